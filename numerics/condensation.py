"""Preferential attachment with fitness, recomputed: integrals by quadrature, roots, and networks that are really grown.

Everything starts from a density, as a function of the fitness x and of its distance v from the top (so that nothing
cancels there), and from the rule of attachment.  No closed form of the claims is used.
"""
# ruff: noqa: N803, N806 (C, M and I are the paper's symbols)

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
from mpmath import mp
from scipy.stats import t as student

from theoremaudit.legs import UNDECIDED, Leg, Observation
from theoremaudit.model import Part
from theoremaudit.readings import Reading, judge, short

leg = Leg("numeric")

SEED, NODES, NETWORKS = 20_260_203, 50_000, 8
URN_STEPS, URNS = 20_000, 400
Law = Callable[[mp.mpf, mp.mpf], mp.mpf]


# -------------------------------------------------------------------------------------- laws and their integrals


@dataclass(frozen=True)
class Beta:
    """Density proportional to x^(p-1)*v^a on (0, 1), v = 1 - x; exact parameters as integers or halves."""

    p: float
    a: float

    def weight(self, x: mp.mpf, v: mp.mpf) -> mp.mpf:
        """The density up to a factor."""
        return x ** (mp.mpf(self.p) - 1) * v ** mp.mpf(self.a)

    def __str__(self) -> str:
        return f"Beta({self.p:g}, {1 + self.a:g})"


UNIFORM, CUBE = Beta(1, 0), Beta(1, 2)
LAWS = (UNIFORM, Beta(1, 0.5), Beta(2, 1))  # none of them condensed


def over_unit(f: Law, scale: mp.mpf | None = None) -> mp.mpf:
    """The integral of f(x, v) over (0, 1), from both ends to the middle; ``scale`` is where f bends near the top."""
    breaks = [0, mp.mpf(1) / 2] if scale is None else [0, scale, mp.sqrt(scale), mp.mpf(1) / 2]
    return mp.quad(lambda v: f(1 - v, v), breaks) + mp.quad(lambda x: f(x, 1 - x), [0, mp.mpf(1) / 2])


def mean(law: Beta, f: Law, scale: mp.mpf | None = None) -> mp.mpf:
    """The mean of f under the law."""
    return over_unit(lambda x, v: law.weight(x, v) * f(x, v), scale) / over_unit(law.weight)


def received(law: Beta, excess: mp.mpf) -> mp.mpf:
    """I(C) at C = 1 + excess: the mean of x/(C - x)."""
    return mean(law, lambda x, v: x / (excess + v), excess if 0 < excess < mp.mpf(1) / 10 else None)


def constant(law: Beta) -> mp.mpf:
    """The root C of I(C) = 1."""
    return _root(law, mp.dps)


@lru_cache(maxsize=64)
def _root(law: Beta, digits: int) -> mp.mpf:
    """By bisection in 15 digits, then secant steps in all."""
    with mp.workdps(15):
        low, high = mp.mpf("1e-6"), mp.mpf(1)
        for _ in range(18):
            middle = (low + high) / 2
            low, high = (middle, high) if received(law, middle) > 1 else (low, middle)
    with mp.workdps(digits):
        return 1 + mp.findroot(lambda e: received(law, e) - 1, (low, low * mp.mpf("1.0001")))


def share(law: Beta) -> mp.mpf:
    """The condensate's share of new links, for a law whose integral at the top converges."""
    return max(mp.mpf(0), 1 - received(law, mp.mpf(0)))


# ---------------------------------------------------------------------------------------------- grown networks


