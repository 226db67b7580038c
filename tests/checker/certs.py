"""Hand-written certificates: one accepted for every rule, and the forgeries that must not pass."""

from __future__ import annotations

from typing import Any

FORMAT = "theorem-audit certificate 1"
Data = Any


def step(rule: str, *data: Data, sub: tuple[Data, ...] = ()) -> dict[str, Data]:
    """One node of a proof tree."""
    return {"rule": rule, "data": list(data), "sub": list(sub)}


TRIVIAL, RING = step("trivial"), step("ring")


def known(index: int) -> dict[str, Data]:
    """The goal is a hypothesis."""
    return step("hypothesis", index)


def minus(term: Data) -> Data:
    """Minus a term."""
    return ["*", "-1", term]


def certificate(verdict: str, variables: str, given: Data, conclusion: Data, **data: Data) -> dict[str, Data]:
    """A certificate; ``variables`` reads like ``x:real J:integer C:vector:J``."""
    pairs = [part.split(":", 1) for part in variables.split()]
    statement = {"variables": pairs, "given": given, "conclusion": conclusion}
    return {"format": FORMAT, "statement": statement, "verdict": verdict, **data}


def proved(
    variables: str, given: Data, conclusion: Data, proof: Data, instance: Data, *defined: Data
) -> dict[str, Data]:
    """A certificate for a proof."""
    return certificate("proved", variables, given, conclusion, proof=proof, instance=instance, defined=list(defined))


def refuted(variables: str, given: Data, conclusion: Data, point: Data, reason: str = "false") -> dict[str, Data]:
    """A certificate for a counterexample."""
    return certificate("refuted", variables, given, conclusion, point=point, reason=reason)


N, HALF_N = "n:integer", ["*", "1/2", "n"]
SHIFTED = step("rewrite", ["+", "n", "-2"], [], sub=(known(0),))
X, Y, C = "x:real", "x:real y:real", "C:vector:J J:real"
POSITIVE = [">", "x"]
SQUARE = ["^", "x", "2"]
ABOVE = step("product", "1", [[">", "x", 1]], sub=(known(0),))
COUNT = step("summation", [["c", "C"]], [["1", "1"]], "0", sub=(step("rewrite", "1", [], sub=(TRIVIAL,)), TRIVIAL))
ROOT = ["exists", "y", [["==", ["+", ["^", "y", "2"], minus("x")]], [">", "y"]]]

