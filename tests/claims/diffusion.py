"""Mutations of the statements about specialisation, diffusion, bandwidth and settlement."""

from .mutating import falls, rises

THRESHOLDS = {
    "response-function/probability": falls("< 1", "< 1/2", 1),
    "response-function/probability-along-eq-10": rises(("(q-xi*t)", "max(q-xi*t,0)")),
    "response-function/sigmoid": falls("1/2", "1/3"),
    "threshold-dynamics/dissipative": falls("a^n < s^n*xi/phi", "a^n <= s^n*xi/phi"),
    "threshold-dynamics/interior-rest-stable": rises(("<", ">")),
    "proposition-4.2/self-sort": rises(
        ("a^n != s^n*xi/phi", "a^n < s^n*xi/phi"), ("b^n != r^n*xi/phi", "b^n > r^n*xi/phi")
    ),
    "proposition-4.2/one-task-at-a-time": rises(("xi != (J-1)*phi", "xi < (J-1)*phi")),
    "proposition-4.2/demand-feedback": rises(("== 0", "== d/w")),
    "proposition-4.2/coverage": rises(("a^n != s^n*xi/phi", "a^n < s^n*xi/phi")),
    "proposition-4.2/unmet-demand": falls("phi <= m*d", "phi <= 2*m*d"),
    "proposition-4.2/step-reinforcement": falls("a < b", "a <= b"),
    "proposition-4.2/step-others-rise": rises(("p+q <= 1", "p+q <= 1, xi <= phi")),
    "proposition-4.2/step-fixed-point": rises(("p > q", "p == q")),
}

LAPLACIAN = {
    "lemma-5.1/bound": falls("exp(-2*m*t)", "exp(-3*m*t)"),
    "lemma-5.1/rate": falls("r > m", "r < m"),
    "lemma-5.1/average": rises(("m >= 0", "m > 0"), plan=("lemma-5.1/average", "repair:0")),
    "lemma-5.1/raises-capability": rises(("> 0", "== 0")),
    "lemma-5.1/collective-knowledge": falls("u > 0 for u in U", "u >= 0 for u in U"),
    "lemma-5.1/specialisation-against-consensus": rises(("== c/2", "< c/2")),
    "algebraic-connectivity/newcomer": rises(("> 2*(", "<= 3*(")),
    "algebraic-connectivity/new-link": falls("l*h", "(l+1)*h"),
    "algebraic-connectivity/new-link-raises": rises(("> w", ">= w")),
}

MESH = {
    "bandwidth/links": falls("(2*M/N)/2", "(2*M/N)/4"),
    "bandwidth/unit": rises(("u > 0", "u > 0, u <= 1")),
    "bandwidth/serves-more": rises(("4*M*b > B", "b > B")),
    "bandwidth/necessary": rises(("B > 0", "B > 0, B < 1")),
}

SETTLEMENT = {
    "proposition-14.1/requirement": rises(("T <= Q", "T == Q"), ("Q <= v*N*k", "Q >= u*N*k")),
    "proposition-14.1/step-routed-queries": rises(("Q >= 0", "Q >= v*N*k")),
    "proposition-14.1/step-each-compensated": rises(("n >= 1", "n == 1")),
    "proposition-14.1/latency": rises(("d <= 12700", "d <= 2997")),
    "proposition-14.1/autocatalytic-volume": falls("R >= 1", "R >= 0"),
    "proposition-14.1/lowest-ask": rises(("p >= x", "p == x"), ("q >= y", "q == y")),
    "proposition-14.1/discovery": falls("j < l", "j <= l"),
}

MUTATIONS = {**THRESHOLDS, **LAPLACIAN, **MESH, **SETTLEMENT}
