"""Counterexamples: found in floating point, made rational, and counted only after the checker has replayed them.

Candidates are small fractions and special values first, then random draws and descent on the margin.  With one
equality hypothesis that no rational point solves, one coordinate is enclosed between binary fractions.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import chain, islice, product
from typing import Any

import numpy as np

from theoremaudit import tactics
from theoremaudit.checker import Rejected
from theoremaudit.checker.certificates import VERDICTS, instantiate, satisfies
from theoremaudit.checker.enclosure import enclose
from theoremaudit.checker.rules import Sequent
from theoremaudit.checker.terms import ONE, Term, dump, minus, neg, substitute, variables
from theoremaudit.normal import factored
from theoremaudit.sampling import constant_bounds, draw, evaluate, magnitude, satisfied
from theoremaudit.tactics import CLOCK, Proof, Unproved

Point = dict[str, Any]
SPECIAL = [
    Fraction(n, d)
    for n, d in (
        (0, 1),
        (1, 1),
        (-1, 1),
        (1, 2),
        (2, 1),
        (-1, 2),
        (-2, 1),
        (3, 1),
        (1, 3),
        (4, 1),
        (3, 2),
        (2, 3),
        (1, 4),
        (3, 4),
        (5, 1),
        (-3, 1),
        (10, 1),
        (1, 10),
        (9, 10),
        (100, 1),
    )
]
MAX_GRID, MAX_REPLAYS, MAX_VECTORS = 20_000, 150, 1500
MAX_ABSENCES, ABSENCE = 40, 500  # proofs tried that a relation has no solution at a point, and the steps of one


@dataclass(frozen=True)
class Refutation:
    """A point at which the conclusion fails (``false``) or is not a real number (``undefined``)."""

    point: Point
    reason: str
    proof: Proof | None = None


def refute(s: Sequent, seed: int = 0, *, thorough: bool = True) -> Refutation | None:
    """Look for a counterexample, ``thorough`` or at first sight; None if none was found."""
    candidates = _all_candidates if thorough else _at_sight
    tries = MAX_ABSENCES if s.goal[0] == "exists" else MAX_REPLAYS
    for point in islice(candidates(s, seed, True), tries):
        CLOCK.check()
        found = replayed(s, point)
        if found:
            return found
    return None


def instance(s: Sequent, seed: int = 0) -> Point | None:
    """A point that satisfies the hypotheses, replayed exactly; None if none was found."""
    for point in islice(_all_candidates(s, seed, violating=False), MAX_REPLAYS):
        CLOCK.check()
        try:
            satisfies(s, point)
            return point
        except Rejected:
            continue
    return None


def replayed(s: Sequent, point: Point) -> Refutation | None:
    """The refutation at this point, if the checker accepts it."""
    if s.goal[0] == "exists":
        return _no_solution(s, point)
    for reason in ("false", "undefined"):
        try:
            VERDICTS["refuted"](s, {"point": point, "reason": reason})
            return Refutation(point, reason)
        except (Rejected, KeyError):
            continue
    return None


def _no_solution(s: Sequent, point: Point) -> Refutation | None:
    from theoremaudit.proving import prove_unbounded

    try:
        boxed, box = satisfies(s, point)
        if box:
            return None
        _, y, relations = boxed.goal
        absurd = tactics.within(ABSENCE, prove_unbounded)
        return Refutation(point, "false", absurd(Sequent(((y, "real"),), relations, ("==", ONE))))
    except (Rejected, Unproved):  # out of time as well: the next look at the clock says so
        return None


def _all_candidates(s: Sequent, seed: int, violating: bool) -> Iterator[Point]:
    return chain(_at_sight(s, seed, violating), _by_search(s, seed, violating))


def _at_sight(s: Sequent, seed: int, violating: bool) -> Iterator[Point]:
    """Points worth an exact replay that cost little, the simplest first."""
    if any(":" in sort for _, sort in s.sorts):
        yield from _vectors(s, seed, violating)
        return
    yield from _filtered(s, _grid(s), violating)  # small rational points may even satisfy equalities
    if all(r[0] != "==" for r in s.given):
        yield from _filtered(s, _far(s), violating)
        yield from _filtered(s, _rounded(draw(s, 20_000, seed)), violating)


def _by_search(s: Sequent, seed: int, violating: bool) -> Iterator[Point]:
    """Points worth an exact replay that have to be computed: solutions of equalities, least values of the margin."""
    if any(":" in sort for _, sort in s.sorts):
        return
    equalities = [r[1] for r in s.given if r[0] == "=="]
    if equalities:
        yield from _on_equality(s, equalities, seed, violating)
        return
    lowest = _descent(s, seed)
    yield from _filtered(s, lowest, violating)
    if violating:
        yield from _touching(s, lowest)


def _touching(s: Sequent, points: dict[str, np.ndarray]) -> Iterator[Point]:
    """Points where the conclusion just fails: numbers in closed form next to the lowest points, and the ends."""
    ends: dict[str, list[Any]] = {}
    for op, *rest in s.given:
        fact = rest[0]
        if op != ">=" or not isinstance(fact, tuple) or fact[0] != "+" or len(fact) != 3:
            continue
        for x, value in ((fact[1], neg(fact[2])), (neg(fact[2]), fact[1])):
            if isinstance(x, str) and not isinstance(value, (str, Fraction)) and not variables(value):
                ends.setdefault(x, []).extend(_enclosed_value(value))
    if len(s.sorts) == 1:
        yield from ({x: value} for x, values in ends.items() for value in values)
    rows = len(next(iter(points.values()))) if points else 0
    for i in range(rows):
        choices = [ends.get(x, []) + list(_closed_forms(float(v[i]))) for x, v in points.items()]
        yield from (dict(zip(points, chosen, strict=True)) for chosen in islice(product(*choices), 12))


def _closed_forms(value: float) -> Iterator[Any]:
    """Rational numbers, square roots, multiples of pi, exponentials and logarithms near a float."""
    near = 2e-4 * max(1.0, abs(value))

    def simple(v: float, largest: int, back: Any) -> Iterator[Fraction]:
        if np.isfinite(v) and abs(v) < 1e6:
            q = Fraction(v).limit_denominator(largest)
            if abs(back(float(q)) - value) < near:
                yield q

    yield from map(str, simple(value, 100, lambda v: v))
    for q in simple(value**2, 12, lambda v: np.copysign(abs(v) ** 0.5, value)):
        yield from _enclosed_value(("sqrt", q) if value > 0 else neg(("sqrt", q)))
    for q in simple(value / np.pi, 12, lambda v: v * np.pi):
        yield from _enclosed_value(("*", q, ("pi",)))
    if value > 0:
        for q in simple(float(np.log(value)), 6, lambda v: float(np.exp(v))):
            yield from _enclosed_value(("exp", q))
    for q in simple(float(np.exp(min(value, 20.0))), 6, lambda v: float(np.log(v)) if v > 0 else np.inf):
        yield from _enclosed_value(("log", q))


def _enclosed_value(term: Term) -> Iterator[dict[str, Any]]:
    """A number in closed form with rational bounds."""
    found = enclose(term, {})
    if found:
        unit = 10**9
        middle = Fraction(float(found[0]))
        low, high = (Fraction((middle * unit).__floor__() + k, unit) for k in (-1, 2))
        yield {"lower": str(low), "upper": str(high), "value": dump(term)}


def _filtered(s: Sequent, points: dict[str, np.ndarray], violating: bool) -> Iterator[Point]:
    if not points:
        if not s.sorts:
            yield {}
        return
    keep = _holds(s, points) & (_fails(s, points) if violating else True)
    order = np.flatnonzero(keep)
    if violating and len(order):
        order = order[np.argsort(_complexity(points, order), kind="stable")]
    for i in order[:30]:
        yield {x: str(_rational(v[i])) for x, v in points.items()}


def _complexity(points: dict[str, np.ndarray], order: np.ndarray) -> np.ndarray:
    return np.array(
        [
            sum(abs(f.numerator) + f.denominator for f in (_rational(v[i]) for v in points.values()))
            for i in order[:4000]
        ]
        + [1e9] * max(0, len(order) - 4000),
        float,
    )


def _rational(value: float) -> Fraction:
    simple = Fraction(float(value)).limit_denominator(1000)
    return simple if abs(float(simple) - value) <= 1e-12 * max(1, abs(value)) else Fraction(float(value))


def _holds(s: Sequent, points: dict[str, np.ndarray]) -> np.ndarray:
    size = len(next(iter(points.values())))
    with np.errstate(all="ignore"):
        keep = np.ones(size, bool)
        for r in s.given:
            keep &= np.broadcast_to(satisfied(r[0], evaluate(r[1], points)), (size,))
    return keep


def _fails(s: Sequent, points: dict[str, np.ndarray]) -> np.ndarray:
    """Where the conclusion fails, nearly fails or is not a number."""
    size = len(next(iter(points.values())))
    if s.goal[0] == "exists":
        return np.ones(size, bool)
    bad = np.zeros(size, bool)
    with np.errstate(all="ignore"):
        for op, *rest in s.goal[1:] if s.goal[0] == "and" else [s.goal]:
            value = np.broadcast_to(evaluate(rest[0], points), (size,))
            noise = np.maximum(1, magnitude(rest[0], points))
            near = np.abs(value) < 1e-10 * noise
            failing = {">": value < 1e-10 * noise, ">=": value < -1e-13 * noise, "==": ~near, "!=": near}
            bad |= ~np.isfinite(value) | failing.get(op, near)
    return bad


def _grid(s: Sequent) -> dict[str, np.ndarray]:
    """Small fractions within the bounds, all combinations."""
    lower, upper = constant_bounds(s)
    names = [x for x, _ in s.sorts]
    if not names:
        return {}
    each = max(2, int(MAX_GRID ** (1 / len(names))))
    axes = []
    for x, sort in s.sorts:
        low, high = lower.get(x, -np.inf), upper.get(x, np.inf)
        ends = [Fraction(b).limit_denominator(10**6) for b in (low, high) if np.isfinite(b)]
        inside = (
            [Fraction(low + (high - low) * k / 8).limit_denominator(10**6) for k in (4, 2, 6, 1, 7)]
            if len(ends) == 2
            else []
        )
        shifted = [ends[0] + q for q in SPECIAL] if len(ends) == 1 else []
        values = dict.fromkeys([*ends, *inside, *SPECIAL, *shifted])
        axes.append(
            [float(v) for v in values if low <= v <= high and (sort != "integer" or v.denominator == 1)][:each] or [0.0]
        )
    rows = np.array(list(islice(product(*axes), MAX_GRID)))
    return {x: rows[:, i] for i, x in enumerate(names)}


def _far(s: Sequent) -> dict[str, np.ndarray]:
    """One variable: fractions with denominators up to 60; up to three: round numbers of every size."""
    lower, upper = constant_bounds(s)
    names = [x for x, _ in s.sorts]
    if not 1 <= len(names) <= 3:
        return {}
    large = [m * 10.0**k for k in range(1, 19) for m in (1, 2, 5)]
    axes = []
    for x, sort in s.sorts:
        low, high = lower.get(x, -np.inf), upper.get(x, np.inf)
        near = [n / d for d in range(1, 61) for n in range(-3 * d, 3 * d + 1)] if len(names) == 1 else [1.0, 0.5, 2.0]
        if np.isfinite(low) and np.isfinite(high) and len(names) == 1:
            near = [
                n / d for d in range(1, 61) for n in range(int(low * d), min(int(high * d) + 2, int(low * d) + 400))
            ]
        small = [1 / v for v in large] if sort != "integer" else []
        ends = [b + v for b in (low,) if np.isfinite(b) for v in small]
        values = sorted({*near, *large, *(-v for v in large), *small, *ends})
        axes.append([v for v in values if low <= v <= high and (sort != "integer" or v == round(v))] or [0.0])
    rows = np.array(list(islice(product(*axes), 200_000)))
    return {x: rows[:, i] for i, x in enumerate(names)}


def _rounded(points: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Half of the points rounded to three decimals, so that witnesses stay readable."""
    return {x: np.where(np.arange(len(v)) % 2 == 0, np.round(v, 3), v) for x, v in points.items()}


