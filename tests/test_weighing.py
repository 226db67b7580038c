"""Weighing: each hypothesis of a true statement is needed at an exact point, not used, or undecided."""

import pytest

from theoremaudit.checker import verify
from theoremaudit.gathering import gather
from theoremaudit.loading import load_audit
from theoremaudit.refuting import replayed
from theoremaudit.statements import forall
from theoremaudit.weighing import weigh

CURVE = forall("R*(1-s) < 1", given=("R > 1", "0 < s", "s == 1 - exp(-R*s)"))
VECTOR = forall("sum(c for c in C) >= 0", given=("c >= 0 for c in C", "J >= 1"), integer=("J",), vector={"C": "J"})


WHOLE = forall("x^2 >= 1", given=("x >= 1", "x < n", "n > 0"), integer=("n",))


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (CURVE, {"R > 1": "not used", "0 < s": "needed", "s == 1 - exp(-R*s)": "needed"}),
        (WHOLE, {"x >= 1": "needed", "x < n": "not used", "n > 0": "not used"}),
        (VECTOR, {"J >= 1": "not used"}),
    ],
)
def test_hypotheses_are_weighed(statement, expected):
    """What is needed fails without it; what the others imply, or the conclusion never asks for, is not used."""
    found = {w.hypothesis: w.found for w in weigh(statement)}
    assert expected.items() <= found.items()


def test_every_weight_has_its_certificate():
    """A needed hypothesis has a point that satisfies the others; all certificates replay."""
    for weight in weigh(CURVE):
        assert verify(weight.decision.certificate).verdict == weight.decision.verdict
        if weight.found == "needed":
            assert replayed(weight.shown.sequent, weight.decision.counterexample)


@pytest.mark.parametrize(
    ("name", "expected"),
    [("true", {"x > 0": "needed", "x < 5": "not used"}), ("falls", {"x > 0": "not used", "x > 2": "needed"})],
)
def test_a_fallen_claim_is_weighed_by_its_repair(write_audit, name, expected):
    """The hypotheses weighed are those of what was proved."""
    claims = """
    CLAIMS = (claim("one",
        part("true", forall("x > 0", given=("x > 0", "x < 5")), weighed=True),
        part("falls", forall("x > 1", given=("x > 0",)), weighed=True,
             repair=Repair("t", "l", (forall("x > 1", given=("x > 0", "x > 2")),), "x > 2")),
        part("idle", forall("x > 0", given=("x > 0",))),
    ),)
    """
    audit = load_audit(write_audit(claims=claims))
    found = {h["hypothesis"]: h["found"] for h in gather(audit, f"one/{name}").hypotheses}
    assert (
        found
        == {"true": {"x > 0": "needed", "x < 5": "not used"}, "falls": {"x > 0": "not used", "x > 2": "needed"}}[name]
    )
    assert gather(audit, "one/idle").hypotheses == []
