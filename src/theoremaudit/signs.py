"""Signs that can be read off the form of a term, single hypotheses or sampled points; and their proofs."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache

from theoremaudit import tactics
from theoremaudit.checker.ring import CONTEXT, Ring
from theoremaudit.checker.rules import Sequent, linear, mentions, trivially
from theoremaudit.checker.terms import ONE, ZERO, Term, minus, neg, subterms
from theoremaudit.normal import atom_term, factored, simplified, to_term
from theoremaudit.positivity import linear_combination
from theoremaudit.printing import relation_text
from theoremaudit.sampling import sample, signs
from theoremaudit.tactics import NotApplicable, Proof, Unproved, step

MAX_COEFFICIENTS = 4
OPPOSITE = {">": "<", ">=": "<="}


def implies(found: str, op: str) -> bool:
    """Whether a sign that was found gives the one that is asked for."""
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
    this, opposite, line = key(term), key(neg(term)), linear(term)
    for op, *rest in s.given:
        if op not in (">", ">=", "==", "!="):
            continue
        if key(rest[0]) == this:
            best.add(op)
        elif key(rest[0]) == opposite:
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
def key(term: Term) -> frozenset[tuple[Term, Fraction]]:
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
        pair = exponents(term)
        return known_sign(s, simplified(minus(*pair))) if pair else None
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


def exponents(term: Term) -> tuple[Term, Term] | None:
    """(a, b) for exp(a) - exp(b), where 1 stands for exp(0)."""
    if not isinstance(term, tuple) or term[0] != "+" or len(term) != 3:
        return None
    for a, b in ((term[1], neg(term[2])), (term[2], neg(term[1]))):
        found = [t[1] if isinstance(t, tuple) and t[0] == "exp" else ZERO if t == 1 else None for t in (a, b)]
        if None not in found and found != [ZERO, ZERO]:
            return found[0], found[1]
    return None


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


def by_sign(s: Sequent, op: str, term: Term) -> Proof:
    """The proof behind ``known_sign``."""
    if isinstance(term, Fraction):
        return step(s, "trivial")
    stated = _stated(s, term)
    if op == "!=" and stated in (">", "<"):
        return step(s, "product", "1", [[stated, term, 1]])
    if stated and implies(stated, op):
        for i, (have, *rest) in enumerate(s.given):
            if implies(have, op) and key(rest[0]) == key(term):
                return step(s, "hypothesis", i)
        return linear_combination(s)
    if isinstance(term, str):
        raise Unproved(f"not evident: {relation_text(s.goal)}")
    head = term[0]
    if trivially((op, term)):
        return step(s, "trivial")
    if pair := exponents(term):
        return step(s, "monotone", "exp", *pair, plans=(tactics.rewrite(simplified(minus(*pair)), _read_off),))
    if head == "+":
        parts = [(known_sign(s, part), part) for part in term[1:]]
        if op == "!=" and all(k in ("<", "<=", "==") for k, _ in parts):
            return step(s, "product", "-1", [["<", term, 1]])
        return step(s, "sum", [[">" if k == ">" else ">=", part] for k, part in parts])
    if head == "*" and len(term) == 3 and term[1] == -1 and isinstance(term[2], tuple) and term[2][0] == "log":
        lower = turned(_shifted(term[2][1]))
        return step(s, "monotone", "log", ONE, term[2][1], plans=(tactics.rewrite(lower),))
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


def turned(term: Term) -> Term:
    """Minus a sum, term by term."""
    return ("+", *map(neg, term[1:])) if isinstance(term, tuple) and term[0] == "+" else neg(term)


def guess(factor: Term, points: object, op: str, exponent: int) -> str:
    """The sign of a factor that sampling suggests, as weak as the goal allows."""
    if exponent % 2 == 0:
        return "!=" if exponent < 0 or op != ">=" else "free"
    seen = signs(factor, points) if points else set()  # type: ignore[arg-type]
    weak = op == ">=" and exponent > 0
    if seen <= {0, 1}:
        return ">=" if weak else ">"
    if seen <= {0, -1}:
        return "<=" if weak else "<"
    raise Unproved("a factor changes sign")


def by_factors(s: Sequent, then: tactics.Plan = tactics.automatic) -> Proof:
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
            return step(s, "rewrite", plain, [], plans=(then,))
    points, constant, pieces = sample(s), form.constant, []
    for factor, exponent in form.factors:
        sign = known_sign(s, factor) or guess(factor, points, op, exponent)
        if sign in ("<", "<=") and not known_sign(s, factor):
            factor, sign, constant = turned(factor), {"<": ">", "<=": ">="}[sign], constant * (-1) ** abs(exponent)
        pieces.append([sign, factor, exponent])
    signed = sum(sign != "free" for sign, _, _ in pieces)
    return step(s, "product", str(constant), pieces, plans=(then,) * signed)


def by_coefficients(s: Sequent) -> Proof:
    """A polynomial in a positive variable or exponential, all of whose coefficients are seen not to be negative."""
    ring = Ring(s.positive())
    top, bottom = ring.fraction(s.goal[1])
    points = sample(s)
    if bottom != 1 or not points:
        raise NotApplicable("not a polynomial")
    for i, degree in enumerate(top.degrees()):
        atom = atom_term(ring, i) if 0 < degree <= MAX_COEFFICIENTS else ZERO
        if degree <= 0 or known_sign(s, atom) != ">":
            continue
        rows = [{e: c for e, c in top.to_dict().items() if e[i] == k} for k in range(degree + 1)]
        parts = [
            (to_term(ring, CONTEXT.from_dict({(*e[:i], 0, *e[i + 1 :]): c for e, c in row.items()})), k)
            for k, row in enumerate(rows)
            if row
        ]
        seen = [signs(c, points) for c, _ in parts]
        if len(parts) < 2 or any(-1 in found for found in seen) or not any(1 in found for found in seen):
            continue
        pieces, plans = [], []
        positive = sorted((0 in found, k) for k, found in enumerate(seen) if 1 in found)
        strict = positive[0][1] if s.goal[0] == ">" else -1
        for k, (c, power) in enumerate(parts):
            op = ">" if k == strict else ">="
            pieces.append([op, ("*", c, ("^", atom, Fraction(power)))])
            factors = [(op, c, tactics.automatic), *([(">", atom, _read_off)] if power else [])]
            plans.append(tactics.product("1", *factors, exponents=(1, power)[: len(factors)]))
        return step(s, "sum", pieces, plans=tuple(plans))
    raise NotApplicable("no positive coefficients")


def _read_off(s: Sequent) -> Proof:
    """A sign that can be read off."""
    return by_sign(s, s.goal[0], s.goal[1])
