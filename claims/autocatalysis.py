"""Autocatalysis: training operations as reactions, autocatalytic sets, the threshold in N, and selection among types.

Symbols.  J is the number of capability types, N the number of agents, b the probability (the paper's beta_t) that an
agent has a given catalyst, R the number of operations, s the number of catalysts outside the food set that an
autocatalytic set needs.  Shares of types are x, y; v is the leading eigenvector and l the leading eigenvalue of the
catalytic matrix M.  Availabilities are 0 or 1.  A set of operations that follows Definition 9.3 is called a RAF set.
"""

from functools import partial

from theoremaudit.model import Claim, Part, Repair, Role, Severity, Source
from theoremaudit.statements import forall

chapter = partial(Source, "mesh-economy")
PROOF_4 = (chapter("Proposition 9.4, proof"),)
PROOF_6 = (chapter("Proposition 9.6, proof"),)

AGENT = ("0 < b", "b < 1")
THRESHOLD = "log(1-1/J)/log(1-b)"  # solution of eq. (18)
STAR = "x*(1-x)*(1-2*x)"  # eq. (19): the hub's share x, where the hub and each leaf catalyse each other
BLOCKS = "y*(1-y)*(2*y-1)"  # eq. (19): the share y of two types that catalyse all in {1, 2}; the third catalyses itself
LINEAR = "b*(1-s)^2 + (a-d)*s*(1-s) - c*s^2"  # linear law, two types, M = [[a, b], [c, d]], share s of the first
WEIGHTS = ("a >= 0", "d >= 0", "b > 0", "c > 0")


def either(*names: str) -> tuple[str, ...]:
    """Hypotheses: each of these integers is 0 or 1."""
    return tuple(bound for name in names for bound in (f"0 <= {name}", f"{name} <= 1"))


# ----------------------------------------------------------------------------- §8: the fixed-capability assumption

FIXED = Claim(
    name="fixed-capability",
    title="What fixed capabilities leave open",
    kind="topic",
    sources=(chapter("§8"),),
    depends_on=("type-choice-game/better-reply",),
    parts=(
        Part(
            name="only-by-adding",
            role=Role.INLINE,
            sources=(chapter("§8"),),
            text="With each agent's capability fixed in total, C_eff rises only by adding agents: four agents of capability 1, three on "
            "one type and one on the other, gain nothing if one of the three changes over (ρ = 1/2).",
            latex=r"(\sqrt2+\sqrt2)^2 \le (\sqrt3+1)^2",
            asserts=(forall("(sqrt(2)+sqrt(2))^2 <= (sqrt(3)+1)^2"),),
            repair=Repair(
                text="It rises by adding agents and by moving capability to a scarcer type.",
                latex=r"(\sqrt2+\sqrt2)^2 > (\sqrt3+1)^2",
                asserts=(forall("(sqrt(2)+sqrt(2))^2 > (sqrt(3)+1)^2"),),
            ),
            instance="J = 2, ρ = 1/2, four agents",
            severity=Severity.EDITORIAL,
            depends_on=("type-choice-game/better-reply",),
            context="That every new agent raises C_eff, diverse or not, is judged in critical-mass-diversity. The same paragraph says that capabilities are "
            "redistributed through specialisation: the redistribution is what the word only overlooks.",
        ),
    ),
)

# -------------------------------------------------------------------------- Definitions 9.1 to 9.3: reaction systems

OPERATION = Claim(
    name="definition-9.1",
    title="A training operation: inputs, catalysts, outputs",
    kind="definition",
    sources=(chapter("Definition 9.1"), chapter("§9.1")),
    symbols=(("c, d", "availability (0 or 1) of two catalysts of an operation"),),
    parts=(
        Part(
            name="required-catalysts",
            role=Role.DEFINITION,
            sources=(chapter("Definition 9.1"), chapter("§9.1"), chapter("Definition 9.3(a)")),
            text="An operation that is catalysed by at least one of its catalyst types (Definition 9.3) can be executed, that is, has "
            "all the catalyst types that it requires (Definition 9.1); here of two catalysts.",
            latex=r"\max(c, d) = 1 \;\Rightarrow\; \min(c, d) = 1",
            asserts=(forall("min(c, d) == 1", given=("max(c, d) == 1", *either("c", "d")), integer=("c", "d")),),
            repair=Repair(
                text="Let K_r in Definition 9.1 be the set of types each of which can catalyse r, as in the literature; or ask in "
                "Definition 9.3(a) that every type in K_r be available.",
                latex=r"\min(c, d) = 1 \;\Rightarrow\; r \text{ is catalysed in either sense}",
                asserts=(forall("max(c, d) == 1", given=("min(c, d) == 1", "c*(1-c) == 0", "d*(1-d) == 0")),),
            ),
            severity=Severity.MINOR,
            used_in=(chapter("Proposition 9.4"),),
            cites="Hordijk and Steel (2004): a reaction is catalysed if one of its catalysts is there",
            context="F = {1}, r = ({1}, {1, 2}, {3}): the set {r} passes Definition 9.3, and r cannot be executed, since type 2 is nowhere. That a type is at once an input and a catalyst of an operation is not excluded, "
            "and makes no difference: sets of types carry no amounts.",
        ),
    ),
)

FOOD = Claim(
    name="definition-9.2",
    title="The food set",
    kind="definition",
    sources=(chapter("Definition 9.2"), chapter("§9.2")),
    symbols=(("F", "number of types in the food set at time 0"), ("g", "its rate of growth"), ("J", "number of types")),
    parts=(
        Part(
            name="grows-at-a-rate",
            role=Role.DEFINITION,
            sources=(chapter("§9.2"), chapter("Definition 9.2"), chapter("Theorem 11.2(a)")),
            text="The food set, a subset of J types, can grow at a constant rate g > 0 at all times.",
            latex=r"|F|\,e^{gt} \le J \quad (t \ge 0)",
            asserts=(forall("F*exp(g*t) <= J", given=("1 <= F", "F <= J", "g > 0", "t >= 0")),),
            repair=Repair(
                text="Let the food set be fixed and let the quality Z of the base models grow at the rate g; as a set it can grow at "
                "that rate only up to the time ln(J/|F|)/g.",
                latex=r"t \le \frac{\ln(J/|F|)}{g}",
                asserts=(forall("F*exp(g*t) <= J", given=("1 <= F", "F <= J", "g > 0", "t >= 0", "t <= log(J/F)/g")),),
                condition="t ≤ ln(J/|F|)/g",
            ),
            severity=Severity.EDITORIAL,
            used_in=(chapter("§13.2"),),
            context="§13 means the quality of base models. Read so, the sentence is about Z and not about the set, and nothing is wrong "
            "but the word.",
        ),
    ),
)