ACCEPTED: dict[str, dict[str, Data]] = {
    "trivial": proved(X, [], [">=", SQUARE], TRIVIAL, {"x": "0"}),
    "hypothesis": proved(X, [POSITIVE], [">=", "x"], known(0), {"x": "1"}),
    "ring": proved(
        Y,
        [["==", ["+", "x", minus("y")]]],
        ["==", ["+", SQUARE, minus(["^", "y", "2"])]],
        step("ring", [[0, ["+", "x", "y"]]]),
        {"x": "1", "y": "1"},
    ),
    "rewrite": proved(
        X,
        [],
        [">=", ["+", SQUARE, ["*", "2", "x"], "1"]],
        step("rewrite", ["^", ["+", "x", "1"], "2"], [], sub=(TRIVIAL,)),
        {"x": "0"},
    ),
    "sum": proved(
        X, [], [">", ["+", SQUARE, "1"]], step("sum", [[">=", SQUARE], [">", "1"]], sub=(TRIVIAL, TRIVIAL)), {"x": "0"}
    ),
    "product": proved(
        X, [POSITIVE], [">", ["*", "3", "x"]], step("product", "3", [[">", "x", 1]], sub=(known(0),)), {"x": "1"}
    ),
    "enclosure": proved(
        X,
        [[">=", "x"], [">=", ["+", "1", minus("x")]]],
        [">", ["+", "3", minus(["exp", "x"])]],
        step("enclosure", 64),
        {"x": "1/2"},
    ),
    "cases": proved(X, [], [">=", ["abs", "x"]], step("cases", "x", sub=(TRIVIAL,) * 3), {"x": "0"}),
    "cut": proved(
        X,
        [POSITIVE],
        [">", ["*", "2", "x"]],
        step("cut", [">=", SQUARE], sub=(TRIVIAL, step("product", "2", [[">", "x", 1]], sub=(known(0),)))),
        {"x": "1"},
    ),
    "let": proved(X, [POSITIVE], [">=", SQUARE], step("let", "u", ["log", "x"], sub=(TRIVIAL,)), {"x": "1"}),
    "eliminate": proved(
        Y,
        [["==", ["+", "x", minus(["^", "y", "2"])]]],
        [">=", "x"],
        step("eliminate", 0, sub=(TRIVIAL,)),
        {"x": "1", "y": "1"},
    ),
    "replace": proved(
        Y,
        [["==", ["+", ["^", "y", "2"], minus("x")]]],
        [">=", "x"],
        step("replace", 0, sub=(TRIVIAL,)),
        {"x": "1", "y": "1"},
    ),
    "monotone": proved(
        Y,
        [[">", ["+", "x", minus("y")]]],
        [">", ["+", ["exp", "x"], minus(["exp", "y"])]],
        step("monotone", "exp", "x", "y", sub=(known(0),)),
        {"x": "1", "y": "0"},
    ),
    "apply": proved(
        Y,
        [[">", ["+", ["exp", "x"], minus(["exp", "y"])]]],
        [">", ["+", "x", minus("y")]],
        step("apply", "exp", "x", "y", sub=(known(0),)),
        {"x": "1", "y": "0"},
    ),
    "slope": proved(
        X,
        [POSITIVE],
        [">", SQUARE],
        step(
            "slope",
            "x",
            "0",
            1,
            True,
            sub=(step("hypothesis", 0), TRIVIAL, step("product", "2", [[">", "x", 1]], sub=(known(0),))),
        ),
        {"x": "1"},
    ),
    "real": proved(
        Y,
        [POSITIVE],
        [">", ["exp", ["^", "x", "y"]]],
        TRIVIAL,
        {"x": "1", "y": "1"},
        step("real", "positive", sub=(known(0),)),
    ),
    "contradiction": certificate(
        "vacuous", X, [POSITIVE, [">", minus("x")]], [">", "x"], proof=step("contradiction", 0, sub=(known(1),))
    ),
    "weaken": proved(
        "x:integer y:real",
        [POSITIVE, [">", "y"]],
        [">=", "x"],
        step("weaken", [0], sub=(known(0),)),
        {"x": "1", "y": "1"},
    ),
    "and": proved(X, [POSITIVE], ["and", [">", "x"], [">=", SQUARE]], step("and", sub=(known(0), TRIVIAL)), {"x": "1"}),
    "root": proved(
        X,
        [POSITIVE],
        ROOT,
        step(
            "root",
            "0",
            ["+", "x", "1"],
            True,
            sub=(
                step("sum", [[">", "x"], [">", "1"]], sub=(known(0), TRIVIAL)),
                step("rewrite", "x", [], sub=(known(0),)),
                step("sum", [[">=", SQUARE], [">", "x"], [">", "1"]], sub=(TRIVIAL, known(0), TRIVIAL)),
                known(1),
            ),
        ),
        {"x": "2"},
    ),
    "witness": proved(
        X,
        [POSITIVE],
        ROOT,
        step(
            "witness",
            ["sqrt", "x"],
            sub=(step("hypothesis", 0), RING, step("rewrite", ["exp", ["*", "1/2", ["log", "x"]]], [], sub=(TRIVIAL,))),
        ),
        {"x": "2"},
    ),
    "every": proved(
        C,
        [],
        ["each", [["c", "C"]], [">=", ["^", "c", "2"]]],
        step("every", [["e", "C"]], sub=(TRIVIAL,)),
        {"C": ["1"], "J": "1"},
    ),
    "summation": proved(
        C,
        [["each", [["c", "C"]], [">", "c"]]],
        [">=", ["sum", [["d", "C"]], "d"]],
        step("summation", [["c", "C"]], [["1", "c"]], "0", sub=(step("rewrite", "c", [], sub=(known(1),)), TRIVIAL)),
        {"C": ["1", "2"], "J": "2"},
    ),
    "next_integer": proved(
        N, [[">", ["+", "n", "-2"]]], [">=", ["+", "n", "-3"]], step("next_integer", sub=(SHIFTED,)), {"n": "3"}
    ),
    "residues": proved(
        N,
        [],
        ["==", ["+", ["floor", HALF_N], minus(["floor", HALF_N])]],
        step("residues", "n", 2, "k", sub=(RING, RING)),
        {"n": "0"},
    ),
    "resolve": proved(
        X,
        [[">=", "x"]],
        ["==", ["+", ["abs", "x"], minus("x")]],
        step("resolve", ["abs", "x"], "x", sub=(known(0), RING)),
        {"x": "1"},
    ),
    "rounding": proved(
        X,
        [],
        [">=", ["+", "x", minus(["floor", "x"])]],
        step("rounding", ["floor", "x"], sub=(known(0),)),
        {"x": "1/2"},
    ),
    "inverse": proved(
        X,
        [],
        [">", ["+", ["*", "1/2", ["pi"]], minus(["atan", "x"])]],
        step(
            "inverse",
            "w",
            ["atan", "x"],
            sub=(step("rewrite", ["+", ["*", "1/2", ["pi"]], minus("w")], [[0, "1"]], sub=(known(4),)),),
        ),
        {"x": "1"},
    ),
}

