"""Model collapse: the threshold of external data, the diversity correction and what it is said to protect from.

Symbols.  r is the CES parameter ρ, a the external (authentic) share α_ext of the training data, c the threshold
α_crit, D the diversity correction, e = a + (1 − a)·D the effective share, K = (1 − r)(J − 1)/J the curvature.  A
generation is n draws from the mixture a·P + (1 − a)·Q of the authentic law P and the model's law Q; the model's next
law is the empirical law of the draws.  The loss after g generations is E‖Q − P‖²/(1 − ‖P‖²), starting from Q = P: it is
0 at P and 1 when every model is a point mass.  It obeys loss' = (1 − a)²(1 − 1/n)·loss + 1/n for every finite alphabet.
"""

from functools import partial

from theoremaudit.model import Claim, Part, Repair, Role, Severity, Source
from theoremaudit.statements import forall

chapter = partial(Source, "mesh-economy")

FACTOR, FACTOR_T = "(1-r^(1/(1-r)))", "(1-t^(1/(1-t)))"
CORRECTION, OTHER = f"(J-1)/J*{FACTOR}", f"(L-1)/L*{FACTOR_T}"
CURVATURE, OTHER_CURVATURE = "(1-r)*(J-1)/J", "(1-t)*(L-1)/L"
REAL = ("0 < r", "r < 1", "J >= 2")
TWO = ("0 < r", "r < 1", "0 < t", "t < 1", "J >= 2", "L >= 2")
MIXTURE = ("n >= 2", "0 <= a", "a <= 1")
EFFECTIVE_SHARE = f"(a+(1-a)*{CORRECTION})"
LOSS = "1/(1+(n-1)*a*(2-a))"
TOLERANCE = (*MIXTURE, "1 <= k", "k <= n", "w >= 0", "(n-1)*w^2 == n-k")
BELOW_CRITICAL = ("0 <= a", "a < c", "c < 1")


def divergence(q: str) -> str:
    """KL divergence of the law (q, 1 − q) from the law (p, 1 − p)."""
    return f"({q}*log({q}/p)+(1-{q})*log((1-{q})/(1-p)))"


# ------------------------------------------------------------------- §12.1, eq. (34): the framework and its threshold

TWO_DRAWS = "two equally likely outputs, n = 2 draws a generation"

