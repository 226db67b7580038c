"""Proofs on the predictions, the phases, the threshold, the rejected frameworks and the five dynamics.

The size equation is solved for R = −ln(1 − s)/s wherever it occurs, as in the proofs on the giant component; finite
objects (a triangle, a reaction network, landscapes on a square and on a cube) are enumerated.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import permutations, product

import sympy as sp

from theoremaudit.derivations import identity, limit, theorem
from theoremaudit.legs import REFUTES, SUPPORTS, Derivation, Leg, Step
from theoremaudit.model import Part
from theoremaudit.proving import prove
from theoremaudit.tactics import (
    Plan,
    apply,
    cases,
    cut,
    let,
    monotone,
    rewrite,
    ring,
    root,
    slope,
    summation,
    total,
    using,
    weaken,
)
from theoremaudit.tactics import product as factors

leg = Leg("proof")

R, s, t, p, q, r, m = sp.symbols("R s t p q r m", positive=True)
inverse = -sp.log(1 - s) / s
ENUMERATED = "exact enumeration"


def below_one(solution: int) -> Plan:
    """A solution is below one, because 1 − s = exp(−R·s) > 0."""
    return rewrite("exp(-R*s)", using={solution: "-1"})


def on_the_curve(solution: int) -> Plan:
    """Add s < 1; the prover then puts R = −ln(1 − s)/s."""
    return cut("s < 1", below_one(solution), prove)


# ------------------------------------------------------------------------------------------------- Prediction 1


@leg("prediction-1/pace-against-logistic")
def logistic(part: Part) -> Derivation:
    """The log-odds of a logistic share rise at rate r."""
    share = 1 / (1 + sp.exp(-r * t))
    return Derivation(
        steps=(
            identity("the logistic share satisfies y' = r·y·(1 − y)", sp.diff(share, t) - r * share * (1 - share)),
            identity("its odds y/(1 − y) are exp(r·t)", share / (1 - share) - sp.exp(r * t)),
        )
    )


@leg("prediction-1/pace-against-bass")
def bass(part: Part) -> Derivation:
    """The Bass share satisfies F' = (p + q·F)(1 − F); for q ≥ 5p the logarithm is at least ln(57/25) > 3/4."""
    ratio = "19/15*(p+q/4)/(p+q/20)"
    decay = sp.exp(-(p + q) * t)
    share = (1 - decay) / (1 + q / p * decay)
    enough = total(
        (">=", f"log({ratio}) - log(57/25)", monotone("log", ratio, "57/25", prove)),
        (">", "log(57/25) - 3/2*(p+q)", cut("log(57/25) > 3/4", prove, prove)),
    )
    quotient = factors("1", (">", "1/(p+q)", prove), (">", f"log({ratio}) - 3/2*(p+q)", enough))
    return Derivation(
        steps=(
            identity("F' = (p + q·F)(1 − F)", sp.diff(share, t) - (p + q * share) * (1 - share)),
            identity("(p + q·F)/(p·(1 − F)) = exp((p + q)·t)", (p + q * share) / (p * (1 - share)) * decay - 1),
        ),
        plans={"repair:0": cut(f"{ratio} >= 57/25", prove, quotient)},
    )


@leg("prediction-1/pace-against-percolation", "predictions/if-they-fail")
def percolation(part: Part) -> Derivation:
    """Eq. (3) solved for R at s = 1/20 and at s = 1/4."""
    return Derivation(
        steps=(
            identity("R = −ln(1 − s)/s solves the equation", (s - 1 + sp.exp(-R * s)).subs(R, inverse)),
            identity("R(1/20) = −20·ln(19/20)", inverse.subs(s, sp.Rational(1, 20)) + 20 * sp.log(sp.Rational(19, 20))),
            identity("R(1/4) = −4·ln(3/4)", inverse.subs(s, sp.Rational(1, 4)) + 4 * sp.log(sp.Rational(3, 4))),
        )
    )


def rising_by_half() -> Plan:
    """R − s/2 = −ln(1 − s)/s − s/2 increases: 2t·ln(1−s) − 2s·ln(1−t) − s·t·(t−s) is 0 at t = s and rises in t."""
    gap, at_s = "2*t*log(1-s) - 2*s*log(1-t) - s*t*(t-s)", "2*(log(1-s) + s/(1-s) - s^2/2)"
    slope_of_gap = total((">", "2*s*(t-s)*(1/((1-t)*(1-s)) - 1)", prove), (">", at_s, prove))
    divided = factors("1", (">", gap, prove), (">", "1/(s*t)", prove))
    return cut("s < 1", prove, cut(f"{gap} > 0", slope("t", "s", 1, True, slope_of_gap), divided))


