"""The search leg on predictions, phases, thresholds, frameworks and dynamics: complete, exact, able to refute."""

from dataclasses import replace

import pytest

from theoremaudit.checker import verify
from theoremaudit.gathering import refutation_certificate
from theoremaudit.statements import Statement

from ..topics import load, parts

PARTS = parts("predictions")
MODULE = load("counterexamples", "predictions")
FINDERS = MODULE.leg.finders

TRUE = {
    "prediction-1/excludes": ("< 20", "< 14"),  # 3 years at nearly 5 points are more than 14
    "prediction-4/dates": ("2036", "2035"),  # 2033 + 3 = 2036
    "prediction-4/tail-exponent": ("<= 3", "<= 5/2"),  # equal fitness gives exactly 3
    "phases/slow-in-time": ("2 - R", "3 - R"),  # near the threshold R·exp(−R·s) is about 2 − R
    "phases/rises-with-r": ("< -log(1-t)/t", "< -log(1-s)/t"),  # fails already for s near t
    "phases/shock": ("u >= R", "u >= 1"),  # an unshocked mesh keeps its fraction
    "mesh-threshold/amplification": ("x > 1,", "x > 2,"),  # a weak loop gives an eigenvalue just above 1
    "dynamics/threshold-in-number": ("R <= 1", "R <= 2"),  # at R = 2 small fractions grow
}
SILENT = "frameworks/hypercycle-conserves"  # searched for two members, which cannot carry it
WORDS = {"one-network/poisson-against-fat-tail", "frameworks/random-field"}


def bend(part, old, new):
    """The part with a bound, a sign or a domain changed."""
    bent = tuple(
        Statement(s.conclusion.replace(old, new), tuple(g.replace(old, new) for g in s.given), s.integer, s.vector)
        for s in part.asserts
    )
    assert bent != part.asserts
    return replace(part, asserts=bent)


@pytest.mark.parametrize("name", sorted(set(FINDERS) - set(TRUE) - WORDS - {SILENT}))
def test_a_false_part_is_refuted_with_a_witness_that_replays(name):
    part, found = PARTS[name], FINDERS[name](PARTS[name])
    assert found.outcome == "refutes"
    verify(refutation_certificate(part.asserts[found.index], found.witness, found.outcome))


@pytest.mark.parametrize("name", TRUE)
def test_a_true_part_bent_a_little_is_refuted(name):
    part = bend(PARTS[name], *TRUE[name])
    found = FINDERS[name](part)
    assert found.outcome == "refutes"
    verify(refutation_certificate(part.asserts[found.index], found.witness, found.outcome))


@pytest.mark.parametrize("name", ["prediction-4/dates", "phases/shock"])
def test_a_true_part_is_supported(name):
    assert FINDERS[name](PARTS[name]).outcome == "supports"


def test_two_members_do_not_carry_any_number_of_them():
    found = FINDERS[SILENT](PARTS[SILENT])
    assert (found.outcome, found.words) == ("undecided", "no exception")


@pytest.mark.parametrize("name", sorted(WORDS))
def test_an_object_in_words_is_found(name):
    found = FINDERS[name](PARTS[name])
    assert (found.outcome, found.witness) == ("refutes", None)
    assert found.words


def test_fields_of_one_sign_do_not_compete(monkeypatch):
    monkeypatch.setattr(MODULE, "product", lambda values, repeat: [(1, 1)])
    assert FINDERS["frameworks/random-field"](PARTS["frameworks/random-field"]).outcome == "supports"


def test_no_law_on_two_degrees_is_no_finding(monkeypatch):
    monkeypatch.setattr(MODULE, "combinations", lambda *_: [(1, 2)])
    name = "one-network/poisson-against-fat-tail"
    assert FINDERS[name](PARTS[name]).outcome == "undecided"
