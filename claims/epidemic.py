"""Epidemics and universality: thresholds, general degree laws, one equation for all fields, exactness of mean fields.

Symbols.  L is the ratio of the rate of sharing per link to the rate of forgetting (the papers' lambda), t the
probability that a link leads to an informed agent, P and K the shares and the values of the degrees that occur, g the
exponent of a power law P(k) ~ k^(-g) (the papers' gamma), R the mesh reproduction number read as the mean degree, s
and m solutions of self-consistency equations, d a dimension.
"""

from functools import partial

from theoremaudit.model import Claim, Matrix, Part, Repair, Role, Severity, Source
from theoremaudit.statements import forall

chapter = partial(Source, "mesh-economy")
earlier = partial(Source, "mesh-equilibrium")
notes = partial(Source, "notes")

# ------------------------------------------------------------------------------- eq. (14): the threshold

LAW = {"P": "J", "K": "J"}
OCCURRING = ("p > 0 for p in P", "k > 0 for k in K", "J >= 1", "L > 0")
FIRST, SECOND = "sum(p*k for p in P, k in K)", "sum(p*k^2 for p in P, k in K)"
DEGREES = ("0 <= d for d in D", "d <= N-1 for d in D", "N >= 2", "sum(d^2 for d in D) > 0")
DEGREE_SUM, SQUARE_SUM = "sum(d for d in D)", "sum(d^2 for d in D)"


def return_of(t: str) -> str:
    """The mean field's right-hand side, times the mean degree, divided by t."""
    return f"sum(p*k*L*k/(1+L*k*{t}) for p in P, k in K)"


TWO_DEGREES = ("p > 0", "q > 0", "a > 0", "b > 0", "L > 0")
GROWS_FOR_TWO = forall(
    "exists t: 0 < t < 1, p*a*L*a/(1+L*a*t) + q*b*L*b/(1+L*b*t) == p*a+q*b",
    given=(*TWO_DEGREES, "L*(p*a^2+q*b^2) > p*a+q*b"),
)
NONE_BELOW = forall(
    f"{return_of('t')} < {FIRST}",
    given=(*OCCURRING, "0 < t", f"L*{SECOND} <= {FIRST}"),
    integer=("J",),
    vector=LAW,
)
FALLING = forall(
    f"{return_of('t')} < {return_of('s')}",
    given=(*OCCURRING, "0 < s", "0 < t", "s < t"),
    integer=("J",),
    vector=LAW,
)
BELOW_AT_ONE = forall(f"{return_of('1')} < {FIRST}", given=OCCURRING, integer=("J",), vector=LAW)

EQUATION_14 = (chapter("eq. (14)"), chapter("§5.3"), earlier("eq. (14)"), earlier("§5.3"), notes("Core Result 3"))

THRESHOLD = Claim(
    name="epidemic-threshold",
    title="The epidemic threshold ⟨k⟩/⟨k²⟩ and its limit on power-law degrees",
    kind="formula",
    sources=EQUATION_14,
    symbols=(
        ("L", "rate of sharing per link over rate of forgetting"),
        ("t", "probability that a link leads to an informed agent"),
        ("P", "shares of the degrees that occur, isolated agents left out"),
        ("K", "the degrees that occur"),
        ("g", "exponent of the power law of degrees"),
    ),
    parts=(
        Part(
            name="mean-field",
            role=Role.INLINE,
            sources=EQUATION_14,
            text="In the degree-based mean field, t·⟨k⟩ = Σ P(k)·k·L·k·t/(1 + L·k·t), a positive t exists if and only if "
            "L·⟨k²⟩ > ⟨k⟩, and then one only: divided by t, the right-hand side falls in t, starts at L·⟨k²⟩ and ends "
            "below ⟨k⟩ at t = 1.",
            latex=r"\exists\, t > 0:\ t\langle k\rangle = \sum_k P(k)\,\frac{\lambda k^2 t}{1+\lambda k t} "
            r"\iff \lambda > \frac{\langle k\rangle}{\langle k^2\rangle}",
            asserts=(NONE_BELOW, FALLING, BELOW_AT_ONE, GROWS_FOR_TWO),
            severity=Severity.MINOR,
            weighed=True,
            used_in=(chapter("Proposition 5.2"), earlier("Proposition 5")),
            context="This is the reading in which eq. (14) is a theorem: neighbours are redrawn at every instant "
            "(annealed, uncorrelated network) and the size is infinite. The existence is formal for two degrees and, "
            "by the intermediate value theorem, follows for any number from the three inequalities. The cited letter "
            "shows that the threshold is absent; the general quotient is worked out in the authors' longer paper, "
            "Phys. Rev. E 63, 066117 (2001).",
        ),
        Part(
            name="given-network",
            role=Role.INLINE,
            sources=(notes("Core Result 3"),),
            text="On a given network the uninformed state loses its linear stability at L = ⟨k⟩/⟨k²⟩; so on the star "
            "with n leaves, whose adjacency matrix has largest eigenvalue √n, 1/√n = 2/(n + 1).",
            latex=r"\frac{1}{\lambda_{\max}(A)} = \frac{\langle k\rangle}{\langle k^2\rangle}",
            asserts=(forall("1/sqrt(n) == 2/(n+1)", given=("n >= 1",), integer=("n",)),),
            instance="stars",
            repair=Repair(
                text="On a given network the linear threshold is 1/λmax(A), where λmax is the largest eigenvalue of the "
                "adjacency matrix; below it the mean time to extinction is of order ln N at most. On a star it is "
                "at least ⟨k⟩/⟨k²⟩, and equal to it for one leaf.",
                latex=r"\lambda_c = \frac{1}{\lambda_{\max}(A)};\quad\text{star: } \frac{1}{\sqrt n} \ge \frac{2}{n+1}",
                asserts=(forall("2/(n+1) <= 1/sqrt(n)", given=("n >= 1",), integer=("n",)),),
            ),
            severity=Severity.MINOR,
            cites="Ganesh, Massoulié and Towsley (2005): if L·λmax < 1 the mean lifetime is at most (1 + ln N)/(1 − L·λmax)",
            context="The notes state the quotient for networks with any degree distribution. The smallest witness is the path of "
            "three agents: 2/3 against 1/√2. Regular graphs have equality. For power laws, for which both papers state it, "
            "see epidemic-threshold/above-three.",
        ),
        Part(
            name="above-three",
            role=Role.INLINE,
            sources=(chapter("eq. (14)"), earlier("eq. (14)")),
            text="Eq. (14) is the threshold for every power law; so for exponent 4, with degrees between 1 and a cut-off "
            "K, it does not exceed 1/√K, the linear threshold of the star around the best connected agent alone.",
            latex=r"\gamma = 4:\quad \frac{\langle k\rangle}{\langle k^2\rangle} = \frac{1 + 1/K}{2} \le \frac1{\sqrt K}",
            asserts=(forall("(1+1/K)/2 <= 1/sqrt(K)", given=("K >= 1",)),),
            instance="exponent 4, density proportional to k^(-4) on [1, K]",
            repair=Repair(
                text="For exponents above 3 eq. (14) stays positive (at exponent 4 it exceeds 1/2 at every cut-off), whereas "
                "the threshold of the process itself tends to 0 with the largest degree: use eq. (14) for annealed "
                "networks only.",
                latex=r"\frac{1+1/K}{2} > \frac12 \quad\text{while}\quad \frac{1}{\lambda_{\max}} \le \frac{1}{\sqrt{K}} \to 0",
                asserts=(forall("(1+1/K)/2 > 1/2", given=("K >= 1",)),),
            ),
            severity=Severity.MINOR,
            cites="Chatterjee and Durrett (2009): on power-law random graphs with any exponent above 3 the critical value "
            "of the contact process is 0; Castellano and Pastor-Satorras (2010)",
            context="The largest eigenvalue of a graph is at least that of the star around its largest degree, √K. The "
            "papers use eq. (14) for exponents up to 3, where its limit 0 agrees with the theorem; but the vanishing "
            "then has nothing to do with exponent 3.",
        ),
        Part(
            name="second-moment",
            role=Role.INLINE,
            sources=(
                chapter("§5.3"),
                earlier("§5.3"),
                earlier("§1"),
                notes("Core Result 3"),
            ),
            text="For every exponent g ≤ 3 the second moment of k^(-g) diverges: k^(2−g) ≥ 1/k for all k ≥ 1, and the sum of "
            "1/k up to n is at least ln(n + 1) (if it is so at n, it is so at n + 1).",
            latex=r"\sum_{k=1}^{n} k^{2-\gamma} \ge \sum_{k=1}^{n}\frac1k \ge \ln(n+1) \quad (\gamma \le 3)",
            asserts=(
                forall("k^(2-g) >= 1/k", given=("g <= 3", "k >= 1")),
                forall("1 >= log(2)"),
                forall("H + 1/(n+1) >= log(n+2)", given=("n >= 1", "H >= log(n+1)")),
            ),
            used_in=(chapter("Proposition 5.2"), earlier("Proposition 5")),
        ),
        Part(
            name="domain",
            role=Role.INLINE,
            sources=(chapter("§5.3"), chapter("Proposition 5.2"), earlier("§5.3"), earlier("Proposition 5")),
            text="For every exponent g ≤ 3 that has a law at all (g > 1) eq. (14) is a quotient of a finite mean degree: the "
            "mean (g − 1)/(g − 2) of the density proportional to k^(-g) on k ≥ 1 is a positive number.",
            latex=r"1 < \gamma \le 3 \;\Rightarrow\; 0 < \langle k\rangle = \frac{\gamma-1}{\gamma-2} < \infty",
            asserts=(forall("(g-1)/(g-2) > 0", given=("1 < g", "g <= 3")),),
            repair=Repair(
                text="State §5.3 for 2 < γ ≤ 3.",
                latex=r"2 < \gamma \le 3",
                asserts=(forall("(g-1)/(g-2) > 0", given=("1 < g", "g <= 3", "2 < g")),),
                condition="γ > 2",
            ),
            severity=Severity.MINOR,
            context="At γ ≤ 2 the mean is infinite and eq. (14) reads ∞/∞; for γ ≤ 1 there is no such law. With a cut-off "
            "on the degrees the quotient exists and still tends to 0, so the conclusion survives; the mean degree that "
            "§3 and §5.2 use does not.",
        ),
        Part(
            name="vanishes",
            role=Role.INLINE,
            sources=(
                chapter("§5.3"),
                chapter("§17"),
                earlier("§5.3"),
                earlier("§1"),
                earlier("§11"),
                notes("Core Result 3"),
            ),
            text="For 2 < g ≤ 3 eq. (14), taken over degrees 1 to K, tends to 0 as the cut-off K grows.",
            latex=r"\frac{\sum_{k\le K} k^{1-\gamma}}{\sum_{k\le K} k^{2-\gamma}} \le "
            r"\frac{(\gamma-1)/(\gamma-2)}{\ln(K+1)} \to 0",
            severity=Severity.MINOR,
            depends_on=("epidemic-threshold/second-moment",),
            context="At γ = 3 the decrease is logarithmic. With degrees up to K = √N, their natural size, the density on "
            "[1, K] gives (1 − 1/K)/ln K, which is still above 1/7 in a mesh of a million agents.",
        ),
    ),
)

