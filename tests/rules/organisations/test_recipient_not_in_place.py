from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: , 甲: {name: 甲县小学}, 乙: {name: 小学, region: 乙县}, 丙: {name: 丙村}}
activities:
"""


def test_place_and_region_are_compared_with_the_recipients(
    check_year: Callable[..., Checked],
) -> None:
    checked = check_year(
        FRAME
        + "  - kind: volunteering\n    date: 2024-03-29\n    recipients: [甲, 乙]\n"
        + "    region: 丙县\n    place: 示例市丁区广场\n"
    )
    assert [finding.line(str) for finding in checked.findings] == [
        "records/2024.yaml:8:13: warning: The activity took place in 丙县, but its recipients are"
        " in 甲县, 乙县: correct the place, or the recipients. [recipient-not-in-place]",
        "records/2024.yaml:9:12: warning: The activity took place in 丁区, but its recipients are"
        " in 甲县, 乙县: correct the place, or the recipients. [recipient-not-in-place]",
    ]


@pytest.mark.parametrize(
    "activity",
    [
        "kind: volunteering, region: 乙县, recipients: [甲, 乙]",
        "kind: volunteering, region: 丙县, recipients: [甲, 丙]",
        "kind: volunteering, region: 示例市, recipients: 甲",
        "kind: training, region: 丙县, recipients: 甲",
        "kind: meeting, direction: received, region: 丙县, recipients: 甲",
        "kind: donation, helpers: 甲, region: 丙县, recipients: 乙",
    ],
)
def test_what_may_be_true_is_none(check_year: Callable[..., Checked], activity: str) -> None:
    assert check_year(FRAME + f"  - {{date: 2024-03-29, {activity}}}\n").findings == ()
