"""Enclosures contain every value, and show that there is one."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from flint import arb, ctx
from hypothesis import given, settings
from hypothesis import strategies as st
from mpmath import mp, mpf

from theoremaudit.checker.enclosure import enclose, interval
from theoremaudit.checker.terms import UNARY, load

from .semantics import NUMBERS, terms, value

PRECISIONS = st.sampled_from([2, 5, 64, 192])
EVERY = tuple(sorted(UNARY))


def _contains(bounds: Any, number: Any) -> bool:
    low, high = (mpf(int(e.man_exp()[0])) * mpf(2) ** int(e.man_exp()[1]) for e in bounds)
    slack = mpf(10) ** -50 * (1 + abs(number))
    return bool(low - slack <= number <= high + slack)


@given(terms("x", "y", functions=EVERY), NUMBERS, NUMBERS, NUMBERS, PRECISIONS)
@settings(max_examples=500, deadline=None)
def test_the_enclosure_contains_the_value_everywhere(term: Any, a: Any, b: Any, y: Any, precision: int) -> None:
    """At the ends and inside: if there is an enclosure, the term is real there and lies in it."""
    low, high = min(a, b), max(a, b)
    bounds = enclose(term, {"x": interval(low, high), "y": interval(y, y)}, precision)
    if bounds is None:
        return
    with mp.workdps(60):
        for x in (low, high, (low + high) / 2, low + (high - low) / 7):
            try:
                number = value(term, {"x": x, "y": y})
            except (OverflowError, ValueError):
                return
            assert number is not None
            assert abs(number) > mpf(10) ** 60 or _contains(bounds, number)


@given(terms("x", functions=EVERY), NUMBERS)
@settings(max_examples=150, deadline=None)
def test_the_precision_of_flint_is_put_back(term: Any, x: Any) -> None:
    """An enclosure leaves no trace in the arithmetic of others."""
    saved = ctx.prec
    enclose(term, {"x": interval(x, x)}, 300)
    assert ctx.prec == saved


@pytest.mark.parametrize(
    "data",
    [
        ["log", "0"],
        ["log", "-1"],
        ["sqrt", "-1"],
        ["asin", "2"],
        ["acos", "-2"],
        ["^", "0", "-1"],
        ["^", "-1", "1/2"],
        ["^", "0", ["+", "0"]],
        ["^", "-1", ["+", "2"]],
        ["^", "0", "-1/2"],
        ["LambertW", "-1"],
        ["*", "0", ["log", "0"]],
        ["^", ["log", "-1"], "0"],
        "z",
        ["sum", [["c", "C"]], "c"],
        ["^", "2", "1000000"],
        ["min", "1", ["log", "0"]],
    ],
)
def test_undefined_or_unknown_terms_have_no_enclosure(data: Any) -> None:
    """Neither a factor 0 nor an exponent 0 makes an undefined term a number."""
    assert enclose(load(data), {}) is None


def test_poles_inside_a_box_are_seen() -> None:
    """Where the box touches a pole there is no enclosure."""
    box = {"x": interval(Fraction(-1), Fraction(2))}
    for data in (["^", "x", "-1"], ["log", "x"], ["tan", "x"], ["sqrt", "x"], ["^", "x", "1/3"]):
        assert enclose(load(data), box) is None


def test_infinite_ends_give_no_enclosure() -> None:
    """An interval that reaches infinity encloses nothing useful and is not taken for a value."""
    wide = {"x": (arb(1), arb.pos_inf())}
    for data in ("x", ["^", "x", "-1"], ["^", "x", "-2"], ["exp", "x"], ["+", "x", "1"]):
        found = enclose(load(data), wide)
        assert found is None or (found[0] <= 0 and found[1] >= 1)


def test_exact_values_at_the_conventions() -> None:
    """0^0 with a literal exponent is 1; 0^r is 0 for r > 0; integer powers of negative numbers are exact."""
    for data, expected in ((["^", "0", "0"], 1), (["^", "0", "1/2"], 0), (["^", "-2", "3"], -8), (["^", "-2", "2"], 4)):
        bounds = enclose(load(data), {})
        assert bounds is not None
        assert bounds[0] <= expected <= bounds[1]


@pytest.mark.parametrize("function", ["sin", "cos", "tanh", "atan"])
def test_a_bounded_function_of_anything_is_enclosed_if_it_is_a_number(function: str) -> None:
    """Where nothing is known of x the bounds of the function hold; but log(x) may be no number at all."""
    bounds = enclose((function, "x"), {})
    assert bounds is not None
    with mp.workdps(60):
        for x in (mpf(-(10**9)), mpf(-1), mpf(0), mpf(1), mpf(10) ** 9):
            assert _contains(bounds, getattr(mp, function)(x))
    assert enclose((function, ("log", "x")), {}) is None
    assert enclose((function, ("^", "x", Fraction(-1))), {}) is None
    assert enclose((function, ("^", "x", "r")), {}) is None
