"""The numeric leg on saturation and variety: complete, deterministic, careful with precision, and able to say no."""
# ruff: noqa: N803 (A and C are the paper's symbols)

import pytest
from flint import ctx
from mpmath import mp

from ..topics import load, parts

PARTS = parts("saturation")
FINDERS = load("numerics", "saturation").leg.finders

REFUTED = {
    "training-saturation/interactions-add-up": "1/(1 + 1) + 1/(1 + 1) = 1 against 2/3",
    "training-saturation/absent-type": "a trained type has a positive speed at zero",
    "training-saturation/modifies-growth-equation": "the square root of 3 is not 3",
    "lemma-10.3/unique": "(0, 0) and (1/2, 1/2)",
    "lemma-10.3/unique-uncoupled": "four equilibria",
    "lemma-10.3/globally-stable": "zero does not move",
    "lemma-10.3/ceiling-positive": "b < δ",
    "lemma-10.3/step-hirsch": "x − x³ ends in −1 or in 1",
    "capability-ceiling/normalised": "ρ < 0",
    "capability-ceiling/bound-against-limit": "a factor J",
    "capability-ceiling/equilibrium-against-limit": "1 − 1/s is not 1/J",
    "capability-ceiling/limit-as-ceiling": "ρ = −1, J = 2, s = 4: 3/4 > 1/4",
    "capability-ceiling/limit-as-ceiling-sum": "s = 4: 3/4 > 1/2",
    "capability-ceiling/steady-state-against-equilibrium": "one contains h, the other does not",
    "variety-growth/integer-types": "2 − 1/e",
    "variety-growth/superlinear-by-premium": "ρ = 3/4",
    "proposition-10.4/rate": "a factor 1 − ρ",
    "proposition-10.4/positive": "ρ < 0",
    "proposition-10.4/new-type": "ρ < 0",
    "proposition-10.4/new-type-normalised": "a new type of capability 1/100",
    "proposition-10.4/escape": "20 types, B = 10¹²",
    "proposition-10.4/escape-normalised": "a mean is below the largest",
    "proposition-10.4/independent-of-saturation": "φ_J = 1 and 2h: half the rate",
    "proposition-10.4/step-not-aggregate": "ρ < 0",
    "proposition-10.4/constant-per-type": "a further trainer",
    "proposition-10.4/step-grows": "1/ρ",
    "appendix-d/superlinear-at-given-capability": "a falling line",
    "appendix-d/microfoundation": "m − 1 against no pair",
}


@pytest.fixture
def numerics():
    return load("numerics", "saturation")


def observe(module, part_id):
    return module.leg.finders[part_id](PARTS[part_id])


@pytest.mark.parametrize("part_id", FINDERS)
def test_outcome_is_the_mathematics_and_the_precision_is_restored(numerics, part_id):
    with mp.workdps(17), ctx.workprec(61):
        seen = observe(numerics, part_id)
        assert (mp.dps, ctx.prec) == (17, 61)
    assert seen == observe(load("numerics", "saturation"), part_id)
    assert seen.outcome == ("refutes" if part_id in REFUTED else "supports")


def test_equilibrium_of_one_type(numerics):
    """1/(hδ) − 1/(ha)."""
    with mp.workdps(50):
        assert abs(numerics.rest(mp.mpf(4), mp.mpf(1), mp.mpf(1)) - mp.mpf(3) / 4) < mp.mpf("1e-40")


def test_newton_finds_the_equilibria_known_by_hand(numerics):
    """One, two and four of them."""
    with mp.workdps(50):
        counts = [
            len(numerics.found_from(A, numerics.STARTS)) for A in (numerics.WEAK, numerics.COUPLED, numerics.UNCOUPLED)
        ]
    assert counts == [1, 2, 4]


def lotka_volterra(module):
    """Speeds with the component itself as a factor."""
    right = module.speeds
    return lambda A, C, h, d: [c * v for c, v in zip(C, right(A, C, h, d), strict=True)]


