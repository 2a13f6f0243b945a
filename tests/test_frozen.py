from __future__ import annotations

import copy
import dataclasses
import pickle
from typing import Any

import pytest

from aidreport.frozen import field, fields, frozen, frozen_in_order, replace, slotted


@frozen
class Sum:
    """An amount."""

    amount: int
    unit: str = "元"
    places: tuple[str, ...] = field(default=(), compare=False)
    parts: dict[str, int] = field(default_factory=dict, compare=False)

    @property
    def said(self) -> str:
        return f"{self.amount}{self.unit}"


@dataclasses.dataclass(frozen=True, slots=True)
class AsEverywhere:
    amount: int
    unit: str = "元"
    places: tuple[str, ...] = dataclasses.field(default=(), compare=False)
    parts: dict[str, int] = dataclasses.field(default_factory=dict, compare=False)


@frozen_in_order
class Place:
    path: str
    line: int = 1


@frozen_in_order
class Words(Place):
    words: str = ""


@slotted
class Count:
    name: str
    found: list[int] = field(default_factory=list)
    total: int = field(init=False)

    def __post_init__(self) -> None:
        self.total = len(self.found)


@frozen
class Nothing:
    pass


@pytest.mark.parametrize(
    ("values", "named"),
    [
        ((700,), {}),
        ((700, "万元"), {}),
        ((), {"unit": "万元", "amount": 700}),
        ((700, "元", ("a",), {"甲": 1}), {}),
        ((), {}),
        ((1, 2, 3, 4, 5), {}),
        ((1,), {"amount": 2}),
        ((1,), {"sum": 2}),
    ],
)
def test_values_are_made_as_those_of_dataclasses(values: Any, named: Any) -> None:
    def made(cls: Any) -> Any:
        try:
            value = cls(*values, **named)
        except TypeError:
            return TypeError
        return [getattr(value, name) for name in ("amount", "unit", "places", "parts")]

    assert made(Sum) == made(AsEverywhere)


def test_values_with_equal_contents_are_equal_and_one_key() -> None:
    one, other = Sum(700, places=("a",)), Sum(700, places=("b",))
    assert one == other
    assert len({one, other}) == 1
    assert one != Sum(700, "万元")
    assert one != AsEverywhere(700)
    assert Nothing() == Nothing()


def test_a_value_does_not_change_and_has_no_other_attributes() -> None:
    value = Sum(700)
    for change in (
        lambda: setattr(value, "amount", 1),
        lambda: delattr(value, "unit"),
        lambda: setattr(value, "other", 1),
    ):
        with pytest.raises(AttributeError):
            change()
    assert not hasattr(value, "__dict__")
    assert value.said == "700元"


def test_defaults_that_change_are_made_for_each_value() -> None:
    assert Sum(1).parts is not Sum(2).parts


def test_another_value_takes_over_what_is_not_replaced() -> None:
    value = replace(Sum(700, places=("a",)), unit="万元")
    assert (value.amount, value.unit, value.places) == (700, "万元", ("a",))
    with pytest.raises(TypeError):
        replace(value, other=1)


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda value: pickle.loads(pickle.dumps(value))]
)
def test_a_copy_is_the_value_again(copied: Any) -> None:
    value = copied(Sum(700, "元", ("a",), {"甲": 1}))
    assert (value, value.places, value.parts) == (Sum(700), ("a",), {"甲": 1})
    words = copied(Words("a", 2, "甲"))
    assert (words.line, words.words) == (2, "甲")


def test_fields_of_the_base_come_first() -> None:
    assert fields(Words) == ("path", "line", "words")
    assert fields(Words("a")) == ("path", "line", "words")
    match Words("a", 2, "甲"):
        case Words(path, line, words):
            assert (path, line, words) == ("a", 2, "甲")


def test_what_is_in_order_is_sorted_by_its_fields() -> None:
    places = [Place("b"), Place("a", 2), Place("a")]
    assert sorted(places) == [Place("a"), Place("a", 2), Place("b")]
    assert max(places) == Place("b")
    assert Place("a") <= Place("a")
    with pytest.raises(TypeError):
        Place("a") < Words("a")  # noqa: B015 - it raises
    assert Place("a") != Words("a")


def test_classes_with_as_many_fields_keep_their_own_names_and_defaults() -> None:
    @frozen
    class Goods:
        name: str
        measure: str = "册"

    @frozen
    class Person:
        family: str
        given: str = "示例"

    assert (Goods("书").measure, Person("黄").given) == ("册", "示例")
    assert (Goods(measure="箱", name="书").measure, Person(family="黄").family) == ("箱", "黄")
    with pytest.raises(TypeError, match=r"Person.__init__\(\) got an unexpected .* 'measure'"):
        Person("黄", measure="册")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="missing 1 required positional argument: 'family'"):
        Person()  # type: ignore[call-arg]


def test_a_factory_may_make_what_nobody_gives() -> None:
    @frozen
    class Seen:
        name: str
        places: list[str] = field(default_factory=list, init=False)

    one, other = Seen("甲"), Seen("甲")
    one.places.append("a")
    assert (one.places, other.places) == (["a"], [])
    with pytest.raises(TypeError):
        Seen("甲", ["a"])  # type: ignore[call-arg]


def test_what_is_slotted_changes_and_is_no_key() -> None:
    count = Count("甲", [1, 2])
    assert count.total == 2
    count.total = 3
    assert count == count
    with pytest.raises(AttributeError):
        count.other = 1  # type: ignore[attr-defined]
    with pytest.raises(TypeError, match="unhashable"):
        hash(count)


def test_a_value_shows_what_it_holds() -> None:
    assert repr(Place("a")) == "Place(path='a', line=1)"


def test_the_class_keeps_its_name_and_its_explanation() -> None:
    assert (Sum.__name__, Sum.__qualname__, Sum.__module__) == ("Sum", "Sum", __name__)
    assert Sum.__doc__ == "An amount."
