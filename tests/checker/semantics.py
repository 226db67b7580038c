"""What statements mean, written down a second time: in mpmath, by sampling, without the checker's own arithmetic."""

from __future__ import annotations

import random
from fractions import Fraction
from typing import Any

import mpmath
from hypothesis import strategies as st
from mpmath import mp, mpf

from theoremaudit.checker.rules import Sequent
from theoremaudit.checker.terms import load

Point = dict[str, Any]
DIGITS = 60
CLOSE = mpf(10) ** -25
PLAIN = {
    "exp": mp.exp,
    "sin": mp.sin,
    "cos": mp.cos,
    "atan": mp.atan,
    "sinh": mp.sinh,
    "cosh": mp.cosh,
    "tanh": mp.tanh,
    "abs": abs,
    "floor": mp.floor,
    "ceil": mp.ceil,
}
VALUES = [
    Fraction(n, d)
    for n, d in (
        (0, 1),
        (1, 1),
        (-1, 1),
        (2, 1),
        (-2, 1),
        (1, 2),
        (-1, 2),
        (3, 1),
        (5, 1),
        (6, 1),
        (1, 3),
        (-5, 1),
        (3, 2),
        (1, 10),
    )
]


def value(term: Any, point: Point) -> Any:
    """The value of a term, or None where it is not a real number."""
    if isinstance(term, Fraction):
        return mpf(term.numerator) / term.denominator
    if isinstance(term, str):
        return value(point[term], {}) if isinstance(point[term], Fraction) else point[term]
    if term[0] == "sum":
        rows = zip(*(point[v] for _, v in term[1]), strict=True)
        parts = [value(term[2], {**point, **dict(zip((c for c, _ in term[1]), row, strict=True))}) for row in rows]
        return None if None in parts else mp.fsum(parts)
    literal = term[0] == "^" and isinstance(term[2], Fraction) and term[2].denominator == 1
    arguments = [value(part, point) for part in term[1:]]
    return None if any(a is None for a in arguments) else _apply(term[0], arguments, literal)


def _apply(op: str, a: list[Any], literal: bool) -> Any:
    if op in PLAIN:
        return PLAIN[op](a[0])
    if op == "^" and literal:
        return None if a[0] == 0 and a[1] < 0 else a[0] ** int(a[1])
    if op == "^":
        return a[0] ** a[1] if a[0] > 0 else mpf(0) if a[0] == 0 and a[1] > 0 else None
    defined = {
        "log": lambda: a[0] > 0,
        "sqrt": lambda: a[0] >= 0,
        "asin": lambda: abs(a[0]) <= 1,
        "acos": lambda: abs(a[0]) <= 1,
        "tan": lambda: abs(mp.cos(a[0])) > mpf(10) ** (10 - mp.dps),
        "LambertW": lambda: a[0] >= -mp.exp(-1),
    }
    if op in defined:
        return mp.re(getattr(mp, op.replace("LambertW", "lambertw"))(a[0])) if defined[op]() else None
    folded = {"+": mp.fsum, "*": mp.fprod, "min": min, "max": max, "pi": lambda _: +mp.pi, "E": lambda _: +mp.e}
    return folded[op](a)


def truth(relation: Any, point: Point) -> bool | None:
    """Whether a relation is defined and true; None within rounding of the border."""
    if relation[0] in ("each", "and"):
        return _conjunction(relation, point)
    v = value(relation[1], point)
    if v is None or relation[0] == "real":
        return v is not None
    if abs(v) < CLOSE:
        return {"==": True, ">=": True}.get(relation[0], False if v == 0 else None)
    return bool({">": v > 0, ">=": v > 0, "==": False, "!=": True}[relation[0]])


def _conjunction(relation: Any, point: Point) -> bool | None:
    if relation[0] == "and":
        found = [truth(part, point) for part in relation[1:]]
    else:
        rows = zip(*(point[v] for _, v in relation[1]), strict=True)
        names = [c for c, _ in relation[1]]
        found = [truth(relation[2], {**point, **dict(zip(names, row, strict=True))}) for row in rows]
    return False if False in found else None if None in found else True


