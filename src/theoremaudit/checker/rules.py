"""The proof calculus: each rule turns a sequent into the sequents that suffice for it.

A sequent (variables, hypotheses, goal) says: at every assignment of real numbers (integers and vectors where
declared) that makes the hypotheses true, the goal is true *if its terms are real numbers*.  That they are is proved
first, by the obligations of the statement; a rule that brings in a new term demands its obligations as sequents too.
A proof is a tree ``{"rule": name, "data": [...], "sub": [proofs]}``; ``check`` walks it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from . import terms as t
from .enclosure import Box, enclose, interval
from .ring import is_zero
from .terms import ONE, ZERO, Rejected, Relation, Term, minus, neg, substitute, variables

SMOOTH_EXCEPT = frozenset(("abs", "min", "max", "floor", "ceil", "LambertW", "sum"))
CONTINUOUS_EXCEPT = frozenset(("floor", "ceil", "sum"))
ANY = (">", ">=", "==", "!=")
MALFORMED = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
INJECTIVE = frozenset(("exp", "log", "sqrt", "sinh", "tanh", "atan", "asin"))


@dataclass(frozen=True)
class Sequent:
    """What is to be shown; ``sorts`` maps each variable to ``real``, ``integer`` or ``vector:LENGTH``."""

    sorts: tuple[tuple[str, str], ...]
    given: tuple[Relation, ...]
    goal: Any  # a relation, or ("exists", variable, (relations))

    def with_goal(self, goal: Relation) -> Sequent:
        """The same hypotheses with another goal."""
        return replace(self, goal=goal)

    def adding(self, *relations: Relation, goal: Any = None) -> Sequent:
        """The same goal, or another one, under further hypotheses."""
        return Sequent(self.sorts, self.given + relations, self.goal if goal is None else goal)

    def positive(self) -> list[str]:
        """The variables that hypotheses state to be positive."""
        return [r[1] for r in self.given if r[0] == ">" and isinstance(r[1], str)]

    def fresh(self, name: Any) -> str:
        """Demand that ``name`` has no meaning yet, neither declared nor bound by the goal."""
        bound = self.goal[1] if self.goal[0] == "exists" else None
        if not isinstance(name, str) or not t.NAME.fullmatch(name) or name in dict(self.sorts) or name == bound:
            raise Rejected(f"{name!r} is not a new name")
        return name

    def declared(self, part: Any) -> Any:
        """The term or relation, in declared variables only: to any other name a later step could give a value."""
        if not t.well_sorted(part, dict(self.sorts)):
            raise Rejected("a term with undeclared names, or with vectors and scalars confused")
        return part

    def load(self, data: Any) -> Term:
        """Read a term in declared variables."""
        return self.declared(t.load(data))

    def existence(self) -> tuple[str, tuple[Relation, ...]]:
        """The unknown and the relations of a goal of existence."""
        if self.goal[0] != "exists":
            raise Rejected("the goal is not about existence")
        return self.goal[1], self.goal[2]


Rule = Callable[..., list[Sequent]]


def check(proof: Any, sequent: Sequent) -> int:
    """Replay ``proof`` for ``sequent``; return the number of steps, raise ``Rejected`` at the first unsound one."""
    stack, steps = [(proof, sequent)], 0
    while stack:
        node, target = stack.pop()
        steps += 1
        try:
            rule, data, sub = RULES[node["rule"]], list(node.get("data", [])), list(node.get("sub", []))
            goals = rule(target, *data)
        except MALFORMED as error:
            raise Rejected(f"malformed step: {type(error).__name__}: {error}") from None
        if len(goals) != len(sub):
            raise Rejected(f"{node['rule']}: {len(sub)} sub-proofs for {len(goals)} obligations")
        stack += zip(sub, goals, strict=True)
    return steps


def required(sequent: Sequent, *new: Term) -> list[Sequent]:
    """The obligations of new terms that hypotheses and goal, being meaningful, do not already state.

    A goal that says that a power is real is meaningful as soon as base and exponent are: it must not count as shown.
    """
    op, term = sequent.goal[:2]
    stated = [relation[1] for relation in sequent.given if relation[0] != "each"]
    stated += term[1:] if op == "real" else [term] if op in ANY else []
    known = {relation for part in stated for relation in t.obligations(part)} | set(sequent.given)
    needed = dict.fromkeys(relation for term in new for relation in t.obligations(term))
    return [sequent.with_goal(r) for r in needed if r not in known and not trivially(r)]


def meaningful(sequent: Sequent, relation: Relation) -> list[Sequent]:
    """The obligations of a relation that is about to be used as a fact."""
    if relation[0] == "each":
        return [sequent.with_goal(("each", relation[1], r)) for r in t.obligations(relation[2][1])]
    return required(sequent, *(relation[1][1:] if relation[0] == "real" else relation[1:]))


def trivially(relation: Relation) -> bool:
    """Obligations that hold everywhere by their form."""
    op, term = relation[0], relation[1]
    if op == "real":
        return trivially((">", term[1])) or (trivially((">=", term[1])) and trivially((">", term[2])))
    if isinstance(term, Fraction):
        return op in ANY and holds(op, term)
    if not isinstance(term, tuple) or op not in (">", ">=", "!="):
        return False
    never_negative = term[0] in ("sqrt", "abs") or (term[0] == "^" and (not t.is_integer(term[2]) or term[2] % 2 == 0))
    return term[0] in ("exp", "cosh", "pi", "E") or (op == ">=" and never_negative)


def trivial(s: Sequent) -> list[Sequent]:
    """The goal holds by its form alone: exp(x) > 0, x^2 >= 0, 3 > 2."""
    goal_of(s, *t.OPERATORS)
    if not trivially(s.goal):
        raise Rejected("the goal does not hold by its form alone")
    return []


def holds(op: str, value: Fraction) -> bool:
    """Whether the rational ``value`` satisfies ``value op 0``."""
    return {">": value > 0, ">=": value >= 0, "==": value == 0, "!=": value != 0}[op]


def same(sequent: Sequent, a: Term, b: Term) -> None:
    """Demand that two terms are equal by ring normal form."""
    if a != b and not is_zero(minus(a, b), sequent.positive()):
        raise Rejected("two terms are not identical")


def goal_of(sequent: Sequent, *ops: str) -> tuple[str, Term]:
    """The goal, taken apart; it must have one of the forms ``ops``."""
    op, *rest = sequent.goal
    if op not in ops:
        raise Rejected(f"the goal is {op}, not one of {ops}")
    return op, rest[0]


def fact_of(sequent: Sequent, index: int) -> tuple[str, Term]:
    """A hypothesis, taken apart; it must not speak of the components of a vector."""
    op, *rest = sequent.given[index]
    if op == "each":
        raise Rejected("the hypothesis speaks of the components of a vector")
    return op, rest[0]


def hypothesis(s: Sequent, index: int) -> list[Sequent]:
    """The goal is a hypothesis, up to normal form, or weaker than it."""
    op, term = goal_of(s, *t.OPERATORS)
    have, fact = fact_of(s, index)
    if op not in {">": (">", ">=", "!="), ">=": (">=",), "==": ("==", ">="), "!=": ("!=",), "real": ("real",)}[have]:
        raise Rejected(f"a hypothesis with {have} does not give {op}")
    if op == "real" and fact != term:
        raise Rejected("another power than the hypothesis names")
    same(s, term, fact)
    return []


def ring(s: Sequent, multipliers: Any = ()) -> list[Sequent]:
    """The goal t == 0 (or >=) is an identity modulo equality hypotheses: t == sum of m_i * h_i."""
    _, term = goal_of(s, "==", ">=")
    combination, new = _combination(s, multipliers)
    same(s, term, combination)
    return required(s, *new)


def rewrite(s: Sequent, target: Any, multipliers: Any = ()) -> list[Sequent]:
    """Replace the goal's term by one equal to it modulo equality hypotheses."""
    op, term = goal_of(s, *ANY)
    new_term = s.load(target)
    combination, new = _combination(s, multipliers)
    same(s, term, ("+", new_term, combination))
    return [*required(s, new_term, *new), s.with_goal((op, new_term))]


