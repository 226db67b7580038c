"""Functions of cases and integers: what is true is proved, what is false for one integer is not."""

import pytest

from theoremaudit.checker.rules import check
from theoremaudit.deciding import decide
from theoremaudit.proving import prove
from theoremaudit.statements import forall

TRUE = {
    "triangle inequality": forall("abs(x + y) <= abs(x) + abs(y)"),
    "smaller of two": forall("x*y/(x + y) < min(x, y)", given=["x > 0", "y > 0"]),
    "larger of two": forall("log(exp(x) + exp(y)) > max(x, y)"),
    "a hypothesis with cases": forall("x^2 < 4", given=["abs(x) < 2"]),
    "floor below": forall("floor(x) <= x"),
    "ceiling above": forall("ceil(x) >= x"),
    "floor and one": forall("floor(x) + 1 > x"),
    "halves": forall("floor(n/2) + ceil(n/2) == n", integer=["n"]),
    "residues in a product": forall("floor(n/2)*floor((n + 1)/2) == floor(n^2/4)", integer=["n"]),
    "consecutive integers": forall("n*(n - 1) >= 0", integer=["n"]),
    "no integer between": forall("n >= 3", given=["n > 2"], integer=["n"]),
    "a bound at a fraction": forall("n <= 3", given=["2*n < 8"], integer=["n"]),
    "the first ones apart": forall("3^n >= n^3", given=["n >= 1"], integer=["n"]),
    "a tail": forall("2^n > n^2", given=["n >= 5"], integer=["n"]),
}
FALSE = {
    "one integer": forall("2^n > n^2", given=["n >= 2"], integer=["n"]),
    "one residue": forall("floor(n/3) + floor((n + 2)/3) == n - floor(n/3)", integer=["n"]),
    "a real number": forall("x*(x - 1) >= 0"),
    "the other side of an absolute value": forall("abs(x) >= 2*x"),
    "floor of a negative number": forall("floor(x) >= x - 1/2"),
}


@pytest.mark.parametrize("name", sorted(TRUE))
def test_the_truth_is_proved(name):
    sequent = TRUE[name].sequent
    assert check(prove(sequent), sequent) > 0


@pytest.mark.parametrize("name", sorted(FALSE))
def test_a_falsehood_is_refuted(name):
    assert decide(FALSE[name], timeout=20).verdict == "refuted"
