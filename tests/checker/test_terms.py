"""Terms: reading, substituting, obligations, derivatives."""

from __future__ import annotations

import ast
import sys
from fractions import Fraction
from pathlib import Path
from typing import Any

import mpmath
import pytest
from hypothesis import given, settings
from mpmath import mp, mpf

import theoremaudit.checker
from theoremaudit.checker import terms as t

from .semantics import terms, truth, value


def test_the_checker_imports_the_standard_library_and_flint_alone() -> None:
    """What has to be trusted stays small: no import leads out of the checker but to flint."""
    for path in Path(theoremaudit.checker.__file__).parent.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [n.name for n in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                assert node.level <= 1, path
                names = [str(node.module)] if node.level == 0 else []
            assert {n.partition(".")[0] for n in names} <= sys.stdlib_module_names | {"flint"}, path


@given(terms("x", "y"))
@settings(max_examples=80, deadline=None)
def test_dumping_and_loading_gives_the_term_back(term: Any) -> None:
    """JSON loses nothing."""
    assert t.load(t.dump(term)) == term


@pytest.mark.parametrize(
    "data",
    [
        1,
        1.5,
        True,
        None,
        "",
        "x y",
        "1/0",
        "1e9",
        "١",
        [],
        ["+"],
        ["exp"],
        ["exp", "x", "y"],
        ["^", "x"],
        ["f", "x"],
        ["sum", [], "x"],
        ["sum", [["c", "C"], ["c", "D"]], "c"],
        ["sum", [["1", "C"]], "1"],
        {"+": 1},
        [["+"], "x"],
    ],
)
def test_what_is_no_term_is_rejected(data: Any) -> None:
    """Numbers are strings p/q, names are identifiers, operations have their arity."""
    with pytest.raises(t.Rejected):
        t.load(data)


@pytest.mark.parametrize(
    "data",
    [
        ["<", "x"],
        [">", "x", "y"],
        ["real", "x"],
        ["real", ["tan", "x"]],
        ["real", ["+", "x", "y"]],
        "x",
        None,
        [],
        ["each", [["c", "C"]], ["each", [["d", "C"]], [">", "d"]]],
        ["and", [">", "x"]],
    ],
)
def test_what_is_no_relation_is_rejected(data: Any) -> None:
    """Only powers can be said to be real, and components are not quantified twice."""
    with pytest.raises(t.Rejected):
        t.load_relation(data)


@pytest.mark.parametrize("data", [1, 0.5, True, "x", "1e3", "nan", "1/0", None, ["1"]])
def test_only_a_string_p_over_q_is_a_rational(data: Any) -> None:
    """Floats, booleans and exponents of ten are no exact numbers."""
    with pytest.raises(t.Rejected):
        t.rational(data)


def test_substitution_does_not_capture() -> None:
    """A value that mentions a bound element is refused, a bound element is left alone."""
    total = ("sum", (("c", "C"),), ("*", "c", "x"))
    with pytest.raises(t.Rejected):
        t.substitute(total, {"x": "c"})
    assert t.substitute(total, {"c": t.ONE}) == total
    assert t.substitute(total, {"x": "y"}) == ("sum", (("c", "C"),), ("*", "c", "y"))


def test_an_integer_put_for_an_exponent_is_no_literal() -> None:
    """x^r with r = 2 still demands that x is not negative."""
    power = t.substitute(("^", "x", "r"), {"r": t.TWO})
    assert t.obligations(power) == [("real", power)]
    assert t.obligations(t.substitute(("^", "x", t.TWO), {"x": "y"})) == []


def test_sorts_are_respected() -> None:
    """Vectors occur in sums alone, with one length in each, and every name is declared."""
    sorts = {"x": "real", "C": "vector:J", "D": "vector:K", "J": "real"}
    assert t.well_sorted(("sum", (("c", "C"),), ("*", "c", "x")), sorts)
    for bad in ("C", "z", ("sum", (("c", "x"),), "c"), ("sum", (("c", "C"), ("d", "D")), "c")):
        assert not t.well_sorted(bad, sorts)


@given(terms("x", "y", functions=("exp", "log", "sqrt", "asin", "acos", "tan", "LambertW")))
@settings(max_examples=150, deadline=None)
def test_obligations_guarantee_that_the_term_is_real(term: Any) -> None:
    """Where all obligations hold, the term has a value; where one fails or is undefined, it has none."""
    for x, y in ((Fraction(1, 2), Fraction(-3)), (Fraction(2), Fraction(0)), (Fraction(0), Fraction(1))):
        point = {"x": x, "y": y}
        try:
            found = [truth(r, point) for r in t.obligations(term)]
            if None not in found:  # tan(asin(1)): a pole but for rounding
                assert (value(term, point) is not None) == all(found)
        except (OverflowError, ZeroDivisionError, mpmath.libmp.NoConvergence, ValueError):
            continue


SMOOTH = ("exp", "log", "sqrt", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh")


@given(terms("x", "y", functions=SMOOTH))
@settings(max_examples=100, deadline=None)
def test_derivatives_agree_with_differences(term: Any) -> None:
    """Wherever the derivative is defined it is the limit of difference quotients."""
    with mp.workdps(40):
        point, h = {"x": mpf("0.37"), "y": mpf("0.73")}, mpf(10) ** -12
        try:
            slope = value(t.derivative(term, "x"), point)
            sides = [value(term, {**point, "x": point["x"] + k * h}) for k in (-1, 1)]
        except (OverflowError, ZeroDivisionError, ValueError):
            return
        if slope is not None and None not in sides and abs(slope) < 1e6 and max(map(abs, sides)) < 1e6:
            assert abs((sides[1] - sides[0]) / (2 * h) - slope) < 1e-9 * (1 + abs(slope)) ** 3


@pytest.mark.parametrize("name", SMOOTH)
def test_the_derivative_of_each_function(name: str) -> None:
    """Every entry of the table, against numerical differentiation."""
    with mp.workdps(30):
        found = value(t.derivative((name, "x"), "x"), {"x": mpf("0.4")})
        assert abs(found - mpmath.diff(lambda x: value((name, "x"), {"x": x}), mpf("0.4"))) < 1e-12


@pytest.mark.parametrize("name", ["abs", "floor", "ceil", "LambertW"])
def test_functions_without_a_rule_have_no_derivative(name: str) -> None:
    """Where no rule is given, none is guessed."""
    with pytest.raises(t.Rejected):
        t.derivative((name, "x"), "x")
