"""The search leg on specialisation and diffusion: exact, complete, and able to refute what has been bent a little."""

from dataclasses import replace
from fractions import Fraction

import networkx as nx
import pytest

from theoremaudit.checker import verify
from theoremaudit.gathering import refutation_certificate
from theoremaudit.statements import Statement

from ..topics import load, parts

PARTS = parts("diffusion")
MODULE = load("counterexamples", "diffusion")
FINDERS = MODULE.leg.finders

BENT = {
    "response-function/probability": ("< 1", "< 9/10"),
    "response-function/sigmoid": ("== 1/2", "== 49/100"),
    "threshold-dynamics/dissipative": ("> 0", "> 1/10"),
    "proposition-4.2/unmet-demand": ("<= m*(", "<= 9/10*m*("),
    "proposition-4.2/step-reinforcement": ("a < b", "a <= b"),
    "lemma-5.1/collective-knowledge": ("> y", "> y+1"),
    "lemma-5.1/bound": ("<= exp", "<= 9/10*exp"),
    "lemma-5.1/rate": ("r > m", "r >= m"),
    "algebraic-connectivity/new-link": (">= l*h", ">= l*h + 1"),
    "bandwidth/links": ("(2*M/N)/2", "(2*M/N)/3"),
    "proposition-14.1/autocatalytic-volume": ("w*f*N <= ", "w*f*N <= 9/10*"),
    "proposition-14.1/discovery": ("< N*k/j", "< N*k/(2*j)"),
}
ENUMERATED = {"lemma-5.1/connected", "lemma-5.1/conserved", "algebraic-connectivity/mesh-connected"}
SILENT = {"proposition-14.1/existing-systems"}
IN_WORDS = {"proposition-4.2/random-trials"}
REFUTED = sorted(set(FINDERS) - set(BENT) - ENUMERATED - SILENT - IN_WORDS)


def bend(name):
    """The part with a bound or a factor changed."""
    old, new = BENT[name]
    bent = tuple(
        Statement(s.conclusion.replace(old, new), tuple(new if g == old else g for g in s.given), s.integer, s.vector)
        for s in PARTS[name].asserts
    )
    assert bent != PARTS[name].asserts
    return replace(PARTS[name], asserts=bent)


def replays(part, found):
    verify(refutation_certificate(part.asserts[found.index], found.witness, found.outcome))


@pytest.mark.parametrize("name", REFUTED)
def test_a_false_part_is_refuted_by_a_witness_that_replays(name):
    found = FINDERS[name](PARTS[name])
    assert found.outcome in ("refutes", "ill-posed")
    replays(PARTS[name], found)


@pytest.mark.parametrize(
    ("name", "witness"),
    [
        ("bandwidth/serves-more", {"B": "6", "M": "2", "b": "1"}),
        ("proposition-4.2/step-others-rise", {"p": "1/2", "phi": "1", "q": "1/2", "xi": "2"}),
        ("proposition-14.1/step-each-compensated", {"m": "1", "n": "2"}),
        ("lemma-5.1/average", {"d": "1", "m": "0", "p": "1"}),
    ],
)
def test_the_witness_is_the_smallest_object(name, witness):
    """The ring of four, equal shares, one transfer for two queries, a graph that is not connected."""
    assert FINDERS[name](PARTS[name]).witness == witness


@pytest.mark.parametrize("name", BENT)
def test_a_true_part_bent_a_little_is_refuted(name):
    part = bend(name)
    found = FINDERS[name](part)
    assert found.outcome == "refutes"
    replays(part, found)


@pytest.mark.parametrize("name", ["lemma-5.1/rate", "algebraic-connectivity/new-link", "bandwidth/links"])
def test_a_true_part_is_supported(name):
    found = FINDERS[name](PARTS[name])
    assert (found.outcome, found.witness) == ("supports", None)


@pytest.mark.parametrize("name", sorted(ENUMERATED))
def test_enumeration_supports_and_sees_a_wrong_laplacian(name, monkeypatch):
    """A loop at each node moves every eigenvalue and every column sum."""
    assert FINDERS[name](PARTS[name]).outcome == "supports"
    right = MODULE.laplacian
    monkeypatch.setattr(MODULE, "small_graphs", lambda most: [nx.path_graph(3)])
    monkeypatch.setattr(
        MODULE, "laplacian", lambda graph: right(graph) + MODULE.fmpz_mat(3, 3, [1, 0, 0, 0, 1, 0, 0, 0, 1])
    )
    if name.endswith("connected"):
        monkeypatch.setattr(MODULE, "components_match", lambda graph: False)
    assert FINDERS[name](PARTS[name]).outcome == "undecided"


def test_spectra_and_components_of_known_graphs():
    """A star, a ring, and two components."""
    assert [round(float(x.mid()), 9) for x in MODULE.spectrum(nx.star_graph(3))] == [0, 1, 1, 4]
    assert [round(float(x.mid()), 9) for x in MODULE.spectrum(nx.cycle_graph(4))] == [0, 2, 2, 4]
    assert MODULE.components_match(nx.disjoint_union(nx.path_graph(2), nx.path_graph(3)))


def test_newcomers_are_counted():
    """Joining two linked agents: three ways, of which the two single links lower the eigenvalue from 2 to 1."""
    assert [links for _, links in MODULE.newcomers(nx.path_graph(2))] == [1, 1, 2]
    assert MODULE.tally() == (758, 345, 0)


def test_idle_probabilities_are_exact():
    """1/2 at first, then 4/5; the part is refuted in words and stays open without a positive probability."""
    assert MODULE.idle(1, 1) == Fraction(1, 2)
    assert MODULE.idle(1, 2) == Fraction(2, 5)
    name = "proposition-4.2/random-trials"
    assert FINDERS[name](PARTS[name]).outcome == "refutes"


def test_what_no_search_can_decide_stays_undecided():
    (name,) = SILENT
    found = FINDERS[name](PARTS[name])
    assert (found.outcome, bool(found.words)) == ("undecided", True)
