from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.model.fields.amount import AmountField
from aidreport.model.fields.money import MoneyField
from aidreport.model.fields.quantity import QuantityField

EMPTY = (
    "“{}” is nothing to read: leave the field empty until it is known. It is named as missing"
    " until then."
)
WRITE = "“{}” cannot be read as a number: write “{}”."
RANGE = "“{}” is a range: write the number that was counted, or a round one, like “{}”."
MAY_BE = "“{}” may be {} or {}: write which one it is."
SEVERAL = (
    "“{}” holds several numbers, and the field takes one: write one of them, or, where several"
    " may stand, a list, “{}”."
)
WHOLE = (
    "“{}” holds a number and a part of it, and the field takes the whole: write “{}”, and the part"
    " in a field of its own or in the text."
)

EACH = (
    "“{}” is how much there was for each: write how much there was for all; of cash, the amount of"
    " each share, and beside it how many shares there were."
)
BECAME = (
    "“{}” holds a number and what became of it: write the number of what was really done, and what"
    " is planned or has only arrived with its status. What was returned or cancelled, and who did"
    " not come, is told in the text."
)
BESIDE = (
    "“{}” holds a number and what is counted beside it: write the number that counts here alone,"
    " and the rest in a field of its own or in the text."
)
IN_DOUBT = (
    "“{}” says that the number is in doubt: write it once it is known, or a round one, like"
    " “约30人” or “近10万元”."
)
FOREIGN = (
    "“{}” is foreign money, and amounts are in yuan: write what it came to in yuan, and the foreign"
    " amount in the text."
)


@pytest.mark.parametrize("field", [QuantityField, MoneyField, AmountField])
@pytest.mark.parametrize(
    "text", ["待补", "待定", "不详", "（待核实）", "？？", "TBD", "N/A", "暂无", "——"]
)
def test_what_is_not_known_is_left_empty(
    refused: Callable[..., str], field: object, text: str
) -> None:
    assert refused(field, text) == EMPTY.format(text)


