"""Points of a domain in floating point: special, drawn by chance, and solved for where equalities are left."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from math import isfinite, prod

import numpy as np

from theoremaudit.checker.terms import ZERO, Term
from theoremaudit.hunting.domains import Chain, Domain
from theoremaudit.hunting.slack import Points, rounding_scale
from theoremaudit.refuting import SPECIAL
from theoremaudit.sampling import Array, draw, evaluate


def lattice(domain: Domain, count: int, seed: int) -> Points:
    """Named edges, bounds and small fractions: all combinations, or a random part of them."""
    axes = [np.array([float(v) for v in axis(domain, x, sort)]) for x, sort in domain.sequent.sorts]
    if not axes:
        return {}
    if prod(map(len, axes)) <= count:
        rows = np.array(list(product(*axes)))
    else:
        generator = np.random.default_rng(seed)
        rows = np.column_stack([generator.choice(axis, count) for axis in axes])
    return {x: rows[:, i] for i, (x, _) in enumerate(domain.sequent.sorts)}


def axis(domain: Domain, x: str, sort: str) -> list[Fraction]:
    """The special values of a coordinate: ends of its range, named edges, small fractions, and these off the ends."""
    low, high = domain.bounds[x]
    ends = [Fraction(b).limit_denominator(10**6) for b in (low, high) if isfinite(b)]
    shifted = [end + sign * q for end in ends for q in SPECIAL[:12] for sign in (1, -1)]
    values = dict.fromkeys([*ends, *domain.edges[x], *SPECIAL, *shifted])
    return [v for v in values if low <= v <= high and (sort != "integer" or v.denominator == 1)] or [ZERO]


def drawn(domain: Domain, count: int, seed: int) -> Iterator[Points]:
    """Uniform and log-uniform draws: near the bounds and far from them, and with few decimals."""
    points = draw(domain.bounded, count, seed)
    yield {x: np.where(np.arange(count) % 2 == 0, np.round(v, 3), v) for x, v in points.items()}
    generator = np.random.default_rng(seed + 1)
    for size, smallest, largest in ((count, -3, 3), (count // 2, -8, 6)):
        yield spread(domain, {x: generator.random(size) for x in domain.bounds}, smallest, largest)


def spread(domain: Domain, cube: Points, smallest: float = -8, largest: float = 6) -> Points:
    """Points of the unit cube carried to the domain, log-uniformly in the distance from the bounds."""
    found = {}
    for x, sort in domain.sequent.sorts:
        values = stretch(cube[x], *domain.bounds[x], smallest, largest)
        found[x] = np.round(values) if sort == "integer" else values
    return found


def stretch(u: Array, low: float, high: float, smallest: float, largest: float) -> Array:
    """The unit interval carried to a range, at distances from its ends between the given powers of ten."""
    far = np.power(10.0, smallest + (largest - smallest) * u)
    if isfinite(low) and isfinite(high):
        near = 0.3 * np.power(10.0, smallest * (1 - np.minimum(u, 1 - u) / 0.3))
        share = np.where(u < 0.3, near, np.where(u > 0.7, 1 - near, u))
        return np.asarray(low + (high - low) * share)
    if isfinite(low):
        return np.asarray(low + far)
    if isfinite(high):
        return np.asarray(high - far)
    return np.asarray(np.sign(u - 0.5) * np.power(10.0, smallest + (largest - smallest) * np.abs(2 * u - 1)))


def solved_points(domain: Domain, points: Points, chain: Chain) -> tuple[Points, Array]:
    """The points with the unknowns of the chain solved for, and from which point each of them comes."""
    rows = np.arange(len(next(iter(points.values()), np.zeros(1))))
    for term, y in chain:
        points, kept = roots(term, y, domain.bounds[y], points, len(rows))
        rows = rows[kept]
    return points, rows


def roots(term: Term, y: str, bounds: tuple[float, float], points: Points, count: int) -> tuple[Points, Array]:
    """All roots in ``y`` that a change of sign shows, by bisection from each point at once."""
    axis = stretch(np.linspace(0, 1, 66)[1:-1], *bounds, -8, 6)
    others = {x: v for x, v in points.items() if x != y}
    grid = {**{x: v[:, None] for x, v in others.items()}, y: axis[None, :]}
    value = np.broadcast_to(evaluate(term, grid), (count, len(axis)))
    value = np.where(np.abs(value) < 1e-14 * rounding_scale(term, grid), 0, value)  # rounding noise shows no sign
    rows, columns = np.nonzero(value[:, :-1] * value[:, 1:] < 0)
    start, low, high = value[rows, columns], axis[columns], axis[columns + 1]
    fixed = {x: v[rows] for x, v in others.items()}
    for _ in range(60):
        middle = (low + high) / 2
        same = np.broadcast_to(evaluate(term, {**fixed, y: middle}), middle.shape) * start > 0
        low, high = np.where(same, middle, low), np.where(same, high, middle)
    return {**fixed, y: (low + high) / 2}, rows
