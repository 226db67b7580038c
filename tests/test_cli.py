"""The command line keeps its contract: exit codes, fields, one sentence instead of a traceback."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import click
import pytest

from theoremaudit import cli
from theoremaudit.hunting import pursuits

OPEN = "sin(x) + sin(sqrt(2)*x) < 2"  # true, and out of reach
FIELDS = ["name", "verdict", "reason", "counterexample", "certificate", "method", "seconds"]


@pytest.fixture
def run(monkeypatch, capsys):
    """Run the entry point; gives exit code, standard output and standard error."""

    def call(*arguments):
        capsys.readouterr()
        monkeypatch.setattr(sys, "argv", ["theorem-audit", *map(str, arguments)])
        code = 0
        try:
            cli.main()
        except SystemExit as stop:
            code = stop.code or 0
        return code, *capsys.readouterr()

    return call


def sentence(text, *words):
    """One line, no traceback, with these words."""
    return "Traceback" not in text and len(text.strip().splitlines()) == 1 and all(w in text for w in words)


@pytest.fixture(scope="module")
def started(tmp_path_factory):
    """A new audit from ``init``, run once."""
    folder = tmp_path_factory.mktemp("audits") / "new"
    for command in (["init", folder], ["--root", folder, "run", "--jobs", "1"]):
        done = subprocess.run(
            [sys.executable, "-c", "from theoremaudit.cli import main; main()", *map(str, command)],
            capture_output=True,
            text=True,
            timeout=120,
        )
        assert done.returncode == 0, done.stderr
    return folder


# --------------------------------------------------------------------------------------------------------- check


def test_proved_exits_0(run):
    """A true statement: proved, in one line."""
    code, out, err = run("check", "x^2 >= 0")
    assert (code, err) == (0, "")
    assert sentence(out, "proved")


def test_refuted_exits_1(run):
    """A false statement: refuted, with its point."""
    code, out, _ = run("check", "x^2 > x", "--given", "x > 0")
    assert code == 1
    assert sentence(out, "refuted", "x = 1")


def test_undecided_exits_3(run):
    """Nothing found in the time: unknown."""
    code, out, _ = run("check", OPEN, "--timeout", "1")
    assert code == 3
    assert sentence(out, "unknown")


def test_vacuous_is_unknown_with_the_reason(run):
    """Contradictory hypotheses prove nothing."""
    code, out, _ = run("check", "x > 5", "--given", "x > 1", "--given", "x < 0", "--json")
    record = json.loads(out)
    assert code == 3
    assert record["verdict"] == "unknown"
    assert record["reason"].startswith("vacuous")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check", "x +"], ["expected"]),
        (["check", "x + 1"], ["relation"]),
        (["check", "__import__('os').system('true') > 0"], ["cannot read"]),
        (["check", "frob(x) > 0"], ["unknown function", "frob"]),
        (["check", "x > 0", "--integer", "n"], ["not used", "n"]),
        (["check", "x > 0", "--given", "y >"], ["expected"]),
        (["check"], ["CONCLUSION"]),
        (["check", "x > 0", "--timeout", "-1"], ["--timeout"]),
        (["check", "x > 0", "--timeout", "nan"], ["--timeout"]),
        (["check", "--file", "/no/such/file.toml"], ["cannot be read"]),
        (["hunt"], ["CLAIM", "--statement"]),
        (["hunt", "lemma-1", "--statement", "x > 0"], ["CLAIM", "--statement"]),
        (["hunt", "lemma-1", "--given", "x > 0"], ["--given", "--statement"]),
        (["hunt", "--statement", "x >"], ["expected"]),
        (["hunt", "--statement", "__import__('os').system('true') > 0"], ["cannot read"]),
        (["hunt", "--statement", "x > 0", "--integer", "n"], ["not used", "n"]),
        (["hunt", "--statement", "x > 0", "--budget", "0"], ["--budget", "10m"]),
        (["hunt", "--statement", "x > 0", "--budget", "-5"], ["--budget"]),
        (["hunt", "--statement", "x > 0", "--budget", "nan"], ["--budget"]),
        (["hunt", "--statement", "x > 0", "--budget", "10 parsecs"], ["--budget", "parsecs"]),
        (["hunt", "--statement", "x > 0", "--budget", "300h"], ["--budget"]),
        (["--root", "/no/such/folder", "hunt", "lemma-1"], ["claims/"]),
        (["check", "--file", "/dev/zero"], ["too large"]),
        (["check", "x > 0", "--file", "/no/such/file.toml"], ["CONCLUSION"]),
        (["check", "x > 0", "--timeout", "inf"], ["--timeout"]),
        (["check", "x > 0", "--timeout", "0"], ["--timeout"]),
        (["check", "x > 0", "--integer", "a\nb\x1b"], ["not used"]),
        (["check", "sum(c for c in C) > 0"], ["'C'", "vector"]),
        (["check", ""], ["expected"]),
        (["check", " \n "], ["expected"]),
        (["check", "x < inf"], ["inf", "not a real number"]),
        (["check", "x > 0", "--given", "y\udcff > 0"], ["cannot read"]),
        (["verify", "/no/such/file.json"], ["does not exist"]),
        (["--root", "/no/such/folder", "run"], ["claims/"]),
        (["--root", "/no/such/folder", "list"], ["claims/"]),
    ],
)
def test_bad_input_exits_2_with_one_sentence(run, arguments, words):
    """Bad text, bad options and missing files are the user's to mend: a message, no traceback."""
    code, out, err = run(*arguments)
    assert (code, out) == (2, "")
    assert sentence(err, *words)


