from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: }
measures: {条件: {title: 改善条件, text: 逐年改善。}}
activities:
"""


def found(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_year_alone_is_a_note_at_the_date(check_year: Callable[..., Checked]) -> None:
    text = "  - {kind: volunteering, date: 2024}\n"
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:6:32: note: Only the year of this activity is known: add the"
        " month or the season if anybody remembers it. [only-the-year-known]"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  - {kind: volunteering, date: 2024-03}\n",
        "  - {kind: volunteering, date: 2024年春季}\n",
        "  - {kind: volunteering, date: 2024, measure: 条件}\n",
        "  - {kind: sponsorship, date: 2024}\n",
    ],
)
def test_month_or_what_lasts_all_year_is_none(
    check_year: Callable[..., Checked], text: str
) -> None:
    assert found(check_year(FRAME + text)) == []
