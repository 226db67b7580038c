"""Random statements whose truth is known without the engine."""
