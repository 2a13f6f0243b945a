"""What is exported and imported again changes nothing, and a changed cell is told."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path

import openpyxl
import pytest

from aidreport import pipeline
from aidreport.importing.comparing import Status
from aidreport.importing.options import Options
from aidreport.pipeline import exporting, lists
from aidreport.sources.project import Project, find_project
from aidreport.spreadsheets.opening import read_workbook
from aidreport.spreadsheets.write_csv import as_csv
from aidreport.spreadsheets.write_xlsx import as_xlsx

TESTS = Path(__file__).parent.parent
TABLES = ("activities", "donations", "people", "honours", "indicators")


def houses() -> Iterator[object]:
    for folder in sorted((TESTS / "golden").glob("*/records")):
        project = Project(folder.parent)
        for year in pipeline.years(project):
            yield pytest.param(folder.parent, year, id=f"{folder.parent.name}-{year}")
    for kind in sorted((TESTS / "golden" / "kinds").glob("*.yaml")):
        yield pytest.param(kind, "kind", id=kind.stem)


def opened(place: Path, year: str, tmp_path: Path) -> tuple[Project, str]:
    if place.is_dir():
        return find_project(place), year
    (tmp_path / "records").mkdir()
    (tmp_path / "records" / "2024.yaml").write_bytes(place.read_bytes())
    return find_project(tmp_path), "2024"


def imported(project: Project, year: str, content: bytes, name: str) -> lists.ListRead:
    book = read_workbook(content, name)
    return lists.read_list(book, Options(year), lists.known(project, year))


@pytest.mark.parametrize(("place", "year"), list(houses()))
@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_exported_and_imported_again_nothing_changes(
    place: Path, year: str, form: str, tmp_path: Path
) -> None:
    project, year = opened(place, year, tmp_path)
    tables = exporting.export(project, [year], TABLES).tables
    if tables is None or not tables[0].rows:
        pytest.skip("a record with an error, or without activities")
    content = as_xlsx(tables) if form == "xlsx" else as_csv(tables[0])
    read = imported(project, year, content, f"x.{form}")
    assert [str(f.message) for f in read.findings] == []
    assert {each.status for each in read.rows} == {Status.RECORDED}
    assert len(read.rows) == len(tables[0].rows)
    assert all(not each.changes for each in read.rows)


def exported_2009() -> tuple[Project, bytes]:
    project = find_project(TESTS.parent)
    tables = exporting.export(project, ["2009"], TABLES).tables
    assert tables is not None
    return project, as_xlsx(tables)


def test_changed_cell_of_a_workbook_is_told_and_a_new_row_is_new() -> None:
    project, content = exported_2009()
    book = openpyxl.load_workbook(io.BytesIO(content))
    sheet = book["活动"]
    heads = {cell.value: cell.column for cell in sheet[1]}
    sheet.cell(5, heads["捐款（元）"]).value = 12000
    last = len(sheet["A"])
    sheet.insert_rows(last)
    for head, value in {
        "日期": "12月3日",
        "种类": "捐赠",
        "受助对象": "板房子中学",
        "捐款（元）": 500,
    }.items():
        sheet.cell(last, heads[head]).value = value
    sheet.delete_rows(last + 1)
    stream = io.BytesIO()
    book.save(stream)
    read = imported(project, "2009", stream.getvalue(), "2009.xlsx")
    assert read.findings == ()
    changed = [each for each in read.rows if each.status is Status.CHANGED]
    assert [(c.field, c.before, c.after) for each in changed for c in each.changes] == [
        ("捐款（元）", "10000", "12000")
    ]
    assert [each.entry.values["date"] for each in read.new] == ["2009-12-03"]


def test_row_whose_record_changed_since_is_not_taken_and_said() -> None:
    project, content = exported_2009()
    book = openpyxl.load_workbook(io.BytesIO(content))
    book["活动"]["B2"].value = "0" * 12
    stream = io.BytesIO()
    book.save(stream)
    read = imported(project, "2009", stream.getvalue(), "2009.xlsx")
    assert [(str(f.position), f.code) for f in read.findings if f.code == "not-taken"] == [
        ("2009.xlsx!活动!A2", "not-taken")
    ]
    assert read.new == []
