"""The giant component: the mesh reproduction number, the equation for its size, and what is proved of it.

Symbols.  R is the mesh reproduction number, s a solution of the size equation, c = N*beta the mean degree that the
stated connection probability gives (in the limit of many nodes; exactly it is (N - 1)*beta).
"""

from theoremaudit.model import Claim, Part, Repair, Role, Severity, Source
from theoremaudit.statements import forall


def chapter(locator: str) -> Source:
    return Source("mesh-economy", locator)


def earlier(locator: str) -> Source:
    return Source("mesh-equilibrium", locator)


SIZE = "s == 1 - exp(-R*s)"
GIANT = ("R > 1", "0 < s", SIZE)
MESH = ("N >= 2", "0 < beta", "beta <= 1", "v > 0", "D > 0")

# --------------------------------------------------------------------------- eq. (2): the reproduction number

REPRODUCTION_NUMBER = Claim(
    name="mesh-reproduction-number",
    title="The mesh reproduction number as the control parameter of the giant component",
    kind="definition",
    sources=(chapter("eq. (2)"), chapter("§3"), chapter("Table 1"), earlier("eq. (1)"), Source("notes", "Layer 1")),
    symbols=(
        ("N", "active nodes"),
        ("beta", "connection probability per pair of nodes"),
        ("v", "expected value per interaction"),
        ("D", "attrition rate"),
    ),
    parts=(
        Part(
            name="mean-degree",
            role=Role.INLINE,
            sources=(
                chapter("eq. (2)"),
                chapter("§3.1"),
                chapter("eq. (3)"),
                chapter("Abstract"),
                chapter("Table 2, row 1"),
                chapter("Table 2, row 6"),
                earlier("eq. (1)"),
                earlier("eq. (2)"),
                earlier("§3.2"),
                Source("notes", "Layer 1"),
            ),
            text="Whenever R = N·β·v/D exceeds 1, the graph in which each pair of the N nodes is joined with "
            "probability β has a giant component, that is, its limiting mean degree N·β exceeds 1.",
            latex=r"\frac{N\beta v}{D} > 1 \;\Rightarrow\; N\beta > 1",
            asserts=(forall("N*beta > 1", given=("N*beta*v/D > 1", *MESH), integer=("N",)),),
            repair=Repair(
                text="Let β be the probability that a pair is effectively connected, already net of value and "
                "attrition: then v/D must not appear. Equivalently keep the definition and assume v = D, or "
                "replace β by p = βv/D with p ≤ 1 and interpret v/D as the retention probability of a link.",
                latex=r"v = D:\quad \frac{N\beta v}{D} > 1 \;\Rightarrow\; N\beta > 1",
                asserts=(forall("N*beta > 1", given=("N*beta*v/D > 1", *MESH, "v == D"), integer=("N",)),),
                condition="v = D",
            ),
            severity=Severity.CRITICAL,
            cites="Erdős and Rényi (1960): G(N, c/N) has a component of linear size, with probability tending to 1, "
            "if and only if c > 1",
            used_in=(
                chapter("Proposition 3.1"),
                earlier("Proposition 1"),
                chapter("Theorem 6.1(a)"),
                chapter("Theorem 6.1, proof"),
                chapter("§7.1"),
                chapter("§7.2"),
                earlier("Theorem 1(a)"),
                chapter("Remark 6.3"),
            ),
            context="The mean degree of a graph with independent links of probability β is (N − 1)β; neither v nor D "
            "is a property of that graph. The size does not matter: N = 1,000,000, Nβ = 1/2 and v/D = 4 give R = 2 and no "
            "giant component. Conversely Nβ = 2 with v/D = 1/4 gives R = 1/2 although 80% of the "
            "nodes are connected.",
            weighed=True,
        ),
        Part(
            name="unit-of-time",
            role=Role.DEFINITION,
            sources=(chapter("eq. (2)"), earlier("eq. (1)"), Source("notes", "Layer 1")),
            text="The condition R > 1 does not depend on the unit in which time is measured: if it holds, it holds "
            "after the attrition rate D, a quantity per unit of time, is expressed in another unit (factor u).",
            latex=r"\frac{N\beta v}{D} > 1 \;\Rightarrow\; \frac{N\beta v}{uD} > 1 \quad (u > 0)",
            asserts=(forall("N*beta*v/(u*D) > 1", given=("N*beta*v/D > 1", *MESH, "u > 0"), integer=("N",)),),
            repair=Repair(
                text="Measure v as a rate too (value accruing per unit of time, in the unit of D): then the factor "
                "cancels.",
                latex=r"\frac{N\beta v}{D} > 1 \;\Rightarrow\; \frac{N\beta (uv)}{uD} > 1",
                asserts=(forall("N*beta*(u*v)/(u*D) > 1", given=("N*beta*v/D > 1", *MESH, "u > 0"), integer=("N",)),),
            ),
            severity=Severity.MINOR,
            used_in=(chapter("Theorem 6.1"), chapter("Table 2, row 6")),
            context="A value per interaction divided by a rate has the dimension value × time; only a dimensionless "
            "number can be compared with 1.",
        ),
    ),
)

