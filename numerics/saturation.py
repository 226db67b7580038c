"""Training saturation and variety, recomputed: equilibria by iteration, paths by integration, rates by differences.

Everything starts from ``speeds`` (eq. (26)), ``mean`` and ``plain`` (the aggregate with and without the factor 1/J) and
``variety`` (eq. (28)).  The paths in the figures are drawn with steps of floating-point numbers and decide nothing.
"""
# ruff: noqa: N803, N806 (A, C, F, J and S are the paper's symbols)

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import combinations, pairwise, product

from mpmath import mp

from theoremaudit.legs import Curve, Figure, Leg, Observation
from theoremaudit.model import Part
from theoremaudit.readings import Reading, judge

leg = Leg("numeric")

RHO = ("1/4", "1/2", "3/4", "-1/2", "-1", "-3")
ABOVE, BELOW = RHO[:3], RHO[3:]
SATURATIONS, DEPRECIATIONS = ("1/3", "1", "4"), ("1/5", "1")
COUPLED, UNCOUPLED = ((0, 2), (2, 0)), ((2, 0), (0, 2))
WEAK = ((0, mp.mpf(1) / 2), (mp.mpf(1) / 2, 0))

# ------------------------------------------------------------------------------------------------- definitions


def real(x: str | int) -> mp.mpf:
    """A fraction in the current precision."""
    numerator, _, denominator = str(x).partition("/")
    return mp.mpf(numerator) / mp.mpf(denominator or 1)


def benefit(S: mp.mpf, h: mp.mpf) -> mp.mpf:
    """What training yields once it saturates."""
    return S / (1 + h * S)


def speeds(A: Sequence[Sequence[mp.mpf]], C: Sequence[mp.mpf], h: mp.mpf, d: mp.mpf) -> list[mp.mpf]:
    """The right side of (26)."""
    return [
        benefit(sum(a * c for a, c in zip(row, C, strict=True)), h) - d * c_j for row, c_j in zip(A, C, strict=True)
    ]


def plain(C: Iterable[mp.mpf], r: mp.mpf) -> mp.mpf:
    """The aggregate of (27), without the factor 1/J."""
    return sum(c**r for c in C) ** (1 / r)


def mean(C: Sequence[mp.mpf], r: mp.mpf) -> mp.mpf:
    """The aggregate of eq. (1)."""
    return (sum(c**r for c in C) / len(C)) ** (1 / r)


def variety(J: mp.mpf, k: mp.mpf, m: mp.mpf) -> mp.mpf:
    """The speed (28) at constant capability."""
    return k * (m - J)


def rest(a: mp.mpf, h: mp.mpf, d: mp.mpf) -> mp.mpf:
    """The positive equilibrium of one type with benefit a, by the Illinois method."""
    top = 1 / (h * d)

    def growth(c: mp.mpf) -> mp.mpf:
        return speeds([[a]], [c], h, d)[0] / c

    return mp.findroot(growth, (top / 10**3, top), solver="illinois", tol=mp.eps**2, maxsteps=400, verify=False)


def integrated(rule: Callable[[list], list], start: Sequence, time: float, steps: int) -> list[list]:
    """The states on the way, by Runge and Kutta's method with equal steps."""
    x, dt, way = list(start), time / steps, [list(start)]
    for _ in range(steps):
        a = rule(x)
        b = rule([u + dt / 2 * v for u, v in zip(x, a, strict=True)])
        c = rule([u + dt / 2 * v for u, v in zip(x, b, strict=True)])
        e = rule([u + dt * v for u, v in zip(x, c, strict=True)])
        x = [u + dt / 6 * (p + 2 * q + 2 * r + s) for u, p, q, r, s in zip(x, a, b, c, e, strict=True)]
        way.append(x)
    return way


def drawn(A: Sequence[Sequence[float]], starts: Iterable[tuple[str, tuple[float, float]]], title: str) -> Figure:
    """Total capability of two types along paths of (26) from several starts, h = δ = 1."""
    curves = []
    for label, start in starts:
        way = integrated(lambda x: [float(v) for v in speeds(A, x, 1, 1)], start, 12.0, 120)
        curves.append(Curve(label, [i / 10 for i in range(121)], [sum(x) for x in way]))
    return Figure(title, "time", "capability of both types together", tuple(curves))


