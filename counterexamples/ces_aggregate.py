"""The CES aggregate: searches at the edges that matter for it.

The edges are ρ → 0 from both sides, ρ → 1, ρ negative and far out, one task type, vectors with zero components, and a
mesh that is already rich in one of two types.  Vectors have 1, 2, 3 and 5 components.
"""

from __future__ import annotations

from fractions import Fraction

from theoremaudit.hunting import hunt
from theoremaudit.legs import SUPPORTS, UNDECIDED, Hunt, Leg
from theoremaudit.model import Part
from theoremaudit.statements import Statement

leg = Leg("search")

TEN = Fraction(10)
RHO = (
    Fraction(1, 2),
    Fraction(-1),
    Fraction(1, 10),
    Fraction(-1, 10),
    TEN**-2,
    -(TEN**-2),
    TEN**-3,
    -(TEN**-3),
    1 - TEN**-2,
    1 - TEN**-4,
    -TEN,
    Fraction(1, 3),
    Fraction(-1, 2),
)
TYPES = tuple(map(Fraction, (1, 2, 3, 5, 10, 100)))
PARTS = (Fraction(0), Fraction(1), Fraction(1, 2), TEN**-3, TEN**3)  # capabilities: none, equal, uneven, tiny, huge
EDGES = {"r": RHO, "p": RHO, "q": RHO, "x": PARTS, "y": PARTS, "B": PARTS, "t": PARTS, "c": (Fraction(1),)}
VECTOR = {"r": RHO, "C": PARTS, "A": PARTS, "S": (Fraction(1),)}  # the number of components stays 1, 2, 3, 5
SCALAR = {**EDGES, "J": TYPES}


def row(name: str) -> tuple[str, ...]:
    """The parts of a case: two normalisations, three regimes of ρ."""
    return tuple(f"{name}-{n}-{g}" for n in ("normalised", "unnormalised") for g in ("positive", "negative", "zero"))


def regimes(name: str) -> tuple[str, ...]:
    """The parts of a case without a normalisation."""
    return tuple(f"{name}-{g}" for g in ("positive", "negative", "zero"))


def nothing(why: str) -> Hunt:
    """There is nothing that a search could look for."""
    return Hunt(UNDECIDED, "none", "", words=why)


# ------------------------------------------------------------------------------ eq. (1) and its variants


@leg("ces-aggregate/one-aggregate")
def one_aggregate(part: Part) -> Hunt:
    """Equal and uneven vectors of two and more types."""
    return hunt(part, special=VECTOR)


@leg("ces-aggregate/domain", "ces-aggregate/no-limit-unnormalised")
def domain(part: Part) -> Hunt:
    """Zero components at ρ of either sign; small ρ at few types."""
    return hunt(part, special=SCALAR)


@leg("ces-aggregate/geometric-limit")
def geometric_limit(part: Part) -> Hunt:
    """Both bounds at tiny ρ of either sign: equal capabilities, where they meet, and uneven ones."""
    return hunt(part, special=VECTOR)


# ---------------------------------------------------------------------------------------------- Lemma 4.1


@leg("lemma-4.1/maximum", *row("lemma-4.1/maximum"))
def maximum(part: Part) -> Hunt:
    """Concentrated, nearly equal and uneven allocations of the same total."""
    return hunt(part, special=VECTOR)


@leg(
    "lemma-4.1/ratio",
    "lemma-4.1/ratio-earlier-paper",
    "lemma-4.1/step-equal-value",
    "lemma-4.1/step-concentrated-value",
    "lemma-4.1/step-equal-value-earlier-paper",
    "lemma-4.1/step-concentrated-value-earlier-paper",
    "lemma-4.1/step-quotient",
    *row("lemma-4.1/ratio"),
)
def two_allocations(part: Part) -> Hunt:
    """The equal and the concentrated allocation at both signs of ρ."""
    return hunt(part, special={**SCALAR, "S": (Fraction(1), TEN**3)})


@leg(
    "lemma-4.1/exceeds-one",
    "lemma-4.1/increasing-in-types",
    "lemma-4.1/increasing-in-types-earlier-paper",
    *regimes("lemma-4.1/exceeds-one"),
    *regimes("lemma-4.1/increasing-in-types"),
)
def premium(part: Part) -> Hunt:
    """The premium at both signs of ρ, for few and many types."""
    return hunt(part, special=SCALAR)