@pytest.mark.parametrize(
    "arguments",
    [
        ["check", "x > 0", "--bogus"],
        ["frobnicate"],
        ["run", "--jobs", "0"],
        ["hunt", "a", "b"],
        ["hunt", "--statement", "x > 0", "--seed", "-1"],
    ],
)
def test_bad_usage_exits_2(run, arguments):
    """Unknown options and commands: usage and exit code 2, no traceback."""
    code, _, err = run(*arguments)
    assert code == 2
    assert "Traceback" not in err
    assert "Error" in err


def test_json_fields_of_a_proof(run):
    """The fields of the contract, and no others."""
    code, out, _ = run("check", "x^2 >= 0", "--json")
    record = json.loads(out)
    assert (code, list(record), record["verdict"], record["counterexample"]) == (0, FIELDS, "proved", None)
    assert record["seconds"] >= 0


def test_json_counterexample_is_exact_text(run):
    """Coordinates are strings such as 3/2."""
    _, out, _ = run("check", "x != 3/2", "--given", "x > 1", "--given", "x < 2", "--json")
    assert json.loads(out)["counterexample"] == {"x": "3/2"}


def test_json_counterexample_can_be_an_enclosure(run):
    """An irrational coordinate comes between two exact bounds."""
    _, out, _ = run("check", "x < 7/5", "--given", "x > 0", "--given", "x^2 == 2", "--json")
    box = json.loads(out)["counterexample"]["x"]
    assert list(box) == ["lower", "upper"]


def test_integer_option_changes_the_verdict(run):
    """No integer lies strictly between 0 and 1; a real number does."""
    given = ("--given", "n > 0", "--given", "n <= 1")
    assert run("check", "n >= 1", *given)[0] == 1
    assert run("check", "n >= 1", *given, "--integer", "n", "--timeout", "5")[0] != 1


TOML = """
[[statement]]
name = "square"
conclusion = "x^2 >= 0"
[[statement]]
name = "wrong"
conclusion = "n^2 > n"
given = ["n > 0"]
integer = ["n"]
"""


