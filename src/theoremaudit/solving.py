"""Equations: solved for a variable that occurs once, operation by operation; inverse functions given a name."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction

from theoremaudit import tactics
from theoremaudit.checker.ring import is_zero
from theoremaudit.checker.rules import Sequent, mentions
from theoremaudit.checker.terms import ONE, ZERO, Rejected, Term, minus, neg, substitute, subterms, variables
from theoremaudit.normal import expanded, factored, simplified
from theoremaudit.signs import known_sign
from theoremaudit.tactics import NotApplicable, Plan, Proof, step

Solution = Callable[[Plan], Plan]
INVERSE = {"exp": "log", "log": "exp"}
NAMED = ("LambertW", "acos", "asin", "atan")  # inverse functions whose values are best named


def solutions(s: Sequent) -> Iterator[Solution]:
    """Ways to eliminate a variable: each takes the plan for what remains."""
    sorts = dict(s.sorts)
    for i, (op, *rest) in enumerate(s.given):
        if op != "==":
            continue
        if isinstance(rest[0], str) and sorts.get(rest[0]) == "real":
            yield lambda then, i=i, x=rest[0]: _vanishing(i, x, then)  # type: ignore[misc]
            continue
        for x in sorted(variables(rest[0])):
            occurrences = sum(part == x for part in subterms(rest[0]))
            if (
                occurrences == 1
                and sorts.get(x) == "real"
                and "sum" not in {p[0] for p in subterms(rest[0]) if isinstance(p, tuple)}
            ):
                yield lambda then, i=i, x=x: isolate(i, x, then)  # type: ignore[misc]


def rearranged(s: Sequent) -> Iterator[Solution]:
    """Equations brought nearer to a solution: factors left out, logarithms taken, linear ones solved, ratios named."""
    for i, (op, *rest) in enumerate(s.given):
        if op != "==" or not isinstance(rest[0], tuple) or mentions(rest[0], ("sum",)):
            continue
        for make in (_without_factors, _linear, _by_logarithms, _by_ratio):
            found = make(s, i, rest[0])
            if found:
                yield found
                break


def _without_factors(s: Sequent, index: int, term: Term) -> Solution | None:
    """A factor that does not vanish is left out."""
    try:
        form = factored(term, s.positive())
    except Rejected:
        return None
    open_ = [(f, e) for f, e in form.factors if known_sign(s, f) not in (">", "<", "!=")]
    if len(open_) != 1 or open_[0][1] != 1 or len(form.factors) == 1:
        return None
    pieces = [["==", term, 1], *([known_sign(s, f), f, -e] for f, e in form.factors if f != open_[0][0])]

    def proof(q: Sequent) -> Proof:
        return step(q, "product", str(1 / form.constant), pieces)

    return lambda then: tactics.cut(("==", open_[0][0]), proof, tactics.forget(index, then))


def _linear(s: Sequent, index: int, term: Term) -> Solution | None:
    """a*x + b == 0 with a known sign of a."""
    try:
        term = expanded(term, s.positive())
    except Rejected:
        return None
    for x in sorted(variables(term)):
        if dict(s.sorts)[x] != "real" or mentions(substitute(term, {x: ZERO}), ("sum",)):
            continue
        b = substitute(term, {x: ZERO})
        try:
            a = expanded(minus(substitute(term, {x: ONE}), b), s.positive())
            straight = is_zero(minus(term, ("+", b, ("*", a, x))), s.positive())
        except Rejected:
            continue
        if straight and known_sign(s, a) in (">", "<", "!="):
            inverse = ("^", a, -ONE)
            value = simplified(("*", -ONE, b, inverse))
            fact = ("==", ("+", x, neg(value)))
            return lambda then, fact=fact, x=x, inverse=inverse: tactics.cut(  # type: ignore[misc]
                fact, tactics.ring({index: inverse}), tactics.eliminate(x, then)
            )
    return None


def _by_logarithms(s: Sequent, index: int, term: Term) -> Solution | None:
    """A - B == 0 with positive A and B, one of them an exponential: log(A) - log(B) == 0."""
    plain = expanded(term, s.positive())
    if not isinstance(plain, tuple) or plain[0] != "+" or len(plain) != 3 or not mentions(plain, ("exp",)):
        return None
    a, b = plain[1], neg(plain[2])
    if known_sign(s, a) == "<":
        a, b = neg(a), neg(b)
    if known_sign(s, a) != ">" or known_sign(s, b) != ">":
        return None
    difference = expanded(minus(("log", a), ("log", b)), s.positive())
    sign = ONE if is_zero(minus(minus(a, b), term), s.positive()) else -ONE
    equal = tactics.monotone("log", a, b, tactics.ring({index: sign}))
    unfolded = tactics.rewrite(minus(("log", a), ("log", b)), equal)
    return lambda then: tactics.cut(("==", difference), unfolded, tactics.forget(index, then))


def _by_ratio(s: Sequent, index: int, term: Term) -> Solution | None:
    """An equation between two positive variables: put y = x*q."""
    names = sorted(variables(term))
    if len(names) != 2 or any(known_sign(s, x) != ">" or dict(s.sorts)[x] != "real" for x in names):
        return None
    if any(x.startswith("q") for x in dict(s.sorts)) or not mentions(term, ("exp", "log")):
        return None
    x, y = names

    def solution(then: Plan) -> Plan:
        def plan(q: Sequent) -> Proof:
            ratio, start = tactics.unused(q, "q"), len(q.given)

            def without_definition(n: Sequent) -> Proof:
                stale = [i for i, r in enumerate(n.given) if r[0] == "==" and is_zero(r[1])]
                return step(n, "weaken", [i for i in range(len(n.given)) if i not in stale], plans=(then,))

            back = tactics.ring({start: ("*", -ONE, x)})
            chain = tactics.cut(("==", minus(y, ("*", x, ratio))), back, tactics.eliminate(y, without_definition))
            positive = tactics.product("1", (">", y, tactics.automatic), (">", x, tactics.automatic), exponents=(1, -1))
            quotient = ("*", y, ("^", x, -ONE))
            chain = tactics.cut((">", ratio), tactics.rewrite(quotient, positive, using={start: ONE}), chain)
            return tactics.let(ratio, quotient, chain)(q)

        return plan

    return solution


def _vanishing(index: int, x: str, then: Plan) -> Plan:
    """Hypothesis ``index`` says x == 0; write it so that x can be eliminated."""
    return tactics.cut(("==", ("+", x, ZERO)), tactics.ring({index: ONE}), tactics.eliminate(x, then))


def isolate(index: int, x: str, then: Plan) -> Plan:
    """Turn hypothesis ``index`` (t == 0) into x - e == 0 by lemmas, then eliminate x."""

    def plan(s: Sequent) -> tactics.Proof:
        return _invert(s.given[index][1], ZERO, index, x, then)(s)

    return plan


def _invert(side: Term, value: Term, index: int, x: str, then: Plan) -> Plan:
    """Hypothesis ``index`` says side - value == 0 (up to form); peel off the outermost operation of ``side``."""
    if side == x:
        return tactics.eliminate(x, then)
    op, *parts = side
    if op in ("+", "*"):
        inner = next(p for p in parts if x in variables(p))
        rest = tuple(p for p in parts if p is not inner)
        others = (rest[0] if len(rest) == 1 else (op, *rest)) if rest else (ZERO if op == "+" else ONE)
        multiplier: Term = ONE
        if op == "*" and others == 0:
            raise_unsolved(side)
        if op == "+":
            new = minus(value, others)
        else:
            new, multiplier = ("*", value, ("^", others, -ONE)), ("^", others, -ONE)
        if isinstance(others, Fraction) and op == "*":
            new, multiplier = ("*", ONE / others, value), ONE / others
        return _lemma(inner, new, tactics.ring({index: multiplier}), x, then)
    if op in INVERSE:
        new = (INVERSE[op], value)
        agree = tactics.monotone(INVERSE[op], (op, parts[0]), value, tactics.first(tactics.ring({index: ONE})))
        positive = (
            tactics.cut((">", value), tactics.rewrite((op, parts[0]), using={index: -ONE})) if op == "exp" else None
        )
        lemma = _lemma(parts[0], new, agree, x, then)
        if positive is None:
            return lemma
        return lambda s: tactics.step(
            s, "cut", (">", value), plans=(tactics.rewrite((op, parts[0]), using={index: -ONE}), lemma)
        )
    if op == "tanh":
        return _through_tanh(parts[0], value, index, x, then)
    if op == "^" and isinstance(parts[1], Fraction) and parts[1] == -1:
        return _lemma(parts[0], ("^", value, -ONE), tactics.automatic, x, then)
    raise_unsolved(side)
    raise AssertionError


def _through_tanh(inner: Term, value: Term, index: int, x: str, then: Plan) -> Plan:
    """tanh(u) == v: then -1 < v < 1, and u == log((1 + v)/(1 - v))/2."""
    above, below = ("+", ONE, value), minus(ONE, value)
    new = ("*", Fraction(1, 2), ("log", ("*", above, ("^", below, -ONE))))
    agree = tactics.apply("tanh", inner, new, tactics.ring({index: ONE}))
    call = ("tanh", inner)
    chain = _lemma(inner, new, agree, x, then)
    for bound, image, sign in ((below, minus(ONE, call), ONE), (above, ("+", ONE, call), -ONE)):
        positive = tactics.rewrite(image, _expanded, using={index: sign})
        chain = tactics.cut((">", bound), positive, chain)
    return chain


def _expanded(s: Sequent) -> Proof:
    return step(s, "rewrite", expanded(s.goal[1], s.positive()), [], plans=(tactics.automatic,))


def raise_unsolved(side: Term) -> None:
    """No inverse is known for the outermost operation."""
    raise tactics.Unproved(f"cannot solve for the variable inside {side[0]}")


def _lemma(inner: Term, value: Term, proof: Plan, x: str, then: Plan) -> Plan:
    """Cut in ``inner - value == 0`` (written x - value when inner is x), then go on with it."""
    fact = ("+", inner, neg(value))

    def plan(s: Sequent) -> tactics.Proof:
        return tactics.cut(("==", fact), proof, _invert(inner, value, len(s.given), x, then))(s)

    return plan


def inverted_call(s: Sequent) -> Proof:
    """Name a value w of an inverse function: LambertW(u) = w with w*exp(w) = u, atan(u) = w with tan(w) = u."""
    found = [part for part in subterms(s.goal[1]) if isinstance(part, tuple) and part[0] in NAMED and variables(part)]
    if not found:
        raise NotApplicable("no inverse function")
    w, index = tactics.unused(s, "w"), len(s.given)
    return step(s, "inverse", w, found[0], plans=(tactics.replace(index, tactics.forget(index)),))
