"""Epidemics and universality, recomputed: mean fields, exact chains, drawn networks, spectra and roots.

Everything starts from primitives: a degree law as a table of shares, the summand of the mean field, the rates of the
Markov chain on the subsets of a small mesh, the maps whose fixed points are compared.  Simulated meshes are drawn from
degree sequences (stubs paired at random) and infected in small steps of time; they corroborate and decide nothing.
Each number is computed with 50 and again with 80 digits.
"""
# ruff: noqa: N803, N806 (L, K, R and N are the papers' symbols)

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import lru_cache
from itertools import combinations, pairwise

import numpy as np
from mpmath import mp
from scipy.sparse import coo_matrix, csr_matrix
from scipy.sparse.csgraph import connected_components

from theoremaudit.legs import UNDECIDED, Leg, Observation
from theoremaudit.model import Part
from theoremaudit.readings import DIGITS, Reading, judge, precision, short

leg = Leg("numeric")

NODES, SEED, REPLICATES = 20_000, 20_260_514, 4
STUDENT = 3.182  # 97.5% quantile of Student's t with three degrees of freedom
HALF = Fraction(1, 2)
Law = Mapping[int, Fraction]


def real(x: Fraction | int) -> mp.mpf:
    """The fraction as a number of the current precision."""
    return mp.mpf(x.numerator) / x.denominator


def power_law(exponent: int, largest: int) -> Law:
    """P(k) proportional to k^(-exponent), k = 1, …, largest."""
    weights = {k: Fraction(1, k**exponent) for k in range(1, largest + 1)}
    return {k: w / sum(weights.values()) for k, w in weights.items()}


def moment(law: Law, power: int) -> Fraction:
    """<k^power>."""
    return sum((share * k**power for k, share in law.items()), start=Fraction(0))


LAWS: dict[str, Law] = {
    "degrees 1 and 4": {1: HALF, 4: HALF},
    "degrees 1, 2 and 10": {1: Fraction(7, 10), 2: Fraction(1, 5), 10: Fraction(1, 10)},
    "all degrees 3": {3: Fraction(1)},
    "k^(-3), k ≤ 10": power_law(3, 10),
}


# ------------------------------------------------------------------------------------------ drawn networks


def drawn(degrees: np.ndarray, index: int) -> csr_matrix:
    """A network with these degrees: stubs paired at random, loops and repeated links dropped."""
    draw = np.random.RandomState([SEED, len(degrees), index])
    stubs = np.repeat(np.arange(len(degrees)), degrees)
    draw.shuffle(stubs)
    stubs = stubs[: len(stubs) // 2 * 2]
    one, other = stubs[::2], stubs[1::2]
    keep = one != other
    rows, columns = np.concatenate([one[keep], other[keep]]), np.concatenate([other[keep], one[keep]])
    adjacency = coo_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(degrees),) * 2).tocsr()
    adjacency.data[:] = 1
    return adjacency


def degrees_of(law: Law, index: int) -> np.ndarray:
    """NODES degrees drawn from the law."""
    draw = np.random.RandomState([SEED, NODES, 1000 + index])
    values, shares = np.array(list(law)), np.array([float(share) for share in law.values()])
    return draw.choice(values, NODES, p=shares / shares.sum())


def largest_component(adjacency: csr_matrix) -> float:
    """The fraction of agents in the largest component."""
    return float(np.bincount(connected_components(adjacency, directed=False)[1]).max() / adjacency.shape[0])


def mean_and_half_width(values: list[float]) -> str:
    """Mean and half the width of its 95% confidence interval, from the spread of the replicates."""
    half = STUDENT * np.std(values, ddof=1) / np.sqrt(len(values))
    return f"{np.mean(values):.4f} ± {half:.4f}"


def prevalence(adjacency: csr_matrix, L: float, index: int, time: float = 40.0, step: float = 0.1) -> float:
    """The fraction informed at the end, from everybody informed, in steps of time during which rates are constant."""
    draw = np.random.RandomState([SEED, adjacency.shape[0], 2000 + index])
    informed = np.ones(adjacency.shape[0], bool)
    for _ in range(round(time / step)):
        pressure = adjacency @ informed.astype(float)
        learns = ~informed & (draw.random_sample(len(informed)) < -np.expm1(-L * step * pressure))
        forgets = informed & (draw.random_sample(len(informed)) < -np.expm1(-step))
        informed ^= learns | forgets
        if not informed.any():
            break
    return float(informed.mean())


# --------------------------------------------------------------------------------- eq. (14): the threshold


def summand(k: mp.mpf, L: mp.mpf, t: mp.mpf) -> mp.mpf:
    """What an agent of degree k returns to the mean field, divided by t."""
    return L * k * k / (1 + L * k * t)


def excess(law: Law, L: mp.mpf, t: mp.mpf) -> mp.mpf:
    """The mean field's right-hand side over t, minus <k>."""
    return sum(real(share) * summand(mp.mpf(k), L, t) for k, share in law.items()) - real(moment(law, 1))


