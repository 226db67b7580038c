"""The command line.  Exit codes: 0 as asked, 1 a negative finding, 2 bad input, 3 undecided, 130 interrupted."""

from __future__ import annotations

import json
import os
import re
import signal
import sys
import time
import tomllib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from theoremaudit import checker
from theoremaudit.auditing import compile_audit, figures
from theoremaudit.deciding import DEFAULT_TIMEOUT, Decision, time_limit
from theoremaudit.hunting.parts import SEED
from theoremaudit.hunting.pursuits import Pursuit, Target, pursue, take_up, targets_of
from theoremaudit.hunting.records import hunts_folder
from theoremaudit.isolating import Worker
from theoremaudit.loading import Audit, AuditError, load_audit
from theoremaudit.model import Severity
from theoremaudit.parsing import StatementError
from theoremaudit.report import render
from theoremaudit.running import run_parts
from theoremaudit.showing import card, hunt_card, listing, point_words, verdict_words
from theoremaudit.starting import start_audit
from theoremaudit.statements import Statement, forall
from theoremaudit.tactics import OutOfTime
from theoremaudit.verdicts import Disagreement
from theoremaudit.writing import write_atomically

EXIT = {"proved": 0, "refuted": 1, "vacuous": 3, "unknown": 3}
FILE = click.Path(path_type=Path, dir_okay=False)
MAX_FILE, READING = 2_000_000, 10.0  # bytes of a file of statements, and seconds to read it in


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="theorem-audit")
@click.option("--root", type=click.Path(path_type=Path), default=Path(), show_default=".", help="Folder of the audit.")
@click.pass_context
def cli(context: click.Context, root: Path) -> None:
    """Audit the mathematics of a theory paper: proofs, numbers, counterexamples, certificates."""
    context.obj = root


@cli.command()
@click.argument("claims", nargs=-1)
@click.option(
    "--jobs",
    type=click.IntRange(1),
    default=os.cpu_count() or 1,
    show_default="number of cores",
    help="Worker processes.",
)
@click.option(
    "--check", "compare", is_flag=True, help="Write nothing; exit 1 if REPORT.md, audit.json or a figure would change."
)
@click.option(
    "--fail-on",
    type=click.Choice([str(s) for s in Severity]),
    help="Exit 1 if a finding of this severity or worse is there.",
)
@click.option("--fresh", is_flag=True, help="Examine again what the cache holds.")
@click.pass_obj
def run(root: Path, claims: tuple[str, ...], jobs: int, compare: bool, fail_on: str | None, fresh: bool) -> None:
    """Audit everything, or only CLAIMS, and write REPORT.md and report/."""
    from theoremaudit.drawing import draw  # the other commands do not wait for the drawing library

    audit = load_audit(root)
    chosen = audit.select(claims)
    if not compare:
        _writable(audit.root / "report")
    with _progress(len(audit.parts)) as tick:
        gathered = run_parts(audit, chosen, jobs=jobs, fresh=fresh, report=tick)
        rest = [p for p in audit.parts if p not in gathered]
        gathered |= run_parts(audit, rest, jobs=jobs, report=tick)
    data = compile_audit(audit, gathered)
    outputs = {
        audit.root / "report" / "audit.json": json.dumps(data, indent=1, ensure_ascii=False) + "\n",
        audit.root / "REPORT.md": render(data),
        **{audit.root / f["path"]: draw(f) for f in figures(data)},
    }
    stale = [p for p, text in outputs.items() if not p.exists() or p.read_text(encoding="utf-8") != text]
    stale += [p for p in (audit.root / "report" / "figures").glob("*.svg") if p not in outputs]
    if compare:
        names = ", ".join(str(p.relative_to(audit.root)) for p in stale)
        click.echo(f"would change: {names}" if stale else "REPORT.md, audit.json and the figures are up to date")
    else:
        _write(audit, gathered, outputs)
        for line in _summary(data, set(chosen)) if claims else _totals(data):
            click.echo(line)
    sys.exit(1 if (compare and stale) or _reached(data, fail_on) else 0)


def _write(audit: Audit, gathered: dict[str, Any], outputs: dict[Path, str]) -> None:
    certificates = {p: c for found in gathered.values() for p, c in found.certificates.items()}
    for path, certificate in certificates.items():
        write_atomically(audit.root / path, json.dumps(certificate, ensure_ascii=False))
    folder = audit.root / "report" / "certificates"
    for path in folder.rglob("*.json") if folder.exists() else ():
        if path.relative_to(audit.root).as_posix() not in certificates:
            path.unlink()
    for path in (audit.root / "report" / "figures").glob("*.svg"):
        if path not in outputs:
            path.unlink()
    for path, text in outputs.items():
        write_atomically(path, text)


