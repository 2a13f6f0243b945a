from collections.abc import Callable

import pytest

CODE = "letter-among-digits"


@pytest.mark.parametrize(
    ("text", "found", "right"),
    [
        ("自2O24年起，工作有序进行。", "2O24", "2024"),
        ("共有1l2名教师。", "1l2", "112"),
        ("共有2l名教师。", "2l", "21"),
        ("派出l5名教师。", "l5", "15"),
        ("第l批教师出发。", "l", "1"),
        ("为此，l00名教师出发。", "l00", "100"),
    ],
)
def test_a_letter_in_the_place_of_a_digit_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, found: str, right: str
) -> None:
    (said,) = said_of_text(CODE, text)
    assert f"“{found}” holds a letter" in said
    assert f"“{right}”" in said


@pytest.mark.parametrize(
    "text", ["使用O2O平台授课。", "H1N1流感防治。", "购买5ml试剂10支。", "第II部，第III卷。"]
)
def test_letters_beside_numbers_are_left_alone(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []
