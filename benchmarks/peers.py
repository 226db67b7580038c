"""Other tools on the same statements: what each decides on its own.

A statement is true if, wherever the hypotheses hold, the conclusion holds and its terms are real numbers; a hypothesis
holds only where its terms are real numbers.  Every peer that can express this is asked exactly this.  No answer is
repaired: a wrong answer of a tool is its answer.
"""

from __future__ import annotations

import math
import shutil
import subprocess
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import sympy
from flint import arb
from hypothesis import HealthCheck, find, settings
from hypothesis import strategies as st
from hypothesis.errors import InvalidArgument, NoSuchExample
from scipy.optimize import differential_evolution
from sympy.calculus.util import function_range
from sympy.logic.algorithms.lra_theory import UnhandledInput

from theoremaudit.checker.enclosure import Interval, enclose, interval
from theoremaudit.checker.rules import Sequent
from theoremaudit.checker.terms import ONE, ZERO, Term, is_integer, neg, obligations, substitute, variables
from theoremaudit.sampling import evaluate, satisfied
from theoremaudit.statements import Statement

Formula = tuple[Any, ...]  # a relation, ("and", formula, ...) or ("or", formula, ...)
Point = dict[str, Any]  # a Fraction, int or float for each variable; text where the tool writes no number
Table = Mapping[str, Callable[..., Any]]
HALF = Fraction(1, 2)
REACH = 10**16  # how far the searches with floats go where there is no bound
RATE = 200  # examples of Hypothesis in a second


@dataclass(frozen=True)
class Answer:
    """What a peer says: ``proved``, ``refuted``, ``vacuous`` or ``unknown``, with a counterexample if it names one."""

    verdict: str
    counterexample: Point | None = None


UNKNOWN = Answer("unknown")


class Untranslatable(Exception):
    """The tool has no word for an operation of the statement."""


# What a statement says


def atoms(formula: Formula) -> list[Formula]:
    """The parts of a conjunction."""
    return [atom for part in formula[1:] for atom in atoms(part)] if formula[0] == "and" else [formula]


def meaning(*relations: Formula) -> Formula:
    """The relations, each after the conditions under which its term is a real number."""
    parts = []
    for relation in relations:
        parts += [_real(need[1]) if need[0] == "real" else need for need in obligations(relation[1])]
        parts += [relation] if relation[0] != "real" else []
    return ("and", *parts)


def _real(power: Term) -> Formula:
    _, base, exponent = power
    if isinstance(exponent, Fraction):
        return (">=" if exponent > 0 else ">", base)
    return ("or", (">", base), ("and", ("==", base), (">", exponent)))


def truth(formula: Formula, decide: Callable[[str, Term], bool | None]) -> bool | None:
    """The truth of a formula from that of its relations; None where they leave it open."""
    if formula[0] not in ("and", "or"):
        return decide(*formula)
    decisive = formula[0] == "or"
    values = []
    for part in formula[1:]:
        values.append(truth(part, decide))
        if values[-1] is decisive:
            return decisive
    return None if None in values else not decisive


def eliminated(s: Sequent) -> tuple[Sequent, dict[str, Term]]:
    """The sequent without the variables that a hypothesis x == e defines; the definitions, the last one first."""
    definitions: dict[str, Term] = {}
    while found := next(_definitions(s), None):
        i, x, value = found
        rest = [*s.given[:i], *s.given[i + 1 :]]
        given = [*obligations(value), *(substitute(relation, {x: value}) for relation in rest)]
        goal = ("and", *(substitute(relation, {x: value}) for relation in atoms(s.goal)))
        s = Sequent(tuple((y, sort) for y, sort in s.sorts if y != x), tuple(given), goal)
        definitions = {x: value, **definitions}
    return s, definitions


def _definitions(s: Sequent) -> Iterator[tuple[int, str, Term]]:
    for i, (op, term) in enumerate(s.given):
        parts = _summands(term) if op == "==" else []
        for j, part in enumerate(parts):
            x, slope = _scaled(part)
            rest = ("+", *parts[:j], *parts[j + 1 :], ZERO)
            if (x, "real") in s.sorts and x not in variables(rest):
                yield i, x, ("*", -1 / slope, rest)


