"""Proofs on the mesh equilibrium: best replies, potential, orders, thresholds.

Most statements are decided by the prover alone.  Here stand the plans for the others, and the derivations of what has
no formula: games are finite, so that every deviation is computed, with integers or with enclosed square roots.
"""

from fractions import Fraction
from itertools import product as tuples

import sympy as sp
from flint import arb

from theoremaudit.derivations import identity, theorem
from theoremaudit.legs import ILL_POSED, REFUTES, SUPPORTS, Derivation, Leg, Step
from theoremaudit.model import Part
from theoremaudit.proving import prove
from theoremaudit.tactics import (
    Plan,
    apply,
    cases,
    contradiction,
    cut,
    eliminate,
    focus,
    monotone,
    product,
    rewrite,
    ring,
    root,
    slope,
    weaken,
)

leg = Leg("proof")

GIANT = root("(R-1)/R^2", "1", rising=True)


# -------------------------------------------------------------------------------------------- best replies


def positive(*terms: str, then: Plan) -> Plan:
    """Terms that the automatic prover sees to be positive."""
    for term in reversed(terms):
        then = cut(f"{term} > 0", prove, then)
    return then


def falling(high: str, low: str) -> Plan:
    """r*(low^(r-1) - high^(r-1)) > 0, because 0 < low < high and r - 1 < 0."""
    return product("1", (">", "r", prove), (">", f"({low})^(r-1) - ({high})^(r-1)", prove))


def better_reply() -> Plan:
    """x^r + y^r after a move of c: equal at x = y + c, larger beyond; then take the power 1/r."""
    known = ("0 < r", "r < 1", "c > 0", "y >= 0", "y + c < x")
    beyond = cut("x > y + c", prove, slope("x", "y + c", 1, True, positive("x - c", "x", then=falling("x", "x-c"))))
    sums = rewrite("(x-c)^r + (y+c)^r - x^r - y^r", focus(*known, then=beyond))
    after, before = "(x-c)^r + (y+c)^r + B", "x^r + y^r + B"
    logs = monotone("log", after, before, then=sums)
    power = product("1", (">", "1/r", prove), (">", f"log({after}) - log({before})", logs))
    return positive("x", "x - c", "y + c", then=apply("log", f"({after})^(1/r)", f"({before})^(1/r)", power))


def equal_quotients() -> Plan:
    """(q + 1 - p)*J = J - l + k > 0."""
    excess = product(
        "1", (">", "J - l + k", focus("0 <= k", "l < J", then=prove)), (">", "1/J", focus("J > 0", then=prove))
    )
    some_types = focus("0 <= k", "k < J", then=prove)
    return cut("J > 0", some_types, rewrite("(J - l + k)/J", excess, using={4: "-1/J", 5: "1/J"}))


def dearer() -> Plan:
    """x^(r-1) - y^(r-1) vanishes at y = x and increases with y at the rate (1-r)*y^(r-2)."""
    rate = product("1", (">", "1 - r", prove), (">", "y^(r-2)", prove))
    return positive("y", then=slope("y", "x", 1, True, rate))


@leg("type-choice-game/better-reply")
def best_replies(part: Part) -> Derivation:
    """Two loads with a given sum: the move brings them closer together."""
    x, y, c = sp.symbols("x y c", positive=True)
    return Derivation(
        steps=(
            identity(
                "the product of the two loads changes by c*(x - y - c)", (x - c) * (y + c) - x * y - c * (x - y - c)
            ),
        ),
        plans={0: better_reply()},
    )


def unbalanced() -> Plan:
    """(x - c)^r + (x + c)^r falls as c grows from 0; at c = x it is (2*x)^r < 2*x^r."""
    spread = slope("c", "0", 1, True, positive("x - c", "x + c", then=falling("x+c", "x-c")))
    return cases("x - c", positive("x", "x - c", "x + c", then=spread), eliminate("x", prove), prove)


@leg("type-choice-game/balanced-nash")
def balanced(part: Part) -> Derivation:
    """One agent leaves equal loads."""
    return Derivation(plans={0: unbalanced()})


