"""The bottleneck in numbers: composites differentiated numerically along paths, laws of motion solved, outcomes listed.

Growth rates are slopes of logarithms along paths of capability, never the formulas of the claims; long-run rates come
from solved laws of motion at late times; shares and prices from numerical derivatives; all with 50 and again 80 digits.
"""
# ruff: noqa: N803 (J, M, A and C are the paper's symbols)

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from fractions import Fraction
from itertools import pairwise, product

from mpmath import mp

from theoremaudit.legs import Curve, Figure, Leg, Observation
from theoremaudit.model import Part
from theoremaudit.readings import Reading, judge

leg = Leg("numeric")

LATE = 400  # a time at which e^(−t) is far below every tolerance
TENTHS = tuple(Fraction(k, 10) for k in range(1, 10))
FAST, SLOW = Fraction(3, 10), Fraction(1, 10)  # growth rates of the mesh's sector and of the frontier
SHARE, RAW = Fraction(1, 3), Fraction(3, 5)  # β and φ₀
RHO = tuple(map(Fraction, ("-3", "-1/2", "1/2", "9/10")))
Number = Fraction | int


def real(x: Number) -> mp.mpf:
    """The fraction as a number of the current precision."""
    x = Fraction(x)
    return mp.mpf(x.numerator) / x.denominator


def seen(part: Part, readings: Callable[[], Iterable[Reading]], method: str, scope: str) -> Observation:
    """The readings judged, with a method and a scope."""
    return judge(readings, method, scope)


# ---------------------------------------------------------------------------------------------------- composites


def cobb_douglas(x: mp.mpf, y: mp.mpf, share: mp.mpf) -> mp.mpf:
    """The composite (40)."""
    return x**share * y ** (1 - share)


def exchanged(x: mp.mpf, y: mp.mpf, share: mp.mpf) -> mp.mpf:
    """The composite with its exponents exchanged."""
    return x ** (1 - share) * y**share


def ces(x: mp.mpf, y: mp.mpf, share: mp.mpf, r: mp.mpf) -> mp.mpf:
    """The CES aggregate of the two sectors with weights β and 1 − β."""
    return (share * x**r + (1 - share) * y**r) ** (1 / r)


def slope(path: Callable[[mp.mpf], mp.mpf], t: Number | mp.mpf) -> mp.mpf:
    """The growth rate of a path at a time: the numerical derivative of its logarithm, at twice the precision."""
    with mp.extradps(40):
        return mp.diff(lambda s: mp.log(path(s)), t)


def along(
    composite: Callable[[mp.mpf, mp.mpf, mp.mpf], mp.mpf],
    share: Callable[[mp.mpf], mp.mpf],
    g: Number,
    z: Number,
    x: Number = 1,
    y: Number = 1,
) -> Callable[[mp.mpf], mp.mpf]:
    """The composite along sectors that grow at constant rates from x and y."""
    return lambda t: composite(real(x) * mp.exp(real(g) * t), real(y) * mp.exp(real(z) * t), share(t))


def completing(t: mp.mpf) -> mp.mpf:
    """A share that tends to 1: β = 1 − e^(−t)."""
    return 1 - mp.exp(-t)


def fixed(share: Number) -> Callable[[mp.mpf], mp.mpf]:
    """A constant share."""
    return lambda t: real(share)


@leg("two-sector-growth/growth", "proposition-13.1/step-growth")
def slopes_and_formula(part: Part) -> Observation:
    """The slope of ln C_eff against (41), with β = 1/2 + t/10."""

    def readings() -> list[Reading]:
        found = []
        for g, z, x in product((FAST, -FAST), (SLOW,), (Fraction(1), Fraction(7, 2))):
            path = along(cobb_douglas, lambda t: real(Fraction(1, 2)) + t / 10, g, z, x)
            formula = (real(g) + real(z)) / 2 + mp.log(real(x)) / 10
            found.append(Reading(f"g = {g}, z = {z}, C₁/C₂ = {x}", slope(path, 0) - formula, "="))
        return found

    return seen(part, readings, "numerical derivative", "four paths at t = 0")


@leg("two-sector-growth/units")
def slopes_in_other_units(part: Part) -> Observation:
    """The slope before and after C₁ is measured in another unit."""

    def readings() -> list[Reading]:
        plain, other = (
            slope(along(cobb_douglas, lambda t: real(Fraction(1, 2)) + t / 10, FAST, SLOW, x), 0) for x in (1, 1000)
        )
        return [Reading("C₁ in thousandths, β rising by a tenth a year", other - plain, "=")]

    return seen(part, readings, "numerical derivative", "one path, two units")