@leg("prediction-1/jump")
def jump(part: Part) -> Derivation:
    """On the curve R = −ln(1 − s)/s the fraction tends to 0 as R tends to 1."""
    return Derivation(
        steps=(limit("R tends to 1 as s tends to 0", inverse, s, 0, 1),),
        plans={"repair:0": on_the_curve(2), "repair:1": rising_by_half()},
    )


@leg("prediction-1/covers")
def steady_paces(part: Part) -> Derivation:
    """The two conditions of the repair meet at 40/3 points a year."""
    return Derivation(plans={"repair:0": cases("g - 40/3", prove, prove, prove)})


# -------------------------------------------------------------------------------------------- Predictions 2 to 6


@leg("prediction-2/breadth-after-crystallisation")
def crystallised_shares(part: Part) -> Derivation:
    """Mean-field Potts model with three states: uniform and (2/3, 1/6, 1/6) have equal free energy at K = 4·ln 2."""
    coupling = 4 * sp.log(2)
    uniform, ordered = [sp.Rational(1, 3)] * 3, [sp.Rational(2, 3), sp.Rational(1, 6), sp.Rational(1, 6)]

    def energy(shares: list[sp.Rational]) -> sp.Expr:
        logs = [sp.log(2) * sp.Integer(x.p == 2) - sp.log(3) - sp.log(2) * sp.Integer(x.q == 6) for x in shares]
        return sum((x * log for x, log in zip(shares, logs, strict=True)), sp.S(0)) - coupling / 2 * sum(
            x**2 for x in shares
        )

    return Derivation(
        steps=(
            identity(
                "(2/3, 1/6, 1/6) is stationary: ln(x₁/x₂) = K(x₁ − x₂)",
                2 * sp.log(2) - coupling * (ordered[0] - ordered[1]),
            ),
            identity("both have the same free energy", energy(uniform) - energy(ordered)),
        )
    )


@leg("prediction-3/dominance-at-nucleation")
def needs_growth(part: Part) -> Derivation:
    """R > 1 + R·s/2 on the curve, and R·s/κ > B."""
    return Derivation(plans={"repair:0": cut("R > 1 + R*s/2", weaken(0, 1, 2, then=on_the_curve(2)), prove)})


@leg("prediction-4/hub-share")
def pareto_share(part: Part) -> Derivation:
    """The Pareto law k^(−γ) on k ≥ 1: the nodes above k are a fraction k^(1−γ), their link ends a share k^(2−γ)."""
    k, x, g = sp.symbols("k x g", positive=True)
    tree = 4 / (x * (x + 1) * (x + 2))
    return Derivation(
        steps=(
            identity(
                "k^(2−γ) is the power (γ−2)/(γ−1) of k^(1−γ)", (k ** (1 - g)) ** ((g - 2) / (g - 1)) - k ** (2 - g)
            ),
            identity(
                "with one link a node, γ = 3: 4/(x(x+1)(x+2)) is the difference of 2/(x(x+1))",
                2 / (x * (x + 1)) - 2 / ((x + 1) * (x + 2)) - tree,
            ),
            identity(
                "and the link ends x·4/(x(x+1)(x+2)), over the mean 2, are the difference of 2/(x+1)",
                2 / (x + 1) - 2 / (x + 2) - x * tree / 2,
            ),
        )
    )


@leg("prediction-4/tail-exponent")
def tail_exponent(part: Part) -> Derivation:
    """f/(C−f) ≤ h/(C−h) for f ≤ h; the mean says 1 ≤ h/(C−h), that is, C ≤ 2h."""
    lemma = using(
        {"sum(f/(C-f) for f in F) == n": "1"},
        lambda found: summation([("f1", "F")], [("h/(C-h)", "1"), ("-1", "f1/(C-f1)")], "0", using=found),
    )
    return Derivation(
        plans={
            0: cut(
                "n*h/(C-h) - n >= 0",
                lemma,
                cut(
                    "2*h - C >= 0",
                    factors("1", (">", "(C-h)/n", prove), (">=", "n*h/(C-h) - n", prove)),
                    factors("1", (">=", "2*h - C", prove), (">", "1/h", prove)),
                ),
            )
        }
    )


