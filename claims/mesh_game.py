"""The mesh equilibrium as a game: existence, uniqueness and stability in the central theorem.

Symbols.  Agents i = 1..N have capabilities c (each may serve any one of J task types); the load of a type is the total
capability of the agents that chose it (x, y: two loads; B: what the other types contribute to the sum of r-th powers);
r is the CES parameter (the papers' rho).  ``value(x, y)`` is the unnormalised aggregate of two types at r = 1/2.
The papers print no payoff.  Three readings, the aggregate itself (as for a network good), an equal share of it and the
own contribution (aggregate with the agent less aggregate without), rank an agent's choices of type alike, by the
aggregate: that is *the game* here.  They differ on whether to join: there the network good is decided first.
"""

from functools import partial

from theoremaudit.model import Claim, Matrix, Part, Repair, Role, Severity, Source
from theoremaudit.statements import Statement, forall

chapter = partial(Source, "mesh-economy")
earlier = partial(Source, "mesh-equilibrium")
NOTES = Source("notes", "THE CENTRAL THEOREM")
PROOF = (chapter("Theorem 6.1, proof"), earlier("Theorem 1, proof"))

CES = ("0 < r", "r < 1")


def value(x: str, y: str) -> str:
    """The unnormalised aggregate of two loads at r = 1/2."""
    return f"(sqrt({x}) + sqrt({y}))^2"


def expanded(x: str, y: str) -> str:
    """The same, multiplied out."""
    return f"({x}) + ({y}) + 2*sqrt(({x})*({y}))"


def gain(after: tuple[str, str], before: tuple[str, str]) -> str:
    """What a move changes in the aggregate."""
    return f"{value(*after)} - {value(*before)}"


# ------------------------------------------------------------------------------- the game and its best replies

BETTER = forall(
    "((x-c)^r + (y+c)^r + B)^(1/r) > (x^r + y^r + B)^(1/r)",
    given=(*CES, "c > 0", "y >= 0", "B >= 0", "y + c < x"),
)
NO_BETTER = forall("(x-c)^r + (x+c)^r < x^r + x^r", given=(*CES, "0 < c", "c <= x"))
NEAR = forall(
    "p < q + 1",
    given=("0 <= k", "k < J", "0 <= l", "l < J", "p*J + k == N", "q*J + l == N"),
    integer=("p", "q", "k", "l", "J", "N"),
)
PRICE = forall("x^(r-1) > y^(r-1)", given=("0 < x", "x < y", "r < 1"))
SECOND = "((3 + 2*sqrt(2)) - 2*(3 + 2*sqrt(2)) + 3)"  # loads (2, 1), (1, 2), (0, 3) of three unit agents at r = 1/2
ORIENTATIONS = ", ".join(
    f"min({p}{SECOND}, {q}{SECOND}, {s}{SECOND})"
    for p, q, s in (("", "", ""), ("", "-", "-"), ("-", "", "-"), ("-", "-", ""))
)

