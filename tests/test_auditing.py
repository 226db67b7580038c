"""From evidence to audit.json on a hand-made audit of a few parts that rest on each other."""

from __future__ import annotations

import pytest

from theoremaudit.auditing import compile_audit, dependencies, requirement_row, severity, verdicts
from theoremaudit.gathering import Gathered
from theoremaudit.loading import load_audit
from theoremaudit.model import Part, Requirement, Role, Severity, Source
from theoremaudit.verdicts import Verdict

CLAIMS = """
    CLAIMS = (
        claim("base", part("law", severity=Severity.CRITICAL, used_in=(Source("notes", "Layer 3"),)), part("fine")),
        claim("middle", part("lemma", proof_steps=("step",), depends_on=("base/law",), severity=Severity.MAJOR,
                             repair=Repair("t", "l")),
              part("step", role=Role.STEP, printed=False),
              part("case", role=Role.INLINE, case_of="lemma", depends_on=("base/law",))),
        claim("top", part("theorem", contradicts=("base/fine",)), depends_on=("middle/lemma",)),
    )
    MATRICES = (Matrix("which", ("a", "b"), (("row", ("base/law", "")),)),)
"""
OUTCOMES = {"base/law": "refutes", "base/fine": "supports", "middle/lemma": "supports", "middle/step": "supports",
            "middle/case": "refutes", "top/theorem": "undecided"}  # fmt: skip


@pytest.fixture
def compiled(write_audit):
    audit = load_audit(write_audit(claims=CLAIMS))
    gathered = {}
    for part_id, outcome in OUTCOMES.items():
        evidence = {"leg": "proof", "method": "m", "outcome": outcome, "scope": "s", "certified": True}
        gathered[part_id] = Gathered([evidence], witness={"values": {"x": "1"}} if outcome == "refutes" else None)
    data = compile_audit(audit, gathered)
    return audit, gathered, data, {p["id"]: p for c in data["claims"] for p in c["parts"]}


def test_verdicts(compiled):
    """Truth by evidence, argument by steps: the lemma is true with a gap."""
    audit, gathered, _, _ = compiled
    found = verdicts(audit, gathered)
    assert {p: v.truth for p, v in found.items()} == {
        "base/law": "false", "base/fine": "true", "middle/lemma": "true", "middle/step": "true", "middle/case": "false",
        "top/theorem": "undecided",
    }  # fmt: skip
    assert found["middle/lemma"].argument == "gap"
    assert found["base/law"].argument == "absent"


def test_dependencies(compiled):
    """A claim's dependencies are those of all its parts."""
    graph = dependencies(compiled[0])
    assert set(graph.edges) == {
        ("middle/lemma", "base/law"), ("middle/case", "base/law"), ("top/theorem", "middle/lemma"),
    }  # fmt: skip


def test_what_rests_on_refuted_parts(compiled):
    """Directly or through a true part; the refuted part itself rests on nothing."""
    parts = compiled[3]
    assert {p: d["rests_on_refuted"] for p, d in parts.items() if d["rests_on_refuted"]} == {
        "middle/lemma": ["base/law"], "middle/case": ["base/law"], "top/theorem": ["base/law"],
    }  # fmt: skip


def test_blast_radius(compiled):
    """What falls with a finding: parts in the order of the paper, no cases, then places without a part."""
    parts = compiled[3]
    assert [(b["part"], b["locator"]) for b in parts["base/law"]["blast_radius"]] == [
        ("middle/lemma", "Layer 1"), ("top/theorem", "Layer 1"), (None, "Layer 3"),
    ]  # fmt: skip
    assert parts["base/fine"]["blast_radius"] == []


def test_severities_and_witnesses(compiled):
    """Findings have a severity, refuted parts a witness; a true lemma with a gap is minor and shows no repair."""
    parts = compiled[3]
    assert {p: d["severity"] for p, d in parts.items()} == {
        "base/law": "critical", "base/fine": None, "middle/lemma": "minor", "middle/step": None, "middle/case": None,
        "top/theorem": "minor",
    }  # fmt: skip
    assert [p for p, d in parts.items() if d["witness"]] == ["base/law", "middle/case"]
    assert parts["middle/lemma"]["repair"] is None
    assert parts["middle/lemma"]["broken_steps"] == ["middle/step"]


def test_the_rest_of_the_schema(compiled):
    """Schema number, matrices with empty cells as null, contradictions, evidence without inner fields."""
    _, _, data, parts = compiled
    assert data["schema"] == 1
    assert data["survival"][0]["rows"] == [{"assertion": "row", "cells": ["base/law", None]}]
    assert parts["top/theorem"]["contradicts"] == ["base/fine"]
    assert "certified" not in parts["base/law"]["evidence"][0]


@pytest.mark.parametrize(
    ("truths", "delivered"),
    [
        (("false", "true"), "yes"),
        (("conditional", "undecided"), "conditional"),
        (("undecided", "ill-posed"), "undecided"),
        (("false",), "no"),
        ((), "no"),
    ],
)
def test_a_requirement_is_delivered_by_a_true_part(truths, delivered):
    """The best of the parts that would deliver it counts."""
    parts = {f"claim/{n}": Verdict(truth, "certified") for n, truth in enumerate(truths)}
    asked = Requirement("text", Source("notes", "Layer 1"), ("claim/other",), tuple(parts))
    row = requirement_row(asked, parts)
    assert (row["delivered"], row["meant"], row["delivered_by"]) == (delivered, ["claim/other"], list(parts))


def plain(**more):
    return Part("p", Role.STATEMENT, (Source("notes", "Layer 1"),), "t", "l", **more)


@pytest.mark.parametrize(
    ("part", "verdict", "level"),
    [
        (plain(severity=Severity.CRITICAL), Verdict("false", "certified", "sound"), Severity.CRITICAL),
        (plain(severity=Severity.CRITICAL), Verdict("true", "certified", "broken"), Severity.MINOR),
        (plain(severity=Severity.EDITORIAL), Verdict("true", "certified", "gap"), Severity.EDITORIAL),
        (plain(severity=Severity.MAJOR), Verdict("true", "certified", "sound"), None),
        (plain(severity=Severity.MAJOR), Verdict("true", "certified", "absent"), None),
        (plain(severity=Severity.MAJOR), Verdict("empirical", "none", None), None),
        (plain(severity=Severity.MAJOR), Verdict("undecided", "none", None), Severity.MAJOR),
        (plain(severity=Severity.MAJOR, case_of="q"), Verdict("false", "certified", None), None),
        (plain(printed=False), Verdict("true", "certified", "gap"), None),
        (plain(printed=False), Verdict("false", "certified", None), Severity.MINOR),
    ],
)
def test_severity(part, verdict, level):
    """How bad a finding is, and what is none."""
    assert severity(part, verdict) == level
