from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from aidreport.publication.contacts import contacts, may_hold_contacts, without_contacts
from aidreport.wording.numerals import numeral


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
        ("学号20240312", "学号（略）"),
        ("学号：1024。", "学号：（略）。"),
        ("座机6123456", "座机（略）"),
        ("座机（029）8123 4567", "座机（略）"),
        ("座机：029 81234567转8001", "座机：（略）"),
        ("电话02981234567。", "电话（略）。"),
        ("（029）81234567", "（略）"),
        ("账号6200 1234 567", "账号（略）"),
        ("存折号是1234567", "存折号是（略）"),
        ("门牌号12", "门牌号（略）"),
        ("住12号楼301", "住某号楼某"),
        ("住院号A1024", "住院号（略）"),
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
        "接听热线电话300人次",
        "手机10部、电话机5台",
        "房间2间，病床10张",
        "账户1000元",
    ],
)
def test_other_figures_stay(text: str) -> None:
    assert without_contacts(text) is text


SIGNS = st.text(
    "0123456789０１9-— .．)）@\uff20abcXQ\uff31微信号学电话路住村第三幺\u3007十百单元室楼位:\n",
    max_size=14,
)
WORDS = st.sampled_from(
    ["学号", "微信", "电话", "Q\uff31", "13800138000", "029-81234567", "路12号", "（029）81234567"]
)


@settings(max_examples=300)
@given(st.lists(SIGNS | WORDS, max_size=5).map("".join), st.text(max_size=3))
def test_what_holds_a_contact_is_known_at_once_among_other_texts(text: str, other: str) -> None:
    assert may_hold_contacts([other, text, other]) or not contacts(text)


def test_most_texts_of_a_record_hold_no_sign_of_a_contact() -> None:
    texts = ["第12次送教下乡活动", "2009年3月25日", "示例县第3小学", "一年级二班", "捐款1380.5元"]
    assert not may_hold_contacts(texts)
    assert may_hold_contacts([*texts, "电话13800138000"])


def test_every_house_number_in_characters_is_found() -> None:
    missed = [n for n in range(1, 1000) if not contacts(f"住示例路{numeral(n)}号")]
    assert missed == []
