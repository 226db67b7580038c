"""Predictions 1 to 6, the phases, the reproduction number between levels, rejected frameworks and the five dynamics.

Symbols.  R is the mesh reproduction number, s and t solutions of the size equation s = 1 − exp(−R·s) of the giant
component, r the CES parameter ρ, gamma the exponent of a power-law degree distribution.  Shares are numbers in [0, 1],
paces g are in percentage points a year, times in years.  A course of a share passes from 5% to 25% in the time that
Prediction 1 bounds by 18 months.
"""

from functools import partial

from theoremaudit.model import Claim, Part, Repair, Requirement, Role, Severity, Source
from theoremaudit.statements import forall

chapter = partial(Source, "mesh-economy")
earlier = partial(Source, "mesh-equilibrium")
notes = partial(Source, "notes")
dynamics = partial(Source, "dynamics")

SIZE = "s == 1 - exp(-R*s)"
GIANT = ("R > 1", "0 < s", SIZE)
MESH = ("N >= 2", "0 < beta", "beta <= 1", "v > 0", "D > 0")
PASSAGE = "log((-4*log(3/4))/(-20*log(19/20)))/g"  # the time in which R, growing at rate g, takes s from 5% to 25%


def both(locator: str) -> tuple[Source, Source]:
    """The same place in the chapter and in the earlier paper."""
    return chapter(locator), earlier(locator)


# ------------------------------------------------------------------------------------------------- Prediction 1

BASS = "log((19/15)*(p+q/4)/(p+q/20))/(p+q) > 3/2"
SLOW_BASS = ("p > 0", "q >= 0", "p+q < 1/2")

PREDICTION_1 = Claim(
    name="prediction-1",
    title="Prediction 1: a jump in adoption from 5% to 25% within 18 months",
    kind="prediction",
    sources=(*both("Prediction 1"), notes("FALSIFIABLE PREDICTIONS")),
    symbols=(
        ("r", "rate of a logistic course, per year"),
        ("p, q", "Bass coefficients of innovation and imitation, per year"),
        ("g", "a constant pace in percentage points a year; in the size equation the growth rate of R per year"),
    ),
    parts=(
        Part(
            name="pace-against-logistic",
            role=Role.PREDICTION,
            sources=(*both("Prediction 1"), earlier("§1")),
            text="The pace is one that smooth logistic growth cannot have: no logistic course with ceiling 1, of whatever rate r > 0 a year (the chapter prints no bound), passes from 5% to 25% within 18 months.",
            latex=r"\ln(19/3)/r > 3/2",
            asserts=(forall("log(19/3)/r > 3/2", given=("r > 0",)),),
            repair=Repair(
                text="The pace excludes logistic growth at rates up to 6/5 a year only (exactly: below (2/3)·ln(19/3) = "
                "1.2306). Test the jump itself: report the largest rise within the time in which agents revise "
                "their choice, or a return path (hysteresis), which no logistic course has.",
                latex=r"r \le 6/5 \;\Rightarrow\; \ln(19/3)/r > 3/2",
                asserts=(forall("log(19/3)/r > 3/2", given=("r > 0", "r <= 6/5")),),
                condition="r ≤ 6/5 per year",
            ),
            severity=Severity.MINOR,
            used_in=(notes("Core Result 2"),),
            context="A logistic share y has ln(y/(1 − y)) linear in time with slope r; between 1/20 and 1/4 it rises by ln 19 − ln 3. At r = 2 a year it takes 11 months. At the rates that the earlier paper has in mind (p + q < 1/2 a year, here r < 1/2) it takes more than 3.6 years, and the pace does tell the two apart, as intended; the chapter dropped that bound. A lower ceiling makes the passage longer.",
        ),
        Part(
            name="pace-against-bass",
            role=Role.PREDICTION,
            sources=(earlier("Prediction 1"),),
            text="A Bass course with p + q < 1/2 a year takes more than 18 months from 5% to 25%, for all p > 0 and q ≥ 0.",
            latex=r"\frac{1}{p+q}\ln\frac{19(p+q/4)}{15(p+q/20)} > \frac32",
            asserts=(forall(BASS, given=SLOW_BASS),),
            repair=Repair(
                text="Add: and q ≥ 5p (imitation dominates). Then the passage takes more than 2·ln(57/25) = 1.648 years.",
                latex=r"p+q < \tfrac12,\; q \ge 5p \;\Rightarrow\; \frac{1}{p+q}\ln\frac{19(p+q/4)}{15(p+q/20)} > \frac32",
                asserts=(forall(BASS, given=(*SLOW_BASS, "q >= 5*p")),),
                condition="q ≥ 5p",
            ),
            severity=Severity.MINOR,
            weighed=True,
            context="The course is F(t) = (1 − e^{−(p+q)t})/(1 + (q/p)e^{−(p+q)t}); it starts from nobody and saturates at all of "
            "the market. Coefficients are read per year (the unit is not printed). For typical consumer durables "
            "(p = 0.03, q = 0.38) the passage takes 2.9 years, as intended; the printed bound on p + q alone does not "
            "give it. The chapter dropped the clause.",
        ),
        Part(
            name="pace-against-percolation",
            role=Role.PREDICTION,
            sources=both("Prediction 1"),
            text="The pace is evidence for a first-order transition against the continuous one of eq. (3): no course of the mesh fraction along eq. (3), with R growing at a constant rate g > 0 a year, passes from 5% to 25% within 18 months.",
            latex=r"\frac1g\,\ln\frac{R(1/4)}{R(1/20)} > \frac32,\qquad R(s) = -\ln(1-s)/s",
            asserts=(forall(f"{PASSAGE} > 3/2", given=("g > 0",)),),
            repair=Repair(
                text="The pace excludes eq. (3) only if R is known to grow by no more than 7.5% a year.",
                latex=r"g \le 3/40 \;\Rightarrow\; \frac1g\,\ln\frac{R(1/4)}{R(1/20)} > \frac32",
                asserts=(forall(f"{PASSAGE} > 3/2", given=("g > 0", "g <= 3/40")),),
                condition="R grows by at most 7.5% a year",
            ),
            severity=Severity.MINOR,
            depends_on=("proposition-3.1/b",),
            context="The share is read as the mesh fraction S∞. Eq. (3) gives s = 5% at R = 1.0259 and s = 25% at R = 1.1507: R, which is proportional to the number of agents, has to rise by 12%. The papers contrast the pace with smooth adoption curves and call it consistent with a first-order transition, which it is; it is as consistent with eq. (3), so success by itself would not tell which of the two is at work.",
        ),
        Part(
            name="jump",
            role=Role.PREDICTION,
            sources=(*both("Prediction 1"), chapter("Abstract"), earlier("Abstract"), notes("FALSIFIABLE PREDICTIONS")),
            text="Mesh formation is a jump: as R rises, the mesh fraction passes from 5% to 25% without any value in between; every s above 1/20 is at least 1/4.",
            latex=r"s = 1 - e^{-Rs},\; s > \tfrac1{20} \;\Rightarrow\; s \ge \tfrac14",
            asserts=(forall("s >= 1/4", given=(*GIANT, "s > 1/20")),),
            repair=Repair(
                text="The mesh fraction is continuous in R, at the threshold (0 < s < 2(R − 1)) and above it (from s to t it rises by less than twice the rise of R). What can jump is another order "
                "parameter, the share of the dominant specialisation; predict that one, and say how the distributed "
                "inference share depends on it.",
                latex=r"0 < s < 2(R-1),\qquad t - s < 2\left(\tfrac{-\ln(1-t)}t - \tfrac{-\ln(1-s)}s\right)\quad(s < t)",
                asserts=(
                    forall("s < 2*(R-1)", given=GIANT),
                    forall("t - s < 2*(-log(1-t)/t + log(1-s)/s)", given=("0 < s", "s < t", "t < 1")),
                ),
            ),
            severity=Severity.MAJOR,
            depends_on=(
                "proposition-3.1/b",
                "near-threshold/small",
                "proposition-3.2/first-order",
            ),
            used_in=(chapter("§3.2"), chapter("§17"), earlier("§1"), earlier("§11")),
            context="The mesh fraction is the order parameter that Table 2 names for the chapter, and the adoption metrics named are the distributed inference share, the number of participants and the volume of routing, not the composition of specialisations. Proposition 3.2 and §7.2 place the jump in that composition, among agents that have already joined; no equation passes it on to adoption. A game with network effects, such as the one of Katz and Shapiro that Remark A.1 mentions, can make adoption jump: see dynamics/threshold-in-state for the simplest form.",
        ),
        Part(
            name="pace-from-first-order",
            role=Role.PREDICTION,
            sources=(*both("Prediction 1"), chapter("§16"), earlier("§10")),
            text="The model generates the bound of 18 months (§16), whatever the rate at which agents revise their choice: a course that keeps the bound at one rate keeps it at every rate (time stretched by u > 0).",
            latex=r"T \le 3/2 \;\Rightarrow\; uT \le 3/2 \quad (u > 0)",
            asserts=(forall("u*T <= 3/2", given=("0 < T", "T <= 3/2", "u > 0")),),
            repair=Repair(
                text="State the rate of revision (and how fast the coupling moves), and predict the pace for revision at least that fast.",
                latex=r"T \le 3/2,\; 0 < u \le 1 \;\Rightarrow\; uT \le 3/2",
                asserts=(forall("u*T <= 3/2", given=("0 < T", "T <= 3/2", "u > 0", "u <= 1")),),
                condition="revision at least as fast as at the rate for which the pace was found (u ≤ 1)",
            ),
            severity=Severity.MINOR,
            context="Proposition 3.2 compares equilibria at different couplings. Equilibria do not change when every revision takes u times as long, the duration of any passage does. The earlier paper's weaker wording, that the pace is consistent with a first-order transition, is right: every pace is. Near such a transition the passage may even be very long, for the old state is metastable.",
        ),
        Part(
            name="covers",
            role=Role.PREDICTION,
            sources=both("Prediction 1"),
            text="Every steady pace g > 0 decides the prediction: either 5% to 25% takes at most 18 months (success) or the pace is "
            "below 5 points a year (failure).",
            latex=r"\max(3/2 - 20/g,\; 5 - g) \ge 0",
            asserts=(forall("max(3/2 - 20/g, 5 - g) >= 0", given=("g > 0",)),),
            repair=Repair(
                text="Let failure be a pace below 40/3 points a year.",
                latex=r"\max(3/2 - 20/g,\; 40/3 - g) \ge 0",
                asserts=(forall("max(3/2 - 20/g, 40/3 - g) >= 0", given=("g > 0",)),),
            ),
            severity=Severity.EDITORIAL,
            context="Ten points a year (5% to 25% in two years) is neither. A jump in 2034 or 2035, after the window 2030 to 2033, "
            "is neither as well. The paper does not say that its two conditions exhaust the outcomes; the part records which outcomes decide nothing.",
        ),
        Part(
            name="excludes",
            role=Role.PREDICTION,
            sources=both("Prediction 1"),
            text="Success and failure exclude each other: 18 months lie within three calendar years, and three yearly rises below "
            "5 points are together below the 20 points from 5% to 25%.",
            latex=r"a, b, c < 5 \;\Rightarrow\; a + b + c < 20",
            asserts=(forall("a + b + c < 20", given=("a < 5", "b < 5", "c < 5")),),
        ),
    ),
)

