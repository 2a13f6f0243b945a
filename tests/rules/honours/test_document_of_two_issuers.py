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


def test_second_issuer_is_reported(check_year: Callable[..., Checked]) -> None:
    text = (
        "  - {award: 甲, issuer: 市教育局, document: 示教发〔2024〕5号}\n"
        "  - {award: 乙, issuer: 县教育局, document: 示教发〔2024〕5号}\n"
    )
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:6:5: warning: The document 示教发〔2024〕5号 is of “县教育局”"
        " here, but of “市教育局” at records/2024.yaml:5:5: correct the number, or one of"
        " the issuers. [document-of-two-issuers]"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  - {award: 甲, issuer: 市教育局, document: 示教发〔2024〕5号}\n"
        "  - {award: 乙, document: 示教发〔2024〕5号}\n",
        "  - {award: 甲, issuer: 市教育局, document: 示教发〔2024〕5号}\n"
        "  - {award: 乙, issuer: 县教育局, document: 示教发〔2024〕6号}\n",
    ],
)
def test_one_issuer_or_an_unknown_one_is_none(
    check_year: Callable[..., Checked], text: str
) -> None:
    assert found(check_year(FRAME + text)) == []
