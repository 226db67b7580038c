"""Proofs on autocatalysis: closures of small systems, the union bound, eq. (18), and selection under eq. (19).

Reaction systems are finite: closures are computed with sets, here and by nothing else.  Eq. (19) on the simplex is
x_i' = x_i((Mx)_i - x.Mx); its restriction to a symmetric line is a polynomial in one share.
"""

from collections.abc import Iterable

import sympy as sp

from theoremaudit.derivations import identity, limit, theorem
from theoremaudit.legs import SUPPORTS, Derivation, Leg, Step
from theoremaudit.model import Part
from theoremaudit.proving import prove
from theoremaudit.tactics import (
    Plan,
    apply,
    cases,
    cut,
    eliminate,
    focus,
    let,
    monotone,
    product,
    rewrite,
    ring,
    root,
    total,
    using,
    witness,
)

leg = Leg("proof")

Operation = tuple[frozenset[int], frozenset[int], frozenset[int]]
AGENT = ("0 < b", "b < 1")
x, y, z, p, n, b, J, t = sp.symbols("x y z p n b J t", positive=True)

STAR = sp.Matrix([[0, 1, 1], [1, 0, 0], [1, 0, 0]])
GOLDEN = sp.Matrix([[1, 1], [1, 0]])
LOOPLESS = sp.Matrix([[0, 1, 1], [1, 0, 1], [1, 0, 0]])
BLOCKS = sp.Matrix([[1, 1, 0], [1, 1, 0], [0, 0, 1]])
CYCLE = sp.Matrix(5, 5, lambda i, j: int((i - j) % 5 == 1))


# ------------------------------------------------------------------------------------------- reaction systems


def operation(inputs: Iterable[int], catalysts: Iterable[int], outputs: Iterable[int]) -> Operation:
    """An operation (I, K, O) of Definition 9.1."""
    return frozenset(inputs), frozenset(catalysts), frozenset(outputs)


def closure(operations: Iterable[Operation], food: frozenset[int], catalysts_first: bool = False) -> frozenset[int]:
    """What can be made from the food; with ``catalysts_first`` an operation waits for all its catalysts too."""
    there = food
    while True:
        ready = [o for i, k, o in operations if i <= there and (not catalysts_first or k <= there)]
        more = there.union(*ready)
        if more == there:
            return there
        there = more


def is_raf(operations: tuple[Operation, ...], food: frozenset[int], other: bool = False) -> bool:
    """Definition 9.3 for a non-empty set: with ``other`` as printed, without as in the literature."""
    there = closure(operations, food)

    def served(r: int) -> bool:
        makers = [o for k, (_, _, o) in enumerate(operations) if not other or k != r]
        return bool(operations[r][1] & food.union(*makers))

    return bool(operations) and all(i <= there and served(r) for r, (i, _, _) in enumerate(operations))


def computed(text: str, holds: bool) -> Step:
    """A step about a finite system, computed with sets."""
    return Step(text, holds, "finite sets, computed")


FOOD = frozenset({1})


@leg("fixed-capability/only-by-adding")
def moving(part: Part) -> Derivation:
    """Two and two against three and one at r = 1/2."""
    gain = (sp.sqrt(2) * 2) ** 2 - (sp.sqrt(3) + 1) ** 2
    return Derivation(steps=(identity("the gain is 4 - 2*sqrt(3)", gain - (4 - 2 * sp.sqrt(3))),))


@leg("definition-9.1/required-catalysts")
def one_of_two(part: Part) -> Derivation:
    """The operation of the context."""
    r = operation({1}, {1, 2}, {3})
    return Derivation(
        steps=(
            computed("the set of r = ({1}, {1, 2}, {3}) alone passes Definition 9.3 with F = {1}", is_raf((r,), FOOD)),
            computed("type 2 is neither food nor made", 2 not in closure((r,), FOOD)),
        )
    )


