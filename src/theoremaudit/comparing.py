"""Comparisons of powers, exponentials, logarithms and roots: by a function of both sides, or in another variable."""

from __future__ import annotations

from fractions import Fraction
from itertools import count
from math import lcm
from typing import Any

from theoremaudit import tactics
from theoremaudit.checker.ring import CONTEXT, Ring
from theoremaudit.checker.rules import Sequent
from theoremaudit.checker.terms import ONE, ZERO, Term, minus, neg, subterms, variables
from theoremaudit.normal import atom_term, expanded, ratio_term, simplified, to_term
from theoremaudit.sampling import sample, signs
from theoremaudit.signs import guess, known_sign, turned
from theoremaudit.tactics import NotApplicable, Proof, Unproved, step
from theoremaudit.tactics import automatic as prove

MAX_ROOT = 24  # of the roots of a variable that are named together


def split_logarithm(s: Sequent) -> Proof:
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
            return tactics.cut(("==", minus(total, call)), same, tactics.replace(index, tactics.forget(index)))(s)
    raise NotApplicable("no logarithm to split")


def in_logarithms(s: Sequent) -> Proof:
    """A positive variable that occurs in its logarithm and in powers with other exponents alone: put x = exp(u)."""
    powers = [part for part in subterms(s.goal[1]) if isinstance(part, tuple) and part[0] == "^"]
    if any(not isinstance(e, Fraction) and known_sign(s, base) != ">" for _, base, e in powers):
        raise NotApplicable("a power that may vanish has no logarithm")
    for x in sorted(variables(s.goal[1])):
        if dict(s.sorts)[x] == "real" and known_sign(s, x) == ">" and _only_in_logarithms(s.goal[1], x):
            return exponential_substitution(x, tactics.tidied)(s)
    raise NotApplicable("no variable in logarithms alone")


def _only_in_logarithms(term: Term, x: str) -> bool:
    if not isinstance(term, tuple) or x not in variables(term):
        return bool(term != x)
    if term == ("log", x) or (term[0] == "^" and term[1] == x and not isinstance(term[2], Fraction)):
        return term[0] == "log" or _only_in_logarithms(term[2], x)
    return all(_only_in_logarithms(part, x) for part in term[1:])


def rooted(s: Sequent) -> Proof:
    """Fractional powers of a positive variable: put x = t^q."""
    for x in sorted(variables(s.goal[1])):
        roots = [_root(part, x) for part in subterms(s.goal[1])]
        q = lcm(*(r for r in roots if r))
        if 1 < q <= MAX_ROOT and dict(s.sorts)[x] == "real" and known_sign(s, x) == ">":
            return _root_named(s, x, q)
    raise NotApplicable("no fractional powers of a variable")


def _root(part: Term, x: str) -> int:
    if part == ("sqrt", x):
        return 2
    if isinstance(part, tuple) and part[0] == "^" and part[1] == x and isinstance(part[2], Fraction):
        return part[2].denominator
    root = isinstance(part, tuple) and part[0] == "exp" and isinstance(part[1], tuple) and part[1][0] == "*"
    if root and part[1][2:] == (("log", x),) and isinstance(part[1][1], Fraction):
        return part[1][1].denominator
    return 0


def _root_named(s: Sequent, x: str, q: int) -> Proof:
    t, index = tactics.unused(s, "t"), len(s.given)
    root = ("exp", ("*", Fraction(1, q), ("log", x)))
    power = ("+", ZERO, *(("*", ("^", t, Fraction(k)), ("^", root, Fraction(q - 1 - k))) for k in range(q)))
    back = tactics.ring({index: ("*", -ONE, power)})  # x - t^q = -(t - root)*(t^(q-1) + ... + root^(q-1))

    def reduced(n: Sequent) -> Proof:
        return step(n, "rewrite", expanded(n.goal[1], n.positive()), [], plans=(prove,))

    def without_definition(n: Sequent) -> Proof:
        stale = [i for i, r in enumerate(n.given) if r[0] == "==" and variables(r) == {t}]
        return step(n, "weaken", [i for i in range(len(n.given)) if i not in stale], plans=(reduced,))

    chain = tactics.cut(("==", minus(x, ("^", t, Fraction(q)))), back, tactics.eliminate(x, without_definition))
    return step(s, "let", t, root, plans=(tactics.cut((">", t), tactics.rewrite(root, using={index: ONE}), chain),))


