from __future__ import annotations

import pytest

from aidreport.comparison.offsets import offsets


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("（一）指导：教师", "**（一）指导**：教师"),
        ("一、领导重视", "## 一、领导重视"),
        ("活动金额走访700", "| 活动 | 金额 |\n| --- | ---: |\n| 走访 | 700 |"),
        ("甲2*3乙", "甲2\\*3乙"),
    ],
)
def test_every_character_is_found_behind_its_markup(text: str, markdown: str) -> None:
    found = offsets(text, markdown)
    assert "".join(markdown[place] for place in found) == text
    assert found == sorted(found)


def test_what_the_markdown_does_not_say_has_no_place_and_the_rest_goes_on() -> None:
    assert offsets("甲☆乙", "甲乙") == [0, -1, 1]