@leg("two-sector-growth/one-aggregate")
def two_aggregates(part: Part) -> Observation:
    """Eq. (1) for two types against (40)."""
    return seen(
        part,
        lambda: [
            Reading(f"(1, 4), ρ = {r}", ces(mp.mpf(1), mp.mpf(4), mp.mpf(1) / 2, real(r)) - mp.mpf(2), "=") for r in RHO
        ],
        "both aggregates at (1, 4), β = 1/2",
        "ρ = −3, −1/2, 1/2, 9/10",
    )


@leg("two-sector-growth/one-growth-rate")
def growth_of_both(part: Part) -> Observation:
    """The slope of C_eff against that of C₁."""
    return seen(
        part,
        lambda: [
            Reading(f"β = {b}", slope(along(cobb_douglas, fixed(b), FAST, SLOW), 1) - real(FAST), "=")
            for b in TENTHS[::4]
        ],
        "numerical derivative",
        "β = 1/10, 1/2, 9/10",
    )


# --------------------------------------------------------------------------------------------- Proposition 13.1


def limit_figure() -> Figure:
    """Growth along β = 1 − e^(−t): printed limit, what (40) gives, and a CES aggregate with r = −1 at β = 9/10."""
    with mp.workdps(30):
        times = [mp.mpf(k) / 4 for k in range(1, 121)]
        given = [slope(along(cobb_douglas, completing, 2, 1), t) for t in times]
        repaired = [
            slope(along(lambda x, y, b: ces(x, y, b, mp.mpf(-1)), fixed(Fraction(9, 10)), 2, 1), t) for t in times
        ]
        x = [float(t) for t in times]
        return Figure(
            "As automation completes, growth tends to the automated sector's rate, not to the frontier's",
            "time",
            "growth rate of the composite",
            (
                Curve("eq. (40), share 1 - exp(-t)", x, [float(v) for v in given]),
                Curve("limit as printed (frontier's rate)", x, [1.0] * len(x), "dashed"),
                Curve("CES, elasticity 1/2, constant share 9/10", x, [float(v) for v in repaired]),
            ),
        )


@leg("proposition-13.1/limit")
def late_growth(part: Part) -> Observation:
    """Growth late on the path β = 1 − e^(−t), C₁ = e^(2t), C₂ = e^t."""
    found = seen(
        part,
        lambda: [
            Reading(f"g_C = {g}, g_Z = 1", slope(along(cobb_douglas, completing, g, 1), LATE) - 1, "=")
            for g in (2, 5, Fraction(11, 10))
        ],
        "numerical derivative along a path",
        "three values of g_C, late time",
    )
    return replace(found, figure=limit_figure())


@leg("proposition-13.1/limit-exchanged")
def late_growth_exchanged(part: Part) -> Observation:
    """The same with exponents exchanged."""
    return seen(
        part,
        lambda: [
            Reading(f"g_C = {g}", slope(along(exchanged, completing, g, 1), LATE) - 1, "=")
            for g in (2, 5, Fraction(11, 10))
        ],
        "numerical derivative along a path",
        "three values of g_C, late time",
    )


def fed_back(share: Number, z: Number) -> mp.mpf:
    """The growth rate that reproduces itself: iterate g ↦ βg + (1−β)g_Z from 5."""
    g = mp.mpf(5)
    for _ in range(400):
        g = real(share) * g + (1 - real(share)) * real(z)
    return mp.chop(g, tol=mp.mpf("1e-40"))


@leg("proposition-13.1/limit-feedback")
def self_consistent(part: Part) -> Observation:
    """The self-consistent growth rate against g_Z."""
    return seen(
        part,
        lambda: [Reading(f"β = {b}", fed_back(b, SLOW) - real(SLOW), "=") for b in (0, SHARE, Fraction(1, 2))],
        "iteration to the fixed point",
        "β = 0, 1/3, 1/2",
    )


@leg("proposition-13.1/hypothesis-with-feedback")
def empty_hypothesis(part: Part) -> Observation:
    """Whether the self-consistent rate exceeds g_Z."""
    return seen(
        part,
        lambda: [Reading(f"β = {b}", mp.chop(fed_back(b, SLOW) - real(SLOW), tol=mp.mpf("1e-40"))) for b in (0, SHARE)],
        "iteration to the fixed point",
        "β = 0, 1/3",
    )


