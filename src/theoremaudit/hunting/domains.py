"""Domains: a statement laid out as the generators see it.

Vectors become scalar coordinates, for several numbers of components; equalities that are rational and linear in a
coordinate are solved exactly and removed; each equality that is left is solved for a coordinate, point by point.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cached_property
from itertools import permutations, product
from typing import Any

import numpy as np

from theoremaudit.checker.certificates import unfold
from theoremaudit.checker.ring import is_zero
from theoremaudit.checker.rules import Sequent, holds
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
    variables,
)
from theoremaudit.normal import factored
from theoremaudit.refuting import Point
from theoremaudit.sampling import constant_bounds

Special = Mapping[str, Sequence[Fraction]]
Chain = tuple[tuple[Term, str], ...]  # equalities, each with the coordinate that it is solved for

SIZES = (1, 2, 3, 5)  # numbers of components at which vectors are laid out


@dataclass(frozen=True)
class Domain:
    """A statement as the generators see it: scalar coordinates, and no equality that exact arithmetic can remove."""

    statement: Sequent
    sizes: dict[str, int]
    sequent: Sequent
    solved: tuple[tuple[str, Term], ...]
    edges: dict[str, tuple[Fraction, ...]]

    @cached_property
    def equalities(self) -> list[Term]:
        """The equalities that are left."""
        return [r[1] for r in self.sequent.given if r[0] == "=="]

    @property
    def layout(self) -> tuple[tuple[str, int], ...]:
        """The lengths of vectors that the statement leaves open, and their values here."""
        return tuple((n, size) for n, size in self.sizes.items() if not n.isdigit())

    @cached_property
    def bounds(self) -> dict[str, tuple[float, float]]:
        """Constant bounds of every coordinate."""
        lower, upper = constant_bounds(self.bounded)
        return {x: (lower.get(x, -np.inf), upper.get(x, np.inf)) for x, _ in self.sequent.sorts}

    @cached_property
    def bounded(self) -> Sequent:
        """The statement with the constant bounds that x > y and y > 0 give together."""
        s = self.sequent
        for _ in s.sorts:
            lower, upper = constant_bounds(s)
            for op, term in self.sequent.given:
                pair = _difference(term) if op in (">", ">=") else None
                if pair and lower.get(pair[1], -np.inf) > lower.get(pair[0], -np.inf):
                    s = s.adding((">=", minus(pair[0], Fraction(lower[pair[1]]))))
                if pair and upper.get(pair[0], np.inf) < upper.get(pair[1], np.inf):
                    s = s.adding((">=", minus(Fraction(upper[pair[0]]), pair[1])))
        return s

    @cached_property
    def chains(self) -> list[Chain]:
        """Orders in which equalities can be solved, each for a coordinate that those before it do not contain.

        As many of them as possible; what a chain leaves out (equalities between integers, say) only sorts points out.
        """
        real = {x for x, sort in self.sequent.sorts if sort == "real"}
        for number in range(len(self.equalities), 0, -1):
            found = [chain for order in permutations(self.equalities, number) for chain in _chains(order, real)]
            if found:
                return found[:4]
        return [()]

    def unsolved(self, chain: Chain) -> list[Relation]:
        """The hypotheses that points solved along the chain may still miss."""
        return [r for r in self.sequent.given if r[0] != "==" or r[1] not in [term for term, _ in chain]]

    def point(self, values: Mapping[str, Any]) -> Point | None:
        """The point of the original statement with these coordinates; None if a removed one is not rational there."""
        full = {**values, **{n: Fraction(k) for n, k in self.sizes.items()}}
        for x, term in reversed(self.solved):
            value = rational_value(term, full)
            if value is None:
                return None
            full[x] = value
        return {
            x: [str(full[c]) for c in components(x, self.sizes[length])] if length else _plain(full.get(x, ZERO))
            for x, length in ((x, sort.partition(":")[2]) for x, sort in self.statement.sorts)
        }


def _chains(order: tuple[Term, ...], real: set[str]) -> Iterator[Chain]:
    for unknowns in product(*(sorted(variables(term) & real) for term in order)):
        fresh = all(y not in variables(t) for i, y in enumerate(unknowns) for t in order[:i])
        if fresh and len(set(unknowns)) == len(unknowns):
            yield tuple(zip(order, unknowns, strict=True))


def _difference(term: Term) -> tuple[str, str] | None:
    """(x, y) if the term is x - y."""
    if not isinstance(term, tuple) or term[0] != "+" or len(term) != 3:
        return None
    pair = (term[1], neg(term[2])) if isinstance(term[1], str) else (term[2], neg(term[1]))
    return pair if isinstance(pair[0], str) and isinstance(pair[1], str) else None


def _plain(value: Any) -> Any:
    return value if isinstance(value, dict) else str(value)


def components(vector: str, size: int) -> list[str]:
    """Names of the components of a vector; no variable of a statement has such a name."""
    return [f"{vector}[{i}]" for i in range(1, size + 1)]


def domains(s: Sequent, special: Special) -> Iterator[Domain]:
    """The statement laid out for several numbers of components (as it is, where it has no vectors)."""
    lengths = sorted({sort.partition(":")[2] for _, sort in s.sorts if ":" in sort})
    for numbers in product(*([int(k) for k in ([n] if n.isdigit() else special.get(n, SIZES))] for n in lengths)):
        sizes = dict(zip(lengths, numbers, strict=True))
        for scalar, solved in reduced(laid_out(s, sizes)):
            if all(holds(op, term) for op, term in scalar.given if isinstance(term, Fraction) and op != "real"):
                edges = {x: tuple(special.get(x.partition("[")[0], ())) for x, _ in scalar.sorts}
                yield Domain(s, sizes, scalar, solved, edges)


def reduced(s: Sequent) -> Iterator[tuple[Sequent, tuple[tuple[str, Term], ...]]]:
    """Every branch of a statement without the equalities that can be solved, and the coordinates that these removed."""
    for branch in branches(s):
        scalar, solved = eliminated(branch)
        if not solved:
            yield scalar, solved
            continue
        for further, more in reduced(scalar):  # what is left may factor now
            yield further, (*solved, *more)


def branches(s: Sequent) -> Iterator[Sequent]:
    """One statement for each way in which the equalities that factor hold: u*v == 0 by u == 0, or by v == 0.

    Examples
    --------
    >>> from theoremaudit.statements import forall
    >>> [len(b.given) for b in branches(forall("x > 0", given=["x*(1-x) == 0", "x^2 < 4"]).sequent)]
    [2, 2]
    """
    for i, (op, *rest) in enumerate(s.given):
        pieces = _pieces(rest[0]) if op == "==" and _rational(rest[0]) else []
        if pieces:
            for piece in pieces:
                yield from branches(replace(s, given=(*s.given[:i], ("==", piece), *s.given[i + 1 :])))
            return
    yield s


def _pieces(term: Term) -> list[Term]:
    """The factors of a numerator, each once; none if it is irreducible."""
    try:
        form = factored(term, [])
    except Rejected:
        return []
    found = [(factor, exponent) for factor, exponent in form.factors if exponent > 0]
    return [factor for factor, _ in found] if sum(exponent for _, exponent in found) > 1 else []


def laid_out(s: Sequent, sizes: Mapping[str, int]) -> Sequent:
    """The statement about vectors of the given sizes as one about their components."""
    rows: Any = {x: components(x, sizes[sort.partition(":")[2]]) for x, sort in s.sorts if ":" in sort}
    fixed = {n: Fraction(k) for n, k in sizes.items()}

    def scalar(r: Relation) -> Iterator[Relation]:
        if r[0] == "and":
            yield from (found for part in r[1:] for found in scalar(part))
        elif r[0] == "each":
            for row in zip(*(rows[v] for _, v in r[1]), strict=True):
                inner = dict(zip((c for c, _ in r[1]), row, strict=True))
                yield from scalar((r[2][0], substitute(r[2][1], inner)))
        else:
            yield r[0], _folded(substitute(unfold(r[1], rows), fixed))

    sorts = [(c, "real") for x in rows for c in rows[x]]
    sorts += [p for p in s.sorts if p[0] not in rows and p[0] not in fixed]
    given = tuple(found for r in s.given for found in scalar(r))
    if s.goal[0] == "exists":
        return Sequent(tuple(sorts), given, (*s.goal[:2], tuple(found for r in s.goal[2] for found in scalar(r))))
    goals = list(scalar(s.goal))
    return Sequent(tuple(sorts), given, goals[0] if len(goals) == 1 else ("and", *goals))


def _folded(term: Term) -> Term:
    value = None if variables(term) else rational_value(term, {})
    return term if value is None else value


def eliminated(s: Sequent) -> tuple[Sequent, tuple[tuple[str, Term], ...]]:
    """Solve rational equalities that are linear in a coordinate, and remove the coordinate."""
    solved: list[tuple[str, Term]] = []
    while found := next((f for r in s.given if r[0] == "==" for f in _solutions(s, r[1])), None):
        s = without(s, *found)
        solved.append(found)
    return s, tuple(solved)


def without(s: Sequent, x: str, value: Term) -> Sequent:
    """The statement with ``value`` put for the coordinate ``x``; equalities that hold identically are dropped."""

    def put(r: Any) -> Any:
        return substitute(r, {x: value})

    given = tuple(put(r) for r in s.given)
    goal = (*s.goal[:2], tuple(map(put, s.goal[2]))) if s.goal[0] == "exists" else put(s.goal)
    return Sequent(tuple(p for p in s.sorts if p[0] != x), tuple(r for r in given if not _identity(r)), goal)


def _identity(r: Relation) -> bool:
    try:
        return bool(r[0] == "==" and is_zero(r[1]))
    except Rejected:
        return False


def _solutions(s: Sequent, term: Term) -> Iterator[tuple[str, Term]]:
    """Coordinates in which a rational equality is linear, with their values; scalars before components."""
    if not _rational(term):
        return
    names = [x for x, sort in s.sorts if sort == "real" and x in variables(term)]
    for x in sorted(names, key=lambda x: ("[" in x, x)):
        slope = derivative(term, x)
        if not _identity(("==", slope)) and _identity(("==", derivative(slope, x))):
            yield x, ("*", -ONE, substitute(term, {x: ZERO}), ("^", substitute(slope, {x: ZERO}), -ONE))


def _rational(term: Term) -> bool:
    if not isinstance(term, tuple):
        return True
    whole = term[0] == "^" and isinstance(term[2], Fraction) and term[2].denominator == 1
    return (whole or term[0] in ("+", "*")) and all(map(_rational, term[1:]))


def rational_value(term: Term, values: Mapping[str, Any]) -> Fraction | None:
    """The exact value of a term if it is rational."""
    if any(not isinstance(values.get(x), Fraction) for x in variables(term)):
        return None
    try:
        found = factored(substitute(term, dict(values)), [])
    except Rejected:
        return None
    return None if found.factors else found.constant
