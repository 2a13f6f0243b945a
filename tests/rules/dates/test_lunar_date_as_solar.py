from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2009, organisation: 示例中学}
signature: {date: 2009-12-31}
organisations: {示例中学: }
activities:
"""


def said(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_the_number_of_a_feast_is_no_day_of_the_common_calendar(
    check_year: Callable[..., Checked],
) -> None:
    activity = "  - {kind: volunteering, date: 2009-05-05, occasion: {name: 端午节}}\n"
    assert said(check_year(FRAME + activity, year="2009")) == [
        "records/2009.yaml:5:32: warning: 2009-05-05 is the number of “端午节” by the Chinese"
        " calendar; in 2009 it was on 2009-05-28: write the day by the common calendar."
        " [lunar-date-as-solar]"
    ]


@pytest.mark.parametrize(
    "activity",
    [
        "{kind: volunteering, date: 2009-05-28, occasion: {name: 端午节}}",
        "{kind: volunteering, date: 2009-05-20, occasion: {name: 端午节}}",
        "{kind: volunteering, date: 2009-05, occasion: {name: 端午节}}",
        "{kind: volunteering, date: 2009-05-05, occasion: {name: 五一劳动节}}",
        "{kind: volunteering, date: 2009-08-15, name: 中秋慰问}",
    ],
)
def test_what_may_be_right_is_none(check_year: Callable[..., Checked], activity: str) -> None:
    assert said(check_year(f"{FRAME}  - {activity}\n", year="2009")) == []
