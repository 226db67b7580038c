"""The critical mass, recomputed: connected agents by Lambert's W, the crossing as a root, aggregates by summation.

Everything starts from two definitions, ``connected_fraction`` (the positive solution of the size equation, closed form
s = 1 + W₀(−R·e^(−R))/R) and ``aggregate`` (eq. (15): the sum of powers over a list of types).  The critical mass is
found as the root of N·s(aN) = B, not by its formula.
"""
# ruff: noqa: N803, N806 (N, B, J, C are the paper's symbols)

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from itertools import pairwise, product
from math import prod

from mpmath import mp

from theoremaudit.legs import ILL_POSED, UNDECIDED, Leg, Observation
from theoremaudit.model import Part
from theoremaudit.readings import Reading, judge

leg = Leg("numeric")

RATES = ("0.001", "0.1", "1", "7")  # a = βv/D
MASSES = ("0.01", "1", "4", "500")  # B
RHOS = ("0.5", "0.1", "0.9", "-1", "-0.25", "-8")
TYPES = (2, 3, 7)
STEPS = ("1.000001", "1.5", "4")  # N as a multiple of N*
SHARES = ("0.7", "0.2", "0.1")  # of three types in an uneven provider's capability
MESHES = f"a = {', '.join(RATES)}; B = {', '.join(MASSES)}"
AGGREGATES = f"J = {', '.join(map(str, TYPES))}; ρ = {', '.join(RHOS)}"


# ------------------------------------------------------------------------------------------------- definitions


def connected_fraction(R: mp.mpf) -> mp.mpf:
    """The fraction of agents in the giant component: the positive solution of s = 1 − exp(−R·s), 0 for R ≤ 1."""
    return mp.mpf(0) if R <= 1 else 1 + mp.lambertw(-R * mp.exp(-R)).real / R


def connected(a: mp.mpf, N: mp.mpf) -> mp.mpf:
    """The number of connected agents of a mesh of N."""
    return N * connected_fraction(a * N)


def aggregate(C: Iterable[mp.mpf], r: mp.mpf) -> mp.mpf:
    """Eq. (15): the CES aggregate of capabilities by type, without the factor 1/J."""
    return mp.fsum(c**r for c in C) ** (1 / r)


def even(x: mp.mpf, J: int) -> list[mp.mpf]:
    """The total x spread evenly over J types."""
    return [x / J] * J


def crossing(a: mp.mpf, B: mp.mpf) -> mp.mpf:
    """The size at which the connected agents number B, by a bracketing root finder."""
    low, high = 1 / a, 1 / a + 2 * B
    return mp.findroot(lambda N: connected(a, N) - B, (low, high), solver="anderson", tol=mp.eps * B, verify=False)


def number(text: str) -> mp.mpf:
    """A number of the current precision."""
    return mp.mpf(text)


def relative(x: mp.mpf, y: mp.mpf) -> mp.mpf:
    """The difference of x and y over the larger; 0 if they are equal."""
    return mp.mpf(0) if x == y else (x - y) / max(abs(x), abs(y))


# ------------------------------------------------------------------------------------------------------- grids


def meshes() -> list[tuple[str, mp.mpf, mp.mpf, mp.mpf]]:
    """Name, a, B and the critical mass, for every rate and mass."""
    pairs = [(f"a = {a}, B = {B}", number(a), number(B)) for a in RATES for B in MASSES]
    return [(name, a, B, crossing(a, B)) for name, a, B in pairs]


def aggregates() -> list[tuple[str, int, mp.mpf]]:
    """Name, J and ρ."""
    return [(f"J = {J}, ρ = {r}", J, number(r)) for J in TYPES for r in RHOS]


def over_meshes(readings: Callable[..., list[Reading]], method: str = "Lambert W and root finding") -> Observation:
    """Judge what the readings say of each mesh: name, a, B, critical mass."""
    return judge(lambda: [r for mesh in meshes() for r in readings(*mesh)], method, MESHES)


def over_aggregates(readings: Callable[..., list[Reading]], scope: str = AGGREGATES) -> Observation:
    """Judge what the readings say at each J and ρ."""
    return judge(lambda: [r for case in aggregates() for r in readings(*case)], "summation over the types", scope)


# --------------------------------------------------------------------------------------------- the critical mass


