"""The mesh equilibrium, recomputed: all assignments of small games, root finding, and dynamics that are really run.

Everything starts from a few definitions: ``aggregate`` (the CES value of a list of loads), ``response`` and ``rate`` of
the threshold dynamics, ``outside`` of the giant component.  A game is a list of capabilities and a number of types; all
its assignments and all single deviations are evaluated with 50 and again with 80 digits.
"""
# ruff: noqa: N803, N806 (N, J and R are the paper's symbols)

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from itertools import combinations, pairwise, product

from mpmath import mp

from theoremaudit.legs import UNDECIDED, Leg, Observation
from theoremaudit.model import Part
from theoremaudit.readings import SAME, Reading, judge

leg = Leg("numeric")

RHO = ("0.5", "0.1", "0.9")
GAMES = ((1, 1), (2, 1, 1), (3, 3, 2, 2), (4, 3, 2, 1), (2, 2, 1, 1))
Loads = Sequence[mp.mpf]


# ------------------------------------------------------------------------------------------------- definitions


def aggregate(loads: Loads, r: mp.mpf) -> mp.mpf:
    """The unnormalised CES aggregate; for r < 0 its limit 0 where a load is 0."""
    if r < 0 and min(loads) == 0:
        return mp.mpf(0)
    return mp.fsum(mp.mpf(x) ** r for x in loads) ** (1 / r)


def response(s: mp.mpf, t: mp.mpf, n: int) -> mp.mpf:
    """Probability s^n/(s^n + t^n) that an agent with threshold t performs a task with demand s."""
    return s**n / (s**n + t**n)


def rate(performs: mp.mpf, xi: mp.mpf, phi: mp.mpf) -> mp.mpf:
    """Eq. (10): thresholds fall at the rate xi while the task is performed and rise at the rate phi otherwise."""
    return -xi * performs + phi * (1 - performs)


def giant(R: mp.mpf) -> mp.mpf:
    """Largest solution of s = 1 - exp(-R*s), by Lambert's function."""
    return mp.mpf(0) if R <= 1 else 1 + mp.lambertw(-R * mp.exp(-R)).real / R


# ------------------------------------------------------------------------------------------------------- games


def loads_of(capabilities: Sequence[int], choice: Sequence[int], J: int) -> list[mp.mpf]:
    """Total capability by type."""
    return [mp.mpf(sum(c for c, j in zip(capabilities, choice, strict=True) if j == t)) for t in range(J)]


def moves(capabilities: Sequence[int], choice: Sequence[int], J: int) -> Iterator[tuple[int, list[mp.mpf]]]:
    """Every agent's every other type: the agent, and the loads after the move."""
    for i, t in product(range(len(choice)), range(J)):
        if t != choice[i]:
            moved = (*choice[:i], t, *choice[i + 1 :])
            yield i, loads_of(capabilities, moved, J)


def best_gain(capabilities: Sequence[int], choice: Sequence[int], J: int, r: mp.mpf) -> mp.mpf:
    """The most that a single agent can add to the aggregate by another type."""
    now = aggregate(loads_of(capabilities, choice, J), r)
    return max(aggregate(loads, r) - now for _, loads in moves(capabilities, choice, J))


def equilibria(capabilities: Sequence[int], J: int, r: mp.mpf) -> list[tuple[int, ...]]:
    """Assignments from which nobody gains (ties allowed)."""
    choices = product(range(J), repeat=len(capabilities))
    return [choice for choice in choices if best_gain(capabilities, choice, J, r) <= SAME]


def classes(capabilities: Sequence[int], J: int, r: mp.mpf) -> int:
    """How many lists of loads, up to renaming types, occur in equilibrium."""
    found = equilibria(capabilities, J, r)
    return len({tuple(sorted(map(int, loads_of(capabilities, choice, J)))) for choice in found})


def only_one(where: str, number: int) -> Reading:
    """A count that must be one."""
    return Reading(f"{where}: {number}", mp.mpf(3) / 2 - number if number else -mp.mpf(1), "count")


@leg("type-choice-game/payoff", "mesh-equilibrium/step-function")
def not_defined(part: Part) -> Observation:
    """Nothing to compute: the quantity has no definition in the documents."""
    return Observation(UNDECIDED, "none", "no value", "The quantity has no definition in the documents examined.")


