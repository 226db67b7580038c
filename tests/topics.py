"""The modules of a topic, loaded afresh: its claims and its three legs."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

from theoremaudit.model import Part

ROOT = Path(__file__).parent.parent
TOPICS = tuple(sorted(path.stem for path in (ROOT / "claims").glob("[!_]*.py")))


def load(folder: str, topic: str) -> ModuleType:
    """A fresh copy of ``folder/topic.py``, so that what a test breaks stays broken for that test alone."""
    spec = importlib.util.spec_from_file_location(f"{folder}_{topic}", ROOT / folder / f"{topic}.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def parts(topic: str) -> dict[str, Part]:
    """The parts of a topic's claims by id."""
    return {claim.part_id(part): part for claim in load("claims", topic).CLAIMS for part in claim.parts}
