"""The Potts model, recomputed: deletion and contraction, transfer matrices, sums over occupation numbers, iteration.

Everything starts from two definitions, ``response`` (the mean-field order that answers a field) and ``free_energy`` (of
all q shares).  Graphs are treated by deletion and contraction of links, the complete graph of N agents by summing over
the occupation numbers of three states.  Each number is computed with 50 and again with 80 digits.
"""
# ruff: noqa: N803, N806 (K, R and N are the paper's symbols)

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from itertools import combinations, product
from math import lgamma

import networkx as nx
import numpy as np
from mpmath import mp

from theoremaudit.legs import Leg, Observation
from theoremaudit.model import Part
from theoremaudit.readings import Reading, judge

leg = Leg("numeric")

STATES = (3, 4, 6, 10)
SHAPES = ("1/100", "1/10", "1/3", "1/2", "2/3", "9/10", "99/100")
AGENTS = (60, 120, 240)


# ------------------------------------------------------------------------------------------------- definitions


def response(u, q):
    """The order parameter (e^u − 1)/(e^u + q − 1) of an agent in a field u towards one of q states."""
    return (mp.exp(u) - 1) / (mp.exp(u) + q - 1)


def free_energy(shares: Sequence, c):
    """Free energy per agent of the complete graph: sum of x·ln x minus c/2 times the sum of x²."""
    return sum(x * mp.log(x) for x in shares if x > 0) - c / 2 * sum(x**2 for x in shares)


def profile(q: int, m) -> list:
    """One dominant state, equal others."""
    return [(1 + (q - 1) * m) / q, *[(1 - m) / q] * (q - 1)]


def excess(q: int, m, c):
    """Free energy of a dominant state relative to equal shares."""
    return free_energy(profile(q, m), c) - free_energy(profile(q, mp.mpf(0)), c)


def real(x: str | Fraction) -> mp.mpf:
    """The fraction as a number of the current precision."""
    x = Fraction(x)
    return mp.mpf(x.numerator) / x.denominator


def close(where: str, x, y) -> Reading:
    """The difference of x and y, relative to the larger."""
    return Reading(where, mp.mpf(0) if x == y else (x - y) / max(abs(x), abs(y)), "=")


def critical(q: int):
    """The critical coupling, as the least c at which a dominant state reaches the free energy of equal shares."""

    def needed(m):
        """The c at which the dominant state m has the free energy of equal shares."""
        return 2 * (free_energy(profile(q, m), 0) + mp.log(q)) / (sum(x**2 for x in profile(q, m)) - mp.mpf(1) / q)

    low, high = mp.mpf("0.01"), mp.mpf("0.999999")
    for _ in range(mp.prec):
        third = (high - low) / 3
        low, high = (low, high - third) if needed(low + third) < needed(high - third) else (low + third, high)
    return needed((low + high) / 2)


# ------------------------------------------------------------------------------------------------- small graphs


def contracted(graph: nx.MultiGraph, q, y):
    """The partition function by deletion and contraction: a link is worth y if cut and 1 − y if its ends are merged."""
    link = next(iter(graph.edges), None)
    if link is None:
        return mp.mpf(q) ** len(graph)
    cut = graph.copy()
    cut.remove_edge(*link)
    merged = nx.contracted_nodes(cut, *link[:2], self_loops=True) if link[0] != link[1] else cut
    return y * contracted(cut, q, y) + (1 - y) * contracted(merged, q, y)


def spin_sum(graph: nx.Graph, q: int, y, pair: tuple[int, int] | None = None):
    """Sum over the assignments of y^(links whose ends differ); of those in which a pair agrees, if given."""
    spins = [s for s in product(range(q), repeat=len(graph)) if pair is None or s[pair[0]] == s[pair[1]]]
    return sum(y ** sum(s[a] != s[b] for a, b in graph.edges) for s in spins)


