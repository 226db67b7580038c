"""The bottleneck: searches at the edges that matter for it.

The edges are shares at and near 0, 1/3, 2/3 and 1, equal growth rates and growth rates of zero, the CES parameter on
both sides of zero, the figures that the predictions print and their neighbours.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from theoremaudit.hunting import hunt
from theoremaudit.legs import REFUTES, SUPPORTS, UNDECIDED, Hunt, Leg
from theoremaudit.model import Part

leg = Leg("search")

TINY = Fraction(1, 1000)
SHARES = (*map(Fraction, ("1/2", "1/3", "2/3", "0", "1", "9/10")), TINY, 1 - TINY)
RATES = tuple(map(Fraction, ("0", "1/10", "3/10", "1", "2", "-1")))
SIZES = tuple(map(Fraction, ("1", "2", "10", "1/2", "1000")))
ELASTICITIES = tuple(map(Fraction, ("1/2", "-1", "-2", "9/10", "-1/2", "1/10")))
RAW = tuple(map(Fraction, ("3/5", "1/2", "7/10", "4/5", "1/10")))
EDGES = {
    **dict.fromkeys(("b", "c", "f"), SHARES),
    **dict.fromkeys(("g", "z", "d", "L", "G"), RATES),
    **dict.fromkeys(("x", "y", "X", "u", "w", "v", "k", "M", "t", "m"), SIZES),
    "r": ELASTICITIES,
    "p": RAW,
}


@leg(
    "two-sector-growth/growth",
    "two-sector-growth/units",
    "two-sector-growth/one-aggregate",
    "two-sector-growth/one-growth-rate",
    "proposition-13.1/limit",
    "proposition-13.1/limit-exchanged",
    "proposition-13.1/limit-feedback",
    "proposition-13.1/limit-ces",
    "proposition-13.1/binding",
    "proposition-13.1/step-growth",
    "proposition-13.1/step-relative-price",
    "proposition-13.1/step-cost-share",
    "proposition-13.1/step-limit",
    "proposition-13.1/hypothesis-against-eq-44",
    "baumol-bottleneck/persistence-emerges",
    "baumol-bottleneck/cannot-exceed",
    "growth-rates/eq-25-against-frontier-growth",
    "growth-rates/at-the-same-parameters",
    "growth-rates/eq-44-against-eq-41",
    "growth-rates/full-automation",
)
def sectors(part: Part) -> Hunt:
    """Shares, growth rates, capabilities and elasticities at their edges."""
    return hunt(part, special=EDGES)


@leg("baumol-bottleneck/one-rho")
def types(part: Part) -> Hunt:
    """Two, three and ten types."""
    return hunt(part, special={"J": tuple(map(Fraction, (2, 3, 10)))})


@leg(
    "hierarchy/variety-in-months",
    "hierarchy/slow-manifold",
    "hierarchy/spectral-only-if",
)
def levels(part: Part) -> Hunt:
    """Time constants of months, printed growth of variety, capabilities at their bounds, levels without coupling."""
    growth = tuple(map(Fraction, ("3/20", "3/10", "0", "1/5")))
    return hunt(
        part,
        special={
            "k": tuple(map(Fraction, ("4", "6", "12"))),
            "u": growth,
            "n": (Fraction(1),),
            "c": (Fraction(0), Fraction(1), Fraction(1, 2)),
            "w": (Fraction(0), Fraction(1)),
            "a": (1 + TINY, Fraction(2), Fraction(1)),
            "e": (Fraction(1, 2), TINY),
            **dict.fromkeys(("t", "B", "v", "m", "s", "x"), SIZES),
        },
    )


@leg(
    "prediction-7/dates",
    "prediction-7/can-fail",
    "prediction-7/excludes",
    "prediction-7/against-prediction-10",
    "prediction-7/against-ceiling",
    "prediction-8/dates",
    "prediction-8/from-model",
)
def dates_and_shares(part: Part) -> Hunt:
    """Dates at the ends of their windows, shares at the printed figures, release intervals around one year."""
    dates = tuple(map(Fraction, (2026, 2030, 2033, 2036, 2037)))
    shares = tuple(map(Fraction, ("1/10", "1/20", "7/100", "0", "1", "9/10", "93/100")))
    special = {
        "c": (*dates, Fraction(1, 2), Fraction(99, 100)),
        "s": dates,
        "q": (*dates, *shares),
        "t": shares,
        "u": tuple(map(Fraction, ("1", "1/2", "1/4", "2"))),
        "z": (Fraction(0), Fraction(1, 10)),
        "f": SHARES,
        **dict.fromkeys(("M", "k", "e", "w", "v"), SIZES),
    }
    return hunt(part, special=special)


@leg("prediction-9/domain", "prediction-9/one-threshold", "prediction-9/from-eq-37", "prediction-9/covers")
def mixes(part: Part) -> Hunt:
    """Mixes around one half, both signs of ρ, the smallest numbers of types."""
    shares = tuple(map(Fraction, ("0", "49/100", "2/5", "1/2", "1/4")))
    special = {
        "x": shares,
        "y": shares,
        "A": tuple(map(Fraction, ("27/40", "1/2", "9/10"))),
        "J": tuple(map(Fraction, (10, 11, 100))),
        "r": (*ELASTICITIES, Fraction(0)),
        "h": (Fraction(0), Fraction(1)),
        "m": (Fraction(0), Fraction(1)),
    }
    return hunt(part, special=special)


@leg(
    "prediction-10/bounded-by",
    "prediction-10/from-bound",
    "prediction-10/from-eq-41",
    "prediction-10/from-eq-44",
    "prediction-11/initially",
    "prediction-11/at-most-one",
    "prediction-11/identified",
    "prediction-12/from-eq-28",
    "prediction-12/decelerates",
    "prediction-12/never-declines",
)
def figures(part: Part) -> Hunt:
    """The printed figures and their neighbours; numbers of types up to the largest."""
    printed = tuple(map(Fraction, ("1", "3/2", "2", "3", "3/5", "4/5", "9/10", "1/2", "3/20", "3/10", "1/20", "0")))
    edges = EDGES | dict.fromkeys(("x", "g"), printed) | dict.fromkeys(("J", "K"), tuple(map(Fraction, (1, 9, 10))))
    edges |= {"M": tuple(map(Fraction, (10, 2, 1))), "l": (Fraction(1), Fraction(1, 2)), "q": RAW}
    return hunt(part, special=edges | {"m": (Fraction(1), Fraction(1, 2))})


# ------------------------------------------------------------------------------------------- objects enumerated


def reproduces(g: Fraction, share: Fraction, z: Fraction) -> bool:
    """Whether a growth rate is the average of itself and of g_Z with weights β and 1 − β."""
    return g == share * g + (1 - share) * z


@leg("proposition-13.1/hypothesis-with-feedback")
def self_consistent_rates(part: Part) -> Hunt:
    """Rates on a grid that reproduce themselves and do not exceed g_Z; the equation is tested exactly."""
    grid = [Fraction(k, 12) for k in range(1, 25)]
    found = [
        {"b": str(b), "g": str(g), "z": str(z)}
        for b, g, z in product(SHARES, grid, grid)
        if b < 1 and reproduces(g, b, z) and g <= z
    ]
    return Hunt(
        REFUTES if found else SUPPORTS,
        "all rates on a grid, exact arithmetic",
        "g and g_Z in twelfths up to 2, eight shares",
        witness=found[0] if found else None,
        words=f"g = g_Z = {found[0]['g']} at β = {found[0]['b']}" if found else "",
        tried=len(grid) ** 2 * len(SHARES),
        detection_limit="" if found else "the points of the grid",
    )


def term(start: int, height: Fraction) -> Fraction:
    """β′·ln(C₁/C₂) at the start of a bump, for g_C − g_Z = 1."""
    return start * height


@leg("proposition-13.1/step-slow-automation")
def bumpy_courses(part: Part) -> Hunt:
    """Courses with bumps of height 1/n at a^n, of length c^(−n): those whose rises add up to less than 1."""
    found = [
        (a, c)
        for a, c in product((2, 3, 4), (2, 3))
        if sum(Fraction(1, n * c**n) for n in range(1, 60)) < 1
        and all(term(a**n, Fraction(1, n)) < term(a ** (n + 2), Fraction(1, n + 2)) for n in range(1, 60))
    ]
    words = f"bumps of height 1/n and length {found[0][1]}^(−n) at {found[0][0]}^n: the term grows" if found else ""
    return Hunt(
        REFUTES if found else SUPPORTS,
        "all courses of a small family, exact arithmetic",
        "bumps at a^n, a = 2, 3, 4, of length c^(−n), c = 2, 3",
        words=words,
        tried=6,
        detection_limit="" if found else "the six courses of the family",
    )


@leg("baumol-bottleneck/scale-of-training")
def the_world(part: Part) -> Hunt:
    """No search over numbers speaks of training runs."""
    return Hunt(UNDECIDED, "none", "", words="a statement about the world, which is left to observation")
