"""Proofs on epidemics and universality: sums over degrees, finite Markov chains, normal forms and one explicit network.

The mean field is F(t) = sum over the degrees of p*k*L*k/(1 + L*k*t); its summands fall in t, which proves everything
about eq. (14).  Finite chains are solved exactly.  The network that refutes the remark on small worlds is a binary
tree whose siblings are joined; its Laplacian is tested on explicit vectors, in integers.
"""

from fractions import Fraction
from itertools import pairwise
from math import factorial

import sympy as sp
from flint import fmpz, fmpz_mat

from theoremaudit.derivations import identity, limit, theorem
from theoremaudit.legs import ILL_POSED, REFUTES, SUPPORTS, Derivation, Leg, Step
from theoremaudit.model import Part
from theoremaudit.proving import prove
from theoremaudit.tactics import (
    Plan,
    cut,
    eliminate,
    focus,
    product,
    rewrite,
    ring,
    root,
    summation,
    total,
    witness,
)

leg = Leg("proof")

L, R, K, g, k, m, x, y = sp.symbols("L R K g k m x y", positive=True)

# --------------------------------------------------------------------------------- eq. (14): the threshold

PAIRS = [("p1", "P"), ("k1", "K")]
FIRST, SECOND = "sum(p*k for p in P, k in K)", "sum(p*k^2 for p in P, k in K)"


def returned(t: str) -> str:
    """F(t), with the names of one component."""
    return f"p1*k1*L*k1/(1+L*k1*{t})"


def summed(t: str) -> str:
    """F(t)."""
    return f"sum(p*k*L*k/(1+L*k*{t}) for p in P, k in K)"


def each(weights: list[tuple[str, str]], *facts: str) -> Plan:
    """A combination of sums over the degrees is positive because it is so at every degree."""
    component = focus("p1 > 0", "k1 > 0", "L > 0", *facts, then=prove)
    return summation(PAIRS, weights, "0", component=component, strict=True)  # type: ignore[arg-type]


def none_below() -> Plan:
    """F(t) < L*<k^2> at every t > 0, and L*<k^2> <= <k>."""
    below = f"L*{SECOND} - {summed('t')}"
    shown = each([("L", "p1*k1^2"), ("-1", returned("t"))], "0 < t")
    return cut(f"{below} > 0", shown, total((">=", f"{FIRST} - L*{SECOND}", prove), (">", below, prove)))


@leg("epidemic-threshold/mean-field")
def mean_field(part: Part) -> Derivation:
    """F falls from L*<k^2> at 0 to less than <k> at 1, so it meets <k> if and only if L*<k^2> > <k>."""
    summand = L * k**2 / (1 + L * k * x)
    return Derivation(
        steps=(
            identity("at t = 0 a summand is L*k^2", summand.subs(x, 0) - L * k**2),
            identity(
                "its slope in t is -L^2*k^3/(1+L*k*t)^2", sp.diff(summand, x) + L**2 * k**3 / (1 + L * k * x) ** 2
            ),
        ),
        plans={
            0: none_below(),
            1: each([("1", returned("s")), ("-1", returned("t"))], "0 < s", "0 < t", "s < t"),
            2: each([("1", "p1*k1"), ("-1", returned("1"))]),
            3: root("0", "1", rising=False),
        },
    )


@leg("epidemic-threshold/given-network")
def given_network(part: Part) -> Derivation:
    """The vector with sqrt(n) at the centre and 1 at the n leaves is positive and belongs to sqrt(n)."""
    n = sp.Symbol("n", positive=True)
    return Derivation(
        steps=(
            identity("at the centre: n leaves of weight 1 are sqrt(n)*sqrt(n)", n - sp.sqrt(n) * sp.sqrt(n)),
            identity("at a leaf: the centre's weight sqrt(n) is sqrt(n)*1", sp.sqrt(n) - sp.sqrt(n) * 1),
            identity("<k>/<k^2> = 2n/(n^2 + n) = 2/(n + 1)", 2 * n / (n**2 + n) - 2 / (n + 1)),
            theorem("a positive eigenvector belongs to the largest eigenvalue", "Perron and Frobenius"),
        ),
        cites=("Ganesh, Massoulié and Towsley (2005)",),
    )


