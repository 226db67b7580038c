"""Sums of squares: a polynomial goal as squares times products of hypotheses, plus multiples of equality hypotheses.

A semidefinite program is solved in floating point (Clarabel); its kernel is made rational and taken out (facial
reduction), and what is left is projected onto the exact identity.  Every square that comes out is rational, and the
checker confirms the identity (Putinar 1993; Parrilo 2003; Peyrl and Parrilo 2008 on the rounding).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import combinations, combinations_with_replacement, product
from math import sqrt
from typing import Any

import numpy as np
from flint import fmpq, fmpq_mat

from theoremaudit import tactics
from theoremaudit.checker.ring import Ring
from theoremaudit.checker.rules import Sequent
from theoremaudit.checker.terms import Rejected, Term
from theoremaudit.normal import atom_term
from theoremaudit.sampling import nearest
from theoremaudit.tactics import CLOCK, Proof, Unproved, step

Monomial = tuple[int, ...]
Polynomial = dict[Monomial, Fraction]
MAX_VARIABLES, MAX_DEGREE, MAX_BASIS, MAX_FACTS, MAX_COLUMNS = 6, 12, 40, 8, 1600
NULL, ROUNDS, LARGEST = 1e-6, 4, 1e8


@dataclass(frozen=True)
class Block:
    """A square of a combination of ``basis`` polynomials, times the hypotheses ``factors``."""

    factors: tuple[int, ...]  # indices of hypotheses
    weight: Polynomial  # their product
    strict: bool
    basis: tuple[Polynomial, ...]


def sum_of_squares(s: Sequent) -> Proof:
    """Prove a polynomial goal t > 0 or t >= 0 by squares, with hypotheses as factors; raise ``Unproved``."""
    op, term = s.goal[0], s.goal[1]
    if op not in (">", ">="):
        raise Unproved("squares show > or >= only")
    problem = _Problem(s, term)
    for blocks, free in problem.relaxations():
        CLOCK.check()
        if not any(b.basis for b in blocks):
            continue
        found = _strictly(problem, blocks, free) if op == ">" else _certified(problem.target, blocks, free)
        if found:
            return _proof(s, problem, *found)
    if not problem.facts:
        return _multiplied(s, problem)
    raise Unproved("no sum of squares was found")


def _multiplied(s: Sequent, problem: _Problem) -> Proof:
    """Times the sum of squares of the variables, or one more than that: not every form is a sum of squares itself."""
    degrees = {sum(m) for m in problem.target}
    if min(degrees) % 2 or max(degrees) % 2 or max(degrees) < 4 or len(problem.used) < 2:
        raise Unproved("no sum of squares was found")
    if s.goal[0] == ">":
        raise Unproved("no sum of squares was found")
    names = [atom_term(problem.ring, k) for k in problem.used]
    squares = [("^", x, Fraction(2)) for x in names]
    factor: Term = ("+", *squares) if len(degrees) == 1 else ("+", Fraction(1), *squares)
    larger = ("*", factor, s.goal[1])
    enlarged = _Problem(s, larger)
    found = next((_certified(enlarged.target, *r) for r in enlarged.relaxations()), None)
    if not found:
        raise Unproved("no sum of squares was found")
    signs = [[">=", larger, 1], [">", factor, -1]]
    divided: tactics.Plan = lambda q: step(  # noqa: E731
        q, "product", "1", signs, plans=(lambda r: _proof(r, enlarged, *found), tactics.automatic)
    )
    if len(degrees) > 1:
        return divided(s)
    absurd = _absurd(len(s.given))
    plan: tactics.Plan = tactics.automatic
    for x in reversed(names):
        plan = tactics.cases(x, absurd, plan, absurd)
    return tactics.cases(factor, divided, plan)(s)


def _absurd(index: int) -> tactics.Plan:
    """The other hypotheses refute the one with this index."""

    def plan(s: Sequent) -> Proof:
        others = [i for i in range(len(s.given)) if i != index]
        return tactics.contradiction(index, tactics.weaken(*others))(s)

    return plan


class _Problem:
    """The goal and the hypotheses as polynomials in the atoms that the goal contains."""

    def __init__(self, s: Sequent, term: Term) -> None:
        self.ring = Ring(s.positive())
        try:
            rows = [_row(self.ring, term)]
            facts = [(i, r[0], _try_row(self.ring, r[1])) for i, r in enumerate(s.given) if r[0] in (">", ">=", "==")]
        except (Rejected, OverflowError, ZeroDivisionError) as error:
            raise Unproved(str(error)) from None
        used = sorted({i for m in rows[0] for i, e in enumerate(m) if e})
        if any(not isinstance(self.ring.meaning.get(k), str) for k in used):
            raise Unproved("not a polynomial")
        grown = True
        while grown:  # equalities and bounds may bring in further atoms
            plain = [(i, row) for i, _, row in facts if row and self._over_variables(row)]
            inside = [i for i, row in plain if any(m[k] for m in row for k in used)]
            more = sorted({k for i, _, row in facts if i in inside and row for m in row for k, e in enumerate(m) if e})
            grown = len(more) <= MAX_VARIABLES and not set(more) <= set(used)
            used = sorted({*used, *more}) if grown else used
        self.used = used
        if not 1 <= len(used) <= MAX_VARIABLES:
            raise Unproved("too many variables for sums of squares")
        self.target = _pressed(rows[0], used)
        self.free: list[tuple[int, Monomial]] = []
        self.facts = {
            i: (op, _pressed(row, used))
            for i, op, row in facts
            if row and all(not e or k in used for m in row for k, e in enumerate(m)) and any(any(m) for m in row)
        }
        if _degree(self.target) > MAX_DEGREE:
            raise Unproved("the degree is too high for sums of squares")

    def _over_variables(self, row: Polynomial) -> bool:
        return all(isinstance(self.ring.meaning.get(k), str) for m in row for k, e in enumerate(m) if e)

    def relaxations(self) -> Iterator[tuple[list[Block], list[tuple[int, Polynomial]]]]:
        """Blocks and free multipliers, from few to many."""
        inequalities = [i for i, (op, p) in self.facts.items() if op != "=="][:MAX_FACTS]
        equalities = [i for i, (op, p) in self.facts.items() if op == "=="]
        degree = _degree(self.target)
        seen = set()
        for extra, pairs in ((0, 1), (0, 2), (2, 2)) if self.facts else ((0, 0),):
            top = 2 * ((degree + 1) // 2) + extra
            blocks = []
            for size in range(pairs + 1):
                for chosen in combinations(inequalities, size):
                    weight = _product([self.facts[i][1] for i in chosen], len(self.used))
                    half = (top - _degree(weight)) // 2
                    if half < 0:
                        continue
                    strict = all(self.facts[i][0] == ">" for i in chosen)
                    names = _half_polytope(self.target) if not self.facts else _monomials(len(self.used), half)
                    blocks.append(Block(chosen, weight, strict, tuple({m: Fraction(1)} for m in names)))
            free = [
                (i, m) for i in equalities for m in _monomials(len(self.used), max(0, top - _degree(self.facts[i][1])))
            ]
            size = sum(len(b.basis) * (len(b.basis) + 1) // 2 for b in blocks) + len(free)
            key = (len(blocks), size)
            if size > MAX_COLUMNS or max(len(b.basis) for b in blocks) > MAX_BASIS or key in seen:
                continue
            seen.add(key)
            self.free = free
            yield blocks, [(i, _times({m: Fraction(1)}, self.facts[i][1])) for i, m in free]


def _row(ring: Ring, term: Term) -> Polynomial:
    top, bottom = ring.fraction(term)
    if bottom != 1:
        raise Rejected("not a polynomial")
    return {tuple(e): Fraction(int(c.p), int(c.q)) for e, c in top.terms()}


def _try_row(ring: Ring, term: Term) -> Polynomial | None:
    try:
        return _row(ring, term)
    except (Rejected, OverflowError, ZeroDivisionError):
        return None


def _pressed(p: Polynomial, used: list[int]) -> Polynomial:
    return {tuple(m[k] if k < len(m) else 0 for k in used): c for m, c in p.items()}


def _degree(p: Polynomial) -> int:
    return max((sum(m) for m in p), default=0)


def _times(p: Polynomial, q: Polynomial) -> Polynomial:
    out: Polynomial = {}
    for (a, c), (b, d) in product(p.items(), q.items()):
        m = tuple(i + j for i, j in zip(a, b, strict=True))
        out[m] = out.get(m, Fraction(0)) + c * d
    return out


def _product(factors: list[Polynomial], size: int) -> Polynomial:
    out: Polynomial = {(0,) * size: Fraction(1)}
    for p in factors:
        out = _times(out, p)
    return out


def _monomials(size: int, degree: int) -> list[Monomial]:
    found = []
    for d in range(degree + 1):
        for chosen in combinations_with_replacement(range(size), d):
            found.append(tuple(chosen.count(i) for i in range(size)))
    return found


def _half_polytope(p: Polynomial) -> list[Monomial]:
    """Monomials whose double lies in the Newton polytope of ``p`` (Reznick 1978)."""
    from scipy.optimize import linprog

    points = np.array(list(p), float).T
    low, high = points.min(1), points.max(1)
    ranges = [range(int(np.ceil(a / 2)), int(b // 2) + 1) for a, b in zip(low, high, strict=True)]
    degrees = points.sum(0).min() / 2, points.sum(0).max() / 2
    inside = []
    for m in product(*ranges):
        if not degrees[0] <= sum(m) <= degrees[1]:
            continue
        target = np.append(2 * np.array(m), 1)
        hull = np.vstack([points, np.ones(points.shape[1])])
        if linprog(np.zeros(points.shape[1]), A_eq=hull, b_eq=target, bounds=(0, None), method="highs").status == 0:
            inside.append(m)
    return inside


# ------------------------------------------------------------------------------------------- the program


Columns = list[tuple[int, int, int]]  # (block, i, j) for i <= j
Found = tuple[list[Block], list[Any], list[Fraction]]


def _strictly(problem: _Problem, blocks: list[Block], free: list[tuple[int, Polynomial]]) -> Found | None:
    """Half of what can be had of strictly positive products is set aside; the rest need not be strict."""
    one = ({(0,) * len(problem.used): Fraction(1)},)
    gains = [replace(b, basis=one) for b in blocks if b.strict]
    grams, _ = _solve(problem.target, [*blocks, *gains], free, range(len(blocks), len(blocks) + len(gains)))
    if grams is None:
        return None
    aside = [
        (b, Fraction(float(g[0, 0]) / 2).limit_denominator(1000))
        for b, g in zip(gains, grams[len(blocks) :], strict=True)
    ]
    aside = [(b, value) for b, value in aside if value > 0]
    target = dict(problem.target)
    for b, value in aside:
        for m, c in b.weight.items():
            target[m] = target.get(m, Fraction(0)) - value * c
    found = _certified({m: c for m, c in target.items() if c}, blocks, free) if aside else None
    if found is None:
        return None
    left, squares, rest = found
    return [*left, *(b for b, _ in aside)], [*squares, *([(value, [Fraction(1)])] for _, value in aside)], rest


def _certified(target: Polynomial, blocks: list[Block], free: list[tuple[int, Polynomial]]) -> Found | None:
    """Blocks with exact Gram matrices, and exact coefficients of the free multipliers.

    The traces cost nothing, so that the solution is interior, or something, so that few squares are left.
    """
    for price in (0.0, 1e-3):
        found = _faced(target, blocks, free, price)
        if found:
            return found
    return None


def _faced(target: Polynomial, blocks: list[Block], free: list[tuple[int, Polynomial]], price: float) -> Found | None:
    """Solve, restrict to the face on which the solution lies, and so on until it is interior there."""
    for _ in range(ROUNDS):
        grams, rest = _solve(target, blocks, free, price=price)
        if grams is None:
            return None
        smaller = [_reduced(b, g) for b, g in zip(blocks, grams, strict=True)]
        if any(b is None for b in smaller):
            return None
        if all(len(a.basis) == len(b.basis) for a, b in zip(smaller, blocks, strict=True)):  # type: ignore[union-attr]
            return _rounded(target, blocks, free, grams, rest)
        blocks = [b for b in smaller if b is not None and b.basis]
        if not blocks:
            return None
    return None


def _expanded(blocks: list[Block]) -> tuple[Columns, list[Polynomial]]:
    """A column for each entry of each Gram matrix: the polynomial that it multiplies (twice off the diagonal)."""
    columns, rows = [], []
    for k, b in enumerate(blocks):
        for j in range(len(b.basis)):
            for i in range(j + 1):
                columns.append((k, i, j))
                entry = _times(_times(b.basis[i], b.basis[j]), b.weight)
                rows.append(entry if i == j else {m: 2 * c for m, c in entry.items()})
    return columns, rows


def _solve(
    target: Polynomial,
    blocks: list[Block],
    free: list[tuple[int, Polynomial]],
    gains: range = range(0),
    price: float = 0.0,
) -> tuple[list[Any] | None, Any]:
    """Numeric Gram matrices and multipliers; the sum of the blocks ``gains``, each at most 1, is maximised."""
    import clarabel
    from scipy import sparse

    columns, rows = _expanded(blocks)
    every = [*rows, *(p for _, p in free)]
    monomials = {m: i for i, m in enumerate(sorted({m for p in [*every, target] for m in p}))}
    entries = [(monomials[m], j, nearest(c)) for j, p in enumerate(every) for m, c in p.items() if c]
    entries += [(len(monomials) + c, c, -1.0 if i == j else -sqrt(2)) for c, (_, i, j) in enumerate(columns)]
    capped = [c for c, (k, _, _) in enumerate(columns) if k in gains]
    entries += [(len(monomials) + len(columns) + i, c, 1.0) for i, c in enumerate(capped)]
    right = [nearest(target.get(m, Fraction(0))) for m in monomials] + [0.0] * len(columns) + [1.0] * len(capped)
    cost = np.array([price * (i == j) for _, i, j in columns] + [0.0] * len(free))
    cost[capped] = -1.0
    cones = [clarabel.ZeroConeT(len(monomials)), *(clarabel.PSDTriangleConeT(len(b.basis)) for b in blocks)]
    cones += [clarabel.NonnegativeConeT(len(capped))] if capped else []
    i, j, v = zip(*entries, strict=True)
    matrix = sparse.csc_matrix((v, (i, j)), shape=(len(right), len(every)))
    settings = clarabel.DefaultSettings()
    settings.verbose, settings.time_limit, settings.max_threads = False, 5.0, 1
    nothing = sparse.csc_matrix((len(every),) * 2)
    sizes = np.abs([value for *_, value in entries] + [value for value in right if value])
    if sizes.max() > LARGEST * sizes.min():
        return None, None  # too far apart for floating point; the solver panics on some of these
    try:
        with _silent():
            solution = clarabel.DefaultSolver(nothing, cost, matrix, np.array(right), cones, settings).solve()
    except BaseException as error:  # a panic of the solver is no Exception
        if type(error).__name__ != "PanicException":
            raise
        return None, None
    if str(solution.status) not in ("Solved", "AlmostSolved"):
        return None, None
    grams = [np.zeros((len(b.basis),) * 2) for b in blocks]
    for (k, a, b), value in zip(columns, solution.x, strict=False):
        grams[k][a, b] = grams[k][b, a] = value
    return grams, solution.x[len(columns) :]


@contextmanager
def _silent() -> Iterator[None]:
    """Keep what the solver writes to the standard error on a panic away from the user."""
    saved = os.dup(2)
    with open(os.devnull, "w") as nowhere:
        os.dup2(nowhere.fileno(), 2)
        try:
            yield
        finally:
            os.dup2(saved, 2)
            os.close(saved)


def _reduced(block: Block, gram: Any) -> Block | None:
    """The block on the complement of the kernel of its Gram matrix; None if the kernel is not rational."""
    values, vectors = np.linalg.eigh(gram)
    scale = max(1e-3, values[-1])
    null = vectors[:, values < NULL**0.5 * scale]
    if not null.shape[1]:
        return block
    if null.shape[1] == len(block.basis):
        return replace(block, basis=())
    kernel = _rational_rows(null.T)
    if kernel is None:
        return None
    basis = []
    for row in _complement(kernel):
        total: Polynomial = {}
        for c, p in zip(row, block.basis, strict=True):
            for m, v in p.items():
                total[m] = total.get(m, Fraction(0)) + c * v
        basis.append({m: v for m, v in total.items() if v})
    return replace(block, basis=tuple(basis))


def _rational_rows(rows: Any) -> list[list[Fraction]] | None:
    """A row-reduced rational basis of a numeric row space."""
    a, pivots = rows.copy(), []
    for r in range(len(a)):
        flat = np.abs(a[r:]).argmax()
        i, j = divmod(int(flat), a.shape[1])
        i += r
        a[[r, i]] = a[[i, r]]
        a[r] /= a[r, j]
        for k in range(len(a)):
            if k != r:
                a[k] -= a[k, j] * a[r]
        pivots.append(j)
    exact = [[Fraction(float(v)).limit_denominator(60) for v in row] for row in a]
    error = max(abs(float(q) - v) for row, line in zip(exact, a, strict=True) for q, v in zip(row, line, strict=True))
    return exact if error < 2e-3 else None


def _complement(rows: list[list[Fraction]]) -> list[list[Fraction]]:
    """A rational basis of the vectors orthogonal to the rows."""
    size = len(rows[0])
    reduced, rank = fmpq_mat(len(rows), size, [fmpq(q.numerator, q.denominator) for r in rows for q in r]).rref()
    table = [[Fraction(int(reduced[i, j].p), int(reduced[i, j].q)) for j in range(size)] for i in range(rank)]
    pivots = [next(j for j, v in enumerate(row) if v) for row in table]
    basis = []
    for j in range(size):
        if j in pivots:
            continue
        vector = [Fraction(0)] * size
        vector[j] = Fraction(1)
        for row, pivot in zip(table, pivots, strict=True):
            vector[pivot] = -row[j]
        basis.append(vector)
    return basis


def _rounded(
    target: Polynomial, blocks: list[Block], free: list[tuple[int, Polynomial]], grams: list[Any], rest: Any
) -> tuple[list[Block], list[Any], list[Fraction]] | None:
    """Round the numeric solution and project it onto the identity, exactly; check that it stays positive."""
    columns, rows = _expanded(blocks)
    every = [*rows, *(p for _, p in free)]
    monomials = {m: i for i, m in enumerate(sorted({m for p in [*every, target] for m in p}))}
    matrix = [[Fraction(0)] * len(every) for _ in monomials]
    for j, p in enumerate(every):
        for m, c in p.items():
            matrix[monomials[m]][j] += c
    right = [target.get(m, Fraction(0)) for m in monomials]
    numeric = [*(grams[k][i, j] for k, i, j in columns), *rest]
    for denominator in (12, 360, 10**4, 10**7):
        CLOCK.check()
        start = [Fraction(float(v)).limit_denominator(denominator) for v in numeric]
        exact = _projected(matrix, right, start)
        if exact is None:
            return None
        squares = []
        for k, b in enumerate(blocks):
            entries = {(i, j): v for (q, i, j), v in zip(columns, exact, strict=False) if q == k}
            found = _ldl(entries, len(b.basis))
            if found is None:
                break
            squares.append(found)
        else:
            return blocks, squares, exact[len(columns) :]
    return None


def _projected(matrix: list[list[Fraction]], right: list[Fraction], start: list[Fraction]) -> list[Fraction] | None:
    """The point nearest to ``start`` (changed in few columns) that solves the equations exactly."""
    rows, size = len(matrix), len(start)
    gap = [
        b - sum((a * x for a, x in zip(row, start, strict=True) if a), Fraction(0))
        for row, b in zip(matrix, right, strict=True)
    ]
    if not any(gap):
        return start
    a = fmpq_mat(rows, size, [fmpq(v.numerator, v.denominator) for row in matrix for v in row])
    normal = a * a.transpose()
    augmented = fmpq_mat(
        rows,
        rows + 1,
        [
            normal[i, j] if j < rows else fmpq(gap[i].numerator, gap[i].denominator)
            for i in range(rows)
            for j in range(rows + 1)
        ],
    )
    reduced, rank = augmented.rref()
    y = [fmpq(0)] * rows
    for i in range(rank):
        pivot = next(j for j in range(rows + 1) if reduced[i, j] != 0)
        if pivot == rows:
            return None
        y[pivot] = reduced[i, rows]
    change = a.transpose() * fmpq_mat(rows, 1, y)
    return [x + Fraction(int(change[j, 0].p), int(change[j, 0].q)) for j, x in enumerate(start)]


def _ldl(entries: dict[tuple[int, int], Fraction], size: int) -> list[tuple[Fraction, list[Fraction]]] | None:
    """Q = sum of d * v v^T with d > 0, exactly; None if Q is not positive semidefinite."""
    q = [[entries[min(i, j), max(i, j)] for j in range(size)] for i in range(size)]
    found = []
    for k in range(size):
        d = q[k][k]
        if d < 0 or (d == 0 and any(q[k][j] for j in range(size))):
            return None
        if d == 0:
            continue
        vector = [q[k][j] / d for j in range(size)]
        found.append((d, vector))
        for i in range(k, size):
            if vector[i]:
                for j in range(k, size):
                    q[i][j] -= d * vector[i] * vector[j]
    return found


# ---------------------------------------------------------------------------------------------- the proof


def _proof(s: Sequent, problem: _Problem, blocks: list[Block], squares: list[Any], rest: list[Fraction]) -> Proof:
    """The rules ``rewrite`` (for equalities) and ``sum`` with products of squares and hypotheses."""
    given, parts, plans = s.given, [], []
    for b, found in zip(blocks, squares, strict=True):
        for d, vector in found:
            combined: Polynomial = {}
            for c, p in zip(vector, b.basis, strict=True):
                for m, v in p.items():
                    combined[m] = combined.get(m, Fraction(0)) + c * v
            base = _to_term(problem, combined)
            constant = isinstance(base, Fraction)
            factors = [[given[i][0], given[i][1], 1] for i in b.factors]
            value = d * base * base if constant else d
            if not constant:
                factors.append(["free", base, 2])
            sign = ">" if constant and b.strict else ">="
            part = (
                value if not factors else ("*", value, *(f if e == 1 else ("^", f, Fraction(e)) for _, f, e in factors))
            )
            parts.append([sign, part])
            plans.append(_part(value, factors, b.factors))

    def squared(s: Sequent) -> Proof:
        return step(s, "sum", parts, plans=tuple(plans))

    multipliers: dict[int, list[Term]] = {}
    for (i, m), c in zip(problem.free, rest, strict=True) if rest else ():
        if c:
            multipliers.setdefault(i, []).append(_to_term(problem, {m: c}))
    if not multipliers:
        return squared(s)
    pairs = [[i, ("+", Fraction(0), *terms)] for i, terms in multipliers.items()]
    total = ("+", Fraction(0), *(p for _, p in parts))
    return step(s, "rewrite", total, pairs, plans=(squared,))


def _part(value: Fraction, factors: list[Any], cited: tuple[int, ...]) -> tactics.Plan:
    def cite(index: int) -> tactics.Plan:
        return lambda s: step(s, "hypothesis", index)

    def plan(s: Sequent) -> Proof:
        if not factors:
            return step(s, "trivial")
        return step(s, "product", str(value), factors, plans=tuple(map(cite, cited)))

    return plan


def _to_term(problem: _Problem, p: Polynomial) -> Term:
    parts: list[Term] = []
    for m, c in sorted(p.items()):
        if not c:
            continue
        powers = [
            atom_term(problem.ring, k) if e == 1 else ("^", atom_term(problem.ring, k), Fraction(e))
            for k, e in zip(problem.used, m, strict=True)
            if e
        ]
        parts.append(c if not powers else powers[0] if c == 1 and len(powers) == 1 else ("*", c, *powers))
    return Fraction(0) if not parts else parts[0] if len(parts) == 1 else ("+", *parts)
