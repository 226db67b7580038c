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
            "remains a probability but falls again (see proposition-4.2/step-reinforcement).",
        ),
        Part(
            name="sigmoid",
            role=Role.INLINE,
            sources=(earlier("§4.3"), chapter("eq. (9)")),
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
            text="The adaptive rule (10) belongs to the fixed response threshold model of the cited paper.",
            latex=r"\dot\theta_{ij} \ne 0 \text{ in the fixed threshold model}",
            severity=Severity.EDITORIAL,
            cites="Bonabeau, Theraulaz and Deneubourg (1998), Bulletin of Mathematical Biology 60, 753–807: thresholds are "
            "fixed; Theraulaz, Bonabeau and Deneubourg (1998), Proceedings of the Royal Society B 265, 327–332: "
            "thresholds that adapt",
            context="As its title and abstract say, the cited model has constant thresholds, hence no emergence of "
            "specialists from adaptation. The adaptive rule is that of the second paper, which keeps thresholds between "
            "two bounds and gives the demand signal a law of its own; both are missing in eq. (10).",
        ),
        Part(
            name="local-interactions",
            role=Role.INLINE,
            sources=(chapter("§4.3"), earlier("§4.3"), dynamics("item 4")),
            text="In eqs. (9) and (10) agents interact: the speed of one agent's threshold for a task depends on another "
            "agent, or on the same agent's other tasks.",
            latex=r"\frac{\partial\dot\theta_{ij}}{\partial\theta_{kl}} \ne 0 \text{ for some } (k,l)\ne(i,j)",
            severity=Severity.MINOR,
            used_in=(chapter("Proposition 4.2"), chapter("Theorem 6.1, proof"), earlier("Theorem 1, proof")),
            context="The demand signal is read as given from outside, since no law for it is printed. In the literature it "
            "falls when agents work, and that is the channel through which they interact.",
        ),
        Part(
            name="dissipative",
            role=Role.STEP,
            sources=(chapter("Theorem 6.1, proof"), earlier("Theorem 1, proof")),
            text="The averaged threshold dynamics contracts volumes: ∂θ'/∂θ < 0 at positive thresholds.",
            latex=r"\frac{\partial\dot\theta}{\partial\theta} = \frac{(\xi+\varphi_t)\,n\,s^n\theta^{n-1}}{(s^n+\theta^n)^2} < 0",
            asserts=(forall("(xi+phi)*n*s^n*a^(n-1)/(s^n+a^n)^2 < 0", given=("a > 0", "s > 0", *MODEL)),),
            repair=Repair(
                text="The averaged threshold dynamics expands volumes at all positive thresholds: ∂θ'/∂θ > 0 for every "
                "agent and task. Its interior rest point is a source and cannot be asymptotically stable.",
                latex=r"\frac{\partial\dot\theta}{\partial\theta} = \frac{(\xi+\varphi_t)\,n\,s^n\theta^{n-1}}{(s^n+\theta^n)^2} > 0",
                asserts=(forall("(xi+phi)*n*s^n*a^(n-1)/(s^n+a^n)^2 > 0", given=("a > 0", "s > 0", *MODEL)),),
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("Theorem 6.1(c)"), earlier("Theorem 1(c)")),
            context="Step 3 of the central theorem calls the dynamics dissipative without a definition. The usual meanings "
            "are contraction of volumes, or a bounded set that every trajectory enters; thresholds above s(ξ/φ)^(1/n) grow "
            "without bound, so the second fails as well.",
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
                "(10), stopped at bounds θ_min < θ*_j < θ_max, where θ*_j = s_j(ξ/φ)^(1/n). Then a threshold that starts "
                "below θ*_j falls, ever faster, and reaches θ_min; one that starts above rises, ever faster, and reaches "
                "θ_max; both within the distance divided by the initial speed. Agent i ends as a performer of exactly the "
                "tasks with θ_ij(0) < θ*_j, and as a specialist if and only if there is one such task.",
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
            "thresholds (1/3, 1/2) both fall to 0 and the agent performs both tasks; (2, 3) both grow for ever and it "
            "performs neither.",
        ),
        Part(
            name="random-trials",
            role=Role.INLINE,
            sources=(chapter("eq. (10)"), chapter("Proposition 4.2"), earlier("Proposition 4")),
            text="If in each unit of time an agent performs each task at random with the probability (9), and thresholds move "
            "by (10), it becomes a performer of some task with probability one.",
            latex=r"\Pr(\text{agent } i \text{ performs some task}) = 1",
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
            severity=Severity.MINOR,
            context="A reading that the papers do not print; it shows that sharing one's time does not rescue the proposition "
            "for all rates.",
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
            severity=Severity.MINOR,
            context="A reading that the papers do not print (eq. (10) leaves the demand open). It would save the coverage of "
            "all types, but not the specialisation of every agent: that needs at least as many agents as types.",
        ),
        Part(
            name="coverage",
            role=Role.INLINE,
            sources=(
                chapter("Theorem 6.1(a)"),
                chapter("Theorem 6.1, proof"),
                earlier("Theorem 1(a)"),
                earlier("Theorem 1, proof"),
            ),
            text="If one of two agents with different thresholds gives a task type up, the threshold dynamics lead the other to take "
            "it up, so that all types are covered.",
            latex=r"\dot\theta_{2j} > 0 \;\Rightarrow\; \dot\theta_{1j} < 0 \quad\text{for every type } j",
            asserts=(forall(f"{drift('a')} < 0", given=OTHER_LEAVES),),
            instance="N = 2, one of the types",
            repair=Repair(
                text="A type is covered if and only if some agent's initial threshold for it lies below s_j(ξ/φ)^(1/n).",
                latex=r"\min_i \theta_{ij}(0) < s_j(\xi/\varphi_t)^{1/n}",
                asserts=(forall(f"{drift('a')} < 0", given=(*OTHER_LEAVES, "a^n < s^n*xi/phi")),),
                condition="some initial threshold for the type lies below its critical value",
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("eq. (16)"), chapter("Theorem 6.1(d)")),
            context="The earlier paper's proof (Step 4) says that unmet demand attracts entrants; eqs. (9) and (10) contain no "
            "law of demand, and no agent's threshold depends on another agent. If all thresholds for type 2 start above the "
            "critical value, type 2 is never covered, whatever the number of agents.",
        ),
        Part(
            name="step-reinforcement",
            role=Role.STEP,
            sources=(chapter("Proposition 4.2, proof"), chapter("§4.3"), earlier("Proposition 4, proof")),
            text="A lower threshold means a larger probability of performing the task, for all thresholds a < b that eq. (10) "
            "allows.",
            latex=r"a < b \;\Rightarrow\; \frac{s^n}{s^n+a^n} > \frac{s^n}{s^n+b^n}",
            asserts=(forall("s^2/(s^2+a^2) > s^2/(s^2+b^2)", given=("a < b", "s > 0")),),
            instance="n = 2",
            repair=Repair(
                text="For thresholds that are not negative.",
                latex=r"0 \le a < b",
                asserts=(forall("s^2/(s^2+a^2) > s^2/(s^2+b^2)", given=("a < b", "s > 0", "a >= 0")),),
                condition="thresholds are kept at or above 0",
            ),
            severity=Severity.MINOR,
            context="For thresholds kept at or above 0 the step is right for every n > 0. Eq. (10) sets no bound: below 0 and "
            "with even n each further fall lowers the response.",
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
            context="The fairest reading: frequencies add up to at most one. Where eq. (9) is applied to each task by itself "
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
        Part(
            name="full-response",
            role=Role.INLINE,
            sources=(chapter("Proposition 4.2"), earlier("Proposition 4")),
            text="A task that is reinforced for ever is in the limit performed with probability 1, so that c_ij* → c̄_i; for "
            "n = 2 and with no bound on thresholds the limit is a rest point of the averaged equation.",
            latex=r"\varphi_t-(\xi+\varphi_t)p = 0 \;\Rightarrow\; p = 1",
            asserts=(forall("p == 1", given=REST),),
            instance="n = 2, no bound on thresholds",
            repair=Repair(
                text="For n = 2 without a bound every threshold that starts below s(ξ/φ)^(1/2) tends to minus that value, "
                "where the task is performed with probability φ/(ξ + φ) < 1. With thresholds stopped at 0 the limit is 1.",
                latex=r"p = \frac{\varphi_t}{\xi+\varphi_t} < 1",
                asserts=(forall("p == phi/(xi+phi) < 1", given=REST),),
            ),
            severity=Severity.MINOR,
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
            "preserved: if only node 1 listens to node 2, both end with node 2's value. On one node λ₂ does not exist. The "
            "earlier paper subtracts a number from a vector; the chapter's ū·1 is right. A rate constant is needed to turn "
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
            "without a link keep their values. §8 reports the result as equalising knowledge across nodes. As everything "
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
            text="Diffusion of capabilities of one type over a mesh of three agents, with link weights a, b, c > 0 and unequal capabilities x > y > z, raises the "
            "total C_j of that type and with it the aggregate capability.",
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
            severity=Severity.MAJOR,
            contradicts=("lemma-5.1/conserved",),
            used_in=(chapter("§7.2"), chapter("Theorem 6.1, proof")),
            context="§5.4 credits diffusion with part of the growth of aggregate capability. The knowledge state may consist of "
            "capability parameters, as §5.1 says; if it does not, it does not enter eq. (15) at all. §8 itself says that "
            "diffusion creates no new capability.",
        ),
        Part(
            name="collective-knowledge",
            role=Role.INLINE,
            sources=(dynamics("item 2"), chapter("eq. (11)")),
            text="Under eq. (11) what the nodes come to know together exceeds what any of them knew: for two linked nodes that "
            "start at x < y, the common limit (x + y)/2 exceeds y.",
            latex=r"\tfrac{x+y}2 > y \quad (x < y)",
            asserts=(forall("(x+y)/2 > y", given=("x < y",)),),
            instance="N = 2",
            repair=Repair(
                text="The common limit lies between the least and the greatest initial value: sharing by averaging helps the "
                "less informed and costs the better informed. Knowledge that is not used up by sharing needs another law, "
                "such as the maximum over neighbours.",
                latex=r"x < \tfrac{x+y}2 < y",
                asserts=(forall("x < (x+y)/2 < y", given=("x < y",)),),
            ),
            severity=Severity.MINOR,
            context="Applies where the collective knowledge is what every node can draw on in the end. If the sum over nodes is "
            "meant, it exceeds each term as soon as two nodes know something, with or without diffusion.",
        ),
        Part(
            name="specialisation-against-consensus",
            role=Role.INLINE,
            sources=(chapter("Proposition 4.2"), chapter("Lemma 5.1"), earlier("Proposition 4"), dynamics("item 3")),
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
            severity=Severity.MAJOR,
            contradicts=("proposition-4.2/self-sort", "lemma-5.1/average"),
            used_in=(chapter("§5.4"), chapter("Theorem 6.1(a)"), chapter("§8")),
            context="Applies where the knowledge state includes capability parameters, one of the examples that §5.1 gives. "
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
                "for certain, by exactly 1 (Fiedler 1973).",
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
            severity=Severity.MAJOR,
            used_in=(chapter("Prediction 5"), earlier("Prediction 5")),
            context="The path on three nodes has λ₂ = 1. A newcomer with d < N links to a complete mesh of N lowers λ₂ from N "
            "to d. At a fixed mean degree diffusion slows down as the mesh grows: the mixing time of the giant component of "
            "a sparse random graph is of order (ln N)² (Fountoulakis and Reed 2008; Benjamini, Kozma and Wormald 2014), so "
            "its λ₂ tends to 0.",
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
                text="It does not lower λ₂, and raises it by at most 2 and at most to the third eigenvalue of G (Cauchy interlacing).",
                latex=r"\lambda_2(G) \le \lambda_2(G+e) \le \min\bigl(\lambda_3(G),\ \lambda_2(G)+2\bigr)",
                asserts=(
                    forall(f"{PAW} >= w^2+x^2+y^2+z^2", given=QUADRUPLE),
                    forall("q+(x-y)^2 <= (l+2)*h", given=("q == l*h", "x^2+y^2 <= h")),
                ),
            ),
            severity=Severity.MINOR,
            context="The vector with values 0 at the centre and at two leaves that share a value is untouched by the link "
            "between them.",
        ),
        Part(
            name="mesh-connected",
            role=Role.INLINE,
            sources=(chapter("§5.4"), earlier("§5.4"), chapter("Lemma 5.1")),
            text="If a positive fraction of the nodes is connected (S > 0) then λ₂ of the mesh is positive: so for three nodes "
            "with one link, two thirds of which are connected, the form is positive.",
            latex=r"S_\infty > 0 \;\Rightarrow\; \lambda_2(L) > 0",
            asserts=(forall("(x-y)^2 > 0", given=TRIPLE),),
            instance="three nodes and one link",
            repair=Repair(
                text="Take the giant component as the mesh: it is connected, so its own λ₂ is positive. In the example, two "
                "linked nodes.",
                latex=r"\lambda_2\bigl(L|_{\text{giant component}}\bigr) > 0",
                asserts=(forall("(x-y)^2 > 0", given=("x+y == 0", "x^2+y^2 > 0")),),
            ),
            severity=Severity.MINOR,
            depends_on=("proposition-3.1/b", "lemma-5.1/connected"),
            used_in=(chapter("§5.4"), chapter("Theorem 6.1, proof")),
            context="Proposition 3.1(b) puts S strictly between 0 and 1: a positive fraction of the nodes is outside the giant "
            "component, so the graph on all N nodes is not connected and its λ₂ is 0 by Lemma 5.1 itself. The sentence can be "
            "read as being about the giant component; then it is right.",
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
            severity=Severity.MINOR,
            context="A number of link ends is compared with bits, or queries, per second.",
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
            severity=Severity.MAJOR,
            used_in=(chapter("Proposition 14.1"), earlier("Proposition 6, proof")),
            context="Example: four agents in a ring, links of capacity 1 each way, every ordered pair exchanging queries "
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

DOUBLED = "J^(1/r-1)*T*(2*N)*c > 2*(J^(1/r-1)*S*N*c)"
MESHES = ("0 < r", "r < 1", "J >= 2", "0 < S", "S <= T", "T <= 1", "c > 0", "N >= 1")

COMBINED = Claim(
    name="combined-dynamics",
    title="The three layers together",
    kind="inline",
    sources=(chapter("§5.4"), earlier("§5.4")),
    symbols=(
        ("N", "number of agents"),
        ("S, T", "connected fraction with N and with 2N agents"),
        ("c", "capability of an agent"),
        ("J", "number of types"),
        ("r", "CES parameter ρ"),
    ),
    parts=(
        Part(
            name="superlinear",
            role=Role.INLINE,
            sources=(chapter("§5.4"), earlier("§5.4"), chapter("§7.2"), earlier("§7.2"), notes("POST-CROSSING PHASES")),
            text="With J types evenly covered, mesh capability is superlinear in N: doubling the number of agents more than "
            "doubles it, the connected fraction not falling.",
            latex=r"C_{\text{mesh}}(2N) > 2\,C_{\text{mesh}}(N)",
            asserts=(forall(DOUBLED, given=MESHES),),
            repair=Repair(
                text="It is superlinear where the connected fraction rises with N, as it does just above the percolation "
                "threshold at a fixed link probability. At a constant fraction and constant types it is exactly linear; "
                "diversity and diffusion do not enter.",
                latex=r"S_\infty(2N) > S_\infty(N)",
                asserts=(forall(DOUBLED, given=(*MESHES, "S < T")),),
                condition="the connected fraction rises with N",
            ),
            severity=Severity.MINOR,
            depends_on=("lemma-5.1/raises-capability",),
            used_in=(chapter("§7.2"),),
            context="Eq. (15) is homogeneous of degree one in the capabilities. The reasons given, the CES aggregate and faster "
            "diffusion, are not what makes it grow; at a fixed number of types only percolation is. §5.4 prints no equation "
            "that couples the layers.",
        ),
        Part(
            name="ces-makes-specialists",
            role=Role.INLINE,
            sources=(chapter("§5.4"), earlier("§5.4")),
            text="CES aggregation ensures that agents specialise: the threshold dynamics depend on ρ, or on the aggregate.",
            latex=r"\frac{\partial\dot\theta_{ij}}{\partial\rho} \ne 0",
            severity=Severity.MINOR,
            depends_on=("proposition-4.2/self-sort",),
            context="That specialists are worth more, because of ρ < 1, is not a force in eqs. (9) and (10): no agent's "
            "threshold reacts to the aggregate or to a payment. An incentive would have to be added.",
        ),
    ),
)

# ------------------------------------------------------------------------------------- Proposition 14.1: settlement

SETTLEMENT = Claim(
    name="proposition-14.1",
    title="Necessity of a settlement layer",
    kind="proposition",
    sources=(chapter("Proposition 14.1"), chapter("§14"), earlier("Proposition 6"), earlier("§8.1")),
    depends_on=("bandwidth/serves-more",),
    symbols=(
        ("N, k", "number of agents, mean degree"),
        ("X", "capacity of the settlement layer"),
        ("v", "rate of queries per link end"),
        ("c", "constant of the order symbol"),
        ("a, b", "payments due in one and in the other direction"),
        ("d", "distance in kilometres"),
        ("f, w, R", "training share, operations of an agent per unit of time, number of operations |𝓡|"),
    ),
    parts=(
        Part(
            name="requirement",
            role=Role.STATEMENT,
            sources=(
                chapter("Proposition 14.1"),
                earlier("Proposition 6"),
                chapter("§14"),
                notes("THE SETTLEMENT LAYER — LET IT EMERGE"),
            ),
            text="A settlement capacity of order O(N⟨k⟩) is what the mesh requires: a capacity X ≤ cN⟨k⟩ settles the vN⟨k⟩ queries "
            "per unit of time.",
            latex=r"X = O(N\langle k\rangle) \;\Rightarrow\; X \ge v\,N\langle k\rangle",
            asserts=(forall("X >= v*N*k", given=("X >= 0", "X <= c*N*k", "c > 0", "v > 0", "N >= 2", "k > 0")),),
            proof_steps=("step-routed-queries", "step-each-compensated"),
            repair=Repair(
                text="If every link end carries paid queries at a rate v and each of them is settled by itself, the layer must "
                "settle at least vN⟨k⟩ payments per unit of time: a capacity of order Ω(N⟨k⟩), with v stated.",
                latex=r"X \ge vN\langle k\rangle",
                asserts=(
                    forall(
                        "X >= v*N*k",
                        given=("X >= 0", "X <= c*N*k", "c > 0", "v > 0", "N >= 2", "k > 0", "X >= c*N*k", "c >= v"),
                    ),
                ),
                condition="the order is read as a lower bound with a constant not below the query rate",
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("§17"), chapter("Prediction 6"), earlier("§8.3"), earlier("Prediction 6")),
            context="O(·) bounds from above: no capacity at all is O(N⟨k⟩) too. N⟨k⟩ counts link ends and is no rate; neither "
            "N > N* nor the comparison of capabilities is used. The chapter prints no proof; the steps are the earlier "
            "paper's.",
        ),
        Part(
            name="step-routed-queries",
            role=Role.STEP,
            sources=(earlier("Proposition 6, proof"),),
            text="From the bandwidth scaling, that queries Q are at most of order N⟨k⟩, it follows that they are of that order.",
            latex=r"0 \le Q \le vN\langle k\rangle \;\Rightarrow\; Q = vN\langle k\rangle",
            asserts=(forall("Q == v*N*k", given=("Q >= 0", "Q <= v*N*k", "v > 0", "N >= 2", "k > 0")),),
            repair=Repair(
                text="Bandwidth bounds the queries from above only; how many are routed depends on demand.",
                latex=r"Q \le vN\langle k\rangle",
                asserts=(forall("Q <= v*N*k", given=("Q >= 0", "Q <= v*N*k", "v > 0", "N >= 2", "k > 0")),),
            ),
            severity=Severity.MAJOR,
            depends_on=("bandwidth/links", "bandwidth/serves-more"),
        ),
        Part(
            name="step-each-compensated",
            role=Role.STEP,
            sources=(earlier("Proposition 6, proof"), chapter("§14")),
            text="Each routed query requires a transfer of its own: what two agents have to transfer, |a − b|, is not less than "
            "all that they owe each other, a + b.",
            latex=r"|a - b| \ge a + b",
            asserts=(forall("abs(a-b) >= a+b", given=("a >= 0", "b >= 0")),),
            repair=Repair(
                text="True where queries between two agents run one way only. In general balances can be netted and settled "
                "once a period: at most N⟨k⟩/2 transfers a period, whatever the number of queries.",
                latex=r"b = 0",
                asserts=(forall("abs(a-b) >= a+b", given=("a >= 0", "b >= 0", "b == 0")),),
                condition="queries between two agents run one way",
            ),
            severity=Severity.MAJOR,
            context="Two agents that serve each other equally owe each other nothing on balance. Compensation is not the same "
            "as a separate settlement of each query.",
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
            context="The proposition asks for a latency of order one millisecond between arbitrary node pairs; taken as a few "
            "milliseconds no layer can meet it on a mesh that spans the Earth, so the proposition would exclude the "
            "equilibria whose existence Theorem 6.1 asserts. Taken literally as an order symbol it says nothing.",
        ),
        Part(
            name="against-theorem-6.1",
            role=Role.INLINE,
            sources=(
                chapter("Proposition 14.1"),
                chapter("Theorem 6.1(a)"),
                earlier("Proposition 6"),
                earlier("Theorem 1(a)"),
            ),
            text="Theorem 6.1 and Proposition 14.1 hold together for a mesh without any settlement layer: R > 1, ρ < 1 and N > N* "
            "suffice for the equilibrium, and the equilibrium requires a settlement layer.",
            latex=r"\text{Theorem 6.1: } R_0^{\text{mesh}}>1,\ \rho<1,\ N>N^* \Rightarrow \text{equilibrium};\quad"
            r" \text{14.1: equilibrium} \Rightarrow \text{settlement}",
            repair=Repair(
                text="Add the settlement layer to the hypotheses of Theorem 6.1, with payments in the agents' payoffs; then "
                "Proposition 14.1 restates a hypothesis.",
                latex=r"\text{Theorem 6.1 under: payments can be settled}",
            ),
            severity=Severity.MAJOR,
            contradicts=("proposition-14.1/requirement",),
            used_in=(chapter("Prediction 6"), earlier("Prediction 6")),
            context="A sufficient set of conditions in which settlement does not occur leaves nothing for it to be necessary "
            "for, unless settlement follows from them; no payment enters the payoffs of Theorem 6.1.",
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
        ),
        Part(
            name="autocatalytic-volume",
            role=Role.INLINE,
            sources=(chapter("§14"),),
            text="If an agent carries out at most w training operations per unit of time, the payments wfN they cause are at "
            "most of order |𝓡|fN.",
            latex=r"w f N \le w\,|\mathcal R|\,f N",
            asserts=(forall("w*f*N <= w*R*f*N", given=("R >= 1", "w >= 0", "f > 0", "N >= 1")),),
            context="An upper bound that is not sharp: under a bounded rate per agent the volume does not depend on |𝓡|. No "
            "derivation is printed.",
        ),
        Part(
            name="lowest-ask",
            role=Role.INLINE,
            sources=(earlier("§8.2"), chapter("§14")),
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
            name="spread",
            role=Role.INLINE,
            sources=(chapter("§14"), earlier("§8.2"), notes("THE SETTLEMENT LAYER — LET IT EMERGE")),
            text="The bid-ask spread encodes current demand: equal spreads p − b = q − c mean equal bids.",
            latex=r"p - b = q - c \;\Rightarrow\; b = c",
            asserts=(forall("b == c", given=("p-b == q-c", "p >= b", "q >= c")),),
            repair=Repair(
                text="Bid and ask together encode it; one number, their difference, does not.",
                latex=r"p - b = q - c,\ p = q \;\Rightarrow\; b = c",
                asserts=(forall("b == c", given=("p-b == q-c", "p >= b", "q >= c", "p == q")),),
                condition="the ask is quoted as well",
            ),
            severity=Severity.EDITORIAL,
            context="Read literally, the spread being ask minus bid. If the pair of quotes is meant, the sentence is right.",
        ),
    ),
)

CLAIMS = (RESPONSE, THRESHOLDS, SPECIALISATION, LEMMA, CONNECTIVITY, BANDWIDTH, COMBINED, SETTLEMENT)