def settings() -> Iterable[tuple[str, mp.mpf, mp.mpf]]:
    """Saturation parameters and depreciation rates."""
    return ((f"h = {h}, δ = {d}", real(h), real(d)) for h, d in product(SATURATIONS, DEPRECIATIONS))


SEEN = f"h = {', '.join(SATURATIONS)}; δ = {', '.join(DEPRECIATIONS)}"
SUMS = ("1/1000", "1", "50", "1000000")

# ------------------------------------------------------------------------------------------------- eq. (26)


@leg("training-saturation/units")
def units(part: Part) -> Observation:
    """An equilibrium computed in two systems of units."""

    def readings() -> list[Reading]:
        found = []
        for (name, h, d), u in product(settings(), ("1/60", "7")):
            v, here = real(u), rest(3 * d, h, d)
            found += [
                Reading(f"{name}: unit of capability {u}", rest(3 * d, h / v, d) / (v * here) - 1, "="),
                Reading(f"{name}: unit of time {u}", rest(3 * d / v, h * v, d / v) / here - 1, "="),
            ]
        return found

    return judge(readings, "equilibria by Newton's and secant steps", f"{SEEN}; factors 1/60, 7")


@leg("training-saturation/diminishing-returns")
def returns(part: Part) -> Observation:
    """The slope of the saturated benefit is positive and falls."""

    def readings() -> list[Reading]:
        found = []
        for (name, h, _), s in product(settings(), SUMS):
            S = real(s)
            slopes = [mp.diff(lambda x, h=h: benefit(x, h), y) * (1 + h * y) ** 2 for y in (S, 2 * S)]
            found += [Reading(f"{name}, S = {s}: slope", slopes[0])]
            found += [Reading(f"{name}, S = {s}: doubled", 2 - benefit(2 * S, h) / benefit(S, h))]
        return found

    return judge(readings, "finite differences", f"{SEEN}; S = {', '.join(SUMS)}")


@leg("training-saturation/individual-interactions")
def single_interaction(part: Part) -> Observation:
    """The slope in the benefit of one type, others given, falls."""

    def slope(x: mp.mpf, y: mp.mpf, h: mp.mpf) -> mp.mpf:
        return mp.diff(lambda u: benefit(u + y, h), x)

    def readings() -> list[Reading]:
        return [
            Reading(
                f"{name}, x = {x}, y = {y}",
                slope(real(x), real(y), h) / slope(2 * real(x), real(y), h) - 1,
            )
            for (name, h, _), x, y in product(settings(), SUMS[1:3], ("0", *SUMS[:3]))
        ]

    return judge(readings, "finite differences", f"{SEEN}; x = 1, 50; y = 0, 1/1000, 1, 50")


@leg("training-saturation/interactions-add-up")
def one_by_one(part: Part) -> Observation:
    """Two interactions saturated together and one by one."""
    return judge(
        lambda: [
            Reading(
                f"{name}, x = {x}, y = {y}",
                benefit(real(x) + real(y), h) - benefit(real(x), h) - benefit(real(y), h),
                "=",
            )
            for (name, h, _), x, y in product(settings(), SUMS, SUMS)
        ],
        "evaluation",
        f"{SEEN}; x, y = {', '.join(SUMS)}",
    )


@leg("training-saturation/absent-type")
def appears(part: Part) -> Observation:
    """The speed of an absent type beside one that trains it."""
    return judge(
        lambda: [
            Reading(f"{name}, b = {b}", speeds(((0, real(b)), (0, 0)), (0, 1), h, d)[0], "=")
            for (name, h, d), b in product(settings(), (0, 1, 5))
        ],
        "evaluation",
        f"{SEEN}; b = 0, 1, 5",
    )


