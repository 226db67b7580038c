"""Mutations of the statements about the bottleneck, growth rates, levels and predictions 7 to 12."""

from .mutating import falls, rises

MUTATIONS = {
    "two-sector-growth/growth": falls("d*log(x) + b*g", "d*log(x) + g"),
    "two-sector-growth/units": rises(("u*x/(w*y)", "u*x/(u*y)"), ("w > 0", "")),
    "two-sector-growth/one-aggregate": rises(("x > 0", "x == y")),
    "two-sector-growth/one-growth-rate": rises(("== g", "< g")),
    "proposition-13.1/limit": rises(("== z", "== g")),
    "proposition-13.1/limit-exchanged": falls("b == 1", "b == 1/2"),
    "proposition-13.1/limit-feedback": falls("b < 1", "b <= 1"),
    "proposition-13.1/limit-ces": rises(("r < 1", "r < 0")),
    "proposition-13.1/binding": rises(("9/10 <= b", "0 < b"), ("b < 1", "b < 1/2")),
    "proposition-13.1/step-growth": falls("d*log(x) + b*g", "d*log(x) + g"),
    "proposition-13.1/step-relative-price": rises(("b <= c", "b == c")),
    "proposition-13.1/step-cost-share": rises(("> 1-b", "< 1-b")),
    "proposition-13.1/step-limit": rises(("== z +", "== g +")),
    "proposition-13.1/hypothesis-against-eq-44": rises(("g > z", "g < z")),
    "proposition-13.1/hypothesis-with-feedback": rises(
        ("exists g: g > z", "exists g: g >= z"), plan=("prediction-7/against-prediction-10", "repair:0")
    ),
    "baumol-bottleneck/persistence-emerges": rises(("z < g", "z < g + 1"), ("0 < b", "z < g")),
    "baumol-bottleneck/cannot-exceed": rises(("<= z", "> z")),
    "baumol-bottleneck/one-rho": rises(("exists r: r < 0, (1-r)/r*log(J) > 0", "(1-1/2)/(1/2)*log(J) > 0")),
    "growth-rates/eq-25-against-frontier-growth": rises(("0 < p", "p == b/(1+b)")),
    "growth-rates/at-the-same-parameters": rises(("== z", "== 1/3")),
    "growth-rates/eq-44-against-eq-41": rises(("==", "<")),
    "growth-rates/full-automation": rises(("== z", "== 0")),
    "hierarchy/variety-in-months": rises(("<= 1", ">= 1")),
    "hierarchy/slow-manifold": rises(("c >= 0", "c == n")),
    "hierarchy/spectral-only-if": falls("w >= 0", "w >= -1"),
    "prediction-7/dates": falls("c+3", "c+4"),
    "prediction-7/can-fail": rises(
        ("exists q: q >= 0, u*ceil(q/u) >= q+1", "u*ceil(q/u) < q+1"), ("u > 0", "0 < u, u <= 1")
    ),
    "prediction-7/excludes": rises(("q >= s", "q >= s - 10")),
    "prediction-7/against-prediction-10": rises(
        ("z >= 0", "z > 0"), plan=("prediction-7/against-prediction-10", "repair:0")
    ),
    "prediction-7/against-ceiling": rises((">= (1+e)*c", "> c")),
    "prediction-8/dates": falls("c+5", "c+6"),
    "prediction-8/from-model": rises(("> 1/10", "> 0")),
    "prediction-9/domain": rises(("r <= 1/2", "0 < r, r <= 1/2")),
    "prediction-9/one-threshold": rises(
        ("A < y+(1-y)*27/40", "A < 1"), plan=("prediction-9/one-threshold", "repair:0")
    ),
    "prediction-9/from-eq-37": rises(("> A", "> x*27/40")),
    "prediction-9/covers": rises((">= 1", ">= 0")),
    "prediction-10/bounded-by": rises(("x <= 1", "x <= 2")),
    "prediction-10/from-bound": rises(("b < 1", "b < 1/3")),
    "prediction-10/from-eq-41": rises(("<= 3/2*z", "> z")),
    "prediction-10/from-eq-44": rises((">= 2/3", "> 0")),
    "prediction-11/initially": rises(("1/2 <= p", "3/5 <= p")),
    "prediction-11/at-most-one": rises(("p < 1", "p <= 1/2")),
    "prediction-11/identified": rises(("l+p == m+q", "l+p == l+q")),
    "prediction-12/from-eq-28": rises(("3/20 <= ", "0 < "), (" <= 3/10", " <= (M/J-1)")),
    "prediction-12/decelerates": falls("k > 0", "k >= 0"),
    "prediction-12/never-declines": falls("J <= M", "J <= M+1"),
}
