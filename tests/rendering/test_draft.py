from __future__ import annotations

from markupsafe import Markup
from small_records import record

from aidreport.diagnostics import Position
from aidreport.document.blocks import Byline, Properties
from aidreport.document.reader import read
from aidreport.rendering.draft import as_draft
from aidreport.rendering.marks import MarkKind, mark, without_marks

HERE, THERE = Position("records/2010.yaml", 5, 5), Position("records/2010.yaml", 6, 5)


def marked(*told: tuple[str, tuple[Position, ...]]) -> str:
    sentences = (mark(words, places, MarkKind.ACTIVITY) for words, places in told)
    return "# 题目\n\n" + "\n\n".join(str(Markup(each)) for each in sentences) + "\n"


def draft(text: str, lacking: dict[Position, list[str]], number: int = 1) -> str:
    return as_draft(without_marks(text), text, lacking, number)


def test_what_an_activity_lacks_is_said_before_the_end_of_its_sentence() -> None:
    text = marked(("甲。", (HERE,)), ("乙。", (THERE,)))
    assert draft(text, {THERE: ["捐款", "人数"]}, 2) == (
        '# 题目\n\n<div align="center">\n\n【草稿】尚有2处待补\n\n</div>\n\n'
        "甲。\n\n乙【待补：捐款、人数】。\n"
    )


def test_activities_told_together_say_it_once_and_an_activity_told_twice_at_first() -> None:
    text = marked(("甲。", (HERE, THERE)), ("乙。", (HERE,)))
    found = draft(text, {HERE: ["捐款"], THERE: ["捐款"]})
    assert found.count("待补：") == 1
    assert "甲【待补：捐款】。" in found


def test_a_draft_that_lacks_nothing_is_still_called_one() -> None:
    assert "【草稿】\n" in draft(marked(("甲。", (HERE,))), {}, 0)


def test_the_draft_is_read_as_a_report_with_a_line_below_its_title() -> None:
    document = read(draft(marked(("甲。", (HERE,))), {HERE: ["日期"]}), Properties("", "", 1))
    assert document.blocks[1] == Byline(("【草稿】尚有1处待补",))


def test_a_report_has_none_of_it() -> None:
    assert "草稿" not in record("2010")