@leg("type-choice-game/balanced-coalitions")
def coalitions(part: Part) -> Derivation:
    """Equal loads are the largest power mean of a given total; then the second derivative along a spread."""
    s, r = sp.symbols("s r", positive=True)
    loads = (((1 - s) ** r + (1 + s) ** r) / 2) ** (1 / r)
    return Derivation(
        steps=(
            theorem(
                "for r < 1 the power mean of the loads is at most their mean, with equality for equal loads only; a "
                "coalition that redistributes its capability leaves the mean as it is",
                "Hardy, Littlewood and Polya (1934), Theorem 16",
            ),
            identity("a spread does nothing to first order", sp.diff(loads, s).subs(s, 0)),
            identity("to second order it costs K = (1-r)/2 (J = 2)", sp.diff(loads, s, 2).subs(s, 0) + 2 * (1 - r) / 2),
        ),
        plans={0: unbalanced()},
        concludes=SUPPORTS,
        cites=("Hardy, Littlewood and Polya (1934), Theorem 16",),
    )


@leg("mesh-equilibrium/b-equal-capabilities")
def equal_capabilities(part: Part) -> Derivation:
    """A difference of two or more is left; division with remainder does the rest."""
    return Derivation(plans={0: better_reply(), 1: equal_quotients()})


@leg("mesh-equilibrium/b")
def two_equilibria(part: Part) -> Derivation:
    """The example is refuted by the prover; the repair is division with remainder."""
    profiles = sorted({tuple(sorted(loads)) for loads, _ in equilibria((3, 3, 2, 2))})
    return Derivation(
        steps=(
            Step(
                "of the 16 assignments of 3, 3, 2, 2 the equilibria are those with loads (5, 5) and (4, 6)",
                profiles == [(4, 6), (5, 5)],
                "all deviations of all assignments, in integers: a move helps if it brings the loads closer",
            ),
        ),
        plans={"repair:0": better_reply(), "repair:1": equal_quotients()},
    )


def equilibria(capabilities: tuple[int, ...]) -> list[tuple[tuple[int, int], tuple[int, ...]]]:
    """Loads and assignments (two types) that no agent can improve by a move.

    >>> [loads for loads, _ in equilibria((1, 1))]
    [(1, 1), (1, 1)]
    """
    found = []
    for choice in tuples((0, 1), repeat=len(capabilities)):
        loads = [sum(c for c, j in zip(capabilities, choice, strict=True) if j == t) for t in (0, 1)]
        if all(loads[j] - loads[1 - j] <= c for c, j in zip(capabilities, choice, strict=True)):
            found.append(((loads[0], loads[1]), choice))
    return found


def larger_root(a: str, b: str) -> Plan:
    """sqrt(a) < sqrt(b) first, then the comparison of x + y + 2*sqrt(x*y) at equal totals."""
    return cut(f"sqrt({a}) < sqrt({b})", prove, prove)


@leg("mesh-equilibrium/step-dominated-excluded")
def dominated_equilibria(part: Part) -> Derivation:
    """At equal totals the aggregate of two loads increases with their product."""
    heavy, even = "(6+3*m)*(4+3*m)", "(5+3*m)*(5+3*m)"
    moves = [
        ("(3+3*m)*(7+3*m)", heavy),
        ("(8+3*m)*(2+3*m)", heavy),
        ("(9+3*m)*(1+3*m)", heavy),
        ("(2+3*m)*(8+3*m)", even),
        ("(3+3*m)*(7+3*m)", even),
        (heavy, even),
    ]
    return Derivation(plans={f"repair:{i}": larger_root(*move) for i, move in enumerate(moves)})


@leg("mesh-equilibrium/step-other-types")
def other_types(part: Part) -> Derivation:
    """For every r < 1 the mixed difference is an integral of (1-r)*(x*y)^(r-1)*(x^r+y^r+B)^(1/r-2) > 0."""
    x, y, r, others = sp.symbols("x y r B", positive=True)
    mixed = (1 - r) * (x * y) ** (r - 1) * (x**r + y**r + others) ** (1 / r - 2)
    return Derivation(
        steps=(
            identity("the mixed derivative is as stated", sp.diff((x**r + y**r + others) ** (1 / r), x, y) - mixed),
        ),
        plans={0: cut("(sqrt(x+c) - sqrt(x))*(sqrt(y+d) - sqrt(y)) > 0", prove, prove)},
        concludes=SUPPORTS,
    )


