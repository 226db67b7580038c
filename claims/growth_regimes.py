"""The growth law, its effective elasticity and the three growth regimes, with Appendices C and E.

Symbols.  C is the aggregate capability, f the share of it that trains, lam and phi the exponents λ and φ of eq. (21),
delta the depreciation δ, h the saturation, J the number of types, u = γ_J·g_J the growth rate of J^γ_J, gZ the growth rate
of the frontier input Z.  B = δ_g·f^λ·J^γ_J collects the constants of eq. (22) while J is constant, Phi = λ + φ − 1 is the
composite elasticity, so that eq. (22) reads dC/dt = B·C^Phi − delta·C.  In v = C^(1−Phi) that equation is linear,
dv/dt = (1 − Phi)(B − delta·v), with the solution v(t) = B/delta + (v(0) − B/delta)·exp(−(1 − Phi)·delta·t); everything
said of the regimes follows from it.  beta is β_auto, phi0 the raw elasticity φ_0, a the sum of a row of the benefits a_jk.
"""

from functools import partial

from theoremaudit.model import Claim, Matrix, Part, Repair, Role, Severity, Source
from theoremaudit.statements import forall

chapter = partial(Source, "mesh-economy")

LAW = ("B > 0", "delta > 0")
EXPONENTS = ("0 < lam", "lam <= 1")
AUTOMATION = ("phi0 < 1", "0 <= beta", "beta < 1")
EFFECTIVE = "phi0/(1-beta*phi0)"
PATH = "B/delta + (v - B/delta)*exp((Phi-1)*delta*t)"  # v(t), for the v(0) = v

# ----------------------------------------------------------------------------------------- eqs. (20) to (23): the law

GROWTH = Claim(
    name="growth-equation",
    title="The improvement function and the growth equation",
    kind="equation",
    sources=(chapter("eq. (20)"), chapter("eq. (21)"), chapter("eq. (22)"), chapter("eq. (23)"), chapter("§10.1")),
    symbols=(
        ("f, e", "training shares"),
        ("C, D", "capabilities"),
        ("lam, phi", "the exponents λ and φ of eq. (21)"),
        ("c", "common capability of the types"),
        ("r", "the CES parameter ρ"),
        ("A, g", "productivity δ_g and exponent γ_J of variety"),
    ),
    parts=(
        Part(
            name="arguments",
            role=Role.DEFINITION,
            sources=(chapter("eq. (20)"), chapter("§10.1"), chapter("eq. (21)")),
            text="The improvement is a function of f·C, J and α alone, as eq. (20) writes it: two meshes with the same f·C, J and α improve equally under eq. (21).",
            latex=r"fC = eD \;\Rightarrow\; (fC)^\lambda C^{\varphi-1} = (eD)^\lambda D^{\varphi-1}",
            asserts=(
                forall(
                    "(f*C)^lam*C^(phi-1) == (e*D)^lam*D^(phi-1)",
                    given=("f*C == e*D", "0 < f", "f < 1", "0 < e", "e < 1", "C > 0", "D > 0", *EXPONENTS),
                ),
            ),
            repair=Repair(
                text="Write g(fC, C, J, α): the improvement depends on the stock C besides f·C, unless φ = 1.",
                latex=r"\varphi = 1",
                asserts=(
                    forall(
                        "(f*C)^lam*C^(phi-1) == (e*D)^lam*D^(phi-1)",
                        given=(
                            "f*C == e*D",
                            "0 < f",
                            "f < 1",
                            "0 < e",
                            "e < 1",
                            "C > 0",
                            "D > 0",
                            *EXPONENTS,
                            "phi == 1",
                        ),
                    ),
                ),
                condition="φ = 1",
            ),
            severity=Severity.EDITORIAL,
            context="Half of capability 2 and a quarter of capability 4 devote the same capability to training; eq. (21) then still differs by the factor 2^(φ−1).",
        ),
        Part(
            name="variety-superlinear",
            role=Role.INLINE,
            sources=(chapter("§10.1"),),
            text="Adding a task type at the common capability c raises the aggregate more than in proportion to the number of types; the aggregate being the sum of powers of eqs. (27) and (30), for every ρ < 1 other than 0.",
            latex=r"\frac{((J+1)c^\rho)^{1/\rho}}{J+1} > \frac{(Jc^\rho)^{1/\rho}}{J}",
            asserts=(
                forall(
                    "((J+1)*c^r)^(1/r)/(J+1) > (J*c^r)^(1/r)/J",
                    given=("r < 1", "r != 0", "c > 0", "J >= 2"),
                    integer=("J",),
                ),
            ),
            repair=Repair(
                text="True for 0 < ρ < 1: the sum of powers is J^(1/ρ)·c. With eq. (1) the aggregate stays c, and variety enters the growth equation through J^γ_J alone, superlinearly only if γ_J > 1.",
                latex=r"0 < \rho < 1",
                asserts=(
                    forall(
                        "((J+1)*c^r)^(1/r)/(J+1) > (J*c^r)^(1/r)/J",
                        given=("r < 1", "r != 0", "c > 0", "J >= 2", "0 < r"),
                        integer=("J",),
                    ),
                ),
                condition="ρ > 0",
            ),
            severity=Severity.MINOR,
            depends_on=("ces-aggregate/one-aggregate",),
            used_in=(chapter("Proposition 10.4"),),
            context="The kindest reading. With eq. (1), which defines C_eff, a type as good as the others adds nothing (proposition-10.4/new-type-normalised). Lemma 4.1, which is cited for it, compares allocations of a given total and says nothing of a type that is added; for the reading by its premium J^((1−ρ)/ρ) see variety-growth/superlinear-by-premium.",
        ),
        Part(
            name="substitution",
            role=Role.INLINE,
            sources=(chapter("eq. (22)"), chapter("eq. (21)")),
            text="Put into eq. (20), eq. (21) gives the exponent λ + φ − 1 of C in eq. (22).",
            latex=r"\delta_g (fC)^\lambda C^{\varphi-1} J^{\gamma_J} = \delta_g f^\lambda C^{\lambda+\varphi-1} J^{\gamma_J}",
            asserts=(
                forall(
                    "A*(f*C)^lam*C^(phi-1)*J^g == A*f^lam*C^(lam+phi-1)*J^g",
                    given=("A > 0", "f > 0", "C > 0", "J > 0"),
                ),
            ),
        ),
        Part(
            name="growth-rate",
            role=Role.INLINE,
            sources=(chapter("eq. (23)"),),
            text="Eq. (22) divided by C is eq. (23), with exponent λ + φ − 2.",
            latex=r"\frac{B C^{\lambda+\varphi-1} - \delta C}{C} = B C^{\lambda+\varphi-2} - \delta",
            asserts=(forall("(B*C^(lam+phi-1) - delta*C)/C == B*C^(lam+phi-2) - delta", given=("C > 0", *LAW)),),
        ),
        Part(
            name="below-critical-data",
            role=Role.INLINE,
            sources=(chapter("eq. (22)"), chapter("Table 3, note"), chapter("§10.1")),
            text="If α does not exceed its critical value, capability falls below every level: with the indicator zero, C(t) = C_0·exp(−δt) < m once t > ln(C_0/m)/δ. So all three regimes do need α above it.",
            latex=r"t > \tfrac1\delta\ln\tfrac{C_0}{m} \;\Rightarrow\; C_0 e^{-\delta t} < m",
            asserts=(forall("C0*exp(-delta*t) < m", given=("C0 > 0", "m > 0", "delta > 0", "t > log(C0/m)/delta")),),
            context="What the critical value is, and whether α here or α_eff of eq. (35) is compared with it, belongs to Section 12; eqs. (21) and (22) print α, Theorem 11.2(c) and Table 3 α_eff.",
            depends_on=("model-collapse/threshold-separates",),
        ),
        Part(
            name="jones-form",
            role=Role.INLINE,
            sources=(chapter("§10.2"), chapter("eq. (21)")),
            text="Eq. (21) is Jones's production function of new ideas, δ·L^λ·C^φ, with the training input L = f·C.",
            latex=r"(fC)^\lambda C^{\varphi-1} = (fC)^\lambda C^{\varphi}",
            asserts=(forall("(f*C)^lam*C^(phi-1) == (f*C)^lam*C^phi", given=("0 < f", "f < 1", "C > 0", *EXPONENTS)),),
            repair=Repair(
                text="The exponent φ − 1 belongs to Jones's growth rate, not to his flow of new ideas. Either print C^φ in (21), hence λ + φ in (22), λ + φ − 1 in (23) and Φ = λ + φ; or keep (21) and say that its φ is Jones's φ plus one.",
                latex=r"\varphi_{(21)} = \varphi_{\text{Jones}} + 1",
                asserts=(
                    forall("(f*C)^lam*C^((phi+1)-1) == (f*C)^lam*C^phi", given=("0 < f", "f < 1", "C > 0", *EXPONENTS)),
                ),
            ),
            severity=Severity.MAJOR,
            cites="Jones (1995): new ideas dA/dt = δ·L^λ·A^φ, so that the growth rate has the exponent φ − 1",
            used_in=(chapter("§10.3"), chapter("Prediction 11"), chapter("Prediction 10")),
            context="Eq. (21) may be read as defining a φ of its own; then nothing is wrong with it, but every figure and every case that is taken from that literature moves by one (definition-11.1/a-jones, remark-11.3/imported-estimate). Eq. (25) and Appendix C, where dC/dt is proportional to C^φ_eff, use Jones's convention.",
        ),
        Part(
            name="stock-elasticity",
            role=Role.INLINE,
            sources=(chapter("§10.3"), chapter("§10.2"), chapter("Table 1")),
            text="φ is the elasticity of new capability with respect to the existing stock: under eq. (21) a stock s times as large produces s^φ times as much.",
            latex=r"(f s C)^\lambda (sC)^{\varphi-1} = s^\varphi (fC)^\lambda C^{\varphi-1}",
            asserts=(
                forall(
                    "(f*s*C)^lam*(s*C)^(phi-1) == s^phi*(f*C)^lam*C^(phi-1)",
                    given=("0 < f", "f < 1", "C > 0", "s > 0", *EXPONENTS),
                ),
            ),
            repair=Repair(
                text="The elasticity is Φ = λ + φ − 1; it is φ if λ = 1.",
                latex=r"\lambda = 1",
                asserts=(
                    forall(
                        "(f*s*C)^lam*(s*C)^(phi-1) == s^phi*(f*C)^lam*C^(phi-1)",
                        given=("0 < f", "f < 1", "C > 0", "s > 0", *EXPONENTS, "lam == 1"),
                    ),
                ),
                condition="λ = 1",
            ),
            severity=Severity.MINOR,
            used_in=(chapter("Theorem 11.2"), chapter("Table 3")),
            context="With the training input f·C held fixed the elasticity is φ − 1.",
        ),
    ),
)

# ------------------------------------------------------------------------------------------- Proposition 10.1

FEEDBACK = ("y > 0", "C > 0", "Z > 0", "phi0 < 1", "0 <= beta", "beta < 1")

