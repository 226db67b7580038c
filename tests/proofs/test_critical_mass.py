"""The proof leg on the critical mass: its exact computation of coverage, and what a broken one would conclude."""

from fractions import Fraction

from ..topics import load, parts

PART = "critical-mass-diversity/step-entropy-coverage"


def test_three_agents_cover_two_types():
    """1 − p³ − (1 − p)³, by hand."""
    covering = load("proofs", "critical_mass").covering
    assert covering((Fraction(1), Fraction(0))) == 0
    assert covering((Fraction(1, 2), Fraction(1, 2))) == Fraction(3, 4)
    assert covering((Fraction(1, 4), Fraction(3, 4))) == Fraction(9, 16)


def test_a_step_fails_if_coverage_is_computed_otherwise():
    module = load("proofs", "critical_mass")
    find = module.leg.finders[PART]
    assert all(step.holds for step in find(parts("critical_mass")[PART]).steps)
    module.covering = lambda shares: max(shares)
    assert not all(step.holds for step in find(parts("critical_mass")[PART]).steps)