@leg("training-saturation/modifies-growth-equation")
def two_laws(part: Part) -> Observation:
    """(22) with exponent Φ against (26) without saturation."""
    return judge(
        lambda: [
            Reading(f"Φ = {F}, C = {c}", real(c) ** real(F) - real(c) - speeds([[1]], [real(c)], 0, 1)[0], "=")
            for F, c in product(("1/2", "9/10", "1"), ("1/2", "1", "3"))
        ],
        "evaluation",
        "Φ = 1/2, 9/10, 1; C = 1/2, 1, 3; equal factors",
    )


# ------------------------------------------------------------------------------------------------ Lemma 10.3


def found_from(A: Sequence[Sequence[mp.mpf]], starts: Iterable[tuple[str, str]]) -> list[tuple[mp.mpf, ...]]:
    """The different equilibria without negative components that Newton's method finds, h = δ = 1."""
    found: list[tuple[mp.mpf, ...]] = []
    for start in starts:
        state = mp.matrix([real(v) for v in start])
        for _ in range(60):
            sums = [sum(a * c for a, c in zip(row, state, strict=True)) for row in A]
            slopes = mp.matrix([[a / (1 + s) ** 2 for a in row] for row, s in zip(A, sums, strict=True)]) - mp.eye(2)
            state -= mp.lu_solve(slopes, mp.matrix(speeds(A, list(state), mp.mpf(1), mp.mpf(1))))
        if min(state) > -mp.mpf("1e-40") and all(
            max(abs(u - v) for u, v in zip(state, e, strict=True)) > 1e-20 for e in found
        ):
            found.append(tuple(state))
    return found


STARTS = tuple(product(("1/100", "9/10"), repeat=2))


@leg("lemma-10.3/unique", "lemma-10.3/unique-uncoupled", "lemma-10.3/subcritical")
def equilibria(part: Part) -> Observation:
    """Count the equilibria that Newton's method finds from four starts."""
    A, title = {
        "unique": (COUPLED, "Coupled types: zero is an equilibrium too, and only starts off it reach the ceiling"),
        "unique-uncoupled": (UNCOUPLED, "Types that train only themselves: where the path ends depends on its start"),
        "subcritical": (WEAK, "Training weaker than depreciation: every path loses all capability"),
    }[part.name]
    floats = [[float(a) for a in row] for row in A]
    figure = drawn(
        floats,
        (
            ("from (0, 0)", (0.0, 0.0)),
            ("from (0.01, 0.01)", (0.01, 0.01)),
            ("from (0.3, 0)", (0.3, 0.0)),
            ("from (1.2, 0.9)", (1.2, 0.9)),
        ),
        title,
    )
    observation = judge(
        lambda: [Reading("number of equilibria found", mp.mpf("1.5") - len(found_from(A, STARTS)), "count")],
        "Newton's method from four starts",
        f"A = {[[str(mp.nstr(mp.mpf(a), 3)) for a in row] for row in A]}, h = δ = 1",
    )
    return replace(observation, figure=figure)


def attracted(start: tuple[str, str], ratios: Callable[[list[mp.mpf]], mp.mpf]) -> list[Reading]:
    """Along the path for A = ((0, 2), (2, 0)) a ratio to (1/2, 1/2) comes nearer to 1 with every step."""
    way = integrated(lambda x: speeds(COUPLED, x, mp.mpf(1), mp.mpf(1)), [real(v) for v in start], mp.mpf(2), 20)
    off = [abs(mp.log(ratios([2 * c for c in state]))) if ratios(state) > 0 else mp.inf for state in way]
    gaps = [a - b if mp.isfinite(a) else mp.mpf(-1) for a, b in pairwise(off)]
    return [Reading(f"from {start}: smallest approach in a step", min(gaps))]


@leg("lemma-10.3/globally-stable")
def attraction(part: Part) -> Observation:
    """Integrate from positive starts and from zero."""
    return judge(
        lambda: [
            *attracted(("2", "1"), max),
            *attracted(("1/10", "1/3"), min),
            *attracted(("1/1000", "1/7"), min),
            *attracted(("0", "0"), min),
        ],
        "20 steps of Runge and Kutta's method",
        "A = ((0, 2), (2, 0)), h = δ = 1; starts (2, 1), (1/10, 1/3), (1/1000, 1/7), (0, 0)",
    )