PROPOSITION = Claim(
    name="proposition-10.1",
    title="Effective training productivity",
    kind="proposition",
    sources=(chapter("Proposition 10.1"), chapter("eq. (24)"), chapter("eq. (25)")),
    symbols=(
        ("phi0", "raw elasticity φ_0 < 1"),
        ("beta", "automated fraction β_auto in [0, 1)"),
        ("Z", "exogenous input"),
        ("y", "flow of improvement dC/dt"),
    ),
    parts=(
        Part(
            name="elasticity",
            role=Role.STATEMENT,
            sources=(
                chapter("Proposition 10.1"),
                chapter("eq. (24)"),
                chapter("Appendix C"),
                chapter("Table 1"),
                chapter("eq. (43)"),
            ),
            text="The elasticity of improvement with respect to C in the task model, β·φ_0 by eq. (43), is φ_0/(1 − β·φ_0), at least for 0 < φ_0 < 1 and 0 < β < 1.",
            latex=r"\beta\varphi_0 = \frac{\varphi_0}{1-\beta\varphi_0}",
            asserts=(forall(f"beta*phi0 == {EFFECTIVE}", given=(*AUTOMATION, "0 < phi0", "0 < beta")),),
            repair=Repair(
                text="Keep (24) and (25), and state the feedback that gives them: all subtasks profit from the stock (a factor C^φ_0) and the automated ones are supplied by the current improvement, y = C^φ_0·(y^φ_0)^β·Z^(1−β). Then y is exactly (25). Otherwise print φ_eff = β·φ_0 (appendix-c/amplifies), or automation as a supplement to the stock, φ_0 + λβ (proposition-10.1/attribution).",
                latex=r"y = C^{\varphi_0} y^{\beta\varphi_0} Z^{1-\beta} \iff y = C^{\frac{\varphi_0}{1-\beta\varphi_0}} Z^{\frac{1-\beta}{1-\beta\varphi_0}}",
                asserts=(
                    forall(
                        f"log(y) == {EFFECTIVE}*log(C) + (1-beta)/(1-beta*phi0)*log(Z)",
                        given=(*FEEDBACK, "log(y) == phi0*log(C) + beta*phi0*log(y) + (1-beta)*log(Z)"),
                    ),
                    forall(
                        "log(y) == phi0*log(C) + beta*phi0*log(y) + (1-beta)*log(Z)",
                        given=(*FEEDBACK, f"log(y) == {EFFECTIVE}*log(C) + (1-beta)/(1-beta*phi0)*log(Z)"),
                    ),
                ),
            ),
            proof_steps=("step-production", "step-same-exponent"),
            severity=Severity.CRITICAL,
            depends_on=("appendix-c/eq-43",),
            used_in=(
                chapter("Remark 10.2"),
                chapter("Remark 11.3"),
                chapter("Theorem 11.2"),
                chapter("Table 3"),
                chapter("Prediction 11"),
                chapter("Appendix E"),
                chapter("Abstract"),
            ),
            context="At β = φ_0 = 1/2 they are 1/4 and 2/3; at β = 0 eq. (43) gives 0 and eq. (24) φ_0. For 0 < φ_0 < 1 they never agree. What falls with (24) is the choice of regimes: with β·φ_0 < 1 automation cannot lead to the regimes (b) and (c) of Theorem 11.2, and the abstract's answer no longer depends on the regime. Besides φ_0 = 0 they agree at φ_0 = −(1 − β)/β² only. Eq. (44) shares with (24) the denominator 1 − β·φ_0, which is where (24) seems to come from: it is the growth rate on a balanced path that has this denominator, not an exponent.",
            weighed=True,
        ),
        Part(
            name="attribution",
            role=Role.INLINE,
            sources=(chapter("Proposition 10.1, proof"), chapter("§10.3")),
            text="The framework of Aghion, Jones and Jones yields eq. (24).",
            latex=r"\varphi_{\text{eff}} = \varphi_0/(1-\beta\varphi_0)",
            repair=Repair(
                text="Put the automation of tasks into Jones's own law: the input is f·C in a fraction β of the tasks and Z in the others, the stock enters as C^φ_0, so that dC/dt = δ_g·((f·C)^β·Z^(1−β))^λ·C^φ_0. The exponent of C is then φ_0 + λβ. It exceeds φ_0 for every β > 0 and every φ_0; it is at least 1 exactly if β ≥ (1 − φ_0)/λ; below 1, and with Z growing at rate g_Z, the balanced growth rate is λ(1 − β)·g_Z/(1 − φ_0 − λβ), which is g_Z if and only if λ + φ_0 = 1.",
                latex=r"\varphi_{\text{eff}} = \varphi_0 + \lambda\beta,\qquad g = \frac{\lambda(1-\beta)}{1-\varphi_0-\lambda\beta}\,g_Z",
                asserts=(
                    forall("phi0 + lam*beta > phi0", given=("0 < beta", *EXPONENTS)),
                    forall("phi0 + lam*beta >= 1", given=(*EXPONENTS, "beta >= (1-phi0)/lam")),
                    forall("phi0 + lam*beta < 1", given=(*EXPONENTS, "beta < (1-phi0)/lam")),
                    forall(
                        "g == lam*(1-beta)*gZ/(1-phi0-lam*beta)",
                        given=(*EXPONENTS, "phi0 + lam*beta < 1", "g == (phi0+lam*beta)*g + lam*(1-beta)*gZ"),
                    ),
                ),
            ),
            severity=Severity.MINOR,
            empirical=True,
            cites="Aghion, Jones and Jones (2019), in Agrawal, Gans and Goldfarb, The Economics of Artificial Intelligence",
            context="A statement about what another work contains. As far as we know that work lets automation enter the production of ideas as a Cobb-Douglas share, which adds to the exponent of the stock, as in the wording proposed here; to be checked against its text. What the chapter's own task model gives is decided in proposition-10.1/elasticity.",
        ),
        Part(
            name="defined",
            role=Role.INLINE,
            sources=(chapter("eq. (24)"),),
            text="Eq. (24) is defined on the whole domain φ_0 < 1, 0 ≤ β < 1: the denominator is positive.",
            latex=r"1 - \beta\varphi_0 > 0",
            asserts=(forall("1 - beta*phi0 > 0", given=AUTOMATION),),
        ),
        Part(
            name="exceeds",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 10.1"), chapter("§10.3")),
            text="φ_0/(1 − β·φ_0) exceeds φ_0 for every φ_0 < 1 and every 0 < β < 1.",
            latex=r"\frac{\varphi_0}{1-\beta\varphi_0} > \varphi_0",
            asserts=(forall(f"{EFFECTIVE} > phi0", given=("phi0 < 1", "0 < beta", "beta < 1")),),
            repair=Repair(
                text="Add φ_0 ≠ 0: the difference is β·φ_0^2/(1 − β·φ_0). It holds for negative φ_0 too.",
                latex=r"\varphi_0 \ne 0",
                asserts=(forall(f"{EFFECTIVE} > phi0", given=("phi0 < 1", "0 < beta", "beta < 1", "phi0 != 0")),),
                condition="φ_0 ≠ 0",
            ),
            severity=Severity.MINOR,
            weighed=True,
        ),
        Part(
            name="threshold",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 10.1"),),
            text="φ_0/(1 − β·φ_0) ≥ 1 whenever β ≥ (1 − φ_0)/φ_0, for every φ_0 < 1 (other than 0, where the bound is not defined) and every 0 ≤ β < 1.",
            latex=r"\beta \ge \frac{1-\varphi_0}{\varphi_0} \;\Rightarrow\; \frac{\varphi_0}{1-\beta\varphi_0} \ge 1",
            asserts=(forall(f"{EFFECTIVE} >= 1", given=(*AUTOMATION, "phi0 != 0", "beta >= (1-phi0)/phi0")),),
            repair=Repair(
                text="Add φ_0 > 0. As β < 1, the threshold is met by some β only if φ_0 > 1/2.",
                latex=r"\varphi_0 > 0",
                asserts=(
                    forall(f"{EFFECTIVE} >= 1", given=(*AUTOMATION, "phi0 != 0", "beta >= (1-phi0)/phi0", "phi0 > 0")),
                ),
                condition="φ_0 > 0",
            ),
            proof_steps=("step-threshold",),
            severity=Severity.MINOR,
            used_in=(chapter("Theorem 11.2(a)"),),
        ),
        Part(
            name="step-production",
            role=Role.STEP,
            sources=(chapter("eq. (25)"), chapter("Proposition 10.1, proof")),
            text="The task model (mesh inputs C^φ_0 in a fraction β of the subtasks, Z in the others, Cobb-Douglas) gives the production function (25).",
            latex=r"(C^{\varphi_0})^{\beta} Z^{1-\beta} = C^{\frac{\varphi_0}{1-\beta\varphi_0}} Z^{\frac{1-\beta}{1-\beta\varphi_0}}",
            asserts=(
                forall(
                    f"C^(phi0*beta)*Z^(1-beta) == C^({EFFECTIVE})*Z^((1-beta)/(1-beta*phi0))",
                    given=(*AUTOMATION, "0 < phi0", "0 < beta", "C > 0", "Z > 0"),
                ),
            ),
            repair=Repair(
                text="It gives C^(βφ_0)·Z^(1−β), as Appendix C prints.",
                latex=r"(C^{\varphi_0})^\beta Z^{1-\beta} = C^{\beta\varphi_0} Z^{1-\beta}",
                asserts=(
                    forall(
                        "(C^phi0)^beta*Z^(1-beta) == C^(beta*phi0)*Z^(1-beta)", given=(*AUTOMATION, "C > 0", "Z > 0")
                    ),
                ),
            ),
            severity=Severity.MAJOR,
            contradicts=("appendix-c/eq-43",),
            context="At C = Z = 1 both sides are 1, so the factor of proportionality is 1.",
        ),
        Part(
            name="step-same-exponent",
            role=Role.STEP,
            sources=(chapter("Proposition 10.1, proof"),),
            text="The exponent on C in eq. (25) is the φ_eff of eq. (24).",
            latex=r"C^{\varphi_0/(1-\beta\varphi_0)} = \bigl(C^{\varphi_0}\bigr)^{1/(1-\beta\varphi_0)}",
            asserts=(forall(f"C^({EFFECTIVE}) == (C^phi0)^(1/(1-beta*phi0))", given=(*AUTOMATION, "C > 0")),),
        ),
        Part(
            name="step-threshold",
            role=Role.STEP,
            sources=(chapter("Proposition 10.1, proof"),),
            text="φ_eff = 1 requires β = (1 − φ_0)/φ_0.",
            latex=r"\frac{\varphi_0}{1-\beta\varphi_0} = 1 \;\Rightarrow\; \beta = \frac{1-\varphi_0}{\varphi_0}",
            asserts=(forall("beta == (1-phi0)/phi0", given=(*AUTOMATION, "phi0 != 0", f"{EFFECTIVE} == 1")),),
        ),
        Part(
            name="step-examples",
            role=Role.STEP,
            sources=(chapter("Proposition 10.1, proof"),),
            text="The threshold is 1 at φ_0 = 0.5 and 0.25 at φ_0 = 0.8.",
            latex=r"\frac{1-0.5}{0.5} = 1,\qquad \frac{1-0.8}{0.8} = 0.25",
            asserts=(forall("(1-0.5)/0.5 == 1"), forall("(1-0.8)/0.8 == 0.25")),
            context="At φ_0 = 0.5 the value β = 1 is outside the domain β < 1 of the proposition, as the chapter says.",
        ),
    ),
)

# ------------------------------------------------------------------------------------------------ Remark 10.2

LADDER = Claim(
    name="remark-10.2",
    title="The automation ladder",
    kind="remark",
    sources=(chapter("Remark 10.2"),),
    symbols=(
        ("b, c", "automated fractions, b < c"),
        ("k", "the rate κ"),
        ("beta", "automated fraction"),
        ("phi0", "raw elasticity"),
    ),
    parts=(
        Part(
            name="rises",
            role=Role.INLINE,
            sources=(chapter("Remark 10.2"), chapter("Remark 11.3")),
            text="As β rises, φ_eff of eq. (24) rises, for every φ_0 < 1.",
            latex=r"b < c \;\Rightarrow\; \frac{\varphi_0}{1-b\varphi_0} < \frac{\varphi_0}{1-c\varphi_0}",
            asserts=(forall("phi0/(1-b*phi0) < phi0/(1-c*phi0)", given=("phi0 < 1", "0 <= b", "b < c", "c < 1")),),
            repair=Repair(
                text="Add φ_0 ≠ 0; the derivative in β is (φ_0/(1 − βφ_0))^2.",
                latex=r"\varphi_0 \ne 0",
                asserts=(
                    forall(
                        "phi0/(1-b*phi0) < phi0/(1-c*phi0)", given=("phi0 < 1", "0 <= b", "b < c", "c < 1", "phi0 != 0")
                    ),
                ),
                condition="φ_0 ≠ 0",
            ),
            severity=Severity.EDITORIAL,
        ),
        Part(
            name="transition",
            role=Role.INLINE,
            sources=(chapter("Remark 10.2"), chapter("Remark 11.3")),
            text="The ladder of eq. (24) can lead out of convergence: for every φ_0 between 1/2 and 1 some β in [0, 1) gives φ_0/(1 − βφ_0) ≥ 1.",
            latex=r"\tfrac12 < \varphi_0 < 1 \;\Rightarrow\; \exists\,\beta \in [0,1):\ \frac{\varphi_0}{1-\beta\varphi_0} \ge 1",
            asserts=(forall("exists beta: 0 <= beta < 1, phi0/(1-beta*phi0) >= 1", given=("1/2 < phi0", "phi0 < 1")),),
            depends_on=("proposition-10.1/elasticity",),
            context="The remark says 'potentially' and names no φ_0. For φ_0 ≤ 1/2 no degree of automation suffices; the estimates 0.5 to 0.7 of Remark 11.3 include that value. With the exponent β·φ_0 of Appendix C none ever does; with φ_0 + λβ it needs φ_0 + λ > 1. Exponential growth, which the remark names, would besides need an exact stop at φ_eff = 2 − λ (Φ = 1): a β that passes the threshold passes from convergence to the singular regime.",
        ),
        Part(
            name="law-of-motion",
            role=Role.DEFINITION,
            sources=(chapter("Remark 10.2"),),
            text="The printed system determines how β_auto moves: its path follows from the equations and the initial state.",
            latex=r"\dot\beta_{\text{auto}} = \,?",
            repair=Repair(
                text="Print a law, for instance dβ/dt = κ·(1 − β) with κ ≥ 0, possibly a function of C, which keeps β in [0, 1) (shown for constant κ, where β = 1 − (1 − β_0)·exp(−κt)); and say in which unit C enters the exponent: with a moving Φ the flow C^Φ depends on the unit of C.",
                latex=r"\dot\beta = \kappa(C)(1-\beta)",
                asserts=(forall("0 <= 1-(1-b)*exp(-k*t) < 1", given=("0 <= b", "b < 1", "k >= 0", "t >= 0")),),
            ),
            severity=Severity.MINOR,
            used_in=(chapter("Remark 11.3"),),
            context="β_auto occurs in eqs. (24), (25), (43), (44) and in the bound of Theorem 11.2(b), always as a given number; eq. (19), to which the remark refers, moves c_i only. β(t) of eq. (40) is the automated share of inference and fine-tuning tasks.",
        ),
    ),
)

