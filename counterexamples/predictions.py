"""Predictions, phases, thresholds, frameworks and dynamics: searches at the edges that matter for them.

The edges are the figures that the predictions print and their neighbours, R at and near 1, equal rivals (ties), shares
0 and 1, one and two agents; for types on graphs all graphs on up to four nodes.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import combinations, product

from theoremaudit.hunting import hunt
from theoremaudit.legs import REFUTES, SUPPORTS, UNDECIDED, Hunt, Leg
from theoremaudit.model import Part
from theoremaudit.statements import forall

leg = Leg("search")

TEN = Fraction(10)
NEAR_ONE = (*(1 + TEN**-k for k in (1, 2, 4)), Fraction(2), TEN)
SHARES = (Fraction(0), Fraction(1), *(Fraction(1, k) for k in (2, 3, 5, 10, 16, 20)), 1 - TEN**-3, TEN**-3)
SIZES = tuple(map(Fraction, (1, 2, 3, 10, 100)))
RATES = tuple(map(Fraction, ("1/20", "3/40", "2/25", "1/2", "6/5", "5", "10", "40/3", "1", "2", "3")))
SHARE_NAMES = ("s", "t", "l", "m", "w", "x", "y", "f", "beta")
SIZE_NAMES = ("N", "J", "n", "M", "D", "v", "A", "B", "C", "S", "c", "b", "h", "u", "k", "T", "H")


# ------------------------------------------------------------------------------------------------- Prediction 1


@leg(
    "prediction-1/pace-against-logistic",
    "prediction-1/pace-against-bass",
    "prediction-1/pace-against-percolation",
    "prediction-1/covers",
    "predictions/if-they-fail",
)
def paces(part: Part) -> Hunt:
    """Paces and rates at the printed figures; no imitation, and as much of it as of innovation."""
    quarter = (Fraction(1, 5), Fraction(1, 4), Fraction(3, 100))
    return hunt(part, special={"r": RATES, "g": RATES, "p": quarter, "q": (Fraction(0), *quarter)})


@leg("prediction-1/jump", "phases/slow-in-time", "prediction-3/dominance-at-nucleation")
def near_the_threshold(part: Part) -> Hunt:
    """R just above 1, where the fraction is small."""
    return hunt(part, special={"R": NEAR_ONE, "s": SHARES, "k": SIZES, "B": SIZES})


@leg("prediction-1/pace-from-first-order", "prediction-1/excludes", "prediction-4/dates")
def windows(part: Part) -> Hunt:
    """Times and rises at the ends of their windows."""
    edge = (Fraction(5), 5 - TEN**-3)
    dates = (Fraction(2030), Fraction(2033))
    return hunt(
        part, special={"T": (Fraction(3, 2), Fraction(1)), "u": SIZES, "a": edge, "b": edge, "c": (*edge, *dates)}
    )


# -------------------------------------------------------------------------------------------- Predictions 2 to 6


@leg("prediction-2/breadth-after-crystallisation", "dynamics/union-not-average", "frameworks/all-positive")
def elasticities(part: Part) -> Hunt:
    """ρ near 0, at 1/2 and near 1; equal and very unequal types."""
    rho = (Fraction(1, 2), TEN**-1, TEN**-2, 1 - TEN**-2)
    return hunt(part, special={"r": rho, "a": (Fraction(1), TEN**3), "b": (Fraction(1), TEN**-3)})


@leg(
    "prediction-3/covers",
    "prediction-3/with-prediction-1",
    "prediction-5/from-diffusion",
    "prediction-5/from-vanishing-threshold",
    "prediction-5/against-ceiling",
    "prediction-5/covers",
    "prediction-6/covers",
    "prediction-6/against-cascade",
    "phases/slow-then-rapid",
    "phases/rises-with-r",
    "phases/shock",
    "mesh-threshold/unit-of-value",
    "mesh-threshold/inherits",
    "mesh-threshold/fixed-while-growing",
    "mesh-threshold/irreversible",
    "mesh-threshold/irreversible-against-shocks",
    "mesh-threshold/amplification",
    "dynamics/threshold-in-state",
    "dynamics/isolated-below",
    "dynamics/collective-exceeds-best",
    "dynamics/routing",
    "dynamics/latency",
    "dynamics/resilience",
)
def shares_and_sizes(part: Part) -> Hunt:
    """Shares from 0 to 1, small and large sizes, R around 1, ties between rivals."""
    special = dict.fromkeys(SIZE_NAMES, SIZES) | dict.fromkeys(SHARE_NAMES, SHARES)
    special |= {"R": (*NEAR_ONE, Fraction(1, 2), Fraction(1)), "u": (*SIZES, *SHARES), "d": (*SHARES, *SIZES)}
    return hunt(part, special=special)


@leg("prediction-4/hub-share", "prediction-4/tail-exponent", "prediction-5/learning-curve")
def tails(part: Part) -> Hunt:
    """Exponents at 2, at the critical 2.354 and at 3; equal fitness; the learning exponent 0.23."""
    special = {
        "g": (Fraction(3), Fraction(47, 20), Fraction(59, 25), 2 + TEN**-3),
        "a": (Fraction(23, 100), Fraction(1)),
        "h": (Fraction(1), TEN),
        "C": (Fraction(2), Fraction(3, 2), TEN * 2),
        "F": (Fraction(1), Fraction(1, 2)),
    }
    return hunt(part, special=special, examples=100)


@leg("dynamics/threshold-in-number")
def around_the_number(part: Part) -> Hunt:
    """Numbers at D/(βv) and around it; that a solution exists for R > 1 is left to the proof."""
    special = {"N": SIZES, "beta": SHARES, "v": SIZES, "D": SIZES, "R": (Fraction(1), Fraction(1, 2)), "s": SHARES}
    numbers = [statement for statement in part.asserts if "exists" not in statement.conclusion]
    found = hunt(part, about=numbers, special=special)
    return replace(found, index=part.asserts.index(numbers[found.index]))


@leg("frameworks/hypercycle-conserves")
def two_members(part: Part) -> Hunt:
    """Two members with every growth rate: what the statement says of them, with the mean rate put in."""
    pair = forall("x*a + (1-x)*b - (x*a + (1-x)*b)*(x + (1-x)) == 0", given=("0 <= x", "x <= 1"))
    found = hunt(part, about=(pair,), special={"x": SHARES, "a": SIZES, "b": SIZES})
    seen = "no exception" if found.outcome == SUPPORTS else found.words
    return Hunt(UNDECIDED, found.method, f"two members: {found.scope}", words=seen, tried=found.tried)


# ------------------------------------------------------------------------------------------ objects enumerated


@leg("one-network/poisson-against-fat-tail")
def degree_laws(part: Part) -> Hunt:
    """Laws on two degrees with mean at most 1: those with a giant component, which eq. (3) denies."""
    found = [
        (a, b, w)
        for a, b in combinations(range(5), 2)
        for w in (Fraction(k, 4) for k in range(1, 4))
        if (1 - w) * a + w * b <= 1 and (1 - w) * a * (a - 2) + w * b * (b - 2) > 0
    ]
    a, b, w = found[0] if found else (0, 0, Fraction(0))
    words = (
        f"degree {a} with probability {1 - w}, {b} with {w}: mean at most 1 and a giant component" if found else "none"
    )
    return Hunt(
        REFUTES if found else UNDECIDED,
        "all laws on two degrees below 5 in quarters, threshold of Molloy and Reed",
        "degrees 0 to 4, probabilities 1/4, 1/2, 3/4",
        words=words,
        tried=30,
    )


def graphs(nodes: int) -> list[tuple[tuple[int, int], ...]]:
    """All graphs on so many nodes, by their links, fewest first."""
    pairs = list(combinations(range(nodes), 2))
    return sorted(
        (
            tuple(p for p, there in zip(pairs, present, strict=True) if there)
            for present in product((0, 1), repeat=len(pairs))
        ),
        key=len,
    )


def satisfiable(links: tuple[tuple[int, int], ...], nodes: int, types: int) -> bool:
    """Whether types can be given such that all linked nodes differ."""
    return any(all(x[i] != x[k] for i, k in links) for x in product(range(types), repeat=nodes))


@leg("frameworks/random-field")
def competing_fields(part: Part) -> Hunt:
    """Two agents with coupling 1 and fields among −1, 0, 1."""
    found = [
        (h, k)
        for h, k in product((-1, 1), repeat=2)
        if not any(x * y > 0 and h * x > 0 and k * y > 0 for x, y in product((-1, 1), repeat=2))
    ]
    return Hunt(
        REFUTES if found else SUPPORTS,
        "all configurations of two agents",
        "coupling 1, fields −1 and 1",
        words=f"fields {found[0]}" if found else "",
        tried=16,
        detection_limit="" if found else "every pair of unit fields",
    )