def weight(r: Number, share: Number, t: Number) -> mp.mpf:
    """Weight of the faster sector, from the slope of the CES aggregate at time t."""
    path = along(lambda x, y, b: ces(x, y, b, real(r)), fixed(share), FAST, SLOW)
    return (slope(path, t) - real(SLOW)) / (real(FAST) - real(SLOW))


def weight_figure() -> Figure:
    """The weight of the faster sector over time."""
    with mp.workdps(30):
        times = list(range(1, 61))
        return Figure(
            "Only with an elasticity of substitution below one does the faster sector lose its weight",
            "years",
            "weight of the faster sector in growth",
            tuple(
                Curve(label, times, [float(weight(r, Fraction(1, 2), t)) for t in times])
                for label, r in (
                    ("CES parameter -1", Fraction(-1)),
                    ("close to Cobb-Douglas (1/1000)", Fraction(1, 1000)),
                    ("CES parameter 1/2", Fraction(1, 2)),
                )
            ),
        )


@leg("proposition-13.1/limit-ces")
def falling_weights(part: Part) -> Observation:
    """The weight once the sector is ahead."""
    found = seen(
        part,
        lambda: [Reading(f"ρ = {r}", real(SHARE) - weight(r, SHARE, 10)) for r in RHO],
        "slope of the CES aggregate",
        "ρ = −3, −1/2, 1/2, 9/10 after ten years",
    )
    return replace(found, figure=weight_figure())


@leg("proposition-13.1/binding")
def effects(part: Part) -> Observation:
    """What one point more in either rate does to the slope."""

    def readings() -> list[Reading]:
        found = []
        for b in TENTHS[::4]:
            base, slower, faster = (
                slope(along(cobb_douglas, fixed(b), g, z), 1)
                for g, z in ((FAST, SLOW), (FAST, SLOW + Fraction(1, 100)), (FAST + Fraction(1, 100), SLOW))
            )
            found.append(Reading(f"β = {b}", (slower - base) - (faster - base)))
        return found

    return seen(part, readings, "numerical derivative", "β = 1/10, 1/2, 9/10")


def marginal(x: Number, y: Number, share: Number) -> tuple[mp.mpf, mp.mpf, mp.mpf]:
    """The composite and its two marginal products, by numerical derivatives."""
    with mp.extradps(40):
        whole = cobb_douglas(real(x), real(y), real(share))
        first = mp.diff(lambda s: cobb_douglas(s, real(y), real(share)), real(x))
        second = mp.diff(lambda s: cobb_douglas(real(x), s, real(share)), real(y))
        return whole, first, second


@leg("proposition-13.1/step-relative-price")
def prices(part: Part) -> Observation:
    """The ratio of marginal products before and after."""

    def price(x: Number, share: Number) -> mp.mpf:
        _, first, second = marginal(x, 1, share)
        return second / first

    return seen(
        part,
        lambda: [
            Reading(f"β from {b} to {c}, ratio from 1 to {X}", price(X, c) - price(1, b))
            for b, c, X in product((Fraction(1, 3),), (Fraction(1, 3), Fraction(9, 10)), (Fraction(11, 10), 2))
        ],
        "numerical derivatives",
        "constant and rising share",
    )


@leg("proposition-13.1/step-cost-share")
def cost_shares(part: Part) -> Observation:
    """Cost shares of the second sector at two shares."""

    def cost(share: Number) -> mp.mpf:
        whole, _, second = marginal(5, 2, share)
        return 2 * second / whole

    return seen(
        part,
        lambda: [Reading(f"β from {b} to {c}", cost(c) - (1 - real(b))) for b, c in pairwise(TENTHS)],
        "numerical derivatives",
        "tenths",
    )


@leg("proposition-13.1/step-limit")
def limit_with_term(part: Part) -> Observation:
    """Late growth against g_Z and the late value of the last term of (41)."""

    def readings() -> list[Reading]:
        term = mp.exp(-mp.mpf(LATE)) * LATE
        return [Reading("late", slope(along(cobb_douglas, completing, 2, 1), LATE) - 1 - term, "=")]

    return seen(part, readings, "numerical derivative along a path", "β = 1 − e^(−t), C₁ = e^(2t), C₂ = e^t")


