"""The numeric leg on the growth regimes: deterministic, right where values are known, and able to say otherwise."""
# ruff: noqa: N803 (B, C, J and Z are the paper's symbols)

from fractions import Fraction

import pytest
from flint import acb, arb, ctx
from mpmath import mp

from ..topics import load, parts

PARTS = parts("growth_regimes")
FINDERS = tuple(load("numerics", "growth_regimes").leg.finders)

TRUE = {
    "growth-equation/substitution",
    "growth-equation/growth-rate",
    "growth-equation/below-critical-data",
    "proposition-10.1/defined",
    "proposition-10.1/step-same-exponent",
    "proposition-10.1/step-threshold",
    "proposition-10.1/step-examples",
    "remark-10.2/transition",
    "definition-11.1/three-regimes",
    "definition-11.1/a-decreasing",
    "definition-11.1/a-converges",
    "definition-11.1/b-independent",
    "definition-11.1/c-increasing",
    "theorem-11.2/a-falls-with-saturation",
    "theorem-11.2/c-requires",
    "theorem-11.2/step-decreasing",
    "theorem-11.2/step-composite",
    "theorem-11.2/step-steady-state",
    "theorem-11.2/step-ceiling",
    "theorem-11.2/step-stability",
    "theorem-11.2/step-substitution",
    "theorem-11.2/step-integral",
    "remark-11.3/two-thirds",
    "remark-11.3/expanding-variety",
    "appendix-c/eq-43",
    "appendix-c/solving",
}


@pytest.fixture
def numerics():
    return load("numerics", "growth_regimes")


def observe(module, part_id):
    return module.leg.finders[part_id](PARTS[part_id])


@pytest.mark.parametrize("part_id", FINDERS)
def test_outcome_is_deterministic_and_restores_the_precision(numerics, part_id):
    with mp.workdps(17), ctx.workprec(61):
        found = observe(numerics, part_id)
        assert (mp.dps, ctx.prec) == (17, 61)
    assert found.outcome == ("supports" if part_id in TRUE else "refutes")
    if found.figure is None:
        assert observe(load("numerics", "growth_regimes"), part_id) == found


FIGURES = {
    "proposition-10.1/elasticity",
    "definition-11.1/c-singularity",
    "theorem-11.2/a-limit",
    "theorem-11.2/b-solution",
    "theorem-11.2/c-solution",
    "theorem-11.2/c-diverges",
    "theorem-11.2/c-time",
    "remark-11.3/rising-elasticity",
    "appendix-c/against-eq-25",
}


def test_the_dynamical_parts_have_figures(numerics):
    """Every figure is small and the same when drawn again."""
    for part_id in FIGURES:
        figure = observe(numerics, part_id).figure
        assert figure == observe(numerics, part_id).figure
        assert max(len(c.x) for c in figure.curves) <= 200


def test_the_threshold_shows_on_the_phase_line(numerics):
    """With Φ = 2 and B = δ = 1 capability falls below 1 and rises above."""
    explosive = numerics.phase_line().curves[0]
    assert all((y > 0) == (x > 1) for x, y in zip(explosive.x, explosive.y, strict=True) if abs(x - 1) > 0.01)


def test_times_known_by_hand(numerics):
    """dC/dt = C² − C from 2 takes ln 2 to infinity; dC/dt = −C from 5 to 1 takes ln 5."""
    with mp.workdps(40):
        one = mp.mpf(1)
        assert mp.almosteq(numerics.blow_up(2 * one, one, 2 * one, one), mp.log(2))
        assert mp.almosteq(numerics.elapsed(5 * one, one, lambda C: -C), mp.log(5))
        assert mp.almosteq(numerics.equilibrium(Fraction(4), Fraction(1), Fraction(1)), one * 3 / 4)


