"""The comments (批注) of a Word file, by their places, with what they answer and their state.

What a comment answers and whether it is settled stands in a part of its own since Word 2013
(MS-DOCX, 2.5.4): both go by the last paragraph of the comment. LibreOffice 7.4 writes no such
part, and makes replies comments like any other.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from aidreport.frozen import frozen
from aidreport.ooxml.names import WORD, Element, attributes, local
from aidreport.ooxml.package import Package
from aidreport.report_readers.reading import Comment, Part
from aidreport.report_readers.word.paragraphs import ParagraphReader
from aidreport.report_readers.word.styles import Styles


@frozen
class _Noted:
    """What is noted about a comment: the last paragraph of what it answers, and its state."""

    answered: str = ""
    settled: bool = False


def comments(package: Package, styles: Styles, reader: ParagraphReader) -> Iterator[Comment]:
    """Yield the comments in the order of their places.

    Args:
        package: the file.
        styles: its styles.
        reader: of its body, which was read: it knows the places of the comments.
    """
    found = [
        comment
        for root in package.parts("comments")
        for comment in root.iterchildren(f"{WORD}comment")
    ]
    order = {identifier: at for at, identifier in enumerate(reader.about)}
    found.sort(key=lambda each: order.get(_identifier(each), len(order)))
    noted = _noted(package)
    texts = {_last_paragraph(each): _text(each, styles) for each in found}
    for comment in found:
        paragraph, about = reader.about.get(_identifier(comment), (0, ""))
        state = noted.get(_last_paragraph(comment), _Noted())
        answered = noted.get(state.answered, _Noted())
        yield Comment(
            comment.get(f"{WORD}author", ""),
            _text(comment, styles),
            about,
            paragraph,
            texts.get(state.answered, "") if state.answered else "",
            state.settled or answered.settled,
        )


def _identifier(comment: Element) -> str:
    return comment.get(f"{WORD}id", "")


def _text(comment: Element, styles: Styles) -> str:
    lines = ParagraphReader(styles, Part.NOTE, comment).paragraphs(comment)
    return "\n".join(line.text for line in lines)


def _last_paragraph(comment: Element) -> str:
    """Return the identifier of a comment's last paragraph, empty where there is none."""
    paragraphs = list(comment.iter(f"{WORD}p"))
    return _attribute(paragraphs[-1], "paraId") if paragraphs else ""


def _noted(package: Package) -> Mapping[str, _Noted]:
    """Return what is noted about comments by their last paragraphs."""
    return {
        own: _Noted(
            _attribute(entry, "paraIdParent"), _attribute(entry, "done") in ("1", "true", "on")
        )
        for root in package.parts("commentsExtended")
        for entry in root
        if local(entry.tag) == "commentEx" and (own := _attribute(entry, "paraId"))
    }


def _attribute(element: Element, name: str) -> str:
    return next((value for key, value in attributes(element) if local(key) == name), "")
