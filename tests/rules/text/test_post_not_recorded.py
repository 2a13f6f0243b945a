from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {{period: 2024, organisation: 示例中学}}
signature: {{date: 2024-12-31}}
organisations: {{示例中学: }}
people:
  张示例: {{posts: [副校长, {{title: 书记, body: 党总支}}]}}
  李示例: {{posts: 校长助理}}
  王示例: {{posts: 主任医师}}
  赵示例:
  周示例: {{posts: 药师}}
activities:
  - kind: volunteering
    date: 2024-03-05
    text: {text}
"""


@pytest.mark.parametrize(
    "text",
    [
        "副校长张示例全程参加",
        "党总支书记张示例和校长助理李示例参加",
        "常务副校长张示例参加",
        "张示例书记讲话",
        "李示例校长助理讲话",
        "王示例主任医师坐诊",
        "周示例主任药师坐诊",
        "张示例老师讲课",
        "赵示例校长讲话",
        "校长、张示例等参加",
        "各高校长期支持",
    ],
)
def test_recorded_posts_and_what_is_not_sure_are_left_alone(
    check_year: Callable[..., Checked], text: str
) -> None:
    assert check_year(FRAME.format(text=text)).findings == ()


@pytest.mark.parametrize(
    ("text", "column", "name", "post", "held"),
    [
        ("张示例校长全程参加", 14, "张示例", "校长", "书记, 副校长"),
        ("由校长张示例带队", 12, "张示例", "校长", "书记, 副校长"),
        ("由副书记张示例带队", 12, "张示例", "副书记", "书记, 副校长"),
        ("校长李示例带队", 11, "李示例", "校长", "校长助理"),
    ],
)
def test_another_post_is_found_where_it_stands(
    check_year: Callable[..., Checked], text: str, column: int, name: str, post: str, held: str
) -> None:
    checked = check_year(FRAME.format(text=text))
    assert [finding.line(str) for finding in checked.findings] == [
        f"records/2024.yaml:13:{column}: warning: The text calls {name} “{post}”, recorded are"
        f" {held}: correct the text, or add the post to {name} in “people”. [post-not-recorded]"
    ]


def test_a_phrase_is_compared_like_a_text(check_year: Callable[..., Checked]) -> None:
    record = FRAME.format(text="好").replace(
        "    text:", "    responses: 张示例校长很感动\n    text:"
    )
    findings = check_year(record).findings
    assert [(each.code, each.position.line, each.position.column) for each in findings] == [
        ("post-not-recorded", 13, 19)
    ]