# -------------------------------------------------------------------------------------------- Predictions 2 to 6

BREADTH_AFTER, BREADTH_BEFORE = "((2/3)^r + 2*(1/6)^r)^(1/r)", "(3*(1/3)^r)^(1/r)"
CES_DOMAIN = ("0 < r", "r < 1")

PREDICTION_2 = Claim(
    name="prediction-2",
    title="Prediction 2: specialisation precedes general capability",
    kind="prediction",
    sources=(*both("Prediction 2"), notes("FALSIFIABLE PREDICTIONS")),
    symbols=(("r", "CES parameter ρ"),),
    parts=(
        Part(
            name="breadth-after-crystallisation",
            role=Role.PREDICTION,
            sources=(*both("Prediction 2"), *both("§7.2")),
            text="Breadth, measured by the aggregate over task types, comes with the division of labour: the aggregate does not fall when it crystallises; for three types at the transition of the mean-field Potts model, where the shares of the types pass from (1/3, 1/3, 1/3) to (2/3, 1/6, 1/6), for every 0 < ρ < 1.",
            latex=r"\left((\tfrac23)^\rho + 2(\tfrac16)^\rho\right)^{1/\rho} \ge \left(3(\tfrac13)^\rho\right)^{1/\rho}",
            asserts=(forall(f"{BREADTH_AFTER} >= {BREADTH_BEFORE}", given=CES_DOMAIN),),
            repair=Repair(
                text="Crystallisation in the sense of Proposition 3.2 lowers the aggregate. For breadth to come after it, "
                "specialisation must be modelled by a coupling that makes neighbours differ.",
                latex=r"\left((\tfrac23)^\rho + 2(\tfrac16)^\rho\right)^{1/\rho} < \left(3(\tfrac13)^\rho\right)^{1/\rho}",
                asserts=(forall(f"{BREADTH_AFTER} < {BREADTH_BEFORE}", given=CES_DOMAIN),),
            ),
            severity=Severity.MINOR,
            depends_on=(
                "lemma-4.1/maximum",
                "crystallization/one-type",
            ),
            used_in=(chapter("Proposition 3.2"), chapter("Remark 4.3"), earlier("Proposition 2"), earlier("Remark 2")),
            instance="three types, mean field",
            context="The prediction gives an order of events, which may come true for other reasons; judged is whether the model of §3.2 and Remark 4.3 yields it. In the ordered phase one specialisation dominates: with q types its share jumps from 1/q to 1 − 1/q. Lemma 4.1 says that equal shares maximise the aggregate, so order costs breadth. At ρ = 1/2: from 3 to 8/3. Total capability is held fixed, as in Lemma 4.1: if agents become more capable by specialising (§4.3), the aggregate can rise all the same. The prediction also presupposes early specialists, whereas agents do not arrive specialised (§4.3).",
        ),
    ),
)

OVERTAKING = "(M*b/J)/(S*c/J)"  # agents at which the mesh overtakes the centre in a type

PREDICTION_3 = Claim(
    name="prediction-3",
    title="Prediction 3: the long tail first",
    kind="prediction",
    sources=(*both("Prediction 3"), *both("§7.1"), notes("FALSIFIABLE PREDICTIONS")),
    depends_on=("centralized-benchmark/value-earlier-paper",),
    symbols=(
        ("M, b", "units of the centre and the capability of one; each serves every type with b/J"),
        ("S, c", "connected fraction of the agents and the capability of one"),
        ("k", "κ = βv/D, so that R = κN"),
        ("l, m", "distributed share in the long tail and in the mainstream"),
        ("w", "weight of the long tail in all inference"),
        ("A, B", "required capability of a type, per agent's capability"),
    ),
    parts=(
        Part(
            name="dominance-at-nucleation",
            role=Role.INLINE,
            sources=(*both("§7.1"), chapter("Prediction 3"), notes("POST-CROSSING PHASES")),
            text="From the crossing on the mesh is ahead in some type: for every R > 1 the connected agents of eq. (3) (N·s = R·s/κ of them, R = κN) are more than the B > 0 that the least served type needs.",
            latex=r"R s/\kappa > B",
            asserts=(forall("R*s/k > B", given=(*GIANT, "k > 0", "B > 0")),),
            repair=Repair(
                text="Being ahead in a type that needs B agents requires R > 1 + κB/2: near R = 1 only types with B below "
                "2(R − 1)/κ can be won.",
                latex=r"R s/\kappa > B \;\Rightarrow\; R > 1 + \kappa B/2",
                asserts=(forall("R > 1 + k*B/2", given=(*GIANT, "k > 0", "B > 0", "R*s/k > B")),),
            ),
            severity=Severity.EDITORIAL,
            depends_on=("proposition-3.1/b", "near-threshold/small"),
            context="'Immediately after crossing' is read as: for every R > 1. For a niche that needs few agents the sentence of §7.1 holds soon after the crossing; the repair says how soon.",
        ),
        Part(
            name="covers",
            role=Role.PREDICTION,
            sources=both("Prediction 3"),
            text="Every pair of shares decides the prediction: either the long tail is above 50% with the mainstream below 20% "
            "(success) or the mesh is ahead in the mainstream (failure).",
            latex=r"\max(\min(l - \tfrac12, \tfrac15 - m),\, m - l) \ge 0",
            asserts=(forall("max(min(l - 1/2, 1/5 - m), m - l) >= 0", given=("0 <= l", "l <= 1", "0 <= m", "m <= 1")),),
            repair=Repair(
                text="Let failure be that success has not occurred within the two years.",
                latex=r"\max(\min(l - \tfrac12, \tfrac15 - m),\, \max(\tfrac12 - l, m - \tfrac15)) \ge 0",
                asserts=(
                    forall(
                        "max(min(l - 1/2, 1/5 - m), max(1/2 - l, m - 1/5)) >= 0",
                        given=("0 <= l", "l <= 1", "0 <= m", "m <= 1"),
                    ),
                ),
            ),
            severity=Severity.EDITORIAL,
            context="A tail at 40% with a mainstream at 10% is neither. 'Competing first on mainstream' is read as a larger share there. The paper does not say that its two conditions exhaust the outcomes; the part records which outcomes decide nothing.",
        ),
        Part(
            name="with-prediction-1",
            role=Role.PREDICTION,
            sources=(*both("Prediction 3"), *both("Prediction 1")),
            text="Where all inference is either long tail (weight w) or mainstream, the mainstream can be below 20% (Prediction 3) while the overall share is above 25% (Prediction 1), whatever w: even a tail served by the mesh alone leaves room.",
            latex=r"w\cdot 1 + (1-w)\tfrac15 > \tfrac14",
            asserts=(forall("w*1 + (1-w)*(1/5) > 1/4", given=("0 < w", "w < 1")),),
            repair=Repair(
                text="Both can hold at once only if the long tail is more than 1/16 of all inference; and a tail above 50% at an "
                "overall share below 5% needs a weight below 1/10. Define the long tail by its weight.",
                latex=r"w > \tfrac1{16}",
                asserts=(forall("w*1 + (1-w)*(1/5) > 1/4", given=("0 < w", "w < 1", "w > 1/16")),),
                condition="w > 1/16",
            ),
            severity=Severity.EDITORIAL,
            context="Both are read as holding at one time at the end of the jump, which their windows allow but do not require; and with two classes of queries. §7.3 also mentions a broad middle, whose share neither prediction bounds and which may carry the overall share above 25%.",
        ),
    ),
)