FRAMEWORK = Claim(
    name="model-collapse",
    title="Model collapse: the divergence from the truth and the threshold of authentic data",
    kind="equation",
    sources=(chapter("eq. (34)"), chapter("§12.1"), chapter("§10.1"), chapter("Table 1")),
    symbols=(
        ("a", "share α of authentic data in the training mixture"),
        ("c", "threshold α_crit"),
        ("p, q", "probabilities of one of two outputs under the truth P and under the model"),
        ("m", "probability of that output under the mixture"),
        ("u", "ratio of the model's to the true probability of an output"),
        ("n", "draws a generation"),
        ("g", "number of generations"),
        ("V, W", "loss of diversity in a generation and in the long run"),
        ("k", "inverse of the tolerated loss"),
        ("w", "√((n − k)/(n − 1)), so that 1 − w is the share of authentic data that the tolerance needs"),
    ),
    parts=(
        Part(
            name="rises",
            role=Role.INLINE,
            sources=(chapter("eq. (34)"), chapter("§12.1"), chapter("§10.1")),
            text="There is a positive threshold below which the expected divergence of the next model from the truth is at "
            "least that of the present model, whatever the present model is. So below every positive c some share α > 0 does "
            "this. Read with finite samples, as in the cited work; for two equally likely outputs, two draws a generation and a "
            "present model that is a point mass, the divergence is ln 2 now and ln 2 times the probability of two equal draws "
            "afterwards.",
            latex=r"\alpha < \alpha_{crit} \;\Rightarrow\; E\,\mathrm{KL}(Q_{t+1}\|P) \ge \mathrm{KL}(Q_t\|P)",
            asserts=(
                forall(
                    "exists a: 0 < a < c, ((1-a/2)^2+(a/2)^2)*log(2) >= log(2)",
                    given=("0 < c", "c <= 1"),
                ),
            ),
            repair=Repair(
                text="Measure the loss by E‖Q − P‖²/(1 − ‖P‖²), the share of the diversity of outputs that is gone. For every "
                "finite alphabet, every truth P and a start at P the loss follows loss' = (1 − α)²(1 − 1/n)·loss + 1/n; it "
                "rises exactly while it is below 1/(1 + (n − 1)α(2 − α)) and converges to that value.",
                latex=r"\ell_{t+1} - \ell_* = (1-\alpha)^2\left(1-\tfrac1n\right)(\ell_t - \ell_*),\qquad "
                r"\ell_* = \frac{1}{1+(n-1)\alpha(2-\alpha)}",
                asserts=(
                    forall(
                        "(1-a)^2*(1-1/n)*V + 1/n - W == (1-a)^2*(1-1/n)*(V-W)",
                        given=(*MIXTURE, f"W == {LOSS}"),
                    ),
                    forall("0 <= (1-a)^2*(1-1/n) < 1", given=MIXTURE),
                ),
            ),
            instance=f"{TWO_DRAWS}, the present model a point mass",
            severity=Severity.MAJOR,
            depends_on=("model-collapse/threshold-separates",),
            used_in=(
                chapter("eq. (21)"),
                chapter("eq. (22)"),
                chapter("eq. (28)"),
                chapter("Theorem 11.2(c)"),
                chapter("Table 3"),
                chapter("Prediction 9"),
            ),
            context="α_crit has no definition in the chapter. The direction depends on the present model, not on α alone: from a "
            "point mass the expected divergence falls for every α > 0; from the truth itself it rises for every α, even α = 1. "
            "At α = 0 eq. (34) does hold in expectation (the laws form a martingale and the divergence is convex), but not path "
            "by path. Averaged over all histories that start at the truth the loss does rise, but for every α (rises-from-truth): "
            "then nothing is special below α_crit. The cited work (Shumailov et al. 2024) proves collapse for models retrained on finite samples of "
            "their predecessors without authentic data; it states no threshold and not eq. (34).",
        ),
        Part(
            name="rises-from-truth",
            role=Role.INLINE,
            case_of="rises",
            sources=(chapter("eq. (34)"),),
            text="Averaged over all histories that start at the truth, the loss rises from generation to generation: from a "
            "value V at or below the long-run value, such as 0 at the start, it does not fall, and it stays at or below that "
            "value. So it does for every authentic share α, up to α = 1.",
            latex=r"0 \le \ell_t \le \ell_* \;\Rightarrow\; \ell_t \le \ell_{t+1} \le \ell_*",
            asserts=(
                forall(
                    f"V <= (1-a)^2*(1-1/n)*V+1/n <= {LOSS}",
                    given=(*MIXTURE, "0 <= V", f"V <= {LOSS}"),
                ),
            ),
            context="The kindest reading of eq. (34), for the loss in place of the divergence. It makes the equation true "
            "below every threshold, and above it as well.",
        ),
        Part(
            name="rises-exact-fit",
            role=Role.INLINE,
            case_of="rises",
            sources=(chapter("eq. (34)"),),
            text="Read without sampling error, so that the next model is the mixture itself: for two outputs, every truth, every "
            "present model and every α with 0 < α < α_crit ≤ 1 the divergence does not fall.",
            latex=r"\mathrm{KL}(\alpha P + (1-\alpha)Q\|P) \ge \mathrm{KL}(Q\|P)",
            asserts=(
                forall(
                    f"{divergence('m')} >= {divergence('q')}",
                    given=("0 < a", "a < c", "c <= 1", "0 < p", "p < 1", "0 < q", "q < 1", "m == a*p+(1-a)*q"),
                ),
            ),
            repair=Repair(
                text="The divergence shrinks at least by the factor 1 − α in each generation, whatever the alphabet: with "
                "u = Q(x)/P(x) the inequality holds output by output; multiply by P(x) and add up. So the only threshold that "
                "eq. (34) admits without sampling error is α_crit = 0.",
                latex=r"\mathrm{KL}(\alpha P + (1-\alpha)Q\|P) \le (1-\alpha)\,\mathrm{KL}(Q\|P)",
                asserts=(
                    forall(
                        "(a+(1-a)*u)*log(a+(1-a)*u) <= (1-a)*u*log(u)",
                        given=("0 <= a", "a < 1", "0 < u"),
                    ),
                ),
            ),
            severity=Severity.MAJOR,
            cites="convexity of the relative entropy: Cover and Thomas (2006), Theorem 2.7.2",
        ),
        Part(
            name="threshold-separates",
            role=Role.DEFINITION,
            sources=(chapter("Table 1"), chapter("eq. (34)"), chapter("§10.1")),
            text="There is a threshold α_crit strictly between 0 and 1 that parts collapse from survival: with a smaller "
            "authentic share the diversity is lost in the long run, as it is without authentic data. So below every c some share "
            "α > 0 has the long-run loss 1. With n draws a generation the long-run loss is 1/(1 + (n − 1)α(2 − α)).",
            latex=r"0 < \alpha < \alpha_{crit} \;\Rightarrow\; \ell_*(\alpha) = \frac{1}{1+(n-1)\alpha(2-\alpha)} = 1",
            asserts=(
                forall(
                    f"exists a: 0 < a < c, {LOSS} == 1",
                    given=("n >= 2", "0 < c", "c < 1"),
                    integer=("n",),
                ),
            ),
            repair=Repair(
                text="Name a tolerated loss κ with 1/n ≤ κ ≤ 1 and define α_crit(n, κ) = 1 − √((n − 1/κ)/(n − 1)): in the long "
                "run the loss is at most κ exactly if α ≥ α_crit(n, κ). The scale is 1/n and the crossover is smooth: "
                "the loss lies between 1/(1 + 2(n − 1)α) and 1/(1 + (n − 1)α).",
                latex=r"\ell_* \le \kappa \iff \alpha \ge \alpha_{crit}(n,\kappa) := 1-\sqrt{\frac{n-1/\kappa}{n-1}}",
                asserts=(
                    forall(f"{LOSS} <= 1/k", given=(*TOLERANCE, "a >= 1-w")),
                    forall(f"{LOSS} > 1/k", given=(*TOLERANCE, "a < 1-w")),
                    forall(f"1/(1+2*(n-1)*a) <= {LOSS} <= 1/(1+(n-1)*a)", given=MIXTURE),
                ),
            ),
            severity=Severity.MAJOR,
            used_in=(
                chapter("eq. (21)"),
                chapter("eq. (28)"),
                chapter("Theorem 11.2(c)"),
                chapter("Table 3"),
                chapter("Theorem 12.3"),
                chapter("Prediction 9"),
            ),
            context="A threshold needs a criterion, which the chapter does not name. Total loss, the criterion taken here, gives "
            "α_crit = 0, which no external share is below. If the divergence must not rise in any generation there is none: "
            "from the truth itself even authentic data alone, a finite sample of it, lead away. With n = 100 and a tolerated "
            "loss of one tenth it is 0.047; with n = 1,000,000 it is 0.0000045. Other papers find other thresholds in other models; one "
            "must be chosen and stated.",
        ),
        Part(
            name="inevitable",
            role=Role.INLINE,
            sources=(chapter("§12.1"),),
            text="Without authentic data collapse is inevitable, with finite samples: of the diversity of outputs only the share "
            "(1 − 1/n)^g is expected to remain after g generations, at most exp(−g/n), and with probability 1 the model ends "
            "as a point mass.",
            latex=r"(1-\tfrac1n)^g \le e^{-g/n} \to 0",
            asserts=(forall("exp(g*log(1-1/n)) <= exp(-g/n)", given=("n >= 2", "g >= 0")),),
            weighed=True,
            cites="Shumailov et al. (2024): a discrete law resampled from itself is a Markov chain absorbed in point masses",
            used_in=(chapter("§8"),),
            context="It takes of the order of n generations. Data that are replaced in each generation are meant; if they "
            "accumulate, the loss stays bounded (Gerstgrasser et al. 2024).",
        ),
        Part(
            name="inevitable-exact-fit",
            role=Role.INLINE,
            case_of="inevitable",
            sources=(chapter("§12.1"),),
            text="The same without sampling error: the model trained on its own law alone moves away from the truth.",
            latex=r"\alpha = 0 \;\Rightarrow\; \mathrm{KL}(Q_{t+1}\|P) > \mathrm{KL}(Q_t\|P)",
            asserts=(
                forall(
                    f"{divergence('m')} > {divergence('q')}",
                    given=("0 < p", "p < 1", "0 < q", "q < 1", "a == 0", "m == a*p+(1-a)*q"),
                ),
            ),
            severity=Severity.EDITORIAL,
            context="Nothing moves at all then. The sentence needs the words 'with finite samples'.",
        ),
    ),
)

# --------------------------------------------------------------------------- Definition 12.1, eq. (35)

