"""REPORT.md from the content of audit.json: what a careful referee would write to the co-authors.

``render`` is pure: the same audit gives the same bytes.  What the report says of each case stands in the wording
tables below; how the page is laid out stands in ``templates/REPORT.md.jinja``.
"""

from __future__ import annotations

import os.path
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

Record = dict[str, Any]

# --------------------------------------------------------------------------- wording

SYMBOLS = {"true": "✓", "false": "✗", "conditional": "◐", "ill-posed": "∅", "undecided": "?", "empirical": "◇"}

MEANINGS = {
    "true": "true as stated, on the whole domain that the document gives it",
    "false": "false as printed",
    "conditional": "false as printed, true under a further hypothesis that the finding names",
    "ill-posed": "not defined on part of its own domain, or no point satisfies its hypotheses",
    "undecided": "neither proved nor refuted",
    "empirical": "a statement about the world, which no proof can decide",
}

COUNTED = {  # after a number: "3 are false"
    "true": ("stands", "stand"),
    "false": ("is false", "are false"),
    "conditional": ("holds only under a further hypothesis", "hold only under a further hypothesis"),
    "ill-posed": ("is ill-posed", "are ill-posed"),
    "undecided": ("is undecided", "are undecided"),
    "empirical": ("is left to observation", "are left to observation"),
}

VERDICTS = {
    "true": "true as stated",
    "false": "false as printed",
    "conditional": "false as printed, true under a further hypothesis",
    "ill-posed": "ill-posed",
    "undecided": "undecided",
    "empirical": "a statement about the world, left to observation",
}

ARGUMENTS = {"sound": "sound", "gap": "incomplete", "broken": "broken", "absent": "not printed"}

ILL_POSED = {
    "undefined": "ill-posed: it is not defined on all of its own domain",
    "vacuous": "ill-posed: no point satisfies its hypotheses",
    "words": "ill-posed: as printed it has no definite content",
}

WITNESS = {
    "false": "There every hypothesis holds and the conclusion fails.",
    "undefined": "There every hypothesis holds and the statement is not defined.",
    "vacuous": "No values satisfy all the hypotheses, so the statement says nothing.",
}

WARRANTS = {
    "certified": "an exact certificate shows it, and the separate checker has replayed that certificate",
    "derived": "a symbolic derivation shows it, every step decided exactly or resting on a named theorem",
    "corroborated": "numbers and searches agree with it, within the detection limits stated below; that is no proof",
    "cited": "it rests on a theorem of the literature, which is named",
    "none": "nothing decides it yet",
}

WARRANTED = {  # the same, short, beside a verdict
    "certified": "Certified: a replayed exact certificate.",
    "derived": "Derived: a symbolic derivation, step by step.",
    "corroborated": "Corroborated only: numbers and searches, no proof.",
    "cited": "Cited: it rests on a theorem of the literature.",
    "none": "No leg proved it, and none refuted it with an exact witness.",
}

SEVERITIES = {
    "critical": "A headline conclusion falls.",
    "major": "A result that others use falls, or loses its proof.",
    "minor": "A local correction; the conclusions stay.",
    "editorial": "A matter of wording.",
}

DELIVERED = {
    "yes": "yes",
    "conditional": "only under a further hypothesis",
    "undecided": "undecided",
    "no": "no",
}

WEIGHTS = ("needed", "not used", "undecided")

NAMED = 4  # statements that a line of the bottom line names before it lists them

LEGS = {"proof": "Proof", "numeric": "Numbers", "search": "Search"}

ROLES = {
    "statement": "statement",
    "step": "step of a printed proof",
    "inline": "assertion in the running text",
    "definition": "definition",
    "prediction": "prediction",
    "table": "table entry",
}

STEP_FATES = {
    "true": "is true but left out",
    "false": "is false",
    "conditional": "is false without a further hypothesis",
    "ill-posed": "is ill-posed",
    "undecided": "could not be decided",
    "empirical": "is a statement about the world",
}

# --------------------------------------------------------------------------- Markdown


def md(text: str) -> str:
    r"""Plain text as Markdown that shows it, in a paragraph or in a table cell.

    >>> md("|x_1| <b> costs 5*y")
    '\\|x\\_1\\| &lt;b> costs 5\\*y'
    """
    return re.sub(r"^(\d*)([-+#>=.)])", r"\1\\\2", inline(text))