# --------------------------------------------------------------------------- eq. (3): the size equation

SIZE_EQUATION = Claim(
    name="giant-component",
    title="The equation for the size of the giant component",
    kind="equation",
    sources=(chapter("eq. (3)"), chapter("§3.1"), earlier("eq. (2)"), Source("notes", "Layer 1")),
    symbols=(("R", "mean degree of the graph"), ("s", "fraction of nodes in the giant component")),
    parts=(
        Part(
            name="limit-law",
            role=Role.INLINE,
            sources=(chapter("eq. (3)"), earlier("eq. (2)"), Source("notes", "Layer 1")),
            text="In a random graph with independent links and limiting mean degree R the fraction of nodes in the "
            "largest component tends, as N grows, to the largest solution s in [0, 1) of s = 1 − exp(−R·s).",
            latex=r"\frac{|\mathcal C_{\max}|}{N} \xrightarrow{\;P\;} s,\qquad s = 1 - e^{-Rs}",
            cites="Erdős and Rényi (1960); van der Hofstad (2016), Theorem 4.8",
            severity=Severity.MAJOR,
        ),
        Part(
            name="finite-size",
            role=Role.INLINE,
            sources=(chapter("eq. (3)"), earlier("eq. (2)"), Source("notes", "Layer 1")),
            text="Read without a limit: the equation holds exactly for the expected fraction of nodes in the largest component at every "
            "finite number N of nodes; in particular at N = 2 with link probability b, where that fraction is "
            "(1 + b)/2.",
            latex=r"N = 2:\quad \tfrac{1+b}{2} = 1 - e^{-2b\,\frac{1+b}{2}}",
            asserts=(forall("(1+b)/2 == 1 - exp(-2*b*(1+b)/2)", given=("0 < b", "b < 1")),),
            repair=Repair(
                text="State the equation as the limit N → ∞ with Nβ → R (the limit law above).",
                latex=r"\lim_{N\to\infty} \mathbb E\,\frac{|\mathcal C_{\max}|}{N} = 1 - e^{-Rs}\big|_{s=s(R)}",
            ),
            instance="N = 2",
            severity=Severity.EDITORIAL,
            cites="Erdős and Rényi (1960)",
            context="The text prints the equation without saying that it is a limit; nothing later depends on its "
            "holding at finite N.",
        ),
    ),
)

# --------------------------------------------------------------------------- Proposition 3.1

EXISTS = forall("exists s: 0 < s < 1, s == 1 - exp(-R*s)", given=("R > 1",))
UNIQUE = forall("t <= s", given=("R > 1", "0 < s", "0 < t", SIZE, "t == 1 - exp(-R*t)"))
NONE = forall("1 - exp(-R*s) < s", given=("R <= 1", "s > 0"))
STABLE = forall("0 < R*exp(-R*s) < 1", given=GIANT)

