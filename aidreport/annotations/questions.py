"""Notes on sentences about which something was found: what it is, and whom to ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from aidreport.annotations.fields import groups_of, place_in_words
from aidreport.annotations.note import Note
from aidreport.diagnostics import Diagnostic, Message, Position, Severity, Translate, message
from aidreport.diagnostics import listed as in_a_row
from aidreport.explanations import pages
from aidreport.explanations.source import ExplanationsMissing
from aidreport.model.activity import Activity
from aidreport.model.person import Person
from aidreport.model.year import YearRecord
from aidreport.rendering.marks import MarkKind, Span
from aidreport.sources.reader import Source
from aidreport.tracing.fields import Field, fields_at
from aidreport.tracing.trace import Trace

_SENTENCE_ENDS = "。！？\n"
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
        self._told_of = _ToldOf(spans, trace.fields)
        self._sources = list(sources)
        self._translate = translate
        self._activities = {each.position: each for each in record.activities}

    def notes(self, findings: Sequence[Diagnostic]) -> Iterator[Note]:
        """Yield a note for each finding that leaves a year usable, in their order."""
        wanted = [each for each in findings if each.severity is not Severity.ERROR]
        places = {each.position for each in wanted} | set(self._activities)
        fields = fields_at(places, self._sources)
        by_path = {
            (place.path, fields[place].path): activity
            for place, activity in self._activities.items()
            if place in fields
        }
        summaries = _summaries()
        for finding in wanted:
            place = finding.position
            path = fields[place].path if place in fields else ""
            # The group that the field stands in, and that one's, up to the whole file.
            outer = ((place.path, each) for each in groups_of(path))
            activity = next((by_path[each] for each in outer if each in by_path), None)
            start, end = self._around(self._told_of.first(place, path, activity))
            summary = self._translate(summaries.get(finding.code) or finding.code)
            lines = _lines(finding, activity, summary)
            yield Note(start, end, self._text[start:end], tuple(lines))

    def _around(self, place: int) -> tuple[int, int]:
        """Return the sentence around a place, without the markup at its edges."""
        text = self._text
        while text[place] in _MARKUP:
            place += 1
        start = max(text.rfind(sign, 0, place) for sign in _SENTENCE_ENDS) + 1
        while text[start] in _MARKUP or (start < place and _is_numbering(text, start)):
            start += 1
        end = min(at for sign in _SENTENCE_ENDS if (at := text.find(sign, place)) >= 0)
        while text[end - 1] in _MARKUP:
            end -= 1
        return min(start, place), max(end, place + 1)


class _ToldOf:
    """Answers where a report begins to tell of a field: 10,000 activities have 200,000 pieces."""

    def __init__(self, spans: Sequence[Span], fields: Mapping[Position, Field]) -> None:
        """Take the pieces of a report that come from the records, and what stands where."""
        self._wholes: dict[Position, list[Span]] = {}
        self._pieces: dict[Position | tuple[str, str], list[Span]] = {}
        for span in spans:
            for origin in dict.fromkeys(span.origins):
                if span.kind is MarkKind.ACTIVITY:
                    self._wholes.setdefault(origin, []).append(span)
                    continue
                self._pieces.setdefault(origin, []).append(span)
                path = fields[origin].path if origin in fields else ""
                for group in filter(None, groups_of(path)):
                    self._pieces.setdefault((origin.path, group), []).append(span)

    def first(self, place: Position, path: str, activity: Activity | None) -> int:
        """Return where it begins that the report tells of what stands at a place.

        That is the first piece with the field or a part of it, in what is told of its activity
        if it has one; else all that is told of that; else the title.
        """
        whole = self._wholes.get(activity.position, []) if activity else []
        pieces = [*self._pieces.get(place, ()), *self._pieces.get((place.path, path), ())]
        inner = [
            each for each in pieces if not whole or any(_holds(outer, each) for outer in whole)
        ]
        return min((each.start for each in inner or whole), default=0)


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