@leg("proposition-13.1/step-slow-automation")
def bumps(part: Part) -> Observation:
    """The last term at the bumps β′ = 1/n at t = 4^n: does it fall?"""

    def term(n: int) -> mp.mpf:
        return (real(FAST) - real(SLOW)) * mp.mpf(4) ** n / n

    return seen(
        part,
        lambda: [Reading(f"from bump {n} to {n + 1}", term(n) - term(n + 1), ">=") for n in (1, 5, 25)],
        "the term at the bumps",
        "bumps 1 to 26",
    )


# ------------------------------------------------------------------------------------------- laws of motion


def late_rate(on_c: mp.mpf, on_z: mp.mpf, z: mp.mpf) -> mp.mpf:
    """Long-run growth under Ċ = C^a·Z^e with Z = e^(zt): u = C^(1−a) is an integral; the rate is Z^e/u, late."""
    pace = on_z * z
    t = 250 / pace
    u = 1 + (1 - on_c) * (mp.exp(pace * t) - 1) / pace
    return mp.exp(pace * t) / u


def rate_44(share: Number | mp.mpf, p: Number = RAW, z: Number = SLOW) -> mp.mpf:
    """Long-run growth under (43)."""
    b = share if isinstance(share, mp.mpf) else real(share)
    return late_rate(b * real(p), 1 - b, real(z))


def rate_25(share: Number, p: Number = RAW, z: Number = SLOW) -> mp.mpf:
    """Long-run growth under (25)."""
    b, raw = real(share), real(p)
    return late_rate(raw / (1 - b * raw), (1 - b) / (1 - b * raw), real(z))


def rate_41(share: Number) -> mp.mpf:
    """Growth of the composite at a constant share."""
    return slope(along(cobb_douglas, fixed(share), FAST, SLOW), 1)


def bound(share: Number) -> mp.mpf:
    """The bound of Theorem 11.2(b): the sum of the series g_Z·(1 + β + β² + …)."""
    return real(SLOW) * mp.nsum(lambda n: real(share) ** n, [0, mp.inf])


PAIRS: dict[str, tuple[Callable[[], mp.mpf], Callable[[], mp.mpf]]] = {
    "growth-rates/eq-25-against-frontier-growth": (lambda: rate_25(SHARE), lambda: real(SLOW)),
    "growth-rates/eq-44-against-eq-41": (lambda: rate_44(SHARE), lambda: rate_41(SHARE)),
    "growth-rates/full-automation": (lambda: rate_44(1 - mp.mpf("1e-40")), lambda: real(SLOW)),
}


def rates_figure() -> Figure:
    """The formulas over the automated share, at φ₀ = 2/5 so that all exist up to β = 1."""
    shares = [Fraction(k, 50) for k in range(1, 40)]
    x = [float(b) for b in shares]
    raw = Fraction(2, 5)
    with mp.workdps(30):
        curves = (
            Curve("frontier's rate (Proposition 13.1)", x, [float(SLOW)] * len(x), "dashed"),
            Curve("eq. (41), own sector at 30%", x, [float(rate_41(b)) for b in shares]),
            Curve("eq. (44)", x, [float(rate_44(b, raw)) for b in shares]),
            Curve("eq. (25), balanced", x, [float(rate_25(b, raw)) for b in shares]),
            Curve("bound of Theorem 11.2(b)", x, [float(bound(b)) for b in shares]),
            Curve("ceiling of regime (a)", x, [0.0] * len(x), "dashed"),
        )
    return Figure(
        "Six formulas for one long-run growth rate part company as automation rises",
        "automated share",
        "long-run growth rate per year (frontier 10%, raw elasticity 0.4)",
        curves,
    )


@leg("growth-rates/at-the-same-parameters")
def all_rates(part: Part) -> Observation:
    """Every rate from its own law of motion, against the frontier's."""
    rates = {"(25)": lambda: rate_25(SHARE), "(41)": lambda: rate_41(SHARE), "(44)": lambda: rate_44(SHARE)}
    rates |= {"bound": lambda: bound(SHARE), "ceiling": lambda: mp.mpf(0)}
    return seen(
        part,
        lambda: [Reading(name, rate() - real(SLOW), "=") for name, rate in rates.items()],
        "laws of motion solved, rates read late",
        "one set of parameters",
    )


