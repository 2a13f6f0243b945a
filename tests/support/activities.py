"""Records of activities: one invented year to put them in, and any activity of a kind."""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import EnumType
from functools import cache, partial
from pathlib import Path
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from aidreport import facts, rules
from aidreport.diagnostics import Diagnostic, Severity
from aidreport.examples.table import table_of_sentences
from aidreport.model.activity import Activity, Participants
from aidreport.model.base import Record, fields_of
from aidreport.model.build import build
from aidreport.model.donation import CashField, Donation
from aidreport.model.fields.flag import Flag
from aidreport.model.fields.money import MoneyField
from aidreport.model.fields.period_field import PeriodField
from aidreport.model.fields.quantity import QuantityField
from aidreport.model.fields.small_number import DecimalsField
from aidreport.model.fields.text import Phrase, Text
from aidreport.model.indicator import Indicator
from aidreport.model.kinds import KINDS
from aidreport.model.organisation import OrganisationField
from aidreport.model.person import PartyField, PersonField
from aidreport.model.year import CheckedYear, YearRecord
from aidreport.rendering.markdown import Rendered, Renderer
from aidreport.sources.load import Sources
from aidreport.sources.reader import read

# Templates take longer to compile than a report to render.
RENDERER = Renderer([], Path.cwd())

YEAR: dict[str, Any] = dict(table_of_sentences()["frame"])
_PEOPLE = ["张一", "李二", "王三", "周校长"]
_ORGANISATIONS = ["示例市教育局", "乙小学", "丙中学", "示例村"]
VALUES: list[tuple[Any, list[str]]] = [
    (Phrase, ["提高教学水平", "关爱学生", "成为有益的尝试", "示例项目"]),
    (Text, ["双方约定来年再聚。"]),
    (MoneyField, ["700", "2835.5", "近10万元"]),
    (QuantityField, ["54人", "3名", "12", "若干", "十余人", "30户", "2座"]),
    (
        PeriodField,
        ["2024-03-05", "2024-05", "2024", "2024-08-01至2024-08-05", "2024年春季", "2023-12-30"],
    ),
    (Flag, ["true", "false"]),
    (DecimalsField, ["0", "2"]),
    (PersonField, _PEOPLE),
    (PartyField, [*_ORGANISATIONS, "周校长", "钱五"]),
    (OrganisationField, _ORGANISATIONS),
]
EITHER: dict[type[Record], tuple[str, ...]] = {
    Donation: ("cash", "goods"),
    Participants: ("who", "count"),
    Indicator: ("value", "breakdowns", "cumulative"),
}


def year_of(*activities: Mapping[str, Any], **frame: Any) -> str:
    """Return a record file of one year that holds just these activities."""
    data = {**YEAR, **frame, "activities": list(activities)}
    # JSON is YAML without the anchors that a YAML writer gives to what stands twice.
    return json.dumps(data, ensure_ascii=False, indent=1)


def checked(text: str) -> tuple[CheckedYear | None, list[Diagnostic]]:
    """Return the year that a record file's text makes, None if it has errors, and the findings."""
    sources = Sources("2024", read(text.encode(), "records/2024.yaml"))
    built = build(sources)
    findings = [*sources.findings, *built.findings]
    if built.record is not None:
        findings += rules.check(built.record)
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    good = built.record is not None and not errors
    return (CheckedYear(built.record) if good and built.record else None), findings


def rendered(text: str) -> Rendered:
    """Return the report of a record file that must be good."""
    year, findings = checked(text)
    assert year is not None, [finding.line(str) for finding in findings]
    report = RENDERER.render(facts.build(year))
    assert report.text, [finding.line(str) for finding in report.findings]
    return report


def year_record(text: str) -> YearRecord:
    """Return the record that a record file makes; it must be good."""
    year, findings = checked(text)
    assert year is not None, [finding.line(str) for finding in findings]
    return year.record


def activity_of(text: str) -> Activity:
    """Return the one activity of a record file that must be good."""
    (activity,) = year_record(text).activities
    return activity


def findings_of(text: str) -> list[str]:
    """Return the codes of what is wrong with a record file, in the order of their places."""
    errors = [each for each in checked(text)[1] if each.severity is Severity.ERROR]
    return [finding.code for finding in sorted(errors, key=lambda finding: finding.order)]


def told(markdown: str) -> list[str]:
    """Return the activities of a report as it tells them, without their numbers."""
    lines = [line for line in markdown.split("\n") if line.startswith("（")]
    return [line.partition("）")[2] for line in lines]


@cache
def activities(kind: str) -> st.SearchStrategy[dict[str, Any]]:
    """Return any activity of a kind, as it might stand in a record."""
    return _record(KINDS[kind].load()).map(lambda fields: _as_meant({**fields, "kind": kind}))


def _as_meant(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields without what contradicts the others."""
    # More new pupils than pupils are an error.
    for group in fields.get("sponsored", []):
        whole = _number(group, "count")
        if whole and _number(group, "new") + _number(group, "carried_over") > whole:
            del group["count"]
    return fields


def _number(group: Mapping[str, str], name: str) -> int:
    return int("".join(filter(str.isdigit, group.get(name, ""))) or 0)


def _record(model: type[Record]) -> st.SearchStrategy[dict[str, Any]]:
    hints = get_type_hints(model, include_extras=True)
    needed, free = {}, {}
    for name, field in fields_of(model).items():
        # Photos are files, and stand beside the text.
        if name in ("extra", "id", "measure", "purpose", "kind", "photos", "evidence"):
            continue
        chosen = needed if field.required else free
        chosen[field.key] = _value(hints[name])
    return st.fixed_dictionaries(needed, optional=free)


def is_whole(model: type[Record], fields: Mapping[str, Any]) -> bool:
    """Return whether at least one of the fields stands there that say what it is about."""
    return not (wanted := EITHER.get(model)) or any(name in fields for name in wanted)


def _value(hint: Any) -> st.SearchStrategy[Any]:
    """Return the values that a field of this type may have in a record."""
    for known, values in VALUES:
        if hint == known:
            return st.sampled_from(values)
    if hint == CashField:
        return _value(get_args(CashField)[0])
    if get_origin(hint) is Annotated and isinstance(get_args(hint)[0], type):
        return _value(get_args(hint)[0])
    if isinstance(hint, EnumType):
        return st.sampled_from([str(choice.value) for choice in hint])
    if isinstance(hint, type) and issubclass(hint, Record):
        return _record(hint).filter(partial(is_whole, hint))
    if get_origin(hint) is tuple:
        return st.lists(_value(get_args(hint)[0]), min_size=1, max_size=2)
    (only,) = (choice for choice in get_args(hint) if choice is not type(None))
    return _value(only)
