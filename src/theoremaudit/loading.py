"""Loading an audit from a folder: claims and legs are found by path, as pytest finds tests.

A folder is an audit if it holds ``claims/``.  ``audit.toml`` beside it names the work, its documents, and what was
not examined.  The engine imports no claim or leg module by name.
"""

from __future__ import annotations

import importlib.util
import sys
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from types import ModuleType
from typing import Any

from theoremaudit.legs import Finder, Leg
from theoremaudit.model import Claim, Matrix, Part, Requirement
from theoremaudit.parsing import StatementError

LEG_FOLDERS = {"proofs": "proof", "numerics": "numeric", "counterexamples": "search"}


class AuditError(Exception):
    """The audit cannot be loaded or run; the message says what to change."""


@dataclass(frozen=True)
class Audit:
    """Everything an audit consists of, loaded."""

    root: Path
    title: str
    documents: tuple[dict[str, Any], ...]
    claims: tuple[Claim, ...]
    matrices: tuple[Matrix, ...]
    legs: dict[str, dict[str, Finder]]
    origins: dict[tuple[str, str], Path]
    homes: dict[str, Path] = field(default_factory=dict)
    not_examined: tuple[dict[str, str], ...] = ()
    limits: tuple[str, ...] = ()
    parts: dict[str, tuple[Claim, Part]] = field(default_factory=dict)
    requirements: tuple[Requirement, ...] = ()

    def claims_of(self, module: Path) -> list[Claim]:
        """The claims that one claim module defines."""
        return [claim for claim in self.claims if self.homes[claim.name] == module.resolve()]

    def stated(self, part_id: str) -> tuple[str, int]:
        """The claim module, relative to the audit, and the line at which a part is stated."""
        claim, _, part = part_id.partition("/")
        path = self.homes[claim]
        lines = path.read_text(encoding="utf-8").splitlines()
        line = _line_of(lines, _line_of(lines, 0, claim), part)
        return path.relative_to(self.root).as_posix(), line + 1

    def select(self, names: tuple[str, ...]) -> list[str]:
        """Part ids of the named claims or parts; of everything without names."""
        if not names:
            return list(self.parts)
        chosen: list[str] = []
        for name in names:
            found = [p for p in self.parts if p == name or p.partition("/")[0] == name]
            if not found:
                known = ", ".join(claim.name for claim in self.claims)
                raise AuditError(f"no claim or part is called {name!r}; the claims are: {known}")
            chosen += found
        return list(dict.fromkeys(chosen))


def _line_of(lines: list[str], first: int, name: str) -> int:
    """The line, counted from 0, that names something, from a line on; that line itself if none does."""
    for text in (f'name="{name}"', f'"{name}"'):
        for number in range(first, len(lines)):
            if text in lines[number]:
                return number
    return first


def load_audit(root: Path) -> Audit:
    """Load the audit in ``root``.

    Raises
    ------
    AuditError
        if there is no ``claims/`` folder, a module fails to load, names clash, or a reference points nowhere.
    """
    root = root.resolve()
    if not (root / "claims").is_dir():
        raise AuditError(
            f"{root} holds no claims/ folder; go to an audit's folder or start one with 'theorem-audit init'"
        )
    settings = _settings(root)
    modules = {folder: _modules(root, folder) for folder in ("claims", *LEG_FOLDERS)}
    claims = tuple(c for m in modules["claims"] for c in getattr(m, "CLAIMS", ()))
    homes = {c.name: Path(str(m.__file__)).resolve() for m in modules["claims"] for c in getattr(m, "CLAIMS", ())}
    matrices = tuple(x for m in modules["claims"] for x in getattr(m, "MATRICES", ()))
    requirements = tuple(x for m in modules["claims"] for x in getattr(m, "REQUIREMENTS", ()))
    legs: dict[str, dict[str, Finder]] = {kind: {} for kind in LEG_FOLDERS.values()}
    origins: dict[tuple[str, str], Path] = {}
    for folder, kind in LEG_FOLDERS.items():
        for module in modules[folder]:
            leg = getattr(module, "leg", None)
            if not isinstance(leg, Leg) or leg.kind != kind:
                raise AuditError(f"{folder}/{Path(str(module.__file__)).name} must define leg = Leg({kind!r})")
            for part_id, finder in leg.finders.items():
                legs[kind][part_id] = finder
                origins[kind, part_id] = Path(str(module.__file__))
    parts = {claim.part_id(part): (claim, part) for claim in claims for part in claim.parts}
    audit = Audit(
        root,
        settings.get("title", root.name),
        _documents(settings),
        claims,
        matrices,
        legs,
        origins,
        homes,
        tuple(settings.get("not_examined", ())),
        tuple(settings.get("limits", ())),
        parts,
        requirements,
    )
    _consistent(audit)
    return audit


