"""The report with charts: the same figures in the table, in the SVG and in Word's workbook."""

from __future__ import annotations

from io import BytesIO
from itertools import pairwise
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from aidreport import pipeline
from aidreport.document.blocks import Picture, Properties, Table
from aidreport.document.reader import read
from aidreport.pipeline import Report, Reporter
from aidreport.sources.project import find_project

HERE = Path(__file__).parent / "charts"
SVG_TEXT = "{http://www.w3.org/2000/svg}text"
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
EXPECTED = [
    [["捐赠、资助", "1"], ["医疗帮扶", "3"], ["座谈会、联席会议、互访", "1"], ["培训", "2"]],
    [
        ["捐赠、资助", "2", "1"],
        ["走访慰问", "1", "0"],
        ["医疗帮扶", "2", "3"],
        ["座谈会、联席会议、互访", "0", "1"],
        ["培训", "0", "2"],
    ],
]


@pytest.fixture(scope="module")
def report() -> Report:
    project = find_project(HERE)
    record = pipeline.check(project, "2024").record
    assert record is not None
    return Reporter(project).render(record, ["md", "docx"])


def rows(drawn: list[str], width: int) -> list[list[str]]:
    return [drawn[start : start + width] for start in range(0, len(drawn), width)]


def test_the_files_on_the_disk_are_those_of_the_report(report: Report, rewrite: bool) -> None:
    for name, content in report.pictures.items():
        path = HERE / "reports" / name
        if rewrite:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(content)
        assert path.read_bytes() == content
    assert len(list((HERE / "reports" / "2024.assets").iterdir())) == len(report.pictures) == 2


def test_the_table_below_each_chart_has_its_figures(report: Report) -> None:
    blocks = read(report.files["md"].decode(), Properties("示例", "示例", 2024)).blocks
    tables = [following for block, following in pairwise(blocks) if isinstance(block, Picture)]
    assert all(isinstance(table, Table) for table in tables)
    assert [[list(row) for row in table.rows] for table in tables] == EXPECTED


def test_the_svg_has_the_same_figures(report: Report) -> None:
    drawn = [
        [each.text for each in etree.fromstring(content).iter(SVG_TEXT)]
        for _, content in sorted(report.pictures.items())
    ]
    assert rows(drawn[0], 2) == EXPECTED[0]
    assert rows(drawn[1], 3) == [*EXPECTED[1], ["2023年", "2024年"]]


def test_word_draws_and_edits_the_same_figures(report: Report) -> None:
    with ZipFile(BytesIO(report.files["docx"])) as file:
        charts = [
            etree.fromstring(file.read(f"word/charts/chart{number}.xml")) for number in (1, 2)
        ]
    for chart, expected in zip(charts, EXPECTED, strict=True):
        # Word counts bars from below.
        series = list(chart.iter(f"{C}ser"))[::-1]
        names = [each.text for each in series[0].find(f"{C}cat").iter(f"{C}v")][::-1]
        values = [[each.text for each in one.find(f"{C}val").iter(f"{C}v")][::-1] for one in series]
        assert [list(row) for row in zip(names, *values, strict=True)] == expected