@leg("epidemic-threshold/above-three")
def above_three(part: Part) -> Derivation:
    """The moments of the density 3k^(-4) on [1, K], without its norming constant, which cancels."""
    first, second = (sp.integrate(3 * k ** (power - 4), (k, 1, K)) for power in (1, 2))
    return Derivation(
        steps=(
            identity("<k>/<k^2> = (1 + 1/K)/2", first / second - (1 + 1 / K) / 2),
            theorem("the largest eigenvalue is at least that of a star contained in the graph", "Perron and Frobenius"),
        ),
        cites=("Chatterjee and Durrett (2009)", "Castellano and Pastor-Satorras (2010)"),
    )


@leg("epidemic-threshold/vanishes")
def vanishes_in_the_limit(part: Part) -> Derivation:
    """Numerator bounded by an integral, denominator at least ln(K + 1)."""
    bound = sp.Symbol("e", positive=True)  # e = g - 2
    tail = sp.limit((1 - K ** (-bound)) / bound, K, sp.oo)
    return Derivation(
        steps=(
            identity(
                "the integral of k^(1-g) over [1, K] is (1 - K^(2-g))/(g-2)",
                sp.diff((1 - k ** (-bound)) / bound, k) - k ** (-bound - 1),
            ),
            identity("1 + 1/(g-2) = (g-1)/(g-2) bounds the sum of k^(1-g)", 1 + tail - (bound + 1) / bound),
            limit("(g-1)/((g-2)*ln(K+1)) tends to 0", (bound + 1) / (bound * sp.log(K + 1)), K, sp.oo, 0),
            theorem("a sum of falling terms is at most its first term and the integral", "integral comparison"),
        ),
        concludes=SUPPORTS,
    )


# --------------------------------------------------------------------------------------- Proposition 5.2


@leg("proposition-5.2/in-the-limit")
def in_the_limit(part: Part) -> Derivation:
    """F(t) tends to infinity as t tends to 0, because <k^2> diverges, and F(1) < <k>: so F meets <k> in (0, 1)."""
    a = sp.Symbol("a", positive=True)  # a = L*t
    cubic = sp.log(k) - sp.log(1 + a * k)
    half = 2 / sp.sqrt(a) * sp.atan(sp.sqrt(a) * sp.sqrt(k))
    return Derivation(
        steps=(
            identity("ln(k/(1+a*k)) has the derivative 1/(k*(1+a*k))", sp.diff(cubic, k) - 1 / (k * (1 + a * k))),
            limit("its increase over k >= 1 is ln(1 + 1/a)", sp.log(k / (1 + a * k)), k, sp.oo, -sp.log(a)),
            identity("<k> = 2 for the density 2/k^3", sp.integrate(2 / k**2, (k, 1, sp.oo)) - 2),
            identity(
                "2*arctan(sqrt(a*k))/sqrt(a) has the derivative 1/(sqrt(k)*(1+a*k))",
                sp.diff(half, k) - 1 / (sp.sqrt(k) * (1 + a * k)),
            ),
            limit("it tends to pi/sqrt(a)", half, k, sp.oo, sp.pi / sp.sqrt(a)),
            theorem("F(t) grows to L*<k^2>, infinite, as t falls to 0", "monotone convergence"),
            theorem("a continuous function meets every value between those at the ends", "intermediate value theorem"),
        ),
        plans={0: witness("1/(L*(exp(1/L)-1))"), 1: root("0", "2*L", rising=True)},
        concludes=SUPPORTS,
        cites=("Pastor-Satorras and Vespignani (2001)",),
    )


