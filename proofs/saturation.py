"""Proofs on training saturation and variety.

Two facts carry the lemma.  A saturated benefit F = S/(1 + hS) is strictly subhomogeneous, F(sC) > s·F(C) for
0 < s < 1, so that ratios to an equilibrium close from both sides.  And F < 1/h, which bounds every equilibrium.
Aggregates are compared through their sums of powers, as u -> u^(1/r) rises for r > 0 and falls for r < 0.
"""

from fractions import Fraction

import sympy as sp
from flint import fmpq, fmpq_mat, fmpq_poly

from theoremaudit.derivations import identity, limit, theorem
from theoremaudit.legs import REFUTES, SUPPORTS, Derivation, Leg, Step
from theoremaudit.model import Part
from theoremaudit.proving import prove
from theoremaudit.tactics import (
    Plan,
    apply,
    cases,
    cut,
    eliminate,
    fact,
    focus,
    let,
    monotone,
    product,
    replace,
    rewrite,
    summation,
    total,
    using,
    witness,
)

leg = Leg("proof")

EXACT = "exact computation"
J, T, c, x, h, delta, k, m, t = sp.symbols("J T c x h delta k m t", positive=True)
rho = sp.Symbol("r", nonzero=True, real=True)

# ------------------------------------------------------------------------------------------------ tools


def replacing(text: str, then: Plan) -> Plan:
    """Write the left side of an equality hypothesis for its right side, everywhere in the goal."""
    return lambda s: replace(fact(text)(s), then)(s)


def naming(name: str, value: str, bound: str, then: Plan) -> Plan:
    """Name a value that a hypothesis bounds, carry the bound over and go on with the name."""
    short = bound.replace(value, name)
    term = bound.rsplit(" ", 2)[0]
    sign = "1" if term.startswith((value, name)) else "-1"
    carried = using({f"{name} == {value}": sign}, lambda h: rewrite(term, using=h))
    return let(name, value, cut(short, carried, replacing(f"{name} == {value}", then)))


# ------------------------------------------------------------------------------------------ exact equilibria

Matrix = tuple[tuple[Fraction, ...], ...]
ZERO, HALF, TWO = Fraction(0), Fraction(1, 2), Fraction(2)
COUPLED: Matrix = ((ZERO, TWO), (TWO, ZERO))
UNCOUPLED: Matrix = ((TWO, ZERO), (ZERO, TWO))
WEAK: Matrix = ((ZERO, HALF), (HALF, ZERO))


def speeds(matrix: Matrix, state: tuple[Fraction, ...]) -> tuple[Fraction, ...]:
    """The right side of (26) with h = δ = 1."""
    sums = [sum(a * c for a, c in zip(row, state, strict=True)) for row in matrix]
    return tuple(s / (1 + s) - c for s, c in zip(sums, state, strict=True))


def spectrum(matrix: Matrix, state: tuple[Fraction, ...], *expected: Fraction) -> bool:
    """Whether the Jacobian of (26) at a state has these eigenvalues: its characteristic polynomial is their product."""
    size = len(matrix)
    entries = [
        matrix[i][j] / (1 + sum(a * c for a, c in zip(matrix[i], state, strict=True))) ** 2 - (i == j)
        for i in range(size)
        for j in range(size)
    ]
    found = fmpq_mat(size, size, [fmpq(e.numerator, e.denominator) for e in entries]).charpoly()
    wanted = fmpq_poly([1])
    for value in map(Fraction, expected):
        wanted *= fmpq_poly([fmpq(-value.numerator, value.denominator), 1])
    return bool(found == wanted)


def rests(matrix: Matrix, *states: tuple[Fraction, ...]) -> bool:
    """Whether (26) is at rest in these states."""
    return all(not any(speeds(matrix, state)) for state in states)


ORIGIN, EVEN = (ZERO, ZERO), (HALF, HALF)

# --------------------------------------------------------------------------------------------------- eq. (26)


@leg("training-saturation/interactions-add-up")
def each_saturates(part: Part) -> Derivation:
    """1/h − x/(1 + hx) = 1/(h(1 + hx)), summed over the types."""
    component = rewrite("1/(h*(1+h*x1))", product("1", (">", "1/h", prove), (">", "1/(1+h*x1)", prove)))
    summed = summation([("x1", "X")], [("1/h", "1"), ("-1", "x1/(1+h*x1)")], "0", component=component, strict=True)
    return Derivation(plans={"repair:0": summed})