@leg("epidemic-threshold/mean-field")
def mean_field(part: Part) -> Observation:
    """Signs of the excess on a grid of t, for rates below, at and above <k>/<k^2>."""
    grid = [Fraction(1, 10**6), Fraction(1, 100), Fraction(1, 10), Fraction(1, 4), HALF, Fraction(3, 4), Fraction(1)]

    def readings() -> list[Reading]:
        found = []
        for name, law in LAWS.items():
            threshold = moment(law, 1) / moment(law, 2)
            for factor in (Fraction(1, 10), HALF, Fraction(1), Fraction(11, 10), Fraction(2), Fraction(10)):
                L = real(threshold * factor)
                values = [excess(law, L, real(t)) for t in grid]
                where = f"{name}, L = {factor} of the threshold"
                found += [Reading(f"{where}: falls", a - b) for a, b in pairwise(values)]
                found.append(Reading(f"{where}: below at t = 1", -values[-1]))
                found.append(Reading(f"{where}: at t near 0", values[0] if factor > 1 else -values[0]))
        return found

    return judge(readings, "the mean field evaluated on a grid", f"{len(LAWS)} degree laws, six rates, seven levels")


@leg("epidemic-threshold/given-network")
def stars(part: Part) -> Observation:
    """Largest eigenvalues of stars by the Jacobi method, against <k>/<k^2>."""

    def readings() -> list[Reading]:
        found = []
        for leaves in (1, 2, 3, 9):
            matrix = mp.zeros(leaves + 1)
            for leaf in range(1, leaves + 1):
                matrix[0, leaf] = matrix[leaf, 0] = 1
            law = {1: Fraction(leaves, leaves + 1), leaves: Fraction(1, leaves + 1)}
            law = {1: Fraction(1)} if leaves == 1 else law
            threshold = real(moment(law, 1) / moment(law, 2))
            found.append(Reading(f"{leaves} leaves", 1 / max(mp.eigsy(matrix, eigvals_only=True)) - threshold, "="))
        return found

    return judge(readings, "eigenvalues of adjacency matrices", "stars with 1, 2, 3 and 9 leaves")


@leg("epidemic-threshold/above-three")
def above_three(part: Part) -> Observation:
    """Moments of the density by quadrature."""

    def readings() -> list[Reading]:
        found = []
        for K in (2, 4, 9, 100):
            first, second = (mp.quad(lambda k, n=n: k ** (n - 4), [1, K]) for n in (1, 2))
            found.append(Reading(f"K = {K}", 1 / mp.sqrt(K) - first / second, ">="))
        return found

    return judge(readings, "quadrature", "exponent 4, largest degree 2, 4, 9 and 100")


@leg("epidemic-threshold/second-moment")
def second_moment(part: Part) -> Observation:
    """Partial sums."""

    def readings() -> list[Reading]:
        found = []
        for g in (Fraction(3), Fraction(11, 4), Fraction(5, 2), Fraction(2), Fraction(-1)):
            total = mp.mpf(0)
            for k in range(1, 501):
                total += mp.mpf(k) ** real(2 - g)
                if k in (1, 2, 10, 100, 500):
                    found.append(Reading(f"g = {g}, n = {k}", total - mp.log(k + 1)))
        return found

    return judge(readings, "partial sums", "g = 3, 11/4, 5/2, 2, -1; n up to 500")


def mean_degree(g: Fraction) -> mp.mpf | None:
    """The mean of the density (g-1)*k^(-g) on k >= 1: its values up to 2^400 and up to 2^800, if they agree."""

    def up_to(K: mp.mpf) -> mp.mpf:
        e = real(2 - g)
        return real(g - 1) * (mp.log(K) if e == 0 else (K**e - 1) / e)

    near, far = up_to(mp.mpf(2) ** 400), up_to(mp.mpf(2) ** 800)
    return far if abs(far - near) < mp.mpf("1e-30") else None


@leg("epidemic-threshold/domain")
def domain(part: Part) -> Observation:
    """Mean degrees with ever larger cut-offs."""
    exponents = (Fraction(3), Fraction(5, 2), Fraction(2), Fraction(3, 2))
    return judge(
        lambda: [Reading(f"g = {g}: mean degree", mean_degree(g)) for g in exponents],
        "integrals with cut-offs 2^400 and 2^800",
        "g = 3, 5/2, 2, 3/2",
    )


@leg("epidemic-threshold/vanishes")
def vanishes(part: Part) -> Observation:
    """Eq. (14) with rising cut-offs stays below its bound, and falls."""
    cuts = (10, 100, 1000, 4000)

    def quotients(g: Fraction) -> list[mp.mpf]:
        first = second = mp.mpf(0)
        found = []
        for k in range(1, cuts[-1] + 1):
            weight = mp.mpf(k) ** real(1 - g)
            first, second = first + weight, second + k * weight
            if k in cuts:
                found.append(first / second)
        return found

    def readings() -> list[Reading]:
        found = []
        for g in (Fraction(3), Fraction(5, 2), Fraction(21, 10)):
            values = quotients(g)
            bounds = [real((g - 1) / (g - 2)) / mp.log(K + 1) for K in cuts]
            found += [Reading(f"g = {g}: falls", a - b) for a, b in pairwise(values)]
            found += [Reading(f"g = {g}, K = {K}", b - a) for K, a, b in zip(cuts, values, bounds, strict=True)]
        return found

    with precision(DIGITS[0]):
        seen = ", ".join(mp.nstr(q, 4) for q in quotients(Fraction(3)))
    return judge(
        readings,
        "partial sums",
        "g = 3, 5/2, 21/10; cut-offs 10, 100, 1000, 4000; a limit is not shown by four values",
        f"At g = 3: {seen}.",
    )


