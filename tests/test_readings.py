"""Readings: what a number says, given how much raised precision moved it."""

from mpmath import mp

from theoremaudit import readings


def test_a_tie_refutes_a_strict_inequality_and_a_blur_leaves_it_open():
    assert readings.outcome(readings.Reading("", mp.mpf("1e-60")), mp.mpf("1e-55")) == "refutes"
    assert readings.outcome(readings.Reading("", mp.mpf("1e-3")), mp.mpf("1e-2")) == "undecided"
    assert readings.outcome(readings.Reading("", mp.mpf("1e-60"), ">="), mp.mpf("1e-55")) == "supports"
    assert readings.outcome(readings.Reading("", None), mp.mpf(0)) == "ill-posed"


def test_precision_is_restored():
    """Taking readings leaves the working precision as it was."""
    before = mp.dps
    with readings.precision(80):
        assert mp.dps == 80
    assert mp.dps == before


def test_one_failing_reading_refutes():
    """A statement is supported only if every reading supports it."""
    good, bad = readings.Reading("here", mp.mpf(1)), readings.Reading("there", mp.mpf(-1))
    assert readings.judge(lambda: [good, good], "", "").outcome == "supports"
    found = readings.judge(lambda: [good, bad], "", "")
    assert found.outcome == "refutes"
    assert "there" in found.detail
