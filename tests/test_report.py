"""REPORT.md: what it says of each kind of verdict, and that it is sound Markdown."""

import copy
import json
import re
from typing import Any

import pytest

from theoremaudit.report import (
    SYMBOLS,
    Index,
    assignment,
    bottom_line,
    code,
    count,
    display,
    listing,
    math,
    md,
    render,
    replay,
    sentence,
    value,
    variable,
)

Record = dict[str, Any]


def place(locator: str, document: str = "chapter") -> Record:
    return {"document": document, "locator": locator}


def found(leg: str, outcome: str, **fields: Any) -> Record:
    return {
        "leg": leg,
        "method": f"{leg} method",
        "outcome": outcome,
        "scope": "",
        "certificate": None,
        "detail": "",
        "about": "statement",
        **fields,
    }


def weight(hypothesis: str, kind: str, witness: Record | None) -> Record:
    return {"hypothesis": hypothesis, "found": kind, "statement": "x", "witness": witness, "certificate": None}


def part(part_id: str, truth: str = "true", severity: str | None = None, **fields: Any) -> Record:
    return {
        "id": part_id,
        "role": "statement",
        "sources": [place(f"place of {part_id}")],
        "text": f"Text of {part_id}",
        "latex": f"x_{{{len(part_id)}}}",
        "statements": [f"x < {len(part_id)}"],
        "instance": "",
        "printed": True,
        "truth": truth,
        "warrant": "certified",
        "argument": "sound",
        "broken_steps": [],
        "severity": severity,
        "witness": None,
        "repair": None,
        "contradicts": [],
        "depends_on": [],
        "rests_on_refuted": [],
        "blast_radius": [],
        "hypotheses": [],
        "figure": None,
        "cites": "",
        "context": "",
        "evidence": [],
        **fields,
    }


def claim(claim_id: str, *parts: Record, **fields: Any) -> Record:
    return {
        "id": claim_id,
        "title": f"Title of {claim_id}",
        "kind": "proposition",
        "sources": [place("eq. (1)")],
        "symbols": [],
        "depends_on": [],
        "parts": list(parts),
        **fields,
    }


def audit(*claims: Record, **fields: Any) -> Record:
    return {
        "schema": 1,
        "title": "Audit of a paper",
        "documents": [{"id": "chapter", "title": "The chapter"}],
        "claims": list(claims),
        "survival": [],
        "requirements": [],
        "not_examined": [],
        "limits": [],
        **fields,
    }


REPAIR = {
    "text": "Assume v = D",
    "latex": r"v = D \Rightarrow |x| < 1",
    "condition": "v = D",
    "statements": ["x < 1"],
    "truth": "true",
    "warrant": "derived",
}
REFUTED = "for all real x: x < 18"
WITNESS = {
    "values": {
        "s": {"lower": "123456789012/200000000000", "upper": "123456789013/200000000000"},
        "R": "3/2",
        "beta_1": ["1/2", "0"],
    },
    "words": "Half the nodes have x_1 = 0",
    "reason": "false",
    "statement": REFUTED,
}
LIMIT = "finds violations of 1e-3 in 95% of runs"
FILE = "report/certificates/{}.json"

