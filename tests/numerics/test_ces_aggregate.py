"""The numeric leg on the CES aggregate: complete, deterministic, careful with precision, and able to say no."""
# ruff: noqa: N803 (J and C are the paper's symbols)

import pytest
from mpmath import mp

from ..topics import load, parts

PARTS = parts("ces_aggregate")


@pytest.fixture
def numerics():
    """The module on vectors of at most three types, which is quicker."""
    module = load("numerics", "ces_aggregate")
    module.MANY, module.OTHERS = (1, 2, 3), (0, 1)
    return module


def observe(module, part_id):
    return module.leg.finders[part_id](PARTS[part_id])


@pytest.mark.parametrize(
    "part_id",
    [
        "ces-aggregate/geometric-limit",
        "lemma-4.1/maximum-normalised-positive",
        "lemma-4.1/ratio",
        "lemma-4.1/step-jensen",
        "diversity/own-curvature",
        "diversity/cross-partial-normalised-zero",
        "diversity/gross-complements",
        "curvature/isoquant-curvature",
        "curvature/gap-proportional",
        "notes-aggregate/identical-agents",
    ],
)
def test_observation_is_deterministic_and_restores_the_precision(numerics, part_id):
    with mp.workdps(17):
        first = observe(numerics, part_id)
        assert mp.dps == 17
        assert observe(numerics, part_id) == first


def test_known_values_of_the_aggregate(numerics):
    with mp.workdps(50):
        pair = [mp.mpf(1), mp.mpf(4)]
        assert mp.almosteq(numerics.aggregate(pair, mp.mpf(-1), True), mp.mpf("1.6"))  # harmonic mean
        assert mp.almosteq(numerics.aggregate(pair, mp.mpf(0), True), 2)  # geometric mean
        assert mp.almosteq(numerics.aggregate(pair, mp.mpf("0.5"), False), 9)
        assert mp.almosteq(numerics.premium(2, mp.mpf("0.5")), 2)


ILL_POSED = {
    "ces-aggregate/domain",
    "lemma-4.1/ratio",
    *(f"lemma-4.1/{n}-zero" for n in ("exceeds-one", "increasing-in-types")),
    *(f"lemma-4.1/ratio-{n}-{g}" for n in ("normalised", "unnormalised") for g in ("negative", "zero")),
    *(
        f"{n}-unnormalised-zero"
        for n in (
            "lemma-4.1/maximum",
            "diversity/own-curvature",
            "diversity/transfer",
            "diversity/cross-partial",
            "diversity/different-agents",
            "diversity/superadditive",
        )
    ),
    *(f"diversity/different-agents-{n}-negative" for n in ("normalised", "unnormalised")),
}
REFUTED = {
    "ces-aggregate/one-aggregate",
    "lemma-4.1/exceeds-one",
    "lemma-4.1/exceeds-one-negative",
    "lemma-4.1/increasing-in-types",
    "lemma-4.1/increasing-in-types-negative",
    "lemma-4.1/decreasing-in-rho",
    "lemma-4.1/decreasing-in-rho-zero",
    "lemma-4.1/decreasing-in-rho-earlier-paper",
    "lemma-4.1/step-equal-value",
    "lemma-4.1/step-concentrated-value",
    "centralized-benchmark/value",
    "diversity/own-curvature",
    "diversity/transfer-inference",
    "diversity/gross-complements",
    "diversity/different-agents",
    "diversity/more-types",
    "curvature/isoquant-curvature",
    "curvature/gap-proportional",
    "curvature/premium-by-curvature",
    "notes-aggregate/sees-specialisation",
    "notes-aggregate/identical-agents",
}
OPEN = {"curvature/robustness-bonus", "curvature/strategic-penalty"}


@pytest.mark.parametrize("part_id", PARTS)
def test_outcome(numerics, part_id):
    expected = (
        "ill-posed"
        if part_id in ILL_POSED
        else "refutes"
        if part_id in REFUTED
        else "undecided"
        if part_id in OPEN
        else "supports"
    )
    assert observe(numerics, part_id).outcome == expected