@leg("lemma-10.3/ceiling-positive")
def above_zero(part: Part) -> Observation:
    """The growth rate of a small capability: positive where a positive equilibrium exists."""
    return judge(
        lambda: [
            Reading(
                f"{name}, b = {b}",
                speeds(((0, real(b)), (real(b), 0)), [mp.mpf("1e-30")] * 2, h, d)[0] * mp.mpf(10) ** 30,
            )
            for (name, h, d), b in product(settings(), ("1/10", "2"))
        ],
        "evaluation near zero",
        f"{SEEN}; b = 1/10, 2",
    )


@leg("lemma-10.3/threshold")
def spectral_radius(part: Part) -> Observation:
    """Iterate F/δ from above: what is left is positive only if the larger eigenvalue exceeds δ."""
    matrices = (((1, 2), (3, 0)), ((0, "1/4"), (1, "1/2")), (("1/2", 1), ("3/2", "1/4")), (("1/4", 1), ("1/4", "1/4")))

    def readings() -> list[Reading]:
        found = []
        for rows in matrices:
            A = [[real(a) for a in row] for row in rows]
            state = [mp.mpf(1), mp.mpf(1)]
            for _ in range(400):
                state = [v + c for v, c in zip(speeds(A, state, mp.mpf(1), mp.mpf(1)), state, strict=True)]
            (a, b), (q, z) = A
            eigenvalue = (a + z + mp.sqrt((a - z) ** 2 + 4 * b * q)) / 2
            if min(state) > mp.mpf("1e-6"):
                found.append(Reading(f"A = {rows}: larger eigenvalue less 1", eigenvalue - 1))
        return found

    return judge(readings, "400 iterations from (1, 1)", "four matrices, h = δ = 1")


@leg("lemma-10.3/equilibrium-bound", "lemma-10.3/step-bound", "lemma-10.3/step-steady-state")
def under_the_ceiling(part: Part) -> Observation:
    """The equilibrium of one type against 1/(hδ), and its two sides against each other."""

    def readings() -> list[Reading]:
        found = []
        for (name, h, d), a in product(settings(), ("2", "1000")):
            c = rest(real(a), h, d)
            found += [
                Reading(f"{name}, a = {a}: ceiling less equilibrium, relative", 1 - c * h * d),
                Reading(f"{name}, a = {a}: benefit over depreciation", benefit(real(a) * c, h) / (d * c) - 1, "="),
            ]
        return found

    return judge(readings, "equilibria by the Illinois method", f"{SEEN}; benefits 2, 1000")


@leg("lemma-10.3/step-bounded-side", "lemma-10.3/step-bounded")
def bounded(part: Part) -> Observation:
    """1 − hF, and the speed at the ceiling."""
    return judge(
        lambda: [
            Reading(f"{name}, S = {s}", (1 / (h * d) - benefit(real(s), h) / d) * h * d)
            for (name, h, d), s in product(settings(), SUMS)
        ],
        "evaluation",
        f"{SEEN}; S = {', '.join(SUMS)}",
    )


@leg("lemma-10.3/step-cooperative")
def cooperative(part: Part) -> Observation:
    """The derivative of a speed by another capability, by differences."""
    return judge(
        lambda: [
            Reading(
                f"{name}, a = {a}, C = {c}",
                mp.diff(lambda y, h=h, d=d, a=a: speeds(((1, real(a)), (0, 0)), [mp.mpf(1), y], h, d)[0], real(c)),
                ">=",
            )
            for (name, h, d), a, c in product(settings(), ("0", "2"), ("1/10", "5"))
        ],
        "finite differences",
        f"{SEEN}; a = 0, 2",
    )


@leg("lemma-10.3/step-hirsch")
def cubic(part: Part) -> Observation:
    """Where paths of x' = x − x³ end from either side."""

    def readings() -> list[Reading]:
        ends = [integrated(lambda x: [x[0] - x[0] ** 3], [mp.mpf(s)], mp.mpf(8), 80)[-1][0] for s in (-2, 2)]
        return [Reading("distance of the two ends", ends[1] - ends[0], "=")]

    return judge(readings, "80 steps of Runge and Kutta's method", "starts −2 and 2, time 8")