def grow(fitness: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Degrees after each newcomer has linked to one node, drawn by degree times fitness (rejection on link ends)."""
    ends, top, accept = [0, 1], float(fitness.max()), (fitness / fitness.max()).tolist()
    assert top > 0
    draws = iter(rng.random(16 * len(fitness)).tolist())
    for newcomer in range(2, len(fitness)):
        while True:
            node = ends[int(next(draws) * len(ends))]
            if next(draws) < accept[node]:
                break
        ends += (node, newcomer)
    return np.bincount(ends, minlength=len(fitness))


@lru_cache(maxsize=4)
def networks(exponent: int, nodes: int, count: int) -> tuple[tuple[np.ndarray, np.ndarray], ...]:
    """Fitness and degrees of grown networks; fitness has density proportional to (1 - x)^exponent."""
    found = []
    for rng in np.random.default_rng([SEED, exponent]).spawn(count):
        fitness = 1 - rng.random(nodes) ** (1 / (1 + exponent))
        found.append((fitness, grow(fitness, rng)))
    return tuple(found)


def interval(values: list[float]) -> tuple[float, float]:
    """Mean and half width of a 95% confidence interval (Student)."""
    x = np.array(values)
    return float(x.mean()), float(student.ppf(0.975, x.size - 1) * x.std(ddof=1) / math.sqrt(x.size))


def centre_urn(centre: float, device: float) -> tuple[float, float]:
    """The centre's share of new links, all devices having one fitness: an urn with two colours, many times."""
    rng = np.random.default_rng([SEED, 7])
    held, others = np.ones(URNS), np.ones(URNS)
    for _ in range(URN_STEPS):
        hit = rng.random(URNS) * (centre * held + device * others) < centre * held
        held += hit
        others += 2 - hit
    return interval(((held - 1) / URN_STEPS).tolist())


# ------------------------------------------------------------------------------------------------ eq. (5), eq. (6)


@leg("fitness-attachment/growth")
def growth(part: Part) -> Observation:
    """The fitness-weighted sum of degrees over arrivals, then the links of low fitness in grown networks."""

    def readings() -> list[Reading]:
        found = []
        for ratio in (mp.mpf(1) / 4, mp.mpf(3) / 4):
            summed = mp.quad(lambda y, ratio=ratio: mp.exp((ratio - 1) * y), [0, 10, 100, mp.inf])  # arrival exp(-y)
            found.append(Reading(f"arrivals, exponent {short(ratio)}", summed * (1 - ratio) - 1, "="))
        for law in LAWS:
            C = constant(law)
            weighted = mean(law, lambda x, v, C=C: x / (1 - x / C), C - 1)
            found.append(Reading(f"{law}: the weighted sum over time is C", weighted / C - 1, "="))
            slope = mp.diff(lambda t, C=C: t ** (1 / C), mp.mpf(2))
            found.append(Reading(f"{law}: rate of growth", slope * C * mp.mpf(2) ** (1 - 1 / C) - 1, "="))
        return found

    seen = judge(readings, "quadrature and finite differences", ", ".join(map(str, LAWS)))
    C = float(constant(UNIFORM))
    expected = C * math.log(C / (C - 0.5)) - 0.5
    middle, half = interval([float((k - 1)[x < 0.5].sum() / k.size) for x, k in networks(0, NODES, NETWORKS)])
    detail = (
        f"{seen.detail} In {NETWORKS} grown networks of {NODES} nodes (seed {SEED}), uniform fitness, nodes below 1/2 "
        f"receive {middle:.4f} ± {half:.4f} of the links (95%); the mean field says {expected:.4f}, shares in "
        "proportion to fitness would be 0.25. The finite-size error falls like n^(1/C − 1) only; 0.01 is allowed."
    )
    fits = abs(middle - expected) <= half + 0.01
    return replace(seen, outcome=seen.outcome if fits else UNDECIDED, detail=detail)


@leg("fitness-attachment/constant-exists")
def condensed_laws(part: Part) -> Observation:
    """The largest value that the left side takes, at the top."""
    laws = (CUBE, Beta(1, 3), Beta(2, 3), Beta(2, 1))
    return judge(
        lambda: [Reading(str(law), received(law, mp.mpf(0)) - 1, ">=") for law in laws],
        "quadrature at C = η_max",
        "four Beta laws",
    )


@leg("fitness-attachment/constant-unique")
def roots_of_the_quadratic(part: Part) -> Observation:
    """Both roots of the cleared equation for two fitness values."""

    def readings() -> list[Reading]:
        found = []
        for p, a, b in ((mp.mpf(1) / 2, mp.mpf(1) / 2, mp.mpf(1)), (mp.mpf(5) / 6, mp.mpf(1), mp.mpf(2))):
            roots = mp.polyroots([1, -(a + b) - p * a - (1 - p) * b, 2 * a * b], maxsteps=200, extraprec=200)
            for C in roots:
                found.append(Reading(f"C = {short(C)} solves", p * a / (C - a) + (1 - p) * b / (C - b) - 1, "routes"))
            found.append(Reading(f"values {short(a)}, {short(b)}: one root", roots[1] - roots[0], "="))
        return found

    return judge(readings, "roots of a polynomial", "fitness 1/2 and 1, equally likely; fitness 1 and 2, 5 : 1")


@leg("fitness-attachment/tail-exponent")
def beyond_twice_the_top(part: Part) -> Observation:
    """I(C) < 1 for C beyond 2, and the roots themselves, for continuous laws as well."""
    laws = (UNIFORM, Beta(1, 0.5), Beta(3, 0), Beta(6, 1))

    def readings() -> list[Reading]:
        found = [
            Reading(f"{law}, C = {short(2 + e)}", 1 - received(law, e + 1))
            for law in laws
            for e in (mp.mpf(1) / 100, mp.mpf(2))
        ]
        roots = [(law, constant(law)) for law in laws]
        found += [Reading(f"{law}: exponent at most 3", 2 - C) for law, C in roots]
        return found + [Reading(f"{law}: exponent at least 2", C - 1) for law, C in roots]

    return judge(readings, "quadrature", ", ".join(map(str, laws)))


def tail_exponent(law: Beta, size: mp.mpf) -> mp.mpf:
    """Local exponent of the degree density when C = 1: a node of fitness x has more than y links if s < t*y^(-1/x)."""

    def above(y: mp.mpf) -> mp.mpf:
        return mean(law, lambda x, v: y ** (-1 / x))

    return 1 + mp.log(above(size) / above(2 * size), 2)


@leg("fitness-attachment/tail-before-mesh")
def exponent_before(part: Part) -> Observation:
    """The degree tail of a condensed law, C being at the top, from the arrival times of its nodes."""
    return judge(
        lambda: [Reading(f"degrees from {size}", tail_exponent(CUBE, mp.mpf(size)) - 3) for size in (10**4, 10**6)],
        "quadrature over fitness, and the slope of the tail between a degree and its double",
        "fitness density 3(1 − η)², degrees from 10⁴ and 10⁶ in units of a newcomer's",
    )


def occupation(gap: mp.mpf) -> mp.mpf:
    """Mean number of bosons, from the probabilities exp(-n*gap)*(1 - exp(-gap))."""
    terms = int(mp.dps * 2.31 / float(gap)) + 50
    return sum((n * mp.exp(-n * gap) for n in range(1, terms)), mp.mpf(0)) * (1 - mp.exp(-gap))


LEVELS = ((1, "1", "0.5"), (2, "0.7", "-1"), (1, "0.25", "0.1"))


@leg("fitness-attachment/bose-structure")
def bosons(part: Part) -> Observation:
    """The mean number of bosons against 1/(C/eta - 1) with C = exp(-beta*mu)."""
    return judge(lambda: compared(-1), "mean of the geometric law, summed", "three levels")


@leg("fitness-attachment/fugacity")
def bosons_by_fugacity(part: Part) -> Observation:
    """The same with C = exp(beta*mu)."""
    return judge(lambda: compared(1), "mean of the geometric law, summed", "three levels")


def compared(sign: int) -> list[Reading]:
    """1/(C/eta - 1) against the mean number of bosons, with C = exp(sign*beta*mu)."""
    found = []
    for beta, eps, mu in LEVELS:
        e, m = mp.mpf(eps), mp.mpf(mu)
        ratio = mp.exp(sign * beta * m) / mp.exp(-beta * e)
        found.append(Reading(f"level {eps}, potential {mu}", 1 / (ratio - 1) - occupation(beta * (e - m)), "="))
    return found


# --------------------------------------------------------------------------------------------------- the phases


@leg("fitness-phases/peaked-condenses")
def uniform_and_equal(part: Part) -> Observation:
    """1 - I(C) just above the top for uniform fitness, and for one common fitness."""

    def readings() -> list[Reading]:
        found = [
            Reading(f"uniform, C = 1 + {short(e)}", 1 - received(UNIFORM, mp.mpf(e))) for e in ("0.1", "0.01", "1")
        ]
        return [*found, *(Reading(f"equal fitness 1, C = {c}", 1 - 1 / (mp.mpf(c) - 1)) for c in ("1.5", "3"))]

    return judge(readings, "quadrature", "uniform fitness at C = 1.01, 1.1, 2; equal fitness at C = 1.5, 3")


GRID = ((1, 0.5), (1, 2), (2, 1), (2, 3), (3, 2))


@leg("fitness-phases/broad-is-fit-get-rich")
def positive_exponents(part: Part) -> Observation:
    """I at the top for laws with a positive exponent."""
    return judge(
        lambda: [Reading(str(Beta(p, a)), received(Beta(p, a), mp.mpf(0)) - 1, ">=") for p, a in GRID],
        "quadrature at C = η_max",
        "five Beta laws",
    )


@leg("fitness-phases/exponent-decides")
def one_exponent_two_phases(part: Part) -> Observation:
    """Two laws with the same exponent at the top."""

    def readings() -> list[Reading]:
        return [
            Reading(
                f"exponent {a}", (received(Beta(1, a), mp.mpf(0)) - 1) * (received(Beta(4, a), mp.mpf(0)) - 1), ">="
            )
            for a in (2, 3)
        ]

    return judge(readings, "quadrature at C = η_max", "Beta(1, 1 + a) and Beta(4, 1 + a), a = 2, 3")


@leg("fitness-phases/one-node-takes-all")
def leaders(part: Part) -> Observation:
    """Shares of the fittest and of the largest node in condensed networks; a finite size cannot decide a limit."""
    grown = networks(2, NODES, NETWORKS)
    fittest = interval([float(k[x.argmax()] / k.sum()) for x, k in grown])
    largest = interval([float(k.max() / k.sum()) for x, k in grown])
    same = sum(int(x.argmax() == k.argmax()) for x, k in grown)
    return Observation(
        UNDECIDED,
        "networks grown by the rule of attachment",
        f"{NETWORKS} networks of {NODES} nodes, fitness density 3(1 − η)², seed {SEED}",
        f"Share of all link ends: the fittest node {fittest[0]:.1e} ± {fittest[1]:.1e}, the largest {largest[0]:.3f} ± "
        f"{largest[1]:.3f} (95%), where the condensate of the limit holds 0.25; the fittest is the largest in {same} "
        f"of {NETWORKS}. The decay of the largest share is slow: these sizes neither show nor exclude it.",
    )


@leg("fitness-phases/no-node-dominates")
def largest_share_falls(part: Part) -> Observation:
    """The exponent of the largest share, from the root of the equation."""
    return judge(
        lambda: [Reading(str(law), 1 - 1 / constant(law)) for law in LAWS],
        "root of the equation, by quadrature",
        ", ".join(map(str, LAWS)),
    )


def links_per_node(exponent: mp.mpf) -> mp.mpf:
    """The mean of (t/s)^exponent - 1 over arrival times s = t*exp(-y)."""
    return mp.quad(lambda y: mp.expm1(exponent * y) * mp.exp(-y), [0, 10, 100, mp.inf])


@leg("fitness-phases/shares-proportional")
def links_received(part: Part) -> Observation:
    """Links received per node of fitness x, with growth exponent x/C, against the ratio of fitness."""

    def readings() -> list[Reading]:
        found = []
        for x, y, C in (("0.5", "1", "1.255"), ("0.25", "0.5", "1"), ("0.9", "1", "2")):
            low, high, c = mp.mpf(x), mp.mpf(y), mp.mpf(C)
            ratio = links_per_node(high / c) / links_per_node(low / c)
            found.append(Reading(f"fitness {x}, {y}; C = {C}", ratio - high / low, "="))
        return found

    return judge(readings, "quadrature over arrival times", "three pairs of fitness values")


# ------------------------------------------------------------------------------------------------ Proposition 3.3


def on_curve(t: mp.mpf) -> mp.mpf:
    """The mean of fitness over distance from the top, types 1 - w uniform, fitness 1 - w + t*(1 - w^(1/3))."""

    def ratio(w: mp.mpf) -> mp.mpf:
        root = mp.cbrt(w)
        return (1 - w + t * (1 - root)) / (w + t * root)

    return mp.quad(ratio, [0, mp.mpf(1) / 1000, mp.mpf(1) / 2, 1])


@leg("proposition-3.3/transition")
def curve(part: Part) -> Observation:
    """Along the learning curve by quadrature over types; and the repaired statement by an urn."""
    seen = judge(
        lambda: [Reading(f"θ = {t}", on_curve(mp.mpf(t)) - 1, ">=") for t in ("0.5", "1", "2", "10")],
        "quadrature over device types",
        "θ = 1/2, 1, 2, 10",
    )
    below, above = centre_urn(1.0, 0.25), centre_urn(1.0, 0.75)
    return replace(
        seen,
        detail=f"{seen.detail} The repair in {URNS} urns of {URN_STEPS} newcomers (seed {SEED}), centre of fitness 1: "
        f"share of new links {below[0]:.4f} ± {below[1]:.4f} (95%; limit 2/3) for devices of fitness 1/4, "
        f"{above[0]:.4f} ± {above[1]:.4f} (limit 0, reached like n^(−1/3)) for 3/4.",
    )


def slope_of_mass(a: mp.mpf, d: mp.mpf) -> tuple[mp.mpf, mp.mpf]:
    """The mass within d of the top of the density (1+a)*v^a, and its exponent by a logarithmic difference."""

    def mass(width: mp.mpf) -> mp.mpf:
        return width * mp.quad(lambda y: (1 + a) * (width * y) ** a, [0, 1])

    return mass(d), mp.log(mass(d) / mass(d / 2)) / mp.log(2)


@leg("proposition-3.3/step-few-near-top")
def thin_tops(part: Part) -> Observation:
    """Laws with less mass near the top than the uniform law, and their exponents."""

    def readings() -> list[Reading]:
        found = []
        for a in (mp.mpf(1), mp.mpf(2)):
            for d in (mp.mpf(1) / 2, mp.mpf(1) / 100):
                mass, slope = slope_of_mass(a, d)
                found += [
                    Reading("mass below uniform", d - mass, "count"),
                    Reading(f"exponent {short(slope - 1)}", 1 - slope, ">="),
                ]
        return found

    return judge(readings, "quadrature near the top", "a = 1, 2 at d = 1/2, 1/100")


@leg("proposition-3.3/step-exponent")
def more_mass(part: Part) -> Observation:
    """A law with more mass near the top than the uniform one."""

    def readings() -> list[Reading]:
        found = []
        for b in (mp.mpf(-1) / 2, mp.mpf(-1) / 4):
            d = mp.mpf(1) / 100
            mass, slope = slope_of_mass(b, d)
            found += [Reading("mass above uniform", mass - d, "count"), Reading(f"b = {short(b)}", slope - 1)]
        return found

    return judge(readings, "quadrature near the top", "from uniform fitness to b = −1/2, −1/4, at d = 1/100")


def spread(fitness: list[mp.mpf]) -> mp.mpf:
    """Range of the fitness of a list of nodes."""
    return max(fitness) - min(fitness)


def dispersion(fitness: list[mp.mpf]) -> mp.mpf:
    """Variance of the fitness of a list of nodes: mean square minus squared mean."""
    return sum(x * x for x in fitness) / len(fitness) - (sum(fitness) / len(fitness)) ** 2


@leg("proposition-3.3/step-support")
def ranges(part: Part) -> Observation:
    """A hundred nodes one by one: 99 devices that rise together; and the variance if only half of them rise."""

    def readings() -> list[Reading]:
        low, half, high = mp.mpf(1) / 10, mp.mpf(1) / 2, mp.mpf(9) / 10
        return [
            Reading(f"devices from {short(x)} to {short(y)}", spread([y] * 99 + [1]) - spread([x] * 99 + [1]))
            for x, y in ((low, half), (half, high))
        ]

    seen = judge(readings, "ranges of lists of fitness values", "99 devices and one node at the frontier 1")
    low, high = mp.mpf(1) / 10, mp.mpf(9) / 10
    start, together, apart = ([x] * 99 + [y] * 99 + [1] * 2 for x, y in ((low, low), (high, high), (low, high)))
    return replace(
        seen,
        detail=f"{seen.detail} Variance at the start: {short(dispersion(start))}; with all devices at 9/10: "
        f"{short(dispersion(together))}; with half of them there: {short(dispersion(apart))}.",
    )


@leg("proposition-3.3/step-classification")
def boundary(part: Part) -> Observation:
    """Exponents at which the integral at the top is one."""

    def readings() -> list[Reading]:
        found = []
        for p in (1, 2, 3):
            value = received(Beta(p, p), mp.mpf(0))
            found.append(Reading(f"p = {p}, exponent {p}: distance from the boundary", abs(value - 1)))
        return found

    return judge(readings, "quadrature at C = η_max", "Beta(p, 1 + p), p = 1, 2, 3")


@leg("proposition-3.3/step-crossing")
def boundaries_apart(part: Part) -> Observation:
    """Where the share vanishes for two rates of closing the gap, by root finding on the integral."""

    def vanishing(rate: int) -> mp.mpf:
        """The root in theta of I = 1 for fitness h - (1 - rate*theta)*(h - x), x of density 3(1 - x)^2."""
        return mp.findroot(
            lambda t: mean(CUBE, lambda x, v: (1 - (1 - rate * t) * v) / ((1 - rate * t) * v)) - 1, mp.mpf("0.2") / rate
        )

    return judge(
        lambda: [Reading("rates 1 and 2", vanishing(1) - vanishing(2), "=")],
        "root of the integral",
        "initial density 3(1 − η)², rates 1 and 2",
    )


@leg("proposition-3.3/step-stock-of-links")
def next_link(part: Part) -> Observation:
    """The chance of the next link by counting weights: 100 link ends at the centre, 200 at devices."""

    def readings() -> list[Reading]:
        found = []
        for y in (mp.mpf(1) / 2, mp.mpf(3) / 4, mp.mpf(99) / 100):
            weights = [mp.mpf(1)] * 100 + [y] * 200
            found.append(Reading(f"devices at {short(y)}", -sum(weights[:100]) / sum(weights), ">="))
        return found

    return judge(readings, "weights counted", "a centre with a third of all link ends")


# ---------------------------------------------------------------------------------------- the condensate's share


def power_share(a: int, m: mp.mpf) -> mp.mpf:
    """The condensate's share for density (h - x)^a around mean 1 with top 1 + m: the width follows from the mean."""
    below = over_unit(lambda x, v: v ** (a + 1)) / over_unit(lambda x, v: v**a)
    b = m / below
    value = over_unit(lambda x, v: v**a * (1 + m - b * v) / (b * v)) / over_unit(lambda x, v: v**a)
    return max(mp.mpf(0), 1 - value)


@leg("inverse-condensation/broadening-dissolves")
def wider(part: Part) -> Observation:
    """Shares before and after widening around the mean 1, the top moving up with the width."""
    pairs = ((2, 1, 3), (2, 2, 3), (3, 1, 4))
    return judge(
        lambda: [
            Reading(f"a = {a}, top {1 + m} to {1 + n}", power_share(a, mp.mpf(m)) - power_share(a, mp.mpf(n)), ">=")
            for a, m, n in pairs
        ],
        "quadrature at the top",
        "three widenings of one shape around mean 1",
    )


def over_types(theta: mp.mpf, excess: mp.mpf) -> mp.mpf:
    """I(C) at C = 1 + excess for types v uniform on (0, 1), at the distance min(v^(1/3), v*theta^(-2/3)) from 1."""

    def ratio(v: mp.mpf) -> mp.mpf:
        distance = min(mp.cbrt(v), v / mp.cbrt(theta) ** 2)
        return (1 - distance) / (excess + distance)

    return mp.quad(ratio, [0, excess, mp.sqrt(excess * theta), theta, 1])


@leg("inverse-condensation/share-continuous")
def jumping(part: Part) -> Observation:
    """Shortly after the start some C above the top solves the equation, and nothing condenses."""

    def readings() -> list[Reading]:
        found = [
            Reading(f"θ = {short(theta)}: a constant exists", over_types(theta, mp.exp(-40)) - 1, "count")
            for theta in (mp.mpf(1) / 64, mp.mpf(1) / 512)
        ]
        return [*found, Reading("share at the start against share just after it", share(CUBE), "=")]

    return judge(readings, "quadrature over types, just above the top", "θ = 0, 1/512, 1/64")


@leg("inverse-condensation/order-against-condensate")
def jump(part: Part) -> Observation:
    """The share just beyond the boundary must be at least a jump d = 1/100 if there is one."""
    return judge(
        lambda: [Reading(f"b = 1 + {e}", share(Beta(1, 1 + e)) - mp.mpf(1) / 100, ">=") for e in (2**-5, 2**-8)],
        "quadrature at the top",
        "b = 1 + 1/32, 1 + 1/256 against a jump of 1/100",
    )
