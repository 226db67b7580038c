"""The CES aggregate: two normalisations, the diversity premium, concavity, complements and the curvature parameter.

Symbols.  r is the CES substitution parameter (the papers' rho; p < q are two values of it), J the number of task
types, C the vector of capabilities with elements c, S their total, K = (1 - r)*(J - 1)/J.  The *normalised* aggregate
is the chapter's eq. (1), the power mean; the *unnormalised* one is the earlier paper's eq. (6), which the chapter's
eqs. (7), (8), (15) and (16) use as well.
"""

from theoremaudit.model import Claim, Matrix, Part, Repair, Role, Severity, Source
from theoremaudit.statements import Statement, forall


def chapter(locator: str) -> Source:
    return Source("mesh-economy", locator)


def earlier(locator: str) -> Source:
    return Source("mesh-equilibrium", locator)


NOTES = Source("notes", "Layer 2")
PRINTED = ("r < 1", "r != 0")  # the chapter's eq. (1)
POSITIVE, NEGATIVE, ZERO = ("0 < r", "r < 1"), ("r < 0",), ("r == 0",)
REGIMES = {"positive": POSITIVE, "negative": NEGATIVE, "zero": ZERO}
REGIME_NAMES = {"positive": "0 < ρ < 1", "negative": "ρ < 0", "zero": "ρ → 0"}
NORMALISATIONS = ("normalised", "unnormalised")
COLUMNS = tuple(f"{n}, {REGIME_NAMES[g]}" for n in NORMALISATIONS for g in REGIMES)


def aggregate(inside: str, normalisation: str) -> str:
    """The aggregate of a sum of r-th powers: (inside/J)^(1/r) or (inside)^(1/r)."""
    return f"(({inside})/J)^(1/r)" if normalisation == "normalised" else f"({inside})^(1/r)"


# ------------------------------------------------------------------ the statements, by normalisation and regime

TOTAL = ("sum(c for c in C) == S", "S > 0", "J >= 1")
SPLIT = ("S > 0", "J >= 2")


def maximum(normalisation: str, regime: str) -> Statement:
    """No allocation of the total S exceeds the equal one."""
    equal = "S/J" if normalisation == "normalised" else "J^(1/r-1)*S"
    left = aggregate("sum(c^r for c in C)", normalisation)
    component = "c >= 0 for c in C" if regime == "positive" else "c > 0 for c in C"
    given = (*REGIMES[regime], component, *TOTAL)
    if regime == "zero" and normalisation == "normalised":
        left, given = "exp(sum(log(c) for c in C)/J)", given[1:]
    return forall(f"{left} <= {equal}", given=given, integer=("J",), vector={"C": "J"})


def ratio(normalisation: str, given: tuple[str, ...]) -> Statement:
    """Equal allocation over concentration in one type is J^((1-r)/r)."""
    equal = aggregate("J*(S/J)^r", normalisation)
    concentrated = aggregate("S^r + (J-1)*0^r", normalisation)
    return forall(f"{equal} == J^((1-r)/r)*{concentrated}", given=(*given, *SPLIT), integer=("J",))


def own_curvature(normalisation: str, regime: str, others: str = "B > 0") -> Statement:
    """The second derivative in one's own capability x, the others contributing B, is negative."""
    if regime == "zero" and normalisation == "normalised":
        return forall("-(1/J)*(1-1/J)*B*x^(1/J-2) < 0", given=("x > 0", others, "J >= 2"), integer=("J",))
    second = "-(1-r)*B*x^(r-2)*(x^r+B)^(1/r-2)"
    if normalisation == "normalised":
        return forall(f"{second}*J^(-1/r) < 0", given=(*REGIMES[regime], "x > 0", others, "J >= 2"), integer=("J",))
    return forall(f"{second} < 0", given=(*REGIMES[regime], "x > 0", others))


def transfer(normalisation: str, regime: str) -> Statement:
    """Moving t from the larger x to the smaller y, without overshooting, raises the aggregate."""
    moved = ("x > y", "0 < t", "t < x - y")
    if regime == "zero" and normalisation == "normalised":
        return forall(
            "((x-t)*(y+t)*B)^(1/J) > (x*y*B)^(1/J)", given=("y > 0", "B > 0", "J >= 2", *moved), integer=("J",)
        )
    given = (*REGIMES[regime], "y >= 0" if regime == "positive" else "y > 0", "B >= 0", *moved)
    after, before = (aggregate(inside, normalisation) for inside in ("(x-t)^r + (y+t)^r + B", "x^r + y^r + B"))
    if normalisation == "normalised":
        return forall(f"{after} > {before}", given=(*given, "J >= 2"), integer=("J",))
    return forall(f"{after} > {before}", given=given)


def cross_partial(normalisation: str, regime: str) -> Statement:
    """The mixed second derivative in two capabilities is positive."""
    if regime == "zero" and normalisation == "normalised":
        return forall("(1/J)^2*B*(x*y)^(1/J-1) > 0", given=("x > 0", "y > 0", "B > 0", "J >= 2"), integer=("J",))
    mixed = "(1-r)*(x*y)^(r-1)*(x^r+y^r+B)^(1/r-2)"
    given = (*REGIMES[regime], "x > 0", "y > 0", "B >= 0")
    if normalisation == "normalised":
        return forall(f"{mixed}*J^(-1/r) > 0", given=(*given, "J >= 2"), integer=("J",))
    return forall(f"{mixed} > 0", given=given)


def specialists(normalisation: str, regime: str) -> Statement:
    """Alone, two single-type agents of different types beat two of the same type."""
    if regime == "zero" and normalisation == "normalised":
        return forall("sqrt(c*c) > sqrt(2*c*0)", given=("c > 0",))
    different, same = (aggregate(i, normalisation) for i in ("c^r + c^r + (J-2)*0^r", "(2*c)^r + (J-1)*0^r"))
    return forall(
        f"{different} > {same}".replace("J", "2")
        if normalisation == "normalised"
        else f"{different} > {same}".replace("(J-2)*", "0*").replace("(J-1)*", ""),
        given=(*REGIMES[regime], "c > 0"),
    )


def exceeds_one(given: tuple[str, ...], types: str = "J >= 2") -> Statement:
    """The premium exceeds one."""
    return forall("J^((1-r)/r) > 1", given=(*given, types), integer=("J",))


def rises_with_types(given: tuple[str, ...], types: str = "J >= 2") -> Statement:
    """The premium is increasing in the number of types."""
    return forall("(J+1)^((1-r)/r) > J^((1-r)/r)", given=(*given, types), integer=("J",))


def falls_with_rho(given: tuple[str, ...], types: str = "J >= 2") -> Statement:
    """The premium is decreasing in rho."""
    return forall("J^((1-q)/q) < J^((1-p)/p)", given=(*given, types), integer=("J",))