def _combination(s: Sequent, multipliers: Any) -> tuple[Term, list[Term]]:
    pairs = [(s.load(m), s.given[i]) for i, m in multipliers]
    if any(fact[0] != "==" for _, fact in pairs):
        raise Rejected("only equality hypotheses may be combined")
    return ("+", ZERO, *(("*", m, fact[1]) for m, fact in pairs)), [m for m, _ in pairs]


SIGNS = {">": {1}, "<": {-1}, ">=": {0, 1}, "<=": {-1, 0}, "==": {0}, "!=": {-1, 1}, "free": {-1, 0, 1}}


def signed(s: Sequent, op: str, term: Term) -> list[Sequent]:
    """The sequent that shows ``term op 0``, with ``<`` and ``<=`` turned round; none for a sign left free."""
    turned = {"<": (">", neg(term)), "<=": (">=", neg(term))}
    return [] if op == "free" else [s.with_goal(turned.get(op, (op, term)))]


def total(s: Sequent, parts: Any) -> list[Sequent]:
    """t is a sum of parts that are all >= 0, one of them > 0 if the goal is strict."""
    op, term = goal_of(s, ">", ">=", "!=")
    pieces = [(str(o), s.load(p)) for o, p in parts]
    if any(o not in (">", ">=") for o, _ in pieces) or (op != ">=" and all(o != ">" for o, _ in pieces)):
        raise Rejected("the parts do not give the sign of the sum")
    same(s, term, ("+", ZERO, *(p for _, p in pieces)))
    return [*required(s, *(p for _, p in pieces)), *(s.with_goal(piece) for piece in pieces)]


