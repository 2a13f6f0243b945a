"""Text as typst takes it: as strings, in which nothing is markup."""

from __future__ import annotations

from aidreport.expressions import expression
from aidreport.writers.word.run import Script, scripts
from aidreport.writers.word.width import width

_FORBIDDEN = expression("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_ESCAPED = str.maketrans({"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"})
_UNBROKEN = expression("[!-~\u00a1-\u024f]{4,}")
_BREAK = " + may-break + "


def literal(text: str) -> str:
    """Return `text` as a string; what no PDF can show becomes U+FFFD."""
    return '"' + _FORBIDDEN.sub("\ufffd", text).translate(_ESCAPED) + '"'


def words(text: str, room: float) -> str:
    """Return `text` as content, on lines of `room` characters.

    Marks inside Latin text are Latin, and a Latin word that is longer than its line may be
    broken after any letter, as in Word: typst sets it beyond the edge without a word.
    """
    return (
        " + ".join(
            f"latin({literal(piece)})" if script is Script.LATIN_MARKS else _broken(piece, room)
            for piece, script in scripts(text)
        )
        or '""'
    )


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
