"""The search leg on the growth regimes: exact, and able to refute what has been bent a little."""

from dataclasses import replace

import pytest

from theoremaudit.checker import verify
from theoremaudit.gathering import refutation_certificate
from theoremaudit.statements import Statement

from ..topics import load, parts

PARTS = parts("growth_regimes")
MODULE = load("counterexamples", "growth_regimes")
FINDERS = MODULE.leg.finders

TRUE = {
    "growth-equation/substitution": ("lam+phi-1", "lam+phi"),  # the exponent of Jones's form
    "growth-equation/growth-rate": ("lam+phi-2", "lam+phi-1"),  # not divided by C
    "growth-equation/below-critical-data": ("exp(-delta*t)", "exp(delta*t)"),  # growth instead of decay
    "proposition-10.1/defined": ("beta < 1", "beta < 2"),  # at β = 3/2 and φ_0 = 2/3 the denominator is 0
    "proposition-10.1/step-same-exponent": ("(C^phi0)", "(C^beta)"),
    "proposition-10.1/step-threshold": ("(1-phi0)/phi0", "(1+phi0)/phi0"),
    "proposition-10.1/step-examples": ("== 1", "== 2"),
    "remark-10.2/transition": ("1/2 < phi0", "0 < phi0"),  # at 1/2 and below automation never suffices
    "definition-11.1/three-regimes": ("lam+phi-1 < 1", "lam+phi < 1"),
    "definition-11.1/a-decreasing": ("Phi < 1", "Phi < 2"),  # beyond 1 it increases
    "definition-11.1/a-converges": ("exp(-(1-Phi)", "exp((1-Phi)"),
    "definition-11.1/b-independent": ("Phi == 1", "Phi == 2"),
    "definition-11.1/c-increasing": ("Phi > 1", "Phi > 0"),  # below 1 it decreases
    "theorem-11.2/a-falls-with-saturation": ("< J^s/(h*delta)", "< J^s/(2*h*delta)"),  # k just above h
    "theorem-11.2/c-requires": ("lam <= 1", "lam <= 2"),
    "theorem-11.2/step-decreasing": ("Phi < 1", "Phi < 2"),
    "theorem-11.2/step-composite": ("lam <= 1", "lam <= 2"),
    "theorem-11.2/step-steady-state": ("< delta", "< delta/2"),  # D just above C
    "theorem-11.2/step-ceiling": ("c < 1/(h*delta)", "c < 1/(2*h*delta)"),  # strong benefits come near the ceiling
    "theorem-11.2/step-stability": ("- delta*C > 0", "- 2*delta*C > 0"),
    "theorem-11.2/step-substitution": ("C^(-Phi)", "C^(1-Phi)"),
    "theorem-11.2/step-integral": ("< v", "< v/2"),  # short times
    "remark-11.3/two-thirds": ("2/3", "3/4"),
    "remark-11.3/expanding-variety": ("g > 0", "g > -1"),
    "appendix-c/eq-43": ("C^(beta*phi0)", "C^phi0"),
    "appendix-c/solving": ("g*(1-beta*phi0)", "g*(1-beta)"),
}


def bend(part, old, new):
    """The part with a bound, a sign or a domain changed."""
    bent = tuple(
        Statement(s.conclusion.replace(old, new), tuple(g.replace(old, new) for g in s.given), s.integer, s.vector)
        for s in part.asserts
    )
    assert bent != part.asserts
    return replace(part, asserts=bent)


@pytest.mark.parametrize("name", sorted(set(FINDERS) - set(TRUE)))
def test_a_false_part_is_refuted_with_a_witness_that_replays(name):
    part, found = PARTS[name], FINDERS[name](PARTS[name])
    assert found.outcome == "refutes"
    verify(refutation_certificate(part.asserts[found.index], found.witness, found.outcome))


@pytest.mark.parametrize("name", TRUE)
def test_a_true_part_bent_a_little_is_refuted(name):
    part = bend(PARTS[name], *TRUE[name])
    found = FINDERS[name](part)
    assert found.outcome == "refutes"
    verify(refutation_certificate(part.asserts[found.index], found.witness, found.outcome))


@pytest.mark.parametrize("name", ["definition-11.1/a-decreasing", "theorem-11.2/step-composite", "appendix-c/solving"])
def test_a_true_part_is_supported(name):
    assert FINDERS[name](PARTS[name]).outcome == "supports"


def test_two_laws_are_fitted_exactly():
    """x = Φ = 1/2 fits both laws at c and 4c and not at 16c."""
    assert FINDERS["theorem-11.2/equations-at-once"](PARTS["theorem-11.2/equations-at-once"]).witness == {
        "Phi": "1/2",
        "x": "1/2",
    }


def test_a_rate_that_is_as_printed_is_no_finding(monkeypatch):
    monkeypatch.setattr(MODULE, "phi_slope", lambda pair: pair[0] + pair[1] - 2)
    assert FINDERS["theorem-11.2/a-rate"](PARTS["theorem-11.2/a-rate"]).outcome == "undecided"