def mean_lifetimes(agents: int) -> list[sp.Expr]:
    """Mean times to extinction from 1, …, N informed agents of a complete mesh, by solving the linear equations.

    >>> mean_lifetimes(2)[0]
    L/2 + 1
    """
    matrix, ones = sp.zeros(agents, agents), sp.zeros(agents, 1)
    for i in range(1, agents + 1):
        up, down = L * i * (agents - i), sp.Integer(i)
        matrix[i - 1, i - 1], ones[i - 1] = up + down, 1
        if i < agents:
            matrix[i - 1, i] = -up
        if i > 1:
            matrix[i - 1, i - 2] = -down
    return [sp.expand(sp.cancel(time)) for time in matrix.LUsolve(ones)]


def closed_lifetime(agents: int) -> sp.Expr:
    """The mean time from one informed agent: sum over j of L^(j-1)*(N-1)!/((N-j)!*j)."""
    return sum(
        (L ** (j - 1) * Fraction(factorial(agents - 1), factorial(agents - j) * j) for j in range(1, agents + 1)),
        start=sp.Integer(0),
    )


@leg("proposition-5.2/indefinitely")
def indefinitely(part: Part) -> Derivation:
    """After the next N events all have forgotten with probability at least e > 0, so q <= (1 - e)*q gives q = 0."""
    chance = "(1+L*(N-1))^(-N)"
    left = f"(1-{chance})*q - q"
    extinct = rewrite(f"1/{chance}*({left})", product("1", (">", f"1/{chance}", prove), (">=", left, prove)))
    return Derivation(
        steps=(
            *(
                identity(f"complete mesh of {n}: the mean time solved for", mean_lifetimes(n)[0] - closed_lifetime(n))
                for n in (2, 3, 4)
            ),
            theorem("a finite chain that can reach an absorbing state from everywhere is absorbed", "Markov chains"),
        ),
        plans={"repair:0": extinct, "repair:2": ring({1: "1", 2: "L"})},
    )


@leg("proposition-5.2/any-rate")
def any_rate(part: Part) -> Derivation:
    """d^2 <= (N-1)*d for every degree."""
    first, second = "sum(d for d in D)", "sum(d^2 for d in D)"
    component = focus("0 <= d1", "d1 <= N-1", then=prove)
    bounded = summation([("d1", "D")], [("N-1", "d1"), ("-1", "d1^2")], "0", component=component)
    quotient = rewrite(f"1/((N-1)*{second})*((N-1)*{first} - {second})", prove)
    moments = [sp.integrate(2 * k ** (power - 3), (k, 1, K)) for power in (1, 2)]
    return Derivation(
        steps=(identity("g = 3: <k>/<k^2> = (1 - 1/K)/ln K", moments[0] / moments[1] - (1 - 1 / K) / sp.log(K)),),
        plans={"repair:0": cut(f"(N-1)*{first} - {second} >= 0", bounded, quotient)},
    )


@leg("proposition-5.2/endogenous")
def endogenous(part: Part) -> Derivation:
    """Eqs. (9) and (10) are functions of thresholds and demands; the repair bounds each summand of eq. (6)."""
    weights, equation = "sum(p for p in P)", "sum(p/(C/e-1) for p in P, e in H)"
    component = focus("e1 > 0", "e1 <= h", "p1 > 0", "C > h", "h > 0", then=prove)
    at_most = summation(
        [("p1", "P"), ("e1", "H")], [("h/(C-h)", "p1"), ("-1", "p1/(C/e1-1)")], "0", component=component
    )
    lemma = total((">=", f"{equation} - {weights}", prove), (">=", f"h/(C-h)*{weights} - {equation}", at_most))
    positive = summation([("p1", "P")], [("1", "p1")], "0", component=focus("p1 > 0", then=prove), strict=True)
    signs = product("1", (">", "C-h", prove), (">", f"1/{weights}", prove), (">=", f"{weights}*(h/(C-h)-1)", prove))
    final = rewrite(f"(C-h)/{weights}*({weights}*(h/(C-h)-1))", signs)
    s, theta, n, rate, decay = sp.symbols("s theta n xi phi", positive=True)
    response = s**n / (s**n + theta**n)
    drift = decay * (1 - response) - rate * response
    return Derivation(
        steps=(
            Step(
                "eq. (9) and the mean of eq. (10) depend on demand, threshold and three constants; no adjacency, "
                "neighbour or degree occurs in them",
                drift.free_symbols == {s, theta, n, rate, decay},
                "the symbols of the two equations, listed",
            ),
        ),
        plans={"repair:0": cut(f"{weights}*(h/(C-h) - 1) >= 0", lemma, cut(f"{weights} > 0", positive, final))},
        concludes=ILL_POSED,
        witness="N agents with the same thresholds and demands, once on a cycle (all degrees 2) and once on a star: "
        "eqs. (9) and (10) run identically on both, and the degrees stay what they were",
        cites=("Bianconi and Barabási (2001): degree exponent 1 + C/η of agents of fitness η",),
    )


