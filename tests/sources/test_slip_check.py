"""What YAML reads otherwise than meant is looked at, and what is fine is not."""

from __future__ import annotations

import pytest

from aidreport.sources.reader import read

MISREAD = [
    "a: {b: 1,500}\n",
    "a: {b: 甲, 乙}\n",
    "a: [1,500册, 甲]\n",
    "a: [甲，乙]\n",
    "a: [【甲, 乙】]\n",
    "a: {b: 【甲, 乙】}\n",
    "a:\n  - 【甲, 乙】\n",
    "a: 捐书 #1号箱\n",
    "a:\n  - 甲\n    - 乙\n",
    "a: 甲\n  - 乙\n",
    "a: 甲\u200b乙\n",
    "a: '甲\u200b乙'\n",
]


@pytest.mark.parametrize("text", MISREAD)
def test_a_slip_in_a_text_that_yaml_understands_is_told(text):
    assert read(text.encode(), "r.yaml").findings


FINE = [
    "a: {b: [甲, 乙, 丙], c: 1}\nd:\n  e:\n",
    "a: 1,000元\nb: '1,000'\n",
    "a: [100, 200]\n",
    "a: {b: , c: 1}\n",
    "a: 【通知】甲, 乙\n",
]


def test_invisible_characters_are_left_out_of_texts():
    source = read("a: 张\u200b示例\nb: |\n  甲\u200b\u200d乙\nc: [\u200b丙]\n".encode(), "r.yaml")
    assert source.root == {"a": "张示例", "b": "甲乙\n", "c": ["丙"]}
    found = [(each.code, str(each.position)) for each in source.findings]
    assert ("hidden-character", "r.yaml:1:4") in found
    assert len(found) == 3


def test_joiners_of_other_scripts_are_kept():
    text = "می\u200cخواهم"
    assert read(f"a: {text}\n".encode(), "r.yaml").root == {"a": text}


@pytest.mark.parametrize("text", FINE)
def test_of_what_is_fine_nothing_is_said(text):
    assert read(text.encode(), "r.yaml").findings == ()
