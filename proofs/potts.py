"""Proofs on the Potts model: the cluster expansion, the mean-field transition, and the graphs on which there is none.

The mean-field theorem rests on one comparison, ln(v)·(u − 1)(v + 1) ≥ ln(u)·(u + 1)(v − 1) for 1 ≤ u ≤ v.  At the
critical coupling it gives the sign of the slope of the free energy F(m), which falls and rises between its two zeros
0 and (k − 1)/k: there the Potts free energy, seen from the middle of the two, is the Ising one without field.
"""

from collections.abc import Iterator
from itertools import combinations, product

import networkx as nx
import sympy as sp
from flint import fmpq_poly

from theoremaudit import tactics
from theoremaudit.derivations import identity, limit, theorem
from theoremaudit.legs import REFUTES, SUPPORTS, Derivation, Leg, Step
from theoremaudit.model import Part
from theoremaudit.proving import prove
from theoremaudit.tactics import Plan, cases, cut, fact, focus, let, replace, rewrite, root, slope, total, using

leg = Leg("proof")

# ------------------------------------------------------------------------------------ eq. (4), on small graphs

WEIGHT = fmpq_poly([0, 1])  # y = exp(-K), the weight of a link whose ends differ; p = 1 - y


def small_graphs(most: int = 4) -> Iterator[nx.Graph]:
    """Every graph on one to ``most`` labelled nodes."""
    for nodes in range(1, most + 1):
        pairs = list(combinations(range(nodes), 2))
        for present in product((False, True), repeat=len(pairs)):
            graph = nx.empty_graph(nodes)
            graph.add_edges_from(pair for pair, here in zip(pairs, present, strict=True) if here)
            yield graph


def spin_sum(graph: nx.Graph, states: int, agree: tuple[int, int] | None = None) -> fmpq_poly:
    """Sum over all assignments of y^(number of links whose ends differ), of those in which two nodes agree if given."""
    total_weight = fmpq_poly([0])
    for spins in product(range(states), repeat=len(graph)):
        if agree is None or spins[agree[0]] == spins[agree[1]]:
            total_weight += WEIGHT ** sum(spins[a] != spins[b] for a, b in graph.edges)
    return total_weight


def cluster_sum(graph: nx.Graph, states: int, agree: tuple[int, int] | None = None) -> fmpq_poly:
    """The right-hand side of (4); given two nodes, for colourings agreeing there."""
    links, total_weight = list(graph.edges), fmpq_poly([0])
    for present in product((False, True), repeat=len(links)):
        clusters = nx.Graph()
        clusters.add_nodes_from(graph)
        clusters.add_edges_from(link for link, here in zip(links, present, strict=True) if here)
        count = nx.number_connected_components(clusters)
        if agree is not None and not nx.has_path(clusters, *agree):
            count -= 1  # one colour fewer is free: the two clusters must take the same
        weight = (1 - WEIGHT) ** sum(present) * WEIGHT ** (len(links) - sum(present))
        total_weight += weight * states**count
    return total_weight


@leg("fortuin-kasteleyn/expansion")
def expansion(part: Part) -> Derivation:
    """One link contributes y + (1 - y)*d with d = 1 if its ends agree: multiply out and sum over the states."""
    d, y = sp.symbols("d y")
    weight = y + (1 - y) * d
    exact = all(spin_sum(g, q) == cluster_sum(g, q) for g in small_graphs() for q in range(1, 6))
    return Derivation(
        steps=(
            identity("a link whose ends differ has weight y", weight.subs(d, 0) - y),
            identity("a link whose ends agree has weight 1", weight.subs(d, 1) - 1),
            theorem(
                "multiplied out, the set A of chosen links allows q^c(A) assignments, constant on its clusters",
                "counting; Fortuin and Kasteleyn (1972)",
            ),
            Step(
                "both sides agree as polynomials in y for all 75 graphs on up to four nodes and q = 1, …, 5, "
                "hence for all q, in which their degree is at most 4",
                exact,
                "enumeration in exact polynomials",
            ),
        ),
        concludes=SUPPORTS,
    )


