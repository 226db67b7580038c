"""Mutations of the statements about the CES aggregate."""

from .mutating import falls, rises

TO_POSITIVE = {
    "negative": ("r < 0", "0 < r, r < 1"),
    "zero": ("r == 0", "0 < r, r < 1"),
    "printed": ("r != 0", "0 < r"),
}
ONE_TYPE, TIE, BOTH_SIGNS = ("J >= 2", "J >= 1"), ("r < 1", "r <= 1"), ("r < 0", "r != 0")

MAXIMUM = {
    "lemma-4.1/maximum": falls("J^(1/r-1)*S", "J^(1/r-2)*S", 2),
    "lemma-4.1/maximum-normalised-positive": falls("<= S/J", "< S/J"),
    "lemma-4.1/maximum-normalised-negative": falls("<= S/J", ">= S/J"),
    "lemma-4.1/maximum-normalised-zero": falls("<= S/J", "<= S/J^2"),
    "lemma-4.1/maximum-unnormalised-positive": falls("r < 1", "r < 2"),
    "lemma-4.1/maximum-unnormalised-negative": falls("J^(1/r-1)", "J^(1/r-2)"),
    "lemma-4.1/maximum-unnormalised-zero": rises(
        ("r == 0", "r < 0"), plan=("lemma-4.1/maximum-unnormalised-negative", 0)
    ),
}

RATIO = {
    "lemma-4.1/ratio": rises(TO_POSITIVE["printed"]),
    "lemma-4.1/ratio-earlier-paper": falls("(1-r)/r", "(1+r)/r"),
    **{f"lemma-4.1/ratio-{n}-positive": falls("J^((1-r)/r)", "J^(1-r)") for n in ("normalised", "unnormalised")},
    **{
        f"lemma-4.1/ratio-{n}-{regime}": rises(TO_POSITIVE[regime])
        for n in ("normalised", "unnormalised")
        for regime in ("negative", "zero")
    },
}

PREMIUM = {
    "lemma-4.1/exceeds-one": rises(TO_POSITIVE["printed"]),
    "lemma-4.1/exceeds-one-positive": falls(*ONE_TYPE),
    "lemma-4.1/exceeds-one-negative": rises(("> 1", "< 1")),
    "lemma-4.1/exceeds-one-zero": rises(TO_POSITIVE["zero"]),
    "lemma-4.1/increasing-in-types": rises(TO_POSITIVE["printed"]),
    "lemma-4.1/increasing-in-types-earlier-paper": falls(*TIE),
    "lemma-4.1/increasing-in-types-positive": falls(">", "<"),
    "lemma-4.1/increasing-in-types-negative": rises(TO_POSITIVE["negative"]),
    "lemma-4.1/increasing-in-types-zero": rises(TO_POSITIVE["zero"]),
    "lemma-4.1/decreasing-in-rho": rises(("p != 0", "0 < p")),
    "lemma-4.1/decreasing-in-rho-earlier-paper": rises(("J >= 1", "J >= 2")),
    "lemma-4.1/decreasing-in-rho-positive": falls(*ONE_TYPE),
    "lemma-4.1/decreasing-in-rho-negative": falls("p < q", "p <= q"),
    "lemma-4.1/decreasing-in-rho-zero": rises(("<", ">")),
}

STEPS = {
    "lemma-4.1/step-equal-value": rises(("J^(1/r-1)*S", "S/J")),
    "lemma-4.1/step-concentrated-value": rises(("== S", "== J^(-1/r)*S")),
    "lemma-4.1/step-equal-value-earlier-paper": falls("J^(1/r-1)", "J^(1/r)"),
    "lemma-4.1/step-concentrated-value-earlier-paper": falls("(J-1)*0^r", "(J-1)*1^r"),
    "lemma-4.1/step-quotient": falls("(1-r)/r", "(1-r)"),
    "lemma-4.1/step-jensen": falls("r < 0", "r < 1", 1),
    "lemma-4.1/step-monotone": falls("1/r - 1", "1/r + 1"),
    "centralized-benchmark/value": rises(("J^((1-r)/r)*M*c", "M*c/J")),
    "centralized-benchmark/value-earlier-paper": falls("J^((1-r)/r)", "J^(1/r)"),
}