def superadditive(normalisation: str, regime: str) -> Statement:
    """The aggregate of a + b is at least the sum of the aggregates."""
    if regime == "zero" and normalisation == "normalised":
        return forall(
            "exp(sum(log(a+b) for a in X, b in Y)/J) >= exp(sum(log(a) for a in X)/J) + exp(sum(log(b) for b in Y)/J)",
            given=("a > 0 for a in X", "b > 0 for b in Y", "J >= 1"),
            integer=("J",),
            vector={"X": "J", "Y": "J"},
        )
    both = aggregate("sum((a+b)^r for a in X, b in Y)", normalisation)
    one, two = (aggregate(f"sum({e}^r for {e} in {v})", normalisation) for e, v in ("aX", "bY"))
    sign = ">=" if regime == "positive" else ">"
    capable = ("sum(a^r for a in X) > 0", "sum(b^r for b in Y) > 0")
    if regime == "zero":
        capable = ()
    given = (*REGIMES[regime], f"a {sign} 0 for a in X", f"b {sign} 0 for b in Y", *capable, "J >= 1")
    return forall(f"{both} >= {one} + {two}", given=given, integer=("J",), vector={"X": "J", "Y": "J"})


def cases(name: str, text: str, latex: str, statement: object, source: Source) -> list[Part]:
    """One part for each normalisation and regime."""
    found = []
    for normalisation in NORMALISATIONS:
        for regime in REGIMES:
            limit = regime == "zero" and normalisation == "normalised" and name != "ratio"
            at = "at ρ = 0" if regime == "zero" and not limit else REGIME_NAMES[regime]
            where = f"{normalisation} aggregate, {at}"
            found.append(
                Part(
                    name=f"{name}-{normalisation}-{regime}",
                    role=Role.INLINE,
                    sources=(source,),
                    text=f"{text} ({where}{', the limit being the geometric mean' if limit else ''}).",
                    latex=latex,
                    asserts=(statement(normalisation, regime),),  # type: ignore[operator]
                    case_of=name,
                )
            )
    return found


def premium_cases(
    name: str, text: str, latex: str, given: dict[str, tuple[str, ...]], statement: object, at_zero: str = "at ρ = 0"
) -> list[Part]:
    """One part for each regime: the premium is a formula without a normalisation."""
    names = {**REGIME_NAMES, "zero": at_zero}
    return [
        Part(
            name=f"{name}-{regime}",
            role=Role.INLINE,
            sources=(chapter("Lemma 4.1"),),
            text=f"{text} ({names[regime]}).",
            latex=latex,
            asserts=(statement(hypotheses),),
            case_of=name,
        )  # type: ignore[operator]
        for regime, hypotheses in given.items()
    ]


# ------------------------------------------------------------------------------------- eq. (1) and its variants

VECTOR = ("c > 0 for c in C", "J >= 2")

AGGREGATE = Claim(
    name="ces-aggregate",
    title="The CES aggregate, its normalisation and its domain",
    kind="definition",
    sources=(chapter("eq. (1)"), chapter("§2.1"), earlier("eq. (6)"), NOTES),
    symbols=(("r", "CES substitution parameter ρ"), ("J", "number of task types"), ("C", "capabilities by task type")),
    parts=(
        Part(
            name="one-aggregate",
            role=Role.DEFINITION,
            sources=(
                chapter("eq. (1)"),
                chapter("§4.1"),
                chapter("Lemma 4.1, proof"),
                chapter("eq. (15)"),
                earlier("eq. (6)"),
            ),
            text="The aggregate of eq. (1), which divides by J, is the aggregate used from Lemma 4.1 on, which does not.",
            latex=r"\Bigl(\tfrac1J\sum_j C_j^\rho\Bigr)^{1/\rho} = \Bigl(\sum_j C_j^\rho\Bigr)^{1/\rho}",
            asserts=(
                forall(
                    "(sum(c^r for c in C)/J)^(1/r) == sum(c^r for c in C)^(1/r)",
                    given=(*PRINTED, *VECTOR),
                    integer=("J",),
                    vector={"C": "J"},
                ),
            ),
            repair=Repair(
                text="The unnormalised aggregate is J^(1/ρ) times the normalised one; choose one of them and carry the "
                "factor through eqs. (8), (15), (16), (27), (30) and (31).",
                latex=r"\Bigl(\sum_j C_j^\rho\Bigr)^{1/\rho} = J^{1/\rho}\Bigl(\tfrac1J\sum_j C_j^\rho\Bigr)^{1/\rho}",
                asserts=(
                    forall(
                        "sum(c^r for c in C)^(1/r) == J^(1/r)*(sum(c^r for c in C)/J)^(1/r)",
                        given=(*PRINTED, *VECTOR),
                        integer=("J",),
                        vector={"C": "J"},
                    ),
                ),
            ),
            severity=Severity.MAJOR,
            contradicts=("centralized-benchmark/value-earlier-paper",),
            used_in=(
                chapter("eq. (16)"),
                chapter("eq. (27)"),
                chapter("eq. (30)"),
                chapter("eq. (31)"),
                chapter("Proposition 10.4"),
            ),
            context="Comparisons at one and the same J are not affected; values, and comparisons between different "
            "numbers of types, are.",
        ),
        Part(
            name="domain",
            role=Role.DEFINITION,
            sources=(chapter("eq. (1)"),),
            text="For every ρ < 1 other than 0 the aggregate is a real number on all capability vectors without negative "
            "components.",
            latex=r"C_j \ge 0,\ \rho < 1,\ \rho \ne 0 \;\Rightarrow\; \Bigl(\tfrac1J\sum_j C_j^\rho\Bigr)^{1/\rho} \ge 0",
            asserts=(forall("((x^r + y^r)/2)^(1/r) >= 0", given=(*PRINTED, "x >= 0", "y >= 0")),),
            repair=Repair(
                text="Require positive capabilities, or set the aggregate to its limit 0 when ρ < 0 and a component "
                "vanishes: then every task type is essential.",
                latex=r"C_j > 0,\ \rho < 1,\ \rho \ne 0",
                asserts=(forall("((x^r + y^r)/2)^(1/r) >= 0", given=(*PRINTED, "x >= 0", "y >= 0", "x > 0", "y > 0")),),
                condition="all C_j > 0 (or 0 < ρ < 1)",
            ),
            instance="J = 2",
            severity=Severity.MINOR,
            used_in=(chapter("Lemma 4.1"), chapter("Theorem 6.1, proof")),
            context="The concentrated allocation of Lemma 4.1 has zero components, so the lemma needs this case.",
        ),
        Part(
            name="geometric-limit",
            role=Role.DEFINITION,
            sources=(chapter("eq. (1)"),),
            text="On positive capabilities the normalised aggregate tends to the geometric mean as ρ → 0, so that ρ = 0 "
            "may be included by continuity: its logarithm lies between the mean of ln C and the mean of C^ρ·ln C, "
            "which tends to the former.",
            latex=r"0 \le \frac1\rho\ln\Bigl(\tfrac1J\sum_j C_j^\rho\Bigr) - \tfrac1J\sum_j\ln C_j \le"
            r" \tfrac1J\sum_j (C_j^\rho - 1)\ln C_j \to 0\quad"
            r" (0<\rho<1;\ \text{for } \rho<0 \text{ both signs are reversed})",
            asserts=(
                forall(
                    "log(sum(c^r for c in C)/J)/r >= sum(log(c) for c in C)/J",
                    given=(*POSITIVE, *VECTOR),
                    integer=("J",),
                    vector={"C": "J"},
                ),
                forall(
                    "log(sum(c^r for c in C)/J)/r <= sum(log(c)*c^r for c in C)/J",
                    given=(*POSITIVE, *VECTOR),
                    integer=("J",),
                    vector={"C": "J"},
                ),
                forall(
                    "log(sum(c^r for c in C)/J)/r <= sum(log(c) for c in C)/J",
                    given=(*NEGATIVE, *VECTOR),
                    integer=("J",),
                    vector={"C": "J"},
                ),
                forall(
                    "log(sum(c^r for c in C)/J)/r >= sum(log(c)*c^r for c in C)/J",
                    given=(*NEGATIVE, *VECTOR),
                    integer=("J",),
                    vector={"C": "J"},
                ),
            ),
            context="Eq. (1) excludes ρ = 0, Lemma 4.1 says only ρ < 1; this fills the hole for eq. (1).",
        ),
        Part(
            name="no-limit-unnormalised",
            role=Role.DEFINITION,
            sources=(earlier("eq. (6)"), chapter("eq. (15)"), earlier("eq. (15)")),
            text="The unnormalised aggregate has no limit as ρ decreases to 0: that of J ≥ 2 equal unit capabilities, "
            "J^(1/ρ), exceeds every bound B > 1 once ρ < ln 2/ln B.",
            latex=r"0 < \rho < \ln 2/\ln B \;\Rightarrow\; J^{1/\rho} > B",
            asserts=(forall("J^(1/r) > B", given=("0 < r", "r < log(2)/log(B)", "B > 1", "J >= 2"), integer=("J",)),),
            case_of="geometric-limit",
            context="Neither paper claims a limit here; the part decides the column ρ → 0 of the survival matrix.",
        ),
    ),
)