def _descent(s: Sequent, seed: int) -> dict[str, np.ndarray]:
    """Minimise the margin of the conclusion from the best of the random points."""
    from scipy.optimize import minimize

    names = [x for x, sort in s.sorts if sort == "real"]
    if not names or s.goal[0] not in (">", ">=", "!=") or len(names) < len(s.sorts):
        return {}
    term = ("abs", s.goal[1]) if s.goal[0] == "!=" else s.goal[1]
    points = draw(s, 4000, seed + 1)
    keep = _holds(s, points)
    with np.errstate(all="ignore"):
        value = np.where(keep, np.broadcast_to(evaluate(term, points), keep.shape), np.inf)
    found = []

    def margin(x: np.ndarray) -> float:
        CLOCK.check()
        at = {n: np.array([c]) for n, c in zip(names, x, strict=True)}
        with np.errstate(all="ignore"):
            v = float(np.atleast_1d(evaluate(term, at))[0])
        return v if _holds(s, at)[0] and np.isfinite(v) else 1e9

    for i in np.argsort(np.where(np.isfinite(value), value, np.inf))[:4]:
        found.append(
            minimize(
                margin,
                np.array([points[n][i] for n in names]),
                method="Nelder-Mead",
                options={"maxiter": 200 * len(names), "xatol": 1e-10, "fatol": 1e-14},
            ).x
        )
    rows = np.array([*found, *(np.round(f, 4) for f in found)])
    return {x: rows[:, i] for i, x in enumerate(names)}