REFUTED: dict[str, dict[str, Data]] = {
    "closed form": refuted(
        X, [], [">", ["^", ["+", SQUARE, "-2"], "2"]], {"x": {"lower": "1", "upper": "2", "value": ["sqrt", "2"]}}
    ),
    "pole of the tangent": refuted(
        X, [], [">", ["tan", "x"]], {"x": {"lower": "1", "upper": "2", "value": ["*", "1/2", ["pi"]]}}, "undefined"
    ),
    "point": refuted(X, [POSITIVE], [">", ["+", SQUARE, minus("x")]], {"x": "1/2"}),
    "undefined": refuted(X, [], [">", ["exp", ["log", "x"]]], {"x": "-1"}, "undefined"),
    "enclosed": refuted(
        X, [["==", ["+", SQUARE, "-2"]], POSITIVE], [">", ["+", "x", "-3/2"]], {"x": {"lower": "1", "upper": "3/2"}}
    ),
    "exists": refuted(X, [["==", ["+", "x", "1"]]], ROOT, {"x": "-1"})
    | {
        "proof": step(
            "contradiction",
            0,
            sub=(
                step(
                    "product",
                    "1",
                    [[">", ["+", ["^", "y", "2"], "1"], 1]],
                    sub=(step("sum", [[">=", ["^", "y", "2"]], [">", "1"]], sub=(TRIVIAL, TRIVIAL)),),
                ),
            ),
        )
    },
    "vector": refuted(C, [], [">=", ["sum", [["c", "C"]], "c"]], {"C": ["-1", "0"], "J": "2"}),
}

_COS, _ROOT = ["cos", "x"], ["^", "x", "1/2"]
_TOTAL = ["sum", [["g", "C"]], "g"]
_PLUS_ONE = ["+", ["+", "y", "1"], minus("x")]


def _contradict(value: str) -> Data:
    """From w == ``value`` and a hypothesis on the sign of w, anything."""
    multiplier = {"-1": "-1", "1": "1"}[value]
    return step(
        "let",
        "w",
        value,
        sub=(step("contradiction", 0, sub=(step("rewrite", "1", [[1, multiplier]], sub=(TRIVIAL,)),)),),
    )