SHARES = (("1/2", "9/10"), ("1/10", "1/100", "99/100"), ("1/3", "1/3", "1/3", "1/3", "999/1000"))


@leg(
    "lemma-10.3/aggregate-ceiling",
    "lemma-10.3/step-power-mean",
    "capability-ceiling/normalised",
    "proposition-10.4/escape-normalised",
)
def aggregates(part: Part) -> Observation:
    """Aggregates of shares of the ceiling, over their bound."""

    def readings() -> list[Reading]:
        found = []
        for shares, rho in product(SHARES, RHO):
            C, r, J = [real(s) for s in shares], real(rho), mp.mpf(len(shares))
            name = f"shares {', '.join(shares)}; ρ = {rho}"
            if part.name == "step-power-mean":
                found.append(Reading(name, plain([C[0]] * len(C), r) / (J ** (1 / r) * C[0]) - 1, "="))
            elif part.name == "aggregate-ceiling":
                found.append(Reading(name, 1 - plain(C, r) / J ** (1 / r)))
            elif part.name == "normalised":
                found.append(Reading(name, J ** (1 / r) - mean(C, r)))
            else:
                found.append(Reading(name, mean([max(C)] * len(C), r) - 1))
        return found

    return judge(readings, "evaluation", f"shares of 1/(hδ) for two to five types; ρ = {', '.join(RHO)}")


# ------------------------------------------------------------------------------------------------- eq. (27)


def at_rest(J: int, s: mp.mpf, r: mp.mpf) -> tuple[mp.mpf, mp.mpf, mp.mpf]:
    """The plain aggregate of J equal types at rest (row sums s, h = δ = 1), the value of (31) and the bound of (27)."""
    c = rest(s, mp.mpf(1), mp.mpf(1))
    return plain([c] * J, r), mp.mpf(J) ** ((1 - r) / r), mp.mpf(J) ** (1 / r)


@leg(
    "capability-ceiling/bound-against-limit",
    "capability-ceiling/equilibrium-against-limit",
    "capability-ceiling/limit-as-ceiling",
    "capability-ceiling/limit-as-ceiling-sum",
)
def ceilings(part: Part) -> Observation:
    """Three candidates for C_max, from an equilibrium found numerically."""

    def readings() -> list[Reading]:
        found = []
        for J, s, rho in product((2, 5), ("6/5", "4"), RHO):
            value, printed, bound = at_rest(J, real(s), real(rho))
            name = f"J = {J}, s = {s}, ρ = {rho}"
            if part.name.startswith("limit-as-ceiling"):
                aggregate = value if part.name.endswith("sum") else value / bound
                found.append(Reading(name, printed - aggregate, ">="))
            else:
                found.append(Reading(name, (bound if part.name.startswith("bound") else value) / printed - 1, "="))
        return found

    types = list(range(1, 11))
    values = [at_rest(J, mp.mpf(4), mp.mpf("0.5")) for J in types]
    figure = Figure(
        "Three ceilings under one name: bound of (27), equilibrium of (26), limit of (31)",
        "number of types (row sums 4, rho = 1/2)",
        "aggregate capability",
        tuple(
            Curve(label, types, [round(float(v[i]), 9) for v in values], style)
            for i, label, style in (
                (2, "bound of (27)", "dashed"),
                (0, "equilibrium of (26)", "points"),
                (1, "limit that (31) prints", "line"),
            )
        ),
    )
    observation = judge(readings, "equilibria by the Illinois method", f"J = 2, 5; s = 6/5, 4; ρ = {', '.join(RHO)}")
    return replace(observation, figure=figure if part.name == "equilibrium-against-limit" else None)


