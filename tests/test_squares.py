"""Sums of squares: found where there are some, exact, and never found for what is false."""

import pytest

from theoremaudit.checker.rules import check
from theoremaudit.squares import sum_of_squares
from theoremaudit.statements import forall
from theoremaudit.tactics import Unproved

TRUE = {
    "a square": forall("x^2 + y^2 >= 2*x*y"),
    "strict": forall("x^4 + 1 > x"),
    "equality along lines": forall("x^4 + y^4 + z^4 >= x^2*y*z + x*y^2*z + x*y*z^2"),
    "hypotheses as factors": forall("x^3 + y^3 + z^3 >= 3*x*y*z", given=["x >= 0", "y >= 0", "z >= 0"]),
    "an interval": forall("x*(1 - x) <= 1/4", given=["0 < x", "x < 1"]),
    "an equality of degree one": forall("x*y + y*z + z*x <= 1/3", given=["x + y + z == 1"]),
    "an equality of degree two": forall("c*s <= 1/2", given=["s^2 + c^2 == 1"]),
    "inequalities and an equality": forall("x*y*z <= 1/27", given=["x + y + z == 1", "x >= 0", "y >= 0", "z >= 0"]),
    "Cauchy": forall("(a^2 + b^2)*(c^2 + d^2) >= (a*c + b*d)^2"),
    "Schur of degree one": forall(
        "x^3 + y^3 + z^3 + 6*x*y*z >= x^2*y + x*y^2 + x^2*z + x*z^2 + y^2*z + y*z^2",
        given=["x >= 0", "y >= 0", "z >= 0"],
    ),
    "Motzkin, dehomogenised": forall("x^4*y^2 + x^2*y^4 + 1 >= 3*x^2*y^2"),
    "Motzkin": forall("x^4*y^2 + x^2*y^4 + z^6 >= 3*x^2*y^2*z^2"),
    "Choi and Lam": forall("x^2*y^2 + y^2*z^2 + z^2*x^2 + w^4 >= 4*x*y*z*w"),
    "Robinson": forall("x^6 + y^6 + z^6 + 3*x^2*y^2*z^2 >= x^4*y^2 + x^4*z^2 + y^4*x^2 + y^4*z^2 + z^4*x^2 + z^4*y^2"),
}
FALSE = {
    "negative somewhere": forall("x^2 + y^2 >= 3*x*y"),
    "barely negative": forall("x^4 - 4*x + 2999/1000 >= 0"),
    "strict where there is equality": forall("x^2 + y^2 > 2*x*y"),
    "strict Motzkin": forall("x^4*y^2 + x^2*y^4 + 1 > 3*x^2*y^2"),
    "a hypothesis too few": forall("x^3 + y^3 + z^3 >= 3*x*y*z", given=["x >= 0", "y >= 0"]),
    "numbers beyond the range of floats": forall("x^2 >= 10^400"),
    "a constant too small": forall("x*y <= 6/25", given=["x + y == 1"]),
}


@pytest.mark.parametrize("name", sorted(TRUE))
def test_squares_are_found_and_replay(name):
    sequent = TRUE[name].sequent
    assert check(sum_of_squares(sequent), sequent) > 0


@pytest.mark.parametrize("name", sorted(FALSE))
def test_no_squares_for_a_falsehood(name):
    with pytest.raises(Unproved):
        sum_of_squares(FALSE[name].sequent)


@pytest.mark.parametrize(
    "statement",
    [forall("x^2 != -1"), forall("exp(x) + x^2 > 0"), forall("1/x + x >= 2", given=["x > 0"])],
    ids=["no order", "no polynomial", "a fraction"],
)
def test_other_goals_are_left_to_others(statement):
    with pytest.raises(Unproved):
        sum_of_squares(statement.sequent)


def test_coefficients_too_far_apart_raise_no_panic():
    """The solver fails on numbers that differ by many orders of magnitude."""
    tiny = forall("x^4 + 1/10^40*y^2*x^2 + 10^30*y^4 - 10^9*x*y + 1 >= 0")
    with pytest.raises(Unproved):
        sum_of_squares(tiny.sequent)
