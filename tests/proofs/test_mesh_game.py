"""The proof leg's own computations on the mesh equilibrium: every deviation, and every step of the derivations."""

import pytest

from ..topics import load, parts

PARTS = parts("mesh_game")


@pytest.fixture
def proofs():
    return load("proofs", "mesh_game")


def test_equilibria_by_hand(proofs):
    """Two equal agents keep apart; 3, 3, 2, 2 have four assignments with equal loads and two with loads 6 and 4."""
    assert [loads for loads, _ in proofs.equilibria((1, 1))] == [(1, 1), (1, 1)]
    kinds = [tuple(sorted(loads)) for loads, _ in proofs.equilibria((3, 3, 2, 2))]
    assert (kinds.count((5, 5)), kinds.count((4, 6))) == (4, 2)


@pytest.mark.parametrize(
    "name", ["b", "b-negative-rho", "step-function", "step-supermodular", "a", "c", "step-minimum"]
)
def test_every_step_of_the_derivation_holds(proofs, name):
    part_id = f"mesh-equilibrium/{name}"
    steps = proofs.leg.finders[part_id](PARTS[part_id]).steps
    assert steps
    assert all(step.holds for step in steps)


def test_other_capabilities_break_the_example(proofs):
    """For 4, 3, 2, 2 and 1, 1, 1, 1 the step about the assignments would fail."""
    for capabilities in ((4, 3, 2, 2), (1, 1, 1, 1)):
        kinds = sorted({tuple(sorted(loads)) for loads, _ in proofs.equilibria(capabilities)})
        assert kinds != [(4, 6), (5, 5)]


def test_payoffs_that_agree_would_not_be_ill_posed(proofs, monkeypatch):
    """With perfect substitutes (square roots undone) neither comparison is strict, and the steps say so."""
    monkeypatch.setattr(proofs, "arb", lambda n: Substitute(n))
    steps = proofs.leg.finders["type-choice-game/payoff"](PARTS["type-choice-game/payoff"]).steps
    assert not steps[0].holds
    assert not steps[1].holds


class Substitute:
    """A number whose square root is itself, so that the aggregate of two loads is the square of their sum."""

    def __init__(self, value):
        self.value = value

    def sqrt(self):
        return self

    def __add__(self, other):
        return Substitute(self.value + other.value)

    def __sub__(self, other):
        return Substitute(self.value - other.value)

    def __pow__(self, exponent):
        return self.value**exponent
