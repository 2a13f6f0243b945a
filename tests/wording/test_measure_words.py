from __future__ import annotations

import pytest

from aidreport.wording.measure_words import (
    MEASURE_WORDS,
    WHOLE,
    is_measure_word,
    measure_word_of,
)
from aidreport.wording.numbers.reading import plain, read_count


@pytest.mark.parametrize(
    "word", ["人", "名", "册次", "台次", "盒次", "人（家）次", "平方米", "课时"]
)
def test_a_word_that_counts_is_one(word: str) -> None:
    assert is_measure_word(word)


@pytest.mark.parametrize("word", ["", "公斤教师", "名人", "元", "人（家长）次", "学生", "次次次"])
def test_other_words_are_none(word: str) -> None:
    assert not is_measure_word(word)


@pytest.mark.parametrize(
    ("words", "word"),
    [("公斤教师", "公斤"), ("名人", "名"), ("人次以上的", "人次"), ("学生", ""), ("", "")],
)
def test_words_begin_with_their_longest_measure_word(words: str, word: str) -> None:
    assert measure_word_of(words) == word


def test_each_is_read_after_a_number() -> None:
    read = {word: read_count(plain(f"12{word}")) for word in sorted(MEASURE_WORDS)}
    assert [word for word, found in read.items() if found is None] == []
    right = {word: (12, word) for word in read}
    assert {word: (each.number, each.measure_word) for word, each in read.items() if each} == right


def test_what_is_not_divided_is_among_them() -> None:
    assert sorted(WHOLE - MEASURE_WORDS) == []