@leg("proposition-5.2/section-3-mesh")
def poisson_mesh(part: Part) -> Derivation:
    """The moments of the Poisson law of mean R."""
    j = sp.Symbol("j", integer=True, nonnegative=True)
    moments = [sp.summation(j**power * sp.exp(-R) * R**j / sp.factorial(j), (j, 0, sp.oo)) for power in (1, 2)]
    return Derivation(
        steps=(
            identity("<k> = R", sp.expand(moments[0]) - R),
            identity("<k^2> = R + R^2", sp.expand(moments[1]) - R - R**2),
        ),
        cites=("Bhamidi, Nam, Nguyen and Sly (2021)",),
    )


@leg("proposition-5.2/diffusion-against-epidemic")
def two_kinds_of_spreading(part: Part) -> Derivation:
    """The epidemic changes the total by L*(x + y - 2*x*y) - x - y, diffusion by nothing."""
    return Derivation(plans={"repair:0": ring({5: "-1"})})


@leg("proposition-5.2/against-critical-value")
def no_critical_value(part: Part) -> Derivation:
    """The positive level is explicit at every value of the control."""
    return Derivation(plans={"repair:0": witness("1/(c*(exp(1/c)-1))")})


# ---------------------------------------------------------------------------- eq. (3) on other degree laws


@leg("degree-law/size")
def size_on_degree_laws(part: Part) -> Derivation:
    """Degrees 1 and 3: u*(p+3t) = p + 3t*u^2 factors; Poisson degrees: u = 1 - s."""
    p, t, u, q = sp.symbols("p t u q", positive=True)
    poisson = cut("u == 1-s", ring({0: "1", 1: "1"}), eliminate("u", ring({1: "1"})))
    return Derivation(
        steps=(
            identity(
                "degrees 1 and 3: the equation is (u-1)*(3*t*u-p) = 0",
                p + 3 * t * u**2 - u * (p + 3 * t) - (u - 1) * (3 * t * u - p),
            ),
            identity("degrees 0 and 3: u = 0 and s = 1 - G0(0) = q", 1 - (1 - q) - q),
            theorem(
                "the largest component has the share 1 - G0(u)", "Molloy and Reed (1998); Janson and Luczak (2009)"
            ),
        ),
        plans={"repair:0": poisson, "repair:1": witness("p/(3*t)")},
        cites=("Molloy and Reed (1998)", "Janson and Luczak (2009)"),
    )


@leg("degree-law/sufficient", "degree-law/necessary")
def condition_on_degree_laws(part: Part) -> Derivation:
    """<k(k-2)> = -p + 3t for degrees 0, 1 and 3; for degrees 0 and 4 it is 2 at mean 1."""
    p, t = sp.symbols("p t", positive=True)
    law = {0: sp.Rational(3, 4), 4: sp.Rational(1, 4)}
    return Derivation(
        steps=(
            identity("<k(k-2)> = 3t - p", p * 1 * (1 - 2) + t * 3 * (3 - 2) - (3 * t - p)),
            identity("P(0) = 3/4, P(4) = 1/4: the mean is 1", sum(d * share for d, share in law.items()) - 1),
            identity("there <k(k-2)> = 2", sum(d * (d - 2) * share for d, share in law.items()) - 2),
            theorem("a giant component exists if and only if <k(k-2)> > 0", "Molloy and Reed (1995)"),
        ),
        plans={"repair:0": witness("p/(3*t)")} if part.name == "sufficient" else {},
        cites=("Molloy and Reed (1995)",),
    )