# --------------------------------------------------------------------------------------------------- Lemma 4.1

PREMIUM = {"positive": POSITIVE, "negative": NEGATIVE, "zero": ZERO}
TWO_RHOS = {
    "positive": ("0 < p", "p < q", "q < 1"),
    "negative": ("p < q", "q < 0"),
    "zero": ("p < 0", "0 < q", "q < 1"),
}
PRINTED_RHOS = ("p < q", "q < 1", "p != 0", "q != 0")

LEMMA = Claim(
    name="lemma-4.1",
    title="Diversity premium",
    kind="lemma",
    sources=(chapter("Lemma 4.1"), earlier("Lemma 1")),
    symbols=(("r", "CES substitution parameter ρ"), ("J", "number of task types"), ("S", "total capability")),
    parts=(
        Part(
            name="maximum",
            role=Role.STATEMENT,
            sources=(chapter("Lemma 4.1"), earlier("Lemma 1")),
            text="At fixed total S and ρ < 1 (ρ ≠ 0) no allocation of positive capabilities has a larger aggregate than "
            "the equal one, in either normalisation.",
            latex=r"\sum_j C_j = S \;\Rightarrow\; C_{\mathrm{eff}}(C) \le C_{\mathrm{eff}}(S/J,\dots,S/J)",
            asserts=(
                *(maximum(n, g) for n in NORMALISATIONS for g in ("positive", "negative")),
                maximum("normalised", "zero"),
            ),
            proof_steps=("step-jensen",),
            severity=Severity.MINOR,
            used_in=(chapter("§4.1"), chapter("Theorem 6.1, proof")),
            context="The printed proofs compute two allocations and compare them; about all the others they say nothing.",
        ),
        Part(
            name="ratio",
            role=Role.STATEMENT,
            sources=(chapter("Lemma 4.1"), chapter("eq. (7)")),
            text="For every ρ < 1 other than 0 and J ≥ 2, the aggregate of the equal allocation is J^((1−ρ)/ρ) times that "
            "of all capability in one type.",
            latex=r"C_{\mathrm{eff}}|_{\mathrm{equal}} = J^{(1-\rho)/\rho}\, C_{\mathrm{eff}}|_{\mathrm{concentrated}}",
            asserts=(ratio("normalised", PRINTED),),
            repair=Repair(
                text="Restrict to 0 < ρ < 1, where the formula holds in either normalisation. For ρ < 0 the concentrated "
                "aggregate is 0 (as a limit) and the premium is infinite: every task type is essential.",
                latex=r"0 < \rho < 1:\quad C_{\mathrm{eff}}|_{\mathrm{equal}} = J^{(1-\rho)/\rho}\,"
                r" C_{\mathrm{eff}}|_{\mathrm{concentrated}}",
                asserts=(ratio("normalised", (*PRINTED, "0 < r")),),
                condition="0 < ρ < 1",
            ),
            proof_steps=("step-equal-value", "step-concentrated-value", "step-quotient"),
            depends_on=("ces-aggregate/domain",),
            severity=Severity.MAJOR,
            used_in=(chapter("§4.1"), chapter("eq. (31)"), chapter("Remark 12.4"), chapter("Abstract")),
            context="Lemma 4.1 says 'for ρ < 1' and refers to eq. (1), which allows ρ < 0.",
        ),
        Part(
            name="ratio-earlier-paper",
            role=Role.STATEMENT,
            sources=(earlier("Lemma 1"), earlier("eq. (7)")),
            text="For 0 < ρ < 1 and J ≥ 2, with the unnormalised aggregate: the same ratio.",
            latex=r"C_{\mathrm{eff}}|_{\mathrm{equal}} = J^{(1-\rho)/\rho}\, C_{\mathrm{eff}}|_{\mathrm{concentrated}}",
            asserts=(ratio("unnormalised", POSITIVE),),
            proof_steps=("step-equal-value-earlier-paper", "step-concentrated-value-earlier-paper", "step-quotient"),
            severity=Severity.MAJOR,
            weighed=True,
        ),
        Part(
            name="exceeds-one",
            role=Role.STEP,
            sources=(chapter("Lemma 4.1, proof"),),
            text="For every ρ < 1 (ρ ≠ 0) and J ≥ 2 the premium J^((1−ρ)/ρ) exceeds 1.",
            latex=r"J^{(1-\rho)/\rho} > 1",
            asserts=(exceeds_one(PRINTED),),
            repair=Repair(
                text="For 0 < ρ < 1. For ρ < 0 the formula is below 1, because it is not the premium there.",
                latex=r"0 < \rho < 1,\ J \ge 2 \;\Rightarrow\; J^{(1-\rho)/\rho} > 1",
                asserts=(exceeds_one((*PRINTED, "0 < r")),),
                condition="0 < ρ < 1",
            ),
            severity=Severity.MAJOR,
            contradicts=("lemma-4.1/maximum",),
            context="For ρ < 0 the printed formula would say that concentration beats the equal split, against the "
            "lemma's own first sentence.",
        ),
        Part(
            name="increasing-in-types",
            role=Role.STATEMENT,
            sources=(chapter("Lemma 4.1"),),
            text="For every ρ < 1 (ρ ≠ 0) the premium J^((1−ρ)/ρ) is strictly increasing in J ≥ 2.",
            latex=r"(J+1)^{(1-\rho)/\rho} > J^{(1-\rho)/\rho}",
            asserts=(rises_with_types(PRINTED),),
            repair=Repair(
                text="For 0 < ρ < 1.",
                latex=r"0 < \rho < 1 \;\Rightarrow\; (J+1)^{(1-\rho)/\rho} > J^{(1-\rho)/\rho}",
                asserts=(rises_with_types((*PRINTED, "0 < r")),),
                condition="0 < ρ < 1",
            ),
            proof_steps=("step-monotone",),
            severity=Severity.MINOR,
            used_in=(chapter("Theorem 6.1, proof"), chapter("§10.1")),
        ),
        Part(
            name="decreasing-in-rho",
            role=Role.STATEMENT,
            sources=(chapter("Lemma 4.1"),),
            text="The premium J^((1−ρ)/ρ), J ≥ 2, is strictly decreasing in ρ on the set of all ρ < 1 other than 0.",
            latex=r"p < q \;\Rightarrow\; J^{(1-q)/q} < J^{(1-p)/p}",
            asserts=(falls_with_rho(PRINTED_RHOS),),
            repair=Repair(
                text="On 0 < ρ < 1. It decreases on ρ < 0 as well, but not from one branch to the other.",
                latex=r"0 < p < q < 1 \;\Rightarrow\; J^{(1-q)/q} < J^{(1-p)/p}",
                asserts=(falls_with_rho((*PRINTED_RHOS, "0 < p")),),
                condition="0 < ρ < 1",
            ),
            proof_steps=("step-monotone",),
            severity=Severity.MINOR,
            used_in=(chapter("Abstract"), chapter("Remark 12.4")),
        ),
        Part(
            name="increasing-in-types-earlier-paper",
            role=Role.STATEMENT,
            sources=(earlier("Lemma 1"),),
            text="For 0 < ρ < 1 the premium is strictly increasing in J ≥ 1.",
            latex=r"(J+1)^{(1-\rho)/\rho} > J^{(1-\rho)/\rho}",
            asserts=(rises_with_types(POSITIVE, "J >= 1"),),
            proof_steps=("step-monotone",),
            severity=Severity.MINOR,
        ),
        Part(
            name="decreasing-in-rho-earlier-paper",
            role=Role.STATEMENT,
            sources=(earlier("Lemma 1"),),
            text="For J ≥ 1 the premium is strictly decreasing in ρ on 0 < ρ < 1.",
            latex=r"0 < p < q < 1 \;\Rightarrow\; J^{(1-q)/q} < J^{(1-p)/p}",
            asserts=(falls_with_rho(("0 < p", "p < q", "q < 1"), "J >= 1"),),
            repair=Repair(
                text="For J ≥ 2; with one task type the premium is 1 for every ρ.",
                latex=r"J \ge 2,\ 0 < p < q < 1 \;\Rightarrow\; J^{(1-q)/q} < J^{(1-p)/p}",
                asserts=(falls_with_rho(("0 < p", "p < q", "q < 1", "J >= 2"), "J >= 1"),),
                condition="J ≥ 2",
            ),
            proof_steps=("step-monotone",),
            severity=Severity.EDITORIAL,
            context="The earlier paper names no smallest J; the chapter says J ≥ 2.",
        ),
        Part(
            name="step-equal-value",
            role=Role.STEP,
            sources=(chapter("Lemma 4.1, proof"),),
            text="With the aggregate of eq. (1), to which the lemma refers, the equal allocation has the value "
            "J^(1/ρ−1)·S.",
            latex=r"\Bigl(\tfrac1J\, J (S/J)^\rho\Bigr)^{1/\rho} = J^{1/\rho-1} S",
            asserts=(forall("((J*(S/J)^r)/J)^(1/r) == J^(1/r-1)*S", given=(*PRINTED, *SPLIT), integer=("J",)),),
            repair=Repair(
                text="With eq. (1) the value is S/J; J^(1/ρ−1)·S belongs to the unnormalised aggregate.",
                latex=r"\Bigl(\tfrac1J\, J (S/J)^\rho\Bigr)^{1/\rho} = S/J",
                asserts=(forall("((J*(S/J)^r)/J)^(1/r) == S/J", given=(*PRINTED, *SPLIT), integer=("J",)),),
            ),
            severity=Severity.MINOR,
            depends_on=("ces-aggregate/one-aggregate",),
        ),
        Part(
            name="step-concentrated-value",
            role=Role.STEP,
            sources=(chapter("Lemma 4.1, proof"),),
            text="With the aggregate of eq. (1) and 0 < ρ < 1, all capability in one type has the value S.",
            latex=r"\Bigl(\tfrac1J (S^\rho + (J-1) 0^\rho)\Bigr)^{1/\rho} = S",
            asserts=(forall("((S^r + (J-1)*0^r)/J)^(1/r) == S", given=(*POSITIVE, *SPLIT), integer=("J",)),),
            repair=Repair(
                text="With eq. (1) the value is J^(−1/ρ)·S; the value S belongs to the unnormalised aggregate. The ratio "
                "is the same.",
                latex=r"\Bigl(\tfrac1J (S^\rho + (J-1) 0^\rho)\Bigr)^{1/\rho} = J^{-1/\rho} S",
                asserts=(
                    forall("((S^r + (J-1)*0^r)/J)^(1/r) == J^(-1/r)*S", given=(*POSITIVE, *SPLIT), integer=("J",)),
                ),
            ),
            severity=Severity.MINOR,
            depends_on=("ces-aggregate/one-aggregate",),
        ),
        Part(
            name="step-equal-value-earlier-paper",
            role=Role.STEP,
            sources=(earlier("Lemma 1, proof"),),
            text="With the unnormalised aggregate and 0 < ρ < 1 the equal allocation has the value J^(1/ρ−1)·S.",
            latex=r"\bigl(J (S/J)^\rho\bigr)^{1/\rho} = J^{1/\rho-1} S",
            asserts=(forall("(J*(S/J)^r)^(1/r) == J^(1/r-1)*S", given=(*POSITIVE, *SPLIT), integer=("J",)),),
        ),
        Part(
            name="step-concentrated-value-earlier-paper",
            role=Role.STEP,
            sources=(earlier("Lemma 1, proof"),),
            text="With the unnormalised aggregate and 0 < ρ < 1 all capability in one type has the value S.",
            latex=r"\bigl(S^\rho + (J-1) 0^\rho\bigr)^{1/\rho} = S",
            asserts=(forall("(S^r + (J-1)*0^r)^(1/r) == S", given=(*POSITIVE, *SPLIT), integer=("J",)),),
        ),
        Part(
            name="step-quotient",
            role=Role.STEP,
            sources=(chapter("Lemma 4.1, proof"), earlier("Lemma 1, proof")),
            text="The quotient of the two printed values, J^(1/ρ−1)·S and S, is J^((1−ρ)/ρ).",
            latex=r"\frac{J^{1/\rho-1} S}{S} = J^{(1-\rho)/\rho}",
            asserts=(forall("J^(1/r-1)*S/S == J^((1-r)/r)", given=(*PRINTED, *SPLIT), integer=("J",)),),
        ),
        Part(
            name="step-jensen",
            role=Role.STEP,
            sources=(chapter("Lemma 4.1, proof"), earlier("Lemma 1, proof")),
            printed=False,
            text="The tangent inequality behind the maximum, which the printed proof leaves out: for x ≥ 0 and m > 0, "
            "x^ρ ≤ m^ρ + ρ·m^(ρ−1)·(x − m) if 0 < ρ < 1, and the reverse (x > 0) if ρ < 0.",
            latex=r"x^\rho \le m^\rho + \rho m^{\rho-1}(x-m)\ (0<\rho<1),\qquad \ge\ (\rho<0)",
            asserts=(
                forall("x^r <= m^r + r*m^(r-1)*(x-m)", given=(*POSITIVE, "x >= 0", "m > 0")),
                forall("x^r >= m^r + r*m^(r-1)*(x-m)", given=(*NEGATIVE, "x > 0", "m > 0")),
            ),
            context="Summed over the types with m = S/J it gives the maximum for every J (Jensen's inequality).",
        ),
        Part(
            name="step-monotone",
            role=Role.STEP,
            sources=(chapter("Lemma 4.1, proof"), earlier("Lemma 1, proof")),
            printed=False,
            text="For 0 < ρ < 1 the logarithm of the premium is (1/ρ − 1)·ln J, increasing in J and decreasing in ρ: the "
            "step behind both monotonicity assertions, which the printed proof leaves out.",
            latex=r"\ln J^{(1-\rho)/\rho} = (1/\rho - 1)\ln J",
            asserts=(forall("log(J^((1-r)/r)) == (1/r - 1)*log(J)", given=(*POSITIVE, "J >= 2"), integer=("J",)),),
        ),
        *cases(
            "maximum",
            "The equal allocation maximises the aggregate at a fixed total",
            r"C_{\mathrm{eff}}(C) \le C_{\mathrm{eff}}(S/J,\dots,S/J)",
            maximum,
            chapter("Lemma 4.1"),
        ),
        *cases(
            "ratio",
            "Equal over concentrated is J^((1−ρ)/ρ)",
            r"C_{\mathrm{eff}}|_{\mathrm{equal}} = J^{(1-\rho)/\rho} C_{\mathrm{eff}}|_{\mathrm{concentrated}}",
            lambda n, g: ratio(n, REGIMES[g]),
            chapter("eq. (7)"),
        ),
        *premium_cases("exceeds-one", "The premium formula exceeds 1", r"J^{(1-\rho)/\rho} > 1", PREMIUM, exceeds_one),
        *premium_cases(
            "increasing-in-types",
            "The premium formula increases with J",
            r"(J+1)^{(1-\rho)/\rho} > J^{(1-\rho)/\rho}",
            PREMIUM,
            rises_with_types,
        ),
        *premium_cases(
            "decreasing-in-rho",
            "The premium formula decreases in ρ",
            r"p < q \Rightarrow J^{(1-q)/q} < J^{(1-p)/p}",
            TWO_RHOS,
            falls_with_rho,
            "from ρ < 0 to ρ > 0",
        ),
    ),
)

