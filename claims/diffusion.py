"""Specialisation by response thresholds, diffusion of knowledge by the Laplacian, bandwidth, and the settlement layer.

Symbols.  s and r are demand signals, a and b response thresholds θ_ij, n the steepness, xi and phi the rates at which a
threshold falls and rises, p and q probabilities (or shares of time) with which a task is performed.  The averaged form
of eq. (10) puts the probability of eq. (9) for the indicator: θ' = phi − (xi + phi)·P(θ).

For a graph, x, y, z, w are values at its nodes, l and m eigenvalues of its Laplacian, N the number of nodes and k the
mean degree.  λ₂ is the least value of the quadratic form Σ (x_i − x_j)² over the links, on vectors of length one whose
components add up to zero; that is how statements about λ₂ of a given graph are written.
"""

from functools import partial

from theoremaudit.model import Claim, Part, Repair, Role, Severity, Source
from theoremaudit.statements import forall

chapter = partial(Source, "mesh-economy")
earlier = partial(Source, "mesh-equilibrium")
notes = partial(Source, "notes")
dynamics = partial(Source, "dynamics")


def response(threshold: str, demand: str = "s") -> str:
    """Eq. (9): the probability of performing the task."""
    return f"{demand}^n/({demand}^n+{threshold}^n)"


def drift(threshold: str, demand: str = "s") -> str:
    """Eq. (10) averaged: the speed of a threshold."""
    return f"(phi-(xi+phi)*{response(threshold, demand)})"


RATES = ("xi > 0", "phi > 0")
MODEL = (*RATES, "n >= 2")
POSITIVE = ("a > 0", "b > 0")
SLOPE = "(xi+phi)*n*s^n*a^(n-1)/(s^n+a^n)^2"

# ------------------------------------------------------------------------------------------------- eq. (9)

RESPONSE = Claim(
    name="response-function",
    title="The response function of the threshold model",
    kind="equation",
    sources=(chapter("eq. (9)"), earlier("eq. (9)"), notes("Layer 2")),
    symbols=(("s", "demand signal"), ("a", "response threshold"), ("n", "steepness"), ("k", "a factor")),
    parts=(
        Part(
            name="probability",
            role=Role.DEFINITION,
            sources=(chapter("eq. (9)"), earlier("eq. (9)"), notes("Layer 2")),
            text="For every demand s > 0 and every n ≥ 2, P = sⁿ/(sⁿ + θⁿ) lies strictly between 0 and 1 at a threshold "
            "θ > 0 and is 1 at θ = 0.",
            latex=r"0 < \frac{s^n}{s^n+\theta^n} < 1\ (\theta>0),\qquad \frac{s^n}{s^n+0^n} = 1",
            asserts=(
                forall(f"{response('a')} > 0", given=("a > 0", "s > 0", "n >= 2")),
                forall(f"{response('a')} < 1", given=("a > 0", "s > 0", "n >= 2")),
                forall(f"{response('0')} == 1", given=("s > 0", "n >= 2")),
            ),
            severity=Severity.MINOR,
            context="At s = θ = 0 the formula is 0/0; a demand signal that arrives is read as s > 0.",
        ),
        Part(
            name="probability-along-eq-10",
            role=Role.DEFINITION,
            sources=(chapter("eq. (9)"), chapter("eq. (10)"), earlier("eq. (10)"), notes("Layer 2")),
            text="While an agent with threshold q > 0 goes on performing a task, so that eq. (10) gives θ(t) = q − ξt, eq. "
            "(9) remains a probability for all t ≥ 0.",
            latex=r"0 \le \frac{s^n}{s^n+(\theta_0-\xi t)^n} \le 1 \quad (t \ge 0)",
            asserts=(forall("0 <= s^3/(s^3+(q-xi*t)^3) <= 1", given=("s > 0", "q > 0", "xi > 0", "t >= 0")),),
            repair=Repair(
                text="Stop thresholds at a bound, θ ∈ [θ_min, θ_max] with θ_min ≥ 0, as the adaptive model of the "
                "literature does; with the bound 0, θ(t) = max(q − ξt, 0).",
                latex=r"0 \le \frac{s^n}{s^n+\max(\theta_0-\xi t,\,0)^n} \le 1",
                asserts=(forall("0 <= s^3/(s^3+max(q-xi*t,0)^3) <= 1", given=("s > 0", "q > 0", "xi > 0", "t >= 0")),),
            ),
            instance="n = 3",
            severity=Severity.MINOR,
            used_in=(chapter("Proposition 4.2"), earlier("Proposition 4")),
            context="Nothing in eq. (10) stops a threshold at 0; it gets there at time q/ξ. For n = 3 eq. (9) has a pole at "
            "θ = −s and exceeds 1 between −s and 0; for n that is no integer it is not a real number; for even n it "
            "remains a probability, but below 0 each further fall lowers it, and −s(ξ/φ)^(1/n) is a rest point that attracts.",
        ),
        Part(
            name="sigmoid",
            role=Role.INLINE,
            sources=(earlier("§4.3"),),
            text="The response is 1/2 where the demand equals the threshold, at most 1/(1 + k²) where the threshold is at "
            "least k times the demand, and at least k²/(1 + k²) where it is at most 1/k of it (k ≥ 1, n ≥ 2; y = θ/s, z = s/θ).",
            latex=r"P|_{\theta=s}=\tfrac12,\quad P \le \tfrac1{1+k^2}\ (\theta \ge ks),\quad"
            r" P \ge \tfrac{k^2}{1+k^2}\ (\theta \le s/k)",
            asserts=(
                forall(f"{response('s')} == 1/2", given=("s > 0", "n >= 2")),
                forall("1/(1+y^n) <= 1/(1+k^2)", given=("y >= k", "k >= 1", "n >= 2")),
                forall("z^n/(1+z^n) >= k^2/(1+k^2)", given=("z >= k", "k >= 1", "n >= 2")),
            ),
        ),
    ),
)

# ------------------------------------------------------------------------------------------------ eq. (10)

