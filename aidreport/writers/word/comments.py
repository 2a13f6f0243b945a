"""The comments of a review copy (审签稿): their part of the file, and their places in the body.

Tried with LibreOffice 7.4, 25.2 and 26.8, ONLYOFFICE core 10 and pandoc: a comment stays where its
range is not empty and stands in the body, where its date is in whole seconds of UTC, and where it
has one paragraph a line and no line break. Identifiers do not come back, so that what a comment is
known by stands in its text.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from lxml import etree

from aidreport.document.comment import AUTHOR, INITIALS, Comment, time_of
from aidreport.ooxml.names import WORD, Element
from aidreport.writers.word.comment_styles import REFERENCE, TEXT
from aidreport.writers.word.member import Member
from aidreport.writers.word.namespaces import MAIN, RELATIONSHIPS
from aidreport.writers.word.run import run_xml

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_IDENTIFIER = "rIdComments"


def comments_part(comments: Sequence[Comment], year: int) -> Member:
    """Return the part that says what the comments say; the time is the end of the report's year."""
    time = time_of(year)
    said = "".join(
        f'<w:comment w:id="{number}" w:author="{AUTHOR}" w:date="{time}" '
        f'w:initials="{INITIALS}">{_paragraphs(comment.lines)}</w:comment>'
        for number, comment in enumerate(comments)
    )
    return Member(
        _IDENTIFIER,
        "/word/comments.xml",
        CONTENT_TYPE.WML_COMMENTS,
        RELATIONSHIP_TYPE.COMMENTS,
        f"<w:comments {MAIN} {RELATIONSHIPS}>{said}</w:comments>",
    )


def _paragraphs(lines: Iterable[str]) -> str:
    properties = f'<w:pPr><w:pStyle w:val="{TEXT}"/></w:pPr>'
    sign = f'<w:r><w:rPr><w:rStyle w:val="{REFERENCE}"/></w:rPr><w:annotationRef/></w:r>'
    first, *others = (run_xml(" ".join(line.split())) for line in lines)
    written = [f"<w:p>{properties}{sign}{first}</w:p>"]
    written += [f"<w:p>{properties}{line}</w:p>" for line in others]
    return "".join(written)


def commented(body: str, comments: Sequence[Comment]) -> str:
    """Return the document part with the ranges of the comments in it.

    Args:
        body: the part, whose text is that of the document.
        comments: in the order of their places.

    Raises:
        ValueError: when a comment ends behind the text.
    """
    root = etree.fromstring(body.encode("utf-8"))
    events = deque(_events(comments))
    seen = 0
    for text in list(root.iter(f"{WORD}t")):
        places = [place for place, said in enumerate(text.text or "") if not said.isspace()]
        inside: list[tuple[int, str]] = []
        while events and _is_here(events[0], seen, len(places)):
            at, starts, number = events.popleft()
            place = places[at - seen] if starts else places[at - seen - 1] + 1
            inside.append((place, _range(number, starts=starts)))
        seen += len(places)
        if inside:
            _split(text, inside)
    if events:
        raise ValueError(f"a comment stands at {events[0][0]} of {seen} characters")
    return etree.tostring(root, encoding="unicode")


def _events(comments: Sequence[Comment]) -> list[tuple[int, bool, int]]:
    """Return where comments end and start: place, whether one starts there, its number.

    What ends stands before what starts behind it; of what starts together the longest is first.
    """
    ends = [(each.end, False, number) for number, each in enumerate(comments)]
    starts = [(each.start, True, number) for number, each in enumerate(comments)]
    return sorted(
        [*ends, *starts],
        key=lambda event: (event[0], event[1], event[2] if event[1] else -event[2]),
    )


def _is_here(event: tuple[int, bool, int], seen: int, count: int) -> bool:
    """Return whether an event belongs to a text of `count` characters behind `seen` others."""
    place, starts, _ = event
    return seen <= place < seen + count if starts else seen < place <= seen + count


def _range(number: int, *, starts: bool) -> str:
    if starts:
        return f'<w:commentRangeStart w:id="{number}"/>'
    return (
        f'<w:commentRangeEnd w:id="{number}"/><w:r><w:rPr><w:rStyle w:val="{REFERENCE}"/></w:rPr>'
        f'<w:commentReference w:id="{number}"/></w:r>'
    )


def _split(text: Element, inside: Sequence[tuple[int, str]]) -> None:
    """Take the run of a text apart at some places of it, and put what stands there between.

    The run keeps what comes before the text, such as a line break.
    """
    run = text.getparent()
    if run is None:
        raise AssertionError("a text outside of a run")
    said = text.text or ""
    before, behind = list(text.itersiblings(preceding=True)), list(text.itersiblings())
    properties = run.find(f"{WORD}rPr")
    new: list[Element] = []
    if any(each is not properties for each in before):
        new.append(_run(properties, [each for each in reversed(before) if each is not properties]))
    done = 0
    for place, xml in inside:
        new += _texts(properties, said[done:place])
        new += _elements(xml)
        done = place
    new += _texts(properties, said[done:])
    if behind:
        new.append(_run(properties, behind))
    parent = run.getparent()
    if parent is None:
        raise AssertionError("a run outside of a paragraph")
    at = parent.index(run)
    parent[at : at + 1] = new


def _texts(properties: Element | None, said: str) -> Iterator[Element]:
    if said:
        text = etree.Element(f"{WORD}t")
        text.text = said
        if said != said.strip():
            text.set(_SPACE, "preserve")
        yield _run(properties, [text])


def _run(properties: Element | None, children: Iterable[Element]) -> Element:
    run = etree.Element(f"{WORD}r")
    if properties is not None:
        run.append(deepcopy(properties))
    run.extend(children)
    return run


def _elements(xml: str) -> list[Element]:
    return list(etree.fromstring(f"<w:p {MAIN}>{xml}</w:p>"))