@leg("prediction-5/from-diffusion")
def conserved(part: Part) -> Derivation:
    """The columns of every graph Laplacian add up to zero; here for two linked agents."""
    laplacian = sp.Matrix([[1, -1], [-1, 1]])
    return Derivation(
        steps=tuple(identity(f"column {j + 1} of L adds up to 0", sum(laplacian[:, j])) for j in range(2))
    )


@leg("prediction-5/from-vanishing-threshold")
def growth_of_link_ends(part: Part) -> Derivation:
    """Θ = Σ k·P(k)·ρ_k/⟨k⟩ with ρ_k' = −ρ_k + λ·k·(1 − ρ_k)·Θ grows at the rate λ·Σ k²P(k)(1 − ρ_k)/⟨k⟩ − 1."""
    k1, k2, p1, p2, x, y, rate = sp.symbols("k1 k2 p1 p2 x y lambda", positive=True)
    mean = k1 * p1 + k2 * p2
    theta = (k1 * p1 * x + k2 * p2 * y) / mean
    flow = [-z + rate * k * (1 - z) * theta for k, z in ((k1, x), (k2, y))]
    grown = (k1 * p1 * flow[0] + k2 * p2 * flow[1]) / mean
    stated = rate * (k1**2 * p1 / mean * (1 - x) + k2**2 * p2 / mean * (1 - y)) - 1
    return Derivation(steps=(identity("Θ'/Θ = λ·Σ k²P(k)(1 − ρ_k)/⟨k⟩ − 1", grown - theta * stated),))


@leg("prediction-6/covers")
def decided_dates(part: Part) -> Derivation:
    """max(x − s, s − x) = |x − s|."""
    return Derivation(plans={"repair:0": weaken(then=cases("x - s", prove, prove, prove))})


TIMES = {
    1: "2030 to 2033",
    2: "",
    3: "within 2 years of the crossing",
    4: "within 3 years of crystallisation",
    5: "",
    6: "2031 to 2034",
    7: "2033 to 2036",
    8: "2035 to 2038",
    9: "",
    10: "2034 to 2040",
    11: "",
    12: "",
}


@leg("predictions/timing")
def timing(part: Part) -> Derivation:
    """The times printed with the predictions; the first six are those of both papers."""
    missing = [number for number, time in TIMES.items() if not time]
    return Derivation(
        steps=(
            Step(
                "the times printed in §16 leave out Predictions 2, 5, 9, 11 and 12",
                missing == [2, 5, 9, 11, 12],
                "read off the list",
            ),
        ),
        concludes=REFUTES,
        witness="Prediction 9 states no time at all, and Prediction 2 an order of events only; Prediction 5 has a date "
        "(2036) in its failure condition only, Predictions 11 and 12 name phases.",
    )


# ------------------------------------------------------------------------------------------------------- phases


@leg("phases/slow-then-rapid")
def concave(part: Part) -> Derivation:
    """dS/dR is S²/(S/(1−S) + ln(1−S)), which tends to 2 at the threshold."""
    stated = (s / (1 - s) + sp.log(1 - s)) / s**2
    return Derivation(
        steps=(
            identity("dR/dS on the curve R = −ln(1 − S)/S", sp.diff(inverse, s) - stated),
            limit("it tends to 1/2 at the threshold", stated, s, 0, sp.Rational(1, 2)),
        ),
    )


@leg("phases/slow-in-time")
def critical_slowing(part: Part) -> Derivation:
    """R·exp(−R·s) = R(1 − s) > 2 − R on the curve."""
    return Derivation(plans={1: on_the_curve(2)})


def increasing_along_the_curve() -> Plan:
    """t·ln(1−s) − s·ln(1−t) > 0 for s < t, divided by s·t."""
    gap = "t*log(1-s) - s*log(1-t)"
    return cut("s < 1", prove, cut(f"{gap} > 0", prove, factors("1", (">", gap, prove), (">", "1/(s*t)", prove))))


@leg("phases/rises-with-r")
def rises(part: Part) -> Derivation:
    """R = −ln(1 − s)/s increases in s."""
    return Derivation(plans={0: increasing_along_the_curve()})


@leg("phases/shock")
def shock(part: Part) -> Derivation:
    """1 − exp(−B·x) < x for B = R/u ≤ 1."""
    return Derivation(plans={0: let("B", "R/u", cut("B <= 1", prove, cut("1 - exp(-B*x) < x", prove, prove)))})


