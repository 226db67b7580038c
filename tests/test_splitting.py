"""Tactics that divide the domain or compare along a variable."""

import pytest

from theoremaudit.checker.rules import check
from theoremaudit.splitting import against_hypothesis, pivots, stepped, unequal
from theoremaudit.statements import forall
from theoremaudit.tactics import NotApplicable, Plan, Unproved

CASES: dict[str, tuple[Plan, str, list[str]]] = {
    "both sides of an inequation": (unequal, "(exp(x) - 1)/x > 0", ["x != 0"]),
    "a term of a sequence against the next": (stepped, "log(n + 1)/(n + 1) < log(n)/n", ["n >= 3"]),
    "a hypothesis that fails where the goal does": (against_hypothesis, "x > 0", ["x + sin(x)/2 > 0"]),
    "an equation that fails where the goal does": (against_hypothesis, "x < 1", ["x + exp(x) == 2"]),
    "a pivot where the goal vanishes": (pivots, "(1 + x)^a <= 1 + a*x", ["x > -1", "0 < a", "a < 1"]),
}


@pytest.mark.parametrize("name", sorted(CASES))
def test_the_tactic_leads_to_a_proof_that_replays(name: str) -> None:
    """From the goal that it is made for."""
    tactic, conclusion, given = CASES[name]
    s = forall(conclusion, given=given).sequent
    check(tactic(s), s)


@pytest.mark.parametrize(
    ("tactic", "conclusion", "given"),
    [
        (unequal, "x > 0", ["x > 1"]),
        (stepped, "log(n + 1) < 2*log(n)", ["n >= 3"]),
        (against_hypothesis, "x > 0", ["x + sin(x) > -1"]),
    ],
)
def test_a_tactic_that_does_not_fit_says_so(tactic: Plan, conclusion: str, given: list[str]) -> None:
    """It leaves the goal to the others."""
    with pytest.raises((NotApplicable, Unproved)):
        tactic(forall(conclusion, given=given).sequent)
