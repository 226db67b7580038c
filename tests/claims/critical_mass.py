"""Mutations of the statements about the critical mass."""

from .mutating import falls, rises

CRITICAL_MASS = {
    "critical-mass/number": falls("N == B/s", "N == 2*B/s"),
    "critical-mass/explicit-formula": rises(("==", ">=")),
    "critical-mass/number-fixed-reproduction-number": falls("N*S > B", "N*S > 2*B"),
    "critical-mass/below-at-crossing": falls("1/a <", "2/a <"),
    "critical-mass/ceiling": rises(
        ("N <= (B/(1 - exp(-a*B)))", "N <= K"),
        ("a > 0", "a > 0, (B/(1 - exp(-a*B))) < K"),
        plan=("critical-mass/ceiling", "repair:0"),
    ),
    "critical-mass/structural-feature": falls("== x/B", "== x/J"),
}

DOMINANCE = {
    "dominance/d": falls("J^((1-r)/r)", "J^(1/r)"),
    "dominance/d-any-allocation": rises(
        ("(x^(-1) + 1^(-1))^(-1)", "(x^(1/2) + 1^(1/2))^2"),
        ("2^((1-(-1))/(-1))*4", "2^((1-1/2)/(1/2))*4"),
        plan=("dominance/d-any-allocation", "repair:1"),
    ),
    "dominance/step-mean-capability": rises(("y > 0", "y > 0, x == y")),
    "dominance/eq-16": rises(("1/r-2", "1/r-1")),
    "dominance/eq-16-algebra": falls("1/r-2", "1/r-1"),
    "dominance/step-comparison": rises(
        ("N > M*d/(S*c)", "N > J*M*d/(S*c)"), plan=("dominance/step-comparison", "repair:1")
    ),
    "dominance/step-finite": falls("1/a + B", "1/a + B/2"),
    "dominance/covers-types": rises(("m >= J", "m > B"), plan=("dominance/covers-types", "repair:1")),
    "dominance/every-provider": falls("N*s > B", "N*s > 2*B"),
}

DIVERSITY = {
    "critical-mass-diversity/e": rises((") < M", ") == M")),
    "critical-mass-diversity/e-unequal-means": rises(("log(q-p) > log(v-u)", "p + q > u + v")),
    "critical-mass-diversity/evenness": falls("0 < t", "t < 0"),
    "critical-mass-diversity/entropy-of-shares": rises((" > sqrt(u) + sqrt(v) + sqrt(1-u-(v))", " > 0")),
    "critical-mass-diversity/step-premium": falls("0 < r", "r < 0"),
    "critical-mass-diversity/step-coverage": falls("q <= 1/2", "q < 1"),
    "critical-mass-diversity/advantage-from-breadth": rises((">", ">=")),
    "critical-mass-diversity/identical-agents": rises(("<", "<=")),
    "critical-mass-diversity/only-diverse-agents": rises(("<=", ">=")),
}

GROWTH = {
    "market-share/decreasing": falls("B/(B + k) <", "B/(B + k/2) <"),
    "capability-growth/increasing": falls("m < k", "2*m < k"),
    "capability-growth/superlinear": falls("> m/", "> 2*m/"),
    "capability-growth/superlinear-by-premium": falls("0 < r", "r < 0"),
    "capability-growth/superlinear-at-given-types": rises((") > l", ") >= l")),
    "capability-growth/increasing-returns": rises(
        (">", "<"), plan=("capability-growth/increasing-returns", "repair:0")
    ),
    "capability-growth/new-types": rises((">", "<")),
    "capability-growth/superlinear-notes": falls("> N*c", "> N^2*c"),
    "capability-growth/saturation": falls("(x/J)^r", "(x/(J+1))^r"),
    "long-tail/first": falls("m < 2*h/a", "m < h/a", index=1),
}

MUTATIONS = {**CRITICAL_MASS, **DOMINANCE, **DIVERSITY, **GROWTH}
