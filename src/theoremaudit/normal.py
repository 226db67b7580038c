"""Normal forms back to terms, and factored."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from theoremaudit.checker.ring import Ratio, Ring
from theoremaudit.checker.terms import ONE, Rejected, Term, rebuilt


@dataclass(frozen=True)
class Factored:
    """constant * product of factor^exponent, every factor a polynomial in atoms written as a term."""

    constant: Fraction
    factors: tuple[tuple[Term, int], ...]


def factored(term: Term, positive: list[str]) -> Factored:
    """Factor a term over its atoms; raises ``Rejected`` if the normal form is out of reach."""
    ring = Ring(positive)
    try:
        top, bottom = ring.fraction(term)
    except (OverflowError, ZeroDivisionError) as error:
        raise Rejected(str(error)) from None
    if top == 0:
        return Factored(Fraction(0), ())
    constant, factors = top.factor()
    under, divisors = bottom.factor()
    pairs = [(to_term(ring, f), int(m)) for f, m in factors] + [(to_term(ring, d), -int(m)) for d, m in divisors]
    return Factored(rational(constant / under), tuple(pairs))


def expanded(term: Term, positive: list[str]) -> Term:
    """The expanded normal form of a term, as a term."""
    ring = Ring(positive)
    return ratio_term(ring, ring.fraction(term))


def ratio_term(ring: Ring, ratio: Ratio) -> Term:
    """A fraction as a term."""
    top, bottom = to_term(ring, ratio[0]), to_term(ring, ratio[1])
    return top if bottom == 1 else ("*", top, ("^", bottom, -ONE))


def to_term(ring: Ring, polynomial: Any) -> Term:
    """A polynomial in atoms as a term."""
    parts: list[Term] = []
    for exponents, coefficient in polynomial.terms():
        factors: list[Term] = [rational(coefficient)]
        for index, exponent in enumerate(exponents):
            if exponent:
                atom = atom_term(ring, index)
                factors.append(atom if exponent == 1 else ("^", atom, Fraction(int(exponent))))
        if factors[0] == 1 and len(factors) > 1:
            factors = factors[1:]
        parts.append(factors[0] if len(factors) == 1 else ("*", *factors))
    return Fraction(0) if not parts else parts[0] if len(parts) == 1 else ("+", *parts)


def atom_term(ring: Ring, index: int) -> Term:
    """What an atom stands for."""
    if index in ring.meaning:
        return ring.meaning[index]
    if index in ring.angle:
        key = next(key for key, place in ring.index.items() if place == index)
        return (key[0], ratio_term(ring, ring.angle[index]))  # type: ignore[index]
    if index in ring.log_of:
        return ("log", ratio_term(ring, ring.log_of[index]))
    return ("exp", ratio_term(ring, ring.exponent[index]))


def rational(value: Any) -> Fraction:
    """A flint rational as a ``Fraction``."""
    return Fraction(int(value.p), int(value.q))


def simplified(term: Term) -> Term:
    """Without superfluous ones and zeros: sums and products flattened, constants collected, exp(a)^b as exp(a*b)."""
    if not isinstance(term, tuple) or term[0] == "sum":
        return term
    op, *rest = term
    parts = [simplified(part) for part in rest]
    if op in ("+", "*"):
        flat = [
            inner for part in parts for inner in (part[1:] if isinstance(part, tuple) and part[0] == op else [part])
        ]
        constant = Fraction(op == "*")
        for part in flat:
            if isinstance(part, Fraction):
                constant = constant + part if op == "+" else constant * part
        others = [part for part in flat if not isinstance(part, Fraction)]
        if op == "*" and constant == 0:
            return constant
        if constant != (op == "*") or not others:
            others.insert(0, constant)
        return others[0] if len(others) == 1 else (op, *others)
    if op == "^" and isinstance(rest[1], Fraction) and rest[1] in (0, 1):
        return parts[0] if rest[1] == 1 else ONE
    inner = parts[0] if parts else ONE
    if op == "^" and isinstance(inner, tuple) and inner[0] == "exp":
        return simplified(("exp", ("*", parts[1], inner[1])))
    if op == "log" and isinstance(inner, tuple) and inner[0] == "exp":
        return inner[1]
    return rebuilt(term, parts)