def inline(text: str) -> str:
    """The same for text that never starts a line, such as ``-1/3`` within a sentence."""
    shown = re.sub(r"([\\`*_\[\]|~])", r"\\\1", " ".join(text.split()))
    shown = re.sub(r"&(?=#?\w+;)", "&amp;", shown)
    return re.sub(r"<(?=\S)", "&lt;", shown).replace("$", "<span>$</span>")


def code(text: str) -> str:
    """A code span."""
    fence = "``" if "`" in text else "`"
    pad = " " if "`" in text else ""
    return f"{fence}{pad}{' '.join(text.split())}{pad}{fence}"


def math(latex: str) -> str:
    """Inline mathematics, safe in a table cell.

    >>> math(r"|x| < \\operatorname{tr} A")
    '$`\\\\vert x\\\\vert < \\\\mathrm{tr} A`$'
    """
    shown = " ".join(_portable(latex).split()).replace(r"\|", r"\Vert ").replace("|", r"\vert ")
    return f"$`{re.sub(r'  +', ' ', shown)}`$" if shown else ""


def display(latex: str) -> str:
    """A displayed formula, or nothing."""
    lines = [line.rstrip() for line in _portable(latex).splitlines() if line.strip()]
    return "\n".join(["```math", *lines, "```"]) if lines else ""


def _portable(latex: str) -> str:
    return re.sub(r"\\operatorname\*?", r"\\mathrm", latex).replace("`", "'")


def sentence(text: str) -> str:
    """Escaped text that ends like a sentence; empty text stays empty."""
    shown = md(text)
    return shown if not shown or shown[-1] in ".!?" else f"{shown}."


def opening(text: str) -> str:
    """The text with a capital letter if it opens with a word; a symbol stays as it is.

    Examples
    --------
    >>> opening("the law"), opening("ρ is a law"), opening("c_ij = 1"), opening("a law"), opening("a = 1")
    ('The law', 'ρ is a law', 'c_ij = 1', 'A law', 'a = 1')
    """
    word = re.match(r"((?!ln |log |exp |max |min )[a-z]{2,}|a(?= [a-z]{2}))(?![\w(^=/*])", text)
    return text[:1].upper() + text[1:] if word else text


def count(number: int, noun: str, plural: str = "") -> str:
    """A number with its noun: ``1 part``, ``2 parts``, ``no parts``."""
    return f"{number or 'no'} {noun if number == 1 else plural or noun + 's'}"


def listing(items: Iterable[str], last: str = "and") -> str:
    """``a, b and c``."""
    parts = list(items)
    return f" {last} ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else "".join(parts)


# --------------------------------------------------------------------------- values of a witness


def greek(name: str) -> str:
    """A name that starts with that of a Greek letter, with the letter itself: ``rho_1`` is ρ_1."""
    head, tail = re.fullmatch(r"([A-Za-z]*)(.*)", name, re.DOTALL).groups()  # type: ignore[union-attr]
    case = "SMALL" if head.islower() else "CAPITAL"
    letter = {"LAMBDA": "LAMDA", "LAM": "LAMDA"}.get(head.upper(), head.upper())
    try:
        return unicodedata.lookup(f"GREEK {case} LETTER {letter}") + str(tail)
    except KeyError:
        return name


def variable(name: str) -> str:
    """The name of a variable as the text prints it."""
    return inline(greek(name))


def value(shown: Any) -> str:
    """An exact number, a vector of them, or an enclosure rounded outwards."""
    if isinstance(shown, dict):
        low, high = _end(shown["lower"], ROUND_FLOOR), _end(shown["upper"], ROUND_CEILING)
        return low if low == high else f"[{low}, {high}]"
    if isinstance(shown, list):
        return f"({', '.join(map(value, shown))})"
    number = str(shown)
    return inline(number) if len(number) <= 24 else f"{_end(number, ROUND_HALF_EVEN)} (rounded)"


def _end(text: str, rounding: str) -> str:
    if len(text) <= 10:
        return inline(text)
    exact = Fraction(text)
    return str(Context(prec=8, rounding=rounding).divide(Decimal(exact.numerator), Decimal(exact.denominator)))