def connected(graph: nx.Graph, q, y, pair: tuple[int, int]):
    """Probability that a pair is connected by links drawn with the weights of (4)."""
    links, weights = list(graph.edges), [mp.mpf(0), mp.mpf(0)]
    for present in product((False, True), repeat=len(links)):
        drawn = nx.Graph()
        drawn.add_nodes_from(graph)
        drawn.add_edges_from(link for link, here in zip(links, present, strict=True) if here)
        weight = (1 - y) ** sum(present) * y ** (len(links) - sum(present)) * q ** nx.number_connected_components(drawn)
        weights[nx.has_path(drawn, *pair)] += weight
    return weights[1] / sum(weights)


def examples() -> dict[str, nx.Graph]:
    """Graphs on five nodes, and the square with a diagonal."""
    return {
        "path": nx.path_graph(5),
        "star": nx.star_graph(4),
        "cycle": nx.cycle_graph(5),
        "bull": nx.bull_graph(),
        "house": nx.house_graph(),
        "diamond": nx.diamond_graph(),
    }


ONE_LINK = nx.path_graph(2)
BONDS = ("1/10", "1/4", "3/7", "9/10")


@leg("fortuin-kasteleyn/expansion")
def deletion_and_contraction(part: Part) -> Observation:
    """Deletion and contraction, which is (4) link by link, against the sum over assignments."""

    def readings() -> list[Reading]:
        return [
            close(f"{name}, q = {q}, p = {p}", contracted(nx.MultiGraph(g), q, y), spin_sum(g, q, y))
            for name, g in {**examples(), "one node": nx.empty_graph(1), "no link": nx.empty_graph(3)}.items()
            for q in (1, 2, 3)
            for p in ("1/4", "9/10")
            for y in (1 - real(p),)
        ]

    return judge(readings, "deletion and contraction against enumeration", "eight graphs on up to 5 nodes, q = 1, 2, 3")


@leg("fortuin-kasteleyn/textbook-energy")
def other_zero_of_energy(part: Part) -> Observation:
    """The textbook energy gives each agreeing link the weight exp(K) = 1/y."""

    def readings() -> list[Reading]:
        return [
            close(f"q = {q}, p = {p}", spin_sum(ONE_LINK, q, y) / y, contracted(nx.MultiGraph(ONE_LINK), q, y))
            for q in (2, 3)
            for p in BONDS
            for y in (1 - real(p),)
        ]

    return judge(readings, "enumeration on one link", f"q = 2, 3; p = {', '.join(BONDS)}")


@leg("fortuin-kasteleyn/bond-probability")
def probabilities(part: Part) -> Observation:
    """The bond probability over many couplings."""

    def readings() -> list[Reading]:
        found = []
        for K in ("0", "1/1000", "1", "10", "100"):
            p = -mp.expm1(-real(K))
            found += [Reading(f"K = {K}: p", p, ">="), Reading(f"K = {K}: 1 − p", mp.exp(-real(K)))]
        return found

    return judge(readings, "evaluation", "K = 0, 1/1000, 1, 10, 100")


@leg("fortuin-kasteleyn/generating-function")
def number_of_clusters(part: Part) -> Observation:
    """The sum (4) at q = 1, and its slope there against the mean number of clusters of all sets of links."""

    def readings() -> list[Reading]:
        found = []
        for name, g in examples().items():
            for p in BONDS[:2]:
                y = 1 - real(p)
                found.append(close(f"{name}, p = {p}: value", contracted(nx.MultiGraph(g), 1, y), mp.mpf(1)))
                slope = mp.diff(lambda q, g=g, y=y: contracted(nx.MultiGraph(g), q, y), 1)
                found.append(
                    Reading(f"{name}, p = {p}: slope", mp.mpf("1e-10") - abs(slope - mean_clusters(g, real(p))))
                )
        return found

    return judge(readings, "deletion and contraction, enumeration of clusters", "six graphs; p = 1/10, 1/4; q = 1")


def mean_clusters(graph: nx.Graph, p):
    """Mean number of clusters when each link is open with probability p."""
    links, mean = list(graph.edges), mp.mpf(0)
    for present in product((False, True), repeat=len(links)):
        drawn = nx.Graph()
        drawn.add_nodes_from(graph)
        drawn.add_edges_from(link for link, here in zip(links, present, strict=True) if here)
        weight = p ** sum(present) * (1 - p) ** (len(links) - sum(present))
        mean += weight * nx.number_connected_components(drawn)
    return mean


