"""Bernstein coefficients: positive polynomials on boxes, bounded or not, and never a polynomial that is not."""

import pytest

from theoremaudit.bernstein import positive_on_box
from theoremaudit.checker.rules import check
from theoremaudit.statements import forall
from theoremaudit.tactics import Unproved

TRUE = {
    "zero at both ends": forall("x*(1 - x)*(x^2 - x + 1/3) > 0", given=["0 < x", "x < 1"]),
    "after halving": forall("x^4 - 12*x^2 + 24 > 0", given=["0 <= x", "x <= 157/100"]),
    "a half line": forall("x^3 - x^2 + 1/4 > 0", given=["x > 0"]),
    "a half line to the left": forall("-x^3 - x^2 + 1/4 > 0", given=["x <= 0"]),
    "the whole line": forall("x^4 - x + 1 > 0"),
    "two variables": forall("1 - x*y >= 0", given=["0 <= x", "x <= 1", "0 <= y", "y <= 1"]),
    "a box open to one side": forall("x*y^2 + y + (1 - x) > 0", given=["0 <= x", "x <= 1", "y > 0"]),
    "bounds with factors": forall("2*x - 1 > 0", given=["3*x - 2 > 0", "5 - x > 0"]),
}
FALSE = {
    "barely negative inside": forall("x^4 - 12*x^2 + 24 > 0", given=["0 <= x", "x <= 16/10"]),
    "zero inside": forall("(x - 1/3)^2 > 0", given=["0 <= x", "x <= 1"]),
    "zero at a closed end": forall("x > 0", given=["0 <= x", "x <= 1"]),
    "negative far away": forall("1000 - x > 0", given=["x > 0"]),
    "negative on a diagonal": forall("x^2 - 3*x*y + y^2 > -1", given=["x >= 0", "y >= 0"]),
}


@pytest.mark.parametrize("name", sorted(TRUE))
def test_positive_polynomials_are_proved_and_the_proof_replays(name: str) -> None:
    """The checker needs no rule for this: sums of products of bounds."""
    s = TRUE[name].sequent
    check(positive_on_box(s), s)


@pytest.mark.parametrize("name", sorted(FALSE))
def test_nothing_false_is_proved(name: str) -> None:
    """Halving stops, and says that it failed."""
    with pytest.raises(Unproved):
        positive_on_box(FALSE[name].sequent)