SHARE = "(1/100)^((g-2)/(g-1)) > 3/10"

PREDICTION_4 = Claim(
    name="prediction-4",
    title="Prediction 4: hubs and fat tails",
    kind="prediction",
    sources=(*both("Prediction 4"), notes("FALSIFIABLE PREDICTIONS")),
    symbols=(
        ("g", "exponent γ of the degree distribution"),
        ("F", "n equally frequent fitness values, repetitions allowed"),
        ("C, h", "the constant of eq. (6) and the largest fitness"),
        ("c", "date of the crystallisation"),
    ),
    parts=(
        Part(
            name="hub-share",
            role=Role.PREDICTION,
            sources=both("Prediction 4"),
            text="The two halves go together: a power-law tail with exponent 2 < γ ≤ 3 gives the largest 1% of the nodes more than 30% of all link ends, the share (1/100)^((γ−2)/(γ−1)) of a Pareto law.",
            latex=r"(1/100)^{(\gamma-2)/(\gamma-1)} > 3/10",
            asserts=(forall(SHARE, given=("2 < g", "g <= 3")),),
            repair=Repair(
                text="Predict γ ≤ 2.35 (the exact bound is 2.3540), or the share of 10% that γ = 3 gives.",
                latex=r"2 < \gamma \le 47/20 \;\Rightarrow\; (1/100)^{(\gamma-2)/(\gamma-1)} > 3/10",
                asserts=(forall(SHARE, given=("2 < g", "g <= 3", "g <= 47/20")),),
                condition="γ ≤ 2.35",
            ),
            severity=Severity.MINOR,
            weighed=True,
            context="The prediction may be read as two separate observations; then they are compatible (γ ≤ 2.35). Traffic is read as proportional to degree, in the limit of many nodes. The halves then exclude each other for γ between 2.354 and 3, which contains preferential attachment itself: at γ = 3 (one link a node) the nodes with at least 14 links are 1/105 of all and hold 2/15 of the link ends. If traffic is the number of shortest paths through a node, whose tail exponent is near 2.2 on many scale-free networks (Goh, Kahng and Kim, 2001), the share is about 46% and the figures agree: say which is meant. A power law with γ > 3 is neither success nor failure.",
            depends_on=("fitness-attachment/tail-exponent",),
        ),
        Part(
            name="tail-exponent",
            role=Role.PREDICTION,
            sources=(*both("Prediction 4"), chapter("eq. (6)"), earlier("eq. (5)")),
            text="The exponent 1 + C/h that eq. (6) gives, with the largest fitness h, is at most 3; for n equally "
            "frequent values, that is, every finite distribution with rational weights.",
            latex=r"\frac1n\sum_{i=1}^n \frac{\eta_i}{C - \eta_i} = 1,\; \eta_i \le h < C \;\Rightarrow\; 1 + C/h \le 3",
            asserts=(
                forall(
                    "1 + C/h <= 3",
                    given=(
                        "sum(f/(C-f) for f in F) == n",
                        "f > 0 for f in F",
                        "f <= h for f in F",
                        "f < C for f in F",
                        "C > h",
                        "h > 0",
                        "n >= 1",
                    ),
                    integer=("n",),
                    vector={"F": "n"},
                ),
            ),
            context="So γ ≤ 3 follows from the model of §3.3, at every time and whatever the finite distribution; equal fitness (γ = 3) is the least unequal case. Why the fat tail should appear within three years after crystallisation, and not from the beginning, has to come from elsewhere. Read for the degrees of the fittest kind of node, which make the tail.",
        ),
        Part(
            name="dates",
            role=Role.PREDICTION,
            sources=(*both("Prediction 4"), *both("Prediction 1")),
            text="If crystallisation falls in the window 2030 to 2033 of Prediction 1, three years later is not after 2036, the "
            "date of the failure condition.",
            latex=r"2030 \le c \le 2033 \;\Rightarrow\; c + 3 \le 2036",
            asserts=(forall("c + 3 <= 2036", given=("2030 <= c", "c <= 2033")),),
        ),
    ),
)

CLASSES = ("k > 0", "a > 0", "b > 0", "0 <= x", "x < u", "u <= 1", "0 <= y", "y < v", "v <= 1")
RATE = "k*(a*(1-u) + b*(1-v)) - 1 {} k*(a*(1-x) + b*(1-y)) - 1"

PREDICTION_5 = Claim(
    name="prediction-5",
    title="Prediction 5: accelerating improvement",
    kind="prediction",
    sources=(*both("Prediction 5"), notes("FALSIFIABLE PREDICTIONS")),
    symbols=(
        ("a", "learning exponent; in the epidemic model the weight k²P(k)/⟨k⟩ of a degree class"),
        ("k", "transmission rate λ of the epidemic model, recovery rate 1"),
        ("x, y then u, v", "informed fractions of two degree classes at an earlier and a later time"),
        ("B, c, n", "ceiling, initial capability, number of doublings"),
    ),
    parts=(
        Part(
            name="learning-curve",
            role=Role.PREDICTION,
            sources=(earlier("Prediction 5"),),
            text="Along a standard learning curve, capability Q^a with cumulative output Q, the times between doublings are constant, however output grows; for Q = t the second wait equals the first.",
            latex=r"4^{1/a} - 2^{1/a} = 2^{1/a} - 1",
            asserts=(forall("4^(1/a) - 2^(1/a) == 2^(1/a) - 1", given=("a > 0",)),),
            repair=Repair(
                text="They are constant, ln 2/(a·g), if cumulative output grows exponentially at rate g.",
                latex=r"\frac{\ln 4}{ag} - \frac{\ln 2}{ag} = \frac{\ln 2}{ag}",
                asserts=(forall("log(4)/(a*g) - log(2)/(a*g) == log(2)/(a*g)", given=("a > 0", "g > 0")),),
            ),
            severity=Severity.EDITORIAL,
            instance="cumulative output in proportion to time, Q = t",
            context="A learning curve relates capability to output, not to time. Where output grows exponentially, as it often did when such curves were measured, the sentence is right: see the repair. With steady output each wait is 2^(1/a) times the one "
            "before: 20 times for a = 0.23.",
        ),
        Part(
            name="from-diffusion",
            role=Role.PREDICTION,
            sources=both("Prediction 5"),
            text="The layer of knowledge diffusion accounts for improvement across the mesh: under eq. (11) the average capability rises; for two linked agents with different levels, their sum increases.",
            latex=r"-(x-y) - (y-x) > 0",
            asserts=(forall("(-(x-y)) + (-(y-x)) > 0", given=("x != y",)),),
            repair=Repair(
                text="Diffusion conserves the sum; improvement needs a source: with u' = −Lu + g the sum grows by the sum of g, "
                "and its acceleration is that of g.",
                latex=r"(-(x-y)+g) + (-(y-x)+h) = g + h",
                asserts=(forall("(-(x-y)+g) + (-(y-x)+h) == g + h"),),
            ),
            severity=Severity.MINOR,
            instance="two linked agents",
            context="The papers do not say so of eq. (11): Part I holds capabilities fixed, and §8 says that diffusion creates none. The part records that the layer contains no improvement that could accelerate; the spread of news is judged in prediction-5/from-vanishing-threshold.",
            depends_on=("algebraic-connectivity/newcomer",),
        ),
        Part(
            name="from-vanishing-threshold",
            role=Role.PREDICTION,
            sources=both("Prediction 5"),
            text="In the epidemic model of §5.3, on a given network, the spread accelerates relative to its size: with two degree classes, the growth rate λ·Σ w(1 − ρ) − 1 of the informed link ends is larger at a later time, when more agents of both classes are informed.",
            latex=r"\lambda\left(w_1(1-u) + w_2(1-v)\right) - 1 > \lambda\left(w_1(1-x) + w_2(1-y)\right) - 1",
            asserts=(forall(RATE.format(">"), given=CLASSES),),
            repair=Repair(
                text="It is smaller: the spread is fastest, relative to its size, when few are informed, so doubling times grow. What a fat tail gives is a faster start: the initial rate λ⟨k²⟩/⟨k⟩ − 1 rises with the second moment (Q < P, mean degree m).",
                latex=r"\lambda\left(w_1(1-u) + w_2(1-v)\right) - 1 < \lambda\left(w_1(1-x) + w_2(1-y)\right) - 1,\qquad Q < P \Rightarrow \lambda\tfrac Qm - 1 < \lambda\tfrac Pm - 1",
                asserts=(
                    forall(RATE.format("<"), given=CLASSES),
                    forall("k*Q/m - 1 < k*P/m - 1", given=("k > 0", "m > 0", "Q < P")),
                ),
            ),
            severity=Severity.MINOR,
            used_in=(chapter("Proposition 5.2"), earlier("Proposition 5")),
            context="Relative growth is what the failure condition, a constant exponential rate, speaks of; in absolute terms the early spread does accelerate. Two readings help the prediction: if the tail becomes fatter while knowledge spreads, the rate at the start rises (see the repair), and spread on a fat tail is faster than on a thin one of the same mean. A vanishing threshold by itself says whether knowledge survives, not how fast it grows.",
            depends_on=("proposition-5.2/in-the-limit",),
        ),
        Part(
            name="against-ceiling",
            role=Role.INLINE,
            sources=(*both("Prediction 5"), chapter("Abstract"), chapter("§17"), chapter("Theorem 11.2")),
            text="Capability that starts at c and never exceeds a ceiling B (the most likely regime according to the abstract) can "
            "double any number n of times, as shrinking doubling times require.",
            latex=r"2^n c \le B \quad (n = 1, 2, \dots)",
            asserts=(forall("2^n*c <= B", given=("c > 0", "B > c", "n >= 1"), integer=("n",)),),
            repair=Repair(
                text="It doubles at most log₂(B/c) times; say for how many doublings the times should shrink.",
                latex=r"n \le \log_2(B/c) \;\Rightarrow\; 2^n c \le B",
                asserts=(
                    forall("2^n*c <= B", given=("c > 0", "B > c", "n >= 1", "n <= log(B/c)/log(2)"), integer=("n",)),
                ),
                condition="n ≤ log₂(B/c)",
            ),
            severity=Severity.MINOR,
            context="The prediction does not say for how long: it prints no end but the year 2036 of its failure condition; read as a transient it is compatible with a "
            "ceiling. In the other case of the abstract, convergence to the exogenous rate, a constant exponential rate is what "
            "Part II forecasts, and that is this prediction's failure condition.",
        ),
        Part(
            name="covers",
            role=Role.PREDICTION,
            sources=(earlier("Prediction 5"), chapter("Prediction 5")),
            text="Every pair of successive doubling times a, then b decides the prediction: shorter (success) or equal (failure).",
            latex=r"b \le a",
            asserts=(forall("b <= a", given=("a > 0", "b > 0")),),
            repair=Repair(
                text="Let failure be that the time does not shrink: b ≥ a.",
                latex=r"\max(a - b,\, b - a) \ge 0",
                asserts=(forall("max(a - b, b - a) >= 0", given=("a > 0", "b > 0")),),
            ),
            severity=Severity.EDITORIAL,
            context="Slowing improvement, which Part II expects, is neither success nor failure as printed. The paper does not say that its two conditions exhaust the outcomes; the part records which outcomes decide nothing.",
        ),
    ),
)

