"""A quest: the search of one domain, and what it has met so far.

Generators (``theoremaudit.hunting.generators``) bring points; the quest evaluates them in floating point, replays the
suspicious ones exactly, and keeps the first violation that the checker accepts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from math import inf
from typing import Any

import numpy as np

from theoremaudit.checker.terms import Term
from theoremaudit.hunting.domains import Chain, Domain
from theoremaudit.hunting.exact import bracket, length, refined, simple, size
from theoremaudit.hunting.points import roots, solved_points
from theoremaudit.hunting.slack import CLEAR, TIE, Points, admissible, relative, slack, undefined
from theoremaudit.refuting import Refutation, replayed
from theoremaudit.sampling import Array
from theoremaudit.tactics import CLOCK

Unknown = tuple[Term, str] | None  # the equality and the coordinate that is enclosed, if any

REPLAYS = 10
SHORT = 30  # length of a coordinate, on average, at which an exact tie is worth a replay


@dataclass
class Hit:
    """A replayed counterexample with the domain and the coordinates it came from."""

    domain: Domain
    values: dict[str, Fraction]
    unknown: Unknown
    refutation: Refutation


@dataclass
class Quest:
    """The search of one domain.

    ``share`` is its part of the points, the rest going to other layouts; ``examples`` bounds the steps of the
    generators that evaluate one point at a time (hypothesis, Nelder-Mead), ``proof_steps`` each proof that there is no
    solution.  ``seen`` are the points that were met
    without looking at the slack: they alone count for the detection limit.
    """

    domain: Domain
    seed: int
    share: float
    examples: int
    proof_steps: float = inf
    tried: int = 0
    seen: list[Points] = field(default_factory=list)
    lowest: list[tuple[float, dict[str, float]]] = field(default_factory=list)
    broken: Hit | None = None
    undefined: Hit | None = None
    suspicion: str = ""

    @property
    def goal(self) -> Any:
        """The conclusion, about scalar coordinates."""
        return self.domain.sequent.goal

    def attempt(self, points: Points, chain: Chain, by_chance: bool = True) -> None:
        """Evaluate points, solved for the unknowns of the chain, and replay those that look like violations."""
        CLOCK.check()
        points, rows = solved_points(self.domain, points, chain)
        keep = admissible(self.domain.unsolved(chain), points, len(rows))
        points, count = self.meet(points, keep, by_chance), int(keep.sum())
        value = slack(self.goal, points, count)
        holes = undefined(self.goal, points, count) & (self.undefined is None)
        tied = (value >= -CLEAR) & (value <= -TIE)
        for kind, ties in ((value < -CLEAR, False), (holes, False), (tied, True)):
            if not self.broken:
                self._replay(points, np.flatnonzero(kind), chain, ties)
        if np.isfinite(value).any():
            best = int(np.nanargmin(value))
            self.lowest.append((float(value[best]), {x: float(v[best]) for x, v in points.items()}))
        exact = len(chain) <= 1 and len(chain) in (0, len(self.domain.equalities))
        for i in [] if exact else np.argsort(value)[:4]:
            if value[i] < -1e-6 and self._fails_sharply({x: v[i] for x, v in points.items()}, chain):
                self.suspicion = "numerically, not exactly, the conclusion fails near " + ", ".join(
                    f"{x} = {v[i]:.6g}" for x, v in sorted(points.items())
                )

    def meet(self, points: Points, keep: Array, by_chance: bool = True) -> Points:
        """Count the points to keep; those met by chance are what the detection limit rests on."""
        points = {x: v[keep] for x, v in points.items()}
        self.tried += int(keep.sum())
        if by_chance:
            self.seen.append(points)
        return points

    def _replay(self, points: Points, order: Array, chain: Chain, ties: bool) -> None:
        """Replay the simplest of the suspicious points; exact ties are costly, and likely at short fractions alone."""
        if len(chain) > 1 or not len(order):
            return
        unknown = chain[0] if chain else None
        some = order[np.linspace(0, len(order) - 1, min(len(order), 80)).astype(int)]
        values = [{x: simple(v[i]) for x, v in points.items() if not unknown or x != unknown[1]} for i in some]
        if ties:
            values = [v for v in values if self._short(v)]
        for candidate in sorted(values, key=size)[:REPLAYS]:
            CLOCK.check()
            self.keep(candidate, unknown)
            if self.broken:
                return

    def _short(self, values: Mapping[str, Fraction]) -> bool:
        """Whether the coordinates, named edges apart, are short fractions."""
        lengths = [length(v) for x, v in values.items() if v not in self.domain.edges[x]]
        return sum(lengths) <= SHORT * len(lengths)

    def keep(self, values: dict[str, Fraction], unknown: Unknown) -> bool:
        """Whether the checker accepts the point as a violation; the first of each kind is kept."""
        found = self.replay(values, unknown)
        if found and found.reason == "undefined":
            self.undefined = self.undefined or Hit(self.domain, values, unknown, found)
        elif found:
            self.broken = Hit(self.domain, values, unknown, found)
        return self.broken is not None

    def replay(self, values: dict[str, Fraction], unknown: Unknown) -> Refutation | None:
        """The refutation at these coordinates, the unknown one being enclosed; None if the checker accepts none."""
        for coordinates in [values] if unknown is None else self._enclosures(values, *unknown):
            point = self.domain.point(coordinates)
            found = None if point is None else replayed(self.domain.statement, point)
            if found:
                return found
        return None

    def _enclosures(self, values: dict[str, Fraction], term: Term, y: str) -> Iterator[dict[str, Any]]:
        """Brackets, wide then narrow, of the roots in y at rational coordinates."""
        at = {x: np.array([float(v)]) for x, v in values.items()}
        points, rows = roots(term, y, self.domain.bounds[y], at, 1)
        keep = admissible(self.domain.unsolved(((term, y),)), points, len(rows))
        value = slack(self.goal, points, len(rows))
        for i in np.flatnonzero(keep & ~(value > CLEAR))[:6]:
            yield {**values, y: bracket(float(points[y][i]), 28)}
            root = refined(term, y, float(points[y][i]), values)
            if root is not None:
                yield {**values, y: bracket(float(root), 42)}

    def _fails_sharply(self, at: dict[str, float], chain: Chain) -> bool:
        """Whether the violation stays when the unknowns are solved for to 60 bits."""
        unknowns = {y for _, y in chain}
        values = {x: simple(v) for x, v in at.items() if x not in unknowns}
        for term, y in chain:
            root = refined(term, y, at[y], values)
            if root is None:
                return False
            values[y] = root
        points = {x: np.array([float(v)]) for x, v in values.items()}
        return bool(slack(self.goal, points, 1)[0] < -CLEAR)

    def breaks(self, values: dict[str, Fraction], unknown: Unknown) -> bool:
        """Whether the checker accepts that the conclusion is false at the point."""
        if unknown is None:
            self.tried += self._admits(values)
            if not self.suspicious(values):
                return False
        found = self.replay(values, unknown)
        if found and found.reason == "undefined":
            self.undefined = self.undefined or Hit(self.domain, values, unknown, found)
        return found is not None and found.reason == "false"

    def suspicious(self, values: dict[str, Fraction]) -> bool:
        """Whether the conclusion may fail at the point, as far as floats can tell."""
        if self.goal[0] == "exists":
            return True
        if not self._admits(values):
            return False
        at = {x: np.array([float(v)]) for x, v in values.items()}
        if self.undefined is None and undefined(self.goal, at, 1)[0]:
            return True
        value = slack(self.goal, at, 1)[0]
        return not value > (0 if self._short(values) else -CLEAR)

    def _admits(self, values: Mapping[str, Fraction]) -> bool:
        at = {x: np.array([float(v)]) for x, v in values.items()}
        return bool(admissible(self.domain.unsolved(()), at, 1)[0])

    def height(self, points: Points, chain: Chain, rows: Array) -> Array:
        """The slack, at most 9; above 1 where a hypothesis fails, by how much."""
        value, miss = slack(self.goal, points, len(rows)), self.miss(points, chain, rows)
        return np.fmin(9.0, np.where(miss < 0, np.nan_to_num(value, nan=0.0), 2 + miss))

    def miss(self, points: Points, chain: Chain, rows: Array) -> Array:
        """By how much hypotheses fail, relative to their terms; negative where all of them hold."""
        miss = np.zeros(len(rows))
        for op, term in self.domain.sequent.given:
            if op in (">", ">="):
                miss += np.fmax(0, -relative(term, points, (len(rows),)))
        keep = admissible(self.domain.unsolved(chain), points, len(rows))
        return np.where(keep, -1.0, np.nan_to_num(miss, nan=1.0))
