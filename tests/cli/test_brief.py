from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from small_records import unsealed

RECORD = """\
report: {period: 2009, organisation: 示例市甲中学, self_reference: 我校}
organisations: {示例市甲中学: , 示例县乙小学: }
people: {章小示: {grade: 五年级, organisation: 示例县乙小学, minor: true}}
activities:
  - {kind: volunteering, date: 2009-03-05, recipients: 示例县乙小学, contents: [打扫校园]}
  - {kind: donation, id: 爱心/捐款, date: 2009-05-04, recipients: 章小示, donation: {cash: 700}}
  - {kind: donation, date: 2009-09, recipients: 示例县乙小学, donation: {cash: 300}}
  - {kind: materials, date: 2009-03-05, recipients: 示例县乙小学, materials: [复习资料]}
signature: {date: 2009-12-31}
"""


@pytest.fixture
def year(write_records: Callable) -> None:
    write_records("2009", RECORD)


@pytest.mark.usefixtures("year")
def test_a_brief_tells_what_happened_with_title_and_day(here: Path, aidreport: Callable) -> None:
    ran = aidreport("brief", "2009", "2")
    assert (ran.code, ran.err) == (
        0,
        "Written: reports/2009.brief-2.md\nWritten: reports/2009.brief-2.docx\n",
    )
    text = unsealed((here / "reports" / "2009.brief-2.md").read_text(encoding="utf-8"))
    assert text == (
        "# 示例市甲中学向章小示捐款\n\n"
        "5月4日，我校向示例县乙小学五年级学生章小示捐款700元。\n\n"
        '<div align="right">\n\n示例市甲中学\\\n2009年5月4日\n\n</div>\n'
    )


@pytest.mark.usefixtures("year")
@pytest.mark.parametrize(
    ("wanted", "name"),
    [("爱心/捐款", "2009.brief-爱心-捐款.html"), ("2009-05-04", "2009.brief-2009-05-04.html")],
)
def test_an_activity_is_named_by_its_id_or_its_day(
    here: Path, aidreport: Callable, wanted: str, name: str
) -> None:
    assert aidreport("brief", "2009", wanted, "-f", "html").code == 0
    assert "捐款700元" in (here / "reports" / name).read_text(encoding="utf-8")


@pytest.mark.usefixtures("year")
@pytest.mark.parametrize(
    ("wanted", "offered"),
    [
        ("2009-03-05", "1 2009-03-05 志愿服务; 4 2009-03-05 资料支持."),
        ("0", "1 2009-03-05 志愿服务; 2 2009-05-04 捐赠、资助; 3 捐赠、资助; 4 2009-03-05"),
        ("2009-09-01", "3 捐赠、资助;"),
    ],
)
def test_what_is_no_single_activity_is_answered_with_those_there_are(
    aidreport: Callable, wanted: str, offered: str
) -> None:
    ran = aidreport("brief", "2009", wanted)
    assert ran.code == 2
    assert f"no single activity “{wanted}”" in ran.err
    assert offered in ran.err


@pytest.mark.usefixtures("year")
def test_the_public_brief_masks_the_pupil_and_is_searched_later(
    here: Path, aidreport: Callable, write_records: Callable
) -> None:
    assert aidreport("brief", "2009", "2", "--audience", "public").code == 0
    path = here / "reports" / "2009.public.brief-2.md"
    text = path.read_text(encoding="utf-8")
    assert "章小示" not in text
    assert "# 示例市甲中学向章某某捐款" in text
    path.write_text(text.replace("章某某", "章小示"), encoding="utf-8")
    assert "reports/2009.public.brief-2.md" in aidreport("validate", "2009").out


@pytest.mark.usefixtures("year")
def test_a_brief_that_was_changed_by_hand_is_left_alone(here: Path, aidreport: Callable) -> None:
    aidreport("brief", "2009", "1")
    path = here / "reports" / "2009.brief-1.md"
    changed = path.read_text(encoding="utf-8").replace("打扫校园", "打扫教室")
    path.write_text(changed, encoding="utf-8")
    ran = aidreport("brief", "2009", "1")
    assert ran.code == 1
    assert path.read_text(encoding="utf-8") == changed
    assert "“aidreport diff" not in ran.err


@pytest.mark.usefixtures("year")
def test_a_brief_that_is_no_longer_right_is_told_with_its_own_command(
    aidreport: Callable, write_records: Callable
) -> None:
    aidreport("brief", "2009", "2")
    assert aidreport("brief", "2009", "2", "--check").code == 0
    write_records("2009", RECORD.replace("700", "800"))
    ran = aidreport("brief", "2009", "2", "--check")
    assert ran.code == 1
    assert "“aidreport brief 2009 2”" in ran.err


@pytest.mark.usefixtures("year")
def test_a_brief_is_no_report_of_the_year(aidreport: Callable) -> None:
    aidreport("render", "2009")
    aidreport("brief", "2009", "2")
    assert aidreport("render", "2009", "--check").code == 0
    assert "brief" not in aidreport("diff", "2009").out


@pytest.mark.usefixtures("year")
def test_the_command_that_is_advised_names_the_activity_as_it_was_asked_for(
    aidreport: Callable,
) -> None:
    ran = aidreport("brief", "2009", "爱心/捐款", "--check")
    assert ran.code == 1
    assert "“aidreport brief 2009 爱心/捐款”" in ran.err
