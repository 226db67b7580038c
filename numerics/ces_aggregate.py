"""The CES aggregate, recomputed: evaluation at 50 and 80 digits on grids that contain the edges of the domain.

Everything starts from the definitions ``aggregate`` (eq. (1), and the earlier paper's eq. (6) without 1/J), ``premium``
(J^((1−ρ)/ρ)) and ``over_agents`` (the notes' sum over agents).  Derivatives are differences, never formulas.  Vectors
are equal, nearly equal, uneven, drawn with a recorded seed, and have zeros where the statement admits them.
"""
# ruff: noqa: N803, N806 (J, N, C and K are the paper's symbols)

from __future__ import annotations

from collections.abc import Callable, Iterable
from fractions import Fraction
from functools import lru_cache
from itertools import combinations, combinations_with_replacement, pairwise, product

import numpy as np
from mpmath import mp

from theoremaudit.legs import UNDECIDED, Leg, Observation
from theoremaudit.model import Part
from theoremaudit.readings import DIGITS, Reading, judge

leg = Leg("numeric")


# ------------------------------------------------------------------------------------------------- definitions


def power_mean(inside: mp.mpf, r: mp.mpf, J: int) -> mp.mpf:
    """(inside/J)^(1/ρ), for a sum ``inside`` of ρ-th powers."""
    return (inside / J) ** (1 / r)


def aggregate(C: list[mp.mpf], r: mp.mpf, normalised: bool) -> mp.mpf:
    """The aggregate of the capabilities C: with 1/J (eq. (1)) or without; with 1/J also its limit at ρ = 0."""
    if r == 0 and normalised:
        return mp.exp(mp.fsum(mp.log(c) for c in C) / len(C)) if min(C) > 0 else mp.mpf(0)
    if r < 0 and min(C) == 0:
        raise ZeroDivisionError("zero to a negative power")  # mpmath gives infinity for some exponents
    return power_mean(mp.fsum(c**r for c in C), r, len(C) if normalised else 1)


def premium(J: int, r: mp.mpf) -> mp.mpf:
    """The printed diversity premium J^((1−ρ)/ρ)."""
    return mp.mpf(J) ** ((1 - r) / r)


def over_agents(agents: list[tuple[str, mp.mpf]], r: mp.mpf) -> mp.mpf:
    """The notes' aggregate (Σ c^ρ)^(1/ρ) over agents, each a task type and a capability."""
    return mp.fsum(c**r for _, c in agents) ** (1 / r)


# ------------------------------------------------------------------------------------ from numbers to an outcome


def relative(x: mp.mpf, y: mp.mpf) -> mp.mpf:
    """The difference of x and y over the larger; 0 if they are equal."""
    return mp.mpf(0) if x == y else (x - y) / max(abs(x), abs(y))


def attempt(where: str, gap: Callable[[], mp.mpf], must_be: str) -> Reading:
    """The reading, without a value where it divides by zero or is not real."""
    try:
        value = gap()
    except ZeroDivisionError:
        return Reading(where, None, must_be)
    return Reading(where, value if isinstance(value, mp.mpf) and mp.isfinite(value) else None, must_be)


# ------------------------------------------------------------------------------------------- grids of the domain

POSITIVE = ("0.5", "0.1", "0.9", "0.625", "0.001", "1e-12", "0.999999999999")
NEGATIVE = ("-1", "-2", "-0.5", "-20", "-0.001", "-1e-12", "-1e6")
RHOS = {"positive": POSITIVE, "negative": NEGATIVE, "zero": ("0",)}
NAMES = {"positive": "0 < ρ < 1", "negative": "ρ < 0", "zero": "ρ = 0"}
TYPES = (2, 3, 5, 50)
SOME_J = f"J = {', '.join(map(str, TYPES))}"
MANY = (1, 2, 3, 50)  # numbers of types of the vectors
OTHERS = (0, 1, 48)  # further types beside the two that change
SEED = 20_260_201
Case = tuple[str, str]  # normalisation and regime
BOTH: tuple[Case, ...] = tuple((n, g) for n in ("normalised", "unnormalised") for g in ("positive", "negative"))
EARLIER: tuple[Case, ...] = (("unnormalised", "positive"),)


def six(name: str) -> tuple[str, ...]:
    """The ids of the six cases of a part: two normalisations, three regimes."""
    return tuple(f"{name}-{n}-{g}" for n in ("normalised", "unnormalised") for g in RHOS)


def three(name: str) -> tuple[str, ...]:
    """The ids of the three cases of a statement on the premium."""
    return tuple(f"{name}-{g}" for g in RHOS)


def cases_of(part: Part, printed: tuple[Case, ...] = BOTH) -> tuple[Case, ...]:
    """The case a part's name ends with; the printed domain if it names none."""
    found = tuple((n, g) for n in ("normalised", "unnormalised") for g in RHOS if part.name.endswith(f"-{n}-{g}"))
    return found or printed


