"""The numeric leg on model collapse: deterministic, exact where it enumerates, and able to say no."""
# ruff: noqa: N803 (J is the paper's symbol)

from fractions import Fraction
from itertools import combinations

import pytest
from flint import ctx
from mpmath import mp

from ..topics import load, parts

PARTS = parts("model_collapse")
HALF = Fraction(1, 2)

OUTCOMES = {
    "model-collapse/rises": "refutes",  # two equal draws are not certain once some data are authentic
    "model-collapse/rises-from-truth": "supports",  # a martingale of mixtures spreads
    "model-collapse/rises-exact-fit": "refutes",  # convexity
    "model-collapse/threshold-separates": "refutes",  # any authentic data keep the loss below one
    "model-collapse/inevitable": "supports",
    "model-collapse/inevitable-exact-fit": "refutes",  # nothing moves
    "effective-diversity/fraction": "supports",
    "effective-diversity/counts-as-authentic": "refutes",  # foreign data say nothing of the own type
    "effective-diversity/two-fractions": "refutes",  # a = 0
    "lemma-12.2/value": "refutes",  # specialists do not depend on ρ
    "lemma-12.2/positive": "ill-posed",  # powers of negative numbers
    "lemma-12.2/increasing-in-types": "supports",
    "lemma-12.2/decreasing-in-rho": "supports",
    "lemma-12.2/step-disjoint": "supports",
    "lemma-12.2/step-fraction": "supports",
    "lemma-12.2/step-fraction-balanced": "refutes",  # oneself is not among the others
    "lemma-12.2/step-substitution-factor": "refutes",
    "theorem-12.3/condition": "supports",
    "theorem-12.3/avoids-collapse": "refutes",  # a closed finite chain is absorbed
    "theorem-12.3/avoids-collapse-pooled": "refutes",
    "theorem-12.3/satisfiable": "supports",
    "theorem-12.3/step-substitution": "supports",
    "theorem-12.3/step-eq-38": "supports",
    "theorem-12.3/step-sign": "supports",
    "theorem-12.3/step-monotone": "supports",
    "theorem-12.3/j-min-strict": "refutes",  # ties
    "theorem-12.3/j-min-finite": "refutes",  # D is bounded
    "theorem-12.3/j-min-monotone": "refutes",  # the wrong direction
    "remark-12.4/same-curvature": "refutes",
    "remark-12.4/more-curvature": "refutes",
    "diversity-protection/double-duty": "supports",
    "diversity-protection/double-duty-source": "refutes",  # the limit is (1 - 1/e)(J - 1)/J
    "diversity-protection/via-correlation-robustness": "refutes",
    "diversity-protection/against-diffusion": "refutes",  # exp(-2t)
    "diversity-protection/against-measure": "refutes",  # ln J rises
    "diversity-protection/more-types-protect": "supports",
    "diversity-protection/more-types-fixed-budget": "refutes",  # fewer draws for each
}


@pytest.fixture
def numerics():
    module = load("numerics", "model_collapse")
    module.MESHES, module.RHO = 20, module.RHO[2:7:2]
    return module


def observe(module, part_id):
    return module.leg.finders[part_id](PARTS[part_id])


def test_every_part_has_an_expected_outcome():
    assert set(OUTCOMES) == set(PARTS)


@pytest.mark.parametrize("part_id", PARTS)
def test_outcome_is_as_mathematics_says_and_the_precision_is_restored(numerics, part_id):
    with mp.workdps(17), ctx.workprec(61):
        found = observe(numerics, part_id)
        assert (mp.dps, ctx.prec) == (17, 61)
    assert found.outcome == OUTCOMES[part_id]


def test_simulation_is_deterministic_and_near_the_exact_loss(numerics):
    mean, half = numerics.simulated(0.0, 10, 20, 200, 60)
    assert (mean, half) == numerics.simulated(0.0, 10, 20, 200, 60)
    assert abs(mean[-1] - (1 - 0.95**60)) < 2 * half


