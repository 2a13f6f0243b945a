"""A leak stops the whole run: of no year and in no format is anything written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from small_records import record

PUPIL = """\
report: {period: 2009, organisation: 示例市甲中学, self_reference: 我校}
signature: {date: 2009-12-31}
organisations: {示例市甲中学: {}, 示例县乙中学: {sort: 学校}}
people: {章小示: {grade: 初一, organisation: 示例县乙中学, minor: true}}
activities:
  - {kind: donation, date: 2009-03-25, recipients: 章小示, donation: {cash: 700}}
"""
LEAK = (
    "records/2009.yaml:4:10: error: Nothing was written, for the public edition would hold {what},"
    " recorded here: see {places}. Take it out where it comes from, or add the passage to “allow”"
    " under “[publish]” if something else is meant. [leak]\n"
)


@pytest.fixture
def leaking(here: Path, write_records: Callable) -> None:
    """Writes the records of two years, and a template that names a pupil of the second."""
    write_records("2008", record("2008"))
    write_records("2009", PUPIL)
    template = here / "templates" / "sections" / "closing.md.j2"
    template.parent.mkdir(parents=True)
    template.write_text("特别感谢章小示同学。\n", encoding="utf-8")


@pytest.mark.usefixtures("leaking")
def test_nothing_at_all_is_written(aidreport: Callable, reports_here: Callable) -> None:
    ran = aidreport("render", "--all", "--audience", "public")
    assert (ran.code, ran.out) == (1, "")
    assert ran.err == LEAK.format(
        what="the name of a person who is protected",
        places="reports/2009.public.md:9, reports/2009.public.docx (word/document.xml)",
    )
    assert [name for name in reports_here() if name.startswith("reports/")] == []


@pytest.mark.usefixtures("leaking")
def test_nothing_goes_to_standard_output_either(aidreport: Callable) -> None:
    ran = aidreport("render", "2009", "--audience", "public", "-f", "md", "-o", "-")
    assert (ran.code, ran.out) == (1, "")


@pytest.mark.usefixtures("leaking")
def test_the_internal_edition_may_name_everybody(aidreport: Callable) -> None:
    assert aidreport("render", "--all").code == 0


def test_the_name_of_the_file_may_not_name_anybody(
    aidreport: Callable, write_records: Callable, reports_here: Callable
) -> None:
    write_records("2009", PUPIL)
    ran = aidreport("render", "2009", "--audience", "public", "-o", "Zhang_Xiaoshi.docx")
    assert (ran.code, reports_here()) == (1, [])
    assert ran.err == LEAK.format(
        what="the name of a person who is protected", places="reports/Zhang_Xiaoshi.docx"
    )


def test_validate_warns_of_what_a_public_report_holds(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", PUPIL)
    assert aidreport("render", "2009", "--audience", "public").code == 0
    assert aidreport("validate", "--strict").code == 0
    report = here / "reports" / "2009.public.md"
    report.write_text(
        report.read_text(encoding="utf-8").replace("章某某", "章小示"), encoding="utf-8"
    )
    ran = aidreport("validate", "--strict")
    assert ran.code == 1
    assert ran.out.startswith(
        "reports/2009.public.md:7:1: warning: This report is for the public, and holds the name of"
        " a person who is protected, recorded at records/2009.yaml:4:10: see"
        " reports/2009.public.md:7. Write it again with “aidreport render 2009 --audience public”,"
        " and take back what was published. [public-report-leaks]\n"
    )


def test_validate_knows_which_words_of_a_public_report_are_no_names(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    # 文明 is the given name of a pupil, and stands in a text as a word.
    named = PUPIL.replace("章小示", "章文明")
    text = "donation: {cash: 700}, text: 推进精神文明建设。"
    write_records("2009", named.replace("donation: {cash: 700}", text))
    report = here / "reports" / "2009.public.md"
    report.parent.mkdir(exist_ok=True)
    report.write_text("我校捐款700元，推进精神文明建设。\n", encoding="utf-8")
    assert "public-report-leaks" not in aidreport("validate").out
    report.write_text("推进精神文明建设，文明同学致谢。\n", encoding="utf-8")
    assert "public-report-leaks" in aidreport("validate").out


def test_trace_of_the_public_edition_names_nobody(
    aidreport: Callable, write_records: Callable
) -> None:
    write_records("2009", PUPIL)
    for form in ("text", "json"):
        ran = aidreport("trace", "2009", "--audience", "public", "--format", form)
        assert (ran.code, "章小示" in ran.out, "700元" in ran.out) == (0, False, True)