def assignment(values: Record) -> str:
    """``R = 3/2 and s ∈ [0.58, 0.59]``, variables in alphabetical order."""

    def one(name: str) -> str:
        enclosed = value(values[name])
        return f"{variable(name)} {'∈' if isinstance(values[name], dict) and ',' in enclosed else '='} {enclosed}"

    return listing(map(one, sorted(values)))


# --------------------------------------------------------------------------- the audit, indexed


class Index:
    """Parts, claims and findings of an audit by identifier, and what the report says of each."""

    def __init__(self, audit: Record) -> None:
        self.audit = audit
        self.claims: list[Record] = audit["claims"]
        self.parts: dict[str, Record] = {p["id"]: p for c in self.claims for p in c["parts"]}
        self.owner: dict[str, Record] = {p["id"]: c for c in self.claims for p in c["parts"]}
        order = list(SEVERITIES)
        found = [p for p in self.parts.values() if p["severity"]]
        self.findings: list[Record] = sorted(found, key=lambda p: order.index(p["severity"]))
        self.numbers = {p["id"]: n for n, p in enumerate(self.findings, 1)}

    # names and places

    def label(self, part: Record) -> str:
        """The part within its claim, in words."""
        if part["role"] == "step":
            return f"{self.step_name(part)} of the printed proof"
        letter, _, rest = str(part["id"]).split("/")[-1].partition("-")
        if len(letter) == 1:
            return ", ".join(filter(None, [f"({letter})", _words(rest)]))
        return _words(f"{letter}-{rest}")

    def step_name(self, step: Record) -> str:
        """The step by its name."""
        return f"step ‘{_words(step['id'].split('/')[-1].removeprefix('step-'))}’"

    def name(self, part: Record) -> str:
        """Claim title and part, escaped."""
        return f"{md(self.owner[part['id']]['title'])}: {md(self.label(part))}"

    def first_place(self, part: Record) -> str:
        """Where a reader finds the part first; its name if no document prints it."""
        return md(part["sources"][0]["locator"] if part["sources"] else self.label(part))

    def reference(self, part: Record) -> str:
        """Name, finding number and first place, for running text."""
        return f"{self.name(part)} ({self.link(part['id'])}, {self.first_place(part)})"

    def link(self, part_id: str) -> str:
        """The number of the finding about this part, as a link; its identifier if there is none."""
        number = self.numbers.get(part_id)
        return f"[F{number}](#f{number})" if number else code(part_id)

    def mention(self, part_id: str) -> str:
        """The part by finding number, with the place where a reader finds it."""
        known = part_id in self.parts
        return self.link(part_id) + (f" ({self.first_place(self.parts[part_id])})" if known else "")

    def mentions(self, part_ids: Iterable[str]) -> str:
        """Several parts, each by number and place."""
        return listing(map(self.mention, part_ids))

    def places(self, sources: Sequence[Record]) -> str:
        """Places grouped by document, each once, with the findings about it."""
        grouped: dict[str, dict[str, list[str]]] = {}
        for source in sources:
            found = grouped.setdefault(source["document"], {}).setdefault(source["locator"], [])
            link = self.link(source.get("part") or "")
            found += [link] if source.get("part") in self.numbers and link not in found else []
        told = [
            f"*{md(document)}*: {'; '.join(_place(*item) for item in places.items())}"
            for document, places in grouped.items()
        ]
        return " · ".join(told) or "not printed"

    # verdicts

    def verdict(self, part: Record) -> str:
        """The verdict on a part in words, without a full stop."""
        repair, witness = part["repair"], part["witness"]
        if part["truth"] == "conditional" and repair and repair["condition"]:
            return f"{VERDICTS['conditional']}: {md(repair['condition'])}"
        if part["truth"] == "ill-posed" and witness:
            reason = witness["reason"] if part["warrant"] == "certified" else "words"
            return ILL_POSED.get(reason, VERDICTS["ill-posed"])
        if part["truth"] == "true" and part["argument"] in ("gap", "broken"):
            return f"true, but the printed proof {'has a gap' if part['argument'] == 'gap' else 'is broken'}"
        return VERDICTS[part["truth"]]

    def summary(self, part: Record) -> str:
        """Role, verdict, warrant and argument in a line."""
        role = ROLES[part["role"]] + ("" if part["printed"] else " that is left out")
        role = f"case of {code(part['case_of'])}" if part.get("case_of") else role
        truth = "true" if part["truth"] == "true" else self.verdict(part)
        told = [truth, part["warrant"] if part["warrant"] != "none" else "no warrant"]
        if part["argument"] == "absent":
            told.append("no printed proof")
        elif part["argument"] in ("gap", "broken") or (part["argument"] and part["truth"] == "true"):
            told.append(f"printed proof {ARGUMENTS[part['argument']]}")
        return f"{role}: {'; '.join(told)}"

    def fallen(self, part: Record) -> bool:
        """Whether the statement itself, not only its argument, fails as printed."""
        return part["truth"] in ("false", "conditional", "ill-posed")

    def unargued(self) -> list[Record]:
        """True statements whose printed proof is incomplete or broken."""
        return [p for p in self.findings if p["truth"] == "true" and p["argument"] in ("gap", "broken")]

    def step_fate(self, step_id: str) -> str:
        """What is wrong with a step of a printed proof."""
        step = self.parts[step_id]
        left_out = "" if step["printed"] or step["truth"] == "true" else " and left out"
        return STEP_FATES[step["truth"]] + left_out

    def used_by(self, part: Record) -> list[Record]:
        """Statements whose printed proof fails at this step."""
        return [p for p in self.parts.values() if part["id"] in p["broken_steps"]]

    def contradicted(self, part: Record) -> list[str]:
        """Parts that contradict this one, whichever of the two says so."""
        back = [p["id"] for p in self.parts.values() if part["id"] in p["contradicts"]]
        return list(dict.fromkeys([*part["contradicts"], *back]))

    def fallout(self, part: Record) -> list[Record]:
        """Places that rest on the part, with those of the parts that lean on it."""
        reached = {b["part"] for b in part["blast_radius"]}
        more = [p for p in self.parts.values() if part["id"] in p["rests_on_refuted"] and p["id"] not in reached]
        return [*part["blast_radius"], *({"part": p["id"], **source} for p in more for source in p["sources"])]

    def weight(self, part: Record) -> int:
        """How many places rest on the part."""
        return len({(place["document"], place["locator"]) for place in self.fallout(part)})

    # sentences

    def headline(self, part: Record) -> str:
        """Verdict, warrant and the state of the printed argument."""
        said = f"**Verdict: {self.verdict(part)}.** {WARRANTED[part['warrant']]}"
        if part["instance"]:
            said += f" The formal statement covers the instance {md(part['instance'])}."
        if self.fallen(part) and part["argument"] in ("gap", "broken"):
            said += f" The printed proof is {ARGUMENTS[part['argument']]}."
        users = [f"{md(self.label(p))} ({self.link(p['id'])})" for p in self.used_by(part)]
        return said + (f" The printed proof of {listing(users)} uses this step." if users else "")

    def step_line(self, step_id: str) -> str:
        """What is wrong with one step of a printed proof, and how to close the gap."""
        step = self.parts[step_id]
        number = f" ({self.link(step_id)})" if step_id in self.numbers else ""
        hint = "" if number else sentence(step["context"])
        return f"The {md(self.step_name(step))} {self.step_fate(step_id)}{number}: {sentence(step['text'])} {hint}"

    def witness(self, part: Record) -> str:
        """Where the statement fails, to be checked by hand."""
        found = part["witness"]
        values = f"Take {assignment(found['values'])}{self.glossary(part)}." if found["values"] else ""
        words = re.sub(r"^at [^:]*: ", "then ", found["words"]) if values else found["words"]
        said = f"{values} {sentence(opening(words)) or WITNESS[found['reason']]}".strip()
        which = found.get("statement", "") if len(part["statements"]) > 1 else ""
        return said + (f" What fails is {code(which)}." if which else "")

    def glossary(self, part: Record) -> str:
        """What those variables of the witness mean that the statement in words does not name."""
        meanings = {x.strip(): s["meaning"] for s in self.owner[part["id"]]["symbols"] for x in s["symbol"].split(",")}
        words = set(re.findall(r"\w+", part["text"]))
        unnamed = [x for x in sorted(part["witness"]["values"]) if x in meanings and not {x, variable(x)} & words]
        told = "; ".join(f"{variable(x)}: {md(meanings[x])}" for x in unnamed)
        return f" ({told})" if told else ""

    def repair_warrant(self, part: Record) -> str:
        """How well the corrected statement is founded."""
        repair = part["repair"]
        if repair["truth"] != "true":
            return "This repair has not been proved; take it as a suggestion."
        return f"The repaired statement is true. {WARRANTED[repair['warrant']]}"

    def evidence(self, part: Record) -> list[str]:
        """What each leg found about the part, a line each, and the legs that said nothing."""
        heard = {leg: _observed([e for e in part["evidence"] if e["leg"] == leg], part) for leg in LEGS}
        silent = listing((LEGS[leg].lower() for leg in LEGS if not heard[leg]), "or")
        told = [f"{LEGS[leg]}: {' '.join(lines)}" for leg, lines in heard.items() if lines]
        return told + ([f"No evidence from {silent}."] if silent else [])

    # tables and lists

    def by_severity(self) -> list[tuple[str, list[Record]]]:
        """Severities that occur, worst first, with their findings."""
        grouped = [(s, [p for p in self.findings if p["severity"] == s]) for s in SEVERITIES]
        return [(severity, parts) for severity, parts in grouped if parts]

    def standing(self) -> list[Record]:
        """True parts: what is printed, then cases of it, then steps of proofs."""
        true = [p for p in self.parts.values() if p["truth"] == "true"]
        return sorted(true, key=lambda p: (p["role"] == "step", bool(p.get("case_of"))))

    def contradictions(self) -> list[tuple[Record, list[str]]]:
        """Parts that contradict others, each pair once, in the order of the audit."""
        told: set[frozenset[str]] = set()
        rows = []
        for part in self.parts.values():
            others = [p for p in part["contradicts"] if frozenset((part["id"], p)) not in told]
            told |= {frozenset((part["id"], p)) for p in others}
            rows += [(part, others)] if others else []
        return rows

    def met(self, part_ids: Sequence[str]) -> str:
        """Parts with the symbols of their verdicts."""
        return listing(f"{SYMBOLS[self.parts[p]['truth']]} {self.mention(p)}" for p in part_ids) or "nothing"

    def weighed(self) -> list[tuple[Record, list[str]]]:
        """Parts whose hypotheses were weighed, each with what is needed, not used and undecided."""
        rows = [(p, p["hypotheses"]) for p in self.parts.values() if p["hypotheses"]]
        return [(p, [listing(self.weights(found, kind)) or "–" for kind in WEIGHTS]) for p, found in rows]

    def weights(self, hypotheses: Sequence[Record], kind: str) -> list[str]:
        """The hypotheses found to be of one kind, with the point at which the statement fails without a needed one."""
        told: dict[str, str] = {}
        for h in hypotheses:
            if h["found"] == kind:
                point = f" (else it fails at {assignment(h['witness'])})" if h["witness"] else ""
                told.setdefault(h["hypothesis"], code(h["hypothesis"]) + point)
        return list(told.values())

    def reservations(self, part: Record) -> str:
        """What a reader must know of a true part before using it."""
        notes = (
            [f"printed proof {ARGUMENTS[part['argument']]} ({self.link(part['id'])})"]
            if part["argument"] in ("gap", "broken")
            else []
        )
        notes += [f"rests on {listing(map(self.link, part['rests_on_refuted']))}"] if part["rests_on_refuted"] else []
        notes += [f"shown for {md(part['instance'])}"] if part["instance"] else []
        return "".join(f"; {note}" for note in notes)

    def tally(self, parts: Iterable[Record]) -> str:
        """``3 stand, 1 is false``, kinds that do not occur left out."""
        counts = Counter(p["truth"] for p in parts)
        return ", ".join(f"{counts[t]} {COUNTED[t][counts[t] != 1]}" for t in COUNTED if counts[t])

    def cell(self, part_id: str | None) -> str:
        """A cell of a survival table: the verdict's symbol and the finding, if any."""
        if part_id is None:
            return "–"
        number = f" {self.link(part_id)}" if part_id in self.numbers else ""
        return SYMBOLS[self.parts[part_id]["truth"]] + number

    def commands(self, claim: Record) -> list[str]:
        """Commands that replay the certificates of a claim."""
        files = self.certificates(claim["parts"])
        return [replay(files)] if files else []

    def unexamined(self) -> list[tuple[Record, list[str]]]:
        """Documents with the places, among those listed, that no part names."""
        named = {(s["document"], s["locator"]) for p in self.parts.values() for s in p["sources"]}
        rows = [(d, [p for p in d["places"] if (d["id"], p) not in named]) for d in self.audit["documents"]]
        return [(document, places) for document, places in rows if places]

    def grouped(self, part_ids: Sequence[str]) -> str:
        """Parts by claim: the part where there is one of a claim, their number where there are more."""
        claims: dict[str, list[str]] = {}
        for part_id in part_ids:
            claims.setdefault(self.owner[part_id]["id"], []).append(part_id)
        return ", ".join(
            code(ids[0]) if len(ids) == 1 else f"{code(claim)} ({len(ids)} parts)" for claim, ids in claims.items()
        )

    def detection_limits(self) -> list[tuple[Record, list[str]]]:
        """Searches that found no counterexample, equal ones together, with the parts they speak of."""
        rows: dict[tuple[str, str, str], tuple[Record, list[str]]] = {}
        for part in self.parts.values():
            for e in part["evidence"]:
                if e["leg"] == "search" and e["outcome"] in ("supports", "undecided"):
                    ids = rows.setdefault((e["method"], e["scope"], e["detail"]), (e, []))[1]
                    ids += [part["id"]] if part["id"] not in ids else []
        return list(rows.values())

    def certificates(self, parts: Iterable[Record]) -> list[str]:
        """Certificate files of these parts, without repetition."""
        return sorted({e["certificate"] for p in parts for e in (*p["evidence"], *p["hypotheses"]) if e["certificate"]})

    def crosstable(self) -> list[tuple[str, list[int]]]:
        """Number of parts by verdict and warrant."""
        counts = Counter((p["truth"], p["warrant"]) for p in self.parts.values())
        rows = [(truth, [counts[truth, warrant] for warrant in WARRANTS]) for truth in SYMBOLS]
        return [(truth, row) for truth, row in rows if any(row)]