@leg("mesh-equilibrium/b-joining-network-good")
def joining(part: Part) -> Derivation:
    """A joiner raises the aggregate, which was worth the cost before."""
    larger = "((x+c)^r + B)^(1/r) > (x^r + B)^(1/r)"
    rises = focus("0 < r", "r < 1", "c > 0", "x >= 0", "B >= 0", then=prove)
    return Derivation(plans={0: cut(larger, rises, prove)})


@leg("mesh-equilibrium/step-dominated")
def dominated(part: Part) -> Derivation:
    """The efficient assignment has the largest aggregate, by definition; equal shares are proportional to it."""
    return Derivation(
        steps=(theorem("an equal share of the largest aggregate is a largest equal share", "definition of a maximum"),),
        concludes=SUPPORTS,
    )


@leg("mesh-equilibrium/c-better-replies")
def equal_loads(part: Part) -> Derivation:
    """(k-1)*(k+1) < k*k."""
    return Derivation(plans={"repair:0": larger_root("(k-1)*(k+1)", "k*k")})


@leg("mesh-equilibrium/step-one-positive")
def continuum(part: Part) -> Derivation:
    """For the repair: a larger load has the smaller marginal product."""
    return Derivation(plans={"repair:0": dearer()})


@leg("mesh-equilibrium/step-coverage")
def coverage(part: Part) -> Derivation:
    """x^r + c^r - (x+c)^r vanishes at x = 0 and increases with x."""
    rate = falling("x+c", "x")
    return Derivation(plans={0: positive("x + c", then=slope("x", "0", 1, True, rate))})


@leg("mesh-equilibrium/step-minimum")
def minimum(part: Part) -> Derivation:
    """sqrt((x+h)*(x-h)) < sqrt(x*x); for any number of types, the power mean."""
    return Derivation(
        steps=(
            theorem(
                "for r < 1 the power mean of the loads is at most their mean, with equality for equal loads only",
                "Hardy, Littlewood and Polya (1934), Theorem 16",
            ),
        ),
        plans={0: larger_root("(x+h)*(x-h)", "x*x")},
        concludes=SUPPORTS,
        cites=("Hardy, Littlewood and Polya (1934), Theorem 16",),
    )


# ------------------------------------------------------------------------------------- existence, and its steps


@leg("mesh-equilibrium/step-giant-component")
def giant_component(part: Part) -> Derivation:
    """Intermediate values between (R - 1)/R^2 and 1."""
    return Derivation(plans={0: GIANT})


@leg("mesh-equilibrium/same-size-for-all")
def fixed_mean_degree(part: Part) -> Derivation:
    """For the repair: put N*g for R."""
    return Derivation(plans={"repair:0": eliminate("R", ring({0: "1"}))})


@leg("mesh-equilibrium/b-size")
def one_size(part: Part) -> Derivation:
    """Both solutions lie on R = -ln(1-s)/s; t*ln(1-s) - s*ln(1-t) vanishes at t = s only."""

    def below(i: int, name: str) -> Plan:
        return rewrite(f"exp(-R*{name})", using={i: "-1"})

    curves = {name: monotone("log", f"exp(-R*{name})", f"1-{name}", ring({i: "1"})) for i, name in ((3, "s"), (4, "t"))}
    apart = cases("t - s", positive=contradiction(9, weaken(1, 2, 5, 6, 10, then=prove)))
    plan = cut("t*log(1-s) - s*log(1-t) == 0", ring({7: "-t", 8: "s"}), apart)
    for name in ("t", "s"):
        plan = cut(f"-R*{name} - log(1-{name}) == 0", curves[name], plan)
    return Derivation(plans={0: cut("s < 1", below(3, "s"), cut("t < 1", below(4, "t"), plan))})


def potential() -> tuple[Step, ...]:
    """Shares and contributions change with a move as the aggregate, a network good's payoff, up to the factor 1/N."""
    before, after, without, agents = sp.symbols("before after without agents", positive=True)
    return (
        identity(
            "a move changes the own contribution as the aggregate",
            (after - without) - (before - without) - (after - before),
        ),
        identity(
            "and an equal share as the aggregate over N", after / agents - before / agents - (after - before) / agents
        ),
        theorem(
            "so the finite set of assignments has one that no single agent improves: a largest aggregate",
            "a finite set has a maximum",
        ),
    )


