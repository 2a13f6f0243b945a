from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "contact-detail-in-text"


@pytest.mark.parametrize(
    "text",
    [
        "咨询电话：13800138000。",
        "热线010-12345678。",
        "编号138001380001。",
        "监督邮箱a@example.org。",
        "@甲中学",
    ],
)
def test_numbers_of_offices_and_codes_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("家长电话13800138000。", [5]),
        ("电话138 0013 8000。", [3]),
        ("家长029-12345678。", [3]),
        ("邮箱zhang.s@example.org。", [3]),
    ],
)
def test_a_number_or_address_of_somebody_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "家长电话13800138000。",
            [("5: warning: “138……00” is a telephone number or an e-mail address: delete it.")],
        ),
        (
            "邮箱zhang.s@example.org。",
            [("3: warning: “zha……rg” is a telephone number or an e-mail address: delete it.")],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
