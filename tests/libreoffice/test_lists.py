"""A list that LibreOffice Calc saved anew, in each of its formats, is understood alike."""

from __future__ import annotations

import datetime
import subprocess
from pathlib import Path

import pytest
from engines import require_calc
from lists import HEADS, taken, xlsx
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

from aidreport.exporting.tables import TABLES
from aidreport.importing.comparing import Status
from aidreport.importing.options import Options
from aidreport.pipeline import exporting, lists
from aidreport.sources.project import find_project
from aidreport.spreadsheets.opening import read_workbook
from aidreport.spreadsheets.write_xlsx import as_xlsx

pytestmark = pytest.mark.libreoffice

DAY = datetime.date(2009, 3, 25)
ROOT = Path(__file__).parent.parent.parent


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The list and the export of 2009, as Calc saves them."""
    require_calc()
    folder = tmp_path_factory.mktemp("calc")
    rows = [
        (*HEADS, "备注"),
        [DAY, "示例公司", "乙小学", 1000, 7],
        [DAY, "示例公司", "乙小学", 5, None],
        [DAY, "张示例", "乙小学", 9, None],
        [DAY, "张示例", "乙小学", 20, None],
        ["3月26日", None, "乙小学", "约500元", None],
        ["合计"],
    ]
    (folder / "list.xlsx").write_bytes(xlsx(rows, change))
    tables = exporting.export(find_project(ROOT), ["2009"], list(TABLES)).tables
    assert tables is not None
    (folder / "2009.xlsx").write_bytes(as_xlsx(tables))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    for form in ("ods", "xls", "xlsx"):
        command = ["soffice", profile, "--headless", "--convert-to", form]
        command += ["--outdir", str(folder / form), "list.xlsx", "2009.xlsx"]
        subprocess.run(command, cwd=folder, check=True, capture_output=True, timeout=240)
    return {form: folder / form for form in ("ods", "xls", "xlsx")}


def change(sheet: Worksheet) -> None:
    sheet["A2"].number_format = 'm"月"d"日"'
    sheet["D3"].number_format = '0"万元"'
    sheet["E2"].number_format = ";;;"
    sheet["D2"].comment = Comment("实付", "示例")
    sheet["D7"] = "=SUM(D2:D6)"
    sheet.row_dimensions[4].hidden = True
    sheet.merge_cells("B5:B6")


@pytest.mark.parametrize("form", ["ods", "xls", "xlsx"])
def test_list_is_understood_alike(saved: dict[str, Path], form: str) -> None:
    name = f"list.{form}"
    found = taken((saved[form] / name).read_bytes(), name=name, told={"备注": "备注"})
    values = zip(found.of("date"), found.of("helpers"), found.of("donation", "cash"), strict=True)
    assert list(values) == [
        ("2009-03-25", "示例公司", "1000"),
        ("2009-03-25", "示例公司", "50000"),
        ("2009-03-25", "张示例", "20"),
        ("2009-03-26", "张示例", "约500元"),
    ]
    assert [place for place, _, code in found.said if code == "not-taken"] == [
        f"{name}!D2",
        f"{name}!E2",
        f"{name}!A4",
    ]


@pytest.mark.parametrize("form", ["ods", "xls", "xlsx"])
def test_export_that_calc_saved_changes_nothing(saved: dict[str, Path], form: str) -> None:
    project = find_project(ROOT)
    book = read_workbook((saved[form] / f"2009.{form}").read_bytes(), f"2009.{form}")
    read = lists.read_list(book, Options("2009"), lists.known(project, "2009"))
    assert [str(each.message) for each in read.findings] == []
    assert {each.status for each in read.rows} == {Status.RECORDED}
