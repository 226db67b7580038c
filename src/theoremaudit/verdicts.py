"""From evidence to verdict: a rule for every combination, none of them typed by hand.

Certificates outrank derivations, derivations outrank numbers and searches.  Legs that contradict each other are an
error of the audit, never a verdict.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from theoremaudit.legs import ILL_POSED, REFUTES, SUPPORTS, UNDECIDED, Evidence, restricts
from theoremaudit.model import Part


class Disagreement(Exception):
    """Two legs contradict each other: the audit itself is wrong somewhere."""


@dataclass(frozen=True)
class Verdict:
    """Truth of the part, what warrants it, and the state of the printed argument (None where none is owed)."""

    truth: str
    warrant: str
    argument: str | None = None


def judge(part: Part, evidence: Sequence[Evidence]) -> tuple[str, str]:
    """Truth and warrant of a part.

    Raises
    ------
    Disagreement
        if one leg supports what another refutes or finds ill-posed.
    """
    about = [e for e in evidence if e.about == "statement" and e.outcome != UNDECIDED]
    _agree(part, about)
    outcomes = {e.outcome for e in about}
    if ILL_POSED in outcomes:
        return "ill-posed", _warrant(part, [e for e in about if e.outcome == ILL_POSED])
    if REFUTES in outcomes:
        against = [e for e in about if e.outcome == REFUTES]
        if not any(e.certified or e.leg == "proof" for e in against):
            return "undecided", "none"  # a numerical doubt is no exact witness
        return ("conditional" if _conditional(part, evidence) else "false"), _warrant(part, against)
    if SUPPORTS in outcomes:
        return "true", _warrant(part, [e for e in about if e.outcome == SUPPORTS])
    return "empirical" if part.empirical else "undecided", "cited" if part.cites else "none"


def _agree(part: Part, about: Sequence[Evidence]) -> None:
    outcomes = {e.outcome for e in about}
    if SUPPORTS in outcomes and outcomes != {SUPPORTS}:
        said = "; ".join(f"{e.leg} {e.outcome} ({e.method})" for e in about)
        raise Disagreement(f"the legs disagree on {part.name}: {said}")


def _warrant(part: Part, evidence: Sequence[Evidence]) -> str:
    if any(e.certified for e in evidence):
        return "certified"
    proofs = [e for e in evidence if e.leg == "proof"]
    if proofs:
        return "cited" if part.cites else "derived"
    return "cited" if part.cites else "corroborated"


def _conditional(part: Part, evidence: Sequence[Evidence]) -> bool:
    """False as printed, true under the named hypothesis: the repair restricts the statement and is itself proved."""
    repair = part.repair
    if repair is None or not repair.condition:
        return False
    shown = any(e.about == "repair" and e.outcome == SUPPORTS and e.leg == "proof" for e in evidence)
    return shown and (restricts(repair.asserts, part.asserts) or not part.asserts)


def judge_repair(part: Part, evidence: Sequence[Evidence]) -> tuple[str, str]:
    """Truth and warrant of a part's repair."""
    shown = [e for e in evidence if e.about == "repair" and e.outcome == SUPPORTS]
    if not shown:
        return "undecided", "none"
    return "true", _warrant(part, shown)


def argue(part: Part, truths: Mapping[str, str], printed: Mapping[str, bool]) -> str | None:
    """The state of the printed argument: sound, gap, broken or absent; None if the part owes none."""
    if part.role != "statement":
        return None
    if part.proof_steps is None:
        return "absent"
    steps = [truths[name] for name in part.proof_steps if printed[name]]
    if any(truth in ("false", "ill-posed", "conditional") for truth in steps):
        return "broken"
    if any(truth != "true" for truth in steps) or not all(printed[name] for name in part.proof_steps):
        return "gap"
    return "sound"


def is_finding(verdict: Verdict) -> bool:
    """A part that is not plainly true and soundly argued."""
    return verdict.truth not in ("true", "empirical") or verdict.argument in ("gap", "broken")