@leg("type-choice-game/better-reply")
def moves_that_even_out(part: Part) -> Observation:
    """Aggregates before and after, beside no or two other types."""

    def readings() -> list[Reading]:
        return [
            Reading(
                f"ρ = {r}, loads {x}, {y}, c = {c}, others {others}",
                aggregate([x - c, y + c, *others], mp.mpf(r)) / aggregate([x, y, *others], mp.mpf(r)) - 1,
            )
            for r in RHO
            for x, y, c in ((3, 0, 1), (5, 1, 3), (100, 1, 1), (100, 98, 1))
            for others in ((), (1, 50))
        ]

    return judge(readings, "evaluation", f"ρ = {', '.join(RHO)}; four pairs of loads, alone and among others")


@leg("type-choice-game/balanced-nash")
def leaving_balance(part: Part) -> Observation:
    """The loss when one agent leaves equal loads."""

    def readings() -> list[Reading]:
        return [
            Reading(
                f"ρ = {r}, {n} agents a type, J = {J}", -best_gain((1,) * (n * J), tuple(range(J)) * n, J, mp.mpf(r))
            )
            for r in RHO
            for n, J in ((1, 2), (2, 2), (5, 2), (1, 4), (3, 3))
        ]

    return judge(readings, "all deviations", f"ρ = {', '.join(RHO)}; 1, 2, 5 agents a type; J = 2, 3, 4")


@leg("type-choice-game/balanced-coalitions")
def joint_moves(part: Part) -> Observation:
    """What any coalition, up to all agents, can at most reach from equal loads."""

    def readings() -> list[Reading]:
        found = []
        for r, (n, J) in product((*RHO, "-1"), ((1, 2), (2, 2), (3, 2), (1, 3), (2, 3))):
            equal = aggregate([mp.mpf(n)] * J, mp.mpf(r))
            others = (loads_of((1,) * (n * J), choice, J) for choice in product(range(J), repeat=n * J))
            best = max(aggregate(loads, mp.mpf(r)) for loads in others if max(loads) > n)
            found.append(Reading(f"ρ = {r}, {n} agents a type, J = {J}", equal - best))
        return found

    return judge(readings, "all joint moves", f"ρ = {', '.join(RHO)}, -1; up to 6 equal agents, J = 2, 3")


def second_difference(third: int, r: mp.mpf) -> mp.mpf:
    """Change of the aggregate when two unit agents turn from the first type to the second, a third one staying."""
    two, one, none = (aggregate([n + (third == 0), 2 - n + (third == 1)], r) for n in (2, 1, 0))
    return two - 2 * one + none


@leg("type-choice-game/no-frustration")
def triangle(part: Part) -> Observation:
    """The product of the three second differences."""
    return judge(
        lambda: [Reading(f"ρ = {r}", second_difference(1, mp.mpf(r)) ** 3, ">=") for r in RHO],
        "second differences",
        f"three unit agents, two types, ρ = {', '.join(RHO)}",
    )


@leg("mesh-equilibrium/step-supermodular")
def orientations(part: Part) -> Observation:
    """All eight orders: the best of the worst signed second differences."""

    def readings() -> list[Reading]:
        found = []
        for r in RHO:
            differences = {
                pair: min(second_difference(k, mp.mpf(r)) for k in (0, 1)) for pair in combinations(range(3), 2)
            }
            worst = [
                min(signs[i] * signs[k] * difference for (i, k), difference in differences.items())
                for signs in product((1, -1), repeat=3)
            ]
            found.append(Reading(f"ρ = {r}", max(worst), ">="))
        return found

    return judge(readings, "all orders of two types for three agents", f"three unit agents, ρ = {', '.join(RHO)}")


@leg("type-choice-game/match-against-complement", "type-choice-game/identical-agents")
def together_or_apart(part: Part) -> Observation:
    """All agents in one type against half of them in each of two."""
    return judge(
        lambda: [
            Reading(f"ρ = {r}, {2 * n} agents", aggregate([2 * n, 0], mp.mpf(r)) - aggregate([n, n], mp.mpf(r)), ">=")
            for r in RHO
            for n in (1, 2, 50)
        ],
        "evaluation",
        f"ρ = {', '.join(RHO)}; 2, 4, 100 agents",
    )


# -------------------------------------------------------------------------------------------------- existence


