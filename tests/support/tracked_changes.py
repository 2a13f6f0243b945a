"""What a Word file says once all of its tracked changes are accepted, or rejected.

Worked out from the XML by ISO/IEC 29500-1, 17.13.5, apart from the code of the program.
"""

from __future__ import annotations

from enum import Enum
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEXTS = (f"{W}t", f"{W}delText", f"{W}tab")


class Deciding(Enum):
    """What is done with all changes: which element stays, which goes."""

    ACCEPT = (f"{W}ins", f"{W}del")
    REJECT = (f"{W}del", f"{W}ins")


def body_of(content: bytes) -> etree._Element:
    """Return the body of a Word file."""
    with ZipFile(BytesIO(content)) as file:
        body = etree.fromstring(file.read("word/document.xml")).find(f"{W}body")
    assert body is not None
    return body


def said(content: bytes, deciding: Deciding = Deciding.ACCEPT) -> list[str]:
    """Return the words of each paragraph and of each row of a table that says anything.

    Line breaks are no words: a title is broken into lines by its writer.
    """
    body = body_of(content)
    decide(body, deciding)
    lines = []
    for child in body:
        if child.tag == f"{W}tbl":
            rows = [[words(cell) for cell in row.iter(f"{W}tc")] for row in child.iter(f"{W}tr")]
            lines += ["｜".join(row) for row in rows]
        else:
            lines.append(words(child))
    return [line for line in lines if line]


def words(element: etree._Element) -> str:
    """Return the text of an element."""
    found = [each for each in element.iter() if each.tag in TEXTS]
    return "".join(each.text or "" if each.tag != f"{W}tab" else "\t" for each in found)


def decide(body: etree._Element, deciding: Deciding) -> None:
    """Accept or reject all changes of a body, in place."""
    stays, goes = deciding.value
    for row in [mark.getparent().getparent() for mark in body.iterfind(f".//{W}trPr/{goes}")]:
        table = row.getparent()
        table.remove(row)
        if table.find(f"{W}tr") is None:
            table.getparent().remove(table)
    for change in list(body.iter(goes)):
        if change.getparent().tag == f"{W}p":
            change.getparent().remove(change)
    for change in list(body.iter(stays)):
        if change.getparent().tag == f"{W}p":
            at = change.getparent().index(change)
            change.getparent()[at : at + 1] = list(change)
    for paragraph in list(body.iter(f"{W}p")):
        if paragraph.find(f"{W}pPr/{W}rPr/{goes}") is not None:
            join(paragraph)


def join(paragraph: etree._Element) -> None:
    """Join a paragraph whose end is gone to the next one; before a table it stays, empty."""
    following = paragraph.getnext()
    if following is None or following.tag != f"{W}p":
        assert not words(paragraph), "words whose paragraph has no end"
        return
    runs = [child for child in paragraph if child.tag != f"{W}pPr"]
    own = following.find(f"{W}pPr")
    at = 0 if own is None else 1
    following[at:at] = runs
    paragraph.getparent().remove(paragraph)