@leg(*PAIRS)
def two_rates(part: Part) -> Observation:
    """Two long-run rates, each from its own law of motion."""
    name = next(i for i in PAIRS if i.endswith("/" + part.name))
    left, right = PAIRS[name]
    found = seen(
        part,
        lambda: [Reading(part.name, left() - right(), "=")],
        "laws of motion solved, rates read late",
        "one set of parameters",
    )
    return replace(found, figure=rates_figure()) if name.endswith("eq-44-against-eq-41") else found


@leg("proposition-13.1/hypothesis-against-eq-44")
def own_rate(part: Part) -> Observation:
    """Long-run growth under (43) against the frontier's."""
    return seen(
        part,
        lambda: [
            Reading(f"β = {b}, φ₀ = {p}", rate_44(b, p) - real(SLOW)) for b, p in product(TENTHS[::4], TENTHS[::4])
        ],
        "(43) solved, rate read late",
        "β and φ₀ in 1/10, 1/2, 9/10",
    )


# ---------------------------------------------------------------------------------- the bottleneck, the hierarchy


@leg("baumol-bottleneck/persistence-emerges")
def ahead_or_not(part: Part) -> Observation:
    """Growth rates of the two sectors that give the same slope: the frontier may be ahead."""
    return seen(
        part,
        lambda: [
            Reading(
                f"g_C = {g}, g_Z = {z}: composite {mp.nstr(slope(along(cobb_douglas, fixed(SHARE), g, z), 1), 3)}",
                real(g) - real(z),
            )
            for g, z in ((FAST, SLOW), (SLOW, FAST))
        ],
        "numerical derivative",
        "two pairs of rates",
    )


@leg("baumol-bottleneck/cannot-exceed")
def excess(part: Part) -> Observation:
    """Late growth at most g_Z?"""
    return seen(
        part,
        lambda: [
            Reading(f"time {t}", 1 - slope(along(cobb_douglas, completing, 2, 1), t), ">=") for t in (1, 10, LATE)
        ],
        "numerical derivative along a path",
        "β = 1 − e^(−t), C₁ = e^(2t), C₂ = e^t",
    )


@leg("baumol-bottleneck/one-rho")
def premiums(part: Part) -> Observation:
    """The largest logarithm of the premium over many ρ < 0."""

    def best(types: int) -> mp.mpf:
        return max(mp.log(mp.mpf(types) ** ((1 - r) / r)) for r in (-(mp.mpf(10) ** k) for k in range(-2, 6)))

    return seen(
        part,
        lambda: [Reading(f"J = {types}", best(types)) for types in (2, 3, 10)],
        "the premium at ρ from −1/100 to −100,000",
        "J = 2, 3, 10",
    )


@leg("hierarchy/variety-in-months")
def doubling_times(part: Part) -> Observation:
    """Doubling times by root finding."""
    return seen(
        part,
        lambda: [
            Reading(f"{u} a year", 1 - mp.findroot(lambda T, u=u: (1 + real(u)) ** T - 2, 3), ">=")
            for u in (Fraction(3, 20), Fraction(1, 5), Fraction(3, 10))
        ],
        "root finding",
        "15, 20, 30% a year",
    )


@leg("hierarchy/slow-manifold")
def speeds(part: Part) -> Observation:
    """Speed of capability from 0 with the network at rest, m = 50 and ε = 1/100."""
    return seen(
        part,
        lambda: [Reading("from c = 0", mp.mpf(50) / 100 - abs(mp.diff(lambda t: 1 - mp.exp(-t), 0)), ">=")],
        "numerical derivative of the solution 1 − e^(−t)",
        "n = 1, c = 0, ε = 1/100",
    )


@leg("hierarchy/spectral-only-if")
def spectral_radii(part: Part) -> Observation:
    """Spectral radii of non-negative matrices with a diagonal entry above 1."""
    matrices = {
        "two levels": [["1.1", "0.3"], ["0.2", "0.4"]],
        "three levels": [["1.01", "0.1", "0"], ["0.2", "0.5", "0.3"], ["0.1", "0", "0.9"]],
        "no coupling": [["1.001", "0"], ["0", "0.2"]],
    }

    def readings() -> list[Reading]:
        found = []
        for name, rows in matrices.items():
            values, _ = mp.eig(mp.matrix([[mp.mpf(v) for v in row] for row in rows]))
            found.append(Reading(name, max(abs(v) for v in values) - 1))
        return found

    return seen(part, readings, "eigenvalues", "matrices of two and three levels")