# --------------------------------------------------------------------------------------- Proposition 5.2

PROPOSITION_5_2 = (chapter("Proposition 5.2"), earlier("Proposition 5"), notes("Core Result 3"))
EVERYWHERE = (
    *PROPOSITION_5_2,
    chapter("Abstract"),
    chapter("§5.4"),
    chapter("§17"),
    earlier("§1"),
    earlier("§5.4"),
    earlier("§11"),
    notes("Layer 3"),
)
RESTS = (chapter("Prediction 5"), earlier("Prediction 5"), chapter("§5.4"), earlier("§5.4"))
SURVIVAL = ("0 <= q", "q <= (1-(1+L*(N-1))^(-N))*q", "L > 0", "N >= 2")
CUBE_LAW = "1 == L*log(1+1/(L*t))"
FITNESS, SHARES = "sum(p/(C/e-1) for p in P, e in H)", "sum(p for p in P)"

PROPAGATION = Claim(
    name="proposition-5.2",
    title="Self-sustaining knowledge propagation on a scale-free mesh",
    kind="proposition",
    sources=PROPOSITION_5_2,
    depends_on=("epidemic-threshold/vanishes",),
    symbols=(
        ("L", "rate of sharing per link over rate of forgetting"),
        ("q", "largest probability, over the states of the mesh, that knowledge survives for ever"),
        ("T, U", "mean time until nobody is informed, from one and from two informed agents"),
        ("D", "degrees of the N agents"),
        ("K", "largest degree"),
        ("b, f", "rates of sharing and of forgetting"),
        ("C, H", "constant of eq. (6), and the fitness values, the largest at most h"),
        ("R", "mean degree of the mesh of §3"),
    ),
    parts=(
        Part(
            name="in-the-limit",
            role=Role.STATEMENT,
            sources=(*PROPOSITION_5_2, chapter("§5.3"), earlier("§5.3")),
            text="Size first, then time: in the mean field with 2 < g ≤ 3 and no cut-off a positive stationary level "
            "exists for every L > 0. For g = 3 (density 2/k³ on k ≥ 1) it is t = 1/(L·(exp(1/L) − 1)); for g = 5/2 it "
            "is t = y²/L with y = L·(π/2 − arctan y).",
            latex=r"\forall \lambda > 0\ \exists\, t \in (0,1):\quad 1 = \lambda\ln\Bigl(1 + \frac{1}{\lambda t}\Bigr)"
            r"\quad(\gamma = 3)",
            asserts=(
                forall(f"exists t: 0 < t < 1, {CUBE_LAW}", given=("L > 0",)),
                forall("exists y: 0 < y, y == L*(pi/2 - atan(y))", given=("L > 0",)),
            ),
            instance="g = 3 and g = 5/2",
            severity=Severity.MAJOR,
            depends_on=("epidemic-threshold/mean-field", "epidemic-threshold/vanishes"),
            cites="Pastor-Satorras and Vespignani (2001); for the process itself Berger, Borgs, Chayes and Saberi (2005), "
            "Chatterjee and Durrett (2009), Mountford, Valesin and Yao (2013)",
            context="This is the fairest reading: §5.3 names the limit of infinite size, and what has a stationary level there is what the "
            "field calls self-sustaining. The level is minute for slow sharing: at γ = 3 and L = 1/40, t is below "
            "2·10⁻¹⁶, far less than one agent in any mesh.",
            weighed=True,
        ),
        Part(
            name="indefinitely",
            role=Role.STATEMENT,
            sources=EVERYWHERE,
            text="Read for a mesh with a finite number of agents, as Theorem 6.1 has it (N > N*): knowledge that is shared along links and forgotten (SIS) survives for ever with "
            "positive probability: the largest such probability q over its finitely many states is positive. (From every "
            "state all have forgotten after the next N events with probability at least e = (1 + L(N − 1))^(−N), so q is at "
            "most (1 − e)·q.)",
            latex=r"q \le \bigl(1 - (1+\lambda(N-1))^{-N}\bigr)\,q \;\Rightarrow\; q > 0",
            asserts=(forall("q > 0", given=SURVIVAL, integer=("N",)),),
            repair=Repair(
                text="In every finite mesh and at every rate extinction is certain, q = 0, and its mean time finite: while i "
                "agents are informed, the next event is a forgetting with probability at least 1/(1 + L(N − 1)). For two "
                "linked agents the mean time from one informed agent is 1 + L/2. What is true on power-law graphs is that "
                "the time from many informed agents grows exponentially (or nearly so) in N; from one agent propagation fails with "
                "a probability near 1 at small L.",
                latex=r"q = 0;\qquad \frac{i}{i + \lambda e} \ge \frac{1}{1+\lambda(N-1)}\ (e \le i(N-1));\qquad "
                r"N = 2:\ T = 1 + \tfrac{\lambda}{2}",
                asserts=(
                    forall("q <= 0", given=SURVIVAL, integer=("N",)),
                    forall("i/(i+L*e) >= 1/(1+L*(N-1))", given=("i >= 1", "L > 0", "e >= 0", "e <= i*(N-1)", "N >= 1")),
                    forall("T == 1 + L/2", given=("L > 0", "T*(1+L) == 1 + L*U", "U == 1/2 + T")),
                ),
            ),
            severity=Severity.MINOR,
            used_in=RESTS,
            cites="Chatterjee and Durrett (2009), Mountford, Valesin and Yao (2013): survival times on power-law graphs",
            context="In the limit of infinite size, which §5.3 names, the sentence is part in-the-limit, and true; and 'indefinitely' is "
            "the usual word for a time that grows exponentially in N. What is missing is to say so, because Theorem 6.1 and "
            "the predictions are about finite N. Every finite mesh is a witness, whatever its degrees.",
        ),
        Part(
            name="any-rate",
            role=Role.STATEMENT,
            sources=EVERYWHERE,
            case_of="indefinitely",
            text="Read for a mesh with a finite number of agents, as Theorem 6.1 has it: any rate of sharing exceeds eq. (14); so in meshes with exponent 3 and "
            "degrees between 1 and K (density proportional to k^(-3)), where it is (1 − 1/K)/ln K.",
            latex=r"\forall \lambda > 0:\quad \lambda > \frac{\langle k\rangle}{\langle k^2\rangle} = "
            r"\frac{1 - 1/K}{\ln K}",
            asserts=(forall("L > (1-1/K)/log(K)", given=("L > 0", "K > 1")),),
            instance="exponent 3, degrees between 1 and K",
            repair=Repair(
                text="With N agents eq. (14) is at least 1/(N − 1), whatever the degrees: a minimum rate remains and "
                "vanishes only in the limit. At γ = 3 with degrees up to K it exceeds 1/(1 + ln K).",
                latex=r"\frac{\langle k\rangle}{\langle k^2\rangle} \ge \frac{1}{N-1};\qquad "
                r"\gamma = 3:\ \lambda_c(K) = \frac{1 - 1/K}{\ln K} > \frac{1}{1+\ln K}",
                asserts=(
                    forall(f"{DEGREE_SUM}/{SQUARE_SUM} >= 1/(N-1)", given=DEGREES, integer=("N",), vector={"D": "N"}),
                    forall("(1-1/K)/log(K) > 1/(1+log(K))", given=("K > 1",)),
                ),
            ),
            severity=Severity.MINOR,
            context="In the limit of infinite size, which §5.3 names, the sentence is part in-the-limit, and true. Exactly, for P(k) proportional to k^(-3) on 1, …, 10 eq. (14) is 178939/338184 ≈ 0.529. The largest "
            "eigenvalue is at most N − 1 too, so the linear threshold of a given network has the same bound.",
        ),
        Part(
            name="guaranteed",
            role=Role.INLINE,
            case_of="indefinitely",
            sources=(chapter("§5.3"), earlier("§5.3"), notes("Core Result 3")),
            text="Read for a single informed agent, propagation is certain: an informed agent with k links passes its knowledge on before it forgets with "
            "probability 1.",
            latex=r"\frac{\lambda k}{1 + \lambda k} \ge 1",
            asserts=(forall("L*k/(1+L*k) >= 1", given=("L > 0", "k >= 1"), integer=("k",)),),
            repair=Repair(
                text="The probability is Lk/(1 + Lk) < 1; from one informed agent propagation fails with a probability that "
                "tends to 1 as L tends to 0.",
                latex=r"\frac{\lambda k}{1+\lambda k} < 1",
                asserts=(forall("L*k/(1+L*k) < 1", given=("L > 0", "k >= 1"), integer=("k",)),),
            ),
            severity=Severity.EDITORIAL,
            context="At the level of the mesh and of many informed agents, of which §5.3 speaks, the sentence is part in-the-limit. It is "
            "no guarantee for a new piece of knowledge that one agent has.",
        ),
        Part(
            name="endogenous",
            role=Role.INLINE,
            sources=(
                chapter("Proposition 5.2"),
                chapter("§5.3"),
                earlier("Proposition 5"),
                earlier("§5.3"),
                notes("Core Result 3"),
            ),
            text="Routing among experts and the specialisation dynamics of §4.3 make the degree distribution of the mesh a "
            "power law with exponent at most 3.",
            latex=r"(9), (10) \;\Rightarrow\; P(k) \sim k^{-\gamma},\ \gamma \le 3",
            repair=Repair(
                text="If links form by the fitness attachment of §3.3 and eq. (6) has a solution C > η_max, the fittest "
                "agents have the degree exponent 1 + C/η_max, and C ≤ 2η_max: so γ ≤ 3. Cite §3.3, not §4.3.",
                latex=r"\int \frac{\rho(\eta)}{C/\eta - 1}\,d\eta \ge 1,\ C > \eta_{\max} \;\Rightarrow\; "
                r"\gamma = 1 + \frac{C}{\eta_{\max}} \le 3",
                asserts=(
                    forall(
                        "C <= 2*h",
                        given=(
                            f"{FITNESS} >= {SHARES}",
                            "e > 0 for e in H",
                            "e <= h for e in H",
                            "p > 0 for p in P",
                            "C > h",
                            "h > 0",
                            "J >= 1",
                        ),
                        integer=("J",),
                        vector={"P": "J", "H": "J"},
                    ),
                ),
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("Prediction 4"), earlier("Prediction 4"), *RESTS),
            context="§5.3 names preferential attachment, and the earlier paper's Prediction 4 that of Bianconi and Barabási: the repair "
            "is that reading, with the mechanism of §3.3. §4.3, to which §5.3 refers, does not contain it: eqs. (9) and (10) contain no graph: thresholds, demands and response probabilities are the same "
            "functions on a cycle and on a star. What must be defined is the rule by which a routed query makes or "
            "strengthens a link. Equality C = 2η_max holds only where all agents have one fitness.",
        ),
        Part(
            name="unit-of-time",
            role=Role.DEFINITION,
            sources=(chapter("Proposition 5.2"), chapter("eq. (14)"), earlier("Proposition 5"), earlier("eq. (14)")),
            text="The λ of eq. (14) is defined: it is the rate of sharing alone, the one rate of §5, so that whether b exceeds the "
            "number c = ⟨k⟩/⟨k²⟩ does not depend on the unit of time (factor u).",
            latex=r"b > c \;\Rightarrow\; ub > c \quad (u > 0)",
            asserts=(forall("u*b > c", given=("b > c", "c > 0", "u > 0")),),
            repair=Repair(
                text="Define λ: it is the ratio of the rates of sharing and of forgetting. Say what makes an agent "
                "forget: nothing in §5 does. Without forgetting every connected mesh informs everybody at any rate.",
                latex=r"\frac bf > c \;\Rightarrow\; \frac{ub}{uf} > c",
                asserts=(forall("u*b/(u*f) > c", given=("b/f > c", "c > 0", "u > 0", "f > 0")),),
            ),
            severity=Severity.EDITORIAL,
            context="In the cited model λ is that ratio, and the papers may mean it; neither λ nor forgetting is defined in §5. SIS needs a rate of recovery; the papers print none for knowledge. If knowledge is never forgotten (SI) "
            "there is no threshold on any graph, and scale-free topology is not needed.",
        ),
        Part(
            name="section-3-mesh",
            role=Role.INLINE,
            sources=(
                chapter("Proposition 5.2"),
                chapter("eq. (3)"),
                chapter("Abstract"),
                chapter("§5.4"),
                chapter("§17"),
                earlier("Proposition 5"),
                earlier("eq. (2)"),
                earlier("§5.4"),
            ),
            text="One mesh is that of §3, with independent links of mean degree R > 1, and meets the hypothesis of Proposition 5.2; so "
            "on it any L > 0 exceeds eq. (14), though its degrees are Poisson, ⟨k⟩ = R and ⟨k²⟩ = R + R².",
            latex=r"\forall \lambda > 0:\ \lambda > \frac{R}{R + R^2}",
            asserts=(forall("L > R/(R+R^2)", given=("L > 0", "R > 1")),),
            repair=Repair(
                text="On the mesh of §3 the threshold of eq. (14) is 1/(1 + R) > 0: sharing must be that fast.",
                latex=r"\lambda_c = \frac{R}{R + R^2} = \frac{1}{1+R}",
                asserts=(forall("R/(R+R^2) == 1/(1+R)", given=("R > 0",)),),
            ),
            severity=Severity.MAJOR,
            contradicts=("giant-component/limit-law", "proposition-5.2/endogenous"),
            used_in=RESTS,
            cites="Bhamidi, Nam, Nguyen and Sly (2021): on random graphs whose degrees have an exponential tail, as Poisson "
            "degrees do, the contact process has a positive threshold",
            context="Proposition 5.2 is conditional. Kinder reading: links are independent at the crossing and rewired into hubs later "
            "(Prediction 4: within three years of crystallization). Then eq. (3) no longer holds when Proposition 5.2 does: it is "
            "the equation of Poisson degrees, and power laws have another (degree-law/size). §5.4 and the Abstract combine the two.",
        ),
        Part(
            name="diffusion-against-epidemic",
            role=Role.INLINE,
            sources=(
                chapter("§5.3"),
                chapter("eq. (11)"),
                chapter("Lemma 5.1"),
                earlier("§5.3"),
                earlier("eq. (11)"),
                notes("Layer 3"),
            ),
            text="Read as two laws of one quantity, knowledge follows both the diffusion of §5.1, which conserves its total, and the epidemic of §5.3, which "
            "does not; so for two linked agents the rates of change of the total agree.",
            latex=r"(y - x) + (x - y) = -x - y + \lambda(1-x)y + \lambda(1-y)x",
            asserts=(
                forall(
                    "(y-x)+(x-y) == -x-y+L*(1-x)*y+L*(1-y)*x",
                    given=("0 <= x", "x <= 1", "0 <= y", "y <= 1", "L > 0"),
                ),
            ),
            repair=Repair(
                text="Choose one: eq. (11) spreads a conserved quantity at every rate on every connected mesh, with no "
                "threshold; or §5.3, in which agents copy and forget. The rates of change of the total agree "
                "only where L(x + y − 2xy) = x + y.",
                latex=r"\lambda(x + y - 2xy) = x + y",
                asserts=(
                    forall(
                        "(y-x)+(x-y) == -x-y+L*(1-x)*y+L*(1-y)*x",
                        given=("0 <= x", "x <= 1", "0 <= y", "y <= 1", "L > 0", "L*(x+y-2*x*y) == x+y"),
                    ),
                ),
            ),
            severity=Severity.MINOR,
            cites="Ganesh, Massoulié and Towsley (2005): exponentially long life if L times the isoperimetric constant of sets of up "
            "to m agents exceeds 1",
            context="Read as models of two things, agreement on a quantity (model weights are averaged) and presence of an item, they do "
            "not clash; the papers do not say which knowledge follows which. The threshold of eq. (14) has no meaning for "
            "eq. (11). The Fiedler eigenvalue has one for the epidemic: a set S of agents has at least λ₂|S|(1 − |S|/N) links "
            "outwards, so the epidemic lives exponentially long if Lλ₂(1 − m/N) > 1 for an m in proportion to N.",
        ),
        Part(
            name="against-critical-value",
            role=Role.INLINE,
            sources=(chapter("Remark 6.3"), chapter("Proposition 5.2"), earlier("Remark 3"), earlier("Proposition 5")),
            text="With the rate L of sharing itself as control, the epidemic of §5.3 has the phase structure of Remark 6.3: no positive state up to a critical value c > 0 of "
            "L. For g = 3 every positive level t has L > c.",
            latex=r"1 = \lambda\ln\Bigl(1 + \frac{1}{\lambda t}\Bigr),\ 0 < t < 1 \;\Rightarrow\; \lambda > c",
            asserts=(forall("L > c", given=("c > 0", "0 < t", "t < 1", "L > 0", CUBE_LAW)),),
            repair=Repair(
                text="On a scale-free mesh with γ ≤ 3 there is a positive level at every c > 0: no critical value of "
                "the rate. State Remark 6.3 in the control R₀ = λ⟨k²⟩/⟨k⟩ and for finite ⟨k²⟩.",
                latex=r"\forall c > 0\ \exists\, t \in (0,1):\ 1 = c\ln\Bigl(1 + \frac1{ct}\Bigr)",
                asserts=(forall("exists t: 0 < t < 1, 1 == c*log(1+1/(c*t))", given=("c > 0",)),),
            ),
            severity=Severity.MINOR,
            context="In the control R₀ = L⟨k²⟩/⟨k⟩ the critical value is 1 at every cut-off, and both statements agree; the row of Table 2 is "
            "Kermack and McKendrick's model. In the control L, and in the limit, there is no critical value, and the onset is not "
            "linear: the level is of order exp(−1/L) at exponent 3.",
        ),
    ),
)

