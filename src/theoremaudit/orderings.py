"""Polynomials in positive variables, one ordering of the variables at a time.

Where x >= y, put x = y + d: once all coefficients are non-negative, the sign is evident.  Repeated, this is successive
difference substitution (Yang 2005), strong for symmetric and cyclic inequalities.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations
from math import comb

from theoremaudit import tactics
from theoremaudit.bernstein import Polynomial, polynomial_goal
from theoremaudit.checker.rules import Sequent
from theoremaudit.checker.terms import ONE, ZERO, minus
from theoremaudit.normal import expanded
from theoremaudit.signs import by_sign, known_sign
from theoremaudit.tactics import CLOCK, NotApplicable, Plan, Proof, Unproved, step

MAX_VARIABLES, MAX_LEAVES = 5, 130
Tree = tuple[int, int, "Tree", "Tree"] | None  # split by the order of two variables; None where coefficients suffice


def by_orderings(s: Sequent) -> Proof:
    """Split by the order of variables, until all coefficients in their differences are non-negative."""
    names, polynomial = polynomial_goal(s)
    if not 2 <= len(names) <= MAX_VARIABLES or any(known_sign(s, x) not in (">", ">=") for x in names):
        raise NotApplicable("no polynomial in several positive variables")
    strict = frozenset(k for k, x in enumerate(names) if known_sign(s, x) == ">") if s.goal[0] == ">" else None
    budget = [MAX_LEAVES]
    tree = _search(polynomial, len(names), strict, budget, 3 * len(names))
    return _plan(tree, dict(enumerate(names)))(s)


def _search(p: Polynomial, size: int, strict: frozenset[int] | None, budget: list[int], depth: int) -> Tree:
    CLOCK.check()
    negative = [e for e, c in p.items() if c < 0]
    if not negative and (strict is None or any(c and _inside(e, strict) for e, c in p.items())):
        return None
    budget[0] -= 1
    if budget[0] < 0 or depth == 0 or not negative:
        raise Unproved("orderings of the variables do not suffice")
    if any(_corner(p, k) < 0 for k in range(size)):
        raise Unproved("negative on an axis")

    def badness(pair: tuple[int, int]) -> Fraction:
        i, j = pair
        return sum((-c for a, b in ((i, j), (j, i)) for c in _shifted(p, a, b).values() if c < 0), ZERO)

    i, j = min(combinations(range(size), 2), key=badness)
    over = _search(_shifted(p, i, j), size, strict and strict - {i}, budget, depth - 1)
    under = _search(_shifted(p, j, i), size, strict and strict - {j}, budget, depth - 1)
    return i, j, over, under


def _inside(exponents: tuple[int, ...], strict: frozenset[int]) -> bool:
    return all(k in strict for k, e in enumerate(exponents) if e)


def _corner(p: Polynomial, k: int) -> Fraction:
    """The coefficient of the highest pure power of a variable."""
    pure = {e[k]: c for e, c in p.items() if all(not power for n, power in enumerate(e) if n != k)}
    return pure[max(pure)] if pure else ZERO


def _shifted(p: Polynomial, i: int, j: int) -> Polynomial:
    """Put x_j + d for x_i, and call d x_i."""
    result: Polynomial = {}
    for e, c in p.items():
        for k in range(e[i] + 1):
            f = list(e)
            f[i], f[j] = k, e[j] + e[i] - k
            key = tuple(f)
            result[key] = result.get(key, ZERO) + c * comb(e[i], k)
    return {e: c for e, c in result.items() if c}


def _plan(tree: Tree, names: dict[int, str]) -> Plan:
    """The proof along a tree of splits; ``names`` gives the variables and differences in use."""

    def leaf(s: Sequent) -> Proof:
        plain = expanded(s.goal[1], s.positive())
        return step(s, "rewrite", plain, [], plans=(lambda q: by_sign(q, q.goal[0], q.goal[1]),))

    if tree is None:
        return leaf
    i, j, over, under = tree

    def split(s: Sequent) -> Proof:
        plans = (_difference(names, i, j, over), _difference(names, j, i, under))
        return step(s, "cases", minus(names[i], names[j]), True, plans=plans)

    return split


def _difference(names: dict[int, str], i: int, j: int, tree: Tree) -> Plan:
    """The branch x_i >= x_j: x_i is replaced by x_j + d."""

    def plan(s: Sequent) -> Proof:
        d, x, y = tactics.unused(s, "d"), names[i], names[j]
        index = len(s.given)
        positive = tactics.rewrite(minus(x, y), lambda q: step(q, "hypothesis", index - 1), using={index: ONE})
        back = tactics.ring({index: -ONE})
        branch = _plan(tree, {**names, i: d})
        eliminate = tactics.cut(("==", minus(x, ("+", y, d))), back, tactics.eliminate(x, _pruned(branch)))
        return step(s, "let", d, minus(x, y), plans=(tactics.cut((">=", d), positive, eliminate),))

    return plan


def _pruned(then: Plan) -> Plan:
    """Keep what says that a variable is positive or not negative."""

    def plan(s: Sequent) -> Proof:
        keep = [k for k, (op, *rest) in enumerate(s.given) if op in (">", ">=") and isinstance(rest[0], str)]
        return step(s, "weaken", keep, plans=(then,))

    return plan
