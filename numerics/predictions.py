"""Predictions, phases, thresholds, frameworks and dynamics, recomputed from their definitions.

Times are found as roots on the courses themselves, fractions of the mesh by Lambert's W, degree shares by integration,
eigenvalues from matrices, flows by exact small steps; everything with 50 and again with 80 digits.
"""
# ruff: noqa: N803, N806 (R, N, J and D are the paper's symbols)

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import pairwise, product

from mpmath import mp

from theoremaudit.legs import Leg, Observation
from theoremaudit.model import Part
from theoremaudit.readings import Reading, judge

leg = Leg("numeric")

LOW, HIGH, LIMIT = Fraction(1, 20), Fraction(1, 4), Fraction(3, 2)
ABOVE = tuple(map(Fraction, ("1.001", "1.1", "1.5", "2", "5")))
RHO = tuple(map(Fraction, ("1/10", "1/2", "9/10")))
TENTHS = tuple(Fraction(k, 10) for k in range(1, 10))


def real(x: Fraction | int) -> mp.mpf:
    """The fraction as a number of the current precision."""
    x = Fraction(x)
    return mp.mpf(x.numerator) / x.denominator


def fraction(R: mp.mpf) -> mp.mpf:
    """The largest solution of s = 1 − exp(−R·s), by Lambert's W."""
    return 1 + mp.lambertw(-R * mp.exp(-R)).real / R if R > 1 else mp.mpf(0)


def reproduction_number(share: Fraction) -> mp.mpf:
    """The R at which the fraction is ``share``, by root finding on the size equation."""
    x = real(share)
    return mp.findroot(lambda R: 1 - mp.exp(-R * x) - x, mp.mpf("1.1"))


def aggregate(parts: Iterable[mp.mpf], r: mp.mpf) -> mp.mpf:
    """(Σ c^r)^(1/r)."""
    return sum(c**r for c in parts) ** (1 / r)


def seen(measure: Callable[[], Iterable[Reading]], method: str, scope: str) -> Observation:
    """The readings judged, with a method and a scope."""
    return judge(measure, method, scope)


# ------------------------------------------------------------------------------------------------- Prediction 1


def passage(course: Callable[[mp.mpf], mp.mpf], start: mp.mpf) -> mp.mpf:
    """The time that a rising course takes from 5% to 25%, by bisection."""
    ends = []
    for level in (LOW, HIGH):
        left, right = -start, start
        ends.append(mp.findroot(lambda t, level=level: course(t) - real(level), (left, right), solver="anderson"))
    return ends[1] - ends[0]


def logistic(r: mp.mpf, t: mp.mpf) -> mp.mpf:
    """The logistic share, 1/2 at time 0."""
    return 1 / (1 + mp.exp(-r * t))


def bass(p: mp.mpf, q: mp.mpf, t: mp.mpf) -> mp.mpf:
    """The Bass share, 0 at time 0."""
    decay = mp.exp(-(p + q) * t)
    return (1 - decay) / (1 + q / p * decay)


@leg("prediction-1/pace-against-logistic")
def logistic_times(part: Part) -> Observation:
    """Times at which logistic shares cross both levels."""
    return seen(
        lambda: [
            Reading(f"r = {r}", passage(lambda t, r=r: logistic(real(r), t), 4 / real(r)) - real(LIMIT))
            for r in map(Fraction, ("1/2", "1", "6/5", "2", "5"))
        ],
        "roots on the logistic course",
        "r = 1/2, 1, 6/5, 2, 5 per year",
    )


@leg("prediction-1/pace-against-bass")
def bass_times(part: Part) -> Observation:
    """Times at which Bass shares cross both levels."""
    cases = [tuple(map(Fraction, pair)) for pair in (("3/100", "19/50"), ("1/50", "2/5"), ("1/5", "1/5"), ("1/4", "0"))]
    return seen(
        lambda: [
            Reading(
                f"p = {p}, q = {q}", passage(lambda t, p=p, q=q: bass(real(p), real(q), t), mp.mpf(9)) - real(LIMIT)
            )
            for p, q in cases
        ],
        "roots on the Bass course",
        "(p, q) = (0.03, 0.38), (0.02, 0.4), (1/5, 1/5), (1/4, 0) per year",
    )