def _summands(term: Term) -> list[Term]:
    inner, factor = _scaled(term)
    if isinstance(inner, tuple) and inner[0] == "+":
        parts = [part for whole in inner[1:] for part in _summands(whole)]
        return [factor * part if isinstance(part, Fraction) else ("*", factor, part) for part in parts]
    return [term]


def _scaled(term: Term) -> tuple[Term, Fraction]:
    """(u, c) with term = c*u, nested rational factors multiplied."""
    if isinstance(term, tuple) and term[0] == "*" and len(term) == 3 and isinstance(term[1], Fraction) and term[1]:
        inner, factor = _scaled(term[2])
        return inner, term[1] * factor
    return term, ONE


@dataclass(frozen=True)
class Range:
    """The values that the constant bounds of a variable allow, and a parameter t that runs through them.

    Between two bounds t is the variable itself.  Otherwise the variable is b + t/(1 - |t|), where b is its bound or 0,
    and t runs through [0, 1], [-1, 0] or [-1, 1].
    """

    lower: Fraction | None = None
    upper: Fraction | None = None

    @property
    def compact(self) -> bool:
        """Whether there are two bounds."""
        return self.lower is not None and self.upper is not None

    def parameters(self) -> tuple[Fraction, Fraction]:
        """The ends of t."""
        if self.lower is not None and self.upper is not None:
            return self.lower, self.upper
        return (-ONE if self.lower is None else ZERO), (ONE if self.upper is None else ZERO)

    def value(self, t: Any) -> Any:
        """The variable at t, for a rational t and for an array of floats."""
        bound = self.lower or self.upper or ZERO
        return t if self.compact else (bound if isinstance(t, Fraction) else float(bound)) + t / (1 - abs(t))


def ranges(s: Sequent) -> dict[str, Range]:
    """The range of every variable, from the hypotheses that are linear in it and constant otherwise."""
    found = {x: Range() for x, _ in s.sorts}
    for op, term in s.given:
        parts = [part for part in _summands(term) if variables(part)]
        x, slope = _scaled(parts[0]) if len(parts) == 1 else (None, ONE)
        ends = _constant([neg(part) for part in _summands(term) if not variables(part)])
        if op not in (">", ">=") or not isinstance(x, str) or not ends:
            continue
        old = found[x]
        if slope > 0:
            low = ends[0] / slope
            found[x] = Range(low if old.lower is None else max(low, old.lower), old.upper)
        else:
            high = ends[0] / slope
            found[x] = Range(old.lower, high if old.upper is None else min(high, old.upper))
    return found


def _constant(parts: list[Term]) -> tuple[Fraction, Fraction] | None:
    """Rational numbers below and above a constant sum, equal if the sum is rational."""
    if all(isinstance(part, Fraction) for part in parts):
        return sum(parts, ZERO), sum(parts, ZERO)
    ends = enclose(("+", *parts), {}, 128)
    return ends and (_rational(ends[0]), _rational(ends[1]))


def _rational(exact: arb) -> Fraction:
    mantissa, exponent = exact.man_exp()
    return int(mantissa) * Fraction(2) ** int(exponent)


# Words of other languages

DERIVED: Table = {
    "E": lambda: ("exp", ONE),
    "^": lambda a, b: ("exp", ("*", b, ("log", a))),
    "sqrt": lambda a: ("^", a, HALF),
    "ceil": lambda a: neg(("floor", neg(a))),
    "sinh": lambda a: ("*", HALF, ("+", ("exp", a), neg(("exp", neg(a))))),
    "cosh": lambda a: ("*", HALF, ("+", ("exp", a), ("exp", neg(a)))),
    "tanh": lambda a: ("+", ONE, ("*", -2 * ONE, ("^", ("+", ONE, ("exp", ("*", 2 * ONE, a))), -ONE))),
    "max": lambda a, b: ("*", HALF, ("+", a, b, ("abs", ("+", a, neg(b))))),
    "min": lambda a, b: ("*", HALF, ("+", a, b, neg(("abs", ("+", a, neg(b)))))),
}


