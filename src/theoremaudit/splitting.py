"""Monotonicity and division of the domain: mean value theorem, pivots where the goal touches zero, boxes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import combinations, count

import numpy as np

from theoremaudit import tactics
from theoremaudit.checker.enclosure import enclose
from theoremaudit.checker.ring import is_zero
from theoremaudit.checker.rules import Sequent, bounds, mentions
from theoremaudit.checker.terms import (
    ONE,
    ZERO,
    Rejected,
    Term,
    derivative,
    minus,
    neg,
    substitute,
    subterms,
    variables,
)
from theoremaudit.comparing import compared
from theoremaudit.normal import expanded, factored, simplified
from theoremaudit.printing import relation_text
from theoremaudit.sampling import constant_bounds, evaluate, sample, signs
from theoremaudit.signs import known_sign
from theoremaudit.tactics import CLOCK, NotApplicable, Proof, Unproved, step
from theoremaudit.tactics import automatic as prove

MAX_BOXES, MAX_HALVINGS, PIVOT_POINTS = 400, 40, 300


def anchors(s: Sequent) -> Iterator[tuple[str, Term, int, bool]]:
    """Bounds of variables by terms free of them: (variable, bound, side, strict)."""
    for op, *rest in s.given:
        if op not in (">", ">="):
            continue
        fact = rest[0]
        if isinstance(fact, str):
            yield fact, ZERO, 1, op == ">"
        elif isinstance(fact, tuple) and fact[0] == "+" and len(fact) == 3:
            a, b = fact[1], neg(fact[2])
            if isinstance(a, str) and a not in variables(b):
                yield a, b, 1, op == ">"
            if isinstance(b, str) and b not in variables(a):
                yield b, a, -1, op == ">"
        elif isinstance(fact, tuple) and isinstance(neg(fact), str):
            yield neg(fact), ZERO, -1, op == ">"


def slopes(s: Sequent) -> Proof:
    """Compare with the value at a bound of some variable."""
    term, kinds = s.goal[1], dict(s.sorts)
    attempts = []
    for x, anchor, side, strict in dict.fromkeys(anchors(s)):
        if kinds[x] != "real" or x not in variables(term):
            continue
        start = substitute(term, {x: anchor})
        at_start = signs(start, sample(s)) if sample(s) or not variables(start) else {0, 1}
        if -1 in at_start or not at_start:
            continue
        attempts.append((0 not in at_start, x, anchor, side, strict and s.goal[0] == ">" and 0 in at_start))
    plans = [
        tactics.slope(x, a, side, apart, tactics.tidied)
        for _, x, a, side, apart in sorted(attempts, key=lambda item: item[0])
    ]
    return tactics.first(*plans)(s)


def pivots(s: Sequent) -> Proof:
    """No bound to start from: split at 0, 1 or another variable, where the goal touches zero."""
    term = s.goal[1]
    names = sorted(variables(term))
    known = {fact for op, *rest in s.given if op in (">", ">=") for fact in (rest[0], neg(rest[0]))}
    points = {n: v[:PIVOT_POINTS] for n, v in sample(s).items()}
    vanishing: list[tuple[str, Term]] = []
    touching: list[tuple[str, Term]] = []
    for x in names:
        for pivot in [*(y for y in names if y > x), ZERO, ONE, *_contacts(s, x, names), *_ratios(s, x, names)]:
            split = minus(x, pivot)
            if dict(s.sorts)[x] != "real" or split in known:
                continue
            at_pivot = signs(substitute(term, {x: pivot}), points)
            if points and 0 in at_pivot and -1 not in at_pivot and signs(split, points) >= {1, -1}:
                (vanishing if at_pivot == {0} else touching).append((x, pivot))
    if not vanishing:
        least = [(x, pivot) for x in names if dict(s.sorts)[x] == "real" for pivot in _stationary(s, x, known)]
        touching = least + touching
    touching = vanishing + touching
    if not touching:
        raise Unproved(f"no way found: {relation_text(s.goal)}")
    x, pivot = touching[0]
    zero = tactics.eliminate(x, prove) if pivot != 0 else prove
    above, below = one_side(x, pivot, 1), one_side(x, pivot, -1)
    return step(s, "cases", minus(x, pivot), plans=(above, zero, below))


def _stationary(s: Sequent, x: str, known: set[Term]) -> Iterator[Term]:
    """Where the derivative by x vanishes, if that is an equation of degree one: the least value may be there."""
    try:
        slope_of = simplified(derivative(s.goal[1], x))
        equation = compared(slope_of) if mentions(slope_of, ("log",)) else slope_of
        factors = [f for f, exponent in factored(equation, s.positive()).factors if exponent > 0 and x in variables(f)]
    except (NotApplicable, Rejected):
        return
    for f in [*factors, *_log_differences(s, factors)]:
        at_zero, at_one = substitute(f, {x: ZERO}), substitute(f, {x: ONE})
        rise = minus(at_one, at_zero)
        if is_zero(minus(f, ("+", at_zero, ("*", rise, x))), s.positive()):
            value = expanded(("*", -ONE, at_zero, ("^", rise, -ONE)), s.positive())
            split = minus(x, value)
            points = sample(s.adding(("!=", split)))
            least = -1 not in signs(substitute(s.goal[1], {x: value}), points)
            if least and split not in known and signs(split, points) >= {1, -1}:
                yield value


def _log_differences(s: Sequent, factors: list[Term]) -> Iterator[Term]:
    """Factors that are differences of two positive terms, as differences of logarithms."""
    for f in factors:
        if isinstance(f, tuple) and f[0] == "+" and len(f) == 3:
            a, b = (f[1], neg(f[2])) if known_sign(s, f[1]) == ">" else (f[2], neg(f[1]))
            if known_sign(s, a) == ">" and known_sign(s, b) == ">":
                yield expanded(minus(("log", a), ("log", b)), s.positive())


def _contacts(s: Sequent, x: str, names: list[str]) -> Iterator[Term]:
    """Where sampling has the least value: a simple fraction; and the exponential or logarithm of another variable."""
    points = sample(s)
    if points:
        with np.errstate(all="ignore"):
            value = np.broadcast_to(evaluate(s.goal[1], points), points[x].shape)
        lowest = float(points[x][int(np.argmin(np.where(np.isfinite(value), value, np.inf)))])
        simple = Fraction(lowest).limit_denominator(12)
        if abs(simple - lowest) < 0.02 * max(1.0, abs(lowest)) and simple not in (0, 1):
            yield simple
    for y in names:
        if y != x and mentions(s.goal[1], ("exp",)):
            yield ("exp", y)


def _ratios(s: Sequent, x: str, names: list[str]) -> Iterator[Term]:
    """Values y*z/w, at which x*w = y*z: where fractions are equal, many inequalities become equalities."""
    if not 4 <= len(names) <= 5 or any(known_sign(s, y) != ">" for y in names):
        return
    for w in names:
        for y, z in combinations([n for n in names if n not in (x, w)], 2):
            if w != x:
                yield ("*", y, z, ("^", w, -ONE))


def inverted(s: Sequent) -> Proof:
    """A goal that fades out as x grows: put x = 1/t, so that it can be compared with its value at t = 0."""
    term, upper = s.goal[1], constant_bounds(s)[1]
    for x in sorted(variables(term)):
        if dict(s.sorts)[x] != "real" or x in upper or x.startswith("v") or known_sign(s, x) != ">":
            continue
        points = {n: v[:50] for n, v in sample(s).items()}
        if not points:
            continue
        with np.errstate(all="ignore"):
            near, far = (np.abs(evaluate(term, {**points, x: np.full(len(points[x]), size)})) for size in (1e2, 1e5))
        if not (np.isfinite(far).all() and np.isfinite(near).all() and (far < near / 10).all() and (near > 0).all()):
            continue
        t = next(n for n in (f"v{i}" for i in count(1)) if n not in dict(s.sorts))
        index = len(s.given)
        positive = tactics.cut((">", t), tactics.rewrite(("^", x, -ONE), using={index: ONE}), _by_inverse(x, t, index))
        return step(s, "let", t, ("^", x, -ONE), plans=(positive,))
    raise Unproved("nothing fades out")


def _by_inverse(x: str, t: str, index: int) -> tactics.Plan:
    """From t == 1/x to x == 1/t; then x is eliminated, and t counted as positive."""
    same = tactics.ring({index: ("*", x, ("^", t, -ONE))})

    def forget(q: Sequent) -> Proof:
        keep = [i for i, r in enumerate(q.given) if r[0] != "==" or variables(r[1]) != {t}]
        return step(q, "weaken", keep, plans=(prove,))

    return tactics.cut(("==", minus(x, ("^", t, -ONE))), same, tactics.eliminate(x, forget))


def one_side(x: str, pivot: Term, side: int) -> tactics.Plan:
    """One side of a split: state the bound in the form that the mean value theorem looks for."""
    bound = minus(x, pivot) if side == 1 else minus(pivot, x)

    def plan(s: Sequent) -> Proof:
        if (">", bound) in s.given:
            return prove(s)
        return tactics.cut((">", bound), tactics.rewrite(s.given[-1][1]), prove)(s)

    return plan


def boxes(s: Sequent) -> Proof:
    """Cover a bounded box by enclosures, halving the widest side."""
    if s.goal[0] == "==":
        raise Unproved("an enclosure shows no equality")
    term = s.goal[1]
    if not variables(term) or not variables(term) <= set(bounds(s)):
        raise Unproved(f"no way found: {relation_text(s.goal)}")
    left = [MAX_BOXES]

    def cover(q: Sequent) -> Proof:
        CLOCK.check()
        left[0] -= 1
        if left[0] < 0 or len(q.given) > len(s.given) + MAX_HALVINGS:
            raise Unproved(f"{MAX_BOXES} boxes did not suffice: {relation_text(q.goal)}")
        try:
            return step(q, "enclosure", 64)
        except Unproved:
            pass
        box = {x: side for x, side in bounds(q).items() if x in variables(term)}
        middle = {x: Fraction(*dyadic((lo + hi) / 2)) for x, (lo, hi) in box.items()}
        value = enclose(term, {x: enclose(mid, {}) or box[x] for x, mid in middle.items()})
        if value and value[1] < 0:
            raise Unproved("false at the middle of a box")
        x = max(box, key=lambda name: float(box[name][1] - box[name][0]))
        return step(q, "cases", minus(x, middle[x]), True, plans=(cover, cover))

    return cover(s)


def dyadic(value: object) -> tuple[int, int]:
    """A float as numerator and denominator."""
    return float(value).as_integer_ratio()  # type: ignore[arg-type]


def unequal(s: Sequent) -> Proof:
    """A hypothesis t != 0: both signs of t, one after the other."""
    points = sample(s)
    for i, (op, *rest) in enumerate(s.given):
        if op == "!=" and variables(rest[0]) <= variables(s.goal[1]) and signs(rest[0], points) >= {1, -1}:
            clash = tactics.contradiction(i, tactics.automatic)
            above, below = (
                (one_side(rest[0], ZERO, side) if isinstance(rest[0], str) else tactics.automatic) for side in (1, -1)
            )
            return step(s, "cases", rest[0], plans=(above, clash, below))
    raise NotApplicable("no inequation between terms")


def stepped(s: Sequent) -> Proof:
    """F(n + 1) against F(n): put m for n + 1, and compare by the slope of F."""
    term = s.goal[1]
    for x in sorted(variables(term)):
        following = [part for part in subterms(term) if part in (("+", x, ONE), ("+", ONE, x))]
        if not following or dict(s.sorts)[x] != "real":
            continue
        points = sample(s)
        same = substitute_term(term, following[0], x)
        if not points or signs(same, points) != {0}:
            continue
        m, index = tactics.unused(s, "m"), len(s.given)
        above = tactics.rewrite(ONE, using={index: ONE})
        chain = tactics.replace(index, tactics.forget(index))
        return step(s, "let", m, following[0], plans=(tactics.cut((">", minus(m, x)), above, chain),))
    raise NotApplicable("no step of a sequence")


def substitute_term(term: Term, old: Term, new: Term) -> Term:
    """``new`` for every occurrence of ``old``."""
    if term == old:
        return new
    return (term[0], *(substitute_term(part, old, new) for part in term[1:])) if isinstance(term, tuple) else term


def against_hypothesis(s: Sequent) -> Proof:
    """Where the goal fails, some hypothesis is seen to fail as well: show that."""
    op, term = s.goal
    for i, (have, *rest) in enumerate(s.given):
        if have not in (">", ">=", "==") or not _calls(rest[0]):
            continue
        others = replace(s, given=(*s.given[:i], *s.given[i + 1 :], (">=" if op == ">" else ">", neg(term))))
        points = sample(others)
        if not points or not _fails(have, signs(rest[0], points)):
            continue
        refuted = tactics.contradiction(i, tactics.forget(i))
        at_zero = tactics.automatic if op == ">=" else refuted
        return step(s, "cases", term, plans=(tactics.automatic, at_zero, refuted))
    raise NotApplicable("no hypothesis to contradict")


def _fails(op: str, seen: set[int]) -> bool:
    """Whether values of these signs never satisfy ``op``."""
    return {">": seen <= {-1, 0}, ">=": seen <= {-1}, "==": seen in ({1}, {-1})}[op]


def _calls(term: Term) -> bool:
    return any(isinstance(part, tuple) and part[0] not in ("+", "*") for part in subterms(term))
