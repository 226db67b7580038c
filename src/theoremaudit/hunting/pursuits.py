"""Pursuits: what the command ``theorem-audit hunt`` hunts, for how long, and what it reports."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from theoremaudit.deciding import time_limit
from theoremaudit.hunting.campaigns import Campaign
from theoremaudit.hunting.domains import Special
from theoremaudit.hunting.parts import SEED, noting
from theoremaudit.hunting.records import Record, read_record, record_path, write_record
from theoremaudit.legs import Finder
from theoremaudit.loading import Audit, AuditError
from theoremaudit.model import Part
from theoremaudit.statements import Statement
from theoremaudit.tactics import OutOfTime

NOTING = 10.0  # seconds that a part's own search gets to name its edges


@dataclass(frozen=True)
class Target:
    """A statement to hunt, where it is claimed, and the edges that its author named."""

    names: tuple[str, ...]
    statement: Statement
    special: Special = field(default_factory=dict)


def targets_of(audit: Audit, name: str) -> list[Target]:
    """The formal statements of a claim or of one part, with the edges that the search leg names.

    Parts without formal statements are passed over.  What several parts state alike, with the same edges, is hunted
    once.

    Raises
    ------
    AuditError
        if there is no such claim or part, it has no formal statement, or its search leg fails.
    """
    found: list[Target] = []
    for part_id in audit.select((name,)):
        _, part = audit.parts[part_id]
        finder = audit.legs["search"].get(part_id)
        special = named_edges(part_id, part, finder) if finder and part.asserts else {}
        for number, statement in enumerate(part.asserts, 1):
            label = part_id if len(part.asserts) == 1 else f"{part_id}, statement {number}"
            alike = next((i for i, t in enumerate(found) if (t.statement, t.special) == (statement, special)), None)
            if alike is None:
                found.append(Target((label,), statement, special))
            else:
                found[alike] = replace(found[alike], names=(*found[alike].names, label))
    if not found:
        raise AuditError(f"{name!r} has no formal statement to hunt")
    return found


def named_edges(part_id: str, part: Part, finder: Finder) -> Special:
    """The edges that a part's own search would visit; the search is asked for them, not run."""
    with noting() as noted:
        try:
            with time_limit(NOTING):
                finder(part)
        except OutOfTime:
            pass  # it searches in a way of its own; what it named until then counts
        except Exception as error:
            raise AuditError(f"the search leg of {part_id} failed: {type(error).__name__}: {error}") from error
    edges: dict[str, dict[Fraction, None]] = {}
    for special in noted:
        for x, values in special.items():
            edges.setdefault(x, {}).update(dict.fromkeys(values))
    return {x: tuple(values) for x, values in edges.items()}


@dataclass
class Pursuit:
    """The campaign against one target, with its record and the file that keeps it."""

    target: Target
    campaign: Campaign
    path: Path
    record: Record

    @property
    def finished(self) -> bool:
        """Whether there is nothing more to look for."""
        return self.campaign.finished(self.record)

    def reports(self, certificate: str | None = None) -> list[dict[str, Any]]:
        """For each name, what was found and how much was searched, as plain data; ``docs/hunting.md`` has the fields.

        ``certificate`` is where it was written.
        """
        record, refuted = self.record, self.record.certificate is not None
        data = {
            "statement": str(self.target.statement),
            "verdict": "refuted" if refuted else "unknown",
            "reason": record.words if refuted else self._why_unknown(),
            "counterexample": record.counterexample,
            "certificate": certificate,
            "method": "exact counterexample" if refuted else "targeted hunt",
            "seconds": round(record.seconds, 3),
            "seed": self.campaign.seed,
            "batches": record.batches,
            "candidates": dict(record.tried),
            "scope": self.campaign.scope(),
            "detection_limit": None if refuted or not record.batches else self.campaign.detection_limit(record),
            "relative_width": None if refuted else self.campaign.smallest_width(record),
        }
        return [{"name": name, **data} for name in self.target.names]

    def _why_unknown(self) -> str:
        if self.record.suspicion:
            return f"no exact counterexample found, but {self.record.suspicion}"
        if self.record.candidates:
            return "no counterexample found"
        if self.record.batches or self.finished:
            return "no point was met at which the hypotheses hold"
        return "the budget ended within the first batch"


def take_up(target: Target, folder: Path, *, seed: int = SEED, fresh: bool = False) -> Pursuit:
    """The pursuit of a target where it was left, or from the beginning if ``fresh``."""
    path = record_path(folder, target.statement, target.special, seed)
    record = Record() if fresh else read_record(path, target.statement)
    return Pursuit(target, Campaign(target.statement, target.special, seed), path, record)


def pursue(
    pursuits: Sequence[Pursuit], budget: float, report: Callable[[Pursuit], None] = lambda pursuit: None
) -> None:
    """Hunt for so many seconds, always where least time was spent so far; each batch is kept in its file at once.

    A batch that the end of the budget, or an interrupt, finds unfinished counts as not begun.
    """
    deadline = time.monotonic() + budget
    while unfinished := [p for p in pursuits if not p.finished]:
        pursuit = min(unfinished, key=lambda p: p.record.seconds)
        left = deadline - time.monotonic()
        if left <= 0:
            return
        try:
            pursuit.record = pursuit.campaign.advance(pursuit.record, left)
        except OutOfTime:
            return
        write_record(pursuit.path, pursuit.record)
        report(pursuit)
