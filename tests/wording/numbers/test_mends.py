"""What a number that cannot be read may have meant is never a part of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.wording.numbers.mends import by_powers, number_and_noun, numbers_within, two_meanings
from aidreport.wording.numbers.reading import plain, read_count


def written(number: int) -> str:
    """Return a number as people dictate it: 10203 -> 1万零2百零3."""
    said, gap = "", False
    for power, name in ((10_000, "万"), (1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // power % (10 if power < 10_000 else 10_000)
        if digit:
            said += ("零" if gap and said else "") + f"{digit}{name}"
        gap = not digit
    return said


@given(st.integers(100, 99_999_999))
def test_digits_before_their_powers_are_the_number_that_was_said(number: int) -> None:
    text = f"{written(number)}人"
    right = by_powers(plain(text), read_count)
    if right is None:  # one power alone is a form of its own
        read = read_count(plain(text))
        assert read is not None
        assert read.number == number
    else:
        assert right == f"{number}人"


@pytest.mark.parametrize("text", ["3千2人", "1万2人", "2百5人", "1万3千克", "十2百人", "2百3千人"])
def test_what_is_not_clear_by_its_powers_has_no_mend_by_them(text: str) -> None:
    assert by_powers(text, read_count) is None


@pytest.mark.parametrize("text", ["1千2百3十4人次", "1万零5百人次", "三千2百人"])
def test_a_part_of_a_number_is_no_number_among_others(text: str) -> None:
    assert numbers_within(text, read_count) == []
    assert number_and_noun(text)[0] in ("", text)


@pytest.mark.parametrize(
    "text",
    [
        *["3×200册", "200册×3", "3*200册", "200+30人", "100元/人", "3:2人", "6÷2人", "10^4人"],
        *[
            "1/3名",
            "½名",
            "5½人",
            "3e4人",
            "10⁴名学生",
            "学生10⁴名",
            "学生1/3名",
            "3000①人",
            ">30人",
        ],
    ],
)
def test_what_is_to_be_worked_out_has_no_part_of_it_for_a_mend(text: str) -> None:
    assert numbers_within(plain(text), read_count) == []
    assert number_and_noun(text) == ("", text)


def test_a_digit_before_its_power_is_not_alone() -> None:
    assert two_meanings("3千2百人次", read_count) is None
    assert two_meanings("3千2人次", read_count) == ("3002人次", "3200人次")
