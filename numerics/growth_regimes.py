"""The growth regimes, recomputed from the laws themselves.

Times come from quadrature of dC/velocity, rates from differentiation, equilibria from root finding, elasticities from
logarithmic derivatives of the production functions; no solution formula is used.  Numbers are computed with 50 and
again with 80 digits; figures show the same quantities in double precision.
"""
# ruff: noqa: N803, N806 (B, C, J and Z are the paper's symbols)

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from fractions import Fraction
from functools import partial
from itertools import pairwise, product

from mpmath import mp

from theoremaudit.legs import Curve, Figure, Leg, Observation
from theoremaudit.model import Part
from theoremaudit.readings import Reading, judge

leg = Leg("numeric")

HALF, QUARTER = Fraction(1, 2), Fraction(1, 4)
LAMBDAS = (QUARTER, HALF, Fraction(1))
RAW = tuple(map(Fraction, ("-2", "-1", "0", "3/10", "1/2", "3/5", "4/5", "99/100")))
INSIDE = tuple(p for p in RAW if p > 0)
SHARES = tuple(map(Fraction, ("1/10", "1/4", "1/2", "2/3", "9/10")))
BELOW, ABOVE = tuple(map(Fraction, ("-1", "0", "1/2", "9/10"))), tuple(map(Fraction, ("3/2", "2", "3")))
LEVELS = tuple(map(Fraction, ("1/4", "1", "3")))
TIMES = tuple(map(Fraction, ("1/10", "1", "3")))
DYNAMICS = "B, δ = 1, 2 and Φ, C as listed in the comparison"


def real(x: Fraction | int) -> mp.mpf:
    """The fraction as a number of the current precision."""
    x = Fraction(x)
    return mp.mpf(x.numerator) / x.denominator


def close(where: str, x: mp.mpf, y: mp.mpf) -> Reading:
    """The difference of x and y, relative to the larger, which must be zero."""
    size = max(abs(x), abs(y))
    return Reading(where, (x - y) / size if size else mp.mpf(0), "=")


# --------------------------------------------------------------------------------------------------- the laws


def flow(f, C, lam, phi):
    """Eq. (21) for one type and productivity 1: (f·C)^λ·C^(φ−1)."""
    return (f * C) ** lam * C ** (phi - 1)


def velocity(C, B, Phi, delta):
    """Eq. (22): B·C^Φ − δ·C."""
    return B * C**Phi - delta * C


def types_velocity(c, a, h, delta):
    """Eq. (26) for types of equal capability c and equal benefit a."""
    return a * c / (1 + h * a * c) - delta * c


def effective(phi0, beta):
    """Eq. (24)."""
    return phi0 / (1 - beta * phi0)


def task_output(C, Z, phi0, beta):
    """The task model of Appendix C: exp of the integral of ln x(s), a fraction β of the inputs being C^φ_0."""
    inputs = mp.quad(lambda s: mp.log(C**phi0), [0, beta]) + mp.quad(lambda s: mp.log(Z), [beta, 1])
    return mp.exp(inputs)


def aggregate(capabilities, r):
    """Eq. (1)."""
    return (sum(c**r for c in capabilities) / len(capabilities)) ** (1 / r)


def ceiling(J, rho, h, delta):
    """Eq. (31)."""
    return J ** ((1 - rho) / rho) / (h * delta)


def elasticity(function: Callable[[mp.mpf], mp.mpf], C: mp.mpf) -> mp.mpf:
    """The logarithmic derivative of a function."""
    return mp.diff(lambda x: mp.log(function(mp.exp(x))), mp.log(C))


def improvement_elasticity(lam: Fraction, phi: Fraction) -> mp.mpf:
    """The elasticity of eq. (21) with respect to C, measured at C = 2 with f = 1/2."""
    return elasticity(lambda C: flow(real(HALF), C, real(lam), real(phi)), mp.mpf(2))


def elapsed(C0: mp.mpf, C1: mp.mpf, law: Callable[[mp.mpf], mp.mpf]) -> mp.mpf:
    """The time from C0 to C1 by the law dC/dt = law(C), by quadrature over ln C."""
    points = mp.linspace(mp.log(C0), mp.log(C1), 5)
    return mp.quad(lambda y: mp.exp(y) / law(mp.exp(y)), points)


def blow_up(C0: mp.mpf, B: mp.mpf, Phi: mp.mpf, delta: mp.mpf) -> mp.mpf:
    """The time from C0 to infinity, by quadrature over w = 1/C."""
    return mp.quad(lambda w: velocity(1 / w, B, Phi, delta) ** -1 / w**2 if w else mp.mpf(Phi == 2) / B, [0, 1 / C0])


def root(function: Callable[[mp.mpf], mp.mpf], low: Fraction, high: Fraction) -> mp.mpf:
    """The root between two bounds, by bracketing."""
    return mp.findroot(function, (real(low), real(high)), solver="anderson", tol=mp.mpf(10) ** (-2 * mp.dps + 10))


def steady(law: Callable[[mp.mpf], mp.mpf]) -> mp.mpf:
    """The positive steady state of a law, by bracketing ln C between -14 and 14."""
    return mp.exp(mp.findroot(lambda y: law(mp.exp(y)) / mp.exp(y), (-14, 14), solver="ridder", maxsteps=1000))


def seen(
    measure: Callable[[], Iterable[Reading]], method: str, scope: str, figure: Figure | None = None
) -> Observation:
    """The readings judged, with a method, a scope and perhaps a figure."""
    return replace(judge(measure, method, scope), figure=figure)


def curve(label: str, function: Callable[[float], mp.mpf], xs: Iterable[float], style: str = "line") -> Curve:
    """A curve of a figure."""
    xs = tuple(xs)
    with mp.workdps(20):
        return Curve(label, xs, tuple(float(mp.nstr(function(mp.mpf(x)), 15)) for x in xs), style)


def grid(low: float, high: float, points: int = 101) -> tuple[float, ...]:
    """Equally spaced abscissae."""
    return tuple(round(low + (high - low) * k / (points - 1), 12) for k in range(points))


# --------------------------------------------------------------------------------------------- eqs. (20) to (23)


@leg("growth-equation/arguments")
def same_training(part: Part) -> Observation:
    """Half of capability 2 and a quarter of capability 4."""
    return seen(
        lambda: [
            close(
                f"λ = {lam}, φ = {phi}",
                flow(real(HALF), mp.mpf(2), real(lam), real(phi)),
                flow(real(QUARTER), mp.mpf(4), real(lam), real(phi)),
            )
            for lam, phi in product(LAMBDAS, (HALF, Fraction(1), Fraction(3, 2)))
        ],
        "eq. (21) evaluated",
        "f·C = 1; φ = 1/2, 1, 3/2",
    )


