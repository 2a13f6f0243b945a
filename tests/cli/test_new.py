from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from aidreport import pipeline
from aidreport.diagnostics import Severity
from aidreport.recording.next_year import next_year
from aidreport.sources.project import find_project

GOLDEN = Path(__file__).parents[1] / "golden"
CASES = sorted(path.parent.name for path in GOLDEN.glob("*/reports"))


def test_the_next_year_has_what_stays(here: Path, aidreport: Callable) -> None:
    aidreport("init", "--year", "2010", "--lang", "zh")
    ran = aidreport("new", "2011", "--lang", "en")
    assert (ran.code, ran.out, ran.err) == (0, "", "Written: records/2011.yaml\n")
    assert (
        (here / "records" / "2011.yaml").read_text(encoding="utf-8")
        == """\
报告: {期间: 2011, 本单位: 示例市甲中学, 自称: 我校, 工作名称: 对口支援}

单位:
  示例市甲中学: {类别: 学校}
  示例县乙小学: {类别: 学校, 区县: 示例县}

人员:
  王示例: {职务: 校长}
  李示例: {职务: 教师, 学科: 历史}
"""
    )
    assert aidreport("validate", "2011").code == 0


@pytest.mark.parametrize(
    ("content", "code"),
    [("", "empty-file"), ("- 报告\n", "wrong-type"), ("报告: [\n", "open-bracket")],
)
def test_a_year_before_that_cannot_be_read_is_told_with_its_place(
    here: Path, aidreport: Callable, write_records: Callable, content: str, code: str
) -> None:
    write_records("2010", content)
    ran = aidreport("new", "2011")
    assert ran.code == 1
    assert ran.err.startswith("records/2010.yaml:1:")
    assert f"[{code}]\n" in ran.err
    assert ran.err.endswith("error: The year before cannot be read: mend it first.\n")
    assert not (here / "records" / "2011.yaml").exists()


def test_a_year_before_with_another_ending_is_told(here: Path, aidreport: Callable) -> None:
    (here / "records").mkdir()
    (here / "records" / "2010.yml").write_text("report: {}\n", encoding="utf-8")
    ran = aidreport("new", "2011")
    assert ran.code == 2
    assert ran.err.startswith("records/2010.yml:1:1: error: This file is not read")


def test_what_was_done_in_two_years_running_becomes_a_draft(
    here: Path, aidreport: Callable
) -> None:
    aidreport("init", "--year", "2010", "--lang", "zh")
    first = here / "records" / "2010.yaml"
    text = first.read_text(encoding="utf-8")
    (here / "records" / "2009.yaml").write_text(
        text.replace("2010", "2009").replace("种类: 教学交流", "种类: 走访慰问").replace(
            "    教师: 李示例\n", ""
        ),
        encoding="utf-8",
    )  # fmt: skip
    ran = aidreport("new", "2011", "--lang", "en")
    assert "It holds 1 drafts" in ran.err
    assert """
活动:
  - 种类: 捐赠
    状态: 草稿
    受助对象: 示例县乙小学
    带队领导: 王示例
""" in (here / "records" / "2011.yaml").read_text(encoding="utf-8")
    assert aidreport("validate", "2011").code == 0
    assert aidreport("validate", "2011", "--strict").code == 1
    assert aidreport("render", "2011", "-f", "md").code == 0
    assert "乙小学" not in (here / "reports" / "2011.md").read_text(encoding="utf-8")


def test_a_year_that_is_there_is_left_alone(here: Path, aidreport: Callable) -> None:
    aidreport("init", "--year", "2010", "--lang", "zh")
    ran = aidreport("new", "2010", "--lang", "en")
    assert (ran.code, ran.err) == (
        2,
        "error: There are records of “2010” already. Nothing was written.\n",
    )


def test_the_first_year_has_none_before(here: Path, aidreport: Callable) -> None:
    aidreport("init", "--year", "2010", "--lang", "zh")
    ran = aidreport("new", "2009", "--lang", "en")
    assert ran.code == 2
    assert "“aidreport init --year 2009” starts the first one." in ran.err


@pytest.mark.parametrize("case", CASES)
def test_each_golden_organisation_can_go_on(case: str, tmp_path: Path) -> None:
    shutil.copytree(GOLDEN / case, tmp_path / case)
    project = find_project(tmp_path / case)
    last = max(pipeline.years(project))
    year = f"{int(last[:4]) + 1}{last[4:]}"
    (project.records / f"{year}.yaml").write_bytes(next_year(project, year).content)
    checked = pipeline.check(project, year)
    assert [each.line(str) for each in checked.findings if each.severity is Severity.ERROR] == []
    assert checked.record