def product(s: Sequent, constant: str, factors: Any) -> list[Sequent]:
    """t is a rational constant times powers of factors whose signs are shown."""
    op, term = goal_of(s, *ANY)
    c, pieces = t.rational(constant), [(str(o), s.load(f), int(e)) for o, f, e in factors]
    possible = {(c > 0) - (c < 0)}
    for o, _, e in pieces:
        if e <= 0 and 0 in SIGNS[o]:
            raise Rejected("a factor that may vanish is divided by")
        possible = {a * b ** abs(e) for a in possible for b in SIGNS[o]}
    if not all(holds(op, Fraction(sign)) for sign in possible):
        raise Rejected("the factors do not give the sign of the product")
    powers = [f if e == 1 else ("^", f, Fraction(e)) for _, f, e in pieces]
    same(s, term, ("*", c, *powers))
    return [*required(s, *(f for _, f, _ in pieces)), *(g for o, f, _ in pieces for g in signed(s, o, f))]


def bounds(s: Sequent) -> Box:
    """The box that the hypotheses of the form x - c, c - x (c rational) span; other variables are absent."""
    lower: dict[str, Fraction] = {}
    upper: dict[str, Fraction] = {}
    for op, *rest in s.given:
        found = linear(rest[0]) if op in (">", ">=", "==") else None
        if not found:
            continue
        x, slope, constant = found
        value = -constant / slope
        if slope > 0 or op == "==":
            lower[x] = max(lower.get(x, value), value)
        if slope < 0 or op == "==":
            upper[x] = min(upper.get(x, value), value)
    crossed = [x for x in lower if x in upper and lower[x] > upper[x]]
    return {x: interval(lower[x], upper[x]) for x in lower if x in upper and x not in crossed}


