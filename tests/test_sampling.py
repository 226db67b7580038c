"""Sampling: points with the right sorts, inside the bounds, and values that agree with exact arithmetic."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from theoremaudit.checker.enclosure import enclose
from theoremaudit.checker.terms import UNARY
from theoremaudit.parsing import parse_term
from theoremaudit.sampling import constant_bounds, draw, evaluate, sample, satisfied, signs
from theoremaudit.statements import forall

S = forall("x*y > n", given=("x > 1", "2*x < 8", "y >= -3", "n >= 2"), integer=("n",)).sequent


def test_constant_bounds():
    """Bounds that hypotheses name, whatever their factor."""
    assert constant_bounds(S) == ({"x": 1.0, "y": -3.0, "n": 2.0}, {"x": 4.0})


def test_points_keep_sorts_and_bounds():
    """Integers are whole; every sampled point satisfies every hypothesis."""
    points = sample(S, 2000)
    assert len(points["x"]) > 100
    assert np.all((points["x"] > 1) & (points["x"] < 4) & (points["y"] >= -3) & (points["n"] >= 2))
    assert np.all(points["n"] == np.round(points["n"]))


def test_same_seed_same_points():
    """Deterministic, and different for another seed."""
    first, second, other = draw(S, 50, 3), draw(S, 50, 3), draw(S, 50, 4)
    assert all(np.array_equal(first[x], second[x]) for x in first)
    assert not np.array_equal(first["x"], other["x"])


@pytest.mark.parametrize("function", sorted(UNARY))
def test_functions_agree_with_enclosures(function):
    """Each function at 7/10, in floating point and enclosed."""
    term = parse_term(f"{function}(7/10)")
    low, high = (float(end) for end in enclose(term, {}))
    assert low - 1e-12 <= float(evaluate(term, {})) <= high + 1e-12


@pytest.mark.parametrize("source", ["0^(-1)", "log(-1)", "sqrt(-1)", "asin(2)", "(-1)^(1/2)"])
def test_no_real_number_is_nan(source):
    """Where a term is no real number its value is not finite."""
    with np.errstate(all="ignore"):
        assert not np.isfinite(evaluate(parse_term(source), {}))


@pytest.mark.parametrize(
    ("op", "expected"), [(">", [False, False, True]), (">=", [False, True, True]), ("==", [False, True, False])]
)
def test_satisfied(op, expected):
    """Relations to zero, elementwise."""
    assert list(satisfied(op, np.array([-1.0, 0.0, 1.0]))) == expected


def test_nothing_is_sampled_where_vectors_occur():
    """Vectors have no sampled points."""
    assert sample(forall("sum(c for c in C) > 0", vector={"C": "J"}).sequent) == {}


@pytest.mark.parametrize(
    ("source", "expected"), [("x - 1", {1}), ("x - 5", {-1}), ("x - 2", {-1, 1}), ("0*x", {0}), ("x - x", {0})]
)
def test_signs(source, expected):
    """The signs that a term takes clearly; rounding noise counts as zero."""
    assert signs(parse_term(source), sample(S)) - ({0} if expected == {-1, 1} else set()) == expected


def test_numbers_beyond_the_range_of_floats_are_infinite():
    """Neither an error nor a warning, in terms and in bounds."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert evaluate(parse_term("1e400*x"), {"x": np.float64(-2)}) == -np.inf
        assert np.isnan(evaluate(parse_term("1e400*x"), {"x": np.float64(0)}))
    assert constant_bounds(forall("x > 0", given=("-1e400 < x", "x < 1e400")).sequent) == (
        {"x": -np.inf},
        {"x": np.inf},
    )
