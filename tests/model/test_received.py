from collections.abc import Callable

from aidreport.pipeline import Checked

FRAME = (
    "report: {period: 2024, organisation: 丙中学}\n"
    "organisations: {丙中学: , 甲中学: , 示例村: }\n"
    "activities:\n"
)


def recipients(checked: Checked) -> list[list[str]]:
    assert checked.record is not None, checked.findings
    return [
        [party.id for party in activity.recipients] for activity in checked.record.record.activities
    ]


def test_what_others_do_for_nobody_named_is_done_for_the_one_who_reports(
    check_year: Callable[..., Checked],
) -> None:
    checked = check_year(
        FRAME
        + "  - {kind: donation, date: 2024-03, helpers: 甲中学, donation: {cash: 1}}\n"
        + "  - {kind: donation, date: 2024-04, helpers: 甲中学, recipients: 示例村,"
        + " donation: {cash: 1}}\n"
        + "  - {kind: donation, date: 2024-05, donation: {cash: 1}}\n"
    )
    assert recipients(checked) == [["丙中学"], ["示例村"], []]