ORDER_6 = ("1 <= s", "s <= 4", "d >= 0", "n >= 0", "q >= 0")

PREDICTION_6 = Claim(
    name="prediction-6",
    title="Prediction 6: settlement binds first",
    kind="prediction",
    sources=(*both("Prediction 6"), notes("FALSIFIABLE PREDICTIONS")),
    symbols=(
        (
            "s, d, n, q",
            "when settlement, device capability, bandwidth and model quality begin to bind, in years after 2030",
        ),
        ("H, T", "network size allowed by hardware and by settlement"),
    ),
    parts=(
        Part(
            name="covers",
            role=Role.PREDICTION,
            sources=both("Prediction 6"),
            text="If settlement begins to bind between 2031 and 2034, the prediction is decided: it was the first of the four "
            "(success) or device capability or bandwidth was earlier (failure).",
            latex=r"\max(\min(d,n,q) - s,\; s - \min(d,n)) \ge 0",
            asserts=(forall("max(min(d, n, q) - s, s - min(d, n)) >= 0", given=ORDER_6),),
            repair=Repair(
                text="Name model quality in the failure condition too.",
                latex=r"\max(\min(d,n,q) - s,\; s - \min(d,n,q)) \ge 0",
                asserts=(forall("max(x - s, s - x) >= 0", given=("x == min(d, n, q)", *ORDER_6)),),
            ),
            severity=Severity.EDITORIAL,
            context="If model quality binds in 2030, settlement in 2031 and the others never, neither condition is met. The paper does not say that its two conditions exhaust the outcomes; the part records which outcomes decide nothing.",
        ),
        Part(
            name="against-cascade",
            role=Role.INLINE,
            sources=(*both("Prediction 6"), chapter("§1.1"), chapter("§14")),
            text="The hardware ceiling H binds the network's size N (§1.1) and settlement binds it at a lower level T < H "
            "(Prediction 6): both hold together.",
            latex=r"N = H,\; N = T \;\Rightarrow\; T < H",
            asserts=(forall("T < H", given=("N == H", "N == T", "N > 0")),),
            repair=Repair(
                text="The network's size is the smaller of the two ceilings; settlement is the binding one if T < H, and then the "
                "hardware ceiling does not bind.",
                latex=r"T < H \;\Rightarrow\; \min(H, T) = T < H",
                asserts=(forall("min(H, T) < H", given=("0 < T", "T < H")),),
            ),
            severity=Severity.EDITORIAL,
            used_in=(chapter("§14"), earlier("§8.3")),
            context="'Binds' is read as: holds with equality. If §1.1 only means that the ceiling exists, there is no contradiction, but "
            "its cascade still puts settlement last, bounded by capability, where Prediction 6 puts it first.",
            depends_on=("proposition-14.1/requirement",),
        ),
    ),
)

PREDICTIONS = Claim(
    name="predictions",
    title="What the predictions say about the theory",
    kind="prediction",
    sources=(chapter("§16"), earlier("§10"), chapter("Abstract"), earlier("Abstract")),
    symbols=(("g", "growth rate of R per year"),),
    parts=(
        Part(
            name="timing",
            role=Role.INLINE,
            sources=(chapter("§16"), chapter("Abstract"), earlier("§10"), earlier("Abstract")),
            text="Each prediction, of the six of the earlier paper and the twelve of the chapter, states a time by which it must have come true.",
            latex=r"\forall i \in \{1, \dots, 12\}:\ T_i \text{ is stated}",
            severity=Severity.MINOR,
            context="Failure conditions are printed for all. Read leniently, the year 2036 in the failure condition of Prediction 5 is a time, and Predictions 2, 11 and 12 give phases instead of dates; then only Prediction 9 has none. Of Predictions 7 to 12 nothing else is judged here.",
        ),
        Part(
            name="if-they-fail",
            role=Role.INLINE,
            sources=(earlier("§10"),),
            text="A failed Prediction 1 refutes the theory: every course of the mesh fraction along eq. (3), with R growing at a "
            "constant rate g > 0 a year, passes from 5% to 25% within 18 months.",
            latex=r"\frac1g\,\ln\frac{R(1/4)}{R(1/20)} \le \frac32",
            asserts=(forall(f"{PASSAGE} <= 3/2", given=("g > 0",)),),
            repair=Repair(
                text="A failed Prediction 1 refutes eq. (3) together with growth of R by at least 8% a year.",
                latex=r"g \ge 2/25 \;\Rightarrow\; \frac1g\,\ln\frac{R(1/4)}{R(1/20)} \le \frac32",
                asserts=(forall(f"{PASSAGE} <= 3/2", given=("g > 0", "g >= 2/25")),),
                condition="R grows by at least 8% a year",
            ),
            severity=Severity.MINOR,
            depends_on=("proposition-3.1/b",),
            context="A prediction can refute only what implies it, and none of the six is derived from Theorem 6.1. 'If these fail' is read as: if any of them fails. Shown for the "
            "first, with the share read as the mesh fraction.",
        ),
    ),
)

# ------------------------------------------------------------------------------------------------------- phases

SLOPE_S, SLOPE_T = "s^2/(s/(1-s)+log(1-s))", "t^2/(t/(1-t)+log(1-t))"  # dS/dR where S = s and where S = t

