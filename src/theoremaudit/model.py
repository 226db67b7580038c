"""The vocabulary of an audit: claims, their parts, where the paper prints them, and how they might be mended.

A claim module builds ``Claim`` objects from these classes and from ``forall``; it imports nothing else of the engine.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from theoremaudit.statements import Statement

IDENTIFIER = re.compile(r"[a-z0-9]+([.-][a-z0-9]+)*")
DOCUMENTS = ("mesh-economy", "mesh-equilibrium", "notes", "dynamics")


class Role(StrEnum):
    """What a part is in the paper."""

    STATEMENT = "statement"
    STEP = "step"
    INLINE = "inline"
    DEFINITION = "definition"
    PREDICTION = "prediction"
    TABLE = "table"


class Severity(StrEnum):
    """How much falls with a part, worst first."""

    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"
    EDITORIAL = "editorial"


@dataclass(frozen=True)
class Source:
    """A place in a document, numbered as the paper numbers it: ``Source("mesh-economy", "Proposition 3.1(b)")``."""

    document: str
    locator: str

    def __str__(self) -> str:
        return f"{self.document}, {self.locator}"


@dataclass(frozen=True)
class Repair:
    """A corrected statement, proved like any other.

    ``condition`` names the hypothesis that the printed statement lacks, where the repair only adds hypotheses;
    the engine checks that it does.
    """

    text: str
    latex: str
    asserts: tuple[Statement, ...] = ()
    condition: str = ""


@dataclass(frozen=True)
class Part:
    """One quantified statement of the paper.

    Parameters
    ----------
    name
        Identifier within the claim, such as ``b-exists``.
    text, latex
        The statement in words of our own, with all its quantifiers, and as a formula.
    asserts
        Formal statements; the part is true if all of them are.  A part that no machine statement can express has
        none and rests on its legs alone.
    proof_steps
        For a statement with a printed proof: the names of the parts (of the same claim) that are its steps.
        ``None`` if the paper offers no proof.
    printed
        False for a step that the printed proof needs and leaves out: that is what makes a gap.
    severity
        How bad it is if the part is not plainly true and soundly argued.
    instance
        If ``asserts`` state the part only for an instance (say ``J = 2``), that instance: it can refute the part but
        not carry it.
    case_of
        The name of the part of which this is one case (a regime, a convention): a case is decided by itself and shown
        in a survival matrix; the finding is the printed part's.
    used_in
        Places of the paper that rest on the part and have no part of their own yet.
    cites
        A theorem of the literature on which the part rests, with its hypotheses.
    context
        What a reader must know to read the verdict fairly.
    weighed
        Whether each hypothesis of the formal statements (of the repair's, where the part falls) is weighed: needed,
        not used, or undecided.
    empirical
        Whether the part speaks of the world, so that observation decides it where no leg does.
    """

    name: str
    role: Role
    sources: tuple[Source, ...]
    text: str
    latex: str
    asserts: tuple[Statement, ...] = ()
    repair: Repair | None = None
    proof_steps: tuple[str, ...] | None = None
    printed: bool = True
    severity: Severity = Severity.MINOR
    depends_on: tuple[str, ...] = ()
    contradicts: tuple[str, ...] = ()
    instance: str = ""
    case_of: str = ""
    used_in: tuple[Source, ...] = ()
    cites: str = ""
    context: str = ""
    weighed: bool = False
    empirical: bool = False

    def __post_init__(self) -> None:
        if not IDENTIFIER.fullmatch(self.name):
            raise ValueError(f"part name {self.name!r}: use lower-case words joined by - or .")
        if not self.sources and self.printed:
            raise ValueError(f"part {self.name!r} names no place in a document")


@dataclass(frozen=True)
class Claim:
    """A numbered item of the paper, or a topic of it, with its parts."""

    name: str
    title: str
    kind: str
    sources: tuple[Source, ...]
    parts: tuple[Part, ...]
    depends_on: tuple[str, ...] = ()
    symbols: tuple[tuple[str, str], ...] = ()

    def __post_init__(self) -> None:
        names = [part.name for part in self.parts]
        twice = sorted({n for n in names if names.count(n) > 1})
        if not IDENTIFIER.fullmatch(self.name) or twice:
            raise ValueError(f"claim {self.name!r}: bad name or parts named twice {twice}")
        unknown = {step for part in self.parts for step in part.proof_steps or ()} - set(names)
        if unknown:
            raise ValueError(f"claim {self.name!r}: proof steps {sorted(unknown)} are not parts")

    def part_id(self, part: Part) -> str:
        """``claim/part``."""
        return f"{self.name}/{part.name}"


@dataclass(frozen=True)
class Matrix:
    """Which assertion survives where: a row for each assertion, a part id (or "") for each column."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[str, ...]], ...]
    note: str = ""

    def __post_init__(self) -> None:
        if any(len(cells) != len(self.columns) for _, cells in self.rows):
            raise ValueError(f"matrix {self.title!r}: a row has not one cell for each column")


@dataclass(frozen=True)
class Requirement:
    """Something that the work as a whole must deliver, what was meant to deliver it, and what does.

    Parameters
    ----------
    text, source
        The requirement in words of our own, and where it stands.
    meant
        Parts that the work offers for it.
    delivered_by
        Parts that deliver it if they are true; whether one is follows from the verdicts.
    note
        What a reader must know to read the row fairly.
    """

    text: str
    source: Source
    meant: tuple[str, ...] = ()
    delivered_by: tuple[str, ...] = ()
    note: str = ""