@leg("mesh-equilibrium/a", "mesh-equilibrium/step-coverage")
def covering_equilibria(part: Part) -> Observation:
    """In every game: an equilibrium exists, and no equilibrium leaves a type uncovered."""

    def readings() -> list[Reading]:
        found = []
        for r, capabilities, J in product(RHO, GAMES, (2, 3)):
            if len(capabilities) >= J:
                all_loads = [loads_of(capabilities, choice, J) for choice in equilibria(capabilities, J, mp.mpf(r))]
                least = min((min(loads) for loads in all_loads), default=mp.mpf(-1))
                found.append(Reading(f"ρ = {r}, {capabilities}, J = {J}: smallest load", least))
        return found

    return judge(readings, "all assignments, all deviations", f"{len(GAMES)} games of up to four agents, J = 2, 3")


@leg("mesh-equilibrium/step-equilibrium")
def improving_moves(part: Part) -> Observation:
    """From every assignment, best moves are made until none is left."""

    def improve(capabilities: Sequence[int], choice: tuple[int, ...], J: int, r: mp.mpf) -> int:
        for step in range(J ** len(choice)):
            values = {
                (*choice[:i], t, *choice[i + 1 :]): aggregate(
                    loads_of(capabilities, (*choice[:i], t, *choice[i + 1 :]), J), r
                )
                for i, t in product(range(len(choice)), range(J))
            }
            better = max(values, key=lambda c: values[c])
            if values[better] - values[choice] <= SAME:
                return step
            choice = better
        return -1

    def readings() -> list[Reading]:
        return [
            Reading(f"ρ = {r}, {g}, from {c}", mp.mpf(improve(g, c, 2, mp.mpf(r))) + mp.mpf("0.5"), "count")
            for r, g in product(RHO, GAMES[:4])
            for c in product((0, 1), repeat=len(g))
        ]

    return judge(readings, "improving moves from every assignment", "four games of up to four agents, two types")


@leg("mesh-equilibrium/step-giant-component")
def positive_solution(part: Part) -> Observation:
    """Lambert's function, checked in the equation."""
    sizes = ("1.001", "1.5", "2", "20")

    def readings() -> list[Reading]:
        found = []
        for R in map(mp.mpf, sizes):
            s = giant(R)
            found += [Reading(f"R = {R}: s", s), Reading(f"R = {R}", 1 - mp.exp(-R * s) - s, "routes")]
        return found

    return judge(readings, "Lambert's function", f"R = {', '.join(sizes)}")


@leg("mesh-equilibrium/b-size")
def two_starts(part: Part) -> Observation:
    """The size equation iterated from below and from above: one limit."""

    def readings() -> list[Reading]:
        found = []
        for R in map(mp.mpf, ("1.5", "2", "20")):
            limits = []
            for start in (mp.mpf("1e-3"), mp.mpf(1)):
                s = start
                for _ in range(1500):
                    s = 1 - mp.exp(-R * s)
                limits.append(s)
            found.append(Reading(f"R = {mp.nstr(R, 3)}", limits[0] - limits[1], "="))
        return found

    return judge(readings, "iteration from 0.001 and from 1", "R = 1.5, 2, 20")


@leg("mesh-equilibrium/step-enough-agents")
def enough(part: Part) -> Observation:
    """The first whole N above J/s."""

    def readings() -> list[Reading]:
        return [
            Reading(f"R = {R}, J = {J}", giant(mp.mpf(R)) * (mp.floor(J / giant(mp.mpf(R))) + 1) - J, ">=")
            for R in ("1.01", "2")
            for J in (1, 2, 7, 100)
        ]

    return judge(readings, "evaluation", "R = 1.01, 2; J = 1, 2, 7, 100")


@leg("mesh-equilibrium/same-size-for-all")
def size_of_one_more(part: Part) -> Observation:
    """The giant component of N and of N + 1 agents with the same β, v and D."""
    return judge(
        lambda: [
            Reading(f"N = {N}, R = {R}", giant(mp.mpf(R) * (N + 1) / N) - giant(mp.mpf(R)), "=")
            for N in (2, 10, 1000)
            for R in ("1.5", "3")
        ],
        "Lambert's function",
        "N = 2, 10, 1000; R = 1.5, 3",
    )


# ------------------------------------------------------------------------------------------------- uniqueness


