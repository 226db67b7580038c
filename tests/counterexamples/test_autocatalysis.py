"""The search leg on autocatalysis: complete, exact, and able to refute what has been bent a little."""

from dataclasses import replace

import pytest

from theoremaudit.checker import verify
from theoremaudit.gathering import refutation_certificate
from theoremaudit.statements import Statement

from ..topics import load, parts

PARTS = parts("autocatalysis")
MODULE = load("counterexamples", "autocatalysis")
FINDERS = MODULE.leg.finders

TRUE = {
    "proposition-9.4/upper-bound": ("2*log(R)/b", "log(R)/2"),
    "proposition-9.4/step-eq-18": ("> 1/J", "> 3/(2*J)"),
    "proposition-9.4/step-simultaneous": ("(N+1) >", "(N-1) >"),
    "catalytic-replicator/bounded": ("W/N*T", "W/N"),
    "proposition-9.6/step-replicator": ("(f - W/T)", "(f - W)"),
}
UNDECIDED = {"jain-krishna/linear-law"}
WITHOUT_SEARCH = {"proposition-9.4/food-fed-network", "appendix-b/level-of-catalysis"}  # limits, and nothing to try


def bend(part, old, new):
    """The part with a sign, a factor or a bound changed."""
    bent = tuple(
        Statement(s.conclusion.replace(old, new), tuple(g.replace(old, new) for g in s.given), s.integer, s.vector)
        for s in part.asserts
    )
    assert bent != part.asserts
    return replace(part, asserts=bent)


def replays(part, found):
    verify(refutation_certificate(part.asserts[found.index], found.witness, found.outcome))


def test_every_part_is_searched_or_named():
    assert set(FINDERS) | WITHOUT_SEARCH == set(PARTS)
    assert not set(FINDERS) & WITHOUT_SEARCH


@pytest.mark.parametrize("name", sorted(set(FINDERS) - set(TRUE) - UNDECIDED - {"proposition-9.6/step-equal-fitness"}))
def test_a_part_that_fails_is_refuted_by_an_exact_witness(name):
    """Each of these has the exact counterexample that its context names; the witness replays."""
    found = FINDERS[name](PARTS[name])
    assert found.outcome == "refutes"
    replays(PARTS[name], found)


@pytest.mark.parametrize("name", TRUE)
def test_a_true_part_survives_and_bent_a_little_does_not(name):
    assert FINDERS[name](PARTS[name]).outcome == "supports"
    bent = bend(PARTS[name], *TRUE[name])
    found = FINDERS[name](bent)
    assert found.outcome == "refutes"
    replays(bent, found)


def test_a_theorem_about_all_sizes_is_not_decided_by_two_types():
    found = FINDERS["jain-krishna/linear-law"](PARTS["jain-krishna/linear-law"])
    assert found.outcome == "undecided"
    assert "no exception" in found.words


def test_a_type_with_another_fitness_is_not_at_rest(monkeypatch):
    """The search goes by contraposition, and sees a type that is absent."""
    name = "proposition-9.6/step-equal-fitness"
    assert FINDERS[name](PARTS[name]).outcome == "supports"
    absent = MODULE.forall("c*(f - q) != 0", given=("c >= 0", "f != q"))
    monkeypatch.setattr(MODULE, "forall", lambda *_, **__: absent)
    assert FINDERS[name](PARTS[name]).outcome == "refutes"


def test_small_systems_by_hand():
    """A lone self-catalyst, and two operations of which each makes the other's catalyst."""
    assert MODULE.is_raf(((0, 1, 1),))
    assert not MODULE.is_raf(((0, 1, 1),), other=True)
    pair = ((0, 2, 1), (0, 1, 2))
    assert MODULE.is_raf(pair, other=True)
    assert MODULE.there(pair) == {0, 1, 2}
    assert MODULE.there(pair, catalysts_first=True) == {0}
    assert sum(1 for _ in MODULE.small_systems()) == 27 + 27 * 26 // 2


def test_irreducible_matrices_by_hand():
    """On two types: both links, with or without each self-catalysis."""
    assert sum(1 for _ in MODULE.matrices(2)) == 4
    assert MODULE.irreducible(((0, 1, 1), (1, 0, 0), (1, 0, 0)))
    assert not MODULE.irreducible(((1, 1, 0), (1, 1, 0), (0, 0, 1)))
