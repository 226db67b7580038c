"""Deciding in a process of its own: limits on time and memory that hold whatever happens inside.

``decide`` keeps its time limit by looking at the clock, and an alarm interrupts Python that does not look.  Neither
ends a call into a C library that does not return, nor one that takes all the memory there is.  A ``Worker`` does: it
watches its process from outside and kills it.

The process is a fork where that is safe, on Linux from a program with one thread, and starts in milliseconds.
Elsewhere it is spawned, which costs the import of the engine, about half a second, once for each process.
"""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
import time
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

from theoremaudit.deciding import DEFAULT_TIMEOUT, Decision, decide
from theoremaudit.statements import Statement

GRACE = 1.0  # seconds beyond the time limit until the process is killed; ``decide`` answers by itself within half of it
MEMORY = 640 * 2**20  # bytes; common decisions need 130 MiB; a process may grow by as much between two looks
LOOK = 0.02  # seconds between two looks at the memory
DIE_WITH_PARENT = 1  # PR_SET_PDEATHSIG of Linux
INTERRUPTS = (signal.SIGINT, signal.SIGTERM)


class Worker:
    """A process that decides statements one after the other; killed, and later replaced, when one gets out of hand.

    Use it as a context manager: at the end its process is gone, also after an error or an interrupt.  It serves one
    thread at a time.

    Parameters
    ----------
    memory
        Bytes of resident memory beyond which the process is killed; watched on Linux alone.

    Examples
    --------
    >>> from theoremaudit import forall
    >>> with Worker() as worker:
    ...     [worker.decide(forall(text)).verdict for text in ("x^2 >= 0", "x^3 >= 0")]
    ['proved', 'refuted']
    """

    def __init__(self, *, memory: int = MEMORY) -> None:
        self.memory = memory
        self._running: tuple[BaseProcess, Connection] | None = None

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the process."""
        if self._running:
            process, pipe = self._running
            process.kill()
            process.join()
            pipe.close()
            self._running = None

    def decide(self, statement: Statement, *, timeout: float = DEFAULT_TIMEOUT, seed: int = 0) -> Decision:
        """Decide as ``theoremaudit.decide`` does, within ``timeout + GRACE`` seconds.

        A process that does not return, dies or takes too much memory has decided nothing: the verdict is ``unknown``,
        and the reason says which of these happened.

        Raises
        ------
        StatementError
            if the text of the statement cannot be read.
        """
        statement.sequent  # noqa: B018  an error in the text is the caller's, not the process's
        started = time.monotonic()
        healthy = False
        try:
            found, healthy = self._ask((statement, timeout, seed), started, timeout)
        except _Ended as error:
            found = Decision("unknown", str(error), "limits", seconds=time.monotonic() - started)
        finally:
            if not healthy:
                self.close()
        return found

    def _start(self) -> tuple[BaseProcess, Connection]:
        forks = sys.platform == "linux" and threading.active_count() == 1
        context = get_context("fork") if forks else get_context("spawn")
        here, there = context.Pipe()
        process = context.Process(target=_serve, args=(there, os.getpid()), daemon=True)
        waiting = signal.pthread_sigmask(signal.SIG_BLOCK, INTERRUPTS)  # none between the start and knowing of it
        try:
            process.start()
            self._running = process, here
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, waiting)
        there.close()
        return self._running

    def _ask(self, task: tuple[Any, ...], started: float, timeout: float) -> tuple[Decision, bool]:
        """The process's answer, and whether it may be asked again."""
        process, pipe = self._running or self._start()
        try:
            pipe.send(task)
            while not pipe.poll(LOOK):
                if time.monotonic() > started + timeout + GRACE:
                    raise _Ended(f"not decided within {timeout:g} s; a step that did not return was ended")
                if _resident(process.pid) > self.memory:
                    raise _Ended(f"stopped at the memory limit of {self.memory // 2**20} MiB")
            answer: tuple[Decision, bool] = pipe.recv()
        except (EOFError, OSError):
            process.join()
            raise _Ended(f"the process that was to decide it ended by itself ({_last_words(process)})") from None
        return answer


class _Ended(Exception):
    """The process was killed or died; the message says why."""


def _serve(pipe: Connection, parent: int) -> None:
    """What the process does: decide until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # an interrupt from the terminal is the parent's to handle
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, INTERRUPTS)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # where libraries say that they give up; the parent says it better
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(DIE_WITH_PARENT, signal.SIGKILL)
    while os.getppid() == parent:
        try:
            statement, timeout, seed = pipe.recv()
        except EOFError:
            return
        pipe.send(_answer(statement, timeout, seed))


def _answer(statement: Statement, timeout: float, seed: int) -> tuple[Decision, bool]:
    """The decision, and whether the process is in good order: an alarm or an error may have left anything behind."""
    try:
        found = decide(statement, timeout=timeout, seed=seed)
        return found, found.seconds < timeout
    except MemoryError:
        return Decision("unknown", "no more memory was to be had", "limits"), False
    except BaseException as error:  # a panic in a library is no Exception
        text = f"{type(error).__name__}: {error}"[:200]
        return Decision("unknown", f"an error inside the engine: {text}", "limits"), False


def _resident(pid: int | None) -> int:
    """Bytes of memory that a process holds; 0 where the system does not say."""
    with suppress(OSError):
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return 0


def _last_words(process: BaseProcess) -> str:
    code = process.exitcode or 0
    return signal.Signals(-code).name if code < 0 else f"exit code {code}"
