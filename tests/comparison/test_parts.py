from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from aidreport.comparison.change import ChangeKind
from aidreport.comparison.parts import PartChanges, compare_parts
from aidreport.formats import FORMATS

REPORT = """\
# 总结

开头一句。

## 一、组织领导

学校成立工作小组。每月开会一次。

## 二、捐资助学

（一）3月5日，我校向乙小学捐款700元。

（二）4月6日，我校向丙小学捐书100册。
"""


def changes(old: str, new: str) -> tuple[PartChanges, ...]:
    read = FORMATS["md"].read
    return compare_parts(read(old.encode()), read(new.encode()))


def told(parts: tuple[PartChanges, ...]) -> list[tuple[str, str, str, str]]:
    return [(part.title, each.kind, each.old, each.new) for part in parts for each in part.changes]


def test_a_report_is_no_other_than_itself() -> None:
    assert changes(REPORT, REPORT) == ()


def test_a_changed_sentence_is_told_in_its_part() -> None:
    found = changes(REPORT, REPORT.replace("700元", "900元"))
    sentence = "3月5日，我校向乙小学捐款{}元。"
    assert told(found) == [("捐资助学", "changed", sentence.format(700), sentence.format(900))]


def test_a_new_entry_gives_those_behind_it_other_numbers_and_changes_none() -> None:
    new = REPORT.replace("（二）", "（三）").replace(
        "（一）3月5日", "（一）2月1日，我校走访敬老院。\n\n（二）3月5日"
    )
    assert told(changes(REPORT, new)) == [("捐资助学", "inserted", "", "2月1日，我校走访敬老院。")]


def test_a_new_part_gives_those_behind_it_other_numbers_and_changes_none() -> None:
    new = REPORT.replace("## 二、捐", "## 二、志愿服务\n\n我校组织志愿服务。\n\n## 三、捐")
    (part,) = changes(REPORT, new)
    assert (part.title, part.new, part.gone) == ("志愿服务", True, False)
    assert told((part,)) == [("志愿服务", "inserted", "", "我校组织志愿服务。")]


def test_a_part_that_is_gone_is_told_where_it_stood() -> None:
    new = REPORT.replace("## 一、组织领导\n\n学校成立工作小组。每月开会一次。\n\n", "")
    (part,) = changes(REPORT, new.replace("二、", "一、"))
    assert (part.title, part.gone) == ("组织领导", True)
    assert [each.kind for each in part.changes] == [ChangeKind.DELETED, ChangeKind.DELETED]


def test_a_part_with_another_heading_is_the_same_part() -> None:
    (part,) = changes(REPORT, REPORT.replace("一、组织领导", "一、加强领导"))
    assert (part.title, part.old_title, part.new, part.changes) == (
        "加强领导",
        "组织领导",
        False,
        (),
    )


def test_a_sentence_that_went_to_another_part_is_moved_and_not_new() -> None:
    new = REPORT.replace("每月开会一次。", "").replace(
        "## 二、捐资助学\n\n", "## 二、捐资助学\n\n每月开会一次。\n\n"
    )
    assert told(changes(REPORT, new)) == [("捐资助学", "moved", "每月开会一次。", "每月开会一次。")]


def test_sentences_alike_in_two_parts_are_compared_each_in_its_own() -> None:
    old = "# 总结\n\n## 一、甲\n\n捐款700元。\n\n## 二、乙\n\n捐款800元。\n"
    found = changes(old, old.replace("捐款700元。\n\n", ""))
    assert told(found) == [("甲", "deleted", "捐款700元。", "")]


def test_a_row_of_a_table_is_one_sentence() -> None:
    old = "# 总结\n\n| 单位 | 元 |\n| --- | --- |\n| 乙小学 | 700 |\n| 丙小学 | 700 |\n"
    found = changes(old, old.replace("| 丙小学 | 700 |", "| 丁小学 | 60 |\n| 丙小学 | 800 |"))
    assert [(new, kind) for _, kind, _, new in told(found)] == [
        ("丁小学｜60", "inserted"),
        ("丙小学｜800", "changed"),
    ]


PARTS = st.lists(
    st.tuples(
        st.sampled_from("甲乙丙丁"),
        st.lists(st.sampled_from(["捐款700元。", "走访5户。", "讲课3节。"])),
    ),
    max_size=4,
)


def markdown(parts: list[tuple[str, list[str]]]) -> str:
    return "# 总结\n\n" + "".join(f"## 一、{name}\n\n{''.join(said)}\n\n" for name, said in parts)


@given(PARTS, PARTS)
def test_every_sentence_is_as_it_was_or_told(
    old: list[tuple[str, list[str]]], new: list[tuple[str, list[str]]]
) -> None:
    found = [each for part in changes(markdown(old), markdown(new)) for each in part.changes]
    before = sorted(text for _, said in old for text in said)
    after = sorted(text for _, said in new for text in said)
    rest = sorted([*before])
    for each in found:
        if each.old:
            rest.remove(each.old)
        if each.new:
            rest.append(each.new)
    assert sorted(rest) == after
