"""The growth regimes: searches at the edges that matter for them.

The edges are the boundaries of the regimes (elasticities 1, duplication 1 and 1/2), the raw elasticities 0, 1/2 and below
zero, capability at and around the threshold, depreciation equal to productivity, and ρ of either sign.
"""

from __future__ import annotations

from fractions import Fraction

from theoremaudit.hunting import hunt
from theoremaudit.legs import Hunt, Leg
from theoremaudit.model import Part

leg = Leg("search")

TEN = Fraction(10)
UNITS = tuple(map(Fraction, ("1/2", "1", "2", "4")))
SHARES = tuple(map(Fraction, ("1/4", "1/2", "2/3", "9/10")))
RAW = tuple(map(Fraction, ("1/2", "3/5", "4/5", "0", "-1", "99/100")))
EXPONENTS = tuple(map(Fraction, ("1", "1/2", "5/4", "3/2", "2", "0", "-1", "9/10")))
RHO = tuple(map(Fraction, ("1/2", "-1", "9/10", "1/10")))


@leg(
    "growth-equation/arguments",
    "growth-equation/variety-superlinear",
    "growth-equation/substitution",
    "growth-equation/growth-rate",
    "growth-equation/below-critical-data",
    "growth-equation/jones-form",
    "growth-equation/stock-elasticity",
)
def growth_law(part: Part) -> Hunt:
    """Exponents at 1 and 1/2, small capabilities, few types."""
    special = dict.fromkeys(("C", "D", "s", "c", "C0", "m", "delta", "A", "B", "J", "t"), UNITS)
    special |= {"lam": (Fraction(1), Fraction(1, 2)), "phi": EXPONENTS, "f": SHARES, "e": SHARES, "r": RHO, "g": UNITS}
    return hunt(part, special=special, examples=100)


@leg(
    "proposition-10.1/elasticity",
    "proposition-10.1/additive",
    "proposition-10.1/defined",
    "proposition-10.1/exceeds",
    "proposition-10.1/threshold",
    "proposition-10.1/step-production",
    "proposition-10.1/step-same-exponent",
    "proposition-10.1/step-threshold",
    "proposition-10.1/step-examples",
    "remark-10.2/rises",
    "remark-10.2/transition",
    "theorem-11.2/a-equivalently",
    "remark-11.3/two-thirds",
)
def automation(part: Part) -> Hunt:
    """Raw elasticities at 1/2, at 0 and below; fractions at the thresholds and near 1."""
    special = dict.fromkeys(("beta", "b", "c"), (*SHARES, Fraction(0), 1 - TEN**-3))
    special |= {"phi0": RAW, "lam": (Fraction(1), Fraction(1, 2)), "C": UNITS, "Z": UNITS}
    return hunt(part, special=special, examples=100)


@leg(
    "definition-11.1/three-regimes",
    "definition-11.1/a-decreasing",
    "definition-11.1/a-converges",
    "definition-11.1/a-jones",
    "definition-11.1/b-independent",
    "definition-11.1/b-growth",
    "definition-11.1/c-increasing",
    "definition-11.1/c-singularity",
    "theorem-11.2/three-regimes",
    "theorem-11.2/regimes-by-elasticity",
    "theorem-11.2/b-solution",
    "theorem-11.2/b-balanced",
    "theorem-11.2/variety-without-end",
    "theorem-11.2/b-bound",
    "theorem-11.2/c-composite",
    "theorem-11.2/c-solution",
    "theorem-11.2/c-diverges",
    "theorem-11.2/c-time",
    "theorem-11.2/c-singularity",
    "theorem-11.2/c-requires",
    "theorem-11.2/singularity-without-saturation",
    "theorem-11.2/singularity-against-bottleneck",
    "theorem-11.2/step-decreasing",
    "theorem-11.2/step-composite",
    "theorem-11.2/step-steady-state",
    "theorem-11.2/step-stability",
    "theorem-11.2/step-linear-equation",
    "theorem-11.2/step-exponential",
    "theorem-11.2/step-bernoulli",
    "theorem-11.2/step-substitution",
    "theorem-11.2/step-integral",
    "growth-regimes-table/row-3",
    "remark-11.3/imported-estimate",
    "remark-11.3/rising-elasticity",
    "remark-11.3/expanding-variety",
    "appendix-e/three-parameters",
)
def regimes(part: Part) -> Hunt:
    """Elasticities at the boundaries of the regimes; capability at and around the threshold; short and long times."""
    names = ("B", "C", "D", "v", "w", "m", "C0", "D0", "c0", "a", "K", "A", "J", "J0", "Jm", "g", "s", "u", "gZ", "gJ")
    special = dict.fromkeys(names, UNITS) | dict.fromkeys(("phi", "Phi", "P", "Q", "phiJ"), EXPONENTS)
    special |= dict.fromkeys(("lam", "mu"), (Fraction(1), Fraction(1, 2), Fraction(1, 4)))
    special |= {"delta": (*UNITS, TEN**-1), "t": (*UNITS, TEN**-2), "h": (Fraction(0), Fraction(1)), "beta": SHARES}
    return hunt(part, special=special, examples=100)


@leg("theorem-11.2/equations-at-once", "theorem-11.2/a-rate")
def at_rational_points(part: Part) -> Hunt:
    """Points at which the hypotheses hold exactly: (1 + x)/(1 + 4x) a power of 4, a steady state at 1."""
    half, one = (Fraction(1, 2),), (Fraction(1),)
    return hunt(part, special={"x": half, "Phi": half, "C": one, "delta": one, "B": one, "lam": half, "phi": half})


@leg(
    "theorem-11.2/a-limit",
    "theorem-11.2/a-limit-sum",
    "theorem-11.2/a-limit-growth-equation",
    "theorem-11.2/a-rises-with-variety",
    "theorem-11.2/a-falls-with-saturation",
    "theorem-11.2/a-growth-rate",
    "theorem-11.2/step-ceiling",
    "theorem-11.2/step-attained",
    "growth-regimes-table/row-1",
    "growth-regimes-table/row-2",
)
def ceilings(part: Part) -> Hunt:
    """Benefits around depreciation, ρ of either sign, a mesh near its ceiling."""
    names = ("a", "h", "k", "delta", "d", "s", "c", "c0", "B", "m", "M", "gZ", "t", "x", "r")
    special = dict.fromkeys(names, UNITS) | {"rho": RHO, "Phi": (Fraction(1, 2), Fraction(0))}
    special |= dict.fromkeys(("J", "K"), tuple(map(Fraction, (2, 3, 5))))
    return hunt(part, special=special, examples=100)


@leg(
    "appendix-c/eq-43",
    "appendix-c/eq-44",
    "appendix-c/solving",
    "appendix-c/amplifies",
    "appendix-c/against-eq-25",
    "appendix-c/against-bottleneck",
)
def task_model(part: Part) -> Hunt:
    """Half of the subtasks automated, raw elasticity one half, and the edges of both."""
    special = dict.fromkeys(("C", "Z", "gZ", "g", "K", "t"), UNITS)
    special |= {"beta": (*SHARES, Fraction(0)), "phi0": RAW, "A": (Fraction(0),), "k": (Fraction(0),)}
    return hunt(part, special=special, examples=100)
