"""Tactics for what is not smooth: abs, min, max, floor, ceil, and variables that range over the integers.

Functions of cases are resolved under each of their cases.  Integers are told apart by residues where a floor divides
them; bounds on them are rounded to integers; a few of them are tried one by one, and the rest is shown for reals.
"""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor, lcm

from theoremaudit import tactics
from theoremaudit.checker.ring import Ring
from theoremaudit.checker.rules import Sequent, integral, linear
from theoremaudit.checker.terms import ONE, Rejected, Term, minus, neg, subterms, variables
from theoremaudit.normal import to_term
from theoremaudit.sampling import sample, signs
from theoremaudit.tactics import Proof, Unproved, step

CASES, ROUNDED = ("abs", "min", "max"), ("floor", "ceil")
MAX_TRIED, MAX_MODULUS = 12, 12


def resolved(s: Sequent) -> Proof:
    """Split on the cases of one call of abs, min, max, floor or ceil, an innermost one."""
    inner = [c for c in calls(s) if not any(_is_call(p) for part in c[1:] for p in subterms(part))]
    for call in inner:
        if call[0] in CASES:
            return _by_case(s, call)
    if not inner:
        raise Unproved("no function of cases")
    return tactics.first(lambda q: _rounded(q, inner[0]), lambda q: _bounded(q, inner[0]))(s)


def _is_call(part: Term) -> bool:
    return isinstance(part, tuple) and part[0] in (*CASES, *ROUNDED)


def calls(s: Sequent) -> list[tuple]:  # type: ignore[type-arg]
    """The calls of functions of cases in the goal and in the hypotheses."""
    terms = [s.goal[1], *(r[1] for r in s.given if r[0] != "each")]
    return list(dict.fromkeys(p for t in terms for p in subterms(t) if isinstance(p, tuple) and _is_call(p)))


def _by_case(s: Sequent, call: tuple) -> Proof:  # type: ignore[type-arg]
    op, *parts = call
    if op != "abs" and len(parts) > 2:
        raise Unproved("a minimum of more than two")
    if op == "abs":
        pivot, values = parts[0], (parts[0], neg(parts[0]))
    else:
        pivot = minus(parts[0], parts[1])
        values = (parts[0], parts[1]) if op == "max" else (parts[1], parts[0])
    plans = [lambda q, v=v: step(q, "resolve", call, v) for v in values]
    return step(s, "cases", pivot, True, plans=tuple(plans))


def _rounded(s: Sequent, call: tuple) -> Proof:  # type: ignore[type-arg]
    """floor(p + c) = p + floor(c) for an integer p; residues first, where p has a denominator."""
    ring = Ring(s.positive())
    try:
        top, bottom = ring.fraction(call[1])
    except (Rejected, OverflowError, ZeroDivisionError) as error:
        raise Unproved(str(error)) from None
    if bottom != 1:
        raise Unproved("a floor of a fraction")
    constant, whole, modulus = Fraction(0), top * 0, 1
    names: set[str] = set()
    for exponents, c in top.terms():
        value, monomial = Fraction(int(c.p), int(c.q)), to_term(ring, top.context().from_dict({exponents: 1}))
        if not any(exponents):
            constant = value
        elif integral(s, monomial):
            if value.denominator == 1:
                whole += top.context().from_dict({exponents: c})
            else:
                modulus, names = lcm(modulus, value.denominator), names | variables(monomial)
        else:
            raise Unproved("a floor of a real number")
    if modulus > 1:
        if modulus > MAX_MODULUS:
            raise Unproved("too many residues")
        n = min(names)
        k = next(x for x in (f"k{i}" for i in range(1, 99)) if x not in dict(s.sorts))
        return step(s, "residues", n, modulus, k, plans=(tactics.eliminate(n),) * modulus)
    extra = Fraction(floor(constant) if call[0] == "floor" else ceil(constant))
    whole_term = to_term(ring, whole)
    resolved_to: Term = extra if whole_term == 0 else whole_term if extra == 0 else ("+", whole_term, extra)
    return step(s, "resolve", call, resolved_to)


def _bounded(s: Sequent, call: tuple) -> Proof:  # type: ignore[type-arg]
    """Only that floor(u) <= u < floor(u) + 1 is used: name it."""
    name = next(x for x in (f"f{i}" for i in range(1, 99)) if x not in dict(s.sorts))
    index = len(s.given)
    facts = [(">=", minus(call[1], call)), (">", minus(("+", call, ONE), call[1]))]
    if call[0] == "ceil":
        facts = [(">=", minus(call, call[1])), (">", minus(("+", call[1], ONE), call))]

    def named(q: Sequent) -> Proof:
        here = index + len(facts)
        goal = tactics.replace(here, _without(call))
        for sign, (op, fact) in zip((-ONE, ONE), facts, strict=True):
            lower = call[0] == "floor"
            times = sign if lower else -sign
            goal = tactics.cut((op, _put(fact, call, name)), tactics.rewrite(fact, using={here: times}), goal)
        return step(q, "let", name, call, plans=(goal,))

    return step(s, "rounding", call, plans=(named,))