def percolation_time(g: Fraction) -> mp.mpf:
    """The time in which R, growing at rate g, takes the mesh fraction from 5% to 25%."""
    return mp.log(reproduction_number(HIGH) / reproduction_number(LOW)) / real(g)


PACES = tuple(map(Fraction, ("1/20", "3/40", "1/10", "1/2")))


@leg("prediction-1/pace-against-percolation")
def percolation_times(part: Part) -> Observation:
    """Times along eq. (3)."""
    return seen(
        lambda: [Reading(f"g = {g}", percolation_time(g) - real(LIMIT)) for g in PACES],
        "roots of the size equation in R",
        "growth of R by 5%, 7.5%, 10%, 50% a year",
    )


@leg("predictions/if-they-fail")
def percolation_paces(part: Part) -> Observation:
    """The same times, which should all be short."""
    return seen(
        lambda: [Reading(f"g = {g}", real(LIMIT) - percolation_time(g)) for g in PACES],
        "roots of the size equation in R",
        "growth of R by 5%, 7.5%, 10%, 50% a year",
    )


@leg("prediction-1/jump")
def fractions_above_one(part: Part) -> Observation:
    """Mesh fractions above 5%, which should all be above 25%."""
    return seen(
        lambda: [Reading(f"R = {R}", s - mp.mpf(1) / 4, ">=") for R in ABOVE if (s := fraction(real(R))) > real(LOW)],
        "Lambert W",
        "R = 1.1, 1.5, 2, 5, where the fraction is above 5%",
    )


@leg("prediction-1/pace-from-first-order")
def stretched_time(part: Part) -> Observation:
    """Relaxation at rate 1/u to a fixed level: times from 5% to 25%."""

    def readings() -> list[Reading]:
        level = mp.mpf(2) / 3
        times = {
            u: real(u) * passage(lambda t: level * (1 - mp.exp(-t)), mp.mpf(3)) for u in (Fraction(1), Fraction(10))
        }
        return [
            Reading(f"time stretched by {u}: {mp.nstr(time, 4)}", real(LIMIT) - time, ">=") for u, time in times.items()
        ]

    return seen(readings, "relaxation to a level of 2/3", "revision at rate 1 and at a tenth of it")


@leg("prediction-1/covers")
def steady_paces(part: Part) -> Observation:
    """Steady paces from 1 to 20 points a year, tested against both conditions."""

    def readings() -> list[Reading]:
        found = []
        for g in range(1, 21):
            share, months = LOW, 0
            while share < HIGH:
                share, months = share + Fraction(g, 1200), months + 1
            decided = months <= 18 or g < 5
            found.append(Reading(f"{g} points a year: {months} months", mp.mpf(1 if decided else -1), "count"))
        return found

    return seen(readings, "month by month", "1 to 20 points a year")


