from collections.abc import Callable

from aidreport.pipeline import Checked

UNREADABLE = """\
report: {period: 2023, organisation: 示例中学}
organisations: {示例中学: }
activities:
  - {kind: volunteering, date: 2042-03-05}
  - {kind: volunteering, date: tomorrow}
"""


def test_a_year_with_an_unreadable_activity_is_judged_by_activity_only(
    check_year: Callable[..., Checked],
) -> None:
    codes = [finding.code for finding in check_year(UNREADABLE).findings]
    assert codes == ["date-outside-period", "bad-date"]


def test_a_project_may_turn_a_rule_off_or_make_it_an_error(
    check_year: Callable[..., Checked],
) -> None:
    text = "report: {period: 2023, organisation: 甲}\norganisations: {甲: }\n"
    settings = '[rules]\nsigning-date-missing = "off"\nperiod-of-another-year = "error"\n'
    checked = check_year(text, configuration=settings)
    assert [(found.code, str(found.severity)) for found in checked.findings] == [
        ("period-of-another-year", "error")
    ]
    assert checked.record is None