@leg("training-saturation/attribution")
def attribution(part: Part) -> Derivation:
    """The title that the list of references prints."""
    return Derivation(
        steps=(
            theorem(
                "the cited paper gives conditions for the coexistence of competing species",
                "Bastolla, Lässig, Manrubia and Valleriani (2005), title",
            ),
        ),
        concludes=REFUTES,
        cites=("Bastolla et al. (2005)", "Bastolla et al. (2009), Nature 458, 1018–1020"),
        witness="entry [5] of the list of references, whose title speaks of competing species",
    )


# ------------------------------------------------------------------------------------------------ Lemma 10.3

BENEFIT, LIMIT, PERRON = (f"sum(a*{e} for a in A, {e} in {v})" for e, v in ("cC", "qD", "zV"))


def ratio(gap: str, component: str, then: Plan) -> Plan:
    """Compare the sum S at C with s times the sum P at the equilibrium, component by component, and name both."""
    larger = gap.startswith("s")
    pieces = [("s", "a1*q1"), ("-1", "a1*c1")] if larger else [("1", "a1*c1"), ("-s", "a1*q1")]
    long = gap.replace("S", BENEFIT).replace("P", LIMIT)
    compared = summation(
        [("a1", "A"), ("c1", "C"), ("q1", "D")],
        pieces,
        "0",
        component=product("1", (">=", "a1", prove), (">=", component, prove)),
    )
    weights = {f"S == {BENEFIT}": "-1" if larger else "1", f"P == {LIMIT}": "s" if larger else "-s"}
    bounded = cut(
        f"{gap} >= 0",
        using(weights, lambda h: rewrite(long, using=h)),
        replacing(f"S == {BENEFIT}", replacing(f"P == {LIMIT}", then)),
    )
    limit_named = let(
        "P", LIMIT, cut("P > 0", using({f"P == {LIMIT}": "1"}, lambda h: rewrite(LIMIT, using=h)), bounded)
    )
    named = let(
        "S", BENEFIT, cut("S >= 0", using({f"S == {BENEFIT}": "1"}, lambda h: rewrite(BENEFIT, using=h)), limit_named)
    )
    sign = summation(
        [("a1", "A"), ("c1", "C")],
        [("1", "a1*c1")],
        "0",
        component=product("1", (">=", "a1", prove), (">=", "c1", prove)),
    )
    if larger:
        return cut(f"{BENEFIT} >= 0", sign, cut(f"{long} >= 0", compared, named))
    return cut(f"{long} >= 0", compared, cut(f"{BENEFIT} >= 0", prove, named))


def falling() -> Plan:
    """sP − S + (s − 1)hPS > 0 from sP ≥ S ≥ 0, s > 1."""
    positive = total((">=", "s*P - S", prove), (">", "(s-1)*h*P*S", prove))
    facts = focus("h > 0", "s > 1", "P > 0", "S >= 0", "s*P - S >= 0", then=cases("S", positive, prove, prove))
    return ratio("s*P - S", "s*q1-c1", facts)


def climbing() -> Plan:
    """S − sP + (1 − s)hPS > 0 from S ≥ sP > 0, s < 1."""
    positive = cut("S > 0", prove, total((">=", "S - s*P", prove), (">", "(1-s)*h*P*S", prove)))
    facts = focus("h > 0", "s < 1", "s > 0", "P > 0", "S >= 0", "S - s*P >= 0", then=positive)
    return ratio("S - s*P", "c1-s*q1", facts)


def starting() -> Plan:
    """S ≥ δw(1 + hεS) for S ≥ lw: δwhε ≤ 1 − δ/l, and (δ/l)S ≥ δw."""
    room = rewrite("d*w*h*((l-d)/(h*d*l*w)-e)", product("1", (">", "d*w*h", prove), (">=", "(l-d)/(h*d*l*w)-e", prove)))
    parts = total(
        (">=", "S*(1-d*w*h*e-d/l)", product("1", (">=", "S", prove), (">=", "1-d*w*h*e-d/l", room))),
        (">=", "(d/l)*(S-l*w)", product("1", (">", "d/l", prove), (">=", "S-l*w", prove))),
    )
    parts = cut("l > 0", prove, cut("l*w > 0", prove, cut("S >= 0", prove, parts)))
    given = ("h > 0", "d > 0", "w > 0", "l > d", "e > 0", "e <= (l-d)/(h*d*l*w)", "S >= l*w")
    carried = using({f"S == {PERRON}": "1"}, lambda h: rewrite(f"{PERRON}-l*w", using=h))
    return let("S", PERRON, cut("S >= l*w", carried, replacing(f"S == {PERRON}", focus(*given, then=parts))))


