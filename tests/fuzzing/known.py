"""Statements whose truth follows from the way they are made.

Each strategy is a kind of statement.  It draws a true statement, or a false one in which the violation has a known size
and place: thin, far away, on one side, or of measure zero.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from theoremaudit.statements import Statement, forall

from .evaluation import relation_text

Relation = tuple[Any, str, Any]
Polynomial = dict[tuple[int, int], Fraction]  # (power of x, power of y) -> coefficient
ONE, TWO, HALF = Fraction(1), Fraction(2), Fraction(1, 2)


@dataclass(frozen=True)
class Known:
    """A statement and its truth."""

    true: bool
    conclusion: Relation
    given: tuple[Relation, ...] = ()
    integer: tuple[str, ...] = ()

    @property
    def statement(self) -> Statement:
        """The statement as the engine reads it, from text."""
        given = [relation_text(r) for r in self.given]
        return forall(relation_text(self.conclusion), given=given, integer=self.integer)


numbers = st.builds(Fraction, st.integers(-5, 5), st.sampled_from([1, 1, 1, 2, 3, 7]))
positive = st.builds(Fraction, st.integers(1, 9), st.sampled_from([1, 1, 2, 5]))
tiny = st.builds(lambda k: Fraction(1, 10**k), st.integers(1, 9))
large = st.builds(lambda k: Fraction(10**k), st.integers(2, 12))
polynomials = st.dictionaries(st.tuples(st.integers(0, 2), st.integers(0, 2)), numbers, min_size=1, max_size=3)
pick = st.sampled_from


def constant(c: Fraction) -> Polynomial:
    """The constant polynomial."""
    return {(0, 0): c}


def plus(*several: Polynomial) -> Polynomial:
    """The sum."""
    total: Polynomial = defaultdict(Fraction)
    for p in several:
        for m, c in p.items():
            total[m] += c
    return dict(total)


def times(p: Polynomial, q: Polynomial) -> Polynomial:
    """The product."""
    total: Polynomial = defaultdict(Fraction)
    for (i, j), c in p.items():
        for (k, m), d in q.items():
            total[i + k, j + m] += c * d
    return dict(total)


def term(p: Polynomial) -> Any:
    """The polynomial written out."""
    parts = [("*", c, *powers(m)) if any(m) else c for m, c in sorted(p.items(), reverse=True) if c]
    return ("+", *parts) if len(parts) > 1 else parts[0] if parts else Fraction(0)


def powers(exponents: tuple[int, int]) -> list[Any]:
    """The powers of x and y in a monomial."""
    return [x if e == 1 else ("^", x, Fraction(e)) for x, e in zip("xy", exponents, strict=True) if e]


def shift(x: str, r: Any) -> Polynomial:
    """x - r."""
    return {(1, 0) if x == "x" else (0, 1): ONE, (0, 0): -r}


def squared(p: Polynomial) -> Polynomial:
    """The square."""
    return times(p, p)


def less(a: Any, b: Any) -> Any:
    """a - b."""
    return ("+", a, ("*", -ONE, b))


@st.composite
def identities(draw: Any) -> Known:
    """Equal by the rules of algebra, of exp and log, of sin and cos; or different by a term that vanishes on a line."""
    p, q, r = draw(polynomials), draw(polynomials), draw(polynomials)
    below = ("+", ONE, ("^", term(q), TWO))
    left, right = draw(
        pick(
            [
                (("*", ("+", term(p), term(q)), term(r)), term(plus(times(p, r), times(q, r)))),
                (
                    ("^", ("+", term(p), term(q)), TWO),
                    term(plus(squared(p), squared(q), times(constant(TWO), times(p, q)))),
                ),
                (("*", ("exp", term(p)), ("exp", term(q))), ("exp", term(plus(p, q)))),
                (("log", ("exp", term(p))), term(p)),
                (("+", ("^", ("sin", term(p)), TWO), ("^", ("cos", term(p)), TWO)), ONE),
                (("*", TWO, ("sinh", term(p))), less(("exp", term(p)), ("exp", ("*", -ONE, term(p))))),
                (
                    ("+", ("*", term(p), ("^", below, -ONE)), ("*", term(r), ("^", below, -ONE))),
                    ("*", term(plus(p, r)), ("^", below, -ONE)),
                ),
            ]
        )
    )
    if draw(st.booleans()):
        return Known(True, (left, "==", right))
    error = times(constant(draw(tiny)), squared(shift(draw(pick("xy")), draw(numbers))))
    return Known(False, (left, "==", ("+", right, term(error))))


@st.composite
def minima(draw: Any) -> Known:
    """A polynomial and its least value, taken at a rational point; shifted up or down by a little."""
    r, s, m, e = draw(numbers), draw(numbers), draw(numbers), draw(tiny)
    p = plus(
        times(constant(draw(positive)), squared(shift("x", r))),
        times(constant(draw(positive)), squared(shift("y", s))),
        times(constant(draw(pick([Fraction(0), ONE]))), squared(times(shift("x", r), shift("y", s)))),
        constant(m),
    )
    op, bound, true = draw(
        pick([(">=", m, True), (">", m, False), (">=", m + e, False), (">", m - e, True), ("!=", m, False)])
    )
    return Known(true, (term(p), op, bound))


@st.composite
def squares(draw: Any) -> Known:
    """A sum of squares and a constant; below it, or not."""
    p, q, c = draw(polynomials), draw(polynomials), draw(tiny)
    total = plus(squared(p), squared(q))
    if draw(st.booleans()):
        return Known(True, (term(plus(total, constant(c))), ">", Fraction(0)))
    at = {(0, 0): ONE}  # value of p^2 + q^2 at a point, which the sum minus it minus c is below zero at
    x, y = draw(numbers), draw(numbers)
    least = sum(c * x**i * y**j for (i, j), c in total.items()) * at[0, 0]
    return Known(False, (term(plus(total, constant(-least - c))), ">=", Fraction(0)))


@st.composite
def violations(draw: Any) -> Known:
    """Thin, one-sided, far away or of measure zero; and the same with a hypothesis that excludes it."""
    r, e, far = draw(numbers), draw(tiny), draw(large)
    gap, zero = shift("x", r), Fraction(0)
    wide = ("x", ">=", r + e)
    return draw(
        pick(
            [
                Known(False, (term(squared(gap)), ">=", e * e)),
                Known(True, (term(squared(gap)), ">=", e * e), (wide,)),
                Known(False, (term(squared(gap)), ">=", e * e), (("x", ">=", r + e - e / 1000),)),
                Known(False, (term(times(gap, shift("x", r + e))), ">=", zero), (("x", ">=", r),)),
                Known(True, (term(times(gap, shift("x", r + e))), ">=", zero), (wide,)),
                Known(False, (term(times(squared(gap), plus(squared(shift("y", e)), constant(ONE)))), ">", zero)),
                Known(
                    True,
                    (term(times(squared(gap), plus(squared(shift("y", e)), constant(ONE)))), ">", zero),
                    (("x", "!=", r),),
                ),
                Known(False, (("+", ("*", ("^", "x", TWO), less(far, "x")), ONE), ">", zero), (("x", ">", zero),)),
                Known(
                    True,
                    (("+", ("*", ("^", "x", TWO), less(far, "x")), ONE), ">", zero),
                    ((zero, "<", "x"), ("x", "<", far)),
                ),
                Known(False, (("exp", less("x", r)), ">", term(shift("x", r - 1)))),
                Known(True, (("exp", less("x", r)), ">=", term(shift("x", r - 1)))),
                Known(False, (("exp", ("*", -ONE, ("^", term(gap), TWO))), "<", ONE)),
                Known(True, (("exp", ("*", -ONE, ("^", term(gap), TWO))), "<", ONE + e)),
                Known(False, (("exp", "x"), "<=", ("*", far, ("+", ONE, ("^", "x", TWO)))), (("x", ">", zero),)),
                Known(
                    False,
                    (("^", less(("^", "x", TWO), ("*", TWO, ("^", "y", TWO))), TWO), ">", zero),
                    (("x", ">", zero),),
                ),
                Known(False, (("^", less("x", "y"), TWO), ">", zero), (("x", ">", r),)),
                Known(True, (("^", less("x", "y"), TWO), ">", zero), (("x", ">", "y"),)),
            ]
        )
    )


@st.composite
def equalities(draw: Any) -> Known:
    """One or two equations whose only real solution is known; a statement about it."""
    r, s, e = draw(numbers), draw(numbers), draw(tiny)
    system, solution = draw(
        pick(
            [
                ((("+", "x", "y"), r + s, less("x", "y"), r - s), {"x": r, "y": s}),
                ((("+", ("*", TWO, "x"), "y"), 2 * r + s, ("+", "x", "y"), r + s), {"x": r, "y": s}),
                ((("+", ("^", "x", Fraction(3)), "x"), r**3 + r), {"x": r}),
                ((("exp", "x"), ("exp", r)), {"x": r}),
                ((("+", "x", ("exp", "x")), ("+", r, ("exp", r))), {"x": r}),
                (("y", ("^", "x", TWO), ("^", ("+", "x", -r), TWO), Fraction(0)), {"x": r, "y": r * r}),
                ((("+", ("^", ("+", "x", -r), TWO), ("^", ("+", "y", -s), TWO)), Fraction(0)), {"x": r, "y": s}),
            ]
        )
    )
    given = tuple((system[i], "==", system[i + 1]) for i in range(0, len(system), 2))
    x = draw(pick(sorted(solution)))
    at = solution[x]
    op, bound, true = draw(
        pick(
            [
                ("==", at, True),
                ("<=", at, True),
                ("<", at, False),
                ("!=", at, False),
                (">", at - e, True),
                (">=", at + e, False),
            ]
        )
    )
    return Known(true, (x, op, bound), given)


@st.composite
def circles(draw: Any) -> Known:
    """A line and a circle of radius R: x + y is at most R*sqrt(2)."""
    radius, e = draw(positive), draw(pick([Fraction(1, 10), Fraction(1, 1000)]))
    bound, true = draw(
        pick([(radius * Fraction(3, 2), True), (radius * Fraction(7, 5), False), (radius * (1 + e), False)])
    )
    equation = ("+", ("^", "x", TWO), ("^", "y", TWO))
    return Known(true, (("+", "x", "y"), "<=", bound), ((equation, "==", radius**2),))


@st.composite
def compositions(draw: Any) -> Known:
    """An increasing function on both sides of an inequality between polynomials."""
    b, p, r, e = draw(polynomials), draw(polynomials), draw(numbers), draw(tiny)
    function = draw(pick(["exp", "atan", "tanh", "sinh", "log", "sqrt"]))
    if function in ("log", "sqrt"):
        b = plus(squared(b), constant(ONE))
    true = draw(st.booleans())
    above = plus(b, squared(p), constant(e)) if true else plus(b, squared(shift("x", r)), constant(-e / 2))
    strict = draw(pick([">", ">="]))
    return Known(true, ((function, term(above)), strict, (function, term(b))))


@st.composite
def integers(draw: Any) -> Known:
    """True of the integers alone, or false at one integer."""
    a, b, k = draw(st.integers(-9, 9)), draw(st.integers(2, 7)), draw(st.integers(1, 6))
    n, zero = ("n", "m"), Fraction(0)
    true, conclusion, given, integer = draw(
        pick(
            [
                (True, (("*", less("n", Fraction(a)), less("n", Fraction(a + 1))), ">=", zero), (), n[:1]),
                (False, (("*", less("n", Fraction(a)), less("n", Fraction(a + 1))), ">", zero), (), n[:1]),
                (False, (("*", less("n", Fraction(a)), less("n", Fraction(a + 2))), ">=", zero), (), n[:1]),
                (False, (("*", less("n", Fraction(a)), less("n", Fraction(a + 1))), ">=", zero), (), ()),
                (True, ("n", ">=", Fraction(a + 1)), (("n", ">", Fraction(a)),), n[:1]),
                (False, ("n", ">=", Fraction(a + 1)), (("n", ">", Fraction(a)),), ()),
                (False, ("n", ">", Fraction(a + 1)), (("n", ">", Fraction(a)),), n[:1]),
                (True, (("*", TWO, "n"), "!=", ("+", ("*", TWO, "m"), ONE)), (), n),
                (False, (("*", TWO, "n"), "!=", ("+", ("*", TWO, "m"), ONE)), (), n[:1]),
                (True, (("*", Fraction(b), "n"), "!=", Fraction(b * k + 1)), (), n[:1]),
                (False, (("*", Fraction(b), "n"), "!=", Fraction(b * k)), (), n[:1]),
                (True, (("^", "n", TWO), ">=", "n"), (), n[:1]),
                (True, (("+", "n", ONE), "<=", "m"), (("n", "<", "m"),), n),
                (False, (("+", "n", ONE), "<=", "m"), (("n", "<", "m"),), n[1:]),
                (True, (("floor", ("+", "n", Fraction(1, b))), "==", "n"), (), n[:1]),
                (False, (("floor", ("+", "n", ONE)), "==", "n"), (), n[:1]),
            ]
        )
    )
    return Known(true, conclusion, given, integer)


@st.composite
def cases(draw: Any) -> Known:
    """Absolute values, minima, maxima, roundings."""
    p, q, r, e = term(draw(polynomials)), term(draw(polynomials)), draw(numbers), draw(tiny)
    s = r + draw(positive)
    spread = ("+", ("abs", less("x", r)), ("abs", less("x", s)))
    true, left, op, right = draw(
        pick(
            [
                (True, ("abs", p), ">=", p),
                (False, ("abs", ("+", ("^", p, TWO), e)), ">", ("+", ("^", p, TWO), e)),
                (True, ("max", p, q), ">=", ("min", p, q)),
                (True, ("+", ("max", p, q), ("min", p, q)), "==", ("+", p, q)),
                (False, ("max", "x", r), ">", r),
                (False, ("max", "x", r), ">=", r + e),
                (True, spread, ">=", s - r),
                (False, spread, ">", s - r),
                (False, spread, ">=", s - r + e),
                (True, ("floor", p), "<=", p),
                (True, ("+", ("floor", "x"), ONE), ">", "x"),
                (False, ("+", ("floor", "x"), ONE), ">=", ("+", "x", e)),
                (False, ("ceil", "x"), ">", "x"),
                (True, less(("ceil", "x"), ("floor", "x")), "<=", ONE),
                (False, less(("ceil", "x"), ("floor", "x")), "==", ONE),
                (False, ("abs", less(("abs", "x"), "x")), "==", Fraction(0)),
            ]
        )
    )
    return Known(true, (left, op, right))


@st.composite
def definedness(draw: Any) -> Known:
    """True wherever it is a real number, which may not be everywhere."""
    r, e = draw(numbers), draw(tiny)
    gap = term(shift("x", r))
    conclusion, needed = draw(
        pick(
            [
                ((("^", gap, -TWO), ">", Fraction(0)), ("x", "!=", r)),
                ((("*", gap, ("^", gap, -ONE)), "==", ONE), ("x", "!=", r)),
                ((("sqrt", gap), ">=", Fraction(0)), ("x", ">=", r)),
                ((("log", ("^", gap, TWO)), "<=", ("+", ("^", gap, TWO), -ONE)), ("x", "!=", r)),
                ((("log", gap), "<=", ("+", gap, -ONE)), ("x", ">", r)),
                ((("^", gap, HALF), ">=", Fraction(0)), ("x", ">=", r)),
                ((("exp", ("^", gap, -ONE)), ">", Fraction(0)), ("x", ">", r)),
                ((("^", gap, "y"), ">", Fraction(0)), ("x", ">", r)),
            ]
        )
    )
    true = draw(st.booleans())
    given = () if draw(st.booleans()) else (("x", ">=", r - e),)
    if conclusion[0] == ("^", gap, "y") and not true:
        given = ()  # at the border itself the power is a real number for some y
    return Known(true, conclusion, (*given, needed) if true else given)


KINDS = {
    strategy.__name__: strategy()
    for strategy in (
        identities,
        minima,
        squares,
        violations,
        equalities,
        circles,
        compositions,
        integers,
        cases,
        definedness,
    )
}
