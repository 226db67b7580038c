"""The content of audit.json for other programs: SARIF for editors and code scanning, JUnit for CI, a badge."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from theoremaudit.errata import witness_words
from theoremaudit.report import Index, Record

LEVELS = {"critical": "error", "major": "error", "minor": "warning", "editorial": "note"}
COLOURS = {"critical": "#c0392b", "major": "#d35400", "minor": "#b7950b", "editorial": "#2471a3", None: "#1e8449"}
SARIF = "https://json.schemastore.org/sarif-2.1.0.json"
Where = Callable[[str], tuple[str, int]]  # the file and line that state a part


def sarif(data: Record, where: Where) -> str:
    """The findings as SARIF 2.1.0, each at the line that states it formally and at its places in the documents."""
    index = Index(data)
    rules = [
        {"id": part["id"], "shortDescription": {"text": part["text"]}, "helpUri": f"REPORT.md#f{number}"}
        for number, part in enumerate(index.findings, 1)
    ]
    results = []
    for part in index.findings:
        path, line = where(part["id"])
        results.append(
            {
                "ruleId": part["id"],
                "level": LEVELS[part["severity"]],
                "message": {"text": told(index, part)},
                "locations": [
                    {
                        "physicalLocation": {"artifactLocation": {"uri": path}, "region": {"startLine": line}},
                        "logicalLocations": [
                            {"fullyQualifiedName": f"{s['document']}: {s['locator']}"} for s in part["sources"]
                        ],
                    }
                ],
            }
        )
    run = {"tool": {"driver": {"name": "theorem-audit", "rules": rules}}, "results": results}
    return json.dumps({"$schema": SARIF, "version": "2.1.0", "runs": [run]}, indent=1, ensure_ascii=False)


def junit(data: Record) -> str:
    """All parts as JUnit XML: a finding is a failure, what is undecided or empirical is skipped."""
    index = Index(data)
    suites = ElementTree.Element("testsuites", name=data["title"])
    for claim in data["claims"]:
        suite = ElementTree.SubElement(suites, "testsuite", name=claim["id"], tests=str(len(claim["parts"])))
        outcomes = []
        for part in claim["parts"]:
            case = ElementTree.SubElement(suite, "testcase", classname=claim["id"], name=part["id"].split("/")[-1])
            outcomes.append(outcome(index, part))
            if outcomes[-1] == "failure":
                ElementTree.SubElement(case, "failure", message=part["truth"]).text = told(index, part)
            elif outcomes[-1] == "skipped":
                ElementTree.SubElement(case, "skipped", message=part["truth"])
        suite.set("failures", str(outcomes.count("failure")))
        suite.set("skipped", str(outcomes.count("skipped")))
    ElementTree.indent(suites, " ")
    return ElementTree.tostring(suites, encoding="unicode", xml_declaration=True)


def outcome(index: Index, part: Record) -> str:
    """What a test runner makes of a part: ``passed``, ``failure`` or ``skipped``."""
    if index.fallen(part) or (part["severity"] and part["truth"] == "true"):
        return "failure"
    return "passed" if part["truth"] == "true" else "skipped"


def told(index: Index, part: Record) -> str:
    """A finding in plain words: what it says, the verdict, the witness, the repair."""
    verdict = re.sub(r"\\(.)", r"\1", index.verdict(part))
    said = [part["text"], f"{verdict[0].upper()}{verdict[1:]}.", witness_words(part)]
    said += [f"Put instead: {part['repair']['text']}"] if part["repair"] else []
    return " ".join(filter(None, said))


def badge(data: Record) -> str:
    """An SVG that says how much of what was examined stands; its colour is that of the gravest finding."""
    index = Index(data)
    parts = [p for p in index.parts.values() if not p["case_of"]]
    stand = sum(p["truth"] == "true" for p in parts)
    gravest = index.findings[0]["severity"] if index.findings else None
    label, words = "theorem-audit", f"{stand} of {len(parts)} parts stand"
    left, right = (round(6.6 * len(text)) + 12 for text in (label, words))
    width = left + right
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="20" role="img">',
        f"<title>{label}: {escape(words)}</title>",
        f'<rect width="{width}" height="20" rx="3" fill="#555"/>',
        f'<rect x="{left}" width="{right}" height="20" rx="3" fill="{COLOURS[gravest]}"/>',
        '<g fill="#fff" text-anchor="middle" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">',
        f'<text x="{left / 2:g}" y="14">{label}</text>',
        f'<text x="{left + right / 2:g}" y="14">{escape(words)}</text>',
        "</g>",
        "</svg>",
    ]
    return "\n".join(lines) + "\n"
