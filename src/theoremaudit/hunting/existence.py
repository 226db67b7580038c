"""Existence: parameters at which no solution is visible, replayed with a proof that there is none."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import Any

import numpy as np

from theoremaudit.checker.rules import Sequent
from theoremaudit.checker.terms import substitute, variables
from theoremaudit.hunting.domains import Domain
from theoremaudit.hunting.exact import simple, size
from theoremaudit.hunting.points import drawn, lattice, stretch
from theoremaudit.hunting.quests import REPLAYS, Quest
from theoremaudit.hunting.slack import Points, admissible, sign_of
from theoremaudit.sampling import Array, constant_bounds, evaluate, magnitude, satisfied
from theoremaudit.tactics import CLOCK

PARAMETERS = 300
PROOFS = 3  # of absence, for each array of points
ROUNDING = 1e-12  # of a sum, relative to its largest part


def parameters(quest: Quest) -> None:
    """Special parameters and drawn ones."""
    domain, count = quest.domain, int(PARAMETERS * quest.share)
    shown = False
    for points in [lattice(domain, 2 * count, quest.seed), *drawn(domain, count, quest.seed)]:
        shown |= seek_absence(quest, points)
        if quest.broken or not domain.sequent.sorts:
            break
    if not shown and not quest.broken:
        quest.suspicion = "no solution is visible anywhere"


def seek_absence(quest: Quest, points: Points) -> bool:
    """Replay the simplest of the parameters at which a fine grid shows no solution; whether it shows one anywhere."""
    domain = quest.domain
    keep = admissible(domain.unsolved(()), points, len(next(iter(points.values()), np.zeros(1))))
    points = quest.meet(points, keep)
    shown = visible(domain, points, int(keep.sum()))
    unseen = [{x: simple(v[i]) for x, v in points.items()} for i in np.flatnonzero(~shown)]
    sharp, hidden = False, []
    for values in sorted(unseen, key=size)[: 2 * REPLAYS]:
        seen = seen_sharply(domain, values)
        sharp |= seen
        hidden += [] if seen else [values]
        if len(hidden) == PROOFS:
            break
    for values in hidden:
        CLOCK.check()
        with _at_most(quest.proof_steps):
            quest.keep(values, None)
        if quest.broken:
            break
    return bool(shown.any()) or sharp


@contextmanager
def _at_most(steps: float) -> Iterator[None]:
    """Inside, a proof that takes more steps fails."""
    saved, CLOCK.limit = CLOCK.limit, min(CLOCK.limit, CLOCK.steps + steps)
    try:
        yield
    finally:
        CLOCK.limit = saved


def visible(domain: Domain, points: Points, count: int) -> Array:
    """Where a grid in the bound variable shows a solution: the inequalities hold clearly, the equality changes sign.

    Several equalities may change sign together without a common solution: none is shown then.
    """
    _, y, relations = domain.sequent.goal
    if _equalities(domain) > 1:
        return np.zeros(count, bool)
    grid = stretch(np.linspace(0, 1, 402)[1:-1], *_bounds_of(domain, y), -9, 6)
    at = {**{x: v[:, None] for x, v in points.items()}, y: grid[None, :]}
    shape = (count, len(grid))
    inside, crossing = np.ones(shape, bool), np.ones((count, len(grid)), bool)
    for op, term in relations:
        value = np.broadcast_to(evaluate(term, at), shape)
        if op == "==":
            change = np.sign(value[:, :-1]) * np.sign(value[:, 1:]) <= 0
            crossing &= np.pad(change, ((0, 0), (0, 1)))
        else:
            inside &= satisfied(op, value) & (np.abs(value) > ROUNDING * magnitude(term, at))
    return np.asarray((inside & crossing).any(axis=1))


def _equalities(domain: Domain) -> int:
    return sum(op == "==" for op, *_ in domain.sequent.goal[2])


def _bounds_of(domain: Domain, y: str) -> tuple[float, float]:
    own = tuple(r for r in domain.sequent.goal[2] if variables(r) == {y})
    lower, upper = constant_bounds(Sequent(((y, "real"),), own, None))
    return lower.get(y, -np.inf), upper.get(y, np.inf)


def seen_sharply(domain: Domain, values: dict[str, Fraction]) -> bool:
    """The same look at one parameter with 200 bits, where floats cancel."""
    _, y, relations = domain.sequent.goal
    before: dict[int, int] = {}
    for v in stretch(np.linspace(0, 1, 202)[1:-1], *_bounds_of(domain, y), -12, 6):
        at: Any = {**values, y: Fraction(float(v))}
        signs = [sign_of(substitute(term, at)) for _, term in relations]
        clear = zip(relations, signs, strict=True)  # a sign that 200 bits do not show counts as zero
        inside = all(s is not None and (s > 0 or (op == "!=" and s < 0)) for (op, _), s in clear if op != "==")
        equal = {i: s or 0 for i, (s, (op, _)) in enumerate(zip(signs, relations, strict=True)) if op == "=="}
        crossing = all(before.get(i, s) * s <= 0 for i, s in equal.items())
        if inside and crossing and len(equal) <= 1:
            return True
        before = equal if inside else {}
    return False
