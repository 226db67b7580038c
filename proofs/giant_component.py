"""Proofs on the giant component: from the definitions of g and h to each statement.

The equation is s = 1 - exp(-R*s).  Solving it for R gives R = -ln(1 - s)/s, which turns every statement about the
positive solution into one about s in (0, 1) alone; that is how the formal statements are proved.
"""

import sympy as sp

from theoremaudit.derivations import identity, limit, theorem
from theoremaudit.legs import SUPPORTS, Derivation, Leg
from theoremaudit.model import Part
from theoremaudit.proving import prove
from theoremaudit.tactics import Plan, cases, contradiction, cut, monotone, rewrite, ring, root, weaken

leg = Leg("proof")

R, s, c, n, p = sp.symbols("R s c n p", positive=True)
g = 1 - sp.exp(-R * s) - s
h = 1 - sp.exp(-R * s)


def below_one(solution: int, name: str = "s") -> Plan:
    """Lemma: a solution is below one, because 1 - s = exp(-R*s) > 0."""
    return rewrite(f"exp(-R*{name})", using={solution: "-1"})


def on_the_curve(solution: int) -> Plan:
    """Add s < 1, then leave the rest to the prover, which puts R = -ln(1 - s)/s."""
    return cut("s < 1", below_one(solution), prove)


EXISTENCE = root("(R-1)/R^2", "1", rising=True)


def uniqueness() -> Plan:
    """Two positive solutions satisfy R = -ln(1-s)/s = -ln(1-t)/t, hence t*ln(1-s) = s*ln(1-t); so t > s is absurd.

    For fixed s the left side minus the right vanishes at t = s and increases in t.
    """
    curve_s = monotone("log", "exp(-R*s)", "1-s", ring({3: "1"}))
    curve_t = monotone("log", "exp(-R*t)", "1-t", ring({4: "1"}))
    return cut(
        "s < 1",
        below_one(3),
        cut(
            "t < 1",
            below_one(4, "t"),
            cut(
                "-R*s - log(1-s) == 0",
                curve_s,
                cut(
                    "-R*t - log(1-t) == 0",
                    curve_t,
                    cut(
                        "t*log(1-s) - s*log(1-t) == 0",
                        ring({7: "-t", 8: "s"}),
                        cases("t - s", positive=contradiction(9, weaken(1, 2, 5, 6, 10, then=prove))),
                    ),
                ),
            ),
        ),
    )


@leg("mesh-reproduction-number/mean-degree")
def mean_degree(part: Part) -> Derivation:
    """A node of G(n, p) has a binomial number of neighbours with mean (n - 1)*p; v and D do not enter."""
    z = sp.Symbol("z", positive=True)
    generating = (1 - p + p * z) ** (n - 1)
    mean = sp.diff(generating, z).subs(z, 1)
    return Derivation(
        steps=(
            identity(
                "the mean degree, the derivative of the degree generating function at 1, is (n - 1)*p",
                mean - (n - 1) * p,
            ),
        )
    )


@leg("mesh-reproduction-number/unit-of-time")
def unit_of_time(part: Part) -> Derivation:
    """Expressing D in another unit multiplies R by 1/u."""
    number, beta, v, d, u = sp.symbols("N beta v D u", positive=True)
    return Derivation(
        steps=(
            identity(
                "R scales with the unit of time like 1/u", number * beta * v / (u * d) - (number * beta * v / d) / u
            ),
        )
    )


