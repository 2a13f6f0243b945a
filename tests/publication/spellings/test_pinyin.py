from __future__ import annotations

import re
import unicodedata

import pytest
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from aidreport.publication.spellings.pinyin import Pinyin, latin, readings_of


def pinyin(name: str, family: str) -> Pinyin:
    return Pinyin(name, family, readings_of(name))


@pytest.mark.parametrize(
    ("name", "family", "text"),
    [
        ("章小示", "章", "Zhang Xiaoshi"),
        ("章小示", "章", "ZHANGXIAOSHI"),
        ("章小示", "章", "xiaoshi zhang"),
        ("章小示", "章", "Zhāng Xiǎo-shì"),
        ("章小示", "章", "zhang1_xiao3_shi4"),
        ("单示例", "单", "Shan Shili"),
        ("吕示例", "吕", "Lü Shili"),
        ("吕示例", "吕", "lv shili"),
        ("吕示例", "吕", "Lyu Shili"),
        ("小示", "", "xiaoshi"),
        ("李讷", "李", "Li Ne"),
    ],
)
def test_pinyin_is_a_spelling_of_a_name(name: str, family: str, text: str) -> None:
    assert pinyin(name, family).is_in(latin(text))


@pytest.mark.parametrize(
    ("name", "family", "text"),
    [
        ("李讷", "李", "line"),
        ("安娜", "", "anna"),
        ("章小示", "章", "zhangxiaoshiming"),
        ("Example", "E", "example"),
    ],
)
def test_other_words_are_no_pinyin(name: str, family: str, text: str) -> None:
    assert not pinyin(name, family).is_in(latin(text))


PARAGRAPHS = re.compile(r"\n[ \t]*\n")
PIECES = [
    *("zhang", "xiao", "shi", "Zhāng", "lü", "lu:", "x"),
    *(" ", "-", "1", "_", "章", "。。。", "\n\n"),
]
NAMES = [pinyin("章小示", "章"), pinyin("小示", ""), pinyin("吕示", "吕")]


@settings(max_examples=examples(300))
@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_letters_alone_hold_the_names_that_the_whole_text_holds(text: str) -> None:
    whole = unicodedata.normalize("NFKD", PARAGRAPHS.sub("\x00", text)).casefold()
    plain = "".join(letter for letter in whole if not unicodedata.combining(letter))
    for name in NAMES:
        assert name.is_in(latin(text)) == bool(re.search(name.pattern, plain))
