from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.wording.money import digits, in_words, yuan


@pytest.mark.parametrize(
    ("amount", "words"), [("2835.50", "2835.5元"), ("1E+4", "10000元"), ("0.05", "0.05元")]
)
def test_an_amount_is_exact_and_never_padded(amount: str, words: str) -> None:
    assert yuan(Decimal(amount)) == words


@pytest.mark.parametrize(
    ("amount", "unit", "words"),
    [
        ("13627000", "万元", "1362.7万元"),
        ("300", "万元", "300元"),
        ("9999.99", "万元", "9999.99元"),
        ("10000", "万元", "1万元"),
        ("90680.5", "万元", "90680.5元"),
        ("90681", "万元", "9.0681万元"),
        ("340000000", "亿元", "3.4亿元"),
        ("50000000", "亿元", "0.5亿元"),
        ("3000000", "亿元", "300万元"),
        ("123456789", "亿元", "12345.6789万元"),
        ("345678912.34", "亿元", "345678912.34元"),
        ("300", "亿元", "300元"),
        ("340000000", "元", "3.4亿元"),
        ("340000001", "元", "340000001元"),
        ("13627000", "元", "13627000元"),
    ],
)
def test_an_amount_is_in_no_unit_below_its_measure(amount: str, unit: str, words: str) -> None:
    assert in_words(Decimal(amount), unit) == words


@pytest.mark.parametrize(
    ("amount", "unit", "decimals", "words"),
    [
        ("90680.5", "万元", 2, "9.07万元"),
        ("90680.5", "万元", 0, "9万元"),
        ("95000", "万元", 0, "10万元"),
        ("20000", "万元", 2, "2万元"),
        ("300.5", "万元", 1, "300.5元"),
        ("123456789", "亿元", 2, "1.23亿元"),
        ("2835.55", "元", 1, "2835.55元"),
    ],
)
def test_decimals_of_the_larger_units_are_rounded_half_up(
    amount: str, unit: str, decimals: int, words: str
) -> None:
    assert in_words(Decimal(amount), unit, decimals) == words


@given(st.decimals(0, 10**12, places=2), st.sampled_from(["元", "万元", "亿元"]))
def test_an_amount_means_the_same_in_every_unit(amount: Decimal, unit: str) -> None:
    words = in_words(amount, unit)
    scale = {"万": 10**4, "亿": 10**8}.get(words[-2], 1)
    assert Decimal(words.rstrip("万亿元")) * scale == amount


@given(st.decimals(0, 10**12, places=2))
def test_the_digits_mean_the_number(amount: Decimal) -> None:
    assert Decimal(digits(amount)) == amount
    assert not digits(amount).endswith((".", ".0"))