@leg("critical-mass/number")
def own_size(part: Part) -> Observation:
    """B/S in the mesh at the crossing against its size, and connected agents on either side of it."""

    def readings(name: str, a: mp.mpf, B: mp.mpf, N: mp.mpf) -> list[Reading]:
        sides = [(f"{name}: beyond", connected(a, N * 3 / 2) - B), (f"{name}: below", B - connected(a, N * 2 / 3))]
        routes = Reading(f"{name}: routes", relative(B / (1 - mp.exp(-a * B)), N), "routes")
        own = Reading(name, relative(B / connected_fraction(a * N), N), "=")
        return [own, routes, *(Reading(where, gap) for where, gap in sides)]

    return over_meshes(readings)


@leg("critical-mass/explicit-formula")
def printed_value(part: Part) -> Observation:
    """B/S at the critical mass and at half as many agents again."""
    return over_meshes(
        lambda name, a, B, N: [
            Reading(name, relative(B / connected_fraction(a * N), B / connected_fraction(a * N * 3 / 2)), "=")
        ]
    )


def iterated_fraction(R: mp.mpf) -> mp.mpf:
    """The connected fraction by another route: the iteration of the size equation from 1."""
    s = mp.mpf(1)
    for _ in range(1500):
        s = 1 - mp.exp(-R * s)
    return s


@leg("critical-mass/number-fixed-reproduction-number")
def fixed_reproduction_number(part: Part) -> Observation:
    """Connected agents against B on either side of B/S, with S found by iteration."""

    def readings() -> list[Reading]:
        found = []
        for R in ("1.2", "2", "5"):
            S, fraction = iterated_fraction(number(R)), connected_fraction(number(R))
            for mass, step in product(MASSES, STEPS):
                B = number(mass)
                above, below = B / S * number(step), B / S / number(step)
                found += [
                    Reading(f"R = {R}, B = {mass}: above", above * fraction - B),
                    Reading(f"R = {R}, B = {mass}: below", B - below * fraction),
                ]
        return found

    return judge(readings, "iteration against Lambert W", f"R = 1.2, 2, 5; B = {', '.join(MASSES)}")


@leg("critical-mass/below-at-crossing")
def below_at_crossing(part: Part) -> Observation:
    """The critical mass against 1/a."""
    return over_meshes(lambda name, a, B, N: [Reading(name, a * N - 1)])


@leg("critical-mass/ceiling")
def ceiling(part: Part) -> Observation:
    """Sizes within the ceiling and beyond the critical mass, counted."""

    def readings(name: str, a: mp.mpf, B: mp.mpf, N: mp.mpf) -> list[Reading]:
        return [Reading(name, mp.mpf(sum(n <= N < n for n in range(1, 2000))), "count")]

    return over_meshes(readings, "root finding and counting")


@leg("critical-mass/structural-feature")
def structural_feature(part: Part) -> Observation:
    """The quotient of aggregates at ρ against the quotient of totals."""
    x, B = Fraction(7, 2), 2

    def readings(name: str, J: int, r: mp.mpf) -> list[Reading]:
        total = mp.mpf(x.numerator) / x.denominator
        quotient = aggregate(even(total, J), r) / aggregate(even(mp.mpf(B), J), r)
        return [Reading(name, relative(quotient, total / B), "=")]

    return over_aggregates(readings)


# ---------------------------------------------------------------------------------------------------- dominance


@leg("dominance/d")
def dominance(part: Part) -> Observation:
    """Beyond the crossing the mesh's aggregate exceeds the provider's; the crossing against the closed form."""

    def readings() -> list[Reading]:
        found = []
        for name, a, B, N in meshes():
            found.append(Reading(f"{name}: routes", relative(N, B / (1 - mp.exp(-a * B))), "routes"))
            found.append(Reading(f"{name}: R at N*", a * N - 1))
            for (case, J, r), step in product(aggregates(), STEPS):
                mesh = aggregate(even(connected(a, N * number(step)), J), r)
                found.append(Reading(f"{name}, {case}", relative(mesh, aggregate(even(B, J), r))))
        return found

    return judge(readings, "Lambert W, root finding and summation", f"{MESHES}; {AGGREGATES}; N = N* times {STEPS}")


