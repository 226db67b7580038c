"""Proofs on preferential attachment with fitness: the mean field, the integrals of the laws used, and each statement.

Everything rests on I(C), the mean of eta/(C - eta): it falls strictly for C above the top h, tends to 0, and is at most
1 at C = 2h; so the equation I(C) = 1 has exactly one solution C >= h if I(h) >= 1, and none otherwise.
"""

import sympy as sp

from theoremaudit.derivations import identity, limit, theorem
from theoremaudit.legs import ILL_POSED, REFUTES, SUPPORTS, Derivation, Leg, Step
from theoremaudit.model import Part
from theoremaudit.proving import prove
from theoremaudit.tactics import (
    Plan,
    cut,
    eliminate,
    focus,
    let,
    monotone,
    product,
    replace,
    ring,
    root,
    summation,
    total,
    using,
    witness,
)

leg = Leg("proof")

C, h, a, p, t, x, v, k = sp.symbols("C h a p t x v k", positive=True)

BOSE = "Bianconi and Barabási (2001)"
URNS = "Borgs, Chayes, Daskalakis and Roch (2007)"
FAMILIES = "Dereich, Mailler and Mörters (2017)"


def integral(text: str, integrand: sp.Expr, antiderivative: sp.Expr, variable: sp.Symbol, value: sp.Expr) -> list[Step]:
    """The integral from 0 to 1, by an antiderivative that is differentiated and evaluated."""
    ends = antiderivative.subs(variable, 1) - antiderivative.subs(variable, 0)
    return [
        identity(f"an antiderivative for {text}", sp.diff(antiderivative, variable) - integrand),
        identity(f"its value: {text}", ends - value),
    ]


# ------------------------------------------------------------------------------------------- integrals of the laws

CUBE = integral(
    "∫ 3(1 − η)²·η/(1 − η) dη = 1/2", 3 * (1 - x) * x, sp.Rational(3, 2) * x**2 - x**3, x, sp.Rational(1, 2)
)
CUBE_MASS = integral("3(1 − η)² is a density", 3 * (1 - x) ** 2, -((1 - x) ** 3), x, sp.Integer(1))
UNIFORM = integral(
    "∫ η/(C − η) dη = C(ln C − ln(C − 1)) − 1",
    x / (C - x),
    -x - C * sp.log(C - x),
    x,
    C * (sp.log(C) - sp.log(C - 1)) - 1,
)


def beta_law() -> list[Step]:
    """I(1) = B(p+1, a)/B(p, 1+a), with Γ(p), Γ(a) and Γ(p+1+a) as unknowns of a ring."""
    gp, ga, gs = sp.symbols("Gamma_p Gamma_a Gamma_s", positive=True)
    upper = (p * gp) * ga / gs
    lower = gp * (a * ga) / gs
    return [identity("B(p+1, a)/B(p, 1+a) = p/a, by Γ(z + 1) = zΓ(z)", upper / lower - p / a)]


def power_law() -> list[Step]:
    """Density (1+a)*v^a for the distance v from the top in units of the width b: mean distance, and I(h)."""
    b, mean, m = sp.symbols("b M m", positive=True)
    inverse = (1 + a) * v**a / a
    distance = (1 + a) * v ** (a + 2) / (a + 2)
    wide = m * (2 + a) / (1 + a)
    return [
        identity("the mean of 1/v: antiderivative", sp.diff(inverse, v) - (1 + a) * v**a / v),
        identity("the mean of 1/v is (1+a)/a", inverse.subs(v, 1) - (1 + a) / a),
        identity("the mean of v: antiderivative", sp.diff(distance, v) - (1 + a) * v**a * v),
        identity("the top lies m = b(1+a)/(2+a) above the mean", b * distance.subs(v, 1) - b * (1 + a) / (2 + a)),
        identity(
            "I(h) = h·E[1/(bv)] − 1 with b = m(2+a)/(1+a)",
            (mean + m) / wide * (1 + a) / a - (mean + m) * (1 + a) ** 2 / (a * (2 + a) * m),
        ),
    ]


