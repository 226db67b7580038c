"""Descent on the slack of the conclusion: over the whole domain, and downhill from single points."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil

import numpy as np

from theoremaudit.hunting.points import solved_points, spread
from theoremaudit.hunting.quests import Quest
from theoremaudit.hunting.slack import Points
from theoremaudit.sampling import Array
from theoremaudit.tactics import CLOCK


def descend(quest: Quest) -> None:
    """Minimise the slack: over the whole domain, and downhill from the lowest points met so far."""
    evolve(quest)
    if not quest.broken and not quest.domain.equalities:
        downhill(quest, [start for _, start in sorted(quest.lowest, key=lambda pair: pair[0])[: ceil(3 * quest.share)]])


def downhill(quest: Quest, starts: Sequence[Mapping[str, float]]) -> None:
    """Nelder-Mead from each of the points, in the real coordinates."""
    from scipy.optimize import minimize

    names = [x for x, sort in quest.domain.sequent.sorts if sort == "real"]
    for start in starts if names else []:
        fixed = {x: np.array([v]) for x, v in start.items() if x not in names}

        def height(row: Array, fixed: Points = fixed) -> float:
            CLOCK.check()
            points = {**fixed, **{x: np.array([v]) for x, v in zip(names, row, strict=True)}}
            return float(quest.height(points, (), np.arange(1))[0])

        end = minimize(
            height,
            np.array([start[x] for x in names]),
            method="Nelder-Mead",
            options={"maxfev": min(80 * len(names) + 80, quest.examples), "xatol": 1e-10, "fatol": 1e-12},
        ).x
        ends = np.array([end, np.round(end, 4)])
        stay = {x: np.repeat(v, 2) for x, v in fixed.items()}
        quest.attempt({**stay, **{x: ends[:, i] for i, x in enumerate(names)}}, (), by_chance=False)
        if quest.broken:
            return


def evolve(quest: Quest) -> None:
    """Differential evolution in the unit cube."""
    from scipy.optimize import differential_evolution

    names = [x for x, _ in quest.domain.sequent.sorts]
    chain = quest.domain.chains[0]
    unknowns = {y for _, y in chain}
    free = [x for x in names if x not in unknowns]
    if not free:
        return

    def height(cube: Array) -> Array:
        CLOCK.check()
        full = _cube(dict(zip(free, np.atleast_2d(cube.T).T, strict=True)), unknowns)
        points, rows = solved_points(quest.domain, spread(quest.domain, full), chain)
        lowest = np.full(len(next(iter(full.values()))), 9.0)
        np.minimum.at(lowest, rows, quest.height(points, chain, rows))
        return lowest

    generations = 12 if chain else 25
    found = differential_evolution(
        height,
        [(1e-6, 1 - 1e-6)] * len(free),
        popsize=max(6, 40 // len(free)),
        maxiter=generations,
        tol=0,
        rng=np.random.default_rng(quest.seed),
        polish=False,
        vectorized=True,
        updating="deferred",
        callback=lambda intermediate_result: bool(intermediate_result.fun < -1e-3),
    )
    best = found.population[np.argsort(found.population_energies, kind="stable")].T
    ends = spread(quest.domain, _cube(dict(zip(free, best, strict=True)), unknowns))
    for points in (ends, {x: np.round(v, 3) for x, v in ends.items()}):
        for way in quest.domain.chains:
            quest.attempt(points, way, by_chance=False)
            if quest.broken:
                return


def _cube(cube: Points, unknowns: set[str]) -> Points:
    return {**cube, **{y: np.full(len(next(iter(cube.values()))), 0.5) for y in unknowns}}
