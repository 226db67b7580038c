"""The exact computations of the proof leg on predictions, frameworks and dynamics, and what breaks them."""

from fractions import Fraction

import pytest
import sympy as sp

from ..topics import load, parts

PARTS = parts("predictions")


@pytest.fixture
def proofs():
    return load("proofs", "predictions")


def derive(module, part_id):
    return module.leg.finders[part_id](PARTS[part_id])


@pytest.mark.parametrize("part_id", sorted(load("proofs", "predictions").leg.finders))
def test_every_step_holds(proofs, part_id):
    assert all(step.holds for step in derive(proofs, part_id).steps)


def test_a_time_for_every_prediction_would_be_noticed(proofs, monkeypatch):
    monkeypatch.setattr(proofs, "TIMES", dict.fromkeys(range(1, 13), "2030"))
    assert not all(step.holds for step in derive(proofs, "predictions/timing").steps)


def test_a_closed_network_has_a_conservation_law(proofs, monkeypatch):
    """A ⇌ B conserves A + B."""
    assert proofs.deficiency(sp.eye(2), ((0, 1), (1, 0)), 1) == (0, True)
    monkeypatch.setattr(proofs, "deficiency", lambda *_: (0, True))
    assert not all(step.holds for step in derive(proofs, "frameworks/reaction-networks").steps)


def test_optima_depend_on_the_neighbours(proofs, monkeypatch):
    """With three neighbours each, only the best of the four corners is an optimum."""
    assert proofs.expected_optima(2) == Fraction(4, 3)
    assert proofs.neighbours(2) == [[1, 2], [0, 3], [3, 0], [2, 1]]
    monkeypatch.setattr(proofs, "neighbours", lambda _: [[1, 2, 3], [0, 2, 3], [0, 1, 3], [0, 1, 2]])
    assert proofs.expected_optima(2) == 1
    assert not all(step.holds for step in derive(proofs, "frameworks/fitness-landscapes").steps)


def test_an_agent_inclined_to_the_second_task_takes_it_up(proofs, monkeypatch):
    """A threshold of 1 for task 2 is below the critical 2 and falls."""
    monkeypatch.setattr(proofs, "AGENTS", ((Fraction(1), Fraction(3)), (Fraction(3), Fraction(1))))
    assert not all(step.holds for step in derive(proofs, "dynamics/division-of-labour").steps)