def test_file_gives_one_object_a_line(run, tmp_path):
    """Two statements, two lines, the worst verdict as exit code."""
    path = tmp_path / "statements.toml"
    path.write_text(TOML)
    code, out, _ = run("check", "--file", path, "--json")
    records = [json.loads(line) for line in out.splitlines()]
    assert code == 1
    assert [(r["name"], r["verdict"]) for r in records] == [("square", "proved"), ("wrong", "refuted")]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "conclusion = 'x > 0'",
        "[[statement]]\nname = 'x'",
        "[[statement",
        "statement = 3",
        "[[statement]]\nconclusion = 5",
        "[[statement]]\nconclusion = 'x >'",
        "[[statement]]\nconclusion = 'x > 0'\ngiven = 'x > 1'",
        "[[statement]]\nconclusion = 'x > 0'\ngiven = [1]",
        "[[statement]]\nconclusion = 'x > 0'\ngiven = 1",
        "[[statement]]\nconclusion = 'x > 0'\ninteger = 'xy'",
        "[[statement]]\nconclusion = 'x > 0'\ninteger = [1]",
        "\x00",
        "[statement]\nconclusion = 'x > 0'",
        "statement = [1, 2]",
        "[[statement]]\nconclusion = ['x > 0']",
        "[[statement]]\nconclusion = true",
        "[[statement]]\nname = []\nconclusion = 'x > 0'",
        "[[statement]]\nconclusion = 'x > 0'\n[[statement]]\nname = 'no conclusion'",
        '[[statement]]\nconclusion = "x\\u0000 > 0"',
        '[[statement]]\nconclusion = ""',
        "x = " + "[" * 5000,
        "x = " + "{a = " * 5000,
        "x" + ".x" * 900_000,
        b"\xff\xfe[[statement]]",
        "[[statement]]\nconclusion = 'x > 0'\n".encode("utf-16"),
        "#" * 3_000_000,
    ],
    ids=lambda text: repr(text[:40]),
)
def test_bad_file_exits_2(run, tmp_path, monkeypatch, text):
    """A file without statements, or with a field of the wrong type, is bad input, found within seconds."""
    path = tmp_path / "statements.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    monkeypatch.setattr(cli, "READING", 1)
    started = time.monotonic()
    code, out, err = run("check", "--file", path)
    assert (code, out) == (2, "")
    assert sentence(err)
    assert len(err) < 500
    assert time.monotonic() - started < 5


def test_the_message_names_the_statement_of_the_file(run, tmp_path):
    """The second of two is wrong."""
    path = tmp_path / "statements.toml"
    path.write_text("[[statement]]\nconclusion = 'x > 0'\n[[statement]]\nconclusion = 'x >'\n")
    _, _, err = run("check", "--file", path)
    assert sentence(err, "statements.toml", "statement 2", "expected")


# fmt: off
HOSTILE = [
    "10**10**10 > 0", "9**9**9**9 > 0", "x**x**x**x**x > 0", "2^(x^x^x) > x", "exp(exp(exp(exp(exp(x))))) > 1",
    "1e4000*x > 0", "x^1e999 > 0", "sin(1e999) <= 1", "log(1e4000) > 1", "exp(10^10^10) > 1", "floor(9^9^9) > 1",
    "(1 + x)^1000000 > 0", "(x+y+z+1)^150 == (x+y+z+1)^149*(x+y+z+1)", "(a+b+c+d+e+f)^40 >= (a-b+c-d+e-f)^39",
    "x/0 > 0", "0/0 == 0/0", "1/(x-x) > 0", "0^0 == 1", "0^(-1) > 0",
    "0." + "3" * 3990 + " < 1/3", "pi > 3." + "1" * 3990,
    " + ".join(f"x{i}" for i in range(20_000)) + " >= 0", " + ".join(["x"] * 60_000) + " > 0",
    "+".join(f"1/{n}" for n in range(1, 20_000)) + " > 9", " < ".join(f"x{i}" for i in range(1001)),
    " <= ".join(["x^2"] * 1001), "(" * 59 + "x" + ")" * 59 + " > 0", "(" * 10_000 + "x" + ")" * 10_000 + " > 0",
    "exp(" * 59 + "x" + ")" * 59 + " > 0", "*".join(f"(x{i} + 1)" for i in range(10_000)) + " > 0",
    "min(" + ",".join(f"x{i}" for i in range(10_000)) + ") <= x0", "sin(" * 50 + "x" + ")" * 50 + " < 2",
    "abs(" * 50 + "x" + "-1)" * 50 + " >= 0", "x^(1/3)^(1/5)^(1/7) >= 0", "LambertW(LambertW(LambertW(x))) > 0",
    "x" * 100_000 + " > 0", "x\x00 > 0", "__import__('os').system('touch made') > 0", "lambda: x > 0",
]
# fmt: on


