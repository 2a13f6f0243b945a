from __future__ import annotations

from decimal import Decimal

import pytest
from activities import rendered

from aidreport.facts.sums import added_up
from aidreport.model.fields.money import Money
from aidreport.model.fields.quantity import Quantity
from aidreport.rendering.marks import without_marks
from aidreport.rendering.totals import total_words


def exact(number: int) -> Money:
    return Money(Decimal(number))


def vague(words: str) -> Money:
    return Money(Decimal(1), words)


@pytest.mark.parametrize(
    ("amounts", "said"),
    [
        ([], ""),
        ([exact(0)], ""),
        ([exact(700), exact(300)], "捐款1000元"),
        ([exact(700), vague("近10万元")], "捐款700元（未计入约数）"),
        ([exact(700), None], "捐款700元（未计入约数）"),
        ([vague("近10万元")], "捐款近10万元"),
        ([vague("近10万元"), vague("5万余元")], "捐款（均为约数，未作合计）"),
        ([None], "捐款（均为约数，未作合计）"),
    ],
)
def test_what_is_left_out_of_a_sum_is_said(amounts: list[Money | None], said: str) -> None:
    assert without_marks(total_words(added_up(amounts, "元"), "捐款")) == said


def test_remarks_stand_in_one_pair_of_brackets() -> None:
    total = added_up([exact(700), vague("近10万元")], "元")
    said = total_words(total, "捐款", " 详见附件1\n", "")
    assert without_marks(said) == "捐款700元（未计入约数，详见附件1）"


def test_a_count_is_said_as_money_is() -> None:
    total = added_up([Quantity(Decimal(10), "人"), Quantity(None, words="约30人")], "人次")
    assert without_marks(total_words(total, "参加志愿服务")) == "参加志愿服务10人次（未计入约数）"


FRAME = """\
report: {period: 2024, organisation: 示例市甲中学}
attachments: donations
organisations: {示例市甲中学: , 示例县乙小学: }
activities:
"""
VOLUNTEERS = "  - {kind: volunteering, date: 2024-03, participants: {count: %s}}\n"
COURSE = "  - {kind: training, date: 2024-04, trainees: {who: 教师, count: %s}}\n"
SENT = "  - {kind: staff-exchange, date: 2024-05, direction: sent, count: %s}\n"


@pytest.mark.parametrize(
    ("activities", "said"),
    [
        (VOLUNTEERS % "约30人" + VOLUNTEERS % "10人", "参加志愿服务10人次（未计入约数）"),
        (COURSE % "72人" + COURSE % "十余人", "培训各类人员72人次（未计入约数）"),
        (SENT % "3名" + SENT % "数名", "选派交流人员3名（未计入约数）"),
        (VOLUNTEERS % "约30人", "参加志愿服务约30人"),
        (VOLUNTEERS % "3.5万人次" + VOLUNTEERS % "1万人次", "参加志愿服务4.5万人次"),
        (VOLUNTEERS % "3.5万人次" + VOLUNTEERS % "100人次", "参加志愿服务35100人次"),
    ],
)
def test_the_opening_says_what_is_left_out_of_counts(activities: str, said: str) -> None:
    assert f"，{said}。现将" in (rendered(FRAME + activities).text or "")


@pytest.mark.parametrize(
    ("goods", "said"),
    [
        ("{items: 图书, value: 3000}", "捐赠物资价值3000元"),
        (
            "{items: 图书, value: 3000}, {items: 大米}",
            "捐赠物资价值3000元（未计价的物资除外）",
        ),
        (
            "{items: 图书, value: 3000}, {items: 药品, value: 约1.2万元}",
            "捐赠物资价值3000元（未计入约数）",
        ),
        (
            "{items: 图书, value: 3000}, {items: 药品, value: 约1.2万元}, {items: 大米}",
            "捐赠物资价值3000元（未计入约数，未计价的物资除外）",
        ),
        ("{items: 药品, value: 约1.2万元}", "捐赠物资价值约1.2万元"),
        (
            "{items: 药品, value: 约1.2万元}, {items: 图书, value: 近1万元}",
            "捐赠物资价值（均为约数，未作合计）",
        ),
    ],
)
def test_goods_of_a_vague_value_are_not_told_as_without_one(goods: str, said: str) -> None:
    gift = f"  - {{kind: donation, date: 2024-03, donation: {{goods: [{goods}]}}}}\n"
    report = rendered(FRAME.replace("attachments: donations\n", "") + gift)
    assert f"，{said}。现将" in (report.text or "")


def test_a_table_says_which_goods_its_total_lacks() -> None:
    goods = "{goods: [{items: 图书, value: 3000}, {items: 大米}]}"
    report = rendered(FRAME + f"  - {{kind: donation, date: 2024-03, donation: {goods}}}\n")
    assert "| 合计 |" in (report.text or "")
    assert "| 未计价物资未计入 |" in (report.text or "")
