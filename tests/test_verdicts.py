"""Every combination of leg outcomes has one defined verdict, or the audit stops."""

from __future__ import annotations

from itertools import product

import pytest

from theoremaudit.legs import ILL_POSED, OUTCOMES, REFUTES, SUPPORTS, UNDECIDED, Evidence
from theoremaudit.model import Part, Repair, Role, Source
from theoremaudit.statements import forall
from theoremaudit.verdicts import Disagreement, Verdict, argue, is_finding, judge, judge_repair

TRUTHS = ("true", "false", "conditional", "ill-posed", "undecided", "empirical")
RANK = (("ill-posed", ILL_POSED), ("false", REFUTES), ("true", SUPPORTS))
WARRANTS = ("certified", "derived", "corroborated", "cited", "none")
LEGS = ("proof", "numeric", "search")
PRINTED = forall("x^2 > x", given=("x > 0",))
NARROWED = forall("x^2 > x", given=("x > 0", "x > 1"))
OTHER = forall("x^3 > x", given=("x > 0", "x > 1"))


def part(*asserts, role=Role.STATEMENT, **more):
    return Part("part", role, (Source("notes", "Layer 1"),), "text", "latex", asserts, **more)


def repair(*asserts, condition="x > 1"):
    return Repair("text", "latex", asserts, condition)


def evidence(leg, outcome, certified=False, about="statement"):
    return Evidence(leg, "method", outcome, "scope", certified=certified, about=about)


def expected(outcomes, certified, cites):
    """The rule, written a second time: what design.md says of the legs (proof, numeric, search) and their weight."""
    said = {leg: outcome for leg, outcome in zip(LEGS, outcomes, strict=True) if outcome != UNDECIDED}
    found = set(said.values())
    if SUPPORTS in found and len(found) > 1:
        return Disagreement
    if not found:
        return "undecided", "cited" if cites else "none"
    truth, chosen = next(pair for pair in RANK if pair[1] in found)
    speaking = [leg for leg, outcome in said.items() if outcome == chosen]
    exact = [leg for leg in speaking if leg in certified]
    if truth == "false" and not exact and "proof" not in speaking:
        return "undecided", "none"
    if exact:
        return truth, "certified"
    if cites:
        return truth, "cited"
    return truth, "derived" if "proof" in speaking else "corroborated"


COMBINATIONS = [
    (outcomes, certified, cites)
    for outcomes in product(OUTCOMES, repeat=3)
    for certified in ((), ("proof",), ("search",), ("proof", "search"))
    for cites in ("", "a theorem")
]


def test_every_combination_of_outcomes_has_its_verdict():
    """512 combinations of three outcomes, who is certified and whether a theorem is cited: each as the rule says."""
    assert len(COMBINATIONS) == 512
    for outcomes, certified, cites in COMBINATIONS:
        legs = [evidence(leg, o, leg in certified) for leg, o in zip(LEGS, outcomes, strict=True)]
        wanted = expected(outcomes, certified, cites)
        if wanted is Disagreement:
            with pytest.raises(Disagreement):
                judge(part(PRINTED, cites=cites), legs)
        else:
            truth, warrant = judge(part(PRINTED, cites=cites), legs)
            assert (truth, warrant) == wanted, (outcomes, certified, cites)
            assert truth in TRUTHS
            assert warrant in WARRANTS


def test_the_order_of_evidence_does_not_matter():
    """Reversed evidence gives the same verdict or the same disagreement."""
    for outcomes, certified, cites in COMBINATIONS:
        legs = [evidence(leg, o, leg in certified) for leg, o in zip(LEGS, outcomes, strict=True)]
        results = []
        for order in (legs, legs[::-1]):
            try:
                results.append(judge(part(PRINTED, cites=cites), order))
            except Disagreement:
                results.append("disagreement")
        assert results[0] == results[1]


def test_a_disagreement_names_the_legs():
    """The message says which leg said what."""
    with pytest.raises(Disagreement, match=r"part.*proof supports.*search refutes"):
        judge(part(PRINTED), [evidence("proof", SUPPORTS), evidence("search", REFUTES, True)])


def test_a_statement_about_the_world_is_empirical_unless_a_leg_decides_it():
    """Observation decides it; arithmetic may still refute it."""
    world = part(empirical=True)
    assert judge(world, [evidence("numeric", UNDECIDED)]) == ("empirical", "none")
    assert judge(world, [evidence("proof", REFUTES)]) == ("false", "derived")