# --------------------------------------------------------------------------------------- Proposition 5.2


def return_over_level(g: Fraction, L: mp.mpf, t: mp.mpf) -> mp.mpf:
    """The mean field's right-hand side over t*<k> for the density k^(-g) on k >= 1; w is k^(2-g)."""
    return L * mp.quad(lambda w: 1 / (w ** real(1 / (g - 2)) + L * t), [0, L * t, 1] if L * t < 1 else [0, 1])


@lru_cache
def scale_free_levels(L: Fraction) -> str:
    """Levels after 40 times of forgetting on networks drawn from k^(-5/2) up to the square root of their size."""
    weights = np.arange(1, int(np.sqrt(NODES)) + 1) ** -2.5
    law = {k + 1: Fraction(w / weights.sum()).limit_denominator(10**9) for k, w in enumerate(weights)}
    values = [prevalence(drawn(degrees_of(law, i), i), float(L), i) for i in range(REPLICATES)]
    return mean_and_half_width(values)


@leg("proposition-5.2/in-the-limit")
def in_the_limit(part: Part) -> Observation:
    """The level that closed forms give, put into the integral; the signs at the ends for a third exponent."""

    def readings() -> list[Reading]:
        found = []
        for L in (Fraction(2), HALF, Fraction(1, 5)):
            x = real(L)
            t = 1 / (x * (mp.exp(1 / x) - 1))
            y = mp.findroot(lambda y, x=x: y - x * (mp.pi / 2 - mp.atan(y)), x)
            for g, level in ((Fraction(3), t), (Fraction(5, 2), y**2 / x)):
                found.append(Reading(f"g = {g}, L = {L}: level", level))
                found.append(Reading(f"g = {g}, L = {L}: level below 1", 1 - level))
                found.append(Reading(f"g = {g}, L = {L}", return_over_level(g, x, level) - 1, "routes"))
            found.append(
                Reading(f"g = 12/5, L = {L}: at t = 10^-9", return_over_level(Fraction(12, 5), x, mp.mpf("1e-9")) - 1)
            )
            found.append(Reading(f"g = 12/5, L = {L}: at t = 1", 1 - return_over_level(Fraction(12, 5), x, mp.mpf(1))))
        return found

    return judge(
        readings,
        "closed forms against quadrature",
        "g = 3, 5/2, 12/5; L = 2, 1/2, 1/5",
        f"On {REPLICATES} networks of {NODES} agents with g = 5/2 the informed fraction after 40 times of forgetting "
        f"at L = 1/5 is {scale_free_levels(Fraction(1, 5))} (95%, seed {SEED}); that says nothing of ever.",
    )


def small_meshes() -> dict[str, list[tuple[int, int]]]:
    """Complete meshes, a path and a star."""
    complete = {f"complete mesh of {n}": list(combinations(range(n), 2)) for n in (2, 3, 4)}
    return {**complete, "path of 4": [(0, 1), (1, 2), (2, 3)], "star of 4": [(0, 1), (0, 2), (0, 3)]}


def survival(links: list[tuple[int, int]], L: mp.mpf) -> mp.mpf:
    """The largest probability of never being absorbed, from the linear equations on all subsets of the agents."""
    agents = max(map(max, links)) + 1
    states = range(1, 2**agents)
    matrix, right = mp.zeros(len(states)), mp.zeros(len(states), 1)
    for s in states:
        rates: dict[int, mp.mpf] = {}
        for i in range(agents):
            if s >> i & 1:
                rates[s ^ 1 << i] = mp.mpf(1)
            else:
                pressure = sum((s >> b if a == i else s >> a) & 1 for a, b in links if i in (a, b))
                if pressure:
                    rates[s | 1 << i] = L * pressure
        total = sum(rates.values())
        matrix[s - 1, s - 1] = mp.mpf(1)
        for target, rate in rates.items():
            if target:
                matrix[s - 1, target - 1] -= rate / total
            else:
                right[s - 1] = rate / total
    absorbed = mp.lu_solve(matrix, right)
    return max(1 - absorbed[i] for i in range(len(states)))


def zero_if_tiny(x: mp.mpf) -> mp.mpf:
    """Rounding of a linear system is no survival."""
    return mp.mpf(0) if abs(x) < mp.mpf("1e-35") else x


@leg("proposition-5.2/indefinitely")
def indefinitely(part: Part) -> Observation:
    """Probabilities of survival from the chain on all subsets of small meshes."""
    return judge(
        lambda: [
            Reading(f"{name}, L = {L}: probability to survive", zero_if_tiny(survival(links, real(L))))
            for name, links in small_meshes().items()
            for L in (HALF, Fraction(2), Fraction(20))
        ],
        "absorption probabilities of exact chains",
        "five meshes of 2 to 4 agents; L = 1/2, 2, 20",
    )