def decaying() -> Plan:
    """S ≤ s·Σ a·v ≤ sδw, so S < δsw(1 + hS) whether S is zero or not."""
    compared = summation(
        [("a1", "A"), ("c1", "C"), ("z1", "V")],
        [("s", "a1*z1"), ("-1", "a1*c1")],
        "0",
        component=product("1", (">=", "a1", prove), (">=", "s*z1-c1", prove)),
    )
    sign = summation(
        [("a1", "A"), ("c1", "C")],
        [("1", "a1*c1")],
        "0",
        component=product("1", (">=", "a1", prove), (">=", "c1", prove)),
    )
    eigen = f"s*(d*w-{PERRON})"
    chained = rewrite(
        f"{eigen}+(s*{PERRON}-{BENEFIT})",
        total(
            (">=", eigen, product("1", (">", "s", prove), (">=", f"d*w-{PERRON}", prove))),
            (">=", f"s*{PERRON}-{BENEFIT}", prove),
        ),
    )
    positive = total((">=", "d*s*w-S", prove), (">", "d*s*w*h*S", prove))
    given = ("h > 0", "d > 0", "w > 0", "s > 0", "S >= 0", "d*s*w-S >= 0")
    settled = replacing(f"S == {BENEFIT}", focus(*given, then=cases("S", positive, prove, prove)))
    settled = cut(
        "d*s*w-S >= 0", using({f"S == {BENEFIT}": "-1"}, lambda h: rewrite(f"d*s*w-{BENEFIT}", using=h)), settled
    )
    named = let(
        "S", BENEFIT, cut("S >= 0", using({f"S == {BENEFIT}": "1"}, lambda h: rewrite(BENEFIT, using=h)), settled)
    )
    named = cut(f"s*{PERRON}-{BENEFIT} >= 0", compared, cut(f"d*s*w-{BENEFIT} >= 0", chained, named))
    return cut(f"{BENEFIT} >= 0", sign, named)


EXISTENCE = (
    theorem(
        "F/δ maps the box between εv and 1/(hδ) into itself, as F increases in each capability: it has a fixed point",
        "Brouwer's fixed point theorem",
    ),
    theorem(
        "at a positive equilibrium δC < AC; with a left Perron vector, δ is less than the spectral radius",
        "Perron and Frobenius",
    ),
)


@leg("lemma-10.3/unique")
def unique(part: Part) -> Derivation:
    """The equilibria of the witness, and the three inequalities of the corrected lemma."""
    return Derivation(
        steps=(
            Step("(0, 0) and (1/2, 1/2) are at rest for A = ((0, 2), (2, 0))", rests(COUPLED, ORIGIN, EVEN), EXACT),
            *EXISTENCE,
        ),
        plans={"repair:0": climbing(), "repair:1": starting(), "repair:2": decaying()},
        cites=("Brouwer", "Perron and Frobenius"),
    )


@leg("lemma-10.3/unique-uncoupled")
def four_equilibria(part: Part) -> Derivation:
    """All four corners are at rest; the mixed ones are saddles."""
    corners = [(a, b) for a in (ZERO, HALF) for b in (ZERO, HALF)]
    return Derivation(
        steps=(
            Step("all four states with components 0 or 1/2 are at rest for A = 2I", rests(UNCOUPLED, *corners), EXACT),
            Step("eigenvalues at (0, 0): 1, 1", spectrum(UNCOUPLED, ORIGIN, Fraction(1), Fraction(1)), EXACT),
            Step("at (1/2, 0): −1/2, 1", spectrum(UNCOUPLED, (HALF, ZERO), -HALF, Fraction(1)), EXACT),
            Step("at (1/2, 1/2): −1/2, −1/2", spectrum(UNCOUPLED, EVEN, -HALF, -HALF), EXACT),
        )
    )


