"""The numeric leg on the critical mass: deterministic, right where values are known, and able to say otherwise."""
# ruff: noqa: N803 (R, N, J and C are the paper's symbols)

from fractions import Fraction

import pytest
from mpmath import mp

from ..topics import load, parts

PARTS = parts("critical_mass")
TRUE = {
    "critical-mass/number",
    "critical-mass/number-fixed-reproduction-number",
    "critical-mass/below-at-crossing",
    "critical-mass/structural-feature",
    "dominance/d",
    "dominance/every-provider",
    "critical-mass-diversity/evenness",
    "critical-mass-diversity/step-premium",
    "critical-mass-diversity/step-coverage",
    "dominance/eq-16-algebra",
    "dominance/step-finite",
    "market-share/decreasing",
    "capability-growth/increasing",
    "capability-growth/superlinear",
    "capability-growth/superlinear-by-premium",
    "capability-growth/superlinear-notes",
    "capability-growth/saturation",
    "long-tail/first",
}
UNLINKED = "critical-mass-diversity/step-entropy-coverage"


@pytest.fixture
def numerics():
    """The module on few meshes, which is quicker."""
    module = load("numerics", "critical_mass")
    module.RATES, module.MASSES = ("0.1", "1"), ("0.01", "500")
    return module


def observe(module, part_id):
    return module.leg.finders[part_id](PARTS[part_id])


@pytest.mark.parametrize("part_id", PARTS)
def test_outcome(numerics, part_id):
    """A true part is supported, a false one refuted, and a second look says the same at the precision found before."""
    with mp.workdps(17):
        first = observe(numerics, part_id)
        assert mp.dps == 17
    expected = "ill-posed" if part_id == UNLINKED else "supports" if part_id in TRUE else "refutes"
    assert first.outcome == expected
    assert observe(numerics, part_id) == first


def test_known_values(numerics):
    with mp.workdps(30):
        assert mp.nstr(numerics.connected_fraction(mp.mpf(2)), 8) == "0.79681213"
        assert numerics.connected_fraction(mp.mpf(1)) == 0
        assert mp.almosteq(numerics.crossing(mp.mpf("0.5"), mp.mpf(4)), 4 / (1 - mp.exp(-2)), 1e-25)
        assert mp.almosteq(numerics.aggregate([mp.mpf(1), mp.mpf(4)], mp.mpf("0.5")), 9)
        entropy, mean = numerics.uniform("1", "3")
        assert mp.almosteq(entropy, mp.log(2))
        assert mp.almosteq(mean, 2)
    half, quarter = Fraction(1, 2), Fraction(1, 4)
    assert numerics.coverage((half, half), 3) == Fraction(3, 4)
    assert numerics.coverage((quarter, quarter, half), 2) == 0


def fully_connected(R):
    """Every agent is connected, whatever the reproduction number."""
    return mp.mpf(1)


def fading(R):
    """A fraction that falls faster than the mesh grows."""
    return mp.mpf(0) if R <= 1 else (R - 1) / R**3


def shared(C, r):
    """An aggregate that falls as the number of types rises."""
    powers = [c**r for c in C]
    return mp.fsum(powers) ** (1 / r) / len(powers) ** 9


@pytest.mark.parametrize(
    ("part_id", "name", "broken", "outcome"),
    [
        ("critical-mass/number", "crossing", lambda a, B: 1 / a + B, "refutes"),
        ("critical-mass/explicit-formula", "connected_fraction", fully_connected, "supports"),
        ("critical-mass/number-fixed-reproduction-number", "connected_fraction", lambda R: -R, "refutes"),
        ("critical-mass/below-at-crossing", "crossing", lambda a, B: 1 / a / 2, "refutes"),
        ("dominance/step-finite", "crossing", lambda a, B: 2 / a + B, "refutes"),
        ("dominance/d", "aggregate", lambda C, r: -mp.fsum(C), "refutes"),
        ("dominance/eq-16", "aggregate", lambda C, r: mp.fsum(C) * len(C) ** (1 / r - 2), "supports"),
        ("dominance/covers-types", "TYPES", (0,), "supports"),
        ("dominance/every-provider", "connected_fraction", lambda R: mp.mpf(0), "refutes"),
        ("critical-mass/structural-feature", "aggregate", lambda C, r: mp.fsum(C) ** 2, "refutes"),
        ("critical-mass-diversity/evenness", "aggregate", lambda C, r: mp.fsum(c**2 for c in C), "refutes"),
        ("critical-mass-diversity/step-premium", "aggregate", shared, "refutes"),
        ("critical-mass-diversity/e", "uniform", lambda u, v: (mp.mpf(v) - mp.mpf(u), mp.mpf(v)), "supports"),
        ("critical-mass-diversity/e-unequal-means", "uniform", lambda u, v: (mp.mpf(v), mp.mpf(v)), "supports"),
        ("critical-mass-diversity/identical-agents", "aggregate", lambda C, r: mp.mpf(1), "refutes"),
        ("critical-mass-diversity/only-diverse-agents", "aggregate", lambda C, r: mp.mpf(1), "supports"),
        ("critical-mass-diversity/advantage-from-breadth", "aggregate", lambda C, r: mp.mpf(10) ** 9, "supports"),
        ("critical-mass-diversity/step-coverage", "coverage", lambda shares, agents: -shares[0], "refutes"),
        (UNLINKED, "coverage", lambda shares, agents: shares[0] * shares[1] * 0, "undecided"),
        (
            "critical-mass-diversity/entropy-of-shares",
            "aggregate",
            lambda C, r: -mp.fsum(c * mp.log(c) for c in C),
            "supports",
        ),
        ("market-share/decreasing", "connected_fraction", fading, "refutes"),
        ("capability-growth/increasing", "connected_fraction", fading, "refutes"),
        ("capability-growth/superlinear", "connected_fraction", fully_connected, "refutes"),
        ("capability-growth/superlinear-by-premium", "aggregate", shared, "refutes"),
        ("capability-growth/superlinear-at-given-types", "aggregate", lambda C, r: mp.fsum(C) ** 2, "supports"),
        ("capability-growth/increasing-returns", "connected_fraction", lambda R: R, "supports"),
        ("capability-growth/new-types", "aggregate", lambda C, r: mp.fsum(C) ** 9, "refutes"),
        ("capability-growth/superlinear-notes", "aggregate", shared, "refutes"),
        ("capability-growth/saturation", "aggregate", lambda C, r: mp.fsum(c**2 for c in C), "refutes"),
        ("long-tail/first", "SHARES", ("0.2", "0.7", "0.1"), "refutes"),
    ],
)
def test_a_broken_definition_changes_the_outcome(numerics, part_id, name, broken, outcome):
    """What is computed depends on the definition that is broken."""
    if name == "connected_fraction":
        numerics.crossing = lambda a, B: B / (1 - mp.exp(-a * B))
    setattr(numerics, name, broken)
    assert observe(numerics, part_id).outcome == outcome
