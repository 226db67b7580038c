"""The search leg on the mesh equilibrium: complete, exact, and able to refute what has been bent a little."""

from dataclasses import replace
from fractions import Fraction

import pytest

from theoremaudit.checker import verify
from theoremaudit.gathering import refutation_certificate
from theoremaudit.statements import Statement

from ..topics import load, parts

PARTS = parts("mesh_game")
MODULE = load("counterexamples", "mesh_game")
FINDERS = MODULE.leg.finders
HALF = Fraction(1, 2)

REFUTED = {
    "type-choice-game/no-frustration": {},
    "type-choice-game/match-against-complement": {"c": "1", "r": "1/2"},
    "type-choice-game/identical-agents": {"n": "1", "r": "1/2"},
    "mesh-equilibrium/b": {"m": "0"},
    "mesh-equilibrium/b-labelled": {},
    "mesh-equilibrium/b-wages": {},
    "mesh-equilibrium/b-by-type": {},
    "mesh-equilibrium/b-joining": {"k": "2"},
    "mesh-equilibrium/c": {"P": "1/2", "n": "2", "phi": "1", "t": "1", "xi": "1"},
    "mesh-equilibrium/c-unaveraged": {"phi": "1", "xi": "1"},
    "mesh-equilibrium/c-better-replies": {"k": "1"},
    "mesh-equilibrium/step-more-joiners-contribution": {"c": "1", "r": "1/2", "x": "0", "y": "1"},
    "mesh-equilibrium/step-one-positive": {},
    "mesh-equilibrium/step-dominated-contributions": {},
    "mesh-equilibrium/step-dominated-excluded": {},
    "mesh-equilibrium/step-function-aggregate": {},
    "mesh-equilibrium/step-supermodular": {},
}
ENCLOSED = {  # refuted too; the witness has a coordinate in an interval, or stands in a formula with many solutions
    "mesh-equilibrium/stability-against-uniqueness",
    "mesh-equilibrium/same-size-for-all",
    "activation-condition/exists-iff",
}
BENT = {
    "type-choice-game/better-reply": ("y + c < x", "y + c <= x"),
    "type-choice-game/balanced-nash": ("0 < c", "0 <= c"),
    "type-choice-game/balanced-coalitions": ("0 < c", "0 <= c"),
    "mesh-equilibrium/b-equal-capabilities": ("y + c < x", "y + c <= x"),
    "mesh-equilibrium/b-size": ("0 < t", "0 <= t"),
    "mesh-equilibrium/b-joining-network-good": (">= k", ">= 9/10*k"),
    "mesh-equilibrium/c-replicator": ("r < 1", "r < 101/100"),
    "mesh-equilibrium/step-enough-agents": ("N > J/s", "N > 9/10*J/s"),
    "mesh-equilibrium/step-coverage": ("r < 1", "r <= 1"),
    "mesh-equilibrium/step-minimum": ("0 < h", "0 <= h"),
    "mesh-equilibrium/step-dissipative": ("phi*t^n < xi*s^n", "phi*t^n <= xi*s^n"),
    "mesh-equilibrium/step-more-joiners": (" > (", " > 1/1000 + ("),
    "mesh-equilibrium/step-other-types": (" > (", " > 1/1000 + ("),
    "mesh-equilibrium/step-dominated": ("/4 < ", "/4 + 1/10 < "),
}
TURNED = {"mesh-equilibrium/b-size": ("t <= s", "s <= t")}  # bent in the bound and in the direction
SILENT = {"type-choice-game/payoff", "mesh-equilibrium/step-function", "mesh-equilibrium/step-lasalle"}
SURVEYED = {
    "mesh-equilibrium/a",
    "mesh-equilibrium/step-equilibrium",
    "mesh-equilibrium/b-negative-rho",
    "mesh-equilibrium/step-tarski",
    "mesh-equilibrium/step-giant-component",
}


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


@pytest.fixture(autouse=True)
def small_survey(monkeypatch):
    """The survey of games is tested by itself; elsewhere one game stands for it."""
    game = (((2, 2, 3, 3), 2), sorted(MODULE.equilibria(((2, 2, 3, 3), 2), HALF)))
    monkeypatch.setattr(MODULE, "survey", lambda: {r: [game] for r in MODULE.RHO})


def test_every_part_has_a_search():
    """No part is left out, none is made up, and each is refuted, bent, silent or surveyed below."""
    assert set(FINDERS) == set(PARTS) == set(REFUTED) | ENCLOSED | set(BENT) | SILENT | SURVEYED


