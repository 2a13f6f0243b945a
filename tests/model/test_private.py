from __future__ import annotations

from collections.abc import Callable

import pytest

from aidreport.model.person import Person
from aidreport.pipeline import Checked

RECORD = """\
report: {period: 2024, organisation: 示例中学}
signature: {date: 2024-12-31}
organisations: {示例中学: }
people:
  甲同学:
    private: true
    minor: true
    also_called: 小甲
    sensitive: {circumstances: 父母双亡}
"""


def person(check_year: Callable[..., Checked], private: str, record: str = RECORD) -> Person:
    found = check_year(record, others={"records/private.yaml": private})
    assert found.findings == ()
    assert found.record
    return found.record.record.people["甲同学"]


@pytest.mark.parametrize("private", ["{甲同学: 黄小示}", "{甲同学: {name: 黄小示}}"])
def test_name_alone_may_stand_beside_the_id(
    check_year: Callable[..., Checked], private: str
) -> None:
    assert person(check_year, f"people: {private}\n").name == "黄小示"


def test_what_the_file_says_is_added_to_what_the_record_says(
    check_year: Callable[..., Checked],
) -> None:
    known = person(
        check_year,
        "people: {甲同学: {name: 黄小示, also_called: 阿示, sensitive: {illness: 示例病}}}\n",
    )
    assert (known.also_called, known.minor, known.sensitive and known.sensitive.__dict__) == (
        ("小甲", "阿示"),
        True,
        {"illness": "示例病", "circumstances": "父母双亡"},
    )


def test_whole_name_takes_the_place_of_the_family_name(check_year: Callable[..., Checked]) -> None:
    record = RECORD.replace("minor: true", "family_name: 黄")
    known = person(check_year, "people: {甲同学: 黄小示}\n", record)
    assert (known.name, known.family_name) == ("黄小示", None)


def test_name_remembers_that_it_stands_in_the_private_file(
    check_year: Callable[..., Checked],
) -> None:
    name = person(check_year, "people:\n  甲同学: 黄小示\n").name
    assert [str(place) for place in name.origins] == ["records/private.yaml:2:8"]


def test_record_is_kept_as_it_was_committed(check_year: Callable[..., Checked]) -> None:
    others = {"records/private.yaml": "people: {甲同学: 黄小示}\n"}
    alone = check_year(RECORD).record
    both = check_year(RECORD, others=others).record
    assert alone
    assert both
    assert alone.record.committed is None
    assert both.record.as_committed == alone.record


@pytest.mark.parametrize(
    "fields", ["family_name: 黄, private: true", "private: true, minor: false"]
)
def test_missing_file_is_said_once_at_the_first_of_many(
    check_year: Callable[..., Checked], fields: str
) -> None:
    head = RECORD.partition("  甲同学")[0]
    people = f"  甲同学: {{{fields}}}\n  乙同学: {{{fields}}}\n"
    found = check_year(head + people).findings
    assert [(each.code, each.position.line) for each in found] == [("private-name-missing", 5)]


@pytest.mark.parametrize(
    "private", ["people: [甲同学]\n", "甲同学\n", "people: {甲同学: {x: 1}}\n"]
)
def test_names_of_a_broken_file_are_not_said_to_be_missing(
    check_year: Callable[..., Checked], private: str
) -> None:
    found = check_year(RECORD, others={"records/private.yaml": private})
    assert found.record is None
    assert {(each.position.path, each.severity.value) for each in found.findings} == {
        ("records/private.yaml", "error")
    }


def test_person_of_another_year_may_stand_in_the_file(check_year: Callable[..., Checked]) -> None:
    person(check_year, "people: {甲同学: 黄小示, 去年的学生: 李小例}\n")
