from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

RECORD = """\
报告: {期间: 2011, 本单位: 示例市甲中学}
活动:
  - 种类: 捐赠
    状态: 草稿
    受助对象: 示例县乙小学
  - 种类: 捐赠
    日期: 待补
    受助对象: 示例县乙小学
    捐赠: {捐款: 700}
单位:
  示例市甲中学: {类别: 学校}
  示例县乙小学: {类别: 学校, 区县: 示例县}
"""


@pytest.fixture
def record(here: Path) -> Path:
    path = here / "records" / "2011.yaml"
    path.parent.mkdir()
    path.write_text(RECORD, encoding="utf-8", newline="\n")
    return path


def test_everything_that_is_left_is_listed_by_what_is_to_be_done(
    record: Path, aidreport: Callable
) -> None:
    ran = aidreport("todo", "2011")
    assert (ran.code, ran.err) == (0, "2 things to do.\n")
    assert ran.out == (
        "2011: Drafts to be completed (1)\n"
        "  records/2011.yaml:4:5  This activity is a draft, and the report says nothing of it: fill"
        " in what is missing and delete this line, or delete the activity.\n"
        "2011: To be filled in (1)\n"
        "  records/2011.yaml:7:9  “待补” is still to be filled in.\n"
    )


def test_a_draft_is_no_part_of_the_report(record: Path, aidreport: Callable) -> None:
    record.write_text(RECORD.replace("待补", "2011-05-01"), encoding="utf-8", newline="\n")
    assert aidreport("validate", "2011").code == 0
    assert aidreport("validate", "2011", "--strict").code == 1
    assert aidreport("render", "2011", "-f", "md", "-o", "-").out.count("乙小学") == 1


def test_where_nothing_is_left_that_is_said(here: Path, aidreport: Callable) -> None:
    aidreport("init", "--year", "2010", "--lang", "en")
    ran = aidreport("todo")
    assert (ran.code, ran.out, ran.err) == (0, "", "Nothing is left to be done.\n")


def test_a_photo_that_nobody_agreed_to_is_listed(here: Path, aidreport: Callable) -> None:
    aidreport("init", "--year", "2010", "--lang", "en")
    path = here / "records" / "2010.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("    leaders:", "    photos: [a.jpg]\n    leaders:"), "utf-8")
    ran = aidreport("todo", "2010")
    assert "Nobody has agreed that this photo is published" in ran.out


def test_a_draft_is_called_in_either_language(record: Path, aidreport: Callable) -> None:
    aidreport("keys", "records/2011.yaml", "--to", "en", "--values")
    assert "status: draft" in record.read_text(encoding="utf-8")
    assert aidreport("todo").out.startswith("2011: Drafts to be completed (1)\n")
    aidreport("keys", "records/2011.yaml", "--to", "zh", "--values")
    assert record.read_text(encoding="utf-8") == RECORD
