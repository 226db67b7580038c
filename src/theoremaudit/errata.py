"""The list of corrections in the order of the documents, from the content of audit.json: Markdown or LaTeX.

Each finding stands once in a document, at its first place there: what to change, what to put for it, why, and what else
must change with it.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from theoremaudit.report import Index, Record, display, md, opening, sentence, value

SIGNS = {
    "≤": r"\le", "≥": r"\ge", "≠": r"\ne", "≈": r"\approx", "∼": r"\sim", "∝": r"\propto", "∞": r"\infty",
    "→": r"\to", "⇒": r"\Rightarrow", "⇔": r"\Leftrightarrow", "↦": r"\mapsto", "∈": r"\in", "∉": r"\notin",
    "∀": r"\forall", "∃": r"\exists", "∫": r"\int", "∂": r"\partial", "Σ": r"\sum", "√": r"\sqrt{\ }", "·": r"\cdot",
    "×": r"\times", "−": "-", "±": r"\pm", "′": "'", "″": "''", "‖": r"\|", "⟨": r"\langle", "⟩": r"\rangle",
    "⌊": r"\lfloor", "⌋": r"\rfloor", "⌈": r"\lceil", "⌉": r"\rceil", "∪": r"\cup", "∩": r"\cap", "⊂": r"\subset",
    "⊆": r"\subseteq", "∅": r"\emptyset", "∖": r"\setminus", "∘": r"\circ", "≡": r"\equiv", "≫": r"\gg", "≪": r"\ll",
    "⇌": r"\rightleftharpoons", "∇": r"\nabla", "∏": r"\prod", "½": r"\tfrac12",
    "⊤": r"\top", "⊥": r"\perp", "∑": r"\sum", "ℓ": r"\ell",
}  # fmt: skip
GREEK = {"omicron": "o", "final sigma": r"\varsigma"}
GROUP = r"\((?:[^()]|\([^()]*\))*\)"
FORMULA = re.compile(
    r"(?:((?<![A-Za-z])[A-Za-z](?=[\u0302-\u0308_^₀-₉ⱼᵢ])|[Α-Ωα-ωϑϕ])([\u0302-\u0308])?"
    r"(?:_\{?(\w+)\}?|([₀-₉ⱼᵢ]+))?|(?<=[)\]\d]))"
    rf"(\^(?:{GROUP}|-?\w+|\*)|\*(?=[\s,.;:)=]|$))?"
)
ACCENTS = {0x304: r"\bar", 0x307: r"\dot", 0x302: r"\hat", 0x303: r"\tilde", 0x308: r"\ddot"}


def errata(audit: Record, form: str = "markdown", documents: tuple[str, ...] = ()) -> str:
    """The corrections of each document, in its own order.

    Parameters
    ----------
    audit
        The content of ``report/audit.json``.
    form
        ``markdown`` or ``latex``; the latter is a file that compiles by itself.
    documents
        Which documents; without names all of them.
    """
    index = Index(audit)
    chosen = [d for d in audit["documents"] if not documents or d["id"] in documents]
    lists = [(document, corrections(index, document)) for document in chosen]
    template = {"markdown": "errata.md.jinja", "latex": "errata.tex.jinja"}[form]
    page = _environment().get_template(template).render(audit=audit, index=index, lists=lists)
    return re.sub(r"\n{3,}", "\n\n", page).strip() + "\n"


def corrections(index: Index, document: Record) -> list[Record]:
    """One entry for each finding that a document prints, in the document's own order."""
    entries = []
    for part in index.findings:
        here = [s["locator"] for s in part["sources"] if s["document"] == document["id"]]
        if here and part["printed"] and not part["case_of"]:
            here.sort(key=lambda locator: position(document["places"], locator))
            others = [p for p in dict.fromkeys(_leaning(index, part, document)) if p not in here]
            entries.append({"part": part, "places": here, "others": others})
    return sorted(entries, key=lambda e: position(document["places"], e["places"][0]))


def position(places: list[str], locator: str) -> tuple[int, str]:
    """Where a locator stands among the places of a document; an unlisted one after the place that contains it.

    Examples
    --------
    >>> places = ["§1", "Lemma 2", "eq. (3)"]
    >>> position(places, "Lemma 2") < position(places, "Lemma 2, proof") < position(places, "eq. (3)")
    True
    """
    if locator in places:
        return places.index(locator), ""
    for stem in (locator.partition(", ")[0], re.sub(r"\([a-z]\)$", "", locator), locator.rpartition(".")[0]):
        if stem in places:
            return places.index(stem), locator
    return len(places), locator


