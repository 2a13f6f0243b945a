"""The names of fonts that a project has, in every part of the Word file."""

from collections.abc import Callable
from decimal import Decimal
from io import BytesIO
from zipfile import ZipFile

import pytest

from aidreport.document.blocks import Document
from aidreport.document.media import Chart, Series
from aidreport.frozen import fields, replace
from aidreport.sources.fonts import USES
from aidreport.writers.word import write
from aidreport.writers.word.fonts import STANDARD, Typefaces, typefaces

OWN = {
    "title": "方正小标宋_GBK",
    "heading": "方正黑体_GBK",
    "subheading": "楷体",
    "body": "仿宋",
    "page_number": "SimSun",
    "latin": "Liberation Serif",
}


def texts(document: Document) -> dict[str, str]:
    with ZipFile(BytesIO(write(document, ""))) as file:
        return {
            name: file.read(name).decode("utf-8")
            for name in file.namelist()
            if name.endswith(".xml")
        }


@pytest.fixture
def charted(report: Document) -> Document:
    chart = Chart(("甲", "乙"), (Series("项", (Decimal(1), Decimal(2))),))
    return replace(report, media={"a.svg": chart})


def test_the_configuration_knows_every_use():
    assert set(USES) - {"rare"} == set(fields(Typefaces))


def test_own_names_take_the_place_of_all_usual_ones(charted: Document):
    for name, text in texts(replace(charted, fonts=OWN)).items():
        for usual in STANDARD.distinct:
            assert f'"{usual.name}"' not in text, name


def test_own_names_stand_where_the_usual_ones_stood(charted: Document):
    usual, own = texts(charted), texts(replace(charted, fonts=OWN))
    for use, name in OWN.items():
        old = getattr(STANDARD, use).name
        for part in ("word/styles.xml", "word/theme/theme1.xml", "word/charts/chart1.xml"):
            assert own[part].count(f'"{name}"') == usual[part].count(f'"{old}"'), (part, use)


def test_a_use_that_is_not_named_keeps_its_font(report: Document):
    styles = texts(replace(report, fonts={"body": "仿宋"}))["word/styles.xml"]
    assert ("仿宋_GB2312" in styles, "楷体_GB2312" in styles) == (False, True)


NAMES = [
    ("body", "仿宋", ("仿宋_GB2312", "FangSong", "华文仿宋", "STFangsong", "方正仿宋_GBK")),
    ("body", "示例仿宋", ("仿宋_GB2312", "仿宋", "FangSong")),
    ("body", "宋体", ("SimSun", "方正书宋_GBK")),
    ("title", "宋体", ("SimSun", "方正书宋_GBK")),
    ("latin", "仿宋", ("仿宋_GB2312", "FangSong")),
]


@pytest.mark.parametrize(("use", "name", "first"), NAMES)
def test_what_may_stand_for_a_font_are_its_other_names(use: str, name: str, first: tuple[str, ...]):
    face = getattr(typefaces({use: name}), use)
    assert (face.name, face.alternatives[: len(first)]) == (name, first)
    assert name not in face.alternatives


def test_a_font_with_two_uses_stands_in_the_font_table_once(report: Document):
    table = texts(replace(report, fonts={"body": "宋体", "title": "宋体"}))["word/fontTable.xml"]
    assert table.count('w:name="宋体"') == 1
    assert typefaces({}).distinct == tuple(getattr(STANDARD, use) for use in fields(Typefaces))


def test_styles_that_a_letterhead_lacks_have_the_names_too(
    report: Document, reopen: Callable[[Document], object]
):
    letterhead = BytesIO()
    reopen(replace(report, blocks=())).save(letterhead)
    content = letterhead.getvalue()
    own = {"page_number": "SimSun", "body": "示例仿宋"}
    parts = texts(replace(report, letterhead=_without_styles(content), fonts=own))
    assert "示例仿宋" in parts["word/styles.xml"]
    assert "仿宋_GB2312" not in parts["word/styles.xml"]


def _without_styles(content: bytes) -> bytes:
    """Return a Word file without any style of its own."""
    kept = BytesIO()
    with ZipFile(BytesIO(content)) as file, ZipFile(kept, "w") as written:
        for name in file.namelist():
            text = file.read(name)
            if name == "word/styles.xml":
                space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                text = f'<w:styles xmlns:w="{space}"/>'.encode()
            written.writestr(name, text)
    return kept.getvalue()