def exponential(s: Sequent) -> Proof:
    """Powers x^r of a positive variable, r not a number: put x = exp(u)."""
    return _substituted(s, "^")


def logarithmic(s: Sequent) -> Proof:
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
            substitution = exponential_substitution(x, tactics.tidied)
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


def same_power(s: Sequent) -> Proof:
    """a^e - b^e has the sign of e*(a - b): compare by logarithm without multiplying out."""
    term = s.goal[1]
    if not isinstance(term, tuple) or term[0] != "+" or len(term) != 3:
        raise Unproved("not a difference")
    a, b = term[1], neg(term[2])
    powers = all(isinstance(x, tuple) and x[0] == "^" for x in (a, b))
    if not powers or a[2] != b[2] or (isinstance(a[2], Fraction) and a[2].denominator == 1):
        raise Unproved("not a difference of equal powers")
    sign = guess(a[2], sample(s), ">", 1)
    pair = (a[1], b[1]) if sign == ">" else (b[1], a[1])
    exponent = a[2] if sign == ">" else turned(a[2])
    logs = minus(("log", pair[0]), ("log", pair[1]))
    compare = tactics.monotone("log", *pair)
    by_logs = lambda q: step(q, "product", "1", [[">", exponent, 1], [s.goal[0], logs, 1]], plans=(prove, compare))  # noqa: E731
    return step(s, "apply", "log", a, b, plans=(by_logs,))


def two_powers(s: Sequent) -> Proof:
    """A difference of products of powers with varying exponents: logarithms first, before bases become exponentials."""
    term = s.goal[1]
    if not isinstance(term, tuple) or term[0] != "+" or len(term) != 3:
        raise NotApplicable("not a difference")
    varying = [p for p in subterms(term) if isinstance(p, tuple) and p[0] == "^" and variables(p[2])]
    if not varying or not (_is_power(s, term[1]) and _is_power(s, neg(term[2]))):
        raise NotApplicable("not a difference of powers")
    if any(known_sign(s, part) != ">" for part in (term[1], neg(term[2]))):
        raise NotApplicable("powers that may vanish")
    return two_terms(s)


def two_terms(s: Sequent) -> Proof:
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


def logarithms(s: Sequent) -> Proof:
    """Nothing but logarithms with integer coefficients: compare products."""
    above, below = _sides(s.goal[1])
    pair = tuple(("+", ZERO, *side) for side in (above, below))
    return step(s, "apply", "exp", *pair, plans=(tactics.rewrite(compared(s.goal[1]), prove),))


def compared(term: Term) -> Term:
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


def isolated(s: Sequent) -> Proof:
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


def conjugated(s: Sequent) -> Proof:
    """A*y + B for a square root y of u: where A and B have opposite signs, A*y + B = (A^2*u - B^2)/(A*y - B)."""
    ring = Ring(s.positive())
    top, bottom = ring.fraction(s.goal[1])
    roots = [i for i, (d, _) in ring.reduction.items() if d == 2 and i in ring.exponent and top.degrees()[i] == 1]
    if bottom != 1 or not roots:
        raise NotApplicable("no square root")
    atom = CONTEXT.gens()[roots[0]]
    a_poly = top.derivative(roots[0])
    a, b, y = to_term(ring, a_poly), to_term(ring, top - a_poly * atom), atom_term(ring, roots[0])
    points = sample(s)
    above, below = signs(a, points), signs(b, points)
    if above - {0} not in ({1}, {-1}):
        raise Unproved("the coefficient of a square root changes sign")
    sign = 1 if 1 in above else -1
    if -1 in below and 1 in below and sign == 1:
        return step(s, "cases", b, True)
    if sign == 1 and -1 not in below:
        return step(s, "sum", [[">" if above == {1} else ">=", ("*", a, y)], [">=", b]])
    u = ratio_term(ring, ring.reduction[roots[0]][1])
    squares, root, rest = minus(("*", a, a, u), ("*", b, b)), ("*", a, y), neg(b)
    if sign == -1:
        squares, root, rest = turned(squares), neg(root), b
    conjugate = tactics.first(lambda q: step(q, "sum", [[">", root], [">=", rest]]), prove)
    return tactics.product("1", (s.goal[0], squares, prove), (">", ("+", root, rest), conjugate), exponents=(1, -1))(s)
