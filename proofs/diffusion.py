"""Proofs on specialisation, diffusion, bandwidth and settlement.

The averaged form of eq. (10) is f(θ) = φ − (ξ + φ)·P(θ) with P(θ) = sⁿ/(sⁿ + θⁿ).  It contains the threshold of one
agent for one task and nothing else, so each threshold obeys a scalar equation of its own.  Spectra of graphs are roots
of characteristic polynomials with integer coefficients, computed exactly.
"""

from fractions import Fraction
from itertools import combinations, product

import networkx as nx
import sympy as sp
from flint import fmpz_mat, fmpz_poly

from theoremaudit.derivations import identity, limit, theorem
from theoremaudit.legs import ILL_POSED, REFUTES, SUPPORTS, Derivation, Leg, Step
from theoremaudit.model import Part
from theoremaudit.proving import prove
from theoremaudit.tactics import Plan, rewrite, summation, total, witness
from theoremaudit.tactics import product as multiplied

leg = Leg("proof")

s, n, a, b, xi, phi, t, c = sp.symbols("s n a b xi phi t c", positive=True)
EXACT = "exact computation"
FIEDLER = "Fiedler (1973)"


def response(threshold: sp.Expr, demand: sp.Expr = s) -> sp.Expr:
    """Eq. (9)."""
    return demand**n / (demand**n + threshold**n)


def drift(threshold: sp.Expr, demand: sp.Expr = s) -> sp.Expr:
    """Eq. (10) with the probability (9) in place of the indicator."""
    return phi - (xi + phi) * response(threshold, demand)


CRITICAL = s * (xi / phi) ** (1 / n)
SLOPE = (xi + phi) * n * s**n * a ** (n - 1) / (s**n + a**n) ** 2

# ------------------------------------------------------------------------------------------- eqs. (9) and (10)


@leg("response-function/probability")
def probability(part: Part) -> Derivation:
    """1 − P = θⁿ/(sⁿ + θⁿ)."""
    return Derivation(
        steps=(identity("1 − P = θⁿ/(sⁿ + θⁿ)", 1 - response(a) - a**n / (s**n + a**n)),),
        plans={1: rewrite("a^n/(s^n+a^n)")},
    )


@leg("response-function/probability-along-eq-10")
def pole(part: Part) -> Derivation:
    """For n = 3 the denominator s³ + θ³ vanishes at θ = −s, which is reached at time (q + s)/ξ."""
    q = sp.Symbol("q", positive=True)
    return Derivation(
        steps=(identity("s³ + (q − ξt)³ = 0 at t = (q + s)/ξ", (s**3 + (q - xi * t) ** 3).subs(t, (q + s) / xi)),)
    )


@leg("response-function/sigmoid")
def sigmoid(part: Part) -> Derivation:
    """P depends on the quotient of threshold and demand only, and vⁿ ≥ kⁿ ≥ k² for v ≥ k ≥ 1."""
    return Derivation(
        steps=(
            identity("P = 1/(1 + (θ/s)ⁿ)", response(a) - 1 / (1 + (a / s) ** n)),
            identity("P = (s/θ)ⁿ/(1 + (s/θ)ⁿ)", response(a) - (s / a) ** n / (1 + (s / a) ** n)),
        ),
        plans={1: beyond("y"), 2: beyond("z")},
    )


def beyond(v: str) -> Plan:
    """Both bounds differ from the response by (vⁿ − k²)/((1 + k²)(1 + vⁿ))."""
    larger = total((">=", f"{v}^n-k^n", prove), (">=", "k^n-k^2", prove))
    factors = ((">", "1/(1+k^2)", prove), (">", f"1/(1+{v}^n)", prove), (">=", f"{v}^n-k^2", larger))
    return rewrite(f"({v}^n-k^2)/((1+k^2)*(1+{v}^n))", multiplied("1", *factors))


