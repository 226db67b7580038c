"""Preferential attachment with fitness: its constant, its phases, and the inverse condensation under a learning curve.

Model.  A newcomer links to node i with probability proportional to eta_i*k_i, where k_i is the degree and eta_i a fitness
drawn from a law rho on (0, h] with h = eta_max the top.  Write I(C) for the left side of the self-consistency equation,
the mean of eta/(C - eta).  It falls strictly on C > h, and links can be shared out among ordinary nodes only if it reaches
one there.  Phases: fit-get-rich (FGR) if the limit I(h) of I(C) as C falls to h is at least 1; condensed (BEC) if
I(h) < 1, and then the part 1 - I(h) of all new links goes to fitness values that come as close to h as one likes.

Symbols.  C is the constant of the equation; h the top of the fitness; a the exponent alpha_B at the top; W, X, Y the
weights and fitness values of a law with finitely many values; t and u the technology parameter theta.

Closed forms used below, each derived in the proof leg.  Law Beta(p, 1 + a): density proportional to x^(p-1)*(1-x)^a,
I(h) = p/a for a > 0 and infinite for a <= 0.  Uniform law on (0, 1): I(C) = C*log(C/(C-1)) - 1.  Power law of mean M
whose top lies m above the mean: density proportional to (h-x)^a on an interval of width m*(2+a)/(1+a) below h = M + m,
I(h) = (M+m)*(1+a)^2/(a*(2+a)*m) - 1.
"""

from functools import partial

from theoremaudit.model import Claim, Part, Repair, Role, Severity, Source
from theoremaudit.statements import Statement, forall

chapter = partial(Source, "mesh-economy")
earlier = partial(Source, "mesh-equilibrium")
notes = partial(Source, "notes", "Core Result 1")

BOSE = "Bianconi and Barabási (2001), Phys. Rev. Lett. 86, 5632"
COMPETITION = "Bianconi and Barabási (2001), Europhys. Lett. 54, 436"
URNS = "Borgs, Chayes, Daskalakis and Roch (2007), First to market is not everything, STOC"
FAMILIES = "Dereich, Mailler and Mörters (2017), Nonextensive condensation in reinforced branching processes"

# ----------------------------------------------------------------------------------------- laws and their equation

TWO = ("0 < a", "a < b", "0 < p", "p < 1")
LAW = ("h > 0", "w >= 0 for w in W", "sum(w for w in W) == 1", "J >= 1")
VALUES = {"W": "J", "X": "J"}


def two_values(constant: str) -> str:
    """Left side of the equation for fitness a with probability p and b with probability 1 - p."""
    return f"p*a/({constant}-a) + (1-p)*b/({constant}-b)"


def solves(constant: str) -> str:
    """The self-consistency equation for two fitness values."""
    return f"{two_values(constant)} == 1"


def uniform(constant: str) -> str:
    """Left side of the equation for fitness uniform on (0, 1)."""
    return f"{constant}*log({constant}/({constant}-1)) - 1"


def finite(values: str, constant: str) -> str:
    """Left side of the equation for a law with finitely many fitness values."""
    x = values.lower()
    return f"sum(w*{x}/({constant}-{x}) for w in W, {x} in {values})"


EQUATION_PLACES = (chapter("eq. (6)"), earlier("eq. (5)"), notes())

