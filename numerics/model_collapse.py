"""Model collapse, recomputed: all draws enumerated, generations simulated, the diversity correction evaluated.

The law of the next model is built from the binomial law of the draws, state by state, so no moment formula enters;
divergences are sums over outputs, the diversity of a mesh is a mean over all pairs of agents.  Everything is computed
with 50 and again with 80 digits, but for the simulation, which has a confidence interval and corroborates.
"""
# ruff: noqa: N803, N806 (J, L, K and D are the paper's symbols)

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise, permutations, product
from math import ceil

import numpy as np
from mpmath import mp

from theoremaudit.legs import Curve, Figure, Leg, Observation
from theoremaudit.model import Part
from theoremaudit.readings import Reading, judge

leg = Leg("numeric")

SEED, TYPES, DRAWS, MESHES, GENERATIONS = 20_260_212, 10, 20, 200, 60
SHARES = tuple(map(Fraction, ("1/100", "1/10", "1/2", "9/10")))
RHO = tuple(map(Fraction, ("1/100", "1/10", "1/3", "1/2", "2/3", "3/4", "9/10", "99/100")))
NUMBERS = (2, 3, 4, 10, 100)
EVEN = (Fraction(1, 2), Fraction(1, 2))
LAWS = (EVEN, (Fraction(1, 4), Fraction(3, 4)), (Fraction(1, 10), Fraction(9, 10)))


# ------------------------------------------------------------------------------------------------- definitions


def real(x: Fraction | int) -> mp.mpf:
    """The fraction as a number of the current precision."""
    x = Fraction(x)
    return mp.mpf(x.numerator) / x.denominator


def factor(r: Fraction) -> mp.mpf | None:
    """1 − ρ^(1/(1 − ρ)); no real number for negative ρ."""
    return 1 - mp.exp(mp.log(real(r)) / (1 - real(r))) if r > 0 else None


def correction(r: Fraction, J: int) -> mp.mpf | None:
    """Eq. (36)."""
    f = factor(r)
    return None if f is None else real(Fraction(J - 1, J)) * f


def curvature(r: Fraction, J: int) -> mp.mpf:
    """K = (1 − ρ)(J − 1)/J."""
    return real((1 - r) * Fraction(J - 1, J))


def effective(a: mp.mpf, D: mp.mpf) -> mp.mpf:
    """Eq. (35)."""
    return a + (1 - a) * D


def divergence(Q: Sequence[mp.mpf], P: Sequence[mp.mpf]) -> mp.mpf:
    """KL(Q‖P), with 0·ln 0 = 0."""
    return mp.fsum(q * mp.log(q / p) for q, p in zip(Q, P, strict=True) if q)


def jensen_shannon(Q: Sequence[mp.mpf], P: Sequence[mp.mpf]) -> mp.mpf:
    """The mean divergence of two laws from their middle."""
    middle = [(q + p) / 2 for q, p in zip(Q, P, strict=True)]
    inside = [i for i, m in enumerate(middle) if m]
    centre = [middle[i] for i in inside]
    return (divergence([Q[i] for i in inside], centre) + divergence([P[i] for i in inside], centre)) / 2


# ------------------------------------------------------------------------------------------------- resampling


def mixed(a: mp.mpf, p: mp.mpf, q: mp.mpf) -> mp.mpf:
    """Share of one of two outputs among the training data."""
    return a * p + (1 - a) * q


def draws(n: int, m: mp.mpf) -> list[mp.mpf]:
    """Probabilities of 0, …, n draws of an output that has the share m in the data."""
    return [mp.binomial(n, k) * m**k * (1 - m) ** (n - k) for k in range(n + 1)]


def expected_divergence(a: mp.mpf, p: mp.mpf, q: mp.mpf, n: int) -> mp.mpf:
    """E KL of the next model from the truth, over all outcomes of the n draws."""
    outcomes = enumerate(draws(n, mixed(a, p, q)))
    return mp.fsum(w * divergence((mp.mpf(k) / n, 1 - mp.mpf(k) / n), (p, 1 - p)) for k, w in outcomes)


