"""The parser: a grammar, exact numbers, and for hostile text one clear error or a quick answer."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from fractions import Fraction
from math import prod

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from theoremaudit.checker.terms import UNARY
from theoremaudit.parsing import (
    MAX_CHARACTERS,
    MAX_DEPTH,
    StatementError,
    number,
    parse_conclusion,
    parse_relations,
    parse_term,
    power,
    relation,
)
from theoremaudit.printing import relation_text, text
from theoremaudit.statements import forall

F = Fraction


@pytest.mark.parametrize(
    ("source", "term"),
    [
        ("x", "x"),
        ("x + y", ("+", "x", "y")),
        ("x - y", ("+", "x", ("*", F(-1), "y"))),
        ("x + y*z", ("+", "x", ("*", "y", "z"))),
        ("(x + y)*z", ("*", ("+", "x", "y"), "z")),
        ("x^y^z", ("^", "x", ("^", "y", "z"))),
        ("(x^y)^z", ("^", ("^", "x", "y"), "z")),
        ("x**2", ("^", "x", F(2))),
        ("-x^2", ("*", F(-1), ("^", "x", F(2)))),
        ("(-x)^2", ("^", ("*", F(-1), "x"), F(2))),
        ("2^-x", ("^", F(2), ("*", F(-1), "x"))),
        ("x/y", ("*", "x", ("^", "y", F(-1)))),
        ("x/y/z", ("*", "x", ("^", "y", F(-1)), ("^", "z", F(-1)))),
        ("x/y*z", ("*", "x", ("^", "y", F(-1)), "z")),
        ("--x", "x"),
        ("+-+x", ("*", F(-1), "x")),
        ("2*3/4", F(3, 2)),
        ("1 - 2 - 3", F(-4)),
        ("2^3^2", F(512)),
        ("exp(-R*s)", ("exp", ("*", F(-1), "R", "s"))),
        ("min(x, y, 1)", ("min", "x", "y", F(1))),
        ("pi + E", ("+", ("pi",), ("E",))),
        ("sum(c^2 for c in C)", ("sum", (("c", "C"),), ("^", "c", F(2)))),
        ("sum(a*b for a in A, b in B)", ("sum", (("a", "A"), ("b", "B")), ("*", "a", "b"))),
    ],
)
def test_grammar_and_precedence(source, term):
    """Powers bind to the right and before signs; products before sums; division from the left."""
    found = parse_term(source)
    assert found == term


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("0.1", F(1, 10)),
        ("3.", F(3)),
        (".5", F(1, 2)),
        ("1e3", F(1000)),
        ("2.5E-2", F(1, 40)),
        ("007", F(7)),
        ("0.1 + 0.2", F(3, 10)),
        ("1e-300", F(1, 10**300)),
        ("1/3", F(1, 3)),
    ],
)
def test_numbers_are_exact(source, value):
    """Decimals are fractions, not floats."""
    assert parse_term(source) == value


def test_number_of_too_many_digits():
    """A literal longer than the limit is refused."""
    assert number("7" * 3999) == int("7" * 3999)
    with pytest.raises(StatementError, match="digits"):
        parse_term("7" * 5000)


@pytest.mark.parametrize(
    ("source", "relations"),
    [
        ("x < y", [(">", ("+", "y", ("*", F(-1), "x")))]),
        ("x >= 0", [(">=", "x")]),
        ("x != 1", [("!=", ("+", "x", F(-1)))]),
        ("0 < x < 1", [(">", "x"), (">", ("+", F(1), ("*", F(-1), "x")))]),
        ("c > 0 for c in C", [("each", (("c", "C"),), (">", "c"))]),
    ],
)
def test_relations(source, relations):
    """All on one side; a chain gives several; ``for`` speaks of every component."""
    assert parse_relations(source) == relations


def test_conclusions():
    """A chain is a conjunction; existence binds its name."""
    assert parse_conclusion("0 < x < 1")[0] == "and"
    assert parse_conclusion("exists s: 0 < s < 1, s == x")[:2] == ("exists", "s")
    assert len(parse_conclusion("exists s: 0 < s < 1, s == x")[2]) == 3


def test_constants_are_combined_as_long_as_they_are_small():
    """Beyond the limit of digits a constant stays apart: its product with others would take minutes."""
    assert parse_term("x*1e999*1e999") == ("*", F(10**1998), "x")
    found = parse_term("*".join(["1e999"] * 10) + "*x")
    assert found[-1] == "x"
    assert prod(found[1:-1]) == 10**9990
    assert all(len(str(value)) < 4300 for value in found[1:-1])  # which is as much as Python writes out


def test_relation_and_power_of_numbers():
    """Sides that are zero vanish, small powers are computed, zero is never inverted."""
    assert relation("x", ">", F(0)) == (">", "x")
    assert power(F(2, 3), F(-2)) == F(9, 4)
    assert power(F(0), F(-1)) == ("^", F(0), F(-1))
    assert power(F(10**12), F(-1)) == F(1, 10**12)
    assert power(F(2), F(10**6)) == ("^", F(2), F(10**6))


# fmt: off
HOSTILE = [
    "", " ", "x", "x +", "* x > 0", "x > ",
    "> 0", "x > > 0", "x = 1", "x === 1", "x <> 1", "x => 0", "(x > 0", "x) > 0",
    "((x) > 0", "x > 0)", "x y > 0", "2 x > 0", "x(1) > 0", "f(x) > 0", "gamma(x) > 0", "exp > 0",
    "exp() > 0",
    "exp(x, y) > 0", "min() > 0", "x > 0,", "x > 0; y > 0", "x > 0 # y", "x.y > 0", "x[0] > 0", "x{0} > 0", "x! > 0",
    "'x' > 0", '"x" > 0', "x\\y > 0", "x @ y > 0", "x % 2 > 0", "x // 2 > 0", "x & y > 0", "x | y > 0", "~x > 0",
    "x if y else z > 0", "lambda x: x > 0", "x > 0 for c", "x > 0 for in C", "sum(c) > 0", "sum(c for c) > 0",
    "sum > 0", "for > 0", "in > 0", "exists > 0", "exists s x > 0", "exists s:", "exists: x > 0",
    "1.2.3 > 0", "1e > 0e",
    "__import__('os').system('true') > 0", "eval('1') > 0", "().__class__ > 0", "x.__class__.__mro__ > 0",
    "exec(x) > 0", "open(x) > 0", "globals() > 0", "print(x) > 0", "\x00 > 0", "x\x00 > 0", "ℝ > 0", "x² > 0",
    "x ≥ 0",
    "π > 3", "x > ∞", "٣ > 0", "x −1 > 0", "😀 > 0", "x > 0\x1b[31m", "sin x > 0", "|x| > 0", "x > 0 and y > 0",
    "f'{x}' > 0", "f\"{open('made','w')}\" > 0", "(lambda: 0)() > 0", "x := 1", "x.real > 0", "x.__init__ > 0",
    "[x for x in y] > 0", "x -> 0", "`x` > 0", "$x > 0", "${HOME} > 0", "{{x}} > 0", "x > 0 /* */",
    "\uff58 > 0", "x > \uff10", "\u0445 > 0", "x\u0301 > 0", "\u202ex > 0", "x \u200b> 0", "x\u00a0> 0", "x\u2003> 0",
    "\u2028x > 0", "x \ufeff> 0", "\ud800 > 0", "x \uff1e 0", "x \u2264 y", "x \u00f7 y > 0",
    "\u221ax > 0", "\u00bd > 0",
    "nan > 0", "x < inf", "x < Infinity", "-NaN == NaN", "x < oo", "sin = 1", "log > 0", "exp == exp", "min < max",
    "exists exp: exp > 0", "exists pi: pi > 3", "c > 0 for sum in C", "+ - * /", "^", "< <= >", "==", ",", ":",
    "()", "() > 0",
    "1e4001 > x", "x < 1e-99999999999999", "0x10 > 0", "1_000 > 0", "1j > 0", "1.5.5 > 0", "x > 1e", "x > 1e+",
    "*" * 9999,
    "(" * 9999, ")" * 9999, "-" * 9999, "x" + "^" * 9999,
]
# fmt: on


@pytest.mark.parametrize("source", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_one_clear_error(source):
    """Text that is no statement: one ``StatementError`` of one short line, at once."""
    started = time.monotonic()
    with pytest.raises(StatementError) as caught:
        parse_conclusion(source)
    message = str(caught.value)
    assert message
    assert "\n" not in message
    assert "\x1b" not in message
    assert len(message) < 300
    assert time.monotonic() - started < 2


def test_nothing_is_evaluated(tmp_path, monkeypatch):
    """Python in the text is never run, whatever it would do."""
    monkeypatch.chdir(tmp_path)
    for source in ("open('made','w') > 0", "__import__('pathlib').Path('made').touch() > 0", "exec(open) > 0"):
        with pytest.raises(StatementError):
            forall(source)
    assert not list(tmp_path.iterdir())


def test_white_space_of_the_keyboard_is_skipped():
    """Spaces, tabs and line ends separate; nothing else does."""
    assert parse_conclusion(" \t\r\n x\n>\f\v0 \n") == (">", "x")


def test_a_chain_of_a_thousand_links():
    """As many relations as links, quickly."""
    started = time.monotonic()
    assert len(parse_conclusion(" < ".join(f"x{i}" for i in range(1001)))) == 1001
    assert time.monotonic() - started < 2


def test_division_by_a_literal_zero_is_kept():
    """It is read, and decided later: it is no real number."""
    assert parse_term("x/0") == ("*", "x", ("^", F(0), F(-1)))
    assert parse_term("0/0") == ("*", F(0), ("^", F(0), F(-1)))


def test_twenty_thousand_terms():
    """A long sum is read quickly, or refused, and never exhausts the stack."""
    started = time.monotonic()
    found = parse_term(" + ".join(f"x{i}" for i in range(20_000)))
    assert len(found) == 20_001
    assert time.monotonic() - started < 5


@pytest.mark.parametrize(
    "source",
    [
        "+".join(["x"] * 60_000),
        "*".join(["x"] * 60_000),
        "-".join(["x"] * 60_000),
        "/".join(["x"] * 60_000),
        "-" * 100_000 + "x",
        "x" * 100_000,
        "min(" + ",".join(["x"] * 60_000) + ")",
        "1" + "+1" * 60_000,
        "2" + "*2" * 60_000,
        "*".join(["1e999"] * 3000),
        "*".join(["7^64"] * 30_000),
        "+".join(f"1/{n}" for n in range(2, 20_000)),
        "0." + "3" * 3990,
    ],
    ids=[
        *("sum", "product", "difference", "quotient", "signs", "name", "arguments", "ones", "twos"),
        *("powers of ten", "powers of seven", "harmonic", "decimal"),
    ],
)
def test_long_text_is_read_quickly(source):
    """Flat text within the limit, however long, takes seconds at most."""
    started = time.monotonic()
    parse_term(source)
    assert time.monotonic() - started < 10


@pytest.mark.parametrize(
    "source",
    [
        "(" * 10_000 + "x" + ")" * 10_000,
        "exp(" * 10_000 + "x" + ")" * 10_000,
        "^".join(["x"] * 10_000),
        "^-".join(["2"] * 10_000),
        "x^(" * 10_000 + "x" + ")" * 10_000,
    ],
    ids=["parentheses", "functions", "tower", "tower of signs", "nested powers"],
)
def test_deep_text_is_refused(source):
    """Nesting beyond the limit is an error, not an exhausted stack."""
    with pytest.raises(StatementError, match=r"parentheses|tower"):
        parse_term(source)


def test_nesting_up_to_the_limit_is_read():
    """The limit leaves room for every statement that somebody would write."""
    depth = MAX_DEPTH - 1
    assert parse_term("(" * depth + "x" + ")" * depth) == "x"
    assert sys.getrecursionlimit() >= 1000


def test_depth_counts_nesting_not_length():
    """A hundred parentheses side by side are not nested."""
    assert parse_term("+".join(["(x)"] * 500) + "+" + "*".join(["(y^2)"] * 500))


def test_text_beyond_the_limit_is_refused():
    """More characters than the limit: refused before reading."""
    with pytest.raises(StatementError, match="characters"):
        parse_term("x" * (MAX_CHARACTERS + 1))


@pytest.mark.parametrize("source", ["9^9^9^9 > 0", "2^64^64 > 0", "x^(10^300) > 0", "(1/3)^(10^9) > 0"])
def test_towers_of_numbers_are_not_computed(source):
    """A huge power stays a power."""
    started = time.monotonic()
    parse_conclusion(source)
    assert time.monotonic() - started < 2


# -------------------------------------------------------------------------------------------------- round trips

numbers = st.fractions(min_value=-50, max_value=50, max_denominator=30)
names = st.sampled_from(["x", "y", "R", "s_1", "beta"])


def _larger(inner):
    several = st.lists(inner, min_size=2, max_size=3)
    return st.one_of(
        st.builds(lambda parts: ("+", *parts), several),
        st.builds(lambda parts: ("*", *parts), several),
        st.builds(lambda a, b: ("^", a, b), inner, inner),
        st.builds(lambda a, n: ("^", a, F(n)), inner, st.integers(-4, 4)),
        st.builds(lambda f, a: (f, a), st.sampled_from(sorted(UNARY)), inner),
        st.builds(lambda f, parts: (f, *parts), st.sampled_from(["min", "max"]), several),
        st.builds(lambda body: ("sum", (("c", "C"),), body), inner | st.just("c")),
    )


terms = st.recursive(st.one_of(numbers, names, st.just(("pi",)), st.just(("E",))), _larger, max_leaves=12)


def settled(found, again):
    """After at most four readings: quotients of large numbers are combined one at a time."""
    for _ in range(4):
        found = again(found)
    return found


@settings(max_examples=150, deadline=None)
@given(terms)
def test_text_of_a_read_term_is_read_as_the_same_term(term):
    """text is inverse to parse_term, once quotients of numbers have been read as such."""
    once = settled(parse_term(text(term)), lambda found: parse_term(text(found)))
    assert parse_term(text(once)) == once


@settings(max_examples=150, deadline=None)
@given(terms, terms, st.sampled_from(["<", "<=", ">", ">=", "==", "!="]))
def test_text_of_a_read_relation_is_read_as_the_same_relation(a, b, op):
    """The same for relations, whose sides have been brought to one."""
    (read,) = parse_relations(f"{text(a)} {op} {text(b)}")
    once = settled(read, lambda found: parse_relations(relation_text(found))[0])
    assert parse_relations(relation_text(once)) == [once]
    assert once[0] == read[0]


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="xyc123.+-*/^()<>=!, forinCexpsum\t\n", max_size=40))
def test_random_text_is_read_or_refused(source):
    """No text raises anything but ``StatementError``."""
    with suppress(StatementError):
        parse_conclusion(source)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(source):
    """The same for text of any characters at all."""
    with suppress(StatementError):
        parse_conclusion(source)