EFFECTIVE = Claim(
    name="effective-diversity",
    title="The effective external data fraction",
    kind="definition",
    sources=(chapter("Definition 12.1"), chapter("eq. (35)"), chapter("§12.2")),
    symbols=(
        ("a", "external share α_ext"),
        ("D", "diversity correction"),
        ("e", "effective share α_eff = a + (1 − a)·D"),
        ("b", "authentic share among the data of an agent's own type"),
        ("c", "threshold α_crit"),
        ("n", "draws of an agent's own type in a generation"),
        ("r", "CES parameter ρ"),
        ("J", "number of types"),
    ),
    parts=(
        Part(
            name="fraction",
            role=Role.DEFINITION,
            sources=(chapter("Definition 12.1"), chapter("eq. (35)"), chapter("Table 1")),
            text="For D in [0, 1] the effective fraction is a fraction and at least the external one.",
            latex=r"\alpha_{ext} \le \alpha_{ext} + (1-\alpha_{ext})D \le 1",
            asserts=(forall("a <= a+(1-a)*D <= 1", given=("0 <= a", "a <= 1", "0 <= D", "D <= 1")),),
            context="For ρ < 0, where eq. (36) has no real value, the reading by odd real roots leaves [0, 1]: at ρ = −2 and "
            "J = 10, D would be 2.03.",
        ),
        Part(
            name="counts-as-authentic",
            role=Role.DEFINITION,
            sources=(chapter("Definition 12.1"), chapter("§12.2"), chapter("eq. (35)")),
            text="A mesh of J fully specialised types with external share a > 0 loses no more of the diversity within a type "
            "than a single model whose data are authentic in the share e = a + (1 − a)·D. At its best: each type has n draws of "
            "its own a generation, the external data are all of its type, those of the mesh are spread evenly over the types, and "
            "data of other types, with supports disjoint from its own, say nothing about it and are discarded. Then b = "
            "Ja/(1 + (J − 1)a) of the own data are authentic, and the long-run loss is 1/(1 + (n − 1)b(2 − b)).",
            latex=r"\frac{1}{1+(n-1)b(2-b)} \le \frac{1}{1+(n-1)e(2-e)},\quad b = \frac{Ja}{1+(J-1)a}",
            asserts=(
                forall(
                    f"1/(1+(n-1)*b*(2-b)) <= 1/(1+(n-1)*{EFFECTIVE_SHARE}*(2-{EFFECTIVE_SHARE}))",
                    given=("n >= 2", "0 < a", "a < 1", "b == J*a/(1+(J-1)*a)", *REAL),
                    integer=("J", "n"),
                ),
            ),
            repair=Repair(
                text="What counts is the authentic share among the data of an agent's own type. If the external data are all of "
                "its type and the mesh's data are spread evenly over J types with disjoint supports, that share is "
                "Jα/(1 + (J − 1)α): at least α, at most 1, and 0 if α = 0. If the external data are spread evenly as well, it is "
                "α, and diversity changes nothing. ρ does not enter.",
                latex=r"\alpha_{own} = \frac{\alpha}{\alpha+(1-\alpha)/J} = \frac{J\alpha}{1+(J-1)\alpha}",
                asserts=(
                    forall("a/(a+(1-a)/J) == J*a/(1+(J-1)*a)", given=("0 <= a", "a <= 1", "J >= 2")),
                    forall("a <= J*a/(1+(J-1)*a) <= 1", given=("0 <= a", "a <= 1", "J >= 2")),
                    forall("J*a/(1+(J-1)*a) == 0", given=("a == 0", "J >= 2")),
                ),
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("Theorem 11.2(c)"), chapter("Table 3"), chapter("Prediction 9")),
            context="With ten types and ρ = 1/2: at a = 1/10 the own share is b = 10/19 = 0.526 and e = 0.7075; at a = 1/2, "
            "b = 0.909 and e = 0.8375. So e promises too much where external data are scarce, the case the theorem is about, and too little "
            "where they are not. At a = 0, b is 0. In eq. (34) α is the share of data drawn from the truth. Data of another model are not drawn from it, however "
            "different their law: diversity multiplies authentic data, it does not replace them. An output that no model "
            "of the mesh produces any more never comes back without external data.",
        ),
        Part(
            name="two-fractions",
            role=Role.DEFINITION,
            sources=(chapter("Definition 12.1"),),
            text="The condition on α in the growth law and the condition on α_eff in the growth theorem are one: if α_eff "
            "exceeds the threshold, so does α.",
            latex=r"\alpha_{eff} > \alpha_{crit} \;\Rightarrow\; \alpha > \alpha_{crit}",
            asserts=(
                forall(
                    "a > c",
                    given=("0 <= a", "a <= 1", "0 <= D", "D <= 1", "0 < c", "c < 1", "a+(1-a)*D > c"),
                ),
            ),
            repair=Repair(
                text="Only the converse holds for every D in [0, 1]. Write the indicator of the growth law with the fraction that "
                "is meant.",
                latex=r"\alpha > \alpha_{crit} \;\Rightarrow\; \alpha_{eff} > \alpha_{crit}",
                asserts=(
                    forall(
                        "a+(1-a)*D > c",
                        given=("0 <= a", "a <= 1", "0 <= D", "D <= 1", "0 < c", "c < 1", "a > c"),
                    ),
                ),
            ),
            severity=Severity.EDITORIAL,
            used_in=(
                chapter("eq. (20)"),
                chapter("eq. (21)"),
                chapter("eq. (22)"),
                chapter("eq. (23)"),
                chapter("eq. (28)"),
                chapter("Theorem 11.2(c)"),
                chapter("Table 3"),
            ),
            context="Eqs. (20) to (23) and (28) use α, Theorem 11.2(c) and Table 3 α_eff.",
        ),
    ),
)

# --------------------------------------------------------------------------- Lemma 12.2, eq. (36)

