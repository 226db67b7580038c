"""The Potts model: its cluster expansion, the order of its transition, and what the papers draw from it.

Symbols.  K is the coupling of one link (the papers' βT·Jc), p = 1 − exp(−K) the bond probability, q the number of
states and k = q − 1 the number of other states; c is the coupling of the complete graph (c/N for each of the N(N−1)/2
pairs).  The shares of the states are (1 + k·m)/q for the dominant one and (1 − m)/q for each other: m is the order
parameter, 0 for equal shares and 1 for a single state.
"""

from functools import partial

from theoremaudit.model import Claim, Matrix, Part, Repair, Role, Severity, Source
from theoremaudit.statements import forall

chapter = partial(Source, "mesh-economy")
earlier = partial(Source, "mesh-equilibrium")
notes = partial(Source, "notes")

BOND = ("0 < p", "p < 1")
CRITICAL = "2*k*log(k)/(k-1)"
FREE_ENERGY = "(1+k*m)*log(1+k*m) + k*(1-m)*log(1-m) - c*k*m^2/2"
JUMP_ENERGY = "(k-1)*log(k) - c*(k-1)^2/(2*k)"

DISORDERED_BELOW = forall(f"{FREE_ENERGY} > 0", given=("k > 1", "0 < m", "m < 1", f"c < {CRITICAL}"))
ORDERED_ABOVE = forall(f"{FREE_ENERGY} > {JUMP_ENERGY}", given=("k > 1", "0 <= m", "m < (k-1)/k", f"c > {CRITICAL}"))
COEXISTENCE = forall(f"{JUMP_ENERGY} == 0", given=("k > 1", f"c == {CRITICAL}"))

# --------------------------------------------------------------------------- eq. (4): the cluster expansion

