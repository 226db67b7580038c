"""Proofs on the CES aggregate: from the definition of the aggregate to each statement.

Two tools carry everything.  The tangent inequality x^r <= m^r + r*m^(r-1)*(x - m) (reversed for r < 0), summed over
the types, is Jensen's inequality for any number of types.  And u -> u^(1/r) increases for r > 0 and decreases for
r < 0, so aggregates are compared through their sums of powers.
"""

import sympy as sp

from theoremaudit.derivations import identity, limit, theorem
from theoremaudit.legs import SUPPORTS, Derivation, Leg
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
    ring,
    slope,
    summation,
    using,
)

leg = Leg("proof")

x, y, r, p, J, S, B = sp.symbols("x y r p J S B", positive=True)
POSITIVE, NEGATIVE = ("0 < r", "r < 1"), ("r < 0",)
REGIMES = {"positive": POSITIVE, "negative": NEGATIVE}


def at(text: str, make: object) -> Plan:
    """A plan made from the index of the hypothesis with this text."""
    return lambda s: make(fact(text)(s))(s)  # type: ignore[operator]


# ------------------------------------------------------------------------------------------- tangent inequality


def bernoulli(regime: str) -> Plan:
    """1 + r*(t-1) - t^r, or its negative for r < 0, is >= 0 for t > 0: it vanishes at 1 and turns there."""
    return focus(
        *REGIMES[regime],
        "t > 0",
        then=cases("t - 1", slope("t", "1", 1), prove, cut("1 - t > 0", prove, slope("t", "1", -1))),
    )


def tangent(regime: str, name: str = "x", m: str = "m") -> Plan:
    """The tangent inequality at m > 0 for x > 0: put t = x/m and take out m^r."""
    sign = "1" if regime == "positive" else "-1"
    gap = f"{sign}*(1 + r*(t-1) - t^r)"
    scaled = product("1", (">", f"{m}^r", prove), (">=", gap, bernoulli(regime)))
    return let(
        "t",
        f"{name}/{m}",
        cut(
            "t > 0",
            using({f"t == {name}/{m}": "1"}, lambda h: rewrite(f"{name}/{m}", using=h)),
            cut(f"{name} == t*{m}", using({f"t == {name}/{m}": f"-{m}"}, ring), eliminate(name, scaled)),
        ),
    )


def tangent_from_zero(name: str = "x", m: str = "m") -> Plan:
    """The tangent inequality for 0 < r < 1 and x >= 0; at x = 0 it says (1-r)*m^r >= 0."""
    return cases(name, tangent("positive", name, m), prove, prove)


@leg("lemma-4.1/step-jensen")
def jensen(part: Part) -> Derivation:
    """The tangent to x^r at m is m^r + r*m^(r-1)*(x - m)."""
    mm = sp.Symbol("m", positive=True)
    line = mm**r + r * mm ** (r - 1) * (x - mm)
    return Derivation(
        steps=(
            identity("the line meets x^r at m", line.subs(x, mm) - mm**r),
            identity("with the same slope", sp.diff(line, x) - sp.diff(x**r, x).subs(x, mm)),
        ),
        plans={0: tangent_from_zero(), 1: tangent("negative")},
    )


# ----------------------------------------------------------------------------------------------------- maximum


def maximum(normalisation: str, regime: str) -> Plan:
    """Sum the tangent inequality at m = S/J, then take the power 1/r."""
    sign = "-1" if regime == "negative" else "1"
    minus_sign = "1" if regime == "negative" else "-1"
    powers = "sum(c^r for c in C)"
    component = tangent("negative", "c1") if regime == "negative" else tangent_from_zero("c1")
    bound = "c1 > 0" if regime == "negative" else "c1 >= 0"
    total = using(
        {"sum(c for c in C) == S": f"{minus_sign}*r*m^(r-1)", "m == S/J": f"{sign}*r*m^(r-1)*J"},
        lambda h: summation(
            [("c1", "C")],
            [(f"{sign}*(m^r - r*m^r)", "1"), (f"{sign}*r*m^(r-1)", "c1"), (minus_sign, "c1^r")],
            "0",
            using=h,
            component=focus(*REGIMES[regime], bound, "m > 0", then=component),
        ),
    )
    lemma = f"{sign}*(J*m^r - {powers}) >= 0"
    named = cut(
        f"{sign}*(J*m^r - T) >= 0",
        using({f"T == {powers}": minus_sign}, lambda h: rewrite(f"{sign}*(J*m^r - {powers})", using=h)),
        at(f"T == {powers}", lambda i: replace(i, scalar(normalisation, regime))),
    )
    nonnegative = "T > 0" if regime == "negative" else "T >= 0"
    return let(
        "m",
        "S/J",
        cut(
            "m > 0",
            using({"m == S/J": "1"}, lambda h: rewrite("S/J", using=h)),
            cut(
                lemma,
                total,
                let(
                    "T",
                    powers,
                    cut(nonnegative, using({f"T == {powers}": "1"}, lambda h: rewrite(powers, using=h)), named),
                ),
            ),
        ),
    )


