"""Statements: declared variables, hypotheses, a conclusion; universally quantified.

>>> s = forall("log(1 + x) < x", given=["x > 0"])
>>> print(s)
for all real x with x > 0: log(1 + x) < x
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from theoremaudit.checker.certificates import dump_statement, load_statement
from theoremaudit.checker.rules import Sequent
from theoremaudit.checker.terms import Rejected, variables
from theoremaudit.parsing import StatementError, parse_conclusion, parse_relations


@dataclass(frozen=True)
class Statement:
    """One universally quantified statement, as text; ``sequent`` is its parsed form.

    Parameters
    ----------
    conclusion
        A relation, a chain of relations, or ``exists s: relation, relation``.
    given
        The hypotheses, relations or chains; ``c >= 0 for c in C`` speaks of every component of a vector.
    integer
        Variables that range over the integers; all others range over the reals.
    vector
        Vector variables with the variable or number that is their length.
    """

    conclusion: str
    given: tuple[str, ...] = ()
    integer: tuple[str, ...] = ()
    vector: tuple[tuple[str, str], ...] = ()

    @cached_property
    def sequent(self) -> Sequent:
        """The statement in the language of the checker; raises ``StatementError`` if the text is not a statement."""
        goal = parse_conclusion(self.conclusion)
        given = tuple(r for text in self.given for r in parse_relations(text))
        bound = {str(goal[1])} if goal[0] == "exists" else set()
        inner = goal[2] if goal[0] == "exists" else goal[1:] if goal[0] == "and" else [goal]
        assert isinstance(inner, Iterable)
        lengths = dict(self.vector)
        counted = {length for length in lengths.values() if not length.isdecimal()}
        free = (frozenset().union(*map(variables, [*given, *inner])) - bound) | counted
        unknown = (set(self.integer) | set(lengths)) - free
        if unknown:
            raise StatementError(f"declared but not used: {', '.join(map(repr, sorted(unknown)))}")
        if bound & frozenset().union(*map(variables, given)):
            raise StatementError(f"{bound.pop()!r} is bound by 'exists' and cannot occur in a hypothesis")
        sorts = tuple(
            (x, f"vector:{lengths[x]}" if x in lengths else "integer" if x in self.integer else "real")
            for x in sorted(free)
        )
        sequent = Sequent(sorts, given, goal)
        summed = {v for part in (*given, *inner) for v in _summed(part)}
        return _well_formed(sequent, summed) if summed or lengths else sequent

    def assuming(self, *hypotheses: str) -> Statement:
        """The same statement under further hypotheses."""
        return Statement(self.conclusion, self.given + hypotheses, self.integer, self.vector)

    def __str__(self) -> str:
        names = [
            x + {"integer": " (integer)", "real": ""}.get(sort, f" ({sort.replace(':', ' of length ')})")
            for x, sort in self.sequent.sorts
        ]
        head = f"for all real {', '.join(names)}" if names else "always"
        given = f" with {', '.join(self.given)}" if self.given else ""
        return f"{head}{given}: {self.conclusion}"


def _well_formed(sequent: Sequent, summed: set[str]) -> Sequent:
    """The sequent, if the checker accepts it as a statement; where there are no vectors it always does."""
    missing = sorted(v for v in summed if ":" not in dict(sequent.sorts).get(v, ""))
    if missing:
        raise StatementError(f"{missing[0]!r} is used as a vector, but no length is declared for it")
    try:
        return load_statement(dump_statement(sequent))
    except Rejected as error:
        raise StatementError(f"not a statement: {error}") from None


def _summed(part: Any) -> Iterator[str]:
    """The vectors over whose components a term or relation runs."""
    if isinstance(part, tuple):
        if part and part[0] in ("sum", "each"):
            yield from (v for _, v in part[1])
        for inner in part:
            yield from _summed(inner)


def forall(
    conclusion: str,
    *,
    given: Sequence[str] = (),
    integer: Sequence[str] = (),
    vector: Mapping[str, str] | None = None,
) -> Statement:
    """State ``conclusion`` for all values of its free variables that satisfy ``given``.

    Raises
    ------
    StatementError
        if the text cannot be read, a name is declared but not used, a bound name occurs outside, or a vector has no
        declared length.
    """
    if isinstance(given, str) or isinstance(integer, str):
        raise StatementError("given and integer take lists of texts, not one text")
    statement = Statement(conclusion, tuple(given), tuple(integer), tuple((vector or {}).items()))
    statement.sequent  # noqa: B018  reading it now reports an error where the text stands
    return statement
