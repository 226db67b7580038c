"""The bottleneck: two sectors, the limit of their growth, growth rates side by side, levels, predictions 7 to 12, names.

Symbols.  b is the automated share β of §13 (in growth rates also β_auto), g the growth rate g_C of the mesh's own
sector, z the rate g_Z of frontier training, x and y the capabilities C₁ and C₂ of the two sectors (x alone: their
ratio), d the change β′ of the share per unit of time, L = ln(C₁/C₂), r the CES parameter ρ (of an aggregate of the two
sectors, where that is said), p the raw elasticity φ₀.  Rates are per year.
"""

from functools import partial

from theoremaudit.model import Claim, Matrix, Part, Repair, Role, Severity, Source
from theoremaudit.statements import forall

chapter = partial(Source, "mesh-economy")
earlier = partial(Source, "mesh-equilibrium")

PROOF = chapter("Proposition 13.1, proof")
CAPABILITIES = ("x > 0", "y > 0")
SHARE = ("0 < b", "b < 1")
RAW = ("0 < p", "p < 1")
AHEAD = "g > z"
RATES = ("z > 0", AHEAD)
WEIGHT = "b*x^r/(b*x^r+1-b)"  # weight of the mesh's sector in the growth of a CES aggregate of two sectors
RATE = "b*g + (1-b)*z"  # eq. (41) at a constant share
RATE_44, RATE_25 = "(1-b)*z/(1-b*p)", "(1-b)*z/(1-p-b*p)"
SAME_PARAMETERS = ("b == 1/3", "p == 3/5", "z == 1/10", "g == 3/10")
AT_THE_SAME_PARAMETERS = {RATE_25: "1/3", RATE: "1/6", RATE_44: "1/12", "z/(1-b)": "3/20", "0": "0"}
HEADLINE = (chapter("Abstract"), chapter("§1"), chapter("§1.1"), chapter("§13.3"), chapter("§17"))

GROWTH = forall("d*log(x) + b*g - d*log(y) + (1-b)*z == b*g + (1-b)*z + d*log(x/y)", given=CAPABILITIES)

# ------------------------------------------------------------------------------------------- eqs. (40) and (41)