LEMMA = Claim(
    name="lemma-12.2",
    title="Specialization implies distributional diversity",
    kind="lemma",
    sources=(chapter("Lemma 12.2"), chapter("eq. (36)"), chapter("§12.3")),
    symbols=(
        ("r, t", "values of the CES parameter ρ"),
        ("J, L", "numbers of types"),
        ("k", "agents of each type in a balanced mesh"),
    ),
    parts=(
        Part(
            name="value",
            role=Role.STATEMENT,
            sources=(chapter("Lemma 12.2"), chapter("eq. (36)")),
            text="Agents are fully specialised and types are assigned independently and uniformly. Then the expected diversity, "
            "the Jensen-Shannon divergence from another agent in units of its maximum, which is (J − 1)/J because different types "
            "have disjoint supports, equals eq. (36).",
            latex=r"\frac{J-1}{J} = \frac{J-1}{J}\left(1-\rho^{1/(1-\rho)}\right)",
            asserts=(forall(f"(J-1)/J == {CORRECTION}", given=REAL, integer=("J",)),),
            proof_steps=("step-disjoint", "step-fraction", "step-substitution-factor"),
            repair=Repair(
                text="D = (J − 1)/J, without ρ: it increases in J, is 0 at J = 1 and tends to 1.",
                latex=r"D(J) = \frac{J-1}{J}",
                asserts=(forall("0 < (J-1)/J < L/(L+1) < 1", given=("J >= 2", "L >= J"), integer=("J", "L")),),
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("eq. (37)"), chapter("eq. (39)"), chapter("Prediction 9")),
            context="Definition 12.1 describes D as a measure of the diversity of the mesh's data and gives no formula; the "
            "measure is the one that the lemma's proof names. Full specialisation is the lemma's own hypothesis; under it the "
            "outputs do not depend on ρ, so no other measure of them can give eq. (36) either. If eq. (36) is to be the "
            "definition of D, the lemma has nothing to prove, and why D should measure diversity is open. The number "
            "ρ^(1/(1 − ρ)) maximises x^ρ − x: it is the output of a monopolist relative to the competitive one at CES demand, "
            "and says nothing about data.",
            weighed=True,
        ),
        Part(
            name="positive",
            role=Role.STATEMENT,
            sources=(chapter("Lemma 12.2"), chapter("eq. (36)")),
            text="For every ρ < 1 other than 0 and every J ≥ 2, D(ρ, J) is positive.",
            latex=r"\rho < 1,\ \rho \ne 0 \;\Rightarrow\; D(\rho, J) > 0",
            asserts=(forall(f"{CORRECTION} > 0", given=("r < 1", "r != 0", "J >= 2"), integer=("J",)),),
            repair=Repair(
                text="For 0 < ρ < 1.",
                latex=r"0 < \rho < 1",
                asserts=(forall(f"{CORRECTION} > 0", given=("r < 1", "r != 0", "J >= 2", "0 < r"), integer=("J",)),),
                condition="ρ > 0",
            ),
            severity=Severity.MAJOR,
            weighed=True,
            depends_on=("ces-aggregate/domain",),
            used_in=(chapter("Theorem 12.3"), chapter("eq. (37)"), chapter("eq. (38)"), chapter("eq. (39)")),
            context="For ρ < 0, the range of strong complements, the formula takes a power of a negative number; its principal "
            "value is real for no ρ < 0. With |ρ| in place of ρ, D vanishes at ρ = −1 and is negative below; with odd real "
            "roots it exceeds 1; on every reading by principal values it tends to 0 as ρ → −∞, where complementarity is "
            "strongest. ρ = 0 is excluded by eq. (1); the limit there is (J − 1)/J.",
        ),
        Part(
            name="increasing-in-types",
            role=Role.STATEMENT,
            sources=(chapter("Lemma 12.2"),),
            text="For 0 < ρ < 1, D increases strictly in J.",
            latex=r"L > J \;\Rightarrow\; D(\rho, L) > D(\rho, J)",
            asserts=(forall(f"{CORRECTION} < (L-1)/L*{FACTOR}", given=(*REAL, "L > J"), integer=("J", "L")),),
        ),
        Part(
            name="decreasing-in-rho",
            role=Role.STATEMENT,
            sources=(chapter("Lemma 12.2"),),
            text="For 0 < ρ < 1, D decreases strictly in ρ.",
            latex=r"0 < \rho < \rho' < 1 \;\Rightarrow\; D(\rho', J) < D(\rho, J)",
            asserts=(
                forall(
                    f"(J-1)/J*{FACTOR_T} < {CORRECTION}", given=("0 < r", "r < t", "t < 1", "J >= 2"), integer=("J",)
                ),
            ),
            context="It falls from (J − 1)/J at ρ → 0 to 0.632·(J − 1)/J at ρ → 1, no further.",
        ),
        Part(
            name="step-disjoint",
            role=Role.STEP,
            sources=(chapter("Lemma 12.2, proof"),),
            text="Two laws with disjoint supports have the largest Jensen-Shannon divergence that two laws can have, ln 2.",
            latex=r"\mathrm{JS}(Q_i, Q_k) = \ln 2 = \max \mathrm{JS}",
            cites="Lin (1991): the Jensen-Shannon divergence is at most ln 2",
        ),
        Part(
            name="step-fraction",
            role=Role.STEP,
            sources=(chapter("Lemma 12.2, proof"),),
            text="If types are assigned independently and uniformly, the expected share of other agents with another type is "
            "(J − 1)/J.",
            latex=r"E\,\frac{\#\{k \ne i : j^*(k) \ne j^*(i)\}}{N-1} = \frac{J-1}{J}",
        ),
        Part(
            name="step-fraction-balanced",
            role=Role.STEP,
            case_of="step-fraction",
            sources=(chapter("Lemma 12.2, proof"),),
            text="The same in a balanced mesh with k agents of each of the J types: (Jk − k)/(Jk − 1) = (J − 1)/J.",
            latex=r"\frac{Jk-k}{Jk-1} = \frac{J-1}{J}",
            asserts=(forall("(J*k-k)/(J*k-1) == (J-1)/J", given=("J >= 2", "k >= 1"), integer=("J", "k")),),
            repair=Repair(
                text="The share among the others is larger by at most 1/(N − 1); among all agents, oneself included, it is "
                "(J − 1)/J.",
                latex=r"0 < \frac{N-k}{N-1} - \frac{J-1}{J} \le \frac{1}{N-1},\quad N = Jk",
                asserts=(
                    forall("0 < (J*k-k)/(J*k-1)-(J-1)/J <= 1/(J*k-1)", given=("J >= 2", "k >= 1"), integer=("J", "k")),
                ),
            ),
            severity=Severity.EDITORIAL,
            context="One agent of each of two types: all others differ, not half of them. In a large mesh it does not matter.",
        ),
        Part(
            name="step-substitution-factor",
            role=Role.STEP,
            sources=(chapter("Lemma 12.2, proof"),),
            text="The share of agents of other types is multiplied by 1 − ρ^(1/(1 − ρ)), which is said to turn complementarity in "
            "production into diversity of data. As the divergence from each of them already is the largest possible, the "
            "product is the expected divergence only if the factor is 1.",
            latex=r"1-\rho^{1/(1-\rho)} = 1",
            asserts=(forall(f"{FACTOR} == 1", given=("0 < r", "r < 1")),),
            repair=Repair(
                text="The factor is below 1 for every ρ in (0, 1); the proof gives no reason for it.",
                latex=r"0 < 1-\rho^{1/(1-\rho)} < 1",
                asserts=(forall(f"0 < {FACTOR} < 1", given=("0 < r", "r < 1")),),
            ),
            severity=Severity.MINOR,
        ),
    ),
)

# --------------------------------------------------------------------------- Theorem 12.3, eqs. (37) to (39)

HALF_TWO_THIRDS = "no external data, ρ = 1/2 against ρ = 2/3"

