"""What a PDF says: the words of its pages, and all other texts in it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from aidreport.diagnostics.message import message
from aidreport.diagnostics.unreadable import Unreadable
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.pdf.letters import Letters
from aidreport.pdf.objects import File, Object, read
from aidreport.pdf.strings import content, strings_in, text_of

_TOKEN = expression(
    rb"/(\S+)\s+[-.\d]+\s+Tf"
    rb"|(\((?:[^()\\]|\\.|\((?:[^()\\]|\\.)*\))*\)|<(?!<)[0-9A-Fa-f\s]*>)"
    rb"|/\w+\s*<<(.*?)>>\s*BDC"
    rb"|[-.\d]+\s+([-.\d]+)\s+cm\b",
    re.DOTALL,
)
_ENTRY = expression(rb"/([^\s/<>\[\]()]+)\s+(\d+)\s+0\s+R")
_REFERENCE = expression(rb"(\d+)\s+0\s+R")
_HOLDS_FONTS = expression(rb"/Font\s*<<(.*?)>>", re.DOTALL)
_NUMBERED = expression(rb"/Nums\s*\[([^\]]*)\]")
_PAIR = expression(rb"(\d+)\s+(\d+)\s+0\s+R")
_MARK = expression(rb"/MCID\s+(\d+)")
_NOTHING = Object(b"")
NONE = -1
"""Stands for no element of the structure."""
_EMPHASIS = expression(rb"/S\s*/(?:Span|Strong|Em)\b")
_DEEPEST = 20
_UNREADABLE = message(
    "its text cannot be read, and so it is not known whether it names somebody: write it anew"
)


@frozen
class Text:
    """Words that belong to one element of the structure, as far as they stand on one page.

    Attributes:
        words: what they say, without line ends.
        page: which page, from 1.
        top, bottom: where the highest and the lowest line stands, in points above the lower edge.
        element: the number of the element, `NONE` for what belongs to the page, like its number.
    """

    words: str
    page: int
    top: float
    bottom: float
    element: int

    @property
    def tagged(self) -> bool:
        """Whether they are part of the document, and not of the page."""
        return self.element != NONE


def texts(file: bytes) -> Iterator[Text]:
    """Yield the texts of all pages in the order in which they are drawn.

    Raises:
        Unreadable: for what is no PDF, and where a text is in codes of which nobody knows the
            letters.
    """
    whole = read(file)
    reader = _Reader(whole)
    for number, page in enumerate(_leaves(whole), start=1):
        for words, heights, element in reader.texts(page):
            yield Text(words, number, max(heights), min(heights), element)


def other_texts(file: bytes) -> Iterator[str]:
    """Yield the texts beside those of the pages: of properties, the outline, pictures.

    Raises:
        Unreadable: for what is no PDF.
    """
    whole = read(file)
    for each in whole.objects.values():
        yield from filter(None, map(text_of, strings_in(each.head)))
        if b"/Subtype/XML" in b"".join(each.head.split()):
            yield each.unpacked().decode("utf-8", errors="replace")
    yield from map(text_of, strings_in(whole.trailer))


def _leaves(whole: File) -> list[Object]:
    """Return the pages in their order."""
    found: list[Object] = []
    seen: set[int] = set()
    catalog = _object(whole, whole.trailer, b"Root")
    waiting = _numbers(catalog.head, b"Pages")
    while waiting:
        number = waiting.pop()
        node = whole.objects.get(number, _NOTHING)
        kids = [each for each in _numbers(node.head, b"Kids") if each not in seen]
        seen |= {number, *kids}
        if kids:
            waiting += reversed(kids)
        else:
            found.append(node)
    return found


def _object(whole: File, head: bytes, key: bytes) -> Object:
    """Return the object that an entry of another refers to, nothing where there is none."""
    numbers = _numbers(head, key)
    return whole.objects.get(numbers[0], _NOTHING) if numbers else _NOTHING


def _numbers(head: bytes, key: bytes) -> list[int]:
    """Return the numbers of the objects that an entry refers to, one or a list."""
    found = re.search(rb"/%s\s*(?:\[([^\]]*)\]|(\d+\s+\d+\s+R))" % key, head)
    return [int(each[1]) for each in _REFERENCE.finditer(found[1] or found[2])] if found else []


class _Reader:
    """Reads pages of one file, whose fonts it knows after their first use."""

    def __init__(self, whole: File) -> None:
        self._whole = whole
        self._fonts: dict[int, Letters] = {}
        self._elements = dict(_elements(whole))

    def texts(self, page: Object) -> Iterator[tuple[str, list[float], int]]:
        """Yield the words of each element of a page, their heights and the element."""
        fonts = self._fonts_of(page)
        number = re.search(rb"/StructParents\s+(\d+)", page.head)
        elements = self._elements.get(int(number[1]), []) if number else []
        contents = _numbers(page.head, b"Contents")
        syntax = b"\n".join(self._whole.objects.get(each, _NOTHING).unpacked() for each in contents)
        element, height = NONE, 0.0
        letters: Letters | None = None
        words: list[str] = []
        heights: list[float] = []
        for token in _TOKEN.finditer(syntax):
            name, string, marked, moved = token.groups()
            if name is not None:
                letters = fonts.get(name)
            elif moved is not None:
                height = float(moved)
            elif marked is not None:
                now = self._element(marked, elements)
                if now != element:
                    yield from [("".join(words), heights, element)] if words else ()
                    words, heights, element = [], [], now
                yield from ((text_of(each), [height], NONE) for each in strings_in(marked))
            elif letters is None:
                raise Unreadable(_UNREADABLE)
            else:
                heights.append(height)
                words.append(letters.read(content(string)))
        yield from [("".join(words), heights, element)] if words else ()

    def _element(self, marked: bytes, elements: list[int]) -> int:
        """Return the element that a marked piece belongs to; page numbers belong to none."""
        place = _MARK.search(marked)
        return elements[int(place[1])] if place and int(place[1]) < len(elements) else NONE

    def _fonts_of(self, page: Object) -> Mapping[bytes, Letters]:
        resources = _object(self._whole, page.head, b"Resources")
        resources = page if resources is _NOTHING else resources
        listed = _HOLDS_FONTS.search(resources.head)
        inside = listed[1] if listed else _object(self._whole, resources.head, b"Font").head
        return {each[1]: self._letters(int(each[2])) for each in _ENTRY.finditer(inside)}

    def _letters(self, number: int) -> Letters:
        if number not in self._fonts:
            font = self._whole.objects.get(number, _NOTHING)
            table = _object(self._whole, font.head, b"ToUnicode")
            self._fonts[number] = Letters(table.unpacked())
        return self._fonts[number]


def _elements(whole: File) -> Iterator[tuple[int, list[int]]]:
    """Yield for each page, by its number in the structure, the elements of its marked pieces.

    A piece that is only emphasis belongs to the element around it.
    """
    catalog = _object(whole, whole.trailer, b"Root")
    root = _object(whole, catalog.head, b"StructTreeRoot")
    for tree in (root.head, _object(whole, root.head, b"ParentTree").head):
        for listed in _NUMBERED.finditer(tree):
            for page, number in _PAIR.findall(listed[1]):
                parents = whole.objects.get(int(number), _NOTHING).head
                yield int(page), [_around(whole, int(each)) for each in _REFERENCE.findall(parents)]


def _around(whole: File, number: int) -> int:
    """Return the element that is more than emphasis which a piece belongs to."""
    for _ in range(_DEEPEST):
        element = whole.objects.get(number, _NOTHING)
        above = _numbers(element.head, b"P")
        if not above or not _EMPHASIS.search(element.head):
            break
        number = above[0]
    return number
