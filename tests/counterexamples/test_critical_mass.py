"""The search leg on the critical mass: complete, exact, and able to refute what has been bent a little."""

from dataclasses import replace

import pytest

from theoremaudit.checker import verify
from theoremaudit.gathering import refutation_certificate
from theoremaudit.statements import Statement

from ..topics import load, parts

PARTS = parts("critical_mass")
FINDERS = load("counterexamples", "critical_mass").leg.finders

# The printed N* takes another value at another size; (16) is too small by the factor J; premiums cancel, so that
# strict comparisons end in ties; doubling a mesh doubles it; one N* belongs to one provider.
REFUTED = {
    "critical-mass/number",
    "critical-mass/structural-feature",
    "dominance/d-any-allocation",
    "dominance/step-mean-capability",
    "dominance/eq-16",
    "dominance/step-comparison",
    "dominance/eq-16-against-eq-8",
    "dominance/covers-types",
    "dominance/every-provider",
    "critical-mass-diversity/e",
    "critical-mass-diversity/formula-against-diversity",
    "critical-mass-diversity/entropy-of-shares",
    "critical-mass-diversity/step-premium",
    "critical-mass-diversity/step-coverage",
    "critical-mass-diversity/advantage-from-breadth",
    "critical-mass-diversity/identical-agents",
    "critical-mass-diversity/only-diverse-agents",
    "capability-growth/superlinear-by-premium",
    "capability-growth/increasing-returns",
    "capability-growth/new-types",
    "capability-growth/superlinear-notes",
    "capability-growth/saturation",
    "long-tail/first",
}
SILENT = {"critical-mass/ceiling"}
BENT = {
    "critical-mass/number-fixed-reproduction-number": ("N*S > B", "N*S > 11/10*B"),
    "critical-mass/below-at-crossing": ("1/a <", "1/a + B/2 + 1/1000 <"),
    "dominance/d": ("> J^", "> 11/10*J^"),
    "dominance/eq-16-algebra": ("c/J", "c"),
    "dominance/step-finite": ("1/a + B", "1/a + 9/10*B"),
    "market-share/decreasing": ("< B/(B + m)", "< 9/10*B/(B + m)"),
    "capability-growth/increasing": ("m < k", "11/10*m < k"),
    "capability-growth/superlinear": ("> m/", "> 101/100*m/"),
    "capability-growth/new-types-earlier-paper": ("> l*", "> l^2*"),
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
    """No part is left out, none is made up, and each is refuted, silent, or bent below."""
    assert set(FINDERS) == set(PARTS) == REFUTED | SILENT | set(BENT)


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


def test_what_nothing_satisfies_is_not_searched():
    assert FINDERS["critical-mass/ceiling"](PARTS["critical-mass/ceiling"]).outcome == "undecided"