@leg("degree-law/power-law-cut")
def power_laws_cut(part: Part) -> Derivation:
    """k*(k-2)*k^(-3) = 1/k - 2/k^2, summed in fractions."""
    excess = {n: sum(Fraction(1, d) - Fraction(2, d**2) for d in range(1, n + 1)) for n in (10, 20)}
    mean = {
        n: sum(Fraction(1, d**2) for d in range(1, n + 1)) / sum(Fraction(1, d**3) for d in range(1, n + 1))
        for n in (10, 20)
    }
    return Derivation(
        steps=(
            identity("k*(k-2)/k^3 = 1/k - 2/k^2", k * (k - 2) / k**3 - 1 / k + 2 / k**2),
            Step("cut-off 10: the sum is negative, the mean above 1", excess[10] < 0 < mean[10] - 1, "fractions"),
            Step(
                "cut-off 20: the sum is positive; half the mean is below 1",
                excess[20] > 0 > mean[20] / 2 - 1,
                "fractions",
            ),
            theorem("a giant component exists if and only if <k(k-2)> > 0", "Molloy and Reed (1995)"),
        ),
        cites=("Molloy and Reed (1995)",),
    )


@leg("degree-law/against-scale-free")
def size_on_a_power_law(part: Part) -> Derivation:
    """G1 is convex, 1 at 1, with slope <k(k-1)>/<k> there: above 1, so it crosses the diagonal once below 1."""
    slope = sum(Fraction(d - 1, d**2) for d in range(1, 21)) / sum(Fraction(1, d**2) for d in range(1, 21))
    return Derivation(
        steps=(
            Step("cut-off 20: the slope of G1 at 1 exceeds 1", slope > 1, "fractions"),
            theorem(
                "the largest component has the share 1 - G0(u)", "Molloy and Reed (1998); Janson and Luczak (2009)"
            ),
        ),
        plans={"repair:0": root("9/10", "93/100", rising=False)},
        cites=("Molloy and Reed (1998)", "Janson and Luczak (2009)"),
    )


# --------------------------------------------------------------------------------- Remark 6.3 and its table


@leg("remark-6.3/percolation")
def percolation(part: Part) -> Derivation:
    """f = 1 - exp(-L*m) at (m, L) = (0, 1): the derivatives of a transcritical bifurcation."""
    f = 1 - sp.exp(-L * m)
    here = {m: 0, L: 1}
    below_one = cut("m < 1", rewrite("exp(-L*m)", using={2: "-1"}), prove)
    return Derivation(
        steps=(
            identity("f = 0", f.subs(m, 0)),
            identity("f_m = 1", sp.diff(f, m).subs(here) - 1),
            identity("f_L = 0", sp.diff(f, L).subs(here)),
            identity("f_mm = -1", sp.diff(f, m, 2).subs(here) + 1),
            identity("f_mL = 1", sp.diff(f, m, L).subs(here) - 1),
        ),
        plans={0: root("(L-1)/L^2", "1", rising=True), 2: below_one, 3: below_one},
        cites=("Erdős and Rényi (1960)",),
    )


@leg("remark-6.3/epidemiology")
def final_size(part: Part) -> Derivation:
    """S' = -R*S*I and I' = R*S*I - I conserve ln S - R*(S + I); at the start S = 1 and I = 0, at the end I = 0."""
    susceptible, infected = sp.symbols("S I", positive=True)
    invariant = sp.log(susceptible) - R * (susceptible + infected)
    flow = {susceptible: -R * susceptible * infected, infected: R * susceptible * infected - infected}
    return Derivation(
        steps=(
            identity("d/dt (ln S - R*(S + I)) = 0", sum(sp.diff(invariant, v) * rate for v, rate in flow.items())),
            identity("at the start it is -R", invariant.subs({susceptible: 1, infected: 0}) + R),
        ),
        plans={0: eliminate("z", ring({0: "-1"}))},
    )