# --------------------------------------------------------------------------------------------- Definition 11.1

DEFINITION = Claim(
    name="definition-11.1",
    title="The growth regimes by the composite elasticity",
    kind="definition",
    sources=(chapter("Definition 11.1"), chapter("eq. (22)")),
    symbols=(
        ("Phi", "composite elasticity λ + φ − 1"),
        ("B", "δ_g·f^λ·J^γ_J, J constant"),
        ("v", "C_0^(1−Phi), the initial value of C^(1−Phi)"),
        ("w", "the distance of v from B/δ at the start"),
        ("C, D", "capabilities"),
        ("t", "time"),
    ),
    parts=(
        Part(
            name="three-regimes",
            role=Role.DEFINITION,
            sources=(chapter("Definition 11.1"),),
            text="Φ < 1, Φ = 1 and Φ > 1 are the same as λ + φ < 2, = 2 and > 2.",
            latex=r"\lambda+\varphi-1 \lessgtr 1 \iff \lambda+\varphi \lessgtr 2",
            asserts=(
                forall("lam+phi-1 < 1", given=("lam+phi < 2",)),
                forall("lam+phi-1 == 1", given=("lam+phi == 2",)),
                forall("lam+phi-1 > 1", given=("lam+phi > 2",)),
            ),
        ),
        Part(
            name="a-decreasing",
            role=Role.STATEMENT,
            sources=(chapter("Definition 11.1(a)"), chapter("Theorem 11.2, proof")),
            text="If Φ < 1 the growth rate B·C^(Φ−1) − δ decreases in C.",
            latex=r"\Phi < 1,\ C < D \;\Rightarrow\; B C^{\Phi-1} - \delta > B D^{\Phi-1} - \delta",
            asserts=(forall("B*C^(Phi-1) - delta > B*D^(Phi-1) - delta", given=("Phi < 1", "0 < C", "C < D", *LAW)),),
        ),
        Part(
            name="a-converges",
            role=Role.STATEMENT,
            sources=(chapter("Definition 11.1(a)"),),
            text="If Φ < 1, capability converges from every C_0 > 0 to the steady state C* with C*^(1−Φ) = B/δ: the distance of C^(1−Φ) from B/δ, w at the start, is w·exp(−(1 − Φ)δt) and falls below every positive m.",
            latex=r"C(t)^{1-\Phi} = \tfrac B\delta + \bigl(C_0^{1-\Phi} - \tfrac B\delta\bigr)e^{-(1-\Phi)\delta t} \to \tfrac B\delta",
            asserts=(
                forall(
                    "w*exp(-(1-Phi)*delta*t) < m",
                    given=("Phi < 1", "delta > 0", "w > 0", "m > 0", "(1-Phi)*delta*t > log(w/m)"),
                ),
            ),
            cites="Picard and Lindelöf: the solution from C_0 > 0 is unique as long as it is positive",
            context="J is constant, as it must be for a steady state. If J grows at rate g_J for ever, then for Φ < 1 capability grows in the long run at rate γ_J·g_J/(1 − Φ) (theorem-11.2/b-balanced).",
        ),
        Part(
            name="a-jones",
            role=Role.INLINE,
            sources=(chapter("Definition 11.1(a)"), chapter("Remark 11.3")),
            text="Jones's case φ_J < 1, with the training input f·C in his law, belongs to regime (a): the exponent λ + φ_J of C is below 1.",
            latex=r"\varphi_J < 1,\ 0 < \lambda \le 1 \;\Rightarrow\; \lambda + \varphi_J < 1",
            asserts=(forall("lam + phiJ < 1", given=("phiJ < 1", *EXPONENTS)),),
            repair=Repair(
                text="It does for φ_J < 1 − λ. In the φ of eq. (21), which is φ_J + 1, the condition φ < 1 is φ_J < 0 and suffices.",
                latex=r"\varphi_J < 0 \;\Rightarrow\; \lambda + \varphi_J < 1",
                asserts=(forall("lam + phiJ < 1", given=("phiJ < 1", *EXPONENTS, "phiJ < 0")),),
                condition="φ_J < 0, that is, φ < 1 in eq. (21)",
            ),
            severity=Severity.MINOR,
            depends_on=("growth-equation/jones-form",),
            cites="Jones (1995)",
            context="As an implication about the φ of eq. (21) the sentence is right (theorem-11.2/step-composite). In Jones's own model, where research labour is exogenous and grows at rate n, φ_J < 1 gives sustained growth at rate λn/(1 − φ_J), not a steady state.",
        ),
        Part(
            name="b-independent",
            role=Role.STATEMENT,
            sources=(chapter("Definition 11.1(b)"),),
            text="If Φ = 1 the growth rate does not depend on C.",
            latex=r"B C^{1-1} - \delta = B D^{1-1} - \delta",
            asserts=(forall("B*C^(Phi-1) - delta == B*D^(Phi-1) - delta", given=("Phi == 1", "C > 0", "D > 0", *LAW)),),
        ),
        Part(
            name="b-growth",
            role=Role.STATEMENT,
            sources=(chapter("Definition 11.1(b)"),),
            text="If Φ = 1 capability grows exponentially: C(t)/C_0 = exp((B − δ)t) exceeds 1 for every t > 0.",
            latex=r"e^{(B-\delta)t} > 1",
            asserts=(forall("exp((B-delta)*t) > 1", given=("t > 0", *LAW)),),
            repair=Repair(
                text="Add B > δ. If B < δ capability decays, if B = δ it stays.",
                latex=r"\delta_g f^\lambda J^{\gamma_J} > \delta",
                asserts=(forall("exp((B-delta)*t) > 1", given=("t > 0", *LAW, "B > delta")),),
                condition="B > δ",
            ),
            severity=Severity.MINOR,
            context="A rate of either sign may be called exponential; 'growth' and the heading ask for a positive one.",
        ),
        Part(
            name="c-increasing",
            role=Role.STATEMENT,
            sources=(chapter("Definition 11.1(c)"),),
            text="If Φ > 1 the growth rate increases in C.",
            latex=r"\Phi > 1,\ C < D \;\Rightarrow\; B C^{\Phi-1} - \delta < B D^{\Phi-1} - \delta",
            asserts=(forall("B*C^(Phi-1) - delta < B*D^(Phi-1) - delta", given=("Phi > 1", "0 < C", "C < D", *LAW)),),
        ),
        Part(
            name="c-singularity",
            role=Role.STATEMENT,
            sources=(chapter("Definition 11.1(c)"),),
            text="If Φ > 1, capability becomes infinite in finite time from every C_0 > 0: C(t)^(1−Φ) reaches 0 at some t > 0.",
            latex=r"\exists\, t > 0:\ \tfrac B\delta + \bigl(C_0^{1-\Phi} - \tfrac B\delta\bigr)e^{(\Phi-1)\delta t} = 0",
            asserts=(forall(f"exists t: t > 0, {PATH} == 0", given=("Phi > 1", *LAW, "v > 0")),),
            repair=Repair(
                text="It does so if and only if C_0^(Φ−1) > δ/B (that is, δ·v < B), at time ln(B/(B − δ·C_0^(1−Φ)))/((Φ − 1)δ). At equality capability stays at C_0, below it falls to zero.",
                latex=r"C_0^{\Phi-1} > \frac{\delta}{B},\qquad T = \frac{1}{(\Phi-1)\delta}\ln\frac{B}{B-\delta C_0^{1-\Phi}}",
                asserts=(
                    forall(
                        f"exists t: t > 0, {PATH} == 0",
                        given=("Phi > 1", *LAW, "v > 0", "delta*v < B"),
                    ),
                ),
                condition="C_0^(Φ−1) > δ/B",
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("Theorem 11.2(c)"), chapter("Table 3, row 3"), chapter("Appendix E")),
            context="With Φ = 2, B = 1, δ = 2 and C_0 = 1 the solution is C = 2/(1 + exp(2t)), which tends to 0. That capability stays finite from below the threshold is proved in the repair of theorem-11.2/three-regimes.",
        ),
    ),
)

# ----------------------------------------------------------------------------------------------- Theorem 11.2

