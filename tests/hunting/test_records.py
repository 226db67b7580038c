"""A record comes back as it was kept; whatever cannot be believed counts as nothing done."""

from __future__ import annotations

import json
from dataclasses import replace
from fractions import Fraction

import pytest

from theoremaudit.deciding import decide
from theoremaudit.hunting import records
from theoremaudit.hunting.records import Record, hunts_folder, read_record, record_path, write_record
from theoremaudit.statements import forall

STATEMENT = forall("x > 1", given=("x > 0",))
RECORD = Record(3, 1.5, {"draws": 7}, ((0.5, float("inf")), ()), "a doubt", decide(STATEMENT).certificate, "at x = 1")


def test_a_record_comes_back(tmp_path):
    """All fields, infinite distances included."""
    path = tmp_path / "deep" / "record.json"
    write_record(path, RECORD)
    assert read_record(path, STATEMENT) == RECORD
    assert RECORD.candidates == 7
    assert RECORD.counterexample.keys() == {"x"}


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"null", b"\xff", b"{}", b'{"batches": "x"}', b"[" * 10_000])
def test_a_damaged_file_counts_as_nothing(tmp_path, content):
    """Truncated or foreign content, or no file."""
    path = tmp_path / "record.json"
    assert read_record(path, STATEMENT) == Record()
    path.write_bytes(content)
    assert read_record(path, STATEMENT) == Record()


@pytest.mark.parametrize("point", [{"x": "2"}, {}, None, 3])
def test_a_forged_counterexample_is_not_believed(tmp_path, point):
    """The certificate is replayed before it counts."""
    path = tmp_path / "record.json"
    write_record(path, RECORD)
    data = json.loads(path.read_text())
    data["certificate"]["point"] = point
    path.write_text(json.dumps(data))
    assert read_record(path, STATEMENT) == Record()


def test_a_certificate_of_something_else_is_not_believed(tmp_path):
    """It must refute, and this very statement: neither a proof nor the refutation of another one counts."""
    path, true, other = tmp_path / "record.json", forall("x^2 >= 0"), forall("x > 1", given=("x >= 0",))
    write_record(path, replace(RECORD, certificate=decide(true).certificate))
    assert read_record(path, true) == Record()
    write_record(path, replace(RECORD, certificate=decide(other).certificate))
    assert read_record(path, STATEMENT) == Record()
    assert read_record(path, other).certificate is not None


def test_a_file_belongs_to_one_hunt(tmp_path, monkeypatch):
    """Another statement, seed, edge or engine, another file."""

    def name(statement=STATEMENT, special=None, seed=1):
        return record_path(tmp_path, statement, special or {}, seed)

    first = name()
    assert first == name()
    others = [name(forall("x > 1", given=("x >= 0",))), name(special={"x": (Fraction(1, 2),)}), name(seed=2)]
    monkeypatch.setattr(records, "engine_fingerprint", lambda: "other")
    assert len({first, name(), *others}) == 5


def test_records_stay_with_the_audit_or_with_the_user(tmp_path, monkeypatch):
    """A folder that is no audit is not written to."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "user"))
    assert hunts_folder(tmp_path) == tmp_path / "user" / "theorem-audit" / "hunts"
    (tmp_path / "claims").mkdir()
    assert hunts_folder(tmp_path) == tmp_path / "report" / "cache" / "hunts"