def wrong_exponent(inside, r, J):
    """The exponent 1/ρ with the wrong sign."""
    return (inside / J) ** (-1 / r)


@pytest.mark.parametrize(
    "part_id",
    [
        "ces-aggregate/geometric-limit",
        "lemma-4.1/maximum",
        "lemma-4.1/maximum-normalised-positive",
        "lemma-4.1/maximum-unnormalised-negative",
        "lemma-4.1/ratio-earlier-paper",
        "lemma-4.1/step-equal-value-earlier-paper",
        "lemma-4.1/step-concentrated-value-earlier-paper",
        "centralized-benchmark/value-earlier-paper",
        "diversity/transfer",
        "diversity/transfer-normalised-negative",
        "diversity/cross-partial-unnormalised-negative",
        "diversity/different-agents-normalised-positive",
        "diversity/superadditive",
        "diversity/own-curvature-unnormalised-positive",
        "curvature/own-second-derivative",
    ],
)
def test_a_wrong_exponent_is_refuted(numerics, part_id):
    assert observe(numerics, part_id).outcome == "supports"
    numerics.power_mean = wrong_exponent
    assert observe(numerics, part_id).outcome == "refutes"


@pytest.mark.parametrize(
    "part_id",
    [
        "lemma-4.1/exceeds-one-positive",
        "lemma-4.1/increasing-in-types-positive",
        "lemma-4.1/increasing-in-types-earlier-paper",
        "lemma-4.1/decreasing-in-rho-positive",
        "lemma-4.1/decreasing-in-rho-negative",
        "lemma-4.1/step-quotient",
        "lemma-4.1/step-monotone",
        "lemma-4.1/ratio-normalised-positive",
    ],
)
def test_an_inverted_premium_is_refuted(numerics, part_id):
    numerics.premium = lambda J, r: mp.mpf(J) ** ((r - 1) / r)
    assert observe(numerics, part_id).outcome == "refutes"


def arithmetic_mean(C, r, normalised):
    """Types that are perfect substitutes: nothing strict is left."""
    return mp.fsum(C) / len(C)


@pytest.mark.parametrize(
    "part_id",
    [
        "diversity/transfer-normalised-zero",
        "diversity/cross-partial-normalised-zero",
        "diversity/different-agents-normalised-zero",
        "diversity/own-curvature-normalised-zero",
    ],
)
def test_perfect_substitutes_refute_every_strict_statement_by_a_tie(numerics, part_id):
    numerics.aggregate = arithmetic_mean
    seen = observe(numerics, part_id)
    assert (seen.outcome, seen.margin) == ("refutes", "0")


def test_one_aggregate_is_supported_if_there_is_one(numerics):
    numerics.power_mean = lambda inside, r, J: inside ** (1 / r)
    assert observe(numerics, "ces-aggregate/one-aggregate").outcome == "supports"
    assert observe(numerics, "lemma-4.1/step-equal-value").outcome == "supports"
    assert observe(numerics, "centralized-benchmark/value").outcome == "supports"


def test_an_aggregate_without_negative_powers_is_well_posed(numerics):
    numerics.aggregate = arithmetic_mean
    assert observe(numerics, "ces-aggregate/domain").outcome == "supports"


def test_a_curvature_that_is_that_of_the_isoquant_is_supported(numerics):
    numerics.curvature = lambda r, J: (1 - r) / mp.sqrt(J)
    assert observe(numerics, "curvature/isoquant-curvature").outcome == "supports"


def test_a_notes_formula_with_types_sees_specialisation(numerics):
    def by_type(agents, r):
        totals = {}
        for kind, c in agents:
            totals[kind] = totals.get(kind, 0) + c
        return numerics.aggregate(list(totals.values()), r, False)

    numerics.over_agents = by_type
    assert observe(numerics, "notes-aggregate/sees-specialisation").outcome == "supports"
    assert observe(numerics, "notes-aggregate/identical-agents").outcome == "supports"
