"""A worker keeps its limits whatever happens inside it, and leaves nothing behind."""

from __future__ import annotations

import faulthandler
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from theoremaudit import isolating
from theoremaudit.deciding import decide
from theoremaudit.isolating import GRACE, Worker
from theoremaudit.parsing import StatementError
from theoremaudit.statements import Statement, forall

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forks and limits on memory are those of Linux")
STATEMENTS = [
    forall("x + 1/x >= 2", given=("x > 0",)),
    forall("x^2 > x", given=("x > 0",)),
    forall("x > 5", given=("x > 1", "x < 0")),
    forall("exists y: y^2 == x", given=("x < 0",)),
]
EASY = STATEMENTS[0]
SLACK = 1.5  # seconds that a loaded machine may add


def _alive(pid):
    """Whether the process is there and no zombie."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def _gone(pid, seconds=5.0):
    """Whether the process goes within some seconds."""
    end = time.monotonic() + seconds
    while _alive(pid) and time.monotonic() < end:
        time.sleep(0.02)
    return not _alive(pid)


def _pid(worker):
    return worker._running[0].pid


def _hang_in_c(*_, **__):
    return 7 ** (7**12)  # one call, hours long, that holds the interpreter's lock and looks at no signal


def _hang_deaf(*_, **__):
    signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    time.sleep(3600)


def _take_memory(*_, **__):
    blocks = []
    while True:
        blocks.append(bytearray(os.urandom(1)) * 2**24)


def _no_memory(*_, **__):
    return bytearray(2**62)


def _abort(*_, **__):
    faulthandler.disable()  # that of pytest would print the traceback, although nothing is wrong
    os.abort()


def _exit(*_, **__):
    os._exit(7)


def _fail(*_, **__):
    raise ZeroDivisionError("on purpose")


class Panic(BaseException):
    """As raised by a library in another language."""


def _panic(*_, **__):
    raise Panic("on purpose")


ACCIDENTS = {
    _hang_in_c: "did not return",
    _hang_deaf: "did not return",
    _take_memory: "memory limit of 640 MiB",
    _no_memory: "no more memory",
    _abort: "SIGABRT",
    _exit: "exit code 7",
    _fail: "ZeroDivisionError: on purpose",
    _panic: "Panic: on purpose",
}


def test_decides_as_decide_does():
    """The same decisions, certificates included, all by one process."""
    with Worker() as worker:
        found = [worker.decide(STATEMENTS[0])]
        first = _pid(worker)
        found += [worker.decide(s) for s in STATEMENTS[1:]]
        assert _pid(worker) == first
    assert found == [decide(s) for s in STATEMENTS]
    assert [d.verdict for d in found] == ["proved", "refuted", "vacuous", "refuted"]


@pytest.mark.parametrize("accident", ACCIDENTS, ids=lambda f: f.__name__)
def test_whatever_happens_inside_is_unknown_in_time(monkeypatch, accident):
    """A hang, a death, an error or all memory taken: unknown with the reason; the next statement is decided."""
    timeout = 8.0 if accident is _take_memory else 0.3
    with Worker() as worker:
        with monkeypatch.context() as patch:
            patch.setattr(isolating, "decide", accident)
            started = time.monotonic()
            found = worker.decide(EASY, timeout=timeout)
            assert time.monotonic() - started < timeout + GRACE + SLACK
        assert (found.verdict, found.certificate) == ("unknown", None)
        assert ACCIDENTS[accident] in found.reason
        assert worker.decide(EASY).verdict == "proved"


def test_peak_memory_stays_below_a_gibibyte():
    """The limit on memory is kept by the process that takes it, and by the whole program."""
    script = (
        "import resource, sys; sys.path.insert(0, sys.argv[1]); import test_isolating as t\n"
        "t.isolating.decide = t._take_memory\n"
        "with t.Worker() as w: print(w.decide(t.EASY).reason)\n"
        "print(max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)))\n"
    )
    done = subprocess.run([sys.executable, "-c", script, Path(__file__).parent], capture_output=True, text=True)
    reason, peak = done.stdout.splitlines()
    assert "memory limit" in reason
    assert int(peak) < 2**20


def test_a_process_that_was_interrupted_is_not_asked_again():
    """An alarm may have left anything behind: after a time limit another process takes over."""
    with Worker() as worker:
        worker.decide(EASY)
        first = _pid(worker)
        assert worker.decide(forall("sin(x) + sin(sqrt(2)*x) < 2"), timeout=0.05).verdict == "unknown"
        assert worker.decide(EASY).verdict == "proved"
        assert _pid(worker) != first
        assert _gone(first)


@pytest.mark.parametrize("error", [KeyboardInterrupt, SystemExit, ValueError])
def test_no_process_is_left(error):
    """Whichever way the block is left, the process goes."""
    worker = Worker()
    worker.decide(EASY)
    pid = _pid(worker)
    with pytest.raises(error), worker:
        raise error
    assert _gone(pid)


def test_an_interrupt_while_waiting_ends_the_process(monkeypatch):
    """The caller is interrupted in the middle of a decision: the half-finished process is not asked again."""
    monkeypatch.setattr(isolating, "decide", _hang_deaf)
    monkeypatch.setattr(isolating, "_resident", lambda pid: (_ for _ in ()).throw(KeyboardInterrupt(pid)))
    worker = Worker()
    with pytest.raises(KeyboardInterrupt) as caught:
        worker.decide(EASY)
    assert _gone(caught.value.args[0])
    assert worker._running is None


def test_the_process_dies_with_a_parent_that_was_killed():
    """Not even SIGKILL, which no program can handle, leaves an orphan."""
    script = (
        "import sys; sys.path.insert(0, sys.argv[1]); import test_isolating as t\n"
        "w = t.Worker(); w.decide(t.EASY); print(t._pid(w), flush=True)\n"
        "t.isolating.decide = t._hang_in_c; w.close(); w._start(); print(t._pid(w), flush=True); w.decide(t.EASY)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", script, Path(__file__).parent], stdout=subprocess.PIPE, text=True)
    with parent:
        first, second = (int(parent.stdout.readline()) for _ in range(2))
        assert not _alive(first)
        assert _alive(second)
        parent.kill()
    assert _gone(second)


def test_decides_in_a_program_with_threads():
    """A fork is unsafe there; the process is spawned."""
    found = []

    def work():
        with Worker() as worker:
            found.append(worker.decide(EASY).verdict)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join(60)
    assert found == ["proved"]


def test_unreadable_text_is_the_callers_error():
    """No process is started for it."""
    with Worker() as worker:
        with pytest.raises(StatementError):
            worker.decide(Statement("x >"))
        assert worker._running is None