@leg("fortuin-kasteleyn/cluster-structure")
def agreement(part: Part) -> Observation:
    """Agreement of all pairs of nodes against their connection, on graphs with five nodes."""

    def readings() -> list[Reading]:
        found = []
        for name, g in examples().items():
            for q, y in ((2, real("3/4")), (3, real("1/10"))):
                z = spin_sum(g, q, y)
                for pair in ((0, 1), (0, len(g) - 1)):
                    joined = connected(g, q, y, pair)
                    expected = mp.mpf(1) / q + (1 - mp.mpf(1) / q) * joined
                    found.append(close(f"{name}, q = {q}, nodes {pair}", spin_sum(g, q, y, pair) / z, expected))
        return found

    return judge(
        readings, "enumeration of assignments against enumeration of clusters", "six graphs, two pairs, q = 2, 3"
    )


@leg("fortuin-kasteleyn/bond-meaning")
def agreeing_ends(part: Part) -> Observation:
    """How often the ends of a link agree."""

    def readings() -> list[Reading]:
        return [
            close(f"q = {q}, p = {p}", spin_sum(ONE_LINK, q, y, (0, 1)) / spin_sum(ONE_LINK, q, y), real(p))
            for q in (2, 3)
            for p in BONDS
            for y in (1 - real(p),)
        ]

    return judge(readings, "enumeration on one link", f"q = 2, 3; p = {', '.join(BONDS)}")


@leg("fortuin-kasteleyn/one-threshold")
def thresholds(part: Part) -> Observation:
    """The critical couplings found by search, against 1."""
    return judge(
        lambda: [Reading(f"q = {q}", critical(q) - 1, "=") for q in STATES],
        "search for the least coupling with a dominant state as good as equal shares",
        f"q = {', '.join(map(str, STATES))}",
    )


# ------------------------------------------------------------------------------------------ the complete graph


@lru_cache
def occupation(agents: int, coupling: float) -> tuple[float, float]:
    """Mean order parameter of so many agents with three states, and its probability beyond 1/4 (exact sums)."""
    logs = [lgamma(n + 1) for n in range(agents + 1)]
    first, second = np.meshgrid(np.arange(agents + 1), np.arange(agents + 1), indexing="ij")
    third = agents - first - second
    inside = third >= 0
    counts = np.array([x[inside] for x in (first, second, third)])
    table = np.array(logs)
    weight = logs[agents] - table[counts].sum(0) + coupling / (2 * agents) * (counts.astype(float) ** 2).sum(0)
    weight = np.exp(weight - weight.max())
    order = (3 * counts.max(0) / agents - 1) / 2
    return float((weight * order).sum() / weight.sum()), float(weight[order > 0.25].sum() / weight.sum())


@leg("proposition-3.2/complete-graph", "proposition-3.2/first-order")
def mean_field(part: Part) -> Observation:
    """Free energy of all shares on a ladder of profiles, two-peaked ones too, around the coupling found by search."""
    printed = part.name == "first-order"

    def readings() -> list[Reading]:
        found = []
        for q in STATES:
            best, jump = critical(q), real(Fraction(q - 2, q - 1))
            for text in SHAPES:
                m = real(text)
                found.append(Reading(f"q = {q}, m = {text}, 1% below", excess(q, m, best * 99 / 100)))
                if m < jump:
                    above = best * 101 / 100
                    found.append(
                        Reading(f"q = {q}, m = {text}, 1% above", excess(q, m, above) - excess(q, jump, above))
                    )
            two = [(1 - (q - 2) * real("1/100")) / 2] * 2 + [real("1/100")] * (q - 2)
            found.append(Reading(f"q = {q}, two dominant states", free_energy(two, best) + mp.log(q) + best / (2 * q)))
            found.append(Reading(f"q = {q}: equality at the jump", mp.mpf("1e-25") - abs(excess(q, jump, best))))
        return found

    words = []
    for agents in AGENTS:
        (low, _), (high, _) = occupation(agents, 2.5), occupation(agents, 3.05)
        words.append(f"N = {agents}: mean order {low:.3f} at c = 2.5, {high:.3f} at c = 3.05")
    detail = f"Exact sums over occupation numbers, q = 3 (critical 2.7726): {'; '.join(words)}."
    seen = judge(
        readings, "free energies of shares", "q = 3, 4, 6, 10; c 1% below and above the critical value", detail
    )
    if not printed:
        return seen
    return Observation(
        "undecided",
        seen.method,
        "the complete graph only",
        f"On the complete graph: {seen.detail} For other graphs see the cases.",
    )


