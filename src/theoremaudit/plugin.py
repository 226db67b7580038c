"""A pytest plugin: the parts of an audit as test items.

``pytest`` in an audit's folder collects each part of each claim; ``pytest -k "proposition-3.1"`` runs that claim's
three legs and says what was found.  An item passes when the audit reproduces the verdict recorded in
report/audit.json; with ``--strict-paper`` a part that is not true fails.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from theoremaudit.auditing import part_verdict
from theoremaudit.loading import Audit, AuditError, load_audit
from theoremaudit.running import run_parts
from theoremaudit.showing import verdict_words


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add ``--strict-paper`` and ``--fresh-audit``."""
    group = parser.getgroup("theorem-audit")
    group.addoption("--strict-paper", action="store_true", help="parts of the paper that are not true fail")
    group.addoption("--fresh-audit", action="store_true", help="run every leg again instead of using the cache")


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect the claim modules of a folder that holds an ``audit.toml``."""
    folder = file_path.parent
    if folder.name == "claims" and file_path.suffix == ".py" and (folder.parent / "audit.toml").exists():
        return ClaimFile.from_parent(parent, path=file_path)
    return None


class ClaimFile(pytest.File):
    """One claim module."""

    def collect(self) -> Iterator[pytest.Item]:
        """The parts of the module's claims."""
        root = self.path.parent.parent
        audit = _load(self.config, root)
        recorded = _recorded(root)
        names = {claim.name for claim in audit.claims_of(self.path)}
        for part_id, (claim, _) in audit.parts.items():
            if claim.name in names:
                yield PartItem.from_parent(self, name=part_id, audit=audit, recorded=recorded.get(part_id))


def _load(config: pytest.Config, root: Path) -> Audit:
    cache: dict[Path, Audit] = config.stash.setdefault(AUDITS, {})
    if root not in cache:
        try:
            cache[root] = load_audit(root)
        except AuditError as error:
            raise pytest.UsageError(str(error)) from None
    return cache[root]


AUDITS: pytest.StashKey[dict[Path, Audit]] = pytest.StashKey()


def _recorded(root: Path) -> dict[str, Any]:
    path = root / "report" / "audit.json"
    if not path.exists():
        return {}
    data = json.loads(path.read_text(encoding="utf-8"))
    return {part["id"]: part for claim in data["claims"] for part in claim["parts"]}


class PartItem(pytest.Item):
    """One part: its three legs are run (or recalled) and the verdict compared with the recorded one."""

    def __init__(self, *, audit: Audit, recorded: dict[str, Any] | None, **keywords: Any) -> None:
        super().__init__(**keywords)
        self.audit, self.recorded, self.found = audit, recorded, ""

    def runtest(self) -> None:
        """Gather, judge, compare."""
        fresh = bool(self.config.getoption("--fresh-audit"))
        gathered = run_parts(self.audit, [self.name], fresh=fresh)[self.name]
        truth, warrant = part_verdict(self.audit, self.name, gathered)
        legs = "\n".join(f"  {e['leg']} ({e['about']}): {e['outcome']}: {e['method']}" for e in gathered.evidence)
        self.found = f"{self.name}: {truth}, {warrant}\n{legs}"
        self.add_report_section("call", "audit", self.found)
        if self.recorded is None:
            raise PartFailure(f"{self.found}\nno verdict is recorded; run 'theorem-audit run'")
        before = (self.recorded["truth"], self.recorded["warrant"])
        if (truth, warrant) != before:
            raise PartFailure(f"{self.found}\nrecorded: {verdict_words(self.recorded)}")
        if self.config.getoption("--strict-paper") and truth != "true" and not self.recorded["case_of"]:
            raise PartFailure(f"the paper's statement is {truth}: {self.found}")

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Show what was found, without a traceback."""
        if isinstance(excinfo.value, PartFailure | AuditError):
            return str(excinfo.value)
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Where the item comes from."""
        return self.path, None, self.name


class PartFailure(Exception):
    """The verdict is not the recorded one, or the paper fails in strict mode."""


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Say what was found, for every part that ran, when asked with -v or when few were chosen."""
    reports = [r for key in ("passed", "failed") for r in terminalreporter.stats.get(key, [])]
    sections = [text for r in reports for title, text in getattr(r, "sections", []) if title == "Captured audit call"]
    if sections and (len(sections) <= 40 or terminalreporter.verbosity > 0):
        terminalreporter.section("audit")
        for text in sections:
            terminalreporter.write_line(text)