def translate(term: Term, table: Table) -> Any:
    """The term in another language; what has no word there is put in terms of what has."""
    if isinstance(term, (Fraction, str)):
        return table["number" if isinstance(term, Fraction) else "variable"](term)
    op, *parts = term
    if op == "^" and isinstance(parts[1], Fraction):
        name = "integer power" if is_integer(parts[1]) else "rational power"
        if name in table:
            return table[name](translate(parts[0], table), parts[1])
    if op in ("min", "max") and len(parts) != 2:
        return translate((op, parts[0], (op, *parts[1:])) if parts[1:] else parts[0], table)
    if op in table:
        return table[op](*(translate(part, table) for part in parts))
    if op in DERIVED:
        return translate(DERIVED[op](*parts), table)
    raise Untranslatable(op)


def _prefix(*operations: str, **renamed: str) -> dict[str, Callable[..., str]]:
    """Functions written as lists, (sin x)."""
    words = {**{op: op for op in operations}, **renamed}
    return {op: lambda *a, word=word: f"({' '.join((word, *a))})" for op, word in words.items()}


class Script:
    """The SMT-LIB text of a sequent, over the total functions of the solver and roots as new variables.

    A root r = x^(1/q) is defined by r >= 0, r^q == x where x >= 0, and the branch w of LambertW by w*exp(w) == x,
    w >= -1; without a native ``log``, y = log(x) is defined by exp(y) == x where x > 0.
    """

    def __init__(self, s: Sequent, native: Table) -> None:
        self.lines: list[str] = []
        self.new: dict[str, str] = {}
        self.native = native
        self.integer = {x for x, sort in s.sorts if sort == "integer"}
        self.table: Table = {
            **_prefix("+", "*"),
            "number": self.number,
            "variable": lambda x: f"(to_real |{x}|)" if x in self.integer else f"|{x}|",
            "integer power": self.integer_power,
            "rational power": self.rational_power,
            "^": lambda a, b: f"(let ((a! {a})) (ite (= a! 0.0) 0.0 (exp (* {b} {self.logarithm('a!', a)}))))",
            "log": lambda a: self.logarithm(a, a),
            "floor": lambda a: f"(to_real (to_int {a}))",
            "abs": lambda a: f"(let ((a! {a})) (ite (>= a! 0.0) a! (- a!)))",
            "max": lambda a, b: f"(let ((a! {a}) (b! {b})) (ite (>= a! b!) a! b!))",
            "min": lambda a, b: f"(let ((a! {a}) (b! {b})) (ite (>= a! b!) b! a!))",
            "LambertW": lambda a: self.defined(
                f"(=> (>= {a} (- (exp (- 1.0)))) (and (>= $ (- 1.0)) (= (* $ (exp $)) {a})))"
            ),
            **native,
        }
        self.lines += [f"(declare-const |{x}| {'Int' if x in self.integer else 'Real'})" for x, _ in s.sorts]

    @staticmethod
    def number(value: Fraction) -> str:
        """A rational number as a quotient of decimals."""
        size = f"(/ {abs(value.numerator)}.0 {value.denominator}.0)"
        return size if value >= 0 else f"(- {size})"

    @staticmethod
    def integer_power(base: str, exponent: Fraction) -> str:
        """A product of equal factors, or its reciprocal."""
        count = abs(int(exponent))
        product = f"(let ((a! {base})) (* 1.0 {' '.join(['a!'] * count)}))" if count != 1 else base
        return product if exponent > 0 else f"(/ 1.0 {product})"

    def rational_power(self, base: str, exponent: Fraction) -> str:
        """The power of a root."""
        q = Fraction(exponent.denominator)
        root = self.defined(f"(=> (>= {base} 0.0) (and (>= $ 0.0) (= {self.integer_power('$', q)} {base})))")
        return self.integer_power(root, Fraction(exponent.numerator))

    def logarithm(self, short: str, argument: str) -> str:
        """The logarithm, native or as a new variable."""
        if "log" in self.native:
            return f"(log {short})"
        return self.defined(f"(=> (> {argument} 0.0) (= (exp $) {argument}))")

    def defined(self, definition: str) -> str:
        """A new variable ``$`` with this definition; the same one for the same definition."""
        if definition not in self.new:
            name = self.new[definition] = f"new!{len(self.new)}"
            self.lines += [f"(declare-const {name} Real)", f"(assert {definition.replace('$', name)})"]
        return self.new[definition]

    def formula(self, formula: Formula) -> str:
        """A formula."""
        op, *parts = formula
        if op in ("and", "or"):
            return f"({op} {' '.join(map(self.formula, parts))})" if parts else "true"
        term = translate(parts[0], self.table)
        return f"(not (= {term} 0.0))" if op == "!=" else f"({'=' if op == '==' else op} {term} 0.0)"

    def add(self, formula: Formula, negated: bool = False) -> None:
        """Assert a formula or its negation."""
        text = self.formula(formula)
        self.lines.append(f"(assert {f'(not {text})' if negated else text})")


