"""The hunt: an exact counterexample to a part's formal statements, or the size of violation it would have found.

Generators are mixed, for none dominates: a lattice of special points, small fractions (hypothesis), uniform and
log-uniform draws, and descent on the slack of the conclusion.  Vectors are laid out as
scalar coordinates; rational equalities are solved exactly and removed, one other equality leaves a curve whose points
are found by bisection.  A hit counts once the checker has replayed it; it is then shrunk, replaying every time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cached_property
from itertools import islice, permutations, product
from math import ceil, floor, frexp, isfinite, prod
from random import Random
from typing import Any

import numpy as np

from theoremaudit.checker.certificates import instantiate, unfold
from theoremaudit.checker.enclosure import enclose
from theoremaudit.checker.ring import is_zero
from theoremaudit.checker.rules import Sequent, holds
from theoremaudit.checker.terms import (
    ONE,
    ZERO,
    Rejected,
    Relation,
    Term,
    derivative,
    minus,
    neg,
    substitute,
    subterms,
    variables,
)
from theoremaudit.legs import ILL_POSED, REFUTES, SUPPORTS, UNDECIDED, Hunt
from theoremaudit.model import Part
from theoremaudit.normal import factored
from theoremaudit.parsing import RELATIONS, StatementError, parse_term
from theoremaudit.refuting import SPECIAL, Point, Refutation, replayed
from theoremaudit.sampling import Array, constant_bounds, draw, evaluate, satisfied
from theoremaudit.statements import Statement
from theoremaudit.tactics import CLOCK

Points = dict[str, Array]
Special = Mapping[str, Sequence[Fraction]]

SIZES = (1, 2, 3, 5)  # numbers of components at which vectors are laid out
LATTICE, DRAWN, CURVE, PARAMETERS = 4000, 20_000, 1200, 300  # points of a kind, over all layouts
CLEAR, ALIKE, TIE = 1e-9, 1e-11, 1e-14  # relative slack: visibly violated; equal but for rounding; exactly equal
REPLAYS, SHRINKS = 10, 400
SHORT = 30  # length of a coordinate, on average, at which an exact tie is worth a replay
BOXES, WIDTHS = 40, (2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01)
METHOD = (
    "special points, small fractions (hypothesis), uniform and log-uniform draws, descent on the slack "
    "(differential evolution, Nelder-Mead)"
)


def hunt(
    part: Part,
    *,
    about: Sequence[Statement] | None = None,
    special: Special | None = None,
    examples: int = 300,
    seed: int = 20260215,
) -> Hunt:
    """Search for an exact counterexample of a part.

    Parameters
    ----------
    about
        The statements to attack; those that the part asserts if not given.
    special
        Edges by variable: values at which mis-stated mathematics tends to fail.  The edges of a vector are tried in
        each component, those of a length replace the numbers of components 1, 2, 3, 5.
    examples
        Number of hypothesis examples (and of Nelder-Mead steps), over all statements and layouts.
    seed
        Seed of every generator; the same input gives the same hunt.

    Returns
    -------
    Hunt
        ``refutes`` or ``ill-posed`` with an exact witness that the checker accepts, shrunk; ``supports`` with the
        detection limit; ``undecided`` if no admissible point was met, if a violation seen numerically has no exact
        replay, or if nothing was found and the statements are an instance of the part only.

    Examples
    --------
    >>> from theoremaudit.model import Part, Role, Source
    >>> from theoremaudit.statements import forall
    >>> part = Part("square", Role.INLINE, (Source("notes", "Layer 1"),), "", "", (forall("x^2 > x", given=["x > 0"]),))
    >>> found = hunt(part)
    >>> found.outcome, found.witness, found.words
    ('refutes', {'x': '1'}, 'at x = 1: left 1, right 1')
    """
    statements = tuple(part.asserts if about is None else about)
    if not statements:
        return Hunt(UNDECIDED, "none", "", words="the part has no formal statement to search")
    quests: list[tuple[int, Quest]] = []
    for index, statement in enumerate(statements):
        layouts = list(domains(statement.sequent, special or {}))
        for domain in layouts:
            quest = Quest(domain, seed, 1 / len(layouts), max(examples // (len(layouts) * len(statements)), 20))
            quests.append((index, quest))
            if quest.run():
                return _report(REFUTES, statements, quests, quest.broken)
    undefined = next((quest.undefined for _, quest in quests if quest.undefined), None)
    if undefined:
        return _report(ILL_POSED, statements, quests, undefined)
    searched = all(_searched(i, quests) for i in range(len(statements)))
    found = _report(SUPPORTS if searched else UNDECIDED, statements, quests)
    if part.instance and about is None and searched:  # an instance can refute the part but not carry it
        return replace(found, outcome=UNDECIDED, words=f"no counterexample in the instance {part.instance}")
    return found


def _searched(index: int, quests: list[tuple[int, Quest]]) -> bool:
    own = [quest for i, quest in quests if i == index]
    return sum(quest.tried for quest in own) > 0 and not any(quest.suspicion for quest in own)


# ------------------------------------------------------------------------------------------------- domains


@dataclass(frozen=True)
class Domain:
    """A statement as the generators see it: scalar coordinates, and no equality that exact arithmetic can remove."""

    statement: Sequent
    sizes: dict[str, int]
    sequent: Sequent
    solved: tuple[tuple[str, Term], ...]
    edges: dict[str, tuple[Fraction, ...]]

    @cached_property
    def equalities(self) -> list[Term]:
        """The equalities that are left."""
        return [r[1] for r in self.sequent.given if r[0] == "=="]

    @cached_property
    def bounds(self) -> dict[str, tuple[float, float]]:
        """Constant bounds of every coordinate."""
        lower, upper = constant_bounds(self.bounded)
        return {x: (lower.get(x, -np.inf), upper.get(x, np.inf)) for x, _ in self.sequent.sorts}

    @cached_property
    def bounded(self) -> Sequent:
        """The statement with the constant bounds that x > y and y > 0 give together."""
        s = self.sequent
        for _ in s.sorts:
            lower, upper = constant_bounds(s)
            for op, term in self.sequent.given:
                pair = _difference(term) if op in (">", ">=") else None
                if pair and lower.get(pair[1], -np.inf) > lower.get(pair[0], -np.inf):
                    s = s.adding((">=", minus(pair[0], Fraction(lower[pair[1]]))))
                if pair and upper.get(pair[0], np.inf) < upper.get(pair[1], np.inf):
                    s = s.adding((">=", minus(Fraction(upper[pair[0]]), pair[1])))
        return s

    @cached_property
    def chains(self) -> list[tuple[tuple[Term, str], ...]]:
        """Orders in which the equalities can be solved, each for a coordinate that those before it do not contain."""
        real = {x for x, sort in self.sequent.sorts if sort == "real"}
        found = []
        for order in permutations(self.equalities):
            for unknowns in product(*(sorted(variables(term) & real) for term in order)):
                fresh = all(y not in variables(t) for i, y in enumerate(unknowns) for t in order[:i])
                if fresh and len(set(unknowns)) == len(unknowns):
                    found.append(tuple(zip(order, unknowns, strict=True)))
        return found[:4] if self.equalities else [()]

    def point(self, values: Mapping[str, Any]) -> Point | None:
        """The point of the original statement with these coordinates; None if a removed one is not rational there."""
        full = {**values, **{n: Fraction(k) for n, k in self.sizes.items()}}
        for x, term in reversed(self.solved):
            value = rational_value(term, full)
            if value is None:
                return None
            full[x] = value
        return {
            x: [str(full[c]) for c in components(x, self.sizes[length])] if length else _plain(full.get(x, ZERO))
            for x, length in ((x, sort.partition(":")[2]) for x, sort in self.statement.sorts)
        }


def _difference(term: Term) -> tuple[str, str] | None:
    """(x, y) if the term is x - y."""
    if not isinstance(term, tuple) or term[0] != "+" or len(term) != 3:
        return None
    pair = (term[1], neg(term[2])) if isinstance(term[1], str) else (term[2], neg(term[1]))
    return pair if isinstance(pair[0], str) and isinstance(pair[1], str) else None


def _plain(value: Any) -> Any:
    return value if isinstance(value, dict) else str(value)


def components(vector: str, size: int) -> list[str]:
    """Names of the components of a vector; no variable of a statement has such a name."""
    return [f"{vector}[{i}]" for i in range(1, size + 1)]


def domains(s: Sequent, special: Special) -> Iterator[Domain]:
    """The statement laid out for several numbers of components (as it is, where it has no vectors)."""
    lengths = sorted({sort.partition(":")[2] for _, sort in s.sorts if ":" in sort})
    for numbers in product(*([int(k) for k in special.get(n, SIZES)] for n in lengths)):
        sizes = dict(zip(lengths, numbers, strict=True))
        scalar, solved = eliminated(laid_out(s, sizes))
        if all(holds(op, term) for op, term in scalar.given if isinstance(term, Fraction) and op != "real"):
            edges = {x: tuple(special.get(x.partition("[")[0], ())) for x, _ in scalar.sorts}
            yield Domain(s, sizes, scalar, solved, edges)


def laid_out(s: Sequent, sizes: Mapping[str, int]) -> Sequent:
    """The statement about vectors of the given sizes as one about their components."""
    rows: Any = {x: components(x, sizes[sort.partition(":")[2]]) for x, sort in s.sorts if ":" in sort}
    fixed = {n: Fraction(k) for n, k in sizes.items()}

    def scalar(r: Relation) -> Iterator[Relation]:
        if r[0] == "and":
            yield from (found for part in r[1:] for found in scalar(part))
        elif r[0] == "each":
            for row in zip(*(rows[v] for _, v in r[1]), strict=True):
                inner = dict(zip((c for c, _ in r[1]), row, strict=True))
                yield from scalar((r[2][0], substitute(r[2][1], inner)))
        else:
            yield r[0], _folded(substitute(unfold(r[1], rows), fixed))

    sorts = [(c, "real") for x in rows for c in rows[x]]
    sorts += [p for p in s.sorts if p[0] not in rows and p[0] not in fixed]
    given = tuple(found for r in s.given for found in scalar(r))
    if s.goal[0] == "exists":
        return Sequent(tuple(sorts), given, (*s.goal[:2], tuple(found for r in s.goal[2] for found in scalar(r))))
    goals = list(scalar(s.goal))
    return Sequent(tuple(sorts), given, goals[0] if len(goals) == 1 else ("and", *goals))


def _folded(term: Term) -> Term:
    value = None if variables(term) else rational_value(term, {})
    return term if value is None else value


def eliminated(s: Sequent) -> tuple[Sequent, tuple[tuple[str, Term], ...]]:
    """Solve rational equalities that are linear in a coordinate, and remove the coordinate."""
    solved: list[tuple[str, Term]] = []
    while found := next((f for r in s.given if r[0] == "==" for f in _solutions(s, r[1])), None):
        s = without(s, *found)
        solved.append(found)
    return s, tuple(solved)


def without(s: Sequent, x: str, value: Term) -> Sequent:
    """The statement with ``value`` put for the coordinate ``x``; equalities that hold identically are dropped."""

    def put(r: Any) -> Any:
        return substitute(r, {x: value})

    given = tuple(put(r) for r in s.given)
    goal = (*s.goal[:2], tuple(map(put, s.goal[2]))) if s.goal[0] == "exists" else put(s.goal)
    return Sequent(tuple(p for p in s.sorts if p[0] != x), tuple(r for r in given if not _identity(r)), goal)


def _identity(r: Relation) -> bool:
    try:
        return bool(r[0] == "==" and is_zero(r[1]))
    except Rejected:
        return False


def _solutions(s: Sequent, term: Term) -> Iterator[tuple[str, Term]]:
    """Coordinates in which a rational equality is linear, with their values; scalars before components."""
    if not _rational(term):
        return
    names = [x for x, sort in s.sorts if sort == "real" and x in variables(term)]
    for x in sorted(names, key=lambda x: ("[" in x, x)):
        slope = derivative(term, x)
        if not _identity(("==", slope)) and _identity(("==", derivative(slope, x))):
            yield x, ("*", -ONE, substitute(term, {x: ZERO}), ("^", substitute(slope, {x: ZERO}), -ONE))


def _rational(term: Term) -> bool:
    if not isinstance(term, tuple):
        return True
    whole = term[0] == "^" and isinstance(term[2], Fraction) and term[2].denominator == 1
    return (whole or term[0] in ("+", "*")) and all(map(_rational, term[1:]))


def rational_value(term: Term, values: Mapping[str, Any]) -> Fraction | None:
    """The exact value of a term if it is rational."""
    if any(not isinstance(values.get(x), Fraction) for x in variables(term)):
        return None
    try:
        found = factored(substitute(term, dict(values)), [])
    except Rejected:
        return None
    return None if found.factors else found.constant


# ---------------------------------------------------------------------------------------------- generators


def lattice(domain: Domain, count: int, seed: int) -> Points:
    """Named edges, bounds and small fractions: all combinations, or a random part of them."""
    axes = [np.array([float(v) for v in _axis(domain, x, sort)]) for x, sort in domain.sequent.sorts]
    if not axes:
        return {}
    if prod(map(len, axes)) <= count:
        rows = np.array(list(product(*axes)))
    else:
        generator = np.random.default_rng(seed)
        rows = np.column_stack([generator.choice(axis, count) for axis in axes])
    return {x: rows[:, i] for i, (x, _) in enumerate(domain.sequent.sorts)}


def _axis(domain: Domain, x: str, sort: str) -> list[Fraction]:
    low, high = domain.bounds[x]
    ends = [Fraction(b).limit_denominator(10**6) for b in (low, high) if isfinite(b)]
    shifted = [end + sign * q for end in ends for q in SPECIAL[:12] for sign in (1, -1)]
    values = dict.fromkeys([*ends, *domain.edges[x], *SPECIAL, *shifted])
    return [v for v in values if low <= v <= high and (sort != "integer" or v.denominator == 1)] or [ZERO]


def drawn(domain: Domain, count: int, seed: int) -> Iterator[Points]:
    """Uniform and log-uniform draws: near the bounds and far from them, and with few decimals."""
    points = draw(domain.bounded, count, seed)
    yield {x: np.where(np.arange(count) % 2 == 0, np.round(v, 3), v) for x, v in points.items()}
    generator = np.random.default_rng(seed + 1)
    for size, smallest, largest in ((count, -3, 3), (count // 2, -8, 6)):
        yield spread(domain, {x: generator.random(size) for x in domain.bounds}, smallest, largest)


def spread(domain: Domain, cube: Points, smallest: float = -8, largest: float = 6) -> Points:
    """Points of the unit cube carried to the domain, log-uniformly in the distance from the bounds."""
    found = {}
    for x, sort in domain.sequent.sorts:
        values = _stretch(cube[x], *domain.bounds[x], smallest, largest)
        found[x] = np.round(values) if sort == "integer" else values
    return found


def _stretch(u: Array, low: float, high: float, smallest: float, largest: float) -> Array:
    far = np.power(10.0, smallest + (largest - smallest) * u)
    if isfinite(low) and isfinite(high):
        near = 0.3 * np.power(10.0, smallest * (1 - np.minimum(u, 1 - u) / 0.3))
        share = np.where(u < 0.3, near, np.where(u > 0.7, 1 - near, u))
        return np.asarray(low + (high - low) * share)
    if isfinite(low):
        return np.asarray(low + far)
    if isfinite(high):
        return np.asarray(high - far)
    return np.asarray(np.sign(u - 0.5) * np.power(10.0, smallest + (largest - smallest) * np.abs(2 * u - 1)))


def solved_points(domain: Domain, points: Points, chain: tuple[tuple[Term, str], ...]) -> tuple[Points, Array]:
    """The points with the unknowns of the chain solved for, and from which point each of them comes."""
    rows = np.arange(len(next(iter(points.values()), np.zeros(1))))
    for term, y in chain:
        points, kept = roots(term, y, domain.bounds[y], points, len(rows))
        rows = rows[kept]
    return points, rows


def roots(term: Term, y: str, bounds: tuple[float, float], points: Points, count: int) -> tuple[Points, Array]:
    """All roots in ``y`` that a change of sign shows, by bisection from each point at once."""
    axis = _stretch(np.linspace(0, 1, 66)[1:-1], *bounds, -8, 6)
    others = {x: v for x, v in points.items() if x != y}
    grid = {**{x: v[:, None] for x, v in others.items()}, y: axis[None, :]}
    value = np.broadcast_to(evaluate(term, grid), (count, len(axis)))
    value = np.where(np.abs(value) < 1e-14 * _magnitude(term, grid), 0, value)  # rounding noise shows no sign
    rows, columns = np.nonzero(value[:, :-1] * value[:, 1:] < 0)
    start, low, high = value[rows, columns], axis[columns], axis[columns + 1]
    fixed = {x: v[rows] for x, v in others.items()}
    for _ in range(60):
        middle = (low + high) / 2
        same = np.broadcast_to(evaluate(term, {**fixed, y: middle}), middle.shape) * start > 0
        low, high = np.where(same, middle, low), np.where(same, high, middle)
    return {**fixed, y: (low + high) / 2}, rows


def _relative(term: Term, points: Points, shape: tuple[int, ...]) -> Array:
    """The term over the sum of the sizes of its summands: between -1 and 1."""
    parts = term[1:] if isinstance(term, tuple) and term[0] == "+" else (term,)
    values = [np.broadcast_to(evaluate(part, points), shape) for part in parts]
    total, scale = sum(values[1:], values[0]), sum(map(np.abs, values[1:]), np.abs(values[0]))
    return np.where(scale > 0, total / np.where(scale > 0, scale, 1), np.where(scale == 0, 0.0, np.nan))


def _magnitude(term: Term, points: Points) -> Array:
    """The size of what is added up inside the term: its rounding noise is about 10^-16 of it."""
    if isinstance(term, tuple) and term[0] == "+":
        return np.asarray(sum(_magnitude(part, points) for part in term[1:]))
    if isinstance(term, tuple) and term[0] == "*":
        return np.asarray(np.multiply.reduce(np.broadcast_arrays(*(_magnitude(part, points) for part in term[1:]))))
    return np.asarray(np.abs(evaluate(term, points)))


def slack(goal: Any, points: Points, count: int) -> Array:
    """How far the conclusion is from failing, relative to its terms; nan where it is not a number."""
    found = np.full(count, np.inf)
    for op, term in goal[1:] if goal[0] == "and" else [goal]:
        value = _relative(term, points, (count,))
        size = np.abs(value)
        value = -size if op == "==" else size if op == "!=" else value
        if op in ("==", ">="):
            value = np.where(size < ALIKE, np.inf, value)  # a tie satisfies these
        if op in (">", "!="):
            value = np.where(np.abs(value) < TIE, -TIE, value)  # a tie fails a strict relation
        found = np.fmin(found, value) + np.where(np.isnan(value), np.nan, 0)
    return found


def undefined(goal: Any, points: Points, count: int) -> Array:
    """Where a term of the conclusion is visibly no real number; floats would let infinities cancel."""
    holes = np.zeros(count, bool)
    relations = goal[1:] if goal[0] == "and" else [goal]
    for part in (part for r in relations for part in subterms(r[1]) if isinstance(part, tuple)):
        if part[0] not in ("log", "sqrt", "asin", "acos", "^"):
            continue
        inside = evaluate(part[1], points)
        if part[0] == "^":
            exponent = evaluate(part[2], points)
            hole = ((inside == 0) & (exponent < 0)) | ((inside < 0) & (exponent != np.round(exponent)))
        else:
            hole = inside <= 0 if part[0] == "log" else inside < 0 if part[0] == "sqrt" else np.abs(inside) > 1
        holes |= hole
    return holes


def admissible(given: Sequence[Relation], points: Points, count: int) -> Array:
    """Where the hypotheses other than equalities hold, as far as floats can tell."""
    keep = np.ones(count, bool)
    for op, term in given:
        if op != "==":
            keep &= np.broadcast_to(satisfied(op, evaluate(term, points)), (count,))
    return keep


# --------------------------------------------------------------------------------------------------- quests


@dataclass
class Hit:
    """A replayed counterexample with the coordinates it came from; ``unknown`` is the enclosed one, if any."""

    values: dict[str, Fraction]
    unknown: tuple[Term, str] | None
    refutation: Refutation


@dataclass
class Quest:
    """The search of one domain.

    ``share`` is its part of the points, the rest going to other layouts; ``examples`` bounds the steps of the
    generators that evaluate one point at a time (hypothesis, Nelder-Mead).
    """

    domain: Domain
    seed: int
    share: float
    examples: int
    tried: int = 0
    seen: list[Points] = field(default_factory=list)
    lowest: list[tuple[float, dict[str, float]]] = field(default_factory=list)
    broken: Hit | None = None
    undefined: Hit | None = None
    suspicion: str = ""

    def run(self) -> bool:
        """Run the generators until a point breaks the conclusion; whether one did."""
        with np.errstate(all="ignore"):
            if self.domain.sequent.goal[0] == "exists":
                self._parameters()
            elif not self.domain.sequent.sorts:
                self.tried += 1
                self._keep({}, None)
            else:
                self._points()
        return self.broken is not None

    def _points(self) -> None:
        batches = (self._blind, self._small_fractions, self._descend, self._pinned)
        for batch in batches:
            CLOCK.check()
            batch()
            if self.broken:
                return

    def _blind(self) -> None:
        """The generators that do not look at the slack."""
        count = int((CURVE if self.domain.equalities else DRAWN) * self.share)
        first = lattice(self.domain, min(LATTICE, 2 * count), self.seed)
        for points in [first, *drawn(self.domain, count, self.seed)]:
            for chain in self.domain.chains:
                self._attempt(points, chain)
                if self.broken:
                    return

    def _attempt(self, points: Points, chain: tuple[tuple[Term, str], ...]) -> None:
        """Evaluate points, solved for the unknowns of the chain, and replay those that look like violations."""
        CLOCK.check()
        points, rows = solved_points(self.domain, points, chain)
        keep = admissible(self.domain.sequent.given, points, len(rows))
        points = {x: v[keep] for x, v in points.items()}
        self.tried += int(keep.sum())
        self.seen.append(points)
        value = slack(self.domain.sequent.goal, points, int(keep.sum()))
        holes = undefined(self.domain.sequent.goal, points, len(value)) & (self.undefined is None)
        tied = (value >= -CLEAR) & (value <= -TIE)
        for kind, ties in ((value < -CLEAR, False), (holes, False), (tied, True)):
            if not self.broken:
                self._replay(points, np.flatnonzero(kind), chain, ties)
        if np.isfinite(value).any():
            best = int(np.nanargmin(value))
            self.lowest.append((float(value[best]), {x: float(v[best]) for x, v in points.items()}))
        for i in np.argsort(value)[:4] if len(chain) > 1 else []:
            if value[i] < -1e-6 and self._fails_sharply({x: v[i] for x, v in points.items()}, chain):
                self.suspicion = "numerically (50 digits), not exactly, the conclusion fails near " + ", ".join(
                    f"{x} = {v[i]:.6g}" for x, v in sorted(points.items())
                )

    def _replay(self, points: Points, order: Array, chain: tuple[tuple[Term, str], ...], ties: bool) -> None:
        """Replay the simplest of the suspicious points; exact ties are costly, and likely at short fractions alone."""
        if len(chain) > 1 or not len(order):
            return
        unknown = chain[0] if chain else None
        some = order[np.linspace(0, len(order) - 1, min(len(order), 80)).astype(int)]
        values = [{x: simple(v[i]) for x, v in points.items() if not unknown or x != unknown[1]} for i in some]
        if ties:
            values = [v for v in values if self._short(v)]
        for candidate in sorted(values, key=_size)[:REPLAYS]:
            CLOCK.check()
            self._keep(candidate, unknown)
            if self.broken:
                return

    def _short(self, values: Mapping[str, Fraction]) -> bool:
        """Whether the coordinates, named edges apart, are short fractions."""
        lengths = [_length(v) for x, v in values.items() if v not in self.domain.edges[x]]
        return sum(lengths) <= SHORT * len(lengths)

    def _keep(self, values: dict[str, Fraction], unknown: tuple[Term, str] | None) -> bool:
        """Whether the checker accepts the point as a violation; the first of each kind is kept."""
        found = self.replay(values, unknown)
        if found and found.reason == "undefined":
            self.undefined = self.undefined or Hit(values, unknown, found)
        elif found:
            self.broken = Hit(values, unknown, found)
        return self.broken is not None

    def replay(self, values: dict[str, Fraction], unknown: tuple[Term, str] | None) -> Refutation | None:
        """The refutation at these coordinates, the unknown one being enclosed; None if the checker accepts none."""
        for coordinates in [values] if unknown is None else self._enclosures(values, *unknown):
            point = self.domain.point(coordinates)
            found = None if point is None else replayed(self.domain.statement, point)
            if found:
                return found
        return None

    def _enclosures(self, values: dict[str, Fraction], term: Term, y: str) -> Iterator[dict[str, Any]]:
        """Brackets, wide then narrow, of the roots in y at rational coordinates."""
        at = {x: np.array([float(v)]) for x, v in values.items()}
        points, rows = roots(term, y, self.domain.bounds[y], at, 1)
        keep = admissible(self.domain.sequent.given, points, len(rows))
        value = slack(self.domain.sequent.goal, points, len(rows))
        for i in np.flatnonzero(keep & ~(value > CLEAR))[:6]:
            yield {**values, y: bracket(float(points[y][i]), 28)}
            root = refined(term, y, float(points[y][i]), values)
            if root is not None:
                yield {**values, y: bracket(float(root), 42)}

    def _fails_sharply(self, at: dict[str, float], chain: tuple[tuple[Term, str], ...]) -> bool:
        """Whether the violation stays when the unknowns are solved for to 60 bits."""
        unknowns = {y for _, y in chain}
        values = {x: simple(v) for x, v in at.items() if x not in unknowns}
        for term, y in chain:
            root = refined(term, y, at[y], values)
            if root is None:
                return False
            values[y] = root
        points = {x: np.array([float(v)]) for x, v in values.items()}
        return bool(slack(self.domain.sequent.goal, points, 1)[0] < -CLEAR)

    def _small_fractions(self) -> None:
        """Small fractions by hypothesis, which also shrinks what it finds."""
        names = [x for x, _ in self.domain.sequent.sorts]
        chains = [c for c in self.domain.chains if len(c) < 2]
        for chain in chains:
            unknown = chain[0] if chain else None
            free = [x for x in names if not unknown or x != unknown[1]]
            found = find_fractions(
                self.domain,
                free,
                lambda v, u=unknown: self._breaks(v, u),  # type: ignore[misc]
                max(self.examples // (3 * len(chains) if unknown else 1), 20),
                self.seed,
            )
            if found:
                self._keep(found, unknown)
                return

    def _breaks(self, values: dict[str, Fraction], unknown: tuple[Term, str] | None) -> bool:
        if unknown is None:
            self.tried += self._admits(values)
            if not self.suspicious(values):
                return False
        found = self.replay(values, unknown)
        if found and found.reason == "undefined":
            self.undefined = self.undefined or Hit(values, unknown, found)
        return found is not None and found.reason == "false"

    def suspicious(self, values: dict[str, Fraction]) -> bool:
        """Whether the conclusion may fail at the point, as far as floats can tell."""
        if self.domain.sequent.goal[0] == "exists":
            return True
        if not self._admits(values):
            return False
        at = {x: np.array([float(v)]) for x, v in values.items()}
        if self.undefined is None and undefined(self.domain.sequent.goal, at, 1)[0]:
            return True
        value = slack(self.domain.sequent.goal, at, 1)[0]
        return not value > (0 if self._short(values) else -CLEAR)

    def _admits(self, values: Mapping[str, Fraction]) -> bool:
        at = {x: np.array([float(v)]) for x, v in values.items()}
        return bool(admissible(self.domain.sequent.given, at, 1)[0])

    def _descend(self) -> None:
        """Minimise the slack: over the whole domain, and downhill from the lowest points met so far."""
        self._evolve()
        if not self.broken and not self.domain.equalities:
            self._downhill()

    def _downhill(self) -> None:
        from scipy.optimize import minimize

        names = [x for x, sort in self.domain.sequent.sorts if sort == "real"]
        for _, start in sorted(self.lowest, key=lambda pair: pair[0])[: ceil(3 * self.share)] if names else []:
            fixed = {x: np.array([v]) for x, v in start.items() if x not in names}

            def height(row: Array, fixed: Points = fixed) -> float:
                CLOCK.check()
                points = {**fixed, **{x: np.array([v]) for x, v in zip(names, row, strict=True)}}
                return float(self._height(points, np.arange(1), 1)[0])

            end = minimize(
                height,
                np.array([start[x] for x in names]),
                method="Nelder-Mead",
                options={"maxfev": min(80 * len(names) + 80, self.examples), "xatol": 1e-10, "fatol": 1e-12},
            ).x
            ends = np.array([end, np.round(end, 4)])
            stay = {x: np.repeat(v, 2) for x, v in fixed.items()}
            self._attempt({**stay, **{x: ends[:, i] for i, x in enumerate(names)}}, ())
            self.seen.pop()
            if self.broken:
                return

    def _evolve(self) -> None:
        """Differential evolution in the unit cube."""
        from scipy.optimize import differential_evolution

        names = [x for x, _ in self.domain.sequent.sorts]
        chain = self.domain.chains[0]
        unknowns = {y for _, y in chain}
        free = [x for x in names if x not in unknowns]
        if not free:
            return

        def height(cube: Array) -> Array:
            CLOCK.check()
            full = self._cube(dict(zip(free, np.atleast_2d(cube.T).T, strict=True)), unknowns)
            points, rows = solved_points(self.domain, spread(self.domain, full), chain)
            return self._height(points, rows, len(next(iter(full.values()))))

        generations = 12 if chain else 25
        found = differential_evolution(
            height,
            [(1e-6, 1 - 1e-6)] * len(free),
            popsize=max(6, 40 // len(free)),
            maxiter=generations,
            tol=0,
            rng=np.random.default_rng(self.seed),
            polish=False,
            vectorized=True,
            updating="deferred",
            callback=lambda intermediate_result: bool(intermediate_result.fun < -1e-3),
        )
        best = found.population[np.argsort(found.population_energies, kind="stable")].T
        ends = spread(self.domain, self._cube(dict(zip(free, best, strict=True)), unknowns))
        for points in (ends, {x: np.round(v, 3) for x, v in ends.items()}):
            for way in self.domain.chains:
                self._attempt(points, way)
                self.seen.pop()  # found by descent, not by chance: not counted for the detection limit
                if self.broken:
                    return

    def _cube(self, cube: Points, unknowns: set[str]) -> Points:
        return {**cube, **{y: np.full(len(next(iter(cube.values()))), 0.5) for y in unknowns}}

    def _height(self, points: Points, rows: Array, count: int) -> Array:
        """The slack, the least of each row; above 1 where a hypothesis fails, by how much."""
        value = slack(self.domain.sequent.goal, points, len(rows))
        miss = np.zeros(len(rows))
        for op, term in self.domain.sequent.given:
            if op in (">", ">="):
                miss += np.fmax(0, -_relative(term, points, (len(rows),)))
        keep = admissible(self.domain.sequent.given, points, len(rows))
        value = np.where(keep, np.nan_to_num(value, nan=0.0), 2 + np.nan_to_num(miss, nan=1.0))
        result = np.full(count, 9.0)
        np.minimum.at(result, rows, value)
        return result

    def _pinned(self) -> None:
        """With several equalities left: special values of a coordinate that make all but one of them hold."""
        domain = self.domain
        if len(domain.equalities) < 2:
            return
        for x, sort in domain.sequent.sorts:
            for value in _axis(domain, x, sort)[:8] if sort == "real" else []:
                smaller = without(domain.sequent, x, value)
                if sum(r[0] == "==" for r in smaller.given) < 2:
                    pinned = Domain(domain.statement, domain.sizes, smaller, (*domain.solved, (x, value)), domain.edges)
                    quest = Quest(pinned, self.seed, self.share / 4, self.examples // 4)
                    quest._blind()
                    self.broken, self.undefined = quest.broken, self.undefined or quest.undefined
                    self.tried += quest.tried
                    if self.broken:
                        self.domain = pinned
                        return

    def _parameters(self) -> None:
        """Existence: parameters at which no solution is visible on a fine grid, replayed with a proof of absence."""
        domain, count = self.domain, int(PARAMETERS * self.share)
        batches = [lattice(domain, 2 * count, self.seed), *drawn(domain, count, self.seed)]
        for points in batches if domain.sequent.sorts else [{}]:
            size = len(next(iter(points.values()), np.zeros(1)))
            keep = admissible(domain.sequent.given, points, size)
            points = {x: v[keep] for x, v in points.items()}
            self.tried += int(keep.sum())
            self.seen.append(points)
            unseen = [
                {x: simple(v[i]) for x, v in points.items()}
                for i in np.flatnonzero(~self._visible(points, int(keep.sum())))
            ]
            for values in islice((v for v in sorted(unseen, key=_size)[: 2 * REPLAYS] if not self._seen_sharply(v)), 3):
                CLOCK.check()
                if self._keep(values, None):
                    return

    def _visible(self, points: Points, count: int) -> Array:
        """Where a grid in the bound variable shows a solution: all inequalities hold and the equality changes sign."""
        _, y, relations = self.domain.sequent.goal
        grid = np.concatenate([_stretch(np.linspace(0, 1, 402)[1:-1], *self._bounds_of(y), -9, 6)])
        at = {**{x: v[:, None] for x, v in points.items()}, y: grid[None, :]}
        shape = (count, len(grid))
        inside, crossing = np.ones(shape, bool), np.ones((count, len(grid)), bool)
        for op, term in relations:
            value = np.broadcast_to(evaluate(term, at), shape)
            if op == "==":
                change = np.sign(value[:, :-1]) * np.sign(value[:, 1:]) <= 0
                crossing &= np.pad(change, ((0, 0), (0, 1)))
            else:
                inside &= satisfied(op, value)
        return np.asarray((inside & crossing).any(axis=1))

    def _bounds_of(self, y: str) -> tuple[float, float]:
        own = tuple(r for r in self.domain.sequent.goal[2] if variables(r) == {y})
        lower, upper = constant_bounds(Sequent(((y, "real"),), own, None))
        return lower.get(y, -np.inf), upper.get(y, np.inf)

    def _seen_sharply(self, values: dict[str, Fraction]) -> bool:
        """The same look at one parameter with 200 bits, where floats cancel."""
        _, y, relations = self.domain.sequent.goal
        before: dict[int, int] = {}
        for v in _stretch(np.linspace(0, 1, 202)[1:-1], *self._bounds_of(y), -12, 6):
            at: Any = {**values, y: Fraction(float(v))}
            signs = [_sign(substitute(term, at)) for _, term in relations]
            inside = all(
                s is not None and holds(op, Fraction(s))
                for (op, _), s in zip(relations, signs, strict=True)
                if op != "=="
            )
            equal = {i: s or 0 for i, (s, (op, _)) in enumerate(zip(signs, relations, strict=True)) if op == "=="}
            if inside and (not equal or any(before.get(i, s) * s <= 0 for i, s in equal.items())):
                return True
            before = equal if inside else {}
        return False


def _sign(term: Term) -> int | None:
    value = enclose(term, {}, 200)
    return None if value is None else (value[0] > 0) - (value[1] < 0)


def refined(term: Term, y: str, root: float, values: Mapping[str, Fraction]) -> Fraction | None:
    """The root near a float to about 60 bits, by exact signs of the term."""

    def sign(v: Fraction) -> int:
        return _sign(substitute(term, {**values, y: v})) or 0

    for bits in (36, 24, 12, 4):
        low, high = (Fraction(root) * (1 + Fraction(s, 2**bits)) for s in (-1, 1))
        start = sign(low)
        if start * sign(high) < 0:
            for _ in range(66 - bits):
                middle = (low + high) / 2
                low, high = (middle, high) if sign(middle) == start else (low, middle)
            return low
    return None


def bracket(root: float, digits: int) -> dict[str, str]:
    """An interval round a float, its ends binary fractions of few digits."""
    unit = Fraction(2) ** (frexp(root)[1] - digits)
    low, high = Fraction(root) // unit - 1, -(-Fraction(root) // unit) + 1
    return {"lower": str(low * unit), "upper": str(high * unit)}


def simple(value: float) -> Fraction:
    """The simplest fraction that is this float."""
    for most in (10, 1000, 10**6, 10**9):
        short = Fraction(float(value)).limit_denominator(most)
        if float(short) == value:
            return short
    return Fraction(float(value))


def _size(values: Mapping[str, Fraction]) -> tuple[int, str]:
    return sum(map(_length, values.values())), str(values)


def _length(value: Fraction) -> int:
    return abs(value.numerator) + 2 * value.denominator + (value < 0)


def _whole(low: Fraction | None, high: Fraction | None) -> tuple[Fraction | None, Fraction | None]:
    return (None if low is None else Fraction(ceil(low))), (None if high is None else Fraction(floor(high)))


def find_fractions(
    domain: Domain, names: Sequence[str], breaks: Callable[[dict[str, Fraction]], bool], examples: int, seed: int
) -> dict[str, Fraction] | None:
    """The smallest example of small fractions that hypothesis finds to break the conclusion."""
    from hypothesis import HealthCheck, Phase, find, settings
    from hypothesis import strategies as st
    from hypothesis.errors import NoSuchExample

    def fraction(x: str, sort: str) -> Any:
        low, high = (Fraction(b).limit_denominator(10**6) if isfinite(b) else None for b in domain.bounds[x])
        low, high = _whole(low, high) if sort == "integer" else (low, high)
        top, under = st.integers(0, 60), st.just(1) if sort == "integer" else st.integers(1, 12)
        edges = [e for e in domain.edges[x] if (low is None or e >= low) and (high is None or e <= high)]
        if low is not None and high is not None:
            if sort == "integer":
                return st.integers(0, min(int(high - low), 60)).map(lambda n: low + n)
            inside = st.tuples(st.integers(0, 12), st.integers(1, 12)).map(
                lambda p: low + (high - low) * Fraction(min(p), max(p))
            )
        elif low is not None:
            inside = st.builds(lambda n, d: low + Fraction(n, d), top, under)
        elif high is not None:
            inside = st.builds(lambda n, d: high - Fraction(n, d), top, under)
        else:
            inside = st.builds(Fraction, st.integers(-60, 60), under)
        return st.one_of(inside, st.sampled_from(edges)) if edges else inside

    sorts = dict(domain.sequent.sorts)
    points = st.fixed_dictionaries({x: fraction(x, sorts[x]) for x in names})
    quiet = settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    try:
        return find(points, breaks, settings=quiet, random=Random(seed))
    except NoSuchExample:
        return None
    except Exception:
        CLOCK.check()  # the time limit may have been reached inside
        raise


# ------------------------------------------------------------------------------------------------ shrinking


def shrunk(quest: Quest, hit: Hit) -> Hit:
    """The simplest witness of the same kind that still replays: coordinates made shorter one after the other."""
    left = 6 if quest.domain.sequent.goal[0] == "exists" else SHRINKS
    sorts = dict(quest.domain.sequent.sorts)
    moved = True
    while moved and left > 0:
        moved = False
        for x in sorted(hit.values):
            for value in shorter(hit.values[x], sorts[x]):
                trial = {**hit.values, x: value}
                if hit.unknown is None and not quest.suspicious(trial):
                    continue
                CLOCK.check()
                left -= 1
                found = quest.replay(trial, hit.unknown)
                if found and found.reason == hit.refutation.reason:
                    hit, moved = Hit(trial, hit.unknown, found), True
                if moved or left <= 0:
                    break
    return hit


def shorter(value: Fraction, sort: str = "real") -> list[Fraction]:
    """Fractions with smaller numerator and denominator to try instead, the simplest first."""
    pool = {Fraction(n, d) for d in (1, 2, 3, 4) for n in range(-10, 11)}
    pool |= {value.limit_denominator(most) for most in (1, 2, 3, 5, 8, 10, 20, 50, 100, 1000, 10**5)}
    pool |= {sign * Fraction(10) ** k for k in range(-9, 7) for sign in (1, -1)}
    pool |= {1 + sign * Fraction(10) ** k for k in range(-9, 0) for sign in (1, -1)}
    pool |= {Fraction(f"{float(value):.{d}e}") for d in (0, 1, 2, 4)}
    pool |= {value / k for k in (2, 3, 10)} | {value * k for k in (2, 3, 5)}
    pool |= {Fraction(int(value / k)) for k in (1, 2, 10)} | {Fraction(ceil(value))}
    fit = (v for v in pool if _length(v) < _length(value) and (sort != "integer" or v.denominator == 1))
    return sorted(fit, key=lambda v: (_length(v), v))


# -------------------------------------------------------------------------------------------------- reports


def _report(
    outcome: str, statements: Sequence[Statement], quests: list[tuple[int, Quest]], hit: Hit | None = None
) -> Hunt:
    """What the quests found, for a reader."""
    tried = sum(quest.tried for _, quest in quests)
    scope = describe(quests)
    if hit is None:
        limit = detection_limit([quest for _, quest in quests]) if outcome == SUPPORTS else ""
        doubt = next((quest.suspicion for _, quest in quests if quest.suspicion), "")
        words = "" if outcome == SUPPORTS else doubt or "no point was met at which the hypotheses hold"
        return Hunt(outcome, METHOD, scope, words=words, tried=tried, detection_limit=limit)
    index, quest = next((i, q) for i, q in quests if hit in (q.broken, q.undefined))
    with np.errstate(all="ignore"):
        hit = shrunk(quest, hit)
    words = in_words(statements[index], hit.refutation)
    also = next((q.undefined for _, q in quests if q.undefined), None)
    if also and outcome == REFUTES:
        words += f"; not even a real number at {show_point(also.refutation.point)}"
    return Hunt(outcome, METHOD + "; exact replay", scope, hit.refutation.point, index, words, tried)


def in_words(statement: Statement, refutation: Refutation) -> str:
    """The witness in one sentence, with the values of both sides."""
    at = f"at {show_point(refutation.point)}"
    if statement.sequent.goal[0] == "exists":
        return f"{at}: there is no solution {statement.sequent.goal[1]}"
    sides = _sides(statement.conclusion)
    if not sides:
        op, term = instantiate(statement.sequent, refutation.point)[0].goal
        return f"{at}: left minus right is {_value(statement, term, refutation.point)}, which is not {op} 0"
    values = [_value(statement, side, refutation.point) for side in sides]
    if len(values) == 2:
        return f"{at}: left {values[0]}, right {values[1]}"
    return f"{at}: the terms are {', '.join(values)}"


def show_point(point: Point) -> str:
    """A point for a reader: ``J = 2, rho = -1, C = (0, 1)``."""

    def show(value: Any) -> str:
        if isinstance(value, list):
            return f"= ({', '.join(value)})"
        if isinstance(value, dict):
            return f"= {float((Fraction(value['lower']) + Fraction(value['upper'])) / 2):.6g} (enclosed)"
        return f"= {value}"

    return ", ".join(f"{x} {show(v)}" for x, v in sorted(point.items())) or "the only point there is"


def _sides(conclusion: str) -> list[Term]:
    """The terms between the relations of a conclusion; none where it speaks of every component."""
    for op in sorted(RELATIONS, key=len, reverse=True):
        conclusion = conclusion.replace(op, "\n")
    try:
        return [parse_term(side) for side in conclusion.split("\n")]
    except StatementError:
        return []


def _value(statement: Statement, side: Term, point: Point) -> str:
    try:
        boxed, box = instantiate(statement.sequent.with_goal((">=", side)), point)
    except Rejected:
        return "not a real number"
    value = enclose(boxed.goal[1], box, 192)
    if value is None:
        return "not a real number"
    low, high = float(value[0]), float(value[1])
    return f"{(low + high) / 2:.6g}" if isfinite(high - low) else value[0].str(6, radius=False)


def describe(quests: list[tuple[int, Quest]]) -> str:
    """The domain that was searched, in words."""
    texts: dict[str, dict[str, None]] = {}
    for _, quest in quests:
        for n, size in quest.domain.sizes.items():
            texts.setdefault(n, {})[f"= {size}"] = None
        for x, sort in quest.domain.sequent.sorts:
            edges = len(quest.domain.edges[x])
            text = _range(*quest.domain.bounds[x]) + (" (integers)" if sort == "integer" else "")
            name = f"components of {x.partition('[')[0]}" if "[" in x else x
            texts.setdefault(name, {})[text + (f" with {edges} named edges" if edges else "")] = None
    return "; ".join(f"{x} {' or '.join(found)}" for x, found in sorted(texts.items())) or "no variable to vary"


def _range(low: float, high: float) -> str:
    if isfinite(low) and isfinite(high):
        return f"from {low:g} to {high:g}"
    if isfinite(low):
        return f"from {low:g} up, at distances 10^-8 to 10^6"
    if isfinite(high):
        return f"from {high:g} down, at distances 10^-8 to 10^6"
    return "of both signs, of size 10^-8 to 10^6"


# ----------------------------------------------------------------------------------- planted violations


def detection_limit(quests: Sequence[Quest]) -> str:
    """The smallest planted violation that the same search finds in 95% of the cases, and the next smaller one.

    A violation of relative width w is a box of which every free coordinate spans the factor e^w; its centre is drawn
    from a law of its own (distances from the bounds log-uniform between 10^-3 and 10^3, uniform between two bounds)
    and satisfies the hypotheses.  It is found if a generator that does not look at the slack puts a point into it.
    Where a part has several statements the worst of them counts, for each number of components.
    """
    counts: dict[str, list[int]] = {}
    planted = BOXES
    for quest in quests:
        if not quest.domain.sequent.sorts:
            continue
        distances = planted_distances(quest)
        planted = min(planted, len(distances))
        size = ", ".join(f"{n} = {k}" for n, k in quest.domain.sizes.items())
        found = [int((distances <= width / 2).sum()) for width in WIDTHS]
        counts[size] = list(map(min, counts.get(size, found), found))
    if not counts:
        return "the statement has no variable: its one point was evaluated exactly"
    if not planted:
        return "unknown: no admissible place to plant a violation was drawn"
    return "; ".join(
        f"{size}: {_limit(found, planted)}" if size else _limit(found, planted) for size, found in counts.items()
    )


def _limit(found: Sequence[int], planted: int) -> str:
    reached = [i for i, number in enumerate(found) if number >= 0.95 * planted]
    if not reached:
        return f"none; even {_planted(0, found, planted)}"
    last = reached[-1]
    if last + 1 == len(WIDTHS):
        return f"{_planted(last, found, planted)}, the smallest planted"
    return f"{_planted(last, found, planted)}; {WIDTHS[last + 1]} in {found[last + 1]} of {planted} (missed)"


def _planted(i: int, found: Sequence[int], planted: int) -> str:
    return f"planted boxes of relative width {WIDTHS[i]} in every coordinate found in {found[i]} of {planted} searches"


def planted_distances(quest: Quest) -> Array:
    """For each planted centre the relative distance of the nearest point that the search evaluated."""
    domain = quest.domain
    with np.errstate(all="ignore"):
        centres = _centres(domain, quest.seed + 7)
        names = [x for x, _ in domain.sequent.sorts]
        points = np.column_stack([np.concatenate([seen[x] for seen in quest.seen]) for x in names])
        logs, signs = np.log(np.abs(points)), np.sign(points)
        result = []
        for centre in centres:
            CLOCK.check()
            near = np.flatnonzero((signs == np.sign(centre)).all(axis=1))
            apart = np.abs(logs[near] - np.log(np.abs(centre))).max(axis=1)
            result.append(float(apart.min(initial=np.inf)))
    return np.array(result)


def _centres(domain: Domain, seed: int) -> Array:
    """Up to 40 admissible places, drawn by a law that the search does not use."""
    generator = np.random.default_rng(seed)
    cube = {x: generator.random(3000) for x in domain.bounds}
    plain = {x: low + (high - low) * cube[x] for x, (low, high) in domain.bounds.items() if isfinite(high - low)}
    sorts = dict(domain.sequent.sorts)
    centres = {
        x: np.round(v) if sorts[x] == "integer" else v for x, v in {**spread(domain, cube, -3, 3), **plain}.items()
    }
    centres, rows = solved_points(domain, centres, domain.chains[0])
    keep = admissible(domain.sequent.given, centres, len(rows))
    return np.column_stack([v[keep][:BOXES] for _, v in sorted(centres.items(), key=lambda p: list(sorts).index(p[0]))])
