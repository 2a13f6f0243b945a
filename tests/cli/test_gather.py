from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from sent import export, house, put, record, zipped

from aidreport.gathering.index import HouseEntry, State, read_index
from aidreport.gathering.reading import read_export

YEAR = ("--year", "2010")


def index(here: Path, folder: str = "gathered/2010") -> list[HouseEntry]:
    found = read_index((here / folder / "houses.jsonl").read_bytes(), "houses.jsonl")
    assert found.houses is not None, found.findings
    return list(found.houses)


def states(here: Path) -> dict[str, str]:
    return {each.name: each.state.value for each in index(here)}


def test_exports_of_a_folder_are_gathered_whatever_mail_called_them(
    here: Path, aidreport: Callable
) -> None:
    put(here / "in" / "2010.gathering (3).jsonl", export("甲校"), 3)
    put(here / "in" / "报送(最终版)", export("乙校").replace(b"\n", b"\r\n"), 4)
    put(here / "in" / "Thumbs.db", b"\xd0\xcf\x11\xe0")
    ran = aidreport("gather", "in", *YEAR)
    assert ran.code == 0, ran.err
    assert "2 houses: 2 handed in, 0 faulty, 0 not handed in.\n" in ran.err
    assert "Written: gathered/2010.\n" in ran.err  # and not that something stands in “findings”
    first, second = index(here)
    assert (first.name, first.changed, first.signed_on) == ("乙校", "2010-12-04", "2010-12-20")
    assert (second.name, second.activities, second.errors) == ("甲校", 2, 0)
    for each in (first, second):
        content = (here / "gathered" / "2010" / each.file).read_bytes()
        assert content == export(each.name)
        assert read_export(content, each.file).year


def test_list_tells_who_is_missing_and_a_former_name_is_the_same_house(
    here: Path, aidreport: Callable
) -> None:
    put(here / "in" / "a.jsonl", export("示例县中学"))
    put(here / "in" / "b.jsonl", export("外来的学校"))
    put(
        here / "houses.yaml",
        "单位:\n  - {名称: 示例县第一中学, 类别: 完全中学, 曾用名: [示例县中学]}\n  - 丙校\n",
    )
    ran = aidreport("gather", "houses.yaml", "in", *YEAR, "--lang", "zh")
    assert ran.code == 1
    assert states(here) == {
        "示例县第一中学": "handed-in",
        "丙校": "missing",
        "外来的学校": "handed-in",
    }
    entry = index(here)[0]
    assert (entry.kind, entry.former_names) == ("完全中学", ("示例县中学",))
    assert "[house-not-listed]" in ran.err
    lines = [line.split() for line in ran.out.splitlines()]
    assert lines[0][:4] == ["单位", "单位种类", "区县", "状态"]
    assert lines[2][:2] == ["丙校", "未报"]


@pytest.mark.parametrize(
    ("sent", "listed", "alike"),
    [
        ("户县第一小学", "鄠邑区第一小学", True),
        ("西安市户县第一小学", "{name: 第一小学, county: 鄠邑区}", True),
        ("户县第一小学", "鄠邑区第二小学", False),
        ("户县第一小学", "长安区第一小学", False),
    ],
)
def test_a_house_that_looks_like_one_that_is_missing_is_told_with_the_mend(
    here: Path, aidreport: Callable, sent: str, listed: str, alike: bool
) -> None:
    put(here / "in" / "a.jsonl", export(sent, county="西安市户县"))
    put(here / "houses.yaml", f"houses:\n  - {listed}\n")
    ran = aidreport("gather", "houses.yaml", "in", *YEAR)
    said = " ".join(ran.err.split())
    assert "[house-not-listed]" in said
    assert (f"add “former_names: [{sent}]” to it" in said) is alike
    assert ("houses.yaml:2:" in said) is alike


