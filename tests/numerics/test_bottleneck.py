"""The numeric leg on the bottleneck and on predictions 7 to 12: deterministic, careful, and able to say otherwise."""

from fractions import Fraction

import pytest
from flint import ctx
from mpmath import mp

from ..topics import load, parts

PARTS = parts("bottleneck")
FINDERS = tuple(load("numerics", "bottleneck").leg.finders)

TRUE = {
    "two-sector-growth/growth",
    "proposition-13.1/step-growth",
    "proposition-13.1/limit-exchanged",
    "proposition-13.1/limit-feedback",
    "hierarchy/spectral-only-if",
    "prediction-7/dates",
    "prediction-8/dates",
    "prediction-12/decelerates",
    "prediction-12/never-declines",
}
FIGURES = {
    "proposition-13.1/limit": "limit_figure",
    "proposition-13.1/limit-ces": "weight_figure",
    "growth-rates/eq-44-against-eq-41": "rates_figure",
    "prediction-9/one-threshold": "windows_figure",
    "prediction-12/from-eq-28": "variety_figure",
}


@pytest.fixture
def numerics():
    return load("numerics", "bottleneck")


def observe(module, part_id):
    return module.leg.finders[part_id](PARTS[part_id])


@pytest.mark.parametrize("part_id", FINDERS)
def test_outcome_is_deterministic_and_restores_the_precision(numerics, part_id):
    """A correction at a negative parameter is complex; the true parts hold; all others fail somewhere."""
    with mp.workdps(17), ctx.workprec(61):
        found = observe(numerics, part_id)
        assert (mp.dps, ctx.prec) == (17, 61)
    expected = "ill-posed" if part_id == "prediction-9/domain" else "supports" if part_id in TRUE else "refutes"
    assert found.outcome == expected
    assert (found.figure is not None) == (part_id in FIGURES)
    assert observe(load("numerics", "bottleneck"), part_id) == found


def test_values_known_by_hand(numerics):
    with mp.workdps(50):
        assert mp.almosteq(numerics.rate_44(Fraction(1, 3)), mp.mpf(1) / 12)
        assert mp.almosteq(numerics.rate_25(Fraction(1, 3)), mp.mpf(1) / 3)
        assert mp.almosteq(numerics.rate_41(Fraction(1, 3)), mp.mpf(1) / 6)
        assert mp.almosteq(numerics.bound(Fraction(1, 3)), mp.mpf(3) / 20)
        assert mp.almosteq(numerics.effective(0, Fraction(1, 2), 10), mp.mpf(27) / 40)
        assert mp.almosteq(numerics.effective_elasticity(Fraction(3, 5), Fraction(2, 3)), 1)


BROKEN = [
    ("two-sector-growth/growth", "cobb_douglas", lambda x, y, b: x * y**b, "refutes"),
    ("two-sector-growth/units", "cobb_douglas", lambda x, y, b: (x * y) ** (mp.mpf(1) / 2), "supports"),
    ("two-sector-growth/one-growth-rate", "cobb_douglas", lambda x, y, b: x, "supports"),
    ("proposition-13.1/limit", "cobb_douglas", lambda x, y, b: y, "supports"),
    ("proposition-13.1/limit-exchanged", "exchanged", lambda x, y, b: x, "refutes"),
    ("proposition-13.1/limit-feedback", "fed_back", lambda share, z: mp.mpf(1), "refutes"),
    ("proposition-13.1/hypothesis-with-feedback", "fed_back", lambda share, z: mp.mpf(1), "supports"),
    ("proposition-13.1/limit-ces", "weight", lambda r, share, t: mp.mpf(0), "supports"),
    ("proposition-13.1/binding", "cobb_douglas", lambda x, y, b: y, "supports"),
    ("proposition-13.1/step-cost-share", "marginal", lambda x, y, b: (mp.mpf(2), mp.mpf(1), mp.mpf(1)), "supports"),
    ("proposition-13.1/hypothesis-against-eq-44", "rate_44", lambda *_: mp.mpf(1), "supports"),
    ("baumol-bottleneck/cannot-exceed", "cobb_douglas", lambda x, y, b: y, "supports"),
    ("prediction-7/can-fail", "longest_wait", lambda u: Fraction(2), "supports"),
    ("prediction-9/domain", "protection", lambda r, types: mp.mpf(1), "supports"),
    ("prediction-9/one-threshold", "protection", lambda r, types: mp.mpf(types > 3), "supports"),
    ("prediction-10/from-bound", "bound", lambda b: mp.mpf(0), "supports"),
    ("prediction-10/from-eq-41", "rate_41", lambda b: mp.mpf(0), "supports"),
    ("prediction-10/from-eq-44", "rate_44", lambda b: mp.mpf(1), "supports"),
    ("prediction-11/at-most-one", "effective_elasticity", lambda p, b: mp.mpf(1) / 2, "supports"),
    ("prediction-11/initially", "effective_elasticity", lambda p, b: mp.mpf(7) / 10, "supports"),
    ("prediction-12/from-eq-28", "yearly", lambda k, s: mp.mpf(1) / 5, "supports"),
    ("prediction-12/never-declines", "yearly", lambda k, s: mp.mpf(-1), "refutes"),
]


@pytest.mark.parametrize(("part_id", "definition", "other", "outcome"), BROKEN, ids=[b[0] for b in BROKEN])
def test_another_definition_gets_another_outcome(numerics, monkeypatch, part_id, definition, other, outcome):
    """With a definition changed the numbers change with it."""
    for figure in FIGURES.values():
        monkeypatch.setattr(numerics, figure, lambda: None)
    monkeypatch.setattr(numerics, definition, other)
    assert observe(numerics, part_id).outcome == outcome
