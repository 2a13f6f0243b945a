"""Notes that prove figures: what each is the sum of, each part with its line in the records."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.annotations.fields import field_in_words, place_in_words
from aidreport.annotations.note import Note, Part
from aidreport.diagnostics import Message, Translate, message
from aidreport.expressions import expression
from aidreport.facts.grouping import kind_term
from aidreport.model.activity import Activity
from aidreport.model.year import YearRecord
from aidreport.tracing.fields import Field, HandedIn
from aidreport.tracing.trace import Trace, TracedFigure

_NUMBERED = expression(r"(?:附件：?|图|\n(?:\| )?)\Z")
"""What stands before the number of an attachment, a picture, a row of a table."""

_LOCK = ".lock"
"""The end of the name of a lock: its paths are no words for a reader."""

_ESCAPED = expression(r"\\([!-/:-@\[-`{-~])")
"""A sign that is no markup: CommonMark, 2.4."""


def figure_notes(trace: Trace, record: YearRecord, translate: Translate) -> Iterator[Note]:
    """Yield a note for each figure of a report, in the order of the text.

    The numbers of attachments, pictures and rows are no figures: they count nothing.
    """
    before = record.before.activities if record.before else ()
    activities = {each.position: each for each in (*before, *record.activities)}
    for each in trace.figures:
        start, end = each.figure.start, each.figure.end
        if each.words.isdigit() and _NUMBERED.search(trace.text[max(start - 3, 0) : start]):
            continue
        parts = tuple(
            _part(field, activities.get(field.position), translate) for field in each.fields
        )
        yield Note(start, end, _shown(each.words), tuple(_lines(each)), parts)


def _lines(traced: TracedFigure) -> Iterator[Message]:
    count, words = len(traced.fields), _shown(traced.words)
    if not count:
        yield message("{figure}: not from a record, but from a template.", figure=words)
    elif count > 1:
        yield message("{figure}: made of {count} entries.", figure=words, count=count)
        # Where whole entries are counted, 1 + 1 + 1 proves nothing that their list does not.
        if traced.calculation and any(field.value for field in traced.fields):
            yield message("That is {sum}", sum=traced.calculation)
    else:
        yield message("{figure}: as recorded.", figure=words)


def _shown(words: str) -> str:
    """Return words of the Markdown as the reader sees them."""
    return _ESCAPED.sub(r"\1", words)


def _part(field: Field, activity: Activity | None, translate: Translate) -> Part:
    place = place_in_words(field.position).render(translate)
    value = field.value or (_activity_in_words(activity) if activity else "")
    if field.position.path.endswith(_LOCK):
        return Part(value, place, message("as it was signed").render(translate))
    if field.handed_in:
        return _part_of_house(field, field.handed_in, translate)
    return Part(value, place, field_in_words(field.path))


def _part_of_house(field: Field, handed: HandedIn, translate: Translate) -> Part:
    """Return what a house handed in: in its own records, and in the file that was gathered."""
    place = place_in_words(field.position)
    said = message("handed in: {place}", place=place)
    if handed.recorded:
        recorded = place_in_words(handed.recorded)
        said = message("{recorded}; handed in: {place}", recorded=recorded, place=place)
    what = f"{handed.house}·{field.path}" if field.path else str(handed.house)
    return Part(field.value, said.render(translate), what)


def _activity_in_words(activity: Activity) -> str:
    """Return what an activity is and whom it helps, so that a list of them can be read."""
    names = "、".join(each.name for each in activity.recipients if each.name)
    return f"{kind_term(activity.kind)}（{names}）" if names else kind_term(activity.kind)