@leg("giant-component/limit-law")
def limit_law(part: Part) -> Derivation:
    """A node is outside the giant component when the Poisson(c) branching process from it dies out."""
    z = sp.Symbol("z", positive=True)
    k = sp.Symbol("k", integer=True, nonnegative=True)
    binomial_limit = sp.limit(n * sp.log(1 - c * (1 - z) / n), n, sp.oo)
    offspring = sp.summation(sp.exp(-c) * c**k * z**k / sp.factorial(k), (k, 0, sp.oo))
    return Derivation(
        steps=(
            identity(
                "the generating function of the degrees, (1 - c(1-z)/n)^n, tends to exp(-c(1-z))",
                binomial_limit + c * (1 - z),
            ),
            identity("that is the generating function of the Poisson law", offspring - sp.exp(c * z - c)),
            identity(
                "with z = 1 - s the equation z = exp(-c(1-z)) reads s = 1 - exp(-c*s)",
                (z - sp.exp(-c * (1 - z))).subs(z, 1 - s) + (s - 1 + sp.exp(-c * s)),
            ),
            theorem("the largest component has the size of the survival probability", "Erdős and Rényi (1960)"),
        ),
        concludes=SUPPORTS,
        cites=("Erdős and Rényi (1960)", "van der Hofstad (2016), Theorem 4.8"),
    )


@leg("giant-component/finite-size")
def finite_size(part: Part) -> Derivation:
    """Two nodes: the largest component has both with probability b, one otherwise."""
    b = sp.Symbol("b", positive=True)
    return Derivation(
        steps=(identity("the expected fraction for two nodes is (1 + b)/2", b * 1 + (1 - b) / 2 - (1 + b) / 2),),
        repair_holds=True,
        cites=("Erdős and Rényi (1960)",),
    )


@leg("proposition-3.1/a", "proposition-3.1/step-value-at-zero")
def value_at_zero(part: Part) -> Derivation:
    """g(0) = 1 - 1 - 0 = 0."""
    return Derivation(steps=(identity("g(0) = 0", g.subs(s, 0)),))


@leg("proposition-3.1/b")
def existence_and_uniqueness(part: Part) -> Derivation:
    """Existence by a change of sign on [(R-1)/R^2, 1]; uniqueness because R = -ln(1-s)/s increases in s.

    For R <= 1: 1 - exp(-R*s) <= 1 - exp(-s) < s.
    """
    inverse = -sp.log(1 - s) / s
    return Derivation(
        steps=(
            identity("R = -ln(1 - s)/s solves the equation", (s - h).subs(R, inverse)),
            identity(
                "its derivative is (s/(1-s) + ln(1-s))/s^2", sp.diff(inverse, s) - (s / (1 - s) + sp.log(1 - s)) / s**2
            ),
            limit("R tends to 1 as s tends to 0", inverse, s, 0, 1),
        ),
        plans={0: EXISTENCE, 1: uniqueness()},
    )


@leg("proposition-3.1/step-intermediate-value")
def intermediate_value(part: Part) -> Derivation:
    """g changes sign between (R-1)/R^2 and 1."""
    return Derivation(plans={0: EXISTENCE})


@leg("proposition-3.1/step-one-root")
def one_root(part: Part) -> Derivation:
    """The same uniqueness as in part (b)."""
    return Derivation(plans={0: uniqueness()})


@leg("proposition-3.1/c", "proposition-3.1/c-earlier-paper")
def stability(part: Part) -> Derivation:
    """h'(s) = R*exp(-R*s) = R*(1-s), and R*(1-s) < 1 is -(1-s)*ln(1-s) < s."""
    return Derivation(
        steps=(
            identity("h'(s) = R*exp(-R*s)", sp.diff(h, s) - R * sp.exp(-R * s)),
            identity("h'(s) = R*(1-s) up to a multiple of the equation", sp.diff(h, s) - R * (1 - s) + R * (h - s)),
        ),
        plans={0: on_the_curve(2)},
    )


@leg("proposition-3.1/step-slope-at-zero")
def slope_at_zero(part: Part) -> Derivation:
    """g'(0) = R - 1."""
    return Derivation(steps=(identity("g'(0) = R - 1", sp.diff(g, s).subs(s, 0) - (R - 1)),))


