"""Deciding: four verdicts, certificates that replay, a time limit that holds, and the same answer every time."""

from __future__ import annotations

import signal
import threading
import time

import pytest

from theoremaudit.checker import verify
from theoremaudit.deciding import decide, time_limit
from theoremaudit.statements import forall
from theoremaudit.tactics import CLOCK, OutOfTime, cut, ring

OPEN = forall("sin(x) + sin(sqrt(2)*x) < 2")  # true, and out of reach
VERDICTS = {
    "proved": forall("x + 1/x >= 2", given=("x > 0",)),
    "refuted": forall("x^2 > x", given=("x > 0",)),
    "vacuous": forall("x > 5", given=("x > 1", "x < 0")),
    "unknown": OPEN,
}


@pytest.mark.parametrize("verdict", VERDICTS)
def test_each_verdict(verdict):
    """Each verdict with its certificate; ``unknown`` has none."""
    decision = decide(VERDICTS[verdict], timeout=5)
    assert decision.verdict == verdict
    assert (decision.certificate is None) == (verdict == "unknown")
    assert (decision.counterexample is not None) == (verdict == "refuted")
    assert decision.reason
    if decision.certificate:
        checked = verify(decision.certificate)
        assert (checked.verdict, checked.sequent) == (verdict, VERDICTS[verdict].sequent)


def test_undefined_is_not_false():
    """Where the conclusion is no real number the certificate says so."""
    decision = decide(forall("x/x == 1"))
    assert (decision.verdict, decision.certificate["reason"]) == ("refuted", "undefined")
    assert decision.counterexample == {"x": "0"}


def test_undefined_outside_the_hypotheses_does_no_harm():
    """The pole lies outside the domain: proved."""
    assert decide(forall("x/x == 1", given=("x != 0",))).verdict == "proved"


def test_existence_is_refuted_with_a_proof():
    """No real number has a negative square: the certificate carries the proof that there is none."""
    decision = decide(forall("exists y: y^2 == x", given=("x < 0",)))
    assert decision.verdict == "refuted"
    assert "proof" in decision.certificate


@pytest.mark.parametrize("seconds", [0.2, 1])
@pytest.mark.parametrize(
    "statement",
    [
        OPEN,
        forall("(x1+x2+x3+x4+x5)^6 <= 7776*(x1^6+x2^6+x3^6+x4^6+x5^6) + sin(x1*x2*x3)^2"),
        forall(" + ".join(f"sin({k}*x + y^{k})" for k in range(1, 30)) + " < 29"),
        forall("exp(exp(exp(x))) > x^x^x", given=("x > 1",)),
        forall("2^3^4^5 > 0"),
    ],
    ids=["sines", "many variables", "long", "towers", "large number"],
)
def test_time_limit_is_kept(statement, seconds):
    """Whatever the statement, an answer within a few seconds of the limit."""
    started = time.monotonic()
    decide(statement, timeout=seconds)
    assert time.monotonic() - started < seconds + 4


def test_time_limit_says_so():
    """The reason names the limit."""
    assert "0.05 s" in decide(OPEN, timeout=0.05).reason


def test_time_limit_restores_clock_and_alarm():
    """After a limit the deadline and the signal handler are as before, also after an error."""
    handler, deadline = signal.getsignal(signal.SIGALRM), CLOCK.deadline
    with pytest.raises(ZeroDivisionError), time_limit(5):
        raise ZeroDivisionError
    assert (signal.getsignal(signal.SIGALRM), CLOCK.deadline) == (handler, deadline)
    assert signal.getitimer(signal.ITIMER_REAL)[0] == 0


def test_alarm_interrupts_what_does_not_look_at_the_clock():
    """A loop without a look at the clock stops about a second after the limit."""
    started = time.monotonic()
    with pytest.raises(OutOfTime), time_limit(0.1):
        time.sleep(10)
    assert time.monotonic() - started < 4


def test_decides_in_another_thread():
    """Without the main thread's alarm the clock alone keeps the limit."""
    found = []
    thread = threading.Thread(target=lambda: found.append(decide(VERDICTS["refuted"], timeout=5)))
    thread.start()
    thread.join(20)
    assert [d.verdict for d in found] == ["refuted"]


@pytest.mark.parametrize(
    "statement",
    [
        forall("x*y < 17", given=("x > 1", "y > 2", "x + y < 40")),
        forall("t < s", given=("R > 1", "0 < s", "s == 1 - exp(-R*s)", "0 < t")),
        forall("sum(c for c in C) < 3", given=("c >= 0 for c in C",), vector={"C": "J"}),
        VERDICTS["proved"],
    ],
    ids=["random points", "enclosure", "vectors", "proof"],
)
@pytest.mark.parametrize("seed", [0, 7])
def test_same_seed_same_decision(statement, seed):
    """Two runs with one seed give the same certificate."""
    assert decide(statement, seed=seed) == decide(statement, seed=seed)


def test_a_plan_replaces_the_search():
    """A guided proof is marked as such; a plan that fails leaves the statement unknown."""
    statement = forall("(x + y)^2 == x^2 + 2*x*y + y^2")
    assert decide(statement, plan=ring()).method == "guided proof tree"
    failing = decide(forall("x^2 >= 0"), plan=cut("x > 0", ring()))
    assert (failing.verdict, failing.certificate) == ("unknown", None)


def test_a_plan_cannot_prove_a_falsehood():
    """The checker judges guided proofs as any other."""
    assert decide(forall("x^2 == x"), plan=ring()).verdict == "unknown"


@pytest.mark.parametrize("text", ["x <= 1e400", "1e400*x^2 + x*y + 1e400*y^2 >= 0", "1e400*x > 1e-400"])
def test_numbers_beyond_the_range_of_floats(text):
    """A verdict or unknown, no error."""
    assert decide(forall(text, given=("x >= 0",)), timeout=5).verdict in ("proved", "refuted", "unknown")
