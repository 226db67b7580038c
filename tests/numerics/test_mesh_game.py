"""The numeric leg on the mesh equilibrium: complete, deterministic, careful with precision, and able to say no."""

import pytest
from flint import ctx
from mpmath import mp

from ..topics import load, parts

PARTS = parts("mesh_game")
CHEAP = ("mesh-equilibrium/b-wages", "mesh-equilibrium/step-tarski", "mesh-equilibrium/c-replicator")

REFUTED = {
    "type-choice-game/no-frustration",  # three pairs that prefer to differ: a product of three negative numbers
    "type-choice-game/match-against-complement",
    "type-choice-game/identical-agents",
    "mesh-equilibrium/b",
    "mesh-equilibrium/b-labelled",
    "mesh-equilibrium/b-wages",
    "mesh-equilibrium/b-by-type",
    "mesh-equilibrium/b-joining",
    "mesh-equilibrium/b-negative-rho",
    "mesh-equilibrium/c",  # more threshold, less response, so more rise: the slope is positive
    "mesh-equilibrium/c-unaveraged",
    "mesh-equilibrium/c-better-replies",  # (k + 1, k) and (k, k + 1) tie
    "mesh-equilibrium/stability-against-uniqueness",
    "mesh-equilibrium/same-size-for-all",
    "mesh-equilibrium/step-supermodular",
    "mesh-equilibrium/step-more-joiners-contribution",
    "mesh-equilibrium/step-one-positive",
    "mesh-equilibrium/step-dominated-contributions",
    "mesh-equilibrium/step-dominated-excluded",
    "mesh-equilibrium/step-function-aggregate",
    "activation-condition/exists-iff",
}
NOT_DEFINED = {"type-choice-game/payoff", "mesh-equilibrium/step-function"}


@pytest.fixture
def numerics():
    return load("numerics", "mesh_game")


def observe(module, part_id):
    return module.leg.finders[part_id](PARTS[part_id])


@pytest.mark.parametrize("part_id", PARTS)
def test_outcome(numerics, part_id):
    expected = "undecided" if part_id in NOT_DEFINED else "refutes" if part_id in REFUTED else "supports"
    assert observe(numerics, part_id).outcome == expected


@pytest.mark.parametrize("part_id", CHEAP)
def test_observation_is_deterministic_and_restores_the_precision(numerics, part_id):
    with mp.workdps(17), ctx.workprec(61):
        first = observe(numerics, part_id)
        assert (mp.dps, ctx.prec) == (17, 61)
    assert observe(load("numerics", "mesh_game"), part_id) == first


def test_aggregate_and_giant_component_by_hand(numerics):
    """(√6 + √4)² = 10 + 4√6; the giant component at mean degree 2 is 0.7968…; none at 1."""
    with mp.workdps(50):
        assert abs(numerics.aggregate([mp.mpf(6), mp.mpf(4)], mp.mpf("0.5")) - (10 + 4 * mp.sqrt(6))) < mp.mpf("1e-45")
        assert mp.nstr(numerics.giant(mp.mpf(2)), 10) == "0.79681213"
        assert numerics.giant(mp.mpf(1)) == 0


def linear(loads, r):
    """Perfect substitutes: nothing is gained by dividing labour."""
    return mp.fsum(loads)


def convex(loads, r):
    """The opposite of complements: all in one type is best."""
    return mp.fsum(mp.mpf(x) ** 2 for x in loads)


def separable(loads, r):
    """Concave and defined at empty types, whatever r is."""
    return mp.fsum(mp.sqrt(x) for x in loads)


def shared(loads, r):
    """An equal share among unit agents: a joiner of a crowded type lowers it."""
    return mp.fsum(mp.sqrt(x) for x in loads) ** 2 / max(mp.fsum(loads), 1)


