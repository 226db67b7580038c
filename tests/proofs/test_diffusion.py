"""The proof leg on specialisation and diffusion: exact computations that know the textbook and can fail."""

from fractions import Fraction
from itertools import product

import networkx as nx
import pytest
import sympy as sp

from theoremaudit.deciding import decide

from ..topics import load, parts

PARTS = parts("diffusion")


@pytest.fixture
def proofs():
    return load("proofs", "diffusion")


def holds(module, part_id):
    return all(step.holds for step in module.leg.finders[part_id](PARTS[part_id]).steps)


@pytest.mark.parametrize("part_id", sorted(load("proofs", "diffusion").leg.finders))
def test_every_step_holds(proofs, part_id):
    assert holds(proofs, part_id)


def test_spectra_are_exact(proofs):
    """The right eigenvalues are accepted, a wrong one is not."""
    assert proofs.spectrum(nx.path_graph(3), 0, 1, 3)
    assert not proofs.spectrum(nx.path_graph(3), 0, 2, 3)
    assert not proofs.spectrum(nx.path_graph(3), 0, 1)


def test_mean_distances(proofs):
    """The ring of four, a path of four, and a complete graph."""
    assert proofs.mean_distance(nx.cycle_graph(4)) == Fraction(4, 3)
    assert proofs.mean_distance(nx.path_graph(4)) == Fraction(5, 3)
    assert proofs.mean_distance(nx.complete_graph(4)) == 1


def interacting(module):
    """A speed that contains another threshold, a capability and the CES parameter."""
    extra = module.b * sp.Symbol("c_ij") * sp.Symbol("rho")
    return lambda threshold, demand=module.s: module.phi - module.response(threshold, demand) + extra


@pytest.mark.parametrize(
    "part_id",
    [
        "threshold-dynamics/local-interactions",
        "proposition-4.2/capabilities",
        "combined-dynamics/ces-makes-specialists",
    ],
)
def test_a_coupled_equation_is_noticed(proofs, part_id):
    """The parts that say what eq. (10) does not contain fail once it contains it."""
    proofs.drift = interacting(proofs)
    assert not holds(proofs, part_id)


def test_other_broken_definitions_are_noticed(proofs):
    """A decay that may be zero, another response, a Laplacian with a loop."""
    right = proofs.phi
    proofs.phi = sp.Symbol("phi", nonnegative=True)
    assert not holds(proofs, "threshold-dynamics/attribution")
    proofs.phi = right
    proofs.response = lambda threshold, demand=proofs.s: demand / (demand + threshold)
    assert not holds(proofs, "proposition-4.2/random-trials")
    matrix, weights = proofs.weighted()
    proofs.weighted = lambda: (matrix + sp.eye(4), weights)
    assert not holds(proofs, "lemma-5.1/conserved")
    assert not holds(proofs, "lemma-5.1/connected")


def test_the_contradiction_comes_from_the_truth_table(proofs):
    """Without the second implication there is a case of the hypotheses without settlement."""
    cases = [case for case in product((False, True), repeat=3) if not case[0] or case[1]]
    assert not proofs.settled(cases)
    assert proofs.settled([case for case in cases if not case[1] or case[2]])


def test_plans_prove_what_they_are_made_for(proofs):
    """The bound in eigenvector coordinates, and the extended eigenvector."""
    bound = PARTS["lemma-5.1/bound"]
    plan = proofs.leg.finders["lemma-5.1/bound"](bound).plans[0]
    assert decide(bound.asserts[0], timeout=60, plan=plan).verdict == "proved"
    newcomer = PARTS["algebraic-connectivity/newcomer"]
    leaf = proofs.leg.finders["algebraic-connectivity/newcomer"](newcomer).plans["repair:2"]
    assert decide(newcomer.repair.asserts[2], timeout=60, plan=leaf).verdict == "proved"


def test_the_largest_raf_set_is_that_of_the_definition(proofs):
    """A type that nothing makes stops its operation; an operation that makes it brings both into the set."""
    one, two, three = (frozenset({x}) for x in (1, 2, 3))
    useless, maker = (three, one, two), (one, two, three)
    assert proofs.largest_raf(frozenset({useless}), one) == frozenset()
    assert proofs.largest_raf(frozenset({useless, maker}), one) == {useless, maker}