CODES = {"proved": 0, "refuted": 1, "unknown": 3}


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:24])
def test_hostile_text_is_answered_in_time(run, text, tmp_path, monkeypatch):
    """A verdict, unknown or one sentence about bad input: never a traceback, never an engine's error, never late."""
    monkeypatch.chdir(tmp_path)
    started = time.monotonic()
    code, out, err = run("check", text, "--timeout", "1", "--json")
    assert time.monotonic() - started < 10
    if code == 2:
        assert sentence(err)
        assert len(err) < 500
    else:
        record = json.loads(out)
        assert CODES[record["verdict"]] == code
        assert "inside the engine" not in record["reason"]
        assert "ended by itself" not in record["reason"]
        assert err == ""
    assert list(tmp_path.iterdir()) == []


# -------------------------------------------------------------------------------------------------------- verify


@pytest.mark.parametrize(("conclusion", "code"), [("exp(x) >= 1 + x", 0), ("exp(x) > 1 + x", 1)])
def test_saved_certificate_verifies(run, tmp_path, conclusion, code):
    """What ``check --save`` writes, proof or counterexample, ``verify`` accepts."""
    path = tmp_path / "certificate.json"
    assert run("check", conclusion, "--save", path)[0] == code
    found, out, _ = run("verify", path)
    assert found == 0
    assert sentence(out, str(path), "steps")


def test_nothing_is_saved_for_unknown(run, tmp_path):
    """Without a verdict there is no certificate."""
    path = tmp_path / "certificate.json"
    _, out, _ = run("check", OPEN, "--timeout", "1", "--save", path, "--json")
    assert json.loads(out)["certificate"] is None
    assert not path.exists()


def test_damaged_certificate_is_rejected(run, tmp_path):
    """One changed conclusion: REJECTED, exit code 1."""
    path = tmp_path / "certificate.json"
    run("check", "x^2 + 1 > 0", "--save", path)
    data = json.loads(path.read_text())
    data["statement"]["conclusion"] = [">", "x"]
    path.write_text(json.dumps(data))
    code, out, _ = run("verify", path)
    assert code == 1
    assert sentence(out, "REJECTED")


@pytest.mark.parametrize("content", [b"", b"hello", b"[]", b"3", b"null", b"{}", b"\xff\xfe", b"[" * 100_000])
def test_not_a_certificate_is_rejected(run, tmp_path, content):
    """Files that are not JSON, or JSON of another shape: REJECTED, no traceback."""
    path = tmp_path / "certificate.json"
    path.write_bytes(content)
    code, out, err = run("verify", path)
    assert (code, err) == (1, "")
    assert sentence(out, "REJECTED")


def test_verify_goes_through_a_folder(run, started):
    """All certificates of an audit replay."""
    code, out, _ = run("verify", started / "report" / "certificates")
    assert code == 0
    assert len(out.splitlines()) >= 3
    assert "REJECTED" not in out


# ---------------------------------------------------------------------------------------------------------- hunt

HUNT_FIELDS = [
    "name",
    "statement",
    "verdict",
    "reason",
    "counterexample",
    "certificate",
    "method",
    "seconds",
    "seed",
    "batches",
    "candidates",
    "scope",
    "detection_limit",
    "relative_width",
]
TIE = ("hunt", "--statement", "x^2 + y^2 >= 2*x*y", "--json")


