"""The numeric leg on the Potts model: deterministic, careful with precision, and able to say the opposite."""

import pytest
from flint import ctx
from mpmath import mp

from ..topics import load, parts

PARTS = parts("potts")


@pytest.fixture
def numerics():
    return load("numerics", "potts")


MODULE = load("numerics", "potts")
FINDERS = MODULE.leg.finders


def observe(module, part_id):
    return module.leg.finders[part_id](PARTS[part_id])


# what the mathematics says: expansions, mean field, two states, the tree and the Ising row are right
TRUE = {
    "fortuin-kasteleyn/expansion",
    "fortuin-kasteleyn/generating-function",
    "fortuin-kasteleyn/bond-probability",
    "fortuin-kasteleyn/cluster-structure",
    "proposition-3.2/complete-graph",
    "proposition-3.2/two-states",
    "proposition-3.2/random-regular",
    "ising-potts-row/neighbours",
}
OPEN = {"proposition-3.2/first-order"}  # numbers on one graph say nothing of all graphs


@pytest.mark.parametrize("part_id", FINDERS)
def test_outcome_and_precision(numerics, part_id):
    """Each part gets the outcome that the mathematics demands, and the precision is restored."""
    with mp.workdps(17), ctx.workprec(61):
        seen = observe(numerics, part_id)
        assert (mp.dps, ctx.prec) == (17, 61)
    assert seen.outcome == ("supports" if part_id in TRUE else "undecided" if part_id in OPEN else "refutes")


def test_an_observation_is_the_same_twice(numerics):
    """Two fresh modules see the same."""
    part_id = "proposition-3.2/complete-graph"
    assert observe(numerics, part_id) == observe(load("numerics", "potts"), part_id)


def test_known_values(numerics):
    """The critical couplings 4·ln 2 and 3·ln 3, the chromatic polynomial of the triangle, and Z of the cycle."""
    with mp.workdps(40):
        assert abs(numerics.critical(3) - 4 * mp.log(2)) < mp.mpf("1e-30")
        assert abs(numerics.critical(4) - 3 * mp.log(3)) < mp.mpf("1e-30")
        cycle = numerics.nx.cycle_graph(5)
        proper = [
            numerics.contracted(numerics.nx.MultiGraph(cycle), q, mp.mpf("1e40")) / mp.mpf(10) ** 200 for q in (2, 3)
        ]
        assert [int(mp.nint(n)) for n in proper] == [0, 30]  # (q − 1)^5 − (q − 1) colourings of the five-cycle
        y = mp.mpf("0.3")
        closed = (1 + 2 * y) ** 5 + 2 * (1 - y) ** 5
        assert abs(numerics.spin_sum(cycle, 3, y) - closed) < mp.mpf("1e-35")


def test_connection_in_the_triangle(numerics):
    """At p = 1/2 by hand: (3 + 2)/8 at q = 1; (3 + 9 + 9)/(3 + 9 + 27 + 27) at q = 3."""
    with mp.workdps(30):
        triangle, half = numerics.nx.complete_graph(3), mp.mpf(1) / 2
        assert abs(numerics.connected(triangle, 1, half, (0, 1)) - mp.mpf(5) / 8) < mp.mpf("1e-25")
        assert abs(numerics.connected(triangle, 3, half, (0, 1)) - mp.mpf(7) / 22) < mp.mpf("1e-25")


def test_coexistence_on_the_tree(numerics):
    """Three states, degree three: exp(K) = 1/(2^(1/3) − 1), as the literature has it."""
    with mp.workdps(30):
        assert abs(numerics.coexisting(3, 3) - 1 / (mp.cbrt(2) - 1)) < mp.mpf("1e-20")


def test_order_of_the_finite_complete_graph(numerics):
    """Exact sums: on either side of the transition the order parameter of N agents moves apart as N grows."""
    below, above = zip(
        *((numerics.occupation(n, 2.5)[0], numerics.occupation(n, 3.05)[0]) for n in (60, 240)), strict=True
    )
    assert below[1] < below[0] < above[0] < above[1]


