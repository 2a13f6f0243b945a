from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from aidreport.extraction.lines import Line
from aidreport.extraction.sentences import Part, divided


def told(*lines: str) -> list[tuple[str, Part]]:
    sentences, _ = divided([Line(at, text) for at, text in enumerate(lines, start=1)])
    return [(each.text, each.part) for each in sentences]


def headings(*lines: str) -> list[tuple[int, str]]:
    _, found = divided([Line(at, text) for at, text in enumerate(lines, start=1)])
    return [(each.level, each.text) for each in found]


def test_headings_are_known_by_their_numbers_and_by_what_they_lack() -> None:
    lines = ("2008年总结", "一、扎实工作", "（一）捐款", "1.3月5日，我校捐款。", "（1）捐书。")
    assert headings(*lines) == [(0, "2008年总结"), (1, "扎实工作"), (2, "捐款")]
    assert [text for text, _ in told(*lines)] == ["3月5日，我校捐款。", "捐书。"]


def test_a_heading_may_stand_in_the_line_of_its_text() -> None:
    assert headings("一、加强领导：我校高度重视。") == [(1, "加强领导")]
    assert headings("二、开展送温暖活动。一是3月5日捐款。") == [(1, "开展送温暖活动")]
    assert told("二、下一步打算。2009年3月再捐款。")[-1] == ("2009年3月再捐款。", Part.LATER)


def test_numbered_items_in_a_paragraph_are_items_of_their_own() -> None:
    sentences, _ = divided([Line(1, "捐赠：（1）3月5日，捐款；（2）4月2日，捐书。")])
    assert [each.text for each in sentences] == ["捐赠：", "3月5日，捐款；", "4月2日，捐书。"]
    assert len({each.item for each in sentences}) == 3


def test_marks_within_quotation_marks_end_no_sentence() -> None:
    assert told("他说：“谢谢！”，我们走了。“好。”他笑了。") == [
        ("他说：“谢谢！”，我们走了。", Part.OPENING),
        ("“好。”", Part.OPENING),
        ("他笑了。", Part.OPENING),
    ]


def test_each_part_is_known_by_its_heading_or_its_first_words() -> None:
    lines = (
        *("总结", "一年来，我校做了工作。", "一、主要做法", "3月5日，捐款。"),
        *("二、所获荣誉", "我校获奖。", "三、存在的不足", "人手少。", "四、下一步打算", "再捐。"),
    )
    assert [part for _, part in told(*lines)] == [
        *(Part.OPENING, Part.WORK, Part.HONOURS, Part.FAULTS, Part.LATER)
    ]
    assert (
        told("总结", "一、再接再厉", "下一步，我校将做好工作：一是选派教师。")[-1][1] is Part.LATER
    )
    assert told("总结", "一、做法", "总之，成绩很大。")[-1][1] is Part.CLOSING


LINES = st.lists(
    st.text(st.sampled_from("一二、（）()1.。；：，“”3月5日捐款我校①是\n "), max_size=40),
    max_size=8,
)


@given(LINES)
def test_no_word_of_a_report_is_lost(texts: list[str]) -> None:
    lines = [Line(at, " ".join(text.split())) for at, text in enumerate(texts, start=1)]
    lines = [line for line in lines if line.text]
    sentences, found = divided(lines)
    letters = "月日捐款我校"
    before = Counter(each for line in lines for each in line.text if each in letters)
    heads = {(each.item, each.head) for each in sentences}
    shown = [each.text for each in (*sentences, *found)] + [head for _, head in heads]
    after = Counter(each for text in shown for each in text if each in letters)
    assert before <= after
