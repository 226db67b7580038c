"""Names for function values: a goal becomes polynomial, and keeps what is known of the values that it forgets.

y stands for sqrt(3) with y > 0 and y^2 == 3; c and d for cos(x) and sin(x) with c^2 + d^2 == 1; y for exp(x) with
y > 0; and hypotheses that speak of these values are kept in the new names.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from theoremaudit import tactics
from theoremaudit.checker.enclosure import Interval, enclose
from theoremaudit.checker.ring import Ring
from theoremaudit.checker.rules import Sequent, bounds, trivially
from theoremaudit.checker.terms import ONE, ZERO, Rejected, Relation, Term, minus, obligations, variables
from theoremaudit.normal import atom_term, ratio_term, rational, simplified, to_term
from theoremaudit.tactics import NotApplicable, Plan, Proof, automatic, step

MAX_NAMES, LARGE = 8, 1e6
Facts = list[tuple[Relation, Plan]]


class Naming:
    """The function values in a goal, their names, and the goal and what is known of them in these names."""

    def __init__(self, s: Sequent) -> None:
        self.sequent, self.ring = s, Ring(s.positive())
        try:
            top, bottom = self.ring.fraction(s.goal[1])
        except (Rejected, OverflowError, ZeroDivisionError) as error:
            raise NotApplicable(str(error)) from None
        self.rows = {tuple(map(int, e)): rational(c) for e, c in top.terms()}
        under = [(tuple(map(int, e)), rational(c)) for e, c in bottom.terms()]
        used = {i for e in (*self.rows, *(e for e, _ in under)) for i, k in enumerate(e) if k}
        self.calls = {i: call for i in sorted(used) if isinstance(call := simplified(atom_term(self.ring, i)), tuple)}
        self.inverted: set[int] = set()
        if bottom != 1 and self.rows:
            self._invert(under)
        if not 1 <= len(self.calls) <= MAX_NAMES:
            raise NotApplicable("no function values, or too many")
        taken = dict(s.sorts)
        fresh = (name for name in (f"y{i}" for i in range(1, 1000)) if name not in taken)
        self.names = {i: next(fresh) for i in self.calls}
        self.goal = ("+", ZERO, *(self._monomial(e, c, self.calls) for e, c in self.rows.items()))

    def _invert(self, under: list[tuple[tuple[int, ...], Fraction]]) -> None:
        """Exponentials in the denominator alone: exp(-x) becomes the function value, instead of exp(x)."""
        powers = under[0][0]
        degrees = {i: max(e[i] for e in self.rows) for i, k in enumerate(powers) if k}
        if len(under) > 1 or any(i not in self.ring.exponent or degrees[i] > powers[i] for i in degrees):
            raise NotApplicable("not a polynomial")
        for i in degrees:
            p, q = self.ring.exponent[i]
            self.calls[i] = simplified(("exp", ratio_term(self.ring, (-p, q))))
            self.inverted.add(i)
        self.rows = {
            tuple(powers[i] - k if i in degrees else k for i, k in enumerate(e)): c / under[0][1]
            for e, c in self.rows.items()
        }

    def in_names(self, term: Term) -> Term | None:
        """A polynomial term in the new names; nothing if other function values occur in it."""
        try:
            top, bottom = self.ring.fraction(term)
        except (Rejected, OverflowError, ZeroDivisionError):
            return None
        used = [i for i, degree in enumerate(top.degrees()) if degree > 0]
        known = self.names.keys() - self.inverted
        plain = all(i in known or isinstance(self.ring.meaning.get(i), str) for i in used)
        return put_names(simplified(to_term(self.ring, top)), self.pairs()) if bottom == 1 and plain else None

    def goal_at(self, values: dict[int, Term]) -> Term:
        """The goal with values for some function values, and names for the others."""
        return simplified(("+", ZERO, *(self._monomial(e, c, values) for e, c in self.rows.items())))

    def _monomial(self, exponents: tuple[int, ...], coefficient: Fraction, values: dict[int, Term]) -> Term:
        factors: list[Term] = [coefficient]
        for index, exponent in enumerate(exponents):
            if exponent:
                base = values[index] if index in values else self.names.get(index) or atom_term(self.ring, index)
                factors.append(base if exponent == 1 else ("^", base, Fraction(exponent)))
        return factors[0] if len(factors) == 1 else ("*", *factors)

    def divided(self, index: int, value: Term, values: dict[int, Term]) -> Term:
        """(G(y) - G(value)) / (y - value) for the goal G as a polynomial in one name y, others at ``values``."""
        parts: list[Term] = []
        for e, c in self.rows.items():
            power = e[index]
            others = tuple(0 if i == index else k for i, k in enumerate(e))
            rest = self._monomial(others, c, values)
            parts += [
                ("*", rest, ("^", self.names[index], Fraction(j)), ("^", value, Fraction(power - 1 - j)))
                for j in range(power)
            ]
        return simplified(("+", ZERO, *parts))

    def pairs(self) -> list[tuple[Term, str]]:
        """Each function value with its name."""
        return [(self.calls[i], name) for i, name in self.names.items()]

    def facts(self) -> Iterator[tuple[Relation, Plan]]:
        """What is known of the values: by their form, by enclosures, and from the hypotheses."""
        box = bounds(self.sequent)
        for i, name in self.names.items():
            call = self.calls[i]
            if i in self.ring.exponent or call[0] in ("sqrt", "cosh", "pi", "E"):
                yield (">", name), automatic
            for bound in _enclosed(name, enclose(call, box)):
                yield bound, lambda s: step(s, "enclosure", 64)
            if call[0] == "cos":
                sine = next((n for c, n in self.pairs() if c == ("sin", call[1])), None)
                if sine:
                    circle = ("+", ("^", name, Fraction(2)), ("^", sine, Fraction(2)), -ONE)
                    yield ("==", circle), tactics.ring()
            elif i in self.ring.reduction:
                degree, value = self.ring.reduction[i]
                plain = self.in_names(ratio_term(self.ring, value))
                if plain is not None:
                    yield ("==", minus(("^", name, Fraction(degree)), plain)), tactics.ring()
        for index, (op, *rest) in enumerate(self.sequent.given):
            if op in (">", ">=", "==") and not isinstance(rest[0], str):
                fact = self.in_names(rest[0])
                if fact is not None and variables(fact) & set(self.names.values()):
                    yield (op, fact), lambda s, index=index: step(s, "hypothesis", index)  # type: ignore[misc]

    def plan(self, extra: Facts, derived: Facts, then: Plan) -> Plan:
        """Introduce the names, prove facts about them, forget what they stand for, and go on.

        ``extra`` facts are proved of the function values themselves, ``derived`` ones from the others, in the names.
        """
        given = self.sequent.given
        needed = dict.fromkeys(r for call in self.calls.values() for r in obligations(call) if not trivially(r))
        defined = [r for r in needed if r not in given]
        facts, start = [*self.facts(), *extra], len(given) + len(defined)
        size, names = len(self.names), self.pairs()

        def unfolded(proof: Plan) -> Plan:
            for k in range(size):
                proof = tactics.replace(start + 2 * k + 1, proof)
            return proof

        def forget(s: Sequent) -> Proof:
            keep = [i for i, r in enumerate(s.given) if i >= start + 2 * size or _plain(r)]
            return step(s, "weaken", keep, plans=(then,))

        chain: Plan = forget
        for relation, proof in reversed(derived):
            chain = tactics.cut(relation, proof, chain)
        for relation, proof in reversed(facts):
            chain = tactics.cut(relation, unfolded(proof), chain)
        for k in reversed(range(size)):
            chain = tactics.replace(start + 2 * k, chain)
        for k in reversed(range(size)):
            call, name = names[k]
            back = tactics.ring({start + 2 * k: -ONE})
            chain = tactics.let(name, call, tactics.cut(("==", minus(call, name)), back, chain))
        chain = tactics.rewrite(self.goal, chain)
        for relation in reversed(defined):
            chain = tactics.cut(relation, automatic, chain)
        return chain


def named(s: Sequent) -> Proof:
    """Give every function value in a polynomial goal a name."""
    return Naming(s).plan([], [], automatic)(s)


def _enclosed(name: str, value: Interval | None) -> Iterator[Relation]:
    """Bounds of a name by simple rational numbers outside an enclosure of its value."""
    if value is None or float(value[1]) > LARGE or float(value[0]) < -LARGE:
        return
    low, high = (Fraction(round(float(end) * 64 + shift), 64) for end, shift in zip(value, (-1, 1), strict=True))
    yield ">=", minus(name, low)
    yield ">=", minus(high, name)


def put_names(term: Term, pairs: list[tuple[Term, str]]) -> Term:
    """The names in place of the function values."""
    for call, name in pairs:
        if term == call:
            return name
    if not isinstance(term, tuple):
        return term
    return (term[0], *(put_names(part, pairs) for part in term[1:]))


def _plain(relation: Relation) -> bool:
    """Whether a hypothesis is free of function values, so that polynomial methods can use it."""
    return relation[0] in (">", ">=", "==", "!=") and not _calls(relation[1])


def _calls(term: Any) -> bool:
    return isinstance(term, tuple) and (term[0] not in ("+", "*", "^") or any(_calls(part) for part in term[1:]))
