"""The mesh equilibrium: searches through all small games, all orders of few types, and at the edges of the formulas.

Games are surveyed exactly: capabilities 1 to 4, up to five agents, two or three types.  The aggregate is compared
through its sum of powers, as a fraction for ρ = −1 and as an enclosure (Arb) otherwise; two lists of loads that are the
same up to order are a tie, any two others must be separated.  The normalisation is a common positive factor.
"""
# ruff: noqa: N803, N806 (J and N are the paper's symbols)

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from functools import cache
from itertools import combinations, combinations_with_replacement, permutations, product

from flint import arb, ctx, fmpq

from theoremaudit.hunting import hunt
from theoremaudit.legs import REFUTES, SUPPORTS, UNDECIDED, Hunt, Leg
from theoremaudit.model import Part
from theoremaudit.statements import forall

leg = Leg("search")

TEN = Fraction(10)
RHO = (Fraction(1, 2), Fraction(1, 3), Fraction(9, 10), Fraction(-1), Fraction(-1, 2))
EDGES = {
    "r": (Fraction(1, 2), TEN**-2, 1 - TEN**-2, Fraction(-1)),
    **dict.fromkeys(("x", "y", "B"), (Fraction(0), Fraction(1), TEN**-3, TEN**3)),
    **dict.fromkeys(("c", "d", "h"), (Fraction(1), TEN**-3)),
    **dict.fromkeys(("m", "k", "l"), (Fraction(0), Fraction(1), TEN)),
    **dict.fromkeys(("R", "N", "J"), (Fraction(1), Fraction(2), TEN)),
    "n": (Fraction(1), Fraction(2)),
}
Game = tuple[tuple[int, ...], int]
Loads = tuple[int, ...]


def edges(part: Part) -> dict[str, tuple[Fraction, ...]]:
    """The edges of the variables that occur in the part."""
    names = {name for statement in part.asserts for name, _ in statement.sequent.sorts}
    return {name: values for name, values in EDGES.items() if name in names}


# ------------------------------------------------------------------------------------------------ all small games


@cache
def power_sum(loads: Loads, r: Fraction) -> Fraction | arb | None:
    """The sum of r-th powers, signed so that more is better; ``None`` is minus infinity (r < 0, a load of 0)."""
    if r < 0 and 0 in loads:
        return None
    if r == -1:
        return -sum(Fraction(1, x) for x in loads)
    saved, ctx.prec = ctx.prec, 128
    total = sum((arb(x) ** arb(fmpq(r.numerator, r.denominator)) for x in loads if x), arb(0))
    ctx.prec = saved
    return total if r > 0 else -total


def compare(first: Loads, second: Loads, r: Fraction) -> int:
    """1, 0 or -1 as the aggregate of the first loads is larger than, equal to or smaller than that of the second."""
    a, b = tuple(sorted(first)), tuple(sorted(second))
    if a == b:
        return 0
    one, two = power_sum(a, r), power_sum(b, r)
    if one is None or two is None:
        return (one is not None) - (two is not None)
    if one > two:
        return 1
    if one < two:
        return -1
    raise ArithmeticError(f"loads {a} and {b} are not separated at ρ = {r}")


def equilibria(game: Game, r: Fraction) -> Iterator[tuple[Loads, bool]]:
    """The loads, up to order, of all equilibria, and whether every deviation loses."""
    capabilities, J = game
    seen = set()
    for choice in product(range(J), repeat=len(capabilities)):
        loads = [0] * J
        for c, j in zip(capabilities, choice, strict=True):
            loads[j] += c
        outcomes = []
        for c, j in set(zip(capabilities, choice, strict=True)):
            for t in set(range(J)) - {j}:
                moved = list(loads)
                moved[j], moved[t] = moved[j] - c, moved[t] + c
                outcomes.append(compare(tuple(moved), tuple(loads), r))
        if max(outcomes) <= 0:
            found = tuple(sorted(loads)), max(outcomes) < 0
            if found not in seen:
                seen.add(found)
                yield found


