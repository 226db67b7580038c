"""The numeric leg on attachment with fitness: deterministic, careful with precision, and able to say no."""

import numpy as np
import pytest
from mpmath import mp

from ..topics import load, parts

PARTS = parts("condensation")
# the laws 3(1 - x)^2 and its kin are condensed; uniform fitness is not; the printed signs are the other way round
SUPPORTED = {
    "fitness-attachment/growth",
    "fitness-attachment/tail-exponent",
    "fitness-attachment/bose-structure",
    "fitness-phases/no-node-dominates",
}
OPEN = {"fitness-phases/one-node-takes-all"}  # no finite network decides a limit
SLOW = {"fitness-attachment/growth", "fitness-attachment/tail-exponent"}


@pytest.fixture
def numerics():
    module = load("numerics", "condensation")
    module.NODES, module.NETWORKS, module.URN_STEPS, module.URNS = 3_000, 3, 1_000, 50
    module.LAWS = (module.UNIFORM,)
    return module


def observe(module, part_id):
    return module.leg.finders[part_id](PARTS[part_id])


def test_every_part_but_the_vacuous_case_is_computed(numerics):
    assert set(PARTS) - set(numerics.leg.finders) == {"proposition-3.3/fixed-top"}


@pytest.mark.parametrize("part_id", sorted(set(PARTS) - SLOW - {"proposition-3.3/fixed-top"}))
def test_outcome(numerics, part_id):
    with mp.workdps(17):
        found = observe(numerics, part_id)
        assert mp.dps == 17
    expected = "supports" if part_id in SUPPORTED else "undecided" if part_id in OPEN else "refutes"
    assert found.outcome == expected


def test_values_of_the_literature_come_out(numerics):
    """Uniform fitness has C = 1.255 (Bianconi and Barabási); 3(1 - x)^2 has a condensate of one half."""
    with mp.workdps(30):
        assert abs(numerics.constant(numerics.UNIFORM) - mp.mpf("1.25500097492")) < mp.mpf("1e-10")
        assert abs(numerics.share(numerics.CUBE) - mp.mpf(1) / 2) < mp.mpf("1e-25")
        assert abs(numerics.share(numerics.Beta(1, 3)) - mp.mpf(2) / 3) < mp.mpf("1e-25")


def test_types_that_catch_up_become_uniform(numerics):
    """At theta = 1 the distance min(v^(1/3), v) of type v from the top is v itself; at 0+ it is that of 3(1 - x)^2."""
    with mp.workdps(20):
        excess = mp.mpf(1) / 5
        uniform, cube = (numerics.received(law, excess) for law in (numerics.UNIFORM, numerics.CUBE))
        assert abs(numerics.over_types(mp.mpf(1), excess) - uniform) < mp.mpf("1e-12")
        assert abs(numerics.over_types(mp.mpf("1e-9"), excess) - cube) < mp.mpf("1e-3")


def test_half_of_the_devices_rising_makes_the_law_broader(numerics):
    """99 and 1 of 100 at 1/10 and 1: variance 0.99*0.01*0.81; 99 at 1/10, 99 at 9/10, 2 at 1: 0.160875."""
    start, apart = [mp.mpf(1) / 10] * 99 + [1], [mp.mpf(1) / 10, mp.mpf(9) / 10] * 99 + [1, 1]
    assert abs(numerics.dispersion(start) - mp.mpf("0.008019")) < mp.mpf("1e-12")
    assert abs(numerics.dispersion(apart) - mp.mpf("0.160875")) < mp.mpf("1e-12")
    assert numerics.spread(start) == numerics.spread(apart)


def test_grown_network_has_one_link_for_each_newcomer(numerics):
    """A tree on n nodes has n - 1 links, that is 2(n - 1) link ends; equal fitness favours nobody but the old."""
    fitness = np.ones(500)
    degrees = numerics.grow(fitness, np.random.default_rng(1))
    assert degrees.sum() == 2 * 499
    assert degrees.min() == 1
    assert degrees[:50].mean() > 2 * degrees[-250:].mean()


def test_grown_network_prefers_the_fit(numerics):
    fitness = np.where(np.arange(2_000) % 2, 1.0, 0.1)
    degrees = numerics.grow(fitness, np.random.default_rng(2))
    assert degrees[1::2].sum() > 2 * degrees[::2].sum()


def test_urn_of_the_repair_reaches_its_limits(numerics):
    """Centre 1, devices 1/4: two thirds of new links; devices at 3/4: a share that has nearly gone."""
    numerics.URN_STEPS, numerics.URNS = 5_000, 100
    for device, limit, allowed in ((0.25, 2 / 3, 0.02), (0.1, 8 / 9, 0.02), (0.75, 0, 0.08)):
        middle, half = numerics.centre_urn(1.0, device)
        assert abs(middle - limit) < half + allowed


def test_urn_is_the_same_each_time(numerics):
    assert numerics.centre_urn(1.0, 0.25) == numerics.centre_urn(1.0, 0.25)


@pytest.mark.parametrize(
    ("part_id", "name", "broken"),
    [
        ("fitness-attachment/bose-structure", "occupation", lambda gap: 1 / (mp.exp(gap) + 1)),  # fermions
        ("fitness-attachment/tail-before-mesh", "tail_exponent", lambda law, size: mp.mpf(4)),
        ("fitness-phases/no-node-dominates", "constant", lambda law: mp.mpf(9) / 10),
        ("fitness-phases/shares-proportional", "links_per_node", lambda exponent: exponent),
        ("fitness-phases/broad-is-fit-get-rich", "received", lambda law, excess: mp.mpf(2)),
        ("fitness-attachment/constant-exists", "received", lambda law, excess: mp.mpf(2)),
        ("proposition-3.3/transition", "on_curve", lambda t: mp.mpf(2)),
        ("proposition-3.3/step-support", "spread", lambda fitness: 1 - max(fitness) + min(fitness)),
        ("inverse-condensation/broadening-dissolves", "power_share", lambda a, m: 1 / m),
        ("inverse-condensation/share-continuous", "share", lambda law: mp.mpf(0)),
        ("inverse-condensation/order-against-condensate", "share", lambda law: mp.mpf(1) / 2),
    ],
)
def test_a_broken_model_turns_the_outcome(numerics, part_id, name, broken):
    """With another law of nature (fermions, a constant integral, a jump) each computation answers the other way."""
    before = observe(numerics, part_id).outcome
    setattr(numerics, name, broken)
    after = observe(numerics, part_id).outcome
    assert {before, after} == {"supports", "refutes"}


def test_networks_grown_by_fitness_agree_with_the_mean_field(numerics):
    """And those that ignore fitness do not: there nodes below 1/2 receive half of the links, not 14%."""
    numerics.NODES, numerics.NETWORKS = 20_000, 4
    part_id = "fitness-attachment/growth"
    assert observe(numerics, part_id).outcome == "supports"
    grow = numerics.grow
    numerics.grow = lambda fitness, rng: grow(np.ones_like(fitness), rng)
    numerics.networks.cache_clear()
    assert observe(numerics, part_id).outcome == "undecided"