THEOREM = Claim(
    name="theorem-11.2",
    title="Growth regime classification",
    kind="theorem",
    sources=(
        chapter("Theorem 11.2"),
        chapter("Theorem 11.2(a)"),
        chapter("Theorem 11.2(b)"),
        chapter("Theorem 11.2(c)"),
        chapter("eq. (31)"),
        chapter("eq. (32)"),
        chapter("eq. (33)"),
    ),
    symbols=(
        ("phi", "effective elasticity φ_eff"),
        ("Phi", "composite elasticity λ + φ_eff − 1"),
        ("B", "δ_g·f^λ·J^γ_J; δ_g·f^λ·J_0^γ_J where J grows"),
        ("u", "γ_J·g_J, growth rate of J^γ_J"),
        ("x", "h·a·c, for types of equal capability c and equal benefit a"),
        ("a", "sum of the benefits a_jk over k, equal for all j"),
        ("v", "C_0^(1−Phi)"),
        ("w", "the distance of v from B/δ"),
        ("m, M", "bounds"),
    ),
    parts=(
        Part(
            name="equations-at-once",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 11.2"), chapter("eq. (22)"), chapter("eq. (26)")),
            text="Eqs. (22) and (26) can hold together while capability moves: with equal types and J = J_max, which eq. (28) keeps constant, if both give the same motion at capabilities c and 4c, which says 4^(Φ−1)·(1 + 4x) = 1 + x, they do so at 16c.",
            latex=r"B c^{\Phi} = \frac{a c}{1+h a c}\ \text{at}\ c,\,4c \;\Rightarrow\; \text{at}\ 16c",
            asserts=(forall("16^(Phi-1)*(1+16*x) == 1+x", given=("x > 0", "4^(Phi-1)*(1+4*x) == 1+x")),),
            repair=Repair(
                text="Choose one law. Either eq. (22), with the regimes of theorem-11.2/three-regimes; or eq. (26), with a ceiling if h > 0 and exponential growth at most if h = 0. For equal types both hold along a path on which capability takes the values c, 4c and 16c only if h = 0 and Φ = 1.",
                latex=r"(1+4x)^2 \ne (1+x)(1+16x)\quad (x = hac > 0)",
                asserts=(
                    forall("(1+4*x)^2 != (1+x)*(1+16*x)", given=("x > 0",)),
                    forall("Phi == 1", given=("4^(Phi-1) == 1",)),
                ),
            ),
            severity=Severity.CRITICAL,
            instance="equal types, capabilities in the proportion 1 : 4 : 16",
            depends_on=("ces-aggregate/one-aggregate", "training-saturation/modifies-growth-equation"),
            used_in=(chapter("Table 3"), chapter("Lemma 10.3"), chapter("Abstract")),
            context="With equal types the aggregate of eq. (1) is the common capability c and eq. (26) reads dc/dt = ac/(1 + hac) − δc; the sum of powers only changes the constant in B. Three proportional values are enough for a contradiction: Φ = x = 1/2 fits both laws at c and 4c, and at 16c they differ (9/4 against 3/2). Regime (a) needs h > 0 and regime (c) needs Φ > 1, so for equal types both are empty, constant paths apart. The kinder reading is two models, eq. (26) for (a) and eq. (22) for (b) and (c); then the theorem classifies no single system, and each of its limits is decided on its own here (theorem-11.2/a-limit, b-solution, c-time).",
            weighed=True,
        ),
        Part(
            name="three-regimes",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 11.2"), chapter("Table 3")),
            text="The three regimes exhaust the cases: φ_eff < 1 only with h > 0, φ_eff = 1 only with growing variety (g_J > 0), φ_eff > 1 only with h = 0.",
            latex=r"\varphi_{\text{eff}}<1 \Rightarrow h>0,\quad \varphi_{\text{eff}}=1 \Rightarrow g_J>0,\quad \varphi_{\text{eff}}>1 \Rightarrow h=0",
            asserts=(
                forall("h == 0", given=("phi > 1", "h >= 0")),
                forall("h > 0", given=("phi < 1", "h >= 0")),
                forall("gJ > 0", given=("phi == 1", "gJ >= 0")),
            ),
            repair=Repair(
                text="Let α_eff > α_crit, δ > 0, C_0 > 0 and let J be constant. With Φ = λ + φ_eff − 1: (a) if Φ < 1, capability rises below C* = (B/δ)^(1/(1−Φ)), falls above it and tends to it; (b) if Φ = 1, C = C_0·exp((B − δ)t); (c) if Φ > 1, capability becomes infinite in finite time if C_0^(Φ−1) > δ/B, stays if equal, and tends to zero if smaller. The saturation h does not enter eq. (22).",
                latex=r"\Phi<1:\ C \to (B/\delta)^{\frac1{1-\Phi}};\quad \Phi=1:\ C = C_0 e^{(B-\delta)t};\quad \Phi>1:\ T<\infty \iff C_0^{\Phi-1} > \delta/B",
                asserts=(
                    forall("B*C^Phi - delta*C > 0", given=("Phi < 1", *LAW, "C > 0", "C^(1-Phi) < B/delta")),
                    forall("B*C^Phi - delta*C < 0", given=("Phi < 1", *LAW, "C > 0", "C^(1-Phi) > B/delta")),
                    forall("B*C^Phi - delta*C == (B-delta)*C", given=("Phi == 1", *LAW, "C > 0")),
                    forall("B*C^Phi - delta*C > 0", given=("Phi > 1", *LAW, "C > 0", "C^(Phi-1) > delta/B")),
                    forall("B*C^Phi - delta*C < 0", given=("Phi > 1", *LAW, "C > 0", "C^(Phi-1) < delta/B")),
                    forall(f"exists t: t > 0, {PATH} == 0", given=("Phi > 1", *LAW, "v > 0", "delta*v < B")),
                    forall(f"{PATH} > 0", given=("Phi > 1", *LAW, "v > 0", "delta*v >= B", "t >= 0")),
                    forall(
                        "w*exp((Phi-1)*delta*t) < m",
                        given=("Phi < 1", *LAW, "w > 0", "m > 0", "(1-Phi)*delta*t > log(w/m)"),
                    ),
                    forall("B*C^Phi - delta*C == 0", given=("Phi > 1", *LAW, "C > 0", "C^(Phi-1) == delta/B")),
                    forall(
                        "B/delta + w*exp((Phi-1)*delta*t) > M",
                        given=("Phi > 1", *LAW, "w > 0", "M > 0", "(Phi-1)*delta*t > log(M/w)"),
                    ),
                ),
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("Abstract"), chapter("§1"), chapter("§17")),
            context="Not covered are φ_eff > 1 with saturation, φ_eff < 1 without it, and φ_eff = 1 with bounded variety, which by eq. (28) is the only long-run case of variety there is. As a list of outcomes the three are not complete either: for Φ = 1 and B < δ, and for Φ > 1 and C_0^(Φ−1) < δ/B, capability falls to zero. Where J(t) rises to J_max, B tends to its value there; (a) keeps its limit with that B, for dv/dt = (1 − Φ)(B(t) − δv) is linear, in (b) the growth rate tends to B − δ, and in (c) a C_0 between the thresholds for J_0 and for J_max can go either way, depending on the path of J. The hypothesis N > N_auto enters none of the equations and no step of the proof.",
            depends_on=("proposition-9.4/exists",),
        ),
        Part(
            name="regimes-by-elasticity",
            role=Role.INLINE,
            sources=(
                chapter("Theorem 11.2"),
                chapter("Theorem 11.2(b)"),
                chapter("Theorem 11.2(c)"),
                chapter("Definition 11.1"),
                chapter("Table 3"),
                chapter("Table 3, row 3"),
                chapter("Proposition 10.1"),
            ),
            text="The theorem's regimes are those of the definition: φ_eff = 1 is Φ = 1 and φ_eff > 1 is Φ > 1, for every 0 < λ ≤ 1.",
            latex=r"\varphi_{\text{eff}} = 1 \Rightarrow \Phi = 1,\qquad \varphi_{\text{eff}} > 1 \Rightarrow \Phi > 1",
            asserts=(
                forall("lam + phi - 1 == 1", given=("phi == 1", *EXPONENTS)),
                forall("lam + phi - 1 > 1", given=("phi > 1", *EXPONENTS)),
            ),
            repair=Repair(
                text="True if λ = 1. In general state the theorem and Table 3 in Φ = λ + φ_eff − 1, that is, with φ_eff = 2 − λ and φ_eff > 2 − λ.",
                latex=r"\lambda = 1",
                asserts=(
                    forall("lam + phi - 1 == 1", given=("phi == 1", *EXPONENTS, "lam == 1")),
                    forall("lam + phi - 1 > 1", given=("phi > 1", *EXPONENTS, "lam == 1")),
                ),
                condition="λ = 1",
            ),
            severity=Severity.MAJOR,
            weighed=True,
            contradicts=("definition-11.1/three-regimes",),
            used_in=(chapter("Remark 11.3"), chapter("Appendix E"), chapter("Prediction 11")),
            context="With λ = 1/2 and φ_eff = 5/4 the composite elasticity is 3/4: the definition says convergence, the theorem a singularity.",
        ),
        Part(
            name="a-limit",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 11.2(a)"), chapter("eq. (31)"), chapter("Table 3, row 1"), chapter("Table 1")),
            text="With saturation h > 0 and J types the capability of eq. (26) tends to J^((1−ρ)/ρ)/(hδ), the aggregate being that of eq. (1). For equal types with benefit a > δ its limit is (a − δ)/(haδ).",
            latex=r"\frac{a-\delta}{ha\delta} = J^{(1-\rho)/\rho}\,\frac1{h\delta}",
            asserts=(
                forall(
                    "(a-delta)/(h*a*delta) == J^((1-rho)/rho)/(h*delta)",
                    given=("h > 0", "delta > 0", "a > delta", "rho < 1", "rho != 0", "J >= 2"),
                    integer=("J",),
                ),
            ),
            instance="equal types",
            repair=Repair(
                text="On eq. (26) with equal types and a > δ: capability rises below (1 − δ/a)/(hδ), falls above it, and tends to it, strictly below 1/(hδ) and without J. On eq. (22) with J = J_max it tends to (δ_g·f^λ·J_max^γ_J/δ)^(1/(1−Φ)), without h (theorem-11.2/three-regimes).",
                latex=r"C_{\text{eff}}(t) \to \frac{1}{h\delta}\Bigl(1-\frac\delta a\Bigr) < \frac1{h\delta}",
                asserts=(
                    forall(
                        "a*c/(1+h*a*c) - delta*c > 0",
                        given=("h > 0", "delta > 0", "a > delta", "c > 0", "c < (1-delta/a)/(h*delta)"),
                    ),
                    forall(
                        "a*c/(1+h*a*c) - delta*c < 0",
                        given=("h > 0", "delta > 0", "a > delta", "c > (1-delta/a)/(h*delta)"),
                    ),
                    forall("(1-delta/a)/(h*delta) < 1/(h*delta)", given=("h > 0", "delta > 0", "a > delta")),
                ),
            ),
            proof_steps=(
                "step-decreasing",
                "step-composite",
                "step-steady-state",
                "step-ceiling",
                "step-attained",
                "step-stability",
            ),
            severity=Severity.MAJOR,
            depends_on=("ces-aggregate/one-aggregate", "lemma-10.3/equilibrium-bound", "lemma-10.3/ceiling-positive"),
            used_in=(chapter("Abstract"), chapter("§17"), chapter("Remark 11.3")),
            context="Equal types with equal row sums are the simplest mesh that eq. (26) describes; C_max in eq. (31) is printed with ≡, so its value is meant. Lemma 10.3 itself says that the equilibrium lies strictly below 1/(hδ). Strong benefits do not mend it: as a grows the limit tends to 1/(hδ). For the sum of powers of eq. (27) see capability-ceiling/equilibrium-against-limit. The proof gives two other numbers: the C* of eq. (22), which contains no h, and the bound of Lemma 10.3, which is J times eq. (31).",
            weighed=True,
        ),
        Part(
            name="a-limit-growth-equation",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 11.2(a)"), chapter("eq. (31)"), chapter("Theorem 11.2, proof")),
            case_of="a-limit",
            text="The same on the growth equation (22): its steady state (B/δ)^(1/(1−Φ)) is J^((1−ρ)/ρ)/(hδ).",
            latex=r"(B/\delta)^{1/(1-\Phi)} = J^{(1-\rho)/\rho}\,\frac1{h\delta}",
            asserts=(
                forall(
                    "(B/delta)^(1/(1-Phi)) == J^((1-rho)/rho)/(h*delta)",
                    given=("Phi < 1", *LAW, "h > 0", "rho < 1", "rho != 0", "J >= 2"),
                    integer=("J",),
                ),
            ),
            severity=Severity.MAJOR,
        ),
        Part(
            name="a-equivalently",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 11.2(a)"),),
            text="φ_eff < 1 is equivalent to β < (1 − φ_0)/φ_0, for every φ_0 < 1 other than 0 and every 0 ≤ β < 1.",
            latex=r"\frac{\varphi_0}{1-\beta\varphi_0} < 1 \iff \beta < \frac{1-\varphi_0}{\varphi_0}",
            asserts=(
                forall("beta < (1-phi0)/phi0", given=(*AUTOMATION, "phi0 != 0", f"{EFFECTIVE} < 1")),
                forall(f"{EFFECTIVE} < 1", given=(*AUTOMATION, "phi0 != 0", "beta < (1-phi0)/phi0")),
            ),
            repair=Repair(
                text="Add φ_0 > 0; for φ_0 ≤ 0 always φ_eff < 1.",
                latex=r"\varphi_0 > 0",
                asserts=(
                    forall("beta < (1-phi0)/phi0", given=(*AUTOMATION, "phi0 != 0", f"{EFFECTIVE} < 1", "phi0 > 0")),
                    forall(f"{EFFECTIVE} < 1", given=(*AUTOMATION, "phi0 != 0", "beta < (1-phi0)/phi0", "phi0 > 0")),
                ),
                condition="φ_0 > 0",
            ),
            severity=Severity.EDITORIAL,
            depends_on=("proposition-10.1/threshold",),
        ),
        Part(
            name="a-rate",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 11.2(a)"),),
            text="The rate of convergence is governed by 1 − φ_eff: near the steady state of eq. (22) deviations decay at rate δ(1 − φ_eff).",
            latex=r"\frac{d}{dC}\bigl(BC^\Phi - \delta C\bigr)\Big|_{C^*} = -\delta(1-\varphi_{\text{eff}})",
            asserts=(
                forall(
                    "Phi*B*C^(Phi-1) - delta == -delta*(1-phi)",
                    given=(*LAW, *EXPONENTS, "phi < 1", "C > 0", "Phi == lam + phi - 1", "B*C^(Phi-1) == delta"),
                ),
            ),
            repair=Repair(
                text="The rate is δ(1 − Φ) = δ(2 − λ − φ_eff), which is δ(1 − φ_eff) if λ = 1. On eq. (26) with equal types it is δ(1 − δ/a).",
                latex=r"\lambda = 1",
                asserts=(
                    forall(
                        "Phi*B*C^(Phi-1) - delta == -delta*(1-phi)",
                        given=(
                            *LAW,
                            *EXPONENTS,
                            "phi < 1",
                            "C > 0",
                            "Phi == lam + phi - 1",
                            "B*C^(Phi-1) == delta",
                            "lam == 1",
                        ),
                    ),
                ),
                condition="λ = 1",
            ),
            severity=Severity.MINOR,
            context="In the weaker sense that convergence is the faster the larger 1 − φ_eff is, at given λ, the sentence is right on eq. (22). On eq. (26), the only law with the h of regime (a), φ_eff does not occur.",
        ),
        Part(
            name="a-rises-with-variety",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 11.2(a)"), chapter("eq. (31)")),
            text="The ceiling of eq. (31) increases in J_max, for every ρ < 1 other than 0.",
            latex=r"J < K \;\Rightarrow\; \frac{J^{(1-\rho)/\rho}}{h\delta} < \frac{K^{(1-\rho)/\rho}}{h\delta}",
            asserts=(
                forall(
                    "J^((1-rho)/rho)/(h*delta) < K^((1-rho)/rho)/(h*delta)",
                    given=("2 <= J", "J < K", "h > 0", "delta > 0", "rho < 1", "rho != 0"),
                ),
            ),
            repair=Repair(
                text="Add ρ > 0; for ρ < 0 it decreases.",
                latex=r"\rho > 0",
                asserts=(
                    forall(
                        "J^((1-rho)/rho)/(h*delta) < K^((1-rho)/rho)/(h*delta)",
                        given=("2 <= J", "J < K", "h > 0", "delta > 0", "rho < 1", "rho != 0", "rho > 0"),
                    ),
                ),
                condition="ρ > 0",
            ),
            severity=Severity.MINOR,
            weighed=True,
        ),
        Part(
            name="a-falls-with-saturation",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 11.2(a)"), chapter("eq. (31)")),
            text="The ceiling of eq. (31) decreases in h and in δ.",
            latex=r"\frac{\partial C_{\max}}{\partial h} < 0,\quad \frac{\partial C_{\max}}{\partial\delta} < 0",
            asserts=(
                forall("J^s/(k*delta) < J^s/(h*delta)", given=("J > 0", "0 < h", "h < k", "delta > 0")),
                forall("J^s/(h*d) < J^s/(h*delta)", given=("J > 0", "h > 0", "0 < delta", "delta < d")),
            ),
            context="s stands for (1 − ρ)/ρ. The limit (1 − δ/a)/(hδ) of eq. (26) decreases in both as well.",
        ),
        Part(
            name="a-growth-rate",
            role=Role.STATEMENT,
            sources=(
                chapter("Theorem 11.2(a)"),
                chapter("eq. (31)"),
                chapter("Table 3, row 1"),
                chapter("Abstract"),
                chapter("§1"),
                chapter("Proposition 13.1"),
                chapter("§13.3"),
                chapter("§17"),
                chapter("Remark 11.3"),
            ),
            text="A mesh whose capability converges to a ceiling grows in the long run at the frontier's rate g_Z > 0: capability between m and M can keep pace with m·exp(g_Z·t) for every t > 0.",
            latex=r"m \le C(t) \le M,\quad g_Z > 0:\qquad m\,e^{g_Z t} \le M \quad\text{for all } t > 0",
            asserts=(forall("m*exp(gZ*t) <= M", given=("0 < m", "m < M", "gZ > 0", "t > 0")),),
            repair=Repair(
                text="A capability that converges to a positive ceiling has the long-run growth rate zero: its mean growth rate up to t is below every e > 0 once t > ln(M/m)/e. If growth at the rate g_Z is meant, print a ceiling that grows with the frontier: with dC/dt = δ(M·exp(g_Z·t) − C) the ratio C/exp(g_Z·t) tends to K = δM/(δ + g_Z). In the growth equation the exponent φ_0 + λβ with λ + φ_0 = 1 does it (proposition-10.1/attribution).",
                latex=r"t > \tfrac1\varepsilon\ln\tfrac Mm \;\Rightarrow\; \tfrac1t\ln\tfrac{C(t)}{C_0} < \varepsilon",
                asserts=(
                    forall("log(C/c) <= log(M/m)", given=("0 < m", "m <= c", "0 < C", "C <= M")),
                    forall("log(M/m)/t < e", given=("0 < m", "m <= M", "e > 0", "t > 0", "t > log(M/m)/e")),
                    forall(
                        "gZ*K*exp(gZ*t) - delta*(c-K)*exp(-delta*t) == delta*(M*exp(gZ*t) - (K*exp(gZ*t)+(c-K)*exp(-delta*t)))",
                        given=("delta > 0", "gZ > 0", "K == delta*M/(delta+gZ)"),
                    ),
                    forall(
                        "abs((K*exp(gZ*t)+(c-K)*exp(-delta*t))/exp(gZ*t) - K) <= abs(c-K)*exp(-(delta+gZ)*t)",
                        given=("delta > 0", "gZ > 0", "t >= 0"),
                    ),
                ),
            ),
            severity=Severity.CRITICAL,
            weighed=True,
            contradicts=(
                "theorem-11.2/a-limit",
                "definition-11.1/a-converges",
                "proposition-13.1/limit",
            ),
            used_in=(chapter("§13.3"), chapter("Prediction 10"), chapter("Proposition 13.1"), chapter("§9.2")),
            context="A ceiling and a positive growth rate cannot both be the long run; Definition 11.1(a) itself has g_C = 0 there. The abstract, §17 and Remark 11.3 join the two with 'determined by' or 'because'. If the frontier does not grow (g_Z = 0) the two agree. The kinder reading, a ceiling that itself rises with the frontier, is decided in theorem-11.2/a-ceiling-by-frontier: the frontier is in no formula for the ceiling.",
        ),
        Part(
            name="a-ceiling-by-frontier",
            role=Role.INLINE,
            sources=(chapter("Abstract"), chapter("Theorem 11.2(a)"), chapter("§17"), chapter("Remark 11.3")),
            text="The ceiling is determined by the frontier (the Baumol bottleneck): C_max of eq. (31), or else the steady state of eq. (22), depends on the frontier input Z or its growth rate g_Z.",
            latex=r"\partial C_{\max}/\partial(Z, g_Z) \ne 0",
            repair=Repair(
                text="Let the frontier enter eq. (22), for instance as the factor Z^(λ(1−β)) that goes with the exponent φ_0 + λβ; then the long-run level and growth of C follow those of Z; with φ_0 = 1 − λ the balanced growth rate is g_Z.",
                latex=r"\dot C = \delta_g (fC)^{\lambda\beta} Z^{\lambda(1-\beta)} C^{\varphi_0} - \delta C",
                asserts=(
                    forall(
                        "g == gZ",
                        given=(*EXPONENTS, "0 <= beta", "beta < 1", "g == (1-lam+lam*beta)*g + lam*(1-beta)*gZ"),
                    ),
                ),
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("Proposition 13.1"), chapter("§13.3")),
            context="β_auto enters eq. (22) through φ_eff if (24) is inserted; the frontier enters none of the equations (22), (24), (26), (28) and (35) that the theorem lists. Eq. (40), where it does enter, has no ceiling.",
        ),
        Part(
            name="b-solution",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 11.2(b)"), chapter("eq. (32)")),
            text="With Φ = 1 and J = J_0·exp(g_J·t) the logarithm of C(t)/C_0 is (B·exp(ut) − δ)·t, where u = γ_J·g_J; the integral of the growth rate is B·(exp(ut) − 1)/u − δt.",
            latex=r"B t e^{ut} - \delta t = \int_0^t (B e^{us} - \delta)\,ds",
            asserts=(
                forall(
                    "B*t*exp(u*t) - delta*t == B*(exp(u*t)-1)/u - delta*t",
                    given=(*LAW, "u > 0", "t > 0"),
                ),
            ),
            repair=Repair(
                text="C(t) = C_0·exp(B·(exp(ut) − 1)/u − δt), for Φ = 1. The printed exponent exceeds the true one by more than B·u·t²/2, so the quotient of the two tends to infinity: it is not even asymptotically right.",
                latex=r"C(t) = C_0\exp\Bigl[\delta_g f^\lambda J_0^{\gamma_J}\,\frac{e^{\gamma_J g_J t}-1}{\gamma_J g_J} - \delta t\Bigr]",
                asserts=(forall("B*t*exp(u*t) - B*(exp(u*t)-1)/u > B*u*t^2/2", given=("B > 0", "u > 0", "t > 0")),),
            ),
            proof_steps=("step-linear-equation", "step-exponential"),
            severity=Severity.MAJOR,
            weighed=True,
            context="A growth rate that is a function of t has to be integrated, not multiplied by t: with B = u = 1 and δ left aside the exponent is exp(t) − 1, not t·exp(t), whose derivative is (1 + t)·exp(t). Eq. (32) prints ∼; even the logarithms are not asymptotically equal, for their ratio grows as u·t. As the growth rate at time t the bracket is right.",
        ),
        Part(
            name="b-balanced",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 11.2(b)"), chapter("Table 3, row 2"), chapter("eq. (32)")),
            text="With Φ = 1 and J growing at g_J > 0, growth is balanced and exponential, as exp(rt): the growth rate B·exp(ut) − δ is the same at all times.",
            latex=r"B e^{us} - \delta = B e^{ut} - \delta",
            asserts=(forall("B*exp(u*s) - delta == B*exp(u*t) - delta", given=(*LAW, "u > 0", "0 <= s", "s < t")),),
            repair=Repair(
                text="For Φ = 1 the growth rate itself grows exponentially. Balanced growth with growing variety belongs to Φ < 1: then v = (1 − Φ)B·exp(ut)/(u + (1 − Φ)δ) solves dv/dt = (1 − Φ)(B·exp(ut) − δv), every other solution approaches it, and capability grows at rate γ_J·g_J/(1 − Φ), as in Jones's model. For Φ = 1 and constant J the rate is B − δ.",
                latex=r"\Phi < 1:\quad g_C \to \frac{\gamma_J g_J}{1-\Phi}",
                asserts=(
                    forall(
                        "u*((1-Phi)*B*exp(u*t)/(u+(1-Phi)*delta)) == (1-Phi)*(B*exp(u*t) - delta*((1-Phi)*B*exp(u*t)/(u+(1-Phi)*delta)))",
                        given=(*LAW, "Phi < 1", "u > 0"),
                    ),
                ),
            ),
            proof_steps=("step-linear-equation", "step-exponential"),
            severity=Severity.MAJOR,
            contradicts=("theorem-11.2/variety-without-end",),
            used_in=(chapter("Table 3"),),
        ),
        Part(
            name="variety-without-end",
            role=Role.INLINE,
            sources=(
                chapter("Theorem 11.2(b)"),
                chapter("eq. (28)"),
                chapter("Theorem 11.2"),
                chapter("Table 3, row 2"),
            ),
            text="Variety can grow at a constant rate g_J > 0 in the long run although eq. (28), which belongs to the system, keeps J below J_max: J_0·exp(g_J·t) ≤ J_max for every t > 0.",
            latex=r"J_0 e^{g_J t} \le J_{\max}",
            asserts=(forall("J0*exp(gJ*t) <= Jm", given=("0 < J0", "J0 < Jm", "gJ > 0", "t > 0")),),
            repair=Repair(
                text="It can until t = ln(J_max/J_0)/g_J at most. If J tends to J_max, g_J tends to zero and for Φ = 1 the growth rate of capability to δ_g·f^λ·J_max^γ_J − δ.",
                latex=r"t \le \frac{1}{g_J}\ln\frac{J_{\max}}{J_0}",
                asserts=(
                    forall("J0*exp(gJ*t) <= Jm", given=("0 < J0", "J0 < Jm", "gJ > 0", "t > 0", "t <= log(Jm/J0)/gJ")),
                ),
            ),
            severity=Severity.MAJOR,
            contradicts=("variety-growth/bounded",),
            used_in=(chapter("Prediction 12"),),
            context="On the printed system the long run of regime (b) is empty.",
        ),
        Part(
            name="b-bound",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 11.2(b)"), chapter("Theorem 11.2, proof")),
            text="The long-run growth rate of regime (b) is at most g_Z/(1 − β): B·exp(ut) − δ ≤ g_Z/(1 − β) for every t > 0.",
            latex=r"B e^{ut} - \delta \le \frac{g_Z}{1-\beta}",
            asserts=(
                forall(
                    "B*exp(u*t) - delta <= gZ/(1-beta)",
                    given=(*LAW, "u > 0", "t > 0", "gZ > 0", "0 <= beta", "beta < 1"),
                ),
            ),
            repair=Repair(
                text="The frontier is in none of the equations, so nothing bounds the rate. A bound needs a law with Z in it. With eq. (43) a balanced path grows at (1 − β)g_Z/(1 − βφ_0), which is at most g_Z; with dC/dt = Z·C^β it grows at g_Z/(1 − β) exactly.",
                latex=r"g = \beta\varphi_0 g + (1-\beta) g_Z \Rightarrow g \le g_Z;\qquad g = \beta g + g_Z \Rightarrow g = \frac{g_Z}{1-\beta}",
                asserts=(
                    forall("g <= gZ", given=("g == beta*phi0*g + (1-beta)*gZ", *AUTOMATION, "gZ > 0")),
                    forall("g == gZ/(1-beta)", given=("g == beta*g + gZ", "0 <= beta", "beta < 1")),
                ),
            ),
            severity=Severity.MAJOR,
            context="With constant J the same holds of B − δ, which is any number above −δ. Put into eq. (25), φ_eff = 1 gives a growth rate proportional to Z^((1−β)/(1−βφ_0)), which grows without bound with Z. As β tends to 1 the printed bound tends to infinity, whereas Proposition 13.1 says g_Z in that limit.",
            used_in=(chapter("§13.3"), chapter("Prediction 10")),
        ),
        Part(
            name="c-solution",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 11.2(c)"), chapter("eq. (33)")),
            text="Eq. (33) solves dC/dt = B·C^Φ, C(0) = C_0, until T_s: its base v − (1 − Φ)Bt is the v + (1 − Φ)Bt that the substitution gives (v = C_0^(1−Φ)).",
            latex=r"C_0^{1-\Phi} - (1-\Phi)Bt = C_0^{1-\Phi} + (1-\Phi)Bt",
            asserts=(
                forall(
                    "v - (1-Phi)*B*t == v + (1-Phi)*B*t",
                    given=("Phi > 1", "B > 0", "v > 0", "t > 0", "t < v/((Phi-1)*B)"),
                ),
            ),
            repair=Repair(
                text="C(t) = (C_0^(1−Φ) − (Φ − 1)·B·t)^(1/(1−Φ)), for δ = 0 and constant J: the base is positive before T_s and zero at T_s. With δ > 0 see definition-11.1/c-singularity.",
                latex=r"C(t) = \bigl(C_0^{1-\Phi} - (\Phi-1)\,\delta_g f^\lambda J^{\gamma_J} t\bigr)^{1/(1-\Phi)}",
                asserts=(
                    forall("v - (Phi-1)*B*t > 0", given=("Phi > 1", "B > 0", "v > 0", "t > 0", "t < v/((Phi-1)*B)")),
                    forall("v - (Phi-1)*B*(v/((Phi-1)*B)) == 0", given=("Phi > 1", "B > 0", "v > 0")),
                ),
            ),
            proof_steps=("step-bernoulli", "step-substitution", "step-integral"),
            severity=Severity.MAJOR,
            contradicts=("theorem-11.2/step-integral",),
            context="With the printed sign the base grows and capability falls to zero: (33) solves dC/dt = −B·C^Φ. At Φ = 2 and B = C_0 = 1 it is 1/(1 + t), the solution is 1/(1 − t). It is a slip of sign: the printed proof and T_s have the right one.",
            weighed=True,
        ),
        Part(
            name="c-diverges",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 11.2(c)"), chapter("eq. (33)")),
            text="Eq. (33) as printed rises from C_0 (towards infinity): its value at 0 < t < T_s exceeds C_0.",
            latex=r"\bigl(C_0^{1-\Phi} - (1-\Phi)Bt\bigr)^{1/(1-\Phi)} > C_0",
            asserts=(
                forall(
                    "(1/C0 + B*t)^(-1) > C0",
                    given=("B > 0", "C0 > 0", "t > 0", "t < 1/(C0*B)"),
                ),
            ),
            instance="Φ = 2",
            repair=Repair(
                text="The corrected formula does.",
                latex=r"(1/C_0 - Bt)^{-1} > C_0",
                asserts=(forall("(1/C0 - B*t)^(-1) > C0", given=("B > 0", "C0 > 0", "t > 0", "t < 1/(C0*B)")),),
            ),
            severity=Severity.MINOR,
            depends_on=("theorem-11.2/c-solution",),
            context="The same slip of sign as in theorem-11.2/c-solution, seen from its consequence.",
        ),
        Part(
            name="c-time",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 11.2(c)"),),
            text="On eq. (22), with its depreciation δ > 0 and Φ > 1, capability becomes infinite at T_s = v/((Φ − 1)B), where v = C_0^(1−Φ).",
            latex=r"\tfrac B\delta + \bigl(v - \tfrac B\delta\bigr)e^{(\Phi-1)\delta T_s} = 0,\quad T_s = \frac{v}{(\Phi-1)B}",
            asserts=(
                forall(
                    "B/delta + (v - B/delta)*exp(delta*v/B) == 0",
                    given=(*LAW, "v > 0"),
                ),
            ),
            repair=Repair(
                text="If C_0^(Φ−1) > δ/B it happens at T = ln(B/(B − δv))/((Φ − 1)δ), later than T_s; otherwise never. At T_s itself capability is still finite. T tends to T_s as δ tends to 0.",
                latex=r"T = \frac{1}{(\Phi-1)\delta}\ln\frac{B}{B-\delta C_0^{1-\Phi}} > T_s",
                asserts=(
                    forall(
                        "B/delta + (v - B/delta)*exp(log(B/(B-delta*v))) == 0", given=(*LAW, "v > 0", "delta*v < B")
                    ),
                    forall("log(B/(B-delta*v))/delta > v/B", given=(*LAW, "v > 0", "delta*v < B")),
                    forall("B/delta + (v - B/delta)*exp(delta*v/B) > 0", given=(*LAW, "v > 0")),
                ),
            ),
            proof_steps=("step-bernoulli", "step-substitution", "step-integral"),
            severity=Severity.MAJOR,
            used_in=(chapter("Appendix E"),),
            context="Without depreciation T_s is right (theorem-11.2/step-integral); neither the theorem nor its proof says that δ is left aside. (Φ − 1)·δ·T_s is δ·v/B. With J rising, the singularity comes no later than for constant J.",
        ),
        Part(
            name="c-singularity",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 11.2(c)"), chapter("Table 3, row 3"), chapter("Appendix E")),
            text="φ_eff > 1, h = 0 and α_eff above its critical value suffice for a singularity on eq. (22): capability, which must rise towards it, rises from every C_0 > 0, whatever δ > 0 and 0 < λ ≤ 1.",
            latex=r"\varphi_{\text{eff}} > 1 \;\Rightarrow\; B C_0^{\lambda+\varphi_{\text{eff}}-1} - \delta C_0 > 0",
            asserts=(forall("B*C0^(lam+phi-1) - delta*C0 > 0", given=("phi > 1", *EXPONENTS, *LAW, "C0 > 0")),),
            repair=Repair(
                text="Add C_0^(λ+φ_eff−2) > δ/B: capability then rises. With λ + φ_eff > 2 besides, it becomes infinite in finite time (definition-11.1/c-singularity).",
                latex=r"C_0^{\lambda+\varphi_{\text{eff}}-2} > \frac\delta B",
                asserts=(
                    forall(
                        "B*C0^(lam+phi-1) - delta*C0 > 0",
                        given=("phi > 1", *EXPONENTS, *LAW, "C0 > 0", "C0^(lam+phi-2) > delta/B"),
                    ),
                ),
                condition="C_0^(λ+φ_eff−2) > δ/B",
            ),
            severity=Severity.MAJOR,
            weighed=True,
            depends_on=("theorem-11.2/regimes-by-elasticity", "definition-11.1/c-singularity"),
            context="Where capability falls at the start it falls for ever. h does not occur in eq. (22). On eq. (26) with h = 0 the system is linear and there is no singularity for any elasticity (theorem-11.2/singularity-without-saturation).",
        ),
        Part(
            name="c-requires",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 11.2(c)"), chapter("Appendix E")),
            text="φ_eff > 1 is necessary for the singular regime: Φ > 1 and λ ≤ 1 give φ_eff > 1.",
            latex=r"\lambda + \varphi_{\text{eff}} - 1 > 1,\ \lambda \le 1 \;\Rightarrow\; \varphi_{\text{eff}} > 1",
            asserts=(forall("phi > 1", given=("lam + phi - 1 > 1", *EXPONENTS)),),
            context="α above its critical value is necessary too (growth-equation/below-critical-data). h = 0 is, in so far as eq. (26) with h > 0 keeps capability bounded; eq. (22), which (c) solves, does not contain h. That the conditions are collectively unlikely is a judgement without a probability model.",
        ),
        Part(
            name="singularity-without-saturation",
            role=Role.INLINE,
            sources=(chapter("Theorem 11.2(c)"), chapter("eq. (26)"), chapter("Table 3, row 3")),
            text="Without saturation eq. (26), which belongs to the system, allows the singularity of (c): with equal types and h = 0 its solution c_0·exp((a − δ)t) exceeds that of dC/dt = B·C² at every t before T_s.",
            latex=r"c_0 e^{(a-\delta)t} \ge \frac{1}{1/c_0 - Bt}",
            asserts=(
                forall(
                    "c0*exp((a-delta)*t) >= 1/(1/c0 - B*t)",
                    given=("c0 > 0", "a > 0", *LAW, "t > 0", "t < 1/(c0*B)"),
                ),
            ),
            instance="equal types, Φ = 2",
            repair=Repair(
                text="With h = 0 eq. (26) is linear: capability grows at most exponentially and is finite at every time. The singularity needs eq. (22) alone.",
                latex=r"t \le T \;\Rightarrow\; c_0 e^{(a-\delta)t} \le c_0 e^{aT}",
                asserts=(
                    forall(
                        "c0*exp((a-delta)*t) <= c0*exp(a*T)", given=("c0 > 0", "a > 0", "delta > 0", "0 <= t", "t <= T")
                    ),
                ),
            ),
            severity=Severity.MAJOR,
            contradicts=("theorem-11.2/step-integral",),
        ),
        Part(
            name="singularity-against-bottleneck",
            role=Role.INLINE,
            sources=(
                chapter("Theorem 11.2(c)"),
                chapter("§13.3"),
                chapter("§17"),
                chapter("§1.1"),
                chapter("Remark 11.3"),
            ),
            text="The singular regime agrees with the bottleneck, by which the mesh cannot exceed a multiple K of the frontier for long: the solution of (c) stays below K·Z_0·exp(g_Z·t) until T_s.",
            latex=r"\frac{1}{1/C_0 - Bt} \le K Z_0 e^{g_Z t}",
            asserts=(
                forall(
                    "1/(1/C0 - B*t) <= K*exp(gZ*t)",
                    given=("C0 > 0", "B > 0", "K > C0", "gZ > 0", "t > 0", "t < 1/(C0*B)"),
                ),
            ),
            instance="Φ = 2, δ = 0",
            repair=Repair(
                text="At T_s the frontier is finite and the mesh is not: every multiple K of the frontier is exceeded once w = 1/C_0 − B·t, which falls to zero at T_s, is below exp(−g_Z·T_s)/K. Either exclude Φ > 1 or restrict the bottleneck to Φ ≤ 1.",
                latex=r"0 < w < e^{-g_Z T_s}/K,\ t \le T_s \;\Rightarrow\; \frac1w > K e^{g_Z t}",
                asserts=(
                    forall("1/w > K*exp(gZ*T)", given=("K > 0", "w > 0", "w < exp(-gZ*T)/K")),
                    forall("K*exp(gZ*t) <= K*exp(gZ*T)", given=("K > 0", "gZ > 0", "t <= T")),
                ),
            ),
            severity=Severity.MAJOR,
            contradicts=("theorem-11.2/step-integral",),
            used_in=(chapter("Proposition 13.1"), chapter("§1")),
            context="The chapter calls regime (c) unlikely; the sentences on the bottleneck carry no such reservation. An essential Cobb-Douglas input does not bound growth: in eq. (25) with φ_eff > 1 capability still becomes infinite while Z is finite.",
        ),
        Part(
            name="step-decreasing",
            role=Role.STEP,
            sources=(chapter("Theorem 11.2, proof"),),
            text="With Φ < 1 the growth rate decreases in C.",
            latex=r"\Phi < 1,\ C < D \;\Rightarrow\; BC^{\Phi-1} > BD^{\Phi-1}",
            asserts=(forall("B*C^(Phi-1) > B*D^(Phi-1)", given=("Phi < 1", "B > 0", "0 < C", "C < D")),),
        ),
        Part(
            name="step-composite",
            role=Role.STEP,
            sources=(chapter("Theorem 11.2, proof"), chapter("Definition 11.1(a)")),
            text="φ_eff < 1 gives Φ < 1, for every λ ≤ 1.",
            latex=r"\varphi_{\text{eff}} < 1,\ \lambda \le 1 \;\Rightarrow\; \Phi < 1",
            asserts=(forall("lam + phi - 1 < 1", given=("phi < 1", *EXPONENTS)),),
        ),
        Part(
            name="step-steady-state",
            role=Role.STEP,
            sources=(chapter("Theorem 11.2, proof"),),
            text="For Φ < 1 eq. (22) has exactly one steady state C > 0, with B·C^(Φ−1) = δ.",
            latex=r"B C^{\Phi-1} = \delta,\ D > C \;\Rightarrow\; B D^{\Phi-1} < \delta",
            asserts=(
                forall("B*((B/delta)^(1/(1-Phi)))^(Phi-1) == delta", given=("Phi < 1", *LAW)),
                forall("B*D^(Phi-1) < delta", given=("Phi < 1", *LAW, "C > 0", "C < D", "B*C^(Phi-1) == delta")),
            ),
        ),
        Part(
            name="step-ceiling",
            role=Role.STEP,
            sources=(chapter("Theorem 11.2, proof"),),
            text="At an equilibrium of eq. (26) with h > 0 each capability is at most 1/(hδ), s > 0 being the benefit that the type receives.",
            latex=r"\frac{s}{1+hs} = \delta c \;\Rightarrow\; c < \frac1{h\delta}",
            depends_on=("lemma-10.3/equilibrium-bound",),
            asserts=(forall("c < 1/(h*delta)", given=("h > 0", "delta > 0", "s > 0", "s/(1+h*s) == delta*c")),),
        ),
        Part(
            name="step-attained",
            role=Role.STEP,
            sources=(chapter("Theorem 11.2, proof"), chapter("Table 3, row 1")),
            printed=False,
            text="The ceiling is the limit: at the equilibrium of eq. (26) each capability is 1/(hδ). The proof shows a bound and the theorem states a limit.",
            latex=r"\frac{s}{1+hs} = \delta c \;\Rightarrow\; c = \frac1{h\delta}",
            asserts=(forall("c == 1/(h*delta)", given=("h > 0", "delta > 0", "s > 0", "s/(1+h*s) == delta*c")),),
            repair=Repair(
                text="c = s/(1 + hs)/δ, which is below 1/(hδ).",
                latex=r"c < \frac{1}{h\delta}",
                asserts=(forall("c < 1/(h*delta)", given=("h > 0", "delta > 0", "s > 0", "s/(1+h*s) == delta*c")),),
            ),
        ),
        Part(
            name="step-stability",
            role=Role.STEP,
            sources=(chapter("Theorem 11.2, proof"),),
            text="For Φ < 1 the steady state of eq. (22) attracts every C > 0: capability rises below it and falls above it.",
            latex=r"(BC^\Phi - \delta C)\,(B/\delta - C^{1-\Phi}) > 0",
            asserts=(
                forall("B*C^Phi - delta*C > 0", given=("Phi < 1", *LAW, "C > 0", "C^(1-Phi) < B/delta")),
                forall("B*C^Phi - delta*C < 0", given=("Phi < 1", *LAW, "C > 0", "C^(1-Phi) > B/delta")),
            ),
            cites="not needed here: Hirsch (1985) gives convergence of almost all bounded orbits of strongly monotone systems to the set of equilibria, neither uniqueness nor attraction of every orbit",
            context="For one variable the signs are enough. For eq. (26) the cited theorem does not give a unique attracting equilibrium: zero is always a second one.",
            depends_on=("lemma-10.3/step-hirsch",),
        ),
        Part(
            name="step-linear-equation",
            role=Role.STEP,
            sources=(chapter("Theorem 11.2, proof"),),
            text="With Φ = 1 the growth equation becomes dC/dt = B − δC.",
            latex=r"B C^1 - \delta C = B - \delta C",
            asserts=(forall("B*C^Phi - delta*C == B - delta*C", given=("Phi == 1", *LAW, "C > 0")),),
            repair=Repair(
                text="It becomes dC/dt = (B − δ)·C; B − δC is the case Φ = 0, whose solution tends to B/δ.",
                latex=r"\dot C = (B-\delta)\,C",
                asserts=(forall("B*C^Phi - delta*C == (B-delta)*C", given=("Phi == 1", *LAW, "C > 0")),),
            ),
            severity=Severity.MAJOR,
        ),
        Part(
            name="step-exponential",
            role=Role.STEP,
            sources=(chapter("Theorem 11.2, proof"),),
            text="The solution of dC/dt = B − δC is exponential: its growth rate (B − δC)/C does not depend on C.",
            latex=r"\frac{B-\delta C}{C} = \frac{B-\delta D}{D}",
            asserts=(forall("(B-delta*C)/C == (B-delta*D)/D", given=(*LAW, "C > 0", "D > 0")),),
            repair=Repair(
                text="That of dC/dt = (B − δ)·C is.",
                latex=r"\frac{BC-\delta C}{C} = \frac{BD-\delta D}{D}",
                asserts=(forall("(B*C-delta*C)/C == (B*D-delta*D)/D", given=(*LAW, "C > 0", "D > 0")),),
            ),
            severity=Severity.MAJOR,
        ),
        Part(
            name="step-bernoulli",
            role=Role.STEP,
            sources=(chapter("Theorem 11.2, proof"),),
            text="With Φ > 1 and h = 0 eq. (22), δ > 0, is dC/dt = B·C^Φ.",
            latex=r"B C^\Phi - \delta C = B C^\Phi",
            asserts=(forall("B*C^Phi - delta*C == B*C^Phi", given=("Phi > 1", *LAW, "C > 0")),),
            repair=Repair(
                text="It is dC/dt = B·C^Φ − δC, a Bernoulli equation too: v = C^(1−Φ) satisfies dv/dt = (1 − Φ)(B − δv).",
                latex=r"(1-\Phi)C^{-\Phi}(BC^\Phi - \delta C) = (1-\Phi)(B - \delta C^{1-\Phi})",
                asserts=(
                    forall(
                        "(1-Phi)*C^(-Phi)*(B*C^Phi - delta*C) == (1-Phi)*(B - delta*C^(1-Phi))",
                        given=("Phi > 1", *LAW, "C > 0"),
                    ),
                ),
            ),
            severity=Severity.MAJOR,
            context="Section 10.1 says δ > 0, and regime (a) depends on it.",
        ),
        Part(
            name="step-substitution",
            role=Role.STEP,
            sources=(chapter("Theorem 11.2, proof"),),
            text="Along dC/dt = B·C^Φ the variable v = C^(1−Φ) satisfies dv/dt = (1 − Φ)B.",
            latex=r"(1-\Phi)C^{-\Phi}\cdot BC^\Phi = (1-\Phi)B",
            asserts=(forall("(1-Phi)*C^(-Phi)*(B*C^Phi) == (1-Phi)*B", given=("C > 0",)),),
        ),
        Part(
            name="step-integral",
            role=Role.STEP,
            sources=(chapter("Theorem 11.2, proof"), chapter("Theorem 11.2(c)")),
            text="v(t) = v + (1 − Φ)Bt falls for Φ > 1 and is zero at T_s = v/((Φ − 1)B).",
            latex=r"v + (1-\Phi)B\,T_s = 0",
            asserts=(
                forall("v + (1-Phi)*B*t < v", given=("Phi > 1", "B > 0", "t > 0")),
                forall("v + (1-Phi)*B*(v/((Phi-1)*B)) == 0", given=("Phi > 1", "B > 0", "v > 0")),
            ),
        ),
    ),
)

