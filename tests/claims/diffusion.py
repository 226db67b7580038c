"""Mutations of the statements about specialisation, diffusion, bandwidth and settlement."""

from .mutating import falls, rises

THRESHOLDS = {
    "response-function/probability": falls("< 1", "< 1/2", 1),
    "response-function/probability-along-eq-10": rises(("(q-xi*t)", "max(q-xi*t,0)")),
    "response-function/sigmoid": falls("1/2", "1/3"),
    "threshold-dynamics/dissipative": rises(("<", ">")),
    "proposition-4.2/self-sort": rises(
        ("a^n != s^n*xi/phi", "a^n < s^n*xi/phi"), ("b^n != r^n*xi/phi", "b^n > r^n*xi/phi")
    ),
    "proposition-4.2/one-task-at-a-time": rises(("xi != (J-1)*phi", "xi < (J-1)*phi")),
    "proposition-4.2/demand-feedback": rises(("== 0", "== d/w")),
    "proposition-4.2/coverage": rises(("a^n != s^n*xi/phi", "a^n < s^n*xi/phi")),
    "proposition-4.2/step-reinforcement": rises(("a < b", "a < b, a >= 0")),
    "proposition-4.2/step-others-rise": rises(("p+q <= 1", "p+q <= 1, xi <= phi")),
    "proposition-4.2/step-fixed-point": rises(("p > q", "p == q")),
    "proposition-4.2/full-response": rises(("== 1", "< 1")),
}

LAPLACIAN = {
    "lemma-5.1/bound": falls("exp(-2*m*t)", "exp(-3*m*t)"),
    "lemma-5.1/rate": falls("r > m", "r < m"),
    "lemma-5.1/average": rises(("m >= 0", "m > 0"), plan=("lemma-5.1/average", "repair:0")),
    "lemma-5.1/raises-capability": rises(("> 0", "== 0")),
    "lemma-5.1/collective-knowledge": rises(("> y", "< y")),
    "lemma-5.1/specialisation-against-consensus": rises(("== c/2", "< c/2")),
    "algebraic-connectivity/newcomer": rises(("> 2*(", "<= 3*(")),
    "algebraic-connectivity/new-link": falls("l*h", "(l+1)*h"),
    "algebraic-connectivity/new-link-raises": rises(("> w", ">= w")),
    "algebraic-connectivity/mesh-connected": rises(("(x-y)^2 > 0", "(x-y)^2 >= 0")),
}

MESH = {
    "bandwidth/links": falls("(2*M/N)/2", "(2*M/N)/4"),
    "bandwidth/unit": rises(("u > 0", "u > 0, u <= 1")),
    "bandwidth/serves-more": rises(("4*M*b > B", "b > B")),
    "bandwidth/necessary": rises(("B > 0", "B > 0, B < 1")),
    "combined-dynamics/superlinear": rises(("S <= T", "S < T")),
}

SETTLEMENT = {
    "proposition-14.1/requirement": rises(("X >= 0", "X >= v*N*k")),
    "proposition-14.1/step-routed-queries": rises(("==", "<=")),
    "proposition-14.1/step-each-compensated": rises((">=", "<=")),
    "proposition-14.1/latency": rises(("d <= 12700", "d <= 2997")),
    "proposition-14.1/autocatalytic-volume": falls("R >= 1", "R >= 0"),
    "proposition-14.1/lowest-ask": rises(("p >= x", "p == x"), ("q >= y", "q == y")),
    "proposition-14.1/spread": rises(("p >= b", "p >= b, p == q")),
}

MUTATIONS = {**THRESHOLDS, **LAPLACIAN, **MESH, **SETTLEMENT}
