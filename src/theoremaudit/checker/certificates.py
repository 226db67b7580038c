"""Certificates: a statement, a verdict, and the data from which anybody can check it again.

``proved``: a proof tree, proofs that the conclusion is a real number, and an instance that satisfies the hypotheses
(so the statement is not vacuous).  ``refuted``: a point (rational, or one coordinate enclosed and shown to exist by
the intermediate value theorem) at which the hypotheses hold and the conclusion fails or is not a real number.
``vacuous``: a proof that the hypotheses contradict each other.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from math import ceil, floor, prod
from pathlib import Path
from typing import Any

from . import terms as t
from .enclosure import Box, Interval, enclose, exact, interval
from .ring import is_zero
from .rules import CONTINUOUS_EXCEPT, MALFORMED, Sequent, check, holds, mentions, required
from .terms import ONE, ZERO, Rejected, Relation, Term, rational, substitute

FORMAT = "theorem-audit certificate 1"
PRECISIONS, MAX_BITS = (64, 192, 640, 2560), 100_000
MAX_LENGTH = 10_000


@dataclass(frozen=True)
class Checked:
    """The outcome of a replay: the verdict it establishes, for which statement, in how many steps."""

    verdict: str
    sequent: Sequent
    steps: int


def verify(data: Any) -> Checked:
    """Replay one certificate; raise ``Rejected`` unless it establishes its verdict."""
    try:
        if data["format"] != FORMAT:
            raise Rejected(f"unknown format {data['format']!r}")
        sequent = load_statement(data["statement"])
        return Checked(data["verdict"], sequent, VERDICTS[data["verdict"]](sequent, data))
    except MALFORMED as error:
        raise Rejected(f"malformed certificate: {type(error).__name__}: {error}") from None


def verify_file(path: Path) -> Checked:
    """Replay the certificate in a file."""
    try:
        return verify(json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, RecursionError) as error:
        raise Rejected(f"not JSON: {error}") from None


def load_statement(data: Any) -> Sequent:
    """Read a statement: declared variables, hypotheses, conclusion."""
    sorts = tuple((str(x), str(sort)) for x, sort in data["variables"])
    goal = data["conclusion"]
    if goal[0] == "exists":
        goal = ("exists", str(goal[1]), tuple(map(t.load_relation, goal[2])))
    elif goal[0] == "and":
        goal = ("and", *map(t.load_relation, goal[1:]))
    else:
        goal = t.load_relation(goal)
    sequent = Sequent(sorts, tuple(map(t.load_relation, data["given"])), goal)
    names = [x for x, _ in sorts] + ([goal[1]] if goal[0] == "exists" else [])
    if not all(map(t.NAME.fullmatch, names)) or len(set(names)) < len(names):
        raise Rejected("every variable is declared once")
    if any(not _is_sort(sort, dict(sorts)) for _, sort in sorts):
        raise Rejected("a variable is real, integer, or a vector with a number or a variable as its length")
    inside = replace(sequent, sorts=(*sorts, (goal[1], "real"))) if goal[0] == "exists" else sequent
    for part in sequent.given:
        sequent.declared(part)
    for part in goal[2] if goal[0] == "exists" else goal[1:] if goal[0] == "and" else [goal]:
        inside.declared(part)
    return sequent


def _is_sort(sort: str, sorts: Mapping[str, str]) -> bool:
    kind, colon, length = sort.partition(":")
    scalar = ("real", "integer")
    return kind == "vector" and (length.isdecimal() or sorts.get(length) in scalar) if colon else sort in scalar


def dump_statement(sequent: Sequent) -> dict[str, Any]:
    """The JSON form of a statement."""
    goal = sequent.goal
    conclusion = ["exists", goal[1], t.dump(goal[2])] if goal[0] == "exists" else t.dump(goal)
    variables = [list(pair) for pair in sequent.sorts]
    return {"variables": variables, "given": t.dump(sequent.given), "conclusion": conclusion}


def definedness(sequent: Sequent) -> list[Sequent]:
    """What has to be shown for the conclusion to be a real number at all; existence asks for it by itself."""
    if sequent.goal[0] == "exists":
        return []
    if sequent.goal[0] == "and":
        return [goal for part in sequent.goal[1:] for goal in definedness(sequent.with_goal(part))]
    if sequent.goal[0] == "each":
        _, binders, relation = sequent.goal
        return [sequent.with_goal(("each", binders, r)) for r in t.obligations(relation[1])]
    return required(sequent.with_goal((">=", ZERO)), sequent.goal[1])


def _proved(sequent: Sequent, data: Any) -> int:
    needed = definedness(sequent)
    if len(needed) != len(data["defined"]):
        raise Rejected(f"{len(data['defined'])} proofs of definedness for {len(needed)} obligations")
    steps = sum(check(proof, goal) for proof, goal in zip(data["defined"], needed, strict=True))
    satisfies(sequent, data["instance"])
    return steps + check(data["proof"], sequent)


def _vacuous(sequent: Sequent, data: Any) -> int:
    return check(data["proof"], sequent.with_goal(("==", ONE)))


def _refuted(sequent: Sequent, data: Any) -> int:
    boxed, box = satisfies(sequent, data["point"])
    if boxed.goal[0] == "exists":
        _, y, relations = boxed.goal
        if box:
            raise Rejected("existence is refuted at rational points only")
        none = Sequent(((y, "real"),), relations, ("==", ONE))
        return check(data["proof"], none)
    op, term = boxed.goal
    if data["reason"] == "undefined":
        if not any(_impossible(part, box) for part in t.subterms(term)):
            raise Rejected("the conclusion is a real number at the point, as far as can be seen")
    elif _decide(op, term, box) is not False:
        raise Rejected("the conclusion does not fail at the point")
    return 1


VERDICTS = {"proved": _proved, "vacuous": _vacuous, "refuted": _refuted}


def satisfies(sequent: Sequent, point: Mapping[str, Any]) -> tuple[Sequent, Box]:
    """Put a point into a statement and demand that every hypothesis holds there."""
    boxed, box = instantiate(sequent, point)
    open_ = {relation for relation in boxed.given if _decide(relation[0], relation[1], box) is not True}
    if len(open_) > 1 or not all(_root_in(relation, box) for relation in open_):
        raise Rejected("a hypothesis is not shown to hold at the point")  # nor do two roots in a box have to agree
    return boxed, box


def instantiate(sequent: Sequent, point: Mapping[str, Any]) -> tuple[Sequent, Box]:
    """Replace variables by numbers and vectors by their components; at most one coordinate stays, enclosed."""
    values: dict[str, Term] = {}
    box: dict[str, Interval] = {}
    vectors: dict[str, list[Fraction]] = {}
    for x, sort in sequent.sorts:
        value = point[x]
        if isinstance(value, list):
            vectors[x] = [rational(c) for c in value]
        elif isinstance(value, dict) and "value" in value:
            values[x] = constant(value["value"], rational(value["lower"]), rational(value["upper"]))
            if sort != "real":
                raise Rejected(f"{x} has a value in closed form, but is {sort}")
        elif isinstance(value, dict):
            low, high = rational(value["lower"]), rational(value["upper"])
            box[x] = interval(low, high)
            rounded = [end.fmpq() for end in box[x]] != [exact(low), exact(high)]
            if sort != "real" or low >= high or len(box) > 1 or rounded:
                raise Rejected("one real coordinate may be enclosed, between two binary fractions of at most 53 bits")
        else:
            values[x] = rational(value)
            if sort == "integer" and values[x].denominator != 1:
                raise Rejected(f"{x} is an integer")
    for x, sort in sequent.sorts:
        length = sort.partition(":")[2]
        size = Fraction(length) if length.isdecimal() else values.get(length)
        if (x in vectors) != bool(length) or (length and size != len(vectors[x])):
            raise Rejected(f"{x} has the wrong number of components")

    def relations(r: Relation) -> Iterator[Relation]:
        if r[0] == "and":
            yield from (found for part in r[1:] for found in relations(part))
            return
        if r[0] != "each":
            yield r[0], folded(substitute(unfold(r[1], vectors), values))
            return
        for row in zip(*(vectors[v] for _, v in r[1]), strict=True):
            inner = dict(zip((c for c, _ in r[1]), row, strict=True))
            yield from relations((r[2][0], substitute(r[2][1], inner)))

    given = tuple(found for r in sequent.given for found in relations(r))
    goal = sequent.goal
    if goal[0] == "exists":
        return replace(sequent, given=given, goal=(*goal[:2], tuple(f for r in goal[2] for f in relations(r)))), box
    goals = list(relations(goal))
    failing = [g for g in goals if _decide(g[0], g[1], box) is not True] or goals
    return replace(sequent, given=given, goal=failing[0]), box


def constant(data: Any, lower: Fraction, upper: Fraction) -> Term:
    """A closed term such as sqrt(2) or pi/2 that is a real number between two rationals."""
    term = t.load(data)
    if not t.well_sorted(term, {}) or any(
        _decide(">", gap, {}) is not True for gap in (t.minus(term, lower), t.minus(upper, term))
    ):
        raise Rejected("a value in closed form must be a real number between its bounds")
    return term


def unfold(term: Term, vectors: Mapping[str, list[Fraction]]) -> Term:
    """Write sums over vectors out."""
    if not isinstance(term, tuple):
        return term
    if term[0] != "sum":
        return (term[0], *(unfold(part, vectors) for part in term[1:]))
    rows = zip(*(vectors[v] for _, v in term[1]), strict=True)
    names = [c for c, _ in term[1]]
    return ("+", ZERO, *(unfold(substitute(term[2], dict(zip(names, row, strict=True))), vectors) for row in rows))


def folded(term: Term) -> Term:
    """Rational arithmetic carried out, so that a floor, or a root of a negative number, is seen for what it is.

    An exponent that was no integer literal stays none: x^r at r = 2 is a power of positive numbers still.
    """
    if not isinstance(term, tuple) or term[0] == "sum":
        return term
    op, *parts = term
    if op == "^":
        base, exponent = folded(parts[0]), folded(parts[1])
        if t.is_integer(exponent) and not t.is_integer(parts[1]):
            return (op, base, ("+", exponent))
        bits = (base.numerator.bit_length() + base.denominator.bit_length()) if isinstance(base, Fraction) else 0
        small = bits and t.is_integer(exponent) and bits * abs(exponent) <= MAX_BITS
        return base ** int(exponent) if small and (base or exponent >= 0) else (op, base, exponent)
    values = [folded(part) for part in parts]
    if op in ("+", "*", "abs", "min", "max", "floor", "ceil") and all(isinstance(v, Fraction) for v in values):
        return EXACT[op](values)
    return t.rebuilt(term, values)


EXACT: dict[str, Any] = {
    "+": lambda v: sum(v, ZERO),
    "*": prod,
    "abs": lambda v: abs(v[0]),
    "min": min,
    "max": max,
    "floor": lambda v: Fraction(floor(v[0])),
    "ceil": lambda v: Fraction(ceil(v[0])),
}


def _decide(op: str, term: Term, box: Box) -> bool | None:
    """Whether the relation holds on the whole box (True), nowhere on it (False), or neither was shown (None)."""
    if op == "real":
        return True if enclose(term, box) else None
    for precision in PRECISIONS if not box else PRECISIONS[:2]:
        value = enclose(term, box, precision)
        if value is None:
            return None
        low, high = value
        if low == high == 0:
            return holds(op, ZERO)
        if low > 0 or high < 0:
            return holds(op, ONE if low > 0 else -ONE)
        if op == ">=" and low >= 0:
            return True
        if op == ">" and high <= 0:
            return False
    return holds(op, ZERO) if not box and is_zero(term) else None


def _root_in(relation: Relation, box: Box) -> bool:
    """An equality that the enclosed coordinate solves: its two sides cross between the ends of the interval."""
    op, term = relation
    if op != "==" or len(box) != 1 or mentions(term, CONTINUOUS_EXCEPT) or enclose(term, box) is None:
        return False
    ((x, (low, high)),) = box.items()
    at_low, at_high = enclose(term, {x: (low, low)}, 256), enclose(term, {x: (high, high)}, 256)
    return bool(at_low and at_high and (at_low[1] < 0 < at_high[0] or at_high[1] < 0 < at_low[0]))


def _impossible(part: Term, box: Box) -> bool:
    """A subterm that is no real number anywhere on the box, under every convention."""
    if not isinstance(part, tuple) or len(part) < 2:
        return False
    op, argument = part[0], part[1]
    if op == "log":
        return _decide(">", argument, box) is False
    if op == "sqrt":
        return _decide(">=", argument, box) is False
    if op == "tan":
        return _decide("==", ("cos", argument), box) is True
    if op == "LambertW":
        return _decide(">=", ("+", argument, ("exp", -ONE)), box) is False
    if op in ("asin", "acos"):
        return any(_decide(">=", ("+", ONE, ("*", sign, argument)), box) is False for sign in (ONE, -ONE))
    if op != "^":
        return False
    exponent = part[2]
    if _decide("==", argument, box) is True:
        return _decide(">=", exponent, box) is False
    even_root = isinstance(exponent, Fraction) and exponent.denominator % 2 == 0
    return even_root and _decide(">=", argument, box) is False
