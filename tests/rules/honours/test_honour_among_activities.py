from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: , 甲社区: , 市教育局: , 县教育局: }
activities:
"""


def found(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_honour_is_reported_at_its_words(check_year: Callable[..., Checked]) -> None:
    text = "  - {kind: other, date: 2024-05-06, contents: [召开大会, 我校荣获先进单位称号]}\n"
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:5:54: warning: “我校荣获先进单位称号” tells an honour, not an"
        " activity: move it to “honours”. [honour-among-activities]"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  - {kind: other, date: 2024-05-06, contents: 帮助乙小学获得用地许可}\n",
        "  - {kind: other, date: 2024-05-06, contents: 获取资料, outcomes: 获评优秀项目}\n",
        "  - {kind: other, date: 2024-05-06, form: 表彰大会}\n",
    ],
)
def test_what_was_done_is_none(check_year: Callable[..., Checked], text: str) -> None:
    assert found(check_year(FRAME + text)) == []
