"""Specialisation, diffusion, bandwidth and settlement, recomputed: integration, exponentials, draws.

Everything starts from the definitions ``response`` (eq. (9)), ``speed`` (eq. (10), averaged), ``laplacian`` (eq. (11))
and ``throughput``.  Thresholds are integrated by Runge and Kutta's method with equal steps, knowledge by the
exponential of the matrix, eigenvalues by Jacobi rotations; each number is computed with 50 and again with 80 digits.
"""
# ruff: noqa: N803, N806 (N, J, L and S are the paper's symbols)

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import combinations, pairwise, product

import networkx as nx
import numpy as np
from mpmath import mp

from theoremaudit.legs import Leg, Observation
from theoremaudit.model import Part
from theoremaudit.readings import Reading, judge

leg = Leg("numeric")

SEED = 20_260_201
AGENTS, PERIODS = 4000, 2000
JOINS, MEMBERS, LINKED = 100, 40, 0.5
RATES = ((1, 1), (2, 1), (1, 3))  # ξ, φ
STEEPNESS = (2, 3, Fraction(5, 2))
DEMANDS = (1, 3)
STARTS = (Fraction(1, 3), Fraction(1, 2), 2, 3)  # thresholds, as multiples of the critical one

# ------------------------------------------------------------------------------------------------- definitions


def real(x: Fraction | int | str) -> mp.mpf:
    """The number in the current precision."""
    x = Fraction(x)
    return mp.mpf(x.numerator) / x.denominator


def response(theta: mp.mpf, s: mp.mpf, n: mp.mpf) -> mp.mpf:
    """Eq. (9)."""
    return s**n / (s**n + theta**n)


def speed(theta: mp.mpf, s: mp.mpf, n: mp.mpf, xi: mp.mpf, phi: mp.mpf) -> mp.mpf:
    """Eq. (10) averaged: −ξ with the probability of performing, φ otherwise."""
    p = response(theta, s, n)
    return -xi * p + phi * (1 - p)


def field(thetas: Iterable[Iterable[int]], setting: tuple[mp.mpf, ...]) -> list[list[mp.mpf]]:
    """The speeds of all thresholds, agent by agent and task by task."""
    return [[speed(mp.mpf(theta), *setting) for theta in agent] for agent in thetas]


def critical(s: mp.mpf, n: mp.mpf, xi: mp.mpf, phi: mp.mpf) -> mp.mpf:
    """The threshold at rest, by bisection between a low and a high one."""
    return mp.findroot(lambda x: speed(x, s, n, xi, phi), (s / 10, 10 * s), solver="illinois", tol=mp.mpf(10) ** -45)


def path(start: mp.mpf, rule: Callable[[mp.mpf], mp.mpf], until: float, steps: int = 200) -> mp.mpf:
    """The solution of x' = rule(x) at a time, by Runge and Kutta's method."""
    h, x = mp.mpf(until) / steps, start
    for _ in range(steps):
        one = rule(x)
        two = rule(x + h * one / 2)
        three = rule(x + h * two / 2)
        x += h * (one + 2 * two + 2 * three + rule(x + h * three)) / 6
    return x


def laplacian(graph: nx.Graph) -> mp.matrix:
    """Degrees less adjacency."""
    nodes = list(graph)
    return mp.matrix([[graph.degree(u) if u == v else -int(graph.has_edge(u, v)) for v in nodes] for u in nodes])


def fiedler(graph: nx.Graph) -> mp.mpf:
    """The second smallest eigenvalue."""
    return sorted(mp.eigsy(laplacian(graph), eigvals_only=True))[1]


def diffused(graph: nx.Graph, u: mp.matrix, time: mp.mpf) -> mp.matrix:
    """Eq. (11): the exponential of −Lt applied to u."""
    return mp.expm(-laplacian(graph) * time) * u


def distance(u: mp.matrix) -> mp.mpf:
    """The distance of u from its average."""
    mean = mp.fsum(u) / len(u)
    return mp.sqrt(mp.fsum((x - mean) ** 2 for x in u))


