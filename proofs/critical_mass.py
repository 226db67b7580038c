"""Proofs on the critical mass: the size of a mesh as a function of the number of its connected agents.

The size equation s = 1 - exp(-a*N*s) becomes, with m = N*s, the formula N = f(m), f(m) = m/(1 - exp(-a*m)).  That f
increases, is convex and has slopes between 1/2 and 1 is all that the statements on the critical mass and on growth
need.  The statements on diversity rest on the tangent inequality of x^r.
"""

from fractions import Fraction

import sympy as sp

from theoremaudit.derivations import identity, limit
from theoremaudit.legs import ILL_POSED, Derivation, Leg, Step
from theoremaudit.model import Part
from theoremaudit.proving import prove
from theoremaudit.tactics import (
    Plan,
    apply,
    cases,
    contradiction,
    cut,
    eliminate,
    fact,
    focus,
    let,
    monotone,
    product,
    rewrite,
    ring,
    slope,
    summation,
    total,
    using,
    witness,
)

leg = Leg("proof")

REGIMES = {"positive": ("0 < r", "r < 1"), "negative": ("r < 0",)}

a, m, x, agents, needed = sp.symbols("a m x N B", positive=True)
f = m / (1 - sp.exp(-a * m))


def size(connected: str, rate: str = "a") -> str:
    """The number of agents of a mesh with so many connected ones."""
    return f"({connected}/(1 - exp(-{rate}*{connected})))"


def at(text: str, make: object) -> Plan:
    """A plan made from the index of the hypothesis with this text."""
    return lambda s: make(fact(text)(s))(s)  # type: ignore[operator]


def known(*lemmas: str, then: Plan) -> Plan:
    """Lemmas that the automatic prover finds, one after the other."""
    for lemma in reversed(lemmas):
        then = cut(lemma, prove, then)
    return then


def named(name: str, value: str, op: str, then: Plan) -> Plan:
    """Name a value whose sign (``>`` or ``>=`` 0) the automatic prover sees."""
    sign = using({f"{name} == {value}": "1"}, lambda h: rewrite(value, using=h))
    return let(name, value, cut(f"{name} {op} 0", sign, then))


# ------------------------------------------------------------------------------- the size f of a mesh


def rises(large: str, small: str) -> Plan:
    """f(large) - f(small) > 0: the slope of f is positive."""
    return slope(large, small, 1, True, prove)


def inverts(large: str, small: str) -> Plan:
    """small < large from f(small) < f(large): otherwise f would fall."""
    larger = f"{size(small)} < {size(large)}"
    falls = cases(f"{small} - {large}", cut(f"{small} > {large}", prove, rises(small, large)), prove, prove)
    back = at(larger, lambda i: contradiction(i, falls))
    return focus("a > 0", f"{small} > 0", f"{large} > 0", larger, then=cases(f"{large} - {small}", prove, prove, back))


def connected(then: Plan) -> Plan:
    """Name m = N*s; the size equation says that N = f(m)."""
    solved = eliminate("m", using({"s == 1 - exp(-a*N*s)": "-N/(1 - exp(-a*N*s))"}, ring))
    return known("N > 0", then=named("m", "N*s", ">", cut(f"N == {size('m')}", solved, then)))


def compared(order: str, goal: str, sign: str, then: Plan) -> Plan:
    """Write the goal in m, and put f(m) for N."""
    by_size = focus("a > 0", "B > 0", "m > 0", f"N == {size('m')}", order, then=eliminate("N", then))
    return connected(using({"m == N*s": sign}, lambda h: rewrite(goal, by_size, using=h)))


def more_than_needed() -> Plan:
    """N*s > B from N > f(B)."""
    inverted = cut(f"{size('B')} < {size('m')}", prove, inverts("m", "B"))
    return compared(f"N > {size('B')}", "m - B", "-1", inverted)