@leg("growth-equation/variety-superlinear")
def another_type(part: Part) -> Observation:
    """Sums of powers of J and J + 1 equal capabilities, per type."""

    def per_type(J: int, r: Fraction) -> mp.mpf:
        return J ** (1 / real(r) - 1) * aggregate([mp.mpf(2)] * J, real(r))

    return seen(
        lambda: [
            Reading(f"J = {J}, ρ = {r}", per_type(J + 1, r) - per_type(J, r))
            for J, r in product((2, 5), (HALF, Fraction(-1)))
        ],
        "eq. (1) from its definition, times J^(1/ρ)",
        "capability 2, J = 2, 5, ρ = 1/2, −1",
    )


@leg("growth-equation/substitution")
def substituted(part: Part) -> Observation:
    """The logarithmic derivative of the improvement in C, against the exponent of eq. (22)."""
    return seen(
        lambda: [
            close(
                f"λ = {lam}, φ = {phi}",
                improvement_elasticity(lam, phi) + 2,
                real(lam + phi + 1),  # both raised by 2, for λ + φ − 1 may be 0
            )
            for lam, phi in product(LAMBDAS, (HALF, Fraction(5, 4)))
        ],
        "logarithmic derivative of eq. (21)",
        "λ = 1/4, 1/2, 1; φ = 1/2, 5/4",
    )


@leg("growth-equation/growth-rate")
def divided(part: Part) -> Observation:
    """Eq. (22) over C at several capabilities."""
    return seen(
        lambda: [
            close(
                f"Φ = {Phi}, C = {C}",
                velocity(real(C), mp.mpf(2), real(Phi), mp.mpf(1)) / real(C) + 1,
                2 * real(C) ** (real(Phi) - 1),
            )
            for Phi, C in product((*BELOW, *ABOVE), LEVELS)
        ],
        "eq. (22) evaluated",
        "B = 2, δ = 1",
    )


@leg("growth-equation/below-critical-data")
def decaying(part: Part) -> Observation:
    """The time that capability needs to fall to m without improvement."""
    return seen(
        lambda: [
            close(
                f"δ = {d}, m = {m}",
                elapsed(mp.mpf(5), real(m), lambda C, d=d: -real(d) * C),
                mp.log(5 / real(m)) / real(d),
            )
            for d, m in product((HALF, Fraction(2)), (QUARTER, Fraction(1)))
        ],
        "quadrature of dC/velocity",
        "C_0 = 5, δ = 1/2, 2",
    )


@leg("growth-equation/jones-form")
def jones(part: Part) -> Observation:
    """Eq. (21) against δ·L^λ·C^φ with L = f·C."""
    return seen(
        lambda: [
            close(f"C = {C}", flow(real(HALF), real(C), mp.mpf(1), real(HALF)), real(HALF) * real(C) * mp.sqrt(real(C)))
            for C in LEVELS
        ],
        "both production functions evaluated",
        "λ = 1, φ = 1/2, f = 1/2, C = 1/4, 1, 3",
    )


@leg("growth-equation/stock-elasticity")
def stock_elasticities(part: Part) -> Observation:
    """The logarithmic derivative in C against φ."""
    return seen(
        lambda: [
            close(
                f"λ = {lam}, φ = {phi}",
                improvement_elasticity(lam, phi),
                real(phi),
            )
            for lam, phi in product(LAMBDAS, (HALF, Fraction(5, 4)))
        ],
        "logarithmic derivative of eq. (21)",
        "λ = 1/4, 1/2, 1; φ = 1/2, 5/4",
    )


# -------------------------------------------------------------------------------------------- Proposition 10.1


def task_elasticity(phi0: Fraction, beta: Fraction) -> mp.mpf:
    """The elasticity of the task model with respect to C."""
    return elasticity(lambda C: task_output(C, mp.mpf(2), real(phi0), real(beta)), mp.mpf(3))


def elasticities() -> Figure:
    """Eq. (24) against the exponent of eq. (43), over the automated fraction."""
    betas = grid(0, 0.99, 100)
    return Figure(
        "The task model's elasticity stays below the raw one; the printed formula rises above it and past 1",
        "automated fraction",
        "elasticity of improvement",
        (
            curve("eq. (24), raw elasticity 0.6", lambda b: effective(mp.mpf("0.6"), b), betas),
            curve("eq. (43), raw elasticity 0.6", lambda b: b * mp.mpf("0.6"), betas),
            curve("raw elasticity 0.6", lambda b: mp.mpf("0.6"), betas, "dashed"),
            curve("threshold of the regimes (λ = 1)", lambda b: mp.mpf(1), betas, "dashed"),
        ),
    )


@leg("proposition-10.1/elasticity")
def effective_elasticities(part: Part) -> Observation:
    """The task model's elasticity, by quadrature and differentiation, against eq. (24)."""
    return seen(
        lambda: [
            close(f"φ_0 = {p}, β = {b}", task_elasticity(p, b), effective(real(p), real(b)))
            for p, b in product((HALF, Fraction(3, 5)), (QUARTER, HALF, Fraction(9, 10)))
        ],
        "logarithmic derivative of the task model",
        "φ_0 = 1/2, 3/5; β = 1/4, 1/2, 9/10",
        elasticities(),
    )


@leg("proposition-10.1/defined")
def denominators(part: Part) -> Observation:
    """1 − βφ_0 up to the edges."""
    edge = 1 - Fraction(1, 10**9)
    return seen(
        lambda: [
            Reading(f"φ_0 = {p}, β = {b}", 1 - real(p) * real(b))
            for p, b in product((*RAW, edge), (Fraction(0), *SHARES, edge))
        ],
        "evaluation",
        "φ_0 from −2 and β from 0 up to 1 − 10^-9",
    )


@leg("proposition-10.1/exceeds")
def amplified(part: Part) -> Observation:
    """φ_eff − φ_0, also at φ_0 ≤ 0."""
    return seen(
        lambda: [
            Reading(f"φ_0 = {p}, β = {b}", effective(real(p), real(b)) - real(p)) for p, b in product(RAW, SHARES)
        ],
        "evaluation of eq. (24)",
        "φ_0 from −2 to 0.99",
    )


@leg("proposition-10.1/threshold")
def above_threshold(part: Part) -> Observation:
    """φ_eff − 1 at fractions above the printed bound."""
    return seen(
        lambda: [
            Reading(f"φ_0 = {p}, β = {b}", effective(real(p), real(b)) - 1, ">=")
            for p, b in product(RAW, SHARES)
            if p and b >= (1 - p) / p
        ],
        "evaluation of eq. (24)",
        "φ_0 from −2 to 0.99 without 0",
    )