def cubic_curve() -> list[Step]:
    """I(h) for fitness u + t*(1 - (1-u)^(1/3)), with v = (1-u)^(1/3): fitness 1 - v^3 + t*(1-v), top 1 + t."""
    fitness = 1 - v**3 + t * (1 - v)
    gap = (1 + t) - fitness
    return [
        identity(
            "du = 3v² dv turns the integrand into 3(1+t)v/(v²+t) − 3v²",
            fitness / gap * 3 * v**2 - (3 * (1 + t) * v / (v**2 + t) - 3 * v**2),
        ),
        *integral(
            "I(h) = (3/2)(1+t)(ln(1+t) − ln t) − 1",
            3 * (1 + t) * v / (v**2 + t) - 3 * v**2,
            sp.Rational(3, 2) * (1 + t) * sp.log(v**2 + t) - v**3,
            v,
            sp.Rational(3, 2) * (1 + t) * (sp.log(1 + t) - sp.log(t)) - 1,
        ),
        limit(
            "the gap to the top is asymptotic to t·v, so that the mass v³ near the top has exponent 1 + α_B = 3",
            gap / (t * v),
            v,
            0,
            1,
        ),
    ]


# -------------------------------------------------------------------------------------------------- eq. (5), eq. (6)

TWO_VALUED = root("b + (1-p)*b", "2*b", rising=False)


@leg("fitness-attachment/growth")
def growth(part: Part) -> Derivation:
    """The power law solves the mean-field equation, and its weighted sum is m*C*t if and only if I(C) = 1."""
    eta, m, born, q = sp.symbols("eta m s q", positive=True)
    degree = m * (t / born) ** (eta / C)
    weighted = m * eta * t ** (eta / C) * born ** (1 - eta / C) / (1 - eta / C)
    return Derivation(
        steps=(
            identity("k′ = ηk/(Ct)", sp.diff(degree, t) - eta * degree / (C * t)),
            identity("k(t_i) = m", degree.subs(t, born) - m),
            identity("antiderivative in the time of arrival of η·k", sp.diff(weighted, born) - eta * degree),
            limit("it vanishes at arrival time 0, since 1 − η/C = q > 0", born**q, born, 0, 0),
            identity(
                "nodes of fitness η contribute m·t·C·η/(C − η)", weighted.subs(born, t) - m * t * C * eta / (C - eta)
            ),
            identity("so that the sum is mCt if and only if the mean of η/(C − η) is 1", m * t * C * 1 - m * C * t),
        ),
        concludes=SUPPORTS,
        cites=(BOSE, URNS),
    )


@leg("fitness-attachment/constant-exists")
def no_constant(part: Part) -> Derivation:
    """I falls in C, so that I(C) <= I(1) = 1/2 for the density 3(1 - x)^2 and every C >= 1."""
    return Derivation(
        steps=(
            *CUBE_MASS,
            *CUBE,
            identity("each term falls: d/dC η/(C − η) = −η/(C − η)²", sp.diff(x / (C - x), C) + x / (C - x) ** 2),
            identity(
                "and is at most η/(2h − η) ≤ 1 at C = 2h: 1 − η/(2h − η) = 2(h − η)/(2h − η)",
                1 - x / (2 * h - x) - 2 * (h - x) / (2 * h - x),
            ),
        ),
        concludes=REFUTES,
        witness="fitness with density 3(1 − η)² on (0, 1): ∫ 3(1 − η)²·η/(C − η) dη ≤ ∫ 3η(1 − η) dη = 1/2 < 1 for "
        "every C ≥ 1, so that no C ≥ η_max = 1 satisfies equation (6)",
        plans={"repair:0": TWO_VALUED, "repair:1": falling()},
    )


def falling() -> Plan:
    """x/(C - x) - x/(D - x) = x*(D - C)/((C - x)(D - x))."""
    factors = product(
        "1",
        (">=", "w1", prove),
        (">", "x1", prove),
        (">=", "D-C", prove),
        (">", "1/(C-x1)", prove),
        (">", "1/(D-x1)", prove),
    )
    component = focus("w1 >= 0", "0 < x1", "C <= D", "x1 < C", "x1 < D", then=factors)
    terms = [("1", "w1*x1/(C-x1)"), ("-1", "w1*x1/(D-x1)")]
    return summation([("w1", "W"), ("x1", "X")], terms, "0", component=component)


