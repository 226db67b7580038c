"""Equations: solved for a variable that occurs once, operation by operation; inverse functions given a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

from theoremaudit import tactics
from theoremaudit.checker.rules import Sequent
from theoremaudit.checker.terms import ONE, ZERO, Term, minus, neg, subterms, variables
from theoremaudit.tactics import NotApplicable, Plan, Proof, step

Solution = Callable[[Plan], Plan]
INVERSE = {"exp": "log", "log": "exp"}
NAMED = ("LambertW", "acos", "asin", "atan")  # inverse functions whose values are best named


def solutions(s: Sequent) -> Iterator[Solution]:
    """Ways to eliminate a variable: each takes the plan for what remains."""
    sorts = dict(s.sorts)
    for i, (op, *rest) in enumerate(s.given):
        if op != "==":
            continue
        if isinstance(rest[0], str) and sorts.get(rest[0]) == "real":
            yield lambda then, i=i, x=rest[0]: _vanishing(i, x, then)  # type: ignore[misc]
            continue
        for x in sorted(variables(rest[0])):
            occurrences = sum(part == x for part in subterms(rest[0]))
            if (
                occurrences == 1
                and sorts.get(x) == "real"
                and "sum" not in {p[0] for p in subterms(rest[0]) if isinstance(p, tuple)}
            ):
                yield lambda then, i=i, x=x: _isolate(i, x, then)  # type: ignore[misc]


def _vanishing(index: int, x: str, then: Plan) -> Plan:
    """Hypothesis ``index`` says x == 0; write it so that x can be eliminated."""
    return tactics.cut(("==", ("+", x, ZERO)), tactics.ring({index: ONE}), tactics.eliminate(x, then))


def _isolate(index: int, x: str, then: Plan) -> Plan:
    """Turn hypothesis ``index`` (t == 0) into x - e == 0 by lemmas, then eliminate x."""

    def plan(s: Sequent) -> tactics.Proof:
        return _invert(s.given[index][1], ZERO, index, x, then)(s)

    return plan


def _invert(side: Term, value: Term, index: int, x: str, then: Plan) -> Plan:
    """Hypothesis ``index`` says side - value == 0 (up to form); peel off the outermost operation of ``side``."""
    if side == x:
        return tactics.eliminate(x, then)
    op, *parts = side
    if op in ("+", "*"):
        inner = next(p for p in parts if x in variables(p))
        rest = tuple(p for p in parts if p is not inner)
        others = (rest[0] if len(rest) == 1 else (op, *rest)) if rest else (ZERO if op == "+" else ONE)
        multiplier: Term = ONE
        if op == "+":
            new = minus(value, others)
        else:
            new, multiplier = ("*", value, ("^", others, -ONE)), ("^", others, -ONE)
        if isinstance(others, Fraction) and op == "*":
            new, multiplier = ("*", ONE / others, value), ONE / others
        return _lemma(inner, new, tactics.ring({index: multiplier}), x, then)
    if op in INVERSE:
        new = (INVERSE[op], value)
        agree = tactics.monotone(INVERSE[op], (op, parts[0]), value, tactics.first(tactics.ring({index: ONE})))
        positive = (
            tactics.cut((">", value), tactics.rewrite((op, parts[0]), using={index: -ONE})) if op == "exp" else None
        )
        lemma = _lemma(parts[0], new, agree, x, then)
        if positive is None:
            return lemma
        return lambda s: tactics.step(
            s, "cut", (">", value), plans=(tactics.rewrite((op, parts[0]), using={index: -ONE}), lemma)
        )
    if op == "^" and isinstance(parts[1], Fraction) and parts[1] == -1:
        return _lemma(parts[0], ("^", value, -ONE), tactics.automatic, x, then)
    raise_unsolved(side)
    raise AssertionError


def raise_unsolved(side: Term) -> None:
    """No inverse is known for the outermost operation."""
    raise tactics.Unproved(f"cannot solve for the variable inside {side[0]}")


def _lemma(inner: Term, value: Term, proof: Plan, x: str, then: Plan) -> Plan:
    """Cut in ``inner - value == 0`` (written x - value when inner is x), then go on with it."""
    fact = ("+", inner, neg(value))

    def plan(s: Sequent) -> tactics.Proof:
        return tactics.cut(("==", fact), proof, _invert(inner, value, len(s.given), x, then))(s)

    return plan


def inverted_call(s: Sequent) -> Proof:
    """Name a value w of an inverse function: LambertW(u) = w with w*exp(w) = u, atan(u) = w with tan(w) = u."""
    found = [part for part in subterms(s.goal[1]) if isinstance(part, tuple) and part[0] in NAMED and variables(part)]
    if not found:
        raise NotApplicable("no inverse function")
    w, index = tactics.unused(s, "w"), len(s.given)
    return step(s, "inverse", w, found[0], plans=(tactics.replace(index, tactics.forget(index)),))
