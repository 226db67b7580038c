"""Autocatalytic sets: the largest RAF of a catalytic reaction system, exactly, for a million reactions.

A reaction turns reactants into products in the presence of a catalyst, which it does not consume; the types in the food
set are there from the start.  A set of reactions is *F-generated* if they can be put in an order in which every
reactant is food or made before, and *reflexively autocatalytic* if every reaction has a catalyst that is there.
A set that is not empty and has both properties is a *RAF*; if the catalyst too is there before its reaction runs, a
*constructively autocatalytic and F-generated* set (CAF).

>>> pair = reaction_system([((0,), (2,), (1,)), ((0,), (1,), (2,))], food=(0,))  # each makes the other's catalyst
>>> max_raf(pair)
array([0, 1])
>>> max_caf(pair)  # neither can be the first to run
array([], dtype=int64)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from itertools import chain

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]
FEW = 48  # below so many types at once plain loops are faster than array operations


class Catalysis(StrEnum):
    """Which catalysts a reaction needs.

    ``SOME``: at least one that is food or made by the set (Hordijk and Steel).  ``OTHER``: the same, but the reaction's
    own products do not count unless another reaction makes them too.  ``ALL``: every one of its catalysts.
    """

    SOME = "some"
    OTHER = "other"
    ALL = "all"


@dataclass(frozen=True)
class Incidence:
    """For each of a number of things a list of members: those of thing i are ``members[starts[i]:starts[i + 1]]``."""

    starts: Ints
    members: Ints

    @classmethod
    def of(cls, lists: Sequence[Sequence[int]]) -> Incidence:
        """From lists of members."""
        starts = np.zeros(len(lists) + 1, np.int64)
        np.cumsum([len(part) for part in lists], out=starts[1:])
        return cls(starts, np.fromiter(chain.from_iterable(lists), np.int64, int(starts[-1])))

    @property
    def sizes(self) -> Ints:
        """How many members each thing has."""
        sizes: Ints = np.diff(self.starts)
        return sizes

    @cached_property
    def owners(self) -> Ints:
        """The thing that each member belongs to."""
        owners: Ints = np.repeat(np.arange(len(self.starts) - 1), self.sizes)
        return owners

    def gather(self, things: Ints) -> Ints:
        """The members of several things, one list after the other."""
        first, sizes = self.starts[things], self.starts[things + 1] - self.starts[things]
        offsets = np.arange(sizes.sum()) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        members: Ints = self.members[np.repeat(first, sizes) + offsets]
        return members

    def transposed(self, members: int) -> Incidence:
        """For each of so many members the things that it belongs to."""
        starts = np.zeros(members + 1, np.int64)
        np.cumsum(np.bincount(self.members, minlength=members), out=starts[1:])
        return Incidence(starts, self.owners[np.argsort(self.members, kind="stable")])


@dataclass(frozen=True)
class ReactionSystem:
    """A catalytic reaction system on types 0, …, ``types`` − 1; no type may stand twice in one list of reactants."""

    types: int
    food: Ints
    reactants: Incidence
    catalysts: Incidence
    products: Incidence
    uses: Incidence  # for each type the reactions that need it as a reactant

    @property
    def size(self) -> int:
        """The number of reactions."""
        return len(self.reactants.starts) - 1


def assemble(types: int, food: Ints, reactants: Incidence, catalysts: Incidence, products: Incidence) -> ReactionSystem:
    """A system from its incidences."""
    return ReactionSystem(types, food, reactants, catalysts, products, reactants.transposed(types))


def reaction_system(
    reactions: Iterable[tuple[Sequence[int], Sequence[int], Sequence[int]]], food: Sequence[int]
) -> ReactionSystem:
    """A system from tuples (reactants, catalysts, products) of types, numbered from 0.

    Raises
    ------
    ValueError
        if a type is negative.

    Examples
    --------
    >>> reaction_system([((0,), (0,), (1,))], food=(0,)).size
    1
    """
    rows = [tuple(tuple(dict.fromkeys(part)) for part in reaction) for reaction in reactions]
    everything = [x for row in rows for part in row for x in part] + list(food)
    if min(everything, default=0) < 0:
        raise ValueError("types are numbered from 0: a negative one occurs")
    lists = [Incidence.of([row[k] for row in rows]) for k in range(3)]
    return assemble(max(everything, default=-1) + 1, np.array(sorted(set(food)), np.int64), *lists)


def closure(system: ReactionSystem, alive: Mask | None = None) -> tuple[Mask, Mask]:
    """The types that the reactions in ``alive`` make from the food, catalysts apart, and the reactions that run.

    Each reaction counts its unmet reactants; a type that appears takes one off every count that it stands in.  Linear
    in the size of the system.

    Examples
    --------
    >>> there, runs = closure(reaction_system([((0,), (), (1,)), ((1, 2), (), (3,))], food=(0,)))
    >>> there.tolist(), runs.tolist()
    ([True, True, False, False], [True, False])
    """
    unmet = system.reactants.sizes.copy()
    if alive is not None:
        unmet[~alive] = -1
    runs, there = unmet == 0, np.zeros(system.types, np.bool_)
    there[system.food] = True
    there[system.products.gather(np.flatnonzero(runs))] = True
    front = np.flatnonzero(there)
    while front.size:
        step = _few if front.size < FEW else _many
        front = step(system, front, unmet, there, runs)
    return there, runs


def _many(system: ReactionSystem, front: Ints, unmet: Ints, there: Mask, runs: Mask) -> Ints:
    """All reactions that the types of the front complete, and the types that appear, by array operations."""
    touched = system.uses.gather(front)
    np.subtract.at(unmet, touched, 1)
    ready = touched[unmet[touched] == 0]
    runs[ready] = True
    made = system.products.gather(ready)
    new = np.sort(made[~there[made]])
    there[new] = True
    return new[np.flatnonzero(np.diff(new, prepend=-1))]


def _few(system: ReactionSystem, front: Ints, unmet: Ints, there: Mask, runs: Mask) -> Ints:
    """The same, type by type on the same memory, until the front is wide again or empty."""
    use, uses = system.uses.starts.data, system.uses.members.data
    make, makes = system.products.starts.data, system.products.members.data
    left, seen, done = unmet.data, there.data, runs.data
    todo = front.tolist()
    while todo and len(todo) < FEW:
        new = []
        for x in todo:
            for r in uses[use[x] : use[x + 1]]:
                left[r] -= 1
                if left[r] == 0:
                    done[r] = True
                    for y in makes[make[r] : make[r + 1]]:
                        if not seen[y]:
                            seen[y] = True
                            new.append(y)
        todo = new
    return np.array(todo, np.int64)


def catalysed(system: ReactionSystem, alive: Mask, there: Mask, catalysis: Catalysis = Catalysis.SOME) -> Mask:
    """The reactions whose catalysts are there, if those in ``alive`` run and make the types ``there``."""
    owners, members = system.catalysts.owners, system.catalysts.members
    served = there[members]
    if catalysis is Catalysis.OTHER:
        served = np.isin(members, system.food) | (_other_makers(system, alive) > 0)
    count = np.bincount(owners[served], minlength=system.size)
    return count == system.catalysts.sizes if catalysis is Catalysis.ALL else count > 0


def _other_makers(system: ReactionSystem, alive: Mask) -> Ints:
    """For each reaction and each of its catalysts, how many other reactions in ``alive`` make the catalyst."""
    makers, made = system.products.owners, system.products.members
    number = np.bincount(made[alive[makers]], minlength=system.types)
    owners, members = system.catalysts.owners, system.catalysts.members
    own = np.isin(owners * system.types + members, makers * system.types + made)
    return number[members] - (own & alive[owners])


def max_raf(system: ReactionSystem, *, catalysis: Catalysis = Catalysis.SOME, within: Mask | None = None) -> Ints:
    """The largest RAF, as the indices of its reactions; empty if there is none.

    Reactions that do not run or have no catalyst in the closure are dropped until none is left to drop.  Every RAF
    survives each round, because dropping others never enlarges a closure; so what remains is the union of all RAFs.

    Examples
    --------
    >>> alone = reaction_system([((0,), (1,), (1,))], food=(0,))  # a reaction that makes its own catalyst
    >>> max_raf(alone), max_raf(alone, catalysis=Catalysis.OTHER)
    (array([0]), array([], dtype=int64))

    References
    ----------
    Hordijk and Steel (2004), Detecting autocatalytic, self-sustaining sets in chemical reaction systems.
    """
    alive = np.ones(system.size, np.bool_) if within is None else within.copy()
    while True:
        there, runs = closure(system, alive)
        kept = runs & catalysed(system, runs, there, catalysis)
        if np.count_nonzero(kept) == np.count_nonzero(alive):
            return np.flatnonzero(kept)
        alive = kept


def is_raf(system: ReactionSystem, reactions: Iterable[int], *, catalysis: Catalysis = Catalysis.SOME) -> bool:
    """Whether a set of reactions is a RAF: not empty, F-generated, every reaction catalysed.

    Examples
    --------
    >>> system = reaction_system([((0,), (0,), (1,)), ((1,), (5,), (2,))], food=(0,))
    >>> is_raf(system, [0]), is_raf(system, [0, 1]), is_raf(system, [])
    (True, False, False)
    """
    alive = np.zeros(system.size, np.bool_)
    alive[np.fromiter(reactions, np.int64)] = True
    there, runs = closure(system, alive)
    return bool(alive.any() and (runs == alive).all() and catalysed(system, alive, there, catalysis)[alive].all())


def max_caf(system: ReactionSystem) -> Ints:
    """The largest CAF: what runs from the food alone if a reaction waits for its reactants and for a catalyst.

    A reaction with k catalysts becomes k reactions, each with one of them as a further reactant; the closure of these
    is what can be built.

    Examples
    --------
    >>> max_caf(reaction_system([((0,), (0,), (1,)), ((0,), (1,), (2,)), ((0,), (4,), (3,))], food=(0,)))
    array([0, 1])
    """
    owners = system.catalysts.owners
    sizes = system.reactants.sizes[owners]
    starts = np.concatenate([[0], np.cumsum(sizes + 1)]).astype(np.int64)
    members = np.empty(int(starts[-1]), np.int64)
    last = starts[1:] - 1
    members[last] = system.catalysts.members
    body = np.ones(len(members), np.bool_)
    body[last] = False
    members[body] = system.reactants.gather(owners)
    reactants = _without_repetition(Incidence(starts, members), system.types)
    counts = system.products.sizes[owners]
    products = Incidence(np.concatenate([[0], np.cumsum(counts)]).astype(np.int64), system.products.gather(owners))
    empty = Incidence(np.zeros(len(owners) + 1, np.int64), np.zeros(0, np.int64))
    _, runs = closure(assemble(system.types, system.food, reactants, empty, products))
    return np.unique(owners[runs])


def _without_repetition(lists: Incidence, types: int) -> Incidence:
    """The same lists, each member once."""
    keys = np.unique(lists.owners * types + lists.members)
    starts = np.zeros(len(lists.starts), np.int64)
    np.cumsum(np.bincount(keys // types, minlength=len(starts) - 1), out=starts[1:])
    return Incidence(starts, keys % types)