@leg("fortuin-kasteleyn/cluster-structure")
def cluster_structure(part: Part) -> Derivation:
    """Colour each cluster independently: connected nodes agree, others with probability 1/q."""
    exact = all(
        spin_sum(g, q, pair) == cluster_sum(g, q, pair)
        for g in small_graphs()
        for q in range(1, 6)
        for pair in combinations(range(len(g)), 2)
    )
    return Derivation(
        steps=(
            theorem(
                "drawing links with the weights of (4) and colouring each cluster uniformly gives the Potts law",
                "Fortuin and Kasteleyn (1972), Edwards and Sokal (1988)",
            ),
            Step(
                "the two agreement probabilities coincide for every pair of nodes of all graphs on up to four nodes",
                exact,
                "enumeration in exact polynomials",
            ),
        ),
        concludes=SUPPORTS,
    )


@leg("fortuin-kasteleyn/generating-function")
def generating_function(part: Part) -> Derivation:
    """At q = 1 the sum over sets of links is the product over links of p + (1 - p)."""
    return Derivation(
        steps=(
            theorem("without the factor q^c(A) the sum is the product over the links of p + (1 − p)", "multiply out"),
            Step(
                "(4) at q = 1 is the polynomial 1 for all 75 graphs on up to four nodes",
                all(cluster_sum(g, 1) == fmpq_poly([1]) for g in small_graphs()),
                "enumeration in exact polynomials",
            ),
            theorem("the slope of the mean of q^c at q = 1 is the mean of c", "calculus"),
        ),
        concludes=SUPPORTS,
    )


# ------------------------------------------------------------------------------------ the mean-field theorem

CRITICAL = "2*k*log(k)/(k-1)"
ENERGY = "(1+k*m)*log(1+k*m) + k*(1-m)*log(1-m) - k^2*log(k)/(k-1)*m^2"  # F at the critical coupling
SLOPE = "log(1+k*m) - log(1-m) - 2*k*log(k)/(k-1)*m"  # F'/k there
SHARES = ("x == 1+k*m", "y == 1-m")  # the shares of a dominant and of another state, times q
EXCESS = "(log(x)-log(k)-log(y))"
TIMES = (f"({EXCESS}/(k+1) - log(k)/(k-1))", f"(k*{EXCESS}/(k+1) + k*log(k)/(k-1))")
# polynomial facts: their value in k and m, and how often the two definitions in SHARES are used
FACTS = {
    "x": ("1+k*m", "1", "0"),
    "y": ("1-m", "0", "1"),
    "k*y-x": ("k-1-2*k*m", "-1", "k"),
    "x-y": ("(k+1)*m", "1", "-1"),
    "x-k*y": ("2*k*m-(k-1)", "1", "-k"),
    "k^2*y-x": ("(k+1)*(k-1-k*m)", "-1", "k^2"),
    "k-1": ("k-1", "0", "0"),
    "x-k^2*y": ("(k+1)*(k*m-(k-1))", "1", "-k^2"),
}


def comparison(u: str, v: str) -> str:
    """ln(v)(u - 1)(v + 1) - ln(u)(u + 1)(v - 1), not negative for 1 <= u <= v."""
    return f"log({v})*({u}-1)*({v}+1) - log({u})*({u}+1)*({v}-1)"


def compared(u: str, v: str) -> Plan:
    """It vanishes at v = u; its slope in v is u − 1/u − 2·ln(u) ≥ 0 there and grows with v."""
    return cut(f"{u} - 1/{u} - 2*log({u}) >= 0", slope(u, "1", 1), slope(v, u, 1, then=slope(v, u, 1)))


def replacing(text: str, then: Plan) -> Plan:
    """Write the left side of an equality hypothesis for its right side, everywhere in the goal."""
    return lambda s: replace(fact(text)(s), then)(s)


def polynomial_fact(name: str, op: str, bound: tuple[str, ...], then: Plan) -> Plan:
    """A fact on shares, shown in k and m from the bounds on m, then used."""
    value, *multipliers = FACTS[name]
    used = {text: times for text, times in zip(SHARES, multipliers, strict=True) if times != "0"}
    shown = using(used, lambda h: rewrite(value, using=h, then=focus("k > 1", *bound)))
    return cut(f"{name} {op} 0", shown, then)


