from __future__ import annotations

from decimal import Decimal
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from lxml import etree
from word_schemas import schema_errors

from aidreport.document.blocks import Attachment, Document, Paragraph, Picture, Properties, Run
from aidreport.document.media import Chart, Series
from aidreport.writers.word import write

C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
CHART = Chart(
    ("捐赠", "志愿<服务>"),
    (
        Series("2023年", (Decimal(2), Decimal(0))),
        Series("2024年", (Decimal(1), Decimal("3.5"))),
    ),
)


@pytest.fixture(scope="module")
def content() -> bytes:
    blocks = (
        Paragraph((Run("正文。"),)),
        Attachment("附件", "统计图"),
        Picture("2024.assets/chart-year-on-year.svg", "条形图：……", "图1　各类活动项数"),
    )
    media = {"2024.assets/chart-year-on-year.svg": CHART}
    return write(Document(Properties("示例", "示例", 2024), blocks, media), "")


@pytest.fixture(scope="module")
def members(content: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(content)) as file:
        return {name: file.read(name) for name in file.namelist()}


@pytest.fixture(scope="module")
def chart(members: dict[str, bytes]) -> etree._Element:
    return etree.fromstring(members["word/charts/chart1.xml"])


def sheet(members: dict[str, bytes]) -> list[list[str]]:
    """What stands in the rows of the workbook, cell by cell."""
    with ZipFile(BytesIO(members["word/embeddings/chart1.xlsx"])) as file:
        root = etree.fromstring(file.read("xl/worksheets/sheet1.xml"))
        strings = etree.fromstring(file.read("xl/sharedStrings.xml"))
    words = ["".join(each.itertext()) for each in strings]
    return [
        [
            f"{cell.get('r')}={words[int(cell[0].text)] if cell.get('t') == 's' else cell[0].text}"
            for cell in row
        ]
        for row in root.iter(f"{S}row")
    ]


def test_schema_and_package_are_valid(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "report.docx"
    file.write_bytes(content)
    assert schema_errors(file) == []


def test_the_workbook_is_a_valid_package(members: dict[str, bytes], tmp_path: Path) -> None:
    file = tmp_path / "chart.xlsx"
    file.write_bytes(members["word/embeddings/chart1.xlsx"])
    assert schema_errors(file) == []


def test_word_edits_the_figures_that_it_draws(
    chart: etree._Element, members: dict[str, bytes]
) -> None:
    assert sheet(members) == [
        ["B1=2024年", "C1=2023年"],
        ["A2=志愿<服务>", "B2=3.5", "C2=0"],
        ["A3=捐赠", "B3=1", "C3=2"],
    ]
    drawn = [
        (each.text, [value.text for value in each.getparent().iter(f"{C}v")])
        for each in chart.iter(f"{C}f")
    ]
    names = ("Sheet1!$A$2:$A$3", ["志愿<服务>", "捐赠"])
    assert drawn == [
        ("Sheet1!$B$1", ["2024年"]),
        names,
        ("Sheet1!$B$2:$B$3", ["3.5", "1"]),
        ("Sheet1!$C$1", ["2023年"]),
        names,
        ("Sheet1!$C$2:$C$3", ["0", "2"]),
    ]


def test_the_chart_leads_to_its_workbook(chart: etree._Element, members: dict[str, bytes]) -> None:
    external = chart.find(f"{C}externalData")
    related = etree.fromstring(members["word/charts/_rels/chart1.xml.rels"])
    [relation] = related
    assert external.get(f"{R}id") == relation.get("Id")
    assert relation.get("Type").endswith("/package")
    assert relation.get("Target") == "../embeddings/chart1.xlsx"
    assert external.find(f"{C}autoUpdate").get("val") == "0"


def test_axes_have_unsigned_numbers_and_words_the_fonts_of_the_report(
    chart: etree._Element,
) -> None:
    axes = [int(each.get("val")) for each in chart.iter(f"{C}axId", f"{C}crossAx")]
    assert min(axes) > 0
    assert [each.get("typeface") for each in chart.iter(f"{A}latin", f"{A}ea")] == [
        "Times New Roman",
        "仿宋_GB2312",
    ]


def test_the_chart_stands_in_the_text_with_its_caption(content: bytes) -> None:
    document = docx.Document(BytesIO(content))
    *_, shown, caption = document.paragraphs
    assert (shown.style.name, caption.text) == ("图片", "图1　各类活动项数")
    [shape] = document.inline_shapes
    assert shape._inline.docPr.get("descr") == "条形图：……"


def test_two_runs_give_the_same_bytes() -> None:
    blocks = (Picture("a.svg", "条形图", "图1　甲"),)
    document = Document(Properties("示例", "示例", 2024), blocks, {"a.svg": CHART})
    assert write(document, "") == write(document, "")
