"""Mutations of the statements about the mesh equilibrium."""

from .mutating import falls, rises

GAINS = rises(("> 0", "< 0"))  # every deviation of the example loses
TIE = falls("y + c < x", "y + c <= x")  # then the two loads change places

MUTATIONS = {
    "type-choice-game/better-reply": TIE,
    "type-choice-game/balanced-nash": falls("<", ">"),
    "type-choice-game/balanced-coalitions": falls("r < 1", "r <= 1"),
    "type-choice-game/no-frustration": rises((">=", "<=")),
    "type-choice-game/match-against-complement": rises((">=", "<")),
    "type-choice-game/identical-agents": rises(("<=", ">")),
    "mesh-equilibrium/b": rises(("m >= 0", "m == 0"), ("> 0", "< 0")),
    "mesh-equilibrium/b-size": falls("<=", "<"),
    "mesh-equilibrium/b-labelled": GAINS,
    "mesh-equilibrium/b-equal-capabilities": TIE,
    "mesh-equilibrium/b-wages": GAINS,
    "mesh-equilibrium/b-by-type": GAINS,
    "mesh-equilibrium/b-joining": rises(("k >= 2", "k == 2"), ("> 0", "< 0")),
    "mesh-equilibrium/b-joining-network-good": falls("(x^r + B)^(1/r) >= k", "(x^r + B)^(1/r) >= k - 1"),
    "mesh-equilibrium/c": rises(("< 0", "> 0")),
    "mesh-equilibrium/c-unaveraged": rises(("== 0", "< 0")),
    "mesh-equilibrium/c-better-replies": rises(("<", "<=")),
    "mesh-equilibrium/c-replicator": falls(">", "<"),
    "mesh-equilibrium/stability-against-uniqueness": rises(("-(phi - (xi+phi)*s^n/(s^n+b^n))", "0")),
    "mesh-equilibrium/same-size-for-all": rises(("(N+1)", "N")),
    "mesh-equilibrium/step-giant-component": falls("R > 1", "R > 0"),
    "mesh-equilibrium/step-enough-agents": falls("N > J/s", "N > J"),
    "mesh-equilibrium/step-coverage": falls("r < 1", "r <= 1"),
    "mesh-equilibrium/step-supermodular": rises((">= 0", "< 0")),
    "mesh-equilibrium/step-more-joiners": falls("c > 0", "c >= 0"),
    "mesh-equilibrium/step-more-joiners-contribution": rises(("r < 1", "r == 1")),
    "mesh-equilibrium/step-other-types": falls(">", "<"),
    "mesh-equilibrium/step-one-positive": GAINS,
    "mesh-equilibrium/step-dominated": falls("<", ">"),
    "mesh-equilibrium/step-dominated-contributions": rises(("<=", ">")),
    "mesh-equilibrium/step-dominated-excluded": GAINS,
    "mesh-equilibrium/step-function-aggregate": rises(("<=", ">")),
    "mesh-equilibrium/step-dissipative": falls("phi*t^n < xi*s^n", "phi*t^n <= xi*s^n"),
    "mesh-equilibrium/step-minimum": falls("0 < h", "0 <= h"),
    "activation-condition/exists-iff": rises(("a > 0", "a > 1"), plan=("activation-condition/exists-iff", "repair:0")),
}
