"""The cache: keyed by everything that could change what was gathered, and never trusted when damaged."""

from __future__ import annotations

import pytest

from theoremaudit import caching
from theoremaudit.gathering import Gathered
from theoremaudit.loading import load_audit

CLAIMS = """CLAIMS = (claim("one", part("a", forall("{}")), part("b")),)"""
LEG = """
    @leg("one/a")
    def finder(part):
        return Derivation(detail="{}")
"""


def keys(root):
    audit = load_audit(root)
    return {p: caching.key(audit, p) for p in audit.parts}


def test_the_key_is_stable(write_audit):
    """Nothing changed, same key; two parts, two keys."""
    root = write_audit(claims=CLAIMS.format("x^2 >= 0"), proofs=LEG.format("first"))
    first = keys(root)
    assert first == keys(root)
    assert len(set(first.values())) == 2


def test_the_key_changes_with_the_statement(write_audit):
    """Another statement, another key, for its own part only."""
    first = keys(write_audit(claims=CLAIMS.format("x^2 >= 0")))
    second = keys(write_audit(claims=CLAIMS.format("x^2 >= 1")))
    assert first["one/a"] != second["one/a"]
    assert first["one/b"] == second["one/b"]


@pytest.mark.parametrize("folder", ["proofs", "numerics", "counterexamples"])
def test_the_key_changes_with_the_leg(write_audit, folder):
    """Another source of a leg, another key, for the parts that it serves only."""
    first = keys(write_audit(claims=CLAIMS.format("x^2 >= 0"), **{folder: LEG.format("first")}))
    second = keys(write_audit(claims=CLAIMS.format("x^2 >= 0"), **{folder: LEG.format("second")}))
    assert first["one/a"] != second["one/a"]
    assert first["one/b"] == second["one/b"]


def test_the_key_changes_with_the_engine(write_audit, monkeypatch):
    """Another engine or library version, another key."""
    root = write_audit(claims=CLAIMS.format("x^2 >= 0"))
    first = keys(root)
    monkeypatch.setattr(caching, "engine_fingerprint", lambda: "other")
    assert first["one/a"] != keys(root)["one/a"]


def test_what_is_remembered_is_recalled(write_audit):
    """The same evidence comes back."""
    audit = load_audit(write_audit(claims=CLAIMS.format("x^2 >= 0")))
    assert caching.recall(audit, "digest") is None
    found = Gathered(evidence=[{"leg": "proof"}], certificates={"p": [1, "½"]}, witness={"x": "1"})
    caching.remember(audit, "digest", found)
    assert caching.recall(audit, "digest") == found


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"other": 1}', b'{"evidence": '])
def test_a_damaged_cache_file_is_ignored(write_audit, content):
    """Truncated or foreign content counts as nothing cached."""
    audit = load_audit(write_audit(claims=CLAIMS.format("x^2 >= 0")))
    caching.remember(audit, "digest", Gathered())
    (path,) = (audit.root / "report" / "cache").iterdir()
    path.write_bytes(content)
    assert caching.recall(audit, "digest") is None