TWO_SECTORS = Claim(
    name="two-sector-growth",
    title="The composite of two sectors and its growth rate",
    kind="equation",
    sources=(chapter("eq. (40)"), chapter("eq. (41)"), chapter("§13.1"), chapter("§13.2")),
    symbols=(
        ("b, d", "automated share β and its change per year"),
        ("x, y", "capabilities of the two sectors"),
        ("g, z", "their growth rates"),
        ("u, w", "factors of a change of units"),
        ("r", "CES parameter ρ"),
    ),
    parts=(
        Part(
            name="growth",
            role=Role.INLINE,
            sources=(chapter("eq. (41)"), chapter("eq. (40)"), PROOF),
            text="The growth rate of C₁^β·C₂^(1−β), that is the derivative of β·ln C₁ + (1−β)·ln C₂, is βg_C + (1−β)g_Z + β′·ln(C₁/C₂), for all positive C₁, C₂ and every differentiable β.",
            latex=r"\frac{d}{dt}\bigl[\beta\ln C_1+(1-\beta)\ln C_2\bigr] = \beta g_C+(1-\beta)g_Z+\dot\beta\ln\frac{C_1}{C_2}",
            asserts=(GROWTH,),
            severity=Severity.MAJOR,
        ),
        Part(
            name="units",
            role=Role.DEFINITION,
            sources=(chapter("eq. (40)"), chapter("eq. (41)"), chapter("§13.1")),
            text="The growth rate (41) does not depend on the units in which the two capabilities are measured (factors u and w).",
            latex=r"\dot\beta\ln\frac{uC_1}{wC_2} = \dot\beta\ln\frac{C_1}{C_2}",
            asserts=(
                forall(f"{RATE} + d*log(u*x/(w*y)) == {RATE} + d*log(x/y)", given=(*CAPABILITIES, "u > 0", "w > 0")),
            ),
            repair=Repair(
                text="Measure both capabilities in one unit (u = w). Otherwise ln(C₁/C₂) has no meaning: another unit for one of them adds β′·ln(u/w) to the growth rate as long as β moves.",
                latex=r"u = w",
                asserts=(
                    forall(
                        f"{RATE} + d*log(u*x/(w*y)) == {RATE} + d*log(x/y)",
                        given=(*CAPABILITIES, "u > 0", "w > 0", "u == w"),
                    ),
                ),
                condition="both capabilities are measured in one unit",
            ),
            severity=Severity.MINOR,
            used_in=(chapter("eq. (42)"),),
            context="§13.1 speaks of the productivity of inference and of the productivity of training; no common unit is named. At constant β nothing depends on units.",
        ),
        Part(
            name="one-aggregate",
            role=Role.DEFINITION,
            sources=(chapter("eq. (40)"), chapter("eq. (1)"), chapter("Table 1")),
            text="C_eff is one quantity: the aggregate of eq. (1) over two types and the composite of eq. (40) are equal at every ρ < 1, ρ ≠ 0 and every share β.",
            latex=r"\Bigl(\tfrac12(C_1^\rho+C_2^\rho)\Bigr)^{1/\rho} = C_1^{\beta}C_2^{1-\beta}",
            asserts=(forall("((x^r+y^r)/2)^(1/r) == x^b*y^(1-b)", given=(*CAPABILITIES, *SHARE, "r < 1", "r != 0")),),
            repair=Repair(
                text="Give the composite of §13 a symbol of its own. The two agree where C₁ = C₂.",
                latex=r"C_1 = C_2",
                asserts=(
                    forall(
                        "((x^r+y^r)/2)^(1/r) == x^b*y^(1-b)",
                        given=(*CAPABILITIES, *SHARE, "r < 1", "r != 0", "x == y"),
                    ),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("ces-aggregate/geometric-limit",),
            instance="two types",
            context="Eq. (40) is the case ρ = 0, which eq. (1) excludes. It decides the matter of §13: see proposition-13.1/limit.",
        ),
        Part(
            name="one-growth-rate",
            role=Role.DEFINITION,
            sources=(chapter("eq. (23)"), chapter("§13.1"), chapter("§13.2"), chapter("eq. (41)")),
            text="g_C is one number: the growth rate of C_eff, as eq. (23) defines it, is that of the mesh's own sector, as §13 has it, at every constant share.",
            latex=r"\beta g_C + (1-\beta)g_Z = g_C",
            asserts=(forall(f"{RATE} == g", given=(*SHARE, *RATES)),),
            repair=Repair(
                text="Write g₁ for the growth rate of C₁ in §13. The two agree only at g₁ = g_Z.",
                latex=r"g_1 = g_Z",
                asserts=(forall(f"{RATE} == g", given=(*SHARE, "g == z")),),
            ),
            severity=Severity.MINOR,
            contradicts=("proposition-13.1/limit",),
            context="The two meanings matter: with one meaning the proposition's hypothesis g_C > g_Z cannot hold (proposition-13.1/hypothesis-with-feedback).",
        ),
        Part(
            name="source-of-the-composite",
            role=Role.INLINE,
            sources=(chapter("§13.2"), chapter("§13")),
            text="The bottleneck of Aghion, Jones and Jones, and the cost disease of Baumol, are results about a Cobb–Douglas composite.",
            latex=r"\sigma = 1",
            repair=Repair(
                text="Aghion, Jones and Jones obtain the bottleneck for a CES aggregate of tasks with elasticity of substitution below one; the Cobb–Douglas case is their benchmark in which automation raises growth. Baumol's slowdown is for outputs in a fixed ratio.",
                latex=r"\sigma < 1",
            ),
            severity=Severity.MINOR,
            cites="Aghion, Jones and Jones (2018), sections 9.2.1 (Zeira's Cobb–Douglas case) and 9.2.2 (Baumol, ρ < 0); Baumol (1967), propositions 2 and 4",
            used_in=(chapter("Proposition 13.1"),),
        ),
    ),
)

# --------------------------------------------------------------------------------------------- Proposition 13.1

LIMIT = forall("b*g + (1-b)*z == z", given=("b == 1", *RATES))
CES_RATE = forall("(b*y*g+(1-b)*z)/(b*y+1-b) < z + e", given=(*SHARE, "y > 0", "e > 0", "b*(g-z)*y <= e*(1-b)"))
CES_ABOVE = forall("(b*y*g+(1-b)*z)/(b*y+1-b) > z", given=(AHEAD, *SHARE, "y > 0"))
POWER_FALLS = forall("x^r < m", given=("r < 0", "m > 0", "x > m^(1/r)"))
TWO_RATES = forall("max(A,B) <= A+B-A*B <= 2*max(A,B)", given=("0 < A", "A <= 1", "0 < B", "B <= 1"))

PROPOSITION = Claim(
    name="proposition-13.1",
    title="The endogenous Baumol bottleneck",
    kind="proposition",
    sources=(chapter("Proposition 13.1"), PROOF, chapter("eq. (42)"), chapter("§13.2")),
    depends_on=("two-sector-growth/growth",),
    symbols=(
        ("b, d", "automated share β and its change per year"),
        ("g, z", "growth rates of the mesh's sector and of frontier training"),
        ("x, y", "capabilities of the two sectors; in CES statements x their ratio and y = x^r"),
        ("r", "CES parameter of an aggregate of the two sectors"),
        ("A, B", "(C₁/C₂)^r and the share 1 − β that is not automated"),
        ("e, m", "how near a limit is wanted"),
        ("c, X", "a later share and a later ratio of capabilities"),
    ),
    parts=(
        Part(
            name="limit",
            role=Role.STATEMENT,
            sources=(
                chapter("Proposition 13.1"),
                chapter("eq. (42)"),
                *HEADLINE,
                chapter("§9.2"),
                chapter("Remark 11.3"),
                chapter("Theorem 11.2(a)"),
            ),
            text="As the share β tends to 1 at constant rates g_C > g_Z, with β′ tending to 0 fast enough that the last term of (41) vanishes, the growth rate of the composite tends to g_Z. The rate (41) is continuous in β: its limit is its value at β = 1.",
            latex=r"g_C > g_Z \;\Rightarrow\; \lim_{\beta\to1}\bigl[\beta g_C+(1-\beta)g_Z\bigr] = g_Z",
            asserts=(LIMIT,),
            proof_steps=("step-growth", "step-relative-price", "step-cost-share", "step-limit", "step-slow-automation"),
            repair=Repair(
                text="Under (40) the limit is g_C, not g_Z: the weight of the slow sector is 1 − β. Replace (40) by a CES aggregate of the two sectors with elasticity of substitution below one, C = (βC₁^r + (1−β)C₂^r)^(1/r), r < 0. Then at every constant β < 1 the growth rate exceeds g_Z by less than any e > 0 as soon as C₁/C₂ > m^(1/r), m = e(1−β)/(β(g_C−g_Z)): it tends to g_Z. If β itself tends to 1, (C/C₂)^r lies between max(A, B) and 2·max(A, B) with A = (C₁/C₂)^r and B = 1 − β; so if B falls at rate k the average growth rate tends to min(g_C, g_Z + k/|r|), which is g_Z only if automation completes more slowly than exponentially (k = 0).",
                latex=r"r<0,\ \beta<1:\ g_{C_{\rm eff}}\to g_Z;\qquad 1-\beta\sim e^{-kt}:\ g_{C_{\rm eff}}\to\min\bigl(g_C,\ g_Z+k/|r|\bigr)",
                asserts=(CES_ABOVE, CES_RATE, POWER_FALLS, TWO_RATES),
            ),
            severity=Severity.CRITICAL,
            weighed=True,
            used_in=(
                chapter("§13"),
                chapter("Theorem 11.2(b)"),
                chapter("Theorem 11.2, proof"),
                chapter("Prediction 10"),
                chapter("Remark 10.2"),
            ),
            context="The fairest reading is judged: everything that could disturb the limit is set aside. Exact path: β = 1 − e^(−t), C₁ = e^(2t), C₂ = e^t has g_C = 2, g_Z = 1, β′·ln(C₁/C₂) = t·e^(−t) → 0, and the growth rate tends to 2. If the exponents of (40) were exchanged the limit would be g_Z (limit-exchanged), but then C₂ would have all the weight at the end, not a shrinking share. If C₁ were C_eff itself, growth would be g_Z at every β < 1 (limit-feedback), and g_C > g_Z could not hold.",
            contradicts=("theorem-11.2/a-ceiling-by-frontier",),
        ),
        Part(
            name="limit-exchanged",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 13.1"),),
            text="The same with the exponents of (40) exchanged, C₁^(1−β)·C₂^β.",
            latex=r"\lim_{\beta\to1}\bigl[(1-\beta) g_C+\beta g_Z\bigr] = g_Z",
            asserts=(forall("(1-b)*g + b*z == z", given=("b == 1", *RATES)),),
            case_of="limit",
        ),
        Part(
            name="limit-feedback",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 13.1"), chapter("eq. (23)"), chapter("eq. (40)")),
            text="The same if C₁ is C_eff itself, as the name g_C of eq. (23) suggests: at every constant β < 1 growth is g_Z.",
            latex=r"g = \beta g+(1-\beta)g_Z,\ \beta<1 \;\Rightarrow\; g = g_Z",
            asserts=(forall("g == z", given=(f"g == {RATE}", "0 <= b", "b < 1")),),
            case_of="limit",
            context="Then C_eff = C₂ at all times and the mesh adds nothing.",
        ),
        Part(
            name="limit-ces",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 13.1"), chapter("eq. (1)"), chapter("§13.2")),
            text="The same with a CES aggregate of the two sectors in place of (40), for every ρ < 1, ρ ≠ 0: the weight of the faster sector in the growth rate falls below its share β as soon as that sector is ahead, C₁ > C₂.",
            latex=r"x > 1 \;\Rightarrow\; \frac{\beta x^\rho}{\beta x^\rho+1-\beta} < \beta",
            asserts=(forall(f"{WEIGHT} < b", given=(*SHARE, "x > 1", "r < 1", "r != 0")),),
            repair=Repair(
                text="It does if and only if ρ < 0. For 0 < ρ < 1 the weight rises to 1 and growth tends to g_C.",
                latex=r"\rho < 0",
                asserts=(forall(f"{WEIGHT} < b", given=(*SHARE, "x > 1", "r < 1", "r != 0", "r < 0")),),
                condition="ρ < 0",
            ),
            case_of="limit",
            severity=Severity.MINOR,
            context="A reading: the chapter prints (40), not this. Eq. (1) with two types is the case β = 1/2. The chapter's domain is every ρ < 1, and its Lemma 4.1, Proposition 10.4 and eq. (36) need ρ > 0.",
        ),
        Part(
            name="binding",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 13.1"), chapter("§13.3"), chapter("Prediction 10")),
            text="The sector that is not automated is the binding constraint even as its share shrinks: when no more than a tenth of the activity is left to it, raising its growth rate by e > 0 raises the growth rate (41) by more than raising that of the automated sector.",
            latex=r"\beta \ge \tfrac9{10} \;\Rightarrow\; (1-\beta)\,e > \beta\, e",
            asserts=(
                forall(
                    "(b*g+(1-b)*(z+e)) - (b*g+(1-b)*z) > (b*(g+e)+(1-b)*z) - (b*g+(1-b)*z)",
                    given=("9/10 <= b", "b < 1", "e > 0"),
                ),
            ),
            proof_steps=("step-cost-share",),
            repair=Repair(
                text="Under (40) the automated sector counts for more at every share β > 1/2. With the CES aggregate and r < 0 the other one does, as soon as β(C₁/C₂)^r < 1 − β.",
                latex=r"\beta x^r < 1-\beta \;\Rightarrow\; \frac{1-\beta}{\beta x^r+1-\beta} > \frac{\beta x^r}{\beta x^r+1-\beta}",
                asserts=(forall(f"(1-b)/(b*x^r+1-b) > {WEIGHT}", given=(*SHARE, "x > 0", "b*x^r < 1-b")),),
            ),
            severity=Severity.MAJOR,
            context="'Binding' is read as: what one point more of growth does to the composite. Under (40) the effect of g_Z is 1 − β, which tends to 0 as β tends to 1: frontier training stops mattering. The same at any other share above one half.",
        ),
        Part(
            name="step-growth",
            role=Role.STEP,
            sources=(PROOF, chapter("eq. (41)")),
            text="Eq. (41).",
            latex=r"g_{C_{\rm eff}} = \beta g_C+(1-\beta)g_Z+\dot\beta\ln(C_1/C_2)",
            asserts=(GROWTH,),
        ),
        Part(
            name="step-relative-price",
            role=Role.STEP,
            sources=(PROOF,),
            text="As C₁/C₂ rises (from x to X) and the share does not fall (from b to c), the relative price of frontier training, the ratio ((1−β)/β)·(C₁/C₂) of marginal products, rises.",
            latex=r"\frac{1-c}{c}X > \frac{1-b}{b}x",
            asserts=(forall("(1-c)/c*X > (1-b)/b*x", given=("0 < b", "b <= c", "c < 1", "0 < x", "x < X")),),
            repair=Repair(
                text="It rises at a constant share; with a rising share only while C₁/C₂ grows faster than β/(1−β).",
                latex=r"b = c",
                asserts=(
                    forall("(1-c)/c*X > (1-b)/b*x", given=("0 < b", "b <= c", "c < 1", "0 < x", "x < X", "b == c")),
                ),
                condition="the share is constant",
            ),
            severity=Severity.MINOR,
        ),
        Part(
            name="step-cost-share",
            role=Role.STEP,
            sources=(PROOF, chapter("§13.2")),
            text="While the volume share 1 − β falls (from 1 − b to 1 − c), the cost share of frontier training, its capability times its marginal product over the total, rises.",
            latex=r"\frac{C_2\,\partial C/\partial C_2}{C} = 1-c > 1-b",
            asserts=(
                forall("y*((1-c)*x^c*y^(-c))/(x^c*y^(1-c)) > 1-b", given=("0 < b", "b < c", "c < 1", *CAPABILITIES)),
            ),
            repair=Repair(
                text="In a Cobb–Douglas composite the cost share is the exponent 1 − β and falls with it. With the CES aggregate, r < 0 and a constant share it rises with C₁/C₂.",
                latex=r"x < X \;\Rightarrow\; \frac{1-\beta}{\beta X^r+1-\beta} > \frac{1-\beta}{\beta x^r+1-\beta}",
                asserts=(forall("(1-b)/(b*X^r+1-b) > (1-b)/(b*x^r+1-b)", given=(*SHARE, "r < 0", "0 < x", "x < X")),),
            ),
            severity=Severity.MAJOR,
        ),
        Part(
            name="step-limit",
            role=Role.STEP,
            sources=(PROOF, chapter("eq. (42)")),
            text="The limit of (41) as β tends to 1 is g_Z plus the limit of β′·ln(C₁/C₂): put β = 1.",
            latex=r"\beta = 1:\ \beta g_C+(1-\beta)g_Z+\dot\beta\ln\tfrac{C_1}{C_2} = g_Z+\dot\beta\ln\tfrac{C_1}{C_2}",
            asserts=(forall(f"{RATE} + d*log(x/y) == z + d*log(x/y)", given=("b == 1", *RATES, *CAPABILITIES)),),
            repair=Repair(
                text="It is g_C plus that limit.",
                latex=r"\lim_{\beta\to1} g_{C_{\rm eff}} = g_C+\lim_{\beta\to1}\dot\beta\ln(C_1/C_2)",
                asserts=(forall(f"{RATE} + d*log(x/y) == g + d*log(x/y)", given=("b == 1", *RATES, *CAPABILITIES)),),
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("Proposition 13.1"),),
        ),
        Part(
            name="step-slow-automation",
            role=Role.STEP,
            sources=(PROOF,),
            text="If β′ tends to 0 as β tends to 1, then β′·ln(C₁/C₂) tends to 0, whatever the constant rates g_C > g_Z.",
            latex=r"\dot\beta\to0 \;\Rightarrow\; \dot\beta\ln(C_1/C_2)\to0",
            repair=Repair(
                text="Let β′ be non-increasing (the last tasks are the hardest): then t·β′(t) ≤ 2(β(t) − β(t/2)) → 0, and ln(C₁/C₂) grows like (g_C − g_Z)t. If 1 − β falls at rate k, the term is at most (g_C − g_Z)·e^(−kt/2).",
                latex=r"\beta(t)-\beta(t/2) \ge \tfrac t2\dot\beta(t) \;\Rightarrow\; t\dot\beta(t) \le 2(\beta(t)-\beta(t/2));\qquad kt\,e^{-kt} \le e^{-kt/2}",
                asserts=(
                    forall("d*t <= 2*(B-A)", given=("d >= 0", "t >= 0", "B-A >= d*t/2")),
                    forall("y*exp(-y) <= exp(-y/2)", given=("y >= 0",)),
                ),
            ),
            severity=Severity.MINOR,
            context="The logarithm grows without bound, so β′ → 0 alone is not enough (the corners of the exact course may be rounded). A course on which the last tasks are the hardest is hardly one of bumps: the step needs this said. In the repair B = β(t), A = β(t/2), y = kt and C₁ = C₂ at t = 0.",
        ),
        Part(
            name="hypothesis-against-eq-44",
            role=Role.INLINE,
            sources=(chapter("Proposition 13.1"), chapter("eq. (44)"), chapter("Appendix C")),
            text="The hypothesis g_C > g_Z holds on the balanced path that eq. (44) gives (its constant being 0), at every share 0 < β < 1 and every 0 < φ₀ < 1.",
            latex=r"g_C(1-\beta\varphi_0) = (1-\beta)g_Z \;\Rightarrow\; g_C > g_Z",
            asserts=(forall("g > z", given=("g*(1-b*p) == (1-b)*z", *SHARE, *RAW, "z > 0")),),
            repair=Repair(
                text="By (44) the mesh grows more slowly than the frontier. It grows faster if the constant c (the growth of the productivities A_s) exceeds β(1 − φ₀)g_Z.",
                latex=r"c > \beta(1-\varphi_0)g_Z \;\Rightarrow\; g_C > g_Z",
                asserts=(forall("g > z", given=("g*(1-b*p) == (1-b)*z + c", *SHARE, *RAW, "z > 0", "c > b*(1-p)*z")),),
            ),
            severity=Severity.MINOR,
            contradicts=("proposition-13.1/limit",),
            context="The law of motion of Appendix C does not supply the hypothesis under which the bottleneck is stated. Eq. (25), another law, supplies it where φ₀ > β/(1 + β) (growth-rates/eq-25-against-frontier-growth). That β of §13 and β_auto of §10.3 are both automated shares of the mesh is the chapter's wording; if they are different quantities, the part concerns β_auto only.",
        ),
        Part(
            name="hypothesis-with-feedback",
            role=Role.INLINE,
            sources=(chapter("Proposition 13.1"), chapter("eq. (23)")),
            text="If g_C is the growth rate of C_eff, as eq. (23) defines it, the hypothesis g_C > g_Z of the proposition can hold: with C₁ = C_eff some growth rate does so, at every constant share β < 1.",
            latex=r"\exists g_C > g_Z:\ g_C = \beta g_C+(1-\beta)g_Z",
            asserts=(forall(f"exists g: g > z, g == {RATE}", given=("0 <= b", "b < 1", "z > 0")),),
            repair=Repair(
                text="It never does: then g_C = g_Z. §13 needs a name of its own for the growth of C₁.",
                latex=r"g_C = g_Z",
                asserts=(forall("g == z", given=(f"g == {RATE}", "0 <= b", "b < 1", "z > 0")),),
            ),
            severity=Severity.MINOR,
            depends_on=("two-sector-growth/one-growth-rate",),
            context="With one meaning of g_C no number satisfies the hypotheses of Proposition 13.1, and the statement would be empty.",
        ),
    ),
)

# ------------------------------------------------------------------------------- §13, §13.3, §1 and §17

BOTTLENECK = Claim(
    name="baumol-bottleneck",
    title="What the bottleneck is said to do",
    kind="topic",
    sources=(chapter("§13"), chapter("§13.3"), chapter("Abstract"), chapter("§1"), chapter("§17")),
    depends_on=("proposition-13.1/limit",),
    symbols=(
        ("b, d", "automated share β and its change per year"),
        ("g, z", "growth rates of the mesh's sector and of frontier training"),
        ("x", "ratio C₁/C₂"),
        ("r", "CES parameter"),
        ("J, q", "number of task types, CES parameter of an aggregate over types"),
    ),
    parts=(
        Part(
            name="persistence-emerges",
            role=Role.INLINE,
            sources=(chapter("§13"), chapter("§9.2"), chapter("§13.1")),
            text="That frontier training lags behind need not be assumed but follows from the growth dynamics: eq. (41) at a constant share implies g_Z < g_C.",
            latex=r"g_{C_{\rm eff}} = \beta g_C+(1-\beta)g_Z \;\Rightarrow\; g_Z < g_C",
            asserts=(forall("z < g", given=(f"G == {RATE}", *SHARE)),),
            repair=Repair(
                text="State it as an assumption (it is one: §13.1 declares the second sector not automatable and its rate exogenous, and Proposition 13.1 assumes g_C > g_Z). What follows from it is that the composite grows more slowly than the mesh's own sector.",
                latex=r"g_Z < g_C \;\Rightarrow\; \beta g_C+(1-\beta)g_Z < g_C",
                asserts=(forall("G < g", given=(f"G == {RATE}", *SHARE, "z < g")),),
            ),
            severity=Severity.MINOR,
            context="A reading of 'emerges': that the frontier sector is the one that lags is an outcome. The other half, that the sector cannot be automated, is not in the equations at all: none of Part II has the rate or the place of frontier training as its outcome.",
        ),
        Part(
            name="cannot-exceed",
            role=Role.INLINE,
            sources=(chapter("§13.3"), chapter("§17"), chapter("Remark 11.3"), chapter("Prediction 10")),
            text="The mesh's growth cannot exceed that of frontier training indefinitely: under (41), with g_C > g_Z, a share that does not fall and C₁ ≥ C₂, the growth rate is at most g_Z from some share on; in particular at β = 1.",
            latex=r"\beta g_C+(1-\beta)g_Z+\dot\beta\ln(C_1/C_2) \le g_Z",
            asserts=(forall(f"{RATE} + d*L <= z", given=(*RATES, "b == 1", "d >= 0", "L >= 0")),),
            repair=Repair(
                text="Under (40) it exceeds g_Z at every share β > 0, for ever. With the CES aggregate, r < 0 and constant β, capability stays below the fixed multiple (1−β)^(1/r) of the frontier's: the mesh is a multiplier, not a generator, exactly in that case.",
                latex=r"\beta g_C+(1-\beta)g_Z+\dot\beta L > g_Z;\qquad r<0,\ x>1:\ 1 < (\beta x^r+1-\beta)^{1/r} < (1-\beta)^{1/r}",
                asserts=(
                    forall(f"{RATE} + d*L > z", given=(AHEAD, "0 < b", "b <= 1", "d >= 0", "L >= 0")),
                    forall("1 < (b*x^r+1-b)^(1/r)", given=(*SHARE, "r < 0", "x > 1")),
                    forall("(b*x^r+1-b)^(1/r) < (1-b)^(1/r)", given=(*SHARE, "r < 0", "x > 1")),
                ),
            ),
            severity=Severity.MAJOR,
            weighed=True,
            used_in=(chapter("§13.3"), chapter("§17")),
            context="The same failure as proposition-13.1/limit, seen from the sentences that rest on it: under (40) the share need not even tend to 1. Read as a statement about levels it is true of the repaired model.",
        ),
        Part(
            name="one-rho",
            role=Role.INLINE,
            sources=(chapter("Abstract"), chapter("Remark 12.4"), chapter("§13.2"), chapter("§17")),
            text="One parameter ρ can serve the diversity premium (J^((1−ρ)/ρ) > 1, positive logarithm) and the bottleneck (ρ < 0): for every J ≥ 2 some ρ does both.",
            latex=r"\exists\rho<0:\ \frac{1-\rho}{\rho}\ln J > 0",
            asserts=(forall("exists r: r < 0, (1-r)/r*log(J) > 0", given=("J >= 2",)),),
            repair=Repair(
                text="None can: for ρ < 0 the premium is below 1 (and eq. (36) takes a power of a negative number). Use two parameters, 0 < q < 1 across types and r < 0 across sectors.",
                latex=r"\rho<0:\ J^{(1-\rho)/\rho} < 1;\qquad 0<q<1:\ J^{(1-q)/q} > 1",
                asserts=(
                    forall("J^((1-r)/r) < 1", given=("J >= 2", "r < 0")),
                    forall("J^((1-q)/q) > 1", given=("J >= 2", "0 < q", "q < 1")),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("proposition-13.1/limit-ces", "lemma-4.1/exceeds-one"),
            context="Not a sentence of the chapter, which names two duties of ρ, premium and protection from collapse. The bottleneck is a third one as soon as §13 is given an aggregate that yields it and the chapter's only aggregate with a parameter, eq. (1), is used. With two parameters there is no conflict.",
        ),
        Part(
            name="scale-of-training",
            role=Role.INLINE,
            sources=(chapter("§13.1"),),
            text="Frontier training takes more than 10²⁵ operations a run, and synchronisation bandwidth is what binds it.",
            latex=r"\text{(a statement about the world)}",
            severity=Severity.EDITORIAL,
            context="A figure without a source; Chapter 4, which is named, was not supplied.",
            empirical=True,
        ),
    ),
)

# --------------------------------------------------------------------------------- the growth rates side by side

GROWTH_RATES = Claim(
    name="growth-rates",
    title="The formulas for the long-run growth rate against each other",
    kind="topic",
    sources=(
        chapter("eq. (25)"),
        chapter("eq. (41)"),
        chapter("eq. (42)"),
        chapter("eq. (44)"),
        chapter("Appendix C"),
        chapter("Theorem 11.2(a)"),
        chapter("Proposition 13.1"),
    ),
    symbols=(
        ("b", "automated share β"),
        ("p", "raw elasticity φ₀"),
        ("g, z", "growth rates of the mesh's sector and of frontier training"),
    ),
    parts=(
        Part(
            name="eq-25-against-frontier-growth",
            role=Role.INLINE,
            sources=(
                chapter("eq. (25)"),
                chapter("Theorem 11.2(a)"),
                chapter("Proposition 13.1"),
                chapter("§13.3"),
                chapter("Remark 11.3"),
            ),
            text="Eq. (25) gives the long-run growth rate g_Z of Theorem 11.2(a) and §13: its balanced growth rate (1−β)g_Z/(1−φ₀−βφ₀) is g_Z, for all 0 < β < 1 and 0 < φ₀ < 1 with φ_eff < 1.",
            latex=r"\varphi_{\rm eff}<1 \;\Rightarrow\; \frac{(1-\beta)g_Z}{1-\varphi_0-\beta\varphi_0} = g_Z",
            asserts=(forall(f"{RATE_25} == z", given=(*SHARE, *RAW, "p+b*p < 1", "z > 0")),),
            repair=Repair(
                text="It is g_Z where φ₀ = β/(1 + β) and above g_Z for any greater φ₀, so for every φ₀ ≥ 1/2. At β = 1/3, φ₀ = 3/5 it is 10/3 times g_Z.",
                latex=r"\varphi_0 = \tfrac{\beta}{1+\beta}:\ g = g_Z;\qquad \varphi_0 > \tfrac{\beta}{1+\beta}:\ g > g_Z",
                asserts=(
                    forall(f"{RATE_25} == z", given=(*SHARE, "p == b/(1+b)", "z > 0")),
                    forall(f"{RATE_25} > z", given=(*SHARE, *RAW, "p+b*p < 1", "z > 0", "p > b/(1+b)")),
                ),
            ),
            severity=Severity.MINOR,
            contradicts=("theorem-11.2/a-growth-rate",),
            depends_on=("appendix-c/against-eq-25",),
            context="With exponents a on C and e on Z constant growth g needs g = a·g + e·g_Z. With φ_eff < 1 a law of motion with Z in it does tie growth to the frontier's, but with a factor of its own.",
        ),
        Part(
            name="at-the-same-parameters",
            role=Role.TABLE,
            sources=(
                chapter("eq. (25)"),
                chapter("eq. (31)"),
                chapter("eq. (41)"),
                chapter("eq. (44)"),
                chapter("Theorem 11.2(a)"),
                chapter("Theorem 11.2(b)"),
                chapter("Proposition 13.1"),
            ),
            text="Evaluated at the same parameters, β = 1/3, φ₀ = 3/5, g_Z = 1/10 and g_C = 3/10 of the mesh's own sector, all that the chapter says of long-run growth is one number, g_Z: the balanced rates of (25) and (44), the rate (41), the bound of Theorem 11.2(b) and the growth 0 at the ceiling (31).",
            latex=r"g_{(25)} = g_{(41)} = g_{(44)} = \frac{g_Z}{1-\beta} = 0 = g_Z",
            asserts=tuple(forall(f"{formula} == z", given=SAME_PARAMETERS) for formula in AT_THE_SAME_PARAMETERS),
            repair=Repair(
                text="They are 1/3 by eq. (25), 1/6 by (41), 1/12 by (44), 3/20 by the bound of Theorem 11.2(b), 0 at the ceiling (31) and 1/10 by Proposition 13.1. Choose one law of growth and derive one rate from it.",
                latex=r"\tfrac13,\quad \tfrac16,\quad \tfrac1{12},\quad \tfrac3{20},\quad 0,\quad \tfrac1{10}",
                asserts=tuple(
                    forall(f"{formula} == {value}", given=SAME_PARAMETERS)
                    for formula, value in AT_THE_SAME_PARAMETERS.items()
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("theorem-11.2/a-growth-rate", "proposition-13.1/limit"),
            context="The constant of (44) is 0 and the share constant; a bound is no rate, and stands for comparison. If β of §13 and β_auto of §10.3 are different quantities, the comparison is one at equal shares.",
        ),
        Part(
            name="eq-44-against-eq-41",
            role=Role.INLINE,
            sources=(chapter("eq. (44)"), chapter("eq. (41)"), chapter("Appendix C"), chapter("§13.2")),
            text="Eq. (44), its constant being 0, and eq. (41) give one growth rate of C_eff at a constant share, for all 0 < β < 1, 0 < φ₀ < 1 and g_C > g_Z > 0.",
            latex=r"\frac{(1-\beta)g_Z}{1-\beta\varphi_0} = \beta g_C+(1-\beta)g_Z",
            asserts=(forall(f"{RATE_44} == {RATE}", given=(*SHARE, *RAW, *RATES)),),
            repair=Repair(
                text="They never do: (44) gives less than g_Z and (41) more. Say which of them is the model.",
                latex=r"\frac{(1-\beta)g_Z}{1-\beta\varphi_0} < g_Z < \beta g_C+(1-\beta)g_Z",
                asserts=(
                    forall(f"{RATE_44} < z", given=(*SHARE, *RAW, *RATES)),
                    forall(f"z < {RATE}", given=(*SHARE, *RATES)),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("appendix-c/against-bottleneck",),
            context="At β = 1/3, φ₀ = 3/5, g_Z = 1/10 and g_C = 3/10 of the mesh's own sector: 1/12 against 1/6. If β of §13 and β_auto of Appendix C are different quantities, the comparison is one of the two at equal shares.",
        ),
        Part(
            name="full-automation",
            role=Role.INLINE,
            sources=(chapter("eq. (44)"), chapter("eq. (42)"), chapter("Appendix C"), chapter("Proposition 13.1")),
            text="Eqs. (44) and (42) have the same limit as β tends to 1: the rate (44), continuous there for 0 < φ₀ < 1, equals g_Z > 0 at β = 1.",
            latex=r"\lim_{\beta\to1}\frac{(1-\beta)g_Z}{1-\beta\varphi_0} = g_Z",
            asserts=(forall(f"{RATE_44} == z", given=("b == 1", *RAW, "z > 0")),),
            repair=Repair(
                text="The limit of (44) is 0.",
                latex=r"\lim_{\beta\to1}\frac{(1-\beta)g_Z}{1-\beta\varphi_0} = 0",
                asserts=(forall(f"{RATE_44} == 0", given=("b == 1", *RAW, "z > 0")),),
            ),
            severity=Severity.MINOR,
            contradicts=("proposition-13.1/limit",),
            context="At full automation the chapter's formulas give 0 (eq. (44)), g_Z (eq. (42)), g_C (eq. (41)) and no bound at all (Theorem 11.2(b)). Both shares are automated shares of the mesh in the chapter's wording; were β of §13 and β_auto of Appendix C different quantities, the two limits would not meet.",
        ),
    ),
)

# ---------------------------------------------------------------------------------------------- the hierarchy

HIERARCHY = Claim(
    name="hierarchy",
    title="Levels, their time scales and their ceilings",
    kind="topic",
    sources=(chapter("§1.1"), chapter("§8"), chapter("§13"), chapter("§13.3"), chapter("§17")),
    symbols=(
        ("u", "yearly growth of variety"),
        ("n, c, e", "network, capability and ratio of their speeds in a linear example"),
        ("m", "a constant that does not depend on that ratio"),
        ("x, a, w", "spectral radius, own reproduction number of the network, contributions of other levels"),
    ),
    parts=(
        Part(
            name="variety-in-months",
            role=Role.INLINE,
            sources=(chapter("§1.1"), chapter("§8"), chapter("Prediction 12")),
            text="Variety, which belongs to the level of months, at least doubles within a year at 15 to 30% a year.",
            latex=r"\ln 2/\ln(1+u) \le 1",
            asserts=(forall("log(2)/log(1+u) <= 1", given=("3/20 <= u", "u <= 3/10")),),
            repair=Repair(
                text="It doubles in 2.6 to 5 years: variety moves on the network's time scale, as a part of the specialisation structure that §8 holds fixed.",
                latex=r"\tfrac52 < \ln 2/\ln(1+u) < 5",
                asserts=(forall("5/2 < log(2)/log(1+u) < 5", given=("3/20 <= u", "u <= 3/10")),),
            ),
            severity=Severity.EDITORIAL,
            context="A doubling time of one year is a generous reading of months.",
        ),
        Part(
            name="slow-manifold",
            role=Role.INLINE,
            sources=(chapter("§1.1"), chapter("§8")),
            text="The equilibrium of the slow level is the slow manifold: in n′ = −ε(n−1), c′ = n − c, all motion on the set n = 1 is slow, of the order ε: for every m > 1 its speed is at most εm at ε = 1/(2m).",
            latex=r"n = 1 \;\Rightarrow\; |\dot c| = |n-c| \le \varepsilon m",
            asserts=(forall("abs(n-c) <= e*m", given=("n == 1", "m > 1", "e == 1/(2*m)", "c >= 0")),),
            repair=Repair(
                text="The slow manifold consists of the equilibria of the fast level, here capability: on c = 1 + (n−1)/(1−ε), which is invariant, c′ = −ε(n−1)/(1−ε). 'Quasi-static background' is what is meant.",
                latex=r"c = 1+\frac{n-1}{1-\varepsilon}:\quad \dot c = n-c = -\frac{\varepsilon(n-1)}{1-\varepsilon}",
                asserts=(forall("n - c == -e*(n-1)/(1-e)", given=("0 < e", "e < 1", "c == 1 + (n-1)/(1-e)")),),
            ),
            severity=Severity.EDITORIAL,
            instance="two linear levels",
            cites="Fenichel (1979); Tikhonov (1952)",
            context="A matter of words: the network as a background that hardly moves is right.",
        ),
        Part(
            name="mediated",
            role=Role.INLINE,
            sources=(chapter("§13"), chapter("§1.1"), chapter("§13.3"), chapter("§17")),
            text="The bound on capability is mediated by the network: one of the laws for capability and variety, eqs. (22), (26), (28), (31), (40), contains the size N of the network.",
            latex=r"N \in \text{symbols of (22), (26), (28), (31), (40)}",
            repair=Repair(
                text="Make one of the parameters (δ_g, f, J_max) a function of N, or use the J(N) of Proposition 9.4 in place of eq. (28); then state the bound.",
                latex=r"J_{\max} = J_{\max}(N)",
            ),
            severity=Severity.MINOR,
            context="N enters Part II through Proposition 9.4, by the threshold N_auto and by J(N); eq. (28) gives J another law, without N. That the bound ends at hardware is the statement that g_Z is determined there, which the chapter takes from Chapter 4.",
        ),
        Part(
            name="spectral-only-if",
            role=Role.INLINE,
            sources=(chapter("§1.1"), chapter("§1")),
            text="The 'only if' of the spectral condition: if the network's own reproduction number a exceeds 1, so does the spectral radius x, by the network's row of the eigenvector equation with a positive component s of the network and non-negative contributions w of all other levels.",
            latex=r"xs = as+w,\ a>1 \;\Rightarrow\; x>1",
            asserts=(forall("x > 1", given=("x*s == a*s + w", "s > 0", "w >= 0", "a > 1")),),
            depends_on=("activation-condition/exists-iff",),
            severity=Severity.EDITORIAL,
            context="For an irreducible non-negative matrix (Perron and Frobenius). The other half fails: activation-condition/exists-iff.",
        ),
    ),
)

# ------------------------------------------------------------------------------------------- names and numbers

NOTATION = Claim(
    name="notation",
    title="One symbol, one meaning",
    kind="notation",
    sources=(chapter("§2.2"), chapter("Table 1")),
    parts=(
        Part(
            name="one-meaning",
            role=Role.DEFINITION,
            sources=(chapter("Table 1"), chapter("§2.2")),
            text="Each symbol has one meaning in the chapter (symbols that differ in a subscript or in typeface being different symbols).",
            latex=r"\text{symbol} \mapsto \text{meaning}",
            repair=Repair(
                text="Write β only for the link probability (a for the automated share); r(𝐊) for the spectral radius, w(η) for the density of fitness; ϕ̄ for the dilution of eq. (19); g₁ for the growth of C₁; 𝒞 for the composite of §13.",
                latex=r"\beta,\ a(t);\quad \rho,\ r(\mathbf K),\ w(\eta)",
            ),
            severity=Severity.EDITORIAL,
            context="The worst for a reader: ρ (CES parameter, density of fitness, spectral radius), β (link probability, automated share), g_C (growth of C_eff, growth of C₁), C_eff (eqs. (1), (22), (40)), N* (critical mass, hardware ceiling). K and 𝐊 differ in weight only, the dilution ϕ₀ of eq. (19) and the raw elasticity φ₀ in the form of the letter only.",
        ),
        Part(
            name="table-complete",
            role=Role.TABLE,
            sources=(chapter("Table 1"), chapter("§2.2"), chapter("eq. (22)")),
            text="Table 1 lists the symbols of the central growth equation (22).",
            latex=r"\{\delta_g, f, \lambda, \varphi, J, \gamma_J, \alpha, \alpha_{\rm crit}, \delta\} \subset \text{Table 1}",
            repair=Repair(
                text="Add δ_g, f, λ, φ, γ_J and α (and η_J, f_J, φ_J, J_max of eq. (28), Z and φ₀ of eq. (25)).",
                latex=r"\delta_g, f, \lambda, \varphi, \gamma_J, \alpha",
            ),
            severity=Severity.EDITORIAL,
            context="The rows N_auto, C_max, φ_eff, α_eff, α_crit, β_auto, h, δ and g_Z are used where their equations stand; α_crit has no defining equation.",
        ),
    ),
)

CROSS_REFERENCES = Claim(
    name="cross-references",
    title="References to theorems, equations and literature",
    kind="topic",
    sources=(chapter("References"), chapter("§1"), chapter("§2.1"), earlier("References")),
    parts=(
        Part(
            name="numbers-resolve",
            role=Role.INLINE,
            sources=(chapter("References"),),
            text="Every bracketed number of the chapter has an entry in its list of references, and its displayed equations are numbered 1 to 44 without a gap.",
            latex=r"\{\text{cited}\} \subset \{1,\dots,46\}",
            severity=Severity.EDITORIAL,
        ),
        Part(
            name="entries-cited",
            role=Role.INLINE,
            sources=(chapter("References"), earlier("References")),
            text="Every entry of the chapter's list of references is cited by its number.",
            latex=r"\{1,\dots,46\} \subset \{\text{cited}\}",
            severity=Severity.EDITORIAL,
            repair=Repair(text="Cite [2] where Chapter 3 is named, and drop or cite [11].", latex=r"[2],\ [11]"),
            context="[2] is the entry for Chapter 3, which the text cites by chapter and theorem. [11] (Bresnahan and Trajtenberg) is cited nowhere, in the earlier paper neither.",
        ),
        Part(
            name="chapters-listed",
            role=Role.INLINE,
            sources=(chapter("References"), chapter("§1"), chapter("§13.3"), chapter("§14")),
            text="Each chapter of the thesis on which the text relies (2, 3, 4) or to which it refers (6) has an entry in the list of references.",
            latex=r"\{2, 3, 4, 6\} \subset \text{entries}",
            severity=Severity.EDITORIAL,
            repair=Repair(text="Add entries for Chapters 4 and 6.", latex=r"\{4, 6\}"),
            context="Chapter 4 supplies the crossing, α = 0.23 and g_Z; nothing of it can be looked up.",
        ),
        Part(
            name="strategic-independence",
            role=Role.INLINE,
            sources=(chapter("§1"), chapter("§2.1"), chapter("Remark 12.4")),
            text="Strategic independence has one theorem number in Chapter 2.",
            latex=r"\text{Theorem 7.1} = \text{Theorem 6.1}",
            severity=Severity.EDITORIAL,
            repair=Repair(
                text="Cite Theorem 6.1 for strategic independence and Theorem 7.1 for the triple role.",
                latex=r"\text{Theorem 6.1}",
            ),
            context="§1 gives Theorem 7.1; §2.1 gives Theorem 6.1 and uses 7.1 for the three roles together, as Remark 12.4 does. Chapter 2 was not supplied.",
        ),
        Part(
            name="number-of-levels",
            role=Role.INLINE,
            sources=(chapter("Abstract"), chapter("§1.1"), earlier("§8.3"), earlier("§11")),
            text="The two papers give one account of the number of levels of the hierarchy: four, fixed.",
            latex=r"4 \quad\text{or}\quad N_{\rm eff}",
            severity=Severity.EDITORIAL,
            repair=Repair(
                text="Say whether the depth of the hierarchy is four or determined, and check that Theorem 4.3 is the number of the activation threshold in the version cited.",
                latex=r"N_{\rm eff} = 4",
            ),
            context="The chapter has four levels; the earlier paper four at present, determined by the technology and not fixed, by a Theorem 4.3 of its reference [22]. The chapter's Theorem 4.3, of its reference [2], is the activation threshold. The two references have different years and subtitles, so that the numbers need not clash; neither was supplied.",
        ),
        Part(
            name="earlier-labels",
            role=Role.INLINE,
            sources=(earlier("§4.3"), earlier("Theorem 1, proof"), earlier("Appendix A"), earlier("References")),
            text="All references of the earlier paper to its own items, and its author–year citations, resolve.",
            latex=r"\#\{??\} = 0",
            severity=Severity.EDITORIAL,
            repair=Repair(
                text="Set the 16 labels printed as ??, add Ising (1925), and make Potts 1951 or 1952.", latex=r"??"
            ),
        ),
    ),
)


# ------------------------------------------------------------------------------------------- Predictions 7 to 12

D_3, D_10 = "2/3*(1-r^(1/(1-r)))", "9/10*(1-q^(1/(1-q)))"

PREDICTION_7 = Claim(
    name="prediction-7",
    title="Prediction 7: self-sustaining improvement within three years",
    kind="prediction",
    sources=(chapter("Prediction 7"),),
    symbols=(
        ("c", "year of crystallisation; in against-ceiling capability at the start of a year"),
        ("q, s", "start of a window of 12 months, year of success"),
        ("u", "time between frontier releases, in years"),
        ("g, z", "growth of the mesh and of the frontier in a window"),
        ("M, k, e", "ceiling, rate of adjustment per year, smallest improvement that is noticed"),
    ),
    parts=(
        Part(
            name="dates",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 7"),),
            text="The window 2033 to 2036 is that of the deadlines: three years after a crystallisation in 2030 to 2033.",
            latex=r"2030 \le c \le 2033 \;\Rightarrow\; 2033 \le c+3 \le 2036",
            asserts=(forall("2033 <= c+3 <= 2036", given=("2030 <= c", "c <= 2033")),),
            depends_on=("prediction-1/excludes",),
        ),
        Part(
            name="can-fail",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 7"),),
            text="The failure condition can occur at every pace of releases (one every u > 0 years): some window of 12 months from q on contains none; the first at or after q comes no earlier than q + 1.",
            latex=r"\exists q\ge0:\ u\lceil q/u\rceil \ge q+1",
            asserts=(forall("exists q: q >= 0, u*ceil(q/u) >= q+1", given=("u > 0",)),),
            repair=Repair(
                text="With at least one release a year every window of 12 months contains one, and the condition cannot occur. Compare improvement between releases with improvement at releases instead.",
                latex=r"0<u\le1 \;\Rightarrow\; u\lceil q/u\rceil < q+1",
                asserts=(forall("u*ceil(q/u) < q+1", given=("0 < u", "u <= 1", "q >= 0")),),
            ),
            severity=Severity.EDITORIAL,
            context="At present frontier models appear several times a year, so the condition could not be met. Which releases count is not said.",
        ),
        Part(
            name="excludes",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 7"),),
            text="Failure excludes success: a plateau of 12 months from q on, within 2026 to 2038, starts only after the success at s in 2033 to 2036.",
            latex=r"q \ge s",
            asserts=(forall("q >= s", given=("2033 <= s", "s <= 2036", "2026 <= q", "q+1 <= 2038")),),
            repair=Repair(
                text="Let only plateaus after the deadline of 2036 count.",
                latex=r"q \ge 2036",
                asserts=(forall("q >= s", given=("2033 <= s", "s <= 2036", "2026 <= q", "q+1 <= 2038", "q >= 2036")),),
                condition="only plateaus that start in 2036 or later count",
            ),
            severity=Severity.EDITORIAL,
            context="A plateau in 2031 and self-sustained improvement from 2034 on would be failure and success at once.",
        ),
        Part(
            name="against-prediction-10",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 7"), chapter("Prediction 10"), chapter("Proposition 13.1")),
            text="Predictions 7 and 10 can hold together at every rate z ≥ 0 of the frontier in the window: some growth g > 0 is at most 3z/2.",
            latex=r"\exists g > 0:\ g \le \tfrac32 z",
            asserts=(forall("exists g: g > 0, g <= 3/2*z", given=("z >= 0",)),),
            repair=Repair(
                text="They can if the frontier's rate is averaged over a time that contains releases (z > 0). Say over which.",
                latex=r"z > 0",
                asserts=(forall("exists g: g > 0, g <= 3/2*z", given=("z >= 0", "z > 0")),),
                condition="the frontier improves in the window (z > 0)",
            ),
            severity=Severity.MINOR,
            context="Prediction 7 is about windows without releases, in which z = 0 if nothing else improves the frontier: there, growth tied to the frontier's rate is no growth. Averages over several years, which the failure condition of Prediction 10 suggests, leave room for both.",
        ),
        Part(
            name="against-ceiling",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 7"), chapter("Theorem 11.2(a)"), chapter("Remark 11.3"), chapter("Table 3")),
            text="In the regime called most likely, convergence to a ceiling M at rate k, capability c < M improves within 12 months by the fraction e > 0 that is noticed.",
            latex=r"M-(M-c)e^{-k} \ge (1+e)c",
            asserts=(forall("M-(M-c)*exp(-k) >= (1+e)*c", given=("0 < c", "c < M", "k > 0", "e > 0")),),
            repair=Repair(
                text="It does while (M − c)(1 − e^(−k)) ≥ ec; after that the regime itself is the plateau listed as evidence against.",
                latex=r"(M-c)(1-e^{-k}) \ge ec",
                asserts=(
                    forall(
                        "M-(M-c)*exp(-k) >= (1+e)*c",
                        given=("0 < c", "c < M", "k > 0", "e > 0", "(M-c)*(1-exp(-k)) >= e*c"),
                    ),
                ),
                condition="the distance to the ceiling is still large: (M − c)(1 − e^(−k)) ≥ ec",
            ),
            severity=Severity.MINOR,
            contradicts=("theorem-11.2/a-limit",),
            context="Without releases the ceiling does not move (food set and frontier fixed). 'Plateauing' has no printed threshold; any e > 0 will do. The prediction ends in 2038: it agrees with the regime if convergence takes longer, and disagrees if capability adjusts within months, as §1.1 and §8 say.",
        ),
    ),
)

PREDICTION_8 = Claim(
    name="prediction-8",
    title="Prediction 8: training agents",
    kind="prediction",
    sources=(chapter("Prediction 8"),),
    symbols=(
        ("c", "year of crystallisation"),
        ("f", "fraction of capability devoted to improvement"),
        ("w, v", "transactions per unit of capability in training and in inference"),
    ),
    parts=(
        Part(
            name="dates",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 8"),),
            text="The window 2035 to 2038 is that of the deadlines: five years after a crystallisation in 2030 to 2033.",
            latex=r"2035 \le c+5 \le 2038",
            asserts=(forall("2035 <= c+5 <= 2038", given=("2030 <= c", "c <= 2033")),),
        ),
        Part(
            name="from-model",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 8"), chapter("§16"), chapter("§10.1"), chapter("§14")),
            text="The model generates the 10%: for every fraction f of improvement between 0 and 1, and positive numbers of transactions per unit, training's share of the transactions exceeds 10%.",
            latex=r"\frac{fw}{fw+v} > \tfrac1{10}",
            asserts=(forall("f*w/(f*w+v) > 1/10", given=("0 < f", "f < 1", "w > 0", "v > 0")),),
            repair=Repair(
                text="It does if 9fw > v: a condition on f, which no equation determines, and on the volumes per unit.",
                latex=r"9fw > v",
                asserts=(forall("f*w/(f*w+v) > 1/10", given=("0 < f", "f < 1", "w > 0", "v > 0", "9*f*w > v")),),
                condition="9fw > v",
            ),
            severity=Severity.MINOR,
            depends_on=("proposition-14.1/autocatalytic-volume",),
        ),
    ),
)

PREDICTION_9 = Claim(
    name="prediction-9",
    title="Prediction 9: diversity protects from collapse",
    kind="prediction",
    sources=(chapter("Prediction 9"),),
    symbols=(
        ("J", "number of specialisation types"),
        ("r, q", "CES parameters of the two kinds of network"),
        ("x, y", "external data fractions α_ext, below one half"),
        ("A", "collapse threshold α_crit"),
        ("h, m", "1 if heterogeneous meshes hold, 1 if homogeneous networks collapse, else 0"),
    ),
    parts=(
        Part(
            name="domain",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 9"), chapter("eq. (36)")),
            text="Heterogeneous meshes with J ≥ 10 and any ρ ≤ 1/2 have a positive diversity correction (36).",
            latex=r"\frac{J-1}{J}\bigl(1-\rho^{1/(1-\rho)}\bigr) > 0",
            asserts=(forall("(J-1)/J*(1-r^(1/(1-r))) > 0", given=("J >= 10", "r <= 1/2")),),
            repair=Repair(
                text="State the range 0 < ρ ≤ 1/2: for ρ < 0 the power in (36) is not real.",
                latex=r"0 < \rho \le \tfrac12",
                asserts=(forall("(J-1)/J*(1-r^(1/(1-r))) > 0", given=("J >= 10", "r <= 1/2", "0 < r")),),
                condition="ρ > 0",
            ),
            severity=Severity.MINOR,
        ),
        Part(
            name="one-threshold",
            role=Role.PREDICTION,
            sources=(
                chapter("Prediction 9"),
                chapter("eq. (35)"),
                chapter("eq. (36)"),
                chapter("eq. (37)"),
                chapter("eq. (39)"),
            ),
            text="One collapse threshold makes the prediction true for all mixes with more than half internal data, at ρ = 1/2: for any two external fractions x, y below 1/2 some A lies at or above α_eff of J = 3 at x and below α_eff of J = 10 at y.",
            latex=r"\exists A:\ x+(1-x)\tfrac12 \le A < y+(1-y)\tfrac{27}{40}",
            asserts=(
                forall(
                    "exists A: A >= x+(1-x)*1/2, A < y+(1-y)*27/40",
                    given=("0 <= x", "x < 1/2", "0 <= y", "y < 1/2"),
                ),
            ),
            repair=Repair(
                text="Fix the mix (the same x for both kinds of network): then thresholds exist, for all 0 < ρ ≤ 1/2 on either side those in [x + (1−x)·2/3, x + (1−x)·27/40), a window of width (1−x)/120.",
                latex=r"\exists A:\ x+(1-x)D(r,3) \le A < x+(1-x)D(q,10)",
                asserts=(
                    forall(
                        f"exists A: A >= x+(1-x)*{D_3}, A < x+(1-x)*{D_10}",
                        given=("0 <= x", "x < 1/2", "0 < r", "r <= 1/2", "0 < q", "q <= 1/2"),
                    ),
                ),
            ),
            severity=Severity.MINOR,
            instance="ρ = 1/2",
            context="D(1/2, 3) = (2/3)(3/4) = 1/2 and D(1/2, 10) = (9/10)(3/4) = 27/40. At x = 2/5 three types have α_eff = 7/10, more than the 27/40 of ten types without external data. 'More than half internal data' is read as every such mix; with one mix for both kinds of network ('the same conditions') the repair applies. Whether (36) measures protection at all is a question for §12.",
            depends_on=(
                "theorem-12.3/avoids-collapse",
                "lemma-12.2/value",
            ),
        ),
        Part(
            name="from-eq-37",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 9"), chapter("eq. (37)"), chapter("eq. (38)"), chapter("Theorem 12.3")),
            text="Condition (37) holds for J = 10, ρ = 1/2 at every external fraction x below 1/2 and every collapse threshold x < A < 1.",
            latex=r"x+(1-x)\tfrac{27}{40} > A",
            asserts=(forall("x+(1-x)*27/40 > A", given=("0 <= x", "x < 1/2", "x < A", "A < 1")),),
            repair=Repair(
                text="It holds if and only if (A − x)/(1 − x) < 27/40; three types then collapse if that number is at least 1/2. The prediction needs this restriction on α_crit, which nothing in the chapter fixes.",
                latex=r"\frac{A-x}{1-x} < \tfrac{27}{40}",
                asserts=(
                    forall("x+(1-x)*27/40 > A", given=("0 <= x", "x < 1/2", "x < A", "A < 1", "(A-x)/(1-x) < 27/40")),
                ),
                condition="(α_crit − α_ext)/(1 − α_ext) < 27/40",
            ),
            severity=Severity.MINOR,
        ),
        Part(
            name="covers",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 9"),),
            text="Every outcome decides: success (heterogeneous meshes hold and homogeneous ones collapse) or failure (homogeneous ones do not degrade).",
            latex=r"hm + (1-m) \ge 1 \quad (h, m \in \{0,1\})",
            asserts=(forall("h*m + (1-m) >= 1", given=("0 <= h", "h <= 1", "0 <= m", "m <= 1"), integer=("h", "m")),),
            repair=Repair(
                text="Count the collapse of a heterogeneous mesh as failure too.",
                latex=r"hm + (1-m) + (1-h) \ge 1",
                asserts=(
                    forall(
                        "h*m + (1-m) + (1-h) >= 1",
                        given=("0 <= h", "h <= 1", "0 <= m", "m <= 1"),
                    ),
                ),
            ),
            severity=Severity.EDITORIAL,
            context="If both collapse, the half that tests the theorem has failed and no evidence against is counted. The failure condition also drops 'more than 50% internal data', and no time is given.",
        ),
    ),
)

PREDICTION_10 = Claim(
    name="prediction-10",
    title="Prediction 10: the bottleneck binds",
    kind="prediction",
    sources=(chapter("Prediction 10"),),
    depends_on=("proposition-13.1/limit",),
    symbols=(
        ("x", "growth rate of the mesh over that of the frontier"),
        ("b, p", "automated share, raw elasticity"),
        ("g, z", "growth rates of the mesh's sector and of the frontier"),
    ),
    parts=(
        Part(
            name="bounded-by",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 10"),),
            text="'Bounded by' the rate of the frontier and 'within 1.5 times' of it say the same: a ratio x ≤ 3/2 is at most 1.",
            latex=r"x \le \tfrac32 \;\Rightarrow\; x \le 1",
            asserts=(forall("x <= 1", given=("x >= 0", "x <= 3/2")),),
            severity=Severity.EDITORIAL,
            context="Growth between 1.5 and 3 times the frontier's is neither within the printed range nor evidence against.",
        ),
        Part(
            name="from-bound",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 10"), chapter("Theorem 11.2(b)")),
            text="The factor 1.5 follows from the bound g_Z/(1 − β) of Theorem 11.2(b), at every share 0 ≤ β < 1.",
            latex=r"\frac1{1-\beta} \le \tfrac32",
            asserts=(forall("1/(1-b) <= 3/2", given=("0 <= b", "b < 1")),),
            repair=Repair(
                text="It does for β ≤ 1/3. At β = 2/3, the share that Remark 11.3 names as the threshold of regime (b), the bound is 3 times, where failure begins.",
                latex=r"\beta \le \tfrac13",
                asserts=(forall("1/(1-b) <= 3/2", given=("0 <= b", "b < 1", "b <= 1/3")),),
                condition="β ≤ 1/3",
            ),
            severity=Severity.MINOR,
            depends_on=("theorem-11.2/b-bound",),
        ),
        Part(
            name="from-eq-41",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 10"), chapter("eq. (41)"), chapter("Proposition 13.1")),
            text="The factor 1.5 follows from eq. (41) at a constant share, whatever g_C > g_Z > 0.",
            latex=r"\beta g_C+(1-\beta)g_Z \le \tfrac32 g_Z",
            asserts=(forall(f"{RATE} <= 3/2*z", given=(*SHARE, "z > 0", AHEAD)),),
            repair=Repair(
                text="It does if β(g_C − g_Z) ≤ g_Z/2.",
                latex=r"\beta(g_C-g_Z) \le \tfrac12 g_Z",
                asserts=(forall(f"{RATE} <= 3/2*z", given=(*SHARE, "z > 0", AHEAD, "b*(g-z) <= z/2")),),
                condition="β(g_C − g_Z) ≤ g_Z/2",
            ),
            severity=Severity.MINOR,
            depends_on=("proposition-13.1/limit",),
        ),
        Part(
            name="from-eq-44",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 10"), chapter("eq. (44)"), chapter("Appendix C")),
            text="Under eq. (44) the mesh tracks the frontier from below within a factor 1.5, at every share and every 0 < φ₀ < 1.",
            latex=r"\frac{1-\beta}{1-\beta\varphi_0} \ge \tfrac23",
            asserts=(forall("(1-b)/(1-b*p) >= 2/3", given=(*RAW, "0 <= b", "b < 1")),),
            repair=Repair(
                text="It does for β ≤ 1/(3 − 2φ₀).",
                latex=r"\beta(3-2\varphi_0) \le 1",
                asserts=(forall("(1-b)/(1-b*p) >= 2/3", given=(*RAW, "0 <= b", "b < 1", "b*(3-2*p) <= 1")),),
                condition="β ≤ 1/(3 − 2φ₀)",
            ),
            severity=Severity.MINOR,
        ),
    ),
)

PREDICTION_11 = Claim(
    name="prediction-11",
    title="Prediction 11: the effective elasticity",
    kind="prediction",
    sources=(chapter("Prediction 11"),),
    symbols=(
        ("p, b", "raw elasticity φ₀, automated share β_auto"),
        ("l, p, D", "duplication λ, elasticity φ and productivity δ_g of one parameter set"),
        ("m, q, G", "the same of another"),
        ("f", "fraction of capability devoted to improvement"),
    ),
    parts=(
        Part(
            name="initially",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 11"), chapter("Remark 10.2"), chapter("Remark 11.3"), chapter("eq. (24)")),
            text="The initial value 0.6 to 0.8 is that of eq. (24) at β_auto = 0 (Remark 10.2) with φ₀ between 0.5 and 0.7 (Remark 11.3).",
            latex=r"\tfrac12\le\varphi_0\le\tfrac7{10},\ \beta=0 \;\Rightarrow\; \tfrac35 \le \frac{\varphi_0}{1-\beta\varphi_0} \le \tfrac45",
            asserts=(forall("3/5 <= p/(1-b*p) <= 4/5", given=("1/2 <= p", "p <= 7/10", "b == 0")),),
            repair=Repair(
                text="It is for φ₀ ≥ 0.6; from φ₀ = 0.5 the value 0.6 needs β_auto = 1/3 at the start.",
                latex=r"\varphi_0 \ge \tfrac35",
                asserts=(forall("3/5 <= p/(1-b*p) <= 4/5", given=("1/2 <= p", "p <= 7/10", "b == 0", "p >= 3/5")),),
                condition="φ₀ ≥ 0.6",
            ),
            severity=Severity.EDITORIAL,
            depends_on=("remark-11.3/estimates",),
        ),
        Part(
            name="at-most-one",
            role=Role.PREDICTION,
            sources=(
                chapter("Prediction 11"),
                chapter("eq. (24)"),
                chapter("Remark 10.2"),
                chapter("Proposition 13.1"),
            ),
            text="The effective elasticity (24) does not exceed 1, however far automation goes (0 ≤ β < 1, 0 < φ₀ < 1).",
            latex=r"\frac{\varphi_0}{1-\beta\varphi_0} \le 1",
            asserts=(forall("p/(1-b*p) <= 1", given=(*RAW, "0 <= b", "b < 1")),),
            repair=Repair(
                text="It does not if β ≤ (1 − φ₀)/φ₀. With φ₀ = 0.6 this is β ≤ 2/3; the limit β → 1 of Proposition 13.1 leads to 1.5, the evidence against.",
                latex=r"\beta \le (1-\varphi_0)/\varphi_0",
                asserts=(forall("p/(1-b*p) <= 1", given=(*RAW, "0 <= b", "b < 1", "b <= (1-p)/p")),),
                condition="β ≤ (1 − φ₀)/φ₀",
            ),
            severity=Severity.MINOR,
            contradicts=("proposition-13.1/limit",),
            context="The prediction says that φ_eff > 1 would be evidence against. The automation ladder of Remark 10.2 and the limit of Proposition 13.1 lead there whenever φ₀ > 1/2, if both speak of one automated share.",
            depends_on=("remark-10.2/transition",),
        ),
        Part(
            name="identified",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 11"), chapter("eq. (23)"), chapter("eq. (21)")),
            text="The elasticity can be read off the path of capability: two parameter sets with the same law (22), that is with equal λ + φ and equal δ_g·f^λ, have equal φ.",
            latex=r"\lambda+\varphi = \lambda'+\varphi',\ \delta_g f^\lambda = \delta_g' f^{\lambda'} \;\Rightarrow\; \varphi = \varphi'",
            asserts=(
                forall(
                    "p == q",
                    given=(
                        "0 < f",
                        "f < 1",
                        "D > 0",
                        "G > 0",
                        "0 < l",
                        "l <= 1",
                        "0 < m",
                        "m <= 1",
                        "l+p == m+q",
                        "D*f^l == G*f^m",
                    ),
                ),
            ),
            repair=Repair(
                text="Only if λ is known (or f is varied): the path at constant f shows λ + φ.",
                latex=r"\lambda = \lambda'",
                asserts=(
                    forall(
                        "p == q",
                        given=(
                            "0 < f",
                            "f < 1",
                            "D > 0",
                            "G > 0",
                            "0 < l",
                            "l <= 1",
                            "0 < m",
                            "m <= 1",
                            "l+p == m+q",
                            "D*f^l == G*f^m",
                            "l == m",
                        ),
                    ),
                ),
                condition="λ is known",
            ),
            severity=Severity.MINOR,
            context="For the prediction to be testable the mesh's φ_eff must be measurable. Read with φ_eff in the place of φ in (22).",
        ),
    ),
)

PREDICTION_12 = Claim(
    name="prediction-12",
    title="Prediction 12: the growth of variety",
    kind="prediction",
    sources=(chapter("Prediction 12"),),
    symbols=(
        ("J, K, M", "numbers of types now and later, and the largest number J_max"),
        ("k", "speed η_J·f_J·C^φ_J of eq. (28) at given capability, per year"),
    ),
    parts=(
        Part(
            name="from-eq-28",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 12"), chapter("eq. (28)"), chapter("§16")),
            text="The model generates the figure: under eq. (28) at given capability variety grows by 15 to 30% in a year, whatever k > 0 and J < J_max.",
            latex=r"\tfrac3{20} \le (1-e^{-k})\bigl(\tfrac{J_{\max}}{J}-1\bigr) \le \tfrac3{10}",
            asserts=(forall("3/20 <= (1-exp(-k))*(M/J-1) <= 3/10", given=("k > 0", "0 < J", "J < M")),),
            repair=Repair(
                text="Eq. (28) fixes the shape only: the growth rate is proportional to J_max/J − 1. Growth between 15 and 30% is equivalent to 0.15 ≤ (1−e^(−k))(J_max/J − 1) ≤ 0.3 and lasts while J_max/J − 1 falls by half, in which J less than doubles.",
                latex=r"K = \tfrac{2MJ}{M+J}:\quad \tfrac MK-1 = \tfrac12\bigl(\tfrac MJ-1\bigr),\quad K < 2J",
                asserts=(
                    forall("M/(2*M*J/(M+J))-1 == (M/J-1)/2", given=("0 < J", "J < M")),
                    forall("2*M*J/(M+J) < 2*J", given=("0 < J", "J < M")),
                ),
            ),
            severity=Severity.MINOR,
            context="No value of η_J, f_J, φ_J or J_max is printed. At 15% a year a doubling takes five years, so at given capability the rapid phase lasts less than that.",
            depends_on=("variety-growth/decelerates",),
        ),
        Part(
            name="decelerates",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 12"), chapter("eq. (28)")),
            text="The growth rate k(J_max − J)/J of variety falls as J approaches J_max, at given capability.",
            latex=r"J<K\le J_{\max} \;\Rightarrow\; k\frac{J_{\max}-K}{K} < k\frac{J_{\max}-J}{J}",
            asserts=(forall("k*(M-K)/K < k*(M-J)/J", given=("k > 0", "0 < J", "J < K", "K <= M")),),
            context="It falls from the start: at given capability there is no phase of rapid growth before the deceleration.",
        ),
        Part(
            name="never-declines",
            role=Role.PREDICTION,
            sources=(chapter("Prediction 12"), chapter("eq. (28)")),
            text="A decline of variety would speak against the model: under eq. (28) variety never falls.",
            latex=r"J \le J_{\max} \;\Rightarrow\; k(J_{\max}-J) \ge 0",
            asserts=(forall("k*(M-J) >= 0", given=("k >= 0", "J <= M")),),
            context="The types that go extinct in §9.5 are not counted by (28).",
        ),
    ),
)


CLAIMS = (
    TWO_SECTORS,
    PROPOSITION,
    BOTTLENECK,
    GROWTH_RATES,
    HIERARCHY,
    NOTATION,
    CROSS_REFERENCES,
    PREDICTION_7,
    PREDICTION_8,
    PREDICTION_9,
    PREDICTION_10,
    PREDICTION_11,
    PREDICTION_12,
)

MATRICES = (
    Matrix(
        title="What delivers the bottleneck: the growth rate tends to the frontier's",
        columns=("as printed, β → 1", "exponents exchanged", "C₁ is C_eff", "CES aggregate, every ρ < 1"),
        rows=(
            (
                "growth tends to g_Z",
                (
                    "proposition-13.1/limit",
                    "proposition-13.1/limit-exchanged",
                    "proposition-13.1/limit-feedback",
                    "proposition-13.1/limit-ces",
                ),
            ),
            ("the hypothesis g_C > g_Z can hold", ("", "", "proposition-13.1/hypothesis-with-feedback", "")),
        ),
        note="With the CES aggregate it does if and only if ρ < 0 (elasticity of substitution below one) and automation does not complete exponentially fast.",
    ),
    Matrix(
        title="One long-run growth rate: formulas against each other",
        columns=("g_Z (Prop. 13.1)", "eq. (41)", "eq. (25)"),
        rows=(
            ("all formulas, at the same parameters", ("growth-rates/at-the-same-parameters", "", "")),
            ("ceiling, eq. (31)", ("theorem-11.2/a-growth-rate", "", "")),
            ("eq. (41), β → 1", ("proposition-13.1/limit", "", "")),
            ("eq. (25)", ("growth-rates/eq-25-against-frontier-growth", "", "")),
            (
                "eq. (44)",
                (
                    "appendix-c/against-bottleneck",
                    "growth-rates/eq-44-against-eq-41",
                    "appendix-c/against-eq-25",
                ),
            ),
        ),
        note="At β = 1/3, φ₀ = 3/5, g_Z = 1/10, g_C = 3/10 the ceiling gives 0, eq. (41) 1/6, eq. (25) 1/3 and eq. (44) 1/12, against g_Z = 1/10.",
    ),
)
