"""“Strict Open XML”: the same file to everything that reads it."""

from __future__ import annotations

import re
from io import BytesIO

import docx
import pytest
from letterheads import headed, report, said
from lxml import etree
from strict_word import strict
from word_edit import edited, member

from aidreport.document.blocks import Document, Paragraph, Properties, Run, Title
from aidreport.fingerprints import Origin
from aidreport.formats import FORMATS
from aidreport.ooxml.package import Package
from aidreport.ooxml.parsing import parse
from aidreport.ooxml.strict import kind
from aidreport.report_readers.word import read
from aidreport.writers.word import write

STRICT = 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"'
DRAWING = 'xmlns:a="http://purl.oclc.org/ooxml/drawingml/main"'


def usual(xml: str) -> str:
    return re.sub(r' xmlns:\w="[^"]*"', "", etree.tostring(parse(xml.encode()), encoding="unicode"))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (f'<w:pgMar {STRICT} w:top="72pt"/>', '<w:pgMar w:top="1440"/>'),
        (f'<w:sz {STRICT} w:val="12pt"/>', '<w:sz w:val="24"/>'),
        (f'<w:jc {STRICT} w:val="end"/>', '<w:jc w:val="right"/>'),
        (f'<w:ind {STRICT} w:start="36pt"/>', '<w:ind w:left="720"/>'),
        (f'<w:tblW {STRICT} w:type="pct" w:w="50%"/>', '<w:tblW w:type="pct" w:w="2500"/>'),
        (f'<w:textDirection {STRICT} w:val="rl"/>', '<w:textDirection w:val="tbRl"/>'),
        (f"<w:tcBorders {STRICT}><w:start/></w:tcBorders>", "<w:tcBorders><w:left/></w:tcBorders>"),
        (f'<w:lvl {STRICT}><w:start w:val="1"/></w:lvl>', '<w:lvl><w:start w:val="1"/></w:lvl>'),
        (f'<w:document {STRICT} w:conformance="strict"/>', "<w:document/>"),
        (f'<a:lumMod {DRAWING} val="110%"/>', '<a:lumMod val="110000"/>'),
        (f'<a:ln {DRAWING} w="1pt"/>', '<a:ln w="12700"/>'),
    ],
)
def test_what_the_strict_kind_says_otherwise_is_said_as_usual(written: str, expected: str) -> None:
    assert usual(written) == expected


def test_a_part_in_another_encoding_is_of_the_strict_kind_too() -> None:
    part = f'<?xml version="1.0" encoding="UTF-16"?><w:jc {STRICT} w:val="end"/>'
    assert (
        parse(part.encode("utf-16")).get(
            "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}val"
        )
        == "right"
    )


def test_the_kind_of_a_relationship_is_called_as_usual() -> None:
    strict_kind = "http://purl.oclc.org/ooxml/officeDocument/relationships/customProperties"
    assert kind(strict_kind) == "custom-properties"


def test_a_strict_letterhead_gives_the_same_report_as_the_usual_one() -> None:
    letterhead = headed()
    assert "purl.oclc.org" in member(strict(letterhead), "word/styles.xml")
    assert said(strict(letterhead)) == said(letterhead) == []
    ours, theirs = report(letterhead), report(strict(letterhead))
    for name in ("word/document.xml", "word/styles.xml", "word/letterhead1.xml"):
        assert member(theirs, name) == member(ours, name)
    assert "purl.oclc.org" not in member(theirs, "word/theme/theme1.xml")
    assert docx.Document(BytesIO(theirs)).sections[0].header.paragraphs[0].text == "示例市甲中学"


DOCX = FORMATS["docx"]
BLOCKS = (Title(("示例总结",)), Paragraph((Run("捐款700元。"),)))
REPORT = DOCX.fingerprinted(
    write(Document(Properties("示例总结", "示例市甲中学", 2009), BLOCKS), "")
)


def test_a_report_saved_as_strict_says_the_same_and_keeps_its_seal() -> None:
    saved = strict(REPORT)
    assert read(saved) == read(REPORT)
    assert Package(saved).property("aidreport-seal") == Package(REPORT).property("aidreport-seal")
    assert DOCX.state_of(saved, REPORT).origin is Origin.SAVED_AGAIN
    changed = strict(edited(REPORT, "700", "800"))
    assert DOCX.state_of(changed, REPORT).origin is Origin.CHANGED