@leg("mesh-equilibrium/b", "mesh-equilibrium/step-dominated-excluded")
def unequal_capabilities(part: Part) -> Observation:
    """How many lists of loads occur in equilibrium, for 3, 3, 2, 2 and with one or two pairs of 3s more."""
    return judge(
        lambda: [
            only_one(f"ρ = {r}, {2 + 2 * m} threes and two twos", classes((3,) * (2 + 2 * m) + (2, 2), 2, mp.mpf(r)))
            for r, m in product((*RHO, "-1"), (0, 1))
        ],
        "all assignments, all deviations",
        f"ρ = {', '.join(RHO)}, -1; 4 and 6 agents, two types",
    )


@leg("mesh-equilibrium/b-labelled")
def named_assignments(part: Part) -> Observation:
    """How many assignments of two agents to two types are equilibria."""
    return judge(
        lambda: [only_one(f"ρ = {r}", len(equilibria((1, 1), 2, mp.mpf(r)))) for r in RHO],
        "all assignments, all deviations",
        f"two unit agents, two types, ρ = {', '.join(RHO)}",
    )


@leg("mesh-equilibrium/b-equal-capabilities")
def equal_capabilities(part: Part) -> Observation:
    """How many lists of loads occur in equilibrium among equal agents."""
    return judge(
        lambda: [
            only_one(f"ρ = {r}, N = {N}, J = {J}", classes((1,) * N, J, mp.mpf(r)))
            for r, (N, J) in product(RHO, ((2, 2), (3, 2), (6, 2), (3, 3), (5, 3)))
        ],
        "all assignments, all deviations",
        f"ρ = {', '.join(RHO)}; up to 6 agents, J = 2, 3",
    )


@leg("mesh-equilibrium/b-negative-rho")
def negative_rho(part: Part) -> Observation:
    """The same at ρ = -1 and three types, an uncovered type making the aggregate 0."""
    return judge(
        lambda: [only_one(f"N = {N}", classes((1,) * N, 3, mp.mpf(-1))) for N in (3, 4, 5, 6)],
        "all assignments, all deviations",
        "ρ = -1, J = 3, N = 3 to 6",
    )


def wage(c: int, own: mp.mpf, loads: Loads, r: mp.mpf) -> mp.mpf:
    """c times the marginal product of the own type."""
    return c * own ** (r - 1) * mp.fsum(x**r for x in loads) ** (1 / r - 1)


@leg("mesh-equilibrium/b-wages")
def paid_by_marginal_product(part: Part) -> Observation:
    """The assignments that nobody leaves for a higher wage."""

    def stays(choice: tuple[int, ...], r: mp.mpf) -> bool:
        capabilities = (3, 3, 2, 2)
        now = loads_of(capabilities, choice, 2)
        return all(
            wage(capabilities[i], after[1 - choice[i]], after, r)
            <= wage(capabilities[i], now[choice[i]], now, r) + SAME
            for i, after in moves(capabilities, choice, 2)
        )

    def readings() -> list[Reading]:
        found = []
        for r in RHO:
            kept = [c for c in product((0, 1), repeat=4) if stays(c, mp.mpf(r))]
            kinds = {tuple(sorted(map(int, loads_of((3, 3, 2, 2), c, 2)))) for c in kept}
            found.append(only_one(f"ρ = {r}", len(kinds)))
        return found

    return judge(readings, "all assignments, all deviations", f"capabilities 3, 3, 2, 2; ρ = {', '.join(RHO)}")


@leg("mesh-equilibrium/b-by-type")
def capability_vectors(part: Part) -> Observation:
    """Agents (2, 1) and (1, 2): the assignments that nobody leaves."""
    agents = ((2, 1), (1, 2))

    def total(choice: tuple[int, ...], r: mp.mpf) -> mp.mpf:
        return aggregate([sum(a[t] for a, j in zip(agents, choice, strict=True) if j == t) for t in (0, 1)], r)

    def readings() -> list[Reading]:
        kept = [
            c
            for c in product((0, 1), repeat=2)
            if total(c, mp.mpf("0.5"))
            >= max(total((1 - c[0], c[1]), mp.mpf("0.5")), total((c[0], 1 - c[1]), mp.mpf("0.5")))
        ]
        return [only_one("ρ = 0.5", len({total(c, mp.mpf("0.5")) for c in kept}))]

    return judge(readings, "all assignments, all deviations", "two agents, two types, ρ = 0.5")