def throughput(graph: nx.Graph) -> Fraction:
    """Queries a unit of time under balanced load: link ends over the mean distance, links carrying 1 each way."""
    total = sum(d for _, row in nx.all_pairs_shortest_path_length(graph) for d in row.values())
    return Fraction(2 * graph.number_of_edges() * len(graph) * (len(graph) - 1), total)


def knowledge(nodes: int) -> mp.matrix:
    """An uneven initial state."""
    return mp.matrix([real(Fraction((7 * i * i + 3 * i + 1) % 11, 3)) for i in range(nodes)])


def settings() -> Iterable[tuple[str, tuple[mp.mpf, mp.mpf, mp.mpf, mp.mpf]]]:
    """Demand, steepness and rates, with a name."""
    for s, n, (xi, phi) in product(DEMANDS, STEEPNESS, RATES):
        yield f"s = {s}, n = {n}, ξ = {xi}, φ = {phi}", (real(s), real(n), real(xi), real(phi))


def value(where: str, gap: Callable[[], mp.mpf], must_be: str = ">") -> Reading:
    """The reading, without a value where it divides by zero or is not real."""
    try:
        found = gap()
    except ZeroDivisionError:
        return Reading(where, None, must_be)
    return Reading(where, found if isinstance(found, mp.mpf) else None, must_be)


def compared(part_id: str, method: str, scope: str, detail: str = "") -> Callable[[Callable], Callable]:
    """Register a function that yields readings as the numeric leg of a part."""

    def register(readings: Callable[[], Iterable[Reading]]) -> Callable[[], Iterable[Reading]]:
        @leg(part_id)
        def observe(part: Part) -> Observation:
            return judge(readings, method, scope, detail)

        return readings

    return register


GRID = "s = 1, 3; n = 2, 5/2, 3; (ξ, φ) = (1, 1), (2, 1), (1, 3)"
INTEGRATED = "thresholds integrated with 200 steps of Runge and Kutta's method"

# ------------------------------------------------------------------------------------------- eqs. (9) and (10)


@compared("response-function/probability", "evaluation", "s = 1, 3; n = 2, 5/2, 3; θ from 0 to 1000")
def probability() -> Iterable[Reading]:
    """P inside (0, 1), and 1 at threshold 0."""
    for s, n in product(map(real, DEMANDS), map(real, STEEPNESS)):
        yield Reading(f"s = {s}, θ = 0", response(mp.mpf(0), s, n) - 1, "=")
        for theta in map(real, ("1/1000", "1/3", "2", "1000")):
            p = response(theta, s, n)
            yield from (Reading(f"s = {s}, θ = {theta}", p), Reading(f"s = {s}, θ = {theta}", 1 - p))


@compared(
    "response-function/probability-along-eq-10", "evaluation along θ = q − ξt", "n = 3; s = q = 1; ξ = 2; t from 0 to 2"
)
def along() -> Iterable[Reading]:
    """P between 0 and 1 while the threshold falls."""
    for time in map(real, ("0", "1/4", "1/2", "3/4", "1", "2")):
        theta = 1 - 2 * time
        yield value(f"t = {time}", lambda x=theta: response(x, mp.mpf(1), 3), ">=")
        yield value(f"t = {time}", lambda x=theta: 1 - response(x, mp.mpf(1), 3), ">=")


@compared("response-function/sigmoid", "evaluation", "k = 1, 2, 10; n = 2, 5/2, 3; s = 1, 3")
def sigmoid() -> Iterable[Reading]:
    """Low, half and high."""
    for s, n, k in product(map(real, DEMANDS), map(real, STEEPNESS), (1, 2, 10)):
        yield Reading(f"s = θ = {s}", response(s, s, n) - mp.mpf(1) / 2, "=")
        for more in (1, 2):
            low, high = response(more * k * s, s, n), response(s / (more * k), s, n)
            yield Reading(f"θ = {more * k}s", mp.mpf(1) / (1 + k * k) - low, ">=")
            yield Reading(f"θ = s/{more * k}", high - mp.mpf(k * k) / (1 + k * k), ">=")


