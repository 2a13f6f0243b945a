from collections.abc import Callable

import pytest

from aidreport.pipeline import Checked

FRAME = """\
report: {period: 2024, organisation: 示例中学, self_reference: 我校}
signature: {date: 2024-12-31}
organisations: {示例中学: {short_name: 示例}, 甲小学: , 乙局: }
activities:
"""


def found(checked: Checked) -> list[str]:
    return [
        f"{finding.position.column}: {finding.message}"
        for finding in checked.findings
        if finding.code == "contradicting-direction"
    ]


@pytest.mark.parametrize(
    ("activity", "said"),
    [
        (
            "{kind: meeting, direction: sent, place: 示例, date: 2024-05-06}",
            "45: People are sent to the other side here, but “示例” is where they come from:"
            " take the place out, or correct it.",
        ),
        (
            "{kind: meeting, direction: sent, place: 我校, date: 2024-05-06}",
            "45: People are sent to the other side here, but “我校” is where they come from:"
            " take the place out, or correct it.",
        ),
        (
            "{kind: teaching-placement, place: 甲小学, helpers: 甲小学, date: 2024-05-06}",
            "39: People are sent to the other side here, but “甲小学” is where they come from:"
            " take the place out, or correct it.",
        ),
        (
            "{kind: staff-exchange, direction: sent, helpers: 甲小学, date: 2024-05-06}",
            "5: “sent” says that your own people went, “helpers” that those of “甲小学” came to"
            " you: write “received” if they came, or name them as “recipients” if yours went.",
        ),
        (
            "{kind: meeting, direction: received, recipients: 甲小学, place: 甲小学,"
            " date: 2024-05-06}",
            "66: “received” says that the others came to you, but the place “甲小学” is theirs:"
            " take it out, or write “sent” if your own people went there.",
        ),
    ],
)
def test_a_direction_that_cannot_be_is_reported(
    check_year: Callable[..., Checked], activity: str, said: str
) -> None:
    assert found(check_year(f"{FRAME}  - {activity}\n")) == [said]


@pytest.mark.parametrize(
    "activity",
    [
        "{kind: staff-exchange, direction: received, helpers: 甲小学, date: 2024-05-06}",
        "{kind: staff-exchange, direction: sent, helpers: 乙局, recipients: 甲小学,"
        " date: 2024-05-06}",
        "{kind: meeting, direction: received, recipients: 甲小学, place: 示例中学,"
        " date: 2024-05-06}",
        "{kind: meeting, direction: sent, recipients: 甲小学, place: 甲小学, date: 2024-05-06}",
        "{kind: volunteering, recipients: 甲小学, place: 示例中学, date: 2024-05-06}",
        "{kind: teaching-placement, helpers: 甲小学, place: 我校, date: 2024-05-06}",
    ],
)
def test_a_direction_that_can_be_is_none(check_year: Callable[..., Checked], activity: str) -> None:
    assert found(check_year(f"{FRAME}  - {activity}\n")) == []


def test_a_name_without_its_city_is_the_same_place(check_year: Callable[..., Checked]) -> None:
    frame = FRAME.replace("示例中学", "示例市甲中学")
    activity = (
        "{kind: meeting, direction: sent, place: PLACE, recipients: 甲小学, date: 2024-05-06}"
    )
    assert found(check_year(f"{frame}  - {activity.replace('PLACE', '甲中学')}\n")) == [
        "45: People are sent to the other side here, but “甲中学” is where they come from:"
        " take the place out, or correct it."
    ]
    for other in ("中学", "市甲中学"):
        assert found(check_year(f"{frame}  - {activity.replace('PLACE', other)}\n")) == []