GAME = Claim(
    name="type-choice-game",
    title="The choice of a task type as a game",
    kind="definition",
    sources=(*PROOF, chapter("§2.1"), chapter("§15"), earlier("§9")),
    symbols=(
        ("x, y", "loads of two types"),
        ("c", "capability of the agent that moves"),
        ("B", "sum of r-th powers of the other loads"),
        ("r", "CES parameter ρ"),
    ),
    parts=(
        Part(
            name="payoff",
            role=Role.DEFINITION,
            sources=(*PROOF, chapter("§6"), earlier("§6"), NOTES),
            text="The payoff of an agent in the mesh participation game is determined by what is printed, so that it can "
            "be said which of two assignments an agent prefers.",
            latex=r"u_i(\text{join},\, j \mid \text{others}) = \; ?",
            repair=Repair(
                text="Define the game: agents i = 1..N with capabilities c_i choose a type; u_i is C_eff itself (a network "
                "good), an equal share of it, or agent i's contribution C_eff − C_eff(without i). All three are ranked by "
                "C_eff when a single agent changes type, so C_eff is an exact potential up to a factor. Say what joining "
                "costs: on that the three differ.",
                latex=r"u_i = C_{\mathrm{eff}},\quad u_i = \tfrac1N C_{\mathrm{eff}}\quad\text{or}\quad"
                r" u_i = C_{\mathrm{eff}} - C_{\mathrm{eff}}^{-i}",
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("Theorem 6.1(a)"), chapter("Theorem 6.1(b)"), earlier("Theorem 1(b)")),
            context="Only signs of effects are printed (more joiners, complementary types), and in Remark A.1 the name of "
            "a model, network goods, in which every member enjoys the whole aggregate. Below, the game is that of the "
            "repair: for the choice of a type its three payoffs agree. Where they differ (joining), or where "
            "marginal-product pay changes an answer, a case says so.",
        ),
        Part(
            name="better-reply",
            role=Role.INLINE,
            sources=PROOF,
            text="For 0 < ρ < 1 an agent of capability c at a type with load x raises the aggregate by moving to a type with "
            "load y if y + c < x, whatever the other types carry.",
            latex=r"y + c < x \;\Rightarrow\; \bigl((x-c)^\rho + (y+c)^\rho + B\bigr)^{1/\rho} >"
            r" \bigl(x^\rho + y^\rho + B\bigr)^{1/\rho}",
            asserts=(BETTER,),
            context="The best replies that Step 2 leaves implicit. If y + c = x the two loads change places and nothing is "
            "gained; if y + c > x, exchanging x and y shows a loss. So the equilibria are those of balancing loads on J "
            "identical machines, the same for every 0 < ρ < 1 and in both normalisations.",
        ),
        Part(
            name="balanced-nash",
            role=Role.INLINE,
            sources=(chapter("§2.1"),),
            text="For 0 < ρ < 1, where all types carry the same load x, no agent (capability c ≤ x) gains by changing type.",
            latex=r"(x-c)^\rho + (x+c)^\rho < 2x^\rho",
            asserts=(NO_BETTER,),
            context="Item (iii) of the list cites a theorem of a chapter that was not supplied; its statement about the "
            "balanced allocation is this one. With unequal or indivisible capabilities no balanced allocation need "
            "exist: capabilities 3, 3, 2 cannot be split equally over two types. For coalitions see balanced-coalitions.",
        ),
        Part(
            name="balanced-coalitions",
            role=Role.INLINE,
            sources=(chapter("§2.1"),),
            text="For ρ < 1 (ρ ≠ 0), where all types carry the same load x, no coalition raises the aggregate by redistributing "
            "its capability over the types; for two types and 0 < ρ < 1, moving any amount c ≤ x lowers it. To second order "
            "in a spread s around equal loads of two types the loss is K·s².",
            latex=r"(x-c)^\rho + (x+c)^\rho < 2x^\rho,\qquad 1 - C_{\mathrm{eff}}(1-s, 1+s) = Ks^2 + o(s^2)\quad (J = 2)",
            asserts=(NO_BETTER,),
            instance="two types, 0 < ρ < 1",
            depends_on=("lemma-4.1/maximum",),
            context="The payoff of a coalition is read as ranked by C_eff: the aggregate, equal shares of it, or what the "
            "coalition contributes as a whole. Proportionality to K is read at fixed J and to leading order, as "
            "'curvature' suggests; for large moves it fails (curvature/gap-proportional). The list cites Theorem 6.1 of "
            "Chapter 2 for this, the introduction Theorem 7.1.",
        ),
        Part(
            name="no-frustration",
            role=Role.INLINE,
            sources=(chapter("§15"), earlier("§9"), Source("notes", "FRAMEWORKS CONSIDERED AND REJECTED")),
            text="There is no frustration between the agents: among three agents of capability 1 and two types (ρ = 1/2), "
            "the product of the three pairwise interactions is not negative. The interaction of two agents is the second "
            "difference of the aggregate when both turn from one type to the other, the third agent staying.",
            latex=r"\Delta_{12}\Delta_{23}\Delta_{13} \ge 0,\quad \Delta = C(2,1) - 2C(1,2) + C(0,3) = -2\sqrt2",
            asserts=(forall(f"{SECOND}^3 >= 0"),),
            instance="three agents of capability 1, two types, ρ = 1/2",
            repair=Repair(
                text="Between two agents alone, who prefer different types, there is no frustration; among three or more "
                "agents and two types every triangle is frustrated, as in an antiferromagnet. In general, whenever agents "
                "outnumber types, some two must share a type and cannot both be content.",
                latex=r"\Delta_{12}\Delta_{23}\Delta_{13} = (-2\sqrt2)^3 < 0",
                asserts=(forall(f"{SECOND}^3 < 0"),),
            ),
            severity=Severity.MINOR,
            used_in=(chapter("§3.2"), chapter("Proposition 3.2")),
            context="Complementarity between types is competition within a type. The sentence holds for agents whose "
            "types are already different and fixed; and nobody is harmed by another's joining, if the payoff is the "
            "aggregate. The conclusion stands: frustration without random signs is no spin glass, so setting spin "
            "glasses aside is right; the reason given, positive couplings, is not.",
        ),
        Part(
            name="match-against-complement",
            role=Role.INLINE,
            sources=(
                chapter("§3.2"),
                chapter("Theorem 6.1, proof"),
                chapter("Remark 4.3"),
                earlier("§3.3"),
                earlier("Remark 2"),
            ),
            text="The two descriptions of an agent's choice hold together: that agents prefer the type of their "
            "neighbours (Potts, positive coupling) and that they are paid by the CES aggregate with 0 < ρ < 1. For two "
            "agents of capability c and two types the first asks that the same type be at least as good.",
            latex=r"C_{\mathrm{eff}}(2c, 0) \ge C_{\mathrm{eff}}(c, c)",
            asserts=(forall("((2*c)^r + 0^r)^(1/r) >= (c^r + c^r)^(1/r)", given=(*CES, "c > 0")),),
            instance="two agents, two types",
            repair=Repair(
                text="Payment by the aggregate makes agents prefer the types that others have not chosen: a Potts model of "
                "the division of labour has negative coupling.",
                latex=r"C_{\mathrm{eff}}(2c, 0) < C_{\mathrm{eff}}(c, c)",
                asserts=(forall("((2*c)^r + 0^r)^(1/r) < (c^r + c^r)^(1/r)", given=(*CES, "c > 0")),),
            ),
            severity=Severity.MINOR,
            used_in=(chapter("Proposition 3.2"), chapter("Remark 4.3"), chapter("§7.2"), earlier("Proposition 2")),
            context="A payoff with a term for matching one's neighbours beside the aggregate would be consistent; none is "
            "printed. 'Compatible' in Remark 4.3 may mean 'complementary': then the coupling between equal types is "
            "negative, and the sign in the Potts model has to change.",
        ),
        Part(
            name="identical-agents",
            role=Role.INLINE,
            sources=(chapter("§15"), earlier("§9"), Source("notes", "FRAMEWORKS CONSIDERED AND REJECTED")),
            text="With identical agents the diversity premium disappears: n agents in each of two types (0 < ρ < 1) have no "
            "larger aggregate than all 2n in one type.",
            latex=r"(n^\rho + n^\rho)^{1/\rho} \le 2n",
            asserts=(forall("(n^r + n^r)^(1/r) <= 2*n", given=(*CES, "n > 0")),),
            instance="two types",
            repair=Repair(
                text="The premium comes from different choices, not from different agents: identical agents that divide "
                "themselves over the types earn all of it.",
                latex=r"(n^\rho + n^\rho)^{1/\rho} = 2^{1/\rho-1}\,(2n)",
                asserts=(forall("(n^r + n^r)^(1/r) == 2^(1/r-1)*(2*n)", given=(*CES, "n > 0")),),
            ),
            severity=Severity.MINOR,
            used_in=(chapter("§15"),),
            context="Read as the reason that is given for setting mean-field games aside. With identical agents the "
            "theorem's uniqueness becomes true (see mesh-equilibrium/b), so heterogeneity hinders here.",
        ),
    ),
)

# -------------------------------------------------------------------- Theorem 6.1(a), (b), (c): the mesh equilibrium

UNEQUAL, EQUAL = ("6+3*m", "4+3*m"), ("5+3*m", "5+3*m")
LEAVES_HEAVY = ("3+3*m", "7+3*m")  # a 3 leaves the heavier type
LEAVES_LIGHT = (("8+3*m", "2+3*m"), ("9+3*m", "1+3*m"))  # a 2, or a 3 (if m >= 1), leaves the lighter type
LEAVES_EQUAL = (("2+3*m", "8+3*m"), ("3+3*m", "7+3*m"))
MANY = ("m >= 0",)
SQUARE_GAMES = "(0*1-0^2/2)-(1*1-1^2/2), (2*1-2^2/2)-(1*1-1^2/2), (0*2-0^2/2)-(2*2-2^2/2), (1*2-1^2/2)-(2*2-2^2/2)"


def worse(after: tuple[str, str], before: tuple[str, str], given: tuple[str, ...] = MANY) -> Statement:
    """A move that lowers the aggregate, for every number m of further pairs of agents."""
    return forall(f"{expanded(*after)} < {expanded(*before)}", given=given, integer=("m",))


STRICT = (
    worse(LEAVES_HEAVY, UNEQUAL),
    worse(LEAVES_LIGHT[0], UNEQUAL),
    worse(LEAVES_LIGHT[1], UNEQUAL, ("m >= 1",)),
    *(worse(after, EQUAL) for after in LEAVES_EQUAL),
)

RATES = ("xi > 0", "phi > 0", "n >= 2", "s > 0")
AVERAGE = "phi - (xi+phi)*s^n/(s^n+{0}^n)"
SLOPE = "(xi+phi)*n*s^n*t^(n-1)/(s^n+t^n)^2"
AT_REST = "(xi+phi)*n*P*(1-P)/t"