@compared("threshold-dynamics/local-interactions", "the field of two agents, demand constant and fed back", GRID)
def interactions() -> Iterable[Reading]:
    """How agent 2 changes the speed of the first threshold, if demand is constant and if work uses it up."""
    for name, (s, n, xi, phi) in settings():
        low, high = (
            [speed(mp.mpf(1), s - used * response(mp.mpf(other), s, n), n, xi, phi) for other in (1, 2)]
            for used in (mp.mpf(0), mp.mpf(1) / 10)
        )
        constant, fed = low[1] - low[0], high[1] - high[0]
        agree = (constant == 0) == (fed == 0)
        yield Reading(f"{name}: influence of agent 2", abs(constant) if agree else None)


@compared("threshold-dynamics/dissipative", f"{INTEGRATED}; the potential by quadrature", GRID)
def dissipative() -> Iterable[Reading]:
    """By how much −∫θ' dθ has fallen at time 1/10, from starts on both sides of the rest point."""
    for name, setting in settings():
        for multiple in (STARTS[0], STARTS[-1]):
            start = real(multiple) * critical(*setting)
            end = path(start, lambda x, r=setting: speed(x, *r), 0.1, 20)
            fallen = mp.quad(lambda x, r=setting: speed(x, *r), [start, end])
            yield Reading(f"{name}, start at {multiple} times critical", fallen)


@compared("threshold-dynamics/interior-rest-stable", "differences of the averaged field", GRID)
def interior() -> Iterable[Reading]:
    """Minus the slope of the speed at the rest point."""
    for name, setting in settings():
        yield Reading(name, -mp.diff(lambda x, r=setting: speed(x, *r), critical(*setting)))


# --------------------------------------------------------------------------------------------- Proposition 4.2


def moved(multiple: Fraction | int, setting: tuple[mp.mpf, ...]) -> mp.mpf:
    """How far a threshold has moved at time 1/10 that starts at a multiple of the critical one."""
    s, n, xi, phi = setting
    start = real(multiple) * critical(*setting)
    return path(start, lambda x: speed(x, s, n, xi, phi), 0.1, 20) - start


@compared("proposition-4.2/self-sort", INTEGRATED, f"{GRID}; starts at 1/3, 1/2, 2 and 3 times the critical threshold")
def self_sort() -> Iterable[Reading]:
    """The product of the movements of two thresholds, which should be negative."""
    for name, setting in settings():
        for one, two in combinations(STARTS, 2):
            yield Reading(
                f"{name}, starts at {one} and {two} times critical", -moved(one, setting) * moved(two, setting)
            )


@leg("proposition-4.2/random-trials")
def random_trials(part: Part) -> Observation:
    """The probability of never performing, by gamma functions, and agents drawn for 2000 periods."""

    def readings() -> list[Reading]:
        one = abs(mp.gamma(1 + 1j)) ** 2  # Π k²/(k² + 1) over k ≥ 1
        idle = one * (one / response_off(1))
        return [
            Reading("two routes", idle - 2 * mp.pi**2 / mp.sinh(mp.pi) ** 2, "routes"),
            Reading("probability of never performing a task", idle, "="),
        ]

    idle = np.mean(drawn_idle())
    half = 1.96 * np.sqrt(idle * (1 - idle) / AGENTS)
    return judge(
        readings,
        "gamma functions, and agents drawn at random",
        f"n = 2, s = φ = 1, initial thresholds 1 and 2; {AGENTS} agents, {PERIODS} periods, seed {SEED}",
        f"Drawn: {idle:.3f} ± {half:.3f} (95%) idle so far; later periods can lower that by at most {2 / PERIODS:.3f}.",
    )


def response_off(theta: int) -> mp.mpf:
    """The probability of staying idle once, n = 2 and s = 1."""
    return 1 - response(mp.mpf(theta), mp.mpf(1), 2)


