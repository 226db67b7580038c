"""Running: parallel or not, cached or not, the same evidence."""

from __future__ import annotations

import pytest

from theoremaudit import caching, running
from theoremaudit.gathering import Gathered
from theoremaudit.loading import AuditError, load_audit
from theoremaudit.running import run_parts

CLAIMS = """
    CLAIMS = (claim("one", part("a", forall("x^2 >= 0")), part("b", forall("x > 0")), part("c")),)
"""


def run(audit, **more):
    seen = []
    found = run_parts(audit, list(audit.parts), report=lambda p, cached: seen.append((p, cached)), **more)
    return found, seen


def test_the_second_run_comes_from_the_cache(write_audit):
    """Everything is examined once; ``fresh`` examines it again; the evidence is the same."""
    audit = load_audit(write_audit(claims=CLAIMS))
    first, seen = run(audit)
    assert seen == [(p, False) for p in audit.parts]
    second, seen = run(audit)
    assert seen == [(p, True) for p in audit.parts]
    third, seen = run(audit, fresh=True)
    assert seen == [(p, False) for p in audit.parts]
    assert first == second == third
    assert list(first) == list(audit.parts)


def test_two_jobs_give_what_one_gives(write_audit):
    """Worker processes change nothing, nor the order of the result."""
    audit = load_audit(write_audit(claims=CLAIMS))
    one, _ = run(audit, jobs=1)
    two, seen = run(audit, jobs=2, fresh=True)
    assert one == two
    assert list(two) == list(audit.parts)
    assert {cached for _, cached in seen} == {False}


FAILING = """
    @leg("one/c")
    def finder(part):
        raise ValueError("broken on purpose")
"""
DYING = """
    import os
    @leg("one/c")
    def finder(part):
        os._exit(1)
"""
FALSE_STEP = """
    @leg("one/c")
    def finder(part):
        return Derivation(steps=(Step("wrong", False, "m"),))
"""


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_failing_leg_keeps_what_was_finished(write_audit, jobs):
    """The error names the part; the parts before it are in the cache."""
    audit = load_audit(write_audit(claims=CLAIMS, numerics=FAILING))
    with pytest.raises(AuditError, match=r"one/c.*broken on purpose"):
        run(audit, jobs=jobs)
    if jobs == 1:
        assert len(list((audit.root / "report" / "cache").iterdir())) == 2


@pytest.mark.parametrize(("body", "words"), [(DYING, "worker process died"), (FALSE_STEP, "wrong")])
def test_a_worker_that_dies_or_disagrees_is_one_error(write_audit, body, words):
    """No traceback from another process: one sentence."""
    audit = load_audit(write_audit(claims=CLAIMS, proofs=body))
    with pytest.raises(AuditError, match=words):
        run(audit, jobs=2)


def test_what_is_edited_during_a_run_is_examined_again(write_audit, monkeypatch):
    """Results are cached under the key that the part had when the run began."""
    proof = '@leg("one/a")\ndef finder(part): return Derivation(detail="first")'
    root = write_audit(claims=CLAIMS, proofs=proof)

    def edited(audit, part_id):
        path = root / "proofs" / "tiny.py"
        path.write_text(path.read_text().replace("first", "second"))
        return Gathered()

    monkeypatch.setattr(running, "gather", edited)
    run_parts(load_audit(root), ["one/a"])
    assert caching.recall(load_audit(root), caching.key(load_audit(root), "one/a")) is None