@leg("proposition-5.2/any-rate")
def any_rate(part: Part) -> Observation:
    """Rates against eq. (14) on power laws with exponent 3 and finite cut-offs."""
    cuts, rates = (10, 100, 1000), (Fraction(1, 2), Fraction(1, 10), Fraction(1, 100))

    def readings() -> list[Reading]:
        found = []
        for K in cuts:
            first, second = (mp.fsum(mp.mpf(k) ** (n - 3) for k in range(1, K + 1)) for n in (1, 2))
            found += [Reading(f"largest degree {K}, L = {L}", real(L) - first / second) for L in rates]
        return found

    return judge(readings, "sums over degrees", "exponent 3, degrees 1 to 10, 100, 1000; L = 1/2, 1/10, 1/100")


@leg("proposition-5.2/guaranteed")
def guaranteed(part: Part) -> Observation:
    """The race of two exponential times, by quadrature."""

    def readings() -> list[Reading]:
        found = []
        for L, k in ((Fraction(1), 1), (Fraction(1, 10), 10), (Fraction(5), 100)):
            rate = real(L * k)
            first = mp.quad(
                lambda s, rate=rate: rate * mp.exp(-(rate + 1) * s), [0, 1 / (rate + 1), 10 / (rate + 1), mp.inf]
            )
            found.append(Reading(f"L = {L}, k = {k}", first - 1, ">="))
        return found

    return judge(
        readings, "quadrature over the time of the first transmission", "(L, k) = (1, 1), (1/10, 10), (5, 100)"
    )


@leg("proposition-5.2/endogenous")
def endogenous(part: Part) -> Observation:
    """The repair's bound: C of eq. (6) for three fitness laws."""
    laws = {"one fitness": {1: 1.0}, "two": {1: 0.5, 2: 0.5}, "four": {1: 0.25, 2: 0.25, 3: 0.25, 4: 0.25}}
    exponents = []
    for law in laws.values():
        top = max(law)
        low, high = top * 1.000001, top * 3.0  # the sum of eq. (6) falls in C
        for _ in range(60):
            C = (low + high) / 2
            low, high = (C, high) if sum(p / (C / e - 1) for e, p in law.items()) > 1 else (low, C)
        exponents.append(1 + low / top)
    return Observation(
        UNDECIDED,
        "roots of eq. (6)",
        "three fitness laws; says nothing of eqs. (9) and (10), in which no degree occurs",
        f"exponents 1 + C/η_max of the repair: {', '.join(f'{x:.3f}' for x in exponents)}",
    )


@leg("proposition-5.2/unit-of-time")
def unit_of_time(part: Part) -> Observation:
    """A rate of sharing per year, per month and per day, against the pure number of eq. (14)."""
    threshold = moment(LAWS["k^(-3), k ≤ 10"], 1) / moment(LAWS["k^(-3), k ≤ 10"], 2)
    return judge(
        lambda: [
            Reading(f"2 a year written per {unit}", real(2 * factor - threshold))
            for unit, factor in (
                ("decade", Fraction(10)),
                ("year", Fraction(1)),
                ("month", Fraction(1, 12)),
                ("day", Fraction(1, 365)),
            )
        ],
        "exact arithmetic in four units of time",
        "two transmissions a year and link; exponent 3, degrees up to 10",
    )


@lru_cache
def poisson_levels(mean: int, L: Fraction) -> str:
    """Levels after 40 times of forgetting on networks with Poisson degrees."""
    values = []
    for i in range(REPLICATES):
        degrees = np.random.RandomState([SEED, mean, i]).poisson(mean, NODES)
        values.append(prevalence(drawn(degrees, i), float(L), i))
    return mean_and_half_width(values)


@leg("proposition-5.2/section-3-mesh")
def poisson_mesh(part: Part) -> Observation:
    """Poisson moments summed, against small rates."""

    def readings() -> list[Reading]:
        found = []
        for R in (Fraction(3, 2), Fraction(4)):
            first, second = (
                mp.fsum(mp.mpf(k) ** n * mp.exp(-real(R)) * real(R) ** k / mp.factorial(k) for k in range(200))
                for n in (1, 2)
            )
            found += [Reading(f"R = {R}, L = {L}", real(L) - first / second) for L in (Fraction(1, 10), Fraction(1))]
        return found

    low, high = poisson_levels(4, Fraction(1, 10)), poisson_levels(4, HALF)
    return judge(
        readings,
        "sums over Poisson degrees",
        "R = 3/2, 4; L = 1/10, 1",
        f"On {REPLICATES} networks of {NODES} agents with R = 4 the informed fraction after 40 times of forgetting is "
        f"{low} at L = 1/10 and {high} at L = 1/2 (95%, seed {SEED}).",
    )


def totals(x: Fraction, y: Fraction, L: Fraction) -> tuple[mp.mpf, mp.mpf]:
    """The total after time 1/10 under diffusion and under the epidemic, by Runge and Kutta's method."""

    def diffusion(v: mp.matrix) -> mp.matrix:
        return mp.matrix([v[1] - v[0], v[0] - v[1]])

    def epidemic(v: mp.matrix) -> mp.matrix:
        return mp.matrix([-v[0] + real(L) * (1 - v[0]) * v[1], -v[1] + real(L) * (1 - v[1]) * v[0]])

    found = []
    for flow in (diffusion, epidemic):
        v, h = mp.matrix([real(x), real(y)]), mp.mpf(1) / 100
        for _ in range(10):
            a = flow(v)
            b = flow(v + h / 2 * a)
            c = flow(v + h / 2 * b)
            v += h / 6 * (a + 2 * b + 2 * c + flow(v + h * c))
        found.append(v[0] + v[1])
    return found[0], found[1]


