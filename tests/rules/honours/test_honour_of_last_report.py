from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: , 甲社区: , 市教育局: , 县教育局: }
honours:
"""

BEFORE = {
    "records/2023.yaml": """\
report: {period: 2023, organisation: 示例中学}
signature: {date: 2023-12-31}
organisations: {示例中学: , 甲社区: }
honours:
  - {award: 爱心单位, period: 2023}
  - {award: 优秀团队, period: 2022, document: 示教发〔2023〕7号}
"""
}


def found(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_honour_told_last_year_is_reported(check_year: Callable[..., Checked]) -> None:
    text = (
        "  - {award: 爱心单位, period: 2023}\n"
        "  - {award: 优秀团队, period: 2023, document: 示教发〔2023〕7号}\n"
    )
    assert found(check_year(FRAME + text, others=BEFORE)) == [
        "records/2024.yaml:5:5: warning: The honour “爱心单位” was told last year already"
        " (records/2023.yaml:5:5): delete it here, or correct its year or document."
        " [honour-of-last-report]",
        "records/2024.yaml:6:5: warning: The honour “优秀团队” was told last year already"
        " (records/2023.yaml:6:5): delete it here, or correct its year or document."
        " [honour-of-last-report]",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  - {award: 爱心单位, period: 2024}\n",
        "  - {award: 爱心单位, period: 2023, recipient: 甲社区}\n",
        "  - {award: 优秀团队, period: 2023, document: 示教发〔2024〕9号}\n",
    ],
)
def test_honour_won_again_is_none(check_year: Callable[..., Checked], text: str) -> None:
    assert found(check_year(FRAME + text, others=BEFORE)) == []
