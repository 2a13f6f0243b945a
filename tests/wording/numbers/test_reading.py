from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.wording.numbers.reading import Counted, plain, read_count, read_yuan, scaled


@pytest.mark.parametrize(
    ("text", "number", "measure", "scale"),
    [
        *[("一百零五人", 105, "人", "")],
        *[("廿三人", 23, "人", ""), ("两千五百册", 2500, "册", "")],
        *[
            ("3.5万人次", 35000, "人次", "万"),
            ("三点五万人", 35000, "人", "万"),
            ("三十", 30, "", ""),
        ],
        *[("半吨", "0.5", "吨", "")],
        *[("两吨半", "2.5", "吨", ""), ("一个半月", "1.5", "个月", "")],
        *[
            ("１亿2000万元", 120_000_000, "元", ""),
            ("1万2千", 12000, "", ""),
            ("3千册", 3000, "册", ""),
        ],
        *[("一百五", 150, "", ""), ("三万六", 36000, "", ""), ("3万6", 36000, "", "")],
        *[("3千克", 3, "千克", ""), ("3两", 3, "两", ""), ("5 个百分点", 5, "个百分点", "")],
        *[("70㎡", 70, "平方米", ""), ("12 km²", 12, "平方公里", ""), ("5单元", 5, "单元", "")],
        *[
            ("一〇五人", 105, "人", ""),
            ("贰佰叁拾肆名", 234, "名", ""),
            ("三億", 3 * 10**8, "", "亿"),
            ("1万亿", 10**12, "", "亿"),
        ],
        *[
            ("1234人(家)次", 1234, "人（家）次", ""),
            ("一百十五人", 115, "人", ""),
            ("007台", 7, "台", ""),
        ],
    ],
)
def test_what_is_exact_is_read_exactly(
    text: str, number: int | str, measure: str, scale: str
) -> None:
    assert read_count(plain(text)) == Counted(Decimal(number), measure, scale)


@pytest.mark.parametrize(
    ("text", "least", "words"),
    [
        *[("三四十人", 30, "三四十人")],
        *[("10几人", 10, "十几人"), ("120几人", 120, "一百二十几人")],
        *[("上千人", 1000, "上千人"), ("30人左右", 30, "30人左右"), ("百余名", 100, "百余名")],
        *[("近十万人", 100_000, "近十万人"), ("20余万人次", 200_000, "20余万人次")],
        *[("一百几十人", 110, "一百几十人"), ("三五百人", 300, "三五百人"), ("若干", 0, "若干")],
        *[
            ("两个多月", 2, "两个多月"),
            ("数十万册", 100_000, "数十万册"),
            ("1,000余人", 1000, "1000余人"),
        ],
    ],
)
def test_what_is_round_keeps_its_words(text: str, least: int, words: str) -> None:
    found = read_count(plain(text))
    assert found is not None
    assert (found.number, found.words, found.said) == (Decimal(least), words, words)


@pytest.mark.parametrize(
    "text",
    [
        *[
            "",
            "人",
            "百人",
            "-3人",
            "3-5人",
            "三千克",
            "一百五人",
            "三百五万六",
            "一二三人",
            "十零五人",
        ],
        *["500例次余台", "30左右人", "12,50册", "1,2345册", "3.5.1吨", "1.2345678吨", "3万2人"],
        *["1" * 13, "人" * 41, "一百零零五人", "三千千人", "半", "点五吨", "第三人", "百分之五"],
    ],
)
def test_what_may_mean_two_numbers_or_none_is_not_read(text: str) -> None:
    assert read_count(plain(text)) is None


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        *[("¥1,000.00", 1000), ("￥700", 700), ("人民币3万元整", 30000), ("1000元整", 1000)],
        *[("壹佰元整", 100), ("一百零五元", 105), ("三万六", 36000), ("叁万陆仟圆正", 36000)],
        *[("三元五角", "3.5"), ("12元零5分", "12.05"), ("3元5角2分", "3.52"), ("3.5千元", 3500)],
        *[("1362.70万元", 13_627_000), ("1.2亿", 120_000_000), ("一百五十块钱", 150), ("7", 7)],
    ],
)
def test_an_exact_amount_is_read_in_yuan(text: str, amount: int | str) -> None:
    found = read_yuan(plain(text))
    assert found is not None
    assert (found.number, found.measure_word, found.words) == (Decimal(amount), "元", "")


@pytest.mark.parametrize(
    ("text", "least", "words"),
    [
        *[("二十余万元", 200_000, "二十余万元"), ("近十万元", 100_000, "近十万元")],
        *[
            ("十万余元", 100_000, "十万余元"),
            ("约¥7000", 7000, "约7000元"),
            ("数万元", 10_000, "数万元"),
        ],
        *[
            ("上百万元", 1_000_000, "上百万元"),
            ("3万元左右", 30000, "3万元左右"),
            ("万余", 10000, "万余元"),
        ],
    ],
)
def test_a_round_amount_keeps_its_words(text: str, least: int, words: str) -> None:
    assert read_yuan(plain(text)) == Counted(Decimal(least), "元", words=words)


@pytest.mark.parametrize(
    "text", ["若干元", "一百五元", "100美元", "700元、300元", "54人", "¥万", "半"]
)
def test_what_is_no_amount_in_yuan_is_not_read(text: str) -> None:
    assert read_yuan(plain(text)) is None


def test_a_number_is_said_in_the_scale_that_it_was_written_in() -> None:
    assert [scaled(Decimal(35000), scale) for scale in ("", "万", "亿")] == [
        *["35000", "3.5万", "0.00035亿"],
    ]


def test_a_symbol_of_a_unit_is_one_only_at_the_end_of_a_number() -> None:
    assert [plain(text) for text in ("30kg", "200件T恤", "5km左右", "30余m²", "5m跳台")] == [
        *["30千克", "200件T恤", "5公里左右", "30余平方米", "5m跳台"],
    ]


SMALL = st.sampled_from("²³¹⁰⁴⁹₀₂½¼⅓⅞①⑳㉑㊿⑴⒈⓪㉟🄂")
NUMBERS = st.sampled_from(["10", "3000", "３", "1,000", "2.5", "三", "叁佰", "3万", "两亿"])


@given(NUMBERS, SMALL, SMALL, st.sampled_from(["人", "元", "万元", ""]))
def test_a_small_number_beside_a_number_makes_no_other_number_of_it(
    number: str, small: str, other: str, measure: str
) -> None:
    for text in (number + small, small + number, small + other, f"1{small}{number}"):
        assert read_count(plain(text + measure)) is None
        assert read_yuan(plain(text + measure)) is None


def test_a_number_in_one_character_that_stands_alone_is_read() -> None:
    assert read_count(plain("⑩名")) == Counted(Decimal(10), "名")
    assert read_count(plain("20m²")) == Counted(Decimal(20), "平方米")