@leg("proposition-10.1/step-production")
def production(part: Part) -> Observation:
    """The task model's output against eq. (25)."""

    def printed(C, Z, p, b):
        return C ** (p / (1 - b * p)) * Z ** ((1 - b) / (1 - b * p))

    return seen(
        lambda: [
            close(
                f"C = {C}, Z = {Z}",
                task_output(real(C), real(Z), real(HALF), real(HALF)),
                printed(real(C), real(Z), real(HALF), real(HALF)),
            )
            for C, Z in product(LEVELS, LEVELS)
        ],
        "quadrature over the subtasks",
        "φ_0 = β = 1/2",
    )


@leg("proposition-10.1/step-same-exponent")
def exponent(part: Part) -> Observation:
    """The logarithmic derivative of eq. (25) in C."""

    def production(C, p, b):
        return (C**p) ** (1 / (1 - b * p))

    return seen(
        lambda: [
            close(
                f"φ_0 = {p}, β = {b}",
                elasticity(partial(production, p=real(p), b=real(b)), mp.mpf(3)),
                effective(real(p), real(b)),
            )
            for p, b in product((HALF, Fraction(-1)), SHARES)
        ],
        "logarithmic derivative",
        "φ_0 = 1/2, −1",
    )


def threshold(phi0: Fraction) -> mp.mpf:
    """The fraction at which eq. (24) is 1, by root finding."""
    return root(lambda b: real(phi0) - (1 - b * real(phi0)), Fraction(0), Fraction(3))


@leg("proposition-10.1/step-threshold")
def thresholds(part: Part) -> Observation:
    """Roots in β against (1 − φ_0)/φ_0."""
    return seen(
        lambda: [close(f"φ_0 = {p}", threshold(p), (1 - real(p)) / real(p)) for p in INSIDE],
        "root finding in β",
        "φ_0 = 0.3 to 0.99",
    )


@leg("proposition-10.1/step-examples")
def examples(part: Part) -> Observation:
    """Roots in β for the two examples."""
    return seen(
        lambda: [
            close(f"φ_0 = {p}", threshold(p), real(b)) for p, b in ((HALF, Fraction(1)), (Fraction(4, 5), QUARTER))
        ],
        "root finding in β",
        "φ_0 = 1/2, 4/5",
    )


# ------------------------------------------------------------------------------------------------- Remark 10.2


@leg("remark-10.2/rises")
def rising_with_automation(part: Part) -> Observation:
    """The derivative of eq. (24) in β."""
    return seen(
        lambda: [
            Reading(f"φ_0 = {p}, β = {b}", mp.diff(lambda x, p=p: effective(real(p), x), real(b)))
            for p, b in product(RAW, SHARES)
        ],
        "numerical derivative in β",
        "φ_0 from −2 to 0.99, with 0",
    )


@leg("remark-10.2/transition")
def best_automation(part: Part) -> Observation:
    """The largest φ_eff that fractions up to 1 − 10^-9 give."""
    last = 1 - Fraction(1, 10**9)
    return seen(
        lambda: [Reading(f"φ_0 = {p}", effective(real(p), real(last)) - 1, ">=") for p in INSIDE if p > HALF],
        "evaluation of eq. (24)",
        "β = 1 − 10^-9, φ_0 between 1/2 and 0.99",
    )


# ---------------------------------------------------------------------------------------------- Definition 11.1


@leg("definition-11.1/three-regimes")
def composite(part: Part) -> Observation:
    """The elasticity of eq. (21) against λ + φ − 1."""
    return seen(
        lambda: [
            close(
                f"λ = {lam}, φ = {phi}",
                improvement_elasticity(lam, phi) - 1,
                real(lam + phi) - 2,
            )
            for lam, phi in product(LAMBDAS, (HALF, Fraction(3, 2), Fraction(2)))
        ],
        "logarithmic derivative of eq. (21)",
        "λ = 1/4, 1/2, 1; φ = 1/2, 3/2, 2",
    )


def rate_differences(exponents: Iterable[Fraction], sign: int) -> list[Reading]:
    """How the growth rate changes from each level to the next."""
    pairs = list(pairwise(LEVELS))
    return [
        Reading(
            f"Φ = {Phi}, C = {low}, {high}",
            sign
            * (
                velocity(real(high), mp.mpf(2), real(Phi), mp.mpf(1)) / real(high)
                - velocity(real(low), mp.mpf(2), real(Phi), mp.mpf(1)) / real(low)
            ),
        )
        for Phi, (low, high) in product(exponents, pairs)
    ]


@leg("definition-11.1/a-decreasing", "theorem-11.2/step-decreasing")
def falling_rate(part: Part) -> Observation:
    """Growth rates at rising capability, Φ < 1."""
    return seen(lambda: rate_differences(BELOW, -1), "eq. (23) evaluated", "Φ = −1, 0, 1/2, 9/10")


@leg("definition-11.1/c-increasing")
def rising_rate(part: Part) -> Observation:
    """Growth rates at rising capability, Φ > 1."""
    return seen(lambda: rate_differences(ABOVE, 1), "eq. (23) evaluated", "Φ = 3/2, 2, 3")


@leg("definition-11.1/a-converges")
def convergence(part: Part) -> Observation:
    """The time from C_0 to a capability near C*, by quadrature, against the printed decay of the distance."""

    def readings() -> list[Reading]:
        found = []
        for Phi, v, share in product(BELOW, (HALF, Fraction(6)), (HALF, Fraction(1, 100))):
            power, gap = 1 / (1 - real(Phi)), real(v) - 2  # B = 2, δ = 1
            time = elapsed(
                real(v) ** power,
                (2 + gap * real(share)) ** power,
                lambda C, P=Phi: velocity(C, mp.mpf(2), real(P), mp.mpf(1)),
            )
            found.append(
                close(f"Φ = {Phi}, v = {v}, to {share} of the distance", time, -mp.log(real(share)) / (1 - real(Phi)))
            )
        return found

    return seen(readings, "quadrature of dC/velocity", "B = 2, δ = 1; Φ = −1, 0, 1/2, 9/10; from below and above")


@leg("definition-11.1/a-jones", "remark-11.3/imported-estimate")
def jones_exponents(part: Part) -> Observation:
    """The elasticity of Jones's law with the input f·C, against 1."""
    return seen(
        lambda: [
            Reading(
                f"λ = {lam}, φ_J = {p}",
                1 - elasticity(lambda C, lam=lam, p=p: (C / 4) ** real(lam) * C ** real(p), mp.mpf(3)),
            )
            for lam, p in product(LAMBDAS, (HALF, Fraction(3, 5), Fraction(7, 10)))
        ],
        "logarithmic derivative of Jones's law",
        "λ = 1/4, 1/2, 1; φ_J = 0.5, 0.6, 0.7",
    )