@leg("threshold-dynamics/attribution")
def attribution(part: Part) -> Derivation:
    """A constant threshold solves (10) only if its right side, −ξ or φ, is zero."""
    sides = (-xi, phi)
    return Derivation(
        steps=(
            theorem(
                "in the cited model thresholds are constant",
                "Bonabeau, Theraulaz and Deneubourg (1998), title and abstract",
            ),
            Step("the right side of (10) is −ξ or φ, never zero", all(x.is_nonzero for x in sides), "signs"),
        ),
        concludes=REFUTES,
        cites=("Bonabeau, Theraulaz and Deneubourg (1998)", "Theraulaz, Bonabeau and Deneubourg (1998)"),
        witness="the cited model itself: its thresholds are constant, while the right side of eq. (10) is −ξ or φ and "
        "never zero",
    )


@leg("threshold-dynamics/local-interactions")
def interaction(part: Part) -> Derivation:
    """With demands given a speed contains no other agent; with s' = δ − α Σ P every agent moves s, and s each speed."""
    p = response(a)
    return Derivation(
        steps=(
            identity("at given demands ∂θ₁'/∂θ₂ = 0", sp.diff(drift(a), b)),
            identity("∂θ₁'/∂s = −(ξ + φ)nP(1 − P)/s", sp.diff(drift(a), s) + (xi + phi) * n * p * (1 - p) / s),
            identity(
                "under s' = δ − α(P₁ + P₂), ∂s'/∂θ₂ = αnP₂(1 − P₂)/θ₂",
                sp.diff(-c * (response(a) + response(b)), b) - c * n * response(b) * (1 - response(b)) / b,
            ),
        ),
        concludes=ILL_POSED,
        witness="two agents and one task: with s constant θ₁' = φ − (ξ + φ)sⁿ/(sⁿ + θ₁ⁿ) does not depend on agent 2; "
        "with s' = δ − α(P₁ + P₂) it does, through s; both agree with eqs. (9) and (10)",
    )


@leg("threshold-dynamics/dissipative")
def potential(part: Part) -> Derivation:
    """A scalar equation is a gradient flow: U = −∫θ' dθ falls at speed −(θ')², which is zero only at rest."""
    return Derivation(
        steps=(
            identity("θ' = (φθⁿ − ξsⁿ)/(sⁿ + θⁿ)", drift(a) - (phi * a**n - xi * s**n) / (s**n + a**n)),
            theorem("U' = (dU/dθ)θ' = −(θ')²", "chain rule"),
        )
    )


@leg("threshold-dynamics/interior-rest-stable")
def source(part: Part) -> Derivation:
    """∂θ'/∂θ = (ξ + φ)·n·P(1 − P)/θ, positive at positive thresholds."""
    p = response(a)
    return Derivation(
        steps=(
            identity("∂θ'/∂θ is the printed expression", sp.diff(drift(a), a) - SLOPE),
            identity("it equals (ξ + φ)nP(1 − P)/θ", SLOPE - (xi + phi) * n * p * (1 - p) / a),
        )
    )


# --------------------------------------------------------------------------------------------- Proposition 4.2


@leg("proposition-4.2/capabilities")
def capabilities(part: Part) -> Derivation:
    """No capability occurs in eqs. (9) and (10), so every path c_ij(t) is compatible with them."""
    capability = sp.Symbol("c_ij")
    return Derivation(
        steps=(
            Step(
                "no capability occurs in (9) or (10)",
                capability not in drift(a).free_symbols | {xi, phi},
                "free symbols",
            ),
        ),
        concludes=ILL_POSED,
        witness="c_ij(t) = 1 for both of two tasks at all times, with any thresholds: no printed equation is violated, "
        "and neither capability tends to 0",
    )


