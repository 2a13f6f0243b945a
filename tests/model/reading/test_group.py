from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Any

import pytest

from aidreport.diagnostics import message
from aidreport.model.base import Record
from aidreport.model.fields.flag import Flag
from aidreport.model.fields.listed import Listed
from aidreport.model.fields.shorthand import Shorthand
from aidreport.model.fields.text import Phrase
from aidreport.model.fields.validation import Registry, Validation
from aidreport.model.findings import shape_findings
from aidreport.model.reading.faults import Faults
from aidreport.model.reading.field import Field
from aidreport.model.reading.group import group_of, read_record, shape_of
from aidreport.sources.reader import read
from aidreport.sources.values import Mapping, Scalar, Unreadable


class Colour(StrEnum):
    RED = "red"
    GREEN = "green"


class Post(Record):
    title: Phrase = Field("职务")
    since: Phrase | None = Field("起始", default=None, key="from")


class Part(Record, one_of=("name", "parts"), none_given=message("Nothing is said.")):
    name: Phrase | None = Field("名称", default=None)
    parts: Listed[Part] = Field("各部分", default=())


class Plan(Record):
    aim: Phrase | None = Field("为了什么", default=None)
    steps: Listed[Annotated[Post, Shorthand("title")]] = Field("各项", min_length=1)


class Whole(Record):
    title: Phrase = Field("题目")
    again: Flag = Field("再次", default=False)
    colour: Colour = Field("颜色", default=Colour.RED)
    posts: Listed[Annotated[Post, Shorthand("title")]] = Field("职务", default=())
    works: Listed[Phrase] = Field("工作", default=(), min_length=1)
    parts: dict[Phrase, Part] = Field("各部分", default={})
    plan: Annotated[Plan, Shorthand("steps")] | None = Field("打算", default=None)


def whole(text: str) -> tuple[Whole | None, list[str], list[str]]:
    """The record, the findings with their places, and the remarks."""
    context = Validation("a.yaml", Registry())
    root: Any = read(text.encode(), "a.yaml").root
    try:
        return read_record(Whole, root, context), [], _lines(context.notes)
    except Faults as faults:
        return None, _lines(shape_findings(faults, "a.yaml")), _lines(context.notes)


def _lines(found) -> list[str]:
    return [f"{each.position.line}:{each.position.column} {each.sentence(str)}" for each in found]


def test_a_group_is_read_by_the_annotations_of_its_class() -> None:
    record, findings, notes = whole(
        "title: 甲\nagain: true\ncolour: green\nposts: [校长, {title: 书记, from: 去年}]\n"
        "works: 支教\nparts: {乙: {name: 丙, parts: {name: 丁}}}\nextra: {内部: [1]}\n"
    )
    assert (findings, notes) == ([], [])
    assert record is not None
    assert (record.title, record.again, record.colour, record.works) == (
        *("甲", True, Colour.GREEN),
        ("支教",),
    )
    assert [(post.title, post.since) for post in record.posts] == [
        ("校长", None),
        ("书记", "去年"),
    ]
    assert record.parts["乙"].parts[0].name == "丁"
    assert record.extra == {"内部": ["1"]}


@pytest.mark.parametrize(
    ("written", "steps"),
    [
        ("校长", ["校长"]),
        ("[校长, 书记]", ["校长", "书记"]),
        ("[校长, {title: 书记}]", ["校长", "书记"]),
        ("{steps: [校长, 书记]}", ["校长", "书记"]),
    ],
)
def test_a_list_stands_for_a_group_whose_main_field_is_one(written: str, steps: list[str]) -> None:
    record, findings, _ = whole(f"title: 甲\nplan: {written}\n")
    assert findings == []
    assert record is not None
    assert record.plan is not None
    assert [each.title for each in record.plan.steps] == steps


def test_a_list_is_no_group_whose_main_field_is_a_single_text() -> None:
    _, findings, _ = whole("title: 甲\nposts: [[校长]]\n")
    (found,) = findings
    assert found.startswith("2:9 “posts”: found a list, expected")


def test_everything_a_record_holds_knows_its_place() -> None:
    record, _, _ = whole("title: 甲\nposts:\n  - 校长\n  - title: 书记\n")
    assert record is not None
    assert [(post.position.line, post.position.column) for post in record.posts] == [
        (3, 5),
        (4, 5),
    ]