PHASES = Claim(
    name="phases",
    title="Phases after the crossing",
    kind="topic",
    sources=(*both("§7"), notes("POST-CROSSING PHASES")),
    depends_on=("proposition-3.1/b",),
    symbols=(
        ("R", "mesh reproduction number"),
        ("s, t", "sizes of the giant component, 0 < s < t < 1"),
        ("u", "factor by which a shock raises attrition"),
        ("N", "number of agents"),
    ),
    parts=(
        Part(
            name="slow-then-rapid",
            role=Role.INLINE,
            sources=(*both("§7.1"), *both("§7.2"), notes("POST-CROSSING PHASES")),
            text="Growth read in R: the mesh fraction grows slowly near R = 1 and faster further on, that is, the slope dS/dR is smaller at a smaller fraction s than at a larger t.",
            latex=r"\frac{s^2}{\frac{s}{1-s}+\ln(1-s)} < \frac{t^2}{\frac{t}{1-t}+\ln(1-t)} \quad (s < t)",
            asserts=(forall(f"{SLOPE_S} < {SLOPE_T}", given=("0 < s", "s < t", "t < 1")),),
            repair=Repair(
                text="In R the fraction grows fastest at the threshold: the slope tends to 2 there and is below 2 after it. Slow growth near "
                "the threshold is a statement about time.",
                latex=r"\frac{s^2}{\frac{s}{1-s}+\ln(1-s)} < 2",
                asserts=(forall(f"{SLOPE_S} < 2", given=("0 < s", "s < 1")),),
            ),
            severity=Severity.EDITORIAL,
            case_of="slow-in-time",
            context="The phases are told apart by the value of R; but the sentence speaks of growth in time, where it is right: see phases/slow-in-time, of which this is the other reading.",
        ),
        Part(
            name="slow-in-time",
            role=Role.INLINE,
            sources=(*both("§7.1"), notes("POST-CROSSING PHASES")),
            text="Near the threshold growth is slow in time, a step being one application of s ↦ 1 − exp(−R·s): a step multiplies "
            "the fraction by less than R, and near the fixed point it leaves more than 2 − R of the distance.",
            latex=r"1 - e^{-Rx} < Rx,\qquad h'(s) = Re^{-Rs} > 2 - R",
            asserts=(
                forall("1 - exp(-R*x) < R*x", given=("R > 1", "x > 0")),
                forall("R*exp(-R*s) > 2 - R", given=GIANT),
            ),
            depends_on=("proposition-3.1/c",),
            context="The papers give the iteration no unit of time; the statement holds for every unit.",
        ),
        Part(
            name="rises-with-r",
            role=Role.INLINE,
            sources=both("§7"),
            text="A path to dominance that is not monotonic needs a fall of R: the R that belongs to a mesh fraction is strictly "
            "increasing in it, so as long as R rises the fraction rises.",
            latex=r"0 < s < t < 1 \;\Rightarrow\; -\ln(1-s)/s < -\ln(1-t)/t",
            asserts=(forall("-log(1-s)/s < -log(1-t)/t", given=("0 < s", "s < t", "t < 1")),),
            depends_on=("proposition-3.1/b",),
            context="So the first sentence of §7 rests on the exogenous shocks of §7.1 alone; none of the three phases contains a "
            "decline. The third phase has no value of R: phases 2 and 3 are told apart by the specialisation structure only.",
        ),
        Part(
            name="shock",
            role=Role.INLINE,
            sources=both("§7.1"),
            text="A shock that multiplies attrition by u ≥ R collapses the mesh: with R/u ≤ 1 there is no positive fraction.",
            latex=r"u \ge R,\; x > 0 \;\Rightarrow\; 1 - e^{-(R/u)x} < x",
            asserts=(forall("1 - exp(-(R/u)*x) < x", given=("R > 1", "u >= R", "x > 0")),),
            depends_on=("proposition-3.1/b",),
            context="When the shock has passed the fraction is again the one that belongs to R: as long as some positive fraction is left, a collapse leaves no trace in this model.",
        ),
        Part(
            name="stochastic",
            role=Role.INLINE,
            sources=(*both("§7.1"), notes("POST-CROSSING PHASES")),
            text="The relative fluctuations of the giant component, √((1−s)/(sN))/(1 − R(1−s)) to leading order for N nodes, grow without bound as R decreases to 1.",
            latex=r"\lim_{R\to1+} \sqrt{\frac{1-s}{s}}\;\frac{1}{1-R(1-s)} = \infty",
            cites="Stepanov (1970): central limit theorem for the size of the giant component",
            severity=Severity.EDITORIAL,
        ),
    ),
)

# --------------------------------------------------------------------------- the reproduction number, further

COUPLED = ("0 <= R", "R < 1", "0 <= d", "d < 1", "b > 0", "c > 0", "(1-R)*(1-d) < b*c")

MESH_THRESHOLD = Claim(
    name="mesh-threshold",
    title="The threshold R = 1: units, origin, other levels, quantifiers",
    kind="topic",
    sources=(chapter("§1"), chapter("§1.1"), chapter("§3"), earlier("§1"), earlier("§2.1"), earlier("§3.1")),
    symbols=(
        ("N, beta, v, D", "as in eq. (2)"),
        ("G, k, m", "the predecessor's γ, κ and μ"),
        ("b, c, d", "the other entries of a two-level next-generation matrix [[R, b], [c, d]]"),
        ("A, B", "crossing threshold earlier and later; P, Q: cumulative production earlier and later"),
    ),
    parts=(
        Part(
            name="unit-of-value",
            role=Role.DEFINITION,
            sources=(chapter("eq. (2)"), earlier("eq. (1)"), notes("Layer 1")),
            text="The condition R > 1 does not depend on the currency in which the value v per interaction is expressed (factor u > 0).",
            latex=r"\frac{N\beta v}{D} > 1 \;\Rightarrow\; \frac{N\beta (uv)}{D} > 1",
            asserts=(forall("N*beta*(u*v)/D > 1", given=("N*beta*v/D > 1", *MESH, "u > 0"), integer=("N",)),),
            repair=Repair(
                text="Express attrition in value too (the value that keeps an agent from leaving): the factor cancels.",
                latex=r"\frac{N\beta v}{D} > 1 \;\Rightarrow\; \frac{N\beta (uv)}{uD} > 1",
                asserts=(forall("N*beta*(u*v)/(u*D) > 1", given=("N*beta*v/D > 1", *MESH, "u > 0"), integer=("N",)),),
            ),
            severity=Severity.MINOR,
            used_in=(chapter("Theorem 6.1"), chapter("Table 2, row 6")),
            context="The same mesh has R = 1/2 in euros and R = 50 in cents. If v is a pure number, or D is already counted in value, nothing changes; the papers print no unit.",
        ),
        Part(
            name="inherits",
            role=Role.INLINE,
            sources=(earlier("§1"), earlier("§2.1"), chapter("§1"), chapter("§3"), notes("Unification")),
            text="The mesh number inherits directly from the predecessor's β·γ/(κ + μ): with D = κ + μ, when that number is 1 so is "
            "N·β·v/D.",
            latex=r"\frac{\beta\gamma}{\kappa+\mu} = 1 \;\Rightarrow\; \frac{N\beta v}{\kappa+\mu} = 1",
            asserts=(
                forall(
                    "N*beta*v/(k+m) == 1",
                    given=("beta*G/(k+m) == 1", "N >= 2", "beta > 0", "G > 0", "v > 0", "k > 0", "m > 0"),
                ),
            ),
            repair=Repair(
                text="Both cross 1 together if N·v = γ, that is, if the predecessor's γ is the value offered by all N partners.",
                latex=r"Nv = \gamma",
                asserts=(
                    forall(
                        "N*beta*v/(k+m) == 1",
                        given=(
                            "beta*G/(k+m) == 1",
                            "N >= 2",
                            "beta > 0",
                            "G > 0",
                            "v > 0",
                            "k > 0",
                            "m > 0",
                            "N*v == G",
                        ),
                    ),
                ),
                condition="N·v = γ",
            ),
            severity=Severity.MINOR,
            used_in=(chapter("Part I"), earlier("§2.2"), earlier("§7.1")),
            context="As §2.1 of the earlier paper quotes it, the predecessor's number has no N: it does not change when devices are added, whereas R is proportional to N. So x(t) = 0 is the moment at which R crosses 1 only under that identification. β is a function of c and λ there, a probability per pair here; γ, c and λ are not defined in the supplied papers. If the two numbers are not meant to be one, say how they are related.",
        ),
        Part(
            name="fixed-while-growing",
            role=Role.INLINE,
            sources=(chapter("Theorem 6.1"), earlier("Theorem 1"), notes("THE CENTRAL THEOREM")),
            text="R can be held fixed while the number of agents grows without bound (the order of quantifiers in the theorem), with β, v and D given: "
            "doubling N leaves R unchanged.",
            latex=r"\frac{2N\beta v}{D} = \frac{N\beta v}{D}",
            asserts=(forall("(2*N)*beta*v/D == N*beta*v/D", given=MESH, integer=("N",)),),
            repair=Repair(
                text="For given β, v, D the hypothesis R > 1 says N > D/(βv), and belongs into the definition of N*. Or let β depend on "
                "N as R·D/(N·v).",
                latex=r"N > \frac{D}{\beta v} \;\Rightarrow\; \frac{N\beta v}{D} > 1,\qquad \frac{N\,\frac{RD}{Nv}\,v}{D} = R",
                asserts=(
                    forall("N*beta*v/D > 1", given=(*MESH, "N > D/(beta*v)"), integer=("N",)),
                    forall("N*(R*D/(N*v))*v/D == R", given=("N >= 2", "v > 0", "D > 0")),
                ),
            ),
            severity=Severity.MINOR,
            used_in=(chapter("Theorem 6.1(d)"), chapter("Theorem 6.1, proof"), earlier("Theorem 1(d)")),
            context="With β, v and D given, S∞* depends on N as well, and so does the N* of the proof, which contains S∞*. The conclusion survives either reading, for S∞* rises with N.",
        ),
        Part(
            name="irreversible",
            role=Role.INLINE,
            sources=(earlier("§2.1"), chapter("§1"), earlier("§1")),
            text="Once x = Q̄ − Q ≤ 0 it stays so, because cumulative production Q never decreases; Q̄ being the effective "
            "threshold, which moves.",
            latex=r"A - P \le 0,\; Q \ge P \;\Rightarrow\; B - Q \le 0",
            asserts=(forall("B - Q <= 0", given=("A - P <= 0", "Q >= P")),),
            repair=Repair(
                text="If the effective threshold never rises after the crossing.",
                latex=r"B \le A",
                asserts=(forall("B - Q <= 0", given=("A - P <= 0", "Q >= P", "B <= A")),),
                condition="the effective threshold does not rise",
            ),
            severity=Severity.EDITORIAL,
            context="§2.1 of the earlier paper names only gains that lower the threshold; as long as nothing else moves it the repair's condition holds, and with it the statement. Progress on the centralized side would raise the threshold at which distributed inference is competitive.",
        ),
        Part(
            name="irreversible-against-shocks",
            role=Role.INLINE,
            sources=(chapter("§1"), earlier("§1"), *both("§7.1")),
            text="The transition is irreversible after the crossing (§1) also in R: under every shock to attrition (§7.1, factor u ≥ 1) R stays above 1.",
            latex=r"R > 1,\; u \ge 1 \;\Rightarrow\; R/u > 1",
            asserts=(forall("R/u > 1", given=("R > 1", "u >= 1")),),
            repair=Repair(
                text="Only shocks with u < R are survived. What is irreversible is cumulative production, not R.",
                latex=r"1 \le u < R \;\Rightarrow\; R/u > 1",
                asserts=(forall("R/u > 1", given=("R > 1", "u >= 1", "u < R")),),
                condition="u < R",
            ),
            severity=Severity.EDITORIAL,
            depends_on=("phases/shock",),
            context="§7.1 itself lets shocks push R below 1, temporarily, and §2.1 of the earlier paper explains irreversibility by cumulative production: so read the two agree. A word on which quantity is irreversible would help.",
        ),
        Part(
            name="amplification",
            role=Role.INLINE,
            sources=(chapter("§1.1"),),
            text="Coupling can push the system-wide number above 1 although R < 1 in isolation: for two levels with R, d < 1 an "
            "eigenvalue above 1 exists if and only if bc > (1 − R)(1 − d).",
            latex=r"\exists\, x > 1:\ (x-R)(x-d) = bc \iff bc > (1-R)(1-d)",
            asserts=(
                forall("exists x: x > 1, (x-R)*(x-d) == b*c", given=COUPLED),
                forall("(x-R)*(x-d) > b*c", given=("R < 1", "d < 1", "(1-R)*(1-d) >= b*c", "x > 1")),
            ),
            context="It takes a loop: if one level does not act back on the other (c = 0), as in the cascade of ceilings of the "
            "same section, no coupling suffices.",
        ),
    ),
)

