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


def test_longer_duration_is_reported_at_its_words(check_year: Callable[..., Checked]) -> None:
    text = (
        "  - {kind: staff-exchange, date: 2024-04-08至2024-04-19, direction: sent,"
        " duration: 一个月}\n"
    )
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:5:84: warning: “一个月” is longer than from 2024-04-08 to"
        " 2024-04-19: correct the duration, or the date. [duration-longer-than-range]"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  - {kind: staff-exchange, date: 2024-04-08至2024-04-19, direction: sent,"
        " duration: 两周}\n",
        "  - {kind: staff-exchange, date: 2024-04, direction: sent, duration: 一年}\n",
        "  - {kind: staff-exchange, date: 2024-03至2024-08, direction: sent, duration: 半年}\n",
        "  - {kind: medical-aid, date: 2024-03至2024-08, duration: 六个月}\n",
        "  - {kind: teaching-placement, date: 2024-03-01至2024-03-31, duration: 每周两天}\n",
    ],
)
def test_duration_that_fits_is_none(check_year: Callable[..., Checked], text: str) -> None:
    assert found(check_year(FRAME + text)) == []