AGGREGATE = {
    "ces-aggregate/one-aggregate": rises(TO_POSITIVE["printed"], ("==", "<=")),
    "ces-aggregate/domain": rises(TO_POSITIVE["printed"]),
    "ces-aggregate/geometric-limit": falls("log(c)*c^r", "log(c)", 1),
    "ces-aggregate/no-limit-unnormalised": falls("r < log(2)/log(B)", "r < log(3)/log(B)"),
    "notes-aggregate/sees-specialisation": rises((">", "==")),
    "notes-aggregate/identical-agents": rises(("== N*c", "== N^(1/r)*c")),
}

DIVERSITY = {
    "diversity/own-curvature": rises(("B >= 0", "B > 0")),
    "diversity/own-curvature-normalised-positive": falls("B > 0", "B >= 0"),
    "diversity/own-curvature-normalised-negative": falls(*BOTH_SIGNS),
    "diversity/own-curvature-normalised-zero": falls(*ONE_TYPE),
    "diversity/own-curvature-unnormalised-positive": falls(*TIE),
    "diversity/own-curvature-unnormalised-negative": falls("-(1-r)", "(1-r)"),
    "diversity/own-curvature-unnormalised-zero": rises(TO_POSITIVE["zero"]),
    "diversity/transfer": falls("t < x - y", "t < x"),
    "diversity/transfer-inference": rises(("k <= 4", "k < 2")),
    "diversity/transfer-normalised-positive": falls("r < 1", "r < 2"),
    "diversity/transfer-normalised-negative": falls("t < x - y", "t < x"),
    "diversity/transfer-normalised-zero": falls(">", "<"),
    "diversity/transfer-unnormalised-positive": falls("t < x - y", "t <= x - y"),
    "diversity/transfer-unnormalised-negative": falls("0 < t", "0 <= t"),
    "diversity/transfer-unnormalised-zero": rises(
        ("r == 0", "r < 0"), plan=("diversity/transfer-unnormalised-negative", 0)
    ),
    "diversity/cross-partial": falls(*TIE),
    "diversity/cross-partial-normalised-positive": falls("r < 1", "r < 3"),
    "diversity/cross-partial-normalised-negative": falls(*BOTH_SIGNS),
    "diversity/cross-partial-normalised-zero": falls("B > 0", "B >= 0"),
    "diversity/cross-partial-unnormalised-positive": falls(*TIE),
    "diversity/cross-partial-unnormalised-negative": falls("> 0", "< 0"),
    "diversity/cross-partial-unnormalised-zero": rises(TO_POSITIVE["zero"]),
    "diversity/gross-complements": rises(("r < 1", "r < 0")),
    "diversity/different-agents": rises(("y >= 0", "y >= 0, x >= y"), plan=("diversity/different-agents", "repair:0")),
    "diversity/different-agents-normalised-positive": falls(*TIE),
    "diversity/different-agents-normalised-zero": falls("c > 0", "c >= 0"),
    "diversity/different-agents-unnormalised-positive": falls("(2*c)^r", "(4*c)^r"),
    **{
        f"diversity/different-agents-{n}-{regime}": rises(TO_POSITIVE[regime])
        for n, regime in (("normalised", "negative"), ("unnormalised", "negative"), ("unnormalised", "zero"))
    },
    "diversity/more-types": rises((">", "<")),
    "diversity/superadditive": falls("r < 0", "r < 2", 1),
    "diversity/superadditive-normalised-positive": falls(">=", ">"),
    "diversity/superadditive-normalised-negative": falls(*BOTH_SIGNS),
    "diversity/superadditive-normalised-zero": falls(">=", ">"),
    "diversity/superadditive-unnormalised-positive": falls("r < 1", "r < 2"),
    "diversity/superadditive-unnormalised-negative": falls(">=", "<="),
    "diversity/superadditive-unnormalised-zero": rises(
        ("r == 0", "r < 0"), plan=("diversity/superadditive-unnormalised-negative", 0)
    ),
}

CURVATURE = {
    "curvature/own-second-derivative": falls("*J^(-1/r)", ""),
    "curvature/isoquant-curvature": rises(("==", ">=")),
    "curvature/gap-proportional": rises(("p < q", "p == q")),
    "curvature/premium-by-curvature": rises(("== 2", "> 1")),
}

MUTATIONS = {**MAXIMUM, **RATIO, **PREMIUM, **STEPS, **AGGREGATE, **DIVERSITY, **CURVATURE}