@leg("proposition-5.2/diffusion-against-epidemic")
def two_kinds_of_spreading(part: Part) -> Observation:
    """Totals of two linked agents under both dynamics."""
    starts = (
        (Fraction(1), Fraction(0), Fraction(3)),
        (HALF, HALF, Fraction(1)),
        (Fraction(1, 5), Fraction(1, 10), Fraction(2)),
    )

    def readings() -> list[Reading]:
        pairs = [((x, y, L), totals(x, y, L)) for x, y, L in starts]
        return [Reading(f"start ({x}, {y}), L = {L}", a - b, "=") for (x, y, L), (a, b) in pairs]

    return judge(readings, "both systems integrated over time 1/10", "three starts of two linked agents")


@leg("proposition-5.2/against-critical-value")
def no_critical_value(part: Part) -> Observation:
    """Rates below c at which the integral has a root."""

    def readings() -> list[Reading]:
        found = []
        for c in (Fraction(1), HALF):
            L = real(c / 2)
            near, far = (return_over_level(Fraction(3), L, mp.mpf(t)) - 1 for t in ("1e-9", "1"))
            found.append(
                Reading(
                    f"c = {c}: a positive level exists at L = c/2; L − c", L - real(c) if near > 0 > far else mp.mpf(1)
                )
            )
        return found

    return judge(readings, "signs of the mean field's integral at t = 10^-9 and 1", "exponent 3; c = 1, 1/2")


# ---------------------------------------------------------------------------- eq. (3) on other degree laws


def link_map(law: Law, u: mp.mpf) -> mp.mpf:
    """G1(u): the degrees at the end of a link, one link used up."""
    return sum(real(share * k) * u ** (k - 1) for k, share in law.items() if k) / real(moment(law, 1))


def giant(law: Law) -> mp.mpf:
    """1 - G0(u) at the smallest fixed point u of G1, reached from 0."""
    u, before = mp.mpf(0), mp.mpf(-1)
    while u - before > mp.mpf("1e-45"):
        before, u = u, link_map(law, u)
    return 1 - sum(real(share) * u**k for k, share in law.items())


def by_size_equation(s: mp.mpf, R: mp.mpf) -> mp.mpf:
    """The right-hand side of eq. (3)."""
    return 1 - mp.exp(-R * s)


WITNESSES: dict[str, Law] = {
    "P(0) = P(3) = 1/2": {0: HALF, 3: HALF},
    "P(0) = 3/4, P(4) = 1/4": {0: Fraction(3, 4), 4: Fraction(1, 4)},
    "P(1) = P(3) = 1/2": {1: HALF, 3: HALF},
}
SPARSE = {
    "P(1) = 4/5, P(3) = 1/5": {1: Fraction(4, 5), 3: Fraction(1, 5)},
    "P(0) = 4/5, P(4) = 1/5": {0: Fraction(4, 5), 4: Fraction(1, 5)},
    "P(1) = P(3) = 1/2": {1: HALF, 3: HALF},
}


@lru_cache
def drawn_giant(name: str) -> str:
    """Largest components of drawn networks with a witness's degrees."""
    return mean_and_half_width([largest_component(drawn(degrees_of(WITNESSES[name], i), i)) for i in range(REPLICATES)])


@leg("degree-law/size")
def size(part: Part) -> Observation:
    """Fixed points of generating functions put into eq. (3)."""

    def readings() -> list[Reading]:
        found = []
        for name, law in WITNESSES.items():
            s = giant(law)
            found.append(Reading(f"{name}: s = {mp.nstr(s, 4)}", s - by_size_equation(s, real(moment(law, 1))), "="))
        return found

    seen = "; ".join(f"{name}: {drawn_giant(name)}" for name in WITNESSES)
    return judge(
        readings,
        "fixed points of generating functions",
        f"{len(WITNESSES)} degree laws",
        f"Largest components of {REPLICATES} drawn networks of {NODES} agents (95%, seed {SEED}): {seen}.",
    )


def branching(law: Law) -> Fraction:
    """<k(k-2)>."""
    return moment(law, 2) - 2 * moment(law, 1)


@leg("degree-law/sufficient")
def sufficient(part: Part) -> Observation:
    """Laws of mean above 1: the growth of the exploration."""
    return judge(
        lambda: [
            Reading(f"{n}: <k(k-2)>", real(branching(law)), ">=") for n, law in SPARSE.items() if moment(law, 1) > 1
        ],
        "sums over degrees",
        ", ".join(SPARSE),
    )


@leg("degree-law/necessary")
def necessary(part: Part) -> Observation:
    """Laws with a giant component: their means."""
    return judge(
        lambda: [
            Reading(f"{n}: mean minus 1", real(moment(law, 1) - 1), ">=")
            for n, law in SPARSE.items()
            if giant(law) > 0.1
        ],
        "giant components from generating functions",
        ", ".join(SPARSE),
    )


