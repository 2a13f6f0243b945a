"""Which fields no sentence can say beside the others, and why."""

from __future__ import annotations

from aidreport.diagnostics import Message, Position, message
from aidreport.model.activity import Activity
from aidreport.model.counted import Direction
from aidreport.model.fields.recorded import Recorded
from aidreport.model.named import field_name
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found

_NOBODY_HELPED = message("no “helpers” are named of whom it could be the number")
_HELPERS_PAY = message("“helpers” say already that others did it, and not with whose money")
_HELPERS_DID = message("“helpers” say already that others did it: name all of them there")
_THEY_CAME = message("the others came to meet us, and are told as “recipients” alone")
_NO_SHORT_NAME = message("there is no “short_name” to call it by")
_OWN_VERBS = message("each of the works has a “verb” of its own")


def silent_fields(record: YearRecord) -> Found:
    """Yield what stands in an organisation or an activity and cannot be said with the rest."""
    own = record.frame.report.organisation
    for organisation in record.organisations.values():
        # Whoever reports is called 我校 instead.
        if organisation.hereafter and not organisation.short_name and organisation.id != own.id:
            yield _unsaid(organisation.position, "hereafter", _NO_SHORT_NAME)
    for activity in record.activities:
        if activity.kind == "meeting" and activity.__dict__.get("direction") is Direction.RECEIVED:
            yield from _of_visit_to_us(activity)
        elif activity.helpers and activity.funded_by:
            yield _unsaid(activity.position, "funded_by", _HELPERS_PAY)
        elif activity.helpers and activity.partners:
            yield _unsaid(activity.position, "with", _HELPERS_DID)
        elif activity.helper_count and not activity.helpers:
            yield _unsaid(activity.helper_count.origins[0], "helper_count", _NOBODY_HELPED)
        if activity.kind == "works":
            yield from _of_works(activity)


def _of_visit_to_us(activity: Activity) -> Found:
    for name, parties in (("helpers", activity.helpers), ("funded_by", activity.funded_by)):
        if parties:
            yield _unsaid(activity.position, name, _THEY_CAME)
    if activity.helper_count:
        yield _unsaid(activity.helper_count.origins[0], "helper_count", _THEY_CAME)


def _of_works(activity: Activity) -> Found:
    verb, works = activity.__dict__.get("verb"), activity.__dict__.get("works", ())
    if isinstance(verb, Recorded) and all(work.verb for work in works):
        yield _unsaid(verb.origins[0], "verb", _OWN_VERBS)


def _unsaid(place: Position, field: str, reason: Message) -> tuple[Position, Message]:
    return place, message(
        "“{field}” is recorded here, but the report cannot say it: {reason}. Correct it, or"
        " delete it.",
        field=field_name(field),
        reason=reason,
    )