def regimes_of(part: Part) -> tuple[str, ...]:
    """The regime a part's name ends with; both signs of ρ if it names none, the earlier paper's 0 < ρ < 1 if that."""
    if part.name.endswith("earlier-paper"):
        return ("positive",)
    return tuple(g for g in RHOS if part.name.endswith(f"-{g}")) or ("positive", "negative")


def spoken(cases: Iterable[Case]) -> str:
    """The cases in words, with the values of ρ."""
    normalisations, regimes = (list(dict.fromkeys(column)) for column in zip(*cases, strict=True))
    return f"{' and '.join(normalisations)}, ρ = {', '.join(r for g in regimes for r in RHOS[g])}"


def grid(cases: Iterable[Case]) -> list[tuple[str, bool, mp.mpf]]:
    """Name, whether normalised, and ρ, for all values in the cases."""
    return [(f"{n}, ρ = {r}", n == "normalised", mp.mpf(r)) for n, g in cases for r in RHOS[g]]


def rho_grid(regimes: Iterable[str]) -> list[tuple[str, mp.mpf]]:
    """Name and value of every ρ in the regimes."""
    return [(f"ρ = {r}", mp.mpf(r)) for g in regimes for r in RHOS[g]]


@lru_cache
def vectors(types: int, zeros: bool) -> tuple[tuple[Fraction, ...], ...]:
    """Capability vectors: equal, nearly equal, uneven, drawn, log-drawn over twelve decades, some zero if allowed."""
    draw = np.random.RandomState([SEED, types])
    one = (Fraction(1),) * types
    found = [one, (Fraction(1_000_001, 10**6), *one[1:]), (Fraction(1, 10**6), *one[1:]), (Fraction(100), *one[1:])]
    found.append(tuple(Fraction(int(k), 1000) for k in draw.randint(1, 1000, types)))
    found.append(tuple(Fraction(10) ** int(k) for k in draw.randint(-6, 7, types)))
    if zeros and types > 1:
        found += [(*one[1:], Fraction(0)), (Fraction(7, 2), *(Fraction(0),) * (types - 1))]
    return tuple(found)


def numbers(C: Iterable[Fraction]) -> list[mp.mpf]:
    """A vector of fractions in the current precision."""
    return [mp.mpf(c.numerator) / c.denominator for c in C]


def all_vectors(zeros: bool) -> Iterable[tuple[int, int, tuple[Fraction, ...]]]:
    """Number of types, number of the vector and vector."""
    return [(J, i, C) for J in MANY for i, C in enumerate(vectors(J, zeros))]


def near(r: mp.mpf) -> mp.mpf:
    """A factor q > 1 with q^ρ within a factor two of 1: beyond it, very negative ρ lets one type alone count."""
    return mp.mpf(2) ** (1 / max(1, abs(r)))


# ----------------------------------------------------------------------------------- eq. (1): the two aggregates


@leg("ces-aggregate/one-aggregate")
def same_aggregate(part: Part) -> Observation:
    """Both aggregates on one vector."""

    def readings() -> list[Reading]:
        found = []
        for r, (J, i, C) in product(POSITIVE + NEGATIVE, all_vectors(zeros=False)):
            if J > 1:
                divided, plain = (aggregate(numbers(C), mp.mpf(r), n) for n in (True, False))
                found.append(Reading(f"ρ = {r}, J = {J}, vector {i}", relative(divided, plain), "="))
        return found

    with mp.workdps(DIGITS[0]):
        example = [mp.nstr(aggregate([mp.mpf(1), mp.mpf(4)], mp.mpf("0.5"), n), 4) for n in (True, False)]
    return judge(
        readings,
        "evaluation",
        f"ρ = {', '.join(POSITIVE + NEGATIVE)}; J = 2, 3, 50; 6 positive vectors each",
        f"At ρ = 1/2 the vector (1, 4) has the value {example[0]} with eq. (1) and {example[1]} without 1/J.",
    )


@leg("ces-aggregate/domain")
def real_everywhere(part: Part) -> Observation:
    """The aggregate of eq. (1) on vectors with and without zeros."""
    return judge(
        lambda: [
            attempt(
                f"ρ = {r}, C = ({', '.join(map(str, C))})",
                lambda r=r, C=C: aggregate(numbers(C), mp.mpf(r), True),
                ">=",
            )
            for r in POSITIVE + NEGATIVE
            for J in (2, 3)
            for C in vectors(J, True)
        ],
        "evaluation",
        f"ρ = {', '.join(POSITIVE + NEGATIVE)}; J = 2, 3; 8 vectors each, two with zeros",
    )


