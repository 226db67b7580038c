"""Proofs on the growth regimes: from the growth equation to its solution, and from the solution to the regimes.

In v = C^(1-Phi) the growth equation is linear; its solution is checked by differentiation, as an identity.  Statements
on the regimes then speak of v alone.  Balanced growth rates and elasticities of the task model are linear equations.
"""

# ruff: noqa: N806 (B, C, J, K and Z are the paper's symbols)

import sympy as sp

from theoremaudit.derivations import identity, limit
from theoremaudit.legs import ILL_POSED, REFUTES, UNDECIDED, Derivation, Leg, Step
from theoremaudit.model import Part
from theoremaudit.tactics import Plan, automatic, cut, focus, monotone, ring, using, witness

leg = Leg("proof")

t, B, delta, C0, u, v0 = sp.symbols("t B delta C0 u v0", positive=True)
Phi = sp.Symbol("Phi", real=True)
lam, beta, phi0, A, J, h, rho = sp.symbols("lam beta phi0 A J h rho", positive=True)

PATH = B / delta + (v0 - B / delta) * sp.exp((Phi - 1) * delta * t)  # v = C^(1-Phi) along the growth equation


def combining(hypothesis: str, multiplier: str) -> Plan:
    """The goal is a multiple of an equality hypothesis."""
    return using({hypothesis: multiplier}, ring)


def path_solves() -> tuple[Step, ...]:
    """v(t) solves dv/dt = (1 - Phi)*(B - delta*v) from v0, and that is the growth equation for C = v^(1/(1-Phi))."""
    C = sp.Symbol("C", positive=True)
    velocity = B * C**Phi - delta * C
    return (
        identity(
            "dv/dt for v = C^(1-Phi) is (1-Phi)(B - delta*v)",
            sp.diff(C ** (1 - Phi), C) * velocity - (1 - Phi) * (B - delta * C ** (1 - Phi)),
        ),
        identity(
            "v(t) = B/delta + (v(0) - B/delta)*exp(-(1-Phi)*delta*t) satisfies it",
            sp.diff(PATH, t) - (1 - Phi) * (B - delta * PATH),
        ),
        identity("v(t) starts at v(0)", PATH.subs(t, 0) - v0),
    )


# ------------------------------------------------------------------------------------------- eqs. (20) to (23)


@leg("growth-equation/below-critical-data")
def decay(part: Part) -> Derivation:
    """With the indicator zero dC/dt = -delta*C."""
    C = C0 * sp.exp(-delta * t)
    return Derivation(steps=(identity("C0*exp(-delta*t) solves dC/dt = -delta*C", sp.diff(C, t) + delta * C),))


@leg("growth-equation/stock-elasticity")
def stock_elasticity(part: Part) -> Derivation:
    """C*g'(C)/g(C) for g = (f*C)^lam*C^(phi-1)."""
    f, C, phi = sp.symbols("f C phi", positive=True)
    flow = (f * C) ** lam * C ** (phi - 1)
    return Derivation(
        steps=(identity("the elasticity is lam + phi - 1", C * sp.diff(flow, C) - (lam + phi - 1) * flow),)
    )


# --------------------------------------------------------------------------------------------- Proposition 10.1

EFFECTIVE = "log(y) == phi0/(1-beta*phi0)*log(C) + (1-beta)/(1-beta*phi0)*log(Z)"
FEEDBACK = "log(y) == phi0*log(C) + beta*phi0*log(y) + (1-beta)*log(Z)"


@leg("proposition-10.1/elasticity")
def effective_elasticity(part: Part) -> Derivation:
    """Both elasticities agree at phi0 = 0 and at phi0 = -(1-beta)/beta^2 only; the repair is linear in logarithms."""
    p, b = sp.symbols("phi0 beta", real=True)
    return Derivation(
        steps=(
            identity(
                "(phi0/(1-beta*phi0) - beta*phi0)*(1-beta*phi0) = phi0*(1 - beta + beta^2*phi0)",
                p - b * p * (1 - b * p) - p * (1 - b + b**2 * p),
            ),
        ),
        plans={
            "repair:0": combining(FEEDBACK, "1/(1-beta*phi0)"),
            "repair:1": combining(EFFECTIVE, "1-beta*phi0"),
        },
    )