@leg(
    "lemma-4.1/decreasing-in-rho", "lemma-4.1/decreasing-in-rho-earlier-paper", *regimes("lemma-4.1/decreasing-in-rho")
)
def decreasing_in_rho(part: Part) -> Hunt:
    """Pairs p < q on one side of 0 and across it, and one task type."""
    return hunt(part, special=SCALAR)


@leg("lemma-4.1/step-jensen", "lemma-4.1/step-monotone")
def silent_steps(part: Part) -> Hunt:
    """The tangent at the point of contact x = m and far from it."""
    return hunt(part, special={**SCALAR, "m": PARTS[1:]})


# ------------------------------------------------------------------------------------- eq. (8), the benchmark


@leg("centralized-benchmark/value", "centralized-benchmark/value-earlier-paper")
def benchmark(part: Part) -> Hunt:
    """One unit and many, at both signs of ρ."""
    return hunt(part, special={**SCALAR, "M": (Fraction(1), TEN**3)})


# ------------------------------------------------------------- §4.1: concavity, complements and diversity


@leg(
    "diversity/own-curvature",
    "diversity/cross-partial",
    *row("diversity/own-curvature"),
    *row("diversity/cross-partial"),
)
def derivatives(part: Part) -> Hunt:
    """No other type present (B = 0), capabilities tiny and huge."""
    return hunt(part, special=SCALAR)


@leg("diversity/transfer", *row("diversity/transfer"))
def transfer(part: Part) -> Hunt:
    """Transfers that almost overshoot, from and to almost equal types, and from an empty type."""
    almost = (TEN**-3, 1 - TEN**-3, 1 + TEN**-3)
    return hunt(part, special={**SCALAR, "x": (Fraction(1), Fraction(2), *almost), "t": almost})


@leg("diversity/transfer-inference", "diversity/gross-complements", "diversity/more-types")
def inferences(part: Part) -> Hunt:
    """The ends of the ranges, looked at for a visible failure rather than a tie."""
    return visible(part, {**SCALAR, "k": (Fraction(0), Fraction(2), Fraction(4)), "S": (Fraction(1),)})


@leg("diversity/different-agents", *row("diversity/different-agents"))
def different_agents(part: Part) -> Hunt:
    """A mesh that already is rich in one type: there another specialist of the other type adds more."""
    rich = (Fraction(2), Fraction(3), TEN, TEN**3)
    return visible(part, {**SCALAR, "x": (Fraction(0),), "y": rich})


def visible(part: Part, special: dict[str, tuple[Fraction, ...]]) -> Hunt:
    """First a visible failure: what refutes the statement with ≥ refutes it with >; then the statement as it is."""
    weak = [
        Statement(s.conclusion.replace(" > ", " >= ").replace(" < ", " <= "), s.given, s.integer, s.vector)
        for s in part.asserts
    ]
    found = hunt(part, about=weak, special=special)
    return found if found.outcome not in (SUPPORTS, UNDECIDED) else hunt(part, special=special)


@leg("diversity/superadditive", *row("diversity/superadditive"))
def superadditive(part: Part) -> Hunt:
    """Any number of types: proportional vectors, where equality holds, and one-type agents where they are admitted."""
    return hunt(part, special={"r": RHO, "X": PARTS, "Y": PARTS})


# ----------------------------------------------------------------------------- §2.1: the curvature parameter


@leg(
    "curvature/own-second-derivative",
    "curvature/isoquant-curvature",
    "curvature/gap-proportional",
    "curvature/premium-by-curvature",
)
def curvature(part: Part) -> Hunt:
    """Few types and many; on K = 1/4 the pairs (J, ρ) are exact: ρ = 1 − J/(4(J − 1))."""
    return hunt(part, special=SCALAR)


@leg("curvature/robustness-bonus")
def robustness_bonus(part: Part) -> Hunt:
    """Nothing to search."""
    return nothing("the bonus is not defined in the documents examined, so there is no formula to search")


@leg("curvature/strategic-penalty")
def strategic_penalty(part: Part) -> Hunt:
    """Nothing to search."""
    return nothing("neither the game nor the penalty is defined in the documents examined")


# --------------------------------------------------------------------------------------------- notes, Layer 2


@leg("notes-aggregate/sees-specialisation", "notes-aggregate/identical-agents")
def over_agents(part: Part) -> Hunt:
    """One agent, two, many."""
    return hunt(part, special={**SCALAR, "N": TYPES})