@leg("mesh-equilibrium/b-joining")
def joining(part: Part) -> Observation:
    """Sizes of the meshes that nobody leaves or joins, at equal shares and cost 39/20."""

    def readings() -> list[Reading]:
        found = []
        for k in (2, 3):
            sizes = sizes_of_meshes(k, mp.mpf(39) / 20, mp.mpf("0.5"), shared=True)
            found.append(only_one(f"{2 * k} agents, sizes {sizes}", len(sizes)))
        return found

    return judge(readings, "all sets of members, all deviations", "4 and 6 unit agents, half of each type, ρ = 0.5")


@leg("mesh-equilibrium/b-joining-network-good")
def joining_for_the_whole(part: Part) -> Observation:
    """The same if every member enjoys the whole aggregate, at costs that some mesh is worth."""

    def readings() -> list[Reading]:
        found = []
        for r, cost in product(RHO, ("0.5", "1.95", "3")):
            sizes = sizes_of_meshes(2, mp.mpf(cost), mp.mpf(r), shared=False)
            found.append(only_one(f"ρ = {r}, cost {cost}, sizes {sizes}", len(sizes)))
        return found

    return judge(
        readings, "all sets of members, all deviations", f"4 unit agents; ρ = {', '.join(RHO)}; costs 0.5 to 3"
    )


def sizes_of_meshes(k: int, cost: mp.mpf, r: mp.mpf, shared: bool) -> list[int]:
    """Sizes of the meshes that nobody leaves or joins, of k unit agents of each of two types."""

    def payoff(inside: tuple[int, ...], i: int) -> mp.mpf:
        loads = [mp.mpf(sum(inside[:k])), mp.mpf(sum(inside[k:]))]
        return inside[i] * (aggregate(loads, r) / (max(sum(inside), 1) if shared else 1) - cost)

    sizes = set()
    for inside in product((0, 1), repeat=2 * k):
        turned = [(*inside[:i], 1 - inside[i], *inside[i + 1 :]) for i in range(2 * k)]
        if sum(inside) and all(payoff(t, i) <= payoff(inside, i) for i, t in enumerate(turned)):
            sizes.add(sum(inside))
    return sorted(sizes)


# --------------------------------------------------------------------------------------------- steps of Step 2


def contribution_rises(part: Part, other: int) -> Observation:
    """The contribution of an agent to the first type before and after somebody joins the first or second type."""

    def readings() -> list[Reading]:
        found = []
        for r, (x, y) in product(map(mp.mpf, RHO), ((0, 1), (1, 1), (3, 1), (1, 50))):
            after = [x, y + 1] if other else [x + 1, y]
            gains = [aggregate([a + 1, b], r) - aggregate([a, b], r) for a, b in (after, [x, y])]
            found.append(Reading(f"ρ = {mp.nstr(r, 2)}, loads {x}, {y}", gains[0] - gains[1], ">" if other else ">="))
        return found

    return judge(readings, "evaluation", f"ρ = {', '.join(RHO)}; loads (0, 1), (1, 1), (3, 1), (1, 50)")


@leg("mesh-equilibrium/step-more-joiners")
def aggregate_rises(part: Part) -> Observation:
    """The whole aggregate before and after somebody joins the first or the second type."""

    def readings() -> list[Reading]:
        return [
            Reading(f"ρ = {r}, loads {x}, {y}", aggregate(after, mp.mpf(r)) - aggregate([x, y], mp.mpf(r)))
            for r, (x, y) in product(RHO, ((0, 1), (1, 1), (3, 1), (1, 50)))
            for after in ([x + 1, y], [x, y + 1])
        ]

    return judge(readings, "evaluation", f"ρ = {', '.join(RHO)}; loads (0, 1), (1, 1), (3, 1), (1, 50)")


leg("mesh-equilibrium/step-more-joiners-contribution")(partial(contribution_rises, other=0))
leg("mesh-equilibrium/step-other-types")(partial(contribution_rises, other=1))


def own_payoff(s: int, t: int, k: mp.mpf, a: mp.mpf, b: mp.mpf) -> mp.mpf:
    """k·s·t + a·s − b·s², with increasing differences because k ≥ 0."""
    return k * s * t + a * s - b * s**2