@leg("definition-9.1/not-consumed")
def disjoint(part: Part) -> Derivation:
    """If i > 0 then k = i*k/i = 0."""
    no_catalyst = cut("k == 0", using({"i*k == 0": "1/i"}, ring), prove)
    return Derivation(plans={"repair:0": cases("i", no_catalyst, prove, prove)})


@leg("definition-9.2/grows-at-a-rate")
def until_full(part: Part) -> Derivation:
    """Logarithms on both sides."""
    logs = cut("log(J) - log(F) - g*t >= 0", prove, rewrite("J - F*exp(g*t)", apply("log", "J", "F*exp(g*t)", prove)))
    return Derivation(plans={"repair:0": logs})


@leg("definition-9.3/non-empty")
def empty_set(part: Part) -> Derivation:
    """Both conditions begin with: every operation of the set."""
    return Derivation(
        steps=(computed("no operation of the empty set lacks a catalyst or an input", all(r for r in ())),),
        repair_holds=True,
        cites=("Hordijk and Steel (2004)",),
    )


@leg("definition-9.3/as-cited")
def lone_self_catalyst(part: Part) -> Derivation:
    """r = ({1}, {2}, {2})."""
    alone = (operation({1}, {2}, {2}),)
    return Derivation(
        steps=(
            computed("{r} is a RAF set in the literature", is_raf(alone, FOOD)),
            computed("{r} is none as printed", not is_raf(alone, FOOD, other=True)),
        ),
        repair_holds=True,
        cites=("Hordijk and Steel (2004)",),
    )


@leg("definition-9.3/from-food-alone")
def cold_start(part: Part) -> Derivation:
    """Each of the two operations waits for the other's product."""
    pair = (operation({1}, {3}, {2}), operation({1}, {2}, {3}))
    return Derivation(
        steps=(
            computed("the pair is a RAF set, as printed and in the literature", is_raf(pair, FOOD, other=True)),
            computed("with catalysts required nothing but food is ever there", closure(pair, FOOD, True) == FOOD),
            Step("an order as in the repair makes every type, by induction on k", True, "induction"),
        ),
        repair_holds=True,
    )


@leg("definition-9.3/self-sustaining")
def against_depreciation(part: Part) -> Derivation:
    """a/(1 + h*a*x) = d at x = (a - d)/(h*a*d)."""
    a, h, d = sp.symbols("a h d", positive=True)
    at = (a - d) / (h * a * d)
    return Derivation(
        steps=(identity("x = (a - d)/(h*a*d) is the only other rest", a * at / (1 + h * a * at) - d * at),),
        plans={"repair:0": witness("(a-d)/(h*a*d)")},
    )


# --------------------------------------------------------------------------------------- Proposition 9.4


def rate_of_loss(then: Plan) -> Plan:
    """-log(1-b) > b."""
    return cut("-log(1-b) > b", focus(*AGENT, then=prove), then)


def covered() -> Plan:
    """s*(1-b)^N <= e: the logarithm of e/(s*(1-b)^N) is (N*b - log(s/e)) + N*(-log(1-b) - b)."""
    enough, unlikely = "N*b - log(s) + log(e)", "log(s) - log(e)"
    both = total(
        (">=", enough, prove),
        (">=", "N*(-log(1-b)-b)", product("1", (">=", "N", prove), (">=", "-log(1-b)-b", focus(*AGENT, then=prove)))),
    )
    compare = rewrite("e - s*(1-b)^N", apply("log", "e", "s*(1-b)^N", rewrite(f"({enough}) + N*(-log(1-b)-b)", both)))
    size = cut("N >= 0", focus("0 < b", f"{enough} >= 0", f"{unlikely} >= 0", then=prove), compare)
    reach = cut(f"{enough} >= 0", focus("0 < b", "s >= 1", "0 < e", "N >= log(s/e)/b", then=prove), size)
    return cut(f"{unlikely} >= 0", focus("s >= 1", "0 < e", "e < 1", then=prove), reach)