@leg("lemma-10.3/subcritical")
def only_zero(part: Part) -> Derivation:
    """x ≤ y/2 and y ≤ x/2, so both vanish; zero attracts."""
    return Derivation(
        steps=(
            Step("zero is at rest for A = ((0, 1/2), (1/2, 0))", rests(WEAK, ORIGIN), EXACT),
            Step("eigenvalues there: −1/2, −3/2", spectrum(WEAK, ORIGIN, -HALF, -3 * HALF), EXACT),
        ),
        plans={0: cut("x == 0", prove, cut("v == 0", prove, prove))},
    )


@leg("lemma-10.3/globally-stable")
def attracts(part: Part) -> Derivation:
    """The largest |ln(C_j/D_j)| decreases; at a start in zero nothing moves."""
    return Derivation(
        steps=(
            Step(
                "eigenvalues at zero for A = ((0, 2), (2, 0)): 1, −3",
                spectrum(COUPLED, ORIGIN, Fraction(1), Fraction(-3)),
                EXACT,
            ),
            Step("at (1/2, 1/2): −1/2, −3/2", spectrum(COUPLED, EVEN, -HALF, -3 * HALF), EXACT),
            theorem(
                "max |ln(C_j/D_j)| vanishes at D only, is proper on positive capabilities and decreases strictly",
                "LaSalle's invariance principle",
            ),
        ),
        plans={0: falling(), "repair:0": falling(), "repair:1": climbing()},
    )


@leg("lemma-10.3/ceiling-positive")
def positive_ceiling(part: Part) -> Derivation:
    """The equilibrium is explicit."""
    return Derivation(plans={"repair:0": witness("1/(h*d)-1/(h*b)")})


@leg("lemma-10.3/threshold")
def threshold(part: Part) -> Derivation:
    """bq − (δ − a)(δ − z) = ((by − (δ − a)x)(δ − z)y + by(qx − (δ − z)y))/(xy)."""
    one = product("1", (">", "b*y-(d-a)*x", prove), (">=", "d-z", prove), (">", "y", prove))
    two = product("1", (">", "b*y", prove), (">", "q*x-(d-z)*y", prove))
    numerator = "(b*y-(d-a)*x)*((d-z)*y)+b*y*(q*x-(d-z)*y)"
    both = total((">=", "(b*y-(d-a)*x)*((d-z)*y)", one), (">", "b*y*(q*x-(d-z)*y)", two))
    quotient = product("1", (">", "1/(x*y)", prove), (">", numerator, both))
    trained = cut("(d-a)*x >= 0", prove, prove)
    return Derivation(plans={0: cut("b*y > 0", trained, rewrite(f"({numerator})/(x*y)", quotient))})


POWERS = "sum(c^r for c in C)"


def ceiling(regime: str, normalised: bool) -> Plan:
    """Sum u^r against c^r over the types, then take logarithms: ln u > ln(T/J)/r."""
    sign, given = ("1", ("0 < r", "r < 1")) if regime == "positive" else ("-1", ("r < 0",))
    ends = ("u^r", "c1^r") if sign == "1" else ("c1^r", "u^r")
    powers = apply("log", *ends, product("1", (">", f"{sign}*r", prove), (">", "log(u)-log(c1)", prove)))
    component = cut("log(u)-log(c1) > 0", monotone("log", "u", "c1"), powers)
    summed = summation(
        [("c1", "C")],
        [(f"{sign}*u^r", "1"), (f"-({sign})", "c1^r")],
        "0",
        component=focus(*given, "c1 > 0", "u > 0", "c1 < u", then=component),
        strict=True,
    )
    logs = "log(J*u^r)-log(T)" if sign == "1" else "log(T)-log(J*u^r)"
    ends = ("J*u^r", "T") if sign == "1" else ("T", "J*u^r")
    compared = apply("log", "u", "(T/J)^(1/r)", product("1", (">", f"1/({sign}*r)", prove), (">", logs, prove)))
    plan = compared if normalised else product("1", (">", "J^(1/r)", prove), (">", "u-(T/J)^(1/r)", compared))
    plan = cut("J > 0", prove, cut(f"{logs} > 0", monotone("log", *ends), plan))
    plan = focus(*given, "J >= 1", "u > 0", "T > 0", f"{sign}*(J*u^r-T) > 0", then=plan)
    gap = f"{sign}*(J*u^r - {POWERS})"
    carried = using({f"T == {POWERS}": f"-({sign})"}, lambda h: rewrite(gap, using=h))
    bounded = cut(f"{sign}*(J*u^r-T) > 0", carried, replacing(f"T == {POWERS}", plan))
    sign_known = using({f"T == {POWERS}": "1"}, lambda h: rewrite(POWERS, using=h))
    return cut(f"{gap} > 0", summed, let("T", POWERS, cut("T > 0", sign_known, bounded)))


