"""Generators for a hunt that goes on: each call, with another seed, brings other points.

Those that do not look at the slack count for the detection limit: special points, uniform and log-uniform draws, far
away, both sides of boundaries, walks through thin regions.  The others go where the conclusion comes close to failing,
or to places of measure zero: small fractions, evolution, descents, faces of the domain, pinned coordinates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations
from math import prod

import numpy as np

from theoremaudit.checker.rules import Sequent
from theoremaudit.checker.terms import variables
from theoremaudit.hunting.descent import downhill, evolve
from theoremaudit.hunting.domains import Chain, Domain, eliminated
from theoremaudit.hunting.examples import small_fractions
from theoremaudit.hunting.existence import PARAMETERS
from theoremaudit.hunting.points import axis, drawn, lattice, roots, solved_points, spread
from theoremaudit.hunting.quests import Quest
from theoremaudit.hunting.searching import CURVE, DRAWN, LATTICE, bring, pinned, the_one_point, within
from theoremaudit.hunting.slack import Points
from theoremaudit.sampling import Array
from theoremaudit.tactics import CLOCK

Generator = Callable[[Quest, int], None]  # the quest, and how often this generator has had a turn before

REACH = 18  # powers of ten
WALKERS, STEPS, WALKERS_ON_CURVE, STEPS_ON_CURVE = 300, 40, 30, 12
SLIDES, GRID, SECTIONS, GOLDEN = 4, 48, 60, (5**0.5 - 1) / 2
POLISHED, FACES = 4, 8


def generators_for(domain: Domain) -> dict[str, Generator]:
    """The generators that can serve a domain, by name."""
    if not domain.sequent.sorts:
        return {"the only point": the_only_point}
    return BLIND if domain.sequent.goal[0] == "exists" else BLIND | SEEING


def the_only_point(quest: Quest, turn: int) -> None:
    """Where there is no variable to vary, once."""
    if turn == 0:
        the_one_point(quest)


def special_points(quest: Quest, turn: int) -> None:
    """Ends, named edges and small fractions; again if a turn does not try all combinations, or proofs may be longer."""
    count = min(LATTICE, 2 * _count(quest))
    combinations = prod(len(axis(quest.domain, x, sort)) for x, sort in quest.domain.sequent.sorts)
    if turn == 0 or combinations > count or (turn == 1 and quest.goal[0] == "exists"):
        bring(quest, lattice(quest.domain, count, quest.seed))


def draws(quest: Quest, turn: int) -> None:
    """Uniform and log-uniform draws; for existence, where proofs are slow, one of them a turn."""
    arrays = list(drawn(quest.domain, _count(quest), quest.seed))
    for points in [arrays[turn % len(arrays)]] if quest.goal[0] == "exists" else arrays:
        if not quest.broken:
            bring(quest, points)


def far_away(quest: Quest, turn: int) -> None:
    """Some coordinates very far from their bounds, or very close to them, the others not."""
    generator, count = np.random.default_rng(quest.seed), _count(quest)
    cube = {x: generator.random(count) for x in quest.domain.bounds}
    far, near = spread(quest.domain, cube, -REACH, REACH), spread(quest.domain, cube, -3, 3)
    bring(quest, {x: np.where(generator.random(count) < 0.5, far[x], near[x]) for x in cube})


def boundaries(quest: Quest, turn: int) -> None:
    """Both sides of the surfaces on which hypotheses about several variables are ties."""
    generator, domain = np.random.default_rng(quest.seed), quest.domain
    real = {x for x, sort in domain.sequent.sorts if sort == "real"}
    ties = [r[1] for r in domain.sequent.given if r[0] not in ("==", "real") and len(variables(r[1])) > 1]
    for term in (term for term in ties if variables(term) & real and not quest.broken):
        count = _count(quest) // (10 * len(ties)) + 1
        y = str(generator.choice(sorted(variables(term) & real)))
        base = spread(domain, {x: generator.random(count) for x in domain.bounds}, -3, 3)
        points, rows = roots(term, y, domain.bounds[y], base, count)
        off = generator.choice([-1, 1], len(rows)) * np.power(10.0, generator.uniform(-12, -1, len(rows)))
        bring(quest, {**points, y: points[y] * (1 + off)})


def thin_regions(quest: Quest, turn: int) -> None:
    """Walks from wherever they start to places where the hypotheses hold, and among such places."""
    chain = quest.domain.chains[0]
    visited = [
        {x: v[moved] for x, v in points.items()}
        for points, moved in _walk(quest, chain, lambda points, rows: quest.miss(points, chain, rows))
    ]
    bring(quest, {x: np.concatenate([points[x] for points in visited]) for x in visited[0]})


def descents(quest: Quest, turn: int) -> None:
    """Walks from many starts to where the slack is smaller; Nelder-Mead from the best of the ends."""
    chain = quest.domain.chains[0]
    *_, (ends, _) = _walk(quest, chain, lambda points, rows: quest.height(points, chain, rows))
    for points in (ends, *({x: np.round(v, digits) for x, v in ends.items()} for digits in (2, 4, 6))):
        bring(quest, points, by_chance=False)
        if quest.broken:
            return
    if not chain:
        order = np.argsort(quest.height(ends, chain, np.arange(len(next(iter(ends.values()))))))
        downhill(quest, [{x: float(v[i]) for x, v in ends.items()} for i in order[:POLISHED]])


def faces(quest: Quest, turn: int) -> None:
    """Exactly on the boundary: one or two of the hypotheses that allow a tie are made equalities and solved."""
    domain, generator = quest.domain, np.random.default_rng(quest.seed)
    allowed = [r[1] for r in domain.sequent.given if r[0] == ">=" and variables(r[1])]
    chosen = [(term,) for term in allowed] + list(combinations(allowed, 2))
    for i in generator.permutation(len(chosen))[:FACES]:
        ties = tuple(("==", term) for term in chosen[i])
        face, solved = eliminated(Sequent(domain.sequent.sorts, domain.sequent.given + ties, domain.sequent.goal))
        inside = Domain(domain.statement, domain.sizes, face, (*domain.solved, *solved), domain.edges)
        if face.sorts and len(inside.equalities) == len(domain.equalities):
            within(quest, inside)
        if quest.broken:
            return


def _count(quest: Quest) -> int:
    return PARAMETERS if quest.goal[0] == "exists" else CURVE if quest.domain.equalities else DRAWN


def _walk(quest: Quest, chain: Chain, level: Callable[[Points, Array], Array]) -> Iterator[tuple[Points, Array]]:
    """Where walkers are after each step, and which of them took it: those for whom the level does not rise.

    They start half at the lowest of drawn points and half anywhere, and first go down along the coordinates.  A step
    then goes along some of the coordinates and is of any size between 10^-9 and ten times the coordinate.
    """
    generator, sorts = np.random.default_rng(quest.seed), quest.domain.sequent.sorts
    whole = np.array([sort == "integer" for _, sort in sorts])
    walkers, steps = (WALKERS_ON_CURVE, STEPS_ON_CURVE) if chain else (WALKERS, STEPS)

    def named(at: Array) -> Points:
        return {x: at[:, i] for i, (x, _) in enumerate(sorts)}

    def levels(at: Array) -> Array:
        CLOCK.check()
        points, rows = solved_points(quest.domain, named(at), chain)
        lowest = np.full(len(at), np.inf)
        np.minimum.at(lowest, rows, level(points, rows))
        return lowest

    drawn = spread(quest.domain, {x: generator.random(5 * walkers) for x, _ in sorts}, -3, 3)
    start, half = np.column_stack(list(drawn.values())), walkers // 2
    at = np.concatenate([start[np.argsort(levels(start), kind="stable")[:half]], start[:half]])
    unknowns = {y for _, y in chain}
    order = generator.permutation([i for i, (x, _) in enumerate(sorts) if x not in unknowns])
    grid = spread(quest.domain, {x: np.sort(generator.random(GRID)) for x, _ in sorts})
    for part, way in ((slice(0, None, 2), order), (slice(1, None, 2), order[::-1])):
        for i in way[:SLIDES]:
            at[part] = _slid(levels, at[part], i, grid[sorts[i][0]], whole[i])
    height = levels(at)
    for _ in range(steps):
        size = np.power(10.0, generator.uniform(-9, 1, (len(at), 1))) * np.where(at == 0, 1, np.abs(at))
        along = generator.random(at.shape) < generator.choice([0.3, 1.0], (len(at), 1))
        move = generator.normal(size=at.shape) * size * along
        there = at + np.where(whole, np.sign(move) * np.ceil(np.abs(move)), move)
        found = levels(there)
        moved = found <= height
        at, height = np.where(moved[:, None], there, at), np.where(moved, found, height)
        yield named(at), moved


def _slid(levels: Callable[[Array], Array], at: Array, i: int, grid: Array, whole: bool) -> Array:
    """Every walker at its lowest place along one coordinate: the best of a grid, then golden section beside it."""

    def put(values: Array) -> Array:
        there = np.repeat(at, values.shape[1], axis=0)
        there[:, i] = np.round(values.ravel()) if whole else values.ravel()
        return there

    every = np.broadcast_to(grid, (len(at), len(grid)))
    best = levels(put(every)).reshape(every.shape).argmin(axis=1)
    low, high = grid[np.maximum(best - 1, 0)], grid[np.minimum(best + 1, len(grid) - 1)]
    for _ in range(SECTIONS):
        inner = np.column_stack([high - GOLDEN * (high - low), low + GOLDEN * (high - low)])
        left, right = levels(put(inner)).reshape(inner.shape).T
        low, high = np.where(left < right, low, inner[:, 0]), np.where(left < right, inner[:, 1], high)
    there = put(((low + high) / 2)[:, None])
    return np.where((levels(there) < levels(at))[:, None], there, at)


BLIND: dict[str, Generator] = {
    "special points": special_points,
    "uniform and log-uniform": draws,
    "far away": far_away,
    "boundaries": boundaries,
    "thin regions": thin_regions,
}
SEEING: dict[str, Generator] = {
    "small fractions": lambda quest, turn: small_fractions(quest),
    "evolution": lambda quest, turn: evolve(quest),
    "descents": descents,
    "faces": faces,
    "pinned coordinates": lambda quest, turn: pinned(quest),
}