def drawn_idle() -> np.ndarray:
    """Which agents have performed neither task; the legacy generator is used because its stream never changes."""
    draw, idle = np.random.RandomState(SEED), np.ones(AGENTS, bool)
    for period in range(PERIODS):
        for start in (1, 2):
            idle &= draw.random_sample(AGENTS) >= 1 / (1 + (start + period) ** 2)
    return idle


@compared("proposition-4.2/one-task-at-a-time", "evaluation", "J = 2, 3, 10; (ξ, φ) = (1, 1), (2, 1), (1, 3), (5, 1)")
def all_round() -> Iterable[Reading]:
    """The speed of thresholds at 0 when time is divided in proportion to the responses."""
    for J, (xi, phi) in product((2, 3, 10), (*RATES, (5, 1))):
        at_zero = [response(mp.mpf(0), mp.mpf(1), 2)] * J
        share = at_zero[0] / mp.fsum(at_zero)
        if xi != (J - 1) * phi:
            yield Reading(f"J = {J}, ξ = {xi}, φ = {phi}", -xi * share + phi * (1 - share))


@compared(
    "proposition-4.2/demand-feedback", INTEGRATED, "one agent, two tasks with thresholds 1 and 2; n = 2; δ/α = 1/4, 1/2"
)
def feedback() -> Iterable[Reading]:
    """Let demand run to its stationary state and look at the smaller of the two probabilities."""
    for d in map(real, ("1/4", "1/2")):
        final = [path(mp.mpf(1), lambda s, th=th, d=d: d - response(th, s, 2), 200, 800) for th in map(mp.mpf, (1, 2))]
        smaller = min(response(mp.mpf(th), s, 2) for th, s in zip((1, 2), final, strict=True))
        yield Reading(f"δ/α = {mp.nstr(d, 2)}: the smaller probability", smaller, "=")


@compared("proposition-4.2/coverage", INTEGRATED, f"{GRID}; starts above the critical threshold")
def coverage() -> Iterable[Reading]:
    """Where one of two agents gives the task up the other should take it up."""
    for name, setting in settings():
        for one, two in ((2, 3), (Fraction(1, 2), 3)):
            if moved(two, setting) > 0:
                yield Reading(f"{name}, starts at {one} and {two} times critical", -moved(one, setting))


@compared(
    "proposition-4.2/unmet-demand", "evaluation along θ + φt and s + δt", f"{GRID}; δ = 1/2, 2; θ = 1, 5; t to 1000"
)
def unmet() -> Iterable[Reading]:
    """The probability of performing less its bound."""
    for (name, (s, n, _, phi)), d, theta in product(settings(), map(real, ("1/2", "2")), (1, 5)):
        bound = 1 / (1 + max(theta / s, phi / d) ** n)
        for time in (0, 1, 1000):
            p = response(theta + phi * time, s + d * time, n)
            yield Reading(f"{name}, δ = {mp.nstr(d, 2)}, θ = {theta}, t = {time}", p - bound, ">=")


@compared("proposition-4.2/step-reinforcement", "evaluation", "n = 2, 5/2, 3; s = 1, 3; thresholds from 0 to 1000")
def reinforcement() -> Iterable[Reading]:
    """A lower threshold, a larger response."""
    for s, n in product(map(real, DEMANDS), map(real, STEEPNESS)):
        for low, high in pairwise(map(real, ("0", "1/1000", "1", "3", "1000"))):
            yield Reading(f"s = {s}, θ = {low}, {high}", response(low, s, n) - response(high, s, n))


@compared(
    "proposition-4.2/step-others-rise", "evaluation", "frequencies in steps of 1/20; (ξ, φ) = (1, 1), (2, 1), (1, 3)"
)
def others_rise() -> Iterable[Reading]:
    """Where one threshold falls, the speed of the other."""
    for (xi, phi), i, j in product(RATES, range(21), range(21)):
        if i + j <= 20 and -xi * i + phi * (20 - i) < 0:
            p, q = Fraction(i, 20), Fraction(j, 20)
            yield Reading(f"ξ = {xi}, φ = {phi}, p = {p}, q = {q}", -xi * real(q) + phi * (1 - real(q)))