@cache
def survey() -> dict[Fraction, list[tuple[Game, list[tuple[Loads, bool]]]]]:
    """All games with capabilities 1 to 4, two to five agents, two or three types, at each ρ."""
    games = [
        (capabilities, J)
        for J in (2, 3)
        for N in range(2, 6)
        for capabilities in combinations_with_replacement(range(1, 5), N)
    ]
    return {r: [(game, sorted(equilibria(game, r))) for game in games] for r in RHO}


def several(r: Fraction, strict: bool) -> list[tuple[Game, list[Loads]]]:
    """The games with essentially different equilibria, only strict ones counted if so asked."""
    found = []
    for game, kinds in survey()[r]:
        loads = sorted({kind for kind, is_strict in kinds if is_strict or not strict})
        if len(loads) > 1:
            found.append((game, loads))
    return found


def spoken(game: Game, kinds: list[Loads]) -> str:
    """A game and its equilibria in words."""
    return f"capabilities {game[0]}, J = {game[1]}: loads {' and '.join(map(str, kinds))}"


TRIED = 2 * sum(len(list(combinations_with_replacement(range(4), N))) for N in range(2, 6))
SEEN = "capabilities 1 to 4, two to five agents, two or three types, ρ = 1/2, 1/3, 9/10, −1, −1/2"


@leg("mesh-equilibrium/a", "mesh-equilibrium/step-equilibrium")
def existence(part: Part) -> Hunt:
    """A game without equilibrium; with ρ > 0 and an equilibrium that leaves a type uncovered though N ≥ J."""
    without = [(game, r) for r in RHO for game, kinds in survey()[r] if not kinds]
    uncovered = [
        (game, r)
        for r in RHO
        for game, kinds in survey()[r]
        if len(game[0]) >= game[1] and all(0 in loads for loads, _ in kinds)
    ]
    bad = without + uncovered
    return Hunt(
        REFUTES if bad else SUPPORTS,
        "all assignments and all deviations of all small games",
        SEEN,
        words=f"no covering equilibrium in {bad[0]}"
        if bad
        else "every game has an equilibrium that covers all types if there are as many agents",
        tried=TRIED * len(RHO),
        detection_limit="one game without a covering equilibrium",
    )


@leg("mesh-equilibrium/b", "mesh-equilibrium/step-dominated-excluded")
def more_than_one(part: Part) -> Hunt:
    """The family of the statement, and the survey of all small games."""
    found = hunt(part, special=edges(part))
    counts = "; ".join(
        f"ρ = {r}: {len(several(r, False))} of {len(survey()[r])} games, {len(several(r, True))} with strict equilibria"
        for r in RHO
    )
    first = several(RHO[0], True)[0]
    words = (
        f"{found.words}. No single agent gains by leaving 3, 3 | 2, 2 or 3, 2 | 3, 2. Essentially different "
        f"equilibria: {counts}. Smallest strict: {spoken(*first)}."
    )
    return replace(found, words=words.strip(), tried=found.tried + TRIED * len(RHO))


@leg("mesh-equilibrium/b-equal-capabilities")
def equal_agents(part: Part) -> Hunt:
    """The statements, and all games of equal agents with up to seven agents and three types."""
    found = hunt(part, special=edges(part))
    games = [((1,) * N, J) for N in range(2, 8) for J in (2, 3)]
    split = [game for game in games for r in RHO if r > 0 and len({k for k, _ in equilibria(game, r)}) != 1]
    if split:
        return Hunt(
            UNDECIDED, found.method, found.scope, words=f"several kinds of equilibria in {split[0]}", tried=found.tried
        )
    return replace(
        found, method=f"{found.method}; all games of up to seven equal agents", tried=found.tried + len(games)
    )


@leg("mesh-equilibrium/b-negative-rho")
def uncovered_types(part: Part) -> Hunt:
    """Equal agents and three types at ρ = −1 and −1/2."""
    bad = [
        (game, r, kinds)
        for r in RHO
        if r < 0
        for game in [((1,) * N, 3) for N in range(3, 7)]
        if len(kinds := sorted({k for k, _ in equilibria(game, r)})) > 1
    ]
    return Hunt(
        REFUTES if bad else SUPPORTS,
        "all assignments and all deviations",
        "three to six equal agents, three types, ρ = −1, −1/2, the aggregate being 0 where a type is uncovered",
        words=f"ρ = {bad[0][1]}, {spoken(bad[0][0], bad[0][2])}" if bad else "one kind of equilibrium in each",
        tried=8,
    )