@leg("remark-6.3/epidemiology-endemic")
def endemic(part: Part) -> Derivation:
    """The repair: R*(1-s) < 1 at the positive solution."""
    slope = cut("1 - R*(1-s) > 0", prove, rewrite("1/R*(1-R*(1-s))", prove))
    return Derivation(
        steps=(identity("1 - 1/R is the stationary level of m' = R*m*(1-m) - m", R * (1 - 1 / R) / R - (1 - 1 / R)),),
        plans={"repair:0": cut("s < 1", rewrite("exp(-R*s)", using={2: "-1"}), slope)},
    )


@leg("remark-6.3/ising")
def pitchfork(part: Part) -> Derivation:
    """f = tanh(L*m) is odd in m: the second derivative vanishes at 0 and the third does not."""
    f = sp.tanh(L * m)
    return Derivation(
        steps=(
            identity("f_mm = 0 at m = 0", sp.diff(f, m, 2).subs(m, 0)),
            identity("f_mmm = -2*L^3 at m = 0", sp.diff(f, m, 3).subs(m, 0) + 2 * L**3),
            limit(
                "(L-1)/m^2 tends to 1/3 along L = ln((1+m)/(1-m))/(2m)",
                (sp.log((1 + m) / (1 - m)) / (2 * m) - 1) / m**2,
                m,
                0,
                sp.Rational(1, 3),
            ),
        )
    )


@leg("remark-6.3/potts")
def potts(part: Part) -> Derivation:
    """f = (exp(Km) - 1)/(exp(Km) + q - 1): slope K/q and curvature K^2*(q-2)/q^2 at 0."""
    q = sp.Symbol("q", positive=True)
    f = (sp.exp(K * m) - 1) / (sp.exp(K * m) + q - 1)
    return Derivation(
        steps=(
            identity("f_m = K/q at m = 0", sp.diff(f, m).subs(m, 0) - K / q),
            identity("f_mm = K^2*(q-2)/q^2 at m = 0", sp.diff(f, m, 2).subs(m, 0) - K**2 * (q - 2) / q**2),
        ),
        plans={"repair:0": witness("4*log(2)")},
        cites=("Wu (1982)",),
    )


@leg("remark-6.3/ecology")
def ecology(part: Part) -> Derivation:
    """With one species the yield is the monoculture's; the cited partition is an identity in the yields."""
    yields = sp.symbols("M1 M2 M3", positive=True)
    gains = sp.symbols("D1 D2 D3", real=True)
    n = len(yields)
    mean_gain, mean_yield = sum(gains) / n, sum(yields) / n
    products = sum(a * b for a, b in zip(gains, yields, strict=True))
    covariance = products / n - mean_gain * mean_yield
    return Derivation(
        steps=(
            identity(
                "three species: the sum of DRY*M is N*mean*mean + N*cov, whatever the yields",
                products - n * mean_gain * mean_yield - n * covariance,
            ),
            Step(
                "one species with monoculture yield 1 produces 1, not 0", Fraction(1) * 1 > 0, "the definition of yield"
            ),
        ),
        concludes=REFUTES,
        witness="richness S = 1, the least there is, and monoculture yield M = 1: productivity is 1 > 0, so there is no"
        " phase without productivity and no richness at which it appears",
        cites=("Loreau and Hector (2001)",),
    )


# ------------------------------------------------------------------- Appendix A: mean-field exactness


@leg("remark-a.1/percolation-dimension")
def percolation_dimension(part: Part) -> Derivation:
    """With the mean-field exponents the inequality is d/2 >= 3."""
    return Derivation(
        steps=(theorem("d*nu >= 2*beta + gamma for percolation on Z^d", "Chayes and Chayes (1987), Tasaki (1987)"),),
        cites=("Chayes and Chayes (1987)", "Tasaki (1987)"),
    )