# ------------------------------------------------------------------------------------ eq. (8), the benchmark

UNITS = ("M > 0", "c > 0", "J >= 2")
PRINTED_BENCHMARK = "J^((1-r)/r)*M*c"

BENCHMARK = Claim(
    name="centralized-benchmark",
    title="Capability of the centralized provider",
    kind="equation",
    sources=(chapter("eq. (8)"), chapter("§4.2"), earlier("eq. (8)")),
    symbols=(("M", "units of the centralized provider"), ("c", "capability of a unit")),
    parts=(
        Part(
            name="value",
            role=Role.INLINE,
            sources=(chapter("eq. (8)"),),
            text="With the aggregate of eq. (1), M units of capability c spread equally over J ≥ 2 types aggregate to "
            "J^((1−ρ)/ρ)·M·c.",
            latex=r"\Bigl(\tfrac1J\, J (Mc/J)^\rho\Bigr)^{1/\rho} = J^{(1-\rho)/\rho} M c",
            asserts=(
                forall(f"((J*(M*c/J)^r)/J)^(1/r) == {PRINTED_BENCHMARK}", given=(*PRINTED, *UNITS), integer=("J",)),
            ),
            repair=Repair(
                text="With eq. (1) the benchmark is M·c/J. The printed value is that of the unnormalised aggregate.",
                latex=r"\Bigl(\tfrac1J\, J (Mc/J)^\rho\Bigr)^{1/\rho} = Mc/J",
                asserts=(forall("((J*(M*c/J)^r)/J)^(1/r) == M*c/J", given=(*PRINTED, *UNITS), integer=("J",)),),
            ),
            depends_on=("ces-aggregate/one-aggregate",),
            severity=Severity.MAJOR,
            contradicts=("ces-aggregate/one-aggregate",),
            used_in=(chapter("eq. (16)"), chapter("Theorem 6.1(d)")),
            context="It would matter less if the mesh were measured with the same aggregate; eq. (16) is the other half "
            "of the comparison.",
        ),
        Part(
            name="value-earlier-paper",
            role=Role.INLINE,
            sources=(earlier("eq. (8)"),),
            text="With the unnormalised aggregate and 0 < ρ < 1 the benchmark is J^((1−ρ)/ρ)·M·c.",
            latex=r"\bigl(J (Mc/J)^\rho\bigr)^{1/\rho} = J^{(1-\rho)/\rho} M c",
            asserts=(forall(f"(J*(M*c/J)^r)^(1/r) == {PRINTED_BENCHMARK}", given=(*POSITIVE, *UNITS), integer=("J",)),),
            severity=Severity.MAJOR,
        ),
    ),
)

