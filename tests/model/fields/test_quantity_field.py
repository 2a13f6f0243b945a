from collections.abc import Callable
from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from aidreport.model.fields.quantity import Quantity, QuantityField
from aidreport.model.fields.validation import Refusal

EXPECTED = (
    "expected a number with its measure word (54人, 150斤) or a vague quantity (十余人, 若干)."
)


@pytest.mark.parametrize(
    ("text", "number", "measure"),
    [
        *[
            ("54人", "54", "人"),
            ("3.2公里", "3.2", "公里"),
            ("64", "64", ""),
            ("30人次", "30", "人次"),
        ],
        *[("3.5万人次", "35000", "人次"), ("3起", "3", "起"), ("35kVA", "35", "kVA")],
        *[("1.2万册", "12000", "册"), ("2亿元", "200000000", "元")],
        *[("3千克", "3", "千克"), ("5个百分点", "5", "个百分点"), ("3两", "3", "两")],
        ("1234人（家）次", "1234", "人（家）次"),
    ],
)
def test_a_number_keeps_its_measure_word(
    read_field: Callable[..., object], notes: list[str], text: str, number: str, measure: str
) -> None:
    assert read_field(QuantityField, text) == Quantity(Decimal(number), measure)
    assert notes == []


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        *[("若干", ""), ("一些", ""), ("若干册", "册"), ("一批", "批"), ("多名", "名")],
        *[
            ("十余人", "人"),
            ("十几名", "名"),
            ("50余人", "人"),
            ("百余名", "名"),
            ("千余册次", "册次"),
        ],
        *[("近百人", "人"), ("约30人", "人"), ("上千人", "人"), ("上百万人次", "人次")],
        *[("30人左右", "人"), ("30人以上", "人"), ("百人以上", "人"), ("100多册", "册")],
        *[("三四十人", "人"), ("十七八人", "人"), ("一两百人", "人"), ("三五人", "人")],
        *[("数十户", "户"), ("几百册", "册"), ("一百几十人", "人"), ("十数名", "名")],
        *[("不少于30人", "人"), ("不低于16课时", "课时"), ("不超过5吨", "吨")],
        *[("十万余人", "人"), ("20余万人次", "人次")],
        *[("20万余人次", "人次"), ("三个多月", "个月")],
        *[("1000余人", "人"), ("近3千克", "千克"), ("三年多", "年")],
    ],
)
def test_a_vague_quantity_stays_vague_and_has_a_measure_word(
    read_field: Callable[..., object], notes: list[str], text: str, measure: str
) -> None:
    assert read_field(QuantityField, text) == Quantity(None, measure, words=text)
    assert notes == []


@pytest.mark.parametrize(
    ("text", "words"),
    [("10几人", "十几人"), ("1,000余人", "1000余人"), ("佰余名", "百余名"), ("30余km", "30余公里")],
)
def test_a_vague_quantity_is_said_in_the_right_numerals(
    read_field: Callable[..., object], notes: list[str], text: str, words: str
) -> None:
    quantity = read_field(QuantityField, text)
    assert isinstance(quantity, Quantity)
    assert (quantity.number, quantity.words) == (None, words)
    assert notes == [f"“{text}” was read as {words}: it is best written that way."]


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        *[("一面", "1面"), ("两所", "2所"), ("1,200册", "1200册"), ("54 人", "54人")],
        *[("一百零五人", "105人"), ("一百人", "100人"), ("两百人", "200人"), ("三十", "30")],
        *[
            ("廿三人", "23人"),
            ("两千五百册", "2500册"),
            ("壹佰贰拾册", "120册"),
            ("一〇五人", "105人"),
        ],
        *[
            ("三万六", "36000"),
            ("3万5千人", "35000人"),
            ("3千册", "3000册"),
            ("三点五万人", "3.5万人"),
        ],
        *[
            ("半吨", "0.5吨"),
            ("两吨半", "2.5吨"),
            ("一个半小时", "1.5小时"),
            ("一个半月", "1.5个月"),
        ],
        *[("70㎡", "70平方米"), ("３km", "3公里"), ("54.0人", "54人"), ("五两", "5两")],
        *[("五百两", "500两"), ("二百五十两", "250两"), ("两万两千人", "22000人")],
        ("1234人(家)次", "1234人（家）次"),
    ],
)
def test_a_usual_form_is_read_with_a_note(
    read_field: Callable[..., object], notes: list[str], text: str, canonical: str
) -> None:
    read_field(QuantityField, text)
    assert notes == [f"“{text}” was read as {canonical}: it is best written that way."]


@pytest.mark.parametrize(
    "text",
    [
        *["many", "人", "-3人", "很多", "三千千人", "12,50册", "1,2345册", "一二三人"],
    ],
)
def test_what_is_no_quantity_is_refused(refused: Callable[..., str], text: str) -> None:
    assert refused(QuantityField, text) == f"found the text “{text}”, {EXPECTED}"


@given(text=st.text(min_size=1, max_size=20))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_a_quantity_or_refused(read_field: Callable[..., object], text: str) -> None:
    with suppress(Refusal):
        assert isinstance(read_field(QuantityField, text), Quantity)