AUDIT = audit(
    claim(
        "threshold",
        part(
            "threshold/a",
            severity="minor",
            argument="gap",
            broken_steps=["threshold/step-only-if"],
            hypotheses=[
                weight("R > 1", "needed", {"R": "1", "s": "0"}),
                weight("s < 1", "not used", None),
                weight("v > 0", "undecided", None),
            ],
            evidence=[
                found("proof", "supports", certificate=FILE.format("threshold-a")),
                found("search", "supports", scope="1 < R < 9", detail=LIMIT),
            ],
        ),
        part(
            "threshold/b-exists",
            "conditional",
            "critical",
            statements=["x > 1", REFUTED],
            witness=WITNESS,
            repair=REPAIR,
            argument="broken",
            broken_steps=["threshold/step-sign"],
            warrant="certified",
            sources=[place("eq. (2)"), place("§3"), place("eq. (1)", "earlier paper")],
            blast_radius=[
                {"part": "threshold/a", **place("Proposition 1(a)")},
                {"part": None, **place("Abstract")},
                {"part": None, **place("Theorem 1", "earlier paper")},
            ],
            evidence=[
                found("search", "refutes", certificate=FILE.format("threshold-b"), scope=REFUTED),
                found("proof", "supports", about="repair", certificate=FILE.format("repair-1")),
                found("proof", "supports", about="repair", certificate=FILE.format("repair-2")),
            ],
        ),
        part(
            "threshold/step-sign",
            "false",
            "major",
            role="step",
            argument=None,
            witness={"values": {"x": "1"}, "words": "", "reason": "false"},
        ),
        part(
            "threshold/step-only-if",
            role="step",
            argument=None,
            printed=False,
            sources=[],
            context="One line closes it",
        ),
        symbols=[{"symbol": "R", "meaning": "reproduction number"}],
    ),
    claim(
        "law",
        part(
            "law/defined",
            "ill-posed",
            "major",
            witness={"values": {"J": "1"}, "words": "", "reason": "undefined"},
            contradicts=["law/sound"],
            argument=None,
            role="definition",
        ),
        part("law/empty", "ill-posed", "editorial", witness={"values": {}, "words": "", "reason": "vacuous"}),
        part("law/open", "undecided", "minor", warrant="none", argument="absent"),
        part("law/broken", severity="major", argument="broken", broken_steps=["law/step-bad"], cites="Banach (1922)"),
        part(
            "law/step-bad",
            "false",
            "minor",
            role="step",
            argument=None,
            repair={**REPAIR, "condition": "", "truth": "undecided", "warrant": "none"},
        ),
        part(
            "law/sound",
            warrant="corroborated",
            rests_on_refuted=["threshold/b-exists"],
            text="If |x| > 1 and y_1*y_2 <b> then <i>z</i> costs $5",
            latex=r"|x| < \operatorname{diag}(y)",
        ),
        part("law/world", "empirical", warrant="none", argument=None, role="prediction"),
        part("law/absent", argument="absent", warrant="cited"),
        part(
            "law/small-case",
            "false",
            argument=None,
            case_of="law/absent",
            repair=REPAIR,
            witness={"values": {"x": "7"}, "words": "Seven will do", "reason": "false"},
        ),
        depends_on=["threshold/b-exists"],
    ),
    survival=[
        {
            "title": "Earlier and later",
            "columns": ["earlier", "later"],
            "rows": [
                {"assertion": "It exists", "cells": ["threshold/b-exists", None]},
                {"assertion": "a|b", "cells": ["law/sound", "law/defined"]},
            ],
            "note": "Read across",
        }
    ],
    requirements=[
        {
            "text": "There is a threshold",
            "source": place("first dynamic", "list"),
            "meant": ["threshold/b-exists", "threshold/a"],
            "delivered_by": ["threshold/a"],
            "delivered": "yes",
            "note": "Read as a limit",
        }
    ],
    not_examined=[{"what": "Figure 3", "why": "it carries no claim"}],
    limits=["A definition may be misread"],
)


def changed(path: str, new: Any) -> Record:
    """The audit with one field replaced; the path is written with dots."""
    copied = copy.deepcopy(AUDIT)
    *above, last = [int(step) if step.isdigit() else step for step in path.split(".")]
    inner: Any = copied
    for step in above:
        inner = inner[step]
    inner[last] = new
    return copied


def reordered(value: Any) -> Any:
    """The same content with the keys of every dict in reverse order."""
    if isinstance(value, dict):
        return {key: reordered(value[key]) for key in reversed(value)}
    return [reordered(v) for v in value] if isinstance(value, list) else value


def section(report: str, title: str) -> str:
    """Text of one section."""
    return report.split(f"\n## {title}\n")[1].split("\n## ")[0]


def finding(report: str, name: str) -> str:
    """Text of the finding whose heading ends with the name."""
    return next(f for f in section(report, "Findings").split("\n#### ") if f.splitlines()[0].endswith(name))


REPORT = render(AUDIT)
EMPTY = render(audit())
SECTIONS = [
    "The bottom line",
    "Findings",
    "Where each assertion survives",
    "Contradictions",
    "What the framework must deliver",
    "What stands",
    "Hypotheses weighed",
    "Claim cards",
    "Method",
    "Limits",
    "Detection limits",
    "What was not examined",
]