# ------------------------------------------------------------------ §4.1: concavity, complements and diversity

DIVERSITY = Claim(
    name="diversity",
    title="Concavity, complements and the reward to diversity",
    kind="topic",
    sources=(chapter("§4.1"), chapter("§2.1"), earlier("§4.1"), NOTES),
    symbols=(
        ("x, y", "capabilities of two task types"),
        ("B", "sum of the other types' ρ-th powers"),
        ("c", "capability of one agent"),
        ("t", "amount transferred"),
        ("X, Y", "capabilities of two groups that are pooled, with components a and b"),
    ),
    parts=(
        Part(
            name="own-curvature",
            role=Role.INLINE,
            sources=(earlier("§4.1"), earlier("Theorem 1, proof"), chapter("Theorem 6.1, proof")),
            text="For 0 < ρ < 1 the unnormalised aggregate is strictly concave in each capability x > 0, whatever the "
            "contribution B ≥ 0 of the other types.",
            latex=r"\partial_x^2\,(x^\rho + B)^{1/\rho} = -(1-\rho)\,B\,x^{\rho-2}(x^\rho+B)^{1/\rho-2} < 0",
            asserts=(own_curvature("unnormalised", "positive", "B >= 0"),),
            repair=Repair(
                text="Strictly concave if some other type is present (B > 0, hence J ≥ 2); linear if none is.",
                latex=r"B > 0 \;\Rightarrow\; \partial_x^2\,(x^\rho + B)^{1/\rho} < 0",
                asserts=(
                    forall("-(1-r)*B*x^(r-2)*(x^r+B)^(1/r-2) < 0", given=(*POSITIVE, "x > 0", "B >= 0", "B > 0")),
                ),
                condition="another type is present",
            ),
            severity=Severity.EDITORIAL,
        ),
        Part(
            name="transfer",
            role=Role.STATEMENT,
            sources=(earlier("§4.1"),),
            text="For 0 < ρ < 1, moving an amount t < x − y from an over-represented type x to an under-represented type "
            "y raises the unnormalised aggregate.",
            latex=r"0 < t < x - y \;\Rightarrow\; C_{\mathrm{eff}}(x-t,\,y+t,\,\cdot) > C_{\mathrm{eff}}(x,\,y,\,\cdot)",
            asserts=(transfer("unnormalised", "positive"),),
            proof_steps=("own-curvature", "transfer-inference"),
            severity=Severity.MINOR,
            context="Larger transfers overshoot: at ρ = 1/2 moving all of (4, 1) to (0, 5) lowers the aggregate from 9 to "
            "5; the sentence is read without them.",
        ),
        Part(
            name="transfer-inference",
            role=Role.STEP,
            sources=(earlier("§4.1"),),
            text="Strict concavity in each coordinate alone implies that equalising transfers raise a symmetric function; "
            "in particular f(x, y) = 20(x + y) − x² − y² − k·x·y with 0 ≤ k ≤ 4, strictly concave in each "
            "coordinate, has f(1, 1) > f(2, 0).",
            latex=r"f(1,1) = 38 - k > 36 = f(2,0)",
            asserts=(
                forall("20*(1+1) - 1^2 - 1^2 - k*1*1 > 20*(2+0) - 2^2 - 0^2 - k*2*0", given=("0 <= k", "k <= 4")),
            ),
            instance="the functions 20(x + y) − x² − y² − kxy",
            repair=Repair(
                text="Use that the aggregate is symmetric and strictly quasi-concave jointly (Schur-concave): in the "
                "family this is k < 2.",
                latex=r"k < 2 \;\Rightarrow\; f(1,1) > f(2,0)",
                asserts=(
                    forall(
                        "20*(1+1) - 1^2 - 1^2 - k*1*1 > 20*(2+0) - 2^2 - 0^2 - k*2*0",
                        given=("0 <= k", "k <= 4", "k < 2"),
                    ),
                ),
                condition="joint, not coordinatewise, concavity",
            ),
            severity=Severity.MINOR,
            used_in=(chapter("Theorem 6.1, proof"), earlier("Theorem 1, proof")),
        ),
        Part(
            name="cross-partial",
            role=Role.INLINE,
            sources=(chapter("§4.1"), earlier("§4.1")),
            text="For ρ < 1 task types are complements in the sense that each raises the other's marginal product "
            "(Edgeworth).",
            latex=r"\frac{\partial^2 C_{\mathrm{eff}}}{\partial x\,\partial y} > 0",
            asserts=tuple(cross_partial(n, g) for n in NORMALISATIONS for g in ("positive", "negative")),
        ),
        Part(
            name="gross-complements",
            role=Role.INLINE,
            sources=(chapter("§4.1"), earlier("§4.1")),
            text="For every ρ < 1 (ρ ≠ 0) task types are complements in the sense of the elasticity of substitution: "
            "1/(1 − ρ) < 1.",
            latex=r"\sigma = \frac1{1-\rho} < 1",
            asserts=(forall("1/(1-r) < 1", given=PRINTED),),
            repair=Repair(
                text="For ρ < 0. For 0 < ρ < 1, the earlier paper's whole range, the types are gross substitutes "
                "(σ > 1) and none of them is essential; say 'imperfect substitutes'.",
                latex=r"\rho < 0 \;\Rightarrow\; \sigma < 1",
                asserts=(forall("1/(1-r) < 1", given=(*PRINTED, "r < 0")),),
                condition="ρ < 0",
            ),
            severity=Severity.EDITORIAL,
            context="True in the sense of Edgeworth (see there): the sentence needs to say which sense is meant.",
        ),
        Part(
            name="different-agents",
            role=Role.STATEMENT,
            sources=(chapter("§4.1"), earlier("§4.1"), NOTES),
            text="For 0 < ρ < 1, adding two agents of capability c > 0 specialised in two different types raises the "
            "(unnormalised) aggregate of a mesh (x, y) by more than adding two agents of the first type.",
            latex=r"\bigl((x+c)^\rho + (y+c)^\rho\bigr)^{1/\rho} > \bigl((x+2c)^\rho + y^\rho\bigr)^{1/\rho}",
            asserts=(
                forall(
                    "((x+c)^r + (y+c)^r)^(1/r) > ((x+2*c)^r + y^r)^(1/r)",
                    given=(*POSITIVE, "c > 0", "x >= 0", "y >= 0"),
                ),
            ),
            repair=Repair(
                text="If the type that would be doubled is not the scarcer one: x ≥ y. In particular from an empty or "
                "balanced mesh.",
                latex=r"x \ge y \;\Rightarrow\; \bigl((x+c)^\rho + (y+c)^\rho\bigr)^{1/\rho} >"
                r" \bigl((x+2c)^\rho + y^\rho\bigr)^{1/\rho}",
                asserts=(
                    forall(
                        "((x+c)^r + (y+c)^r)^(1/r) > ((x+2*c)^r + y^r)^(1/r)",
                        given=(*POSITIVE, "c > 0", "x >= 0", "y >= 0", "x >= y"),
                    ),
                ),
                condition="the doubled type is not scarcer than the other",
            ),
            severity=Severity.MAJOR,
            used_in=(chapter("§5.4"), chapter("§7.2"), chapter("Theorem 6.1, proof"), earlier("Theorem 1, proof")),
            context="Two identical generalists, (c/2, c/2) each, tie with two different specialists as well: only totals "
            "by type enter the aggregate.",
        ),
        Part(
            name="more-types",
            role=Role.INLINE,
            sources=(chapter("§4.1"), chapter("Lemma 4.1")),
            text="With the aggregate of eq. (1) and 0 < ρ < 1, spreading the same total over one more type raises the "
            "aggregate: breadth of coverage is an advantage.",
            latex=r"\Bigl(\tfrac1{J+1}(J+1)\bigl(\tfrac S{J+1}\bigr)^\rho\Bigr)^{1/\rho} >"
            r" \Bigl(\tfrac1J J\bigl(\tfrac SJ\bigr)^\rho\Bigr)^{1/\rho}",
            asserts=(
                forall(
                    "(((J+1)*(S/(J+1))^r)/(J+1))^(1/r) > ((J*(S/J)^r)/J)^(1/r)",
                    given=(*POSITIVE, *SPLIT),
                    integer=("J",),
                ),
            ),
            repair=Repair(
                text="True for the unnormalised aggregate and 0 < ρ < 1; with eq. (1) the value falls from S/J to "
                "S/(J + 1).",
                latex=r"(J+1)^{1/\rho-1} S > J^{1/\rho-1} S",
                asserts=(
                    forall("((J+1)*(S/(J+1))^r)^(1/r) > (J*(S/J)^r)^(1/r)", given=(*POSITIVE, *SPLIT), integer=("J",)),
                ),
            ),
            severity=Severity.MAJOR,
            depends_on=("ces-aggregate/one-aggregate",),
            used_in=(chapter("§10.1"), chapter("Proposition 10.4"), chapter("eq. (31)")),
        ),
        Part(
            name="superadditive",
            role=Role.INLINE,
            sources=(chapter("§2.1"), chapter("§4.1")),
            text="For ρ < 1 (ρ ≠ 0) the aggregate of two pooled capability vectors is at least the sum of their "
            "aggregates, in either normalisation.",
            latex=r"C_{\mathrm{eff}}(a+b) \ge C_{\mathrm{eff}}(a) + C_{\mathrm{eff}}(b)",
            asserts=tuple(superadditive(n, g) for n in NORMALISATIONS for g in ("positive", "negative")),
        ),
        *cases(
            "own-curvature",
            "Strictly concave in each capability, another type being present",
            r"\partial_x^2 C_{\mathrm{eff}} < 0",
            own_curvature,
            earlier("§4.1"),
        ),
        *cases(
            "transfer",
            "Equalising transfers raise the aggregate",
            r"C_{\mathrm{eff}}(x-t,y+t,\cdot) > C_{\mathrm{eff}}(x,y,\cdot)",
            transfer,
            earlier("§4.1"),
        ),
        *cases(
            "cross-partial",
            "Each type raises the marginal product of the others",
            r"\partial_x\partial_y C_{\mathrm{eff}} > 0",
            cross_partial,
            chapter("§4.1"),
        ),
        *cases(
            "different-agents",
            "Alone and with J = 2, two different specialists beat two of one type",
            r"C_{\mathrm{eff}}(c,c) > C_{\mathrm{eff}}(2c,0)",
            specialists,
            chapter("§4.1"),
        ),
        *cases(
            "superadditive",
            "Pooling is superadditive",
            r"C_{\mathrm{eff}}(a+b) \ge C_{\mathrm{eff}}(a)+C_{\mathrm{eff}}(b)",
            superadditive,
            chapter("§2.1"),
        ),
    ),
)

