"""Training saturation, the ceiling it puts on capability, and the escape from it by new types.

Symbols.  C is the vector of capabilities with elements c, A a row of the matrix of training benefits with elements a
(no negative ones), h the saturation parameter, d the depreciation rate δ, u = 1/(h*d) the ceiling of one type.  For two
types x and y are capabilities at one equilibrium, v and w at another.  r is the CES parameter ρ, J the number of types,
m its maximum, p the elasticity φ_J of variety creation, k = η_J·f_J·C_eff^φ_J its rate at constant capability, T the sum
of the r-th powers of the capabilities, F the composite elasticity Φ, g the factor δ_g·f^λ·J^γ of eq. (22).
"""

from functools import partial

from theoremaudit.model import Claim, Part, Repair, Role, Severity, Source
from theoremaudit.statements import Statement, forall

chapter = partial(Source, "mesh-economy")

PRINTED = ("r < 1", "r != 0")  # eq. (1)
RATES = ("h > 0", "d > 0")

# ------------------------------------------------------------------------------------------------- eq. (26)

NO_NEGATIVE = "The sign of a_jk is not printed; as a benefit, and for the system to be cooperative, it is not negative."

SATURATION = Claim(
    name="training-saturation",
    title="Training saturation",
    kind="equation",
    sources=(chapter("eq. (26)"), chapter("§10.4"), chapter("Table 1")),
    symbols=(
        ("b", "training benefit of the other type"),
        ("S", "sum of benefits Σ_k a_jk·C_k"),
        ("h", "saturation parameter"),
        ("d", "depreciation rate δ"),
    ),
    parts=(
        Part(
            name="units",
            role=Role.DEFINITION,
            sources=(chapter("eq. (26)"), chapter("Table 1")),
            text="Eq. (26) is free of units: measuring capability in another unit (factor u), with h in units of time per "
            "capability, changes neither the law nor, but for that factor, the ceiling 1/(hδ); nor does another unit of time.",
            latex=r"\frac{uS}{1+\frac hu\,uS} = u\,\frac{S}{1+hS},\qquad \frac{1}{(h/u)\,\delta} = \frac{u}{h\delta}",
            asserts=(
                forall("u*S/(1+(h/u)*(u*S)) == u*(S/(1+h*S))", given=("h > 0", "u > 0", "S >= 0")),
                forall("1/((h/u)*d) == u*(1/(h*d))", given=(*RATES, "u > 0")),
                forall("(S/u)/(1+(h*u)*(S/u)) == (S/(1+h*S))/u", given=("h > 0", "u > 0", "S >= 0")),
                forall("1/((h*u)*(d/u)) == 1/(h*d)", given=(*RATES, "u > 0")),
            ),
            context="a_jk and δ are rates; h is a time divided by a capability.",
        ),
        Part(
            name="diminishing-returns",
            role=Role.INLINE,
            sources=(chapter("§10.4"), chapter("eq. (26)"), chapter("Remark 11.3")),
            text="Training has diminishing returns under (26): more of it does more, but l > 1 times as much training does less than "
            "l times as much.",
            latex=r"\frac{S}{1+hS} < \frac{lS}{1+hlS} < l\,\frac{S}{1+hS}\quad (l > 1)",
            asserts=(
                forall("S/(1+h*S) < l*S/(1+h*(l*S))", given=("h > 0", "S > 0", "l > 1")),
                forall("l*S/(1+h*(l*S)) < l*(S/(1+h*S))", given=("h > 0", "S > 0", "l > 1")),
            ),
        ),
        Part(
            name="individual-interactions",
            role=Role.INLINE,
            sources=(chapter("§10.4"), chapter("eq. (26)"), chapter("Remark 11.3")),
            text="Each single interaction has diminishing returns under (26): whatever benefit y the other types give, l > 1 times the "
            "benefit x from one type adds less than l times as much.",
            latex=r"F(lx+y) - F(y) < l\,\bigl(F(x+y) - F(y)\bigr),\qquad F(S) = \frac{S}{1+hS}",
            asserts=(
                forall(
                    "(l*x+y)/(1+h*(l*x+y)) - y/(1+h*y) < l*((x+y)/(1+h*(x+y)) - y/(1+h*y))",
                    given=("h > 0", "x > 0", "y >= 0", "l > 1"),
                ),
            ),
            context="The fairest reading of the sentence before (26). That each interaction saturates by itself is another matter: see "
            "interactions-add-up.",
        ),
        Part(
            name="interactions-add-up",
            role=Role.INLINE,
            sources=(chapter("§10.4"), chapter("eq. (26)")),
            text="Read more strictly, it is the individual interaction that saturates: the benefit from two types, x and y before saturation, is "
            "the sum of the two saturated benefits.",
            latex=r"\frac{x+y}{1+h(x+y)} = \frac{x}{1+hx} + \frac{y}{1+hy}",
            asserts=(forall("(x+y)/(1+h*(x+y)) == x/(1+h*x)+y/(1+h*y)", given=("x > 0", "y > 0", "h > 0")),),
            repair=Repair(
                text="In (26) the total saturates, so that types which train the same type are substitutes; if each interaction "
                "saturated by itself the bound would be J/h and the ceiling of a type J/(hδ).",
                latex=r"\sum_{k=1}^J \frac{x_k}{1+hx_k} < \frac Jh",
                asserts=(
                    forall(
                        "sum(x/(1+h*x) for x in X) < J/h",
                        given=("h > 0", "x >= 0 for x in X", "J >= 1"),
                        integer=("J",),
                        vector={"X": "J"},
                    ),
                ),
            ),
            severity=Severity.EDITORIAL,
            case_of="individual-interactions",
            used_in=(chapter("Lemma 10.3"), chapter("eq. (27)"), chapter("eq. (31)")),
            context="(26) is the usual form for mutualism, in which the total saturates. The wording matters for the ceiling alone: with saturation "
            "of each interaction the factor J enters.",
        ),
        Part(
            name="absent-type",
            role=Role.INLINE,
            sources=(chapter("§10.4"), chapter("eq. (26)")),
            text="(26) has the form of a Lotka–Volterra system, in which the speed of each component contains that component as a factor: a type "
            "of capability zero has speed zero.",
            latex=r"C_j = 0 \;\Rightarrow\; \dot C_j = 0",
            asserts=(forall("b*y/(1+h*b*y) - d*0 == 0", given=("b >= 0", "y > 0", *RATES)),),
            repair=Repair(
                text="True where nothing trains the type (b = 0). In (26) capability is no factor of its own speed, so that a trained type "
                "appears by itself.",
                latex=r"b = 0:\quad \frac{by}{1+hby} - \delta\cdot 0 = 0",
                asserts=(forall("b*y/(1+h*b*y) - d*0 == 0", given=("b >= 0", "y > 0", *RATES, "b == 0")),),
                condition="b = 0",
            ),
            severity=Severity.EDITORIAL,
            cites="Lotka–Volterra systems: x_i' = x_i·f_i(x)",
            context="Following a framework may mean less: if only the saturating benefit S/(1 + hS) is taken over from it, nothing is wrong. The "
            "difference matters for §10.5, where types appear by eq. (28).",
        ),
        Part(
            name="attribution",
            role=Role.INLINE,
            sources=(chapter("§10.4"),),
            text="The work cited for the mutualistic framework is about mutualism.",
            latex=r"\text{[5]: mutualism}",
            severity=Severity.EDITORIAL,
            cites="Bastolla, Lässig, Manrubia and Valleriani (2005), Journal of Theoretical Biology 235, 521–530: competing species; "
            "Bastolla, Fortuna, Pascual-García, Ferrera, Luque and Bascompte (2009), Nature 458, 1018–1020: mutualistic networks",
            context="The title in the list of references says competing species. Mutualism with a saturating benefit is the subject of the "
            "second paper.",
        ),
        Part(
            name="modifies-growth-equation",
            role=Role.INLINE,
            sources=(chapter("§10.4"), chapter("eq. (26)"), chapter("eq. (22)")),
            text="(26) modifies the growth equation (22), Φ ≤ 1: without saturation (h = 0) and with one type they agree at every "
            "capability, once the factors are chosen alike.",
            latex=r"g\,C^{\Phi} - \delta C = a\,C - \delta C \quad (a = g)",
            asserts=(forall("g*x^F - d*x == b*x - d*x", given=("g > 0", "b == g", "x > 0", "d > 0", "F <= 1")),),
            repair=Repair(
                text="They agree only at Φ = λ + φ − 1 = 1. Otherwise (26) is another law, in which λ, φ and f do not occur; say which "
                "of the two holds.",
                latex=r"\Phi = 1:\quad g\,C^{\Phi} = a\,C",
                asserts=(
                    forall("g*x^F - d*x == b*x - d*x", given=("g > 0", "b == g", "x > 0", "d > 0", "F <= 1", "F == 1")),
                ),
                condition="Φ = 1",
            ),
            severity=Severity.EDITORIAL,
            used_in=(chapter("Theorem 11.2"), chapter("Theorem 11.2, proof")),
            context="Reads modifies as extends: the growth equation is the case h = 0. If (26) is meant to take the place of (22), the sentence stands, and "
            "then Theorem 11.2 cannot assume both (theorem-11.2/equations-at-once).",
        ),
    ),
)

