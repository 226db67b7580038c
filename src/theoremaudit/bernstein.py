"""Polynomials that are positive on a box: non-negative coefficients in the Bernstein basis, the box being halved.

On l <= x <= u the basis is (x - l)^k * (u - x)^(n - k), on x >= l it is (x - l)^k, so that unbounded boxes are covered
as well (Lane and Riesenfeld 1981, Garloff 1993).  Every box is one sum of products of bounds for the checker.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from math import comb
from typing import Any

from theoremaudit import tactics
from theoremaudit.checker.ring import Ring
from theoremaudit.checker.rules import Sequent, linear
from theoremaudit.checker.terms import ONE, ZERO, Rejected, minus
from theoremaudit.tactics import CLOCK, NotApplicable, Proof, Unproved, step

MAX_TERMS, MAX_WORK, MAX_DEGREE, MAX_HALVINGS = 400, 600, 40, 30
Polynomial = dict[tuple[int, ...], Fraction]


@dataclass(frozen=True)
class Side:
    """The range of a variable: bounds (or None), and the hypotheses that state them."""

    lower: Fraction | None
    upper: Fraction | None
    strict: tuple[bool, bool]
    cited: tuple[int, int]


def positive_on_box(s: Sequent) -> Proof:
    """A polynomial goal, by Bernstein coefficients on the box that the hypotheses span."""
    return _Cover(*polynomial_goal(s), len(s.given)).prove(s)


def polynomial_goal(s: Sequent) -> tuple[list[str], Polynomial]:
    """The variables of an inequality between polynomials, and coefficients by exponents; or ``NotApplicable``."""
    if s.goal[0] not in (">", ">="):
        raise NotApplicable("not an inequality")
    ring = Ring(s.positive())
    try:
        top, bottom = ring.fraction(s.goal[1])
    except (Rejected, OverflowError, ZeroDivisionError) as error:
        raise NotApplicable(str(error)) from None
    used = [i for i, degree in enumerate(top.degrees()) if degree > 0]
    names = [x for i in used if isinstance(x := ring.meaning.get(i), str)]
    if bottom != 1 or not used or len(names) < len(used) or max(top.degrees()) > MAX_DEGREE:
        raise NotApplicable("not a polynomial in variables")
    return names, {tuple(int(e[i]) for i in used): Fraction(int(c.p), int(c.q)) for e, c in top.terms()}


UNBOUNDED = Side(None, None, (False, False), (-1, -1))


class _Cover:
    """A polynomial in named variables, and how many more coefficients may be computed."""

    def __init__(self, names: list[str], polynomial: Polynomial, given: int) -> None:
        self.names, self.polynomial, self.given, self.left = names, polynomial, given, MAX_WORK
        self.degrees = tuple(max(e[k] for e in polynomial) for k in range(len(names)))

    def prove(self, s: Sequent) -> Proof:
        CLOCK.check()
        sides = [_side(s, x) for x in self.names]
        for x, side in zip(self.names, sides, strict=True):
            if side.lower is None and side.upper is None:
                return step(s, "cases", x, True, plans=(self.prove, self.prove))
        coefficients = self._coefficients(sides)
        self.left -= len(coefficients)
        if self.left < 0 or len(s.given) > self.given + MAX_HALVINGS:
            raise Unproved("too many boxes for Bernstein coefficients")
        if len(coefficients) > MAX_TERMS:
            raise NotApplicable("too many Bernstein coefficients")
        if all(c >= 0 for c in coefficients.values()):
            try:
                return self._sum(s, sides, coefficients)
            except Unproved:
                pass
        corner = self._corner(sides, coefficients)
        if corner < 0 or (corner == 0 and s.goal[0] == ">" and not any(any(side.strict) for side in sides)):
            raise Unproved("not positive on the whole box")
        k = self._widest(sides)
        pivot = minus(self.names[k], _middle(sides[k]))
        return step(s, "cases", pivot, True, plans=(self.prove, self.prove))

    def _coefficients(self, sides: list[Side]) -> Polynomial:
        """In the basis of the box: exponents count powers of x - l, or of u - x where there is no l."""
        rows = self.polynomial
        for k, (side, degree) in enumerate(zip(sides, self.degrees, strict=True)):
            rows = _changed(rows, k, degree, side)
        return rows

    def _corner(self, sides: list[Side], coefficients: Polynomial) -> Fraction:
        """The least value at the corners of the box."""
        ends = [
            (0, d) if side.lower is not None and side.upper is not None else (0,)
            for side, d in zip(sides, self.degrees, strict=True)
        ]
        values = [coefficients.get(corner, ZERO) for corner in product(*ends)]
        return min(values)

    def _widest(self, sides: list[Side]) -> int:
        def width(k: int) -> tuple[bool, Fraction]:
            side = sides[k]
            finite = side.lower is not None and side.upper is not None
            return (not finite, side.upper - side.lower if finite else ONE)  # type: ignore[operator]

        return max((k for k in range(len(sides)) if self.degrees[k]), key=width)

    def _sum(self, s: Sequent, sides: list[Side], coefficients: Polynomial) -> Proof:
        """The proof on one box.

        The basis of bounded sides sums to one: for each power of the unbounded ones the least coefficient is taken out,
        and is strictly positive where a box is closed.
        """
        bounded = [side.lower is not None and side.upper is not None for side in sides]
        groups: dict[tuple[int, ...], list[tuple[int, ...]]] = {}
        ranges = [range(d + 1) for d in self.degrees]
        for e in product(*ranges):
            groups.setdefault(tuple(0 if inside else k for k, inside in zip(e, bounded, strict=True)), []).append(e)
        pieces: list[tuple[Fraction, list[Any]]] = []
        for outer, members in groups.items():
            least = min(coefficients.get(e, ZERO) for e in members)
            alone = [side if not inside else UNBOUNDED for side, inside in zip(sides, bounded, strict=True)]
            pieces.append((least, self._basis(alone, outer)[0]))
            for e in members:
                factors, scale = self._basis(sides, e)
                pieces.append(((coefficients.get(e, ZERO) - least) * scale, factors))
        parts = [(value, factors) for value, factors in pieces if value]
        if s.goal[0] == ">" and not any(all(f[1] for f in factors) for _, factors in parts):
            raise Unproved("no strict part")
        terms = [
            [">" if all(f[1] for f in factors) else ">=", ("*", value, *(("^", f[0], Fraction(f[2])) for f in factors))]
            for value, factors in parts
        ]
        return step(s, "sum", terms, plans=tuple(_product(value, factors) for value, factors in parts))

    def _basis(self, sides: list[Side], exponents: tuple[int, ...]) -> tuple[list[Any], Fraction]:
        """The factors (term, strict, exponent, hypothesis) of a basis polynomial, and its rational constant."""
        factors: list[Any] = []
        scale = ONE
        for x, side, degree, e in zip(self.names, sides, self.degrees, exponents, strict=True):
            low = (minus(x, side.lower) if side.lower else x, side.strict[0], e, side.cited[0])
            if side.lower is not None and side.upper is not None:
                scale *= Fraction(comb(degree, e)) / (side.upper - side.lower) ** degree
                high = (minus(side.upper, x), side.strict[1], degree - e, side.cited[1])
                factors += [f for f in (low, high) if f[2]]
            elif e:
                high = (minus(side.upper, x), side.strict[1], e, side.cited[1]) if side.upper is not None else low
                factors.append(high if side.lower is None else low)
        return factors, scale


def _product(value: Fraction, factors: list[Any]) -> tactics.Plan:
    """A part of the sum: a positive constant times powers of bounds."""

    def plan(s: Sequent) -> Proof:
        pieces = [[">" if strict else ">=", term, e] for term, strict, e, _ in factors]
        return step(s, "product", str(value), pieces, plans=tuple(_bound(i) for _, _, _, i in factors))

    return plan


def _bound(index: int) -> tactics.Plan:
    """A bound with leading coefficient 1, from the hypothesis that states it."""

    def plan(s: Sequent) -> Proof:
        op, fact = s.given[index]
        found = linear(fact)
        scale = abs(found[1]) if found else ONE
        if scale == 1:
            return step(s, "hypothesis", index)
        return step(s, "product", str(1 / scale), [[op, fact, 1]], plans=(lambda q: step(q, "hypothesis", index),))

    return plan


def _side(s: Sequent, x: str) -> Side:
    """The tightest rational bounds of a variable; of equal ones the strict."""
    best: list[tuple[Fraction, bool, int] | None] = [None, None]
    for i, (op, *rest) in enumerate(s.given):
        found = linear(rest[0]) if op in (">", ">=") else None
        if not found or found[0] != x:
            continue
        value, end, strict = -found[2] / found[1], int(found[1] < 0), op == ">"
        now = best[end]
        tighter = now is None or (value < now[0] if end else value > now[0]) or (value == now[0] and strict)
        if tighter:
            best[end] = (value, strict, i)
    low, high = best
    if low and high and low[0] >= high[0]:
        raise NotApplicable("an empty or flat box")
    if low is None and high is None:
        return UNBOUNDED
    return Side(
        low[0] if low else None,
        high[0] if high else None,
        (bool(low and low[1]), bool(high and high[1])),
        (low[2] if low else -1, high[2] if high else -1),
    )


def _middle(side: Side) -> Fraction:
    if side.lower is None:
        return side.upper - max(ONE, abs(side.upper))  # type: ignore[operator,arg-type]
    if side.upper is None:
        return side.lower + max(ONE, abs(side.lower))
    return (side.lower + side.upper) / 2


def _changed(rows: Polynomial, k: int, degree: int, side: Side) -> Polynomial:
    """Another basis in one variable: powers of x become Bernstein polynomials, or powers of the distance to a bound."""
    columns = [_column(power, degree, side) for power in range(degree + 1)]
    result: Polynomial = {}
    for e, c in rows.items():
        for j, factor in enumerate(columns[e[k]]):
            if factor:
                key = (*e[:k], j, *e[k + 1 :])
                result[key] = result.get(key, ZERO) + c * factor
    return result


def _column(power: int, degree: int, side: Side) -> list[Fraction]:
    """The coefficients of x^power."""
    low, high = side.lower, side.upper
    if low is None or high is None:  # x = low + d, or x = high - d
        end, sign = (low, 1) if low is not None else (high, -1)
        return [
            comb(power, j) * end ** (power - j) * sign**j if j <= power else ZERO  # type: ignore[operator]
            for j in range(degree + 1)
        ]
    shifted = [comb(power, j) * low ** (power - j) * (high - low) ** j for j in range(power + 1)]
    return [
        sum((Fraction(comb(i, j), comb(degree, j)) * shifted[j] for j in range(min(i, power) + 1)), ZERO)
        for i in range(degree + 1)
    ]
