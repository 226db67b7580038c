"""Model collapse: searches at the edges that matter for it.

The edges are ρ near 0 and 1, at 0 and below, and where ρ^(1/(1 − ρ)) is rational (1/2, 2/3, 3/4); one and two types; no
external data and nothing else; thresholds at which a required number of types is an integer or infinite; one draw, two
draws, a point mass and the truth itself.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import product

from theoremaudit.hunting import hunt
from theoremaudit.legs import REFUTES, SUPPORTS, UNDECIDED, Hunt, Leg
from theoremaudit.model import Part
from theoremaudit.statements import forall

leg = Leg("search")

TEN = Fraction(10)
RATIONAL = tuple(map(Fraction, ("1/2", "2/3", "3/4")))  # 1 − ρ^(1/(1 − ρ)) = 3/4, 19/27, 175/256
RHO = (*RATIONAL, Fraction(1, 3), TEN**-3, 1 - TEN**-3)
NEGATIVE = tuple(map(Fraction, (0, -1, -2, -10)))
SHARES = (Fraction(0), Fraction(1), Fraction(1, 2), Fraction(1, 10), TEN**-3, 1 - TEN**-3)
EASY = tuple(map(Fraction, ("1/4", "1/10", "1/100")))  # thresholds below D at two types and ρ = 1/2
THRESHOLDS = tuple(map(Fraction, ("3/8", "1/2", "3/5", "3/4", "4/5", "1/100")))
TYPES = tuple(map(Fraction, (2, 3, 4, 10, 100)))
DRAWS = tuple(map(Fraction, (2, 3, 10, 100)))
TIMES = tuple(map(Fraction, (0, 1, 2, 3, 10)))


# ------------------------------------------------------------------------------------- eqs. (34) and (35)


@leg(
    "model-collapse/rises",
    "model-collapse/rises-from-truth",
    "model-collapse/rises-exact-fit",
    "model-collapse/threshold-separates",
    "model-collapse/inevitable-exact-fit",
)
def laws_on_two_outputs(part: Part) -> Hunt:
    """Even and uneven truths, point masses nearly, thresholds up to one."""
    return hunt(part, special={"a": SHARES, "c": (Fraction(1, 2), *SHARES), "p": RHO, "q": RHO, "n": DRAWS})


@leg("model-collapse/inevitable", "theorem-12.3/avoids-collapse", "theorem-12.3/avoids-collapse-pooled")
def generations(part: Part) -> Hunt:
    """Few draws and many, first generations and late ones."""
    return hunt(part, special={"n": DRAWS, "M": DRAWS, "g": TIMES, "r": RATIONAL, "J": TYPES, "c": EASY})


@leg("effective-diversity/fraction", "effective-diversity/counts-as-authentic", "effective-diversity/two-fractions")
def effective_shares(part: Part) -> Hunt:
    """No external data and nothing else; no diversity and all of it."""
    return hunt(part, special={"a": SHARES, "D": SHARES, "c": THRESHOLDS, "n": DRAWS, "r": RATIONAL, "J": TYPES})


# ------------------------------------------------------------------------------------- eqs. (36) to (39)


@leg("lemma-12.2/positive")
def whole_domain(part: Part) -> Hunt:
    """ρ at and below 0 as well."""
    return hunt(part, special={"r": (*NEGATIVE, *RHO), "J": TYPES})


@leg(
    "lemma-12.2/value",
    "lemma-12.2/increasing-in-types",
    "lemma-12.2/decreasing-in-rho",
    "lemma-12.2/step-fraction-balanced",
    "lemma-12.2/step-substitution-factor",
    "theorem-12.3/step-monotone",
)
def correction(part: Part) -> Hunt:
    """ρ near both ends and where the factor is rational; few types and many; one agent of each."""
    return hunt(part, special={"r": RHO, "t": RHO, "J": TYPES, "L": TYPES, "k": (Fraction(1), *DRAWS)})


@leg(
    "theorem-12.3/condition",
    "theorem-12.3/satisfiable",
    "theorem-12.3/step-substitution",
    "theorem-12.3/step-eq-38",
    "theorem-12.3/step-sign",
    "theorem-12.3/j-min-strict",
    "theorem-12.3/j-min-finite",
    "theorem-12.3/j-min-monotone",
)
def thresholds(part: Part) -> Hunt:
    """Thresholds at which a number of types is an integer, infinite or negative."""
    return hunt(part, special={"a": SHARES, "c": THRESHOLDS, "r": RATIONAL, "t": RATIONAL, "J": TYPES, "L": TYPES})


# ------------------------------------------------------------------------------------- curvature, the abstract


@leg("remark-12.4/same-curvature")
def equal_curvature(part: Part) -> Hunt:
    """Both points with rational factors: (1/2, 2) and (2/3, 4) have K = 1/4."""
    return hunt(part, special={"r": RATIONAL, "t": RATIONAL, "J": TYPES[:3], "L": TYPES[:3]})


@leg(
    "remark-12.4/more-curvature",
    "diversity-protection/via-correlation-robustness",
    "diversity-protection/double-duty",
)
def two_points(part: Part) -> Hunt:
    """Pairs of points with rational factors."""
    return hunt(part, special={"r": RATIONAL, "t": RATIONAL, "J": TYPES, "L": TYPES})


@leg(
    "diversity-protection/against-diffusion",
    "diversity-protection/against-measure",
    "diversity-protection/more-types-protect",
    "diversity-protection/more-types-fixed-budget",
)
def abstract(part: Part) -> Hunt:
    """Times from 0 on, few types and many, no authentic data and nothing else."""
    return hunt(part, special={"t": TIMES, "J": TYPES, "L": TYPES, "a": SHARES, "d": (Fraction(1), *DRAWS), "n": DRAWS})


def in_a_family(found: Hunt, family: str, silence: str) -> Hunt:
    """A search in a family says what it saw and decides nothing about the rest."""
    words = f"{silence} in this family" if found.outcome == SUPPORTS else found.words
    return Hunt(
        UNDECIDED,
        found.method,
        f"{family}: {found.scope}",
        words=words,
        tried=found.tried,
        detection_limit=found.detection_limit,
    )


@leg("diversity-protection/double-duty-source")
def far_from_vanishing(part: Part) -> Hunt:
    """A value of D below 31/100 at two types, however near to one ρ is."""
    near_one = tuple(1 - TEN**-k for k in (1, 2, 3, 6))
    above = forall("1/2*(1-r^(1/(1-r))) > 31/100", given=("0 < r", "r < 1"))
    found = hunt(part, about=(above,), special={"r": (*RHO, *near_one)})
    return in_a_family(found, "J = 2", "no value of D at or below 31/100")


@leg("lemma-12.2/step-disjoint")
def overlapping_laws(part: Part) -> Hunt:
    """Two laws on two outputs whose divergence from their middle exceeds ln 2 in the mean."""
    js = "+".join(f"{w}*log({w}/{m})" for w, m in (("x", "u"), ("(1-x)", "(1-u)"), ("y", "u"), ("(1-y)", "(1-u)")))
    bound = forall(f"({js})/2 <= log(2)", given=("0 < x", "x < 1", "0 < y", "y < 1", "u == (x+y)/2"))
    found = hunt(part, about=(bound,), special={"x": SHARES[2:], "y": SHARES[2:]})
    return in_a_family(found, "laws on two outputs", "no divergence above ln 2")


@leg("lemma-12.2/step-fraction")
def small_meshes(part: Part) -> Hunt:
    """All assignments of types in meshes of up to five agents and four types."""
    tried = 0
    for types, agents in product(range(1, 5), range(2, 6)):
        different = 0
        for assignment in product(range(types), repeat=agents):
            tried += 1
            different += sum(other != assignment[0] for other in assignment[1:])
        if Fraction(different, (agents - 1) * types**agents) != Fraction(types - 1, types):
            return Hunt(
                REFUTES, "all assignments", "small meshes", words=f"{agents} agents, {types} types", tried=tried
            )
    words = "the expected share is (J − 1)/J in each mesh"
    return Hunt(UNDECIDED, "all assignments", "up to 5 agents and 4 types", words=words, tried=tried)