@leg("phases/stochastic")
def stochastic(part: Part) -> Derivation:
    """The square of the relative standard deviation times N is (1 − s)/(s(1 − R(1 − s))²), of order s^(−3)."""
    variance = (1 - s) / (s * (1 - inverse * (1 - s)) ** 2)
    return Derivation(
        steps=(
            limit("s³ times the relative variance (times N) tends to 4 along the curve", s**3 * variance, s, 0, 4),
            theorem("the size is asymptotically normal with variance s(1−s)N/(1−R(1−s))²", "Stepanov (1970)"),
        ),
        concludes=SUPPORTS,
        cites=("Stepanov (1970)",),
    )


# --------------------------------------------------------------------------- the reproduction number, further


ABOVE_ONE = root("1", "R+d+1+b*c", rising=True)


@leg("mesh-threshold/amplification")
def amplification(part: Part) -> Derivation:
    """The same change of sign."""
    return Derivation(plans={0: ABOVE_ONE})


@leg("one-network/poisson-against-fat-tail")
def thin_tail(part: Part) -> Derivation:
    """The second moment of the Poisson law is R + R²; that of a power law with γ ≤ 3 diverges."""
    z = sp.Symbol("z", positive=True)
    generating = sp.exp(-R * (1 - z))
    second = (sp.diff(generating, z, 2) + sp.diff(generating, z)).subs(z, 1)
    y = sp.Rational(0)
    four = sp.Rational(3, 4) + z**4 / 4
    return Derivation(
        steps=(
            identity(
                "the equation for Poisson degrees, s = 1 − G(1 − s), is eq. (3)",
                generating.subs(z, 1 - s) - sp.exp(-R * s),
            ),
            identity("their second moment is R + R²", second - R - R**2),
            theorem("the second moment of a power law with exponent γ ≤ 3 is infinite", "Σ k^(2−γ) diverges"),
            identity("three quarters without, one quarter with 4 links: mean 1", sp.diff(four, z).subs(z, 1) - 1),
            identity("y = G'(y)/G'(1) at y = 0", sp.diff(four, z).subs(z, y) - y),
            identity("giant component 1 − G(0) = 1/4", 1 - four.subs(z, y) - sp.Rational(1, 4)),
        ),
        concludes=REFUTES,
        cites=("Newman, Strogatz and Watts (2001)", "Molloy and Reed (1995)"),
        witness="R = 2: eq. (3) is the law for Poisson degrees with mean 2 and second moment 6; a degree distribution "
        "with γ ≤ 3 has an infinite second moment.",
        repair_holds=True,
    )


# ---------------------------------------------------------------------------- §15: frameworks that were rejected


@leg("frameworks/all-positive")
def second_derivative(part: Part) -> Derivation:
    """The second derivative of the aggregate of two types."""
    a, b = sp.symbols("a b", positive=True)
    whole = a**r + b**r
    first = sp.diff(whole ** (1 / r), a)
    printed = -(1 - r) * a ** (r - 2) * b**r * whole ** (1 / r - 2)
    shorter = a ** (r - 1) * whole ** (1 / r - 1)
    return Derivation(
        steps=(
            identity("the first derivative is a^(r−1)·(a^r + b^r)^(1/r−1)", first - shorter),
            identity(
                "the second is the printed one",
                sp.diff(shorter, a) / whole ** (1 / r - 2) - printed / whole ** (1 / r - 2),
            ),
        )
    )


def disagreements(links: tuple[tuple[int, int], ...], nodes: int, types: int) -> int:
    """The largest number of links whose ends differ, over all assignments of types."""
    return max(sum(x[i] != x[k] for i, k in links) for x in product(range(types), repeat=nodes))


TRIANGLE = ((0, 1), (1, 2), (0, 2))


@leg("frameworks/random-field")
def opposite_fields(part: Part) -> Derivation:
    """Two agents, positive coupling, fields +1 and −1."""
    satisfied = {
        fields: max((x * y > 0) + (fields[0] * x > 0) + (fields[1] * y > 0) for x, y in product((1, -1), repeat=2))
        for fields in product((1, -1), repeat=2)
    }
    return Derivation(
        steps=(
            Step("fields +1 and −1: at most 2 of the 3 terms are satisfied", satisfied[1, -1] == 2, ENUMERATED),
            Step("fields of one sign: all 3", satisfied[1, 1] == satisfied[-1, -1] == 3, ENUMERATED),
        ),
        concludes=REFUTES,
        witness="Two agents with coupling 1 and fields +1 and −1: aligned, one field is violated; opposed, the "
        "coupling is.",
        repair_holds=True,
    )


