"""Training saturation and variety: searches at the edges that matter for them.

Zero capability and zero ratios, benefits at and below depreciation, ρ close to 0 and to 1 and of either sign, one type,
a maximum that is reached, and saturation so weak or so strong that the ceiling is far from the capabilities.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import combinations, product

from theoremaudit.hunting import hunt
from theoremaudit.legs import REFUTES, UNDECIDED, Hunt, Leg
from theoremaudit.model import Part
from theoremaudit.statements import forall

leg = Leg("search")

ZERO, ONE, TEN = Fraction(0), Fraction(1), Fraction(10)
SCALES = (TEN**-3, ONE, TEN**3)
RHO = (TEN**-2, Fraction(1, 2), 1 - TEN**-2, -(TEN**-2), -ONE, -TEN)
RATES = {"h": SCALES, "d": SCALES, "u": SCALES}
BENEFITS = {
    "S": (ZERO, *SCALES),
    "x": (*SCALES, Fraction(1, 2)),
    "y": SCALES,
    "l": (1 + TEN**-2, TEN),
    "b": (ZERO, ONE, TEN),
}


@leg(
    "training-saturation/units",
    "training-saturation/diminishing-returns",
    "training-saturation/individual-interactions",
    "training-saturation/interactions-add-up",
    "training-saturation/absent-type",
    "lemma-10.3/ceiling-positive",
    "lemma-10.3/equilibrium-bound",
    "lemma-10.3/step-steady-state",
    "lemma-10.3/step-bounded-side",
    "lemma-10.3/step-bound",
    "lemma-10.3/step-bounded",
)
def saturated(part: Part) -> Hunt:
    """Weak and strong saturation, no benefit at all and very large ones."""
    return hunt(part, special={**RATES, **BENEFITS})


@leg("training-saturation/modifies-growth-equation")
def two_laws(part: Part) -> Hunt:
    """Exponents close to 1, where the two laws nearly agree, and capability 1, where they do."""
    return hunt(part, special={"F": (ZERO, 1 - TEN**-2, ONE), "x": (TEN**-2, ONE, TEN)})


MATRICES = {
    "unique": ((0, 2), (2, 0)),
    "unique-uncoupled": ((2, 0), (0, 2)),
    "subcritical": ((0, ONE / 2), (ONE / 2, 0)),
}
GRID = tuple(product((Fraction(k, 12) for k in range(13)), repeat=2))


def at_rest(matrix: tuple[tuple[Fraction | int, ...], ...], state: tuple[Fraction, ...]) -> bool:
    """Whether (26) with h = δ = 1 is at rest, exactly.

    >>> at_rest(((0, 2), (2, 0)), (Fraction(1, 2), Fraction(1, 2)))
    True
    """
    sums = [sum(a * c for a, c in zip(row, state, strict=True)) for row in matrix]
    return all(s == c * (1 + s) for s, c in zip(sums, state, strict=True))


@leg("lemma-10.3/unique", "lemma-10.3/unique-uncoupled", "lemma-10.3/subcritical")
def equilibria(part: Part) -> Hunt:
    """Every state whose components are twelfths between 0 and the ceiling 1."""
    found = [state for state in GRID if at_rest(MATRICES[part.name], state)]
    listed = ", ".join(f"({x}, {y})" for x, y in found)
    method, scope = "enumeration of states, exactly", "components 0, 1/12, …, 1"
    other = next(((a, b) for a, b in combinations(found, 2) if a[0] != b[0]), None)
    if other is None:
        return Hunt(UNDECIDED, method, scope, words=f"at rest: {listed}", tried=len(GRID))
    (x, y), (v, w) = other
    witness = {"x": str(x), "y": str(y), "v": str(v), "w": str(w)}
    return Hunt(REFUTES, method, scope, witness, words=f"at rest: {listed}", tried=len(GRID))


@leg("lemma-10.3/globally-stable")
def ratios(part: Part) -> Hunt:
    """States with an absent type, and ratios at the edges 0 and 1."""
    edges = (ZERO, TEN**-3, ONE)
    return hunt(part, special={"C": edges, "A": edges, "s": (ZERO, 1 - TEN**-3, 1 + TEN**-3), "h": SCALES})


@leg("lemma-10.3/threshold")
def spectral_radius(part: Part) -> Hunt:
    """Benefits at the depreciation rate, and types that train in one direction only."""
    return hunt(part, special=dict.fromkeys("abqz", (ZERO, ONE)) | {"d": (ONE,), "x": SCALES, "y": SCALES})


@leg("lemma-10.3/step-cooperative")
def cooperative(part: Part) -> Hunt:
    """No benefit, and benefits so large that the slope nearly vanishes."""
    return hunt(part, special={"a": (ZERO, ONE), "S": (ZERO, TEN**3), "h": SCALES})


@leg("lemma-10.3/step-hirsch")
def cubic(part: Part) -> Hunt:
    """The roots and their neighbours."""
    ends = (-ONE, ZERO, ONE)
    return hunt(part, special={"x": ends, "y": ends})


@leg(
    "lemma-10.3/aggregate-ceiling",
    "lemma-10.3/step-power-mean",
    "capability-ceiling/normalised",
    "proposition-10.4/escape-normalised",
)
def aggregates(part: Part) -> Hunt:
    """Capabilities close to the ceiling and far below it, for ρ of either sign."""
    special = {
        "r": RHO,
        "u": (ONE,),
        "C": (TEN**-3, 1 - TEN**-3),
        "J": (ONE, Fraction(2), Fraction(5)),
        "x": (ONE / 2,),
    }
    return hunt(part, special=special)


@leg(
    "capability-ceiling/bound-against-limit",
    "capability-ceiling/equilibrium-against-limit",
    "capability-ceiling/limit-as-ceiling",
    "capability-ceiling/limit-as-ceiling-sum",
    "capability-ceiling/steady-state-against-equilibrium",
    "proposition-10.4/constant-per-type",
)
def ceilings(part: Part) -> Hunt:
    """Two types and many, benefits just above depreciation and far above it."""
    above = (1 + TEN**-3, Fraction(2), TEN**3)
    special = {
        "J": (Fraction(2), TEN),
        "d": (ONE,),
        "h": (ONE,),
        "s": above,
        "b": above,
        "F": (ZERO, -ONE),
        "g": (ONE,),
    }
    return hunt(part, special={**special, "r": RHO})


@leg(
    "variety-growth/bounded",
    "variety-growth/decelerates",
    "variety-growth/integer-types",
    "proposition-10.4/remains-positive",
)
def number_of_types(part: Part) -> Hunt:
    """One type, a maximum that is nearly reached, and late times."""
    special = {
        "J": (ONE, Fraction(19)),
        "L": (Fraction(20),),
        "m": (Fraction(2), Fraction(20)),
        "j": (ONE, Fraction(19)),
    }
    return hunt(part, special={**special, "t": (ZERO, ONE, TEN), "k": SCALES, "r": (TEN**-2, 1 - TEN**-2)})


@leg("variety-growth/superlinear-by-premium", "proposition-10.4/step-grows")
def premium(part: Part) -> Hunt:
    """ρ at 1/2 and on both sides of it."""
    return hunt(part, special={"r": (*RHO, Fraction(49, 100), Fraction(51, 100)), "J": (Fraction(2), TEN**3)})


@leg(
    "proposition-10.4/rate",
    "proposition-10.4/positive",
    "proposition-10.4/new-type",
    "proposition-10.4/new-type-normalised",
    "proposition-10.4/not-better",
)
def new_types(part: Part) -> Hunt:
    """A new type as good as the others, a little better, a little worse, and a poor one."""
    near = (TEN**-2, 1 - TEN**-2, ONE, 1 + TEN**-2)
    special = {"r": RHO, "c": near, "z": (ONE,), "T": (TEN**-2, ONE, TEN), "J": (ONE, TEN), "n": (ONE,)}
    return hunt(part, special=special)


@leg("proposition-10.4/escape", "proposition-10.4/step-not-aggregate")
def escapes(part: Part) -> Hunt:
    """Bounds within reach and far out of it."""
    return hunt(part, special={"r": (Fraction(1, 2), -ONE), "x": (ONE,), "B": (ONE, TEN**6), "m": (Fraction(2), TEN)})


@leg("proposition-10.4/independent-of-saturation")
def with_saturation(part: Part) -> Hunt:
    """Elasticity zero and one, saturation doubled."""
    special = {"p": (ZERO, ONE), "h": (ONE,), "q": (Fraction(2),), "r": (Fraction(1, 2), -ONE), "J": (ONE,)}
    return hunt(part, special={**special, "m": (Fraction(2),), "x": (ONE,), "k": (ONE,)})


@leg(
    "appendix-d/pairs",
    "appendix-d/superlinear",
    "appendix-d/superlinear-at-given-capability",
    "appendix-d/microfoundation",
)
def recombination(part: Part) -> Hunt:
    """One type, elasticities at and around ρ."""
    special = {"J": (ONE, Fraction(2), TEN**3), "p": (ZERO, Fraction(1, 2), ONE), "r": (Fraction(1, 2),)}
    return hunt(part, special={**special, "l": (Fraction(2),), "m": (Fraction(3), TEN), "k": (ONE,)})


@leg("proposition-10.4/step-derivative")
def next_type(part: Part) -> Hunt:
    """The derivative lies between difference quotients: adding a whole type gains at least as much for 0 < ρ < 1."""
    convex = forall("(1+c^r)^(1/r) - 1 >= c^r/r", given=("0 < r", "r < 1", "c > 0"))
    found = hunt(part, about=(convex,), special={"r": RHO[:3], "c": SCALES})
    return Hunt(
        UNDECIDED,
        found.method,
        f"T = 1, 0 < ρ < 1: {found.scope}",
        words="the part is about a derivative; a whole new type never gains less than the derivative says",
        tried=found.tried,
        detection_limit=found.detection_limit,
    )