BROKEN = {
    "fortuin-kasteleyn/expansion": {"contracted": lambda graph, q, y: mp.mpf(q)},
    "fortuin-kasteleyn/textbook-energy": {"contracted": lambda graph, q, y: (q + q * (q - 1) * y) / y},
    "fortuin-kasteleyn/bond-probability": {"real": lambda x: -mp.mpf(1)},
    "fortuin-kasteleyn/generating-function": {"mean_clusters": lambda graph, p: mp.mpf(1)},
    "fortuin-kasteleyn/cluster-structure": {"connected": lambda graph, q, y, pair: 1 - y},
    "fortuin-kasteleyn/bond-meaning": {"spin_sum": lambda graph, q, y, pair=None: 1 - y if pair else 1},
    "fortuin-kasteleyn/one-threshold": {"critical": lambda q: mp.mpf(1)},
    "proposition-3.2/complete-graph": {"critical": lambda q: mp.mpf(q)},
    "proposition-3.2/two-states": {"free_energy": lambda shares, c: -c * sum(x**2 for x in shares)},
    "proposition-3.2/finite-graph": {"triangle_share": lambda coupling: mp.mpf(coupling > 1)},
    "proposition-3.2/cycle": {"transfer_values": lambda q, coupling: [mp.mpf(1), mp.mpf(1)]},
    "proposition-3.2/disjoint-triangles": {"mean_square": lambda coupling, triangles: mp.mpf(1) / 2},
    "proposition-3.2/random-regular": {"bethe": lambda x, q, d, weight: x},
    "proposition-3.2/mean-field-coupling": {"coexisting": lambda q, d: mp.exp(MODULE.critical(q) / d)},
    "proposition-3.2/scale-free": {"pareto": lambda y, q: (mp.mpf(1), mp.mpf(1) / 2)},
    "crystallization/with-hubs": {"pareto": lambda y, q: (mp.mpf(1), mp.mpf(1) / 2)},
    "proposition-3.2/order-parameter": {"profile": lambda q, m: [mp.mpf(0)] * q},
    "remark-4.3/coupling": {"spin_sum": lambda graph, q, y, pair=None: mp.mpf(1) / q if pair else 1},
    "remark-4.3/bifurcation": {"threshold_rate": lambda x, xi, phi, n: -x},
    "ising-potts-row/threshold": {"response": lambda u, q: 2 * u / (1 + 2 * u)},
    "ising-potts-row/neighbours": {"iterated": lambda field: mp.mpf(0)},
    "ising-potts-row/identical-structure": {"response": lambda u, q: 1 - mp.exp(-u)},
    "crystallization/formation-jumps": {"fraction": lambda number: mp.mpf(1) / 2},
    "crystallization/one-type": {"iterated": lambda field: mp.mpf(0)},
    "crystallization/capability": {"profile": lambda q, m: [mp.mpf(1) / q] * q},
    "crystallization/preference-to-differ": {"free_energy": lambda shares, c: mp.mpf(0)},
    "crystallization/connected-is-specialized": {"critical": lambda q: mp.mpf(1)},
    "crystallization/once-conditions-met": {
        "critical": lambda q: mp.mpf(q),
        "free_energy": lambda shares, c: -sum(x**2 for x in shares),
    },
}


def test_every_check_is_broken_once():
    """All but the part on all graphs, which no number decides."""
    assert set(BROKEN) | OPEN == set(FINDERS)


@pytest.mark.parametrize("part_id", BROKEN)
def test_a_broken_definition_turns_the_outcome(numerics, part_id):
    """With a definition broken the true parts are refuted and the false ones supported."""
    for name, broken in BROKEN[part_id].items():
        setattr(numerics, name, broken)
    assert observe(numerics, part_id).outcome == ("refutes" if part_id in TRUE else "supports")
