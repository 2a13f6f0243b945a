import pytest

from aidreport.writers.word.width import width


@pytest.mark.parametrize(
    ("text", "cells"), [("示例市", 3), ("2009年12月31日", 7), ("“甲”", 3), ("𠮷a", 1.5), ("", 0)]
)
def test_width_counts_chinese_characters(text, cells):
    assert width(text) == cells
