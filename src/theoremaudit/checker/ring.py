"""Identities, decided: a term becomes a fraction of polynomials over the rationals in canonical atoms.

Atoms are variables and irreducible function values.  exp of a sum is a product of atoms, one for each monomial;
sines and cosines of sums and multiples are expanded likewise; a power is exp(exponent * log(base)); logarithms split
over factors known to be positive; fractional powers and cos^2 are reduced.  Two terms whose difference reduces to zero
are equal wherever both are defined (for bases of powers by continuity up to base 0).  A difference that does not reduce
to zero proves nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import lcm
from typing import Any

from flint import Ordering, fmpq, fmpq_mpoly, fmpq_mpoly_ctx

from .terms import ONE, TWO, Rejected, Term, is_integer, minus, substitute, variables

Ratio = tuple[fmpq_mpoly, fmpq_mpoly]
ATOMS, MAX_POWER, MAX_LENGTH, MAX_FACTOR_BITS, MAX_MULTIPLE = 40, 200, 20_000, 64, 16
CONTEXT = fmpq_mpoly_ctx.get(("a", ATOMS), Ordering.lex)
GENERATORS = CONTEXT.gens()
UNIT = CONTEXT.constant(1)
HALF = Fraction(1, 2)

REWRITE: dict[str, Any] = {
    "sqrt": lambda a: ("^", a, HALF),
    "tan": lambda a: ("*", ("sin", a), ("^", ("cos", a), -ONE)),
    "sinh": lambda a: ("*", HALF, minus(("exp", a), ("exp", ("*", -ONE, a)))),
    "cosh": lambda a: ("*", HALF, ("+", ("exp", a), ("exp", ("*", -ONE, a)))),
    "tanh": lambda a: ("+", ONE, ("*", -TWO, ("^", ("+", ("exp", ("*", TWO, a)), ONE), -ONE))),
    "E": lambda: ("exp", ONE),
}


def is_zero(term: Term, positive: Iterable[str] = ()) -> bool:
    """Whether ``term`` vanishes identically where it is defined; ``positive`` names variables known positive."""
    try:
        return bool(Ring(positive).fraction(term)[0] == 0)
    except (OverflowError, ZeroDivisionError) as error:
        raise Rejected(f"no normal form: {error}") from None


class Ring:
    """One normal-form computation: the atoms met so far and what is known about them."""

    def __init__(self, positive: Iterable[str] = ()) -> None:
        self.positive_names = frozenset(positive)
        self.index: dict[object, int] = {}
        self.roots: dict[object, int] = {}  # monomial -> D: its atom stands for exp(monomial / D)
        self.exponent: dict[int, Ratio] = {}  # exponential atom -> the argument of exp
        self.angle: dict[int, Ratio] = {}  # atom of a sine or cosine -> its argument
        self.reduction: dict[int, tuple[int, Ratio]] = {}  # atom -> (d, value) with atom^d == value
        self.log_of: dict[int, Ratio] = {}
        self.meaning: dict[int, Term] = {}  # atoms that stand for themselves: variables and opaque function values

    def fraction(self, term: Term) -> Ratio:
        """Numerator and denominator of ``term``; repeated until the denominators of exponents are settled."""
        while True:
            before = dict(self.roots)
            self.reduction.clear()
            top, bottom = self._convert(term)
            if all(before.get(key, 1) == d for key, d in self.roots.items()):
                return self._reduce(top), bottom

    def _convert(self, term: Term) -> Ratio:
        if isinstance(term, Fraction):
            return CONTEXT.constant(fmpq(term.numerator, term.denominator)), UNIT
        if isinstance(term, str):
            return self._atom(term, term), UNIT
        op, *arguments = term
        if op == "+":
            value = CONTEXT.constant(0), UNIT
            for argument in arguments:
                (p, q), (r, s) = value, self._convert(argument)
                value = (p + r, q) if q == s else _lowest(p * s + r * q, q * s)
            return value
        if op == "*":
            value = UNIT, UNIT
            for argument in arguments:
                (p, q), (r, s) = value, self._convert(argument)
                value = _lowest(p * r, q * s)
            return value
        if op in REWRITE:
            return self._convert(REWRITE[op](*arguments))
        if op == "^":
            return self._power(*arguments)
        if op == "exp":
            return self._exp(self._convert(arguments[0]))
        if op == "log":
            return self._log(self._convert(arguments[0]))
        if op in ("sin", "cos"):
            return self._turned(self._convert(arguments[0]))[op == "sin"], UNIT
        return self._opaque(op, arguments), UNIT

    def _atom(self, key: object, meaning: Term = None) -> fmpq_mpoly:
        index = self.index.setdefault(key, len(self.index))
        if meaning is not None:
            self.meaning[index] = meaning
        if index >= ATOMS:
            raise Rejected(f"an identity with more than {ATOMS} atoms")
        return GENERATORS[index]

    def _opaque(self, op: str, arguments: list[Any]) -> fmpq_mpoly:
        if op == "sum":
            binders, body = arguments
            binders = tuple((c, v) for c, v in binders if c in variables(body)) or binders  # all have one length
            names = {c: f"#{i}" for i, (c, _) in enumerate(binders)}  # names that no variable can have
            return self._atom((op, tuple(v for _, v in binders), substitute(body, names)), (op, binders, body))
        values = [self._convert(argument) for argument in arguments]
        return self._atom((op, *(str(value) for value in values)), (op, *arguments))

    def _turned(self, argument: Ratio) -> tuple[fmpq_mpoly, fmpq_mpoly]:
        """Cosine and sine of a sum, by the addition theorem."""
        cosine, sine = UNIT, CONTEXT.constant(0)
        for exponents, coefficient in argument[0].terms():
            monomial, bottom = _lowest(CONTEXT.from_dict({exponents: coefficient}), argument[1])
            ((reduced, c),) = monomial.terms()
            a, b = self._multiple(reduced, bottom, c)
            cosine, sine = cosine * a - sine * b, sine * a + cosine * b
        return cosine, sine

    def _multiple(self, exponents: tuple[int, ...], bottom: fmpq_mpoly, c: fmpq) -> tuple[fmpq_mpoly, fmpq_mpoly]:
        """Cosine and sine of c * monomial / bottom, by de Moivre's formula from the smallest angle met."""
        if bottom == 1 and sum(exponents) == 1 and exponents.index(1) == self.index.get(("pi",)):
            special = self._special("cos", c), self._special("sin", c)
            if special[0] is not None and special[1] is not None:
                return special
        key: tuple[Any, ...] = ("angle", exponents, str(bottom))
        self.roots[key] = lcm(self.roots.get(key, 1), int(c.q))
        times, unit = int(c.p) * self.roots[key] // int(c.q), fmpq(1, self.roots[key])
        if abs(times) > MAX_MULTIPLE:  # too far to expand: an angle of its own
            key, times, unit = (*key, str(c)), 1, c
        a, b = self._atom(("cos", key)), self._atom(("sin", key))
        for name in ("cos", "sin"):
            self.angle[self.index[name, key]] = (CONTEXT.from_dict({exponents: unit}), bottom)
        self.reduction[self.index["cos", key]] = (2, (1 - b**2, UNIT))
        cosine, sine = UNIT, CONTEXT.constant(0)
        for _ in range(abs(times)):
            cosine, sine = cosine * a - sine * b, sine * a + cosine * b
        return cosine, sine if times > 0 else -sine

    def _special(self, op: str, share: fmpq) -> fmpq_mpoly | None:
        """The sine or cosine of share * pi, for a multiple of pi/6 or pi/4."""
        twelfths = 12 * share - (6 if op == "cos" else 0)  # cos(a) = sin(pi/2 - a), in twelfths of pi; sin is odd
        if twelfths.q != 1:
            return None
        angle = (int(twelfths.p) if op == "sin" else -int(twelfths.p)) % 24
        sign, angle = (1, angle) if angle < 12 else (-1, angle - 12)
        under_root = {0: 0, 2: 1, 3: 2, 4: 3, 6: 4, 8: 3, 9: 2, 10: 1}.get(angle)  # four times the square of the sine
        if under_root is None:
            return None
        return self._power(Fraction(under_root), HALF)[0] * fmpq(sign, 2)

    def _power(self, base: Term, exponent: Term) -> Ratio:
        top, bottom = self._convert(base)
        if is_integer(exponent):
            return _integer_power(top, bottom, int(exponent))
        if top == 0:
            return top, UNIT  # 0^r: a real number for r > 0 alone, and then 0
        p, q = self._log((top, bottom))
        r, s = self._convert(exponent)
        return self._exp(_lowest(p * r, q * s))

    def _exp(self, argument: Ratio) -> Ratio:
        value = UNIT, UNIT
        for exponents, coefficient in argument[0].terms():
            monomial, bottom = _lowest(CONTEXT.from_dict({exponents: coefficient}), argument[1])
            ((reduced, c),) = monomial.terms()
            factor = self._exp_monomial(reduced, bottom, c)
            value = _lowest(value[0] * factor[0], value[1] * factor[1])
        return value

    def _exp_monomial(self, exponents: tuple[int, ...], bottom: fmpq_mpoly, c: fmpq) -> Ratio:
        """exp(c * monomial / bottom), with ``bottom`` monic."""
        key = ("exp", exponents, str(bottom))
        self.roots[key] = lcm(self.roots.get(key, 1), int(c.q))
        root = self.roots[key]
        power = int(c.p) * root // int(c.q)
        log = exponents.index(1) if sum(exponents) == 1 and bottom == 1 else -1
        if log in self.log_of and root == 1:
            return _integer_power(*self.log_of[log], power)
        atom = self._atom(key)
        index = self.index[key]
        self.exponent[index] = (CONTEXT.from_dict({exponents: fmpq(1, root)}), bottom)
        if log in self.log_of:
            self.reduction[index] = (root, self.log_of[log])
        return _integer_power(atom, UNIT, power)

    def _log(self, argument: Ratio) -> Ratio:
        top, bottom = argument
        value, rest_top, rest_bottom = (CONTEXT.constant(0), UNIT), UNIT, UNIT
        constant, factors = top.factor()
        under, divisors = bottom.factor()
        constant /= under
        for factor, power in [*factors, *((d, -m) for d, m in divisors)]:
            if self._is_positive(factor):
                (p, q), (r, s) = value, self._log_positive(factor)
                value = _lowest(p * s + r * q * int(power), q * s)
            elif power > 0:
                rest_top *= factor ** int(power)
            else:
                rest_bottom *= factor ** int(-power)
        large = max(constant.p.bit_length(), constant.q.bit_length()) > MAX_FACTOR_BITS
        if large or rest_top != 1 or rest_bottom != 1 or constant < 0:
            rest = self._log_atom((rest_top * constant, rest_bottom))
            return _lowest(value[0] + rest * value[1], value[1])
        for prime, power in [*constant.p.factor(), *((p, -m) for p, m in constant.q.factor())]:
            value = value[0] + self._log_atom((CONTEXT.constant(prime), UNIT)) * int(power) * value[1], value[1]
        return value

    def _log_positive(self, factor: fmpq_mpoly) -> Ratio:
        if factor in GENERATORS:
            index = GENERATORS.index(factor)
            if index in self.exponent:
                return self.exponent[index]
        return self._log_atom((factor, UNIT)), UNIT

    def _log_atom(self, argument: Ratio) -> fmpq_mpoly:
        key = ("log", str(argument))
        atom = self._atom(key)
        self.log_of[self.index[key]] = argument
        return atom

    def _is_positive(self, p: fmpq_mpoly) -> bool:
        """Positive coefficients in positive atoms."""
        known = {i for key, i in self.index.items() if key in self.positive_names} | set(self.exponent)
        return all(c > 0 for c in p.coeffs()) and all(
            i in known or not e for exponents in p.monoms() for i, e in enumerate(exponents)
        )

    def _reduce(self, top: fmpq_mpoly) -> fmpq_mpoly:
        """Lower the powers of atoms whose d-th power is known; denominators are cleared, zero stays zero."""
        for index, (d, (p, q)) in sorted(self.reduction.items(), reverse=True):
            degree = top.degrees()[index]
            if degree < d:
                continue
            steps, atom, lowered = degree // d, GENERATORS[index], CONTEXT.constant(0)
            for exponents, c in top.terms():
                times, left = divmod(exponents[index], d)
                rest = CONTEXT.from_dict({tuple(0 if i == index else e for i, e in enumerate(exponents)): c})
                lowered += rest * atom**left * p**times * q ** (steps - times)
            top = lowered
        return top


def _integer_power(top: fmpq_mpoly, bottom: fmpq_mpoly, n: int) -> Ratio:
    if abs(n) > MAX_POWER and not (top.is_constant() and abs(n) < 10 * MAX_POWER):
        raise Rejected(f"an identity with the power {n}")
    if n < 0 and top == 0:
        raise Rejected("an identity that divides by zero")
    return (top**n, bottom**n) if n >= 0 else (bottom**-n, top**-n)


def _lowest(top: fmpq_mpoly, bottom: fmpq_mpoly) -> Ratio:
    if len(top) + len(bottom) > MAX_LENGTH:
        raise Rejected("an identity too long to expand")
    if bottom.is_constant():
        return top / bottom.leading_coefficient(), UNIT
    common = top.gcd(bottom)
    top, bottom = (top // common, bottom // common) if common != 1 else (top, bottom)
    lead = bottom.leading_coefficient()
    return top / lead, bottom / lead
