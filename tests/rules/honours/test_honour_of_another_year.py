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


def test_year_that_the_report_does_not_cover(check_year: Callable[..., Checked]) -> None:
    text = (
        "  - {award: 甲, document: 示教发〔2022〕5号}\n"
        "  - {award: 乙, period: 2021, document: 示教发〔2024〕5号}\n"
        "  - {award: 丙, period: 2022}\n"
        "  - {award: 丁, period: 2025}\n"
    )
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:5:5: warning: “甲” was announced by 示教发〔2022〕5号 of 2022,"
        " but the report covers 2024-01-01 to 2024-12-31: correct the year, or delete the"
        " honour here. [honour-of-another-year]",
        "records/2024.yaml:6:5: warning: “乙” is for 2021, but its document"
        " 示教发〔2024〕5号 is of 2024: correct one of the two years."
        " [honour-of-another-year]",
        "records/2024.yaml:7:5: warning: “丙” is for 2022, but the report covers 2024-01-01"
        " to 2024-12-31: correct the year, or delete the honour here."
        " [honour-of-another-year]",
        "records/2024.yaml:8:5: warning: “丁” is for 2025, but the report covers 2024-01-01"
        " to 2024-12-31: correct the year, or delete the honour here."
        " [honour-of-another-year]",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  - {award: 甲, period: 2023, document: 示教发〔2024〕5号}\n",
        "  - {award: 甲, period: 2022, document: 示教发〔2024〕5号}\n",
        "  - {award: 甲, period: 2024, document: 示教发〔2025〕5号}\n",
        "  - {award: 甲, period: 2023—2024学年度}\n",
        "  - {award: 甲}\n",
    ],
)
def test_year_of_the_report_or_the_one_before_is_none(
    check_year: Callable[..., Checked], text: str
) -> None:
    assert found(check_year(FRAME + text)) == []