@leg("degree-law/power-law-cut")
def power_law_cut(part: Part) -> Observation:
    """The growth of the exploration for k^(-3), k up to 10."""
    return judge(
        lambda: [Reading("<k(k-2)>", real(branching(power_law(3, 10))), ">=")],
        "sums over degrees",
        "exponent 3, degrees 1 to 10",
    )


@leg("degree-law/against-scale-free")
def against_scale_free(part: Part) -> Observation:
    """The power law's giant component by generating functions, put into eq. (3)."""
    law = power_law(3, 20)

    def readings() -> list[Reading]:
        s = giant(law)
        return [Reading(f"s = {mp.nstr(s, 4)}", s - by_size_equation(s, real(moment(law, 1))), "=")]

    return judge(readings, "fixed points of generating functions", "exponent 3, degrees up to 20")


# --------------------------------------------------------------------------------- Remark 6.3 and its table


def fixed_point(f: Callable[[mp.mpf], mp.mpf], start: str | mp.mpf) -> mp.mpf:
    """A fixed point near a start."""
    return mp.findroot(lambda x: f(x) - x, mp.mpf(start))


def percolating(m: mp.mpf, L: mp.mpf) -> mp.mpf:
    """Percolation's map."""
    return 1 - mp.exp(-L * m)


def magnetised(m: mp.mpf, L: mp.mpf) -> mp.mpf:
    """Ising's map."""
    return mp.tanh(L * m)


ABOVE = (Fraction(101, 100), Fraction(11, 10), Fraction(3, 2), Fraction(2), Fraction(5))


def percolation_level(L: Fraction) -> mp.mpf:
    """The positive fixed point of percolation's map."""
    return fixed_point(lambda m: percolating(m, real(L)), 2 * real((L - 1) / L) * (1 if L < 2 else mp.mpf("0.8")))


@leg("remark-6.3/one-equation")
def one_equation(part: Part) -> Observation:
    """Percolation's level put into Ising's map."""

    def readings() -> list[Reading]:
        levels = [(L, percolation_level(L)) for L in ABOVE]
        return [Reading(f"L = {L}", m - magnetised(m, real(L)), "=") for L, m in levels]

    return judge(readings, "fixed points", "L = 1.01, 1.1, 1.5, 2, 5")


@leg("remark-6.3/percolation")
def percolation(part: Part) -> Observation:
    """Fixed points above 1, signs at and below 1."""

    def readings() -> list[Reading]:
        found = []
        for L in ABOVE:
            m, x = percolation_level(L), real(L)
            found += [Reading(f"L = {L}: above the lower bound", m - 2 * (x - 1) / x**2)]
            found += [Reading(f"L = {L}: below the upper bound", 2 * (x - 1) - m), Reading(f"L = {L}: below 1", 1 - m)]
        for L in (Fraction(1), Fraction(9, 10), HALF):
            grid = [mp.mpf(t) for t in ("1e-9", "0.1", "1", "5")]
            found += [Reading(f"L = {L}, m = {mp.nstr(m, 2)}", (m - percolating(m, real(L))) / m**2) for m in grid]
        return found

    return judge(readings, "fixed points and signs", "L = 1/2, 0.9, 1 and 1.01, 1.1, 1.5, 2, 5")


@leg("remark-6.3/epidemiology")
def epidemiology(part: Part) -> Observation:
    """The root of ln S + R(1 - S) against Lambert's W and percolation's map."""

    def readings() -> list[Reading]:
        found = []
        for R in ABOVE:
            x = real(R)
            with mp.extradps(20):
                z = 1 + mp.lambertw(-x * mp.exp(-x)).real / x
            found.append(Reading(f"R = {R}: final size", z - percolating(z, x), "="))
            found.append(Reading(f"R = {R}: conservation", mp.log(1 - z) + x * z, "="))
        return found

    return judge(readings, "Lambert W", "R = 1.01, 1.1, 1.5, 2, 5")


@leg("remark-6.3/epidemiology-endemic")
def endemic(part: Part) -> Observation:
    """The stationary level of m' = R*m*(1-m) - m put into percolation's map."""

    def readings() -> list[Reading]:
        found = []
        for R in ABOVE:
            m = max(mp.polyroots([-real(R), real(R) - 1, 0], maxsteps=200, extraprec=100), key=abs).real
            found.append(Reading(f"R = {R}: level {mp.nstr(m, 4)}", m - percolating(m, real(R)), "="))
        return found

    return judge(readings, "roots of the stationary equation", "R = 1.01, 1.1, 1.5, 2, 5")


@leg("remark-6.3/ising")
def ising(part: Part) -> Observation:
    """Ising's level against percolation's onset."""

    def readings() -> list[Reading]:
        found = []
        for L in ABOVE:
            m = fixed_point(lambda m, L=L: magnetised(m, real(L)), min(mp.sqrt(3 * real(L - 1)), mp.mpf("0.95")))
            found.append(Reading(f"L = {L}: magnetisation {mp.nstr(m, 4)}", 2 * real(L - 1) - m))
        return found

    return judge(readings, "fixed points", "L = 1.01, 1.1, 1.5, 2, 5")


