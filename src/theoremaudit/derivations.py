"""Steps of a derivation, decided exactly: identities in a ring, limits and theorems by name.

A proof module derives with sympy and hands each result to one of these; a step that does not hold stops the audit.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import sympy as sp

from theoremaudit.checker.ring import is_zero
from theoremaudit.checker.terms import UNARY, Term
from theoremaudit.legs import Step


def identity(text: str, difference: Any) -> Step:
    """A step that holds because ``difference`` is identically zero: decided by normal form, never by ``simplify``."""
    return Step(text, vanishes(difference), "identity, by normal form over its generators")


def vanishes(expression: Any) -> bool:
    """Whether a sympy expression is zero as a rational function of its generators.

    Examples
    --------
    >>> x = sp.Symbol("x", positive=True)
    >>> vanishes(x**sp.Rational(1, 2) * x - x**sp.Rational(3, 2)), vanishes(x - 1)
    (True, False)
    """
    expression = sp.sympify(expression)
    positive = [str(s) for s in expression.free_symbols if s.is_positive]
    return is_zero(term(expression), positive)


def term(expression: Any) -> Term:
    """A sympy expression as a term.

    Raises
    ------
    ValueError
        if it contains a function that the language of statements lacks.
    """
    if expression.is_Rational:
        return Fraction(int(expression.p), int(expression.q))
    if expression.is_Symbol:
        return str(expression)
    if expression is sp.E or expression is sp.pi:
        return ("E",) if expression is sp.E else ("pi",)
    arguments = [term(a) for a in expression.args]
    if expression.is_Add or expression.is_Mul:
        return ("+" if expression.is_Add else "*", *arguments)
    if expression.is_Pow:
        return ("^", *arguments)
    name = {"Abs": "abs"}.get(expression.func.__name__, expression.func.__name__)
    if name not in UNARY or len(arguments) != 1:
        raise ValueError(f"no term for {expression}")
    return (name, *arguments)


def limit(text: str, expression: Any, variable: Any, point: Any, value: Any, direction: str = "+") -> Step:
    """A step that holds because sympy's limit (Gruntz) of ``expression`` is identically ``value``."""
    found = sp.limit(expression, variable, point, direction)
    return Step(text, vanishes(found - value), "limit (Gruntz algorithm)")


def theorem(text: str, source: str) -> Step:
    """A step that is a theorem of the literature; the source names it."""
    return Step(text, True, source)
