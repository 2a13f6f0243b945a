from __future__ import annotations

from collections.abc import Callable

import pytest

RECORD = """\
report: {period: 2024, organisation: 示例中学}
organisations:
  示例中学:
  甲村: {profile: {figures: [{name: 户籍人口, value: [320户, 800人]}, %s]}}
"""


@pytest.mark.parametrize(
    "part",
    [
        "{name: 困难群众, value: 900人}",
        "{name: 低保户, value: 400户}",
    ],
)
def test_what_contradicts_is_reported(said_of: Callable[[str, str], list[str]], part: str) -> None:
    assert len(said_of("more-than-inhabitants", RECORD % part)) == 1


@pytest.mark.parametrize(
    "part",
    [
        "{name: 困难群众, value: 90人}",
        "{name: 外来务工, value: 900人}",
        "{name: 培训, value: 900人次}",
        "{name: 低保户, value: [40户, 90人]}",
    ],
)
def test_what_fits_is_left_alone(said_of: Callable[[str, str], list[str]], part: str) -> None:
    assert said_of("more-than-inhabitants", RECORD % part) == []


def test_what_is_said(said_of: Callable[[str, str], list[str]]) -> None:
    record = RECORD % "{name: 困难群众, value: 900人}"
    assert said_of("more-than-inhabitants", record) == [
        "4:83: warning: “困难群众” is 900人, more than all who live there (800人): correct one of"
        " the two."
    ]
