from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations:
  {示例中学: , 甲小学: {region: 甲县}, 乙小学: {region: 乙县}, 丁村: {region: 甲县}, 丙村: }
people:
"""


def found(checked: Checked) -> list[str]:
    return [finding.line(str) for finding in checked.findings]


def test_end_before_the_beginning_is_an_error_at_the_end(
    check_year: Callable[..., Checked],
) -> None:
    text = "  张一: {posts: {title: 校长, from: 2024-08, to: 2023-07}}\n"
    assert found(check_year(FRAME + text)) == [
        "records/2024.yaml:6:46: error: The post “校长” of 张一 ends on 2023-07-31, before"
        " it begins on 2024-08-01: correct one of the two. [post-ends-before-it-begins]"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "  张一: {posts: {title: 校长, from: 2023-08, to: 2023-08}}\n",
        "  张一: {posts: {title: 校长, to: 2023-08}}\n",
    ],
)
def test_term_that_is_in_order_is_none(check_year: Callable[..., Checked], text: str) -> None:
    assert found(check_year(FRAME + text)) == []
