from typing import Any

from activities import activity_of, year_of

from aidreport.model.kinds.sponsorship import Sponsorship
from aidreport.rendering.marks import without_marks
from aidreport.rendering.pupils import sponsored_stages, sponsored_whole

PRIMARY = {"stage": "小学", "new": "5名", "carried_over": "10名", "each": "800"}
MIDDLE = {"stage": "初中", "new": "7名", "each": "1000"}


def said(*groups: dict[str, Any]) -> tuple[str, list[str]]:
    text = year_of({"kind": "sponsorship", "date": "2024-09", "sponsored": list(groups)})
    activity = activity_of(text)
    assert isinstance(activity, Sponsorship)
    stages = [without_marks(stage) for stage in sponsored_stages(activity)]
    return without_marks(sponsored_whole(activity)), stages


def test_the_whole_is_told_before_its_stages() -> None:
    assert said(PRIMARY, MIDDLE) == (
        "学生22名（新增12名、续助10名）",
        ["小学生15名（新增5名、续助10名），每人800元", "初中新增7名，每人1000元"],
    )


def test_one_stage_is_told_once() -> None:
    assert said(PRIMARY) == ("小学生15名（新增5名、续助10名）", ["每人800元"])
    assert said({"new": "3名"}) == ("学生3名", [])
    assert said({"stage": "大学生", "carried_over": "3名"}) == ("大学生3名", [])


def test_a_vague_number_leaves_only_the_stages() -> None:
    assert said({**MIDDLE, "new": "十余名"}) == ("", ["初中新增十余名，每人1000元"])


def test_a_plain_number_of_pupils_is_neither_new_nor_carried_over() -> None:
    assert said({"count": "10名"}) == ("学生10名", [])
    assert said({"stage": "初中", "count": "10名", "new": "3名"}) == (
        "初中学生10名（其中新增3名）",
        [],
    )
    assert said({**MIDDLE, "count": "9名"}, {"stage": "小学", "count": "2名"}) == (
        "学生11名（其中新增7名）",
        ["初中学生9名（其中新增7名），每人1000元", "小学生2名"],
    )
