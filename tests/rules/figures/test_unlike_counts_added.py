from __future__ import annotations

from collections.abc import Callable

import pytest

CODE = "unlike-counts-added"


@pytest.mark.parametrize(
    "text",
    [
        "教师20人、家长80人，共100人。",
        "教师20人、家长80人次，共120人次。",
        "教师20人，共捐款20元。",
        "走访20户，共80人。",
        "共3所学校20人。",
    ],
)
def test_sums_of_one_unit_and_other_totals_are_right(
    said_of_text: Callable[[str, str], list[str]], text: str
) -> None:
    assert said_of_text(CODE, text) == []


@pytest.mark.parametrize(
    ("text", "columns"),
    [
        ("教师20人、家长80人次，共100人次。", [15]),
        ("共惠及100人次，其中教师20人、家长80人次。", [4]),
        ("20户、30人、50家，合计100户。", [15]),
    ],
)
def test_a_total_of_unlike_counts_is_reported(
    said_of_text: Callable[[str, str], list[str]], text: str, columns: list[int]
) -> None:
    found = said_of_text(CODE, text)
    assert [int(line.partition(":")[0]) for line in found] == columns


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "教师20人、家长80人次，共100人次。",
            [
                (
                    "15: warning: “100人次” adds up 20人, 80人次, which are"
                    " counted differently and have no sum: give the figures"
                    " side by side."
                )
            ],
        ),
    ],
)
def test_what_is_said(
    said_of_text: Callable[[str, str], list[str]], text: str, said: list[str]
) -> None:
    assert said_of_text(CODE, text) == said