@pytest.fixture(autouse=True)
def users_cache(monkeypatch, tmp_path):
    """Hunts outside of an audit keep their records in the user's cache."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "users"))


def test_a_found_counterexample_exits_1(run, tmp_path):
    """The exact witness, the values of both sides, and a certificate that ``verify`` accepts."""
    path = tmp_path / "found.json"
    code, out, err = run("hunt", "--statement", "x^2 > x", "--given", "x > 0", "--save", path)
    assert (code, err) == (1, "")
    assert out.startswith("refuted at x = 1: left 1, right 1")
    assert f"certificate: {path}" in out
    assert run("verify", path)[0] == 0


def test_an_implicit_counterexample_is_an_enclosure(run):
    """A curve leaves one coordinate between two exact bounds."""
    code, out, _ = run("hunt", "--statement", "x < 7/5", "--given", "x > 0", "--given", "x^2 == 2", "--json")
    assert (code, list(json.loads(out)["counterexample"]["x"])) == (1, ["lower", "upper"])


def test_integers_are_hunted_among_integers(run):
    """n² ≥ n holds for integers alone."""
    arguments = ("hunt", "--statement", "n^2 >= n", "--budget", "2s")
    assert run(*arguments)[0] == 1
    assert run(*arguments, "--integer", "n")[0] == 3


def test_finding_nothing_exits_3_with_the_detection_limit(run):
    """A hunt decides nothing by finding nothing; it says what it would have found."""
    code, out, err = run(*TIE[:-1], "--budget", "2s")
    assert (code, err) == (3, "")
    assert out.startswith("no counterexample found")
    assert "planted boxes of relative width" in out
    assert "special points" in out
    assert "seed 20260215" in out


def test_json_fields_of_a_hunt(run):
    """One object a statement, with these fields."""
    record = json.loads(run(*TIE, "--budget", "2s", "--seed", "7")[1])
    assert list(record) == HUNT_FIELDS
    assert (record["verdict"], record["seed"], record["counterexample"]) == ("unknown", 7, None)
    assert sum(record["candidates"].values()) > 1000
    assert 0 < record["relative_width"] <= 2


def test_the_same_hunt_goes_on(run):
    """A second call adds to the first; another seed and ``--fresh`` begin anew."""

    def batches(*more):
        return json.loads(run(*TIE, "--budget", "3s", *more)[1])["batches"]

    first, second = batches(), batches()
    assert 0 < first < second
    assert batches("--seed", "7") < second
    assert batches("--fresh") < second


def test_a_counterexample_is_remembered(run):
    """The second call has it at once, within no time at all."""
    arguments = ("hunt", "--statement", "x^2 > x", "--given", "x > 0", "--json")
    first, second = run(*arguments), run(*arguments, "--budget", "0.001")
    assert first == second
    assert first[0] == 1


def test_a_budget_too_short_for_a_batch_says_so(run):
    """Nothing searched, nothing claimed."""
    code, out, _ = run(*TIE, "--budget", "0.001")
    record = json.loads(out)
    assert (code, record["batches"], record["detection_limit"]) == (3, 0, None)
    assert "budget" in record["reason"]


def test_an_interrupted_hunt_reports_and_goes_on(run, monkeypatch):
    """Control-C after two batches: what was searched is said, exit code 130, and the next call starts from there."""
    kept, write = [], pursuits.write_record

    def stop(path, record):
        write(path, record)
        kept.append(record.batches)
        if len(kept) == 2:
            raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(pursuits, "write_record", stop)
        code, out, err = run(*TIE, "--budget", "1h")
    assert (code, kept, json.loads(out)["batches"]) == (130, [1, 2], 2)
    assert sentence(err, "interrupted")
    assert json.loads(run(*TIE, "--budget", "0.001")[1])["batches"] == 2


def test_a_claim_is_hunted_part_by_part(run, started):
    """The worked example has one part that is true and one that is not; one is enough for exit code 1."""
    code, out, _ = run("--root", started, "hunt", "lemma-1", "--budget", "2s", "--json")
    records = {r["name"]: r["verdict"] for r in map(json.loads, out.splitlines())}
    assert (code, records) == (1, {"lemma-1/bound": "unknown", "lemma-1/quadratic": "refuted"})
    assert list((started / "report" / "cache" / "hunts").glob("*.json"))
    assert run("--root", started, "hunt", "lemma-1/bound", "--budget", "1s")[0] == 3


def test_save_needs_one_statement(run, started, tmp_path):
    """Two statements have no single certificate."""
    code, _, err = run("--root", started, "hunt", "lemma-1", "--save", tmp_path / "c.json")
    assert code == 2
    assert sentence(err, "--save", "one")


def test_parts_without_formal_statements_are_named(run, write_audit):
    """A claim's formal parts are hunted, the others are not passed over in silence."""
    root = write_audit(claims='CLAIMS = (claim("one", part("a", forall("x > 0")), part("b")), claim("two", part("c")))')
    code, _, err = run("--root", root, "hunt", "one")
    assert (code, sentence(err, "one/b", "not hunted")) == (1, True)
    code, _, err = run("--root", root, "hunt", "two")
    assert (code, sentence(err, "two", "no formal statement")) == (2, True)


