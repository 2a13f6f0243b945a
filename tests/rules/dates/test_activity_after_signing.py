from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-11-30}
organisations: {示例中学: }
activities:
"""


def found(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_activity_after_the_signing_is_reported_at_its_date(
    check_year: Callable[..., Checked],
) -> None:
    text = "  - {kind: volunteering, date: 2024-12-05}\n"
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:5:32: warning: The activity begins on 2024-12-05, after the"
        " report was signed on 2024-11-30: correct one of the dates, or move it to the"
        " plan. [activity-after-signing]"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  - {kind: volunteering, date: 2024-11-30}\n",
        "  - {kind: teaching-placement, date: 2024—2025学年度}\n",
        "  - {kind: works, date: 2024, works: {item: 蓄水池}}\n",
    ],
)
def test_activity_that_has_begun_is_none(check_year: Callable[..., Checked], text: str) -> None:
    assert found(check_year(FRAME + text)) == []
