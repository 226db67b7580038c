"""The hunt finds planted violations, says how small ones it would find, and returns nothing the checker rejects."""

import math
import random
import re
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache

import pytest

from theoremaudit.checker.certificates import VERDICTS
from theoremaudit.deciding import time_limit
from theoremaudit.hunting import hunt, quests, searching
from theoremaudit.hunting.planting import detection_limit
from theoremaudit.hunting.shrinking import shorter
from theoremaudit.model import Part, Role, Source
from theoremaudit.refuting import replayed
from theoremaudit.statements import forall
from theoremaudit.tactics import OutOfTime

SIZE = "s == 1 - exp(-R*s)"
POWERS = ("r < 1", "r != 0")


def part(*asserts, **more):
    return Part("part", Role.INLINE, (Source("notes", "Layer 1"),), "text", "latex", tuple(asserts), **more)


@lru_cache
def searched(name):
    """The hunt of a listed statement, run once."""
    return hunt(part((FALSE | TRUE)[name]))


def replays(statement, found):
    """The checker accepts the witness."""
    reason = "undefined" if found.outcome == "ill-posed" else "false"
    data = {"point": found.witness, "reason": reason}
    if statement.sequent.goal[0] == "exists":
        data["proof"] = replayed(statement.sequent, found.witness).proof
    return VERDICTS["refuted"](statement.sequent, data) == 1 or statement.sequent.goal[0] == "exists"


FALSE = {
    "interval": forall("abs(x - 17/10) >= 1/200", given=("0 < x", "x < 3")),
    "far out": forall("abs(x - 54321) > 500", given=("x > 0",)),
    "close to the bound": forall("x > 1 + 1/100000", given=("x > 1",)),
    "disc": forall("(x - 2)^2 + (y - 3)^2 >= 1/1000", given=("x > 0", "y > 0")),
    "valley": forall("(y - x^2)^2 + (x - 1237/1000)^2/100 > 1/10^6", given=("x > 0", "y > 0")),
    "curve": forall("R*(1-s) < 199/200", given=("R > 1", "0 < s", SIZE)),
    "curve far out": forall("s < 9999/10000", given=("R > 1", "0 < s", SIZE)),
    "square root": forall("x < 3/2", given=("x > 0", "x^2 == 2 + y", "y > 0")),
    "root of a product": forall("c > 0", given=("c*(1-c) == 0",)),
    "other branch": forall("g > z", given=("g == b*g + (1-b)*z", "0 <= b", "b < 1", "z > 0")),
    "negative root": forall("x*y >= 0", given=("x^2 == y^2", "x > 0")),
    "negative exponent": forall("J^((1-r)/r) > 1", given=(*POWERS, "J >= 2"), integer=("J",)),
    "vector": forall(
        "sum(c^2 for c in C) <= 49/100",
        given=("c >= 0 for c in C", "sum(c for c in C) == 1", "J >= 2"),
        integer=("J",),
        vector={"C": "J"},
    ),
    "component": forall(
        "c < S for c in C", given=("c >= 0 for c in C", "sum(c for c in C) == S", "S > 0"), vector={"C": "J"}
    ),
    "existence": forall("exists s: 0 < s < 1, s == 1 - exp(-R*s)", given=("R > 0",)),
    "two equalities": forall("s <= t", given=("R > 1", "0 < s", "0 <= t", SIZE, "t == 1 - exp(-R*t)")),
    "chain": forall("0 < x*(1-x) < 1/4", given=("0 < x", "x < 1")),
    "no variable": forall("exp(1) < 2"),
    "equation": forall("(x + y)^3 == x^3 + y^3"),
    "unequal": forall("x^2 != 2*x", given=("x > 0",)),
    "not real": forall("((x^r + y^r)/2)^(1/r) >= 0", given=(*POWERS, "x >= 0", "y >= 0")),
    "integers on a curve": forall(
        "k <= n + m - 3", given=("n^2 + m^2 == k^2", "n > 0", "m > 0", "k > 0"), integer=("n", "m", "k")
    ),
    "length given": forall("sum(c^2 for c in C) < 9", given=("c <= 2 for c in C",), vector={"C": "4"}),
    "logarithm": forall("log(x - 1) < x", given=("x > 1/2",)),
}


@pytest.mark.parametrize("name", FALSE)
def test_a_false_statement_gets_a_witness_that_the_checker_accepts(name):
    """Thin intervals and discs, curves, vectors, existence, poles and ties."""
    found = searched(name)
    assert found.outcome == ("ill-posed" if name in ("not real", "logarithm") else "refutes")
    assert replays(FALSE[name], found)
    assert found.words.startswith("at ")


