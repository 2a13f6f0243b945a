from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "titled-twice"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("选派老教师李四老师上课。", "教师李四老师"),
        ("校长张三校长讲话。", "校长张三校长"),
        ("党总支书记欧阳三书记带队。", "书记欧阳三书记"),
    ],
)
def test_a_title_on_both_sides_of_a_name(
    said_of_text: Callable[[str, str], list[str]], text: str, found: str
) -> None:
    assert said_of_text(CODE, text) == [
        f"{text.index(found) + 1}: warning: “{found}” gives one person the title twice: keep it"
        " before the name or behind it."
    ]


@pytest.mark.parametrize(
    "text",
    [
        "选派老教师李四上课，李老师很受欢迎。",
        "校长张三老师讲话。",
        "校长张三、副校长李四带队。",
        "教师王三和李老师上课。",
        "骨干教师、全体老师参加。",
        "教师全体老师参加。",
        "校长安排老师上课，教师高级教师培训。",
        "由校长与各校校长座谈。",
        "教师带领老师学习。",
    ],
)
def test_titles_of_several_people_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []
