"""Goals that do not change, up to a positive factor, when variables are scaled or shifted together: one variable less.

Where the goal is homogeneous, x = y*z makes y a factor, which is left out; where it depends on differences alone, up to
a factor such as exp(y), x = y + d does the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import combinations

import numpy as np

from theoremaudit import tactics
from theoremaudit.checker.rules import Sequent, mentions
from theoremaudit.checker.terms import ONE, Rejected, Term, is_integer, minus, substitute, subterms, variables
from theoremaudit.normal import factored
from theoremaudit.sampling import evaluate, sample
from theoremaudit.signs import known_sign
from theoremaudit.tactics import NotApplicable, Plan, Proof, step

Join = Callable[[Term, Term], Term]
CALLS = ("exp", "log", "sqrt", "sinh", "cosh", "tanh")


def scaled(s: Sequent) -> Proof:
    """A homogeneous goal in positive variables: ratios to one of them."""
    if not any(_transcendental(part) for part in subterms(s.goal[1])):
        raise NotApplicable("a rational function")
    positive = [x for x in sorted(variables(s.goal[1])) if _is_real(s, x) and known_sign(s, x) == ">"]
    return _reduced(s, positive, lambda y, z: ("*", y, z), lambda x, y: ("*", x, ("^", y, -ONE)))


def shifted(s: Sequent) -> Proof:
    """A goal in differences of variables alone, up to a positive factor."""
    if not mentions(s.goal[1], CALLS):
        raise NotApplicable("no function values")
    names = [x for x in sorted(variables(s.goal[1])) if _is_real(s, x)]
    return _reduced(s, names, lambda y, z: ("+", y, z), minus)


def _transcendental(part: Term) -> bool:
    if not isinstance(part, tuple):
        return False
    return part[0] in CALLS or (part[0] == "^" and not is_integer(part[2]))


def _is_real(s: Sequent, x: str) -> bool:
    return dict(s.sorts)[x] == "real"


def _reduced(s: Sequent, names: list[str], join: Join, part: Join) -> Proof:
    """Put x = join(y, z) for all x of a group and one y in it, if that frees the goal of y."""
    for group in _groups(names):
        y = group[0]
        others = {x: f"z{k}" for k, x in enumerate(group[1:])}
        values = {x: join(y, z) for x, z in others.items()}
        if not _steady(s, values, group):
            continue
        try:
            form = factored(substitute(s.goal[1], values), [*s.positive(), *others.values()])
        except Rejected:
            continue
        if any(y in variables(f) and not _positive_power(f, y) for f, _ in form.factors):
            continue
        chain: Plan = _freed(y)
        for x in group[1:]:
            chain = _substituted(x, y, join, part, chain)
        return chain(s)
    raise NotApplicable("no group of variables to scale")


def _groups(names: list[str]) -> Iterator[list[str]]:
    """Sets of variables, the largest first."""
    if len(names) <= 6:
        for size in range(len(names), 1, -1):
            yield from map(list, combinations(names, size))


def _steady(s: Sequent, values: dict[str, Term], group: list[str]) -> bool:
    """Whether the sign of the goal stays, at sampled points, when the group is moved."""
    points = {n: v[:200] for n, v in sample(s).items()}
    if not points:
        return True
    moved = dict(points)
    shape = next(iter(points.values()))
    for x in group:
        product = any(isinstance(v, tuple) and v[0] == "*" for v in values.values())
        moved[x] = points[x] * 1.7 if product else points[x] + 0.7
    with np.errstate(all="ignore"):
        before, after = (np.broadcast_to(evaluate(s.goal[1], p), shape.shape) for p in (points, moved))
        clear = np.isfinite(before) & np.isfinite(after) & (np.abs(before) > 1e-7) & (np.abs(after) > 1e-7)
        return bool(clear.any()) and bool((np.sign(before[clear]) == np.sign(after[clear])).all())


def _positive_power(factor: Term, y: str) -> bool:
    """y itself, or a power or exponential, whose sign does not matter."""
    return factor == y or (isinstance(factor, tuple) and factor[0] in ("exp", "^"))


def _freed(y: str) -> Plan:
    """Leave out the factors that contain y, all of them positive, and others that are."""

    def plan(s: Sequent) -> Proof:
        form = factored(s.goal[1], s.positive())
        positive = {f for f, _ in form.factors if y in variables(f) or known_sign(s, f) == ">"}
        powers = [[">", f, e] for f, e in form.factors if f in positive]
        rest = ("*", form.constant, ONE, *(("^", f, Fraction(e)) for f, e in form.factors if f not in positive))
        return step(s, "product", "1", [*powers, [s.goal[0], rest, 1]], plans=(tactics.tidied,))

    return plan


def _substituted(x: str, y: str, join: Join, part: Join, then: Plan) -> Plan:
    """Eliminate x by its ratio to y, or its difference from y."""
    ratio = part is not minus

    def plan(s: Sequent) -> Proof:
        z, index = tactics.unused(s, "z"), len(s.given)
        back = tactics.ring({index: ("*", -ONE, y) if ratio else -ONE})

        def without_definition(q: Sequent) -> Proof:
            stale = [i for i, r in enumerate(q.given) if r[0] == "==" and variables(r) == {y, z}]
            return step(q, "weaken", [i for i in range(len(q.given)) if i not in stale], plans=(then,))

        chain = tactics.cut(("==", minus(x, join(y, z))), back, tactics.eliminate(x, without_definition))
        if ratio:
            positive = tactics.product("1", (">", x, tactics.automatic), (">", y, tactics.automatic), exponents=(1, -1))
            chain = tactics.cut((">", z), tactics.rewrite(part(x, y), positive, using={index: ONE}), chain)
        return step(s, "let", z, part(x, y), plans=(chain,))

    return plan