def slope_sign(
    rising: bool, quotient: str, u: str, v: str, scale: str, bound: tuple[str, ...], facts: tuple[str, str]
) -> Plan:
    """The sign of SLOPE on one stretch: a positive scale times the comparison, with the quotient of shares for u or v.

    ``facts`` are the polynomial facts behind u >= 1 and v >= u.
    """
    least, order = facts
    signs, sign = ("-", "") if rising else ("", "-")
    target = comparison(u, v).replace("a", f"({quotient})")
    positive = ("k > 1", "x > 0", "y > 0")
    named = (f"a == {quotient}",)
    shown = let(
        "a",
        quotient,
        cut(
            f"{u} >= 1",
            focus(*positive, f"{least} >= 0", *(named if u == "a" else ())),
            cut(
                f"{v} >= {u}",
                focus(*positive, f"{order} >= 0", *named),
                replacing(named[0], focus(f"{u} >= 1", f"{v} >= {u}", then=compared(u, v))),
            ),
        ),
    )
    factors = tactics.product("1", (">", scale, focus(*positive)), (">=", target, shown))
    scaled = using(
        {text: signs + times for text, times in zip(SHARES, TIMES, strict=True)},
        lambda h: rewrite(f"{scale}*({target})", using=h, then=factors),
    )
    then = replacing(SHARES[0], replacing(SHARES[1], scaled))
    for name, op in ((order, ">="), (least, ">="), ("y", ">"), ("x", ">")):
        then = polynomial_fact(name, op, bound, then)
    shares = cut("k > 0", focus("k > 1"), let("x", "1+k*m", let("y", "1-m", then)))
    return rewrite(f"{sign}({SLOPE})", shares)


def stretch(bound: tuple[str, str], anchor: str, rising: bool, sign: Plan) -> Plan:
    """F >= 0 between its zero at the anchor and m, by the sign of its slope k*SLOPE."""
    signed = f"{'' if rising else '-'}({SLOPE})"
    scaled = rewrite(f"k*({signed})", tactics.product("1", (">", "k", prove), (">=", signed, sign)))
    return focus("k > 1", *bound, then=slope("m", anchor, 1 if rising else -1, then=scaled))


def critical() -> Plan:
    """F >= 0 at the critical coupling: rising from 0 to the middle, falling to its zero (k-1)/k, rising after it."""
    low, middle, high = "m >= 0", "(k-1)/(2*k)", "(k-1)/k"
    over = "k*y/((k+1)*(k-1))"
    first_rise = stretch(
        (low, f"m <= {middle}"),
        "0",
        True,
        slope_sign(True, "k*y/x", "a", "k", "x/((k+1)*(k-1))", ("m > 0", f"m <= {middle}"), ("k*y-x", "x-y")),
    )
    fall = stretch(
        (f"m >= {middle}", f"m <= {high}"),
        high,
        False,
        slope_sign(False, "x/(k*y)", "a", "k", over, (f"m >= {middle}", f"m < {high}"), ("x-k*y", "k^2*y-x")),
    )
    last_rise = stretch(
        (f"m >= {high}", "m < 1"),
        high,
        True,
        slope_sign(True, "x/(k*y)", "k", "a", over, (f"m > {high}", "m < 1"), ("k-1", "x-k^2*y")),
    )
    after, between = cut(f"m >= {high}", prove, last_rise), cut(f"m >= {middle}", prove, fall)
    before = cut(f"m <= {middle}", prove, first_rise)
    lower = cut(f"m <= {high}", prove, cases(f"m - {middle}", between, between, before))
    return cases(f"m - {high}", after, after, lower)


def free_energy(rest: str) -> Plan:
    """The goal is F at the critical coupling plus a positive rest."""
    shown = focus("k > 1", "m >= 0", "m < 1", then=critical())
    sum_of_both = total((">=", ENERGY, prove), (">", rest, prove))
    return cut("m >= 0", prove, cut("m < 1", prove, cut(f"{ENERGY} >= 0", shown, sum_of_both)))


BELOW = free_energy(f"({CRITICAL}-c)*k*m^2/2")
ABOVE = free_energy(f"(c-{CRITICAL})*k*(((k-1)/k)^2-m^2)/2")


