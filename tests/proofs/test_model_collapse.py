"""The proof leg on model collapse: its steps hold, and another sampling law or correction would break them."""

import pytest
import sympy as sp

from ..topics import load, parts

PARTS = parts("model_collapse")


@pytest.fixture
def proofs():
    return load("proofs", "model_collapse")


def derive(module, part_id):
    return module.leg.finders[part_id](PARTS[part_id])


def test_every_step_holds(proofs):
    for part_id in proofs.leg.finders:
        assert all(step.holds for step in derive(proofs, part_id).steps), part_id


def test_another_sampling_law_breaks_the_recursion(proofs):
    """Draws with half the variance."""
    m, mean, about = proofs.moments()
    proofs.moments = lambda: (m, mean, about - m * (1 - m) / (2 * proofs.n))
    for part_id in ("model-collapse/rises", "model-collapse/inevitable", "theorem-12.3/avoids-collapse"):
        assert not all(step.holds for step in derive(proofs, part_id).steps)


def test_a_correction_that_vanishes_breaks_the_limit(proofs):
    """The curvature in place of D tends to 0, not to (1 - 1/e)(J - 1)/J."""
    types, r = sp.symbols("J r", positive=True)
    share = (types - 1) / types
    least = (1 - sp.exp(-1)) * share
    assert proofs.limit("", share * (1 - sp.exp(sp.log(r) / (1 - r))), r, 1, least, direction="-").holds
    assert not proofs.limit("", share * (1 - r), r, 1, least, direction="-").holds


def test_types_that_differ_less_often_break_the_share(proofs):
    """The probability that two agents have one type is a sum over J types, not a single term."""
    assert proofs.identity("", 1 - proofs.J * (1 / proofs.J) ** 2 - (proofs.J - 1) / proofs.J).holds
    assert not proofs.identity("", 1 - (1 / proofs.J) ** 2 - (proofs.J - 1) / proofs.J).holds