@leg("proposition-4.2/self-sort")
def self_sort(part: Part) -> Derivation:
    """The one rest point repels, so the sign of θ' is settled at the start; n = 2 has a first integral."""
    integral = a + sp.log(a - 1) - sp.log(a + 1)
    unit = drift(a).subs({n: 2, s: 1, xi: 1, phi: 1})
    return Derivation(
        steps=(
            identity("θ' = 0 at θ* = s(ξ/φ)^(1/n)", drift(CRITICAL)),
            identity("P = φ/(ξ + φ) there", response(CRITICAL) - phi / (xi + phi)),
            identity("θ' increases in θ with slope (ξ + φ)n sⁿθⁿ⁻¹/(sⁿ + θⁿ)²", sp.diff(drift(a), a) - SLOPE),
            identity(
                "at θ* the slope is nξφ/((ξ + φ)θ*): a source",
                SLOPE.subs(a, CRITICAL) - n * xi * phi / ((xi + phi) * CRITICAL),
            ),
            identity("for n = 2, s = ξ = φ = 1: θ' = (θ² − 1)/(θ² + 1)", unit - (a**2 - 1) / (a**2 + 1)),
            identity("then θ + ln|θ − 1| − ln(θ + 1) − t is constant", sp.diff(integral, a) * unit - 1),
            limit(
                "a forgotten task: P ~ (s/(φt))ⁿ (n = 2)",
                response(phi * t).subs(n, 2) * (phi * t / s) ** 2,
                t,
                sp.oo,
                1,
            ),
        ),
        cites=("a scalar autonomous equation has monotone solutions",),
    )


@leg("proposition-4.2/random-trials")
def random_trials(part: Part) -> Derivation:
    """With n = 2, s = φ = 1 an idle agent's threshold is θ₀, θ₀ + 1, …, idle for ever with probability
    Π θ²/(1 + θ²).

    By Euler's product Π (1 + 1/k²) = sinh(π)/π over k ≥ 1.  Start one task at 1, the other at 2.
    """
    idle = (1 - response(a)).subs({n: 2, s: 1})
    first = sp.pi / sp.sinh(sp.pi)
    second = first / idle.subs(a, 1)
    return Derivation(
        steps=(
            identity("the probability of staying idle once is 1/(1 + 1/θ²)", idle - 1 / (1 + 1 / a**2)),
            theorem("Π (1 + 1/k²) = sinh(π)/π", "Euler's product for the sine"),
            identity("from 1 and from 2: 2π²/sinh(π)²", first * second - 2 * sp.pi**2 / sp.sinh(sp.pi) ** 2),
            theorem("by hand: each product is at least exp(−Σ 1/k²) > exp(−2)", "1 + x ≤ exp(x)"),
        ),
        concludes=REFUTES,
        cites=("Euler's product for the sine",),
        witness="one agent, two tasks, n = 2, s₁ = s₂ = φ = 1, any ξ, initial thresholds 1 and 2: it never performs "
        "either task with probability 2π²/sinh(π)² = 0.148, which exceeds exp(−4)",
    )


@leg("proposition-4.2/one-task-at-a-time")
def all_round_state(part: Part) -> Derivation:
    """At thresholds 0 all probabilities are 1, so each task gets the share 1/J of the time."""
    size = sp.Symbol("J", positive=True)
    return Derivation(
        steps=(identity("a share of 1/J", response(sp.Integer(0)) / (size * response(sp.Integer(0))) - 1 / size),)
    )


@leg("proposition-4.2/coverage")
def coverage(part: Part) -> Derivation:
    """The two agents' equations are separate; with n = 2 and all rates 1 thresholds 2 and 3 both grow."""
    unit = drift(a).subs({n: 2, s: 1, xi: 1, phi: 1})
    return Derivation(
        steps=(
            identity("at threshold 2 the speed is 3/5", unit.subs(a, 2) - sp.Rational(3, 5)),
            identity("at threshold 3 the speed is 4/5", unit.subs(a, 3) - sp.Rational(4, 5)),
        )
    )


@leg("proposition-4.2/unmet-demand")
def unmet_demand(part: Part) -> Derivation:
    """P depends on the quotient of threshold and demand only, and falls in it."""
    return Derivation(
        steps=(identity("P = 1/(1 + (θ/s)ⁿ)", response(a) - 1 / (1 + (a / s) ** n)),),
        plans={1: compared(">=", "1", "z", "m")},
    )


def compared(relation: str, demand: str, low: str, high: str) -> Plan:
    """With D for the power of the demand, D/(D + lowⁿ) − D/(D + highⁿ) = D(highⁿ − lowⁿ)/((D + lowⁿ)(D + highⁿ))."""
    bottoms = [f"1/({demand}+{x}^n)" for x in (low, high)]
    difference = f"{high}^n-{low}^n"
    factors = ((">", demand, prove), *((">", bottom, prove) for bottom in bottoms), (relation, difference, prove))
    return rewrite("*".join((demand, *bottoms, f"({difference})")), multiplied("1", *factors))


