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
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache, partial
from itertools import count
from typing import Any

from theoremaudit import tactics
from theoremaudit.bernstein import positive_on_box
from theoremaudit.bounding import bounded
from theoremaudit.checker.enclosure import enclose
from theoremaudit.checker.ring import is_zero
from theoremaudit.checker.rules import Sequent, bounds, linear, mentions, trivially
from theoremaudit.checker.terms import ONE, ZERO, Rejected, Relation, Term, minus, neg, substitute, subterms, variables
from theoremaudit.comparing import (
    conjugated,
    exponential,
    in_logarithms,
    isolated,
    logarithmic,
    logarithms,
    rooted,
    same_power,
    split_logarithm,
    two_powers,
    two_terms,
)
from theoremaudit.discrete import by_integers, calls, resolved
from theoremaudit.invariance import scaled, shifted
from theoremaudit.naming import named
from theoremaudit.normal import Factored, expanded, factored
from theoremaudit.orderings import by_orderings
from theoremaudit.positivity import linear_combination
from theoremaudit.printing import relation_text
from theoremaudit.sampling import constant_bounds, sample, signs
from theoremaudit.signs import by_coefficients, by_factors, by_sign, exponents, implies, key, known_sign, turned
from theoremaudit.solving import inverted_call, rearranged, solutions
from theoremaudit.splitting import (
    against_hypothesis,
    anchors,
    boxes,
    dyadic,
    inverted,
    one_side,
    pivots,
    slopes,
    stepped,
    unequal,
)
from theoremaudit.squares import sum_of_squares
from theoremaudit.tactics import CLOCK, NotApplicable, OutOfTime, Proof, Unproved, step

DEPTHS, BRIEF, GLANCE = (4, 7, 11, 16), 300, 60
MAX_SPLITS, SPLIT_DEPTH, SPLIT_STEPS, NESTED, OUTER = 2, 11, 400, 5, 4


class _Search:
    """The goals under way, innermost last; how deep they may nest; what has failed with how much depth left."""

    def __init__(self) -> None:
        self.open: list[Sequent] = []
        self.limit = DEPTHS[-1]
        self.failed: dict[Sequent, int] = {}
        self.loose: set[Sequent] = set()  # goals that rational bounds do not decide
        self.bounding = False  # whether rational bounds are being tried
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


def prove_briefly(s: Sequent) -> Proof:
    """Prove a sequent if it has a short proof that is found within a few steps."""
    SEARCH.failed.clear()
    SEARCH.splits, SEARCH.limit = 0, DEPTHS[0]
    return tactics.within(BRIEF, _deeper)(s)


def prove_unbounded(s: Sequent) -> Proof:
    """Prove a sequent without rational bounds, which are costly where there is nothing to prove."""
    saved, SEARCH.bounding = SEARCH.bounding, True
    try:
        return prove(s)
    finally:
        SEARCH.bounding = saved


def prove_apart(s: Sequent, plan: tactics.Plan | None = None) -> Proof:
    """Prove a sequent with a search of its own, whatever goals are under way."""
    saved = vars(SEARCH).copy()
    vars(SEARCH).update(vars(_Search()))
    try:
        return (plan or prove)(s)
    finally:
        vars(SEARCH).update(saved)


def _deeper(s: Sequent) -> Proof:
    CLOCK.check()
    left = SEARCH.limit - len(SEARCH.open)
    if left < 0 and s.goal[0] in (">", ">=", "==", "!="):
        return evident(s)
    if left < 0 or s in SEARCH.open or SEARCH.failed.get(s, -1) >= left:
        raise Unproved(f"no way found: {relation_text(s.goal)}")
    SEARCH.open.append(s)
    try:
        return _prove(s)
    except OutOfTime:
        raise
    except RecursionError:
        raise Unproved("the proof nests too deeply") from None
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
        ways = [lambda q: step(q, "real", "positive"), lambda q: step(q, "real", "nonnegative")]
        return tactics.first(*(tactics.within(GLANCE, way) for way in ways), *ways)(s)
    last = _equality if kind == "==" else _inequality
    plans: list[tactics.Plan] = [evident, _prepared, _through_equations, last]
    if kind in (">", ">=", "!=") and variables(s.goal[1]) and not _special(s):
        clearing = _cleared(s)
        plans = [evident, clearing] if clearing else plans
    return tactics.first(*plans)(s)


