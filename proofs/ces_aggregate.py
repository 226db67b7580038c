"""Proofs on the CES aggregate: from the definition of the aggregate to each statement.

Two tools carry everything.  The tangent inequality x^r <= m^r + r*m^(r-1)*(x - m) (reversed for r < 0), summed over
the types, is Jensen's inequality for any number of types.  And u -> u^(1/r) increases for r > 0 and decreases for
r < 0, so aggregates are compared through their sums of powers.
"""

import sympy as sp

from theoremaudit.derivations import identity, limit
from theoremaudit.legs import Derivation, Leg
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
    total,
    using,
)

leg = Leg("proof")

x, y, r, J, S, B = sp.symbols("x y r J S B", positive=True)
rho = sp.Symbol("r", real=True)
POSITIVE, NEGATIVE = ("0 < r", "r < 1"), ("r < 0",)
REGIMES = {"positive": POSITIVE, "negative": NEGATIVE, "zero": ()}


def at(text: str, make: object) -> Plan:
    """A plan made from the index of the hypothesis with this text."""
    return lambda s: make(fact(text)(s))(s)  # type: ignore[operator]


def named(name: str, value: str, op: str, then: Plan) -> Plan:
    """Name a value whose sign (``>`` or ``>=`` 0) the automatic prover sees."""
    sign = using({f"{name} == {value}": "1"}, lambda h: rewrite(value, using=h))
    return let(name, value, cut(f"{name} {op} 0", sign, then))


def known(*lemmas: str, then: Plan) -> Plan:
    """Lemmas that the automatic prover finds, one after the other."""
    for lemma in reversed(lemmas):
        then = cut(lemma, prove, then)
    return then


def replacing(text: str, then: Plan) -> Plan:
    """Write the left side of an equality hypothesis for its right side, everywhere in the goal."""
    return at(text, lambda i: replace(i, then))


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
    back = cut(f"{name} == t*{m}", using({f"t == {name}/{m}": f"-{m}"}, ring), eliminate(name, scaled))
    return named("t", f"{name}/{m}", ">", back)


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
    bounded = cut(
        f"{sign}*(J*m^r - T) >= 0",
        using({f"T == {powers}": minus_sign}, lambda h: rewrite(f"{sign}*(J*m^r - {powers})", using=h)),
        replacing(f"T == {powers}", scalar(normalisation, regime)),
    )
    bounded = named("T", powers, ">" if regime == "negative" else ">=", bounded)
    return named("m", "S/J", ">", cut(lemma, total, bounded))


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
    larger = monotone("exp", "log(m)", "T/J", product("1", (">", "1/J", prove), (">=", "J*log(m) - T", prove)))
    bounded = cut(
        "J*log(m) - T >= 0",
        using({f"T == {logs}": "-1"}, lambda h: rewrite(f"J*log(m) - {logs}", using=h)),
        replacing(f"T == {logs}", replacing("m == S/J", larger)),
    )
    return named("m", "S/J", ">", cut(f"J*log(m) - {logs} >= 0", total, let("T", logs, bounded)))


def log_tangent() -> Plan:
    """log(m) - 1 + c/m - log(c) >= 0: with t = c/m it is t - 1 - ln t."""
    turning = cases("t - 1", slope("t", "1", 1), prove, cut("1 - t > 0", prove, slope("t", "1", -1)))
    gap = eliminate("c1", rewrite("t - 1 - log(t)", focus("t > 0", then=turning)))
    return named("t", "c1/m", ">", cut("c1 == t*m", using({"t == c1/m": "-m"}, ring), gap))


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


