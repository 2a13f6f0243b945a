from collections.abc import Callable

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: , 甲中学: , 乙中学: }
people: {张小甲: {grade: 初一, organisation: 甲中学, minor: true}}
measures: {条件: {title: 改善条件, focus: 甲中学}}
activities:
"""
VISIT = "  - {{kind: volunteering, date: 2024-03-29, recipients: {}}}\n"


def test_focus_without_help_is_reported_at_its_measure(check_year: Callable[..., Checked]) -> None:
    assert [
        finding.line(str) for finding in check_year(FRAME + VISIT.format("乙中学")).findings
    ] == [
        "records/2024.yaml:5:16: warning: Help centres on “甲中学” here, but no activity of the"
        " year is for it: correct “focus”, or record what was done. [focus-never-helped]"
    ]


def test_help_for_one_of_its_people_counts(check_year: Callable[..., Checked]) -> None:
    assert check_year(FRAME + VISIT.format("张小甲")).findings == ()
