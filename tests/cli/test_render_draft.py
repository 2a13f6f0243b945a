from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from small_records import unsealed

from aidreport import pipeline
from aidreport.pipeline.drafts import drafted
from aidreport.sources.project import find_project

ROOT = Path(__file__).parents[2]
LACKING = """\
report: {period: 2010, organisation: 示例市甲中学, self_reference: 我校}
signature: {date: 待补}
organisations: {示例市甲中学: {}, 乙小学: {sort: 学校}}
activities:
  - {kind: donation, date: 2010-03-05, recipients: 乙小学, donation: {cash: 待补}}
  - {kind: donation, date: 待补, recipients: 乙小学, donation: {cash: 700}}
  - {kind: volunteering, date: 2010-05-05, recipients: 乙小学, participants: {count: 待补}}
  - {kind: donation, date: 2010-06, recipients: 乙小学, donation: {goods: {items: 书, value: ？}}}
"""
IN_CHINESE = """\
报告: {期间: 2010, 本单位: 示例市甲中学, 自称: 我校}
单位: {示例市甲中学: {}, 乙小学:  {}}
活动:
  - {种类: 捐赠, 日期: 待补, 受助对象: 乙小学, 捐赠: {捐款: 不详}}
"""


def test_what_is_not_known_yet_is_marked_in_the_draft_and_listed(
    here: Path, aidreport: Callable[..., Any], write_records: Callable[[str, str], None]
) -> None:
    write_records("2010", LACKING)
    ran = aidreport("render", "2010", "--draft", "--lang", "en")
    assert (ran.code, ran.out) == (0, "")
    assert ran.err.endswith("Written: reports/2010.draft.md\nWritten: reports/2010.draft.docx\n")
    warnings = re.findall(r"^records/2010\.yaml:(\d+):\d+: warning: .* \[(\S+)\]$", ran.err, re.M)
    assert warnings == [
        ("2", "bad-date"),
        ("5", "bad-amount"),
        ("6", "bad-date"),
        ("7", "bad-quantity"),
        ("8", "bad-amount"),
    ]
    text = (here / "reports" / "2010.draft.md").read_text(encoding="utf-8")
    assert unsealed(text).splitlines()[4] == "【草稿】尚有5处待补"
    for said in (
        "捐赠【捐款待补】。",
        "700元【待补：日期】。",
        "【待补：人数】。",
        "书【待补：数值】。",
    ):
        assert said in text


def test_a_record_in_chinese_is_drafted_alike(
    here: Path, aidreport: Callable[..., Any], write_records: Callable[[str, str], None]
) -> None:
    write_records("2010", IN_CHINESE)
    assert aidreport("render", "2010", "--draft", "-f", "md").code == 0
    text = (here / "reports" / "2010.draft.md").read_text(encoding="utf-8")
    assert "捐赠【捐款待补】【待补：日期】。" in text


def test_every_format_says_that_it_is_a_draft(
    here: Path, aidreport: Callable[..., Any], write_records: Callable[[str, str], None]
) -> None:
    write_records("2010", LACKING)
    assert aidreport("render", "2010", "--draft", "-f", "html", "-f", "docx").code == 0
    assert "【草稿】" in (here / "reports" / "2010.draft.html").read_text(encoding="utf-8")
    words = [each.text for each in Document(str(here / "reports" / "2010.draft.docx")).paragraphs]
    assert "【草稿】尚有5处待补" in words


def test_without_the_option_it_is_an_error_and_no_draft_is_taken_for_the_report(
    here: Path,
    aidreport: Callable[..., Any],
    write_records: Callable[[str, str], None],
    reports_here: Callable[[], list[str]],
) -> None:
    write_records("2010", LACKING)
    assert aidreport("render", "2010").code == 1
    assert aidreport("validate").code == 1
    assert aidreport("render", "2010", "--draft", "-f", "md").code == 0
    assert reports_here() == ["reports/2010.draft.md"]
    write_records(
        "2010", LACKING.replace("待补", "2010-02-01", 1).replace("待补", "9").replace("？", "9")
    )
    ran = aidreport("render", "--all", "--check", "--lang", "en")
    assert "2010.draft" not in ran.err


