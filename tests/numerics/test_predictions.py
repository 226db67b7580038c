"""The numeric leg on predictions, phases, thresholds, frameworks and dynamics: careful, and able to say otherwise."""
# ruff: noqa: N803 (R is the paper's symbol)

from fractions import Fraction

import pytest
from flint import ctx
from mpmath import mp

from ..topics import load, parts

PARTS = parts("predictions")
FINDERS = tuple(load("numerics", "predictions").leg.finders)

TRUE = {
    "prediction-1/excludes",
    "prediction-4/tail-exponent",
    "prediction-4/dates",
    "phases/slow-in-time",
    "phases/rises-with-r",
    "phases/shock",
    "phases/stochastic",
    "mesh-threshold/amplification",
    "frameworks/hypercycle-conserves",
    "dynamics/threshold-in-number",
}


@pytest.fixture
def numerics():
    return load("numerics", "predictions")


def observe(module, part_id):
    return module.leg.finders[part_id](PARTS[part_id])


@pytest.mark.parametrize("part_id", FINDERS)
def test_outcome_is_deterministic_and_restores_the_precision(numerics, part_id):
    with mp.workdps(17), ctx.workprec(61):
        found = observe(numerics, part_id)
        assert (mp.dps, ctx.prec) == (17, 61)
    assert found.outcome == ("supports" if part_id in TRUE else "refutes")
    assert observe(load("numerics", "predictions"), part_id) == found


def test_values_known_by_hand(numerics):
    assert mp.almosteq(numerics.reproduction_number(Fraction(1, 4)), -4 * mp.log(mp.mpf(3) / 4))
    assert mp.nstr(numerics.fraction(mp.mpf(2)), 6) == "0.796812"
    assert mp.almosteq(numerics.spectral_radius(mp.mpf("0.5"), mp.mpf(1), mp.mpf(1), mp.mpf("0.5")), mp.mpf("1.5"))
    assert numerics.mean_field([mp.mpf(1) / 3] * 3, mp.mpf(7)) == [mp.mpf(1) / 3] * 3


BROKEN = [
    ("prediction-1/pace-against-logistic", "logistic", lambda r, t: 1 / (1 + mp.exp(-t / 2)), "supports"),
    (
        "prediction-1/pace-against-percolation",
        "reproduction_number",
        lambda share: mp.exp(mp.mpf(share.numerator) / share.denominator * 10),
        "supports",
    ),
    ("predictions/if-they-fail", "percolation_time", lambda g: mp.mpf(1), "supports"),
    ("prediction-1/jump", "fraction", lambda R: mp.mpf(1) / 2, "supports"),
    ("prediction-2/breadth-after-crystallisation", "aggregate", lambda parts, r: max(parts), "supports"),
    ("prediction-3/dominance-at-nucleation", "fraction", lambda R: mp.mpf(100), "supports"),
    ("phases/slow-then-rapid", "fraction", lambda R: R**2, "supports"),
    ("phases/slow-in-time", "fraction", lambda R: (R - 1) * 3, "refutes"),
    ("phases/rises-with-r", "fraction", lambda R: 1 / R, "refutes"),
    ("phases/shock", "fraction", lambda R: mp.mpf(0), "refutes"),
    ("phases/stochastic", "fraction", lambda R: mp.mpf(1) / 2, "refutes"),
    ("mesh-threshold/unit-of-value", "number", lambda *_: mp.mpf(2), "supports"),
    ("mesh-threshold/inherits", "number", lambda *_: mp.mpf(1), "supports"),
    ("mesh-threshold/fixed-while-growing", "number", lambda *_: mp.mpf(1), "supports"),
    ("mesh-threshold/irreversible-against-shocks", "number", lambda *_: mp.mpf(2), "supports"),
    ("mesh-threshold/amplification", "spectral_radius", lambda *_: mp.mpf(2), "refutes"),
    ("frameworks/all-positive", "aggregate", lambda parts, r: sum(parts) ** 2, "supports"),
    ("dynamics/threshold-in-number", "fraction", lambda R: mp.mpf(1) / 2, "refutes"),
    ("dynamics/threshold-in-state", "fraction", lambda R: mp.mpf(100), "supports"),
    ("dynamics/union-not-average", "aggregate", lambda parts, r: sum(parts) * 2 ** (1 / r), "supports"),
    ("dynamics/resilience", "fraction", lambda R: mp.mpf(1) / 2, "supports"),
]


@pytest.mark.parametrize(("part_id", "definition", "other", "outcome"), BROKEN, ids=[b[0] for b in BROKEN])
def test_another_definition_gets_another_outcome(numerics, monkeypatch, part_id, definition, other, outcome):
    """With a definition changed the numbers change with it."""
    monkeypatch.setattr(numerics, definition, other)
    found = observe(numerics, part_id)
    assert found.outcome == outcome
