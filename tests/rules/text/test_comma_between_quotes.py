from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "comma-between-quotes"


@pytest.mark.parametrize(
    "text",
    [
        "“甲”“乙”，《丙》《丁》。",
        "“甲”（戊）、“乙”。",
        "“甲”、乙。",
        "“甲”、“乙”、“丙”、丁，《甲》、《乙》、丙。",
    ],
)
def test_neighbours_without_a_mark_and_parted_ones_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("“甲”、“乙”、“丙”。", [3]),
        ("《甲》、《乙》。", [3]),
    ],
)
def test_the_first_such_mark_is_noted(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "“甲”、“乙”、“丙”。",
            [
                (
                    "3: note: Between quotations or titles side by side stands usually no 、"
                    " (in this text: 2): it can be deleted."
                )
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