@leg("proposition-4.2/step-reinforcement")
def reinforcement(part: Part) -> Derivation:
    """dP/dθ = −nP(1 − P)/θ: negative at positive thresholds."""
    p = response(a)
    return Derivation(
        steps=(identity("dP/dθ = −nP(1 − P)/θ", sp.diff(p, a) + n * p * (1 - p) / a),),
        plans={0: compared(">", "s^n", "a", "b")},
    )


@leg("proposition-4.2/step-fixed-point")
def fixed_point(part: Part) -> Derivation:
    """φ − (ξ + φ)p = 0 has one solution."""
    p = sp.Symbol("p")
    (only,) = sp.solve(phi - (xi + phi) * p, p)
    return Derivation(steps=(identity("p = φ/(ξ + φ)", only - phi / (xi + phi)),))


# ------------------------------------------------------------------------------------------ Laplacian dynamics


def laplacian(graph: nx.Graph) -> fmpz_mat:
    """Degrees on the diagonal, −1 for each link."""
    nodes = list(graph)
    return fmpz_mat([[graph.degree(u) if u == v else -int(graph.has_edge(u, v)) for v in nodes] for u in nodes])


def spectrum(graph: nx.Graph, *roots: int) -> bool:
    """Whether the characteristic polynomial of the Laplacian is the product of (x − r) over the given integers."""
    wanted = fmpz_poly([1])
    for root in roots:
        wanted *= fmpz_poly([-root, 1])
    return laplacian(graph).charpoly() == wanted


def eigenvalues(name: str, graph: nx.Graph, *roots: int) -> Step:
    """The step that a named graph has these Laplacian eigenvalues."""
    return Step(
        f"{name}: eigenvalues {', '.join(map(str, roots))}", spectrum(graph, *roots), "characteristic polynomial"
    )


def weighted() -> tuple[sp.Matrix, dict[tuple[int, int], sp.Symbol]]:
    """The Laplacian of four nodes with a weight for each pair."""
    weights = {pair: sp.Symbol(f"w{pair[0]}{pair[1]}", positive=True) for pair in combinations(range(4), 2)}
    matrix = sp.zeros(4, 4)
    for (i, j), w in weights.items():
        matrix[i, i] += w
        matrix[j, j] += w
        matrix[i, j] -= w
        matrix[j, i] -= w
    return matrix, weights


@leg("lemma-5.1/bound")
def eigenvector_bound(part: Part) -> Derivation:
    """L is symmetric and sends 1 to 0: the deviation is a sum of eigenvectors with eigenvalues from λ₂ up."""
    matrix, _ = weighted()
    compared = summation([("c1", "C"), ("l1", "X")], [("exp(-2*m*t)", "c1^2"), ("-1", "c1^2*exp(-2*l1*t)")], "0")
    return Derivation(
        steps=(
            identity("L is symmetric (four nodes, any weights)", sum(x**2 for x in matrix - matrix.T)),
            identity("L·1 = 0", sum(x**2 for x in matrix * sp.ones(4, 1))),
            theorem("an orthonormal basis of eigenvectors, 1/√N among them", "spectral theorem"),
        ),
        plans={0: compared},
    )


@leg("lemma-5.1/average")
def converges(part: Part) -> Derivation:
    """At t = d/(λ₂p) the distance is d·exp(−d/p) < p."""
    return Derivation(
        steps=(eigenvalues("two nodes without a link", nx.empty_graph(2), 0, 0),),
        plans={"repair:0": witness("d/(m*p)")},
    )