def no_more_than_needed() -> Plan:
    """N*s <= B from N <= f(B)."""
    order = f"{size('m')} <= {size('B')}"
    refuted = at(order, lambda i: contradiction(i, rises("m", "B")))
    return compared(f"N <= {size('B')}", "B - m", "1", cases("m - B", refuted, prove, prove))


def size_slope(at_point: str) -> str:
    """The slope of f."""
    z = f"a*{at_point}"
    return f"(1 - exp(-{z}) - {z}*exp(-{z}))/(1 - exp(-{z}))^2"


def convex() -> Plan:
    """f((m+k)/2) < (f(m) + f(k))/2: in k from m the gap has half the slope of f at k, less half that at the middle."""
    steeper = slope("k", "u", 1, True, prove)
    difference = f"{size_slope('k')} - {size_slope('u')}"
    by_slopes = focus("a > 0", "u > 0", "k > u", then=product("1/2", (">", difference, steeper)))
    half = cut(
        "m == 2*u - k",
        using({"u == (m+k)/2": "-2"}, ring),
        eliminate("m", rewrite(f"({difference})/2", by_slopes)),
    )
    return slope("k", "m", 1, True, named("u", "(m+k)/2", ">", known("k > u", then=half)))


def at_least_one_each() -> Plan:
    """k - m > f(k) - f(m): the slope of f is below one."""
    return slope("k", "m", 1, True, prove)


def at_most_two_each() -> Plan:
    """k - m < 2*(f(k) - f(m)): the slope of f is above one half."""
    return slope("k", "m", 1, True, named("x", "a*k", ">", prove))


# ------------------------------------------------------------------------------------------- the critical mass


@leg("critical-mass/number")
def one_solution(part: Part) -> Derivation:
    """N = B/s means N*s = B, so that s = 1 - exp(-a*B) and N = f(B)."""
    total_known = cut("N*s == B", using({"N == B/s": "s"}, ring), prove)
    return Derivation(plans={0: total_known, 2: more_than_needed(), 3: no_more_than_needed()})


@leg("critical-mass/ceiling")
def own_symbol(part: Part) -> Derivation:
    """N at the ceiling itself."""
    return Derivation(plans={"repair:0": witness("K")})


@leg("critical-mass/explicit-formula")
def closed_form(part: Part) -> Derivation:
    """N*s = B means s = 1 - exp(-a*B), so N = B/(1 - exp(-a*B))."""
    mass = needed / (1 - sp.exp(-a * needed))
    return Derivation(
        steps=(
            identity(
                "s = B/N solves the size equation at N = B/(1 - exp(-a*B))",
                (needed / agents - (1 - sp.exp(-a * needed))).subs(agents, mass),
            ),
            limit("the critical mass tends to B as a grows", mass, a, sp.oo, needed, "-"),
        ),
        plans={
            "repair:0": more_than_needed(),
            "repair:1": no_more_than_needed(),
            "repair:4": rises("B", "A"),
        },
    )


@leg("dominance/d")
def dominance(part: Part) -> Derivation:
    """N*s > B, and both sides carry the same factor J^((1-r)/r)*c."""
    mass = focus("a > 0", "B > 0", "0 < s", "s == 1 - exp(-a*N*s)", f"N > {size('B')}", then=more_than_needed())
    factors = (">", "J^((1-r)/r)", prove), (">", "c", prove), (">", "N*s - B", prove)
    facts = ("r != 0", "J >= 2", "0 < s", "c > 0", "N > 0", "B > 0", "N*s > B")
    premium = focus(*facts, then=known("J > 0", then=product("1", *factors)))
    return Derivation(plans={0: cut("N*s > B", mass, premium)})


@leg("dominance/every-provider")
def any_given_provider(part: Part) -> Derivation:
    """The critical mass of the given provider."""
    return Derivation(plans={0: more_than_needed()})


