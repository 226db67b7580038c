"""Autocatalytic sets: systems checked by hand, all subsets of small systems, and what must hold of every system."""

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from theoremaudit.autocatalytic_sets import FEW, Catalysis, closure, is_raf, max_caf, max_raf, reaction_system

TYPES, REACTIONS = 6, 6
SOME, OTHER, ALL = Catalysis.SOME, Catalysis.OTHER, Catalysis.ALL
part = st.lists(st.integers(0, TYPES - 1), max_size=2).map(tuple)
systems = st.tuples(st.lists(st.tuples(part, part, part), max_size=REACTIONS), part)


def made_from(reactions, food):
    """The closure by rounds, with sets."""
    there = set(food)
    for _ in range(TYPES + 1):
        for reactants, _, products in reactions:
            if set(reactants) <= there:
                there |= set(products)
    return there


def served(reaction, others, food, there, catalysis):
    """Whether the catalysts of a reaction are there, word by word as the definition says."""
    catalysts = set(reaction[1])
    if catalysis is ALL:
        return catalysts <= there
    if catalysis is OTHER:
        there = set(food).union(*(products for _, _, products in others))
    return bool(catalysts & there)


def raf_by_definition(reactions, chosen, food, catalysis):
    """The definition, with sets and nothing else."""
    own = [reactions[i] for i in chosen]
    there = made_from(own, food)
    return bool(own) and all(
        set(reactions[i][0]) <= there
        and served(reactions[i], [reactions[k] for k in chosen if k != i], food, there, catalysis)
        for i in chosen
    )


@pytest.mark.parametrize("catalysis", Catalysis)
@settings(max_examples=150, deadline=None)
@given(systems)
def test_the_largest_raf_is_the_union_of_all_subsets_that_are_rafs(catalysis, drawn):
    reactions, food = drawn
    system = reaction_system(reactions, food)
    union = set()
    for size in range(1, len(reactions) + 1):
        for chosen in combinations(range(len(reactions)), size):
            expected = raf_by_definition(reactions, chosen, food, catalysis)
            assert is_raf(system, chosen, catalysis=catalysis) == expected
            union |= set(chosen) if expected else set()
    assert set(max_raf(system, catalysis=catalysis).tolist()) == union


@settings(max_examples=200, deadline=None)
@given(systems, st.integers(0, TYPES - 1))
def test_more_food_and_weaker_conditions_keep_what_was_found(drawn, extra):
    reactions, food = drawn
    system, richer = reaction_system(reactions, food), reaction_system(reactions, (*food, extra))
    some = set(max_raf(system).tolist())
    assert not some or is_raf(system, some)
    assert some <= set(max_raf(richer).tolist())
    assert set(max_raf(system, catalysis=OTHER).tolist()) <= some
    assert set(max_caf(system).tolist()) <= some


@settings(max_examples=200, deadline=None)
@given(systems)
def test_what_can_be_built_step_by_step(drawn):
    reactions, food = drawn
    there, built = set(food), set()
    for _ in range(REACTIONS + 1):
        for i, (reactants, catalysts, products) in enumerate(reactions):
            if set(reactants) <= there and there & set(catalysts):
                built.add(i)
                there |= set(products)
    assert set(max_caf(reaction_system(reactions, food)).tolist()) == built


def test_a_system_checked_by_hand():
    """Two reactions sustain each other, a third lives on them, a fourth starves."""
    system = reaction_system(
        [((0, 1), (3,), (2,)), ((2,), (2,), (3,)), ((0,), (2,), (4,)), ((5,), (6,), (6,))], food=(0, 1)
    )
    assert max_raf(system).tolist() == [0, 1, 2]
    assert max_caf(system).tolist() == []
    assert not is_raf(system, [0, 2])


def test_each_condition_decides_otherwise():
    """A lone self-catalyst needs SOME; a missing second catalyst is no harm unless ALL are required."""
    alone = reaction_system([((0,), (1,), (1,))], food=(0,))
    assert [max_raf(alone, catalysis=c).tolist() for c in (SOME, OTHER, ALL)] == [[0], [], [0]]
    two = reaction_system([((0,), (0, 1), (2,))], food=(0,))
    assert [max_raf(two, catalysis=c).tolist() for c in (SOME, OTHER, ALL)] == [[0], [0], []]


def test_empty_systems_and_reactions_without_reactants():
    assert max_raf(reaction_system([], food=(0,))).size == 0
    assert max_raf(reaction_system([((), (1,), (1,))], food=())).tolist() == [0]
    assert max_caf(reaction_system([((), (1,), (1,))], food=())).size == 0


def test_a_negative_type_is_refused():
    with pytest.raises(ValueError, match="numbered from 0"):
        reaction_system([((-1,), (0,), (0,))], food=())


@pytest.mark.parametrize("width", [1, FEW - 1, FEW, 3 * FEW])
def test_narrow_and_wide_fronts_agree(width):
    """Bundles of chains: the closure passes through loops, through arrays, and from one to the other."""
    reactions = [((width * k + i,), (0,), (width * (k + 1) + i,)) for k in range(5) for i in range(width)]
    reactions += [((width * 5 + i,), (0,), (width * 6,)) for i in range(width)]
    system = reaction_system(reactions, food=range(width))
    there, runs = closure(system)
    assert there.all()
    assert runs.all()
    assert max_raf(system).size == len(reactions)


def test_a_long_chain_and_a_late_loss():
    """Taking the first reaction of a chain of 10^5 away takes everything."""
    n = 100_000
    system = reaction_system([((i,), (i + 1,), (i + 1,)) for i in range(n)], food=(0,))
    assert max_raf(system).size == n
    without_first = np.arange(n) > 0
    assert max_raf(system, within=without_first).size == 0
