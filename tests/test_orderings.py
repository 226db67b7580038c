"""Orderings of positive variables: symmetric and cyclic inequalities by differences."""

import pytest

from theoremaudit.checker.rules import check
from theoremaudit.orderings import by_orderings
from theoremaudit.statements import forall
from theoremaudit.tactics import Unproved

XYZ = ["x > 0", "y > 0", "z > 0"]
TRUE = {
    "strict in two variables": forall("x^2 - x*y + y^2 > 0", given=["x > 0", "y > 0"]),
    "equality on the diagonal": forall("x^3 + y^3 + z^3 - 3*x*y*z >= 0", given=XYZ),
    "Schur": forall(
        "x*(x - y)*(x - z) + y*(y - x)*(y - z) + z*(z - x)*(z - y) >= 0", given=["x >= 0", "y >= 0", "z >= 0"]
    ),
    "cyclic": forall("x^3*y + y^3*z + z^3*x >= x*y*z*(x + y + z)", given=XYZ),
}
FALSE = {
    "strict on the diagonal": forall("x^2 - 2*x*y + y^2 > 0", given=["x > 0", "y > 0"]),
    "negative on the diagonal": forall("x^3 + y^3 + z^3 - 4*x*y*z >= 0", given=XYZ),
    "negative on an axis": forall("x*y - x^2 + y^2 >= 0", given=["x > 0", "y > 0"]),
    "variables of either sign": forall("x^3 + y^3 >= x^2*y + x*y^2"),
}


@pytest.mark.parametrize("name", sorted(TRUE))
def test_orderings_prove(name: str) -> None:
    """One branch for each order that matters, and the proof replays."""
    s = TRUE[name].sequent
    check(by_orderings(s), s)


@pytest.mark.parametrize("name", sorted(FALSE))
def test_nothing_false_is_proved(name: str) -> None:
    """Without a representation there is no proof."""
    with pytest.raises(Unproved):
        by_orderings(FALSE[name].sequent)
