"""A list that comes again, in whatever form, records nothing twice."""

from __future__ import annotations

import datetime
from typing import Any

from lists import HEADS, Taken, known, taken, xlsx

from aidreport.importing.comparing import Status
from aidreport.pipeline.lists import Known

DAY = datetime.date(2009, 3, 25)


def row(giver: str = "示例公司", money: Any = 1000, date: Any = DAY) -> list[Any]:
    return [date, giver, "乙小学", money]


def after(first: Taken) -> Known:
    """The records once a list was imported."""
    before = known(*(each.activity for each in first.read.rows))
    people = {**before.people, **_people(first)}
    return Known(before.organisations, people, before.own, before.activities)


def _people(first: Taken) -> dict[str, Any]:
    from aidreport.model.person import Person

    return {
        id_: Person(id=id_, name=fields.get("name", id_))
        for id_, fields in first.read.register.people.items()
    }


def statuses(found: Taken) -> list[Status]:
    return [each.status for each in found.read.rows]


def test_cumulative_reissue_adds_only_the_new_rows() -> None:
    first = taken(xlsx([HEADS, row(), row("张示例", 300)]), name="三月.xlsx")
    second = taken(
        xlsx([["累计捐款公示"], HEADS, row("张示例", 300), row(), row("示例公司", 50)]),
        name="四月.xlsx",
        before=after(first),
    )
    assert statuses(second) == [Status.RECORDED, Status.RECORDED, Status.NEW]


def test_two_equal_rows_are_two_gifts() -> None:
    first = taken(xlsx([HEADS, row()]))
    second = taken(xlsx([HEADS, row(), row()]), before=after(first))
    assert statuses(second) == [Status.RECORDED, Status.NEW]


def test_equal_masked_names_are_different_people() -> None:
    first = taken(xlsx([HEADS, row("王*", 50), row("王*", 50)]))
    assert first.of("helpers") == ["王*（1）", "王*（2）"]
    again = taken(xlsx([HEADS, row("王*", 50), row("王*", 50)]), before=after(first))
    assert statuses(again) == [Status.RECORDED, Status.RECORDED]
    third = taken(xlsx([HEADS, *[row("王*", 50)] * 3]), before=after(first))
    assert statuses(third) == [Status.RECORDED, Status.RECORDED, Status.NEW]
    assert third.of("helpers")[-1] not in ("王*（1）", "王*（2）")


def test_gift_that_is_recorded_by_hand_is_not_recorded_twice() -> None:
    first = taken(xlsx([HEADS, row()]))
    by_hand = first.read.rows[0].activity.with_values(outcomes=("改善了条件",), extra=None)
    found = taken(xlsx([HEADS, row()]), before=known(by_hand))
    assert statuses(found) == [Status.RECORDED]


def test_same_gift_on_another_day_is_marked() -> None:
    first = taken(xlsx([HEADS, row()]), name="公示.xlsx")
    account = taken(
        xlsx([HEADS, row(date=datetime.date(2009, 3, 27))]), name="到账.xlsx", before=after(first)
    )
    assert statuses(account) == [Status.ALIKE]


def test_row_that_was_changed_is_told_and_not_new() -> None:
    first = taken(xlsx([HEADS, row(), row("张示例", 300)]))
    second = taken(xlsx([HEADS, row(money=1500), row("张示例", 300)]), before=after(first))
    assert statuses(second) == [Status.CHANGED, Status.RECORDED]
    (changed,) = second.read.rows[0].changes
    assert (changed.field, changed.before, changed.after) == ("donation", "1000元", "1500元")
    assert second.read.new == []


def test_rows_that_are_gone_are_counted() -> None:
    first = taken(xlsx([HEADS, row(), row("张示例", 300)]))
    second = taken(xlsx([HEADS, row()]), before=after(first))
    assert second.read.gone == 1
