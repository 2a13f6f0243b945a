"""An entry in the first column below `people` belongs to `people`, and nothing else does."""

from __future__ import annotations

import pytest

from aidreport.sources.reader import read

HEAD = "people:\n  甲: {posts: 校长}\n"
LOST = [
    (HEAD + "乙: {posts: 教师}\n", 3),
    (HEAD + "乙:\n    posts: 教师\n", 3),
    (HEAD + "乙:\n  posts: 教师\n", 3),
    ("people:\n乙: {posts: 教师}\n  甲: {posts: 校长}\n", 2),
]


@pytest.mark.parametrize(("text", "line"), LOST)
def test_an_entry_that_lost_its_spaces_is_read_with_the_others(text, line):
    source = read((text + "activities: x\n").encode(), "r.yaml")
    assert [(each.code, str(each.position)) for each in source.findings] == [
        ("wrong-indentation", f"r.yaml:{line}:1")
    ]
    people = {"甲": {"posts": "校长"}, "乙": {"posts": "教师"}}
    assert source.root == {"people": people, "activities": "x"}


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\n乙: {posts: 教师}\n",
        HEAD + "activities:\n乙: {posts: 教师}\n",
        HEAD + "乙: 教师\n",
        HEAD + "乙:\n  - posts: 教师\n",
    ],
)
def test_other_names_in_the_first_column_are_left_where_they_are(text):
    source = read(text.encode(), "r.yaml")
    assert source.findings == ()
    assert "乙" in source.root