# --------------------------------------------------------------------------------------------- Lemma 10.3

BENEFIT, LIMIT, PERRON = (f"sum(a*{e} for a in A, {e} in {v})" for e, v in ("cC", "qD", "zV"))
ROW = ("h > 0", "a >= 0 for a in A", "J >= 1")
PAIR = (*ROW, "q > 0 for q in D", f"{LIMIT} > 0")
THREE = {"A": "J", "C": "J", "D": "J"}


def falls() -> Statement:
    """Where the ratio to an equilibrium is largest and above one, it falls (denominators cleared)."""
    return forall(
        f"{BENEFIT}*(1+h*{LIMIT}) < s*{LIMIT}*(1+h*{BENEFIT})",
        given=(*PAIR, "c >= 0 for c in C", "s > 1", "c <= s*q for c in C, q in D"),
        integer=("J",),
        vector=THREE,
    )


def climbs(*sign: str) -> Statement:
    """Where the ratio to an equilibrium is smallest and below one, it climbs."""
    return forall(
        f"{BENEFIT}*(1+h*{LIMIT}) > s*{LIMIT}*(1+h*{BENEFIT})",
        given=(*PAIR, "s < 1", "c >= s*q for c in C, q in D", *sign),
        integer=("J",),
        vector=THREE,
    )


START = forall(
    f"{PERRON} >= d*w*(1+h*(e*{PERRON}))",
    given=(
        *RATES,
        "a >= 0 for a in A",
        "z > 0 for z in V",
        "w > 0",
        "l > d",
        f"{PERRON} >= l*w",
        "e > 0",
        "e <= (l-d)/(h*d*l*w)",
        "J >= 1",
    ),
    integer=("J",),
    vector={"A": "J", "V": "J"},
)
DECAY = forall(
    f"{BENEFIT} < d*(s*w)*(1+h*{BENEFIT})",
    given=(
        *RATES,
        "a >= 0 for a in A",
        "c >= 0 for c in C",
        "w > 0",
        f"{PERRON} <= d*w",
        "s > 0",
        "c <= s*z for c in C, z in V",
        "J >= 1",
    ),
    integer=("J",),
    vector={"A": "J", "C": "J", "V": "J"},
)
SUBCRITICAL = forall(
    "b*q > (d-a)*(d-z)",
    given=(
        "0 <= a",
        "a <= d",
        "0 <= z",
        "z <= d",
        "b >= 0",
        "q >= 0",
        "x > 0",
        "y > 0",
        "a*x + b*y > d*x",
        "q*x + z*y > d*y",
    ),
)


def at_rest(x: str, y: str, benefit: str) -> tuple[str, str]:
    """Equilibrium of (26) for A = ((0, b), (b, 0)), h = δ = 1."""
    return (f"{benefit}*{y}/(1+{benefit}*{y}) == {x}", f"{benefit}*{x}/(1+{benefit}*{x}) == {y}")


TWO = ("x >= 0", "y >= 0", "v >= 0", "w >= 0")
SUM_OF_POWERS = "sum(c^r for c in C)"
UNDER = ("u > 0", "c > 0 for c in C", "c < u for c in C", "J >= 1")


def below(aggregate: str, bound: str, *regime: str, relation: str = "<") -> Statement:
    """An aggregate of capabilities below u against its bound."""
    return forall(f"{aggregate} {relation} {bound}", given=(*regime, *UNDER), integer=("J",), vector={"C": "J"})


UNNORMALISED, NORMALISED = f"{SUM_OF_POWERS}^(1/r)", f"({SUM_OF_POWERS}/J)^(1/r)"
POSITIVE, NEGATIVE = ("0 < r", "r < 1"), ("r < 0",)
INTERIOR = "all C_j(0) > 0"

