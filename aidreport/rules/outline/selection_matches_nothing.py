"""A part of the outline chooses what no activity is.

`only:` names kinds, recipients, measures, purposes, activities or indicators; a name that meets
none of the year is most often misspelt, and the part would stay out of the report (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    outline:
      - {section: activities, only: {purposes: 助学}}
    activities:
      - {kind: donation, date: 2024-03-05, purpose: 济困, donation: {cash: 100}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    outline:
      - {section: activities, only: {purposes: 济困}}
    activities:
      - {kind: donation, date: 2024-03-05, purpose: 济困, donation: {cash: 100}}
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Argument, Message, Severity, message
from aidreport.model.layout import Selection
from aidreport.model.named import field_called, kind_called
from aidreport.model.person import home_of
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule


def _check(record: YearRecord) -> Found:
    for entry in record.frame.outline:
        if entry.only is None:
            continue
        for field, name, known in unmet(entry.only, record):
            yield entry.only.position, _text(field, name, known)


def unmet(selection: Selection, record: YearRecord) -> Iterator[tuple[str, str, set[str]]]:
    """Yield each name that no activity meets, with its field and what would meet one."""
    for field, name, known in _names(selection, record):
        if name not in known:
            yield field, name, known


def _names(selection: Selection, record: YearRecord) -> Iterator[tuple[str, str, set[str]]]:
    """Yield each name with the field it stands in and what would meet an activity."""
    activities = record.activities
    known = {
        "kinds": {activity.kind for activity in activities},
        "activities": {activity.id for activity in activities if activity.id},
        "measures": {activity.measure for activity in activities if activity.measure}
        | set(record.frame.measures),
        "indicators": set(record.frame.indicators),
        "purposes": {activity.purpose for activity in activities if activity.purpose},
    }
    for field, found in known.items():
        for name in getattr(selection, field):
            yield field, name, found
    parties = [party for activity in activities for party in activity.recipients]
    helped = {party.id for party in (*parties, *map(home_of, parties)) if party is not None}
    for party in selection.recipients:
        yield "recipients", party.id, helped


def _text(field: str, name: str, known: set[str]) -> Message:
    from difflib import get_close_matches  # slow to import, and most names are right

    nearest = get_close_matches(name, known, n=1, cutoff=0.5)
    hint = (
        message("did you mean “{nearest}”?", nearest=_called(field, nearest[0]))
        if nearest
        else message("correct it, or take it out.")
    )
    return message(
        "“{name}” is chosen by “{field}”, but meets nothing of the year: {hint}",
        name=_called(field, name),
        field=field_called(Selection, field),
        hint=hint,
    )


def _called(field: str, name: str) -> Argument:
    return kind_called(name) if field == "kinds" else name


SELECTION_MATCHES_NOTHING = YearRule("selection-matches-nothing", Severity.WARNING, _check)