def _leaning(index: Index, part: Record, document: Record) -> list[str]:
    return [place["locator"] for place in index.fallout(part) if place["document"] == document["id"]]


def witness_words(part: Record) -> str:
    """The witness as plain text."""
    found = part["witness"]
    if not found:
        return ""
    values = ", ".join(f"{name} = {_plain(shown)}" for name, shown in found["values"].items())
    words = re.sub(r"^at [^:]*: ", "", found["words"]) if values else found["words"]
    return opening(": ".join(filter(None, [f"at {values}" if values else "", words])))


def _plain(shown: Any) -> str:
    return re.sub(r"\\(.)", r"\1", value(shown))


def tex(text: str) -> str:
    r"""Plain text as LaTeX: what is special is escaped, symbols and letters with indices become mathematics.

    Examples
    --------
    >>> print(tex("R_0 ≤ 5% of ρ, C_eff^(1/2)"))
    $R_{0} \le$ 5\% of $\rho$, $C_{\mathrm{eff}}^{1/2}$
    """
    text = unicodedata.normalize("NFC", " ".join(text.split()))
    text = "".join(
        unicodedata.normalize("NFD", c) if {*"\u0304\u0307"} & {*unicodedata.normalize("NFD", c)} else c for c in text
    )
    shown, end = [], 0
    for found in FORMULA.finditer(text):
        shown += [_words(text[end : found.start()]), _formula(found)]
        end = found.end()
    return re.sub(r"(?<!\\)\$ ?\$", " ", "".join([*shown, _words(text[end:])]))


def _apart(character: str) -> str:
    """A letter under a bar or a dot as two characters."""
    parts = unicodedata.normalize("NFD", character)
    return parts if parts[1:] in ("\u0304", "\u0307") else character


def _formula(found: re.Match[str]) -> str:
    """A letter with its accent, index and exponent."""
    base, accent, lower, digits, upper = found.groups()
    if not found[0]:
        return ""
    said = _inner(base or "")
    if accent:
        said = f"{ACCENTS[ord(accent)]}{{{said}}}"
    if lower or digits:
        said += f"_{{{_index(lower) if lower else unicodedata.normalize('NFKC', digits)}}}"
    if upper:
        power = upper.removeprefix("^")
        said += f"^{{{_inner(power[1:-1] if power.startswith('(') else power)}}}"
    return _math(said)


def _index(name: str) -> str:
    long = len(name) > 2 and name.isascii() and name.isalpha()
    return rf"\mathrm{{{name}}}" if long else _inner(name)


def _inner(text: str) -> str:
    """The inside of a formula."""
    signs = [f"{sign} " if sign.startswith("\\") else sign for sign in map(_sign, text)]
    return re.sub(r" (?![A-Za-z])", "", "".join(signs)).strip()


def _sign(character: str) -> str:
    name = unicodedata.name(character, "")
    for kind, command in (("SCRIPT CAPITAL", r"\mathcal"), ("MATHEMATICAL BOLD", r"\mathbf")):
        if kind in name:
            return f"{command}{{{unicodedata.normalize('NFKC', character)}}}"
    return SIGNS.get(character) or _letter(character)


def _words(text: str) -> str:
    """Text between formulas."""
    shown = text.replace("\\", "\0").translate({ord(c): "\\" + c for c in "{}&%$#_"})
    shown = (
        shown.replace("\0", r"\textbackslash{}").replace("~", r"\textasciitilde{}").replace("^", r"\textasciicircum{}")
    )
    return "".join(map(_symbol, shown))


def _symbol(character: str) -> str:
    plain = unicodedata.normalize("NFKC", character).replace("−", "-")
    if _sign(character) != character:
        return _math(_sign(character))
    if character != plain and unicodedata.decomposition(character).startswith(("<super>", "<sub>")):
        return _math(f"{'^' if '<super>' in unicodedata.decomposition(character) else '_'}{{{plain}}}")
    return character


def _letter(character: str) -> str:
    """A letter of a formula: the command for a Greek one."""
    name = unicodedata.name(character, "")
    if not name.startswith("GREEK "):
        return character
    stem = re.sub(r"GREEK |(SMALL|CAPITAL) LETTER | SYMBOL| WITH .*", "", name).replace("LAMDA", "LAMBDA").lower()
    if stem in GREEK:
        return GREEK[stem]
    return rf"\{stem.capitalize()}" if " CAPITAL " in name else rf"\{stem}"


def _math(formula: str) -> str:
    return f"${formula}$"


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("theoremaudit"),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {f.__name__: f for f in (md, display, sentence, tex, witness_words)}
    return environment
