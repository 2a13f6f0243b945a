"""What other programs leave in a file is told once, and hides nothing."""

from __future__ import annotations

import pytest

from aidreport.sources.foreign_lines import without_foreign_lines
from aidreport.sources.reader import read

CASES = [
    (
        "a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> x\nc: 3\n",
        {"a": "1", "b": "1", "c": "3"},
        [("git-conflict", "r.yaml:2:1")],
    ),
    (
        "a: 1\r\n<<<<<<< HEAD\r\nb: 1\r\n||||||| x\r\nb: 0\r\n=======\r\nb: 2\r\n>>>>>>> x\r\n",
        {"a": "1", "b": "1"},
        [("git-conflict", "r.yaml:2:1")],
    ),
    (
        "a: 1\n=======\nb: 2\n>>>>>>> x\n",
        {"a": "1", "b": "2"},
        [("git-conflict", "r.yaml:2:1"), ("git-conflict", "r.yaml:4:1")],
    ),
    (
        "a: '甲\n<<<<<<< HEAD\n乙\n=======\n丙\n>>>>>>> x\n丁'\n",
        {"a": "甲\n乙\n\n\n丁"},
        [("git-conflict", "r.yaml:2:1")],
    ),
    (
        "a: 1\n...\nb: 2\nc：3\n",
        {"a": "1", "b": "2", "c": "3"},
        [("several-documents", "r.yaml:2:1"), ("full-width-colon", "r.yaml:4:2")],
    ),
    (
        "a: 1\n图书\t200册\n文具\t20套\nb：2\n",
        {"a": "1", "b": "2"},
        [("pasted-table", "r.yaml:2:1"), ("full-width-colon", "r.yaml:4:2")],
    ),
]


@pytest.mark.parametrize(("text", "root", "found"), CASES)
def test_lines_of_other_programs_are_told_and_the_rest_is_read(text, root, found):
    source = read(text.encode(), "r.yaml")
    assert source.root == root
    assert [(each.code, str(each.position)) for each in source.findings] == found


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\n...\n# 注\n",
        "a: |\n  ...\n  甲\t乙\t丙\n",
        "a: 1\t# 甲\t乙\nb: ======= 甲\n",
        "甲\t一列\n",
    ],
)
def test_what_only_looks_like_it_is_left_alone(text):
    assert without_foreign_lines(text, "r.yaml") == (text, [])


def test_the_text_keeps_its_length():
    for text, _, _ in CASES:
        assert len(without_foreign_lines(text, "r.yaml")[0]) == len(text)
