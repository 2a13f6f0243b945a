from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openpyxl import load_workbook

RECORD = """\
report: {period: 2009, organisation: 示例市甲中学}
organisations: {示例市甲中学: , 乙小学: }
activities:
  - kind: donation
    date: 2009-05-04
    recipients: 乙小学
    donation: {cash: 700}
    evidence:
      - {file: evidence/章小示的收据.PDF, sort: receipt, amount: 700, number: "0031205",
         proves: 乙小学收到捐款}
      - {file: evidence/letter.章小示, sort: letter}
  - {kind: volunteering, date: 2009-03, contents: [打扫校园], evidence: evidence/list.jpg}
signature: {date: 2009-12-31}
"""
NAMES = [
    "00-佐证材料目录.xlsx",
    "01-志愿服务-其他-2009-03.jpg",
    "02-捐赠-收据-2009-05-04.pdf",
    "03-捐赠-信函-2009-05-04",
]


@pytest.fixture
def year(here: Path, write_records: Callable) -> Path:
    write_records("2009", RECORD)
    folder = here / "evidence"
    folder.mkdir()
    (folder / "章小示的收据.PDF").write_bytes(b"receipt")
    (folder / "letter.章小示").write_bytes(b"a letter")
    (folder / "list.jpg").write_bytes(b"a list")
    return folder


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.usefixtures("year")
def test_the_list_is_shown_by_the_numbers(aidreport: Callable) -> None:
    ran = aidreport("evidence", "2009")
    assert ran.code == 0
    assert [line.split() for line in ran.out.splitlines()] == [
        ["1", "2009-03", "志愿服务", "其他", "evidence/list.jpg"],
        ["2", "2009-05-04", "捐赠", "收据", "700元", "乙小学收到捐款", "evidence/章小示的收据.PDF"],
        ["3", "2009-05-04", "捐赠", "信函", "evidence/letter.章小示"],
    ]


@pytest.mark.usefixtures("year")
def test_the_files_are_copied_under_names_that_tell_nobodys(
    here: Path, aidreport: Callable
) -> None:
    ran = aidreport("evidence", "2009", "-o", "all")
    assert (ran.code, ran.err.splitlines()[-1]) == (0, "Written: all (3 files and their list)")
    assert names(here / "all") == NAMES
    assert (here / "all" / NAMES[2]).read_bytes() == b"receipt"


@pytest.mark.usefixtures("year")
def test_the_list_goes_with_them(here: Path, aidreport: Callable) -> None:
    aidreport("evidence", "2009", "-o", "all")
    sheet = load_workbook(here / "all" / NAMES[0]).worksheets[0]
    heads, first, second, third = ([cell.value for cell in row] for row in sheet.iter_rows())
    row = dict(zip(heads, second, strict=True))
    assert [row["文件"] for row in (dict(zip(heads, each, strict=True)) for each in (first, third))]
    assert (row["序号"], row["文件"], row["金额（元）"]) == (2, NAMES[2], 700)
    assert (row["材料编号"], row["证明事项"], row["原文件"]) == (
        "0031205",
        "乙小学收到捐款",
        "evidence/章小示的收据.PDF",
    )
    assert row["SHA-256"] == hashlib.sha256(b"receipt").hexdigest()
    assert row["记录位置"] == "records/2009.yaml:9:9"


def test_a_zip_file_has_the_same_bytes_at_any_time(
    here: Path, year: Path, aidreport: Callable
) -> None:
    assert aidreport("evidence", "2009", "-o", "one.zip").code == 0
    for file in year.iterdir():
        os.utime(file, (0, 0))
    assert aidreport("evidence", "2009", "-o", "other.ZIP").code == 0
    content = (here / "one.zip").read_bytes()
    assert (here / "other.ZIP").read_bytes() == content
    with ZipFile(BytesIO(content)) as archive:
        assert archive.testzip() is None
        assert sorted(archive.namelist()) == NAMES
        assert archive.read(NAMES[1]) == b"a list"