THRESHOLDS = Claim(
    name="threshold-dynamics",
    title="The adaptation of thresholds",
    kind="equation",
    sources=(chapter("eq. (10)"), chapter("§4.3"), earlier("eq. (10)"), notes("Layer 2")),
    symbols=(
        ("a", "response threshold"),
        ("s", "demand signal"),
        ("n", "steepness"),
        ("xi", "reinforcement rate ξ"),
        ("phi", "decay rate φ_t"),
    ),
    parts=(
        Part(
            name="attribution",
            role=Role.INLINE,
            sources=(chapter("§4.3"), earlier("§4.3"), notes("Layer 2")),
            text="The adaptive rule (10) is presented as part of the mechanism of the cited paper, the fixed response threshold "
            "model: thresholds change in that model.",
            latex=r"\dot\theta_{ij} \ne 0 \text{ in the fixed threshold model}",
            severity=Severity.EDITORIAL,
            cites="Bonabeau, Theraulaz and Deneubourg (1998), Bulletin of Mathematical Biology 60, 753–807: thresholds are "
            "fixed; Theraulaz, Bonabeau and Deneubourg (1998), Proceedings of the Royal Society B 265, 327–332: "
            "thresholds that adapt",
            context="The sentence says that the mechanism follows the cited model; rule (10) is the part of it that does not. As its "
            "title and abstract say, the cited model has constant thresholds, hence no emergence of "
            "specialists from adaptation. The adaptive rule is that of the second paper, which keeps thresholds between "
            "two bounds and gives the demand signal a law of its own; both are missing in eq. (10).",
        ),
        Part(
            name="local-interactions",
            role=Role.INLINE,
            sources=(chapter("§4.3"), earlier("§4.3"), dynamics("Dynamic 4")),
            text="Under eqs. (9) and (10) agents interact through the demand signals: the speed of one agent's threshold for a "
            "task responds to what another agent does.",
            latex=r"\frac{\partial\dot\theta_{ij}}{\partial\theta_{kj}} \ne 0 \text{ for some } k \ne i",
            severity=Severity.MINOR,
            used_in=(chapter("Proposition 4.2"), chapter("Theorem 6.1, proof"), earlier("Theorem 1, proof")),
            context="No law of the demand signals is printed. If they are given from outside, no threshold depends on another "
            "agent or on another task; if demand falls when agents work, as in the literature, agents interact through it. "
            "The earlier paper speaks of unmet demand signals that attract entrants, which asks for such a law "
            "(s_j' = δ_j − α Σ P_ij).",
        ),
        Part(
            name="dissipative",
            role=Role.STEP,
            sources=(chapter("Theorem 6.1, proof"), earlier("Theorem 1, proof")),
            text="The potential U = −∫θ' dθ of the averaged dynamics of a threshold falls, at speed −(θ')², as long as the "
            "threshold is not at rest.",
            latex=r"\dot U = -\dot\theta^2,\quad \dot\theta^2 > 0\ \text{ for }\ \theta \ne s(\xi/\varphi_t)^{1/n}",
            asserts=(
                forall(f"{drift('a')}^2 > 0", given=("a > 0", "s > 0", *MODEL, "a^n < s^n*xi/phi")),
                forall(f"{drift('a')}^2 > 0", given=("a > 0", "s > 0", *MODEL, "a^n > s^n*xi/phi")),
            ),
            severity=Severity.MINOR,
            used_in=(chapter("Theorem 6.1(c)"), earlier("Theorem 1(c)")),
            context="Step 3 of the central theorem does not define the word; a potential of the dynamics that falls is what it "
            "speaks of, and a scalar equation has one. In the sense of volumes it fails: ∂θ'/∂θ > 0 at positive thresholds. "
            "In the sense of a bounded set that every trajectory enters it needs bounds on the thresholds.",
        ),
        Part(
            name="interior-rest-stable",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1, proof"), earlier("Theorem 1, proof")),
            text="The mixed rest point of the averaged dynamics, θ* = s(ξ/φ)^(1/n), is asymptotically stable: ∂θ'/∂θ < 0 there.",
            latex=r"\frac{\partial\dot\theta}{\partial\theta}\Big|_{\theta^*} < 0",
            asserts=(forall(f"{SLOPE} < 0", given=("a > 0", "s > 0", *MODEL, "a^n == s^n*xi/phi")),),
            repair=Repair(
                text="∂θ'/∂θ > 0 at every positive threshold, so the mixed rest point is a source.",
                latex=r"\frac{\partial\dot\theta}{\partial\theta} = \frac{(\xi+\varphi_t)\,n\,s^n\theta^{n-1}}{(s^n+\theta^n)^2} > 0",
                asserts=(forall(f"{SLOPE} > 0", given=("a > 0", "s > 0", *MODEL)),),
            ),
            severity=Severity.MAJOR,
            case_of="dissipative",
            context="The reading in which the equilibrium of Step 3 is the only rest point that the averaged equation has at "
            "positive thresholds. A falling potential makes it stable only if the potential has a minimum there; it has a "
            "maximum. With thresholds kept between two bounds the specialised states, at the bounds, are asymptotically "
            "stable: that argument would serve part (c).",
        ),
    ),
)

# ------------------------------------------------------------------------------------------- Proposition 4.2

SELF_SORT = f"{drift('a')}*{drift('b', 'r')} < 0"
TWO_TASKS = (*POSITIVE, "a != b", "s > 0", "r > 0", *MODEL, "a^n != s^n*xi/phi", "b^n != r^n*xi/phi")
OTHER_LEAVES = (*POSITIVE, "a != b", "s > 0", *MODEL, f"{drift('b')} > 0", "a^n != s^n*xi/phi")
REST = ("phi-(xi+phi)*p == 0", *RATES)

