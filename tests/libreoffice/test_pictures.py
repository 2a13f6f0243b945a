"""Pictures and charts in the PDF: photos in colour, a chart as text that can be searched."""

from __future__ import annotations

import subprocess
from decimal import Decimal
from pathlib import Path

import pytest
from laid_out import read_pages
from photos import photo

from aidreport.document.blocks import Attachment, Document, Paragraph, Picture, Properties, Run
from aidreport.document.media import Chart, PictureFile, Series
from aidreport.writers.word import write

pytestmark = pytest.mark.libreoffice
CHART = Chart(
    ("医疗帮扶", "培训"),
    (Series("2023年", (Decimal(21), Decimal(0))), Series("2024年", (Decimal(34), Decimal(55)))),
)
PHOTO = PictureFile(photo(1200, 900), ".jpg", 1200, 900)
TALL = PictureFile(photo(600, 1200), ".jpg", 600, 1200)
DOCUMENT = Document(
    Properties("示例", "示例", 2024),
    (
        Paragraph((Run("正文。"),)),
        Attachment("附件1", "统计图"),
        Picture("chart", "条形图", "图1　各类活动项数"),
        Attachment("附件2", "活动照片"),
        *(Picture("photo", "照片", f"图{number}　活动照片") for number in (2, 3, 4)),
        Picture("tall", "照片", "图5　竖的照片"),
    ),
    {"chart": CHART, "photo": PHOTO, "tall": TALL},
)


@pytest.fixture(scope="module")
def pdf(tools: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pictures")
    (folder / "report.docx").write_bytes(write(DOCUMENT, ""))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder)]
    subprocess.run(
        [*command, str(folder / "report.docx")], capture_output=True, check=True, timeout=120
    )
    return folder / "report.pdf"


@pytest.fixture(scope="module")
def pages(pdf: Path) -> list[str]:
    """The words of each page in a row."""
    return ["".join(row.characters for row in page.rows) for page in read_pages(pdf)]


def test_the_words_and_figures_of_a_chart_are_text(pages: list[str]) -> None:
    for words in ("医疗帮扶", "培训", "2023年", "2024年", "21", "34", "55"):
        assert words in pages[1]


def test_two_photos_stand_on_a_page_below_the_head_and_keep_their_captions(
    pages: list[str],
) -> None:
    assert len(pages) == 4
    assert [number for number in "2345" if f"图{number}" in pages[2]] == ["2", "3"]
    assert [number for number in "2345" if f"图{number}" in pages[3]] == ["4", "5"]


def test_photos_are_whole_and_inside_the_text_area(pdf: Path) -> None:
    listed = subprocess.run(
        ["pdfimages", "-list", str(pdf)], capture_output=True, check=True, encoding="utf-8"
    ).stdout.splitlines()[2:]
    shown = [line.split() for line in listed]
    # The page, and the pixels across for each down; as many dots an inch both ways.
    assert [(each[0], round(int(each[3]) / int(each[4]), 1)) for each in shown] == [
        ("3", 1.3),
        ("3", 1.3),
        ("4", 1.3),
        ("4", 0.5),
    ]
    assert all(abs(int(each[12]) - int(each[13])) <= 1 for each in shown)
