"""The engine and its peers on the corpus, side by side in one run; writes ``RESULTS.md``.

Every statement is decided by every tool in a process of its own that is killed when the time is up, two at a time.
"""

from __future__ import annotations

import argparse
import multiprocessing
import platform
import resource
import statistics
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from corpus import Entry, corpus
from peers import PEERS, available

from theoremaudit.checker import verify
from theoremaudit.deciding import decide
from theoremaudit.statements import Statement

ENGINE = "theorem-audit"
RESULTS = Path(__file__).parent / "RESULTS.md"
GRACE = 2.0  # seconds beyond the limit before a process is killed


@dataclass(frozen=True)
class Run:
    """One tool on one statement: its verdict, seconds, peak memory in MiB, and seconds of the certificate's replay."""

    tool: str
    entry: Entry
    verdict: str
    seconds: float
    memory: float
    replay: float | None = None

    @property
    def outcome(self) -> str:
        """``right``, ``wrong`` or ``open``."""
        return "right" if self.verdict == self.entry.expected else "open" if self.verdict == "unknown" else "wrong"


def by_engine(statement: Statement, seconds: float) -> tuple[str, float | None]:
    """The engine's verdict, and how long the checker takes for its certificate."""
    decision = decide(statement, timeout=seconds)
    if decision.certificate is None:
        return decision.verdict, None
    started = time.perf_counter()
    verify(decision.certificate)
    return decision.verdict, time.perf_counter() - started


def _work(tool: str, statement: Statement, seconds: float, pipe: object) -> None:
    """What the process does: decide, and send back what came out."""
    started = time.perf_counter()
    try:
        verdict, replay = (
            by_engine(statement, seconds) if tool == ENGINE else (PEERS[tool](statement, seconds).verdict, None)
        )
    except Exception:  # whatever a tool does, it has not decided the statement
        verdict, replay = "unknown", None
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    pipe.send((verdict, time.perf_counter() - started, memory, replay))  # type: ignore[attr-defined]


def measured(tool: str, entry: Entry, seconds: float) -> Run:
    """Run one tool on one statement in a process of its own."""
    context = multiprocessing.get_context("fork")
    here, there = context.Pipe(duplex=False)
    process = context.Process(target=_work, args=(tool, entry.statement, seconds, there), daemon=True)
    process.start()
    there.close()
    try:
        found = here.recv() if here.poll(seconds + GRACE) else None
    except EOFError:
        found = None
    process.kill()
    process.join()
    verdict, spent, memory, replay = found or ("unknown", seconds, 0.0, None)
    late = spent > seconds + GRACE / 2
    return Run(tool, entry, "unknown" if late else verdict, spent, memory, replay)


def results(entries: list[Entry], tools: list[str], seconds: float, jobs: int) -> Iterator[Run]:
    """Every tool on every statement, the tools one after the other on each."""
    with ThreadPoolExecutor(jobs) as pool:
        yield from pool.map(lambda pair: measured(pair[1], pair[0], seconds), [(e, t) for e in entries for t in tools])


def table(runs: list[Run], tools: list[str]) -> list[str]:
    """The figures of each tool over the whole corpus."""
    lines = [
        "| tool | right | wrong | open | share | median of decided | median of all |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    for tool in tools:
        own = [r for r in runs if r.tool == tool]
        count = {o: sum(r.outcome == o for r in own) for o in ("right", "wrong", "open")}
        decided = [r.seconds for r in own if r.outcome != "open"]
        middle = f"{statistics.median(decided):.2f} s" if decided else "none decided"
        lines.append(
            f"| {tool} | {count['right']} | {count['wrong']} | {count['open']} | {count['right'] / len(own):.0%} | "
            f"{middle} | {statistics.median(r.seconds for r in own):.2f} s |"
        )
    return lines


def classes(runs: list[Run], tools: list[str]) -> list[str]:
    """Decided rightly by class; a wrong answer is shown as a negative number behind it."""
    lines = [f"| class | {' | '.join(tools)} |", f"| --- |{' ---: |' * len(tools)}"]
    for group in dict.fromkeys(r.entry.group for r in runs):
        cells = []
        for tool in tools:
            own = [r for r in runs if r.tool == tool and r.entry.group == group]
            right, wrong = (sum(r.outcome == o for r in own) for o in ("right", "wrong"))
            cells.append(f"{right}/{len(own)}" + (f" (−{wrong})" if wrong else ""))
        lines.append(f"| {group} | {' | '.join(cells)} |")
    return lines


def report(runs: list[Run], tools: list[str], seconds: float, every: int) -> str:
    """RESULTS.md."""
    own = [r for r in runs if r.tool == ENGINE]
    replayed = [(r.replay, r.seconds) for r in own if r.replay]
    ratio = statistics.median(spent / replay for replay, spent in replayed) if replayed else 0
    missing = [t for t in PEERS if t not in tools]
    return "\n".join(
        [
            "# Results",
            "",
            f"`python benchmarks/run.py --seconds {seconds:g} --every {every}`: {len(own)} statements of `corpus/`, "
            f"every tool with {seconds:g} s for each, two at a time, "
            f"on {multiprocessing.cpu_count()} cores ({platform.system()}, Python {platform.python_version()}). "
            "Right means the verdict that the statement's truth demands; an answer that contradicts it is wrong, and "
            "for a search in floating point that is a false alarm. Times vary with the machine: compare tools, not "
            "runs.",
            "",
            *table(runs, tools),
            "",
            f"Not run: {', '.join(missing)} (not installed, or not asked for)." if missing else "",
            "",
            "## By class",
            "",
            *classes(runs, tools),
            "",
            "## The engine",
            "",
            f"- Every decision has a certificate, replayed by the checker; the median ratio of finding to replaying is "
            f"{ratio:.0f} over {len(replayed)} certificates.",
            f"- Peak memory of one decision: {max(r.memory for r in own):.0f} MiB.",
            f"- Open: {', '.join(f'`{r.entry.id}`' for r in own if r.outcome == 'open') or 'none'}.",
            "",
        ]
    )


def main() -> None:
    """Parse the options, run, write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=30.0, help="time for each statement and tool")
    parser.add_argument("--every", type=int, default=1, help="take every n-th statement only")
    parser.add_argument("--tools", nargs="*", help="some of the tools; all that are installed without it")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--out", type=Path, default=RESULTS)
    chosen = parser.parse_args()
    tools = [ENGINE, *(t for t in PEERS if available(t))]
    tools = [t for t in tools if not chosen.tools or t in chosen.tools]
    entries = list(corpus())[:: chosen.every]
    total, progress = len(entries) * len(tools), max(1, len(entries) * len(tools) // 20)
    runs: list[Run] = []
    show: Callable[[str], None] = lambda line: print(line, flush=True)  # noqa: E731
    for run in results(entries, tools, chosen.seconds, chosen.jobs):
        runs.append(run)
        if len(runs) % progress == 0:
            show(f"{len(runs)}/{total}")
    chosen.out.write_text(report(runs, tools, chosen.seconds, chosen.every), encoding="utf-8")
    show(f"see {chosen.out.name}")


if __name__ == "__main__":
    main()