SPECIALISATION = Claim(
    name="proposition-4.2",
    title="Emergent specialisation",
    kind="proposition",
    sources=(chapter("Proposition 4.2"), earlier("Proposition 4"), notes("Layer 2")),
    depends_on=("response-function/probability",),
    symbols=(
        ("a, b", "initial thresholds of an agent for two tasks (or of two agents for one task)"),
        ("s, r", "demand for the two tasks"),
        ("p, q", "probabilities, or shares of time, with which two tasks are performed"),
        ("n", "steepness"),
        ("xi, phi", "reinforcement and decay rates"),
        ("J", "number of tasks"),
        ("d, w", "rate at which demand grows, and rate at which work reduces it"),
        ("m, z", "bound of the quotient of threshold and demand, and the quotient"),
    ),
    parts=(
        Part(
            name="capabilities",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 4.2"), earlier("Proposition 4")),
            text="Eqs. (9) and (10) determine the capabilities c_ij(t), which tend to c̄_i for one task of each agent and to "
            "0 for its others.",
            latex=r"c_{ij^*}(t) \to \bar c_i,\qquad c_{ij}(t) \to 0\ (j\ne j^*)",
            proof_steps=("step-reinforcement", "step-others-rise", "step-fixed-point"),
            repair=Repair(
                text="Let c_ij = c̄_i·P_ij, let demands s_j > 0 be constant, and let thresholds follow the averaged form of "
                "(10), stopped at bounds 0 ≤ θ_min < θ*_j < θ_max, where θ*_j = s_j(ξ/φ)^(1/n). Then a threshold that starts "
                "below θ*_j falls, ever faster, and reaches θ_min; one that starts above rises, ever faster, and reaches "
                "θ_max; both within the distance divided by the initial speed. Agent i ends at the lower bound for exactly "
                "the tasks with θ_ij(0) < θ*_j, and as a specialist if and only if there is one such task. The limits c̄_i "
                "and 0 are exact only for θ_min = 0 and θ_max → ∞.",
                latex=r"\dot\theta_{ij} \lessgtr 0 \iff \theta_{ij}(0) \lessgtr s_j(\xi/\varphi_t)^{1/n}",
                asserts=(
                    forall(f"{drift('a')} < 0", given=("a > 0", "s > 0", *MODEL, "a^n < s^n*xi/phi")),
                    forall(f"{drift('a')} > 0", given=("a > 0", "s > 0", *MODEL, "a^n > s^n*xi/phi")),
                    forall(f"{drift('y')} <= {drift('a')}", given=("y > 0", "y <= a", "s > 0", *MODEL)),
                ),
            ),
            severity=Severity.MAJOR,
            used_in=(
                chapter("Theorem 6.1(a)"),
                chapter("Theorem 6.1, proof"),
                chapter("Remark 4.3"),
                earlier("Theorem 1(a)"),
                earlier("Theorem 1, proof"),
            ),
            context="No printed equation ties c_ij to a threshold or to what the agent does, and c̄_i, the maximum that can be "
            "achieved, is not determined either; §8 holds the total capability of an agent fixed. Besides, j* is defined "
            "as the maximiser of c_ij(t), so it depends on t and may be tied. The other parts read c_ij as c̄_i times the "
            "probability P_ij of performing task j, the plainest link.",
            weighed=True,
        ),
        Part(
            name="self-sort",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 4.2"), earlier("Proposition 4"), notes("Layer 2"), chapter("Abstract")),
            text="Under the averaged dynamics with constant demand, every agent whose initial thresholds for two tasks differ "
            "(and are not rest points) comes to perform exactly one of them: one threshold falls and the other rises.",
            latex=r"\theta_{i1}(0) \ne \theta_{i2}(0) \;\Rightarrow\; \dot\theta_{i1}\,\dot\theta_{i2} < 0",
            asserts=(forall(SELF_SORT, given=TWO_TASKS),),
            instance="J = 2",
            proof_steps=("step-reinforcement", "step-others-rise", "step-fixed-point"),
            repair=Repair(
                text="If, besides, one initial threshold lies below its critical value s_j(ξ/φ)^(1/n) and the other above, "
                "the agent specialises in the former task. With both below it performs both for ever, with both above "
                "neither.",
                latex=r"\theta_{i1}(0) < s_1(\xi/\varphi_t)^{1/n},\quad \theta_{i2}(0) > s_2(\xi/\varphi_t)^{1/n}",
                asserts=(forall(SELF_SORT, given=(*TWO_TASKS, "a^n < s^n*xi/phi", "b^n > r^n*xi/phi")),),
                condition="exactly one initial threshold lies below its critical value",
            ),
            severity=Severity.CRITICAL,
            used_in=(
                chapter("§1"),
                chapter("§17"),
                chapter("Theorem 6.1(a)"),
                chapter("Theorem 6.1, proof"),
                chapter("Remark 4.3"),
                chapter("§5.4"),
                earlier("Theorem 1(a)"),
                earlier("Theorem 1, proof"),
            ),
            weighed=True,
            context="Thresholds of different tasks do not act on each other, so nothing singles out one task. Each threshold "
            "obeys a scalar equation whose sign does not change along a trajectory. With n = 2 and ξ = φ = s₁ = s₂ = 1 the "
            "thresholds (1/3, 1/2) both fall to the floor 0 (without a floor, to −1) and the agent performs both tasks; (2, 3) "
            "both grow for ever and it performs neither. Other readings are cases of their own. One of them saves the "
            "proposition: if an agent divides its time in proportion to P, with θ ≥ 0, J = 2, equal demands and ξ < φ, then "
            "(θ₂ − θ₁)' = (ξ + φ)(2p − 1), where p is the share of task 1, and every agent with θ₁ ≠ θ₂ specialises.",
        ),
        Part(
            name="random-trials",
            role=Role.INLINE,
            sources=(chapter("eq. (10)"), chapter("Proposition 4.2"), earlier("Proposition 4")),
            text="If in each unit of time an agent performs each task at random with the probability (9), and thresholds move "
            "by (10), it becomes a performer of some task with probability one.",
            latex=r"\Pr(\text{agent } i \text{ performs some task}) = 1",
            case_of="self-sort",
            severity=Severity.MAJOR,
            depends_on=("response-function/probability",),
            context="The reading of eq. (10) with indicators instead of averages. Since Σ P(θ₀ + φt) converges for n ≥ 2, "
            "every task is forgotten for ever with positive probability: with n = 2, s = φ = 1 and initial thresholds 1 and "
            "2 the agent never performs either task with probability 2π²/sinh(π)² = 0.148.",
        ),
        Part(
            name="one-task-at-a-time",
            role=Role.INLINE,
            sources=(chapter("Proposition 4.2"), earlier("Proposition 4")),
            text="If the agent divides its time among the J tasks in proportion to its probabilities, with thresholds stopped "
            "at 0, the state in which it performs all tasks equally (all thresholds 0) is left: thresholds rise there.",
            latex=r"\varphi_t - (\xi+\varphi_t)/J > 0",
            asserts=(forall("phi-(xi+phi)/J > 0", given=(*RATES, "J >= 2", "xi != (J-1)*phi"), integer=("J",)),),
            repair=Repair(
                text="Under that reading the all-round state repels if ξ < (J − 1)φ and is asymptotically stable if "
                "ξ > (J − 1)φ: specialisation needs forgetting that is fast enough.",
                latex=r"\xi < (J-1)\varphi_t",
                asserts=(
                    forall(
                        "phi-(xi+phi)/J > 0",
                        given=(*RATES, "J >= 2", "xi != (J-1)*phi", "xi < (J-1)*phi"),
                        integer=("J",),
                    ),
                ),
                condition="ξ < (J − 1)φ",
            ),
            case_of="self-sort",
            severity=Severity.MINOR,
            context="A reading that the papers do not print; it shows that sharing one's time rescues the proposition for some rates, "
            "but not for all.",
        ),
        Part(
            name="demand-feedback",
            role=Role.INLINE,
            sources=(chapter("Proposition 4.2"), earlier("Proposition 4")),
            text="If demand grows at rate δ and falls with work done (s' = δ − αP), as in the literature, then in a stationary "
            "state with one agent and two tasks one of the tasks is no longer performed.",
            latex=r"\delta - \alpha P_{11} = 0 = \delta - \alpha P_{12} \;\Rightarrow\; \min(P_{11}, P_{12}) = 0",
            asserts=(forall("min(p,q) == 0", given=("d-w*p == 0", "d-w*q == 0", "d > 0", "w > 0", "d <= w")),),
            repair=Repair(
                text="In a stationary state every task is performed, in total at the rate δ/α. With fewer agents than tasks "
                "some agent therefore performs two.",
                latex=r"\sum_i P_{ij} = \delta/\alpha > 0 \quad \text{for all } j",
                asserts=(forall("min(p,q) == d/w", given=("d-w*p == 0", "d-w*q == 0", "d > 0", "w > 0", "d <= w")),),
            ),
            instance="N = 1, J = 2",
            case_of="self-sort",
            severity=Severity.MINOR,
            context="A reading that the papers do not print (eq. (10) leaves the demand open). It would save the coverage of "
            "all types, but not the specialisation of every agent: that needs at least as many agents as types.",
        ),
        Part(
            name="coverage",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1(a)"), chapter("Theorem 6.1, proof"), earlier("Theorem 1(a)")),
            text="At constant demands two agents with different thresholds cover a task type between them: if one gives it up, "
            "the threshold dynamics lead the other to take it up.",
            latex=r"\dot\theta_{2j} > 0 \;\Rightarrow\; \dot\theta_{1j} < 0 \quad\text{for every type } j",
            asserts=(forall(f"{drift('a')} < 0", given=OTHER_LEAVES),),
            instance="N = 2, one of the types",
            repair=Repair(
                text="At constant demands a type is covered if and only if some agent's initial threshold for it lies below "
                "s_j(ξ/φ)^(1/n).",
                latex=r"\min_i \theta_{ij}(0) < s_j(\xi/\varphi_t)^{1/n}",
                asserts=(forall(f"{drift('a')} < 0", given=(*OTHER_LEAVES, "a^n < s^n*xi/phi")),),
                condition="some initial threshold for the type lies below its critical value",
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("eq. (16)"), chapter("Theorem 6.1(d)")),
            context="Step 1 counts agents; enough of them do not cover a type that none takes up. If all thresholds for type 2 "
            "start above the critical value, type 2 is never covered, whatever the number of agents. The verdict rests on "
            "constant demands, no law of demand being printed; a demand that accumulates while it is unmet helps, as the "
            "earlier paper's Step 4 says (see unmet-demand, and demand-feedback for the stationary state).",
        ),
        Part(
            name="unmet-demand",
            role=Role.INLINE,
            sources=(earlier("Theorem 1, proof"),),
            text="Unmet demand attracts entrants: if the demand for a type grows at rate d while nobody performs it, an "
            "agent's quotient of threshold and demand stays at most m = max(θ/s, φ/d), with its initial θ and s, and the probability that it performs the "
            "type at least 1/(1 + mⁿ).",
            latex=r"\frac{\theta+\varphi t}{s+\delta t} \le m,\quad P \ge \frac1{1+m^n},\qquad m = \max(\theta/s,\,\varphi/\delta)",
            asserts=(
                forall("a+phi*t <= m*(s+d*t)", given=("a <= m*s", "phi <= m*d", "t >= 0")),
                forall("1/(1+z^n) >= 1/(1+m^n)", given=("z >= 0", "z <= m", "n >= 2")),
            ),
            context="This adds to eqs. (9) and (10) a law that no paper prints as an equation, s' = δ while nobody works. A "
            "probability that stays above a positive bound means that somebody performs the type sooner or later. It does not make the agents' distribution over types uniform, "
            "and the chapter leaves the sentence out.",
        ),
        Part(
            name="step-reinforcement",
            role=Role.STEP,
            sources=(chapter("Proposition 4.2, proof"), chapter("§4.3"), earlier("Proposition 4, proof")),
            text="A lower threshold means a larger probability of performing the task: 0 ≤ a < b.",
            latex=r"0 \le a < b \;\Rightarrow\; \frac{s^n}{s^n+a^n} > \frac{s^n}{s^n+b^n}",
            asserts=(forall(f"{response('a')} > {response('b')}", given=("0 <= a", "a < b", "s > 0", "n >= 2")),),
            context="Thresholds are read as not negative; that eq. (10) does not keep them so is "
            "response-function/probability-along-eq-10.",
        ),
        Part(
            name="step-others-rise",
            role=Role.STEP,
            sources=(chapter("Proposition 4.2, proof"), earlier("Proposition 4, proof")),
            text="While the threshold of one task falls (it is performed with frequency p), the threshold of any other task "
            "(performed with frequency q, where p + q ≤ 1) rises.",
            latex=r"\varphi_t-(\xi+\varphi_t)p < 0,\ p+q\le1 \;\Rightarrow\; \varphi_t-(\xi+\varphi_t)q > 0",
            asserts=(forall("phi-(xi+phi)*q > 0", given=("phi-(xi+phi)*p < 0", "q >= 0", "p+q <= 1", *RATES)),),
            repair=Repair(
                text="True if ξ ≤ φ. In general up to m tasks are reinforced at the same time as long as m < 1 + ξ/φ.",
                latex=r"\xi \le \varphi_t",
                asserts=(
                    forall(
                        "phi-(xi+phi)*q > 0",
                        given=("phi-(xi+phi)*p < 0", "q >= 0", "p+q <= 1", *RATES, "xi <= phi"),
                    ),
                ),
                condition="ξ ≤ φ",
            ),
            severity=Severity.MAJOR,
            context="At an instant, by the printed indicators, while one task alone is performed all others do rise; the loop of "
            "the proof runs over time, in frequencies, and these add up to at most one in the fairest reading. Where eq. (9) is applied to each task by itself "
            "both frequencies may be near one, and then the step fails for all rates.",
        ),
        Part(
            name="step-fixed-point",
            role=Role.STEP,
            sources=(chapter("Proposition 4.2, proof"), earlier("Proposition 4, proof")),
            text="At a fixed point of the threshold dynamics an agent responds more to one task (probability p) than to "
            "another (probability q).",
            latex=r"\varphi_t-(\xi+\varphi_t)p = 0 = \varphi_t-(\xi+\varphi_t)q \;\Rightarrow\; p > q",
            asserts=(forall("p > q", given=(*REST, "phi-(xi+phi)*q == 0")),),
            repair=Repair(
                text="At a fixed point every task is performed with the same probability φ/(ξ + φ). With indicators, as "
                "printed, eq. (10) has no fixed point at all: its right side is −ξ or φ.",
                latex=r"p = q = \frac{\varphi_t}{\xi+\varphi_t}",
                asserts=(forall("p == q == phi/(xi+phi)", given=(*REST, "phi-(xi+phi)*q == 0")),),
            ),
            severity=Severity.MAJOR,
            context="The fixed point is unstable, so the dynamics do not converge to it: they run to the bounds, if there are "
            "any. Specialised states are such bounds, not fixed points of eq. (10).",
        ),
    ),
)