@leg("proposition-10.1/attribution")
def additive(part: Part) -> Derivation:
    """The exponent of C in ((f*C)^beta*Z^(1-beta))^lam*C^phi0."""
    f, C, Z = sp.symbols("f C Z", positive=True)
    flow = (f * C) ** (lam * beta) * Z ** (lam * (1 - beta)) * C**phi0
    return Derivation(
        steps=(identity("the exponent of C is phi0 + lam*beta", C * sp.diff(flow, C) - (phi0 + lam * beta) * flow),),
        plans={
            "repair:3": combining("g == (phi0+lam*beta)*g + lam*(1-beta)*gZ", "1/(1-phi0-lam*beta)"),
        },
        concludes=UNDECIDED,
        cites=(part.cites,),
    )


@leg("remark-11.3/estimates", "appendix-e/nordhaus")
def other_works(part: Part) -> Derivation:
    """What another work contains is not derived here."""
    return Derivation(concludes=UNDECIDED, cites=(part.cites,))


@leg("proposition-10.1/step-threshold")
def threshold(part: Part) -> Derivation:
    """phi0 = 1 - beta*phi0, divided by phi0."""
    return Derivation(plans={0: combining("phi0/(1-beta*phi0) == 1", "(1-beta*phi0)/phi0")})


# ------------------------------------------------------------------------------------------------- Remark 10.2


@leg("remark-10.2/rises")
def rises(part: Part) -> Derivation:
    """The derivative in beta is phi0^2/(1 - beta*phi0)^2."""
    effective = phi0 / (1 - beta * phi0)
    return Derivation(
        steps=(identity("the derivative in beta", sp.diff(effective, beta) - phi0**2 / (1 - beta * phi0) ** 2),)
    )


@leg("remark-10.2/transition")
def transition(part: Part) -> Derivation:
    """The threshold itself is below 1 for phi0 > 1/2."""
    return Derivation(plans={0: witness("(1-phi0)/phi0")})


# The symbols of the equations of Section 10 and of those that Theorem 11.2 lists, as printed.
PRINTED = {
    "(19)": {"c_i", "M_ij", "phi_0", "N"},
    "(20)": {"C", "f", "J", "alpha", "delta"},
    "(21)": {"C", "f", "J", "alpha", "alpha_crit", "delta_g", "lambda", "varphi", "gamma_J"},
    "(22)": {"C", "f", "J", "alpha", "alpha_crit", "delta", "delta_g", "lambda", "varphi", "gamma_J"},
    "(24)": {"varphi", "varphi_0", "beta_auto"},
    "(25)": {"C", "Z", "varphi_0", "beta_auto"},
    "(26)": {"C_j", "a_jk", "h", "delta"},
    "(28)": {"J", "C", "J_max", "eta_J", "f_J", "varphi_J", "alpha", "alpha_crit"},
    "(31)": {"C", "J_max", "rho", "h", "delta"},
    "(35)": {"alpha", "alpha_ext", "rho", "J"},
}
RATES = ("(19)", "(20)", "(22)", "(26)", "(28)")  # those that give a time derivative, of c_i, C, C, C_j, J
MOVED = {"c_i", "C", "C_j", "J"}
SYSTEM = ("(22)", "(24)", "(26)", "(28)", "(35)")


@leg("remark-10.2/law-of-motion")
def law_of_motion(part: Part) -> Derivation:
    """Two paths of beta_auto with the same equations and the same start."""
    time = sp.Symbol("time", nonnegative=True)
    still, rising = sp.Integer(0), time / (1 + time) / 2
    free = "beta_auto" not in MOVED and not any("beta_auto" in PRINTED[e] for e in RATES)
    return Derivation(
        steps=(
            Step("no printed rate of change is that of beta_auto or contains it", free, "list of symbols"),
            identity("both paths start at 0", still - rising.subs(time, 0)),
            Step(
                "they differ at t = 1: 0 and 1/4",
                rising.subs(time, 1) == sp.Rational(1, 4),
                "exact evaluation",
            ),
        ),
        concludes=ILL_POSED if free else UNDECIDED,
        witness="β_auto(t) = 0 and β_auto(t) = t/(2 + 2t) start alike, stay in [0, 1) and satisfy every printed "
        "equation that gives a time derivative (19, 20, 22, 26, 28): β_auto enters them through φ_eff at most.",
    )


# ---------------------------------------------------------------------------------------------- Definition 11.1