def linear(term: Term) -> tuple[str, Fraction, Fraction] | None:
    """(x, a, b) if ``term`` is written a*x + b."""
    if isinstance(term, str):
        return term, ONE, ZERO
    if not isinstance(term, tuple):
        return None
    if term[0] == "*" and len(term) == 3 and isinstance(term[1], Fraction) and term[1]:
        inner = linear(term[2])
        return (inner[0], term[1] * inner[1], term[1] * inner[2]) if inner else None
    if term[0] == "+" and len(term) == 3:
        for a, b in ((term[1], term[2]), (term[2], term[1])):
            inner = linear(a) if isinstance(b, Fraction) else None
            if inner:
                return inner[0], inner[1], inner[2] + b
    return None


def enclosure(s: Sequent, precision: int = 64) -> list[Sequent]:
    """Arb shows the goal on the box that the hypotheses span."""
    op, term = goal_of(s, *t.OPERATORS)
    value = enclose(term, bounds(s), int(precision))
    if value is None:
        raise Rejected("no finite enclosure")
    low, high = value
    if not {">": low > 0, ">=": low >= 0, "!=": low > 0 or high < 0, "==": False, "real": True}[op]:
        raise Rejected("the enclosure does not have the sign")
    return []


def cases(s: Sequent, pivot: Any, weak: bool = False) -> list[Sequent]:
    """Split on the sign of a term: positive, zero, negative; or (weak) >= 0 and <= 0."""
    term = s.load(pivot)
    new = [(">=", term), (">=", neg(term))] if weak else [(">", term), ("==", term), (">", neg(term))]
    return [*required(s, term), *(s.adding(relation) for relation in new)]


def cut(s: Sequent, lemma: Any) -> list[Sequent]:
    """Prove a lemma, then use it."""
    relation = s.declared(t.load_relation(lemma))
    return [*meaningful(s, relation), s.with_goal(relation), s.adding(relation)]


def let(s: Sequent, name: str, value: Any) -> list[Sequent]:
    """Name a term: a new real variable u with u - value == 0."""
    term, u = s.load(value), s.fresh(name)
    return [*required(s, term), Sequent((*s.sorts, (u, "real")), (*s.given, ("==", minus(u, term))), s.goal)]


def eliminate(s: Sequent, index: int) -> list[Sequent]:
    """Use a hypothesis written x - e == 0 (x a variable, not in e) to replace x everywhere."""
    op, fact = fact_of(s, index)
    if op != "==" or not isinstance(fact, tuple) or fact[0] != "+" or len(fact) != 3:
        raise Rejected("elimination needs a hypothesis x - e == 0")
    x, e = fact[1], neg(fact[2])
    free = dict(s.sorts).get(x) == "real" or (dict(s.sorts).get(x) == "integer" and integral(s, e))
    if not free or x in variables(e) or x in _lengths(s):
        raise Rejected("elimination needs a variable whose sort its value has, and that its value does not contain")
    values = {x: e}
    given = tuple(substitute(r, values) for i, r in enumerate(s.given) if i != index)
    return [Sequent(tuple(p for p in s.sorts if p[0] != x), given, _substitute_goal(s.goal, values))]


def replaced(s: Sequent, index: int) -> list[Sequent]:
    """Use a hypothesis written a - b == 0 to put a for every occurrence of b in the goal (equals for equals)."""
    op, fact = fact_of(s, index)
    if op != "==" or not isinstance(fact, tuple) or fact[0] != "+" or len(fact) != 3:
        raise Rejected("replacement needs a hypothesis a - b == 0")
    op, term = goal_of(s, *t.OPERATORS)
    old, new = neg(fact[2]), fact[1]
    if op == "real" and term == old:
        raise Rejected("a power that the hypothesis names is real already")
    return [s.with_goal((op, _put(term, old, new)))]


def _put(term: Term, old: Term, new: Term) -> Term:
    """``new`` for ``old``, outside the bodies of sums, whose elements are bound."""
    if term == old:
        return new
    if not isinstance(term, tuple) or term[0] == "sum":
        return term
    return t.rebuilt(term, [_put(part, old, new) for part in term[1:]])


def _lengths(s: Sequent) -> set[str]:
    return {sort.partition(":")[2] for _, sort in s.sorts}


