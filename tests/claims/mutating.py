"""Mutations of formal statements: what is replaced, and what verdict the mutated statement must get."""

from __future__ import annotations

from dataclasses import dataclass

from theoremaudit.statements import Statement

FALLS, RISES = "refuted", "proved"  # a true statement becomes false, a false one true


@dataclass(frozen=True)
class Mutation:
    """Text replaced in the conclusion and the hypotheses of one formal statement of a part, and what becomes of it.

    ``plan`` is the part, and the key in its derivation, whose proof serves the mutated statement.
    """

    verdict: str
    edits: tuple[tuple[str, str], ...]
    index: int = 0
    plan: tuple[str, int | str] | None = None

    def of(self, statement: Statement) -> Statement:
        conclusion, given = statement.conclusion, statement.given
        for old, new in self.edits:
            before = (conclusion, given)
            conclusion = conclusion.replace(old, new)
            given = tuple(part for g in given for part in (new.split(", ") if g == old else [g]) if part)
            assert (conclusion, given) != before, f"nothing reads {old!r}"
        return Statement(conclusion, given, statement.integer, statement.vector)


def falls(old: str, new: str, index: int = 0) -> Mutation:
    return Mutation(FALLS, ((old, new),), index)


def rises(*edits: tuple[str, str], index: int = 0, plan: tuple[str, int | str] | None = None) -> Mutation:
    return Mutation(RISES, edits, index, plan)
