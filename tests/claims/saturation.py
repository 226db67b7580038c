"""Mutations of the statements about training saturation and variety."""

from .mutating import falls, rises

MUTATIONS = {
    "training-saturation/units": falls("(h/u)", "h"),
    "training-saturation/diminishing-returns": falls("< l*(S/(1+h*S))", "< (S/(1+h*S))", 1),
    "training-saturation/individual-interactions": rises(("==", "<=")),
    "training-saturation/absent-type": rises(("b >= 0", "b == 0")),
    "training-saturation/modifies-growth-equation": rises(("F <= 1", "F == 1")),
    "lemma-10.3/unique": rises(("2*", "(1/2)*"), ("2*y", "(1/2)*y"), plan=("lemma-10.3/subcritical", 0)),
    "lemma-10.3/unique-uncoupled": rises(("2*x", "1*x"), ("2*v", "1*v"), ("2*y", "1*y"), ("2*w", "1*w")),
    "lemma-10.3/subcritical": falls("(1/2)", "2"),
    "lemma-10.3/globally-stable": rises(("0 <= s", "0 < s"), index=1, plan=("lemma-10.3/globally-stable", "repair:1")),
    "lemma-10.3/ceiling-positive": rises(("b > 0", "b > d"), plan=("lemma-10.3/ceiling-positive", "repair:0")),
    "lemma-10.3/threshold": falls("z <= d", "z <= 2*d"),
    "lemma-10.3/equilibrium-bound": falls("1/(h*d)", "1/(2*h*d)"),
    "lemma-10.3/aggregate-ceiling": falls("J^(1/r)*u", "J^((1-r)/r)*u"),
    "lemma-10.3/step-steady-state": falls("d*x == 0", "d*x == 1"),
    "lemma-10.3/step-bounded-side": falls("1/h", "1/(2*h)"),
    "lemma-10.3/step-bound": falls("1/(h*d)", "1/h"),
    "lemma-10.3/step-power-mean": falls("J^(1/r)", "J^(1/r-1)"),
    "lemma-10.3/step-cooperative": falls("a >= 0", ""),
    "lemma-10.3/step-bounded": falls("x >= 1/(h*d)", "x >= 1/(2*h*d)"),
    "lemma-10.3/step-hirsch": rises(("x - x^3", "x + x^3"), ("y - y^3", "y + y^3")),
    "capability-ceiling/normalised": rises(
        ("<= J^(1/r)*u", "< u"),
        ("r < 1", "0 < r, r < 1"),
        ("r != 0", ""),
        plan=("capability-ceiling/normalised", "repair:0"),
    ),
    "capability-ceiling/bound-against-limit": rises(("== J", "== J*J")),
    "capability-ceiling/equilibrium-against-limit": rises(("s > d", "s == d*J/(J-1)")),
    "capability-ceiling/limit-as-ceiling": rises(("s > d", "s > d, s <= d*J/(J-1)")),
    "capability-ceiling/steady-state-against-equilibrium": rises(
        ("F < 1", "F < 1, h == (1/d-1/b)*(g/d)^(-1/(1-F))"),
        plan=("capability-ceiling/steady-state-against-equilibrium", "repair:0"),
    ),
    "capability-ceiling/limit-reached": rises(("==", "<=")),
    "variety-growth/bounded": falls("exp(-k*t)", "exp(k*t)", 1),
    "variety-growth/decelerates": falls("L <= m", "L <= 2*m"),
    "variety-growth/integer-types": rises(("floor", "1*"), ("k > 0", "k > 0")),
    "variety-growth/superlinear-by-premium": rises(("r < 1", "0 < r, r < 1/2")),
    "proposition-10.4/rate": rises(("(1-r)/r", "1/r")),
    "proposition-10.4/positive": rises(("r < 1", "0 < r, r < 1")),
    "proposition-10.4/new-type": rises(("r != 0", "0 < r")),
    "proposition-10.4/new-type-normalised": rises(
        ("c > 0", "c > 0, c > z"), plan=("proposition-10.4/new-type-normalised", "repair:0")
    ),
    "proposition-10.4/not-better": falls("c <= z", "c <= 2*z"),
    "proposition-10.4/remains-positive": falls("J < m", "J <= m"),
    "proposition-10.4/escape": rises(("B > 0", "B > 0, B < x")),
    "proposition-10.4/escape-normalised": rises(("u > x", "u > 0, u < x")),
    "proposition-10.4/independent-of-saturation": rises(("p >= 0", "p == 0")),
    "proposition-10.4/step-not-aggregate": rises(
        ("r != 0", "0 < r"), plan=("proposition-10.4/step-not-aggregate", "repair:0")
    ),
    "proposition-10.4/step-grows": rises(("J^((1-r)/r)", "J^(1/r)")),
    "appendix-d/pairs": falls("1/J", "1/(2*J)"),
    "appendix-d/superlinear": rises(("p >= 0", "p > r"), plan=("appendix-d/superlinear", "repair:0")),
    "appendix-d/superlinear-at-given-capability": rises((">", "<")),
    "appendix-d/microfoundation": rises(("==", ">=")),
}
