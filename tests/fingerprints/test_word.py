from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest
from word_edit import edited, member, with_members, without_member

from aidreport.document.blocks import (
    Column,
    Document,
    Heading,
    Paragraph,
    Properties,
    Run,
    Table,
    Title,
)
from aidreport.fingerprints import Origin
from aidreport.fingerprints.word import fingerprints_in
from aidreport.formats import FORMATS
from aidreport.writers.word import write

TABLE = Table((Column("活动"), Column("金额", numeric=True)), (("走访", "700"), ("捐书", "300")))


def report(*blocks: object) -> bytes:
    blocks = (Title(("示例总结",)), *(blocks or (Paragraph((Run("捐款700元。"),)), TABLE)))
    return write(Document(Properties("示例总结", "示例市甲中学", 2009), blocks), "")


OLD = FORMATS["docx"].fingerprinted(report())
FRESH = FORMATS["docx"].fingerprinted(report(Paragraph((Run("捐款900元。"),)), TABLE))


def origin(found: bytes) -> Origin:
    return FORMATS["docx"].state_of(found, FRESH).origin


def test_fingerprinting_gives_the_same_bytes_and_changes_no_member_but_the_tables() -> None:
    assert FORMATS["docx"].fingerprinted(report()) == OLD
    with ZipFile(BytesIO(report())) as before, ZipFile(BytesIO(OLD)) as after:
        assert set(after.namelist()) - set(before.namelist()) == {"docProps/custom.xml"}
        changed = {name for name in before.namelist() if before.read(name) != after.read(name)}
        assert changed == {"[Content_Types].xml", "_rels/.rels"}
        assert {entry.date_time for entry in after.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_report_that_nobody_touched_is_as_written_whatever_the_records_give_now() -> None:
    now = FORMATS["docx"].state_of(OLD, FRESH)
    assert (now.origin, now.exact, now.fresh, now.by_hand) == (
        *(Origin.AS_WRITTEN, False, False),
        False,
    )


def test_report_without_fingerprints_that_says_what_the_records_give_is_fresh() -> None:
    now = FORMATS["docx"].state_of(report(), OLD)
    assert (now.exact, now.fresh, now.by_hand) == (True, True, False)


RUN = "<w:r><w:t>捐款700元。</w:t></w:r>"
SAVED_AGAIN = {
    "runs split, with proofing marks and identifiers of editing": (
        RUN,
        '<w:r w:rsidR="00A1"><w:t>捐款</w:t></w:r><w:proofErr w:type="spellStart"/>'
        '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>'
        '<w:r><w:rPr><w:rFonts w:hint="eastAsia"/><w:lang w:eastAsia="zh-CN"/></w:rPr>'
        "<w:lastRenderedPageBreak/><w:t>700元。</w:t></w:r>",
    ),
    "the style's own look said again": (
        RUN,
        '<w:r><w:rPr><w:b w:val="0"/><w:color w:val="auto"/><w:sz w:val="32"/></w:rPr>'
        "<w:t>捐款700元。</w:t></w:r>",
    ),
    "the indent a little different in twips": (
        '<w:pStyle w:val="BodyText"/>',
        '<w:pStyle w:val="BodyText"/><w:ind w:firstLineChars="200" w:firstLine="632"/>',
    ),
}


@pytest.mark.parametrize("how", SAVED_AGAIN)
def test_what_programs_write_on_their_own_account_is_no_change(how: str) -> None:
    old, new = SAVED_AGAIN[how]
    assert origin(edited(OLD, old, new)) is Origin.SAVED_AGAIN


CHANGES = {
    "a word": ("捐款700元。", "捐款800元。"),
    "a figure in a table": ("<w:t>300</w:t>", "<w:t>301</w:t>"),
    "a word in bold": (RUN, RUN.replace("<w:t>", "<w:rPr><w:b/></w:rPr><w:t>")),
    "a word in red": (RUN, RUN.replace("<w:t>", '<w:rPr><w:color w:val="FF0000"/></w:rPr><w:t>')),
    "a word in another type": (
        RUN,
        RUN.replace("<w:t>", '<w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr><w:t>'),
    ),
    "a word in another size": (RUN, RUN.replace("<w:t>", '<w:rPr><w:sz w:val="28"/></w:rPr><w:t>')),
    "a paragraph centred": (
        '<w:pStyle w:val="BodyText"/>',
        '<w:pStyle w:val="BodyText"/><w:jc w:val="center"/>',
    ),
    "a paragraph made a heading": ('w:val="BodyText"', 'w:val="Heading1"'),
    "an indent taken away": (
        '<w:pStyle w:val="BodyText"/>',
        '<w:pStyle w:val="BodyText"/><w:ind w:firstLineChars="0" w:firstLine="0"/>',
    ),
    "an empty paragraph": ("<w:tbl>", "<w:p/><w:tbl>"),
    "a word inserted under tracking": (
        RUN,
        RUN + '<w:ins w:id="1" w:author="张示例"><w:r><w:t>并捐书。</w:t></w:r></w:ins>',
    ),
    "a word deleted under tracking": (
        RUN,
        '<w:del w:id="1" w:author="张示例"><w:r><w:delText>捐款700元。</w:delText></w:r></w:del>',
    ),
    "a picture": (RUN, RUN + "<w:r><w:drawing/></w:r>"),
    "a cell joined to its neighbour": ("<w:tcW", '<w:gridSpan w:val="2"/><w:tcW'),
    "the margins": ('w:top="2098"', 'w:top="1440"'),
}


@pytest.mark.parametrize("what", CHANGES)
def test_what_somebody_changes_for_the_eye_is_a_change(what: str) -> None:
    old, new = CHANGES[what]
    changed = edited(OLD, old, new)
    now = FORMATS["docx"].state_of(changed, FRESH)
    assert (now.origin, now.by_hand) == (Origin.CHANGED, True)


def test_style_that_somebody_changes_is_a_change() -> None:
    styles = "word/styles.xml"
    before = '<w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style>'
    assert origin(edited(OLD, before, before.replace("32", "30"), styles)) is Origin.CHANGED


def test_footer_that_somebody_writes_into_is_a_change_and_the_page_number_is_none() -> None:
    footer = "word/footer1.xml"
    assert origin(edited(OLD, "<w:t>1</w:t>", "<w:t>4</w:t>", footer)) is Origin.SAVED_AGAIN
    assert origin(edited(OLD, "<w:t>—", "<w:t>第—", footer)) is Origin.CHANGED


def test_change_that_makes_the_report_what_the_records_give_is_nobodys_loss() -> None:
    now = FORMATS["docx"].state_of(edited(OLD, "700元", "900</w:t></w:r><w:r><w:t>元"), FRESH)
    assert (now.origin, now.fresh, now.by_hand) == (Origin.CHANGED, True, False)


@pytest.mark.parametrize(
    "found",
    [
        b"",
        b"no zip file",
        OLD[:-200],
        without_member(OLD, "word/document.xml"),
        with_members(OLD, {"word/document.xml": "<w:document"}),
        edited(OLD, 'aidreport-seal"', 'another"', "docProps/custom.xml"),
        edited(OLD, "<vt:lpwstr>2 ", "<vt:lpwstr>two ", "docProps/custom.xml"),
    ],
)
def test_file_that_cannot_be_read_or_has_no_fingerprints_is_foreign(found: bytes) -> None:
    if found.startswith(b"PK"):
        found = found.replace("700元".encode(), "800元".encode())
    now = FORMATS["docx"].state_of(found, FRESH)
    assert (now.origin, now.by_hand) == (Origin.FOREIGN, True)


def test_entities_are_not_resolved_nor_files_opened() -> None:
    hostile = member(OLD).replace(
        "<w:document", "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><w:document", 1
    )
    hostile = hostile.replace("捐款700元。", "&x;")
    assert origin(with_members(OLD, {"word/document.xml": hostile})) is Origin.FOREIGN


def test_older_reading_is_trusted_for_the_bytes_alone() -> None:
    prints = fingerprints_in(OLD)
    assert prints is not None
    older = edited(OLD, str(prints), str(prints).replace("2 ", "0 ", 1), "docProps/custom.xml")
    assert origin(older) is Origin.AS_WRITTEN
    saved = edited(older, "<w:body>", '<w:body w:rsid="0">')
    assert origin(saved) is Origin.CHANGED


def test_headings_and_runs_of_every_kind_have_the_look_of_their_style() -> None:
    whole = report(Heading(1, "一、领导重视"), Paragraph((Run("捐款"), Run("700元", strong=True))))
    assert (
        FORMATS["docx"].state_of(FORMATS["docx"].fingerprinted(whole), FRESH).origin
        is Origin.AS_WRITTEN
    )
