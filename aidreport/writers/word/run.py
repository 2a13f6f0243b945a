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
    return "".join(
        _run(piece, style, _HINT if script is Script.CHINESE_MARKS else "")
        for piece, script in scripts(text)
    )


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


def _run(text: str, style: str, hint: str) -> str:
    named = f'<w:rStyle w:val="{style}"/>' if style else ""
    properties = f"<w:rPr>{named}{hint}</w:rPr>" if named or hint else ""
    return f"<w:r>{properties}{_content(text)}</w:r>"


def _content(text: str) -> str:
    """Return the children of a run; most text is free of anything special, and quick."""
    if not _SPECIAL.search(text):
        return _text(text)
    return "".join(
        ("<w:tab/>" if piece == "\t" else "<w:br/>") if index % 2 else _text(escaped(piece))
        for index, piece in enumerate(_BREAKS.split(text))
        if piece
    )


def _text(xml: str) -> str:
    preserve = "" if xml == xml.strip() else ' xml:space="preserve"'
    return f"<w:t{preserve}>{xml}</w:t>"


def _is_chinese(pieces: list[str], index: int) -> bool:
    """Tell whether the marks at `index` belong to Chinese text.

    They do, in a Chinese report, unless they stand between Latin letters:
    the ’ of `Tom’s`, the “ of `the “best” book`.
    """
    neighbours = pieces[index - 1].rstrip()[-1:] + pieces[index + 1].lstrip()[:1]
    return len(neighbours) < 2 or any(not _LATIN.match(neighbour) for neighbour in neighbours)
