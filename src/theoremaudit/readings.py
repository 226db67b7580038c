"""Readings: numbers that decide, taken at two precisions, and the observation that follows from them.

A reading supports a statement only if its distance from a tie is far above the change that raised precision makes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from flint import ctx
from mpmath import mp

from theoremaudit.legs import ILL_POSED, REFUTES, SUPPORTS, UNDECIDED, Observation

DIGITS = (50, 80)
SAME = mp.mpf("1e-30")  # two numbers closer than this, relative to their size, are taken for equal


@contextmanager
def precision(digits: int) -> Iterator[None]:
    """So many digits for mpmath and 40 more for Arb balls, restored afterwards."""
    with mp.workdps(digits), ctx.workdps(digits + 40):
        yield


@dataclass(frozen=True)
class Reading:
    """One number that decides something.

    ``gap`` must be positive (``>``), not negative (``>=``), zero (``=``); for ``count`` positive too, but its size
    means nothing; for ``routes`` it is the difference of two computations of one number.  ``None``: no real value.
    """

    where: str
    gap: Any
    must_be: str = ">"


def outcome(reading: Reading, change: Any) -> str:
    """What one reading says that moved by ``change`` when the precision was raised."""
    gap, must_be = reading.gap, reading.must_be
    if gap is None:
        return ILL_POSED
    if must_be in ("=", "routes"):
        return SUPPORTS if abs(gap) <= SAME else REFUTES if must_be == "=" else UNDECIDED
    if abs(gap) > 100 * change:
        return SUPPORTS if gap > 0 or (must_be == ">=" and gap >= -SAME) else REFUTES
    if max(abs(gap), change) > SAME:
        return UNDECIDED
    return SUPPORTS if must_be == ">=" else REFUTES  # a tie


def short(x: object) -> str:
    """Two significant digits."""
    return str(mp.nstr(mp.mpf(x), 2))


def judge(measure: Callable[[], Iterable[Reading]], method: str, scope: str, detail: str = "") -> Observation:
    """Take the readings with 50 and with 80 digits and say whether the statement held at all of them.

    Parameters
    ----------
    measure
        Computes the readings at the precision then in force, the same ones in the same order each time.
    method, scope, detail
        Words for the observation.
    """
    runs = []
    for digits in DIGITS:
        with precision(digits):
            runs.append(list(measure()))
    with mp.workdps(DIGITS[-1]):
        moved = [mp.mpf(0) if b.gap is None else abs(b.gap - a.gap) for a, b in zip(*runs, strict=True)]
        found: dict[str, list[Reading]] = {REFUTES: [], ILL_POSED: [], UNDECIDED: [], SUPPORTS: []}
        for reading, change in zip(runs[-1], moved, strict=True):
            found[outcome(reading, change)].append(reading)
        result = next(name for name, readings in found.items() if readings)
        noise = max(m / max(1, abs(r.gap or 0)) for m, r in zip(moved, runs[-1], strict=True))
        return Observation(
            result, method, scope, f"{summary(found, result)} {detail}".strip(), margin(found, result), short(noise)
        )


def summary(found: dict[str, list[Reading]], result: str) -> str:
    """How many comparisons went which way, and one of them."""
    total, these = sum(map(len, found.values())), found[result]
    if result == SUPPORTS:
        return f"{total} comparisons hold."
    if result == ILL_POSED:
        return f"{len(these)} of {total} comparisons have no real value; the first at {these[0].where}."
    words = "fail" if result == REFUTES else "are open"
    first = next((r for r in these if abs(r.gap) > SAME), these[0])
    off = f"off by {mp.nstr(first.gap, 4)}" if abs(first.gap) > SAME else "a tie"
    return f"{len(these)} of {total} comparisons {words}, such as {first.where}: {off}."


def margin(found: dict[str, list[Reading]], result: str) -> str:
    """Smallest distance from a tie among the strict comparisons; if some fail, the largest failure (0: a tie)."""
    if result == REFUTES:
        largest_gap = max(abs(r.gap) for r in found[REFUTES])
        return short(largest_gap) if largest_gap > SAME else "0"
    strict = [r.gap for r in found[SUPPORTS] if r.must_be == ">"]
    return short(min(strict)) if strict else ""