# ------------------------------------------------------------------------------------------- Predictions 7 to 12


@leg("prediction-7/dates", "prediction-8/dates")
def deadlines(part: Part) -> Observation:
    """Deadlines year by year."""
    years, first, last = (3, 2033, 2036) if "2033 to 2036" in part.text else (5, 2035, 2038)
    return seen(
        part,
        lambda: [
            Reading(f"crystallisation in {c}", mp.mpf(min(c + years - first, last - c - years)), ">=")
            for c in range(2030, 2034)
        ],
        "year by year",
        "2030 to 2033",
    )


def longest_wait(u: Fraction) -> Fraction:
    """The longest time from a q on a fine grid to the first release at or after q, releases at multiples of u."""
    grid = [Fraction(k, 100) for k in range(401)]
    return max(next(n * u for n in range(10**4) if n * u >= q) - q for q in grid)


@leg("prediction-7/can-fail")
def waits(part: Part) -> Observation:
    """Whether some window of 12 months has no release."""
    return seen(
        part,
        lambda: [
            Reading(f"a release every {u} years", real(longest_wait(u) - 1), ">=")
            for u in (Fraction(1, 4), Fraction(1, 2), Fraction(1), Fraction(3))
        ],
        "windows from a fine grid",
        "releases every 1/4, 1/2, 1 and 3 years",
    )


@leg("prediction-7/excludes")
def both_at_once(part: Part) -> Observation:
    """Plateaus and successes year by year."""
    return seen(
        part,
        lambda: [
            Reading(f"plateau from {q}, success {s}", mp.mpf(q - s), ">=")
            for q, s in product(range(2026, 2038), range(2033, 2037))
        ],
        "year by year",
        "2026 to 2037",
    )


@leg("prediction-7/against-prediction-10")
def room_for_growth(part: Part) -> Observation:
    """The largest growth that Prediction 10 allows in a window."""
    return seen(
        part,
        lambda: [Reading(f"frontier {z}", mp.mpf(3) / 2 * real(z)) for z in (SLOW, 0)],
        "1.5 times the frontier's rate",
        "frontier 10% and 0",
    )


@leg("prediction-7/against-ceiling")
def near_the_ceiling(part: Part) -> Observation:
    """Improvement in a year by integrating C′ = k(M − C), noticed from 1% on."""

    def improved(c: mp.mpf) -> mp.mpf:
        return c + mp.quad(lambda s: (1 - c) * mp.exp(-s), [0, 1])

    found = seen(
        part,
        lambda: [
            Reading(f"from {c} of the ceiling", improved(real(c)) - real(c) * mp.mpf(101) / 100, ">=")
            for c in (Fraction(1, 2), Fraction(99, 100), Fraction(999, 1000))
        ],
        "integration over a year, k = 1",
        "from 50, 99 and 99.9% of the ceiling",
    )
    return found


@leg("prediction-8/from-model")
def volumes(part: Part) -> Observation:
    """Training's share of the transactions."""
    return seen(
        part,
        lambda: [Reading(f"f = {f}", real(f) / (real(f) + 1) - mp.mpf(1) / 10) for f in (Fraction(1, 20), *TENTHS)],
        "shares at equal volumes per unit",
        "f from 1/20 to 9/10",
    )


def protection(r: Number, types: int) -> mp.mpf | None:
    """The diversity correction (36); None where it is not real."""
    power = mp.power(real(r), 1 / (1 - real(r)))
    return mp.mpf(types - 1) / types * (1 - power) if mp.im(power) == 0 else None


def effective(external: Number, r: Number, types: int) -> mp.mpf:
    """The effective external fraction (35)."""
    return real(external) + (1 - real(external)) * protection(r, types)


@leg("prediction-9/domain")
def corrections(part: Part) -> Observation:
    """The correction at several ρ."""
    return seen(
        part,
        lambda: [Reading(f"ρ = {r}", protection(r, 10)) for r in (Fraction(1, 2), Fraction(1, 10), -1, -2)],
        "eq. (36) with complex powers",
        "ρ = 1/2, 1/10, −1, −2; J = 10",
    )


