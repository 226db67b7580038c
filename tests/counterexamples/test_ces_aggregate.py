"""The search leg on the CES aggregate: complete, exact, and able to refute what has been bent a little."""

from dataclasses import replace

import pytest

from theoremaudit.checker import verify
from theoremaudit.gathering import refutation_certificate
from theoremaudit.statements import Statement

from ..topics import load, parts

PARTS = parts("ces_aggregate")
MODULE = load("counterexamples", "ces_aggregate")
FINDERS = MODULE.leg.finders

REFUTED = {
    "ces-aggregate/one-aggregate": {"C": ["1", "1"], "J": "2", "r": "-1"},
    "lemma-4.1/exceeds-one": {"J": "2", "r": "-1"},
    "lemma-4.1/exceeds-one-negative": {"J": "2", "r": "-1"},
    "lemma-4.1/increasing-in-types": {"J": "2", "r": "-1"},
    "lemma-4.1/increasing-in-types-negative": {"J": "2", "r": "-1"},
    "lemma-4.1/decreasing-in-rho": {"J": "2", "p": "-1", "q": "1/2"},
    "lemma-4.1/decreasing-in-rho-zero": {"J": "2", "p": "-1", "q": "1/2"},
    "lemma-4.1/decreasing-in-rho-earlier-paper": {"J": "1", "p": "1/3", "q": "1/2"},
    "lemma-4.1/step-equal-value": {"J": "2", "S": "1", "r": "-1"},
    "lemma-4.1/step-concentrated-value": {"J": "2", "S": "1", "r": "1/2"},
    "centralized-benchmark/value": {"J": "2", "M": "1", "c": "1", "r": "-1"},
    "diversity/own-curvature": {"B": "0", "r": "1/2", "x": "1"},
    "diversity/transfer-inference": {"k": "3"},
    "diversity/gross-complements": {"r": "1/2"},
    "diversity/different-agents": {"c": "1", "r": "1/2", "x": "0", "y": "2"},
    "diversity/more-types": {"J": "2", "S": "1", "r": "1/2"},
    "curvature/isoquant-curvature": {"J": "3", "r": "0"},
    "curvature/gap-proportional": {"p": "1/3", "q": "1/2"},
    "curvature/premium-by-curvature": {"J": "3", "r": "5/8"},
    "notes-aggregate/sees-specialisation": {"c": "1", "d": "1", "r": "1/2"},
    "notes-aggregate/identical-agents": {"N": "2", "c": "1", "r": "1/2"},
}
ILL_POSED = {
    "ces-aggregate/domain",
    "lemma-4.1/ratio",
    "lemma-4.1/maximum-unnormalised-zero",
    "lemma-4.1/exceeds-one-zero",
    "lemma-4.1/increasing-in-types-zero",
    "diversity/own-curvature-unnormalised-zero",
    "diversity/transfer-unnormalised-zero",
    "diversity/cross-partial-unnormalised-zero",
    "diversity/superadditive-unnormalised-zero",
    "diversity/different-agents-unnormalised-zero",
    *(f"diversity/different-agents-{n}-negative" for n in ("normalised", "unnormalised")),
    *(f"lemma-4.1/ratio-{n}-{g}" for n in ("normalised", "unnormalised") for g in ("negative", "zero")),
}
SILENT = {"curvature/robustness-bonus", "curvature/strategic-penalty"}
BENDS = {  # by the beginning of the part's name, the longest that fits
    "ces-aggregate/geometric-limit": ("= sum", "= 1001/1000*sum"),
    "curvature/own-second-derivative": ("1/r-2", "1/r-1"),
    "diversity/superadditive": (">= ", ">= 1001/1000*"),
    "ces-aggregate/no-limit-unnormalised": ("> B", "> 101/100*B"),
    "lemma-4.1/maximum": ("<= ", "<= 99/100*"),
    "lemma-4.1/ratio": ("== J^((1-r)/r)", "== J^((1+r)/r)"),
    "lemma-4.1/exceeds-one": ("> 1", "> 101/100"),
    "lemma-4.1/increasing-in-types": ("r) > ", "r) > 101/100*"),
    "lemma-4.1/decreasing-in-rho": ("q) < ", "q) < 99/100*"),
    "lemma-4.1/step-equal-value-earlier-paper": ("1/r-1", "1/r+1"),
    "lemma-4.1/step-concentrated-value-earlier-paper": ("== S", "== S^2"),
    "lemma-4.1/step-quotient": ("1/r-1", "1/r-r"),
    "lemma-4.1/step-jensen": ("r*m^", "m^"),
    "lemma-4.1/step-monotone": ("1/r - 1", "1/r + 1"),
    "centralized-benchmark/value-earlier-paper": ("(1-r)/r", "(1+r)/r"),
    "diversity/own-curvature": ("< 0", "< -1/1000"),
    "diversity/cross-partial": ("> 0", "> 1/1000"),
    "diversity/transfer": ("t < x - y", "t < 11/10*(x - y)"),
    "diversity/different-agents": (" > ", " > 101/100*"),
    "diversity/different-agents-normalised-zero": ("2*c*0", "2*c*c"),
}
TRUE = sorted(set(PARTS) - set(REFUTED) - ILL_POSED - SILENT)