BROKEN = [
    ("training-saturation/units", "benefit", lambda S, h: S / (1 + h * S * S)),
    ("training-saturation/diminishing-returns", "benefit", lambda S, h: S * (1 + h * S)),
    ("training-saturation/individual-interactions", "benefit", lambda S, h: S * (1 + h * S)),
    ("lemma-10.3/subcritical", "WEAK", ((0, 2), (2, 0))),
    ("lemma-10.3/threshold", "benefit", lambda S, h: 2 * S / (1 + h * S)),
    ("lemma-10.3/equilibrium-bound", "rest", lambda a, h, d: 2 / (h * d)),
    ("lemma-10.3/step-bound", "rest", lambda a, h, d: 2 / (h * d)),
    ("lemma-10.3/step-steady-state", "rest", lambda a, h, d: 1 / (2 * a * h * d)),
    ("lemma-10.3/step-bounded-side", "benefit", lambda S, h: S),
    ("lemma-10.3/step-bounded", "benefit", lambda S, h: S),
    ("lemma-10.3/step-cooperative", "benefit", lambda S, h: -S),
    ("lemma-10.3/aggregate-ceiling", "plain", lambda C, r: 10**9 * max(C)),
    ("lemma-10.3/step-power-mean", "plain", lambda C, r: max(C)),
    ("variety-growth/bounded", "variety", lambda J, k, m: k * J),
    ("variety-growth/decelerates", "variety", lambda J, k, m: k * J),
    ("proposition-10.4/remains-positive", "variety", lambda J, k, m: k * J),
    ("proposition-10.4/step-derivative", "by_difference", lambda C, c, r: mp.mpf(1)),
    ("proposition-10.4/not-better", "mean", lambda C, r: sum(C)),
    ("appendix-d/superlinear", "ELASTICITIES", ("0", "1/5")),
    ("appendix-d/pairs", "combinations", lambda items, number: ()),
]
MENDED = [
    ("training-saturation/interactions-add-up", "benefit", lambda S, h: h * S),
    ("lemma-10.3/unique", "COUPLED", ((0, 0), (0, 0))),
    ("lemma-10.3/unique-uncoupled", "UNCOUPLED", ((0, 0), (0, 0))),
    ("capability-ceiling/limit-as-ceiling", "RHO", ("1/4", "3/4")),
    ("variety-growth/superlinear-by-premium", "RHO", ("1/4", "2/5")),
    ("capability-ceiling/limit-as-ceiling-sum", "rest", lambda s, h, d: mp.mpf("0.1")),
    ("proposition-10.4/constant-per-type", "rest", lambda a, h, d: 1 / (h * d)),
    ("proposition-10.4/positive", "RHO", ("1/4", "3/4")),
    ("proposition-10.4/new-type", "RHO", ("1/4", "3/4")),
    ("proposition-10.4/step-not-aggregate", "RHO", ("1/4", "3/4")),
    ("appendix-d/superlinear-at-given-capability", "variety", lambda J, k, m: J**3),
]


@pytest.mark.parametrize(("part_id", "name", "value"), BROKEN)
def test_a_broken_definition_is_refuted(numerics, part_id, name, value):
    setattr(numerics, name, value)
    assert observe(numerics, part_id).outcome == "refutes"


@pytest.mark.parametrize(("part_id", "name", "value"), MENDED)
def test_a_definition_that_makes_the_statement_true_is_supported(numerics, part_id, name, value):
    setattr(numerics, name, value)
    assert observe(numerics, part_id).outcome == "supports"


def test_a_lotka_volterra_system_keeps_absent_types_absent(numerics):
    numerics.speeds = lotka_volterra(numerics)
    assert observe(numerics, "training-saturation/absent-type").outcome == "supports"


def test_the_mended_rate_is_supported(numerics):
    right = numerics.printed_rate
    numerics.printed_rate = lambda C, c, r: right(C, c, r) / (1 - r)
    assert observe(numerics, "proposition-10.4/rate").outcome == "supports"


def test_figures_say_their_point():
    """Seven figures, each with a title of its own."""
    figures = [f for f in (FINDERS[part_id](PARTS[part_id]).figure for part_id in FINDERS) if f]
    assert len({f.title for f in figures}) == len(figures) == 7
