"""Who goes to whom is said in two ways that cannot both be true.

`direction` is told from where the reporting organisation stands: with `sent` its people go to the
other side, with `received` the others come. Helpers come to us, so they do not fit `sent`; a
journey does not end where it begins, so neither `sent` nor a placement (支教) fits a place of
one's own, nor `received` the place of the other side (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学, self_reference: 我校}
    organisations: {示例中学: , 甲小学: }
    activities:
      - {kind: meeting, date: 2024-03-29, direction: sent, place: 示例中学, recipients: 甲小学}

Good:
    report: {period: 2024, organisation: 示例中学, self_reference: 我校}
    organisations: {示例中学: , 甲小学: }
    activities:
      - {kind: meeting, date: 2024-03-29, direction: received, recipients: 甲小学}
"""

from __future__ import annotations

from aidreport.diagnostics import Name, Severity
from aidreport.model.activity import Activity
from aidreport.model.counted import Direction
from aidreport.model.fields.recorded import position_of
from aidreport.model.kinds.meeting import Meeting
from aidreport.model.kinds.teaching_placement import TeachingPlacement
from aidreport.model.named import value_name
from aidreport.model.places import named_place
from aidreport.model.received import is_received
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at


def _check(activity: Activity, record: YearRecord) -> Found:
    direction = activity.way
    own = record.frame.report.organisation
    if direction is Direction.SENT and is_received(activity, record.frame.report):
        yield found_at(
            activity.position,
            "“{sent}” says that your own people went, “helpers” that those of “{name}” came to"
            " you: write “{received}” if they came, or name them as “recipients” if yours"
            " went.",
            name=activity.helpers[0].name or activity.helpers[0].id,
            sent=_called(activity, Direction.SENT),
            received=_called(activity, Direction.RECEIVED),
        )
    goes = direction is Direction.SENT or isinstance(activity, TeachingPlacement)
    ours = not activity.helpers and activity.place == record.frame.report.self_reference
    if goes and (ours or named_place(activity, activity.helpers or (own,))):
        yield found_at(
            position_of(activity.place, activity.position),
            "People are sent to the other side here, but “{place}” is where they come from:"
            " take the place out, or correct it.",
            place=activity.place or "",
        )
    theirs = named_place(activity, activity.recipients)
    if direction is Direction.RECEIVED and theirs and theirs != own:
        yield found_at(
            position_of(activity.place, activity.position),
            "“{received}” says that the others came to you, but the place “{place}” is theirs:"
            " take it out, or write “{sent}” if your own people went there.",
            place=activity.place or "",
            sent=_called(activity, Direction.SENT),
            received=_called(activity, Direction.RECEIVED),
        )


def _called(activity: Activity, direction: Direction) -> Name:
    """Return what a direction is called in the file."""
    return value_name(direction, "Visit" if isinstance(activity, Meeting) else "Direction")


CONTRADICTING_DIRECTION = ActivityRule(
    "contradicting-direction", Severity.WARNING, _check, needs=("helpers", "place")
)