def reduction() -> tuple[Step, ...]:
    """From the shares of q states to one dominant share: F is q times the free energy relative to equal shares."""
    q, x, y, c, u = sp.symbols("q x y c u", positive=True)
    k = (q - x) / y  # the shares x/q and, k times, y/q sum to 1
    entropy = x / q * sp.log(x / q) + k * y / q * sp.log(y / q)
    kk, m = sp.symbols("k m", positive=True)
    squares = ((1 + kk * m) ** 2 + kk * (1 - m) ** 2) / (kk + 1) ** 2
    return (
        identity(
            "q times the entropy term is x·ln x + k·y·ln y minus q·ln q",
            q * entropy - (x * sp.log(x) + k * y * sp.log(y) - q * sp.log(q)),
        ),
        identity("q times the sum of squared shares is 1 + k·m²", (kk + 1) * squares - (1 + kk * m**2)),
        theorem(
            "the shares concentrate on the minima of sum x·ln x − (c/2)·sum x²",
            "Laplace's method; Ellis and Wang (1990)",
        ),
        identity(
            "at a stationary point ln x − c·x is the same for all states; that function turns once, at x = 1/c",
            sp.diff(sp.log(u) - c * u, u).subs(u, 1 / c),
        ),
        identity(
            "between two equal shares u the second variation is 2(1/u − c), negative for u > 1/c: one at most",
            sp.diff(
                (u + x) * sp.log(u + x) + (u - x) * sp.log(u - x) - c / 2 * ((u + x) ** 2 + (u - x) ** 2), x, 2
            ).subs(x, 0)
            - 2 * (1 / u - c),
        ),
    )


@leg("proposition-3.2/complete-graph")
def complete_graph(part: Part) -> Derivation:
    """One dominant state and equal others, then the free energy of that profile."""
    return Derivation(steps=reduction(), plans={0: BELOW, 1: ABOVE})


@leg("proposition-3.2/two-states")
def two_states(part: Part) -> Derivation:
    """For k = 1 a stationary m satisfies c = ln((1+m)/(1-m))/m >= 2 + 2m²/3."""
    m = sp.Symbol("m", positive=True)
    series = sp.log((1 + m) / (1 - m)) / m
    return Derivation(
        steps=(
            limit("c tends to 2 as m tends to 0", series, m, 0, 2),
            limit("and m² to 3(c/2 − 1)", (series / 2 - 1) / m**2, m, 0, sp.Rational(1, 3)),
        )
    )


# ------------------------------------------------------------------------------- graphs without a jump, and with


def decay() -> tuple[Step, ...]:
    """The cycle by its transfer matrix: eigenvalues exp(K) + q - 1 once and exp(K) - 1 for the rest."""
    q, w = sp.symbols("q w", positive=True)
    matrix = sp.Matrix(3, 3, lambda i, j: w if i == j else 1)
    z = sp.Symbol("z")
    triangle = q * w**3 + 3 * q * (q - 1) * w + q * (q - 1) * (q - 2)
    return (
        identity(
            "for three states the characteristic polynomial is (z − w − 2)(z − w + 1)², w = exp(K)",
            sp.expand(matrix.charpoly(z).as_expr() - (z - w - 2) * (z - w + 1) ** 2),
        ),
        identity(
            "on the triangle Z = (w + q − 1)³ + (q − 1)(w − 1)³, by counting",
            triangle - ((w + q - 1) ** 3 + (q - 1) * (w - 1) ** 3),
        ),
        identity(
            "the quotient r of the eigenvalues is below 1: 1 − r = q/(w + q − 1)",
            1 - (w - 1) / (w + q - 1) - q / (w + q - 1),
        ),
    )


@leg("proposition-3.2/cycle")
def cycle(part: Part) -> Derivation:
    """Agreement decays like r^d; its mean over a long cycle vanishes."""
    return Derivation(steps=decay())


@leg("proposition-3.2/first-order")
def first_order(part: Part) -> Derivation:
    """Cycles have mean degree 2 and no transition; on the complete graph the statement is a theorem."""
    return Derivation(
        steps=(*decay(), *reduction()),
        plans={"repair:0": BELOW, "repair:1": ABOVE},
        concludes=REFUTES,
        witness="long cycles, mean degree 2, q = 3: at distance d the probability of agreement exceeds 1/3 by (2/3)r^d "
        "with r = (exp(K) − 1)/(exp(K) + 2) < 1 (in the limit of infinite length), so that the order parameter is 0 at "
        "every finite coupling and never jumps",
        cites=("transfer matrix", "Ellis and Wang (1990)"),
    )