@compared("proposition-4.2/step-fixed-point", "rest points by root finding", GRID)
def fixed_point() -> Iterable[Reading]:
    """The responses at rest to two tasks of different demand."""
    for name, (s, n, xi, phi) in settings():
        p, q = (response(critical(d, n, xi, phi), d, n) for d in (s, 2 * s))
        yield Reading(name, mp.mpf(0) if abs(p - q) < mp.mpf(10) ** -40 else p - q)


# ------------------------------------------------------------------------------------------ Laplacian dynamics

SHAPES = {
    "two nodes": nx.path_graph(2),
    "path of 5": nx.path_graph(5),
    "star of 5": nx.star_graph(4),
    "complete 4": nx.complete_graph(4),
    "ring of 6": nx.cycle_graph(6),
    "leafed triangle": nx.lollipop_graph(3, 1),
}
APART = {
    "two isolated nodes": nx.empty_graph(2),
    "pair and one": nx.disjoint_union(nx.path_graph(2), nx.empty_graph(1)),
}
TIMES = ("1/10", "1", "5")
EXPONENTIAL = "exponential of the matrix against its eigenvalues"


@compared("lemma-5.1/bound", EXPONENTIAL, f"{', '.join([*SHAPES, *APART])}; t = 1/10, 1, 5")
def bound() -> Iterable[Reading]:
    """The bound less the distance."""
    for name, graph in {**SHAPES, **APART}.items():
        u, l2 = knowledge(len(graph)), fiedler(graph)
        for time in map(real, TIMES):
            left = distance(diffused(graph, u, time))
            yield Reading(f"{name}, t = {mp.nstr(time, 2)}", distance(u) * mp.exp(-l2 * time) - left, ">=")


@compared("lemma-5.1/rate", EXPONENTIAL, f"{', '.join(SHAPES)}; from the eigenvector, r = λ₂ + 1/100")
def rate() -> Iterable[Reading]:
    """From an eigenvector of λ₂ a larger rate fails."""
    for name, graph in SHAPES.items():
        values, vectors = mp.eigsy(laplacian(graph))
        second = sorted(range(len(values)), key=lambda i, v=values: v[i])[1]
        u = vectors[:, second]
        for time in map(real, ("1", "5")):
            left = distance(diffused(graph, u, time))
            yield Reading(
                f"{name}, t = {time}", left / distance(u) * mp.exp((values[second] + real("1/100")) * time) - 1
            )


@compared("lemma-5.1/average", EXPONENTIAL, f"{', '.join([*SHAPES, *APART])}; t = 60")
def average() -> Iterable[Reading]:
    """The distance falls below a thousandth of the initial one."""
    for name, graph in {**SHAPES, **APART}.items():
        u = mp.matrix(list(range(len(graph))))
        yield Reading(name, distance(u) / 1000 - distance(diffused(graph, u, mp.mpf(60))))


def small_graphs(most: int) -> list[nx.Graph]:
    """All graphs with 2 to so many nodes."""
    return [g for g in nx.graph_atlas_g() if 2 <= len(g) <= most]


@compared("lemma-5.1/connected", "eigenvalues by Jacobi rotations", "all 51 graphs on 2 to 5 nodes")
def connected() -> Iterable[Reading]:
    """λ₂ is positive exactly for the connected ones."""
    for graph in small_graphs(5):
        l2, name = fiedler(graph), f"links {sorted(graph.edges)} on {len(graph)} nodes"
        yield Reading(name, l2) if nx.is_connected(graph) else Reading(name, l2, "=")


@compared("lemma-5.1/conserved", EXPONENTIAL, f"{', '.join([*SHAPES, *APART])}; t = 1/10, 1, 5")
def conserved() -> Iterable[Reading]:
    """The sum before and after."""
    for name, graph in {**SHAPES, **APART}.items():
        u = knowledge(len(graph))
        for time in map(real, TIMES):
            yield Reading(f"{name}, t = {mp.nstr(time, 2)}", mp.fsum(diffused(graph, u, time)) - mp.fsum(u), "=")


