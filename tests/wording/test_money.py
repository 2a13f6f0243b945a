from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.wording.money import digits, ten_thousand_yuan, yuan


@pytest.mark.parametrize(
    ("amount", "words"), [("2835.50", "2835.5元"), ("1E+4", "10000元"), ("0.05", "0.05元")]
)
def test_an_amount_is_exact_and_never_padded(amount: str, words: str) -> None:
    assert yuan(Decimal(amount)) == words


def test_ten_thousands_keep_all_digits() -> None:
    assert ten_thousand_yuan(Decimal("13627000")) == "1362.7万元"


@given(st.decimals(0, 10**12, places=2))
def test_the_digits_mean_the_number(amount: Decimal) -> None:
    assert Decimal(digits(amount)) == amount
    assert not digits(amount).endswith((".", ".0"))
