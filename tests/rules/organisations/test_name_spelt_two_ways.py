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


def test_second_spelling_is_reported(check_year: Callable[..., Checked]) -> None:
    text = (
        "  - {kind: other, date: 2024-03-29, received: {item: 锦旗, inscription: 携手相助，"
        "共建和谐}}\n"
        "  - {kind: other, date: 2024-03-29, received: {item: 锦旗, inscription: 携手互助，"
        "共建和谐}}\n"
        "  - {kind: other, date: 2024-03-29, name: 走进农村，感受生活}\n"
        "  - {kind: other, date: 2024-03-29, name: 走进农村感受生活}\n"
    )
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:6:71: warning: “携手互助，共建和谐” is spelt “携手相助，"
        "共建和谐” at records/2024.yaml:5:71: write it one way, or record how the two"
        " differ. [name-spelt-two-ways]",
        "records/2024.yaml:8:43: warning: “走进农村感受生活” is spelt “走进农村，感受生活”"
        " at records/2024.yaml:7:43: write it one way, or record how the two differ."
        " [name-spelt-two-ways]",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  - {kind: other, date: 2024-03-29, received: {item: 锦旗, inscription: 携手相助，"
        "共建和谐}}\n"
        "  - {kind: other, date: 2024-03-30, received: {item: 锦旗, inscription: 携手相助，"
        "共建和谐}}\n",
        "  - {kind: other, date: 2024-03-29, name: 第一次送教下乡活动}\n"
        "  - {kind: other, date: 2024-03-29, name: 第二次送教下乡活动}\n",
        "  - {kind: other, date: 2024-03-29, name: 爱心助学}\n"
        "  - {kind: other, date: 2024-03-29, name: 爱心助残}\n",
        "  - {kind: other, date: 2024-03-29, name: 爱心助学志愿服务}\n"
        "  - {kind: other, date: 2024-03-29, name: 爱心助残志愿服务}\n",
        "  - {kind: other, date: 2024-03-29, name: 春季送教下乡活动}\n"
        "  - {kind: other, date: 2024-03-29, name: 秋季送教下乡活动}\n",
    ],
)
def test_names_that_are_told_apart_are_none(check_year: Callable[..., Checked], text: str) -> None:
    assert found(check_year(FRAME + text)) == []
