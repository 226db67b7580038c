"""The proof leg on saturation and variety: exact computations that can fail."""

from fractions import Fraction

import pytest

from ..topics import load, parts

PARTS = parts("saturation")
HALF = Fraction(1, 2)


@pytest.fixture
def proofs():
    return load("proofs", "saturation")


def holds(module, part_id):
    return all(step.holds for step in module.leg.finders[part_id](PARTS[part_id]).steps)


@pytest.mark.parametrize("part_id", sorted(load("proofs", "saturation").leg.finders))
def test_every_step_holds(proofs, part_id):
    assert holds(proofs, part_id)


def test_equilibria_and_spectra_are_exact(proofs):
    """The right ones are accepted, others are not."""
    assert proofs.rests(proofs.COUPLED, (HALF, HALF))
    assert not proofs.rests(proofs.COUPLED, (HALF, Fraction(0)))
    assert proofs.spectrum(proofs.COUPLED, (HALF, HALF), -HALF, -3 * HALF)
    assert not proofs.spectrum(proofs.COUPLED, (HALF, HALF), HALF, -3 * HALF)


@pytest.mark.parametrize(
    ("part_id", "name"),
    [
        ("lemma-10.3/unique", "COUPLED"),
        ("lemma-10.3/globally-stable", "COUPLED"),
        ("lemma-10.3/unique-uncoupled", "UNCOUPLED"),
        ("lemma-10.3/subcritical", "WEAK"),
    ],
)
def test_another_matrix_is_noticed(proofs, part_id, name):
    setattr(proofs, name, ((Fraction(3), Fraction(1)), (Fraction(1), Fraction(3))))
    assert not holds(proofs, part_id)


@pytest.mark.parametrize(
    "part_id", ["proposition-10.4/step-derivative", "proposition-10.4/rate", "variety-growth/integer-types"]
)
def test_another_exponent_is_noticed(proofs, part_id):
    """With the exponent 2/ρ the derivatives are others."""
    proofs.aggregate = lambda inside: inside ** (2 / proofs.rho)
    assert not holds(proofs, part_id)
