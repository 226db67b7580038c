"""Where a conclusion fails, nearly fails or is no real number, as far as floats can tell.  Nothing here decides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from theoremaudit.checker.enclosure import enclose
from theoremaudit.checker.terms import Relation, Term, subterms
from theoremaudit.sampling import Array, evaluate, satisfied

Points = dict[str, Array]

CLEAR, ALIKE, TIE = 1e-9, 1e-11, 1e-14  # relative slack: visibly violated; equal but for rounding; exactly equal


def relative(term: Term, points: Points, shape: tuple[int, ...]) -> Array:
    """The term over the sum of the sizes of its summands: between -1 and 1."""
    parts = term[1:] if isinstance(term, tuple) and term[0] == "+" else (term,)
    values = [np.broadcast_to(evaluate(part, points), shape) for part in parts]
    total, scale = sum(values[1:], values[0]), sum(map(np.abs, values[1:]), np.abs(values[0]))
    return np.where(scale > 0, total / np.where(scale > 0, scale, 1), np.where(scale == 0, 0.0, np.nan))


def rounding_scale(term: Term, points: Points) -> Array:
    """The size of what is added up inside the term: its rounding noise is about 10^-16 of it."""
    if isinstance(term, tuple) and term[0] == "+":
        return np.asarray(sum(rounding_scale(part, points) for part in term[1:]))
    if isinstance(term, tuple) and term[0] == "*":
        return np.asarray(np.multiply.reduce(np.broadcast_arrays(*(rounding_scale(part, points) for part in term[1:]))))
    return np.asarray(np.abs(evaluate(term, points)))


def slack(goal: Any, points: Points, count: int) -> Array:
    """How far the conclusion is from failing, relative to its terms; nan where it is not a number."""
    found = np.full(count, np.inf)
    for op, term in goal[1:] if goal[0] == "and" else [goal]:
        value = relative(term, points, (count,))
        size = np.abs(value)
        value = -size if op == "==" else size if op == "!=" else value
        if op in ("==", ">="):
            value = np.where(size < ALIKE, np.inf, value)  # a tie satisfies these
        if op in (">", "!="):
            value = np.where(np.abs(value) < TIE, -TIE, value)  # a tie fails a strict relation
        found = np.fmin(found, value) + np.where(np.isnan(value), np.nan, 0)
    return found


def undefined(goal: Any, points: Points, count: int) -> Array:
    """Where a term of the conclusion is visibly no real number; floats would let infinities cancel."""
    holes = np.zeros(count, bool)
    relations = goal[1:] if goal[0] == "and" else [goal]
    for part in (part for r in relations for part in subterms(r[1]) if isinstance(part, tuple)):
        if part[0] not in ("log", "sqrt", "asin", "acos", "^"):
            continue
        inside = evaluate(part[1], points)
        if part[0] == "^":
            exponent = evaluate(part[2], points)
            hole = ((inside == 0) & (exponent < 0)) | ((inside < 0) & (exponent != np.round(exponent)))
        else:
            hole = inside <= 0 if part[0] == "log" else inside < 0 if part[0] == "sqrt" else np.abs(inside) > 1
        holes |= hole
    return holes


def admissible(given: Sequence[Relation], points: Points, count: int) -> Array:
    """Where the hypotheses hold, as far as floats can tell."""
    keep = np.ones(count, bool)
    for op, term in given:
        keep &= np.broadcast_to(satisfied(op, evaluate(term, points)), (count,))
    return keep


def sign_of(term: Term) -> int | None:
    """The sign of a closed term if 200 bits show it."""
    value = enclose(term, {}, 200)
    return None if value is None else (value[0] > 0) - (value[1] < 0)