@compared("lemma-5.1/raises-capability", EXPONENTIAL, "paths and triangles of three; t = 1/10, 1, 5")
def raises() -> Iterable[Reading]:
    """By how much the total has risen."""
    for graph, time in product((nx.path_graph(3), nx.complete_graph(3)), map(real, TIMES)):
        u = mp.matrix([3, 2, 0])
        gain = mp.fsum(diffused(graph, u, time)) - mp.fsum(u)
        yield Reading(
            f"{graph.number_of_edges()} links, t = {mp.nstr(time, 2)}", gain if abs(gain) > 1e-40 else mp.mpf(0)
        )


@compared("lemma-5.1/collective-knowledge", EXPONENTIAL, f"{', '.join(SHAPES)}; t = 1/10, 1, 5")
def collective() -> Iterable[Reading]:
    """What all nodes know together less what the best-informed one knows."""
    for (name, graph), time in product(SHAPES.items(), map(real, TIMES)):
        u = diffused(graph, knowledge(len(graph)), time)
        yield Reading(f"{name}, t = {mp.nstr(time, 2)}", mp.fsum(u) - max(u))


@compared("lemma-5.1/specialisation-against-consensus", EXPONENTIAL, "two linked agents, c = 1; t = 100")
def consensus() -> Iterable[Reading]:
    """The first agent's capability in the second's type: 0 and 1/2 at once."""
    late = diffused(nx.path_graph(2), mp.matrix([0, 1]), mp.mpf(100))[0]
    yield Reading("against 0", late, "=")
    yield Reading("against 1/2", late - mp.mpf(1) / 2, "=")


# ---------------------------------------------------------------------------------------- algebraic connectivity


def joined(graph: nx.Graph, links: int) -> nx.Graph:
    """The graph with a newcomer linked to the first nodes."""
    found = nx.convert_node_labels_to_integers(graph)
    size = len(found)
    found.add_edges_from((size, i) for i in range(links))
    return found


EIGENVALUES = "eigenvalues by Jacobi rotations"


@leg("algebraic-connectivity/newcomer")
def newcomer(part: Part) -> Observation:
    """The change of λ₂ when somebody joins a small graph, and draws of a dense mesh with β per pair fixed."""

    def readings() -> Iterable[Reading]:
        for name, graph in SHAPES.items():
            for links in (1, len(graph)):
                yield Reading(f"{name}, {links} links", fiedler(joined(graph, links)) - fiedler(graph))

    rises = drawn_rises()
    half = 196 * np.sqrt(rises * (JOINS - rises) / JOINS**3)
    return judge(
        readings,
        EIGENVALUES,
        f"{', '.join(SHAPES)}; a newcomer with one link, and with links to all",
        f"Drawn: a newcomer raises λ₂ in {100 * rises / JOINS:.0f}% ± {half:.0f}% (95%) of {JOINS} random graphs on "
        f"{MEMBERS} nodes with link probability {LINKED}, the newcomer's links included (seed {SEED}).",
    )


def drawn_rises() -> int:
    """In how many random graphs λ₂ is larger with the last node than without it."""
    draw, rises = np.random.RandomState(SEED), 0
    for _ in range(JOINS):
        upper = np.triu(draw.random_sample((MEMBERS + 1, MEMBERS + 1)) < LINKED, 1).astype(float)
        links = upper + upper.T
        small, large = (np.linalg.eigvalsh(np.diag(a.sum(0)) - a)[1] for a in (links[:-1, :-1], links))
        rises += bool(large > small)
    return rises


def with_link(graph: nx.Graph, pair: tuple[int, int]) -> nx.Graph:
    """The graph with one more link."""
    found = graph.copy()
    found.add_edge(*pair)
    return found