def one_constant() -> Plan:
    """The difference of the two equations is (D - C) times a positive number."""
    equation = "p*a/({0}-a) + (1-p)*b/({0}-b) == 1"
    low, high = "p*a/((C-a)*(D-a))", "(1-p)*b/((C-b)*(D-b))"
    positive = total(
        (">", low, product("1", (">", "p*a", prove), (">", "1/(C-a)", prove), (">", "1/(D-a)", prove))),
        (
            ">",
            high,
            product("1", (">", "1-p", prove), (">", "b", prove), (">", "1/(C-b)", prove), (">", "1/(D-b)", prove)),
        ),
    )
    factor = f"({low} + {high})"
    combined = using({equation.format("C"): f"-1/{factor}", equation.format("D"): f"1/{factor}"}, ring)
    return cut("C - a > 0", prove, cut("D - a > 0", prove, cut(f"{factor} > 0", positive, combined)))


@leg("fitness-attachment/constant-unique")
def unique_constant(part: Part) -> Derivation:
    """Cleared of denominators the equation is quadratic in C; at C = a and C = b it has opposite signs."""
    b = sp.Symbol("b", positive=True)
    cleared = p * a * (C - b) + (1 - p) * b * (C - a) - (C - a) * (C - b)
    return Derivation(
        steps=(
            identity("at C = a: −pa(b − a)", cleared.subs(C, a) + p * a * (b - a)),
            identity("at C = b: (1 − p)b(b − a)", cleared.subs(C, b) - (1 - p) * b * (b - a)),
        ),
        plans={"repair:0": one_constant()},
    )


def below_bound(values: str, bound: str, constant: str, facts: tuple[str, ...], scale: str) -> Plan:
    """Sum over the values: x/(C - x) is at most its value at an upper bound of the fitness."""
    name = f"{values.lower()}1"
    term = f"w1*{name}/({constant}-{name})"
    at_bound = f"{bound}/({constant}-{bound})"
    component = focus(
        *facts,
        "w1 >= 0",
        f"{name} <= {bound}",
        f"{name} < {constant}",
        f"{constant} - {bound} > 0",
        then=cut(
            f"{constant} - {name} > 0",
            prove,
            product(
                "1",
                (">=", "w1", prove),
                (">", scale, prove),
                (">=", f"{bound}-{name}", prove),
                (">", f"1/({constant}-{bound})", prove),
                (">", f"1/({constant}-{name})", prove),
            ),
        ),
    )
    summed = f"sum(w*{values.lower()}/({constant}-{values.lower()}) for w in W, {values.lower()} in {values})"
    difference = using(
        {"sum(w for w in W) == 1": f"-{at_bound}"},
        lambda m: summation(
            [("w1", "W"), (name, values)], [(at_bound, "w1"), ("-1", term)], "0", using=m, component=component
        ),
    )
    return cut(
        f"{at_bound} - {summed} >= 0",
        difference,
        total(
            (">", f"1 - {at_bound}", focus(*facts, f"{constant} - {bound} > 0", then=prove)),
            (">=", f"{at_bound} - {summed}", prove),
        ),
    )


@leg("fitness-attachment/tail-exponent")
def tail_exponent(part: Part) -> Derivation:
    """P(k_i > y) = P(t_i < t*(m/y)^(C/eta)): density exponent 1 + C/eta, least at the top; and I(C) < 1 beyond 2h."""
    eta, m, y = sp.symbols("eta m y", positive=True)
    tail = (m / y) ** (C / eta)
    plan = below_bound("X", "h", "C", ("h > 0", "C > 2*h"), "C")
    return Derivation(
        steps=(
            identity(
                "the tail (m/y)^(C/η) has density proportional to y^(−1 − C/η)",
                -sp.diff(tail, y) - (C / eta) * m ** (C / eta) * y ** (-1 - C / eta),
            ),
        ),
        plans={0: cut("C - h > 0", focus("h > 0", "C > 2*h", then=prove), plan)},
        cites=(BOSE, URNS),
    )


