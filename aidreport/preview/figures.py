"""The figures of a report in its page: each can be pointed at, and tells what it is made of.

A page is made of blocks, and a figure is a piece of the Markdown that these were read from. So
the Markdown is read once more with marks around its figures, in code points that no record may
hold; the marks come out in the words of a second page, and the words of that page are put
between the elements of the first one. Where the two pages differ in anything else, the first
one stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from aidreport.document.blocks import Properties
from aidreport.document.media import Media, PictureFile
from aidreport.document.reader import read
from aidreport.document.unsupported import UnsupportedMarkdown
from aidreport.expressions import expression
from aidreport.frozen import replace
from aidreport.tracing.trace import Trace
from aidreport.writers.html.page import main

_OPEN, _BETWEEN, _CLOSE = "\ufde0", "\ufde1", "\ufde2"
_DIGITS = {f"{digit}": chr(0xFDD0 + digit) for digit in range(10)}
_TO_MARKS = str.maketrans(_DIGITS)
_FROM_MARKS = str.maketrans({mark: digit for digit, mark in _DIGITS.items()})
_MARK = expression("\ufde0([\ufdd0-\ufdd9]+)\ufde1|\ufde2")
_ANY_MARK = expression("[\ufdd0-\ufde2]+")
# What is shown as a picture has words of its own, which stand in no Markdown.
_ELEMENT = expression(r"(?s)(<figure>.*?</figure>|<[^>]*>)")


def with_figures(page: str, trace: Trace, notes: Mapping[int, str]) -> str:
    """Return what a page shows of a report with notes at its figures.

    Args:
        page: the element `main` of the report's page.
        trace: where the figures of the report come from.
        notes: what is said of figures, as HTML, by their numbers in the trace.
    """
    try:
        document = read(_marked(trace, notes), Properties("", "", 1))
    except UnsupportedMarkdown:
        return page
    marked = _ELEMENT.split(main(replace(document, media=_AnyPicture())))
    plain = _ELEMENT.split(page)
    if [_ANY_MARK.sub("", words) for words in marked[::2]] != plain[::2]:
        return page
    return "".join(_woven(marked[::2], plain[1::2], notes))


def _marked(trace: Trace, notes: Mapping[int, str]) -> str:
    """Return the Markdown with marks around the figures that something is said of."""
    parts = []
    end = 0
    for number in sorted(notes):
        figure = trace.figures[number].figure
        if figure.start < end or _is_numbering(trace.text, figure.start, figure.end):
            continue  # part of another one, or none
        words = trace.text[figure.start : figure.end]
        mark = f"{_OPEN}{str(number).translate(_TO_MARKS)}{_BETWEEN}{words}{_CLOSE}"
        parts += [trace.text[end : figure.start], mark]
        end = figure.end
    return "".join([*parts, trace.text[end:]])


def _is_numbering(text: str, start: int, end: int) -> bool:
    """Return whether digits number an attachment: `附件1`, `附件：1.一览表`, and lines below it."""
    begins = start == 0 or text[start - 1] in "\n："
    return (begins and text[end : end + 1] == ".") or text[max(start - 2, 0) : start] == "附件"


def _woven(
    words: Sequence[str], elements: Sequence[str], notes: Mapping[int, str]
) -> Iterator[str]:
    """Yield words and elements in turns, with an element around each figure."""
    for number, said in enumerate(words):
        yield from _noted(said, notes)
        if number < len(elements):
            yield elements[number]


def _noted(words: str, notes: Mapping[int, str]) -> Iterator[str]:
    """Yield the words between two elements; a figure that goes on behind one ends before it."""
    pieces = _MARK.split(words)
    inside = ""
    yield _ANY_MARK.sub("", pieces[0])
    for number, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        if inside:
            yield _end(inside, notes)
        inside = str(number).translate(_FROM_MARKS) if number else ""
        if inside:
            yield f'<span class="figure" tabindex="0" aria-describedby="figure-{inside}">'
        yield piece
    if inside:
        yield _end(inside, notes)


def _end(number: str, notes: Mapping[int, str]) -> str:
    note = notes[int(number)]
    return f'<span class="records" role="tooltip" id="figure-{number}">{note}</span></span>'


class _AnyPicture(dict[str, Media]):
    """Stands for every picture; which it is does not matter where only words are looked at."""

    def __missing__(self, source: str) -> Media:
        return PictureFile(b"", ".png", 1, 1)