@pytest.mark.parametrize(
    "text",
    [
        "三至四人",
        "负30人",
        "价值3200元",
        "3.5w元",
        "小一万人",
        "30人左右余",
        "一年零三个月",
        "5吨300公斤",
        "100人以上200人以下",
        "两个半天",
        "1、234人",
        "~30人",
        "人均30人",
        "每户30人",
        "三分之一人",
        "30人？",
        "预计30人",
        "30人x2场",
        "五到六名",
    ],
)
def test_no_number_is_advised_that_would_be_another_one(
    refused: Callable[..., str], text: str
) -> None:
    assert "write “" not in refused(QuantityField, text)


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        (QuantityField, "三千克", MAY_BE.format("三千克", "3千克", "3000克")),
        (QuantityField, "一百五人", MAY_BE.format("一百五人", "105人", "150人")),
        (QuantityField, "3万2人", MAY_BE.format("3万2人", "30002人", "32000人")),
        (MoneyField, "一百五元", MAY_BE.format("一百五元", "105元", "150元")),
        (AmountField, "两千五户", MAY_BE.format("两千五户", "2005户", "2500户")),
        (QuantityField, "百人", MAY_BE.format("百人", "100人", "近100人")),
        (MoneyField, "百万元", MAY_BE.format("百万元", "100万元", "近100万元")),
        (MoneyField, "千元", MAY_BE.format("千元", "1000元", "近1000元")),
        (AmountField, "万人次", MAY_BE.format("万人次", "1万人次", "近1万人次")),
        (QuantityField, "30-40人", RANGE.format("30-40人", "30余人")),
        (QuantityField, "3至5名", RANGE.format("3至5名", "3名以上")),
        (MoneyField, "1-2万元", RANGE.format("1-2万元", "1万元以上")),
        (QuantityField, "30左右人", WRITE.format("30左右人", "30人左右")),
        (QuantityField, "500例次余台", WRITE.format("500例次余台", "500余台")),
        (QuantityField, "5w人次", WRITE.format("5w人次", "5万人次")),
        (QuantityField, "3k件", WRITE.format("3k件", "3千件")),
        (QuantityField, "60W", MAY_BE.format("60W", "60万", "60瓦")),
        (MoneyField, "¥3.5w", WRITE.format("¥3.5w", "¥3.5万")),
        (QuantityField, "三百五万吨", MAY_BE.format("三百五万吨", "305万吨", "350万吨")),
        (QuantityField, "100人出头", WRITE.format("100人出头", "100余人")),
        (MoneyField, "5000元不到", WRITE.format("5000元不到", "不到5000元")),
        (QuantityField, "30人（约）", WRITE.format("30人（约）", "约30人")),
        (QuantityField, "（约）30人", WRITE.format("（约）30人", "约30人")),
        (QuantityField, "大概30人", WRITE.format("大概30人", "约30人")),
        (QuantityField, "至多30人", WRITE.format("至多30人", "最多30人")),
        (QuantityField, "60户及以上", WRITE.format("60户及以上", "60户以上")),
        (QuantityField, "30至50人不等", RANGE.format("30至50人不等", "30余人")),
        (QuantityField, "100多至200人", RANGE.format("100多至200人", "100多人")),
        (QuantityField, "百十来人", WRITE.format("百十来人", "约100人")),
        (MoneyField, "万把元", WRITE.format("万把元", "约1万元")),
        (MoneyField, "三元五", WRITE.format("三元五", "3.5元")),
        (
            MoneyField,
            "人民币伍仟元整（¥5000.00）",
            WRITE.format("人民币伍仟元整（¥5000.00）", "5000元"),
        ),
        (MoneyField, "每户200元", EACH.format("每户200元")),
        (QuantityField, "30人次/场", EACH.format("30人次/场")),
        (MoneyField, "年均5000元", EACH.format("年均5000元")),
        (QuantityField, "人均8小时", EACH.format("人均8小时")),
        (MoneyField, "2万元（未到账）", BECAME.format("2万元（未到账）")),
        (QuantityField, "52台（已退回）", BECAME.format("52台（已退回）")),
        (MoneyField, "30万港币", FOREIGN.format("30万港币")),
        (MoneyField, "$300", FOREIGN.format("$300")),
        (QuantityField, "教师20名", WRITE.format("教师20名", "20名")),
        (QuantityField, "3人/次", WRITE.format("3人/次", "3人次")),
        (MoneyField, "共计3000元", WRITE.format("共计3000元", "3000元")),
        (QuantityField, "30人·次", WRITE.format("30人·次", "30人次")),
        (QuantityField, "一周（5天）", MAY_BE.format("一周（5天）", "一周", "5天")),
        (QuantityField, "30人（15户）", MAY_BE.format("30人（15户）", "30人", "15户")),
        (QuantityField, "30人取消", BECAME.format("30人取消")),
        (QuantityField, "未到三十人", BECAME.format("未到三十人")),
        (QuantityField, "30人往上", WRITE.format("30人往上", "30人以上")),
        (QuantityField, "30人（不含教师2人）", BESIDE.format("30人（不含教师2人）")),
        (QuantityField, "30人待核实", IN_DOUBT.format("30人待核实")),
        (MoneyField, "3万元（含税）", WRITE.format("3万元（含税）", "3万元")),
        (MoneyField, "700元、300元", SEVERAL.format("700元、300元", "[700元, 300元]")),
        (MoneyField, "700元，300元", SEVERAL.format("700元，300元", "[700元, 300元]")),
        (
            MoneyField,
            "5000元（其中现金2000元）",
            WHOLE.format("5000元（其中现金2000元）", "5000元"),
        ),
        (QuantityField, "54人，含教师4人", WHOLE.format("54人，含教师4人", "54人")),
        (QuantityField, "12名教师和30名学生", SEVERAL.format("12名教师和30名学生", "[12名, 30名]")),
    ],
)
def test_the_form_that_would_be_right_is_named(
    refused: Callable[..., str], field: object, text: str, said: str
) -> None:
    assert refused(field, text) == said


@pytest.mark.parametrize("text", ["-3人", "12,50册", "很多人", "人" * 5000, "3" * 5000])
def test_what_has_no_right_form_is_told_what_is_expected(
    refused: Callable[..., str], text: str
) -> None:
    assert refused(QuantityField, text).startswith("found the text “")


@pytest.mark.parametrize("text", ["现金2万元和3万元物资", "5000元现金、价值3000元物资"])
def test_money_and_what_goods_are_worth_are_no_list_of_money(
    refused: Callable[..., str], text: str
) -> None:
    assert refused(MoneyField, text).startswith("found the text “")


@pytest.mark.parametrize("field", [QuantityField, MoneyField, AmountField])
@pytest.mark.parametrize("between", ["、", "，", ",", "；", " ", "和", "及", "另", "+", "/"])
def test_no_one_of_two_numbers_is_advised_for_both(
    refused: Callable[..., str], field: object, between: str
) -> None:
    unit = "人" if field is QuantityField else "元"
    said = refused(field, f"700{unit}{between}300{unit}")
    assert f"write “700{unit}”" not in said
    assert f"write “300{unit}”" not in said