def bend(name):
    """The part with a sign, an exponent, a factor or a bound changed."""
    old, new = BENDS[max((b for b in BENDS if name.startswith(b)), key=len)]
    in_bounds = old.startswith("t ")
    bent = tuple(
        Statement(
            s.conclusion if in_bounds else s.conclusion.replace(old, new),
            tuple(g.replace(old, new) for g in s.given) if in_bounds else s.given,
            s.integer,
            s.vector,
        )
        for s in PARTS[name].asserts
    )
    assert bent != PARTS[name].asserts
    return replace(PARTS[name], asserts=bent)


def replays(part, found):
    verify(refutation_certificate(part.asserts[found.index], found.witness, found.outcome))


def test_every_part_has_a_search():
    """No part is left out, and none is made up."""
    assert set(FINDERS) == set(PARTS)
    assert set(PARTS) >= set(REFUTED) | ILL_POSED | SILENT


@pytest.mark.parametrize("name", REFUTED)
def test_a_false_part_is_refuted_by_the_same_short_witness(name):
    found = FINDERS[name](PARTS[name])
    assert (found.outcome, found.witness) == ("refutes", REFUTED[name])
    replays(PARTS[name], found)


@pytest.mark.parametrize(
    "name",
    [
        "ces-aggregate/domain",
        "lemma-4.1/ratio",
        "lemma-4.1/exceeds-one-zero",
        "diversity/superadditive-unnormalised-zero",
    ],
)
def test_a_part_that_is_no_real_number_somewhere_is_ill_posed(name):
    found = FINDERS[name](PARTS[name])
    assert found.outcome == "ill-posed"
    assert "not a real number" in found.words
    replays(PARTS[name], found)


@pytest.mark.parametrize("name", TRUE)
def test_a_true_part_bent_a_little_is_refuted(name):
    part = bend(name)
    found = FINDERS[name](part)
    assert found.outcome == "refutes"
    replays(part, found)


@pytest.mark.parametrize(
    "name",
    [
        "lemma-4.1/maximum-normalised-zero",
        "lemma-4.1/decreasing-in-rho-positive",
        "diversity/transfer-unnormalised-positive",
        "lemma-4.1/ratio-unnormalised-positive",
    ],
)
def test_a_true_part_is_supported_with_its_detection_limit(name):
    """Ties at equal vectors, overflow at small ρ and exact identities make no witness."""
    found = FINDERS[name](PARTS[name])
    assert (found.outcome, found.witness) == ("supports", None)
    assert "planted boxes of relative width" in found.detection_limit


@pytest.mark.parametrize("name", sorted(SILENT))
def test_what_no_search_can_decide_stays_undecided(name):
    found = FINDERS[name](PARTS[name])
    assert found.outcome == "undecided"
    assert found.words


def test_pooling_is_supported_for_the_geometric_mean():
    name = "diversity/superadditive-normalised-zero"
    found = FINDERS[name](PARTS[name])
    assert (found.outcome, found.witness) == ("supports", None)
    assert "J = 1 or = 2 or = 3 or = 5" in found.scope
