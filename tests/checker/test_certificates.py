"""Certificates: valid ones pass, forged and damaged ones do not."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from theoremaudit.checker import Rejected, verify, verify_file
from theoremaudit.checker.certificates import folded
from theoremaudit.checker.terms import load

from .certs import ACCEPTED, FORGED, REFUTED, TRIVIAL, C, X, minus, proved, refuted
from .semantics import survives

VALID = {**ACCEPTED, **{f"refuted {name}": data for name, data in REFUTED.items()}}
RULE_NAMES = sorted(ACCEPTED)
REPLACEMENTS = [
    "0",
    "1",
    "-1",
    "2",
    "1/2",
    "-3",
    "x",
    "y",
    "J",
    "c",
    "C",
    ">",
    ">=",
    "==",
    "!=",
    "+",
    "*",
    "^",
    "exp",
    "log",
    "sqrt",
    "sin",
    "real",
    "each",
    "proved",
    "refuted",
    "vacuous",
    "exists",
    True,
    False,
    None,
    0,
    1,
    -1,
    2.5,
    [],
    {},
    ["+", "x", "-1"],
    ["*", "-1", "x"],
    {"lower": "0", "upper": "2"},
]


@pytest.mark.parametrize("name", sorted(VALID))
def test_valid_certificates_pass_and_agree_with_sampling(name: str) -> None:
    """The checker accepts, and an independent evaluation does not contradict it."""
    checked = verify(VALID[name])
    assert survives(checked.verdict, checked.sequent, VALID[name].get("point"))


@pytest.mark.parametrize("name", sorted(FORGED))
def test_forgery_is_rejected(name: str) -> None:
    """A certificate for a false or meaningless statement, made with the weakness that the name tells."""
    with pytest.raises(Rejected):
        verify(FORGED[name])


def _places(data: Any) -> Iterator[tuple[Any, Any]]:
    if isinstance(data, (dict, list)):
        for key in list(data) if isinstance(data, dict) else range(len(data)):
            yield data, key
            yield from _places(data[key])


def _damage(data: Any, source: random.Random) -> Any:
    """One random change: a value, an operator, a rule, a dropped, doubled or moved part."""
    damaged = copy.deepcopy(data)
    places = list(_places(damaged))
    place, key = source.choice(places)
    kind = source.randrange(4)
    if kind == 0 and isinstance(place, list):
        del place[key]
    elif kind == 1 and isinstance(place, list):
        place.insert(key, copy.deepcopy(place[key]))
    elif kind == 2:
        other, where = source.choice(places)
        place[key] = copy.deepcopy(other[where])
    elif key == "rule":
        place[key] = source.choice(RULE_NAMES)
    else:
        place[key] = source.choice(REPLACEMENTS)
    return damaged


@given(st.sampled_from(sorted(VALID)), st.integers(0, 2**32), st.integers(1, 2))
@settings(max_examples=1500, deadline=None)
def test_damaged_certificates_are_rejected_or_still_true(name: str, seed: int, changes: int) -> None:
    """Whatever is changed: the checker rejects, or what it accepts withstands sampling."""
    source, damaged = random.Random(seed), VALID[name]
    for _ in range(changes):
        damaged = _damage(damaged, source)
    try:
        checked = verify(damaged)
    except Rejected:
        return
    assert survives(checked.verdict, checked.sequent, damaged.get("point"), seed), damaged


@pytest.mark.parametrize("data", [None, 1, "x", [], {}, [[]], {"format": "theorem-audit certificate 1"}, {"format": 1}])
def test_what_is_no_certificate_is_rejected(data: Any) -> None:
    """Malformed data is an answer no, not a crash."""
    with pytest.raises(Rejected):
        verify(data)


@pytest.mark.parametrize("text", [b"", b"not JSON", b"{", b"\xff\xfe", b"[" * 200_000, b"NaN", b'"x"', b"9" * 5000])
def test_files_that_are_not_json_are_rejected(text: bytes, tmp_path: Path) -> None:
    """So is a file that cannot be read as JSON."""
    path = tmp_path / "certificate.json"
    path.write_bytes(text)
    with pytest.raises(Rejected):
        verify_file(path)


def test_a_file_is_replayed(tmp_path: Path) -> None:
    """A certificate survives the way through a file."""
    path = tmp_path / "certificate.json"
    path.write_text(json.dumps(ACCEPTED["root"]), encoding="utf-8")
    assert verify_file(path).verdict == "proved"


@pytest.mark.parametrize(
    "value",
    [
        "1/0",
        "nan",
        "inf",
        "1e400",
        True,
        1.5,
        None,
        float("nan"),
        float("inf"),
        ["1"],
        {},
        "x",
        {"lower": "0", "upper": "1/3"},
        {"lower": "1", "upper": "0"},
    ],
)
def test_points_are_exact_numbers(value: Any) -> None:
    """A coordinate is p/q, or an interval between binary fractions."""
    with pytest.raises(Rejected):
        verify(refuted(X, [], [">", ["+", "x", "-5"]], {"x": value}))


@pytest.mark.parametrize(
    "variables",
    ["x:complex", "x:real x:real", "1:real", "x:vector:K", "x:vector:-1", "x:real:J J:real", "y:real", "x:vector:x"],
)
def test_declarations_are_checked(variables: str) -> None:
    """Names are identifiers, declared once, real or integer or vectors of a declared length."""
    with pytest.raises(Rejected):
        verify(proved(variables, [], [">=", ["^", "x", "2"]], TRIVIAL, {"x": "1", "y": "1", "J": "1", "1": "1"}))


@pytest.mark.parametrize(
    "data",
    [
        refuted("n:integer", [], ["!=", ["+", ["*", "2", "n"], "-1"]], {"n": "1/2"}),
        refuted(C, [], ["!=", ["+", "J", "-2"]], {"C": ["1"], "J": "2"}),
        refuted(X, [[">", ["log", "x"]]], [">", "x"], {"x": "-1"}),
        refuted(X, [[">=", ["*", "0", ["log", "x"]]]], [">", "x"], {"x": "-1"}),
        refuted(X, [], [">=", ["^", "x", "2"]], {"x": "-1"}, "undefined"),
        refuted(X, [["==", ["floor", ["+", "x", "1/4"]]]], [">", "x"], {"x": {"lower": "-1", "upper": "1/2"}}),
        refuted(X, [["==", ["+", ["^", "x", "2"], "-2"]]], [">", "x"], {"x": {"lower": "-2", "upper": "2"}}),
        proved(X, [[">", "x"], [">", minus("x")]], [">=", ["^", "x", "2"]], TRIVIAL, {"x": "1"}),
        proved(X, [], [">=", ["^", "x", "1/2"]], TRIVIAL, {"x": "1"}),
        proved(C, [], [">=", ["^", ["sum", [["c", "C"]], ["log", "c"]], "2"]], TRIVIAL, {"C": ["1"], "J": "1"}),
    ],
)
def test_points_and_definedness_are_checked(data: Any) -> None:
    """Sorts, lengths, hypotheses defined at the point, continuity, vacuity, conclusions that may be undefined."""
    with pytest.raises(Rejected):
        verify(data)


def test_a_vector_of_fixed_length_has_an_instance() -> None:
    """A length may be a number."""
    assert verify(refuted("C:vector:2", [], [">", ["sum", [["c", "C"]], "c"]], {"C": ["1", "-1"]})).verdict == "refuted"


@pytest.mark.parametrize(
    ("data", "value"),
    [
        (["floor", ["*", "13", "7/13"]], "7"),
        (["+", "1/2", ["*", "3", ["^", "2", "-1"]]], "2"),
        (["max", "1/3", ["abs", "-1/2"]], "1/2"),
        (["^", "-2", ["+", "1", "1"]], ["^", "-2", ["+", "2"]]),
        (["^", "0", "-1"], ["^", "0", "-1"]),
        (["*", "0", ["log", "-1"]], ["*", "0", ["log", "-1"]]),
        (["exp", ["+", "1", "1"]], ["exp", "2"]),
    ],
)
def test_rational_arithmetic_is_carried_out_and_nothing_undefined_disappears(data: Any, value: Any) -> None:
    """A power whose exponent was no literal stays a power of positive numbers; 1/0 and 0*log(-1) stay what they are."""
    assert folded(load(data)) == load(value)
