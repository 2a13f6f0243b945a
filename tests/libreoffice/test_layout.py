import subprocess

import pytest
from laid_out import CELL, LEFT, RIGHT, read_pages
from lxml import etree

from aidreport.document.blocks import (
    Attachment,
    AttachmentNote,
    Byline,
    Column,
    Heading,
    Item,
    Paragraph,
    Run,
    Salutation,
    Signature,
    Table,
    Title,
    plain_text,
)

pytestmark = pytest.mark.libreoffice

SIGNATURE = Signature(("示例市甲中学", "2009年12月31日"))
REPORT = (
    Title(("示例市甲中学2009年度", "对口支援工作总结")),
    Paragraph((Run("我校“结对”支援示例县乙中学——全年派出教师12人次……成效显著。" * 9),)),
    Heading(1, "一、加强领导"),
    Heading(2, "（一）工作机构"),
    Heading(3, "1.领导小组"),
    Heading(4, "（1）成员"),
    Paragraph((Run("派出教师三人，听课评课，带动当地教研。"),), "（二）在教学方面提供指导："),
    Item(1, (Run("“示范学校”；"),)),
    Item(2, (Run("先进单位。"),)),
    Paragraph((Run("总之，成效显著。" * 30),)),
    SIGNATURE,
)
ATTACHED = (
    Title(("示例县慈善会工作报告",)),
    Byline(("示例县慈善会会长　甲某", "（2009年12月31日）")),
    Salutation("各位理事："),
    Paragraph((Run("总之，成效显著。" * 9),)),
    AttachmentNote(("示例县慈善会各项救助活动情况一览表" * 2, "捐赠情况一览表")),
    SIGNATURE,
    Attachment("附件1", "活动一览表"),
    Table(
        (Column("序号"), Column("活动"), Column("金额（元）", numeric=True)),
        tuple((str(number), "走访慰问", "1000") for number in range(1, 60)),
    ),
)


def lines(count: int) -> Paragraph:
    """Return a paragraph that fills exactly `count` lines."""
    return Paragraph((Run(("示例市甲中学对口支援工作总结" * 2 * count)[: 28 * count - 2]),))


@pytest.fixture(scope="module")
def files(convert):
    return convert(
        report=REPORT,
        grid=(lines(44),),
        heading=(lines(21), Heading(1, "一、加强领导"), lines(2)),
        signature=(lines(20), lines(2), SIGNATURE),
        hole=(Title(("示例总结",)), lines(33), lines(8), SIGNATURE),
        attached=ATTACHED,
    )


@pytest.fixture(scope="module")
def pages(files):
    return {name: read_pages(path) for name, path in files.items()}


def test_the_page_is_a4(pages):
    sizes = {(page.width, page.height) for page in pages["report"]}
    assert [(round(width / 72 * 25.4), round(height / 72 * 25.4)) for width, height in sizes] == [
        (210, 297)
    ]


def test_a_full_page_has_22_lines(pages):
    assert [len(page.body) for page in pages["grid"]] == [22, 22]


def test_a_full_line_has_28_characters(pages):
    rows = [len(row.characters) for page in pages["grid"] for row in page.body]
    assert rows == [26] + [28] * 43


def test_a_full_line_fills_the_156_millimetres(pages):
    row = pages["grid"][0].body[1]
    assert (row.left, row.right) == pytest.approx((LEFT, RIGHT), abs=0.15 * CELL)


def test_a_paragraph_is_indented_by_two_characters(pages):
    first, second = pages["grid"][0].body[:2]
    assert first.left - second.left == pytest.approx(2 * CELL, abs=0.1 * CELL)


def test_the_lines_are_28_95_points_apart(pages):
    first, *_, last = pages["grid"][0].body
    assert (last.top - first.top) / 21 == pytest.approx(579 / 20, abs=0.1)


def test_the_page_number_stands_outside_one_character_in(pages):
    odd, even = (page.footer for page in pages["grid"])
    assert (odd.text, even.text) == ("— 1 —", "— 2 —")
    assert odd.right == pytest.approx(RIGHT - 14, abs=1.5)
    assert even.left == pytest.approx(LEFT + 14, abs=1.5)


def test_the_dash_of_the_page_number_is_7_millimetres_below_the_text(files):
    # At 254 dots an inch a dot is a tenth of a millimetre; the first dash of page 2.
    box = ["-x", "325", "-y", "2640", "-W", "45", "-H", "120"]
    image = subprocess.run(
        ["pdftoppm", "-gray", "-r", "254", "-f", "2", "-l", "2", *box, str(files["grid"])],
        capture_output=True,
        check=True,
    ).stdout
    pixels = image[-45 * 120 :]
    ink = [row for row in range(120) if min(pixels[45 * row : 45 * (row + 1)]) < 128]
    middle = (2640 + (ink[0] + ink[-1]) / 2) / 10
    assert middle - (297 - 35) == pytest.approx(7, abs=0.5)


