"""Statements: what is declared, what is bound, and how they read."""

from __future__ import annotations

import pytest

from theoremaudit.checker.certificates import dump_statement, load_statement
from theoremaudit.parsing import StatementError
from theoremaudit.statements import forall


def test_sorts_of_the_variables():
    """Real unless declared; the length of a vector is a variable too."""
    s = forall("sum(c for c in C) + n > x", given=("c > 0 for c in C",), integer=("n", "J"), vector={"C": "J"})
    assert s.sequent.sorts == (("C", "vector:J"), ("J", "integer"), ("n", "integer"), ("x", "real"))


def test_bound_names_are_not_variables():
    """The unknown of an existence statement and the element of a sum are bound."""
    assert forall("exists s: s > x").sequent.sorts == (("x", "real"),)
    assert dict(forall("sum(c for c in C) > 0", vector={"C": "2"}).sequent.sorts)["C"] == "vector:2"


def test_chains_become_several_relations():
    """A chain among the hypotheses gives each of its relations."""
    assert len(forall("x > 0", given=("0 < x < 1 <= y",)).sequent.given) == 3


@pytest.mark.parametrize(
    ("conclusion", "more", "words"),
    [
        ("x > 0", {"integer": ("n",)}, "not used: 'n'"),
        ("x > 0", {"vector": {"C": "J"}}, "not used: 'C'"),
        ("exists s: s > 0", {"given": ("s > 1",)}, "bound"),
        ("x >", {}, "expected"),
        ("x > 0", {"given": ("y",)}, "no relation"),
        ("x > 0", {"given": "x > 1"}, "lists"),
        ("n > 0", {"integer": "n"}, "lists"),
        ("sum(c for c in C) > 0", {}, "'C' is used as a vector"),
        ("x > 0", {"given": ("c > x for c in C",)}, "'C' is used as a vector"),
        ("exists C: sum(c for c in C) > 0", {}, "'C' is used as a vector"),
        ("sum(c*C for c in C) > 0", {"vector": {"C": "J"}}, "vectors and scalars"),
        ("sum(a*b for a in A, b in B) > 0", {"vector": {"A": "J", "B": "K"}}, "not a statement"),
        ("sum(c for c in C) > 0", {"vector": {"C": "C"}}, "length"),
        ("sum(c for c in C) > 0", {"vector": {"C": "2 + 1"}}, "not a statement"),
    ],
)
def test_bad_statements(conclusion, more, words):
    """One error that says what to change, where the statement is made."""
    with pytest.raises(StatementError, match=words):
        forall(conclusion, **more)


def test_assuming_adds_and_keeps():
    """Further hypotheses come last; sorts and conclusion stay, and the original is untouched."""
    first = forall("n > x", given=("x < 0",), integer=("n",))
    second = first.assuming("n > 0")
    assert second == forall("n > x", given=("x < 0", "n > 0"), integer=("n",))
    assert first.given == ("x < 0",)


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        (forall("x > 0", given=("x > 1",)), "for all real x with x > 1: x > 0"),
        (forall("n > x", integer=("n",)), "for all real n (integer), x: n > x"),
        (forall("1 > 0"), "always: 1 > 0"),
    ],
)
def test_reads_like_mathematics(statement, words):
    """The text with its quantifier."""
    assert str(statement) == words


def test_a_length_can_be_a_number():
    """A number is no variable; the checker accepts the statement."""
    statement = forall("sum(c for c in C) >= 0", given=("c >= 0 for c in C",), vector={"C": "3"})
    assert statement.sequent.sorts == (("C", "vector:3"),)
    assert load_statement(dump_statement(statement.sequent)) == statement.sequent
