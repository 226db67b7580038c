"""Mutations of the statements about training saturation and variety."""

from .mutating import FALLS, RISES, Mutation, falls, rises


def coupled(old: str, new: str) -> tuple[tuple[str, str], ...]:
    """Another benefit in the four equations of two equilibria."""
    law = "{0}*{1}/(1+{0}*{1}) == {2}"
    return tuple((law.format(old, a, b), law.format(new, a, b)) for a, b in ("yx", "xy", "wv", "vw"))


MUTATIONS = {
    "training-saturation/units": falls("(h/u)", "h"),
    "training-saturation/diminishing-returns": falls("< l*(S/(1+h*S))", "< (S/(1+h*S))", 1),
    "training-saturation/individual-interactions": falls("< l*((x+y)", "< ((x+y)"),
    "training-saturation/interactions-add-up": rises(("==", "<=")),
    "training-saturation/absent-type": rises(("b >= 0", "b == 0")),
    "training-saturation/modifies-growth-equation": rises(("F <= 1", "F == 1")),
    "lemma-10.3/unique": Mutation(RISES, coupled("2", "(1/2)"), plan=("lemma-10.3/subcritical", 0)),
    "lemma-10.3/unique-uncoupled": rises(
        ("2*x/(1+2*x) == x", "(1/2)*x/(1+(1/2)*x) == x"),
        ("2*v/(1+2*v) == v", "(1/2)*v/(1+(1/2)*v) == v"),
        plan=("lemma-10.3/subcritical", 0),
    ),
    "lemma-10.3/subcritical": Mutation(FALLS, coupled("(1/2)", "2")),
    "lemma-10.3/globally-stable": rises(("0 <= s", "0 < s"), index=1, plan=("lemma-10.3/globally-stable", "repair:1")),
    "lemma-10.3/ceiling-positive": rises(("b > 0", "b > d"), plan=("lemma-10.3/ceiling-positive", "repair:0")),
    "lemma-10.3/threshold": falls("z <= d", "z <= 2*d"),
    "lemma-10.3/equilibrium-bound": falls("1/(h*d)", "1/(2*h*d)"),
    "lemma-10.3/aggregate-ceiling": falls("J^(1/r)*u", "J^((1-r)/r)*u"),
    "lemma-10.3/step-steady-state": falls("S/(1+h*S) - d*x == 0", "S/(1+h*S) - 2*d*x == 0"),
    "lemma-10.3/step-bounded-side": falls("1/h", "1/(2*h)"),
    "lemma-10.3/step-bound": falls("1/(h*d)", "1/h"),
    "lemma-10.3/step-power-mean": falls("J^(1/r)", "J^(1/r-1)"),
    "lemma-10.3/step-cooperative": falls("a >= 0", ""),
    "lemma-10.3/step-bounded": falls("x >= 1/(h*d)", "x >= 1/(2*h*d)"),
    "lemma-10.3/step-hirsch": rises(("x - x^3 == 0", "x + x^3 == 0"), ("y - y^3 == 0", "y + y^3 == 0")),
    "capability-ceiling/normalised": rises(
        ("<= J^(1/r)*u", "< u"),
        ("r < 1", "0 < r, r < 1"),
        ("r != 0", ""),
        plan=("capability-ceiling/normalised", "repair:0"),
    ),
    "capability-ceiling/bound-against-limit": rises(("== J", "== J*J")),
    "capability-ceiling/equilibrium-against-limit": rises(("s > d", "s == d*J/(J-1)")),
    "capability-ceiling/limit-as-ceiling": rises(("r != 0", "0 < r")),
    "capability-ceiling/limit-as-ceiling-sum": rises(("s > d", "s > d, s <= d*J/(J-1)")),
    "capability-ceiling/steady-state-against-equilibrium": rises(
        ("F < 1", "F < 1, h == (1/d-1/b)*(g/d)^(-1/(1-F))"),
        plan=("capability-ceiling/steady-state-against-equilibrium", "repair:0"),
    ),
    "variety-growth/bounded": falls("< m", "<= j", 1),
    "variety-growth/decelerates": falls("J < L", "J <= L"),
    "variety-growth/integer-types": rises(("==", "<=")),
    "variety-growth/superlinear-by-premium": rises(("r < 1", "0 < r, r < 1/2")),
    "proposition-10.4/rate": rises(("(1-r)/r", "1/r")),
    "proposition-10.4/positive": rises(("r < 1", "0 < r, r < 1")),
    "proposition-10.4/new-type": rises(("r != 0", "0 < r")),
    "proposition-10.4/new-type-normalised": rises(
        ("c > 0", "c > 0, c > z"), plan=("proposition-10.4/new-type-normalised", "repair:0")
    ),
    "proposition-10.4/not-better": falls("c <= z", "c <= 2*z"),
    "proposition-10.4/remains-positive": falls("J < m", "J <= m"),
    "proposition-10.4/escape": rises(
        ("1 <= J <= m", "J >= 1"), plan=("proposition-10.4/step-not-aggregate", "repair:0")
    ),
    "proposition-10.4/escape-normalised": rises(
        ("(J*x^r/J)^(1/r) > u", "J^(1/r)*x > B"),
        ("u > x", "B > 0"),
        ("r < 1", "0 < r, r < 1"),
        plan=("proposition-10.4/step-not-aggregate", "repair:0"),
    ),
    "proposition-10.4/independent-of-saturation": rises(("p >= 0", "p == 0")),
    "proposition-10.4/constant-per-type": rises(("==", "<")),
    "proposition-10.4/step-not-aggregate": rises(
        ("r != 0", "0 < r"), plan=("proposition-10.4/step-not-aggregate", "repair:0")
    ),
    "proposition-10.4/step-grows": rises(("J^((1-r)/r)", "J^(1/r)")),
    "appendix-d/pairs": falls("1/J", "1/(2*J)"),
    "appendix-d/superlinear": falls("p > r", "p >= r"),
    "appendix-d/superlinear-at-given-capability": rises(("exists J: J >= 1, l*J <= m, ", ""), (">", "<")),
    "appendix-d/microfoundation": rises(("==", ">=")),
}