Check = Callable[[str, float], tuple[str, Point]]  # sat, unsat or unknown, and the values of the variables if sat


def by_solver(native: Table, check: Check, statement: Statement, seconds: float) -> Answer:
    """Ask a solver for a point where the hypotheses hold and the conclusion does not; then for one where they hold."""
    s = statement.sequent
    script = Script(s, native)
    script.add(meaning(*s.given))
    premises = "\n".join(script.lines)
    script.add(meaning(*atoms(s.goal)), negated=True)
    status, values = check("\n".join(script.lines), 0.8 * seconds)
    if status == "sat":
        return Answer("refuted", {x: values.get(x, 0) for x, _ in s.sorts})
    if status != "unsat":
        return UNKNOWN
    return Answer("vacuous" if s.given and check(premises, 0.15 * seconds)[0] == "unsat" else "proved")


Z3 = {
    **_prefix("exp", "log", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh"),
    "pi": lambda: "pi",
}
CVC5 = {**_prefix("exp", "sin", "cos", "tan", asin="arcsin", acos="arccos", atan="arctan"), "pi": lambda: "real.pi"}


def check_by_z3(script: str, seconds: float) -> tuple[str, Point]:
    """Run Z3 with its default choice of tactics."""
    import z3

    solver = z3.Solver()
    solver.set("timeout", int(1000 * seconds))
    solver.from_string(script)
    status = str(solver.check())
    if status != "sat":
        return status, {}
    model = solver.model()
    return status, {name.name(): _z3_value(model[name]) for name in model.decls() if name.arity() == 0}


def _z3_value(value: Any) -> Any:
    import z3

    if z3.is_int_value(value):
        return value.as_long()
    return value.as_fraction() if z3.is_rational_value(value) else value.sexpr()


def check_by_cvc5(script: str, seconds: float) -> tuple[str, Point]:
    """Run cvc5 in the smallest logic that has the operations of the script."""
    import cvc5

    transcendental = any(f"({op} " in script for op in ("exp", "sin", "cos", "tan", "arcsin", "arccos", "arctan"))
    integers = " Int)" in script or "(to_int " in script
    logic = f"QF_N{'I' * integers}RA{'T' * (transcendental or 'real.pi' in script)}"
    solver = cvc5.Solver(cvc5.TermManager())
    solver.setOption("tlimit-per", str(int(1000 * seconds)))
    solver.setOption("produce-models", "true")
    parser = cvc5.InputParser(solver)
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, f"(set-logic {logic})\n{script}", "statement")
    symbols = parser.getSymbolManager()
    while not (command := parser.nextCommand()).isNull():
        command.invoke(solver, symbols)
    result = solver.checkSat()
    if not result.isSat():
        return "unsat" if result.isUnsat() else "unknown", {}
    return "sat", {str(x).strip("|"): _cvc5_value(solver.getValue(x)) for x in symbols.getDeclaredTerms()}


def _cvc5_value(value: Any) -> Any:
    if value.isRealAlgebraicNumber():
        return str(value)
    return value.getRealValue() if value.isRealValue() else int(str(value)) if value.isIntegerValue() else str(value)


# SymPy