def _words(name: str) -> str:
    return " ".join(map(greek, name.split("-"))).strip()


def _place(locator: str, findings: Sequence[str]) -> str:
    return md(locator) + (f" ({', '.join(findings)})" if findings else "")


def _observed(found: Sequence[Record], part: Record) -> list[str]:
    """Evidence of one leg in sentences; what differs only in its certificate is told once."""
    grouped: dict[tuple[str, str, str, str], list[str]] = {}
    for e in found:
        about = "for the repair: " if e["about"] == "repair" else ""
        scope = code(e["scope"]) if e["scope"].startswith("for all ") else md(e["scope"]).rstrip(".")
        own = [e["scope"]] == part["statements"]
        key = (f"{about}{e['outcome']}", inline(e["method"]), "" if own else scope, sentence(e["detail"]))
        grouped.setdefault(key, []).extend([code(e["certificate"])] if e["certificate"] else [])
    told = [_told(*key, files) for key, files in grouped.items()]
    return told[:1] + [opening(line) for line in told[1:]]


def _told(outcome: str, method: str, scope: str, detail: str, files: Sequence[str]) -> str:
    said = outcome + (f" ({method})" if method else "") + (f", {scope}" if scope else "") + (":" if detail else ".")
    kept = f"Certificate{'s' * (len(files) > 1)} {listing(files)}." if files else ""
    return " ".join(filter(None, [said, detail, kept]))