@pytest.mark.parametrize(
    ("part_id", "aggregate", "outcome"),
    [
        ("type-choice-game/better-reply", linear, "refutes"),
        ("type-choice-game/balanced-nash", convex, "refutes"),
        ("type-choice-game/balanced-coalitions", convex, "refutes"),
        ("type-choice-game/no-frustration", convex, "supports"),
        ("type-choice-game/match-against-complement", convex, "supports"),
        ("type-choice-game/identical-agents", linear, "supports"),
        ("mesh-equilibrium/a", convex, "refutes"),
        ("mesh-equilibrium/b", convex, "supports"),
        ("mesh-equilibrium/b-by-type", convex, "supports"),
        ("mesh-equilibrium/b-joining-network-good", shared, "refutes"),
        ("mesh-equilibrium/b-negative-rho", separable, "supports"),
        ("mesh-equilibrium/c-replicator", convex, "refutes"),
        ("mesh-equilibrium/step-supermodular", linear, "supports"),
        ("mesh-equilibrium/step-more-joiners", shared, "refutes"),
        ("mesh-equilibrium/step-more-joiners-contribution", linear, "supports"),
        ("mesh-equilibrium/step-other-types", linear, "refutes"),
        ("mesh-equilibrium/step-dominated-contributions", linear, "supports"),
        ("mesh-equilibrium/step-function-aggregate", convex, "supports"),
        ("mesh-equilibrium/step-minimum", convex, "refutes"),
    ],
)
def test_another_aggregate_changes_the_outcome(numerics, part_id, aggregate, outcome):
    numerics.aggregate = aggregate
    assert observe(numerics, part_id).outcome == outcome


def test_moves_that_never_end_are_noticed(numerics):
    """If moves that gain nothing counted as improvements, they would go on for ever."""
    numerics.SAME = mp.mpf(-1)
    assert observe(numerics, "mesh-equilibrium/step-equilibrium").outcome == "refutes"


def test_wages_that_rise_with_the_load_leave_one_equilibrium(numerics):
    numerics.wage = lambda c, own, loads, r: c * own
    assert observe(numerics, "mesh-equilibrium/b-wages").outcome == "supports"


def test_best_replies_that_fall_are_noticed(numerics):
    """Without increasing differences the extreme best replies need not end in equilibria."""
    numerics.own_payoff = lambda s, t, k, a, b: -k * s * t + a * s - b * s**2 + 3 * s
    assert observe(numerics, "mesh-equilibrium/step-tarski").outcome == "refutes"


@pytest.mark.parametrize("name", ["c", "stability-against-uniqueness"])
def test_thresholds_that_run_the_other_way(numerics, name):
    forward = numerics.rate
    numerics.rate = lambda performs, xi, phi: -forward(performs, xi, phi)
    assert observe(numerics, f"mesh-equilibrium/{name}").outcome == "supports"


def test_a_threshold_that_stays_loses_no_potential(numerics):
    forward = numerics.averaged
    numerics.averaged = lambda *numbers: lambda t: 0 * forward(*numbers)(t)
    numerics.rest_point = lambda f: mp.mpf(1)
    assert observe(numerics, "mesh-equilibrium/step-dissipative").outcome == "refutes"


def test_a_rate_that_can_vanish_is_supported(numerics):
    numerics.rate = lambda performs, xi, phi: phi * (1 - performs)
    assert observe(numerics, "mesh-equilibrium/c-unaveraged").outcome == "supports"


def test_a_growing_oscillation_is_noticed(numerics):
    numerics.DAMPING = -1
    assert observe(numerics, "mesh-equilibrium/step-lasalle").outcome == "refutes"


def test_a_size_that_depends_on_nothing(numerics):
    numerics.giant = lambda R: mp.mpf("0.5")  # noqa: N803 (the paper's symbol)
    assert observe(numerics, "mesh-equilibrium/same-size-for-all").outcome == "supports"
    assert observe(numerics, "activation-condition/exists-iff").outcome == "supports"
    assert observe(numerics, "mesh-equilibrium/step-giant-component").outcome == "undecided"
