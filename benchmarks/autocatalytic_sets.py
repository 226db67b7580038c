"""The largest RAF: the engine against two peers on the same systems in one run; prints seconds and ratios.

The systems are random: half as many types as reactions, one product each, two reactants of lower numbers, a Poisson
number of catalysts; the lowest numbers are food, so that much, but not everything, can be made.  *Sets* follows the
definition with Python sets, scanning all reactions until nothing changes; *networkx* keeps the reactions as nodes of a
directed graph and removes unsupported ones.  A peer that would take too long on a size is not run there.

``python benchmarks/autocatalytic_sets.py --sizes 100000 1000000``
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable

import networkx as nx
import numpy as np

from theoremaudit.autocatalytic_sets import Incidence, ReactionSystem, assemble, max_raf

SEED = 20_260_218
LARGEST = {"sets": 100_000, "networkx": 100_000}


def random_system(reactions: int, level: float) -> ReactionSystem:
    """A random system in which a reaction has so many catalysts on average."""
    draw = np.random.default_rng([SEED, reactions])
    types, food = reactions // 2, reactions // 50
    product = draw.integers(food, types, reactions)
    reactants = (product[:, None] * draw.random((reactions, 2)) ** 2).astype(np.int64)
    reactants[:, 1] += reactants[:, 0] == reactants[:, 1]
    counts = draw.poisson(level, reactions)
    catalysts = Incidence(np.concatenate([[0], np.cumsum(counts)]), draw.integers(0, types, counts.sum()))
    pairs = Incidence(np.arange(0, 2 * reactions + 1, 2), reactants.ravel())
    return assemble(types, np.arange(food), pairs, catalysts, Incidence(np.arange(reactions + 1), product))


def rows(system: ReactionSystem) -> list[tuple[list[int], list[int], list[int]]]:
    """The system as lists, for the peers."""
    parts = [
        [part.members[a:b].tolist() for a, b in zip(part.starts[:-1], part.starts[1:], strict=True)]
        for part in (system.reactants, system.catalysts, system.products)
    ]
    return list(zip(*parts, strict=True))


def by_sets(reactions: list[tuple[list[int], list[int], list[int]]], food: list[int]) -> set[int]:
    """The definition, word by word: grow the closure by scanning, drop what is not supported, repeat."""
    alive = set(range(len(reactions)))
    while True:
        there, before = set(food), -1
        while before != len(there):
            before = len(there)
            for i in alive:
                if there.issuperset(reactions[i][0]):
                    there.update(reactions[i][2])
        kept = {i for i in alive if there.issuperset(reactions[i][0]) and not there.isdisjoint(reactions[i][1])}
        if kept == alive:
            return alive
        alive = kept


def by_networkx(reactions: list[tuple[list[int], list[int], list[int]]], food: list[int]) -> set[int]:
    """The same on a graph with an edge from a reactant to each reaction, and from there to its products."""
    graph = nx.DiGraph()
    for i, (reactants, _, products) in enumerate(reactions):
        graph.add_edges_from((x, ("reaction", i)) for x in reactants)
        graph.add_edges_from((("reaction", i), x) for x in products)
    while True:
        unmet = {v: graph.in_degree(v) for v in graph if isinstance(v, tuple)}
        there, todo = set(food), [x for x in food if x in graph]
        while todo:
            for node in graph.successors(todo.pop()):
                unmet[node] -= 1
                new = [x for x in graph.successors(node) if x not in there] if unmet[node] == 0 else []
                there.update(new)
                todo += new
        lost = [v for v, n in unmet.items() if n or there.isdisjoint(reactions[v[1]][1])]
        if not lost:
            return {v[1] for v in unmet}
        graph.remove_nodes_from(lost)


def timed(run: Callable[[], object]) -> tuple[object, float]:
    """What comes out, and the seconds."""
    started = time.perf_counter()
    found = run()
    return found, time.perf_counter() - started


def main() -> None:
    """Parse the options, run all tools on all sizes, print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", nargs="+", type=int, default=[100_000, 1_000_000])
    parser.add_argument("--level", type=float, default=2.0, help="mean number of catalysts of a reaction")
    chosen = parser.parse_args()
    print("| reactions | in the largest RAF | engine | sets | networkx |\n| ---: | ---: | ---: | ---: | ---: |")
    for size in chosen.sizes:
        system = random_system(size, chosen.level)
        found, seconds = timed(lambda s=system: set(max_raf(s).tolist()))
        lists, food = rows(system), system.food.tolist()
        cells = []
        for name, peer in (("sets", by_sets), ("networkx", by_networkx)):
            if size > LARGEST[name]:
                cells.append("not run")
                continue
            same, spent = timed(lambda p=peer, a=lists, f=food: p(a, f))
            assert same == found, f"{name} and the engine disagree"
            cells.append(f"{spent:.2f} s ({spent / seconds:.0f} times)")
        print(f"| {size} | {len(found)} | {seconds:.3f} s | {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    main()
