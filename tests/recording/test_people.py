from __future__ import annotations

import pytest

from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.recording.people import matching

KNOWN = [
    Person(id="王示例", name="王示例"),
    Person(id="王示范", name="王示范"),
    Person(id="单示例", name="单示例"),
    Organisation(id="甲小学", name="示例县甲小学", short_name="甲小"),
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("wsl", ["王示例"]),
        ("ws", ["王示例", "王示范"]),
        ("SSL", ["单示例"]),  # read shan as a family name
        ("dsl", ["单示例"]),  # and dan elsewhere
        ("jxx", ["甲小学"]),
        ("slx", ["甲小学"]),
        ("王示例", ["王示例"]),
        ("示范", ["王示范"]),
        ("甲小", ["甲小学"]),
        ("wslx", []),
        ("赵", []),
    ],
)
def test_people_and_schools_are_found_by_name_and_by_initials(typed: str, found: list[str]) -> None:
    assert matching(typed, KNOWN) == found