@leg("proposition-9.4/exists")
def coverage(part: Part) -> Derivation:
    """No mesh has a RAF set if the complete system has none; otherwise the union bound over its catalysts."""
    system = (operation({2}, {1}, {2}),)
    s = sp.Symbol("s", positive=True)
    inputs, failure = focus(*AGENT, "s >= 1", "0 < e", "e < 1", "N >= log(s/e)/b", then=covered()), "s*(1-b)^N"
    known = (f"P - 1 + {failure} >= 0", f"e - {failure} >= 0")
    sums = focus(*known, then=let("q", failure, prove))
    return Derivation(
        steps=(
            computed("with F = {1} the input of r = ({2}, {1}, {2}) is never made", closure(system, FOOD) == FOOD),
            computed("so its only non-empty set is no RAF set", not is_raf(system, FOOD)),
            theorem("the probability that some of s catalysts is missing is at most s*(1-b)^N", "Boole's inequality"),
            limit(
                "if all s are needed: (1 - 1/s)^s tends to 1/E at N = ln(s)/-ln(1-b)",
                (1 - 1 / s) ** s,
                s,
                sp.oo,
                sp.exp(-1),
            ),
        ),
        plans={"repair:0": cut(known[0], eliminate("a", prove), cut(known[1], inputs, sums))},
    )


@leg("proposition-9.4/upper-bound")
def upper_bound(part: Part) -> Derivation:
    """At most log(2)/b, and 2*log(2) > 1."""
    sums = total(
        (">=", "(2*log(R)-1)/b", focus("2*log(R) >= 1", "0 < b", then=prove)),
        (">=", "1/b - log(1-1/J)/log(1-b)", prove),
    )
    two = cut("2*log(R) >= 1", focus("R >= 2", then=prove), sums)
    return Derivation(plans={0: rate_of_loss(cut("-log(1-1/J) <= log(2)", focus("J >= 2", then=prove), two))})


@leg("proposition-9.4/logarithmic")
def inverse_logarithm(part: Part) -> Derivation:
    """If all 8^J triples of sets are operations, the solution is 3*log(2)/(b*log(R)) to leading order."""
    solution = sp.log(1 - 1 / J) / sp.log(1 - b)
    falling = product(
        "1",
        (">", "log(1-1/K)-log(1-1/J)", focus("J >= 2", "K > J", then=monotone("log", "1-1/K", "1-1/J"))),
        (">", "1/(-log(1-b))", focus(*AGENT, then=prove)),
    )
    return Derivation(
        steps=(
            limit("J*b times the solution, b to 0", solution * J * b, b, 0, -J * sp.log(1 - 1 / J)),
            limit("and then J to infinity", -J * sp.log(1 - 1 / J), J, sp.oo, 1),
            identity(
                "with log(R) = J*log(8), 1/(J*b) is 3*log(2)/(b*log(R))",
                1 / (J * b) - 3 * sp.log(2) / (b * J * 3 * sp.log(2)),
            ),
        ),
        plans={"repair:0": rewrite("(log(1-1/K)-log(1-1/J))*(1/(-log(1-b)))", falling)},
    )


@leg("proposition-9.4/one-agent")
def one_agent(part: Part) -> Derivation:
    """log(1-b) >= log(1-1/J), both negative."""
    return Derivation(plans={"repair:0": cut("log(1-b) - log(1-1/J) >= 0", monotone("log", "1-b", "1-1/J"), prove)})