@leg("definition-11.1/b-independent")
def independent_rate(part: Part) -> Observation:
    """The growth rate at Φ = 1 for several capabilities."""
    return seen(
        lambda: [
            close(f"C = {C}", velocity(real(C), mp.mpf(2), mp.mpf(1), mp.mpf(1)) / real(C), mp.mpf(1)) for C in LEVELS
        ],
        "eq. (23) evaluated",
        "B = 2, δ = 1, C = 1/4, 1, 3",
    )


@leg("definition-11.1/b-growth")
def growth_at_the_knife_edge(part: Part) -> Observation:
    """Velocities at Φ = 1 with depreciation below, at and above B."""
    return seen(
        lambda: [
            Reading(f"B = 1, δ = {d}", velocity(mp.mpf(3), mp.mpf(1), mp.mpf(1), real(d)))
            for d in (HALF, Fraction(1), Fraction(2))
        ],
        "eq. (22) evaluated",
        "B = 1, δ = 1/2, 1, 2",
    )


def phase_line() -> Figure:
    """The velocity over capability for the two kinds of exponent."""
    xs = grid(0.02, 2.2, 110)
    one = mp.mpf(1)
    return Figure(
        "With depreciation the convex law has a threshold: below it capability falls",
        "capability",
        "velocity of capability",
        (
            curve("Φ = 2: explosive above 1, falling below", lambda C: velocity(C, one, mp.mpf(2), one), xs),
            curve("Φ = 1/2: attracted to 1", lambda C: velocity(C, one, one / 2, one), xs),
            curve("no motion", lambda C: mp.mpf(0), xs, "dashed"),
        ),
    )


@leg("definition-11.1/c-singularity")
def threshold_of_singularity(part: Part) -> Observation:
    """Whether capability rises at the start, as it must before a singularity, at and around the threshold."""
    return seen(
        lambda: [
            Reading(f"Φ = {Phi}, C_0 = {C}", velocity(real(C), mp.mpf(1), real(Phi), mp.mpf(1)))
            for Phi, C in product(ABOVE, LEVELS)
        ],
        "eq. (22) evaluated",
        "B = δ = 1, where the threshold is 1; C_0 = 1/4, 1, 3",
        phase_line(),
    )


# ------------------------------------------------------------------------------------------------ Theorem 11.2


@leg("theorem-11.2/equations-at-once")
def two_laws(part: Part) -> Observation:
    """Fit eq. (22) to eq. (26) at capabilities 1 and 4 and compare the velocities at 16."""

    def readings() -> list[Reading]:
        found = []
        for h in (QUARTER, HALF, Fraction(2)):
            first, second, third = (types_velocity(mp.mpf(c), mp.mpf(1), real(h), mp.mpf(0)) for c in (1, 4, 16))
            Phi = mp.log(second / first) / mp.log(4)
            found.append(close(f"h = {h}", velocity(mp.mpf(16), first, Phi, mp.mpf(0)), third))
        return found

    return seen(readings, "two laws fitted at two points", "a = 1, h = 1/4, 1/2, 2")


ROWS = (
    lambda phi, h, g: phi < 1 and h > 0 and g == 0,
    lambda phi, h, g: phi == 1 and h >= 0 and g > 0,
    lambda phi, h, g: phi > 1 and h == 0,
)


@leg("theorem-11.2/three-regimes")
def covered(part: Part) -> Observation:
    """How many rows of Table 3 each case belongs to."""
    return seen(
        lambda: [
            Reading(f"φ_eff = {phi}, h = {h}, g_J = {g}", mp.mpf(sum(row(phi, h, g) for row in ROWS) - 1), ">=")
            for phi, h, g in product(
                (HALF, Fraction(1), Fraction(2)), (Fraction(0), Fraction(1)), (Fraction(0), Fraction(1, 10))
            )
        ],
        "all cases enumerated",
        "φ_eff = 1/2, 1, 2; h = 0, 1; g_J = 0, 1/10",
    )


@leg("theorem-11.2/regimes-by-elasticity")
def two_classifications(part: Part) -> Observation:
    """The elasticity of eq. (21) against the regime that φ_eff announces."""
    return seen(
        lambda: [
            Reading(
                f"λ = {lam}, φ_eff = {phi}",
                improvement_elasticity(lam, phi) - 1,
                "=" if phi == 1 else ">",
            )
            for lam, phi in product(LAMBDAS, (Fraction(1), Fraction(5, 4), Fraction(3, 2)))
        ],
        "logarithmic derivative of eq. (21)",
        "λ = 1/4, 1/2, 1; φ_eff = 1, 5/4, 3/2",
    )


def equilibrium(a: Fraction, h: Fraction, delta: Fraction) -> mp.mpf:
    """The positive zero of eq. (26) for equal types, by root finding."""
    return root(lambda c: types_velocity(c, real(a), real(h), real(delta)) / c, Fraction(1, 10**6), Fraction(10**3))


BENEFITS = tuple(map(Fraction, ("3/2", "2", "4", "100")))


@leg("theorem-11.2/a-limit")
def limits(part: Part) -> Observation:
    """Equilibria aggregated by eq. (1) against eq. (31)."""
    return seen(
        lambda: [
            close(
                f"a = {a}, J = {J}, ρ = {r}",
                aggregate([equilibrium(a, Fraction(1), Fraction(1))] * J, real(r)),
                ceiling(mp.mpf(J), real(r), mp.mpf(1), mp.mpf(1)),
            )
            for a, J, r in product(BENEFITS, (2, 5), (HALF, Fraction(-1)))
        ],
        "root finding on eq. (26)",
        "h = δ = 1, a = 3/2 to 100, J = 2, 5, ρ = 1/2, −1",
        Figure(
            "The limit stays below the ceiling of one type; the printed ceiling lies elsewhere",
            "benefit a over depreciation",
            "long-run capability, J = 2, ρ = 1/2, h = δ = 1",
            (
                curve("limit of eq. (26), aggregate of eq. (1)", lambda a: 1 - 1 / a, grid(1, 10)),
                curve("limit of eq. (26), sum of powers", lambda a: 4 * (1 - 1 / a), grid(1, 10)),
                curve("eq. (31)", lambda a: mp.mpf(2), grid(1, 10), "dashed"),
                curve("bound 1/(hδ) of one type", lambda a: mp.mpf(1), grid(1, 10), "dashed"),
            ),
        ),
    )