@pytest.mark.parametrize(("Phi", "delta"), [(2, Fraction(1, 4)), (2, Fraction(1)), (3, Fraction(1, 4))])
def test_the_time_of_the_singularity_lies_in_a_rigorous_enclosure(numerics, Phi, delta):
    """Arb encloses the integral of w^(Φ−2)/(1 − δ·w^(Φ−1)) from 0 to 1/2; the closed form lies in it too."""
    d = arb(delta.numerator) / delta.denominator
    integral = acb.integral(lambda w, _: w ** (Phi - 2) / (1 - d * w ** (Phi - 1)), 0, arb(1) / 2).real
    closed = -(1 - d * arb(2) ** (1 - Phi)).log() / ((Phi - 1) * d)
    assert integral.overlaps(closed)
    assert integral.rad() < 1e-9
    with mp.workdps(20):
        seen = numerics.blow_up(mp.mpf(2), mp.mpf(1), mp.mpf(Phi), mp.mpf(delta.numerator) / delta.denominator)
        assert abs(seen - mp.mpf(float(closed.mid()))) < 1e-9


def right_solution(t, C0, B, Phi):
    """Eq. (33) with its sign mended."""
    return (C0 ** (1 - Phi) + (1 - Phi) * B * t) ** (1 / (1 - Phi))