@leg("lemma-5.1/connected")
def connected(part: Part) -> Derivation:
    """xᵀLx = Σ w_ij (x_i − x_j)² vanishes on vectors that are constant on components, and on no others."""
    matrix, weights = weighted()
    x = sp.Matrix(sp.symbols("x0:4"))
    form = sum(w * (x[i] - x[j]) ** 2 for (i, j), w in weights.items())
    return Derivation(
        steps=(
            identity("xᵀLx = Σ w_ij (x_i − x_j)²", (x.T * matrix * x)[0] - form),
            theorem("a sum of squares is zero only if x is constant along every link", "the reals are ordered"),
            theorem("λ₂ is the minimum of the form on unit vectors orthogonal to 1", "Courant–Fischer"),
        ),
        concludes=SUPPORTS,
        cites=(FIEDLER,),
    )


@leg("lemma-5.1/conserved")
def conserved(part: Part) -> Derivation:
    """Each link takes from one node what it gives to the other: the columns of L add up to zero."""
    matrix, _ = weighted()
    return Derivation(
        steps=(
            identity("1ᵀL = 0 (four nodes, any weights)", sum(x**2 for x in sp.ones(1, 4) * matrix)),
            theorem(
                "for any graph: the entries of a column are a degree and as many times −1", "definition of L = D − A"
            ),
        ),
        concludes=SUPPORTS,
        detail="Hence d/dt Σ u_i = −1ᵀLu = 0.",
    )


@leg("lemma-5.1/specialisation-against-consensus")
def consensus(part: Part) -> Derivation:
    """Two linked agents: (c/2)(1 − e^(−2t)) solves c₁₂' = c₂₂ − c₁₂ from (0, c)."""
    first, second = c / 2 * (1 - sp.exp(-2 * t)), c / 2 * (1 + sp.exp(-2 * t))
    return Derivation(
        steps=(
            identity("c₁₂' = c₂₂ − c₁₂", sp.diff(first, t) - (second - first)),
            identity("c₂₂' = c₁₂ − c₂₂", sp.diff(second, t) - (first - second)),
            limit("c₁₂ tends to c/2", first, t, sp.oo, c / 2),
        )
    )


@leg("algebraic-connectivity/newcomer")
def newcomer(part: Part) -> Derivation:
    """Exact spectra; the caps come from two test vectors: e_v less its mean, the old eigenvector on the leaf too."""
    steps = [
        eigenvalues("two linked agents", nx.path_graph(2), 0, 2),
        eigenvalues("a path of three", nx.path_graph(3), 0, 1, 3),
        eigenvalues("a triangle", nx.complete_graph(3), 0, 3, 3),
        eigenvalues("a triangle with a leaf", nx.lollipop_graph(3, 1), 0, 1, 3, 4),
    ]
    for links in (1, 2, 3):
        joined = nx.complete_graph(4)
        joined.add_edges_from((4, i) for i in range(links))
        steps.append(
            eigenvalues(
                f"a complete mesh of four and a newcomer with {links} links",
                joined,
                0,
                links,
                *(4,) * (3 - links),
                *(5,) * links,
            )
        )
    leaf = summation(
        [("f1", "F")],
        [("1", "(f1-w/(N+1))^2"), ("-1", "f1^2"), ("2*w/(N+1)", "f1"), ("-w^2/(N+1)^2", "1")],
        "0",
        using={0: "-2*w/(N+1)", 1: "1"},
    )
    return Derivation(
        steps=(*steps, theorem("λ₂ is at most the quotient of form and length at any test vector", "Courant–Fischer")),
        plans={"repair:2": leaf},
        cites=(FIEDLER,),
    )


@leg("algebraic-connectivity/new-link")
def new_link(part: Part) -> Derivation:
    """The form grows by a square, so its minimum does not fall."""
    return Derivation(
        steps=(theorem("λ₂ is the minimum of the form on unit vectors orthogonal to 1", "Courant–Fischer"),)
    )


@leg("algebraic-connectivity/new-link-raises")
def new_link_raises(part: Part) -> Derivation:
    """The star on four nodes and the same with a link between two leaves."""
    star = nx.star_graph(3)
    paw = nx.star_graph(3)
    paw.add_edge(1, 2)
    square = nx.cycle_graph(4)
    diamond = nx.cycle_graph(4)
    diamond.add_edge(0, 2)
    return Derivation(
        steps=(
            eigenvalues("the star", star, 0, 1, 1, 4),
            eigenvalues("the star with a link", paw, 0, 1, 3, 4),
            eigenvalues("a ring of four", square, 0, 2, 2, 4),
            eigenvalues("the ring with a diagonal", diamond, 0, 2, 4, 4),
        )
    )