@leg("dominance/d-any-allocation")
def any_allocation(part: Part) -> Derivation:
    """With rho = -1 and one specialist for the second type the aggregate x/(x + 1) stays below 1.

    For 0 < r < 1: c^r >= x^(r-1)*c where 0 <= c <= x, summed over the types.
    """
    share = "c1^r - x^(r-1)*c1"
    powers = product("1", (">", "c1", prove), (">=", "c1^(r-1) - x^(r-1)", prove))
    component = focus("0 < r", "r < 1", "x > 0", "c1 >= 0", "c1 <= x", then=cases("c1", rewrite(share, powers), prove))
    summed = using(
        {"sum(c for c in C) == x": "x^(r-1)"},
        lambda h: summation([("c1", "C")], [("1", "c1^r"), ("-x^(r-1)", "c1")], "0", using=h, component=component),
    )
    return Derivation(
        steps=(
            identity("the aggregate of x and 1 at rho = -1 is x/(x + 1)", 1 / (1 / x + 1) - x / (x + 1)),
            identity("which is 1 - 1/(x + 1)", x / (x + 1) - (1 - 1 / (x + 1))),
        ),
        plans={"repair:0": summed, "repair:1": witness("4")},
    )


@leg("dominance/step-comparison")
def comparison(part: Part) -> Derivation:
    """Take out the common power of J; what is left is S*c times the excess of N."""
    corrected = (">", "J^((1-r)/r)", prove), (">", "S*c", prove), (">", "N - M*d/(S*c)", prove)
    printed = (">", "J^(1/r-2)", prove), (">", "S*c", prove), (">", "N - J*M*d/(S*c)", prove)
    plans = (known("J > 0", then=product("1", *factors)) for factors in (corrected, printed))
    return Derivation(plans={f"repair:{i}": plan for i, plan in enumerate(plans)})


@leg("dominance/covers-types")
def covers_types(part: Part) -> Derivation:
    """The size function inverts."""
    return Derivation(
        plans={
            "repair:0": known("J > 0", then=cut(f"{size('J')} < {size('m')}", prove, inverts("m", "J"))),
            "repair:1": cut(f"{size('B')} < {size('m')}", prove, inverts("m", "B")),
        }
    )


# -------------------------------------------------------------------------------------------------- diversity


def by_power(after: str, before: str, regime: str, difference: Plan) -> Plan:
    """after^(1/r) > before^(1/r) from after > before (r > 0) or after < before (r < 0)."""
    sign, pair = ("1", (after, before)) if regime == "positive" else ("-1", (before, after))
    logs = f"log({pair[0]}) - log({pair[1]})"
    compare = monotone("log", *pair, then=difference)
    roots = product("1", (">", f"1/({sign}*r)", prove), (">", logs, compare))
    return apply("log", f"({after})^(1/r)", f"({before})^(1/r)", roots)


def equalised(regime: str) -> Plan:
    """(x-t)^r + (y+t)^r against x^r + y^r: equal at x = y + t, and one-signed slope in x beyond."""
    sign, signed = ("1", "r") if regime == "positive" else ("-1", "-r")
    falling = known(
        "x - t > 0", "x > 0", then=product("1", (">", signed, prove), (">", "(x-t)^(r-1) - x^(r-1)", prove))
    )
    spread = cut("x > y + t", prove, slope("x", "y + t", 1, True, falling))
    sums = rewrite(
        f"{sign}*((x-t)^r + (y+t)^r - x^r - y^r)",
        focus(*REGIMES[regime], "y > 0", "x > y", "0 < t", "t < x - y", then=spread),
    )
    powers = by_power("(x-t)^r + (y+t)^r + W", "x^r + y^r + W", regime, sums)
    return known("x > 0", "x - t > 0", "y + t > 0", then=powers)


