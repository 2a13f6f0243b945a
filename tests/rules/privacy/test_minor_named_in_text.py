from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {{period: 2024, organisation: 示例中学}}
signature: {{date: 2024-12-31}}
organisations: {{示例中学: }}
people: {{张小示: {{grade: 初一, minor: true}}, 李例: {{grade: 初二, minor: true}}, 王大示: }}
activities:
  - {{kind: donation, date: 2024-03-05, recipients: 张小示, donation: {{cash: 1000}}, text: {text}}}
"""


@pytest.mark.parametrize(
    "text", ["受助学生深受感动。", "小示范区、例会照常。", "王大示同学已经成年。", "再举一例。"]
)
def test_other_words_and_adults_may_be_named(check_year: Callable[..., Checked], text: str) -> None:
    assert check_year(RECORD.format(text=text)).findings == ()


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("感谢信是张小示写的。", 91),
        ("小示同学深受感动。", 87),
        ("受助学生小示深受感动。", 91),
        ("李例深受感动。", 87),
    ],
)
def test_a_minors_name_or_given_name_is_reported(
    check_year: Callable[..., Checked], text: str, column: int
) -> None:
    findings = check_year(RECORD.format(text=text)).findings
    assert [(each.code, each.position.column) for each in findings] == [
        ("minor-named-in-text", column)
    ]


def test_what_is_said(check_year: Callable[..., Checked]) -> None:
    (finding,) = check_year(RECORD.format(text="小示同学深受感动。")).findings
    assert finding.line(str) == (
        "records/2024.yaml:6:87: warning: This is the name of a minor, which must not be"
        " published: refer to the person in a field, or write the text without the name."
        " [minor-named-in-text]"
    )