# ---------------------------------------------------------------------------------------------------- Table 3

TABLE = Claim(
    name="growth-regimes-table",
    title="Growth regimes, row by row",
    kind="table",
    sources=(chapter("Table 3"), chapter("Table 3, row 1"), chapter("Table 3, row 2"), chapter("Table 3, row 3")),
    symbols=(
        ("c0", "aggregate capability at the start"),
        ("c", "capability of each type at saturation"),
        ("J0, gJ", "number of types at the start and its growth rate"),
        ("r", "the rate of exp(rt)"),
    ),
    parts=(
        Part(
            name="row-2",
            role=Role.TABLE,
            sources=(chapter("Table 3, row 2"),),
            text="The row's h ≥ 0 includes saturation: with h > 0 the aggregate of eq. (1), which like every type stays below the 1/(hδ) of Lemma 10.3 however many types there are, grows as c_0·exp(rt), r > 0.",
            latex=r"c_0 e^{rt} < \frac1{h\delta}",
            asserts=(
                forall(
                    "c0*exp(r*t) < 1/(h*delta)",
                    given=("h > 0", "delta > 0", "c0 > 0", "c0 < 1/(h*delta)", "r > 0", "t > 0"),
                ),
            ),
            repair=Repair(
                text="It can only until t = ln(1/(hδc_0))/r. The row needs h = 0, or eq. (22) alone, in which h does not occur, or the sum of powers of eq. (27) with 0 < ρ < 1: at a saturated capability c of each type it grows at g_J/ρ as long as J grows at g_J.",
                latex=r"t < \tfrac1r\ln\tfrac{1}{h\delta c_0};\qquad (J_0e^{g_Jt})^{1/\rho}c = J_0^{1/\rho}c\,e^{(g_J/\rho)t}",
                asserts=(
                    forall(
                        "c0*exp(r*t) < 1/(h*delta)",
                        given=(
                            "h > 0",
                            "delta > 0",
                            "c0 > 0",
                            "c0 < 1/(h*delta)",
                            "r > 0",
                            "t > 0",
                            "t < log(1/(h*delta*c0))/r",
                        ),
                    ),
                    forall(
                        "(J0*exp(gJ*t))^(1/rho)*c == J0^(1/rho)*c*exp(gJ/rho*t)",
                        given=("J0 > 0", "gJ > 0", "0 < rho", "rho < 1", "c > 0", "t >= 0"),
                    ),
                ),
            ),
            severity=Severity.MAJOR,
            contradicts=("lemma-10.3/equilibrium-bound",),
            depends_on=("theorem-11.2/variety-without-end", "theorem-11.2/b-balanced"),
            context="The kinder reading is the escape by variety with the sum of powers (Proposition 10.4): it gives exponential growth, though not through φ_eff = 1, and ends where eq. (28) does, at J_max (theorem-11.2/variety-without-end). Without saturation the row fails as well: on eq. (22) with Φ = 1 growing variety gives faster than exponential growth (theorem-11.2/b-balanced).",
        ),
        Part(
            name="row-3",
            role=Role.TABLE,
            sources=(chapter("Table 3, row 3"),),
            text="φ_eff > 1 gives a singularity in finite time where depreciation is left aside: T_s = C_0^(1−Φ)/((Φ − 1)B) with Φ = λ + φ_eff − 1 is positive, for every 0 < λ ≤ 1 with Φ ≠ 1.",
            latex=r"\varphi_{\text{eff}} > 1 \;\Rightarrow\; T_s = \frac{C_0^{1-\Phi}}{(\Phi-1)B} > 0",
            asserts=(
                forall(
                    "C0^(2-lam-phi)/((lam+phi-2)*B) > 0",
                    given=("phi > 1", *EXPONENTS, "lam + phi != 2", "B > 0", "C0 > 0"),
                ),
            ),
            repair=Repair(
                text="Replace φ_eff > 1 by λ + φ_eff > 2 and add the threshold C_0^(Φ−1) > δ/B where δ > 0.",
                latex=r"\lambda + \varphi_{\text{eff}} > 2",
                asserts=(
                    forall(
                        "C0^(2-lam-phi)/((lam+phi-2)*B) > 0",
                        given=("phi > 1", *EXPONENTS, "lam + phi != 2", "B > 0", "C0 > 0", "lam + phi > 2"),
                    ),
                ),
                condition="λ + φ_eff > 2",
            ),
            context="With λ = 1/2 and φ_eff = 5/4 the formula gives a negative time: C^(1/4) grows linearly and no singularity comes.",
            severity=Severity.MAJOR,
            depends_on=("theorem-11.2/c-singularity",),
        ),
    ),
)