@leg("prediction-1/excludes")
def slow_years(part: Part) -> Observation:
    """The largest rise in 18 months at paces below 5 points in each calendar year, over all starting months."""
    return seen(
        lambda: [
            Reading(f"start in month {k}", 20 - mp.mpf(5) * len({(k + i) // 12 for i in range(18)})) for k in range(12)
        ],
        "calendar years touched by 18 months",
        "all starting months",
    )


# -------------------------------------------------------------------------------------------- Predictions 2 to 6


def mean_field(shares: list[mp.mpf], coupling: mp.mpf) -> list[mp.mpf]:
    """One round of the mean-field Potts equation x_i ∝ exp(K·x_i)."""
    weights = [mp.exp(coupling * x) for x in shares]
    return [w / sum(weights) for w in weights]


@leg("prediction-2/breadth-after-crystallisation")
def iterated_shares(part: Part) -> Observation:
    """Shares from iterating the mean-field equation at K = 4·ln 2, then both aggregates."""

    def readings() -> list[Reading]:
        shares = [mp.mpf("0.8"), mp.mpf("0.1"), mp.mpf("0.1")]
        for _ in range(1500):
            shares = mean_field(shares, 4 * mp.log(2))
        found = [Reading("dominant share", shares[0] - mp.mpf(2) / 3, "routes")]
        for r in RHO:
            gap = aggregate(shares, real(r)) - aggregate([mp.mpf(1) / 3] * 3, real(r))
            found.append(Reading(f"ρ = {r}", gap, ">="))
        return found

    return seen(readings, "mean-field iteration from (0.8, 0.1, 0.1)", "ρ = 1/10, 1/2, 9/10")


@leg("prediction-3/dominance-at-nucleation")
def connected_agents(part: Part) -> Observation:
    """Connected agents against what a type needs."""
    return seen(
        lambda: [
            Reading(f"R = {R}, κ = {k}, B = {B}", real(R) * fraction(real(R)) / real(k) - B)
            for R in ABOVE
            for k in (1, Fraction(1, 100))
            for B in (1, 50)
        ],
        "Lambert W",
        "R = 1.001, 1.1, 1.5, 2, 5; κ = 1, 1/100; B = 1, 50",
    )


@leg("prediction-3/covers")
def pairs_of_shares(part: Part) -> Observation:
    """All pairs of shares in tenths."""

    def readings() -> list[Reading]:
        pairs = product(TENTHS, repeat=2)
        return [
            Reading(
                f"tail {t}, mainstream {m}",
                mp.mpf(1 if (t > HIGH * 2 and 5 * m < 1) or m > t or m == t else -1),
                "count",
            )
            for t, m in pairs
        ]

    return seen(readings, "both conditions, ties counted as decided", "shares in tenths")


@leg("prediction-3/with-prediction-1")
def weights(part: Part) -> Observation:
    """The largest overall share with a mainstream of 20%, by weight of the tail."""
    values = tuple(map(Fraction, ("1/100", "1/20", "1/16", "1/10", "1/2")))
    return seen(
        lambda: [Reading(f"w = {w}", real(w) + real(1 - w) / 5 - mp.mpf(1) / 4) for w in values],
        "weighted mean",
        "w = 1/100, 1/20, 1/16, 1/10, 1/2",
    )


@leg("prediction-4/hub-share")
def hub_shares(part: Part) -> Observation:
    """Shares of link ends by integrating the Pareto density above the level that 1% exceed."""

    def share(g: mp.mpf) -> mp.mpf:
        level = mp.findroot(
            lambda y: mp.exp((1 - g) * y) * 100 - 1, mp.mpf(3)
        )  # ln k where 1% of the nodes are above k
        whole = mp.quad(lambda u: (g - 1) * mp.exp((2 - g) * u), [0, 10, mp.inf])
        above = mp.quad(lambda u: (g - 1) * mp.exp((2 - g) * u), [level, level + 10, mp.inf])
        return above / whole

    return seen(
        lambda: [Reading(f"γ = {g}", share(real(g)) - mp.mpf(3) / 10) for g in map(Fraction, ("3", "5/2", "23/10"))],
        "quadrature of the Pareto density",
        "γ = 3, 5/2, 23/10",
    )


@leg("prediction-4/tail-exponent")
def constants(part: Part) -> Observation:
    """The constant of eq. (6) by root finding for several distributions of fitness."""
    laws = {"equal": (1, 1), "two": (1, Fraction(1, 2)), "many": TENTHS, "one fit": (1, *[Fraction(1, 100)] * 20)}

    def readings() -> list[Reading]:
        found = []
        for name, law in laws.items():
            h = real(max(law))
            total = lambda C, law=law: sum(real(f) / (C - real(f)) for f in law) - len(law)  # noqa: E731
            C = mp.findroot(total, (h * mp.mpf("1.0000001"), 3 * h), solver="anderson", maxsteps=300)
            found.append(Reading(f"{name}: γ = {mp.nstr(1 + C / h, 5)}", 2 - C / h, ">="))
        return found

    return seen(readings, "root finding on eq. (6)", "equal fitness, two values, tenths, one fit among twenty")


@leg("prediction-4/dates")
def last_dates(part: Part) -> Observation:
    """Three years after each year of the window."""
    return seen(
        lambda: [Reading(f"{year}", mp.mpf(2036 - (year + 3)), ">=") for year in range(2030, 2034)],
        "calendar",
        "2030 to 2033",
    )


@leg("prediction-5/learning-curve")
def doubling_times(part: Part) -> Observation:
    """Dates of doublings by root finding on Q^a with Q = t."""

    def readings() -> list[Reading]:
        found = []
        for a in map(Fraction, ("23/100", "1/2", "1")):
            dates = [mp.exp(mp.findroot(lambda y, a=a, k=k: real(a) * y - k * mp.log(2), 1)) for k in range(3)]
            found.append(Reading(f"a = {a}", (dates[2] - dates[1]) / (dates[1] - dates[0]) - 1, "="))
        return found

    return seen(readings, "dates of doublings", "a = 0.23, 1/2, 1 with steady output")


@leg("prediction-5/from-diffusion")
def diffused(part: Part) -> Observation:
    """Small steps of eq. (11) for two agents: the change of their sum."""

    def readings() -> list[Reading]:
        x, y = mp.mpf(3), mp.mpf(1)
        for _ in range(50):
            x, y = x - (x - y) / 64, y - (y - x) / 64
        return [Reading("sum after 50 steps minus sum before", x + y - 4)]

    return seen(readings, "Euler steps of size 1/64", "levels 3 and 1")


@leg("prediction-5/from-vanishing-threshold")
def spread(part: Part) -> Observation:
    """Growth rate of the informed link ends along the epidemic model with degrees 1 and 10."""

    def readings() -> list[Reading]:
        rate, k, P = mp.mpf(1) / 2, (1, 10), (mp.mpf(9) / 10, mp.mpf(1) / 10)
        mean = sum(a * b for a, b in zip(k, P, strict=True))
        rho, thetas = [mp.mpf("1e-3")] * 2, []
        for _ in range(400):
            theta = sum(a * b * x for a, b, x in zip(k, P, rho, strict=True)) / mean
            thetas.append(theta)
            rho = [x + (-x + rate * a * (1 - x) * theta) / 100 for a, x in zip(k, rho, strict=True)]
        growth = [mp.log(thetas[i + 100] / thetas[i]) for i in (0, 100, 200)]
        return [
            Reading(f"growth in span {i + 2} minus growth in span {i + 1}", growth[i + 1] - growth[i]) for i in range(2)
        ]

    return seen(
        readings, "Euler steps of the degree-based mean-field equations", "degrees 1 and 10, λ = 1/2, from 0.1%"
    )


@leg("prediction-5/against-ceiling")
def doublings(part: Part) -> Observation:
    """Doublings counted until the ceiling."""
    return seen(
        lambda: [Reading(f"B/c = {b}, n = {n}", mp.mpf(b - 2**n), ">=") for b in (3, 1000) for n in (1, 5, 10)],
        "counting",
        "B/c = 3, 1000; n = 1, 5, 10",
    )


@leg("prediction-5/covers")
def pairs_of_waits(part: Part) -> Observation:
    """Successive doubling times of three courses: exponential, faster, slower."""
    courses = {"exponential": lambda k: k, "faster": mp.sqrt, "slower": lambda k: k**2}
    return seen(
        lambda: [
            Reading(name, 2 * course(mp.mpf(1)) - course(mp.mpf(2)) - course(mp.mpf(0)), ">=")
            for name, course in courses.items()
        ],
        "dates of the first two doublings",
        "three courses",
    )


@leg("prediction-6/covers")
def orders_of_binding(part: Part) -> Observation:
    """All dates of four constraints among the years 2030 to 2036, settlement in its window."""

    def readings() -> list[Reading]:
        years = (2030, 2032, 2036)
        found = []
        for s, d, n, q in product((2031, 2034), years, years, years):
            decided = s <= min(d, n, q) or min(d, n) <= s
            found.append(
                Reading(f"settlement {s}, device {d}, network {n}, model {q}", mp.mpf(1 if decided else -1), "count")
            )
        return found

    return seen(readings, "all orders, ties counted as decided", "years 2030, 2032, 2036")


@leg("prediction-6/against-cascade")
def two_ceilings(part: Part) -> Observation:
    """The largest size under both ceilings, and which of them it reaches."""

    def readings() -> list[Reading]:
        found = []
        for H, T in product((5, 10), repeat=2):
            N = max(n for n in range(1, 20) if n <= H and n <= T)
            if N == H and N == T:
                found.append(Reading(f"H = {H}, T = {T}, N = {N}", mp.mpf(H - T)))
        return found

    return seen(readings, "sizes counted up to both ceilings", "ceilings 5 and 10")


# ------------------------------------------------------------------------------------------------------- phases


def slope(R: mp.mpf) -> mp.mpf:
    """dS/dR by a central difference of Lambert's W."""
    return mp.diff(fraction, R)


@leg("phases/slow-then-rapid")
def slopes(part: Part) -> Observation:
    """Slopes of the mesh fraction from the threshold on."""
    return seen(
        lambda: [
            Reading(f"slope at R = {b} minus slope at {a}", slope(real(b)) - slope(real(a))) for a, b in pairwise(ABOVE)
        ],
        "differences of Lambert W",
        "R = 1.001, 1.1, 1.5, 2, 5",
    )


@leg("phases/slow-in-time")
def steps_of_the_map(part: Part) -> Observation:
    """Factors of a step from a small fraction, and what a step leaves of the distance to the fixed point."""

    def readings() -> list[Reading]:
        found = []
        for R in map(real, ABOVE):
            s, x = fraction(R), fraction(R) / 1000
            step = 1 - mp.exp(-R * x)
            left = mp.diff(lambda z, R=R: 1 - mp.exp(-R * z), s)
            found += [
                Reading(f"R = {mp.nstr(R, 5)}: step", R - step / x),
                Reading(f"R = {mp.nstr(R, 5)}: left", left - (2 - R)),
            ]
        return found

    return seen(readings, "steps of the map and its numerical slope", "R = 1.001, 1.1, 1.5, 2, 5")


@leg("phases/rises-with-r")
def rising_fractions(part: Part) -> Observation:
    """Fractions at rising R."""
    return seen(
        lambda: [Reading(f"from R = {a} to {b}", fraction(real(b)) - fraction(real(a))) for a, b in pairwise(ABOVE)],
        "Lambert W",
        "R = 1.001, 1.1, 1.5, 2, 5",
    )


@leg("phases/shock")
def after_the_shock(part: Part) -> Observation:
    """Two hundred steps of the map with raised attrition."""

    def readings() -> list[Reading]:
        found = []
        for R, u in product(map(real, ABOVE), (1, 2)):
            x = start = fraction(R)
            for _ in range(200):
                x = 1 - mp.exp(-x / u)  # u·R in place of D: R/(u·R) = 1/u
            found.append(Reading(f"R = {mp.nstr(R, 5)}, attrition times {u}·R", start - x))
        return found

    return seen(readings, "iteration from the former fraction", "R = 1.001, 1.1, 1.5, 2, 5; attrition times R and 2R")


@leg("phases/stochastic")
def relative_fluctuations(part: Part) -> Observation:
    """The relative standard deviation on a ladder towards the threshold."""

    def deviation(e: int) -> mp.mpf:
        R = 1 + mp.mpf(10) ** -e
        s = fraction(R)
        return mp.sqrt((1 - s) / s) / (1 - R * (1 - s))

    return seen(
        lambda: [Reading(f"R − 1 = 10^-{e}: tenfold", deviation(e) / deviation(e - 1) - 10) for e in range(2, 8)],
        "Lambert W",
        "R − 1 = 10^-1 to 10^-7; a ladder cannot show a limit",
    )


# --------------------------------------------------------------------------- the reproduction number, further


def number(N: Fraction | int, beta: Fraction, v: Fraction | int, D: Fraction | int) -> mp.mpf:
    """Eq. (2)."""
    return real(N) * real(beta) * real(v) / real(D)


@leg("mesh-threshold/unit-of-value")
def currencies(part: Part) -> Observation:
    """One mesh in three currencies."""
    return seen(
        lambda: [
            Reading(f"unit {u}", number(1000, Fraction(1, 1000), 2 * Fraction(u), 1) - 1) for u in ("1", "100", "1/100")
        ],
        "eq. (2) in three units",
        "N = 1000, β = 1/1000, v = 2, D = 1",
    )


@leg("mesh-threshold/inherits")
def predecessor(part: Part) -> Observation:
    """Meshes of three sizes at the predecessor's crossing."""
    return seen(
        lambda: [Reading(f"N = {N}", number(N, Fraction(1, 2), 1, 1) - 1, "=") for N in (2, 4, 1000)],
        "eq. (2) at β = 1/2, γ = 2, κ + μ = 1, v = 1",
        "N = 2, 4, 1000",
    )


@leg("mesh-threshold/fixed-while-growing")
def doubled_number(part: Part) -> Observation:
    """R before and after doubling N."""
    return seen(
        lambda: [
            Reading(f"N = {N}", number(2 * N, Fraction(1, 10), 1, 1) / number(N, Fraction(1, 10), 1, 1) - 1, "=")
            for N in (2, 50)
        ],
        "eq. (2)",
        "N = 2, 50",
    )


@leg("mesh-threshold/irreversible")
def moving_threshold(part: Part) -> Observation:
    """Production t against a threshold that stands still, falls, or rises twice as fast after the crossing."""
    thresholds = {"still": lambda t: 1, "falling": lambda t: 2 - t, "rising": lambda t: max(1, 2 * t - 1)}
    return seen(
        lambda: [
            Reading(f"{name}, t = {t}", mp.mpf(t) - threshold(t), ">=")
            for name, threshold in thresholds.items()
            for t in (1, 2, 3)
        ],
        "paths of x(t)",
        "three thresholds, t = 1, 2, 3",
    )


@leg("mesh-threshold/irreversible-against-shocks")
def shocked(part: Part) -> Observation:
    """R after shocks to attrition."""
    return seen(
        lambda: [
            Reading(f"R = {R}, attrition times {u}", number(100, R / 100, 1, u) - 1) for R in ABOVE for u in (1, 2)
        ],
        "eq. (2)",
        "R = 1.001, 1.1, 1.5, 2, 5; attrition times 1, 2",
    )


def spectral_radius(R: mp.mpf, b: mp.mpf, c: mp.mpf, d: mp.mpf) -> mp.mpf:
    """The growth factor of powers of [[R, b], [c, d]], a non-negative matrix."""
    x, y, factor = mp.mpf(1), mp.mpf(1), mp.mpf(1)
    for _ in range(600):
        x, y = R * x + b * y, c * x + d * y
        factor, x, y = x + y, x / (x + y), y / (x + y)
    return factor


LEVELS = (("1/2", "1", "1", "1/2"), ("9/10", "1/2", "1/2", "0"), ("1/2", "1/10", "1/10", "1/2"))


@leg("mesh-threshold/amplification")
def radius_against_loop(part: Part) -> Observation:
    """The spectral radius exceeds 1 exactly where bc exceeds (1 − R)(1 − d)."""

    def readings() -> list[Reading]:
        found = []
        for level in LEVELS:
            R, b, c, d = (real(Fraction(x)) for x in level)
            excess = b * c - (1 - R) * (1 - d)
            found.append(Reading(f"R, b, c, d = {level}", (spectral_radius(R, b, c, d) - 1) * mp.sign(excess)))
        return found

    return seen(readings, "power iteration", "three matrices")


# ---------------------------------------------------------------------- one network, frameworks, the five dynamics


@leg("one-network/poisson-against-fat-tail")
def second_moments(part: Part) -> Observation:
    """Second moments up to degree 2^k: the Poisson law's stay, a power law's with γ = 3 grow without end."""

    def readings() -> list[Reading]:
        def moment(law: Callable[[int], mp.mpf], top: int) -> mp.mpf:
            return sum(k * k * law(k) for k in range(1, top))

        poisson = lambda k: mp.exp(-2) * mp.mpf(2) ** k / mp.factorial(k)  # noqa: E731
        gain = [moment(poisson, 2 ** (j + 1)) - moment(poisson, 2**j) for j in (7, 8)]
        return [
            Reading(
                "second moment of the Poisson law gains from degree 128 on by as much as a power law with γ = 3",
                gain[0] - mp.log(2),
            )
        ]

    return seen(readings, "partial sums", "mean degree 2, degrees below 512")


@leg("frameworks/all-positive")
def second_differences(part: Part) -> Observation:
    """Numerical second derivatives of the aggregate of two types."""
    return seen(
        lambda: [
            Reading(f"ρ = {r}, b = {b}", mp.diff(lambda a, r=r, b=b: aggregate((a, real(b)), real(r)), 1, 2), ">=")
            for r in RHO
            for b in (1, 10)
        ],
        "numerical second derivatives",
        "a = 1, b = 1, 10; ρ = 1/10, 1/2, 9/10",
    )


@leg("frameworks/hypercycle-conserves")
def hypercycle(part: Part) -> Observation:
    """Four members of a hypercycle: the sum of the derivatives on the simplex."""

    def readings() -> list[Reading]:
        x, k = [mp.mpf(j) / 10 for j in (1, 2, 3, 4)], (1, 5, 2, 7)
        growth = [k[i] * x[i - 1] for i in range(4)]
        mean = sum(a * b for a, b in zip(x, growth, strict=True))
        return [Reading("sum of the derivatives", sum(a * (b - mean) for a, b in zip(x, growth, strict=True)), "=")]

    return seen(readings, "direct evaluation", "shares 0.1, 0.2, 0.3, 0.4 with rates 1, 5, 2, 7")


@leg("dynamics/threshold-in-number")
def both_sides(part: Part) -> Observation:
    """The fraction at numbers of agents below, at and above D/(βv)."""

    def readings() -> list[Reading]:
        found = []
        for N in (10, 99, 100, 101, 200):
            s = fraction(number(N, Fraction(1, 100), 1, 1))
            found.append(Reading(f"N = {N}, D/(βv) = 100", s if N > 100 else -s, ">" if N > 100 else ">="))
        return found

    return seen(readings, "Lambert W", "β = 1/100, v = D = 1")


@leg("dynamics/threshold-in-state")
def small_meshes(part: Part) -> Observation:
    """One step of the map from small fractions of the fixed point."""
    return seen(
        lambda: [
            Reading(f"R = {R}, x = s/{k}", x - (1 - mp.exp(-real(R) * x)))
            for R in ABOVE
            for k in (2, 100)
            for x in (fraction(real(R)) / k,)
        ],
        "Lambert W, one step",
        "R = 1.001, 1.1, 1.5, 2, 5; half and a hundredth of the fixed point",
    )


@leg("dynamics/isolated-below")
def isolated(part: Part) -> Observation:
    """The probability of no link among N − 1, for growing N."""
    return seen(
        lambda: [
            Reading(f"R = {R}", (1 - real(R) / 10**9) ** (10**9 - 1) - 1, "=") for R in (Fraction(1, 2), Fraction(1))
        ],
        "binomial probability at N = 10^9",
        "R = 1/2, 1",
    )


@leg("dynamics/collective-exceeds-best")
def averages(part: Part) -> Observation:
    """The common level after many exchanges against the best agent before."""

    def readings() -> list[Reading]:
        found = []
        for start in ((1, 0), (3, 2, 1), (5, 5, 5, 1)):
            u = [mp.mpf(x) for x in start]
            for _ in range(300):
                mean = sum(u) / len(u)
                u = [x - (x - mean) / 2 for x in u]  # a step of −L·u on the complete graph
            found.append(Reading(f"start {start}", u[0] - max(start)))
        return found

    return seen(readings, "iterated averaging on complete graphs", "two, three and four agents")


@leg("dynamics/union-not-average")
def power_means(part: Part) -> Observation:
    """Power means of two capabilities against the larger."""
    return seen(
        lambda: [
            Reading(f"ρ = {r}, ({a}, {b})", aggregate((mp.mpf(a), mp.mpf(b)), real(r)) / 2 ** (1 / real(r)) - max(a, b))
            for r in RHO
            for a, b in ((1, 2), (1, 10))
        ],
        "direct evaluation",
        "ρ = 1/10, 1/2, 9/10; (1, 2), (1, 10)",
    )


@leg("dynamics/routing")
def hard_queries(part: Part) -> Observation:
    """Queries up to the summed capability of two agents against the better of them."""
    return seen(
        lambda: [
            Reading(f"agents {a}, {b}, difficulty {d}", mp.mpf(max(a, b) - d), ">=")
            for a, b in ((1, 1), (3, 1))
            for d in range(1, a + b + 1)
        ],
        "all difficulties up to the sum",
        "agents (1, 1) and (3, 1)",
    )


@leg("dynamics/division-of-labour")
def drifting_agents(part: Part) -> Observation:
    """The mean of eqs. (9) and (10) followed for three agents: who serves task 2."""

    def readings() -> list[Reading]:
        agents = [[mp.mpf(x), mp.mpf(y)] for x, y in ((1, 3), (1.5, 4), (0.5, 5))]
        for _ in range(200):
            agents = [
                [max(x + (1 - 2 * 4 / (4 + x**2)) / 50, mp.mpf("0.01")) for x in thresholds] for thresholds in agents
            ]
        return [
            Reading(
                "highest probability of serving task 2, minus 1/2",
                max(4 / (4 + x[1] ** 2) for x in agents) - mp.mpf(1) / 2,
            )
        ]

    return seen(
        readings,
        "Euler steps of the mean drift",
        "three agents from (1, 3), (3/2, 4), (1/2, 5); signals (2, 2), n = 2, ξ = φ = 1",
    )


@leg("dynamics/latency")
def two_hops(part: Part) -> Observation:
    """Agents within two hops in a tree in which everyone has d links, counted level by level."""
    return seen(
        lambda: [
            Reading(f"d = {d}, N = {N}", mp.mpf(sum((1, d, d * (d - 1))) - N), ">=")
            for d in (2, 3, 10)
            for N in (5, 100)
        ],
        "levels of a tree",
        "d = 2, 3, 10; N = 5, 100",
    )


@leg("dynamics/resilience")
def failing_agents(part: Part) -> Observation:
    """The giant component after a random tenth or half of the agents has failed."""
    return seen(
        lambda: [
            Reading(f"R = {R}, f = {f}", fraction(real(R * (1 - f))))
            for R in ABOVE
            for f in (Fraction(1, 10), Fraction(1, 2))
        ],
        "Lambert W",
        "R = 1.001, 1.1, 1.5, 2, 5; f = 1/10, 1/2",
    )
