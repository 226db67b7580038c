"""What several test modules share: the project's own audit, loaded once, and small audits written to a folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from theoremaudit.loading import Audit, load_audit

ROOT = Path(__file__).parent.parent
LEG_OF = {"proofs": "proof", "numerics": "numeric", "counterexamples": "search"}
CLAIM = """
    from theoremaudit.model import Claim, Matrix, Part, Repair, Role, Severity, Source
    from theoremaudit.statements import forall

    def part(name, *asserts, role=Role.STATEMENT, **more):
        return Part(name, role, (Source("notes", "Layer 1"),), f"text of {name}", "x", asserts, **more)

    def claim(name, *parts, **more):
        return Claim(name, f"title of {name}", "topic", (Source("notes", "Layer 1"),), parts, **more)
"""
LEG = """
    from theoremaudit.legs import Derivation, Hunt, Leg, Observation, Step
    leg = Leg("{kind}")
"""
Writer = Callable[..., Path]


@pytest.fixture(scope="session")
def own_audit() -> Audit:
    """The audit of this project's own papers."""
    return load_audit(ROOT)


@pytest.fixture
def write_audit(tmp_path: Path) -> Writer:
    """Write a tiny audit; keywords are ``claims``, ``proofs``, ``numerics``, ``counterexamples``: module bodies."""

    def write(**bodies: str) -> Path:
        for folder, body in bodies.items():
            head = CLAIM if folder == "claims" else LEG.format(kind=LEG_OF[folder])
            (tmp_path / folder).mkdir(exist_ok=True)
            (tmp_path / folder / "tiny.py").write_text(dedent(head) + dedent(body), encoding="utf-8")
        return tmp_path

    return write
