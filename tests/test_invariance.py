"""Homogeneous goals and goals in differences lose a variable."""

import pytest

from theoremaudit.checker.rules import check
from theoremaudit.invariance import scaled, shifted
from theoremaudit.statements import forall
from theoremaudit.tactics import NotApplicable, Unproved


@pytest.mark.parametrize(
    ("conclusion", "given"),
    [
        ("log(x) - log(y) > 0", ["y > 0", "x > y", "x > 0"]),
        ("sqrt(x^2 + y^2) < x + y", ["x > 0", "y > 0"]),
        ("(x^r + y^r)^(1/r) > x", ["x > 0", "y > 0", "r > 0"]),
    ],
)
def test_scaling(conclusion: str, given: list[str]) -> None:
    """Ratios to one of the variables; powers of it are left out."""
    s = forall(conclusion, given=given).sequent
    check(scaled(s), s)


def test_shifting() -> None:
    """Differences; an exponential of the variable that is left over is left out."""
    s = forall("exp(x) - exp(y) > (x - y)*exp(y)", given=["x > y"]).sequent
    check(shifted(s), s)


@pytest.mark.parametrize("conclusion", ["log(x) < y + 1", "x^2 > y"])
def test_what_is_not_homogeneous_is_left_alone(conclusion: str) -> None:
    """No group of the variables can be scaled."""
    with pytest.raises((NotApplicable, Unproved)):
        scaled(forall(conclusion, given=["x > 0", "y > 0"]).sequent)