def replay(files: Sequence[str]) -> str:
    """The command that replays these certificates: by name if they are few, else the folder that holds them."""
    folder = os.path.commonpath([os.path.dirname(f) for f in files])
    return f"theorem-audit verify {' '.join(files) if len(files) <= 2 else folder}"


# --------------------------------------------------------------------------- the bottom line


def bottom_line(index: Index) -> list[str]:
    """The five lines that a busy reader needs."""
    lines = (_examined, _falls, _unproved, _first, _strength)
    return [line(index) for line in lines]


def _examined(index: Index) -> str:
    parts = [p for p in index.parts.values() if not p.get("case_of")]
    steps = sum(p["role"] == "step" for p in parts)
    cases = count(len(index.parts) - len(parts), "case of them was", "cases of them were")
    besides = f" Besides, {cases} decided one by one." if len(parts) < len(index.parts) else ""
    among = f", {count(steps, 'of them a step of a printed proof', 'of them steps of printed proofs')}" if steps else ""
    told = index.tally(parts)
    return (
        f"**What was examined.** {count(len(parts), 'part').capitalize()} of {count(len(index.claims), 'claim')}"
        f"{among}{': ' + told if told else ''}.{besides}"
    )


def _falls(index: Index) -> str:
    fallen = [p for p in index.findings if index.fallen(p)]
    worst = [p for p in fallen if p["severity"] == fallen[0]["severity"]]
    if not worst:
        return "**What falls.** Nothing: no statement was found to be false or ill-posed."
    rest = len(fallen) - len(worst)
    more = f" Below that severity {count(rest, 'other falls', 'others fall')} as printed." if rest else ""
    told = [f"{index.reference(p)} is {index.verdict(p)}" for p in worst]
    if len(told) <= NAMED:
        return f"**What falls.** At the severity *{worst[0]['severity']}*: {'; '.join(told)}.{more}"
    listed = "".join(f"\n  - {line}" for line in told)
    return f"**What falls.** At the severity *{worst[0]['severity']}* {len(told)} statements.{more}{listed}"