# ------------------------------------------------------------------------------- §2.1: the curvature parameter

CURVATURE = Claim(
    name="curvature",
    title="The curvature parameter K and what it is said to control",
    kind="definition",
    sources=(chapter("§2.1"), chapter("Table 1"), chapter("Remark 12.4"), chapter("Abstract")),
    symbols=(("K", "(1 − ρ)(J − 1)/J"), ("J", "number of task types"), ("r", "CES substitution parameter ρ")),
    parts=(
        Part(
            name="own-second-derivative",
            role=Role.DEFINITION,
            sources=(chapter("§2.1"), chapter("Table 1")),
            text="K is a curvature of the normalised aggregate: at J equal unit capabilities, minus the trace of its "
            "Hessian matrix.",
            latex=r"K = (1-\rho)\frac{J-1}{J} = -\mathrm{tr}\,\nabla^2 C_{\mathrm{eff}}(1,\dots,1)",
            asserts=(
                forall(
                    "J*((1-r)*(J-1)*1^(r-2)*(1^r+(J-1))^(1/r-2)*J^(-1/r)) == (1-r)*(J-1)/J",
                    given=(*PRINTED, "J >= 2"),
                    integer=("J",),
                ),
            ),
            context="For the unnormalised aggregate the trace is J^(1/ρ) times as large.",
        ),
        Part(
            name="isoquant-curvature",
            role=Role.INLINE,
            sources=(chapter("§2.1"),),
            text="K is, up to a factor that does not depend on the number of types, the curvature (1 − ρ)/√J of the "
            "isoquant at J equal unit capabilities: the quotient is for every J ≥ 2 what it is for J = 2.",
            latex=r"\frac{(1-\rho)(J-1)/J}{(1-\rho)/\sqrt J} = \frac{(1-\rho)/2}{(1-\rho)/\sqrt 2}",
            asserts=(
                forall(
                    "((1-r)*(J-1)/J)/((1-r)/sqrt(J)) == ((1-r)*(2-1)/2)/((1-r)/sqrt(2))",
                    given=("r < 1", "J >= 2"),
                    integer=("J",),
                ),
            ),
            repair=Repair(
                text="K is (J − 1)/√J times the isoquant's principal curvature: as J grows K rises towards 1 − ρ while "
                "the isoquant flattens.",
                latex=r"K = \frac{J-1}{\sqrt J}\cdot\frac{1-\rho}{\sqrt J}",
                asserts=(
                    forall(
                        "(1-r)*(J-1)/J == ((J-1)/sqrt(J))*((1-r)/sqrt(J))", given=("r < 1", "J >= 2"), integer=("J",)
                    ),
                ),
            ),
            severity=Severity.EDITORIAL,
        ),
        Part(
            name="gap-proportional",
            role=Role.INLINE,
            sources=(chapter("§2.1"),),
            text="The superadditivity gap is proportional to K: for one-type agents (1, 0) and (0, 1), J = 2 and the "
            "normalised aggregate, gap/K is the same for all 0 < p < q < 1.",
            latex=r"\frac{1 - 2^{1-1/p}}{(1-p)/2} = \frac{1 - 2^{1-1/q}}{(1-q)/2}",
            asserts=(
                forall("(1 - 2^(1-1/p))/((1-p)/2) == (1 - 2^(1-1/q))/((1-q)/2)", given=("0 < p", "p < q", "q < 1")),
            ),
            instance="J = 2, agents (1, 0) and (0, 1)",
            repair=Repair(
                text="To second order around equal capabilities, at J = 2, the loss from a mean-preserving spread s is "
                "K·s²; away from equal capabilities no proportionality holds.",
                latex=r"1 - C_{\mathrm{eff}}(1+s, 1-s) = K s^2 + O(s^4)\quad (J=2)",
            ),
            severity=Severity.MINOR,
            used_in=(chapter("Abstract"), chapter("Remark 12.4"), chapter("§1.1")),
            context="Read literally, for pooled capability vectors as in the sentence itself. The theorem it cites stands "
            "in a chapter that was not supplied and may be about small deviations, where proportionality holds.",
        ),
        Part(
            name="premium-by-curvature",
            role=Role.INLINE,
            sources=(chapter("Abstract"), chapter("Remark 12.4"), chapter("§2.1")),
            text="The diversity premium J^((1−ρ)/ρ) is quantified by K: equal values of K give equal premiums; in "
            "particular at K = 1/4, which J = 2, ρ = 1/2 and J = 3, ρ = 5/8 share.",
            latex=r"K(\tfrac12,2) = K(\tfrac58,3) = \tfrac14 \;\Rightarrow\; 2^{(1-1/2)/(1/2)} = 3^{(1-5/8)/(5/8)}",
            asserts=(forall("J^((1-r)/r) == 2", given=(*POSITIVE, "J >= 2", "(1-r)*(J-1)/J == 1/4"), integer=("J",)),),
            repair=Repair(
                text="The premium is a function of ρ and J that is not a function of K.",
                latex=r"\ln\,\mathrm{premium} = \frac{K}{1-KJ/(J-1)}\cdot\frac{J\ln J}{J-1}",
                asserts=(
                    forall(
                        "(1-r)/r*log(J) == K/(1-K*J/(J-1))*(J*log(J)/(J-1))",
                        given=(*POSITIVE, "J >= 2", "K == (1-r)*(J-1)/J"),
                        integer=("J",),
                    ),
                ),
            ),
            severity=Severity.MINOR,
        ),
        Part(
            name="robustness-bonus",
            role=Role.INLINE,
            sources=(chapter("§2.1"), chapter("Remark 12.4")),
            text="The bonus from idiosyncratic variation is proportional to K².",
            latex=r"\mathrm{bonus} \propto K^2",
            context="The bonus is not defined in the documents examined; the claim refers to Theorem 5.1 of a chapter "
            "that was not supplied.",
            severity=Severity.EDITORIAL,
        ),
        Part(
            name="strategic-penalty",
            role=Role.INLINE,
            sources=(chapter("§2.1"),),
            text="The balanced allocation is a Nash equilibrium, and the penalty of a coalition that redistributes is "
            "proportional to K.",
            latex=r"\mathrm{penalty} \propto K",
            context="Neither the game nor the penalty is defined in the documents examined. The text cites Theorem 6.1 of "
            "the other chapter for it, the introduction Theorem 7.1.",
            severity=Severity.EDITORIAL,
        ),
    ),
)

