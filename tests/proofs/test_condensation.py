"""The exact computations of the proof leg on attachment with fitness: the integrals hold, and wrong ones do not."""

import pytest
import sympy as sp

from ..topics import load, parts

PARTS = parts("condensation")
MODULE = load("proofs", "condensation")


@pytest.mark.parametrize("part_id", MODULE.leg.finders)
def test_every_step_holds(part_id):
    assert all(step.holds for step in MODULE.leg.finders[part_id](PARTS[part_id]).steps)


def test_integral_with_a_wrong_value_or_antiderivative_does_not_hold():
    """The integral of 3x(1 - x) over (0, 1) is 1/2, not 1/3; and x^2 is no antiderivative of it."""
    x = MODULE.x
    right = sp.Rational(3, 2) * x**2 - x**3
    assert [s.holds for s in MODULE.integral("", 3 * x * (1 - x), right, x, sp.Rational(1, 2))] == [True, True]
    assert [s.holds for s in MODULE.integral("", 3 * x * (1 - x), right, x, sp.Rational(1, 3))] == [True, False]
    assert [s.holds for s in MODULE.integral("", 3 * x * (1 - x), x**2, x, sp.Integer(1))] == [False, True]


def test_integrals_agree_with_sympy():
    """The closed forms that the claims print, integrated by another program: 3(1 - x)^2 and Beta(2, 4)."""
    x = sp.Symbol("x")
    assert sp.integrate(3 * (1 - x) * x, (x, 0, 1)) == sp.Rational(1, 2)
    assert sp.integrate(20 * x * (1 - x) ** 3 * x / (1 - x), (x, 0, 1)) == sp.Rational(2, 3)


def test_a_part_without_formula_concludes_what_its_steps_show():
    """Refuted or vacuous parts name their witness in words."""
    for part_id, outcome in {
        "fitness-attachment/constant-exists": "refutes",
        "fitness-phases/one-node-takes-all": "refutes",
        "proposition-3.3/fixed-top": "ill-posed",
        "inverse-condensation/share-continuous": "refutes",
        "inverse-condensation/order-against-condensate": "refutes",
    }.items():
        found = MODULE.leg.finders[part_id](PARTS[part_id])
        assert found.concludes == outcome
        assert found.witness
