"""The engine against statements whose truth is known: never wrong, and what it says stands up to others.

``FUZZ_EXAMPLES=300 pytest -n 2 -rP tests/fuzzing`` examines 300 new statements of each kind, for longer.
"""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import replace
from fractions import Fraction
from itertools import product

import mpmath
import pytest
from hypothesis import HealthCheck, given, settings
from mpmath import mp

from theoremaudit.checker import Rejected, verify
from theoremaudit.checker.terms import variables
from theoremaudit.deciding import decide

from .evaluation import DIGITS, holds, read_point, text, value
from .known import KINDS, Known

EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "0"))  # of each kind, new ones each time; without it the same few
FEW, SECONDS, LATE = 10, 3.0 if EXAMPLES else 1.0, 2.0
SETTINGS = settings(
    max_examples=EXAMPLES or FEW,
    derandomize=not EXAMPLES,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
SPOTS = [Fraction(0), Fraction(1), Fraction(-7, 3), Fraction(5, 2), Fraction(11)]


def judged(known: Known) -> str:
    """The engine's verdict, after it and its certificate have been examined."""
    found = decide(known.statement, timeout=SECONDS)
    assert found.verdict in ("unknown", "proved" if known.true else "refuted"), (known.statement, found)
    assert found.seconds < SECONDS + LATE, (known.statement, found.seconds)
    if found.certificate:
        checked = verify(found.certificate)
        assert (checked.verdict, checked.sequent) == (found.verdict, known.statement.sequent)
    if found.counterexample is not None:
        with mp.workdps(DIGITS):
            point = read_point(list(known.given), found.counterexample)
            assert all(holds(r, point) is not False for r in known.given), (known.statement, point)
            assert holds(known.conclusion, point) is not True, (known.statement, point)
            assert all(point[x].denominator == 1 for x in known.integer)
    return found.verdict


def fails_somewhere(known: Known) -> bool:
    """Whether the conclusion fails at one of a few points that satisfy the hypotheses."""
    names = sorted(variables(("and", *(side for r in (*known.given, known.conclusion) for side in (r[0], r[2])))))
    with mp.workdps(DIGITS):
        points = [dict(zip(names, spots, strict=True)) for spots in product(SPOTS, repeat=len(names))]
        points = [p for p in points if all(p[x].denominator == 1 for x in known.integer)]
        return any(holds(known.conclusion, p) is False for p in points if all(holds(r, p) for r in known.given))


@pytest.mark.parametrize("kind", KINDS)
def test_never_wrong(kind):
    """Proofs of true statements alone, counterexamples that an independent evaluator confirms, or unknown."""
    verdicts: Counter[str] = Counter()

    @SETTINGS
    @given(KINDS[kind])
    def examine(known):
        assert not (known.true and fails_somewhere(known)), "the statement is not true"
        verdicts[f"{'true' if known.true else 'false'}: {judged(known)}"] += 1

    examine()
    print(kind, dict(verdicts))
    opened = sum(count for verdict, count in verdicts.items() if "unknown" in verdict)
    assert opened <= verdicts.total() * 0.7


def test_a_wrong_answer_would_be_noticed(monkeypatch):
    """A false verdict, a point that is no counterexample, a certificate of something else."""
    known = Known(False, ("x", ">", Fraction(0)), (("x", "<", Fraction(5)),))
    honest = decide(known.statement)
    assert judged(known) == "refuted"
    other = decide(Known(False, ("x", ">", Fraction(1)), known.given).statement)
    for spoiled in (
        replace(honest, verdict="proved"),
        replace(honest, verdict="vacuous"),
        replace(honest, counterexample={"x": "1"}),
        replace(honest, counterexample={"x": "7"}),
        replace(honest, certificate=other.certificate),
        replace(honest, certificate={**honest.certificate, "point": {"x": "1"}}),
        replace(honest, seconds=SECONDS + LATE + 1),
    ):
        monkeypatch.setitem(globals(), "decide", lambda *_, spoiled=spoiled, **__: spoiled)
        with pytest.raises((AssertionError, Rejected)):
            judged(known)
    assert fails_somewhere(known)


def test_the_independent_evaluator():
    """Fractions stay fractions; functions have 50 digits; poles and negative roots are not real numbers."""
    third, two = Fraction(1, 3), Fraction(2)
    with mp.workdps(DIGITS):
        assert value(("+", ("*", "x", two), ("^", "x", -two)), {"x": third}) == Fraction(2, 3) + 9
        assert abs(value(("exp", ("log", "x")), {"x": third}) - mpmath.mpf(1) / 3) < mpmath.mpf(10) ** -48
        assert value(("floor", "x"), {"x": -third}) == -1
        for term in (("^", Fraction(0), -two), ("log", Fraction(0)), ("sqrt", -third), ("^", -third, third)):
            assert value(("+", term, two), {}) is None
        assert holds((("sqrt", two), "<", Fraction(3, 2)), {}) is True
        assert holds((("sqrt", Fraction(4)), "<", two), {}) is None
        assert holds((("log", "x"), "<", two), {"x": Fraction(0)}) is False
        box = {"x": {"lower": "1", "upper": "2"}, "y": "1/2", "z": {"lower": "3", "upper": "4", "value": ["pi"]}}
        point = read_point([(("^", "x", two), "==", two)], box)
        assert (point["y"], point["z"]) == (Fraction(1, 2), +mp.pi)
        assert abs(point["x"] ** 2 - 2) < mpmath.mpf(10) ** -45
    assert text(("+", ("^", "x", -two), ("max", "y", -third))) == "((x^(-2))+max(y, (-1/3)))"