@leg("fitness-attachment/fugacity")
def fugacity(part: Part) -> Derivation:
    """1/(C/eta - 1) = 1/(exp(beta*eps)*C - 1), so that C stands where the Bose gas has exp(-beta*mu)."""
    beta, eps = sp.symbols("beta epsilon", positive=True)
    return Derivation(
        steps=(identity("C/η = C·exp(βε)", C / sp.exp(-beta * eps) - C * sp.exp(beta * eps)),),
    )


# --------------------------------------------------------------------------------------------------------- phases


@leg("fitness-phases/peaked-condenses")
def peaked(part: Part) -> Derivation:
    """A density bounded away from 0 at the top makes I(C) diverge logarithmically as C falls to the top."""
    c, d = sp.symbols("c d", positive=True)
    below = -sp.log(C - x)
    return Derivation(
        steps=(
            *UNIFORM,
            identity(
                "on (h − d, h) the integrand is at least c(h − d)/(C − η), with antiderivative −ln(C − η)",
                sp.diff(below, x) - 1 / (C - x),
            ),
            limit(
                "the bound c(h − d)·ln((δ + d)/δ) tends to infinity as C = h + δ falls to h",
                1 / sp.log((x + d) / x),
                x,
                0,
                0,
            ),
            identity("equal fitness e: I(2e) = 1", c / (2 * c - c) - 1),
        ),
        plans={
            "repair:0": witness("h + d/(exp(1/(c*(h-d))) - 1)"),
            "repair:1": root("5/4", "4/3", rising=False),
            "repair:2": TWO_VALUED,
        },
        cites=(BOSE, URNS),
    )


@leg("proposition-3.3/step-classification")
def boundary(part: Part) -> Derivation:
    """I(h) = p/a is one exactly at a = p."""
    return Derivation(steps=tuple(beta_law()), plans={"repair:0": using({"p/a == 1": "-a"}, ring)}, cites=(BOSE,))


@leg("fitness-phases/broad-is-fit-get-rich", "fitness-phases/exponent-decides")
def broad(part: Part) -> Derivation:
    """I(h) of the law Beta(p, 1 + a)."""
    return Derivation(steps=(*beta_law(), *CUBE_MASS, *CUBE), cites=(BOSE, URNS))


@leg("fitness-phases/one-node-takes-all")
def one_node(part: Part) -> Derivation:
    """In continuous time degrees are independent Yule processes; a fitter node born later overtakes any given one."""
    low, high, late = sp.symbols("eta_1 delta s", positive=True)
    return Derivation(
        steps=(
            theorem(
                "in continuous time, with one link a newcomer, the degree of a node of fitness η born at s, divided by "
                "exp(η(t − s)), tends to a positive random variable",
                "Yule process",
            ),
            identity(
                "the ratio of a node of fitness η to one of fitness η + δ born s later is exp(δs)·exp(−δt)·exp(ηs)",
                sp.exp(low * t) / sp.exp((low + high) * (t - late))
                - sp.exp(high * late) * sp.exp(-high * t) * sp.exp(low * late),
            ),
            limit("which tends to 0", sp.exp(-t), t, sp.oo, 0),
            theorem(
                "if no fitness value has the top as an atom, a fitter node arrives with probability one",
                "independence of the fitness values",
            ),
            theorem("the largest degree is of smaller order than the network", FAMILIES),
            identity(
                "two-colour urn of the repair: with W centre links, centre rate h, device rate 2x: W′ = hW",
                sp.diff(sp.exp(h * t), t) - h * sp.exp(h * t),
            ),
            identity(
                "device links V = h/(h − 2x)·exp(ht) solve V′ = 2xV + hW",
                sp.diff(h / (h - 2 * x) * sp.exp(h * t), t)
                - 2 * x * h / (h - 2 * x) * sp.exp(h * t)
                - h * sp.exp(h * t),
            ),
            identity(
                "share of the degrees W/(W + V) = (h − 2x)/(2(h − x))",
                1 / (1 + h / (h - 2 * x)) - (h - 2 * x) / (2 * (h - x)),
            ),
            theorem("links of equally fit centres are split among them in positive random parts", "Pólya's urn"),
        ),
        concludes=REFUTES,
        witness="fitness with density 3(1 − η)² on (0, 1), condensed: every node has fitness below 1, so with "
        "probability one a fitter node arrives later, whose degree grows with the larger exponent; the share of any "
        "given node tends to 0",
        cites=("Yule process", "Pólya's urn", FAMILIES),
    )


