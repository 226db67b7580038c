"""Text to terms: a small recursive-descent parser.  Nothing is ever evaluated.

Grammar: infix ``+ - * / ^ **``, functions, ``sum(c^r for c in C)`` over the components of vectors, relations
``< <= > >= == !=`` (chains allowed), ``relation for c in C`` for every component, and, as a conclusion,
``exists s: relation, relation``.  Decimals are read exactly.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from theoremaudit.checker.terms import ONE, UNARY, Relation, Term, minus, neg

MAX_CHARACTERS, MAX_DEPTH, MAX_DIGITS = 200_000, 60, 4_000
MAX_BITS = 13_288  # of a number of MAX_DIGITS digits
TOKEN = re.compile(
    r"\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|([A-Za-z_]\w*)|(\*\*|<=|>=|==|!=|[-+*/^(),:<>]))", re.ASCII
)
RELATIONS = ("<", "<=", ">", ">=", "==", "!=")
KEYWORDS = frozenset(("for", "in", "exists", "sum"))
NOT_REAL = frozenset(("nan", "inf", "infinity", "oo"))  # a variable of this name would not mean what it says


class StatementError(ValueError):
    """The text is not a statement; the message says what to change."""


def parse_term(text: str) -> Term:
    """Parse one expression."""
    parser = _Parser(text)
    term = parser.expression()
    parser.end()
    return term


def parse_relations(text: str) -> list[Relation]:
    """Parse a relation or a chain of relations, optionally ``for c in C``."""
    parser = _Parser(text)
    found = parser.chain()
    parser.end()
    return found


def parse_conclusion(text: str) -> tuple[object, ...]:
    """Parse a conclusion: a relation, a conjunction (from a chain), or an existence statement."""
    parser = _Parser(text)
    if parser.accept("exists"):
        name = parser.name()
        parser.expect(":")
        relations = parser.chain()
        while parser.accept(","):
            relations += parser.chain()
        parser.end()
        return ("exists", name, tuple(relations))
    relations = parser.chain()
    parser.end()
    return relations[0] if len(relations) == 1 else ("and", *relations)


class _Parser:
    def __init__(self, text: str) -> None:
        if len(text) > MAX_CHARACTERS:
            raise StatementError(f"the text has {len(text)} characters; {MAX_CHARACTERS} are read at most")
        self.text, self.tokens, self.at, self.depth = text, list(_tokens(text)), 0, 0

    def peek(self) -> str:
        return self.tokens[self.at] if self.at < len(self.tokens) else ""

    def take(self) -> str:
        token = self.peek()
        self.at += 1
        return token

    def accept(self, token: str) -> bool:
        if self.peek() == token:
            self.at += 1
            return True
        return False

    def expect(self, token: str) -> None:
        if not self.accept(token):
            raise StatementError(f"expected {token!r} but found {self.peek() or 'the end'!r} in {_short(self.text)}")

    def end(self) -> None:
        if self.peek():
            raise StatementError(f"unexpected {self.peek()!r} in {_short(self.text)}")

    def name(self) -> str:
        token = self.take()
        if not re.fullmatch(r"[A-Za-z_]\w*", token) or token in UNARY | KEYWORDS | {"pi", "E", "min", "max"}:
            raise StatementError(f"expected a variable name, found {token or 'the end'!r}")
        return token

    def chain(self) -> list[Relation]:
        sides, operators = [self.expression()], []
        while self.peek() in RELATIONS:
            operators.append(self.take())
            sides.append(self.expression())
        if not operators:
            raise StatementError(f"no relation (< <= > >= == !=) in {_short(self.text)}")
        found = [relation(a, op, b) for a, op, b in zip(sides, operators, sides[1:], strict=False)]
        if self.peek() == "for":
            binders = self.binders()
            return [("each", binders, r) for r in found]
        return found

    def binders(self) -> tuple[tuple[str, str], ...]:
        self.expect("for")
        pairs = []
        while True:
            element = self.name()
            self.expect("in")
            pairs.append((element, self.name()))
            if not self.accept(","):
                return tuple(pairs)

    def expression(self) -> Term:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise StatementError(f"more than {MAX_DEPTH} nested parentheses; write the statement with fewer")
        parts = [self.product()]
        while self.peek() in ("+", "-"):
            parts.append(self.product() if self.take() == "+" else neg(self.product()))
        self.depth -= 1
        return parts[0] if len(parts) == 1 else _fold("+", parts)

    def product(self) -> Term:
        parts = [self.signed()]
        while self.peek() in ("*", "/"):
            divide = self.take() == "/"
            factor = self.signed()
            parts.append(power(factor, -ONE) if divide else factor)
        return parts[0] if len(parts) == 1 else _fold("*", parts)

    def signed(self) -> Term:
        sign = False
        while self.peek() in ("+", "-"):
            sign ^= self.take() == "-"
        value = self.powers()
        return neg(value) if sign else value

    def powers(self) -> Term:
        base = self.atom()
        if self.peek() not in ("^", "**"):
            return base
        self.take()
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise StatementError("a tower of powers too high to read")
        exponent = self.signed()
        self.depth -= 1
        return power(base, exponent)

    def atom(self) -> Term:
        token = self.take()
        if token == "(":
            inner = self.expression()
            self.expect(")")
            return inner
        if token and (token[0].isdigit() or token[0] == "."):
            return number(token)
        if token in ("pi", "E"):
            return (token,)
        if token == "sum" or token in UNARY or token in ("min", "max"):
            return self.call(token)
        if token.lower() in NOT_REAL:
            raise StatementError(f"{token!r} is not a real number; state a bound, or name the variable otherwise")
        if token and (token[0].isalpha() or token[0] == "_") and token not in KEYWORDS:
            if self.peek() == "(":
                raise StatementError(f"unknown function {token!r}; known: {', '.join(sorted(UNARY))}, min, max")
            return token
        raise StatementError(
            f"expected a number, a name or '(' but found {token or 'the end'!r} in {_short(self.text)}"
        )

    def call(self, name: str) -> Term:
        self.expect("(")
        arguments = [self.expression()]
        if name == "sum":
            binders = self.binders()
            self.expect(")")
            return ("sum", binders, arguments[0])
        while self.accept(","):
            arguments.append(self.expression())
        self.expect(")")
        if name in UNARY and len(arguments) != 1:
            raise StatementError(f"{name} takes one argument, not {len(arguments)}")
        return (name, *arguments)


def relation(a: Term, op: str, b: Term) -> Relation:
    """The relation ``a op b`` with everything on one side."""
    if op in ("<", "<="):
        return ({"<": ">", "<=": ">="}[op], minus(b, a))
    return (op, minus(a, b))


def power(base: Term, exponent: Term) -> Term:
    """base^exponent; integer powers of rationals are computed where they have no more than MAX_DIGITS digits."""
    if isinstance(base, Fraction) and base and isinstance(exponent, Fraction) and exponent.denominator == 1:
        bits = max(base.numerator.bit_length(), base.denominator.bit_length())
        if bits * abs(exponent) <= MAX_BITS:
            return base ** int(exponent)
    return ("^", base, exponent)


def number(token: str) -> Fraction:
    """A decimal literal, exactly."""
    exponent = token.lower().partition("e")[2].lstrip("+-")
    if len(token) > MAX_DIGITS or len(exponent) > 6 or int(exponent or 0) > MAX_DIGITS:
        raise StatementError(f"a number of more than {MAX_DIGITS} digits")
    return Fraction(token if token[-1] != "." else token[:-1])


def _fold(op: str, parts: list[Term]) -> Term:
    """Combine the rational constants of a sum or product; nothing else is simplified, so definedness is kept."""
    flat: list[Term] = []
    for part in parts:
        flat += part[1:] if isinstance(part, tuple) and part[0] == op else [part]
    unit = Fraction(op == "*")
    constants = [value for value in _combined(op, flat) if value != unit]
    rest = [part for part in flat if not isinstance(part, Fraction)]
    parts = [*constants, *rest]
    return unit if not parts else parts[0] if len(parts) == 1 else (op, *parts)


def _combined(op: str, parts: list[Term]) -> list[Fraction]:
    """The rational numbers among the parts in one number; in several where one would have too many digits."""
    found: list[Fraction] = []
    for value in parts:
        if isinstance(value, Fraction):
            both = (found[-1] + value if op == "+" else found[-1] * value) if found else value
            large = max(both.numerator.bit_length(), both.denominator.bit_length()) > MAX_BITS
            found[-1:] = [*found[-1:], value] if large else [both]
    return found


def _tokens(text: str) -> Iterator[str]:
    position, length = 0, len(text.rstrip())
    while position < length:
        match = TOKEN.match(text, position)
        if not match:
            raise StatementError(
                f"cannot read {text[position:].lstrip()[:12]!r}; allowed are names, numbers, + - * / ^ ( ) , < > ="
            )
        yield match.group().strip()
        position = match.end()


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else text[:57] + "...")