def _special(s: Sequent) -> bool:
    """Whether integers, vectors, sums or functions of cases have to be dealt with first."""
    return any(sort != "real" for _, sort in s.sorts) or bool(calls(s)) or mentions(s.goal[1], ("sum", "LambertW"))


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
    if found and implies(found, op):
        return by_sign(s, op, term)
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
    if mentions(s.goal[1], ("LambertW",)):
        return inverted_call(s)
    sorts = dict(s.sorts)
    if any(sort == "integer" for sort in sorts.values()) and not any(":" in sort for sort in sorts.values()):
        return by_integers(s)
    raise Unproved(f"no way found: {relation_text(s.goal)}")


def _cleared(s: Sequent) -> tactics.Plan | None:
    """The step that puts the hypotheses into shape: idle ones dropped, factors and bounds simplified, signs stated."""
    idle = [i for i, r in enumerate(s.given) if r in s.given[:i] or _says_nothing(r, tuple(s.positive()))]
    if idle:
        return tactics.weaken(*(i for i in range(len(s.given)) if i not in idle), then=prove)
    for index, fact, proof in _simpler_facts(s):
        return tactics.cut(fact, proof, tactics.forget(index, prove))
    for op, fact in _rational_bounds(s):
        return tactics.cut((op, fact), _weaker_bound, prove)
    return _stated(s)


def _stated(s: Sequent) -> tactics.Plan | None:
    """The step that states that a variable of the goal is positive, where the hypotheses say so only together."""
    stated, sorts = set(s.positive()), dict(s.sorts)
    for x in sorted(variables(s.goal[1])):
        if x not in stated and ":" not in sorts[x] and _positive(s, x):
            return tactics.cut((">", x), linear_combination, prove)
    return None


def _positive(s: Sequent, x: str) -> bool:
    """Whether the hypotheses combine to x > 0."""
    if known_sign(s, x):
        return known_sign(s, x) == ">"
    points = sample(s)
    if points and signs(x, points) != {1}:
        return False
    try:
        return bool(linear_combination(s.with_goal((">", x))))
    except Unproved:
        return False


@lru_cache(maxsize=5_000)
def _says_nothing(relation: Relation, positive: tuple[str, ...]) -> bool:
    """A hypothesis that holds everywhere by its form, as elimination leaves them behind."""
    if relation[0] not in (">", ">=", "==", "!="):
        return False
    try:
        return trivially(relation) or (relation[0] in ("==", ">=") and is_zero(relation[1], positive))
    except Rejected:
        return False


def _simpler_facts(s: Sequent) -> Iterator[tuple[int, Relation, tactics.Plan]]:
    """A hypothesis w*exp(w) > 0 says no more than w > 0, and exp(a) > exp(b) no more than a > b."""
    for i, (op, *rest) in enumerate(s.given):
        pair = exponents(rest[0]) if op in (">", ">=") else None
        if pair:
            yield i, (op, minus(*pair)), tactics.apply("exp", *pair, then=partial(_cited, i))
        if op not in (">", ">=") or not isinstance(rest[0], tuple) or rest[0][0] not in ("*", "+"):
            continue
        if any(anchors(replace(s, given=(s.given[i],)))):  # the mean value theorem needs bounds in this form
            continue
        line = _line(rest[0], tuple(s.positive()))
        if line:
            x, slope, constant = line
            end = -constant / slope
            bound = minus(x, end) if slope > 0 else minus(end, x)
            yield i, (op, bound), tactics.product(str(abs(slope) ** -1), (op, rest[0], partial(_cited, i)))
            continue
        others = replace(s, given=(*s.given[:i], *s.given[i + 1 :]))
        form = _factors(rest[0], tuple(others.positive()))
        if form is None or (len(form.factors) == 1 and rest[0][0] == "+"):
            continue
        unknown = [(f, e) for f, e in form.factors if known_sign(others, f) != ">"]
        if len(unknown) == 1 and unknown[0][1] == 1 and len(form.factors) > 1:
            factor, sign = (unknown[0][0], 1) if form.constant > 0 else (turned(unknown[0][0]), -1)
            pieces = [[op, rest[0], 1], *([">", f, -e] for f, e in form.factors if f != unknown[0][0])]
            proof = partial(_quotient, str(sign / form.constant), pieces)
            if (op, factor) not in s.given:
                yield i, (op, factor), proof


@lru_cache(maxsize=5_000)
def _line(term: Term, positive: tuple[str, ...]) -> tuple[str, Fraction, Fraction] | None:
    """(x, a, b) for a term that is a*x + b, whichever way it is written."""
    try:
        return linear(term) or linear(expanded(term, list(positive)))
    except Rejected:
        return None


def _cited(index: int, s: Sequent) -> Proof:
    return step(s, "hypothesis", index)


