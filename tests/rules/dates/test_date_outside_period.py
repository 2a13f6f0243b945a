from collections.abc import Callable

from aidreport.pipeline import Checked

FRAME = "report: {period: 2024, organisation: 示例中学}\norganisations: {示例中学: }\n"
SIGNED = "signature: {date: 2024-12-31}\n"


def test_an_activity_of_another_year_is_reported_at_its_date(
    check_year: Callable[..., Checked],
) -> None:
    checked = check_year(
        FRAME + SIGNED + "activities:\n  - kind: volunteering\n    date: 2042-03-05\n"
    )
    assert [finding.line(str) for finding in checked.findings] == [
        "records/2024.yaml:6:11: warning: The activity is of 2042-03-05, but the report covers"
        " 2024-01-01 to 2024-12-31: correct the date, or move the activity to its own year."
        " [date-outside-period]"
    ]


def test_a_school_year_that_reaches_into_the_period_belongs_to_it(
    check_year: Callable[..., Checked],
) -> None:
    checked = check_year(
        FRAME + SIGNED + "activities:\n  - {kind: volunteering, date: 2024—2025学年度}\n"
    )
    assert checked.findings == ()


def test_a_month_is_said_as_it_is_recorded(check_year: Callable[..., Checked]) -> None:
    checked = check_year(FRAME + SIGNED + "activities:\n  - {kind: volunteering, date: 2042-03}\n")
    assert "The activity is of 2042-03, but" in checked.findings[0].line(str)
