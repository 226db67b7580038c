"""Every topic has its legs: what a formal statement needs is there, and no function serves a part that is not."""

import pytest

from .topics import TOPICS, load, parts


@pytest.mark.parametrize("folder", ["proofs", "numerics", "counterexamples"])
@pytest.mark.parametrize("topic", TOPICS)
def test_every_function_serves_a_part_of_its_topic(folder, topic):
    assert set(load(folder, topic).leg.finders) <= set(parts(topic))


@pytest.mark.parametrize("folder", ["numerics", "counterexamples"])
@pytest.mark.parametrize("topic", TOPICS)
def test_every_formal_part_is_computed_and_searched(folder, topic):
    formal = {part_id for part_id, part in parts(topic).items() if part.asserts}
    assert formal <= set(load(folder, topic).leg.finders)


@pytest.mark.parametrize("topic", TOPICS)
def test_every_part_has_a_leg(topic):
    served = {p for folder in ("proofs", "numerics", "counterexamples") for p in load(folder, topic).leg.finders}
    informal = {part_id for part_id, part in parts(topic).items() if not part.asserts}
    assert informal <= served
