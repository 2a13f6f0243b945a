from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "typed-numbering"


@pytest.mark.parametrize(
    "phrase",
    [
        "一、二年级学生受益",
        "3、4月开展",
        "1.5万人受益",
        "（一）班受益",
        "十分有序",
    ],
)
def test_numbers_that_belong_to_the_words_are_right(
    said_of_phrase: Callable[[str, str], list[str]], phrase: str
) -> None:
    assert said_of_phrase(CODE, phrase) == []


@pytest.mark.parametrize(
    ("phrase", "columns"),
    [
        ("一、有序进行", [1]),
        ("十一、有序进行", [1]),
        ("（一）有序进行", [1]),
        ("1、有序进行", [1]),
        ("2.有序进行", [1]),
        ("①有序进行", [1]),
    ],
)
def test_a_typed_number_is_reported(
    said_of_phrase: Callable[[str, str], list[str]], phrase: str, columns: list[int]
) -> None:
    found = said_of_phrase(CODE, phrase)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        (
            "一、有序进行",
            [
                (
                    "1: warning: This begins with the number “一、”, but the report numbers"
                    " its parts itself: delete it."
                )
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_phrase: Callable[[str, str], list[str]], phrase: str, said: list[str]
) -> None:
    assert said_of_phrase(CODE, phrase) == said