@leg("algebraic-connectivity/mesh-connected")
def mesh_connected(part: Part) -> Derivation:
    """On a component the form vanishes on constant vectors only; on all nodes it vanishes on others too."""
    matrix, weights = weighted()
    x = sp.Matrix(sp.symbols("x0:4"))
    form = sum(w * (x[i] - x[j]) ** 2 for (i, j), w in weights.items())
    apart = nx.empty_graph(3)
    apart.add_edge(0, 1)
    return Derivation(
        steps=(
            identity("xᵀLx = Σ w_ij (x_i − x_j)² (four nodes, any weights)", (x.T * matrix * x)[0] - form),
            theorem("on a connected graph it vanishes only on constant vectors", "the reals are ordered"),
            theorem("λ₂ is the minimum of the form on unit vectors orthogonal to 1", "Courant–Fischer"),
            eigenvalues("two linked nodes", nx.path_graph(2), 0, 2),
            eigenvalues("the same with a third node apart", apart, 0, 0, 2),
        ),
        concludes=SUPPORTS,
        cites=(FIEDLER,),
    )


# -------------------------------------------------------------------------------- bandwidth and combined dynamics


def mean_distance(graph: nx.Graph) -> Fraction:
    """The mean number of links between two different nodes."""
    return Fraction(
        sum(d for _, row in nx.all_pairs_shortest_path_length(graph) for d in row.values()),
        len(graph) * (len(graph) - 1),
    )


@leg("bandwidth/links")
def links(part: Part) -> Derivation:
    """The degrees add up to twice the number of links; no link carries more than b."""
    return Derivation(
        steps=(theorem("the degrees add up to twice the number of links: N⟨k⟩ = 2M", "handshake lemma"),),
        plans={0: summation([("r1", "X")], [("b", "1"), ("-1", "r1")], "0")},
    )


