"""Autocatalysis, recomputed: random reaction systems, meshes that are drawn, and trajectories.

Formulas are evaluated with 50 and again with 80 digits from a few definitions: ``held`` (probability that a catalyst is
held), ``replicator`` and ``linear`` (eq. (19) for shares, and the law of Jain and Krishna).  Reaction systems are drawn
with recorded seeds; the largest RAF set is found by the engine, of which the proof leg knows nothing.
"""
# ruff: noqa: N803, N806 (N, J, M, P and R are the paper's symbols)

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from itertools import product

import numpy as np
from mpmath import mp

from theoremaudit.autocatalytic_sets import (
    Catalysis,
    Incidence,
    ReactionSystem,
    assemble,
    closure,
    max_caf,
    max_raf,
    reaction_system,
)
from theoremaudit.legs import REFUTES, SUPPORTS, UNDECIDED, Curve, Figure, Leg, Observation
from theoremaudit.model import Part
from theoremaudit.readings import Reading, judge

leg = Leg("numeric")

SEED = 20_261_121
SMALL = ("0.5", "0.1", "0.01", "0.0001")
TYPES = (2, 3, 4, 10, 100, 10**6)
STAR = ((0, 1, 1), (1, 0, 0), (1, 0, 0))
GOLDEN = ((1, 1), (1, 0))
BLOCKS = ((1, 1, 0), (1, 1, 0), (0, 0, 1))
CYCLE = tuple(tuple(int((i - j) % 5 == 1) for j in range(5)) for i in range(5))


# -------------------------------------------------------------------------------------------------- definitions


def held(b: mp.mpf, N: mp.mpf) -> mp.mpf:
    """Probability that one of N agents has a catalyst that each has with probability b."""
    return -mp.expm1(N * mp.log1p(-b))


def threshold(J: mp.mpf, b: mp.mpf) -> mp.mpf:
    """The N at which ``held`` is 1/J, by root finding on its logarithm."""
    return mp.findroot(
        lambda N: mp.log(held(b, N)) + mp.log(J), [mp.mpf("0.1") / (J * b), 2 / ((J - 1) * b)], solver="anderson"
    )


def replicator(M: Sequence[Sequence[int]], x: Sequence[mp.mpf]) -> list[mp.mpf]:
    """Eq. (19) for shares."""
    benefit = [mp.fsum(m * s for m, s in zip(row, x, strict=True)) for row in M]
    mean = mp.fsum(s * f for s, f in zip(x, benefit, strict=True))
    return [s * (f - mean) for s, f in zip(x, benefit, strict=True)]


def linear(M: Sequence[Sequence[int]], x: Sequence[mp.mpf]) -> list[mp.mpf]:
    """The law of Jain and Krishna."""
    benefit = [mp.fsum(m * s for m, s in zip(row, x, strict=True)) for row in M]
    return [f - s * mp.fsum(benefit) for s, f in zip(x, benefit, strict=True)]


def leading(M: Sequence[Sequence[int]]) -> tuple[mp.mpf, list[mp.mpf]]:
    """Leading eigenvalue and eigenvector (sum 1), by iteration of M + 1."""
    x = [mp.mpf(1) / (i + 1) for i in range(len(M))]
    for _ in range(20 * mp.dps):
        y = [s + mp.fsum(m * u for m, u in zip(row, x, strict=True)) for s, row in zip(x, M, strict=True)]
        total = mp.fsum(y)
        x, growth = [u / total for u in y], total / mp.fsum(x)
    return growth - 1, x