PROPOSITION = Claim(
    name="proposition-3.1",
    title="Existence, uniqueness and stability of the giant component",
    kind="proposition",
    sources=(chapter("Proposition 3.1"), earlier("Proposition 1")),
    symbols=(
        ("R", "mesh reproduction number"),
        ("s", "solution of the size equation"),
        ("g", "g(s) = 1 − exp(−R·s) − s"),
        ("h", "h(s) = 1 − exp(−R·s)"),
    ),
    parts=(
        Part(
            name="a",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 3.1(a)"), earlier("Proposition 1(a)")),
            text="For every real R, s = 0 solves s = 1 − exp(−R·s).",
            latex=r"0 = 1 - e^{-R\cdot 0}",
            asserts=(forall("0 == 1 - exp(-R*0)"),),
            proof_steps=("step-value-at-zero",),
            severity=Severity.MAJOR,
        ),
        Part(
            name="b",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 3.1(b)"), earlier("Proposition 1(b)"), Source("notes", "Layer 1")),
            text="If R > 1 the equation has a solution in (0, 1) and no two different positive solutions; if R ≤ 1 it "
            "has no positive solution.",
            latex=r"\exists!\, s \in (0,1):\ s = 1 - e^{-Rs} \iff R > 1",
            asserts=(EXISTS, UNIQUE, NONE),
            proof_steps=(
                "step-value-at-zero",
                "step-slope-at-zero",
                "step-increasing",
                "step-value-at-one",
                "step-intermediate-value",
                "step-concave",
                "step-one-root",
                "step-only-if",
            ),
            severity=Severity.MINOR,
            used_in=(
                chapter("Theorem 6.1(a)"),
                chapter("Theorem 6.1, proof"),
                earlier("Theorem 1(a)"),
            ),
        ),
        Part(
            name="c",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 3.1(c)"), Source("notes", "Layer 1")),
            text="For R > 1 the positive solution s is a locally asymptotically stable fixed point of "
            "h(s) = 1 − exp(−R·s): 0 < h′(s) < 1 there.",
            latex=r"0 < h'(s) = R e^{-Rs} < 1",
            asserts=(STABLE,),
            proof_steps=("step-derivative", "step-below-one", "step-contraction"),
            severity=Severity.MAJOR,
            depends_on=("proposition-3.1/b",),
            weighed=True,
        ),
        Part(
            name="c-earlier-paper",
            role=Role.STATEMENT,
            sources=(earlier("Proposition 1(c)"),),
            text="The same stability statement, with the earlier paper's proof, whose last step differs.",
            latex=r"0 < h'(s) = R e^{-Rs} < 1",
            asserts=(STABLE,),
            proof_steps=("step-derivative", "step-minus-slope", "step-contraction"),
            severity=Severity.MINOR,
            depends_on=("proposition-3.1/b",),
        ),
        Part(
            name="step-value-at-zero",
            role=Role.STEP,
            sources=(chapter("Proposition 3.1, proof"), earlier("Proposition 1, proof")),
            text="g(0) = 0 for every R.",
            latex=r"g(0) = 0",
            asserts=(forall("1 - exp(-R*0) - 0 == 0"),),
        ),
        Part(
            name="step-slope-at-zero",
            role=Role.STEP,
            sources=(chapter("Proposition 3.1, proof"), earlier("Proposition 1, proof")),
            text="g′(0) = R − 1, which is positive when R > 1.",
            latex=r"g'(0) = R - 1 > 0",
            asserts=(forall("R*exp(-R*0) - 1 == R - 1"), forall("R*exp(-R*0) - 1 > 0", given=("R > 1",))),
        ),
        Part(
            name="step-increasing",
            role=Role.STEP,
            sources=(chapter("Proposition 3.1, proof"), earlier("Proposition 1, proof")),
            text="For R > 1, g increases on an interval to the right of 0, namely on [0, ln(R)/R).",
            latex=r"g'(s) > 0 \quad (0 \le s < \ln(R)/R)",
            asserts=(forall("R*exp(-R*s) - 1 > 0", given=("R > 1", "0 <= s", "s < log(R)/R")),),
        ),
        Part(
            name="step-value-at-one",
            role=Role.STEP,
            sources=(chapter("Proposition 3.1, proof"), earlier("Proposition 1, proof")),
            text="g(1) = −exp(−R), which is negative.",
            latex=r"g(1) = -e^{-R} < 0",
            asserts=(forall("1 - exp(-R*1) - 1 == -exp(-R)"), forall("-exp(-R) < 0")),
        ),
        Part(
            name="step-intermediate-value",
            role=Role.STEP,
            sources=(chapter("Proposition 3.1, proof"), earlier("Proposition 1, proof")),
            text="For R > 1, g has a root in (0, 1).",
            latex=r"\exists\, s \in (0,1):\ g(s) = 0",
            asserts=(EXISTS,),
        ),
        Part(
            name="step-concave",
            role=Role.STEP,
            sources=(chapter("Proposition 3.1, proof"), earlier("Proposition 1, proof")),
            text="g″(s) = −R²·exp(−R·s) is negative for R > 1, so g is strictly concave.",
            latex=r"g''(s) = -R^2 e^{-Rs} < 0",
            asserts=(forall("-R^2*exp(-R*s) < 0", given=("R > 1",)),),
            context="At R = 0 the second derivative vanishes; the step is used for R > 1 only.",
        ),
        Part(
            name="step-one-root",
            role=Role.STEP,
            sources=(chapter("Proposition 3.1, proof"), earlier("Proposition 1, proof")),
            text="For R > 1, g has at most one positive root.",
            latex=r"g(s) = g(t) = 0,\ s, t > 0 \;\Rightarrow\; s = t",
            asserts=(UNIQUE,),
            context="Read in context, with g(0) = 0 established just before. As a sentence about every strictly "
            "concave function that crosses zero from above it would need that hypothesis: −(s − 1)(s − 2) has "
            "two positive roots.",
        ),
        Part(
            name="step-only-if",
            role=Role.STEP,
            sources=(chapter("Proposition 3.1, proof"), earlier("Proposition 1, proof")),
            printed=False,
            text="For R ≤ 1 there is no positive solution: the half of the equivalence that the printed proof does "
            "not mention.",
            latex=r"R \le 1,\ s > 0 \;\Rightarrow\; 1 - e^{-Rs} < s",
            asserts=(NONE,),
            context="One line closes it: 1 − exp(−Rs) ≤ 1 − exp(−s) < s.",
        ),
        Part(
            name="step-derivative",
            role=Role.STEP,
            sources=(chapter("Proposition 3.1, proof"), earlier("Proposition 1, proof")),
            text="At every solution s, h′(s) = R·exp(−R·s) = R·(1 − s).",
            latex=r"h'(s) = R e^{-Rs} = R(1-s)",
            asserts=(forall("R*exp(-R*s) == R*(1-s)", given=(SIZE,)),),
        ),
        Part(
            name="step-below-one",
            role=Role.STEP,
            sources=(chapter("Proposition 3.1, proof"),),
            text="At the positive solution with R > 1: 0 < 1 − s < 1 and R·(1 − s) < 1.",
            latex=r"0 < 1 - s < 1,\qquad R(1-s) < 1",
            asserts=(forall("0 < 1 - s < 1", given=GIANT), forall("R*(1-s) < 1", given=GIANT)),
        ),
        Part(
            name="step-minus-slope",
            role=Role.STEP,
            sources=(earlier("Proposition 1, proof"),),
            text="At the positive solution, R·(1 − s) equals −g′(s).",
            latex=r"R(1-s) = -g'(s)",
            asserts=(forall("R*(1-s) == -(R*exp(-R*s) - 1)", given=GIANT),),
            repair=Repair(
                text="R·(1 − s) = 1 + g′(s), and g′(s) < 0 because a strictly concave g vanishes at 0 and at s.",
                latex=r"R(1-s) = 1 + g'(s) < 1",
                asserts=(
                    forall("R*(1-s) == 1 + (R*exp(-R*s) - 1)", given=GIANT),
                    forall("R*exp(-R*s) - 1 < 0", given=GIANT),
                ),
            ),
            severity=Severity.MINOR,
            context="The two sides are x and 1 − x with x = R(1 − s): they agree only where both are 1/2.",
        ),
        Part(
            name="step-contraction",
            role=Role.STEP,
            sources=(chapter("Proposition 3.1, proof"), earlier("Proposition 1, proof")),
            text="A continuously differentiable map with |h′| < 1 at a fixed point contracts a neighbourhood of it, so "
            "the fixed point is locally asymptotically stable.",
            latex=r"|h'(s)| < 1 \;\Rightarrow\; s \text{ is locally asymptotically stable}",
            cites="contraction mapping principle (Banach), with the mean value theorem",
        ),
    ),
)