@leg("mesh-equilibrium/step-tarski")
def extreme_equilibria(part: Part) -> Observation:
    """Best replies from the top and from the bottom in games with strategies 0..3 and payoffs k·s·t + a·s − s²·b."""
    strategies = range(4)

    def best(t: int, k: mp.mpf, a: mp.mpf, b: mp.mpf, top: bool) -> int:
        values = {s: own_payoff(s, t, k, a, b) for s in strategies}
        most = max(values.values())
        return (max if top else min)(s for s, v in values.items() if v == most)

    def readings() -> list[Reading]:
        found = []
        for k, a, b in product(("0", "0.5", "1", "2"), ("-2", "-0.25", "0", "1"), ("0.125", "0.5", "1")):
            numbers = (mp.mpf(k), mp.mpf(a), mp.mpf(b))
            fixed = [
                (s, t)
                for s, t in product(strategies, repeat=2)
                if best(t, *numbers, True) >= s >= best(t, *numbers, False)
                and best(s, *numbers, True) >= t >= best(s, *numbers, False)
            ]
            for top in (True, False):
                s = t = 3 if top else 0
                for _ in range(10):
                    s, t = best(t, *numbers, top), best(s, *numbers, top)
                beyond = all((s >= u and t >= v) if top else (s <= u and t <= v) for u, v in fixed)
                good = beyond and (s, t) in fixed
                found.append(
                    Reading(
                        f"k = {k}, a = {a}, b = {b}, from {'above' if top else 'below'}", mp.mpf(good) - 0.5, "count"
                    )
                )
        return found

    return judge(readings, "best replies from the extreme strategies", "48 games of two agents with strategies 0 to 3")


@leg("mesh-equilibrium/step-one-positive")
def square_game(part: Part) -> Observation:
    """How many equilibria of u = s·t − s²/2 lie above the least."""

    def payoff(s: int, t: int) -> mp.mpf:
        return mp.mpf(s * t) - mp.mpf(s * s) / 2

    def readings() -> list[Reading]:
        fixed = [
            (s, t)
            for s, t in product(range(3), repeat=2)
            if payoff(s, t) == max(payoff(u, t) for u in range(3))
            and payoff(t, s) == max(payoff(u, s) for u in range(3))
        ]
        return [only_one("positive equilibria", len([pair for pair in fixed if pair > (0, 0)]))]

    return judge(readings, "all pairs of strategies", "two agents, strategies 0, 1, 2")


@leg("mesh-equilibrium/step-dominated")
def shares_of_equilibria(part: Part) -> Observation:
    """Equal shares in every equilibrium against those in the best assignment."""

    def readings() -> list[Reading]:
        found = []
        for r, g in product(map(mp.mpf, RHO), GAMES):
            best = max(aggregate(loads_of(g, c, 2), r) for c in product((0, 1), repeat=len(g)))
            found += [
                Reading(f"{g}, {c}", (best - aggregate(loads_of(g, c, 2), r)) / len(g), ">=")
                for c in equilibria(g, 2, r)
            ]
        return found

    return judge(readings, "all assignments", f"{len(GAMES)} games, two types, ρ = {', '.join(RHO)}")


@leg("mesh-equilibrium/step-dominated-contributions")
def contributions(part: Part) -> Observation:
    """What an agent of capability 2 contributes at loads (6, 4) and at (5, 5)."""

    def contribution(x: int, y: int, r: mp.mpf) -> mp.mpf:
        return aggregate([x, y], r) - aggregate([x, y - 2], r)

    return judge(
        lambda: [Reading(f"ρ = {r}", contribution(5, 5, mp.mpf(r)) - contribution(6, 4, mp.mpf(r)), ">=") for r in RHO],
        "evaluation",
        f"ρ = {', '.join(RHO)}",
    )


# --------------------------------------------------------------------------------------------------- stability

RATES = tuple(product(("1", "0.1"), ("1", "3"), (2, 5), ("1", "0.2")))  # xi, phi, n, s
RATES_SEEN = "ξ = 1, 0.1; φ = 1, 3; n = 2, 5; s = 1, 0.2"


def averaged(xi: str, phi: str, n: int, s: str) -> Callable[[mp.mpf], mp.mpf]:
    """The averaged rate of change of a threshold, as a function of the threshold."""
    return lambda t: rate(response(mp.mpf(s), t, n), mp.mpf(xi), mp.mpf(phi))


def rest_point(f: Callable[[mp.mpf], mp.mpf]) -> mp.mpf:
    """The zero of a rate that changes sign once, by bisection in the logarithm."""
    low, high = mp.mpf("1e-6"), mp.mpf("1e6")
    for _ in range(4 * mp.dps):
        middle = mp.sqrt(low * high)
        low, high = (middle, high) if f(low) * f(middle) > 0 else (low, middle)
    return low


