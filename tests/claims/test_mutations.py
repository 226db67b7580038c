"""Each check can fail: for every part with a formal statement a mutated one gets another verdict.

A mutation changes a sign, an exponent, a factor, a bound or the domain.  Where the part's statement is true the
mutated one is refuted at a point that does not refute the original; where it is false or not defined, the mutated
one is proved.  The mutations of a topic stand in the module of its name beside this one.
"""

from __future__ import annotations

from importlib import import_module

import pytest

from theoremaudit.checker import verify
from theoremaudit.deciding import decide
from theoremaudit.loading import Audit, load_audit
from theoremaudit.refuting import replayed
from theoremaudit.tactics import Plan

from ..topics import ROOT, TOPICS
from .mutating import FALLS, Mutation

SECONDS = 60
MUTATIONS: dict[str, Mutation] = {
    part_id: mutation
    for topic in TOPICS
    for part_id, mutation in import_module(f".{topic}", __package__).MUTATIONS.items()
}
FORMAL = {part_id for part_id, (_, part) in load_audit(ROOT).parts.items() if part.asserts}


def _plan(audit: Audit, mutation: Mutation) -> Plan | None:
    if mutation.plan is None:
        return None
    part_id, key = mutation.plan
    return audit.legs["proof"][part_id](audit.parts[part_id][1]).plans[key]


def test_every_formal_part_has_a_mutation():
    """No part with a formal statement is missing from the table, and the table knows no other parts."""
    assert set(MUTATIONS) == FORMAL


@pytest.mark.parametrize("part_id", sorted(MUTATIONS))
def test_mutated_statement_gets_another_verdict(part_id, own_audit):
    """The mutated statement is decided the other way, with a certificate that replays; the original is not."""
    mutation = MUTATIONS[part_id]
    original = own_audit.parts[part_id][1].asserts[mutation.index]
    decision = decide(mutation.of(original), timeout=SECONDS, plan=_plan(own_audit, mutation))
    assert decision.verdict == mutation.verdict, f"{mutation.of(original)}: {decision.reason}"
    assert verify(decision.certificate).verdict == mutation.verdict
    if mutation.verdict == FALLS:
        assert replayed(original.sequent, decision.counterexample) is None
    else:
        assert decide(original, timeout=SECONDS).verdict == "refuted"
