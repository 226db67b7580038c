"""Terms and relations as infix text that ``parsing`` reads back."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from theoremaudit.checker.terms import Term, neg

SUM, PRODUCT, SIGN, POWER, ATOM = range(5)


def text(term: Term) -> str:
    """Infix text of a term."""
    return _show(term, SUM)


def relation_text(relation: Any) -> str:
    """Text of a relation, an existence statement, a conjunction or a relation on every component."""
    if relation[0] == "exists":
        return f"exists {relation[1]}: " + ", ".join(map(relation_text, relation[2]))
    if relation[0] == "and":
        return " and ".join(map(relation_text, relation[1:]))
    if relation[0] == "each":
        return f"{relation_text(relation[2])} {_binders(relation[1])}"
    if relation[0] == "real":
        return f"{text(relation[1])} is real"
    return f"{text(relation[1])} {relation[0]} 0"


def _binders(pairs: Any) -> str:
    return "for " + ", ".join(f"{c} in {v}" for c, v in pairs)


def _show(term: Term, level: int) -> str:
    if isinstance(term, str):
        return term
    if isinstance(term, Fraction):
        tight = term.denominator == 1 and term >= 0
        return str(term) if tight or level < SIGN else f"({term})"
    op = term[0]
    if op == "+":
        return _wrap(_sum(term[1:]), level > SUM)
    if op == "*":
        return _product(term, level)
    if op == "^":
        return _wrap(f"{_show(term[1], ATOM)}^{_show(term[2], ATOM)}", level > POWER)
    if op in ("pi", "E"):
        return str(op)
    if op == "sum":
        return f"sum({text(term[2])} {_binders(term[1])})"
    return f"{op}({', '.join(map(text, term[1:]))})"


def _sum(parts: Any) -> str:
    shown = _show(parts[0], PRODUCT)
    for part in parts[1:]:
        negative = (isinstance(part, Fraction) and part < 0) or (
            isinstance(part, tuple) and part[0] == "*" and isinstance(part[1], Fraction) and part[1] < 0
        )
        shown += (
            f" - {_show(neg(part), SIGN if isinstance(neg(part), Fraction) else PRODUCT + 1)}"
            if negative
            else f" + {_show(part, PRODUCT)}"
        )
    return shown


def _product(term: Term, level: int) -> str:
    if term[1] == -1 and len(term) > 2:
        return _wrap("-" + _show(neg(term), SIGN), level > PRODUCT)
    top = [f for f in term[1:] if not _divides(f)]
    bottom = [neg_power(f) for f in term[1:] if _divides(f)]
    shown = "*".join(_show(f, SIGN if i or isinstance(f, tuple) else PRODUCT) for i, f in enumerate(top)) or "1"
    for f in bottom:
        shown += f"/{_show(f, ATOM)}"
    return _wrap(shown, level > PRODUCT)


def _divides(f: Term) -> bool:
    return isinstance(f, tuple) and f[0] == "^" and isinstance(f[2], Fraction) and f[2] < 0


def neg_power(f: Term) -> Term:
    """The base of a reciprocal, with the exponent made positive."""
    return f[1] if f[2] == -1 else ("^", f[1], -f[2])


def _wrap(shown: str, needed: bool) -> str:
    return f"({shown})" if needed else shown
