"""The critical mass: searches at the edges that matter for it.

The edges are a mesh just beyond the critical mass and just above the threshold, providers worth less than one
specialist and very many, two meshes of nearly the same size, ρ of either sign, near 0 and near 1, shares of types that
are equal, concentrated or nearly zero, and two types.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from theoremaudit.hunting import hunt
from theoremaudit.legs import ILL_POSED, UNDECIDED, Hunt, Leg
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
    "critical-mass/explicit-formula",
    "critical-mass/ceiling",
    "critical-mass/number-fixed-reproduction-number",
    "critical-mass/below-at-crossing",
    "dominance/step-finite",
    "dominance/covers-types",
    "dominance/every-provider",
    "market-share/decreasing",
    "capability-growth/increasing",
    "capability-growth/superlinear",
    "capability-growth/increasing-returns",
    "long-tail/first",
)
def sizes(part: Part) -> Hunt:
    """Meshes near the threshold, near the critical mass, and far beyond both."""
    return hunt(part, special={**MESH, "S": SHARES, "L": COUNTS})


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
    "critical-mass-diversity/step-premium",
    "critical-mass-diversity/advantage-from-breadth",
    "critical-mass-diversity/identical-agents",
    "critical-mass-diversity/only-diverse-agents",
    "critical-mass-diversity/evenness",
    "capability-growth/superlinear-by-premium",
    "capability-growth/superlinear-at-given-types",
    "capability-growth/new-types",
    "capability-growth/superlinear-notes",
    "capability-growth/saturation",
)
def aggregates(part: Part) -> Hunt:
    """ρ of either sign, near 0 and near 1; few and many types."""
    return hunt(part, special={**CES, "S": SHARES, "N": COUNTS, "M": COUNTS, "d": COUNTS, "y": COUNTS})


@leg("critical-mass-diversity/e", "critical-mass-diversity/e-unequal-means")
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
    """Two agents and more, nearly equal and very unequal shares."""
    return hunt(part, special={"n": tuple(map(Fraction, (2, 3, 10))), "p": SHARES, "q": SHARES})


def covered(types: tuple[int, ...]) -> Fraction:
    """The probability that three agents, of equally likely levels with these types, cover both types."""
    first = Fraction(types.count(1), len(types))
    return 1 - first**3 - (1 - first) ** 3


@leg("critical-mass-diversity/step-entropy-coverage")
def assignments(part: Part) -> Hunt:
    """All assignments of two types to four levels of fitness, of which the law with less entropy has the first two."""
    all_types = list(product((1, 2), repeat=4))
    rising = [t for t in all_types if covered(t) > covered(t[:2])]
    falling = [t for t in all_types if covered(t) < covered(t[:2])]
    method, scope = "enumeration of all assignments", "four levels of fitness, two types, three agents"
    if not (rising and falling):
        return Hunt(UNDECIDED, method, scope, words="coverage moves one way under all of them", tried=len(all_types))
    words = (
        f"with types {min(rising)} at fitness 1 to 4 full coverage rises from {covered(min(rising)[:2])} to "
        f"{covered(min(rising))}, with types {min(falling)} it falls from {covered(min(falling)[:2])} to "
        f"{covered(min(falling))}"
    )
    witness = {"rising": str(min(rising)), "falling": str(min(falling))}
    return Hunt(ILL_POSED, method, scope, witness=witness, words=words, tried=len(all_types))
