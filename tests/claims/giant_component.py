"""Mutations of the statements about the giant component."""

from .mutating import falls, rises

MUTATIONS = {
    "mesh-reproduction-number/mean-degree": rises(("v > 0", "v == D")),
    "mesh-reproduction-number/unit-of-time": rises(("u > 0", "u > 0, u <= 1")),
    "giant-component/finite-size": rises(("==", ">=")),
    "proposition-3.1/a": falls("-R*0", "-R*1"),
    "proposition-3.1/b": falls("R <= 1", "R <= 2", 2),
    "proposition-3.1/c": falls("R*exp", "-R*exp"),
    "proposition-3.1/c-earlier-paper": falls("< 1", "< 1/2"),
    "proposition-3.1/step-value-at-zero": falls("exp(-R*0)", "exp(-R*1)"),
    "proposition-3.1/step-slope-at-zero": falls("== R - 1", "== R + 1"),
    "proposition-3.1/step-increasing": falls("s < log(R)/R", "s < log(R)"),
    "proposition-3.1/step-value-at-one": falls("== -exp(-R)", "== exp(-R)"),
    "proposition-3.1/step-intermediate-value": falls("R > 1", "R > 0"),
    "proposition-3.1/step-concave": falls("R > 1", ""),
    "proposition-3.1/step-one-root": falls("<=", "<"),
    "proposition-3.1/step-only-if": falls("R <= 1", "R <= 3"),
    "proposition-3.1/step-derivative": falls("s == 1 - exp(-R*s)", "s == 1 - exp(R*s)"),
    "proposition-3.1/step-below-one": falls("R*(1-s)", "2*R*(1-s)", 1),
    "proposition-3.1/step-minus-slope": rises(
        ("-(R*exp(-R*s) - 1)", "1 + (R*exp(-R*s) - 1)"), plan=("proposition-3.1/step-minus-slope", "repair:0")
    ),
    "near-threshold/leading-order": falls("R^2", "R"),
    "near-threshold/small": falls("2*(R-1)", "(R-1)"),
}
