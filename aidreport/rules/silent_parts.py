"""Which parts of a record the report leaves out, and why."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Message, Position, message
from aidreport.model.contents import (
    described,
    has_contents,
    is_whole,
    progress_says,
    says_something,
    tells_activities,
    tells_indicators,
)
from aidreport.model.fields.recorded import Recorded, position_of
from aidreport.model.frame import Measure
from aidreport.model.layout import OutlineSection, SectionName, Selection
from aidreport.model.named import value_name
from aidreport.model.year import YearRecord
from aidreport.rules.outline.selection_matches_nothing import unmet
from aidreport.rules.rule import Found, found_at


def silent_parts(record: YearRecord) -> Found:
    """Yield the parts that nothing is told of."""
    yield from _measures(record)
    yield from _outline(record)
    yield from _attachments(record)
    yield from _progress(record)
    yield from _conditions(record)


def _measures(record: YearRecord) -> Found:
    used = _measures_used(record)
    for name, measure in record.frame.measures.items():
        if name in used:
            continue
        if not says_something(measure):
            yield _title_alone(measure)
        follows = measure.further_practices or measure.text
        if isinstance(measure.alongside, Recorded) and not follows:
            yield found_at(
                measure.alongside.origins[0],
                "“alongside” begins a sentence that nothing follows, so that the report leaves"
                " it out: name the measure as that of activities, or delete the field.",
            )


def _measures_used(record: YearRecord) -> set[str | None]:
    """Return the ids of the measures that activities or indicators name."""
    used = {activity.measure for activity in record.activities}
    return used | {each.measure for each in record.frame.indicators.values()}


def _title_alone(measure: Measure) -> tuple[Position, Message]:
    title = measure.title
    return (
        position_of(title, measure.position),
        message(
            "Nothing is told below “{title}”, so that the report leaves it out: name it as the"
            " “measure” of activities, add one of its fields, or delete it.",
            title=title,
        ),
    )


def _outline(record: YearRecord) -> Found:
    seen: set[SectionName] = set()
    for entry in record.frame.outline:
        # What the configuration asks for in all years need not be there in each.
        if entry.position.path == record.position.path:
            for said in _entry(record, entry, seen):
                yield entry.position, said
        if is_whole(entry):
            seen.add(entry.section)


def _entry(record: YearRecord, entry: OutlineSection, seen: set[SectionName]) -> Iterator[Message]:
    if entry.only is not None and not _can_choose(entry, entry.only):
        yield message(
            "“only” chooses what the part “{section}” does not tell: delete “only”.",
            section=value_name(entry.section, "SectionName"),
        )
    if is_whole(entry) and entry.section in seen:
        yield message(
            "The part “{section}” stands in the outline already and is told there: delete this"
            " entry, or choose activities for it by “only”.",
            section=value_name(entry.section, "SectionName"),
        )
    elif not (entry.text or _tells(record, entry) or _is_misspelt(record, entry)):
        yield message(
            "The part “{section}” has nothing to tell, so that the report leaves it out: record"
            " what belongs there, or delete the entry.",
            section=value_name(entry.section, "SectionName"),
        )


def _can_choose(entry: OutlineSection, only: Selection) -> bool:
    if tells_activities(entry):
        return True
    return tells_indicators(entry) and not only.chooses_activities


def _is_misspelt(record: YearRecord, entry: OutlineSection) -> bool:
    """Return whether a choice has a finding of its own: a name that meets nothing."""
    return entry.only is not None and any(unmet(entry.only, record))


def _tells(record: YearRecord, entry: OutlineSection) -> bool:
    """Return whether a part of the outline has anything of its own to tell."""
    if not tells_activities(entry):
        return has_contents(record, entry)
    if any(each.only is not None for each in record.frame.outline):
        return _chooses(record, entry)
    if entry.section is SectionName.ACTIVITIES:
        free = any(activity.measure is None for activity in record.activities)
        return free or progress_says(record.frame)
    measures = record.frame.measures.values()
    return any(_measures_used(record)) or any(map(says_something, measures))


def _chooses(record: YearRecord, entry: OutlineSection) -> bool:
    """Return the same where parts choose from one another, which hardly any outline asks for."""
    from aidreport.facts.outline import entries_told

    return any(each is entry for each in entries_told(record))


def _attachments(record: YearRecord) -> Found:
    asked = [name for name in dict.fromkeys(record.frame.attachments) if name in record.asked]
    if not asked:
        return
    # Most records have no attachment, and tables cost a tenth of the start to import.
    from aidreport.facts.attachments import is_filled

    for name in asked:
        if not is_filled(record, name):
            yield found_at(
                record.asked[name],
                "There is nothing to put into the attachment “{name}”, so that the report has"
                " none: record what belongs there (for a comparison the year before), or"
                " delete it.",
                name=value_name(name, "AttachmentName"),
            )


def _progress(record: YearRecord) -> Found:
    progress = record.frame.progress
    if progress is None or progress.besides is None or _opens_activities(record):
        return
    yield found_at(
        progress.position,
        "“besides” opens the part on activities, and there is none: delete it, or record"
        " activities that belong to no measure.",
    )


def _opens_activities(record: YearRecord) -> bool:
    if not any(each.only is not None for each in record.frame.outline):
        return any(activity.measure is None for activity in record.activities)
    from aidreport.facts.outline import sections

    return any(each.groups and each.first for each in sections(record))


def _conditions(record: YearRecord) -> Found:
    said = {each.id for each in described(record)}
    focused = {each.focus.id for each in record.frame.measures.values() if each.focus}
    for organisation in record.organisations.values():
        of_the_year = organisation.position.path == record.position.path
        if of_the_year and organisation.conditions and organisation.id not in said | focused:
            first = organisation.conditions[0]
            yield found_at(
                position_of(first, organisation.position),
                "What is recorded of “{name}” here stays out of the report: add the part"
                " “profile” to “outline”, or name it as the “focus” of a measure.",
                name=organisation.short,
            )
