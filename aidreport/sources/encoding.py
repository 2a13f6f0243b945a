"""Which bytes can be read: UTF-8 only, and no character that would break lines or a document."""

from __future__ import annotations

import codecs
import re
from itertools import islice

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.sources.places import place_at

FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufdcf\ufdf0-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
"""Characters that YAML 1.1 (section 5.1) or XML 1.0 (section 2.2) forbid, and others nobody sees.

U+0085, U+2028 and U+2029 end a line for YAML but not for most editors: every
later place would be wrong. U+FEFF is a mark of the encoding, invisible in text.
"""

MOST_SHOWN = 20
"""How many forbidden characters of one file are reported: a picture has thousands."""


def unreadable_characters(content: bytes, path: str) -> list[Diagnostic]:
    """Return what keeps bytes, without a mark of the encoding, from being read as a record."""
    try:
        text = content.decode()
    except UnicodeDecodeError as error:
        before = content[: error.start].decode() + "?"
        place = Position(path, *place_at(before, len(before) - 1))
        return [Diagnostic("not-utf-8", Severity.ERROR, place, _other_encoding(content))]
    return [
        Diagnostic(
            "control-character",
            Severity.ERROR,
            Position(path, *place_at(text, found.start())),
            _forbidden(found.group()),
        )
        for found in islice(FORBIDDEN.finditer(text), MOST_SHOWN)
    ]


def code_point(character: str) -> str:
    r"""Return the name of a character that cannot be shown: `\x00` -> `U+0000`."""
    return f"U+{ord(character):04X}"


def _forbidden(character: str) -> Message:
    if character in "\x85\u2028\u2029":
        return message(
            "The character {code} ends a line for some programs and not for others:"
            " replace it with an ordinary line break.",
            code=code_point(character),
        )
    return message(
        "The character {code} cannot stand in a record. It is invisible and often comes with"
        " text copied from another program: delete it and type the text around it again.",
        code=code_point(character),
    )


def _other_encoding(content: bytes) -> Message:
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return message(
            "The file is in UTF-16 (Notepad calls it “Unicode”), expected UTF-8: open it in"
            " WPS or Notepad, choose “Save as” and the encoding UTF-8."
        )
    if _is_chinese_national(content):
        return message(
            "The file is in GBK or GB18030 (Notepad calls it “ANSI”), expected UTF-8: open it in"
            " WPS or Notepad, choose “Save as” and the encoding UTF-8."
        )
    return message(
        "This byte is not UTF-8: the file was damaged or saved in another encoding. Open it"
        " in the program that wrote it, choose “Save as” and the encoding UTF-8."
    )


def _is_chinese_national(content: bytes) -> bool:
    """Whether the bytes read well as GB18030, and badly as UTF-8.

    GB18030 has a meaning for nearly every pair of bytes, so that a UTF-8 file
    with one damaged byte would pass as well: there most of the characters
    beyond ASCII are still good UTF-8.
    """
    try:
        content.decode("gb18030")
    except UnicodeDecodeError:
        return False
    as_utf8 = content.decode(errors="replace")
    broken = as_utf8.count("\ufffd")
    beyond_ascii = sum(character > "\x7f" for character in as_utf8)
    return broken * 2 > beyond_ascii