@leg("remark-6.3/potts")
def potts(part: Part) -> Observation:
    """Ordered solutions of the three-state mean field at couplings around 3."""

    def readings() -> list[Reading]:
        found = []
        for K in (Fraction(29, 10), Fraction(31, 10), Fraction(4)):
            x = real(K)
            m = fixed_point(lambda m, x=x: (mp.exp(x * m) - 1) / (mp.exp(x * m) + 2), "0.8")
            if m > 0.01:
                found.append(Reading(f"ordered solution {mp.nstr(m, 4)} at K = {K}: K − 3", x - 3))
        return found

    return judge(readings, "fixed points", "K = 2.9, 3.1, 4")


def productivity(yields: tuple[Fraction, ...]) -> Fraction:
    """Total yield of species that share the ground equally."""
    return sum(yields, start=Fraction(0)) / len(yields)


@leg("remark-6.3/ecology")
def ecology(part: Part) -> Observation:
    """Productivity at the smallest richness."""
    return judge(
        lambda: [
            Reading(f"one species of yield {y}: productivity", real(productivity((y,))), "=")
            for y in (Fraction(1), HALF)
        ],
        "yields by definition",
        "richness 1",
    )


@leg("remark-6.3/network-economics")
def network_economics(part: Part) -> Observation:
    """Roots of n(n(1-n) - p) at the critical price, found as the double root's place."""

    def readings() -> list[Reading]:
        n = mp.findroot(lambda n: 1 - 2 * n, (mp.mpf("0.4"), mp.mpf("0.7")))
        solves = abs(n * (n * (1 - n) - mp.mpf("0.25"))) < mp.mpf("1e-30")
        return [Reading("an equilibrium at p = 1/4: n", n if solves else mp.mpf(0), "=")]

    return judge(readings, "the place where n(1 − n) is stationary", "p = 1/4")


# ------------------------------------------------------------------- Appendix A: mean-field exactness


@leg("remark-a.1/percolation-dimension")
def percolation_dimension(part: Part) -> Observation:
    """The inequality with the mean-field exponents in dimensions 5 to 8."""
    beta, gamma, nu = mp.mpf(1), mp.mpf(1), mp.mpf(1) / 2
    return judge(
        lambda: [Reading(f"d = {d}", d * nu - 2 * beta - gamma, ">=") for d in (5, 6, 7, 8)],
        "the proved inequality evaluated",
        "d = 5, 6, 7, 8",
    )


@leg("remark-a.1/critical-points")
def critical_points(part: Part) -> Observation:
    """The lower bound of the critical coupling in dimensions 5 to 50."""
    return judge(
        lambda: [Reading(f"d = {d}", 1 - 2 * d * mp.atanh(mp.mpf(1) / (2 * d - 1)), ">=") for d in (5, 6, 10, 50)],
        "artanh evaluated",
        "d = 5, 6, 10, 50",
    )


@lru_cache
def diluted_cubic(p: Fraction) -> str:
    """Largest components of three-regular networks whose links are kept with probability p."""
    values = []
    for i in range(REPLICATES):
        adjacency = drawn(np.full(NODES, 3), i).tocoo()
        draw = np.random.RandomState([SEED, p.numerator, p.denominator, i])
        upper = adjacency.row < adjacency.col
        keep = draw.random_sample(int(upper.sum())) < float(p)
        rows, columns = adjacency.row[upper][keep], adjacency.col[upper][keep]
        values.append(
            largest_component(coo_matrix((np.ones(len(rows)), (rows, columns)), shape=adjacency.shape).tocsr())
        )
    return mean_and_half_width(values)


@leg("remark-a.1/size-equation")
def three_regular(part: Part) -> Observation:
    """The growth of a cluster on the three-regular tree, where the mean number of open links exceeds 1."""
    chances = [p for p in (Fraction(7, 20), Fraction(2, 5), Fraction(3, 5)) if 3 * p > 1]
    return judge(
        lambda: [Reading(f"p = {p}: 2p − 1", real(2 * p - 1), ">=") for p in chances],
        "mean number of further open links",
        "p = 7/20, 2/5, 3/5",
        f"Largest components of {REPLICATES} drawn networks of {NODES} agents (95%, seed {SEED}): p = 2/5: "
        f"{diluted_cubic(Fraction(2, 5))}; p = 3/5: {diluted_cubic(Fraction(3, 5))}.",
    )


@lru_cache
def spectrum(height: int) -> tuple[float, ...]:
    """The Laplacian's eigenvalues of the binary tree with siblings joined."""
    size = 2 ** (height + 1) - 1
    laplacian = np.zeros((size, size))
    for v in range(1, 2**height):
        for i, j in ((v, 2 * v), (v, 2 * v + 1), (2 * v, 2 * v + 1)):
            laplacian[[i - 1, j - 1], [i - 1, j - 1]] += 1
            laplacian[[i - 1, j - 1], [j - 1, i - 1]] -= 1
    return tuple(np.linalg.eigvalsh(laplacian))


def spectral_dimension(height: int) -> float:
    """Twice the slope of ln(share of eigenvalues up to x) against ln x, x = 3/(2^j - 1), j = 4, …, height."""
    eigenvalues = np.array(spectrum(height))
    bounds = np.array([3 / (2**j - 1) for j in range(4, height + 1)])
    shares = np.array([(eigenvalues <= x * (1 + 1e-9)).mean() for x in bounds])
    return 2 * float(np.polyfit(np.log(bounds), np.log(shares), 1)[0])