# ------------------------------------------------------------------------- eq. (11), Lemma 5.1: Laplacian dynamics

VECTORS = {"C": "M", "X": "M"}

LEMMA = Claim(
    name="lemma-5.1",
    title="Convergence of knowledge to its average",
    kind="lemma",
    sources=(chapter("Lemma 5.1"), chapter("eq. (11)"), earlier("Lemma 2"), earlier("eq. (11)"), notes("Layer 3")),
    symbols=(
        ("m", "second smallest eigenvalue λ₂ of the Laplacian"),
        ("d", "initial distance from the average"),
        ("c, l", "coordinates of the deviation in an orthonormal basis of eigenvectors, and their eigenvalues"),
        ("M", "number of nodes less one"),
        ("t", "time"),
    ),
    parts=(
        Part(
            name="bound",
            role=Role.STATEMENT,
            sources=(
                chapter("eq. (12)"),
                chapter("Lemma 5.1"),
                earlier("eq. (12)"),
                earlier("Lemma 2"),
                notes("Layer 3"),
            ),
            text="On every undirected graph with at least two nodes the distance from the average at time t is at most the "
            "initial distance times exp(−λ₂t): with the deviation written in eigenvectors, no eigenvalue being below m = λ₂.",
            latex=r"\sum_k c_k^2 e^{-2\lambda_k t} \le e^{-2\lambda_2 t}\sum_k c_k^2",
            asserts=(
                forall(
                    "sum(c^2*exp(-2*l*t) for c in C, l in X) <= exp(-2*m*t)*sum(c^2 for c in C)",
                    given=("l >= m for l in X", "t >= 0", "m >= 0", "M >= 1"),
                    integer=("M",),
                    vector=VECTORS,
                ),
            ),
            severity=Severity.MAJOR,
            weighed=True,
            context="Links are read as undirected, as the graph Laplacian suggests. With one-way links the average is not "
            "preserved: if only node 1 listens to node 2, both end with node 2's value. On one node λ₂ does not exist. A rate constant is needed to turn "
            "λ₂ into a rate per unit of time.",
        ),
        Part(
            name="rate",
            role=Role.INLINE,
            sources=(chapter("Lemma 5.1"), chapter("§5.1"), earlier("Lemma 2"), notes("Layer 3")),
            text="λ₂ is the best rate: from an eigenvector of λ₂ the distance d·exp(−λ₂t) exceeds d·exp(−rt) for every "
            "larger r.",
            latex=r"d\,e^{-\lambda_2 t} > d\,e^{-rt} \quad (r > \lambda_2,\ t>0,\ d>0)",
            asserts=(forall("d*exp(-m*t) > d*exp(-r*t)", given=("r > m", "t > 0", "d > 0")),),
        ),
        Part(
            name="average",
            role=Role.STATEMENT,
            sources=(chapter("Lemma 5.1"), earlier("Lemma 2"), chapter("§8")),
            text="Whatever the graph, knowledge converges to its average: from an eigenvector of m = λ₂ the distance d·exp(−mt) "
            "falls below every p > 0.",
            latex=r"\forall p>0\ \exists t>0:\ d\,e^{-\lambda_2 t} < p",
            asserts=(forall("exists t: t > 0, d*exp(-m*t) < p", given=("d > 0", "p > 0", "m >= 0")),),
            repair=Repair(
                text="If the graph is connected, that is λ₂ > 0. In general knowledge converges to its average on each "
                "connected component.",
                latex=r"\lambda_2(L) > 0",
                asserts=(forall("exists t: t > 0, d*exp(-m*t) < p", given=("d > 0", "p > 0", "m >= 0", "m > 0")),),
                condition="the graph is connected",
            ),
            severity=Severity.MINOR,
            weighed=True,
            depends_on=("lemma-5.1/bound", "lemma-5.1/conserved"),
            context="The first sentence of the lemma has no hypothesis; its last sentence names connected graphs. Two nodes "
            "without a link keep their values. One may say that convergence at the rate λ₂ = 0 claims nothing; the bound (12) "
            "holds there too. §8 reports the result as equalising knowledge across nodes. As everything "
            "ends at the average, the best-informed node ends with less than it had.",
        ),
        Part(
            name="connected",
            role=Role.STATEMENT,
            sources=(chapter("Lemma 5.1"), earlier("Lemma 2")),
            text="The second smallest eigenvalue of the Laplacian of a graph with at least two nodes is positive if and only if "
            "the graph is connected.",
            latex=r"\lambda_2(L) > 0 \iff G \text{ is connected}",
            severity=Severity.MAJOR,
            cites="Fiedler (1973), Algebraic connectivity of graphs, Czechoslovak Mathematical Journal 23, 298–305",
        ),
        Part(
            name="conserved",
            role=Role.INLINE,
            sources=(chapter("Lemma 5.1"), chapter("§8"), earlier("Lemma 2")),
            text="Diffusion by eq. (11) keeps the sum of knowledge constant and so creates no capability.",
            latex=r"\mathbf 1^{\top} L = 0 \;\Rightarrow\; \tfrac{d}{dt}\sum_i u_i = 0",
            severity=Severity.MAJOR,
        ),
        Part(
            name="raises-capability",
            role=Role.INLINE,
            sources=(chapter("§5.4"), earlier("§5.4")),
            text="For faster diffusion to raise C_mesh, if u is capability: diffusion over a mesh of three agents, with link "
            "weights a, b, c > 0 and unequal capabilities x > y > z of one type, raises the total C_j of that type.",
            latex=r"\tfrac{d}{dt}\sum_i c_{ij} > 0",
            asserts=(
                forall(
                    "(a*(y-x)+b*(z-x)) + (a*(x-y)+c*(z-y)) + (b*(x-z)+c*(y-z)) > 0",
                    given=("a > 0", "b > 0", "c > 0", "x > y", "y > z"),
                ),
            ),
            instance="N = 3",
            repair=Repair(
                text="Diffusion leaves every C_j, and hence the aggregate of eq. (15), unchanged.",
                latex=r"\tfrac{d}{dt}\sum_i c_{ij} = 0",
                asserts=(
                    forall(
                        "(a*(y-x)+b*(z-x)) + (a*(x-y)+c*(z-y)) + (b*(x-z)+c*(y-z)) == 0",
                        given=("a > 0", "b > 0", "c > 0", "x > y", "y > z"),
                    ),
                ),
            ),
            severity=Severity.MINOR,
            contradicts=("lemma-5.1/conserved",),
            used_in=(chapter("§7.2"), chapter("Theorem 6.1, proof")),
            context="§5.4 says that knowledge reaches new entrants faster, and names this as a reason for the growth of aggregate "
            "capability; that some C_j rises is what the reason needs. The knowledge state may consist of "
            "capability parameters, as §5.1 says; if it does not, it does not enter eq. (15) at all. §8 itself says that "
            "diffusion creates no new capability.",
        ),
        Part(
            name="collective-knowledge",
            role=Role.INLINE,
            sources=(dynamics("Dynamic 2"),),
            text="What the nodes know together, the sum over nodes, exceeds what any one of them knows, y, as soon as M ≥ 1 "
            "others know something.",
            latex=r"\sum_i u_i > u_k \quad (u_i > 0)",
            asserts=(
                forall(
                    "sum(u for u in U)+y > y",
                    given=("u > 0 for u in U", "y >= 0", "M >= 1"),
                    integer=("M",),
                    vector={"U": "M"},
                ),
            ),
            severity=Severity.EDITORIAL,
            context="A requirement of the list of dynamics, met with or without links: eq. (11) keeps the sum. What eq. (11) lets "
            "every node know in the end is the average, between the least and the greatest initial value; where collective "
            "knowledge is to mean what each node can draw on, another law is needed, such as the maximum over neighbours.",
        ),
        Part(
            name="specialisation-against-consensus",
            role=Role.INLINE,
            sources=(chapter("Proposition 4.2"), chapter("Lemma 5.1"), earlier("Proposition 4"), dynamics("Dynamic 3")),
            text="Specialisation and diffusion of capabilities hold together: for two linked agents, one specialised in each of "
            "two types, an agent's capability in the other's type tends both to 0 and to the average c/2: the limit y is 0 "
            "and c/2.",
            latex=r"\lim c_{12} = 0 \;\text{ and }\; \lim c_{12} = c/2",
            asserts=(forall("y == c/2", given=("y == 0", "c > 0")),),
            repair=Repair(
                text="Diffusion makes the two agents alike but leaves the total of the type: the two capabilities add up to c at "
                "all times. Specialisation can be kept for a private capability that does not follow eq. (11), beside shared "
                "knowledge that does.",
                latex=r"c_{12}(t) + c_{22}(t) = \tfrac c2(1-e^{-2t}) + \tfrac c2(1+e^{-2t}) = c",
                asserts=(forall("c/2*(1-exp(-2*t)) + c/2*(1+exp(-2*t)) == c", given=("c > 0", "t >= 0")),),
            ),
            instance="N = J = 2",
            severity=Severity.MINOR,
            contradicts=("proposition-4.2/self-sort", "lemma-5.1/average"),
            used_in=(chapter("§5.4"), chapter("Theorem 6.1(a)"), chapter("§8")),
            context="Applies where the knowledge state includes capability parameters, one of the examples that §5.1 gives; model "
            "weights and updates, the others, need not be capabilities, and then both may hold. "
            "On any connected graph diffusion makes all agents alike, each with the average C_j/N in every type. The list "
            "of dynamics asks for the union of specialisations, not the average.",
        ),
    ),
)

