from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report:
  period: 2024
  organisation: 示例中学
  grounds: {{number: 示教发〔2024〕15号}}
signature: {{date: 2024-12-31}}
organisations: {{示例中学: }}
activities:
  - kind: volunteering
    date: 2024-03-05
    contents: [落实示政发〔2023〕7号文件, 学习国发〔2024〕3号文件]
    text: {text}
"""


@pytest.mark.parametrize(
    "text",
    [
        "根据示教发〔2024〕15号文件",
        "示教发〔2024〕15号和示政发〔2023〕7号",
        "国发〔2024〕3号",
        "没有文号",
    ],
)
def test_a_recorded_number_may_be_typed(check_year: Callable[..., Checked], text: str) -> None:
    assert check_year(FRAME.format(text=text)).findings == ()


@pytest.mark.parametrize(
    ("text", "column", "number"),
    [
        ("根据示教发〔2024〕51号文件", 16, "根据示教发〔2024〕51号"),
        ("示教办〔2024〕15号", 14, "示教办〔2024〕15号"),
    ],
)
def test_another_number_is_found_at_its_year(
    check_year: Callable[..., Checked], text: str, column: int, number: str
) -> None:
    checked = check_year(FRAME.format(text=text))
    assert [finding.line(str) for finding in checked.findings] == [
        f"records/2024.yaml:11:{column}: warning: The document number “{number}” is none of those"
        " recorded (recorded are 学习国发〔2024〕3号, 示教发〔2024〕15号,"
        " 落实示政发〔2023〕7号): correct it, or record the document, under “grounds” or with its"
        " honour. [document-number-without-fact]"
    ]