@leg("remark-a.1/small-world")
def small_world(part: Part) -> Observation:
    """The spectral dimension read off the eigenvalues of two sizes."""
    measured = {h: spectral_dimension(h) for h in (6, 7)}
    return judge(
        lambda: [
            Reading(f"{2 ** (h + 1) - 1} agents: dimension {d:.2f} minus 4", mp.mpf(d) - 4) for h, d in measured.items()
        ],
        "eigenvalues in floating point, fitted",
        "binary trees of height 6 and 7 with siblings joined",
    )


@leg("remark-a.1/corrections")
def corrections(part: Part) -> Observation:
    """Powers of 1/(d - 4)."""
    cases = [(d, k) for d in (Fraction(9, 2), Fraction(5), Fraction(6), Fraction(10)) for k in (1, 2, 3)]
    return judge(
        lambda: [Reading(f"d = {d}, k = {k}", 1 - (1 / real(d - 4)) ** k) for d, k in cases],
        "evaluation",
        "d = 9/2, 5, 6, 10; k = 1, 2, 3",
    )


@leg("remark-a.1/network-goods")
def network_goods(part: Part) -> Observation:
    """The half-space of Z^d: where it is an equilibrium, the mean field's outsider must not gain."""

    def readings() -> list[Reading]:
        found = []
        for d in (5, 6, 10):
            for p in (Fraction(1, 3), Fraction(3, 5)):
                inside, outside = (
                    Fraction(2 * d - 1, 2 * d),
                    Fraction(1, 2 * d),
                )  # adopters around the agents at the border
                if inside > p > outside:
                    found.append(
                        Reading(f"d = {d}, p = {p}: the outsider's loss in the mean field", real(p - HALF), ">=")
                    )
        return found

    return judge(readings, "payoffs at the border of the half-space", "d = 5, 6, 10; p = 1/3, 3/5")


@leg("remark-a.1/against-scale-free")
def onset_exponent(part: Part) -> Observation:
    """The local exponent of the informed share at g = 5/2, between two small rates."""

    def share(L: mp.mpf) -> mp.mpf:
        y = mp.findroot(lambda y: y - L * (mp.pi / 2 - mp.atan(y)), L)
        return mp.quad(lambda w: mp.mpf(3) / 2 * mp.sqrt(w) * y**2 / (w + y**2), [0, y**2, 1])

    def readings() -> list[Reading]:
        low, high = mp.mpf("1e-4"), mp.mpf("2e-4")
        exponent = mp.log(share(high) / share(low)) / mp.log(2)
        return [Reading(f"exponent {mp.nstr(exponent, 5)} minus 1", exponent - 1, "=")]

    return judge(
        readings, "quadrature at two rates", f"g = 5/2, L = 10^-4 and 2·10^-4; tolerance {short(mp.mpf('1e-30'))}"
    )


def bethe(q: int, degree: int, weight: mp.mpf, x: mp.mpf) -> mp.mpf:
    """The free energy per agent on the tree of this degree, when messages favour one state by the factor x."""
    favoured, other = weight * x + q - 1, x + weight + q - 2
    node = favoured**degree + (q - 1) * other**degree
    link = weight * x**2 + 2 * (q - 1) * x + (q - 1) * (weight + q - 2)
    return mp.log(node) - mp.mpf(degree) / 2 * mp.log(link)


def on_the_tree(K: mp.mpf, x: mp.mpf) -> tuple[mp.mpf, mp.mpf]:
    """Three states, degree 3: defect of the message x as a fixed point, and its free energy minus that of x = 1."""
    weight = mp.exp(K)
    sent = ((weight * x + 2) / (x + weight + 1)) ** 2
    return sent - x, bethe(3, 3, weight, x) - bethe(3, 3, weight, mp.mpf(1))


def coexisting(K: mp.mpf, m: mp.mpf) -> tuple[mp.mpf, mp.mpf]:
    """Three states, complete graph: slope of the free energy at m, and its difference to m = 0."""
    high, low = (1 + 2 * m) / 3, (1 - m) / 3
    energy = high * mp.log(high) + 2 * low * mp.log(low) + mp.log(3) - K * m**2 / 3
    return mp.log(high / low) - K * m, energy


@leg("remark-a.1/citation")
def onset_of_magnetisation(part: Part) -> Observation:
    """Annealed Ising at g = 4: 1 = 2*L*a*(integral of tanh(x)/x^3 from a), a = L*m; the local exponent near L = 1/2."""

    def point(a: mp.mpf) -> tuple[mp.mpf, mp.mpf]:
        marks = [0, *(a * 2**k for k in range(-4, 12)), 1]
        L = a / (2 * mp.quad(lambda w: w * mp.tanh(a / w) if w else w, marks))
        return a / L, L - mp.mpf(1) / 2

    def readings() -> list[Reading]:
        (low, near), (high, far) = point(mp.mpf("1e-4")), point(mp.mpf("2e-4"))
        exponent = mp.log(high / low) / mp.log(far / near)
        return [Reading(f"exponent {mp.nstr(exponent, 4)} minus 1/2", exponent - mp.mpf(1) / 2, "=")]

    return judge(readings, "quadrature at two levels", "g = 4, degrees weighted in the mean field")
