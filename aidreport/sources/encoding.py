"""Which bytes can be read: UTF-8 only, and no character that would break lines or a document."""

from __future__ import annotations

import codecs
from itertools import islice

from aidreport.diagnostics import Diagnostic, Message, Position, Severity, message
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.sources.characters import FORBIDDEN, LINE_ENDS, REPLACEMENT, code_point
from aidreport.sources.edit import Edit
from aidreport.sources.places import place_at

MOST_SHOWN = 20
"""How many forbidden characters of one file are reported: a picture has thousands."""

_LOOKED_AT = 60
_BEGINS_A_LINE = expression(r" *(?:- |#|[^\s:：,，。]+ ?[:：](?:\s|$))|\s*(?:\n|$)")
"""What stands behind a line end that is one: an item, a comment, a field, or nothing more."""


@frozen
class Decoded:
    """The characters of a file, None where there are none to speak of, and what is wrong.

    `removed` are the edits that take out what cannot stand in a record.
    """

    text: str | None
    findings: tuple[Diagnostic, ...] = ()
    removed: tuple[Edit, ...] = ()


def decoded(content: bytes, path: str) -> Decoded:
    """Return the characters of a file, read in the encoding in which it was saved."""
    content = content.removeprefix(codecs.BOM_UTF8)
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return _otherwise(content, path)
    # Nothing that can be printed is forbidden: asking that takes a third of the search.
    good = text.replace("\n", " ").isprintable() or FORBIDDEN.search(text) is None
    if good and REPLACEMENT not in text:
        return Decoded(text)
    if "\0" in text and (wide := _as_utf_16(content)) is not None:
        return _with_controls(wide, path, _wrong_encoding(path, _utf_16()))
    return _with_controls(text, path, *_lost(text, path))


def _lost(text: str, path: str) -> tuple[Diagnostic, ...]:
    """Return a finding for characters that were lost before the file was saved as UTF-8."""
    if REPLACEMENT not in text:
        return ()
    said = message(
        "“{character}” stands where another program could not read a character, {count} times in"
        " this file: write what stood there.",
        character=REPLACEMENT,
        count=text.count(REPLACEMENT),
    )
    place = Position(path, *place_at(text, text.index(REPLACEMENT)))
    return (Diagnostic("lost-character", Severity.ERROR, place, said),)


def _otherwise(content: bytes, path: str) -> Decoded:
    """Return the characters of what is no UTF-8."""
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        wide = content.decode("utf-16", errors="replace")
        return _with_controls(wide, path, _wrong_encoding(path, _utf_16()))
    if (wide_text := _as_utf_16(content)) is not None:
        return _with_controls(wide_text, path, _wrong_encoding(path, _utf_16()))
    if _is_chinese_national(content):
        text = content.decode("gb18030")
        first = next(index for index, letter in enumerate(text) if letter > "\x7f")
        return _with_controls(text, path, _wrong_encoding(path, _gb18030(), text, first))
    text = content.decode(errors="replace")
    first = text.index(REPLACEMENT)
    finding = _wrong_encoding(path, _damaged(), text, first)
    if text.count(REPLACEMENT) > MOST_SHOWN:
        return Decoded(None, (finding,))
    return _with_controls(text, path, finding)


def _with_controls(text: str, path: str, *findings: Diagnostic) -> Decoded:
    """Return a text with the characters in it that cannot stand in a record."""
    found = list(islice(FORBIDDEN.finditer(text), MOST_SHOWN + 1))
    controls = (
        Diagnostic(
            "control-character",
            Severity.ERROR,
            Position(path, *place_at(text, control.start())),
            _forbidden(control.group(), text[control.end() : control.end() + _LOOKED_AT]),
        )
        for control in found[:MOST_SHOWN]
    )
    removed = tuple(
        Edit(control.start(), control.end(), " " if control.group() in LINE_ENDS else "")
        for control in found
    )
    is_text = len(found) <= MOST_SHOWN
    return Decoded(text if is_text else None, (*findings, *controls), removed)


def _as_utf_16(content: bytes) -> str | None:
    """Return the characters of bytes that are UTF-16 without a mark of it, else None.

    Half of the bytes of a line end, a blank or a letter of a key are zero there.
    """
    for encoding, line_end in (("utf-16-le", b"\n\0"), ("utf-16-be", b"\0\n")):
        if line_end not in content or len(content) % 2:
            continue
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not FORBIDDEN.search(text) and "\n" in text and ":" in text:
            return text
    return None


def _forbidden(character: str, after: str) -> Message:
    if character in LINE_ENDS and _BEGINS_A_LINE.match(after):
        return message(
            "The character {code} ends a line for some programs and not for others:"
            " replace it with an ordinary line break.",
            code=code_point(character),
        )
    if character in LINE_ENDS:
        return message(
            "The character {code} ends a line for some programs and not for others, but the text"
            " goes on behind it: delete it.",
            code=code_point(character),
        )
    return message(
        "The character {code} cannot stand in a record. It is invisible and often comes with"
        " text copied from another program: delete it and type the text around it again.",
        code=code_point(character),
    )


def _wrong_encoding(path: str, said: Message, text: str = "", index: int = 0) -> Diagnostic:
    place = Position(path, *place_at(text + "?", index))
    return Diagnostic("not-utf-8", Severity.ERROR, place, said)


def _utf_16() -> Message:
    return message(
        "The file is in UTF-16 (Notepad calls it “Unicode”), expected UTF-8: open it in"
        " WPS or Notepad, choose “Save as” and the encoding UTF-8."
    )


def _gb18030() -> Message:
    return message(
        "The file is in GBK or GB18030 (Notepad calls it “ANSI”), expected UTF-8: open it in"
        " WPS or Notepad, choose “Save as” and the encoding UTF-8."
    )


def _damaged() -> Message:
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