@leg("bandwidth/serves-more")
def ring_of_four(part: Part) -> Derivation:
    """A query over h links uses h link-ends; the ring of four has 8 and a mean distance of 4/3."""
    ring, path = nx.cycle_graph(4), 100
    ends = 2 * ring.number_of_edges()
    crossing = Fraction((path // 2) ** 2, path * (path - 1))
    return Derivation(
        steps=(
            Step("the ring of four has mean distance 4/3", mean_distance(ring) == Fraction(4, 3), EXACT),
            Step("so it carries at most 8/(4/3) = 6, less than 7", ends / mean_distance(ring) == 6, EXACT),
            Step("a path of 100: the middle link limits the total to 99/25", 1 / crossing == Fraction(99, 25), EXACT),
        )
    )


@leg("bandwidth/necessary")
def independent(part: Part) -> Derivation:
    """Neither eq. (8) nor eq. (15) contains a degree or a bandwidth."""
    return Derivation(
        repair_holds=True, steps=(theorem("eqs. (8) and (15) contain no ⟨k⟩ and no B_hub", "inspection"),)
    )


@leg("combined-dynamics/ces-makes-specialists")
def no_aggregate(part: Part) -> Derivation:
    """ρ does not occur in eqs. (9) and (10)."""
    rho = sp.Symbol("rho")
    return Derivation(
        steps=(
            Step("ρ does not occur in (9) or (10)", rho not in drift(a).free_symbols, "free symbols"),
            identity("∂θ'/∂ρ = 0", sp.diff(drift(a), rho)),
        ),
        concludes=REFUTES,
        witness="an agent with n = 2, ξ = φ = s₁ = s₂ = 1 and initial thresholds 1/3 and 1/2 performs both tasks in "
        "the end, at ρ = 1/2 as at every other ρ",
    )


# ----------------------------------------------------------------------------------------- Proposition 14.1


def settled(cases: list[tuple[bool, bool, bool]]) -> bool:
    """Whether no case (hypotheses, equilibrium, settlement) has the hypotheses without settlement."""
    return all(not hypotheses or settlement for hypotheses, _, settlement in cases)


@leg("proposition-14.1/with-theorem-6.1")
def together(part: Part) -> Derivation:
    """With hypotheses H, equilibrium E and settlement S: H → E and E → S leave no case of H without S."""
    cases = [
        (hypotheses, equilibrium, settlement)
        for hypotheses, equilibrium, settlement in product((False, True), repeat=3)
        if (not hypotheses or equilibrium) and (not equilibrium or settlement)
    ]
    return Derivation(
        steps=(Step("no case has the hypotheses and no settlement", settled(cases), "truth table"),),
        concludes=SUPPORTS,
    )


@leg("proposition-14.1/step-routed-queries")
def routed(part: Part) -> Derivation:
    """M numbers that are not below u add up to at least uM."""
    return Derivation(plans={"repair:0": summation([("q1", "X")], [("1", "q1"), ("-u", "1")], "0")})


@leg("proposition-14.1/discovery")
def return_time(part: Part) -> Derivation:
    """The degrees, divided by their sum N⟨k⟩, are the stationary distribution of the walk."""
    matrix, _ = weighted()
    degrees = sp.Matrix([matrix[i, i] for i in range(4)])
    walk = sp.Matrix(4, 4, lambda i, j: 0 if i == j else -matrix[i, j] / degrees[i])
    stays = [identity(f"Σ_i d_i P_ij = d_j, node {j}", (degrees.T * walk)[j] - degrees[j]) for j in range(4)]
    return Derivation(
        steps=(*stays, theorem("the mean return time is the reciprocal of the stationary probability", "Kac (1947)")),
        cites=("Kac (1947)",),
    )


@leg("proposition-14.1/bilateral-fixed-point")
def negotiated(part: Part) -> Derivation:
    """Two processes of bilateral agreement with one query and two specialists end at different routes."""
    costs, asks, worth = (1, 2), (4, 3), 5
    chosen = asks.index(min(asks))
    undercut = (max(costs[0], 2), costs[1])
    return Derivation(
        steps=(
            Step("asks 4 and 3 cover costs 1 and 2", all(x <= p for x, p in zip(costs, asks, strict=True)), EXACT),
            Step("the lower ask gains both sides and is of higher cost", costs[chosen] == 2 < asks[1] < worth, EXACT),
            Step(
                "undercut down to costs, the first serves at 2 with a gain", costs[0] < undercut[0] <= costs[1], EXACT
            ),
        ),
        concludes=ILL_POSED,
        witness="one query worth 5, two specialists of costs 1 and 2: if each asks for itself, say 4 and 3, the second "
        "serves; if asks are undercut down to costs, the first does; no printed process says which",
    )


Operation = tuple[frozenset[int], frozenset[int], frozenset[int]]  # inputs, catalysts, outputs


def largest_raf(operations: frozenset[Operation], food: frozenset[int]) -> frozenset[Operation]:
    """Definition 9.3: drop operations without a catalyst or with inputs that cannot be built, until all have both."""
    types = set(food)
    while new := {x for inputs, _, outputs in operations if inputs <= types for x in outputs} - types:
        types |= new
    kept = frozenset(o for o in operations if o[0] <= types and o[1] & types)
    return kept if kept == operations else largest_raf(kept, food)


@leg("proposition-14.1/number-of-operations")
def two_sizes(part: Part) -> Derivation:
    """Type 1 is food; 1 makes 2, and 3, which nothing makes, would make 2 as well."""
    one, two, three = (frozenset({x}) for x in (1, 2, 3))
    operations = frozenset({(one, one, two), (three, one, two)})
    found = largest_raf(operations, one)
    return Derivation(
        steps=(
            Step("two potential operations", len(operations) == 2, EXACT),
            Step("the largest RAF set has one", len(found) == 1, EXACT),
        ),
        concludes=REFUTES,
        witness="food type 1; operation r turns 1 into 2, operation q turns 3 into 2, both catalysed by 1: two "
        "potential operations, and {r} is the only RAF set that is not empty, since nothing makes 3",
    )
