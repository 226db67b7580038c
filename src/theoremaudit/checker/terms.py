"""Terms and relations: the language of every statement and certificate.

A term is a ``Fraction``, a variable name (``str``), or a tuple ``(operation, argument, ...)``.  ``+`` and ``*``
take any number of arguments, ``^`` two, functions one.  ``("sum", (("c", "C"),), body)`` is the sum over j of
``body`` with c = C_j; C is a vector variable.  In JSON a number is the string ``"p/q"``, a tuple is a list.

A relation ``(op, t)`` says ``t op 0`` with op one of ``>``, ``>=``, ``==``, ``!=``;  ``("each", binders, relation)``
says such a relation holds for every component.  ``("real", t)`` says the power t is a real number.

A power with an integer literal as exponent is repeated multiplication.  Every other power a^b is a real number if and
only if a > 0, or a = 0 and b > 0: also where the value of b happens to be an integer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

Term = Any  # Fraction | str | tuple[Any, ...]: a recursive union that type checkers only slow down on
Relation = tuple[Any, ...]

UNARY = frozenset(
    (
        "exp",
        "log",
        "sqrt",
        "sin",
        "cos",
        "tan",
        "asin",
        "acos",
        "atan",
        "sinh",
        "cosh",
        "tanh",
        "abs",
        "floor",
        "ceil",
        "LambertW",
    )
)
NUMBER = re.compile(r"-?\d+(/[1-9]\d*)?", re.ASCII)
NAME = re.compile(r"[A-Za-z_][A-Za-z_0-9]*")
OPERATORS = (">", ">=", "==", "!=", "real")
ZERO, ONE, TWO = Fraction(0), Fraction(1), Fraction(2)


class Rejected(Exception):
    """The certificate does not prove what it claims; the message says where."""


def rational(data: object) -> Fraction:
    """Read a number; nothing but the string ``p/q`` will do."""
    if isinstance(data, str) and NUMBER.fullmatch(data):
        return Fraction(data)
    raise Rejected(f"not a number: {str(data)[:80]}")


def load(data: object) -> Term:
    """Read a term from JSON data; raise ``Rejected`` if it is not one."""
    if isinstance(data, str):
        if NUMBER.fullmatch(data):
            return Fraction(data)
        if NAME.fullmatch(data):
            return data
    if isinstance(data, (list, tuple)) and data and isinstance(data[0], str):
        op, *rest = data
        if op == "sum" and len(rest) == 2:
            return ("sum", load_binders(rest[0]), load(rest[1]))
        arity_ok = (
            (op in UNARY and len(rest) == 1)
            or (op == "^" and len(rest) == 2)
            or (op in ("+", "*", "min", "max") and rest)
            or (op in ("pi", "E") and not rest)
        )
        if arity_ok:
            return (op, *map(load, rest))
    raise Rejected(f"not a term: {str(data)[:80]}")


def load_binders(data: Any) -> tuple[tuple[str, str], ...]:
    """Read the ``((element, vector), ...)`` of a sum."""
    pairs = tuple((str(c), str(v)) for c, v in data)
    if not all(NAME.fullmatch(n) for pair in pairs for n in pair) or not 0 < len(pairs) == len(dict(pairs)):
        raise Rejected("a sum needs elements with different names, and vectors")
    return pairs


def load_relation(data: Any) -> Relation:
    """Read a relation from JSON data."""
    if isinstance(data, (list, tuple)) and len(data) == 3 and data[0] == "each":
        inner = load_relation(data[2])
        if inner[0] != "each":
            return ("each", load_binders(data[1]), inner)
    if isinstance(data, (list, tuple)) and len(data) == 2 and data[0] in OPERATORS:
        term = load(data[1])
        if data[0] != "real" or (isinstance(term, tuple) and term[0] == "^"):
            return (data[0], term)
    raise Rejected(f"not a relation: {str(data)[:80]}")


def dump(term: Any) -> Any:
    """The JSON form of a term or relation."""
    if isinstance(term, Fraction):
        return str(term)
    return term if isinstance(term, str) else [dump(part) for part in term]


def neg(term: Term) -> Term:
    """Minus ``term``, without piling up signs."""
    if isinstance(term, Fraction):
        return -term
    if isinstance(term, tuple) and term[0] == "*" and isinstance(term[1], Fraction):
        rest = term[2:]
        if term[1] == -1:
            return rest[0] if len(rest) == 1 else ("*", *rest)
        return ("*", -term[1], *rest)
    return ("*", -ONE, term)


def minus(a: Term, b: Term) -> Term:
    """The term a - b."""
    return a if b == 0 else neg(b) if a == 0 else ("+", a, neg(b))


def substitute(term: Any, values: Mapping[str, Term]) -> Any:
    """Replace variables in a term or relation.  Bound elements of sums shadow, vectors stay."""
    if isinstance(term, str):
        return values.get(term, term)
    if isinstance(term, Fraction):
        return term
    if term[0] in ("sum", "each"):
        bound = {c for c, _ in term[1]}
        inner = {k: v for k, v in values.items() if k not in bound}
        clash = {n for k, v in inner.items() if k in variables(term[2]) for n in variables(v)} & bound
        if clash:
            raise Rejected(f"substitution would capture {sorted(clash)}")
        return (term[0], term[1], substitute(term[2], inner))
    return rebuilt(term, [substitute(part, values) for part in term[1:]])


def rebuilt(term: Any, parts: list[Term]) -> Any:
    """The term with other parts.

    A literal exponent stays, and an integer put in for another exponent is wrapped as a sum, so that it is no literal:
    the power keeps its meaning.
    """
    if term[0] == "^" and is_integer(term[2]):
        parts[1] = term[2]
    elif term[0] == "^" and is_integer(parts[1]):
        parts[1] = ("+", parts[1])
    return (term[0], *parts)


def is_integer(term: Term) -> bool:
    """Whether the term is an integer literal."""
    return isinstance(term, Fraction) and term.denominator == 1


def well_sorted(term: Any, sorts: Mapping[str, str]) -> bool:
    """Whether every name is declared, scalars are used as scalars, and the vectors of a sum have one length."""
    if isinstance(term, Fraction):
        return True
    if isinstance(term, str):
        return ":" not in sorts.get(term, ":")
    if term[0] not in ("sum", "each"):
        return all(well_sorted(part, sorts) for part in term[1:])
    vectors = {sorts.get(v, "undeclared") for _, v in term[1]}
    inner = {**sorts, **{c: "real" for c, _ in term[1]}}
    return len(vectors) == 1 and ":" in vectors.pop() and well_sorted(term[2], inner)


def variables(term: Any) -> frozenset[str]:
    """The free variables of a term or relation, vectors included."""
    if isinstance(term, str):
        return frozenset((term,))
    if isinstance(term, Fraction):
        return frozenset()
    if term[0] in ("sum", "each"):
        bound = {c for c, _ in term[1]}
        return (variables(term[2]) - bound) | {v for _, v in term[1]}
    return frozenset().union(*map(variables, term[1:]))


def subterms(term: Term) -> Iterator[Term]:
    """The term itself and everything inside it, sums' bodies excluded (their elements are bound)."""
    yield term
    if isinstance(term, tuple) and term[0] != "sum":
        for part in term[1:]:
            yield from subterms(part)