THEOREM = Claim(
    name="theorem-12.3",
    title="CES heterogeneity as collapse protection",
    kind="theorem",
    sources=(chapter("Theorem 12.3"), chapter("§12.4"), chapter("eq. (37)"), chapter("eq. (39)")),
    symbols=(
        ("a", "external share α_ext"),
        ("c", "threshold α_crit"),
        ("e", "effective share α_eff"),
        ("x", "(α_crit − α_ext)/((1 − α_ext)(1 − ρ^(1/(1 − ρ)))), the share of different pairs that is required"),
        ("r, t", "values of the CES parameter ρ"),
        ("J, L", "numbers of types"),
        ("n", "draws of one type in a generation"),
        ("M", "draws of the whole mesh in a generation"),
        ("g", "number of generations"),
        ("k, w", "inverse of the tolerated loss, and √((n − k)/(n − 1))"),
    ),
    parts=(
        Part(
            name="condition",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 12.3"), chapter("eq. (37)")),
            text="For 0 < ρ < 1: if eq. (37) holds, then α_eff, defined by eqs. (35) and (36), exceeds α_crit.",
            latex=r"(37) \;\Rightarrow\; \alpha_{eff} > \alpha_{crit}",
            asserts=(
                forall(
                    "e > c",
                    given=(
                        *REAL,
                        "0 <= a",
                        "a <= 1",
                        f"D == {CORRECTION}",
                        "e == a+(1-a)*D",
                        f"a+(1-a)*{CORRECTION} > c",
                    ),
                    integer=("J",),
                ),
            ),
            proof_steps=("step-substitution",),
            context="The definition of α_eff written out; whether that averts collapse is another part.",
        ),
        Part(
            name="avoids-collapse",
            role=Role.STATEMENT,
            sources=(
                chapter("Theorem 12.3"),
                chapter("Abstract"),
                chapter("§1"),
                chapter("§2.1"),
                chapter("§12"),
                chapter("Remark 12.4"),
                chapter("§17"),
            ),
            text="A mesh that satisfies eq. (37) avoids collapse, even without external data. At α_ext = 0, for every ρ in "
            "(0, 1) and J ≥ 2: take for c = α_crit the share of authentic data at which the long-run loss of a single model is "
            "just the tolerated one, κ = 1/(1 + (n − 1)c(2 − c)). If α_eff = D exceeds c, the loss of diversity within a type, "
            "which is 1 − (1 − 1/n)^g after g generations, stays at most κ, whatever κ < 1 is tolerated.",
            latex=r"D(\rho,J) > c \;\Rightarrow\; 1-\left(1-\tfrac1n\right)^g \le \kappa = \frac{1}{1+(n-1)c(2-c)}",
            asserts=(
                forall(
                    "1-(1-1/n)^g <= 1/(1+(n-1)*c*(2-c))",
                    given=("n >= 2", "g >= 1", *REAL, "0 < c", "c < 1", f"{CORRECTION} > c"),
                    integer=("J", "n", "g"),
                ),
            ),
            proof_steps=("condition",),
            repair=Repair(
                text="Without external data every type collapses, for every J and ρ: of its diversity at most exp(−g/n) remains "
                "after g generations. With an authentic share α among the data of each type, the long-run loss is at most κ "
                "exactly if α ≥ 1 − √((n − 1/κ)/(n − 1)). Neither J nor ρ enters except through that share.",
                latex=r"\alpha_{ext} = 0:\ \ell_g = 1-(1-\tfrac1n)^g \to 1;\qquad "
                r"\ell_* \le \kappa \iff \alpha_{own} \ge 1-\sqrt{\tfrac{n-1/\kappa}{n-1}}",
                asserts=(
                    forall("exp(g*log(1-1/n)) <= exp(-g/n)", given=("n >= 2", "g >= 0")),
                    forall(f"{LOSS} <= 1/k", given=(*TOLERANCE, "a >= 1-w")),
                    forall(f"{LOSS} > 1/k", given=(*TOLERANCE, "a < 1-w")),
                ),
            ),
            severity=Severity.CRITICAL,
            depends_on=(
                "effective-diversity/counts-as-authentic",
                "lemma-12.2/value",
                "model-collapse/threshold-separates",
            ),
            contradicts=("model-collapse/inevitable",),
            used_in=(chapter("Prediction 9"), chapter("Theorem 11.2(c)"), chapter("Table 3"), chapter("§8")),
            context="In the framework that §12.1 cites: finite samples, data replaced in each generation. The theorem "
            "explains 'avoids collapse' by α_eff > α_crit; read as a definition of the words it is theorem-12.3/condition and true. "
            "However large the tolerated κ < 1, the loss passes it in the end, since it tends to 1. Two outputs of a type "
            "and two draws a generation: the type keeps both outputs for g generations with probability 2^(−g), whatever J and "
            "ρ are, while eq. (35) gives α_eff = 0.675 at J = 10, ρ = 1/2. With external data of the "
            "type itself a type does not collapse; but that holds for any J and ρ. Specialists that are not retrained do keep their diversity; the section is "
            "about recursive training.",
            weighed=True,
        ),
        Part(
            name="avoids-collapse-pooled",
            role=Role.STATEMENT,
            case_of="avoids-collapse",
            sources=(chapter("Theorem 12.3"), chapter("§12.2")),
            text="The same if agents do train on each other's outputs: with M draws a generation from the pool of the whole "
            "mesh and no external data, the loss of the pool's diversity, 1 − (1 − 1/M)^g after g generations, stays at most "
            "κ = 1/(1 + (M − 1)c(2 − c)) if D exceeds c.",
            latex=r"D(\rho,J) > c \;\Rightarrow\; 1-\left(1-\tfrac1M\right)^g \le \frac{1}{1+(M-1)c(2-c)}",
            asserts=(
                forall(
                    "1-(1-1/M)^g <= 1/(1+(M-1)*c*(2-c))",
                    given=("M >= 2", "g >= 1", *REAL, "0 < c", "c < 1", f"{CORRECTION} > c"),
                    integer=("J", "M", "g"),
                ),
            ),
            repair=Repair(
                text="The pool behaves as one model with M draws: its diversity decays at least as fast as exp(−g/M). Size slows "
                "the decay, diversity does not stop it; and agents that train on the pool are no longer specialised.",
                latex=r"(1-\tfrac1M)^g \le e^{-g/M}",
                asserts=(forall("exp(g*log(1-1/M)) <= exp(-g/M)", given=("M >= 2", "g >= 0")),),
            ),
            severity=Severity.MAJOR,
            contradicts=("model-collapse/inevitable",),
        ),
        Part(
            name="satisfiable",
            role=Role.STATEMENT,
            sources=(chapter("Theorem 12.3"), chapter("eq. (37)"), chapter("eq. (38)")),
            text="If α_ext < α_crit < 1, eq. (37) can be met: whenever J exceeds (1 − α_ext)/(1 − α_crit) there is a ρ in (0, 1) "
            "with K > (α_crit − α_ext)/(1 − α_ext), and every such ρ meets eq. (38), because D ≥ K.",
            latex=r"J > \frac{1-\alpha_{ext}}{1-\alpha_{crit}} \;\Rightarrow\; \exists\,\rho \in (0,1):\ (38)",
            asserts=(
                forall(
                    f"exists r: 0 < r < 1, {CURVATURE} > (c-a)/(1-a)",
                    given=(*BELOW_CRITICAL, "J > (1-a)/(1-c)"),
                ),
                forall(f"{CORRECTION} > x", given=(*REAL, f"{CURVATURE} > x")),
            ),
            proof_steps=("step-eq-38", "step-sign", "step-monotone"),
            weighed=True,
            context="As an inequality. 'Small ρ' must mean near 0 from above, and it is hardly needed: at α_ext = 0 every ρ in "
            "(0, 1) will do if α_crit ≤ 0.632·(J − 1)/J.",
        ),
        Part(
            name="step-substitution",
            role=Role.STEP,
            sources=(chapter("Theorem 12.3, proof"), chapter("eq. (37)")),
            text="Putting eq. (36) into eq. (35) gives the left side of eq. (37), for 0 < ρ < 1.",
            latex=r"\alpha_{eff} = \alpha_{ext} + (1-\alpha_{ext})\frac{J-1}{J}\left(1-\rho^{1/(1-\rho)}\right)",
            asserts=(
                forall(f"a+(1-a)*D == a+(1-a)*(J-1)/J*{FACTOR}", given=(*REAL, f"D == {CORRECTION}"), integer=("J",)),
            ),
        ),
        Part(
            name="step-eq-38",
            role=Role.STEP,
            sources=(chapter("Theorem 12.3, proof"), chapter("eq. (38)")),
            text="For α_ext < 1, α_eff > α_crit holds exactly if D > (α_crit − α_ext)/(1 − α_ext).",
            latex=r"\alpha_{eff} > \alpha_{crit} \iff D > \frac{\alpha_{crit}-\alpha_{ext}}{1-\alpha_{ext}}",
            asserts=(
                forall("D > (c-a)/(1-a)", given=("0 <= a", "a < 1", "a+(1-a)*D > c")),
                forall("a+(1-a)*D > c", given=("0 <= a", "a < 1", "D > (c-a)/(1-a)")),
            ),
            context="At α_ext = 1 the quotient is not defined; nothing internal is used there.",
        ),
        Part(
            name="step-sign",
            role=Role.STEP,
            sources=(chapter("Theorem 12.3, proof"), chapter("eq. (38)")),
            text="For α_ext < 1 the right side of eq. (38) is positive only if α_ext < α_crit.",
            latex=r"\frac{\alpha_{crit}-\alpha_{ext}}{1-\alpha_{ext}} > 0 \;\Rightarrow\; \alpha_{ext} < \alpha_{crit}",
            asserts=(forall("a < c", given=("0 <= a", "a < 1", "(c-a)/(1-a) > 0")),),
        ),
        Part(
            name="step-monotone",
            role=Role.STEP,
            sources=(chapter("Theorem 12.3, proof"),),
            text="For 0 < ρ < 1, D rises as ρ falls and as J grows.",
            latex=r"\rho < \rho',\ L > J \;\Rightarrow\; D(\rho', J) < D(\rho, J) < D(\rho, L)",
            asserts=(
                forall(
                    f"(J-1)/J*{FACTOR_T} < {CORRECTION}", given=("0 < r", "r < t", "t < 1", "J >= 2"), integer=("J",)
                ),
                forall(f"{CORRECTION} < (L-1)/L*{FACTOR}", given=(*REAL, "L > J"), integer=("J", "L")),
            ),
            depends_on=("lemma-12.2/decreasing-in-rho", "lemma-12.2/increasing-in-types"),
        ),
        Part(
            name="j-min-strict",
            role=Role.INLINE,
            sources=(chapter("eq. (39)"), chapter("Theorem 12.3, proof")),
            text="The number of types in eq. (39) suffices for eq. (37). At ρ = 1/2, where 1 − ρ^(1/(1 − ρ)) = 3/4, for all "
            "α_ext and α_crit for which some number of types does.",
            latex=r"J = J_{\min} \;\Rightarrow\; \alpha_{eff}(\rho, J) > \alpha_{crit}",
            asserts=(
                forall(
                    "a+(1-a)*(J-1)/J*(3/4) > c",
                    given=(*BELOW_CRITICAL, "c-a < (1-a)*3/4", "J == ceil(1/(1-(c-a)/((1-a)*3/4)))"),
                ),
            ),
            repair=Repair(
                text="With x = (α_crit − α_ext)/((1 − α_ext)(1 − ρ^(1/(1 − ρ)))) in [0, 1) the least number is ⌊1/(1 − x)⌋ + 1: it "
                "suffices, and no smaller number does.",
                latex=r"J_{\min} = \left\lfloor \frac{1}{1-x} \right\rfloor + 1",
                asserts=(
                    forall("(J-1)/J > x", given=("0 <= x", "x < 1", "J == floor(1/(1-x))+1")),
                    forall("(L-1)/L <= x", given=("0 <= x", "x < 1", "1 <= L", "L <= floor(1/(1-x))"), integer=("L",)),
                ),
            ),
            instance="ρ = 1/2",
            severity=Severity.MINOR,
            context="The two formulas differ where 1/(1 − x) is an integer: there the printed number gives equality, and "
            "eq. (37) is strict.",
        ),
        Part(
            name="j-min-finite",
            role=Role.INLINE,
            sources=(chapter("Theorem 12.3, proof"), chapter("eq. (39)")),
            text="For every ρ in (0, 1) and α_ext < α_crit < 1 a finite number of types suffices for eq. (37).",
            latex=r"\exists\, J < \infty:\ (37)",
            asserts=(
                forall(
                    f"exists J: J >= 2, a+(1-a)*{CORRECTION} > c",
                    given=(*BELOW_CRITICAL, "0 < r", "r < 1"),
                ),
            ),
            repair=Repair(
                text="A number of types suffices exactly if α_crit < α_ext + (1 − α_ext)f with f = 1 − ρ^(1/(1 − ρ)); for all ρ "
                "in (0, 1) at once this holds exactly if (α_crit − α_ext)/(1 − α_ext) ≤ 1 − 1/e, as 1 − 1/e < f ≤ 1 − exp(−1/ρ).",
                latex=r"\frac{\alpha_{crit}-\alpha_{ext}}{1-\alpha_{ext}} < 1-\rho^{1/(1-\rho)}",
                asserts=(
                    forall(
                        "exists J: J >= 2, a+(1-a)*(J-1)/J*f > c",
                        given=(*BELOW_CRITICAL, "0 < f", "f <= 1", "c < a+(1-a)*f"),
                    ),
                    forall(
                        "a+(1-a)*(J-1)/J*f <= c",
                        given=(*BELOW_CRITICAL, "0 < f", "f <= 1", "c >= a+(1-a)*f", "J >= 2"),
                    ),
                    forall(f"x < {FACTOR}", given=("0 < r", "r < 1", "x <= 1-exp(-1)")),
                    forall(f"{FACTOR} <= 1-exp(-1/r)", given=("0 < r", "r < 1")),
                ),
            ),
            severity=Severity.MAJOR,
            context="Without external data and at ρ = 1/2 no number of types reaches α_crit = 3/4, where eq. (39) divides by "
            "zero; at α_crit = 4/5 it gives −15. For ρ < 0 eq. (39) has no real value.",
            used_in=(chapter("Prediction 9"),),
        ),
        Part(
            name="j-min-monotone",
            role=Role.INLINE,
            sources=(chapter("Theorem 12.3, proof"), chapter("eq. (39)")),
            text="The number in eq. (39) decreases in ρ, at least weakly: without external data it is at ρ = 2/3, where "
            "1 − ρ^(1/(1 − ρ)) = 19/27, at most what it is at ρ = 1/2, where that is 3/4.",
            latex=r"\rho < \rho' \;\Rightarrow\; J_{\min}(\rho') \le J_{\min}(\rho)",
            asserts=(forall("ceil(1/(1-c/(19/27))) <= ceil(1/(1-c/(3/4)))", given=("0 < c", "c < 19/27")),),
            repair=Repair(
                text="It increases weakly in ρ: a number of types that suffices at some ρ suffices at every smaller ρ in (0, 1).",
                latex=r"\rho < \rho' \;\Rightarrow\; J_{\min}(\rho) \le J_{\min}(\rho')",
                asserts=(
                    forall(
                        f"(L-1)/L*{FACTOR} > x",
                        given=("0 < r", "r < 1", "0 < t", "r < t", "t < 1", "L >= 2", f"(L-1)/L*{FACTOR_T} > x"),
                    ),
                ),
            ),
            instance=HALF_TWO_THIRDS,
            severity=Severity.MINOR,
            contradicts=("lemma-12.2/decreasing-in-rho", "theorem-12.3/step-monotone"),
            context="Two sentences earlier the same proof says that D rises as ρ falls; then fewer types are needed at smaller "
            "ρ. The word was probably meant for the direction of falling ρ.",
        ),
    ),
)