def losses(a: mp.mpf, p: mp.mpf, n: int, generations: int) -> list[mp.mpf]:
    """The loss E(q − p)²/(p(1 − p)) after 1, …, g generations from q = p, from the whole law of the next model."""
    law, found = draws(n, p), []
    rows = [draws(n, mixed(a, p, mp.mpf(k) / n)) for k in range(n + 1)]
    for _ in range(generations):
        found.append(mp.fsum(w * (mp.mpf(k) / n - p) ** 2 for k, w in enumerate(law)) / (p * (1 - p)))
        law = [mp.fsum(w * row[k] for w, row in zip(law, rows, strict=True)) for k in range(n + 1)]
    return found


def simulated(a: float, types: int, n: int, meshes: int, generations: int) -> tuple[list[float], float]:
    """Mean loss within a type in each generation, over so many meshes; half the 95% interval at the end.

    Each type has two equally likely outputs and trains on n draws, authentic of its own type in the share a.
    """
    draw = np.random.RandomState([SEED, int(1000 * a), types, n])
    q, mean, half = np.full((meshes, types), 0.5), [], 0.0
    for _ in range(generations):
        q = draw.binomial(n, a / 2 + (1 - a) * q) / n
        loss = (4 * (q - 0.5) ** 2).mean(axis=1)
        mean.append(float(loss.mean()))
        half = float(1.96 * loss.std(ddof=1) / np.sqrt(meshes))
    return mean, half


def seen(measure: Callable[[], Iterable[Reading]], method: str, scope: str, detail: str = "") -> Observation:
    """The readings judged."""
    return judge(measure, method, scope, detail)


GRID = f"ρ = {', '.join(map(str, RHO))}; J = {', '.join(map(str, NUMBERS))}"


# ------------------------------------------------------------------------------------------------- eq. (34)


@leg("model-collapse/rises")
def from_a_point_mass(part: Part) -> Observation:
    """Enumerate the draws from a point mass, for several sizes and shares."""
    return seen(
        lambda: [
            Reading(
                f"α = {a}, n = {n}",
                expected_divergence(real(a), mp.mpf("0.5"), mp.mpf(1), n) - mp.log(2),
                ">=",
            )
            for a in SHARES
            for n in (2, 3, 5, 20)
        ],
        "enumeration of all draws",
        "two equally likely outputs, α = 1/100, 1/10, 1/2, 9/10; n = 2, 3, 5, 20",
    )


@leg("model-collapse/rises-from-truth")
def histories_from_the_truth(part: Part) -> Observation:
    """The enumerated loss of successive generations, from the truth on."""

    def readings() -> list[Reading]:
        found = []
        for a, P, n in product((*SHARES, Fraction(1)), LAWS[:2], (2, 5)):
            series = [mp.mpf(0), *losses(real(a), real(P[0]), n, 8)]
            found += [
                Reading(f"α = {a}, P = {P[0]}, n = {n}, g = {g}", later - sooner, ">=")
                for g, (sooner, later) in enumerate(pairwise(series))
            ]
        return found

    return seen(
        readings, "enumeration of all draws", "two laws on two outputs, five shares; n = 2, 5; eight generations"
    )


@leg("model-collapse/rises-exact-fit")
def mixtures(part: Part) -> Observation:
    """Divergences of mixtures on a grid of laws."""

    def readings() -> list[Reading]:
        found = []
        for P, Q, a in product(LAWS, LAWS, SHARES):
            if P != Q:
                truth, model = [real(x) for x in P], [real(x) for x in Q]
                next_law = [mixed(real(a), p, q) for p, q in zip(truth, model, strict=True)]
                gap = divergence(next_law, truth) - divergence(model, truth)
                found.append(Reading(f"P = {P[0]}, Q = {Q[0]}, α = {a}", gap, ">="))
        return found

    return seen(readings, "evaluation", "three laws on two outputs, four shares")


