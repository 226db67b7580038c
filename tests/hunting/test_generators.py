"""Each generator finds what it is there for, and what it meets by chance is counted apart from what it seeks."""

from __future__ import annotations

from math import inf

import numpy as np
import pytest

from theoremaudit.hunting.campaigns import EXAMPLES
from theoremaudit.hunting.domains import domains
from theoremaudit.hunting.generators import BLIND, SEEING, generators_for
from theoremaudit.hunting.quests import Quest
from theoremaudit.statements import forall


def searched(name, statement, turn=0, seed=1, proof_steps=inf):
    """The quest after one turn of one generator."""
    (domain, *_) = domains(statement.sequent, {})
    found = Quest(domain, seed, 1, EXAMPLES, proof_steps)
    with np.errstate(all="ignore"):
        (BLIND | SEEING)[name](found, turn)
    return found


SIZE = "s == 1 - exp(-R*s)"
PREY = {
    "special points": forall("x*y != 3/4", given=("x > 0", "y > 0")),
    "uniform and log-uniform": forall("abs(x - 17/10) >= 1/200", given=("0 < x", "x < 3")),
    "far away": forall("x < 10^16", given=("x > 0",)),
    "boundaries": forall("x*y < 1 - 1/10^7", given=("x > 0", "y > 0", "x*y < 1")),
    "thin regions": forall("x < 37", given=("x > 0", "y > 0", "abs(y - x^3) < 1/10^5")),
    "small fractions": forall("x != 7/5", given=("x > 0",)),
    "evolution": forall("(x - 2)^2 + (y - 3)^2 >= 1/10^3", given=("x > 0", "y > 0")),
    "descents": forall("(y - x^2)^2 + (x - 1237/1000)^2/100 > 1/10^6", given=("x > 0", "y > 0")),
    "faces": forall("37*x + 11*y < 100", given=("37*x + 11*y <= 100", "x > 0", "y > 0")),
    "pinned coordinates": forall("s <= t", given=("R > 1", "0 < s", "0 <= t", SIZE, "t == 1 - exp(-R*t)")),
}


@pytest.mark.parametrize("name", BLIND | SEEING)
def test_a_generator_finds_its_prey(name):
    """One turn is enough for the kind of violation that it was written for."""
    assert searched(name, PREY[name]).broken


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("far away", ["special points", "uniform and log-uniform", "boundaries", "small fractions"]),
        ("boundaries", ["special points", "uniform and log-uniform", "far away", "small fractions"]),
        ("faces", ["uniform and log-uniform", "far away", "thin regions"]),
        ("thin regions", ["uniform and log-uniform", "special points", "small fractions"]),
        ("descents", ["special points", "uniform and log-uniform", "far away"]),
    ],
)
def test_none_is_superfluous(name, others):
    """What one generator finds in a turn others miss."""
    assert not any(searched(other, PREY[name]).broken for other in others)


@pytest.mark.parametrize("name", BLIND | SEEING)
def test_only_points_met_by_chance_count_for_the_detection_limit(name):
    """Those that do not look at the slack leave their points; the others leave none."""
    true = forall("x + y > -1", given=("x > 0", "y > 0", "x*y < 4"))
    found = searched(name, true)
    assert found.tried > 0 or name in ("faces", "pinned coordinates")
    assert sum(len(points["x"]) for points in found.seen) == (found.tried if name in BLIND else 0)


def test_thin_regions_are_entered():
    """Where chance meets next to nothing, walks get in, and move about inside."""
    thin = forall("x + y > 0", given=("x > 1", "y > 1", "abs(x^2 + y^2 - 100) < 1/10^6"))
    inside = searched("thin regions", thin)
    assert inside.tried > 100 * max(1, searched("uniform and log-uniform", thin).tried)
    values = np.concatenate([points["x"] for points in inside.seen])
    assert np.ptp(values) > 1


def test_walks_keep_integers_whole():
    """Integers step to integers."""
    (points,) = searched("thin regions", forall("n + x > 0", given=("n >= 1", "x > 0"), integer=("n",))).seen
    assert np.array_equal(points["n"], np.round(points["n"]))
    assert len(np.unique(points["n"])) > 20


def test_exhausted_special_points_are_not_tried_again():
    """One variable has few of them; four have more combinations than a turn tries."""
    few, many = (
        forall("x > -1", given=("x > 0",)),
        forall("a + b + c + d > -1", given=tuple(f"{x} > 0" for x in "abcd")),
    )
    assert searched("special points", few).tried > searched("special points", few, turn=1).tried == 0
    assert searched("special points", many, turn=1).tried > 0


def test_a_proof_of_absence_takes_steps():
    """For R = 1/2 there is no solution; ten steps do not show it."""
    absent = forall("exists s: 0 < s < 1, s == 1 - exp(-R*s)", given=("R > 0", "R < 1"))
    assert not searched("special points", absent, proof_steps=10).broken
    assert searched("special points", absent, proof_steps=500, turn=1).broken


@pytest.mark.parametrize("name", ["uniform and log-uniform", "far away", "boundaries", "thin regions"])
def test_another_seed_brings_other_points(name):
    """Otherwise going on would repeat itself; the same seed brings the same."""
    true = forall("x + y > -1", given=("x > 0", "y > 0", "x*y < 4"))
    first, again, other = (searched(name, true, seed=seed).seen[0]["x"] for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        (forall("x > 0"), BLIND | SEEING),
        (forall("exists y: y > x"), BLIND),
        (forall("exp(1) > 2"), ["the only point"]),
    ],
)
def test_not_every_generator_serves_every_domain(statement, expected):
    """Descent on the slack means nothing for existence, and a single point needs no generator."""
    (domain,) = domains(statement.sequent, {})
    assert list(generators_for(domain)) == list(expected)