def _substitute_goal(goal: Any, values: dict[str, Term]) -> Any:
    if goal[0] == "exists":
        return ("exists", goal[1], tuple(substitute(r, values) for r in goal[2]))
    return substitute(goal, values)


def monotone_function(s: Sequent, name: str, a: Any, b: Any) -> list[Sequent]:
    """f(a) - f(b) has the sign of a - b, for f one of the increasing functions."""
    op, term = goal_of(s, *ANY)
    left, right = t.load(a), t.load(b)
    if name not in INJECTIVE:
        raise Rejected(f"{name} is not increasing")
    images = (name, left), (name, right)
    same(s, term, minus(*images))
    return [*required(s, *images), s.with_goal((op, minus(left, right)))]


def apply(s: Sequent, name: str, a: Any, b: Any) -> list[Sequent]:
    """To compare a with b, compare f(a) with f(b), for f one of the increasing functions."""
    op, term = goal_of(s, *ANY)
    left, right = t.load(a), t.load(b)
    if name not in INJECTIVE:
        raise Rejected(f"{name} is not increasing")
    same(s, term, minus(left, right))
    images = (name, left), (name, right)
    return [*required(s, *images), s.with_goal((op, minus(*images)))]


def slope(s: Sequent, x: str, anchor: Any, side: int, apart: bool = False) -> list[Sequent]:
    """Mean value theorem: t at the anchor, then the sign of its derivative between the anchor and x.

    ``side`` is +1 if x lies above the anchor, -1 below; ``apart`` says that a hypothesis keeps them apart, so that
    the derivative gives strictness and the anchor need not.  Of the hypotheses on x only bounds that stay true when x
    moves to the anchor are kept.  Goals: x on that side; t(anchor); t real on the way; side * dt/dx there.
    """
    op, term = goal_of(s, ">", ">=")
    a, side = s.load(anchor), 1 if side == 1 else -1
    if dict(s.sorts).get(x) != "real" or x in _lengths(s):
        raise Rejected("the mean value theorem needs a variable that can move, so none that counts components")
    if x in variables(a) or mentions(term, CONTINUOUS_EXCEPT | SMOOTH_EXCEPT):
        raise Rejected("the mean value theorem needs a smooth term and an anchor free of x")
    away = minus(x, a) if side == 1 else minus(a, x)
    if apart and (">", away) not in s.given:
        raise Rejected("no hypothesis keeps the variable from its anchor")
    kept = tuple(r for r in s.given if x not in variables(r) or _survives(r, x, side))
    outside = tuple(r for r in s.given if x not in variables(r))
    closed, opened = Sequent(s.sorts, (*kept, (">=", away)), s.goal), Sequent(s.sorts, (*kept, (">", away)), s.goal)
    dt = t.derivative(term, x)
    at_anchor = substitute(term, {x: a})
    start = Sequent(s.sorts, outside, (">=" if apart else op, at_anchor))
    return [
        *required(s, a),
        s.with_goal((">=", away)),
        *required(replace(start, goal=(">=", ZERO)), at_anchor),
        start,
        *required(replace(closed, goal=(">=", ZERO)), term),
        *required(replace(opened, goal=(">=", ZERO)), dt),
        opened.with_goal((op if apart else ">=", dt if side == 1 else neg(dt))),
    ]


def mentions(term: Term, operations: Iterable[str]) -> bool:
    """Whether one of the operations occurs in the term."""
    return any(isinstance(part, tuple) and part[0] in operations for part in t.subterms(term))


def _survives(r: Relation, x: str, side: int) -> bool:
    """A hypothesis b - side*x (b free of x): it stays true as x moves towards the anchor."""
    op, fact, toward = r[0], r[-1], neg(x) if side == 1 else x
    if op not in (">", ">="):
        return False
    if fact == toward:
        return True
    if not isinstance(fact, tuple) or fact[0] != "+" or len(fact) != 3:
        return False
    return any(p == toward and x not in variables(q) for p, q in ((fact[1], fact[2]), (fact[2], fact[1])))