@leg("definition-11.1/a-converges")
def converges(part: Part) -> Derivation:
    """The distance from B/delta decays at the rate (1-Phi)*delta."""
    return Derivation(
        steps=(
            *path_solves(),
            identity(
                "v(t) - B/delta = (v(0) - B/delta)*exp(-(1-Phi)*delta*t)",
                PATH - B / delta - (v0 - B / delta) * sp.exp(-(1 - Phi) * delta * t),
            ),
        ),
        cites=("Picard and Lindelöf",),
    )


@leg("definition-11.1/b-growth")
def exponential(part: Part) -> Derivation:
    """Phi = 1: dC/dt = (B - delta)*C."""
    C = C0 * sp.exp((B - delta) * t)
    return Derivation(
        steps=(identity("C0*exp((B-delta)*t) solves it", sp.diff(C, t) - (B * C - delta * C)),),
        plans={"repair:0": cut("(B-delta)*t > 0", automatic, monotone("exp", "(B-delta)*t", "0", automatic))},
    )


BLOW_UP = "log(B/(B-delta*v))/((Phi-1)*delta)"


@leg("definition-11.1/c-singularity")
def singularity(part: Part) -> Derivation:
    """v(t) = 0 is solved for t; below the threshold the bracket v(0) - B/delta is not negative."""
    return Derivation(
        steps=(
            *path_solves(),
            limit(
                "the time tends to v(0)/((Phi-1)*B) as delta tends to 0 (Phi = 2)",
                sp.log(B / (B - delta * v0)) / delta,
                delta,
                0,
                v0 / B,
            ),
        ),
        plans={"repair:0": witness(BLOW_UP)},
    )


# ------------------------------------------------------------------------------------------------ Theorem 11.2


@leg("theorem-11.2/equations-at-once")
def equations_at_once(part: Part) -> Derivation:
    """Equal types: eq. (26) is dc/dt = a*c/(1+h*a*c) - delta*c, eq. (22) is dc/dt = B*c^Phi - delta*c."""
    a, c, k = sp.symbols("a c k", positive=True)
    per_unit = a / (1 + h * a * c)  # (dc/dt)/c + delta under (26); under (22) it is B*c^(Phi-1)
    products = per_unit.subs(c, 4 * k) ** 2 - per_unit.subs(c, k) * per_unit.subs(c, 16 * k)
    x = h * a * k
    return Derivation(
        steps=(
            identity(
                "under (22) the values at k, 4k and 16k form a geometric sequence",
                (B * (4 * k) ** (Phi - 1)) ** 2 - B * k ** (Phi - 1) * B * (16 * k) ** (Phi - 1),
            ),
            identity(
                "under (26) they do only if 9*h*a*k = 0",
                products * (1 + 4 * x) ** 2 * (1 + x) * (1 + 16 * x) - a**2 * 9 * x,
            ),
        )
    )


@leg("theorem-11.2/three-regimes")
def three_regimes(part: Part) -> Derivation:
    """The corrected classification: signs of the velocity, and the path of v."""
    return Derivation(steps=path_solves(), plans={"repair:5": witness(BLOW_UP)})


@leg("theorem-11.2/a-limit")
def limit_of_types(part: Part) -> Derivation:
    """Equal types: the zero of a*c/(1+h*a*c) - delta*c."""
    a = sp.Symbol("a", positive=True)
    c = (a - delta) / (h * a * delta)
    return Derivation(
        steps=(identity("the equilibrium is (a - delta)/(h*a*delta)", a * c / (1 + h * a * c) - delta * c),)
    )


@leg("theorem-11.2/a-limit-growth-equation")
def limit_of_growth_equation(part: Part) -> Derivation:
    """The zero of B*C^Phi - delta*C, written with C^(1-Phi) = B/delta."""
    C = sp.Symbol("C", positive=True)
    return Derivation(
        steps=(
            identity(
                "the velocity is delta*C^Phi*(B/delta - C^(1-Phi))",
                B * C**Phi - delta * C - delta * C**Phi * (B / delta - C ** (1 - Phi)),
            ),
        )
    )


@leg("theorem-11.2/a-rate")
def rate(part: Part) -> Derivation:
    """The slope of the velocity at the steady states of (22) and of (26)."""
    C, a = sp.symbols("C a", positive=True)
    types = a * C / (1 + h * a * C) - delta * C
    slope = sp.diff(types, C).subs(C, (a - delta) / (h * a * delta))
    return Derivation(
        steps=(
            identity(
                "the slope of B*C^Phi - delta*C",
                sp.diff(B * C**Phi - delta * C, C) - (Phi * B * C ** (Phi - 1) - delta),
            ),
            identity("on (26) with equal types the slope is -delta*(1 - delta/a)", slope + delta * (1 - delta / a)),
        )
    )


