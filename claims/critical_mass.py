"""Critical mass: when the mesh exceeds the centralized provider, what diversity does to it, and the market share.

Symbols.  a = beta*v/D, so that the reproduction number is R = a*N; s is the positive solution of the size equation, and
m = N*s (or k) a number of connected agents.  The size equation, solved for N, says that a mesh with m connected agents
has m/(1 - exp(-a*m)) agents: that is ``size(m)``.  c is the mean capability of a specialist, M and d the number and the
capability of the provider's units, and B = M*d/c the number of mean specialists that the provider is worth.  r is the
CES substitution parameter (the papers' rho), J the number of task types.
"""

from functools import partial

from theoremaudit.model import Claim, Part, Repair, Role, Severity, Source
from theoremaudit.statements import forall

chapter = partial(Source, "mesh-economy")
earlier = partial(Source, "mesh-equilibrium")
notes = partial(Source, "notes")
dynamics = partial(Source, "dynamics")

PRINTED = ("r < 1", "r != 0")  # the chapter's eq. (1)
POSITIVE, NEGATIVE = ("0 < r", "r < 1"), ("r < 0",)
SIZE = "s == 1 - exp(-a*N*s)"  # eq. (3) with R = a*N
MESH = ("a > 0", "0 < s", SIZE)
PROVIDER = ("M > 0", "c > 0", "d > 0")
TWO_MESHES = ("a > 0", "0 < m", "m < k")


def size(connected: str, rate: str = "a") -> str:
    """The number of agents of a mesh with so many connected ones: eq. (3) solved for N."""
    return f"({connected}/(1 - exp(-{rate}*{connected})))"


CRITICAL = size("B")
LARGER = f"{size('m')} < {size('k')}"

# ------------------------------------------------------------------------------- the printed value of N*

CRITICAL_MASS = Claim(
    name="critical-mass",
    title="The critical mass N*",
    kind="formula",
    sources=(chapter("Theorem 6.1, proof"), chapter("Table 1"), earlier("Theorem 1, proof")),
    depends_on=("proposition-3.1/b",),
    symbols=(
        ("a", "β·v/D, so that the reproduction number is R = a·N"),
        ("N, L", "numbers of agents"),
        ("s", "fraction of agents in the giant component"),
        ("m, k", "numbers of connected agents; a mesh with m of them has m/(1 − exp(−a·m)) agents by eq. (3)"),
        ("B", "M·c̄_cent/c̄, the provider's capability in mean specialists"),
    ),
    parts=(
        Part(
            name="number",
            role=Role.DEFINITION,
            sources=(chapter("Theorem 6.1, proof"), earlier("Theorem 1, proof")),
            text="At given link probability β, value v and attrition D, with S taken in a mesh of N* agents, the printed "
            "N* = M·c̄_cent/(S·c̄) = B/S determines N*: it has one solution, B/(1 − exp(−a·B)), and the meshes of more "
            "agents, and no others, have more than B connected ones.",
            latex=r"N^* = \frac{B}{S_\infty^*(aN^*)} \iff N^* = \frac{B}{1-e^{-aB}};\qquad"
            r" N S_\infty^*(aN) > B \iff N > N^*",
            asserts=(
                forall(f"N == {CRITICAL}", given=(*MESH, "B > 0", "N == B/s")),
                forall(f"B/{CRITICAL} == 1 - exp(-a*{CRITICAL}*(B/{CRITICAL}))", given=("a > 0", "B > 0")),
                forall("N*s > B", given=(*MESH, "B > 0", f"N > {CRITICAL}")),
                forall("N*s <= B", given=(*MESH, "N > 0", "B > 0", f"N <= {CRITICAL}")),
            ),
            severity=Severity.MINOR,
            depends_on=("giant-component/limit-law", "mesh-reproduction-number/mean-degree"),
            used_in=(
                chapter("Table 1"),
                chapter("Theorem 6.1(d)"),
                chapter("Corollary 6.2"),
                chapter("Remark 9.5"),
                chapter("§13.3"),
            ),
            context="S is a function of R, and R = Nβv/D of N. The formula is right as an equation for N* (this part), as the "
            "condition N > B/S(N) on each N, and with R given before N, as the theorem's order of quantifiers has it "
            "(number-fixed-reproduction-number). It is not a formula by which N* could be computed from β, v and D "
            "(explicit-formula): the closed form is, and may be printed instead. The exponent aB inherits the dimension of R "
            "(mesh-reproduction-number).",
        ),
        Part(
            name="explicit-formula",
            role=Role.DEFINITION,
            sources=(chapter("Theorem 6.1, proof"), earlier("Theorem 1, proof")),
            text="Read as an explicit formula, at given link probability β, value v and attrition D, the printed N* = M·c̄_cent/(S·c̄) = B/S is one "
            "number: meshes of two different sizes, with m < k connected agents, give the same value.",
            latex=r"m < k \;\Rightarrow\; \frac{B}{1-e^{-am}} = \frac{B}{1-e^{-ak}}",
            asserts=(
                forall(
                    "B/(1 - exp(-a*m)) == B/(1 - exp(-a*k))",
                    given=("B > 0", *TWO_MESHES),
                ),
            ),
            repair=Repair(
                text="N* = B/(1 − exp(−a·B)) with a = βv/D and B = M·c̄_cent/c̄. A mesh of N agents has more than B "
                "connected ones if N > N*, and not more if N ≤ N*; R = aN > 1 then holds by itself. N* rises with B "
                "(so with M and c̄_cent), falls with a (so with β, v, 1/D), and lies between 1/a + B/2 and 1/a + B; "
                "it exceeds B, to which it tends as a → ∞.",
                latex=r"N^* = \frac{B}{1-e^{-aB}},\quad a = \frac{\beta v}{D},\quad B = \frac{M\bar c_{\mathrm{cent}}}"
                r"{\bar c};\qquad N S_\infty^*(aN) > B \iff N > N^*;\qquad \frac1a + \frac B2 < N^* < \frac1a + B",
                asserts=(
                    forall("N*s > B", given=(*MESH, "B > 0", f"N > {CRITICAL}")),
                    forall("N*s <= B", given=(*MESH, "N > 0", "B > 0", f"N <= {CRITICAL}")),
                    forall(f"1/a + B/2 < {CRITICAL} < 1/a + B", given=("a > 0", "B > 0")),
                    forall(f"{CRITICAL} > B", given=("a > 0", "B > 0")),
                    forall(f"{size('A')} < {CRITICAL}", given=("a > 0", "0 < A", "A < B")),
                    forall(f"{size('B', 'b')} < {CRITICAL}", given=("a > 0", "a < b", "B > 0")),
                ),
            ),
            case_of="number",
            severity=Severity.MINOR,
            context="Of four readings the only one that fails: S depends on R = Nβv/D, and so on the size of the mesh in which it is "
            "taken. The closed form of the repair needs no S.",
        ),
        Part(
            name="number-fixed-reproduction-number",
            role=Role.DEFINITION,
            sources=(chapter("Theorem 6.1, proof"), earlier("Theorem 1, proof")),
            text="With the reproduction number, and so S, held fixed while N varies, a mesh of N agents has more than B "
            "connected ones if and only if N > N* = B/S.",
            latex=r"N S > B \iff N > B/S",
            asserts=(
                forall("N*S > B", given=("0 < S", "B > 0", "N > B/S")),
                forall("N > B/S", given=("0 < S", "B > 0", "N*S > B")),
            ),
            case_of="number",
            context="This reading takes the theorem's order of quantifiers literally: first R, then N*. It gives up "
            "eq. (2) with a fixed connection probability.",
        ),
        Part(
            name="below-at-crossing",
            role=Role.INLINE,
            sources=(chapter("Part I"), earlier("§1"), earlier("§2.2")),
            text="When the reproduction number crosses 1, that is at N = 1/a, the mesh is below critical mass.",
            latex=r"\frac1a < \frac{B}{1-e^{-aB}}",
            asserts=(forall(f"1/a < {CRITICAL}", given=("a > 0", "B > 0")),),
            depends_on=("critical-mass/number",),
            severity=Severity.MINOR,
            context="Between N = 1/a and N* the mesh is connected and does not yet exceed the provider.",
        ),
        Part(
            name="ceiling",
            role=Role.DEFINITION,
            sources=(chapter("§1.1"), chapter("Table 1")),
            text="If the N*(F₁) of §1.1, where F₂ ≤ N*(F₁), is the N* of Table 1, a network within that ceiling can be larger than "
            "the critical mass.",
            latex=r"\exists N:\ N \le N^*(F_1),\ N > N^*",
            asserts=(forall(f"exists N: N <= {CRITICAL}, N > {CRITICAL}", given=("a > 0", "B > 0")),),
            repair=Repair(
                text="Give the ceiling a symbol of its own, N̄(F₁): dominance is possible if N* < N̄(F₁).",
                latex=r"N^* < \bar N(F_1) \;\Rightarrow\; \exists N:\ N \le \bar N(F_1),\ N > N^*",
                asserts=(
                    forall(
                        f"exists N: N <= K, N > {CRITICAL}",
                        given=("a > 0", "B > 0", f"{CRITICAL} < K"),
                    ),
                ),
            ),
            severity=Severity.EDITORIAL,
            context="The ceiling meant is surely another quantity, a function of hardware; Table 1 lists N* only as the critical mass. "
            "With one meaning for both, §1.1 and Theorem 6.1 would not contradict each other: no network would reach "
            "dominance.",
        ),
        Part(
            name="structural-feature",
            role=Role.INLINE,
            sources=(earlier("§11"),),
            text="The critical mass is a feature of the aggregate for every ρ < 1 other than 0: the quotient of the capability "
            "of a balanced mesh with x connected specialists and of the provider is x/B, whatever the number of types.",
            latex=r"\frac{(J(x/J)^\rho)^{1/\rho}}{(J(B/J)^\rho)^{1/\rho}} = \frac{x}{B}",
            asserts=(
                forall(
                    "(J*(x/J)^r)^(1/r)/(J*(B/J)^r)^(1/r) == x/B",
                    given=(*PRINTED, "J >= 1", "x > 0", "B > 0"),
                    integer=("J",),
                ),
            ),
            severity=Severity.EDITORIAL,
            context="It is x/B at ρ = 1 as well, where capabilities simply add up: the critical mass does not use "
            "complementarity. The other half of the sentence, that nothing depends on the number of levels of the hierarchy, is not "
            "touched.",
        ),
    ),
)

