"""What a file holds that somebody could read: every text of every part, and its name.

A file of Office or a picture holds more than it shows: parts that no page displays, comments,
properties, names of parts, notes of the camera. All of it goes out with the file.
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator

from aidreport.diagnostics.unreadable import Unreadable
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.publication.spellings.folding import BARRIER
from aidreport.publication.xml_texts import heard_in

LARGEST = 64 * 1024 * 1024
_DEEPEST = 4
_MOST_MEMBERS = 5_000
_TEXT = expression(r"\.(?:md|new|txt|html?|jsonl?|csv|svg)\Z", re.IGNORECASE)
_TAG = expression(r"<!--|-->|<[^<>]*>")
_APART = expression(r"(?i)</?(?:p|br|div|li|td|th|tr|h\d|title|caption|figure|text)\b[^<>]*>")
# Attributes that hold words of people, not of the format.
_WORDED = {
    *("descr", "title", "name", "alt", "tooltip", "author", "initials", "content", "label"),
    *("href", "src", "target", "date", "aria-label", "bookmark"),
}
_EMBEDDED = expression(r"data:[\w/+.;=\-]*?;base64,([A-Za-z0-9+/=_%\-\s]*)")
_OF_ADDRESSES = str.maketrans("-_", "+/")
_WIDE_LETTERS = expression(rb"(?:[\x20-\x7e]\x00){6,}|(?:\x00[\x20-\x7e]){6,}")
_PNG = b"\x89PNG\r\n\x1a\n"


@frozen
class Piece:
    """A text in a file.

    Attributes:
        place: the file, with the part of it in brackets.
        text: the text; paragraphs are kept apart by a blank line or a barrier.
        worded: whether it holds words of people, so that pinyin would be read as such.
        lines: whether a line of it is a line of the file.
    """

    place: str
    text: str
    worded: bool = True
    lines: bool = False


def pieces(name: str, content: bytes) -> Iterator[Piece]:
    """Yield every text that the file `name` holds, whatever its format, and its name."""
    yield Piece(name, name)
    yield from _inside(name, name, content, 0)


def _inside(place: str, name: str, content: bytes, depth: int) -> Iterator[Piece]:
    if content[:4] == b"PK\x03\x04" and depth < _DEEPEST:
        yield from _members(place, content, depth)
    elif content.startswith(b"%PDF-"):
        yield from _pdf(place, content)
    elif _TEXT.search(name):
        yield from _written(place, content, depth)
    elif content.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"<":
        yield from _xml(place, content, depth)
    else:
        yield from _raw(place, content)
        if content.startswith(_PNG):
            yield from _of_png(place, content)


def _members(place: str, content: bytes, depth: int) -> Iterator[Piece]:
    """Yield the texts of an archive: of its comment, its members, their names and comments."""
    import zipfile  # slow to import, and Markdown needs none

    try:
        archive = zipfile.ZipFile(io.BytesIO(content))
    except zipfile.BadZipFile:
        yield from _raw(place, content)
        return
    with archive:
        yield from _raw(place, archive.comment)
        for member in archive.infolist()[:_MOST_MEMBERS]:
            inner = f"{place} ({member.filename})"
            yield Piece(inner, member.filename)
            yield from _raw(inner, member.comment + member.extra)
            try:
                with archive.open(member) as stream:
                    inside = stream.read(LARGEST)
            except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError):
                continue  # nobody can read it either
            yield from _inside(inner, member.filename, inside, depth + 1)


def _pdf(place: str, content: bytes) -> Iterator[Piece]:
    """Yield the words of the pages, each element of the structure apart, and all other texts.

    A PDF of another program may be packed in ways that are not known here: its bytes are
    searched then, and what it was made of is searched for itself.
    """
    from aidreport.pdf.text import NONE, other_texts, texts

    yield from _raw(place, content)
    elements: dict[int, str] = {}
    try:
        for each in texts(content):
            if each.element == NONE:
                yield Piece(f"{place} (page {each.page})", each.words)
            else:
                elements[each.element] = elements.get(each.element, "") + each.words
        yield from (Piece(place, other) for other in other_texts(content))
    except Unreadable:
        return
    yield Piece(place, BARRIER.join(elements.values()))


def _embedded(place: str, text: str, depth: int) -> Iterator[Piece]:
    """Yield the texts of the files that a text holds as base64, like the pictures of a page."""
    if depth >= _DEEPEST or "base64," not in text:
        return
    import base64
    import binascii

    for number, found in enumerate(_EMBEDDED.finditer(text), start=1):
        letters = _unquoted(found[1]).translate(_OF_ADDRESSES).rstrip("=")
        try:
            inside = base64.b64decode(f"{letters}==")
        except binascii.Error:
            continue  # nobody can read it either
        yield from _inside(f"{place} ({number})", "", inside[:LARGEST], depth + 1)


def _written(place: str, content: bytes, depth: int) -> Iterator[Piece]:
    """Yield a text file as it is, and as it reads once marks and codes are resolved."""
    whole = content.decode("utf-8-sig", errors="replace").replace("\r\n", "\n")
    yield from _embedded(place, whole, depth)
    text = _EMBEDDED.sub("data:", whole)
    yield Piece(place, text, lines=True)
    shown = _TAG.sub("", _APART.sub(BARRIER, text))
    if "&" in shown:
        from html import unescape  # knows two thousand names, and hardly a report has one

        shown = unescape(shown)
    if shown != text:
        yield Piece(place, shown)
    if "%" in text:
        yield Piece(place, _unquoted(text))
    if "\\u" in text:
        yield Piece(place, re.sub(r"\\u([0-9a-fA-F]{4})", lambda code: chr(int(code[1], 16)), text))


def _xml(place: str, content: bytes, depth: int) -> Iterator[Piece]:
    """Yield the texts between the tags of an XML file, then attributes and comments one by one."""
    heard = heard_in(content)
    if heard is None or not heard.whole:
        yield from _raw(place, content)
    if heard is None:
        return
    yield Piece(place, heard.text)
    # The same sizes and colours stand there hundreds of times.
    for words, name in dict.fromkeys(heard.apart):
        if name is None:
            yield Piece(place, words)
        elif "base64," in words:
            yield from _embedded(place, words, depth)
        elif not words.isdigit():
            yield Piece(place, _unquoted(words), worded=name in _WORDED)


def _unquoted(words: str) -> str:
    """Return words of an address as they are read: %E7%94%B2 -> 甲."""
    if "%" not in words:
        return words
    from urllib.parse import unquote

    return unquote(words, errors="replace")


def _raw(place: str, content: bytes) -> Iterator[Piece]:
    """Yield bytes of an unknown kind as each of the encodings that notes of pictures have."""
    if not content:
        return
    yield Piece(place, content.decode("utf-8", errors="replace"))
    for start in (0, 1):
        for encoding in ("utf-16-le", "utf-16-be"):
            yield Piece(place, content[start:].decode(encoding, errors="replace"), worded=False)
    yield Piece(place, content.decode("gb18030", errors="replace"), worded=False)
    # Latin letters of two bytes, as profiles of colours and notes of Windows have them.
    for found in _WIDE_LETTERS.finditer(content):
        yield Piece(place, found[0].replace(b"\0", b"").decode("ascii"))


def _of_png(place: str, content: bytes) -> Iterator[Piece]:
    """Yield the packed notes of a PNG picture."""
    at = len(_PNG)
    while at + 8 <= len(content):
        length, kind = int.from_bytes(content[at : at + 4]), content[at + 4 : at + 8]
        if kind in (b"zTXt", b"iTXt", b"eXIf", b"iCCP"):
            chunk = content[at + 8 : at + 8 + length]
            for start in (
                match.start() for match in re.finditer(rb"\x78[\x01\x5e\x9c\xda]", chunk)
            ):
                try:
                    yield from _raw(place, zlib.decompressobj().decompress(chunk[start:], LARGEST))
                except zlib.error:
                    continue
        at += length + 12
