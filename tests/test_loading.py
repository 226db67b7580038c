"""Loading an audit: a broken one gives one clear error."""

from __future__ import annotations

import pytest

from theoremaudit.loading import AuditError, load_audit

GOOD = """
    CLAIMS = (claim("one", part("a", forall("x^2 >= 0")), part("b", depends_on=("one/a",))), claim("two", part("c")))
"""
DERIVATION = """
    @leg("one/a")
    def proof(part):
        return Derivation()
"""


def test_a_good_audit_loads(write_audit):
    """Claims, parts, legs and where they come from."""
    audit = load_audit(write_audit(claims=GOOD, proofs=DERIVATION))
    assert list(audit.parts) == ["one/a", "one/b", "two/c"]
    assert list(audit.legs["proof"]) == ["one/a"]
    assert audit.origins["proof", "one/a"].name == "tiny.py"
    assert [c.name for c in audit.claims_of(audit.root / "claims" / "tiny.py")] == ["one", "two"]


def test_select(write_audit):
    """By claim, by part, everything without names; an unknown name lists the claims."""
    audit = load_audit(write_audit(claims=GOOD))
    assert audit.select(()) == ["one/a", "one/b", "two/c"]
    assert audit.select(("two", "one/b", "two/c")) == ["two/c", "one/b"]
    with pytest.raises(AuditError, match=r"three.*one, two"):
        audit.select(("three",))


def test_no_claims_folder(tmp_path):
    """The message says how to start."""
    with pytest.raises(AuditError, match="init"):
        load_audit(tmp_path)


@pytest.mark.parametrize(
    ("bodies", "words"),
    [
        ({"claims": "1/0"}, "claims/tiny.py.*ZeroDivisionError"),
        ({"claims": "def"}, "claims/tiny.py.*SyntaxError"),
        ({"claims": "forall('x >')"}, "claims/tiny.py states something"),
        ({"claims": "CLAIMS = ()"}, "no module with a CLAIMS"),
        ({"claims": "CLAIMS = (claim('one', part('a')), claim('one', part('b')))"}, "named twice.*one"),
        ({"claims": "CLAIMS = (claim('one', part('a'), part('a')),)"}, "named twice.*'a'"),
        ({"claims": "CLAIMS = (claim('One', part('a')),)"}, "bad name"),
        ({"claims": "CLAIMS = (claim('one', part('A b')),)"}, "lower-case"),
        ({"claims": "CLAIMS = (claim('one', part('a', depends_on=('one/z',))),)"}, "unknown parts: one/z"),
        ({"claims": "CLAIMS = (claim('one', part('a', contradicts=('two/z',))),)"}, "unknown parts: two/z"),
        ({"claims": "CLAIMS = (claim('one', part('a'), depends_on=('q/z',)),)"}, "unknown parts: q/z"),
        ({"claims": "CLAIMS = (claim('one', part('a', case_of='z')),)"}, "cases of unknown parts: z"),
        ({"claims": "CLAIMS = (claim('one', part('a', proof_steps=('z',))),)"}, "are not parts"),
        ({"claims": GOOD + "    MATRICES = (Matrix('t', ('c',), (('r', ('one/z',)),)),)"}, "matrix.*one/z"),
        ({"claims": GOOD + "    MATRICES = (Matrix('t', ('c',), (('r', ()),)),)"}, "one cell for each column"),
        ({"claims": GOOD, "proofs": "leg('one/z')(print)"}, "proof leg serves unknown parts: one/z"),
        ({"claims": GOOD, "numerics": "leg('one/a')(print); leg('one/a')(print)"}, "two numeric functions"),
        ({"claims": GOOD, "counterexamples": "leg = 3"}, "must define leg = Leg\\('search'\\)"),
        ({"claims": GOOD, "proofs": "leg = Leg('numeric')"}, "must define leg = Leg\\('proof'\\)"),
    ],
)
def test_a_broken_audit_is_one_error(write_audit, bodies, words):
    """The message names the module or the part that is wrong."""
    with pytest.raises(AuditError, match=words) as caught:
        load_audit(write_audit(**bodies))
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [b"title = ", b"\xff\xfe"])
def test_unreadable_settings(write_audit, content):
    """An audit.toml that is no TOML is named."""
    root = write_audit(claims=GOOD)
    (root / "audit.toml").write_bytes(content)
    with pytest.raises(AuditError, match=r"audit\.toml"):
        load_audit(root)


def test_loading_leaves_the_search_path(write_audit):
    """The folder does not stay on the import path."""
    import sys

    before = list(sys.path)
    load_audit(write_audit(claims=GOOD))
    assert sys.path == before
