"""Text as typst takes it: as strings, in which nothing is markup."""

from __future__ import annotations

from itertools import chain, pairwise, zip_longest

from aidreport.expressions import expression
from aidreport.writers.word.run import Script, scripts
from aidreport.writers.word.width import width

_FORBIDDEN = expression("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})
_UNBROKEN = expression("[!-~\u00a1-\u024f]{4,}")
_BREAK, _CELL = " + may-break + ", " + whole-cell + "
_CLOSING, _OPENING = "，。、：；！？）》”’】〕〉』」｝］", "（《“‘【〔〈『「｛［"
_AT_MARKS = expression(f"(?<=[{_CLOSING}])|(?<=[{_OPENING}])(?=[{_OPENING}])")


def shown(text: str) -> str:
    """Return `text` as a PDF shows it: without U+FEFF, and U+FFFD for what it must not hold."""
    return _FORBIDDEN.sub("\ufffd", text.replace("\ufeff", ""))


def literal(text: str) -> str:
    """Return `text` as a string."""
    return '"' + shown(text).translate(_ESCAPED) + '"'


def words(text: str, room: float) -> str:
    """Return `text` as content, on lines of `room` characters.

    Marks inside Latin text are Latin. A Latin word that is longer than its line may be broken
    after any letter, as in Word: typst sets it beyond the edge without a word. Chinese marks keep
    the width of a character, as in Word: typst halves them at the end of a line and beside others,
    so that 29 characters stand on it.
    """
    parts = [
        (part, script) for piece, script in scripts(text) for part in _AT_MARKS.split(piece) if part
    ]
    written = [
        f"latin({literal(part)})" if script is Script.LATIN_MARKS else _broken(part, room)
        for part, script in parts
    ]
    joints = [_joint(before, after) for (before, _), (after, _) in pairwise(parts)]
    end = " + whole-cell" if text.endswith(tuple(_CLOSING)) else ""
    return "".join(chain(*zip_longest(written, joints, fillvalue=""))) + end or '""'


def _joint(before: str, after: str) -> str:
    whole = before[-1] in _CLOSING or (before[-1] in _OPENING and after[0] in _OPENING)
    return _CELL if whole else " + "


def _broken(piece: str, room: float) -> str:
    parts = []
    end = 0
    for found in _UNBROKEN.finditer(piece):
        if width(found[0]) > room:
            parts += [piece[end : found.start()], *found[0]]
            end = found.end()
    if not parts:
        return literal(piece)
    return _BREAK.join(literal(part) for part in (*parts, piece[end:]) if part)
