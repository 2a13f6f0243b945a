from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

RECORD = """\
report: {period: 2009, organisation: 示例市甲中学, self_reference: 我校}
signature: {date: 2009-12-31}
organisations: {示例市甲中学: {}, 示例县乙中学: {sort: 学校}}
people: {章小示: {grade: 初一, organisation: 示例县乙中学, minor: true}}
activities:
  - {kind: donation, date: 2009-03-25, recipients: 章小示, donation: {cash: 700}}
"""


@pytest.fixture
def pupil(write_records: Callable) -> None:
    """Writes a record of 2009 that names a pupil."""
    write_records("2009", RECORD)


@pytest.mark.usefixtures("pupil")
def test_public_edition_stands_beside_the_other(
    here: Path, aidreport: Callable, reports_here: Callable
) -> None:
    assert aidreport("render", "2009").code == 0
    ran = aidreport("render", "2009", "--audience", "public")
    assert (ran.code, ran.out, ran.err) == (
        0,
        "",
        "Written: reports/2009.public.md\nWritten: reports/2009.public.docx\n",
    )
    assert reports_here() == [
        *("reports/2009.docx", "reports/2009.md"),
        *("reports/2009.public.docx", "reports/2009.public.md"),
    ]
    internal, public = (
        (here / "reports" / name).read_text(encoding="utf-8").partition("<!--")[0]
        for name in ("2009.md", "2009.public.md")
    )
    assert "初一学生章小示捐款700元" in internal
    assert public == internal.replace("章小示", "章某某")


@pytest.mark.usefixtures("pupil")
def test_check_compares_the_edition_that_is_asked_for(here: Path, aidreport: Callable) -> None:
    assert aidreport("render", "2009", "--audience", "internal").code == 0
    ran = aidreport("render", "2009", "--audience", "public", "-f", "md", "--check")
    assert (ran.code, ran.err) == (
        1,
        "reports/2009.public.md:1:1: error: This report has not been written. Write it with"
        " “aidreport render 2009 --audience public”. [missing-report]\n",
    )
    assert aidreport("render", "2009", "--audience", "public").code == 0
    assert aidreport("render", "--all", "--audience", "public", "--check").code == 0
    public = here / "reports" / "2009.public.md"
    public.write_bytes(public.read_bytes().replace("700元".encode(), "800元".encode()))
    assert aidreport("render", "--all", "--audience", "public", "--check").code == 1


def test_another_audience_is_refused(aidreport: Callable) -> None:
    ran = aidreport("render", "2009", "--audience", "press")
    assert (ran.code, ran.err.splitlines()[0]) == (
        2,
        "error: “press” is not a value of --audience. Choose one of: internal, public.",
    )