def real(s: Sequent, mode: str) -> list[Sequent]:
    """A power is real: its base is positive, or not negative and the exponent positive."""
    _, power = goal_of(s, "real")
    if mode == "positive":
        return [s.with_goal((">", power[1]))]
    return [s.with_goal((">=", power[1])), s.with_goal((">", power[2]))]


def contradiction(s: Sequent, index: int) -> list[Sequent]:
    """The hypotheses refute each other: the negation of one of them follows from all."""
    op, fact = fact_of(s, index)
    opposite = {">": (">=", neg(fact)), ">=": (">", neg(fact)), "==": ("!=", fact), "!=": ("==", fact)}
    return [s.with_goal(opposite[op])]


def weaken(s: Sequent, keep: Any) -> list[Sequent]:
    """Keep only some hypotheses; variables that remain without a vector of their length become real."""
    given = tuple(s.given[i] for i in keep)
    if s.goal[0] == "exists":
        raise Rejected("weaken before stating existence")
    used = frozenset().union(variables(s.goal), *map(variables, given))
    used |= {sort.partition(":")[2] for x, sort in s.sorts if x in used}
    sorts = [(x, sort) for x, sort in s.sorts if x in used]
    lengths = {sort.partition(":")[2] for _, sort in sorts}
    return [Sequent(tuple((x, sort if ":" in sort or x in lengths else "real") for x, sort in sorts), given, s.goal)]


def both(s: Sequent) -> list[Sequent]:
    """A conjunction, part by part."""
    if s.goal[0] != "and":
        raise Rejected("the goal is no conjunction")
    return [s.with_goal(part) for part in s.goal[1:]]


def root(s: Sequent, a: Any, b: Any, rising: bool) -> list[Sequent]:
    """Intermediate value theorem: f changes sign on [a, b], so it has a root strictly between."""
    y, relations = s.existence()
    low, high, plain = s.load(a), s.load(b), s.with_goal((">=", ZERO))
    ((_, f),) = [r for r in relations if r[0] == "=="]
    if y in variables(low) | variables(high) or mentions(f, CONTINUOUS_EXCEPT):
        raise Rejected("the intermediate value theorem needs a continuous term and ends free of the unknown")
    widened = replace(plain, sorts=(*s.sorts, (plain.fresh(y), "real")))
    inside = widened.adding((">", minus(y, low)), (">", minus(high, y)))
    closed = widened.adding((">=", minus(y, low)), (">=", minus(high, y)))
    ends = [substitute(f, {y: low}), substitute(f, {y: high})]
    signs = [(">", neg(ends[0])), (">", ends[1])] if rising else [(">", ends[0]), (">", neg(ends[1]))]
    others = [r for r in relations if r[0] != "=="]
    return [
        *required(plain, low, high),
        s.with_goal((">", minus(high, low))),
        *required(closed, f),
        *required(plain, *ends),
        *map(s.with_goal, signs),
        *(g for r in others for g in (*meaningful(inside, r), inside.with_goal(r))),
    ]


def witness(s: Sequent, value: Any) -> list[Sequent]:
    """An explicit term satisfies the relations."""
    y, relations = s.existence()
    term = s.load(value)
    plain, facts = s.with_goal((">=", ZERO)), [substitute(r, {y: term}) for r in relations]
    defined = dict.fromkeys((*required(plain, term), *(g for r in facts for g in meaningful(plain, r))))
    return [*defined, *map(plain.with_goal, facts)]


def elements(s: Sequent, binders: Any) -> Sequent:
    """The sequent with one component of each vector named, and the hypotheses on every component instantiated."""
    pairs, sorts = t.load_binders(binders), dict(s.sorts)
    lengths = {sorts.get(v, "missing") for _, v in pairs}
    if len(lengths) != 1 or ":" not in next(iter(lengths)):
        raise Rejected("components of vectors of one length are needed")
    name = {v: s.fresh(c) for c, v in pairs}
    facts = tuple(
        substitute(r[2], {c: name[v] for c, v in r[1]})
        for r in s.given
        if r[0] == "each" and all(v in name for _, v in r[1])
    )
    return Sequent((*s.sorts, *((c, "real") for c, _ in pairs)), (*s.given, *facts), (">=", ZERO))