# ------------------------------------------------------------- eq. (3) on degree laws other than the Poisson law

THREE = ("p >= 0", "t >= 0", "p+t <= 1")  # P(1) = p, P(3) = t, P(0) = 1 - p - t


def cubes(power: int, degrees: int) -> str:
    """The sum of k^(-power) over k = 1, …, degrees, written out."""
    return "(" + "+".join(f"1/{k**power}" for k in range(1, degrees + 1)) + ")"


FRACTION = "1 - (" + "+".join(f"u^{k}/{k**3}" for k in range(1, 21)) + f")/{cubes(3, 20)}"  # 1 - G0(u)
LINKS = "1+" + "+".join(f"u^{k - 1}/{k**2}" for k in range(2, 21)) + f" == u*{cubes(2, 20)}"  # u = G1(u)

SIZE_SOURCES = (chapter("eq. (3)"), earlier("eq. (2)"), notes("Layer 1"))
CONDITION_SOURCES = (
    chapter("Abstract"),
    chapter("§3"),
    chapter("§17"),
    earlier("§1"),
    earlier("§11"),
    notes("Layer 1"),
)
MOLLOY_REED = "Molloy and Reed (1995, 1998); Janson and Luczak (2009)"

DEGREE_LAW = Claim(
    name="degree-law",
    title="The size equation on degree laws other than the Poisson law",
    kind="equation",
    sources=SIZE_SOURCES,
    depends_on=("giant-component/limit-law",),
    symbols=(
        ("R", "mean degree"),
        ("p, t", "share of agents with one link and with three links, the others having none"),
        ("q", "share of agents that have links at all"),
        ("u", "probability that a link leads to a finite cluster"),
    ),
    parts=(
        Part(
            name="size",
            role=Role.INLINE,
            sources=SIZE_SOURCES,
            text="If the size equation is used on meshes whose degrees are not Poisson (§5.3, Prediction 4), the mean degree alone decides: if a share q of the agents has three links and the "
            "others none (mean 3q, giant component q), then q = 1 − exp(−3q·q).",
            latex=r"P(3) = q,\ P(0) = 1 - q:\quad q = 1 - e^{-3q\cdot q}",
            asserts=(forall("q == 1 - exp(-3*q*q)", given=("0 < q", "q < 1")),),
            instance="degrees 0 and 3",
            repair=Repair(
                text="On a random graph with degree law P the fraction is s = 1 − G₀(u) with u = G₁(u) the smallest solution "
                "in [0, 1], G₀(u) = ΣP(k)uᵏ, G₁ = G₀′/G₀′(1). For Poisson degrees both are exp(R(u − 1)), and this is "
                "eq. (3).",
                latex=r"s = 1 - G_0(u),\quad u = G_1(u);\qquad G_0 = G_1 = e^{R(u-1)} \Rightarrow s = 1 - e^{-Rs}",
                asserts=(
                    forall("s == 1 - exp(-R*s)", given=("u == exp(R*(u-1))", "s == 1 - exp(R*(u-1))")),
                    forall(
                        "exists u: 0 <= u < 1, u*(p+3*t) == p+3*t*u^2", given=("p >= 0", "t > 0", "p+t <= 1", "3*t > p")
                    ),
                    forall("p+3*t*u^2 > u*(p+3*t)", given=(*THREE, "p+3*t > 0", "3*t <= p", "0 <= u", "u < 1")),
                ),
            ),
            severity=Severity.MAJOR,
            used_in=(
                chapter("Theorem 6.1(a)"),
                earlier("Theorem 1(a)"),
                chapter("Prediction 4"),
                earlier("Prediction 4"),
            ),
            cites=MOLLOY_REED,
            context="§3 fixes independent links and its equation is right for them. The finding is about the mesh that the "
            "chapter goes on to use, with routing hubs and power-law degrees. On pure power laws with γ ≤ 3 and no cut-off both "
            "conditions for a giant component hold; the size differs: at γ = 3 it is 0.201, and 0.485 by eq. (3) with R = 1.368.",
        ),
        Part(
            name="sufficient",
            role=Role.INLINE,
            case_of="size",
            sources=CONDITION_SOURCES,
            text="If the condition of §3 is used on meshes whose degrees are not Poisson, a mean degree above 1 suffices for a giant component: with degrees 0, 1 and 3, "
            "p + 3t > 1 implies Σ P(k)·k·(k − 2) = 3t − p ≥ 0.",
            latex=r"\langle k\rangle > 1 \;\Rightarrow\; \langle k(k-2)\rangle \ge 0",
            asserts=(forall("3*t - p >= 0", given=(*THREE, "p+3*t > 1")),),
            instance="degrees 0, 1 and 3",
            repair=Repair(
                text="The condition is ⟨k(k − 2)⟩ > 0 (Molloy and Reed). For degrees 0, 1 and 3 that is 3t > p.",
                latex=r"\langle k(k-2)\rangle > 0",
                asserts=(
                    forall(
                        "exists u: 0 <= u < 1, u*(p+3*t) == p+3*t*u^2", given=("p >= 0", "t > 0", "p+t <= 1", "3*t > p")
                    ),
                ),
            ),
            severity=Severity.MINOR,
            cites=MOLLOY_REED,
            context="P(1) = 4/5, P(3) = 1/5 has mean 7/5 and ⟨k(k − 2)⟩ = −1/5: no giant component, where eq. (3) gives 0.511. "
            "For eq. (3) itself the condition is right (giant-component); and on pure power laws with γ ≤ 3 and no cut-off a giant "
            "component is always there.",
        ),
        Part(
            name="necessary",
            role=Role.INLINE,
            case_of="size",
            sources=CONDITION_SOURCES,
            text="If the condition of §3 is used on meshes whose degrees are not Poisson, a mean degree of at least 1 is necessary for a giant component: with degrees 0, 1 and "
            "3, 3t − p > 0 implies p + 3t ≥ 1.",
            latex=r"\langle k(k-2)\rangle > 0 \;\Rightarrow\; \langle k\rangle \ge 1",
            asserts=(forall("p + 3*t >= 1", given=(*THREE, "3*t - p > 0")),),
            instance="degrees 0, 1 and 3",
            repair=Repair(
                text="The mean degree does not decide; the same condition ⟨k(k − 2)⟩ > 0 does. If it fails, no giant "
                "component exists.",
                latex=r"\langle k(k-2)\rangle \le 0 \;\Rightarrow\; s = 0",
                asserts=(forall("p+3*t*u^2 > u*(p+3*t)", given=(*THREE, "p+3*t > 0", "3*t <= p", "0 <= u", "u < 1")),),
            ),
            severity=Severity.MINOR,
            cites=MOLLOY_REED,
            context="P(0) = 3/4, P(4) = 1/4 has mean 1, where eq. (3) gives 0, and a giant component with 1/4 of all agents. "
            "For eq. (3) itself the condition is right (giant-component). A pure power law with exponent 3 has mean 1.368.",
        ),
        Part(
            name="power-law-cut",
            role=Role.INLINE,
            case_of="size",
            sources=(*SIZE_SOURCES, chapter("Proposition 5.2"), earlier("Proposition 5")),
            text="On a mesh with P(k) proportional to k^(-3), k = 1, …, 10, whose mean degree exceeds 1 (it is 1.294), there is "
            "a giant component: Σ(1/k − 2/k²) ≥ 0.",
            latex=r"\sum_{k=1}^{10}\Bigl(\frac1k - \frac2{k^2}\Bigr) \ge 0",
            asserts=(forall(f"{cubes(1, 10)} - 2*{cubes(2, 10)} >= 0"),),
            instance="exponent 3, degrees 1 to 10",
            repair=Repair(
                text="With cut-off 10 the sum is negative: no giant component although R = 1.294 > 1; with cut-off 20 it is "
                "positive.",
                latex=r"\sum_{k=1}^{10}\Bigl(\frac1k - \frac2{k^2}\Bigr) < 0 < \sum_{k=1}^{20}\Bigl(\frac1k - \frac2{k^2}\Bigr)",
                asserts=(
                    forall(f"{cubes(1, 10)} - 2*{cubes(2, 10)} < 0"),
                    forall(f"{cubes(2, 10)} > {cubes(3, 10)}"),
                    forall(f"{cubes(1, 20)} - 2*{cubes(2, 20)} > 0"),
                ),
            ),
            severity=Severity.MINOR,
            cites=MOLLOY_REED,
            context="Without a cut-off the law with exponent γ has a giant component up to γ ≈ 3.479 (Aiello, Chung and Lu, "
            "2000), whatever its mean.",
        ),
        Part(
            name="against-scale-free",
            role=Role.INLINE,
            sources=(*SIZE_SOURCES, chapter("Proposition 5.2"), earlier("Proposition 5")),
            text="One mesh obeys eq. (3) and the power law of Proposition 5.2: with degrees 1 to 20, shares proportional to "
            "k^(-3), the fraction 1 − G₀(u), where u = G₁(u) < 1, solves eq. (3) at the mean degree.",
            latex=r"P(k) \propto k^{-3},\ k \le 20,\ u = G_1(u) < 1:\quad 1 - G_0(u) = 1 - e^{-\langle k\rangle(1 - G_0(u))}",
            asserts=(
                forall(
                    f"{FRACTION} == 1 - exp(-({cubes(2, 20)}/{cubes(3, 20)})*({FRACTION}))",
                    given=("0 < u", "u < 1", LINKS),
                ),
            ),
            instance="exponent 3, degrees up to 20",
            repair=Repair(
                text="On this mesh u lies between 0.9 and 0.93 and the fraction is below 1/7 (0.106), whereas eq. (3) at the mean "
                "degree 1.329 gives more than 2/5 (0.451), for 1 − exp(−Rs) > s up to 2/5 at R = 1.3 already. Either drop the power law or replace eq. (3) by s = 1 − G₀(u), "
                "u = G₁(u).",
                latex=r"1 - G_0(u) < \tfrac17 \quad\text{but}\quad s = 1 - e^{-\langle k\rangle s},\ s > 0 \Rightarrow s > \tfrac25",
                asserts=(
                    forall(f"exists u: 9/10 < u < 93/100, {LINKS}"),
                    forall(f"{FRACTION} < 1/7", given=("9/10 < u", "u < 1")),
                    forall(f"{cubes(2, 20)}/{cubes(3, 20)} >= 13/10"),
                    forall("1 - exp(-13/10*s) > s", given=("0 < s", "s <= 2/5")),
                ),
            ),
            severity=Severity.MINOR,
            contradicts=("giant-component/limit-law", "proposition-5.2/endogenous"),
            cites=MOLLOY_REED,
            context="Both conditions for a giant component hold here; the clash is in its size. Without a cut-off the fraction is "
            "0.201, and 0.485 by eq. (3) at the mean degree 1.368. Kinder reading: eq. (3) is meant for the crossing, the "
            "power law for later; then the fraction of Theorem 6.1 is not that of the later mesh "
            "(proposition-5.2/section-3-mesh).",
        ),
    ),
)