def obligations(term: Any) -> list[Relation]:
    """Relations that together guarantee that ``term`` is a real number."""
    found: list[Relation] = []
    for part in subterms(term):
        if not isinstance(part, tuple):
            continue
        if part[0] == "sum":
            found += [("each", part[1], relation) for relation in obligations(part[2])]
        else:
            found += _needs(part)
    return list(dict.fromkeys(found))


def _needs(part: tuple[Any, ...]) -> list[Relation]:
    op, argument = part[0], part[1] if len(part) > 1 else ZERO
    if op == "log":
        return [(">", argument)]
    if op == "sqrt":
        return [(">=", argument)]
    if op in ("asin", "acos"):
        return [(">=", minus(ONE, argument)), (">=", ("+", ONE, argument))]
    if op == "tan":
        return [("!=", ("cos", argument))]
    if op == "LambertW":
        return [(">=", ("+", argument, ("exp", -ONE)))]
    if op == "^" and not is_integer(part[2]):
        return [("real", part)]
    if op == "^" and part[2] < 0:
        return [("!=", argument)]
    return []


def derivative(term: Term, x: str) -> Term:
    """The derivative of ``term`` by ``x``; valid wherever the result is defined and ``term`` is smooth."""
    if isinstance(term, Fraction) or x not in variables(term):
        return ZERO
    if term == x:
        return ONE
    op = term[0]
    if op == "+":
        return ("+", *(derivative(part, x) for part in term[1:]))
    if op == "*":
        factors = term[1:]
        return (
            "+",
            *(
                ("*", *factors[:i], derivative(f, x), *factors[i + 1 :])
                for i, f in enumerate(factors)
                if x in variables(f)
            ),
        )
    if op == "^":
        return _power_derivative(term[1], term[2], x)
    if op not in OUTER:
        raise Rejected(f"{op} has no derivative rule")
    return ("*", OUTER[op](term[1]), derivative(term[1], x))


def _power_derivative(base: Term, exponent: Term, x: str) -> Term:
    if x not in variables(exponent):
        lowered = exponent - 1 if isinstance(exponent, Fraction) else minus(exponent, ONE)
        return ("*", exponent, ("^", base, lowered), derivative(base, x))
    log_slope = (
        "+",
        ("*", derivative(exponent, x), ("log", base)),
        ("*", exponent, derivative(base, x), ("^", base, -ONE)),
    )
    return ("*", ("^", base, exponent), log_slope)


OUTER: dict[str, Any] = {
    "exp": lambda a: ("exp", a),
    "log": lambda a: ("^", a, -ONE),
    "sqrt": lambda a: ("*", Fraction(1, 2), ("^", a, Fraction(-1, 2))),
    "sin": lambda a: ("cos", a),
    "cos": lambda a: neg(("sin", a)),
    "tan": lambda a: ("^", ("cos", a), -TWO),
    "asin": lambda a: ("^", minus(ONE, ("^", a, TWO)), Fraction(-1, 2)),
    "acos": lambda a: neg(("^", minus(ONE, ("^", a, TWO)), Fraction(-1, 2))),
    "atan": lambda a: ("^", ("+", ONE, ("^", a, TWO)), -ONE),
    "sinh": lambda a: ("cosh", a),
    "cosh": lambda a: ("sinh", a),
    "tanh": lambda a: ("^", ("cosh", a), -TWO),
}