def _put(term: Term, old: Term, new: Term) -> Term:
    if term == old:
        return new
    return (term[0], *(_put(p, old, new) for p in term[1:])) if isinstance(term, tuple) else term


def _without(call: Term) -> tactics.Plan:
    """Forget the hypotheses that still speak of the call."""
    return lambda s: step(s, "weaken", [i for i, r in enumerate(s.given) if call not in subterms(r[1])])


def by_integers(s: Sequent) -> Proof:
    """Round the bounds of integers, then show the goal for all reals within them, or after some integers one by one."""
    sorts = dict(s.sorts)
    names = [
        x for x in sorted(variables(s.goal[1]) | {v for r in s.given for v in variables(r[1])}) if sorts[x] == "integer"
    ]
    if not names:
        raise Unproved("no integers")
    for op, *rest in s.given:
        line = linear(rest[0]) if op in (">", ">=") else None
        if line and line[0] in names:
            x, slope, c = line
            edge = -c / slope
            if slope > 0:
                least = Fraction(floor(edge) + 1 if op == ">" else ceil(edge))
                fact = minus(x, least)
            else:
                least = Fraction(ceil(edge) - 1 if op == ">" else floor(edge))
                fact = minus(least, x)
            if (op, least) != (">=", edge) and (">=", fact) not in s.given:
                return tactics.cut((">=", fact), lambda q: step(q, "next_integer"))(s)
    unbounded = [x for x in names if not any(f and f[0] == x for f in map(_line, s.given))]
    if unbounded:
        half = minus(unbounded[0], Fraction(1, 2))
        return tactics.first(_relaxed, lambda q: step(q, "cases", half, True))(s)
    return tactics.first(_relaxed, *(_from(x) for x in names))(s)


def _line(relation: tuple) -> tuple[str, Fraction, Fraction] | None:  # type: ignore[type-arg]
    return linear(relation[1]) if relation[0] in (">", ">=") else None


def _relaxed(s: Sequent) -> Proof:
    """Forget that variables are integers."""
    if -1 in signs(s.goal[1], sample(s)):
        raise Unproved("not true for all reals within the bounds of the integers")
    return step(s, "weaken", list(range(len(s.given))))


def _from(x: str) -> tactics.Plan:
    """The first values of x one by one, and all reals beyond them."""

    def plan(s: Sequent) -> Proof:
        ends = [(f[1] > 0, -f[2] / f[1]) for f in map(_line, s.given) if f and f[0] == x]
        rising = any(up for up, _ in ends)
        bounds = [edge for up, edge in ends if up == rising]
        edge, towards = (max(bounds), 1) if rising else (min(bounds), -1)
        standing = [k for k in range(1, MAX_TRIED) if _stands(s, _beyond(x, edge + k * towards, towards))]
        return tactics.first(*(_apart(x, edge, towards, k) for k in standing[:2]))(s)

    return plan


def _beyond(x: str, edge: Fraction, towards: int) -> Term:
    return minus(x, edge) if towards == 1 else minus(edge, x)


def _stands(s: Sequent, bound: Term) -> bool:
    """Whether sampled reals leave the goal standing under a further bound."""
    further = s.adding((">=", bound))
    return -1 not in signs(s.goal[1], sample(further))


def _apart(x: str, edge: Fraction, towards: int, values: int) -> tactics.Plan:
    """Eliminate x at the edge and at the next ``values`` - 1 integers; then show the goal for all reals beyond."""
    if values == 0:
        return _relaxed
    away, further = _beyond(x, edge, towards), _beyond(x, edge + towards, towards)
    rest = _apart(x, edge + towards, towards, values - 1)
    beyond = tactics.cut((">=", further), lambda g: step(g, "next_integer"), rest)
    here = tactics.eliminate(x) if edge and towards == 1 else _at(x, edge)
    return tactics.cases(away, beyond, here)


def _at(x: str, edge: Fraction) -> tactics.Plan:
    """The last hypothesis says that x is at the edge, in another form than elimination needs."""

    def plan(s: Sequent) -> Proof:
        last = s.given[-1][1]
        sign = ONE if last == x or (isinstance(last, tuple) and last[1] == x) else -ONE
        fact = ("==", ("+", x, -edge))
        return tactics.cut(fact, tactics.ring({len(s.given) - 1: sign}), tactics.eliminate(x))(s)

    return plan