@leg("mesh-equilibrium/step-equilibrium")
def some_equilibrium(part: Part) -> Derivation:
    """An assignment with the largest aggregate."""
    return Derivation(steps=potential(), concludes=SUPPORTS, cites=("Monderer and Shapley (1996)",))


@leg("mesh-equilibrium/a")
def existence(part: Part) -> Derivation:
    """A giant component, then an assignment of its agents with the largest aggregate."""
    c, x, r = sp.symbols("c x r", positive=True)
    return Derivation(
        steps=(
            theorem(
                "at mean degree R > 1 a fraction tending to s in probability is connected", "Erdős and Rényi (1960)"
            ),
            *potential(),
            identity(
                "0 < ρ < 1: the gain x^r + c^r - (x + c)^r of an agent that leaves others for an uncovered type is 0 "
                "at c = 0 and increases with c at the rate r*(c^(r-1) - (x+c)^(r-1)) > 0, so J agents cover all types",
                sp.diff(x**r + c**r - (x + c) ** r, c) - r * (c ** (r - 1) - (x + c) ** (r - 1)),
            ),
            theorem(
                "ρ < 0: assignments that leave a type uncovered have aggregate 0, so the best one covers all",
                "the limit of the aggregate at a zero component",
            ),
        ),
        concludes=SUPPORTS,
        cites=("Erdős and Rényi (1960)", "Monderer and Shapley (1996)"),
    )


# ----------------------------------------------------------------------------------- games without a formula


@leg("type-choice-game/payoff")
def payoff(part: Part) -> Derivation:
    """Two payoffs that fit every printed sentence rank two assignments of 3, 3, 2, 2 in opposite ways.

    The aggregate rises with every joiner.  So does the aggregate less 3/10 of what it is without the agent: a joiner d
    of the agent's type (capability c) raises the aggregate at least (sqrt(c+d) - sqrt(c))/sqrt(d) times as much with
    the agent as without (the quotient increases with the load of the type), a joiner of another type more than as much.
    """

    def aggregate(x: int, y: int) -> arb:
        return (arb(x).sqrt() + arb(y).sqrt()) ** 2

    whole = aggregate(6, 4) - aggregate(5, 5)
    reduced = whole * 10 - (aggregate(6, 2) - aggregate(5, 3)) * 3
    return Derivation(
        steps=(
            Step("the aggregate is smaller at loads (6, 4) than at (5, 5)", bool(whole < 0), "enclosed square roots"),
            Step(
                "the aggregate less 3/10 of that without an agent of capability 2 is larger there (type with load 4)",
                bool(reduced > 0),
                "enclosed square roots",
            ),
            Step(
                "sqrt(c+d) > sqrt(c) + 3/10*sqrt(d), that is 8281*d > 3600*c, for c, d = 2, 3, so that this payoff too "
                "rises with every joiner",
                all(8281 * d > 3600 * c for c, d in tuples((2, 3), repeat=2)),
                "integers",
            ),
            *potential(),
        ),
        concludes=ILL_POSED,
        repair_holds=True,
        witness="Capabilities 3, 3, 2, 2, two types, ρ = 1/2, aggregate (√x + √y)². Does an agent of capability 2 "
        "prefer loads (6, 4), being in the lighter type, to (5, 5)? Paid the aggregate: no (19.80 against 20). Paid "
        "the aggregate less 3/10 of what it would be without the agent: yes (15.32 against 15.28). Both payoffs rise "
        "with every joiner; no printed formula decides.",
    )