# ------------------------------------------------------------------------------------------------------- orders


def lattices(J: int) -> list[frozenset[tuple[int, int]]]:
    """All lattice orders on J ≤ 4 types, as sets of pairs (lower, higher): chains, and two types between two others."""
    orders = {frozenset(combinations(chain, 2)) for chain in permutations(range(J))}
    if J == 4:
        for low, left, right, high in permutations(range(4)):
            orders.add(frozenset({(low, left), (low, right), (low, high), (left, high), (right, high)}))
    return sorted(orders, key=sorted)


def increasing_differences(orders: tuple[frozenset[tuple[int, int]], ...], J: int) -> bool:
    """Whether the aggregate of unit agents (ρ = 1/2) has increasing differences for these orders of the agents."""
    saved, ctx.prec = ctx.prec, 128
    roots = [arb(n).sqrt() for n in range(len(orders) + 1)]
    ctx.prec = saved

    def total(choice: tuple[int, ...]) -> arb:
        return sum((roots[choice.count(j)] for j in range(J)), arb(0)) ** 2

    for i, k in combinations(range(len(orders)), 2):
        for others in product(range(J), repeat=len(orders) - 2):
            for (a, b), (c, d) in product(orders[i], orders[k]):

                def at(one: int, two: int, i: int = i, k: int = k, others: tuple[int, ...] = others) -> arb:
                    rest = iter(others)
                    return total(tuple(one if n == i else two if n == k else next(rest) for n in range(len(orders))))

                if at(b, d) - at(a, d) - at(b, c) + at(a, c) < 0:
                    return False
    return True


@leg("mesh-equilibrium/step-supermodular")
def orders_of_types(part: Part) -> Hunt:
    """Every choice of lattice orders: which numbers of agents and types admit one."""
    found = hunt(part)
    admitted = [
        f"({N}, {J})"
        for N, J in ((2, 2), (2, 3), (2, 4), (3, 2), (3, 3), (4, 2))
        if any(increasing_differences(choice, J) for choice in product(lattices(J), repeat=N))
    ]
    words = "of (agents, types) = (2, 2), (2, 3), (2, 4), (3, 2), (3, 3), (4, 2) some lattice orders make the game "
    return replace(found, words=f"{found.words}; {words}supermodular for {', '.join(admitted) or 'none'}".strip())


def increasing(table: tuple[int, ...]) -> bool:
    """Increasing differences of a payoff table, indexed by twice the own strategy plus the other's."""
    return table[3] - table[1] >= table[2] - table[0]


@leg("mesh-equilibrium/step-tarski")
def small_supermodular_games(part: Part) -> Hunt:
    """All games of two agents with strategies 0, 1 and payoffs 0, 1, 2 that have increasing differences."""
    tables = [table for table in product(range(3), repeat=4) if increasing(table)]
    tried = bad = 0
    for u, v in product(tables, repeat=2):
        kept = [
            (s, t)
            for s, t in product((0, 1), repeat=2)
            if u[2 * s + t] >= u[2 * (1 - s) + t] and v[2 * t + s] >= v[2 * (1 - t) + s]
        ]
        tried += 1
        ends = [tuple(pick(pair[i] for pair in kept) for i in (0, 1)) for pick in (min, max)] if kept else [None]
        bad += any(end not in kept for end in ends)
    return Hunt(
        REFUTES if bad else SUPPORTS,
        "all games of two agents with two strategies",
        "payoffs 0, 1, 2 with increasing differences",
        words=f"{bad} games lack a greatest or least equilibrium",
        tried=tried,
        detection_limit="one game",
    )


# ------------------------------------------------------------------------------------------------------ formulas


@leg("type-choice-game/payoff", "mesh-equilibrium/step-function")
def nothing(part: Part) -> Hunt:
    """There is nothing that a search could look for."""
    return Hunt(UNDECIDED, "none", "", words="the quantity has no definition in the documents")


