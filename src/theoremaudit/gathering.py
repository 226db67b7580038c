"""Gathering evidence: one part, three legs, and certificates that the checker has replayed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from theoremaudit.checker import Rejected, verify
from theoremaudit.checker.certificates import FORMAT, dump_statement
from theoremaudit.deciding import Decision, decide, time_limit
from theoremaudit.legs import ILL_POSED, REFUTES, SUPPORTS, UNDECIDED, Derivation, Evidence, Hunt, Observation
from theoremaudit.loading import Audit, AuditError
from theoremaudit.model import Part
from theoremaudit.printing import relation_text
from theoremaudit.proving import prove
from theoremaudit.statements import Statement
from theoremaudit.tactics import OutOfTime
from theoremaudit.verdicts import Disagreement
from theoremaudit.weighing import weigh

PROOF_SECONDS, LEG_SECONDS = 120.0, 300.0


@dataclass
class Gathered:
    """Everything that was found about one part; plain data, so that it can be cached and sent between processes."""

    evidence: list[dict[str, Any]] = field(default_factory=list)
    certificates: dict[str, Any] = field(default_factory=dict)
    witness: dict[str, Any] | None = None
    hypotheses: list[dict[str, Any]] = field(default_factory=list)
    figure: dict[str, Any] | None = None

    def add(self, evidence: Evidence) -> None:
        """Append one piece of evidence."""
        self.evidence.append(asdict(evidence))


def gather(audit: Audit, part_id: str) -> Gathered:
    """Run the three legs for one part.

    Raises
    ------
    AuditError
        if a leg fails to run.
    Disagreement
        if a step of a derivation does not hold.
    """
    _, part = audit.parts[part_id]
    found = Gathered()
    legs = (("proof", Derivation, _prove), ("numeric", Observation, _observe), ("search", Hunt, _search))
    for kind, expected, take in legs:
        finder = audit.legs[kind].get(part_id)
        result = None
        if finder:
            try:
                with time_limit(LEG_SECONDS):
                    result = finder(part)
            except (Disagreement, OutOfTime) as error:
                raise AuditError(f"the {kind} leg of {part_id} did not finish: {error}") from None
            except Exception as error:
                raise AuditError(f"the {kind} leg of {part_id} failed: {type(error).__name__}: {error}") from error
            if not isinstance(result, expected):
                raise AuditError(f"the {kind} leg of {part_id} must return {expected.__name__}")
        take(found, part_id, part, result)
    if part.weighed:
        _weigh(found, part_id, part)
    return found


def _prove(found: Gathered, part_id: str, part: Part, derivation: Derivation | None) -> None:
    derivation = derivation or Derivation()
    failed = [step.text for step in derivation.steps if not step.holds]
    if failed:
        raise Disagreement(f"a step of the derivation of {part_id} does not hold: {failed[0]}")
    said = "; ".join(f"{step.text} [{step.method}]" for step in derivation.steps)
    detail = " ".join(filter(None, [derivation.detail, said]))
    decisions = [decide(s, timeout=PROOF_SECONDS, plan=derivation.plans.get(i)) for i, s in enumerate(part.asserts)]
    _statement_evidence(found, part_id, part, decisions, derivation, detail)
    if part.repair:
        _repair_evidence(found, part_id, part, derivation)


def _statement_evidence(
    found: Gathered, part_id: str, part: Part, decisions: Sequence[Decision], derivation: Derivation, detail: str
) -> None:
    scope = f"instance: {part.instance}" if part.instance else "all values that the hypotheses allow"
    outcomes = [_outcome(d) for d in decisions]
    against = [i for i, o in enumerate(outcomes) if o in (REFUTES, ILL_POSED)]
    if against:
        for i in against:
            path = _keep(found, part_id, f"{i + 1}", decisions[i])
            found.add(
                Evidence(
                    "proof",
                    decisions[i].method,
                    outcomes[i],
                    str(part.asserts[i]),
                    path,
                    f"{decisions[i].reason}. {detail}".strip(),
                    certified=True,
                )
            )
            if found.witness is None:
                found.witness = _witness(decisions[i].counterexample or {}, part.asserts[i], decisions[i])
        return
    complete = bool(decisions) and all(o == SUPPORTS for o in outcomes)
    carried = complete and not part.instance
    for i, decision in enumerate(decisions):
        path = _keep(found, part_id, f"{i + 1}", decision)
        found.add(
            Evidence(
                "proof",
                decision.method,
                SUPPORTS if carried else UNDECIDED,
                scope,
                path,
                detail if carried and i == 0 else decision.reason if not carried else "",
                certified=carried,
            )
        )
    if not carried and (derivation.steps or derivation.cites):
        outcome = derivation.concludes if complete or not decisions else UNDECIDED
        cited = f"Uses: {'; '.join(derivation.cites)}. " if derivation.cites else ""
        found.add(
            Evidence("proof", "symbolic derivation", outcome, "all values in the statement", None, cited + detail)
        )
        if derivation.witness and outcome in (REFUTES, ILL_POSED):
            reason = "undefined" if outcome == ILL_POSED else "false"
            found.witness = {"values": {}, "words": derivation.witness, "reason": reason, "statement": part.text}


def _repair_evidence(found: Gathered, part_id: str, part: Part, derivation: Derivation) -> None:
    assert part.repair
    decisions = [
        decide(s, timeout=PROOF_SECONDS, plan=derivation.plans.get(f"repair:{i}", prove))
        for i, s in enumerate(part.repair.asserts)
    ]
    complete = bool(decisions) and all(d.verdict == "proved" for d in decisions)
    for i, decision in enumerate(decisions):
        path = _keep(found, part_id, f"repair-{i + 1}", decision)
        found.add(
            Evidence(
                "proof",
                decision.method,
                SUPPORTS if complete else UNDECIDED,
                str(part.repair.asserts[i]),
                path,
                "" if complete else decision.reason,
                certified=complete,
                about="repair",
            )
        )
    if not decisions and derivation.repair_holds:
        found.add(
            Evidence(
                "proof",
                "symbolic derivation",
                SUPPORTS,
                part.repair.text,
                None,
                "; ".join([*(s.text for s in derivation.steps), *derivation.cites]),
                about="repair",
            )
        )


def _outcome(decision: Decision) -> str:
    if decision.verdict == "refuted":
        certificate = decision.certificate or {}
        return ILL_POSED if certificate.get("reason") == "undefined" else REFUTES
    return {"proved": SUPPORTS, "vacuous": ILL_POSED}.get(decision.verdict, UNDECIDED)


def _weigh(found: Gathered, part_id: str, part: Part) -> None:
    """Weigh the hypotheses of what was proved: the part's own statements or, where these fall, its repair's."""
    shown = {e["about"] for e in found.evidence if e["leg"] == "proof" and e["outcome"] == SUPPORTS}
    statements = part.asserts if "statement" in shown else part.repair.asserts if part.repair and shown else ()
    for i, statement in enumerate(statements):
        for k, weight in enumerate(weigh(statement)):
            path = _keep(found, part_id, f"{i + 1}-without-{k + 1}", weight.decision)
            found.hypotheses.append(
                {
                    "hypothesis": weight.hypothesis,
                    "found": weight.found,
                    "statement": str(weight.shown),
                    "witness": weight.decision.counterexample,
                    "certificate": path,
                }
            )


def _keep(found: Gathered, part_id: str, suffix: str, decision: Decision) -> str | None:
    if decision.certificate is None:
        return None
    path = f"report/certificates/{part_id}.{suffix}.json"
    found.certificates[path] = decision.certificate
    return path


def _witness(values: dict[str, Any], statement: Statement, decision: Decision) -> dict[str, Any]:
    reason = "vacuous" if decision.verdict == "vacuous" else (decision.certificate or {}).get("reason", "false")
    return {"values": values, "words": "", "reason": reason, "statement": str(statement)}


def _observe(found: Gathered, part_id: str, part: Part, seen: Observation | None) -> None:
    if seen is None:
        return
    margin = f" Margin {seen.margin}." if seen.margin else ""
    noise = f" Noise floor {seen.noise}." if seen.noise else ""
    found.add(Evidence("numeric", seen.method, seen.outcome, seen.scope, None, f"{seen.detail}{margin}{noise}".strip()))
    found.figure = _rounded(asdict(seen.figure)) if seen.figure else None


def _rounded(shown: Any) -> Any:
    """The same with six significant digits, more than a figure shows."""
    if isinstance(shown, dict):
        return {key: _rounded(value) for key, value in shown.items()}
    if isinstance(shown, str):
        return shown
    return [_rounded(value) for value in shown] if isinstance(shown, Sequence) else float(f"{shown:.6g}")


def _search(found: Gathered, part_id: str, part: Part, hunt: Hunt | None) -> None:
    if hunt is None:
        return
    limit = f" Detection limit: {hunt.detection_limit}." if hunt.detection_limit else ""
    tried = f" {hunt.tried} points tried." if hunt.tried else ""
    path, certified = None, False
    if hunt.witness is not None and part.asserts:
        path = f"report/certificates/{part_id}.search.json"
        certificate = refutation_certificate(part.asserts[hunt.index], hunt.witness, hunt.outcome)
        try:
            verify(certificate)
        except Rejected as error:
            raise AuditError(f"the search leg of {part_id} gave a witness that does not replay: {error}") from None
        found.certificates[path], certified = certificate, True
        if found.witness is None or found.witness["reason"] == certificate["reason"]:  # an undefined point says more
            found.witness = {
                "values": hunt.witness,
                "words": hunt.words,
                "reason": certificate["reason"],
                "statement": str(part.asserts[hunt.index]),
            }
    found.add(
        Evidence(
            "search",
            hunt.method,
            hunt.outcome,
            hunt.scope,
            path,
            f"{hunt.words}{tried}{limit}".strip(),
            certified=certified,
        )
    )


def refutation_certificate(statement: Statement, point: dict[str, Any], outcome: str) -> dict[str, Any]:
    """The certificate that a point refutes a statement; refuted existence needs a proof besides."""
    sequent = statement.sequent
    data: dict[str, Any] = {
        "format": FORMAT,
        "claim": relation_text(sequent.goal),
        "statement": dump_statement(sequent),
        "verdict": "refuted",
        "point": point,
        "reason": "undefined" if outcome == ILL_POSED else "false",
    }
    if sequent.goal[0] == "exists":
        from theoremaudit.refuting import replayed

        again = replayed(sequent, point)
        data["proof"] = again.proof if again else None
    return data
