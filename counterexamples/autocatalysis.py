"""Autocatalysis: searches at the edges of the formulas, through all small reaction systems and all small matrices.

Systems have at most two operations on three types, each with one input, one catalyst and one output; matrices are the
irreducible ones of zeros and ones on two and three types.  Everything is exact.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from itertools import product

from theoremaudit.hunting import hunt
from theoremaudit.legs import SUPPORTS, UNDECIDED, Hunt, Leg
from theoremaudit.model import Part
from theoremaudit.statements import forall

leg = Leg("search")

TEN = Fraction(10)
UNIT = (Fraction(1, 2), TEN**-3, 1 - TEN**-3)
BIT = (Fraction(0), Fraction(1))
EDGES = {
    **dict.fromkeys(("b", "e", "p", "x", "y", "S", "s"), UNIT),
    **dict.fromkeys(("c", "d", "f", "o", "i", "k", "a", "m", "u", "w"), BIT),
    **dict.fromkeys(("J", "K", "N", "R", "n"), (Fraction(1), Fraction(2), Fraction(100), TEN**6)),
    **dict.fromkeys(("g", "h", "t", "B", "F"), (Fraction(1), TEN**-3, TEN**3)),
}
Operation = tuple[int, int, int]  # input, catalyst, output


def edges(part: Part) -> dict[str, tuple[Fraction, ...]]:
    """The edges of the variables that occur in the part; the length of a vector keeps the hunt's own numbers."""
    names = {name for statement in part.asserts for name, _ in statement.sequent.sorts}
    lengths = {length for statement in part.asserts for _, length in statement.vector}
    return {name: values for name, values in EDGES.items() if name in names - lengths}


# ------------------------------------------------------------------------------------------ small reaction systems


def there(operations: tuple[Operation, ...], catalysts_first: bool = False) -> set[int]:
    """What is made from type 0, with or without waiting for catalysts."""
    found = {0}
    for _ in operations:
        found |= {o for i, c, o in operations if i in found and (c in found or not catalysts_first)}
    return found


def is_raf(operations: tuple[Operation, ...], other: bool = False) -> bool:
    """Definition 9.3 for a non-empty set, with or without the word other."""
    made = there(operations)
    return all(
        i in made and (c == 0 or any(q[2] == c and not (other and k == r) for k, q in enumerate(operations)))
        for r, (i, c, _) in enumerate(operations)
    )


def small_systems() -> Iterator[tuple[Operation, ...]]:
    """All sets of one or two operations on types 0 (the food), 1 and 2."""
    single = list(product(range(3), repeat=3))
    yield from ((first,) for first in single)
    yield from ((first, second) for k, first in enumerate(single) for second in single[k + 1 :])


SURVEYS = {
    "definition-9.3/as-cited": (
        "RAF sets of the literature that are none as printed",
        lambda system: is_raf(system) and not is_raf(system, other=True),
    ),
    "definition-9.3/from-food-alone": (
        "RAF sets as printed that cannot all run from food if catalysts are required",
        lambda system: is_raf(system, other=True) and there(system, catalysts_first=True) != there(system),
    ),
    "proposition-9.4/exists": (
        "systems without any RAF set, whatever is held",
        lambda system: not any(is_raf(part) for part in ((q,) for q in system)) and not is_raf(system),
    ),
}


@leg(*SURVEYS)
def all_small_systems(part: Part) -> Hunt:
    """The formal statement at its edges, and all systems of one or two operations."""
    claim = {name.split("/")[1]: name for name in SURVEYS}[part.name]
    what, found_in = SURVEYS[claim]
    systems = list(small_systems())
    hits = [system for system in systems if found_in(system)]
    first = " and ".join(f"({{{i + 1}}}, {{{c + 1}}}, {{{o + 1}}})" for i, c, o in hits[0])
    found = hunt(part, special=edges(part))
    words = (
        f"{found.words}; {len(hits)} of {len(systems)} sets of at most two operations on three types are {what}, "
        f"the first {first}"
    )
    return replace(found, words=words.strip("; "), tried=found.tried + len(systems))


# -------------------------------------------------------------------------------------------------- small matrices


