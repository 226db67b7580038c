"""The corpus: statements with a truth that was established without the engine, by class."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from theoremaudit.statements import Statement, forall

FOLDER = Path(__file__).parent / "corpus"


@dataclass(frozen=True)
class Entry:
    """One statement; ``expected`` is the verdict that its truth demands: proved, refuted or vacuous."""

    id: str
    group: str
    statement: Statement
    expected: str
    why: str


def corpus(*files: Path) -> Iterator[Entry]:
    """The statements of the given files, or of the whole corpus."""
    for file in files or sorted(FOLDER.glob("*.toml")):
        for table in tomllib.loads(file.read_text(encoding="utf-8"))["statement"]:
            statement = forall(table["conclusion"], given=table.get("given", ()), integer=table.get("integer", ()))
            expected = {"true": "proved", "false": "refuted", "vacuous": "vacuous"}[table["truth"]]
            yield Entry(f"{file.stem}/{table['name']}", file.stem, statement, expected, table["why"])