QUERIES = {">": sympy.Q.positive, ">=": sympy.Q.nonnegative, "==": sympy.Q.zero, "!=": sympy.Q.nonzero}
SETS = {">": sympy.Interval.open(0, sympy.oo), ">=": sympy.Interval(0, sympy.oo)}
SYMPY: Table = {
    **{name: getattr(sympy, name) for name in ("exp", "log", "sqrt", "sin", "cos", "tan", "asin", "acos", "atan")},
    **{name: getattr(sympy, name) for name in ("sinh", "cosh", "tanh", "floor", "LambertW")},
    **{"ceil": sympy.ceiling, "abs": sympy.Abs, "min": sympy.Min, "max": sympy.Max, "^": sympy.Pow},
    **{"+": sympy.Add, "*": sympy.Mul, "pi": lambda: sympy.pi, "E": lambda: sympy.E},
    "number": lambda value: sympy.Rational(value.numerator, value.denominator),
    "integer power": lambda base, n: sympy.Pow(base, int(n)),
}


def by_sympy(statement: Statement, seconds: float) -> Answer:
    """Signs that follow from those of the variables; in one variable the sets of solutions, and ranges."""
    s = statement.sequent
    goals = atoms(meaning(*atoms(s.goal)))
    try:
        if all(_has_sign(goal, s) for goal in goals):
            return Answer("proved")
        return _by_sets(s, goals) if len(s.sorts) == 1 else UNKNOWN
    except Exception:  # whatever SymPy cannot do, and whatever fails inside it
        return UNKNOWN


def _has_sign(goal: Formula, s: Sequent) -> bool:
    """Whether SymPy derives a relation, as written, factored or simplified."""
    op, term = goal[1] if goal[0] == "or" else goal
    symbols, bounds = {}, ranges(s)
    for x, sort in s.sorts:
        known = {"integer": True} if sort == "integer" else {"real": True}
        if (bounds[x].lower or 0) > 0 or (">", x) in s.given:
            known["positive"] = True
        elif bounds[x].lower == 0:
            known["nonnegative"] = True
        symbols[x] = sympy.Symbol(x, **known)
    table = {**SYMPY, "variable": symbols.__getitem__}
    facts = sympy.And(*(QUERIES[name](translate(fact, table)) for name, fact in s.given))
    value = translate(term, table)
    for form in (lambda v: v, sympy.factor, sympy.simplify):
        if getattr(form(value), f"is_{QUERIES[op].name}"):
            return True
    with suppress(AssertionError, UnhandledInput):  # both come from its linear arithmetic
        return bool(sympy.ask(QUERIES[op](value), facts))
    return False


def _by_sets(s: Sequent, goals: list[Formula]) -> Answer:
    (x, sort), *_ = s.sorts
    symbol = sympy.Symbol(x, real=True)
    table = {**SYMPY, "variable": {x: symbol}.__getitem__}
    domain = sympy.Intersection(
        sympy.S.Integers if sort == "integer" else sympy.S.Reals, _solutions(meaning(*s.given), symbol, table)
    )
    if domain.is_empty:
        return Answer("vacuous")
    exceptions = []
    for goal in goals:
        try:
            exceptions.append(domain - _solutions(goal, symbol, table))
        except NotImplementedError:
            values = function_range(translate(goal[1], table), symbol, domain)
            if (values - SETS[goal[0]]).is_empty is not True:
                return UNKNOWN if (values - SETS[goal[0]]).is_empty is None else Answer("refuted")
        else:
            if exceptions[-1].is_empty is False:
                point = _some_point(exceptions[-1])
                return Answer("refuted", None if point is None else {x: point})
    return Answer("proved") if all(where.is_empty for where in exceptions) else UNKNOWN


def _solutions(formula: Formula, symbol: Any, table: Table) -> Any:
    op, *parts = formula
    if op in ("and", "or"):
        sets = [_solutions(part, symbol, table) for part in parts]
        return sympy.Union(*sets) if op == "or" else sympy.Intersection(sympy.S.Reals, *sets)
    value = translate(parts[0], table)
    if op in ("==", "!="):
        zeros = sympy.solveset(value, symbol, sympy.S.Reals)
        return zeros if op == "==" else sympy.S.Reals - zeros
    if symbol not in value.free_symbols:
        return sympy.S.Reals if value in SETS[op] else sympy.S.EmptySet
    relation = sympy.Gt(value, 0) if op == ">" else sympy.Ge(value, 0)
    return sympy.solve_univariate_inequality(relation, symbol, relational=False)