def uniform_fitness() -> tuple[Step, ...]:
    """The entropy of the uniform density on [u, v] is ln(v - u), its mean (u + v)/2."""
    u, width, eta = sp.symbols("u width eta", positive=True)
    density = 1 / width
    mean = sp.integrate(eta * density, (eta, u, u + width))
    return (
        identity(
            "minus the integral of (1/w) ln(1/w) over an interval of length w is ln w",
            -sp.integrate(density * sp.log(density), (eta, u, u + width)) - sp.log(width),
        ),
        identity("the mean of the uniform density on [u, u + w] is u + w/2", mean - u - width / 2),
    )


@leg("critical-mass-diversity/e")
def entropy(part: Part) -> Derivation:
    """Uniform fitness; the repair by equalising transfers."""
    return Derivation(
        steps=uniform_fitness(), plans={"repair:1": equalised("positive"), "repair:2": equalised("negative")}
    )


@leg("critical-mass-diversity/e-unequal-means")
def entropy_and_mean(part: Part) -> Derivation:
    """Uniform fitness."""
    return Derivation(steps=uniform_fitness())


@leg("critical-mass-diversity/evenness")
def evener_shares(part: Part) -> Derivation:
    """Equalising transfers for either sign of r."""
    return Derivation(plans={0: equalised("positive"), 1: equalised("negative")})


def covering(shares: tuple[Fraction, ...]) -> Fraction:
    """The probability that three agents cover two types: not all of the one, not all of the other."""
    return 1 - sum(share**3 for share in shares)


@leg("critical-mass-diversity/step-entropy-coverage")
def no_link(part: Part) -> Derivation:
    """Under one assignment of types to fitness coverage rises with entropy, under another it falls.

    Fitness takes the values 1, 2 or, with more entropy, 1, 2, 3, 4, all equally likely.
    """
    half, quarter = Fraction(1, 2), Fraction(1, 4)
    by_size = covering((Fraction(1), Fraction(0))), covering((half, half))
    by_first = covering((half, half)), covering((quarter, 3 * quarter))
    exact = "exact fractions"
    return Derivation(
        steps=(
            Step("entropy rises from ln 2 to ln 4: 2 < 4", len((1, 2)) < len((1, 2, 3, 4)), exact),
            Step("type 1 up to fitness 2: coverage rises from 0 to 3/4", by_size == (0, 3 * quarter), exact),
            Step(
                "type 1 at fitness 1 only: it falls from 3/4 to 9/16", by_first == (3 * quarter, Fraction(9, 16)), exact
            ),
        ),
        concludes=ILL_POSED,
        witness="fitness equally likely 1 or 2 against equally likely 1, 2, 3 or 4; J = 2, three agents. If agents "
        "of fitness at most 2 are of type 1 and the others of type 2, full coverage rises from 0 to 3/4; if those of "
        "fitness 1 are of type 1 and the others of type 2, it falls from 3/4 to 9/16. No printed equation says which",
    )


@leg("critical-mass-diversity/step-premium")
def more_types(part: Part) -> Derivation:
    """Powers of k > n and of J/k < J/n."""
    exponent = "(1-r)/r"
    larger = apply(
        "log",
        f"k^({exponent})",
        f"n^({exponent})",
        product("1", (">", exponent, prove), (">", "log(k) - log(n)", prove)),
    )
    gap = product("1", (">", "x", prove), (">", f"k^({exponent}) - n^({exponent})", larger))
    logs = product("1", (">", exponent, prove), (">", "log(J/n) - log(J/k)", prove))
    fewer = apply("log", f"(J/n)^({exponent})", f"(J/k)^({exponent})", logs)
    counted = product("1", (">", "B", prove), (">", f"(J/n)^({exponent}) - (J/k)^({exponent})", fewer))
    return Derivation(plans={0: known("n > 0", "k > 0", then=gap), 1: known("n > 0", "k > 0", "J > 0", then=counted)})