def irreducible(matrix: tuple[tuple[int, ...], ...]) -> bool:
    """Whether every type leads to every other."""
    n = len(matrix)
    reach = [{j for j in range(n) if matrix[i][j]} | {i} for i in range(n)]
    for _ in range(n):
        reach = [set().union(*(reach[j] for j in row)) for row in reach]
    return all(len(row) == n for row in reach)


def matrices(n: int) -> Iterator[tuple[tuple[int, ...], ...]]:
    """All irreducible matrices of zeros and ones."""
    for entries in product((0, 1), repeat=n * n):
        matrix = tuple(entries[i * n : (i + 1) * n] for i in range(n))
        if irreducible(matrix):
            yield matrix


@leg("proposition-9.6/composition")
def all_small_matrices(part: Part) -> Hunt:
    """The star, and all irreducible matrices on two and three types.

    A positive eigenvector v is at rest under eq. (19) if and only if Mv, that is the eigenvalue times v, has equal
    components, that is if all row sums of M are equal.
    """
    every = [matrix for n in (2, 3) for matrix in matrices(n)]
    at_rest = [matrix for matrix in every if len({sum(row) for row in matrix}) == 1]
    found = hunt(part, special=edges(part))
    words = (
        f"{found.words}; of {len(every)} irreducible matrices on two and three types {len(at_rest)} have their "
        "eigenvector at rest, those with equal row sums"
    )
    return replace(found, words=words.strip("; "), tried=found.tried + len(every))


@leg("jain-krishna/linear-law")
def linear_law(part: Part) -> Hunt:
    """Two types, all weights: above its value in the eigenvector the share falls, below it rises."""
    rate = "b*(1-s)^2 + (a-d)*s*(1-s) - c*s^2"
    family = forall(
        f"({rate})*(r - s) >= 0",
        given=(
            "a >= 0",
            "d >= 0",
            "b > 0",
            "0 < r",
            "r < 1",
            "0 < s",
            "s < 1",
            "c == (b*(1-r)^2 + (a-d)*r*(1-r))/r^2",
            "c > 0",
        ),
    )
    found = hunt(part, about=(family,), special={"r": UNIT, "s": UNIT})
    seen = "no exception" if found.outcome == SUPPORTS else found.words
    return Hunt(
        UNDECIDED,
        found.method,
        "two types: " + found.scope,
        words=f"the theorem is about any number of types; for two: {seen}",
        tried=found.tried,
        detection_limit=found.detection_limit,
    )


@leg("proposition-9.6/step-equal-fitness")
def not_at_rest(part: Part) -> Hunt:
    """The contraposition: a type that is there and whose fitness is not φ_0 is not at rest."""
    return hunt(part, about=(forall("c*(f - q) != 0", given=("c > 0", "f != q")),))


# ------------------------------------------------------------------------------------------------ all other formulas


@leg(
    "fixed-capability/only-by-adding",
    "definition-9.1/required-catalysts",
    "definition-9.1/not-consumed",
    "definition-9.2/grows-at-a-rate",
    "definition-9.3/non-empty",
    "definition-9.3/self-sustaining",
    "proposition-9.4/upper-bound",
    "proposition-9.4/logarithmic",
    "proposition-9.4/one-agent",
    "proposition-9.4/distinct-types",
    "proposition-9.4/step-cited-theorem",
    "proposition-9.4/polymer-model",
    "proposition-9.4/step-same-probability",
    "proposition-9.4/step-eq-18",
    "proposition-9.4/step-approximation",
    "proposition-9.4/step-simultaneous",
    "remark-9.5/order",
    "remark-9.5/against-coverage",
    "catalytic-replicator/simplex",
    "catalytic-replicator/bounded",
    "catalytic-replicator/against-rejection",
    "catalytic-replicator/against-eq-26",
    "proposition-9.6/expansion",
    "proposition-9.6/step-replicator",
    "proposition-9.6/step-convergence",
    "proposition-9.6/step-support",
    "proposition-9.6/step-extinction",
    "proposition-9.6/step-fitness",
    "jain-krishna/same-law",
    "jain-krishna/staircase",
    "appendix-b/size",
    "appendix-b/catalysts",
)
def at_the_edges(part: Part) -> Hunt:
    """One type, one agent, probabilities near 0 and 1, availabilities 0 and 1."""
    return hunt(part, special=edges(part))