@leg("mesh-equilibrium/b-negative-rho")
def uncovered(part: Part) -> Derivation:
    """With ρ < 0 one agent cannot raise the aggregate from 0 if two types are uncovered."""

    def aggregate(loads: tuple[int, ...]) -> Fraction:
        """Eq. (1) at ρ = -1, the harmonic mean, with its limit at a zero component."""
        return Fraction(0) if 0 in loads else len(loads) / sum(Fraction(1, n) for n in loads)

    stuck, best, moved = aggregate((6, 0, 0)), aggregate((2, 2, 2)), aggregate((5, 1, 0))
    worse = aggregate((1, 3, 2))
    return Derivation(
        steps=(
            Step(
                "no move from loads (6, 0, 0) raises the aggregate: 0 before, 0 after", stuck == moved == 0, "fractions"
            ),
            Step("loads (2, 2, 2) have aggregate 2 and each move lowers it", best == 2 > worse, "fractions"),
            Step(
                "the same with any number of agents: a move from (N, 0, 0) leaves one type uncovered",
                all(0 in loads for loads in ((2, 1, 0), (2, 0, 1))),
                "one agent covers one type",
            ),
        ),
        concludes=REFUTES,
        witness="J = 3, ρ = −1, N = 6 equal agents, eq. (1) being the harmonic mean of the loads, 0 if one is 0: with "
        "all agents on type 1 any single move gives loads (5, 1, 0), again 0, so this is an equilibrium; so is "
        "(2, 2, 2) with aggregate 2. The same for every N.",
    )


@leg("mesh-equilibrium/step-supermodular")
def no_orders(part: Part) -> Derivation:
    """Second differences of the aggregate on a pair of types; then orders, for any lattices."""
    u, v, c = sp.symbols("u v c", positive=True)
    g = (sp.sqrt(u + 2 * c) + sp.sqrt(v)) ** 2 - 2 * (sp.sqrt(u + c) + sp.sqrt(v + c)) ** 2
    g += (sp.sqrt(u) + sp.sqrt(v + 2 * c)) ** 2
    return Derivation(
        steps=(
            identity(
                "with u = 0, v = 1, c = 1 the second difference is -2*sqrt(2)",
                g.subs({u: 0, v: 1, c: 1}) + 2 * sp.sqrt(2),
            ),
            Step(
                "no orders of two types for three agents make all three signed second differences non-negative",
                not any(all(-a * b >= 0 for a, b in ((p, q), (q, s), (p, s))) for p, q, s in tuples((-1, 1), repeat=3)),
                "all eight orientations",
            ),
            theorem(
                "for any J and any lattices: two agents that order a pair of types alike have a negative second "
                "difference there, so the least type of each is the greatest of every other; three agents cannot do it",
                "strict concavity of the aggregate along directions that are not radial",
            ),
        ),
    )


@leg("mesh-equilibrium/step-tarski")
def tarski(part: Part) -> Derivation:
    """The theorem as cited, with its hypotheses."""
    return Derivation(
        steps=(
            theorem("the least and the greatest best reply are increasing on a complete lattice", "Topkis (1979)"),
            theorem(
                "an increasing map of a complete lattice into itself has a least and a greatest fixed point",
                "Tarski (1955)",
            ),
        ),
        concludes=SUPPORTS,
        cites=("Tarski (1955)", "Topkis (1979)", "Milgrom and Roberts (1990), Theorem 5"),
    )


# ---------------------------------------------------------------------------------------------- stability


def replicator_growth() -> tuple[Step, Step]:
    """Log-ratios and the aggregate under x_j' = x_j*(p_j - sum of x_k*p_k), for three types."""
    shares, prices = sp.symbols("x1:4", positive=True), sp.symbols("p1:4", positive=True)
    mean = sum(x * p for x, p in zip(shares, prices, strict=True))
    speeds = [x * (p - mean) for x, p in zip(shares, prices, strict=True)]
    growth = sum(p * v for p, v in zip(prices, speeds, strict=True))
    spread = sum(x * (p - mean) ** 2 for x, p in zip(shares, prices, strict=True))
    return (
        identity(
            "under the replicator equation the log-ratio of two shares changes at the rate p_1 - p_2",
            speeds[0] / shares[0] - speeds[1] / shares[1] - (prices[0] - prices[1]),
        ),
        identity(
            "and the aggregate at the rate of the variance of the marginal products (three types)",
            (growth - spread).subs(shares[2], 1 - shares[0] - shares[1]),
        ),
    )


