"""The search of one domain: the generators in their order, until a point breaks the conclusion."""

from __future__ import annotations

import numpy as np

from theoremaudit.hunting.descent import descend
from theoremaudit.hunting.domains import Domain, without
from theoremaudit.hunting.examples import small_fractions
from theoremaudit.hunting.existence import parameters, seek_absence
from theoremaudit.hunting.points import axis, drawn, lattice
from theoremaudit.hunting.quests import Quest
from theoremaudit.hunting.slack import Points
from theoremaudit.tactics import CLOCK

LATTICE, DRAWN, CURVE = 4000, 20_000, 1200  # points of a kind, over all layouts


def search(quest: Quest) -> bool:
    """Run the generators until a point breaks the conclusion; whether one did."""
    with np.errstate(all="ignore"):
        if quest.goal[0] == "exists":
            parameters(quest)
        elif not quest.domain.sequent.sorts:
            the_one_point(quest)
        else:
            for generator in (blind, small_fractions, descend, pinned):
                CLOCK.check()
                generator(quest)
                if quest.broken:
                    break
    return quest.broken is not None


def the_one_point(quest: Quest) -> None:
    """A statement without variables."""
    quest.tried += 1
    quest.keep({}, None)


def blind(quest: Quest) -> None:
    """The generators that do not look at the slack: special points, uniform and log-uniform draws."""
    count = int((CURVE if quest.domain.equalities else DRAWN) * quest.share)
    first = lattice(quest.domain, min(LATTICE, 2 * count), quest.seed)
    for points in [first, *drawn(quest.domain, count, quest.seed)]:
        bring(quest, points)
        if quest.broken:
            return


def bring(quest: Quest, points: Points, by_chance: bool = True) -> None:
    """Let the quest look at points: solved along every chain, or at parameters without a solution."""
    if quest.goal[0] == "exists":
        seek_absence(quest, points)
        return
    for chain in quest.domain.chains:
        quest.attempt(points, chain, by_chance)
        if quest.broken:
            return


def pinned(quest: Quest) -> None:
    """With several equalities left: special values of a coordinate that make all but one of them hold."""
    domain = quest.domain
    if len(domain.equalities) < 2:
        return
    for x, sort in domain.sequent.sorts:
        for value in axis(domain, x, sort)[:8] if sort == "real" else []:
            smaller = without(domain.sequent, x, value)
            if sum(r[0] == "==" for r in smaller.given) < 2:
                inside = Domain(domain.statement, domain.sizes, smaller, (*domain.solved, (x, value)), domain.edges)
                within(quest, inside)
                if quest.broken:
                    return


def within(quest: Quest, domain: Domain) -> None:
    """Search a part of the domain blindly; its points do not count for the detection limit."""
    inner = Quest(domain, quest.seed, quest.share / 4, quest.examples // 4)
    blind(inner)
    quest.broken, quest.undefined = inner.broken, quest.undefined or inner.undefined
    quest.tried += inner.tried
