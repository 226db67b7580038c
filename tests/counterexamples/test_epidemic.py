"""The search leg on epidemics and universality: exact, complete, and able to refute what has been bent a little."""

from dataclasses import replace
from fractions import Fraction

import networkx as nx
import pytest

from theoremaudit.checker import verify
from theoremaudit.gathering import refutation_certificate
from theoremaudit.statements import Statement

from ..topics import load, parts

PARTS = parts("epidemic")
MODULE = load("counterexamples", "epidemic")
FINDERS = MODULE.leg.finders

SILENT = {  # no formula, or hypotheses that only a double root meets
    "epidemic-threshold/vanishes",
    "proposition-5.2/endogenous",
    "remark-6.3/ecology",
    "remark-a.1/small-world",
}
TRUE = {
    "epidemic-threshold/mean-field",
    "epidemic-threshold/second-moment",
    "proposition-5.2/in-the-limit",
    "remark-6.3/percolation",
    "remark-6.3/epidemiology",
}
BENT = {
    "epidemic-threshold/second-moment": ("g <= 3", "g <= 301/100"),
    "remark-6.3/percolation": ("L <= 1", "L <= 11/10"),
    "remark-6.3/epidemiology": ("exp(-R*z)", "exp(-R*z*z)"),
}


def bend(part, old, new):
    """The part with a factor or a bound changed."""
    bent = tuple(
        Statement(s.conclusion.replace(old, new), tuple(h.replace(old, new) for h in s.given), s.integer, s.vector)
        for s in part.asserts
    )
    assert bent != part.asserts
    return replace(part, asserts=bent)


@pytest.mark.parametrize("name", sorted(set(PARTS) - SILENT - TRUE))
def test_a_false_part_is_refuted_by_a_point_that_replays(name):
    found = FINDERS[name](PARTS[name])
    assert found.outcome in ("refutes", "ill-posed")
    verify(refutation_certificate(PARTS[name].asserts[found.index], found.witness, found.outcome))


@pytest.mark.parametrize("name", sorted(SILENT))
def test_what_no_search_decides_stays_undecided(name):
    assert FINDERS[name](PARTS[name]).outcome == "undecided"


@pytest.mark.parametrize("name", BENT)
def test_a_true_part_bent_a_little_is_refuted(name):
    assert FINDERS[name](PARTS[name]).outcome == "supports"
    assert FINDERS[name](bend(PARTS[name], *BENT[name])).outcome == "refutes"


def test_every_part_has_a_search():
    assert set(FINDERS) == set(PARTS)


def test_small_laws_are_all_there_and_sum_to_one():
    """Three shares in halves: six laws, one of them without links."""
    laws = list(MODULE.small_laws(2, 2))
    assert len(laws) == 5
    assert all(sum(law.values()) == 1 for law in laws)


def test_laws_on_the_other_side_are_found():
    """P(1) = 4/5, P(3) = 1/5 by hand: mean 7/5 and <k(k-2)> = -1/5."""
    laws, tried = MODULE.opposed(5, 3)
    assert {0: Fraction(0), 1: Fraction(4, 5), 2: Fraction(0), 3: Fraction(1, 5)} in laws
    assert len(laws) < tried


def test_sets_of_the_line_graph_have_few_outgoing_links():
    """In a path of four agents the first two have one outgoing link for two agents."""
    assert MODULE.cut_quotient(nx.path_graph(4), {0, 1}) == Fraction(1, 2)
    assert nx.number_of_nodes(MODULE.line_graph_of_tree(3)) == 14