# -------------------------------------------------------------------------------------------- notes, Layer 2

NOTES_AGGREGATE = Claim(
    name="notes-aggregate",
    title="The notes' aggregate over agents",
    kind="definition",
    sources=(NOTES,),
    symbols=(("c", "capability of an agent"), ("N", "number of agents"), ("r", "CES substitution parameter ρ")),
    parts=(
        Part(
            name="sees-specialisation",
            role=Role.INLINE,
            sources=(NOTES,),
            text="In the sum over agents (Σ c_i^ρ)^(1/ρ), 0 < ρ < 1, two agents of equal capability and different "
            "specialisations contribute more than two identical agents.",
            latex=r"(c^\rho + d^\rho)^{1/\rho} > (c^\rho + c^\rho)^{1/\rho}\quad (d = c)",
            asserts=(forall("(c^r + d^r)^(1/r) > (c^r + c^r)^(1/r)", given=(*POSITIVE, "c > 0", "d == c")),),
            repair=Repair(
                text="Sum within each type first, as both papers do: then two different specialists beat two of one type.",
                latex=r"(c^\rho + c^\rho)^{1/\rho} > \bigl((2c)^\rho\bigr)^{1/\rho}",
                asserts=(forall("(c^r + c^r)^(1/r) > ((2*c)^r)^(1/r)", given=(*POSITIVE, "c > 0")),),
            ),
            severity=Severity.MINOR,
            context="The formula has one number for each agent and nowhere a task type.",
        ),
        Part(
            name="identical-agents",
            role=Role.INLINE,
            sources=(NOTES, earlier("eq. (6)")),
            text="The notes' aggregate agrees with the papers' on N ≥ 1 identical agents of one type: both give N·c.",
            latex=r"(N c^\rho)^{1/\rho} = N c",
            asserts=(forall("(N*c^r)^(1/r) == N*c", given=(*POSITIVE, "c > 0", "N >= 1"), integer=("N",)),),
            repair=Repair(
                text="The notes' aggregate gives N^(1/ρ)·c: cutting one agent in two multiplies its capability by "
                "2^(1/ρ−1).",
                latex=r"(N c^\rho)^{1/\rho} = N^{1/\rho} c",
                asserts=(forall("(N*c^r)^(1/r) == N^(1/r)*c", given=(*POSITIVE, "c > 0", "N >= 1"), integer=("N",)),),
            ),
            severity=Severity.MINOR,
            contradicts=("ces-aggregate/one-aggregate",),
        ),
    ),
)

