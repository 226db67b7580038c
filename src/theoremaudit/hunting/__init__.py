"""The hunt: an exact counterexample to formal statements, or the size of violation it would have found.

Generators are mixed, for none dominates.  Vectors are laid out as scalar coordinates; rational equalities are solved
exactly and removed, one other equality leaves a curve whose points are found by bisection.  A hit counts once the
checker has replayed it; it is then shrunk, replaying every time.

A leg calls ``hunt`` for a part (``parts``); the command ``theorem-audit hunt`` runs campaigns against statements
(``pursuits``, ``campaigns``), batch after batch, with more ``generators``.
"""

from theoremaudit.hunting.parts import hunt

__all__ = ["hunt"]
