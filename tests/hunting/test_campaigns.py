"""A campaign goes on where it stopped, and its detection limit is what it delivers."""

from __future__ import annotations

import random
from fractions import Fraction

import pytest

from theoremaudit.checker import verify
from theoremaudit.hunting import campaigns, quests
from theoremaudit.hunting.campaigns import Campaign, edges_of
from theoremaudit.hunting.records import Record, read_record, write_record
from theoremaudit.statements import forall
from theoremaudit.tactics import OutOfTime

TRUE = forall("x + y > 0", given=("x > 0", "y > 0"))
SIZE = "s == 1 - exp(-R*s)"
FALSE = {
    "valley": forall("(y - x^2)^2 + (x - 1237/1000)^2/100 > 1/10^6", given=("x > 0", "y > 0")),
    "curve": forall("R*(1-s) < 199/200", given=("R > 1", "0 < s", SIZE)),
    "vector": forall(
        "sum(c^2 for c in C) < 1",
        given=("c >= 0 for c in C", "sum(c for c in C) == 1", "J >= 4"),
        integer=("J",),
        vector={"C": "J"},
    ),
    "existence": forall("exists s: 0 < s < 1, s == 1 - exp(-R*s)", given=("R > 0",)),
    "not real": forall("log(x - 1) < x", given=("x > 1/2",)),
    "no variable": forall("exp(1) < 2"),
}


def after(statement, batches, record=None, seed=1):
    """The record after so many batches."""
    campaign, record = Campaign(statement, seed=seed), record or Record()
    while record.batches < batches and not campaign.finished(record):
        record = campaign.advance(record, 60)
    return record


def without_time(record):
    return record.__dict__ | {"seconds": 0}


@pytest.mark.parametrize("name", FALSE)
def test_a_counterexample_is_exact(name):
    """The checker accepts the certificate, and words give both sides."""
    record = after(FALSE[name], 60)
    assert verify(record.certificate).verdict == "refuted"
    assert record.words.startswith("at ")
    assert Campaign(FALSE[name]).finished(record)


def test_what_the_checker_rejects_is_not_found(monkeypatch):
    """With a checker that accepts nothing, floats alone refute nothing."""
    monkeypatch.setattr(quests, "replayed", lambda s, point: None)
    assert after(FALSE["curve"], 10).certificate is None


def test_broken_off_and_taken_up_is_the_same_as_in_one_go(tmp_path):
    """Seven batches at once, or three, a file, and four more."""
    path = tmp_path / "record.json"
    write_record(path, after(TRUE, 3))
    resumed, at_once = after(TRUE, 7, read_record(path, TRUE)), after(TRUE, 7)
    assert without_time(resumed) == without_time(at_once)
    assert resumed.batches == 7
    assert resumed.seconds > read_record(path, TRUE).seconds


def test_another_seed_is_another_hunt():
    """The points differ, so the planted boxes are passed at other distances."""
    assert after(TRUE, 2, seed=1).nearest != after(TRUE, 2, seed=2).nearest


def test_an_unfinished_batch_changes_nothing():
    """Out of time: the record before it is what counts."""
    with pytest.raises(OutOfTime):
        Campaign(TRUE).advance(Record(), 1e-6)


def test_going_on_finds_smaller_violations():
    """Candidates add up and the detection limit shrinks."""
    campaign, early = Campaign(TRUE, seed=1), after(TRUE, 2)
    late = after(TRUE, 25, early)
    assert late.candidates > 2 * early.candidates
    assert campaign.smallest_width(late) < campaign.smallest_width(early)
    assert f"width {campaign.smallest_width(late):g} in every coordinate" in campaign.detection_limit(late)
    assert campaign.detection_limit(Record()).startswith("none; even planted boxes")
    assert campaign.smallest_width(Record()) is None


def test_the_detection_limit_is_what_a_campaign_delivers(monkeypatch):
    """Violations of the stated size, really planted at random, are found in as many batches."""
    monkeypatch.setattr(campaigns, "CONSTANTS", 0)  # the box would tell where it is
    width = Fraction(Campaign(TRUE, seed=1).smallest_width(after(TRUE, 3)))
    generator, found = random.Random(5), 0
    for _ in range(12):
        x, y = (Fraction(10 ** generator.uniform(-3, 3)).limit_denominator(10**6) for _ in range(2))
        box = forall(f"max(abs(log(x/({x}))), abs(log(y/({y})))) > {width / 2}", given=("x > 0", "y > 0"))
        found += after(box, 3).certificate is not None
    assert found >= 11


def test_an_undefined_point_leaves_the_round_to_find_a_false_one():
    """x^r is no real number at x = 0 for r < 0, and less than 1 elsewhere: the failure is the counterexample."""
    campaign = Campaign(FALSE["not real"])
    assert after(FALSE["not real"], 60).batches == len(campaign.round)
    both = after(forall("(x - 1234567/1000)^2 + x/log(x - 1000) > 0", given=("x > 1000",)), 60)
    assert both.certificate["reason"] == "false"


def test_constants_of_the_statement_are_edges():
    """Named edges come first; an integer has whole ones; lengths of vectors have numbers of components."""
    edges = edges_of(forall("n*x > 3/7", given=("n > 5",), integer=("n",)), {"x": (Fraction(9),)})
    assert edges["x"][0] == 9
    assert {Fraction(3, 7), Fraction(-3, 7), Fraction(5)} <= set(edges["x"])
    assert all(v.denominator == 1 for v in edges["n"])
    assert 8 in edges_of(FALSE["vector"], {})["J"]
    assert edges_of(FALSE["vector"], {"J": (Fraction(6),)})["J"] == (6,)


def test_nothing_to_vary():
    """One point is looked at once; hypotheses that cannot hold leave no layout."""
    true = after(forall("exp(1) < 3"), 60)
    assert (true.batches, true.candidates) == (1, 1)
    assert Campaign(forall("exp(1) < 3")).detection_limit(true).startswith("the statement has no variable")
    assert Campaign(forall("x > 0", given=("0 > 1",))).finished(Record())


def test_a_layout_may_leave_nothing_to_vary(monkeypatch):
    """One component that sums to 1 is a point, tried once; two are a line."""
    given = ("c >= 0 for c in C", "sum(c for c in C) == 1")
    statement = forall("sum(c^2 for c in C) <= 1", given=given, integer=("J",), vector={"C": "J"})
    monkeypatch.setattr(campaigns, "SIZES", (Fraction(1), Fraction(2)))
    campaign = Campaign(statement)
    assert ("the only point", 0) in campaign.round
    record = after(statement, 2 * len(campaign.round))
    assert record.tried["the only point"] == 1
    assert campaign.detection_limit(record).startswith("J = 2: planted boxes")


def test_proofs_of_absence_get_more_steps_after_the_first_round(monkeypatch):
    """What fails with few steps is tried again with more."""
    given = []

    def note(quest, turn):
        given.append((turn, quest.proof_steps))

    monkeypatch.setattr(campaigns, "generators_for", lambda domain: {"noted": note})
    after(FALSE["existence"], 3)
    assert given == [(0, 500), (1, 2000), (2, 2000)]
