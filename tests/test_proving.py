"""The prover: known truths are proved and replay, falsehoods never are, and ``decide`` is never wrong."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from theoremaudit.checker import verify
from theoremaudit.checker.rules import check
from theoremaudit.checker.terms import ONE
from theoremaudit.comparing import exponential_substitution
from theoremaudit.deciding import decide, time_limit
from theoremaudit.parsing import parse_term
from theoremaudit.proving import evident, prove
from theoremaudit.signs import by_factors, known_sign, turned
from theoremaudit.statements import forall
from theoremaudit.tactics import Unproved

TRUE = {
    "square": forall("x^2 >= 0"),
    "arithmetic and geometric mean": forall("(x + y)/2 >= sqrt(x*y)", given=("x > 0", "y > 0")),
    "tangent of exp": forall("exp(x) >= 1 + x"),
    "tangent of log": forall("log(1 + x) < x", given=("x > 0",)),
    "quadratic": forall("x^2 + x + 1 > 0", given=("0 <= x", "x <= 3")),
    "two squares": forall("x^2 + y^2 >= 2*x*y"),
    "identity": forall("(x + y)^3 == x^3 + 3*x^2*y + 3*x*y^2 + y^3"),
    "powers": forall("x^a*x^b == x^(a+b)", given=("x > 0",)),
    "logistic": forall("x*(1 - x) <= 1/4", given=("0 <= x", "x <= 1")),
    "linear": forall("2*x + 3*y > 5", given=("x > 1", "y >= 1")),
    "chain": forall("0 < x/(1 + x) < 1", given=("x > 0",)),
    "box": forall("sin(x) < x + 1/10", given=("0 <= x", "x <= 2")),
    "equation": forall("y > 1", given=("x > 0", "y == exp(x)")),
    "integers": forall("n^2 >= n", given=("n >= 1",), integer=("n",)),
    "powers, positive together": forall("(x*y)^a == x^a*y^a", given=("x >= 1", "y > x")),
    "power of what may vanish": forall("b^n > a^n", given=("a >= 0", "b > a", "n >= 2")),
    "monotone power": forall("(x + 1)^r > x^r", given=("x > 0", "r > 0")),
    "components": forall("sum(c^2 for c in C) >= 0", given=("c >= 0 for c in C", "J >= 1"), vector={"C": "J"}),
    "constant": forall("pi > 3"),
    "not equal": forall("exp(x) != 0"),
}
FALSE = {
    "tie": forall("x^2 > 0"),
    "one point": forall("(x - 1/3)^2 > 0", given=("x > 0",)),
    "irrational point": forall("x^2 != 2", given=("x > 0",)),
    "irrational tie": forall("(x^2 - 2)^2 > 0", given=("1 < x", "x < 2")),
    "far out": forall("x < 1000000"),
    "barely": forall("x*(1 - x) < 1/4", given=("0 <= x", "x <= 1")),
    "not an identity": forall("(x + y)^2 == x^2 + y^2"),
    "wrong way": forall("log(1 + x) > x", given=("x > 0",)),
    "division by zero": forall("x/x == 1"),
    "root of a negative": forall("sqrt(x)^2 == x"),
    "logarithm": forall("log(x^2) == 2*log(x)", given=("x != 0",)),
    "integers only": forall("x^2 >= x", given=("x >= 0",)),
    "exponent": forall("x^r >= 0", given=("x >= 0",)),
    "unbounded": forall("exp(x) < 10^9"),
    "existence": forall("exists y: y^2 == x"),
    "component": forall("c > 0 for c in C", given=("c >= 0 for c in C",), vector={"C": "J"}),
    "zero to the zero": forall("x^y > 0", given=("x >= 0", "y >= 0")),
}
TRUE_WHERE_REAL = {"division by zero", "root of a negative", "logarithm", "exponent"}  # undefined, not false


@pytest.mark.parametrize("name", TRUE)
def test_known_truth_is_proved_and_replays(name):
    """Proved, and the checker accepts the certificate for this very statement."""
    decision = decide(TRUE[name], timeout=20)
    assert decision.verdict == "proved", decision.reason
    checked = verify(decision.certificate)
    assert (checked.verdict, checked.sequent) == ("proved", TRUE[name].sequent)


@pytest.mark.parametrize("name", FALSE)
def test_falsehood_is_never_proved(name):
    """Refuted or unknown; a refutation replays."""
    decision = decide(FALSE[name], timeout=2)
    assert decision.verdict in ("refuted", "unknown")
    if decision.certificate:
        assert verify(decision.certificate).verdict == "refuted"


@pytest.mark.parametrize("name", sorted(set(FALSE) - TRUE_WHERE_REAL - {"existence"}))
def test_the_prover_alone_proves_no_falsehood(name):
    """Without the search for counterexamples before it, the prover gives up."""
    with time_limit(1), pytest.raises(Unproved):
        prove(FALSE[name].sequent)


# ------------------------------------------------------------------------------------ statements with known truth

small = st.fractions(min_value=-5, max_value=5, max_denominator=6)
positive = st.fractions(min_value=Fraction(1, 6), max_value=4, max_denominator=6)


def answer(conclusion, given=(), **more):
    return decide(forall(conclusion, given=given, **more), timeout=2).verdict


@settings(max_examples=15, deadline=None)
@given(a=small, b=small, c=positive, strict=st.booleans())
def test_shifted_minimum_in_one_variable(a, b, c, strict):
    """c*(x - a)^2 + b is bounded below by zero if and only if b is not negative (positive, if strict)."""
    truth = b > 0 if strict else b >= 0
    relation = ">" if strict else ">="
    assert answer(f"({c})*(x - ({a}))^2 + ({b}) {relation} 0") in ("proved" if truth else "refuted", "unknown")


@settings(max_examples=12, deadline=None)
@given(a=small, d=small, b=small, k=small)
def test_shifted_minimum_in_two_variables(a, d, b, k):
    """(x - a)^2 + (y - k*x - d)^2 + b >= 0 if and only if b >= 0."""
    verdict = answer(f"(x - ({a}))^2 + (y - ({k})*x - ({d}))^2 + ({b}) >= 0")
    assert verdict in ("proved" if b >= 0 else "refuted", "unknown")


@settings(max_examples=12, deadline=None)
@given(a=small, b=small, low=small, width=positive)
def test_shifted_minimum_on_an_interval(a, b, low, width):
    """On [low, low + width] the minimum of (x - a)^2 + b is at a or at the nearer end."""
    high = low + width
    nearest = min(max(a, low), high)
    truth = (nearest - a) ** 2 + b >= 0
    verdict = answer(f"(x - ({a}))^2 + ({b}) >= 0", given=(f"x >= {low}", f"x <= {high}"))
    assert verdict in ("proved" if truth else "refuted", "unknown")


@settings(max_examples=12, deadline=None)
@given(a=small, b=small)
def test_shifted_tangent_of_the_exponential(a, b):
    """exp(x - a) >= 1 + x - a + b for all x if and only if b <= 0."""
    verdict = answer(f"exp(x - ({a})) >= 1 + x - ({a}) + ({b})")
    assert verdict in ("proved" if b <= 0 else "refuted", "unknown")


@settings(max_examples=12, deadline=None)
@given(size=st.integers(1, 400), a=small)
def test_planted_violation_is_never_proved(size, a):
    """A dent of depth 1/size at the point a: false, however small."""
    assert answer(f"(x - ({a}))^2 > -1/{size} + 2/{size}") in ("refuted", "unknown")


@settings(max_examples=10, deadline=None)
@given(a=st.integers(-4, 4), b=st.integers(-4, 4))
def test_integers_between_two_roots(a, b):
    """(n - a)*(n - b) >= 0 for all integers if and only if no integer lies strictly between a and b."""
    truth = abs(a - b) <= 1
    verdict = answer(f"(n - ({a}))*(n - ({b})) >= 0", integer=("n",))
    assert verdict in ("proved" if truth else "refuted", "unknown")


# ----------------------------------------------------------------------------------------------------- the pieces


def sequent(conclusion, *given):
    return forall(conclusion, given=given).sequent


@pytest.mark.parametrize(
    ("text", "given", "sign"),
    [
        ("x", ("x > 0",), ">"),
        ("-x", ("x > 0",), "<"),
        ("x - 1", ("x >= 2",), ">"),
        ("x - 2", ("x >= 2",), ">="),
        ("1 - x", ("x > 1",), "<"),
        ("x*y", ("x > 0", "y < 0"), "<"),
        ("x + y", ("x >= 0", "y >= 0"), ">="),
        ("x + y", ("x > 0", "y < 0"), None),
        ("x^2", ("x != 0",), ">"),
        ("log(1 + x)", ("x > 0",), ">"),
        ("x", (), None),
    ],
)
def test_sign_by_form_and_hypotheses(text, given, sign):
    """The sign that one look gives, never one that is wrong."""
    assert known_sign(sequent("x + y > 7", *given), parse_term(text)) == sign


def test_evident_needs_no_search():
    """What stands among the hypotheses is evident; what does not is not."""
    s = sequent("x > 0", "x > 0")
    assert check(evident(s), s) == 1
    with pytest.raises(Unproved):
        evident(sequent("x > 0", "x > -1"))


def test_turned_changes_the_sign_only():
    """Minus a sum, term by term."""
    assert turned(parse_term("x - y")) == ("+", ("*", Fraction(-1), "x"), "y")


def test_exponential_substitution_replays():
    """x = exp(u) for a positive x: the proof that uses it passes the checker."""
    s = sequent("x^r > 0", "x > 0")
    assert check(exponential_substitution("x", prove)(s), s) > 1


def test_a_hypothesis_on_components_is_no_relation_to_contradict():
    """Hypotheses that speak of every component may be inconsistent; the search fails in the ordinary way."""
    told = forall("2 < 1", given=("w >= 0 for w in W", "x <= h for x in X", "h == 1"), vector={"W": "J", "X": "J"})
    with time_limit(5), pytest.raises(Unproved):
        prove(told.sequent.with_goal(("==", ONE)))


def test_a_failure_names_the_open_goal():
    """The reason for ``unknown`` says what could not be shown."""
    with pytest.raises(Unproved, match="x"):
        prove(sequent("x > y"))


def test_a_factor_of_the_denominator_is_turned_round_exactly() -> None:
    """The constant that a negative factor leaves stays a rational number, with negative exponents too."""
    s = forall("(x^2 - 3*x - 11)/(4*x^3 + 4*x - 124) > 0", given=["0 < x", "x < 1"]).sequent
    check(by_factors(s), s)