@leg("dominance/d-any-allocation")
def any_allocation(part: Part) -> Observation:
    """The best of many numbers of specialists for the first type, one for the second, at ρ = −1."""

    def readings() -> list[Reading]:
        provider = aggregate(even(mp.mpf(4), 2), mp.mpf(-1))
        best = max(aggregate([mp.mpf(10) ** k, mp.mpf(1)], mp.mpf(-1)) for k in range(26))
        return [Reading("x = 1, 10, …, 1e25", best - provider)]

    return judge(readings, "summation over the types", "J = 2, ρ = -1, B = 4, x up to 1e25")


@leg("dominance/step-mean-capability")
def mean_capability(part: Part) -> Observation:
    """Totals by type against numbers times the overall mean."""

    def readings() -> list[Reading]:
        groups = {"1 of 3, 3 of 1": ([3], [1, 1, 1]), "2 of 1, 2 of 1": ([1, 1], [1, 1])}
        return [
            Reading(name, sum(one) - mp.mpf(len(one)) * sum(one + two) / len(one + two), "=")
            for name, (one, two) in groups.items()
        ]

    return judge(readings, "summation over agents", "two types, four agents")


@leg("dominance/eq-16")
def eq_16(part: Part) -> Observation:
    """The sum over the types against the printed power of J."""

    def readings(name: str, J: int, r: mp.mpf) -> list[Reading]:
        return [
            Reading(f"{name}, x = {x}", relative(aggregate(even(mp.mpf(x), J), r), mp.mpf(J) ** (1 / r - 2) * x), "=")
            for x in (1, 12)
        ]

    return over_aggregates(readings)


@leg("dominance/eq-16-algebra")
def eq_16_algebra(part: Part) -> Observation:
    """The two printed forms."""
    return over_aggregates(
        lambda name, J, r: [Reading(name, relative(mp.mpf(J) ** ((1 - r) / r) / J, mp.mpf(J) ** (1 / r - 2)), "=")]
    )


@leg("dominance/step-comparison")
def comparison(part: Part) -> Observation:
    """The printed value of the mesh against the provider's aggregate, beyond B/S."""

    def readings(name: str, J: int, r: mp.mpf) -> list[Reading]:
        provider = aggregate(even(mp.mpf(4), J), r)
        return [Reading(name, relative(mp.mpf(J) ** (1 / r - 2) * 4 * number(step), provider)) for step in STEPS]

    return over_aggregates(readings)


@leg("dominance/step-finite")
def finite(part: Part) -> Observation:
    """The crossing against 1/a + B."""
    return over_meshes(lambda name, a, B, N: [Reading(name, relative(1 / a + B, N))])


@leg("dominance/covers-types")
def covers_types(part: Part) -> Observation:
    """Connected agents just beyond the critical mass against the number of types."""
    return over_meshes(
        lambda name, a, B, N: [Reading(f"{name}, J = {J}", connected(a, N * 2) - J, ">=") for J in TYPES]
    )


@leg("dominance/every-provider")
def every_provider(part: Part) -> Observation:
    """A mesh just beyond the crossing for small and large providers."""
    return over_meshes(lambda name, a, B, N: [Reading(name, relative(connected(a, N * 11 / 10), B))])


# ---------------------------------------------------------------------------------------------------- diversity


def uniform(low: str, high: str) -> tuple[mp.mpf, mp.mpf]:
    """Entropy and mean of the uniform density on an interval, by quadrature."""
    u, v = number(low), number(high)
    density = 1 / (v - u)
    return -mp.quad(lambda _: density * mp.log(density), [u, v]), mp.quad(lambda x: x * density, [u, v])


def by_entropy(intervals: tuple[tuple[str, str], ...]) -> Observation:
    """The printed N* (with S = M·c̄_cent = 1) along intervals of rising entropy."""

    def readings() -> list[Reading]:
        laws = sorted((*uniform(*ends), ends) for ends in intervals)
        return [
            Reading(f"{one[2]} and {two[2]}", 1 / one[1] - 1 / two[1])
            for one, two in pairwise(laws)
            if two[0] - one[0] > mp.mpf("1e-20")
        ]

    return judge(readings, "quadrature", f"fitness uniform on {', '.join(f'[{u}, {v}]' for u, v in intervals)}")


@leg("critical-mass-diversity/e")
def equal_means(part: Part) -> Observation:
    """Wider intervals around the same mean."""
    return by_entropy((("0.75", "1.25"), ("0.5", "1.5"), ("0", "2")))