# --------------------------------------------------------------------------- Remark 12.4

REMARK = Claim(
    name="remark-12.4",
    title="One curvature for the premium and for the protection",
    kind="remark",
    sources=(chapter("Remark 12.4"),),
    symbols=(("r, t", "values of the CES parameter ρ"), ("J, L", "numbers of types")),
    parts=(
        Part(
            name="same-curvature",
            role=Role.INLINE,
            sources=(chapter("Remark 12.4"), chapter("§2.1"), chapter("§1")),
            text="The curvature K = (1 − ρ)(J − 1)/J quantifies the protection: equal K means equal D, for ρ in (0, 1).",
            latex=r"K(\rho,J) = K(\rho',L) \;\Rightarrow\; D(\rho,J) = D(\rho',L)",
            asserts=(
                forall(
                    f"{CORRECTION} == {OTHER}", given=(*TWO, f"{CURVATURE} == {OTHER_CURVATURE}"), integer=("J", "L")
                ),
            ),
            repair=Repair(
                text="K is a lower bound of D, no more: D ≥ K for ρ in (0, 1).",
                latex=r"D(\rho,J) \ge K(\rho,J)",
                asserts=(forall(f"{CORRECTION} >= {CURVATURE}", given=REAL),),
            ),
            severity=Severity.MAJOR,
            depends_on=(
                "lemma-12.2/value",
                "curvature/premium-by-curvature",
            ),
            used_in=(chapter("Abstract"), chapter("§17")),
            context="(ρ, J) = (1/2, 2) and (2/3, 4) both have K = 1/4; D is 3/8 and 19/36. At a given J each falls as ρ rises, so "
            "there one orders the other. D is no multiple of K, nor "
            "of K², the law that §2.1(ii) names for the bonus.",
        ),
        Part(
            name="more-curvature",
            role=Role.INLINE,
            sources=(chapter("Remark 12.4"),),
            text="The weaker reading: a larger curvature K goes with a larger protection D, for ρ in (0, 1).",
            latex=r"K(\rho,J) < K(\rho',L) \;\Rightarrow\; D(\rho,J) < D(\rho',L)",
            asserts=(
                forall(f"{CORRECTION} < {OTHER}", given=(*TWO, f"{CURVATURE} < {OTHER_CURVATURE}"), integer=("J", "L")),
            ),
            repair=Repair(
                text="At a given number of types it does: there both fall as ρ rises.",
                latex=r"\rho < \rho' \;\Rightarrow\; D(\rho', J) < D(\rho, J),\ K(\rho',J) < K(\rho,J)",
                asserts=(
                    forall(
                        f"(J-1)/J*{FACTOR_T} < {CORRECTION}",
                        given=("0 < r", "r < t", "t < 1", "J >= 2"),
                        integer=("J",),
                    ),
                    forall(f"(1-t)*(J-1)/J < {CURVATURE}", given=("0 < r", "r < t", "t < 1", "J >= 2")),
                ),
            ),
            severity=Severity.MINOR,
        ),
    ),
)

