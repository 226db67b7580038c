"""Mutations of the statements about model collapse."""

from .mutating import falls, rises

FACTOR, OTHER = "(1-r^(1/(1-r)))", "(1-t^(1/(1-t)))"

MUTATIONS = {
    "model-collapse/rises": rises(("exists a: 0 < a < c, ", ""), (">=", "<"), ("0 < c", "0 < c, 0 < a, a < c")),
    "model-collapse/rises-from-truth": falls("1/n <=", "1/(2*n) <="),
    "model-collapse/rises-exact-fit": rises(("0 < a", "a == 0"), (">=", "==")),
    "model-collapse/threshold-separates": rises(
        ("exists a: 0 < a < c, ", ""), ("== 1", "< 1"), ("0 < c", "0 < c, 0 < a, a < c")
    ),
    "model-collapse/inevitable": falls("exp(-g/n)", "exp(-2*g/n)"),
    "model-collapse/inevitable-exact-fit": rises((") > (", ") == (")),
    "effective-diversity/fraction": falls("(1-a)*D", "D"),
    "effective-diversity/counts-as-authentic": rises((FACTOR, "0")),
    "effective-diversity/two-fractions": rises(("D <= 1", "D == 0")),
    "lemma-12.2/value": rises(("==", ">")),
    "lemma-12.2/positive": rises(("r != 0", "r > 0")),
    "lemma-12.2/increasing-in-types": falls("<", ">"),
    "lemma-12.2/decreasing-in-rho": falls("<", ">"),
    "lemma-12.2/step-fraction-balanced": rises(("==", ">")),
    "lemma-12.2/step-substitution-factor": rises(("==", "<")),
    "theorem-12.3/condition": falls("e > c", "D > c"),
    "theorem-12.3/avoids-collapse": rises(("*c*(2-c)", "*0*(2-c)")),
    "theorem-12.3/avoids-collapse-pooled": rises(("*c*(2-c)", "*0*(2-c)")),
    "theorem-12.3/satisfiable": falls("J > (1-a)/(1-c)", "J > (1-a)/(1-c)-1"),
    "theorem-12.3/step-substitution": falls("(1-a)*D", "D"),
    "theorem-12.3/step-eq-38": falls("/(1-a)", ""),
    "theorem-12.3/step-sign": falls("(c-a)/(1-a) > 0", "(c-a)/(1-a) >= 0"),
    "theorem-12.3/step-monotone": falls("<", ">"),
    "theorem-12.3/j-min-strict": rises(("0 <= a", "a == 0"), ("c < 1", "c == 2/5")),
    "theorem-12.3/j-min-finite": rises(
        (FACTOR, "f"),
        ("0 < r", "0 < f"),
        ("r < 1", "f <= 1, c < a+(1-a)*f"),
        plan=("theorem-12.3/j-min-finite", "repair:0"),
    ),
    "theorem-12.3/j-min-monotone": rises(("0 < c", "c == 3/10")),
    "remark-12.4/same-curvature": rises(("J >= 2", "J == L"), ("L >= 2", "r == t")),
    "remark-12.4/more-curvature": rises((f"(J-1)/J*{FACTOR}", "(1-r)*(J-1)/J"), (f"(L-1)/L*{OTHER}", "(1-t)*(L-1)/L")),
    "diversity-protection/via-correlation-robustness": rises(("L >= 2", "L == J"), ("0 < t", "t == r")),
    "diversity-protection/against-diffusion": rises(("t >= 0", "t == 0")),
    "diversity-protection/against-measure": rises(("<=", ">")),
    "diversity-protection/double-duty": falls("<", ">"),
    "diversity-protection/more-types-protect": falls("<=", ">="),
    "diversity-protection/more-types-fixed-budget": rises(("a <= 1", "a == 0")),
}
