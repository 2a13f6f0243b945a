"""What a run for the public says of itself never says what must not be published."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

SECRETS = ["章小示", "小示", "章文明", "示例性骨髓炎", "骨髓炎", "13800138000"]
HEAD = """\
report: {period: 2009, organisation: 示例市甲中学, self_reference: 我校}
signature: {date: 2009-12-31}
organisations: {示例市甲中学: {}, 示例县乙中学: {sort: 学校}}
people:
  章小示: {grade: 初一, organisation: 示例县乙中学, minor: true, sensitive: {illness: 示例性骨髓炎}}
  章文明: {grade: 初一, minor: true}
activities:
"""
GIFT = "  - {kind: donation, date: 2009-03-25, recipients: 章小示, donation: {cash: 700}"
RUNS = {
    "a warning": GIFT + ", text: 章小示的示例性骨髓炎好转，电话13800138000。}\n",
    "an unknown name": GIFT + "}\n  - {kind: other, date: 2009-03-25, recipients: 章小示示}\n",
    "an unknown key": GIFT + ", 章小示: 示例}\n",
    "a doubt": GIFT + ", text: 创建文明校园。}\n",
    "a bad count": GIFT + ", participants: {who: 章小示, count: 章小示}}\n",
}


@pytest.mark.parametrize("what", RUNS)
@pytest.mark.parametrize("options", [(), ("-v",), ("--lang", "zh", "-v")])
@pytest.mark.parametrize(
    "command",
    [
        *(("render", "2009"), ("trace", "2009"), ("diff", "2009"), ("brief", "2009", "1")),
        ("export", "--dataset", "--format", "jsonl", "2009"),
    ],
)
def test_the_log_of_a_run_never_says_a_secret(
    aidreport: Callable, write_records: Callable, what: str, options: tuple, command: tuple
) -> None:
    write_records("2009", HEAD + RUNS[what])
    ran = aidreport(*options, *command, "--audience", "public")
    assert [secret for secret in SECRETS if secret in ran.err] == []
    assert ran.err or command[0] == "trace"


def test_the_log_of_the_house_shows_the_lines(aidreport: Callable, write_records: Callable) -> None:
    write_records("2009", HEAD + RUNS["a warning"])
    assert "章小示" in aidreport("-v", "render", "2009").err


@pytest.mark.parametrize("format_name", ["text", "json", "html"])
def test_the_differences_of_a_public_report_name_nobody(
    here: Path, aidreport: Callable, write_records: Callable, format_name: str
) -> None:
    write_records("2009", HEAD + GIFT + "}\n")
    assert aidreport("render", "2009", "--audience", "public", "-f", "md").code == 0
    report = here / "reports" / "2009.public.md"
    text = report.read_text(encoding="utf-8")
    report.write_text(text.replace("700", "900"), encoding="utf-8")
    ran = aidreport("diff", "2009", "--audience", "public", "--format", format_name)
    assert (ran.code, [secret for secret in SECRETS if secret in ran.out + ran.err]) == (1, [])
    assert "900" in ran.out
    report.write_text(text.replace("章某某", "章小示"), encoding="utf-8")
    ran = aidreport("diff", "2009", "--audience", "public", "--format", format_name)
    assert (ran.code, ran.out) == (1, "")
    assert "[leak]" in ran.err


def test_what_is_told_of_a_changed_report_names_nobody(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", HEAD + GIFT + "}\n")
    assert aidreport("render", "2009", "--audience", "public", "-f", "md").code == 0
    report = here / "reports" / "2009.public.md"
    text = report.read_text(encoding="utf-8")
    report.write_text(text.replace("章某某", "章小示") + "\n章文明\n", encoding="utf-8")
    ran = aidreport("render", "2009", "--check", "--audience", "public", "-f", "md")
    assert (ran.code, [secret for secret in SECRETS if secret in ran.err]) == (1, [])
    assert "……" in ran.err


@pytest.mark.parametrize("format_name", ["text", "json"])
def test_the_trace_of_a_public_report_names_nobody(
    aidreport: Callable, write_records: Callable, format_name: str
) -> None:
    write_records("2009", HEAD + GIFT + "}\n")
    ran = aidreport("trace", "2009", "--audience", "public", "--format", format_name)
    assert (ran.code, [secret for secret in SECRETS if secret in ran.out + ran.err]) == (0, [])
    assert "700" in ran.out