@leg("frameworks/hypercycle-conserves")
def zero_sum(part: Part) -> Derivation:
    """Σ x·g − f·Σ x = f − f."""
    means = {"sum(x for x in X) == 1": "-f", "sum(x*g for x in X, g in G) == f": "1"}
    return Derivation(plans={0: using(means, ring)})


@leg("frameworks/hypercycle-excludes-growth")
def projected(part: Part) -> Derivation:
    """The shares of y₁' = k₁y₁y₂, y₂' = k₂y₂y₁."""
    y1, y2, k1, k2 = sp.symbols("y1 y2 k1 k2", positive=True)
    whole = y1 + y2
    x1, x2 = y1 / whole, y2 / whole
    moved = sp.diff(x1, y1) * k1 * y1 * y2 + sp.diff(x1, y2) * k2 * y1 * y2
    mean = x1 * k1 * x2 + x2 * k2 * x1
    return Derivation(
        steps=(
            identity("x₁' = (y₁ + y₂)·x₁·(k₁x₂ − f)", moved - whole * x1 * (k1 * x2 - mean)),
            identity(
                "from y₁ = y₂ = y with k = 1 the total 2y grows by 2y²",
                (k1 * y1 * y2 + k2 * y1 * y2).subs({k1: 1, k2: 1, y2: y1}) - 2 * y1**2,
            ),
        ),
        concludes=REFUTES,
        witness="y₁' = y₂' = y₁·y₂ from (1, 1): the total grows without bound, and the "
        "shares follow the hypercycle (here: stay 1/2, 1/2).",
        repair_holds=True,
    )


def deficiency(complexes: sp.Matrix, reactions: tuple[tuple[int, int], ...], linkage_classes: int) -> tuple[int, bool]:
    """Deficiency of a network whose complexes are rows, and whether it has a conservation law."""
    moves = sp.Matrix([list(complexes.row(j) - complexes.row(i)) for i, j in reactions])
    return complexes.rows - linkage_classes - moves.rank(), bool(moves.nullspace())


@leg("frameworks/reaction-networks")
def feed_and_drain(part: Part) -> Derivation:
    """∅ ⇌ A: two complexes, one linkage class, rank one."""
    found, conserved_quantity = deficiency(sp.Matrix([[0], [1]]), ((0, 1), (1, 0)), 1)
    return Derivation(
        steps=(
            Step("deficiency 2 − 1 − 1 = 0", found == 0, "rank over the rationals"),
            Step(
                "no conservation law: only 0 is orthogonal to the reactions",
                not conserved_quantity,
                "null space over the rationals",
            ),
            theorem("the deficiency zero theorem applies: weakly reversible, deficiency zero", "Feinberg (1987)"),
        ),
        concludes=REFUTES,
        cites=("Feinberg (1987)",),
        witness="∅ ⇌ A (A is fed and drains): deficiency 0, weakly reversible, and w·1 = 0 leaves only w = 0.",
        repair_holds=True,
    )


def neighbours(nodes: int) -> list[list[int]]:
    """The corners of a cube that differ from each corner in one coordinate."""
    return [[corner ^ (1 << i) for i in range(nodes)] for corner in range(2**nodes)]


def expected_optima(nodes: int) -> Fraction:
    """Mean number of local optima over all rankings of the corners of the cube (NK model with K = N − 1)."""
    near = neighbours(nodes)
    counts = [
        sum(all(rank[c] > rank[o] for o in near[c]) for c in range(2**nodes)) for rank in permutations(range(2**nodes))
    ]
    return Fraction(sum(counts), len(counts))


