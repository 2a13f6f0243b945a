"""What a record has to say in each part of its report, apart from the choice of activities."""

from __future__ import annotations

from aidreport.model.frame import Measure
from aidreport.model.indicator import IndicatorPlace
from aidreport.model.layout import OutlineSection, SectionName
from aidreport.model.organisation import Organisation
from aidreport.model.year import RecordFile, YearRecord

_HEAD_OF_MEASURE = ("title", "alongside", "extra")
_PROGRESS = ("principles", "steps", "results", "text")


def tells_activities(entry: OutlineSection) -> bool:
    """Return whether a part of the outline is one that tells activities, so that it can choose."""
    return entry.section in (SectionName.MEASURES, SectionName.ACTIVITIES)


def is_whole(entry: OutlineSection) -> bool:
    """Return whether a part tells all that belongs to it, choosing nothing."""
    return entry.only is None or not tells_activities(entry)


def says_something(measure: Measure) -> bool:
    """Return whether a measure itself has anything to be said below its title."""
    return any(value for name, value in measure.__dict__.items() if name not in _HEAD_OF_MEASURE)


def progress_says(frame: RecordFile) -> bool:
    """Return whether there is something to be said on how the work went on as a whole."""
    return any(getattr(frame.progress, name, None) for name in _PROGRESS)


def described(record: YearRecord) -> tuple[Organisation, ...]:
    """Return the organisations that the part 基本情况 describes.

    Those with a profile; where the outline asks for the part, those too of which only the
    conditions are recorded and no measure tells them.
    """
    asked = any(entry.section is SectionName.PROFILE for entry in record.frame.outline)
    focused = {each.focus.id for each in record.frame.measures.values() if each.focus}
    return tuple(
        each
        for each in record.organisations.values()
        if (each.profile is not None and _profile_says(each))
        or (asked and each.conditions and each.id not in focused)
    )


def has_contents(record: YearRecord, name: SectionName) -> bool:
    """Return whether a part that tells no activities has anything to say."""
    frame = record.frame
    match name:
        case SectionName.PROFILE:
            return bool(described(record))
        case SectionName.OVERVIEW:
            return _has_indicators(frame, IndicatorPlace.OVERVIEW)
        case SectionName.RESULTS:
            told = frame.results is not None and (frame.results.points or frame.results.text)
            return bool(told) or _has_indicators(frame, IndicatorPlace.RESULTS)
        case SectionName.BALANCE:
            return frame.balance is not None and frame.balance.says_something
        case _:
            return bool(getattr(frame, name))


def _profile_says(organisation: Organisation) -> bool:
    profile = organisation.profile
    return bool(profile and (profile.figures or profile.text or organisation.conditions))


def _has_indicators(frame: RecordFile, place: IndicatorPlace) -> bool:
    return any(indicator.section is place for indicator in frame.indicators.values())