# ------------------------------------------------------------------------------------------------ Remark 11.3

LIKELY = Claim(
    name="remark-11.3",
    title="Which regime is likely",
    kind="remark",
    sources=(chapter("Remark 11.3"),),
    symbols=(("P, Q", "composite elasticities"), ("J, K", "numbers of types"), ("g", "exponent γ_J of variety")),
    parts=(
        Part(
            name="estimates",
            role=Role.INLINE,
            sources=(chapter("Remark 11.3"), chapter("§10.3")),
            text="Bloom et al. estimate φ at about 0.5 to 0.7; individual training interactions saturate.",
            latex=r"\varphi \approx 0.5\text{–}0.7",
            severity=Severity.MINOR,
            empirical=True,
            cites="Bloom, Jones, Van Reenen and Webb (2020), American Economic Review 110(4)",
            context="A statement about a source and about the world. That work reports β in 'growth rate of ideas ∝ A^(−β) × research', so that Jones's φ is 1 − β with λ = 1; to our knowledge its β for the aggregate economy is about 3 (φ ≈ −2) and about 0.2 for Moore's law (φ ≈ 0.8), and no range 0.5 to 0.7 is stated. To be checked against its tables. φ < 1 agrees with it in any case.",
        ),
        Part(
            name="imported-estimate",
            role=Role.INLINE,
            sources=(chapter("Remark 11.3"), chapter("§10.3"), chapter("Abstract"), chapter("§17")),
            text="The estimates 0.5 to 0.7, which are of Jones's φ_J, place the mesh in regime (a): with the input f·C in Jones's law the exponent λ + φ_J is below 1, for every 0 < λ ≤ 1.",
            latex=r"\tfrac12 \le \varphi_J \le \tfrac7{10} \;\Rightarrow\; \lambda + \varphi_J < 1",
            asserts=(forall("lam + phiJ < 1", given=("1/2 <= phiJ", "phiJ <= 7/10", *EXPONENTS)),),
            repair=Repair(
                text="True for λ < 3/10. With such estimates the regime depends on λ, about which the remark says nothing; with φ_J ≤ 0 regime (a) follows for every λ < 1.",
                latex=r"\lambda < \tfrac3{10}",
                asserts=(forall("lam + phiJ < 1", given=("1/2 <= phiJ", "phiJ <= 7/10", *EXPONENTS, "lam < 3/10")),),
                condition="λ < 3/10",
            ),
            severity=Severity.MAJOR,
            depends_on=("growth-equation/jones-form", "remark-11.3/estimates"),
            used_in=(chapter("Prediction 11"),),
            context="If eq. (21) defines a φ of its own the estimates do not apply to it as they stand: in its terms they are 1.5 to 1.7. Should the literature's estimate be negative instead, the remark's conclusion would stand.",
        ),
        Part(
            name="two-thirds",
            role=Role.INLINE,
            sources=(chapter("Remark 11.3"),),
            text="With φ_0 = 0.6 the threshold of eq. (24) is β = 2/3, which is 0.67 to two digits.",
            latex=r"\frac{0.6}{1-\frac23\cdot 0.6} = 1,\qquad |\tfrac23 - 0.67| < 0.005",
            asserts=(forall("0.6/(1-(2/3)*0.6) == 1"), forall("abs(2/3 - 0.67) < 0.005")),
            depends_on=("proposition-10.1/elasticity",),
        ),
        Part(
            name="rising-elasticity",
            role=Role.INLINE,
            sources=(chapter("Remark 11.3"), chapter("§17")),
            text="A rising φ_eff lifts the ceiling: the steady state (B/δ)^(1/(1−Φ)) increases in Φ < 1.",
            latex=r"P < Q < 1 \;\Rightarrow\; (B/\delta)^{1/(1-P)} < (B/\delta)^{1/(1-Q)}",
            asserts=(forall("(B/delta)^(1/(1-P)) < (B/delta)^(1/(1-Q))", given=("P < Q", "Q < 1", *LAW)),),
            repair=Repair(
                text="Add B > δ, that is, a steady state above 1 in the unit in which C is measured; below 1 it falls. C_max of eq. (31) does not contain φ_eff at all.",
                latex=r"\delta_g f^\lambda J^{\gamma_J} > \delta",
                asserts=(
                    forall("(B/delta)^(1/(1-P)) < (B/delta)^(1/(1-Q))", given=("P < Q", "Q < 1", *LAW, "B > delta")),
                ),
                condition="B > δ",
            ),
            severity=Severity.MINOR,
            weighed=True,
            context="A change of Φ with B held fixed depends on the unit of C: in another unit B changes by a factor that itself depends on Φ.",
        ),
        Part(
            name="expanding-variety",
            role=Role.INLINE,
            sources=(chapter("Remark 11.3"), chapter("§17")),
            text="More types lift the steady state of eq. (22), γ_J being positive and Φ < 1.",
            latex=r"J < K \;\Rightarrow\; \Bigl(\tfrac{A J^{\gamma_J}}\delta\Bigr)^{1/(1-\Phi)} < \Bigl(\tfrac{A K^{\gamma_J}}\delta\Bigr)^{1/(1-\Phi)}",
            asserts=(
                forall(
                    "(A*J^g/delta)^(1/(1-Phi)) < (A*K^g/delta)^(1/(1-Phi))",
                    given=("Phi < 1", "A > 0", "delta > 0", "g > 0", "0 < J", "J < K"),
                ),
            ),
            context="Eq. (31) contains the constant J_max, which an expanding J does not raise.",
        ),
    ),
)

