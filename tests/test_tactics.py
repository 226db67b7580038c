"""Tactics: what they refuse, and that an attempt stops after its steps."""

import pytest

from theoremaudit.normal import simplified
from theoremaudit.parsing import parse_term
from theoremaudit.sampling import sample, signs
from theoremaudit.statements import forall
from theoremaudit.tactics import CLOCK, Unproved, cases, eliminate, first, step, within


def endless(s):
    """An attempt that never ends of itself."""
    while True:
        CLOCK.check()


def test_an_attempt_stops_after_its_steps_and_others_go_on():
    s = forall("x^2 >= 0").sequent
    with pytest.raises(Unproved, match="within 50 steps"):
        within(50, endless)(s)
    assert first(within(50, endless), lambda q: step(q, "trivial"))(s)["rule"] == "trivial"


def test_the_steps_of_an_attempt_within_an_attempt_are_those_of_the_outer_one():
    s = forall("x^2 >= 0").sequent
    with pytest.raises(Unproved, match="within 50 steps"):
        within(50, within(10**9, endless))(s)
    assert CLOCK.limit == float("inf")


def test_elimination_passes_over_an_equation_that_contains_the_variable_twice():
    s = forall("x >= 2", given=["x == x*y", "x == 1 + y", "y >= 1"]).sequent
    proof = eliminate("x", lambda q: {"rule": "left open", "data": [], "sub": []})(s)
    assert proof["data"] == [1]


def test_cases_serve_three_signs():
    s = forall("x^2 >= 0").sequent
    done = lambda q: step(q, "trivial")  # noqa: E731
    assert len(cases("x", done, done, done)(s)["sub"]) == 3


@pytest.mark.parametrize(
    ("source", "plain"),
    [("1*x + 0", "x"), ("2*(3*x)", "6*x"), ("0*x + y", "y"), ("(x + 1) + (y + 2)", "3 + x + y"), ("x^1*1", "x")],
)
def test_ones_and_zeros_go(source, plain):
    assert simplified(parse_term(source)) == parse_term(plain)


def test_underflow_gives_no_sign():
    """x^r is 0 in floating point for large r, and the power 1/r of it too; the true difference is positive."""
    s = forall("(x^r + y^r)^(1/r) > x", given=["x > 0", "y > 0", "r > 0"]).sequent
    assert -1 not in signs(s.goal[1], sample(s))