@leg("proposition-3.2/classical")
def classical(part: Part) -> Derivation:
    """What the sources cited say of the square lattice."""
    return Derivation(
        steps=(theorem("the square lattice has no latent heat for q ≤ 4", "Baxter (1973); Wu (1982)"),),
        concludes=REFUTES,
        witness="the square lattice, mean degree 4, with q = 3: both sources give a continuous transition",
        repair_holds=True,
        cites=("Wu (1982)",),
    )


@leg("proposition-3.2/finite-graph")
def finite_graph(part: Part) -> Derivation:
    """The partition function of a finite graph is a polynomial in exp(-K) with coefficients >= 0, so never 0."""
    triangle = spin_sum(nx.complete_graph(3), 3)
    return Derivation(
        steps=(
            Step(
                "on the triangle with q = 3, Z = 3 + 18y² + 6y³ with y = exp(−K)",
                triangle == fmpq_poly([3, 0, 18, 6]),
                "enumeration of 27 assignments",
            ),
            theorem("a quotient of polynomials with positive denominator is continuous", "calculus"),
        ),
        concludes=REFUTES,
        witness="the triangle (mean degree 2) with q = 3: the expected share of the dominant state is "
        "(3 + 12y² + 2y³)/(3 + 18y² + 6y³), y = exp(−K), continuous in K",
    )


@leg("proposition-3.2/disjoint-triangles")
def disjoint_triangles(part: Part) -> Derivation:
    """An agent is correlated with itself and two others, of n; the vector of shares bounds the order parameter."""
    n, g = sp.symbols("n g", positive=True)
    mean_square = n * (1 + 2 * g) / n**2  # g <= 1: the normalised agreement within a triangle
    q, top = sp.symbols("q x", positive=True)
    even = top**2 + (1 - top) ** 2 / (q - 1)  # least sum of squared shares, given the dominant one
    return Derivation(
        steps=(
            identity(
                "given the dominant share x, the sum of squared shares is least if the others are equal, and then "
                "(q·sum − 1)/(q − 1) is m²; so m² is at most that",
                (q * even - 1) / (q - 1) - ((q * top - 1) / (q - 1)) ** 2,
            ),
            identity("the mean of (q·sum − 1)/(q − 1) is (1 + 2g)/n", mean_square - (1 + 2 * g) / n),
            limit("it tends to 0", mean_square, n, sp.oo, 0),
        ),
        concludes=REFUTES,
        witness="n/3 disjoint triangles, q = 3: agents in different triangles are independent, so the mean square of "
        "the order parameter is at most 3/n at every coupling",
    )


@leg("proposition-3.2/square-lattice")
def square_lattice(part: Part) -> Derivation:
    """Continuity for 1 <= q <= 4."""
    return Derivation(
        steps=(
            theorem("the transition is continuous for 1 ≤ q ≤ 4", "Duminil-Copin, Sidoravicius and Tassion (2017)"),
        ),
        concludes=REFUTES,
        witness="the square lattice with q = 3",
    )


@leg("proposition-3.2/square-lattice-many")
def square_lattice_many(part: Part) -> Derivation:
    """Discontinuity for q > 4."""
    return Derivation(
        steps=(
            theorem(
                "the transition is discontinuous for q > 4",
                "Duminil-Copin, Gagnebin, Harel, Manolescu and Tassion (2021)",
            ),
        ),
        concludes=SUPPORTS,
    )


@leg("proposition-3.2/random-regular")
def random_regular(part: Part) -> Derivation:
    """The ordered fixed point of the tree recursion at the transition; coexistence there is a theorem."""
    return Derivation(
        steps=(
            theorem(
                "ordered and disordered phases coexist at that coupling only, and it separates them",
                "Galanis et al. (2016); Coja-Oghlan et al. (2023)",
            ),
        ),
        concludes=SUPPORTS,
    )


