"""The search leg on the bottleneck and predictions 7 to 12: complete, exact, able to refute what is bent a little."""

from dataclasses import replace

import pytest

from theoremaudit.checker import verify
from theoremaudit.gathering import refutation_certificate
from theoremaudit.statements import Statement

from ..topics import load, parts

PARTS = parts("bottleneck")
MODULE = load("counterexamples", "bottleneck")
FINDERS = MODULE.leg.finders

TRUE = {
    "two-sector-growth/growth": ("log(x/y)", "log(y/x)"),  # the sign of the last term
    "proposition-13.1/step-growth": ("log(x/y)", "log(y/x)"),
    "proposition-13.1/limit-exchanged": ("b == 1", "b == 1/2"),  # half and half is the mean of both rates
    "proposition-13.1/limit-feedback": ("b < 1", "b <= 1"),  # at β = 1 every rate reproduces itself
    "hierarchy/spectral-only-if": ("x > 1", "x > 2"),  # no other level: x = a
    "prediction-7/dates": ("c+3", "c+4"),
    "prediction-8/dates": ("c+5", "c+6"),
    "prediction-12/decelerates": ("k*(M-K)/K < ", "2*k*(M-K)/K < "),  # fails for K near J
    "prediction-12/never-declines": (">= 0", ">= 1/100"),  # at J = M nothing is added
}
WORDS = {"proposition-13.1/step-slow-automation"}
WORLD = {"baumol-bottleneck/scale-of-training"}


def bend(part, old, new):
    """The part with a sign, a factor, a date or a bound changed."""
    bent = tuple(
        Statement(s.conclusion.replace(old, new), tuple(g.replace(old, new) for g in s.given), s.integer, s.vector)
        for s in part.asserts
    )
    assert bent != part.asserts
    return replace(part, asserts=bent)


def replays(part, found):
    verify(refutation_certificate(part.asserts[found.index], found.witness, found.outcome))


@pytest.mark.parametrize("name", sorted(set(FINDERS) - set(TRUE) - WORDS - WORLD))
def test_a_false_part_is_refuted_with_a_witness_that_replays(name):
    """Outside its domain a correction is no number; everything else fails at an exact point."""
    found = FINDERS[name](PARTS[name])
    assert found.outcome == ("ill-posed" if name == "prediction-9/domain" else "refutes")
    replays(PARTS[name], found)


@pytest.mark.parametrize("name", TRUE)
def test_a_true_part_bent_a_little_is_refuted(name):
    part = bend(PARTS[name], *TRUE[name])
    found = FINDERS[name](part)
    assert found.outcome == "refutes"
    replays(part, found)


@pytest.mark.parametrize("name", ["prediction-8/dates", "hierarchy/spectral-only-if"])
def test_a_true_part_is_supported(name):
    assert FINDERS[name](PARTS[name]).outcome == "supports"


@pytest.mark.parametrize("name", sorted(WORLD))
def test_statements_about_the_world_are_left_to_observation(name):
    assert FINDERS[name](PARTS[name]).outcome == "undecided"


def test_courses_whose_terms_fall_are_no_finding(monkeypatch):
    name = "proposition-13.1/step-slow-automation"
    assert FINDERS[name](PARTS[name]).outcome == "refutes"
    monkeypatch.setattr(MODULE, "term", lambda start, height: height)
    assert FINDERS[name](PARTS[name]).outcome == "supports"


def test_rates_that_need_not_reproduce_themselves_are_no_finding(monkeypatch):
    name = "proposition-13.1/hypothesis-with-feedback"
    monkeypatch.setattr(MODULE, "reproduces", lambda g, share, z: g == 2 * z)
    assert FINDERS[name](PARTS[name]).outcome == "supports"
