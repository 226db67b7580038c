"""Epidemics and universality: searches at the edges, and small exact objects tried one after the other.

The formal statements are searched at their thresholds and boundaries.  Where a part has no formula, or its witness
should be an object (a degree law, a small network), all small ones are tried in fractions and integers.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import combinations, pairwise

import networkx as nx

from theoremaudit.hunting import hunt
from theoremaudit.legs import UNDECIDED, Hunt, Leg
from theoremaudit.model import Part
from theoremaudit.statements import forall

leg = Leg("search")

TEN = Fraction(10)
HALF = Fraction(1, 2)
ABOVE = (*(1 + TEN**-k for k in range(1, 7)), Fraction(2), TEN, TEN**4)
RATES = (*(TEN**-k for k in range(1, 7)), Fraction(1), TEN, TEN**3)
MODERATE = (Fraction(1, 10), HALF, Fraction(1), Fraction(2), TEN)
SHARES = (*(TEN**-k for k in range(1, 7)), HALF, *(1 - TEN**-k for k in range(1, 5)))


# --------------------------------------------------------------------------------- eq. (14): the threshold


@leg("epidemic-threshold/mean-field")
def mean_field(part: Part) -> Hunt:
    """Degrees far apart, rates at the threshold, levels near 0 and 1."""
    return hunt(part, special={"L": RATES, "t": SHARES, "s": SHARES, "J": (Fraction(1), Fraction(2), Fraction(3))})


@leg("epidemic-threshold/given-network")
def stars(part: Part) -> Hunt:
    """Stars with few and with many leaves."""
    return hunt(part, special={"n": tuple(map(Fraction, (1, 2, 3, 4, 9, 100)))})


@leg("epidemic-threshold/above-three")
def above_three(part: Part) -> Hunt:
    """The cut-off 1, at which both sides agree, and large ones."""
    return hunt(part, special={"K": (Fraction(1), Fraction(4), Fraction(9), TEN**2, TEN**6)})


@leg("epidemic-threshold/second-moment", "epidemic-threshold/domain")
def exponents(part: Part) -> Hunt:
    """Exponents at 1, 2 and 3, and beside them."""
    near = tuple(x + s * TEN**-k for x in (1, 2, 3) for k in (1, 3) for s in (-1, 0, 1))
    return hunt(part, special={"g": (*near, Fraction(-1)), "k": (Fraction(1), *ABOVE), "n": (Fraction(1), TEN, TEN**4)})


@leg("epidemic-threshold/vanishes")
def cut_offs(part: Part) -> Hunt:
    """The bound for finite cut-offs at exponent 3, in which 2/ln(K + 1) is compared by its harmonic lower bound."""
    first = second = Fraction(0)
    broken = []
    for k in range(1, 201):
        first, second = first + Fraction(1, k**2), second + Fraction(1, k)
        if first > 2:
            broken.append(k)
    return Hunt(
        UNDECIDED,
        "partial sums in fractions",
        "exponent 3, cut-offs 1 to 200",
        words="a limit is refuted by no cut-off; the numerator stays at most 2 "
        f"{f'up to {broken[0] - 1}' if broken else 'throughout'}; at 200 the quotient is {float(first / second):.3f}",
        tried=200,
    )


# --------------------------------------------------------------------------------------- Proposition 5.2


@leg("proposition-5.2/in-the-limit")
def levels(part: Part) -> Hunt:
    """Existence by signs: the closed form lies below 1, and the second map has crossed the diagonal at y = 2L."""
    below = forall("1/(L*(exp(1/L)-1)) < 1", given=("L > 0",))
    crossed = forall("L*(pi/2 - atan(2*L)) < 2*L", given=("L > 0",))
    return hunt(part, about=(below, crossed), special={"L": MODERATE})


@leg("proposition-5.2/against-critical-value")
def no_critical_value(part: Part) -> Hunt:
    """Small and large critical values, small and middling levels."""
    return hunt(part, special={"L": MODERATE, "c": MODERATE, "t": (TEN**-3, HALF)})


@leg("proposition-5.2/indefinitely")
def survival(part: Part) -> Hunt:
    """Small meshes, slow and fast sharing, survival impossible and certain."""
    return hunt(
        part, special={"N": (Fraction(2), Fraction(3)), "L": (Fraction(1), *RATES), "q": (Fraction(0), *SHARES)}
    )


@leg("proposition-5.2/any-rate")
def any_rate(part: Part) -> Hunt:
    """Small and large degrees at the top, slow sharing."""
    return hunt(part, special={"L": RATES, "K": (*ABOVE, TEN**9)})


@leg("proposition-5.2/guaranteed")
def guaranteed(part: Part) -> Hunt:
    """One link and many, slow and fast sharing."""
    return hunt(part, special={"L": RATES, "k": (Fraction(1), TEN, TEN**6)})


@leg("proposition-5.2/endogenous")
def endogenous(part: Part) -> Hunt:
    """All connected networks on up to five agents: on each, eqs. (9) and (10) leave the degrees as they are."""
    networks = [g for g in nx.graph_atlas_g() if 2 <= len(g) <= 5 and nx.is_connected(g)]
    degrees = {tuple(sorted(d for _, d in g.degree())) for g in networks}
    return Hunt(
        UNDECIDED,
        "atlas of small networks",
        "connected networks of 2 to 5 agents",
        words=f"eqs. (9) and (10) take no network as an argument: each of {len(degrees)} degree sequences is "
        "compatible with each of their solutions",
        tried=len(networks),
    )


@leg("proposition-5.2/unit-of-time")
def unit_of_time(part: Part) -> Hunt:
    """Usual changes of unit."""
    units = tuple(map(Fraction, (60, 24, 7, 12, 365)))
    return hunt(part, special={"u": (*units, *(1 / u for u in units))})


@leg("proposition-5.2/section-3-mesh")
def poisson_mesh(part: Part) -> Hunt:
    """Means just above 1, slow sharing."""
    return hunt(part, special={"L": RATES, "R": ABOVE})


@leg("proposition-5.2/diffusion-against-epidemic")
def two_kinds_of_spreading(part: Part) -> Hunt:
    """Nobody, one and both informed."""
    ends = (Fraction(0), HALF, Fraction(1))
    return hunt(part, special={"x": ends, "y": ends, "L": RATES})


# ---------------------------------------------------------------------------- eq. (3) on other degree laws


@leg("degree-law/size")
def size(part: Part) -> Hunt:
    """Few, half and nearly all agents linked."""
    return hunt(part, special={"q": SHARES})


def small_laws(pieces: int, largest: int) -> Iterator[dict[int, Fraction]]:
    """Every law of degrees 0, …, largest whose shares are multiples of 1/pieces, with some link."""
    for bars in combinations(range(pieces + largest), largest):
        ends = (-1, *bars, pieces + largest)
        shares = [Fraction(b - a - 1, pieces) for a, b in pairwise(ends)]
        if shares[0] < 1:
            yield dict(enumerate(shares))


def opposed(pieces: int, largest: int) -> tuple[list[dict[int, Fraction]], int]:
    """The laws whose mean and <k(k-2)> call for different answers, and how many were tried."""
    found, tried = [], 0
    for law in small_laws(pieces, largest):
        mean = sum(k * share for k, share in law.items())
        branching = sum(k * (k - 2) * share for k, share in law.items())
        tried += 1
        if (mean > 1 and branching < 0) or (mean < 1 and branching > 0):
            found.append(law)
    return found, tried


def shown(law: dict[int, Fraction]) -> str:
    """The law in words."""
    return ", ".join(f"P({k}) = {share}" for k, share in law.items() if share)


@leg("degree-law/sufficient", "degree-law/necessary")
def conditions(part: Part) -> Hunt:
    """The formal statement, then every degree law up to degree 4 in fifths."""
    found = hunt(part, special={"p": (Fraction(4, 5), *SHARES, Fraction(0)), "t": (Fraction(1, 5), *SHARES)})
    laws, tried = opposed(5, 4)
    words = f"{found.words} Of {tried} degree laws in fifths up to degree 4, {len(laws)} have a mean on the other side "
    words += f"of 1 than the condition says, such as {shown(laws[0])}." if laws else "."
    return Hunt(
        found.outcome,
        found.method,
        found.scope,
        found.witness,
        found.index,
        words.strip(),
        found.tried + tried,
        found.detection_limit,
    )


@leg("degree-law/power-law-cut")
def cut_off(part: Part) -> Hunt:
    """The printed sum, which has no free variable."""
    return hunt(part)


@leg("degree-law/against-scale-free")
def power_law(part: Part) -> Hunt:
    """Levels from near 0 to near 1."""
    return hunt(part, special={"u": (*SHARES, Fraction(9, 10), Fraction(11, 12))})


# --------------------------------------------------------------------------------- Remark 6.3 and its table


@leg("remark-6.3/percolation")
def onset(part: Part) -> Hunt:
    """On the curve L = -ln(1-m)/m, which no solution leaves: both bounds; and no solution up to L = 1."""
    curve = "(-log(1-m)/m)"
    bounds = tuple(
        forall(text, given=("0 < m", "m < 1")) for text in (f"2*({curve}-1) < m*{curve}^2", f"m < 2*({curve}-1)")
    )
    return hunt(part, about=(*bounds, part.asserts[1]), special={"m": SHARES, "L": (Fraction(1), 1 - TEN**-3)})


@leg("remark-6.3/one-equation", "remark-6.3/ising", "remark-6.3/potts")
def fixed_points(part: Part) -> Hunt:
    """Along the curves of fixed points, by their level, and near the threshold."""
    return hunt(part, special={"m": SHARES, "L": (*ABOVE, Fraction(1), 1 - TEN**-3), "K": (Fraction(3), *ABOVE)})


@leg("remark-6.3/epidemiology", "remark-6.3/epidemiology-endemic")
def epidemics(part: Part) -> Hunt:
    """Final sizes near 0 and 1."""
    return hunt(part, special={"S": SHARES, "z": SHARES, "R": ABOVE})


@leg("remark-6.3/ecology")
def ecology(part: Part) -> Hunt:
    """Relative yields and monocultures on a grid: the cited identity excludes no productivity."""
    grid = [Fraction(i, 2) for i in range(-2, 3)]
    effects = {a * x + b * y for a in grid for b in grid for x in (HALF, Fraction(1)) for y in (HALF, Fraction(1))}
    return Hunt(
        UNDECIDED,
        "two species, relative yields and monocultures on a grid",
        "relative yield changes -1, -1/2, 0, 1/2, 1; monocultures 1/2, 1",
        words=f"the identity allows {len(effects)} net effects, {min(effects)} to {max(effects)}, at the same richness",
        tried=len(grid) ** 2 * 4,
    )


@leg("remark-6.3/network-economics")
def network_economics(part: Part) -> Hunt:
    """No user, half and all."""
    return hunt(part, special={"n": (Fraction(0), HALF, Fraction(1)), "p": (Fraction(1, 4),)})


# ------------------------------------------------------------------- Appendix A: mean-field exactness


@leg(
    "remark-a.1/percolation-dimension",
    "remark-a.1/critical-points",
    "remark-a.1/corrections",
    "remark-a.1/network-goods",
)
def dimensions(part: Part) -> Hunt:
    """Dimensions from just above 4 to 100."""
    declared = {name for statement in part.asserts for name in statement.integer}
    whole = tuple(map(Fraction, (5, 6, 7, 10, 100)))
    near = () if "d" in declared else (4 + TEN**-3, Fraction(9, 2))
    return hunt(part, special={"d": (*near, *whole), "k": (Fraction(1), Fraction(2)), "p": (Fraction(1, 3), HALF)})


@leg("remark-a.1/size-equation")
def three_regular(part: Part) -> Hunt:
    """Link probabilities between a third and a half, and beyond."""
    return hunt(part, special={"p": (Fraction(1, 3) + TEN**-3, Fraction(2, 5), HALF, Fraction(1))})


def line_graph_of_tree(height: int) -> nx.Graph:
    """Another clustered network with short paths: the line graph of the binary tree."""
    return nx.line_graph(nx.balanced_tree(2, height))


def cut_quotient(network: nx.Graph, part_of: set) -> Fraction:
    """Links that leave a set over the agents in it: an upper bound for a Rayleigh quotient on disjoint sets."""
    return Fraction(nx.cut_size(network, part_of), len(part_of))


@leg("remark-a.1/small-world")
def small_world(part: Part) -> Hunt:
    """Disjoint sets with few outgoing links in another clustered network with short paths."""
    height = 7
    network = line_graph_of_tree(height)
    agents, width, sets = len(network), nx.diameter(network), []
    for root in range(2**4 - 1, 2**5 - 1):  # the 16 subtrees that hang 4 links below the top
        below, level = set(), [root]
        while level and 2 * level[0] + 2 <= 2 ** (height + 1) - 2:
            below |= {(v, child) for v in level for child in (2 * v + 1, 2 * v + 2)}
            level = [child for v in level for child in (2 * v + 1, 2 * v + 2)]
        sets.append(below)
    worst = max(cut_quotient(network, s) for s in sets)
    clustering = min(Fraction(nx.clustering(network, v)).limit_denominator(1000) for v in network)
    return Hunt(
        UNDECIDED,
        "a second clustered network with short paths",
        f"line graph of the binary tree of height {height}",
        words=f"{agents} agents, diameter {width}, local clustering at least {clustering}; {len(sets)} disjoint sets "
        f"each with at most {worst} outgoing links an agent, so at least {len(sets)} eigenvalues are at most "
        f"{2 * worst}: a share of {Fraction(len(sets), agents)}; one size cannot fix a dimension",
        tried=len(sets),
    )


@leg("remark-a.1/against-scale-free", "remark-a.1/citation")
def scale_free(part: Part) -> Hunt:
    """Exponents near 2, 3 and 5."""
    near = (2 + TEN**-3, Fraction(5, 2), 3 - TEN**-3, 3 + TEN**-3, Fraction(4), 5 - TEN**-3)
    return hunt(part, special={"g": near})
