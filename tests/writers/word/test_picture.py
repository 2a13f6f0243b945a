from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.shared import Mm
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from photos import photo
from word_schemas import schema_errors

from aidreport.document.blocks import Attachment, Document, Paragraph, Picture, Properties, Run
from aidreport.document.media import PictureFile
from aidreport.writers.word import write
from aidreport.writers.word.picture import size

TWIPS_A_MM = 1440 / 25.4
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"


@pytest.fixture(scope="module")
def content() -> bytes:
    """A report with a JPEG shown twice and a PNG without a caption."""
    media = {
        "a.assets/1.jpg": PictureFile(photo(1200, 900), ".jpg", 1200, 900),
        "a.assets/2.png": PictureFile(photo(90, 120, "PNG"), ".png", 90, 120),
    }
    blocks = (
        Paragraph((Run("正文。"),)),
        Attachment("附件", "活动照片"),
        Picture("a.assets/1.jpg", '一块"黑板" & <两排课桌>', "图1　公开课"),
        Picture("a.assets/1.jpg", "同一张", "图2　公开课"),
        Picture("a.assets/2.png", "竖的"),
    )
    return write(Document(Properties("示例", "示例", 2024), blocks, media), "")


def part(content: bytes, name: str) -> etree._Element:
    with ZipFile(BytesIO(content)) as file:
        return etree.fromstring(file.read(name))


def test_each_file_is_there_once_and_unchanged(content: bytes) -> None:
    with ZipFile(BytesIO(content)) as file:
        media = [name for name in file.namelist() if name.startswith("word/media/")]
        assert media == ["word/media/picture1.jpg", "word/media/picture2.png"]
        assert file.read(media[0]) == photo(1200, 900)


def test_all_namespaces_are_declared_on_the_root(content: bytes) -> None:
    # pandoc 3 finds the words that stand for a picture only there.
    root = part(content, "word/document.xml")
    assert {"w", "r", "wp", "a", "pic", "c"} <= set(root.nsmap)
    assert [each.tag for each in root.iter() if each.nsmap != root.nsmap] == []


def test_schema_and_package_are_valid(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "report.docx"
    file.write_bytes(content)
    assert schema_errors(file) == []


def test_python_docx_shows_the_pictures(content: bytes) -> None:
    shapes = docx.Document(BytesIO(content)).inline_shapes
    assert [(round(each.width / Mm(1)), round(each.height / Mm(1))) for each in shapes] == [
        (93, 70),
        (93, 70),
        (23, 30),
    ]


def test_those_who_cannot_see_it_are_told_what_is_there(content: bytes) -> None:
    named = list(part(content, "word/document.xml").iter(f"{WP}docPr"))
    assert [each.get("descr") for each in named] == ['一块"黑板" & <两排课桌>', "同一张", "竖的"]
    assert len({each.get("id") for each in named}) == 3


def test_a_picture_stays_with_its_caption_whose_number_word_counts(content: bytes) -> None:
    document = docx.Document(BytesIO(content))
    *_, first, caption, second, _, alone = document.paragraphs
    assert [each.style.name for each in (first, caption, second, alone)] == [
        "图片",
        "图片说明",
        "图片",
        "图片（无说明）",
    ]
    assert first.style.paragraph_format.keep_with_next
    assert caption.text == "图1　公开课"
    fields = [each.text for each in part(content, "word/document.xml").iter(f"{W}instrText")]
    assert fields == [" SEQ 图 \\* ARABIC "] * 2


def test_the_line_is_as_high_as_the_picture(content: bytes) -> None:
    styles = part(content, "word/styles.xml")
    spacing = {
        style.get(f"{W}styleId"): found.get(f"{W}lineRule")
        for style in styles.iter(f"{W}style")
        if (found := style.find(f"{W}pPr/{W}spacing")) is not None
    }
    assert (spacing["Picture"], spacing["PictureAlone"]) == ("auto", "auto")


@given(st.integers(1, 5000), st.integers(1, 5000))
def test_every_picture_fits_with_its_ratio(width: int, height: int) -> None:
    across, down = size(PictureFile(b"", ".jpg", width, height), 8844)
    assert across <= 140 * TWIPS_A_MM
    assert down <= 70 * TWIPS_A_MM
    assert across <= max(1, width * 14.4 + 1)
    if across > 50 and down > 50:
        assert across / down == pytest.approx(width / height, rel=0.02)


def test_a_caption_stands_nearer_to_its_picture_than_to_the_next_one(content: bytes) -> None:
    spacing = {
        style.get(f"{W}styleId"): {
            key.removeprefix(W): each for key, each in style.find(f".//{W}spacing").attrib.items()
        }
        for style in part(content, "word/styles.xml").iter(f"{W}style")
        if style.get(f"{W}styleId") in ("Picture", "PictureCaption")
    }
    picture, caption = spacing["Picture"], spacing["PictureCaption"]
    # Of an exact line, programs leave at most a fifth more above the letters than below.
    above = int(picture.get("after", 0)) + int(caption["line"]) - 320
    below = int(caption["after"]) + int(picture["before"])
    assert above < below / 2
