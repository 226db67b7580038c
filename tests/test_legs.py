"""The legs register one function for each part and say what they found in known words."""

from __future__ import annotations

import pytest

from theoremaudit.legs import OUTCOMES, Evidence, Leg, restricts
from theoremaudit.statements import forall

PRINTED = forall("x > 0", given=("x > -1",))


def test_registers_for_several_parts():
    """One function may serve several parts and stays callable."""
    leg = Leg("proof")

    @leg("claim/a", "claim/b")
    def finder(part):
        return part

    assert leg.finders == {"claim/a": finder, "claim/b": finder}
    assert finder(1) == 1


def test_two_functions_for_one_part_clash():
    """The second registration is an error that names the part."""
    leg = Leg("search")
    leg("claim/a")(print)
    with pytest.raises(ValueError, match="claim/a"):
        leg("claim/a")(print)


def test_unknown_kind():
    """A leg is one of three."""
    with pytest.raises(ValueError, match="proof, numeric or search"):
        Leg("guess")


@pytest.mark.parametrize("outcome", [*OUTCOMES, "maybe"])
def test_outcomes_are_known_words(outcome):
    """Evidence with another outcome is refused."""
    if outcome in OUTCOMES:
        assert Evidence("proof", "method", outcome, "scope").outcome == outcome
    else:
        with pytest.raises(ValueError, match="maybe"):
            Evidence("proof", "method", outcome, "scope")


@pytest.mark.parametrize(
    ("repair", "expected"),
    [
        ((PRINTED.assuming("x > 1"),), True),
        ((PRINTED,), True),
        ((), False),
        ((PRINTED, PRINTED), False),
        ((forall("x >= 0", given=("x > -1",)),), False),
        ((forall("x > 0", given=("x > 1",)),), False),
        ((forall("x > 0", given=("x > -1", "sum(c for c in C) > 0"), vector={"C": "J"}),), False),
    ],
)
def test_restricts(repair, expected):
    """The same conclusion under at least the same hypotheses, statement by statement."""
    assert restricts(repair, (PRINTED,)) is expected
