"""Steps of a derivation: identities are accepted only if they are."""

from __future__ import annotations

import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from theoremaudit.derivations import identity, limit, term, theorem, vanishes
from theoremaudit.parsing import parse_term

x, y, r = sp.symbols("x y r", positive=True)
t = sp.Symbol("t", real=True)

ZERO = [
    (x + y) ** 3 - sp.expand((x + y) ** 3),
    x**r * x - x ** (r + 1),
    sp.exp(x) * sp.exp(-x) - 1,
    sp.log(x * y) - sp.log(x) - sp.log(y),
    sp.sqrt(x) ** 2 - x,
    sp.diff(x**r, x) - r * x ** (r - 1),
    (x**2 - y**2) / (x - y) - x - y,
]
NOT_ZERO = [
    x - 1,
    (x + y) ** 2 - x**2 - y**2,
    sp.exp(x) - 1 - x,
    sp.sqrt(t**2) - t,
    sp.sin(x) - x,
    x**r - x,
    sp.Rational(1, 10**30) + x - x,
    sp.log(x + y) - sp.log(x) - sp.log(y),
    sp.Abs(t) - t,
]


@pytest.mark.parametrize("expression", ZERO, ids=str)
def test_identities_vanish(expression):
    """Polynomials, powers of positive symbols, exponentials and logarithms."""
    assert vanishes(expression)
    assert identity("step", expression).holds


@pytest.mark.parametrize("expression", NOT_ZERO, ids=str)
def test_a_non_identity_is_never_accepted(expression):
    """However close to zero, or zero on half the domain."""
    assert not vanishes(expression)
    assert not identity("step", expression).holds


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.integers(-3, 3), st.integers(0, 3), st.integers(0, 3)), max_size=5))
def test_polynomials_vanish_if_and_only_if_they_are_zero(monomials):
    """Against sympy's own exact expansion."""
    polynomial = sum((c * x**i * y**j for c, i, j in monomials), sp.Integer(0))
    assert vanishes(polynomial * (x + y) - polynomial * x - polynomial * y)
    assert vanishes(polynomial) == (sp.expand(polynomial) == 0)


@pytest.mark.parametrize(
    ("expression", "source"),
    [(x + y, "x + y"), (x / y, "x*y^(-1)"), (sp.exp(x), "exp(x)"), (sp.Rational(2, 3), "2/3"), (sp.pi, "pi"),
     (sp.Abs(t), "abs(t)"), (sp.LambertW(x), "LambertW(x)"), (sp.E, "E")],
)  # fmt: skip
def test_terms(expression, source):
    """sympy expressions in the language of statements."""
    found, wanted = term(expression), parse_term(source)
    assert found == wanted or set(found) == set(wanted)


@pytest.mark.parametrize("expression", [sp.gamma(x), sp.Integral(x, x), sp.oo, sp.I, sp.besselj(1, x)], ids=str)
def test_no_term(expression):
    """What the language lacks is refused."""
    with pytest.raises((ValueError, AttributeError)):
        term(expression)


def test_limits():
    """A limit is a step that holds only for the right value."""
    assert limit("step", sp.sin(x) / x, x, 0, 1).holds
    assert not limit("step", sp.sin(x) / x, x, 0, 2).holds
    assert limit("step", (1 + 1 / x) ** x, x, sp.oo, sp.E).holds


def test_a_theorem_names_its_source():
    """A cited step holds by its source."""
    step = theorem("compact sets attain their minimum", "Weierstrass")
    assert (step.holds, step.method) == (True, "Weierstrass")