def every(s: Sequent, binders: Any) -> list[Sequent]:
    """A goal about every component, shown for one arbitrary component."""
    op, bound, relation = s.goal
    if op != "each":
        raise Rejected("the goal is not about every component")
    name = {v: c for c, v in t.load_binders(binders)}
    return [elements(s, binders).with_goal(substitute(relation, {c: name[v] for c, v in bound}))]


def summation(
    s: Sequent, binders: Any, parts: Any, rest: Any, multipliers: Any = (), strict: bool = False
) -> list[Sequent]:
    """t is a combination of sums plus a rest: show the sign of the combination for one component, and of the rest.

    ``parts`` lists (a_k, f_k): t == sum_k a_k * sum_j f_k(c_j) + rest, modulo equality hypotheses.  A strict goal
    takes its strictness from the rest or (``strict``) from every component, there being at least one.
    """
    op, term = goal_of(s, ">", ">=", "==")
    pairs, inner = t.load_binders(binders), elements(s, binders)
    names = {c for c, _ in pairs}
    pieces, left = [(s.load(a), inner.load(f)) for a, f in parts], s.load(rest)
    outer = [part for a, f in pieces for part in (a, *(() if variables(f) & names else (f,)))]
    length = dict(s.sorts)[pairs[0][1]].partition(":")[2]
    size = Fraction(length) if length.isdigit() else length
    sums = [("*", a, ("sum", pairs, f) if variables(f) & names else ("*", size, f)) for a, f in pieces]
    combination, new = _combination(s, multipliers)
    same(s, term, ("+", left, combination, *sums))
    component = ("+", ZERO, *(("*", a, f) for a, f in pieces))
    strict = bool(strict) and op == ">"
    return [
        *required(s, left, *new, *outer),
        *required(inner, component),
        *([s.with_goal((">", size))] if strict else []),
        inner.with_goal(("==" if op == "==" else ">" if strict else ">=", component)),
        s.with_goal((">=" if strict else op, left)),
    ]


def integral(s: Sequent, term: Term) -> bool:
    """Whether a term is an integer by its form, wherever it is a real number."""
    if isinstance(term, Fraction):
        return term.denominator == 1
    if isinstance(term, str):
        return dict(s.sorts).get(term) == "integer"
    op, *parts = term
    if op in ("floor", "ceil"):
        return True
    if op == "^":
        return t.is_integer(parts[1]) and parts[1] >= 0 and integral(s, parts[0])
    return op in ("+", "*", "abs", "min", "max") and all(integral(s, part) for part in parts)


def next_integer(s: Sequent) -> list[Sequent]:
    """An integer is >= 0 if it is > -1."""
    _, term = goal_of(s, ">=")
    if not integral(s, term):
        raise Rejected("the goal's term is no integer by its form")
    return [s.with_goal((">", ("+", term, ONE)))]


def residues(s: Sequent, n: str, modulus: int, name: str) -> list[Sequent]:
    """An integer is modulus*k + r for some integer k and one of r = 0, ..., modulus - 1."""
    m, k = int(modulus), s.fresh(name)
    if dict(s.sorts).get(n) != "integer" or n in _lengths(s) or not 2 <= m <= 100:
        raise Rejected("residues need an integer variable and a modulus between 2 and 100")
    sorts = (*s.sorts, (k, "integer"))
    return [
        Sequent(sorts, (*s.given, ("==", minus(n, ("+", ("*", Fraction(m), k), Fraction(r))))), s.goal)
        for r in range(m)
    ]