EXPANSION = Claim(
    name="fortuin-kasteleyn",
    title="The Fortuin–Kasteleyn representation of the Potts model",
    kind="equation",
    sources=(chapter("eq. (4)"), chapter("§3.2"), earlier("eq. (3)"), earlier("§3.3"), notes("Core Result 2")),
    symbols=(
        ("K", "coupling of one link, βT·Jc"),
        ("p", "bond probability 1 − exp(−K)"),
        ("q", "number of states"),
        ("y", "exp(−K), the weight of a link whose ends differ"),
    ),
    parts=(
        Part(
            name="expansion",
            role=Role.INLINE,
            sources=(chapter("eq. (4)"), earlier("eq. (3)"), notes("Core Result 2")),
            text="For every finite graph, every number q ≥ 1 of states and every K, the partition function of the Potts "
            "model, in which each link whose ends differ has weight exp(−K) and each other link weight 1, equals the "
            "sum over sets A of links of p^|A|·(1 − p)^(|E| − |A|)·q^c(A).",
            latex=r"\sum_{\sigma}\prod_{ij\in E} e^{-K(1-\delta_{\sigma_i\sigma_j})}"
            r"=\sum_{A\subseteq E} p^{|A|}(1-p)^{|E|-|A|} q^{c(A)}",
            asserts=(
                forall(
                    "q + 3*q*(q-1)*exp(-2*K) + q*(q-1)*(q-2)*exp(-3*K)"
                    " == p^3*q + 3*p^2*(1-p)*q + 3*p*(1-p)^2*q^2 + (1-p)^3*q^3",
                    given=("p == 1 - exp(-K)",),
                ),
            ),
            instance="the triangle",
            severity=Severity.MAJOR,
            context="The Hamiltonian is not printed. The expansion is exact if energy is counted from agreement: "
            "H = Jc·(number of links whose ends differ). The other usual zero of energy is in textbook-energy.",
        ),
        Part(
            name="textbook-energy",
            role=Role.INLINE,
            sources=(chapter("eq. (4)"), earlier("eq. (3)"), notes("Core Result 2")),
            case_of="expansion",
            text="The same with the textbook energy H = −Jc·(number of links whose ends agree), that is, with weight "
            "exp(K) for each such link: on one link, q·exp(K) + q·(q − 1) equals p·q + (1 − p)·q².",
            latex=r"qe^{K}+q(q-1) = pq+(1-p)q^2",
            asserts=(
                forall(
                    "q*exp(K) + q*(q-1) == p*q + (1-p)*q^2",
                    given=("q >= 1", "K >= 0", "p == 1 - exp(-K)"),
                    integer=("q",),
                ),
            ),
            repair=Repair(
                text="Print the Hamiltonian. With H = −Jc·Σδ the right-hand side of (4) carries the factor "
                "exp(βT·Jc·|E|); with H = Jc·Σ(1 − δ) it carries none. On one link:",
                latex=r"qe^{K}+q(q-1) = e^{K}\left(pq+(1-p)q^2\right)",
                asserts=(
                    forall(
                        "q*exp(K) + q*(q-1) == exp(K)*(p*q + (1-p)*q^2)",
                        given=("q >= 1", "K >= 0", "p == 1 - exp(-K)"),
                        integer=("q",),
                    ),
                ),
            ),
            instance="one link",
            severity=Severity.EDITORIAL,
            cites="Wu (1982)",
            context="A reading: the papers print no Hamiltonian, and an author may count energy from agreement. The factor "
            "cancels from every expectation, so nothing later depends on it.",
        ),
        Part(
            name="bond-probability",
            role=Role.DEFINITION,
            sources=(chapter("eq. (4)"), earlier("eq. (3)")),
            text="For states that prefer to match (K ≥ 0), p = 1 − exp(−K) is a probability below 1.",
            latex=r"0 \le 1-e^{-K} < 1 \quad (K \ge 0)",
            asserts=(forall("0 <= 1 - exp(-K) < 1", given=("K >= 0",)),),
            context="For K < 0, neighbours that prefer to differ, p is negative: (4) is still an identity, but the weights "
            "of its clusters are no longer probabilities.",
        ),
        Part(
            name="generating-function",
            role=Role.INLINE,
            sources=(chapter("§3.2"), earlier("§3.3")),
            text="At q = 1 the weights of (4) are those of bond percolation and sum to 1; as a function of q, (4) is the generating "
            "function of the number of clusters, so that its slope at q = 1 is their mean number: on one link, 1 and 2 − p.",
            latex=r"Z(q)=\mathbb E_p\,q^{c(A)},\qquad Z(1)=1,\quad Z'(1)=\mathbb E_p\,c(A)",
            asserts=(forall("p*q + (1-p)*q^2 == 1 + (2-p)*(q-1) + (1-p)*(q-1)^2", given=("0 <= p", "p <= 1")),),
            instance="one link",
            severity=Severity.EDITORIAL,
            context="The fairest reading. The value of (4) at q = 1 alone says nothing of percolation: it is 1 on every graph.",
        ),
        Part(
            name="cluster-structure",
            role=Role.INLINE,
            sources=(chapter("§3.2"), chapter("§17"), earlier("§3.3"), earlier("§1"), notes("Core Result 2")),
            text="For every finite graph, integer q ≥ 1 and K ≥ 0, two nodes agree with probability 1/q + (1 − 1/q) times "
            "the probability that they are connected when sets of links are drawn with the weights of (4) at that q.",
            latex=r"P(\sigma_x=\sigma_y)=\tfrac1q+\left(1-\tfrac1q\right)\phi_{p,q}(x\leftrightarrow y)",
            asserts=(
                forall(
                    "1/(1+(q-1)*(1-p)) == 1/q + (1-1/q)*(p/(p+q*(1-p)))",
                    given=("q >= 1", "0 <= p", "p < 1"),
                ),
            ),
            instance="one link",
            severity=Severity.MAJOR,
            used_in=(chapter("Theorem 6.1(a)"),),
            context="This is what the papers' sentence says, that connectivity and specialization are one object at different q: "
            "order of the Potts model is percolation of the clusters weighted with its own q. The weights depend on q: on the "
            "triangle with p = 1/2 two nodes are connected with probability 5/8 at q = 1 and 7/22 at q = 3. So connectivity "
            "(q = 1) does not give order at q.",
        ),
        Part(
            name="bond-meaning",
            role=Role.INLINE,
            sources=(chapter("§3.2"), earlier("§3.3")),
            text="p is the probability that two neighbouring agents agree (the papers: coordinate): on one link with q ≥ 2 "
            "states, 1/(1 + (q − 1)(1 − p)) equals p.",
            latex=r"\frac{1}{1+(q-1)(1-p)} = p",
            asserts=(forall("1/(1+(q-1)*(1-p)) == p", given=("q >= 2", *BOND), integer=("q",)),),
            repair=Repair(
                text="p is the probability that a link is open given that its ends agree (the quotient of the two "
                "probabilities on one link).",
                latex=r"\left.\frac{p}{p+q(1-p)}\right/\frac{1}{1+(q-1)(1-p)} = p",
                asserts=(
                    forall("(p/(p+q*(1-p))) / (1/(1+(q-1)*(1-p))) == p", given=("q >= 2", *BOND), integer=("q",)),
                ),
            ),
            instance="one link",
            severity=Severity.EDITORIAL,
            context="The papers call p interpretable as the probability of successful coordination on a task division; an open "
            "link is such an event if coordination is defined by it. In the states of the model coordination is agreement: "
            "both ends have the same state, which is no division.",
        ),
        Part(
            name="one-threshold",
            role=Role.INLINE,
            sources=(earlier("§1"), notes("Unification")),
            text="Read as one number of one mesh, percolation, Ising and Potts models become critical together: on the complete graph, where percolation with bond "
            "probability c/N is critical at c = 1, so is the Potts model for every q ≥ 3, at 2(q − 1)ln(q − 1)/(q − 2), and "
            "two states are ordered for every c > 1.",
            latex=r"\frac{2(q-1)\ln(q-1)}{q-2} = 1",
            asserts=(
                forall("2*(q-1)*log(q-1)/(q-2) == 1", given=("q >= 3",), integer=("q",)),
                forall("exists m: 0 < m < 1, m == (exp(c*m)-1)/(exp(c*m)+1)", given=("c > 1",)),
            ),
            repair=Repair(
                text="The thresholds are 1 for percolation, 2 for two states, and for q ≥ 3 states a number strictly between "
                "2 and q.",
                latex=r"1 < 2 < \frac{2(q-1)\ln(q-1)}{q-2} < q",
                asserts=(
                    forall("2 < 2*(q-1)*log(q-1)/(q-2) < q", given=("q >= 3",), integer=("q",)),
                    forall("(exp(c*m)-1)/(exp(c*m)+1) < m", given=("c <= 2", "0 < m")),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("proposition-3.2/complete-graph",),
            used_in=(chapter("Theorem 6.1(a)"),),
            context="Kinder reading: each field has a control of its own, which in its own unit is critical at 1, as Table 2 has "
            "it. Read so the sentence is a convention, and right for percolation, for epidemics and for the Ising model. "
            "It is the identification of the three numbers, the reproduction number, the percolation threshold and the Ising "
            "critical temperature, that fails. In the units of Ising spins ±1, whose coupling is half the Potts coupling, the mean-field threshold is 1 too; "
            "but then bonds have probability 2c/N, and the two thresholds still belong to different meshes. "
            "On the square lattice the critical bond probabilities are √q/(1 + √q): 1/2, 0.586, 0.634 for "
            "q = 1, 2, 3 (Beffara and Duminil-Copin 2012).",
        ),
    ),
)

# --------------------------------------------------------------------------- Proposition 3.2

LITERATURE = (
    "Baxter (1973), Wu (1982), Duminil-Copin, Sidoravicius and Tassion (2017): on the square lattice the transition is "
    "continuous for 1 ≤ q ≤ 4"
)

PROPOSITION = Claim(
    name="proposition-3.2",
    title="First-order crystallization",
    kind="proposition",
    sources=(chapter("Proposition 3.2"), earlier("Proposition 2"), notes("Core Result 2")),
    depends_on=("fortuin-kasteleyn/cluster-structure",),
    symbols=(
        ("q", "number of states"),
        ("k", "q − 1, the number of other states (k > 1 means q > 2)"),
        ("K", "coupling of one link"),
        ("c", "coupling of the complete graph, N times that of a pair"),
        ("m", "order parameter: the dominant share is (1 + k·m)/q, each other share (1 − m)/q"),
    ),
    parts=(
        Part(
            name="first-order",
            role=Role.STATEMENT,
            sources=(
                chapter("Proposition 3.2"),
                earlier("Proposition 2"),
                notes("Core Result 2"),
                notes("POST-CROSSING PHASES"),
                chapter("§7.2"),
                earlier("§7.2"),
                chapter("§17"),
                earlier("§11"),
            ),
            text="For every q ≥ 3 and every graph (or growing family of graphs) with mean degree above 1 there is a finite "
            "critical coupling at which the order parameter jumps from zero to a positive value.",
            latex=r"\forall q\ge3,\ \langle k\rangle>1:\ \lim_{K\downarrow K_c} m(K) > 0 = \lim_{K\uparrow K_c} m(K)",
            repair=Repair(
                text="For q ≥ 3 on the complete graph with coupling c/N per pair (mean field), put "
                "c* = 2(q − 1)ln(q − 1)/(q − 2). As N grows the shares of the states concentrate on equal shares for "
                "c < c*, and on one dominant state with order parameter m ≥ (q − 2)/(q − 1) for c > c*; at c* equal "
                "shares and m = (q − 2)/(q − 1) have the same free energy. In formulas, with k = q − 1 and the free "
                "energy F(m) of a dominant state relative to equal shares: F > 0 on (0, 1) below c*, F(m) exceeds "
                "F((k − 1)/k) for every smaller m above c*, and F((k − 1)/k) = 0 at c*.",
                latex=r"c_*=\frac{2(q-1)\ln(q-1)}{q-2},\qquad m(c)=0\ (c<c_*),\quad m(c)\ge\frac{q-2}{q-1}\ (c>c_*)",
                asserts=(DISORDERED_BELOW, ORDERED_ABOVE, COEXISTENCE),
                condition="the graph is the complete graph with coupling c/N per pair, N → ∞",
            ),
            severity=Severity.MAJOR,
            weighed=True,
            used_in=(
                chapter("Abstract"),
                earlier("Abstract"),
                chapter("Prediction 1"),
                earlier("Prediction 1"),
                notes("FALSIFIABLE PREDICTIONS"),
                chapter("Remark 4.3"),
                chapter("§7.2"),
                chapter("Remark A.1"),
            ),
            context="Remark A.1 calls it the mean-field Potts transition; so read it is the repair, and true. No proof is printed, "
            "a citation stands for it (part classical). As printed, for graphs, mean degree above 1 neither suffices (cycles, disjoint triangles, the square lattice for q = 3 and 4, "
            "degree exponent at most 3) nor is needed (a random cubic graph on a quarter of the nodes, all others "
            "isolated). The transition is first-order on the complete graph, on random regular graphs of degree at least "
            "3, on lattices of high dimension (Kesten and Schonmann 1989), and on the square lattice for q ≥ 5. Random "
            "graphs with Poisson degrees, those of eq. (3), are expected to belong to this side.",
        ),
        Part(
            name="classical",
            role=Role.INLINE,
            sources=(chapter("§3.2"), earlier("§3.3")),
            text="The classical sources cited state the proposition: a first-order transition for all q > 2 whatever the "
            "graph of mean degree above 1.",
            latex=r"q>2 \Rightarrow \text{first order on every graph}",
            repair=Repair(
                text="Cite Wu (1982) for the mean field, first-order for every q > 2, and both sources for the square lattice, "
                "first-order for q > 4 only.",
                latex=r"q>2\ \text{(mean field)},\qquad q>4\ \text{(square lattice)}",
            ),
            severity=Severity.MAJOR,
            cites=LITERATURE,
            context="In mean field, which Remark A.1 names, the citation of Wu is right. The square lattice has mean degree 4; "
            "Baxter (1982, chapter 12) and Wu (1982) find a latent heat there only for q > 4.",
        ),
        Part(
            name="finite-graph",
            role=Role.INLINE,
            sources=(chapter("Proposition 3.2"), earlier("Proposition 2")),
            case_of="first-order",
            text="Read for one finite graph with mean degree above 1: the expected share of the dominant state jumps at "
            "some coupling.",
            latex=r"\exists K_c:\ \mathbb E_{K}\max_a x_a \text{ is discontinuous at } K_c",
            severity=Severity.EDITORIAL,
            context="The proposition must speak of a limit of graphs; it names none.",
        ),
        Part(
            name="cycle",
            role=Role.INLINE,
            sources=(chapter("Proposition 3.2"), earlier("Proposition 2")),
            case_of="first-order",
            text="On long cycles (mean degree 2) with q ≥ 3 states there is a finite coupling at which order sets in: "
            "agreement stops decaying with distance, that is, (exp(K) − 1)/(exp(K) + q − 1) reaches 1.",
            latex=r"\exists K>0:\ \frac{e^K-1}{e^K+q-1}\ge1",
            asserts=(
                forall(
                    "exists K: K > 0, (exp(K)-1)/(exp(K)+q-1) >= 1",
                    given=("q >= 3",),
                    integer=("q",),
                ),
            ),
            repair=Repair(
                text="On cycles and paths there is no transition for any number of states: correlations decay "
                "exponentially at every finite coupling.",
                latex=r"0<\frac{e^K-1}{e^K+q-1}<1",
                asserts=(forall("0 < (exp(K)-1)/(exp(K)+q-1) < 1", given=("q >= 2", "K > 0")),),
            ),
            severity=Severity.MINOR,
            context="On the cycle of n nodes the normalised agreement at distance d is "
            "(r^d + r^(n−d) + (q − 2)r^n)/(1 + (q − 1)r^n) with r the quotient above; its mean over d tends to 0.",
        ),
        Part(
            name="disjoint-triangles",
            role=Role.INLINE,
            sources=(chapter("Proposition 3.2"), earlier("Proposition 2")),
            case_of="first-order",
            text="On n/3 disjoint triangles (mean degree 2), n growing, with q ≥ 3 states the order parameter becomes "
            "positive at a finite coupling.",
            latex=r"\lim_{n\to\infty}\mathbb E\,m^2>0",
            severity=Severity.MINOR,
            context="Mean degree above 1 does not make a graph connected.",
        ),
        Part(
            name="square-lattice",
            role=Role.INLINE,
            sources=(chapter("Proposition 3.2"), earlier("Proposition 2")),
            case_of="first-order",
            text="On the square lattice (mean degree 4) the transition is first-order for q = 3 and q = 4.",
            latex=r"q\in\{3,4\}:\ \text{first order on } \mathbb Z^2",
            severity=Severity.MINOR,
            cites=LITERATURE,
        ),
        Part(
            name="square-lattice-many",
            role=Role.INLINE,
            sources=(chapter("Proposition 3.2"), earlier("Proposition 2")),
            case_of="first-order",
            text="On the square lattice the transition is first-order for every q ≥ 5.",
            latex=r"q\ge5:\ \text{first order on } \mathbb Z^2",
            severity=Severity.MAJOR,
            cites="Duminil-Copin, Gagnebin, Harel, Manolescu and Tassion (2021): discontinuous for q > 4",
        ),
        Part(
            name="complete-graph",
            role=Role.INLINE,
            sources=(chapter("Proposition 3.2"), earlier("Proposition 2"), chapter("Remark A.1")),
            case_of="first-order",
            text="On the complete graph with coupling c/N per pair and q ≥ 3 states the order parameter jumps from 0 to at "
            "least (q − 2)/(q − 1) at c* = 2(q − 1)ln(q − 1)/(q − 2): the free energy F(m) of a dominant state is positive "
            "for c < c* and 0 < m < 1, larger than F((k − 1)/k) for c > c* and every smaller m, and F((k − 1)/k) = 0 at c*.",
            latex=r"F(m)=(1+km)\ln(1+km)+k(1-m)\ln(1-m)-\tfrac c2 km^2",
            asserts=(DISORDERED_BELOW, ORDERED_ABOVE, COEXISTENCE),
            severity=Severity.MAJOR,
            weighed=True,
            context="Kihara, Midzuno and Shizume (1954), Wu (1982), Ellis and Wang (1990); "
            "Bollobás, Grimmett and Janson (1996) for the clusters. F is q times the free energy per agent relative to "
            "equal shares; profiles other than one dominant state and equal others are excluded in the proof leg.",
        ),
        Part(
            name="random-regular",
            role=Role.INLINE,
            sources=(chapter("Proposition 3.2"), earlier("Proposition 2")),
            case_of="first-order",
            text="On random regular graphs of degree d ≥ 3 and q ≥ 3 states the transition is first-order, at "
            "exp(K) = (q − 2)/((q − 1)^(1 − 2/d) − 1); there the tree recursion has, beside the disordered fixed point 1, "
            "the ordered one (q − 1)^(2 − 2/d) (written with s = (q − 1)^(1/d) and w = s^(d − 2)).",
            latex=r"e^{K}=\frac{q-2}{(q-1)^{1-2/d}-1}",
            asserts=(
                forall(
                    "(B*w^2*s^2 + w*s^2)/(w^2*s^2 + B + w*s^2 - 1) == s^2",
                    given=("s > 1", "w > 1", "B == (w*s^2 - 1)/(w - 1)"),
                ),
            ),
            instance="the ordered fixed point at the transition",
            severity=Severity.MAJOR,
            cites="Galanis, Štefankovič, Vigoda and Yang (2016); Coja-Oghlan, Galanis, Goldberg, Ravelomanana, "
            "Štefankovič and Vigoda (2023)",
            context="At d = 2, unions of cycles of mean degree 2, the critical coupling is infinite.",
        ),
        Part(
            name="mean-field-coupling",
            role=Role.INLINE,
            sources=(chapter("Remark A.1"), earlier("Remark 4")),
            text="The mean-field Potts transition of Proposition 3.2 is exact on networks of large spectral dimension, its critical "
            "coupling included: on random regular graphs of degree d ≥ 3 (locally trees, of infinite spectral dimension) with "
            "q ≥ 3 states, d times the critical coupling is c* = 2(q − 1)ln(q − 1)/(q − 2).",
            latex=r"d\,\ln\frac{q-2}{(q-1)^{1-2/d}-1}=\frac{2(q-1)\ln(q-1)}{q-2}",
            asserts=(
                forall(
                    "d*log((q-2)/((q-1)^(1-2/d)-1)) == 2*(q-1)*log(q-1)/(q-2)",
                    given=("q >= 3", "d >= 3"),
                    integer=("q", "d"),
                ),
            ),
            repair=Repair(
                text="On random regular graphs of degree d at least 3 the order of the transition is that of mean field; the critical "
                "coupling is not: d times it exceeds c* for every q ≥ 3 (with k = q − 1 and a = k^(1 − 2/d)) and tends to c* as "
                "the degree grows. On the random cubic graph with q = 3 it is 3·ln(1/(2^(1/3) − 1)) = 4.04, against "
                "4·ln(2) = 2.77.",
                latex=r"d\,\ln\frac{k-1}{k^{1-2/d}-1}>\frac{2k\ln k}{k-1}\quad(k=q-1)",
                asserts=(
                    forall(
                        "d*log((k-1)/(a-1)) > 2*k*log(k)/(k-1)",
                        given=("k > 1", "d > 2", "1 < a", "a < k", "log(a) == (1-2/d)*log(k)"),
                    ),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("proposition-3.2/random-regular",),
            cites="Galanis, Štefankovič, Vigoda and Yang (2016); Coja-Oghlan, Galanis, Goldberg, Ravelomanana, "
            "Štefankovič and Vigoda (2023)",
            context="Kinder reading: phase structure means the order of the transition, which is the same (part "
            "random-regular). The proposition speaks of the critical coupling too, and the appendix calls it an exact "
            "characterisation.",
        ),
        Part(
            name="scale-free",
            role=Role.INLINE,
            sources=(chapter("Proposition 3.2"), earlier("Proposition 2")),
            case_of="first-order",
            text="On networks with degree density proportional to k^(−γ), 2 < γ ≤ 3, with q ≥ 3 states (annealed mean "
            "field), the order parameter jumps from zero at a positive coupling.",
            latex=r"2<\gamma\le3,\ q\ge3:\ \exists K_c>0:\ m(K_c+)>0=m(K_c-)",
            severity=Severity.MAJOR,
            context="Iglói and Turban (2002) and Dorogovtsev, Goltsev and Mendes (2004) agree: a diverging second moment of "
            "the degrees removes the first-order transition. For 3 < γ < 4 the transition stays continuous up to an "
            "exponent γc(q) (3.65 at q = 3); for γ ≥ 4 it is first-order.",
        ),
        Part(
            name="order-parameter",
            role=Role.DEFINITION,
            sources=(chapter("Proposition 3.2"), earlier("Proposition 2")),
            case_of="first-order",
            text="The order parameter, read as the share of agents in the dominant specialization, is zero below the transition, "
            "where the shares (a, b and c for q = 3) are equal.",
            latex=r"\max(a,b,c) = 0",
            asserts=(forall("max(a, max(b, c)) == 0", given=("a == b", "b == c", "a + b + c == 1")),),
            repair=Repair(
                text="Use m = (q·max share − 1)/(q − 1), which lies between 0 (equal shares) and 1 (one state), or the "
                "share of the largest cluster of open links.",
                latex=r"0\le\frac{q\max_a x_a-1}{q-1}\le1",
                asserts=(
                    forall(
                        "0 <= (3*max(a, max(b, c)) - 1)/2 <= 1",
                        given=("a >= 0", "b >= 0", "c >= 0", "a + b + c == 1"),
                    ),
                ),
            ),
            instance="q = 3",
            severity=Severity.EDITORIAL,
            context="The dominant share is at least 1/q. Read as the largest cluster of the expansion (4) the printed words "
            "are right.",
        ),
        Part(
            name="two-states",
            role=Role.INLINE,
            sources=(chapter("§3.2"), earlier("§3.3")),
            text="For q = 2 the transition is continuous: on the complete graph equal shares are the only minimum of the free "
            "energy for c ≤ 2, and for c > 2 every stationary order parameter satisfies m² ≤ 3(c/2 − 1).",
            latex=r"m^2\le3\left(\tfrac c2-1\right)",
            asserts=(
                forall("(1+m)*log(1+m) + (1-m)*log(1-m) - c*m^2/2 > 0", given=("0 < m", "m < 1", "c <= 2")),
                forall("m^2 <= 3*(c/2-1)", given=("c > 2", "0 < m", "m < 1", "c*m == log((1+m)/(1-m))")),
            ),
            severity=Severity.MAJOR,
            weighed=True,
            context="Stated, like the proposition, without naming the graph. It is true on the complete graph and on Z^d for every "
            "d ≥ 2 (Yang 1952; Aizenman and Fernández 1986; Aizenman, Duminil-Copin and Sidoravicius 2015); on cycles there is "
            "no transition.",
        ),
        Part(
            name="ising-universality",
            role=Role.INLINE,
            sources=(chapter("§3.2"), earlier("§3.3")),
            text="For q = 2 the transition belongs to one standard universality class whatever the degree distribution: the "
            "magnetization grows with the same exponent on networks with degree exponent 3 < γ < 5 as on the complete "
            "graph (1/2).",
            latex=r"m\sim(K-K_c)^{1/2}\quad(3<\gamma<5)",
            severity=Severity.MINOR,
            cites="Leone, Vázquez, Vespignani and Zecchina (2002); Dommers, Giardinà and van der Hofstad (2014): the "
            "exponent is 1/(γ − 3) for 3 < γ < 5",
            context="There is no single Ising class: the exponent is 1/8 on the square lattice and 1/2 in mean field.",
        ),
    ),
)

# --------------------------------------------------------------------------- Remark 4.3

REMARK = Claim(
    name="remark-4.3",
    title="Specialization dynamics as the mechanism behind the Potts model",
    kind="remark",
    sources=(chapter("Remark 4.3"), earlier("Remark 2")),
    symbols=(
        ("K", "coupling of one link"),
        ("q", "number of task types"),
        ("x", "response threshold at which performing and not performing balance"),
        ("s", "demand signal"),
        ("f, g", "reinforcement rate ξ and decay rate φ"),
        ("n", "steepness"),
    ),
    parts=(
        Part(
            name="coupling",
            role=Role.INLINE,
            sources=(chapter("Remark 4.3"), earlier("Remark 2")),
            text="The threshold dynamics (9)–(10) give neighbouring agents a positive Potts coupling: some K > 0 reproduces, "
            "for two neighbours whose initial thresholds are independent with a law symmetric in the q types, the probability "
            "1/q with which their dominant types agree.",
            latex=r"\exists K>0:\ \frac{e^K}{e^K+q-1}=\frac1q",
            asserts=(
                forall(
                    "exists K: K > 0, exp(K)/(exp(K)+q-1) == 1/q",
                    given=("q >= 2",),
                    integer=("q",),
                ),
            ),
            repair=Repair(
                text="Given the demand signals, (9) and (10) contain no term of another agent: agents with independent initial "
                "thresholds stay independent, and the implied coupling is 0. A coupling has to be added to the model.",
                latex=r"\frac{e^0}{e^0+q-1}=\frac1q",
                asserts=(forall("exp(0)/(exp(0)+q-1) == 1/q", given=("q >= 2",)),),
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("Proposition 4.2"), chapter("§7.2"), earlier("Proposition 4")),
            context="The equations are those printed, with demand signals given from outside and equal for all types; a signal "
            "that favours one type makes types agree more often without any coupling. Kinder reading: the task-sharing benefit "
            "that the remark names is a term still to be written. If performers deplete the "
            "demand, as the earlier paper says (unmet demand attracts entrants), the signal falls where others are active: "
            "that is a preference to differ, a negative coupling, for which p in (4) is no probability.",
        ),
        Part(
            name="bifurcation",
            role=Role.INLINE,
            sources=(chapter("Remark 4.3"), earlier("Remark 2")),
            text="The reinforcement dynamics have a bifurcation from mixed to specialized profiles: for some parameters the "
            "averaged threshold equation has a stable mixed rest point x (slope of the threshold's rate at x not positive); "
            "here n = 2 and s = f = g = 1.",
            latex=r"\exists x>0:\ (\xi+\varphi)\,\frac{n\,s^n x^{n-1}}{(s^n+x^n)^2}\le0",
            asserts=(forall("exists x: x > 0, (f+g)*2*s^2*x/(s^2+x^2)^2 <= 0", given=("f == 1", "g == 1", "s == 1")),),
            repair=Repair(
                text="The positive mixed rest point is unstable for all positive parameters: positive thresholds run away from it "
                "always, and no parameter separates mixed from specialized profiles.",
                latex=r"(\xi+\varphi)\,\frac{n\,s^n x^{n-1}}{(s^n+x^n)^2}>0",
                asserts=(
                    forall(
                        "(f+g)*n*s^n*x^(n-1)/(s^n+x^n)^2 > 0",
                        given=("f > 0", "g > 0", "s > 0", "x > 0", "n >= 2"),
                    ),
                ),
            ),
            instance="n = 2, s = ξ = φ = 1",
            severity=Severity.MINOR,
            context="Averaged equation: the rate of the threshold is φ − (ξ + φ)P with P of (9), for a constant demand signal. "
            "The instance stands for all: by the repair the sign is the same at all parameters. The only positive rest point is x = s·(ξ/φ)^(1/n). Demand is given and thresholds have no bounds, as printed; where "
            "thresholds are bounded and demand reacts, as in the literature on response thresholds, there is room for a "
            "bifurcation.",
        ),
    ),
)

# --------------------------------------------------------------------------- Table 2, row 3

ROW = Claim(
    name="ising-potts-row",
    title="The Ising/Potts row of the universality table",
    kind="table",
    sources=(chapter("Table 2, row 3"), chapter("Remark 6.3"), earlier("Table 1, row 3"), notes("Unification")),
    symbols=(
        ("q", "number of states (in part neighbours: number of neighbours)"),
        ("K", "total coupling of an agent, βT·J times its neighbours"),
        ("m", "order parameter (magnetization)"),
        ("b", "βT·J times the number of neighbours"),
    ),
    parts=(
        Part(
            name="neighbours",
            role=Role.TABLE,
            sources=(notes("Unification"), chapter("Table 2, row 3"), earlier("Table 1, row 3")),
            text="Read with q the number of neighbours and Ising spins ±1: m = tanh(b·m), b = βT·J·q, has a positive solution "
            "if b > 1 (written ln((1 + m)/(1 − m)) = 2·b·m) and none if b ≤ 1.",
            latex=r"\exists m>0:\ m=\tanh(bm)\iff b>1",
            asserts=(
                forall("exists m: 0 < m < 1, log((1+m)/(1-m)) == 2*b*m", given=("b > 1",)),
                forall("tanh(b*m) < m", given=("b <= 1", "m > 0")),
            ),
            severity=Severity.MINOR,
            context="The fairest reading of the row, and of the notes' row for the Ising model. Mean field only: on the random "
            "cubic graph the threshold is tanh(βT·J) = 1/2, that is 0.549 and not 1/3.",
        ),
        Part(
            name="threshold",
            role=Role.TABLE,
            sources=(chapter("Table 2, row 3"), earlier("Table 1, row 3")),
            text="Read with q the number of states, as everywhere else in the papers: the mean-field equation "
            "m = (exp(K·m) − 1)/(exp(K·m) + q − 1) has a positive solution as soon as K·q > 1.",
            latex=r"Kq>1\;\Rightarrow\;\exists m\in(0,1):\ m=\frac{e^{Km}-1}{e^{Km}+q-1}",
            asserts=(
                forall(
                    "exists m: 0 < m < 1, m == (exp(K*m)-1)/(exp(K*m)+q-1)",
                    given=("q >= 2", "K > 0", "K*q > 1"),
                    integer=("q",),
                ),
            ),
            repair=Repair(
                text="The critical condition for the energy of (4) is K = 2 for two states and "
                "K = 2(q − 1)ln(q − 1)/(q − 2) for q ≥ 3, K being βT·J times the number of neighbours; equal shares lose "
                "stability at K = q (q in the denominator: K/q = 1). For two states there is no positive solution up to "
                "K = 2; for q ≥ 3, m = (q − 2)/(q − 1) is a solution at the critical coupling.",
                latex=r"K_c=2\ (q=2),\qquad K_c=\frac{2(q-1)\ln(q-1)}{q-2}\ (q\ge3)",
                asserts=(
                    forall("(exp(K*m)-1)/(exp(K*m)+1) < m", given=("K <= 2", "0 < m")),
                    forall(
                        "(exp(K*m)-1)/(exp(K*m)+q-1) == m",
                        given=("q > 2", "K == 2*(q-1)*log(q-1)/(q-2)", "m == (q-2)/(q-1)"),
                    ),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("proposition-3.2/complete-graph",),
            used_in=(chapter("Remark 6.3"),),
            context="If q is the number of neighbours, a usual letter for it, the row is right for the Ising model (part "
            "neighbours), and the letter, which has two meanings then, is the defect; for the Potts energy of (4), whose "
            "threshold for two states is 2, the row is still wrong. Loss of stability of equal shares, K/q = 1, differs from the "
            "row by the place of q alone.",
        ),
        Part(
            name="identical-structure",
            role=Role.INLINE,
            sources=(chapter("Remark 6.3"), earlier("Remark 3"), earlier("§1"), notes("Unification")),
            text="At its threshold the Potts equation bifurcates like eq. (3) of percolation, whose quadratic coefficient is "
            "negative (a transcritical bifurcation with a stable branch that grows from zero): for every q ≥ 2 the "
            "coefficient (q − 2)/(2q²) is negative.",
            latex=r"\frac{q-2}{2q^2}<0",
            asserts=(forall("(q-2)/(2*q^2) < 0", given=("q >= 2",), integer=("q",)),),
            repair=Repair(
                text="Percolation, Ising and Potts equations are the cases q = 1, 2 and ≥ 3 of m = (exp(c·m) − 1)/(exp(c·m) "
                "+ q − 1). At c = q the bifurcation is transcritical and continuous for q = 1 (exponent 1), a pitchfork for "
                "q = 2 (exponent 1/2) and, for q ≥ 3, transcritical with an unstable branch below the threshold, which "
                "makes the transition first-order: three different phase structures.",
                latex=r"\operatorname{sign}\frac{q-2}{2q^2}=\operatorname{sign}(q-2)",
                asserts=(
                    forall("(q-2)/(2*q^2) < 0", given=("q == 1",)),
                    forall("(q-2)/(2*q^2) == 0", given=("q == 2",)),
                    forall("(q-2)/(2*q^2) > 0", given=("q >= 3",)),
                ),
            ),
            severity=Severity.MAJOR,
            contradicts=("proposition-3.2/first-order",),
            context="If the phase structure were identical the Potts transition would be continuous, and Proposition 3.2 "
            "false. At q = 2 the equation is odd in m, so the bifurcation is a pitchfork.",
        ),
    ),
)

# --------------------------------------------------------------------------- what is drawn from the proposition

GIANT = ("R > 1", "0 < s", "s == 1 - exp(-R*s)")
LOSS = "((A^r + A^(1-r))/(1+A))^(1/r)"

CRYSTALLIZATION = Claim(
    name="crystallization",
    title="Crystallization of the mesh: what the order of the Potts transition is used for",
    kind="topic",
    sources=(chapter("Abstract"), chapter("§7.2"), chapter("§17"), earlier("Abstract"), notes("Core Result 2")),
    depends_on=("proposition-3.2/first-order",),
    symbols=(
        ("R", "mesh reproduction number"),
        ("s", "fraction of nodes in the giant component"),
        ("A", "q − 1"),
        ("r", "the CES parameter ρ"),
        ("c", "coupling of the complete graph"),
        ("k", "q − 1, the number of other types"),
    ),
    parts=(
        Part(
            name="formation-jumps",
            role=Role.INLINE,
            sources=(
                chapter("Abstract"),
                chapter("§3.2"),
                earlier("Abstract"),
                earlier("§1"),
                notes("Core Result 2"),
                earlier("§3.3"),
            ),
            text="The mesh does not form gradually: the transition from centralized to distributed provision, with the order "
            "parameter and the critical point that Table 2 (last row) names for the chapter, the mesh fraction s of eq. (3) and "
            "R = 1, is discontinuous; that is, s(R) stays above a positive value as R falls to 1.",
            latex=r"\lim_{R\downarrow1}s(R)>0",
            repair=Repair(
                text="The mesh forms continuously: its fraction is below 2(R − 1) for every R > 1. What may jump, at another "
                "value of another parameter, is the alignment of types.",
                latex=r"0<s<2(R-1)",
                asserts=(forall("s < 2*(R-1)", given=GIANT),),
            ),
            severity=Severity.CRITICAL,
            contradicts=("near-threshold/small", "proposition-3.2/first-order"),
            depends_on=("proposition-3.1/b",),
            used_in=(chapter("Prediction 1"), earlier("Prediction 1")),
            context="Kinder reading: what jumps is the alignment of types, later, in Phase 2 (§7.2), while the mesh itself grows "
            "slowly from R = 1 on, as §7.1 says. Then the sentences of the Abstract and of §3.2 about the formation of the mesh "
            "and about provision are not what is shown: no equation connects the share of distributed provision with the Potts "
            "states, none of which is the centralized one.",
        ),
        Part(
            name="one-type",
            role=Role.INLINE,
            sources=(
                chapter("Proposition 3.2"),
                chapter("Theorem 6.1(a)"),
                chapter("Theorem 6.1, proof"),
                chapter("§7.2"),
                earlier("Theorem 1, proof"),
                earlier("§7.2"),
            ),
            text="Crystallization and an even division of labour hold together: in the ordered phase of the complete graph "
            "(m ≥ (q − 2)/(q − 1), q ≥ 3) agents are spread uniformly over the types, so that the dominant share is 1/q.",
            latex=r"\frac{1+(q-1)m}{q}=\frac1q",
            asserts=(
                forall(
                    "(1+(q-1)*m)/q == 1/q",
                    given=("q >= 3", "m >= (q-2)/(q-1)", "m <= 1"),
                    integer=("q",),
                ),
            ),
            repair=Repair(
                text="In the ordered phase of the complete graph at least the share (q − 1)/q of all agents, two thirds or more, has "
                "one and the same type. A division of labour into several types needs agents that prefer to differ, or separate modules.",
                latex=r"\frac{1+(q-1)m}{q}\ge\frac{q-1}{q}\ge\frac23",
                asserts=(
                    forall("(1+(q-1)*m)/q >= (q-1)/q", given=("q >= 3", "m >= (q-2)/(q-1)", "m <= 1")),
                    forall("(q-1)/q >= 2/3", given=("q >= 3",)),
                ),
            ),
            severity=Severity.CRITICAL,
            contradicts=(
                "proposition-3.2/first-order",
                "mesh-equilibrium/a",
            ),
            used_in=(chapter("Remark 4.3"), chapter("§7.2"), chapter("Prediction 2")),
            context="In step 4 of the proof of Theorem 6.1 the even spread is a hypothesis, which fails in the ordered phase; the "
            "papers' own order parameter is the share of one dominant type. With the six types that they list, 5/6 of all agents have one type and 1/30 each other one at the "
            "transition. The share at the transition is (q − 1)/q on random regular graphs of every degree at least 3 too (there "
            "the weights of the dominant and another state are (q − 1)² to 1); on the square lattice the jump is smaller, "
            "m = 0.492 for q = 5 (Baxter 1982). Order of the Potts model means agreement with neighbours; a division of labour is disorder of this "
            "model. If the mesh fell into modules, each ordered by itself, types would differ between modules only.",
        ),
        Part(
            name="capability",
            role=Role.INLINE,
            sources=(
                chapter("§7.2"),
                chapter("Lemma 4.1"),
                earlier("§7.2"),
                earlier("Lemma 1"),
                notes("Layer 2"),
            ),
            text="Crystallization and the diversity premium hold together: on the complete graph, passing from equal shares to the "
            "ordered phase at the transition does not lower the CES aggregate; the quotient of the aggregates is "
            "(((q − 1)^ρ + (q − 1)^(1 − ρ))/q)^(1/ρ), here with A = q − 1 and r = ρ.",
            latex=r"\left(\frac{(q-1)^\rho+(q-1)^{1-\rho}}{q}\right)^{1/\rho}\ge1",
            asserts=(forall(f"{LOSS} >= 1", given=("A >= 2", "r < 1", "r != 0"), integer=("A",)),),
            repair=Repair(
                text="On the complete graph crystallization lowers the aggregate, for every q ≥ 3 and every ρ < 1, ρ ≠ 0: with ρ = 1/2 to "
                "4(q − 1)/q² of its value (8/9 for q = 3, 5/9 for q = 6).",
                latex=r"\left(\frac{(q-1)^\rho+(q-1)^{1-\rho}}{q}\right)^{1/\rho}<1",
                asserts=(
                    forall(f"{LOSS} < 1", given=("A >= 2", "0 < r", "r < 1")),
                    forall(f"{LOSS} < 1", given=("A >= 2", "r < 0")),
                ),
            ),
            severity=Severity.MAJOR,
            contradicts=("lemma-4.1/maximum", "proposition-3.2/first-order"),
            depends_on=("crystallization/one-type",),
            used_in=(chapter("Theorem 6.1(d)"), earlier("Theorem 1(d)")),
            context="Capability is taken proportional to the number of agents of a type, as in the proof of Theorem 6.1. The "
            "quotient does not depend on the normalisation of the aggregate. By Lemma 4.1 equal shares, the disordered phase, "
            "are best. The Potts model has no unspecialized agents: its disorder is equal shares of specialists. Before "
            "crystallization the papers may think of generalists or of many small niches, for which a state of its own would be "
            "needed.",
        ),
        Part(
            name="preference-to-differ",
            role=Role.INLINE,
            sources=(chapter("§3.2"), chapter("§15"), earlier("§9"), chapter("Remark 4.3")),
            text="Crystallization and complementarity of neighbours hold together: if agents gain from neighbours with other types "
            "(coupling c < 0) the complete graph still orders at some coupling: a dominant state with some 0 < m < 1 has no "
            "more free energy than equal shares.",
            latex=r"\exists m\in(0,1):\ F(m)\le0\quad(c<0)",
            asserts=(forall(f"exists m: 0 < m < 1, {FREE_ENERGY} <= 0", given=("k >= 2", "c < 0"), integer=("k",)),),
            repair=Repair(
                text="On the complete graph, with a preference to differ, equal shares are the only minimum at every coupling: "
                "specialization in all types, and no transition.",
                latex=r"F(m)>0\quad(0<m<1,\ c\le0)",
                asserts=(forall(f"{FREE_ENERGY} > 0", given=("k > 1", "0 < m", "m < 1", "c <= 0")),),
            ),
            severity=Severity.MAJOR,
            contradicts=("proposition-3.2/first-order",),
            context="Complementarity of neighbours is what the CES aggregate and §15 assume; eq. (4) assumes the opposite sign. "
            "Beyond the profiles with one dominant state: for c ≤ 0 the free energy is strictly convex in the shares, so its "
            "minimum, at equal shares, is the only one. On bipartite lattices such models order too, sublattice by sublattice "
            "(three states on Z^d, d large: Feldheim and Spinka 2019).",
        ),
        Part(
            name="connected-is-specialized",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1(a)"), chapter("§3.2"), chapter("§17"), earlier("Theorem 1(a)")),
            text="Connectivity brings specialization, specialized roles being those of the crystallized state (Remark 4.3) and the "
            "bonds of eq. (4) the links of eq. (3): on the complete graph, where then R = c, every c > 1 is at or above the "
            "critical coupling of the Potts model with q ≥ 3 states.",
            latex=r"c>1\;\Rightarrow\;c\ge\frac{2k\ln k}{k-1}",
            asserts=(forall(f"c >= {CRITICAL}", given=("k >= 2", "c > 1"), integer=("k",)),),
            repair=Repair(
                text="Between R = 1 and c* = 2(q − 1)ln(q − 1)/(q − 2) > 2 the mesh has a giant component and no Potts order; "
                "take specialization from Proposition 4.2 or from a hypothesis of its own.",
                latex=r"1<2<c_*",
                asserts=(forall(f"{CRITICAL} > 2", given=("k >= 2",)),),
            ),
            severity=Severity.MINOR,
            depends_on=("proposition-3.2/complete-graph",),
            contradicts=("proposition-3.2/first-order",),
            context="Kinder reading: roles come from Proposition 4.2, or are merely present (equal shares have all types); then the "
            "Potts transition is not needed for Theorem 6.1(a). R = c is an identification that the papers do not print: a bond "
            "of probability about c/N for each pair gives the mean degree c. At R = 2 the giant component has 79.7% of the "
            "nodes; three types order only from c = 2.77, six from 4.02.",
        ),
        Part(
            name="with-hubs",
            role=Role.INLINE,
            sources=(
                chapter("Proposition 5.2"),
                chapter("Prediction 1"),
                chapter("Prediction 4"),
                chapter("§7.2"),
                earlier("Proposition 5"),
                earlier("Prediction 1"),
                earlier("Prediction 4"),
            ),
            text="First-order crystallization and a degree exponent γ ≤ 3 hold together: on a network with 2 < γ ≤ 3 and q ≥ 3 "
            "types the order parameter (annealed mean field) jumps from zero at a positive coupling.",
            latex=r"2<\gamma\le3:\ \exists K_c>0:\ m(K_c+)>0=m(K_c-)",
            repair=Repair(
                text="Choose one: with γ ≤ 3 the order parameter is positive at every positive coupling and falls continuously to "
                "0 with it; a jump needs thinner tails (γ above an exponent γc(q) between 3 and 4). The sign that decides: the "
                "derivative of y^(γ−3)·I(y), I the integral of u^(1−γ)·f(u) from y on, f > 0.",
                latex=r"(\gamma-3)y^{\gamma-4}I-y^{-2}f<0\quad(2<\gamma\le3)",
                asserts=(
                    forall(
                        "(g-3)*y^(g-4)*I - f/y^2 < 0",
                        given=("2 < g", "g <= 3", "y > 0", "I > 0", "f > 0"),
                    ),
                ),
            ),
            severity=Severity.MAJOR,
            contradicts=(
                "proposition-3.2/first-order",
                "proposition-5.2/endogenous",
            ),
            depends_on=("proposition-3.2/scale-free",),
            context="The fairest timing, crystallization first and fat tails up to three years later (Prediction 4), avoids the "
            "clash; §7.2's hubs are hubs of traffic, and no exponent is given there. It remains if the fat tails of §5.3, which "
            "come from specialization itself, are those of the network on which types align.",
        ),
        Part(
            name="once-conditions-met",
            role=Role.INLINE,
            sources=(chapter("§3.2"), earlier("§3.3"), earlier("§1"), notes("Core Result 2")),
            text="Division of labour crystallizes abruptly, in time, once the threshold is crossed: on the complete graph, for "
            "every c > c* the state of equal shares has lost its stability, that is, c > q = k + 1.",
            latex=r"c>\frac{2k\ln k}{k-1}\;\Rightarrow\;c>k+1",
            asserts=(forall("c > k + 1", given=("k >= 2", f"c > {CRITICAL}"), integer=("k",)),),
            repair=Repair(
                text="On the complete graph equal shares are, between c* and q, a strict local minimum of the free energy (its "
                "curvature there is k(k + 1 − c)): the switch waits for a rare fluctuation, for a time that grows exponentially "
                "with the number of agents, and is not reversed at c*. Predict hysteresis, not a date.",
                latex=r"c_*<q,\qquad F''(0)=k(k+1-c)>0\ (c<q)",
                asserts=(
                    forall(f"{CRITICAL} < k + 1", given=("k > 1",)),
                    forall("k*(k+1-c) > 0", given=("k > 1", "c < k + 1")),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("proposition-3.2/complete-graph",),
            used_in=(chapter("Prediction 1"), earlier("Prediction 1")),
            cites="Cuff, Ding, Louidor, Lubetzky, Peres and Sly (2012): on the complete graph the heat-bath dynamics mixes slowly "
            "from the coupling on at which the ordered phase appears as a local minimum; the escape time from equal shares "
            "follows from the barrier of the free energy",
            context="Kinder reading: the equilibrium state jumps at c*; so it does (proposition-3.2/complete-graph). A jump as a "
            "function of the coupling is no statement about speed in time. With links of short range a droplet of the new phase "
            "can form after a time that does not grow with the number of agents, as in a nucleation.",
        ),
        Part(
            name="random-field",
            role=Role.INLINE,
            sources=(chapter("§15"), earlier("§9"), notes("FRAMEWORKS CONSIDERED AND REJECTED")),
            text="Proposition 3.2 is used for a mesh whose appropriate model, the papers say, is the random-field Potts model. Taken "
            "together: a transition that is first-order without fields (on the square lattice, q ≥ 5) stays so in random "
            "fields.",
            latex=r"\text{first order without field}\Rightarrow\text{first order in random fields}",
            severity=Severity.MINOR,
            cites="Aizenman and Wehr (1989): in two dimensions random fields of any strength remove a first-order transition",
            context="The papers do not say so, they use Proposition 3.2, which has no fields. In higher dimensions and in mean field the "
            "order depends on the distribution of the fields.",
        ),
    ),
)

CLAIMS = (EXPANSION, PROPOSITION, REMARK, ROW, CRYSTALLIZATION)

MATRICES = (
    Matrix(
        title="The transition with three or more states, graph by graph",
        columns=(
            "finite",
            "cycle",
            "disjoint triangles",
            "square lattice, q ≤ 4",
            "square lattice, q ≥ 5",
            "complete",
            "random regular",
            "degree exponent ≤ 3",
        ),
        rows=(
            (
                "the order parameter jumps",
                tuple(
                    f"proposition-3.2/{case}"
                    for case in (
                        "finite-graph",
                        "cycle",
                        "disjoint-triangles",
                        "square-lattice",
                        "square-lattice-many",
                        "complete-graph",
                        "random-regular",
                        "scale-free",
                    )
                ),
            ),
        ),
        note="Each column has mean degree above 1 (the finite graph: the triangle).",
    ),
)
