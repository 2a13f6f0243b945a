"""What no field of a draft holds of the figures of its sentences is told."""

from __future__ import annotations

from typing import Any

import pytest

from aidreport.extraction.unread import unread


@pytest.mark.parametrize(
    ("text", "values", "left"),
    [
        ("5月12日，捐赠灭火器20具，价值3600元。", {"donation": {"cash": "3600"}}, "20具"),
        ("接待群众1,200余人次，讲座6场，培训860人次。", {"count": "860人次"}, "1,200余人次、6场"),
        ("每户500元，共计4000元。", {"amount": 500, "per": "8户"}, ""),
        ("培训残疾人3期共计96人次。", {"sessions": "3期"}, "96人次"),
        ("捐赠图书300册、文具20套，合计5000元。", {"quantity": "300册、20套"}, "5000元"),
        ("男30人、女20人，共50人。", {"count": "30人、20人"}, ""),
        ("捐款1.2万元。", {"donation": {"cash": "12000"}}, ""),
        ("捐款1.2万元。", {"donation": {"cash": "1.2万元"}}, ""),
        ("2019年3月5日，为期3个月，示教发〔2019〕11号。", {}, ""),
        ("2019—2020学年，参加率98%，一名8岁的孩子。", {}, ""),
        ("看望老人32名并座谈，修路2公里，面积60平方米。", {}, "32名、2公里、60平方米"),
        ("走访慰问困难户二十户，送去图书二百册。", {"visited": "20户"}, "二百册"),
        ("5月9日，走访老党员5名。", {"date": "2023-05-09"}, "5名"),
        ("十余人参加，三月二十日，第十名，一百多册。", {"count": "十余人"}, ""),
        ("甲1台、乙2台、丙3台、丁4台。", {}, "1台、2台、3台"),
    ],
)
def test_a_figure_that_no_field_holds_is_told(text: str, values: dict[str, Any], left: str) -> None:
    assert unread(text, values) == left