# --------------------------------------------------------------------------------------- one network, two laws

ONE_NETWORK = Claim(
    name="one-network",
    title="One network for eq. (3) and for the fat tail",
    kind="topic",
    sources=(chapter("Abstract"), *both("§5.4"), chapter("§17"), earlier("§11")),
    symbols=(("R", "mean degree"),),
    parts=(
        Part(
            name="poisson-against-fat-tail",
            role=Role.INLINE,
            sources=(
                chapter("Abstract"),
                *both("§5.4"),
                chapter("§17"),
                earlier("§11"),
                chapter("Remark 3.4"),
                earlier("Remark 1"),
                chapter("Prediction 4"),
                notes("THE THREE-LAYER MODEL STRUCTURE"),
            ),
            text="The layers compose: one network has the Poisson degrees of which eq. (3) is the law and a degree distribution with exponent γ ≤ 3, hence an infinite second moment.",
            latex=r"\mathbb E\,z^k = e^{-R(1-z)} \;\Rightarrow\; \mathbb E\,k^2 = \infty",
            repair=Repair(
                text="Take the degrees as given, with generating function G₀, and replace eq. (3) by s = 1 − G₀(y) with y = G₀′(y)/G₀′(1); "
                "for Poisson degrees it reduces to eq. (3).",
                latex=r"s = 1 - G_0(y),\quad y = G_0'(y)/G_0'(1)",
            ),
            severity=Severity.MAJOR,
            depends_on=("giant-component/limit-law",),
            cites="Newman, Strogatz and Watts (2001); Molloy and Reed (1995)",
            used_in=(
                chapter("Proposition 3.1"),
                chapter("Proposition 5.2"),
                chapter("Theorem 6.1"),
                chapter("Remark 3.4"),
            ),
            context="Read for one network at one time. Prediction 4 dates the fat tail after crystallisation; then eq. (3) describes the network at its formation only, and Theorem 6.1 uses both. Eq. (3) is the equation for Poisson degrees, whose tail is thin: the failure condition of Prediction 4. For other "
            "degrees the mean alone decides nothing: one quarter of the nodes with 4 links and three quarters with none have mean 1 and "
            "a giant component of 1/4 of the nodes, where eq. (3) gives 0.",
            contradicts=(
                "giant-component/limit-law",
                "prediction-4/tail-exponent",
            ),
        ),
    ),
)

# ---------------------------------------------------------------------------- §15: frameworks that were rejected

SECOND_OWN = "-(1-r)*a^(r-2)*b^r*(a^r+b^r)^(1/r-2)"
IDENTICAL, SPECIALISED = "(J*(N*c/J)^r)^(1/r)", "J^((1-r)/r)*N*c"

FRAMEWORKS = Claim(
    name="frameworks",
    title="Frameworks considered and rejected",
    kind="topic",
    sources=(chapter("§15"), earlier("§9"), notes("FRAMEWORKS CONSIDERED AND REJECTED")),
    symbols=(
        ("r", "CES parameter ρ"),
        ("J, N, c", "task types, agents, capability of an agent"),
        ("X, G, f", "shares, growth rates and mean growth rate of a replicator system"),
    ),
    parts=(
        Part(
            name="all-positive",
            role=Role.INLINE,
            sources=(chapter("§15"), earlier("§9"), notes("FRAMEWORKS CONSIDERED AND REJECTED")),
            text="All interactions are positive, also between agents of one type: an agent that joins a type does not lower what a further agent adds there; for two types with capabilities a and b, the second derivative of the aggregate in a is not negative.",
            latex=r"\frac{\partial^2}{\partial a^2}\left(a^\rho+b^\rho\right)^{1/\rho} \ge 0",
            asserts=(forall(f"{SECOND_OWN} >= 0", given=(*CES_DOMAIN, "a > 0", "b > 0")),),
            repair=Repair(
                text="Agents of the same type compete, those of different types support each other: the interactions are mixed.",
                latex=r"\frac{\partial^2}{\partial a^2}\left(a^\rho+b^\rho\right)^{1/\rho} < 0",
                asserts=(forall(f"{SECOND_OWN} < 0", given=(*CES_DOMAIN, "a > 0", "b > 0")),),
            ),
            severity=Severity.MINOR,
            depends_on=("diversity/own-curvature", "diversity/cross-partial"),
            instance="two types",
            context="§15 explains its sentence by benefits: everyone gains when others join (first derivatives of the aggregate) or take a complementary type (mixed second derivatives). Both are positive, and in that sense it is right. Couplings of choices, which decide on frustration and on supermodularity, include the effect of a choice on the gain from the same choice (own second derivatives).",
        ),
        Part(
            name="random-field",
            role=Role.INLINE,
            sources=(chapter("§15"), earlier("§9"), notes("FRAMEWORKS CONSIDERED AND REJECTED")),
            text="With positive couplings and heterogeneous fields there is no frustration: all terms of the energy can be satisfied at once.",
            latex=r"\exists\,\sigma:\ J\sigma_1\sigma_2 > 0,\ h_1\sigma_1 > 0,\ h_2\sigma_2 > 0",
            repair=Repair(
                text="There is none if all fields have the same sign.",
                latex=r"h_i h_k > 0 \ \forall i, k",
            ),
            severity=Severity.EDITORIAL,
            context="If frustration is told by the signs of the couplings round loops alone (Toulouse, 1977), positive couplings exclude it, and §15 is right; here it means terms that cannot be satisfied together. Heterogeneous fields compete with the coupling. They also bear on Proposition 3.2, which is for zero field: in two "
            "dimensions random fields of any strength remove a first-order transition (Aizenman and Wehr, 1989).",
        ),
        Part(
            name="hypercycle-conserves",
            role=Role.INLINE,
            sources=(chapter("§15"),),
            text="In Eigen's hypercycle, x_i' = x_i(g_i − f) with f the mean of the g_i, the total is conserved: with shares that add up "
            "to 1 the derivatives add up to 0.",
            latex=r"\sum_i x_i (g_i - f) = \sum_i x_i g_i - f \sum_i x_i = 0",
            asserts=(
                forall(
                    "sum(x*g for x in X, g in G) - f*sum(x for x in X) == 0",
                    given=("sum(x for x in X) == 1", "sum(x*g for x in X, g in G) == f", "n >= 1"),
                    integer=("n",),
                    vector={"X": "n", "G": "n"},
                ),
            ),
        ),
        Part(
            name="hypercycle-excludes-growth",
            role=Role.INLINE,
            sources=(chapter("§15"),),
            text="An open system whose total grows cannot follow the hypercycle: the shares of a system y_i' = k_i·y_i·y_{i−1} without a conservation law do not "
            "satisfy the hypercycle equation in any unit of time.",
            latex=r"x_i = y_i/\textstyle\sum y:\quad x_i' \ne \left(\sum y\right) x_i (k_i x_{i-1} - f)",
            repair=Repair(
                text="They satisfy it, with time run at the speed of the total: the conservation law is one of shares and excludes no growth.",
                latex=r"x_i' = \left(\sum y\right) x_i (k_i x_{i-1} - f)",
            ),
            severity=Severity.EDITORIAL,
            depends_on=("frameworks/hypercycle-conserves",),
            used_in=(chapter("Proposition 9.6"),),
            context="For concentrations with a fixed total, as the hypercycle is often written, §15 describes it rightly. §9.5 itself uses an equation on the simplex of shares, whose sum is constant too.",
        ),
        Part(
            name="reaction-networks",
            role=Role.INLINE,
            sources=(chapter("§15"),),
            text="Chemical reaction network theory assumes closed systems with conservation laws: every network to which the deficiency zero theorem applies has a "
            "positive conservation law.",
            latex=r"\delta = 0 \;\Rightarrow\; \exists\, w > 0:\ w \perp \text{stoichiometric subspace}",
            repair=Repair(
                text="The theory covers open systems through inflow and outflow reactions; it says when positive steady states exist, are "
                "unique and stable, and little about growth.",
                latex=r"\varnothing \rightleftharpoons A:\ \delta = 2 - 1 - 1 = 0",
            ),
            severity=Severity.MINOR,
            cites="Feinberg (1987): deficiency zero theorem, with the zero complex for feeds",
        ),
        Part(
            name="fitness-landscapes",
            role=Role.INLINE,
            sources=(chapter("§15"),),
            text="The NK model lacks analytical results on convergence.",
            latex=r"\text{NK model: no theorem on convergence}",
            repair=Repair(
                text="Every walk of improving single steps on an NK landscape without ties ends at a local optimum, after at most 2^N − 1 steps; with K = N − 1 the expected "
                "number of local optima is 2^N/(N + 1). What is open is the co-evolutionary extension.",
                latex=r"\mathbb E\,\#\{\text{local optima}\} = \frac{2^N}{N+1}",
            ),
            severity=Severity.EDITORIAL,
            cites="Kauffman and Levin (1987)",
        ),
    ),
)

