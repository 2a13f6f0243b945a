from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: , 甲社区: , 市教育局: , 县教育局: }
honours:
"""


def found(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_the_second_of_two_equal_honours_is_reported(check_year: Callable[..., Checked]) -> None:
    text = (
        "  - {award: 爱心单位, period: 2023}\n"
        "  - {award: 爱心单位, period: 2023, recipient: 示例中学}\n"
    )
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:6:5: warning: The honour “爱心单位” is recorded already at"
        " records/2024.yaml:5:5: delete one of the two, or record how they differ."
        " [honour-recorded-twice]"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  - {award: 爱心单位, period: 2023}\n  - {award: 爱心单位, period: 2024}\n",
        "  - {award: 爱心单位, period: 2023}\n"
        "  - {award: 爱心单位, period: 2023, recipient: 甲社区}\n",
        "  - {award: 爱心单位, document: 示教发〔2024〕1号}\n"
        "  - {award: 爱心单位, document: 示教发〔2024〕2号}\n",
    ],
)
def test_another_year_recipient_or_document_is_another_honour(
    check_year: Callable[..., Checked], text: str
) -> None:
    assert found(check_year(FRAME + text)) == []
