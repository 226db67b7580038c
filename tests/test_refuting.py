"""Counterexamples: every one replays, ties and poles included, and none is found for a truth."""

from __future__ import annotations

from fractions import Fraction

import pytest

from theoremaudit.checker.certificates import VERDICTS, satisfies
from theoremaudit.refuting import bracketed, instance, refute, replayed
from theoremaudit.statements import forall

SIZE = "s == 1 - exp(-R*s)"
FALSE = {
    "interior": forall("x*(1 - x) > 1/5", given=("0 < x", "x < 1")),
    "one point": forall("(x - 2)^2 > 0", given=("x > 0",)),
    "one rational point": forall("x != 3/4", given=("0 < x", "x < 1")),
    "diagonal": forall("x != y", given=("x > 0", "y > 0")),
    "boundary": forall("x > 3", given=("x >= 3",)),
    "pole": forall("1/(x - 1) != 0", given=("x > 0",)),
    "logarithm": forall("log(x) < x"),
    "zero to a negative power": forall("x^r >= 0", given=("x >= 0", "r < 0")),
    "integer": forall("n*(n - 3) != 0", given=("n > 0",), integer=("n",)),
    "vector": forall("sum(c^2 for c in C) < sum(c for c in C)", given=("c >= 0 for c in C",), vector={"C": "J"}),
    "equality": forall("x < 2", given=("x == y + 1", "y > 0")),
    "enclosure": forall("R*(1 - s) < 1/2", given=("R > 1", "0 < s", SIZE)),
    "irrational": forall("x > 3/2", given=("x > 0", "x^2 == 2")),
    "existence": forall("exists y: y^2 == x"),
    "closed": forall("2^(1/2) > 3/2"),
    "narrow": forall("abs(x - 54321/1000) > 1/1000", given=("x > 50", "x < 60")),
}
TRUE = {
    "square": forall("x^2 >= 0"),
    "irrational tie avoided": forall("x^2 != 2 + 1/10^30", given=("x > 0", "x < 1")),
    "curve": forall("R*(1 - s) < 1", given=("R > 1", "0 < s", SIZE)),
    "identity": forall("(x + y)^2 == x^2 + 2*x*y + y^2"),
    "tight": forall("exp(x) >= 1 + x"),
    "vacuous": forall("x > 5", given=("x > 1", "x < 0")),
}


@pytest.mark.parametrize("name", FALSE)
def test_a_counterexample_is_found_and_replays(name):
    """The checker accepts the point, with the reason given."""
    s = FALSE[name].sequent
    found = refute(s)
    assert found is not None
    data = {"point": found.point, "reason": found.reason} | ({"proof": found.proof} if found.proof else {})
    assert VERDICTS["refuted"](s, data) >= 1


@pytest.mark.parametrize("name", TRUE)
def test_no_counterexample_to_a_truth(name):
    """Near misses are not counterexamples."""
    assert refute(TRUE[name].sequent) is None


@pytest.mark.parametrize("name", ["enclosure", "irrational"])
def test_an_equality_gives_an_enclosure(name):
    """Where no rational point solves the equality one coordinate lies between two binary fractions."""
    (box,) = [v for v in refute(FALSE[name].sequent).point.values() if isinstance(v, dict)]
    low, high = Fraction(box["lower"]), Fraction(box["upper"])
    assert 0 < high - low < Fraction(1, 10**6)
    assert low.denominator & (low.denominator - 1) == 0


def test_two_equalities_do_not_crash():
    """A second equality may enclose another coordinate: then no point, not an error."""
    s = forall("t <= s", given=("R > 1", "0 <= s", "0 < t", SIZE, "t == 1 + exp(-R*t)")).sequent
    found = refute(s)
    assert found is None or VERDICTS["refuted"](s, {"point": found.point, "reason": found.reason}) == 1


@pytest.mark.parametrize(
    ("name", "reason"), [("interior", "false"), ("logarithm", "undefined"), ("zero to a negative power", "undefined")]
)
def test_the_reason(name, reason):
    """False and undefined are kept apart."""
    assert refute(FALSE[name].sequent).reason == reason


def test_replayed_refuses_a_point_that_does_not_refute():
    """Outside the hypotheses, on the true side, or of the wrong shape: no refutation."""
    s = FALSE["interior"].sequent
    assert replayed(s, {"x": "9/10"}).reason == "false"
    for point in ({"x": "1/2"}, {"x": "2"}, {"y": "9/10"}, {}):
        assert replayed(s, point) is None


def test_an_integer_stays_an_integer():
    """The point of an integer variable is a whole number."""
    assert refute(FALSE["integer"].sequent).point == {"n": "3"}


@pytest.mark.parametrize("name", ["interior", "vector", "enclosure", "equality", "integer"])
def test_an_instance_satisfies_the_hypotheses(name):
    """What shows that a statement is not vacuous is itself replayed."""
    s = FALSE[name].sequent
    satisfies(s, instance(s))


def test_no_instance_of_a_contradiction():
    """Nothing satisfies contradictory hypotheses."""
    assert instance(TRUE["vacuous"].sequent) is None


def test_bracketed_finds_the_root_of_the_equality():
    """At s = 1/2 the size equation holds for R = 2*ln 2."""
    s = forall("R > 2", given=("R > 1", "0 < s", SIZE)).sequent
    (point,) = bracketed(s, s.given[2][1], "R", {"s": "1/2"})
    assert Fraction(point["R"]["lower"]) < Fraction(13862943612, 10**10) < Fraction(point["R"]["upper"])
