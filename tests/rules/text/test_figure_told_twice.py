from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = "report: {period: 2024, organisation: 甲站}\norganisations: {甲站: , 乙村: }\nactivities:\n"
GIFT = "kind: donation, date: 2024-03-05, recipients: 乙村, donation: {cash: 5000}"
CHAIRS = "kind: donation, date: 2024-03, donation: {goods: {items: 轮椅, quantity: 2台}}"
COURSE = "kind: training, date: 2024-03, trainees: {who: 村民, count: 60人次}, hours: 8课时"
TREES = "kind: other, date: 2024-03, figures: {item: 发放宣传册, quantity: 200册}"
SOLD = "kind: purchase, date: 2024-03, goods: {items: 苹果, quantity: 20箱, value: 900}"


@pytest.mark.parametrize(
    ("activity", "phrase", "found"),
    [
        (GIFT, "捐款5000元", ["5000元"]),
        (GIFT, "捐款0.5万元", ["0.5万元"]),
        (CHAIRS, "送去轮椅2台", ["2台"]),
        (COURSE, "培训村民60人次", ["60人次"]),
        (COURSE, "授课8课时", ["8课时"]),
        (TREES, "发放宣传册200册", ["200册"]),
        (SOLD, "购买苹果20箱", ["20箱"]),
        # Another number, another thing, a figure in the middle and one that is rounded are right.
        (GIFT, "捐款4000元", []),
        (CHAIRS, "送去书桌2台", []),
        (COURSE, "慰问老人60人次", []),
        (GIFT, "用5000元购买图书", []),
        (GIFT, "捐款近5000元", []),
    ],
)
def test_a_figure_of_a_field_is_not_told_again(
    check_year: Callable[..., Checked], activity: str, phrase: str, found: list[str]
) -> None:
    checked = check_year(f"{FRAME}  - {{{activity}, contents: {phrase}}}\n")
    told = [each for each in checked.findings if each.code == "figure-told-twice"]
    assert [dict(each.message.arguments)["found"] for each in told] == found
