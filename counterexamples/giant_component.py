"""The giant component: searches at the edges that matter for it.

The threshold is approached from both sides (R = 1 ± 10^-k), the solution curve s = 1 − exp(−R·s) is walked by its
parameter s (then R = −ln(1 − s)/s is the enclosed coordinate) and by R, far out and close to (R, s) = (1, 0).
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations, product

import networkx as nx

from theoremaudit.hunting import hunt
from theoremaudit.legs import REFUTES, SUPPORTS, UNDECIDED, Hunt, Leg
from theoremaudit.model import Part
from theoremaudit.statements import Statement, forall

leg = Leg("search")

TEN = Fraction(10)
ABOVE = (*(1 + TEN**-k for k in range(1, 7)), Fraction(2), TEN, TEN**2, TEN**4)  # R > 1
BELOW = (Fraction(1), *(1 - TEN**-k for k in (1, 2, 4, 6)), Fraction(0), -(TEN**-3), Fraction(-1), -TEN)  # R <= 1
SHARES = (*(TEN**-k for k in range(1, 7)), *(1 - TEN**-k for k in range(1, 5)), Fraction(1, 2), Fraction(1))


# ------------------------------------------------------------------- eq. (2): the reproduction number


@leg("mesh-reproduction-number/mean-degree")
def mean_degree(part: Part) -> Hunt:
    """Dense and sparse graphs, with the value of an interaction far above and below the attrition rate."""
    special = {
        "N": (Fraction(2), TEN, TEN**6),
        "beta": (Fraction(1), Fraction(1, 4), TEN**-6),
        "v": (Fraction(2), TEN),
        "D": (Fraction(1),),
    }
    return hunt(part, about=weakened(part), special=special)


@leg("mesh-reproduction-number/unit-of-time")
def unit_of_time(part: Part) -> Hunt:
    """Usual changes of unit: hours, days, weeks, years."""
    units = tuple(map(Fraction, (60, 24, 7, 12, 365)))
    return hunt(part, about=weakened(part), special={"u": (*units, *(1 / u for u in units)), "beta": (Fraction(1),)})


def weakened(part: Part) -> list[Statement]:
    """The strict statements made weak: what refutes them fails visibly, and refutes the part all the more."""
    return [Statement(s.conclusion.replace(" > ", " >= "), s.given, s.integer, s.vector) for s in part.asserts]


# ----------------------------------------------------------------------------- eq. (3): the size equation


@leg("giant-component/limit-law")
def limit_law(part: Part) -> Hunt:
    """Every graph on up to five nodes: finite sizes disagree with the equation, which refutes nothing."""
    sizes = range(2, 6)
    shares = [expected_share(n, Fraction(1, n)) for n in sizes]
    listed = ", ".join(f"N = {n}: {share}" for n, share in zip(sizes, shares, strict=True))
    return Hunt(
        UNDECIDED,
        "all graphs on 2 to 5 nodes, exactly",
        "link probability 1/N, N = 2 to 5",
        words="the statement is about N → ∞ and no finite graph can refute it; with link probability 1/N "
        f"(R → 1, s → 0) the expected shares are {listed}",
        tried=sum(2 ** (n * (n - 1) // 2) for n in sizes),
    )


def expected_share(nodes: int, link: Fraction) -> Fraction:
    """The expected fraction of nodes in a largest component, over all graphs with independent links.

    >>> expected_share(2, Fraction(1, 2))
    Fraction(3, 4)
    """
    pairs = list(combinations(range(nodes), 2))
    total = Fraction(0)
    for present in product((False, True), repeat=len(pairs)):
        graph = nx.empty_graph(nodes)
        graph.add_edges_from(pair for pair, there in zip(pairs, present, strict=True) if there)
        size = max(map(len, nx.connected_components(graph)))
        total += link ** sum(present) * (1 - link) ** (len(pairs) - sum(present)) * size
    return total / nodes


@leg("giant-component/finite-size")
def finite_size(part: Part) -> Hunt:
    """Two nodes, with rare, even and nearly certain links."""
    return hunt(part, special={"b": (TEN**-3, Fraction(1, 2), 1 - TEN**-3)})


# ------------------------------------------------------------------------------------- Proposition 3.1


@leg(
    "proposition-3.1/a",
    "proposition-3.1/step-value-at-zero",
    "proposition-3.1/step-slope-at-zero",
    "proposition-3.1/step-value-at-one",
)
def at_the_ends(part: Part) -> Hunt:
    """g and its slope at the ends of [0, 1], for R of either sign and any size."""
    return hunt(part, special={"R": ABOVE + BELOW})


@leg("proposition-3.1/step-intermediate-value")
def existence(part: Part) -> Hunt:
    """R for which no root is visible, closest to the threshold and far from it."""
    return hunt(part, special={"R": ABOVE})


@leg("proposition-3.1/step-increasing", "proposition-3.1/step-concave")
def shape(part: Part) -> Hunt:
    """Near the threshold the interval of increase shrinks to a point; far from it g bends within 1/R."""
    return hunt(part, special={"R": ABOVE, "s": (Fraction(0), *SHARES)})


@leg("proposition-3.1/step-only-if")
def no_root(part: Part) -> Hunt:
    """At the threshold itself, for no links, and for negative R."""
    return hunt(part, special={"R": BELOW, "s": SHARES})


@leg("proposition-3.1/b")
def one_root_if_and_only_if(part: Part) -> Hunt:
    """The three statements, then two roots for one R sought among pairs of roots."""
    return both(hunt(part, special={"R": ABOVE + BELOW, "s": SHARES}), pairs_of_roots(part))


@leg("proposition-3.1/step-one-root")
def one_root(part: Part) -> Hunt:
    """Both roots solved for from R, then two roots for one R sought among pairs of roots."""
    return both(hunt(part, special={"R": ABOVE, "s": SHARES, "t": SHARES}), pairs_of_roots(part))


def pairs_of_roots(part: Part) -> Hunt:
    """Two roots s < t belong to one R = −ln(1 − s)/s = −ln(1 − t)/t: with R eliminated no equality is left."""
    apart = forall("-log(1-s)/s != -log(1-t)/t", given=("0 < s", "s < t", "t < 1"))
    return hunt(part, about=(apart,), special={"s": SHARES, "t": SHARES})


def both(first: Hunt, second: Hunt) -> Hunt:
    """The first hunt unless the second found something; two roots have no rational R, so that stays a doubt."""
    if first.outcome != SUPPORTS:
        return first
    if second.outcome == REFUTES:
        doubt = f"two roots for one R: {second.words}"
        return Hunt(UNDECIDED, first.method, first.scope, words=doubt, tried=first.tried + second.tried)
    return Hunt(
        first.outcome,
        f"{first.method}; the same on pairs of roots, R eliminated",
        first.scope,
        tried=first.tried + second.tried,
        detection_limit=f"{first.detection_limit}; on pairs of roots: {second.detection_limit}",
    )


@leg(
    "proposition-3.1/c",
    "proposition-3.1/c-earlier-paper",
    "proposition-3.1/step-derivative",
    "proposition-3.1/step-below-one",
    "proposition-3.1/step-minus-slope",
)
def on_the_solution_curve(part: Part) -> Hunt:
    """Along the curve of solutions, by its parameter s and by R."""
    return hunt(part, special={"R": ABOVE, "s": SHARES})


@leg("proposition-3.1/step-contraction")
def contraction(part: Part) -> Hunt:
    """The cited theorem on h(x) = a·x + b·x² with |a| < 1: x ≠ 0 nearer than (1 − |a|)/(1 + |b|) moves towards 0."""
    family = forall("abs(a*x + b*x^2) < abs(x)", given=("abs(a) < 1", "x != 0", "abs(x) < (1-abs(a))/(1+abs(b))"))
    near_one = (1 - TEN**-3, TEN**-3 - 1, Fraction(0))
    found = hunt(part, about=(family,), special={"a": near_one, "b": (Fraction(0), TEN**3, -(TEN**3))})
    seen = "no exception" if found.outcome == SUPPORTS else found.words
    return Hunt(
        UNDECIDED,
        found.method,
        "h(x) = a·x + b·x² around 0: " + found.scope,
        words=f"the theorem is about every map; in this family: {seen}",
        tried=found.tried,
        detection_limit=found.detection_limit,
    )


# ------------------------------------------------------------------------------- §7.1: near the threshold


@leg("near-threshold/leading-order", "near-threshold/small")
def near_the_threshold(part: Part) -> Hunt:
    """Both bounds are tight as R → 1: the curve is walked down to s = 10^-6."""
    return hunt(part, special={"R": ABOVE, "s": SHARES})