@leg("remark-a.1/critical-points")
def critical_points(part: Part) -> Derivation:
    """K_c >= artanh(1/(2d-1)) = ln(d/(d-1))/2."""
    d = sp.Symbol("d", positive=True)
    ratio = (1 + 1 / (2 * d - 1)) / (1 - 1 / (2 * d - 1))
    return Derivation(
        steps=(
            identity("(1 + 1/(2d-1))/(1 - 1/(2d-1)) = d/(d-1)", ratio - d / (d - 1)),
            limit("d*ln(d/(d-1)) tends to 1 as d grows", d * sp.log(d / (d - 1)), d, sp.oo, 1),
            theorem("tanh K_c >= 1/(2d-1) for the Ising model on Z^d", "Fisher (1967)"),
        ),
        cites=("Fisher (1967)",),
    )


@leg("remark-a.1/size-equation")
def three_regular(part: Part) -> Derivation:
    """u = 1 - p + p*u^2 factors as (u-1)*(p*u - (1-p)) = 0."""
    p, u = sp.symbols("p u", positive=True)
    level = {p: sp.Rational(3, 5), u: sp.Rational(2, 3)}
    return Derivation(
        steps=(
            identity("1 - p + p*u^2 - u = (u-1)*(p*u - 1 + p)", 1 - p + p * u**2 - u - (u - 1) * (p * u - 1 + p)),
            identity("p = 3/5: u = 2/3", (p * u - 1 + p).subs(level)),
            identity("s = 1 - u^3 = 19/27", (1 - u**3).subs(level) - sp.Rational(19, 27)),
        ),
        plans={"repair:0": witness("(1-p)/p")},
    )


def joined_tree(height: int) -> list[tuple[int, int]]:
    """The links of the binary tree of this height whose siblings are joined; agents are 1, …, 2^(height+1) - 1.

    >>> joined_tree(1)
    [(1, 2), (1, 3), (2, 3)]
    """
    inner = range(1, 2**height)
    return [link for v in inner for link in ((v, 2 * v), (v, 2 * v + 1), (2 * v, 2 * v + 1))]


def descendants(agent: int, height: int) -> list[int]:
    """An agent and all below it."""
    found, level = [], [agent]
    while level and level[0] < 2 ** (height + 1):
        found += level
        level = [child for v in level for child in (2 * v, 2 * v + 1)]
    return found


def antisymmetric(agent: int, height: int) -> dict[int, int]:
    """The vector that is 1 below the left child and -1 below the right child."""
    left, right = (descendants(child, height) for child in (2 * agent, 2 * agent + 1))
    return {**dict.fromkeys(left, 1), **dict.fromkeys(right, -1)}


def tested(height: int) -> tuple[bool, bool]:
    """Whether those vectors are orthogonal for both forms, and have the quotients 3/(2^j - 1), j the agent's height."""
    links, vectors = joined_tree(height), {v: antisymmetric(v, height) for v in range(1, 2**height)}

    def energy(a: dict[int, int], b: dict[int, int]) -> int:
        return sum((a.get(i, 0) - a.get(j, 0)) * (b.get(i, 0) - b.get(j, 0)) for i, j in links)

    def inner(a: dict[int, int], b: dict[int, int]) -> int:
        return sum(value * b.get(i, 0) for i, value in a.items())

    orthogonal = all(energy(a, b) == 0 == inner(a, b) for v, a in vectors.items() for w, b in vectors.items() if v < w)
    quotients = all(
        Fraction(energy(a, a), inner(a, a)) == Fraction(3, 2 ** (height + 1 - v.bit_length()) - 1)
        for v, a in vectors.items()
    )
    return orthogonal, quotients


def least_clustering(height: int) -> Fraction:
    """The smallest local clustering coefficient (0 with fewer than two neighbours)."""
    near: dict[int, set[int]] = {v: set() for v in range(1, 2 ** (height + 1))}
    for i, j in joined_tree(height):
        near[i].add(j)
        near[j].add(i)
    return min(
        Fraction(sum(len(near[v] & near[w]) for w in near[v]), max(1, len(near[v]) * (len(near[v]) - 1))) for v in near
    )