# ------------------------------------------------------------------------- the Fiedler eigenvalue as the mesh grows

TRIPLE = ("x+y+z == 0", "x^2+y^2+z^2 > 0")
QUADRUPLE = ("w+x+y+z == 0", "w^2+x^2+y^2+z^2 > 0")
PAW = "(w-x)^2+(w-y)^2+(w-z)^2+(x-y)^2"
LEAF = "sum((f-w/(N+1))^2 for f in F) + (w-w/(N+1))^2"

CONNECTIVITY = Claim(
    name="algebraic-connectivity",
    title="The Fiedler eigenvalue as the mesh grows",
    kind="inline",
    sources=(chapter("§5.1"), chapter("§5.4"), chapter("§7.2"), earlier("§5.4"), earlier("§7.2")),
    symbols=(
        ("w, x, y, z", "values at the nodes of a graph"),
        ("l", "second smallest eigenvalue of the Laplacian"),
        ("N", "number of nodes"),
        ("d", "links of a newcomer"),
        ("F", "an eigenvector of l, of squared length h"),
    ),
    parts=(
        Part(
            name="newcomer",
            role=Role.INLINE,
            sources=(chapter("§7.2"), earlier("§7.2"), chapter("§5.4"), earlier("§5.4")),
            text="Each specialist that joins raises λ₂: two linked agents have λ₂ = 2, so when a third joins with one link, "
            "the quadratic form of the path on three nodes exceeds 2 times the squared length.",
            latex=r"\lambda_2(G + v) > \lambda_2(G)",
            asserts=(forall("(x-y)^2+(y-z)^2 > 2*(x^2+y^2+z^2)", given=TRIPLE),),
            instance="a third agent joins two",
            repair=Repair(
                text="A newcomer with d links in a graph on N nodes caps λ₂ at d(N + 1)/N, so λ₂ falls whenever d(N + 1)/N is "
                "below it; a newcomer with a single link never raises λ₂; only a newcomer linked to all N nodes raises it "
                "for certain, by exactly 1 (the spectrum of a join); in general it rises by at most 1 (Fiedler 1973).",
                latex=r"\lambda_2(G+v) \le \min\Bigl(d\,\tfrac{N+1}N,\ \lambda_2(G)+1\Bigr);\quad d = 1 \Rightarrow"
                r" \lambda_2(G+v)\le\lambda_2(G)",
                asserts=(
                    forall(
                        "d*(1-0)^2/((1-1/(N+1))^2 + N*(1/(N+1))^2) == d*(N+1)/N",
                        given=("N >= 1", "d >= 1"),
                        integer=("N",),
                    ),
                    forall("d*(N+1)/N < l", given=("d < l*N/(N+1)", "N >= 1"), integer=("N",)),
                    forall(
                        f"{LEAF} == h + w^2*N/(N+1)",
                        given=("sum(f for f in F) == 0", "sum(f^2 for f in F) == h", "N >= 2"),
                        integer=("N",),
                        vector={"F": "N"},
                    ),
                    forall("l*h/(h + w^2*N/(N+1)) <= l", given=("l >= 0", "h > 0", "N >= 2"), integer=("N",)),
                ),
            ),
            severity=Severity.MINOR,
            used_in=(chapter("Prediction 5"), earlier("Prediction 5")),
            context="The path on three nodes has λ₂ = 1. A newcomer with d < N links to a complete mesh of N lowers λ₂ from N "
            "to d. With β per pair fixed, as in eq. (2), a newcomer brings about βN links, and λ₂ rises on average once the "
            "mean degree is large against ln N, the phase that §7.2 speaks of; it need not at each step. At a fixed mean "
            "degree diffusion slows down as the mesh grows: paths of length of order ln N hang on the giant component of a "
            "sparse random graph, so its λ₂ is at most of order 1/(ln N)²; the walk's mixing time is of order (ln N)² "
            "(Fountoulakis and Reed 2008; Benjamini, Kozma and Wormald 2014).",
        ),
        Part(
            name="new-link",
            role=Role.INLINE,
            sources=(chapter("§7.2"), earlier("§7.2")),
            text="A further link between two members never lowers λ₂: where the quadratic form q is at least l times the "
            "squared length h, it still is after (x − y)² is added.",
            latex=r"\lambda_2(G + e) \ge \lambda_2(G)",
            asserts=(forall("q+(x-y)^2 >= l*h", given=("q >= l*h",)),),
            context="The sense in which adding connectivity helps; a new member is not a new link.",
        ),
        Part(
            name="new-link-raises",
            role=Role.INLINE,
            sources=(chapter("§7.2"), earlier("§7.2")),
            text="A further link between two members raises λ₂: the star on four nodes has λ₂ = 1, and with a link between two "
            "of its leaves the form exceeds the squared length.",
            latex=r"\lambda_2(G + e) > \lambda_2(G)",
            asserts=(forall(f"{PAW} > w^2+x^2+y^2+z^2", given=QUADRUPLE),),
            instance="a star on four nodes and one link",
            repair=Repair(
                text="It does not lower λ₂, and raises it by at most 2 and, for N ≥ 3, at most to the third eigenvalue of G (Cauchy "
                "interlacing).",
                latex=r"\lambda_2(G) \le \lambda_2(G+e) \le \min\bigl(\lambda_3(G),\ \lambda_2(G)+2\bigr)",
                asserts=(
                    forall(f"{PAW} >= w^2+x^2+y^2+z^2", given=QUADRUPLE),
                    forall("q+(x-y)^2 <= (l+2)*h", given=("q == l*h", "x^2+y^2 <= h")),
                ),
            ),
            severity=Severity.MINOR,
            case_of="newcomer",
            context="§7.2 speaks of a specialist that joins; this is the reading in which its connectivity alone raises λ₂. The "
            "vector with 0 at the centre, 1 at the two linked leaves and −2 at the third has the quotient 6/6 = 1, before "
            "and after.",
        ),
        Part(
            name="mesh-connected",
            role=Role.INLINE,
            sources=(chapter("§5.4"), earlier("§5.4"), chapter("Lemma 5.1")),
            text="If the mesh, the giant component that percolation provides where S > 0, has at least two nodes, its λ₂ is "
            "positive.",
            latex=r"S_\infty > 0 \;\Rightarrow\; \lambda_2\bigl(L|_{\text{giant component}}\bigr) > 0",
            severity=Severity.EDITORIAL,
            depends_on=("proposition-3.1/b", "lemma-5.1/connected"),
            used_in=(chapter("Theorem 6.1, proof"),),
            context="Theorem 6.1(a) and eq. (15) take the connected component for the mesh. Eq. (11) and Lemma 5.1 are printed "
            "for all N nodes; there λ₂ = 0 as long as S < 1, as Proposition 3.1(b) says it is.",
        ),
    ),
)

