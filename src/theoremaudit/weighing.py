"""Weighing hypotheses: each is left out in turn, and the statement without it is decided.

A hypothesis is needed if the statement without it fails at an exact point, not used if the statement without it is
proved or the other hypotheses imply it, undecided otherwise.  The attempts are counted in steps, so that they
answer alike on every machine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from theoremaudit.deciding import Decision, decide
from theoremaudit.statements import Statement

SECONDS, STEPS = 120.0, 1000


@dataclass(frozen=True)
class Weight:
    """One hypothesis of a statement, whether it is needed, and the statement whose decision shows that."""

    hypothesis: str
    found: str  # needed, not used or undecided
    shown: Statement
    decision: Decision


def weigh(statement: Statement) -> Iterator[Weight]:
    """Every hypothesis of a true statement, weighed.

    Examples
    --------
    >>> from theoremaudit import forall
    >>> [(w.hypothesis, w.found) for w in weigh(forall("x^2 > 0", given=["x > 0", "x < 5"]))]
    [('x > 0', 'needed'), ('x < 5', 'not used')]
    """
    for index, hypothesis in enumerate(statement.given):
        yield _weighed(statement, index, hypothesis)


def _weighed(statement: Statement, index: int, hypothesis: str) -> Weight:
    without = concluding(statement, index, statement.conclusion)
    decision = decide(without, timeout=SECONDS, steps=STEPS)
    if decision.verdict in ("refuted", "proved"):
        return Weight(hypothesis, "needed" if decision.verdict == "refuted" else "not used", without, decision)
    implied = None if " for " in hypothesis else concluding(statement, index, hypothesis)
    if implied and (follows := decide(implied, timeout=SECONDS, steps=STEPS)).verdict == "proved":
        return Weight(hypothesis, "not used", implied, follows)
    return Weight(hypothesis, "undecided", without, decision)


def concluding(statement: Statement, index: int, conclusion: str) -> Statement:
    """A conclusion from all hypotheses but one; a variable of which nothing speaks any more is not declared."""
    given = statement.given[:index] + statement.given[index + 1 :]
    text = " ".join((conclusion, *given))
    lengths = " ".join(length for vector, length in statement.vector if _named(vector, text))
    vector = tuple((v, length) for v, length in statement.vector if _named(v, text))
    return Statement(conclusion, given, tuple(x for x in statement.integer if _named(x, f"{text} {lengths}")), vector)


def _named(name: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(name)}\b", text) is not None
