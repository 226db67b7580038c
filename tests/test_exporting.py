"""SARIF, JUnit and the badge say what audit.json says, in the form that other programs read."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest

from theoremaudit.cli import main
from theoremaudit.exporting import badge, junit, outcome, sarif
from theoremaudit.report import Index

from .test_report import AUDIT, changed

INDEX = Index(AUDIT)


def somewhere(part_id):
    return f"claims/{part_id.split('/')[0]}.py", 7


def test_every_finding_is_a_result_with_its_place():
    """One result a finding, at the file and line that state it, and at its places in the documents."""
    (run,) = json.loads(sarif(AUDIT, somewhere))["runs"]
    assert [r["ruleId"] for r in run["results"]] == [p["id"] for p in INDEX.findings]
    assert {r["id"] for r in run["tool"]["driver"]["rules"]} == {p["id"] for p in INDEX.findings}
    for result, part in zip(run["results"], INDEX.findings, strict=True):
        (place,) = result["locations"]
        assert place["physicalLocation"]["region"]["startLine"] == 7
        assert len(place["logicalLocations"]) == len(part["sources"])
        assert part["text"] in result["message"]["text"]


def test_levels_follow_the_severity():
    """What is critical or major is an error."""
    (run,) = json.loads(sarif(AUDIT, somewhere))["runs"]
    levels = {INDEX.parts[r["ruleId"]]["severity"]: r["level"] for r in run["results"]}
    expected = {"critical": "error", "major": "error", "minor": "warning", "editorial": "note"}
    assert levels == {severity: expected[severity] for severity in levels}


def test_junit_counts_what_it_holds():
    """Each part is a test; the counts of each suite are those of its elements."""
    suites = ElementTree.fromstring(junit(AUDIT))
    cases = [(suite.get("name"), case) for suite in suites for case in suite]
    assert len(cases) == len(INDEX.parts)
    for suite in suites:
        assert int(suite.get("tests")) == len(suite)
        for kind in ("failure", "skipped"):
            assert int(suite.get(f"{kind}s".replace("skippeds", "skipped"))) == len(suite.findall(f".//{kind}"))


def test_outcomes():
    """Refuted, ill-posed, badly argued: failures; true: passed; undecided and empirical: skipped."""
    expected = {"false": "failure", "conditional": "failure", "ill-posed": "failure", "true": "passed"}
    for part in INDEX.parts.values():
        wanted = expected.get(part["truth"], "skipped")
        if part["truth"] == "true" and part["severity"]:
            wanted = "failure"
        assert outcome(INDEX, part) == wanted


def test_the_badge_counts_parts_and_shows_the_gravest():
    """A part that falls lowers the count; the colour is that of the worst finding."""
    printed = [p for p in INDEX.parts.values() if not p["case_of"]]
    stand = sum(p["truth"] == "true" for p in printed)
    text = "".join(ElementTree.fromstring(badge(AUDIT)).itertext())
    assert f"{stand} of {len(printed)} parts stand" in text
    standing = next(p for p in printed if p["truth"] == "true")
    claim = AUDIT["claims"].index(INDEX.owner[standing["id"]])
    path = f"claims.{claim}.parts.{INDEX.owner[standing['id']]['parts'].index(standing)}.truth"
    assert f"{stand - 1} of" in badge(changed(path, "false"))
    assert badge({**AUDIT, "claims": []}) != badge(AUDIT)


def test_every_part_is_found_in_its_module(own_audit):
    """The line names the part, or its claim where the part is one of a series made by a function."""
    exact = 0
    for part_id in own_audit.parts:
        claim, _, name = part_id.partition("/")
        path, line = own_audit.stated(part_id)
        lines = (own_audit.root / path).read_text().splitlines()
        series = not any(f'"{name}"' in text for text in lines)
        assert f'"{claim if series else name}"' in lines[line - 1]
        exact += not series
    assert exact > len(own_audit.parts) / 2


@pytest.mark.parametrize(("form", "head"), [("json", "{"), ("sarif", "{"), ("junit", "<?xml")])
def test_run_prints_the_format(write_audit, monkeypatch, capsys, form, head):
    """The format alone is printed, so that it can be piped; the exit code is that of the run."""
    root = write_audit(claims='CLAIMS = (claim("tiny", part("a", forall("x^2 > 0"))),)')
    monkeypatch.chdir(root)
    monkeypatch.setattr("sys.argv", ["theorem-audit", "run", "--jobs", "1", "--format", form])
    with pytest.raises(SystemExit) as stopped:
        main()
    assert stopped.value.code == 0
    shown = capsys.readouterr().out
    assert shown.startswith(head)
    if form == "junit":
        assert ElementTree.fromstring(shown).find(".//failure").get("message") == "false"
    else:
        assert json.loads(shown)
