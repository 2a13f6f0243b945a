"""A review copy (审签稿): notes with their numbers as comments, and a table of what is long."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from aidreport.annotations.changes import Changes
from aidreport.annotations.figures import figure_notes
from aidreport.annotations.note import Note
from aidreport.annotations.questions import Questions
from aidreport.diagnostics import Diagnostic, Message, Translate, message
from aidreport.document.anchors import anchored, anchored_places
from aidreport.document.blocks import Attachment, Block, Column, Document, Table
from aidreport.document.comment import Comment
from aidreport.frozen import frozen, replace
from aidreport.model.year import YearRecord
from aidreport.rendering.marks import Span
from aidreport.sources.reader import Source
from aidreport.tracing.trace import Trace

MOST_PARTS = 6
"""A figure of more parts than these has them in the table at the end (own rule)."""


@frozen
class Reviewing:
    """What is noted about a report.

    `notes` stand in the order of their places; `translate` gives them the reader's language.
    """

    notes: tuple[Note, ...]
    translate: Translate

    def anchored(self, markdown: str) -> str:
        """Return the report with the places of the notes written into it."""
        return anchored(markdown, [(note.start, note.end) for note in self.notes])

    def copy(self, document: Document, blocks: Sequence[Block]) -> Document:
        """Return a report with its comments, and the table at its end.

        Args:
            document: the report.
            blocks: those that were read from its anchored Markdown.
        """
        places = anchored_places(blocks)
        shown = sorted(
            ((places[number], note) for number, note in enumerate(self.notes) if number in places),
            key=lambda each: each[0],
        )
        comments = tuple(
            Comment(start, end, tuple(self._lines(key, note)))
            for key, ((start, end), note) in enumerate(shown, start=1)
        )
        long = [(key, note) for key, (_, note) in enumerate(shown, start=1) if _is_long(note)]
        title = self._said(message("{title} (review copy)", title=document.properties.title))
        return replace(
            document,
            properties=replace(document.properties, title=title),
            blocks=(*document.blocks, *self._table(long)),
            comments=comments,
        )

    def _lines(self, key: int, note: Note) -> Iterator[str]:
        first, *others = map(self._said, note.lines)
        yield f"【{key}】{first}"
        yield from others
        if _is_long(note):
            yield self._said(
                message("{count} entries: see the table at the end.", count=len(note.parts))
            )
        else:
            yield from (f"{_value(part.value)}{part.field}（{part.place}）" for part in note.parts)
        yield from map(self._said, note.more)

    def _table(self, long: Iterable[tuple[int, Note]]) -> Iterator[Block]:
        rows = tuple(
            (f"【{key}】", note.about, part.field, part.value, part.place)
            for key, note in long
            for part in note.parts
        )
        if rows:
            heads = (
                message("Comment"),
                message("Figure"),
                message("Entry"),
                message("Value"),
                message("Recorded in"),
            )
            label, title = message("Table"), message("Where figures come from")
            yield Attachment(self._said(label), self._said(title))
            yield Table(tuple(Column(self._said(head)) for head in heads), rows)

    def _said(self, told: Message) -> str:
        return told.render(self.translate)


def reviewing(
    record: YearRecord,
    trace: Trace,
    spans: Sequence[Span],
    findings: Sequence[Diagnostic],
    sources: Iterable[Source],
    percent: int,
    translate: Translate,
) -> Reviewing:
    """Return what is to be noted about a report.

    Args:
        record: the year.
        trace: the report's text, and where its figures come from.
        spans: the pieces of the text that come from the records, those about activities too.
        findings: about its records; none of them an error.
        sources: the files of the year and of the year before.
        percent: by how much a figure may differ from the year before without a note.
        translate: gives messages in the language of the notes.
    """
    changes = Changes(record, percent)
    by_place = {each.figure.start: each for each in trace.figures}
    proofs = [
        replace(note, more=changes.of(by_place[note.start]))
        for note in figure_notes(trace, record, translate)
    ]
    asked = Questions(record, trace, spans, sources, translate).notes(findings)
    notes = sorted([*proofs, *asked], key=lambda note: (note.start, -note.end))
    return Reviewing(tuple(notes), translate)


def _is_long(note: Note) -> bool:
    return len(note.parts) > MOST_PARTS


def _value(value: str) -> str:
    return f"{value}　" if value else ""