def _some_point(where: Any) -> Any:
    piece = where.args[0] if isinstance(where, sympy.Union) else where
    points = (piece.inf, (piece.inf + piece.sup) / 2, piece.inf + 1, piece.sup - 1, sympy.S.Zero)
    found = next((p for p in points if p.is_finite and piece.contains(p) is sympy.true), None)
    return Fraction(found.p, found.q) if isinstance(found, sympy.Rational) else found and str(found)


# Floating-point search


def named(s: Sequent, definitions: Mapping[str, Term], point: Point) -> Point:
    """A point as numbers of Python, with the values of the eliminated variables."""
    for x, value in definitions.items():
        point = {**point, x: evaluate(value, point)}
    return {x: int(value) if (x, "integer") in s.sorts else float(value) for x, value in point.items()}


def by_differential_evolution(statement: Statement, seconds: float, tolerance: float = 0.0) -> Answer:
    """Minimise the margin of the conclusion; refuted if it falls below -tolerance, without tolerance also by ``0 > 0``.

    A point that breaks hypotheses is worse than any other, by as much as it breaks them; equalities are kept to 1e-9.
    """
    s, definitions = eliminated(statement.sequent)
    deadline = time.monotonic() + seconds
    bounds = ranges(s)
    box = [tuple(map(float, bounds[x].parameters())) for x, _ in s.sorts]
    inner = 1 - 1 / REACH
    box = [
        ends if bounds[x].compact else (inner * ends[0], inner * ends[1])
        for (x, _), ends in zip(s.sorts, box, strict=True)
    ]

    def points(parameters: Any) -> Point:
        values = {x: bounds[x].value(t) for (x, _), t in zip(s.sorts, parameters, strict=True)}
        return {x: np.round(values[x]) if sort == "integer" else values[x] for x, sort in s.sorts}

    def objective(parameters: Any) -> Any:
        with np.errstate(all="ignore"):
            at = points(parameters)
            broken = sum((_shortfall(r, at) for r in s.given if r[0] != "real"), np.zeros(parameters.shape[1:]))
            margins = (np.nan_to_num(_margin(goal, at, tolerance), nan=np.inf) for goal in atoms(s.goal))
            return np.where(
                broken > 0,
                1e9 + np.minimum(broken, 1e290),
                np.clip(np.minimum.reduce([broken + m for m in margins]), -1e9, 1e9),
            )

    def stop(intermediate_result: Any) -> bool:
        return intermediate_result.fun < 0 or time.monotonic() > deadline

    if not box or any(low > high for low, high in box):
        return UNKNOWN
    best = differential_evolution(
        objective, box, popsize=30, maxiter=2000, tol=1e-12, rng=0, vectorized=True, updating="deferred", callback=stop
    )
    return Answer("refuted", named(s, definitions, points(best.x))) if best.fun < 0 else UNKNOWN


def _margin(relation: Formula, points: Point, tolerance: float) -> Any:
    """How far the relation is from failing: negative where it fails by more than the tolerance, or by equality."""
    op, term = relation
    value = evaluate(term, points)
    value = -np.abs(value) if op == "==" else np.abs(value) if op == "!=" else value
    return np.where((op in (">", "!=") and not tolerance) & (value == 0), -5e-324, value + tolerance)


def _shortfall(relation: Formula, points: Point) -> Any:
    margin = _margin(relation, points, 1e-9 if relation[0] == "==" else 0.0)
    return np.where(margin >= 0, 0.0, np.maximum(np.nan_to_num(-margin, nan=1e6), 1e-12))


def by_hypothesis(statement: Statement, seconds: float) -> Answer:
    """Let Hypothesis look for a point at which floats keep the hypotheses and break the conclusion."""
    s, definitions = eliminated(statement.sequent)
    given, goal = meaning(*s.given), meaning(*atoms(s.goal))

    def values(sort: str, bounds: Range) -> Any:
        low = Fraction(-REACH) if bounds.lower is None else bounds.lower
        high = Fraction(REACH) if bounds.upper is None else bounds.upper
        if sort == "integer":
            return st.integers(math.ceil(low), math.floor(high)).map(float)
        return st.floats(float(low), float(high)) | st.fractions(low, high).map(float)

    def violates(point: Point) -> bool:
        def decide(op: str, term: Term) -> bool | None:
            value = evaluate(term, point)
            return None if np.isnan(value) else bool(satisfied(op, value))

        with np.errstate(all="ignore"):
            return truth(given, decide) is True and truth(goal, decide) is False

    bounds = ranges(s)
    options = settings(max_examples=int(RATE * seconds), database=None, suppress_health_check=list(HealthCheck))
    try:
        points = st.fixed_dictionaries({x: values(sort, bounds[x]) for x, sort in s.sorts})
        point = find(points, violates, settings=options, random=Random(0))
    except (NoSuchExample, InvalidArgument):  # no violation, or bounds that leave nothing
        return UNKNOWN
    return Answer("refuted", named(s, definitions, point))


