"""The search leg on attachment with fitness: complete, exact, and able to refute what has been bent a little."""

from dataclasses import replace

import pytest

from theoremaudit.checker import verify
from theoremaudit.gathering import refutation_certificate
from theoremaudit.statements import Statement

from ..topics import load, parts

PARTS = parts("condensation")
MODULE = load("counterexamples", "condensation")
FINDERS = MODULE.leg.finders

WITNESSES = {
    "fitness-attachment/constant-unique": {"a": "1", "b": "2", "p": "5/6", "C": "3/2", "D": "8/3"},
    "fitness-attachment/tail-before-mesh": {"C": "1", "h": "1"},
    "fitness-attachment/fugacity": {"beta": "1", "eps": "1", "mu": "1/2"},
    "fitness-phases/peaked-condenses": {"C": "5/4"},
    "fitness-phases/broad-is-fit-get-rich": {"a": "2", "p": "1"},
    "fitness-phases/exponent-decides": {"a": "1", "p": "2", "q": "1/2"},
    "fitness-phases/shares-proportional": {"C": "2", "x": "1/2", "y": "1"},
    "proposition-3.3/transition": {"t": "2"},
    "proposition-3.3/step-few-near-top": {"a": "1", "d": "1/2"},
    "proposition-3.3/step-exponent": {"a": "0", "b": "-1/2", "d": "1/2"},
    "proposition-3.3/step-support": {"h": "3", "x": "1", "y": "2"},
    "proposition-3.3/step-classification": {"a": "1", "p": "1"},
    "proposition-3.3/step-crossing": {"G": "1", "k": "1/2", "l": "1", "t": "1", "u": "1/2"},
    "proposition-3.3/step-stock-of-links": {"h": "2", "s": "1/2", "y": "1"},
    "inverse-condensation/broadening-dissolves": {"L": "1", "M": "1", "a": "1", "c": "2", "m": "1", "n": "2"},
}
BENT = {
    "fitness-attachment/tail-exponent": ("C > 2*h", "C > 199/100*h"),
    "fitness-attachment/bose-structure": ("eps-mu", "eps-99/100*mu"),
    "fitness-phases/no-node-dominates": ("h < C", "99/100*h < C"),
}
WITHOUT_FORMULA = {"fitness-attachment/constant-exists"}


def bend(part, old, new):
    """The part with a bound or a factor changed."""
    bent = tuple(
        Statement(s.conclusion.replace(old, new), tuple(g.replace(old, new) for g in s.given), s.integer, s.vector)
        for s in part.asserts
    )
    assert bent != part.asserts
    return replace(part, asserts=bent)


def replays(part, found):
    verify(refutation_certificate(part.asserts[found.index], found.witness, found.outcome))


def test_every_formal_part_has_a_search():
    """Each is refuted by a known witness or bent below."""
    assert set(FINDERS) == set(WITNESSES) | set(BENT) | WITHOUT_FORMULA
    assert {part_id for part_id, part in PARTS.items() if part.asserts} == set(FINDERS) - WITHOUT_FORMULA


@pytest.mark.parametrize("name", WITNESSES)
def test_a_false_part_is_refuted_by_the_same_short_witness(name):
    found = FINDERS[name](PARTS[name])
    assert (found.outcome, found.witness) == ("refutes", WITNESSES[name])
    replays(PARTS[name], found)


@pytest.mark.parametrize("name", BENT)
def test_a_true_part_bent_a_little_is_refuted(name):
    part = bend(PARTS[name], *BENT[name])
    found = FINDERS[name](part)
    assert found.outcome == "refutes"
    replays(part, found)


def test_a_law_without_a_constant_is_found():
    """Beta(1, 3), the density 3(1 - x)^2, by hand: 1/2 < 1."""
    name = "fitness-attachment/constant-exists"
    found = FINDERS[name](PARTS[name])
    assert (found.outcome, found.witness) == ("refutes", {"a": "2", "p": "1"})


def test_one_constant_above_the_top_is_not_refuted():
    """With C and D above both values the known pair of roots is no witness any more."""
    name = "fitness-attachment/constant-unique"
    statement = PARTS[name].repair.asserts[0]
    found = FINDERS[name](replace(PARTS[name], asserts=(statement,), instance=""))
    assert found.outcome != "refutes"