# ------------------------------------------------------------------------------- Theorem 6.1(d) and its Step 4

BENCHMARK = "J^((1-r)/r)*M*d"
EQ_16 = "J^(1/r-2)*S*N*c"
CONNECTED = ("0 < S", "S <= 1", "N > 0", "J >= 2")
NEEDED = "N > M*d/(S*c)"

DOMINANCE = Claim(
    name="dominance",
    title="The mesh exceeds centralized provision beyond a critical mass",
    kind="theorem",
    sources=(chapter("Theorem 6.1(d)"), earlier("Theorem 1(d)"), notes("THE CENTRAL THEOREM")),
    depends_on=("critical-mass/number", "centralized-benchmark/value-earlier-paper"),
    symbols=(
        ("N", "agents"),
        ("s, S", "fraction of them that is connected"),
        ("a", "β·v/D, so that R = a·N"),
        ("c", "mean capability of a specialist"),
        ("M, d", "number and capability of the provider's units"),
        ("J, r", "number of task types, CES parameter ρ"),
    ),
    parts=(
        Part(
            name="d",
            role=Role.STATEMENT,
            sources=(
                chapter("Theorem 6.1(d)"),
                chapter("Abstract"),
                chapter("§1"),
                chapter("§13.3"),
                chapter("§17"),
                earlier("Theorem 1(d)"),
                earlier("Abstract"),
                earlier("§1"),
                earlier("§11"),
                notes("THE CENTRAL THEOREM"),
                dynamics("Dynamic 5"),
            ),
            text="For every provider of fixed capacity there is a finite N* such that every mesh of more than N* agents, "
            "its connected specialists spread evenly over the J types, has a capability (15) above the provider's "
            "(8), which is J^((1−ρ)/ρ)·B·c̄; for every ρ < 1 other than 0. It may be taken as B/(1 − exp(−a·B)); beyond it R > 1, "
            "so that a giant component exists.",
            latex=r"N > \frac{B}{1-e^{-aB}} \;\Rightarrow\; C_{\mathrm{mesh}}(N) ="
            r" \bigl(J (sN\bar c/J)^\rho\bigr)^{1/\rho} > J^{(1-\rho)/\rho} M \bar c_{\mathrm{cent}}",
            asserts=(
                forall(
                    "(J*(s*N*c/J)^r)^(1/r) > J^((1-r)/r)*(B*c)",
                    given=(*PRINTED, "c > 0", "J >= 2", "N > 0", *MESH, "B > 0", f"N > {CRITICAL}"),
                    integer=("J",),
                ),
                forall("a*N > 1", given=("a > 0", "B > 0", f"N > {CRITICAL}")),
            ),
            proof_steps=(
                "step-mean-capability",
                "eq-16",
                "eq-16-algebra",
                "step-comparison",
                "step-finite",
            ),
            severity=Severity.MINOR,
            depends_on=(
                "critical-mass/number",
                "mesh-equilibrium/a",
            ),
            used_in=(chapter("Corollary 6.2"), chapter("Remark 9.5"), chapter("Proposition 14.1"), chapter("§7.3")),
            context="True, but not by the printed steps: eq. (16) is too small by the factor J, and the comparison "
            "that follows does not follow from it. ρ < 1 and R > 1 are not needed: the second follows from N > N*. At "
            "ρ = 0, which the theorem's wording admits, eq. (15) has no meaning. Statements about N → ∞ are meant "
            "wherever eq. (3) is used. That the specialists are spread evenly is the proof's assumption; the theorem "
            "does not state it (see dominance/d-any-allocation). Only capability is compared: nothing here is about "
            "latency or resilience (Dynamic 5).",
            weighed=True,
        ),
        Part(
            name="d-any-allocation",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 6.1(d)"),),
            text="Nothing assumed of the allocation but what part (a) grants, a specialist for every type, a mesh exceeds "
            "the provider once its connected specialists are many enough. Instance: J = 2, ρ = −1, one specialist for "
            "the second type, a provider worth B = 4 specialists; then some number x of specialists for the first "
            "type is enough.",
            latex=r"\exists x:\ \bigl(x^{-1} + 1^{-1}\bigr)^{-1} > 2^{(1-\rho)/\rho}\big|_{\rho=-1}\cdot 4 = 1",
            asserts=(forall("exists x: x >= 1, (x^(-1) + 1^(-1))^(-1) > 2^((1-(-1))/(-1))*4"),),
            instance="J = 2, ρ = −1, one specialist for the second type, B = 4",
            repair=Repair(
                text="For 0 < ρ < 1 any allocation of more than J^((1−ρ)/ρ)·B connected specialists exceeds the provider, "
                "because the aggregate of x of them is at least x (at ρ = 1/2 four specialists for the first type "
                "are enough in the instance); so does, for every ρ ≠ 0, any balanced one of more than B.",
                latex=r"0 < \rho < 1,\ \sum_j C_j = x \;\Rightarrow\;"
                r" \Bigl(\sum_j C_j^\rho\Bigr)^{1/\rho} \ge x",
                asserts=(
                    forall(
                        "sum(c^r for c in C) >= x^r",
                        given=(
                            *POSITIVE,
                            "J >= 1",
                            "x > 0",
                            "sum(c for c in C) == x",
                            "c >= 0 for c in C",
                            "c <= x for c in C",
                        ),
                        integer=("J",),
                        vector={"C": "J"},
                    ),
                    forall("exists x: x >= 1, (x^(1/2) + 1^(1/2))^2 > 2^((1-1/2)/(1/2))*4"),
                ),
            ),
            severity=Severity.MINOR,
            context="Step 2 takes the equilibrium to be the efficient allocation, Step 4 to be about uniform; with either the theorem is right "
            "(part d). What is missing is the hypothesis. For ρ < 0 every type is essential: with one specialist for a type the aggregate stays below that "
            "specialist's capability however many work on the other types. The theorem needs 0 < ρ < 1 (the earlier "
            "paper's domain) or shares of the types that stay away from 0.",
        ),
        Part(
            name="step-mean-capability",
            role=Role.STEP,
            sources=(
                chapter("Theorem 6.1, proof"),
                chapter("eq. (15)"),
                earlier("Theorem 1, proof"),
                earlier("eq. (15)"),
            ),
            text="With ≈ read as =, the capability n·x of the n specialists for a type, x being their own mean, is n times the "
            "mean over all specialists, l others having mean y.",
            latex=r"C_j = n x = n\,\bar c,\qquad \bar c = \frac{nx + ly}{n+l}",
            asserts=(
                forall(
                    "n*x == n*((n*x + l*y)/(n + l))",
                    given=("n >= 1", "l >= 1", "x > 0", "y > 0"),
                    integer=("n", "l"),
                ),
            ),
            repair=Repair(
                text="If the specialists of every type have the same mean capability.",
                latex=r"x = y \;\Rightarrow\; C_j = n\,\bar c",
                asserts=(
                    forall(
                        "n*x == n*((n*x + l*y)/(n + l))",
                        given=("n >= 1", "l >= 1", "x > 0", "y > 0", "x == y"),
                        integer=("n", "l"),
                    ),
                ),
                condition="the mean capability is the same in all types",
            ),
            severity=Severity.EDITORIAL,
            context="The approximation is good where capability does not depend on the type. It also "
            "counts all specialists where only the connected ones enter eq. (15).",
        ),
        Part(
            name="eq-16",
            role=Role.STEP,
            sources=(chapter("eq. (16)"), earlier("eq. (16)")),
            text="The aggregate (15) of S·N connected agents of mean capability c, spread evenly over J ≥ 2 types, is "
            "J^(1/ρ−2)·S·N·c.",
            latex=r"\bigl(J (SN\bar c/J)^\rho\bigr)^{1/\rho} = J^{1/\rho-2} S N \bar c",
            asserts=(
                forall(f"(J*(S*N*c/J)^r)^(1/r) == {EQ_16}", given=(*PRINTED, *CONNECTED, "c > 0"), integer=("J", "N")),
            ),
            repair=Repair(
                text="It is J^((1−ρ)/ρ)·S·N·c: the factor 1/J is already inside. With the aggregate of eq. (1) it is "
                "S·N·c/J.",
                latex=r"C_{\mathrm{mesh}}(N) = J^{(1-\rho)/\rho}\, S_\infty^* N \bar c",
                asserts=(
                    forall(
                        "(J*(S*N*c/J)^r)^(1/r) == J^((1-r)/r)*S*N*c",
                        given=(*PRINTED, *CONNECTED, "c > 0"),
                        integer=("J", "N"),
                    ),
                    forall(
                        "((J*(S*N*c/J)^r)/J)^(1/r) == S*N*c/J",
                        given=(*PRINTED, *CONNECTED, "c > 0"),
                        integer=("J", "N"),
                    ),
                ),
            ),
            severity=Severity.MAJOR,
            contradicts=("centralized-benchmark/value-earlier-paper",),
            context="Eq. (8) evaluates the same expression for the provider, without the factor 1/J. The printed value "
            "belongs to neither normalisation of the aggregate, and ≈ does not cover a factor J ≥ 2. N* is not affected: see "
            "step-comparison.",
        ),
        Part(
            name="eq-16-algebra",
            role=Role.STEP,
            sources=(chapter("eq. (16)"), earlier("eq. (16)")),
            text="The two forms printed in eq. (16) are equal.",
            latex=r"J^{(1-\rho)/\rho}\, SN\bar c/J = J^{1/\rho-2} SN\bar c",
            asserts=(
                forall(f"J^((1-r)/r)*S*N*c/J == {EQ_16}", given=(*PRINTED, *CONNECTED, "c > 0"), integer=("J", "N")),
            ),
        ),
        Part(
            name="step-comparison",
            role=Role.STEP,
            sources=(chapter("Theorem 6.1, proof"), earlier("Theorem 1, proof")),
            text="The value printed in eq. (16) exceeds C_cent when N > M·c̄_cent/(S·c̄).",
            latex=r"N > \frac{M\bar c_{\mathrm{cent}}}{S\bar c} \;\Rightarrow\; J^{1/\rho-2} S N\bar c >"
            r" J^{(1-\rho)/\rho} M\bar c_{\mathrm{cent}}",
            asserts=(
                forall(f"{EQ_16} > {BENCHMARK}", given=(*PRINTED, *PROVIDER, *CONNECTED, NEEDED), integer=("J", "N")),
            ),
            repair=Repair(
                text="The corrected value J^((1−ρ)/ρ)·S·N·c̄ does; the printed one when N exceeds J times that number.",
                latex=r"N > \frac{M\bar c_{\mathrm{cent}}}{S\bar c} \;\Rightarrow\; J^{(1-\rho)/\rho} S N\bar c >"
                r" J^{(1-\rho)/\rho} M\bar c_{\mathrm{cent}}",
                asserts=(
                    forall(
                        f"J^((1-r)/r)*S*N*c > {BENCHMARK}",
                        given=(*PRINTED, *PROVIDER, *CONNECTED, NEEDED),
                        integer=("J", "N"),
                    ),
                    forall(
                        f"{EQ_16} > {BENCHMARK}",
                        given=(*PRINTED, *PROVIDER, *CONNECTED, "N > J*M*d/(S*c)"),
                        integer=("J", "N"),
                    ),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("dominance/eq-16",),
            context="The earlier paper puts S·N·c̄/J > M·c̄_cent/J between the two; that divides the provider's "
            "capability by J as well, which its displayed C_cent does not do. The slip here undoes the one in eq. (16), "
            "so that the printed N* is right.",
        ),
        Part(
            name="step-finite",
            role=Role.STEP,
            sources=(chapter("Theorem 6.1, proof"), earlier("Theorem 1, proof")),
            text="With M and c̄_cent fixed the critical mass is finite: below 1/a + B.",
            latex=r"N^* = \frac{B}{1-e^{-aB}} < \frac1a + B",
            asserts=(forall(f"{CRITICAL} < 1/a + B", given=("a > 0", "B > 0")),),
            context="That M and c̄_cent are fixed is needed: N* exceeds B, so a provider that grows without bound is "
            "not overtaken by a mesh of bounded size. Part II lets frontier training grow at the rate g_Z.",
        ),
        Part(
            name="covers-types",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1, proof"), chapter("Theorem 6.1(a)"), earlier("Theorem 1, proof")),
            text="The N* of Step 4 serves Step 1 as well: a mesh of more than N* agents has at least as many connected "
            "agents as there are types.",
            latex=r"N > N^* \;\Rightarrow\; S_\infty^* N \ge J",
            asserts=(
                forall(
                    "m >= J",
                    given=("a > 0", "B > 0", "m > 0", "J >= 2", f"{size('m')} > {CRITICAL}"),
                    integer=("J",),
                ),
            ),
            repair=Repair(
                text="Take the critical mass of the larger of B and J (a number large enough; that the connected agents do cover the "
                "types is a further assumption).",
                latex=r"N > \frac{X}{1-e^{-aX}},\ X = \max(B, J) \;\Rightarrow\; S_\infty^* N > \max(B, J)",
                asserts=(
                    forall(
                        "m > J",
                        given=("a > 0", "m > 0", "J >= 2", f"{size('m')} > {size('J')}"),
                        integer=("J",),
                    ),
                    forall("m > B", given=("a > 0", "B > 0", "m > 0", f"{size('m')} > {CRITICAL}")),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("critical-mass/number",),
            context="Step 1 asks for N sufficiently large, so that the larger of the two numbers is surely meant; the theorem has one N* for all "
            "its parts, and Step 4 gives it a value. With whole agents it matters for (d) too: J = 3, "
            "ρ = 1/2 and a provider worth B = 19/10 specialists; two connected specialists of different types "
            "exceed B and aggregate to 4 against 3·19/10 = 5.7.",
        ),
        Part(
            name="every-provider",
            role=Role.INLINE,
            sources=(chapter("§1"), earlier("§1"), earlier("§11")),
            text="For any given centralized system, whatever its capacity B, there is a mesh that exceeds it: every mesh of "
            "more than B/(1 − exp(−a·B)) agents.",
            latex=r"\forall B\ \exists N^*:\quad N > N^* \;\Rightarrow\; N S_\infty^* > B",
            asserts=(forall("N*s > B", given=(*MESH, "B > 0", f"N > {CRITICAL}")),),
            severity=Severity.EDITORIAL,
            depends_on=("critical-mass/number",),
            context="Any centralized system is ordinary English for any given one. One mesh does not exceed all of them, for N* > B; "
            "and §7.3 reserves frontier tasks for central providers.",
        ),
    ),
)

# ------------------------------------------------------------------------- Theorem 6.1(e), Step 5: diversity

UNIFORM_FITNESS = ("0 <= u", "u < v", "0 <= p", "p < q", "M > 0", "d > 0", "0 < s", "s < 1")
SAME_MEAN = ("0 < p", "p < c", "0 < q", "q < c", "log(2*q) > log(2*p)", "M > 0", "d > 0", "0 < s", "s < 1")
SHANNON = "-(({0})*log({0}) + ({1})*log({1}) + (1-{0}-({1}))*log(1-{0}-({1})))"
ROOTS = "sqrt({0}) + sqrt({1}) + sqrt(1-{0}-({1}))"
SHARES = ("x > 0", "y > 0", "x + y < 1", "u > 0", "v > 0", "u + v < 1")
MOVED = ("x > y", "0 < t", "t < x - y")
BEST_EVEN = (
    forall(
        "sum(c^r for c in C) <= J*(x/J)^r",
        given=(*POSITIVE, "J >= 1", "x > 0", "sum(c for c in C) == x", "c >= 0 for c in C"),
        integer=("J",),
        vector={"C": "J"},
    ),
    forall(
        "sum(c^r for c in C) >= J*(x/J)^r",
        given=(*NEGATIVE, "J >= 1", "x > 0", "sum(c for c in C) == x", "c > 0 for c in C"),
        integer=("J",),
        vector={"C": "J"},
    ),
)
EVENER = tuple(
    forall("((x-t)^r + (y+t)^r + W)^(1/r) > (x^r + y^r + W)^(1/r)", given=(*regime, "y > 0", "W >= 0", *MOVED))
    for regime in (POSITIVE, NEGATIVE)
)

DIVERSITY_AND_MASS = Claim(
    name="critical-mass-diversity",
    title="What diversity does to the critical mass",
    kind="theorem",
    sources=(chapter("Theorem 6.1(e)"), earlier("Theorem 1(e)"), notes("THE CENTRAL THEOREM")),
    depends_on=("critical-mass/number", "lemma-4.1/maximum"),
    symbols=(
        ("[u, v], [p, q]", "intervals on which fitness is uniformly distributed; entropies ln(v − u), ln(q − p)"),
        ("s", "fraction of connected agents"),
        ("M, d", "number and capability of the provider's units; B = M·d/c with c a specialist's mean capability"),
        ("x, y, …", "shares of the types among the specialists, or capabilities by type"),
        ("J, r", "number of task types, CES parameter ρ"),
    ),
    parts=(
        Part(
            name="e",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 6.1(e)"), earlier("Theorem 1(e)")),
            text="Of two fitness distributions with the same mean the one of larger entropy −∫ρ ln ρ has the smaller critical "
            "mass M·c̄_cent/(S·c̄). Instance: fitness, taken for capability, uniform on [c − p, c + p] or on [c − q, c + q]; c̄ is "
            "its mean c.",
            latex=r"\ln 2q > \ln 2p \;\Rightarrow\; \frac{M\bar c_{\mathrm{cent}}}{S\bar c} <"
            r" \frac{M\bar c_{\mathrm{cent}}}{S\bar c}",
            asserts=(forall("M*d/(s*(((c-q)+(c+q))/2)) < M*d/(s*(((c-p)+(c+p))/2))", given=SAME_MEAN),),
            instance="uniform fitness, capability equal to fitness",
            proof_steps=("step-entropy-coverage", "step-premium", "step-coverage"),
            repair=Repair(
                text="Let w be the shares of the J types among the specialists. The connected specialists needed are "
                "B·J^((1−ρ)/ρ)/(Σ w^ρ)^(1/ρ): a function of the Rényi entropy of order ρ of w alone (for ρ < 0 of negative order, "
                "which is least at equal shares). They become fewer "
                "whenever shares are equalised (x and y to x − t and y + t without overshooting, the other types "
                "contributing W), for every ρ < 1 other than 0; they are fewest, namely B, at equal shares. So evenness "
                "lowers the critical mass to B/(1 − exp(−aB)), never below; in the printed equations the fitness distribution "
                "matters only through its mean, if at all.",
                latex=r"m^*(w) = B\,J^{\frac{1-\rho}{\rho}}\Bigl(\sum_j w_j^\rho\Bigr)^{-1/\rho} ="
                r" B\,e^{\frac{1-\rho}{\rho}(\ln J - H_\rho(w))},\quad H_\rho(w) = \frac{\ln\sum_j w_j^\rho}{1-\rho}",
                asserts=(
                    forall(
                        "sum(w^r for w in W)^(1/r) == exp((1-r)/r*(log(sum(w^r for w in W))/(1-r)))",
                        given=(*PRINTED, "J >= 2", "w > 0 for w in W"),
                        integer=("J",),
                        vector={"W": "J"},
                    ),
                    *EVENER,
                ),
            ),
            severity=Severity.CRITICAL,
            depends_on=("critical-mass/number",),
            contradicts=("critical-mass/number",),
            context="Neither the printed N* nor anything in eqs. (8), (15) or (16) contains the fitness distribution, "
            "except for its mean if fitness is capability; Step 4 and part (e) cannot both hold. The integral is the "
            "differential entropy: it has no value for finitely many fitness levels. The symbol ρ stands for the density here, for the "
            "CES parameter in the same theorem. Diversity of the shares of the types does lower N*: see evenness.",
            weighed=True,
        ),
        Part(
            name="e-unequal-means",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1(e)"), earlier("Theorem 1(e)")),
            text="Of any two fitness distributions, their means not held equal, the one of larger entropy has the smaller critical mass "
            "M·c̄_cent/(S·c̄). Instance: fitness, taken for capability, uniform on [u, v] or on [p, q].",
            latex=r"\ln(q-p) > \ln(v-u) \;\Rightarrow\; \frac{M\bar c_{\mathrm{cent}}}{S(p+q)/2} <"
            r" \frac{M\bar c_{\mathrm{cent}}}{S(u+v)/2}",
            asserts=(
                forall(
                    "M*d/(s*((p+q)/2)) < M*d/(s*((u+v)/2))",
                    given=(*UNIFORM_FITNESS, "log(q-p) > log(v-u)"),
                ),
            ),
            instance="uniform fitness, capability equal to fitness",
            case_of="e",
            severity=Severity.MINOR,
        ),
        Part(
            name="evenness",
            role=Role.INLINE,
            sources=(earlier("§1"), earlier("§11"), notes("THE CENTRAL THEOREM")),
            text="The critical mass falls with the diversity of the agents, diversity meaning evenness of the shares of the types "
            "among the specialists: moving a part t of the larger of two shares to the smaller, without overshooting, raises "
            "the aggregate of a mesh of given size (the other types contributing W), for every ρ < 1 other than 0, so "
            "that a smaller mesh is enough.",
            latex=r"y < x,\ 0 < t < x - y \;\Rightarrow\;"
            r" \bigl((x-t)^\rho + (y+t)^\rho + W\bigr)^{1/\rho} > \bigl(x^\rho + y^\rho + W\bigr)^{1/\rho}",
            asserts=EVENER,
            severity=Severity.MINOR,
            depends_on=("critical-mass/number", "lemma-4.1/maximum"),
            context="These sentences leave diversity undefined; in this sense they are right. For 0 < ρ < 1 the Rényi entropy of "
            "order ρ of the shares measures it exactly; Shannon's does so for two types only (entropy-of-shares). The critical mass "
            "never falls below its value at equal shares, which is that of the printed N*.",
        ),
        Part(
            name="entropy-of-shares",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1(e)"), earlier("Theorem 1(e)")),
            text="With diversity measured by Shannon's entropy of the shares of the types among the specialists, the more "
            "diverse mesh has the larger aggregate at equal size, and so the smaller critical mass. Instance: J = 3, "
            "ρ = 1/2, shares (x, y, 1 − x − y) and (u, v, 1 − u − v).",
            latex=r"H(w) > H(w') \;\Rightarrow\; \sum_j \sqrt{w_j} > \sum_j \sqrt{w'_j}",
            asserts=(
                forall(
                    f"{ROOTS.format('x', 'y')} > {ROOTS.format('u', 'v')}",
                    given=(*SHARES, f"{SHANNON.format('x', 'y')} > {SHANNON.format('u', 'v')}"),
                ),
            ),
            instance="J = 3, ρ = 1/2",
            repair=Repair(
                text="Measure diversity by evenness (the part of this name) or, for 0 < ρ < 1, by the Rényi entropy of order ρ. With two types Shannon's entropy "
                "serves as well: for shares p < q < 1/2 of the scarcer type both the entropy and, at ρ = 1/2, the "
                "aggregate are larger at q.",
                latex=r"p < q < \tfrac12 \;\Rightarrow\; H(p) < H(q),\ \sqrt p + \sqrt{1-p} < \sqrt q + \sqrt{1-q}",
                asserts=(
                    forall(
                        "-(p*log(p) + (1-p)*log(1-p)) < -(q*log(q) + (1-q)*log(1-q))",
                        given=("0 < p", "p < q", "q < 1/2"),
                    ),
                    forall("p^(1/2) + (1-p)^(1/2) < q^(1/2) + (1-q)^(1/2)", given=("0 < p", "p < q", "q < 1/2")),
                ),
            ),
            case_of="e",
            severity=Severity.MINOR,
            context="The reading most favourable to part (e). Two equal large types and a very small third have "
            "more entropy, but a smaller aggregate, than one dominant type with two moderate ones.",
        ),
        Part(
            name="step-entropy-coverage",
            role=Role.STEP,
            sources=(chapter("Theorem 6.1, proof"), earlier("Theorem 1, proof")),
            text="At a given number of agents, the larger the entropy of the fitness distribution, the broader is the coverage of "
            "the J task types.",
            latex=r"H(\rho_1) > H(\rho_2) \;\Rightarrow\; \Pr(\text{all } J \text{ types covered under } \rho_1) >"
            r" \Pr(\text{all } J \text{ types covered under } \rho_2)",
            severity=Severity.MAJOR,
            context="Fitness (§3.3) is one number for each agent, capability (§4.1) a vector with a component for each type, and no "
            "printed equation links the two. What has to be printed is the type, or the capability vector, of an agent of given fitness. "
            "If each type has a fitness of its own, the entropy is that of the shares of the types: with two types "
            "the sentence is then right (step-coverage), with more it is not. Shares 1/500, 499/1000, 499/1000 have more "
            "entropy than 4/5, 1/10, 1/10, yet three agents cover all three types with probability 0.003 against 0.048.",
        ),
        Part(
            name="step-premium",
            role=Role.STEP,
            sources=(chapter("Theorem 6.1, proof"), earlier("Theorem 1, proof")),
            text="The more of the J types a mesh covers, evenly, the larger is the aggregate of its x specialists, and the fewer are "
            "needed against a provider of J types: B·(J/n)^((1−ρ)/ρ) with n types covered (0 < ρ < 1).",
            latex=r"n < k \le J \;\Rightarrow\; \bigl(k(x/k)^\rho\bigr)^{1/\rho} > \bigl(n(x/n)^\rho\bigr)^{1/\rho},\quad"
            r" B\Bigl(\frac Jk\Bigr)^{\frac{1-\rho}\rho} < B\Bigl(\frac Jn\Bigr)^{\frac{1-\rho}\rho}",
            asserts=(
                forall("(k*(x/k)^r)^(1/r) > (n*(x/n)^r)^(1/r)", given=(*POSITIVE, "x > 0", "1 <= n", "n < k")),
                forall(
                    "B*(J/k)^((1-r)/r) < B*(J/n)^((1-r)/r)",
                    given=(*POSITIVE, "B > 0", "1 <= n", "n < k", "k <= J"),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("centralized-benchmark/value-earlier-paper",),
            context="The number needed is never below B, reached at n = J. If J itself rises, for the mesh and for the provider of "
            "eq. (8) alike, the premium cancels: B for every J (critical-mass/structural-feature). For ρ < 0 a type that nobody covers "
            "makes the aggregate 0.",
        ),
        Part(
            name="step-coverage",
            role=Role.STEP,
            sources=(chapter("Theorem 6.1, proof"), earlier("Theorem 1, proof")),
            text="At a given number of types, agents whose types are spread more evenly cover all types sooner: n ≥ 2 agents of two "
            "types cover both with probability 1 − pⁿ − (1 − p)ⁿ, which rises with the share p ≤ 1/2 of the scarcer one.",
            latex=r"p < q \le \tfrac12 \;\Rightarrow\; 1 - p^n - (1-p)^n < 1 - q^n - (1-q)^n",
            asserts=(forall("1 - p^n - (1-p)^n < 1 - q^n - (1-q)^n", given=("n >= 2", "0 < p", "p < q", "q <= 1/2")),),
            severity=Severity.MINOR,
            context="With more than two types the same holds for any two of them, the number n of agents of these two and the types of all others "
            "being given: moving the shares of two types towards each other makes full coverage more probable. It is "
            "evenness of the types that helps, not entropy of fitness (step-entropy-coverage). The step ends with N*, whose "
            "formula has no coverage in it.",
        ),
        Part(
            name="advantage-from-breadth",
            role=Role.INLINE,
            sources=(chapter("§4.1"), chapter("Remark 12.4"), earlier("§4.1"), earlier("§11")),
            text="In the sense of Lemma 4.1, at equal total capability x, breadth of coverage gives the mesh an advantage over the "
            "provider of eq. (8): the mesh that is spread evenly over the J types, which by Lemma 4.1 is the best one, has the larger aggregate.",
            latex=r"\bigl(J (x/J)^\rho\bigr)^{1/\rho} > J^{(1-\rho)/\rho} x",
            asserts=(
                forall(
                    "(J*(x/J)^r)^(1/r) > J^((1-r)/r)*x",
                    given=(*PRINTED, "J >= 2", "x > 0"),
                    integer=("J",),
                ),
            ),
            repair=Repair(
                text="The provider of eq. (8) is spread evenly and has the whole premium. For every allocation over the "
                "provider's J types, whatever ρ < 1 other than 0, the mesh's aggregate is at most J^((1−ρ)/ρ) times its total: it "
                "exceeds the provider only by exceeding it in total capability.",
                latex=r"\Bigl(\sum_{j=1}^J C_j^\rho\Bigr)^{1/\rho} > J^{(1-\rho)/\rho} M\bar c \;\Rightarrow\;"
                r" \sum_j C_j > M\bar c",
                asserts=BEST_EVEN,
            ),
            severity=Severity.MAJOR,
            depends_on=("lemma-4.1/maximum", "centralized-benchmark/value-earlier-paper"),
            used_in=(chapter("Theorem 6.1(d)"), chapter("§15"), earlier("§9")),
            context="Theorem 6.1(d) stands; what falls is its explanation. §4.1 says that the mesh wins by breadth rather than by "
            "individual capability, Remark 12.4 and the earlier conclusion that specialists outperform central provision by the "
            "diversity premium; that totals are equal is said by Lemma 4.1, not by these sentences. The premium of Lemma 4.1 "
            "compares with a concentrated provider, and against such a one it is an advantage; §4.2 models an evenly spread one, "
            "against which uneven coverage is a handicap. A mesh of more types than the provider's could exceed it at equal "
            "totals.",
        ),
        Part(
            name="identical-agents",
            role=Role.INLINE,
            sources=(chapter("§15"), earlier("§9"), notes("FRAMEWORKS CONSIDERED AND REJECTED")),
            text="Replacing the specialists by identical agents removes the mechanism behind Theorem 6.1: n·J generalists "
            "of capability c, each spread over all J types, aggregate to less than n·J specialists of capability c, n "
            "for each type.",
            latex=r"\bigl(J (nJ\cdot c/J)^\rho\bigr)^{1/\rho} < \bigl(J (nc)^\rho\bigr)^{1/\rho}",
            asserts=(
                forall(
                    "(J*(n*J*(c/J))^r)^(1/r) < (J*(n*c)^r)^(1/r)",
                    given=(*PRINTED, "J >= 2", "n >= 1", "c > 0"),
                    integer=("J", "n"),
                ),
            ),
            repair=Repair(
                text="They aggregate to exactly as much: only totals by type enter. For specialisation to matter a "
                "specialist must be better at his task than a generalist of the same total capability.",
                latex=r"\bigl(J (nJ\cdot c/J)^\rho\bigr)^{1/\rho} = \bigl(J (nc)^\rho\bigr)^{1/\rho}",
                asserts=(
                    forall(
                        "(J*(n*J*(c/J))^r)^(1/r) == (J*(n*c)^r)^(1/r)",
                        given=(*PRINTED, "J >= 2", "n >= 1", "c > 0"),
                        integer=("J", "n"),
                    ),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("centralized-benchmark/value-earlier-paper",),
            context="Identical specialists, all of one type, do lose the premium (0 < ρ < 1): for them the sentence holds. Identical "
            "generalists do not, and eq. (8) gives it to the provider's identical units. The sentence is the reason "
            "for rejecting mean field games, which are not confined to identical agents: a type may be part of the "
            "state, and there are versions with several populations (Huang, Malhamé and Caines, 2006).",
        ),
        Part(
            name="only-diverse-agents",
            role=Role.INLINE,
            sources=(chapter("§8"),),
            text="With capabilities fixed, C_eff rises only by adding diverse agents: one more specialist (capability c) of "
            "a type that the mesh (x, y) has already does not raise it.",
            latex=r"\bigl((x+c)^\rho + y^\rho\bigr)^{1/\rho} \le \bigl(x^\rho + y^\rho\bigr)^{1/\rho}",
            asserts=(
                forall("((x+c)^r + y^r)^(1/r) <= (x^r + y^r)^(1/r)", given=(*POSITIVE, "x > 0", "y > 0", "c > 0")),
            ),
            instance="J = 2",
            repair=Repair(
                text="Every agent raises it, a specialist for a scarce type more than one for an abundant type.",
                latex=r"\bigl((x+c)^\rho + y^\rho\bigr)^{1/\rho} > \bigl(x^\rho + y^\rho\bigr)^{1/\rho}",
                asserts=(
                    forall("((x+c)^r + y^r)^(1/r) > (x^r + y^r)^(1/r)", given=(*POSITIVE, "x > 0", "y > 0", "c > 0")),
                ),
            ),
            severity=Severity.EDITORIAL,
            context="Read with the word only; the point of the sentence is that each agent's own capability is fixed.",
        ),
    ),
)

# --------------------------------------------------------------------- Corollary 6.2, first sentence: market share

MARKET_SHARE = Claim(
    name="market-share",
    title="The centralized provider's market share",
    kind="corollary",
    sources=(chapter("Corollary 6.2"), earlier("Corollary 1")),
    depends_on=("critical-mass/number",),
    symbols=(
        ("B", "the provider's capability in mean specialists"),
        ("m, k", "connected agents of two meshes; the number of all agents is m/(1 − exp(−a·m))"),
    ),
    parts=(
        Part(
            name="decreasing",
            role=Role.STATEMENT,
            sources=(chapter("Corollary 6.2"), earlier("Corollary 1")),
            text="With market share meaning share of the total capability, C_cent/(C_cent + C_mesh), of two balanced "
            "meshes beyond the critical mass the provider's share is smaller against the larger one; so too if the "
            "connected fraction S is held fixed.",
            latex=r"N^* < N < L \;\Rightarrow\; \frac{B}{B + L s(L)} < \frac{B}{B + N s(N)}",
            asserts=(
                forall(
                    "B/(B + k) < B/(B + m)",
                    given=("a > 0", "B > 0", "m > 0", "k > 0", f"{size('m')} > {CRITICAL}", LARGER),
                ),
                forall("B/(B + S*L) < B/(B + S*N)", given=("B > 0", "S > 0", "N > B/S", "N < L")),
            ),
            severity=Severity.MAJOR,
            weighed=True,
            context="Market share is defined nowhere; the definition has to be printed. N > N* is not needed: the share "
            "falls as soon as a giant component exists, and is exactly one half at N*. If all demand goes to the more "
            "capable side the share is 0 beyond N* and decreases no further. As N grows without bound the share tends to 0, "
            "against the coexistence of §7.3, unless N is bounded. §7.2 speaks of shares by query type, which are not these. The corollary's second sentence, on the condensate, is "
            "about another quantity.",
            depends_on=("dominance/d",),
        ),
    ),
)

# ------------------------------------------------------------------------- §4.2, §5.4, §7.2, §7.3: growth in N

GROWTH = Claim(
    name="capability-growth",
    title="How the capability of the mesh grows with its size",
    kind="topic",
    sources=(chapter("§5.4"), chapter("§7.2"), chapter("§7.3"), earlier("§5.4"), notes("POST-CROSSING PHASES")),
    depends_on=("critical-mass/number",),
    symbols=(
        ("m, k", "connected agents; a balanced mesh has J^((1−ρ)/ρ)·c̄ times as much capability"),
        ("N", "agents; l a factor by which they are multiplied"),
        ("c", "capability of a specialist"),
        ("J, r", "number of task types, CES parameter ρ"),
    ),
    parts=(
        Part(
            name="increasing",
            role=Role.INLINE,
            sources=(chapter("§4.2"), earlier("§4.2"), dynamics("Dynamic 1")),
            text="The mesh's capability grows with N: of two meshes with a giant component the larger has more connected "
            "agents.",
            latex=r"N < L \;\Rightarrow\; N s(N) < L s(L)",
            asserts=(forall("m < k", given=("a > 0", "m > 0", "k > 0", LARGER)),),
            severity=Severity.MINOR,
            context="Below the threshold N = 1/a there is no giant component, and a further agent adds nothing. That it "
            "grows with the diversity of specialists as well is true in the sense of Lemma 4.1 and does not help against "
            "the provider of eq. (8) (see critical-mass-diversity).",
        ),
        Part(
            name="superlinear",
            role=Role.INLINE,
            sources=(chapter("§5.4"), earlier("§5.4")),
            text="C_mesh(N) is superlinear in N where a giant component exists: capability per agent is larger in the "
            "larger of two meshes, so that l times the agents have more than l times the capability.",
            latex=r"N < L \;\Rightarrow\; s(N) < s(L)",
            asserts=(
                forall(
                    f"k/{size('k')} > m/{size('m')}",
                    given=("a > 0", "m > 0", "k > 0", LARGER),
                ),
            ),
            severity=Severity.MINOR,
            context="True for fixed β, v, D, because the connected fraction rises; neither the CES aggregate nor diffusion has "
            "a part in it. With R held fixed the capability is exactly proportional to N.",
        ),
        Part(
            name="superlinear-by-premium",
            role=Role.INLINE,
            sources=(
                chapter("§7.2"),
                chapter("§5.4"),
                earlier("§7.2"),
                earlier("§5.4"),
                notes("POST-CROSSING PHASES"),
            ),
            text="By the CES diversity premium C_eff is superlinear in the number of diverse specialists: if newcomers cover types not yet "
            "covered, l > 1 times as many types, x in each, have more than l times the capability, without (eq. (15)) and with (eq. (1)) "
            "the factor 1/J (0 < ρ < 1, l·k ≤ J).",
            latex=r"\bigl(lk\,x^\rho\bigr)^{1/\rho} > l\,\bigl(k\,x^\rho\bigr)^{1/\rho},\qquad"
            r" \Bigl(\frac{lk\,x^\rho}J\Bigr)^{1/\rho} > l\,\Bigl(\frac{k\,x^\rho}J\Bigr)^{1/\rho}",
            asserts=(
                forall("((l*k)*x^r)^(1/r) > l*(k*x^r)^(1/r)", given=(*POSITIVE, "x > 0", "k >= 1", "l > 1")),
                forall(
                    "((l*k)*x^r/J)^(1/r) > l*(k*x^r/J)^(1/r)",
                    given=(*POSITIVE, "x > 0", "k >= 1", "l > 1", "l*k <= J"),
                ),
            ),
            severity=Severity.MINOR,
            used_in=(chapter("§10.1"),),
            context="The relevant range of §5.4 ends when all J types are covered: from then on capability is in proportion "
            "to the connected specialists (superlinear-at-given-types), and each brings less than the one before "
            "(increasing-returns). For ρ < 0 the aggregate is 0 until every type is covered.",
        ),
        Part(
            name="superlinear-at-given-types",
            role=Role.INLINE,
            sources=(chapter("§7.2"), earlier("§7.2")),
            text="By the CES diversity premium C_eff is superlinear in the number of specialists: with the J types and the "
            "connected fraction given, l > 1 times as many have more than l times the capability.",
            latex=r"\bigl(J (lx/J)^\rho\bigr)^{1/\rho} > l\,\bigl(J (x/J)^\rho\bigr)^{1/\rho}",
            asserts=(
                forall(
                    "(J*(l*x/J)^r)^(1/r) > l*(J*(x/J)^r)^(1/r)",
                    given=(*PRINTED, "J >= 2", "l > 1", "x > 0"),
                    integer=("J",),
                ),
            ),
            repair=Repair(
                text="The aggregate is homogeneous of degree one: l times the specialists have l times the capability. Only "
                "types not yet covered and the connected fraction bring more.",
                latex=r"\bigl(J (lx/J)^\rho\bigr)^{1/\rho} = l\,\bigl(J (x/J)^\rho\bigr)^{1/\rho}",
                asserts=(
                    forall(
                        "(J*(l*x/J)^r)^(1/r) == l*(J*(x/J)^r)^(1/r)",
                        given=(*PRINTED, "J >= 2", "l > 1", "x > 0"),
                        integer=("J",),
                    ),
                ),
            ),
            case_of="superlinear-by-premium",
            severity=Severity.MINOR,
        ),
        Part(
            name="increasing-returns",
            role=Role.INLINE,
            sources=(chapter("§7.2"), earlier("§7.2"), notes("POST-CROSSING PHASES")),
            text="Each new specialist adds more than the one before: the number of connected agents is a convex function "
            "of N, that is, the size that connects (m + k)/2 agents exceeds the mean of the sizes that connect m and k.",
            latex=r"\varphi\bigl(\tfrac{m+k}2\bigr) > \tfrac12\bigl(\varphi(m)+\varphi(k)\bigr),\quad"
            r" \varphi(m) = \frac{m}{1-e^{-am}}",
            asserts=(forall(f"{size('((m+k)/2)')} > ({size('m')} + {size('k')})/2", given=TWO_MESHES),),
            repair=Repair(
                text="The contrary: connected agents are a concave function of N for N > 1/a; at N = 1/a the slope jumps from 0 to 2. A further agent adds between one and two of "
                "them, two at the threshold, one in the limit.",
                latex=r"\varphi\bigl(\tfrac{m+k}2\bigr) < \tfrac12\bigl(\varphi(m)+\varphi(k)\bigr),\qquad"
                r" L - N < L s(L) - N s(N) < 2(L - N)",
                asserts=(
                    forall(f"{size('((m+k)/2)')} < ({size('m')} + {size('k')})/2", given=TWO_MESHES),
                    forall(f"k - m > {size('k')} - {size('m')}", given=TWO_MESHES),
                    forall(f"k - m < 2*({size('k')} - {size('m')})", given=TWO_MESHES),
                ),
            ),
            case_of="superlinear-by-premium",
            severity=Severity.MINOR,
            context="§7.2 says superlinearly of each new specialist; this is the marginal reading, the part superlinear the "
            "reading by averages.",
        ),
        Part(
            name="new-types",
            role=Role.INLINE,
            sources=(chapter("§7.2"), chapter("eq. (1)")),
            text="If every new agent brings a type of its own, the aggregate of eq. (1) of N such agents is superlinear in N "
            "(0 < ρ < 1).",
            latex=r"\Bigl(\tfrac{1}{lN}\, lN c^\rho\Bigr)^{1/\rho} > l\,\Bigl(\tfrac1N N c^\rho\Bigr)^{1/\rho}",
            asserts=(
                forall(
                    "((l*N)*c^r/(l*N))^(1/r) > l*((N*c^r)/N)^(1/r)",
                    given=(*POSITIVE, "c > 0", "N >= 1", "l >= 2"),
                    integer=("N", "l"),
                ),
            ),
            repair=Repair(
                text="With eq. (1) it is c for every N; superlinear, N^(1/ρ)·c, it is with the unnormalised aggregate.",
                latex=r"\bigl(lN c^\rho\bigr)^{1/\rho} > l\,\bigl(N c^\rho\bigr)^{1/\rho}",
                asserts=(
                    forall(
                        "((l*N)*c^r)^(1/r) > l*(N*c^r)^(1/r)",
                        given=(*POSITIVE, "c > 0", "N >= 1", "l >= 2"),
                        integer=("N", "l"),
                    ),
                ),
            ),
            case_of="superlinear-by-premium",
            severity=Severity.MINOR,
            depends_on=("ces-aggregate/one-aggregate",),
            context="The types are J in number and fixed in Part I; this reading lets them, and the factor 1/J of eq. (1), grow with N.",
        ),
        Part(
            name="superlinear-notes",
            role=Role.INLINE,
            sources=(notes("POST-CROSSING PHASES"), notes("Layer 2")),
            text="In the notes' aggregate over agents the capability is superlinear in the number of specialists: N ≥ 2 of them, "
            "of capability c each, have more than N times the capability of one.",
            latex=r"\Bigl(\sum_{i=1}^N c^\rho\Bigr)^{1/\rho} > N c",
            asserts=(forall("(N*c^r)^(1/r) > N*c", given=(*POSITIVE, "c > 0", "N >= 2"), integer=("N",)),),
            severity=Severity.MINOR,
            depends_on=("notes-aggregate/sees-specialisation",),
            context="It is so for identical agents as well, hence not by diversity. Summing within each type first, as both papers do, "
            "removes it for agents of one type.",
        ),
        Part(
            name="saturation",
            role=Role.INLINE,
            sources=(chapter("§7.3"), earlier("§7.3"), notes("POST-CROSSING PHASES")),
            text="For a given population, of total capability x, the gain from coverage is exhausted once all J types are covered "
            "evenly: no allocation has a larger aggregate than J^((1−ρ)/ρ)·x, its value there (for ρ < 0, the sum of powers is least "
            "there).",
            latex=r"\sum_j C_j = x \;\Rightarrow\; \Bigl(\sum_j C_j^\rho\Bigr)^{1/\rho} \le"
            r" \bigl(J (x/J)^\rho\bigr)^{1/\rho} = J^{(1-\rho)/\rho} x",
            asserts=(
                *BEST_EVEN,
                forall(
                    "(J*(x/J)^r)^(1/r) == J^((1-r)/r)*x",
                    given=(*PRINTED, "J >= 1", "x > 0"),
                    integer=("J",),
                ),
            ),
            severity=Severity.EDITORIAL,
            depends_on=("lemma-4.1/maximum",),
            context="That growth in N saturates is said by no equation: at given β, v and D each further agent adds at least "
            "J^((1−ρ)/ρ)·c̄ even then (increasing-returns). The section's first sentence needs a population that no longer "
            "grows, of which its second speaks.",
        ),
    ),
)

# --------------------------------------------------------------------------------- §7.1: the long tail first

LONG_TAIL = Claim(
    name="long-tail",
    title="Dominance on the long tail first",
    kind="topic",
    sources=(chapter("§7.1"), chapter("§7.2"), chapter("Prediction 3"), earlier("§7.1"), earlier("Prediction 3")),
    depends_on=("critical-mass/number", "centralized-benchmark/value-earlier-paper"),
    symbols=(
        ("x", "connected mean specialists"),
        ("B", "the provider's capability in mean specialists"),
        ("g, l", "two of the numbers B_j = B·q_j/p_j"),
        ("m, h", "connected agents; excess of R over 1"),
        ("p, u; q, v", "shares of two types among the specialists; in the provider's capability"),
    ),
    parts=(
        Part(
            name="first",
            role=Role.INLINE,
            sources=(
                chapter("§7.1"),
                chapter("§7.2"),
                chapter("Prediction 3"),
                earlier("§7.1"),
                earlier("Prediction 3"),
                notes("POST-CROSSING PHASES"),
            ),
            text="Where the shares of the types differ, q_j in the provider's capability and p_j among the specialists, type j is won at "
            "the size B_j/(1 − exp(−a·B_j)) with B_j = B·q_j/p_j: types that the provider underserves, those with smaller q_j/p_j, are "
            "won earlier, and at some size one of two types is won and the other is not. At nucleation, with R ≤ 1 + h, fewer than 2h/a "
            "agents are connected, so that only types in which B_j < 2h/a are won.",
            latex=r"\frac{q_1}{p_1} < \frac{q_2}{p_2} \;\Rightarrow\; \varphi\Bigl(B\frac{q_1}{p_1}\Bigr) <"
            r" \varphi\Bigl(B\frac{q_2}{p_2}\Bigr);\qquad R \le 1+h \;\Rightarrow\; N S_\infty^* < \frac{2h}{a}",
            asserts=(
                forall(f"{size('g')} < {size('l')}", given=("a > 0", "0 < g", "g < l")),
                forall("m < 2*h/a", given=("a > 0", "m > 0", "h > 0", f"a*{size('m')} <= 1 + h")),
                forall(
                    "exists x: x > 0, x*p > B*q, x*u <= B*v",
                    given=("B > 0", "p > 0", "q > 0", "u > 0", "v > 0", "q*u < v*p"),
                ),
            ),
            severity=Severity.MINOR,
            context="φ(m) = m/(1 − exp(−a·m)) is the size of a mesh with m connected agents. §7.1 says that central providers underserve "
            "niches; §4.2's provider and Step 4's mesh are both spread evenly, so that B_j = B for all types, which are then won "
            "together. §7.1 and Prediction 3 thus need shares that the model does not contain; the 50% and the 20% of Prediction 3 "
            "follow from nothing printed. Prediction 3 itself is empirical.",
        ),
    ),
)

CLAIMS = (CRITICAL_MASS, DOMINANCE, DIVERSITY_AND_MASS, MARKET_SHARE, GROWTH, LONG_TAIL)