def solutions(relations: Any, name: str, point: Point) -> bool:
    """Whether a coarse search finds a value of ``name`` that satisfies all relations."""
    equations = [r[1] for r in relations if r[0] == "=="]
    for start in VALUES:
        candidates: list[Any] = [start]
        for f in equations:
            try:
                candidates.append(mpmath.findroot(lambda x, f=f: value(f, {**point, name: x}), value(start, {})))
            except (ValueError, TypeError, ZeroDivisionError):
                continue
        if any(all(truth(r, {**point, name: c}) for r in relations) for c in candidates):
            return True
    return False


def samples(sequent: Sequent, count: int, seed: int) -> list[Point]:
    """Points at which all hypotheses are defined and true."""
    source, found = random.Random(seed), []
    for _ in range(count):
        size = {x: source.choice([1, 2, 3]) for _, sort in sequent.sorts for x in [sort.partition(":")[2]] if x}
        point: Point = {}
        for x, sort in sequent.sorts:
            length = sort.partition(":")[2]
            if length:
                point[x] = [source.choice(VALUES) for _ in range(int(length) if length.isdecimal() else size[length])]
            elif x in size:
                point[x] = Fraction(size[x])
            else:
                whole = [v for v in VALUES if sort != "integer" or v.denominator == 1]
                point[x] = source.choice([*whole, Fraction(source.randint(-400, 400), 1 if sort == "integer" else 97)])
        if all(truth(r, point) for r in sequent.given):
            found.append(point)
    return found


def survives(verdict: str, sequent: Sequent, point: Any = None, seed: int = 0, count: int = 120) -> bool:
    """Whether sampling agrees with the verdict on the statement."""
    with mp.workdps(DIGITS):
        if verdict == "refuted":
            return _is_counterexample(sequent, point)
        found = samples(sequent, count, seed)
        if verdict == "vacuous":
            return not found
        if sequent.goal[0] == "exists":
            return all(solutions(sequent.goal[2], sequent.goal[1], p) for p in found[:5])
        return all(truth(sequent.goal, p) is not False for p in found)


def _is_counterexample(sequent: Sequent, data: Any) -> bool:
    point = {
        x: [Fraction(c) for c in v] if isinstance(v, list) else v if isinstance(v, dict) else Fraction(v)
        for x, v in data.items()
    }
    for x, v in point.items():
        if isinstance(v, dict) and "value" in v:
            point[x] = value(load(v["value"]), {})
        elif isinstance(v, dict):
            ends = value(Fraction(v["lower"]), {}), value(Fraction(v["upper"]), {})
            point[x] = sum(ends) / 2
            for g in [r[1] for r in sequent.given if r[0] == "==" and not truth(r, point)][:1]:
                point[x] = mpmath.findroot(lambda y, g=g, x=x: value(g, {**point, x: y}), ends, solver="anderson")
            break
    if not all(truth(r, point) for r in sequent.given):
        return False
    if sequent.goal[0] == "exists":
        return not solutions(sequent.goal[2], sequent.goal[1], point)
    return truth(sequent.goal, point) is not True


NUMBERS = st.builds(Fraction, st.integers(-6, 6), st.sampled_from([1, 1, 1, 2, 3, 4]))


def terms(*names: str, functions: tuple[str, ...] = ("exp", "log", "sqrt", "sin", "cos", "tanh", "atan")) -> Any:
    """Random terms in the given variables."""
    leaves = st.one_of(st.sampled_from(names), NUMBERS)

    def larger(inner: Any) -> Any:
        return st.one_of(
            st.tuples(st.just("+"), inner, inner),
            st.tuples(st.just("*"), inner, inner),
            st.tuples(st.sampled_from(functions), inner),
            st.tuples(st.just("^"), inner, NUMBERS),
            st.tuples(st.just("^"), inner, inner),
        )

    return st.recursive(leaves, larger, max_leaves=7)