@leg("proposition-3.1/step-increasing")
def increasing(part: Part) -> Derivation:
    """g'(s) = R*exp(-R*s) - 1 vanishes at s = ln(R)/R."""
    return Derivation(
        steps=(
            identity("g'(s) = R*exp(-R*s) - 1", sp.diff(g, s) - (R * sp.exp(-R * s) - 1)),
            identity("g'(ln(R)/R) = 0", sp.diff(g, s).subs(s, sp.log(R) / R)),
        )
    )


@leg("proposition-3.1/step-value-at-one")
def value_at_one(part: Part) -> Derivation:
    """g(1) = -exp(-R)."""
    return Derivation(steps=(identity("g(1) = -exp(-R)", g.subs(s, 1) + sp.exp(-R)),))


@leg("proposition-3.1/step-concave")
def concave(part: Part) -> Derivation:
    """g''(s) = -R^2*exp(-R*s)."""
    return Derivation(steps=(identity("g''(s) = -R^2*exp(-R*s)", sp.diff(g, s, 2) + R**2 * sp.exp(-R * s)),))


@leg("proposition-3.1/step-only-if")
def only_if(part: Part) -> Derivation:
    """s - 1 + exp(-R*s) decreases in R and is positive at R = 1."""
    return Derivation(
        steps=(
            identity(
                "the derivative of exp(-R*s) in R is -s*exp(-R*s)", sp.diff(sp.exp(-R * s), R) + s * sp.exp(-R * s)
            ),
        )
    )


@leg("proposition-3.1/step-derivative")
def derivative_identity(part: Part) -> Derivation:
    """R*exp(-R*s) = R*(1-s) by the equation."""
    return Derivation(
        steps=(identity("h'(s) = R*exp(-R*s)", sp.diff(h, s) - R * sp.exp(-R * s)),), plans={0: ring({0: "R"})}
    )


@leg("proposition-3.1/step-below-one")
def slope_below_one(part: Part) -> Derivation:
    """0 < 1 - s by the equation; R*(1-s) < 1 on the curve R = -ln(1-s)/s."""
    return Derivation(plans={0: on_the_curve(2), 1: on_the_curve(2)})


@leg("proposition-3.1/step-minus-slope")
def minus_slope(part: Part) -> Derivation:
    """-g'(s) = 1 - R*(1-s) on solutions, not R*(1-s)."""
    return Derivation(
        steps=(
            identity(
                "-g'(s) - (1 - R*(1-s)) is a multiple of the equation", -sp.diff(g, s) - (1 - R * (1 - s)) - R * (h - s)
            ),
        ),
        plans={"repair:0": ring({2: "-R"}), "repair:1": on_the_curve(2)},
    )


@leg("proposition-3.1/step-contraction")
def contraction(part: Part) -> Derivation:
    """A textbook theorem."""
    return Derivation(
        steps=(
            theorem(
                "|h'| < 1 at a fixed point of a C^1 map contracts a neighbourhood", "contraction mapping principle"
            ),
        ),
        concludes=SUPPORTS,
        cites=("contraction mapping principle (Banach)",),
    )


@leg("near-threshold/leading-order")
def leading_order(part: Part) -> Derivation:
    """On the curve R = -ln(1-s)/s both bounds are inequalities in s alone; they squeeze the quotient to 1."""
    inverse = -sp.log(1 - s) / s
    return Derivation(
        steps=(
            limit("s*R^2/(2(R-1)) tends to 1 along the curve", s * inverse**2 / (2 * (inverse - 1)), s, 0, 1),
            limit(
                "the error is 4/3 of (R-1)^2 to second order",
                (s - 2 * (inverse - 1) / inverse**2) / (inverse - 1) ** 2,
                s,
                0,
                sp.Rational(4, 3),
            ),
        ),
        plans={0: on_the_curve(2), 1: on_the_curve(2)},
    )


@leg("near-threshold/small")
def small(part: Part) -> Derivation:
    """s < 2(R-1) on the curve."""
    return Derivation(plans={0: on_the_curve(2)})