def scalar(normalisation: str, regime: str) -> Plan:
    """(T/J)^(1/r) <= m from T <= J*m^r (r > 0) or T >= J*m^r (r < 0)."""
    sign = "-1" if regime == "negative" else "1"
    facts = (
        *REGIMES[regime],
        "J >= 1",
        "m > 0",
        "T > 0" if regime == "negative" else "T >= 0",
        f"{sign}*(J*m^r - T) >= 0",
    )
    by_logs = cut(
        "log(m^r) - log(T/J) >= 0" if sign == "1" else "log(T/J) - log(m^r) >= 0",
        monotone(
            "log",
            *(("m^r", "T/J") if sign == "1" else ("T/J", "m^r")),
            then=product("1", (">", "1/J", prove), (">=", f"{sign}*(J*m^r - T)", prove)),
        ),
        power_goal(normalisation, sign),
    )
    by_logs = cut("J > 0", prove, by_logs)
    settled = cut("S == J*m", using({"m == S/J": "-J"}, ring), eliminate("S", focus(*facts, then=by_logs)))
    if regime == "negative":
        return settled
    empty = cut("S == J*m", using({"m == S/J": "-J"}, ring), eliminate("S", focus(*facts, "T == 0", then=prove)))
    return cases(
        "T",
        cut("S == J*m", using({"m == S/J": "-J"}, ring), eliminate("S", focus(*facts, "T > 0", then=by_logs))),
        empty,
        prove,
    )


def power_goal(normalisation: str, sign: str) -> Plan:
    """From log(m^r) against log(T/J) to m against (T/J)^(1/r)."""
    logs = "log(m^r) - log(T/J)" if sign == "1" else "log(T/J) - log(m^r)"
    inner = apply("log", "m", "(T/J)^(1/r)", product("1", (">", f"1/({sign}*r)", prove), (">=", logs, prove)))
    if normalisation == "normalised":
        return rewrite("m - (T/J)^(1/r)", inner)
    return product("1", (">", "J^(1/r)", prove), (">=", "m - (T/J)^(1/r)", inner))


def geometric_maximum() -> Plan:
    """The geometric mean: sum the tangent inequality of the logarithm."""
    logs = "sum(log(c) for c in C)"
    total = using(
        {"sum(c for c in C) == S": "-1/m", "m == S/J": "J/m"},
        lambda h: summation(
            [("c1", "C")],
            [("log(m) - 1", "1"), ("1/m", "c1"), ("-1", "log(c1)")],
            "0",
            using=h,
            component=focus("c1 > 0", "m > 0", then=log_tangent()),
        ),
    )
    final = at(
        f"T == {logs}",
        lambda i: replace(
            i,
            at(
                "m == S/J",
                lambda k: replace(
                    k,
                    monotone("exp", "log(m)", "T/J", product("1", (">", "1/J", prove), (">=", "J*log(m) - T", prove))),
                ),
            ),
        ),
    )
    named = cut(
        "J*log(m) - T >= 0", using({f"T == {logs}": "-1"}, lambda h: rewrite(f"J*log(m) - {logs}", using=h)), final
    )
    return let(
        "m",
        "S/J",
        cut(
            "m > 0",
            using({"m == S/J": "1"}, lambda h: rewrite("S/J", using=h)),
            cut(f"J*log(m) - {logs} >= 0", total, let("T", logs, named)),
        ),
    )


def log_tangent() -> Plan:
    """log(m) - 1 + c/m - log(c) >= 0: with t = c/m it is t - 1 - ln t."""
    return let(
        "t",
        "c1/m",
        cut(
            "t > 0",
            using({"t == c1/m": "1"}, lambda h: rewrite("c1/m", using=h)),
            cut(
                "c1 == t*m",
                using({"t == c1/m": "-m"}, ring),
                eliminate(
                    "c1",
                    rewrite(
                        "t - 1 - log(t)",
                        focus(
                            "t > 0",
                            then=cases(
                                "t - 1", slope("t", "1", 1), prove, cut("1 - t > 0", prove, slope("t", "1", -1))
                            ),
                        ),
                    ),
                ),
            ),
        ),
    )


