"""The search of a part: an exact counterexample to what it asserts, or the size of violation it would have found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import replace

import numpy as np

from theoremaudit.hunting.domains import Special, domains
from theoremaudit.hunting.planting import centres, detection_limit, limits, nearest
from theoremaudit.hunting.quests import Hit, Quest
from theoremaudit.hunting.searching import search
from theoremaudit.hunting.shrinking import shrunk
from theoremaudit.hunting.wording import describe, in_words, show_point
from theoremaudit.legs import ILL_POSED, REFUTES, SUPPORTS, UNDECIDED, Hunt
from theoremaudit.model import Part
from theoremaudit.statements import Statement

SEED = 20260215
METHOD = (
    "special points, small fractions (hypothesis), uniform and log-uniform draws, descent on the slack "
    "(differential evolution, Nelder-Mead)"
)


_NOTED: ContextVar[list[Special] | None] = ContextVar("noted", default=None)


def hunt(
    part: Part,
    *,
    about: Sequence[Statement] | None = None,
    special: Special | None = None,
    examples: int = 300,
    seed: int = SEED,
) -> Hunt:
    """Search for an exact counterexample of a part.

    Parameters
    ----------
    about
        The statements to attack; those that the part asserts if not given.
    special
        Edges by variable: values at which mis-stated mathematics tends to fail.  The edges of a vector are tried in
        each component, those of a length replace the numbers of components 1, 2, 3, 5.
    examples
        Number of hypothesis examples (and of Nelder-Mead steps), over all statements and layouts.
    seed
        Seed of every generator; the same input gives the same hunt.

    Returns
    -------
    Hunt
        ``refutes`` or ``ill-posed`` with an exact witness that the checker accepts, shrunk; ``supports`` with the
        detection limit; ``undecided`` if no admissible point was met, if a violation seen numerically has no exact
        replay, or if nothing was found and the statements are an instance of the part only.

    Examples
    --------
    >>> from theoremaudit.model import Part, Role, Source
    >>> from theoremaudit.statements import forall
    >>> part = Part("square", Role.INLINE, (Source("notes", "Layer 1"),), "", "", (forall("x^2 > x", given=["x > 0"]),))
    >>> found = hunt(part)
    >>> found.outcome, found.witness, found.words
    ('refutes', {'x': '1'}, 'at x = 1: left 1, right 1')
    """
    noted = _NOTED.get()
    if noted is not None:
        noted.append(special or {})
        return Hunt(UNDECIDED, "none", "", words="only the edges were asked for")
    statements = tuple(part.asserts if about is None else about)
    if not statements:
        return Hunt(UNDECIDED, "none", "", words="the part has no formal statement to search")
    quests: list[tuple[int, Quest]] = []
    for index, statement in enumerate(statements):
        layouts = list(domains(statement.sequent, special or {}))
        for domain in layouts:
            quest = Quest(domain, seed, 1 / len(layouts), max(examples // (len(layouts) * len(statements)), 20))
            quests.append((index, quest))
            if search(quest):
                return _report(REFUTES, statements, quests, quest.broken)
    undefined = next((quest.undefined for _, quest in quests if quest.undefined), None)
    if undefined:
        return _report(ILL_POSED, statements, quests, undefined)
    searched = all(_searched(i, quests) for i in range(len(statements)))
    found = _report(SUPPORTS if searched else UNDECIDED, statements, quests)
    if part.instance and about is None and searched:  # an instance can refute the part but not carry it
        return replace(found, outcome=UNDECIDED, words=f"no counterexample in the instance {part.instance}")
    return found


def _searched(index: int, quests: list[tuple[int, Quest]]) -> bool:
    own = [quest for i, quest in quests if i == index]
    return sum(quest.tried for quest in own) > 0 and not any(quest.suspicion for quest in own)


def _report(
    outcome: str, statements: Sequence[Statement], quests: list[tuple[int, Quest]], hit: Hit | None = None
) -> Hunt:
    """What the quests found, for a reader."""
    tried = sum(quest.tried for _, quest in quests)
    scope = describe(quest.domain for _, quest in quests)
    if hit is None:
        limit = _limit(quests) if outcome == SUPPORTS else ""
        doubt = next((quest.suspicion for _, quest in quests if quest.suspicion), "")
        words = "" if outcome == SUPPORTS else doubt or "no point was met at which the hypotheses hold"
        return Hunt(outcome, METHOD, scope, words=words, tried=tried, detection_limit=limit)
    index, quest = next((i, q) for i, q in quests if hit in (q.broken, q.undefined))
    with np.errstate(all="ignore"):
        hit = shrunk(quest, hit)
    words = in_words(statements[index], hit.refutation)
    also = next((q.undefined for _, q in quests if q.undefined), None)
    if also and outcome == REFUTES:
        words += f"; not even a real number at {show_point(also.refutation.point)}"
    return Hunt(outcome, METHOD + "; exact replay", scope, hit.refutation.point, index, words, tried)


def _limit(quests: list[tuple[int, Quest]]) -> str:
    met = []
    for _, quest in quests:
        names = [x for x, _ in quest.domain.sequent.sorts]
        if names:
            met.append((quest.domain, nearest(centres(quest.domain, quest.seed), names, quest.seen)))
    return detection_limit(limits(met))


@contextmanager
def noting() -> Iterator[list[Special]]:
    """Inside, hunts are not run: the edges that they name are noted in the list."""
    noted: list[Special] = []
    token = _NOTED.set(noted)
    try:
        yield noted
    finally:
        _NOTED.reset(token)
