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


def test_ordinal_of_last_year_is_reported_at_the_ordinal(
    check_year: Callable[..., Checked],
) -> None:
    text = "  - {kind: volunteering, date: 2024-05-15, occasion: {name: 全国助残日, ordinal: 33}}\n"
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:5:77: warning: “全国助残日” of 2024 is number 34, not 33, for"
        " the first one was in 1991: correct the ordinal, or the date."
        " [ordinal-of-another-year]"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  - {kind: other, date: 2024-05-15, occasion: {name: 助残日, ordinal: 34}}\n",
        "  - {kind: other, date: 2024-09-10, occasion: {name: 教师节, ordinal: 40}}\n",
        "  - {kind: other, date: 2024-05-12, occasion: {name: “5·12”国际护士节, ordinal: 113}}\n",
        "  - {kind: other, date: 2024-03-05, occasion: {name: 学雷锋纪念日, ordinal: 61}}\n",
        "  - {kind: other, date: 2024-05-15, occasion: {name: 校友日, ordinal: 3}}\n",
    ],
)
def test_ordinal_of_the_year_or_of_an_unknown_day_is_none(
    check_year: Callable[..., Checked], text: str
) -> None:
    assert found(check_year(FRAME + text)) == []
