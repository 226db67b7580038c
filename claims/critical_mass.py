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
            sources=(chapter("Theorem 6.1, proof"), chapter("Table 1"), earlier("Theorem 1, proof")),
            text="For given link probability β, value v and attrition D, the printed N* = M·c̄_cent/(S·c̄) = B/S is one "
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
            severity=Severity.MAJOR,
            depends_on=("giant-component/limit-law", "mesh-reproduction-number/mean-degree"),
            used_in=(chapter("Theorem 6.1(d)"), chapter("Corollary 6.2"), chapter("Remark 9.5"), chapter("§13.3")),
            context="S is a function of R, and R = Nβv/D of N: the formula defines N* through itself. As a condition on "
            "each N, N > B/S(N), it is right. It is a number if R is held fixed while N varies (see the next part), "
            "that is, if β falls like 1/N. The exponent aB inherits the dimension of R (mesh-reproduction-number).",
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
            severity=Severity.MAJOR,
            context="This reading takes the theorem's order of quantifiers literally: first R, then N*. It gives up "
            "eq. (2) with a fixed connection probability.",
        ),
        Part(
            name="below-at-crossing",
            role=Role.INLINE,
            sources=(chapter("Part I, introduction"), earlier("§2.2")),
            text="When the reproduction number crosses 1, that is at N = 1/a, the mesh is below critical mass.",
            latex=r"\frac1a < \frac{B}{1-e^{-aB}}",
            asserts=(forall(f"1/a < {CRITICAL}", given=("a > 0", "B > 0")),),
            depends_on=("critical-mass/number",),
            severity=Severity.MINOR,
            context="Between N = 1/a and N* the mesh is connected and does not yet exceed the provider.",
        ),
        Part(
            name="ceiling",
            role=Role.INLINE,
            sources=(chapter("§1.1"),),
            text="The size of the network never exceeds N* (the hierarchical ceiling F₂ ≤ N*), and the mesh exceeds the "
            "provider whenever its size exceeds N*.",
            latex=r"N \le N^*,\ N > N^* \;\Rightarrow\; C_{\mathrm{mesh}}(N) > C_{\mathrm{cent}}",
            asserts=(forall("N*s > B", given=(*MESH, "B > 0", f"N <= {CRITICAL}", f"N > {CRITICAL}")),),
            severity=Severity.EDITORIAL,
            context="With one meaning for N* nothing satisfies both. The ceiling meant is surely another quantity, which "
            "needs a symbol of its own: Table 1 lists N* only as the critical mass.",
        ),
        Part(
            name="structural-feature",
            role=Role.INLINE,
            sources=(earlier("§11"),),
            text="The critical mass is a feature of CES aggregation with ρ < 1: at ρ = 1, where capabilities simply add "
            "up, the quotient of the capability of a balanced mesh with x connected agents and of the provider is "
            "another one.",
            latex=r"\rho < 1 \;\Rightarrow\; \frac{(J(x/J)^\rho)^{1/\rho}}{(J(B/J)^\rho)^{1/\rho}} \ne \frac{x}{B}",
            asserts=(
                forall(
                    "(J*(x/J)^r)^(1/r)/(J*(B/J)^r)^(1/r) != x/B",
                    given=(*PRINTED, "J >= 2", "x > 0", "B > 0"),
                    integer=("J",),
                ),
            ),
            repair=Repair(
                text="The quotient is x/B for every ρ and every J: the critical mass is the same with and without "
                "complementarity.",
                latex=r"\frac{(J(x/J)^\rho)^{1/\rho}}{(J(B/J)^\rho)^{1/\rho}} = \frac{x}{B}",
                asserts=(
                    forall(
                        "(J*(x/J)^r)^(1/r)/(J*(B/J)^r)^(1/r) == x/B",
                        given=("r != 0", "J >= 1", "x > 0", "B > 0"),
                        integer=("J",),
                    ),
                ),
            ),
            severity=Severity.MINOR,
            context="The other half of the sentence, that nothing depends on the number of levels, is not touched.",
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
    sources=(chapter("Theorem 6.1(d)"), earlier("Theorem 1(d)"), notes("The central theorem")),
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
                notes("The central theorem"),
                dynamics("5"),
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
            depends_on=("critical-mass/number", "dominance/d-any-allocation"),
            used_in=(chapter("Corollary 6.2"), chapter("Remark 9.5"), chapter("Proposition 14.1"), chapter("§7.3")),
            context="True, but not by the printed steps: eq. (16) is too small by the factor J, and the comparison "
            "that follows does not follow from it. ρ < 1 and R > 1 are not needed: the second follows from N > N*. At "
            "ρ = 0, which the theorem's wording admits, eq. (15) has no meaning. Statements about N → ∞ are meant "
            "wherever eq. (3) is used. That the specialists are spread evenly is the proof's assumption; the theorem "
            "does not state it (see the next part). Only capability is compared: nothing here is about "
            "latency or resilience (dynamics, 5).",
            weighed=True,
        ),
        Part(
            name="d-any-allocation",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 6.1(d)"), chapter("§1.1")),
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
            severity=Severity.MAJOR,
            context="For ρ < 0 every type is essential: with one specialist for a type the aggregate stays below that "
            "specialist's capability however many work on the other types. The theorem needs 0 < ρ < 1 (the earlier "
            "paper's domain) or shares of the types that stay away from 0.",
        ),
        Part(
            name="step-mean-capability",
            role=Role.STEP,
            sources=(chapter("Theorem 6.1, proof"), chapter("eq. (15)"), earlier("Theorem 1, proof")),
            text="The capability n·x of the n specialists for a type, x being their own mean, is n times the mean over "
            "all specialists, l others having mean y.",
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
            context="The text prints ≈; the approximation is good where capability does not depend on the type. It also "
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
            "belongs to neither normalisation of the aggregate.",
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
            name="eq-16-against-eq-8",
            role=Role.INLINE,
            sources=(chapter("eq. (16)"), chapter("eq. (8)"), earlier("eq. (16)"), earlier("eq. (8)")),
            text="Eqs. (8) and (16) both hold: they give the same total x > 0, spread evenly over J ≥ 2 types, the same "
            "aggregate.",
            latex=r"J^{(1-\rho)/\rho} x = J^{1/\rho-2} x",
            asserts=(forall("J^((1-r)/r)*x == J^(1/r-2)*x", given=(*PRINTED, "J >= 2", "x > 0"), integer=("J",)),),
            repair=Repair(
                text="Eq. (8) is right for the aggregate of eq. (15), and J times eq. (16).",
                latex=r"J^{(1-\rho)/\rho} x = J\cdot J^{1/\rho-2} x",
                asserts=(
                    forall("J^((1-r)/r)*x == J*J^(1/r-2)*x", given=(*PRINTED, "J >= 2", "x > 0"), integer=("J",)),
                ),
            ),
            severity=Severity.MAJOR,
            contradicts=("dominance/eq-16", "centralized-benchmark/value-earlier-paper"),
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
                text="Take the critical mass of the larger of B and J.",
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
            context="The theorem asks for one N* for all its parts. With whole agents it matters for (d) too: J = 3, "
            "ρ = 1/2 and a provider worth B = 19/10 specialists; two connected specialists of different types "
            "exceed B and aggregate to 4 against 3·19/10 = 5.7.",
        ),
        Part(
            name="every-provider",
            role=Role.INLINE,
            sources=(chapter("§1"), earlier("§1"), earlier("§11")),
            text="Read literally, one mesh, with x connected mean specialists, exceeds any centralized system whatever "
            "its capacity B.",
            latex=r"\forall B:\ x > B",
            asserts=(forall("x > B", given=("x > 0", "B > 0")),),
            repair=Repair(
                text="For any given centralized system there is a mesh that exceeds it: every mesh of more than "
                "B/(1 − exp(−aB)) agents.",
                latex=r"N > \frac{B}{1-e^{-aB}} \;\Rightarrow\; N S_\infty^* > B",
                asserts=(forall("N*s > B", given=(*MESH, "B > 0", f"N > {CRITICAL}")),),
            ),
            severity=Severity.EDITORIAL,
            context="The author surely means any given system, which is part d. Only the order of the quantifiers is at "
            "stake; §7.3 itself reserves frontier tasks for central providers.",
        ),
    ),
)

