"""The numeric leg on epidemics and universality: complete, deterministic, and able to answer otherwise."""
# ruff: noqa: N803 (L is the papers' symbol)

from fractions import Fraction
from itertools import pairwise

import numpy as np
import pytest
from flint import ctx
from mpmath import mp

from ..topics import load, parts

PARTS = parts("epidemic")
SUPPORTED = {
    "epidemic-threshold/mean-field",
    "epidemic-threshold/second-moment",
    "epidemic-threshold/vanishes",
    "proposition-5.2/in-the-limit",
    "remark-6.3/percolation",
    "remark-6.3/epidemiology",
}
OTHER = {"epidemic-threshold/domain": "ill-posed", "proposition-5.2/endogenous": "undecided"}
REPEATED = (
    "epidemic-threshold/mean-field",
    "proposition-5.2/section-3-mesh",
    "degree-law/size",
    "remark-a.1/size-equation",
)


@pytest.fixture
def numerics():
    module = load("numerics", "epidemic")
    module.NODES = 2_000
    return module


def observe(module, part_id):
    return module.leg.finders[part_id](PARTS[part_id])


@pytest.mark.parametrize("part_id", PARTS)
def test_outcome_and_precision(numerics, part_id):
    """True statements hold, false ones fail, and the precision in force is left alone."""
    with mp.workdps(17), ctx.workprec(61):
        seen = observe(numerics, part_id)
        assert (mp.dps, ctx.prec) == (17, 61)
    assert seen.outcome == OTHER.get(part_id, "supports" if part_id in SUPPORTED else "refutes")


@pytest.mark.parametrize("part_id", REPEATED)
def test_simulations_are_deterministic(numerics, part_id):
    fresh = load("numerics", "epidemic")
    fresh.NODES = numerics.NODES
    assert observe(fresh, part_id) == observe(numerics, part_id)


def test_drawn_networks_have_the_giant_component_of_their_degree_law(numerics):
    """P(0) = 3/4, P(4) = 1/4 has a giant component with a quarter of the agents, by hand: u = u^3 gives u = 0."""
    numerics.NODES = 20_000
    law = numerics.WITNESSES["P(0) = 3/4, P(4) = 1/4"]
    with numerics.precision(50):
        assert numerics.giant(law) == mp.mpf(1) / 4
    assert abs(numerics.largest_component(numerics.drawn(numerics.degrees_of(law, 0), 0)) - 0.25) < 0.02


def test_three_regular_networks_diluted(numerics):
    """At p = 3/5 the share is 1 - (2/3)^3 = 19/27, because u = 2/3 solves u = 2/5 + 3/5*u^2."""
    numerics.NODES = 20_000
    mean = float(numerics.diluted_cubic(Fraction(3, 5)).split(" ")[0])
    assert abs(mean - 19 / 27) < 0.03


def test_three_states_on_the_cubic_tree(numerics):
    """By hand, with c = 2^(1/3): exp(K) = 1/(c - 1) has the message c^4, and both free energies agree."""
    with numerics.precision(50):
        defects = numerics.on_the_tree(-mp.log(mp.cbrt(2) - 1), mp.cbrt(2) ** 4)
        assert all(abs(defect) < mp.mpf("1e-45") for defect in defects)


def test_small_meshes_die_out(numerics):
    """The largest survival probability is zero up to rounding, in every small mesh."""
    with numerics.precision(50):
        for links in numerics.small_meshes().values():
            assert abs(numerics.survival(links, mp.mpf(3))) < mp.mpf("1e-40")


def test_fast_sharing_persists_and_slow_sharing_dies(numerics):
    """Twenty links each: far above and far below 1/20."""
    network = numerics.drawn(np.full(2_000, 20), 0)
    assert numerics.prevalence(network, 0.5, 0) > 0.8
    assert numerics.prevalence(network, 0.005, 0) == 0


def to_power(exponent):
    """Eigenvalues whose share up to x is x^exponent, at every height."""
    return lambda height: tuple((i / 100_000) ** (1 / exponent) for i in range(1, 100_001))


def coexisting_at_the_trees_coupling(K, m):
    """Equations solved by three times the tree's coupling, ln(1/(2^(1/3) - 1)), and m = 1/2."""
    return K - 3 * mp.log(1 / (mp.cbrt(2) - 1)), m - mp.mpf(1) / 2


BROKEN = {
    "epidemic-threshold/mean-field": ("summand", lambda k, L, t: L * k * k * (1 + L * k * t), "refutes"),
    "epidemic-threshold/domain": ("mean_degree", lambda g: mp.mpf(2), "supports"),
    "proposition-5.2/in-the-limit": ("return_over_level", lambda g, L, t: L / (1 + t), "refutes"),
    "proposition-5.2/indefinitely": ("survival", lambda links, L: mp.mpf("0.1"), "supports"),
    "proposition-5.2/against-critical-value": ("return_over_level", lambda g, L, t: L / (1 + t), "supports"),
    "proposition-5.2/diffusion-against-epidemic": ("totals", lambda x, y, L: (mp.mpf(1), mp.mpf(1)), "supports"),
    "degree-law/size": ("by_size_equation", lambda s, R: s, "supports"),
    "degree-law/against-scale-free": ("by_size_equation", lambda s, R: s, "supports"),
    "degree-law/sufficient": ("branching", lambda law: Fraction(1), "supports"),
    "remark-6.3/one-equation": ("magnetised", lambda m, L: 1 - mp.exp(-L * m), "supports"),
    "remark-6.3/percolation": ("percolating", lambda m, L: mp.tanh(L * m), "refutes"),
    "remark-6.3/epidemiology": ("percolating", lambda m, L: mp.tanh(L * m), "refutes"),
    "remark-6.3/ising": ("magnetised", lambda m, L: 1 - mp.exp(-L * m), "supports"),
    "remark-6.3/ecology": ("productivity", lambda yields: Fraction(0), "supports"),
    "remark-a.1/small-world": ("spectrum", to_power(2.5), "supports"),
}


@pytest.mark.parametrize("part_id", BROKEN)
def test_a_broken_primitive_changes_the_answer(numerics, part_id):
    name, broken, outcome = BROKEN[part_id]
    setattr(numerics, name, broken)
    assert observe(numerics, part_id).outcome == outcome


def test_a_quotient_that_does_not_fall_refutes_the_limit(numerics, monkeypatch):
    """With cut-offs in falling order the quotients rise."""
    monkeypatch.setattr(numerics, "pairwise", lambda values: [(b, a) for a, b in pairwise(values)])
    assert observe(numerics, "epidemic-threshold/vanishes").outcome == "refutes"
