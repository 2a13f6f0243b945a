from __future__ import annotations

import pytest

from aidreport.publication.contacts import without_contacts


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("电话13800138000。", "电话（略）。"),
        ("电话：\uff11\uff13\uff18 ００１３ \uff18０００", "电话：（略）"),
        ("电话138-0013-8000，+86 13800138000", "电话（略），（略）"),
        ("电话一三八零零一三八零零零。", "电话（略）。"),
        ("电话029-12345678", "电话（略）"),
        ("身份证号110101201001010012", "身份证号（略）"),
        ("身份证号11010120100101001X，", "身份证号（略），"),
        ("学籍号G110101201001010012", "学籍号（略）"),
        ("卡号6200 1234 5678 9012 345", "卡号（略）"),
        ("邮箱shili.a@example.org，QQ12345678", "邮箱（略），QQ（略）"),
        ("微信号shili_abc", "微信（略）"),
        ("家住示例路12号3栋2单元501室", "家住示例路某号某栋某单元某室"),
        ("家住示例村三组12号", "家住示例村某组某号"),
    ],
)
def test_what_leads_to_a_person_is_left_unsaid(text: str, said: str) -> None:
    assert without_contacts(text) == said


@pytest.mark.parametrize(
    "text",
    [
        "市教办发〔2009〕11号",
        "捐款13800138000元",
        "示例县戊村三组，示例社区12户",
        "2009年3月25日至4月1日",
        "街道5号文件",
        "13800138.5元",
    ],
)
def test_other_figures_stay(text: str) -> None:
    assert without_contacts(text) is text