@leg("proposition-3.2/two-states")
def two_states(part: Part) -> Observation:
    """Free energy of two shares up to c = 2, and the stationary points beyond."""

    def readings() -> list[Reading]:
        found = [Reading(f"c = {c}, m = {t}", excess(2, real(t), real(c))) for c in ("0", "1", "2") for t in SHAPES]
        for text in SHAPES:
            m = real(text)
            c = mp.findroot(lambda c, m=m: response(c * m, 2) - m, 2 * mp.atanh(m) / m * mp.mpf("1.01"))
            found.append(Reading(f"stationary m = {text}", 3 * (c / 2 - 1) - m**2))
        return found

    return judge(
        readings, "free energies of shares, and stationary couplings by root finding", f"m = {', '.join(SHAPES)}"
    )


# ------------------------------------------------------------------------------------------------- other graphs


def triangle_share(K):
    """Expected share of the dominant state on the triangle with three states."""
    spins = list(product(range(3), repeat=3))
    weights = [mp.exp(-K) ** sum(s[a] != s[b] for a, b in combinations(range(3), 2)) for s in spins]
    return sum(w * max(map(s.count, s)) for s, w in zip(spins, weights, strict=True)) / (3 * sum(weights))


@leg("proposition-3.2/finite-graph")
def one_triangle(part: Part) -> Observation:
    """The expected dominant share on the triangle changes by next to nothing when the coupling does."""

    def readings() -> list[Reading]:
        step = mp.mpf("1e-20")
        jumps = [abs(triangle_share(real(K) + step) - triangle_share(real(K))) for K in ("1/10", "1", "2", "5")]
        return [Reading("the largest change over 1e-20, minus 1e-10", max(jumps) - mp.mpf("1e-10"))]

    return judge(readings, "enumeration on the triangle", "q = 3; K = 1/10, 1, 2, 5")


def transfer_values(q: int, K) -> list:
    """Eigenvalues of the transfer matrix, rising."""
    matrix = mp.matrix(q, q)
    for i, j in product(range(q), repeat=2):
        matrix[i, j] = mp.exp(K) if i == j else mp.mpf(1)
    return sorted(mp.eigsy(matrix, eigvals_only=True))


@leg("proposition-3.2/cycle")
def transfer_matrix(part: Part) -> Observation:
    """The two largest eigenvalues of the transfer matrix, whose quotient is the decay of agreement."""

    def readings() -> list[Reading]:
        return [
            Reading(f"q = {q}, K = {K}", values[-2] / values[-1] - 1, ">=")
            for q in (3, 5)
            for K in ("1", "5", "20")
            for values in (transfer_values(q, real(K)),)
        ]

    return judge(readings, "eigenvalues of the transfer matrix", "q = 3, 5; K = 1, 5, 20")


def mean_square(K, triangles: int):
    """A bound on the mean square of the order parameter over disjoint triangles, from all assignments of one."""
    triangle = nx.complete_graph(3)
    together = spin_sum(triangle, 3, mp.exp(-K), (0, 1)) / spin_sum(triangle, 3, mp.exp(-K))
    return (1 + 2 * (3 * together - 1) / 2) / (3 * triangles)


@leg("proposition-3.2/disjoint-triangles")
def many_triangles(part: Part) -> Observation:
    """The bound on the mean square of the order parameter over a million triangles."""

    def readings() -> list[Reading]:
        return [
            Reading(f"K = {K}: mean square minus 1/1000", mean_square(real(K), 10**6) - mp.mpf("0.001"))
            for K in ("1", "5", "20")
        ]

    return judge(readings, "enumeration on one triangle", "q = 3; K = 1, 5, 20; a million triangles")