@leg("ces-aggregate/geometric-limit")
def towards_zero(part: Part) -> Observation:
    """Distance from the geometric mean at ρ = ±10^(−k): it must shrink a thousandfold when k grows by 3."""

    def readings() -> list[Reading]:
        found = []
        for J, i, C in all_vectors(zeros=False):
            values, limit = numbers(C), aggregate(numbers(C), mp.mpf(0), True)
            for sign in (-1, 1):
                distance = [abs(aggregate(values, sign * mp.mpf(10) ** -k, True) / limit - 1) for k in (6, 9, 12)]
                found += [
                    Reading(f"J = {J}, vector {i}, ρ = {sign}e{-k}", a / 500 - b, ">=")
                    for k, a, b in zip((9, 12), distance, distance[1:], strict=False)
                ]
        edge = [mp.mpf(1), mp.mpf(0)]
        return [*found, Reading("C = (1, 0), ρ = 1e-6", mp.mpf("1e-1000") - aggregate(edge, mp.mpf("1e-6"), True))]

    return judge(
        readings,
        "evaluation at ρ = ±1e-6, ±1e-9, ±1e-12",
        "J = 1, 2, 3, 50; 6 positive vectors each, and (1, 0) from ρ > 0",
    )


@leg("ces-aggregate/no-limit-unnormalised")
def unbounded(part: Part) -> Observation:
    """The unnormalised aggregate of unit capabilities against bounds B, with rho a share of ln 2/ln B."""
    bounds, shares = ("1.001", "2", "1e6", "1e300"), ("0.999", "0.5", "1e-6")
    return judge(
        lambda: [
            Reading(
                f"B = {B}, share {q} of ln 2/ln B, J = {J}: logarithm of the value minus that of B",
                mp.log(aggregate([mp.mpf(1)] * J, mp.mpf(q) * mp.log(2) / mp.log(mp.mpf(B)), False))
                - mp.log(mp.mpf(B)),
                ">",
            )
            for B in bounds
            for q in shares
            for J in TYPES
            if J >= 2
        ],
        "evaluation, in logarithms",
        f"B = {', '.join(bounds)}; J of 2 and more",
    )


# ------------------------------------------------------------------------------------------------------ Lemma 4.1


@leg("lemma-4.1/maximum", *six("lemma-4.1/maximum"))
def climbing_to_equal(part: Part) -> Observation:
    """Walk from uneven allocations straight to the equal one: the aggregate must never fall."""
    cases = cases_of(part)

    def readings() -> list[Reading]:
        found = []
        for name, normalised, r in grid(cases):
            zeros = r > 0 and part.name != "maximum"  # the printed part speaks of positive capabilities
            for J, i, C in all_vectors(zeros):
                values, equal = numbers(C), sum(numbers(C)) / J
                path = [[c + (equal - c) * share for c in values] for share in (0, mp.mpf("0.5"), mp.mpf("0.99"), 1)]
                found += [
                    attempt(
                        f"{name}, J = {J}, vector {i}",
                        lambda a=a, b=b, n=normalised, r=r: relative(aggregate(b, r, n), aggregate(a, r, n)),
                        ">=",
                    )
                    for a, b in pairwise(path)
                ]
        return found

    return judge(
        readings,
        "the aggregate along straight lines that end at the equal allocation",
        f"{spoken(cases)}; J = 1, 2, 3, 50; 6 to 8 vectors each",
    )


@leg("lemma-4.1/ratio", "lemma-4.1/ratio-earlier-paper", *six("lemma-4.1/ratio"))
def equal_over_concentrated(part: Part) -> Observation:
    """Evaluate the aggregate at both allocations and divide."""
    printed = EARLIER if part.name == "ratio-earlier-paper" else BOTH[:2]
    cases = cases_of(part, printed)

    def readings() -> list[Reading]:
        return [
            attempt(
                f"{name}, J = {J}",
                lambda n=n, r=r, J=J: relative(
                    aggregate([mp.mpf(7) / J] * J, r, n) / aggregate([mp.mpf(7)] + [mp.mpf(0)] * (J - 1), r, n),
                    premium(J, r),
                ),
                "=",
            )
            for name, n, r in grid(cases)
            for J in TYPES
        ]

    with mp.workdps(DIGITS[0]):
        tiny = [mp.nstr(1 / aggregate([2 - e, e], mp.mpf(-1), True), 3) for e in (mp.mpf("1e-6"), mp.mpf("1e-12"))]
        formula = mp.nstr(premium(2, mp.mpf(-1)), 3)
    words = (
        (
            f"At ρ = −1, J = 2 with 1e-6 and 1e-12 in place of the zero the quotient is {tiny[0]} and {tiny[1]}; "
            f"the formula says {formula}."
        )
        if any(g == "negative" for _, g in cases)
        else ""
    )
    return judge(readings, "evaluation at both allocations", f"{spoken(cases)}; {SOME_J}", words)


@leg("lemma-4.1/exceeds-one", *three("lemma-4.1/exceeds-one"))
def above_one(part: Part) -> Observation:
    """The premium minus one."""
    return judge(
        lambda: [
            attempt(f"{name}, J = {J}", lambda r=r, J=J: relative(premium(J, r), mp.mpf(1)), ">")
            for name, r in rho_grid(regimes_of(part))
            for J in TYPES
        ],
        "evaluation",
        f"ρ = {rhos_of(part)}; {SOME_J}",
    )