def test_a_folder_that_cannot_be_written_exits_2(run, monkeypatch, tmp_path):
    """Said before any work is done."""
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    code, out, err = run(*TIE)
    assert (code, out) == (2, "")
    assert sentence(err, "file")


# ------------------------------------------------------------------------------------------------ an audit's life


def test_init_then_run_writes_the_report(started):
    """A new audit runs at once and leaves its report."""
    assert (started / "REPORT.md").read_text(encoding="utf-8").startswith("#")
    data = json.loads((started / "report" / "audit.json").read_text(encoding="utf-8"))
    assert {p["id"]: p["truth"] for c in data["claims"] for p in c["parts"]} == {
        "lemma-1/bound": "true",
        "lemma-1/quadratic": "conditional",
    }


def test_init_leaves_a_used_folder_alone(run, tmp_path):
    """A folder that is not empty: exit code 2, nothing written."""
    (tmp_path / "mine.txt").write_text("mine")
    code, _, err = run("init", tmp_path)
    assert code == 2
    assert sentence(err, "not empty")
    assert [p.name for p in tmp_path.iterdir()] == ["mine.txt"]


def test_check_of_an_unchanged_audit_exits_0(run, started):
    """``run --check`` after ``run``: nothing would change."""
    assert run("--root", started, "run", "--check", "--jobs", "1")[0] == 0


def test_check_of_a_changed_report_exits_1_and_writes_nothing(run, started):
    """A report edited by hand is noticed and left as it is."""
    path = started / "REPORT.md"
    kept = path.read_text(encoding="utf-8")
    path.write_text("edited", encoding="utf-8")
    try:
        code, out, _ = run("--root", started, "run", "--check", "--jobs", "1")
        assert (code, path.read_text(encoding="utf-8")) == (1, "edited")
        assert sentence(out, "REPORT.md")
    finally:
        path.write_text(kept, encoding="utf-8")


def test_a_second_run_gives_the_same_bytes(run, started):
    """Same input, same REPORT.md and audit.json, even when examined afresh."""
    files = [started / "REPORT.md", started / "report" / "audit.json"]
    before = [p.read_bytes() for p in files]
    assert run("--root", started, "run", "--jobs", "1", "--fresh")[0] == 0
    assert [p.read_bytes() for p in files] == before


@pytest.mark.parametrize(("severity", "code"), [("critical", 0), ("major", 0), ("minor", 1), ("editorial", 1)])
def test_fail_on_severity(run, started, severity, code):
    """The worked example has one minor finding."""
    assert run("--root", started, "run", "--jobs", "1", "--fail-on", severity)[0] == code


def test_list_and_show(run, started):
    """Every part is listed; one claim is shown with its witness and repair."""
    code, out, _ = run("--root", started, "list", "--json")
    assert code == 0
    assert [set(p) for p in json.loads(out)] == [
        {"id", "role", "sources", "truth", "warrant", "argument", "severity"}
    ] * 2
    code, out, _ = run("--root", started, "show", "lemma-1")
    assert code == 0
    assert all(word in out for word in ("lemma-1/quadratic", "witness", "repair"))


def test_show_of_one_part_shows_that_part_only(run, started):
    """A part id narrows the card."""
    _, out, _ = run("--root", started, "show", "lemma-1/bound")
    assert "lemma-1/bound" in out
    assert "lemma-1/quadratic" not in out


@pytest.mark.parametrize("command", ["run", "show", "hunt"])
def test_unknown_claim_exits_2(run, started, command):
    """The message names the claims there are."""
    code, _, err = run("--root", started, command, "lemma-9")
    assert code == 2
    assert sentence(err, "lemma-9", "lemma-1")


def test_list_before_the_first_run_exits_2(run, tmp_path):
    """No audit.json yet: the message says to run."""
    run("init", tmp_path / "new")
    code, _, err = run("--root", tmp_path / "new", "list")
    assert code == 2
    assert sentence(err, "run")


@pytest.mark.parametrize(
    "body", ["1/0\n", "def\n", "import no_such_module\n", "from theoremaudit import forall\nforall('x >')\n"]
)
def test_broken_claim_module_exits_2(run, tmp_path, body):
    """The message names the module."""
    (tmp_path / "claims").mkdir()
    (tmp_path / "claims" / "broken.py").write_text(body)
    code, _, err = run("--root", tmp_path, "run")
    assert code == 2
    assert sentence(err, "broken.py")


