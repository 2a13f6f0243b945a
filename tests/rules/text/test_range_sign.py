from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "range-sign"


@pytest.mark.parametrize(
    "text",
    [
        "2023—2024学年度，8月1日至5日，8月1日—8月5日。",
        "13万元～17万元。",
        "日期2024-08-01，电话029-1234567。",
        "365天-104天=261天。",
        "T-20型，3-5号楼，18-1234元件，A3-5个。",
    ],
)
def test_signs_of_ranges_and_codes_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("2023-2024学年度。", [1]),
        ("2023——2024年。", [1]),
        ("2023-24学年。", [1]),
        ("8月1日-5日。", [3]),
        ("8月1-5日。", [3]),
        ("3~4月。", [1]),
        ("长3~5米。", [2]),
        ("15%~30%。", [1]),
        ("每人1000-2000元。", [3]),
        ("20万元-50万元，900米-8100米。", [1, 11]),
        ("3-5岁，10－20人，6.5%－7%。", [1, 6, 13]),
    ],
)
def test_a_wrong_sign_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "2023-2024学年度。",
            [("1: warning: The range “2023-2024” has the wrong sign: write “—” between its ends.")],
        ),
        (
            "长3~5米。",
            [("2: warning: The range “3~5” has the wrong sign: write “～” between its ends.")],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
