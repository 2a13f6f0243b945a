"""What a record has to say in each part of its report, apart from the choice of activities."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import takewhile

from aidreport.model.correction import Correction
from aidreport.model.frame import Measure
from aidreport.model.indicator import Indicator, IndicatorPlace
from aidreport.model.layout import OutlineSection, SectionName
from aidreport.model.organisation import Organisation
from aidreport.model.year import RecordFile, YearRecord

_HEAD_OF_MEASURE = ("title", "alongside", "extra")
_PLACES = {
    SectionName.OVERVIEW: IndicatorPlace.OVERVIEW,
    SectionName.RESULTS: IndicatorPlace.RESULTS,
}
_PROGRESS = ("principles", "steps", "results", "text")


def tells_activities(entry: OutlineSection) -> bool:
    """Return whether a part of the outline is one that tells activities, so that it can choose."""
    return entry.section in (SectionName.MEASURES, SectionName.ACTIVITIES)


def tells_indicators(entry: OutlineSection) -> bool:
    """Return whether a part of the outline can choose indicators."""
    return tells_activities(entry) or entry.section in _PLACES


def is_whole(entry: OutlineSection) -> bool:
    """Return whether a part tells all that belongs to it, choosing nothing."""
    return entry.only is None or not tells_indicators(entry)


def indicators_of(frame: RecordFile, entry: OutlineSection) -> tuple[str, ...]:
    """Return the ids of the indicators that a part of the report tells.

    The first part that chooses one tells it. What nobody chooses stands with its measure, else in
    the part that it names.
    """
    if entry.only is not None and not is_whole(entry):
        before = {name for each in _until(frame.outline, entry) for name in _chosen(each)}
        return tuple(name for name in _chosen(entry) if name not in before)
    place = _PLACES.get(entry.section)
    return tuple(name for name, each in _free(frame) if not each.measure and each.section is place)


def indicators_of_measure(frame: RecordFile, name: str) -> tuple[str, ...]:
    """Return the ids of the indicators that are told with a measure."""
    return tuple(each for each, indicator in _free(frame) if indicator.measure == name)


def _free(frame: RecordFile) -> Iterator[tuple[str, Indicator]]:
    """Yield the indicators that no part of the outline chooses."""
    chosen = {name for entry in frame.outline for name in _chosen(entry)}
    return ((name, each) for name, each in frame.indicators.items() if name not in chosen)


def _chosen(entry: OutlineSection) -> tuple[str, ...]:
    return entry.only.indicators if entry.only is not None and tells_indicators(entry) else ()


def _until(outline: Iterable[OutlineSection], entry: OutlineSection) -> Iterator[OutlineSection]:
    return takewhile(lambda each: each is not entry, outline)


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


def has_contents(record: YearRecord, entry: OutlineSection) -> bool:
    """Return whether a part that tells no activities has anything to say."""
    frame = record.frame
    name = entry.section
    match name:
        case SectionName.PROFILE:
            return bool(described(record))
        case SectionName.OVERVIEW:
            return bool(indicators_of(frame, entry))
        case SectionName.RESULTS:
            told = frame.results is not None and (frame.results.points or frame.results.text)
            return bool(is_whole(entry) and told) or bool(indicators_of(frame, entry))
        case SectionName.BALANCE:
            return frame.balance is not None and frame.balance.says_something
        case SectionName.CORRECTIONS:
            return bool(frame.corrections or corrections_before(record))
        case SectionName.HOUSES:
            return frame.gathered is not None
        case _:
            return bool(getattr(frame, name))


def corrections_before(record: YearRecord) -> tuple[Correction, ...]:
    """Return the corrections of the year before, none where there is no such year."""
    return record.before.frame.corrections if record.before else ()


def _profile_says(organisation: Organisation) -> bool:
    profile = organisation.profile
    return bool(profile and (profile.all_figures or profile.text or organisation.conditions))
