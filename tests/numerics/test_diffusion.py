"""The numeric leg on specialisation and diffusion: complete, deterministic, careful with precision, able to say no."""

from fractions import Fraction

import networkx as nx
import pytest
from mpmath import mp

from ..topics import load, parts

PARTS = parts("diffusion")
SUPPORTED = {
    "response-function/probability",
    "response-function/sigmoid",
    "threshold-dynamics/dissipative",
    "proposition-4.2/unmet-demand",
    "proposition-4.2/step-reinforcement",
    "lemma-5.1/bound",
    "lemma-5.1/rate",
    "lemma-5.1/connected",
    "lemma-5.1/conserved",
    "lemma-5.1/collective-knowledge",
    "algebraic-connectivity/new-link",
    "algebraic-connectivity/mesh-connected",
    "bandwidth/links",
    "proposition-14.1/autocatalytic-volume",
    "proposition-14.1/discovery",
}
OPEN = {"threshold-dynamics/local-interactions"}  # the answer depends on a law of demand that is not printed


@pytest.fixture
def numerics():
    module = load("numerics", "diffusion")
    module.AGENTS, module.PERIODS, module.JOINS = 400, 100, 10
    return module


SERVED = sorted(load("numerics", "diffusion").leg.finders)


def observe(module, part_id):
    return module.leg.finders[part_id](PARTS[part_id])


@pytest.mark.parametrize("part_id", SERVED)
def test_outcome(numerics, part_id):
    """What is true by the proofs is supported, what has an exact witness is refuted."""
    expected = "supports" if part_id in SUPPORTED else "ill-posed" if part_id in OPEN else "refutes"
    assert observe(numerics, part_id).outcome == expected


@pytest.mark.parametrize("part_id", ["proposition-4.2/random-trials", "lemma-5.1/bound", "bandwidth/links"])
def test_observation_is_deterministic_and_restores_the_precision(numerics, part_id):
    with mp.workdps(17):
        first = observe(numerics, part_id)
        assert mp.dps == 17
        assert observe(numerics, part_id) == first


def test_known_values_come_out(numerics):
    """Spectra of a path and a star, the rest point of eq. (10), the throughput of the ring of four."""
    with mp.workdps(50):
        assert mp.almosteq(numerics.fiedler(nx.path_graph(4)), 2 - mp.sqrt(2))
        assert mp.almosteq(numerics.fiedler(nx.star_graph(5)), 1)
        assert abs(numerics.critical(mp.mpf(1), mp.mpf(2), mp.mpf(4), mp.mpf(1)) - 2) < mp.mpf("1e-40")
    assert numerics.throughput(nx.cycle_graph(4)) == 6
    assert numerics.throughput(nx.complete_graph(5)) == 20


def test_integration_follows_the_first_integral(numerics):
    """For n = 2 and unit rates θ + ln((1 − θ)/(1 + θ)) grows like time."""
    with mp.workdps(30):
        one = mp.mpf(1)
        end = numerics.path(one / 2, lambda x: numerics.speed(x, one, 2, one, one), 0.1, 20)
        first = [x + mp.log((1 - x) / (1 + x)) for x in (one / 2, end)]
        assert abs(first[1] - first[0] - mp.mpf(0.1)) < 1e-9


def doubled(graph, u, time):
    """Diffusion twice as fast as eq. (11)."""
    module = load("numerics", "diffusion")
    return mp.expm(-2 * module.laplacian(graph) * time) * u


def looped(graph):
    """A Laplacian with a loop too many at each node."""
    return mp.matrix(nx.laplacian_matrix(graph).toarray().tolist()) + mp.eye(len(graph))


def one_way(graph):
    """Only the later node of each link listens."""
    nodes = list(graph)
    rows = [[-int(graph.has_edge(u, v) and i > j) for j, v in enumerate(nodes)] for i, u in enumerate(nodes)]
    return mp.matrix([[-sum(row) if i == j else row[j] for j in range(len(nodes))] for i, row in enumerate(rows)])


