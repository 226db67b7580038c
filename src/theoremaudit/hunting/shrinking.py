"""Shrinking: the simplest witness of the same kind that the checker still accepts."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from math import ceil

from theoremaudit.hunting.exact import length
from theoremaudit.hunting.quests import Hit, Quest
from theoremaudit.tactics import CLOCK

SHRINKS = 400


def shrunk(quest: Quest, hit: Hit) -> Hit:
    """The simplest witness of the same kind that still replays: coordinates made shorter one after the other."""
    quest = replace(quest, domain=hit.domain)
    left = 6 if quest.domain.sequent.goal[0] == "exists" else SHRINKS
    sorts = dict(quest.domain.sequent.sorts)
    moved = True
    while moved and left > 0:
        moved = False
        for x in sorted(hit.values):
            for value in shorter(hit.values[x], sorts[x]):
                trial = {**hit.values, x: value}
                if hit.unknown is None and not quest.suspicious(trial):
                    continue
                CLOCK.check()
                left -= 1
                found = quest.replay(trial, hit.unknown)
                if found and found.reason == hit.refutation.reason:
                    hit, moved = Hit(hit.domain, trial, hit.unknown, found), True
                if moved or left <= 0:
                    break
    return hit


def shorter(value: Fraction, sort: str = "real") -> list[Fraction]:
    """Fractions with smaller numerator and denominator to try instead, the simplest first."""
    pool = {Fraction(n, d) for d in (1, 2, 3, 4) for n in range(-10, 11)}
    pool |= {value.limit_denominator(most) for most in (1, 2, 3, 5, 8, 10, 20, 50, 100, 1000, 10**5)}
    pool |= {sign * Fraction(10) ** k for k in range(-9, 7) for sign in (1, -1)}
    pool |= {1 + sign * Fraction(10) ** k for k in range(-9, 0) for sign in (1, -1)}
    pool |= {Fraction(f"{float(value):.{d}e}") for d in (0, 1, 2, 4)}
    pool |= {value / k for k in (2, 3, 10)} | {value * k for k in (2, 3, 5)}
    pool |= {Fraction(int(value / k)) for k in (1, 2, 10)} | {Fraction(ceil(value))}
    fit = (v for v in pool if length(v) < length(value) and (sort != "integer" or v.denominator == 1))
    return sorted(fit, key=lambda v: (length(v), v))
