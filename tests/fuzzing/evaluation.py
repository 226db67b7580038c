"""What relations say at a point, worked out without the engine: in fractions where they suffice, else in mpmath.

A term is a Fraction, a name, or a tuple of an operation and its arguments; a relation is (left, operator, right).
"""

from __future__ import annotations

import operator
from fractions import Fraction
from math import ceil, floor, prod
from typing import Any

import mpmath
from mpmath import mp, mpf

DIGITS = 50
CLOSE = mpf(10) ** -30  # numbers so close together, of size about 1, may be equal
COMPARE = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "==": operator.eq,
    "!=": operator.ne,
}
EXACT = {"abs": abs, "min": min, "max": max, "floor": floor, "ceil": ceil}
REAL = {name: getattr(mp, name) for name in ("exp", "sin", "cos", "atan", "sinh", "cosh", "tanh")}


def text(term: Any) -> str:
    """The term as somebody would type it, with more parentheses than needed."""
    if isinstance(term, Fraction):
        return str(term) if term.denominator == 1 and term >= 0 else f"({term})"
    if isinstance(term, str):
        return term
    op, *parts = term
    if op in ("+", "*", "^"):
        return f"({op.join(map(text, parts))})"
    return f"{op}({', '.join(map(text, parts))})" if parts else op


def relation_text(relation: tuple[Any, str, Any]) -> str:
    """The relation as somebody would type it."""
    return f"{text(relation[0])} {relation[1]} {text(relation[2])}"


def value(term: Any, point: dict[str, Any]) -> Any:
    """The value, a Fraction where possible; None where it is not a real number."""
    if isinstance(term, Fraction):
        return term
    if isinstance(term, str):
        return point[term]
    op, *parts = term
    if op in ("pi", "E"):
        return +mp.pi if op == "pi" else +mp.e
    arguments = [value(part, point) for part in parts]
    if any(a is None for a in arguments):
        return None
    if not all(isinstance(a, Fraction) for a in arguments):
        arguments = [real(a) for a in arguments]
    if op in ("+", "*"):
        return sum(arguments[1:], arguments[0]) if op == "+" else prod(arguments[1:], start=arguments[0])
    if op == "^":
        return _power(*arguments, parts[1])
    if op in EXACT:
        found = EXACT[op](*arguments)
        return Fraction(found) if isinstance(found, int) else found
    if (op == "log" and arguments[0] <= 0) or (op == "sqrt" and arguments[0] < 0):
        return None
    return {**REAL, "log": mp.log, "sqrt": mp.sqrt}[op](real(arguments[0]))


def _power(base: Any, exponent: Any, written: Any) -> Any:
    """An exponent that is written as an integer means repeated multiplication; any other needs a positive base."""
    if isinstance(written, Fraction) and written.denominator == 1:
        return None if base == 0 and written < 0 else base ** int(written)
    if base > 0:
        return mp.power(real(base), real(exponent))
    return Fraction(0) if base == 0 and exponent > 0 else None


def real(number: Any) -> mpf:
    """The number in mpmath's working precision."""
    return mpf(number.numerator) / number.denominator if isinstance(number, Fraction) else number


def holds(relation: tuple[Any, str, Any], point: dict[str, Any]) -> bool | None:
    """Whether the relation is true and both sides are real numbers; None if rounding leaves it open."""
    left, right = value(relation[0], point), value(relation[2], point)
    if left is None or right is None:
        return False
    if isinstance(left, Fraction) and isinstance(right, Fraction):
        return COMPARE[relation[1]](left, right)
    left, right = real(left), real(right)
    if abs(left - right) <= CLOSE * max(1, abs(left)):
        return None
    return bool(COMPARE[relation[1]](left, right))


def read_point(given: list[Any], data: dict[str, Any]) -> dict[str, Any]:
    """The coordinates of a counterexample; one between two bounds is computed from the equality that it solves."""
    point = {x: Fraction(v) if isinstance(v, str) else v for x, v in data.items()}
    for x, v in point.items():
        if isinstance(v, dict) and "value" in v:
            point[x] = real(value(_loaded(v["value"]), {}))
            assert real(Fraction(v["lower"])) < point[x] < real(Fraction(v["upper"]))
    for x, v in point.items():
        if isinstance(v, dict):
            ends = [real(Fraction(v["lower"])), real(Fraction(v["upper"]))]
            point[x] = next(root for r in given if r[1] == "==" and (root := _root(r, point, x, ends)) is not None)
            assert ends[0] <= point[x] <= ends[1]
    return point


def _root(relation: tuple[Any, str, Any], point: dict[str, Any], x: str, ends: list[mpf]) -> mpf | None:
    def gap(v: mpf) -> mpf:
        at = {**point, x: v}
        return real(value(relation[0], at)) - real(value(relation[2], at))

    return (
        mpmath.findroot(gap, ends, solver="anderson", tol=mpf(10) ** -90) if gap(ends[0]) * gap(ends[1]) < 0 else None
    )


def _loaded(data: Any) -> Any:
    if isinstance(data, str):
        return Fraction(data)
    return (data[0], *map(_loaded, data[1:]))