@leg("model-collapse/threshold-separates")
def loss_in_the_long_run(part: Part) -> Observation:
    """The enumerated loss after many generations against total loss; draw the loss against the share."""
    found = seen(
        lambda: [
            Reading(f"α = {a}, n = {n}", losses(real(a), mp.mpf("0.5"), n, 80)[-1] - 1, "=")
            for a in SHARES
            for n in (2, 3, 5)
        ],
        "enumeration of all draws",
        "two equally likely outputs, α = 1/100, 1/10, 1/2, 9/10; n = 2, 3, 5; 80 generations",
    )
    shares = tuple(10 ** (k / 20) for k in range(-120, 1))
    curves = tuple(
        Curve(f"{n:,} draws a generation", shares, tuple(1 / (1 + (n - 1) * a * (2 - a)) for a in shares))
        for n in (100, 10_000, 1_000_000)
    )
    title = "There is no critical share: the loss falls smoothly, on the scale of one authentic draw a generation"
    return replace(
        found, figure=Figure(title, "authentic share of the data", "long-run loss of diversity", curves, "x")
    )


@leg("model-collapse/inevitable")
def own_outputs(part: Part) -> Observation:
    """What remains of the diversity, from the enumerated law, against exp(−g/n) and the closed form."""

    def readings() -> list[Reading]:
        found = []
        for P, n in product(LAWS, (2, 3, 5)):
            for g, loss in enumerate(losses(mp.mpf(0), real(P[0]), n, 12), 1):
                found.append(Reading(f"n = {n}, g = {g}", mp.exp(-mp.mpf(g) / n) - (1 - loss)))
                found.append(Reading(f"n = {n}, g = {g}, closed form", 1 - loss - (1 - mp.mpf(1) / n) ** g, "="))
        return found

    return seen(readings, "enumeration of all draws", "three laws on two outputs; n = 2, 3, 5; up to 12 generations")


@leg("model-collapse/inevitable-exact-fit")
def nothing_moves(part: Part) -> Observation:
    """The model's own law again."""

    def readings() -> list[Reading]:
        found = []
        for P, Q in permutations(LAWS, 2):
            truth, model = [real(x) for x in P], [real(x) for x in Q]
            again = [mixed(mp.mpf(0), p, q) for p, q in zip(truth, model, strict=True)]
            found.append(Reading(f"P = {P[0]}, Q = {Q[0]}", divergence(again, truth) - divergence(model, truth)))
        return found

    return seen(readings, "evaluation", "three laws on two outputs")


# ------------------------------------------------------------------------------------------------- eq. (35)

UNIT = tuple(map(Fraction, ("0", "1/100", "1/3", "1/2", "9/10", "1")))


@leg("effective-diversity/fraction")
def fractions(part: Part) -> Observation:
    """A grid of the unit square with its edges."""

    def readings() -> list[Reading]:
        found = []
        for a, D in product(UNIT, UNIT):
            e = effective(real(a), real(D))
            found += [Reading(f"a = {a}, D = {D}", e - real(a), ">="), Reading(f"a = {a}, D = {D}", 1 - e, ">=")]
        return found

    return seen(readings, "evaluation", "α_ext and D = 0, 1/100, 1/3, 1/2, 9/10, 1")


@leg("effective-diversity/counts-as-authentic")
def types_against_index(part: Part) -> Observation:
    """The enumerated loss of a type after many generations against that of a model with the effective share."""

    def readings() -> list[Reading]:
        found = []
        for a, r, J, n in product(UNIT[1:4], (Fraction(1, 2), Fraction(9, 10)), (2, 10), (2, 5)):
            e = effective(real(a), correction(r, J))
            own = real(a / (a + (1 - a) / J))
            of_type, of_index = (losses(share, mp.mpf("0.5"), n, 60)[-1] for share in (own, e))
            found.append(Reading(f"a = {a}, ρ = {r}, J = {J}, n = {n}", of_index - of_type, ">="))
        return found

    return seen(
        readings, "enumeration of all draws", "60 generations; a = 1/100, 1/3, 1/2; n = 2, 5; ρ = 1/2, 9/10; J = 2, 10"
    )


@leg("effective-diversity/two-fractions")
def two_fractions(part: Part) -> Observation:
    """Shares below the threshold whose effective share is above."""
    return seen(
        lambda: [
            Reading(f"a = {a}, D = {D}, c = {c}", real(a - c))
            for a, D, c in product(UNIT, UNIT, UNIT[1:5])
            if a + (1 - a) * D > c
        ],
        "evaluation",
        "a grid of the unit cube",
    )


# ------------------------------------------------------------------------------------------------- Lemma 12.2