def _on_equality(s: Sequent, equalities: list[Term], seed: int, violating: bool) -> Iterator[Point]:
    """Rational solutions of an equality x == e first, then one coordinate enclosed."""
    for term in equalities:
        if isinstance(term, str) and dict(s.sorts)[term] == "real":
            yield from _solved(s, term, Fraction(0), seed, violating)
        if isinstance(term, tuple) and term[0] == "+" and len(term) == 3:
            for x, e in ((term[1], neg(term[2])), (neg(term[2]), term[1])):
                if isinstance(x, str) and x not in variables(e) and dict(s.sorts)[x] == "real":
                    yield from _solved(s, x, e, seed, violating)
    yield from _enclosed(s, equalities[0], seed, violating)


def _solved(s: Sequent, x: str, e: Term, seed: int, violating: bool) -> Iterator[Point]:
    def put(r: Any) -> Any:
        return substitute(r, {x: e})

    if s.goal[0] == "exists":
        return
    rest = [r for r in s.given if not (r[0] == "==" and r[1] in (minus(x, e), minus(e, x)))]
    smaller = Sequent(tuple(p for p in s.sorts if p[0] != x), tuple(map(put, rest)), put(s.goal))
    for point in _all_candidates(smaller, seed, violating):
        values = {n: Fraction(v) for n, v in point.items() if isinstance(v, str)}
        if len(values) < len(point):
            continue
        try:
            value = factored(substitute(e, values), [])
        except Rejected:
            continue
        if not value.factors:
            yield {**point, x: str(value.constant)}