def test_another_error_stops_a_draft_too(
    aidreport: Callable[..., Any],
    write_records: Callable[[str, str], None],
    reports_here: Callable[[], list[str]],
) -> None:
    write_records("2010", LACKING.replace("cash: 700", "cash: many"))
    ran = aidreport("render", "2010", "--draft", "--lang", "en")
    assert (ran.code, reports_here()) == (1, [])
    assert re.findall(r": error: .* \[(\S+)\]", ran.err) == ["bad-amount"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--audience", "public"), "A draft stays in the house."),
        (("--check",), "A draft is neither checked nor reviewed."),
        (("--review",), "A draft is neither checked nor reviewed."),
        (("-o", "report.docx"), "its name is always “2010.draft.docx”."),
    ],
)
def test_a_draft_is_neither_published_nor_checked_nor_called_otherwise(
    aidreport: Callable[..., Any],
    write_records: Callable[[str, str], None],
    reports_here: Callable[[], list[str]],
    options: tuple[str, ...],
    said: str,
) -> None:
    write_records("2010", LACKING)
    ran = aidreport("render", "2010", "--draft", *options, "--lang", "en")
    assert (ran.code, reports_here()) == (2, [])
    assert said in ran.err


RECORD = (ROOT / "records" / "2009.yaml").read_text(encoding="utf-8")
FIELDS = [
    (number, line)
    for number, line in enumerate(RECORD.splitlines())
    if re.fullmatch(r"\s+(- )?(date|cash|value|count|quantity): \S+", line)
]


@pytest.mark.parametrize("field", FIELDS, ids=[str(number + 1) for number, _ in FIELDS])
def test_each_amount_and_date_of_a_real_record_may_be_unknown(
    make_project: Callable[..., Any], field: tuple[int, str]
) -> None:
    number, line = field
    lines = RECORD.splitlines()
    lines[number] = re.sub(r": \S+$", ": 待补", line)
    project = make_project({"records/2009.yaml": "\n".join(lines) + "\n"})
    assert pipeline.check(project, "2009").record is None
    builds = pipeline.Builds(project, as_draft=True)
    checked = pipeline.check(project, "2009", builds)
    assert checked.record, [each.line(str) for each in checked.findings]
    (unfilled,) = builds.unfilled["2009"]
    assert unfilled.place.line == number + 1
    edition = drafted(pipeline.Reporter(project).edition(checked.record), [unfilled])
    text = edition.rendered.text or ""
    assert "【草稿】尚有1处待补" in text
    if unfilled.activity:
        assert f"【待补：{unfilled.field}】" in text
    assert "md" in edition.write(["md", "docx"]).files


def test_there_are_fields_to_try() -> None:
    assert len(FIELDS) > 10


def test_a_draft_of_what_is_whole_is_the_report_but_for_its_head(
    make_project: Callable[..., Any],
) -> None:
    project = find_project(ROOT)
    builds = pipeline.Builds(project, as_draft=True)
    checked = pipeline.check(project, "2009", builds)
    assert checked.record
    edition = pipeline.Reporter(project).edition(checked.record)
    head = '<div align="center">\n\n【草稿】\n\n</div>\n\n'
    assert (drafted(edition, ()).rendered.text or "").replace(head, "") == edition.rendered.text


@pytest.mark.parametrize(
    ("lacking", "left"),
    [
        ("indicators: {甲: {value: 待补}, 乙: {value: 12名}}", "12名"),
        ("indicators:\n  甲:\n    value: 待补\n  乙: {value: 12名}", "12名"),
        ("indicators: {乙: {value: 12名, last_year: 不详}}", "12名"),
    ],
)
def test_a_figure_of_which_nothing_is_known_is_left_out_of_the_draft(
    make_project: Callable[..., Any], lacking: str, left: str
) -> None:
    frame = LACKING.partition("activities:")[0].replace("待补", "2010-12-31")
    project = make_project({"records/2010.yaml": f"{frame}{lacking}\n"})
    builds = pipeline.Builds(project, as_draft=True)
    checked = pipeline.check(project, "2010", builds)
    assert checked.record, [each.line(str) for each in checked.findings]
    assert len(builds.unfilled["2010"]) == 1
    assert left in (pipeline.Reporter(project).edition(checked.record).rendered.text or "")