@leg("frameworks/fitness-landscapes")
def walks_end(part: Part) -> Derivation:
    """A walk of improvements visits no corner twice; optima are counted over all rankings of the square."""
    return Derivation(
        steps=(
            Step(
                "N = 2: over 24 rankings 4/3 local optima on average, 2²/3",
                expected_optima(2) == Fraction(4, 3),
                ENUMERATED,
            ),
            theorem("an improving walk visits no genotype twice, of which there are 2^N", "fitness increases along it"),
            theorem(
                "a genotype is best of itself and its N neighbours with probability 1/(N + 1)",
                "exchangeability; Kauffman and Levin (1987)",
            ),
        ),
        concludes=REFUTES,
        cites=("Kauffman and Levin (1987)",),
        witness="N = 2, K = 1: every improving walk on the four genotypes ends after at most three steps, and "
        "the mean number of optima over the 24 rankings is 4/3.",
        repair_holds=True,
    )


# ------------------------------------------------------------------------------------------- the five dynamics


@leg("dynamics/threshold-in-number")
def critical_number(part: Part) -> Derivation:
    """R > 1 is Nβv > D; then g changes sign between (R − 1)/R² and 1."""
    return Derivation(plans={1: root("(R-1)/R^2", "1", rising=True)})


@leg("dynamics/threshold-in-state")
def no_unstable_point(part: Part) -> Derivation:
    """h(0) = 0, h(s) = s and h strictly concave: h(x) > x between; with R = r·x the map starts below the diagonal."""
    x = sp.Symbol("x", positive=True)
    gap = "s*log(1-x) - x*log(1-s) > 0"
    return Derivation(
        steps=(
            identity("h''(x) = −R²·exp(−R·x)", sp.diff(1 - sp.exp(-R * x), x, 2) + R**2 * sp.exp(-R * x)),
            limit("with R = r·x the slope at 0 is 0", sp.diff(1 - sp.exp(-r * x**2), x), x, 0, 0),
        ),
        plans={
            "repair:0": cut(
                "x < 1", prove, cut(gap, weaken(1, 2, 3, 5, then=prove), apply("log", "1-x", "exp(-R*x)", prove))
            ),
            "repair:2": root("1/2", "1", rising=True),
        },
    )


@leg("dynamics/collective-exceeds-best")
def average(part: Part) -> Derivation:
    """n·m − Σ u is a sum of n terms m − u ≥ 0."""
    rest = "n*m - sum(x for x in U)"
    lemma = summation([("x1", "U")], [("m", "1"), ("-1", "x1")], "0")
    return Derivation(
        plans={"repair:0": cut(f"{rest} >= 0", lemma, factors("1", (">=", rest, prove), (">", "1/n", prove)))}
    )


@leg("dynamics/union-not-average")
def above_each(part: Part) -> Derivation:
    """a^r + b^r > a^r; the logarithm divided by r."""

    def plan(name: str) -> Plan:
        return factors(
            "1",
            (">", "1/r", prove),
            (">", f"log(a^r+b^r) - log({name}^r)", monotone("log", "a^r+b^r", f"{name}^r", prove)),
        )

    return Derivation(plans={"repair:0": plan("a"), "repair:1": plan("b")})


AGENTS = ((Fraction(1), Fraction(3)), (Fraction(3, 2), Fraction(4)))  # initial thresholds for two tasks


@leg("dynamics/division-of-labour")
def all_alike(part: Part) -> Derivation:
    """Two agents with different thresholds, signals 2 and 2, n = 2, ξ = φ = 1: mean drift 1 − 2P."""
    drifts = [[1 - 2 * 4 / (4 + threshold**2) for threshold in thresholds] for thresholds in AGENTS]
    theta, other = sp.symbols("theta other", positive=True)
    probability = s**2 / (s**2 + theta**2)
    return Derivation(
        steps=(
            Step(
                "the threshold for task 1 falls and that for task 2 rises, for every agent",
                all(first < 0 < second for first, second in drifts),
                "exact arithmetic",
            ),
            identity(
                "P decreases in the threshold: P' = −2s²θ/(s² + θ²)²",
                sp.diff(probability, theta) + 2 * s**2 * theta / (s**2 + theta**2) ** 2,
            ),
            identity("P does not contain another agent's threshold", sp.diff(probability, other)),
        ),
        concludes=REFUTES,
        witness="J = 2 tasks with signals (2, 2), two agents starting at thresholds (1, 3) and (3/2, 4), n = 2, "
        "ξ = φ: a threshold below 2 falls and one above 2 rises, so both take up task 1 and give up task 2.",
    )


@leg("dynamics/resilience")
def thinned(part: Part) -> Derivation:
    """With B = R(1 − f) > 1 the equation has a positive solution."""
    return Derivation(plans={"repair:0": root("(B-1)/B^2", "1", rising=True)})
