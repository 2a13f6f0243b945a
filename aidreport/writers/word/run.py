"""Text as Word runs: escaping, forbidden characters, and the font of Chinese marks.

Word takes “ ” ‘ ’ — … · and their like from the Latin font, where they are
narrower, unless their run says `w:hint="eastAsia"`. Runs are split around exactly
these characters; nothing else in the document is formatted in place.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto
from html import escape

from aidreport.expressions import expression

# ISO/IEC 29500-1, 17.3.2.26: the characters whose font the hint decides.
_MARKS = expression(
    "([\u00a1\u00a4\u00a7\u00a8\u00af-\u00b4\u00b6-\u00bf\u00d7\u00f7\u2010-\u27bf]+)"
)
_LATIN = expression("[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]")
_FORBIDDEN = expression("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SPECIAL = expression("[&<>\x00-\x1f\ud800-\udfff\ufffe\uffff]")
_BREAKS = expression("(\t|\r\n|\r|\n)")
_HINT = '<w:rFonts w:hint="eastAsia"/>'


class Script(Enum):
    """What a piece of text is: marks like “ and — belong to Chinese or to Latin text."""

    PLAIN = auto()
    CHINESE_MARKS = auto()
    LATIN_MARKS = auto()


def run_xml(text: str, style: str = "") -> str:
    """Return `text` as one or more `w:r`, in the character style `style` if one is given.

    A line feed becomes a line break, a tab a tab.
    """
    content = _content if _SPECIAL.search(text) else _text
    opening, hinted = _opening(style, ""), _opening(style, _HINT)
    pieces = _MARKS.split(text)
    written = []
    for index, piece in enumerate(pieces):
        if piece:
            begun = hinted if index % 2 and _is_chinese(pieces, index) else opening
            written.append(f"{begun}{content(piece)}</w:r>")
    return "".join(written)


def scripts(text: str) -> Iterator[tuple[str, Script]]:
    """Yield the pieces of a text, marks that two scripts share apart from all others."""
    pieces = _MARKS.split(text)
    for index, piece in enumerate(pieces):
        if not piece:
            continue
        if index % 2 == 0:
            yield piece, Script.PLAIN
        elif _is_chinese(pieces, index):
            yield piece, Script.CHINESE_MARKS
        else:
            yield piece, Script.LATIN_MARKS


def escaped(text: str) -> str:
    """Return `text` for an XML element; what XML forbids becomes U+FFFD."""
    return escape(_FORBIDDEN.sub("\ufffd", text), quote=False)


def quoted(text: str) -> str:
    """Return `text` as the value of an XML attribute, on one line, with its quotation marks."""
    return '"' + escaped(" ".join(text.split())).replace('"', "&quot;") + '"'


def _opening(style: str, hint: str) -> str:
    """Return how runs begin: their properties."""
    named = f'<w:rStyle w:val="{style}"/>' if style else ""
    return f"<w:r><w:rPr>{named}{hint}</w:rPr>" if named or hint else "<w:r>"


def _content(text: str) -> str:
    """Return the children of a run whose text may hold anything; most text is free of it."""
    return "".join(
        ("<w:tab/>" if piece == "\t" else "<w:br/>") if index % 2 else _text(escaped(piece))
        for index, piece in enumerate(_BREAKS.split(text))
        if piece
    )


def _text(xml: str) -> str:
    return f"<w:t>{xml}</w:t>" if xml == xml.strip() else f'<w:t xml:space="preserve">{xml}</w:t>'


def _is_chinese(pieces: list[str], index: int) -> bool:
    """Tell whether the marks at `index` belong to Chinese text.

    They do, in a Chinese report, unless they stand between Latin letters:
    the ’ of `Tom’s`, the “ of `the “best” book`.
    """
    before = pieces[index - 1].rstrip()[-1:]
    if not _LATIN.match(before):
        return True
    return not _LATIN.match(pieces[index + 1].lstrip()[:1])
