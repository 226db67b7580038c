"""Goals that do not change, up to a positive factor, when variables are scaled or shifted together: one variable less.

Where the goal is homogeneous, x = y*z makes y a factor, which is left out; x = z/y does so where it depends on x and y
through their product, and x = y + z where it depends on differences alone, up to a factor such as exp(y).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from itertools import combinations
from typing import Any

import numpy as np

from theoremaudit import tactics
from theoremaudit.checker.rules import Sequent, mentions
from theoremaudit.checker.terms import ONE, Rejected, Term, is_integer, minus, substitute, subterms, variables
from theoremaudit.normal import factored
from theoremaudit.sampling import evaluate, sample
from theoremaudit.signs import known_sign
from theoremaudit.tactics import NotApplicable, Plan, Proof, step

CALLS = ("exp", "log", "sqrt", "sinh", "cosh", "tanh")


@dataclass(frozen=True)
class Change:
    """A variable x expressed by another one, y, and a new one, z; both ways, and how y moves x at a fixed z."""

    join: Callable[[Term, Term], Term]  # x from y and z
    part: Callable[[Term, Term], Term]  # z from x and y
    back: Callable[[Term], Term]  # times z - part(x, y), is x - join(y, z)
    moved: Callable[[Any], Any]  # x, when y becomes MOVE*y (MOVE + y for differences)
    exponents: tuple[int, int] | None  # of x and y in z, which is positive with them


MOVE = 1.7
RATIO = Change(
    lambda y, z: ("*", y, z),
    lambda x, y: ("*", x, ("^", y, -ONE)),
    lambda y: ("*", -ONE, y),
    lambda x: x * MOVE,
    (1, -1),
)
PRODUCT = Change(
    lambda y, z: ("*", z, ("^", y, -ONE)),
    lambda x, y: ("*", x, y),
    lambda y: ("*", -ONE, ("^", y, -ONE)),
    lambda x: x / MOVE,
    (1, 1),
)
DIFFERENCE = Change(lambda y, z: ("+", y, z), minus, lambda y: -ONE, lambda x: x + MOVE, None)


def scaled(s: Sequent) -> Proof:
    """A homogeneous goal in positive variables: ratios to one of them; one in a product of two: that product."""
    if not any(_transcendental(part) for part in subterms(s.goal[1])):
        raise NotApplicable("a rational function")
    positive = [x for x in sorted(variables(s.goal[1])) if _is_real(s, x) and known_sign(s, x) == ">"]
    with suppress(NotApplicable):
        return _reduced(s, _groups(positive), RATIO)
    return _reduced(s, map(list, combinations(positive, 2)), PRODUCT)


def shifted(s: Sequent) -> Proof:
    """A goal in differences of variables alone, up to a positive factor."""
    if not mentions(s.goal[1], CALLS):
        raise NotApplicable("no function values")
    names = [x for x in sorted(variables(s.goal[1])) if _is_real(s, x)]
    return _reduced(s, _groups(names), DIFFERENCE)


def _transcendental(part: Term) -> bool:
    if not isinstance(part, tuple):
        return False
    return part[0] in CALLS or (part[0] == "^" and not is_integer(part[2]))


def _is_real(s: Sequent, x: str) -> bool:
    return dict(s.sorts)[x] == "real"


def _reduced(s: Sequent, groups: Iterable[list[str]], change: Change) -> Proof:
    """Express all variables of a group by one of them, y, and new ones, if that frees the goal of y."""
    for group in groups:
        y = group[0]
        others = {x: f"z{k}" for k, x in enumerate(group[1:])}
        if not _steady(s, group, change):
            continue
        try:
            form = factored(
                substitute(s.goal[1], {x: change.join(y, z) for x, z in others.items()}),
                [*s.positive(), *others.values()],
            )
        except Rejected:
            continue
        if any(y in variables(f) and not _positive_power(f, y) for f, _ in form.factors):
            continue
        chain: Plan = _freed(y)
        for x in group[1:]:
            chain = _substituted(x, y, change, chain)
        return chain(s)
    raise NotApplicable("no group of variables to scale")


def _groups(names: list[str]) -> Iterator[list[str]]:
    """Sets of variables, the largest first."""
    if len(names) <= 6:
        for size in range(len(names), 1, -1):
            yield from map(list, combinations(names, size))


def _steady(s: Sequent, group: list[str], change: Change) -> bool:
    """Whether the sign of the goal stays, at sampled points, when the group is moved."""
    points = {n: v[:200] for n, v in sample(s).items()}
    if not points:
        return True
    first, *others = group
    shape = points[first]
    moved = points | {first: shape * MOVE if change.exponents else shape + MOVE}
    moved |= {x: change.moved(points[x]) for x in others}
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


def _substituted(x: str, y: str, change: Change, then: Plan) -> Plan:
    """Eliminate x by the new variable that takes its place beside y."""

    def plan(s: Sequent) -> Proof:
        z, index = tactics.unused(s, "z"), len(s.given)
        value = change.part(x, y)
        back = tactics.ring({index: change.back(y)})

        def without_definition(q: Sequent) -> Proof:
            stale = [i for i, r in enumerate(q.given) if r[0] == "==" and variables(r) == {y, z}]
            return step(q, "weaken", [i for i in range(len(q.given)) if i not in stale], plans=(then,))

        chain = tactics.cut(("==", minus(x, change.join(y, z))), back, tactics.eliminate(x, without_definition))
        if change.exponents:
            factors = (">", x, tactics.automatic), (">", y, tactics.automatic)
            positive = tactics.product("1", *factors, exponents=change.exponents)
            chain = tactics.cut((">", z), tactics.rewrite(value, positive, using={index: ONE}), chain)
        return step(s, "let", z, value, plans=(chain,))

    return plan
