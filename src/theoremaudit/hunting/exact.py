"""Floats made exact: the fraction meant, a root to 60 bits, an interval round it; and how long a fraction is."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction
from math import frexp

from theoremaudit.checker.terms import Term, substitute
from theoremaudit.hunting.slack import sign_of


def refined(term: Term, y: str, root: float, values: Mapping[str, Fraction]) -> Fraction | None:
    """The root near a float to about 60 bits, by exact signs of the term."""

    def sign(v: Fraction) -> int:
        return sign_of(substitute(term, {**values, y: v})) or 0

    for bits in (36, 24, 12, 4):
        low, high = (Fraction(root) * (1 + Fraction(s, 2**bits)) for s in (-1, 1))
        start = sign(low)
        if start * sign(high) < 0:
            for _ in range(66 - bits):
                middle = (low + high) / 2
                low, high = (middle, high) if sign(middle) == start else (low, middle)
            return low
    return None


def bracket(root: float, digits: int) -> dict[str, str]:
    """An interval round a float, its ends binary fractions of few digits."""
    unit = Fraction(2) ** (frexp(root)[1] - digits)
    low, high = Fraction(root) // unit - 1, -(-Fraction(root) // unit) + 1
    return {"lower": str(low * unit), "upper": str(high * unit)}


def simple(value: float) -> Fraction:
    """The simplest fraction that is this float."""
    for most in (10, 1000, 10**6, 10**9):
        short = Fraction(float(value)).limit_denominator(most)
        if float(short) == value:
            return short
    return Fraction(float(value))


def size(values: Mapping[str, Fraction]) -> tuple[int, str]:
    """How long a point is to write; an order on points."""
    return sum(map(length, values.values())), str(values)


def length(value: Fraction) -> int:
    """How long a fraction is to write."""
    return abs(value.numerator) + 2 * value.denominator + (value < 0)
