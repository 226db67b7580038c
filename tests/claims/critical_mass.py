"""Mutations of the statements about the critical mass."""

from .mutating import falls, rises

CRITICAL_MASS = {
    "critical-mass/number": rises(("==", ">=")),
    "critical-mass/number-fixed-reproduction-number": falls("N*S > B", "N*S > 2*B"),
    "critical-mass/below-at-crossing": falls("1/a <", "2/a <"),
    "critical-mass/ceiling": falls("N > (B/(1 - exp(-a*B)))", "N > 0"),
    "critical-mass/structural-feature": rises(("!=", "==")),
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
    "dominance/eq-16-against-eq-8": rises(("==", ">=")),
    "dominance/covers-types": rises(("m >= J", "m > B"), plan=("dominance/covers-types", "repair:1")),
    "dominance/every-provider": rises(("B > 0", "B > 0, B < x")),
}

DIVERSITY = {
    "critical-mass-diversity/e": rises(("log(q-p) > log(v-u)", "p + q > u + v")),
    "critical-mass-diversity/formula-against-diversity": rises((") < M", ") == M")),
    "critical-mass-diversity/entropy-of-shares": rises((" > sqrt(u) + sqrt(v) + sqrt(1-u-(v))", " > 0")),
    "critical-mass-diversity/step-premium": rises((") < B", ") <= B")),
    "critical-mass-diversity/step-coverage": rises(("n >= 2", "n == 2"), ("> 1", "< 1")),
    "critical-mass-diversity/advantage-from-breadth": rises((">", ">=")),
    "critical-mass-diversity/identical-agents": rises(("<", "<=")),
    "critical-mass-diversity/only-diverse-agents": rises(("<=", ">=")),
}

GROWTH = {
    "market-share/decreasing": falls("B/(B + k) <", "B/(B + k/2) <"),
    "capability-growth/increasing": falls("m < k", "2*m < k"),
    "capability-growth/superlinear": falls("> m/", "> 2*m/"),
    "capability-growth/superlinear-by-premium": rises((") > l", ") >= l")),
    "capability-growth/increasing-returns": rises(
        (">", "<"), plan=("capability-growth/increasing-returns", "repair:0")
    ),
    "capability-growth/new-types": rises((">", "<")),
    "capability-growth/new-types-earlier-paper": falls("0 < r", "r < 0"),
    "capability-growth/superlinear-notes": rises(("<=", ">")),
    "capability-growth/saturation": rises(("k <= 101/100*m", "k >= m")),
    "long-tail/first": rises(
        ("x/J > B/J, x/J <= B/J", "x*p > B*q, x*u <= B*v"),
        ("J >= 2", "J >= 2, p > 0, q > 0, u > 0, v > 0, q*u < v*p"),
        plan=("long-tail/first", "repair:2"),
    ),
}

MUTATIONS = {**CRITICAL_MASS, **DOMINANCE, **DIVERSITY, **GROWTH}