# ------------------------------------------------------------------------------------------------ Proposition 3.3


def improves() -> Plan:
    """x/(h - x) increases: the difference is w*h*(y - x)/((h - y)(h - x))."""
    factors = product(
        "1",
        (">=", "w1", prove),
        (">", "h", prove),
        (">=", "y1-x1", prove),
        (">", "1/(h-y1)", prove),
        (">", "1/(h-x1)", prove),
    )
    component = focus("h > 0", "w1 >= 0", "0 < x1", "x1 <= y1", "y1 < h", then=cut("h - x1 > 0", prove, factors))
    binders = [("w1", "W"), ("x1", "X"), ("y1", "Y")]
    return summation(binders, [("1", "w1*y1/(h-y1)"), ("-1", "w1*x1/(h-x1)")], "0", component=component)


def half_way() -> Plan:
    """y/(h - y) >= 1 for y >= h/2."""
    factors = product("1", (">=", "w1", prove), (">=", "2*y1-h", prove), (">", "1/(h-y1)", prove))
    component = focus("h > 0", "w1 >= 0", "h/2 <= y1", "y1 < h", then=factors)
    return using(
        {"sum(w for w in W) == 1": "1"},
        lambda m: summation(
            [("w1", "W"), ("y1", "Y")], [("1", "w1*y1/(h-y1)"), ("-1", "w1")], "0", using=m, component=component
        ),
    )


@leg("proposition-3.3/transition")
def transition(part: Part) -> Derivation:
    """The printed statement fails on a cubic learning curve; the repair compares x/(h - x) value by value."""
    g = sp.Symbol("G", positive=True)
    closed = h - (1 - k) * (h - x)
    return Derivation(
        steps=(
            *cubic_curve(),
            identity(
                "closing the part k of each gap: η/(h − η) + 1 = (h/(h − η_0))/(1 − k)",
                closed / (h - closed) + 1 - h / (h - x) / (1 - k),
            ),
            identity("so that 1 − I = 2 − G/(1 − k), which vanishes at k = 1 − G/2", 2 - g / (1 - (1 - g / 2))),
            identity("x/(h − x) increases", sp.diff(x / (h - x), x) - h / (h - x) ** 2),
            identity("and is convex", sp.diff(x / (h - x), x, 2) - 2 * h / (h - x) ** 3),
        ),
        plans={
            "repair:0": improves(),
            "repair:1": cut(
                "h - m > 0",
                focus("h > 0", "2*m < h", then=prove),
                below_bound("X", "m", "h", ("h > 0", "2*m < h"), "h"),
            ),
            "repair:2": half_way(),
        },
        cites=(BOSE, URNS),
    )


@leg("proposition-3.3/fixed-top")
def fixed_top(part: Part) -> Derivation:
    """The mass near a fixed top cannot fall while its order of smallness rises."""
    d, b, e = sp.symbols("d b e", positive=True)
    return Derivation(
        steps=(
            limit("δ^(1+b)/δ^(1+a) = δ^(b−a) tends to 0 for b > 0 ≥ a", d**k, d, 0, 0),
            identity("with a = −e ≤ 0 the exponent is b + e > 0", (1 + b) - (1 - e) - (b + e)),
        ),
        concludes=ILL_POSED,
        witness="no learning curve: if the mass within δ of the top is at least c·δ^(1+a) with a ≤ 0 at θ = 0, devices "
        "that only gain fitness keep at least that mass there, and a law with α_B = b > 0 has mass of order δ^(1+b), "
        "which is less for small δ",
    )


