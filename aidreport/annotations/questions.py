"""Notes on sentences about which something was found: what it is, and whom to ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from aidreport.annotations.fields import place_in_words
from aidreport.annotations.note import Note
from aidreport.diagnostics import Diagnostic, Message, Position, Severity, Translate, message
from aidreport.diagnostics import listed as in_a_row
from aidreport.explanations import pages
from aidreport.explanations.source import ExplanationsMissing
from aidreport.expressions import expression
from aidreport.model.activity import Activity
from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.rendering.marks import MarkKind, Span
from aidreport.sources.reader import Source
from aidreport.tracing.fields import Field, fields_at
from aidreport.tracing.trace import Trace

_SENTENCE_ENDS = expression(r"[。！？\n]")
_MARKUP = "#*|>_` \n"
"""What stands around the words of a block: a note begins and ends inside the words."""

_MOST_NAMES = 3
_OTHERS = ("recipients", "supporters", "guests")
"""The fields of people who belong to others, and are not asked: a pupil who was helped."""


class Questions:
    """The sentences of a report, asked for the one that a place in the records belongs to."""

    def __init__(
        self,
        record: YearRecord,
        trace: Trace,
        spans: Sequence[Span],
        sources: Iterable[Source],
        translate: Translate,
    ) -> None:
        """Take a year, its traced report, all pieces of it that come from the records, these."""
        self._text = trace.text
        self._fields = trace.fields
        self._spans = spans
        self._sources = list(sources)
        self._translate = translate
        self._activities = {each.position: each for each in record.activities}

    def notes(self, findings: Sequence[Diagnostic]) -> Iterator[Note]:
        """Yield a note for each finding that leaves a year usable, in their order."""
        wanted = [each for each in findings if each.severity is not Severity.ERROR]
        places = {each.position for each in wanted} | set(self._activities)
        fields = fields_at(places, self._sources)
        summaries = _summaries()
        for finding in wanted:
            place = finding.position
            path = fields[place].path if place in fields else ""
            activity = self._activity(place.path, path, fields)
            start, end = self._around(self._told(place, path, activity))
            summary = self._translate(summaries.get(finding.code) or finding.code)
            lines = _lines(finding, activity, summary)
            yield Note(start, end, self._text[start:end], tuple(lines))

    def _activity(self, file: str, path: str, fields: Mapping[Position, Field]) -> Activity | None:
        """Return the activity that a field is of, None for one of the frame."""
        for position, activity in self._activities.items():
            own = fields.get(position)
            if own and position.path == file and _is_inside(path, own.path):
                return activity
        return None

    def _told(self, place: Position, path: str, activity: Activity | None) -> int:
        """Return where it begins that the report tells of what stands at a place.

        That is the first piece with the field or a part of it, in what is told of its activity
        if it has one; else all that is told of that; else the title.
        """
        spans = self._spans
        whole = [
            each
            for each in spans
            if activity and each.kind is MarkKind.ACTIVITY and activity.position in each.origins
        ]
        inner = [
            each
            for each in spans
            if each.kind is not MarkKind.ACTIVITY
            and any(self._is_of(origin, place, path) for origin in each.origins)
            and (not whole or any(_holds(outer, each) for outer in whole))
        ]
        found = inner or whole
        return min((each.start for each in found), default=0)

    def _is_of(self, origin: Position, place: Position, path: str) -> bool:
        """Return whether something recorded is the field at a place, or a part of it."""
        if origin == place:
            return True
        field = self._fields.get(origin)
        return bool(path and field and origin.path == place.path and _is_inside(field.path, path))

    def _around(self, place: int) -> tuple[int, int]:
        """Return the sentence around a place, without the markup at its edges."""
        text = self._text
        while text[place] in _MARKUP:
            place += 1
        start = place
        while start and not _SENTENCE_ENDS.match(text[start - 1]):
            start -= 1
        while text[start] in _MARKUP or (start < place and _is_numbering(text, start)):
            start += 1
        ending = _SENTENCE_ENDS.search(text, place)
        end = ending.start() if ending else len(text)
        while text[end - 1] in _MARKUP:
            end -= 1
        return min(start, place), max(end, place + 1)


def _is_inside(path: str, outer: str) -> bool:
    """Return whether a field is a group of fields or in it; a file of its own is one group."""
    return not outer or path == outer or path.startswith((f"{outer}.", f"{outer}["))


def _holds(outer: Span, inner: Span) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _is_numbering(text: str, place: int) -> bool:
    """Return whether the number of an item of a list stands at a place, or its point."""
    line = text[text.rfind("\n", 0, place) + 1 : place + 1]
    return line.rstrip(".").isdigit()


def _lines(finding: Diagnostic, activity: Activity | None, summary: str) -> Iterator[Message]:
    if finding.severity is Severity.WARNING:
        yield message("To be checked: {what}", what=summary)
    else:
        yield message("To be looked at: {what}", what=summary)
    yield message("For whoever keeps the records: {what}", what=finding.message)
    place = place_in_words(finding.position)
    yield message("Recorded in {place} [{code}]", place=place, code=finding.code)
    people = _people(activity) if activity else []
    if people:
        yield message("Whom to ask: {people}", people=in_a_row(people))


def _people(activity: Activity) -> list[str]:
    """Return who was there and can be asked: those who led, else whoever the activity names."""
    leaders = [each.name for each in activity.leaders if each.name]
    named = [
        each.name
        for name, value in activity.__dict__.items()
        for each in (value if isinstance(value, tuple) else (value,))
        if isinstance(each, Person) and each.name and name not in _OTHERS
    ]
    return (leaders or named)[:_MOST_NAMES]


def _summaries() -> Mapping[str, str]:
    """Return what each code means; nothing where the installation holds no source files."""
    try:
        return {code: page.summary for code, page in pages().items()}
    except ExplanationsMissing:
        return {}