class TestPage:
    @pytest.mark.parametrize("report", [REPORT, EMPTY])
    def test_sections_stand_in_order_and_none_is_empty(self, report: str) -> None:
        """Every section is there, has a body, and the contents line leads to it."""
        assert re.findall(r"^## (.+)$", report, re.MULTILINE) == SECTIONS
        for title in SECTIONS:
            assert section(report, title).strip()
            assert f"](#{title.lower().replace(' ', '-')})" in report

    def test_same_audit_same_bytes(self) -> None:
        """Neither a second run nor the order of keys changes the text."""
        assert render(copy.deepcopy(AUDIT)) == REPORT
        assert render(reordered(AUDIT)) == REPORT
        assert render(json.loads(json.dumps(AUDIT, sort_keys=True))) == REPORT

    def test_render_leaves_the_audit_alone(self) -> None:
        """Rendering changes nothing in its input."""
        before = copy.deepcopy(AUDIT)
        render(AUDIT)
        assert before == AUDIT

    @pytest.mark.parametrize("report", [REPORT, EMPTY])
    def test_no_template_language_is_left(self, report: str) -> None:
        """No jinja, no Python value, no double full stop, one newline at the end."""
        assert not re.search(r"\{%|%\}|\{#|None,|\[\]|Undefined|undefined object|\.\.(?!\.)| \.(?= |$)", report)
        assert report.endswith("\n")
        assert not report.endswith("\n\n")
        assert "\n\n\n" not in report

    @pytest.mark.parametrize("report", [REPORT, EMPTY])
    def test_tables_have_equal_rows(self, report: str) -> None:
        """Within a table each row has as many cells as its head, and a head has a rule below."""
        tables = re.findall(r"(?:^\|.*\n)+", report, re.MULTILINE)
        for table in tables:
            widths = {len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}
            assert len(widths) == 1, table
            assert re.fullmatch(r"\|(:?-+:?\|)+", table.splitlines()[1])
        assert len(tables) >= (4 if report == REPORT else 0)

    def test_fences_and_dollars_pair(self) -> None:
        """Fences close, dollars stand only around code spans, and no formula is inside an HTML tag."""
        fences = re.findall(r"^```\w*$", REPORT, re.MULTILINE)
        assert [bool(f[3:]) for f in fences] == [True, False] * (len(fences) // 2)
        outside = re.sub(r"^```\w+\n.*?^```$", "", REPORT, flags=re.MULTILINE | re.DOTALL)
        assert "$" not in re.sub(r"\$`[^`\n]+`\$|<span>\$</span>", "", outside)
        assert all("$" not in summary for summary in re.findall(r"<summary>.*?</summary>", REPORT, re.DOTALL))
        assert REPORT.count("<details>") == REPORT.count("</details>") == 2

    def test_links_lead_somewhere(self) -> None:
        """Each internal link has its anchor or heading."""
        headings = {h.lower().replace(" ", "-") for h in re.findall(r"^#+ (.+)$", REPORT, re.MULTILINE)}
        anchors = headings | set(re.findall(r'<a id="([^"]+)">', REPORT))
        assert set(re.findall(r"\]\(#([^)]+)\)", REPORT)) <= anchors

    @pytest.mark.parametrize(
        ("path", "new"),
        [
            ("claims.0.parts.1.witness.values.R", "7/4"),
            ("claims.0.parts.1.repair.condition", "v = 2D"),
            ("claims.0.parts.1.blast_radius.1.locator", "Table 9"),
            ("claims.0.parts.1.sources.2.locator", "eq. (77)"),
            ("claims.0.parts.1.severity", "minor"),
            ("claims.0.parts.1.latex", "x_{99}"),
            ("claims.0.parts.3.context", "Two lines close it"),
            ("claims.0.parts.0.hypotheses.1.found", "undecided"),
            ("claims.0.parts.0.evidence.1.detail", "finds violations of 1e-4 in 95% of runs"),
            ("claims.0.parts.0.evidence.0.certificate", FILE.format("other")),
            ("claims.0.parts.0.statements.0", "x < 5"),
            ("claims.1.parts.5.truth", "undecided"),
            ("claims.1.parts.5.warrant", "derived"),
            ("claims.1.parts.7.instance", "N = 2"),
            ("claims.1.parts.3.cites", "Banach (1923)"),
            ("claims.0.symbols.0.meaning", "mean degree"),
            ("survival.0.rows.0.cells.1", "law/world"),
            ("requirements.0.delivered", "no"),
            ("requirements.0.note", "Read as it stands"),
            ("not_examined.0.why", "it is a sketch"),
            ("limits.0", "A definition may be missing"),
        ],
    )
    def test_every_field_reaches_the_reader(self, path: str, new: str) -> None:
        """A change of one field of the audit changes the report."""
        assert render(changed(path, new)) != REPORT


class TestBottomLine:
    @pytest.mark.parametrize("report", [REPORT, EMPTY])
    def test_five_lines(self, report: str) -> None:
        """Five bullets and nothing else, each with a bold lead."""
        lines = section(report, "The bottom line").strip().splitlines()
        assert len(lines) == 5
        assert all(re.match(r"- \*\*.+?\.\*\* \S", line) for line in lines)

    def test_numbers_are_counted(self) -> None:
        """The counts of verdicts, in words that agree with them."""
        first = bottom_line(Index(AUDIT))[0]
        assert "12 parts of 2 claims, 3 of them steps of printed proofs" in first
        assert (
            "5 stand, 2 are false, 1 holds only under a further hypothesis, 2 are ill-posed, 1 is undecided, "
            "1 is left to observation. Besides, 1 case of them was decided one by one." in first
        )

    def test_one_part_is_singular(self) -> None:
        """One part of one claim stands."""
        assert "1 part of 1 claim: 1 stands." in render(audit(claim("law", part("law/a"))))

    def test_what_falls_is_named_with_its_condition(self) -> None:
        """The critical part, by number, place, title and condition; the others by number only."""
        line = bottom_line(Index(AUDIT))[1]
        assert "Title of threshold: (b), exists ([F1](#f1), eq. (2)) is false as printed" in line
        assert "true under a further hypothesis: v = D" in line
        assert "4 others fall as printed" in line

    def test_many_are_listed(self) -> None:
        """More than a few fallen statements stand in a list, more than a few weak proofs behind their numbers."""
        fallen = [part(f"law/f{n}", "false", "critical") for n in range(6)]
        weak = [part(f"law/w{n}", severity="minor", argument="gap") for n in range(6)]
        lines = bottom_line(Index(audit(claim("law", *fallen, *weak))))
        assert lines[1].startswith(
            "**What falls.** At the severity *critical* 6 statements.\n  - Title of law: f0 ([F1]"
        )
        assert lines[1].count("\n  - ") == 6
        assert "; and 2 more: [F11](#f11) and [F12](#f12)." in lines[2]

    def test_true_but_unproved(self) -> None:
        """A gap and a broken proof are told apart; statements without a proof are counted."""
        line = bottom_line(Index(AUDIT))[2]
        assert "Title of threshold: (a) ([F5](#f5), place of threshold/a), proof incomplete" in line
        assert "Title of law: broken ([F4](#f4), place of law/broken), proof broken" in line
        assert "1 further true statement is printed without any proof" in line

    def test_first_change_is_the_one_most_rests_on(self) -> None:
        """Among the worst findings the heaviest comes first, with its repair."""
        line = bottom_line(Index(AUDIT))[3]
        assert (
            "Title of threshold: (b), exists ([F1](#f1), eq. (2)), on which 4 other places rest. Assume v = D." in line
        )

    def test_the_heavier_of_two_equally_severe_comes_first(self) -> None:
        """What more places rest on is to be changed before what stands earlier in the paper."""
        heavy = part("law/b", "false", "major", blast_radius=[{"part": None, **place("Abstract")}])
        line = bottom_line(Index(audit(claim("law", part("law/a", "false", "major"), heavy))))[3]
        assert "([F2](#f2), place of law/b), on which 1 other place rests. No repair is known" in line
        assert "After that, [F1](#f1) (place of law/a)." in line

    def test_strength(self) -> None:
        """Certified verdicts, the others by warrant, and the commands."""
        line = bottom_line(Index(AUDIT))[4]
        assert "9 of 13 verdicts certified; of the others, 1 corroborated, 1 cited and 2 without warrant" in line
        assert "`theorem-audit verify report/certificates`" in line

    def test_clean_audit(self) -> None:
        """Nothing falls, nothing needs to change, no finding."""
        report = render(audit(claim("law", part("law/a"))))
        assert "Nothing: no statement was found" in report
        assert "Nothing needs to change" in report
        assert "None: every part is true and soundly argued." in section(report, "Findings")


class TestFindings:
    def test_each_is_numbered_once_by_severity_then_order(self) -> None:
        """Numbers run through; severities do not mix."""
        heads = re.findall(r"^#### F(\d+)\. Title of \w+: (.+)$", REPORT, re.MULTILINE)
        assert [int(n) for n, _ in heads] == list(range(1, 9))
        assert [name for _, name in heads] == [
            "(b), exists",
            "step ‘sign’ of the printed proof",
            "defined",
            "broken",
            "(a)",
            "open",
            "step ‘bad’ of the printed proof",
            "empty",
        ]
        assert re.findall(r"^### (Critical|Major|Minor|Editorial)$", REPORT, re.MULTILINE) == [
            "Critical",
            "Major",
            "Minor",
            "Editorial",
        ]

    def test_conditional(self) -> None:
        """Verdict with condition, places, formula, broken proof, witness, repair, warrant and blast radius."""
        text = finding(REPORT, "(b), exists")
        for said in (
            "**Verdict: false as printed, true under a further hypothesis: v = D.** Certified",
            "*chapter*: eq. (2); §3 · *earlier paper*: eq. (1). ([Claim card](#claim-threshold))",
            "```math\nx_{18}\n```",
            "The printed proof is broken.",
            "The step ‘sign’ is false ([F2](#f2)): Text of",
            "Take R = 3/2, β\\_1 = (1/2, 0) and s ∈ [0.61728394, 0.61728395] (R: reproduction number). ",
            "Half the nodes have x\\_1 = 0. What fails is `for all real x: x < 18`.\n",
            "**Repair.** Assume v = D.\n\n```math\nv = D",
            "The repaired statement is true. Derived",
            "**What else rests on it.** *chapter*: Proposition 1(a) ([F5](#f5)); Abstract; ",
            "place of law/sound · *earlier paper*: Theorem 1.",
        ):
            assert said in text, said

    def test_true_with_a_gap(self) -> None:
        """The statement is true, the missing step is named and closed."""
        text = finding(REPORT, "threshold: (a)")
        assert "**Verdict: true, but the printed proof has a gap.**" in text
        assert "The step ‘only if’ is true but left out: Text of" in text
        assert "One line closes it." in text

    def test_true_with_a_broken_proof(self) -> None:
        """The statement is true, the false step has its own finding."""
        text = finding(REPORT, "law: broken")
        assert "**Verdict: true, but the printed proof is broken.**" in text
        assert "is false ([F7](#f7))" in text
        assert "Banach (1922)." in text
        assert "Nothing else that was examined." in text

    def test_false_step(self) -> None:
        """A false step says that it is one and which statement uses it; without a repair it says so."""
        text = finding(REPORT, "step ‘sign’ of the printed proof")
        assert "**Verdict: false as printed.**" in text
        assert "The printed proof of (b), exists ([F1](#f1)) uses this step." in text
        assert "None is known." in text

    def test_ill_posed(self) -> None:
        """Undefined, vacuous and meaningless statements are told apart."""
        derived = finding(render(changed("claims.1.parts.0.warrant", "derived")), "defined")
        assert "**Verdict: ill-posed: as printed it has no definite content.**" in derived
        assert "**Verdict: ill-posed: it is not defined on all of its own domain.**" in finding(REPORT, "defined")
        assert "**Verdict: ill-posed: no point satisfies its hypotheses.**" in finding(REPORT, "empty")
        assert "**Witness.** No values satisfy" in finding(REPORT, "empty")

    def test_a_figure_is_shown(self) -> None:
        """In the finding, with its title as the words for readers who do not see it."""
        figure = {"title": "Two_ways", "path": "report/figures/law-defined.svg"}
        shown = finding(render(changed("claims.1.parts.0.figure", figure)), "defined")
        assert "![Two\\_ways](report/figures/law-defined.svg)" in shown

    @pytest.mark.parametrize("words", ["ρ = 1 is one", "c_ij = 1 for all", "a = 1 suffices", "ln 2 is less"])
    def test_a_symbol_that_opens_a_witness_keeps_its_case(self, words: str) -> None:
        """Another case would be another symbol; a word gets its capital letter."""
        witness = {"values": {}, "words": words, "reason": "false"}
        path = "claims.1.parts.0.witness"
        assert f"**Witness.** {sentence(words)}" in finding(render(changed(path, witness)), "defined")
        witness = {"values": {}, "words": f"take {words}", "reason": "false"}
        assert f"**Witness.** Take {sentence(words)}" in finding(render(changed(path, witness)), "defined")

    def test_undecided_claims_no_warrant(self) -> None:
        """An undecided part says so and nothing more; what rests on the literature says that."""
        cited = finding(render(changed("claims.1.parts.2.warrant", "cited")), "open")
        assert "**Verdict: undecided.** Cited: it rests on a theorem of the literature." in cited
        assert "**Verdict: undecided.** No leg proved it, and none refuted it" in finding(REPORT, "open")

    def test_unproved_repair_is_a_suggestion(self) -> None:
        """A repair that is not proved is not sold as one."""
        assert "This repair has not been proved" in finding(REPORT, "step ‘bad’ of the printed proof")

    def test_contradiction_is_told_on_both_sides(self) -> None:
        """Either part of a contradiction names the other."""
        assert "**Contradicts.** `law/sound` (place of law/sound): not both" in finding(REPORT, "defined")
        assert Index(AUDIT).contradicted(Index(AUDIT).parts["law/sound"]) == ["law/defined"]

    def test_every_finding_is_in_its_card(self) -> None:
        """The card of a refuted part leads to its finding."""
        cards = section(REPORT, "Claim cards")
        assert "- No evidence from proof, numbers or search" in cards
        assert all(f"([F{number}](#f{number}))" in cards for number in range(1, 9))


class TestTables:
    def test_survival(self) -> None:
        """Symbols with findings, a dash for no assertion, and a legend of distinct symbols."""
        text = section(REPORT, "Where each assertion survives")
        assert "| It exists | ◐ [F1](#f1) | – |" in text
        assert "| a\\|b | ✓ | ∅ [F3](#f3) |" in text
        assert all(f"{symbol} {truth}, " in text for truth, symbol in SYMBOLS.items())
        assert len(set(SYMBOLS.values())) == len(SYMBOLS)

    def test_what_stands(self) -> None:
        """True parts, steps last, with their reservations."""
        rows = re.findall(r"^\| `(.+?)` .* (\S.*?) \|$", section(REPORT, "What stands"), re.MULTILINE)
        assert [name for name, _ in rows] == [
            "threshold/a",
            "law/broken",
            "law/sound",
            "law/absent",
            "threshold/step-only-if",
        ]
        assert "certified; printed proof incomplete ([F5](#f5)) |" in REPORT
        assert "corroborated; rests on [F1](#f1) |" in REPORT

    def test_contradictions_and_requirements(self) -> None:
        """Each contradicting pair stands once; a requirement shows what was meant and what delivers."""
        pairs = re.findall(r"^\|.*$", section(REPORT, "Contradictions"), re.MULTILINE)[2:]
        assert len(pairs) == 1
        row = section(REPORT, "What the framework must deliver")
        assert re.search(r"threshold .*\| ◐ .* and ✓ \[F5\].* \| yes \| ✓ .*Read as a limit\. \|", row)

    def test_hypotheses_weighed(self) -> None:
        """A row for each part that was weighed: needed with the point of failure, not used, undecided."""
        text = section(REPORT, "Hypotheses weighed")
        assert "| `threshold/a` | `R > 1` (else it fails at R = 1 and s = 0) | `s < 1` | `v > 0` |" in text
        assert "names no main claim" in section(EMPTY, "Hypotheses weighed")

    def test_detection_limits(self) -> None:
        """Searches that found nothing, with scope and limit; those that refute are not there."""
        text = section(REPORT, "Detection limits")
        assert "| search method | 1 < R < 9 | finds violations of 1e-3 in 95% of runs | `threshold/a` |" in text
        assert "threshold/b" not in text

    def test_cards_give_commands(self) -> None:
        """Each claim can be run again and its certificates replayed."""
        assert "theorem-audit run threshold --fresh\ntheorem-audit verify report/certificates\n" in REPORT
        assert "theorem-audit run law --fresh\n```" in REPORT

    def test_cards_tell_the_legs(self) -> None:
        """One line a leg: equal evidence once with all its certificates, statements as code, silent legs named."""
        cards = section(REPORT, "Claim cards")
        assert (
            "- Proof: for the repair: supports (proof method). Certificates `report/certificates/repair-1.json` "
            "and `report/certificates/repair-2.json`.\n" in cards
        )
        assert "- Search: refutes (search method), `for all real x: x < 18`. Certificate `" in cards
        assert "- Search: supports (search method), 1 < R < 9: finds violations of 1e-3 in 95% of runs.\n" in cards
        assert "- No evidence from numbers.\n" in cards

    def test_a_case_is_no_finding_but_keeps_its_witness(self) -> None:
        """A case of a statement shows its witness in the card."""
        assert "**✗ law/small-case**, case of `law/absent`: false as printed; certified." in REPORT
        assert "- Witness: Take x = 7. Seven will do.\n- Repair: Assume v = D.\n" in REPORT


class TestMarkdown:
    @pytest.mark.parametrize(
        ("text", "shown"),
        [
            ("a*b_c", r"a\*b\_c"),
            ("|x|", r"\|x\|"),
            ("a < b > c", "a < b > c"),
            ("a<b>c", "a&lt;b>c"),
            ("- x", r"\- x"),
            ("12. x", r"12\. x"),
            ("> x", r"\> x"),
            ("$5", "<span>$</span>5"),
            ("&lt;", "&amp;lt;"),
            ("x\n y", "x y"),
            ("[a](b)", r"\[a\](b)"),
            ("~x~ `y` \\", r"\~x\~ \`y\` \\"),
            ("", ""),
        ],
    )
    def test_text_is_escaped(self, text: str, shown: str) -> None:
        """Plain text stays plain."""
        assert md(text) == shown

    def test_mathematics_is_portable(self) -> None:
        """Bars, operator names and backticks do not break GitHub."""
        assert math(r"|x| \le \|y\|, \operatorname*{tr} A") == r"$`\vert x\vert \le \Vert y\Vert , \mathrm{tr} A`$"
        assert display("a\n\nb") == "```math\na\nb\n```"
        assert math("") == display("") == ""
        assert code("a`b") == "`` a`b ``"

    def test_words(self) -> None:
        """Plurals, lists and full stops."""
        assert [count(n, "part") for n in (0, 1, 2)] == ["no parts", "1 part", "2 parts"]
        assert [listing("abc"[:n]) for n in range(4)] == ["", "a", "a and b", "a, b and c"]
        assert [sentence(t) for t in ("", "Yes", "Yes.", "Why?")] == ["", "Yes.", "Yes.", "Why?"]

    def test_enclosures_are_rounded_outwards(self) -> None:
        """A rounded enclosure contains the exact one; long fractions say that they are rounded."""
        third = {"lower": "33333333333333/100000000000000", "upper": "33333333333334/100000000000000"}
        assert value(third) == "[0.33333333, 0.33333334]"
        assert value({"lower": "-1/3", "upper": "1/4"}) == "[-1/3, 1/4]"
        assert value("1" * 30 + "/" + "3" * 30) == "0.33333333 (rounded)"
        assert assignment({"y": "2", "x": third}) == "x ∈ [0.33333333, 0.33333334] and y = 2"

    def test_greek_variables(self) -> None:
        """Names of Greek letters are printed as letters."""
        assert [variable(n) for n in ("beta", "lambda", "Delta", "rho_J", "R", "x_1")] == [
            "β",
            "λ",
            "Δ",
            r"ρ\_J",
            "R",
            r"x\_1",
        ]

    def test_replay_commands(self) -> None:
        """Few files are named; for many the folder is."""
        files = [FILE.format(f"law/{n}") for n in range(4)]
        assert replay(files[:2]) == f"theorem-audit verify {files[0]} {files[1]}"
        assert replay(files) == "theorem-audit verify report/certificates/law"
        assert replay([*files, FILE.format("bound/1")]) == "theorem-audit verify report/certificates"
