"""Planted violations: how small a violation a search would have found.

A violation of relative width w is a box of which every free coordinate spans the factor e^w; its centre is drawn from
a law of its own (distances from the bounds log-uniform between 10^-3 and 10^3, uniform between two bounds) and
satisfies the hypotheses.  It is found if a generator that does not look at the slack puts a point into it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import isfinite

import numpy as np

from theoremaudit.hunting.domains import Domain
from theoremaudit.hunting.points import solved_points, spread
from theoremaudit.hunting.slack import Points, admissible
from theoremaudit.sampling import Array
from theoremaudit.tactics import CLOCK

BOXES, WIDTHS = 40, (2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01)
SHARE = 0.95  # of the searches, that must find a box
ATTEMPTS = 20  # arrays of places drawn, where admissible ones are rare


@dataclass(frozen=True)
class Limit:
    """In how many of the searches boxes of each width were found, for the given numbers of components."""

    layout: tuple[tuple[str, int], ...]
    widths: tuple[float, ...]
    found: tuple[int, ...]
    planted: int

    @property
    def reached(self) -> float | None:
        """The smallest width that 95% of the searches find; None if there is none."""
        enough = [w for w, n in zip(self.widths, self.found, strict=True) if n >= SHARE * self.planted > 0]
        return min(enough, default=None)

    def __str__(self) -> str:
        """In words: the smallest width reached, and the next smaller one."""
        sizes = ", ".join(f"{n} = {k}" for n, k in self.layout)
        return f"{sizes}: {self._words()}" if sizes else self._words()

    def _words(self) -> str:
        if not self.planted:
            return "unknown: no admissible place to plant a violation was drawn"
        if self.reached is None:
            return f"none; even {self._count(0)}"
        last = self.widths.index(self.reached)
        if last + 1 == len(self.widths):
            return f"{self._count(last)}, the smallest planted"
        missed = f"{self.widths[last + 1]:g} in {self.found[last + 1]} of {self.planted} (missed)"
        return f"{self._count(last)}; {missed}"

    def _count(self, i: int) -> str:
        found = f"found in {self.found[i]} of {self.planted} searches"
        return f"planted boxes of relative width {self.widths[i]:g} in every coordinate {found}"


def detection_limit(found: Sequence[Limit]) -> str:
    """The limits of all layouts in words."""
    return "; ".join(map(str, found)) or "the statement has no variable: its one point was evaluated exactly"


def limits(met: Iterable[tuple[Domain, Array]], widths: tuple[float, ...] = WIDTHS) -> tuple[Limit, ...]:
    """The limit of each layout, from the distances at which its searches passed the planted centres.

    Where a layout was searched for several statements the worst of them counts.
    """
    counts: dict[tuple[tuple[str, int], ...], tuple[int, ...]] = {}
    for domain, distances in met:
        row = (len(distances), *(int((distances <= w / 2).sum()) for w in widths))
        counts[domain.layout] = tuple(map(min, counts.get(domain.layout, row), row))
    return tuple(Limit(layout, widths, tuple(found), planted) for layout, (planted, *found) in counts.items())


def nearest(centres: Array, names: Sequence[str], seen: Sequence[Points]) -> Array:
    """For each planted centre the relative distance of the nearest point seen; infinite where there is none."""
    if not seen:
        return np.full(len(centres), np.inf)
    with np.errstate(all="ignore"):
        points = np.column_stack([np.concatenate([array[x] for array in seen]) for x in names])
        logs, signs = np.log(np.abs(points)), np.sign(points)
        result = []
        for centre in centres:
            CLOCK.check()
            near = np.flatnonzero((signs == np.sign(centre)).all(axis=1))
            apart = np.abs(logs[near] - np.log(np.abs(centre))).max(axis=1)
            result.append(float(apart.min(initial=np.inf)))
    return np.array(result)


def centres(domain: Domain, seed: int) -> Array:
    """Admissible places, drawn by a law that the search does not use; a row each, 40 rows where they are not rare."""
    generator, found = np.random.default_rng(seed + 7), np.empty((0, len(domain.sequent.sorts)))
    for _ in range(ATTEMPTS if domain.sequent.sorts else 0):
        found = np.concatenate([found, _admissible_centres(domain, generator)])[:BOXES]
        if len(found) == BOXES:
            break
    return found


def _admissible_centres(domain: Domain, generator: np.random.Generator) -> Array:
    with np.errstate(all="ignore"):
        cube = {x: generator.random(3000) for x in domain.bounds}
        plain = {x: low + (high - low) * cube[x] for x, (low, high) in domain.bounds.items() if isfinite(high - low)}
        drawn = {**spread(domain, cube, -3, 3), **plain}
        whole = {x: np.round(drawn[x]) if sort == "integer" else drawn[x] for x, sort in domain.sequent.sorts}
        points, rows = solved_points(domain, whole, domain.chains[0])
        keep = admissible(domain.unsolved(domain.chains[0]), points, len(rows))
        return np.column_stack([points[x][keep] for x, _ in domain.sequent.sorts])