@leg("critical-mass-diversity/e-unequal-means")
def unequal_means(part: Part) -> Observation:
    """Wider intervals with larger and with smaller means."""
    return by_entropy((("1", "2"), ("0", "2"), ("0", "5")))


@leg("critical-mass-diversity/evenness")
def evener_shares(part: Part) -> Observation:
    """Transfers between two of three types, from the larger to the smaller share."""

    def readings() -> list[Reading]:
        found = []
        for r, (x, y, rest), part_moved in product(RHOS, ((7, 1, 2), (4, 2, 4), (9, 8, 1)), ("0.01", "0.5", "0.99")):
            t = number(part_moved) * (x - y)
            moved = aggregate([x - t, y + t, mp.mpf(rest)], number(r))
            before = aggregate([mp.mpf(x), mp.mpf(y), mp.mpf(rest)], number(r))
            found.append(Reading(f"ρ = {r}, ({x}, {y}, {rest}), {part_moved}", relative(moved, before)))
        return found

    return judge(readings, "summation over the types", f"three types, ρ = {', '.join(RHOS)}")


def shannon(w: Iterable[mp.mpf]) -> mp.mpf:
    """Shannon's entropy of shares."""
    return -mp.fsum(p * mp.log(p) for p in w)


@leg("critical-mass-diversity/entropy-of-shares")
def entropy_of_shares(part: Part) -> Observation:
    """All pairs of shares of three types in twentieths, and two large types with a very small third."""
    counts = [(i, j, 20 - i - j) for i in range(1, 19) for j in range(i, 20 - i) if j <= 20 - i - j]
    shares = [tuple(Fraction(c, 20) for c in t) for t in counts]
    shares.append((Fraction(1, 500), Fraction(499, 1000), Fraction(499, 1000)))

    def readings() -> list[Reading]:
        values = [[mp.mpf(p.numerator) / p.denominator for p in w] for w in shares]
        laws = sorted((shannon(w), aggregate(w, mp.mpf("0.5")), w) for w in values)
        return [
            Reading(f"{[mp.nstr(p, 4) for p in two[2]]} and {[mp.nstr(p, 4) for p in one[2]]}", two[1] - one[1])
            for k, one in enumerate(laws)
            for two in laws[k + 1 :]
            if two[0] - one[0] > mp.mpf("1e-20")
        ]

    return judge(readings, "summation over the types", f"{len(shares)} shares of three types, ρ = 0.5")


@leg("critical-mass-diversity/step-premium")
def premium(part: Part) -> Observation:
    """Specialists needed with n and with n + 1 of J types: the provider's aggregate over that of one specialist."""

    def needed(n: int, J: int, r: mp.mpf) -> mp.mpf:
        return aggregate(even(mp.mpf(4), J), r) / aggregate(even(mp.mpf(1), n), r)

    def readings() -> list[Reading]:
        return [
            Reading(f"{name}, n = {n}", needed(n, J, r) - needed(n + 1, J, r))
            for name, J, r in aggregates()
            if r > 0
            for n in range(1, J)
        ]

    return judge(readings, "summation over the types", f"{AGGREGATES}, ρ > 0; n < J")


def coverage(shares: tuple[Fraction, ...], agents: int) -> Fraction:
    """The probability that agents whose types have these shares cover all types, by enumeration."""
    assignments = product(range(len(shares)), repeat=agents)
    return sum((prod(shares[j] for j in t) for t in assignments if len(set(t)) == len(shares)), Fraction(0))


@leg("critical-mass-diversity/step-coverage")
def coverage_by_enumeration(part: Part) -> Observation:
    """Two types and a third of share 0 or 1/4, two to six agents, the share of the scarcer type rising."""

    def readings() -> list[Reading]:
        found = []
        for n, third in product(range(2, 7), (Fraction(0), Fraction(1, 4))):
            if third and n == 2:  # two agents cover no three types
                continue
            laws = [(p * (1 - third), (1 - p) * (1 - third)) for p in (Fraction(k, 10) for k in (1, 3, 4, 5))]
            covered = [coverage((*law, third) if third else law, n) for law in laws]
            gaps = [after - before for before, after in pairwise(covered)]
            found += [Reading(f"n = {n}, third {third}", mp.mpf(g.numerator) / g.denominator) for g in gaps]
        return found

    return judge(readings, "enumeration of all assignments", "n = 2 to 6; scarcer share 1/10, 3/10, 4/10, 1/2")