@leg("lemma-4.1/maximum")
def equal_is_best(part: Part) -> Derivation:
    """Every normalisation and sign of r, and the geometric mean."""
    pairs = [(n, g) for n in ("normalised", "unnormalised") for g in ("positive", "negative")]
    return Derivation(plans={**{i: maximum(n, g) for i, (n, g) in enumerate(pairs)}, 4: geometric_maximum()})


@leg(
    "lemma-4.1/maximum-normalised-positive",
    "lemma-4.1/maximum-normalised-negative",
    "lemma-4.1/maximum-unnormalised-positive",
    "lemma-4.1/maximum-unnormalised-negative",
)
def equal_is_best_case(part: Part) -> Derivation:
    """One normalisation and sign."""
    _, normalisation, regime = part.name.split("-")
    return Derivation(plans={0: maximum(normalisation, regime)})


@leg("lemma-4.1/maximum-normalised-zero")
def equal_is_best_geometric(part: Part) -> Derivation:
    """The geometric mean is at most the arithmetic mean."""
    return Derivation(plans={0: geometric_maximum()})


# ------------------------------------------------------------------------------------------- powers of aggregates


def by_power(after: str, before: str, regime: str, difference: Plan, factor: str = "") -> Plan:
    """after^(1/r) > before^(1/r) from after > before (r > 0) or after < before (r < 0)."""
    sign = "1" if regime == "positive" else "-1"
    pair = (after, before) if regime == "positive" else (before, after)
    logs = f"log({pair[0]}) - log({pair[1]})"
    compare = monotone("log", *pair, then=difference)
    inner = apply(
        "log",
        f"({after})^(1/r)",
        f"({before})^(1/r)",
        product("1", (">", f"1/({sign}*r)", prove), (">", logs, compare)),
    )
    return (
        inner if not factor else product("1", (">", factor, prove), (">", f"({after})^(1/r) - ({before})^(1/r)", inner))
    )


def spread(regime: str) -> Plan:
    """(x-t)^r + (y+t)^r against x^r + y^r: equal at x = y + t, and one-signed slope in x beyond."""
    sign = "r" if regime == "positive" else "-r"
    falling = product(
        "1", (">", sign, prove), (">", "(x-t)^(r-1) - x^(r-1)", cut("x - t > 0", prove, cut("x > 0", prove)))
    )
    return cut("x > y + t", prove, slope("x", "y + t", 1, True, falling))


def transfer(normalisation: str, regime: str) -> Plan:
    """The sums of powers first, then the power 1/r."""
    after, before = "(x-t)^r + (y+t)^r + B", "x^r + y^r + B"
    edge = "y >= 0" if regime == "positive" else "y > 0"
    sign = "1" if regime == "positive" else "-1"
    sums = rewrite(
        f"{sign}*((x-t)^r + (y+t)^r - x^r - y^r)",
        focus(*REGIMES[regime], edge, "x > y", "0 < t", "t < x - y", then=spread(regime)),
    )
    facts = cut(
        "x > 0",
        prove,
        cut(
            "x - t > 0",
            prove,
            cut(
                "y + t > 0",
                prove,
                by_power(after, before, regime, sums, "J^(-1/r)" if normalisation == "normalised" else ""),
            ),
        ),
    )
    return facts if normalisation == "unnormalised" else cut("J > 0", prove, facts)


@leg("diversity/transfer")
def transfers_pay(part: Part) -> Derivation:
    """The function x^r + y^r is strictly concave (0 < r < 1): its change under a transfer has one sign."""
    return Derivation(
        steps=(
            identity("the change vanishes at x = y + t", ((x - B) ** r + (y + B) ** r - x**r - y**r).subs(x, y + B)),
        ),
        plans={0: transfer("unnormalised", "positive")},
    )


@leg(
    "diversity/transfer-normalised-positive",
    "diversity/transfer-normalised-negative",
    "diversity/transfer-unnormalised-positive",
    "diversity/transfer-unnormalised-negative",
)
def transfers_pay_case(part: Part) -> Derivation:
    """One normalisation and sign."""
    _, normalisation, regime = part.name.split("-")
    return Derivation(plans={0: transfer(normalisation, regime)})