def test_a_house_that_looks_like_one_that_handed_in_is_another_one(
    here: Path, aidreport: Callable
) -> None:
    for name in ("户县第一小学", "鄠邑区第一小学"):
        put(here / "in" / f"{name}.jsonl", export(name, county="西安市户县"))
    put(here / "houses.yaml", "houses:\n  - 鄠邑区第一小学\n")
    ran = aidreport("gather", "houses.yaml", "in", *YEAR)
    assert "[house-not-listed]" in ran.err
    assert "looks like" not in ran.err


def test_without_a_list_houses_stand_as_they_are_counted(here: Path, aidreport: Callable) -> None:
    names = ["八一小学", "十十小学", "第一中学", "第二中学", "第三中学", "第十中学", "第十二中学"]
    names += ["第二十中学", "第二十一中学"]
    for name in names:
        put(here / "in" / f"{name}.jsonl", export(name))
    assert aidreport("gather", "in", *YEAR).code == 0
    assert [each.name for each in index(here)] == names


def test_county_that_was_renamed_is_one_county(here: Path, aidreport: Callable) -> None:
    put(here / "in" / "a.jsonl", export("希望小学", county="西安市户县"))
    put(here / "in" / "b.jsonl", export("希望小学", cash="5", county="西安市长安区"))
    put(
        here / "houses.yaml",
        "houses:\n  - {name: 希望小学, county: 西安市鄠邑区}\n"
        "  - {name: 希望小学, county: 西安市长安区}\n",
    )
    assert aidreport("gather", "houses.yaml", "in", *YEAR).code == 0
    found = [(each.place.words, each.source) for each in index(here)]
    assert found == [("西安市户县", "in/a.jsonl"), ("西安市长安区", "in/b.jsonl")]


def test_house_of_two_in_the_list_that_nothing_tells_apart_is_not_guessed(
    here: Path, aidreport: Callable
) -> None:
    put(here / "in" / "a.jsonl", export("希望小学", county="示例县"))
    put(
        here / "houses.yaml",
        "houses:\n  - {name: 希望小学, county: 示例县}\n  - {name: 希望小学}\n",
    )
    ran = aidreport("gather", "houses.yaml", "in", *YEAR)
    assert ran.code == 1
    assert "Several houses of the list may be “希望小学”" in ran.err
    assert [each.state for each in index(here)] == [State.MISSING, State.MISSING, State.FAULTY]


def test_former_name_of_one_house_that_is_the_name_of_another_is_told(
    here: Path, aidreport: Callable
) -> None:
    put(here / "in" / "a.jsonl", export("一中", county="示例县"))
    put(
        here / "houses.yaml",
        "单位:\n  - {名称: 一中, 区县: 示例县}\n  - {名称: 职业中学, 区县: 示例县, 曾用名: 一中}\n",
    )
    ran = aidreport("gather", "houses.yaml", "in", *YEAR)
    assert ran.code == 1
    assert (
        "Several houses of the list may be “一中” (示例县), at houses.yaml:2:5, houses.yaml:3:5,"
        " all of one county: correct there the “name” or the “former_names” of those that it is not"
    ) in ran.err


def test_file_that_the_list_names_and_is_not_there_is_told_and_the_others_are_gathered(
    here: Path, aidreport: Callable
) -> None:
    put(here / "in" / "a.jsonl", export("甲校"))
    put(here / "houses.yaml", "单位:\n  - 甲校\n  - {名称: 乙校, 报送文件: in/b.jsonl}\n")
    ran = aidreport("gather", "houses.yaml", "in", *YEAR)
    assert "houses.yaml:3:20: warning: There is no file or folder “in/b.jsonl”" in ran.err
    assert states(here) == {"甲校": "handed-in", "乙校": "missing"}


def test_of_two_exports_of_a_house_the_last_one_counts(here: Path, aidreport: Callable) -> None:
    put(here / "in" / "old.jsonl", export("甲校", "1"), 3)
    put(here / "in" / "new.jsonl", export("甲校", "2"), 9)
    put(here / "in" / "again.jsonl", export("甲校", "2"), 5)
    ran = aidreport("gather", "in", *YEAR)
    assert ran.code == 0
    (entry,) = index(here)
    assert entry.source == "in/new.jsonl"
    assert "and not in/old.jsonl" in ran.err
    assert "handed-in-twice" in (here / "gathered/2010" / entry.findings).read_text("utf-8-sig")