LEVELS = 4


@leg("critical-mass-diversity/step-entropy-coverage")
def coverage_by_assignment(part: Part) -> Observation:
    """Fitness on two or on four equally likely levels, every assignment of two types to the levels, three agents."""
    risen, fallen = [], []
    for types in product((0, 1), repeat=LEVELS):
        few, many = (
            coverage((Fraction(types[:k].count(0), k), Fraction(types[:k].count(1), k)), 3) for k in (2, LEVELS)
        )
        if many > few:
            risen.append(types)
        elif many < few:
            fallen.append(types)
    outcome = ILL_POSED if risen and fallen else UNDECIDED
    words = f"Coverage rises with entropy under {len(risen)} of {2**LEVELS} assignments and falls under {len(fallen)}."
    return Observation(outcome, "enumeration of all assignments", f"{LEVELS} levels of fitness, J = 2, N = 3", words)


@leg("critical-mass-diversity/advantage-from-breadth")
def breadth(part: Part) -> Observation:
    """The evenly spread mesh against the provider at equal totals."""

    def readings(name: str, J: int, r: mp.mpf) -> list[Reading]:
        provider = mp.mpf(J) ** ((1 - r) / r) * 5
        return [Reading(name, relative(aggregate(even(mp.mpf(5), J), r), provider))]

    return over_aggregates(readings)


@leg("critical-mass-diversity/identical-agents")
def identical_agents(part: Part) -> Observation:
    """Totals by type, agent by agent: n·J generalists and n·J specialists."""

    def readings(name: str, J: int, r: mp.mpf) -> list[Reading]:
        found = []
        for n in (1, 5):
            generalists = [mp.fsum([mp.mpf(1) / J] * (n * J)) for _ in range(J)]
            specialists = [mp.fsum([mp.mpf(1)] * n) for _ in range(J)]
            found.append(Reading(f"{name}, n = {n}", relative(aggregate(specialists, r), aggregate(generalists, r))))
        return found

    return over_aggregates(readings)


@leg("critical-mass-diversity/only-diverse-agents")
def one_more_of_a_kind(part: Part) -> Observation:
    """A further specialist of an abundant, an equal and a scarce type."""

    def readings() -> list[Reading]:
        found = []
        for r, x in product(("0.5", "0.1", "0.9"), (1, 3, 100)):
            before, after = (aggregate([mp.mpf(x + k), mp.mpf(3)], number(r)) for k in (0, 1))
            found.append(Reading(f"ρ = {r}, ({x}, 3)", before - after, ">="))
        return found

    return judge(readings, "summation over the types", "J = 2; ρ = 0.5, 0.1, 0.9; (1, 3), (3, 3), (100, 3)")


# ------------------------------------------------------------------------------------------------- market share


@leg("market-share/decreasing")
def market_share(part: Part) -> Observation:
    """The provider's share along growing meshes, at fixed a and at fixed R = 2."""

    def readings(name: str, a: mp.mpf, B: mp.mpf, N: mp.mpf) -> list[Reading]:
        sizes = [N * number(step) for step in STEPS]
        shares = [B / (B + connected(a, n)) for n in sizes]
        fixed = [B / (B + connected_fraction(mp.mpf(2)) * n) for n in sizes]
        return [Reading(name, relative(y, x)) for way in (shares, fixed) for y, x in pairwise(way)]

    return over_meshes(readings)


# ---------------------------------------------------------------------------------------------------- growth in N


@leg("capability-growth/increasing")
def increasing(part: Part) -> Observation:
    """Connected agents of growing meshes."""
    return over_meshes(lambda name, a, B, N: [Reading(name, relative(connected(a, N * 11 / 10), connected(a, N)))])


@leg("capability-growth/superlinear")
def superlinear(part: Part) -> Observation:
    """Half as many agents again have more than half as many connected agents again."""

    def readings(name: str, a: mp.mpf, B: mp.mpf, N: mp.mpf) -> list[Reading]:
        if a * N > 20:  # the two fractions differ from 1 by less than exp(-20)
            return []
        return [Reading(name, connected(a, N * 3 / 2) - mp.mpf(3) / 2 * connected(a, N))]

    return over_meshes(readings)


