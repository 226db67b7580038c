"""The giant component, recomputed: roots enclosed in balls, Lambert's W, iteration, and graphs that are really drawn.

Everything starts from two definitions, ``outside`` (the probability that a node has no link into the giant component)
and ``reproduction_number``; the size equation is 1 − s = outside(R, s).  Roots are isolated by bisection and interval
Newton in ball arithmetic (Arb), with slopes by automatic differentiation, and compared with s = 1 + W₀(−R·e^(−R))/R.
Each number is computed with 50 and again with 80 digits.
"""
# ruff: noqa: N803, N806 (R, N and D are the paper's symbols)

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from itertools import combinations, pairwise, product

import networkx as nx
import numpy as np
from flint import arb, arb_series, fmpq
from mpmath import mp
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components

from theoremaudit.legs import Leg, Observation
from theoremaudit.model import Part
from theoremaudit.readings import DIGITS, Reading, judge, precision, short

leg = Leg("numeric")

NODES, SEED = 1_000_000, 20_260_201
ABOVE = {
    "2": Fraction(2),
    "1.5": Fraction(3, 2),
    "1.2": Fraction(6, 5),
    "5": Fraction(5),
    "50": Fraction(50),
    "1e6": Fraction(10**6),
    "1.000001": Fraction(1_000_001, 10**6),
    "1+1e-12": Fraction(10**12 + 1, 10**12),
}
BELOW = {
    "0.5": Fraction(1, 2),
    "1": Fraction(1),
    "1-1e-12": Fraction(10**12 - 1, 10**12),
    "0": Fraction(0),
    "-1": Fraction(-1),
    "-50": Fraction(-50),
}
SEEN = f"R = {', '.join(ABOVE)}"


# ------------------------------------------------------------------------------------------------- definitions


def outside(R, s):
    """Probability exp(−R·s) that a node has no link into a giant component of size s (numbers, balls, series)."""
    exponent = -R * s
    return mp.exp(exponent) if isinstance(exponent, mp.mpf) else exponent.exp()


def reproduction_number(N, beta, v, D):
    """Eq. (2): N·β·v/D."""
    return N * beta * v / D


def real(x: Fraction) -> mp.mpf:
    """The fraction as a number of the current precision."""
    return mp.mpf(x.numerator) / x.denominator


# ------------------------------------------------------------------------------------ from numbers to an outcome


def close(where: str, x: mp.mpf, y: mp.mpf, must_be: str = "=") -> Reading:
    """The difference of x and y, relative to the larger."""
    return Reading(where, mp.mpf(0) if x == y else (x - y) / max(abs(x), abs(y)), must_be)


def between(where: str, low: mp.mpf, x: mp.mpf, high: mp.mpf) -> list[Reading]:
    """Two readings: low < x and x < high."""
    return [Reading(where, x - low), Reading(where, high - x)]


# ------------------------------------------------------------------------------------------ the size equation


def ball(x: Fraction) -> arb:
    """A ball around the fraction."""
    return arb(fmpq(x.numerator, x.denominator))


def mid(x: arb) -> mp.mpf:
    """The midpoint of a ball."""
    mantissa, exponent = x.mid().man_exp()
    return mp.ldexp(int(mantissa), int(exponent))


def excess(R: Fraction, X: arb) -> tuple[arb, arb]:
    """Value and slope of g(s) = (1 − s) − outside(R, s) on the ball X, by automatic differentiation."""
    s = arb_series([X, arb(1)], prec=2)
    g = (1 - s) - outside(arb_series([ball(R)], prec=2), s)
    return g[0], g[1]


def isolate(R: Fraction, right: int = 4, smallest: float = 1e-30) -> tuple[list[tuple[arb, arb]], bool]:
    """Every root of g in (0, right], each in an interval of its own; whether the search reached down to 0.

    An interval is thrown away if g has no zero in it, or is monotone in it with equal signs at the ends; it holds
    exactly one root if g is monotone with opposite signs.  Otherwise it is halved.
    """
    roots, complete, todo = [], True, [(arb(0), arb(right))]
    while todo:
        a, b = todo.pop()
        value, slope = excess(R, a.union(b))
        if not value.contains(0):
            continue
        ends = excess(R, a)[0], excess(R, b)[0]
        if not slope.contains(0) and (ends[0].is_zero() or ends[0] * ends[1] > 0):
            continue  # the trivial root at the left end, or none
        if not slope.contains(0) and ends[0] * ends[1] < 0:
            roots.append((a, b))
        elif b - a < smallest:
            complete = False
        else:
            todo += [(a, (a + b) / 2), ((a + b) / 2, b)]
    return roots, complete