def _unproved(index: Index) -> str:
    unargued = index.unargued()
    told = [f"{index.reference(p)}, proof {ARGUMENTS[p['argument']]}" for p in unargued]
    beyond = unargued[NAMED:]
    others = f"; and {len(beyond)} more: {listing(index.link(p['id']) for p in beyond)}" if beyond else ""
    named = "; ".join(told[:NAMED]) + others
    absent = sum(p["truth"] == "true" and p["argument"] == "absent" for p in index.parts.values())
    more = (
        f" {count(absent, 'further true statement is', 'further true statements are').capitalize()} printed "
        "without any proof."
        if absent
        else ""
    )
    return f"**True, but not proved as printed.** {named or 'None'}.{more}"


def _first(index: Index) -> str:
    if not index.findings:
        return "**What to change first.** Nothing needs to change."
    top = [p for p in index.findings if p["severity"] == index.findings[0]["severity"]]
    heavy = sorted(top, key=index.weight, reverse=True)
    first, following = heavy[0], heavy[1:3]
    rests = count(index.weight(first), "other place rests", "other places rest")
    after = f" After that, {listing(index.mention(p['id']) for p in following)}." if following else ""
    return f"**What to change first.** {index.reference(first)}, on which {rests}. {_remedy(first)}{after}"


