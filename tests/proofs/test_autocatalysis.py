"""The proof leg's own computations on autocatalysis: closures, vector fields, and every step of the derivations."""

import pytest
import sympy as sp

from ..topics import load, parts

PARTS = parts("autocatalysis")
FOOD = frozenset({1})


@pytest.fixture
def proofs():
    return load("proofs", "autocatalysis")


@pytest.mark.parametrize("part_id", sorted(load("proofs", "autocatalysis").leg.finders))
def test_every_step_of_the_derivation_holds(proofs, part_id):
    assert all(step.holds for step in proofs.leg.finders[part_id](PARTS[part_id]).steps)


def test_closures_by_hand(proofs):
    """1 makes 2 with 3 as catalyst: made from food, but not if the catalyst must be there first."""
    operations = (proofs.operation({1}, {3}, {2}), proofs.operation({2}, {1}, {4}))
    assert proofs.closure(operations, FOOD) == {1, 2, 4}
    assert proofs.closure(operations, FOOD, catalysts_first=True) == {1}
    assert not proofs.is_raf(operations, FOOD)
    assert proofs.is_raf(operations, frozenset({1, 3}))
    assert not proofs.is_raf((), FOOD)


def test_shares_keep_their_sum_under_both_laws(proofs):
    x, y = sp.symbols("x y")
    for law in (proofs.field, proofs.linear_field):
        assert sp.expand(sum(law(proofs.STAR, [x, y, 1 - x - y]))) == 0


@pytest.mark.parametrize(
    ("part_id", "name", "other"),
    [
        ("proposition-9.6/composition", "STAR", sp.ones(3, 3)),
        ("proposition-9.6/expansion", "BLOCKS", sp.eye(3)),
        ("proposition-9.6/step-convergence", "CYCLE", sp.ones(5, 5)),
        ("proposition-9.6/step-support", "LOOPLESS", sp.ones(3, 3)),
        ("proposition-9.6/step-fitness", "STAR", sp.eye(3)),
        ("jain-krishna/same-law", "STAR", sp.ones(3, 3)),
        ("catalytic-replicator/against-rejection", "CYCLE", sp.ones(5, 5)),
    ],
)
def test_another_matrix_breaks_a_step(proofs, part_id, name, other):
    setattr(proofs, name, other)
    assert not all(step.holds for step in proofs.leg.finders[part_id](PARTS[part_id]).steps)


@pytest.mark.parametrize(
    "part_id",
    [
        "definition-9.1/required-catalysts",
        "definition-9.3/as-cited",
        "proposition-9.4/exists",
        "proposition-9.4/food-fed-network",
    ],
)
def test_food_that_holds_everything_breaks_a_step(proofs, part_id):
    proofs.FOOD = frozenset({1, 2, 3, 4})
    assert not all(step.holds for step in proofs.leg.finders[part_id](PARTS[part_id]).steps)


def test_the_cold_start_needs_the_missing_catalysts(proofs):
    proofs.FOOD = frozenset({1, 2})
    steps = proofs.leg.finders["definition-9.3/from-food-alone"](PARTS["definition-9.3/from-food-alone"]).steps
    assert not all(step.holds for step in steps)