LEMMA = Claim(
    name="lemma-10.3",
    title="Saturation ceiling",
    kind="lemma",
    sources=(chapter("Lemma 10.3"), chapter("eq. (27)"), chapter("Table 3, row 1")),
    symbols=(
        ("A", "the benefits of one type from all types, a row of the matrix"),
        ("C", "capabilities"),
        ("D", "capabilities at an equilibrium"),
        ("V", "a positive vector v with (Av)_j = l·v_j, such as the Perron vector"),
        ("w", "the component v_j of V (in the statements with V)"),
        ("s", "the largest, or smallest, ratio of C to D or V"),
        ("u", "the ceiling 1/(hδ) of one type"),
    ),
    parts=(
        Part(
            name="unique",
            role=Role.STATEMENT,
            sources=(chapter("Lemma 10.3"), chapter("Lemma 10.3, proof")),
            text="For every matrix of benefits without negative entries (26) has only one equilibrium without negative components; in "
            "particular for two types that train each other with benefit 2, h = δ = 1.",
            latex=r"A = \begin{pmatrix} 0&2\\2&0\end{pmatrix},\ h=\delta=1:\quad C^*,\,\hat C^* \text{ at rest} \Rightarrow C^*=\hat C^*",
            asserts=(forall("x == v", given=(*TWO, *at_rest("x", "y", "2"), *at_rest("v", "w", "2"))),),
            instance="A = ((0, 2), (2, 0)), h = δ = 1",
            repair=Repair(
                text="Zero is always an equilibrium. At most one equilibrium D has all components positive: another one, C, with "
                "smallest ratio s = C_j/D_j < 1 would need δC_j = F_j(C) > s·F_j(D) = δC_j, where F_j = S_j/(1 + hS_j). For irreducible A "
                "it exists if the spectral radius of A exceeds δ (start at ε times the Perron vector, where no speed is negative) and "
                "not otherwise (then the largest ratio to the Perron vector falls, and zero attracts every start).",
                latex=r"A \ge 0 \text{ irreducible}:\quad \varrho(A) > \delta \iff \exists!\ C^* > 0;\qquad"
                r" \varrho(A) \le \delta \Rightarrow C(t) \to 0",
                asserts=(climbs("s > 0"), START, DECAY),
            ),
            proof_steps=("step-steady-state", "step-bounded-side", "step-cooperative", "step-bounded", "step-hirsch"),
            severity=Severity.MAJOR,
            used_in=(chapter("Theorem 11.2(a)"), chapter("Theorem 11.2, proof"), chapter("Table 3, row 1")),
            cites="Perron and Frobenius; Brouwer's fixed point theorem; Smith (1986), Nonlinear Analysis 10, 1037–1052 (cooperative systems "
            "with concave nonlinearities)",
            context=NO_NEGATIVE
            + " The mending inequalities have their denominators cleared and hold for every J; existence follows from the second by Brouwer's theorem, and "
            "that a positive equilibrium needs a spectral radius above δ from the theorem of Perron and Frobenius. If zero is left out the "
            "lemma is true for irreducible A with spectral radius above δ; that reading is decided in globally-stable.",
        ),
        Part(
            name="unique-uncoupled",
            role=Role.STATEMENT,
            sources=(chapter("Lemma 10.3"),),
            text="The same where each type trains only itself, A = ((2, 0), (0, 2)), h = δ = 1.",
            latex=r"A = 2I:\quad C^*,\,\hat C^* \text{ at rest} \Rightarrow C^*=\hat C^*",
            asserts=(
                forall(
                    "x == v",
                    given=(
                        *TWO,
                        "2*x/(1+2*x) == x",
                        "2*y/(1+2*y) == y",
                        "2*v/(1+2*v) == v",
                        "2*w/(1+2*w) == w",
                    ),
                ),
            ),
            instance="A = ((2, 0), (0, 2)), h = δ = 1",
            case_of="unique",
            severity=Severity.MAJOR,
            context="Four equilibria: each component is 0 or 1/2. (1/2, 0) attracts the starts (x, 0), x > 0, and (0, 1/2) the starts (0, y), y > 0; "
            "starts with both components positive tend to (1/2, 1/2).",
        ),
        Part(
            name="subcritical",
            role=Role.STATEMENT,
            sources=(chapter("Lemma 10.3"),),
            text="The same for two types that train each other with benefit 1/2, h = δ = 1.",
            latex=r"A = \begin{pmatrix} 0&1/2\\1/2&0\end{pmatrix}:\quad C^*,\,\hat C^* \text{ at rest} \Rightarrow C^*=\hat C^*",
            asserts=(forall("x == v", given=(*TWO, *at_rest("x", "y", "(1/2)"), *at_rest("v", "w", "(1/2)"))),),
            case_of="unique",
            context="True, and the one equilibrium is zero: all capability is lost.",
        ),
        Part(
            name="globally-stable",
            role=Role.STATEMENT,
            sources=(chapter("Lemma 10.3"), chapter("Lemma 10.3, proof"), chapter("Theorem 11.2, proof")),
            text="An equilibrium D with positive components attracts every start: as long as C differs from D, a largest ratio C_j/D_j "
            "above 1 falls and a smallest ratio s below 1 climbs, for every number of types.",
            latex=r"\max_j \frac{C_j}{D_j} > 1 \text{ falls},\qquad \min_j \frac{C_j}{D_j} < 1 \text{ climbs}",
            asserts=(falls(), climbs("0 <= s")),
            repair=Repair(
                text="True for starts with all C_j(0) > 0 (irreducible A: for all starts but zero), with no condition on A but a_jk ≥ 0: "
                "the largest of |ln(C_j/D_j)| decreases strictly.",
                latex=r"C(0) > 0 \;\Rightarrow\; C(t) \to D",
                asserts=(falls(), climbs("0 <= s", "s > 0")),
                condition=INTERIOR,
            ),
            proof_steps=("step-cooperative", "step-bounded", "step-hirsch"),
            severity=Severity.MINOR,
            depends_on=("lemma-10.3/unique",),
            used_in=(chapter("Theorem 11.2(a)"), chapter("Table 3, row 1")),
            cites="LaSalle's invariance principle",
            context=NO_NEGATIVE
            + " Where the ratio is s, C_j = s·D_j and δD_j = F_j(D), so that the speed has the sign of F_j(C) − s·F_j(D); that is "
            "stated, denominators cleared. This is the fairest reading: an equilibrium with positive components is meant; it fails at starts on the "
            "boundary only. Without such an equilibrium (subcritical A, some reducible A) starts with all C_j(0) > 0 still tend to one and the same "
            "point, the largest equilibrium E, which is zero or has zero components: the path from a large constant vector falls to E, the path "
            "from s·E, 0 < s < 1, rises to E, and every such start lies between two of these.",
        ),
        Part(
            name="ceiling-positive",
            role=Role.INLINE,
            sources=(chapter("Lemma 10.3"), chapter("eq. (27)"), chapter("Table 1"), chapter("Table 3, row 1")),
            text="The ceiling is a positive capability: two types that train each other with benefit b > 0 have a positive equilibrium.",
            latex=r"\exists\, x > 0:\ \frac{bx}{1+hbx} = \delta x",
            asserts=(forall("exists x: x > 0, b*x/(1+h*b*x) == d*x", given=("b > 0", *RATES)),),
            instance="A = ((0, b), (b, 0)), equal capabilities",
            repair=Repair(
                text="For irreducible A if and only if its spectral radius exceeds δ (unique); here b > δ, and x = 1/(hδ) − 1/(hb). Training must "
                "outrun depreciation before there is anything to saturate.",
                latex=r"b > \delta:\quad x = \frac1{h\delta} - \frac1{hb}",
                asserts=(forall("exists x: x > 0, b*x/(1+h*b*x) == d*x", given=("b > 0", *RATES, "b > d")),),
                condition="b > δ",
            ),
            severity=Severity.MINOR,
            used_in=(chapter("Theorem 11.2(a)"), chapter("Abstract"), chapter("§17")),
            context="A second threshold, beside that of Proposition 9.4, on which the paper is silent: below it the mesh loses all capability.",
        ),
        Part(
            name="threshold",
            role=Role.INLINE,
            sources=(chapter("Lemma 10.3"),),
            case_of="ceiling-positive",
            text="The threshold is sharp for every two-type matrix ((a, b), (q, z)): at a positive equilibrium the larger eigenvalue "
            "of the matrix exceeds δ, that is, a > δ or z > δ or bq > (δ − a)(δ − z).",
            latex=r"C^* > 0 \;\Rightarrow\; a > \delta \ \lor\ z > \delta \ \lor\ bq > (\delta-a)(\delta-z)",
            asserts=(SUBCRITICAL,),
            context="At an equilibrium δC_j = S_j/(1 + hS_j) < S_j; stated for a, z ≤ δ, the only case in which something is to be shown.",
        ),
        Part(
            name="equilibrium-bound",
            role=Role.STATEMENT,
            sources=(chapter("Lemma 10.3"), chapter("Theorem 11.2, proof")),
            text="At every equilibrium without negative components each capability lies strictly below 1/(hδ).",
            latex=r"C_j^* < \frac1{h\delta}",
            asserts=(forall("x < 1/(h*d)", given=("S >= 0", *RATES, "S/(1+h*S) == d*x")),),
            proof_steps=("step-steady-state", "step-bounded-side", "step-bound"),
            severity=Severity.MINOR,
            weighed=True,
            context="The printed proof ends at ≤; its second step is strict for finite capabilities, which gives the printed <.",
        ),
        Part(
            name="aggregate-ceiling",
            role=Role.STATEMENT,
            sources=(chapter("eq. (27)"), chapter("Lemma 10.3")),
            text="The unnormalised aggregate of J positive capabilities below u = 1/(hδ) is at most J^(1/ρ)·u, for 0 < ρ < 1 and for ρ < 0.",
            latex=r"\Bigl(\sum_j (C_j^*)^\rho\Bigr)^{1/\rho} \le J^{1/\rho}\,\frac1{h\delta}",
            asserts=(
                below(UNNORMALISED, "J^(1/r)*u", *POSITIVE, relation="<="),
                below(UNNORMALISED, "J^(1/r)*u", *NEGATIVE, relation="<="),
            ),
            proof_steps=("step-bound", "step-power-mean"),
            severity=Severity.MINOR,
            context="Strict, like the bound of each type. For ρ < 0 all equilibrium capabilities must be positive "
            "(ces-aggregate/domain). No power mean inequality is needed: the aggregate increases in each capability.",
        ),
        Part(
            name="step-steady-state",
            role=Role.STEP,
            sources=(chapter("Lemma 10.3, proof"),),
            text="Where a speed of (26) vanishes, the saturated benefit equals the depreciation.",
            latex=r"\dot C_j = 0 \;\Rightarrow\; \frac{S_j}{1+hS_j} = \delta C_j",
            asserts=(forall("S/(1+h*S) == d*x", given=(*RATES, "S >= 0", "x >= 0", "S/(1+h*S) - d*x == 0")),),
        ),
        Part(
            name="step-bounded-side",
            role=Role.STEP,
            sources=(chapter("Lemma 10.3, proof"),),
            text="The saturated benefit is at most 1/h (and does not reach it).",
            latex=r"\frac{S}{1+hS} < \frac1h",
            asserts=(forall("S/(1+h*S) < 1/h", given=("h > 0", "S >= 0")),),
        ),
        Part(
            name="step-bound",
            role=Role.STEP,
            sources=(chapter("Lemma 10.3, proof"),),
            text="Hence an equilibrium capability is at most 1/(hδ).",
            latex=r"\delta C_j^* \le \frac1h \;\Rightarrow\; C_j^* \le \frac1{h\delta}",
            asserts=(forall("x <= 1/(h*d)", given=(*RATES, "d*x <= 1/h")),),
        ),
        Part(
            name="step-power-mean",
            role=Role.STEP,
            sources=(chapter("Lemma 10.3, proof"),),
            text="Substituting the bound of each type bounds the aggregate: J capabilities u have the aggregate J^(1/ρ)·u.",
            latex=r"(J u^\rho)^{1/\rho} = J^{1/\rho} u",
            asserts=(forall("(J*u^r)^(1/r) == J^(1/r)*u", given=(*PRINTED, "u > 0", "J >= 1"), integer=("J",)),),
        ),
        Part(
            name="step-cooperative",
            role=Role.STEP,
            sources=(chapter("Lemma 10.3, proof"),),
            text="The system is cooperative: the derivative a_jk/(1 + hS)² of a speed by another capability is not negative (a_jk ≥ 0).",
            latex=r"\frac{\partial\dot C_j}{\partial C_k} = \frac{a_{jk}}{(1+hS_j)^2} \ge 0",
            asserts=(forall("a/(1+h*S)^2 >= 0", given=("a >= 0", "h > 0", "S >= 0")),),
            context=NO_NEGATIVE,
        ),
        Part(
            name="step-bounded",
            role=Role.STEP,
            sources=(chapter("Lemma 10.3, proof"), chapter("Theorem 11.2, proof")),
            text="Solutions are bounded: a capability at or above 1/(hδ) falls.",
            latex=r"C_j \ge \frac1{h\delta} \;\Rightarrow\; \dot C_j < 0",
            asserts=(forall("S/(1+h*S) - d*x < 0", given=("S >= 0", *RATES, "x >= 1/(h*d)")),),
            context="So 1/(hδ) bounds a path that starts below it, and bounds the limit of every path.",
        ),
        Part(
            name="step-hirsch",
            role=Role.STEP,
            sources=(chapter("Lemma 10.3, proof"), chapter("Theorem 11.2, proof")),
            text="By the cited theorem a cooperative system with bounded solutions has a single equilibrium, which attracts everything; in "
            "particular x' = x − x³.",
            latex=r"x - x^3 = 0,\ y - y^3 = 0 \;\Rightarrow\; x = y",
            asserts=(forall("x == y", given=("x - x^3 == 0", "y - y^3 == 0")),),
            instance="x' = x − x³",
            repair=Repair(
                text="The theorem: in a cooperative and irreducible system almost every bounded solution approaches the set of equilibria. What "
                "the lemma needs is that (26) is also strictly subhomogeneous, F(sC) > sF(C) for 0 < s < 1.",
                latex=r"\frac{sS}{1+hsS} > s\,\frac{S}{1+hS}\quad (0 < s < 1)",
                asserts=(forall("s*S/(1+h*(s*S)) > s*(S/(1+h*S))", given=("h > 0", "S > 0", "0 < s", "s < 1")),),
            ),
            severity=Severity.MINOR,
            cites="Hirsch (1985), SIAM Journal on Mathematical Analysis 16, 423–439: convergence almost everywhere to the set of equilibria, for "
            "cooperative irreducible systems",
            context="A system of one component is cooperative; this one has solutions that end in [−1, 1] and the equilibria −1, 0 and 1. "
            "The theorem's own title says: convergence almost everywhere. From three components on, cooperative systems can have "
            "unstable cycles.",
        ),
    ),
)