@leg("proposition-3.2/random-regular")
def tree_recursion(part: Part) -> Observation:
    """The recursion iterated from strong order at the transition, and the Bethe free energies of both fixed points."""

    def readings() -> list[Reading]:
        found = []
        for q, d in ((3, 3), (3, 4), (6, 3), (10, 5)):
            B = (q - 2) / ((q - 1) ** (1 - mp.mpf(2) / d) - 1)
            x = mp.mpf(10) ** 6
            for _ in range(mp.prec * 50):  # it contracts by 0.97 only for q = d = 3
                x = ((B * x + q - 1) / (x + B + q - 2)) ** (d - 1)
            found.append(close(f"q = {q}, d = {d}: fixed point", x, (q - 1) ** (2 - mp.mpf(2) / d)))
            found.append(close(f"q = {q}, d = {d}: free energies", bethe(x, q, d, B), bethe(mp.mpf(1), q, d, B)))
        return found

    return judge(readings, "iteration of the tree recursion", "(q, d) = (3, 3), (3, 4), (6, 3), (10, 5)")


@leg("proposition-3.2/mean-field-coupling")
def coupling_of_the_tree(part: Part) -> Observation:
    """The coupling at which the ordered fixed point of the tree has the free energy of disorder, against mean field."""

    def readings() -> list[Reading]:
        return [
            close(f"q = {q}, d = {d}", d * mp.log(coexisting(q, d)), critical(q)) for q, d in ((3, 3), (3, 4), (6, 3))
        ]

    return judge(readings, "equal Bethe free energies, by bisection", "(q, d) = (3, 3), (3, 4), (6, 3)")


def coexisting(q: int, d: int):
    """The weight exp(K) at which the ordered fixed point is as good as disorder: along its messages x = y^(d − 1)."""
    low, high = mp.mpf("1.1"), mp.mpf(100)
    for _ in range(mp.prec):
        y = (low + high) / 2
        x = y ** (d - 1)
        B = (y * (x + q - 2) - (q - 1)) / (x - y)
        low, high = (low, y) if bethe(x, q, d, B) > bethe(mp.mpf(1), q, d, B) else (y, high)
    return B


def bethe(x, q: int, d: int, B):
    """Bethe free energy of the regular tree of degree d with messages (x, 1, …, 1)."""
    node = (B * x + q - 1) ** d + (q - 1) * (x + B + q - 2) ** d
    link = B * (x**2 + q - 1) + 2 * x * (q - 1) + (q - 1) * (q - 2)
    return mp.log(node) - d * mp.log(link) / 2


def pareto(y, q: int) -> tuple:
    """Coupling K and order x with K·x = y for degree exponent 3: 1/K is the integral of response(u)/u² from y on."""
    ends = [y, *[mp.mpf(10) ** e for e in range(int(mp.log10(y)) + 1, 3, 2)], mp.inf]
    coupling = 1 / mp.quad(lambda u: response(u, q) / u**2 if u < 200 else 1 / u**2, ends)
    return coupling, y / coupling


@leg("proposition-3.2/scale-free", "crystallization/with-hubs")
def heavy_tails(part: Part) -> Observation:
    """The order parameter on a Pareto network with degree exponent 3, along falling couplings."""

    def ladder() -> list:
        return [pareto(mp.mpf(10) ** e, 3) for e in (0, -2, -4, -6)]

    def readings() -> list[Reading]:
        return [
            Reading("the order parameter at the smallest coupling, minus 1/1000", ladder()[-1][1] - mp.mpf("0.001"))
        ]

    with mp.workdps(20):
        words = "; ".join(f"K = {mp.nstr(K, 3)}: {mp.nstr(x, 3)}" for K, x in ladder())
    return judge(readings, "quadrature of the self-consistency", "γ = 3, q = 3", f"Order parameter at {words}.")


