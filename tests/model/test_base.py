from __future__ import annotations

import copy
import pickle

import pytest

from aidreport.diagnostics import Position
from aidreport.model.base import Record, fields_of, values_of_fields
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.text import Phrase
from aidreport.model.reading.field import Field

PLACE = Position("records/2024.yaml", 3, 5)


class Inner(Record):
    name: Phrase = Field("名称")


class Outer(Record):
    title: Phrase = Field("题目")
    work: Phrase = Field("工作", default="对口支援")
    inner: Listed[Inner] = Field("各项", default=())


def outer(**values: object) -> Outer:
    return Outer.holding({"title": "甲", **values}, PLACE)


def test_a_field_that_is_left_out_has_its_default_and_is_not_said() -> None:
    record = outer()
    assert (record.work, record.inner, record.extra) == ("对口支援", (), None)
    assert [record.says(name) for name in ("title", "work")] == [True, False]
    assert values_of_fields(record) == {
        "extra": None,
        "title": "甲",
        "work": "对口支援",
        "inner": (),
    }


def test_a_class_has_the_fields_of_its_base_first() -> None:
    class More(Outer):
        more: Phrase = Field("更多", default="")

    assert list(fields_of(More)) == ["extra", "title", "work", "inner", "more"]


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (outer(), True),
        (outer(work="对口支援"), True),
        (Outer(title="甲"), True),
        (outer(work="志愿服务"), False),
        (outer(inner=(Inner(name="乙"),)), False),
        ("甲", False),
    ],
)
def test_records_are_equal_that_say_the_same(other: object, expected: bool) -> None:
    assert (outer() == other) is expected
    assert (other == outer()) is expected


def test_groups_inside_are_compared_as_well() -> None:
    first, second = (outer(inner=(Inner.holding({"name": "乙"}, PLACE),)) for _ in range(2))
    assert first == second
    assert first != outer(inner=(Inner(name="丙"),))


def test_a_record_does_not_change() -> None:
    record = outer()
    for change in (
        lambda: setattr(record, "work", "乙"),
        lambda: delattr(record, "title"),
        lambda: setattr(record, "_position", PLACE),
    ):
        with pytest.raises(AttributeError, match="records do not change"):
            change()
    with pytest.raises(TypeError, match="unhashable"):
        hash(record)


def test_other_values_stand_at_the_same_place_in_the_order_of_the_fields() -> None:
    record = outer(inner=(Inner(name="乙"),))
    other = record.with_values(work="志愿服务")
    assert (other.work, other.title, other.position) == ("志愿服务", "甲", PLACE)
    assert list(other.__dict__) == ["title", "work", "inner"]
    assert record.work == "对口支援"


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda record: pickle.loads(pickle.dumps(record))]
)
def test_a_copy_says_the_same_at_the_same_place(copied) -> None:
    record = outer(inner=(Inner.holding({"name": "乙"}, Position("a.yaml", 7)),))
    other = copied(record)
    assert other is not record
    assert other == record
    assert (other.position, other.inner[0].position.line) == (PLACE, 7)
    assert not other.says("work")


def test_a_record_shows_what_it_says() -> None:
    assert repr(Outer(title="甲")) == "Outer(title='甲')"