# ------------------------------------------------------------------------------------------- the five dynamics


DYNAMICS = Claim(
    name="dynamics",
    title="The five dynamics that the framework is to capture",
    kind="topic",
    sources=tuple(dynamics(f"Dynamic {n}") for n in range(1, 6)),
    depends_on=("proposition-3.1/b",),
    symbols=(
        ("s", "the positive solution of the size equation"),
        ("r", "in the map with network effects R = r·x, its strength; elsewhere the CES parameter ρ"),
        ("U", "knowledge of the agents; m a bound on it"),
        ("f, B", "fraction of agents that fail; B = R(1 − f), the mean degree among the others"),
    ),
    parts=(
        Part(
            name="threshold-in-number",
            role=Role.INLINE,
            sources=(dynamics("Dynamic 1"), chapter("§3"), notes("Layer 1")),
            text="Critical mass in the number of agents: with β, v, D given, a positive mesh fraction exists for N > D/(βv) and none for N ≤ D/(βv).",
            latex=r"N > \frac{D}{\beta v} \iff \exists\, s > 0:\ s = 1 - e^{-N\beta v s/D}",
            asserts=(
                forall("N*beta*v/D > 1", given=("N*beta*v > D", "D > 0")),
                forall("exists s: 0 < s < 1, s == 1 - exp(-R*s)", given=("R > 1",)),
                forall("N*beta*v/D <= 1", given=("N*beta*v <= D", "D > 0")),
                forall("1 - exp(-R*s) < s", given=("R <= 1", "s > 0")),
            ),
            depends_on=("proposition-3.1/b", "mesh-reproduction-number/mean-degree"),
            context="This is the threshold that the framework has: one in a parameter. It inherits the condition v = D of the mean degree.",
        ),
        Part(
            name="threshold-in-state",
            role=Role.INLINE,
            sources=(dynamics("Dynamic 1"), notes("POST-CROSSING PHASES")),
            text="Critical mass in the state: at given R > 1 a mesh that is small enough shrinks under the map x ↦ 1 − exp(−R·x); every fraction "
            "up to half the positive fixed point s is small enough.",
            latex=r"R > 1,\; 0 < x \le s/2 \;\Rightarrow\; 1 - e^{-Rx} < x",
            asserts=(forall("1 - exp(-R*x) < x", given=("R > 1", "0 < s", SIZE, "x > 0", "x <= s/2")),),
            repair=Repair(
                text="At given R > 1 every fraction x < s grows, however small: there is no threshold in the state. There is one if the "
                "value of joining rises with participation, R = r·x: fractions with y = r·x² ≤ x, that is x ≤ 1/r, shrink, and for r ≥ 4 a fixed point above 1/2 exists.",
                latex=r"0 < x < s \Rightarrow 1 - e^{-Rx} > x;\quad x \le \tfrac1r \Rightarrow 1 - e^{-rx^2} < x;\quad "
                r"r \ge 4 \Rightarrow \exists\, w \in (\tfrac12, 1):\ w = 1 - e^{-rw^2}",
                asserts=(
                    forall("1 - exp(-R*x) > x", given=("R > 1", "0 < x", "x < s", "s < 1", "R == -log(1-s)/s")),
                    forall("1 - exp(-y) < x", given=("y > 0", "y <= x")),
                    forall("exists w: 1/2 < w < 1, w == 1 - exp(-r*w^2)", given=("r >= 4",)),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("proposition-3.1/b", "proposition-3.1/c"),
            used_in=(chapter("Theorem 6.1(c)"), chapter("§7.1")),
            context="As a threshold in the number of agents the dynamic is captured: see dynamics/threshold-in-number. Judged here is the other reading. The dynamic says that below a threshold the network collapses and above it growth is self-sustaining, because each agent that joins attracts "
            "more. 'Half of s' only makes the reading definite: no positive fraction below s shrinks. The strength r of the repair is what Prediction 1 would need as well, a jump.",
        ),
        Part(
            name="isolated-below",
            role=Role.INLINE,
            sources=(dynamics("Dynamic 1"),),
            text="Below the threshold (mean degree R ≤ 1) the network consists of isolated agents: their fraction exp(−R) is 1.",
            latex=r"0 < R \le 1 \;\Rightarrow\; e^{-R} = 1",
            asserts=(forall("exp(-R) == 1", given=("0 < R", "R <= 1")),),
            repair=Repair(
                text="It consists of small components; the isolated agents are a fraction exp(−R), more than 1 − R, and all of them only in the limit R → 0.",
                latex=r"1 - R < e^{-R}",
                asserts=(forall("1 - R < exp(-R)", given=("0 < R", "R <= 1")),),
            ),
            severity=Severity.EDITORIAL,
            depends_on=("giant-component/limit-law",),
            context="At R = 1/2, 39% of the agents have a link. If isolated only means that no component is a positive fraction of the whole, the sentence is right.",
        ),
        Part(
            name="collective-exceeds-best",
            role=Role.INLINE,
            sources=(dynamics("Dynamic 2"), chapter("eq. (11)"), earlier("eq. (11)")),
            text="Collective knowledge exceeds that of every single agent, read in the layer of knowledge diffusion: the common level (the average) to which eq. (11) leads.",
            latex=r"u_i \le m \;\forall i \;\Rightarrow\; \tfrac1n\sum_i u_i > m",
            asserts=(
                forall(
                    "sum(x for x in U)/n > m",
                    given=("x <= m for x in U", "n >= 1"),
                    integer=("n",),
                    vector={"U": "n"},
                ),
            ),
            repair=Repair(
                text="Averaging never exceeds the best agent. Pooling can: if each agent keeps, in every domain, the better of what it "
                "and its partner know, the pool exceeds both as soon as each is ahead in one domain.",
                latex=r"\tfrac1n\sum_i u_i \le m;\quad a > c,\; d > b \;\Rightarrow\; \max(a,c) + \max(b,d) > \max(a+b,\, c+d)",
                asserts=(
                    forall(
                        "sum(x for x in U)/n <= m",
                        given=("x <= m for x in U", "n >= 1"),
                        integer=("n",),
                        vector={"U": "n"},
                    ),
                    forall("max(a,c) + max(b,d) > max(a+b, c+d)", given=("a > c", "d > b")),
                ),
            ),
            severity=Severity.MINOR,
            used_in=(chapter("§5.4"), earlier("§5.4")),
            context="In the sums over agents of §4.1 the collective does exceed every agent, and the dynamic is captured there. §5 is about knowledge: a graph Laplacian mixes by averaging, in every component of u, and takes from the best what it gives to the rest.",
        ),
        Part(
            name="union-not-average",
            role=Role.INLINE,
            sources=(dynamics("Dynamic 3"), chapter("eq. (1)")),
            text="The effective capability of eq. (1) is a union, not an average: for two types it exceeds the larger of the two capabilities.",
            latex=r"\left(\tfrac12(a^\rho+b^\rho)\right)^{1/\rho} > \max(a, b)",
            asserts=(forall("((a^r+b^r)/2)^(1/r) > max(a,b)", given=("a > 0", "b > 0", *CES_DOMAIN)),),
            repair=Repair(
                text="The earlier paper's eq. (6), without the factor 1/J, does for 0 < ρ < 1.",
                latex=r"\tfrac1\rho\ln\left(a^\rho+b^\rho\right) > \max(\ln a, \ln b)",
                asserts=(
                    forall("log(a^r+b^r)/r > log(a)", given=("a > 0", "b > 0", *CES_DOMAIN)),
                    forall("log(a^r+b^r)/r > log(b)", given=("a > 0", "b > 0", *CES_DOMAIN)),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("ces-aggregate/one-aggregate",),
            instance="two types",
            context="With the factor 1/J the aggregate is a power mean, that is, an average of the type capabilities, and lies between the smallest and the largest. Within a type the agents' capabilities do add up (§4.1), so the network exceeds every agent; judged is the step across types.",
        ),
        Part(
            name="routing",
            role=Role.INLINE,
            sources=(dynamics("Dynamic 3"), *both("§4.1"), chapter("§14")),
            text="A query of difficulty d that the network's capability C_j = a + b in its type covers is within reach of some agent to which it can be routed.",
            latex=r"a + b \ge d \;\Rightarrow\; \max(a, b) \ge d",
            asserts=(forall("max(a,b) >= d", given=("a > 0", "b > 0", "d > 0", "a + b >= d")),),
            repair=Repair(
                text="Let C_j be the largest capability among the agents, not their sum: then a query is covered if and only if some agent can answer it.",
                latex=r"\max(a, b) \ge d,\; a < d \;\Rightarrow\; b \ge d",
                asserts=(forall("b >= d", given=("max(a,b) >= d", "a < d")),),
            ),
            severity=Severity.MINOR,
            instance="two agents",
            context="Sums measure how many queries are served, not how hard they may be. Read for queries that are not split between agents, as the dynamic describes them.",
        ),
        Part(
            name="division-of-labour",
            role=Role.INLINE,
            sources=(dynamics("Dynamic 4"), *both("§4.3"), notes("Layer 2")),
            text="A division of labour emerges from local interactions: under eqs. (9) and (10) with given demand every task type gets specialists, whatever the (heterogeneous) initial thresholds.",
            latex=r"\forall j\ \exists i:\ j^*(i) = j",
            repair=Repair(
                text="Let unmet demand raise the signal: s > θ suffices for an agent to perform the task with probability above 1/2, so no type stays without "
                "agents if its signal rises until it is served.",
                latex=r"s > \theta > 0 \;\Rightarrow\; \frac{s^2}{s^2+\theta^2} > \frac12",
                asserts=(forall("s^2/(s^2+b^2) > 1/2", given=("b > 0", "s > b")),),
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("Theorem 6.1(a)"), chapter("Theorem 6.1, proof"), earlier("Theorem 1(a)")),
            context="In (9) and (10) an agent's thresholds depend on no other agent, on no neighbour and on no price: agents do not interact. The proof in the earlier paper says that unmet demand attracts entrants, but no equation makes the signal react: see the repair. Read in the mean over the random performance of tasks, for positive thresholds.",
            depends_on=("proposition-4.2/coverage",),
        ),
        Part(
            name="latency",
            role=Role.INLINE,
            sources=(dynamics("Dynamic 5"),),
            text="Latency read in hops: the mesh matches a hub (two hops between any two agents) at every size, each agent having at most d links; then N ≤ 1 + d².",
            latex=r"N \le 1 + d + d(d-1) = 1 + d^2",
            asserts=(forall("N <= 1 + d^2", given=("N >= 2", "d >= 2"), integer=("N", "d")),),
            repair=Repair(
                text="Compare times, not hops: h hops of t beat the hub's T if t < T/h. Nothing in the papers gives t, T or h.",
                latex=r"t < T/h \;\Rightarrow\; ht < T",
                asserts=(forall("h*t < T", given=("h >= 1", "t > 0", "t < T/h")),),
            ),
            severity=Severity.EDITORIAL,
            context="The dynamic speaks of latency from distance, and local answers may well be faster than a remote centre. No supplied formula contains a latency, so this can be neither derived nor refuted; hops are the reading that a graph offers. At most 1 + d + d(d − 1) agents are within two hops of one (Moore bound).",
        ),
        Part(
            name="resilience",
            role=Role.INLINE,
            sources=(dynamics("Dynamic 5"),),
            text="Past the critical mass (R > 1) the mesh is resilient: it keeps a giant component whatever random fraction f < 1 of the agents fails.",
            latex=r"R > 1,\; 0 < f < 1 \;\Rightarrow\; \exists\, s \in (0,1):\ s = 1 - e^{-R(1-f)s}",
            asserts=(forall("exists s: 0 < s < 1, s == 1 - exp(-B*s)", given=("R > 1", "0 < B", "B < R")),),
            repair=Repair(
                text="It does if and only if f < 1 − 1/R: just above the threshold nearly nothing may fail.",
                latex=r"R(1-f) > 1",
                asserts=(
                    forall(
                        "exists s: 0 < s < 1, s == 1 - exp(-B*s)",
                        given=("R > 1", "0 < B", "B < R", "B > 1"),
                    ),
                ),
                condition="f < 1 − 1/R",
            ),
            severity=Severity.EDITORIAL,
            depends_on=("proposition-3.1/b", "giant-component/limit-law"),
            context="A centre that fails as a whole leaves nothing, and a mesh past the threshold survives small losses: in that comparison the dynamic holds. 'Whatever fraction' is the literal reading. Random failures of agents, in the network of eq. (3). With the hubs of Prediction 4 a mesh withstands random failures better and the loss of its hubs worse "
            "(Cohen et al., 2000, 2001).",
        ),
    ),
)

CLAIMS = (
    PREDICTIONS,
    PREDICTION_1,
    PREDICTION_2,
    PREDICTION_3,
    PREDICTION_4,
    PREDICTION_5,
    PREDICTION_6,
    PHASES,
    MESH_THRESHOLD,
    ONE_NETWORK,
    FRAMEWORKS,
    DYNAMICS,
)

REQUIREMENTS = (
    Requirement(
        text="Critical mass: below a threshold the network falls apart, above it growth sustains itself",
        source=dynamics("Dynamic 1"),
        meant=("mesh-reproduction-number/mean-degree", "proposition-3.1/b", "critical-mass/number"),
        delivered_by=("dynamics/threshold-in-number",),
        note="The threshold is one in the number of agents at given β, v and D. There is none in the state: at given R > 1 every "
        "positive fraction grows (dynamics/threshold-in-state).",
    ),
    Requirement(
        text="Lateral propagation: agents share knowledge, and the network knows more than any single agent",
        source=dynamics("Dynamic 2"),
        meant=("lemma-5.1/bound", "proposition-5.2/in-the-limit"),
        delivered_by=("lemma-5.1/collective-knowledge", "dynamics/collective-exceeds-best"),
        note="As a sum over the agents, with or without links. The level to which eq. (11) brings every agent is the average, which "
        "never exceeds the best.",
    ),
    Requirement(
        text="Specialisation: capability is the union of the specialisations, not their average, and queries find a specialist",
        source=dynamics("Dynamic 3"),
        meant=("lemma-4.1/maximum", "proposition-4.2/self-sort"),
        delivered_by=("dynamics/union-not-average", "dynamics/routing"),
        note="The earlier paper's aggregate, without the factor 1/J, exceeds every single type for 0 < ρ < 1.",
    ),
    Requirement(
        text="Self-organisation: structure emerges from local interactions",
        source=dynamics("Dynamic 4"),
        meant=("proposition-4.2/self-sort", "mesh-equilibrium/a"),
        delivered_by=("dynamics/division-of-labour", "proposition-4.2/self-sort"),
        note="Each agent specialises under the condition of the repair of Proposition 4.2; that all types find specialists does not follow.",
    ),
    Requirement(
        text="Competition: past critical mass the mesh beats a centralised system on capability, latency and resilience",
        source=dynamics("Dynamic 5"),
        meant=("dominance/d", "market-share/decreasing"),
        delivered_by=("dominance/d",),
        note="On aggregate capability alone, for the balanced mesh. Latency and resilience do not follow (dynamics/latency, "
        "dynamics/resilience).",
    ),
)