@pytest.mark.parametrize("name", REFUTED)
def test_a_false_part_is_refuted_by_the_same_short_witness(name):
    found = FINDERS[name](PARTS[name])
    assert (found.outcome, found.witness) == ("refutes", REFUTED[name])
    replays(PARTS[name], found)


@pytest.mark.parametrize("name", sorted(ENCLOSED))
def test_a_false_part_is_refuted(name):
    found = FINDERS[name](PARTS[name])
    assert found.outcome == "refutes"
    replays(PARTS[name], found)


@pytest.mark.parametrize("name", BENT)
def test_a_true_part_bent_a_little_is_refuted(name):
    part = bend(PARTS[name], *BENT[name])
    part = bend(part, *TURNED[name]) if name in TURNED else part
    found = FINDERS[name](part)
    assert found.outcome == "refutes"
    replays(part, found)


@pytest.mark.parametrize("name", sorted(SILENT))
def test_what_no_search_can_decide_stays_undecided(name):
    assert FINDERS[name](PARTS[name]).outcome == "undecided"


def test_equilibria_of_the_example_at_every_rho():
    """Agents 3, 3, 2, 2: loads (5, 5) and (4, 6), both strict, whatever ρ is."""
    for r in MODULE.RHO:
        assert set(MODULE.equilibria(((2, 2, 3, 3), 2), r)) == {((5, 5), True), ((4, 6), True)}


def test_ties_and_uncovered_types_are_told_apart():
    """Loads that differ by their order tie; at ρ < 0 an uncovered type is worst, and two such loads tie."""
    assert MODULE.compare((2, 1), (1, 2), HALF) == 0
    assert MODULE.compare((2, 0), (1, 1), HALF) == -1
    assert MODULE.compare((3, 1), (4, 0), Fraction(-1)) == 1
    assert MODULE.compare((5, 1, 0), (6, 0, 0), Fraction(-1)) == 0


def test_lattices_and_the_only_game_that_has_orders():
    """2 orders of two types, 6 of three, 24 chains and 12 diamonds of four; two agents need opposite orders."""
    assert [len(MODULE.lattices(J)) for J in (2, 3, 4)] == [2, 6, 36]
    up, down = MODULE.lattices(2)
    assert MODULE.increasing_differences((up, down), 2)
    assert not MODULE.increasing_differences((up, up), 2)
    words = FINDERS["mesh-equilibrium/step-supermodular"](PARTS["mesh-equilibrium/step-supermodular"]).words
    assert words.endswith("supermodular for (2, 2)")


def test_a_game_without_covering_equilibrium_would_be_seen(monkeypatch):
    name = "mesh-equilibrium/a"
    assert FINDERS[name](PARTS[name]).outcome == "supports"
    for kinds in ([], [((0, 2), True)]):
        monkeypatch.setattr(MODULE, "survey", lambda kinds=kinds: {r: [(((1, 1), 2), kinds)] for r in MODULE.RHO})
        assert FINDERS[name](PARTS[name]).outcome == "refutes"


def test_uncovered_equilibria_need_negative_rho(monkeypatch):
    """With an aggregate that rises as soon as another type is covered there is one kind of equilibrium."""
    name = "mesh-equilibrium/b-negative-rho"
    assert FINDERS[name](PARTS[name]).outcome == "refutes"
    monkeypatch.setattr(MODULE, "power_sum", lambda loads, r: -sum(Fraction(1, x + 1) for x in loads))
    assert FINDERS[name](PARTS[name]).outcome == "supports"


def test_without_increasing_differences_extreme_equilibria_are_missed(monkeypatch):
    """Matching pennies has no pure equilibrium."""
    name = "mesh-equilibrium/step-tarski"
    assert FINDERS[name](PARTS[name]).outcome == "supports"
    monkeypatch.setattr(MODULE, "increasing", lambda table: True)
    assert FINDERS[name](PARTS[name]).outcome == "refutes"


def test_a_root_below_the_threshold_would_be_missed(monkeypatch):
    """The sign that gives the intermediate value is wrong for R < 1."""
    name = "mesh-equilibrium/step-giant-component"
    assert FINDERS[name](PARTS[name]).outcome == "supports"
    monkeypatch.setattr(MODULE, "forall", lambda text, given: Statement(text, ("R > 1/2",)))
    assert FINDERS[name](PARTS[name]).outcome == "refutes"