@leg("capability-growth/superlinear-by-premium")
def newly_covered(part: Part) -> Observation:
    """Twice and three times as many of 12 types covered, by three specialists each, with and without the factor 1/J."""

    def readings() -> list[Reading]:
        found = []
        for r, k, times, J in product(("0.5", "0.1", "0.9"), (1, 4), (2, 3), (1, 12)):
            before, after = (
                aggregate([mp.mpf(3)] * n, number(r)) / mp.mpf(J) ** (1 / number(r)) for n in (k, times * k)
            )
            found.append(Reading(f"ρ = {r}, k = {k}, l = {times}, J = {J}", relative(after, times * before)))
        return found

    return judge(readings, "summation over the types", "ρ = 0.5, 0.1, 0.9; k = 1, 4; l = 2, 3; factor 1 and 1/12")


@leg("capability-growth/superlinear-at-given-types")
def homogeneous(part: Part) -> Observation:
    """Twice the specialists against twice the aggregate."""
    return over_aggregates(
        lambda name, J, r: [
            Reading(name, relative(aggregate(even(mp.mpf(6), J), r), 2 * aggregate(even(mp.mpf(3), J), r)))
        ]
    )


@leg("capability-growth/increasing-returns")
def second_differences(part: Part) -> Observation:
    """Second differences of the connected agents."""

    def readings(name: str, a: mp.mpf, B: mp.mpf, N: mp.mpf) -> list[Reading]:
        h = (N - 1 / a) / 2
        bend = connected(a, N + h) + connected(a, N - h) - 2 * connected(a, N)
        return [] if a * N > 20 else [Reading(name, bend / h)]

    return over_meshes(readings)


@leg("capability-growth/new-types")
def new_types(part: Part) -> Observation:
    """Twice and five times as many agents of capability 3, each the only one of its type, with eq. (1)."""

    def normalised(N: int, r: mp.mpf) -> mp.mpf:
        return aggregate([mp.mpf(3)] * N, r) / mp.mpf(N) ** (1 / r)

    def readings() -> list[Reading]:
        cases = product((1, 4), (2, 5), ("0.5", "0.1", "0.9"))
        return [
            Reading(f"N = {N}, l = {k}, ρ = {r}", relative(normalised(k * N, number(r)), k * normalised(N, number(r))))
            for N, k, r in cases
        ]

    return judge(readings, "summation over the agents", "N = 1, 4; l = 2, 5; ρ = 0.5, 0.1, 0.9")


@leg("capability-growth/superlinear-notes")
def notes_aggregate(part: Part) -> Observation:
    """Identical agents in the sum over agents."""

    def readings() -> list[Reading]:
        cases = product((2, 9), ("0.5", "0.1", "0.9"))
        return [
            Reading(f"N = {N}, ρ = {r}", relative(aggregate([mp.mpf(3)] * N, number(r)), 3 * mp.mpf(N)))
            for N, r in cases
        ]

    return judge(readings, "summation over the agents", "N = 2, 9; ρ = 0.5, 0.1, 0.9")


@leg("capability-growth/saturation")
def saturation(part: Part) -> Observation:
    """Uneven allocations of a total of 5 against the even one, and its value."""

    def readings(name: str, J: int, r: mp.mpf) -> list[Reading]:
        best = aggregate(even(mp.mpf(5), J), r)
        found = [Reading(f"{name}: even", relative(best, mp.mpf(J) ** (1 / r - 1) * 5), "=")]
        for first in ("0.01", "1", "4.9"):
            others = even(5 - number(first), J - 1)
            found.append(Reading(f"{name}, {first}", relative(best, aggregate([number(first), *others], r)), ">="))
        return found

    return over_aggregates(readings)


# ------------------------------------------------------------------------------------------------- the long tail


@leg("long-tail/first")
def types_won(part: Part) -> Observation:
    """The sizes at which an even mesh wins three types from an uneven provider; what is connected near R = 1."""

    def readings(name: str, a: mp.mpf, B: mp.mpf, N: mp.mpf) -> list[Reading]:
        sizes = [crossing(a, B * number(q) * len(SHARES)) for q in SHARES]
        found = [Reading(f"{name}: order", relative(early, late)) for early, late in pairwise(sizes)]
        for h in ("0.01", "0.5"):
            few = connected(a, (1 + number(h)) / a)
            found.append(Reading(f"{name}: h = {h}", relative(2 * number(h) / a, few)))
        return found

    return over_meshes(readings)