@leg("theorem-11.2/a-ceiling-by-frontier")
def ceiling_by_frontier(part: Part) -> Derivation:
    """The symbols of eq. (31) and of the system."""
    ceiling = J ** ((1 - rho) / rho) / (h * delta)
    steady = (A * J ** sp.Symbol("g") / delta) ** (1 / (1 - Phi))
    frontier = {"Z", "g_Z"}
    derivatives = [sp.diff(e, sp.Symbol(name, positive=True)) for e in (ceiling, steady) for name in ("Z", "gZ")]
    return Derivation(
        steps=(
            Step(
                "no equation of the system, nor (31), contains Z or g_Z",
                not any(frontier & PRINTED[e] for e in (*SYSTEM, "(31)")),
                "list of symbols",
            ),
            *(identity("the derivative of the ceiling in Z and in gZ is zero", d) for d in derivatives),
        ),
        concludes=REFUTES,
        witness="J_max = 2, ρ = 1/2, h = δ = 1: C_max of eq. (31) is 2 for g_Z = 0 and for g_Z = 1. λ = 1, φ_eff = 0, "
        "δ_g·f·J^γ_J = 2, δ = 1: the steady state of eq. (22) is 2 for both.",
        plans={"repair:0": combining("g == (1-lam+lam*beta)*g + lam*(1-beta)*gZ", "1/(lam*(1-beta))")},
    )


@leg("theorem-11.2/b-solution")
def growing_variety(part: Part) -> Derivation:
    """The logarithm of C is the integral of B*exp(u*t) - delta."""
    true = B * (sp.exp(u * t) - 1) / u - delta * t
    printed = (B * sp.exp(u * t) - delta) * t
    rate = B * sp.exp(u * t) - delta
    return Derivation(
        steps=(
            identity("the derivative of the true exponent is the growth rate", sp.diff(true, t) - rate),
            identity("the true exponent is 0 at t = 0", true.subs(t, 0)),
            identity(
                "the derivative of the printed exponent exceeds the growth rate by B*u*t*exp(u*t)",
                sp.diff(printed, t) - rate - B * u * t * sp.exp(u * t),
            ),
        )
    )


@leg("theorem-11.2/b-balanced")
def balanced(part: Part) -> Derivation:
    """dv/dt = (1-Phi)*(B*exp(u*t) - delta*v) has the solution (1-Phi)*B*exp(u*t)/(u+(1-Phi)*delta)."""
    w = (1 - Phi) * B * sp.exp(u * t) / (u + (1 - Phi) * delta)
    other = w + sp.Symbol("K", real=True) * sp.exp(-(1 - Phi) * delta * t)
    return Derivation(
        steps=(
            identity("it solves the equation", sp.diff(w, t) - (1 - Phi) * (B * sp.exp(u * t) - delta * w)),
            identity(
                "so does every other: it differs by K*exp(-(1-Phi)*delta*t), which tends to 0",
                sp.diff(other, t) - (1 - Phi) * (B * sp.exp(u * t) - delta * other),
            ),
        )
    )


@leg("theorem-11.2/b-bound")
def bound(part: Part) -> Derivation:
    """dC/dt = Z*C^beta with Z growing at gZ: C = K*exp(gZ*t/(1-beta)) with a suitable K."""
    gZ = sp.Symbol("gZ", positive=True)
    rate = gZ / (1 - beta)
    return Derivation(
        steps=(
            identity(
                "Z*C^beta grows at gZ + beta*rate, which is the rate of C = K*exp(rate*t)", gZ + beta * rate - rate
            ),
        ),
        plans={"repair:1": combining("g == beta*g + gZ", "1/(1-beta)")},
    )


@leg("theorem-11.2/c-solution")
def explosive(part: Part) -> Derivation:
    """Differentiate both bases."""
    right = v0 + (1 - Phi) * B * t
    printed = v0 - (1 - Phi) * B * t
    return Derivation(
        steps=(
            identity("dv/dt = (1-Phi)*B for the base of the repair", sp.diff(right, t) - (1 - Phi) * B),
            identity("dv/dt = -(1-Phi)*B for the printed base", sp.diff(printed, t) + (1 - Phi) * B),
        )
    )