@leg("diversity/transfer-normalised-zero")
def transfers_pay_geometric(part: Part) -> Derivation:
    """(x-t)(y+t) - x*y = t*(x - y - t) > 0."""
    products = product("1", (">", "B", prove), (">", "t", prove), (">", "x - y - t", prove))
    logs = "log((x-t)*(y+t)*B) - log(x*y*B)"
    return Derivation(
        plans={
            0: cut(
                "x > 0",
                prove,
                cut(
                    "x - t > 0",
                    prove,
                    cut(
                        "y + t > 0",
                        prove,
                        cut(
                            "J > 0",
                            prove,
                            apply(
                                "log",
                                "((x-t)*(y+t)*B)^(1/J)",
                                "(x*y*B)^(1/J)",
                                product(
                                    "1",
                                    (">", "1/J", prove),
                                    (">", logs, monotone("log", "(x-t)*(y+t)*B", "x*y*B", products)),
                                ),
                            ),
                        ),
                    ),
                ),
            )
        }
    )


@leg("diversity/different-agents")
def different_agents(part: Part) -> Derivation:
    """From (x + 2c, y) move c to the other type: a transfer, if x >= y."""
    after, before = "(x+c)^r + (y+c)^r", "(x+2*c)^r + y^r"
    falling = product(
        "1", (">", "r", prove), (">", "(w-c)^(r-1) - w^(r-1)", cut("w - c > 0", prove, cut("w > 0", prove)))
    )
    renamed = let(
        "w",
        "x + 2*c",
        cut(
            "w > y + c",
            at("w == x + 2*c", lambda i: rewrite("x + c - y", using={i: "1"})),
            cut(
                "x == w - 2*c",
                using({"w == x + 2*c": "-1"}, ring),
                eliminate(
                    "x",
                    rewrite(
                        "(w-c)^r + (y+c)^r - w^r - y^r",
                        focus(
                            "0 < r", "r < 1", "c > 0", "y >= 0", "w > y + c", then=slope("w", "y + c", 1, True, falling)
                        ),
                    ),
                ),
            ),
        ),
    )
    return Derivation(
        plans={
            "repair:0": cut(
                "x + c > 0",
                prove,
                cut("y + c > 0", prove, cut("x + 2*c > 0", prove, by_power(after, before, "positive", renamed))),
            )
        }
    )


@leg("diversity/more-types")
def more_types(part: Part) -> Derivation:
    """The unnormalised value is J^(1/r-1)*S, with 1/r - 1 > 0."""
    value = "((J+1)^(1/r-1) - J^(1/r-1))"
    return Derivation(
        steps=(identity("the normalised value is S/J", (J * (S / J) ** r / J) ** (1 / r) - S / J),),
        plans={
            "repair:0": cut(
                "J > 0", prove, cut("J + 1 > 0", prove, product("1", (">", "S", prove), (">", value, prove)))
            )
        },
    )


@leg("ces-aggregate/no-limit-unnormalised")
def no_limit(part: Part) -> Derivation:
    """r*ln B < ln 2 <= ln J, so ln J^(1/r) > ln B."""
    lnb = cut(
        "log(B) > 0",
        monotone("log", "B", "1"),
        cut(
            "log(2) - r*log(B) > 0",
            product("1", (">", "log(B)", prove), (">", "log(2)/log(B) - r", prove)),
            cut(
                "log(J) - log(2) >= 0",
                monotone("log", "J", "2"),
                apply("log", "J^(1/r)", "B", product("1", (">", "1/r", prove), (">", "log(J) - r*log(B)", prove))),
            ),
        ),
    )
    return Derivation(plans={0: cut("J > 0", prove, lnb)})


@leg("ces-aggregate/geometric-limit")
def geometric_limit(part: Part) -> Derivation:
    """The logarithm of the aggregate is ln(mean of exp(r*ln c))/r, a difference quotient at r = 0."""
    u, w = sp.symbols("u w", real=True)
    mean = (sp.exp(r * u) + sp.exp(r * w)) / 2
    weights = sp.Symbol("q", positive=True)
    weighted = weights * sp.exp(p * u) + (1 - weights) * sp.exp(p * w)
    return Derivation(
        steps=(
            limit(
                "for two types the logarithm tends to the mean of the logarithms", sp.log(mean) / r, r, 0, (u + w) / 2
            ),
            identity("in general ln(mean of exp(r*u)) vanishes at r = 0", sp.log(weighted).subs(p, 0)),
            identity(
                "and its derivative there is the mean of u (two weights, hence any number by grouping)",
                sp.diff(sp.log(weighted), p).subs(p, 0) - (weights * u + (1 - weights) * w),
            ),
        ),
        concludes=SUPPORTS,
        detail="The limit of a difference quotient at 0 is the derivative there.",
    )


@leg("diversity/own-curvature")
def own_curvature(part: Part) -> Derivation:
    """Differentiate (x^r + B)^(1/r) twice."""
    aggregate = (x**r + B) ** (1 / r)
    second = -(1 - r) * B * x ** (r - 2) * (x**r + B) ** (1 / r - 2)
    return Derivation(steps=(identity("the second derivative is as stated", sp.diff(aggregate, x, 2) - second),))


