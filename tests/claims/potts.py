"""Mutations of the statements about the Potts model.

A false statement of existence rises when its quantifier is turned: the opposite relation then holds for all values.
"""

from .mutating import falls, rises

MUTATIONS = {
    "fortuin-kasteleyn/expansion": falls("3*q*(q-1)*exp(-2*K)", "2*q*(q-1)*exp(-2*K)"),
    "fortuin-kasteleyn/textbook-energy": rises(("== p*q + (1-p)*q^2", "== exp(K)*(p*q + (1-p)*q^2)")),
    "fortuin-kasteleyn/bond-probability": falls("K >= 0", "K >= -1"),
    "fortuin-kasteleyn/generating-function": falls("(2-p)", "(2+p)"),
    "fortuin-kasteleyn/cluster-structure": falls("p/(p+q*(1-p))", "p/(p+(1-p))"),
    "fortuin-kasteleyn/bond-meaning": rises(("1/(1+(q-1)*(1-p)) == p", "(p/(p+q*(1-p)))*(1+(q-1)*(1-p)) == p")),
    "fortuin-kasteleyn/one-threshold": rises(("== 1", "> 2")),
    "proposition-3.2/cycle": rises(
        ("exists K: K > 0, (exp(K)-1)/(exp(K)+q-1) >= 1", "(exp(K)-1)/(exp(K)+q-1) < 1"), ("q >= 3", "q >= 3, K > 0")
    ),
    "proposition-3.2/complete-graph": falls("c < 2*k*log(k)/(k-1)", "c < k+1"),
    "proposition-3.2/random-regular": falls("B*w^2*s^2", "B*w*s^2"),
    "proposition-3.2/mean-field-coupling": rises(
        ("== 2*(q-1)*log(q-1)/(q-2)", "> 4"), ("q >= 3", "q == 3"), ("d >= 3", "d == 3")
    ),
    "proposition-3.2/order-parameter": rises(("== 0", ">= 1/3")),
    "proposition-3.2/two-states": falls("c <= 2", "c <= 3"),
    "remark-4.3/coupling": rises(
        ("exists K: K > 0, exp(K)/(exp(K)+q-1) == 1/q", "exp(K)/(exp(K)+q-1) > 1/q"), ("q >= 2", "q >= 2, K > 0")
    ),
    "remark-4.3/bifurcation": rises(("exists x: x > 0, ", ""), ("<= 0", "> 0"), ("s == 1", "s == 1, x > 0")),
    "ising-potts-row/threshold": rises(
        ("exists m: 0 < m < 1, m == (exp(K*m)-1)/(exp(K*m)+q-1)", "m > (exp(m)-1)/(exp(m)+1)"),
        ("K*q > 1", "K*q > 1, m > 0"),
    ),
    "ising-potts-row/neighbours": falls("b <= 1", "b <= 2", 1),
    "ising-potts-row/identical-structure": rises(("< 0", ">= 0")),
    "crystallization/one-type": rises(("== 1/q", ">= (q-1)/q")),
    "crystallization/capability": rises(("A >= 2", "A == 1")),
    "crystallization/preference-to-differ": rises(
        ("exists m: 0 < m < 1, ", ""),
        ("<= 0", "> 0"),
        ("k >= 2", "k > 1, 0 < m, m < 1"),
        plan=("crystallization/preference-to-differ", "repair:0"),
    ),
    "crystallization/connected-is-specialized": rises(("k >= 2", "k == 2"), ("c > 1", "c > 3")),
    "crystallization/once-conditions-met": rises(("c > k + 1", "c > 2"), ("k >= 2", "k == 2")),
}
