from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

RECORD = """\
report: {{period: 2024, organisation: 示例中学, text: {frame}}}
signature: {{date: 2024-12-31}}
organisations: {{示例中学: }}
people:
  张示例: {{grade: 初一, minor: false, sensitive: {{illness: 红斑狼疮, circumstances: 父亲外出}}}}
  李示例: {{posts: 医生}}
  王示例: {{grade: 大二}}
activities:
  - kind: donation
    date: 2024-03-05
    recipients: 张示例
    donation: {{cash: 1000}}
    contents: {contents}
  - {{kind: medical-aid, date: 2024-03-06, contents: 义诊红斑狼疮}}
"""


def lines(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


@pytest.mark.parametrize(
    "frame",
    [
        "红斑狼疮可以治疗。",
        "李示例为残疾学生义诊。",
        "残疾学生受助。王示例参加。",
        "王示例自强不息。",
    ],
)
def test_illness_apart_from_a_person_and_names_of_helpers_are_right(
    check_year: Callable[..., Checked], frame: str
) -> None:
    assert lines(check_year(RECORD.format(frame=frame, contents="募捐"))) == []


@pytest.mark.parametrize(
    ("frame", "column"),
    [
        ("张示例患红斑狼疮。", 54),
        ("好。王示例自幼残疾。", 57),
        ("张示例身残志坚，虽父亲外出。", 59),
    ],
)
def test_a_fact_beside_a_name_is_reported(
    check_year: Callable[..., Checked], frame: str, column: int
) -> None:
    assert lines(check_year(RECORD.format(frame=frame, contents="募捐"))) == [
        f"records/2024.yaml:1:{column}: warning: This tells the illness or the circumstances"
        " of a person who is named: keep it to “sensitive” in “people”, and write the text without"
        " it. [sensitive-fact-in-text]"
    ]


def test_the_words_of_an_activity_that_helped_somebody_are_reported(
    check_year: Callable[..., Checked],
) -> None:
    checked = check_year(RECORD.format(frame="好。", contents="为红斑狼疮患者募捐"))
    assert [(each.code, str(each.position)) for each in checked.findings] == [
        ("sensitive-fact-in-text", "records/2024.yaml:13:16")
    ]