@leg("proposition-9.4/step-cited-theorem")
def cited_theorem(part: Part) -> Derivation:
    """One reaction: its probability tends to 0 at p = 2/n; on a chain the union bound tends to 0 too."""
    m = sp.Symbol("m", integer=True, positive=True)
    return Derivation(
        steps=(
            limit("one reaction, p = 2/n", 1 - (1 - 2 / n) ** 2, n, sp.oo, 0),
            limit(
                "chain: all of the first m reactions are catalysed by one of m + 1 types with probability at most "
                "(2(m+1)/n)^m, which vanishes for m = 1",
                2 * 2 / n,
                n,
                sp.oo,
                0,
            ),
            limit("and for m = 2", (6 / n) ** 2, n, sp.oo, 0),
            Step(
                "for every m it is at most (1 - (1-2/n)^n)^m < 0.88^m (n >= 100), so that the sum over m tends to 0 by "
                "dominated convergence",
                bool(1 - sp.Rational(98, 100) ** 100 < sp.Rational(88, 100)),
                "exact fractions; (1-2/n)^n increases in n",
            ),
            theorem("the bound for the polymer model", "Mossel and Steel (2005)"),
        ),
        repair_holds=True,
        cites=("Hordijk and Steel (2004)", "Mossel and Steel (2005)"),
        detail=f"Union over m = 1, 2, …: {m} reactions from the start of the chain are a RAF set.",
    )


@leg("proposition-9.4/food-fed-network")
def food_fed(part: Part) -> Derivation:
    """A RAF set is a set of types of which each has a catalyst in it: there is one if and only if there is a cycle."""
    rate = sp.Symbol("lambda", positive=True)
    return Derivation(
        steps=(
            computed(
                "a cycle of catalysis is a RAF set: two types that make each other's operation run",
                is_raf((operation({1}, {3}, {2}), operation({1}, {2}, {3})), FOOD),
            ),
            computed(
                "a path without a cycle is none", not is_raf((operation({1}, {3}, {2}), operation({1}, {4}, {3})), FOOD)
            ),
            limit(
                "a type has no catalyst with probability tending to exp(-lambda) at p = lambda/n",
                (1 - rate / n) ** n,
                n,
                sp.oo,
                sp.exp(-rate),
            ),
            theorem("a random digraph with p = λ/n, λ > 1, has a cycle with probability tending to 1", "Karp (1990)"),
        ),
        concludes=SUPPORTS,
        cites=("Karp (1990)",),
    )


@leg("proposition-9.4/polymer-model")
def polymer_model(part: Part) -> Derivation:
    """Food-fed reactions are c in number whatever n is."""
    c, rate = sp.symbols("c lambda", positive=True)
    return Derivation(
        steps=(
            computed(
                "two letters as food: four ligations feed on food alone", len({u + v for u in "ab" for v in "ab"}) == 4
            ),
            limit(
                "(1 - lambda/n)^(c*n) tends to exp(-c*lambda) > 0",
                (1 - rate / n) ** (c * n),
                n,
                sp.oo,
                sp.exp(-c * rate),
            ),
        ),
        repair_holds=True,
        cites=("Mossel and Steel (2005)",),
    )


@leg("proposition-9.4/step-approximation")
def approximation(part: Part) -> Derivation:
    """b < -log(1-b) < b/(1-b) and 1/J < -log(1-1/J) < 1/(J-1)."""
    solution = sp.log(1 - 1 / J) / sp.log(1 - b)
    slow = product("11/10", (">", "-log(1-b)-b", prove), (">", "1/(J*b)", focus("0 < b", "J >= 11", then=prove)))
    many = rewrite("1/(1-1/J) - 1 + log(1-1/J)", let("y", "1-1/J", prove))
    many = cut("1-1/J > 0", prove, cut("1-1/J < 1", prove, many))
    parts = total(
        (">", "11/10*(-log(1-b)-b)/(J*b)", slow),
        (">=", "11/10/J - 1/(J-1)", focus("J >= 11", then=prove)),
        (">", "1/(J-1) + log(1-1/J)", focus("J >= 11", then=many)),
    )
    top = "11/10*(-log(1-b)-b)/(J*b) + (11/10/J - 1/(J-1)) + (1/(J-1) + log(1-1/J))"
    below = (">", "1/(-log(1-b))", focus("-log(1-b) - b > 0", "0 < b", then=prove))
    quotient = rewrite(f"({top})/(-log(1-b))", product("1", (">", top, parts), below))
    upper = focus(*AGENT, "J >= 11", then=cut("-log(1-b) - b > 0", focus(*AGENT, then=prove), quotient))
    return Derivation(
        steps=(limit("at J = 2, b times the solution tends to log(2)", (solution * b).subs(J, 2), b, 0, sp.log(2)),),
        plans={"repair:0": upper},
    )


