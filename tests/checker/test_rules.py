"""Each rule by an accepted and a rejected example; what a rule must not allow is in ``test_certificates``."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from theoremaudit.checker import Rejected, verify
from theoremaudit.checker.rules import RULES, Sequent, check, required, trivially
from theoremaudit.checker.terms import load

from .certs import ACCEPTED, SQUARE, TRIVIAL, known, minus, step

S, P, D = ("statement",), ("proof",), ("proof", "data")
WRONG: dict[str, tuple[tuple[Any, ...], Any]] = {
    "trivial": ((*S, "conclusion"), [">", SQUARE]),
    "hypothesis": ((*S, "conclusion"), [">", ["+", "x", "-1"]]),
    "ring": (D, [[[0, "x"]]]),
    "rewrite": ((*D, 0), ["^", ["+", "x", "2"], "2"]),
    "sum": ((*D, 0), [[">=", SQUARE], [">=", "1"]]),
    "product": ((*D, 0), "-3"),
    "enclosure": ((*S, "conclusion"), [">", ["+", "5/2", minus(["exp", "x"])]]),
    "cases": ((*P, "sub"), [TRIVIAL, TRIVIAL]),
    "cut": ((*D, 0), [">", SQUARE]),
    "let": ((*D, 0), "x"),
    "eliminate": ((*S, "given", 0), ["==", ["+", "x", minus(["*", "x", "y"])]]),
    "replace": ((*S, "given", 0), [">=", ["+", ["^", "y", "2"], minus("x")]]),
    "monotone": ((*D, 0), "sin"),
    "apply": ((*D, 0), "cosh"),
    "slope": ((*D, 2), -1),
    "real": ((*S, "given", 0), [">=", "x"]),
    "contradiction": ((*S, "given", 1), [">", "x"]),
    "weaken": ((*D, 0), [1]),
    "and": ((*S, "conclusion", 2), [">", SQUARE]),
    "root": ((*D, 2), False),
    "witness": ((*D, 0), minus(["sqrt", "x"])),
    "every": ((*D, 0), [["e", "J"]]),
    "summation": ((*D, 2), "-1"),
    "next_integer": ((*S, "variables"), [["n", "real"]]),
    "residues": ((*D, 1), 1),
    "resolve": ((*S, "given", 0), [">=", ["+", "x", "1"]]),
    "rounding": ((*D, 0), ["exp", "x"]),
    "inverse": ((*D, 1), ["sqrt", "x"]),
}


@pytest.mark.parametrize("name", sorted(RULES))
def test_every_rule_proves_something(name: str) -> None:
    """The rule does what it is for."""
    assert verify(ACCEPTED[name]).verdict in ("proved", "vacuous")


@pytest.mark.parametrize("name", sorted(RULES))
def test_every_rule_rejects_something(name: str) -> None:
    """One thing changed, and the rule no longer applies or leaves a goal that is false."""
    damaged = copy.deepcopy(ACCEPTED[name])
    (*path, last), new = WRONG[name]
    place: Any = damaged
    for key in path:
        place = place[key]
    place[last] = new
    with pytest.raises(Rejected):
        verify(damaged)


def _sequent(goal: Any, *given: Any, sorts: tuple[tuple[str, str], ...] = (("x", "real"), ("y", "real"))) -> Sequent:
    return Sequent(sorts, tuple((op, load(t)) for op, t in given), (goal[0], load(goal[1])))


@pytest.mark.parametrize(
    ("goal", "given", "proof"),
    [
        ([">", ["log", "x"]], [[">", ["+", "x", "-1"]]], step("slope", "x", "0", 1, True, sub=(TRIVIAL,) * 5)),
        ([">=", ["abs", "x"]], [[">=", "x"]], step("slope", "x", "0", 1, sub=(TRIVIAL,) * 3)),
        ([">", "x"], [[">=", "x"]], step("slope", "x", "0", 1, True, sub=(known(0), TRIVIAL, TRIVIAL))),
        (
            [">", ["+", "x", minus("y")]],
            [[">", ["+", "x", minus("y")]]],
            step("apply", "log", "x", "y", sub=(step("monotone", "log", "x", "y", sub=(known(0),)),)),
        ),
        ([">", "x"], [], step("product", "1", [["!=", "x", 1]], sub=(TRIVIAL,))),
        ([">=", ["*", "x", ["^", "y", "-1"]]], [], step("product", "1", [["free", "x", 1], ["free", "y", -1]])),
        ([">", "x"], [["!=", "x"]], known(0)),
        (["==", "x"], [[">=", "x"]], step("ring", [[0, "1"]])),
        ([">", ["+", "2", minus("x")]], [[">=", "x"]], step("enclosure", 64)),
        ([">=", "x"], [], step("rewrite", ["^", ["^", "x", "1/2"], "2"], [], sub=(TRIVIAL,))),
        ([">=", "x"], [], step("weaken", [5], sub=(TRIVIAL,))),
        ([">=", "x"], [], {"rule": "trust me"}),
        ([">=", "x"], [], None),
        ([">=", "x"], [], {"rule": ["trivial"]}),
    ],
)
def test_steps_that_do_not_follow(goal: Any, given: Any, proof: Any) -> None:
    """Singular anchors, kinks, missing strictness, domains, factors that may vanish, unbounded boxes, no rule."""
    with pytest.raises(Rejected):
        check(proof, _sequent(goal, *given))


def test_a_hypothesis_that_does_not_survive_is_not_kept_on_the_way() -> None:
    """x >= y says nothing once x has moved down towards its anchor."""
    s = _sequent([">=", "x"], [">=", ["+", "x", minus("y")]], [">", "y"], [">=", "x"])
    assert all(("==" not in g.given) and s.given[0] not in g.given for g in RULES["slope"](s, "x", "0", 1)[1:])


def test_the_length_of_a_vector_does_not_move() -> None:
    """Between two whole numbers there is no vector, so nothing can be shown about the way."""
    s = _sequent([">=", "x"], [">=", "x"], sorts=(("x", "real"), ("y", "vector:x")))
    with pytest.raises(Rejected):
        RULES["slope"](s, "x", "0", 1)


def test_a_power_is_not_real_because_that_is_the_goal() -> None:
    """The goal that a power is real does not count as known while it is shown."""
    power = ("^", "x", "y")
    s = Sequent((("x", "real"), ("y", "real")), (), ("real", power))
    assert required(s, power) == [s]
    assert required(s.with_goal((">=", power)), power) == []


@pytest.mark.parametrize(
    "data",
    [
        [">", SQUARE],
        [">", ["abs", "x"]],
        [">=", "x"],
        [">=", ["^", "x", "3"]],
        ["==", "1"],
        ["real", ["^", "x", "1/2"]],
        ["real", ["^", SQUARE, "-1/2"]],
    ],
)
def test_what_does_not_hold_by_form(data: Any) -> None:
    """Squares may vanish, cubes may be negative, roots need a sign."""
    assert not trivially((data[0], load(data[1])))
