"""What is hunted, for how long, and what is reported."""

from __future__ import annotations

from fractions import Fraction

import pytest

from theoremaudit.hunting import pursuits
from theoremaudit.hunting.parts import hunt
from theoremaudit.hunting.pursuits import Target, pursue, take_up, targets_of
from theoremaudit.loading import AuditError, load_audit
from theoremaudit.statements import forall

CLAIMS = """CLAIMS = (
    claim(
        "one",
        part("a", forall("x > 0", given=["x > -1"]), forall("y^2 >= 0")),
        part("b", forall("y^2 >= 0")),
        part("c"),
    ),
    claim("two", part("d")),
)"""
SEARCH = """
    from fractions import Fraction
    from theoremaudit.hunting import hunt

    @leg("one/a")
    def edges(part):
        first = hunt(part, special={"x": (Fraction(7),)})
        return hunt(part, special={"x": (Fraction(7), Fraction(8))}) if first.outcome == "undecided" else first
"""
TRUE, FALSE = forall("x^2 + y^2 >= 2*x*y"), forall("x^2 > x", given=("x > 0",))


def targets(root, name):
    return [(t.names, t.special) for t in targets_of(load_audit(root), name)]


def test_targets_are_formal_statements_with_the_edges_of_the_search(write_audit):
    """Every statement of a part by its number; the search leg is asked for its edges and not run."""
    root = write_audit(claims=CLAIMS, counterexamples=SEARCH)
    edges = {"x": (Fraction(7), Fraction(8))}
    assert targets(root, "one") == [
        (("one/a, statement 1",), edges),
        (("one/a, statement 2",), edges),
        (("one/b",), {}),
    ]
    assert targets(root, "one/b") == [(("one/b",), {})]


def test_what_is_stated_twice_is_hunted_once(write_audit):
    """Without edges the two statements about y are one target, reported under both names."""
    root = write_audit(claims=CLAIMS)
    assert targets(root, "one")[1] == (("one/a, statement 2", "one/b"), {})
    (_, both) = targets_of(load_audit(root), "one")
    assert [r["name"] for r in take_up(both, root).reports()] == ["one/a, statement 2", "one/b"]


def test_noting_edges_ends_with_the_noting(write_audit):
    """Afterwards hunts are run again."""
    audit = load_audit(write_audit(claims=CLAIMS, counterexamples=SEARCH))
    targets_of(audit, "one")
    assert hunt(audit.parts["one/a"][1]).outcome == "refutes"


@pytest.mark.parametrize(("name", "words"), [("two", "no formal"), ("one/c", "no formal"), ("three", "'three'")])
def test_nothing_to_hunt_is_an_error(write_audit, name, words):
    """Parts without formal statements, and names that nothing has."""
    with pytest.raises(AuditError, match=words):
        targets(write_audit(claims=CLAIMS), name)


def test_a_failing_search_leg_is_named(write_audit):
    """Its error, with the part."""
    root = write_audit(claims=CLAIMS, counterexamples='@leg("one/a")\ndef broken(part):\n    1/0')
    with pytest.raises(AuditError, match="one/a failed: ZeroDivisionError"):
        targets(root, "one")


ENDLESS = """
    from fractions import Fraction
    from theoremaudit.hunting import hunt
    from theoremaudit.tactics import CLOCK

    @leg("one/a")
    def endless(part):
        hunt(part, special={"x": (Fraction(7),)})
        while True:
            CLOCK.check()
"""


def test_a_search_of_its_own_is_cut_short(write_audit, monkeypatch):
    """A search that does not end still leaves the edges that it named before."""
    monkeypatch.setattr(pursuits, "NOTING", 0.2)
    root = write_audit(claims=CLAIMS, counterexamples=ENDLESS)
    assert targets(root, "one/a")[0] == (("one/a, statement 1",), {"x": (7,)})


def test_each_batch_is_kept_and_the_next_call_goes_on(tmp_path):
    """The file has what was reported, and a second call adds to it."""
    seen = []

    def stop(pursuit):
        seen.append(pursuit.record.batches)
        if len(seen) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        pursue([take_up(Target(("",), TRUE), tmp_path)], 60, stop)
    again = take_up(Target(("",), TRUE), tmp_path)
    assert (seen, again.record.batches) == ([1, 2], 2)
    pursue([again], 1.5)
    assert again.record.batches > 2
    assert take_up(Target(("",), TRUE), tmp_path).record == again.record
    assert take_up(Target(("",), TRUE), tmp_path, fresh=True).record.batches == 0
    assert take_up(Target(("",), TRUE), tmp_path, seed=5).record.batches == 0


def test_every_target_gets_its_share(tmp_path):
    """Turns go to the one with the least time; one that is finished gets no more."""
    hunted = [take_up(Target((name,), s), tmp_path) for name, s in (("t", TRUE), ("f", FALSE))]
    pursue(hunted, 3)
    true, false = (p.record for p in hunted)
    assert (false.batches, false.counterexample) == (1, {"x": "1"})
    assert true.batches > 1


def test_reports_say_what_was_searched(tmp_path):
    """Before the first batch, after some, and once a counterexample was found."""
    open_, done = (take_up(Target(("n",), s), tmp_path) for s in (TRUE, FALSE))
    (before,) = open_.reports()
    assert (before["verdict"], before["reason"]) == ("unknown", "the budget ended within the first batch")
    pursue([open_, done], 2)
    (unknown,), (refuted,) = open_.reports(), done.reports("kept.json")
    assert unknown["reason"] == "no counterexample found"
    assert sum(unknown["candidates"].values()) > 1000
    assert "planted boxes" in unknown["detection_limit"]
    assert (refuted["verdict"], refuted["counterexample"]) == ("refuted", {"x": "1"})
    assert refuted["reason"] == "at x = 1: left 1, right 1"
    assert (refuted["certificate"], refuted["detection_limit"]) == ("kept.json", None)


def test_a_doubt_is_reported(tmp_path):
    """Seen numerically at a point that no exact data reach."""
    hunted = take_up(Target(("",), forall("x > 2", given=("x^2 == 2", "x^4 == 4", "x > 0"))), tmp_path)
    hunted.record = hunted.campaign.advance(hunted.record, 60)
    hunted.record = hunted.campaign.advance(hunted.record, 60)
    assert "fails near x = 1.41421" in hunted.reports()[0]["reason"]


def test_nowhere_admissible_is_said(tmp_path):
    """Hypotheses that no point satisfies."""
    hunted = take_up(Target(("",), forall("x > 0", given=("x > 1", "x < 0"))), tmp_path)
    pursue([hunted], 1)
    assert hunted.reports()[0]["reason"] == "no point was met at which the hypotheses hold"
