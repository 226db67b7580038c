"""Mutations of the statements about preferential attachment with fitness."""

from .mutating import falls, rises

MUTATIONS = {
    "fitness-attachment/constant-unique": rises(
        ("C > 0", "C > 0, C > b"), ("D > 0", "D > 0, D > b"), plan=("fitness-attachment/constant-unique", "repair:0")
    ),
    "fitness-attachment/tail-exponent": falls("sum(w for w in W) == 1", ""),
    "fitness-attachment/tail-before-mesh": rises(("> 3", "== 2")),
    "fitness-attachment/bose-structure": falls("eps-mu", "eps+mu"),
    "fitness-attachment/fugacity": rises(("exp(beta*mu)/", "(1/exp(beta*mu))/")),
    "fitness-phases/peaked-condenses": rises(("C > e", "C > 2*e"), index=1),
    "fitness-phases/broad-is-fit-get-rich": rises(("p > 0", "p > 0, a <= p")),
    "fitness-phases/exponent-decides": rises(("(q/a - 1)", "(p/a - 1)")),
    "fitness-phases/no-node-dominates": falls("h < C", "h <= C"),
    "fitness-phases/shares-proportional": rises(("==", ">")),
    "proposition-3.3/transition": rises(("t > 0", "t > 0, t <= 1")),
    "proposition-3.3/step-few-near-top": rises(
        ("a <= 0", "a > 0"), plan=("proposition-3.3/step-few-near-top", "repair:0")
    ),
    "proposition-3.3/step-support": rises(("> h - x", "< h - x")),
    "proposition-3.3/step-exponent": rises(("b > 0", "b < a"), plan=("proposition-3.3/step-exponent", "repair:0")),
    "proposition-3.3/step-classification": rises(("a > 0", "a > 0, a < p")),
    "proposition-3.3/step-crossing": rises(("l*u == 1 - G/2", "k*u == 1 - G/2")),
    "proposition-3.3/step-stock-of-links": rises(("<= 0", "> 0")),
    "inverse-condensation/broadening-dissolves": rises(
        ("M <= L", "M <= L, L == M + m - n"), plan=("inverse-condensation/broadening-dissolves", "repair:0")
    ),
}
