"""`aidreport import` of an old report as a clerk runs it."""

from __future__ import annotations

from collections.abc import Callable
from difflib import ndiff
from pathlib import Path

import pytest
import yaml
from docx import Document

REPORT = """\
2009年对口支援工作总结
一年来，我校开展了对口支援工作。据统计，全年共开展各类帮扶活动3项，累计捐款1800元。
一、扎实工作
（一）3月5日，校长张示例带领12名教师赴示例县乙小学，捐赠现金1000元，并送上图书30册。
（二）4月2日，我校向乙小学捐款500元。
（三）今年，我校给乙小学送去一些复习资料。
二、屡获表彰
1、我校荣获2008年度示例市捐资助学先进学校称号（示教办发〔2009〕11号）。
三、下一步打算
2010年，我校将向乙小学捐款2000元。
示例市甲中学
2009年12月30日
"""
RECORD = """\
# 手写的注释
report: {period: 2009, organisation: 示例市甲中学, self_reference: 我校}

activities:
  - kind: donation
    date: 2009-04-02
    recipients: 乙小学
    donation: {cash: 500}

organisations:
  示例市甲中学: {sort: 学校, region: 示例市}
  乙小学: {name: 示例县乙小学, short_name: 乙小学, sort: 学校, region: 示例县}
people:
  张示例: {posts: 校长}
"""


@pytest.fixture
def report(here: Path) -> str:
    (here / "records").mkdir()
    (here / "旧总结.txt").write_bytes(REPORT.encode("gb18030"))
    return "旧总结.txt"


def recorded(here: Path) -> dict:
    return yaml.safe_load((here / "records" / "2009.yaml").read_text("utf-8"))


def without_status(here: Path) -> None:
    path = here / "records" / "2009.yaml"
    lines = path.read_text("utf-8").splitlines(keepends=True)
    kept = (line for line in lines if line.strip() not in ("status: draft", "状态: 草稿"))
    path.write_text("".join(kept), "utf-8")


def test_a_report_becomes_drafts_with_their_sentences_and_marks(
    aidreport: Callable, here: Path, report: str
) -> None:
    ran = aidreport("import", report, "--yes")
    assert ran.code == 0, ran.err
    record = recorded(here)
    assert record["report"] == {
        "period": 2009,
        "organisation": "示例市甲中学",
        "self_reference": "我校",
        "work": "对口支援",
    }
    assert str(record["signature"]["date"]) == "2009-12-30"
    first, second, third = record["activities"]
    assert first["status"] == "draft"
    assert first["extra"]["原文"].startswith("3月5日，校长张示例带领12名教师")
    assert first["extra"]["导入自"] == "旧总结.txt 第4段"
    assert second["extra"]["待核"] == ["受助对象：没有记录过，按原文读出"]
    assert third["extra"]["待核"][0] == "日期：原文没有写月、日"
    text = (here / "records" / "2009.yaml").read_text("utf-8")
    assert text.startswith("# 待核：开头的 report 由 旧总结.txt 读出，请核对。\n")
    assert "#   - {award: 示例市捐资助学先进学校, period: 2008" in text
    assert "捐款: the report says 1800元, the activities come to 1500元." in ran.out
    assert "10  (" in ran.out or "10  （plans）2010年" in ran.out


def test_drafts_are_valid_listed_by_todo_and_no_part_of_the_report(
    aidreport: Callable, here: Path, report: str
) -> None:
    aidreport("import", report, "--yes")
    assert aidreport("validate", "2009").code == 0
    assert "Drafts to be completed (3)" in aidreport("todo", "2009").out
    assert aidreport("render", "2009", "-f", "md").code == 0
    assert "1000元" not in (here / "reports" / "2009.md").read_text("utf-8")


@pytest.mark.parametrize("language", ["en", "zh"])
def test_a_draft_without_its_status_is_rendered(
    aidreport: Callable, here: Path, report: str, language: str
) -> None:
    aidreport("import", report, "--yes", "--lang", language)
    text = (here / "records" / "2009.yaml").read_text(encoding="utf-8")
    assert ("报告:" in text, "report:" in text) == (language == "zh", language == "en")
    without_status(here)
    ran = aidreport("render", "2009", "-f", "md", "--lang", "en")
    assert ran.code == 0, ran.err
    text = (here / "reports" / "2009.md").read_text("utf-8")
    assert "3月5日，校长张示例带领12名教师赴示例县乙小学，捐赠现金1000元，并送上图书30册。" in text
    assert "原文" not in text
    assert "待核" not in text


def test_what_is_recorded_is_not_added_and_every_other_byte_stays(
    aidreport: Callable, here: Path, report: str
) -> None:
    path = here / "records" / "2009.yaml"
    path.write_bytes(RECORD.replace("\n", "\r\n").encode())
    ran = aidreport("import", report, "--yes")
    assert ran.code == 0, ran.err
    assert [each["date"].__str__() for each in recorded(here)["activities"]] == [
        *("2009-04-02", "2009-03-05", "2009"),
    ]
    changed = path.read_bytes()
    assert b"\n" not in changed.replace(b"\r\n", b"")
    lines = ndiff(RECORD.splitlines(), changed.decode().splitlines())
    assert [line for line in lines if line.startswith("- ")] == []
    assert "extra" not in recorded(here)["organisations"]["乙小学"]
    assert "张示例" not in str(recorded(here)["activities"][1]["extra"].get("待核", ""))