def test_two_exports_of_one_day_are_not_guessed(here: Path, aidreport: Callable) -> None:
    put(here / "in" / "a.jsonl", export("甲校", "1"), 3)
    put(here / "in" / "b.jsonl", export("甲校", "2"), 3)
    ran = aidreport("gather", "in", *YEAR)
    assert (ran.code, states(here)) == (1, {"甲校": "faulty"})
    assert "nobody can say which counts: in/a.jsonl, in/b.jsonl" in ran.err


def test_what_is_broken_or_something_else_stops_no_other(here: Path, aidreport: Callable) -> None:
    good = export("甲校")
    put(here / "in" / "good.jsonl", good)
    put(here / "in" / "乙校.jsonl", export("乙校")[:-40])
    put(here / "in" / "丙校总结.doc", bytes.fromhex("D0CF11E0A1B11AE1") + b"x" * 600)
    put(here / "in" / "丁校.xlsx", zipped({"[Content_Types].xml": b"<a/>", "xl/a.xml": b"x"}))
    put(here / "in" / "壬.zip", b"PK\x03\x04 damaged")
    put(here / "in" / "癸.rar", b"Rar!\x1a\x07")
    put(here / "in" / "去年.jsonl", export("戊校", year="2009"))
    put(here / "in" / "空.jsonl", b"")
    put(here / "in" / "通知.txt", "请各校报送")
    put(here / "houses.yaml", "houses: [甲校, 乙校, 丙校, 丁校, 戊校]\n")
    ran = aidreport("gather", "houses.yaml", "in", *YEAR, "--lang", "zh")
    assert ran.code == 1
    named = {each.name: each.state.value for each in index(here) if each.name}
    faulty = dict.fromkeys(["乙校", "丙校", "丁校", "戊校"], "faulty")
    assert named == {"甲校": "handed-in", **faulty}
    for words in (
        "乙校.jsonl:3:1: error: 文件不完整",
        "丙校总结.doc:1:1: error: 没有读取：是 Word 或 Excel 文件",
        "丁校.xlsx:1:1: error: 没有读取：是 Word 或 Excel 文件",
        "壬.zip:1:1: error: 没有读取：已损坏",
        "癸.rar:1:1: error: 没有读取：只能打开 zip",
        "去年.jsonl:1:1: error: 这是2009年度的",
        "空.jsonl:1:1: error: 没有读取：是空的",
        "通知.txt:1:1: error: 没有读取：不是报送汇总的文件",
    ):
        assert f"in/{words}" in ran.err, ran.err


def test_names_of_a_zip_of_windows_are_read_and_its_time_counts(
    here: Path, aidreport: Callable
) -> None:
    content = zipped({"第三中学/2010年报送.jsonl": export("甲校")}, "gbk")
    put(here / "in" / "wps.zip", content)
    put(here / "in" / "utf.zip", zipped({"乙校/报送.jsonl": export("乙校")}))
    assert aidreport("gather", "in", *YEAR).code == 0
    found = {each.name: (each.source, each.changed) for each in index(here)}
    assert found == {
        "甲校": ("in/wps.zip (第三中学/2010年报送.jsonl)", "2010-12-30"),
        "乙校": ("in/utf.zip (乙校/报送.jsonl)", "2010-12-30"),
    }


def test_records_are_refused_unless_told_otherwise(here: Path, aidreport: Callable) -> None:
    house(here / "in" / "甲", record("甲校"))
    content = zipped({"乙/records/2010.yaml": record("乙校").encode()})
    put(here / "in" / "乙.zip", content)
    ran = aidreport("gather", "in", *YEAR)
    assert ran.code == 1
    assert ran.err.count("[records-handed-in]") == 2
    assert not list((here / "gathered/2010/exports").iterdir())
    ran = aidreport("gather", "in", *YEAR, "--records")
    assert ran.code == 0, ran.err
    for entry in index(here):
        assert (here / "gathered/2010" / entry.file).read_bytes() == export(entry.name)
    assert not (here / "gathered/2010/.unpacked").exists()