@leg("mesh-equilibrium/c")
def slope_at_rest(part: Part) -> Observation:
    """The rest point by bisection, the slope there by finite differences."""

    def readings() -> list[Reading]:
        found = []
        for numbers in RATES:
            f = averaged(*numbers)
            t = rest_point(f)
            found.append(Reading(f"(ξ, φ, n, s) = {numbers}: minus the slope at {mp.nstr(t, 4)}", -mp.diff(f, t)))
        return found

    return judge(readings, "bisection and finite differences", RATES_SEEN)


@leg("mesh-equilibrium/c-unaveraged")
def rates_that_occur(part: Part) -> Observation:
    """The two rates of eq. (10): one of them must be zero for a threshold to rest."""

    def readings() -> list[Reading]:
        return [
            Reading(f"ξ = {xi}, φ = {phi}", min(abs(rate(mp.mpf(a), mp.mpf(xi), mp.mpf(phi))) for a in (0, 1)), "=")
            for xi, phi in product(("1", "0.1"), ("1", "3"))
        ]

    return judge(readings, "evaluation", "ξ = 1, 0.1; φ = 1, 3")


@leg("mesh-equilibrium/c-better-replies")
def strict_or_not(part: Part) -> Observation:
    """What the best single change costs at the equilibrium of an odd number of equal agents."""
    return judge(
        lambda: [
            Reading(
                f"ρ = {r}, N = {2 * k + 1}", -best_gain((1,) * (2 * k + 1), (0,) * (k + 1) + (1,) * k, 2, mp.mpf(r))
            )
            for r in RHO
            for k in (1, 2, 5)
        ],
        "all deviations",
        f"3, 5, 11 unit agents, two types, ρ = {', '.join(RHO)}",
    )


@leg("mesh-equilibrium/c-replicator")
def replicator(part: Part) -> Observation:
    """The replicator equation for three types, by Runge-Kutta steps: spread of the log-shares, and the aggregate."""

    def speed(x: list[mp.mpf], r: mp.mpf) -> list[mp.mpf]:
        prices = [xi ** (r - 1) * mp.fsum(y**r for y in x) ** (1 / r - 1) for xi in x]
        mean = mp.fsum(xi * p for xi, p in zip(x, prices, strict=True))
        return [xi * (p - mean) for xi, p in zip(x, prices, strict=True)]

    def forward(x: list[mp.mpf], r: mp.mpf, h: mp.mpf) -> list[mp.mpf]:
        a = speed(x, r)
        b = speed([u + h / 2 * v for u, v in zip(x, a, strict=True)], r)
        return [u + h * v for u, v in zip(x, b, strict=True)]

    def readings() -> list[Reading]:
        found = []
        for r in map(mp.mpf, (*RHO, "-1")):
            x = [mp.mpf(n) / 10 for n in (7, 2, 1)]
            step = mp.mpf("0.02") / max(map(abs, speed(x, r)))
            states = [x]
            for _ in range(60):
                states.append(forward(states[-1], r, step))
            for before, after in pairwise(states[::20]):
                spread = [mp.log(max(y) / min(y)) for y in (before, after)]
                found += [
                    Reading(f"ρ = {mp.nstr(r, 2)}: fall of the spread", spread[0] - spread[1]),
                    Reading(f"ρ = {mp.nstr(r, 2)}: rise of the aggregate", aggregate(after, r) - aggregate(before, r)),
                ]
        return found

    return judge(readings, "Runge-Kutta steps", f"three types from shares 0.7, 0.2, 0.1; ρ = {', '.join(RHO)}, -1")


@leg("mesh-equilibrium/stability-against-uniqueness")
def corners(part: Part) -> Observation:
    """Two agents, two tasks, bounds a factor 2 from the rest point: how many of the 16 corners are not stable."""

    def readings() -> list[Reading]:
        found = []
        for numbers in RATES:
            f = averaged(*numbers)
            rest = rest_point(f)
            ends = {0: rest / 2, 1: 2 * rest}
            stable = {0: f(ends[0]) < 0, 1: f(ends[1]) > 0}
            moving = [c for c in product((0, 1), repeat=4) if not all(stable[end] for end in c)]
            found.append(Reading(f"(ξ, φ, n, s) = {numbers}", mp.mpf(len(moving)) - mp.mpf("0.5"), "count"))
        return found

    return judge(readings, "all corners", RATES_SEEN)


