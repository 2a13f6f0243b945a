"""`aidreport import` as a clerk runs it, in English."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml
from lists import xlsx

REGISTRY = """\
organisations:
  示例市甲中学: {sort: 学校, region: 示例市}
  乙小学: {name: 示例县乙小学, short_name: 乙小学, sort: 学校, region: 示例县}
"""
FRAME = "period: 2010\norganisation: 示例市甲中学\nself_reference: 我校\n"
LIST = """\
捐赠登记表,,,
日期,捐赠单位,受助对象,捐款金额（元）
3月25日,示例市甲中学,乙小学,"2,835.50"
4月2日,示例公司,乙小学,500
"""


@pytest.fixture
def year_in_a_folder(write_records: Callable) -> None:
    write_records("registry", REGISTRY)
    indented = "".join(f"  {line}\n" for line in FRAME.splitlines())
    write_records("2010/report", f"report:\n{indented}")


def written(here: Path, text: str = LIST, name: str = "list.csv", encoding: str = "gbk") -> str:
    (here / name).write_bytes(text.encode(encoding))
    return name


def records(here: Path) -> list[str]:
    return sorted(path.name for path in (here / "records" / "2010").iterdir())


@pytest.mark.usefixtures("two_years")
def test_what_was_understood_is_shown_and_nothing_written_without_an_answer(
    here: Path, aidreport: Callable
) -> None:
    ran = aidreport("import", written(here), "--year", "2010", "--kind", "捐赠")
    assert ran.code == 2
    assert ran.out.splitlines()[:5] == [
        "list.csv!A2: the heads",
        "  A  日期            →  日期",
        "  B  捐赠单位        →  帮扶方",
        "  C  受助对象        →  受助对象",
        "  D  捐款金额（元）  →  捐款（元）",
    ]
    assert "There is nobody to ask" in ran.err
    assert not (here / "records" / "2010").exists()


def test_page_names_rows_and_who_is_new(
    here: Path, aidreport: Callable, year_in_a_folder: None
) -> None:
    ran = aidreport("import", written(here), "--year", "2010", "--kind", "捐赠", "--dry-run")
    assert (ran.code, ran.out.splitlines()[6:]) == (
        0,
        [
            "3  new  2010-03-25  捐赠  示例县乙小学，2835.5元",
            "4  new  2010-04-02  捐赠  示例公司 → 示例县乙小学，500元",
            "",
            "New organisations: 示例公司",
        ],
    )
    assert records(here) == ["report.yaml"]


def test_year_in_a_folder_gets_a_file_for_each_activity(
    here: Path, aidreport: Callable, write_records: Callable, year_in_a_folder: None
) -> None:
    write_records("registry", REGISTRY + "  示例公司:\n")
    name = written(here)
    ran = aidreport("import", name, "--year", "2010", "--kind", "捐赠", "--yes")
    assert (ran.code, ran.err.splitlines()[-2:]) == (
        0,
        [
            "Written: records/2010/2010-03-25-donation.yaml, records/2010/2010-04-02-donation.yaml",
            "Look through them with “aidreport validate 2010”.",
        ],
    )
    text = (here / "records" / "2010" / "2010-03-25-donation.yaml").read_text(encoding="utf-8")
    found = yaml.safe_load(text)
    assert found["extra"].pop("导入码")
    assert found == {
        "kind": "donation",
        "date": found["date"],
        "recipients": "乙小学",
        "donation": {"cash": 2835.5},
        "extra": {"导入自": "list.csv 第3行"},
    }
    assert aidreport("validate", "2010").code == 0


def test_second_import_adds_only_what_is_new_and_tells_what_changed(
    here: Path, aidreport: Callable, write_records: Callable, year_in_a_folder: None
) -> None:
    write_records("registry", REGISTRY + "  示例公司:\n")
    call = ("--year", "2010", "--kind", "捐赠", "--yes")
    aidreport("import", written(here), *call)
    again = aidreport("import", written(here), *call)
    assert "0 new, 2 recorded already, 0 changed" in again.err
    more = LIST.replace(",500", ",800") + "5月4日,示例市甲中学,乙小学,100\n"
    ran = aidreport("import", written(here, more), *call)
    assert "1 new, 1 recorded already, 1 changed" in ran.err
    assert "捐赠: 500元 → 800元  (records/2010/2010-04-02-donation.yaml:1:1)" in ran.out
    assert len(records(here)) == 4


def test_doubt_keeps_everything_from_being_written(
    here: Path, aidreport: Callable, year_in_a_folder: None
) -> None:
    name = written(here, LIST.replace("4月2日", "4.2"))
    ran = aidreport("import", name, "--year", "2010", "--kind", "捐赠", "--yes")
    assert ran.code == 1
    assert ran.err.splitlines()[0].startswith("list.csv!A4: error: “4.2”")
    assert records(here) == ["report.yaml"]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"<html><table><tr><td>1</td></tr></table>", "it is a web page"),
        (b"%PDF-1.4", "it is no spreadsheet"),
        (b"PK\x03\x04broken", "it is damaged"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"), "password"),
        (b"\xff\xff\xff\xff", "neither UTF-8 nor GBK"),
    ],
)
def test_what_is_no_list_is_refused_with_what_it_is(
    here: Path, aidreport: Callable, year_in_a_folder: None, content: bytes, said: str
) -> None:
    (here / "list.xls").write_bytes(content)
    ran = aidreport("import", "list.xls", "--year", "2010")
    assert (ran.code, said in ran.err) == (2, True)


def test_folder_is_no_file(here: Path, aidreport: Callable, year_in_a_folder: None) -> None:
    (here / "lists").mkdir()
    ran = aidreport("import", "lists", "--year", "2010")
    assert (ran.code, "There is no file" in ran.err) == (2, True)


def test_text_that_is_called_a_workbook_is_read_and_said(
    here: Path, aidreport: Callable, year_in_a_folder: None
) -> None:
    name = written(here, LIST.replace(",", "\t").replace("2\t835", "2,835"), "list.xls")
    ran = aidreport("import", name, "--year", "2010", "--kind", "捐赠", "--dry-run")
    assert (ran.code, ran.err.splitlines()[0]) == (
        0,
        "The file is plain text, whatever its name says, and was read as CSV.",
    )


def test_missing_library_is_told_with_the_way_to_get_it(
    here: Path, aidreport: Callable, year_in_a_folder: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "list.xlsx").write_bytes(xlsx([["日期", "捐款金额"]]))
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    ran = aidreport("import", "list.xlsx", "--year", "2010")
    assert (ran.code, "pip install aidreport[xlsx]" in ran.err) == (3, True)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ([], "--year 2010"),
        (["--year", "2010", "--kind", "无此种类"], "--kind"),
        (["--year", "2010", "--map", "甲=乙"], "behind --map"),
        (["--year", "2010", "--date", "某日"], "某日"),
    ],
)
def test_wrong_options_are_refused(
    here: Path, aidreport: Callable, year_in_a_folder: None, options: list[str], said: str
) -> None:
    ran = aidreport("import", written(here), *options)
    assert (ran.code, said in ran.err) == (2, True)


def test_meanings_of_columns_are_kept_in_the_configuration(
    here: Path, aidreport: Callable, year_in_a_folder: None
) -> None:
    (here / "aidreport.toml").write_text('[import.columns]\n"爱心款" = "捐款"\n', encoding="utf-8")
    name = written(here, LIST.replace("捐款金额（元）", "爱心款"))
    ran = aidreport("import", name, "--year", "2010", "--kind", "捐赠", "--dry-run")
    assert (ran.code, "爱心款    →  捐款" in ran.out) == (0, True)


@pytest.mark.parametrize("told", ["爱心款=捐款", "“爱心款=捐款”"])
def test_meaning_of_a_column_may_stand_in_the_quotes_of_the_advice(
    here: Path, aidreport: Callable, year_in_a_folder: None, told: str
) -> None:
    name = written(here, LIST.replace("捐款金额（元）", "爱心款"))
    ran = aidreport("import", name, "--year", "2010", "--kind", "捐赠", "--dry-run", "--map", told)
    assert (ran.code, "爱心款    →  捐款" in ran.out) == (0, True)


def test_new_party_of_marks_alone_is_told_at_its_row_beside_other_doubts(
    here: Path, aidreport: Callable, year_in_a_folder: None
) -> None:
    rows = "日期,受助单位,捐款\n2010-03-05,乙小学,-5\n2010-03-06,*（）,700\n"
    ran = aidreport("import", written(here, rows), "--year", "2010", "--kind", "捐赠", "--dry-run")
    assert ran.code == 1
    assert "list.csv!C2: error: " in ran.err
    assert "list.csv!A3: error: " in ran.err


def test_new_party_of_marks_alone_in_a_row_in_doubt_breaks_nothing(
    here: Path, aidreport: Callable, year_in_a_folder: None
) -> None:
    name = written(here, "日期,受助单位,捐款\n2010-03-05,*（）,-5\n")
    ran = aidreport("import", name, "--year", "2010", "--kind", "捐赠", "--dry-run")
    assert (ran.code, "list.csv!C2: error: " in ran.err) == (1, True)


def test_two_columns_of_one_head_are_not_told_to_be_mapped(
    here: Path, aidreport: Callable, year_in_a_folder: None
) -> None:
    name = written(here, "日期,受助单位,捐款,捐款\n2010-03-05,示例县乙小学,700,300\n")
    ran = aidreport("import", name, "--year", "2010", "--kind", "捐赠", "--dry-run")
    assert (ran.code, "Two columns are headed “捐款”" in ran.err) == (1, True)
    assert "--map" not in ran.err


@pytest.mark.parametrize("name", ["活动登记.xlsx", "活动登记.csv"])
def test_example_list_is_understood(
    here: Path, aidreport: Callable, write_records: Callable, year_in_a_folder: None, name: str
) -> None:
    assert aidreport("import", "--template", name).code == 0
    assert aidreport("import", "--template", name).code == 2
    ran = aidreport("import", name, "--year", "2010", "--dry-run")
    assert (ran.code, "3 new, 0 recorded already" in ran.err) == (0, True)


@pytest.mark.usefixtures("year_in_a_folder")
@pytest.mark.parametrize(
    ("option", "told"), [("--map", "D=-"), ("--map", "爱心款=捐款"), ("--fill", "D")]
)
def test_a_head_that_no_column_has_is_refused(
    here: Path, aidreport: Callable, option: str, told: str
) -> None:
    ran = aidreport(
        "import", written(here), "--year", "2010", "--kind", "捐赠", option, told, "--yes"
    )
    assert ran.code == 2
    head = told.partition("=")[0]
    assert f"“{head}” behind {option} is the head of no column here." in ran.err
    assert "The heads are: 日期, 捐赠单位, 受助对象, 捐款金额" in ran.err
    assert records(here) == ["report.yaml"]


@pytest.mark.usefixtures("year_in_a_folder")
@pytest.mark.parametrize("told", ["捐款", "=捐款", ""])
def test_what_is_no_head_and_meaning_is_refused_as_it_was_typed(
    here: Path, aidreport: Callable, told: str
) -> None:
    ran = aidreport("import", written(here), "--year", "2010", "--map", told)
    assert ran.code == 2
    assert f"“{told}” behind --map is not understood: write the head of the column" in ran.err


@pytest.mark.usefixtures("year_in_a_folder")
@pytest.mark.parametrize("content", ["", "\n\n", "\ufeff"])
def test_an_empty_file_is_called_empty(here: Path, aidreport: Callable, content: str) -> None:
    ran = aidreport("import", written(here, content, encoding="utf-8"), "--year", "2010")
    assert ran.code == 1
    assert "The file is empty: look whether it is the right one, and was saved." in ran.err
    assert "hidden" not in ran.err