# ----------------------------------------------------------------------------------------- eq. (19)


@leg("catalytic-replicator/simplex")
def conserved_sum(part: Part) -> Derivation:
    """The sum of the rates is W - (W/N)*N."""
    return Derivation(plans={"repair:0": ring({0: "-q", 1: "-1"})})


@leg("catalytic-replicator/against-rejection")
def conserved_too(part: Part) -> Derivation:
    """With M a cyclic permutation eq. (19) is the hypercycle."""
    return Derivation(
        steps=(
            computed(
                "row i of the cycle has its one entry in column i - 1",
                all(CYCLE[i, (i - 1) % 5] == 1 for i in range(5)) and sum(CYCLE) == 5,
            ),
        ),
        repair_holds=True,
        cites=("Eigen and Schuster (1977)",),
    )


def field(matrix: sp.Matrix, shares: list[sp.Expr]) -> list[sp.Expr]:
    """Eq. (19) for shares: x_i((Mx)_i - x.Mx)."""
    state = sp.Matrix(shares)
    benefit = matrix * state
    mean = (state.T * benefit)[0]
    return [sp.expand(a * (f - mean)) for a, f in zip(state, benefit, strict=True)]


def linear_field(matrix: sp.Matrix, shares: list[sp.Expr]) -> list[sp.Expr]:
    """Jain and Krishna's law: (Mx)_i - x_i * sum(Mx)."""
    state = sp.Matrix(shares)
    benefit = matrix * state
    return [sp.expand(f - a * sum(benefit)) for a, f in zip(state, benefit, strict=True)]


LEAVES = [x, y, 1 - x - y]


@leg("proposition-9.6/composition")
def star(part: Part) -> Derivation:
    """The star: its eigenvector, eq. (19), and the linear law for two types."""
    hub = sp.sqrt(2) - 1
    vector = sp.Matrix([sp.sqrt(2), 1, 1])
    a, c, d, s = sp.symbols("a c d s", positive=True)
    two = linear_field(sp.Matrix([[a, b], [c, d]]), [s, 1 - s])[0]
    factors = product("1", (">", "r-s", prove), (">", "b*(1-s)/r + c*s/(1-r)", prove))
    below = rewrite("(r-s)*(b*(1-s)/r + c*s/(1-r))", factors, using={7: "s*(1-s)/(r*(1-r))"})
    weights = product("1", (">", "s-r", prove), (">", "b*(1-s)/r + c*s/(1-r)", prove))
    above = rewrite("(s-r)*(b*(1-s)/r + c*s/(1-r))", weights, using={7: "-s*(1-s)/(r*(1-r))"})

    return Derivation(
        steps=(
            identity(
                "(√2, 1, 1) is an eigenvector of the star to the value √2",
                sum((STAR * vector - sp.sqrt(2) * vector).applyfunc(lambda e: e**2)),
            ),
            identity("the hub's part of it is √2 - 1", sp.sqrt(2) / (sp.sqrt(2) + 2) - hub),
            identity("eq. (19) for the hub is x(1-x)(1-2x)", field(STAR, LEAVES)[0] - x * (1 - x) * (1 - 2 * x)),
            identity(
                "the linear law for two types is as stated", two - (b * (1 - s) ** 2 + (a - d) * s * (1 - s) - c * s**2)
            ),
            theorem("shares under y' = My tend to the leading eigenvector for irreducible M >= 0", "Perron–Frobenius"),
        ),
        plans={
            "repair:0": root("0", "1", rising=False),
            "repair:1": cut("r > 0", prove, below),
            "repair:2": cut("s > 0", prove, cut("1 - r > 0", prove, above)),
        },
    )