def by_power(after: str, before: str, regime: str, difference: Plan, factor: str = "", strict: bool = True) -> Plan:
    """after^(1/r) > before^(1/r) from after > before (r > 0) or after < before (r < 0); or >= from >=, <=."""
    op = ">" if strict else ">="
    sign = "1" if regime == "positive" else "-1"
    pair = (after, before) if regime == "positive" else (before, after)
    logs = f"log({pair[0]}) - log({pair[1]})"
    compare = monotone("log", *pair, then=difference)
    inner = apply(
        "log",
        f"({after})^(1/r)",
        f"({before})^(1/r)",
        product("1", (">", f"1/({sign}*r)", prove), (op, logs, compare)),
    )
    return (
        inner if not factor else product("1", (">", factor, prove), (op, f"({after})^(1/r) - ({before})^(1/r)", inner))
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


def log_gap(value: str) -> Plan:
    """w - 1 - ln w >= 0 for w > 0: it vanishes at 1 and turns there."""
    turning = cases("w - 1", slope("w", "1", 1), prove, cut("1 - w > 0", prove, slope("w", "1", -1)))
    return named("w", value, ">", replacing(f"w == {value}", focus("w > 0", then=turning)))


def squeeze(other: str, regime: str) -> Plan:
    """ln(T/J)/r against a sum of logarithms: the plain one, or the one weighted by the powers.

    With m = T/J: r*ln c <= ln m + (c^r - m)/m summed gives r*sum(ln c) <= J*ln m; and c^r - 1 <= r*ln(c)*c^r summed
    gives T - J <= r*sum(ln(c)*c^r), while ln m <= m - 1.
    """
    powers, sign, plain = "sum(c^r for c in C)", "1" if regime == "positive" else "-1", other == "log(c)"
    logs = f"sum({other} for c in C)"
    bound = f"J*log(m) - r*{logs}" if plain else f"r*{logs} - (T - J)"
    shown = "J*log(m) - r*Q" if plain else "r*Q - (T - J)"
    if plain:
        scale = {f"T == {powers}": "1/m", "m == T/J": "J/m"}
        pieces = [("log(m) - 1", "1"), ("1/m", "c1^r"), ("-r", "log(c1)")]
        gap = "c1^r/m - 1 - log(c1^r/m)"
        component = focus("c1 > 0", "m > 0", then=cut(f"{gap} >= 0", log_gap("c1^r/m"), rewrite(gap)))
    else:
        scale, pieces = {f"T == {powers}": "-1"}, [("r", "log(c1)*c1^r"), ("-1", "c1^r"), ("1", "1")]
        gap = "c1^(-r) - 1 - log(c1^(-r))"
        component = focus("c1 > 0", then=product("1", (">", "c1^r", prove), (">=", gap, log_gap("c1^(-r)"))))
    summed = using(scale, lambda h: summation([("c1", "C")], pieces, "0", using=h, component=component))
    settled = shown.replace("T", "J*m")
    signs = product("1", (">", f"1/({sign}*r)", prove), (">", "1/J", prove), (">=", settled, prove))
    parts = [(">=", f"1/({sign}*r*J)*({settled})", signs)]
    if not plain:
        rest = product("1", (">", f"1/({sign}*r)", prove), (">=", "m - 1 - log(m)", log_gap("m")))
        parts.append((">=", f"1/({sign}*r)*(m - 1 - log(m))", rest))
    scalar_part = focus(
        *REGIMES[regime],
        "J >= 2",
        "T > 0",
        "m == T/J",
        "m > 0",
        f"{shown} >= 0",
        then=cut("J > 0", prove, combine(parts)),
    )
    by_names = replacing(f"T == {powers}", replacing("m == T/J", replacing(f"Q == {logs}", scalar_part)))
    weight = "-r" if plain else "r"
    lemma = cut(f"{shown} >= 0", using({f"Q == {logs}": weight}, lambda h: rewrite(bound, using=h)), by_names)
    lemma = let("Q", logs, cut(f"{bound} >= 0", summed, lemma))
    return named("T", powers, ">", named("m", "T/J", ">", lemma))


def combine(parts: list[tuple[str, str, Plan]]) -> Plan:
    """The goal as the sum of its parts, T being J*m."""
    plan = rewrite(parts[0][1], parts[0][2]) if len(parts) == 1 else total(*parts)
    return cut("T == J*m", using({"m == T/J": "-J"}, ring), eliminate("T", plan))


@leg("ces-aggregate/geometric-limit")
def geometric_limit(part: Part) -> Derivation:
    """Both bounds of ln(aggregate) tend to the mean of ln c as r tends to 0, from either side."""
    c = sp.Symbol("c", positive=True)
    outer, weighted, plain = sp.log(c) * c**rho, "log(c)*c^r", "log(c)"
    return Derivation(
        steps=(
            limit("the summands ln(c)*c^r of the outer bound tend to ln c from above", outer, rho, 0, sp.log(c)),
            limit("and from below", outer, rho, 0, sp.log(c), "-"),
        ),
        plans={
            0: squeeze(plain, "positive"),
            1: squeeze(weighted, "positive"),
            2: squeeze(plain, "negative"),
            3: squeeze(weighted, "negative"),
        },
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


# -------------------------------------------------------------------------------------------- superadditivity


def power_gap(regime: str, value: str) -> Plan:
    """1 + r*(t-1) - t^r (negated for r < 0) at t = value, which is positive, or zero if r > 0."""
    if regime == "negative":
        return named("t", value, ">", replacing(f"t == {value}", bernoulli(regime)))
    zero = focus("0 < r", "r < 1", "t == 0")
    return named("t", value, ">=", replacing(f"t == {value}", cases("t", bernoulli(regime), zero, prove)))


def pooled_component(regime: str) -> Plan:
    """One type, u = a + b: concavity at u in the points a*(g+h)/g and b*(g+h)/h, weighted by g and h.

    The function is x^r, convex for r < 0, or ln x (``zero``).
    """
    parts = []
    for c, base in (("c1", "g"), ("(u-c1)", "h")):
        point, weight = f"{c}*(g+h)/({base}*u)", f"u^r*{base}/(g+h)"
        gap, plan = f"1 + r*({point} - 1) - ({point})^r", power_gap(regime, point)
        if regime == "negative":
            gap = f"-({gap})"
        elif regime == "zero":
            gap, plan, weight = f"{point} - 1 - log({point})", log_gap(point), f"{base}/(g+h)"
        parts.append((">=", f"{weight}*({gap})", product("1", (">", weight, prove), (">=", gap, plan))))
    op = ">=" if regime == "positive" else ">"
    facts = (*REGIMES[regime], "g > 0", "h > 0", f"c1 {op} 0", f"u - c1 {op} 0", "u > 0")
    by_parts = focus(*facts, then=total(*parts))
    named_sum = cut("c2 == u - c1", using({"u == c1 + c2": "-1"}, ring), eliminate("c2", by_parts))
    main = named("u", "c1 + c2", ">", named_sum)
    return cases("c1", main, cases("c2", main, prove, prove), prove) if regime == "positive" else main


def pooled(regime: str) -> Plan:
    """sign*(sum of (a+b)^r - (g+h)^r) >= 0, where P = g^r and Q = h^r are the two sums of powers."""
    minus = "-1" if regime == "positive" else "1"
    sign = "1" if regime == "positive" else "-1"
    k1, k2 = ("(g+h)^(r-1)*g^(1-r)", "(g+h)^(r-1)*h^(1-r)")
    weights = {
        "P == sum(a^r for a in X)": f"{minus}*{k1}",
        "Q == sum(b^r for b in Y)": f"{minus}*{k2}",
        "P == g^r": f"{sign}*{k1}",
        "Q == h^r": f"{sign}*{k2}",
    }
    pieces = [(sign, "(c1+c2)^r"), (f"{minus}*{k1}", "c1^r"), (f"{minus}*{k2}", "c2^r")]
    op = ">=" if regime == "positive" else ">"
    component = focus(*REGIMES[regime], "g > 0", "h > 0", f"c1 {op} 0", f"c2 {op} 0", then=pooled_component(regime))
    return using(weights, lambda h: summation([("c1", "X"), ("c2", "Y")], pieces, "0", using=h, component=component))


def superadditive(normalisation: str, regime: str) -> Plan:
    """Name the sums of powers P, Q, W and the aggregates g, h; then compare W with (g+h)^r and take the power 1/r."""
    sign, op = ("1", ">=") if regime == "positive" else ("-1", ">")
    powers = {"P": "sum(a^r for a in X)", "Q": "sum(b^r for b in Y)", "W": "sum((a+b)^r for a in X, b in Y)"}
    pair = ("W", "(g+h)^r") if regime == "positive" else ("(g+h)^r", "W")
    lemma = f"{sign}*({powers['W']} - (g+h)^r) >= 0"
    bound = f"{pair[0]} - {pair[1]} >= 0"
    larger = by_power("W", "(g+h)^r", regime, prove, strict=False)
    if regime == "positive":
        larger = cut("W > 0", total((">", "(g+h)^r", prove), (">=", bound.removesuffix(" >= 0"), prove)), larger)
    larger = focus(*REGIMES[regime], "g > 0", "h > 0", f"W {op} 0", bound, then=larger)
    by_names = replacing("g == P^(1/r)", replacing("h == Q^(1/r)", larger))
    gap = "W^(1/r) - P^(1/r) - Q^(1/r)"
    if normalisation == "normalised":
        by_names = cut("J > 0", prove, product("1", (">", "J^(-1/r)", prove), (">=", gap, by_names)))
    for name, total_of in powers.items():
        by_names = replacing(f"{name} == {total_of}", by_names)
    weights = {f"W == {powers['W']}": sign}
    bounded = cut(bound, using(weights, lambda h: rewrite(lemma.removesuffix(" >= 0"), using=h)), by_names)
    plan = cut(lemma, pooled(regime), named("W", powers["W"], op, bounded))
    plan = known("P == g^r", "Q == h^r", then=plan)
    for name, value in (("h", "Q^(1/r)"), ("g", "P^(1/r)"), ("Q", powers["Q"]), ("P", powers["P"])):
        plan = named(name, value, ">", plan)
    return plan


def superadditive_geometric() -> Plan:
    """The same with logarithms: g and h are the two geometric means."""
    logs = {"P": "sum(log(a) for a in X)", "Q": "sum(log(b) for b in Y)", "W": "sum(log(a+b) for a in X, b in Y)"}
    one, two = "g/(g+h)", "h/(g+h)"
    weights = {
        f"P == {logs['P']}": f"-{one}",
        f"Q == {logs['Q']}": f"-{two}",
        "P == J*log(g)": one,
        "Q == J*log(h)": two,
    }
    constant = f"-log(g+h) + {one}*log(g) + {two}*log(h)"
    pieces = [("1", "log(c1+c2)"), (f"-{one}", "log(c1)"), (f"-{two}", "log(c2)"), (constant, "1")]
    component = focus("g > 0", "h > 0", "c1 > 0", "c2 > 0", then=pooled_component("zero"))
    pooled_logs = using(
        weights, lambda h: summation([("c1", "X"), ("c2", "Y")], pieces, "0", using=h, component=component)
    )
    bound = "W - J*log(g+h) >= 0"
    larger = apply("log", "exp(W/J)", "g+h", product("1", (">", "1/J", prove), (">=", bound[:-5], prove)))
    larger = focus("J >= 1", "g > 0", "h > 0", bound, then=known("J > 0", then=larger))
    by_names = replacing("g == exp(P/J)", replacing("h == exp(Q/J)", larger))
    for name, total_of in logs.items():
        by_names = replacing(f"{name} == {total_of}", by_names)
    lemma = f"{logs['W']} - J*log(g+h)"
    bounded = using({f"W == {logs['W']}": "1"}, lambda h: rewrite(lemma, using=h))
    plan = cut(f"{lemma} >= 0", pooled_logs, let("W", logs["W"], cut(bound, bounded, by_names)))
    plan = known("P == J*log(g)", "Q == J*log(h)", then=plan)
    plan = named("g", "exp(P/J)", ">", named("h", "exp(Q/J)", ">", plan))
    return let("P", logs["P"], let("Q", logs["Q"], known("J > 0", then=plan)))


@leg("diversity/superadditive-normalised-zero")
def pooling_pays_geometric(part: Part) -> Derivation:
    """The geometric mean is superadditive, for every number of types."""
    return Derivation(plans={0: superadditive_geometric()})


@leg("diversity/superadditive")
def pooling_pays(part: Part) -> Derivation:
    """Minkowski's inequality for exponents below 1, for every number of types."""
    pairs = [(n, g) for n in ("normalised", "unnormalised") for g in ("positive", "negative")]
    return Derivation(plans={i: superadditive(n, g) for i, (n, g) in enumerate(pairs)})


@leg(
    "diversity/superadditive-normalised-positive",
    "diversity/superadditive-normalised-negative",
    "diversity/superadditive-unnormalised-positive",
    "diversity/superadditive-unnormalised-negative",
)
def pooling_pays_case(part: Part) -> Derivation:
    """One normalisation and sign."""
    _, normalisation, regime = part.name.split("-")
    return Derivation(plans={0: superadditive(normalisation, regime)})


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
