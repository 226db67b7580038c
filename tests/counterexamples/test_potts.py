"""The search leg on the Potts model: exact, and able to refute what has been bent a little."""

from dataclasses import replace

import networkx as nx
import pytest

from theoremaudit.checker import verify
from theoremaudit.gathering import refutation_certificate
from theoremaudit.statements import Statement

from ..topics import load, parts

PARTS = parts("potts")
MODULE = load("counterexamples", "potts")
FINDERS = MODULE.leg.finders

REFUTED = {
    "fortuin-kasteleyn/textbook-energy",
    "fortuin-kasteleyn/bond-meaning",
    "fortuin-kasteleyn/one-threshold",
    "proposition-3.2/mean-field-coupling",
    "proposition-3.2/order-parameter",
    "remark-4.3/coupling",
    "remark-4.3/bifurcation",
    "ising-potts-row/threshold",
    "ising-potts-row/identical-structure",
    "crystallization/one-type",
    "crystallization/capability",
    "crystallization/preference-to-differ",
    "crystallization/connected-is-specialized",
    "crystallization/once-conditions-met",
}
SILENT = {
    "proposition-3.2/cycle",
    "proposition-3.2/first-order",
    "proposition-3.2/finite-graph",
}
BENT = {
    "fortuin-kasteleyn/generating-function": ("(2-p)", "(201/100-p)"),
    "fortuin-kasteleyn/expansion": ("3*q*(q-1)*exp(-2*K)", "2*q*(q-1)*exp(-2*K)"),
    "fortuin-kasteleyn/bond-probability": ("K >= 0", "K >= -1/100"),
    "fortuin-kasteleyn/cluster-structure": ("1/q + (1-1/q)", "1/q + (1-1/q^2)"),
    "proposition-3.2/complete-graph": ("c < 2*k", "c < 21/20*2*k"),
    "proposition-3.2/two-states": ("c <= 2", "c <= 21/10"),
    "proposition-3.2/random-regular": ("w*s^2 - 1)/(w - 1)", "w*s^2 - 1)/w"),
    "ising-potts-row/neighbours": ("b <= 1", "b <= 11/10"),
}


def test_every_search_is_listed():
    assert set(FINDERS) == REFUTED | SILENT | set(BENT)


@pytest.mark.parametrize("name", sorted(REFUTED))
def test_a_false_part_is_refuted_by_a_witness_that_replays(name):
    found = FINDERS[name](PARTS[name])
    assert found.outcome == "refutes"
    verify(refutation_certificate(PARTS[name].asserts[found.index], found.witness, found.outcome))


@pytest.mark.parametrize("name", BENT)
def test_a_true_part_bent_a_little_is_refuted(name):
    old, new = BENT[name]
    part = PARTS[name]
    bent = tuple(
        Statement(s.conclusion.replace(old, new), tuple(g.replace(old, new) for g in s.given), s.integer)
        for s in part.asserts
    )
    assert bent != part.asserts
    assert FINDERS[name](replace(part, asserts=bent)).outcome == "refutes"


@pytest.mark.parametrize("name", sorted(SILENT))
def test_what_no_search_can_decide_stays_undecided(name):
    """Existence of a coupling and limits of graphs have no exact counterexample here."""
    found = FINDERS[name](PARTS[name])
    assert found.outcome == "undecided"
    assert found.tried > 0


def test_disagreements_by_hand():
    """One link, q = 2: two assignments agree, two differ; the triangle has 18 assignments with two links cut."""
    assert MODULE.disagreements(nx.path_graph(2), 2) == [2, 2]
    assert MODULE.disagreements(nx.complete_graph(3), 3) == [3, 0, 18, 6]
