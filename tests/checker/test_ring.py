"""Identities: none that is false, and those that proofs need."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mpmath import mp

from theoremaudit.checker.ring import is_zero
from theoremaudit.checker.terms import Rejected, load, minus
from theoremaudit.parsing import parse_term

from .semantics import value

POINTS = [
    {"x": Fraction(a, 3), "y": Fraction(b, 2), "r": Fraction(c, 5)}
    for a, b, c in ((1, 3, 2), (-4, 1, 10), (0, 5, 3), (7, -1, -4), (0, 0, 5), (-3, -2, 5), (3, 0, 0), (6, 4, 9))
]
LEAVES = st.sampled_from(["x", "y", "r", Fraction(2), Fraction(-1), Fraction(1, 2), Fraction(0), Fraction(1)])
SMALL = st.one_of(LEAVES, st.tuples(st.just("*"), LEAVES, LEAVES), st.tuples(st.just("+"), LEAVES, LEAVES))
POWERS = st.tuples(st.just("^"), SMALL, SMALL)
FACTORS = st.one_of(
    POWERS,
    st.tuples(st.just("^"), POWERS, LEAVES),
    SMALL,
    st.tuples(st.sampled_from(["exp", "log", "sqrt", "abs", "cos", "sin", "tanh"]), SMALL),
)
SIDES = st.one_of(FACTORS, st.tuples(st.sampled_from("+*"), FACTORS, FACTORS))


@given(SIDES, SIDES, st.sampled_from([(), ("x",), ("x", "y")]))
@settings(max_examples=1500, deadline=None)
def test_no_identity_is_false(a: Any, b: Any, positive: tuple[str, ...]) -> None:
    """Terms that the normal form calls equal are equal wherever both are real: at zero and negative points too."""
    _agree(a, b, positive)


@given(
    st.sampled_from(["x", "y", ("*", "x", "y"), ("+", "x", "y"), ("^", "x", Fraction(2)), Fraction(-2)]),
    st.lists(
        st.sampled_from(
            [
                "r",
                Fraction(1, 2),
                Fraction(2),
                Fraction(3),
                ("+", Fraction(2)),
                Fraction(-1),
                ("+", Fraction(1), ("*", Fraction(-1), "r")),
            ]
        ),
        min_size=3,
        max_size=3,
    ),
    st.sampled_from([(), ("x",)]),
)
@settings(max_examples=400, deadline=None)
def test_laws_of_powers_hold_where_they_are_used(base: Any, e: list[Any], positive: tuple[str, ...]) -> None:
    """Powers of powers, products of powers and powers of products, wherever the normal form identifies them."""
    _agree(("^", ("^", base, e[0]), e[1]), ("^", base, ("*", e[0], e[1])), positive)
    _agree(("*", ("^", base, e[0]), ("^", base, e[1])), ("^", base, ("+", e[0], e[1])), positive)
    _agree(("^", ("*", base, "x"), e[2]), ("*", ("^", base, e[2]), ("^", "x", e[2])), positive)
    _agree(("log", ("^", base, e[0])), ("*", e[0], ("log", base)), positive)


def _agree(a: Any, b: Any, positive: tuple[str, ...]) -> None:
    try:
        if not is_zero(minus(a, b), positive):
            return
    except Rejected:
        return
    with mp.workdps(40):
        for point in POINTS:
            if all(point[x] > 0 for x in positive):
                u, v = value(a, point), value(b, point)
                assert u is None or v is None or abs(u - v) <= 1e-30 * (1 + abs(u)), point


@pytest.mark.parametrize(
    "data",
    [
        ["+", ["^", ["+", "x", "1"], "2"], ["*", "-1", ["^", "x", "2"]], ["*", "-2", "x"], "-1"],
        ["+", ["^", ["sin", "x"], "2"], ["^", ["cos", "x"], "2"], "-1"],
        ["+", ["log", "6"], ["*", "-1", ["log", "2"]], ["*", "-1", ["log", "3"]]],
        ["+", ["*", ["^", "x", "r"], ["^", "x", ["+", "1", ["*", "-1", "r"]]]], ["*", "-1", "x"]],
        ["+", ["^", ["sqrt", "x"], "2"], ["*", "-1", "x"]],
        ["+", ["exp", ["+", "x", "r"]], ["*", "-1", ["exp", "x"], ["exp", "r"]]],
        ["+", ["^", ["cosh", "x"], "2"], ["*", "-1", ["^", ["sinh", "x"], "2"]], "-1"],
    ],
)
def test_identities_that_proofs_use(data: Any) -> None:
    """Powers, logarithms, exponentials, squares of sine and cosine."""
    assert is_zero(load(data))


@pytest.mark.parametrize(
    ("data", "positive"),
    [
        (["+", ["sqrt", ["^", "x", "2"]], ["*", "-1", "x"]], ("x",)),
        (["+", ["log", ["^", "x", "2"]], ["*", "-2", ["log", "x"]]], ("x",)),
        (["+", ["^", ["*", "x", "y"], "r"], ["*", "-1", ["^", "x", "r"], ["^", "y", "r"]]], ("x", "y")),
        (["+", ["log", ["*", "x", "y"]], ["*", "-1", ["log", "x"]], ["*", "-1", ["log", "y"]]], ("x", "y")),
    ],
)
def test_identities_of_positive_numbers_need_positive_names(data: Any, positive: tuple[str, ...]) -> None:
    """What holds for positive bases alone is not used for others."""
    assert is_zero(load(data), positive)
    assert not is_zero(load(data))


@pytest.mark.parametrize("function", ["sin", "cos"])
def test_sines_and_cosines_of_twelfths_of_a_turn(function: str) -> None:
    """Every multiple of pi/12 whose sine has a square root alone is known, and known rightly."""
    known = 0
    for k in range(-48, 49):
        term = (function, ("*", Fraction(k, 12), ("pi",)))
        for root in (0, 1, 2, 3, 4):
            for sign in (1, -1):
                value_ = Fraction(sign, 2) if root else Fraction(0)
                if is_zero(minus(term, ("*", value_, ("sqrt", Fraction(root))))):
                    known += 1
                    with mp.workdps(30):
                        exact = mp.sin if function == "sin" else mp.cos
                        expected = mp.mpf(sign) / 2 * mp.sqrt(root)
                        assert mp.almosteq(exact(mp.pi * k / 12), expected, abs_eps=mp.mpf(10) ** -25)
    assert known >= 97 * 2 // 3


ANGLES = {
    "the sine of a sum": ("sin(x + y)", "sin(x)*cos(y) + cos(x)*sin(y)"),
    "the cosine of a difference": ("cos(x - y)", "cos(x)*cos(y) + sin(x)*sin(y)"),
    "an odd function": ("sin(-x)", "-sin(x)"),
    "a double angle": ("cos(2*x)", "1 - 2*sin(x)^2"),
    "half an angle": ("cos(x/2)^2", "(1 + cos(x))/2"),
    "three times an angle": ("sin(3*x)", "3*sin(x) - 4*sin(x)^3"),
    "a shift by a third of a half turn": ("cos(x + pi/3)", "cos(x)/2 - sqrt(3)/2*sin(x)"),
    "an angle that is a fraction": ("sin(x/y + 1)", "sin(x/y)*cos(1) + cos(x/y)*sin(1)"),
    "a tangent": ("tan(2*x)", "2*tan(x)/(1 - tan(x)^2)"),
}


@pytest.mark.parametrize("name", sorted(ANGLES))
def test_sines_and_cosines_of_sums_and_multiples(name: str) -> None:
    """The addition theorems, and nothing beyond them: another sign is no identity."""
    left, right = map(parse_term, ANGLES[name])
    assert is_zero(minus(left, right))
    assert not is_zero(("+", left, right))


@pytest.mark.parametrize("times", [16, 17, 47])
def test_a_multiple_too_large_to_expand_is_an_angle_of_its_own(times: int) -> None:
    """No identity is lost or invented at the border."""
    angle = ("*", Fraction(times), "x")
    assert is_zero(minus(("+", ("^", ("sin", angle), Fraction(2)), ("^", ("cos", angle), Fraction(2))), Fraction(1)))
    assert not is_zero(minus(("sin", angle), ("*", Fraction(times), ("sin", "x"))))


def test_a_vector_that_the_body_of_a_sum_does_not_read_is_no_matter() -> None:
    """The vectors of a sum have one length, so that it has as many terms with the unread one as without."""

    def over(body: str, *binders: list[str]) -> Any:
        return load(["sum", [*binders], body])

    assert is_zero(minus(over("a", ["a", "A"], ["b", "B"]), over("a", ["a", "A"])))
    assert not is_zero(minus(over("a", ["a", "A"], ["b", "B"]), over("b", ["b", "B"])))
    assert not is_zero(minus(over("b", ["a", "A"], ["b", "B"]), over("a", ["a", "A"])))


def test_sums_are_told_apart_by_body_and_vectors() -> None:
    """The name of the element does not matter; a free variable of any name does."""

    def total(element: str, vector: str, body: Any) -> Any:
        return load(["sum", [[element, vector]], body])

    assert is_zero(minus(total("c", "C", ["*", "c", "c"]), total("d", "C", ["*", "d", "d"])))
    assert not is_zero(minus(total("c", "C", "c"), total("c", "D", "c")))
    for name in ("component_0", "d", "a0"):
        assert not is_zero(minus(total("c", "C", ["*", "c", "c"]), total("c", "C", ["*", "c", name])))


@pytest.mark.parametrize("data", [["^", ["+", "x", ["*", "-1", "x"]], "-1"], ["^", "x", "100000"]])
def test_what_has_no_normal_form_is_rejected(data: Any) -> None:
    """Division by what is identically zero, and powers too large to expand."""
    with pytest.raises(Rejected):
        is_zero(load(data))