@pytest.mark.parametrize(
    ("part_id", "name", "broken"),
    [
        ("response-function/probability", "response", lambda theta, s, n: 2 * s**n / (s**n + theta**n)),
        ("response-function/sigmoid", "response", lambda theta, s, n: s / (s + theta)),
        ("threshold-dynamics/dissipative", "path", lambda start, rule, until, steps: start - rule(start) * until),
        ("proposition-4.2/unmet-demand", "response", lambda theta, s, n: s**n / (s**n + 2 * theta**n)),
        ("proposition-4.2/step-reinforcement", "response", lambda theta, s, n: theta / (s + theta)),
        ("lemma-5.1/bound", "fiedler", lambda graph: mp.mpf(len(graph) + 1)),
        ("lemma-5.1/rate", "diffused", doubled),
        ("lemma-5.1/connected", "laplacian", looped),
        ("lemma-5.1/conserved", "laplacian", one_way),
        ("lemma-5.1/collective-knowledge", "diffused", lambda graph, u, time: mp.matrix([1, *[0] * (len(u) - 1)])),
        ("algebraic-connectivity/mesh-connected", "fiedler", lambda graph: mp.mpf(0)),
        ("algebraic-connectivity/new-link", "fiedler", lambda graph: mp.mpf(-graph.number_of_edges())),
        ("bandwidth/links", "real", lambda x: -mp.mpf(x.numerator) / x.denominator),
        ("proposition-14.1/autocatalytic-volume", "real", lambda x: -mp.mpf(1) / 2),
        ("proposition-14.1/discovery", "laplacian", looped),
    ],
)
def test_a_broken_definition_is_refuted(numerics, part_id, name, broken):
    """Every part that is supported is refuted once its definition is bent."""
    setattr(numerics, name, broken)
    assert observe(numerics, part_id).outcome == "refutes"


@pytest.mark.parametrize(
    ("part_id", "name", "changed"),
    [
        ("threshold-dynamics/interior-rest-stable", "speed", lambda x, s, n, xi, phi: s - x),
        ("proposition-4.2/self-sort", "STARTS", (Fraction(1, 2), 2)),
        ("lemma-5.1/average", "APART", {}),
        ("lemma-5.1/raises-capability", "diffused", lambda graph, u, time: u * (1 + time)),
        ("algebraic-connectivity/newcomer", "fiedler", lambda graph: mp.mpf(len(graph))),
        ("algebraic-connectivity/new-link-raises", "fiedler", lambda graph: mp.mpf(graph.number_of_edges())),
        ("bandwidth/serves-more", "throughput", lambda graph: Fraction(2 * graph.number_of_edges())),
    ],
)
def test_a_changed_definition_is_supported(numerics, part_id, name, changed):
    """What is refuted is refuted by the paper's definitions, not by the check."""
    setattr(numerics, name, changed)
    assert observe(numerics, part_id).outcome == "supports"


def test_disagreeing_routes_leave_the_random_reading_open(numerics):
    """A wrong probability of staying idle once is seen by the second route."""
    numerics.response_off = lambda theta: mp.mpf("inf")
    assert observe(numerics, "proposition-4.2/random-trials").outcome == "undecided"


def test_interaction_is_decided_once_demand_does_not_enter(numerics):
    """A speed without the demand signal is not moved by the other agent under either law of demand."""
    numerics.speed = lambda x, s, n, xi, phi: -x
    assert observe(numerics, "threshold-dynamics/local-interactions").outcome == "refutes"


def test_most_newcomers_raise_the_eigenvalue_of_a_dense_mesh(numerics):
    """A newcomer brings half of all links, well above the logarithm of the number of nodes; a pair is too few."""
    assert numerics.drawn_rises() > 5
    numerics.LINKED = 0.0
    assert numerics.drawn_rises() == 0
