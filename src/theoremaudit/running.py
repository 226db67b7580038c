"""Running an audit: parts that changed are examined in parallel, the others come from the cache."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from multiprocessing import get_context
from pathlib import Path

from theoremaudit import caching
from theoremaudit.gathering import Gathered, gather
from theoremaudit.loading import Audit, AuditError, load_audit
from theoremaudit.verdicts import Disagreement

Report = Callable[[str, bool], None]  # part id, whether it came from the cache


def run_parts(
    audit: Audit,
    part_ids: Iterable[str],
    *,
    jobs: int = 1,
    fresh: bool = False,
    report: Report = lambda part_id, cached: None,
) -> dict[str, Gathered]:
    """Gather the evidence of the given parts.

    Parameters
    ----------
    jobs
        Number of worker processes.
    fresh
        Examine everything again, whatever the cache holds.
    report
        Called once for each part as it is done.

    Raises
    ------
    AuditError
        if a leg fails; what was finished before is in the cache.
    """
    found: dict[str, Gathered] = {}
    missing = []
    keys = {part_id: caching.key(audit, part_id) for part_id in part_ids}
    for part_id in keys:
        known = None if fresh else caching.recall(audit, keys[part_id])
        if known is None:
            missing.append(part_id)
        else:
            found[part_id] = known
            report(part_id, True)
    for part_id, gathered in _examine(audit, missing, jobs):
        caching.remember(audit, keys[part_id], gathered)
        found[part_id] = gathered
        report(part_id, False)
    return {part_id: found[part_id] for part_id in keys}


def _examine(audit: Audit, part_ids: list[str], jobs: int) -> Iterable[tuple[str, Gathered]]:
    if jobs <= 1 or len(part_ids) <= 1:
        for part_id in part_ids:
            yield part_id, gather(audit, part_id)
        return
    with ProcessPoolExecutor(min(jobs, len(part_ids)), mp_context=get_context("spawn")) as pool:
        tasks = {pool.submit(_gather_in_worker, str(audit.root), p): p for p in part_ids}
        try:
            for task in as_completed(tasks):
                yield tasks[task], task.result()
        except BrokenProcessPool:
            raise AuditError("a worker process died; run again with --jobs 1 to see where") from None
        finally:
            pool.shutdown(wait=True, cancel_futures=True)


@cache
def _loaded(root: str) -> Audit:
    return load_audit(Path(root))


def _gather_in_worker(root: str, part_id: str) -> Gathered:
    try:
        return gather(_loaded(root), part_id)
    except Disagreement as error:
        raise AuditError(str(error)) from None
