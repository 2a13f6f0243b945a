"""What no sentence of an activity can say beside its other fields is reported at its place."""

from __future__ import annotations

from typing import Any

import pytest
from activities import YEAR, checked, year_of

WORKS = {"kind": "works", "works": {"item": "水池", "verb": "新建"}}
MIXED = {"kind": "works", "works": [{"item": "水池", "verb": "新建"}, {"item": "机井"}]}
CAME = {"kind": "meeting", "direction": "received", "recipients": "乙小学"}
GIFT = {"kind": "donation", "donation": {"cash": "700"}}


def reported(activity: dict[str, Any]) -> list[str]:
    return [
        str(each.message)
        for each in checked(year_of({"date": "2024-03-05", **activity}))[1]
        if each.code == "recorded-but-not-told"
    ]


def unsaid(field: str, reason: str) -> str:
    return (
        f"“{field}” is recorded here, but the report cannot say it: {reason}."
        " Correct it, or delete it."
    )


@pytest.mark.parametrize(
    ("activity", "field", "reason"),
    [
        (
            {**GIFT, "recipients": "乙小学", "helper_count": "5家"},
            "helper_count",
            "no “helpers” are named of whom it could be the number",
        ),
        (
            {**GIFT, "helpers": "丙中学", "funded_by": "示例市教育局"},
            "funded_by",
            "“helpers” say already that others did it, and not with whose money",
        ),
        (
            {**GIFT, "helpers": "丙中学", "with": "示例市教育局"},
            "with",
            "“helpers” say already that others did it: name all of them there",
        ),
        (
            {**CAME, "helpers": "丙中学"},
            "helpers",
            "the others came to meet us, and are told as “recipients” alone",
        ),
        (
            {**CAME, "helper_count": "5家"},
            "helper_count",
            "the others came to meet us, and are told as “recipients” alone",
        ),
        ({**WORKS, "verb": "改造"}, "verb", "each of the works has a “verb” of its own"),
    ],
)
def test_what_cannot_be_said_is_reported_with_the_reason(
    activity: dict[str, Any], field: str, reason: str
) -> None:
    assert reported(activity) == [unsaid(field, reason)]


@pytest.mark.parametrize(
    ("organisation", "said"),
    [
        ({"name": "示例县丁小学", "hereafter": "true"}, True),
        ({"name": "示例县丁小学", "hereafter": "true", "short_name": "丁小学"}, False),
        ({"name": "示例县丁小学"}, False),
    ],
)
def test_what_is_to_be_called_by_a_short_name_needs_one(
    organisation: dict[str, str], *, said: bool
) -> None:
    organisations = {**YEAR["organisations"], "丁小学": organisation}
    own = {**YEAR["organisations"]["示例市甲中学"], "hereafter": "true"}
    text = year_of(
        {**GIFT, "date": "2024-03-05", "recipients": "丁小学"},
        organisations={**organisations, "示例市甲中学": own},
    )
    found = [str(each.message) for each in checked(text)[1] if each.code == "recorded-but-not-told"]
    assert found == [unsaid("hereafter", "there is no “short_name” to call it by")] * said


@pytest.mark.parametrize(
    "activity",
    [
        {**GIFT, "helpers": "丙中学", "helper_count": "5家"},
        {**GIFT, "recipients": "乙小学", "funded_by": "示例市教育局"},
        {"kind": "meeting", "direction": "received", "helpers": "丙中学"},
        {"kind": "meeting", "helpers": "丙中学"},
        {**MIXED, "verb": "改造"},
        WORKS,
    ],
)
def test_what_is_said_is_not(activity: dict[str, Any]) -> None:
    assert reported(activity) == []
