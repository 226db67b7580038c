"""Equality hypotheses solved for a variable: each solution gives a proof that replays."""

from __future__ import annotations

import pytest

from theoremaudit.checker.rules import check
from theoremaudit.parsing import parse_term
from theoremaudit.proving import prove
from theoremaudit.solving import isolate, raise_unsolved, rearranged, solutions
from theoremaudit.statements import forall
from theoremaudit.tactics import Unproved

SOLVED = [
    ("y > 1", ("x > 0", "y == x + 1")),
    ("y > 1", ("x > 0", "2*y == x + 2")),
    ("y > 1", ("x > 0", "y == exp(x)")),
    ("y > 0", ("x > 1", "exp(y) == x")),
    ("y > 1", ("x > 0", "log(y) == x")),
    ("y > 0", ("x > 0", "1/y == x")),
    ("x + y > 1", ("x == 0", "y > 1")),
]


@pytest.mark.parametrize(("conclusion", "given"), SOLVED)
def test_a_solution_proves_the_goal(conclusion, given):
    """Some way to eliminate a variable leaves a goal that is proved; the whole proof replays."""
    s = forall(conclusion, given=given).sequent
    proofs = []
    for solution in solutions(s):
        try:
            proofs.append(solution(prove)(s))
        except Unproved:
            continue
    assert proofs
    assert all(check(proof, s) > 1 for proof in proofs)


def test_variables_that_occur_twice_are_left():
    """Only what occurs once can be isolated: R here, not s."""
    s = forall("s < 1", given=("0 < s", "s == 1 - exp(-R*s)")).sequent
    assert len(list(solutions(s))) == 1


@pytest.mark.parametrize("given", [("x > 0",), ("n == y + y",), ("sum(c for c in C) == y + y",)])
def test_nothing_to_solve(given):
    """Inequalities, integers and vectors are not solved for."""
    more = {"integer": ("n",)} if "n" in given[0] and "sum" not in given[0] else {}
    more |= {"vector": {"C": "J"}} if "sum" in given[0] else {}
    assert list(solutions(forall("1 > 0", given=given, **more).sequent)) == []


def test_no_inverse():
    """The reason names the operation."""
    with pytest.raises(Unproved, match="sin"):
        raise_unsolved(parse_term("sin(x)"))


REARRANGED = [
    ("x == 0", ("x + y == 0", "x - y == 0")),
    ("y > 2", ("x > 0", "x*y == 2*x + x^2")),
    ("b*(1 - m^2) < 1", ("m == tanh(b*m)", "m > 0")),
    ("y > x", ("x > 0", "exp(2*y) == exp(y)*exp(x)*(1 + x)", "y > 0")),
]


@pytest.mark.parametrize(("conclusion", "given"), REARRANGED)
def test_equations_are_brought_nearer_to_a_solution(conclusion, given):
    """Factors left out, logarithms taken, linear equations solved, tanh inverted: the goal is proved."""
    s = forall(conclusion, given=given).sequent
    assert check(prove(s), s) > 1


def test_two_positive_variables_get_a_ratio():
    """x*exp(-x) == y*exp(-y) is solved by x = log(q)/(q - 1), where y = q*x."""
    s = forall("x*y > 0", given=["x*exp(-x) == y*exp(-y)", "0 < x", "0 < y", "x < y"]).sequent
    assert list(rearranged(s))


def test_what_is_no_equation_between_functions_is_left_alone():
    """A circle is not rearranged."""
    assert not list(rearranged(forall("x <= 1", given=["x^2 + y^2 == 1"]).sequent))


def test_a_factor_zero_leaves_nothing_to_solve_for():
    """0*exp(y) == x says nothing about y, and nothing is divided by zero."""
    told = forall("y > x", given=("0*exp(y) == x",)).sequent
    with pytest.raises(Unproved):
        isolate(0, "y", prove)(told)