@leg("theorem-11.2/a-limit-growth-equation")
def limits_of_growth(part: Part) -> Observation:
    """Steady states of eq. (22) against eq. (31)."""
    return seen(
        lambda: [
            close(
                f"Φ = {Phi}",
                steady(partial(velocity, B=mp.mpf(3), Phi=real(Phi), delta=mp.mpf(1))),
                ceiling(mp.mpf(2), real(HALF), mp.mpf(1), mp.mpf(1)),
            )
            for Phi in BELOW
        ],
        "root finding on eq. (22)",
        "B = 3, h = δ = 1, J = 2, ρ = 1/2",
    )


@leg("theorem-11.2/a-equivalently")
def equivalence(part: Part) -> Observation:
    """Signs of φ_eff − 1 and of β minus its bound."""
    return seen(
        lambda: [
            Reading(
                f"φ_0 = {p}, β = {b}", (1 - effective(real(p), real(b))) * ((1 - real(p)) / real(p) - real(b)), ">="
            )
            for p, b in product((p for p in RAW if p), SHARES)
        ],
        "evaluation of eq. (24)",
        "φ_0 from −2 to 0.99 without 0",
    )


@leg("theorem-11.2/a-rate")
def rates(part: Part) -> Observation:
    """The slope of the velocity at the steady state, by differentiation."""

    def readings() -> list[Reading]:
        found = []
        for lam, phi in product(LAMBDAS, (Fraction(1, 5), Fraction(9, 10))):
            law = partial(velocity, B=mp.mpf(2), Phi=real(lam + phi - 1), delta=mp.mpf(1))
            found.append(close(f"λ = {lam}, φ_eff = {phi}", mp.diff(law, steady(law)), real(phi) - 1))
        return found

    return seen(readings, "numerical derivative at the root", "B = 2, δ = 1")


@leg("theorem-11.2/a-rises-with-variety")
def ceilings_over_variety(part: Part) -> Observation:
    """Differences of eq. (31) in J."""
    return seen(
        lambda: [
            Reading(
                f"ρ = {r}",
                ceiling(mp.mpf(3), real(r), mp.mpf(1), mp.mpf(1)) - ceiling(mp.mpf(2), real(r), mp.mpf(1), mp.mpf(1)),
            )
            for r in (HALF, Fraction(9, 10), Fraction(-1))
        ],
        "eq. (31) evaluated",
        "J = 2, 3; ρ = 1/2, 9/10, −1",
    )


@leg("theorem-11.2/a-falls-with-saturation")
def ceilings_over_saturation(part: Part) -> Observation:
    """Derivatives of eq. (31) in h and δ, signs reversed."""
    return seen(
        lambda: [
            Reading(f"ρ = {r}, {name}", -mp.diff(function, 2))
            for r in (HALF, Fraction(-1))
            for name, function in (
                ("h", lambda x, r=r: ceiling(mp.mpf(3), real(r), x, mp.mpf(1))),
                ("δ", lambda x, r=r: ceiling(mp.mpf(3), real(r), mp.mpf(1), x)),
            )
        ],
        "numerical derivatives of eq. (31)",
        "J = 3, h, δ = 1, 2; ρ = 1/2, −1",
    )


@leg("theorem-11.2/a-growth-rate")
def growth_below_a_ceiling(part: Part) -> Observation:
    """A mesh at half of its ceiling, with a frontier growing at 1% and more."""
    return seen(
        lambda: [
            Reading(
                f"g_Z = {g}, t = {t}",
                equilibrium(Fraction(4), Fraction(1), Fraction(1)) / (real(HALF) * mp.exp(real(g) * t)) - 1,
                ">=",
            )
            for g, t in product((Fraction(1, 100), Fraction(1, 5)), (10, 100, 1000))
        ],
        "equilibrium of eq. (26) against exponential growth",
        "C_0 = 1/2, ceiling 3/4; g_Z = 1%, 20%; t = 10, 100, 1000",
    )


def growing_rate(t, B, u, delta):
    """Eq. (23) at Φ = 1 with J^γ_J growing at rate u."""
    return B * mp.exp(u * t) - delta


def log_growth(t, B, u, delta):
    """The logarithm of C(t)/C_0 at Φ = 1, by quadrature of the growth rate."""
    return mp.quad(lambda s: growing_rate(s, B, u, delta), [0, t])


@leg("theorem-11.2/b-solution")
def printed_exponents(part: Part) -> Observation:
    """The integral of the growth rate against the printed exponent."""
    one, ts = mp.mpf(1), grid(0, 3, 61)
    return seen(
        lambda: [
            close(
                f"u = {u}, t = {t}",
                log_growth(real(t), mp.mpf(1), real(u), mp.mpf(1)),
                growing_rate(real(t), mp.mpf(1), real(u), mp.mpf(1)) * real(t),
            )
            for u, t in product((QUARTER, Fraction(1)), TIMES)
        ],
        "quadrature of the growth rate",
        "B = δ = 1; u = 1/4, 1; t = 1/10, 1, 3",
        Figure(
            "A growth rate multiplied by time is not its integral: eq. (32) runs away from the solution",
            "time",
            "capability over its initial value",
            (
                curve("eq. (32)", lambda t: mp.exp(growing_rate(t, one, one, one) * t), ts),
                curve("solution", lambda t: mp.exp(log_growth(t, one, one, one)), ts),
                curve("exponential growth at rate 1", mp.exp, ts, "dashed"),
            ),
            log="y",
        ),
    )


@leg("theorem-11.2/b-balanced")
def rates_over_time(part: Part) -> Observation:
    """Growth rates at two times, by differentiating the logarithm."""
    return seen(
        lambda: [
            close(
                f"u = {u}, t = {t}",
                mp.diff(lambda s, u=u: log_growth(s, mp.mpf(1), real(u), mp.mpf(1) / 2), real(t)),
                growing_rate(mp.mpf(0), mp.mpf(1), real(u), mp.mpf(1) / 2),
            )
            for u, t in product((QUARTER, Fraction(1)), (Fraction(1),))
        ],
        "numerical derivative of the quadrature",
        "B = 1, δ = 1/2; t = 0 and 1",
    )


@leg("theorem-11.2/variety-without-end")
def bounded_variety(part: Part) -> Observation:
    """Exponential variety against J_max = 10."""
    return seen(
        lambda: [
            Reading(f"g_J = {g}, t = {t}", 10 - 2 * mp.exp(real(g) * t), ">=")
            for g, t in product((Fraction(3, 20), Fraction(3, 10)), (1, 5, 20))
        ],
        "evaluation",
        "J_0 = 2, J_max = 10; 15% and 30% a year; t = 1, 5, 20",
    )


