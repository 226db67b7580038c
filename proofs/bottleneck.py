"""Proofs on the bottleneck: log-derivatives, shares, balanced growth, a course of automation, names and numbers.

Growth rates are derived from the composites themselves: capabilities are put as x·e^(g·t) and y·e^(z·t), the share as
b + d·t, and the logarithm is differentiated at t = 0.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import sympy as sp

from theoremaudit.derivations import identity, limit, theorem
from theoremaudit.legs import REFUTES, SUPPORTS, Derivation, Leg, Step
from theoremaudit.model import Part
from theoremaudit.proving import prove
from theoremaudit.tactics import product as factors
from theoremaudit.tactics import total, witness

leg = Leg("proof")

b, d, g, z, r, t, x, y, p, k, w = sp.symbols("b d g z r t x y p k w", positive=True)
LISTED = "read off the lists"


# ------------------------------------------------------------------------------------------- eqs. (40) and (41)


def log_of_composite() -> sp.Expr:
    """β·ln C₁ + (1−β)·ln C₂ with β = b + d·t, ln C₁ = ln x + g·t, ln C₂ = ln y + z·t."""
    share = b + d * t
    return share * (sp.log(x) + g * t) + (1 - share) * (sp.log(y) + z * t)


def rate_41() -> sp.Expr:
    """The right-hand side of (41) at t = 0."""
    return b * g + (1 - b) * z + d * (sp.log(x) - sp.log(y))


@leg("two-sector-growth/growth", "proposition-13.1/step-growth")
def log_derivative(part: Part) -> Derivation:
    """The product rule."""
    return Derivation(
        steps=(identity("(41) is the derivative at t = 0", sp.diff(log_of_composite(), t).subs(t, 0) - rate_41()),)
    )


@leg("two-sector-growth/source-of-the-composite")
def source(part: Part) -> Derivation:
    """What the two sources state."""
    share = b * x**r / (b * x**r + 1 - b)
    return Derivation(
        steps=(
            theorem(
                "the bottleneck is stated for the CES aggregate of tasks with ρ < 0; with Cobb–Douglas (Zeira) the "
                "growth rate rises with the automated share",
                "Aghion, Jones and Jones (2018), sections 9.2.1 and 9.2.2",
            ),
            theorem(
                "growth slows down if the outputs keep a fixed ratio; with constant expenditure shares the stagnant "
                "sector keeps its share",
                "Baumol (1967), propositions 2 and 4",
            ),
            identity("with ρ = 0 the weight of a sector stays at its exponent", share.subs(r, 0) - b),
        ),
        concludes=REFUTES,
        cites=("Aghion, Jones and Jones (2018)", "Baumol (1967)"),
        witness="Zeira's Cobb–Douglas economy Y = A·K^β·L^(1−β) grows at g_A/(1−β): the more is automated, the faster.",
        repair_holds=True,
    )


# --------------------------------------------------------------------------------------------- Proposition 13.1


@leg("proposition-13.1/limit")
def limit_of_growth(part: Part) -> Derivation:
    """The limit of (41), an exact path, and the growth rate of the CES aggregate."""
    path = (1 - sp.exp(-t)) * 2 * t + sp.exp(-t) * t  # ln C for β = 1 − e^(−t), C₁ = e^(2t), C₂ = e^t
    ces = sp.log(b * x**r * sp.exp(r * g * t) + (1 - b) * y**r * sp.exp(r * z * t)) / r
    rate = (b * x**r * g + (1 - b) * y**r * z) / (b * x**r + (1 - b) * y**r)
    whole = b * x**r + (1 - b) * y**r
    enough = total((">=", "e*(1-b) - b*(g-z)*y", prove), (">", "e*b*y", prove))
    nearer = factors("1", (">", "e*(b*y+1-b) - b*(g-z)*y", enough), (">", "1/(b*y+1-b)", prove))
    return Derivation(
        steps=(
            limit("b·g + (1−b)·z tends to g as b tends to 1", b * g + (1 - b) * z, b, 1, g),
            limit("β = 1 − e^(−t), C₁ = e^(2t), C₂ = e^t: growth tends to 2 = g_C", sp.diff(path, t), t, sp.oo, 2),
            limit("there β′·ln(C₁/C₂) = t·e^(−t) tends to 0", t * sp.exp(-t), t, sp.oo, 0),
            identity(
                "the CES aggregate grows at the average of g and z with weights b·C₁^r and (1−b)·C₂^r",
                sp.diff(ces, t).subs(t, 0) * whole - rate * whole,
            ),
            identity(
                "with C₁/C₂ = e^(wt), 1 − β = B: (C/C₂)^r = (1−B)A + B = A + B − AB for A = (C₁/C₂)^r",
                (1 - k) * p + k - (p + k - p * k),
            ),
        ),
        plans={"repair:1": nearer},
    )


@leg("proposition-13.1/step-cost-share", "proposition-13.1/step-relative-price")
def marginal_products(part: Part) -> Derivation:
    """The cost share in a Cobb–Douglas composite is the exponent."""
    whole = x**b * y ** (1 - b)
    first, second = sp.diff(whole, x), sp.diff(whole, y)
    return Derivation(
        steps=(
            identity("C₂·∂C/∂C₂ = (1−b)·C", second * y - (1 - b) * whole),
            identity("the ratio of marginal products is (1−b)/b·(C₁/C₂)", second * b * y - (1 - b) * x * first),
        )
    )


@leg("proposition-13.1/step-limit")
def limit_42(part: Part) -> Derivation:
    """Eq. (41) at β = 1."""
    return Derivation(
        steps=(identity("(41) at b = 1 is g + d·ln(C₁/C₂)", rate_41().subs(b, 1) - g - d * (sp.log(x) - sp.log(y))),)
    )


def bumps(number: int) -> list[tuple[Fraction, Fraction, Fraction]]:
    """The first bumps of a course of automation: start 4^n, height 1/n, length 2^(−n)."""
    return [(Fraction(4**n), Fraction(1, n), Fraction(1, 2**n)) for n in range(1, number + 1)]


@leg("proposition-13.1/step-slow-automation")
def bumpy_automation(part: Part) -> Derivation:
    """β′ = 1/n on [4^n, 4^n + 2^(−n)], zero elsewhere: the rises add up to ln 2."""
    n = sp.Symbol("n", positive=True)
    course = bumps(40)
    return Derivation(
        steps=(
            Step(
                "the bumps do not overlap",
                all(s + length < later for (s, _, length), (later, _, _) in pairwise(course)),
                "exact arithmetic for the first 40; 4^n + 2^(−n) < 4^(n+1) for all n",
            ),
            limit("their heights 1/n tend to 0", 1 / n, n, sp.oo, 0),
            theorem(
                "the rises add up to Σ 2^(−n)/n = ln 2 < 1; β starts at 1 − ln 2 and tends to 1", "Σ xⁿ/n = −ln(1−x)"
            ),
            Step(
                "at the start of the n-th bump β′·ln(C₁/C₂) = (g_C − g_Z)·4^n/n, which grows without bound",
                all(a * s < c * u for (s, a, _), (u, c, _) in pairwise(course)),
                "exact arithmetic; the quotient of successive terms is 4n/(n+1) ≥ 2",
            ),
            limit("4^n/n tends to infinity: n/4^n tends to 0", n / 4**n, n, sp.oo, 0),
            theorem("for non-increasing β′: β(t) − β(t/2) ≥ (t/2)·β′(t)", "mean value theorem"),
        ),
        concludes=REFUTES,
        witness="β′(t) = 1/n for 4^n ≤ t ≤ 4^n + 2^(−n) (n = 1, 2, …), else 0, β(0) = 1 − ln 2: β → 1, β′ → 0, and at "
        "t = 4^n the term is (g_C − g_Z)·4^n/n.",
    )


@leg("proposition-13.1/hypothesis-against-eq-44", "growth-rates/eq-44-against-eq-41", "growth-rates/full-automation")
def balanced_44(part: Part) -> Derivation:
    """(43): Ċ = A·C^(βφ₀)·Z^(1−β), so the growth rate of Ċ is βφ₀·g_C + (1−β)·g_Z; on a balanced path it is g_C."""
    log_flow = b * p * (sp.log(x) + g * t) + (1 - b) * (sp.log(y) + z * t)
    solved = (1 - b) * z / (1 - b * p)
    return Derivation(
        steps=(
            identity("growth rate of the flow (43)", sp.diff(log_flow, t) - (b * p * g + (1 - b) * z)),
            identity("(44) is solved by (1−β)g_Z/(1−βφ₀)", b * p * solved + (1 - b) * z - solved),
        )
    )


@leg("growth-rates/eq-25-against-frontier-growth")
def balanced_25(part: Part) -> Derivation:
    """(25): exponents φ₀/(1−βφ₀) on C and (1−β)/(1−βφ₀) on Z."""
    on_c, on_z = p / (1 - b * p), (1 - b) / (1 - b * p)
    solved = (1 - b) * z / (1 - p - b * p)
    return Derivation(
        steps=(identity("balanced growth under (25)", on_c * solved + on_z * z - solved),),
    )


# ---------------------------------------------------------------------------------- growth rates, the hierarchy


CAPABILITY_EQUATIONS = {
    "(22)": {"C", "δ_g", "f", "λ", "φ", "J", "γ_J", "α", "α_crit", "δ"},
    "(26)": {"C_j", "a_jk", "h", "δ"},
    "(28)": {"J", "η_J", "f_J", "C_eff", "φ_J", "J_max", "α", "α_crit"},
    "(31)": {"C_max", "J_max", "ρ", "h", "δ"},
    "(40)": {"C_eff", "C_1", "C_2", "β"},
}


@leg("hierarchy/mediated")
def symbols_of_capability(part: Part) -> Derivation:
    """N does not occur."""
    used = set().union(*CAPABILITY_EQUATIONS.values())
    return Derivation(
        steps=(Step("N is no symbol of (22), (26), (28), (31) or (40)", "N" not in used, LISTED),),
        concludes=REFUTES,
        witness="C_max of (31) is made of J_max, ρ, h and δ: a network of twice the size has the same ceiling.",
        repair_holds=True,
    )


@leg("hierarchy/slow-manifold")
def invariant_line(part: Part) -> Derivation:
    """c = 1 + (n−1)/(1−ε) is carried into itself by n′ = −ε(n−1), c′ = n − c."""
    n, e = sp.symbols("n e", positive=True)
    line = 1 + (n - 1) / (1 - e)
    return Derivation(steps=(identity("the line is invariant", sp.diff(line, n) * (-e * (n - 1)) - (n - line)),))


# ------------------------------------------------------------------------------------------- names and numbers

MEANINGS = {  # symbols that differ in a subscript or in typeface count as different
    "ρ": ("CES parameter, eq. (1)", "density of fitness, eq. (6)", "spectral radius ρ(𝐊), §1.1"),
    "β": ("link probability, eq. (2)", "automated share β(t), eq. (40)"),
    "C": ("quantity called fugacity, eq. (6)", "capability, eq. (22)"),
    "C_eff": ("aggregate of types, eq. (1)", "state of eq. (22)", "composite of sectors, eq. (40)"),
    "C_max": ("ceiling of eq. (27)", "ceiling of eq. (31)"),
    "g_C": ("growth of C_eff, eq. (23)", "growth of C_1, §13.1"),
    "N*": ("critical mass, Table 1", "hardware ceiling N*(F_1), §1.1"),
    "α": ("learning exponent 0.23, §1", "external data fraction, eq. (20)"),
    "D": ("attrition rate, eq. (2)", "diversity correction D(ρ, J), eq. (35)"),
    "λ": ("control parameter, Table 2", "duplication, eq. (21)"),
    "h": ("iteration map, Proposition 3.1, proof", "saturation, eq. (26)"),
    "g": ("function of Proposition 3.1, proof", "improvement function, eq. (20)"),
    "f": ("map of the universal equation, Remark 6.3", "fraction of capability for improvement, eq. (20)"),
    "𝓡": ("RAF set, Definition 9.3", "all potential operations, Proposition 9.4"),
    "n": ("steepness, eq. (9)", "molecule types, Proposition 9.4, proof"),
    "A": ("subset of edges, eq. (4)", "adjacency matrix, eq. (11)"),
    "p": ("bond probability, eq. (4)", "catalyst probability p(N), Proposition 9.4"),
    "V": ("nodes, eq. (4)", "Lyapunov function, Theorem 6.1, proof"),
    "v": ("value per interaction, eq. (2)", "C^(1−Φ), Theorem 11.2, proof"),
    "P": ("degree distribution, eq. (14)", "authentic data, eq. (34)"),
    "x": ("state of Chapter 4, §1", "input of a subtask x(s), Appendix C"),
    "δ": ("depreciation, eq. (20)",),
}


@leg("notation/one-meaning")
def meanings(part: Part) -> Derivation:
    """The symbols with more than one meaning, each with the places."""
    several = [letter for letter, found in MEANINGS.items() if len(found) > 1]
    listed = "; ".join(f"{letter}: {', '.join(MEANINGS[letter])}" for letter in several)
    return Derivation(
        steps=(Step(f"{len(several)} symbols have several meanings", bool(several), LISTED),),
        concludes=REFUTES,
        witness="ρ is the CES parameter in eq. (1), a density in eq. (6) and a spectral radius in §1.1.",
        detail=listed,
        repair_holds=True,
    )


TABLE_1 = {
    *("R_0", "S_∞", "N*", "C_eff", "C_mesh", "C_cent", "ρ", "K", "J"),
    *("N_auto", "C_max", "φ_eff", "α_eff", "α_crit", "β_auto", "h", "δ", "g_Z"),
}


@leg("notation/table-complete")
def rows_missing(part: Part) -> Derivation:
    """Symbols of (22) that are not rows of Table 1 (C is C_eff)."""
    missing = sorted(CAPABILITY_EQUATIONS["(22)"] - TABLE_1 - {"C"})
    return Derivation(
        steps=(Step(f"not in Table 1: {', '.join(missing)}", bool(missing), LISTED),),
        concludes=REFUTES,
        witness="The duplication parameter λ of eq. (22) is not in Table 1.",
        repair_holds=True,
    )


ENTRIES = frozenset(range(1, 47))
CITED = ENTRIES - {2, 11}
EQUATIONS = tuple(range(1, 45))
CHAPTERS_USED, CHAPTERS_LISTED = {2, 3, 4, 6}, {2, 3}
INDEPENDENCE = {"§1": "Theorem 7.1", "§2.1": "Theorem 6.1"}
LEVELS = {"chapter": "four", "earlier paper": "N_eff, four at present, not fixed"}
EARLIER_UNRESOLVED = {
    "labels printed as ??": 16,
    "Ising (1925) without entry": 1,
    "Potts 1951 in the text, 1952 in the list": 1,
}


@leg("cross-references/numbers-resolve")
def resolved(part: Part) -> Derivation:
    """Numbers cited against numbers listed."""
    return Derivation(
        steps=(
            Step("every number cited has an entry", CITED <= ENTRIES, LISTED),
            Step("equations 1 to 44 without a gap", list(EQUATIONS) == sorted(set(range(1, 45))), LISTED),
        ),
        concludes=SUPPORTS,
    )


@leg("cross-references/entries-cited")
def uncited(part: Part) -> Derivation:
    """Entries without a citation."""
    left = sorted(ENTRIES - CITED)
    return Derivation(
        steps=(Step(f"entries never cited by number: {left}", bool(left), LISTED),),
        concludes=REFUTES,
        witness="[11] (Bresnahan and Trajtenberg, 1995) occurs in the list only.",
        repair_holds=True,
    )


@leg("cross-references/chapters-listed")
def unlisted(part: Part) -> Derivation:
    """Chapters used without an entry."""
    left = sorted(CHAPTERS_USED - CHAPTERS_LISTED)
    return Derivation(
        steps=(Step(f"chapters without an entry: {left}", bool(left), LISTED),),
        concludes=REFUTES,
        witness="Entries [1] and [2] are Chapters 2 and 3; Chapter 4, which supplies g_Z, has none.",
        repair_holds=True,
    )


@leg("cross-references/strategic-independence")
def two_numbers(part: Part) -> Derivation:
    """One result, two numbers."""
    return Derivation(
        steps=(Step("the numbers differ", len(set(INDEPENDENCE.values())) > 1, LISTED),),
        concludes=REFUTES,
        witness="§1: Theorem 7.1. §2.1(iii): Theorem 6.1.",
        repair_holds=True,
    )


@leg("cross-references/number-of-levels")
def two_accounts(part: Part) -> Derivation:
    """Fixed in one paper, determined in the other."""
    return Derivation(
        steps=(Step("the accounts differ", len(set(LEVELS.values())) > 1, LISTED),),
        concludes=REFUTES,
        witness="Chapter, §1.1: four levels. Earlier paper, §8.3: N_eff levels, not fixed at four.",
        repair_holds=True,
    )


@leg("cross-references/earlier-labels")
def unresolved(part: Part) -> Derivation:
    """Labels and citations that lead nowhere."""
    return Derivation(
        steps=(Step("; ".join(EARLIER_UNRESOLVED), sum(EARLIER_UNRESOLVED.values()) > 0, LISTED),),
        concludes=REFUTES,
        witness="Earlier paper, Appendix A: 'Proposition ??'.",
        repair_holds=True,
    )


# ------------------------------------------------------------------------------------ literature and predictions


@leg("prediction-7/against-prediction-10")
def some_growth(part: Part) -> Derivation:
    """g = z will do."""
    return Derivation(plans={"repair:0": witness("z")})


@leg("prediction-9/one-threshold")
def thresholds(part: Part) -> Derivation:
    """D at ρ = 1/2, and a threshold that serves all ρ up to 1/2."""
    half = sp.Rational(1, 2)
    protection = 1 - half ** (1 / (1 - half))
    return Derivation(
        steps=(
            identity("D(1/2, 3) = 1/2", sp.Rational(2, 3) * protection - half),
            identity("D(1/2, 10) = 27/40", sp.Rational(9, 10) * protection - sp.Rational(27, 40)),
        ),
        plans={"repair:0": witness("x+(1-x)*2/3")},
    )


@leg("prediction-12/from-eq-28")
def closing_the_gap(part: Part) -> Derivation:
    """(28) at given capability: J′ = k(M − J)."""
    gap, top = sp.symbols("J M", positive=True)
    course = top - (top - gap) * sp.exp(-k * t)
    return Derivation(
        steps=(
            identity("it solves J′ = k(M − J)", sp.diff(course, t) - k * (top - course)),
            identity(
                "yearly growth (1−e^(−k))(M/J − 1)",
                course.subs(t, 1) / gap - 1 - (1 - sp.exp(-k)) * (top / gap - 1),
            ),
        )
    )
