"""The search leg on the giant component: complete, exact, and able to refute what has been bent a little."""

from dataclasses import replace
from fractions import Fraction

import pytest

from theoremaudit.checker import verify
from theoremaudit.gathering import refutation_certificate
from theoremaudit.statements import Statement

from ..topics import load, parts

PARTS = parts("giant_component")
MODULE = load("counterexamples", "giant_component")
FINDERS = MODULE.leg.finders

REFUTED = {
    "mesh-reproduction-number/mean-degree": {"D": "1", "N": "2", "beta": "1/3", "v": "2"},
    "mesh-reproduction-number/unit-of-time": {"D": "1/2", "N": "2", "beta": "1/3", "u": "2", "v": "1"},
    "giant-component/finite-size": {"b": "1/2"},
    "proposition-3.1/step-minus-slope": {
        "R": {"lower": "93032639/67108864", "upper": "186065281/134217728"},
        "s": "1/2",
    },
}
SILENT = {"giant-component/limit-law", "proposition-3.1/step-contraction"}
BENT = {
    "proposition-3.1/a": ("-R*0", "-R*1"),
    "proposition-3.1/b": ("R <= 1", "R <= 101/100"),
    "proposition-3.1/c": ("< 1", "< 199/200"),
    "proposition-3.1/c-earlier-paper": ("0 < R*", "1/1000 < R*"),
    "proposition-3.1/step-value-at-zero": ("-R*0", "-R*1"),
    "proposition-3.1/step-slope-at-zero": ("== R - 1", "== R + 1"),
    "proposition-3.1/step-increasing": ("s < log(R)/R", "s < 101/100*log(R)/R"),
    "proposition-3.1/step-value-at-one": ("-exp(-R) < 0", "-exp(-R) < -1/1000"),
    "proposition-3.1/step-intermediate-value": ("R > 1", "R > 99/100"),
    "proposition-3.1/step-concave": ("R > 1", "R >= 0"),
    "proposition-3.1/step-one-root": ("0 < t", "0 <= t"),
    "proposition-3.1/step-only-if": ("R <= 1", "R <= 1001/1000"),
    "proposition-3.1/step-derivative": ("R*(1-s)", "R*(1-s^2)"),
    "proposition-3.1/step-below-one": ("R*(1-s) < 1", "R*(1-s) < 999/1000"),
    "near-threshold/leading-order": ("< R*(", "< R^(9/10)*("),
    "near-threshold/small": ("2*(R-1)", "19/10*(R-1)"),
}
TURNED = {"proposition-3.1/step-one-root": ("t <= s", "s <= t")}  # bent in the bound and in the direction


def bend(part, old, new):
    """The part with a sign, an exponent, a factor or a bound changed."""
    bent = tuple(
        Statement(s.conclusion.replace(old, new), tuple(g.replace(old, new) for g in s.given), s.integer)
        for s in part.asserts
    )
    assert bent != part.asserts
    return replace(part, asserts=bent)


def replays(part, found):
    verify(refutation_certificate(part.asserts[found.index], found.witness, found.outcome))


def test_every_part_has_a_search():
    """No part is left out, none is made up, and each is either refuted, silent, or bent below."""
    assert set(FINDERS) == set(PARTS) == set(REFUTED) | SILENT | set(BENT)


@pytest.mark.parametrize("name", REFUTED)
def test_a_false_part_is_refuted_by_the_same_short_witness(name):
    found = FINDERS[name](PARTS[name])
    assert (found.outcome, found.witness) == ("refutes", REFUTED[name])
    replays(PARTS[name], found)


@pytest.mark.parametrize("name", BENT)
def test_a_true_part_bent_a_little_is_refuted(name):
    part = bend(PARTS[name], *BENT[name])
    part = bend(part, *TURNED[name]) if name in TURNED else part
    found = FINDERS[name](part)
    assert found.outcome == "refutes"
    replays(part, found)


@pytest.mark.parametrize("name", ["proposition-3.1/c", "proposition-3.1/step-one-root", "near-threshold/small"])
def test_a_true_part_is_supported(name):
    """Neither cancellation near (R, s) = (1, 0) nor two equalities make a witness."""
    found = FINDERS[name](PARTS[name])
    assert (found.outcome, found.witness) == ("supports", None)
    assert "0.01 in every coordinate" in found.detection_limit


@pytest.mark.parametrize("name", sorted(SILENT))
def test_what_no_search_can_decide_stays_undecided(name):
    found = FINDERS[name](PARTS[name])
    assert found.outcome == "undecided"
    assert found.tried > 0


def test_two_roots_for_one_number_would_be_a_doubt(monkeypatch):
    """If two positive roots belonged to one R the search would not support uniqueness."""
    same = MODULE.forall("-log(1-s)/s != 2 + 0*t", given=("0 < s", "s < t", "t < 1"))
    monkeypatch.setattr(MODULE, "forall", lambda *_, **__: MODULE.Statement("s != 1/2 + 0*t", same.given))
    found = FINDERS["proposition-3.1/step-one-root"](PARTS["proposition-3.1/step-one-root"])
    assert found.outcome == "undecided"
    assert "two roots for one R" in found.words


def test_expected_share_of_small_graphs():
    """One node, two nodes by hand, and the formula of the claim."""
    assert MODULE.expected_share(1, Fraction(1, 3)) == 1
    assert MODULE.expected_share(2, Fraction(1, 3)) == Fraction(2, 3)
    assert MODULE.expected_share(3, Fraction(1)) == 1
    assert MODULE.expected_share(3, Fraction(1, 2)) == Fraction(1 * 1 + 3 * 2 + 4 * 3, 8 * 3)