def trajectory(
    law: Callable[[np.ndarray, np.ndarray], np.ndarray],
    M: Sequence[Sequence[int]],
    start: Sequence[float],
    until: float,
) -> tuple[np.ndarray, np.ndarray]:
    """Shares over time by the classical Runge-Kutta method with fixed steps."""
    steps = int(until * 20)
    matrix, x, path, h = np.array(M, float), np.array(start, float), [], until / steps
    for k in range(steps + 1):
        if k % max(1, steps // 199) == 0:
            path.append(np.append(k * h, x))
        a = law(matrix, x)
        b = law(matrix, x + h / 2 * a)
        c = law(matrix, x + h / 2 * b)
        d = law(matrix, x + h * c)
        x = x + h / 6 * (a + 2 * b + 2 * c + d)
    rows = np.array(path)
    return rows[:, 0], rows[:, 1:]


def by_replicator(M: np.ndarray, x: np.ndarray) -> np.ndarray:
    """Eq. (19) in floating point."""
    return x * (M @ x - x @ M @ x)


def by_linear(M: np.ndarray, x: np.ndarray) -> np.ndarray:
    """The linear law in floating point."""
    return M @ x - x * (M @ x).sum()


def interval(hits: int, runs: int) -> tuple[float, float]:
    """95% confidence interval of a proportion (Wilson)."""
    q, z = hits / runs, 1.96
    centre, half = q + z * z / (2 * runs), z * np.sqrt(q * (1 - q) / runs + z * z / (4 * runs * runs))
    return float((centre - half) / (1 + z * z / runs)), float((centre + half) / (1 + z * z / runs))


def evaluated(
    readings: Callable[[], list[Reading]], scope: str, detail: str = "", method: str = "evaluation"
) -> Observation:
    """Readings at two precisions."""
    return judge(readings, method, scope, detail)


# ------------------------------------------------------------------------------- §8, Definitions 9.1 to 9.3


@leg("fixed-capability/only-by-adding")
def change_of_type(part: Part) -> Observation:
    """The aggregate of (2, 2) less that of (3, 1)."""
    value = lambda *loads: mp.fsum(mp.sqrt(c) for c in loads) ** 2  # noqa: E731
    return evaluated(lambda: [Reading("(3, 1) against (2, 2)", value(3, 1) - value(2, 2), ">=")], "ρ = 1/2")


ZERO_ONE = tuple(product((0, 1), repeat=2))


@leg("definition-9.1/required-catalysts", "definition-9.1/not-consumed")
def two_conditions(part: Part) -> Observation:
    """Operations with two catalysts, of which the food holds any; and with a catalyst among the inputs."""
    if part.name == "not-consumed":
        cases = [(f"i = {i}, k = {k}", i + k <= 1) for i, k in ZERO_ONE]
        return found_in(cases, "all operations on one type")
    cases = []
    for food in ((0,), (0, 1), (0, 1, 2), (0, 2)):
        system = reaction_system([((0,), (1, 2), (3,))], food)
        some, every = (max_raf(system, catalysis=c).size for c in (Catalysis.SOME, Catalysis.ALL))
        cases.append((f"food {food}", some <= every))
    return found_in(cases, "one operation with two catalysts, four food sets")


def found_in(cases: list[tuple[str, bool]], scope: str, detail: str = "") -> Observation:
    """An exact count of cases in which a statement holds."""
    wrong = [name for name, holds in cases if not holds]
    said = f"{len(cases)} cases hold." if not wrong else f"{len(wrong)} of {len(cases)} cases fail, such as {wrong[0]}."
    return Observation(REFUTES if wrong else SUPPORTS, "enumeration", scope, f"{said} {detail}".strip())


@leg("definition-9.2/grows-at-a-rate")
def filling_up(part: Part) -> Observation:
    """A food set of one of ten types that grows by a tenth in a unit of time."""
    return evaluated(
        lambda: [Reading(f"t = {t}", 10 - mp.exp(mp.mpf(t) / 10), ">=") for t in (0, 1, 10, 23, 24, 100)],
        "one of ten types, g = 1/10",
    )


@leg("definition-9.3/non-empty")
def subsets(part: Part) -> Observation:
    """All subsets, the empty one too, of a system without any RAF set."""
    reactions = [((1,), (0,), (2,)), ((2,), (0,), (1,))]
    cases = []
    for chosen in product((False, True), repeat=2):
        own = [r for r, used in zip(reactions, chosen, strict=True) if used]
        there = closure(reaction_system(own, (0,)))[0] if own else np.zeros(0)
        fine = all(there[x] for r in own for x in r[0])
        cases.append((f"the set of {len(own)} operations", not fine or bool(own)))
    return found_in(cases, "the four subsets of two operations whose inputs cannot be made")


@leg("definition-9.3/as-cited")
def two_definitions(part: Part) -> Observation:
    """The largest RAF set under both conditions, in small random systems and in the one of a lone self-catalyst."""
    draw, cases = np.random.RandomState(SEED), []
    systems = [[((0,), (1,), (1,))]] + [
        [tuple(tuple(draw.randint(0, 5, 1).tolist()) for _ in range(3)) for _ in range(5)] for _ in range(200)
    ]
    for k, reactions in enumerate(systems):
        system = reaction_system(reactions, (0,))
        cited, printed = (max_raf(system, catalysis=c).tolist() for c in (Catalysis.SOME, Catalysis.OTHER))
        cases.append((f"system {k}: {len(cited)} operations as cited, {len(printed)} as printed", cited == printed))
    return found_in(cases, f"a lone self-catalyst and 200 random systems of five operations, seed {SEED}")


@leg("definition-9.3/from-food-alone")
def what_can_start(part: Part) -> Observation:
    """RAF sets of random systems against what runs from food if catalysts are required."""
    draw, cases, sizes = np.random.RandomState(SEED), [], [0, 0]
    pair = [((0,), (2,), (1,)), ((0,), (1,), (2,))]
    systems = [pair] + [
        [tuple(tuple(draw.randint(0, 12, 1).tolist()) for _ in range(3)) for _ in range(20)] for _ in range(400)
    ]
    for k, reactions in enumerate(systems):
        system = reaction_system(reactions, (0, 1)) if k else reaction_system(reactions, (0,))
        raf, caf = max_raf(system), max_caf(system)
        sizes[0] += raf.size > 0
        sizes[1] += raf.size > 0 and caf.size == 0
        cases.append((f"system {k}: RAF of {raf.size}, of which {caf.size} can start", raf.size == 0 or caf.size > 0))
    detail = f"Of {sizes[0]} systems with a RAF set {sizes[1]} have none that can start from food."
    return found_in(cases, f"the pair of the text and 400 random systems of 20 operations, seed {SEED}", detail)


@leg("definition-9.3/self-sustaining")
def levels(part: Part) -> Observation:
    """The largest net growth over all levels x > 0, in eq. (26) with one type."""

    def readings() -> list[Reading]:
        found = []
        for a, h, d in (("2", 1, 1), ("1", 1, 1), ("0.5", 1, 1), ("0.5", "0.1", 1), ("3", 2, "0.1")):
            benefit, saturation, loss = mp.mpf(a), mp.mpf(h), mp.mpf(d)
            grid = [mp.mpf(10) ** mp.mpf(k) for k in range(-12, 4)]
            best = max(benefit / (1 + saturation * benefit * u) - loss for u in grid)
            found.append(Reading(f"a = {a}, h = {h}, δ = {d}: largest growth rate", best))
        return found

    return evaluated(readings, "five cases, 16 levels from 1e-12 to 1000")


# -------------------------------------------------------------------------------------------- Proposition 9.4


def random_catalysts(draw: np.random.RandomState, types: int, reactions: int, p: float) -> Incidence:
    """Each of so many types catalyses each reaction with probability p, independently.

    A pair receives a Poisson number of marks of mean -ln(1 - p) and counts if it has any.
    """
    pairs = reactions * types
    marked = np.unique(draw.randint(0, pairs, draw.poisson(-np.log1p(-p) * pairs)))
    counts = np.bincount(marked // types, minlength=reactions)
    return Incidence(np.concatenate([[0], np.cumsum(counts)]).astype(np.int64), marked % types)


def chance(make: Callable[[np.random.RandomState], ReactionSystem], runs: int, *key: int) -> tuple[float, float, float]:
    """Fraction of drawn systems that contain a RAF set, with its confidence interval."""
    draw = np.random.RandomState([SEED, *key])
    hits = sum(max_raf(make(draw)).size > 0 for _ in range(runs))
    return hits / runs, *interval(hits, runs)


def random_chain(types: int, level: float) -> Callable[[np.random.RandomState], ReactionSystem]:
    """Reactions from each type to the next, food the first, p = level/types."""
    steps, food = range(types - 1), np.array([0])
    reactants, products = Incidence.of([[i] for i in steps]), Incidence.of([[i + 1] for i in steps])
    return lambda draw: assemble(
        types, food, reactants, random_catalysts(draw, types, types - 1, level / types), products
    )


def food_fed(types: int, level: float) -> Callable[[np.random.RandomState], ReactionSystem]:
    """Every type but the food has a reaction of its own on food, catalysed by each type with p = level/types."""
    food = np.array([types])
    reactants, products = Incidence.of([[types]] * types), Incidence.of([[i] for i in range(types)])
    return lambda draw: assemble(
        types + 1, food, reactants, random_catalysts(draw, types, types, level / types), products
    )


@cache
def polymers(length: int, food: int) -> tuple[int, Incidence, Incidence, np.ndarray]:
    """Words of two letters up to a length, with every ligation and cleavage of a word that is not food."""
    words = ["".join(w) for k in range(1, length + 1) for w in product("ab", repeat=k)]
    index = {w: i for i, w in enumerate(words)}
    pairs = [(index[w[:k]], index[w[k:]], index[w]) for w in words if len(w) > food for k in range(1, len(w))]
    reactants = Incidence.of([part for u, v, w in pairs for part in ((u, v) if u != v else (u,), (w,))])
    products = Incidence.of([part for u, v, w in pairs for part in ((w,), (u, v))])
    return len(words), reactants, products, np.arange(2 ** (food + 1) - 2)


@cache
def critical_levels(length: int, runs: int) -> tuple[float, ...]:
    """For each of so many runs the least mean number f of reactions per molecule at which a RAF set exists.

    Every catalysis carries a uniform mark; at level f those with a mark below f/top count.  The largest RAF grows with
    f, so that the least f is found by bisection.  A ligation and its cleavage have the same catalysts.
    """
    types, reactants, products, food = polymers(length, 2)
    both, top = (len(reactants.starts) - 1) // 2, 4.0
    found = []
    for run in range(runs):
        draw = np.random.RandomState([SEED, length, run])
        number = draw.poisson(top * types)
        reaction, molecule, mark = draw.randint(0, both, number), draw.randint(0, types, number), draw.rand(number)
        order = np.argsort(reaction, kind="stable")
        low, high = 0.0, 1.0
        while high - low > 0.008:
            middle = (low + high) / 2
            kept = order[mark[order] < middle]
            counts = np.bincount(reaction[kept], minlength=both)
            starts = np.concatenate([[0], np.cumsum(np.repeat(counts, 2))]).astype(np.int64)
            each = Incidence(np.concatenate([[0], np.cumsum(counts)]).astype(np.int64), molecule[kept].astype(np.int64))
            twice = each.gather(np.repeat(np.arange(both), 2))
            system = assemble(types, food, reactants, Incidence(starts, twice), products)
            low, high = (low, middle) if max_raf(system).size else (middle, high)
        found.append(top * high)
    return tuple(sorted(found))


def median_interval(values: Sequence[float]) -> tuple[float, float, float]:
    """The median and its 95% confidence interval by order statistics."""
    n, half = len(values), 0.98 * np.sqrt(len(values))
    return float(np.median(values)), values[max(0, int(n / 2 - half))], values[min(n - 1, int(n / 2 + half))]


@leg("proposition-9.4/exists")
def meshes(part: Part) -> Observation:
    """Meshes that are drawn: each agent holds each type with probability b; a catalyst that nobody holds is struck."""
    b, e, runs, cases, words = 0.1, 0.05, 400, [], []
    for name, reactions in {
        "an input that cannot be made": [((1,), (0,), (1,))],
        "three operations with three catalysts": [((0,), (1,), (2,)), ((0,), (2,), (3,)), ((0,), (3,), (1,))],
    }.items():
        s = 3
        N = int(np.ceil(np.log(s / e) / b))
        draw, hits = np.random.RandomState(SEED), 0
        for _ in range(runs):
            there = (draw.rand(N, 4) < b).any(axis=0)
            present = [r for r in reactions if r[1] == (0,) or there[r[1][0]]]
            hits += max_raf(reaction_system(present, (0,))).size > 0
        low, high = interval(hits, runs)
        cases.append((f"{name}: RAF set in {hits} of {runs} meshes of {N} agents", high > 1 - e))
        words.append(f"{name}: {hits / runs:.3f} [{low:.3f}, {high:.3f}]")
    return found_in(cases, f"two systems, β = 0.1, ε = 0.05, {runs} meshes each, seed {SEED}", "; ".join(words) + ".")


@leg("proposition-9.4/upper-bound", "proposition-9.4/logarithmic", "proposition-9.4/one-agent")
def thresholds(part: Part) -> Observation:
    """The solution of eq. (18) by root finding."""

    def readings() -> list[Reading]:
        found = []
        for J, b in product(TYPES, SMALL):
            N, more = threshold(mp.mpf(J), mp.mpf(b)), threshold(mp.mpf(2 * J), mp.mpf(b))
            gap = {
                "upper-bound": 2 * mp.log(2) / mp.mpf(b) - N,
                "logarithmic": more - N,
                "one-agent": N - 1,
            }[part.name]
            found.append(Reading(f"J = {J}, β = {b}", gap, ">=" if part.name != "logarithmic" else ">"))
        return found

    return evaluated(readings, f"J = {', '.join(map(str, TYPES))}; β = {', '.join(SMALL)}", method="root finding")


@leg("proposition-9.4/distinct-types")
def types_present(part: Part) -> Observation:
    """p against 1/(Jp)."""
    return evaluated(
        lambda: [
            Reading(f"J = {J}, p = {c}/J", mp.mpf(c) / J - 1 / mp.mpf(c)) for J in (10, 100) for c in ("1.1", "2", "9")
        ],
        "J = 10, 100",
    )


@cache
def curve(family: str, types: int, runs: int) -> tuple[tuple[float, float, float, float], ...]:
    """Probability of a RAF set, with its interval, against p times the number of types."""
    make = {"chain": random_chain, "food-fed": food_fed}[family]
    levels = (0.25, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0)
    return tuple((c, *chance(make(types, c), runs, types, int(100 * c))) for c in levels)


def with_bars(label: str, rows: Sequence[tuple[float, float, float, float]]) -> Curve:
    """A curve with its confidence bars."""
    level, at, low, high = (tuple(column) for column in zip(*rows, strict=True))
    return Curve(label, level, at, low=low, high=high)


@leg("proposition-9.4/step-cited-theorem", "proposition-9.4/food-fed-network")
def random_systems(part: Part) -> Observation:
    """Chains of types, and types that are all made from food directly, at several p."""
    runs, numbers = 50, (100, 400)
    scope = f"n = {' and '.join(map(str, numbers))}, {runs} systems at each p, seed {SEED}; finite sizes show no limit"
    cases, words = [], []
    for types in numbers:
        for family in ("chain", "food-fed"):
            level, at, low, high = next(row for row in curve(family, types, runs) if row[0] == 2.0)
            cases.append((f"{family}, n = {types}, p = {level:g}/n: RAF set in {at:.2f}", family, at > 0.5))
            words.append(f"{family}, n = {types}: {at:.2f} [{low:.2f}, {high:.2f}]")
    fed = part.name == "food-fed-network"
    own = [(name, holds) for name, family, holds in cases if (family == "food-fed") == fed]
    seen = found_in(own, scope, f"Probability of a RAF set at p = 2/n: {'; '.join(words)}.")
    if fed:
        return seen
    picture = Figure(
        "Catalysis above 1/n is enough where all is made from food, not where types build on each other",
        "p times the number of types",
        "probability of an autocatalytic set",
        tuple(
            with_bars(f"{name}, {types} types", curve(family, types, runs))
            for name, family in (("all made from food", "food-fed"), ("chain", "chain"))
            for types in numbers
        ),
    )
    return replace(seen, figure=picture)


def probability_curve(length: int, runs: int) -> Curve:
    """The fraction of systems with a RAF set against the level of catalysis, with its confidence interval."""
    values = np.array(critical_levels(length, runs))
    levels = tuple(np.linspace(0, 2.4, 49).tolist())
    hits = [int((values <= f).sum()) for f in levels]
    low, high = zip(*(interval(k, runs) for k in hits), strict=True)
    return Curve(f"words up to length {length}", levels, tuple(k / runs for k in hits), low=low, high=high)


@leg("proposition-9.4/polymer-model", "appendix-b/level-of-catalysis")
def polymer_levels(part: Part) -> Observation:
    """The level of catalysis at which half of the systems have a RAF set, by length of words."""
    design = {4: 60, 5: 60, 6: 60, 7: 40}
    medians = {length: median_interval(critical_levels(length, runs)) for length, runs in design.items()}
    words = "; ".join(f"{length}: {at:.2f} [{low:.2f}, {high:.2f}]" for length, (at, low, high) in medians.items())
    scope = f"words of two letters up to length 4 to 7, food of length 1 and 2, seed {SEED}"
    detail = (
        "Median level f (reactions per molecule) at which a RAF set appears, with 95% intervals, by greatest length: "
        f"{words}. From length 4 to 7 the number of types grows from 30 to 254."
    )
    if part.name == "polymer-model":

        def gaps() -> list[Reading]:
            return [Reading(f"n = {k}", mp.mpf("0.0001") - (1 - mp.mpf(2) / k) ** (4 * k)) for k in (100, 1000, 10000)]

        return evaluated(gaps, f"n = 100, 1000, 10000; {scope}", detail)
    picture = Figure(
        "The level of catalysis needed hardly rises while the number of types grows eightfold",
        "mean number of reactions that a molecule catalyses",
        "probability of an autocatalytic set",
        tuple(probability_curve(length, runs) for length, runs in design.items()),
    )
    where = f"{scope}; lengths as small as these show no order of growth"
    return Observation(UNDECIDED, "random systems, bisection on coupled draws", where, detail, figure=picture)


@leg("proposition-9.4/step-same-probability")
def two_models(part: Part) -> Observation:
    """Two reactions with one catalyst: held with probability p, or catalysed each with probability p."""
    draw, runs = np.random.RandomState(SEED), 20_000
    one, two = draw.rand(runs) < 0.5, (draw.rand(runs, 2) < 0.5).all(axis=1)
    (a, b), (c, d) = interval(int(one.sum()), runs), interval(int(two.sum()), runs)
    return found_in(
        [(f"p = 1/2: [{a:.3f}, {b:.3f}] held, [{c:.3f}, {d:.3f}] independent", a < d)], f"{runs} draws, seed {SEED}"
    )


@leg("proposition-9.4/step-eq-18", "proposition-9.4/step-simultaneous", "proposition-9.4/step-approximation")
def solution(part: Part) -> Observation:
    """Availability at and around the printed solution."""

    def readings() -> list[Reading]:
        found = []
        for J, b in product(TYPES, SMALL):
            k, beta = mp.mpf(J), mp.mpf(b)
            N = mp.log(1 - 1 / k) / mp.log(1 - beta)
            where = f"J = {J}, β = {b}"
            if part.name == "step-eq-18":
                found.append(Reading(where, held(beta, N * mp.mpf("1.001")) * k - 1))
                found.append(Reading(f"{where}: solution", (held(beta, N) * k - 1), "routes"))
            elif part.name == "step-simultaneous":
                found.append(Reading(where, held(beta, N + 1) / held(beta, N) - 1))
            elif beta <= mp.mpf("0.01"):
                found.append(Reading(where, mp.mpf("0.1") - abs(N * k * beta - 1), ">="))
        return found

    return evaluated(readings, f"J = {', '.join(map(str, TYPES))}; β = {', '.join(SMALL)}")


# ------------------------------------------------------------------------------------------------- Remark 9.5


@leg("remark-9.5/order")
def two_thresholds(part: Part) -> Observation:
    """N_auto against N* for small and large providers."""
    return evaluated(
        lambda: [
            Reading(f"s = {s}, provider of {B} specialists", mp.log(s / mp.mpf("0.05")) / mp.mpf("0.1") - 2 * mp.mpf(B))
            for s in (1, 10, 1000)
            for B in (1, 10, 100, 10_000)
        ],
        "β = 0.1, ε = 0.05, S = 1/2; s = 1, 10, 1000; B = 1 to 10,000",
    )


@leg("remark-9.5/against-coverage")
def covered(part: Part) -> Observation:
    """Systems that have a RAF set, in meshes that hold every type."""
    draw, cases = np.random.RandomState(SEED), []
    for k in range(200):
        reactions = [tuple(tuple(draw.randint(0, 6, 1).tolist()) for _ in range(3)) for _ in range(8)]
        if not max_raf(reaction_system(reactions, (0,))).size:
            continue
        agents = draw.randint(0, 6, 60)
        everything = len(set(agents.tolist())) == 6
        present = [r for r in reactions if r[1][0] == 0 or r[1][0] in set(agents.tolist())]
        cases.append((f"system {k}", not everything or not max_raf(reaction_system(present, (0,))).size))
    return found_in(
        cases, f"random systems of eight operations on six types, meshes of 60 agents that cover them, seed {SEED}"
    )


# ------------------------------------------------------------------------------------- eq. (19), Proposition 9.6


@leg("catalytic-replicator/simplex", "catalytic-replicator/against-rejection", "catalytic-replicator/bounded")
def totals(part: Part) -> Observation:
    """The rate of the total on Σc = 1, on Σc = N and away from both."""

    def rate(M: Sequence[Sequence[int]], total: int, N: int) -> mp.mpf:
        c = [mp.mpf(total) * (i + 1) / (len(M) * (len(M) + 1) / 2) for i in range(len(M))]
        benefit = [mp.fsum(m * s for m, s in zip(row, c, strict=True)) for row in M]
        mean = mp.fsum(s * f for s, f in zip(c, benefit, strict=True)) / N
        return mp.fsum(s * (f - mean) for s, f in zip(c, benefit, strict=True))

    def readings() -> list[Reading]:
        found = []
        for (name, M), N in product({"star": STAR, "golden": GOLDEN, "cycle": CYCLE}.items(), (2, 10, 1000)):
            if part.name == "simplex":
                found.append(Reading(f"{name}, N = {N}", rate(M, 1, N), "="))
            elif part.name == "against-rejection":
                found.append(Reading(f"{name}, N = {N}", rate(M, N, N)))
            else:
                found += [
                    Reading(f"{name}, above N = {N}", -rate(M, 2 * N, N)),
                    Reading(f"{name}, below", rate(M, 1, N)),
                ]
        return found

    return evaluated(readings, "three matrices; N = 2, 10, 1000")


@leg("catalytic-replicator/against-eq-26")
def absent_type(part: Part) -> Observation:
    """Growth of a type that is absent, by both equations."""
    laws = lambda y: (mp.mpf(0) * (y - 1), y / (1 + y))  # noqa: E731
    return evaluated(
        lambda: [Reading(f"y = {y}", laws(mp.mpf(y))[1] - laws(mp.mpf(y))[0], "=") for y in ("0.1", "1", "10")],
        "a = h = m = 1; y = 0.1, 1, 10",
    )


@leg("proposition-9.6/composition", "jain-krishna/same-law", "proposition-9.6/step-fitness")
def against_the_eigenvector(part: Part) -> Observation:
    """Rates at the leading eigenvector, and mean fitness at the end of trajectories."""

    def readings() -> list[Reading]:
        value, vector = leading(STAR)
        if part.name == "step-fitness":
            return [Reading("star, hub share 1/2", 2 * mp.mpf("0.25") - value, "=")]
        if part.name == "same-law":
            states = [[mp.mpf(h), (1 - mp.mpf(h)) / 2, (1 - mp.mpf(h)) / 2] for h in ("0.2", "0.5", "0.9")]
            return [Reading(f"hub {x[0]}", linear(STAR, x)[0] - replicator(STAR, x)[0], "=") for x in states]
        return [Reading("rate of the hub at the leading eigenvector", replicator(STAR, vector)[0], "=")]

    start = (0.1, 0.5, 0.4)
    printed, other = trajectory(by_replicator, STAR, start, 30), trajectory(by_linear, STAR, start, 30)
    detail = (
        f"From {start} the hub's share ends at {printed[1][-1, 0]:.4f} by eq. (19) and at {other[1][-1, 0]:.4f} by the "
        "linear law; the eigenvector has 0.4142."
    )
    seen = evaluated(readings, "the star of three types", detail)
    if part.name != "composition":
        return seen
    times = tuple(printed[0].tolist())
    picture = Figure(
        "The share of the hub of a star does not go to its part of the leading eigenvector",
        "time",
        "share of the hub",
        (
            Curve("eq. (19)", times, tuple(printed[1][:, 0].tolist())),
            Curve("linear law of Jain and Krishna", times, tuple(other[1][:, 0].tolist())),
            Curve("leading eigenvector", (0.0, 30.0), (2**0.5 - 1, 2**0.5 - 1), style="dashed"),
        ),
    )
    return replace(seen, figure=picture)


@leg("proposition-9.6/expansion", "proposition-9.6/step-extinction", "proposition-9.6/step-support")
def survivors(part: Part) -> Observation:
    """Rates on grids of compositions, and where trajectories end."""

    def readings() -> list[Reading]:
        grid = [mp.mpf(k) / 10 for k in range(1, 10) if k != 5]
        if part.name == "step-support":
            return [Reading(f"y = {y}", replicator(GOLDEN, [1 - y, y])[1], ">=") for y in grid]
        return [Reading(f"y = {y}", mp.fsum(replicator(BLOCKS, [y / 3, 2 * y / 3, 1 - y])[:2])) for y in grid]

    matrix, start = (GOLDEN, (0.1, 0.9)) if part.name == "step-support" else (BLOCKS, (0.2, 0.2, 0.6))
    end = trajectory(by_replicator, matrix, start, 200)[1][-1]
    ends = ", ".join(f"{share:.3f}" for share in end)
    seen = evaluated(readings, "eight compositions", f"From {start} the shares end at ({ends}).")
    return replace(seen, figure=basins()) if part.name == "step-extinction" else seen


def basins() -> Figure:
    """Joint share of the two types with the whole leading eigenvector, from five starts."""
    curves = []
    for percent in (10, 30, 48, 52, 80):
        times, rows = trajectory(by_replicator, BLOCKS, (percent / 300, percent / 150, 1 - percent / 100), 30)
        curves.append(Curve(f"start at {percent}%", tuple(times.tolist()), tuple(rows[:, :2].sum(axis=1).tolist())))
    return Figure(
        "Two types hold the whole leading eigenvector, and die out from every start below one half",
        "time",
        "joint share of the two types",
        tuple(curves),
    )


@leg("proposition-9.6/step-replicator")
def shares(part: Part) -> Observation:
    """The share's rate by finite differences of the quotient along c' = c(f - q)."""

    def readings() -> list[Reading]:
        found, c, f = [], [mp.mpf(2), mp.mpf(3)], [mp.mpf("0.5"), mp.mpf("0.2")]
        for q in (0, 1, 7):

            def share(h: mp.mpf, q: int = q) -> mp.mpf:
                moved = [u * (1 + h * (g - q)) for u, g in zip(c, f, strict=True)]
                return moved[0] / mp.fsum(moved)

            mean = mp.fsum(u * g for u, g in zip(c, f, strict=True)) / 5
            found.append(Reading(f"q = {q}", abs(mp.diff(share, 0) / (c[0] / 5 * (f[0] - mean)) - 1) - mp.mpf("1e-20")))
        return [Reading(r.where, -r.gap) for r in found]

    return evaluated(readings, "two types, three dilutions", method="finite differences")


@leg("proposition-9.6/step-equal-fitness")
def at_rest(part: Part) -> Observation:
    """Fitness of the survivors where trajectories of three matrices have come to rest."""
    cases = []
    for name, M in {"star": STAR, "golden": GOLDEN, "blocks": BLOCKS}.items():
        x = trajectory(by_replicator, M, np.arange(1, len(M) + 1) / sum(range(1, len(M) + 1)), 400)[1][-1]
        benefit = (np.array(M) @ x)[x > 0.01]
        cases.append((name, float(np.ptp(benefit)) < 1e-3))
    return found_in(cases, "ends of three trajectories, survivors above 1%")


@leg("proposition-9.6/step-convergence")
def hypercycle(part: Part) -> Observation:
    """The cycle of five from near its centre: the share of one type over the last half of a long run."""
    start = np.array([0.2, 0.2, 0.2, 0.19, 0.21])
    times, rows = trajectory(by_replicator, CYCLE, start, 400)
    swing = float(np.ptp(rows[-60:, 0]))
    picture = Figure(
        "A cycle of five types never comes to rest",
        "time",
        "share",
        tuple(Curve(f"type {k + 1}", tuple(times.tolist()), tuple(rows[:, k].tolist())) for k in range(2)),
    )
    return Observation(
        REFUTES if swing > 0.1 else SUPPORTS,
        "integration (Runge-Kutta, step 0.05)",
        "one start near equal shares, time 400; a trajectory shows no limit",
        f"In the last 30% of the run the share of type 1 still swings by {swing:.2f}.",
        figure=picture,
    )


@leg("jain-krishna/linear-law")
def linear_ends(part: Part) -> Observation:
    """Ends of trajectories of the linear law against the leading eigenvector, on random irreducible matrices."""
    draw, cases = np.random.RandomState(SEED), []
    for k in range(10):
        n = 3 + k % 4
        M = (draw.rand(n, n) < 0.4).astype(int)
        M[np.arange(n), np.arange(n) - 1] = 1  # a cycle through all types makes it irreducible
        x = trajectory(by_linear, M, draw.dirichlet(np.ones(n)), 60)[1][-1]
        values, vectors = np.linalg.eig(M)
        v = np.abs(vectors[:, np.argmax(values.real)].real)
        cases.append((f"matrix {k}", float(np.abs(x - v / v.sum()).max()) < 1e-6))
    return found_in(cases, f"ten random irreducible matrices of three to six types, seed {SEED}")


@cache
def evolution(types: int, links: float, steps: int) -> np.ndarray:
    """Jain and Krishna's process: the leading eigenvalue after each replacement of the least populated type."""
    draw = np.random.RandomState([SEED, types, steps])
    M = (draw.rand(types, types) < links / (types - 1)).astype(float)
    np.fill_diagonal(M, 0)
    values = np.empty(steps)
    for k in range(steps):
        x = np.ones(types) / types
        for _ in range(2 * types):  # (M + 1)^k x has the direction of exp(Mt) x for large t
            x = x + M @ x
            x /= x.sum()
        low = draw.choice(np.flatnonzero(x < x.min() + 1e-9))
        M[low], M[:, low] = draw.rand(types) < links / (types - 1), draw.rand(types) < links / (types - 1)
        M[low, low] = 0
        values[k] = float(np.abs(np.linalg.eigvals(M)).max())
    return values


@leg("jain-krishna/staircase")
def crashes(part: Part) -> Observation:
    """The leading eigenvalue along the process of replacement."""
    values = evolution(24, 0.3, 1500)
    falls = np.diff(values)
    worst = int(np.argmin(falls))
    detail = (
        f"{int((falls > 1e-6).sum())} rises, {int((falls < -1e-6).sum())} falls; the largest fall is from "
        f"{values[worst]:.2f} to {values[worst + 1]:.2f}."
    )
    shown = range(0, len(values), 8)
    picture = Figure(
        "The leading eigenvalue rises and falls: crashes end the staircase",
        "replacements",
        "leading eigenvalue",
        (Curve("24 types", tuple(map(float, shown)), tuple(float(values[k]) for k in shown)),),
    )
    return Observation(
        REFUTES if falls.min() < -1e-6 else SUPPORTS,
        "the process, run",
        f"24 types, 0.3 links a type, 1500 replacements, seed {SEED}",
        detail,
        figure=picture,
    )


# -------------------------------------------------------------------------------------------------- Appendix B


@leg("appendix-b/size")
def sizes(part: Part) -> Observation:
    """Ten times ln(1/p) types."""
    return evaluated(
        lambda: [
            Reading(f"p = {p}", held(mp.mpf(p), 40 * mp.log(1 / mp.mpf(p))) - mp.mpf("0.5"), ">=")
            for p in ("0.01", "0.001", "0.0001", "1e-6")
        ],
        "p = 0.01 to 1e-6",
    )


@leg("appendix-b/catalysts")
def agents_or_types(part: Part) -> Observation:
    """One, two and five catalyst types."""
    return evaluated(
        lambda: [
            Reading(f"k = {k}", held(mp.mpf("0.1"), k * mp.mpf(5)) - held(mp.mpf("0.1"), mp.mpf(5)), "=")
            for k in (1, 2, 5)
        ],
        "β = 0.1, N = 5; k = 1, 2, 5",
    )
