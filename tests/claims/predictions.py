"""Mutations of the statements about predictions, phases, thresholds, frameworks and dynamics."""

from .mutating import falls, rises

MUTATIONS = {
    "prediction-1/pace-against-logistic": rises(("r > 0", "r > 0, r <= 1")),
    "prediction-1/pace-against-bass": rises((") > 3/2", ") > 0")),
    "prediction-1/pace-against-percolation": rises(("g > 0", "g > 0, g <= 1/20")),
    "prediction-1/jump": rises(("s >= 1/4", "s > 0")),
    "prediction-1/pace-from-first-order": rises(("u > 0", "u > 0, u <= 1/2")),
    "prediction-1/covers": rises(("g > 0", "g > 0, g <= 4")),
    "prediction-1/excludes": falls("< 20", "< 14"),
    "prediction-2/breadth-after-crystallisation": rises((">= (3*(1/3)^r)^(1/r)", "> 0")),
    "prediction-3/dominance-at-nucleation": rises(("> B", "> -B")),
    "prediction-3/covers": rises((">= 0", ">= -1")),
    "prediction-3/with-prediction-1": rises(("> 1/4", "> 1/5")),
    "prediction-4/hub-share": rises(("> 3/10", ">= 1/10")),
    "prediction-4/tail-exponent": falls("<= 3", "<= 5/2"),
    "prediction-4/dates": falls("2036", "2035"),
    "prediction-5/learning-curve": rises(("== 2^", ">= 2^")),
    "prediction-5/from-diffusion": rises(("> 0", "== 0")),
    "prediction-5/from-vanishing-threshold": rises(
        ("k*(a*(1-u) + b*(1-v)) - 1 > k*(a*(1-x) + b*(1-y)) - 1", "k*(a*(1-u) + b*(1-v)) >= 0")
    ),
    "prediction-5/against-ceiling": rises(("2^n*c <= B", "2^n*c > c")),
    "prediction-5/covers": rises(("a > 0", "a > b")),
    "prediction-6/covers": rises(("min(d, n, q) - s", "s - s")),
    "prediction-6/against-cascade": rises(("<", "<=")),
    "predictions/if-they-fail": rises(("g > 0", "g > 0, g >= 1")),
    "phases/slow-then-rapid": rises(("< t^2/(t/(1-t)+log(1-t))", "< 2"), ("t < 1", "s < 1"), ("s < t", "")),
    "phases/slow-in-time": falls("2 - R", "3 - R", 1),
    "phases/rises-with-r": falls("<", ">"),
    "phases/shock": falls("u >= R", "u >= 1"),
    "mesh-threshold/unit-of-value": rises(("u > 0", "u > 0, u >= 1")),
    "mesh-threshold/inherits": rises(("v > 0", "v > 0, N*v == G")),
    "mesh-threshold/fixed-while-growing": rises(("==", ">")),
    "mesh-threshold/irreversible": rises(("Q >= P", "Q >= P, B <= A")),
    "mesh-threshold/irreversible-against-shocks": rises(("u >= 1", "u >= 1, u < R")),
    "mesh-threshold/amplification": falls("x > 1", "x > 2"),
    "frameworks/all-positive": rises((">= 0", "< 0")),
    "frameworks/hypercycle-conserves": falls("== 0", "== f"),
    "dynamics/threshold-in-number": falls("> 1", "> 2"),
    "dynamics/threshold-in-state": rises(
        (" < x", " < R*x"), ("s == 1 - exp(-R*s)", ""), ("x <= s/2", ""), ("0 < s", "")
    ),
    "dynamics/isolated-below": rises(("==", "<")),
    "dynamics/collective-exceeds-best": rises(("> m", "<= m"), plan=("dynamics/collective-exceeds-best", "repair:0")),
    "dynamics/union-not-average": rises(("> max(a,b)", "> 0")),
    "dynamics/routing": rises((">= d", ">= d/2")),
    "dynamics/latency": rises(("d >= 2", "d >= N")),
    "dynamics/resilience": rises(
        ("0 < B", "B > 1"), ("B < R", ""), ("R > 1", ""), plan=("dynamics/resilience", "repair:0")
    ),
}
