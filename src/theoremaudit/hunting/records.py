"""What a campaign has done so far: plain data in one file, replaced whole after each batch.

The file's name is a digest of the statement, the edges, the seed, the engine and the libraries: a file that is there
belongs to exactly this hunt, and whatever cannot be read counts as nothing done.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from theoremaudit.caching import engine_fingerprint
from theoremaudit.checker import Rejected, verify
from theoremaudit.checker.certificates import dump_statement
from theoremaudit.hunting.domains import Special
from theoremaudit.statements import Statement
from theoremaudit.writing import write_atomically


@dataclass(frozen=True)
class Record:
    """The sum of the batches done so far.

    Parameters
    ----------
    batches, seconds
        How many there were, and the time they took.
    tried
        Admissible candidates by generator.
    nearest
        For each layout, for each planted centre, the relative distance of the nearest point met by chance; a layout
        that no such point has met yet has an empty list.
    suspicion
        A violation seen numerically that has no exact replay; "" if none.
    certificate
        A counterexample, as the checker replays it; ``words`` state it for a reader.
    """

    batches: int = 0
    seconds: float = 0.0
    tried: Mapping[str, int] = field(default_factory=dict)
    nearest: tuple[tuple[float, ...], ...] = ()
    suspicion: str = ""
    certificate: Mapping[str, Any] | None = None
    words: str = ""

    @property
    def candidates(self) -> int:
        """All of them."""
        return sum(self.tried.values())

    @property
    def counterexample(self) -> dict[str, Any] | None:
        """The exact point, if one was found."""
        return None if self.certificate is None else dict(self.certificate["point"])


def hunts_folder(root: Path) -> Path:
    """Where hunts keep their records: in the audit's own cache, or else in the user's."""
    if (root / "claims").is_dir():
        return root / "report" / "cache" / "hunts"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "theorem-audit" / "hunts"


def record_path(folder: Path, statement: Statement, special: Special, seed: int) -> Path:
    """The file of this very hunt."""
    edges = {x: list(map(str, values)) for x, values in special.items()}
    content = json.dumps([engine_fingerprint(), repr(statement), edges, seed], sort_keys=True)
    return folder / f"{hashlib.sha256(content.encode()).hexdigest()}.json"


def write_record(path: Path, record: Record) -> None:
    """Replace the file whole."""
    write_atomically(path, json.dumps(asdict(record), ensure_ascii=False))


def read_record(path: Path, statement: Statement) -> Record:
    """What the file says; an empty record if there is none, or none that can be believed."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        record = Record(
            int(data["batches"]),
            float(data["seconds"]),
            {str(name): int(number) for name, number in data["tried"].items()},
            tuple(tuple(map(float, row)) for row in data["nearest"]),
            str(data["suspicion"]),
            data["certificate"],
            str(data["words"]),
        )
        if record.certificate is not None and not _refutes(record.certificate, statement):
            return Record()
    except (OSError, ValueError, TypeError, KeyError, AttributeError, ArithmeticError, RecursionError, Rejected):
        return Record()
    return record


def _refutes(certificate: Any, statement: Statement) -> bool:
    """Whether the checker accepts it, as a refutation of this very statement."""
    stated = json.loads(json.dumps(dump_statement(statement.sequent)))
    return verify(certificate).verdict == "refuted" and bool(certificate["statement"] == stated)