def rhos_of(part: Part) -> str:
    """The values of ρ that speak for a part on the premium."""
    return ", ".join(r for g in regimes_of(part) for r in RHOS[g])


@leg(
    "lemma-4.1/increasing-in-types",
    "lemma-4.1/increasing-in-types-earlier-paper",
    *three("lemma-4.1/increasing-in-types"),
)
def more_types_more_premium(part: Part) -> Observation:
    """The premium for J + 1 types minus that for J."""
    types = (*((1,) if part.name.endswith("earlier-paper") else ()), *TYPES)
    return judge(
        lambda: [
            attempt(f"{name}, J = {J}", lambda r=r, J=J: relative(premium(J + 1, r), premium(J, r)), ">")
            for name, r in rho_grid(regimes_of(part))
            for J in types
        ],
        "evaluation",
        f"ρ = {rhos_of(part)}; J = {', '.join(map(str, types))}",
    )


@leg("lemma-4.1/decreasing-in-rho", "lemma-4.1/decreasing-in-rho-earlier-paper", *three("lemma-4.1/decreasing-in-rho"))
def less_premium_at_larger_rho(part: Part) -> Observation:
    """The premium at every smaller ρ minus that at every larger one; across zero for the case that names it."""
    types = (*((1,) if part.name.endswith("earlier-paper") else ()), *TYPES)
    across = part.name.endswith("-zero")
    regimes = ("positive", "negative") if across else regimes_of(part)
    values = sorted((r for g in regimes for r in RHOS[g]), key=mp.mpf)
    pairs = [(p, q) for p, q in combinations(values, 2) if not across or p.startswith("-") != q.startswith("-")]
    return judge(
        lambda: [
            attempt(
                f"ρ = {p} and {q}, J = {J}",
                lambda p=p, q=q, J=J: relative(premium(J, mp.mpf(p)), premium(J, mp.mpf(q))),
                ">",
            )
            for p, q in pairs
            for J in types
        ],
        "evaluation at all pairs",
        f"ρ = {', '.join(values)}; J = {', '.join(map(str, types))}",
    )


def value_part(part_id: str, cases: tuple[Case, ...], allocation: Callable, printed: Callable) -> None:
    """Register a part that prints the value of the aggregate at an allocation of the total 7 over J types."""

    @leg(part_id)
    def printed_value(part: Part) -> Observation:
        """Evaluate the aggregate at the allocation and compare with the printed value."""

        def readings() -> list[Reading]:
            return [
                attempt(
                    f"{name}, J = {J}",
                    lambda n=n, r=r, J=J: relative(aggregate(allocation(J), r, n), printed(J, r)),
                    "=",
                )
                for name, n, r in grid(cases)
                for J in TYPES
            ]

        return judge(readings, "evaluation", f"{spoken(cases)}; {SOME_J}; total 7")


def equal_split(J: int) -> list[mp.mpf]:
    """The total 7 spread over J types."""
    return [mp.mpf(7) / J] * J


def one_type(J: int) -> list[mp.mpf]:
    """The total 7 in one of J types."""
    return [mp.mpf(7)] + [mp.mpf(0)] * (J - 1)


value_part("lemma-4.1/step-equal-value", BOTH[:2], equal_split, lambda J, r: mp.mpf(J) ** (1 / r - 1) * 7)
value_part("lemma-4.1/step-concentrated-value", BOTH[:1], one_type, lambda J, r: mp.mpf(7))
value_part("lemma-4.1/step-equal-value-earlier-paper", EARLIER, equal_split, lambda J, r: mp.mpf(J) ** (1 / r - 1) * 7)
value_part("lemma-4.1/step-concentrated-value-earlier-paper", EARLIER, one_type, lambda J, r: mp.mpf(7))
value_part("centralized-benchmark/value", BOTH[:2], equal_split, lambda J, r: premium(J, r) * 7)  # M·c = 7
value_part("centralized-benchmark/value-earlier-paper", EARLIER, equal_split, lambda J, r: premium(J, r) * 7)


@leg("lemma-4.1/step-quotient")
def quotient_of_values(part: Part) -> Observation:
    """The quotient of the printed values against the premium, by logarithms."""
    return judge(
        lambda: [
            attempt(
                f"{name}, J = {J}, S = {S}",
                lambda r=r, J=J, S=S: relative(
                    mp.exp((1 / r - 1) * mp.log(J) + mp.log(mp.mpf(S))) / mp.mpf(S), premium(J, r)
                ),
                "=",
            )
            for name, r in rho_grid(("positive", "negative"))
            for J in TYPES
            for S in ("0.001", "7")
        ],
        "powers against logarithms",
        f"ρ = {', '.join(POSITIVE + NEGATIVE)}; {SOME_J}",
    )


