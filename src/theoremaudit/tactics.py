"""Building proof trees: each tactic turns a sequent into a proof, or raises ``Unproved``.

A tactic that stands for one rule of the checker takes plans for the last of the sub-goals that the rule creates;
those before them, mostly that terms are real numbers, go to the automatic prover.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from fractions import Fraction
from itertools import count
from typing import Any

from theoremaudit.checker.rules import RULES, Sequent
from theoremaudit.checker.terms import Rejected, Relation, Term, dump, variables
from theoremaudit.normal import simplified
from theoremaudit.parsing import parse_relations, parse_term

Proof = dict[str, Any]
Plan = Callable[[Sequent], Proof]


class Unproved(Exception):
    """No proof was found; the message names the goal that stayed open."""


class NotApplicable(Unproved):
    """A tactic does not fit the goal."""


class OutOfTime(Unproved):
    """The time limit was reached."""


class OutOfSteps(OutOfTime):
    """An attempt used up the steps that it was given."""


class Clock:
    """A deadline, and a number of steps, that every tactic respects."""

    def __init__(self) -> None:
        self.deadline, self.steps, self.limit = float("inf"), 0, float("inf")

    def check(self) -> None:
        """Raise ``OutOfTime`` once the deadline has passed, ``OutOfSteps`` once the steps are used up."""
        self.steps += 1
        if time.monotonic() > self.deadline:
            raise OutOfTime("the time limit was reached")
        if self.steps > self.limit:
            raise OutOfSteps("the steps of this attempt are used up")


CLOCK = Clock()


def unused(s: Sequent, stem: str) -> str:
    """A name that the sequent does not use: the stem and a number."""
    return next(name for name in (f"{stem}{i}" for i in count(1)) if name not in dict(s.sorts))


def automatic(s: Sequent) -> Proof:
    """Leave a goal to the automatic prover."""
    from theoremaudit.proving import prove

    return prove(s)


def apart(s: Sequent, plan: Plan | None = None) -> Proof:
    """Leave a goal to the automatic prover, or to a plan, as if no other goals were under way."""
    from theoremaudit.proving import prove_apart

    return prove_apart(s, plan)


def algebraic(s: Sequent) -> Proof:
    """Leave a goal between polynomials or rational functions to the algebraic part of the prover."""
    from theoremaudit.proving import algebraic as prove

    return prove(s)


def step(s: Sequent, rule: str, *data: Any, plans: tuple[Plan, ...] = ()) -> Proof:
    """Apply one rule; ``plans`` serve its last sub-goals, the automatic prover the others."""
    CLOCK.check()
    plain = [_plain(item) for item in data]
    try:
        goals = RULES[rule](s, *plain)
    except Rejected as error:
        raise Unproved(f"{rule}: {error}") from None
    served = [automatic] * (len(goals) - len(plans)) + list(plans)
    return {"rule": rule, "data": plain, "sub": [plan(goal) for plan, goal in zip(served, goals, strict=True)]}


def _plain(item: Any) -> Any:
    """JSON data: terms are dumped, lists of them likewise."""
    if isinstance(item, list):
        return [_plain(part) for part in item]
    return dump(item) if isinstance(item, (tuple, Fraction)) else item


def first(*plans: Plan) -> Plan:
    """The first plan that succeeds."""

    def plan(s: Sequent) -> Proof:
        reasons = []
        for attempt in plans:
            try:
                return attempt(s)
            except OutOfTime:
                raise
            except (Unproved, Rejected) as error:
                reasons.append(str(error))
        raise Unproved(reasons[-1] if reasons else "no plan")

    return plan


def within(steps: float, plan: Plan) -> Plan:
    """An attempt that fails after a number of steps: the count, unlike time, is the same on every machine."""

    def run(s: Sequent) -> Proof:
        saved, CLOCK.limit = CLOCK.limit, min(CLOCK.limit, CLOCK.steps + steps)
        try:
            return plan(s)
        except OutOfSteps:
            if CLOCK.steps > saved:
                raise
            raise Unproved(f"no proof within {steps} steps") from None
        finally:
            CLOCK.limit = saved

    return run


def _term(source: str | Term) -> Any:
    return dump(parse_term(source) if isinstance(source, str) else source)


def _relation(source: str | Relation) -> Any:
    return dump(parse_relations(source)[0] if isinstance(source, str) else source)


def cut(lemma: str | Relation, proof: Plan = automatic, then: Plan = automatic) -> Plan:
    """Prove a lemma, then use it as a hypothesis."""
    return lambda s: step(s, "cut", _relation(lemma), plans=(proof, then))


def rewrite(target: str | Term, then: Plan = automatic, using: dict[int, str | Term] | None = None) -> Plan:
    """Replace the goal's term by an equal one, modulo multiples of equality hypotheses."""
    pairs = [[i, _term(m)] for i, m in (using or {}).items()]
    return lambda s: step(s, "rewrite", _term(target), pairs, plans=(then,))


def ring(using: dict[int, str | Term] | None = None) -> Plan:
    """The goal is an identity, modulo multiples of equality hypotheses."""
    return lambda s: step(s, "ring", [[i, _term(m)] for i, m in (using or {}).items()])


def slope(x: str, anchor: str | Term, side: int, apart: bool = False, then: Plan = automatic) -> Plan:
    """Mean value theorem in ``x`` from ``anchor``; ``then`` proves the sign of the derivative."""
    return lambda s: step(s, "slope", x, _term(anchor), side, apart, plans=(then,))