@leg("proposition-3.2/mean-field-coupling")
def mean_field_coupling(part: Part) -> Derivation:
    """As a function of ln(a), ln(a − 1) is concave, so it lies below its tangent at a = k."""
    gain = "log((k-1)/(a-1)) - k*(log(k)-log(a))/(k-1)"
    k, h = sp.symbols("k h", positive=True)  # h = 1/d
    coupling = sp.log((k - 1) / (k ** (1 - 2 * h) - 1))
    scaled = using(
        {"log(a) == (1-2/d)*log(k)": "-d*k/(k-1)"},
        lambda s: rewrite(f"d*({gain})", tactics.product("1", (">", "d", prove), (">", gain, prove)), using=s),
    )
    return Derivation(
        steps=(
            identity("the coupling vanishes at 1/d = 0", coupling.subs(h, 0)),
            identity(
                "its slope there is c*, so d times the coupling tends to c*",
                sp.diff(coupling, h).subs(h, 0) - 2 * k * sp.log(k) / (k - 1),
            ),
        ),
        plans={"repair:0": cut(f"{gain} > 0", focus("1 < a", "a < k"), scaled)},
    )


@leg("proposition-3.2/scale-free", "crystallization/with-hubs")
def scale_free(part: Part) -> Derivation:
    """1/K = (γ−2)·y^(γ−3)·I(y), y = K·x: the right side falls from infinity to 0, so one solution at every K > 0."""
    y, g, q, u = sp.symbols("y gamma q u", positive=True)
    response = (sp.exp(u) - 1) / (sp.exp(u) + q - 1)
    tail, f = sp.Function("I")(y), sp.Symbol("f", positive=True)
    derivative = sp.diff(y ** (g - 3) * tail, y).subs(sp.Derivative(tail, y), -(y ** (1 - g)) * f)
    size = sp.Symbol("i", positive=True)
    return Derivation(
        steps=(
            limit("the response f(u) = (exp(u) − 1)/(exp(u) + q − 1) starts with slope 1/q", response / u, u, 0, 1 / q),
            identity(
                "with I(y) the integral of u^(1−γ)·f(u) from y to infinity, the derivative of y^(γ−3)·I is "
                "(γ − 3)y^(γ−4)·I − f/y², negative for γ ≤ 3",
                sp.expand(derivative.subs(tail, size) - ((g - 3) * y ** (g - 4) * size - y ** (-2) * f)),
            ),
            limit(
                "at γ = 3, I(y) exceeds a constant and the integral of u^(−2)·u/(2q) up to a fixed point, −ln(y)/(2q): "
                "its inverse tends to 0",
                2 * q / (-sp.log(y)),
                y,
                0,
                0,
            ),
            limit(
                "for γ < 3 already y^(γ−3) diverges, its inverse tends to 0 (here γ = 5/2)",
                y ** sp.Rational(1, 2),
                y,
                0,
                0,
            ),
        ),
        concludes=REFUTES,
        witness="γ = 3, any q: the equation for the order parameter x is 1 = K·∫ f(u)/u² du from u = K·x to infinity, "
        "whose right side falls from infinity to at most 1 as x goes from 0 to 1: exactly one positive solution at "
        "every K > 0, continuous in K and tending to 0 with K; neither a positive critical coupling nor a jump",
        cites=("Iglói and Turban (2002)", "Dorogovtsev, Goltsev and Mendes (2004)"),
    )


@leg("proposition-3.2/ising-universality")
def ising_universality(part: Part) -> Derivation:
    """Heavy tails change the exponent."""
    return Derivation(
        steps=(theorem("the exponent is 1/(γ − 3) for 3 < γ < 5", "Dommers, Giardinà and van der Hofstad (2014)"),),
        concludes=REFUTES,
        witness="γ = 4: the magnetization grows linearly, exponent 1 and not 1/2",
    )


# ------------------------------------------------------------------------------------------ Table 2 and Remark 4.3


@leg("ising-potts-row/neighbours")
def neighbours(part: Part) -> Derivation:
    """The difference of the two sides changes sign between (b−1)/b and tanh(b)."""
    return Derivation(plans={0: root("(b-1)/b", "(exp(2*b)-1)/(exp(2*b)+1)", rising=True)})