def test_loss_by_enumeration_follows_the_recursion(numerics):
    """Two draws, one tenth authentic, an uneven truth: the law of the loss does not depend on the truth."""
    a, expected = Fraction(1, 10), Fraction(0)
    for loss in numerics.losses(mp.mpf(1) / 10, mp.mpf("0.25"), 2, 8):
        expected = (1 - a) ** 2 * HALF * expected + HALF
        assert abs(loss - mp.mpf(expected.numerator) / expected.denominator) < 1e-14


def test_rational_values_of_the_correction(numerics):
    for r, types, value in ((HALF, 2, Fraction(3, 8)), (Fraction(2, 3), 4, Fraction(19, 36))):
        assert abs(numerics.correction(r, types) - mp.mpf(value.numerator) / value.denominator) < 1e-14
    assert numerics.correction(Fraction(-1), 2) is None


def without_rho(r, J):
    """The corrected value."""
    return mp.mpf(J - 1) / J


def only_curvature(r, J):
    """The curvature in place of D."""
    return mp.mpf((1 - r).numerator) / (1 - r).denominator * (J - 1) / J


@pytest.mark.parametrize(
    ("part_id", "name", "broken", "outcome"),
    [
        ("lemma-12.2/value", "correction", without_rho, "supports"),
        ("lemma-12.2/decreasing-in-rho", "correction", without_rho, "refutes"),
        ("lemma-12.2/increasing-in-types", "correction", lambda r, J: mp.mpf(1) / J, "refutes"),
        ("lemma-12.2/positive", "correction", only_curvature, "supports"),
        ("lemma-12.2/step-disjoint", "jensen_shannon", lambda Q, P: mp.mpf(1), "refutes"),
        ("lemma-12.2/step-fraction", "product", lambda *x, repeat: combinations(*x, repeat), "refutes"),
        ("remark-12.4/same-curvature", "correction", only_curvature, "supports"),
        ("remark-12.4/more-curvature", "correction", only_curvature, "supports"),
        ("diversity-protection/double-duty-source", "correction", only_curvature, "supports"),
        ("diversity-protection/double-duty", "correction", lambda r, J: mp.mpf(1), "refutes"),
        ("diversity-protection/more-types-protect", "losses", lambda a, p, n, g: [a], "refutes"),
        (
            "model-collapse/rises-from-truth",
            "losses",
            lambda a, p, n, g: [1 / mp.mpf(k + 1) for k in range(g)],
            "refutes",
        ),
        ("theorem-12.3/step-substitution", "effective", lambda a, D: a + D, "refutes"),
        ("theorem-12.3/satisfiable", "correction", lambda r, J: mp.mpf(0), "refutes"),
        ("theorem-12.3/condition", "effective", lambda a, D: a + D, "refutes"),
        ("effective-diversity/fraction", "effective", lambda a, D: a + D, "refutes"),
        ("effective-diversity/counts-as-authentic", "effective", lambda a, D: a, "supports"),
        ("model-collapse/rises", "mixed", lambda a, p, q: q, "supports"),
        ("model-collapse/inevitable", "mixed", lambda a, p, q: (p + q) / 2, "refutes"),
    ],
)
def test_another_definition_gives_another_outcome(numerics, part_id, name, broken, outcome):
    setattr(numerics, name, broken)
    assert observe(numerics, part_id).outcome == outcome


@pytest.mark.parametrize(
    "part_id",
    [
        "model-collapse/threshold-separates",
        "lemma-12.2/decreasing-in-rho",
        "theorem-12.3/avoids-collapse",
        "theorem-12.3/j-min-monotone",
        "diversity-protection/double-duty-source",
    ],
)
def test_figure_has_a_title_and_few_points(numerics, part_id):
    figure = observe(numerics, part_id).figure
    assert figure.title
    assert all(len(curve.x) == len(curve.y) <= 200 for curve in figure.curves)
