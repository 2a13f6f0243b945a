from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: }
activities:
"""


def found(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_day_more_than_a_month_away_is_reported_at_the_date(
    check_year: Callable[..., Checked],
) -> None:
    text = "  - {kind: volunteering, date: 2024-03-19, occasion: {name: 助残日}}\n"
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:5:32: warning: The activity is of 2024-03-19, but its occasion"
        " “助残日” is more than a month away, about 5-19: correct the date, or the"
        " occasion. [occasion-on-another-day]"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  - {kind: other, date: 2024-05-15, occasion: {name: 助残日}}\n",
        "  - {kind: other, date: 2024-03-28, occasion: {name: 学雷锋纪念日}}\n",
        "  - {kind: other, date: 2024-12-28, occasion: {name: 元旦}}\n",
        "  - {kind: other, date: 2024-01-05, occasion: {name: 春节}}\n",
        "  - {kind: other, date: 2024-10-11, occasion: {name: 重阳节}}\n",
        "  - {kind: other, date: 2024, occasion: {name: 助残日}}\n",
        "  - {kind: other, date: 2024-03-15, occasion: {name: 校友日}}\n",
    ],
)
def test_day_near_its_occasion_is_none(check_year: Callable[..., Checked], text: str) -> None:
    assert found(check_year(FRAME + text)) == []
