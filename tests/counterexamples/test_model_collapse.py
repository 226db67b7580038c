"""The search leg on model collapse: complete, exact, and able to refute what has been bent a little."""

from dataclasses import replace

import pytest

from theoremaudit.checker import verify
from theoremaudit.gathering import refutation_certificate
from theoremaudit.statements import Statement

from ..topics import load, parts

PARTS = parts("model_collapse")
MODULE = load("counterexamples", "model_collapse")
FINDERS = MODULE.leg.finders

REFUTED = {
    "model-collapse/rises",
    "model-collapse/rises-exact-fit",
    "model-collapse/threshold-separates",
    "model-collapse/inevitable-exact-fit",
    "effective-diversity/counts-as-authentic",
    "effective-diversity/two-fractions",
    "lemma-12.2/value",
    "lemma-12.2/positive",
    "lemma-12.2/step-fraction-balanced",
    "lemma-12.2/step-substitution-factor",
    "theorem-12.3/avoids-collapse",
    "theorem-12.3/avoids-collapse-pooled",
    "theorem-12.3/j-min-finite",
    "theorem-12.3/j-min-monotone",
    "remark-12.4/same-curvature",
    "remark-12.4/more-curvature",
    "diversity-protection/via-correlation-robustness",
    "diversity-protection/against-diffusion",
    "diversity-protection/against-measure",
    "diversity-protection/more-types-fixed-budget",
}
SILENT = {  # no formal statement, or ties on a curve that hardly a sample meets
    "lemma-12.2/step-disjoint",
    "lemma-12.2/step-fraction",
    "diversity-protection/double-duty-source",
    "theorem-12.3/j-min-strict",
}
BENT = {
    "model-collapse/rises-from-truth": ("1/n <=", "9/10/n <="),
    "model-collapse/inevitable": ("exp(-g/n)", "exp(-11*g/(10*n))"),
    "effective-diversity/fraction": ("<= 1", "<= 99/100"),
    "lemma-12.2/increasing-in-types": ("(L-1)/L", "(L-1)/(L+1)"),
    "lemma-12.2/decreasing-in-rho": ("< (J-1)/J", "< 99/100*(J-1)/J"),
    "theorem-12.3/condition": ("> c", "> 3/2*c"),
    "theorem-12.3/satisfiable": ("> x", "> 21/20*x"),
    "theorem-12.3/step-substitution": ("(1-a)*D", "(1-a)*D^2"),
    "theorem-12.3/step-eq-38": ("(c-a)", "(c-9/10*a)"),
    "theorem-12.3/step-sign": ("a < c", "a < 9/10*c"),
    "theorem-12.3/step-monotone": ("< (J-1)/J", "< 99/100*(J-1)/J"),
    "diversity-protection/double-duty": ("1 < J", "3/2 < J"),
    "diversity-protection/more-types-protect": ("(2-y)", "(2-11/10*y)"),
}


def bend(part, old, new):
    """The part with a factor or a bound changed."""
    bent = tuple(Statement(s.conclusion.replace(old, new), s.given, s.integer) for s in part.asserts)
    assert bent != part.asserts
    return replace(part, asserts=bent)


def replays(part, found):
    verify(refutation_certificate(part.asserts[found.index], found.witness, found.outcome))


def test_every_part_has_a_search():
    """No part is left out, and each is either refuted, silent, or bent below."""
    assert set(FINDERS) == set(PARTS) == REFUTED | SILENT | set(BENT)


@pytest.mark.parametrize("name", sorted(REFUTED))
def test_a_false_part_is_refuted_by_a_witness_that_replays(name):
    found = FINDERS[name](PARTS[name])
    assert found.outcome == ("ill-posed" if name == "lemma-12.2/positive" else "refutes")
    replays(PARTS[name], found)


@pytest.mark.parametrize("name", BENT)
def test_a_true_part_bent_a_little_is_refuted(name):
    part = bend(PARTS[name], *BENT[name])
    found = FINDERS[name](part)
    assert found.outcome == "refutes"
    replays(part, found)


@pytest.mark.parametrize("name", sorted(SILENT))
def test_what_no_search_can_decide_stays_undecided(name):
    found = FINDERS[name](PARTS[name])
    assert found.outcome == "undecided"
    assert found.tried > 0


def test_another_share_in_a_small_mesh_would_be_seen(monkeypatch):
    """If a mesh had another expected share than (J - 1)/J the enumeration would say so."""
    monkeypatch.setattr(MODULE, "product", lambda *x, repeat=0: [(2, 2)] if not repeat else [(0, 0)])
    assert FINDERS["lemma-12.2/step-fraction"](PARTS["lemma-12.2/step-fraction"]).outcome == "refutes"
