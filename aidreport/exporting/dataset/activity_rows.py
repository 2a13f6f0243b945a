"""One activity as a row of the table `activities`."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from aidreport.exporting.dataset.columns import ACTIVITY_COLUMNS, Row, Value
from aidreport.exporting.dataset.exact import Refuse, count
from aidreport.exporting.dataset.shared import Told, organisations
from aidreport.model.activity import Participants
from aidreport.model.fields.amount import unit_of
from aidreport.model.fields.period import iso
from aidreport.model.organisation import Organisation

_PEOPLE, _VISITS = "人", "人次"


def activity_row(told: Told, refuse: Refuse) -> Row:
    """Return the row of an activity; what does not fit is refused at its place."""
    activity = told.activity
    helped = [isinstance(party, Organisation) for party in activity.recipients]
    values: dict[str, Value] = {
        **told.values,
        "date_said": iso(activity.date),
        "title": _text(activity.name),
        "form": _text(activity.form),
        "purpose": _text(activity.purpose),
        "place": told.where.said,
        "recipient_organisations": sum(helped),
        "recipient_people": len(helped) - sum(helped),
        "helpers": organisations(activity.helpers),
        "partners": organisations(activity.partners),
        **_taking_part(activity.participants, refuse),
    }
    return tuple(values[column.name] for column in ACTIVITY_COLUMNS)


def _text(value: object) -> str | None:
    return str(value) if value else None


def _taking_part(groups: Iterable[Participants], refuse: Refuse) -> dict[str, Value]:
    """Return how many took part: people and visits apart, and the groups that are neither."""
    sums: dict[str, Decimal] = {}
    left_out = 0
    place = None
    for group in groups:
        word = unit_of(group.count) or _PEOPLE if group.count else ""
        if group.count is None or group.count.number is None or word not in (_PEOPLE, _VISITS):
            left_out += 1
            continue
        place = group.count.origins[0] if group.count.origins else group.position
        sums[word] = sums.get(word, Decimal(0)) + group.count.number
    counts = {word: count(number, place, refuse) for word, number in sums.items() if place}
    return {
        "people": counts.get(_PEOPLE),
        "person_times": counts.get(_VISITS),
        "groups_left_out": left_out,
    }
