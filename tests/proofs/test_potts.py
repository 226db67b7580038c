"""The proof leg on the Potts model: its exact enumerations are right, and see a broken definition."""

import pytest
from flint import fmpq_poly

from ..topics import load, parts

PARTS = parts("potts")


@pytest.fixture
def proofs():
    return load("proofs", "potts")


def holds(module, part_id):
    return all(step.holds for step in module.leg.finders[part_id](PARTS[part_id]).steps)


def test_all_graphs_on_four_nodes(proofs):
    """1 + 2 + 8 + 64 labelled graphs."""
    assert sum(1 for _ in proofs.small_graphs()) == 75


def test_sums_on_one_link(proofs):
    """Two states: 2 + 2y by assignments, (1 − y)·2 + y·4 by clusters; the ends agree with weight 2."""
    link = proofs.nx.path_graph(2)
    assert proofs.spin_sum(link, 2) == proofs.cluster_sum(link, 2) == fmpq_poly([2, 2])
    assert proofs.spin_sum(link, 2, (0, 1)) == proofs.cluster_sum(link, 2, (0, 1)) == fmpq_poly([2])


@pytest.mark.parametrize("part_id", ["fortuin-kasteleyn/expansion", "fortuin-kasteleyn/cluster-structure"])
def test_broken_clusters_are_seen(proofs, part_id):
    """With q·(number of clusters) for q^(number of clusters) a step does not hold."""
    right = proofs.cluster_sum
    proofs.cluster_sum = lambda graph, states, agree=None: right(graph, 1, agree) * states
    assert not holds(proofs, part_id)


def test_broken_enumeration_of_the_triangle_is_seen(proofs):
    """With one state more the partition function is another."""
    right = proofs.spin_sum
    proofs.spin_sum = lambda graph, states: right(graph, states + 1)
    assert not holds(proofs, "proposition-3.2/finite-graph")


def test_every_derivation_holds(proofs):
    """No step fails in any derivation as it stands."""
    quick = {name for name in proofs.leg.finders if not name.startswith("fortuin-kasteleyn/")}
    assert all(holds(proofs, part_id) for part_id in quick)