# -------------------------------------------------------------------------------------------------- Appendix C

APPENDIX_C = Claim(
    name="appendix-c",
    title="The task model behind the effective elasticity",
    kind="proof",
    sources=(chapter("Appendix C"), chapter("eq. (43)"), chapter("eq. (44)")),
    symbols=(
        ("A", "mean of ln A_s over the automated subtasks"),
        ("g", "growth rate of C on a path where it is constant"),
        ("k", "the constant of eq. (44)"),
    ),
    parts=(
        Part(
            name="eq-43",
            role=Role.STEP,
            sources=(chapter("eq. (43)"),),
            text="Cobb-Douglas over the subtasks gives the exponent βφ_0 of C and 1 − β of Z.",
            latex=r"\exp\bigl(\beta(\bar A + \varphi_0\ln C) + (1-\beta)\ln Z\bigr) = e^{\beta\bar A}\,C^{\beta\varphi_0} Z^{1-\beta}",
            asserts=(
                forall(
                    "exp(beta*(A + phi0*log(C)) + (1-beta)*log(Z)) == exp(beta*A)*C^(beta*phi0)*Z^(1-beta)",
                    given=("C > 0", "Z > 0", *AUTOMATION),
                ),
            ),
            context="The product over the continuum s ≤ β is read as exp of the integral of ln A_s.",
        ),
        Part(
            name="eq-44",
            role=Role.STEP,
            sources=(chapter("eq. (44)"),),
            text="Along every path of eq. (43) the growth rate of C satisfies eq. (44). For β = 0 and Z = exp(gt) the paths are C = exp(gt)/g + K, and eq. (44) says that their growth rate is g (the constant being zero).",
            latex=r"\beta = 0:\quad \frac{e^{gt}}{e^{gt}/g + K} = g",
            asserts=(forall("exp(g*t)/(exp(g*t)/g + K) == g", given=("g > 0", "K > 0", "t >= 0")),),
            instance="β = 0",
            repair=Repair(
                text="The right side of (44) is the growth rate of dC/dt. It is that of C where the latter is constant (K = 0 here), and in the limit; the constant must be zero, for the logarithm of a constant factor has derivative zero.",
                latex=r"\frac{d}{dt}\ln\dot C = \beta\varphi_0\, g_C + (1-\beta)\, g_Z",
                asserts=(
                    forall("exp(g*t)/(exp(g*t)/g) == g", given=("g > 0", "t >= 0")),
                    forall("exp(g*t)/(exp(g*t)/g + K) > g - g^2*K*exp(-g*t)", given=("g > 0", "K > 0", "t >= 0")),
                ),
            ),
            severity=Severity.MINOR,
            context="As a statement on balanced paths, which is how it is then solved, eq. (44) is right with the constant zero. If the A_s grow, the constant is the mean of their growth rates times β; with constant A_s it is zero.",
        ),
        Part(
            name="solving",
            role=Role.STEP,
            sources=(chapter("Appendix C"), chapter("eq. (44)")),
            text="Eq. (44) solved for the growth rate: g·(1 − βφ_0) = (1 − β)g_Z + k.",
            latex=r"g(1-\beta\varphi_0) = (1-\beta)g_Z + k",
            asserts=(forall("g*(1-beta*phi0) == (1-beta)*gZ + k", given=("g == beta*phi0*g + (1-beta)*gZ + k",)),),
        ),
        Part(
            name="amplifies",
            role=Role.INLINE,
            sources=(chapter("Appendix C"), chapter("§10.3"), chapter("Proposition 10.1")),
            text="Automation raises the elasticity of the task model above the raw one: βφ_0 > φ_0 for 0 < φ_0 < 1 and 0 < β < 1.",
            latex=r"\beta\varphi_0 > \varphi_0",
            asserts=(forall("beta*phi0 > phi0", given=(*AUTOMATION, "0 < beta", "0 < phi0")),),
            repair=Repair(
                text="In the task model of Appendix C the elasticity is βφ_0, at most φ_0 and below 1 for every β: convergence is then the only regime.",
                latex=r"\varphi_{\text{eff}} = \beta\varphi_0 < \varphi_0 < 1",
                asserts=(
                    forall("beta*phi0 < phi0", given=(*AUTOMATION, "0 < phi0")),
                    forall("lam + beta*phi0 - 1 < 1", given=(*AUTOMATION, *EXPONENTS, "0 < phi0")),
                ),
            ),
            severity=Severity.MAJOR,
            contradicts=("proposition-10.1/exceeds",),
            used_in=(chapter("Remark 10.2"), chapter("Theorem 11.2")),
        ),
        Part(
            name="against-eq-25",
            role=Role.INLINE,
            sources=(chapter("Appendix C"), chapter("eq. (44)"), chapter("eq. (25)")),
            text="Eqs. (25) and (44) describe one model: the balanced growth rates (1 − β)g_Z/(1 − βφ_0 − φ_0) of (25) and (1 − β)g_Z/(1 − βφ_0) of (44) agree where both exist.",
            latex=r"\frac{1-\beta}{1-\beta\varphi_0-\varphi_0} = \frac{1-\beta}{1-\beta\varphi_0}",
            asserts=(
                forall(
                    "(1-beta)*gZ/(1-beta*phi0-phi0) == (1-beta)*gZ/(1-beta*phi0)",
                    given=(*AUTOMATION, "0 < phi0", "0 < beta", "gZ > 0", "beta*phi0 + phi0 < 1"),
                ),
            ),
            repair=Repair(
                text="They do not, unless φ_0 = 0: (25) grows faster. On a balanced path of (25), g = φ_eff·g + ζ·g_Z with ζ = (1 − β)/(1 − βφ_0).",
                latex=r"\frac{1-\beta}{1-\beta\varphi_0-\varphi_0} > \frac{1-\beta}{1-\beta\varphi_0}",
                asserts=(
                    forall(
                        "(1-beta)*gZ/(1-beta*phi0-phi0) > (1-beta)*gZ/(1-beta*phi0)",
                        given=(*AUTOMATION, "0 < phi0", "gZ > 0", "beta*phi0 + phi0 < 1"),
                    ),
                    forall(
                        "g == (1-beta)*gZ/(1-beta*phi0-phi0)",
                        given=(
                            *AUTOMATION,
                            "beta*phi0 + phi0 < 1",
                            "g == phi0/(1-beta*phi0)*g + (1-beta)/(1-beta*phi0)*gZ",
                        ),
                    ),
                ),
            ),
            severity=Severity.MAJOR,
            contradicts=("proposition-10.1/step-production", "appendix-c/solving"),
            context="At β = φ_0 = 1/2 the rates are 2·g_Z and (2/3)·g_Z.",
        ),
        Part(
            name="against-bottleneck",
            role=Role.INLINE,
            sources=(chapter("Appendix C"), chapter("eq. (44)"), chapter("Abstract"), chapter("§1")),
            text="The growth rate of eq. (44) (constant zero) is the frontier's, as the abstract says of the mesh's long run: (1 − β)g_Z/(1 − βφ_0) = g_Z.",
            latex=r"\frac{(1-\beta)g_Z}{1-\beta\varphi_0} = g_Z",
            asserts=(forall("(1-beta)*gZ/(1-beta*phi0) == gZ", given=(*AUTOMATION, "gZ > 0")),),
            repair=Repair(
                text="Only without automation. For β > 0 it is below g_Z and falls as β rises, towards zero as β tends to 1.",
                latex=r"0 < \beta < 1 \;\Rightarrow\; \frac{(1-\beta)g_Z}{1-\beta\varphi_0} < g_Z",
                asserts=(
                    forall("(1-beta)*gZ/(1-beta*phi0) < gZ", given=(*AUTOMATION, "gZ > 0", "0 < beta")),
                    forall(
                        "(1-c)*gZ/(1-c*phi0) < (1-b)*gZ/(1-b*phi0)",
                        given=("phi0 < 1", "gZ > 0", "0 <= b", "b < c", "c < 1"),
                    ),
                ),
            ),
            severity=Severity.MAJOR,
            contradicts=("appendix-c/solving",),
            used_in=(chapter("Proposition 13.1"), chapter("§13.3"), chapter("Prediction 10")),
            context="Proposition 13.1 speaks of the limit β → 1, in which eq. (44) gives zero.",
        ),
    ),
)

