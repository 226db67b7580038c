"""Equality hypotheses solved for a variable: each solution gives a proof that replays."""

from __future__ import annotations

import pytest

from theoremaudit.checker.rules import check
from theoremaudit.parsing import parse_term
from theoremaudit.proving import prove
from theoremaudit.solving import raise_unsolved, solutions
from theoremaudit.statements import forall
from theoremaudit.tactics import Unproved

SOLVED = [
    ("y > 1", ("x > 0", "y == x + 1")),
    ("y > 1", ("x > 0", "2*y == x + 2")),
    ("y > 1", ("x > 0", "y == exp(x)")),
    ("y > 0", ("x > 1", "exp(y) == x")),
    ("y > 1", ("x > 0", "log(y) == x")),
    ("y > 0", ("x > 0", "1/y == x")),
    ("x + y > 1", ("x == 0", "y > 1")),
]


@pytest.mark.parametrize(("conclusion", "given"), SOLVED)
def test_a_solution_proves_the_goal(conclusion, given):
    """Some way to eliminate a variable leaves a goal that is proved; the whole proof replays."""
    s = forall(conclusion, given=given).sequent
    proofs = []
    for solution in solutions(s):
        try:
            proofs.append(solution(prove)(s))
        except Unproved:
            continue
    assert proofs
    assert all(check(proof, s) > 1 for proof in proofs)


def test_variables_that_occur_twice_are_left():
    """Only what occurs once can be isolated: R here, not s."""
    s = forall("s < 1", given=("0 < s", "s == 1 - exp(-R*s)")).sequent
    assert len(list(solutions(s))) == 1


@pytest.mark.parametrize("given", [("x > 0",), ("n == y + y",), ("sum(c for c in C) == y + y",)])
def test_nothing_to_solve(given):
    """Inequalities, integers and vectors are not solved for."""
    more = {"integer": ("n",)} if "n" in given[0] and "sum" not in given[0] else {}
    more |= {"vector": {"C": "J"}} if "sum" in given[0] else {}
    assert list(solutions(forall("1 > 0", given=given, **more).sequent)) == []


def test_no_inverse():
    """The reason names the operation."""
    with pytest.raises(Unproved, match="sin"):
        raise_unsolved(parse_term("sin(x)"))
