"""The search leg on saturation and variety: complete, exact, and able to refute what has been bent a little."""

from dataclasses import replace
from fractions import Fraction

import pytest

from theoremaudit.checker import verify
from theoremaudit.gathering import refutation_certificate
from theoremaudit.statements import Statement

from ..topics import load, parts

PARTS = parts("saturation")
MODULE = load("counterexamples", "saturation")
FINDERS = MODULE.leg.finders

REFUTED = {
    "training-saturation/interactions-add-up",
    "training-saturation/absent-type",
    "training-saturation/modifies-growth-equation",
    "lemma-10.3/unique",
    "lemma-10.3/unique-uncoupled",
    "lemma-10.3/globally-stable",
    "lemma-10.3/ceiling-positive",
    "lemma-10.3/step-hirsch",
    "capability-ceiling/normalised",
    "capability-ceiling/bound-against-limit",
    "capability-ceiling/equilibrium-against-limit",
    "capability-ceiling/limit-as-ceiling",
    "capability-ceiling/limit-as-ceiling-sum",
    "capability-ceiling/steady-state-against-equilibrium",
    "variety-growth/integer-types",
    "variety-growth/superlinear-by-premium",
    "proposition-10.4/rate",
    "proposition-10.4/positive",
    "proposition-10.4/new-type",
    "proposition-10.4/new-type-normalised",
    "proposition-10.4/escape",
    "proposition-10.4/escape-normalised",
    "proposition-10.4/independent-of-saturation",
    "proposition-10.4/step-not-aggregate",
    "proposition-10.4/constant-per-type",
    "proposition-10.4/step-grows",
    "appendix-d/superlinear-at-given-capability",
    "appendix-d/microfoundation",
}
SILENT = {"lemma-10.3/subcritical", "proposition-10.4/step-derivative"}
BENT = {
    "training-saturation/units": ("(h/u)", "h"),
    "training-saturation/diminishing-returns": ("l > 1", "l > 1/2"),
    "training-saturation/individual-interactions": ("l > 1", "l > 1/2"),
    "lemma-10.3/equilibrium-bound": ("1/(h*d)", "99/(100*h*d)"),
    "lemma-10.3/threshold": ("z <= d", "z <= 2*d"),
    "lemma-10.3/step-cooperative": ("a >= 0", "a >= -1"),
    "lemma-10.3/aggregate-ceiling": ("*u", "*99/100*u"),
    "lemma-10.3/step-steady-state": ("- d*x == 0", "- 2*d*x == 0"),
    "lemma-10.3/step-bounded-side": ("1/h", "99/(100*h)"),
    "lemma-10.3/step-bound": ("1/(h*d)", "99/(100*h*d)"),
    "lemma-10.3/step-power-mean": ("J^(1/r)", "J^(1/r-1)"),
    "lemma-10.3/step-bounded": ("x >= 1/(h*d)", "x >= 1/(2*h*d)"),
    "variety-growth/bounded": ("< m", "< 99/100*m"),
    "variety-growth/decelerates": ("J < L", "J <= L"),
    "proposition-10.4/remains-positive": ("J < m", "J <= m"),
    "proposition-10.4/not-better": ("c <= z", "c <= 11/10*z"),
    "appendix-d/superlinear": ("p > r", "p >= r"),
    "appendix-d/pairs": ("1/J", "9/(10*J)"),
}


def replays(part, found):
    verify(refutation_certificate(part.asserts[found.index], found.witness, found.outcome))


def test_every_part_has_a_search():
    """No formal part is left out, and each is either refuted, silent, or bent below."""
    assert set(FINDERS) == REFUTED | SILENT | set(BENT)
    assert set(PARTS) - set(FINDERS) == {"training-saturation/attribution", "appendix-d/attribution"}


@pytest.mark.parametrize("name", sorted(REFUTED))
def test_a_false_part_is_refuted_by_an_exact_witness(name):
    found = FINDERS[name](PARTS[name])
    assert found.outcome == "refutes"
    replays(PARTS[name], found)


@pytest.mark.parametrize("name", BENT)
def test_a_true_part_bent_a_little_is_refuted(name):
    old, new = BENT[name]
    part = PARTS[name]
    bent = tuple(
        Statement(s.conclusion.replace(old, new), tuple(g.replace(old, new) for g in s.given), s.integer, s.vector)
        for s in part.asserts
    )
    assert bent != part.asserts
    part = replace(part, asserts=bent)
    found = FINDERS[name](part)
    assert found.outcome == "refutes"
    replays(part, found)


def test_a_true_part_is_supported():
    found = FINDERS["proposition-10.4/remains-positive"](PARTS["proposition-10.4/remains-positive"])
    assert (found.outcome, found.witness) == ("supports", None)


@pytest.mark.parametrize("name", sorted(SILENT))
def test_what_the_search_cannot_decide_stays_undecided(name):
    assert FINDERS[name](PARTS[name]).outcome == "undecided"


def test_states_at_rest():
    """Zero always is; the even state is for coupled types; a state off it is not."""
    half = Fraction(1, 2)
    coupled = MODULE.MATRICES["unique"]
    assert MODULE.at_rest(coupled, (Fraction(0), Fraction(0)))
    assert MODULE.at_rest(coupled, (half, half))
    assert not MODULE.at_rest(coupled, (half, Fraction(0)))
