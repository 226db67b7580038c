"""The search leg on the critical mass: complete, exact, and able to refute what has been bent a little."""

from dataclasses import replace
from fractions import Fraction

import pytest

from theoremaudit.checker import verify
from theoremaudit.gathering import refutation_certificate
from theoremaudit.statements import Statement

from ..topics import load, parts

PARTS = parts("critical_mass")
FINDERS = load("counterexamples", "critical_mass").leg.finders

# As an explicit formula N* takes another value at another size; (16) is too small by the factor J; at equal totals the
# premiums cancel, so that strict comparisons end in ties; doubling a mesh with given types doubles it.
REFUTED = {
    "critical-mass/explicit-formula",
    "critical-mass/ceiling",
    "dominance/d-any-allocation",
    "dominance/step-mean-capability",
    "dominance/eq-16",
    "dominance/step-comparison",
    "dominance/covers-types",
    "critical-mass-diversity/e",
    "critical-mass-diversity/e-unequal-means",
    "critical-mass-diversity/entropy-of-shares",
    "critical-mass-diversity/advantage-from-breadth",
    "critical-mass-diversity/identical-agents",
    "critical-mass-diversity/only-diverse-agents",
    "capability-growth/superlinear-at-given-types",
    "capability-growth/increasing-returns",
    "capability-growth/new-types",
}
UNLINKED = "critical-mass-diversity/step-entropy-coverage"
BENT = {
    "critical-mass/number": ("N == ", "N == 11/10*"),
    "critical-mass/structural-feature": ("== x/B", "== 11/10*x/B"),
    "dominance/every-provider": ("> B", "> 11/10*B"),
    "critical-mass-diversity/evenness": ("(y+t)^r", "(y+t/2)^r"),
    "critical-mass-diversity/step-premium": ("> (n", "> 11/10*(n"),
    "critical-mass-diversity/step-coverage": ("- q^n", "- 11/10*q^n"),
    "capability-growth/superlinear-by-premium": ("> l*", "> l^2*"),
    "capability-growth/superlinear-notes": ("> N*c", "> 11/10*N*c"),
    "capability-growth/saturation": ("<= J*", "<= 9/10*J*"),
    "long-tail/first": (" < ", " < 9/10*"),
    "critical-mass/number-fixed-reproduction-number": ("N*S > B", "N*S > 11/10*B"),
    "critical-mass/below-at-crossing": ("1/a <", "1/a + B/2 + 1/1000 <"),
    "dominance/d": ("> J^", "> 11/10*J^"),
    "dominance/eq-16-algebra": ("c/J", "c"),
    "dominance/step-finite": ("1/a + B", "1/a + 9/10*B"),
    "market-share/decreasing": ("< B/(B + m)", "< 9/10*B/(B + m)"),
    "capability-growth/increasing": ("m < k", "11/10*m < k"),
    "capability-growth/superlinear": ("> m/", "> 101/100*m/"),
}


def bend(part, old, new):
    """The part with a factor or a bound changed in its first statement."""
    first = part.asserts[0]
    bent = Statement(first.conclusion.replace(old, new), first.given, first.integer, first.vector)
    assert bent != first
    return replace(part, asserts=(bent, *part.asserts[1:]))


def replays(part, found):
    verify(refutation_certificate(part.asserts[found.index], found.witness, found.outcome))


def test_every_part_has_a_search():
    """No part is left out, none is made up, and each is refuted, bent, or looked at by itself below."""
    assert set(FINDERS) == set(PARTS) == REFUTED | {UNLINKED} | set(BENT)


@pytest.mark.parametrize("name", sorted(REFUTED))
def test_a_false_part_is_refuted(name):
    found = FINDERS[name](PARTS[name])
    assert found.outcome == "refutes"
    replays(PARTS[name], found)


@pytest.mark.parametrize("name", BENT)
def test_a_true_part_bent_a_little_is_refuted(name):
    part = bend(PARTS[name], *BENT[name])
    found = FINDERS[name](part)
    assert found.outcome == "refutes"
    replays(part, found)


@pytest.mark.parametrize("name", ["dominance/step-finite", "market-share/decreasing"])
def test_a_true_part_is_supported(name):
    found = FINDERS[name](PARTS[name])
    assert (found.outcome, found.witness) == ("supports", None)


def test_coverage_depends_on_the_assignment_of_types():
    """Type 1 at fitness 1 and 2, then type 2, against type 1 at fitness 1 only."""
    module = load("counterexamples", "critical_mass")
    assert (module.covered((1, 1)), module.covered((1, 1, 2, 2))) == (0, Fraction(3, 4))
    assert (module.covered((1, 2)), module.covered((1, 2, 2, 2))) == (Fraction(3, 4), Fraction(9, 16))
    assert FINDERS[UNLINKED](PARTS[UNLINKED]).outcome == "ill-posed"
    module.covered = lambda types: Fraction(len(types))
    assert module.leg.finders[UNLINKED](PARTS[UNLINKED]).outcome == "undecided"