@leg("critical-mass-diversity/step-coverage")
def evener_coverage(part: Part) -> Derivation:
    """The slope of 1 - p^n - (1-p)^n in p is n((1-p)^(n-1) - p^(n-1)), positive below one half."""
    powers = cut("log(1-p) - log(p) > 0", prove, apply("log", "(1-p)^(n-1)", "p^(n-1)", prove))
    steeper = product("1", (">", "n", prove), (">", "(1-p)^(n-1) - p^(n-1)", powers))
    falling = slope("p", "q", -1, True, known("1 - p > 0", then=steeper))
    return Derivation(plans={0: known("q > 0", "1 - q > 0", "1 - p > 0", then=falling)})


@leg("critical-mass-diversity/entropy-of-shares")
def two_types(part: Part) -> Derivation:
    """Both functions of the share rise below one half, where q < 1 - q."""
    logs = product("1/2", (">", "log(1-q) - log(q)", prove))
    steeper = (">", "q^(-1/2) - (1-q)^(-1/2)", apply("log", "q^(-1/2)", "(1-q)^(-1/2)", logs))
    slopes = prove, known("q > 0", "1 - q > 0", then=product("1/2", steeper))
    rising = (known("p < 1/2", "1 - p > 0", then=slope("q", "p", 1, True, then)) for then in slopes)
    return Derivation(plans={f"repair:{i}": plan for i, plan in enumerate(rising)})


def bernoulli(regime: str) -> Plan:
    """1 + r*(t-1) - t^r >= 0 (r > 0) or <= 0 (r < 0) for t > 0: it vanishes at 1 and turns there."""
    turning = cases("t - 1", slope("t", "1", 1), prove, cut("1 - t > 0", prove, slope("t", "1", -1)))
    return focus(*REGIMES[regime], "t > 0", then=turning)


def tangent(regime: str) -> Plan:
    """c^r against n^r + r*n^(r-1)*(c - n) for n > 0: put t = c/n and take out n^r."""
    gap = "1 + r*(t-1) - t^r" if regime == "positive" else "t^r - 1 - r*(t-1)"
    scaled = product("1", (">", "n^r", prove), (">=", gap, bernoulli(regime)))
    back = cut("c1 == t*n", using({"t == c1/n": "-n"}, ring), eliminate("c1", scaled))
    positive = named("t", "c1/n", ">", back)
    return cases("c1", positive, prove, prove) if regime == "positive" else positive


def even_is_best(regime: str) -> Plan:
    """Sum the tangent inequality at the mean n = x/J."""
    sign, minus, edge = ("", "-", "c1 >= 0") if regime == "positive" else ("-", "", "c1 > 0")
    component = focus(*REGIMES[regime], edge, "n > 0", then=tangent(regime))
    summed = using(
        {"sum(c for c in C) == x": f"{minus}r*n^(r-1)", "n == x/J": f"{sign}r*n^(r-1)*J"},
        lambda h: summation(
            [("c1", "C")],
            [(f"{sign}(n^r - r*n^r)", "1"), (f"{sign}r*n^(r-1)", "c1"), (f"{minus}1", "c1^r")],
            "0",
            using=h,
            component=component,
        ),
    )
    bound = f"{sign}(J*n^r - sum(c^r for c in C))"
    by_mean = cut(f"{bound} >= 0", summed, cut("x == J*n", using({"n == x/J": "-J"}, ring), eliminate("x", prove)))
    return named("n", "x/J", ">", by_mean)


@leg("critical-mass-diversity/advantage-from-breadth")
def no_allocation_beats_the_even_one(part: Part) -> Derivation:
    """The even allocation for either sign of r."""
    return Derivation(plans={f"repair:{i}": even_is_best(regime) for i, regime in enumerate(REGIMES)})


# ---------------------------------------------------------------------------------------------- market share


@leg("market-share/decreasing")
def share(part: Part) -> Derivation:
    """More agents, more of them connected: m < k."""
    return Derivation(plans={0: cut("m < k", inverts("k", "m"), focus("B > 0", "m > 0", "m < k", then=prove))})