# ------------------------------------------------------------------------------------------------ §5.2: bandwidth

LINKED = ("N >= 2", "k > 0", "B > 0", "b > 0")
RING = ("M >= 2", "B > 0", "b > 0")

BANDWIDTH = Claim(
    name="bandwidth",
    title="Bandwidth of the mesh against the hub",
    kind="equation",
    sources=(chapter("§5.2"), chapter("eq. (13)"), earlier("§5.2"), earlier("eq. (13)"), notes("Layer 3")),
    symbols=(
        ("N", "number of nodes"),
        ("k", "mean degree ⟨k⟩"),
        ("B", "bandwidth of the hub"),
        ("b", "capacity of a link in each direction"),
        ("h", "mean distance of two agents, the number of links that a query passes; at most (N + 1)/3 on any graph"),
        ("u", "factor by which a unit changes"),
        ("M", "number of links; half the number of agents; units of the centre"),
        ("c, e", "capability of a mesh agent and of a unit of the centre"),
        ("S", "connected fraction"),
    ),
    parts=(
        Part(
            name="links",
            role=Role.INLINE,
            sources=(chapter("§5.2"), earlier("§5.2"), notes("Layer 3")),
            text="The bandwidth of the mesh is of order at most N⟨k⟩: if no link carries more than b, the M = N⟨k⟩/2 links carry at "
            "most bN⟨k⟩/2 together.",
            latex=r"\sum_{\ell} b_\ell \le \tfrac b2 N\langle k\rangle",
            asserts=(
                forall(
                    "sum(r for r in X) <= b*N*(2*M/N)/2",
                    given=("r <= b for r in X", "M >= 1", "N >= 1"),
                    integer=("M", "N"),
                    vector={"X": "M"},
                ),
            ),
            context="An upper bound. It needs a bound b on the capacity of a link, which §5.2 does not name.",
        ),
        Part(
            name="unit",
            role=Role.DEFINITION,
            sources=(chapter("eq. (13)"), earlier("eq. (13)"), notes("Layer 3")),
            text="Condition (13), N⟨k⟩ > B, does not depend on the unit of bandwidth (factor u).",
            latex=r"N\langle k\rangle > B_{\text{hub}} \;\Rightarrow\; N\langle k\rangle > uB_{\text{hub}}",
            asserts=(forall("N*k > u*B", given=("N*k > B", "N >= 2", "k > 0", "B > 0", "u > 0")),),
            repair=Repair(
                text="Multiply N⟨k⟩ by the capacity b of a link, measured in the unit of B_hub.",
                latex=r"N\langle k\rangle b > B_{\text{hub}}",
                asserts=(forall("N*k*(u*b) > u*B", given=("N*k*b > B", *LINKED, "u > 0")),),
            ),
            severity=Severity.EDITORIAL,
            context="A number of link ends is compared with bits, or queries, per second. If B_hub is counted in capacities of "
            "one link, (13) is right.",
        ),
        Part(
            name="serves-more",
            role=Role.INLINE,
            sources=(chapter("eq. (13)"), chapter("§5.2"), earlier("eq. (13)"), earlier("§5.2"), notes("Layer 3")),
            text="Once N⟨k⟩b exceeds the bandwidth of the hub, the mesh serves more queries per unit of time than the hub: on a ring "
            "of N = 2M agents, where N⟨k⟩ = 4M and the mean distance is h = M²/(2M − 1), its throughput under balanced load, "
            "N⟨k⟩b/h, exceeds B.",
            latex=r"N\langle k\rangle b > B_{\text{hub}} \;\Rightarrow\; \frac{N\langle k\rangle b}{h} > B_{\text{hub}}",
            asserts=(forall("4*M*b*(2*M-1)/M^2 > B", given=("4*M*b > B", *RING), integer=("M",)),),
            instance="rings of an even number of agents",
            repair=Repair(
                text="Throughput is at most N⟨k⟩b/h, so N⟨k⟩b > h·B_hub is necessary; it is sufficient where the load can be "
                "balanced over the links. On a sparse random mesh h grows like ln N/ln⟨k⟩.",
                latex=r"N\langle k\rangle b > h\,B_{\text{hub}}",
                asserts=(forall("N*k*b/h > B", given=("N*k*b > h*B", *LINKED, "h >= 1")),),
            ),
            severity=Severity.MINOR,
            used_in=(chapter("Proposition 14.1"), earlier("Proposition 6, proof")),
            context="If every query is answered by a neighbour, h = 1 and N⟨k⟩b > B_hub is right; §5.2 does not say how far a "
            "query travels, and §14 routes between arbitrary pairs. Example: four agents in a ring, links of capacity 1 each way, every ordered pair exchanging queries "
            "equally. N⟨k⟩ = 8 > 7 = B, but a query passes 4/3 links on average and the ring carries 6. Where load "
            "concentrates it is worse: on a path of 100 agents N⟨k⟩ = 198, and the middle link limits the total to 99/25 < 4. "
            "An O(·) statement gives no lower bound on throughput.",
        ),
        Part(
            name="necessary",
            role=Role.INLINE,
            sources=(earlier("§5.2"),),
            text="Condition (13) is necessary for capability dominance: if the specialised mesh has more capability than the "
            "centre then N⟨k⟩ > B.",
            latex=r"C_{\text{mesh}} > C_{\text{cent}} \;\Rightarrow\; N\langle k\rangle > B_{\text{hub}}",
            asserts=(
                forall(
                    "N*k > B",
                    given=(
                        "J^(1/r-1)*S*N*c > J^(1/r-1)*M*e",
                        "0 < r",
                        "r < 1",
                        "J >= 2",
                        "0 < S",
                        "S <= 1",
                        "c > 0",
                        "M > 0",
                        "e > 0",
                        "N >= 2",
                        "k >= 1",
                        "B > 0",
                    ),
                    integer=("J", "M", "N"),
                ),
            ),
            repair=Repair(
                text="Capability dominance and condition (13) are independent: neither eq. (8) nor eq. (15) contains ⟨k⟩ or "
                "B_hub. Drop the sentence, as the chapter does.",
                latex=r"C_{\text{mesh}},\ C_{\text{cent}} \text{ do not depend on } \langle k\rangle,\ B_{\text{hub}}",
            ),
            severity=Severity.MINOR,
            context="M is here the number of units of the centre. The chapter leaves the sentence out.",
        ),
    ),
)

