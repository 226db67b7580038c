"""Non-negative combinations: a goal as a sum of hypotheses and their products with non-negative coefficients.

The coefficients come from a linear program in floating point and are then made rational; the checker confirms the
identity exactly (Farkas' lemma for linear goals, Handelman's representation for polynomial ones).
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations_with_replacement
from typing import Any

import numpy as np

from theoremaudit.checker.ring import Ring
from theoremaudit.checker.rules import Sequent
from theoremaudit.checker.terms import Rejected, Term, neg
from theoremaudit.tactics import Proof, Unproved, step

MAX_HYPOTHESES, MAX_DENOMINATOR = 12, 720
Row = dict[tuple[int, ...], Fraction]


def linear_combination(s: Sequent) -> Proof:
    """Prove t > 0 or t >= 0 as a combination of hypotheses, or of products of two of them."""
    op, term = s.goal[0], s.goal[1]
    if op not in (">", ">="):
        raise Unproved("a combination gives > or >= only")
    ring = Ring(s.positive())
    facts = [(r[0], r[1]) for r in s.given if r[0] in (">", ">=", "==")][:MAX_HYPOTHESES]
    facts += [("==", neg(fact)) for sign, fact in facts if sign == "=="]
    single = [(sign, (fact,)) for sign, fact in facts]
    inequalities = [f for f in single if f[0] != "=="]
    pairs = [
        (">" if a[0] == b[0] == ">" else ">=", a[1] + b[1]) for a, b in combinations_with_replacement(inequalities, 2)
    ]
    for candidates in (single, single + pairs):
        try:
            found = _solve(ring, term, candidates, op == ">")
        except (Rejected, OverflowError, ZeroDivisionError):
            break
        if found:
            return _proof(s, found)
    raise Unproved("no combination of the hypotheses")


def _row(ring: Ring, term: Term) -> Row:
    top, bottom = ring.fraction(term)
    if bottom != 1:
        raise Rejected("not a polynomial")
    return {tuple(e): Fraction(int(c.p), int(c.q)) for e, c in top.terms()}


def _solve(ring: Ring, term: Term, candidates: list[Any], strict: bool) -> list[tuple[Fraction, str, Any]] | None:
    """Coefficients (c_k, sign, factors), the constant among them, with sum c_k * prod(factors) == term."""
    from scipy.optimize import linprog

    target, rows = _row(ring, term), []
    for _, factors in candidates:
        try:
            rows.append(_row(ring, ("*", Fraction(1), *factors)))
        except Rejected:
            rows.append({})
    usable = [(c, row) for c, row in zip(candidates, rows, strict=True) if row]
    one: Row = {(0,) * len(next(iter(target), ())): Fraction(1)}
    if not target or len(usable) > 120:
        return None
    columns = [*(row for _, row in usable), one]
    monomials = sorted({m for row in [*columns, target] for m in row})
    matrix = np.array([[float(row.get(m, 0)) for row in columns] for m in monomials])
    right = np.array([float(target.get(m, 0)) for m in monomials])
    gain = np.array([-1.0 if strict and c[0] == ">" else 0.0 for c, _ in usable] + [-1.0 if strict else 0.0])
    solution = linprog(gain + 1e-6, A_eq=matrix, b_eq=right, bounds=[(0, 50)] * len(columns), method="highs-ds")
    if solution.status != 0:
        return None
    values = [Fraction(float(v)).limit_denominator(MAX_DENOMINATOR) for v in solution.x]
    total = {
        m: sum((v * row.get(m, Fraction(0)) for v, row in zip(values, columns, strict=True)), Fraction(0))
        for m in monomials
    }
    if any(total[m] != target.get(m, 0) for m in monomials):
        return None
    chosen = [(v, c[0], c[1]) for v, (c, _) in zip(values, usable, strict=False) if v]
    if values[-1]:
        chosen.append((values[-1], ">", ()))
    return chosen if not strict or any(sign == ">" for _, sign, _ in chosen) else None


def _proof(s: Sequent, found: list[tuple[Fraction, str, Any]]) -> Proof:
    parts, plans = [], []
    for value, sign, factors in found:
        part = value if not factors else factors[0] if value == 1 and len(factors) == 1 else ("*", value, *factors)
        parts.append([">" if sign == ">" else ">=", part])
        plans.append(_part(value, factors))
    return step(s, "sum", parts, plans=tuple(plans))


def _part(value: Fraction, factors: tuple[Term, ...]) -> Any:
    def plan(s: Sequent) -> Proof:
        if not factors:
            return step(s, "trivial")
        if value == 1 and len(factors) == 1:
            return _cite(s)
        pieces = [[_sign_of(s, factor), factor, 1] for factor in factors]
        return step(s, "product", str(value), pieces, plans=tuple(_cite for _ in pieces))

    return plan


def _sign_of(s: Sequent, factor: Term) -> str:
    found = {r[0] for r in s.given if r[1] == factor} | {"==" for r in s.given if r[0] == "==" and neg(r[1]) == factor}
    return "==" if "==" in found else ">" if ">" in found else ">="


def _cite(s: Sequent) -> Proof:
    """The goal is a hypothesis, or an equality turned round."""
    op, term = s.goal[0], s.goal[1]
    for i, (have, *rest) in enumerate(s.given):
        if rest[0] == term and (have == op or (have in (">", "==") and op == ">=")):
            return step(s, "hypothesis", i)
    for i, (have, *rest) in enumerate(s.given):
        if have == "==" and neg(rest[0]) == term:
            return step(s, "ring", [[i, Fraction(-1)]])
    raise Unproved("not a hypothesis")