def test_no_evidence_is_undecided():
    """A part without evidence is neither true nor false."""
    assert judge(part(PRINTED), []) == ("undecided", "none")


def test_numbers_alone_never_refute():
    """A numerical doubt is no exact witness."""
    assert judge(part(PRINTED), [evidence("numeric", REFUTES)]) == ("undecided", "none")


REFUTED = [evidence("proof", REFUTES, True)]
REPAIRED = [*REFUTED, evidence("proof", SUPPORTS, True, "repair")]


def test_conditional_when_the_repair_restricts():
    """False as printed, true under one more hypothesis that is named and proved."""
    assert judge(part(PRINTED, repair=repair(NARROWED)), REPAIRED) == ("conditional", "certified")


@pytest.mark.parametrize(
    ("fixed", "found"),
    [
        (None, REPAIRED),
        (repair(NARROWED, condition=""), REPAIRED),
        (repair(OTHER), REPAIRED),
        (repair(NARROWED, NARROWED), REPAIRED),
        (repair(), REPAIRED),
        (repair(forall("x^2 > x", given=("x > 1",))), REPAIRED),
        (repair(NARROWED), REFUTED),
        (repair(NARROWED), [*REFUTED, evidence("proof", UNDECIDED, about="repair")]),
        (repair(NARROWED), [*REFUTED, evidence("numeric", SUPPORTS, about="repair")]),
    ],
    ids=[
        "none",
        "unnamed",
        "other conclusion",
        "two for one",
        "no statement",
        "hypothesis dropped",
        "unproved",
        "undecided",
        "numbers only",
    ],
)
def test_not_conditional_without_a_proved_restriction(fixed, found):
    """A repair that says something else, or is not shown, leaves the part false."""
    assert judge(part(PRINTED, repair=fixed), found)[0] == "false"


def test_a_repair_does_not_count_for_the_statement():
    """Evidence about the repair is no evidence about the printed part."""
    assert judge(part(PRINTED, repair=repair(NARROWED)), [evidence("proof", SUPPORTS, True, "repair")]) == (
        "undecided",
        "none",
    )


def test_the_repair_has_its_own_verdict():
    """True with the warrant of its evidence, undecided without any."""
    assert judge_repair(part(PRINTED), REPAIRED) == ("true", "certified")
    assert judge_repair(part(PRINTED), REFUTED) == ("undecided", "none")
    assert judge_repair(part(PRINTED), [evidence("proof", SUPPORTS, about="repair")]) == ("true", "derived")


PROOF = {"one": True, "two": True, "silent": False}


@pytest.mark.parametrize(
    ("steps", "truths", "state"),
    [
        (None, {}, "absent"),
        ((), {}, "sound"),
        (("one", "two"), {"one": "true", "two": "true"}, "sound"),
        (("one", "two"), {"one": "true", "two": "undecided"}, "gap"),
        (("one", "silent"), {"one": "true", "silent": "true"}, "gap"),
        (("one", "silent"), {"one": "true", "silent": "undecided"}, "gap"),
        (("one", "two"), {"one": "undecided", "two": "false"}, "broken"),
        (("one",), {"one": "conditional"}, "broken"),
        (("one",), {"one": "ill-posed"}, "broken"),
        (("one", "silent"), {"one": "false", "silent": "true"}, "broken"),
    ],
)
def test_state_of_the_printed_argument(steps, truths, state):
    """Broken by one bad step, a gap where a step is open or left out, sound otherwise, absent without a proof."""
    assert argue(part(proof_steps=steps), truths, PROOF) == state


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.STATEMENT])
def test_only_statements_owe_an_argument(role):
    """A step, a definition or an inline formula has no argument of its own."""
    assert argue(part(role=role), {}, {}) is None


@pytest.mark.parametrize("truth", TRUTHS)
@pytest.mark.parametrize("argument", [None, "sound", "gap", "broken", "absent"])
def test_what_counts_as_a_finding(truth, argument):
    """All that is not plainly true (or empirical) and soundly argued."""
    plain = truth in ("true", "empirical") and argument not in ("gap", "broken")
    assert is_finding(Verdict(truth, "certified", argument)) is not plain
