"""The list of corrections: in the order of the document, each finding once, and LaTeX that says what the text says."""

from __future__ import annotations

import re
import unicodedata

import pytest

from theoremaudit.cli import main
from theoremaudit.errata import FORMULA, corrections, errata, position, tex
from theoremaudit.report import Index

from .test_report import AUDIT, changed

PLACES = ["Abstract", "§1", "Lemma 1", "Lemma 2(a)", "eq. (3)", "§2"]


@pytest.mark.parametrize(
    ("locator", "after", "before"),
    [
        ("Lemma 1", "§1", "Lemma 2(a)"),
        ("Lemma 1, proof", "Lemma 1", "Lemma 2(a)"),
        ("Lemma 1(b)", "Lemma 1", "Lemma 2(a)"),
        ("§1.4", "§1", "Lemma 1"),
        ("Theorem 9", "§2", None),
    ],
)
def test_positions(locator, after, before):
    """A listed place stands where the document has it, another one after the place that contains it."""
    assert position(PLACES, after) < position(PLACES, locator)
    assert before is None or position(PLACES, locator) < position(PLACES, before)


def test_each_finding_once_in_the_documents_order():
    """Not by severity, as in the report: an author goes through the paper from the top."""
    index = Index(AUDIT)
    document = AUDIT["documents"][0]
    entries = corrections(index, document)
    printed = [p for p in index.findings if p["printed"] and not p["case_of"] and p["sources"]]
    assert sorted(e["part"]["id"] for e in entries) == sorted(p["id"] for p in printed)
    order = [position(document["places"], e["places"][0]) for e in entries]
    assert order == sorted(order)


def test_the_order_follows_the_places():
    """With the places turned round the list is turned round."""
    index, (document, *_) = Index(AUDIT), AUDIT["documents"]
    first = [e["places"][0] for e in corrections(index, document)]
    turned = [e["places"][0] for e in corrections(index, {**document, "places": first[::-1]})]
    assert turned == first[::-1] != first


@pytest.mark.parametrize("form", ["markdown", "latex"])
def test_an_unproved_repair_is_a_suggestion(form):
    """What is not proved is not to be pasted without a warning."""
    index = Index(AUDIT)
    part = next(p for p in index.findings if p["repair"] and p["repair"]["truth"] == "true")
    claim = AUDIT["claims"].index(index.owner[part["id"]])
    path = f"claims.{claim}.parts.{index.owner[part['id']]['parts'].index(part)}.repair.truth"
    before, after = errata(AUDIT, form), errata(changed(path, "undecided"), form)
    assert after.count("a suggestion") == before.count("a suggestion") + 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("5% of R_0 & #1", r"5\% of $R_{0}$ \& \#1"),
        ("C_eff ≥ J^((1−ρ)/ρ)", r"$C_{\mathrm{eff}} \ge J^{(1-\rho)/\rho}$"),
        ("N·c̄_i, ẋ and θ*", r"N$\cdot \bar{c}_{i}$, $\dot{x}$ and $\theta^{*}$"),
        ("2^N and x₁²", r"2$^{N}$ and $x_{1}$$^{2}$"),
        ("Erdős, Barabási: {a\\b}", r"Erdős, Barabási: \{a\textbackslash{}b\}"),
        ("a_file and the Greek δ", r"$a_{\mathrm{file}}$ and the Greek $\delta$"),
    ],
)
def test_text_as_latex(text, shown):
    """Letters with indices are mathematics, what is special to LaTeX is escaped, names keep their accents."""
    assert tex(text).replace("$$", " ").replace("$ $", " ") == shown.replace("$$", " ").replace("$ $", " ")


def test_nothing_of_the_audit_is_left_without_latex(own_audit):
    """No symbol that pdflatex does not know remains in any text of the project's own audit."""
    texts = [part.text for _, part in own_audit.parts.values()]
    texts += [part.repair.text for _, part in own_audit.parts.values() if part.repair]
    left = {c for text in texts for c in tex(text) if ord(c) > 127}
    known = {c for c in left if unicodedata.name(c).startswith("LATIN ") or c in "§–—‘’“”…"}
    assert left == known
    assert all(tex(text).count("$") % 2 == 0 for text in texts if "$" not in text)
    assert FORMULA.search("θ_j")


def test_latex_has_balanced_braces(own_audit):
    """A group that is opened is closed."""
    for _, part in own_audit.parts.values():
        shown = re.sub(r"\\[{}]", "", tex(part.text))
        assert shown.count("{") == shown.count("}")


def test_an_unknown_document_exits_2(monkeypatch, capsys):
    """One sentence that names the documents there are."""
    monkeypatch.setattr("sys.argv", ["theorem-audit", "errata", "--document", "nothing"])
    with pytest.raises(SystemExit) as stopped:
        main()
    assert stopped.value.code == 2
    assert "mesh-economy" in capsys.readouterr().err
