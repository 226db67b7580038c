"""Floating-point sampling: fast guesses about where a sequent holds.  Nothing here decides anything.

Points are drawn from small fractions, special values, uniform and log-uniform laws, pushed towards the bounds that
the hypotheses name; every guess that matters is replayed exactly by the checker.
"""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import Any

import numpy as np

from theoremaudit.checker.enclosure import enclose, interval
from theoremaudit.checker.rules import Sequent, linear
from theoremaudit.checker.terms import Term, variables

TRIES = 4
Array = Any  # numpy arrays and scalars of floats
FUNCTIONS = {
    "exp": np.exp,
    "log": np.log,
    "sqrt": np.sqrt,
    "sin": np.sin,
    "cos": np.cos,
    "tan": np.tan,
    "asin": np.arcsin,
    "acos": np.arccos,
    "atan": np.arctan,
    "sinh": np.sinh,
    "cosh": np.cosh,
    "tanh": np.tanh,
    "abs": np.abs,
    "floor": np.floor,
    "ceil": np.ceil,
}


def evaluate(term: Term, values: dict[str, Array]) -> Array:
    """The term at an array of points; nan where it is not a real number, infinite beyond the range of floats."""
    with np.errstate(all="ignore"):
        return _evaluate(term, values)


def _evaluate(term: Term, values: dict[str, Array]) -> Array:
    if isinstance(term, Fraction):
        return np.float64(nearest(term))
    if isinstance(term, str):
        return values[term]
    op = term[0]
    if op == "pi":
        return np.float64(np.pi)
    if op == "E":
        return np.float64(np.e)
    if op == "sum":
        return np.float64("nan")
    arguments = [_evaluate(a, values) for a in term[1:]]
    if op == "+":
        return sum(arguments[1:], arguments[0])
    if op == "*":
        product = arguments[0]
        for factor in arguments[1:]:
            product = product * factor
        return product
    if op == "^":
        base, exponent = np.broadcast_arrays(*arguments)
        return np.where((base == 0) & (exponent < 0), np.nan, np.power(base, exponent))
    if op in ("min", "max"):
        return (np.minimum if op == "min" else np.maximum).reduce(np.broadcast_arrays(*arguments))
    if op == "LambertW":
        from scipy.special import lambertw

        return np.real(lambertw(arguments[0]))
    return FUNCTIONS[op](arguments[0])


def nearest(value: Fraction) -> float:
    """The float next to a rational number, infinite beyond the range of floats."""
    try:
        return float(value)
    except OverflowError:
        return np.inf if value > 0 else -np.inf


def satisfied(op: str, value: Array) -> Array:
    """Where ``value op 0`` holds."""
    return {">": value > 0, ">=": value >= 0, "==": np.abs(value) < 1e-9, "!=": value != 0, "real": np.isfinite(value)}[
        op
    ]


def draw(s: Sequent, count: int, seed: int = 0) -> dict[str, Array]:
    """Points with the right sorts, drawn inside the constant bounds of the hypotheses."""
    generator = np.random.default_rng(seed)
    lower, upper = constant_bounds(s)
    points = {}
    for x, sort in s.sorts:
        low, high = lower.get(x, -np.inf), upper.get(x, np.inf)
        values = _spread(generator, low, high, count)
        points[x] = np.round(values) if sort == "integer" else values
    return points


def _spread(generator: np.random.Generator, low: float, high: float, count: int) -> Array:
    scale = np.exp(generator.uniform(-7, 7, count))
    small = generator.integers(-12, 13, count) / generator.integers(1, 7, count)
    if np.isfinite(low) and np.isfinite(high):
        share = generator.random(count)
        edge = np.exp(-generator.uniform(0, 12, count))
        options = [low + (high - low) * share, low + (high - low) * edge, high - (high - low) * edge]
    elif np.isfinite(low):
        options = [low + scale, low + np.abs(small), low + generator.random(count)]
    elif np.isfinite(high):
        options = [high - scale, high - np.abs(small), high - generator.random(count)]
    else:
        options = [small, scale * generator.choice([-1, 1], count), generator.normal(size=count) * 2]
    return np.choose(generator.integers(0, 3, count), options)


def constant_bounds(s: Sequent) -> tuple[dict[str, float], dict[str, float]]:
    """Rational lower and upper bounds of the variables, as floats."""
    lower: dict[str, float] = {}
    upper: dict[str, float] = {}
    for op, *rest in s.given:
        found = linear(rest[0]) if op in (">", ">=") else None
        if found:
            x, slope, constant = found
            bound = nearest(-constant / slope)
            if slope > 0:
                lower[x] = max(bound, lower.get(x, -np.inf))
            else:
                upper[x] = min(bound, upper.get(x, np.inf))
    return lower, upper


def sample(s: Sequent, count: int = 4000, seed: int = 0) -> dict[str, Array]:
    """Points at which the hypotheses hold, as far as floats can tell; none where vectors occur."""
    return _sampled(s.with_goal((">=", Fraction(0))), count, seed)


@lru_cache(maxsize=64)
def _sampled(s: Sequent, count: int, seed: int) -> dict[str, Array]:
    if any(r[0] == "each" for r in s.given) or any(":" in sort for _, sort in s.sorts):
        return {}
    with np.errstate(all="ignore"):
        points = draw(s, count, seed)
        keep = np.ones(count, bool)
        for r in s.given:
            keep &= np.broadcast_to(satisfied(r[0], evaluate(r[1], points)), (count,))
        return {x: v[keep] for x, v in points.items()} if keep.any() else {}


def signs(term: Term, points: dict[str, Array]) -> set[int]:
    """The signs that the term takes clearly, at sampled points."""
    if not points and variables(term):
        return {-1, 0, 1}
    with np.errstate(all="ignore"):
        value = np.atleast_1d(evaluate(term, points))
        noise = 1e-9 * np.maximum(1, magnitude(term, points))
        sign = np.sign(np.where(np.abs(value) < noise, 0, value))
        found = {int(v) for v in np.unique(sign[np.isfinite(value)])}
    return {v for v in found if v == 0 or _confirmed(term, points, value * v)}


def _confirmed(term: Term, points: dict[str, Array], size: Array) -> bool:
    """Whether an enclosure shows the sign of the largest values too: floats underflow and cancel."""
    order = np.argsort(np.where(np.isfinite(size), -size, np.inf))[:TRIES]
    for i in order:
        box = {
            x: interval(Fraction(float(v[i])), Fraction(float(v[i]))) for x, v in points.items() if len(v) == len(size)
        }
        enclosed = enclose(term, box, 256)
        if enclosed and (enclosed[0] > 0 or enclosed[1] < 0):
            real_sign = 1 if enclosed[0] > 0 else -1
            with np.errstate(all="ignore"):
                plain = np.atleast_1d(evaluate(term, {x: v[i : i + 1] for x, v in points.items()}))[0]
            if real_sign == np.sign(plain):
                return True
    return False


def magnitude(term: Term, points: dict[str, Array]) -> Array:
    """The size of the largest part of a sum: its rounding errors are relative to that."""
    while isinstance(term, tuple) and term[0] == "*" and isinstance(term[1], Fraction) and len(term) == 3:
        term = term[2]
    if not isinstance(term, tuple) or term[0] != "+":
        return np.float64(0)
    sizes = [np.maximum(np.abs(evaluate(part, points)), magnitude(part, points)) for part in term[1:]]
    largest = np.maximum.reduce(np.broadcast_arrays(*sizes))
    return np.where(np.isfinite(largest), largest, 0)
