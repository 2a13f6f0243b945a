"""Damaged and odd packages: read, or refused with a reason; nothing else ever happens."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from damaged_word import DAMAGES, flipped, in_the_data_of
from examples import examples
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from letterheads import field, headed, report
from lxml import etree
from word_edit import member, with_members

from aidreport.document.blocks import Document, Paragraph, Properties, Run, Title
from aidreport.formats import FORMATS
from aidreport.report_readers import Unreadable
from aidreport.report_readers.word import read
from aidreport.writers.word import write
from aidreport.writers.word.letterhead import UnusableLetterhead, read_letterhead

DOCX = FORMATS["docx"]
BLOCKS = (Title(("示例总结",)), Paragraph((Run("捐款700元。"),)))
REPORT = DOCX.fingerprinted(
    write(Document(Properties("示例总结", "示例市甲中学", 2009), BLOCKS), "")
)
LETTERHEAD = headed()
NAMES = sorted(ZipFile(BytesIO(LETTERHEAD)).namelist())


def tried(content: bytes) -> tuple[bool, bool]:
    """Return whether a file is read as a report, and whether as a letterhead."""
    DOCX.state_of(content, REPORT)
    try:
        read(content)
        readable = True
    except Unreadable:
        readable = False
    try:
        read_letterhead(content)
    except UnusableLetterhead:
        return readable, False
    written = report(content)
    docx.Document(BytesIO(written))
    assert b'TargetMode="External"' not in written  # its members are stored as they are
    return readable, True


@pytest.mark.parametrize("what", DAMAGES)
def test_a_damaged_file_is_used_or_refused(what: str) -> None:
    tried(DAMAGES[what](REPORT))
    tried(DAMAGES[what](LETTERHEAD))


@pytest.mark.parametrize(
    ("what", "reason"),
    [
        ("a password", "it is protected by a password: open it in Word or WPS, take the password"),
        ("an old file", "it is a document of Word 97–2003 (.doc): open it in Word or WPS, and"),
        ("a part that lies about its size", "it is too large for a report: take pictures or text"),
        ("flipped bytes in word/styles.xml", "it is damaged, or no Word document: open it in the"),
        ("a stray brace in word/theme/theme1.xml", "it is damaged, or no Word document: open it"),
    ],
)
def test_the_reason_is_the_true_one(what: str, reason: str) -> None:
    content = DAMAGES[what](LETTERHEAD)
    with pytest.raises(UnusableLetterhead) as refused:
        read_letterhead(content)
    assert f"for the look of reports: {reason}" in str(refused.value)
    if "theme" not in what:  # nobody reads the theme of a report
        with pytest.raises(Unreadable) as unreadable:
            read(content)
        assert str(unreadable.value.reason).startswith(reason)


def test_a_workbook_is_no_text_document() -> None:
    other = with_members(LETTERHEAD, {"word/document.xml": "<workbook/>"})
    with pytest.raises(Unreadable, match="it is no text document"):
        read(other)
    with pytest.raises(UnusableLetterhead, match="it is no text document"):
        read_letterhead(other)


def test_names_of_parts_are_the_same_in_capitals_and_with_escapes() -> None:
    target = BytesIO()
    with ZipFile(BytesIO(LETTERHEAD)) as old, ZipFile(target, "w") as new:
        for name in old.namelist():
            new.writestr(name.upper().replace("HEADER", "%48EADER"), old.read(name))
    assert tried(target.getvalue()) == (True, True)


@given(st.integers(0, len(LETTERHEAD)))
@settings(deadline=None)
def test_a_file_that_breaks_off_is_used_or_refused(length: int) -> None:
    tried(LETTERHEAD[:length])


@given(st.integers(0, len(REPORT) - 1), st.integers(1, 80))
@settings(max_examples=examples(60), deadline=None)
def test_bytes_that_flip_are_no_mistake_of_ours(at: int, length: int) -> None:
    tried(flipped(REPORT, at, length))


@given(st.sampled_from(NAMES))
@settings(deadline=None)
def test_packed_data_that_flip_are_no_mistake_of_ours(name: str) -> None:
    tried(in_the_data_of(name)(LETTERHEAD))


VALUES = ("", "-1", "1.5", "1e999", "nan", "9" * 400, "甲", "on", "w:x", "rId1", "../a", "\u2028")
HEADER = f"<w:p>{field('IF', '1')}{field('HYPERLINK a', '甲')}</w:p></w:hdr>"
RICH = with_members(
    LETTERHEAD,
    {"word/header1.xml": member(LETTERHEAD, "word/header1.xml").replace("</w:hdr>", HEADER)},
)
ODD = [name for name in NAMES if name.endswith((".xml", ".rels"))]


@given(
    st.sampled_from(ODD),
    st.lists(
        st.tuples(st.sampled_from(["remove", "double", "empty", "value", "tag"]), st.integers(0)),
        min_size=1,
        max_size=4,
    ),
    st.sampled_from(VALUES),
)
@settings(max_examples=examples(200), deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_xml_that_says_something_odd_is_no_mistake_of_ours(
    name: str, changes: list[tuple[str, int]], value: str
) -> None:
    root = etree.fromstring(member(RICH, name).encode())
    for how, at in changes:
        elements = list(root.iter())[1:]
        if elements:
            _change(elements[at % len(elements)], how, at, value)
    tried(with_members(RICH, {name: etree.tostring(root, encoding="unicode")}))


def _change(element: etree._Element, how: str, at: int, value: str) -> None:
    parent = element.getparent()
    assert parent is not None
    if how == "remove":
        parent.remove(element)
    elif how == "double":
        parent.append(etree.fromstring(etree.tostring(element)))
    elif how == "empty":
        element.clear()
    elif how == "tag":
        element.tag = parent.tag
    elif element.attrib:
        element.set(sorted(element.attrib)[at % len(element.attrib)], value)
