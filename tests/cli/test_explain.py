from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.explanations import pages

PAGE = """\
date-outside-period

An activity's date lies outside the report's period.

A report over one year tells the work of that year; an activity of another year
is most often a slip in the year (own rule). What reaches into the period, such
as a placement over a school year, belongs to it.

Severity: warning, unless the project's configuration says otherwise.

Wrong:

    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2042-03-05}

Right:

    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05}
"""


@pytest.mark.parametrize(
    "code", ["date-outside-period", "[date-outside-period]", "date_outside_period"]
)
def test_page_of_a_code_says_what_why_and_shows_examples(aidreport: Callable, code: str) -> None:
    ran = aidreport("explain", code)
    assert (ran.code, ran.out, ran.err) == (0, PAGE, "")


def test_page_is_chinese_for_chinese_readers(aidreport: Callable) -> None:
    ran = aidreport("explain", "date-outside-period", "--lang", "zh")
    assert ran.out.startswith(
        "date-outside-period\n\n活动的日期不在总结的期间之内。\n\n年度总结写的是当年的工作；"
    )
    assert (
        "\n级别：警告（可以在本项目的配置中调整）。\n\n错误示例：\n\n    报告: {期间: 2024, "
        in ran.out
    )


def test_last_years_record_is_shown_apart(aidreport: Callable) -> None:
    page = aidreport("explain", "last-year-contradicted").out
    heads = [line for line in page.splitlines() if line.startswith(("Wrong", "Right"))]
    assert heads == [
        "Wrong (records/2024.yaml):",
        "Wrong (records/2023.yaml):",
        "Right (records/2024.yaml):",
        "Right (records/2023.yaml):",
    ]


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_all_codes_are_listed_by_family_with_severity_and_sentence(
    aidreport: Callable, lang: str
) -> None:
    ran = aidreport("explain", "--lang", lang)
    assert (ran.code, ran.err) == (0, "")
    listed = [line.split()[0] for line in ran.out.splitlines() if line[:2] == "  " != line[2:4]]
    assert listed == list(pages())
    family, line = {
        "en": ("Dates", "bad-date error: A value is no date."),
        "zh": ("日期", "bad-date 错误：写的不是日期。"),
    }[lang]
    dates = ran.out.partition(f"{family}\n")[2].partition("\n\n")[0]
    assert line in [" ".join(shown.split()) for shown in dates.splitlines()]


def test_unknown_code_is_refused_with_the_nearest(aidreport: Callable) -> None:
    ran = aidreport("explain", "mixed-unit")
    assert (ran.code, ran.out, ran.err) == (
        2,
        "",
        "error: There is no code “mixed-unit”. Did you mean “mixed-units”?\n",
    )
    ran = aidreport("explain", "qqqq")
    assert (ran.code, ran.err) == (
        2,
        "error: There is no code “qqqq”. “aidreport explain” lists those there are.\n",
    )


def test_pages_are_there_where_python_drops_docstrings(process: Callable) -> None:
    ran = process("explain", "date-outside-period", "--lang", "en", PYTHONOPTIMIZE="2")
    assert (ran.code, ran.out, ran.err) == (0, PAGE, "")