RAF = Claim(
    name="definition-9.3",
    title="Autocatalytic sets, and what they sustain",
    kind="definition",
    sources=(chapter("Definition 9.3"), chapter("§9.3"), chapter("§9")),
    symbols=(
        (
            "m, u, w",
            "number of operations of a set; of those without catalyst; of those with an input that cannot be made",
        ),
        ("f, o, p", "1 if a catalyst is food, is made by another operation, is made by the operation itself"),
        (
            "x, a, h, d",
            "in eq. (26): capability of each of two types, benefit from the other, saturation, depreciation δ",
        ),
    ),
    parts=(
        Part(
            name="non-empty",
            role=Role.DEFINITION,
            sources=(chapter("Definition 9.3"),),
            text="A RAF set in the sense of the definition contains at least one operation.",
            latex=r"u = w = 0 \;\Rightarrow\; m \ge 1",
            asserts=(
                forall(
                    "m >= 1",
                    given=("0 <= u", "u <= m", "0 <= w", "w <= m", "u == 0", "w == 0"),
                    integer=("m", "u", "w"),
                ),
            ),
            repair=Repair(
                text="A RAF set is a non-empty set of operations with (a) and (b).",
                latex=r"\mathcal R \ne \varnothing",
            ),
            severity=Severity.MINOR,
            used_in=(chapter("Proposition 9.4"),),
            cites="Hordijk and Steel (2004)",
            context="Both conditions speak of every operation of the set, so the empty set has them. Proposition 9.4 would then hold at every N for no "
            "reason; it is judged here for non-empty sets.",
        ),
        Part(
            name="as-cited",
            role=Role.DEFINITION,
            sources=(chapter("Definition 9.3(a)"),),
            text="Condition (a) is that of the cited paper: where a catalyst is food or made by the set, it is food or made by some other operation "
            "of the set.",
            latex=r"\max(f, o, p) = 1 \;\Rightarrow\; \max(f, o) = 1",
            asserts=(
                forall("max(f, o) == 1", given=("max(f, o, p) == 1", *either("f", "o", "p")), integer=("f", "o", "p")),
            ),
            repair=Repair(
                text="Strike the word other: every operation is catalysed by a type that is food or made by some operation of the set, that is, by a "
                "type in the closure of the food set.",
                latex=r"K_r \cap \mathrm{cl}_{\mathcal R}(F) \ne \varnothing",
            ),
            severity=Severity.MINOR,
            cites="Hordijk and Steel (2004); Hordijk, Smith and Steel (2015): the catalyst lies in the closure of the food set",
            context="F = {1}, r = ({1}, {2}, {2}): an agent type that improves itself. {r} is an autocatalytic set in the literature and not in the chapter.",
        ),
        Part(
            name="from-food-alone",
            role=Role.INLINE,
            sources=(chapter("§9.3"), chapter("§9")),
            text="Given only the food set, and no catalyst at the start, a RAF set makes its types. Here two operations on food, of which each needs the other's product (available: "
            "c, d) as catalyst, run at least once from c = d = 0.",
            latex=r"c = d = 0 \;\Rightarrow\; \max(d, c) = 1",
            asserts=(forall("max(d, c) == 1", given=("c == 0", "d == 0")),),
            instance="F = {1}, r₁ = ({1}, {3}, {2}), r₂ = ({1}, {2}, {3})",
            repair=Repair(
                text="Say: once its catalysts are there. To start from food alone, ask for a constructively autocatalytic set: the operations can be put in an order in which the inputs and a catalyst of each are "
                "food or made before. Then all its types are made from food alone. Or let operations run slowly without catalyst, as "
                "reactions do.",
                latex=r"I_{r_k} \subseteq F_k,\quad K_{r_k} \cap F_k \ne \varnothing,\qquad F_k = F \cup O_{r_1} \cup \dots \cup O_{r_{k-1}}",
            ),
            severity=Severity.MINOR,
            depends_on=("definition-9.1/required-catalysts",),
            used_in=(chapter("Prediction 7"), chapter("§1")),
            cites="Mossel and Steel (2005): constructively autocatalytic sets need far more catalysis than RAF sets",
            context="Definition 9.1 says that a catalyst is required to execute the operation; so neither of the two can be the first. {r₁, r₂} "
            "is a RAF set by Definition 9.3. The kinder reading, on which nothing is wrong: the catalysts are there already, held by agents as in Proposition 9.4, and "
            "to maintain means that each type, once there, is made again from food and from what is there; conditions (a) and (b) say just that, and the literature calls it "
            "self-sustaining. The sentence needs the words: once its catalysts are there.",
        ),
        Part(
            name="self-sustaining",
            role=Role.INLINE,
            sources=(chapter("§9.3"), chapter("Abstract"), chapter("§17"), chapter("eq. (26)")),
            text="A RAF set maintains its capabilities: in the chapter's own law of growth, eq. (26), two types of which each catalyses the making of the other (a > 0 both ways) have "
            "a positive level at which they stay.",
            latex=r"a > 0 \;\Rightarrow\; \exists\, x > 0:\ \frac{ax}{1+hax} = \delta x",
            asserts=(forall("exists x: x > 0, a*x/(1+h*a*x) - d*x == 0", given=("a > 0", "h > 0", "d > 0")),),
            instance="two types in eq. (26), equal levels; {r₁, r₂} of definition-9.3/from-food-alone",
            repair=Repair(
                text="It does if catalysis beats depreciation: a > δ for the two types; in general, where every type benefits every other through some chain, if and only if the leading "
                "eigenvalue of the matrix of eq. (26) exceeds δ.",
                latex=r"a > \delta",
                asserts=(
                    forall("exists x: x > 0, a*x/(1+h*a*x) - d*x == 0", given=("a > 0", "h > 0", "d > 0", "a > d")),
                ),
                condition="a > δ",
            ),
            severity=Severity.MAJOR,
            depends_on=("lemma-10.3/ceiling-positive",),
            used_in=(chapter("Theorem 11.2"), chapter("Prediction 7"), chapter("§10")),
            context="With a = δ = h = 1 both capabilities fall to zero from every start: the larger of two levels x, y loses more than it gains, since x/(1 + x) < x. Unequal levels at rest there are none, "
            "for a ≤ δ: both ay > δx and ax > δy would hold. In the sense of the literature (each type can be made again from food and from what is there) every RAF set is self-sustaining by definition. "
            "Definition 9.3 speaks of sets of types and knows neither amounts nor depreciation; that a type can be made does not say that it is made fast enough to last, which is what "
            "maintaining capability means from §10 on. Types that base models train directly, at a level that does not fall, last in any case. The headline itself, that there is a RAF set, is judged in proposition-9.4/exists.",
        ),
    ),
)

# ------------------------------------------------------------------------------ Proposition 9.4: the threshold in N

