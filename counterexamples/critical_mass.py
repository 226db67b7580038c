"""The critical mass: searches at the edges that matter for it.

The edges are a mesh just beyond the critical mass and just above the threshold, providers worth less than one
specialist and very many, two meshes of nearly the same size, ρ of either sign, near 0 and near 1, shares of types that
are equal, concentrated or nearly zero, and two types.
"""

from __future__ import annotations

from fractions import Fraction

from theoremaudit.hunting import hunt
from theoremaudit.legs import UNDECIDED, Hunt, Leg
from theoremaudit.model import Part

leg = Leg("search")

TEN = Fraction(10)
COUNTS = (Fraction(1), Fraction(2), Fraction(1, 2), TEN, TEN**3, TEN**-3)
RHO = (Fraction(1, 2), Fraction(-1), TEN**-2, -(TEN**-2), 1 - TEN**-2, -TEN, Fraction(1, 3))
SHARES = (Fraction(1, 2), Fraction(1, 3), Fraction(499, 1000), Fraction(1, 500), Fraction(4, 5), Fraction(1, 10))
TYPES = tuple(map(Fraction, (2, 3, 10)))
MESH = {"a": COUNTS, "B": COUNTS, "m": COUNTS, "k": COUNTS, "N": COUNTS, "J": TYPES}
CES = {"r": RHO, "J": TYPES, "x": COUNTS, "B": COUNTS, "l": (Fraction(2), TEN), "n": COUNTS, "c": (Fraction(1),)}


@leg(
    "critical-mass/number",
    "critical-mass/number-fixed-reproduction-number",
    "critical-mass/below-at-crossing",
    "dominance/step-finite",
    "dominance/covers-types",
    "dominance/every-provider",
    "market-share/decreasing",
    "capability-growth/increasing",
    "capability-growth/superlinear",
    "capability-growth/increasing-returns",
    "capability-growth/saturation",
    "long-tail/first",
)
def sizes(part: Part) -> Hunt:
    """Meshes near the threshold, near the critical mass, and far beyond both."""
    return hunt(part, special={**MESH, "S": SHARES, "L": COUNTS})


@leg("critical-mass/ceiling")
def ceiling(part: Part) -> Hunt:
    """There is no mesh that is both at most and above N*."""
    return Hunt(UNDECIDED, "none", "", words="the hypotheses exclude each other, so that there is nothing to search")


@leg("dominance/d")
def dominance(part: Part) -> Hunt:
    """ρ of either sign, few and many types, meshes just beyond the critical mass."""
    return hunt(part, special={**CES, "a": COUNTS, "N": COUNTS})


@leg("dominance/d-any-allocation")
def any_allocation(part: Part) -> Hunt:
    """Two types at ρ = −1."""
    return hunt(part)


@leg("dominance/step-mean-capability")
def mean_capability(part: Part) -> Hunt:
    """Groups of one and more agents, equally and unequally capable."""
    return hunt(part, special={"n": COUNTS, "l": COUNTS, "x": COUNTS, "y": COUNTS})


@leg(
    "critical-mass/structural-feature",
    "dominance/eq-16",
    "dominance/eq-16-algebra",
    "dominance/step-comparison",
    "dominance/eq-16-against-eq-8",
    "critical-mass-diversity/step-premium",
    "critical-mass-diversity/advantage-from-breadth",
    "critical-mass-diversity/identical-agents",
    "critical-mass-diversity/only-diverse-agents",
    "capability-growth/superlinear-by-premium",
    "capability-growth/new-types",
    "capability-growth/new-types-earlier-paper",
    "capability-growth/superlinear-notes",
)
def aggregates(part: Part) -> Hunt:
    """ρ of either sign, near 0 and near 1; few and many types."""
    return hunt(part, special={**CES, "S": SHARES, "N": COUNTS, "M": COUNTS, "d": COUNTS, "y": COUNTS})


@leg("critical-mass-diversity/e", "critical-mass-diversity/formula-against-diversity")
def fitness(part: Part) -> Hunt:
    """Wide and narrow intervals with the same and with different means."""
    ends = (Fraction(0), Fraction(1), Fraction(2), Fraction(1, 2), TEN)
    return hunt(part, special={"u": ends, "v": ends, "p": ends, "q": ends, "c": ends, "s": SHARES})


@leg("critical-mass-diversity/entropy-of-shares")
def shares(part: Part) -> Hunt:
    """Two large types and a very small third, one dominant type and two moderate ones."""
    return hunt(part, special={"x": SHARES, "y": SHARES, "u": SHARES, "v": SHARES})


@leg("critical-mass-diversity/step-coverage")
def coverage(part: Part) -> Hunt:
    """Two agents and more."""
    return hunt(part, special={"n": tuple(map(Fraction, (2, 3, 10)))})