def test_a_boundary_is_hit_exactly():
    """x² > x fails for 0 < x ≤ 1; where only the boundary fails, the boundary is found."""
    assert hunt(part(forall("x^2 > x", given=("x > 0",)))).witness == {"x": "1"}
    found = hunt(part(forall("x^2 > x", given=("x >= 1",))))
    assert (found.witness, found.words) == ({"x": "1"}, "at x = 1: left 1, right 1")


def test_named_edges_are_visited():
    """A single point that no generator would draw is found once the caller names it."""
    statement = forall("x != 1234567/1000", given=("x > 0",))
    assert hunt(part(statement)).outcome == "supports"
    assert hunt(part(statement), special={"x": (Fraction(1234567, 1000),)}).witness == {"x": "1234567/1000"}


def test_witnesses_are_short():
    """Found far out with many digits, shrunk to what a reader can check."""
    found = hunt(part(forall("100*x <= 123456 + y", given=("x > 0", "y > 0"))))
    assert len(found.witness["x"]) <= 5
    assert found.witness["y"] == "1"
    assert all(v.denominator == 1 for v in shorter(Fraction(1000), "integer"))


def test_an_implicit_witness_is_an_enclosure():
    """One coordinate between binary fractions, the other a short fraction."""
    found = hunt(part(forall("R*(1-s) == -(R*exp(-R*s) - 1)", given=("R > 1", "0 < s", SIZE))))
    assert found.outcome == "refutes"
    assert found.witness["s"] == "1/2"
    low, high = (Fraction(found.witness["R"][end]) for end in ("lower", "upper"))
    assert low < 2 * Fraction(math.log(2)) < high
    assert (high - low).limit_denominator(10**12) < Fraction(1, 10**6)
    assert found.words == "at R = 1.38629 (enclosed), s = 1/2: left 0.693147, right 0.306853"


def test_a_false_point_counts_more_than_an_undefined_one():
    """Where the conclusion fails and elsewhere is no real number, the failure is the witness."""
    found = hunt(part(forall("x^r >= 1", given=("r < 1", "x >= 0"))))
    assert found.outcome == "refutes"
    also = hunt(part(forall("x^r >= 0", given=("r < 1", "x >= 0")), forall("x > 1", given=("x > 0",))))
    assert (also.outcome, also.index) == ("refutes", 1)
    assert "not even a real number at r = -1, x = 0" in also.words


TRUE = {
    "power mean": forall("((x^r + y^r)/2)^(1/r) <= (x + y)/2", given=(*POWERS, "x > 0", "y > 0")),
    "tie on a line": forall("x^2 + y^2 >= 2*x*y"),
    "underflow": forall("exp(-x^2) > 0"),
    "cancellation": forall("log(1 + x) < x", given=("x > 0",)),
    "true curve": forall("R*(1-s) < 1", given=("R > 1", "0 < s", SIZE)),
    "two curves": forall("t <= s", given=("R > 1", "0 < s", "0 < t", SIZE, "t == 1 - exp(-R*t)")),
    "true existence": forall("exists s: 0 < s < 1, s == 1 - exp(-R*s)", given=("R > 1",)),
    "existence, inequalities": forall("exists y: y > x, y < x + 1"),
    "true vector": forall(
        "sum(c^2 for c in C) <= 1",
        given=("c >= 0 for c in C", "sum(c for c in C) == 1", "J >= 2"),
        integer=("J",),
        vector={"C": "J"},
    ),
    "one point": forall("exp(1) < 3"),
}


@pytest.mark.parametrize("name", TRUE)
def test_a_true_statement_is_supported_with_a_detection_limit(name):
    """Ties, underflow and cancellation do not make a witness."""
    found = searched(name)
    assert (found.outcome, found.witness) == ("supports", None)
    assert found.tried > 0
    assert "planted boxes" in found.detection_limit or name == "one point"


@pytest.mark.parametrize(
    "statement",
    [
        forall("exists a: a*(1-a) == 0, p*(1-a) == a", given=("p > 0", "p < 1/100")),
        forall("exists K: K > 0, 1 - exp(-K) >= 1", given=("p > 0",)),
    ],
)
def test_existence_is_not_supported_by_what_floats_cannot_tell(statement):
    """Two equations that change sign together, and a bound that is reached by rounding alone, show no solution."""
    assert hunt(part(statement)).outcome != "supports"


def test_the_detection_limit_is_what_the_hunt_delivers():
    """Violations of the reported size, really planted at random, are found."""
    generator = random.Random(5)
    said = hunt(part(forall("x + y > 0", given=("x > 0", "y > 0")))).detection_limit
    width = Fraction(said.split("relative width ")[1].split()[0])
    found = 0
    for _ in range(12):
        x, y = (Fraction(10 ** generator.uniform(-3, 3)).limit_denominator(10**6) for _ in range(2))
        box = forall(f"max(abs(log(x/({x}))), abs(log(y/({y})))) > {width / 2}", given=("x > 0", "y > 0"))
        found += hunt(part(box)).outcome == "refutes"
    assert found >= 11