# --------------------------------------------------------------------------- abstract, §§1, 2.1, 5.1, 8, 12, 17

PROTECTION = Claim(
    name="diversity-protection",
    title="Diversity as protection from collapse: what the abstract and the conclusion say of it",
    kind="inline",
    sources=(chapter("Abstract"), chapter("§1"), chapter("§2.1"), chapter("§8"), chapter("§12"), chapter("§17")),
    depends_on=("theorem-12.3/avoids-collapse",),
    symbols=(
        ("r, t", "values of the CES parameter ρ (t is time in the part on diffusion)"),
        ("J, L", "numbers of types"),
        ("a", "authentic share among the data of each type"),
        ("d", "draws of the whole mesh in a generation, divided by J·L"),
        ("n", "draws of one type in a generation"),
        ("x, y", "authentic shares among the data of the own type with J and with L types"),
    ),
    parts=(
        Part(
            name="double-duty",
            role=Role.INLINE,
            sources=(chapter("Abstract"), chapter("§17"), chapter("Remark 12.4")),
            text="One parameter, two effects, for ρ in (0, 1): the premium J^((1 − ρ)/ρ) exceeds 1 and the correction D of eq. (36) "
            "exceeds 0, and both fall as ρ rises.",
            latex=r"\rho < \rho' \;\Rightarrow\; 1 < J^{(1-\rho')/\rho'} < J^{(1-\rho)/\rho},\ 0 < D(\rho',J) < D(\rho,J)",
            asserts=(
                forall("1 < J^((1-r)/r)", given=REAL, integer=("J",)),
                forall("J^((1-t)/t) < J^((1-r)/r)", given=("0 < r", "r < t", "t < 1", "J >= 2"), integer=("J",)),
                forall(f"0 < {CORRECTION}", given=REAL, integer=("J",)),
                forall(
                    f"(J-1)/J*{FACTOR_T} < {CORRECTION}", given=("0 < r", "r < t", "t < 1", "J >= 2"), integer=("J",)
                ),
            ),
            depends_on=("lemma-12.2/decreasing-in-rho",),
            context="The mildest reading: D is taken as eq. (36) prints it, and the premium on the range of ρ where Lemma 4.1 "
            "holds. Whether D protects from anything is "
            "theorem-12.3/avoids-collapse; whether ρ < 1 is what it comes from is asked in double-duty-source.",
        ),
        Part(
            name="double-duty-source",
            role=Role.INLINE,
            sources=(chapter("Abstract"), chapter("§12"), chapter("§17"), chapter("Remark 12.4")),
            text="ρ < 1 generates the protection as it generates the premium: as ρ rises to 1, where the premium J^((1 − ρ)/ρ) "
            "tends to 1 and the curvature K to 0, the protection D tends to 0.",
            latex=r"\lim_{\rho\to1^-} D(\rho, J) = 0",
            repair=Repair(
                text="D has J for its driver: for all ρ in (0, 1) it lies between (1 − 1/e)(J − 1)/J and (J − 1)/J, and it keeps "
                "the lower value at perfect substitutes.",
                latex=r"\left(1-\tfrac1e\right)\frac{J-1}{J} < D(\rho,J) < \frac{J-1}{J}",
                asserts=(forall(f"(J-1)/J*(1-exp(-1)) < {CORRECTION} < (J-1)/J", given=REAL, integer=("J",)),),
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("§1"), chapter("§2.1")),
            context="Taking eq. (36) as printed, and 'generates' to say that without the cause there is no effect. The corrected "
            "value (J − 1)/J does not contain ρ at all; and neither averts collapse where external data are missing.",
        ),
        Part(
            name="via-correlation-robustness",
            role=Role.INLINE,
            sources=(chapter("§17"), chapter("§1"), chapter("§2.1"), chapter("§12"), chapter("Remark 12.4")),
            text="The protection is the correlation robustness of the CES aggregate, whose bonus is said to be proportional to "
            "K²: D is a fixed multiple of K², for ρ in (0, 1).",
            latex=r"D(\rho,J)\,K(\rho',L)^2 = D(\rho',L)\,K(\rho,J)^2",
            asserts=(
                forall(f"{CORRECTION}*({OTHER_CURVATURE})^2 == {OTHER}*({CURVATURE})^2", given=TWO, integer=("J", "L")),
            ),
            repair=Repair(
                text="Neither law of the other chapter gives D; what holds is K² < K ≤ D for ρ in (0, 1).",
                latex=r"K^2 < K \le D",
                asserts=(
                    forall(f"({CURVATURE})^2 < {CURVATURE}", given=REAL),
                    forall(f"{CURVATURE} <= {CORRECTION}", given=REAL),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("curvature/robustness-bonus",),
            context="Chapter 2, with its Theorem 5.1, was not supplied; only the law K² that §2.1(ii) prints is compared. "
            "A looser kinship of the two effects is not judged. "
            "A bonus of an aggregate of capabilities is no property of the data on which its members are trained.",
        ),
        Part(
            name="against-diffusion",
            role=Role.INLINE,
            sources=(chapter("eq. (11)"), chapter("§8"), chapter("Lemma 12.2")),
            text="Full specialisation, which Lemma 12.2 supposes, and the diffusion of knowledge by eq. (11) hold together: two "
            "linked agents that start with outputs of one type each still have disjoint outputs at every later time t; the "
            "shares of the first type in their outputs differ by 1.",
            latex=r"\tfrac{1+e^{-2t}}{2} - \tfrac{1-e^{-2t}}{2} = 1 \quad (t \ge 0)",
            asserts=(forall("(1+exp(-2*t))/2 - (1-exp(-2*t))/2 == 1", given=("t >= 0",)),),
            repair=Repair(
                text="The difference is exp(−2t): the agents become alike, and the diversity of their outputs vanishes.",
                latex=r"\tfrac{1+e^{-2t}}{2} - \tfrac{1-e^{-2t}}{2} = e^{-2t}",
                asserts=(forall("(1+exp(-2*t))/2 - (1-exp(-2*t))/2 == exp(-2*t)", given=("t >= 0",)),),
            ),
            instance="N = J = 2, the knowledge state being the mix of outputs",
            severity=Severity.MINOR,
            contradicts=("lemma-5.1/bound", "lemma-12.2/value"),
            depends_on=("lemma-5.1/specialisation-against-consensus",),
            used_in=(chapter("Theorem 12.3"), chapter("§5.4")),
            context="Applies where the knowledge state determines what an agent puts out, as model weights, the first example of "
            "§5.1, do; the mix of outputs is taken as the state. The same process that is to spread knowledge removes the "
            "diversity that is to protect it.",
        ),
        Part(
            name="against-measure",
            role=Role.INLINE,
            sources=(chapter("eq. (34)"), chapter("Lemma 12.2")),
            text="What eq. (36) rewards is far from collapse in the measure of eq. (34): the divergence ln J of a fully "
            "specialised agent from a truth with J equally frequent types does not rise with J.",
            latex=r"L > J \;\Rightarrow\; \ln L \le \ln J",
            asserts=(forall("log(L) <= log(J)", given=("J >= 2", "L > J"), integer=("J", "L")),),
            repair=Repair(
                text="It rises without bound. Say that the divergence is meant for the mesh as a whole, or within each type.",
                latex=r"\mathrm{KL}(Q_i\|P) = \ln J",
                asserts=(forall("log(L) > log(J)", given=("J >= 2", "L > J"), integer=("J", "L")),),
            ),
            severity=Severity.MINOR,
            contradicts=("lemma-12.2/increasing-in-types",),
            context="A disputable reading: it takes the model of eq. (34) for a single agent and the truth for the whole of "
            "demand. Read within types or for the mesh as a whole there is no conflict.",
        ),
        Part(
            name="more-types-protect",
            role=Role.INLINE,
            sources=(chapter("Theorem 12.3"), chapter("§12")),
            text="More types protect: with a given number n of draws of the own type a generation and a given external share a, all of "
            "the own type, the long-run loss within a type is no larger with L types than with J < L, for every ρ.",
            latex=r"L > J \;\Rightarrow\; \ell_*(\alpha_{own}(L)) \le \ell_*(\alpha_{own}(J)),\quad "
            r"\alpha_{own}(J) = \frac{Ja}{1+(J-1)a}",
            asserts=(
                forall(
                    "0 <= J*a/(1+(J-1)*a) <= L*a/(1+(L-1)*a) <= 1",
                    given=("0 <= a", "a <= 1", "J >= 2", "L > J"),
                    integer=("J", "L"),
                ),
                forall("1/(1+(n-1)*y*(2-y)) <= 1/(1+(n-1)*x*(2-x))", given=("n >= 2", "0 <= x", "x <= y", "y <= 1")),
            ),
            context="The reading most favourable to the section: foreign data are discarded and yet the number of own draws is "
            "kept. Nothing is gained at a = 0 and at a = 1, nor if the external data are spread over the types as well.",
        ),
        Part(
            name="more-types-fixed-budget",
            case_of="more-types-protect",
            role=Role.INLINE,
            sources=(chapter("Theorem 12.3"), chapter("§12")),
            text="The same with a given number n = J·L·d of draws in the whole mesh, spread evenly over the types, and the "
            "same authentic share a in each, the long-run loss within a type is no larger with L types than with J < L.",
            latex=r"L > J \;\Rightarrow\; \ell_*(n/L) \le \ell_*(n/J)",
            asserts=(
                forall(
                    "1/(1+(J*d-1)*a*(2-a)) <= 1/(1+(L*d-1)*a*(2-a))",
                    given=("J >= 2", "L > J", "d >= 1", "0 <= a", "a <= 1"),
                    integer=("J", "L", "d"),
                ),
            ),
            repair=Repair(
                text="The other way round: fewer draws are left to each type, and the denominator of its loss shrinks.",
                latex=r"1+\left(\tfrac nL-1\right)a(2-a) \le 1+\left(\tfrac nJ-1\right)a(2-a)",
                asserts=(
                    forall(
                        "1+(J*d-1)*a*(2-a) <= 1+(L*d-1)*a*(2-a)",
                        given=("J >= 2", "L > J", "d >= 1", "0 <= a", "a <= 1"),
                        integer=("J", "L", "d"),
                    ),
                ),
            ),
            severity=Severity.MINOR,
            context="The budget of draws is our reading; the chapter does not say how data grow with J. With the same number of "
            "draws for each type, however many there are, the loss does not depend on J.",
        ),
    ),
)

CLAIMS = (FRAMEWORK, EFFECTIVE, LEMMA, THEOREM, REMARK, PROTECTION)