@compared("algebraic-connectivity/new-link", EIGENVALUES, "all 17 graphs on 2 to 4 nodes, every missing link")
def new_link() -> Iterable[Reading]:
    """The change of λ₂ by one more link."""
    for graph in small_graphs(4):
        before = fiedler(graph)
        for pair in nx.non_edges(graph):
            after = fiedler(with_link(graph, pair))
            yield Reading(f"{sorted(graph.edges)} and {pair}", after - before, ">=")


@compared(
    "algebraic-connectivity/new-link-raises",
    EIGENVALUES,
    "the star on four nodes and the path on three, with a link more",
)
def new_link_raises() -> Iterable[Reading]:
    """The change of λ₂ by one more link."""
    for name, graph, pair in (("star of 4", nx.star_graph(3), (1, 2)), ("path of 3", nx.path_graph(3), (0, 2))):
        gain = fiedler(with_link(graph, pair)) - fiedler(graph)
        yield Reading(name, gain if abs(gain) > 1e-40 else mp.mpf(0))


@compared("algebraic-connectivity/mesh-connected", EIGENVALUES, "largest components of the graphs on 2 to 5 nodes")
def mesh_connected() -> Iterable[Reading]:
    """λ₂ of the largest component, where it has two nodes or more."""
    for graph in small_graphs(5):
        if graph.number_of_edges():
            largest = graph.subgraph(max(nx.connected_components(graph), key=len))
            yield Reading(f"links {sorted(graph.edges)} on {len(graph)} nodes", fiedler(largest))


# -------------------------------------------------------------------------------- bandwidth and combined dynamics


@compared(
    "bandwidth/links",
    "sums over the links of drawn graphs",
    f"rings and complete graphs of 3 to 8 nodes, b = 2, seed {SEED}",
)
def links() -> Iterable[Reading]:
    """What the links carry against bN⟨k⟩/2."""
    draw = np.random.RandomState(SEED)
    for graph in (make(n) for n in (3, 5, 8) for make in (nx.cycle_graph, nx.complete_graph)):
        full = [2] * graph.number_of_edges()
        drawn = [Fraction(int(x), 100) for x in draw.randint(0, 201, graph.number_of_edges())]
        ends = sum(degree for _, degree in graph.degree)
        for carried in (full, drawn):
            yield Reading(f"{len(graph)} nodes", real(2 * Fraction(ends, 2) - sum(carried)), ">=")


@compared("bandwidth/unit", "evaluation", "N⟨k⟩ = 8, B = 7 in one unit; units 1000 times smaller and larger")
def unit() -> Iterable[Reading]:
    """N⟨k⟩ against B in another unit."""
    for u in ("1", "1000", "1/1000"):
        yield Reading(f"u = {u}", 8 - 7 * real(u))


@compared("bandwidth/serves-more", "mean distances in the graph", "rings of 4 to 8, complete graphs; B just below N⟨k⟩")
def serves_more() -> Iterable[Reading]:
    """Throughput less a bandwidth of the hub that is one below N⟨k⟩."""
    for graph in (nx.cycle_graph(4), nx.cycle_graph(8), nx.complete_graph(5)):
        hub = 2 * graph.number_of_edges() - 1
        yield Reading(f"{len(graph)} nodes, B = {hub}", real(throughput(graph) - hub))


def capability(J: int, r: mp.mpf, per_type: mp.mpf) -> mp.mpf:
    """Eq. (15) with the same capability in every type."""
    return mp.fsum(per_type**r for _ in range(J)) ** (1 / r)


@compared(
    "bandwidth/necessary", "both aggregates evaluated", "J = 2, ρ = 1/2; N = 2 and 10, ⟨k⟩ = 1 and 2; B = 1 and 1000"
)
def necessary() -> Iterable[Reading]:
    """Where the mesh dominates, N⟨k⟩ less B."""
    r = mp.mpf(1) / 2
    for (N, k), hub in product(((2, 1), (10, 2)), (1, 1000)):
        if capability(2, r, mp.mpf(N) / 2) > capability(2, r, mp.mpf(1) / 2):
            yield Reading(f"N = {N}, ⟨k⟩ = {k}, B = {hub}", mp.mpf(N * k - hub))