def test_read_only_report_exits_2(run, started, monkeypatch):
    """A folder that cannot be written to is named before any work is done."""
    monkeypatch.setattr(os, "access", lambda path, mode, **_: mode != os.W_OK)
    code, _, err = run("--root", started, "run", "--jobs", "1")
    assert code == 2
    assert sentence(err, "cannot be written")


def test_failing_disk_exits_2(run, started, monkeypatch):
    """An operating system error while writing becomes one sentence."""

    def full(*_):
        raise OSError(28, "No space left on device", "REPORT.md")

    monkeypatch.setattr(cli, "write_atomically", full)
    code, _, err = run("--root", started, "run", "--jobs", "1")
    assert code == 2
    assert sentence(err, "No space left")


@pytest.mark.parametrize("kind", [KeyboardInterrupt, click.exceptions.Abort])
def test_interrupt_exits_130(run, monkeypatch, kind):
    """Control-C ends the program with the shell's code for it."""

    def stop(*_, **__):
        raise kind

    monkeypatch.setattr(cli.Worker, "decide", stop)
    code, _, err = run("check", "x > 0")
    assert code == 130
    assert sentence(err, "interrupted")


HANGING = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where tests run in the background
from theoremaudit import cli, isolating
real = isolating.decide
isolating.decide = lambda s, **more: 7 ** (7**12) if "hang" in s.conclusion else real(s, **more)
cli.main()
"""


@pytest.fixture
def hanging(tmp_path):
    """Start ``check`` on a statement whose decision hangs inside C; gives the program once it hangs."""
    started = []

    def call(*arguments):
        program = subprocess.Popen(
            [sys.executable, "-c", HANGING, "check", *arguments],
            cwd=tmp_path,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
        started.append(program)
        return program

    yield call
    for program in started:
        program.kill()
        program.communicate()


def members(group):
    """The processes of a process group."""
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[2]) == group and fields[0] != "Z":
            found.append(int(path.parent.name))
    return found


def wait_for(condition, seconds=20):
    """Whether a condition comes true within some seconds."""
    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        time.sleep(0.02)
    return condition()


linux = pytest.mark.skipif(sys.platform != "linux", reason="looks at /proc")


@linux
@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("to_all", [True, False], ids=["group", "program"])
def test_interrupt_leaves_nothing_behind(hanging, tmp_path, kind, to_all):
    """Whether the terminal interrupts the whole group or somebody the program alone: one word, no process, no file."""
    program = hanging("hang > 0", "--save", "certificate.json")
    assert wait_for(lambda: len(members(program.pid)) == 2)
    time.sleep(0.1)
    (os.killpg if to_all else os.kill)(program.pid, kind)
    out, err = program.communicate(timeout=10)
    assert program.returncode == 128 + kind
    assert out == ""
    assert err in ("", "interrupted\n")
    assert wait_for(lambda: not members(program.pid), 5)
    assert list(tmp_path.iterdir()) == []


@linux
def test_a_hanging_statement_does_not_spoil_the_others(hanging, tmp_path):
    """The statements before and after it are decided, and the file takes no longer than its limits."""
    names = ["x^2 >= 0", "hang > 0", "x^3 >= 0", "hang >= 0", "x^2 + 1 > 0"]
    path = tmp_path / "statements.toml"
    path.write_text("".join(f"[[statement]]\nconclusion = '{text}'\n" for text in names))
    started = time.monotonic()
    program = hanging("--file", str(path), "--json", "--timeout", "1")
    out, err = program.communicate(timeout=60)
    assert time.monotonic() - started < 12
    records = [json.loads(line) for line in out.splitlines()]
    assert [r["verdict"] for r in records] == ["proved", "unknown", "refuted", "unknown", "proved"]
    assert all("did not return" in r["reason"] for r in records if r["verdict"] == "unknown")
    assert (program.returncode, err) == (1, "")
    assert not members(program.pid)


def test_no_traceback_from_a_shell(tmp_path):
    """The installed program, as a shell runs it."""
    program = Path(sys.executable).parent / "theorem-audit"
    done = subprocess.run([program, "run"], cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2
    assert sentence(done.stderr, "claims/")
