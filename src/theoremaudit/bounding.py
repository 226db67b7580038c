"""Rational bounds on functions: a goal with exp, log, sin, cos or atan follows from one between polynomials.

Every function value gets a name y with a lower or an upper bound g, rational in its argument: Taylor polynomials and
Padé approximants, which are one-sided on each side of the point at which they touch the function; tangents at the
other arguments of the same function (Jensen's inequality).  Where the goal rises with y, y may be lowered to g, by the
mean value theorem; what remains is a statement on rational functions.  Each bound is a lemma that the prover proves.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from itertools import product
from math import comb, factorial
from typing import Any

import numpy as np
from flint import fmpq, fmpq_mat

from theoremaudit import tactics
from theoremaudit.checker.rules import Sequent, mentions
from theoremaudit.checker.terms import (
    ONE,
    ZERO,
    Rejected,
    Relation,
    Term,
    derivative,
    minus,
    neg,
    substitute,
    subterms,
    variables,
)
from theoremaudit.naming import Facts, Naming
from theoremaudit.normal import expanded, simplified
from theoremaudit.sampling import evaluate, sample, signs
from theoremaudit.signs import by_sign
from theoremaudit.tactics import NotApplicable, Plan, Proof, Unproved, step

LEVELS, TERMS, SLOPES, STEPS, LARGE = 4, 24, 20, 1000, 2**20
FUNCTIONS = ("exp", "log", "sin", "cos", "atan")


class _Lemmas:
    """Whether a bound is being proved: bounds are proved without bounds."""

    under_way = False


LEMMAS = _Lemmas()


@dataclass(frozen=True)
class Bound:
    """function(t) >= value (side +1) or <= value (side -1) where t*half >= 0, and t*half < limit if there is one."""

    function: str
    value: Term  # rational in t
    side: int
    half: int
    limit: Fraction | None

    def image(self, t: Term) -> Term:
        """The function at t; of 1 + t for the logarithm."""
        return ("log", ("+", ONE, t)) if self.function == "log" else (self.function, t)

    def difference(self, t: Term) -> Term:
        """What the bound says to be non-negative at t."""
        value = substitute(self.value, {"t": t})
        return minus(self.image(t), value) if self.side > 0 else minus(value, self.image(t))

    def domain(self, name: str) -> tuple[Relation, ...]:
        """What the bound supposes of its variable."""
        ahead = name if self.half > 0 else neg(name)
        facts: list[Relation] = [(">=", ahead)]
        if self.function == "log" and self.half < 0:
            facts.append((">", ("+", ONE, name)))
        if self.limit is not None:
            facts.append((">", minus(self.limit, ahead)))
        return tuple(facts)


def series(function: str) -> list[Fraction]:
    """Taylor coefficients at 0; of log(1 + t) for the logarithm."""
    if function == "exp":
        return [Fraction(1, factorial(k)) for k in range(TERMS)]
    if function in ("sin", "cos"):
        start = int(function == "sin")
        return [Fraction((-1) ** (k // 2), factorial(k)) if k % 2 == start else ZERO for k in range(TERMS)]
    if function == "log":
        return [ZERO, *(Fraction((-1) ** (k + 1), k) for k in range(1, TERMS))]
    return [Fraction((-1) ** (k // 2), k) if k % 2 else ZERO for k in range(TERMS)]  # atan


@lru_cache(maxsize=256)
def pade(function: str, m: int, n: int) -> tuple[list[Fraction], list[Fraction]] | None:
    """Numerator and denominator of the [m/n] Padé approximant at 0."""
    c = series(function)
    if n == 0:
        return c[: m + 1], [ONE]
    rows = [[c[m + i - j] if m + i - j >= 0 else ZERO for j in range(1, n + 1)] for i in range(1, n + 1)]
    matrix = fmpq_mat([[fmpq(x.numerator, x.denominator) for x in row] for row in rows])
    right = fmpq_mat([[-fmpq(c[m + i].numerator, c[m + i].denominator)] for i in range(1, n + 1)])
    try:
        solution = matrix.solve(right)
    except ZeroDivisionError:
        return None
    q = [ONE, *(Fraction(int(solution[i, 0].p), int(solution[i, 0].q)) for i in range(n))]
    p = [sum((q[j] * c[i - j] for j in range(min(i, n) + 1)), ZERO) for i in range(m + 1)]
    return p, q


@lru_cache(maxsize=256)
def rational_bounds(function: str, level: int, half: int) -> tuple[Bound, ...]:
    """One lower and one upper bound of an accuracy that grows with the level, for t >= 0 or t <= 0."""
    found: dict[tuple[int, bool], Bound] = {}
    candidates = [pade(function, m, n) for m, n in _orders(function, level)]
    if function == "log":
        candidates += [_reflected(approximant) for approximant in candidates if approximant]
    for approximant in candidates:
        if approximant is None:
            continue
        side = _touching(function, approximant, half)
        t: Term = "t"
        limit = _pole(approximant[1], half)
        if side and (side, limit is None) not in found:
            value = ("*", _polynomial(approximant[0], t), ("^", _polynomial(approximant[1], t), -ONE))
            found[side, limit is None] = Bound(function, value, side, half, limit)
    return tuple(sorted(found.values(), key=lambda bound: bound.limit is not None))


def _reflected(approximant: tuple[list[Fraction], list[Fraction]]) -> tuple[list[Fraction], list[Fraction]]:
    """The approximant that log(1 + t) = -log(1 + u) gives, where u = -t/(1 + t)."""
    size = max(map(len, approximant)) - 1

    def at_u(coefficients: list[Fraction]) -> list[Fraction]:
        total = [ZERO] * (size + 1)
        for k, c in enumerate(coefficients):
            for j in range(size - k + 1):
                total[k + j] += c * (-1) ** k * comb(size - k, j)
        return total

    p, q = at_u(approximant[0]), at_u(approximant[1])
    return [-c for c in p], q


def _pole(denominator: list[Fraction], half: int) -> Fraction | None:
    """A rational number just short of the first pole on that side."""
    roots = np.roots([float(c) for c in reversed(denominator)])
    ahead = [half * r.real for r in roots if abs(r.imag) < 1e-9 and half * r.real > 0]
    return Fraction(int(min(ahead) * 64 - 1e-6), 64) if ahead else None


def _orders(function: str, level: int) -> list[tuple[int, int]]:
    if function == "exp":
        return [(level, level), (level + 1, level + 1), (2 * level - 1, 0), (2 * level, 0), (0, 2 * level)]
    if function in ("sin", "cos"):
        return [(4 * level - 3 + k, 0) for k in (0, 1, 2, 3)]
    if function == "log":
        return [(level, level - 1), (level, level), (level, level + 1), (level + 1, level)]
    return [(2 * level - 1, 2 * level - 2), (2 * level - 1, 2 * level)]


def _polynomial(coefficients: list[Fraction], t: Term) -> Term:
    return simplified(("+", ZERO, *(("*", c, ("^", t, Fraction(k))) for k, c in enumerate(coefficients))))


def _touching(function: str, approximant: tuple[list[Fraction], list[Fraction]], half: int) -> int:
    """Whether the approximant lies below (+1) or above (-1) the function near 0, on that side of 0."""
    p, q = approximant
    c = series(function)
    for k in range(TERMS):
        gap = sum((q[j] * c[k - j] for j in range(min(k, len(q) - 1) + 1)), ZERO) - (p[k] if k < len(p) else ZERO)
        if gap:
            return (1 if gap > 0 else -1) * (half if k % 2 else 1)
    return 0


@lru_cache(maxsize=256)
def lemma(bound: Bound, name: str) -> Proof | None:
    """The proof of a bound, in a variable of that name; nothing if none is found."""
    s = Sequent(((name, "real"),), bound.domain(name), (">=", bound.difference(name)))
    LEMMAS.under_way = True
    try:
        return _without_denominator(bound, name)(s)
    except tactics.OutOfTime:
        raise
    except (Unproved, Rejected):
        return None
    finally:
        LEMMAS.under_way = False


def _without_denominator(bound: Bound, name: str) -> Plan:
    """Multiply a bound p/q by q, then differentiate until the sign is evident."""
    top, bottom = bound.value[1], bound.value[2][1]
    p, q = substitute(top, {"t": name}), substitute(bottom, {"t": name})
    call = bound.image(name)
    difference = minus(("*", call, q), p) if bound.side > 0 else minus(p, ("*", call, q))
    descend = _descending(name, bound.half, SLOPES)
    return tactics.product("1", (">=", difference, descend), (">", ("^", q, -ONE), tactics.apart))


def _descending(name: str, half: int, left: int) -> Plan:
    """Compare with the value at 0, as often as needed: every derivative has fewer terms."""

    def plan(s: Sequent) -> Proof:
        plain = expanded(s.goal[1], s.positive())
        if not mentions(plain, FUNCTIONS):
            return step(s, "rewrite", plain, [], plans=(tactics.apart,))
        further = tactics.slope(name, ZERO, half, then=_descending(name, half, left - 1))
        return step(s, "rewrite", plain, [], plans=(tactics.first(_evident, _enclosed, *([further] if left else [])),))

    return plan


def _evident(s: Sequent) -> Proof:
    return by_sign(s, s.goal[0], s.goal[1])


def _enclosed(s: Sequent) -> Proof:
    return step(s, "enclosure", 64)


def bounded(s: Sequent) -> Proof:
    """Bound the function values in a goal by rational functions, with growing accuracy."""
    if s.goal[0] not in (">", ">=") or LEMMAS.under_way:
        raise NotApplicable("not an inequality, or a bound itself")
    if any(isinstance(c, Fraction) and max(abs(c.numerator), c.denominator) > LARGE for c in subterms(s.goal[1])):
        raise NotApplicable("numbers too large to expand")
    reason = Unproved("no rational bounds suffice")
    for level, order in product(range(LEVELS + 1), (1, -1)):
        try:
            return tactics.within(STEPS, _Attempt(s, level, order).prove)(s)
        except (tactics.OutOfTime, NotApplicable):
            raise
        except (Unproved, Rejected) as error:
            reason = Unproved(str(error))
    raise reason


class _Attempt:
    """One attempt at one level of accuracy; at level 0 by tangents of the logarithm at its other arguments."""

    def __init__(self, s: Sequent, level: int, order: int = 1) -> None:
        self.naming, self.level, self.order, self.sequent, self.points = Naming(s), level, order, s, sample(s)
        if not self.points:
            raise NotApplicable("no sampled points")
        self.values = dict(self.points)
        with np.errstate(all="ignore"):
            for call, name in self.naming.pairs():
                self.values[name] = np.broadcast_to(evaluate(call, self.points), next(iter(self.points.values())).shape)
        if not any(self._rational(i) for i in self.naming.names):
            raise NotApplicable("no function with rational bounds")

    def _rational(self, index: int) -> bool:
        """Whether the atom is a function of a rational term."""
        call = self.naming.calls[index]
        return call[0] in FUNCTIONS and not mentions(call[1], FUNCTIONS)

    def prove(self, s: Sequent) -> Proof:
        """The goal as its value at the bounds, plus for every function value (y - g) times a divided difference."""
        naming, bounds = self.naming, dict[int, Term]()
        facts: Facts = []
        derived: Facts = []
        parts: list[Any] = []
        plans: list[Plan] = []
        for index, name in list(naming.names.items())[:: self.order]:
            found = self._bound(index, bounds) if self._rational(index) else None
            if found is None:
                continue
            value, side, proof = found
            gap = minus(name, value) if side > 0 else minus(value, name)
            facts.append(((">=", gap), proof))
            if self.level and -1 not in signs(value, self.values):
                facts.append(((">=", value), tactics.algebraic))
                if side > 0:
                    derived.append(((">=", name), _sum_of(gap, value)))
            quotient = naming.divided(index, value, bounds)
            quotient = quotient if side > 0 else neg(quotient)
            if -1 in signs(quotient, self.values):
                raise Unproved("the goal is not monotone in a function value")
            parts.append([">=", ("*", gap, quotient)])
            plans.append(_times(gap, quotient))
            bounds[index] = value
            if -1 in signs(naming.goal_at(bounds), self.values):
                raise Unproved("the bounds are too weak")
        if not bounds:
            raise Unproved("no rational bounds")
        rest, op = naming.goal_at(bounds), self.sequent.goal[0]
        if op == ">" and signs(rest, self.values) == {0}:
            raise Unproved("the bounds leave no strictness")
        bounded_names = {naming.names[i] for i in bounds}

        def remaining(s: Sequent) -> Proof:
            keep = [i for i, r in enumerate(s.given) if not variables(r) & bounded_names]
            return step(s, "weaken", keep, plans=(tactics.algebraic,))

        def total(s: Sequent) -> Proof:
            return step(s, "sum", [[op, rest], *parts], plans=(remaining, *plans))

        return naming.plan(facts, derived, total)(s)

    def _bound(self, index: int, bounds: dict[int, Term]) -> tuple[Term, int, Plan] | None:
        """A rational bound on the side to which the goal is to be moved, that side, and the proof of the bound."""
        naming = self.naming
        name = naming.names[index]
        rise = signs(derivative(naming.goal_at(bounds), name), self.values) - {0}
        if rise not in ({1}, {-1}):
            return None
        side = rise.pop()
        if self.level == 0:
            return self._tangent(index, side)
        found = self._rational_bound(index, side)
        return found and (found[0], side, found[1])

    def _rational_bound(self, index: int, side: int) -> tuple[Term, Plan] | None:
        function, argument = self.naming.calls[index]
        t = minus(argument, ONE) if function == "log" else argument
        seen = signs(t, self.points) - {0}
        if seen not in ({1}, {-1}):
            return None
        half = seen.pop()
        with np.errstate(all="ignore"):
            reach = np.nanmax(np.abs(evaluate(t, self.points)))
        for bound in rational_bounds(function, self.level, half):
            if bound.side == side and (bound.limit is None or reach < bound.limit) and lemma(bound, "t0"):
                return substitute(bound.value, {"t": t}), _instance(bound, t)
        return None

    def _tangent(self, index: int, side: int) -> tuple[Term, int, Plan] | None:
        """log(u) <= log(v) + u/v - 1, for a logarithm log(v) with which the goal rises."""
        naming = self.naming
        u, pivot = naming.calls[index][1], self._pivot()
        if side > 0 or naming.calls[index][0] != "log" or pivot is None or pivot == index:
            return None
        v = naming.calls[pivot][1]
        return ("+", naming.names[pivot], ("*", u, ("^", v, -ONE)), -ONE), side, _tangent_at(u, v)

    def _pivot(self) -> int | None:
        """The first logarithm with which the goal rises."""
        naming = self.naming
        goal = naming.goal_at({})
        logs = (i for i in naming.names if naming.calls[i][0] == "log")
        return next((i for i in logs if signs(derivative(goal, naming.names[i]), self.values) <= {0, 1}), None)


def _tangent_at(u: Term, v: Term) -> Plan:
    """log(v) + u/v - 1 - log(u) >= 0, from the same for two positive variables."""

    def plan(s: Sequent) -> Proof:
        a, b, index = tactics.unused(s, "a"), tactics.unused(s, "b"), len(s.given)
        chain: Plan = tactics.weaken(index + 1, index + 3, then=lambda _: _tangent_lemma(a, b))
        larger, smaller = (index, index + 2) if v in subterms(u) else (index + 2, index)
        chain = tactics.replace(larger, tactics.replace(smaller, chain))
        positive = [tactics.rewrite(x, tactics.algebraic, using={k: ONE}) for x, k in ((u, index), (v, index + 2))]
        chain = tactics.let(b, v, tactics.cut((">", b), positive[1], chain))
        chain = tactics.cut((">", a), positive[0], chain)
        return tactics.rewrite(_tangent(u, v), tactics.let(a, u, chain))(s)

    return plan


def _tangent(u: Term, v: Term) -> Term:
    return minus(("+", ("log", v), ("*", u, ("^", v, -ONE)), -ONE), ("log", u))


@lru_cache(maxsize=64)
def _tangent_lemma(a: str, b: str) -> Proof:
    sorts = ((a, "real"), (b, "real"))
    plan = tactics.cases(minus(a, b), tactics.slope(a, b, 1), tactics.eliminate(a), tactics.slope(a, b, -1))
    return tactics.apart(Sequent(sorts, ((">", a), (">", b)), (">=", _tangent(a, b))), plan)


def _sum_of(*parts: Term) -> Plan:
    return lambda s: step(s, "sum", [[">=", part] for part in parts])


def _times(gap: Term, quotient: Term) -> Plan:
    signed = tactics.first(_evident, tactics.algebraic)
    return tactics.product("1", (">=", gap, signed), (">=", quotient, signed))


def _instance(bound: Bound, t: Term) -> Plan:
    """The lemma at a term."""

    def plan(s: Sequent) -> Proof:
        name, index = tactics.unused(s, "t"), len(s.given)
        known, facts = lemma(bound, name), bound.domain(name)
        if known is None:
            raise Unproved("a bound without proof")

        def cite(q: Sequent) -> Proof:
            return step(q, "weaken", [q.given.index(fact) for fact in facts], plans=(lambda _: known,))

        chain: Plan = tactics.rewrite(bound.difference(t), tactics.replace(index, cite))
        for fact in reversed(facts):
            multiplier = derivative(fact[1], name)
            stated = tactics.rewrite(substitute(fact[1], {name: t}), using={index: multiplier})
            chain = tactics.cut(fact, stated, chain)
        return tactics.let(name, t, chain)(s)

    return plan