def _enclosed(s: Sequent, term: Term, seed: int, violating: bool) -> Iterator[Point]:
    """Fix all coordinates but one at simple values and bracket a root of the equality in that one."""
    for y in sorted(variables(term)):
        if dict(s.sorts)[y] != "real":
            continue
        others = Sequent(
            tuple(p for p in s.sorts if p[0] != y), tuple(r for r in s.given if y not in variables(r)), (">=", ONE)
        )
        for point in islice(_all_candidates(others, seed, violating=False), 40):
            if all(isinstance(value, str) for value in point.values()):  # a second equality may enclose another one
                yield from bracketed(s, term, y, point, violating)


def bracketed(s: Sequent, term: Term, y: str, point: Point, violating: bool = True) -> Iterator[Point]:
    """Roots of ``term`` in ``y`` between binary fractions, the other coordinates fixed at the rational ``point``.

    Only roots at which the hypotheses hold, and with ``violating`` the conclusion fails, as far as floats can tell.
    """
    lower, upper = constant_bounds(s)
    axis = _axis(lower.get(y, -np.inf), upper.get(y, np.inf))
    fixed = {x: np.float64(Fraction(v)) for x, v in point.items()}
    free_of_equality = Sequent(s.sorts, tuple(r for r in s.given if r[1] != term), s.goal)
    with np.errstate(all="ignore"):
        sides = np.sign(np.broadcast_to(evaluate(term, {**fixed, y: axis}), axis.shape))
    for i in np.flatnonzero(sides[:-1] * sides[1:] < 0):
        low, high = _bisect(term, fixed, y, axis[i], axis[i + 1])
        middle = {**{k: np.array([v]) for k, v in fixed.items()}, y: np.array([(low + high) / 2])}
        if _holds(free_of_equality, middle)[0] and (not violating or _fails(s, middle)[0]):
            yield {**point, y: {"lower": str(Fraction(low)), "upper": str(Fraction(high))}}