PROPOSITION_4 = Claim(
    name="proposition-9.4",
    title="The autocatalytic existence threshold",
    kind="proposition",
    sources=(chapter("Proposition 9.4"), chapter("eq. (17)"), chapter("eq. (18)"), chapter("§9.4")),
    depends_on=("definition-9.3/non-empty", "definition-9.1/required-catalysts"),
    symbols=(
        ("N, b", "agents; probability that an agent has a given catalyst (β_t)"),
        ("J, K", "numbers of capability types"),
        ("R", "number of potential operations"),
        ("a", "1 if the complete system, with all catalysts, contains a RAF set, 0 if not"),
        ("s", "catalysts outside the food set that this RAF set needs"),
        ("P, e", "probability that the mesh contains a RAF set; admitted probability that it does not"),
        ("n, p", "in the cited theorem: number of types; probability that a type catalyses a reaction"),
    ),
    parts=(
        Part(
            name="exists",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 9.4"), chapter("Abstract"), chapter("§1"), chapter("§9.4"), chapter("§17")),
            text="For every system of operations there is a mesh size beyond which the mesh contains a RAF set with probability near 1; here the size "
            "N = ln(s/e)/b, for which the probability P, at least a·(1 − s(1 − b)^N) and at most a, is to exceed 1 − e.",
            latex=r"N \ge \frac{\ln(s/\varepsilon)}{\beta_t} \;\Rightarrow\; P(\text{RAF}) \ge 1 - \varepsilon",
            asserts=(
                forall(
                    "P >= 1 - e",
                    given=(
                        *AGENT,
                        "s >= 1",
                        "0 < e",
                        "e < 1",
                        "N >= log(s/e)/b",
                        *either("a"),
                        "P >= a*(1 - s*(1-b)^N)",
                        "P <= a",
                    ),
                    integer=("a",),
                ),
            ),
            repair=Repair(
                text="Let the complete system (all catalysts present) contain a non-empty RAF set that needs s ≥ 1 catalysts outside the food set, and let each "
                "of N independent agents hold each of these with probability at least β_t. Then the mesh contains it with probability "
                "at least 1 − s(1 − β_t)^N, which is at least 1 − ε for N ≥ ln(s/ε)/β_t, where s is at most the number of operations. If all s "
                "are needed and are held independently, the probability is (1 − (1 − β_t)^N)^s and the logarithm cannot be spared.",
                latex=r"P(\text{RAF}) \ge 1 - s(1-\beta_t)^N \ge 1 - \varepsilon \quad\text{for}\quad N \ge \frac{\ln(s/\varepsilon)}{\beta_t}",
                asserts=(
                    forall(
                        "P >= 1 - e",
                        given=(
                            *AGENT,
                            "s >= 1",
                            "0 < e",
                            "e < 1",
                            "N >= log(s/e)/b",
                            *either("a"),
                            "P >= a*(1 - s*(1-b)^N)",
                            "P <= a",
                            "a == 1",
                        ),
                        integer=("a",),
                    ),
                ),
                condition="the complete system contains a RAF set",
            ),
            proof_steps=("step-cited-theorem", "step-same-probability", "step-eq-18"),
            severity=Severity.CRITICAL,
            used_in=(
                chapter("Theorem 11.2"),
                chapter("Prediction 7"),
                chapter("Remark 9.5"),
                chapter("§9.5"),
                chapter("Appendix B"),
            ),
            context="J = 2, F = {1}, r = ({2}, {1}, {2}): input 2 cannot be made from food, so that no mesh of any size contains a non-empty RAF set. "
            "More agents bring catalysts that are held; they do not change which type catalyses what, or what can be made; nor would it help to draw the catalysts at random. With the "
            "hypothesis added, the proposition and eq. (17) hold, by covering the catalysts and not by the printed argument. Independent "
            "agents are needed: if all agents hold the same types the probability is at most β_t at every N. Formally: a = 0 is the system without, a = 1 a system with a RAF set; the lower bound on P "
            "is the union bound over the s catalysts.",
            weighed=True,
        ),
        Part(
            name="upper-bound",
            role=Role.STATEMENT,
            sources=(chapter("eq. (17)"), chapter("Proposition 9.4")),
            text="The solution of eq. (18) is of order at most ln|𝓡|/β_t: not more than twice that, for two types and two operations or more.",
            latex=r"\frac{\ln(1-1/J)}{\ln(1-\beta_t)} \le \frac{2\ln|\mathcal R|}{\beta_t}",
            asserts=(forall(f"{THRESHOLD} <= 2*log(R)/b", given=(*AGENT, "J >= 2", "R >= 2")),),
            proof_steps=("step-cited-theorem", "step-same-probability", "step-eq-18", "step-approximation"),
            severity=Severity.MINOR,
            context="True because 1/J is small and ln|𝓡| is not: the operations do not enter the left side, and the premise that J grows at most polynomially in |𝓡| is not needed. With |𝓡| = 1 the right side is 0.",
        ),
        Part(
            name="logarithmic",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 9.4"), chapter("Abstract"), chapter("§9.4"), chapter("Appendix B")),
            text="The threshold that the proof finds, the solution of eq. (18), rises with the complexity of the system: with K > J types it is larger.",
            latex=r"K > J \;\Rightarrow\; \frac{\ln(1-1/K)}{\ln(1-\beta_t)} > \frac{\ln(1-1/J)}{\ln(1-\beta_t)}",
            asserts=(forall("log(1-1/K)/log(1-b) > log(1-1/J)/log(1-b)", given=(*AGENT, "J >= 2", "K > J")),),
            repair=Repair(
                text="It falls with the number of types, like 1/(Jβ_t). A threshold that rises with the logarithm of the number s of catalysts needed comes from covering them all: "
                "N = ln(s/ε)/β_t.",
                latex=r"K > J \;\Rightarrow\; \frac{\ln(1-1/K)}{\ln(1-\beta_t)} < \frac{\ln(1-1/J)}{\ln(1-\beta_t)}",
                asserts=(forall("log(1-1/K)/log(1-b) < log(1-1/J)/log(1-b)", given=(*AGENT, "J >= 2", "K > J")),),
            ),
            proof_steps=("step-eq-18", "step-approximation", "step-simultaneous"),
            severity=Severity.MAJOR,
            weighed=True,
            context="If all 8^J triples of sets of types are potential operations, the solution is about 3 ln 2/(β_t·ln|𝓡|): the logarithm stands "
            "in the denominator. O(·) in eq. (17) is an upper bound and holds (upper-bound); the sentence on logarithmic scaling does not follow from it.",
        ),
        Part(
            name="one-agent",
            role=Role.INLINE,
            sources=(chapter("eq. (18)"), chapter("Proposition 9.4, proof")),
            text="Eq. (18) asks something of the size of a mesh: its solution is at least one agent.",
            latex=r"\frac{\ln(1-1/J)}{\ln(1-\beta_t)} \ge 1",
            asserts=(forall(f"{THRESHOLD} >= 1", given=(*AGENT, "J >= 2")),),
            repair=Repair(
                text="Only for β_t ≤ 1/J; otherwise every mesh, even of one agent, satisfies eq. (18).",
                latex=r"\beta_t \le 1/J",
                asserts=(forall(f"{THRESHOLD} >= 1", given=(*AGENT, "J >= 2", "b <= 1/J")),),
                condition="β_t ≤ 1/J",
            ),
            severity=Severity.MINOR,
            used_in=(chapter("Remark 9.5"),),
        ),
        Part(
            name="step-cited-theorem",
            role=Role.STEP,
            sources=PROOF_4,
            text="In a random catalytic reaction system with n types in which each type catalyses each reaction with probability p > 1/n, a RAF set exists with "
            "probability near 1, here above 1/2 for n ≥ 100. Instance: one reaction, from food; its catalyst must be the food or its product.",
            latex=r"p > \tfrac1n \;\Rightarrow\; 1-(1-p)^2 > \tfrac12",
            asserts=(forall("1-(1-p)^2 > 1/2", given=("p > 1/n", "p < 1", "n >= 100"), integer=("n",)),),
            instance="one reaction on n types, food of one type",
            repair=Repair(
                text="In the polymer model (words of length at most L over k letters, food of length at most t, ligation and cleavage) let each molecule catalyse λL "
                "ligations on average. For λ > ln k a RAF set exists with probability at least 1 − k(ke^{−λ})^t/(1 − ke^{−λ}), which tends to 1 "
                "as λ → ∞; if λ → 0 the probability tends to 0.",
                latex=r"P(\text{RAF}) \ge 1 - \frac{k\,(k e^{-\lambda})^t}{1 - k e^{-\lambda}}",
            ),
            severity=Severity.MAJOR,
            cites="Mossel and Steel (2005), on the polymer model",
            context="The theorem is judged as the chapter prints it, which says nothing of the reactions; the printed source and its Theorem 2 were not at hand. Not for want of reactions: on a chain of n types, i → i + 1 with food 1, each of the n − 1 reactions catalysed by each type with probability 2/n, the probability "
            "tends to 0. In the polymer model p is λ/n up to a constant, so that the order 1/n is right there; but the probability stays below 1 for every "
            "λ (polymer-model). The printed condition is right where every type is made from food directly (food-fed-network).",
        ),
        Part(
            name="food-fed-network",
            role=Role.INLINE,
            sources=PROOF_4,
            text="Where each of n types is made from food by an operation of its own, and each type catalyses each operation with probability p = λ/n, λ > 1, a RAF set exists with probability "
            "tending to 1.",
            latex=r"p = \lambda/n,\ \lambda > 1 \;\Rightarrow\; P(\text{RAF}) \to 1",
            cites="Karp (1990): a random directed graph with mean degree above 1 has a directed cycle with probability tending to 1",
            context="The case in which the printed condition p > 1/n is right: nothing has to be built up from food, and a RAF set is a directed cycle of catalysis. With inputs that must first be made it "
            "fails (step-cited-theorem).",
        ),
        Part(
            name="polymer-model",
            role=Role.INLINE,
            sources=(*PROOF_4, chapter("Appendix B")),
            text="In the polymer model itself the probability tends to 1 as soon as p exceeds 1/n: with two letters as food, of which four ligations can be made, and "
            "p a tenth above 1/n, some of the four has a catalyst with probability above 0.99, here for 100 ≤ n ≤ 1,000.",
            latex=r"1-\left(1-\tfrac{11}{10n}\right)^{4n} > 0.99",
            asserts=(forall("1 - (1-11/(10*n))^(4*n) > 99/100", given=("n >= 100", "n <= 1000")),),
            instance="words of two letters, food of length 1, p = 11/(10n), 100 ≤ n ≤ 1,000",
            repair=Repair(
                text="A RAF set has a reaction that feeds on food alone. If c reactions do, the probability of a RAF set is at most 1 − (1 − p)^{cn}, so that it can "
                "tend to 1 only if pn → ∞.",
                latex=r"P(\text{RAF}) \le 1-(1-p)^{cn} \to 1 - e^{-c\lambda} \quad (p = \lambda/n)",
            ),
            severity=Severity.MINOR,
            cites="Mossel and Steel (2005)",
            context="The probability is about 1 − e^{−4.4} = 0.988, and no larger for large n. It comes as near to 1 as one likes if λ = pn is large enough: read so, the order 1/n is right (step-cited-theorem, repair).",
        ),
        Part(
            name="step-same-probability",
            role=Role.STEP,
            sources=PROOF_4,
            text="The probability p that a type is held in the mesh can stand for the cited probability that a type catalyses a given reaction: two reactions that one "
            "type catalyses both run with the same probability in both models.",
            latex=r"p = p^2",
            asserts=(forall("p == p^2", given=("0 < p", "p < 1")),),
            repair=Repair(
                text="Being held is an event of the type, common to all reactions that it catalyses: they run together with probability p, independent ones with p².",
                latex=r"p > p^2",
                asserts=(forall("p > p^2", given=("0 < p", "p < 1")),),
            ),
            severity=Severity.MAJOR,
            context="Which type catalyses what is fixed by the sets K_r of Definition 9.1; N enters through what is held.",
        ),
        Part(
            name="step-eq-18",
            role=Role.STEP,
            sources=(chapter("eq. (18)"), *PROOF_4),
            text="1 − (1 − b)^N > 1/J for all N > ln(1 − 1/J)/ln(1 − b), if J ≥ 2.",
            latex=r"N > \frac{\ln(1-1/J)}{\ln(1-\beta_t)} \;\Rightarrow\; 1-(1-\beta_t)^N > \frac1J",
            asserts=(forall("1-(1-b)^N > 1/J", given=(*AGENT, "J >= 2", f"N > {THRESHOLD}")),),
            context="For J = 1 the formula is not defined, and no N satisfies the condition. The proposition defines J(N), the number of types present, and the proof puts J; with "
            "J(N) = Jp, its mean, in place of J the condition would be p > 1/√J.",
        ),
        Part(
            name="step-approximation",
            role=Role.STEP,
            sources=PROOF_4,
            text="For small b the solution is about 1/(Jb): for b ≤ 1/100 it is not more than a tenth above.",
            latex=r"\beta_t \le \tfrac1{100} \;\Rightarrow\; \frac{\ln(1-1/J)}{\ln(1-\beta_t)} \le \frac{11}{10}\cdot\frac{1}{J\beta_t}",
            asserts=(forall(f"{THRESHOLD} <= 11/10*(1/(J*b))", given=(*AGENT, "J >= 2", "b <= 1/100")),),
            repair=Repair(
                text="For small b and many types, here J ≥ 11; in general it lies between (1 − b)/(Jb) and 1/((J − 1)b).",
                latex=r"J \ge 11",
                asserts=(forall(f"{THRESHOLD} <= 11/10*(1/(J*b))", given=(*AGENT, "J >= 2", "b <= 1/100", "J >= 11")),),
                condition="J ≥ 11",
            ),
            severity=Severity.EDITORIAL,
            context="At J = 2 the solution tends to ln 2/b as b → 0, against 1/(2b): 39% more.",
        ),
        Part(
            name="step-simultaneous",
            role=Role.STEP,
            sources=PROOF_4,
            text="Each further agent raises the availability of every catalyst.",
            latex=r"1-(1-\beta_t)^{N+1} > 1-(1-\beta_t)^N",
            asserts=(forall("1-(1-b)^(N+1) > 1-(1-b)^N", given=AGENT),),
            context="True, and no reason for a logarithm: that comes from the number of catalysts that must all be there.",
        ),
    ),
)