def test_the_detection_limit_worsens_with_dimension_and_with_fewer_points(monkeypatch):
    """One coordinate: the smallest boxes; eight: none; and a search that draws little says so."""
    names = "abcdefgh"
    wide = hunt(part(forall(" + ".join(names) + " > 0", given=tuple(f"{x} > 0" for x in names))))
    assert wide.detection_limit.startswith("none; even planted boxes of relative width 2 in every coordinate")
    assert "found in 0 of" in wide.detection_limit
    line = part(forall("x + 1 > 0", given=("x > 0",)))
    assert "width 0.01 in every coordinate found in 40 of 40" in hunt(line).detection_limit
    monkeypatch.setattr(searching, "DRAWN", 20)
    monkeypatch.setattr(searching, "LATTICE", 20)
    assert "width 0.01" not in hunt(line).detection_limit


def test_a_part_is_as_well_searched_as_its_worst_statement():
    """The limit of two statements is the minimum of both."""
    easy = forall("x + 1 > 0", given=("x > 0",))
    hard = forall("a + b + c + d > 0", given=tuple(f"{x} > 0" for x in "abcd"))
    worst = hunt(part(hard)).detection_limit
    assert hunt(part(easy, hard)).detection_limit == worst != hunt(part(easy)).detection_limit
    assert hunt(part(hard, easy)).detection_limit == worst
    assert detection_limit(()) == "the statement has no variable: its one point was evaluated exactly"


@pytest.mark.parametrize("name", ["disc", "curve", "vector", "equation", "not real"])
def test_what_the_checker_rejects_is_no_witness(name, monkeypatch):
    """With a checker that accepts nothing, floats alone refute nothing."""
    monkeypatch.setattr(quests, "replayed", lambda s, point: None)
    found = hunt(part(FALSE[name]))
    assert found.witness is None
    assert found.outcome in ("supports", "undecided")


@pytest.mark.parametrize("name", ["valley", "curve", "vector", "power mean"])
def test_the_same_input_gives_the_same_hunt(name):
    """Generators are seeded, and shrinking has an order."""
    again = hunt(part((FALSE | TRUE)[name]))
    assert repr(again) == repr(searched(name))


def test_witnesses_are_exact_strings():
    """Scalars and components as fractions, lengths as integers."""
    witness = searched("vector").witness
    assert witness["J"] == "2"
    assert [str(Fraction(c)) for c in witness["C"]] == witness["C"]


def test_nothing_to_search_is_undecided():
    """No formal statement; hypotheses that no point satisfies; an instance of a wider part."""
    assert hunt(part()).outcome == "undecided"
    vacuous = hunt(part(forall("x > 0", given=("x > 1", "x < 0"))))
    assert (vacuous.outcome, vacuous.words) == ("undecided", "no point was met at which the hypotheses hold")
    instance = hunt(part(TRUE["power mean"], instance="J = 2"))
    assert (instance.outcome, instance.words) == ("undecided", "no counterexample in the instance J = 2")


def test_equalities_that_leave_a_single_point_leave_a_doubt():
    """Two equalities in one unknown: what fails there is seen, but no enclosure shows that the point is exact."""
    given = ("x^2 == 2", "x^4 == 4", "x > 0")
    assert hunt(part(forall("x < 2", given=given))).outcome == "supports"
    found = hunt(part(forall("x > 2", given=given)))
    assert (found.outcome, "fails near x = 1.41421" in found.words) == ("undecided", True)


def test_integers_between_bounds_without_one():
    """No integer lies between 5/2 and 14/5."""
    found = hunt(part(forall("n > 5", given=("n > 5/2", "n < 14/5"), integer=("n",))))
    assert (found.outcome, found.tried) == ("undecided", 0)


def test_the_detection_limit_is_of_each_number_of_components():
    """Where admissible places are rare, each number of components counts its own."""
    words = searched("true vector").detection_limit
    counts = [tuple(map(int, pair)) for pair in re.findall(r"(\d+) of (\d+)", words)]
    assert words.startswith("J = 2: planted boxes of relative width")
    assert all(found <= planted == 40 for found, planted in counts)


def test_other_statements_than_the_printed_ones_can_be_hunted():
    """``about`` replaces what the part asserts."""
    holder = part(TRUE["power mean"])
    assert hunt(holder, about=(FALSE["disc"],)).outcome == "refutes"
    assert hunt(replace(holder, asserts=(FALSE["disc"],)), about=(TRUE["power mean"],)).outcome == "supports"


def test_a_time_limit_is_kept():
    """The hunt looks at the clock."""
    with pytest.raises(OutOfTime), time_limit(0.05):
        hunt(part(TRUE["two curves"]))
