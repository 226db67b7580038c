"""Preferential attachment with fitness: searches at the edges that matter for it.

The constant comes close to the top of fitness and goes far beyond it, exponents come close to 0 and to the phase
boundary, fitness values meet each other, one half of the frontier, and the frontier.
"""

from __future__ import annotations

from fractions import Fraction

from theoremaudit.hunting import hunt
from theoremaudit.legs import REFUTES, Hunt, Leg
from theoremaudit.model import Part
from theoremaudit.refuting import replayed
from theoremaudit.statements import forall

leg = Leg("search")

TEN = Fraction(10)
SMALL = tuple(TEN**-k for k in (1, 2, 4, 6))
ONE, TWO, HALF = Fraction(1), Fraction(2), Fraction(1, 2)
EXPONENTS = (*SMALL, HALF, ONE, ONE + SMALL[1], TWO, TEN)  # at and around 0 and the boundary 1
NEGATIVE = (-HALF, -1 + SMALL[1], Fraction(0))
ABOVE = (*(1 + e for e in SMALL), Fraction(5, 4), Fraction(4, 3), TWO, TEN)  # C over the top, in units of the top


# ------------------------------------------------------------------------------------------ the constant


@leg("fitness-attachment/constant-exists")
def laws_without_a_constant(part: Part) -> Hunt:
    """Among the laws Beta(p, 1 + a): the left side is at most p/a, and an exact p/a < 1 leaves no constant."""
    about = (forall("p/a >= 1", given=("a > 0", "p > 0")),)
    return hunt(part, about=about, special={"a": EXPONENTS, "p": EXPONENTS})


BOTH_RATIONAL = {"a": "1", "b": "2", "p": "5/6", "C": "3/2", "D": "8/3"}


@leg("fitness-attachment/constant-unique")
def two_constants(part: Part) -> Hunt:
    """The roots of C^2 - (5 - p)*C + 4 for fitness 1 and 2 multiply to 4: p = 5/6 makes both rational."""
    if replayed(part.asserts[0].sequent, BOTH_RATIONAL) is None:
        return hunt(part, special={"a": (HALF, *SMALL), "b": (ONE, TWO), "p": (HALF, *SMALL), "C": ABOVE, "D": ABOVE})
    return Hunt(
        REFUTES,
        "rational roots of the quadratic; exact replay",
        "fitness values 1 and 2",
        witness=BOTH_RATIONAL,
        words="fitness 1 with probability 5/6, 2 with probability 1/6: C = 3/2 gives 5/3 − 2/3 = 1 and C = 8/3 gives "
        "1/2 + 1/2 = 1",
        tried=1,
    )


@leg("fitness-attachment/tail-exponent")
def constant_beyond_twice_the_top(part: Part) -> Hunt:
    """Laws concentrated at the top, where the bound is attained."""
    return hunt(part, special={"h": (ONE,), "C": (2 + SMALL[3], 2 + SMALL[1], TEN)})


@leg("fitness-attachment/tail-before-mesh", "fitness-phases/no-node-dominates")
def constant_over_the_top(part: Part) -> Hunt:
    """C at the top, just above and far above."""
    return hunt(part, special={"h": (ONE,), "C": (ONE, *ABOVE)})


@leg("fitness-attachment/bose-structure", "fitness-attachment/fugacity")
def occupation(part: Part) -> Hunt:
    """The chemical potential close to the level, of either sign."""
    return hunt(part, special={"beta": (ONE, TEN), "eps": (ONE, *SMALL), "mu": (Fraction(0), -ONE, HALF)})


# --------------------------------------------------------------------------------------------- the phases


@leg("fitness-phases/peaked-condenses")
def value_just_above_the_top(part: Part) -> Hunt:
    """C close to the top, where the integral grows."""
    return hunt(part, special={"C": ABOVE, "e": (ONE, HALF)})


@leg("fitness-phases/broad-is-fit-get-rich", "fitness-phases/exponent-decides")
def exponents(part: Part) -> Hunt:
    """Exponents around 0 and around the boundary."""
    return hunt(part, special={"a": EXPONENTS, "p": EXPONENTS, "q": EXPONENTS})


@leg("fitness-phases/shares-proportional")
def shares(part: Part) -> Hunt:
    """Fitness values close together, and a constant far above both (where shares become proportional)."""
    return hunt(part, special={"x": (HALF, *SMALL), "y": (ONE,), "C": (*ABOVE, TEN**6)})


# --------------------------------------------------------------------------------------- Proposition 3.3


@leg("proposition-3.3/transition")
def along_the_curve(part: Part) -> Hunt:
    """The technology parameter from close to zero to far out."""
    return hunt(part, special={"t": (*SMALL, *ABOVE)})


@leg("proposition-3.3/step-few-near-top", "proposition-3.3/step-exponent")
def mass_near_the_top(part: Part) -> Hunt:
    """Exponents on both sides of zero, at distances from the top down to 10^-6."""
    return hunt(part, special={"d": (HALF, *SMALL), "a": (*NEGATIVE, *EXPONENTS), "b": (*NEGATIVE, *EXPONENTS)})


@leg("proposition-3.3/step-support")
def catching_up(part: Part) -> Hunt:
    """Devices close to the frontier and far below it."""
    return hunt(part, special={"h": (ONE,), "x": (HALF, *SMALL), "y": (HALF, *(1 - e for e in SMALL))})


@leg("proposition-3.3/step-classification")
def boundary(part: Part) -> Hunt:
    """Pairs of exponents on the boundary."""
    return hunt(part, special={"p": EXPONENTS, "a": EXPONENTS})


@leg("proposition-3.3/step-crossing")
def crossing(part: Part) -> Hunt:
    """Equal rates (where both coincide), and rates apart."""
    return hunt(part, special={"k": (ONE, HALF), "l": (ONE, TWO), "G": (Fraction(3, 2), ONE)})


@leg("proposition-3.3/step-stock-of-links")
def stock(part: Part) -> Hunt:
    """Devices exactly at half of the centre's fitness, and a centre with very few links."""
    return hunt(part, special={"h": (ONE,), "y": (HALF, 1 - SMALL[1]), "s": (HALF, *SMALL)})


# --------------------------------------------------------------------------------- the condensate's share


@leg("inverse-condensation/broadening-dissolves")
def broadening(part: Part) -> Hunt:
    """One shape around one mean, wider and wider, up to the law that reaches fitness zero."""
    return hunt(
        part, special={"a": (TWO,), "c": (TWO,), "M": (ONE,), "L": (ONE, TWO), "m": (ONE, TWO), "n": (Fraction(3), TWO)}
    )