# -------------------------------------------------------------------------------------------------- Appendix E

APPENDIX_E = Claim(
    name="appendix-e",
    title="What decides the regime, and the singularity in the literature",
    kind="remark",
    sources=(chapter("Appendix E"), chapter("Abstract"), chapter("§17")),
    symbols=(
        ("phi", "effective elasticity φ_eff, the same in two meshes"),
        ("lam, mu", "their duplication parameters"),
        ("C0, D0", "their initial capabilities"),
    ),
    parts=(
        Part(
            name="three-parameters",
            role=Role.INLINE,
            sources=(chapter("Abstract"), chapter("§17"), chapter("Appendix E")),
            text="φ_eff, h and α decide the regime: two meshes that share them (φ_eff > 1, h = 0, the same α) are on the same side of Φ = 1, whatever their λ, and on the same side of the threshold δ/B, whatever C_0.",
            latex=r"\lambda + \varphi_{\text{eff}} > 2 \Rightarrow \mu + \varphi_{\text{eff}} > 2,\qquad C_0^{\Phi-1} > \tfrac\delta B \Rightarrow D_0^{\Phi-1} > \tfrac\delta B",
            asserts=(
                forall("mu + phi - 1 > 1", given=("lam + phi - 1 > 1", *EXPONENTS, "0 < mu", "mu <= 1", "phi > 1")),
                forall("D0^(Phi-1) > delta/B", given=("C0^(Phi-1) > delta/B", "Phi > 1", *LAW, "C0 > 0", "D0 > 0")),
            ),
            repair=Repair(
                text="What decides on eq. (22) is λ + φ_eff, whether α exceeds its critical value and, for λ + φ_eff > 2, whether C_0^(λ+φ_eff−2) exceeds δ/(δ_g·f^λ·J^γ_J); for λ + φ_eff = 2, whether δ_g·f^λ·J^γ_J exceeds δ. h decides on eq. (26) only.",
                latex=r"\lambda+\varphi_{\text{eff}},\quad \mathbf 1[\alpha>\alpha_{\text{crit}}],\quad \mathbf 1\bigl[C_0^{\lambda+\varphi_{\text{eff}}-2} > \delta/B\bigr]",
                asserts=(
                    forall("mu + psi - 1 > 1", given=("lam + phi - 1 > 1", "mu + psi == lam + phi")),
                    forall(
                        "D0^(Phi-1) > delta/B", given=("C0^(Phi-1) > delta/B", "Phi > 1", *LAW, "C0 > 0", "D0 >= C0")
                    ),
                ),
            ),
            severity=Severity.MAJOR,
            depends_on=("definition-11.1/c-singularity", "theorem-11.2/regimes-by-elasticity"),
            context="The abstract and §17 say 'govern', which need not mean 'decide alone'; Appendix E says that the conjunction of the three determines the singularity. Definition 11.1 itself has λ + φ.",
        ),
        Part(
            name="nordhaus",
            role=Role.INLINE,
            sources=(chapter("Appendix E"),),
            text="Regime (c) is precisely Nordhaus's condition for a singularity.",
            latex=r"\varphi_{\text{eff}} > 1",
            severity=Severity.MINOR,
            empirical=True,
            cites="Nordhaus (2021), American Economic Journal: Macroeconomics 13(1)",
            context="A statement about what another work contains. To our knowledge that work asks whether information capital and conventional inputs substitute for each other with an elasticity above one, and tests it by factor shares and the like; an elasticity of producing ideas above one, saturation or model collapse are not its conditions. To be checked against its text. That its conclusion is sceptical too is right.",
        ),
    ),
)

CLAIMS = (GROWTH, PROPOSITION, LADDER, DEFINITION, THEOREM, TABLE, LIKELY, APPENDIX_C, APPENDIX_E)

MATRICES = (
    Matrix(
        title="The limit of regime (a) against eq. (31)",
        columns=("eq. (26), aggregate of eq. (1)", "eq. (26), sum of powers", "eq. (22)"),
        rows=(
            (
                "tends to the printed ceiling",
                (
                    "theorem-11.2/a-limit",
                    "capability-ceiling/equilibrium-against-limit",
                    "theorem-11.2/a-limit-growth-equation",
                ),
            ),
        ),
        note="None of these readings gives eq. (31) as the limit, special values of the parameters apart.",
    ),
)