REMARK = Claim(
    name="remark-9.5",
    title="The autocatalytic threshold against the critical mass",
    kind="remark",
    sources=(chapter("Remark 9.5"),),
    depends_on=("proposition-9.4/exists", "critical-mass/number"),
    symbols=(
        ("B, S", "provider's capability in mean specialists; connected fraction: N* = B/S"),
        (
            "s, e, b",
            "catalysts needed, admitted probability of failure, probability that an agent has a given one: N_auto = ln(s/e)/b",
        ),
        ("m, n", "numbers of agents of two types"),
    ),
    parts=(
        Part(
            name="order",
            role=Role.INLINE,
            sources=(chapter("Remark 9.5"),),
            text="N_auto = ln(s/e)/b exceeds N* = B/S.",
            latex=r"\frac{\ln(s/\varepsilon)}{\beta_t} > \frac{M\bar c_{\mathrm{cent}}}{S\,\bar c}",
            asserts=(
                forall("log(s/e)/b > B/S", given=(*AGENT, "s >= 1", "0 < e", "e < 1", "B > 0", "0 < S", "S <= 1")),
            ),
            repair=Repair(
                text="Neither order is generic: each holds on an open set of parameters. N_auto > N* if and only if S·ln(s/ε) > β_t·M·c̄_cent/c̄.",
                latex=r"S \ln(s/\varepsilon) > \beta_t B",
                asserts=(
                    forall(
                        "log(s/e)/b > B/S",
                        given=(*AGENT, "s >= 1", "0 < e", "e < 1", "B > 0", "0 < S", "S <= 1", "S*log(s/e) > b*B"),
                    ),
                ),
                condition="S·ln(s/ε) > β_t·B",
            ),
            severity=Severity.MAJOR,
            depends_on=("critical-mass/number", "proposition-9.4/exists"),
            used_in=(chapter("Prediction 7"), chapter("§13.3")),
            context="Generically is read as: outside a set of measure zero. The provider's size B is free, so N* can be as large as one likes at given N_auto. Read as "
            "typically it is no better off, since one side is a logarithm: with a million catalysts, ε = 1% and β_t = 1/100, N_auto is 1,843 agents, and a provider worth 2,000 mean specialists has the larger threshold, N* ≥ 2,000. "
            "With the printed 1/(Jβ_t) one agent is enough for J = 10, β_t = 1/10.",
        ),
        Part(
            name="against-coverage",
            role=Role.INLINE,
            sources=(chapter("Remark 9.5"), chapter("Theorem 6.1(a)")),
            text="Beyond N* all J task types are covered, here by m and n ≥ 1 agents (Theorem 6.1), and yet a catalyst type can be missing, as N < N_auto requires.",
            latex=r"m, n \ge 1 \;\Rightarrow\; \min(m, n) < 1",
            asserts=(forall("min(m, n) < 1", given=("m >= 1", "n >= 1"), integer=("m", "n")),),
            repair=Repair(
                text="If all J types are covered, every catalyst is held, and the mesh contains every RAF set of the complete system: N_auto ≤ N*. A gap needs "
                "catalysts that are not among the task types.",
                latex=r"m, n \ge 1 \;\Rightarrow\; \min(m, n) \ge 1",
                asserts=(forall("min(m, n) >= 1", given=("m >= 1", "n >= 1"), integer=("m", "n")),),
            ),
            instance="two catalyst types",
            severity=Severity.MINOR,
            contradicts=("remark-9.5/order", "mesh-equilibrium/a"),
            depends_on=("mesh-equilibrium/a",),
            used_in=(chapter("Prediction 7"),),
            context="This reads one J: Definition 9.1 takes inputs, catalysts and outputs from the same 1, …, J that §4.1 and Table 1 call task or specialisation types. With training skills that are no task types there is no conflict. If the complete system "
            "contains no RAF set, N_auto does not exist and there is no gap either.",
        ),
    ),
)

