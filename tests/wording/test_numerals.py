import pytest
from hypothesis import given
from hypothesis import strategies as st

from aidreport.wording.numerals import by_level, measured, numeral, ordinal

DIGITS = {"一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9}
UNITS = {"十": 10, "百": 100, "千": 1000}


def value_of(words: str) -> int:
    total, digit = 0, 0
    for character in words:
        if character in UNITS:
            total += (digit or 1) * UNITS[character]
            digit = 0
        else:
            digit = DIGITS.get(character, 0)
    return total + digit


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (1, "一"),
        (10, "十"),
        (19, "十九"),
        (20, "二十"),
        (35, "三十五"),
        (101, "一百零一"),
        (110, "一百一十"),
        (1001, "一千零一"),
        (1010, "一千零一十"),
        (2000, "二千"),
    ],
)
def test_a_number_is_said_as_people_say_it(number: int, words: str) -> None:
    assert numeral(number) == words


@given(st.integers(1, 9999))
def test_the_words_mean_the_number(number: int) -> None:
    assert value_of(numeral(number)) == number


@pytest.mark.parametrize("number", [0, 10_000, -1])
def test_what_has_no_words_is_refused(number: int) -> None:
    with pytest.raises(ValueError, match="outside 1 to 9999"):
        numeral(number)


@pytest.mark.parametrize(("number", "words"), [(1, "一"), (2, "两"), (10, "十"), (12, "12")])
def test_before_a_measure_word_two_is_said_differently(number: int, words: str) -> None:
    assert measured(number) == words


def test_the_number_of_a_section_has_no_limit() -> None:
    assert [ordinal(2), ordinal(12_345)] == ["二", "12345"]


@pytest.mark.parametrize(
    ("number", "level", "said"),
    [
        (3, 0, "3"),
        (3, 1, "（3）"),
        (10, 2, "⑩"),
        (11, 2, "（11）"),
        (3, 3, "c"),
        (3, 4, "（c）"),
        (27, 3, "（27）"),
        (3, 5, "—3"),
        (3, 6, "——3"),
    ],
)
def test_rows_of_a_table_are_numbered_by_their_level(number, level, said):
    assert by_level(number, level) == said