def _writable(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    if not (os.access(folder, os.W_OK) and os.access(folder.parent, os.W_OK)):
        raise AuditError(f"{folder} cannot be written to; change its permissions or copy the audit elsewhere")


def _summary(data: dict[str, Any], chosen: set[str]) -> list[str]:
    parts = [p for c in data["claims"] for p in c["parts"] if p["id"] in chosen]
    return [f"{p['id']}: {verdict_words(p)}" for p in parts]


def _totals(data: dict[str, Any]) -> list[str]:
    parts = [p for c in data["claims"] for p in c["parts"]]
    truths = [p["truth"] for p in parts]
    counts = ", ".join(f"{truths.count(t)} {t}" for t in dict.fromkeys(truths))
    findings = sum(p["severity"] is not None for p in parts)
    certified = sum(p["warrant"] == "certified" for p in parts)
    return [f"{len(parts)} parts: {counts}; {certified} certified; {findings} findings", "see REPORT.md"]


def _reached(data: dict[str, Any], level: str | None) -> bool:
    if level is None:
        return False
    order = [str(s) for s in Severity]
    found = {p["severity"] for c in data["claims"] for p in c["parts"]}
    return any(s in found for s in order[: order.index(level) + 1])


class _progress:  # noqa: N801  used as a context manager function
    """A progress bar on a terminal, a plain line for each examined part elsewhere."""

    def __init__(self, total: int) -> None:
        from rich.console import Console
        from rich.progress import Progress

        self.bar = Progress(console=Console(stderr=True)) if sys.stderr.isatty() else None
        self.total, self.done = total, 0

    def __enter__(self) -> Callable[[str, bool], None]:
        if self.bar:
            self.bar.start()
            self.task = self.bar.add_task("auditing", total=self.total)
        return self.tick

    def tick(self, part_id: str, cached: bool) -> None:
        """Count a part that is done."""
        self.done += 1
        if self.bar:
            self.bar.update(self.task, advance=1, description=part_id)
        elif not cached:
            click.echo(f"[{self.done}/{self.total}] {part_id}", err=True)

    def __exit__(self, *_: object) -> None:
        if self.bar:
            self.bar.stop()


@cli.command()
@click.argument("conclusion", required=False)
@click.option("--given", "given", multiple=True, help="A hypothesis; repeat for more.")
@click.option("--integer", "integer", multiple=True, help="A variable that ranges over the integers.")
@click.option("--file", "file", type=FILE, help="TOML with [[statement]] tables: name, conclusion, given, integer.")
@click.option(
    "--timeout",
    type=float,
    default=DEFAULT_TIMEOUT,
    show_default=True,
    help="Seconds for each statement, whatever happens.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each statement.")
@click.option("--save", type=FILE, help="Write the certificate here.")
def check(
    conclusion: str | None,
    given: tuple[str, ...],
    integer: tuple[str, ...],
    file: Path | None,
    timeout: float,
    as_json: bool,
    save: Path | None,
) -> None:
    """Decide CONCLUSION for all values of its variables that satisfy the hypotheses."""
    if (conclusion is None) == (file is None):
        raise StatementError("give either a CONCLUSION or --file")
    if not 0 < timeout < 1e6:
        raise StatementError("--timeout takes a positive number of seconds")
    statements = _statements(file) if conclusion is None else [("", forall(conclusion, given=given, integer=integer))]
    if save and len(statements) != 1:
        raise StatementError("--save keeps one certificate; name one statement")
    worst = 0
    with _interruptible(), Worker() as worker:
        for name, statement in statements:
            decision = worker.decide(statement, timeout=timeout)
            path = _save(decision, save)
            click.echo(
                json.dumps(_record(name, decision, path), ensure_ascii=False) if as_json else _sentence(name, decision)
            )
            worst = max(worst, EXIT[decision.verdict], key=lambda code: (code == 1, code))
    sys.exit(worst)


@contextmanager
def _interruptible() -> Iterator[None]:
    """Clean up and leave with the shell's exit code and one word on Control-C and on the signal to terminate."""

    def stop(*_: object) -> None:
        raise SystemExit(128 + signal.SIGTERM)

    previous = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    except KeyboardInterrupt:
        click.echo("interrupted", err=True)
        sys.exit(128 + signal.SIGINT)
    finally:
        signal.signal(signal.SIGTERM, previous)


def _statements(file: Path | None) -> list[tuple[str, Statement]]:
    assert file is not None
    tables = _toml(file).get("statement", [])
    if not isinstance(tables, list) or not tables or not all(map(_is_statement, tables)):
        raise StatementError(
            f"{file} needs [[statement]] tables, each with a conclusion (text), given and integer (lists of text)"
        )
    found = []
    for i, table in enumerate(tables, 1):
        try:
            statement = forall(table["conclusion"], given=table.get("given", ()), integer=table.get("integer", ()))
        except StatementError as error:
            raise StatementError(f"{file}, statement {i}: {error}") from None
        found.append((str(table.get("name", i)), statement))
    return found


def _toml(file: Path) -> dict[str, Any]:
    try:
        with time_limit(READING), file.open("rb") as stream:
            data = stream.read(MAX_FILE + 1)
            if len(data) > MAX_FILE:
                raise StatementError(f"{file} is too large: {MAX_FILE} bytes are read at most")
            return tomllib.loads(data.decode("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise StatementError(f"{file} cannot be read: {error}") from None
    except RecursionError:
        raise StatementError(f"{file} cannot be read: its tables and lists are nested too deeply") from None
    except OutOfTime:
        raise StatementError(f"{file} cannot be read within {READING:g} s") from None


def _is_statement(table: Any) -> bool:
    """Whether a TOML table has a conclusion, and lists of texts where lists are due."""
    if not isinstance(table, dict) or not isinstance(table.get("conclusion"), str):
        return False
    lists = [table.get("given", []), table.get("integer", [])]
    return isinstance(table.get("name", ""), str | int) and all(
        isinstance(found, list) and all(isinstance(text, str) for text in found) for found in lists
    )


def _save(decision: Decision, path: Path | None) -> Path | None:
    if path is None or decision.certificate is None:
        return None
    write_atomically(path, json.dumps(decision.certificate, ensure_ascii=False) + "\n")
    return path


def _record(name: str, decision: Decision, path: Path | None) -> dict[str, Any]:
    vacuous = decision.verdict == "vacuous"
    return {
        "name": name,
        "verdict": "unknown" if vacuous else decision.verdict,
        "reason": f"vacuous: {decision.reason}" if vacuous else decision.reason,
        "counterexample": decision.counterexample,
        "certificate": str(path) if path else None,
        "method": decision.method,
        "seconds": round(decision.seconds, 3),
    }


def _sentence(name: str, decision: Decision) -> str:
    at = f" at {point_words(decision.counterexample)}" if decision.counterexample else ""
    reason = f": {decision.reason}" if decision.verdict != "proved" else f" ({decision.method})"
    return f"{name + ': ' if name else ''}{decision.verdict}{at}{reason}"


@cli.command()
@click.argument("claim", required=False)
@click.option("--statement", metavar="CONCLUSION", help="Hunt this statement instead of what a claim asserts.")
@click.option("--given", "given", multiple=True, help="A hypothesis of --statement; repeat for more.")
@click.option("--integer", "integer", multiple=True, help="A variable of --statement that ranges over the integers.")
@click.option("--budget", default="10m", show_default=True, help="How long: 30s, 10m, 1h, or seconds.")
@click.option("--seed", type=click.IntRange(0), default=SEED, show_default=True, help="Another seed, another hunt.")
@click.option("--fresh", is_flag=True, help="Start over instead of going on.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object for each statement.")
@click.option("--save", type=FILE, help="Write the certificate of a counterexample here.")
@click.pass_obj
def hunt(
    root: Path,
    claim: str | None,
    statement: str | None,
    given: tuple[str, ...],
    integer: tuple[str, ...],
    budget: str,
    seed: int,
    fresh: bool,
    as_json: bool,
    save: Path | None,
) -> None:
    """Hunt for an exact counterexample to the formal statements of CLAIM (or CLAIM/PART), or to --statement.

    The same hunt asked for again goes on where it stopped, also after Ctrl-C.  Exit codes: 1 a counterexample was
    found, 3 none was: that decides nothing, so the smallest violation that the search would have found is stated.
    """
    if (claim is None) == (statement is None):
        raise StatementError("give either a CLAIM or --statement")
    if claim is not None and (given or integer):
        raise StatementError("--given and --integer belong to --statement")
    seconds = _seconds(budget)
    if claim is None:
        targets = [Target(("",), forall(str(statement), given=given, integer=integer))]
    else:
        targets = _claimed(load_audit(root), claim)
    if save and len(targets) != 1:
        raise StatementError("--save keeps one certificate; name one part with one statement")
    folder = hunts_folder(root)
    folder.mkdir(parents=True, exist_ok=True)
    pursuits = [take_up(target, folder, seed=seed, fresh=fresh) for target in targets]
    try:
        with _stopwatch(seconds) as tick:
            pursue(pursuits, seconds, tick)
    finally:  # after an interrupt as well
        for pursuit in pursuits:
            for report in pursuit.reports(_kept(pursuit, save)):
                click.echo(json.dumps(report, ensure_ascii=False) if as_json else "\n".join(hunt_card(report)))
    sys.exit(1 if any(p.record.certificate for p in pursuits) else 3)


def _claimed(audit: Audit, claim: str) -> list[Target]:
    """What the claim states formally; what it states otherwise is named, for nobody hunts it."""
    targets = targets_of(audit, claim)
    informal = [p for p in audit.select((claim,)) if not audit.parts[p][1].asserts]
    if informal:
        click.echo(f"not hunted, without formal statements: {', '.join(informal)}", err=True)
    return targets


def _seconds(budget: str) -> float:
    found = re.fullmatch(r"(\d+(?:\.\d+)?)([smh]?)", budget.strip())
    seconds = float(found[1]) * {"": 1, "s": 1, "m": 60, "h": 3600}[found[2]] if found else 0
    if not 0 < seconds < 1e6:
        raise StatementError(f"--budget takes a time such as 30s, 10m or 1h, below 277h, not {budget!r}")
    return seconds


def _kept(pursuit: Pursuit, path: Path | None) -> str | None:
    """Where the certificate of a counterexample was written, if it was asked for."""
    if path is None or pursuit.record.certificate is None:
        return None
    write_atomically(path, json.dumps(pursuit.record.certificate, ensure_ascii=False) + "\n")
    return str(path)


@contextmanager
def _stopwatch(budget: float) -> Iterator[Callable[[Pursuit], None]]:
    """The share of the budget that is used up, on a terminal."""
    from rich.console import Console
    from rich.progress import Progress

    if not sys.stderr.isatty():
        yield lambda pursuit: None
        return
    started = time.monotonic()
    with Progress(console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("hunting", total=budget)

        def tick(pursuit: Pursuit) -> None:
            words = f"{pursuit.target.names[0] or 'hunting'}: {pursuit.record.candidates:,} candidates"
            bar.update(task, completed=time.monotonic() - started, description=words)

        yield tick


@cli.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
def verify(files: tuple[Path, ...]) -> None:
    """Replay certificates (files, or folders of them) with the small checker."""
    rejected = 0
    for path in _certificate_files(files):
        try:
            checked = checker.verify_file(path)
            click.echo(f"{path}: {checked.verdict}, {checked.steps} steps")
        except checker.Rejected as error:
            rejected += 1
            click.echo(f"{path}: REJECTED: {error}")
    sys.exit(1 if rejected else 0)


def _certificate_files(files: tuple[Path, ...]) -> list[Path]:
    found: list[Path] = []
    for path in files:
        if not path.exists():
            raise AuditError(f"{path} does not exist")
        found += sorted(path.rglob("*.json")) if path.is_dir() else [path]
    if not found:
        raise AuditError("no certificates there; 'theorem-audit run' writes them to report/certificates")
    return found


def _recorded(root: Path) -> dict[str, Any]:
    audit = load_audit(root)
    path = audit.root / "report" / "audit.json"
    try:
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise AuditError("no readable report/audit.json; run 'theorem-audit run' first") from None
    return data


@cli.command("list")
@click.option("--json", "as_json", is_flag=True, help="As JSON: id, role, sources, truth, warrant, argument, severity.")
@click.pass_obj
def list_(root: Path, as_json: bool) -> None:
    """What is claimed where, and its verdict."""
    data = _recorded(root)
    if as_json:
        fields = ("id", "role", "sources", "truth", "warrant", "argument", "severity")
        click.echo(
            json.dumps([{f: p[f] for f in fields} for c in data["claims"] for p in c["parts"]], ensure_ascii=False)
        )
        return
    click.echo("\n".join(listing(data)))


@cli.command()
@click.argument("claim")
@click.pass_obj
def show(root: Path, claim: str) -> None:
    """One CLAIM in full: statements, verdicts, evidence, witnesses, repairs."""
    data = _recorded(root)
    load_audit(root).select((claim,))
    for entry in data["claims"]:
        if entry["id"] == claim.partition("/")[0]:
            parts = [p for p in entry["parts"] if claim in (entry["id"], p["id"])]
            click.echo("\n".join(card({**entry, "parts": parts})))


@cli.command()
@click.argument("folder", type=click.Path(path_type=Path))
def init(folder: Path) -> None:
    """Start a new audit in FOLDER, with one worked example."""
    start_audit(folder)
    click.echo(f"an audit with one worked example is in {folder}; next: theorem-audit --root {folder} run")


def main() -> None:
    """Entry point: every error a user can cause becomes one sentence and an exit code."""
    try:
        cli.main(standalone_mode=False)
    except click.exceptions.Abort:
        click.echo("interrupted; what was finished is kept", err=True)
        sys.exit(130)
    except KeyboardInterrupt:
        click.echo("interrupted; what was finished is kept", err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
    except (AuditError, StatementError, Disagreement) as error:
        click.echo(f"theorem-audit: {error}", err=True)
        sys.exit(2)
    except OSError as error:
        click.echo(f"theorem-audit: {error.strerror or error}: {error.filename or ''}", err=True)
        sys.exit(2)