@leg("capability-ceiling/steady-state-against-equilibrium")
def long_run(part: Part) -> Observation:
    """The equilibrium of (26) for equal types against the steady state of (22)."""

    def steady(d: mp.mpf, F: str) -> mp.mpf:
        ends = (real("1/1000"), 10**4)
        return mp.findroot(lambda c: c ** real(F) / c - d, ends, solver="illinois", verify=False, maxsteps=400)

    return judge(
        lambda: [
            Reading(f"{name}, Φ = {F}", rest(mp.mpf(2), h, d) / steady(d, F) - 1, "=")
            for (name, h, d), F in product(settings(), ("1/2", "0"))
        ],
        "roots by the Illinois method",
        f"{SEEN}; b = 2, g = 1, Φ = 0, 1/2",
    )


# ------------------------------------------------------------------------------------------------- eq. (28)


@leg("variety-growth/bounded", "variety-growth/decelerates", "proposition-10.4/remains-positive")
def path(part: Part) -> Observation:
    """Integrate (28) and look at the number of types, its speed and its growth rate on the way."""
    m, k = 20, "1/4"

    def way() -> list[mp.mpf]:
        return [s[0] for s in integrated(lambda x: [variety(x[0], real(k), mp.mpf(m))], [mp.mpf(2)], mp.mpf(16), 64)]

    def readings() -> list[Reading]:
        numbers = way()
        rates = [variety(J, real(k), mp.mpf(m)) / J for J in numbers]
        if part.name == "decelerates":
            return [Reading("smallest fall of the growth rate in a step", min(a - b for a, b in pairwise(rates)))]
        return [
            Reading("smallest room below the maximum", m - max(numbers)),
            Reading("smallest growth rate", min(rates)),
            Reading("smallest growth in a step", min(b - a for a, b in pairwise(numbers))),
        ]

    observation = judge(readings, "64 steps of Runge and Kutta's method", "J from 2, maximum 20, k = 1/4, time 16")
    if part.name == "decelerates":
        return observation
    with mp.workdps(30):
        numbers = way()
        J = [round(float(n), 9) for n in numbers]
        gain = [round(float(2 * variety(n, real(k), mp.mpf(m)) / n), 9) for n in numbers]
    times = [i / 4 for i in range(65)]
    figure = Figure(
        "Variety stops at its maximum",
        "time",
        "number of types",
        (Curve("path of (28)", times, J), Curve("maximum", times, [m] * 65, "dashed")),
    )
    if part.name == "remains-positive":
        figure = Figure(
            "Growth by variety is positive at every time and dies out",
            "time",
            "growth rate of the aggregate",
            (Curve("rho = 1/2, equal types", times, gain),),
        )
    return replace(observation, figure=figure)


@leg("variety-growth/integer-types")
def no_integer(part: Part) -> Observation:
    """The path at time 1."""
    return judge(
        lambda: [Reading("J(1) less its integer part", (2 - mp.exp(-1)) - mp.floor(2 - mp.exp(-1)), "=")],
        "evaluation",
        "J from 1, maximum 2, k = 1, time 1",
    )


@leg("variety-growth/superlinear-by-premium")
def premium(part: Part) -> Observation:
    """The premium of one more type, from the aggregates of a fixed total."""

    def reading(J: int, rho: str) -> Reading:
        r = real(rho)
        more, now = (plain([mp.mpf(1) / n] * n, r) for n in (J + 1, J))
        return Reading(f"J = {J}, ρ = {rho}", more / now - mp.mpf(J + 1) / J)

    return judge(
        lambda: [reading(J, rho) for J, rho in product((2, 10), RHO)],
        "aggregates of a fixed total",
        f"J = 2, 10; ρ = {', '.join(RHO)}",
    )


# ------------------------------------------------------------------------------------------- Proposition 10.4


def by_difference(C: Sequence[mp.mpf], c: mp.mpf, r: mp.mpf) -> mp.mpf:
    """The derivative of the plain aggregate by J, a continuum of types: a sliver of the new type is added."""
    return mp.diff(lambda e: (sum(x**r for x in C) + e * c**r) ** (1 / r), 0)