def diversity_of_specialists(J: int) -> mp.mpf:
    """Mean divergence of two specialists, in units of ln 2, over all pairs of types; two outputs for each type."""
    laws = [[mp.mpf(i // 2 == j) / 2 for i in range(2 * J)] for j in range(J)]
    return mp.fsum(jensen_shannon(Q, P) for Q, P in product(laws, laws)) / (J * J * mp.log(2))


@leg("lemma-12.2/value")
def diversity_against_formula(part: Part) -> Observation:
    """The mean pairwise divergence of specialists against eq. (36)."""
    return seen(
        lambda: [
            Reading(f"ρ = {r}, J = {J}", diversity_of_specialists(J) - correction(r, J), "=")
            for r in RHO[::2]
            for J in (2, 3, 5)
        ],
        "Jensen-Shannon divergences of all pairs of types",
        "ρ = 1/100, 1/3, 2/3, 9/10; J = 2, 3, 5",
    )


@leg("lemma-12.2/positive")
def positive(part: Part) -> Observation:
    """The grid, and negative ρ."""
    return seen(
        lambda: [
            Reading(f"ρ = {r}, J = {J}", correction(r, J))
            for r in (*RHO, Fraction(-1, 2), Fraction(-1), Fraction(-2), Fraction(-10))
            for J in NUMBERS
        ],
        "evaluation",
        f"{GRID}; ρ = -1/2, -1, -2, -10",
    )


def rising_in_types() -> list[Reading]:
    """D at successive numbers of types."""
    steps = product(RHO, pairwise(NUMBERS))
    return [Reading(f"ρ = {r}, J = {J} to {L}", correction(r, L) - correction(r, J)) for r, (J, L) in steps]


def falling_in_rho() -> list[Reading]:
    """D at successive values of ρ."""
    steps = product(pairwise(RHO), NUMBERS)
    return [Reading(f"J = {J}, ρ = {r} to {t}", correction(r, J) - correction(t, J)) for (r, t), J in steps]


@leg("lemma-12.2/increasing-in-types")
def in_types(part: Part) -> Observation:
    """The grid, along J."""
    return seen(rising_in_types, "evaluation", GRID)


@leg("lemma-12.2/decreasing-in-rho")
def in_rho(part: Part) -> Observation:
    """The grid, along ρ; with a figure."""
    rho = tuple(k / 200 for k in range(1, 200))
    curves = tuple(
        Curve(f"{J} types", rho, tuple((J - 1) / J * (1 - r ** (1 / (1 - r))) for r in rho)) for J in (2, 3, 10, 1000)
    )
    title = "The diversity correction depends on the number of types; the CES parameter changes it by at most 37%"
    return replace(
        seen(falling_in_rho, "evaluation", GRID), figure=Figure(title, "CES parameter ρ", "correction D", curves)
    )


@leg("theorem-12.3/step-monotone")
def monotone(part: Part) -> Observation:
    """The grid, along both."""
    return seen(lambda: rising_in_types() + falling_in_rho(), "evaluation", GRID)


@leg("lemma-12.2/step-disjoint")
def pairs_of_laws(part: Part) -> Observation:
    """All pairs of laws with denominator 4 on four outputs: ln 2 if disjoint, less otherwise."""
    laws = [x for x in product(range(5), repeat=4) if sum(x) == 4]

    def readings() -> list[Reading]:
        found = []
        for X, Y in product(laws, laws):
            js = jensen_shannon([mp.mpf(x) / 4 for x in X], [mp.mpf(y) / 4 for y in Y])
            disjoint = not any(x and y for x, y in zip(X, Y, strict=True))
            found.append(Reading(f"{X} and {Y}", mp.log(2) - js, "=" if disjoint else ">"))
        return found

    return seen(readings, "all pairs of laws", "35 laws with denominator 4 on four outputs")


@leg("lemma-12.2/step-fraction")
def all_assignments(part: Part) -> Observation:
    """All assignments of types to agents, each equally likely."""

    def readings() -> list[Reading]:
        found = []
        for J, N in ((2, 2), (2, 5), (3, 4), (4, 3), (1, 3)):
            different = sum(x != types[0] for types in product(range(J), repeat=N) for x in types[1:])
            share = Fraction(different, (N - 1) * J**N)
            found.append(Reading(f"J = {J}, N = {N}", real(share - Fraction(J - 1, J)), "="))
        return found

    return seen(readings, "enumeration of all assignments", "up to five agents and four types")


@leg("lemma-12.2/step-fraction-balanced")
def balanced_meshes(part: Part) -> Observation:
    """Agents counted in balanced meshes."""

    def readings() -> list[Reading]:
        found = []
        for J, k in product((2, 3, 10), (1, 2, 10)):
            types = [j for j in range(J) for _ in range(k)]
            share = Fraction(sum(x != types[0] for x in types[1:]), len(types) - 1)
            found.append(Reading(f"J = {J}, {k} of each", real(share - Fraction(J - 1, J)), "="))
        return found

    return seen(readings, "counting", "J = 2, 3, 10 with 1, 2, 10 agents of each type")


@leg("lemma-12.2/step-substitution-factor")
def factors(part: Part) -> Observation:
    """The factor on the grid."""
    return seen(lambda: [Reading(f"ρ = {r}", factor(r) - 1, "=") for r in RHO], "evaluation", GRID)


# ------------------------------------------------------------------------------------------------- Theorem 12.3

THRESHOLDS = tuple(map(Fraction, ("1/100", "3/8", "1/2", "3/5", "3/4", "4/5", "99/100")))


def cases() -> list[tuple[Fraction, Fraction, Fraction]]:
    """External shares below thresholds, with values of ρ."""
    return [(a, c, r) for a, c, r in product(UNIT, THRESHOLDS, RHO) if a < c]


def words(a: Fraction, c: Fraction, r: Fraction) -> str:
    """One case, named."""
    return f"α_ext = {a}, α_crit = {c}, ρ = {r}"


def required(a: Fraction, c: Fraction, r: Fraction) -> mp.mpf:
    """x, the share of pairs of different types that eq. (38) requires."""
    return real((c - a) / (1 - a)) / factor(r)


@leg("theorem-12.3/condition", "theorem-12.3/step-substitution")
def substituted(part: Part) -> Observation:
    """The left side of eq. (37) against eq. (35) with the enumerated share of pairs."""

    def readings() -> list[Reading]:
        found = []
        for a, r, J in product(UNIT, RHO[::2], (2, 5)):
            different = real(Fraction(sum(i != j for i, j in product(range(J), repeat=2)), J * J))
            left = real(a) + (1 - real(a)) * real(Fraction(J - 1, J)) * factor(r)
            found.append(Reading(f"a = {a}, ρ = {r}, J = {J}", effective(real(a), different * factor(r)) - left, "="))
        return found

    return seen(readings, "evaluation", "α_ext from 0 to 1, four values of ρ, J = 2, 5")


@leg("theorem-12.3/avoids-collapse")
def closed_mesh(part: Part) -> Observation:
    """A mesh without external data, enumerated and simulated, against what the effective share promises."""

    def readings() -> list[Reading]:
        found = []
        for r, J, n in product((Fraction(1, 100), Fraction(1, 2), Fraction(9, 10)), (2, 10), (2, 5)):
            promised = losses(correction(r, J) * 99 / 100, mp.mpf("0.5"), n, 60)[-1]
            for g, loss in enumerate(losses(mp.mpf(0), mp.mpf("0.5"), n, 15), 1):
                found.append(Reading(f"ρ = {r}, J = {J}, n = {n}, g = {g}", promised - loss, ">="))
        return found

    time = tuple(range(1, GENERATIONS + 1))
    closed, half = simulated(0.0, TYPES, DRAWS, MESHES, GENERATIONS)
    helped, _ = simulated(0.1, TYPES, DRAWS, MESHES, GENERATIONS)
    index = (TYPES - 1) / TYPES * 0.75
    promised = 1 / (1 + (DRAWS - 1) * index * (2 - index))
    at_end = 1 - (1 - 1 / DRAWS) ** GENERATIONS
    figure = Figure(
        "Without external data ten types collapse like one; a tenth of authentic data stops the loss",
        "generation",
        "loss of diversity within a type",
        (
            Curve("ten types, no external data (simulated)", time, tuple(closed)),
            Curve("one type, no external data (exact)", time, tuple(1 - (1 - 1 / DRAWS) ** g for g in time)),
            Curve("one tenth authentic (simulated)", time, tuple(helped)),
            Curve("promised by the effective share 0.675", (1, GENERATIONS), (promised, promised)),
        ),
    )
    found = seen(
        readings,
        "enumeration of all draws; simulation",
        "α_crit just below D; ρ = 1/100, 1/2, 9/10; J = 2, 10; n = 2, 5; up to 15 generations; simulation at one size",
        f"Simulated: {MESHES} meshes of {TYPES} types, {DRAWS} draws each, seed {SEED}: loss {closed[-1]:.3f} ± "
        f"{half:.3f} (95%) after {GENERATIONS} generations, exact {at_end:.3f}, promised {promised:.3f} at ρ = 1/2.",
    )
    return replace(found, figure=figure)


@leg("theorem-12.3/avoids-collapse-pooled")
def pooled_mesh(part: Part) -> Observation:
    """The loss of the pool, from the enumerated law of all draws, against what a threshold just below D promises."""

    def readings() -> list[Reading]:
        found = []
        for r, J, M in product((Fraction(1, 100), Fraction(1, 2)), (2, 10), (2, 6)):
            promised = losses(correction(r, J) * 99 / 100, mp.mpf("0.5"), M, 60)[-1]
            for g, loss in enumerate(losses(mp.mpf(0), mp.mpf("0.5"), M, 12), 1):
                found.append(Reading(f"ρ = {r}, J = {J}, M = {M}, g = {g}", promised - loss, ">="))
        return found

    return seen(readings, "enumeration of all draws", "two types in equal shares, M = 2, 6 draws, up to 12 generations")


@leg("theorem-12.3/satisfiable")
def least_numbers(part: Part) -> Observation:
    """One type more than (1 − α_ext)/(1 − α_crit), and ρ just above 0."""

    def readings() -> list[Reading]:
        found = []
        for a, c in {(a, c) for a, c, _ in cases()}:
            J = (1 - a) // (1 - c) + 1
            room = 1 - (c - a) / (1 - a) * Fraction(J, J - 1)
            for r in (room / 2, room / 1000):
                found.append(Reading(words(a, c, r), effective(real(a), correction(r, J)) - real(c)))
        return sorted(found, key=lambda reading: reading.where)

    return seen(readings, "evaluation", "every pair of α_ext < α_crit on a grid, with the least number of types")


@leg("theorem-12.3/step-eq-38")
def equivalent(part: Part) -> Observation:
    """Both sides of the equivalence have one sign."""
    return seen(
        lambda: [
            Reading(
                f"{words(a, c, r)}, J = {J}",
                (effective(real(a), correction(r, J)) - real(c)) * (correction(r, J) - real((c - a) / (1 - a))),
                ">=",
            )
            for a, c, r in product(UNIT[:-1], THRESHOLDS, RHO[::2])
            for J in (2, 10)
        ],
        "evaluation",
        "a grid of α_ext < 1, α_crit and ρ; J = 2, 10",
    )


@leg("theorem-12.3/step-sign")
def signs(part: Part) -> Observation:
    """The sign of the right side."""
    return seen(
        lambda: [
            Reading(f"a = {a}, c = {c}", real(c - a))
            for a, c in product(UNIT[:-1], THRESHOLDS)
            if real((c - a) / (1 - a)) > 0
        ],
        "evaluation",
        "a grid of α_ext < 1 and α_crit",
    )


@leg("theorem-12.3/j-min-strict")
def printed_number(part: Part) -> Observation:
    """The printed number of types put into eq. (37), with x in fractions at ρ = 1/2."""

    def readings() -> list[Reading]:
        found = []
        for a, c in product(UNIT[:-1], THRESHOLDS):
            x = (c - a) / (1 - a) / Fraction(3, 4)
            if 0 < x < 1:
                J = ceil(1 / (1 - x))
                share = a + (1 - a) * Fraction(J - 1, J) * Fraction(3, 4)
                found.append(Reading(f"α_ext = {a}, α_crit = {c}, J = {J}", real(share - c)))
        return found

    return seen(readings, "exact arithmetic", "ρ = 1/2; a grid of α_ext and α_crit, ties included")


@leg("theorem-12.3/j-min-finite")
def out_of_reach(part: Part) -> Observation:
    """The effective share of a mesh with 10^30 types."""
    return seen(
        lambda: [
            Reading(words(a, c, r), effective(real(a), correction(r, 10**30)) - real(c))
            for a, c, r in cases()
            if c != a + (1 - a) * Fraction(3, 4) or r != Fraction(1, 2)
        ],
        "evaluation",
        "a grid of α_ext < α_crit and ρ; 10^30 types; ties left out",
    )


def least(x: float) -> int | None:
    """The least number of types with (J − 1)/J > x."""
    return int(np.floor(1 / (1 - x))) + 1 if x < 1 else None


@leg("theorem-12.3/j-min-monotone")
def numbers_along_rho(part: Part) -> Observation:
    """The printed number at successive values of ρ; with a figure."""

    def readings() -> list[Reading]:
        found = []
        for c in (Fraction(1, 2), Fraction(3, 5)):
            numbers = [(r, mp.ceil(1 / (1 - required(Fraction(0), c, r)))) for r in RHO]
            found += [Reading(f"α_crit = {c}, ρ = {r} to {t}", x - y, ">=") for (r, x), (t, y) in pairwise(numbers)]
        return found

    rho = tuple(k / 200 for k in range(1, 200))
    curves = tuple(
        Curve(f"threshold {c}", rho, tuple(least(c / (1 - r ** (1 / (1 - r)))) for r in rho)) for c in (0.4, 0.5, 0.6)
    )
    title = "The number of types that is needed rises with the CES parameter; it is said to fall"
    figure = Figure(title, "CES parameter ρ", "least number of types", curves, "y")
    return replace(seen(readings, "evaluation", "α_ext = 0; α_crit = 1/2, 3/5; eight values of ρ"), figure=figure)


# ------------------------------------------------------------------------------------------------- Remark 12.4


def equal_curvature() -> list[tuple[Fraction, int, Fraction, int]]:
    """Pairs (ρ, J), (ρ′, L) with one K."""
    found = []
    for r, J, L in product(RHO, (2, 3, 4), (3, 4, 10)):
        t = 1 - (1 - r) * Fraction(J - 1, J) * Fraction(L, L - 1)
        if J != L and 0 < t < 1:
            found.append((r, J, t, L))
    return found


@leg("remark-12.4/same-curvature")
def same_curvature(part: Part) -> Observation:
    """D at equal K."""
    return seen(
        lambda: [
            Reading(f"ρ = {r}, J = {J} and ρ = {t}, L = {L}", correction(r, J) - correction(t, L), "=")
            for r, J, t, L in equal_curvature()
        ],
        "evaluation",
        "pairs with equal K",
    )


def pairs() -> list[tuple[tuple[Fraction, int], tuple[Fraction, int]]]:
    """All ordered pairs of points of the grid."""
    return list(permutations(list(product(RHO, NUMBERS)), 2))


@leg("remark-12.4/more-curvature")
def more_curvature(part: Part) -> Observation:
    """The order of D against the order of K."""
    return seen(
        lambda: [
            Reading(f"(ρ, J) = ({x[0]}, {x[1]}) and ({y[0]}, {y[1]})", correction(*y) - correction(*x))
            for x, y in pairs()
            if curvature(*x) < curvature(*y)
        ],
        "evaluation",
        GRID,
    )


# ------------------------------------------------------------------------------------------------- the abstract


@leg("diversity-protection/double-duty")
def premium_and_correction(part: Part) -> Observation:
    """Premium and correction along ρ."""

    def premium(r: Fraction, J: int) -> mp.mpf:
        return mp.mpf(J) ** real((1 - r) / r)

    return seen(
        lambda: (
            [Reading(f"J = {J}, ρ = {r}: premium", premium(r, J) - 1) for r in RHO for J in NUMBERS]
            + [
                Reading(f"J = {J}, ρ = {r} to {t}: premium", 1 - premium(t, J) / premium(r, J))
                for r, t in pairwise(RHO)
                for J in NUMBERS
            ]
            + [Reading(f"J = {J}, ρ = {r}: D", correction(r, J)) for r in RHO for J in NUMBERS]
            + falling_in_rho()
        ),
        "evaluation",
        GRID,
    )


@leg("diversity-protection/double-duty-source")
def at_perfect_substitutes(part: Part) -> Observation:
    """D and K as ρ rises to 1; with a figure."""
    J = 10
    found = seen(
        lambda: [
            Reading(f"J = {J}, ρ = 1 - 10^-{k}: 1/100 minus D", mp.mpf("0.01") - correction(1 - Fraction(1, 10**k), J))
            for J in NUMBERS
            for k in (3, 6, 9, 12)
        ],
        "evaluation",
        "ρ = 1 - 10^-3, …, 1 - 10^-12; five numbers of types; finitely many ρ cannot show a limit",
    )
    rho = tuple(k / 200 for k in range(1, 200))
    curves = (
        Curve("correction D", rho, tuple((J - 1) / J * (1 - r ** (1 / (1 - r))) for r in rho)),
        Curve("curvature K", rho, tuple((1 - r) * (J - 1) / J for r in rho)),
        Curve("square of K", rho, tuple(((1 - r) * (J - 1) / J) ** 2 for r in rho)),
    )
    title = "At perfect substitutes the curvature is gone and the correction is still 0.57 (ten types)"
    return replace(found, figure=Figure(title, "CES parameter ρ", "value", curves))


@leg("diversity-protection/via-correlation-robustness")
def against_the_square(part: Part) -> Observation:
    """Quotients D/K² on the grid."""
    return seen(
        lambda: [
            Reading(
                f"(ρ, J) = ({x[0]}, {x[1]}) and ({y[0]}, {y[1]})",
                correction(*x) / curvature(*x) ** 2 / (correction(*y) / curvature(*y) ** 2) - 1,
                "=",
            )
            for x, y in pairs()
        ],
        "evaluation",
        GRID,
    )


@leg("diversity-protection/against-diffusion")
def two_linked_agents(part: Part) -> Observation:
    """Eq. (11) on one link, by the exponential of its Laplacian."""

    def readings() -> list[Reading]:
        L = mp.matrix([[1, -1], [-1, 1]])
        found = []
        for t in (0, Fraction(1, 10), 1, 10):
            x = mp.expm(-real(t) * L) * mp.matrix([1, 0])
            found.append(Reading(f"t = {t}", x[0] - x[1] - 1, "="))
        return found

    return seen(readings, "matrix exponential", "two agents, t = 0, 1/10, 1, 10")


@leg("diversity-protection/against-measure")
def specialist_against_truth(part: Part) -> Observation:
    """The divergence of a specialist from an even truth, as a sum over types."""

    def away(J: int) -> mp.mpf:
        return divergence([mp.mpf(1)] + [mp.mpf(0)] * (J - 1), [mp.mpf(1) / J] * J)

    return seen(
        lambda: [Reading(f"J = {J} to {L}", away(J) - away(L), ">=") for J, L in pairwise(NUMBERS)],
        "sum over types",
        "J = 2, 3, 4, 10, 100",
    )


@leg("diversity-protection/more-types-protect")
def own_data(part: Part) -> Observation:
    """The enumerated loss within a type, authentic and own synthetic data counted."""

    def readings() -> list[Reading]:
        found = []
        for a, n in product((Fraction(0), *SHARES), (2, 5)):
            own = {J: real(a / (a + (1 - a) / J)) for J in (2, 3, 10, 100)}
            loss = {J: losses(share, mp.mpf("0.5"), n, 40)[-1] for J, share in own.items()}
            found += [Reading(f"a = {a}, n = {n}, J = {J} to {L}", loss[J] - loss[L], ">=") for J, L in pairwise(loss)]
        return found

    return seen(readings, "enumeration of all draws", "n = 2, 5; J = 2, 3, 10, 100; 40 generations")


@leg("diversity-protection/more-types-fixed-budget")
def split_budget(part: Part) -> Observation:
    """The enumerated loss within a type, twelve draws shared among the types."""

    def readings() -> list[Reading]:
        found = []
        for a in SHARES:
            loss = {J: losses(real(a), mp.mpf("0.5"), 12 // J, 80)[-1] for J in (2, 3, 4, 6, 12)}
            found += [Reading(f"a = {a}, J = {J} to {L}", loss[J] - loss[L], ">=") for J, L in pairwise(loss)]
        return found

    return seen(readings, "enumeration of all draws", "12 draws in all; J = 2, 3, 4, 6, 12; 80 generations")