def windows_figure() -> Figure:
    """The thresholds at which three types collapse and ten do not, over the external fraction."""
    mixes = [Fraction(k, 100) for k in range(50)]
    x = [float(a) for a in mixes]
    with mp.workdps(30):
        half = Fraction(1, 2)
        return Figure(
            "No single collapse threshold separates three types from ten at every mix below one half",
            "external data fraction",
            "effective external fraction at CES parameter 1/2",
            (
                Curve("ten types (must stay above the threshold)", x, [float(effective(a, half, 10)) for a in mixes]),
                Curve("three types (must stay below it)", x, [float(effective(a, half, 3)) for a in mixes]),
                Curve("lowest value of ten types", x, [0.675] * len(x), "dashed"),
            ),
        )


@leg("prediction-9/one-threshold")
def separation(part: Part) -> Observation:
    """Ten types at one mix against three types at another."""
    half = Fraction(1, 2)
    found = seen(
        part,
        lambda: [
            Reading(f"J = 3 at {a}, J = 10 at {c}", effective(c, half, 10) - effective(a, half, 3))
            for a, c in product((0, Fraction(1, 4), Fraction(2, 5), Fraction(49, 100)), repeat=2)
        ],
        "eqs. (35) and (36)",
        "ρ = 1/2, external fractions 0, 1/4, 2/5, 49/100",
    )
    return replace(found, figure=windows_figure())


@leg("prediction-9/from-eq-37")
def condition_37(part: Part) -> Observation:
    """Condition (37) at several thresholds."""
    return seen(
        part,
        lambda: [
            Reading(f"α_ext = {a}, α_crit = {c}", effective(a, Fraction(1, 2), 10) - real(c))
            for a, c in ((0, Fraction(1, 2)), (Fraction(1, 10), Fraction(9, 10)), (Fraction(2, 5), Fraction(7, 10)))
        ],
        "eqs. (35) and (36)",
        "J = 10, ρ = 1/2",
    )


@leg("prediction-9/covers")
def four_outcomes(part: Part) -> Observation:
    """The four outcomes."""
    return seen(
        part,
        lambda: [
            Reading(f"holds {h}, collapses {m}", mp.mpf(1 if (h and m) or not m else -1), "count")
            for h, m in product((False, True), repeat=2)
        ],
        "all outcomes",
        "four outcomes",
    )


@leg("prediction-10/bounded-by")
def factors(part: Part) -> Observation:
    """Ratios up to 1.5."""
    return seen(
        part,
        lambda: [Reading(f"ratio {x}", 1 - real(x), ">=") for x in (Fraction(1, 2), 1, Fraction(3, 2))],
        "ratios",
        "1/2, 1, 3/2",
    )


@leg("prediction-10/from-bound")
def bounds(part: Part) -> Observation:
    """The bound over g_Z, by summing the series."""
    return seen(
        part,
        lambda: [
            Reading(f"β = {b}", real(SLOW) * 3 / 2 - bound(b), ">=")
            for b in (Fraction(1, 5), Fraction(2, 3), Fraction(9, 10))
        ],
        "sum of the series",
        "β = 1/5, 2/3, 9/10",
    )


@leg("prediction-10/from-eq-41")
def factor_of_41(part: Part) -> Observation:
    """Slopes of the composite over g_Z."""
    return seen(
        part,
        lambda: [Reading(f"β = {b}", real(SLOW) * 3 / 2 - rate_41(b), ">=") for b in TENTHS[::4]],
        "numerical derivative",
        "β = 1/10, 1/2, 9/10, g_C = 3·g_Z",
    )


@leg("prediction-10/from-eq-44")
def factor_of_44(part: Part) -> Observation:
    """Long-run growth under (43) over g_Z."""
    return seen(
        part,
        lambda: [Reading(f"β = {b}", rate_44(b) - real(SLOW) * 2 / 3, ">=") for b in TENTHS[::4]],
        "(43) solved, rate read late",
        "β = 1/10, 1/2, 9/10, φ₀ = 3/5",
    )


def effective_elasticity(p: Number, share: Number) -> mp.mpf:
    """φ_eff by iterating the feedback x ↦ φ₀(1 + βx)."""
    x = real(p)
    for _ in range(600):
        x = real(p) * (1 + real(share) * x)
    return x


@leg("prediction-11/initially")
def initial_values(part: Part) -> Observation:
    """Initial elasticities."""

    def gap(p: Number) -> mp.mpf:
        x = effective_elasticity(p, 0)
        return min(x - mp.mpf(3) / 5, mp.mpf(4) / 5 - x)

    return seen(
        part,
        lambda: [Reading(f"φ₀ = {p}", gap(p), ">=") for p in (Fraction(1, 2), RAW, Fraction(7, 10))],
        "iteration of the feedback",
        "φ₀ = 1/2, 3/5, 7/10, β = 0",
    )