def printed_rate(C: Sequence[mp.mpf], c: mp.mpf, r: mp.mpf) -> mp.mpf:
    """(29), with one type a unit of time."""
    return (1 - r) / r * plain(C, r) / len(C) * c**r / (sum(x**r for x in C) / len(C))


STOCKS = (("1", "1"), ("1/2", "2", "1"))
NEWCOMERS = ("1/4", "3")


@leg("proposition-10.4/rate", "proposition-10.4/positive", "proposition-10.4/step-derivative")
def rates(part: Part) -> Observation:
    """(29) and (30) against the derivative by differences."""

    def readings() -> list[Reading]:
        found = []
        for stock, new, rho in product(STOCKS, NEWCOMERS, RHO):
            C, c, r = [real(s) for s in stock], real(new), real(rho)
            name, slope = f"types {', '.join(stock)}, new {new}, ρ = {rho}", by_difference(C, c, r)
            if part.name == "positive":
                found.append(Reading(name, printed_rate(C, c, r)))
            elif part.name == "rate":
                found.append(Reading(name, printed_rate(C, c, r) / slope - 1, "="))
            else:
                found.append(Reading(name, sum(x**r for x in C) ** (1 / r - 1) * c**r / r / slope - 1, "="))
        return found

    return judge(readings, "finite differences", f"two and three types, new types 1/4, 3; ρ = {', '.join(RHO)}")


@leg("proposition-10.4/new-type", "proposition-10.4/new-type-normalised", "proposition-10.4/not-better")
def added(part: Part) -> Observation:
    """The aggregate with one more type less that without."""
    aggregate = plain if part.name == "new-type" else mean

    def readings() -> list[Reading]:
        found = []
        for stock, new, rho in product(STOCKS, ("1/100", *NEWCOMERS), RHO):
            C, c, r = [real(s) for s in stock], real(new), real(rho)
            gain = aggregate([*C, c], r) - aggregate(C, r)
            if part.name != "not-better":
                found.append(Reading(f"types {', '.join(stock)}, new {new}, ρ = {rho}", gain))
            elif c <= mean(C, r):
                found.append(Reading(f"types {', '.join(stock)}, new {new}, ρ = {rho}", -gain, ">="))
        return found

    types = list(range(1, 11))
    one = mp.mpf(1)
    figure = Figure(
        "More types of equal capability: what C_eff does depends on its normalisation",
        "number of types of capability 1 (rho = 1/2)",
        "aggregate capability",
        (
            Curve("without the factor 1/J, (27) and (30)", types, [float(plain([one] * J, one / 2)) for J in types]),
            Curve("growth that the proof of Proposition 10.4 states", types, [float(J) for J in types], "dashed"),
            Curve("eq. (1)", types, [float(mean([one] * J, one / 2)) for J in types], "points"),
        ),
    )
    observation = judge(readings, "evaluation", f"two and three types, new types 1/100, 1/4, 3; ρ = {', '.join(RHO)}")
    return replace(observation, figure=figure if part.name == "new-type-normalised" else None)


@leg("proposition-10.4/escape", "proposition-10.4/step-not-aggregate")
def escapes(part: Part) -> Observation:
    """The aggregate of many equal types over bounds: within a maximum of 20, or without one."""
    step = part.name == "step-not-aggregate"

    def readings() -> list[Reading]:
        return [
            Reading(f"ρ = {rho}, B = {B}", mp.log(mp.mpf(10**40 if step else 20)) / real(rho) - mp.log(mp.mpf(B)))
            for rho, B in product(RHO if step else ABOVE, (10, 10**9, 10**12))
        ]

    most = "10^40" if step else "20"
    return judge(readings, "evaluation of logarithms", f"capability 1; J = {most}; B = 10, 10^9, 10^12")