# --------------------------------------------------------------------------- §7.1: near the threshold

NEAR_THRESHOLD = Claim(
    name="near-threshold",
    title="The size of the giant component just above the threshold",
    kind="formula",
    sources=(chapter("§7.1"), earlier("§7.1")),
    depends_on=("proposition-3.1/b",),
    symbols=(("R", "mesh reproduction number"), ("s", "positive solution of the size equation")),
    parts=(
        Part(
            name="leading-order",
            role=Role.INLINE,
            sources=(chapter("§7.1"), earlier("§7.1")),
            text="As R decreases to 1, s is asymptotic to 2(R − 1)/R²: for every R > 1 the quotient s·R²/(2(R − 1)) lies "
            "strictly between 1 and R.",
            latex=r"\frac{2(R-1)}{R^2} < s < R\cdot\frac{2(R-1)}{R^2}",
            asserts=(forall("2*(R-1)/R^2 < s", given=GIANT), forall("s < R*(2*(R-1)/R^2)", given=GIANT)),
            severity=Severity.MINOR,
            context="It is a lower bound for every R > 1, and a poor approximation away from 1: at R = 2 it gives 1/2 "
            "where s = 0.7968. The factor 1/R² does not belong to the leading order, which is 2(R − 1); "
            "it halves the second-order error.",
        ),
        Part(
            name="small",
            role=Role.INLINE,
            sources=(chapter("§7.1"), earlier("§7.1")),
            text="The giant component is small when R is near 1: s < 2(R − 1).",
            latex=r"s < 2(R-1)",
            asserts=(forall("s < 2*(R-1)", given=GIANT),),
        ),
    ),
)

CLAIMS = (REPRODUCTION_NUMBER, SIZE_EQUATION, PROPOSITION, NEAR_THRESHOLD)
