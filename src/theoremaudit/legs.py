"""The three legs: modules in proofs/, numerics/ and counterexamples/ register one function for each part.

A leg module makes one ``Leg`` and decorates with it; the function takes the ``Part`` and returns what it found::

    leg = Leg("numeric")

    @leg("proposition-3.1/b-exists")
    def root_by_lambert_w(part):
        return Observation(...)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import isfinite
from typing import Any

from theoremaudit.model import Part
from theoremaudit.statements import Statement
from theoremaudit.tactics import Plan

SUPPORTS, REFUTES, ILL_POSED, UNDECIDED = "supports", "refutes", "ill-posed", "undecided"
OUTCOMES = (SUPPORTS, REFUTES, ILL_POSED, UNDECIDED)
STYLES = ("line", "dashed", "points")
Finder = Callable[[Part], Any]


class Leg:
    """A registry of one leg's functions, by part id; several parts may share one function."""

    def __init__(self, kind: str) -> None:
        if kind not in ("proof", "numeric", "search"):
            raise ValueError(f"a leg is proof, numeric or search, not {kind!r}")
        self.kind = kind
        self.finders: dict[str, Finder] = {}

    def __call__(self, *part_ids: str) -> Callable[[Finder], Finder]:
        """Register the decorated function for these parts."""

        def register(finder: Finder) -> Finder:
            for part_id in part_ids:
                if part_id in self.finders:
                    raise ValueError(f"two {self.kind} functions for {part_id}")
                self.finders[part_id] = finder
            return finder

        return register


@dataclass(frozen=True)
class Step:
    """One step of a derivation: what it says and how it was decided."""

    text: str
    holds: bool
    method: str


@dataclass(frozen=True)
class Derivation:
    """What the proof leg found: steps decided one by one, and guides for the formal statements.

    ``plans`` maps the index of a formal statement of the part (``repair:0`` for those of its repair) to a plan for
    its proof; statements without a plan go to the automatic prover.  ``concludes`` is the outcome for a part that
    has no formal statement, and ``cites`` the theorems used.  ``witness`` states the exact object (a game, a graph, a
    distribution) that refutes such a part.
    """

    steps: tuple[Step, ...] = ()
    plans: dict[int | str, Plan] = field(default_factory=dict)
    concludes: str = UNDECIDED
    repair_holds: bool = False
    cites: tuple[str, ...] = ()
    detail: str = ""
    witness: str = ""


@dataclass(frozen=True)
class Curve:
    """One curve of a figure: points ``(x, y)``, with an interval ``low <= y <= high`` at each point if these are given.

    ``style`` is ``line``, ``dashed`` or ``points``.

    Raises
    ------
    ValueError
        if the lengths differ, a number is not finite or the style is none of the three.
    """

    label: str
    x: Sequence[float]
    y: Sequence[float]
    style: str = "line"
    low: Sequence[float] = ()
    high: Sequence[float] = ()

    def __post_init__(self) -> None:
        if not len(self.x) == len(self.y) > 0 or {len(self.low), len(self.high)} - {0, len(self.x)}:
            raise ValueError(f"the curve {self.label!r} needs as many values as points")
        if not all(isfinite(v) for values in (self.x, self.y, self.low, self.high) for v in values):
            raise ValueError(f"the curve {self.label!r} has a value that is not finite")
        if self.style not in STYLES:
            raise ValueError(f"the style {self.style!r} is none of {', '.join(STYLES)}")


@dataclass(frozen=True)
class Figure:
    """A figure that makes a point at a glance; its ``title`` says the point, ``log`` names the logarithmic axes.

    Examples
    --------
    >>> Figure("Half is not a third", "x", "y", (Curve("half", (0, 1), (0, 0.5)), Curve("a third", (0, 1), (0, 1 / 3))))
    ... # doctest: +ELLIPSIS
    Figure(title='Half is not a third', ...)
    """

    title: str
    x_label: str
    y_label: str
    curves: tuple[Curve, ...]
    log: str = ""  # "", x, y or xy


@dataclass(frozen=True)
class Observation:
    """What the numeric leg found, recomputed from primitives.

    ``margin`` is the smallest distance from a tie, ``noise`` the largest change when precision was raised (both as
    short strings, "" where they mean nothing); ``scope`` says for which values it speaks.
    """

    outcome: str
    method: str
    scope: str
    detail: str = ""
    margin: str = ""
    noise: str = ""
    figure: Figure | None = None


@dataclass(frozen=True)
class Hunt:
    """What the search leg found: an exact witness, or none with the detection limit of the search.

    ``witness`` maps variables to exact strings (as in certificates); ``index`` says which formal statement of the
    part it refutes.  ``words`` states the witness for a reader.
    """

    outcome: str
    method: str
    scope: str
    witness: dict[str, Any] | None = None
    index: int = 0
    words: str = ""
    tried: int = 0
    detection_limit: str = ""


@dataclass(frozen=True)
class Evidence:
    """One leg's evidence about one part, as it goes into audit.json."""

    leg: str
    method: str
    outcome: str
    scope: str
    certificate: str | None = None
    detail: str = ""
    certified: bool = False
    about: str = "statement"

    def __post_init__(self) -> None:
        if self.outcome not in OUTCOMES:
            raise ValueError(f"outcome {self.outcome!r} is none of {', '.join(OUTCOMES)}")


def restricts(repair: tuple[Statement, ...], printed: tuple[Statement, ...]) -> bool:
    """Whether the repair's statements are the printed ones under further hypotheses."""
    return len(repair) == len(printed) > 0 and all(
        r.conclusion == p.conclusion and set(p.given) <= set(r.given) and r.vector == p.vector
        for r, p in zip(repair, printed, strict=True)
    )
