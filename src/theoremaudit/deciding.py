"""Decide a statement: a proof or a counterexample, with a certificate that the checker has replayed, or unknown."""

from __future__ import annotations

import signal
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from math import inf
from typing import Any

from theoremaudit import tactics
from theoremaudit.checker import Rejected, verify
from theoremaudit.checker.certificates import FORMAT, definedness, dump_statement
from theoremaudit.checker.rules import Sequent
from theoremaudit.checker.terms import ONE
from theoremaudit.printing import relation_text
from theoremaudit.proving import prove, prove_briefly
from theoremaudit.refuting import Point, Refutation, instance, refute
from theoremaudit.statements import Statement
from theoremaudit.tactics import CLOCK, OutOfTime, Plan, Proof, Unproved

DEFAULT_TIMEOUT = 30.0
LATE = 0.5  # seconds beyond the time limit until an alarm interrupts what does not look at the clock


@dataclass(frozen=True)
class Decision:
    """What was found about a statement.

    ``verdict`` is ``proved``, ``refuted``, ``vacuous`` or ``unknown``; ``certificate`` is None for ``unknown`` alone.
    """

    verdict: str
    reason: str
    method: str = ""
    counterexample: dict[str, Any] | None = None
    certificate: dict[str, Any] | None = None
    seconds: float = field(default=0.0, compare=False)


def decide(
    statement: Statement,
    *,
    timeout: float = DEFAULT_TIMEOUT,
    plan: Plan | None = None,
    seed: int = 0,
    steps: float = inf,
) -> Decision:
    """Decide ``statement`` within ``timeout`` seconds, in this process.

    The limit holds as long as every call into a library returns; ``theoremaudit.isolating.Worker`` decides in a process
    of its own, and keeps limits on time and memory whatever happens.

    Parameters
    ----------
    timeout
        Seconds, positive.
    plan
        A way to prove it (see ``theoremaudit.tactics``); without one the automatic prover is used.
    seed
        Seed of the random part of the search for a counterexample.
    steps
        Steps after which a search for a proof gives up; unlike seconds they are the same on every machine.

    Raises
    ------
    StatementError
        if the text of the statement cannot be read.

    Examples
    --------
    >>> from theoremaudit import decide, forall
    >>> decide(forall("log(1 + x) < x", given=["x > 0"])).verdict
    'proved'
    >>> decide(forall("x^2 > x", given=["x > 0"])).counterexample
    {'x': '1'}
    """
    started = time.monotonic()
    sequent = statement.sequent
    try:
        with time_limit(timeout):
            found = _decide(sequent, plan, seed, steps)
    except OutOfTime:
        found = Decision("unknown", f"not decided within {timeout:g} s", "time limit")
    return Decision(
        found.verdict, found.reason, found.method, found.counterexample, found.certificate, time.monotonic() - started
    )


@contextmanager
def time_limit(seconds: float) -> Iterator[None]:
    """Keep a time limit: tactics look at the clock, and on the main thread an alarm interrupts whatever is slow."""
    saved, CLOCK.deadline = CLOCK.deadline, time.monotonic() + seconds
    alarm = threading.current_thread() is threading.main_thread() and seconds < 1e6

    def ring(*_: object) -> None:
        raise OutOfTime("the time limit was reached")

    previous = signal.signal(signal.SIGALRM, ring) if alarm else None
    if alarm:
        signal.setitimer(signal.ITIMER_REAL, seconds + LATE)
    try:
        yield
    finally:
        if alarm:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, previous)
        CLOCK.deadline = saved


def _decide(sequent: Sequent, plan: Plan | None, seed: int, steps: float) -> Decision:
    try:
        found = refute(sequent, seed, thorough=False) if plan is None else None
        if found:
            return _refuted(sequent, found)
        point = instance(sequent, seed)
        if point is None:
            found = refute(sequent, seed) if plan is None else None
            return _refuted(sequent, found) if found else _vacuous_or_unknown(sequent)
        if plan:
            return _proved(sequent, point, plan, prove, "guided proof tree")
        with suppress(Unproved, Rejected, RecursionError, ArithmeticError):
            return _proved(sequent, point, prove_briefly, prove_briefly, "proof tree")
        found = refute(sequent, seed)
        within = tactics.within(steps, prove)
        return _refuted(sequent, found) if found else _proved(sequent, point, within, within, "proof tree")
    except (Unproved, Rejected, RecursionError, ArithmeticError) as error:  # numbers may be too large for floats
        if isinstance(error, OutOfTime):
            raise
        return Decision("unknown", f"neither proved nor refuted; open: {str(error)[:300]}", "proof search and sampling")


def _proved(sequent: Sequent, point: Point, plan: Plan, definedly: Plan, method: str) -> Decision:
    defined = [definedly(goal) for goal in definedness(sequent)]
    proof = plan(sequent)
    data = {"verdict": "proved", "defined": defined, "instance": point, "proof": proof}
    return _checked(sequent, data, "proved", method)


def _refuted(sequent: Sequent, found: Refutation) -> Decision:
    data = {"verdict": "refuted", "point": found.point, "reason": found.reason}
    if found.proof:
        data["proof"] = found.proof
    undefined = found.reason == "undefined"
    reason = "the conclusion is not a real number there" if undefined else "the conclusion fails there"
    return _checked(sequent, data, reason, "exact counterexample", found.point)


def _vacuous_or_unknown(sequent: Sequent) -> Decision:
    try:
        proof: Proof = prove(sequent.with_goal(("==", ONE)))
    except Unproved:
        return Decision(
            "unknown", "no point was found that satisfies the hypotheses, nor a proof that there is none", "sampling"
        )
    return _checked(
        sequent, {"verdict": "vacuous", "proof": proof}, "no point satisfies the hypotheses", "contradiction"
    )


def _checked(
    sequent: Sequent, data: dict[str, Any], reason: str, method: str, point: dict[str, Any] | None = None
) -> Decision:
    """A decision counts only after the checker has replayed its certificate."""
    certificate = {"format": FORMAT, "claim": relation_text(sequent.goal), "statement": dump_statement(sequent), **data}
    checked = verify(certificate)
    return Decision(checked.verdict, reason, method, point, certificate)