REST = ("xi > 0", "phi > 0", "n >= 2", "t > 0", "P == phi/(xi+phi)")
REPELLING = forall(f"{AT_REST} > 0", given=REST)
BOUNDS = (*RATES, "a > 0", "b > a", "phi*a^n < xi*s^n", "phi*b^n > xi*s^n")
CORNER = f"max({AVERAGE.format('a')}, -({AVERAGE.format('b')}))"
SAME = "s == 1 - exp(-R*s)"

CENTRAL = Claim(
    name="mesh-equilibrium",
    title="Existence, uniqueness and stability of the mesh equilibrium",
    kind="theorem",
    sources=(chapter("Theorem 6.1"), earlier("Theorem 1"), NOTES),
    symbols=(
        ("R", "mesh reproduction number, read as the mean degree"),
        ("s", "fraction of agents in the giant component; in the threshold dynamics the demand signal"),
        ("m", "number of further pairs of agents of capability 3, one in each type"),
        ("t", "a response threshold"),
        ("P", "probability of performing the task at rest"),
        ("xi, phi", "rates at which thresholds fall and rise"),
        ("n", "steepness of the response"),
        ("a, b", "lower and upper bound of the thresholds"),
        ("x, y", "loads of two types"),
    ),
    parts=(
        Part(
            name="a",
            role=Role.STATEMENT,
            sources=(
                chapter("Theorem 6.1(a)"),
                earlier("Theorem 1(a)"),
                NOTES,
                earlier("Abstract"),
                earlier("§1"),
                earlier("§11"),
            ),
            text="For R > 1, ρ < 1 (ρ ≠ 0) and capabilities that serve any type, with probability tending to 1 as N grows "
            "at fixed mean degree R, a fraction close to s > 0 of the agents is connected, and these agents have an "
            "assignment to types that covers all J types and that no single agent gains by leaving.",
            latex=r"\exists\,(j_i):\ C_j > 0\ \forall j,\quad C_{\mathrm{eff}}(j_i', j_{-i}) \le C_{\mathrm{eff}}(j)"
            r"\ \forall i, j_i'",
            proof_steps=("step-giant-component", "step-enough-agents", "step-coverage", "step-equilibrium"),
            depends_on=("mesh-reproduction-number/mean-degree", "proposition-3.1/b", "type-choice-game/payoff"),
            cites="Erdős and Rényi (1960) for the giant component; Monderer and Shapley (1996) for games with a potential",
            severity=Severity.MINOR,
            context="The fairest reading: a limit statement, R the mean degree, payoffs as in the repair of "
            "type-choice-game/payoff. As printed (a) asks only for connection and coverage; that no agent gains by leaving "
            "is what 'equilibrium' adds, and the maximum of finitely many values supplies it. If capability vectors "
            "are arbitrary (nobody able to serve some type) coverage fails for every N, and under the threshold "
            "dynamics all agents may settle on one type (see stability-against-uniqueness).",
        ),
        Part(
            name="b",
            role=Role.STATEMENT,
            sources=(
                chapter("Theorem 6.1(b)"),
                earlier("Theorem 1(b)"),
                NOTES,
                earlier("Abstract"),
                earlier("§1"),
                earlier("§11"),
            ),
            text="Above the critical mass no two equilibria differ other than by renaming types and equal agents: in "
            "particular, for 4 + 2m agents, 2 + 2m of capability 3 and two of capability 2, J = 2 and ρ = 1/2, one of the "
            "assignments with loads (6+3m, 4+3m) (only 3s in the heavier type) and (5+3m, 5+3m) has a profitable deviation "
            "(the repair of step-dominated-excluded shows that neither has one, for every m, hence beyond every N*).",
            latex=r"\max\bigl(C(3{+}3m,7{+}3m) - C(6{+}3m,4{+}3m),\ C(8{+}3m,2{+}3m) - C(6{+}3m,4{+}3m),\ \dots\bigr) > 0",
            asserts=(
                forall(
                    "max("
                    + ", ".join(
                        [gain(after, UNEQUAL) for after in (LEAVES_HEAVY, *LEAVES_LIGHT)]
                        + [gain(after, EQUAL) for after in LEAVES_EQUAL]
                    )
                    + ") > 0",
                    given=MANY,
                    integer=("m",),
                ),
            ),
            instance="4 + 2m agents of capabilities 3 and 2, two types, ρ = 1/2",
            repair=Repair(
                text="If all agents have the same capability and 0 < ρ < 1, the equilibrium is unique up to renaming types "
                "and agents: no two types differ by more than one agent (a larger difference invites a move), so N − JN₀ "
                "types carry N₀ + 1 agents and the others N₀, with N₀ = ⌊N/J⌋. With unequal capabilities only this "
                "remains: loads differ by at most the largest capability (the same inequality), so that the types' shares tend "
                "to 1/J in every equilibrium if capabilities stay bounded and their total grows without bound.",
                latex=r"|n_j - n_k| \le 1\ \forall j,k \;\Rightarrow\; n_j \in \{\lfloor N/J\rfloor, \lfloor N/J\rfloor+1\}",
                asserts=(BETTER, NEAR),
            ),
            proof_steps=(
                "step-supermodular",
                "step-more-joiners",
                "step-other-types",
                "step-tarski",
                "step-one-positive",
                "step-dominated",
                "step-dominated-excluded",
            ),
            depends_on=("type-choice-game/payoff",),
            severity=Severity.CRITICAL,
            weighed=True,
            used_in=(chapter("Theorem 6.1(c)"), earlier("§11")),
            context="At m = 0: agents 3, 3, 2, 2. From {3,3 | 2,2} (loads 6, 4) a 3 that moves makes (3, 7), a 2 that moves "
            "makes (8, 2): both worse, so is every move from {3,2 | 3,2} (loads 5, 5). The fifth "
            "deviation listed, a 3 leaving the lighter type, needs m ≥ 1. By better-reply "
            "the example holds for every 0 < ρ < 1. If 'the equilibrium' means the number s alone, see b-size.",
        ),
        Part(
            name="b-size",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1(b)"), earlier("Theorem 1(b)")),
            text="Reading: the equation for the giant component has no two different positive solutions (R > 1).",
            latex=r"s = 1 - e^{-Rs},\ t = 1 - e^{-Rt},\ s, t > 0 \;\Rightarrow\; t \le s",
            asserts=(forall("t <= s", given=("R > 1", "0 < s", "0 < t", SAME, "t == 1 - exp(-R*t)")),),
            case_of="b",
            context="This is Proposition 3.1(b); it says nothing about who specialises in what.",
        ),
        Part(
            name="b-labelled",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1(b)"), earlier("Theorem 1(b)")),
            text="Reading: one assignment of agents to types, named agents and types. For two agents of capability 1 and two "
            "types (ρ = 1/2) it would have to be profitable to leave one of (1, 2) and (2, 1).",
            latex=r"C(2,0) - C(1,1) > 0",
            asserts=(forall(f"{value('2', '0')} - {value('1', '1')} > 0"),),
            instance="two agents of capability 1, two types, ρ = 1/2",
            case_of="b",
        ),
        Part(
            name="b-equal-capabilities",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1(b)"), earlier("Theorem 1(b)")),
            text="Reading: equal capabilities, 0 < ρ < 1, up to renaming. A type with two agents more than another loses one "
            "of them; and N = pJ + k = qJ + l with 0 ≤ k, l < J makes p = q (stated as p < q + 1, for all p and q).",
            latex=r"n_j - n_k \ge 2 \text{ is left},\qquad pJ + k = qJ + l \;\Rightarrow\; p = q",
            asserts=(BETTER, NEAR),
            case_of="b",
        ),
        Part(
            name="b-wages",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1(b)"), earlier("Theorem 1(b)")),
            text="Reading: an agent of capability c is paid its marginal product, c·(1 + √(y/x)) at load x beside load y "
            "(ρ = 1/2). For capabilities 3, 3, 2, 2 one of the two assignments has a profitable deviation.",
            latex=r"\max\bigl(3(1+\sqrt{3/7}) - 3(1+\sqrt{4/6}),\ 2(1+\sqrt{2/8}) - 2(1+\sqrt{6/4}),\ \dots\bigr) > 0",
            asserts=(
                forall(
                    "max(3*(1+sqrt(3/7)) - 3*(1+sqrt(4/6)), 2*(1+sqrt(2/8)) - 2*(1+sqrt(6/4)), "
                    "3*(1+sqrt(2/8)) - 3*(1+sqrt(5/5)), 2*(1+sqrt(3/7)) - 2*(1+sqrt(5/5))) > 0"
                ),
            ),
            instance="capabilities 3, 3, 2, 2, two types, ρ = 1/2",
            case_of="b",
        ),
        Part(
            name="b-by-type",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1(b)"), earlier("Theorem 1(b)"), chapter("§4.1")),
            text="Reading: capability vectors as in §4.1. For agents (2, 1) and (1, 2) and ρ = 1/2 one of the assignments "
            "'each to the own strength' (loads 2, 2) and 'each to the own weakness' (loads 1, 1) has a profitable deviation.",
            latex=r"\max\bigl(C(3,0) - C(1,1),\ C(0,3) - C(1,1),\ C(3,0) - C(2,2),\ C(0,3) - C(2,2)\bigr) > 0",
            asserts=(
                forall(
                    f"max({gain(('3', '0'), ('1', '1'))}, {gain(('0', '3'), ('1', '1'))}, "
                    f"{gain(('3', '0'), ('2', '2'))}, {gain(('0', '3'), ('2', '2'))}) > 0"
                ),
            ),
            instance="two agents with capability vectors (2, 1) and (1, 2), ρ = 1/2",
            case_of="b",
        ),
        Part(
            name="b-joining",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1(b)"), earlier("Theorem 1(b)")),
            text="Reading: the choice is to join at a cost, for an equal share. For 2k agents of capability 1 (k ≥ 2), k of each "
            "of two fixed types, ρ = 1/2 and cost 39/20, one of the meshes with one agent of each type and with all agents "
            "(aggregate 4k) is not an equilibrium.",
            latex=r"\max\bigl(\tfrac{3+2\sqrt2}{3} - \tfrac{39}{20},\ \tfrac{39}{20} - \tfrac42,\ \tfrac{39}{20} -"
            r" \tfrac{4k}{2k}\bigr) > 0",
            asserts=(
                forall(
                    "max((3+2*sqrt(2))/3 - 39/20, 39/20 - 4/2, 39/20 - (4*k)/(2*k)) > 0",
                    given=("k >= 2",),
                    integer=("k",),
                ),
            ),
            instance="2k agents of capability 1, types fixed, equal shares, cost 39/20, ρ = 1/2",
            case_of="b",
            context="A third member would share 3 + 2√2 by three and not recover the cost, although all 2k do, whatever k is. "
            "Nobody joining is an equilibrium as well, the one with S = 0. If every member enjoys the whole aggregate, the "
            "mesh of all is the only one (b-joining-network-good).",
        ),
        Part(
            name="b-joining-network-good",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1(b)"), earlier("Theorem 1(b)"), chapter("Remark A.1"), earlier("Appendix A")),
            text="Reading: the choice is to join at a cost k, the same for all, for a network good: every member enjoys the "
            "whole aggregate, types being fixed and 0 < ρ < 1. Where some mesh is worth its cost to its members, every "
            "outsider (capability c, its type having load x, the other types contributing B) gains by joining, so that the "
            "only equilibrium with members is that all join.",
            latex=r"(x^\rho + B)^{1/\rho} \ge k \;\Rightarrow\; \bigl((x+c)^\rho + B\bigr)^{1/\rho} > k",
            asserts=(
                forall(
                    "((x+c)^r + B)^(1/r) > k",
                    given=(*CES, "c > 0", "x >= 0", "B >= 0", "(x^r + B)^(1/r) >= k"),
                ),
            ),
            case_of="b",
            context="The reading that Remark A.1 names, and the one in which the printed argument by supermodularity works. "
            "It needs types to be fixed: once agents choose them, the two equilibria of (b) are back, all agents "
            "having joined.",
        ),
        Part(
            name="b-negative-rho",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1(b)"), chapter("eq. (1)")),
            text="Reading: ρ < 0, which the chapter admits, with the aggregate's limit 0 where a type is uncovered. For equal "
            "agents and J = 3 the equilibrium is unique up to renaming.",
            latex=r"\rho < 0,\ J = 3:\quad C_{\mathrm{eff}}(N,0,0) = C_{\mathrm{eff}}(N-1,1,0) = 0",
            case_of="b",
            context="Without that limit the aggregate, hence the game, is not defined where a type is uncovered "
            "(ces-aggregate/domain). (N, 0, 0) does not cover all types, so it is no mesh equilibrium in the sense of (a); "
            "but (b) speaks of all equilibria with S > 0.",
        ),
        Part(
            name="c",
            role=Role.STATEMENT,
            sources=(
                chapter("Theorem 6.1(c)"),
                earlier("Theorem 1(c)"),
                NOTES,
                earlier("Abstract"),
                earlier("§1"),
                earlier("§11"),
            ),
            text="For the threshold dynamics (10), the only dynamics of the specialisation that is printed, averaged over the "
            "random response (9) at a constant demand s > 0, thresholds being positive: some state of rest is locally "
            "asymptotically stable. In such a state every threshold t is at rest, and its rate does not increase with it; "
            "so at the threshold t > 0 at rest, where the response is P = φ/(ξ+φ), the slope (ξ+φ)nP(1−P)/t is negative (it "
            "cannot be 0).",
            latex=r"f(\theta) = \varphi - (\xi+\varphi)\frac{s^n}{s^n+\theta^n} = 0,\ \theta > 0 \;\Rightarrow\; f'(\theta) < 0",
            asserts=(forall(f"{AT_REST} < 0", given=REST),),
            repair=Repair(
                text="At a positive threshold at rest the response is P = φ/(ξ+φ) and the slope (ξ+φ)nP(1−P)/θ is positive: "
                "no such state of rest is stable. Print a dynamics of the shares x_j of the types, such as ẋ_j = x_j(p_j − Σ_k x_k p_k) with p_j the "
                "marginal product. For every ρ < 1 (ρ ≠ 0) the scarcer of two types is the better paid, and "
                "d ln(x_j/x_k)/dt = p_j − p_k, so all ratios tend to 1: equal shares are asymptotically stable, and attract "
                "every start with all types present. C_eff never falls: dC_eff/dt = Σ x_j(p_j − p̄)².",
                latex=r"x_j < x_k \;\Rightarrow\; p_j \propto x_j^{\rho-1} > x_k^{\rho-1} \propto p_k",
                asserts=(REPELLING, PRICE),
            ),
            proof_steps=("step-function", "step-dissipative", "step-minimum", "step-lasalle"),
            depends_on=("mesh-equilibrium/b",),
            severity=Severity.CRITICAL,
            weighed=True,
            used_in=(chapter("§7.3"), earlier("§11"), chapter("§8")),
            context="Among positive thresholds the only rest point is θ = s(ξ/φ)^(1/n), the same for every task at equal "
            "demand: an agent without a speciality, and a repelling one. A raised threshold grows without bound; a lowered "
            "one reaches 0 in finite time, and the papers do not say what happens then. Below 0, (9) is no probability for "
            "odd n, undefined for fractional n, and for even n it is symmetric: then there is an attracting rest point at "
            "−s(ξ/φ)^(1/n), where the response is again φ/(ξ+φ), the same for every task, hence still no speciality. "
            "Bounding the thresholds, as later models of this kind do, makes specialised states stable, but very many of "
            "them: see stability-against-uniqueness. Coupling s to the work done is another way out, but no equation for s "
            "is printed. For the equation of s in Proposition 3.1, part (c) there holds.",
        ),
        Part(
            name="c-unaveraged",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1(c)"), chapter("eq. (10)"), earlier("Theorem 1(c)"), earlier("eq. (10)")),
            text="Reading: (10) literally, the rate being −ξ while the task is performed and φ otherwise (ξ, φ > 0). One of the "
            "two rates is zero, so that a threshold can be at rest, as at a stable equilibrium it must.",
            latex=r"(-\xi)\,\varphi = 0",
            asserts=(forall("(-xi)*phi == 0", given=("xi > 0", "phi > 0")),),
            case_of="c",
        ),
        Part(
            name="c-better-replies",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1(c)"), earlier("Theorem 1(c)")),
            text="Reading: equal agents revise their types one by one. At the equilibrium of N = 2k + 1 agents and two types, "
            "loads (k + 1, k), every single change loses, so that it is an isolated rest point (ρ = 1/2).",
            latex=r"C(k, k+1) < C(k+1, k)",
            asserts=(forall(f"{value('k', 'k+1')} < {value('k+1', 'k')}", given=("k >= 1",), integer=("k",)),),
            instance="2k + 1 agents of capability 1, two types, ρ = 1/2",
            repair=Repair(
                text="If J divides N and agents are equal, each balanced assignment is a strict equilibrium; otherwise only "
                "the set of all balanced assignments is stable, and agents may wander within it for nothing.",
                latex=r"C(k-1, k+1) < C(k, k)",
                asserts=(
                    forall(f"{expanded('k-1', 'k+1')} < {expanded('k', 'k')}", given=("k >= 1",), integer=("k",)),
                ),
            ),
            case_of="c",
        ),
        Part(
            name="c-replicator",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1(c)"), earlier("Theorem 1(c)")),
            text="Reading: shares of types follow the replicator equation for marginal products, ρ < 1, ρ ≠ 0. The scarcer of "
            "any two types is the better paid, so that the ratio of any two shares moves towards 1.",
            latex=r"0 < x_j < x_k \;\Rightarrow\; p_j > p_k",
            asserts=(PRICE,),
            case_of="c",
        ),
        Part(
            name="stability-against-uniqueness",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1(b)"), chapter("Theorem 6.1(c)"), earlier("Theorem 1")),
            text="If thresholds are bounded, as is usual, by a and b, a stable specialised state is the only one: where a "
            "state with one threshold of each agent at a and the others at b is stable, not every choice of these "
            "thresholds gives a stable state. A threshold at a must tend down, or one at b up, for some and not for others.",
            latex=r"\max\bigl(f(a), -f(b)\bigr) \ge 0 \text{ for some other choice}",
            asserts=(forall(f"{CORNER} >= 0", given=BOUNDS),),
            repair=Repair(
                text="If φaⁿ < ξsⁿ < φbⁿ each threshold stays at whichever bound it has reached, independently of all others: "
                "all 2^(NJ) corners are stable, among them every agent serving task 1. Stability holds, uniqueness and "
                "coverage do not.",
                latex=r"\varphi a^n < \xi s^n < \varphi b^n \;\Rightarrow\; f(a) < 0 < f(b)",
                asserts=(
                    forall(f"{AVERAGE.format('a')} < 0", given=(*RATES, "a > 0", "phi*a^n < xi*s^n")),
                    forall(f"{AVERAGE.format('b')} > 0", given=(*RATES, "b > 0", "phi*b^n > xi*s^n")),
                ),
            ),
            instance="one threshold; the rates of the others are the same functions",
            severity=Severity.MINOR,
            used_in=(chapter("Proposition 4.2"), earlier("Proposition 4")),
            context="The papers print no bounds: this shows what the usual amendment would give, stability (c) but not "
            "uniqueness (b). At a constant demand each threshold obeys an equation of its own; nothing in the rates mentions "
            "the task or the other agents.",
        ),
        Part(
            name="same-size-for-all",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1"), earlier("Theorem 1"), NOTES),
            text="The quantifiers: with β, v, D fixed (g = βv/D), the positive fraction s of the statement is one number for "
            "all N > N*; so the s of N agents solves the equation for N + 1.",
            latex=r"s = 1 - e^{-Ngs} \;\Rightarrow\; s = 1 - e^{-(N+1)gs}",
            asserts=(
                forall(
                    "s == 1 - exp(-(N+1)*g*s)",
                    given=("g > 0", "N*g > 1", "0 < s", "s == 1 - exp(-N*g*s)"),
                    integer=("N",),
                ),
            ),
            repair=Repair(
                text="Choose the order of limits: fix R = Nβv/D while N grows (β ~ 1/N), as eq. (3) requires; then s is one "
                "number and the statement is about N → ∞. With β fixed, R grows with N, s tends to 1, and N* = "
                "M·c̄_cent/(s·c̄) is an equation for N*.",
                latex=r"R = Ng,\ s = 1 - e^{-Ngs} \;\Rightarrow\; s = 1 - e^{-Rs}",
                asserts=(forall("s == 1 - exp(-R*s)", given=("s == 1 - exp(-N*g*s)", "R == N*g")),),
            ),
            severity=Severity.EDITORIAL,
            used_in=(chapter("Theorem 6.1(d)"), chapter("Theorem 6.1, proof")),
            context="With R fixed (β ~ 1/N) nothing is wrong; eq. (2) makes R a function of N.",
        ),
        # ------------------------------------------------------------------------------------------- Step 1
        Part(
            name="step-giant-component",
            role=Role.STEP,
            sources=PROOF,
            text="For R > 1 the size equation has a positive solution below 1.",
            latex=r"R > 1 \;\Rightarrow\; \exists\, s \in (0,1):\ s = 1 - e^{-Rs}",
            asserts=(forall(f"exists s: 0 < s < 1, {SAME}", given=("R > 1",)),),
            depends_on=("proposition-3.1/b",),
        ),
        Part(
            name="step-enough-agents",
            role=Role.STEP,
            sources=PROOF,
            text="For N > J/s the s·N agents of the component are at least J.",
            latex=r"N > J/s \;\Rightarrow\; sN \ge J",
            asserts=(forall("s*N >= J", given=("s > 0", "N > J/s", "J >= 1"), integer=("N", "J")),),
        ),
        Part(
            name="step-coverage",
            role=Role.STEP,
            sources=PROOF,
            printed=False,
            text="An agent that shares a type with load x > 0 of others gains by moving to an uncovered type (0 < ρ < 1), so "
            "that with at least J agents every equilibrium covers all types.",
            latex=r"x^\rho + c^\rho > (x+c)^\rho",
            asserts=(forall("x^r + c^r > (x+c)^r", given=(*CES, "x > 0", "c > 0")),),
            context="The printed step passes from the number of agents to coverage. For ρ < 0 the assignment with the "
            "largest aggregate covers all types, since every other has aggregate 0.",
        ),
        Part(
            name="step-equilibrium",
            role=Role.STEP,
            sources=PROOF,
            printed=False,
            text="Some assignment cannot be improved by any single agent.",
            latex=r"\operatorname{argmax}_{(j_i)} C_{\mathrm{eff}} \ne \emptyset",
            cites="Monderer and Shapley (1996)",
            context="There are J^N assignments; one with the largest aggregate is an equilibrium, for the aggregate ranks "
            "every agent's choices.",
        ),
        # ------------------------------------------------------------------------------------------- Step 2
        Part(
            name="step-supermodular",
            role=Role.STEP,
            sources=(*PROOF, NOTES),
            text="The game is supermodular for a suitable order of the types for each agent; in particular that of three agents "
            "of capability 1 and two types, ρ = 1/2. Each agent's order is one of two, reversing all three changes nothing, "
            "so four cases remain; each multiplies the three second differences by signs.",
            latex=r"\max_{\epsilon \in \{\pm1\}^3} \min_{i<k} \epsilon_i\epsilon_k\,\Delta_{ik} \ge 0,\qquad"
            r" \Delta_{ik} = -2\sqrt2",
            asserts=(forall(f"max({ORIENTATIONS}) >= 0"),),
            instance="three agents of capability 1, two types, ρ = 1/2",
            repair=Repair(
                text="For two agents and two types the game becomes supermodular when one agent's order is reversed "
                "(max(D, −D) ≥ 0). For three or more agents and two or more types no orders do, whatever lattices they form. "
                "What the game has instead is a potential, C_eff: pure equilibria exist and improving moves end in one.",
                latex=r"N = J = 2:\ \max(\Delta, -\Delta) \ge 0",
                asserts=(forall("max(D, -D) >= 0"),),
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("§15"), earlier("§9"), chapter("Remark A.1"), earlier("Appendix A")),
            context="With types fixed, the decision to join for a network good is supermodular (step-more-joiners); the choice "
            "of a type is not. A benefit that depends only on how many join, such as knowledge diffusion, leaves the "
            "choice of type as it is. In general: if two agents order some pair of types alike, the second difference on this pair, "
            "C(2x) − 2C(x + y) + C(2y) around any load of the others, is negative by strict concavity. Hence the least "
            "element of one agent is the greatest of every other, impossible for three agents. For N = 2 and J ≥ 3 a third "
            "type in between breaks it as well.",
        ),
        Part(
            name="step-more-joiners",
            role=Role.STEP,
            sources=(*PROOF, chapter("Remark A.1"), earlier("Appendix A")),
            text="An agent's payoff from joining rises when more agents join: for a network good, whose members enjoy the whole "
            "aggregate, and 0 < ρ < 1, every joiner of capability c raises it, whatever the load x of the type it joins and "
            "the contribution B of the other types.",
            latex=r"\bigl((x+c)^\rho + B\bigr)^{1/\rho} > (x^\rho + B)^{1/\rho}",
            asserts=(forall("((x+c)^r + B)^(1/r) > (x^r + B)^(1/r)", given=(*CES, "c > 0", "x >= 0", "B >= 0")),),
            context="The fairest reading: Remark A.1 names network goods as the model behind the game. The agent's own "
            "capability is part of x or of B. For other payoffs see step-more-joiners-contribution.",
        ),
        Part(
            name="step-more-joiners-contribution",
            role=Role.INLINE,
            sources=PROOF,
            text="The same if the payoff is the own contribution: for 0 < ρ < 1 and two types it rises also when the new member "
            "chooses the agent's own type.",
            latex=r"C(x+2c, y) - C(x+c, y) \ge C(x+c, y) - C(x, y)",
            asserts=(
                forall(
                    "((x+2*c)^r + y^r)^(1/r) - ((x+c)^r + y^r)^(1/r) >= ((x+c)^r + y^r)^(1/r) - (x^r + y^r)^(1/r)",
                    given=(*CES, "c > 0", "x >= 0", "y >= 0"),
                ),
            ),
            instance="two types",
            repair=Repair(
                text="True for members of other types (step-other-types). Within a type contributions fall: from the mesh "
                "(0, 1), the first agent of type 1 adds 3, the second 2√2 − 1 (ρ = 1/2).",
                latex=r"C(2,1) - C(1,1) = 2\sqrt2 - 1 < 3 = C(1,1) - C(0,1)",
                asserts=(forall(f"{gain(('2', '1'), ('1', '1'))} < {gain(('1', '1'), ('0', '1'))}"),),
            ),
            severity=Severity.MINOR,
            case_of="step-more-joiners",
            context="An equal share may fall too: from loads (1, 1) to (2, 1) it goes from 2 to (3 + 2√2)/3 = 1.943 (ρ = 1/2).",
        ),
        Part(
            name="step-other-types",
            role=Role.STEP,
            sources=PROOF,
            text="An agent's contribution to its type rises when somebody joins another type (two types, ρ = 1/2).",
            latex=r"C(x+c, y+d) - C(x, y+d) > C(x+c, y) - C(x, y)",
            asserts=(
                forall(
                    f"{gain(('x+c', 'y+d'), ('x', 'y+d'))} > {gain(('x+c', 'y'), ('x', 'y'))}",
                    given=("c > 0", "d > 0", "x >= 0", "y >= 0"),
                ),
            ),
            instance="two types, ρ = 1/2",
            depends_on=("diversity/cross-partial",),
            context="For every ρ < 1 the mixed second derivative is positive (diversity/cross-partial); this integrates it.",
        ),
        Part(
            name="step-tarski",
            role=Role.STEP,
            sources=(*PROOF, NOTES),
            text="A finite game that is supermodular on lattices of strategies has a greatest and a least pure equilibrium.",
            latex=r"\exists\, \underline a \le \bar a \text{ equilibria}:\ \underline a \le a \le \bar a"
            r"\ \text{for every equilibrium } a",
            cites="Tarski (1955); Topkis (1979, 1998); Milgrom and Roberts (1990), Theorem 5: strategy sets complete "
            "lattices, payoffs supermodular in the own strategy, with increasing differences, order upper semi-continuous",
            context="True as a theorem; its hypothesis fails here (step-supermodular). It gives two extreme equilibria, "
            "equal or not, never uniqueness.",
        ),
        Part(
            name="step-one-positive",
            role=Role.STEP,
            sources=PROOF,
            text="Strict concavity and supermodularity leave one equilibrium above the least: for two agents with strategies "
            "0, 1, 2 and payoff u = s·t − s²/2 (increasing differences, strictly concave in the own strategy s), one of (1, 1) "
            "and (2, 2) has a profitable deviation.",
            latex=r"\max\bigl(u(0,1) - u(1,1),\ u(2,1) - u(1,1),\ u(0,2) - u(2,2),\ u(1,2) - u(2,2)\bigr) > 0",
            asserts=(forall(f"max({SQUARE_GAMES}) > 0"),),
            instance="two agents, strategies 0, 1, 2, u = s·t − s²/2",
            repair=Repair(
                text="Uniqueness follows from strict concavity of a potential on a convex set of strategies, here of C_eff on "
                "loads of a given total, that is from a continuum of agents: then equal marginal products mean equal loads.",
                latex=r"0 < x < y,\ \rho < 1 \;\Rightarrow\; x^{\rho-1} > y^{\rho-1}",
                asserts=(PRICE,),
            ),
            severity=Severity.MAJOR,
            depends_on=("diversity/own-curvature",),
            context="The CES function is strictly concave in each load; agents choose among types, not loads.",
        ),
        Part(
            name="step-dominated",
            role=Role.STEP,
            sources=PROOF,
            text="Of two assignments of capabilities 3, 3, 2, 2 to two types (ρ = 1/2, equal shares), each agent gets less at "
            "loads (6, 4) than at the efficient (5, 5).",
            latex=r"\tfrac14 C(6,4) < \tfrac14 C(5,5)",
            asserts=(forall(f"{value('6', '4')}/4 < {value('5', '5')}/4"),),
            instance="equal shares, capabilities 3, 3, 2, 2, two types, ρ = 1/2",
            context="With equal shares, and for a network good, the efficient assignment is best for everybody by definition: "
            "these are the cases for which the sentence is true without computation.",
        ),
        Part(
            name="step-dominated-contributions",
            role=Role.INLINE,
            sources=PROOF,
            text="The same when agents are paid what they contribute: an agent of capability 2 gets no more at loads (6, 4) than "
            "at (5, 5).",
            latex=r"C(6,4) - C(6,2) \le C(5,5) - C(5,3)",
            asserts=(forall(f"{gain(('6', '4'), ('6', '2'))} <= {gain(('5', '5'), ('5', '3'))}"),),
            instance="own contributions, capabilities 3, 3, 2, 2, two types, ρ = 1/2",
            case_of="step-dominated",
            context="An equilibrium that is inefficient as a whole is then not dominated: the 2s prefer it.",
        ),
        Part(
            name="step-dominated-excluded",
            role=Role.STEP,
            sources=PROOF,
            text="An assignment that is payoff-dominated is no equilibrium: at loads (6, 4) of capabilities 3, 3 and 2, 2, whose "
            "aggregate is below that of (5, 5), some agent gains by moving (ρ = 1/2).",
            latex=r"\max\bigl(C(3,7) - C(6,4),\ C(8,2) - C(6,4)\bigr) > 0",
            asserts=(forall(f"max({gain(('3', '7'), ('6', '4'))}, {gain(('8', '2'), ('6', '4'))}) > 0"),),
            instance="capabilities 3, 3, 2, 2, two types, ρ = 1/2",
            repair=Repair(
                text="Payoff-dominated strict equilibria exist for arbitrarily many agents: for every m ≥ 0, 2 + 2m agents of "
                "capability 3 and two of capability 2 have strict equilibria with loads (6+3m, 4+3m) and (5+3m, 5+3m).",
                latex=r"C(3{+}3m,7{+}3m),\ C(8{+}3m,2{+}3m),\ C(9{+}3m,1{+}3m) < C(6{+}3m,4{+}3m) < C(5{+}3m,5{+}3m)",
                asserts=(*STRICT, worse(UNEQUAL, EQUAL)),
            ),
            severity=Severity.MAJOR,
        ),
        # ------------------------------------------------------------------------------------------- Step 3
        Part(
            name="step-function",
            role=Role.STEP,
            sources=PROOF,
            text="The function V = −C_eff + Σ φ_j(C_j) does not increase along the dynamics of the specialisation.",
            latex=r"\dot V = -\nabla C_{\mathrm{eff}}\cdot\dot C + \sum_j \phi_j'(C_j)\,\dot C_j \le 0",
            repair=Repair(
                text="Print φ_j and an equation for the loads C_j. With the replicator equation of the repair of (c), V = −C_eff "
                "itself will do: dC_eff/dt = Σ x_j(p_j − p̄)² ≥ 0.",
                latex=r"\dot x_j = x_j(p_j - \bar p) \;\Rightarrow\; \dot C_{\mathrm{eff}} = \sum_j x_j (p_j - \bar p)^2",
            ),
            severity=Severity.MAJOR,
            context="φ_j has no definition, and (10) moves thresholds; how thresholds move capabilities is not printed. "
            "The sign of dV/dt is therefore not determined; step-function-aggregate shows what happens with φ_j = 0.",
        ),
        Part(
            name="step-function-aggregate",
            role=Role.INLINE,
            sources=PROOF,
            text="The same with φ_j = 0, along the specialisation that Proposition 4.2 describes: two agents (3/5, 2/5), each "
            "of whom ends with 1 in its strongest type, go from loads (6/5, 4/5) to (2, 0), and −C_eff does not increase "
            "(ρ = 1/2).",
            latex=r"-C(2,0) \le -C(\tfrac65, \tfrac45)",
            asserts=(forall(f"-({value('2', '0')}) <= -({value('6/5', '4/5')})"),),
            instance="two agents (3/5, 2/5), ρ = 1/2, φ_j = 0",
            case_of="step-function",
            context="Specialising all in the same type lowers the aggregate from about 3.96 to 2.",
        ),
        Part(
            name="step-dissipative",
            role=Role.STEP,
            sources=PROOF,
            text="The threshold dynamics (10) is dissipative: averaged over the response at a constant demand, the potential "
            "U = −∫θ' dθ of a positive threshold falls, at speed −(θ')², unless the threshold is at rest.",
            latex=r"\dot U = -\dot\theta^2 < 0",
            asserts=(
                forall(f"({AVERAGE.format('t')})^2 > 0", given=(*RATES, "t > 0", "phi*t^n < xi*s^n")),
                forall(f"({AVERAGE.format('t')})^2 > 0", given=(*RATES, "t > 0", "phi*t^n > xi*s^n")),
            ),
            severity=Severity.MINOR,
            context="The word is not defined in the papers. In this sense every scalar equation is dissipative; but U has a maximum "
            "where positive thresholds rest, so that nothing follows for the stability of that state (part c). In two other senses "
            "the step fails: rates expand volumes at positive thresholds, and no bounded set is entered by all motions, since the "
            "threshold of a task that is never performed grows like φ·t.",
        ),
        Part(
            name="step-minimum",
            role=Role.STEP,
            sources=(*PROOF, chapter("§8")),
            printed=False,
            text="V has a strict local minimum at the equilibrium, as a Lyapunov function must: for ρ < 1 (ρ ≠ 0), φ_j = 0 and "
            "loads of a given total, V = −C_eff is smallest at equal loads and nowhere else; for two types and ρ = 1/2, "
            "V(x+h, x−h) > V(x, x).",
            latex=r"-C(x+h, x-h) > -C(x, x)\quad (0 < h < x)",
            asserts=(forall(f"{expanded('x+h', 'x-h')} < {expanded('x', 'x')}", given=("0 < h", "h < x")),),
            instance="two types, ρ = 1/2, φ_j = 0",
            depends_on=("lemma-4.1/maximum",),
            context="At fixed totals, as §8 says of Part I. With free loads it fails, since more of any load raises C_eff. Where "
            "agents are indivisible the equilibrium may lie beside the equal loads (see (b)).",
        ),
        Part(
            name="step-lasalle",
            role=Role.STEP,
            sources=PROOF,
            text="For an autonomous, locally Lipschitz system, a continuously differentiable V with a strict local minimum at "
            "an equilibrium, dV/dt ≤ 0 nearby, and no other trajectory staying where dV/dt = 0: the equilibrium is locally "
            "asymptotically stable.",
            latex=r"V > V(x^*),\ \dot V \le 0,\ \{\dot V = 0\} \text{ contains no other trajectory} \;\Rightarrow\;"
            r" x^* \text{ l.a.s.}",
            cites="LaSalle (1960); Khalil, Nonlinear Systems (2002), Theorem 4.4 and Corollary 4.1",
            context="Without the strict minimum it is false: x' = x and V = −x² have dV/dt = −2x² ≤ 0 with equality only at 0, "
            "which repels. The system (10) is not autonomous in the loads, nor continuous.",
        ),
    ),
)