@leg("lemma-4.1/step-jensen")
def tangent_below(part: Part) -> Observation:
    """The power against its tangent, the tangent's slope by finite differences."""
    shares = ("0", "1e-9", "0.1", "0.999999", "1", "1.000001", "3", "1e6")

    def readings() -> list[Reading]:
        found = []
        for r, m, q in product(POSITIVE + NEGATIVE[:-1], ("0.001", "1", "1000"), shares):
            rho, at = mp.mpf(r), mp.mpf(m)
            if rho > 0 or q != "0":
                x, slope = at * mp.mpf(q), mp.diff(lambda y, rho=rho: y**rho, at)
                gap = (at**rho + slope * (x - at) - x**rho) / at**rho
                found.append(Reading(f"ρ = {r}, m = {m}, x = {q}·m", gap if rho > 0 else -gap, ">="))
        return found

    return judge(
        readings,
        "finite differences",
        f"ρ = {', '.join(POSITIVE + NEGATIVE[:-1])}; m = 0.001, 1, 1000; x = "
        f"{', '.join(shares)} times m (0 for ρ > 0 only)",
    )


@leg("lemma-4.1/step-monotone")
def logarithm_of_premium(part: Part) -> Observation:
    """The logarithm of the premium against (1/ρ − 1)·ln J, and its slopes in J and in ρ by finite differences."""

    def readings() -> list[Reading]:
        found = []
        for (name, r), J in product(rho_grid(("positive",)), TYPES):
            logarithm = mp.log(premium(J, r))
            found += [
                Reading(f"{name}, J = {J}: formula", relative(logarithm, (1 / r - 1) * mp.log(J)), "="),
                Reading(
                    f"{name}, J = {J}: slope in J", mp.diff(lambda j, r=r: mp.log(premium(j, r)), J) / abs(logarithm)
                ),
                Reading(
                    f"{name}, J = {J}: minus slope in ρ",
                    -mp.diff(lambda q, J=J: mp.log(premium(J, q)), r, h=r * mp.mpf("1e-20")) / (1 / r**2),
                ),
            ]
        return found

    return judge(readings, "finite differences", f"ρ = {', '.join(POSITIVE)}; {SOME_J}")


# ------------------------------------------------------------------- §4.1: concavity, complements and diversity


@leg("diversity/own-curvature", *six("diversity/own-curvature"))
def second_differences(part: Part) -> Observation:
    """Second differences in one capability, the others together contributing b times as much as it."""
    cases = cases_of(part, EARLIER)
    weights = ("0", "0.01", "1", "100") if part.name == "own-curvature" else ("0.01", "1", "100")

    def readings() -> list[Reading]:
        return [
            attempt(
                f"{name}, x = {x}, others contribute {b} times x^ρ",
                lambda n=n, r=r, x=x, b=b: -scaled_curvature(mp.mpf(x), mp.mpf(b), r, n),
                ">",
            )
            for name, n, r in grid(cases)
            for x in ("0.5", "1", "3")
            for b in weights
        ]

    return judge(
        readings,
        "second differences, in units of the aggregate over x²",
        f"{spoken(cases)}; x = 0.5, 1, 3; share of the others {', '.join(weights)} times x^ρ",
    )