def exponents(first: str, second: str, op: str) -> Plan:
    """Take logarithms of a comparison of powers of d, and divide by -log(d) > 0."""
    logs = f"log({first}) - log({second})"
    divided = product("1", (">", "1/(-log(d))", prove), (op, logs, prove))
    return cut("-log(d) > 0", prove, cut(f"{logs} {op} 0", monotone("log", first, second, prove), divided))


@leg("proposition-3.3/step-few-near-top")
def few_near_top(part: Part) -> Derivation:
    """The mass within d of the top is d^(1+a)."""
    return Derivation(
        steps=(identity("d^(1+a) has derivative (1+a)·d^a", sp.diff(v ** (1 + a), v) - (1 + a) * v**a),),
        plans={"repair:0": exponents("d", "d^(1+a)", ">")},
    )


@leg("proposition-3.3/step-exponent")
def exponent_falls(part: Part) -> Derivation:
    """More mass near the top is a smaller exponent."""
    return Derivation(plans={"repair:0": exponents("d^(1+b)", "d^(1+a)", ">")})


@leg("proposition-3.3/step-support")
def support_narrows(part: Part) -> Derivation:
    """The variance of a law with two values is p(1-p) times the square of their distance."""
    mean = p * x + (1 - p) * h
    return Derivation(
        steps=(
            identity(
                "variance p(1 − p)(h − x)²",
                p * (x - mean) ** 2 + (1 - p) * (h - mean) ** 2 - p * (1 - p) * (h - x) ** 2,
            ),
        )
    )


@leg("proposition-3.3/step-stock-of-links")
def stock_of_links(part: Part) -> Derivation:
    """A newcomer attaches to the centre with probability h*s/(h*s + y*(1-s)); then degrees grow like n^(h/C)."""
    n, n0, degree = sp.symbols("n n_0 k_0", positive=True)
    held = degree * (n / n0) ** (h / C)
    return Derivation(
        steps=(identity("k = k_0(n/n_0)^(h/C) solves k′ = hk/(Cn)", sp.diff(held, n) - h * held / (C * n)),),
        plans={"repair:0": witness("r^(1/(h/C-1))")},
    )


# ------------------------------------------------------------------------------------------ the condensate's share


def named(name: str, value: str, then: Plan) -> Plan:
    """Write a name for a term in the goal."""
    return let(name, value, lambda s: replace(len(s.given) - 1, then)(s))


def wider_under_one_top() -> Plan:
    """With one top, and a mean that does not fall, a wider support means a smaller exponent and a nearer top."""
    stretched = total(
        (">", "n*(2+c)/(1+c) - m*(2+a)/(1+a)", prove),
        (">=", "(m-n)*(2+a)/(1+a)", product("1", (">=", "m-n", prove), (">", "(2+a)/(1+a)", prove))),
    )
    smaller = product(
        "1", (">", "(1+a)/n", prove), (">", "1+c", prove), (">", "n*(2+c)/(1+c) - n*(2+a)/(1+a)", stretched)
    )
    by_exponent, by_top = "(M+m)/n*(1/(c*(2+c)) - 1/(a*(2+a)))", "(M+m)*(1 + 1/(a*(2+a)))*(1/n - 1/m)"
    positive = focus("a > 0", then=prove)
    rises = total(
        (
            ">=",
            by_exponent,
            product(
                "1", (">", "(M+m)/n", prove), (">=", "1/(c*(2+c)) - 1/(a*(2+a))", focus("a > c", "c > 0", then=prove))
            ),
        ),
        (
            ">=",
            by_top,
            product(
                "1",
                (">", "M+m", prove),
                (">", "1 + 1/(a*(2+a))", positive),
                (">=", "1/n - 1/m", focus("m - n >= 0", "n > 0", then=prove)),
            ),
        ),
    )
    falls = eliminate("w", eliminate("u", eliminate("L", cut("m - n >= 0", prove, cut("a > c", smaller, rises)))))
    before, after = "1 - ((M+m)*(1+a)^2/(a*(2+a)*m) - 1)", "1 - ((L+n)*(1+c)^2/(c*(2+c)*n) - 1)"
    return named("u", after, named("w", before, cut("w >= u", falls, focus("w >= u", then=prove))))