@leg("proposition-3.2/order-parameter")
def dominant_share(part: Part) -> Observation:
    """The dominant share of equal shares."""
    return judge(
        lambda: [Reading(f"q = {q}", max(profile(q, mp.mpf(0))), "=") for q in STATES],
        "evaluation at equal shares",
        "q = 3, 4, 6, 10",
    )


# ------------------------------------------------------------------------------------------ Remark 4.3 and Table 2


@leg("remark-4.3/coupling")
def match_probability(part: Part) -> Observation:
    """How often two coupled neighbours agree, against two independent agents."""

    def readings() -> list[Reading]:
        return [
            Reading(
                f"q = {q}, K = {K}", spin_sum(ONE_LINK, q, y, (0, 1)) / spin_sum(ONE_LINK, q, y) - mp.mpf(1) / q, "="
            )
            for q in (2, 3, 6)
            for K in ("1/100", "1", "5")
            for y in (mp.exp(-real(K)),)
        ]

    return judge(readings, "enumeration on one link", "q = 2, 3, 6; K = 1/100, 1, 5")


def threshold_rate(x, xi, phi, n: int):
    """Averaged rate of a threshold at x, for a demand signal of one."""
    return phi - (xi + phi) / (1 + x**n)


@leg("remark-4.3/bifurcation")
def slope_at_rest(part: Part) -> Observation:
    """The slope of the averaged threshold equation at its rest point, by finite differences."""

    def readings() -> list[Reading]:
        found = []
        for f, g, n in product(("1/2", "1", "3"), ("1/2", "2"), (2, 4)):
            xi, phi = real(f), real(g)
            rest = (xi / phi) ** (mp.mpf(1) / n)
            slope = mp.diff(lambda x, xi=xi, phi=phi, n=n: threshold_rate(x, xi, phi, n), rest)
            found.append(Reading(f"ξ = {f}, φ = {g}, n = {n}: minus the slope", -slope, ">="))
        return found

    return judge(readings, "finite differences at the rest point", "s = 1; ξ = 1/2, 1, 3; φ = 1/2, 2; n = 2, 4")


def iterated(field, start="1", steps=400):
    """The limit of m → field(m), from above."""
    m = real(start)
    for _ in range(steps):
        m = field(m)
    return m


@leg("ising-potts-row/threshold")
def magnetization(part: Part) -> Observation:
    """The mean-field map iterated from full order just above the printed threshold."""

    def readings() -> list[Reading]:
        return [
            Reading(
                f"q = {q}, K = {K}: order left, minus 1/1000",
                iterated(lambda m, K=K, q=q: response(real(K) * m, q)) - mp.mpf("0.001"),
            )
            for q in (2, 3, 6)
            for K in ("51/100", "1", "3/2")
        ]

    return judge(readings, "iteration of the mean-field equation", "q = 2, 3, 6; K = 51/100, 1, 3/2 (all above 1/q)")


@leg("ising-potts-row/neighbours")
def ising(part: Part) -> Observation:
    """Iteration of tanh(b·m) above the threshold, and its distance from m below."""

    def readings() -> list[Reading]:
        found = []
        for b in ("11/10", "3/2", "2", "5"):
            m = iterated(lambda m, b=b: mp.tanh(real(b) * m))
            found += [Reading(f"b = {b}", m - mp.mpf("0.1")), Reading(f"b = {b}: below 1", 1 - m)]
        for b in ("-1", "0", "1/2", "1"):
            found += [Reading(f"b = {b}, m = {t}", real(t) - mp.tanh(real(b) * real(t))) for t in ("1/100", "1", "10")]
        return found

    return judge(readings, "iteration of the mean-field equation", "b = −1, 0, 1/2, 1 and 11/10, 3/2, 2, 5")


@leg("ising-potts-row/identical-structure")
def curvature(part: Part) -> Observation:
    """Half the second derivative of the response at zero, by finite differences."""
    return judge(
        lambda: [Reading(f"q = {q}", -mp.diff(lambda u, q=q: response(u, q), 0, 2) / 2) for q in (3, 4, 6, 10)],
        "finite differences",
        "q = 3, 4, 6, 10",
    )