CLAIMS = (AGGREGATE, LEMMA, BENCHMARK, DIVERSITY, CURVATURE, NOTES_AGGREGATE)


def _row(claim: str, name: str) -> tuple[str, ...]:
    return tuple(f"{claim}/{name}-{n}-{g}" for n in NORMALISATIONS for g in REGIMES)


def _premium_row(name: str) -> tuple[str, ...]:
    return tuple(f"lemma-4.1/{name}-{g}" for _ in NORMALISATIONS for g in REGIMES)


MATRICES = (
    Matrix(
        title="CES assertions by normalisation and by the sign of ρ",
        columns=COLUMNS,
        rows=(
            ("The equal allocation is the best", _row("lemma-4.1", "maximum")),
            ("Equal : concentrated = J^((1−ρ)/ρ)", _row("lemma-4.1", "ratio")),
            ("The premium exceeds 1", _premium_row("exceeds-one")),
            ("The premium increases with J", _premium_row("increasing-in-types")),
            ("The premium decreases in ρ", _premium_row("decreasing-in-rho")),
            ("Strict concavity in each type", _row("diversity", "own-curvature")),
            ("Equalising transfers pay", _row("diversity", "transfer")),
            ("Edgeworth complements", _row("diversity", "cross-partial")),
            ("Two different specialists beat two equal ones, alone", _row("diversity", "different-agents")),
            ("Superadditivity", _row("diversity", "superadditive")),
        ),
        note="The column ρ → 0 is the geometric mean for the normalised aggregate; the unnormalised one has no limit "
        "there. For the premium formula, which has no normalisation, that column is the value at ρ = 0 (exceeds, "
        "increases) and the comparison across 0 (decreases in ρ).",
    ),
)