@leg("theorem-11.2/c-diverges")
def diverges(part: Part) -> Derivation:
    """At Phi = 2 eq. (33) is 1/(1/C0 + B*t)."""
    printed = 1 / (1 / C0 + B * t)
    return Derivation(
        steps=(identity("it solves dC/dt = -B*C^2", sp.diff(printed, t) + B * printed**2),),
    )


@leg("theorem-11.2/c-time")
def time_of_singularity(part: Part) -> Derivation:
    """v at the printed time, and at the true one."""
    printed = v0 / ((Phi - 1) * B)
    return Derivation(
        steps=(
            *path_solves(),
            identity(
                "v at the printed time is B/delta + (v(0) - B/delta)*exp(delta*v(0)/B)",
                PATH.subs(t, printed) - (B / delta + (v0 - B / delta) * sp.exp(delta * v0 / B)),
            ),
        )
    )


@leg("theorem-11.2/step-steady-state")
def one_steady_state(part: Part) -> Derivation:
    """The growth rate decreases, so that it is below delta above a steady state."""
    falls = focus("Phi < 1", "B > 0", "C > 0", "C < D", then=automatic)
    return Derivation(plans={1: cut("B*C^(Phi-1) - B*D^(Phi-1) > 0", falls, automatic)})


@leg("theorem-11.2/singularity-without-saturation")
def linear_without_saturation(part: Part) -> Derivation:
    """h = 0: dc/dt = (a - delta)*c for equal types."""
    a = sp.Symbol("a", positive=True)
    c = C0 * sp.exp((a - delta) * t)
    explosive = 1 / (1 / C0 - B * t)
    return Derivation(
        steps=(
            identity("the solution without saturation", sp.diff(c, t) - (a * c - delta * c)),
            identity("the solution of dC/dt = B*C^2", sp.diff(explosive, t) - B * explosive**2),
        )
    )


@leg("theorem-11.2/step-linear-equation", "theorem-11.2/step-exponential")
def linear_equation(part: Part) -> Derivation:
    """The printed equation is the case Phi = 0; its solution tends to B/delta."""
    printed = B / delta + (C0 - B / delta) * sp.exp(-delta * t)
    return Derivation(
        steps=(
            identity("it solves dC/dt = B - delta*C", sp.diff(printed, t) - (B - delta * printed)),
            limit("it tends to B/delta", printed.subs({B: 3, delta: 1, C0: 1}), t, sp.oo, 3),
        )
    )


# -------------------------------------------------------------------------------------------------- Appendix C


@leg("appendix-c/eq-43")
def cobb_douglas(part: Part) -> Derivation:
    """The integral of ln x(s) over both groups of subtasks."""
    s, C, Z = sp.symbols("s C Z", positive=True)
    mean = sp.integrate(A + phi0 * sp.log(C), (s, 0, beta)) + sp.integrate(sp.log(Z), (s, beta, 1))
    return Derivation(
        steps=(
            identity(
                "the integral is beta*(A + phi0*ln C) + (1-beta)*ln Z",
                mean - (beta * (A + phi0 * sp.log(C)) + (1 - beta) * sp.log(Z)),
            ),
        )
    )


@leg("appendix-c/eq-44")
def growth_of_the_flow(part: Part) -> Derivation:
    """beta = 0: dC/dt = Z = exp(g*t)."""
    g, K = sp.symbols("g K", positive=True)
    C = sp.exp(g * t) / g + K
    return Derivation(steps=(identity("C = exp(g*t)/g + K has dC/dt = exp(g*t)", sp.diff(C, t) - sp.exp(g * t)),))


@leg("appendix-c/solving")
def solving(part: Part) -> Derivation:
    """Collect the terms with g."""
    return Derivation(plans={0: combining("g == beta*phi0*g + (1-beta)*gZ + k", "1")})


@leg("appendix-c/against-eq-25")
def two_balanced_rates(part: Part) -> Derivation:
    """The balanced rate of eq. (25) solves g = phi_eff*g + zeta*gZ."""
    hypothesis = "g == phi0/(1-beta*phi0)*g + (1-beta)/(1-beta*phi0)*gZ"
    return Derivation(plans={"repair:1": combining(hypothesis, "(1-beta*phi0)/(1-beta*phi0-phi0)")})
