from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: , 甲社区: , 市教育局: , 县教育局: }
"""


def found(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_other_form_is_reported_with_the_right_one(check_year: Callable[..., Checked]) -> None:
    text = (
        "honours:\n"
        '  - {award: 甲, document: "示教发[2024]第005号"}\n'
        "  - {award: 乙, document: 示教发2024-5}\n"
        "  - {award: 丙, document: 5号文件}\n"
    )
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:5:26: warning: The document number “示教发[2024]第005号” is not"
        " in the usual form: write it 示教发〔2024〕5号. [malformed-document-number]",
        "records/2024.yaml:6:26: warning: The document number “示教发2024-5” is not in the"
        " usual form: write it 示教发〔2024〕5号. [malformed-document-number]",
        "records/2024.yaml:7:26: warning: “5号文件” is no document number, expected agency,"
        " year in 〔 〕 and number: write it like 示教发〔2024〕5号."
        " [malformed-document-number]",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "honours: [{award: 甲, document: 示教发〔2024〕5号}]\n",
        "honours: [{award: 甲, document: 示例省人民政府令第12号}]\n",
        "honours: [{award: 甲, document: 示例市公告2024年第3号}]\n",
    ],
)
def test_usual_form_is_none(check_year: Callable[..., Checked], text: str) -> None:
    assert found(check_year(FRAME + text)) == []
