"""Rational bounds of functions: every bound is a theorem, they touch where they should, and they decide statements."""

from itertools import product

import pytest
from mpmath import mp

from theoremaudit.bounding import FUNCTIONS, LEVELS, Bound, bounded, lemma, pade, rational_bounds
from theoremaudit.checker.rules import Sequent, check
from theoremaudit.statements import forall
from theoremaudit.tactics import Unproved

ALL = [
    bound
    for function, level, half in product(FUNCTIONS, range(1, LEVELS + 1), (1, -1))
    for bound in rational_bounds(function, level, half)
]
STATEMENTS = {
    "contact of order four": forall("sin(x)^3 > x^3*cos(x)", given=["x > 0", "x < 1570797/1000000"]),
    "three exponentials": forall(
        "exp(-(x + y + z)) >= (1 - x)*(1 - y)*(1 - z)",
        given=["0 <= x", "x <= 1", "0 <= y", "y <= 1", "0 <= z", "z <= 1"],
    ),
    "one exponential": forall("exp(x) < 1 + x + x^2/2 + x^3/4", given=["x > 0", "x < 1"]),
    "a tangent of the logarithm": forall(
        "log(x^2 + (1 - x)^2) >= x*log(x) + (1 - x)*log(1 - x)", given=["0 < x", "x < 1"]
    ),
}
FALSE = {
    "a constant too small": forall("exp(x) < 1 + x + x^2/2", given=["x > 0", "x < 1"]),
    "far away": forall("log(x) < x/100 + 3", given=["x > 1"]),
    "strict where there is equality": forall("sin(x) < x", given=["x >= 0", "x < 1"]),
}


def test_there_are_bounds_on_both_sides_of_every_function() -> None:
    """Lower and upper ones, to the right and to the left of the point of contact."""
    assert {(b.function, b.half, b.side) for b in ALL} == set(product(FUNCTIONS, (1, -1), (1, -1)))


@pytest.mark.parametrize("bound", ALL, ids=[f"{k}-{b.function}{b.half:+d}{b.side:+d}" for k, b in enumerate(ALL)])
def test_every_bound_has_a_proof_that_replays(bound: Bound) -> None:
    """The bounds are lemmas, not beliefs."""
    proof = lemma(bound, "t")
    assert proof
    check(proof, Sequent((("t", "real"),), bound.domain("t"), (">=", bound.difference("t"))))


def test_approximants_are_those_of_the_literature() -> None:
    """[2/2] of exp, and [1/1] of log(1 + t)."""
    assert pade("exp", 2, 2) == ([1, mp.mpf(1) / 2, pytest.approx(1 / 12)], [1, -0.5, pytest.approx(1 / 12)])
    assert pade("log", 1, 1) == ([0, 1], [1, 0.5])


@pytest.mark.parametrize("name", sorted(STATEMENTS))
def test_statements_are_decided_by_bounds_alone(name: str) -> None:
    """From a statement about functions to one about polynomials, with a proof that replays."""
    s = STATEMENTS[name].sequent
    check(bounded(s), s)


@pytest.mark.parametrize("name", sorted(FALSE))
def test_nothing_false_is_proved(name: str) -> None:
    """Bounds of every accuracy fail."""
    with pytest.raises(Unproved):
        bounded(FALSE[name].sequent)
