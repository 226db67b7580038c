"""A campaign: the hunt for a counterexample to one statement, batch after batch.

A batch is one generator on one layout with a seed of its own, so that the state after n batches depends on the
statement, the edges, the seed and n alone, however often the campaign was broken off and taken up.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from functools import cached_property

import numpy as np

from theoremaudit.checker.terms import subterms
from theoremaudit.deciding import time_limit
from theoremaudit.gathering import refutation_certificate
from theoremaudit.hunting.domains import Special, domains
from theoremaudit.hunting.exact import length
from theoremaudit.hunting.generators import REACH, generators_for
from theoremaudit.hunting.parts import SEED
from theoremaudit.hunting.planting import WIDTHS, Limit, centres, detection_limit, limits, nearest
from theoremaudit.hunting.quests import Hit, Quest
from theoremaudit.hunting.records import Record
from theoremaudit.hunting.shrinking import shrunk
from theoremaudit.hunting.wording import describe, in_words
from theoremaudit.legs import ILL_POSED, REFUTES
from theoremaudit.sampling import Array
from theoremaudit.statements import Statement
from theoremaudit.tactics import CLOCK, OutOfTime

PROOF_STEPS = (500, 2000)  # for a proof that there is no solution: in the first round, in later ones
EXAMPLES = 300  # of hypothesis, and steps of Nelder-Mead, in one batch
SIZES = tuple(map(Fraction, (1, 2, 3, 4, 5, 8)))  # numbers of components, unless edges name others
CONSTANTS = 12
FINE = (*WIDTHS, *(digit * 10.0**-k for k in range(3, 7) for digit in (5, 2, 1)))
SHRINKING = 10.0  # seconds that a witness gets to become simple, beyond the budget


class Campaign:
    """The hunt for a counterexample to one statement.

    Parameters
    ----------
    statement
        What is attacked.
    special
        Edges by variable, as for ``theoremaudit.hunting.hunt``; the constants of the statement are edges as well.
    seed
        A natural number.

    Attributes
    ----------
    layouts
        The domains that are searched.
    round
        A turn for every generator on every layout that it can serve: the batches go through it again and again.

    Examples
    --------
    >>> from theoremaudit.hunting.records import Record
    >>> from theoremaudit.statements import forall
    >>> record = Campaign(forall("x^2 > x", given=["x > 0"])).advance(Record(), seconds=60)
    >>> record.batches, record.counterexample, record.words
    (1, {'x': '1'}, 'at x = 1: left 1, right 1')
    """

    def __init__(self, statement: Statement, special: Special | None = None, seed: int = SEED) -> None:
        self.statement, self.seed = statement, seed
        self.layouts = list(domains(statement.sequent, edges_of(statement, special or {})))
        served = [generators_for(domain) for domain in self.layouts]
        names = dict.fromkeys(name for generators in served for name in generators)
        self.round = [(name, i) for name in names for i, generators in enumerate(served) if name in generators]

    def finished(self, record: Record) -> bool:
        """Whether there is nothing more to look for.

        That is so after a counterexample, but one at which the conclusion is no real number leaves the rest of the
        round to find one at which it is false; or if there is no variable to vary.
        """
        if not self.layouts or (record.batches and not any(d.sequent.sorts for d in self.layouts)):
            return True
        if record.certificate is None:
            return False
        return record.certificate["reason"] == "false" or record.batches % len(self.round) == 0

    def advance(self, record: Record, seconds: float) -> Record:
        """The record after one more batch.

        Raises
        ------
        OutOfTime
            if the batch is not done within so many seconds; it then counts as not begun.
        """
        started = time.monotonic()
        turn, place = divmod(record.batches, len(self.round))
        name, layout = self.round[place]
        seed = int(np.random.SeedSequence((self.seed, record.batches)).generate_state(1)[0])
        quest = Quest(self.layouts[layout], seed, 1, EXAMPLES, PROOF_STEPS[min(turn, 1)])
        with time_limit(seconds), np.errstate(all="ignore"):
            generators_for(quest.domain)[name](quest, turn)
            if not quest.broken:
                CLOCK.check()  # a proof that was cut short by the time limit looks like one that failed
                record = replace(record, nearest=self._met(record, layout, quest))
        found = self._settled(record, quest)
        return replace(
            found,
            batches=record.batches + 1,
            seconds=record.seconds + time.monotonic() - started,
            tried={**record.tried, name: record.tried.get(name, 0) + quest.tried},
            suspicion=record.suspicion or quest.suspicion,
        )

    def _met(self, record: Record, layout: int, quest: Quest) -> tuple[tuple[float, ...], ...]:
        """How near the planted centres of each layout were passed, this quest included."""
        rows = list(record.nearest or ((),) * len(self.layouts))
        names = [x for x, _ in quest.domain.sequent.sorts]
        if quest.seen and names:
            now = nearest(self._centres[layout], names, quest.seen)
            rows[layout] = tuple(map(float, np.minimum(now, rows[layout] or np.inf)))
        return tuple(rows)

    @cached_property
    def _centres(self) -> list[Array]:
        return [centres(domain, self.seed) for domain in self.layouts]

    def _settled(self, record: Record, quest: Quest) -> Record:
        """The record with a counterexample of the quest; one at which the conclusion is false counts most."""
        hit = quest.broken or quest.undefined
        if hit is None or (record.certificate is not None and not quest.broken):
            return record
        refutation = _shrunk(quest, hit).refutation
        outcome = ILL_POSED if refutation.reason == "undefined" else REFUTES
        certificate = refutation_certificate(self.statement, refutation.point, outcome)
        return replace(record, certificate=certificate, words=in_words(self.statement, refutation))

    def limits(self, record: Record) -> tuple[Limit, ...]:
        """The detection limit of each layout."""
        rows = record.nearest or ((),) * len(self.layouts)
        pairs = [(d, row) for d, row in zip(self.layouts, rows, strict=True) if d.sequent.sorts]
        met = [(d, np.array(row or [np.inf] * len(self._centres[self.layouts.index(d)]))) for d, row in pairs]
        return limits(met, FINE)

    def detection_limit(self, record: Record) -> str:
        """The detection limit in words."""
        return detection_limit(self.limits(record))

    def smallest_width(self, record: Record) -> float | None:
        """The relative width of planted violations that 95% of such hunts find, for every layout; None if none is."""
        reached = [limit.reached for limit in self.limits(record)]
        return None if not reached or None in reached else max(w for w in reached if w is not None)

    def scope(self) -> str:
        """The domain that is searched, in words."""
        return describe(self.layouts, -REACH, REACH)


def _shrunk(quest: Quest, hit: Hit) -> Hit:
    """The witness made simple, as far as the time for it reaches."""
    try:
        with time_limit(SHRINKING), np.errstate(all="ignore"):
            return shrunk(quest, hit)
    except OutOfTime:
        return hit


def edges_of(statement: Statement, special: Special) -> dict[str, Sequence[Fraction]]:
    """The named edges and the constants of the statement, for each variable; numbers of components for a length."""
    s = statement.sequent
    goal = s.goal[2] if s.goal[0] == "exists" else s.goal[1:] if s.goal[0] == "and" else [s.goal]
    terms = [r[2][1] if r[0] == "each" else r[1] for r in (*s.given, *goal)]
    numbers = {t for term in terms for t in subterms(term) if isinstance(t, Fraction)}
    constants = sorted(numbers | {-q for q in numbers}, key=lambda q: (length(q), q))[:CONSTANTS]
    lengths = {sort.partition(":")[2] for _, sort in s.sorts if ":" in sort}
    found: dict[str, Sequence[Fraction]] = {x: tuple(special.get(x, SIZES)) for x in lengths}
    for x, sort in s.sorts:
        values = dict.fromkeys((*special.get(x, ()), *constants))
        if x not in lengths:
            found[x] = tuple(v for v in values if sort != "integer" or v.denominator == 1)
    return found