# ------------------------------------------------------------------------------------------------- eq. (19)

REPLICATOR = Claim(
    name="catalytic-replicator",
    title="Eq. (19): growth by catalysis with dilution",
    kind="equation",
    sources=(chapter("eq. (19)"), chapter("§9.5")),
    symbols=(
        ("C, F", "capabilities c_i of the J types, and their benefits f_i = Σ_j M_ij·c_j"),
        ("q", "the dilution φ_0"),
        ("T, W", "total Σ c_i and benefit Σ c_i·f_i"),
        ("a, h, d", "coefficients of eq. (26)"),
    ),
    parts=(
        Part(
            name="simplex",
            role=Role.INLINE,
            sources=(chapter("eq. (19)"), *PROOF_6),
            text="Eq. (19) with φ_0 = W/N keeps the capabilities on the simplex of shares: their sum 1 does not change.",
            latex=r"\textstyle\sum_i c_i = 1 \;\Rightarrow\; \sum_i \dot c_i = 0",
            asserts=(
                forall(
                    "sum(c*f for c in C, f in F) - q*sum(c for c in C) == 0",
                    given=("sum(c for c in C) == 1", "q*N == sum(c*f for c in C, f in F)", "N >= 1", "J >= 1"),
                    integer=("N", "J"),
                    vector={"C": "J", "F": "J"},
                ),
            ),
            repair=Repair(
                text="It keeps the sum at N, the number of agents. Write φ_0 = Σ c_i(Mc)_i/Σ c_i, and every sum is kept.",
                latex=r"\textstyle\sum_i c_i = N \;\Rightarrow\; \sum_i \dot c_i = 0",
                asserts=(
                    forall(
                        "sum(c*f for c in C, f in F) - q*sum(c for c in C) == 0",
                        given=("sum(c for c in C) == N", "q*N == sum(c*f for c in C, f in F)", "N >= 1", "J >= 1"),
                        integer=("N", "J"),
                        vector={"C": "J", "F": "J"},
                    ),
                ),
            ),
            severity=Severity.MINOR,
            context="For a mesh of one agent it does. The shares c_i/Σc obey the replicator equation in any case, at a speed equal to the total (proposition-9.6/step-replicator).",
        ),
        Part(
            name="bounded",
            role=Role.INLINE,
            sources=(chapter("eq. (19)"), chapter("§9.5")),
            text="Growth is bounded: the total T, whose rate is W − (W/N)·T, falls above N and rises below N (W > 0).",
            latex=r"\dot T = W(1 - T/N)",
            asserts=(
                forall("W - W/N*T < 0", given=("W > 0", "N >= 1", "T > N")),
                forall("W - W/N*T > 0", given=("W > 0", "N >= 1", "T < N")),
            ),
            context="So the total moves towards the number of agents and never past it, whatever M is: eq. (19) has no lasting growth of capability.",
        ),
        Part(
            name="against-rejection",
            role=Role.INLINE,
            sources=(chapter("§15"), chapter("eq. (19)")),
            text="The hypercycle is set aside because it fixes the total, and eq. (19) does not: where the total is N and there is catalysis (φ_0 > 0) it grows.",
            latex=r"\textstyle\sum_i c_i = N \;\Rightarrow\; \sum_i \dot c_i > 0",
            asserts=(
                forall(
                    "sum(c*f for c in C, f in F) - q*sum(c for c in C) > 0",
                    given=("sum(c for c in C) == N", "q*N == sum(c*f for c in C, f in F)", "N >= 1", "J >= 1", "q > 0"),
                    integer=("N", "J"),
                    vector={"C": "J", "F": "J"},
                ),
            ),
            repair=Repair(
                text="Eq. (19) keeps the total at N; with M the matrix of a cycle it is the hypercycle.",
                latex=r"M_{i,i-1} = 1:\quad \dot c_i = c_i (c_{i-1} - \phi_0)",
                asserts=(
                    forall(
                        "sum(c*f for c in C, f in F) - q*sum(c for c in C) == 0",
                        given=(
                            "sum(c for c in C) == N",
                            "q*N == sum(c*f for c in C, f in F)",
                            "N >= 1",
                            "J >= 1",
                            "q > 0",
                        ),
                        integer=("N", "J"),
                        vector={"C": "J", "F": "J"},
                    ),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("frameworks/hypercycle-conserves",),
            cites="Eigen and Schuster (1977)",
        ),
        Part(
            name="against-eq-26",
            role=Role.INLINE,
            sources=(chapter("eq. (19)"), chapter("eq. (26)")),
            text="Eqs. (19) and (26) are laws of the same capabilities: a type that is absent and that another (level y > 0) benefits grows at the same rate by both.",
            latex=r"0\cdot(my - \phi_0) = \frac{ay}{1+hay}",
            asserts=(
                forall(
                    "0*(m*y - q) == a*y/(1+h*a*y) - d*0", given=("a > 0", "y > 0", "h >= 0", "m > 0", "q >= 0", "d > 0")
                ),
            ),
            repair=Repair(
                text="Eq. (19) describes shares of types that are there and multiply, eq. (26) levels of types that others build. Say which one "
                "governs capability; only in the second does a type arise that was absent.",
                latex=r"0 < \frac{ay}{1+hay}",
                asserts=(
                    forall(
                        "0*(m*y - q) < a*y/(1+h*a*y) - d*0",
                        given=("a > 0", "y > 0", "h >= 0", "m > 0", "q >= 0", "d > 0"),
                    ),
                ),
            ),
            severity=Severity.MINOR,
            used_in=(chapter("Lemma 10.3"), chapter("Theorem 11.2")),
        ),
    ),
)

# --------------------------------------------------------------------------------------- Proposition 9.6: selection

PROPOSITION_6 = Claim(
    name="proposition-9.6",
    title="Perron–Frobenius selection",
    kind="proposition",
    sources=(chapter("Proposition 9.6"), chapter("§9.5"), chapter("eq. (19)")),
    depends_on=("proposition-9.4/exists",),
    symbols=(
        ("x", "share of the hub of a star of three types (the hub and each leaf catalyse each other)"),
        (
            "y",
            "with M = [[1,1],[1,0]]: share of type 2; with M = [[1,1,0],[1,1,0],[0,0,1]]: joint share of types 1 and 2",
        ),
        ("l", "leading eigenvalue"),
        (
            "s, r",
            "linear law, two types: share of the first, and its share in the leading eigenvector; M = [[a, b], [c, d]]",
        ),
        ("q", "dilution φ_0, the mean fitness of shares"),
    ),
    parts=(
        Part(
            name="composition",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 9.6"),),
            text="The leading eigenvector of M gives the long-run composition under eq. (19). On the star of three types the hub has the share x = √2 − 1 in the "
            "eigenvector (root of x² + 2x − 1), and there its share is at rest.",
            latex=r"x^2+2x-1 = 0 \;\Rightarrow\; x(1-x)(1-2x) = 0",
            asserts=(forall(f"{STAR} == 0", given=("0 < x", "x < 1", "x^2 + 2*x - 1 == 0")),),
            instance="M = star of three types, without self-catalysis",
            repair=Repair(
                text="True of the linear law of Jain and Krishna, ẋ = Mx − x·Σ(Mx), if M ≥ 0 is irreducible: from every composition the shares converge to the leading "
                "eigenvector. For two types (formal here) the share of the first rises below its value r in the eigenvector and falls above.",
                latex=r"\dot x = Mx - x\,(\mathbf 1^{\mathsf T} M x) \;\Rightarrow\; x(t) \to v_1",
                asserts=(
                    forall(f"exists s: 0 < s < 1, {LINEAR} == 0", given=WEIGHTS),
                    forall(
                        f"{LINEAR} > 0", given=(*WEIGHTS, "0 < s", "s < r", "r < 1", f"{LINEAR.replace('s', 'r')} == 0")
                    ),
                    forall(
                        f"{LINEAR} < 0", given=(*WEIGHTS, "0 < r", "r < s", "s < 1", f"{LINEAR.replace('s', 'r')} == 0")
                    ),
                ),
            ),
            proof_steps=(
                "step-replicator",
                "step-convergence",
                "step-equal-fitness",
                "step-support",
                "step-extinction",
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("Remark 10.2"), chapter("§9.5"), chapter("§10")),
            cites="Hofbauer and Sigmund (1998); Jain and Krishna (1998)",
            context="Under eq. (19) the hub's share tends to 1/2 from every interior point. Where catalysis is mutual, the mean fitness rises, as a rule towards a local maximum, such as 1 − 1/k on a maximal clique of k types in the graph "
            "of M (Motzkin and Straus, 1965); with several cliques the outcome depends on the start. The eigenvector of an irreducible M is at rest under eq. (19) only if all row sums of M are equal. Eq. (19) has one factor c_i more than the cited law.",
        ),
        Part(
            name="expansion",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 9.6"), *PROOF_6),
            text="When the leading eigenvalue exceeds φ_0, the autocatalytic core expands as a share. With M = [[1,1,0],[1,1,0],[0,0,1]] the eigenvalue is 2, the core {1, 2} has "
            "share y, and φ_0 = y² + (1 − y)².",
            latex=r"2 > y^2+(1-y)^2 \;\Rightarrow\; y(1-y)(2y-1) > 0",
            asserts=(forall(f"{BLOCKS} > 0", given=("0 < y", "y < 1", "y^2 + (1-y)^2 < 2")),),
            instance="M = [[1,1,0],[1,1,0],[0,0,1]]",
            repair=Repair(
                text="The core expands if its own fitness exceeds φ_0: here if y > 1/2.",
                latex=r"y > \tfrac12",
                asserts=(forall(f"{BLOCKS} > 0", given=("0 < y", "y < 1", "y^2 + (1-y)^2 < 2", "y > 1/2")),),
                condition="the core's fitness exceeds φ_0 (y > 1/2)",
            ),
            proof_steps=("step-fitness",),
            severity=Severity.MAJOR,
            context="λ_1 is a number of M alone and φ_0 depends on the composition; on the sum N of capabilities φ_0 is proportional to N, so that they are not comparable. At y = 1/4 "
            "the core, with λ_1 = 2 against φ_0 = 5/8, loses everything to a type of eigenvalue 1.",
            weighed=True,
        ),
        Part(
            name="step-replicator",
            role=Role.STEP,
            sources=PROOF_6,
            text="Shares c/T under ċ = c(f − q), with W = Σ c·f, obey a replicator equation: their rate is (c/T)(f − W/T), whatever the dilution q.",
            latex=r"\frac{d}{dt}\frac{c}{T} = \frac cT\left(f - \frac WT\right)",
            asserts=(forall("c*(f-q)/T - c*(W - q*T)/T^2 == (c/T)*(f - W/T)", given=("T > 0",)),),
        ),
        Part(
            name="step-equal-fitness",
            role=Role.STEP,
            sources=PROOF_6,
            text="At a state of rest all surviving types have equal fitness.",
            latex=r"c > 0,\ c(f - \phi_0) = 0 \;\Rightarrow\; f = \phi_0",
            asserts=(forall("f == q", given=("c > 0", "c*(f - q) == 0")),),
        ),
        Part(
            name="step-convergence",
            role=Role.STEP,
            sources=PROOF_6,
            text="The dynamics converge. For the cycle of five types the only interior state of rest, equal shares, attracts: its eigenvalue e^{2πi/5}/5 has a negative real part.",
            latex=r"\cos(2\pi/5) < 0",
            asserts=(forall("cos(2*pi/5) < 0"),),
            instance="M = cycle of five types",
            repair=Repair(
                text="Convergence is assured where catalysis is mutual (M symmetric), since then the mean fitness rises. The hypercycle of five or more types has a periodic orbit.",
                latex=r"M = M^{\mathsf T} \;\Rightarrow\; \tfrac{d}{dt}\, x\cdot Mx \ge 0",
            ),
            severity=Severity.MAJOR,
            cites="Hofbauer and Sigmund (1998): the hypercycle is permanent; Hofbauer, Mallet-Paret and Smith (1991): periodic orbits; Losert and Akin (1983): convergence for symmetric M",
            context="All five types persist (permanence), so that no orbit from the interior converges to the boundary; and almost none to the centre, which is unstable.",
        ),
        Part(
            name="step-support",
            role=Role.STEP,
            sources=(*PROOF_6, chapter("Proposition 9.6")),
            text="Types with a positive component in the leading eigenvector persist. With M = [[1,1],[1,0]] both components are positive; type 2, at share y, does not decline.",
            latex=r"\dot y = y\left(x - x^2 - 2xy\right)\big|_{x=1-y} \ge 0",
            asserts=(forall("y*((1-y) - (1-y)^2 - 2*(1-y)*y) >= 0", given=("0 < y", "y < 1")),),
            instance="M = [[1,1],[1,0]]",
            repair=Repair(
                text="It declines from every interior state and dies out: type 1 is at least as fit in every composition.",
                latex=r"\dot y = -(1-y)\,y^2 < 0",
                asserts=(forall("y*((1-y) - (1-y)^2 - 2*(1-y)*y) < 0", given=("0 < y", "y < 1")),),
            ),
            severity=Severity.MAJOR,
            context="Its component is 0.382 of the sum. Without self-catalysis: M = [[0,1,1],[1,0,1],[1,0,0]] has the eigenvector (g, g, 1), g the golden ratio, and type 3 dies out, since type 2's "
            "fitness exceeds type 3's by x_3.",
        ),
        Part(
            name="step-extinction",
            role=Role.STEP,
            sources=(*PROOF_6, chapter("Proposition 9.6")),
            text="Types with component zero in the leading eigenvector die out. With M = [[1,1,0],[1,1,0],[0,0,1]] the eigenvector is (1, 1, 0): the joint share y of types 1 and 2 rises.",
            latex=r"\dot y = y(1-y)(2y-1) > 0",
            asserts=(forall(f"{BLOCKS} > 0", given=("0 < y", "y < 1")),),
            instance="M = [[1,1,0],[1,1,0],[0,0,1]]",
            repair=Repair(
                text="From y < 1/2 type 3, with component zero, takes all.",
                latex=r"y < \tfrac12 \;\Rightarrow\; y(1-y)(2y-1) < 0",
                asserts=(forall(f"{BLOCKS} < 0", given=("0 < y", "y < 1/2")),),
            ),
            severity=Severity.MAJOR,
            context="Without self-catalysis it is the same: of three types that all catalyse each other (eigenvalue 2, equal shares) and a pair that does (eigenvalue 1, equal shares), the three die "
            "out from a joint share below 3/7, where their fitness 2y/3 is below the pair's (1 − y)/2.",
        ),
        Part(
            name="step-fitness",
            role=Role.STEP,
            sources=(*PROOF_6, chapter("Proposition 9.6")),
            text="The aggregate fitness of the survivors is the leading eigenvalue. On the star (leading eigenvalue √2, long-run hub share 1/2) the mean fitness is 2x(1 − x).",
            latex=r"2x(1-x)\big|_{x=1/2} = \sqrt2",
            asserts=(forall("2*(1/2)*(1-1/2) == l", given=("l^2 == 2", "l > 0")),),
            instance="M = star of three types",
            repair=Repair(
                text="True of the linear law: in the leading eigenvector the total grows at the rate λ_1. For two types L = (a + c)r + (b + d)(1 − r) is a root of the "
                "characteristic polynomial.",
                latex=r"\mathbf 1^{\mathsf T} M v_1 = \lambda_1",
                asserts=(
                    forall(
                        "(a - L)*(d - L) - b*c == 0",
                        given=(
                            *WEIGHTS,
                            "0 < r",
                            "r < 1",
                            f"{LINEAR.replace('s', 'r')} == 0",
                            "L == (a+c)*r + (b+d)*(1-r)",
                        ),
                    ),
                ),
            ),
            severity=Severity.MAJOR,
            context="The sum of the three types' fitness is 3/2, not √2 either; with capabilities that add up to N the two numbers are N/2 and 3N/2, and neither is √2 for any N. At rest φ_0 is the survivors' fitness; were that λ_1, λ_1 > φ_0 would never hold at rest.",
        ),
    ),
)

# ------------------------------------------------------------------------------------ §9.5: the Jain-Krishna process

JAIN_KRISHNA = Claim(
    name="jain-krishna",
    title="The Jain–Krishna process",
    kind="topic",
    sources=(chapter("§9.5"),),
    symbols=(
        ("x", "share of the hub of a star of three types"),
        ("l, m", "leading eigenvalue before and after a type is replaced"),
    ),
    parts=(
        Part(
            name="same-law",
            role=Role.INLINE,
            sources=(chapter("§9.5"), chapter("eq. (19)")),
            text="Eq. (19) is the dynamics of Jain and Krishna, ẋ = Mx − x·Σ(Mx): on the star of three types both give the hub's share the same rate.",
            latex=r"(1-x) - x(1+x) = x(1-x)(1-2x)",
            asserts=(forall(f"(1-x) - x*(1+x) == {STAR}", given=("0 < x", "x < 1")),),
            instance="M = star of three types",
            repair=Repair(
                text="Their law is linear in the capabilities before dilution: ċ_i = Σ_j M_ij·c_j − φ·c_i. With it the composition tends to the leading eigenvector (M irreducible), "
                "in which no type is extinct.",
                latex=r"\dot c_i = \textstyle\sum_j M_{ij} c_j - \phi\, c_i",
            ),
            severity=Severity.MAJOR,
            cites="Jain and Krishna (1998, 2001): linear population dynamics, no self-catalysis",
            used_in=(chapter("Proposition 9.6"), chapter("Remark 10.2")),
        ),
        Part(
            name="linear-law",
            role=Role.INLINE,
            sources=(chapter("§9.5"),),
            text="Under the linear law with an irreducible M ≥ 0 the composition tends to the leading eigenvector from every start, and all types persist.",
            latex=r"\frac{e^{Mt}x_0}{\mathbf 1^{\mathsf T} e^{Mt} x_0} \to v_1",
            cites="Perron–Frobenius theorem",
            context="The law that §9.5 cites, and the reading under which the first sentence of Proposition 9.6 is right. Under it too a type with a small component stays small and does not die out; only "
            "with a reducible M are there components equal to 0.",
        ),
        Part(
            name="staircase",
            role=Role.INLINE,
            sources=(chapter("§9.5"),),
            text="Each reorganisation raises the leading eigenvalue. On the cycle of three types (characteristic polynomial l³ − 1) one type is replaced by one without links (m³).",
            latex=r"l^3 = 1,\ m^3 = 0 \;\Rightarrow\; m > l",
            asserts=(forall("m > l", given=("l^3 == 1", "m^3 == 0")),),
            instance="M = cycle of three types, one replaced",
            repair=Repair(
                text="The leading eigenvalue does not fall while links are added or types outside the core are replaced. Once the autocatalytic set spans the network, the "
                "loss of a type of the core can lower it, even to 0: a crash.",
                latex=r"M \le M' \;\Rightarrow\; \lambda_1(M) \le \lambda_1(M')",
            ),
            severity=Severity.MINOR,
            cites="Jain and Krishna (2002): crashes, core shifts and keystone species",
            used_in=(chapter("Remark 10.2"), chapter("§17")),
            context="In the cited process the least populated type is replaced, and the new one has random links. In a cycle all three shares are equal, so that any may be the least. "
            "More links do not help by themselves: in a cycle of four, replace one type (two links) by one that the three others catalyse and that catalyses none (three links); the value falls from 1 to 0.",
        ),
    ),
)

# ---------------------------------------------------------------------------------------------------- Appendix B

APPENDIX = Claim(
    name="appendix-b",
    title="The background of the theory of autocatalytic sets",
    kind="topic",
    sources=(chapter("Appendix B"),),
    symbols=(
        ("n", "number of types"),
        ("p", "probability that a type catalyses a reaction"),
        ("k", "number of catalysts of an operation"),
    ),
    parts=(
        Part(
            name="level-of-catalysis",
            role=Role.INLINE,
            sources=(chapter("Appendix B"),),
            text="In the polymer model the number of reactions that a molecule must catalyse on average, for a RAF set to be likely, is of the order of the logarithm of the number of "
            "molecule types.",
            latex=r"f \sim \lambda L,\qquad L \sim \log_k(\text{number of types})",
            cites="Hordijk and Steel (2004); Mossel and Steel (2005): linear in the greatest length L of a word",
            context="The sense in which a logarithm belongs to the theory: catalysis per molecule, not the size of the system.",
        ),
        Part(
            name="size",
            role=Role.INLINE,
            sources=(chapter("Appendix B"), chapter("Abstract")),
            text="How large must the system be: at a given probability p of catalysis, a number n of types of the order of a logarithm is enough, here 10·ln(1/p) for probability 1/2 that one of "
            "four reactions that feed on food has a catalyst.",
            latex=r"n \ge 10\ln(1/p) \;\Rightarrow\; 1-(1-p)^{4n} \ge \tfrac12",
            asserts=(forall("1-(1-p)^(4*n) >= 1/2", given=("0 < p", "p <= 1/100", "n >= 10*log(1/p)")),),
            instance="four reactions on food",
            repair=Repair(
                text="The necessary size is of the order of 1/p: with c reactions on food, (1 − p)^{cn} ≤ 1/2, that is n ≥ ln 2/(−c·ln(1 − p)).",
                latex=r"n \ge \frac{\ln 2}{-c\ln(1-p)}",
                asserts=(
                    forall(
                        "1-(1-p)^(4*n) >= 1/2",
                        given=("0 < p", "p <= 1/100", "n >= 10*log(1/p)", "n >= log(2)/(-4*log(1-p))"),
                    ),
                ),
                condition="n ≥ ln 2/(−4 ln(1 − p))",
            ),
            severity=Severity.EDITORIAL,
            used_in=(chapter("Proposition 9.4"),),
            depends_on=("proposition-9.4/polymer-model",),
            context="Appendix B asks how large the system must be; the logarithm of the literature answers another question. Read as that one (level-of-catalysis) the answer is right, and only the question "
            "has to be changed: how much must each molecule catalyse.",
        ),
        Part(
            name="catalysts",
            role=Role.INLINE,
            sources=(chapter("Appendix B"), chapter("Definition 9.1")),
            text="It is the same whether catalysts are training agents (Appendix B) or capability types (Definition 9.1): an operation with k catalyst types is catalysed with the same "
            "probability as one that each of N agents catalyses with probability b.",
            latex=r"1-(1-\beta_t)^{kN} = 1-(1-\beta_t)^N",
            asserts=(forall("1-(1-b)^(k*N) == 1-(1-b)^N", given=(*AGENT, "k >= 1", "N >= 1"), integer=("k", "N")),),
            repair=Repair(
                text="Only if each operation has one catalyst type.",
                latex=r"k = 1",
                asserts=(
                    forall(
                        "1-(1-b)^(k*N) == 1-(1-b)^N", given=(*AGENT, "k >= 1", "N >= 1", "k == 1"), integer=("k", "N")
                    ),
                ),
                condition="each operation has one catalyst type",
            ),
            severity=Severity.EDITORIAL,
        ),
    ),
)

CLAIMS = (FIXED, OPERATION, FOOD, RAF, PROPOSITION_4, REMARK, REPLICATOR, PROPOSITION_6, JAIN_KRISHNA, APPENDIX)