def _axis(low: float, high: float) -> np.ndarray:
    if np.isfinite(low) and np.isfinite(high):
        return low + (high - low) * (np.arange(1, 400) / 400)
    if np.isfinite(low):
        return low + np.geomspace(1e-6, 1e4, 400)
    if np.isfinite(high):
        return (high - np.geomspace(1e-6, 1e4, 400))[::-1]
    return np.concatenate([-np.geomspace(1e4, 1e-6, 300), np.geomspace(1e-6, 1e4, 300)])


def _bisect(term: Term, fixed: dict[str, Any], y: str, low: float, high: float) -> tuple[float, float]:
    """Halve a bracket with a change of sign to about nine digits; its ends stay short binary fractions."""

    def sign(v: float) -> float:
        return float(np.sign(evaluate(term, {**fixed, y: np.float64(v)})))

    start = sign(low)
    while high - low > 1e-9 * max(1.0, abs(low)):
        middle = (low + high) / 2
        if sign(middle) == start:
            low = middle
        else:
            high = middle
    unit = 2.0**-28
    return np.floor(low / unit) * unit - unit, np.ceil(high / unit) * unit + unit


def _vectors(s: Sequent, seed: int, violating: bool) -> Iterator[Point]:
    """Vectors of two or three (then one) components from small fractions; scalars likewise."""
    generator = np.random.default_rng(seed)
    lengths = sorted({sort.partition(":")[2] for _, sort in s.sorts if ":" in sort})
    pool = [str(q) for q in SPECIAL if q >= 0][:12]
    tries = 0
    while tries < MAX_VECTORS:
        CLOCK.check()
        tries += 1
        size = {n: int(n) if n.isdigit() else int(generator.choice([2, 2, 2, 3, 1])) for n in lengths}
        point: Point = {}
        for x, sort in s.sorts:
            length = sort.partition(":")[2]
            if length:
                point[x] = [str(generator.choice(pool)) for _ in range(size[length])]
            elif x in size:
                point[x] = str(size[x])
            else:
                point[x] = str(generator.choice([str(q) for q in SPECIAL if sort != "integer" or q.denominator == 1]))
        try:
            boxed, _ = instantiate(s, _balanced(s, point))
        except Rejected:
            continue
        if _plausible(boxed, violating):
            yield _balanced(s, point)


def _balanced(s: Sequent, point: Point) -> Point:
    """Where a hypothesis fixes the sum of a vector at a scalar, give the scalar that value."""
    fixed = dict(point)
    for op, *rest in s.given:
        if op == "==" and isinstance(rest[0], tuple) and rest[0][0] == "+" and len(rest[0]) == 3:
            for a, b in ((rest[0][1], neg(rest[0][2])), (neg(rest[0][2]), rest[0][1])):
                plain_sum = isinstance(a, tuple) and a[0] == "sum" and a[2] == a[1][0][0]
                if plain_sum and isinstance(b, str) and dict(s.sorts)[b] == "real":
                    fixed[b] = str(sum(map(Fraction, point[a[1][0][1]]), Fraction(0)))
    return fixed


def _plausible(s: Sequent, violating: bool) -> bool:
    nothing = {"_": np.zeros(1)}
    closed = Sequent((), s.given, s.goal)
    return bool(_holds(closed, nothing)[0]) and (not violating or bool(_fails(closed, nothing)[0]))