# ------------------------------------------------------------------------- Theorem 6.1(e), Step 5: diversity

UNIFORM_FITNESS = ("0 <= u", "u < v", "0 <= p", "p < q", "M > 0", "d > 0", "0 < s", "s < 1")
SHANNON = "-(({0})*log({0}) + ({1})*log({1}) + (1-{0}-({1}))*log(1-{0}-({1})))"
ROOTS = "sqrt({0}) + sqrt({1}) + sqrt(1-{0}-({1}))"
SHARES = ("x > 0", "y > 0", "x + y < 1", "u > 0", "v > 0", "u + v < 1")
MOVED = ("x > y", "0 < t", "t < x - y")

DIVERSITY_AND_MASS = Claim(
    name="critical-mass-diversity",
    title="What diversity does to the critical mass",
    kind="theorem",
    sources=(chapter("Theorem 6.1(e)"), earlier("Theorem 1(e)"), notes("The central theorem")),
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
            sources=(
                chapter("Theorem 6.1(e)"),
                earlier("Theorem 1(e)"),
                earlier("§1"),
                earlier("§11"),
                notes("The central theorem"),
            ),
            text="Of two fitness distributions the one of larger entropy −∫ρ ln ρ has the smaller critical mass "
            "M·c̄_cent/(S·c̄). Instance: fitness, taken for capability, uniform on [u, v] or on [p, q], of which c̄ is "
            "the mean.",
            latex=r"\ln(q-p) > \ln(v-u) \;\Rightarrow\; \frac{M\bar c_{\mathrm{cent}}}{S(p+q)/2} <"
            r" \frac{M\bar c_{\mathrm{cent}}}{S(u+v)/2}",
            asserts=(
                forall(
                    "M*d/(s*((p+q)/2)) < M*d/(s*((u+v)/2))",
                    given=(*UNIFORM_FITNESS, "log(q-p) > log(v-u)"),
                ),
            ),
            instance="uniform fitness, capability equal to fitness",
            proof_steps=("step-coverage", "step-premium"),
            repair=Repair(
                text="Let w be the shares of the J types among the specialists. The connected specialists needed are "
                "B·J^((1−ρ)/ρ)/(Σ w^ρ)^(1/ρ): a function of the Rényi entropy of order ρ of w alone. They become fewer "
                "whenever shares are equalised (x and y to x − t and y + t without overshooting, the other types "
                "contributing W), for every ρ < 1 other than 0; they are fewest, namely B, at equal shares. So evenness "
                "lowers the critical mass to B/(1 − exp(−aB)), never below; the fitness distribution matters only "
                "through its mean.",
                latex=r"m^*(w) = B\,J^{\frac{1-\rho}{\rho}}\Bigl(\sum_j w_j^\rho\Bigr)^{-1/\rho} ="
                r" B\,e^{\frac{1-\rho}{\rho}(\ln J - H_\rho(w))},\quad H_\rho(w) = \frac{\ln\sum_j w_j^\rho}{1-\rho}",
                asserts=(
                    forall(
                        "sum(w^r for w in W)^(1/r) == exp((1-r)/r*(log(sum(w^r for w in W))/(1-r)))",
                        given=(*PRINTED, "J >= 2", "w > 0 for w in W"),
                        integer=("J",),
                        vector={"W": "J"},
                    ),
                    *(
                        forall(
                            "((x-t)^r + (y+t)^r + W)^(1/r) > (x^r + y^r + W)^(1/r)",
                            given=(*regime, "y > 0", "W >= 0", *MOVED),
                        )
                        for regime in (POSITIVE, NEGATIVE)
                    ),
                ),
            ),
            severity=Severity.CRITICAL,
            depends_on=("critical-mass/number",),
            contradicts=("critical-mass/number", "critical-mass-diversity/formula-against-diversity"),
            context="Neither the printed N* nor anything in eqs. (8), (15) or (16) contains the fitness distribution, "
            "except for its mean if fitness is capability. The integral is the differential entropy: "
            "it has no value for finitely many fitness levels. The symbol ρ stands for the density here, for the CES "
            "parameter in the same theorem. The entropy of the shares of the types is the next reading.",
        ),
        Part(
            name="formula-against-diversity",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1(e)"), chapter("Theorem 6.1, proof"), earlier("Theorem 1(e)")),
            text="Step 4 and part (e) both hold: N* = M·c̄_cent/(S·c̄), and it falls when the entropy of the fitness "
            "distribution rises at the same mean c̄, from uniform on [c − p, c + p] to uniform on [c − q, c + q].",
            latex=r"\ln 2q > \ln 2p \;\Rightarrow\; \frac{M\bar c_{\mathrm{cent}}}{S\bar c} <"
            r" \frac{M\bar c_{\mathrm{cent}}}{S\bar c}",
            asserts=(
                forall(
                    "M*d/(s*(((c-q)+(c+q))/2)) < M*d/(s*(((c-p)+(c+p))/2))",
                    given=(
                        "0 < p",
                        "p < c",
                        "0 < q",
                        "q < c",
                        "log(2*q) > log(2*p)",
                        "M > 0",
                        "d > 0",
                        "0 < s",
                        "s < 1",
                    ),
                ),
            ),
            repair=Repair(
                text="At equal means the two values are equal.",
                latex=r"\frac{M\bar c_{\mathrm{cent}}}{S\bar c} = \frac{M\bar c_{\mathrm{cent}}}{S\bar c}",
                asserts=(
                    forall(
                        "M*d/(s*(((c-q)+(c+q))/2)) == M*d/(s*(((c-p)+(c+p))/2))",
                        given=("0 < c", "M > 0", "d > 0", "0 < s", "s < 1"),
                    ),
                ),
            ),
            severity=Severity.CRITICAL,
            contradicts=("critical-mass-diversity/e", "critical-mass/number"),
        ),
        Part(
            name="entropy-of-shares",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1(e)"), earlier("Theorem 1(e)"), earlier("§1"), notes("The central theorem")),
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
                text="Measure diversity by the Rényi entropy of order ρ (see part e). With two types Shannon's entropy "
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
            severity=Severity.MAJOR,
            context="The reading most favourable to part (e). Two equal large types and a very small third have "
            "more entropy, but a smaller aggregate, than one dominant type with two moderate ones.",
        ),
        Part(
            name="step-premium",
            role=Role.STEP,
            sources=(chapter("Theorem 6.1, proof"), earlier("Theorem 1, proof")),
            text="Because the diversity premium rises with the number of types, the connected specialists that a balanced "
            "mesh needs, B·J^((1−ρ)/ρ)/(J·(1/J)^ρ)^(1/ρ), fall with it (0 < ρ < 1).",
            latex=r"\frac{B (J+1)^{(1-\rho)/\rho}}{((J+1)(J+1)^{-\rho})^{1/\rho}} <"
            r" \frac{B J^{(1-\rho)/\rho}}{(J J^{-\rho})^{1/\rho}}",
            asserts=(
                forall(
                    "B*(J+1)^((1-r)/r)/((J+1)*(1/(J+1))^r)^(1/r) < B*J^((1-r)/r)/(J*(1/J)^r)^(1/r)",
                    given=(*POSITIVE, "J >= 2", "B > 0"),
                    integer=("J",),
                ),
            ),
            repair=Repair(
                text="The premium multiplies both sides of the comparison and cancels: B for every number of types.",
                latex=r"\frac{B J^{(1-\rho)/\rho}}{(J J^{-\rho})^{1/\rho}} = B",
                asserts=(
                    forall(
                        "B*J^((1-r)/r)/(J*(1/J)^r)^(1/r) == B",
                        given=(*PRINTED, "J >= 1", "B > 0"),
                        integer=("J",),
                    ),
                ),
            ),
            severity=Severity.MAJOR,
            depends_on=("centralized-benchmark/value-earlier-paper",),
            context="Eq. (8) gives the provider the full premium of J types. A provider that covers fewer types, or "
            "specialists better at their task than generalists, would make diversity count; the papers assume neither.",
        ),
        Part(
            name="step-coverage",
            role=Role.STEP,
            sources=(chapter("Theorem 6.1, proof"), earlier("Theorem 1, proof")),
            text="The more types, the fewer agents achieve full coverage: n ≥ 2 agents of equally likely types cover three "
            "types with a larger probability than two.",
            latex=r"1 - 3(2/3)^n + 3(1/3)^n > 1 - 2(1/2)^n",
            asserts=(forall("1 - 3*(2/3)^n + 3*(1/3)^n > 1 - 2*(1/2)^n", given=("n >= 2",), integer=("n",)),),
            repair=Repair(
                text="More types need more agents. At a given number of types it is evenness that helps: of two types, "
                "three agents cover both with probability 1 − p³ − (1 − p)³, which rises with the share p ≤ 1/2 of the "
                "scarcer one.",
                latex=r"p < q \le \tfrac12 \;\Rightarrow\; 1 - p^3 - (1-p)^3 < 1 - q^3 - (1-q)^3",
                asserts=(forall("1 - p^3 - (1-p)^3 < 1 - q^3 - (1-q)^3", given=("0 < p", "p < q", "q <= 1/2")),),
            ),
            severity=Severity.MINOR,
            context="Full coverage of more types needs at least as many agents as types. The step also passes from "
            "coverage to N*, whose formula has no coverage in it.",
        ),
        Part(
            name="advantage-from-breadth",
            role=Role.INLINE,
            sources=(
                chapter("§4.1"),
                chapter("§17"),
                chapter("Abstract"),
                chapter("Remark 12.4"),
                earlier("§4.1"),
                earlier("§11"),
            ),
            text="Breadth of coverage gives the mesh an advantage over the provider of eq. (8): at equal total capability x "
            "the mesh that is spread evenly over the J types, which by Lemma 4.1 is the best one, has the larger aggregate.",
            latex=r"\bigl(J (x/J)^\rho\bigr)^{1/\rho} > J^{(1-\rho)/\rho} x",
            asserts=(
                forall(
                    "(J*(x/J)^r)^(1/r) > J^((1-r)/r)*x",
                    given=(*PRINTED, "J >= 2", "x > 0"),
                    integer=("J",),
                ),
            ),
            repair=Repair(
                text="The provider of eq. (8) is spread evenly and has the whole premium. For every allocation over any "
                "number of types the mesh's aggregate is at most J^((1−ρ)/ρ) times its total: it exceeds the provider only "
                "by exceeding it in total capability.",
                latex=r"\Bigl(\sum_j C_j^\rho\Bigr)^{1/\rho} > J^{(1-\rho)/\rho} M\bar c \;\Rightarrow\;"
                r" \sum_j C_j > M\bar c",
                asserts=(
                    forall(
                        "sum(c^r for c in C) <= J*(x/J)^r",
                        given=(*POSITIVE, "J >= 1", "x > 0", "sum(c for c in C) == x", "c >= 0 for c in C"),
                        integer=("J",),
                        vector={"C": "J"},
                    ),
                ),
            ),
            severity=Severity.CRITICAL,
            depends_on=("lemma-4.1/maximum", "centralized-benchmark/value-earlier-paper"),
            used_in=(chapter("Theorem 6.1(d)"), chapter("§15"), earlier("§9")),
            context="§4.1 says that the mesh wins by breadth rather than by individual capability, §17 and the earlier "
            "conclusion that specialists outperform central provision by the diversity premium. The premium of Lemma 4.1 "
            "compares with a concentrated provider; §4.2 models an evenly spread one. Uneven coverage is a handicap.",
        ),
        Part(
            name="identical-agents",
            role=Role.INLINE,
            sources=(chapter("§15"), earlier("§9")),
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
            severity=Severity.MAJOR,
            context="The sentence gives it as the reason for rejecting mean-field games.",
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
            sources=(chapter("Corollary 6.2"), chapter("§7.2"), earlier("Corollary 1"), earlier("§7.2")),
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
            "against the coexistence of §7.3, unless N is bounded. The corollary's second sentence, on the condensate, is "
            "about another quantity.",
        ),
    ),
)

