"""Every place that the documents number has a part, and every part names places that exist.

``places`` in audit.toml lists what the documents print, in their order: a place that no part names is one that nobody
examined; a locator that is not among them is a slip.
"""

from __future__ import annotations

import pytest

from theoremaudit.errata import position

NUMBERED = {
    "mesh-economy": (
        *(f"eq. ({n})" for n in range(1, 45)),
        *(f"Prediction {n}" for n in range(1, 13)),
        *(f"Appendix {letter}" for letter in "ABCDE"),
        *(f"Theorem 6.1({letter})" for letter in "abcde"),
        *(f"Theorem 11.2({letter})" for letter in "abc"),
        *(f"Table 2, row {n}" for n in range(1, 7)),
        *(f"Table 3, row {n}" for n in range(1, 4)),
    ),
    "mesh-equilibrium": (
        *(f"eq. ({n})" for n in range(1, 17)),
        *(f"Prediction {n}" for n in range(1, 7)),
        *(f"Proposition {n}" for n in range(2, 7)),
        *(f"Theorem 1({letter})" for letter in "abcde"),
        *(f"Remark {n}" for n in range(1, 5)),
        *(f"Table 1, row {n}" for n in range(1, 7)),
    ),
    "notes": tuple(f"Core Result {n}" for n in range(1, 4)),
    "dynamics": tuple(f"Dynamic {n}" for n in range(1, 6)),
}


@pytest.fixture(scope="module")
def examined(own_audit):
    named = {d["id"]: set() for d in own_audit.documents}
    for _, part in own_audit.parts.values():
        for source in part.sources:
            named[source.document].add(source.locator)
    return named


@pytest.mark.parametrize("document", NUMBERED)
def test_every_place_is_examined(own_audit, examined, document):
    (places,) = (d["places"] for d in own_audit.documents if d["id"] == document)
    assert set(places) - examined[document] == set()


@pytest.mark.parametrize("document", NUMBERED)
def test_every_locator_is_a_place_of_the_document(own_audit, examined, document):
    (places,) = (d["places"] for d in own_audit.documents if d["id"] == document)
    assert {locator for locator in examined[document] if position(places, locator)[0] == len(places)} == set()


@pytest.mark.parametrize("document", NUMBERED)
def test_what_is_numbered_is_a_place(own_audit, document):
    (places,) = (d["places"] for d in own_audit.documents if d["id"] == document)
    assert set(NUMBERED[document]) <= set(places)
    numbers = [label for label in places if label.startswith("eq. (")]
    assert numbers == sorted(numbers, key=lambda label: int(label[5:-1]))