# Interval arithmetic

EXACT: Table = {
    "number": lambda value: value,
    "+": lambda *parts: sum(parts, ZERO),
    "*": lambda *factors: math.prod(factors, start=ONE),
    "integer power": lambda base, n: base ** int(n),
}


def by_arb(statement: Statement, seconds: float) -> Answer:
    """Branch and bound, the largest boxes first: enclosures prove on boxes, midpoints refute."""
    s, definitions = eliminated(statement.sequent)
    deadline = time.monotonic() + seconds
    bounds = ranges(s)
    given, goal = meaning(*s.given), meaning(*atoms(s.goal))
    whole = {x: bounds[x].parameters() for x, _ in s.sorts}
    boxes, verdict, stuck = deque([whole]), "vacuous", False
    while boxes and time.monotonic() < deadline:
        box = boxes.popleft()
        ends = {x: _ends(bounds[x], *box[x], sort == "integer") for x, sort in s.sorts}
        everywhere = _certainty(ends)
        if any(low > high for low, high in ends.values()) or truth(given, everywhere) is False:
            continue
        if truth(goal, everywhere) is True:
            verdict = "proved"
            continue
        point = {x: _middle(bounds[x], *box[x], sort == "integer") for x, sort in s.sorts}
        there = _certainty({x: (value, value) for x, value in point.items()})
        if truth(given, there) is True and truth(goal, there) is False:
            return Answer("refuted", _completed(definitions, point))
        widths = {x: (box[x][1] - box[x][0]) / (whole[x][1] - whole[x][0]) for x in box if ends[x][0] < ends[x][1]}
        if not widths:
            stuck = True
            continue
        x = max(widths, key=widths.__getitem__)
        middle = sum(box[x], ZERO) / 2
        boxes += [{**box, x: (box[x][0], middle)}, {**box, x: (middle, box[x][1])}]
    return UNKNOWN if boxes or stuck else Answer(verdict)


def _ends(bounds: Range, low: Fraction, high: Fraction, integer: bool) -> tuple[Any, Any]:
    """The least and the largest value of a variable for low <= t <= high, perhaps infinite."""
    ends = [math.copysign(math.inf, t) if abs(t) == 1 and not bounds.compact else bounds.value(t) for t in (low, high)]
    if integer:
        ends = [
            end if isinstance(end, float) else Fraction(near(end))
            for near, end in zip((math.ceil, math.floor), ends, strict=True)
        ]
    return ends[0], ends[1]


def _middle(bounds: Range, low: Fraction, high: Fraction, integer: bool) -> Fraction:
    middle = bounds.value((low + high) / 2)
    return Fraction(round(middle)) if integer else middle


def _certainty(ends: Mapping[str, tuple[Any, Any]]) -> Callable[[str, Term], bool | None]:
    """What Arb is certain of on a box."""
    box = {x: _interval(*pair) for x, pair in ends.items()}

    def decide(op: str, term: Term) -> bool | None:
        value = enclose(term, box)
        if value is None:
            return None
        low, high = value
        holds = {">": low > 0, ">=": low >= 0, "==": low == 0 == high, "!=": low > 0 or high < 0}
        fails = {">": high <= 0, ">=": high < 0, "==": low > 0 or high < 0, "!=": low == 0 == high}
        return True if holds[op] else False if fails[op] else None

    return decide


def _interval(low: Any, high: Any) -> Interval:
    left = arb.neg_inf() if isinstance(low, float) else interval(low, low)[0]
    return left, arb.pos_inf() if isinstance(high, float) else interval(high, high)[1]


