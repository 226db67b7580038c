"""Non-negative combinations of hypotheses: found in floating point, confirmed exactly."""

from __future__ import annotations

import pytest

from theoremaudit.checker.rules import check
from theoremaudit.positivity import linear_combination
from theoremaudit.statements import forall
from theoremaudit.tactics import Unproved

FOUND = [
    ("2*x + 3*y > 5", ("x > 1", "y >= 1")),
    ("x + y >= 2", ("x >= 1", "y >= 1")),
    ("z > x", ("z > y", "y > x")),
    ("z >= x", ("z == y", "y >= x")),
    ("x*y > 1", ("x > 1", "y > 1")),
    ("x*(1 - x) >= 0", ("x >= 0", "x <= 1")),
    ("x/3 + 1/7 > 0", ("x >= 0",)),
    ("x >= y", ("x == y",)),
]
NOT_FOUND = [
    ("x > 0", ("x >= 0",)),
    ("x > 1", ("x > 0",)),
    ("x + y > 0", ("x > 0", "y < 0")),
    ("x^2 > 0", ("x >= 0",)),
    ("x == y", ("x >= y", "y >= x")),
    ("x > 0", ()),
    ("exp(x) > x", ("x > 0",)),
]


@pytest.mark.parametrize(("conclusion", "given"), FOUND)
def test_a_combination_is_found_and_replays(conclusion, given):
    """The checker confirms the identity and every sign."""
    s = forall(conclusion, given=given).sequent
    assert check(linear_combination(s), s) >= 1


@pytest.mark.parametrize(("conclusion", "given"), NOT_FOUND)
def test_no_combination_for_what_does_not_follow(conclusion, given):
    """Strictness is kept, equality goals and goals that need more are left to others."""
    with pytest.raises(Unproved):
        linear_combination(forall(conclusion, given=given).sequent)