# ----------------------------------------------------------------------------------------- Proposition 14.1


@compared("proposition-14.1/requirement", "evaluation", "N⟨k⟩ = 8, u = 1, v = 2; 16, 8 and 4 queries, gross and netted")
def requirement() -> Iterable[Reading]:
    """The transfers that must be settled less uN⟨k⟩; netted, each of the four links needs one."""
    for queries, net in product((16, 8, 4), (False, True)):
        words = "netted" if net else "gross"
        yield Reading(f"{queries} queries, {words}", mp.mpf((4 if net else queries) - 8), ">=")


@compared("proposition-14.1/step-routed-queries", "evaluation", "a mesh of N⟨k⟩ = 8 that routes 0, 4 or 8 queries")
def routed() -> Iterable[Reading]:
    """Queries routed less uN⟨k⟩, u = 1."""
    for queries in (8, 4, 0):
        yield Reading(f"{queries} queries", mp.mpf(queries - 8), ">=")


@compared("proposition-14.1/step-each-compensated", "balances of two agents", "payments of 1, none to four either way")
def netted() -> Iterable[Reading]:
    """The transfers that settle the balance, at least one, less the number of queries."""
    for one, two in product(range(5), range(5)):
        if one + two:
            yield Reading(f"{one} and {two}", mp.mpf(max(1, one != two) - (one + two)), ">=")


@compared("proposition-14.1/latency", "evaluation", "0 to 12,700 km")
def latency() -> Iterable[Reading]:
    """Ten milliseconds less the time of light."""
    for km in (0, 100, 2997, 6371, 12_700):
        yield Reading(f"{km} km", 10 - mp.mpf(km) * 1000 / 299_792_458 * 1000, ">=")


@compared("proposition-14.1/autocatalytic-volume", "counting", "N = 1, 10; f = 1/10, 1/2; w = 0, 3; |𝓡| = 1, 100")
def volume() -> Iterable[Reading]:
    """The bound less the volume."""
    for N, f, w, size in product((1, 10), map(real, ("1/10", "1/2")), (0, 3), (1, 100)):
        payments = mp.fsum(f * w for _ in range(N))
        yield Reading(f"N = {N}, w = {w}, |𝓡| = {size}", payments * size - payments, ">=")


@compared("proposition-14.1/lowest-ask", "all markets with two specialists on a grid", "costs 0 to 3, asks up to 4")
def lowest_ask() -> Iterable[Reading]:
    """The cost of the dearer ask less the cost of the cheaper one."""
    for x, y in product(range(4), range(4)):
        for p, q in combinations(range(5), 2):
            if p >= x and q >= y:
                yield Reading(f"costs {x}, {y}, asks {p}, {q}", mp.mpf(y - x), ">=")


def return_time(graph: nx.Graph, node: int) -> mp.mpf:
    """The mean number of steps until the random walk returns to a node, from the equations for hitting times."""
    others = [u for u in graph if u != node]
    matrix, order = laplacian(graph), list(graph)
    kept = [order.index(u) for u in others]
    reduced = mp.matrix([[matrix[i, j] for j in kept] for i in kept])
    hitting = mp.lu_solve(reduced, mp.matrix([graph.degree(u) for u in others]))
    return 1 + mp.fsum(hitting[others.index(u)] for u in graph[node]) / graph.degree(node)


@compared("proposition-14.1/discovery", "hitting times of the walk", f"every node of {', '.join(SHAPES)}")
def discovery() -> Iterable[Reading]:
    """Return times against N⟨k⟩/d, and shorter at the better linked of two nodes."""
    for name, graph in SHAPES.items():
        ends, times = 2 * graph.number_of_edges(), {u: return_time(graph, u) for u in graph}
        for u in graph:
            yield Reading(f"{name}, node {u}", times[u] - mp.mpf(ends) / graph.degree(u), "=")
        for u, v in product(graph, graph):
            if graph.degree(u) > graph.degree(v):
                yield Reading(f"{name}, nodes {u} and {v}", times[v] - times[u])