def _remedy(part: Record) -> str:
    if part["repair"]:
        return sentence(part["repair"]["text"])
    if part["truth"] == "true" and part["argument"] in ("gap", "broken"):
        return "Its proof must be completed." if part["argument"] == "gap" else "Its proof must be replaced."
    return "No repair is known: settle it or withdraw it."


def _strength(index: Index) -> str:
    parts = list(index.parts.values())
    warrants = Counter(p["warrant"] for p in parts)
    others = [
        f"{warrants[w]} {w if w != 'none' else 'without warrant'}" for w in WARRANTS if w != "certified" and warrants[w]
    ]
    rest = f"; of the others, {listing(others)}" if others else ""
    files = index.certificates(parts)
    again = (
        f"Replay: {code('theorem-audit run --fresh')}, then {code(replay(files))}"
        if files
        else f"Repeat: {code('theorem-audit run --fresh')}"
    )
    return (
        f"**How strong the evidence is.** {warrants['certified']} of {count(len(parts), 'verdict')} "
        f"certified{rest}. {again}."
    )


# --------------------------------------------------------------------------- the page


def render(audit: Record) -> str:
    """REPORT.md as text.

    Parameters
    ----------
    audit
        The content of ``report/audit.json``.

    Returns
    -------
    str
        Markdown for GitHub, ending with one newline; the same for the same audit.
    """
    index = Index(audit)
    page = (
        _environment()
        .get_template("REPORT.md.jinja")
        .render(
            audit=audit,
            index=index,
            bottom_line=bottom_line(index),
            symbols=SYMBOLS,
            meanings=MEANINGS,
            warrants=WARRANTS,
            severities=SEVERITIES,
            delivered=DELIVERED,
        )
    )
    page = "\n".join(line.rstrip() for line in page.splitlines())
    return re.sub(r"\n{3,}", "\n\n", page).strip() + "\n"


def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("theoremaudit"),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    filters: list[Callable[..., str]] = [md, code, math, display, sentence, count, variable]
    environment.filters.update({f.__name__: f for f in filters})
    return environment