@leg("proposition-10.4/independent-of-saturation")
def with_saturation(part: Part) -> Observation:
    """The growth rate by variety at the equilibria of (26) for h and 2h."""

    def rate(h: mp.mpf, p: mp.mpf, r: mp.mpf) -> mp.mpf:
        total = plain([rest(mp.mpf(4), h, mp.mpf(1))] * 3, r)
        return variety(mp.mpf(3), total**p, mp.mpf(9)) / 3 / r

    return judge(
        lambda: [
            Reading(
                f"φ_J = {p}, ρ = {rho}",
                rate(mp.mpf(2), real(p), real(rho)) / rate(mp.mpf(1), real(p), real(rho)) - 1,
                "=",
            )
            for p, rho in product(("0", "1/2", "1"), RHO)
        ],
        "equilibria by the Illinois method",
        f"three types, J_max = 9, h = 1 and 2; φ_J = 0, 1/2, 1; ρ = {', '.join(RHO)}",
    )


@leg("proposition-10.4/constant-per-type")
def with_another_trainer(part: Part) -> Observation:
    """The equilibrium of J equal types with benefit 1 from each, with one type more."""
    return judge(
        lambda: [
            Reading(f"{name}, J = {J}", rest(mp.mpf(J + 1), h, d) / rest(mp.mpf(J), h, d) - 1, "=")
            for (name, h, d), J in product(settings(), (2, 10))
        ],
        "equilibria by the Illinois method",
        f"{SEEN}; b = 1; J = 2, 10",
    )


@leg("proposition-10.4/step-grows")
def exponent(part: Part) -> Observation:
    """The exponent of growth from the aggregates of 2 and 3 equal types, against (1 − ρ)/ρ."""

    def slope(r: mp.mpf) -> mp.mpf:
        return mp.log(plain([mp.mpf(2)] * 3, r) / plain([mp.mpf(2)] * 2, r)) / mp.log(mp.mpf(3) / 2)

    return judge(
        lambda: [Reading(f"ρ = {rho}", slope(real(rho)) - (1 - real(rho)) / real(rho), "=") for rho in RHO],
        "logarithmic slope",
        f"2 and 3 types of capability 2; ρ = {', '.join(RHO)}",
    )


# ------------------------------------------------------------------------------------------------ Appendix D


@leg("appendix-d/pairs")
def pairs(part: Part) -> Observation:
    """Count the pairs."""
    return judge(
        lambda: [
            Reading(
                f"J = {J}",
                mp.mpf(1) / J - abs(sum(1 for _ in combinations(range(J), 2)) / (mp.mpf(J) ** 2 / 2) - 1),
                ">=",
            )
            for J in (1, 2, 3, 10, 200)
        ],
        "enumeration",
        "J = 1, 2, 3, 10, 200",
    )


ELASTICITIES = ("1", "2")


@leg("appendix-d/superlinear", "appendix-d/superlinear-at-given-capability")
def elasticity(part: Part) -> Observation:
    """The largest elasticity of (28) in J on a grid, with C_eff following J or given."""
    follows = part.name == "superlinear"

    def largest(p: str, rho: str) -> mp.mpf:
        def log_speed(y: mp.mpf) -> mp.mpf:
            J = mp.exp(y)
            total = plain([mp.mpf(1)], real(rho)) * (J ** (1 / real(rho)) if follows else 1)
            return mp.log(variety(J, total ** real(p), mp.mpf(100)))

        return max(mp.diff(log_speed, mp.log(J)) for J in (mp.mpf("0.01"), mp.mpf(1), mp.mpf(10), mp.mpf(60)))

    return judge(
        lambda: [Reading(f"φ_J = {p}, ρ = {rho}", largest(p, rho) - 1) for p, rho in product(ELASTICITIES, ABOVE)],
        "finite differences on a grid of J",
        f"J_max = 100; J = 1/100, 1, 10, 60; φ_J = {', '.join(ELASTICITIES)}; ρ = {', '.join(ABOVE)}",
    )


@leg("appendix-d/microfoundation")
def from_pairs(part: Part) -> Observation:
    """The speed (28) at one type against the number of pairs."""
    return judge(
        lambda: [
            Reading(
                f"J_max = {m}", variety(mp.mpf(1), mp.mpf(1), mp.mpf(m)) - len(list(combinations(range(1), 2))), "="
            )
            for m in (2, 20)
        ],
        "enumeration",
        "J = 1; J_max = 2, 20; k = 1",
    )