@leg("lemma-10.3/aggregate-ceiling")
def aggregate_ceiling(part: Part) -> Derivation:
    """The aggregate increases in each capability, and J capabilities u have J^(1/r)·u."""
    return Derivation(plans={0: ceiling("positive", False), 1: ceiling("negative", False)})


@leg("capability-ceiling/normalised", "proposition-10.4/escape-normalised")
def normalised_ceiling(part: Part) -> Derivation:
    """A mean of capabilities below u is below u."""
    return Derivation(plans={"repair:0": ceiling("positive", True), "repair:1": ceiling("negative", True)})


@leg("capability-ceiling/steady-state-against-equilibrium")
def one_condition(part: Part) -> Derivation:
    """Solve 1/(hδ) − 1/(hb) = (g/δ)^(1/(1−Φ)) for h."""
    return Derivation(plans={"repair:0": eliminate("h", prove)})


# ------------------------------------------------------------------------------------------------- variety


def aggregate(inside: sp.Expr) -> sp.Expr:
    """The aggregate of a sum, or a mean, of powers."""
    return inside ** (1 / rho)


@leg("variety-growth/bounded")
def path(part: Part) -> Derivation:
    """m − (m − j)·exp(−kt) solves (28) at constant capability and tends to m."""
    start = sp.Symbol("j", positive=True)
    number = m - (m - start) * sp.exp(-k * t)
    return Derivation(
        steps=(
            identity("it solves J' = k(m − J)", sp.diff(number, t) - k * (m - number)),
            identity("and starts at j", number.subs(t, 0) - start),
            limit("it tends to m", number, t, sp.oo, m),
        )
    )


@leg("variety-growth/integer-types")
def continuum(part: Part) -> Derivation:
    """With the integral in place of the sum, the derivative by J is the last integrand."""
    equal = aggregate(J * c**rho)
    return Derivation(
        steps=(
            identity(
                "for equal types the derivative by J is that of (30)",
                sp.diff(equal, J) - (J * c**rho) ** (1 / rho - 1) * c**rho / rho,
            ),
        ),
        repair_holds=True,
    )


@leg("proposition-10.4/step-derivative")
def derivative(part: Part) -> Derivation:
    """The sum T grows by c^r for each unit of J."""
    grown = T + t * c**rho
    plain, mean = sp.diff(aggregate(grown), t), sp.diff(aggregate(grown / (J + t)), t)
    normalised = aggregate(T / J)
    return Derivation(
        steps=(
            identity("d(T^(1/ρ))/dJ = (1/ρ)·T^(1/ρ−1)·c^ρ", plain.subs(t, 0) - T ** (1 / rho - 1) * c**rho / rho),
            identity(
                "for eq. (1) it is C_eff/(ρJ)·(c^ρ/(T/J) − 1) instead",
                mean.subs(t, 0) - normalised / (rho * J) * (c**rho / (T / J) - 1),
            ),
        ),
        concludes=SUPPORTS,
    )


@leg("proposition-10.4/rate")
def rate(part: Part) -> Derivation:
    """(29) is 1 − ρ times (30) times the speed of J; for a fixed total its coefficient is right."""
    printed = (1 - rho) / rho * aggregate(T) / J * (c**rho / (T / J))
    given = T ** (1 / rho - 1) * c**rho / rho
    fixed_total = J ** (1 / rho - 1) * x
    return Derivation(
        steps=(
            identity("(29) = (1 − ρ)·(30)·J'", printed - (1 - rho) * given),
            identity(
                "at fixed total x the aggregate J^(1/ρ−1)·x has the growth rate ((1 − ρ)/ρ)·J'/J",
                sp.diff(fixed_total, J) - (1 - rho) / rho * fixed_total / J,
            ),
        )
    )


MEAN = "(J*z^r+c^r)/(J+1)"


