from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations:
  {示例中学: , 甲小学: {region: 甲县}, 乙小学: {region: 乙县}, 丁村: {region: 甲县}, 丙村: }
people: {张一: {posts: 校长}}
activities:
"""


def found(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_second_place_on_one_day_is_reported(check_year: Callable[..., Checked]) -> None:
    text = (
        "  - {kind: volunteering, date: 2024-03-29, recipients: 甲小学, leaders: 张一}\n"
        "  - {kind: volunteering, date: 2024-03-29, recipients: 乙小学, leaders: 张一}\n"
        "  - {kind: volunteering, date: 2024-03-29, recipients: 丙村, leaders: 张一}\n"
    )
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:8:5: warning: 张一 went elsewhere on the same day, 2024-03-29"
        " (records/2024.yaml:7:5): correct the person, or one of the dates."
        " [two-trips-on-one-day]",
        "records/2024.yaml:9:5: warning: 张一 went elsewhere on the same day, 2024-03-29"
        " (records/2024.yaml:7:5): correct the person, or one of the dates."
        " [two-trips-on-one-day]",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  - {kind: volunteering, date: 2024-03-29, recipients: 甲小学, leaders: 张一}\n"
        "  - {kind: volunteering, date: 2024-03-30, recipients: 乙小学, leaders: 张一}\n",
        "  - {kind: volunteering, date: 2024-03-29, recipients: 甲小学, leaders: 张一}\n"
        "  - {kind: volunteering, date: 2024-03-29, recipients: 丁村, leaders: 张一}\n",
        "  - {kind: volunteering, date: 2024-03-29, recipients: 甲小学, leaders: 张一}\n"
        "  - {kind: volunteering, date: 2024-03-29, recipients: 乙小学, leaders: 张一,"
        " remote: true}\n",
        "  - {kind: volunteering, date: 2024-03, recipients: 甲小学, leaders: 张一}\n"
        "  - {kind: volunteering, date: 2024-03, recipients: 乙小学, leaders: 张一}\n",
        "  - {kind: volunteering, date: 2024-03-29, recipients: 甲小学, leaders: 张一}\n"
        "  - {kind: volunteering, date: 2024-03-29, recipients: [甲小学, 乙小学], leaders:"
        " 张一}\n",
    ],
)
def test_what_can_be_done_in_a_day_is_none(check_year: Callable[..., Checked], text: str) -> None:
    assert found(check_year(FRAME + text)) == []
