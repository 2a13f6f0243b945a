from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

pytestmark = pytest.mark.usefixtures("two_years")


def test_workbook_has_a_sheet_for_each_table(here: Path, aidreport: Callable) -> None:
    ran = aidreport("export", "2008")
    path = here / "exports" / "2008.xlsx"
    assert (ran.code, ran.err) == (0, "Written: exports/2008.xlsx\n")
    assert openpyxl.load_workbook(path).sheetnames == ["活动", "捐赠", "人员", "荣誉", "指标"]


def test_one_table_as_csv_on_the_standard_output(aidreport: Callable) -> None:
    ran = aidreport("export", "-q", "--format", "csv", "--table", "activities", "-o", "-")
    assert ran.out.startswith("\ufeff年度,记录码,日期,种类,")
    rows = list(csv.DictReader(io.StringIO(ran.out.removeprefix("\ufeff"))))
    assert {row["年度"] for row in rows} == {"2008", "2009"}


def test_all_tables_as_csv_are_files_of_their_own(here: Path, aidreport: Callable) -> None:
    assert aidreport("export", "2008", "--format", "csv").code == 0
    names = sorted(path.name for path in (here / "exports").iterdir())
    assert names == sorted(f"2008-{name}.csv" for name in ("活动", "捐赠", "人员", "荣誉", "指标"))
    assert aidreport("export", "2008", "--format", "csv", "-o", "-").code == 2


def test_lines_of_json_name_their_table(aidreport: Callable) -> None:
    ran = aidreport("export", "2008", "--format", "jsonl", "-o", "-")
    lines = [json.loads(line) for line in ran.out.splitlines()]
    assert {"活动"} <= {line["表"] for line in lines}


def test_file_that_somebody_changed_is_not_replaced(here: Path, aidreport: Callable) -> None:
    aidreport("export", "2008")
    assert aidreport("export", "2008").code == 0
    path = here / "exports" / "2008.xlsx"
    path.write_bytes(b"changed")
    assert aidreport("export", "2008").code == 1
    assert path.read_bytes() == b"changed"
    assert aidreport("export", "2008", "--force").code == 0
    assert path.read_bytes() != b"changed"


def test_record_with_an_error_is_not_exported(aidreport: Callable, write_records: Callable) -> None:
    write_records("2008", "report: {period: 2008}\n")
    ran = aidreport("export", "2008")
    assert (ran.code, "missing-field" in ran.err) == (1, True)


def test_missing_library_is_told(aidreport: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    assert aidreport("export", "2008").code == 3
    assert aidreport("stats", "--format", "xlsx", "-o", "x.xlsx").code == 3
    assert aidreport("export", "2008", "--format", "csv").code == 0


def test_statistics_are_a_workbook_too(here: Path, aidreport: Callable) -> None:
    assert aidreport("stats", "--format", "xlsx", "-o", "x.xlsx").code == 0
    sheet = openpyxl.load_workbook(here / "x.xlsx").active
    assert sheet is not None
    assert sheet["D2"].data_type == "s"
    assert sheet["E2"].data_type == "n"


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize("folder", ["out", "out/", "new/"])
def test_a_folder_gets_the_file_by_its_usual_name(
    here: Path, aidreport: Callable, folder: str
) -> None:
    (here / "out").mkdir()
    ran = aidreport("export", "2008", "-o", folder)
    assert (ran.code, ran.err) == (0, f"Written: {folder.rstrip('/')}/2008.xlsx\n")
    assert (here / folder / "2008.xlsx").is_file()


@pytest.mark.usefixtures("two_years")
@pytest.mark.parametrize("name", ["tables", "tables.csv", "tables.docx"])
def test_a_name_that_does_not_fit_the_format_is_refused(
    here: Path, aidreport: Callable, name: str
) -> None:
    ran = aidreport("export", "2008", "-o", name)
    assert ran.code == 2
    assert f"“{name}” does not end in “.xlsx”, as the format is: write “tables.xlsx”" in ran.err
    assert not (here / name).exists()


@pytest.mark.usefixtures("two_years")
def test_the_path_is_told_from_the_project(here: Path, aidreport: Callable) -> None:
    assert aidreport("export", "2008").err == "Written: exports/2008.xlsx\n"
    assert aidreport("-C", str(here), "export", "2008").err == "Written: exports/2008.xlsx\n"


@pytest.mark.usefixtures("two_years")
def test_tables_are_called_in_the_language_of_the_user(aidreport: Callable) -> None:
    ran = aidreport("--lang", "zh", "export", "--table", "nothing")
    assert ran.code == 2
    assert "活动、捐赠、人员、荣誉、指标" in ran.err
    shown = aidreport("--lang", "zh", "export", "2008", "--table", "捐赠", "--format", "csv", "-o-")
    assert shown.code == 0
    assert shown.out == aidreport("export", "2008", "--table=donations", "--format=csv", "-o-").out


def test_who_did_an_activity_beside_the_house_has_a_column(
    aidreport: Callable, write_records: Callable
) -> None:
    record = """\
report: {period: 2024, organisation: us}
organisations:
  us: {name: 示例市第一中学}
  二中: {name: 示例市第二中学}
  小学: {name: 示例县小学}
activities:
  - {kind: donation, date: 2024-03-10, with: 二中, recipients: 小学, donation: {cash: 9}}
signature: {date: 2024-12-31}
"""
    write_records("2024", record)
    ran = aidreport("export", "2024", "-q", "--format", "csv", "--table", "activities", "-o", "-")
    (row,) = csv.DictReader(io.StringIO(ran.out.removeprefix("\ufeff")))
    assert row["联合单位"] == "示例市第二中学"