def eigenvalues_up_to(height: int, bound: Fraction) -> int:
    """How many eigenvalues of the Laplacian are at most a rational bound: sign changes of an exact polynomial."""
    size = 2 ** (height + 1) - 1
    entries = [[0] * size for _ in range(size)]
    for i, j in joined_tree(height):
        entries[i - 1][i - 1] += 1
        entries[j - 1][j - 1] += 1
        entries[i - 1][j - 1] = entries[j - 1][i - 1] = -1
    top, bottom = bound.numerator, bound.denominator
    shifted = fmpz_mat(
        [[bottom * a - (top if i == j else 0) for j, a in enumerate(row)] for i, row in enumerate(entries)]
    )
    signs = [c for c in shifted.charpoly().coeffs() if c != fmpz(0)]
    above = sum(a * b < 0 for a, b in pairwise(signs))  # Descartes' rule is exact where all roots are real
    return size - above


@leg("remark-a.1/small-world")
def small_world(part: Part) -> Derivation:
    """The binary tree with siblings joined: 2^(h-j) vectors of quotient 3/(2^j-1) among 2^(h+1)-1 agents."""
    heights = (2, 3, 4, 5)
    forms = [tested(h) for h in heights]
    counted = all(
        Fraction(eigenvalues_up_to(4, Fraction(3, 2**j - 1)), 2**5 - 1) >= Fraction(1, 2 ** (j + 1))
        for j in (1, 2, 3, 4)
    )
    said = ", ".join(map(str, heights))
    return Derivation(
        steps=(
            Step(
                f"heights {said}: the vectors that are 1 below the left and -1 below the right child of an agent are "
                "orthogonal, also for the Laplacian's form",
                all(orthogonal for orthogonal, _ in forms),
                "integers",
            ),
            Step(
                "their quotients are 6/(2*(2^j - 1)): two links with difference 1 and one with difference 2",
                all(quotients for _, quotients in forms),
                "fractions",
            ),
            Step(
                "height 4: the eigenvalues counted agree with that share",
                counted,
                "characteristic polynomials in integers",
            ),
            Step(
                "each local clustering coefficient is at least 1/3",
                all(least_clustering(h) >= Fraction(1, 3) for h in heights),
                "fractions",
            ),
            theorem(
                "as many eigenvalues are at most c as there are such vectors of quotient at most c",
                "Courant and Fischer",
            ),
        ),
        concludes=REFUTES,
        witness="the binary tree of height h, siblings joined: N = 2^(h+1) − 1 agents, any two at most 2h ≈ 2·log2 N "
        "apart, local clustering at least 1/3 everywhere, and a share of at least x/(2(3 + x)) of the Laplacian's "
        "eigenvalues at most x = 3/(2^j − 1): its spectral dimension is at most 2",
        cites=("Courant and Fischer",),
    )


@leg("remark-a.1/against-scale-free")
def onset_on_scale_free(part: Part) -> Derivation:
    """g = 5/2: with y = L*(pi/2 - arctan y) the level is 3y^2*(1 - y*(pi/2 - arctan y)), of order L^2."""
    angle = sp.pi / 2 - sp.atan(y)
    level, control = 3 * y**2 * (1 - y * angle), y / angle
    return Derivation(
        steps=(
            limit("the level over L^2 tends to 3*pi^2/4 as L falls to 0", level / control**2, y, 0, 3 * sp.pi**2 / 4),
            identity("1/(3-g) = 2 at g = 5/2", 1 / (3 - sp.Rational(5, 2)) - 2),
        ),
        cites=("Cohen, ben-Avraham and Havlin (2002)", "Pastor-Satorras and Vespignani (2001)"),
    )


@leg("remark-a.1/citation")
def reported_exponents(part: Part) -> Derivation:
    """The exponent at g = 4, inside the interval."""
    return Derivation(
        steps=(
            identity("1/(g-3) = 1 at g = 4", 1 / (sp.Integer(4) - 3) - 1),
            theorem("the exponent is 1/(g-3) for 3 < g < 5", "Dommers, Giardinà and van der Hofstad (2014)"),
        ),
        cites=("Dorogovtsev, Goltsev and Mendes (2008)", "Dommers, Giardinà and van der Hofstad (2014)"),
    )