def test_a_second_run_adds_only_what_is_new(aidreport: Callable, here: Path, report: str) -> None:
    aidreport("import", report, "--yes")
    before = (here / "records" / "2009.yaml").read_bytes()
    again = aidreport("import", report, "--yes")
    assert (again.code, (here / "records" / "2009.yaml").read_bytes()) == (0, before)
    assert "0 new" in again.err
    more = REPORT.replace("二、屡", "（四）5月4日，我校向乙小学捐款300元。\n二、屡")
    (here / report).write_text(more, "utf-8")
    aidreport("import", report, "--yes")
    assert len(recorded(here)["activities"]) == 4


def test_a_year_in_a_folder_gets_a_file_for_each_draft(
    aidreport: Callable, here: Path, report: str
) -> None:
    folder = here / "records" / "2009"
    folder.mkdir()
    frame, _, rest = RECORD.partition("activities:")
    (folder / "report.yaml").write_text(frame + rest[rest.index("organisations:") :], "utf-8")
    assert aidreport("import", report, "--yes").code == 0
    assert sorted(path.name for path in folder.iterdir()) == [
        "2009-03-05-donation.yaml",
        "2009-04-02-donation.yaml",
        "2009-materials.yaml",
        "report.yaml",
    ]
    assert "示例市捐资助学先进学校" in (folder / "report.yaml").read_text("utf-8")
    assert aidreport("validate", "2009").code == 0


def test_a_word_file_is_read_with_the_numbers_that_it_counts(
    aidreport: Callable, here: Path, report: str
) -> None:
    document = Document()
    for line in REPORT.splitlines():
        document.add_paragraph(line)
    document.save(here / "2009.docx")
    ran = aidreport("import", "2009.docx", "--yes")
    assert ran.code == 0, ran.err
    assert len(recorded(here)["activities"]) == 3


def test_nothing_is_written_without_a_yes(aidreport: Callable, here: Path, report: str) -> None:
    looked = aidreport("import", report, "--dry-run")
    assert looked.code == 0
    assert "3 activities found: 3 new" in looked.err
    asked = aidreport("import", report)
    assert asked.code == 2
    assert "--yes" in asked.err
    assert not (here / "records" / "2009.yaml").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--kind", "捐赠"], "is a report: --kind, --date, --map and --fill are for lists"),
        (["--year", "2007"], "is of 2009, and --year says 2007"),
        (["--year", "九九"], "Name the year that the report belongs to"),
    ],
)
def test_what_does_not_fit_a_report_is_refused(
    aidreport: Callable, here: Path, report: str, arguments: list[str], said: str
) -> None:
    ran = aidreport("import", report, *arguments)
    assert ran.code == 2
    assert said in " ".join(ran.err.split())


def test_a_file_that_cannot_be_read_says_what_to_do(
    aidreport: Callable, here: Path, report: str
) -> None:
    old = bytes.fromhex("D0CF11E0A1B11AE1") + "WordDocument".encode("utf-16-le")
    (here / "2009.doc").write_bytes(old)
    ran = aidreport("import", "2009.doc")
    assert ran.code == 2
    assert "save it as a Word document (.docx)" in " ".join(ran.err.split())
    assert aidreport("import", "2010.docx").code == 2
    (here / "2009.md").write_bytes(b"\n\n")
    empty = aidreport("import", "2009.md")
    assert (empty.code, "holds no text" in empty.err) == (2, True)


def test_a_year_whose_organisation_nobody_tells_is_refused(
    aidreport: Callable, here: Path, report: str
) -> None:
    unsigned = REPORT.split("示例市甲中学\n")[0]
    (here / report).write_text(unsigned, "utf-8")
    ran = aidreport("import", report, "--yes")
    assert ran.code == 2
    assert "say whose report it is" in " ".join(ran.err.split())


def test_records_with_errors_are_corrected_first(
    aidreport: Callable, here: Path, report: str
) -> None:
    (here / "records" / "2009.yaml").write_text(RECORD.replace("2009-04-02", "2009-04-32"), "utf-8")
    ran = aidreport("import", report, "--yes")
    assert ran.code == 1
    assert "correct them first" in " ".join(ran.err.split())


def test_names_that_only_the_private_file_has_stay_out_of_the_records(
    aidreport: Callable, here: Path, report: str
) -> None:
    path = here / "records" / "2009.yaml"
    private = "  甲同学: {private: true, minor: true, grade: 初二, organisation: 乙小学}\n"
    path.write_text(RECORD + private, "utf-8")
    (here / "records" / "private.yaml").write_text("people: {甲同学: 李小示}\n", "utf-8")
    sentence = "（四）6月1日，我校为乙小学初二学生李小示捐款200元。\n"
    (here / report).write_text(REPORT.replace("二、屡", sentence + "二、屡"), "utf-8")
    ran = aidreport("import", report, "--yes")
    assert ran.code == 0, ran.err
    assert "李小示" not in path.read_text("utf-8")
    last = recorded(here)["activities"][-1]
    assert last["recipients"] == "甲同学"
    assert "初二学生甲同学捐款" in last["extra"]["原文"]