def test_records_that_cannot_be_listed_stop_no_other_house(here: Path, aidreport: Callable) -> None:
    house(here / "in" / "甲", record("甲校"))
    house(here / "in" / "乙", record("乙校"))
    (here / "in" / "甲" / "records" / "2010").symlink_to("2010")
    ran = aidreport("gather", "in", *YEAR, "--records", "--lang", "en")
    assert ran.code == 1
    assert "This was not read: it cannot be read: look whether you may" in ran.err
    assert states(here)["乙校"] == "handed-in"


def test_records_with_an_error_are_faulty_and_told_in_chinese(
    here: Path, aidreport: Callable
) -> None:
    house(here / "in" / "甲", record("甲校").replace("date: 2010-03,", "date: 2010-13,"))
    house(here / "in" / "乙", record("乙校"))
    assert aidreport("gather", "in", *YEAR, "--records", "--lang", "en").code == 1
    assert states(here) == {"甲校": "faulty", "乙校": "handed-in"}
    sent_back = (here / "gathered/2010/findings/甲校.txt").read_bytes()
    assert sent_back.startswith(b"\xef\xbb\xbf")
    lines = sent_back.decode("utf-8-sig").split("\r\n")
    assert lines[:4] == [
        "甲校：2010年度报送内容需要改正",
        "",
        "报送文件：in/甲",
        "共1处错误、0处警告。请改正记录后重新导出、重新报送。",
    ]
    assert lines[5].startswith("1. 【错误】records/2010.yaml 第8行第28列：")


def test_table_is_a_workbook_and_markdown_in_chinese(here: Path, aidreport: Callable) -> None:
    put(here / "in" / "a.jsonl", export("甲|校"))
    put(here / "houses.yaml", "houses: ['甲|校', 乙校]\n")
    aidreport("gather", "houses.yaml", "in", *YEAR, "--lang", "en")
    text = (here / "gathered/2010/houses.md").read_text("utf-8")
    assert text.startswith("# 2010年度报送情况\n\n共2个单位：已报1个，有误0个，未报1个。\n")
    assert "| 甲\\|校 | 学校 | 示例县 | 已报 | 0 | 0 | 2 | 2010-12-01 | 2010-12-20 |" in text
    sheet = openpyxl.load_workbook(here / "gathered/2010/houses.xlsx").active
    assert sheet
    rows = [[cell.value for cell in row[:4]] for row in sheet.iter_rows()]
    assert rows == [
        ["单位", "单位种类", "区县", "状态"],
        ["甲|校", "学校", "示例县", "已报"],
        ["乙校", None, None, "未报"],
    ]


def test_second_run_gives_the_same_bytes_and_takes_away_what_is_gone(
    here: Path, aidreport: Callable
) -> None:
    put(here / "in" / "a.jsonl", export("甲校"))
    put(here / "in" / "b.jsonl", export("乙校"))

    def files() -> dict[str, bytes]:
        folder = here / "gathered" / "2010"
        every = (path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in every}

    aidreport("gather", "in", *YEAR)
    first = files()
    aidreport("gather", "in", *YEAR)
    assert files() == first
    put(here / "in" / "b.jsonl", export("乙校", "9"), 7)
    aidreport("gather", "in", *YEAR)
    exports = [name for name in files() if name.startswith("exports/")]
    assert len(exports) == 2
    assert set(exports) == {each.file for each in index(here)}


