from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "home-address-in-text"


@pytest.mark.parametrize(
    "text",
    [
        "示例路5号。",
        "2号楼修缮一新，301室为实验室。",
        "走访30户，2座30户。",
        "家住示例镇。",
    ],
)
def test_districts_offices_and_rooms_of_a_school_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("示例小区2号楼301室。", [5]),
        ("示例小区2栋1单元301室。", [5]),
        ("1单元301号。", [1]),
        ("家住示例路5号。", [1]),
        ("家庭住址：示例路5号。", [3]),
    ],
)
def test_an_address_down_to_the_door_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "示例小区2号楼301室。",
            [
                (
                    "5: warning: “2号楼301室” is part of a home address: name the"
                    " district or village only."
                )
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