@leg("proposition-9.6/expansion", "proposition-9.6/step-extinction")
def blocks(part: Part) -> Derivation:
    """Two types that catalyse all between them, and one that catalyses itself."""
    rates = field(BLOCKS, [x, y, 1 - x - y])
    share = x + y
    core = share * (1 - share) * (2 * share - 1)
    value = sp.Matrix([1, 1, 0])
    return Derivation(
        steps=(
            identity("the joint share of types 1 and 2 has the rate y(1-y)(2y-1)", rates[0] + rates[1] - core),
            identity(
                "(1, 1, 0) is an eigenvector to the value 2",
                sum((BLOCKS * value - 2 * value).applyfunc(lambda e: e**2)),
            ),
            identity(
                "the characteristic polynomial is t(t-1)(t-2): 2 leads",
                BLOCKS.charpoly(t).as_expr() - t * (t - 1) * (t - 2),
            ),
        )
    )


@leg("proposition-9.6/step-equal-fitness")
def equal_fitness(part: Part) -> Derivation:
    """Divide by c."""
    return Derivation(plans={0: ring({1: "1/c"})})


@leg("proposition-9.6/step-convergence")
def five_cycle(part: Part) -> Derivation:
    """The Jacobian at equal shares is circulant."""
    symbols = sp.symbols("x1:6", positive=True)
    rates = field(CYCLE, list(symbols))
    equal = {s: sp.Rational(1, 5) for s in symbols}
    jacobian = sp.Matrix(rates).jacobian(symbols).subs(equal)
    expected = (t + sp.Rational(1, 5)) * (t**5 - sp.Rational(1, 5**5)) / (t - sp.Rational(1, 5))
    return Derivation(
        steps=(
            identity(
                "the Jacobian at equal shares has the eigenvalues ω^k/5, k = 1, …, 4, and -1/5 across the simplex",
                sp.cancel(jacobian.charpoly(t).as_expr() - sp.cancel(expected)),
            ),
            Step("the real part of ω/5, cos(2π/5)/5 = (√5 - 1)/20, is positive", True, "5 > 1"),
            theorem("no orbit from the interior tends to the boundary", "Hofbauer and Sigmund (1998), permanence"),
        ),
        repair_holds=True,
        cites=("Hofbauer and Sigmund (1998)", "Hofbauer, Mallet-Paret and Smith (1991)"),
    )


@leg("proposition-9.6/step-support")
def golden(part: Part) -> Derivation:
    """Two types, and three without self-catalysis."""
    g = (1 + sp.sqrt(5)) / 2
    rate = field(GOLDEN, [1 - y, y])[1]
    three = LOOPLESS * sp.Matrix([g, g, 1])
    benefit = LOOPLESS * sp.Matrix([x, y, z])
    return Derivation(
        steps=(
            identity("the rate of type 2 is -(1-y)y^2", rate + (1 - y) * y**2),
            identity("(g, 1) is the eigenvector of [[1,1],[1,0]] to the value g", g + 1 - g * g),
            identity(
                "(g, g, 1) is that of [[0,1,1],[1,0,1],[1,0,0]]",
                sum((three - g * sp.Matrix([g, g, 1])).applyfunc(lambda e: sp.expand(e) ** 2)),
            ),
            identity("there type 2's fitness exceeds type 3's by x_3", benefit[1] - benefit[2] - z),
        )
    )