def test_what_is_there_stays_unless_it_is_to_be_replaced(
    here: Path, year: Path, aidreport: Callable
) -> None:
    aidreport("evidence", "2009", "-o", "all")
    assert aidreport("evidence", "2009", "-o", "all").err.endswith("Up to date: all\n")
    (year / "list.jpg").write_bytes(b"another list")
    refused = aidreport("evidence", "2009", "-o", "all")
    assert (refused.code, "holds something else" in refused.err) == (1, True)
    assert (here / "all" / NAMES[1]).read_bytes() == b"a list"
    ran = aidreport("evidence", "2009", "-o", "all", "--force")
    assert (ran.code, ran.err.splitlines()[-2:]) == (
        0,
        ["Kept: all.1.bak", "Written: all (3 files and their list)"],
    )
    assert (here / "all" / NAMES[1]).read_bytes() == b"another list"
    assert (here / "all.1.bak" / NAMES[1]).read_bytes() == b"a list"


@pytest.mark.parametrize("place", [".", "evidence", "records/..", "evidence/list.jpg"])
def test_the_evidence_itself_is_never_replaced(
    here: Path, year: Path, aidreport: Callable, place: str
) -> None:
    before = {path.name: path.read_bytes() for path in year.iterdir()}
    ran = aidreport("evidence", "2009", "-o", place, "--force")
    assert (ran.code, "holds the evidence itself" in ran.err) == (2, True)
    assert {path.name: path.read_bytes() for path in year.iterdir()} == before
    assert names(here) == ["evidence", "records"]


def test_nothing_is_written_where_a_file_is_missing(
    here: Path, year: Path, aidreport: Callable
) -> None:
    (year / "list.jpg").unlink()
    ran = aidreport("evidence", "2009", "-o", "all")
    assert (ran.code, "1 of the files are missing" in ran.err) == (1, True)
    assert names(here) == ["evidence", "records"]
    assert aidreport("evidence", "2009").code == 0


def test_a_record_without_evidence_says_so(write_records: Callable, aidreport: Callable) -> None:
    write_records("2009", RECORD.partition("activities:")[0])
    ran = aidreport("evidence", "2009")
    assert (ran.code, "No evidence is recorded for 2009" in ran.err) == (1, True)


def test_a_record_with_an_error_is_told(write_records: Callable, aidreport: Callable) -> None:
    write_records("2009", RECORD.replace("evidence/list.jpg", "../list.jpg"))
    ran = aidreport("evidence", "2009", "-o", "all")
    assert (ran.code, "[outside-project]" in ran.err) == (1, True)


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="whoever may read everything")
def test_a_file_that_nobody_may_read_stops_all(here: Path, year: Path, aidreport: Callable) -> None:
    (year / "list.jpg").chmod(0)
    ran = aidreport("evidence", "2009", "-o", "all.zip")
    assert (ran.code, "cannot be read" in ran.err) == (1, True)
    assert names(here) == ["evidence", "records"]


@pytest.mark.usefixtures("year")
def test_what_has_no_receipt_is_to_be_done(write_records: Callable, aidreport: Callable) -> None:
    write_records("2009", RECORD.replace("sort: receipt", "sort: photo"))
    assert "[money-without-receipt]" not in aidreport("todo", "2009").out
    asked = RECORD.replace("甲中学}", "甲中学, receipt_above: 500}", 1)
    write_records("2009", asked.replace("sort: receipt", "sort: photo"))
    assert "Nothing proves this money" in aidreport("todo", "2009").out


@pytest.mark.usefixtures("year")
def test_the_trace_of_money_names_its_receipt(aidreport: Callable) -> None:
    lines = aidreport("trace", "2009", "700元").out.splitlines()
    assert lines[1:3] == [
        "    records/2009.yaml:7:22: activities[1].donation.cash = 700",
        "    records/2009.yaml:9:16: evidence: evidence/章小示的收据.PDF",
    ]
