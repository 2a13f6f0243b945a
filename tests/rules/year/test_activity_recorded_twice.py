from collections.abc import Callable

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: , 甲小学: }
activities:
"""


def test_the_second_of_two_equal_activities_is_reported(
    check_year: Callable[..., Checked],
) -> None:
    one = "  - {kind: donation, date: 2024-03-05, recipients: 甲小学, donation: {cash: 100}}\n"
    assert [finding.line(str) for finding in check_year(FRAME + one + one).findings] == [
        "records/2024.yaml:6:5: warning: This activity is recorded already at"
        " records/2024.yaml:5:5: delete one of the two, or record how they differ."
        " [activity-recorded-twice]"
    ]


def test_the_same_activity_with_another_amount_is_another_one(
    check_year: Callable[..., Checked],
) -> None:
    activity = (
        "  - {{kind: donation, date: 2024-03-05, recipients: 甲小学, donation: {{cash: {}}}}}\n"
    )
    checked = check_year(FRAME + activity.format(100) + activity.format(200))
    assert checked.findings == ()
