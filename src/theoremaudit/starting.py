"""A new audit: a folder with one worked example, ready to run."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from theoremaudit.loading import AuditError
from theoremaudit.writing import write_atomically


def start_audit(folder: Path) -> None:
    """Write the worked example into ``folder``.

    Raises
    ------
    AuditError
        if the folder exists and is not empty.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise AuditError(f"{folder} exists and is not empty; name a new folder")
    _copy(files("theoremaudit") / "templates" / "audit", folder)


def _copy(source: Traversable, target: Path) -> None:
    for entry in sorted(source.iterdir(), key=lambda e: e.name):
        if entry.is_dir():
            _copy(entry, target / entry.name)
        elif not entry.name.endswith(".pyc"):
            write_atomically(target / entry.name.removesuffix(".txt"), entry.read_text(encoding="utf-8"))