@leg("mesh-equilibrium/step-dissipative")
def falling_potential(part: Part) -> Observation:
    """The change of the potential over a short time, by quadrature along a step of the averaged dynamics."""

    def readings() -> list[Reading]:
        found = []
        for numbers in RATES:
            f = averaged(*numbers)
            for factor in ("0.5", "0.9", "1.1", "2"):
                start = mp.mpf(factor) * rest_point(f)
                end = start + mp.mpf("1e-3") * f(start)
                found.append(Reading(f"(ξ, φ, n, s) = {numbers}, θ = {factor}·θ*", mp.quad(f, [start, end])))
        return found

    return judge(readings, "quadrature", f"{RATES_SEEN}; θ/θ* = 0.5, 0.9, 1.1, 2")


@leg("mesh-equilibrium/step-function-aggregate")
def specialising_alike(part: Part) -> Observation:
    """−C_eff on the straight way of two agents (0.6, 0.4) to task 1."""

    def readings() -> list[Reading]:
        found = []
        for r in map(mp.mpf, RHO):
            way = [aggregate([mp.mpf(6 + 2 * k) / 5, mp.mpf(4 - 2 * k) / 5], r) for k in range(3)]
            found += [
                Reading(f"ρ = {mp.nstr(r, 2)}, stretch {k}", after - before, ">=")
                for k, (before, after) in enumerate(pairwise(way))
            ]
        return found

    return judge(readings, "evaluation", f"ρ = {', '.join(RHO)}")


@leg("mesh-equilibrium/step-minimum")
def away_from_equal_loads(part: Part) -> Observation:
    """−C_eff after a small or large shift from one load to the other."""
    return judge(
        lambda: [
            Reading(
                f"ρ = {r}, shift {h}",
                aggregate([2, 2], mp.mpf(r)) - aggregate([2 + mp.mpf(h), 2 - mp.mpf(h)], mp.mpf(r)),
            )
            for r in (*RHO, "-1")
            for h in ("0.01", "1", "1.99")
        ],
        "evaluation",
        f"ρ = {', '.join(RHO)}, -1; loads (2, 2)",
    )


DAMPING = 1


@leg("mesh-equilibrium/step-lasalle")
def motions(part: Part) -> Observation:
    """Euler steps of a damped oscillator, for which dV/dt = −y² vanishes on a whole line, and of x' = −x³."""

    def oscillate(x: mp.mpf, y: mp.mpf) -> mp.mpf:
        h = mp.mpf("0.05")
        for _ in range(600):
            x, y = x + h * y, y + h * (-x - DAMPING * y)
        return x**2 + y**2

    def cubic(x: mp.mpf) -> mp.mpf:
        for _ in range(600):
            x -= mp.mpf("0.05") * x**3
        return abs(x)

    def readings() -> list[Reading]:
        starts = [(x, y) for x in (-1, 0, 1) for y in (-1, 1)]
        found = [
            Reading(f"oscillator from {s}", (s[0] ** 2 + s[1] ** 2) / mp.mpf(100) - oscillate(*map(mp.mpf, s)))
            for s in starts
        ]
        return found + [Reading(f"x' = −x³ from {x}", abs(x) / mp.mpf(2) - cubic(mp.mpf(x))) for x in (-1, 1)]

    return judge(readings, "Euler steps", "two systems; examples cannot carry a theorem about all systems")


# -------------------------------------------------------------------------------------- remarks on the theorem


@leg("activation-condition/exists-iff")
def radius_and_size(part: Part) -> Observation:
    """Matrices with spectral radius above 1 by a numerical eigenvalue, and the giant component of their first entry."""
    matrices = (("0.5", "1", "1", "0.5"), ("1.2", "0.1", "0.1", "0.3"), ("0.9", "0.5", "0.5", "0.9"))

    def readings() -> list[Reading]:
        found = []
        for entries in matrices:
            a, b, c, d = map(mp.mpf, entries)
            radius = max(abs(z) for z in mp.eig(mp.matrix([[a, b], [c, d]]), left=False, right=False))
            found += [
                Reading(f"{entries}: radius − 1", radius - 1),
                Reading(f"{entries}: s", giant(a)),
            ]
        return found

    return judge(readings, "numerical eigenvalues, Lambert's function", f"{len(matrices)} matrices of two levels")
