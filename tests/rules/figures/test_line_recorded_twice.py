from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: , 甲小学: }
activities:
  - kind: KIND
    date: 2024-09
    recipients: 甲小学
"""


def found(checked: Checked) -> list[str]:
    return [str(each.position) for each in checked.findings if each.code == "line-recorded-twice"]


@pytest.mark.parametrize(
    ("kind", "text", "column"),
    [
        ("donation", "    donation:\n      goods:\n        - {ITEM}\n        - {ITEM}\n", 11),
        ("sponsorship", "    sponsored:\n        - {ITEM}\n        - {ITEM}\n", 11),
        ("volunteering", "    participants:\n        - {ITEM}\n        - {ITEM}\n", 11),
    ],
)
def test_the_second_of_two_equal_lines_is_reported(
    check_year: Callable[..., Checked], kind: str, text: str, column: int
) -> None:
    item = {
        "donation": "items: 图书, quantity: 100册",
        "sponsorship": "stage: 小学, new: 12名",
        "volunteering": "who: 教师, count: 3名",
    }[kind]
    record = FRAME.replace("KIND", kind) + text.replace("ITEM", item)
    line = record.count("\n")
    assert found(check_year(record)) == [f"records/2024.yaml:{line}:{column}"]


def test_lines_that_differ_are_two(check_year: Callable[..., Checked]) -> None:
    text = (
        "    donation: {goods: [{items: 图书, quantity: 100册}, {items: 图书, quantity: 90册}]}\n"
    )
    assert found(check_year(FRAME.replace("KIND", "donation") + text)) == []


def test_a_phrase_that_stands_twice_is_reported_wherever_it_stands(
    check_year: Callable[..., Checked],
) -> None:
    text = "    contents: [听课, 评课, 听课]\nplan: {steps: [新建大棚, 新建大棚]}\n"
    assert sorted(found(check_year(FRAME.replace("KIND", "volunteering") + text))) == [
        "records/2024.yaml:8:24",
        "records/2024.yaml:9:22",
    ]