FORGED: dict[str, dict[str, Data]] = {
    "a real number rounded like an integer": proved(
        X,
        [[">", ["+", "x", "-2"]]],
        [">=", ["+", "x", "-3"]],
        step("next_integer", sub=(step("rewrite", ["+", "x", "-2"], [], sub=(known(0),)),)),
        {"x": "3"},
    ),
    "an inverse function named where it has no value": proved(
        X,
        [],
        [">=", ["+", "1", minus("x")]],
        step(
            "inverse",
            "w",
            ["acos", "x"],
            sub=(
                TRIVIAL,
                TRIVIAL,
                step("rewrite", ["+", "1", minus(["cos", "w"])], [[1, "1"]], sub=(step("enclosure", 64, sub=()),)),
            ),
        ),
        {"x": "1"},
    ),
    "the name of an inverse function that is in use": proved(
        X,
        [[">", "x"]],
        [">", ["+", ["*", "1/2", ["pi"]], minus("x")]],
        step("inverse", "x", ["atan", "x"], sub=(known(3),)),
        {"x": "1"},
    ),
    "half of an integer counted as an integer": proved(
        N,
        [[">", HALF_N]],
        [">=", ["+", HALF_N, "-1"]],
        step("next_integer", sub=(step("rewrite", HALF_N, [], sub=(known(0),)),)),
        {"n": "2"},
    ),
    "an integer replaced by a fraction": proved(
        N,
        [["==", ["+", "n", minus(["*", "1/2", "n"])]]],
        ["==", "1"],
        step("let", "m", HALF_N, sub=(step("eliminate", 0, sub=(RING,)),)),
        {"n": "0"},
    ),
    "residues of a real number": proved(
        X,
        [],
        [">=", ["+", ["^", ["sin", ["*", "x", ["pi"]]], "2"], "0"]],
        step("residues", "x", 2, "k", sub=(TRIVIAL, TRIVIAL)),
        {"x": "0"},
    ),
    "the wrong side of an absolute value": proved(
        X,
        [[">=", "x"]],
        ["==", ["+", ["abs", "x"], "x"]],
        step("resolve", ["abs", "x"], minus("x"), sub=(known(0), RING)),
        {"x": "0"},
    ),
    "a floor resolved to a fraction": proved(
        X,
        [["==", ["+", "x", "-1/2"]]],
        ["==", ["+", ["floor", "x"], "-1/2"]],
        step("resolve", ["floor", "x"], "1/2", sub=(step("ring", [[0, "1"]]), TRIVIAL, RING)),
        {"x": "1/2"},
    ),
    "a name for residues that the statement uses": proved(
        N + " k:integer",
        [["==", ["+", "k", "-7"]]],
        ["!=", ["+", "n", "-1"]],
        step("residues", "n", 2, "k", sub=(TRIVIAL, TRIVIAL)),
        {"n": "0", "k": "7"},
    ),
    "a value in closed form outside its bounds": refuted(
        X, [], [">", "x"], {"x": {"lower": "1", "upper": "2", "value": minus(["sqrt", "2"])}}
    ),
    "a value in closed form that is no number": refuted(
        X, [], [">", ["+", SQUARE, "1"]], {"x": {"lower": "0", "upper": "2", "value": ["sqrt", "-1"]}}
    ),
    "an integer with an irrational value": refuted(
        N, [], ["!=", ["+", ["^", "n", "2"], "-2"]], {"n": {"lower": "1", "upper": "2", "value": ["sqrt", "2"]}}
    ),
    "free name like a component in a sum": proved(
        C + " component_0:real",
        [],
        ["==", ["+", ["sum", [["c", "C"]], ["*", "c", "component_0"]], minus(["sum", [["c", "C"]], ["*", "c", "c"]])]],
        RING,
        {"C": ["1"], "J": "1", "component_0": "1"},
    ),
    "undeclared name that gets a value later": proved(
        X, [], ["==", "1"], step("cases", "w", sub=(_contradict("-1"), _contradict("1"), _contradict("1"))), {"x": "0"}
    ),
    "each within each hides what is undefined": proved(
        C,
        [],
        [">=", ["*", "J", _TOTAL]],
        step(
            "cut",
            ["each", [["c", "C"]], ["each", [["d", "C"]], [">=", ["sqrt", "d"]]]],
            sub=(
                step("every", [["e", "C"]], sub=(step("every", [["f", "C"]], sub=(TRIVIAL,)),)),
                step(
                    "cut",
                    ["each", [["c", "C"]], [">=", _TOTAL]],
                    sub=(
                        step(
                            "every",
                            [["e", "C"]],
                            sub=(
                                step(
                                    "summation",
                                    [["f", "C"]],
                                    [["1", "f"]],
                                    "0",
                                    sub=(step("rewrite", ["^", ["sqrt", "f"], "2"], [], sub=(TRIVIAL,)), TRIVIAL),
                                ),
                            ),
                        ),
                        step(
                            "summation",
                            [["h", "C"]],
                            [["1", _TOTAL]],
                            "0",
                            sub=(step("rewrite", _TOTAL, [], sub=(known(-1),)), TRIVIAL),
                        ),
                    ),
                ),
            ),
        ),
        {"C": ["1"], "J": "1"},
    ),
    "witness of an undefined relation on components": proved(
        C,
        [["each", [["c", "C"]], [">", "c"]]],
        ["exists", "y", [["==", ["+", "y", "1"]], ["each", [["c", "C"]], [">=", ["sqrt", ["*", "y", "c"]]]]]],
        step("witness", "-1", sub=(RING, step("every", [["e", "C"]], sub=(TRIVIAL,)))),
        {"C": ["1"], "J": "1"},
    ),
    "name of the unknown taken by let": proved(
        X,
        [["==", ["+", "x", "-6"]]],
        ["exists", "y", [["==", _PLUS_ONE], ["==", ["+", "y", "-100"]]]],
        step(
            "let",
            "y",
            "5",
            sub=(
                step(
                    "cut",
                    ["==", ["+", "x", minus(["+", "y", "1"])]],
                    sub=(
                        step("ring", [[0, "1"], [1, "-1"]]),
                        step("eliminate", 2, sub=(step("witness", "100", sub=(RING, RING)),)),
                    ),
                ),
            ),
        ),
        {"x": "6"},
    ),
    "mean value theorem in the length of a vector": proved(
        C,
        [],
        [">=", ["+", ["^", "J", "2"], "-25"]],
        step(
            "slope",
            "J",
            "-5",
            1,
            False,
            sub=(
                step("sum", [[">=", "J"], [">=", "5"]], sub=(COUNT, TRIVIAL)),
                RING,
                step("product", "2", [[">=", "J", 1]], sub=(COUNT,)),
            ),
        ),
        {"C": ["1"] * 5, "J": "5"},
    ),
    "two equations solved by different roots": refuted(
        X,
        [["==", ["+", SQUARE, "-2"]], ["==", ["+", SQUARE, "-5/2"]]],
        ["==", "1"],
        {"x": {"lower": "1", "upper": "2"}},
    ),
    "hypothesis undefined where the exponent is an integer": refuted(
        "x:real r:real", [["==", ["+", ["^", "x", "r"], "-1"]]], [">", "x"], {"x": "-1", "r": "2"}
    ),
    "witness put for an exponent": proved(
        X,
        [[">", minus("x")]],
        ["exists", "y", [[">", ["^", "x", "y"]]]],
        step(
            "witness",
            "2",
            sub=(
                step(
                    "product",
                    "1",
                    [["!=", "x", 2]],
                    sub=(step("product", "-1", [[">", minus("x"), 1]], sub=(known(0),)),),
                ),
            ),
        ),
        {"x": "-1"},
    ),
    "power assumed real while that is shown": proved(
        X,
        [],
        [">=", _ROOT],
        TRIVIAL,
        {"x": "1"},
        step(
            "cut",
            ["==", ["+", "x", minus(["^", _ROOT, "2"])]],
            sub=(
                RING,
                step(
                    "cut",
                    [">=", "x"],
                    sub=(
                        step("rewrite", ["^", _ROOT, "2"], [], sub=(TRIVIAL,)),
                        step("real", "nonnegative", sub=(known(1), TRIVIAL)),
                    ),
                ),
            ),
        ),
    ),
    "real said of something that is no power": proved(
        X,
        [POSITIVE, ["==", _COS]],
        ["==", "1"],
        step(
            "cut",
            ["real", ["tan", "x"]],
            sub=(
                step("real", "positive", sub=(known(0),)),
                step(
                    "cut",
                    ["==", ["+", ["*", _COS, ["^", _COS, "-1"]], "-1"]],
                    sub=(RING, step("ring", [[1, ["^", _COS, "-1"]], [3, "-1"]])),
                ),
            ),
        ),
        {"x": {"lower": "1", "upper": "2"}},
    ),
    "literal exponent replaced by a variable": proved(
        "x:real r:real",
        [["==", ["+", "r", "-3"]]],
        [">=", ["^", "x", "3"]],
        step("replace", 0, sub=(TRIVIAL,)),
        {"x": "1", "r": "3"},
    ),
    "exponent replaced by a literal": proved(
        "x:real r:real",
        [["==", ["+", "2", minus("r")]], [">=", ["+", "x", "1"]], [">=", minus("x")]],
        [">=", ["^", "x", "r"]],
        TRIVIAL,
        {"x": "0", "r": "2"},
        step("replace", 0, sub=(step("enclosure", 64),)),
    ),
    "variable with the name of a number": refuted(
        "2:real C:vector:2",
        [],
        ["==", ["+", ["sum", [["c", "C"]], ["+", "1", ["*", "0", "c"]]], "-2"]],
        {"2": "3", "C": ["1", "1", "1"]},
    ),
    "vector of no length": proved("x:vector:", [], [">", "1"], TRIVIAL, {"x": "1"}),
    "unknown of an existence statement in a hypothesis": certificate(
        "vacuous",
        "",
        [[">", "y"], [">", minus("y")]],
        ["exists", "y", [[">", "1"]]],
        proof=step("contradiction", 0, sub=(known(1),)),
    ),
    "vector used as a scalar": proved(C, [], ["==", ["+", "C", minus("C")]], RING, {"C": ["1"], "J": "1"}),
    "vectors of different length in one sum": proved(
        C + " D:vector:K K:real",
        [],
        ["==", ["*", "0", ["sum", [["c", "C"], ["d", "D"]], ["*", "c", "d"]]]],
        RING,
        {"C": ["1"], "J": "1", "D": ["1"], "K": "1"},
    ),
    "two elements with one name": proved(
        "C:vector:J D:vector:J J:real",
        [],
        ["==", ["*", "0", ["sum", [["c", "C"], ["c", "D"]], "c"]]],
        RING,
        {"C": ["1"], "J": "1", "D": ["1"]},
    ),
}