@leg("diversity/cross-partial")
def cross_partial(part: Part) -> Derivation:
    """Differentiate (x^r + y^r + B)^(1/r) by x and by y."""
    aggregate = (x**r + y**r + B) ** (1 / r)
    mixed = (1 - r) * (x * y) ** (r - 1) * (x**r + y**r + B) ** (1 / r - 2)
    return Derivation(steps=(identity("the mixed derivative is as stated", sp.diff(aggregate, x, y) - mixed),))


@leg("diversity/gross-complements")
def elasticity(part: Part) -> Derivation:
    """The elasticity of substitution, from the ratio of marginal products (x/y)^(r-1)."""
    aggregate = (x**r + y**r + B) ** (1 / r)
    ratio = sp.diff(aggregate, x) / sp.diff(aggregate, y)
    return Derivation(
        steps=(
            identity("the ratio of marginal products is (x/y)^(r-1), so sigma = 1/(1-r)", ratio - (x / y) ** (r - 1)),
        )
    )


MINKOWSKI = "Minkowski's inequality for exponents below 1 (Hardy, Littlewood and Pólya 1934, Theorem 24)"


@leg(
    "diversity/superadditive",
    "diversity/superadditive-normalised-positive",
    "diversity/superadditive-normalised-negative",
    "diversity/superadditive-unnormalised-positive",
    "diversity/superadditive-unnormalised-negative",
    "diversity/superadditive-normalised-zero",
)
def superadditive(part: Part) -> Derivation:
    """Minkowski's inequality; the normalisation is a common factor."""
    a, b = sp.symbols("a b", positive=True)
    return Derivation(
        steps=(
            theorem("the aggregate of a + b is at least the sum of the aggregates", MINKOWSKI),
            identity(
                "for J = 2 and the geometric mean the gap is (sqrt(a*y) - sqrt(b*x))^2 before the root",
                (a + b) * (x + y) - (sp.sqrt(a * x) + sp.sqrt(b * y)) ** 2 - (sp.sqrt(a * y) - sp.sqrt(b * x)) ** 2,
            ),
        ),
        concludes=SUPPORTS,
        cites=(MINKOWSKI,),
    )


# ------------------------------------------------------------------------------------------------- curvature K


@leg("curvature/own-second-derivative")
def hessian_trace(part: Part) -> Derivation:
    """Minus the second derivative of ((x^r + J - 1)/J)^(1/r) at x = 1, times J."""
    aggregate = ((x**r + J - 1) / J) ** (1 / r)
    second = sp.diff(aggregate, x, 2).subs(x, 1)
    return Derivation(
        steps=(
            identity(
                "J times minus the second derivative at equal unit capabilities is (1-r)(J-1)/J",
                -J * second - (1 - r) * (J - 1) / J,
            ),
        ),
        concludes=SUPPORTS,
    )


@leg("curvature/isoquant-curvature")
def isoquant(part: Part) -> Derivation:
    """Two types moved by e and -e: the isoquant bends by (1-r)*e^2/J per type, over a displacement sqrt(2)*e."""
    e, z = sp.symbols("e z", positive=True)
    powers = (1 + e + z) ** r + (1 - e + z) ** r + (J - 2) * (1 + z) ** r
    bend = -sp.diff(powers, e, 2) / sp.diff(powers, z) / 2
    at_point = bend.subs({e: 0, z: 0})
    return Derivation(
        steps=(
            identity("the isoquant rises by (1-r)/J * e^2", at_point - (1 - r) / J),
            identity(
                "so along the unit normal, sqrt(J)*(1-r)/J*e^2 = kappa/2*(sqrt(2)*e)^2 with kappa = (1-r)/sqrt(J)",
                sp.sqrt(J) * at_point - (1 - r) / sp.sqrt(J),
            ),
        )
    )


@leg("curvature/gap-proportional")
def second_order(part: Part) -> Derivation:
    """The loss from moving s between two of two types is K*s^2 to second order, K = (1-r)/2."""
    s = sp.Symbol("s", positive=True)
    loss = 1 - (((1 + s) ** r + (1 - s) ** r) / 2) ** (1 / r)
    return Derivation(
        steps=(
            identity("the loss vanishes with its slope at s = 0", sp.diff(loss, s).subs(s, 0)),
            identity("and half its second derivative is K = (1-r)/2", sp.diff(loss, s, 2).subs(s, 0) / 2 - (1 - r) / 2),
        ),
        repair_holds=True,
    )
