"""Enclosures by Arb: an interval that contains every value of a term over a box.

An interval is a pair of exact Arb numbers (lower, upper), rounded outwards at every step; ``None`` means that no
enclosure was found, or that the term is not a real number on the whole box.  So an enclosure also shows definedness.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import reduce

from flint import arb, ctx, fmpq

from .terms import UNARY, Term, is_integer, obligations

Interval = tuple[arb, arb]
Box = Mapping[str, Interval]


def exact(value: Fraction) -> fmpq:
    """The same rational as a flint number."""
    return fmpq(value.numerator, value.denominator)


def interval(lower: Fraction, upper: Fraction) -> Interval:
    """The interval [lower, upper], rounded outwards at the current precision."""
    return arb(exact(lower)).lower(), arb(exact(upper)).upper()


def enclose(term: Term, box: Box, precision: int = 64) -> Interval | None:
    """An interval that contains ``term`` everywhere on ``box``."""
    saved, ctx.prec = ctx.prec, precision
    try:
        value = _enclose(term, box)
        return value if value and value[0].is_finite() and value[1].is_finite() else None
    finally:
        ctx.prec = saved


def _enclose(term: Term, box: Box) -> Interval | None:
    if isinstance(term, Fraction):
        return interval(term, term)
    if isinstance(term, str):
        return box.get(term)
    op = term[0]
    if op == "sum":
        return None
    if op == "^" and is_integer(term[2]):
        base = _enclose(term[1], box)
        return base and _integer_power(base, int(term[2]))
    values = [_enclose(argument, box) for argument in term[1:]]
    if values == [None] and op in BOUNDED and not obligations(term):
        return BOUNDED[op]()  # whatever the argument is, it is a real number
    present = [value for value in values if value]
    if len(present) < len(values):
        return None
    if op in ("pi", "E"):
        return _hull([arb.pi() if op == "pi" else arb.const_e()])
    if op == "^":
        return _power(*present)
    return reduce(FOLD[op], present) if op in FOLD else FUNCTIONS[op](present[0])


def _hull(points: list[arb]) -> Interval | None:
    if not all(point.is_finite() for point in points):
        return None
    return reduce(arb.min, (p.lower() for p in points)).lower(), reduce(arb.max, (p.upper() for p in points)).upper()


def _add(a: Interval, b: Interval) -> Interval:
    return (a[0] + b[0]).lower(), (a[1] + b[1]).upper()


def _multiply(a: Interval, b: Interval) -> Interval:
    product = _hull([x * y for x in a for y in b])
    return product or (arb.neg_inf(), arb.pos_inf())


def _increasing(function: Callable[[arb], arb]) -> Callable[[Interval], Interval | None]:
    return lambda x: _hull([function(x[0]), function(x[1])])


def _even(function: Callable[[arb], arb], x: Interval) -> Interval | None:
    """For an even function that increases from 0."""
    ends = [function(abs(x[0])), function(abs(x[1]))]
    return _hull([*ends, function(arb(0))] if x[0] < 0 < x[1] else ends)


def _integer_power(base: Interval, n: int) -> Interval | None:
    if abs(n) > 100_000:
        return None
    if n < 0:
        inverse = None if base[0] <= 0 <= base[1] else _hull([1 / base[0], 1 / base[1]])
        return inverse and _integer_power(inverse, -n)
    return _even(lambda x: x**n, base) if n % 2 == 0 else _increasing(lambda x: x**n)(base)


def _power(base: Interval, exponent: Interval) -> Interval | None:
    """base^exponent for base >= 0, with 0^r = 0 for r > 0."""
    if base[0] > 0:
        return _hull([(b.log() * e).exp() for b in base for e in exponent])
    if base[0] >= 0 and exponent[0] > 0:
        return _hull([arb(0), *((base[1].log() * e).exp() for e in exponent if base[1] > 0)])
    return None


def _ball(function: Callable[[arb], arb]) -> Callable[[Interval], Interval | None]:
    return lambda x: _hull([function(x[0].union(x[1]))])


def _tangent(x: Interval) -> Interval | None:
    return None if x[0].union(x[1]).cos().contains(0) else _increasing(arb.tan)(x)


FOLD: dict[str, Callable[[Interval, Interval], Interval]] = {
    "+": _add,
    "*": _multiply,
    "min": lambda a, b: (a[0].min(b[0]).lower(), a[1].min(b[1]).upper()),
    "max": lambda a, b: (a[0].max(b[0]).lower(), a[1].max(b[1]).upper()),
}
FUNCTIONS: dict[str, Callable[[Interval], Interval | None]] = {
    **{name: _increasing(getattr(arb, name)) for name in ("exp", "log", "sqrt", "asin", "atan", "sinh", "tanh")},
    **{name: _increasing(getattr(arb, name)) for name in ("floor", "ceil")},
    "LambertW": _increasing(arb.lambertw),
    "acos": lambda x: _hull([x[0].acos(), x[1].acos()]),
    "sin": _ball(arb.sin),
    "cos": _ball(arb.cos),
    "tan": _tangent,
    "cosh": lambda x: _even(arb.cosh, x),
    "abs": lambda x: _even(abs, x),
}
BOUNDED: dict[str, Callable[[], Interval | None]] = {
    **{name: lambda: (arb(-1), arb(1)) for name in ("sin", "cos", "tanh")},
    "atan": lambda: _hull([arb.pi() / 2, -arb.pi() / 2]),
}
assert set(FUNCTIONS) == UNARY