@leg("inverse-condensation/broadening-dissolves")
def broadening(part: Part) -> Derivation:
    """I(h) of a power law by its mean and top."""
    return Derivation(
        steps=(
            *power_law(),
            identity(
                "I(h) + 1 = (h/m)·(1 + 1/(a(2+a))), which rises as m or a falls: (1+a)²/(a(2+a)) = 1 + 1/(a(2+a))",
                (1 + a) ** 2 / (a * (2 + a)) - 1 - 1 / (a * (2 + a)),
            ),
        ),
        plans={"repair:0": wider_under_one_top()},
    )


@leg("inverse-condensation/share-continuous")
def share_jumps(part: Part) -> Derivation:
    """The fittest types catch up at once, by little: they fill the neighbourhood of the top evenly."""
    lead = v * t ** sp.Rational(-2, 3)
    return Derivation(
        steps=(
            identity("the two branches of the distance to the top meet at v = θ", lead.subs(v, t) - sp.cbrt(t)),
            identity(
                "for v = θ·r ≤ θ the gain is θ^(1/3)(r^(1/3) − r), which lies between 0 and θ^(1/3) for r in (0, 1)",
                sp.cbrt(t * x) - lead.subs(v, t * x) - sp.cbrt(t) * (sp.cbrt(x) - x),
            ),
            identity(
                "the distance of a type v < θ falls in θ: −(2/3)v·θ^(−5/3)",
                sp.diff(lead, t) + sp.Rational(2, 3) * v * t ** sp.Rational(-5, 3),
            ),
            identity("at θ = 0 the distance w = v^(1/3) has density 3w²", sp.diff(x**3, x) - 3 * x**2),
            *CUBE_MASS,
            *CUBE,
            identity(
                "for θ > 0 the mean of 1/distance over types between δ and θ is θ^(2/3)(ln θ − ln δ): antiderivative",
                sp.diff(t ** sp.Rational(2, 3) * sp.log(v), v) - 1 / lead,
            ),
            limit("which tends to infinity as δ falls to 0", 1 / (sp.log(t) - sp.log(v)), v, 0, 0),
        ),
        concludes=REFUTES,
        witness="types v uniform on (0, 1) of fitness 1 − min(v^(1/3), v·θ^(−2/3)), 0 ≤ θ ≤ 1: no type moves by more "
        "than θ^(1/3). At θ = 0 the law is 3(1 − η)², the integral 1/2, and half of the new links condense; for every "
        "θ > 0 the types v < θ have constant density θ^(2/3) below the top, so that the integral is infinite and "
        "nothing condenses",
    )


@leg("inverse-condensation/order-against-condensate")
def no_jump(part: Part) -> Derivation:
    """The share outside the condensate tends to its value at the boundary."""
    b = sp.Symbol("b", positive=True)
    return Derivation(
        steps=(
            *CUBE_MASS,
            identity(
                "I(1) for (1 + b)(1 − η)^b is 1/b: antiderivative of (1 + b)η(1 − η)^(b−1), by v = 1 − η",
                sp.diff((1 + b) * (v**b / b - v ** (b + 1) / (b + 1)), v) - (1 + b) * (1 - v) * v**b / v,
            ),
            identity("its value at v = 1", (1 + b) * (1 / b - 1 / (b + 1)) - 1 / b),
            limit("1 − 1/b tends to 0 as b falls to 1", 1 - 1 / b, b, 1, 0),
        ),
        concludes=REFUTES,
        witness="ρ ∝ (1 − η)^b: the condensate's share of new links is 1 − 1/b for b > 1 and 0 for b ≤ 1, hence below "
        "1/100 at b = 101/100; if it declines continuously to 0 the share of the others has no jump",
        plans={"repair:0": witness("1 + d/2")},
    )