@leg("mesh-equilibrium/step-lasalle")
def linear_systems(part: Part) -> Hunt:
    """The principle on x' = a·x with V = k·x², k > 0."""
    family = forall("a < 0", given=("k > 0", "2*a*k < 0"))
    found = hunt(part, about=(family,), special={"a": (TEN**-3, -(TEN**-3)), "k": (TEN**-3, TEN**3)})
    seen = "no exception" if found.outcome == SUPPORTS else found.words
    return Hunt(
        UNDECIDED,
        found.method,
        "x' = a·x with V = k·x²: " + found.scope,
        words=f"the principle is about every system; in this family: {seen}",
        tried=found.tried,
        detection_limit=found.detection_limit,
    )


@leg(
    "type-choice-game/better-reply",
    "type-choice-game/balanced-nash",
    "type-choice-game/balanced-coalitions",
    "type-choice-game/no-frustration",
    "type-choice-game/match-against-complement",
    "type-choice-game/identical-agents",
    "mesh-equilibrium/b-size",
    "mesh-equilibrium/b-labelled",
    "mesh-equilibrium/b-wages",
    "mesh-equilibrium/b-by-type",
    "mesh-equilibrium/b-joining",
    "mesh-equilibrium/b-joining-network-good",
    "mesh-equilibrium/c-better-replies",
    "mesh-equilibrium/c-replicator",
    "mesh-equilibrium/step-enough-agents",
    "mesh-equilibrium/step-coverage",
    "mesh-equilibrium/step-more-joiners",
    "mesh-equilibrium/step-more-joiners-contribution",
    "mesh-equilibrium/step-other-types",
    "mesh-equilibrium/step-one-positive",
    "mesh-equilibrium/step-dominated",
    "mesh-equilibrium/step-dominated-contributions",
    "mesh-equilibrium/step-function-aggregate",
    "mesh-equilibrium/step-minimum",
)
def at_the_edges(part: Part) -> Hunt:
    """Empty and crowded types, tiny and huge capabilities, ρ near 0 and 1, one and two types."""
    return hunt(part, special=edges(part))


@leg("mesh-equilibrium/same-size-for-all")
def sizes(part: Part) -> Hunt:
    """Two nodes just above the threshold, and many."""
    return hunt(part, special={"N": (Fraction(1), Fraction(2), TEN), "s": (Fraction(1, 2), 1 - TEN**-2)})


@leg(
    "mesh-equilibrium/c",
    "mesh-equilibrium/c-unaveraged",
    "mesh-equilibrium/step-dissipative",
    "mesh-equilibrium/stability-against-uniqueness",
)
def threshold_dynamics(part: Part) -> Hunt:
    """Equal rates and a threshold equal to the demand, where every quantity is a small fraction."""
    names = {name for statement in part.asserts for name, _ in statement.sequent.sorts}
    values = {
        **dict.fromkeys(("xi", "phi", "s", "t"), (Fraction(1),)),
        "P": (Fraction(1, 2),),
        "n": (Fraction(2),),
        "a": (Fraction(1, 2),),
        "b": (Fraction(2),),
    }
    return hunt(part, special={name: edge for name, edge in values.items() if name in names})


@leg("mesh-equilibrium/step-giant-component")
def existence_of_the_size(part: Part) -> Hunt:
    """Where 1 − exp(−R·s) − s, which is negative at s = 1, would not be positive at s = (R − 1)/R²."""
    sign = forall("1 - exp(-R*((R-1)/R^2)) - (R-1)/R^2 > 0", given=("R > 1",))
    return hunt(part, about=(sign,), special={"R": (1 + TEN**-3, Fraction(2), TEN)})


@leg("activation-condition/exists-iff")
def coupled_levels(part: Part) -> Hunt:
    """Weakly and strongly coupled levels, the first below its own threshold."""
    return hunt(part, special={"a": (Fraction(1, 2),), "d": (Fraction(1, 2), Fraction(2)), "b": (Fraction(1), TEN**-2)})