# ------------------------------------------------------------------------------------------------ crystallization


def fraction(R):
    """The positive solution of eq. (3), by bisection."""
    low, high = (R - 1) / R**2, mp.mpf(1)
    for _ in range(mp.prec):
        middle = (low + high) / 2
        low, high = (middle, high) if 1 - mp.exp(-R * middle) > middle else (low, middle)
    return low


@leg("crystallization/formation-jumps")
def near_the_crossing(part: Part) -> Observation:
    """The fraction in the giant component just above the crossing."""

    def readings() -> list[Reading]:
        return [
            Reading(f"R = 1 + 10^−{k}: fraction minus 1/1000", fraction(1 + mp.mpf(10) ** -k) - mp.mpf("0.001"))
            for k in (1, 2, 4, 8)
        ]

    return judge(readings, "bisection of eq. (3)", "R − 1 = 10^−1, 10^−2, 10^−4, 10^−8")


@leg("crystallization/one-type")
def ordered_share(part: Part) -> Observation:
    """The dominant share of the ordered phase, iterated at couplings above the critical one."""

    def readings() -> list[Reading]:
        found = []
        for q in STATES:
            for factor in ("1", "11/10", "2"):
                c = critical(q) * real(factor) * (1 + mp.mpf("1e-20"))
                m = iterated(lambda m, c=c, q=q: response(c * m, q))
                found.append(close(f"q = {q}, {factor} times critical", profile(q, m)[0], mp.mpf(1) / q))
        return found

    return judge(readings, "iteration of the mean-field equation", "q = 3, 4, 6, 10; c/c* = 1, 1.1, 2")


@leg("crystallization/capability")
def aggregates(part: Part) -> Observation:
    """The CES aggregate of the shares at the transition against equal shares."""

    def aggregate(shares, rho):
        return (sum(x**rho for x in shares) / len(shares)) ** (1 / rho)

    def readings() -> list[Reading]:
        found = []
        for q in STATES:
            ordered = profile(q, real(Fraction(q - 2, q - 1)))
            for rho in ("-2", "-1/2", "1/2", "9/10"):
                quotient = aggregate(ordered, real(rho)) / aggregate(profile(q, mp.mpf(0)), real(rho))
                found.append(Reading(f"q = {q}, ρ = {rho}", quotient - 1, ">="))
        return found

    return judge(readings, "aggregates of shares", "q = 3, 4, 6, 10; ρ = −2, −1/2, 1/2, 9/10")


@leg("crystallization/preference-to-differ")
def repulsion(part: Part) -> Observation:
    """Free energy of a dominant state when agents prefer to differ."""
    return judge(
        lambda: [
            Reading(f"q = {q}, c = {c}, m = {t}", -excess(q, real(t), real(c)), ">=")
            for q in (3, 6)
            for c in ("-1/100", "-1", "-10")
            for t in SHAPES
        ],
        "free energies of shares",
        f"q = 3, 6; c = −1/100, −1, −10; m = {', '.join(SHAPES)}",
    )


@leg("crystallization/connected-is-specialized")
def connected_without_order(part: Part) -> Observation:
    """Couplings at which the graph is connected, against the critical one."""
    return judge(
        lambda: [
            Reading(f"q = {q}, c = {c}", real(c) - critical(q), ">=") for q in STATES for c in ("11/10", "2", "5/2")
        ],
        "search for the critical coupling",
        "q = 3, 4, 6, 10; c = 1.1, 2, 2.5",
    )


@leg("crystallization/once-conditions-met")
def curvature_of_disorder(part: Part) -> Observation:
    """The second difference of the free energy at equal shares, 1% above the critical coupling."""

    def readings() -> list[Reading]:
        found = []
        for q in STATES:
            c, h = critical(q) * 101 / 100, mp.mpf("1e-12")
            bend = (excess(q, h, c) + excess(q, -h, c)) / h**2
            found.append(Reading(f"q = {q}: minus the curvature at equal shares", -bend))
        return found

    return judge(readings, "second differences of the free energy", "q = 3, 4, 6, 10; 1% above the critical coupling")