ATTACHMENT = Claim(
    name="fitness-attachment",
    title="Preferential attachment with fitness: the growth of degrees and the constant C",
    kind="equation",
    sources=(chapter("eq. (5)"), chapter("eq. (6)"), earlier("eq. (4)"), earlier("eq. (5)"), notes()),
    symbols=(
        ("C", "constant of the self-consistency equation"),
        ("h", "top of the fitness, eta_max"),
        ("I", "left side of the self-consistency equation"),
        ("a, b, p", "two fitness values and the probability of the lower one"),
        ("W, X", "weights and values of a law with finitely many fitness values"),
    ),
    parts=(
        Part(
            name="growth",
            role=Role.INLINE,
            sources=(chapter("eq. (5)"), earlier("eq. (4)"), notes()),
            text="If C > η_max solves equation (6), the mean-field degree of node i, which arrives at t_i with m links, is "
            "k_i(t) = m·(t/t_i)^(η_i/C), and the fitness-weighted sum of degrees is m·C·t.",
            latex=r"\dot k_i = \frac{\eta_i k_i}{C t},\ k_i(t_i) = m \;\Rightarrow\; k_i(t) = m\,(t/t_i)^{\eta_i/C}",
            severity=Severity.MINOR,
            context="The formula needs a C > η_max; in the condensed phase none exists (part constant-exists), and C is "
            "then replaced by η_max. Fitness is drawn once and stays: equation (5) does not hold for a fitness that a "
            f"learning curve moves. For random graphs, not their mean field, see {URNS}.",
        ),
        Part(
            name="constant-exists",
            role=Role.DEFINITION,
            sources=EQUATION_PLACES,
            text="For every fitness law on (0, η_max] some C ≥ η_max satisfies equation (6).",
            latex=r"\forall \rho\ \exists\, C \ge \eta_{\max}:\ \int \frac{\rho(\eta)}{C/\eta - 1}\,d\eta = 1",
            repair=Repair(
                text="A solution C ≥ η_max exists if and only if ∫ η/(η_max − η) dρ ≥ 1 (infinite values included), and then "
                "C ≤ 2η_max. Otherwise put C = η_max: the law is condensed and the part 1 − ∫ η/(η_max − η) dρ of all new "
                "links condenses. The left side falls in C. (Formal: it falls for every law with finitely many values, and for two values "
                "a < b there is a solution in (b, 2b].)",
                latex=r"\exists\, C \ge \eta_{\max} \iff \int \frac{\eta}{\eta_{\max}-\eta}\,d\rho \ge 1",
                asserts=(
                    forall(f"exists C: b < C <= 2*b, {solves('C')}", given=TWO),
                    forall(
                        f"{finite('X', 'D')} <= {finite('X', 'C')}",
                        given=(
                            "w >= 0 for w in W",
                            "J >= 1",
                            "0 < x for x in X",
                            "x < C for x in X",
                            "C <= D",
                            "x < D for x in X",
                        ),
                        vector=VALUES,
                    ),
                ),
                condition="∫ η/(η_max − η) dρ ≥ 1",
            ),
            severity=Severity.MINOR,
            used_in=(chapter("eq. (5)"), earlier("eq. (4)")),
            context="That no solution exists is Bianconi and Barabási's own mark of the condensed phase, which the papers go "
            "on to describe; what is missing is the C of equation (5) in that phase. Below the top no C will do for a law "
            "with a density bounded away from 0 around C, since the integral does not converge.",
        ),
        Part(
            name="constant-unique",
            role=Role.DEFINITION,
            sources=EQUATION_PLACES,
            text="Equation (6) has at most one positive solution C, read as printed, without C > η_max; in particular for a "
            "law with the fitness values a < b.",
            latex=r"\frac{pa}{C-a} + \frac{(1-p)b}{C-b} = \frac{pa}{D-a} + \frac{(1-p)b}{D-b} = 1 \Rightarrow C = D",
            asserts=(forall("C == D", given=(*TWO, "C > 0", "D > 0", solves("C"), solves("D"))),),
            repair=Repair(
                text="Let C > η_max be the solution of (6): beyond the top the left side falls strictly.",
                latex=r"C > \eta_{\max}",
                asserts=(forall("C == D", given=(*TWO, "C > 0", "D > 0", solves("C"), solves("D"), "C > b", "D > b")),),
                condition="C > η_max",
            ),
            severity=Severity.EDITORIAL,
            instance="two fitness values",
            context="Two values give a quadratic equation with one root between the values and one above both. Only the "
            "latter is meant; the text does not say so. The papers write a density: for a continuous one, positive on an "
            "interval, nothing below the top solves (6), so that the slip is harmless; for two values, or a density with "
            "a gap, something does.",
        ),
        Part(
            name="tail-exponent",
            role=Role.INLINE,
            sources=(
                chapter("§5.3"),
                chapter("Proposition 5.2"),
                chapter("Prediction 4"),
                earlier("§5.3"),
                earlier("Proposition 5"),
                earlier("Prediction 4"),
                Source("notes", "Core Result 3"),
            ),
            text="Attachment by fitness makes degree tails with exponent at most 3: the exponent is 1 + C/η_max, and no "
            "C > 2·η_max solves equation (6), whatever the law. (Formal for laws with finitely many values.)",
            latex=r"2 \le \gamma = 1 + \frac{C}{\eta_{\max}} \le 3",
            asserts=(
                forall(
                    f"{finite('X', 'C')} < 1",
                    given=(
                        *LAW,
                        "0 < x for x in X",
                        "x <= h for x in X",
                        "x < C for x in X",
                        "C > 2*h",
                    ),
                    vector=VALUES,
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("fitness-attachment/growth",),
            used_in=(earlier("§8.1"),),
            context="A node of fitness η has tail exponent 1 + C/η; the fittest decide. The exponent is 3 for equal fitness, "
            f"2.255 for uniform fitness up to a logarithm ({COMPETITION}) and 2 when condensed. So γ ≤ 3 holds in both "
            "phases: a fat tail does not tell the mesh from the centralised equilibrium. Nothing here says that "
            "routing among experts follows this attachment rule.",
        ),
        Part(
            name="tail-before-mesh",
            role=Role.INLINE,
            sources=(chapter("Prediction 4"), earlier("Prediction 4")),
            text="The degree tail becomes fat (γ ≤ 3) with the mesh and is thinner before: under the rule of equation (5) the "
            "exponent 1 + C/η_max exceeds 3 while the traffic is condensed, with C at η_max.",
            latex=r"C = \eta_{\max} \Rightarrow 1 + C/\eta_{\max} > 3",
            asserts=(forall("1 + C/h > 3", given=("h > 0", "C == h")),),
            repair=Repair(
                text="The exponent is 2 (up to logarithms) while condensed, and above 2 but at most 3 once the condensate has dissolved: γ ≤ 3 on "
                "both sides cannot date the crystallisation, and the tail becomes thinner across it. To be observed is "
                "the rise of γ from 2.",
                latex=r"C = \eta_{\max} \Rightarrow \gamma = 2,\qquad \eta_{\max} < C \le 2\eta_{\max} \Rightarrow 2 < \gamma \le 3",
                asserts=(
                    forall("1 + C/h == 2", given=("h > 0", "C == h")),
                    forall("2 < 1 + C/h <= 3", given=("h > 0", "h < C", "C <= 2*h")),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("fitness-attachment/tail-exponent",),
            context="A reading: the earlier paper's Prediction 4 derives the hubs that emerge after crystallisation from this "
            "attachment rule, and the chapter lets the same rule describe the centralised traffic before it. If the rule "
            "sets in only after crystallisation, the prediction stands, but then it describes no condensate that could "
            "dissolve.",
        ),
        Part(
            name="bose-structure",
            role=Role.INLINE,
            sources=(chapter("§3.3"), earlier("§3.4"), notes()),
            text="With η = exp(−βε) and C = exp(−βμ) the term 1/(C/η − 1) is the Bose occupation 1/(exp(β(ε − μ)) − 1).",
            latex=r"\frac{1}{C/\eta-1} = \frac{1}{e^{\beta(\varepsilon-\mu)}-1}",
            asserts=(
                forall(
                    "1/(exp(-beta*mu)/exp(-beta*eps) - 1) == 1/(exp(beta*(eps-mu)) - 1)",
                    given=("beta > 0", "eps > mu"),
                ),
            ),
            severity=Severity.EDITORIAL,
            cites=BOSE,
            context="The density of levels g(ε) corresponds to the fitness density, the ground state to the top of "
            "fitness. In a Bose gas too, condensation needs a density of levels that vanishes at the ground state "
            "(d > 2 for g(ε) ~ ε^(d/2 − 1)): the analogy itself asks for α_B > 0 in the condensed phase.",
        ),
        Part(
            name="fugacity",
            role=Role.INLINE,
            sources=(chapter("§3.3"), earlier("§3.4")),
            text="C plays the role of the fugacity exp(βμ): putting the fugacity for C gives the Bose occupation.",
            latex=r"\frac{1}{z/\eta-1} = \frac{1}{e^{\beta(\varepsilon-\mu)}-1},\quad z = e^{\beta\mu}",
            asserts=(
                forall(
                    "1/(exp(beta*mu)/exp(-beta*eps) - 1) == 1/(exp(beta*(eps-mu)) - 1)",
                    given=("beta > 0", "eps > mu", "eps + mu > 0"),
                ),
            ),
            repair=Repair(
                text="C plays the role of the inverse fugacity: C = exp(−βμ) = 1/z.",
                latex=r"\frac{1}{(1/z)/\eta-1} = \frac{1}{e^{\beta(\varepsilon-\mu)}-1},\quad z = e^{\beta\mu}",
                asserts=(
                    forall(
                        "1/((1/exp(beta*mu))/exp(-beta*eps) - 1) == 1/(exp(beta*(eps-mu)) - 1)",
                        given=("beta > 0", "eps > mu"),
                    ),
                ),
            ),
            severity=Severity.EDITORIAL,
            cites=BOSE,
            context="The direction matters: condensation sets in as C falls to η_max, that is as the fugacity rises.",
        ),
    ),
)

# -------------------------------------------------------------------------------------------------- the two phases

PHASES = Claim(
    name="fitness-phases",
    title="The classification of phases by the exponent of the fitness law at its top",
    kind="classification",
    sources=(chapter("§3.3"), earlier("§3.4"), earlier("§1"), notes()),
    symbols=(
        ("a", "exponent alpha_B of the fitness density at its top"),
        ("p, q", "exponents at the bottom: the laws are Beta(p, 1 + a)"),
        ("C, h", "constant of the equation and top of fitness"),
        ("c, d", "a bound from below on the density, on an interval of length d below the top"),
        ("e", "the common fitness of all nodes"),
        ("x, s", "fitness of every device, and share of new links that the centre takes"),
    ),
    parts=(
        Part(
            name="peaked-condenses",
            role=Role.STATEMENT,
            sources=(chapter("§3.3"), earlier("§3.4"), earlier("§1"), notes()),
            text="If the fitness law is sharply peaked at its top, ρ ~ (η_max − η)^α_B with α_B ≤ 0, it is condensed: "
            "∫ η/(C − η) dρ < 1 for every C > η_max. In particular for uniform fitness (α_B = 0) and for the sharpest peak, "
            "all nodes of one fitness e.",
            latex=r"\alpha_B \le 0 \;\Rightarrow\; \int \frac{\eta}{C-\eta}\,d\rho < 1 \quad (C > \eta_{\max})",
            asserts=(
                forall(f"{uniform('C')} < 1", given=("C > 1",)),
                forall("e/(C-e) < 1", given=("e > 0", "C > e")),
            ),
            repair=Repair(
                text="If α_B ≤ 0, or if ρ has an atom at η_max, the law is never condensed: a density of at least c on an "
                "interval of length d below the top makes the left side of (6) as large as one likes, so that C > η_max "
                "exists. Two fitness values always have one.",
                latex=r"\alpha_B \le 0 \;\Rightarrow\; \lim_{C \downarrow \eta_{\max}} \int \frac{\eta}{C-\eta}\,d\rho = \infty",
                asserts=(
                    forall(
                        "exists C: C > h, c*(h-d)*log((C-h+d)/(C-h)) == 1",
                        given=("c > 0", "0 < d", "d < h"),
                    ),
                    forall(f"exists C: 1 < C < 2, {uniform('C')} == 1"),
                    forall(f"exists C: b < C <= 2*b, {solves('C')}", given=TWO),
                ),
            ),
            severity=Severity.MAJOR,
            instance="uniform fitness, and one common fitness",
            depends_on=("fitness-attachment/constant-exists",),
            used_in=(chapter("Abstract"), chapter("§17"), earlier("Abstract"), earlier("§11")),
            context="The classification is printed the wrong way round. Densities with α_B ≤ −1 are not integrable, so that "
            "−1 < α_B ≤ 0. Uniform fitness is Bianconi and Barabási's own example of the fit-get-rich phase "
            f"(C = 1.255: {COMPETITION}). A law with finitely many values has an atom at its top: if a fixed fraction of all nodes "
            "has the top fitness there is no exponent α_B and no condensation. A fixed number of top nodes among ever more "
            "others is another model, in which the papers' story holds: see one-node-takes-all.",
        ),
        Part(
            name="broad-is-fit-get-rich",
            role=Role.STATEMENT,
            sources=(chapter("§3.3"), earlier("§3.4"), earlier("§1"), notes()),
            text="If ρ ~ (η_max − η)^α_B with α_B > 0 the network is in the fit-get-rich phase: for every law "
            "Beta(p, 1 + a) with a = α_B > 0, I(h) = p/a ≥ 1.",
            latex=r"\alpha_B > 0 \;\Rightarrow\; \int \frac{\eta}{\eta_{\max}-\eta}\,d\rho \ge 1",
            asserts=(forall("p/a >= 1", given=("a > 0", "p > 0")),),
            repair=Repair(
                text="α_B > 0 is necessary for condensation, not sufficient; the network is condensed if and only if "
                "∫ η/(η_max − η) dρ < 1. For Beta(p, 1 + α_B) that is α_B > p; for ρ ∝ (1 − η)^α_B it is α_B > 1, with "
                "condensate share 1 − 1/α_B of new links.",
                latex=r"\text{BEC} \iff \int \frac{\eta}{\eta_{\max}-\eta}\,d\rho < 1",
                asserts=(forall("p/a >= 1", given=("a > 0", "p > 0", "a <= p")),),
                condition="α_B ≤ p",
            ),
            severity=Severity.MAJOR,
            weighed=True,
            cites=BOSE,
            used_in=(chapter("Abstract"), chapter("§17"), earlier("Abstract"), earlier("§11")),
            context="By hand: the law with density 3(1 − η)² has α_B = 2, and ∫ 3(1 − η)²·η/(1 − η) dη = "
            "∫ 3η(1 − η) dη = 1/2 < 1: half of all new links condense. The printed criterion calls it the mesh. "
            f"The same criterion is proved in {URNS} (their innovation-pays-off phase). By the words that no single node "
            "dominates every law here would qualify (no-node-dominates, one-node-takes-all); this part takes the phase to be "
            "that of equation (6), in which no part of the links condenses.",
        ),
        Part(
            name="exponent-decides",
            role=Role.INLINE,
            sources=(chapter("§3.3"), earlier("§3.4"), notes()),
            text="The phase depends on the fitness law only through its exponent at the top: two laws Beta(p, 1 + a) and "
            "Beta(q, 1 + a) with the same a > 0 are never on opposite sides of I(h) = 1.",
            latex=r"(p/a - 1)(q/a - 1) \ge 0",
            asserts=(forall("(p/a - 1)*(q/a - 1) >= 0", given=("a > 0", "p > 0", "q > 0")),),
            repair=Repair(
                text="For −1 < α_B ≤ 0 the exponent decides (never condensed). For α_B > 0 the whole law counts, through "
                "∫ η/(η_max − η) dρ.",
                latex=r"\frac{p}{a} < 1 < \frac{q}{a} \iff p < a < q",
                asserts=(forall("(p/a - 1)*(q/a - 1) < 0", given=("p > 0", "p < a", "a < q")),),
            ),
            severity=Severity.MAJOR,
            context="Adding one constant to all fitness values leaves the exponent and moves the phase: for density "
            "3(1 − η)² shifted by s the value is I = 1/2 + 3s/2.",
        ),
        Part(
            name="one-node-takes-all",
            role=Role.STATEMENT,
            sources=(chapter("§3.3"), earlier("§3.4"), earlier("§1"), chapter("Proposition 3.3, proof"), notes()),
            text="In the condensed phase a single node, the fittest, keeps a positive fraction of all links as the network "
            "grows.",
            latex=r"\lim_{t\to\infty} k_{i}(t)/t > 0 \text{ for some node } i",
            repair=Repair(
                text="Let finitely many centre nodes have fitness h and let devices arrive with fitness from a law on (0, h). "
                "Together the centres take the positive share 1 − ∫ η/(h − η) dρ of new links if that is positive, and each of "
                "them a positive part of it; otherwise their share tends to 0. If every device has fitness x < h/2, the "
                "share s = (h − 2x)/(h − x) balances: the centres hold s/2 of all degrees, the devices 1 − s/2, and the "
                "centres then receive s.",
                latex=r"s = 1 - \int \frac{\eta}{h-\eta}\,d\rho,\qquad \frac{h\,s/2}{h\,s/2 + x\,(1-s/2)} = s = \frac{h-2x}{h-x}",
                asserts=(
                    forall("h*(s/2)/(h*(s/2) + x*(1-s/2)) == s", given=("0 < x", "2*x < h", "s == (h-2*x)/(h-x)")),
                    forall("0 < (h-2*x)/(h-x) < 1", given=("0 < x", "2*x < h")),
                ),
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("Corollary 6.2"), earlier("Corollary 1")),
            context="The papers report their source faithfully: Bianconi and Barabási say that the fittest node takes all. That "
            f"was disproved in 2017 ({FAMILIES}: a theorem for trees, one link a newcomer, with bounded fitness and a "
            "regularly varying tail at the top): condensation is collective, the condensed links sit on ever new nodes of "
            "fitness near η_max, every single node is overtaken by a later, fitter one, and even the largest degree is "
            "negligible. The story of three dominant providers is a different model, with its own theorem: the repair.",
        ),
        Part(
            name="no-node-dominates",
            role=Role.STATEMENT,
            sources=(chapter("§3.3"), earlier("§3.4"), notes()),
            text="In the fit-get-rich phase no node dominates: with C > η_max the largest degrees are of order t^(η_max/C), "
            "and η_max/C − 1 < 0, so that their share of the links vanishes.",
            latex=r"k_{\max}(t)/t \sim t^{\eta_{\max}/C - 1} \to 0",
            asserts=(forall("h/C - 1 < 0", given=("0 < h", "h < C")),),
            severity=Severity.MINOR,
            depends_on=("fitness-attachment/growth",),
            context="True, but no distinction: in the condensed phase no single node dominates either.",
        ),
        Part(
            name="shares-proportional",
            role=Role.INLINE,
            sources=(
                chapter("§3.3"),
                chapter("Proposition 3.3, proof"),
                earlier("§3.4"),
                earlier("Proposition 3, proof"),
                notes(),
            ),
            text="In the fit-get-rich phase nodes share the links in proportion to their fitness: for fitness values "
            "x < y < C the mean numbers of links received, x/(C − x) and y/(C − y), are in the ratio x : y.",
            latex=r"\frac{y/(C-y)}{x/(C-x)} = \frac{y}{x}",
            asserts=(forall("(y/(C-y))/(x/(C-x)) == y/x", given=("0 < x", "x < y", "y < C")),),
            repair=Repair(
                text="They share more than proportionally: the mean number of links received is proportional to η/(C − η), "
                "which is strictly convex in η. Only the rate of attachment per existing link is proportional to "
                "fitness.",
                latex=r"\frac{y/(C-y)}{x/(C-x)} > \frac{y}{x}",
                asserts=(forall("(y/(C-y))/(x/(C-x)) > y/x", given=("0 < x", "x < y", "y < C")),),
            ),
            severity=Severity.MINOR,
            depends_on=("fitness-attachment/growth",),
            context="For uniform fitness (C = 1.255) a node of fitness 1 receives 5.9 times what a node of fitness 1/2 "
            "receives, not twice. Nodes of one fitness do not share equally either: earlier ones hold more.",
        ),
    ),
)

# ------------------------------------------------------------------------------------------------ Proposition 3.3

CURVE = "3/2*(1+t)*log(1+1/t) - 1"
TAILS = ("0 < d", "d < 1", "a > -1", "b > -1", "d^(1+b) > d^(1+a)")
GAP = ("1 <= G", "G < 2")


def improvement() -> tuple[Statement, ...]:
    """Devices improve from X to Y below a centre of fitness h: its share falls, and is gone at half its fitness."""
    below = (*LAW, "0 < x for x in X", "x < h for x in X")
    return (
        forall(
            f"{finite('Y', 'h')} >= {finite('X', 'h')}",
            given=(
                "h > 0",
                "w >= 0 for w in W",
                "J >= 1",
                "0 < x for x in X",
                "x < h for x in X",
                "x <= y for x in X, y in Y",
                "y < h for y in Y",
            ),
            vector={"W": "J", "X": "J", "Y": "J"},
        ),
        forall(f"{finite('X', 'h')} < 1", given=(*below, "x <= m for x in X", "2*m < h"), vector=VALUES),
        forall(
            f"{finite('Y', 'h')} >= 1",
            given=(*LAW, "h/2 <= y for y in Y", "y < h for y in Y"),
            vector={"W": "J", "Y": "J"},
        ),
        forall("max(0, 2 - G/(1-u)) <= max(0, 2 - G/(1-t))", given=("G >= 1", "0 <= t", "t <= u", "u < 1")),
    )


def variance(low: str, middle: str, high: str) -> str:
    """Variance of the fitness values 1/10, 9/10 and 1 with these probabilities."""
    mean = f"({low}*1/10 + {middle}*9/10 + {high})"
    return f"({low}*1/100 + {middle}*81/100 + {high} - {mean}^2)"


PROOF = (chapter("Proposition 3.3, proof"), earlier("Proposition 3, proof"))

PROPOSITION = Claim(
    name="proposition-3.3",
    title="The phase transition driven by the learning curve",
    kind="proposition",
    sources=(chapter("Proposition 3.3"), earlier("Proposition 3"), notes()),
    depends_on=("fitness-phases/peaked-condenses", "fitness-phases/broad-is-fit-get-rich"),
    symbols=(
        ("t, u", "values of the technology parameter theta"),
        ("a, b", "exponents alpha_B at the top, before and after"),
        ("d", "distance from the top"),
        ("h", "top of fitness, or fitness of the centre"),
        ("W, X, Y", "weights of the device types, their fitness before and after"),
        ("G", "mean of h/(h - eta) under the initial law"),
    ),
    parts=(
        Part(
            name="transition",
            role=Role.STATEMENT,
            sources=(
                chapter("Proposition 3.3"),
                earlier("Proposition 3"),
                chapter("Abstract"),
                chapter("§17"),
                earlier("Abstract"),
                earlier("§1"),
                earlier("§11"),
                notes(),
            ),
            text="Let device types gain fitness, η_j(θ) = η_j + g_j(θ) with g_j increasing and g_j(0) = 0, so that the law "
            "has α_B ≤ 0 at θ = 0 and α_B > 0 later. Then the network passes from BEC to FGR where α_B crosses zero. In "
            "particular for types u uniform on (0, 1) of initial fitness u that gain θ·(1 − (1 − u)^(1/3)): α_B = 0 at "
            "θ = 0 and α_B = 2 for every θ > 0, so that I(h) ≥ 1 for every θ = t > 0.",
            latex=r"\alpha_B(0) \le 0 < \alpha_B(\theta) \;\Rightarrow\; \text{FGR at } \theta",
            asserts=(forall(f"{CURVE} >= 1", given=("t > 0",)),),
            instance="types u uniform on (0, 1), fitness u + θ·(1 − (1 − u)^(1/3))",
            repair=Repair(
                text="Let finitely many centre nodes keep the fitness h and let the devices, with fitness law ρ_θ on (0, h), improve with θ "
                "(first-order stochastic dominance). Then the centres' long-run share of new links at θ, "
                "max(0, 1 − ∫ η/(h − η) dρ_θ), never rises; it is positive while all devices stay below h/2 and zero once all "
                "have reached h/2. The transition from BEC to FGR is at the θ* with ∫ η/(h − η) dρ_θ* = 1, if that is "
                "reached. The same holds without centres for laws whose top h stays fixed. If each device closes the part θ "
                "of its gap to h and G = ∫ h/(h − η) dρ_0 < 2, the share is max(0, 2 − G/(1 − θ)) and θ* = 1 − G/2; the "
                "exponent α_B does not change at all.",
                latex=r"\int \frac{\eta}{h-\eta}\,d\rho_{\theta^*} = 1;\qquad \theta^* = 1 - \tfrac12\int \frac{h}{h-\eta}\,d\rho_0",
                asserts=improvement(),
            ),
            proof_steps=(
                "step-few-near-top",
                "step-support",
                "step-exponent",
                "step-classification",
                "step-crossing",
                "step-stock-of-links",
            ),
            severity=Severity.CRITICAL,
            depends_on=("fitness-phases/peaked-condenses", "fitness-phases/broad-is-fit-get-rich"),
            used_in=(chapter("Corollary 6.2"), earlier("Corollary 1"), earlier("§2.2"), chapter("§7.2")),
            context="The curve of the instance, on which the top 1 + θ rises too, meets every printed hypothesis and goes the other way: I(h) = "
            "(3/2)(1 + θ)·ln(1 + 1/θ) − 1 is infinite at θ = 0 (uniform fitness, FGR), 1.08 at θ = 1 (FGR) and 0.82 at θ = 2 "
            "(BEC). If the top of the law is fixed the hypotheses cannot be met at all (part fixed-top). What survives is "
            "the economic idea: devices that catch up with a fixed frontier dissolve the condensate, and already at half "
            "of the frontier's fitness; the exponent then falls or stays, it does not rise. A gain in equal proportion "
            "for everybody, frontier included, changes nothing, for C scales with fitness.",
            weighed=True,
        ),
        Part(
            name="fixed-top",
            role=Role.STATEMENT,
            sources=(chapter("Proposition 3.3"), earlier("Proposition 3")),
            text="Proposition 3.3 for laws whose top stays fixed, as when datacentre nodes keep η_max and devices catch up.",
            latex=r"\eta_{\max}(\theta) = \eta_{\max}(0)",
            case_of="transition",
            severity=Severity.MAJOR,
            context="Better devices put at least as much mass within any distance of a fixed top. A law with α_B ≤ 0 has mass "
            "of order at least δ within δ of the top, a law with α_B > 0 of order δ^(1 + α_B), which is less for small δ: "
            "no learning curve satisfies the hypotheses.",
        ),
        Part(
            name="step-few-near-top",
            role=Role.STEP,
            sources=PROOF,
            text="If only few nodes have fitness near the top, the law is sharply peaked there: if the mass d^(1+a) within d of "
            "the top is below that of the uniform law, then a ≤ 0.",
            latex=r"\delta^{1+\alpha_B} < \delta \;\Rightarrow\; \alpha_B \le 0",
            asserts=(forall("a <= 0", given=("0 < d", "d < 1", "a > -1", "d^(1+a) < d")),),
            repair=Repair(
                text="If only few nodes have fitness near the top, α_B > 0.",
                latex=r"\delta^{1+\alpha_B} < \delta \;\Rightarrow\; \alpha_B > 0",
                asserts=(forall("a > 0", given=("0 < d", "d < 1", "a > -1", "d^(1+a) < d")),),
            ),
            severity=Severity.MINOR,
            context="For the density (1 + a)(1 − η)^a the mass within d of the top 1 is d^(1+a). Few nodes near the top make a "
            "thin top, not a peak. This is where the sign is lost: the story starts with α_B > 0. A kinder reading is a fixed "
            "number of datacentres above all devices: then the start is condensed as the proof says, if the devices are below "
            "half of the datacentres' fitness, but no exponent describes it.",
        ),
        Part(
            name="step-support",
            role=Role.STEP,
            sources=(*PROOF, earlier("§1"), earlier("§2.2"), notes()),
            text="As devices gain fitness below a fixed frontier the support of the fitness law broadens: with devices at x that "
            "rise to y < h, and the other nodes at h, its range becomes longer.",
            latex=r"x < y < h \;\Rightarrow\; h-y > h-x",
            asserts=(forall("h - y > h - x", given=("0 < x", "x < y", "y < h")),),
            instance="all devices of one fitness",
            repair=Repair(
                text="If all devices rise together the law narrows, in range and in variance. If only some types rise its variance "
                "can grow: with 99% of the nodes at 1/10 and 1% at 1 it is 0.008, and 0.16 once half of the devices are at "
                "9/10. In both cases the mass near the fixed top does not fall, and that, not breadth, moves the phase.",
                latex=r"h-y < h-x,\qquad p(1-p)(h-y)^2 < p(1-p)(h-x)^2",
                asserts=(
                    forall("h - y < h - x", given=("0 < x", "x < y", "y < h")),
                    forall(
                        "p*(1-p)*(h-y)^2 < p*(1-p)*(h-x)^2",
                        given=("0 < p", "p < 1", "0 < x", "x < y", "y < h"),
                    ),
                    forall(f"{variance('99/100', '0', '1/100')} < 1/100"),
                    forall(f"{variance('99/200', '99/200', '1/100')} > 4/25"),
                ),
            ),
            severity=Severity.EDITORIAL,
            context="That more types come close to the top is meant, and true. Whether the law becomes broader by it depends on "
            "which types rise.",
        ),
        Part(
            name="step-exponent",
            role=Role.STEP,
            sources=PROOF,
            text="When more device types come close to the top, the exponent rises from a ≤ 0 to b > 0: if the mass d^(1+b) "
            "within d of the top exceeds the earlier d^(1+a), and a ≤ 0, then b > 0.",
            latex=r"\delta^{1+b} > \delta^{1+a},\ a \le 0 \;\Rightarrow\; b > 0",
            asserts=(forall("b > 0", given=(*TAILS, "a <= 0")),),
            repair=Repair(
                text="When more device types come close to a fixed top, the exponent falls.",
                latex=r"\delta^{1+b} > \delta^{1+a} \;\Rightarrow\; b < a",
                asserts=(forall("b < a", given=TAILS),),
            ),
            severity=Severity.MAJOR,
        ),
        Part(
            name="step-classification",
            role=Role.STEP,
            sources=PROOF,
            text="By the classification of Bianconi and Barabási the phase boundary is α_B = 0: no law with a = α_B > 0 lies on "
            "the boundary; in particular none of the laws Beta(p, 1 + a), for which I(h) = p/a.",
            latex=r"a > 0 \;\Rightarrow\; p/a \ne 1",
            asserts=(forall("p/a != 1", given=("a > 0", "p > 0")),),
            repair=Repair(
                text="The boundary is ∫ η/(η_max − η) dρ = 1; among the laws Beta(p, 1 + α_B) it is α_B = p, for "
                "ρ ∝ (1 − η)^α_B it is α_B = 1. Around α_B = 0 both sides are fit-get-rich.",
                latex=r"p/a = 1 \;\Rightarrow\; a = p",
                asserts=(
                    forall("a == p", given=("p > 0", "p/a == 1")),
                    forall("p/a > 1", given=("0 < a", "a < p")),
                ),
            ),
            severity=Severity.MAJOR,
            cites=BOSE,
            context="Bianconi and Barabási's own criterion, no solution of equation (6), gives α_B > 1 for ρ ∝ (1 − η)^α_B.",
        ),
        Part(
            name="step-crossing",
            role=Role.STEP,
            sources=(
                *PROOF,
                chapter("Abstract"),
                chapter("§17"),
                earlier("Abstract"),
                earlier("§1"),
                notes(),
            ),
            text="What is printed makes the phase boundary θ* coincide with the crossing of costs, x = 0: two learning curves g_j "
            "that leave the costs alike, closing the devices' gap to the frontier at the rates k and l, reach the boundary at "
            "the same θ.",
            latex=r"k\,t = 1 - G/2 = l\,u \;\Rightarrow\; t = u",
            asserts=(
                forall(
                    "t == u",
                    given=("k > 0", "l > 0", *GAP, "k*t == 1 - G/2", "l*u == 1 - G/2"),
                ),
            ),
            repair=Repair(
                text="If fitness closes the part kθ of the gap, θ* = (1 − G/2)/k. That θ* is reached when x = 0 is a separate "
                "assumption about k.",
                latex=r"\theta^* = \frac{1 - G/2}{k}",
                asserts=(forall("t == (1 - G/2)/k", given=("k > 0", *GAP, "k*t == 1 - G/2")),),
            ),
            severity=Severity.MAJOR,
            context="x(t) compares cumulative production with a cost threshold, θ* is a property of the fitness law; no "
            "equation of the text relates costs to fitness. Read as a modelling assumption the sentence is free of error, but "
            "it is printed as a consequence.",
        ),
        Part(
            name="step-stock-of-links",
            role=Role.STEP,
            sources=PROOF,
            printed=False,
            text="At T* the condensate is gone: the limit law for fixed fitness, which the proof applies, is reached at once, so "
            "that a centre with the share s of all degrees receives nothing once the devices have reached fitness y ≥ h/2.",
            latex=r"y \ge h/2 \;\Rightarrow\; \frac{h s}{h s + y (1-s)} \le 0",
            asserts=(forall("h*s/(h*s + y*(1-s)) <= 0", given=("0 < s", "s < 1", "y < h", "2*y >= h", "h > 0")),),
            repair=Repair(
                text="The share of new links depends on the stock and is continuous in time. Beyond the boundary the centre's "
                "share of all links decays like n^(h/C − 1) in the number n of nodes (mean field), so that after growth by a "
                "factor F it has fallen by F^(h/C − 1): to any level, but slowly, and more slowly nearer the boundary.",
                latex=r"F > r^{-1/(1-h/C)} \;\Rightarrow\; F^{h/C-1} < r",
                asserts=(forall("exists F: F >= 1, F^(h/C-1) == r", given=("0 < r", "r < 1", "0 < h", "h < C")),),
            ),
            severity=Severity.EDITORIAL,
            depends_on=("fitness-attachment/growth",),
            context="Read as the long-run phase of the law frozen at T*, the sentence needs no such step. With h = 1 and all devices "
            "at 1/4 the centre holds 1/3 of all degrees; if the devices jump to the boundary value 1/2 it "
            "still receives half of the new links.",
        ),
    ),
)

# ------------------------------------------------------------------------------------------- the condensate's share


def share_of_others(mean: str, exponent: str, above: str) -> str:
    """I(h) for the power law of this mean whose top lies ``above`` the mean."""
    return f"({mean}+{above})*(1+{exponent})^2/({exponent}*(2+{exponent})*{above}) - 1"


def width(exponent: str, above: str) -> str:
    """Width of the support of that law."""
    return f"{above}*(2+{exponent})/(1+{exponent})"


WIDER = (
    "a > 0",
    "c > 0",
    "M > 0",
    "M <= L",
    "m > 0",
    "n > 0",
    "m <= M*(1+a)",
    "n <= L*(1+c)",
    f"{width('a', 'm')} < {width('c', 'n')}",
)
NO_LARGER = f"max(0, 1 - ({share_of_others('L', 'c', 'n')})) <= max(0, 1 - ({share_of_others('M', 'a', 'm')}))"

SHARE = Claim(
    name="inverse-condensation",
    title="The condensate dissolves, continuously, as the fitness law broadens",
    kind="sentence",
    sources=(chapter("Corollary 6.2"), chapter("Abstract"), earlier("Corollary 1"), notes()),
    depends_on=("fitness-phases/broad-is-fit-get-rich",),
    symbols=(
        ("M, L", "mean fitness, before and after"),
        ("m, n", "distance of the top from the mean, before and after"),
        ("a, c", "exponents at the top, before and after"),
        ("I, K", "two values of the left side of the equation at the top"),
        ("b", "exponent at the top along the path (1 - eta)^b"),
    ),
    parts=(
        Part(
            name="broadening-dissolves",
            role=Role.STATEMENT,
            sources=(
                chapter("Corollary 6.2"),
                chapter("Abstract"),
                chapter("Proposition 3.3, proof"),
                earlier("Corollary 1"),
                earlier("Abstract"),
                earlier("§1"),
                earlier("§2.2"),
                earlier("Proposition 3, proof"),
                earlier("§11"),
                notes(),
            ),
            text="As fitness rises on average and the support of its law broadens, wherever the top goes, the condensate does not "
            "grow: in particular for power laws of means M ≤ L a wider support has the smaller or equal condensate share "
            "max(0, 1 − I(h)).",
            latex=r"M \le L,\ \text{width}' > \text{width} \;\Rightarrow\; \max(0,1-I') \le \max(0,1-I)",
            asserts=(forall(NO_LARGER, given=WIDER),),
            repair=Repair(
                text="For power laws: if the support broadens and the mean fitness does not fall while the top stays fixed, I(h) "
                "rises and the condensate does not grow. For any laws: neither does it if the law gains in first-order or convex "
                "order with a fixed top, since η/(η_max − η) is increasing and convex. If the same shape widens around its mean, top included, I(h) "
                "falls and a condensate can appear.",
                latex=r"\eta_{\max}' = \eta_{\max}:\quad M \le L,\ \text{width}' > \text{width} \;\Rightarrow\; \max(0,1-I') \le \max(0,1-I)",
                asserts=(forall(NO_LARGER, given=(*WIDER, "L == M + m - n")),),
                condition="η_max fixed",
            ),
            severity=Severity.MAJOR,
            instance="power laws before and after",
            context="Under the papers' mechanism, devices that catch up with a fixed top, the sentence holds: see the repair. It "
            "fails if the top moves up with the broadening. One shape, one mean: with α_B = 2 and mean 1, I(h) = 1/8 + 3/(2b) at "
            "width b. Width 1 gives 13/8 (FGR), width 4 gives 1/2 (half of all new links condense): broadening creates "
            "the condensate. Broader has several meanings; the sentence holds for the one that keeps the top fixed, and then it "
            "says that more mass lies near the top. See step-support for devices that catch up together: their law narrows.",
        ),
        Part(
            name="share-continuous",
            role=Role.STATEMENT,
            sources=(chapter("Corollary 6.2"), earlier("Corollary 1")),
            text="Along every learning curve that moves all fitness values continuously in θ below a fixed top, the condensate's "
            "share max(0, 1 − I(h)) declines continuously.",
            latex=r"\theta \mapsto \eta_v(\theta) \text{ continuous} \;\Rightarrow\; \theta \mapsto \max(0, 1 - I_\theta) \text{ continuous}",
            repair=Repair(
                text="The share is continuous, with a kink at zero, along every path of laws on which ∫ η/(η_max − η) dρ is "
                "continuous.",
                latex=r"|\max(0,1-I) - \max(0,1-K)| \le |I - K|",
                asserts=(forall("abs(max(0, 1-I) - max(0, 1-K)) <= abs(I - K)", given=("I >= 0", "K >= 0")),),
                condition="θ ↦ ∫ η/(η_max − η) dρ_θ continuous",
            ),
            severity=Severity.MINOR,
            context="Types v uniform on (0, 1) of fitness 1 − min(v^(1/3), v·θ^(−2/3)), θ ≤ 1, gain at most θ^(1/3) and never lose. At "
            "θ = 0, where the distance to the top is v^(1/3), the density is 3(1 − η)², and half of the new links condense; for every θ > 0 the types v < θ lie with "
            "constant density θ^(2/3) just below the top, the integral is infinite and the condensate gone: its share jumps "
            "from 1/2 to 0. Dividing the distance to the top by 1 + θ makes every gain strict. The first claim of the corollary, "
            "about the market share in N, is another matter.",
        ),
        Part(
            name="order-against-condensate",
            role=Role.INLINE,
            sources=(chapter("Abstract"), chapter("Corollary 6.2"), earlier("Abstract"), earlier("Corollary 1")),
            text="The transition from centralised to distributed provision is discontinuous and the centralised share "
            "declines continuously through it: along the laws ρ ∝ (1 − η)^b, with boundary b = 1, the share of links outside "
            "the condensate, min(1, 1/b), jumps at the boundary.",
            latex=r"\exists\, d > 0\ \forall b > 1:\ 1 - \tfrac1b \ge d",
            repair=Repair(
                text="In this model the transition is continuous: the condensate's share 1 − 1/b falls below every level "
                "before the boundary. A discontinuity, if any, belongs to the alignment of specialisations and not to the "
                "division of provision between the centre and the mesh.",
                latex=r"\forall d > 0\ \exists b > 1:\ 1 - \tfrac1b < d",
                asserts=(forall("exists b: b > 1, 1 - 1/b < d", given=("d > 0",)),),
            ),
            severity=Severity.MAJOR,
            contradicts=(
                "inverse-condensation/share-continuous",
                "proposition-3.2/first-order",
            ),
            depends_on=("fitness-phases/broad-is-fit-get-rich",),
            used_in=(chapter("Proposition 3.2"), chapter("Prediction 1"), earlier("Prediction 1"), chapter("§17")),
            context="A contradiction between two statements on one transition, on the reading that both speak of the "
            "division of provision between centre and mesh; the abstract and Prediction 1 use those words. If the "
            "first speaks of the order parameter of Proposition 3.2 only, both can hold, but then it is no statement on "
            "provision.",
        ),
    ),
)

CLAIMS = (ATTACHMENT, PHASES, PROPOSITION, SHARE)