def test_the_order_of_the_fields_is_that_of_the_class() -> None:
    record, _, _ = whole("works: 支教\nagain: true\ntitle: 甲\n")
    assert record is not None
    assert list(record.__dict__) == ["title", "again", "works"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("again: true\n", ["1:1 The field “title” is missing or empty: fill it in."]),
        (
            "again: true\ntitle:\n",
            ["2:1 The field “title” is missing or empty: fill it in."],
        ),
        (
            "title: 甲\ncolor: red\n",
            ["2:1 There is no field “color” here: did you mean “colour”?"],
        ),
        (
            "title: 甲\ncolour: blue\n",
            ["2:9 “colour”: found the text “blue”, expected one of: red, green."],
        ),
        (
            "title: 甲\nworks: []\n",
            ["2:8 “works”: this list is empty, expected at least one entry: add one."],
        ),
        (
            "title: 甲\nworks:\n  - 支教\n  -\n",
            [
                "3:3 “works”: nothing is filled in here, expected a single text:"
                " fill it in, or delete the line."
            ],
        ),
        (
            "title: 甲\nposts: [！]\n",
            ["2:9 “posts”: “！” holds nothing but marks; write words, or leave the field out"],
        ),
        (
            "title: 甲\nposts: {from: 去年}\n",
            ["2:8 The field “title” is missing or empty: fill it in."],
        ),
        ("title: 甲\nparts: {乙: {}}\n", ["2:12 Nothing is said."]),
        (
            "title: 甲\nparts: {乙: 丙, ！: {name: 丁}}\n",
            [
                "2:12 “乙”: found the text “丙”, expected a group of fields"
                " (lines “key: value” below it, indented).",
                "2:15 “！”: “！” holds nothing but marks; write words, or leave the field out",
            ],
        ),
        (
            "title: {甲: 乙}\nagain: maybe\nextra: 丙\n",
            [
                "1:8 “title”: found a field “甲”, expected a single text: if the colon belongs"
                " to a text, put the whole text in quotes.",
                "2:8 “again”: found the text “maybe”, expected true or false.",
                "3:8 “extra”: found the text “丙”, expected a group of fields"
                " (lines “key: value” below it, indented).",
            ],
        ),
    ],
)
def test_everything_wrong_is_found_at_its_place(text: str, expected: list[str]) -> None:
    record, findings, _ = whole(text)
    assert (record, findings) == (None, expected)


def test_an_optional_field_left_empty_is_told() -> None:
    record, _, notes = whole("title: 甲\nagain:\n")
    assert record is not None
    assert not record.says("again")
    (note,) = notes
    assert note.startswith("2:1 “again” is left empty")


def test_what_an_error_of_syntax_hides_is_no_second_finding() -> None:
    group = Mapping.of({Scalar("again"): Unreadable(), Scalar("works"): Unreadable()}, 1, 1)
    with pytest.raises(Faults) as caught:
        read_record(Whole, group, Validation("a.yaml", Registry()))
    assert list(shape_findings(caught.value, "a.yaml")) == []


def test_deep_groups_are_read_once_each() -> None:
    text = "{parts: [" * 20 + "{name: ！}" + "]}" * 20
    assert len(whole("title: 甲\nparts: {乙: " + text + "}\n")[1]) == 1


def test_a_type_without_a_shape_is_a_fault_of_the_class() -> None:
    with pytest.raises(TypeError, match="no shape is known for <class 'int'>"):
        shape_of(int)


def test_the_schema_says_what_is_read() -> None:
    definitions: dict[str, Any] = {}
    assert group_of(Part).schema(definitions) == {"$ref": "#/definitions/Part"}
    part = definitions["Part"]
    assert [each["required"] for each in part["anyOf"]] == [["name"], ["parts"]]
    assert part["properties"]["parts"] == {
        "anyOf": [
            {
                "anyOf": [
                    {"$ref": "#/definitions/Part"},
                    {"items": {"$ref": "#/definitions/Part"}, "type": "array"},
                ]
            },
            {"type": "null"},
        ],
        "description": "各部分",
    }
    whole_ = group_of(Whole).definition(definitions)
    assert whole_["required"] == ["title"]
    assert whole_["properties"]["title"] == {
        "allOf": [{"$ref": "#/definitions/phrase"}],
        "description": "题目",
    }
    assert definitions["Colour"] == {"enum": ["red", "green"], "type": "string"}
    assert definitions["Post"]["properties"]["from"]["description"] == "起始"