# --------------------------------------------------------------------------------- Remark 6.3 and its table

SIZE = "m == 1 - exp(-L*m)"
MAGNETIZED = "(1-m)*exp(2*L*m) == 1+m"  # m = tanh(L*m), for |m| < 1
REMARK = (
    chapter("Remark 6.3"),
    chapter("Table 2"),
    earlier("Remark 3"),
    earlier("Table 1"),
    earlier("§1"),
    notes("Unification"),
)


def row(number: int) -> tuple[Source, ...]:
    """The rows of the chapter's Table 2 and of the earlier paper's Table 1."""
    return chapter(f"Table 2, row {number}"), earlier(f"Table 1, row {number}"), notes("Unification")


UNIVERSALITY = Claim(
    name="remark-6.3",
    title="One self-consistency equation for all fields",
    kind="remark",
    sources=REMARK,
    symbols=(
        ("m", "order parameter"),
        ("L", "control parameter, critical at 1"),
        ("R", "basic reproduction number"),
        ("z, S", "fractions ever infected, and never infected, in the end"),
        ("K", "coupling times number of neighbours"),
        ("n, p", "share of users, and price, of a network good"),
    ),
    parts=(
        Part(
            name="one-equation",
            role=Role.STATEMENT,
            sources=REMARK,
            text="All fields have the same equation m = f(m; L): a solution of m = 1 − exp(−L·m) (percolation) is one of "
            "m = tanh(L·m) (Ising).",
            latex=r"m = 1 - e^{-\lambda m} \;\Rightarrow\; m = \tanh(\lambda m)",
            asserts=(forall("m == tanh(L*m)", given=("0 < m", "L > 1", SIZE)),),
            instance="percolation and Ising",
            repair=Repair(
                text="Percolation and the final size of an epidemic share one equation. Percolation, Ising and Potts mean "
                "fields are the members q = 1, 2, ≥ 3 of the family m = (exp(Lm) − 1)/(exp(Lm) + q − 1): q = 1 is "
                "1 − exp(−Lm), q = 2 is tanh(Lm/2). Their bifurcations are transcritical, a pitchfork, and discontinuous.",
                latex=r"m = \frac{e^{\lambda m}-1}{e^{\lambda m}+q-1}:\quad q = 1:\ 1 - e^{-\lambda m};\quad "
                r"q = 2:\ \tanh\frac{\lambda m}{2}",
                asserts=(
                    forall("(exp(x)-1)/(exp(x)+1-1) == 1 - exp(-x)"),
                    forall("(exp(x)-1)/(exp(x)+2-1) == (exp(x/2)-exp(-x/2))/(exp(x/2)+exp(-x/2))"),
                ),
            ),
            severity=Severity.MAJOR,
            weighed=True,
            context="Every equation has the form m = f(m; λ); the content must lie in f or in its normal form. For the "
            "printed reading 'transcritical, identical phase structure' see the rows. The notes speak of six "
            "fields and tabulate five.",
        ),
        Part(
            name="percolation",
            role=Role.TABLE,
            sources=(*row(1), chapter("Table 2, row 6"), earlier("Table 1, row 6"), chapter("Remark 6.3")),
            text="Percolation on independent links, and the mesh: a positive solution of m = 1 − exp(−L·m) exists for L > 1 "
            "and for no L ≤ 1, and it starts linearly, 2(L − 1)/L² < m < 2(L − 1): a transcritical bifurcation.",
            latex=r"\frac{2(\lambda-1)}{\lambda^2} < m < 2(\lambda-1) \quad (\lambda > 1)",
            asserts=(
                forall("exists m: 0 < m < 1, m == 1 - exp(-L*m)", given=("L > 1",)),
                forall("1 - exp(-L*m) < m", given=("L <= 1", "m > 0")),
                forall("2*(L-1)/L^2 < m", given=("L > 1", "0 < m", SIZE)),
                forall("m < 2*(L-1)", given=("L > 1", "0 < m", SIZE)),
            ),
            weighed=True,
            cites="Erdős and Rényi (1960)",
            context="Transcritical: f = 0, f_m = 1, f_mm = −1, f_mλ = 1 at (0, 1). True for the Poisson law only; see "
            "degree-law for other meshes, and mesh-reproduction-number for what the control of the mesh is.",
        ),
        Part(
            name="epidemiology",
            role=Role.TABLE,
            sources=row(2),
            text="Epidemiology, with the infected fraction read as the fraction ever infected: since ln S + R(1 − S) is zero "
            "in the end, z = 1 − S solves z = 1 − exp(−R·z), critical at R = 1.",
            latex=r"\ln S + R(1-S) = 0,\ z = 1 - S \;\Rightarrow\; z = 1 - e^{-Rz}",
            asserts=(forall("z == 1 - exp(-R*z)", given=("S == exp(-R*(1-S))", "z == 1-S")),),
            depends_on=("remark-6.3/percolation",),
            context="The cited model (Kermack and McKendrick) is SIR, in a population all susceptible at first. There the "
            "infected fraction proper tends to 0 at every R.",
        ),
        Part(
            name="epidemiology-endemic",
            role=Role.TABLE,
            case_of="epidemiology",
            sources=(*row(2), chapter("§5.3")),
            text="Epidemiology, with the infected fraction read as the endemic level 1 − 1/R of the SIS model of §5.3 (all "
            "agents alike): it solves m = 1 − exp(−R·m).",
            latex=r"1 - \tfrac1R = 1 - e^{-R(1 - 1/R)}",
            asserts=(forall("1-1/R == 1 - exp(-R*(1-1/R))", given=("R > 1",)),),
            repair=Repair(
                text="Name the order parameter 'fraction ever infected (SIR)'. The endemic level of SIS is 1 − 1/R, less than "
                "the final size at every R > 1.",
                latex=r"1 - \tfrac1R < z,\qquad z = 1 - e^{-Rz}",
                asserts=(forall("1-1/R < s", given=("R > 1", "0 < s", "s == 1 - exp(-R*s)")),),
            ),
            severity=Severity.EDITORIAL,
            context="For the cited model, Kermack and McKendrick's, the row is right (part epidemiology). Both bifurcations are transcritical at R = 1; the equations and the levels differ (R = 2: 0.5 and 0.797).",
        ),
        Part(
            name="ising",
            role=Role.TABLE,
            sources=(*row(3), chapter("Remark 6.3")),
            text="Ising: the bifurcation of m = tanh(L·m) at L = 1 is transcritical with the onset of percolation, "
            "m < 2(L − 1).",
            latex=r"m = \tanh(\lambda m),\ m > 0 \;\Rightarrow\; m < 2(\lambda - 1)",
            asserts=(forall("m < 2*(L-1)", given=("0 < m", "m < 1", MAGNETIZED)),),
            repair=Repair(
                text="It is a pitchfork: m² lies between 2(L − 1) and 3(L − 1) up to m = 1/2, so m has the exponent 1/2, and "
                "−m is a solution with m.",
                latex=r"2(\lambda-1) \le m^2 < 3(\lambda-1) \quad (0 < m \le \tfrac12)",
                asserts=(
                    forall("2*(L-1) <= m^2", given=("0 < m", "m <= 1/2", MAGNETIZED)),
                    forall("m^2 < 3*(L-1)", given=("0 < m", "m < 1", MAGNETIZED)),
                ),
            ),
            severity=Severity.MINOR,
            weighed=True,
            context="No smooth change of variables with a smooth inverse turns one exponent into the other. The printed control "
            "β_T·J_c·q and its critical value belong to the topic of the Potts model.",
        ),
        Part(
            name="potts",
            role=Role.TABLE,
            sources=(*row(3), chapter("Remark 6.3"), chapter("Proposition 3.2"), earlier("Proposition 2")),
            text="Potts with three states: with the phase structure of a transcritical bifurcation no ordered solution of "
            "m = (exp(Km) − 1)/(exp(Km) + 2) exists up to the value K = 3 at which m = 0 becomes unstable.",
            latex=r"m = \frac{e^{Km}-1}{e^{Km}+2},\ m > 0 \;\Rightarrow\; K > 3",
            asserts=(forall("K > 3", given=("0 < m", "m == (exp(K*m)-1)/(exp(K*m)+2)")),),
            repair=Repair(
                text="At K = 4 ln 2 < 3 the solution m = 1/2 exists besides the stable m = 0: the transition is discontinuous.",
                latex=r"K = 4\ln 2 < 3:\quad \tfrac12 = \frac{e^{K/2}-1}{e^{K/2}+2}",
                asserts=(forall("exists K: 0 < K < 3, 1/2 == (exp(K/2)-1)/(exp(K/2)+2)"),),
            ),
            severity=Severity.MINOR,
            cites="Wu (1982)",
            context="Remark 6.3 contradicts Proposition 3.2, which calls the same transition first-order, and §3.2, which calls "
            "the two-state one continuous. Both cannot have the identical phase structure.",
        ),
        Part(
            name="ecology",
            role=Role.TABLE,
            sources=row(4),
            text="Ecology: productivity solves an equation m = f(m; S) in species richness S with a transcritical "
            "bifurcation, so that it is zero up to a minimal richness.",
            latex=r"m = f(m; S),\quad m = 0 \ \text{ for } S < S_{\min}",
            repair=Repair(
                text="Delete the row, or state a model. The cited result is an identity, ΔY = N·mean(ΔRY)·mean(M) + "
                "N·cov(ΔRY, M), which determines no productivity and has no critical richness.",
                latex=r"\sum_i \Delta RY_i M_i = N\,\overline{\Delta RY}\;\overline{M} + N\,\mathrm{cov}(\Delta RY, M)",
                asserts=(forall("a*x + b*y == 2*((a+b)/2)*((x+y)/2) + 2*((a*x+b*y)/2 - ((a+b)/2)*((x+y)/2))"),),
            ),
            severity=Severity.MINOR,
            cites="Loreau and Hector (2001)",
            context="The papers print no f and no value for the critical condition 'minimal richness for resilience'.",
        ),
        Part(
            name="network-economics",
            role=Role.TABLE,
            sources=row(5),
            text="Network economics, in the standard model with a critical mass (Rohlfs): with benefits proportional to the share n of users and tastes uniform on [0, 1], "
            "equilibria solve n·(n·(1 − n) − p) = 0; at the critical price 1/4 only n = 0 does, as in a transcritical "
            "bifurcation.",
            latex=r"n\,(n(1-n) - p) = 0,\ p = \tfrac14 \;\Rightarrow\; n = 0",
            asserts=(forall("n == 0", given=("0 <= n", "p == 1/4", "n*(n*(1-n) - p) == 0")),),
            repair=Repair(
                text="It is a saddle-node: no positive equilibrium for p > 1/4, and at p = 1/4 two are born at n = 1/2; the "
                "upper branch never falls below 1/2, and n = 0 stays an equilibrium at every price.",
                latex=r"n(1-n) \le \tfrac14;\qquad n_{\mathrm{upper}} \ge \tfrac12",
                asserts=(
                    forall("p <= 1/4", given=("0 < n", "n*(1-n) == p")),
                    forall("n >= 1/2", given=("n*(1-n) == p", "p > 0", "1 - 2*n <= 0")),
                ),
            ),
            severity=Severity.MINOR,
            cites="Rohlfs (1974); Katz and Shapiro (1985) is an oligopoly with fulfilled expectations and has no critical "
            "liquidity",
            context="'Critical liquidity' comes without an equation, and the papers do not name Rohlfs' model; it is the "
            "standard one. This row is the one that has a critical mass: a start below the lower branch collapses. The chapter says market "
            "share where the earlier paper says market participation.",
        ),
    ),
)

