"""The text of new activities, read back as any record is before it is written anywhere."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from aidreport.diagnostics import Diagnostic, Message, errors_in
from aidreport.editing.yaml_text import activity_lines, entry_lines, indented
from aidreport.frozen import frozen, replace
from aidreport.importing.entries import Entry
from aidreport.importing.parties import Register
from aidreport.model.activities import ActivityBuilder
from aidreport.model.activity import Activity
from aidreport.model.organisation import Organisation
from aidreport.model.person import Person
from aidreport.model.registry import RegistryBuilder
from aidreport.sources.reader import read
from aidreport.sources.values import Mapping as SourceMapping
from aidreport.sources.values import Scalar, without_places

_DRAFT = "draft.yaml"


class NotAsWritten(Exception):  # noqa: N818 - a bug of ours, found before anything was written
    """What was written is read back as something else."""


@frozen
class Draft:
    """The activities of a list as records.

    Attributes:
        rows: each row with the activity that it makes.
        findings: what of a row is no good record, at its cells.
    """

    rows: tuple[tuple[Entry, Activity], ...]
    findings: tuple[Diagnostic, ...]


def draft(
    entries: Sequence[Entry],
    register: Register,
    organisations: Mapping[str, Organisation],
    people: Mapping[str, Person],
) -> Draft:
    """Return the records that rows make, with all that the model says against them."""
    text = text_of([each.values for each in entries], register)
    root = read_back(text)
    builder = RegistryBuilder(dict(organisations), dict(people))
    builder.add(_DRAFT, root.get(Scalar("organisations")), root.get(Scalar("people")))
    activities = ActivityBuilder(builder, builder.registry(), None)
    rows, findings = [], _of_parties(builder.findings, entries)
    listed = activities.listed(_DRAFT, root.get(Scalar("activities"))) if entries else []
    for entry, value in zip(entries, listed, strict=True):
        before = len(builder.findings)
        activity = activities.build(_DRAFT, value)
        findings += _at_cells(builder.findings[before:], entry)
        if activity is not None:
            rows.append((entry, activity))
    return Draft(tuple(rows), tuple(findings))


def _of_parties(found: Sequence[Diagnostic], entries: Sequence[Entry]) -> list[Diagnostic]:
    """Return the errors about new people and organisations at the first row that names them.

    Where no row is left, each of them is in doubt already.
    """
    if not entries:
        return []
    placed = []
    for each in found:
        name = str(dict(each.message.arguments).get("found", ""))
        naming = (entry for entry in entries if name and name in str(entry.values))
        placed += _at_cells([each], next(naming, entries[0]))
    return placed


def _at_cells(found: Sequence[Diagnostic], entry: Entry) -> list[Diagnostic]:
    """Return the errors of the model at the row that they are about."""
    return [
        replace(each, position=_cell(entry, each.message), end=None) for each in errors_in(found)
    ]


def _cell(entry: Entry, said: Message) -> Any:
    """Return the cell of the field that a finding names, else the first one of the row."""
    named = str(dict(said.arguments).get("field", ""))
    found = (place for key, place in entry.places.items() if named and named in key.split("."))
    return next(found, entry.place)


def text_of(activities: Sequence[Mapping[str, Any]], register: Register) -> str:
    """Return the activities with new organisations and people as the text of a record file."""
    parts = []
    if activities:
        lines = [line for each in activities for line in activity_lines(each)]
        parts.append("activities:\n" + indented(lines, 2))
    for name, table in (("organisations", register.organisations), ("people", register.people)):
        if table:
            parts.append(f"{name}:\n" + indented(entry_lines(table), 2))
    text = "\n".join(parts)
    expected = {
        "activities": list(activities),
        "organisations": register.organisations,
        "people": register.people,
    }
    _compare(text, {key: each for key, each in expected.items() if each})
    return text


def read_back(text: str) -> SourceMapping:
    """Return what a text holds.

    Raises:
        NotAsWritten: where it cannot be read without a finding.
    """
    if not text:
        return SourceMapping.of({}, 1, 1)
    source = read(text.encode(), _DRAFT)
    errors = errors_in(source.findings)
    if errors or not isinstance(source.root, SourceMapping):
        raise NotAsWritten("; ".join(each.line(str) for each in errors))
    return source.root


def _compare(text: str, expected: Mapping[str, Any]) -> None:
    found = without_places(read_back(text))
    wanted = without_places({**expected})
    if _without_empty(found) != _without_empty(wanted):
        raise NotAsWritten(text)


def _without_empty(values: Any) -> Any:
    """Return values in which an entry without fields is empty, however it is written."""
    if isinstance(values, dict):
        return {key: _without_empty(each) or None for key, each in values.items()}
    return values
