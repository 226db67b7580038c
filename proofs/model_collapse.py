"""Proofs on model collapse: resampling by its moments, the diversity correction by its logarithm.

Resampling.  Given the present law q, the number of draws with a given output is binomial with n draws and probability
m = a*p + (1-a)*q; so E q' = m and E (q'-p)^2 = (m-p)^2 + m(1-m)/n.  Starting from q = p, E q = p for ever, and the
loss l = E (q-p)^2/(p(1-p)), the same for every output, follows l' = (1-a)^2 (1-1/n) l + 1/n.

Diversity correction.  D = (J-1)/J * (1 - r^(1/(1-r))) and r^(1/(1-r)) = exp(log(r)/(1-r)), whose exponent rises from
minus infinity to -1 on (0, 1).
"""

import sympy as sp

from theoremaudit.derivations import identity, limit, theorem
from theoremaudit.legs import REFUTES, SUPPORTS, Derivation, Leg, Step
from theoremaudit.model import Part
from theoremaudit.proving import prove
from theoremaudit.tactics import Plan, cases, cut, focus, slope, total, witness

leg = Leg("proof")

a, n, p, q, z = sp.symbols("a n p q z", positive=True)
J, r = sp.symbols("J r", positive=True)
FACTOR, FACTOR_T = "(1-r^(1/(1-r)))", "(1-t^(1/(1-t)))"
CORRECTION, CURVATURE = f"(J-1)/J*{FACTOR}", "(1-r)*(J-1)/J"


def moments() -> tuple[sp.Expr, sp.Expr, sp.Expr]:
    """The mixture m, and mean and second moment about p of the next share, from the binomial generating function."""
    m = a * p + (1 - a) * q
    generating = (1 - m + m * sp.exp(z / n)) ** n
    mean = sp.diff(generating, z).subs(z, 0)
    square = sp.diff(generating, z, 2).subs(z, 0)
    return m, mean, square - 2 * p * mean + p**2


def law_of_loss() -> tuple[Step, ...]:
    """The steps from binomial draws to the recursion of the loss."""
    m, mean, about = moments()
    spread = (q - p) ** 2
    rest = (1 - 2 * p) * (1 - a) * (q - p) / n
    recursion = (1 - a) ** 2 * (1 - 1 / n) * spread + p * (1 - p) / n
    return (
        identity("the mean of the next share is the mixture m", mean - m),
        identity("its second moment about p is (m-p)^2 + m(1-m)/n", about - (m - p) ** 2 - m * (1 - m) / n),
        identity(
            "that is (1-a)^2 (1-1/n)(q-p)^2 + p(1-p)/n and a term linear in q-p, whose mean is 0 from the start q = p",
            about - recursion - rest,
        ),
    )


def remaining() -> Plan:
    """(1-1/n)^g <= exp(-g/n), because ln(1-1/n) <= -1/n."""
    return cut("log(1-1/n) <= -1/n", prove, prove)


def within_tolerance() -> Plan:
    """1 + (n-1)a(2-a) = n - (n-1)(1-a)^2, and (1-a)^2 <= w^2 = (n-k)/(n-1)."""
    return cut("(1-a)^2 <= w^2", prove, cut("1+(n-1)*a*(2-a) >= k", prove, prove))


def beyond_tolerance() -> Plan:
    """The same with (1-a)^2 > w^2."""
    enough = cut("1+(n-1)*a*(2-a) > 0", prove, cut("1+(n-1)*a*(2-a) < k", prove, prove))
    return cut("(1-a)^2 > w^2", prove, enough)


# ------------------------------------------------------------------------------------------------- eq. (34)


@leg("model-collapse/rises")
def rises(part: Part) -> Derivation:
    """From a point mass the next model is a point mass with probability m^2 + (1-m)^2, below one for every a > 0."""
    m = 1 - a / 2
    return Derivation(
        steps=(
            identity("the probability of two equal draws is 1 - a(2-a)/2", m**2 + (1 - m) ** 2 - (1 - a * (2 - a) / 2)),
            *law_of_loss(),
        )
    )


@leg("model-collapse/rises-exact-fit")
def rises_exact_fit(part: Part) -> Derivation:
    """u ln u is convex and vanishes at 1: the mean value theorem in u, from 1 up and from 1 down."""
    turning = cases("u - 1", slope("u", "1", 1), prove, cut("1 - u > 0", prove, slope("u", "1", -1)))
    return Derivation(plans={"repair:0": cut("a+(1-a)*u > 0", prove, turning)}, cites=("Cover and Thomas (2006)",))


@leg("model-collapse/threshold-separates")
def threshold(part: Part) -> Derivation:
    """The long-run loss solves the recursion; it is below one as soon as a is positive."""
    loss = 1 / (1 + (n - 1) * a * (2 - a))
    return Derivation(
        steps=(
            *law_of_loss(),
            identity("the fixed point of the recursion", (1 - a) ** 2 * (1 - 1 / n) * loss + 1 / n - loss),
        ),
        plans={"repair:0": within_tolerance(), "repair:1": beyond_tolerance()},
    )


@leg("model-collapse/inevitable")
def inevitable(part: Part) -> Derivation:
    """E q'(1-q') = (1-1/n) q(1-q) at a = 0; a finite chain whose only closed classes are the point masses."""
    _, mean, about = moments()
    diversity = (mean - (about + 2 * p * mean - p**2)).subs(a, 0)
    return Derivation(
        steps=(
            identity("at a = 0 the diversity shrinks by 1 - 1/n", diversity - (1 - 1 / n) * q * (1 - q)),
            theorem("all n draws agree with positive probability, and a point mass stays", "absorbing Markov chains"),
        ),
        plans={0: remaining()},
        cites=("Shumailov et al. (2024)",),
    )