# -------------------------------------------------------------------------------------------- §5.4: the layers together

COMBINED = Claim(
    name="combined-dynamics",
    title="The three layers together",
    kind="inline",
    sources=(chapter("§5.4"),),
    symbols=(("ρ", "CES parameter"), ("θ", "response threshold")),
    parts=(
        Part(
            name="ces-makes-specialists",
            role=Role.INLINE,
            sources=(chapter("§5.4"),),
            text="CES aggregation ensures that agents specialise: the threshold dynamics depend on ρ, or on the aggregate.",
            latex=r"\frac{\partial\dot\theta_{ij}}{\partial\rho} \ne 0",
            severity=Severity.MINOR,
            depends_on=("proposition-4.2/self-sort",),
            context="That specialists are worth more, because of ρ < 1, is not a force in eqs. (9) and (10): no agent's "
            "threshold reacts to the aggregate or to a payment. Step 2 of Theorem 6.1 names such an incentive, without payoffs "
            "and without a link to (9) and (10). The earlier paper credits the whole second layer, thresholds included.",
        ),
    ),
)

# ------------------------------------------------------------------------------------- Proposition 14.1: settlement

REQUIRED = ("X >= T", "T >= 0", "T <= Q", "Q <= v*N*k", "0 < u", "u <= v", "N >= 2", "k > 0")

