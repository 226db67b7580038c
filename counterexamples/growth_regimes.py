"""The growth regimes: searches at the edges that matter for them.

The edges are the boundaries of the regimes (elasticities 1, duplication 1 and 1/2), the raw elasticities 0, 1/2 and
below zero, capability at and around the threshold, depreciation equal to productivity, and ρ of either sign.
"""

from __future__ import annotations

from fractions import Fraction

from theoremaudit.hunting import hunt
from theoremaudit.legs import REFUTES, UNDECIDED, Hunt, Leg
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


@leg("theorem-11.2/equations-at-once")
def fitted_exactly(part: Part) -> Hunt:
    """Exponents for which q = 4^(Φ−1) is a power of 2: the x that fits both laws at c and 4c is then rational."""
    powers = {k: Fraction(2) ** k for k in range(-4, 5) if k != -2}
    fits = {k: (1 - q) / (4 * q - 1) for k, q in powers.items()}
    misses = [k for k, x in fits.items() if x > 0 and powers[k] ** 2 * (1 + 16 * x) != 1 + x]
    method, scope = "exact fits at rational points", "Φ = −1 to 3 in steps of 1/2"
    if not misses:
        return Hunt(UNDECIDED, method, scope, words="no exact fit fails at the third capability", tried=len(fits))
    q, x = powers[misses[0]], fits[misses[0]]
    witness = {"Phi": str(1 + Fraction(misses[0], 2)), "x": str(x)}
    words = f"at Phi = {witness['Phi']}, x = {x}: left {q**2 * (1 + 16 * x)}, right {1 + x}"
    return Hunt(REFUTES, method, scope, witness=witness, words=words, tried=len(fits))


@leg("theorem-11.2/a-rate")
def around_unit_steady_state(part: Part) -> Hunt:
    """B = δ = 1, so that the steady state is 1 for every exponent."""
    halves = tuple(map(Fraction, ("1/4", "1/2", "3/4", "1")))
    slopes = {(lam, phi): lam + phi - 2 for lam in halves for phi in halves if phi < 1}
    misses = [pair for pair, slope in slopes.items() if slope != phi_slope(pair)]
    method, scope = "exact slopes at a unit steady state", "λ and φ_eff in quarters"
    if not misses:
        return Hunt(UNDECIDED, method, scope, words="every slope is as printed", tried=len(slopes))
    lam, phi = misses[0]
    values = {"B": 1, "C": 1, "Phi": lam + phi - 1, "delta": 1, "lam": lam, "phi": phi}
    words = f"at λ = {lam}, φ_eff = {phi}, B = C = δ = 1: left {slopes[misses[0]]}, right {phi_slope(misses[0])}"
    witness = {k: str(v) for k, v in values.items()}
    return Hunt(REFUTES, method, scope, witness=witness, words=words, tried=len(slopes))


def phi_slope(pair: tuple[Fraction, Fraction]) -> Fraction:
    """The slope that Theorem 11.2(a) announces for δ = 1: −(1 − φ_eff)."""
    return pair[1] - 1


@leg(
    "theorem-11.2/a-limit",
    "theorem-11.2/a-limit-growth-equation",
    "theorem-11.2/a-rises-with-variety",
    "theorem-11.2/a-falls-with-saturation",
    "theorem-11.2/a-growth-rate",
    "theorem-11.2/step-ceiling",
    "theorem-11.2/step-attained",
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