@leg("prediction-11/at-most-one")
def elasticities(part: Part) -> Observation:
    """Elasticities as automation rises."""
    return seen(
        part,
        lambda: [Reading(f"β = {b}", 1 - effective_elasticity(RAW, b), ">=") for b in (*TENTHS[::2], Fraction(19, 20))],
        "iteration of the feedback",
        "φ₀ = 3/5",
    )


@leg("prediction-11/identified")
def two_sets(part: Part) -> Observation:
    """Two parameter sets, their laws at three capabilities, and their elasticities."""
    sets = ((Fraction(1), Fraction(1), Fraction(1, 2)), (Fraction(1, 2), Fraction(1, 2), Fraction(1)))

    def flow(parameters: tuple[Fraction, Fraction, Fraction], capability: int) -> mp.mpf:
        productivity, duplication, elasticity = map(real, parameters)
        return productivity * (mp.mpf(1) / 4) ** duplication * mp.mpf(capability) ** (duplication + elasticity - 1)

    return seen(
        part,
        lambda: [
            *(Reading(f"laws agree at C = {c}", flow(sets[0], c) - flow(sets[1], c), "routes") for c in (1, 2, 10)),
            Reading("elasticities", real(sets[0][2] - sets[1][2]), "="),
        ],
        "both laws evaluated",
        "f = 1/4; (δ_g, λ, φ) = (1, 1, 1/2) and (1/2, 1/2, 1)",
    )


def yearly(k: Number, share: Number) -> mp.mpf:
    """Yearly growth of variety from a share of J_max, by integrating (28) at given capability."""
    start = real(share)
    return mp.quad(lambda s: real(k) * (1 - start) * mp.exp(-real(k) * s), [0, 1]) / start


def variety_figure() -> Figure:
    """Yearly growth of variety over time at given capability."""
    with mp.workdps(20):
        years = list(range(21))

        def share(t: int) -> mp.mpf:
            return 1 - mp.mpf(3) / 4 * mp.exp(-mp.mpf(t) / 10)

        growth = [float((share(t + 1) / share(t) - 1) * 100) for t in years]
        return Figure(
            "At given capability the growth of variety falls from the start; the band of 15 to 30% lasts a few years",
            "years",
            "yearly growth of variety in percent",
            (
                Curve("eq. (28), from a quarter of the maximum, speed 0.1", years, growth),
                Curve("30%", years, [30.0] * len(years), "dashed"),
                Curve("15%", years, [15.0] * len(years), "dashed"),
            ),
        )


@leg("prediction-12/from-eq-28")
def yearly_growth(part: Part) -> Observation:
    """Yearly growth at several speeds and sizes."""

    def gap(k: Number, share: Number) -> mp.mpf:
        g = yearly(k, share)
        return min(g - mp.mpf(3) / 20, mp.mpf(3) / 10 - g)

    found = seen(
        part,
        lambda: [
            Reading(f"k = {k}, J/J_max = {s}", gap(k, s), ">=")
            for k, s in product((Fraction(1, 10), 1), (Fraction(1, 4), Fraction(1, 2), Fraction(9, 10)))
        ],
        "(28) integrated over a year",
        "k = 1/10, 1; J/J_max = 1/4, 1/2, 9/10",
    )
    return replace(found, figure=variety_figure())


@leg("prediction-12/decelerates")
def later_growth(part: Part) -> Observation:
    """Slopes of ln J along (28)."""

    def course(t: mp.mpf) -> mp.mpf:
        return 10 - 9 * mp.exp(-t / 5)

    return seen(
        part,
        lambda: [Reading(f"years {t} and {t + 1}", slope(course, t) - slope(course, t + 1)) for t in (0, 3, 10)],
        "numerical derivative",
        "J from 1 to 10 at speed 1/5",
    )


@leg("prediction-12/never-declines")
def increments(part: Part) -> Observation:
    """Yearly growth is never negative."""
    return seen(
        part,
        lambda: [Reading(f"J/J_max = {s}", yearly(1, s), ">=") for s in (Fraction(1, 10), Fraction(9, 10), 1)],
        "(28) integrated over a year",
        "J/J_max = 1/10, 9/10, 1",
    )
