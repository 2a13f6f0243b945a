"""Where imported activities go: into the file of the year, or a folder, byte by byte."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
CALL = ("--year", "2009", "--kind", "捐赠", "--yes")
LIST = """\
日期,捐赠单位,受助对象,捐款金额
2009年12月3日,示例公司,板房子中学,500
2009年12月4日,西安市第一中学,板房子中学,"1,000"
"""
CHINESE = """\
报告:
  期间: 2009
  本单位: 示例市甲中学
  自称: 我校
活动:
  # 第一项
  - 种类: 捐赠
    日期: 2009-03-25
    受助对象: 板房子中学
    捐赠: {捐款: 10}

单位:
  示例市甲中学: {类别: 学校}
  板房子中学:
"""


def written(here: Path, text: str = LIST) -> str:
    (here / "list.csv").write_text(text, encoding="utf-8")
    return "list.csv"


def inserted(before: str, after: str) -> list[str]:
    """The lines that are new, if nothing else changed."""
    new, old = [], before.splitlines()
    for line in after.splitlines():
        if old and line == old[0]:
            old.pop(0)
        else:
            new.append(line.strip())
    assert old == []
    return [line for line in new if line]


def test_year_in_one_file_gets_new_entries_and_keeps_every_other_byte(
    here: Path, aidreport: Callable
) -> None:
    path = here / "records" / "2009.yaml"
    path.parent.mkdir()
    shutil.copy(ROOT / "records" / "2009.yaml", path)
    before = path.read_text(encoding="utf-8")
    assert aidreport("import", written(here), *CALL).code == 0
    new = inserted(before, path.read_text(encoding="utf-8"))
    assert [line for line in new if "导入自" not in line] == [
        "- kind: donation",
        "date: 2009-12-03",
        "recipients: 板房子中学",
        "helpers: 示例公司",
        "donation: {cash: 500}",
        "- kind: donation",
        "date: 2009-12-04",
        "recipients: 板房子中学",
        "donation: {cash: 1000}",
        "示例公司:",
    ]
    assert aidreport("validate", "2009").code == 0
    again = path.read_bytes()
    assert "0 new, 2 recorded already" in aidreport("import", "list.csv", *CALL).err
    assert path.read_bytes() == again


def test_file_in_chinese_gets_entries_in_chinese(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", CHINESE.replace("\n", "\r\n"))
    text = LIST.replace("西安市第一中学", "我校")
    assert aidreport("import", written(here, text), *CALL).code == 0
    path = here / "records" / "2009.yaml"
    content = path.read_bytes()
    assert content.count(b"\n") == content.count(b"\r\n")
    new = inserted(CHINESE, content.decode().replace("\r\n", "\n"))
    assert [line for line in new if "导入自" not in line] == [
        "- 种类: 捐赠",
        "日期: 2009-12-03",
        "受助对象: 板房子中学",
        "帮扶方: 示例公司",
        "捐赠: {捐款: 500}",
        "- 种类: 捐赠",
        "日期: 2009-12-04",
        "受助对象: 板房子中学",
        "捐赠: {捐款: 1000}",
        "示例公司:",
    ]


def test_new_people_go_into_the_file_of_all_years(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    registry = "organisations:\n  示例市甲中学: {sort: 学校}\n  板房子中学:\n"
    write_records("registry", registry)
    write_records("2009/report", "report: {period: 2009, organisation: 示例市甲中学}\n")
    text = LIST.replace("西安市第一中学", "李示例")
    assert aidreport("import", written(here, text), *CALL).code == 0
    found = (here / "records" / "registry.yaml").read_text(encoding="utf-8")
    assert inserted(registry, found) == ["示例公司:", "people: {李示例: }"]
    assert aidreport("validate", "2009").code == 0


def test_year_without_records_begins_as_the_one_before(here: Path, aidreport: Callable) -> None:
    (here / "records").mkdir()
    shutil.copy(ROOT / "records" / "2009.yaml", here / "records" / "2009.yaml")
    text = LIST.replace("2009年", "2010年").replace("板房子中学", "示例村小学")
    call = ("--year", "2010", "--kind", "捐赠", "--yes")
    assert aidreport("import", written(here, text), *call).code == 0
    assert aidreport("validate", "2010").code == 0
    found = (here / "records" / "2010.yaml").read_text(encoding="utf-8")
    assert found.startswith("report:\n  period: 2010\n  organisation: 西安市第一中学\n")
    assert "0 new, 2 recorded already" in aidreport("import", "list.csv", *call).err


def test_first_year_of_all_has_to_be_begun(here: Path, aidreport: Callable) -> None:
    (here / "records").mkdir()
    ran = aidreport("import", written(here), *CALL)
    assert (ran.code, "report: {period: 2009, organisation: …}" in ran.err) == (2, True)


@pytest.mark.parametrize("answer", ["y", "是", "n", ""])
def test_answer_on_a_terminal_decides(
    here: Path, aidreport: Callable, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    from aidreport.cli.console import Console

    shutil.copytree(ROOT / "records", here / "records")
    said = {"y": True, "是": True}.get(answer, False)
    monkeypatch.setattr(Console, "ask", lambda self, question: said)
    before = (here / "records" / "2009.yaml").read_bytes()
    ran = aidreport("import", written(here), *CALL[:-1])
    assert ran.code == 0
    assert ((here / "records" / "2009.yaml").read_bytes() != before) is said


@pytest.mark.parametrize("told", ["爱心款=捐款", "“爱心款=捐款”"])
def test_meaning_that_was_told_is_kept(here: Path, aidreport: Callable, told: str) -> None:
    shutil.copytree(ROOT / "records", here / "records")
    name = written(here, LIST.replace("捐款金额", "爱心款"))
    assert aidreport("import", name, *CALL, "--map", told).code == 0
    toml = (here / "aidreport.toml").read_text(encoding="utf-8")
    assert toml == '[import.columns]\n"爱心款" = "捐款"\n'
    assert "2 recorded already" in aidreport("import", name, *CALL).err


@pytest.mark.parametrize(
    ("language", "head", "kind"),
    [("zh", "报告:", "种类: 捐赠"), ("en", "report:", "kind: donation")],
)
def test_a_year_without_records_is_written_in_the_language_of_the_user(
    here: Path, aidreport: Callable, write_records: Callable, language: str, head: str, kind: str
) -> None:
    write_records("2008", CHINESE.replace("2009", "2008"))
    ran = aidreport("--lang", language, "import", written(here), *CALL)
    assert ran.code == 0, ran.err
    text = (here / "records" / "2009.yaml").read_text(encoding="utf-8")
    assert text.startswith(head)
    assert kind in text
    assert aidreport("validate", "2009").code == 0
