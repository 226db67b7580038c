"""The automatic prover: from a sequent to a proof tree, or ``Unproved``.

It works backwards from the goal.  A goal is looked up among the hypotheses, read off its form, or put into factored
normal form, so that only the factors whose sign is not evident remain.  For those: equalities are solved and
eliminated, functions of cases resolved, integers relaxed, polynomials written as sums of squares, powers of positive
variables become exponentials, products of powers are compared by logarithm and logarithms by exponential, bounded boxes
are covered by enclosures, and functions are compared by the mean value theorem with their values at a bound of a
variable, or where they vanish or have a stationary point.  The range of a single variable is split at last.  Sampling
prunes goals that are visibly false.  Soundness rests on none of this.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from itertools import combinations, count
from typing import Any

import numpy as np

from theoremaudit import tactics
from theoremaudit.checker.enclosure import enclose
from theoremaudit.checker.ring import is_zero
from theoremaudit.checker.rules import Sequent, bounds, linear, mentions, trivially
from theoremaudit.checker.terms import (
    ONE,
    ZERO,
    Rejected,
    Term,
    derivative,
    minus,
    neg,
    substitute,
    subterms,
    variables,
)
from theoremaudit.discrete import by_integers, calls, resolved
from theoremaudit.normal import expanded, factored, simplified
from theoremaudit.positivity import linear_combination
from theoremaudit.printing import relation_text
from theoremaudit.sampling import constant_bounds, evaluate, sample, signs
from theoremaudit.solving import solutions
from theoremaudit.squares import sum_of_squares
from theoremaudit.tactics import CLOCK, OutOfTime, Proof, Unproved, step

DEPTHS, MAX_BOXES, MAX_HALVINGS = (4, 7, 11, 16), 400, 40
MAX_SPLITS, SPLIT_DEPTH, SPLIT_STEPS, NESTED = 2, 11, 400, 5
OPPOSITE = {">": "<", ">=": "<="}


class _Search:
    """The goals under way, innermost last; how deep they may nest; what has failed with how much depth left."""

    def __init__(self) -> None:
        self.open: list[Sequent] = []
        self.limit = DEPTHS[-1]
        self.failed: dict[Sequent, int] = {}
        self.splits = 0  # how many more splits of the range of a variable may be nested


SEARCH = _Search()


def prove(s: Sequent) -> Proof:
    """Prove a sequent, looking at short proofs first; raise ``Unproved`` if nothing worked."""
    if SEARCH.open:
        return _deeper(s)
    for splits, limit in [*((0, depth) for depth in DEPTHS), (MAX_SPLITS, SPLIT_DEPTH)]:
        if splits != SEARCH.splits or limit == DEPTHS[0]:
            SEARCH.failed.clear()
        SEARCH.splits, SEARCH.limit = splits, limit
        try:
            return _deeper(s)
        except OutOfTime:
            raise
        except Unproved as error:
            reason = error
    raise reason


def _deeper(s: Sequent) -> Proof:
    CLOCK.check()
    left = SEARCH.limit - len(SEARCH.open)
    if left < 0 or s in SEARCH.open or SEARCH.failed.get(s, -1) >= left:
        raise Unproved(f"no way found: {relation_text(s.goal)}")
    SEARCH.open.append(s)
    try:
        return _prove(s)
    except OutOfTime:
        raise
    except Unproved:
        SEARCH.failed[s] = left
        raise
    finally:
        SEARCH.open.pop()


def _prove(s: Sequent) -> Proof:
    kind = s.goal[0]
    if kind == "and":
        return step(s, "and")
    if kind == "each":
        return _each(s)
    if kind == "exists":
        return _exists(s)
    if kind == "real":
        return tactics.first(lambda q: step(q, "real", "positive"), lambda q: step(q, "real", "nonnegative"))(s)
    plans = [evident, _prepared, _through_equations, _equality if kind == "==" else _inequality]
    return tactics.first(*plans)(s)


def evident(s: Sequent) -> Proof:
    """Goals that need no search: true by form, by a hypothesis, by the signs of parts, as identities."""
    op, term = s.goal[0], s.goal[1]
    if trivially(s.goal):
        return step(s, "trivial")
    for i, (have, *rest) in enumerate(s.given):
        if rest[0] == term and have in {">": (">",), ">=": (">", ">=", "=="), "==": ("==",), "!=": (">", "!=")}[op]:
            return step(s, "hypothesis", i)
    if op == "==":
        return step(s, "ring", [])
    found = known_sign(s, term)
    if found and _implies(found, op):
        return _by_sign(s, op, term)
    raise Unproved(f"not evident: {relation_text(s.goal)}")


def _prepared(s: Sequent) -> Proof:
    """Put a sequent into the shape that the other tactics expect: sums named, integers relaxed, positivity stated."""
    clash = _clash(s)
    if clash is not None:
        return step(s, "contradiction", clash)
    sums = [part for part in subterms(s.goal[1]) if isinstance(part, tuple) and part[0] == "sum"]
    if sums:
        return tactics.first(_sum_sign, _named(sums[0]))(s)
    if calls(s):
        return resolved(s)
    sorts = dict(s.sorts)
    if any(sort == "integer" for sort in sorts.values()) and not any(":" in sort for sort in sorts.values()):
        return by_integers(s)
    for op, fact in _rational_bounds(s):
        return step(s, "cut", (op, fact), plans=(_weaker_bound, prove))
    stated = set(s.positive())
    for x in sorted(variables(s.goal[1])):
        if x not in stated and ":" not in sorts[x] and known_sign(s, x) == ">":
            return step(s, "cut", (">", x), plans=(linear_combination, prove))
    raise Unproved(f"no way found: {relation_text(s.goal)}")


def _rational_bounds(s: Sequent) -> Iterator[tuple[str, Term]]:
    """Bounds by constants like pi/2 give bounds by rationals just beyond them, unless there are some."""
    known = bounds(s)
    for op, *rest in s.given:
        fact = rest[0]
        if op not in (">", ">=") or not isinstance(fact, tuple) or fact[0] != "+" or len(fact) != 3:
            continue
        for x, constant, sign in ((fact[1], fact[2], 1), (fact[2], fact[1], 1), (neg(fact[2]), fact[1], -1)):
            if isinstance(x, str) and not isinstance(constant, (Fraction, str)) and not variables(constant):
                value = enclose(constant, {})
                if value is None or x in known:
                    continue
                top = Fraction(*_dyadic(value[1])).limit_denominator(10**6) + Fraction(1, 10**6)
                bound = ("+", x, top) if sign == 1 else ("+", top, neg(x))
                if not any(r[0] in (">", ">=") and _key(r[1]) == _key(bound) for r in s.given):
                    yield ">", bound


def _weaker_bound(s: Sequent) -> Proof:
    """x + c > 0 from x + d > 0 and c > d."""
    bound = s.goal[1]
    for op, *rest in s.given:
        difference = minus(bound, rest[0]) if op in (">", ">=") else None
        left = expanded(difference, s.positive()) if difference and not mentions(rest[0], ("sum",)) else bound
        if not variables(left) and (value := enclose(left, {})) and value[0] > 0:
            return step(s, "sum", [[op, rest[0]], [">", left]])
    raise Unproved("no bound to weaken")


def _clash(s: Sequent) -> int | None:
    """A hypothesis whose negation is another hypothesis."""
    strict = {_key(r[1]) for r in s.given if r[0] == ">"}
    for i, (op, *rest) in enumerate(s.given):
        if op in (">", ">=") and _key(neg(rest[0])) in strict:
            return i
    return None


def _sum_sign(s: Sequent) -> Proof:
    """A goal that is one sum: show the sign for one component."""
    op, term = s.goal
    if not isinstance(term, tuple) or term[0] != "sum":
        raise Unproved("not a sum")
    fresh = _fresh_names(s, len(term[1]))
    body = substitute(term[2], {c: n for (c, _), n in zip(term[1], fresh, strict=True)})
    binders = [[n, v] for n, (_, v) in zip(fresh, term[1], strict=True)]
    return step(s, "summation", binders, [[ONE, body]], ZERO, [], op == ">")


def _fresh_names(s: Sequent, size: int) -> list[str]:
    sorts = dict(s.sorts)
    names = (f"c{i}" for i in count(1) if f"c{i}" not in sorts)
    return [next(names) for _ in range(size)]


def _named(total: Term) -> tactics.Plan:
    """Call a sum u, show u > 0 if that can be done, and put u for the sum in the goal."""

    def plan(s: Sequent) -> Proof:
        u = next(n for n in (f"u{i}" for i in count(1)) if n not in dict(s.sorts))
        index = len(s.given)

        def replace(q: Sequent) -> Proof:
            return step(q, "replace", index, plans=(_without_vectors,))

        positive = tactics.cut((">", u), tactics.rewrite(total, _sum_sign, using={index: ONE}), replace)
        return step(s, "let", u, total, plans=(tactics.first(positive, replace),))

    return plan


def _without_vectors(s: Sequent) -> Proof:
    """Forget the hypotheses that speak of vectors, once the goal does not."""
    vectors = {x for x, sort in s.sorts if ":" in sort}
    if variables(s.goal[1]) & vectors:
        return prove(s)
    return step(s, "weaken", [i for i, r in enumerate(s.given) if not variables(r) & vectors], plans=(prove,))


def _implies(found: str, op: str) -> bool:
    return found in {">": (">",), ">=": (">", ">=", "=="), "!=": (">", "<", "!=")}[op]


def known_sign(s: Sequent, term: Term) -> str | None:
    """The strongest of > >= < <= != == that form and hypotheses give for a term at once."""
    if isinstance(term, Fraction):
        return ">" if term > 0 else "<" if term < 0 else "=="
    stated = _stated(s, term)
    if stated in (">", "<", "=="):
        return stated
    found = _composed(s, term)
    if {stated, found} == {"!=", ">="}:
        return ">"
    return found or stated


def _stated(s: Sequent, term: Term) -> str | None:
    """What a single hypothesis says of a term, of its negative, or of the one variable in it."""
    best: set[str] = set()
    key, opposite, line = _key(term), _key(neg(term)), linear(term)
    for op, *rest in s.given:
        if op not in (">", ">=", "==", "!="):
            continue
        if _key(rest[0]) == key:
            best.add(op)
        elif _key(rest[0]) == opposite:
            best.add(OPPOSITE.get(op) or op)
        elif line and op in (">", ">="):
            best |= _bounded(line, op, linear(rest[0]))
    for sign in (">", "<", "=="):
        if sign in best:
            return sign
    weak = best & {">=", "<="}
    if "!=" in best and len(weak) == 1:
        return {">=": ">", "<=": "<"}[weak.pop()]
    return next(iter(sorted(best)), None)


def _bounded(line: tuple[str, Fraction, Fraction], op: str, fact: tuple[str, Fraction, Fraction] | None) -> set[str]:
    """The sign of a*x + b that a bound on x gives."""
    if not fact or fact[0] != line[0]:
        return set()
    at_bound = line[1] * (-fact[2] / fact[1]) + line[2]
    rising = line[1] * fact[1] > 0
    if (at_bound > 0) if rising else (at_bound < 0):
        return {">" if rising else "<"}
    if at_bound == 0:
        return {op if rising else {">": "<", ">=": "<="}[op]}
    return set()


@lru_cache(maxsize=20_000)
def _key(term: Term) -> frozenset[tuple[Term, Fraction]]:
    """A sum up to the order of its parts and the way its signs are written."""
    parts: dict[Term, Fraction] = {}

    def collect(part: Term, times: Fraction) -> None:
        if isinstance(part, Fraction):
            parts[ONE] = parts.get(ONE, ZERO) + times * part
        elif isinstance(part, tuple) and part[0] == "+":
            for inner in part[1:]:
                collect(inner, times)
        elif isinstance(part, tuple) and part[0] == "*" and isinstance(part[1], Fraction) and len(part) > 2:
            collect(part[2] if len(part) == 3 else ("*", *part[2:]), times * part[1])
        else:
            parts[part] = parts.get(part, ZERO) + times

    collect(term, ONE)
    return frozenset((part, times) for part, times in parts.items() if times)


def _composed(s: Sequent, term: Term) -> str | None:
    if not isinstance(term, tuple):
        return None
    if trivially((">", term)):
        return ">"
    op = term[0]
    if op == "+":
        found = {known_sign(s, part) or "unknown" for part in term[1:]}
        for strict, weak in ((">", ">="), ("<", "<=")):
            if found <= {strict, weak, "=="}:
                return strict if strict in found else weak
        return None
    if op == "*" or (op == "^" and isinstance(term[2], Fraction) and term[2].denominator == 1):
        return _product_sign(
            [known_sign(s, part) for part in term[1:]]
            if op == "*"
            else [known_sign(s, term[1])] * (2 - int(term[2]) % 2),
            term,
        )
    if op == "^" and known_sign(s, term[1]) == ">":
        return ">"
    if op == "log":
        return known_sign(s, _shifted(term[1]))
    if op in ("sinh", "tanh", "sqrt"):
        return known_sign(s, term[1])
    return ">=" if trivially((">=", term)) else None


def _product_sign(found: list[str | None], term: Term) -> str | None:
    if term[0] == "^" and term[2] % 2 == 0:
        return ">" if found[0] in (">", "<", "!=") else ">="
    if "==" in found:
        return "=="
    if None in found:
        return None
    if "!=" in found:
        return "!=" if not {">=", "<="} & set(found) else None
    negative = sum(f in ("<", "<=") for f in found) % 2
    weak = any(f in (">=", "<=") for f in found)
    return {(0, False): ">", (0, True): ">=", (1, False): "<", (1, True): "<="}[negative, weak]


def _shifted(term: Term) -> Term:
    """term - 1, in the form in which hypotheses on it are written."""
    if isinstance(term, tuple) and term[0] == "+" and ONE in term[1:]:
        rest = tuple(p for p in term[1:] if p != ONE)
        return rest[0] if len(rest) == 1 else ("+", *rest)
    return minus(term, ONE)


def _by_sign(s: Sequent, op: str, term: Term) -> Proof:
    """The proof behind ``known_sign``."""
    if isinstance(term, Fraction):
        return step(s, "trivial")
    stated = _stated(s, term)
    if op == "!=" and stated in (">", "<"):
        return step(s, "product", "1", [[stated, term, 1]])
    if stated and _implies(stated, op):
        for i, (have, *rest) in enumerate(s.given):
            if _implies(have, op) and _key(rest[0]) == _key(term):
                return step(s, "hypothesis", i)
        return linear_combination(s)
    if isinstance(term, str):
        raise Unproved(f"not evident: {relation_text(s.goal)}")
    head = term[0]
    if trivially((op, term)):
        return step(s, "trivial")
    if head == "+":
        parts = [(known_sign(s, part), part) for part in term[1:]]
        if op == "!=" and all(k in ("<", "<=", "==") for k, _ in parts):
            return step(s, "product", "-1", [["<", term, 1]])
        return step(s, "sum", [[">" if k == ">" else ">=", part] for k, part in parts])
    if head in ("*", "^") and (head == "*" or (isinstance(term[2], Fraction) and term[2].denominator == 1)):
        return _product_step(s, op, term)
    if head == "^":
        return step(s, "rewrite", ("exp", ("*", term[2], ("log", term[1]))), [])
    if head == "log":
        return step(s, "monotone", "log", term[1], ONE, plans=(tactics.rewrite(_shifted(term[1])),))
    return step(s, "monotone", head, term[1], ZERO, plans=(tactics.rewrite(term[1]),))


def _product_step(s: Sequent, op: str, term: Term) -> Proof:
    constant, factors = ONE, []
    for part in term[1:] if term[0] == "*" else [term]:
        if isinstance(part, Fraction):
            constant *= part
            continue
        base, exponent = (
            (part[1], int(part[2]))
            if (
                isinstance(part, tuple)
                and part[0] == "^"
                and isinstance(part[2], Fraction)
                and part[2].denominator == 1
                and part[2]
            )
            else (part, 1)
        )
        sign = known_sign(s, base) or "free"
        factors.append([sign, base, exponent])
    return step(s, "product", str(constant), factors)


def _each(s: Sequent) -> Proof:
    fresh = _fresh_names(s, len(s.goal[1]))
    return step(s, "every", [[n, v] for n, (_, v) in zip(fresh, s.goal[1], strict=True)])


def _exists(s: Sequent) -> Proof:
    raise Unproved("an existence statement needs a witness or an interval with a change of sign")


def _equality(s: Sequent) -> Proof:
    """Only the absurd goal 1 == 0 is left here: look for a hypothesis that the others refute."""
    if s.goal != ("==", ONE):
        raise Unproved(f"not an identity: {relation_text(s.goal)}")
    plans = [
        lambda q, i=i: step(q, "contradiction", i, plans=(tactics.weaken(*(k for k in range(len(s.given)) if k != i)),))
        for i in range(len(s.given))
    ]
    return tactics.first(*plans)(s)


def _inequality(s: Sequent) -> Proof:
    term = s.goal[1]
    points = sample(s)
    wrong = {">": {-1}, ">=": {-1}, "!=": set()}[s.goal[0]]
    seen = signs(term, points)
    if points and seen & wrong:
        raise Unproved(f"false at a sampled point: {relation_text(s.goal)}")
    if s.goal[0] == "!=" and seen & {1, -1} in ({1}, {-1}):
        return step(s, "product", "1", [[">" if 1 in seen else "<", term, 1]])
    attempts = [
        _by_enclosure,
        linear_combination,
        _two_powers,
        _split_logarithm,
        by_factors,
        sum_of_squares,
        _same_power,
        _exponential,
        _two_terms,
        _logarithms,
        _isolated,
        _slopes,
        _pivots,
        _inverted,
        _expanded,
        _logarithmic,
        _boxes,
        _split,
    ]
    reason = f"no way found: {relation_text(s.goal)}"
    for attempt in attempts:
        try:
            return attempt(s)
        except OutOfTime:
            raise
        except NotApplicable:
            continue
        except (Unproved, Rejected) as error:
            if attempt in COMMITTED:
                raise
            reason = str(error)
    raise Unproved(reason)


class NotApplicable(Unproved):
    """A tactic does not fit the goal."""


def _by_enclosure(s: Sequent) -> Proof:
    return step(s, "enclosure", 64)


def by_factors(s: Sequent) -> Proof:
    """Split off every factor; prove those whose sign is not known, the sign being guessed from samples."""
    op, term = s.goal
    form = factored(term, s.positive())
    if not form.factors:
        return step(s, "ring", []) if op == ">=" and form.constant == 0 else step(s, "rewrite", form.constant, [])
    if len(form.factors) == 1 and form.factors[0][1] == 1:
        plain = form.factors[0][0] if form.constant > 0 else turned(form.factors[0][0])
        longer = len(list(subterms(plain))) >= len(list(subterms(simplified(term))))
        if plain == term or (abs(form.constant) == 1 and longer and mentions(term, ("log",))):
            raise Unproved("does not factor")
        if abs(form.constant) == 1:
            return step(s, "rewrite", plain, [], plans=(prove,))
    points, constant, pieces = sample(s), form.constant, []
    for factor, exponent in form.factors:
        sign = known_sign(s, factor) or _guess(factor, points, op, exponent)
        if sign in ("<", "<=") and not known_sign(s, factor):
            factor, sign, constant = turned(factor), {"<": ">", "<=": ">="}[sign], constant * (-1) ** abs(exponent)
        pieces.append([sign, factor, exponent])
    return step(s, "product", str(constant), pieces)


def _expanded(s: Sequent) -> Proof:
    """Multiply everything out."""
    plain = expanded(s.goal[1], s.positive())
    if plain == s.goal[1]:
        raise Unproved("multiplied out already")
    return step(s, "rewrite", plain, [], plans=(prove,))


def _split_logarithm(s: Sequent) -> Proof:
    """The logarithm of a product or quotient of terms that are positive, though their form does not show it."""
    for call in subterms(s.goal[1]):
        if not isinstance(call, tuple) or call[0] != "log" or not isinstance(call[1], tuple) or not variables(call):
            continue
        pieces = []
        for factor in call[1][1:] if call[1][0] == "*" else [call[1]]:
            base, power = (factor[1], factor[2]) if isinstance(factor, tuple) and factor[0] == "^" else (factor, ONE)
            pieces.append((base, power))
        if len(pieces) == 1 and pieces[0][1] == 1:
            continue
        if all(known_sign(s, base) == ">" for base, _ in pieces):
            total = ("+", *(("*", power, ("log", base)) if power != 1 else ("log", base) for base, power in pieces))
            same = tactics.apply("exp", total, call, tactics.first(tactics.ring(), prove))
            index = len(s.given)
            return tactics.cut(("==", minus(total, call)), same, tactics.replace(index, _forgetting(index)))(s)
    raise NotApplicable("no logarithm to split")


def _forgetting(index: int) -> tactics.Plan:
    """Go on without one hypothesis."""
    return lambda s: step(s, "weaken", [i for i in range(len(s.given)) if i != index], plans=(prove,))


def turned(term: Term) -> Term:
    """Minus a sum, term by term."""
    return ("+", *map(neg, term[1:])) if isinstance(term, tuple) and term[0] == "+" else neg(term)


def _guess(factor: Term, points: object, op: str, exponent: int) -> str:
    if exponent % 2 == 0:
        return "!=" if exponent < 0 or op != ">=" else "free"
    seen = signs(factor, points) if points else set()  # type: ignore[arg-type]
    weak = op == ">=" and exponent > 0
    if seen <= {0, 1}:
        return ">=" if weak else ">"
    if seen <= {0, -1}:
        return "<=" if weak else "<"
    raise Unproved("a factor changes sign")


def _exponential(s: Sequent) -> Proof:
    """Powers x^r of a positive variable, r not a number: put x = exp(u)."""
    return _substituted(s, "^")


def _logarithmic(s: Sequent) -> Proof:
    """The logarithm of a positive variable: put x = exp(u)."""
    return _substituted(s, "log")


def _substituted(s: Sequent, operation: str) -> Proof:
    for part in subterms(s.goal[1]):
        several = len(variables(s.goal[1])) > 1
        if (
            operation == "log"
            and isinstance(part, tuple)
            and part[0] == "log"
            and several
            and _outside(s.goal[1], part)
        ):
            continue
        if not isinstance(part, tuple) or part[0] != operation or not isinstance(part[1], str):
            continue
        x = part[1]
        if (
            known_sign(s, x) == ">"
            and dict(s.sorts)[x] == "real"
            and not (part[0] == "^" and isinstance(part[2], Fraction) and part[2].denominator == 1)
        ):
            substitution = exponential_substitution(x, prove)
            return substitution(s) if x in s.positive() else tactics.cut((">", x), then=substitution)(s)
    raise Unproved("no variable base")


def _outside(term: Term, call: Term) -> bool:
    """Whether the argument of ``call`` occurs elsewhere too."""
    if term == call:
        return False
    return term == call[1] or (isinstance(term, tuple) and any(_outside(part, call) for part in term[1:]))


def exponential_substitution(x: str, then: tactics.Plan) -> tactics.Plan:
    """Replace a positive variable x by exp(u)."""

    def plan(s: Sequent) -> Proof:
        u = next(n for n in (f"u{i}" for i in count(1)) if n not in dict(s.sorts))
        inverse = tactics.monotone("exp", ("log", x), u, then=tactics.ring({len(s.given): -ONE}))
        return step(
            s,
            "let",
            u,
            ("log", x),
            plans=(tactics.cut(("==", minus(x, ("exp", u))), inverse, tactics.eliminate(x, _tidy(then))),),
        )

    return plan


def _tidy(then: tactics.Plan) -> tactics.Plan:
    """After x = exp(u): bounds on exp(u) become bounds on u."""

    def plan(s: Sequent) -> Proof:
        chain = then
        for op, *rest in s.given:
            if op not in (">", ">=") or not isinstance(rest[0], tuple) or rest[0][0] != "+" or len(rest[0]) != 3:
                continue
            a, b = rest[0][1], neg(rest[0][2])
            if isinstance(a, tuple) and a[0] == "exp" and isinstance(b, Fraction) and b >= 1:
                chain = tactics.cut((op if b == 1 else ">", a[1]), tactics.apply("exp", a[1], ZERO), chain)
            elif isinstance(b, tuple) and b[0] == "exp" and isinstance(a, Fraction) and a <= 1:
                chain = tactics.cut((op if a == 1 else ">", neg(b[1])), tactics.apply("exp", ZERO, b[1]), chain)
        return chain(s)

    return plan


def _same_power(s: Sequent) -> Proof:
    """a^e - b^e has the sign of e*(a - b): compare by logarithm without multiplying out."""
    term = s.goal[1]
    if not isinstance(term, tuple) or term[0] != "+" or len(term) != 3:
        raise Unproved("not a difference")
    a, b = term[1], neg(term[2])
    powers = all(isinstance(x, tuple) and x[0] == "^" for x in (a, b))
    if not powers or a[2] != b[2] or (isinstance(a[2], Fraction) and a[2].denominator == 1):
        raise Unproved("not a difference of equal powers")
    sign = _guess(a[2], sample(s), ">", 1)
    pair = (a[1], b[1]) if sign == ">" else (b[1], a[1])
    exponent = a[2] if sign == ">" else turned(a[2])
    logs = minus(("log", pair[0]), ("log", pair[1]))
    compare = tactics.monotone("log", *pair)
    by_logs = lambda q: step(q, "product", "1", [[">", exponent, 1], [s.goal[0], logs, 1]], plans=(prove, compare))  # noqa: E731
    return step(s, "apply", "log", a, b, plans=(by_logs,))


def _two_powers(s: Sequent) -> Proof:
    """A difference of products of powers with varying exponents: logarithms first, before bases become exponentials."""
    term = s.goal[1]
    if not isinstance(term, tuple) or term[0] != "+" or len(term) != 3:
        raise NotApplicable("not a difference")
    varying = [p for p in subterms(term) if isinstance(p, tuple) and p[0] == "^" and variables(p[2])]
    if not varying or not (_is_power(s, term[1]) and _is_power(s, neg(term[2]))):
        raise NotApplicable("not a difference of powers")
    if any(known_sign(s, part) != ">" for part in (term[1], neg(term[2]))):
        raise NotApplicable("powers that may vanish")
    return _two_terms(s)


def _two_terms(s: Sequent) -> Proof:
    """a - b with a, b > 0: compare logarithms."""
    term = s.goal[1]
    if not isinstance(term, tuple) or term[0] != "+" or len(term) != 3:
        raise Unproved("not a difference")
    a, b = term[1], neg(term[2])
    if known_sign(s, a) == "<":
        a, b = b, a
    if known_sign(s, a) != ">" or known_sign(s, b) != ">":
        raise Unproved("not a difference of positive terms")
    difference = expanded(minus(("log", a), ("log", b)), s.positive())
    found = {p for p in subterms(difference) if isinstance(p, tuple) and p[0] == "log" and variables(p)}
    if any(not isinstance(p[1], str) for p in found) and not (_is_power(s, a) and _is_power(s, b)):
        raise Unproved("logarithms do not simplify")
    return step(s, "apply", "log", a, b, plans=(tactics.rewrite(difference, prove),))


def _parts(term: Term) -> tuple[Term, ...]:
    """The parts of a sum, sums inside it taken apart as well."""
    if isinstance(term, tuple) and term[0] == "+":
        return tuple(inner for part in term[1:] for inner in _parts(part))
    if isinstance(term, tuple) and term[0] == "*" and len(term) == 3 and term[1] == -1:
        return tuple(map(neg, _parts(term[2])))
    return (term,)


def _is_power(s: Sequent, term: Term) -> bool:
    """A product of powers, one of whose exponents varies, is simpler as a sum of logarithms."""
    factors = term[1:] if isinstance(term, tuple) and term[0] == "*" else (term,)
    powers = [isinstance(f, tuple) and f[0] in ("^", "exp") for f in factors]
    return all(
        p or not variables(f) or (any(powers) and known_sign(s, f) == ">") for p, f in zip(powers, factors, strict=True)
    )


def _logarithms(s: Sequent) -> Proof:
    """Nothing but logarithms with integer coefficients: compare products."""
    above, below = _sides(s.goal[1])
    pair = tuple(("+", ZERO, *side) for side in (above, below))
    return step(s, "apply", "exp", *pair, plans=(tactics.rewrite(_compared(s.goal[1]), prove),))


def _compared(term: Term) -> Term:
    """The difference of products that has the sign of a sum of logarithms."""
    powers = [[("^", p[2][1], p[1]) if p[0] == "*" else p[1] for p in side] for side in _sides(term)]
    products = [("*", ONE, *side) for side in powers]
    return simplified(minus(products[0], products[1]))


def _sides(term: Term) -> tuple[list[Any], list[Any]]:
    """The logarithms with positive and those with negative coefficients."""
    above: list[Any] = []
    below: list[Any] = []
    for part in _parts(term):
        c, inner = (part[1], part[2]) if isinstance(part, tuple) and part[0] == "*" and len(part) == 3 else (ONE, part)
        if not isinstance(inner, tuple) or inner[0] != "log" or not isinstance(c, Fraction) or c.denominator != 1:
            raise NotApplicable("not logarithms alone")
        (above if c > 0 else below).append(inner if abs(c) == 1 else ("*", abs(c), inner))
    if len(above) + len(below) < 2 or not variables(term):
        raise NotApplicable("not logarithms alone")
    return above, below


def _isolated(s: Sequent) -> Proof:
    """A logarithm or a square root alone against the rest: compare exponentials, or squares."""
    parts = _parts(s.goal[1])
    for i, part in enumerate(parts):
        sign, inner = 1, part
        if isinstance(part, tuple) and part[0] == "*" and part[1] == -1 and len(part) == 3:
            sign, inner = -1, part[2]
        others = parts[:i] + parts[i + 1 :]
        rest = neg(("+", ZERO, *others)) if sign == 1 else ("+", ZERO, *others)  # inner against rest
        if not isinstance(inner, tuple) or inner[0] not in ("log", "sqrt") or isinstance(inner[1], (str, Fraction)):
            continue
        pair = (inner, rest) if sign == 1 else (rest, inner)
        if inner[0] == "log":
            if any(isinstance(p, tuple) and p[0] == "log" for p in subterms(rest)):
                continue
            images = tuple(inner[1] if p == inner else ("exp", p) for p in pair)
            return step(s, "apply", "exp", *pair, plans=(tactics.rewrite(minus(*images), prove),))
        seen = signs(rest, sample(s))
        if sign == 1 and seen == {-1}:
            return step(s, "sum", [[">=", inner], [">", neg(rest)]])
        if -1 not in seen:
            squares = tuple(inner[1] if p == inner else ("^", p, Fraction(2)) for p in pair)
            total = ("+", *pair)
            quotient = [[s.goal[0], minus(*squares), 1], [">", total, -1]]
            return step(s, "product", "1", quotient)
    raise Unproved("nothing to isolate")


def anchors(s: Sequent) -> Iterator[tuple[str, Term, int, bool]]:
    """Bounds of variables by terms free of them: (variable, bound, side, strict)."""
    for op, *rest in s.given:
        if op not in (">", ">="):
            continue
        fact = rest[0]
        if isinstance(fact, str):
            yield fact, ZERO, 1, op == ">"
        elif isinstance(fact, tuple) and fact[0] == "+" and len(fact) == 3:
            a, b = fact[1], neg(fact[2])
            if isinstance(a, str) and a not in variables(b):
                yield a, b, 1, op == ">"
            if isinstance(b, str) and b not in variables(a):
                yield b, a, -1, op == ">"
        elif isinstance(fact, tuple) and isinstance(neg(fact), str):
            yield neg(fact), ZERO, -1, op == ">"


def _slopes(s: Sequent) -> Proof:
    """Compare with the value at a bound of some variable."""
    term, kinds = s.goal[1], dict(s.sorts)
    attempts = []
    for x, anchor, side, strict in dict.fromkeys(anchors(s)):
        if kinds[x] != "real" or x not in variables(term):
            continue
        start = substitute(term, {x: anchor})
        at_start = signs(start, sample(s)) if sample(s) or not variables(start) else {0, 1}
        if -1 in at_start or not at_start:
            continue
        attempts.append((0 not in at_start, x, anchor, side, strict and s.goal[0] == ">" and 0 in at_start))
    plans = [
        tactics.slope(x, a, side, apart, _simplified)
        for _, x, a, side, apart in sorted(attempts, key=lambda item: item[0])
    ]
    return tactics.first(*plans)(s)


def _simplified(s: Sequent) -> Proof:
    """Write the goal without the ones and zeros that differentiation leaves."""
    plain = simplified(s.goal[1])
    return prove(s) if plain == s.goal[1] else step(s, "rewrite", plain, [], plans=(prove,))


def _pivots(s: Sequent) -> Proof:
    """No bound to start from: split at 0, 1 or another variable, where the goal touches zero."""
    term = s.goal[1]
    names = sorted(variables(term))
    known = {fact for op, *rest in s.given if op in (">", ">=") for fact in (rest[0], neg(rest[0]))}
    vanishing: list[tuple[str, Term]] = []
    touching: list[tuple[str, Term]] = []
    for x in names:
        for pivot in [*(y for y in names if y > x), ZERO, ONE, *_contacts(s, x, names), *_ratios(s, x, names)]:
            split = minus(x, pivot)
            if dict(s.sorts)[x] != "real" or split in known:
                continue
            points = sample(s.adding(("!=", split)))
            at_pivot = signs(substitute(term, {x: pivot}), points)
            if points and 0 in at_pivot and -1 not in at_pivot and signs(split, points) == {1, -1}:
                (vanishing if at_pivot == {0} else touching).append((x, pivot))
    if not vanishing:
        least = [(x, pivot) for x in names if dict(s.sorts)[x] == "real" for pivot in _stationary(s, x, known)]
        touching = least + touching
    touching = vanishing + touching
    if not touching:
        raise Unproved(f"no way found: {relation_text(s.goal)}")
    x, pivot = touching[0]
    zero = tactics.eliminate(x, prove) if pivot != 0 else prove
    above, below = _side(x, pivot, 1), _side(x, pivot, -1)
    return step(s, "cases", minus(x, pivot), plans=(above, zero, below))


def _stationary(s: Sequent, x: str, known: set[Term]) -> Iterator[Term]:
    """Where the derivative by x vanishes, if that is an equation of degree one: the least value may be there."""
    try:
        slope_of = simplified(derivative(s.goal[1], x))
        equation = _compared(slope_of) if mentions(slope_of, ("log",)) else slope_of
        factors = [f for f, exponent in factored(equation, s.positive()).factors if exponent > 0 and x in variables(f)]
    except (NotApplicable, Rejected):
        return
    for f in factors:
        at_zero, at_one = substitute(f, {x: ZERO}), substitute(f, {x: ONE})
        rise = minus(at_one, at_zero)
        if is_zero(minus(f, ("+", at_zero, ("*", rise, x))), s.positive()):
            value = expanded(("*", -ONE, at_zero, ("^", rise, -ONE)), s.positive())
            split = minus(x, value)
            points = sample(s.adding(("!=", split)))
            least = -1 not in signs(substitute(s.goal[1], {x: value}), points)
            if least and split not in known and signs(split, points) == {1, -1}:
                yield value


def _contacts(s: Sequent, x: str, names: list[str]) -> Iterator[Term]:
    """Where sampling has the least value: a simple fraction; and the exponential or logarithm of another variable."""
    points = sample(s)
    if points:
        with np.errstate(all="ignore"):
            value = np.broadcast_to(evaluate(s.goal[1], points), points[x].shape)
        lowest = float(points[x][int(np.argmin(np.where(np.isfinite(value), value, np.inf)))])
        simple = Fraction(lowest).limit_denominator(12)
        if abs(simple - lowest) < 0.02 * max(1.0, abs(lowest)) and simple not in (0, 1):
            yield simple
    for y in names:
        if y != x and mentions(s.goal[1], ("exp",)):
            yield ("exp", y)


def _ratios(s: Sequent, x: str, names: list[str]) -> Iterator[Term]:
    """Values y*z/w, at which x*w = y*z: where fractions are equal, many inequalities become equalities."""
    if not 4 <= len(names) <= 5 or any(known_sign(s, y) != ">" for y in names):
        return
    for w in names:
        for y, z in combinations([n for n in names if n not in (x, w)], 2):
            if w != x:
                yield ("*", y, z, ("^", w, -ONE))


def _inverted(s: Sequent) -> Proof:
    """A goal that fades out as x grows: put x = 1/t, so that it can be compared with its value at t = 0."""
    term, upper = s.goal[1], constant_bounds(s)[1]
    for x in sorted(variables(term)):
        if dict(s.sorts)[x] != "real" or x in upper or x.startswith("v") or known_sign(s, x) != ">":
            continue
        points = {n: v[:50] for n, v in sample(s).items()}
        if not points:
            continue
        with np.errstate(all="ignore"):
            near, far = (np.abs(evaluate(term, {**points, x: np.full(len(points[x]), size)})) for size in (1e2, 1e5))
        if not (np.isfinite(far).all() and np.isfinite(near).all() and (far < near / 10).all() and (near > 0).all()):
            continue
        t = next(n for n in (f"v{i}" for i in count(1)) if n not in dict(s.sorts))
        index = len(s.given)
        positive = tactics.cut((">", t), tactics.rewrite(("^", x, -ONE), using={index: ONE}), _by_inverse(x, t, index))
        return step(s, "let", t, ("^", x, -ONE), plans=(positive,))
    raise Unproved("nothing fades out")


def _by_inverse(x: str, t: str, index: int) -> tactics.Plan:
    """From t == 1/x to x == 1/t; then x is eliminated, and t counted as positive."""
    same = tactics.ring({index: ("*", x, ("^", t, -ONE))})

    def forget(q: Sequent) -> Proof:
        keep = [i for i, r in enumerate(q.given) if r[0] != "==" or variables(r[1]) != {t}]
        return step(q, "weaken", keep, plans=(prove,))

    return tactics.cut(("==", minus(x, ("^", t, -ONE))), same, tactics.eliminate(x, forget))


def _side(x: str, pivot: Term, side: int) -> tactics.Plan:
    """One side of a split: state the bound in the form that the mean value theorem looks for."""
    bound = minus(x, pivot) if side == 1 else minus(pivot, x)

    def plan(s: Sequent) -> Proof:
        if (">", bound) in s.given:
            return prove(s)
        return tactics.cut((">", bound), tactics.rewrite(s.given[-1][1]), prove)(s)

    return plan


def _boxes(s: Sequent) -> Proof:
    """Cover a bounded box by enclosures, halving the widest side."""
    if s.goal[0] == "==":
        raise Unproved("an enclosure shows no equality")
    term = s.goal[1]
    if not variables(term) or not variables(term) <= set(bounds(s)):
        raise Unproved(f"no way found: {relation_text(s.goal)}")
    left = [MAX_BOXES]

    def cover(q: Sequent) -> Proof:
        CLOCK.check()
        left[0] -= 1
        if left[0] < 0 or len(q.given) > len(s.given) + MAX_HALVINGS:
            raise Unproved(f"{MAX_BOXES} boxes did not suffice: {relation_text(q.goal)}")
        try:
            return step(q, "enclosure", 64)
        except Unproved:
            pass
        box = {x: side for x, side in bounds(q).items() if x in variables(term)}
        middle = {x: Fraction(*_dyadic((lo + hi) / 2)) for x, (lo, hi) in box.items()}
        value = enclose(term, {x: enclose(mid, {}) or box[x] for x, mid in middle.items()})
        if value and value[1] < 0:
            raise Unproved("false at the middle of a box")
        x = max(box, key=lambda name: float(box[name][1] - box[name][0]))
        return step(q, "cases", minus(x, middle[x]), True, plans=(cover, cover))

    return cover(s)


def _split(s: Sequent) -> Proof:
    """One variable: near a bound the mean value theorem may work, away from it boxes or another comparison."""
    used = variables(s.goal[1])
    if len(used) != 1 or SEARCH.splits <= 0 or len(SEARCH.open) > NESTED:
        raise Unproved(f"no way found: {relation_text(s.goal)}")
    (x,) = used
    lower, upper = constant_bounds(s)
    low, high = lower.get(x), upper.get(x)
    if low is not None and high is not None:
        points = [low + (high - low) * share for share in (0.5, 0.125, 0.875)]
    elif low is not None or high is not None:
        end, side = (low, 1) if low is not None else (float(high or 0), -1)
        points = [end + side * distance for distance in (1.0, 0.25, 4.0)]
    else:
        points = [0.0]
    SEARCH.splits -= 1
    try:
        plans = [_split_at(x, Fraction(p).limit_denominator(64)) for p in points]
        return tactics.first(*plans)(s)
    finally:
        SEARCH.splits += 1


def _split_at(x: str, c: Fraction) -> tactics.Plan:
    at = tactics.eliminate(x) if c else tactics.automatic
    above, below = (tactics.within(SPLIT_STEPS, _side(x, c, side)) for side in (1, -1))
    return tactics.cases(minus(x, c), above, at, below)


def _dyadic(value: object) -> tuple[int, int]:
    return float(value).as_integer_ratio()  # type: ignore[arg-type]


def _through_equations(s: Sequent) -> Proof:
    """Solve an equality hypothesis for a variable and eliminate it."""
    for solution in solutions(s):
        try:
            return solution(prove)(s)
        except OutOfTime:
            raise
        except (Unproved, Rejected):
            continue
    raise Unproved(f"no way found: {relation_text(s.goal)}")


COMMITTED = (_two_powers, _split_logarithm, _logarithms)  # where these fit, nothing else is tried
