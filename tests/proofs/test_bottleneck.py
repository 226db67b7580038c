"""The exact computations of the proof leg on the bottleneck, the lists it reads, and what breaks them."""

from fractions import Fraction

import pytest

from ..topics import load, parts

PARTS = parts("bottleneck")


@pytest.fixture
def proofs():
    return load("proofs", "bottleneck")


def holds(module, part_id):
    return all(step.holds for step in module.leg.finders[part_id](PARTS[part_id]).steps)


@pytest.mark.parametrize("part_id", sorted(load("proofs", "bottleneck").leg.finders))
def test_every_step_holds(proofs, part_id):
    assert holds(proofs, part_id)


def test_a_composite_with_equal_exponents_has_another_growth_rate(proofs, monkeypatch):
    """With exponents β and β the weight 1 − β of the second rate is wrong."""
    monkeypatch.setattr(proofs, "rate_41", lambda: proofs.b * (proofs.g + proofs.z))
    assert not holds(proofs, "two-sector-growth/growth")
    assert not holds(proofs, "proposition-13.1/step-limit")


def test_bumps_of_even_height_would_break_the_example(proofs, monkeypatch):
    """Bumps whose height falls like their start grows have a constant term."""
    assert proofs.bumps(2) == [(4, 1, Fraction(1, 2)), (16, Fraction(1, 2), Fraction(1, 4))]
    monkeypatch.setattr(
        proofs, "bumps", lambda number: [(Fraction(4**n), Fraction(1, 4**n), Fraction(1)) for n in range(1, number)]
    )
    assert not holds(proofs, "proposition-13.1/step-slow-automation")


@pytest.mark.parametrize(
    ("part_id", "name", "value"),
    [
        ("notation/one-meaning", "MEANINGS", {"δ": ("depreciation",)}),
        ("notation/table-complete", "TABLE_1", {"δ_g", "f", "λ", "φ", "J", "γ_J", "α", "α_crit", "δ"}),
        ("hierarchy/mediated", "CAPABILITY_EQUATIONS", {"(22)": {"C", "N"}}),
        ("cross-references/numbers-resolve", "CITED", frozenset({1, 47})),
        ("cross-references/entries-cited", "CITED", frozenset(range(1, 47))),
        ("cross-references/chapters-listed", "CHAPTERS_LISTED", {2, 3, 4, 6}),
        ("cross-references/strategic-independence", "INDEPENDENCE", {"§1": "7.1", "§2.1": "7.1"}),
        ("cross-references/number-of-levels", "LEVELS", {"chapter": "four", "earlier paper": "four"}),
        ("cross-references/earlier-labels", "EARLIER_UNRESOLVED", {}),
    ],
)
def test_another_list_breaks_the_step(proofs, monkeypatch, part_id, name, value):
    """With the defect mended, or made, in the list the step no longer holds."""
    monkeypatch.setattr(proofs, name, value)
    assert not holds(proofs, part_id)