# ------------------------------------------------------------------------- §4.2, §5.4, §7.2, §7.3: growth in N

GROWTH = Claim(
    name="capability-growth",
    title="How the capability of the mesh grows with its size",
    kind="topic",
    sources=(chapter("§5.4"), chapter("§7.2"), chapter("§7.3"), earlier("§5.4"), notes("Post-crossing phases")),
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
            sources=(chapter("§4.2"), earlier("§4.2"), dynamics("1")),
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
            sources=(chapter("§7.2"), chapter("§5.4"), earlier("§7.2"), earlier("§5.4")),
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
                "new types (see below) and the connected fraction bring more.",
                latex=r"\bigl(J (lx/J)^\rho\bigr)^{1/\rho} = l\,\bigl(J (x/J)^\rho\bigr)^{1/\rho}",
                asserts=(
                    forall(
                        "(J*(l*x/J)^r)^(1/r) == l*(J*(x/J)^r)^(1/r)",
                        given=(*PRINTED, "J >= 2", "l > 1", "x > 0"),
                        integer=("J",),
                    ),
                ),
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("§10.1"), chapter("§7.2")),
        ),
        Part(
            name="increasing-returns",
            role=Role.INLINE,
            sources=(chapter("§7.2"), earlier("§7.2"), notes("Post-crossing phases")),
            text="Each new specialist adds more than the one before: the number of connected agents is a convex function "
            "of N, that is, the size that connects (m + k)/2 agents exceeds the mean of the sizes that connect m and k.",
            latex=r"\varphi\bigl(\tfrac{m+k}2\bigr) > \tfrac12\bigl(\varphi(m)+\varphi(k)\bigr),\quad"
            r" \varphi(m) = \frac{m}{1-e^{-am}}",
            asserts=(forall(f"{size('((m+k)/2)')} > ({size('m')} + {size('k')})/2", given=TWO_MESHES),),
            repair=Repair(
                text="The contrary: connected agents are a concave function of N. A further agent adds between one and two of "
                "them, two at the threshold, one in the limit.",
                latex=r"\varphi\bigl(\tfrac{m+k}2\bigr) < \tfrac12\bigl(\varphi(m)+\varphi(k)\bigr),\qquad"
                r" L - N < L s(L) - N s(N) < 2(L - N)",
                asserts=(
                    forall(f"{size('((m+k)/2)')} < ({size('m')} + {size('k')})/2", given=TWO_MESHES),
                    forall(f"k - m > {size('k')} - {size('m')}", given=TWO_MESHES),
                    forall(f"k - m < 2*({size('k')} - {size('m')})", given=TWO_MESHES),
                ),
            ),
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
            severity=Severity.MINOR,
            depends_on=("ces-aggregate/one-aggregate",),
            context="The types are J in number and fixed in Part I; this reading lets them grow with N.",
        ),
        Part(
            name="new-types-earlier-paper",
            role=Role.INLINE,
            sources=(earlier("§7.2"), earlier("eq. (6)")),
            text="If every new agent brings a type of its own, the unnormalised aggregate of N such agents is superlinear in "
            "N (0 < ρ < 1).",
            latex=r"\bigl(lN c^\rho\bigr)^{1/\rho} > l\,\bigl(N c^\rho\bigr)^{1/\rho}",
            asserts=(
                forall(
                    "((l*N)*c^r)^(1/r) > l*(N*c^r)^(1/r)",
                    given=(*POSITIVE, "c > 0", "N >= 1", "l >= 2"),
                    integer=("N", "l"),
                ),
            ),
            severity=Severity.MINOR,
        ),
        Part(
            name="superlinear-notes",
            role=Role.INLINE,
            sources=(notes("Post-crossing phases"), notes("Layer 2")),
            text="In the notes' aggregate over agents the capability is superlinear in the number of diverse specialists and "
            "not in that of identical ones: N ≥ 2 identical agents have at most N times the capability of one.",
            latex=r"\Bigl(\sum_{i=1}^N c^\rho\Bigr)^{1/\rho} \le N c",
            asserts=(forall("(N*c^r)^(1/r) <= N*c", given=(*POSITIVE, "c > 0", "N >= 2"), integer=("N",)),),
            repair=Repair(
                text="That aggregate is superlinear for any agents, identical ones included: N^(1/ρ)·c > N·c. Summing within each "
                "type first, as both papers do, removes it.",
                latex=r"N^{1/\rho} c > N c",
                asserts=(forall("(N*c^r)^(1/r) > N*c", given=(*POSITIVE, "c > 0", "N >= 2"), integer=("N",)),),
            ),
            severity=Severity.MINOR,
            depends_on=("notes-aggregate/sees-specialisation",),
        ),
        Part(
            name="saturation",
            role=Role.INLINE,
            sources=(chapter("§7.3"), earlier("§7.3"), notes("Post-crossing phases")),
            text="Growth saturates at maturity: once all types are covered evenly and 99% of the agents are connected, twice as "
            "many agents raise the capability by at most one per cent.",
            latex=r"\frac{m}{\varphi(m)} \ge \frac{99}{100},\ \varphi(k) \le 2\varphi(m) \;\Rightarrow\; k \le 1.01\, m",
            asserts=(
                forall(
                    "k <= 101/100*m",
                    given=(*TWO_MESHES, f"m/{size('m')} >= 99/100", f"{size('k')} <= 2*{size('m')}"),
                ),
            ),
            repair=Repair(
                text="In the model capability grows for ever, by at least J^((1−ρ)/ρ)·c̄ for each agent. What saturates is the "
                "gain from connection and, for a given population, the gain from coverage.",
                latex=r"L s(L) - N s(N) > L - N",
                asserts=(forall(f"k - m > {size('k')} - {size('m')}", given=TWO_MESHES),),
            ),
            severity=Severity.MINOR,
            context="Read as a statement about C_mesh(N). For a given device population the sentence is Lemma 4.1; that N itself "
            "stops growing is said by no equation. One per cent stands for any small number.",
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
                notes("Post-crossing phases"),
            ),
            text="Against the provider of §4.2 a balanced mesh wins some types before others: at some size its capability "
            "exceeds the provider's in one type and not in another. Instance: two of J types.",
            latex=r"\exists x:\ x/J > B/J \ \text{in one type},\quad x/J \le B/J \ \text{in another}",
            asserts=(forall("exists x: x > 0, x/J > B/J, x/J <= B/J", given=("J >= 2", "B > 0"), integer=("J",)),),
            repair=Repair(
                text="Let the provider's and the mesh's shares differ by type. Type j is won at the size B_j/(1 − exp(−a·B_j)) "
                "with B_j = B·q_j/p_j, where q_j is the provider's and p_j the mesh's share: types with a smaller quotient are "
                "won earlier. At nucleation, with R ≤ 1 + h, fewer than 2h/a agents are connected, so the mesh wins "
                "only types in which B_j < 2h/a.",
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
            ),
            severity=Severity.MAJOR,
            contradicts=("centralized-benchmark/value-earlier-paper",),
            context="§4.2 spreads the provider evenly over all types, Step 4 the mesh: all types are won at the same N. The "
            "sentence of §7.1, that some queries are underserved, is about another provider. Prediction 3 is empirical and does not "
            "follow from the model.",
        ),
    ),
)

CLAIMS = (CRITICAL_MASS, DOMINANCE, DIVERSITY_AND_MASS, MARKET_SHARE, GROWTH, LONG_TAIL)
