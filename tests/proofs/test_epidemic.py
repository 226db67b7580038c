"""The exact computations in the proofs on epidemics and universality, against values found by hand."""

from fractions import Fraction

import pytest
import sympy as sp

from ..topics import load, parts

PARTS = parts("epidemic")
MODULE = load("proofs", "epidemic")
SMALL_WORLD = "remark-a.1/small-world"


def derive(module, part_id):
    return module.leg.finders[part_id](PARTS[part_id])


@pytest.mark.parametrize("part_id", sorted(MODULE.leg.finders))
def test_every_step_holds(part_id):
    assert all(step.holds for step in derive(MODULE, part_id).steps)


def test_lifetimes_of_two_and_three_agents():
    """Two agents: 1 + L/2 and 3/2 + L/2; three from one informed: 1 + L + 2L^2/3."""
    rate = MODULE.L
    assert MODULE.mean_lifetimes(2) == [1 + rate / 2, sp.Rational(3, 2) + rate / 2]
    assert sp.expand(MODULE.mean_lifetimes(3)[0] - (1 + rate + sp.Rational(2, 3) * rate**2)) == 0


def test_eigenvalues_of_the_triangle():
    """The Laplacian of the triangle has the eigenvalues 0, 3, 3."""
    counted = [MODULE.eigenvalues_up_to(1, Fraction(bound)) for bound in ("-1", "0", "1", "3", "4")]
    assert counted == [0, 1, 1, 3, 3]


def test_antisymmetric_vectors_of_the_triangle():
    """Below the top: 1 on the left child, -1 on the right; quotient (1 + 1 + 4)/2 = 3."""
    assert MODULE.antisymmetric(1, 1) == {2: 1, 3: -1}
    assert MODULE.tested(1) == (True, True)


def test_clustering_of_the_joined_tree():
    """An inner agent has parent, sibling and two children: two of six pairs are linked."""
    assert MODULE.least_clustering(1) == 1
    assert MODULE.least_clustering(3) == Fraction(1, 3)


def test_without_the_links_between_siblings_the_steps_fail():
    """Then the quotients are 1/(2^j - 1) and nothing is clustered."""
    module = load("proofs", "epidemic")
    joined = module.joined_tree
    module.joined_tree = lambda height: [link for link in joined(height) if link[1] != link[0] + 1 or link == (1, 2)]
    assert not all(step.holds for step in derive(module, SMALL_WORLD).steps)


def test_a_wrong_closed_form_of_the_lifetime_is_seen():
    module = load("proofs", "epidemic")
    module.closed_lifetime = lambda agents: sp.Integer(agents)
    assert not all(step.holds for step in derive(module, "proposition-5.2/indefinitely").steps)