def refine(R: Fraction, a: arb, b: arb) -> arb:
    """Interval Newton on an isolating interval, until the ball shrinks no more."""
    X = a.union(b)
    while True:
        centre = X.mid()
        smaller = X.intersection(centre - excess(R, centre)[0] / excess(R, X)[1])
        if not smaller.rad() < X.rad() / 2:
            return X
        X = smaller


def size(R: Fraction) -> tuple[mp.mpf, mp.mpf]:
    """The positive solution s and its complement 1 − s, which stays accurate where s rounds to 1."""
    ((a, b),) = isolate(R)[0]
    S = refine(R, a, b)
    return mid(S), mid(outside(ball(R), S))


def largest_root(R: Fraction) -> mp.mpf:
    """The largest solution in [0, 1): the positive one if there is one."""
    return size(R)[0] if isolate(R)[0] else mp.mpf(0)


def closed_form(R: Fraction) -> tuple[mp.mpf, mp.mpf]:
    """The same by s = 1 + W₀(−R·e^(−R))/R, with guard digits for the branch point at R = 1."""
    with mp.extradps(60):
        x = real(R)
        w = mp.lambertw(-x * mp.exp(-x)).real
        return 1 + w / x, -w / x


def two_routes(R: Fraction, name: str) -> list[Reading]:
    """The enclosed root against Lambert's W; nothing if there is not exactly one root."""
    if len(isolate(R)[0]) != 1:
        return []
    return [close(f"R = {name}", x, y, "routes") for x, y in zip(size(R), closed_form(R), strict=True)]


def map_slope(R: mp.mpf, s: mp.mpf) -> mp.mpf:
    """The slope of h(s) = 1 − outside(R, s), by finite differences."""
    return mp.diff(lambda x: -outside(R, x), s)


# --------------------------------------------------------------------------------------------- graphs, drawn


