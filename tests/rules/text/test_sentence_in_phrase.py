from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "sentence-in-phrase"


@pytest.mark.parametrize(
    "phrase",
    [
        "规范有序。",
        "题为“众志成城。”",
    ],
)
def test_a_phrase_with_a_full_stop_at_its_end_or_in_quotes_is_right(
    said_of_phrase: Callable[[str, str], list[str]], phrase: str
) -> None:
    assert said_of_phrase(CODE, phrase) == []


@pytest.mark.parametrize(
    ("phrase", "columns"),
    [
        ("规范有序。成效明显。社会认可", [5]),
    ],
)
def test_a_full_stop_inside_is_reported(
    said_of_phrase: Callable[[str, str], list[str]], phrase: str, columns: list[int]
) -> None:
    found = said_of_phrase(CODE, phrase)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("phrase", "said"),
    [
        (
            "规范有序。成效明显。社会认可",
            [
                (
                    "5: warning: This phrase is put into a sentence, but holds a full stop"
                    " itself: write a list, or move the sentences to “text”."
                )
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_phrase: Callable[[str, str], list[str]], phrase: str, said: list[str]
) -> None:
    assert said_of_phrase(CODE, phrase) == said