def resolve(s: Sequent, call: Any, value: Any) -> list[Sequent]:
    """abs, min, max, floor or ceil has the value that it has where conditions hold: show those, then put the value."""
    term, v = s.load(call), s.load(value)
    if not isinstance(term, tuple):
        raise Rejected("a call of a function is needed")
    op, *parts = term
    if op == "abs":
        conditions = [(">=", v)]
        if v not in (parts[0], neg(parts[0])):
            raise Rejected("abs(u) is u or -u")
    elif op in ("min", "max"):
        if v not in parts:
            raise Rejected("a minimum or maximum is one of its arguments")
        conditions = [(">=", minus(v, u) if op == "max" else minus(u, v)) for u in parts if u != v]
    elif op in ("floor", "ceil"):
        if not integral(s, v):
            raise Rejected("a rounded number is an integer")
        below, above = (v, parts[0]) if op == "floor" else (parts[0], v)
        conditions = [(">=", minus(above, below)), (">", minus(("+", below, ONE), above))]
    else:
        raise Rejected(f"{op} has no cases")
    given = tuple(r if r[0] == "each" else (r[0], _put(r[1], term, v)) for r in s.given)
    goal = s.goal
    if goal[0] not in t.OPERATORS:
        raise Rejected("the goal is no relation")
    put = Sequent(s.sorts, given, (goal[0], _put(goal[1], term, v)))
    return [*required(s, v, *(c[1] for c in conditions)), *(s.with_goal(c) for c in conditions), put]


def rounding(s: Sequent, call: Any) -> list[Sequent]:
    """floor(u) <= u < floor(u) + 1 and ceil(u) - 1 < u <= ceil(u)."""
    term = s.load(call)
    if not isinstance(term, tuple) or term[0] not in ("floor", "ceil"):
        raise Rejected("a floor or a ceiling is needed")
    below, above = (term, term[1]) if term[0] == "floor" else (term[1], term)
    facts = (">=", minus(above, below)), (">", minus(("+", below, ONE), above))
    return [*required(s, term), s.adding(*facts)]


def inverse(s: Sequent, name: str, call: Any) -> list[Sequent]:
    """Name a value w of an inverse function, and say what w is: sin(asin(u)) == u and the range of asin, and so on."""
    term, w = s.load(call), s.fresh(name)
    if not isinstance(term, tuple) or term[0] not in ("asin", "acos", "atan", "LambertW"):
        raise Rejected("an inverse function is needed")
    op, u = term
    quarter = ("*", Fraction(1, 2), ("pi",))
    facts: list[Relation] = {
        "asin": [("==", minus(("sin", w), u)), (">=", ("+", w, quarter)), (">=", minus(quarter, w))],
        "acos": [("==", minus(("cos", w), u)), (">=", w), (">=", minus(("pi",), w))],
        "atan": [
            ("==", minus(("sin", w), ("*", u, ("cos", w)))),
            (">", ("cos", w)),
            (">", ("+", w, quarter)),
            (">", minus(quarter, w)),
        ],
        "LambertW": [("==", minus(("*", w, ("exp", w)), u)), (">=", ("+", w, ONE))],
    }[op]
    return [
        *required(s, term),
        Sequent((*s.sorts, (w, "real")), (*s.given, ("==", minus(w, term)), *facts), s.goal),
    ]


RULES: dict[str, Rule] = {
    "hypothesis": hypothesis,
    "trivial": trivial,
    "ring": ring,
    "rewrite": rewrite,
    "sum": total,
    "product": product,
    "enclosure": enclosure,
    "cases": cases,
    "cut": cut,
    "let": let,
    "eliminate": eliminate,
    "replace": replaced,
    "monotone": monotone_function,
    "apply": apply,
    "slope": slope,
    "real": real,
    "contradiction": contradiction,
    "weaken": weaken,
    "and": both,
    "root": root,
    "witness": witness,
    "every": every,
    "summation": summation,
    "next_integer": next_integer,
    "residues": residues,
    "resolve": resolve,
    "rounding": rounding,
    "inverse": inverse,
}
