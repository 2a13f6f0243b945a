"""The table of Chinese names: complete, and no two alike in one group."""

from __future__ import annotations

from collections import Counter

import pytest
from models import all_models

from aidreport.diagnostics import OfChineseFile, message
from aidreport.model.base import Record, chinese_names, fields_of
from aidreport.model.kinds import KINDS
from aidreport.model.reading.group import group_of
from aidreport.model.schema import record_schema
from aidreport.names import FIELDS, IN_GROUPS, VALUES, chinese_name, chinese_words
from aidreport.names import KINDS as CHINESE_KINDS
from aidreport.names.normalised import OTHER_WORDS, normalised

MODELS = all_models()
WORDS = {
    name: definition["enum"]
    for name, definition in record_schema()["definitions"].items()
    if "enum" in definition
}
each_model = pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)


@each_model
def test_no_two_fields_of_a_group_are_called_alike(model: type[Record]) -> None:
    names = chinese_names(model)
    doubled = [name for name, times in Counter(names.values()).items() if times > 1]
    assert doubled == [], (
        f"{model.__name__}: {doubled[0]} is the Chinese name of two fields. Give one of them"
        " another in IN_GROUPS in aidreport/names/fields.py"
    )
    assert not names.keys() & names.values()


@pytest.mark.parametrize("name", WORDS)
def test_every_fixed_value_has_a_chinese_name_of_its_own(name: str) -> None:
    chinese = chinese_words(name, WORDS[name])
    missing = [word for word in chinese if word.isascii() and word not in VALUES.get(name, {})]
    assert missing == [], (
        f"{name}: no Chinese name for {', '.join(missing)}. Add it to VALUES in"
        " aidreport/names/values.py"
    )
    assert len(set(chinese.values())) == len(chinese)


def test_every_kind_of_activity_has_a_chinese_name_of_its_own() -> None:
    assert CHINESE_KINDS.keys() == KINDS.keys(), "KINDS in aidreport/names/values.py"
    assert len(set(CHINESE_KINDS.values())) == len(CHINESE_KINDS)


def test_the_table_names_nothing_that_is_not_there() -> None:
    keys = {field.key for model in MODELS for field in fields_of(model).values()}
    assert FIELDS.keys() <= {*keys, "from", "to"}
    groups = {model.__name__: model for model in MODELS}
    assert IN_GROUPS.keys() <= groups.keys()
    for group, names in IN_GROUPS.items():
        assert names.keys() <= {field.key for field in fields_of(groups[group]).values()}
    assert VALUES.keys() <= WORDS.keys()
    for name, words in VALUES.items():
        assert words.keys() <= set(WORDS[name])


def test_a_name_is_short_and_of_chinese_characters() -> None:
    names = [*FIELDS.values(), *CHINESE_KINDS.values()]
    names += [name for group in IN_GROUPS.values() for name in group.values()]
    assert [name for name in names if not (name.isalpha() and len(name) <= 6)] == []
    assert [name for name in names if name.isascii()] == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("帶隊領導", "带队领导"),
        ("參加人員", "参加人员"),
        ("捐贈", "捐赠"),
        ("ｄａｔｅ", "date"),  # noqa: RUF001 - as an input method writes it
        ("受助 对象", "受助对象"),
        ("日期", "日期"),
    ],
)
def test_a_name_is_known_in_other_letters(typed: str, meant: str) -> None:
    assert normalised(typed) == meant


def test_what_offices_say_instead_is_no_name_of_the_table() -> None:
    names = {*FIELDS.values(), *(name for group in IN_GROUPS.values() for name in group.values())}
    assert {each for meant in OTHER_WORDS.values() for each in meant} <= names


def test_the_words_of_a_visit_and_of_an_exchange_differ() -> None:
    assert chinese_words("Visit", ["sent", "received"]) == {"sent": "前往", "received": "来访"}
    assert chinese_words("Direction", ["sent", "received"]) == {"sent": "派出", "received": "接收"}
    meeting, exchange = (KINDS[kind].load() for kind in ("meeting", "staff-exchange"))
    names = [group_of(kind).shapes["direction"].schema({})["$ref"] for kind in (meeting, exchange)]
    assert names == ["#/definitions/Visit", "#/definitions/Direction"]


def test_words_of_an_english_message_with_a_chinese_example_are_no_names() -> None:
    said = message("“count” needs a number with its measure word (54人).")
    assert OfChineseFile(said.template, (), chinese_name).render(str) == (
        f"“{FIELDS['count']}” needs a number with its measure word (54人)."
    )