def _settings(root: Path) -> dict[str, Any]:
    path = root / "audit.toml"
    try:
        return tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise AuditError(f"audit.toml cannot be read: {error}") from None


def _documents(settings: dict[str, Any]) -> tuple[dict[str, Any], ...]:
    """The documents, each with its places in the order in which it prints them."""
    documents = tuple({"places": [], **document} for document in settings.get("documents", ()))
    for document in documents:
        places = document["places"]
        if not isinstance(places, list) or not all(isinstance(p, str) for p in places):
            raise AuditError(f"audit.toml: the places of {document.get('id')!r} must be a list of labels")
        twice = sorted({p for p in places if places.count(p) > 1})
        if twice:
            raise AuditError(f"audit.toml names places of {document.get('id')!r} twice: {', '.join(twice)}")
    return documents


def _modules(root: Path, folder: str) -> list[ModuleType]:
    found = []
    sys.path.insert(0, str(root))
    try:
        for path in sorted((root / folder).glob("*.py")):
            if not path.name.startswith("_"):
                found.append(_module(path, f"{folder}.{path.stem}"))
    finally:
        sys.path.remove(str(root))
    return found


def _module(path: Path, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise AuditError(f"{path.parent.name}/{path.name} cannot be loaded")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except StatementError as error:
        raise AuditError(f"{path.parent.name}/{path.name} states something that cannot be read: {error}") from None
    except Exception as error:
        raise AuditError(f"{path.parent.name}/{path.name} cannot be loaded: {type(error).__name__}: {error}") from None
    return module


def _consistent(audit: Audit) -> None:
    names = [claim.name for claim in audit.claims]
    if not names:
        raise AuditError("claims/ holds no module with a CLAIMS tuple")
    if len(set(names)) < len(names):
        raise AuditError(f"claims named twice: {sorted({n for n in names if names.count(n) > 1})}")
    known = set(audit.parts)
    for claim in audit.claims:
        references = set(claim.depends_on).union(*({*p.depends_on, *p.contradicts} for p in claim.parts))
        if references - known:
            raise AuditError(f"claim {claim.name!r} refers to unknown parts: {', '.join(sorted(references - known))}")
        cases = {p.case_of for p in claim.parts if p.case_of} - {p.name for p in claim.parts}
        if cases:
            raise AuditError(f"claim {claim.name!r} has cases of unknown parts: {', '.join(sorted(cases))}")
    for kind, finders in audit.legs.items():
        if set(finders) - known:
            raise AuditError(f"the {kind} leg serves unknown parts: {', '.join(sorted(set(finders) - known))}")
    cells = {cell for m in audit.matrices for _, row in m.rows for cell in row if cell}
    if cells - known:
        raise AuditError(f"a matrix shows unknown parts: {', '.join(sorted(cells - known))}")
    named = {p for r in audit.requirements for p in (*r.meant, *r.delivered_by)}
    if named - known:
        raise AuditError(f"a requirement names unknown parts: {', '.join(sorted(named - known))}")
