"""The Potts model: searches at the edges that matter for it.

These are few and many states, couplings at the critical value, at the loss of stability (c = q) and at zero, order
parameters at the jump (k − 1)/k and near 0 and 1, bond probabilities near 0 and 1, and rare powers of the aggregate.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import product

import networkx as nx

from theoremaudit.hunting import hunt
from theoremaudit.legs import SUPPORTS, UNDECIDED, Hunt, Leg
from theoremaudit.model import Part
from theoremaudit.statements import forall

leg = Leg("search")

TEN = Fraction(10)
STATES = tuple(map(Fraction, (2, 3, 4, 6, 10)))
OTHERS = (Fraction(1), *STATES, 1 + TEN**-2)
BONDS = (TEN**-3, Fraction(1, 4), Fraction(1, 2), 1 - TEN**-3)
ORDERS = (TEN**-3, Fraction(1, 4), Fraction(1, 2), Fraction(2, 3), Fraction(4, 5), 1 - TEN**-3)
COUPLINGS = (Fraction(0), TEN**-3, Fraction(1), Fraction(2), Fraction(14, 5), Fraction(3), Fraction(4), TEN)
FEW_STATES, MANY_NODES = 3, 5


def used(part: Part, edges: dict[str, tuple[Fraction, ...]]) -> dict[str, tuple[Fraction, ...]]:
    """The edges of the variables that occur in the part."""
    names = {name for statement in part.asserts for name, _ in statement.sequent.sorts}
    return {name: values for name, values in edges.items() if name in names}


@leg(
    "fortuin-kasteleyn/expansion",
    "fortuin-kasteleyn/textbook-energy",
    "fortuin-kasteleyn/bond-probability",
    "ising-potts-row/threshold",
)
def couplings(part: Part) -> Hunt:
    """No coupling, weak and strong ones, one state and many."""
    edges = {"K": COUPLINGS, "q": (Fraction(1), *STATES), "p": BONDS}
    return hunt(part, special=used(part, edges))


@leg(
    "fortuin-kasteleyn/generating-function",
    "fortuin-kasteleyn/cluster-structure",
    "fortuin-kasteleyn/bond-meaning",
)
def one_link(part: Part) -> Hunt:
    """Bonds that are rare, even and nearly certain."""
    edges = {"p": BONDS, "t": BONDS, "q": (Fraction(1), *STATES)}
    return hunt(part, special=used(part, edges))


@leg(
    "fortuin-kasteleyn/one-threshold",
    "ising-potts-row/identical-structure",
    "remark-4.3/coupling",
    "proposition-3.2/mean-field-coupling",
)
def states(part: Part) -> Hunt:
    """The smallest numbers of states, and ten; low degrees and a high one."""
    edges = {"q": STATES, "c": COUPLINGS, "d": (Fraction(3), Fraction(4), TEN**3)}
    return hunt(part, special=used(part, edges))


@leg("proposition-3.2/cycle")
def cycle(part: Part) -> Hunt:
    """Couplings one by one, y = exp(−K): none refutes the existence of another, and large ones round to order."""
    ordered = forall("(1-y)/(1+(q-1)*y) < 1", given=("0 < y", "y < 1", "q >= 3"))
    found = hunt(part, about=(ordered,), special={"y": BONDS, "q": STATES[1:]})
    seen = "below 1 at every coupling tried" if found.outcome == SUPPORTS else found.words
    return Hunt(
        UNDECIDED,
        found.method,
        found.scope,
        words=f"the quotient of the eigenvalues: {seen}; the statement is about some coupling",
        tried=found.tried,
        detection_limit=found.detection_limit,
    )


@leg("proposition-3.2/complete-graph")
def mean_field(part: Part) -> Hunt:
    """Few and many states, orders at the jump, couplings around the critical ones."""
    return hunt(part, special={"k": OTHERS, "m": ORDERS, "c": COUPLINGS})


@leg("proposition-3.2/two-states")
def two_states(part: Part) -> Hunt:
    """At the threshold c = 2 and just beyond, with small order parameters."""
    return hunt(part, special={"m": ORDERS, "c": (Fraction(2), 2 + TEN**-3, *COUPLINGS)})


@leg("proposition-3.2/random-regular")
def tree(part: Part) -> Hunt:
    """Degrees near 2 (w near 1) and two states (s near 1)."""
    return hunt(part, special={"s": (1 + TEN**-2, Fraction(2)), "w": (1 + TEN**-2, Fraction(2), TEN)})


@leg("proposition-3.2/order-parameter")
def shares(part: Part) -> Hunt:
    """Equal shares, two equal ones, a single state."""
    values = (Fraction(0), Fraction(1, 3), Fraction(1, 2), Fraction(1))
    return hunt(part, special=dict.fromkeys("abc", values))


@leg("proposition-3.2/first-order", "proposition-3.2/finite-graph")
def small_graphs(part: Part) -> Hunt:
    """All connected graphs on three to five nodes: the partition function vanishes at no positive coupling."""
    tried, zeros = 0, 0
    for graph in nx.graph_atlas_g():
        if 3 <= len(graph) <= MANY_NODES and nx.is_connected(graph):
            tried += 1
            zeros += (
                not all(n >= 0 for n in disagreements(graph, FEW_STATES)) or not disagreements(graph, FEW_STATES)[0]
            )
    return Hunt(
        UNDECIDED,
        "all connected graphs on 3 to 5 nodes, exactly",
        f"q = {FEW_STATES}",
        words=f"{zeros} of them have a partition function that could vanish, so that an expected share could jump; the "
        "statement may be meant for growing graphs",
        tried=tried,
    )


def disagreements(graph: nx.Graph, number: int) -> list[int]:
    """How many assignments leave 0, 1, 2, … links with different ends: the coefficients of the partition function.

    >>> disagreements(nx.complete_graph(3), 3)
    [3, 0, 18, 6]
    """
    counts = [0] * (graph.number_of_edges() + 1)
    for spins in product(range(number), repeat=len(graph)):
        counts[sum(spins[a] != spins[b] for a, b in graph.edges)] += 1
    return counts


@leg("remark-4.3/bifurcation")
def bifurcation(part: Part) -> Hunt:
    """The printed rates at one."""
    return hunt(part, special={"f": (Fraction(1),), "g": (Fraction(1),), "s": (Fraction(1),)})


@leg("ising-potts-row/neighbours")
def neighbours(part: Part) -> Hunt:
    """At the threshold b = 1, without coupling and far below: a solution where there should be none."""
    return hunt(part, about=part.asserts[1:], special={"b": (Fraction(1), Fraction(0), -TEN), "m": (*ORDERS, TEN)})


@leg("crystallization/one-type")
def one_type(part: Part) -> Hunt:
    """Order at the jump and complete order."""
    return hunt(part, special={"q": STATES, "m": (*ORDERS, Fraction(1))})


@leg("crystallization/capability")
def capability(part: Part) -> Hunt:
    """Powers of the aggregate on both sides of zero, and near one."""
    powers = (Fraction(1, 2), Fraction(-1), Fraction(-3), 1 - TEN**-2, TEN**-2, -(TEN**-2))
    return hunt(part, special={"A": STATES, "r": powers})


@leg(
    "crystallization/preference-to-differ",
    "crystallization/connected-is-specialized",
    "crystallization/once-conditions-met",
)
def around_the_transition(part: Part) -> Hunt:
    """Between the critical coupling and the loss of stability, and couplings at most zero."""
    return hunt(part, special={"k": STATES, "c": (*COUPLINGS, Fraction(-1), -TEN)})
