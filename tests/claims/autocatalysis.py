"""Mutations of the statements about autocatalysis."""

from .mutating import falls, rises

MUTATIONS = {
    "fixed-capability/only-by-adding": rises(("<=", ">=")),
    "definition-9.1/required-catalysts": rises(("min(c, d) == 1", "max(c, d) == 1")),
    "definition-9.1/not-consumed": rises(("i + k <= 1", "i + k <= 2")),
    "definition-9.2/grows-at-a-rate": rises(("F*exp(g*t) <= J", "F*exp(-g*t) <= J")),
    "definition-9.3/non-empty": rises(("m >= 1", "m >= 0")),
    "definition-9.3/as-cited": rises(("max(f, o) == 1", "max(f, o) <= 1")),
    "definition-9.3/from-food-alone": rises(("c == 0", "c == 1")),
    "definition-9.3/self-sustaining": rises(
        ("d > 0", "d > 0, a > d"), plan=("definition-9.3/self-sustaining", "repair:0")
    ),
    "proposition-9.4/exists": rises(("P <= a", "P <= a, a == 1"), plan=("proposition-9.4/exists", "repair:0")),
    "proposition-9.4/upper-bound": falls("2*log(R)/b", "log(R)*b"),
    "proposition-9.4/logarithmic": rises(
        ("> log(1-1/J)", "< log(1-1/J)"), plan=("proposition-9.4/logarithmic", "repair:0")
    ),
    "proposition-9.4/one-agent": rises((">= 1", ">= 0")),
    "proposition-9.4/distinct-types": rises(("p > 1/J", "p > 1/sqrt(J)")),
    "proposition-9.4/step-cited-theorem": rises(("> 1/2", "> 1/(2*n)")),
    "proposition-9.4/polymer-model": rises(("> 9999/10000", "> 0")),
    "proposition-9.4/step-same-probability": rises(("==", ">")),
    "proposition-9.4/step-eq-18": falls("> 1/J", "> 2/J"),
    "proposition-9.4/step-approximation": rises(
        ("J >= 2", "J >= 11"), plan=("proposition-9.4/step-approximation", "repair:0")
    ),
    "proposition-9.4/step-simultaneous": falls("(N+1) >", "(N-1) >"),
    "remark-9.5/order": rises(("S <= 1", "S <= 1, S*log(s/e) > b*B")),
    "remark-9.5/against-coverage": rises(("< 1", ">= 1")),
    "catalytic-replicator/simplex": rises(
        ("sum(c for c in C) == 1", "sum(c for c in C) == N"), plan=("catalytic-replicator/simplex", "repair:0")
    ),
    "catalytic-replicator/bounded": falls("W/N*T", "W/N"),
    "catalytic-replicator/against-rejection": rises(("> 0", "== 0"), plan=("catalytic-replicator/simplex", "repair:0")),
    "catalytic-replicator/against-eq-26": rises(("0*(m*y - q) ==", "0*(m*y - q) <")),
    "proposition-9.6/composition": rises(("x^2 + 2*x - 1 == 0", "2*x - 1 == 0")),
    "proposition-9.6/expansion": rises(("y < 1", "y < 1, y > 1/2")),
    "proposition-9.6/step-replicator": falls("(f - W/T)", "(f - W)"),
    "proposition-9.6/step-equal-fitness": falls("c > 0", ""),
    "proposition-9.6/step-convergence": rises(("2*pi/5", "4*pi/5")),
    "proposition-9.6/step-support": rises((">= 0", "< 0")),
    "proposition-9.6/step-extinction": rises(("0 < y", "1/2 < y")),
    "proposition-9.6/step-fitness": rises(("== l", "< l")),
    "jain-krishna/same-law": rises(("==", ">"), ("x < 1", "x <= 1/4")),
    "jain-krishna/staircase": rises(("m > l", "m < l")),
    "appendix-b/size": rises(("n >= 10*log(1/p)", "n >= log(2)/(-4*log(1-p))"), plan=("appendix-b/size", "repair:0")),
    "appendix-b/catalysts": rises(("==", ">=")),
}