# ------------------------------------------------------------------------------------------------- eq. (35)


@leg("effective-diversity/counts-as-authentic")
def counts_as_authentic(part: Part) -> Derivation:
    """The own type's data: a authentic and (1-a)/J from the mesh."""
    return Derivation(
        steps=(
            *law_of_loss(),
            identity("the share among own data", a / (a + (1 - a) / J) - J * a / (1 + (J - 1) * a)),
        )
    )


# ------------------------------------------------------------------------------------------------- Lemma 12.2


@leg("lemma-12.2/step-disjoint")
def disjoint_supports(part: Part) -> Derivation:
    """Where one law has an output and the other has not, the middle law has half: ln(p/(p/2)) = ln 2 throughout."""
    return Derivation(
        steps=(
            identity(
                "each output of either law contributes its probability times ln 2", sp.log(p / (p / 2)) - sp.log(2)
            ),
            theorem("the Jensen-Shannon divergence is at most ln 2", "Lin (1991)"),
        ),
        concludes=SUPPORTS,
        cites=("Lin (1991)",),
    )


@leg("lemma-12.2/step-fraction")
def share_of_others(part: Part) -> Derivation:
    """Two independent uniform types differ with probability 1 - 1/J; expectations add."""
    return Derivation(
        steps=(
            identity("the probability that two types differ", 1 - J * (1 / J) ** 2 - (J - 1) / J),
            theorem("the expectation of a mean of N - 1 indicators is their common probability", "linearity"),
        ),
        concludes=SUPPORTS,
    )


@leg("lemma-12.2/decreasing-in-rho")
def decreasing(part: Part) -> Derivation:
    """The exponent ln(r)/(1-r) has the derivative ((1-r)/r + ln r)/(1-r)^2, positive because ln(1/r) < 1/r - 1."""
    exponent = sp.log(r) / (1 - r)
    return Derivation(
        steps=(identity("its derivative", sp.diff(exponent, r) - ((1 - r) / r + sp.log(r)) / (1 - r) ** 2),)
    )


# ------------------------------------------------------------------------------------------------- Theorem 12.3


@leg("theorem-12.3/avoids-collapse")
def avoids_collapse(part: Part) -> Derivation:
    """At a = 0 the loss is 1 - (1-1/n)^g, which tends to 1, for every J and r."""
    kept = sp.Symbol("kept", positive=True)
    return Derivation(
        steps=(
            *law_of_loss(),
            identity(
                "if the share kept is 1 - loss, it shrinks by 1 - 1/n at a = 0",
                1 - ((1 - 1 / n) * (1 - kept) + 1 / n) - (1 - 1 / n) * kept,
            ),
        ),
        plans={"repair:0": remaining(), "repair:1": within_tolerance(), "repair:2": beyond_tolerance()},
    )


@leg("theorem-12.3/avoids-collapse-pooled")
def avoids_collapse_pooled(part: Part) -> Derivation:
    """Agents that draw from the pool make one sample of M draws of it."""
    return Derivation(steps=law_of_loss(), plans={"repair:0": cut("log(1-1/M) <= -1/M", prove, prove)})


@leg("theorem-12.3/satisfiable")
def satisfiable(part: Part) -> Derivation:
    """A value of r half-way below the largest; and r^(1/(1-r)) <= r, so D >= K."""
    half_way = "(1-(c-a)/(1-a)*J/(J-1))/2"
    bound = cut(f"{CORRECTION} >= {CURVATURE}", focus("0 < r", "r < 1", "J >= 2", then=prove), prove)
    return Derivation(plans={0: witness(half_way), 1: bound})


@leg("theorem-12.3/j-min-finite")
def finite_number(part: Part) -> Derivation:
    """With J = 2(1-a)f/(a+(1-a)f-c) half of the excess of the limit over c is left."""
    return Derivation(plans={"repair:0": witness("2*(1-a)*f/(a+(1-a)*f-c)")})


@leg("theorem-12.3/j-min-monotone")
def number_rises(part: Part) -> Derivation:
    """D is larger at the smaller r."""
    larger = f"(L-1)/L*{FACTOR} - (L-1)/L*{FACTOR_T}"
    spare = f"(L-1)/L*{FACTOR_T} - x"
    falling = focus("0 < r", "r < t", "t < 1", "L >= 2", then=prove)
    return Derivation(
        plans={"repair:0": cut(f"{larger} > 0", falling, total((">", larger, prove), (">", spare, prove)))}
    )


# -------------------------------------------------------------------------------------- the abstract's sentence


@leg("diversity-protection/double-duty-source")
def double_duty_source(part: Part) -> Derivation:
    """As r rises to 1, ln(r)/(1-r) tends to -1: D tends to (1 - 1/e)(J-1)/J, premium and curvature to 1 and 0."""
    correction = (J - 1) / J * (1 - sp.exp(sp.log(r) / (1 - r)))
    least = (1 - sp.exp(-1)) * (J - 1) / J
    return Derivation(
        steps=(
            limit("D tends to (1 - 1/e)(J-1)/J", correction, r, 1, least, direction="-"),
            limit("the curvature tends to 0", (1 - r) * (J - 1) / J, r, 1, 0, direction="-"),
            limit("the premium tends to 1", sp.exp((1 - r) / r * sp.log(J)), r, 1, 1, direction="-"),
        ),
        concludes=REFUTES,
        witness="J = 2: ρ^(1/(1 − ρ)) tends to 1/e as ρ rises to 1, so D tends to (1 − 1/e)/2 = 0.316; at ρ = 2/3, 3/4 "
        "and 9/10 it is 19/54 = 0.352, 175/512 = 0.342 and 0.326.",
    )
