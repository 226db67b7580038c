"""Specialisation, diffusion, bandwidth and settlement: searches at the edges that matter, and all small graphs.

Thresholds are tried at, below and above the rest point, at 0 and beyond; graphs are enumerated: all on 2 to 6
nodes, with every newcomer to the connected ones on 2 to 5, spectra being isolated exactly from integer polynomials.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import combinations, product

import networkx as nx
from flint import arb, ctx, fmpz_mat

from theoremaudit.hunting import hunt
from theoremaudit.legs import ILL_POSED, REFUTES, SUPPORTS, UNDECIDED, Hunt, Leg
from theoremaudit.model import Part

leg = Leg("search")

TEN = Fraction(10)
BITS = 256
UNITS = (Fraction(1), Fraction(2), Fraction(1, 2))
THRESHOLDS = (Fraction(1, 3), Fraction(1, 2), Fraction(2), Fraction(3), Fraction(0), TEN**-3, TEN**3)
MODEL = {
    "a": THRESHOLDS,
    "b": THRESHOLDS,
    "y": THRESHOLDS,
    "s": UNITS,
    "r": UNITS,
    "n": tuple(map(Fraction, (2, 3, 5))),
    "xi": UNITS,
    "phi": UNITS,
    "k": (Fraction(1), Fraction(2), TEN),
    "J": tuple(map(Fraction, (2, 3, 10))),
    "d": (Fraction(1, 2), Fraction(1)),
    "w": (Fraction(1),),
    "m": UNITS,
    "z": UNITS,
    "t": (Fraction(0), Fraction(1), TEN**3),
}
SHARES = {"p": (Fraction(1, 2), Fraction(3, 5)), "q": (Fraction(1, 2), Fraction(2, 5)), "xi": UNITS, "phi": UNITS}
VALUES = {x: tuple(map(Fraction, (1, 0, -1, 2, -2))) for x in "wxyz"}
MESH = {
    "N": tuple(map(Fraction, (4, 2, 10))),
    "k": tuple(map(Fraction, (2, 1))),
    "B": (Fraction(7), Fraction(1), TEN**3),
    "b": (Fraction(1),),
    "h": (Fraction(4, 3), Fraction(1), Fraction(2)),
    "u": (TEN**3, 1 / TEN**3),
    "J": (Fraction(2),),
    "r": (Fraction(1, 2),),
    "S": (Fraction(1), Fraction(1, 2)),
    "T": (Fraction(1), Fraction(1, 2)),
    "M": (Fraction(2), Fraction(1)),
    "c": (Fraction(1),),
    "e": (Fraction(1),),
    "R": (Fraction(1), TEN**3),
    "j": (Fraction(1), Fraction(2)),
    "l": (Fraction(2), Fraction(1)),
}
MARKET = {
    "n": (Fraction(2), Fraction(1)),
    "m": (Fraction(1),),
    "u": (Fraction(1),),
    "v": (Fraction(1), Fraction(2)),
    "d": tuple(map(Fraction, (12_700, 6_371, 2_997, 0))),
    "N": (Fraction(2),),
    "k": (Fraction(1),),
    "X": (Fraction(0),),
    "Q": (Fraction(0),),
    "T": (Fraction(0),),
}

# ------------------------------------------------------------------------------------------- eqs. (9) and (10)


@leg(
    "response-function/probability",
    "response-function/sigmoid",
    "threshold-dynamics/dissipative",
    "threshold-dynamics/interior-rest-stable",
    "proposition-4.2/self-sort",
    "proposition-4.2/one-task-at-a-time",
    "proposition-4.2/coverage",
    "proposition-4.2/unmet-demand",
    "proposition-4.2/step-reinforcement",
)
def thresholds(part: Part) -> Hunt:
    """Thresholds around the rest point at equal and unequal rates, near 0 and far out."""
    return hunt(part, special=MODEL)


@leg("response-function/probability-along-eq-10")
def falling(part: Part) -> Hunt:
    """The times at which a threshold passes through the pole at −s, over small integers."""
    small = range(1, 5)
    poles = [(s, q, xi, t) for s, q, xi, t in product(small, repeat=4) if s**3 + (q - xi * t) ** 3 == 0]
    method, scope = "enumeration of small integers", "s, q, ξ and t from 1 to 4"
    if not poles:
        return Hunt(UNDECIDED, method, scope, words="no pole met", tried=4**4)
    s, q, xi, t = min(poles, key=lambda point: (sum(point), point))
    witness = {"q": str(q), "s": str(s), "t": str(t), "xi": str(xi)}
    words = f"at s = {s}, q = {q}, ξ = {xi}, t = {t} the threshold is −s and the denominator 0"
    return Hunt(ILL_POSED, method, scope, witness=witness, words=words, tried=4**4)


@leg(
    "proposition-4.2/step-others-rise",
    "proposition-4.2/step-fixed-point",
    "proposition-4.2/demand-feedback",
)
def frequencies(part: Part) -> Hunt:
    """Equal and unequal frequencies, at equal and unequal rates."""
    return hunt(part, special={**SHARES, "d": MODEL["d"], "w": MODEL["w"]})


# ------------------------------------------------------------------------------------------ Laplacian dynamics


@leg("lemma-5.1/bound", "lemma-5.1/rate", "lemma-5.1/average")
def decay(part: Part) -> Hunt:
    """No time and much of it, eigenvalues at the bound, far above it, and zero."""
    edges = (Fraction(0), Fraction(1), TEN**-3, TEN**2)
    return hunt(part, special={"t": edges, "m": edges, "r": edges, "C": edges, "X": edges, "d": edges, "p": edges})


@leg("lemma-5.1/raises-capability", "lemma-5.1/specialisation-against-consensus", "lemma-5.1/collective-knowledge")
def three_agents(part: Part) -> Hunt:
    """Small weights and capabilities."""
    return hunt(part, special={x: tuple(map(Fraction, (1, 2, 0))) for x in "abcxyzU"})


def laplacian(graph: nx.Graph) -> fmpz_mat:
    """Degrees on the diagonal, −1 for each link."""
    nodes = list(graph)
    return fmpz_mat([[graph.degree(u) if u == v else -int(graph.has_edge(u, v)) for v in nodes] for u in nodes])


def spectrum(graph: nx.Graph) -> list[arb]:
    """The eigenvalues in ascending order, each in a ball, from the characteristic polynomial."""
    saved, ctx.prec = ctx.prec, BITS
    try:
        roots = [(root.real, times) for root, times in laplacian(graph).charpoly().complex_roots()]
    finally:
        ctx.prec = saved
    return sorted((root for root, times in roots for _ in range(times)), key=lambda ball: float(ball.mid()))


def small_graphs(most: int) -> list[nx.Graph]:
    """All graphs with 2 to so many nodes, up to isomorphism."""
    return [graph for graph in nx.graph_atlas_g() if 2 <= len(graph) <= most]


def components_match(graph: nx.Graph) -> bool:
    """Whether the eigenvalue 0 occurs exactly as often as there are components."""
    polynomial = laplacian(graph).charpoly()
    zeros = next(i for i, coefficient in enumerate(polynomial.coeffs()) if coefficient)
    return zeros == nx.number_connected_components(graph)


@leg("lemma-5.1/connected")
def all_small_graphs(part: Part) -> Hunt:
    """The multiplicity of the eigenvalue 0 against the number of components."""
    graphs = small_graphs(6)
    odd = [graph for graph in graphs if not components_match(graph)]
    return enumerated(odd, len(graphs), "all graphs on 2 to 6 nodes, characteristic polynomials", "N from 2 to 6")


@leg("algebraic-connectivity/mesh-connected")
def largest_components(part: Part) -> Hunt:
    """The multiplicity of the eigenvalue 0 of the largest component, where it has a link."""
    graphs = [graph for graph in small_graphs(6) if graph.number_of_edges()]
    meshes = [graph.subgraph(max(nx.connected_components(graph), key=len)) for graph in graphs]
    odd = [mesh for mesh in meshes if not components_match(mesh)]
    return enumerated(odd, len(graphs), "largest components of all graphs on 2 to 6 nodes", "N from 2 to 6")


@leg("lemma-5.1/conserved")
def column_sums(part: Part) -> Hunt:
    """The columns of the Laplacian."""
    graphs = small_graphs(6)
    odd = [g for g in graphs if any(sum(int(x) for x in row) for row in laplacian(g).transpose().tolist())]
    return enumerated(odd, len(graphs), "all graphs on 2 to 6 nodes, column sums", "N from 2 to 6")


def enumerated(odd: list[nx.Graph], tried: int, method: str, scope: str) -> Hunt:
    """An exhaustive search over small graphs: an exception is a doubt in words, none supports within the scope."""
    if odd:
        return Hunt(UNDECIDED, method, scope, words=f"exception: links {sorted(odd[0].edges)}", tried=tried)
    return Hunt(
        SUPPORTS, method, scope, words="no exception", tried=tried, detection_limit="none: every graph is examined"
    )


# ---------------------------------------------------------------------------------------- algebraic connectivity


def newcomers(graph: nx.Graph) -> list[tuple[nx.Graph, int]]:
    """The graph with a newcomer, for each set of neighbours, and the number of links."""
    nodes, found = list(graph), []
    for links in range(1, len(nodes) + 1):
        for chosen in combinations(nodes, links):
            bigger = graph.copy()
            bigger.add_edges_from(("newcomer", node) for node in chosen)
            found.append((bigger, links))
    return found


def tally() -> tuple[int, int, int]:
    """Over all newcomers to connected graphs on 2 to 5 nodes: how many, how many lower λ₂, how many break the cap."""
    total = lower = broken = 0
    for graph in small_graphs(5):
        if nx.is_connected(graph):
            before, size = spectrum(graph)[1], len(graph)
            for bigger, links in newcomers(graph):
                after = spectrum(bigger)[1]
                total += 1
                lower += bool(after < before)
                broken += bool(after * size > links * (size + 1)) or bool(links == 1 and after > before)
    return total, lower, broken


@leg("algebraic-connectivity/newcomer")
def newcomer(part: Part) -> Hunt:
    """The path on three nodes, then every newcomer to every small connected graph."""
    total, lower, broken = tally()
    found = hunt(part, special=VALUES)
    words = (
        f"{found.words}; of {total} ways to join a connected graph on 2 to 5 nodes {lower} lower λ₂, and {broken} "
        "break the cap d(N + 1)/N or raise λ₂ with a single link"
    )
    return replace(found, words=words.removeprefix("; "), tried=found.tried + total)


@leg("algebraic-connectivity/new-link")
def new_link(part: Part) -> Hunt:
    """The inequality, then every missing link of every graph on 2 to 5 nodes."""
    found, tried, lower = hunt(part, special=VALUES), 0, 0
    for graph in small_graphs(5):
        before = spectrum(graph)[1]
        for pair in nx.non_edges(graph):
            bigger = graph.copy()
            bigger.add_edge(*pair)
            tried, lower = tried + 1, lower + bool(spectrum(bigger)[1] < before)
    if lower:
        return Hunt(UNDECIDED, found.method, found.scope, words=f"{lower} links lower λ₂", tried=tried)
    words = f"{found.words}; none of the {tried} missing links of the graphs on 2 to 5 nodes lowers λ₂"
    return replace(found, words=words.removeprefix("; "), tried=found.tried + tried)


@leg("algebraic-connectivity/new-link-raises")
def forms(part: Part) -> Hunt:
    """Small integer vectors."""
    return hunt(part, special=VALUES)


# ------------------------------------------------------------------- bandwidth, settlement


@leg(
    "bandwidth/unit",
    "bandwidth/serves-more",
    "bandwidth/necessary",
    "proposition-14.1/autocatalytic-volume",
    "proposition-14.1/discovery",
)
def meshes(part: Part) -> Hunt:
    """The ring of four, small meshes, changes of unit by a thousand, one and many operations."""
    return hunt(part, special=MESH)


@leg("bandwidth/links")
def links(part: Part) -> Hunt:
    """Links at their capacity and below."""
    return hunt(part, special={"b": UNITS, "X": UNITS, "N": (Fraction(2), Fraction(4)), "k": UNITS})


@leg(
    "proposition-14.1/requirement",
    "proposition-14.1/step-routed-queries",
    "proposition-14.1/step-each-compensated",
    "proposition-14.1/latency",
    "proposition-14.1/lowest-ask",
)
def payments(part: Part) -> Hunt:
    """No capacity, one transfer for two queries, opposite sides of the Earth, small markets."""
    return hunt(part, special=MARKET)


@leg("proposition-14.1/existing-systems")
def the_world(part: Part) -> Hunt:
    """No search over numbers speaks of existing payment systems."""
    return Hunt(UNDECIDED, "none", "", words="a statement about the world, which is left to observation")


@leg("proposition-4.2/random-trials")
def trials(part: Part) -> Hunt:
    """Exact probabilities of never performing within 200 periods, for small integer starts."""
    best = max((idle(one, 200) * idle(two, 200), one, two) for one, two in combinations(range(1, 6), 2))
    lowest = idle(1, 200) * idle(2, 200)
    return Hunt(
        REFUTES,
        "exact probabilities over 200 periods, and the tail bounded by Σ 1/k²",
        "n = 2, s = φ = 1; initial thresholds 1 to 5",
        words=f"starts 1 and 2: idle for 200 periods with probability {float(lowest):.4f}, and the tail takes away at "
        f"most {float(2 * Fraction(1, 199)):.4f}; starts {best[1]} and {best[2]}: {float(best[0]):.4f}",
        tried=10,
    )


def idle(start: int, periods: int) -> Fraction:
    """The probability of staying idle: the product of θ²/(1 + θ²) over θ = start, start + 1, …

    >>> idle(1, 2)
    Fraction(2, 5)
    """
    probability = Fraction(1)
    for theta in range(start, start + periods):
        probability *= Fraction(theta**2, 1 + theta**2)
    return probability