SETTLEMENT = Claim(
    name="proposition-14.1",
    title="Necessity of a settlement layer",
    kind="proposition",
    sources=(chapter("Proposition 14.1"), chapter("§14"), earlier("Proposition 6"), earlier("§8.1")),
    depends_on=("bandwidth/serves-more",),
    symbols=(
        ("N, k", "number of agents, mean degree"),
        ("X", "capacity of the settlement layer"),
        ("u, v", "least and greatest rate of queries per link end"),
        ("Q, T", "queries, and transfers that compensate them, per unit of time"),
        ("n, m", "queries between two agents in a period, and transfers that compensate them"),
        ("j, l", "degrees of two specialists"),
        ("d", "distance in kilometres"),
        ("f, w, R", "training share, operations of an agent per unit of time, number of operations |𝓡|"),
    ),
    parts=(
        Part(
            name="requirement",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 14.1"), earlier("Proposition 6"), chapter("§14")),
            text="With O(·) meant as 'of the order of': the mesh requires a settlement capacity X of at least uN⟨k⟩, with a "
            "rate u > 0 that does not depend on the mesh, whatever number Q ≤ vN⟨k⟩ of queries per unit of time its links carry and whatever number T ≤ Q of "
            "transfers compensates them.",
            latex=r"X \ge T,\ T \le Q \le v\,N\langle k\rangle \;\Rightarrow\; X \ge u\,N\langle k\rangle",
            asserts=(forall("X >= u*N*k", given=REQUIRED),),
            proof_steps=("step-routed-queries", "step-each-compensated"),
            repair=Repair(
                text="If every link end carries at least u paid queries per unit of time and each of them is settled by itself, "
                "the layer must settle at least uN⟨k⟩ payments per unit of time: a capacity of order Ω(N⟨k⟩), with u stated.",
                latex=r"Q \ge uN\langle k\rangle,\ T = Q \;\Rightarrow\; X \ge uN\langle k\rangle",
                asserts=(forall("X >= u*N*k", given=(*REQUIRED, "T == Q", "Q >= u*N*k")),),
                condition="every link end carries paid queries at a rate not below u, and each is settled by itself",
            ),
            severity=Severity.MINOR,
            used_in=(chapter("§17"), chapter("Prediction 6"), earlier("§8.3"), earlier("Prediction 6")),
            context="If O(·) means 'of order' with a constant not below the query rate, as surely meant, the sentence is right "
            "for gross settlement of every paid query. Read strictly it bounds from above, and no capacity at all is O(N⟨k⟩) "
            "too. N⟨k⟩ counts link ends and has no unit of time; neither N > N* nor the comparison of capabilities is used. "
            "The chapter prints no proof; the steps are the earlier paper's.",
        ),
        Part(
            name="step-routed-queries",
            role=Role.STEP,
            sources=(earlier("Proposition 6, proof"),),
            text="From the bandwidth scaling, that queries Q are at most vN⟨k⟩, it follows that they are of that order: at least "
            "uN⟨k⟩, with a rate u > 0 that does not depend on the mesh.",
            latex=r"0 \le Q \le vN\langle k\rangle \;\Rightarrow\; Q \ge uN\langle k\rangle",
            asserts=(forall("Q >= u*N*k", given=("0 < u", "u <= v", "Q >= 0", "Q <= v*N*k", "N >= 2", "k > 0")),),
            repair=Repair(
                text="Bandwidth bounds the queries from above only; how many are routed depends on demand. If each of the "
                "M = N⟨k⟩ link ends carries at least u, they carry at least uN⟨k⟩ together.",
                latex=r"q_e \ge u \;\Rightarrow\; \sum_e q_e \ge uN\langle k\rangle",
                asserts=(
                    forall(
                        "sum(q for q in X) >= u*M",
                        given=("q >= u for q in X", "M >= 1"),
                        integer=("M",),
                        vector={"X": "M"},
                    ),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("bandwidth/links", "bandwidth/serves-more"),
            context="A mesh that routes no queries, Q = 0, has the same links; it speaks against every u.",
        ),
        Part(
            name="step-each-compensated",
            role=Role.STEP,
            sources=(earlier("Proposition 6, proof"), chapter("§14")),
            text="Compensating each of n queries between two agents in a period takes n transfers: no number m ≥ 1 below n is "
            "enough.",
            latex=r"m \ge n \quad (m \ge 1,\ n \ge 1)",
            asserts=(forall("m >= n", given=("m >= 1", "n >= 1"), integer=("m", "n")),),
            repair=Repair(
                text="True if each query is settled by itself. In general balances can be netted and settled once a period: one "
                "transfer for each link, at most N⟨k⟩/2 a period, whatever the number of queries.",
                latex=r"m = n",
                asserts=(forall("m >= n", given=("m >= 1", "n >= 1", "m == n"), integer=("m", "n")),),
                condition="each query is settled by itself",
            ),
            severity=Severity.MINOR,
            context="One transfer of the balance compensates all of them. Netting needs credit between the two for a period; the "
            "earlier paper's §8.1 asks for routing and payment at once, under which each query is settled by itself.",
        ),
        Part(
            name="latency",
            role=Role.INLINE,
            sources=(chapter("Proposition 14.1"), earlier("Proposition 6"), earlier("§8.1")),
            text="Settlement within a few milliseconds, say 10, is possible between any two nodes on the Earth, up to 12,700 km "
            "apart in a straight line: light needs at most that long.",
            latex=r"\frac{d}{299.792458\ \text{km/ms}} \le 10\ \text{ms} \quad (0 \le d \le 12\,700\ \text{km})",
            asserts=(forall("d/299.792458 <= 10", given=("d >= 0", "d <= 12700")),),
            repair=Repair(
                text="Require the latency only between nodes that are near: within 10 ms at most 2,997 km apart, and half that "
                "if an answer is needed. Literally O(1) ms, bounded by any constant, demands nothing.",
                latex=r"d \le 2997\ \text{km}",
                asserts=(forall("d/299.792458 <= 10", given=("d >= 0", "d <= 12700", "d <= 2997")),),
                condition="nodes at most 2,997 km apart",
            ),
            severity=Severity.MINOR,
            context="If processing time without propagation is meant, no distance enters and the requirement can be met. "
            "The proposition asks for a latency of order one millisecond between arbitrary node pairs; taken as a few "
            "milliseconds no layer can meet it on a mesh that spans the Earth, so the proposition would exclude the "
            "equilibria whose existence Theorem 6.1 asserts. Taken literally as an order symbol it says nothing.",
        ),
        Part(
            name="with-theorem-6.1",
            role=Role.INLINE,
            sources=(
                chapter("§14"),
                chapter("Proposition 14.1"),
                earlier("§8.1"),
                notes("THE SETTLEMENT LAYER — LET IT EMERGE"),
            ),
            text="Theorem 6.1 and Proposition 14.1 together: R > 1, ρ < 1 and N > N* imply a settlement layer.",
            latex=r"(H \Rightarrow E) \wedge (E \Rightarrow S) \;\Rightarrow\; (H \Rightarrow S)",
            severity=Severity.EDITORIAL,
            depends_on=("proposition-14.1/requirement",),
            used_in=(chapter("Prediction 6"), earlier("Prediction 6"), earlier("§8.3")),
            context="The sense in which the mesh generates the need for settlement. No payment occurs in the hypotheses or the "
            "payoffs of Theorem 6.1, so the implication rests on both statements and is not derived by itself; with the last "
            "sentence of the earlier Proposition 6, that no existing system suffices, it says that no such mesh exists yet. "
            "Prediction 6 and the earlier §8.3, where growth waits for settlement, need settlement as a hypothesis of "
            "Theorem 6.1.",
        ),
        Part(
            name="discovery",
            role=Role.INLINE,
            sources=(earlier("§8.1"),),
            text="A random walk finds a specialist the sooner the more links it has: the mean return time of the walk to a node of "
            "degree d is N⟨k⟩/d, and falls in d.",
            latex=r"\frac{N\langle k\rangle}{l} < \frac{N\langle k\rangle}{j} \quad (j < l)",
            asserts=(forall("N*k/l < N*k/j", given=("0 < j", "j < l", "N >= 2", "k > 0")),),
            severity=Severity.EDITORIAL,
            cites="Kac (1947), Bulletin of the American Mathematical Society 53, 1002–1010: the mean return time is the "
            "reciprocal of the stationary probability, here d/(N⟨k⟩), on a connected graph",
            context="The return time is short in the sense of not growing with N only if d is a fixed fraction of N⟨k⟩, as for a "
            "condensate; at a fixed mean degree a hub of degree N^b, b < 1, takes a time of order N^(1 − b). The walk finds "
            "hubs; a specialist of a given type is found so only if it is one.",
        ),
        Part(
            name="existing-systems",
            role=Role.INLINE,
            sources=(earlier("Proposition 6"),),
            text="No existing payment system meets the requirements at once.",
            latex=r"\text{(a statement about the world)}",
            severity=Severity.EDITORIAL,
            context="An empirical sentence inside a proposition; without a rate and a latency in units it cannot be tested. The "
            "chapter leaves it out.",
            empirical=True,
        ),
        Part(
            name="autocatalytic-volume",
            role=Role.INLINE,
            sources=(chapter("§14"),),
            text="If an agent carries out at most w training operations per unit of time, the payments wfN they cause are at "
            "most of order |𝓡|fN.",
            latex=r"w f N \le w\,|\mathcal R|\,f N",
            asserts=(forall("w*f*N <= w*R*f*N", given=("R >= 1", "w >= 0", "f > 0", "N >= 1")),),
            context="An upper bound, in the strict sense of O(·), that is not sharp: under a bounded rate per agent the volume does not depend on |𝓡|. No "
            "derivation is printed.",
            depends_on=("proposition-9.4/exists",),
        ),
        Part(
            name="lowest-ask",
            role=Role.INLINE,
            sources=(earlier("§8.2"),),
            text="The specialist with the lowest ask is the efficient allocation: if p < q are two asks, each covering the cost "
            "x and y of its agent, the first agent's cost is the lower.",
            latex=r"p < q,\ p \ge x,\ q \ge y \;\Rightarrow\; x \le y",
            asserts=(forall("x <= y", given=("p < q", "p >= x", "q >= y", "x >= 0", "y >= 0")),),
            repair=Repair(
                text="True if asks equal costs, that is under perfect competition and for answers of equal quality.",
                latex=r"p = x,\ q = y",
                asserts=(
                    forall("x <= y", given=("p < q", "p >= x", "q >= y", "x >= 0", "y >= 0", "p == x", "q == y")),
                ),
                condition="asks equal costs",
            ),
            severity=Severity.MINOR,
            context="Bilateral negotiation between specialists with market power does not make asks equal to costs.",
        ),
        Part(
            name="bilateral-fixed-point",
            role=Role.INLINE,
            sources=(earlier("§8.2"),),
            text="The price system achieves efficient routing as a fixed point of bilateral negotiations.",
            latex=r"p = \Phi(p) \;\Rightarrow\; \text{each query goes to the specialist of least cost}",
            severity=Severity.EDITORIAL,
            depends_on=("proposition-14.1/lowest-ask",),
            context="No process of negotiation is printed, so there is no map of which prices could be a fixed point. Whether "
            "routing is efficient depends on it: it is where asks are undercut down to costs, and need not be where each pair "
            "settles for itself.",
        ),
        Part(
            name="number-of-operations",
            role=Role.DEFINITION,
            sources=(chapter("§14"), chapter("Definition 9.3"), chapter("Proposition 9.4")),
            text="|𝓡| is one number: the size of the RAF set, as §14 has it, equals the number of potential training "
            "operations, as Proposition 9.4 has it.",
            latex=r"|\mathcal R_{\mathrm{RAF}}| = |\mathcal R_{\text{potential}}|",
            severity=Severity.EDITORIAL,
            context="Definition 9.3 and §14 use the letter for the RAF set, Proposition 9.4 for all operations. A RAF set is a "
            "subset of them, so the order in §14 is right for either; a letter of its own would do.",
        ),
    ),
)

CLAIMS = (RESPONSE, THRESHOLDS, SPECIALISATION, LEMMA, CONNECTIVITY, BANDWIDTH, COMBINED, SETTLEMENT)