@leg("mesh-equilibrium/c")
def thresholds(part: Part) -> Derivation:
    """Differentiate the averaged rate; then the replicator equation for the repair."""
    xi, phi, n, s, t = sp.symbols("xi phi n s t", positive=True)
    response = s**n / (s**n + t**n)
    rate = phi - (xi + phi) * response
    return Derivation(
        steps=(
            identity("a threshold rests where the response is phi/(xi+phi)", phi - (xi + phi) * (phi / (xi + phi))),
            identity(
                "the slope of the averaged rate is (xi+phi)*n*s^n*t^(n-1)/(s^n+t^n)^2",
                sp.diff(rate, t) - (xi + phi) * n * s**n * t ** (n - 1) / (s**n + t**n) ** 2,
            ),
            identity(
                "with response P = s^n/(s^n+t^n) it is (xi+phi)*n*P*(1-P)/t",
                sp.diff(rate, t) - (xi + phi) * n * response * (1 - response) / t,
            ),
            *replicator_growth(),
        ),
        plans={"repair:1": dearer()},
    )


@leg("mesh-equilibrium/c-replicator")
def replicator(part: Part) -> Derivation:
    """The marginal product of type j is x_j^(r-1) times a factor common to all types."""
    x, y, r = sp.symbols("x y r", positive=True)
    aggregate = (x**r + y**r) ** (1 / r)
    ratio = sp.diff(aggregate, x) / sp.diff(aggregate, y)
    return Derivation(
        steps=(identity("marginal products are as x^(r-1) to y^(r-1)", ratio - (x / y) ** (r - 1)),),
        plans={0: dearer()},
    )


@leg("mesh-equilibrium/step-function")
def lyapunov_function(part: Part) -> Derivation:
    """With one choice of φ_j the function rises, with another it falls, on the same path of loads."""
    after, before = arb(2), (arb(6) / 5 + arb(4) / 5) + 2 * (arb(24) / 25).sqrt()
    square = (Fraction(4), Fraction(36, 25) + Fraction(16, 25))  # sum of squared loads after and before
    rise = before - after
    fall = rise - 2 * (arb(square[0].numerator) / square[0].denominator - arb(52) / 25)
    return Derivation(
        steps=(
            Step(
                "φ_j = 0: V rises on the way from loads (6/5, 4/5) to (2, 0)", bool(rise > 0), "enclosed square roots"
            ),
            Step(
                "φ_j(C) = −2C²: V falls on the same way",
                square[1] == Fraction(52, 25) and bool(fall < 0),
                "enclosed square roots",
            ),
            *replicator_growth(),
        ),
        concludes=ILL_POSED,
        repair_holds=True,
        witness="ρ = 1/2, loads going from (6/5, 4/5) to (2, 0) as two agents specialise in task 1. C_eff falls from "
        "about 3.96 to 2. With φ_j = 0, V = −C_eff rises by 1.96; with φ_j(C) = −2C², V falls by 1.88. No line "
        "printed says what φ_j is, nor what equation the loads obey.",
    )


@leg("mesh-equilibrium/step-lasalle")
def lasalle(part: Part) -> Derivation:
    """The principle as cited, and why the strict minimum cannot be left out."""
    x = sp.Symbol("x", real=True)
    return Derivation(
        steps=(
            theorem("bounded trajectories tend to the largest invariant set where dV/dt = 0", "LaSalle (1960)"),
            theorem(
                "with a strict minimum of V that set being the equilibrium, it is asymptotically stable",
                "Khalil (2002), Corollary 4.1",
            ),
            identity("without it: V = -x^2 along x' = x has dV/dt = -2*x^2", sp.diff(-(x**2), x) * x + 2 * x**2),
        ),
        concludes=SUPPORTS,
        cites=("LaSalle (1960)", "Khalil (2002), Theorem 4.4 and Corollary 4.1"),
    )


# -------------------------------------------------------------------------------------- remarks on the theorem


@leg("activation-condition/exists-iff")
def spectral_radius(part: Part) -> Derivation:
    """The larger eigenvalue of a matrix with diagonal a, d and product b of the other entries."""
    a, b, d, z = sp.symbols("a b d z", positive=True)
    larger = (a + d + sp.sqrt((a - d) ** 2 + 4 * b)) / 2
    polynomial = z**2 - (a + d) * z + a * d - b
    return Derivation(
        steps=(identity("it is a root of the characteristic polynomial", sp.expand(polynomial.subs(z, larger))),),
        plans={"repair:0": root("(a-1)/a^2", "1", rising=True)},
    )
