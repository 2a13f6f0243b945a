"""The key at the beginning of a line or of an entry in braces, however its colon is written."""

from __future__ import annotations

import re

from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.names import CHINESE_FIELDS
from aidreport.sources.lines.characters import (
    BLANKS,
    COLONS,
    QUOTES,
    WIDE_COLONS,
    WIDE_QUOTES,
    after_blanks,
    before_blanks,
)

_B = f"[{re.escape(BLANKS)}]"
PROPER_COLON = expression(rf":(?={_B}|$)")
COMMENT = expression(rf"(?<=[{re.escape(BLANKS)}\r\n])[#＃﹟]")
_NAME = r"[a-z][a-z0-9_]*|[\u4e00-\u9fff]+"
_WORD = expression(_NAME)
_FIELD = expression(rf"({_NAME}){_B}*(?:[{WIDE_COLONS}]|:(?!//))")
_REST_OF_DOUBLE = expression(r'(?:[^"\\]|\\.)*+"')
_REST_OF_SINGLE = expression(r"(?:[^']|'')*+'")


@frozen
class Key:
    """A key from `start` to `end`, and the offset of its colon.

    `certain` is False where the text might as well be no key: 主题：内容.
    """

    start: int
    end: int
    colon: int
    certain: bool


def is_name(word: str) -> bool:
    """Return whether a word is written like the name of a field, or is one in Chinese."""
    found = _WORD.fullmatch(word)
    return found is not None and (word.isascii() or word in CHINESE_FIELDS)


def name_at(text: str, start: int, end: int) -> str:
    """Return the name of a field that begins at `start`, empty where none does."""
    found = _WORD.match(text, start, end)
    return found.group() if found and is_name(found.group()) else ""


def field_at(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the name of a field at `start` with its colon, be that a wide one, or None."""
    found = _FIELD.match(text, start, end)
    return found if found and is_name(found[1]) else None


def key_at(text: str, start: int, end: int) -> Key | None:
    """Return the key that begins at `start`, None where none does; `end` is that of the line."""
    first = text[start]
    if first in QUOTES:
        return _quoted(text, start, end)
    if first in WIDE_QUOTES:
        return _in_wide_quotes(text, start, end)
    # A question mark is syntax only before a blank: YAML's sign of a long key.
    begins_key = first == "?" and text[start + 1 : end][:1] in ("", " ", "\t")
    if begins_key or first in "[{|>&*!%@`,]}［【｛#":
        return None
    if found := field_at(text, start, end):
        return _key(text, start, found.end() - 1, certain=True)
    limit = comment_start(text, start, end)
    proper = PROPER_COLON.search(text, start, limit)
    other = next((index for index in range(start, limit) if text[index] in COLONS), limit)
    if proper and (other == proper.start() or not opens_bracket(text, other + 1, limit)):
        return _key(text, start, proper.start(), certain=True)
    if start < other < limit and not text.startswith("//", other + 1):
        return _key(text, start, other, certain=False)
    return None


def after_quotes(text: str, quote: str, start: int, end: int) -> int | None:
    """Return the offset after the quote that closes a text whose words begin at `start`.

    None where the line ends before it does.
    """
    found = (_REST_OF_DOUBLE if quote == '"' else _REST_OF_SINGLE).match(text, start, end)
    return found.end() if found else None


def follows_odd_blank(text: str, index: int) -> bool:
    """Return whether a blank stands before a character that YAML takes for part of the text."""
    return index > 0 and text[index - 1] in BLANKS and text[index - 1] not in " \t"


def opens_bracket(text: str, start: int, end: int) -> bool:
    """Return whether a value in brackets fills the rest of a line."""
    first = after_blanks(text, start, end)
    last = before_blanks(text, first, end)
    return first < last - 1 and text[first] in "[{［｛" and text[last - 1] in "]}］｝"


def comment_start(text: str, start: int, end: int) -> int:
    """Return the offset of the comment that ends a line outside of quotes, `end` without one."""
    found = COMMENT.search(text, start, end)
    return found.start() if found else end


def _key(text: str, start: int, colon: int, *, certain: bool) -> Key:
    return Key(start, before_blanks(text, start, colon), colon, certain)


def _quoted(text: str, start: int, end: int) -> Key | None:
    closed = after_quotes(text, text[start], start + 1, end)
    colon = end if closed is None else after_blanks(text, closed, end)
    if closed is None or colon == end or text[colon] not in COLONS:
        return None
    return Key(start, closed, colon, certain=True)


def _in_wide_quotes(text: str, start: int, end: int) -> Key | None:
    closing = text.find(WIDE_QUOTES[text[start]], start + 1, end)
    colon = after_blanks(text, closing + 1, end) if closing > 0 else end
    if colon == end or text[colon] not in COLONS:
        return None
    proper = PROPER_COLON.match(text, colon, end) is not None
    is_field = is_name(text[start + 1 : before_blanks(text, start + 1, closing)])
    return Key(start, closing + 1, colon, certain=proper or is_field)
