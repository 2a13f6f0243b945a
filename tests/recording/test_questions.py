from __future__ import annotations

import pytest

from aidreport.model.fields.validation import Registry
from aidreport.model.kinds import KINDS
from aidreport.model.organisation import Organisation
from aidreport.recording.questions import kind_named, questions, wrong_with

REGISTRY = Registry({"甲校": Organisation(id="甲校", name="甲校")})


@pytest.mark.parametrize("kind", KINDS)
def test_each_question_is_asked_once_and_the_date_first(kind: str) -> None:
    asked = [question.key for question in questions(kind)]
    assert asked[0] == "date"
    assert len(set(asked)) == len(asked)
    required = {question.key for question in questions(kind) if question.required}
    model = KINDS[kind].load()
    assert required == {field.key for field in model._fields.values() if field.required} - {"kind"}


def test_whom_a_question_asks_for_is_known() -> None:
    asked = {question.key: question.names_somebody for question in questions("teaching-exchange")}
    assert asked["recipients"]
    assert asked["leaders"]
    assert asked["teachers"]
    assert not asked["contents"]


@pytest.mark.parametrize(
    ("key", "text", "good"),
    [
        ("date", "2010-05-01", True),
        ("date", "2010-02-30", False),
        ("date", "", False),
        ("recipients", "甲校", True),
        ("recipients", "乙校", False),
        ("donation", "{cash: 700}", True),
        ("donation", "{捐款: 700}", True),
        ("donation", "700", False),
        ("text", "时间：9:00，# 是文字", True),
    ],
)
def test_an_answer_is_checked_at_once(key: str, text: str, good: bool) -> None:
    assert (wrong_with("donation", key, text, REGISTRY) is None) == good


def test_a_kind_is_called_by_either_name() -> None:
    assert kind_named("捐赠") == kind_named(" donation ") == "donation"
    assert kind_named("宴会") is None