@leg("ising-potts-row/identical-structure")
def identical_structure(part: Part) -> Derivation:
    """Second derivatives at zero of the two right-hand sides."""
    q, u = sp.symbols("q u", positive=True)
    response = (sp.exp(u) - 1) / (sp.exp(u) + q - 1)
    return Derivation(
        steps=(
            identity(
                "half the second derivative of the Potts response at 0 is (q − 2)/(2q²)",
                sp.diff(response, u, 2).subs(u, 0) / 2 - (q - 2) / (2 * q**2),
            ),
            identity("at q = 1 the response is that of eq. (3)", response.subs(q, 1) - (1 - sp.exp(-u))),
        )
    )


@leg("remark-4.3/bifurcation")
def bifurcation(part: Part) -> Derivation:
    """The slope at x of φ − (ξ + φ)·s^n/(s^n + x^n)."""
    x, s, f, g, n = sp.symbols("x s f g n", positive=True)
    rate = g - (f + g) * s**n / (s**n + x**n)
    return Derivation(
        steps=(
            identity(
                "the slope is (ξ + φ)·n·s^n·x^(n−1)/(s^n + x^n)²",
                sp.diff(rate, x) - (f + g) * n * s**n * x ** (n - 1) / (s**n + x**n) ** 2,
            ),
        )
    )


# ------------------------------------------------------------------------------------------------ crystallization


@leg("crystallization/formation-jumps")
def formation(part: Part) -> Derivation:
    """On the curve R = −ln(1 − s)/s the fraction s tends to 0 as R tends to 1."""
    s = sp.Symbol("s", positive=True)
    inverse = -sp.log(1 - s) / s
    below_one = rewrite("exp(-R*s)", using={2: "-1"})
    return Derivation(
        steps=(limit("R tends to 1 as s tends to 0: s takes all small values near R = 1", inverse, s, 0, 1),),
        plans={"repair:0": cut("s < 1", below_one, prove)},
        concludes=REFUTES,
        witness="R = −10·ln(9/10) = 1.0536 has s = 1/10, R = −100·ln(99/100) = 1.00503 has s = 1/100: the "
        "fraction falls to 0 with R − 1",
    )


@leg("crystallization/capability")
def capability(part: Part) -> Derivation:
    """(A^r − 1)(A^(1−r) − 1) > 0 for 0 < r < 1 says A^r + A^(1−r) < 1 + A."""
    a, r = sp.symbols("A r", positive=True)
    base = "(A^r + A^(1-r))/(1+A)"
    small = cut("A^r + A^(1-r) < 1 + A", focus("A >= 2", "0 < r", "r < 1"), prove)
    power = let(
        "u",
        base,
        cut("u > 0", prove, cut("u < 1", small, replacing(f"u == {base}", focus("u > 0", "u < 1", "0 < r")))),
    )
    q = sp.Symbol("q", positive=True)  # a + 1
    ordered = (a / q) ** r + a * (1 / (q * a)) ** r  # shares (q−1)/q and, q − 1 times, 1/(q(q−1))
    equal = q * (1 / q) ** r
    return Derivation(
        steps=(
            identity(
                "the product (A^r − 1)(A^(1−r) − 1) is 1 + A − A^r − A^(1−r)",
                (a**r - 1) * (a ** (1 - r) - 1) - (1 + a - a**r - a ** (1 - r)),
            ),
            identity(
                "the quotient of the sums of powers is (A^r + A^(1−r))/q",
                ordered / equal - (a**r + a ** (1 - r)) / q,
            ),
        ),
        plans={"repair:0": power},
    )


@leg("crystallization/preference-to-differ")
def preference_to_differ(part: Part) -> Derivation:
    """The entropy term is positive by its slope k·(ln(1+km) − ln(1−m)); −c·k·m²/2 adds to it."""
    entropy = "(1+k*m)*log(1+k*m) + k*(1-m)*log(1-m)"
    positive = focus("k > 1", "0 < m", "m < 1", then=slope("m", "0", 1, apart=True))
    added = total((">", entropy, prove), (">=", "-c*k*m^2/2", prove))
    return Derivation(plans={"repair:0": cut(f"{entropy} > 0", positive, added)})


@leg("crystallization/random-field")
def random_field(part: Part) -> Derivation:
    """Two dimensions: no discontinuity with random fields."""
    return Derivation(
        steps=(theorem("random fields remove the discontinuity in dimension 2", "Aizenman and Wehr (1989)"),),
        concludes=REFUTES,
        witness="the square lattice with q = 5: first-order without field, no jump in random fields of any strength",
    )