@leg("theorem-11.2/b-bound")
def rates_against_bound(part: Part) -> Observation:
    """The growth rate of regime (b) against g_Z/(1 − β)."""
    return seen(
        lambda: [
            Reading(
                f"β = {b}, t = {t}",
                real(Fraction(1, 5)) / (1 - real(b))
                - growing_rate(mp.mpf(t), mp.mpf(1), mp.mpf(1) / 8, mp.mpf(1) / 10),
                ">=",
            )
            for b, t in product((Fraction(0), HALF), (1, 10, 50))
        ],
        "eq. (23) evaluated",
        "g_Z = 1/5, B = 1, u = 1/8, δ = 1/10; t = 1, 10, 50",
    )


@leg("theorem-11.2/c-requires", "theorem-11.2/step-composite")
def composites(part: Part) -> Observation:
    """Elasticities of eq. (21) for φ_eff on the side that the part speaks of."""
    kind = part.name

    def readings() -> list[Reading]:
        found = []
        for lam, phi in product(LAMBDAS, tuple(map(Fraction, ("1/2", "9/10", "5/4", "3/2", "2")))):
            value = improvement_elasticity(lam, phi)
            where = f"λ = {lam}, φ_eff = {phi}"
            if kind == "c-requires" and value > 1 + mp.mpf("1e-20"):
                found.append(Reading(where, real(phi) - 1))
            elif kind == "step-composite" and phi < 1:
                found.append(Reading(where, 1 - value))
        return found

    return seen(readings, "logarithmic derivative of eq. (21)", "λ = 1/4, 1/2, 1; φ_eff = 1/2 to 2")


def printed_solution(t, C0, B, Phi):
    """Eq. (33)."""
    return (C0 ** (1 - Phi) - (1 - Phi) * B * t) ** (1 / (1 - Phi))


@leg("theorem-11.2/c-solution", "theorem-11.2/c-diverges")
def explosive_paths(part: Part) -> Observation:
    """Eq. (33) at the time, found by quadrature, at which capability has risen to a multiple of C_0."""

    def readings() -> list[Reading]:
        found = []
        for Phi, multiple in product(ABOVE, (2, 10)):
            time = elapsed(mp.mpf(1), mp.mpf(multiple), lambda C, P=Phi: velocity(C, mp.mpf(1), real(P), mp.mpf(0)))
            printed = printed_solution(time, mp.mpf(1), mp.mpf(1), real(Phi))
            where = f"Φ = {Phi}, capability {multiple}"
            found.append(
                close(where, printed, mp.mpf(multiple)) if part.name == "c-solution" else Reading(where, printed - 1)
            )
        return found

    two, ts = mp.mpf(2), grid(0, 0.95, 96)
    figure = Figure(
        "The printed sign turns the explosion into decay",
        "time",
        "capability, Φ = 2, B = 1, initial value 1, no depreciation",
        (
            curve("eq. (33)", lambda t: printed_solution(t, mp.mpf(1), mp.mpf(1), two), ts),
            curve("solution", lambda t: 1 / (1 - t), ts),
        ),
        log="y",
    )
    return seen(readings, "quadrature of dC/velocity", "B = C_0 = 1; Φ = 3/2, 2, 3", figure)


@leg("theorem-11.2/c-time")
def times_with_depreciation(part: Part) -> Observation:
    """The time to infinity, by quadrature, against T_s."""
    one = mp.mpf(1)
    return seen(
        lambda: [
            close(
                f"Φ = {Phi}, δ = {d}",
                blow_up(mp.mpf(2), mp.mpf(1), real(Phi), real(d)),
                mp.mpf(2) ** (1 - real(Phi)) / (real(Phi) - 1),
            )
            for Phi, d in product((Fraction(2), Fraction(3)), (QUARTER, Fraction(1)))
        ],
        "quadrature of dC/velocity to infinity",
        "B = 1, C_0 = 2; Φ = 2, 3; δ = 1/4, 1",
        Figure(
            "Depreciation delays the singularity, and beyond the threshold prevents it",
            "depreciation (B = 1, initial capability 2, Φ = 2; threshold 2)",
            "time of the singularity",
            (
                curve("time of the singularity", lambda d: blow_up(2 * one, one, 2 * one, d), grid(0.01, 1.98, 80)),
                curve("printed time", lambda d: one / 2, grid(0.01, 1.98, 80), "dashed"),
            ),
        ),
    )


@leg("theorem-11.2/c-singularity")
def rises_at_the_start(part: Part) -> Observation:
    """Velocities at the start for φ_eff > 1."""
    return seen(
        lambda: [
            Reading(
                f"λ = {lam}, φ_eff = {phi}, C_0 = {C}", velocity(real(C), mp.mpf(1), real(lam + phi - 1), mp.mpf(1))
            )
            for lam, phi, C in product(LAMBDAS, (Fraction(5, 4), Fraction(2)), LEVELS)
        ],
        "eq. (22) evaluated",
        "B = δ = 1; λ = 1/4, 1/2, 1; φ_eff = 5/4, 2; C_0 = 1/4, 1, 3",
    )


@leg("theorem-11.2/singularity-without-saturation")
def linear_against_explosive(part: Part) -> Observation:
    """The times that both laws need to the same multiple of the start: the linear one should not be later."""
    return seen(
        lambda: [
            Reading(
                f"multiple {m}",
                elapsed(mp.mpf(1), mp.mpf(m), lambda C: velocity(C, mp.mpf(1), mp.mpf(2), mp.mpf(0)))
                - elapsed(mp.mpf(1), mp.mpf(m), lambda c: types_velocity(c, mp.mpf(1), mp.mpf(0), mp.mpf(1) / 2)),
                ">=",
            )
            for m in (2, 10, 1000)
        ],
        "quadrature of dC/velocity",
        "a = 1, h = 0, δ = 1/2; B = 1, Φ = 2",
    )


@leg("theorem-11.2/singularity-against-bottleneck")
def mesh_against_frontier(part: Part) -> Observation:
    """The frontier's multiple at the time at which the mesh has reached a given capability."""
    return seen(
        lambda: [
            Reading(
                f"capability {m}",
                5
                * mp.exp(
                    real(Fraction(1, 5))
                    * elapsed(mp.mpf(1), mp.mpf(m), lambda C: velocity(C, mp.mpf(1), mp.mpf(2), mp.mpf(0)))
                )
                - m,
                ">=",
            )
            for m in (2, 10, 1000)
        ],
        "quadrature of dC/velocity",
        "K·Z_0 = 5, g_Z = 1/5, B = C_0 = 1, Φ = 2",
    )


@leg("theorem-11.2/step-steady-state")
def steady_states(part: Part) -> Observation:
    """Growth rates at multiples of a steady state, which must be negative."""
    return seen(
        lambda: [
            Reading(f"Φ = {Phi}, {factor} of C*", -law(steady(law) * factor) / (steady(law) * factor))
            for Phi, factor in product(BELOW, (2, 1000))
            for law in [partial(velocity, B=mp.mpf(2), Phi=real(Phi), delta=mp.mpf(1))]
        ],
        "root finding on eq. (22)",
        "B = 2, δ = 1; Φ = −1, 0, 1/2, 9/10",
    )


