"""The numeric leg on autocatalysis: complete, deterministic, careful with precision, and able to say no."""
# ruff: noqa: N803 (N is the paper's symbol)

import numpy as np
import pytest
from mpmath import mp

from theoremaudit.autocatalytic_sets import max_raf

from ..topics import load, parts

PARTS = parts("autocatalysis")
SLOW = {
    "proposition-9.4/step-cited-theorem",
    "proposition-9.4/food-fed-network",
    "proposition-9.4/polymer-model",
    "appendix-b/level-of-catalysis",
    "jain-krishna/staircase",
}
SUPPORTED = {
    "proposition-9.4/upper-bound",
    "proposition-9.4/food-fed-network",
    "proposition-9.4/step-eq-18",
    "proposition-9.4/step-simultaneous",
    "catalytic-replicator/bounded",
    "proposition-9.6/step-replicator",
    "proposition-9.6/step-equal-fitness",
    "jain-krishna/linear-law",
}


@pytest.fixture(scope="module")
def numerics():
    return load("numerics", "autocatalysis")


@pytest.fixture
def fresh():
    return load("numerics", "autocatalysis")


def observe(module, part_id):
    return module.leg.finders[part_id](PARTS[part_id])


def test_every_part_is_computed(numerics):
    assert set(numerics.leg.finders) == set(PARTS)


@pytest.mark.parametrize("part_id", sorted(PARTS))
def test_outcome_and_precision(numerics, part_id):
    """What is true is supported, what is not is refuted; the level of catalysis is a limit and stays open."""
    with mp.workdps(17):
        found = observe(numerics, part_id)
        assert mp.dps == 17
    expected = (
        "undecided" if part_id == "appendix-b/level-of-catalysis" else "supports" if part_id in SUPPORTED else "refutes"
    )
    assert found.outcome == expected


@pytest.mark.parametrize("part_id", sorted(set(PARTS) - SLOW))
def test_observation_is_deterministic(numerics, fresh, part_id):
    assert observe(fresh, part_id) == observe(numerics, part_id)


def test_figures_show_what_they_say(numerics):
    """The hub ends near 1/2 under eq. (19) and near √2 − 1 under the linear law; the curves of 48% and 52% part."""
    printed, linear, eigenvector = observe(numerics, "proposition-9.6/composition").figure.curves
    assert abs(printed.y[-1] - 0.5) < 1e-3
    assert abs(linear.y[-1] - eigenvector.y[-1]) < 1e-6
    ends = [curve.y[-1] for curve in observe(numerics, "proposition-9.6/step-extinction").figure.curves]
    assert [round(end) for end in ends] == [0, 0, 0, 1, 1]


def test_eigenvectors_of_known_matrices(numerics):
    with mp.workdps(50):
        value, vector = numerics.leading(numerics.STAR)
        assert abs(value - mp.sqrt(2)) < mp.mpf("1e-30")
        assert abs(vector[0] - (mp.sqrt(2) - 1)) < mp.mpf("1e-30")


def test_thresholds_by_root_finding_are_the_formula(numerics):
    with mp.workdps(50):
        assert abs(numerics.threshold(mp.mpf(4), mp.mpf("0.5")) - mp.log(mp.mpf(4) / 3) / mp.log(2)) < mp.mpf("1e-40")


def test_polymers_by_hand(numerics):
    """Words up to length 3 over two letters, food up to length 1: 14 types, 4 + 16 ligations and as many cleavages."""
    types, reactants, products, food = numerics.polymers(3, 1)
    assert (types, len(reactants.starts) - 1, len(products.starts) - 1, list(food)) == (14, 40, 40, [0, 1])


def test_random_catalysts_have_the_density_asked_for(numerics):
    found = numerics.random_catalysts(np.random.RandomState(1), 200, 300, 0.1)
    assert abs(len(found.members) / 60_000 - 0.1) < 0.01
    assert found.members.max() < 200


def test_extreme_levels_of_catalysis(numerics):
    """Without catalysis there is no RAF set; if every type catalyses every reaction there is one."""
    draw = np.random.RandomState(1)
    for family in (numerics.random_chain, numerics.food_fed):
        assert max_raf(family(20, 0.0)(draw)).size == 0
        assert max_raf(family(20, 19.999)(draw)).size > 0


def test_confidence_interval_of_a_half(numerics):
    low, high = numerics.interval(50, 100)
    assert abs(low - 0.404) < 0.001
    assert abs(high - 0.596) < 0.001


@pytest.mark.parametrize(
    ("part_id", "name", "value", "outcome"),
    [
        ("proposition-9.6/composition", "STAR", ((0, 1, 1), (1, 0, 1), (1, 1, 0)), "supports"),
        ("proposition-9.6/step-extinction", "BLOCKS", ((1, 1, 1), (1, 1, 1), (0, 0, 0)), "supports"),
        ("proposition-9.6/step-support", "GOLDEN", ((1, 1), (1, 1)), "supports"),
        ("proposition-9.6/step-convergence", "CYCLE", tuple((1,) * 5 for _ in range(5)), "supports"),
        ("proposition-9.4/one-agent", "SMALL", ("0.0001",), "refutes"),
        ("proposition-9.4/step-approximation", "TYPES", (100, 1000), "supports"),
        ("appendix-b/catalysts", "held", lambda b, N: b, "supports"),
        ("proposition-9.4/step-simultaneous", "held", lambda b, N: b / (1 + N), "refutes"),
        ("proposition-9.4/step-eq-18", "held", lambda b, N: b * N / 2, "refutes"),
        ("catalytic-replicator/simplex", "STAR", ((0, 0), (0, 0)), "refutes"),
    ],
)
def test_another_definition_gets_another_answer(fresh, part_id, name, value, outcome):
    """With equal row sums the eigenvector is at rest, with full catalysis nothing dies, and so on."""
    setattr(fresh, name, value)
    assert observe(fresh, part_id).outcome == outcome
