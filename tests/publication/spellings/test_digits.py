from __future__ import annotations

import pytest

from aidreport.publication.spellings.digits import digits_of, number_in


@pytest.mark.parametrize(
    "text",
    [
        "138 0013-8000",
        "\uff11\uff13\uff18００１３\uff18０００",
        "一三八〇〇一三八零零零",
        "（138）00138000",
    ],
)
def test_digits_are_the_same_in_any_form(text: str) -> None:
    assert digits_of(text) == "13800138000"


def test_short_numbers_are_no_secret() -> None:
    assert (number_in("12号"), number_in("029-12345678")) == ("", "02912345678")