def test_the_title_is_centred_with_one_blank_line_below(pages):
    first, second, body = pages["report"][0].body[:3]
    assert (first.characters, second.characters) == REPORT[0].lines
    for row in (first, second):
        assert (row.left + row.right) / 2 == pytest.approx((LEFT + RIGHT) / 2, abs=1.5)
    assert body.top - second.top == pytest.approx(2 * 28.95, abs=6)


def test_the_signature_stands_right(pages):
    organisation, date = pages["report"][-1].body[-2:]
    assert (organisation.characters, date.characters) == SIGNATURE.lines
    assert date.left - organisation.left == pytest.approx(2 * CELL, abs=0.05 * CELL)
    assert organisation.right == pytest.approx(RIGHT - 5 * CELL, abs=0.15 * CELL)


def test_one_blank_line_stands_above_the_signature(pages):
    text, organisation = pages["report"][-1].body[-3:-1]
    assert organisation.top - text.top == pytest.approx(2 * 28.95, abs=1)


def test_the_signature_never_has_a_page_of_its_own(pages):
    first, second = pages["signature"]
    assert len(first.body) >= 20
    assert len(second.body) > len(SIGNATURE.lines)


def test_no_page_ends_with_a_hole_before_the_signature(pages):
    # One line is left below the last paragraph, which would go to the next page as a whole.
    first, second, third = pages["hole"]
    assert (len(first.body), len(second.body)) == (18, 22)
    assert len(third.body) > len(SIGNATURE.lines)


def test_a_byline_stands_centred_right_below_the_title(pages):
    title, speaker, date, salutation = pages["attached"][0].body[:4]
    assert speaker.top - title.top == pytest.approx(28.95, abs=6)
    for row in (speaker, date):
        assert (row.left + row.right) / 2 == pytest.approx((LEFT + RIGHT) / 2, abs=1.5)
    assert salutation.top - date.top == pytest.approx(2 * 28.95, abs=1)


def test_a_salutation_is_flush_left(pages):
    assert pages["attached"][0].body[3].left == pytest.approx(LEFT, abs=1)


def test_the_list_of_attachments_wraps_under_its_titles(pages):
    rows = pages["attached"][0].body
    first = next(number for number, row in enumerate(rows) if row.characters.startswith("附件：1."))
    one, wrapped, two = rows[first : first + 3]
    assert one.left == pytest.approx(LEFT + 2 * CELL, abs=0.2 * CELL)
    assert wrapped.left == pytest.approx(LEFT + 6 * CELL, abs=0.5 * CELL)
    assert two.left == pytest.approx(LEFT + 5 * CELL, abs=0.5 * CELL)
    assert one.top - rows[first - 1].top == pytest.approx(2 * 28.95, abs=1)


def test_an_attachment_starts_a_page_with_its_title_on_row_3(pages):
    label, title = pages["attached"][1].body[:2]
    assert (label.characters, title.characters) == ("附件1", "活动一览表")
    assert label.left == pytest.approx(LEFT, abs=1)
    assert title.top - label.top == pytest.approx(2 * 28.95, abs=6)


def test_a_table_repeats_its_head_and_is_as_wide_as_the_text(pages):
    first, second = pages["attached"][1:3]
    assert first.body[2].characters == second.body[0].characters == "序号活动金额（元）"
    assert second.body[1].right == pytest.approx(RIGHT, abs=0.5 * CELL)


def test_no_page_holds_only_the_last_row_of_a_table(pages):
    assert len(pages["attached"][-1].body) > 2


def test_a_heading_never_ends_a_page(pages):
    first, second = pages["heading"]
    assert (len(first.body), second.body[0].characters) == (21, "一、加强领导")


def test_no_word_is_lost_or_added(pages):
    shown = "".join(row.characters for page in pages["report"] for row in page.body)
    assert shown == "".join(plain_text(block).replace("\n", "") for block in REPORT)


def test_each_kind_of_text_has_its_font(files):
    xml = subprocess.run(
        ["pdftohtml", "-xml", "-i", "-stdout", str(files["report"])],
        capture_output=True,
        check=True,
    ).stdout
    root = etree.fromstring(xml, etree.XMLParser(load_dtd=False, no_network=True))
    families = {font.get("id"): font.get("family") for font in root.iter("fontspec")}
    fonts = {
        "".join(text.itertext()).strip(): families[text.get("font")]
        .split("+")[-1]
        .removesuffix("-Regular")
        for text in root.iter("text")
    }
    for start, font in {
        "对口支援": "FandolSong",
        "一、": "FandolHei",
        "（一）": "FandolKai",
        "领导小组": "FandolFang",
        "（二）在教学": "FandolKai",
        "派出教师三人": "FandolFang",
    }.items():
        found = {name for text, name in fonts.items() if text.startswith(start)}
        assert (start, found) == (start, {font})
