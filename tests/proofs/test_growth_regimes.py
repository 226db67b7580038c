"""The exact computations of the proof leg on the growth regimes, and what breaks them."""

import pytest
import sympy as sp

from ..topics import load, parts

PARTS = parts("growth_regimes")


@pytest.fixture
def proofs():
    return load("proofs", "growth_regimes")


def derive(module, part_id):
    return module.leg.finders[part_id](PARTS[part_id])


@pytest.mark.parametrize("part_id", sorted(load("proofs", "growth_regimes").leg.finders))
def test_every_step_holds(proofs, part_id):
    assert all(step.holds for step in derive(proofs, part_id).steps)


@pytest.mark.parametrize(
    "part_id",
    [
        "definition-11.1/a-converges",
        "definition-11.1/c-singularity",
        "theorem-11.2/three-regimes",
        "theorem-11.2/c-time",
    ],
)
def test_a_path_with_the_printed_sign_is_no_solution(proofs, monkeypatch, part_id):
    """With the sign of eq. (33) in the exponent the path no longer solves the equation."""
    flipped = proofs.B / proofs.delta + (proofs.v0 - proofs.B / proofs.delta) * sp.exp(
        (1 - proofs.Phi) * proofs.delta * proofs.t
    )
    monkeypatch.setattr(proofs, "PATH", flipped)
    assert not all(step.holds for step in derive(proofs, part_id).steps)


def test_a_law_for_the_automated_fraction_would_be_noticed(proofs, monkeypatch):
    monkeypatch.setattr(proofs, "MOVED", proofs.MOVED | {"beta_auto"})
    found = derive(proofs, "remark-10.2/law-of-motion")
    assert found.concludes == "undecided"
    assert not found.steps[0].holds


def test_a_frontier_in_the_system_would_be_noticed(proofs, monkeypatch):
    """With Z in eq. (22) the ceiling may depend on the frontier."""
    monkeypatch.setitem(proofs.PRINTED, "(22)", proofs.PRINTED["(22)"] | {"Z"})
    assert not all(step.holds for step in derive(proofs, "theorem-11.2/a-ceiling-by-frontier").steps)


@pytest.mark.parametrize("part_id", ["remark-11.3/estimates", "appendix-e/nordhaus", "proposition-10.1/attribution"])
def test_other_works_are_left_open(proofs, part_id):
    assert derive(proofs, part_id).concludes == "undecided"
