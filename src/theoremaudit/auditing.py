"""From gathered evidence to the audit: verdicts, dependency graph, findings, and the content of audit.json."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import networkx as nx

from theoremaudit.gathering import Gathered
from theoremaudit.legs import Evidence
from theoremaudit.loading import Audit
from theoremaudit.model import Claim, Part, Repair, Requirement, Severity, Source
from theoremaudit.verdicts import Verdict, argue, is_finding, judge, judge_repair

SCHEMA = 1
DELIVERED = (("true", "yes"), ("conditional", "conditional"), ("undecided", "undecided"))
DOUBTFUL = ("false", "conditional", "ill-posed")


def verdicts(audit: Audit, gathered: Mapping[str, Gathered]) -> dict[str, Verdict]:
    """The verdict of every part, derived from its evidence; the argument from the verdicts of its steps."""
    judged = {p: judge(part, _evidence(gathered[p])) for p, (_, part) in audit.parts.items()}
    result = {}
    for part_id, (claim, part) in audit.parts.items():
        truths = {other.name: judged[claim.part_id(other)][0] for other in claim.parts}
        printed = {other.name: other.printed for other in claim.parts}
        result[part_id] = Verdict(*judged[part_id], argue(part, truths, printed))
    return result


def part_verdict(audit: Audit, part_id: str, found: Gathered) -> tuple[str, str]:
    """Truth and warrant of one part by itself."""
    return judge(audit.parts[part_id][1], _evidence(found))


def _evidence(found: Gathered) -> list[Evidence]:
    return [Evidence(**data) for data in found.evidence]


def dependencies(audit: Audit) -> nx.DiGraph[str]:
    """Part to part: an edge from what rests to what it rests on."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(audit.parts)
    for part_id, (claim, part) in audit.parts.items():
        for other in (*part.depends_on, *claim.depends_on):
            graph.add_edge(part_id, other)
    return graph


def severity(part: Part, verdict: Verdict) -> Severity | None:
    """How bad a finding is; a true part with a bad argument is minor at most, a case belongs to its printed part."""
    if part.case_of or not is_finding(verdict) or (not part.printed and verdict.truth == "true"):
        return None
    if verdict.truth == "true" and part.severity in (Severity.CRITICAL, Severity.MAJOR):
        return Severity.MINOR
    return part.severity


def compile_audit(audit: Audit, gathered: Mapping[str, Gathered]) -> dict[str, Any]:
    """The content of audit.json."""
    judged, graph = verdicts(audit, gathered), dependencies(audit)
    return {
        "schema": SCHEMA,
        "title": audit.title,
        "documents": [dict(d) for d in audit.documents],
        "claims": [_claim(audit, claim, judged, graph, gathered) for claim in audit.claims],
        "survival": [
            {
                "title": m.title,
                "columns": list(m.columns),
                "note": m.note,
                "rows": [{"assertion": a, "cells": [c or None for c in row]} for a, row in m.rows],
            }
            for m in audit.matrices
        ],
        "requirements": [requirement_row(r, judged) for r in audit.requirements],
        "not_examined": [dict(entry) for entry in audit.not_examined],
        "limits": list(audit.limits),
    }


def figures(data: dict[str, Any]) -> list[dict[str, Any]]:
    """The figures in the content of audit.json, in its order."""
    return [part["figure"] for claim in data["claims"] for part in claim["parts"] if part["figure"]]


def requirement_row(requirement: Requirement, judged: Mapping[str, Verdict]) -> dict[str, Any]:
    """Delivered by a true part; failing that, by one that is true under a further hypothesis."""
    truths = {judged[p].truth for p in requirement.delivered_by}
    return {
        "text": requirement.text,
        "source": _source(requirement.source),
        "meant": list(requirement.meant),
        "delivered_by": list(requirement.delivered_by),
        "delivered": next((word for truth, word in DELIVERED if truth in truths), "no"),
        "note": requirement.note,
    }


def _claim(
    audit: Audit, claim: Claim, judged: Mapping[str, Verdict], graph: nx.DiGraph[str], gathered: Mapping[str, Gathered]
) -> dict[str, Any]:
    return {
        "id": claim.name,
        "title": claim.title,
        "kind": claim.kind,
        "sources": _sources(claim.sources),
        "symbols": [{"symbol": s, "meaning": m} for s, m in claim.symbols],
        "depends_on": list(claim.depends_on),
        "parts": [_part(audit, claim, part, judged, graph, gathered[claim.part_id(part)]) for part in claim.parts],
    }


def _part(
    audit: Audit, claim: Claim, part: Part, judged: Mapping[str, Verdict], graph: nx.DiGraph[str], found: Gathered
) -> dict[str, Any]:
    part_id = claim.part_id(part)
    verdict = judged[part_id]
    level = severity(part, verdict)
    doubtful = verdict.truth in DOUBTFUL
    steps = [next(p for p in claim.parts if p.name == name) for name in part.proof_steps or ()]
    return {
        "id": part_id,
        "role": str(part.role),
        "sources": _sources(part.sources),
        "text": part.text,
        "latex": part.latex,
        "statements": [str(s) for s in part.asserts],
        "instance": part.instance,
        "printed": part.printed,
        "case_of": f"{claim.name}/{part.case_of}" if part.case_of else None,
        "truth": verdict.truth,
        "warrant": verdict.warrant,
        "argument": verdict.argument,
        "broken_steps": [claim.part_id(s) for s in steps if not s.printed or judged[claim.part_id(s)].truth != "true"],
        "severity": str(level) if level else None,
        "witness": found.witness if doubtful else None,
        "repair": _repair(part, part.repair, found) if part.repair and doubtful else None,
        "contradicts": list(part.contradicts),
        "depends_on": list(graph.successors(part_id)),
        "rests_on_refuted": sorted(p for p in nx.descendants(graph, part_id) if judged[p].truth in DOUBTFUL),
        "blast_radius": _blast_radius(audit, part, part_id, graph) if level else [],
        "hypotheses": found.hypotheses,
        "figure": {"path": figure_path(part_id), **found.figure} if found.figure else None,
        "cites": part.cites,
        "context": part.context,
        "evidence": [{k: v for k, v in e.items() if k != "certified"} for e in found.evidence],
    }


def figure_path(part_id: str) -> str:
    """Where the figure of a part is drawn.

    Examples
    --------
    >>> figure_path("theorem-11.2/c")
    'report/figures/theorem-11.2-c.svg'
    """
    return f"report/figures/{part_id.replace('/', '-')}.svg"


def _repair(part: Part, repair: Repair, found: Gathered) -> dict[str, Any]:
    truth, warrant = judge_repair(part, _evidence(found))
    return {
        "text": repair.text,
        "latex": repair.latex,
        "condition": repair.condition,
        "statements": [str(s) for s in repair.asserts],
        "truth": truth,
        "warrant": warrant,
    }


def _blast_radius(audit: Audit, part: Part, part_id: str, graph: nx.DiGraph[str]) -> list[dict[str, Any]]:
    """What rests on a part: formal parts first, then places of the paper without a part of their own."""
    falling = [p for p in audit.parts if p in nx.ancestors(graph, part_id) and not audit.parts[p][1].case_of]
    places = [{"part": p, **_source(audit.parts[p][1].sources[0])} for p in falling]
    return places + [{"part": None, **_source(source)} for source in part.used_in]


def _sources(sources: tuple[Source, ...]) -> list[dict[str, str]]:
    return [_source(source) for source in sources]


def _source(source: Source) -> dict[str, str]:
    return {"document": source.document, "locator": source.locator}