@leg("theorem-11.2/step-ceiling", "theorem-11.2/step-attained")
def equilibria_of_types(part: Part) -> Observation:
    """Equilibria of eq. (26) against 1/(hδ)."""
    return seen(
        lambda: [
            close(f"a = {a}", equilibrium(a, HALF, Fraction(1)), mp.mpf(2))
            if part.name == "step-attained"
            else Reading(f"a = {a}", 2 - equilibrium(a, HALF, Fraction(1)))
            for a in BENEFITS
        ],
        "root finding on eq. (26)",
        "h = 1/2, δ = 1; a = 3/2, 2, 4, 100",
    )


@leg("theorem-11.2/step-stability")
def attraction(part: Part) -> Observation:
    """Velocities on both sides of the steady state."""

    def readings() -> list[Reading]:
        found = []
        for Phi, factor in product(BELOW, (HALF, Fraction(99, 100), Fraction(101, 100), Fraction(3))):
            law = partial(velocity, B=mp.mpf(2), Phi=real(Phi), delta=mp.mpf(1))
            value = law(steady(law) * real(factor))
            found.append(Reading(f"Φ = {Phi}, {factor} of C*", value if factor < 1 else -value))
        return found

    return seen(readings, "eq. (22) around its root", "B = 2, δ = 1; Φ = −1, 0, 1/2, 9/10")


@leg("theorem-11.2/step-linear-equation", "theorem-11.2/step-exponential")
def lost_factor(part: Part) -> Observation:
    """Velocities and growth rates at Φ = 1 against those of B − δC."""

    def readings() -> list[Reading]:
        if part.name == "step-linear-equation":
            return [
                close(
                    f"C = {C}",
                    velocity(real(C), mp.mpf(3), mp.mpf(1), mp.mpf(1)),
                    velocity(real(C), mp.mpf(3), mp.mpf(0), mp.mpf(1)),
                )
                for C in LEVELS
            ]
        return [
            close(f"C = 1, {C}", velocity(real(C), mp.mpf(3), mp.mpf(0), mp.mpf(1)) / real(C), mp.mpf(2))
            for C in LEVELS
        ]

    return seen(readings, "eq. (22) evaluated", "B = 3, δ = 1; C = 1/4, 1, 3")


@leg("theorem-11.2/step-bernoulli")
def without_depreciation(part: Part) -> Observation:
    """Velocities with and without depreciation."""
    return seen(
        lambda: [
            close(
                f"Φ = {Phi}, C = {C}",
                velocity(real(C), mp.mpf(2), real(Phi), mp.mpf(1)),
                velocity(real(C), mp.mpf(2), real(Phi), mp.mpf(0)),
            )
            for Phi, C in product(ABOVE, LEVELS)
        ],
        "eq. (22) evaluated",
        "B = 2, δ = 1 and 0",
    )


@leg("theorem-11.2/step-substitution")
def substitution_of_powers(part: Part) -> Observation:
    """The derivative of C^(1−Φ) times the velocity."""
    return seen(
        lambda: [
            close(
                f"Φ = {Phi}, C = {C}",
                mp.diff(lambda x, P=Phi: x ** (1 - real(P)), real(C))
                * velocity(real(C), mp.mpf(2), real(Phi), mp.mpf(0)),
                2 * (1 - real(Phi)),
            )
            for Phi, C in product(ABOVE, LEVELS)
        ],
        "numerical derivative",
        "B = 2; Φ = 3/2, 2, 3",
    )


@leg("theorem-11.2/step-integral")
def time_without_depreciation(part: Part) -> Observation:
    """The time to infinity without depreciation against T_s."""
    return seen(
        lambda: [
            close(
                f"Φ = {Phi}, C_0 = {C}",
                blow_up(real(C), mp.mpf(2), real(Phi), mp.mpf(0)),
                real(C) ** (1 - real(Phi)) / ((real(Phi) - 1) * 2),
            )
            for Phi, C in product((Fraction(2), Fraction(3)), LEVELS)
        ],
        "quadrature of dC/velocity to infinity",
        "B = 2; Φ = 2, 3; C_0 = 1/4, 1, 3",
    )


# ----------------------------------------------------------------------------------------------------- Table 3


@leg("growth-regimes-table/row-2")
def exponential_against_ceiling(part: Part) -> Observation:
    """exp(t/10)/10 against the bound 1 of the aggregate."""
    return seen(
        lambda: [Reading(f"t = {t}", 1 - mp.exp(mp.mpf(t) / 10) / 10) for t in (1, 10, 50)],
        "evaluation",
        "h = δ = 1, c_0 = 1/10, r = 1/10; t = 1, 10, 50",
    )


@leg("growth-regimes-table/row-3")
def printed_times(part: Part) -> Observation:
    """T_s for φ_eff > 1, with the exponent of eq. (21) measured."""

    def readings() -> list[Reading]:
        found = []
        for lam, phi in product((QUARTER, Fraction(2, 3), Fraction(1)), (Fraction(5, 4), Fraction(2))):
            Phi = improvement_elasticity(lam, phi)
            found.append(Reading(f"λ = {lam}, φ_eff = {phi}", mp.mpf(2) ** (1 - Phi) / (Phi - 1)))
        return found

    return seen(readings, "T_s evaluated", "C_0 = 2, B = 1; λ = 1/4, 2/3, 1; φ_eff = 5/4, 2")


# ------------------------------------------------------------------------------------------------ Remark 11.3


@leg("remark-11.3/two-thirds")
def two_thirds(part: Part) -> Observation:
    """The threshold at φ_0 = 0.6."""
    return seen(
        lambda: [
            close("threshold", threshold(Fraction(3, 5)), mp.mpf(2) / 3),
            Reading(
                "rounding to 0.67", real(Fraction(1, 200)) - abs(threshold(Fraction(3, 5)) - real(Fraction(67, 100)))
            ),
        ],
        "root finding in β",
        "φ_0 = 3/5",
    )


