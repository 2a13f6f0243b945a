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


@pytest.mark.parametrize("text", FINE)
def test_of_what_is_fine_nothing_is_said(text):
    assert read(text.encode(), "r.yaml").findings == ()