def _completed(definitions: Mapping[str, Term], point: Point) -> Point:
    """The point with the eliminated variables: exact if their definitions are rational, else as floats."""
    for x, value in definitions.items():
        try:
            point = {**point, x: translate(value, {**EXACT, "variable": point.__getitem__})}
        except (Untranslatable, KeyError):
            point = {**point, x: float(evaluate(value, {y: float(v) for y, v in point.items()}))}
    return point


COQ: Table = {
    "number": lambda value: f"({value.numerator} / {value.denominator})",
    "variable": lambda x: f"v_{x}",
    "+": lambda *parts: f"({' + '.join(parts)})",
    "*": lambda *factors: f"({' * '.join(factors)})",
    "integer power": lambda base, n: f"({base} ^ {n})" if n >= 0 else f"(/ ({base} ^ {-n}))",
    "pi": lambda: "PI",
    **_prefix("exp", "sin", "cos", "tan", "atan", "sqrt", log="ln", abs="Rabs"),
}


COQ_HEAD = "From Coq Require Import Reals.\nFrom Interval Require Import Tactic.\nOpen Scope R_scope.\n"


def by_coq_interval(statement: Statement, seconds: float) -> Answer:
    """Let the tactic ``interval`` of Coq prove a statement on a box: by bisection, also with derivatives and series."""
    s, _ = eliminated(statement.sequent)
    bounds = ranges(s)
    if not available("coq-interval") or not all(bound.compact for bound in bounds.values()):
        return UNKNOWN
    names = [f"v_{x}" for x, _ in s.sorts]
    bisect = ", ".join([*(f"i_bisect {name}" for name in names), "i_depth 25", "i_prec 60"])
    methods = [bisect, *(f"i_{way} {names[0]}, {bisect}" for way in ("autodiff", "taylor") if len(names) == 1)]
    tactic = f"first [{' | '.join(f'interval with ({method})' for method in methods)}]"
    box = [f"{COQ['number'](bounds[x].lower)} <= v_{x} <= {COQ['number'](bounds[x].upper)} -> " for x, _ in s.sorts]
    try:
        goals = [_coq(goal) for goal in atoms(meaning(*atoms(s.goal)))]
    except Untranslatable:
        return UNKNOWN
    head = f"forall {' '.join(names)} : R, {''.join(box)}" if names else ""
    lemmas = [f"Goal {head}{goal}.\nProof. intros. {tactic}. Qed.\n" for goal in goals]
    text = "".join([COQ_HEAD, *lemmas])
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "claim.v").write_text(text, encoding="utf-8")
        try:
            command = ["coqc", "-q", "claim.v"]
            run = subprocess.run(command, cwd=folder, capture_output=True, timeout=seconds, check=False)
        except subprocess.TimeoutExpired:
            return UNKNOWN
    return Answer("proved") if run.returncode == 0 else UNKNOWN


def _coq(goal: Formula) -> str:
    """A relation that ``interval`` can prove; of a disjunction its first part."""
    op, term = goal[1] if goal[0] == "or" else goal
    if op == "==":
        raise Untranslatable("interval proves no equality")
    value = translate(term, COQ)
    return f"{value} <> 0" if op == "!=" else f"0 {op.replace('>', '<')} {value}"


# The table


def available(peer: str) -> bool:
    """Whether the tool of a peer is installed; those that the package itself needs always are."""
    if peer in ("z3", "cvc5"):
        return find_spec(peer) is not None
    if peer != "coq-interval":
        return True
    if not shutil.which("coqc"):
        return False
    where = subprocess.run(["coqc", "-where"], capture_output=True, text=True, check=False).stdout.strip()
    return Path(where, "user-contrib", "Interval").is_dir()


PEERS: dict[str, Callable[[Statement, float], Answer]] = {
    "z3": partial(by_solver, Z3, check_by_z3),
    "cvc5": partial(by_solver, CVC5, check_by_cvc5),
    "sympy": by_sympy,
    "differential evolution": by_differential_evolution,
    "differential evolution, tolerance 1e-9": partial(by_differential_evolution, tolerance=1e-9),
    "hypothesis": by_hypothesis,
    "arb branch and bound": by_arb,
    "coq-interval": by_coq_interval,
}
