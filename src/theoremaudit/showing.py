"""Plain text for the terminal: lists of claims, and one claim in full."""

from __future__ import annotations

from typing import Any

from theoremaudit.checker.terms import load
from theoremaudit.printing import text

MARKS = {"true": "✓", "false": "✗", "conditional": "◐", "ill-posed": "∅", "undecided": "?", "empirical": "◇"}


def verdict_words(part: dict[str, Any]) -> str:
    """``conditional, certified; argument broken``."""
    words = f"{part['truth']}, {part['warrant']}"
    return words + (f"; argument {part['argument']}" if part["argument"] else "")


def listing(audit: dict[str, Any]) -> list[str]:
    """One line for each part: mark, id, places, verdict."""
    lines = []
    for claim in audit["claims"]:
        lines.append(f"{claim['id']}: {claim['title']}")
        for part in claim["parts"]:
            place = _place(part["sources"][0]) if part["sources"] else "not printed"
            lines.append(f"  {MARKS[part['truth']]} {part['id']}  [{place}]  {verdict_words(part)}")
    return lines


def _place(source: dict[str, str]) -> str:
    return f"{source['document']}, {source['locator']}"


def card(claim: dict[str, Any]) -> list[str]:
    """A claim with all its parts, evidence and repairs."""
    lines = [f"{claim['id']}: {claim['title']}", "  " + "; ".join(map(_place, claim["sources"]))]
    for part in claim["parts"]:
        lines += [
            "",
            f"{MARKS[part['truth']]} {part['id']} ({part['role']}): {verdict_words(part)}",
            f"  {part['text']}",
        ]
        lines += [f"  states: {statement}" for statement in part["statements"]]
        if part["witness"]:
            lines.append(f"  witness: {part['witness']['words'] or point_words(part['witness']['values'])}")
        if part["repair"]:
            lines.append(f"  repair ({part['repair']['truth']}, {part['repair']['warrant']}): {part['repair']['text']}")
        for weight in part["hypotheses"]:
            at = f" (without it: {point_words(weight['witness'])})" if weight["witness"] else ""
            lines.append(f"  hypothesis {weight['hypothesis']}: {weight['found']}{at}")
        for evidence in part["evidence"]:
            about = " (repair)" if evidence["about"] == "repair" else ""
            file = f"  {evidence['certificate']}" if evidence["certificate"] else ""
            lines.append(f"  {evidence['leg']:<8}{about} {evidence['outcome']}: {evidence['method']}{file}")
    return lines


def point_words(values: dict[str, Any]) -> str:
    """``J = 2, r = -1``; an enclosed coordinate as an interval, a vector as a tuple."""

    def one(value: Any) -> str:
        if isinstance(value, dict):
            closed = text(load(value["value"])) if "value" in value else ""
            return f"= {closed}" if closed else f"in ({value['lower']}, {value['upper']})"
        return f"= ({', '.join(value)})" if isinstance(value, list) else f"= {value}"

    return ", ".join(f"{name} {one(value)}" for name, value in values.items())


def hunt_card(report: dict[str, Any]) -> list[str]:
    """What a hunt found, or how much it searched and what it would have found."""
    label = f"{report['name']}: " if report["name"] else ""
    refuted = report["verdict"] == "refuted"
    lines = [f"{label}refuted {report['reason']}" if refuted else f"{label}{report['reason']}"]
    lines.append(f"  states: {report['statement']}")
    tried = report["candidates"]
    by_generator = ", ".join(f"{name} {number:,}" for name, number in tried.items() if number)
    batches = f"{report['batches']:,} batch{'' if report['batches'] == 1 else 'es'}"
    lines.append(
        f"  searched: {sum(tried.values()):,} candidates in {batches}, {report['seconds']:.1f} s, seed {report['seed']}"
        + (f": {by_generator}" if by_generator else "")
    )
    if refuted:
        lines.append(f"  witness: {point_words(report['counterexample']) or 'the statement has no variable'}")
        return lines + ([f"  certificate: {report['certificate']}"] if report["certificate"] else [])
    lines.append(f"  where: {report['scope']}")
    return lines + ([f"  detection limit: {report['detection_limit']}"] if report["detection_limit"] else [])