def scaled_curvature(x: mp.mpf, b: mp.mpf, r: mp.mpf, normalised: bool) -> mp.mpf:
    """x² times the second derivative in x, over the aggregate; the other type is y with y^ρ = b·x^ρ (b = 0: absent)."""
    if r == 0:

        def value(u: mp.mpf) -> mp.mpf:
            return aggregate([u, b], r, normalised)
    else:

        def value(u: mp.mpf) -> mp.mpf:
            return power_mean(u**r + b * x**r, r, 2 if normalised else 1)

    step = x / max(1, abs(r)) * mp.mpf(10) ** -(mp.dps // 2)
    with mp.extradps(mp.dps // 2 + 40):
        return x**2 * (value(x + step) - 2 * value(x) + value(x - step)) / step**2 / value(x)


@leg("diversity/transfer", *six("diversity/transfer"))
def moved(part: Part) -> Observation:
    """Aggregate before and after moving t from the larger capability to the smaller, alone and among others."""
    cases, shares = cases_of(part, EARLIER), ("1e-6", "0.5", "0.999999")
    pairs = ("4", "1"), ("1", "0.999999"), ("1e6", "1e-6"), ("1", "0")

    def readings() -> list[Reading]:
        found = []
        for (name, n, r), (x, y), share, others in product(grid(cases), pairs, shares, OTHERS):
            if r > 0 or y != "0":
                a, b, rest = mp.mpf(x), mp.mpf(y), [2 * mp.mpf(x)] * others
                t = (a - b) * mp.mpf(share)
                before, after = [a, b, *rest], [a - t, b + t, *rest]
                found.append(
                    attempt(
                        f"{name}, (x, y) = ({x}, {y}), t = {share}·(x − y), {others} others",
                        lambda before=before, after=after, r=r, n=n: relative(
                            aggregate(after, r, n), aggregate(before, r, n)
                        ),
                        ">",
                    )
                )
        return found

    return judge(
        readings,
        "evaluation before and after",
        f"{spoken(cases)}; (x, y) = (4, 1), (1, 0.999999), (1e6, 1e-6), (1, 0) if ρ > 0; "
        f"t = {', '.join(shares)} times x − y; 0, 1, 48 other types",
    )


@leg("diversity/transfer-inference")
def family_of_quadratics(part: Part) -> Observation:
    """The family in the text: its coordinatewise curvature by second differences, and the transfer (2, 0) to (1, 1)."""

    def f(x, y, k):
        return 20 * (x + y) - x**2 - y**2 - k * x * y

    def readings() -> list[Reading]:
        found = []
        for k in ("0", "1", "1.9", "2", "2.1", "3", "4"):
            bend = -mp.diff(lambda x, k=k: f(x, mp.mpf(1), mp.mpf(k)), mp.mpf(1), 2)
            found += [
                Reading(f"k = {k}: minus the curvature in one coordinate", bend, "routes" if bend <= 0 else ">"),
                Reading(f"k = {k}: f(1, 1) − f(2, 0)", f(1, 1, mp.mpf(k)) - f(2, 0, mp.mpf(k))),
            ]
        return found

    return judge(readings, "evaluation", "k = 0, 1, 1.9, 2, 2.1, 3, 4")


@leg("diversity/cross-partial", *six("diversity/cross-partial"))
def mixed_differences(part: Part) -> Observation:
    """Mixed second differences in two capabilities, alone and among others."""
    cases = cases_of(part)

    def readings() -> list[Reading]:
        return [
            attempt(
                f"{name}, x = {x}, y/x up to {ratio}, {others} others",
                lambda n=n, r=r, x=x, ratio=ratio, others=others: scaled_mixed(
                    mp.mpf(x), mp.mpf(x) * near(r) ** ratio, [mp.mpf(x)] * others, r, n
                ),
                ">",
            )
            for name, n, r in grid(cases)
            for x in ("0.5", "3")
            for ratio in (0, 1, -1)
            for others in OTHERS
        ]

    return judge(
        readings,
        "mixed second differences, in units of the aggregate over x·y",
        f"{spoken(cases)}; x = 0.5, 3; y within a factor 2 of x; 0, 1, 48 others equal to x",
    )


def scaled_mixed(x: mp.mpf, y: mp.mpf, rest: list[mp.mpf], r: mp.mpf, normalised: bool) -> mp.mpf:
    """x·y times the mixed second derivative over the aggregate."""
    share = mp.mpf(10) ** -(mp.dps // 2) / max(1, abs(r))
    with mp.extradps(mp.dps // 2 + 40):
        corner = {
            (i, j): aggregate([x * (1 + i * share), y * (1 + j * share), *rest], r, normalised)
            for i in (-1, 1)
            for j in (-1, 1)
        }
        mixed = corner[1, 1] - corner[1, -1] - corner[-1, 1] + corner[-1, -1]
        return mixed / (4 * share**2) / aggregate([x, y, *rest], r, normalised)


@leg("diversity/gross-complements")
def measured_elasticity(part: Part) -> Observation:
    """Elasticity of substitution: change of ln(y/x) over change of the log marginal rate, from finite differences."""

    def elasticity(r: mp.mpf) -> mp.mpf:
        wide = near(r)
        rates = [mp.log(marginal(1, y, r) / marginal(y, 1, r)) for y in (mp.mpf(1), wide)]
        return mp.log(wide) / (rates[1] - rates[0])

    def marginal(x: mp.mpf, y: mp.mpf, r: mp.mpf) -> mp.mpf:
        return mp.diff(lambda u: aggregate([u, y], r, True), x)

    with mp.workdps(DIGITS[0]):
        words = ", ".join(f"{mp.nstr(elasticity(mp.mpf(r)), 4)} at ρ = {r}" for r in ("0.5", "0.9", "-1", "-20"))
    return judge(
        lambda: [
            Reading(name, 1 - elasticity(r))
            for name, r in rho_grid(("positive", "negative"))
            if abs(r) > mp.mpf("1e-6")
        ],
        "finite differences",
        f"ρ = {', '.join(r for r in POSITIVE + NEGATIVE if 'e-' not in r)}; two types",
        f"The elasticity is {words}.",
    )


@leg("diversity/different-agents")
def two_more_agents(part: Part) -> Observation:
    """Add two specialists of different types, or two of the first type, to a mesh (x, y)."""
    meshes = [(x, y) for x in ("0", "0.5", "1", "3") for y in ("0", "0.5", "1", "3")]

    def readings() -> list[Reading]:
        return [
            attempt(
                f"ρ = {r}, mesh ({x}, {y}), c = 1",
                lambda r=r, x=x, y=y: relative(
                    aggregate([mp.mpf(x) + 1, mp.mpf(y) + 1], mp.mpf(r), False),
                    aggregate([mp.mpf(x) + 2, mp.mpf(y)], mp.mpf(r), False),
                ),
                ">",
            )
            for r in POSITIVE
            for x, y in meshes
        ]

    return judge(readings, "evaluation", f"ρ = {', '.join(POSITIVE)}; x, y = 0, 0.5, 1, 3; c = 1; two types")


@leg(*six("diversity/different-agents"))
def two_agents_alone(part: Part) -> Observation:
    """Two specialists of different types against two of one type, nobody else present."""
    cases = cases_of(part)
    return judge(
        lambda: [
            attempt(
                f"{name}, c = {c}",
                lambda n=n, r=r, c=c: relative(
                    aggregate([mp.mpf(c)] * 2, r, n), aggregate([2 * mp.mpf(c), mp.mpf(0)], r, n)
                ),
                ">",
            )
            for name, n, r in grid(cases)
            for c in ("0.001", "1", "1000")
        ],
        "evaluation",
        f"{spoken(cases)}; c = 0.001, 1, 1000; two types",
    )


@leg("diversity/more-types")
def one_more_type(part: Part) -> Observation:
    """The same total over one more type, with eq. (1)."""
    return judge(
        lambda: [
            attempt(
                f"ρ = {r}, J = {J}",
                lambda r=r, J=J: relative(
                    aggregate(equal_split(J + 1), mp.mpf(r), True), aggregate(equal_split(J), mp.mpf(r), True)
                ),
                ">",
            )
            for r in POSITIVE
            for J in TYPES
        ],
        "evaluation",
        f"ρ = {', '.join(POSITIVE)}; {SOME_J}; total 7",
    )


@leg("diversity/superadditive", *six("diversity/superadditive"))
def pooled(part: Part) -> Observation:
    """The aggregate of the sum of two vectors against the sum of their aggregates, for all pairs of vectors."""
    cases = cases_of(part)

    def readings() -> list[Reading]:
        found = []
        for (name, n, r), J in product(grid(cases), MANY):
            try:
                alone = [(numbers(C), aggregate(numbers(C), r, n)) for C in vectors(J, bool(r > 0))]
            except ZeroDivisionError:
                found.append(Reading(f"{name}, J = {J}", None, ">="))
                continue
            for (i, (a, one)), (k, (b, two)) in combinations_with_replacement(
                enumerate(alone[: 8 if J < 50 else 5]), 2
            ):
                both = aggregate([x + y for x, y in zip(a, b, strict=True)], r, n)
                found.append(Reading(f"{name}, J = {J}, vectors {i} and {k}", relative(both, one + two), ">="))
        return found

    return judge(
        readings, "evaluation at all pairs of vectors", f"{spoken(cases)}; J = 1, 2, 3, 50; 5 to 8 vectors each"
    )


# ------------------------------------------------------------------------------- §2.1: the curvature parameter

BENT = ("0.001", "0.5", "0.9", "-0.5", "-1", "-20", "-1000")


def curvature(r: mp.mpf, J: int) -> mp.mpf:
    """K = (1 − ρ)(J − 1)/J."""
    return (1 - r) * (J - 1) / J


def bend(r: mp.mpf, J: int, direction: list[int]) -> mp.mpf:
    """Second derivative of the normalised aggregate at J unit capabilities along a direction, by differences."""
    step = mp.mpf(10) ** -(mp.dps // 2) / max(1, abs(r))
    with mp.extradps(mp.dps // 2 + 40):
        there, here, back = (aggregate([1 + k * step * d for d in direction], r, True) for k in (1, 0, -1))
        return (there - 2 * here + back) / step**2


@leg("curvature/own-second-derivative")
def trace_of_hessian(part: Part) -> Observation:
    """Minus the sum of all J second differences at equal unit capabilities against K."""

    def readings() -> list[Reading]:
        grid_of_rho = [(r, mp.mpf(r), J) for r in BENT for J in (1, *TYPES)]
        return [
            Reading(f"ρ = {name}, J = {J}", -J * bend(r, J, [1] + [0] * (J - 1)) - curvature(r, J), "=")
            for name, r, J in grid_of_rho
        ]

    return judge(
        readings, "second differences (by symmetry J times the first)", f"ρ = {', '.join(BENT)}; J = 1, 2, 3, 5, 50"
    )


@leg("curvature/isoquant-curvature")
def isoquant_bend(part: Part) -> Observation:
    """Curvature of the isoquant from second differences along it, and the quotient with K for J against J = 2."""

    def measured(r: mp.mpf, J: int) -> mp.mpf:
        tangent = [1, -1] + [0] * (J - 2)  # of length √2; the gradient is (1/J, …, 1/J), of length 1/√J
        return -bend(r, J, tangent) / 2 * mp.sqrt(J)

    def readings() -> list[Reading]:
        found = []
        for name, J in product(BENT, TYPES):
            r = mp.mpf(name)
            quotients = [curvature(r, j) / measured(r, j) for j in (J, 2)]
            found += [
                Reading(f"ρ = {name}, J = {J}: (1 − ρ)/√J", relative(measured(r, J), (1 - r) / mp.sqrt(J)), "="),
                Reading(f"ρ = {name}, J = {J}: quotient as for J = 2", relative(*quotients), "="),
            ]
        return found

    return judge(readings, "second differences along the isoquant", f"ρ = {', '.join(BENT)}; {SOME_J}")


@leg("curvature/gap-proportional")
def gap_over_curvature(part: Part) -> Observation:
    """The gain from pooling (1, 0) and (0, 1) over K, at all pairs of ρ."""

    def quotient(r: mp.mpf) -> mp.mpf:
        one, two = [mp.mpf(1), mp.mpf(0)], [mp.mpf(0), mp.mpf(1)]
        gap = aggregate([mp.mpf(1), mp.mpf(1)], r, True) - aggregate(one, r, True) - aggregate(two, r, True)
        return gap / curvature(r, 2)

    with mp.workdps(DIGITS[0]):
        words = ", ".join(f"{mp.nstr(quotient(mp.mpf(r)), 4)} at ρ = {r}" for r in ("0.1", "0.5", "0.625", "0.9"))
    return judge(
        lambda: [
            Reading(f"ρ = {p} and {q}", relative(quotient(mp.mpf(p)), quotient(mp.mpf(q))), "=")
            for p, q in combinations(POSITIVE, 2)
        ],
        "evaluation at all pairs",
        f"ρ = {', '.join(POSITIVE)}; J = 2",
        f"Gap over K is {words}.",
    )


@leg("curvature/premium-by-curvature")
def premium_at_equal_curvature(part: Part) -> Observation:
    """Premiums of pairs (ρ, J) with one and the same K."""

    def readings() -> list[Reading]:
        found = []
        for k, (i, j) in product(("0.1", "0.25", "0.4"), combinations(TYPES, 2)):
            r, q = (1 - mp.mpf(k) * J / (J - 1) for J in (i, j))
            found += [
                Reading(f"K = {k}", relative(curvature(r, i), curvature(q, j)), "routes"),
                Reading(
                    f"K = {k}: J = {i}, ρ = {mp.nstr(r, 4)} and J = {j}, ρ = {mp.nstr(q, 4)}",
                    relative(premium(i, r), premium(j, q)),
                    "=",
                ),
            ]
        return found

    with mp.workdps(DIGITS[0]):
        values = [mp.nstr(premium(J, mp.mpf(r)), 5) for J, r in ((2, "0.5"), (3, "0.625"))]
    return judge(
        readings,
        "evaluation",
        f"K = 0.1, 0.25, 0.4; all pairs of {SOME_J}",
        f"At K = 1/4: {values[0]} for J = 2, ρ = 1/2 and {values[1]} for J = 3, ρ = 5/8.",
    )


@leg("curvature/robustness-bonus", "curvature/strategic-penalty")
def undefined_quantity(part: Part) -> Observation:
    """Nothing to compute: the quantity has no definition in the documents."""
    return Observation(
        UNDECIDED,
        "none",
        "no value",
        "The quantity said to be proportional to a power of K is not "
        "defined in the documents examined, so that it has no value to compare.",
    )


# ---------------------------------------------------------------------------------------------- notes, Layer 2


@leg("notes-aggregate/sees-specialisation")
def specialisation_in_the_notes(part: Part) -> Observation:
    """The notes' sum over agents for two specialists of different types and for two of one type, capability c each."""

    def readings() -> list[Reading]:
        found = []
        for r, c in product(POSITIVE, ("0.001", "1", "1000")):
            different, same = ([("coding", mp.mpf(c)), (other, mp.mpf(c))] for other in ("writing", "coding"))
            found.append(
                Reading(f"ρ = {r}, c = {c}", relative(over_agents(different, mp.mpf(r)), over_agents(same, mp.mpf(r))))
            )
        return found

    return judge(readings, "evaluation", f"ρ = {', '.join(POSITIVE)}; c = 0.001, 1, 1000")


@leg("notes-aggregate/identical-agents")
def agents_of_one_type(part: Part) -> Observation:
    """The notes' sum over N agents of one type against the papers' aggregate, which adds their capabilities first."""

    def readings() -> list[Reading]:
        found = []
        for r, N in product(POSITIVE, (1, 2, 3, 50)):
            notes = over_agents([("coding", mp.mpf(3))] * N, mp.mpf(r))
            papers = aggregate([mp.mpf(3) * N], mp.mpf(r), False)
            found.append(Reading(f"ρ = {r}, N = {N}", relative(notes, papers), "="))
        return found

    return judge(readings, "evaluation", f"ρ = {', '.join(POSITIVE)}; N = 1, 2, 3, 50; c = 3")
