"""Tactics that change variables or apply a function to both sides: what each is for, and that its proofs replay."""

import pytest

from theoremaudit.checker.rules import check
from theoremaudit.comparing import conjugated, in_logarithms, rooted
from theoremaudit.signs import by_coefficients, by_factors
from theoremaudit.statements import forall
from theoremaudit.tactics import NotApplicable, Plan, Unproved

CASES: dict[str, tuple[Plan, str, list[str]]] = {
    "a square root against the rest": (conjugated, "sqrt(x^2 + 1) > x", ["x > 0"]),
    "a square root with a coefficient": (conjugated, "2*x*sqrt(x^2 + 1) < 2*x^2 + 1", ["x > 0"]),
    "cube roots": (rooted, "x^(1/3) <= (x + 2)/3", ["x > 0"]),
    "powers with varying exponents alone": (
        in_logarithms,
        "x^(r + 1)*x^(-r) + x^r > x^(r - 1)*x^(1 - r) - 1",
        ["x > 0"],
    ),
    "coefficients that are seen to be positive": (
        by_coefficients,
        "log(1 + exp(r))*(1 + exp(t)) > r*exp(t)",
        ["r > 0", "t > r"],
    ),
    "a factor with a negative exponent turned round": (by_factors, "(x - 3)/(x - 2) > 0", ["x < 1"]),
}


@pytest.mark.parametrize("name", sorted(CASES))
def test_the_tactic_leads_to_a_proof_that_replays(name: str) -> None:
    """From the goal that it is made for."""
    tactic, conclusion, given = CASES[name]
    s = forall(conclusion, given=given).sequent
    check(tactic(s), s)


@pytest.mark.parametrize(
    ("tactic", "conclusion"),
    [(conjugated, "x + 1 > x^2"), (rooted, "x + 1 > x^2"), (in_logarithms, "log(x) < x"), (by_coefficients, "1 > x")],
)
def test_a_tactic_that_does_not_fit_says_so(tactic: Plan, conclusion: str) -> None:
    """It leaves the goal to the others."""
    with pytest.raises((NotApplicable, Unproved)):
        tactic(forall(conclusion, given=["x > 0"]).sequent)


def test_a_false_root_is_not_proved() -> None:
    """The conjugate does not make a strict inequality of an equality."""
    with pytest.raises(Unproved):
        conjugated(forall("sqrt(x^2 + 2*x + 1) > x + 1", given=["x > 0"]).sequent)
