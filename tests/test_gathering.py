"""Gathering: each leg's evidence, certificates beside it, and no trust in a leg's word."""

from __future__ import annotations

import pytest

from theoremaudit.checker import verify
from theoremaudit.gathering import gather
from theoremaudit.loading import AuditError, load_audit
from theoremaudit.verdicts import Disagreement, judge, judge_repair

CLAIMS = """
    CLAIMS = (claim("one",
        part("true", forall("x^2 >= 0")),
        part("false", forall("x^2 > x", given=("x > 0",)), repair=Repair("t", "l",
             (forall("x^2 > x", given=("x > 0", "x > 1")),), "x > 1")),
        part("undefined", forall("x/x == 1")),
        part("vacuous", forall("x > 5", given=("x > 1", "x < 0"))),
        part("instance", forall("x^2 >= 0"), instance="n = 2"),
        part("words"),
    ),)
"""


def leg(body, name="true"):
    return f"""
    @leg("one/{name}")
    def finder(part):
        {body}
"""


@pytest.mark.parametrize(
    ("name", "verdict"),
    [
        ("true", ("true", "certified")),
        ("false", ("conditional", "certified")),
        ("undefined", ("ill-posed", "certified")),
        ("vacuous", ("ill-posed", "certified")),
        ("instance", ("undecided", "none")),
        ("words", ("undecided", "none")),
    ],
)
def test_formal_statements_are_decided(write_audit, name, verdict):
    """Without any leg the engine decides the statements; every certificate replays."""
    audit = load_audit(write_audit(claims=CLAIMS))
    found = gather(audit, f"one/{name}")
    from theoremaudit.auditing import part_verdict

    assert part_verdict(audit, f"one/{name}", found) == verdict
    for path, certificate in found.certificates.items():
        assert verify(certificate).steps
        assert path in {e["certificate"] for e in found.evidence}


def test_a_repair_is_proved(write_audit):
    """The repair's evidence is kept apart and gives its verdict."""
    audit = load_audit(write_audit(claims=CLAIMS))
    found = gather(audit, "one/false")
    from theoremaudit.legs import Evidence

    evidence = [Evidence(**e) for e in found.evidence]
    assert judge_repair(audit.parts["one/false"][1], evidence) == ("true", "certified")
    assert found.witness["values"] == {"x": "1"}


def test_a_derivation_carries_words(write_audit):
    """A part without formal statements rests on its derivation."""
    body = leg("return Derivation(steps=(Step('s', True, 'm'),), concludes='supports')", "words")
    audit = load_audit(write_audit(claims=CLAIMS, proofs=body))
    from theoremaudit.auditing import part_verdict

    assert part_verdict(audit, "one/words", gather(audit, "one/words")) == ("true", "derived")


def test_a_step_that_fails_stops_the_audit(write_audit):
    """A derivation with a false step is an error, whatever it concludes."""
    audit = load_audit(write_audit(claims=CLAIMS, proofs=leg("return Derivation(steps=(Step('wrong', False, 'm'),))")))
    with pytest.raises(Disagreement, match="wrong"):
        gather(audit, "one/true")


def test_numbers_against_a_proof_disagree(write_audit):
    """A numeric leg that refutes what is proved stops the verdict."""
    body = leg("return Observation('refutes', 'm', 's', margin='1', noise='0')")
    audit = load_audit(write_audit(claims=CLAIMS, numerics=body))
    found = gather(audit, "one/true")
    from theoremaudit.legs import Evidence

    assert "Margin 1" in found.evidence[-1]["detail"]
    with pytest.raises(Disagreement):
        judge(audit.parts["one/true"][1], [Evidence(**e) for e in found.evidence])


def test_a_derivation_names_the_object_that_refutes(write_audit):
    """A part without a formal statement falls by an exact object, which the derivation states in words."""
    body = leg(
        "return Derivation((Step('s', True, 'm'),), concludes='refutes', witness='the path on 3 nodes')", "words"
    )
    found = gather(load_audit(write_audit(claims=CLAIMS, proofs=body)), "one/words")
    assert found.witness["words"] == "the path on 3 nodes"
    assert not gather(load_audit(write_audit(proofs=body.replace("refutes", "supports"))), "one/words").witness


def test_a_witness_that_replays_is_certified(write_audit):
    """The search leg's point becomes a certificate."""
    body = leg("return Hunt('refutes', 'm', 's', witness={'x': '1/2'}, words='x = 1/2')", "false")
    audit = load_audit(write_audit(claims=CLAIMS, counterexamples=body))
    found = gather(audit, "one/false")
    assert found.witness["values"] == {"x": "1/2"}
    assert verify(found.certificates["report/certificates/one/false.search.json"]).verdict == "refuted"


@pytest.mark.parametrize(
    ("folder", "body", "words"),
    [
        ("counterexamples", "return Hunt('refutes', 'm', 's', witness={'x': '1'})", "does not replay"),
        ("counterexamples", "return Hunt('refutes', 'm', 's', witness={'y': '1'})", "does not replay"),
        ("proofs", "return 3", "must return Derivation"),
        ("numerics", "return None", "must return Observation"),
        ("proofs", "raise KeyError('gone')", "proof leg of one/true failed: KeyError"),
        ("numerics", "1/0", "numeric leg of one/true failed: ZeroDivisionError"),
    ],
)
def test_a_leg_that_fails_is_named(write_audit, folder, body, words):
    """One error with the leg and the part."""
    audit = load_audit(write_audit(claims=CLAIMS, **{folder: leg(body)}))
    with pytest.raises(AuditError, match=words):
        gather(audit, "one/true")
