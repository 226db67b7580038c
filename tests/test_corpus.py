"""The corpus of the benchmarks: readable, named once, its witnesses right, and the engine never wrong on it."""

import importlib.util
import sys
import tomllib
from fractions import Fraction
from pathlib import Path

import pytest

from theoremaudit.checker import Rejected, verify
from theoremaudit.deciding import decide
from theoremaudit.refuting import replayed
from theoremaudit.statements import forall

FOLDER = Path(__file__).parent.parent / "benchmarks"
SECONDS, EVERY = 2, 6


def _module():
    spec = importlib.util.spec_from_file_location("benchmark_corpus", FOLDER / "corpus.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


ENTRIES = list(_module().corpus())
TABLES = {
    f"{file.stem}/{table['name']}": table
    for file in sorted((FOLDER / "corpus").glob("*.toml"))
    for table in tomllib.loads(file.read_text(encoding="utf-8"))["statement"]
}
WITNESSES = sorted(name for name, table in TABLES.items() if "witness" in table)


def test_there_are_enough_statements_and_each_has_its_reason():
    assert len({e.id for e in ENTRIES}) == len(ENTRIES) == len(TABLES)
    groups = {e.group for e in ENTRIES}
    assert len(groups) == 9
    assert all(sum(e.group == g for e in ENTRIES) >= 15 for g in groups)
    assert all(len(e.why) > 20 for e in ENTRIES)


@pytest.mark.parametrize("name", WITNESSES)
def test_a_witness_of_the_corpus_refutes_by_the_checker(name):
    """The truth of a false statement does not rest on the engine's search: its witness is replayed."""
    table = TABLES[name]
    statement = forall(table["conclusion"], given=table.get("given", ()), integer=table.get("integer", ()))
    point = {x: str(Fraction(value)) for x, value in table["witness"].items()}
    found = replayed(statement.sequent, point)
    assert found is not None
    assert (found.reason == "undefined") == table.get("undefined", False)


@pytest.mark.parametrize("entry", ENTRIES[::EVERY], ids=lambda e: e.id)
def test_no_decision_is_wrong(entry):
    """Undecided within the time is allowed; the opposite of the truth is not."""
    decision = decide(entry.statement, timeout=SECONDS)
    assert decision.verdict in (entry.expected, "unknown")
    if decision.certificate:
        assert verify(decision.certificate).verdict == decision.verdict


def test_a_false_witness_would_be_noticed():
    statement = forall("x^2 >= x", given=["x >= 0"])
    assert replayed(statement.sequent, {"x": "1/2"}) is not None
    assert replayed(statement.sequent, {"x": "2"}) is None
    with pytest.raises(Rejected):
        verify({"format": "theorem-audit certificate 1"})
