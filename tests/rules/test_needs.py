"""A rule that says which fields it needs is not asked of activities without them: it may not be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random
from runpy import run_path
from typing import Any

import pytest
import yaml
from photos import EXAMPLES

from aidreport import rules
from aidreport.diagnostics import Diagnostic
from aidreport.explanations import pages
from aidreport.explanations.page import RECORD
from aidreport.frozen import replace
from aidreport.model.activity import Activity
from aidreport.model.base import fields_of
from aidreport.model.kinds import KINDS
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.written import written_in
from aidreport.model.year import YearRecord
from aidreport.pipeline import Checked
from aidreport.rules import RULES
from aidreport.rules.rule import ActivityRule

INVENTED = Path(__file__).parents[2] / "benchmarks" / "invented.py"
record_file = run_path(str(INVENTED))["record_file"]

OTHERWISE = """\
report: {period: 2024, organisation: 示例中学}
organisations: {示例中学: , 甲小学: , 乙小学: }
people: {张示例: {posts: 校长, organisation: 甲小学}, 李示例: {posts: 教师}}
activities:
  - {kind: purchase, date: 2024-03-05, amount: 1, goods: {items: 图书, quantity: 1500册, value: 1}}
  - kind: works
    date: 2024-03-06
    recipients: 甲小学
    works: {item: 教室}
    investments: [{amount: 500}, {amount: 500}]
  - {kind: teaching-placement, date: 2024-03-07, recipients: 甲小学, teachers: 张示例}
  - {kind: meeting, date: 2024-03-08, topics: 帮扶, direction: received, guests: 李示例}
"""
"""What the examples of rules about several fields show of one field only."""

NEEDING = [each for each in RULES if isinstance(each, ActivityRule) and each.needs]


@pytest.fixture(scope="module")
def records() -> list[YearRecord]:
    """The records that were checked so far, as the rules get them."""
    return []


@pytest.fixture
def every(records: list[YearRecord], check_year: Callable[..., Checked]) -> list[YearRecord]:
    """The examples of all rules, and invented years with some fields here and others there."""
    check = rules.check

    def kept(record: YearRecord, *others: Any) -> list[Diagnostic]:
        records.append(record)
        return check(record, *others)

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(rules, "check", kept)
        for text, others in () if records else texts():
            check_year(text, others=others)
    return records


def texts() -> Iterator[tuple[str, dict[str, str | bytes]]]:
    """Yield the text of each record, and the other files of its project, photos too."""
    for rule in RULES:
        page = pages()[rule.code]
        for files in (page.bad, page.good):
            others = {name: text for name, text in files.items() if name != RECORD}
            if RECORD in files:
                yield files[RECORD], {**EXAMPLES, **others}
    yield OTHERWISE, {}
    for number in range(20):
        yield generated(number), {}


def generated(number: int) -> str:
    chance = Random(number)
    record = yaml.load(record_file(chance.randint(1, 6), 2024), yaml.CSafeLoader)
    for activity in record["activities"]:
        for field in chance.sample(sorted(activity), chance.randint(0, 5)):
            if field not in ("kind", "date"):
                del activity[field]
    return str(yaml.dump(record, Dumper=yaml.CSafeDumper, allow_unicode=True))


def varied(activity: Activity) -> Iterator[Activity]:
    """Yield an activity, and with its phrases and its people in other fields than their own."""
    yield activity
    said = activity.__dict__
    phrases = [*written_in(activity).phrases, *(each for each in (activity.text,) if each)]
    groups = [each for each in said.values() if isinstance(each, tuple) and each]
    parties = [each for each in groups if isinstance(each[0], Organisation | Person)]
    for model in type(activity).__mro__:
        for name, hint in getattr(model, "__annotations__", {}).items():
            if hint == "Phrase | None":
                others: list[Any] = phrases
            elif hint == "Listed[PartyField]":
                others = parties
            elif hint == "Listed[PersonField]":
                others = [each for each in parties if all(isinstance(one, Person) for one in each)]
            else:
                others = []
            for other in others:
                yield type(activity).holding({**said, name: other}, activity.position)


def without(needs: tuple[str, ...], activity: Activity) -> Activity | None:
    """Return an activity without some fields; None where it cannot be without them."""
    required = {name for name, field in fields_of(type(activity)).items() if field.required}
    if not required.isdisjoint(needs):
        return None
    left = {name: value for name, value in activity.__dict__.items() if name not in needs}
    return type(activity).holding(left, activity.position)


@pytest.mark.parametrize("rule", NEEDING, ids=lambda rule: rule.code)
def test_what_is_needed_is_a_field_of_some_kind(rule: ActivityRule) -> None:
    known = {name for kind in KINDS.values() for name in fields_of(kind.load())}
    assert set(rule.needs) <= known


@pytest.mark.parametrize("rule", NEEDING, ids=lambda rule: rule.code)
def test_without_what_it_needs_a_rule_finds_nothing(
    rule: ActivityRule, every: list[YearRecord]
) -> None:
    # So that this is no empty promise: with it the rule does find something.
    assert any(list(rule.check(each, record)) for record in every for each in record.activities)
    for record in every:
        for activity in record.activities:
            for each in varied(activity):
                bare = without(rule.needs, each)
                assert bare is None or list(rule.check(bare, record)) == []


def test_asked_of_all_activities_the_rules_find_the_same(
    every: list[YearRecord], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = [rules.check(record) for record in every]
    assert sum(map(len, found)) > len(RULES)
    of_all = [replace(each, needs=()) if each in NEEDING else each for each in RULES]
    monkeypatch.setattr(rules, "RULES", tuple(of_all))
    assert found == [rules.check(record) for record in every]