@leg("proposition-9.6/step-fitness")
def fitness(part: Part) -> Derivation:
    """Mean fitness of the star's shares."""
    state = sp.Matrix(LEAVES)
    return Derivation(
        steps=(
            identity("mean fitness of the star is 2x(1-x)", sp.expand((state.T * STAR * state)[0] - 2 * x * (1 - x))),
        )
    )


# ---------------------------------------------------------------------------- the Jain-Krishna process, Appendix B


@leg("jain-krishna/same-law")
def two_laws(part: Part) -> Derivation:
    """Both laws for the hub of the star."""
    return Derivation(
        steps=(
            identity("linear law: (1-x) - x(1+x)", linear_field(STAR, LEAVES)[0] - ((1 - x) - x * (1 + x))),
            identity("eq. (19): x(1-x)(1-2x)", field(STAR, LEAVES)[0] - x * (1 - x) * (1 - 2 * x)),
        ),
        repair_holds=True,
        cites=("Jain and Krishna (1998)",),
    )


@leg("jain-krishna/linear-law")
def linear_law(part: Part) -> Derivation:
    """Shares of y' = My solve the law; exp(Mt) is positive for t > 0."""
    u, v, total_, du, dv = sp.symbols("u v T du dv", positive=True)
    return Derivation(
        steps=(
            identity(
                "the share u/T of a solution of the undiluted law has the rate of the diluted one",
                (du / total_ - u * (du + dv) / total_**2) - (du / total_ - (u / total_) * (du / total_ + dv / total_)),
            ),
            identity("T = u + v for two types", (u + v) - u - v),
            theorem(
                "exp(Mt)/exp(λ_1 t) tends to the product of the positive right and left eigenvectors (M irreducible)",
                "Perron–Frobenius theorem",
            ),
        ),
        concludes=SUPPORTS,
        cites=("Perron–Frobenius theorem",),
    )


@leg("jain-krishna/staircase")
def crash(part: Part) -> Derivation:
    """A cycle of three, and what is left of it."""
    whole = sp.Matrix([[0, 0, 1], [1, 0, 0], [0, 1, 0]])
    broken = sp.Matrix([[0, 0, 0], [1, 0, 0], [0, 0, 0]])
    return Derivation(
        steps=(
            identity("the cycle has the characteristic polynomial t^3 - 1", whole.charpoly(t).as_expr() - (t**3 - 1)),
            identity("without the links of type 3 it is t^3", broken.charpoly(t).as_expr() - t**3),
            theorem(
                "the leading eigenvalue of a non-negative matrix does not fall when entries rise", "Perron–Frobenius"
            ),
        ),
        repair_holds=True,
        cites=("Jain and Krishna (2002)",),
    )


@leg("appendix-b/level-of-catalysis")
def level(part: Part) -> Derivation:
    """Words of length at most L over two letters: 2^(L+1) - 2."""
    length = sp.Symbol("L", positive=True)
    types = 2 ** (length + 1) - 2
    return Derivation(
        steps=(
            limit(
                "the binary logarithm of the number of types is L to leading order",
                sp.log(types) / sp.log(2) / length,
                length,
                sp.oo,
                1,
            ),
            theorem("λL reactions per molecule suffice for large λ and do not for small λ", "Mossel and Steel (2005)"),
        ),
        concludes=SUPPORTS,
        cites=("Hordijk and Steel (2004)", "Mossel and Steel (2005)"),
    )


@leg("appendix-b/size")
def size(part: Part) -> Derivation:
    """The logarithm of (1-p)^(4n) against that of 1/2."""
    loss = cut(
        "log(1-p) < 0",
        focus("0 < p", "p <= 1/100", then=prove),
        focus("log(1-p) < 0", "n >= log(2)/(-4*log(1-p))", then=prove),
    )
    compare = rewrite("1/2 - (1-p)^(4*n)", apply("log", "1/2", "(1-p)^(4*n)", prove))
    return Derivation(plans={"repair:0": cut("log(1/2) - 4*n*log(1-p) >= 0", loss, compare)})