# ----------------------------------------------------------------------------------------------- growth in N


@leg("capability-growth/increasing")
def increasing(part: Part) -> Derivation:
    """The size function inverts."""
    return Derivation(plans={0: inverts("k", "m")})


@leg("capability-growth/superlinear")
def superlinear(part: Part) -> Derivation:
    """m/f(m) = 1 - exp(-a*m) rises with m, and m rises with the size."""
    return Derivation(
        steps=(identity("m/f(m) is the connected fraction 1 - exp(-a*m)", m / f - (1 - sp.exp(-a * m))),),
        plans={0: cut("m < k", inverts("k", "m"), focus("a > 0", "m > 0", "m < k", then=prove))},
    )


@leg("capability-growth/increasing-returns")
def decreasing_returns(part: Part) -> Derivation:
    """f is convex with slopes between 1/2 and 1, so its inverse is concave with slopes between 2 and 1."""
    return Derivation(
        steps=(
            limit("the slope of f tends to 1/2 at 0", sp.diff(f, m), m, 0, sp.Rational(1, 2)),
            limit("and to 1 at infinity", sp.diff(f, m).subs(a, 1), m, sp.oo, 1, "-"),
        ),
        plans={"repair:0": convex(), "repair:1": at_least_one_each(), "repair:2": at_most_two_each()},
    )


def own_types() -> Plan:
    """(l*N)^(1/r)*c - l*N^(1/r)*c = N^(1/r)*c*(l^(1/r) - l)."""
    larger = apply("log", "l^(1/r)", "l", product("1", (">", "log(l)", prove), (">", "1/r - 1", prove)))
    factors = (">", "N^(1/r)", prove), (">", "c", prove), (">", "l^(1/r) - l", larger)
    return known("N > 0", "l > 0", then=product("1", *factors))


@leg("capability-growth/new-types")
def new_types(part: Part) -> Derivation:
    """With eq. (1) the mean of equal capabilities is that capability."""
    return Derivation(plans={"repair:0": own_types()})


def uncovered_types(factor: str) -> Plan:
    """(l*k*w)^(1/r)*x - l*(k*w)^(1/r)*x, w being 1 or 1/J, has the factors (k*w)^(1/r), x and l^(1/r) - l."""
    larger = apply("log", "l^(1/r)", "l", product("1", (">", "log(l)", prove), (">", "1/r - 1", prove)))
    factors = (">", f"{factor}^(1/r)", prove), (">", "x", prove), (">", "l^(1/r) - l", larger)
    return product("1", *factors)


@leg("capability-growth/superlinear-by-premium")
def superlinear_by_premium(part: Part) -> Derivation:
    """l^(1/r) > l for l > 1."""
    return Derivation(
        plans={
            0: known("k > 0", "l > 0", then=uncovered_types("k")),
            1: known("k > 0", "l > 0", "J > 0", then=uncovered_types("(k/J)")),
        }
    )


@leg("capability-growth/saturation")
def saturation(part: Part) -> Derivation:
    """The even allocation is the best one, for either sign of r."""
    return Derivation(plans=dict(enumerate(map(even_is_best, REGIMES))))


# ------------------------------------------------------------------------------------------------ the long tail


@leg("long-tail/first")
def by_quotients(part: Part) -> Derivation:
    """f(B*g) rises in g; and a*f(m) > 1 + a*m/2 bounds m near the threshold."""
    above = f"{size('m')} - 1/a - m/2"
    room = f"1 + h - a*{size('m')}"
    scaled = product("2", (">", "1/a", prove), (">=", room, prove))
    near = cut(f"{size('m')} > 1/a + m/2", prove, total((">=", f"2/a*({room})", scaled), (">", f"2*({above})", prove)))
    return Derivation(plans={0: rises("l", "g"), 1: near, 2: witness("B*v/u")})
