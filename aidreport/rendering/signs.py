"""Reads the signs in a template's own text: `[……]`, `[甲|乙]` and `(甲/乙)`, into pieces."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from jinja2 import TemplateSyntaxError, nodes

from aidreport.diagnostics import Message, message
from aidreport.expressions import expression
from aidreport.frozen import frozen

_SIGN = expression(r"[\[\]|()/]")
_EXAMPLE = "(甲/乙)"
_CLOSING = {"[": "]", "(": ")"}
_BETWEEN = {"[": "|", "(": "/"}


class WrongSign(TemplateSyntaxError):  # noqa: N818 - says what happened
    """A sign in a template means nothing where it stands; `said` says it to people."""

    def __init__(self, said: Message, lineno: int) -> None:
        super().__init__(str(said), lineno)
        self.said = said


@frozen
class Words:
    """Words of the template itself."""

    text: str
    lineno: int


@frozen
class Optional:
    """The first of some pieces whose slots are all known; nothing if there is none."""

    choices: tuple[tuple[Piece, ...], ...]
    lineno: int


@frozen
class Variants:
    """Words that say the same."""

    choices: tuple[str, ...]
    lineno: int


Piece = Words | Optional | Variants | nodes.Node
"""A part of a line; a node is a slot or a tag."""
_Token = tuple[str, "Words | nodes.Node"]


def pieces_of(parts: Iterable[Words | nodes.Node]) -> tuple[Piece, ...]:
    """Return a line's words and nodes with what its signs mean.

    Raises:
        WrongSign: where a sign has no partner, or nothing to choose from.
    """
    return _Reader(list(_tokens(parts))).line()


def _tokens(parts: Iterable[Words | nodes.Node]) -> Iterator[_Token]:
    """Yield signs and what stands between them."""
    for part in parts:
        if not isinstance(part, Words):
            yield "", part
            continue
        end = 0
        for match in _SIGN.finditer(part.text):
            if match.start() > end:
                yield "", Words(part.text[end : match.start()], part.lineno)
            yield match[0], Words(match[0], part.lineno)
            end = match.end()
        if end < len(part.text):
            yield "", Words(part.text[end:], part.lineno)


class _Reader:
    def __init__(self, tokens: Sequence[_Token]) -> None:
        self._tokens = tokens
        self._at = 0

    def line(self) -> tuple[Piece, ...]:
        found, end = self._until("")
        if end is not None:
            said = message("“{sign}” closes nothing on this line: take it out.", sign=end.text)
            raise WrongSign(said, end.lineno)
        return found

    def _until(self, stops: str) -> tuple[tuple[Piece, ...], Words | None]:
        """Return the pieces up to a sign that ends them, and that sign."""
        found: list[Piece] = []
        while self._at < len(self._tokens):
            sign, part = self._tokens[self._at]
            self._at += 1
            if isinstance(part, Words) and sign and (sign in stops or sign in "])"):
                return tuple(found), part
            if isinstance(part, Words) and sign in _CLOSING and sign:
                found.append(self._bracket(part))
            else:
                found.append(part)
        return tuple(found), None

    def _bracket(self, opening: Words) -> Piece:
        closing, between = _CLOSING[opening.text], _BETWEEN[opening.text]
        choices: list[tuple[Piece, ...]] = []
        end: Words | None = opening
        while end is not None and end.text != closing:
            choice, end = self._until(closing + between)
            choices.append(choice)
            if end is not None and end.text not in closing + between:
                break
        if end is None or end.text != closing:
            said = message(
                "“{sign}” is not closed on this line: write “{closing}” at the end of the piece.",
                sign=opening.text,
                closing=closing,
            )
            raise WrongSign(said, opening.lineno)
        return _variants(choices, opening) if closing == ")" else _optional(choices, opening)


def _variants(choices: Sequence[tuple[Piece, ...]], opening: Words) -> Variants:
    texts = [_text(choice, opening) for choice in choices]
    if len(texts) < 2:
        said = message(
            "“({words})” has one variant alone: write “{example}”, or （…） for printed brackets.",
            words=texts[0],
            example=_EXAMPLE,
        )
        raise WrongSign(said, opening.lineno)
    return Variants(tuple(texts), opening.lineno)


def _text(choice: Sequence[Piece], opening: Words) -> str:
    if not all(isinstance(piece, Words) for piece in choice):
        said = message(
            "Variants are words alone: take the slots out of “{example}”.", example=_EXAMPLE
        )
        raise WrongSign(said, opening.lineno)
    return "".join(piece.text for piece in choice if isinstance(piece, Words))


def _optional(choices: Sequence[tuple[Piece, ...]], opening: Words) -> Optional:
    if not any(_can_be_missing(piece) for piece in choices[0]):
        said = message(
            "“[…]” holds nothing that could be missing: put a slot {slot} in it, or take the"
            " brackets out.",
            slot="{{ … }}",
        )
        raise WrongSign(said, opening.lineno)
    return Optional(tuple(choices), opening.lineno)


def _can_be_missing(piece: Piece) -> bool:
    return isinstance(piece, nodes.Expr)
