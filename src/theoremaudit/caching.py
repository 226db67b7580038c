"""The cache: what was gathered about a part, keyed by everything that could change it."""

from __future__ import annotations

import hashlib
import json
import platform
from dataclasses import asdict
from functools import cache
from importlib.metadata import version
from pathlib import Path

from theoremaudit.gathering import Gathered
from theoremaudit.loading import Audit
from theoremaudit.writing import write_atomically

LIBRARIES = ("clarabel", "python-flint", "sympy", "mpmath", "numpy", "scipy", "hypothesis", "networkx")
RENDERERS = (  # they use what was gathered, or only move it about
    "auditing.py",
    "cli.py",
    "drawing.py",
    "isolating.py",
    "loading.py",
    "plugin.py",
    "report.py",
    "running.py",
    "showing.py",
    "starting.py",
    "verdicts.py",
    "writing.py",
)


@cache
def engine_fingerprint() -> str:
    """A digest of the engine's sources (renderers apart) and of the libraries' versions."""
    digest = hashlib.sha256(platform.python_version().encode())
    for path in sorted(Path(__file__).parent.rglob("*.py")):
        if path.name not in RENDERERS:
            digest.update(path.read_bytes())
    for library in LIBRARIES:
        digest.update(f"{library}={version(library)}".encode())
    return digest.hexdigest()


def key(audit: Audit, part_id: str) -> str:
    """The cache key of a part: its statement, the modules of its legs, the engine and the libraries."""
    _, part = audit.parts[part_id]
    digest = hashlib.sha256(f"{engine_fingerprint()} {part_id} {part!r}".encode())
    for kind in audit.legs:
        origin = audit.origins.get((kind, part_id))
        digest.update(origin.read_bytes() if origin else b"-")
    return digest.hexdigest()


def recall(audit: Audit, digest: str) -> Gathered | None:
    """What the cache holds under a key; None if nothing, or nothing readable."""
    try:
        return Gathered(**json.loads(_path(audit, digest).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def remember(audit: Audit, digest: str, found: Gathered) -> None:
    """Put what was gathered into the cache, under the key that the part had when it was begun."""
    write_atomically(_path(audit, digest), json.dumps(asdict(found), ensure_ascii=False))


def _path(audit: Audit, digest: str) -> Path:
    return audit.root / "report" / "cache" / f"{digest}.json"
