"""What a hunt found, for a reader: the witness with the values of both sides, and the domain that was searched."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import isfinite
from typing import Any

from theoremaudit.checker.certificates import instantiate
from theoremaudit.checker.enclosure import enclose
from theoremaudit.checker.terms import Rejected, Term
from theoremaudit.hunting.domains import Domain
from theoremaudit.parsing import RELATIONS, StatementError, parse_term
from theoremaudit.refuting import Point, Refutation
from theoremaudit.statements import Statement


def in_words(statement: Statement, refutation: Refutation) -> str:
    """The witness in one sentence, with the values of both sides."""
    at = f"at {show_point(refutation.point)}"
    if statement.sequent.goal[0] == "exists":
        return f"{at}: there is no solution {statement.sequent.goal[1]}"
    sides = _sides(statement.conclusion)
    if not sides:
        op, term = instantiate(statement.sequent, refutation.point)[0].goal
        return f"{at}: left minus right is {_value(statement, term, refutation.point)}, which is not {op} 0"
    values = [_value(statement, side, refutation.point) for side in sides]
    if len(values) == 2:
        return f"{at}: left {values[0]}, right {values[1]}"
    return f"{at}: the terms are {', '.join(values)}"


def show_point(point: Point) -> str:
    """A point for a reader: ``J = 2, rho = -1, C = (0, 1)``."""

    def show(value: Any) -> str:
        if isinstance(value, list):
            return f"= ({', '.join(value)})"
        if isinstance(value, dict):
            return f"= {float((Fraction(value['lower']) + Fraction(value['upper'])) / 2):.6g} (enclosed)"
        return f"= {value}"

    return ", ".join(f"{x} {show(v)}" for x, v in sorted(point.items())) or "the only point there is"


def _sides(conclusion: str) -> list[Term]:
    """The terms between the relations of a conclusion; none where it speaks of every component."""
    for op in sorted(RELATIONS, key=len, reverse=True):
        conclusion = conclusion.replace(op, "\n")
    try:
        return [parse_term(side) for side in conclusion.split("\n")]
    except StatementError:
        return []


def _value(statement: Statement, side: Term, point: Point) -> str:
    try:
        boxed, box = instantiate(statement.sequent.with_goal((">=", side)), point)
    except Rejected:
        return "not a real number"
    value = enclose(boxed.goal[1], box, 192)
    if value is None:
        return "not a real number"
    low, high = float(value[0]), float(value[1])
    return f"{(low + high) / 2:.6g}" if isfinite(high - low) else value[0].str(6, radius=False)


def describe(searched: Iterable[Domain], smallest: int = -8, largest: int = 6) -> str:
    """The domains that were searched, in words; distances from bounds are between these powers of ten."""
    texts: dict[str, dict[str, None]] = {}
    for domain in searched:
        for n, size in domain.layout:
            texts.setdefault(n, {})[f"= {size}"] = None
        for x, sort in domain.sequent.sorts:
            edges = len(domain.edges[x])
            text = _range(*domain.bounds[x], f"10^{smallest} to 10^{largest}")
            text += (" (integers)" if sort == "integer" else "") + (f" with {edges} named edges" if edges else "")
            texts.setdefault(f"components of {x.partition('[')[0]}" if "[" in x else x, {})[text] = None
    return "; ".join(f"{x} {' or '.join(found)}" for x, found in sorted(texts.items())) or "no variable to vary"


def _range(low: float, high: float, reach: str) -> str:
    if isfinite(low) and isfinite(high):
        return f"from {low:g} to {high:g}"
    if isfinite(low):
        return f"from {low:g} up, at distances {reach}"
    if isfinite(high):
        return f"from {high:g} down, at distances {reach}"
    return f"of both signs, of size {reach}"