# ------------------------------------------------------------------------------------------------- eq. (27)

EQUAL = "J^(1/r)*(1-d/s)/(h*d)"  # aggregate of J equal capabilities at rest, each row of A adding up to s
LIMIT_31 = "J^((1-r)/r)/(h*d)"
SYMMETRIC = (*PRINTED, *RATES, "s > d", "J >= 2")

CEILING = Claim(
    name="capability-ceiling",
    title="The capability ceiling: one symbol, several values",
    kind="equation",
    sources=(chapter("eq. (27)"), chapter("eq. (31)"), chapter("Table 1")),
    symbols=(
        ("s", "sum of the benefits of a type, the same for all types"),
        ("b", "the same, in the comparison with (22)"),
        ("u", "the ceiling 1/(hδ) of one type"),
        ("F", "composite elasticity Φ"),
        ("g", "factor of the growth equation (22)"),
    ),
    parts=(
        Part(
            name="normalised",
            role=Role.INLINE,
            sources=(chapter("eq. (27)"), chapter("eq. (1)"), chapter("Table 1")),
            text="The bound of (27) holds for C_eff as eq. (1) defines it, with the factor 1/J, for every ρ < 1 but 0.",
            latex=r"\Bigl(\tfrac1J\sum_j (C_j^*)^\rho\Bigr)^{1/\rho} \le J^{1/\rho}\,\frac1{h\delta}",
            asserts=(below(NORMALISED, "J^(1/r)*u", *PRINTED, relation="<="),),
            repair=Repair(
                text="With eq. (1) the ceiling is 1/(hδ), for both signs of ρ and for every number of types: variety does not raise it.",
                latex=r"\Bigl(\tfrac1J\sum_j (C_j^*)^\rho\Bigr)^{1/\rho} < \frac1{h\delta}",
                asserts=(below(NORMALISED, "u", *POSITIVE), below(NORMALISED, "u", *NEGATIVE)),
            ),
            severity=Severity.MINOR,
            depends_on=("ces-aggregate/one-aggregate",),
            used_in=(chapter("Proposition 10.4"), chapter("eq. (31)")),
            context="The formula in (27) is the unnormalised aggregate, for which the bound is true (lemma-10.3/aggregate-ceiling). With eq. (1) it is true "
            "for 0 < ρ < 1, but J^(1/ρ) times too large, and fails for ρ < 0.",
        ),
        Part(
            name="bound-against-limit",
            role=Role.INLINE,
            sources=(chapter("eq. (31)"), chapter("Theorem 11.2, proof"), chapter("eq. (27)"), chapter("Table 1")),
            text="(31) is the aggregate, without the factor 1/J as in (27), of J_max ≥ 2 types that are each at the ceiling 1/(hδ), as the proof of "
            "Theorem 11.2(a) suggests.",
            latex=r"J^{1/\rho}\,\frac1{h\delta} = J^{(1-\rho)/\rho}\,\frac1{h\delta}",
            asserts=(forall(f"J^(1/r)/(h*d) == {LIMIT_31}", given=(*PRINTED, *RATES, "J >= 2"), integer=("J",)),),
            repair=Repair(
                text="That aggregate is J^(1/ρ)/(hδ), the bound of (27), and J times the value in (31). With eq. (1) it is 1/(hδ).",
                latex=r"J^{1/\rho} = J \cdot J^{(1-\rho)/\rho}",
                asserts=(
                    forall(f"J^(1/r)/(h*d) == J*({LIMIT_31})", given=(*PRINTED, *RATES, "J >= 2"), integer=("J",)),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("ces-aggregate/one-aggregate",),
            used_in=(chapter("Theorem 11.2(a)"), chapter("Table 3, row 1"), chapter("Remark 11.3")),
            context="A bound and a smaller value do not exclude each other; but (31) gives one symbol, C_max, a value that neither aggregate has. The exponent "
            "(1 − ρ)/ρ belongs to a fixed total of capability (Lemma 4.1), the exponent 1/ρ to a fixed capability of each type.",
        ),
        Part(
            name="equilibrium-against-limit",
            role=Role.INLINE,
            sources=(
                chapter("eq. (31)"),
                chapter("eq. (27)"),
                chapter("Lemma 10.3"),
                chapter("Theorem 11.2(a)"),
                chapter("Table 3, row 1"),
            ),
            text="The unnormalised aggregate at the positive equilibrium of (26) is the limit that (31) names: for J ≥ 2 types with equal row "
            "sums s > δ.",
            latex=r"J^{1/\rho}\Bigl(1-\frac\delta s\Bigr)\frac1{h\delta} = J^{(1-\rho)/\rho}\,\frac1{h\delta}",
            asserts=(forall(f"{EQUAL} == {LIMIT_31}", given=SYMMETRIC, integer=("J",)),),
            repair=Repair(
                text="Only for s = δJ/(J − 1). The limit is the aggregate at the positive equilibrium, J^(1/ρ)(1 − δ/s)/(hδ), which depends on "
                "the benefits.",
                latex=r"s = \frac{\delta J}{J-1}",
                asserts=(forall(f"{EQUAL} == {LIMIT_31}", given=(*SYMMETRIC, "s == d*J/(J-1)"), integer=("J",)),),
                condition="s = δJ/(J − 1)",
            ),
            severity=Severity.MAJOR,
            depends_on=("lemma-10.3/globally-stable",),
            used_in=(chapter("Theorem 11.2(a)"), chapter("Abstract"), chapter("§17")),
            context="For the aggregate of eq. (1) see theorem-11.2/a-limit. J = 2, ρ = 1/2, h = δ = 1, s = 4: capabilities 3/4 and aggregate 3; (31) says 2.",
        ),
        Part(
            name="limit-as-ceiling",
            role=Role.INLINE,
            sources=(chapter("eq. (31)"), chapter("Theorem 11.2(a)"), chapter("Table 1"), chapter("Table 3, row 1")),
            text="(31) is at least a ceiling: the aggregate of eq. (1) at the positive equilibrium of (26) does not exceed it (J ≥ 2 types, "
            "equal row sums s > δ), for every ρ < 1 but 0.",
            latex=r"\Bigl(1-\frac\delta s\Bigr)\frac1{h\delta} \le J^{(1-\rho)/\rho}\,\frac1{h\delta}",
            asserts=(forall(f"(1-d/s)/(h*d) <= {LIMIT_31}", given=SYMMETRIC, integer=("J",)),),
            repair=Repair(
                text="For 0 < ρ < 1. For every ρ, and for all row sums, 1/(hδ) is a ceiling (normalised), for 0 < ρ < 1 a lower one.",
                latex=r"0 < \rho < 1",
                asserts=(forall(f"(1-d/s)/(h*d) <= {LIMIT_31}", given=(*SYMMETRIC, "0 < r"), integer=("J",)),),
                condition="0 < ρ < 1",
            ),
            severity=Severity.MINOR,
            depends_on=("lemma-10.3/globally-stable", "capability-ceiling/normalised"),
            used_in=(chapter("Abstract"), chapter("§17")),
            context="That (31) is not the limit is decided in theorem-11.2/a-limit and equilibrium-against-limit. Here it is taken as what its name says.",
        ),
        Part(
            name="limit-as-ceiling-sum",
            role=Role.INLINE,
            sources=(chapter("eq. (31)"), chapter("eq. (27)"), chapter("Theorem 11.2(a)")),
            text="The same with the unnormalised aggregate of (27).",
            latex=r"J^{1/\rho}\Bigl(1-\frac\delta s\Bigr)\frac1{h\delta} \le J^{(1-\rho)/\rho}\,\frac1{h\delta}",
            asserts=(forall(f"{EQUAL} <= {LIMIT_31}", given=SYMMETRIC, integer=("J",)),),
            repair=Repair(
                text="Only while s ≤ δJ/(J − 1); the bound of (27) is a ceiling without condition.",
                latex=r"s \le \frac{\delta J}{J-1}",
                asserts=(forall(f"{EQUAL} <= {LIMIT_31}", given=(*SYMMETRIC, "s <= d*J/(J-1)"), integer=("J",)),),
                condition="s ≤ δJ/(J − 1)",
            ),
            severity=Severity.MAJOR,
            case_of="limit-as-ceiling",
            context="J = 2, ρ = 1/2, h = δ = 1, s = 4: the equilibrium has capabilities 3/4 and aggregate 3; (31) says 2.",
        ),
        Part(
            name="steady-state-against-equilibrium",
            role=Role.INLINE,
            sources=(chapter("Theorem 11.2, proof"), chapter("eq. (22)"), chapter("eq. (26)")),
            text="The steady state of the growth equation (22), Φ < 1, which the proof of Theorem 11.2 uses, and the equilibrium of (26), which "
            "it uses as well, are one number: for equal types whose benefits add up to b, with the aggregate of eq. (1), "
            "(g/δ)^(1/(1−Φ)) = 1/(hδ) − 1/(hb).",
            latex=r"\Bigl(\frac g\delta\Bigr)^{1/(1-\Phi)} = \frac1{h\delta} - \frac1{hb}",
            asserts=(forall("(g/d)^(1/(1-F)) == 1/(h*d) - 1/(h*b)", given=("g > 0", *RATES, "b > d", "F < 1")),),
            repair=Repair(
                text="One condition on the parameters makes them equal, h = (1/δ − 1/b)·(g/δ)^(−1/(1−Φ)); otherwise one of the two equations must go.",
                latex=r"h = \Bigl(\frac1\delta-\frac1b\Bigr)\Bigl(\frac g\delta\Bigr)^{-1/(1-\Phi)}",
                asserts=(
                    forall(
                        "(g/d)^(1/(1-F)) == 1/(h*d) - 1/(h*b)",
                        given=("g > 0", *RATES, "b > d", "F < 1", "h == (1/d-1/b)*(g/d)^(-1/(1-F))"),
                    ),
                ),
                condition="h = (1/δ − 1/b)(g/δ)^(−1/(1−Φ))",
            ),
            severity=Severity.MAJOR,
            depends_on=("training-saturation/modifies-growth-equation",),
            used_in=(chapter("Theorem 11.2(a)"),),
            context="The first contains no h, the second no λ, φ or f. This is about the long run alone: even where the two agree there, the two "
            "paths differ. For the unnormalised aggregate the right side has the factor J^(1/ρ).",
        ),
    ),
)

# ------------------------------------------------------------------------------------------------- eq. (28)

PATH = "(m-(m-j)*exp(-k*t))"
COURSE = ("1 <= j", "j < m", "k > 0", "t >= 0")

VARIETY = Claim(
    name="variety-growth",
    title="The growth of variety",
    kind="equation",
    sources=(chapter("eq. (28)"), chapter("§10.5"), chapter("§10.1")),
    symbols=(
        ("j", "number of types at the start"),
        ("m", "maximal number of types J_max"),
        ("k", "η_J·f_J·C_eff^φ_J, constant while C_eff is"),
        ("t", "time"),
    ),
    parts=(
        Part(
            name="bounded",
            role=Role.INLINE,
            sources=(chapter("eq. (28)"), chapter("Theorem 11.2(a)"), chapter("Remark 11.3")),
            text="Under (28), at constant C_eff and above the collapse threshold, the number of types m − (m − j)·exp(−kt) grows and stays "
            "below its maximum m for ever.",
            latex=r"\dot J = k\,(J_{\max}-J) > 0,\qquad J(t) = J_{\max} - (J_{\max}-J_0)e^{-kt} < J_{\max}",
            asserts=(
                forall("k*(m-J) > 0", given=("1 <= J", "J < m", "k > 0")),
                forall(f"{PATH} < m", given=COURSE),
            ),
            used_in=(chapter("Proposition 10.4"), chapter("Theorem 11.2(a)")),
            context="For any path of C_eff that is bounded and bounded away from zero, J tends to J_max, by comparison.",
        ),
        Part(
            name="decelerates",
            role=Role.INLINE,
            sources=(chapter("eq. (28)"),),
            text="At given C_eff the growth rate of the number of types falls as the number rises.",
            latex=r"\frac{k(J_{\max}-J)}{J} \text{ falls in } J",
            asserts=(forall("k*(m-J)/J > k*(m-L)/L", given=("1 <= J", "J < L", "L <= m", "k > 0")),),
            used_in=(chapter("Prediction 12"),),
            context="It is largest at the start: a phase of rapid growth after a slow one needs a rising C_eff.",
        ),
        Part(
            name="integer-types",
            role=Role.DEFINITION,
            sources=(chapter("eq. (28)"), chapter("eq. (1)"), chapter("Table 1"), chapter("Proposition 10.4, proof")),
            text="The J of (28), started at an integer number of types below an integer maximum, is at every time a number of types, that "
            "is, an integer, as the sum over types in eq. (1) requires.",
            latex=r"J(t) \in \mathbb N",
            asserts=(forall(f"floor({PATH}) == {PATH}", given=COURSE, integer=("j", "m")),),
            repair=Repair(
                text="Let J be the measure of a continuum of types and replace the sum by ∫₀^J C_j^ρ dj; then (30) is exact. With integers the "
                "step from J to J + 1 raises J^(1/ρ) by more than its derivative (0 < ρ < 1).",
                latex=r"C_{\mathrm{eff}} = \Bigl(\int_0^J C_j^\rho\,dj\Bigr)^{1/\rho}",
            ),
            severity=Severity.EDITORIAL,
            context="The proof of Proposition 10.4 says that J is treated as continuous; what the sum then means it does not say.",
        ),
        Part(
            name="superlinear-by-premium",
            role=Role.INLINE,
            sources=(chapter("§10.1"),),
            text="By the diversity premium J^((1−ρ)/ρ), one more type raises the aggregate superlinearly: by more than the factor (J + 1)/J.",
            latex=r"\Bigl(\frac{J+1}{J}\Bigr)^{(1-\rho)/\rho} > \frac{J+1}{J}",
            asserts=(forall("J*(J+1)^((1-r)/r) > (J+1)*J^((1-r)/r)", given=(*PRINTED, "J >= 2"), integer=("J",)),),
            repair=Repair(
                text="For 0 < ρ < 1/2 only.",
                latex=r"0 < \rho < \tfrac12",
                asserts=(
                    forall(
                        "J*(J+1)^((1-r)/r) > (J+1)*J^((1-r)/r)",
                        given=(*PRINTED, "J >= 2", "0 < r", "r < 1/2"),
                        integer=("J",),
                    ),
                ),
                condition="0 < ρ < 1/2",
            ),
            severity=Severity.EDITORIAL,
            depends_on=("lemma-4.1/increasing-in-types", "diversity/more-types"),
            used_in=(chapter("eq. (21)"),),
            context="The literal reading: the premium that is cited, which compares allocations of a fixed total. The kinder one, a new type of the "
            "capability of the others, is growth-equation/variety-superlinear: without the factor 1/J the aggregate is then J^(1/ρ)·c, superlinear for "
            "0 < ρ < 1. For a new type of another capability see proposition-10.4/new-type-normalised.",
        ),
    ),
)

# ------------------------------------------------------------------------------------------- Proposition 10.4

RATE_29 = "(1-r)/r*(T^(1/r)/J)*n*(c^r/(T/J))"
RATE_30 = "1/r*T^(1/r-1)*c^r*n"
MARGIN = (*PRINTED, "T > 0", "c > 0", "n > 0", "J >= 1")
VARIETY_RATE = "1/r*k*(J^(1/r)*x/{0})^p*(m-J)/J"
SATURATED = (*PRINTED, "k > 0", "x > 0", "h > 0", "q > h", "p >= 0", "J >= 1", "J < m")
WITH_NEW = "((J*z^r+c^r)/(J+1))^(1/r)"

PROPOSITION = Claim(
    name="proposition-10.4",
    title="Saturation escape by variety",
    kind="proposition",
    sources=(chapter("Proposition 10.4"), chapter("eq. (29)"), chapter("eq. (30)"), chapter("§10.5")),
    symbols=(
        ("T", "the sum Σ C_j^ρ"),
        ("c", "capability of the new type"),
        ("n", "speed at which types are added (printed j in (29))"),
        ("z", "aggregate of eq. (1) before the new type"),
        ("x", "capability of each type (in h-independence at h = 1)"),
        ("q", "another saturation parameter"),
        ("p", "elasticity φ_J"),
        ("k", "η_J·f_J, or η_J·f_J·C_eff^φ_J where C_eff is constant"),
        ("m", "J_max"),
    ),
    parts=(
        Part(
            name="rate",
            role=Role.STATEMENT,
            sources=(chapter("eq. (29)"), chapter("Proposition 10.4")),
            text="The speed (29) of the aggregate is what (30) gives: the derivative of the unnormalised aggregate by J times the speed of J, "
            "at constant capability of each type.",
            latex=r"\frac{1-\rho}{\rho}\,\frac{C_{\mathrm{eff}}}{J}\,\dot J\,\frac{C_{J+1}^\rho}{J^{-1}\sum_j C_j^\rho} ="
            r" \frac1\rho\Bigl(\sum_j C_j^\rho\Bigr)^{1/\rho-1} C_{J+1}^\rho\,\dot J",
            asserts=(forall(f"{RATE_29} == {RATE_30}", given=MARGIN),),
            repair=Repair(
                text="Put 1/ρ for (1 − ρ)/ρ: (29) is 1 − ρ times (30). (For fixed total capability, C_eff = J^(1/ρ−1)·C̄, the coefficient "
                "(1 − ρ)/ρ would be right; then the capability of each type falls as J grows.)",
                latex=r"\dot C_{\mathrm{eff}} = \frac1\rho\,\frac{C_{\mathrm{eff}}}{J}\,\dot J\,"
                r"\frac{C_{J+1}^\rho}{J^{-1}\sum_j C_j^\rho}",
                asserts=(forall(f"1/r*(T^(1/r)/J)*n*(c^r/(T/J)) == {RATE_30}", given=MARGIN),),
            ),
            proof_steps=("step-derivative", "step-not-aggregate", "step-grows"),
            severity=Severity.MAJOR,
            contradicts=("proposition-10.4/step-derivative",),
            depends_on=("ces-aggregate/one-aggregate",),
            used_in=(chapter("eq. (31)"), chapter("Theorem 11.2(a)")),
            context="Read with the speed of J where j is printed and with C_{J+1} for C_{j+1}; any other reading of j leaves the right side without "
            "a rate. Example: ρ = 1/2 and unit capabilities, C_eff = J²: the speed is 2J·n, (29) gives J·n. For the aggregate of eq. (1) (29) is "
            "not right either: with equal types that one does not change (step-derivative).",
            weighed=True,
        ),
        Part(
            name="positive",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 10.4"), chapter("eq. (29)")),
            text="(29) is positive whenever a type with positive capability is added, for every ρ < 1 but 0.",
            latex=r"\frac{1-\rho}{\rho}\,\frac{C_{\mathrm{eff}}}{J}\,\dot J\,\frac{C_{J+1}^\rho}{J^{-1}\sum_j C_j^\rho} > 0",
            asserts=(forall(f"{RATE_29} > 0", given=MARGIN),),
            repair=Repair(
                text="For 0 < ρ < 1. For ρ < 0 the printed rate is negative.",
                latex=r"0 < \rho < 1",
                asserts=(forall(f"{RATE_29} > 0", given=(*MARGIN, "0 < r")),),
                condition="0 < ρ < 1",
            ),
            proof_steps=("step-derivative",),
            severity=Severity.MINOR,
            weighed=True,
        ),
        Part(
            name="new-type",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 10.4"), chapter("§10.1")),
            text="Adding a type of positive capability raises the unnormalised aggregate, for every ρ < 1 but 0.",
            latex=r"\Bigl(\sum_{j\le J} C_j^\rho + C_{J+1}^\rho\Bigr)^{1/\rho} > \Bigl(\sum_{j\le J} C_j^\rho\Bigr)^{1/\rho}",
            asserts=(forall("(T+c^r)^(1/r) > T^(1/r)", given=(*PRINTED, "T > 0", "c > 0")),),
            repair=Repair(
                text="For 0 < ρ < 1. For ρ < 0, where types are essential, every further type lowers it.",
                latex=r"0 < \rho < 1",
                asserts=(forall("(T+c^r)^(1/r) > T^(1/r)", given=(*PRINTED, "T > 0", "c > 0", "0 < r")),),
                condition="0 < ρ < 1",
            ),
            proof_steps=("step-derivative",),
            severity=Severity.MINOR,
            used_in=(chapter("eq. (31)"), chapter("Remark 11.3")),
            context="ρ = −1 and unit capabilities: one type 1, two types 1/2, three types 1/3.",
        ),
        Part(
            name="new-type-normalised",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 10.4"), chapter("eq. (1)"), chapter("§10.1")),
            text="The same for C_eff as eq. (1) defines it.",
            latex=r"\Bigl(\tfrac{J\,C_{\mathrm{eff}}^\rho + C_{J+1}^\rho}{J+1}\Bigr)^{1/\rho} > C_{\mathrm{eff}}",
            asserts=(forall(f"{WITH_NEW} > z", given=(*PRINTED, "z > 0", "c > 0", "J >= 1"), integer=("J",)),),
            repair=Repair(
                text="If and only if the new type is better than the aggregate so far, C_{J+1} > C_eff, for both signs of ρ. A type as good as "
                "the others leaves eq. (1) unchanged, a worse one lowers it.",
                latex=r"C_{J+1} > C_{\mathrm{eff}}",
                asserts=(
                    forall(f"{WITH_NEW} > z", given=(*PRINTED, "z > 0", "c > 0", "J >= 1", "c > z"), integer=("J",)),
                ),
                condition="C_{J+1} > C_eff",
            ),
            proof_steps=("step-derivative",),
            severity=Severity.MAJOR,
            depends_on=("ces-aggregate/one-aggregate", "diversity/more-types"),
            used_in=(chapter("eq. (31)"), chapter("Theorem 11.2(a)"), chapter("Table 3, row 1")),
            context="ρ = 1/2: one type of capability 1 has C_eff = 1; with a second of capability 1/4 it is 9/16. The proof of the proposition "
            "writes the unnormalised aggregate; the abstract's and the notation table's C_eff is eq. (1).",
        ),
        Part(
            name="not-better",
            role=Role.INLINE,
            sources=(chapter("Proposition 10.4"), chapter("eq. (1)")),
            text="The other half of the equivalence: under eq. (1) a type that is not better than the aggregate does not raise it.",
            latex=r"C_{J+1} \le C_{\mathrm{eff}} \;\Rightarrow\; \Bigl(\tfrac{J\,C_{\mathrm{eff}}^\rho + C_{J+1}^\rho}{J+1}\Bigr)^{1/\rho}"
            r" \le C_{\mathrm{eff}}",
            asserts=(
                forall(f"{WITH_NEW} <= z", given=(*PRINTED, "z > 0", "c > 0", "J >= 1", "c <= z"), integer=("J",)),
            ),
            case_of="new-type-normalised",
        ),
        Part(
            name="remains-positive",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 10.4"),),
            text="The growth rate of the unnormalised aggregate of equal types at their ceiling remains positive at every time while J follows (28), "
            "0 < ρ < 1.",
            latex=r"\frac1\rho\,\frac{\dot J}{J} > 0\quad(t \ge 0)",
            asserts=(forall("1/r*k*(m-J)/J > 0", given=("0 < r", "r < 1", "k > 0", "1 <= J", "J < m")),),
            proof_steps=("step-derivative",),
            severity=Severity.MINOR,
            depends_on=("variety-growth/bounded",),
            context="The fairest reading of the proposition's first sentence. The rate is positive at every time, as 1 ≤ J < J_max there, and tends to 0; see escape.",
        ),
        Part(
            name="escape",
            role=Role.INLINE,
            sources=(chapter("§10.5"),),
            text="Variety sustains growth in the long run, as in the model that §10.5 takes up: with types of capability x > 0 and 0 < ρ < 1 the "
            "unnormalised aggregate exceeds every bound B for some number J of types within the maximum m ≥ 2.",
            latex=r"\forall B\ \exists J \le J_{\max}:\ J^{1/\rho} x > B",
            asserts=(forall("exists J: 1 <= J <= m, J^(1/r)*x > B", given=(*POSITIVE, "x > 0", "B > 0", "m >= 2")),),
            repair=Repair(
                text="Variety raises the ceiling once and does not remove it: along (28) the aggregate stays below (J_max/J_0)^(1/ρ) times its "
                "value at the start, and its growth rate tends to 0.",
                latex=r"\frac{C_{\mathrm{eff}}(t)}{C_{\mathrm{eff}}(0)} \le \Bigl(\frac{J_{\max}}{J_0}\Bigr)^{1/\rho}",
                asserts=(
                    forall(
                        "J^(1/r)*x <= (m/j)^(1/r)*(j^(1/r)*x)", given=(*POSITIVE, "x > 0", "1 <= j", "j <= J", "J <= m")
                    ),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("variety-growth/bounded",),
            used_in=(chapter("Proposition 10.4"),),
            context="In the model of Romer (1990) the number of varieties has no maximum. The proposition itself says less, that the rate can be positive "
            "while J grows, and that is true (remains-positive); Remark 11.3 says that the number of tasks is finite.",
        ),
        Part(
            name="escape-normalised",
            role=Role.INLINE,
            sources=(chapter("Proposition 10.4"), chapter("Proposition 10.4, proof"), chapter("eq. (1)")),
            text="The ceiling 1/(hδ) of each type does not bind C_eff as eq. (1) defines it: J types of capability x < u = 1/(hδ), with "
            "J large, have more than u.",
            latex=r"\exists J:\ \Bigl(\tfrac1J\,J x^\rho\Bigr)^{1/\rho} > \frac1{h\delta}",
            asserts=(forall("exists J: J >= 1, (J*x^r/J)^(1/r) > u", given=(*PRINTED, "x > 0", "u > x")),),
            repair=Repair(
                text="It binds it for every number of types, equal or not: C_eff < 1/(hδ). Use the unnormalised aggregate with 0 < ρ < 1 "
                "if variety is to raise the ceiling.",
                latex=r"\Bigl(\tfrac1J\sum_j C_j^\rho\Bigr)^{1/\rho} < \frac1{h\delta}",
                asserts=(below(NORMALISED, "u", *POSITIVE), below(NORMALISED, "u", *NEGATIVE)),
            ),
            severity=Severity.MAJOR,
            case_of="step-not-aggregate",
            depends_on=("capability-ceiling/normalised",),
        ),
        Part(
            name="independent-of-saturation",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 10.4"),),
            text="The growth rate of the unnormalised aggregate by variety does not depend on h: with J types of capability x/h (the solution of "
            "(26) scales so) and J following (28), two saturation parameters give the same rate.",
            latex=r"\frac{\dot C_{\mathrm{eff}}}{C_{\mathrm{eff}}} = \frac1\rho\,\eta_J f_J\,C_{\mathrm{eff}}^{\varphi_J}\,"
            r"\frac{J_{\max}-J}{J},\qquad C_{\mathrm{eff}} = J^{1/\rho}\,\frac xh",
            asserts=(forall(f"{VARIETY_RATE.format('h')} == {VARIETY_RATE.format('q')}", given=SATURATED),),
            repair=Repair(
                text="True for φ_J = 0, or at a given speed of J. In general the rate is proportional to h^(−φ_J): saturation slows the creation of "
                "types.",
                latex=r"\varphi_J = 0",
                asserts=(
                    forall(f"{VARIETY_RATE.format('h')} == {VARIETY_RATE.format('q')}", given=(*SATURATED, "p == 0")),
                ),
                condition="φ_J = 0",
            ),
            severity=Severity.MINOR,
            depends_on=("variety-growth/bounded",),
            context="Read at a given speed of J the sentence is true of C_eff'/C_eff, which is meant here. The absolute speed (29) has the "
            "factor C_eff besides and depends on h in any case.",
        ),
        Part(
            name="constant-per-type",
            role=Role.INLINE,
            sources=(chapter("Proposition 10.4"),),
            text="While J grows the capability of each type at the equilibrium of (26) is constant: with the benefit b from each of J types, "
            "one more type leaves 1/(hδ) − 1/(hbJ) as it is.",
            latex=r"\frac1{h\delta}-\frac1{hbJ} = \frac1{h\delta}-\frac1{hb(J+1)}",
            asserts=(
                forall(
                    "1/(h*d) - 1/(h*b*J) == 1/(h*d) - 1/(h*b*(J+1))",
                    given=(*RATES, "b > 0", "J >= 1", "b*J > d"),
                    integer=("J",),
                ),
            ),
            repair=Repair(
                text="A further type trains the others, so that each capability rises, below 1/(hδ); (30) leaves this positive term out. Say that the "
                "benefits of a type keep their sum as J grows, or that types are close to 1/(hδ).",
                latex=r"\frac1{h\delta}-\frac1{hbJ} < \frac1{h\delta}-\frac1{hb(J+1)} < \frac1{h\delta}",
                asserts=(
                    forall(
                        "1/(h*d) - 1/(h*b*J) < 1/(h*d) - 1/(h*b*(J+1)) < 1/(h*d)",
                        given=(*RATES, "b > 0", "J >= 1", "b*J > d"),
                        integer=("J",),
                    ),
                ),
            ),
            severity=Severity.EDITORIAL,
            context="The proposition makes it an assumption; Lemma 10.3, whose equilibrium it takes, is for fixed J.",
        ),
        Part(
            name="step-derivative",
            role=Role.STEP,
            sources=(chapter("eq. (30)"), chapter("Proposition 10.4, proof")),
            text="The derivative of the unnormalised aggregate by J, types forming a continuum whose next member has capability C_{J+1}, is "
            "(1/ρ)(Σ C_j^ρ)^(1/ρ−1)·C_{J+1}^ρ.",
            latex=r"\frac{\partial C_{\mathrm{eff}}}{\partial J} = \frac1\rho\Bigl(\sum_j C_j^\rho\Bigr)^{1/\rho-1} C_{J+1}^\rho",
            context="For the aggregate of eq. (1) it is (C_eff/(ρJ))·((C_{J+1}/C_eff)^ρ − 1) instead, which vanishes for equal types.",
        ),
        Part(
            name="step-not-aggregate",
            role=Role.STEP,
            sources=(chapter("Proposition 10.4, proof"),),
            text="The ceiling of each type does not bound the aggregate: for every B and every ρ < 1 but 0 some number J ≥ 1 of types of "
            "capability x > 0 has an unnormalised aggregate above B.",
            latex=r"\forall B\ \exists J \ge 1:\ J^{1/\rho}x > B",
            asserts=(forall("exists J: J >= 1, J^(1/r)*x > B", given=(*PRINTED, "x > 0", "B > 0")),),
            repair=Repair(
                text="For 0 < ρ < 1 and without a maximal number of types.",
                latex=r"0 < \rho < 1:\quad J = (1 + B/x)^\rho",
                asserts=(forall("exists J: J >= 1, J^(1/r)*x > B", given=(*PRINTED, "x > 0", "B > 0", "0 < r")),),
                condition="0 < ρ < 1",
            ),
            severity=Severity.MINOR,
            context="At a fixed number of types the aggregate has the ceiling of (27); the step is about a growing number.",
        ),
        Part(
            name="step-grows",
            role=Role.STEP,
            sources=(chapter("Proposition 10.4, proof"), chapter("eq. (31)")),
            text="With each type at a fixed capability x the unnormalised aggregate grows as J^((1−ρ)/ρ).",
            latex=r"\frac{(J x^\rho)^{1/\rho}}{(1\cdot x^\rho)^{1/\rho}} = J^{(1-\rho)/\rho}",
            asserts=(
                forall(
                    "(J*x^r)^(1/r)/(1*x^r)^(1/r) == J^((1-r)/r)", given=(*PRINTED, "x > 0", "J >= 2"), integer=("J",)
                ),
            ),
            repair=Repair(
                text="It is J^(1/ρ)·x; with eq. (1) it is x for every J.",
                latex=r"\frac{(J x^\rho)^{1/\rho}}{(1\cdot x^\rho)^{1/\rho}} = J^{1/\rho}",
                asserts=(
                    forall(
                        "(J*x^r)^(1/r)/(1*x^r)^(1/r) == J^(1/r)", given=(*PRINTED, "x > 0", "J >= 2"), integer=("J",)
                    ),
                    forall("(J*x^r/J)^(1/r) == x", given=(*PRINTED, "x > 0", "J >= 2"), integer=("J",)),
                ),
            ),
            severity=Severity.MINOR,
            contradicts=("lemma-10.3/step-power-mean", "proposition-10.4/step-derivative"),
            used_in=(chapter("eq. (31)"),),
            context="(27) and (30) have the exponent 1/ρ; this step, (29) and (31) have (1 − ρ)/ρ.",
        ),
    ),
)

# ------------------------------------------------------------------------------------------------ Appendix D

RECOMBINATION = Claim(
    name="appendix-d",
    title="The connection with recombinant growth",
    kind="remark",
    sources=(chapter("Appendix D"),),
    symbols=(
        ("J", "number of types"),
        ("m", "J_max"),
        ("k", "rate of variety creation"),
        ("l", "a factor above 1"),
        ("p", "elasticity φ_J"),
    ),
    parts=(
        Part(
            name="attribution",
            role=Role.INLINE,
            sources=(chapter("Appendix D"),),
            text="Weitzman (1998) models new ideas as combinations of existing ones.",
            latex=r"\text{[43]}",
            severity=Severity.EDITORIAL,
            cites="Weitzman (1998), Quarterly Journal of Economics 113, 331–360",
            context="The paper's conclusion is the opposite of a lasting acceleration: combinations become so many that the resources for "
            "working them out limit growth in the end. The appendix does not mention it.",
        ),
        Part(
            name="pairs",
            role=Role.INLINE,
            sources=(chapter("Appendix D"),),
            text="The number J(J − 1)/2 of pairs of J types is asymptotically J²/2; the relative error is 1/J.",
            latex=r"\binom J2 \Big/ \frac{J^2}2 = 1 - \frac1J \to 1",
            asserts=(forall("abs((J*(J-1)/2)/(J^2/2) - 1) <= 1/J", given=("J >= 1",), integer=("J",)),),
        ),
        Part(
            name="superlinear",
            role=Role.INLINE,
            sources=(chapter("Appendix D"), chapter("eq. (28)")),
            text="Under (28) the speed of J can be superlinear in J on part of the way: with equal types, C_eff = J^(1/ρ)·x, 0 < ρ < 1, and φ_J > ρ "
            "its elasticity φ_J/ρ − s/(1 − s), s = J/J_max, exceeds 1 for some s (denominator cleared).",
            latex=r"\exists J:\ \frac{d\ln\dot J}{d\ln J} = \frac{\varphi_J}\rho - \frac{J}{J_{\max}-J} > 1",
            asserts=(forall("exists s: 0 < s < 1, (p/r-1)*(1-s) > s", given=(*POSITIVE, "p > r")),),
            context="The fairest reading: C_eff is the unnormalised aggregate and moves with J. It holds for J < J_max·(1 − ρ/φ_J), and nowhere if "
            "φ_J ≤ ρ. The cause is the feedback through C_eff, not the number of pairs (microfoundation).",
        ),
        Part(
            name="superlinear-at-given-capability",
            role=Role.INLINE,
            sources=(chapter("Appendix D"), chapter("eq. (28)")),
            text="The same at given C_eff: for some J, l > 1 times as many types (within the maximum m) have more than l times the speed.",
            latex=r"\exists J:\ k(J_{\max}-lJ) > l\,k(J_{\max}-J)",
            asserts=(forall("exists J: J >= 1, l*J <= m, k*(m-l*J) > l*(k*(m-J))", given=("l > 1", "k > 0", "m > l")),),
            repair=Repair(
                text="At given C_eff the speed falls as J rises.",
                latex=r"k(J_{\max}-lJ) < k(J_{\max}-J)",
                asserts=(forall("k*(m-l*J) < k*(m-J)", given=("l > 1", "k > 0", "J >= 1", "l*J <= m")),),
            ),
            severity=Severity.EDITORIAL,
            case_of="superlinear",
        ),
        Part(
            name="microfoundation",
            role=Role.INLINE,
            sources=(chapter("Appendix D"), chapter("eq. (28)")),
            text="The number of pairs is a foundation of (28): where there is no pair, at J = 1, no type appears.",
            latex=r"\dot J\big|_{J=1} = k\,(J_{\max}-1) = \binom12\cdot k = 0",
            asserts=(forall("k*(m-1) == k*(1*(1-1)/2)", given=("k > 0", "m > 1")),),
            repair=Repair(
                text="Put the pairs into the law, J' = k·J(J − 1)/2·(J_max − J): its elasticity 1 + J/(J − 1) − J/(J_max − J) exceeds 1 for "
                "1 < J < (J_max + 1)/2, so that it is superlinear on the first half of the way.",
                latex=r"\dot J = k\binom J2 (J_{\max}-J):\quad \frac{d\ln\dot J}{d\ln J} > 1 \text{ for } 1 < J < \tfrac{J_{\max}+1}2",
                asserts=(forall("1 + J/(J-1) - J/(m-J) > 1", given=("J > 1", "J < (m+1)/2", "m > 1")),),
            ),
            severity=Severity.MINOR,
            context="At given C_eff a single type brings forth new types at the greatest speed of all under (28). If C_eff^φ_J is to stand for the "
            "pairs when J is large, φ_J = 2ρ does it (unnormalised aggregate, equal types: C_eff^φ_J grows as J²); the appendix should then say so.",
        ),
    ),
)

CLAIMS = (SATURATION, LEMMA, CEILING, VARIETY, PROPOSITION, RECOMBINATION)