# ------------------------------------------------------------------------- §1.1 and Appendix A: about the theorem

SPECTRAL = ("a > 0", "d > 0", "b > 0", "(a+d+sqrt((a-d)^2+4*b))/2 > 1")
SOLVED = "R == -log(1-s)/s"
POSITIVE_FRACTION = "exists s: 0 < s < 1, s == 1 - exp(-a*s)"

ACTIVATION = Claim(
    name="activation-condition",
    title="The spectral condition against the condition of the central theorem",
    kind="remark",
    sources=(chapter("§1.1"), chapter("§3")),
    symbols=(
        ("a, d", "own reproduction numbers of the network level and of another level"),
        ("b", "product of the two couplings between them"),
        ("s", "fraction of agents in the giant component"),
    ),
    parts=(
        Part(
            name="exists-iff",
            role=Role.INLINE,
            sources=(chapter("§1.1"), chapter("§1"), chapter("§3")),
            text="The mesh equilibrium exists whenever the spectral radius of the next-generation matrix exceeds 1, also where "
            "the network's own reproduction number a does not: for two levels with matrix (a, ·; ·, d) and product b of the "
            "couplings, eq. (3) then has a positive solution.",
            latex=r"\tfrac12\bigl(a + d + \sqrt{(a-d)^2 + 4b}\bigr) > 1 \;\Rightarrow\; \exists\, s \in (0,1):\ s = 1 - e^{-as}",
            asserts=(forall(POSITIVE_FRACTION, given=SPECTRAL),),
            instance="two levels",
            repair=Repair(
                text="With eq. (3) for the connected fraction the condition is a > 1 (Proposition 3.1); it implies, but does "
                "not follow from, a spectral radius above 1. To let other levels help, eq. (3) must contain them.",
                latex=r"a > 1 \;\Rightarrow\; \exists\, s \in (0,1):\ s = 1 - e^{-as}",
                asserts=(forall(POSITIVE_FRACTION, given=("a > 1",)),),
            ),
            contradicts=("proposition-3.1/b",),
            severity=Severity.MAJOR,
            used_in=(chapter("Theorem 6.1(a)"),),
            context="§1.1 says 'if and only if' of the spectral radius, and that coupling can raise it above 1 while a < 1; "
            "Theorem 6.1(a) needs s > 0, which Proposition 3.1(b) excludes for a ≤ 1. Example: a = d = 1/2, b = 1: spectral "
            "radius 3/2, and s = 0 is the only solution. If R in eq. (3) is the system-wide number, coupling included, §1.1 and "
            "Proposition 3.1 agree; but the text calls it the Level 2 component, and speaks of its value in isolation. "
            "Chapter 3, which is cited, was not supplied.",
        ),
    ),
)

CLAIMS = (GAME, CENTRAL, ACTIVATION)

MATRICES = (
    Matrix(
        title="Uniqueness of the mesh equilibrium, reading by reading",
        columns=(
            "the number S only",
            "named agents and types",
            "up to renaming, equal capabilities",
            "up to renaming, unequal capabilities",
            "marginal-product pay",
            "capabilities by type",
            "joining at a cost, equal shares",
            "joining at a cost, a network good",
            "ρ < 0, three types",
        ),
        rows=(
            (
                "unique",
                (
                    "mesh-equilibrium/b-size",
                    "mesh-equilibrium/b-labelled",
                    "mesh-equilibrium/b-equal-capabilities",
                    "mesh-equilibrium/b",
                    "mesh-equilibrium/b-wages",
                    "mesh-equilibrium/b-by-type",
                    "mesh-equilibrium/b-joining",
                    "mesh-equilibrium/b-joining-network-good",
                    "mesh-equilibrium/b-negative-rho",
                ),
            ),
        ),
        note="A column is a reading of 'the equilibrium'. For stability see the cases of part (c).",
    ),
)
