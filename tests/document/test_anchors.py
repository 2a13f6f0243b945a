from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aidreport.document.anchors import anchored, anchored_places, characters
from aidreport.document.blocks import Properties, plain_text
from aidreport.document.reader import read

REPORT = """# 2024年对口帮扶<br>工作总结

<div align="left">

示例市教育局：

</div>

一年来，捐款 2835.5元，**其中**现金700元。

## 一、主要做法

**（一）支教2人**：在*号与\\*号之间有12项。

1. 三月捐书150册
2. 4月家访26户

| 项目 | 数量 |
| --- | ---: |
| 捐款 | \\+12.5% |
| 家访 | 26 |
"""
PROPERTIES = Properties("2024年对口帮扶工作总结", "示例中学", 2024)


def text_of(markdown: str) -> str:
    blocks = read(markdown, PROPERTIES).blocks
    return "".join("".join(plain_text(block).split()) for block in blocks)


def place_of(words: str, nth: int = 0) -> tuple[int, int]:
    start = -1
    for _ in range(nth + 1):
        start = REPORT.index(words, start + 1)
    return start, start + len(words)


def placed(*words: str) -> list[str]:
    places = [place_of(each) for each in words]
    found = anchored_places(read(anchored(REPORT, places), PROPERTIES).blocks)
    text = text_of(REPORT)
    return [text[slice(*found[number])] for number in range(len(words))]


def test_each_place_is_where_its_words_are_read() -> None:
    words = ("2024年", "2835.5元", "2人", "12项", "150册", "26户", "捐款 2835.5元", "700元")
    assert placed(*words) == [each.replace(" ", "") for each in words]


def test_a_figure_behind_an_escape_is_found_without_it() -> None:
    assert placed("\\+12.5%") == ["+12.5%"]


def test_places_may_stand_in_one_another_and_side_by_side() -> None:
    assert placed("捐款 2835.5元", "2835.5元", "2835.5", "元", "，**其中") == [
        *("捐款2835.5元", "2835.5元", "2835.5", "元", "，其中")
    ]


def test_words_that_stand_for_a_picture_have_no_place() -> None:
    markdown = "# 总结\n\n![3人](photos/a.png)\n"
    start = markdown.index("3人")
    blocks = read(anchored(markdown, [(start, start + 2)]), PROPERTIES).blocks
    assert anchored_places(blocks) == {}


FIGURES = [place_of(each) for each in ("2024", "2835.5", "700", "2人", "12", "150", "4月", "26户")]


@given(st.lists(st.sampled_from(FIGURES), max_size=12))
def test_the_text_is_read_the_same_with_places_in_it_and_without(places) -> None:
    blocks = read(anchored(REPORT, places), PROPERTIES).blocks
    text = "".join(plain_text(block) for block in blocks)
    plain = "".join(each for each in text if not "\ufdd0" <= each <= "\ufdef")
    assert "".join(plain.split()) == text_of(REPORT)
    assert sorted(anchored_places(blocks)) == list(range(len(places)))


def test_spaces_of_every_width_are_not_counted() -> None:
    assert characters(" 捐 款\u3000700\n元\u00a0") == 6