def cases(pivot: str | Term, positive: Plan = automatic, zero: Plan = automatic, negative: Plan = automatic) -> Plan:
    """Split on the sign of a term."""
    return lambda s: step(s, "cases", _term(pivot), plans=(positive, zero, negative))


def let(name: str, value: str | Term, then: Plan = automatic) -> Plan:
    """Name a term."""
    return lambda s: step(s, "let", name, _term(value), plans=(then,))


def eliminate(x: str, then: Plan = automatic) -> Plan:
    """Replace a variable by its value, given by a hypothesis ``x == value``."""

    def plan(s: Sequent) -> Proof:
        for i, (op, *rest) in enumerate(s.given):
            fact = rest[0]
            written = op == "==" and isinstance(fact, tuple) and fact[0] == "+" and len(fact) == 3
            if written and fact[1] == x and x not in variables(fact[2]):
                return step(s, "eliminate", i, plans=(then,))
        raise Unproved(f"no hypothesis gives {x}")

    return plan


def monotone(function: str, a: str | Term, b: str | Term, then: Plan = automatic) -> Plan:
    """f(a) - f(b) has the sign of a - b."""
    return lambda s: step(s, "monotone", function, _term(a), _term(b), plans=(then,))


def apply(function: str, a: str | Term, b: str | Term, then: Plan = automatic) -> Plan:
    """Compare f(a) with f(b) instead of a with b."""
    return lambda s: step(s, "apply", function, _term(a), _term(b), plans=(then,))


def contradiction(index: int, then: Plan = automatic) -> Plan:
    """The hypothesis with this index is refuted by the others."""
    return lambda s: step(s, "contradiction", index, plans=(then,))


def root(low: str | Term, high: str | Term, rising: bool) -> Plan:
    """Intermediate value theorem on [low, high]."""
    return lambda s: step(s, "root", _term(low), _term(high), rising)


def witness(value: str | Term) -> Plan:
    """An explicit solution."""
    return lambda s: step(s, "witness", _term(value))


def summation(
    binders: list[tuple[str, str]],
    parts: list[tuple[str | Term, str | Term]],
    rest: str | Term,
    using: dict[int, str | Term] | None = None,
    component: Plan = automatic,
    remainder: Plan = automatic,
    strict: bool = False,
) -> Plan:
    """Bound a combination of sums component by component."""
    pieces = [[_term(a), _term(f)] for a, f in parts]
    pairs = [[i, _term(m)] for i, m in (using or {}).items()]
    return lambda s: step(
        s, "summation", [list(b) for b in binders], pieces, _term(rest), pairs, strict, plans=(component, remainder)
    )


def replace(index: int, then: Plan = automatic) -> Plan:
    """Put a for b in the goal, by the hypothesis ``a - b == 0`` with this index."""
    return lambda s: step(s, "replace", index, plans=(then,))


def product(constant: str, *factors: tuple[str, str | Term, Plan], exponents: tuple[int, ...] = ()) -> Plan:
    """The goal's term is a constant times factors (or their powers), each with its sign and the plan that shows it."""
    powers = exponents or (1,) * len(factors)
    pieces = [[sign, _term(factor), e] for (sign, factor, _), e in zip(factors, powers, strict=True)]
    return lambda s: step(s, "product", constant, pieces, plans=tuple(plan for _, _, plan in factors))


def total(*parts: tuple[str, str | Term, Plan]) -> Plan:
    """The goal's term is a sum of parts that are > 0 or >= 0, each with the plan that shows it."""
    pieces = [[sign, _term(part)] for sign, part, _ in parts]
    return lambda s: step(s, "sum", pieces, plans=tuple(plan for _, _, plan in parts))


def focus(*hypotheses: str, then: Plan = automatic) -> Plan:
    """Forget all hypotheses but the named ones."""
    wanted = [parse_relations(text)[0] for text in hypotheses]

    def plan(s: Sequent) -> Proof:
        missing = [text for text, r in zip(hypotheses, wanted, strict=True) if r not in s.given]
        if missing:
            raise Unproved(f"not among the hypotheses: {missing[0]}")
        return step(s, "weaken", [s.given.index(r) for r in wanted], plans=(then,))

    return plan


def fact(text: str) -> Callable[[Sequent], int]:
    """The index of a hypothesis, looked up by its text."""
    wanted = parse_relations(text)[0]

    def find(s: Sequent) -> int:
        if wanted not in s.given:
            raise Unproved(f"not among the hypotheses: {text}")
        return s.given.index(wanted)

    return find


def using(multipliers: dict[str, str], make: Callable[[dict[int, str]], Plan]) -> Plan:
    """A plan that combines equality hypotheses named by their text: ``using({"x == y": "2"}, ring)``."""
    return lambda s: make({fact(text)(s): m for text, m in multipliers.items()})(s)


def weaken(*keep: int, then: Plan = automatic) -> Plan:
    """Forget all hypotheses but some."""
    return lambda s: step(s, "weaken", list(keep), plans=(then,))


def forget(index: int, then: Plan = automatic) -> Plan:
    """Go on without one hypothesis."""
    return lambda s: step(s, "weaken", [i for i in range(len(s.given)) if i != index], plans=(then,))


def tidied(s: Sequent) -> Proof:
    """Write the goal without the ones and zeros that a rule leaves, then leave it to the automatic prover."""
    plain = simplified(s.goal[1])
    return automatic(s) if plain == s.goal[1] else step(s, "rewrite", plain, [], plans=(automatic,))
