"""The engine against Z3 on random statements about polynomials: where both decide, they agree."""

from __future__ import annotations

from collections import Counter
from fractions import Fraction
from typing import Any

import pytest
import z3
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from theoremaudit.deciding import decide

from .evaluation import relation_text
from .known import Known, numbers
from .test_fuzz import EXAMPLES, SECONDS

MILLISECONDS = 1000
COMPARISONS = st.sampled_from(["<", "<=", ">", ">=", "==", "!="])
NEGATIONS = {"<": ">=", "<=": ">", ">": "<=", ">=": "<", "==": "!=", "!=": "=="}


@st.composite
def polynomials(draw: Any, names: tuple[str, ...]) -> Any:
    """A sum of up to three products of a number and up to three factors, perhaps squared or shifted."""
    parts = []
    for _ in range(draw(st.integers(1, 3))):
        factors = draw(st.lists(st.sampled_from(names), min_size=0, max_size=2))
        product = ("*", draw(numbers), *factors)
        parts.append(("^", ("+", product, draw(numbers)), Fraction(2)) if draw(st.integers(0, 3)) == 0 else product)
    return ("+", *parts, draw(numbers))


@st.composite
def statements(draw: Any) -> Known:
    """A relation between two polynomials in up to three variables, under up to three others; its truth is not known."""
    names = draw(st.sampled_from([("x",), ("x", "y"), ("x", "y"), ("x", "y", "z")]))
    sides = polynomials(names) | st.sampled_from(names) | numbers
    relations = st.tuples(sides, COMPARISONS, sides)
    given_ = tuple(draw(st.lists(relations, max_size=3)))
    conclusion = (draw(polynomials(names)), draw(COMPARISONS), draw(sides))
    used = {x for x in names if any(x in relation_text(r) for r in (*given_, conclusion))}
    integer = tuple(sorted(x for x in used if draw(st.integers(0, 5)) == 0))
    return Known(False, conclusion, given_, integer)


def by_z3(known: Known) -> str:
    """Z3's verdict: proved, refuted, vacuous or unknown."""
    solver = z3.Solver()
    solver.set("timeout", MILLISECONDS)
    solver.add(*(_formula(r, known.integer) for r in known.given))
    premises = str(solver.check())
    solver.add(z3.Not(_formula(known.conclusion, known.integer)))
    violated = str(solver.check())
    if premises == "unsat":
        return "vacuous"
    return {"sat": "refuted", "unsat": "proved" if premises == "sat" else "unknown"}.get(violated, "unknown")


def _formula(relation: Any, integer: tuple[str, ...]) -> Any:
    left, right = (_expression(side, integer) for side in (relation[0], relation[2]))
    return {
        "<": left < right,
        "<=": left <= right,
        ">": left > right,
        ">=": left >= right,
        "==": left == right,
        "!=": left != right,
    }[relation[1]]


def _expression(term: Any, integer: tuple[str, ...]) -> Any:
    if isinstance(term, Fraction):
        return z3.RealVal(str(term))
    if isinstance(term, str):
        return z3.ToReal(z3.Int(term)) if term in integer else z3.Real(term)
    op, *parts = term
    if op == "^":
        base = _expression(parts[0], integer)
        return base * base
    arguments = [_expression(part, integer) for part in parts]
    return z3.Sum(arguments) if op == "+" else z3.Product(arguments)


def agreed(known: Known) -> tuple[str, str]:
    """The verdicts of both, after comparing them."""
    found, peer = decide(known.statement, timeout=SECONDS).verdict, by_z3(known)
    assert found == peer or "unknown" in (found, peer), (known.statement, found, peer)
    return found, peer


def test_wherever_both_decide_they_agree():
    """Proved, refuted or vacuous: no two verdicts differ; most statements are decided by both."""
    both: Counter[str] = Counter()

    @settings(
        max_examples=EXAMPLES * 4 or 60,
        derandomize=not EXAMPLES,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(statements())
    def examine(known):
        found, peer = agreed(known)
        both[found if found == peer else "open"] += 1

    examine()
    print(dict(both))
    assert both["open"] < both.total() / 2, both
    assert min(both["proved"], both["refuted"], both["vacuous"]) > 0, both


def test_a_difference_would_be_noticed(monkeypatch):
    """With the opposite conclusion for Z3 the comparison fails."""
    known = Known(True, (("^", "x", Fraction(2)), ">=", Fraction(0)))
    assert agreed(known) == ("proved", "proved")
    true_formula = _formula
    flipped = lambda r, integer: true_formula((r[0], NEGATIONS[r[1]], r[2]), integer)  # noqa: E731
    monkeypatch.setitem(globals(), "_formula", flipped)
    with pytest.raises(AssertionError):
        agreed(known)