BROKEN = [
    ("growth-equation/arguments", "flow", lambda f, C, lam, phi: (f * C) ** lam, "supports"),
    ("growth-equation/variety-superlinear", "aggregate", lambda c, r: mp.mpf(len(c)) ** 3, "supports"),
    ("growth-equation/substitution", "flow", lambda f, C, lam, phi: (f * C) ** lam * C**phi, "refutes"),
    ("growth-equation/growth-rate", "velocity", lambda C, B, Phi, delta: B * C**Phi, "refutes"),
    ("growth-equation/below-critical-data", "elapsed", lambda *_: mp.mpf(1), "refutes"),
    ("growth-equation/jones-form", "flow", lambda f, C, lam, phi: (f * C) ** lam * C**phi, "supports"),
    ("growth-equation/stock-elasticity", "flow", lambda f, C, lam, phi: f * C**phi, "supports"),
    ("proposition-10.1/elasticity", "task_output", lambda C, Z, p, b: C ** (p / (1 - b * p)), "supports"),
    (
        "proposition-10.1/step-production",
        "task_output",
        lambda C, Z, p, b: C ** (p / (1 - b * p)) * Z ** ((1 - b) / (1 - b * p)),
        "supports",
    ),
    ("proposition-10.1/exceeds", "effective", lambda p, b: p + b, "supports"),
    ("proposition-10.1/threshold", "effective", lambda p, b: mp.mpf(2), "supports"),
    ("proposition-10.1/step-threshold", "threshold", lambda p: mp.mpf(1), "refutes"),
    ("proposition-10.1/step-examples", "threshold", lambda p: mp.mpf(1), "refutes"),
    ("remark-10.2/rises", "effective", lambda p, b: b, "supports"),
    ("remark-10.2/transition", "effective", lambda p, b: p, "refutes"),
    ("definition-11.1/three-regimes", "flow", lambda f, C, lam, phi: C**phi, "refutes"),
    ("definition-11.1/a-decreasing", "velocity", lambda C, B, Phi, delta: C**2, "refutes"),
    ("definition-11.1/c-increasing", "velocity", lambda C, B, Phi, delta: -(C**2), "refutes"),
    ("definition-11.1/a-converges", "elapsed", lambda *_: mp.mpf(1), "refutes"),
    ("definition-11.1/b-independent", "velocity", lambda C, B, Phi, delta: C**2, "refutes"),
    ("definition-11.1/b-growth", "velocity", lambda C, B, Phi, delta: C, "supports"),
    ("definition-11.1/c-singularity", "velocity", lambda C, B, Phi, delta: C, "supports"),
    ("theorem-11.2/equations-at-once", "types_velocity", lambda c, a, h, delta: c, "supports"),
    ("theorem-11.2/three-regimes", "ROWS", (lambda *_: True,), "supports"),
    ("theorem-11.2/regimes-by-elasticity", "flow", lambda f, C, lam, phi: C**phi, "supports"),
    ("theorem-11.2/a-limit", "aggregate", lambda c, r: mp.mpf(len(c)) ** ((1 - r) / r), "supports"),
    ("theorem-11.2/a-limit-growth-equation", "steady", lambda law: mp.mpf(2), "supports"),
    ("theorem-11.2/a-rises-with-variety", "ceiling", lambda J, rho, h, delta: J, "supports"),
    ("theorem-11.2/a-falls-with-saturation", "ceiling", lambda J, rho, h, delta: h * delta, "refutes"),
    ("theorem-11.2/a-growth-rate", "equilibrium", lambda *_: mp.mpf("1e200"), "supports"),
    ("theorem-11.2/b-solution", "growing_rate", lambda t, B, u, delta: mp.mpf(3), "supports"),
    ("theorem-11.2/b-balanced", "growing_rate", lambda t, B, u, delta: mp.mpf(3), "supports"),
    ("theorem-11.2/b-bound", "growing_rate", lambda t, B, u, delta: mp.mpf(0), "supports"),
    ("theorem-11.2/c-requires", "flow", lambda f, C, lam, phi: C**3, "refutes"),
    ("theorem-11.2/step-composite", "flow", lambda f, C, lam, phi: C**3, "refutes"),
    ("theorem-11.2/c-solution", "printed_solution", right_solution, "supports"),
    ("theorem-11.2/c-diverges", "printed_solution", right_solution, "supports"),
    ("theorem-11.2/c-time", "blow_up", lambda C0, B, Phi, delta: C0 ** (1 - Phi) / (Phi - 1), "supports"),
    ("theorem-11.2/c-singularity", "velocity", lambda C, B, Phi, delta: C, "supports"),
    ("theorem-11.2/singularity-without-saturation", "types_velocity", lambda c, a, h, delta: c**2, "supports"),
    ("theorem-11.2/singularity-against-bottleneck", "elapsed", lambda *_: mp.mpf(1000), "supports"),
    ("theorem-11.2/step-steady-state", "steady", lambda law: mp.mpf("1e-6"), "refutes"),
    ("theorem-11.2/step-stability", "steady", lambda law: mp.mpf(10**30), "refutes"),
    ("theorem-11.2/step-ceiling", "equilibrium", lambda *_: mp.mpf(3), "refutes"),
    ("theorem-11.2/step-attained", "equilibrium", lambda *_: mp.mpf(2), "supports"),
    ("theorem-11.2/step-linear-equation", "velocity", lambda C, B, Phi, delta: C, "supports"),
    ("theorem-11.2/step-exponential", "velocity", lambda C, B, Phi, delta: 2 * C, "supports"),
    ("theorem-11.2/step-bernoulli", "velocity", lambda C, B, Phi, delta: C**Phi, "supports"),
    ("theorem-11.2/step-substitution", "velocity", lambda C, B, Phi, delta: C, "refutes"),
    ("theorem-11.2/step-integral", "blow_up", lambda *_: mp.mpf(1), "refutes"),
    ("growth-regimes-table/row-3", "flow", lambda f, C, lam, phi: C**3, "supports"),
    ("remark-11.3/two-thirds", "threshold", lambda p: mp.mpf(1), "refutes"),
    ("remark-11.3/expanding-variety", "steady", lambda law: mp.mpf(1), "refutes"),
    ("appendix-c/eq-43", "task_output", lambda C, Z, p, b: C * Z, "refutes"),
    ("appendix-c/solving", "balanced", lambda *_: mp.mpf(1), "refutes"),
    ("appendix-c/amplifies", "task_output", lambda C, Z, p, b: C**2, "supports"),
    ("appendix-c/against-eq-25", "balanced", lambda *_: mp.mpf(1), "supports"),
    ("appendix-c/against-bottleneck", "balanced", lambda *_: mp.mpf(1), "supports"),
]


@pytest.mark.parametrize(("part_id", "definition", "other", "outcome"), BROKEN, ids=[b[0] for b in BROKEN])
def test_another_definition_gets_another_outcome(numerics, monkeypatch, part_id, definition, other, outcome):
    """With a definition changed the numbers change with it."""
    monkeypatch.setattr(numerics, definition, other)
    assert observe(numerics, part_id).outcome == outcome
    assert (outcome == "supports") != (part_id in TRUE)