@leg("remark-11.3/rising-elasticity")
def steady_states_over_elasticity(part: Part) -> Observation:
    """Steady states at Φ = 0 and 1/2, below and above B = δ."""

    def level(B, Phi):
        return steady(partial(velocity, B=real(B), Phi=real(Phi), delta=mp.mpf(1)))

    return seen(
        lambda: [
            Reading(f"B = {B}", level(B, HALF) - level(B, Fraction(0))) for B in (HALF, Fraction(3, 4), Fraction(2))
        ],
        "root finding on eq. (22)",
        "δ = 1; B = 1/2, 3/4, 2; Φ = 0, 1/2",
        Figure(
            "A rising elasticity lifts the steady state only if it lies above the unit of capability",
            "composite elasticity",
            "steady state of eq. (22)",
            (
                curve("B/δ = 2", lambda P: 2 ** (1 / (1 - P)), grid(-1, 0.8, 91)),
                curve("B/δ = 1/2", lambda P: mp.mpf(2) ** (-1 / (1 - P)), grid(-1, 0.8, 91)),
            ),
            log="y",
        ),
    )


@leg("remark-11.3/expanding-variety")
def steady_states_over_variety(part: Part) -> Observation:
    """Steady states with 2 and 3 types."""

    def level(J, g, Phi):
        return steady(partial(velocity, B=mp.mpf(J) ** real(g), Phi=real(Phi), delta=mp.mpf(1)))

    return seen(
        lambda: [
            Reading(f"γ_J = {g}, Φ = {Phi}", level(3, g, Phi) - level(2, g, Phi))
            for g, Phi in product((HALF, Fraction(1)), (Fraction(-1), Fraction(0), HALF))
        ],
        "root finding on eq. (22)",
        "δ_g·f^λ = δ = 1; J = 2, 3",
    )


# -------------------------------------------------------------------------------------------------- Appendix C


@leg("appendix-c/eq-43")
def exponents_of_the_task_model(part: Part) -> Observation:
    """Elasticities in C and in Z, by quadrature and differentiation."""
    return seen(
        lambda: [
            r
            for p, b in product((Fraction(-1), HALF), (QUARTER, Fraction(9, 10)))
            for r in (
                close(f"φ_0 = {p}, β = {b}: C", task_elasticity(p, b), real(p * b)),
                close(
                    f"φ_0 = {p}, β = {b}: Z",
                    elasticity(lambda Z, p=p, b=b: task_output(mp.mpf(3), Z, real(p), real(b)), mp.mpf(2)),
                    1 - real(b),
                ),
            )
        ],
        "logarithmic derivatives of the task model",
        "φ_0 = −1, 1/2; β = 1/4, 9/10",
    )


@leg("appendix-c/eq-44")
def growth_off_balance(part: Part) -> Observation:
    """β = 0, Z = exp(t): the growth rate of C = 1 + the integral of Z."""

    def capability(t):
        return 2 + mp.quad(mp.exp, [0, t])

    return seen(
        lambda: [close(f"t = {t}", mp.exp(real(t)) / capability(real(t)), mp.mpf(1)) for t in TIMES],
        "quadrature of the flow",
        "β = 0, g = 1, C(0) = 2; t = 1/10, 1, 3",
    )


def balanced(own: Fraction, other: Fraction) -> mp.mpf:
    """The g with g = own·g + other·g_Z for g_Z = 1, by root finding."""
    return root(lambda g: real(own) * g + real(other) - g, Fraction(-100), Fraction(100))


@leg("appendix-c/solving")
def balanced_rates(part: Part) -> Observation:
    """Roots of eq. (44) in g."""
    return seen(
        lambda: [
            close(f"φ_0 = {p}, β = {b}", balanced(b * p, 1 - b) * (1 - real(b * p)), 1 - real(b))
            for p, b in product((Fraction(-1), HALF), SHARES)
        ],
        "root finding in g",
        "g_Z = 1, constant 0; φ_0 = −1, 1/2",
    )


@leg("appendix-c/amplifies")
def automation_in_the_task_model(part: Part) -> Observation:
    """The task model's elasticity minus φ_0."""
    return seen(
        lambda: [
            Reading(f"φ_0 = {p}, β = {b}", task_elasticity(p, b) - real(p))
            for p, b in product((HALF, Fraction(4, 5)), (QUARTER, Fraction(9, 10)))
        ],
        "logarithmic derivative of the task model",
        "φ_0 = 1/2, 4/5; β = 1/4, 9/10",
    )


@leg("appendix-c/against-eq-25")
def two_models(part: Part) -> Observation:
    """Balanced growth rates of eqs. (25) and (44)."""
    return seen(
        lambda: [
            close(f"φ_0 = {p}, β = {b}", balanced(p / (1 - b * p), (1 - b) / (1 - b * p)), balanced(b * p, 1 - b))
            for p, b in product((Fraction(3, 10), HALF), (QUARTER, HALF))
        ],
        "root finding in g",
        "g_Z = 1; φ_0 = 3/10, 1/2; β = 1/4, 1/2",
        growth_rates(),
    )


def growth_rates() -> Figure:
    """The chapter's long-run growth rates over the automated fraction."""
    betas = grid(0, 0.95, 96)
    p = mp.mpf("0.5")
    return Figure(
        "One quantity, four formulas: long-run growth over the automated fraction",
        "automated fraction (raw elasticity 0.5)",
        "growth rate over that of the frontier",
        (
            curve("balanced path of eq. (44)", lambda b: (1 - b) / (1 - b * p), betas),
            curve("balanced path of eq. (25)", lambda b: (1 - b) / (1 - b * p - p), betas),
            curve("bound of regime (b)", lambda b: 1 / (1 - b), betas),
            curve("rate of the frontier", lambda b: mp.mpf(1), betas, "dashed"),
        ),
        log="y",
    )


@leg("appendix-c/against-bottleneck")
def below_the_frontier(part: Part) -> Observation:
    """Balanced growth rates of eq. (44) against g_Z = 1."""
    return seen(
        lambda: [
            close(f"φ_0 = {p}, β = {b}", balanced(b * p, 1 - b), mp.mpf(1))
            for p, b in product((HALF, Fraction(4, 5)), SHARES)
        ],
        "root finding in g",
        "g_Z = 1; φ_0 = 1/2, 4/5",
    )


# -------------------------------------------------------------------------------------------------- Appendix E


@leg("appendix-e/three-parameters")
def same_parameters(part: Part) -> Observation:
    """Two meshes with φ_eff = 3/2: signs of Φ − 1, and of the velocity at the start for λ = 1."""

    def readings() -> list[Reading]:
        signs = [improvement_elasticity(lam, Fraction(3, 2)) - 1 for lam in (QUARTER, Fraction(1))]
        starts = [velocity(real(C), mp.mpf(1), mp.mpf(3) / 2, mp.mpf(1)) for C in (QUARTER, Fraction(3))]
        return [Reading("λ = 1/4, 1", signs[0] * signs[1]), Reading("C_0 = 1/4, 3", starts[0] * starts[1])]

    return seen(readings, "eqs. (21) and (22) evaluated", "φ_eff = 3/2, B = δ = 1")