@lru_cache
def drawn_graphs(nodes: int, mean_degree: Fraction, replicates: int) -> tuple[tuple[float, float], ...]:
    """Mean degree and fraction of nodes in the largest component, for so many graphs G(nodes, mean_degree/nodes).

    Each pair receives a Poisson number of links of mean −ln(1 − β) and is joined if it received any, so that pairs are
    joined independently with probability exactly β.  The legacy generator is used because its stream never changes.
    """
    rate = -np.log1p(-float(mean_degree) / nodes) * nodes * (nodes - 1) / 2
    found = []
    for index in range(replicates):
        draw = np.random.RandomState([SEED, nodes, mean_degree.numerator, mean_degree.denominator, index])
        links = draw.poisson(rate)
        one = draw.randint(0, nodes, links)
        other = draw.randint(0, nodes - 1, links)
        other += other >= one
        pairs = np.unique(np.minimum(one, other) * np.int64(nodes) + np.maximum(one, other))
        graph = coo_matrix((np.ones(len(pairs), bool), (pairs // nodes, pairs % nodes)), shape=(nodes, nodes))
        labels = connected_components(graph, directed=False)[1]
        found.append((2 * len(pairs) / nodes, int(np.bincount(labels).max()) / nodes))
    return tuple(found)


def largest(nodes: int, mean_degree: Fraction, replicates: int) -> float:
    """Mean over the replicates of the fraction in the largest component."""
    return float(np.mean([fraction for _, fraction in drawn_graphs(nodes, mean_degree, replicates)]))


def standard_error(R: Fraction, nodes: int) -> mp.mpf:
    """Standard deviation of the giant component's fraction: sqrt(s(1−s)/N)/(1 − R(1−s)) (Stepanov 1970)."""
    s, rest = size(R)
    return mp.sqrt(s * rest / nodes) / (1 - real(R) * rest)


def expected_fraction(nodes: int, b: Fraction) -> Fraction:
    """Expected fraction of nodes in the largest component: all graphs on so many nodes, each with its probability."""
    pairs, total = list(combinations(range(nodes), 2)), Fraction(0)
    for present in product((False, True), repeat=len(pairs)):
        graph = nx.empty_graph(nodes)
        graph.add_edges_from(pair for pair, here in zip(pairs, present, strict=True) if here)
        biggest = max(map(len, nx.connected_components(graph)))
        total += b ** sum(present) * (1 - b) ** (len(pairs) - sum(present)) * Fraction(biggest, nodes)
    return total


# ------------------------------------------------------------------------------ eq. (2): the reproduction number


@leg("mesh-reproduction-number/mean-degree")
def measured_mean_degree(part: Part) -> Observation:
    """Draw three meshes and compare what R predicts with their mean degree and largest component."""
    readings, words, spread = [], [], 0.0
    for c, v, D in ((Fraction(1, 2), 4, 1), (Fraction(2), 1, 4), (Fraction(2), 1, 1)):  # c = N·β
        R = reproduction_number(NODES, c / NODES, v, D)
        degrees, fractions = zip(*drawn_graphs(NODES, c, 4), strict=True)
        spread = max(spread, max(degrees) - min(degrees), max(fractions) - min(fractions))
        degree, fraction, name = np.mean(degrees), np.mean(fractions), f"Nβ = {c}, v/D = {Fraction(v, D)}, R = {R}"
        words.append(f"{name}: mean degree {degree:.2f}, largest component {fraction:.2g} of the nodes")
        if R > 1:
            readings += [
                Reading(f"{name}: mean degree minus 1", mp.mpf(degree - 1)),
                Reading(f"{name}: largest component minus 1% of the nodes", mp.mpf(fraction - 0.01)),
            ]
    seen = judge(
        lambda: readings,
        "random graphs drawn with the stated link probability",
        f"three meshes of N = {NODES} nodes, 4 graphs each, seed {SEED}",
        "; ".join(words) + ".",
    )
    return replace(seen, noise=short(spread))


@leg("mesh-reproduction-number/unit-of-time")
def other_units(part: Part) -> Observation:
    """Express the attrition rate per decade, month, week and day instead of per year."""
    units = {"decade": Fraction(10), "month": Fraction(1, 12), "week": Fraction(1, 52), "day": Fraction(1, 365)}
    mesh, readings = (1000, Fraction(1, 250), 1), []
    for yearly in (Fraction(1, 100), Fraction(1, 2), Fraction(1), Fraction(3)):
        if reproduction_number(*mesh, yearly) > 1:
            readings += [
                Reading(
                    f"D = {yearly} per year, written as {yearly * factor} per {unit}",
                    real(reproduction_number(*mesh, yearly * factor) - 1),
                )
                for unit, factor in units.items()
            ]
    return judge(
        lambda: readings,
        "exact arithmetic in five units of time",
        "N = 1000, β = 1/250, v = 1; D = 1/100, 1/2, 1, 3 per year",
    )


# ---------------------------------------------------------------------------------- eq. (3): the size equation


def tolerance(R: Fraction, nodes: int, graphs: int) -> mp.mpf:
    """Five standard errors above the threshold; 3·ln N/(R − 1 − ln R) nodes below it and 3·N^(2/3) nodes at R = 1."""
    if isolate(R)[0]:
        return 5 * standard_error(R, nodes * graphs)
    return 3 * (mp.log(nodes) / (real(R) - 1 - mp.log(real(R))) if R < 1 else mp.mpf(nodes) ** mp.mpf("2/3")) / nodes


@leg("giant-component/limit-law")
def drawn_against_root(part: Part) -> Observation:
    """Largest components of drawn graphs against the largest root, at two sizes."""
    means = (Fraction(1, 2), Fraction(1), Fraction(6, 5), Fraction(2))
    runs = ((NODES // 100, 16), (NODES, 4))

    def readings() -> list[Reading]:
        return [
            Reading(
                f"R = {R}, N = {nodes} (in units of the tolerance)",
                1 - abs(largest(nodes, R, graphs) - largest_root(R)) / tolerance(R, nodes, graphs),
            )
            for nodes, graphs in runs
            for R in means
        ]

    words = []
    with precision(DIGITS[0]):
        for R in means:
            half = f" ± {short(1.96 * standard_error(R, 4 * NODES))} (95%)" if isolate(R)[0] else ""
            words.append(f"R = {R}: {largest(NODES, R, 4):.4g}{half}, root {mp.nstr(largest_root(R), 6)}")
    seen = judge(
        readings,
        "random graphs drawn, against the enclosed root",
        f"R = 1/2, 1, 6/5, 2; N = {NODES // 100} (16 graphs) and {NODES} (4 graphs), seed {SEED}; "
        "finite sizes and four values of R cannot show a limit",
        f"Largest component at N = {NODES}: {'; '.join(words)}. Margin and noise are in units of the "
        "tolerance: 5 standard errors of the central limit theorem, 3·ln N/(R − 1 − ln R) nodes for R < 1, "
        "3·N^(2/3) nodes for R = 1.",
    )
    return replace(seen, noise=short(1.96 / 5))


@leg("giant-component/finite-size")
def all_small_graphs(part: Part) -> Observation:
    """Enumerate all graphs on one to five nodes and put the exact expected fraction into the equation."""
    cases = [
        (nodes, b, expected_fraction(nodes, b))
        for nodes in (2, 3, 4, 5, 1)
        for b in (Fraction(1, 10), Fraction(1, 2), Fraction(9, 10))
    ]

    def readings() -> list[Reading]:
        found = [
            Reading(f"N = {nodes}, b = {b}: fraction {f}", real(f) - 1 + outside(real(nodes * b), real(f)), "=")
            for nodes, b, f in cases
        ]
        pairs = [(b, f) for nodes, b, f in cases if nodes == 2]
        return found + [close(f"(1 + b)/2 at b = {b}", real(f), real((1 + b) / 2)) for b, f in pairs]

    other = [mp.nstr(1 - outside(mp.mpf(R), mp.mpf("0.75")), 4) for R in (1, "0.5")]
    return judge(
        readings,
        "enumeration of all graphs, in fractions",
        "N = 1, …, 5; b = 1/10, 1/2, 9/10",
        f"At N = 2, b = 1/2 the expected fraction is {cases[1][2]}; the right-hand side is {other[0]} with "
        f"R = Nb and {other[1]} with the exact mean degree R = (N − 1)b.",
    )


# ------------------------------------------------------------------------------------------- Proposition 3.1


@leg("proposition-3.1/a", "proposition-3.1/step-value-at-zero")
def value_at_zero(part: Part) -> Observation:
    """Put s = 0 into the equation."""
    return judge(
        lambda: [
            Reading(f"R = {name}", 1 - outside(real(R), mp.mpf(0)) - 0, "=")
            for name, R in {**ABOVE, **BELOW, "-1e6": Fraction(-(10**6))}.items()
        ],
        "evaluation",
        f"R = -1e6, {', '.join(BELOW)}, {', '.join(ABOVE)}",
    )


def exists(R: Fraction, name: str) -> list[Reading]:
    """A root is isolated strictly between 0 and 1, where g changes sign."""
    inside = [(a, b) for a, b in isolate(R)[0] if a > 0 and b <= 1]
    return [Reading(f"R = {name}: number of roots in (0, 1)", len(inside) - mp.mpf("0.5"), "count")]


def at_most(number: int, R: Fraction, name: str) -> list[Reading]:
    """Not more than so many roots in (0, 4], and −g(s)/s > 0 at three points beyond."""
    roots, complete = isolate(R)
    far = [mp.mpf(s) for s in (5, 50, 1000)]
    found = [Reading(f"R = {name}, s = {int(s)}", (outside(real(R), s) - (1 - s)) / s) for s in far]
    if R != 1:  # there zero is a double root, and isolation must stop short of it
        found.append(Reading(f"R = {name}: isolation reaches 0", mp.mpf(not complete), "routes"))
    return [*found, Reading(f"R = {name}: number of positive roots", number + mp.mpf("0.5") - len(roots), "count")]


def no_root(R: Fraction, name: str) -> list[Reading]:
    """No positive root isolated, and −g(s)/s² > 0 at points from 1e-9 to 1."""
    near = [
        Reading(f"R = {name}, s = {s}", (outside(real(R), mp.mpf(s)) - (1 - mp.mpf(s))) / mp.mpf(s) ** 2)
        for s in ("1e-9", "0.001", "0.1", "0.5", "1")
    ]
    return at_most(0, R, name) + near


WHOLE = f"{SEEN} and {', '.join(BELOW)}; s in (0, 4] by isolation (at R = 1 down to 1e-30), and s = 5, 50, 1000"


@leg("proposition-3.1/b")
def roots_counted(part: Part) -> Observation:
    """Isolate all roots in (0, 4] for R on both sides of 1 and compare them with Lambert's W."""

    def readings() -> list[Reading]:
        above = [r for name, R in ABOVE.items() for r in exists(R, name) + at_most(1, R, name) + two_routes(R, name)]
        return above + [r for name, R in BELOW.items() for r in no_root(R, name)]

    with precision(DIGITS[0]):
        values = [f"s({name}) = {mp.nstr(closed_form(ABOVE[name])[0], 10)}" for name in ("1.2", "1.5", "2")]
    return judge(readings, "interval Newton in ball arithmetic against Lambert W", WHOLE, ", ".join(values) + ".")


@leg("proposition-3.1/step-intermediate-value")
def root_exists(part: Part) -> Observation:
    """Isolate a root in (0, 1)."""
    return judge(
        lambda: [r for name, R in ABOVE.items() for r in exists(R, name)],
        "bisection with certified signs in ball arithmetic",
        SEEN,
    )


@leg("proposition-3.1/step-one-root")
def one_root(part: Part) -> Observation:
    """Count the roots in (0, 4] and look beyond."""
    return judge(
        lambda: [r for name, R in ABOVE.items() for r in at_most(1, R, name)],
        "isolation of all roots in ball arithmetic",
        f"{SEEN}; s in (0, 4], and s = 5, 50, 1000",
    )


@leg("proposition-3.1/step-only-if")
def none_below(part: Part) -> Observation:
    """For R ≤ 1 the curve 1 − outside stays below the diagonal."""
    return judge(
        lambda: [r for name, R in BELOW.items() for r in no_root(R, name)],
        "isolation of all roots in ball arithmetic, and evaluation",
        WHOLE.replace(f"{SEEN} and ", "R = "),
    )


@leg("proposition-3.1/c", "proposition-3.1/c-earlier-paper")
def attracts(part: Part) -> Observation:
    """Slope of the map at the root by finite differences, and the iteration itself from either side."""

    def readings() -> list[Reading]:
        found = []
        for name, R in ABOVE.items():
            s, rest = size(R)
            found += between(f"R = {name}: slope", mp.mpf(0), map_slope(real(R), s), mp.mpf(1))
            for start in (-s / 100, s / 100):
                distance = start
                for _ in range(3):
                    distance = rest - outside(real(R), s + distance)
                found.append(Reading(f"R = {name}: three steps from {short(s + start)}", 1 - abs(distance / start)))
            other = real(R) * closed_form(R)[1]
            found.append(close(f"R = {name}: slope against R(1 − s)", map_slope(real(R), s), other, "routes"))
        return found + from_afar()

    return judge(
        readings,
        "finite differences and fixed-point iteration",
        f"{SEEN}; starts 1% off the root, and 1e-6, 1/2, 1 for R = 1.5, 2, 5",
    )


def from_afar() -> list[Reading]:
    """The iteration started at 1e-6, 1/2 and 1 ends at the root."""
    found = []
    for R in (Fraction(3, 2), Fraction(2), Fraction(5)):
        for start in ("1e-6", "0.5", "1"):
            s = mp.mpf(start)
            for _ in range(500):
                s = 1 - outside(real(R), s)
            found.append(close(f"R = {R}: iteration from {start}", s, size(R)[0]))
    return found


@leg("proposition-3.1/step-slope-at-zero")
def slope_at_zero(part: Part) -> Observation:
    """Finite differences at s = 0."""

    def readings() -> list[Reading]:
        slopes = {n: (R, map_slope(real(R), mp.mpf(0)) - 1) for n, R in {**ABOVE, **BELOW}.items()}
        return [Reading(f"R = {n}: difference from R − 1", g - (real(R) - 1), "=") for n, (R, g) in slopes.items()] + [
            Reading(f"R = {n}: slope", g) for n, (R, g) in slopes.items() if R > 1
        ]

    return judge(readings, "finite differences", f"{SEEN}, {', '.join(BELOW)}")


@leg("proposition-3.1/step-increasing")
def slope_before_top(part: Part) -> Observation:
    """Finite differences at points of [0, ln(R)/R), up to a millionth short of the right end."""
    shares = ("0", "1e-9", "0.1", "0.5", "0.9", "0.999999")
    return judge(
        lambda: [
            Reading(
                f"R = {name}, s = {share}·ln(R)/R", map_slope(real(R), mp.mpf(share) * mp.log(real(R)) / real(R)) - 1
            )
            for name, R in ABOVE.items()
            for share in shares
        ],
        "finite differences",
        f"{SEEN}; s = {', '.join(shares)} times ln(R)/R",
    )


@leg("proposition-3.1/step-value-at-one")
def value_at_one(part: Part) -> Observation:
    """g(1) against −1/e^R and against 0."""

    def readings() -> list[Reading]:
        found = []
        for name, R in {**ABOVE, **BELOW}.items():
            g = (1 - mp.mpf(1)) - outside(real(R), mp.mpf(1))
            power = mp.e ** real(R)
            found += [
                close(f"R = {name}: g(1)·e^R against −1", g * power, mp.mpf(-1)),
                Reading(f"R = {name}: −g(1)·e^R", -g * power),
            ]
        return found

    return judge(readings, "evaluation, scaled by a power of e", f"{SEEN}, {', '.join(BELOW)}")


@leg("proposition-3.1/step-concave")
def second_differences(part: Part) -> Observation:
    """Second differences of g against the formula, their sign, and midpoints above chords."""

    def readings() -> list[Reading]:
        found = []
        for name, R in ABOVE.items():
            x = real(R)
            for s in (-1 / x, mp.mpf(0), 1 / x, 5 / x, mp.mpf(1)):
                second = mp.diff(lambda y, x=x: -outside(x, y), s, 2)  # the linear part of g adds nothing
                found += [
                    close(f"R = {name}, s = {short(s)}: formula", second, -(x**2) * mp.exp(-x * s)),
                    Reading(f"R = {name}, s = {short(s)}: sign", -second / x**2 * mp.exp(x * s)),
                ]
            left, middle, right = (outside(x, k / x) for k in (0, 1, 2))
            found.append(Reading(f"R = {name}: g at 1/R above its chord from 0 to 2/R", (left + right) / 2 - middle))
        return found

    return judge(readings, "second differences", f"{SEEN}; s = -1/R, 0, 1/R, 5/R, 1")


@leg("proposition-3.1/step-derivative")
def slope_at_every_solution(part: Part) -> Observation:
    """Slope by finite differences against R·(1 − s), at zero, positive and negative solutions."""

    def readings() -> list[Reading]:
        solutions = [(n, R, *size(R)) for n, R in ABOVE.items()]
        solutions += [(n, R, mp.mpf(0), mp.mpf(1)) for n, R in {**ABOVE, **BELOW}.items()]
        for n, R in (("0.5", Fraction(1, 2)), ("0.9", Fraction(9, 10))):  # the other branch of W: s < 0
            rest = -mp.lambertw(-real(R) * mp.exp(-real(R)), -1).real / real(R)
            solutions.append((n, R, 1 - rest, rest))
        found = []
        for n, R, s, rest in solutions:
            found += [
                close(f"R = {n}, s = {short(s)}", map_slope(real(R), s), real(R) * rest),
                close(f"R = {n}, s = {short(s)}", map_slope(real(R), s), real(R) * mp.exp(-real(R) * s)),
                close(f"R = {n}, s = {short(s)} solves", rest, outside(real(R), s), "routes"),
            ]
        return found

    return judge(
        readings,
        "finite differences at enclosed roots and on both branches of Lambert W",
        f"{SEEN} at s > 0; s = 0 also for R = {', '.join(BELOW)}; s < 0 for R = 0.5, 0.9",
    )


@leg("proposition-3.1/step-below-one")
def complement_below_one(part: Part) -> Observation:
    """0 < 1 − s < 1 and R·(1 − s) < 1 at the enclosed root."""

    def readings() -> list[Reading]:
        found = []
        for name, R in ABOVE.items():
            s, rest = size(R)
            found += [
                Reading(f"R = {name}: 1 − s", rest),
                Reading(f"R = {name}: s", s),
                Reading(f"R = {name}: 1 − R(1 − s)", 1 - real(R) * rest),
                *two_routes(R, name),
            ]
        return found

    return judge(readings, "enclosed root against Lambert W", SEEN)


@leg("proposition-3.1/step-minus-slope")
def minus_slope(part: Part) -> Observation:
    """R·(1 − s) against −g′(s), by finite differences."""

    def readings() -> list[Reading]:
        return [
            Reading(f"R = {name}", real(R) * size(R)[1] - (1 - map_slope(real(R), size(R)[0])), "=")
            for name, R in ABOVE.items()
        ]

    with mp.workdps(DIGITS[0]):
        tie = mp.nstr(-mp.lambertw(-mp.exp(-mp.mpf("0.5")) / 2, -1).real, 8)
    return judge(
        readings,
        "finite differences at the enclosed root",
        SEEN,
        f"The two sides are x and 1 − x with x = R(1 − s); they meet at R = {tie}.",
    )


def orbit(f: Callable[[mp.mpf], mp.mpf], x: mp.mpf, name: str) -> list[Reading]:
    """Whether f brings points nearer to its fixed point x, from both ends of an interval on which |slope| < 1."""
    radius = mp.mpf("0.1")
    while radius > mp.mpf("1e-20") and max(abs(mp.diff(f, x - radius)), abs(mp.diff(f, x + radius))) >= 1:
        radius /= 2
    found = []
    for start in (x - radius / 2, x + radius / 2):
        steps = [start]
        for _ in range(20):
            steps.append(f(steps[-1]))
        shrink = max(abs(b - x) / abs(a - x) for a, b in pairwise(steps))
        found.append(Reading(f"{name}: each of 20 steps from {short(start)} comes nearer", 1 - shrink))
    return found


@leg("proposition-3.1/step-contraction")
def contractions(part: Part) -> Observation:
    """Orbits of smooth maps near a fixed point at which |slope| < 1."""
    maps = {
        "cos x": mp.cos,
        "2.9x(1 − x)": lambda x: x * (1 - x) * 29 / 10,
        "x² − 0.99x": lambda x: x**2 - x * 99 / 100,
        "0.9x + |x|^(3/2)": lambda x: x * 9 / 10 + abs(x) ** 1.5,
    }
    near = {"cos x": "0.74", "2.9x(1 − x)": "0.65", "x² − 0.99x": "0", "0.9x + |x|^(3/2)": "0"}

    def readings() -> list[Reading]:
        found = []
        for name, f in maps.items():
            x = mp.findroot(lambda y, f=f: f(y) - y, mp.mpf(near[name])) if near[name] != "0" else mp.mpf(0)
            found += orbit(f, x, name)
        for name, R in ABOVE.items():
            if R < 50:  # beyond, the orbit falls on the fixed point to all digits
                found += orbit(lambda x, R=R: 1 - outside(real(R), x), size(R)[0], f"the size map, R = {name}")
        return found

    seen = ", ".join(n for n, R in ABOVE.items() if R < 50)
    return judge(
        readings,
        "orbits from both sides of a fixed point",
        f"the maps {'; '.join(maps)}; the size map for R = {seen}; examples cannot carry a theorem on all smooth maps",
    )


# ---------------------------------------------------------------------------------------- §7.1: near the threshold

LADDER = {f"1+{m}e{k}": 1 + m * Fraction(10) ** k for k in range(-12, 7) for m in (1, 2, 5)}
CLIMB = "R − 1 = 1, 2, 5 times 10^k, k = -12, …, 6"


@leg("near-threshold/leading-order")
def quotient_on_a_ladder(part: Part) -> Observation:
    """s·R²/(2(R − 1)) between 1 and R, and its limit at 1."""

    def readings() -> list[Reading]:
        found = []
        for name, R in LADDER.items():
            quotient = size(R)[0] * real(R**2 / (2 * (R - 1)))
            found += between(f"R = {name}", mp.mpf(1), quotient, real(R))
        return found + [r for n in ("1+1e-12", "1+1e-3", "1+1e0", "1+5e6") for r in two_routes(LADDER[n], n)]

    with precision(DIGITS[0]):
        rises = [
            mp.nstr((closed_form(R)[0] * real(R**2 / (2 * (R - 1))) - 1) / real(R - 1), 6)
            for R in (LADDER["1+1e-3"], LADDER["1+1e-12"])
        ]
    return judge(
        readings,
        "enclosed root against Lambert W",
        CLIMB,
        f"The quotient minus 1, over R − 1, is {rises[0]} at R − 1 = 1e-3 and {rises[1]} at 1e-12.",
    )


@leg("near-threshold/small")
def below_twice_the_excess(part: Part) -> Observation:
    """2(R − 1) − s, relative to R − 1."""
    return judge(
        lambda: (
            [Reading(f"R = {name}", 2 - size(R)[0] / real(R - 1)) for name, R in LADDER.items()]
            + [r for name in ("1+1e-12", "1+1e0") for r in two_routes(LADDER[name], name)]
        ),
        "enclosed root against Lambert W",
        CLIMB,
    )