def enlarged(better: bool) -> Plan:
    """The mean of J powers z^r and one c^r against z^r, then the power 1/r, by the sign of r."""
    op, high, low = (">", "c", "z") if better else (">=", "z", "c")

    def side(sign: str) -> Plan:
        up, down = (high, low) if sign == "1" else (low, high)
        powers = f"{up}^r-{down}^r"
        ends = (MEAN, "z^r") if better == (sign == "1") else ("z^r", MEAN)
        logs = f"log({ends[0]})-log({ends[1]})"
        ordered = product("1", (">", f"{sign}*r", prove), (op, f"log({high})-log({low})", prove))
        moved = rewrite(f"({powers})/(J+1)", product("1", (">", "1/(J+1)", prove), (op, powers, prove)))
        roots = (f"({MEAN})^(1/r)", "z") if better else ("z", f"({MEAN})^(1/r)")
        final = apply("log", *roots, product("1", (">", f"1/({sign}*r)", prove), (op, logs, prove)))
        plan = cut(f"{logs} {op} 0", monotone("log", *ends, then=moved), final)
        return cut(f"{powers} {op} 0", apply("log", f"{up}^r", f"{down}^r", ordered), plan)

    signs = cases("r", side("1"), prove, side("-1"))
    known = cut(f"log({high})-log({low}) {op} 0", monotone("log", high, low), signs)
    return cut("J + 1 > 0", prove, cut(f"{MEAN} > 0", prove, known))


@leg("proposition-10.4/new-type-normalised")
def better_type(part: Part) -> Derivation:
    """C_eff^r is the mean of the powers; the new one moves it towards c^r."""
    return Derivation(plans={"repair:0": enlarged(True)})


@leg("proposition-10.4/not-better")
def worse_type(part: Part) -> Derivation:
    """The same, the other way."""
    return Derivation(plans={0: enlarged(False)})


@leg("proposition-10.4/escape")
def escape(part: Part) -> Derivation:
    """Along the path of (28) the growth rate of J vanishes; J ≤ m bounds the gain."""
    start = sp.Symbol("j", positive=True)
    number = m - (m - start) * sp.exp(-k * t)
    gain = product("1", (">", "1/r", prove), (">=", "log(m)-log(J)", prove))
    compared = product("1", (">", "x", prove), (">=", "m^(1/r)-J^(1/r)", apply("log", "m^(1/r)", "J^(1/r)", gain)))
    plan = cut("log(m)-log(J) >= 0", monotone("log", "m", "J"), rewrite("x*(m^(1/r)-J^(1/r))", compared))
    for sign in ("m > 0", "J > 0", "j > 0"):
        plan = cut(sign, prove, plan)
    return Derivation(
        steps=(limit("the growth rate of J tends to 0", sp.diff(number, t) / number, t, sp.oo, 0),),
        plans={"repair:0": plan},
    )


@leg("proposition-10.4/step-not-aggregate")
def unbounded(part: Part) -> Derivation:
    """J = (1 + B/x)^ρ types have the aggregate x + B."""
    return Derivation(plans={"repair:0": witness("(1+B/x)^r")})


@leg("lemma-10.3/step-hirsch")
def cited(part: Part) -> Derivation:
    """What the cited theorem says."""
    return Derivation(
        steps=(theorem("almost every bounded solution approaches the set of equilibria", "Hirsch (1985), part II"),),
        cites=("Hirsch (1985)", "Smith (1986)"),
    )


@leg("appendix-d/attribution")
def weitzman(part: Part) -> Derivation:
    """The model of the cited paper."""
    return Derivation(
        steps=(theorem("new ideas arise by combining existing ones", "Weitzman (1998)"),),
        concludes=SUPPORTS,
        cites=("Weitzman (1998)",),
    )


@leg("appendix-d/pairs")
def pairs(part: Part) -> Derivation:
    """The relative error is exactly −1/J."""
    quotient = J * (J - 1) / 2 / (J**2 / 2)
    return Derivation(
        steps=(
            identity("the quotient is 1 − 1/J", quotient - 1 + 1 / J),
            limit("it tends to 1", quotient, J, sp.oo, 1),
        )
    )


@leg("appendix-d/superlinear")
def superlinear(part: Part) -> Derivation:
    """The elasticity of k·(J^(1/ρ)x)^p·(m − J) in J, and a point where it exceeds 1."""
    p = sp.Symbol("p", positive=True)
    speed = k * (J ** (1 / rho) * x) ** p * (m - J)
    return Derivation(
        steps=(identity("it is p/ρ − J/(m − J)", sp.diff(speed, J) * J / speed - p / rho + J / (m - J)),),
        plans={0: cut("p > 0", prove, witness("(p-r)/(2*p)"))},
    )