def _quotient(constant: str, pieces: list[Any], s: Sequent) -> Proof:
    return step(s, "product", constant, pieces)


@lru_cache(maxsize=5_000)
def _factors(term: Term, positive: tuple[str, ...]) -> Factored | None:
    try:
        return factored(term, list(positive))
    except Rejected:
        return None


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
                top = Fraction(*dyadic(value[1])).limit_denominator(10**6) + Fraction(1, 10**6)
                bound = ("+", x, top) if sign == 1 else ("+", top, neg(x))
                if not any(r[0] in (">", ">=") and key(r[1]) == key(bound) for r in s.given):
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
    strict = {key(r[1]) for r in s.given if r[0] == ">"}
    for i, (op, *rest) in enumerate(s.given):
        if op in (">", ">=") and key(neg(rest[0])) in strict:
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


def _each(s: Sequent) -> Proof:
    fresh = _fresh_names(s, len(s.goal[1]))
    return step(s, "every", [[n, v] for n, (_, v) in zip(fresh, s.goal[1], strict=True)])


def _exists(s: Sequent) -> Proof:
    raise Unproved("an existence statement needs a witness or an interval with a change of sign")


def _equality(s: Sequent) -> Proof:
    """An identity between powers of what is positive; for the absurd goal 1 == 0, a hypothesis that others refute."""
    if s.goal != ("==", ONE):
        stating = _stated(s)
        if stating is None:
            raise Unproved(f"not an identity: {relation_text(s.goal)}")
        return stating(s)
    plans = [
        lambda q, i=i: step(q, "contradiction", i, plans=(tactics.weaken(*(k for k in range(len(s.given)) if k != i)),))
        for i in sorted(range(len(s.given)), key=lambda i: s.given[i][0] != "==")
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
        scaled,
        rooted,
        in_logarithms,
        two_powers,
        split_logarithm,
        unequal,
        stepped,
        by_factors,
        positive_on_box,
        sum_of_squares,
        by_orderings,
        conjugated,
        by_coefficients,
        shifted,
        _bounded,
        same_power,
        exponential,
        two_terms,
        logarithms,
        isolated,
        slopes,
        pivots,
        inverted,
        inverted_call,
        _by_contradiction,
        named,
        _expanded,
        logarithmic,
        boxes,
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


def _by_enclosure(s: Sequent) -> Proof:
    return step(s, "enclosure", 64)


def algebraic(s: Sequent, irreducible: bool = False) -> Proof:
    """Prove an inequality between rational functions by signs, factors, Bernstein coefficients and squares alone."""
    CLOCK.check()
    direct: list[tactics.Plan] = [evident, linear_combination, _by_enclosure]
    split: list[tactics.Plan] = [partial(by_factors, then=partial(algebraic, irreducible=True))]
    polynomial: list[tactics.Plan] = [positive_on_box, sum_of_squares, by_orderings]
    return tactics.first(*direct, *([] if irreducible else split), *polynomial)(s)


def _bounded(s: Sequent) -> Proof:
    """Rational bounds, for the outer goals; whether they suffice does not depend on the goals under way."""
    if len(SEARCH.open) > OUTER or SEARCH.bounding or s in SEARCH.loose:
        raise NotApplicable("bounds are for outer goals")
    SEARCH.bounding = True
    try:
        return bounded(s)
    except OutOfTime:
        raise
    except Unproved:
        SEARCH.loose.add(s)
        raise
    finally:
        SEARCH.bounding = False


def _by_contradiction(s: Sequent) -> Proof:
    """Refute a hypothesis where the goal fails; for outer goals alone."""
    if len(SEARCH.open) > OUTER:
        raise NotApplicable("for outer goals")
    return against_hypothesis(s)


def _expanded(s: Sequent) -> Proof:
    """Multiply everything out."""
    plain = expanded(s.goal[1], s.positive())
    if plain == s.goal[1]:
        raise Unproved("multiplied out already")
    return step(s, "rewrite", plain, [], plans=(prove,))


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
    above, below = (tactics.within(SPLIT_STEPS, one_side(x, c, side)) for side in (1, -1))
    return tactics.cases(minus(x, c), above, at, below)


def _through_equations(s: Sequent) -> Proof:
    """Solve an equality hypothesis for a variable and eliminate it."""
    for solution in (*solutions(s), *rearranged(s)):
        try:
            return solution(prove)(s)
        except OutOfTime:
            raise
        except (Unproved, Rejected):
            continue
    raise Unproved(f"no way found: {relation_text(s.goal)}")


COMMITTED = (rooted, in_logarithms, unequal, stepped, two_powers, split_logarithm, logarithms)
