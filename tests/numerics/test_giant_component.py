"""The numeric leg on the giant component: complete, deterministic, careful with precision, and able to say no."""
# ruff: noqa: N803 (R, N and D are the paper's symbols)

from fractions import Fraction

import pytest
from flint import ctx
from mpmath import mp

from ..topics import load, parts

PARTS = parts("giant_component")


@pytest.fixture
def numerics():
    module = load("numerics", "giant_component")
    module.NODES = 20_000
    return module


def observe(module, part_id):
    return module.leg.finders[part_id](PARTS[part_id])


@pytest.mark.parametrize("part_id", PARTS)
def test_observation_is_deterministic_and_restores_the_precision(numerics, part_id):
    with mp.workdps(17), ctx.workprec(61):
        first = observe(numerics, part_id)
        assert (mp.dps, ctx.prec) == (17, 61)
    fresh = load("numerics", "giant_component")
    fresh.NODES = numerics.NODES
    assert observe(fresh, part_id) == first


def test_values_of_the_literature_come_out(numerics):
    known = {"2": "0.79681213002002004", "1.5": "0.58281164", "1.2": "0.3136983"}
    with numerics.precision(50):
        for name, digits in known.items():
            for value in (numerics.size(numerics.ABOVE[name])[0], numerics.closed_form(numerics.ABOVE[name])[0]):
                assert mp.nstr(value, 40).startswith(digits)


def test_root_is_isolated_at_the_edges(numerics):
    with numerics.precision(50):
        s, rest = numerics.size(Fraction(10**6))
        assert s == 1
        assert 0 < rest < mp.mpf("1e-434294")
        near = numerics.size(1 + Fraction(1, 10**12))[0]
        assert abs(near / mp.mpf("2e-12") - 1) < mp.mpf("1e-11")
        assert numerics.isolate(Fraction(1)) == ([], False)
        assert numerics.isolate(Fraction(0)) == ([], True)


def test_expected_fraction_on_two_and_three_nodes(numerics):
    b = Fraction(1, 3)
    assert numerics.expected_fraction(2, b) == (1 + b) / 2
    connected, one_link = 3 * b**2 * (1 - b) + b**3, 3 * b * (1 - b) ** 2
    assert numerics.expected_fraction(3, b) == connected + one_link * Fraction(2, 3) + (1 - b) ** 3 * Fraction(1, 3)


def test_drawn_graph_has_the_degree_asked_for(numerics):
    degree, fraction = numerics.drawn_graphs(20_000, Fraction(2), 4)[0]
    assert abs(degree - 2) < 0.1
    assert abs(fraction - 0.797) < 0.03


EXPECTED_REFUTED = {
    "mesh-reproduction-number/mean-degree",
    "mesh-reproduction-number/unit-of-time",
    "giant-component/finite-size",
    "proposition-3.1/step-minus-slope",
}


@pytest.mark.parametrize("part_id", PARTS)
def test_outcome(numerics, part_id):
    assert observe(numerics, part_id).outcome == ("refutes" if part_id in EXPECTED_REFUTED else "supports")


def twice(R, s):
    """The size equation with a factor 2 in its exponent."""
    exponent = -2 * R * s
    return mp.exp(exponent) if isinstance(exponent, mp.mpf) else exponent.exp()


def half(R, s):
    """The size equation with a factor 1/2 in its exponent."""
    exponent = -R * s / 2
    return mp.exp(exponent) if isinstance(exponent, mp.mpf) else exponent.exp()


def logistic(R, s):
    """The logistic map 7s(1 − s)/2: its fixed point 5/7 repels."""
    return 1 - 7 * s * (1 - s) / 2


def shifted(R, s):
    """Not one at zero, so that zero solves nothing."""
    exponent = -R * s - 1
    return mp.exp(exponent) if isinstance(exponent, mp.mpf) else exponent.exp()


@pytest.mark.parametrize(
    ("part_id", "broken"),
    [
        ("giant-component/limit-law", twice),
        ("proposition-3.1/a", shifted),
        ("proposition-3.1/b", twice),
        ("proposition-3.1/b", half),
        ("proposition-3.1/c", logistic),
        ("proposition-3.1/step-value-at-zero", shifted),
        ("proposition-3.1/step-slope-at-zero", twice),
        ("proposition-3.1/step-increasing", half),
        ("proposition-3.1/step-value-at-one", twice),
        ("proposition-3.1/step-intermediate-value", half),
        ("proposition-3.1/step-only-if", twice),
        ("proposition-3.1/step-concave", lambda R, s: 1 - R * s),
        ("proposition-3.1/step-derivative", twice),
        ("near-threshold/leading-order", twice),
        ("near-threshold/small", twice),
    ],
)
def test_a_broken_size_equation_is_refuted(numerics, part_id, broken):
    assert observe(numerics, part_id).outcome == "supports"
    numerics.outside = broken
    numerics.ABOVE = {name: R for name, R in numerics.ABOVE.items() if R <= 2 or broken in (twice, shifted)}
    assert observe(numerics, part_id).outcome == "refutes"


def test_two_roots_are_refuted(numerics):
    numerics.outside = lambda R, s: (1 - s) + s * (10 * s - 9) * (10 * s - 19) / R  # g vanishes at 0, 0.9 and 1.9
    assert observe(numerics, "proposition-3.1/step-one-root").outcome == "refutes"


def test_disagreeing_routes_leave_the_part_open(numerics):
    numerics.closed_form = lambda R: tuple(x * mp.mpf("1.001") for x in numerics.size(R))
    assert observe(numerics, "proposition-3.1/step-below-one").outcome == "undecided"


def test_a_reproduction_number_that_is_the_mean_degree_is_supported(numerics):
    numerics.reproduction_number = lambda N, beta, v, D: N * beta
    assert observe(numerics, "mesh-reproduction-number/mean-degree").outcome == "supports"
    assert observe(numerics, "mesh-reproduction-number/unit-of-time").outcome == "supports"


def test_an_equation_that_holds_for_every_size_is_supported_at_finite_size(numerics):
    numerics.outside = lambda R, s: 1 - s
    assert observe(numerics, "giant-component/finite-size").outcome == "supports"


def test_contraction_step_sees_a_repelling_point(numerics):
    numerics.outside = logistic
    assert observe(numerics, "proposition-3.1/step-contraction").outcome == "refutes"