# ------------------------------------------------------------------ Appendix A: mean-field exactness

APPENDIX = (
    chapter("Remark A.1"),
    chapter("Appendix A"),
    earlier("Remark 4"),
    earlier("Appendix A"),
    notes("RG UNIVERSALITY — METHODOLOGICAL LICENSE"),
)
MEAN_FIELD_EXPONENTS = ("b == 1", "g == 1", "nu == 1/2")

EXACTNESS = Claim(
    name="remark-a.1",
    title="Exactness of mean-field theory above four dimensions",
    kind="remark",
    sources=APPENDIX,
    symbols=(
        ("d", "dimension; the spectral dimension of the lattice Z^d is d"),
        ("b, g, nu", "critical exponents of the order parameter, the susceptibility and the correlation length"),
        ("p", "probability that a link is open; price of the network good"),
        ("u", "probability that a link leads to a finite cluster"),
    ),
    parts=(
        Part(
            name="percolation-dimension",
            role=Role.STATEMENT,
            sources=(*APPENDIX, chapter("Proposition 3.1"), earlier("Proposition 1")),
            text="Percolation in more than four dimensions has mean-field exponents 1, 1, 1/2; these then satisfy the proved "
            "inequality d·ν ≥ 2β + γ.",
            latex=r"d > 4 \;\Rightarrow\; \tfrac d2 \ge 2\cdot 1 + 1",
            asserts=(forall("d*nu >= 2*b+g", given=("d > 4", *MEAN_FIELD_EXPONENTS), integer=("d",)),),
            instance="the inequality that the exponents must satisfy",
            repair=Repair(
                text="The upper critical dimension of percolation is 6, not 4 (4 is that of the Ising model): mean-field "
                "exponents need d ≥ 6, and are proved for d > 6 with spread-out links and for d ≥ 11 between neighbours.",
                latex=r"d\nu \ge 2\beta + \gamma \;\Rightarrow\; d \ge 6",
                asserts=(forall("d >= 6", given=("d*nu >= 2*b+g", *MEAN_FIELD_EXPONENTS)),),
            ),
            severity=Severity.MINOR,
            weighed=True,
            cites="Chayes and Chayes (1987) and Tasaki (1987): d·ν ≥ 2β + γ for percolation; Hara and Slade (1990); "
            "Fitzner and van der Hofstad (2017)",
            used_in=(chapter("Proposition 3.1"), chapter("Remark 6.3")),
            context="The spectral dimension of Z^d is d; the witness is the lattice Z⁵. The bound is what falls: with 6 in place of 4 the "
            "sentence about exponents may stand for percolation. For random graphs with independent links, the mesh of §3, no appeal to "
            "dimensions is needed: there eq. (3) is the limit itself.",
        ),
        Part(
            name="critical-points",
            role=Role.STATEMENT,
            sources=APPENDIX,
            text="Above four dimensions mean-field theory is exact for the Ising model on Z^d: its critical point 2d·K = 1 is "
            "the true one, which is at least d·ln(d/(d − 1)).",
            latex=r"d > 4 \;\Rightarrow\; 1 \ge 2dK_c \ge d\ln\frac{d}{d-1}",
            asserts=(forall("d*log(d/(d-1)) <= 1", given=("d > 4",), integer=("d",)),),
            instance="Ising on Z^d, through a proved lower bound",
            repair=Repair(
                text="Above the upper critical dimension the exponents are those of mean-field theory, the critical points and "
                "the values are not: 2d·K_c exceeds 1 at every d.",
                latex=r"2dK_c \ge d\ln\frac{d}{d-1} > 1 \quad (d > 1)",
                asserts=(forall("d*log(d/(d-1)) > 1", given=("d > 1",)),),
            ),
            severity=Severity.MINOR,
            cites="Fisher (1967): tanh K_c ≥ 1/(2d − 1); Aizenman (1982) and Fröhlich (1982): exponents for d > 4",
            context="The appendix speaks of exact characterisations of the phase structure, to which the place of the boundary "
            "belongs. Read as a statement about exponents alone it is a theorem for the Ising model in more than four "
            "dimensions.",
        ),
        Part(
            name="size-equation",
            role=Role.INLINE,
            sources=(
                chapter("Appendix A"),
                chapter("Proposition 3.1"),
                earlier("Appendix A"),
                earlier("Proposition 1"),
            ),
            text="Eq. (3) is exact for every network of large spectral dimension: on the random graph in which all agents have "
            "three links, each open with probability p, a mean number 3p > 1 of open links gives a giant component, "
            "2p ≥ 1.",
            latex=r"3p > 1 \;\Rightarrow\; 2p \ge 1",
            asserts=(forall("2*p >= 1", given=("3*p > 1", "p <= 1")),),
            instance="random three-regular graphs",
            repair=Repair(
                text="On the three-regular random graph u = 1 − p + p·u² has a solution below 1 if and only if p > 1/2, and "
                "s = 1 − u³.",
                latex=r"u = 1 - p + pu^2,\quad s = 1 - u^3,\quad p > \tfrac12",
                asserts=(
                    forall("exists u: 0 <= u < 1, u == 1 - p + p*u^2", given=("1/2 < p", "p <= 1")),
                    forall("u < 1 - p + p*u^2", given=("0 <= p", "p <= 1/2", "0 <= u", "u < 1")),
                ),
            ),
            severity=Severity.MAJOR,
            context="Read as a statement about exponents alone the remark agrees with this graph; Appendix A goes further, to exact "
            "characterisations. Its local limit, the three-regular tree, has return probabilities that fall exponentially, so a spectral "
            "dimension above every number. At p = 2/5 eq. (3) with R = 6/5 gives 0.314, the truth is 0; at p = 3/5 it "
            "gives 0.732 and the truth is 19/27 ≈ 0.704.",
        ),
        Part(
            name="small-world",
            role=Role.INLINE,
            sources=(chapter("Remark A.1"), earlier("Remark 4"), notes("RG UNIVERSALITY — METHODOLOGICAL LICENSE")),
            text="A network with short paths and many triangles has a spectral dimension above 4.",
            latex=r"\text{diameter} = O(\ln N),\ \text{clustering} \ge c > 0 \;\Rightarrow\; d_s > 4",
            repair=Repair(
                text="Measure the spectral dimension; it does not follow from path lengths and clustering. On the binary tree "
                "with siblings joined it is at most 2: at least a share 1/2^(j+1) of all eigenvalues of the Laplacian is at "
                "most 3/(2^j − 1), that is, a share of at least x/(2(3 + x)) is at most x, for these values of x.",
                latex=r"x = \frac{3}{2^j - 1} \;\Rightarrow\; \frac{1}{2^{j+1}} = \frac{x}{2(3+x)}",
                asserts=(forall("1/(2*y) == x/(2*(3+x))", given=("x == 3/(y-1)", "y > 1")),),
            ),
            severity=Severity.MAJOR,
            context="The value is that of a typical agent, chosen uniformly: seen from the root the infinite tree has return probabilities "
            "that fall exponentially. The spectral dimension is defined by the share of Laplacian eigenvalues below x, which falls as x^(d_s/2), "
            "or by return probabilities, on infinite networks; the papers define neither. That real networks have it above "
            "4 is a statement about the world; the reason given for it is examined here. Road and power networks are "
            "nearly planar, with spectral dimension near 2.",
        ),
        Part(
            name="corrections",
            role=Role.INLINE,
            sources=(chapter("Appendix A"), earlier("Appendix A")),
            text="For d > 4 a correction that is a power (exponent k ≥ 1) of 1/(d − 4) is suppressed: it is below 1.",
            latex=r"\Bigl(\frac{1}{d-4}\Bigr)^k < 1 \quad (d > 4)",
            asserts=(forall("(1/(d-4))^k < 1", given=("d > 4", "k >= 1")),),
            repair=Repair(
                text="For the Ising class the leading singular corrections to scaling are, beside analytic ones, powers t^((d − 4)/2) of the distance t from the "
                "critical point (t^((d − 6)/2), d > 6, for percolation): they vanish as t tends to 0, at fixed d.",
                latex=r"t^{(d-4)/2} < 1 \quad (0 < t < 1,\ d > 4)",
                asserts=(forall("t^((d-4)/2) < 1", given=("d > 4", "0 < t", "t < 1")),),
            ),
            severity=Severity.MINOR,
            cites="Wegner (1972)",
            context="At d = 5 every power of 1/(d − 4) is 1; for d between 4 and 5 it exceeds 1. The earlier paper adds that "
            "they are negligible.",
        ),
        Part(
            name="network-goods",
            role=Role.INLINE,
            sources=(chapter("Appendix A"), earlier("Appendix A"), notes("RG UNIVERSALITY — METHODOLOGICAL LICENSE")),
            text="The network-goods model is exact for networks of dimension above 4: the adopters' share 1/2 of the half-space "
            "of Z^d, an equilibrium at prices between 1/(2d) and 1 − 1/(2d), is one of the mean-field game, in which an "
            "outsider gains 1/2 − p by joining.",
            latex=r"\tfrac{1}{2d} < p < 1 - \tfrac{1}{2d} \;\Rightarrow\; \tfrac12 - p \le 0",
            asserts=(forall("1/2 - p <= 0", given=("d > 4", "p > 1/(2*d)", "p < 1 - 1/(2*d)"), integer=("d",)),),
            instance="half-spaces of Z^d",
            repair=Repair(
                text="A game has no critical exponents, and its equilibria on a network are not those of the complete graph: on "
                "Z^d the half-space is a strict equilibrium at each of these prices, for its agents have a share of at least "
                "1 − 1/(2d) adopters around them and the others at most 1/(2d).",
                latex=r"1 - \tfrac{1}{2d} - p > 0 > \tfrac{1}{2d} - p",
                asserts=(
                    forall("1 - 1/(2*d) - p > 0", given=("d > 4", "p > 1/(2*d)", "p < 1 - 1/(2*d)"), integer=("d",)),
                    forall("1/(2*d) - p < 0", given=("d > 4", "p > 1/(2*d)", "p < 1 - 1/(2*d)"), integer=("d",)),
                ),
            ),
            severity=Severity.MINOR,
            context="The benefit of the good is the share of adopters among one's neighbours (among all, in the mean field); "
            "the price is p. At p = 1/3 on Z⁵ the half-space is an equilibrium and its share is 1/2; the "
            "mean field has 0, 1 and the unstable share 1/3, at which all are indifferent; none is 1/2.",
        ),
        Part(
            name="against-scale-free",
            role=Role.INLINE,
            sources=(*APPENDIX, chapter("Proposition 5.2"), earlier("Proposition 5")),
            text="On the mesh of Proposition 5.2 with exponent 2 < g < 3 mean-field theory is exact: the onset exponent 1/(3 − g) "
            "of percolation, and of the epidemic in the degree-based mean field, is the value 1 of the homogeneous mean field.",
            latex=r"2 < \gamma < 3 \;\Rightarrow\; \frac{1}{3-\gamma} = 1",
            asserts=(forall("1/(3-g) == 1", given=("2 < g", "g < 3")),),
            repair=Repair(
                text="On power-law networks the exponents depend on γ: 1/(3 − γ) > 1 for 2 < γ < 3 (percolation; epidemic in the "
                "degree-based mean field); percolation has the "
                "mean-field value only for γ > 4, the Ising model for γ > 5.",
                latex=r"\beta = \frac{1}{3-\gamma} > 1 \quad (2 < \gamma < 3)",
                asserts=(forall("1/(3-g) > 1", given=("2 < g", "g < 3")),),
            ),
            severity=Severity.MINOR,
            contradicts=("proposition-5.2/endogenous",),
            cites="Cohen, ben-Avraham and Havlin (2002); Pastor-Satorras and Vespignani (2001); Dorogovtsev, Goltsev and "
            "Mendes (2008), the review that Remark A.1 cites; Mountford, Valesin and Yao (2013)",
            context="Kinder reading: the degree-based mean field, which Proposition 5.2 uses, gives 1/(3 − g) itself. But that one is not "
            "exact for the epidemic either: on the random graph the density is of order L^(2g−3) up to logarithms for "
            "5/2 < g ≤ 3 (Mountford, Valesin and Yao). A mesh cannot have both the hubs of Proposition 5.2 and the exponents of the homogeneous mean field.",
        ),
        Part(
            name="citation",
            role=Role.INLINE,
            sources=(chapter("Remark A.1"), earlier("Remark 4")),
            text="What the cited review reports is that the homogeneous mean field is exact above spectral dimension four; so on "
            "random graphs with degree law k^(-g), 3 < g < 5, and all degrees at least three the onset exponent 1/(g − 3) of "
            "the Ising magnetisation is 1/2.",
            latex=r"3 < \gamma < 5 \;\Rightarrow\; \frac{1}{\gamma-3} = \frac12",
            asserts=(forall("1/(g-3) == 1/2", given=("3 < g", "g < 5")),),
            instance="Ising on random graphs with power-law degrees",
            repair=Repair(
                text="The review reports exponents that depend on the degree law: 1/(γ − 3) > 1/2 for the Ising model with "
                "3 < γ < 5, and 1/2 only above 5. Cite for exactness a theorem, with its hypotheses.",
                latex=r"\frac{1}{\gamma-3} > \frac12 \quad (3 < \gamma < 5)",
                asserts=(forall("1/(g-3) > 1/2", given=("3 < g", "g < 5")),),
            ),
            severity=Severity.MINOR,
            cites="Dorogovtsev, Goltsev and Mendes (2008); Dommers, Giardinà and van der Hofstad (2014): the exponent proved on "
            "random graphs with power-law degrees",
            context="With all degrees at least three these graphs look locally like trees with return probabilities that fall "
            "exponentially, so their spectral dimension is above every number. The review is a physicists' survey, which "
            "derives its results by mean-field arguments and gives no theorem on dimensions above four; the earlier paper "
            "cites it as a review. Kinder reading: a mean field that keeps the degrees gives these exponents; it is not the "
            "one of eqs. (3) and (4).",
        ),
    ),
)

CLAIMS = (THRESHOLD, PROPAGATION, DEGREE_LAW, UNIVERSALITY, EXACTNESS)

MATRICES = (
    Matrix(
        title="Self-sustaining propagation, reading by reading",
        columns=("infinite size first", "N agents, for ever", "N agents, no minimum rate", "one informed agent"),
        rows=(
            (
                "sustains itself at any rate",
                (
                    "proposition-5.2/in-the-limit",
                    "proposition-5.2/indefinitely",
                    "proposition-5.2/any-rate",
                    "proposition-5.2/guaranteed",
                ),
            ),
        ),
        note="§5.3 names the limit of infinite size; Theorem 6.1 is about N agents.",
    ),
    Matrix(
        title="The mean degree beyond Poisson degrees",
        columns=("gives the fraction", "suffices", "is necessary", "suffices for k^(-3), k ≤ 10"),
        rows=(
            (
                "the mean degree decides",
                ("degree-law/size", "degree-law/sufficient", "degree-law/necessary", "degree-law/power-law-cut"),
            ),
        ),
        note="For Poisson degrees, those of §3, all of these are true.",
    ),
)