def test_what_has_not_changed_is_not_read_again(
    here: Path, aidreport: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(here / "in" / "a.jsonl", export("甲校"))
    aidreport("gather", "in", *YEAR)
    first = index(here)
    from aidreport.collecting import reading

    def never(*_: object) -> None:
        raise AssertionError("read again")

    monkeypatch.setattr(reading, "read_export", never)
    assert aidreport("gather", "in", *YEAR).code == 0
    assert index(here) == first


def test_export_that_was_changed_in_the_folder_is_written_anew(
    here: Path, aidreport: Callable
) -> None:
    put(here / "in" / "a.jsonl", export("甲校"))
    aidreport("gather", "in", *YEAR)
    (entry,) = index(here)
    (here / "gathered/2010" / entry.file).write_bytes(b"changed")
    aidreport("gather", "in", *YEAR)
    assert (here / "gathered/2010" / entry.file).read_bytes() == export("甲校")


def test_what_the_list_says_of_a_file_has_to_be_true(here: Path, aidreport: Callable) -> None:
    put(here / "in" / "a.jsonl", export("甲校"))
    put(here / "houses.yaml", "houses:\n  - {name: 乙校, from: in/a.jsonl}\n")
    ran = aidreport("gather", "houses.yaml", *YEAR)
    assert ran.code == 1
    assert "By the list this is from “乙校” (houses.yaml:2:5), but it says" in ran.err
    put(here / "houses.yaml", "houses:\n  - {name: 甲校, from: in/a.jsonl}\n")
    assert aidreport("gather", "houses.yaml", *YEAR).code == 0


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("a: 1\n", "There is no list of houses here"),
        ("houses: [甲, 甲]\n", "stands in the list already"),
        ("houses: [{kind: 学校}]\n", "has no name"),
        ("houses: [{name: 甲, from: ../x}]\n", "leads out of the folder"),
        ("houses: [{name: 甲, 区域: x}]\n", "“区域” is no field of a house"),
        ("houses: [\n", "houses.yaml:"),
        ("houses: &a [*a]\n", "houses.yaml:"),
    ],
)
def test_list_that_is_wrong_is_told_first(
    here: Path, aidreport: Callable, text: str, said: str
) -> None:
    put(here / "houses.yaml", text)
    ran = aidreport("gather", "houses.yaml", *YEAR)
    assert (ran.code, said in ran.err) == (1, True), ran.err
    assert not (here / "gathered").exists()


def test_year_and_sources_are_asked_for(here: Path, aidreport: Callable) -> None:
    put(here / "in" / "a.jsonl", export("甲校"))
    for arguments in (["in"], ["in", "--year", "zehn"], ["nowhere", *YEAR], list(YEAR)):
        assert aidreport("gather", *arguments).code == 2


def test_other_folder_can_be_named(here: Path, aidreport: Callable) -> None:
    put(here / "in" / "a.jsonl", export("甲校"))
    assert aidreport("gather", "in", *YEAR, "-o", "in/out").code == 0
    assert aidreport("gather", "in", *YEAR, "-o", "in/out").code == 0
    assert [each.name for each in index(here, "in/out")] == ["甲校"]


@pytest.mark.skipif(sys.platform == "win32", reason="sends a signal")
def test_interrupt_ends_with_130(here: Path) -> None:
    for number in range(400):
        house(here / "in" / f"{number:03}", record(f"第{number}校"))
    command = [sys.executable, "-m", "aidreport", "gather", "in", *YEAR, "--records"]
    # A run in the background ignores the signal, and would hand that down.
    process = subprocess.Popen(
        command,
        cwd=here,
        stderr=subprocess.PIPE,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    exports = here / "gathered/2010/exports"
    for _ in range(1200):
        if exports.is_dir() and any(exports.iterdir()):
            break
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=120)
    assert (process.returncode, b"Interrupted." in said) == (130, True)
    assert not (here / "gathered/2010/houses.jsonl").exists()


def test_who_holds_houses_against_each_other_is_said_where_there_are_several(
    here: Path, aidreport: Callable
) -> None:
    said = "“aidreport validate 2010” does it"
    put(here / "in/1.jsonl", export("甲校"))
    assert said not in " ".join(aidreport("gather", "in", "--year", "2010").err.split())
    put(here / "in/2.jsonl", export("乙校"))
    assert said in " ".join(aidreport("gather", "in", "--year", "2010").err.split())
    elsewhere = aidreport("gather", "in", "--year", "2010", "-o", "elsewhere")
    assert said not in " ".join(elsewhere.err.split())
