"""Which facts of the records a change is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from aidreport.comparison.change import Touched
from aidreport.comparison.offsets import offsets
from aidreport.comparison.sentences import Sentence
from aidreport.comparison.text import Text
from aidreport.comparison.values import new_value
from aidreport.comparison.words import Segment
from aidreport.names import FIELDS
from aidreport.rendering.marks import MarkKind, Span
from aidreport.tracing.fields import Field
from aidreport.tracing.trace import Trace, TracedFigure

_NAMED = {
    name for english in ("organisations", "people", "report") for name in (english, FIELDS[english])
}
"""The groups of a record whose words are names, told again and again."""


class Facts:
    """The facts of the fresh report by the places of its characters."""

    def __init__(self, fresh: Text, trace: Trace) -> None:
        self._trace = trace
        self._offsets = offsets(fresh.characters, trace.text)
        self._characters = {place: at for at, place in enumerate(self._offsets) if place >= 0}
        self._words = [span for span in trace.spans if span.kind is MarkKind.TEXT]

    def changed(self, sentence: Sentence, parts: Sequence[Segment]) -> tuple[Touched, ...]:
        """Return the facts in what changed inside a sentence, with the value to write now."""
        found: list[Touched] = []
        at = sentence.start
        for part in parts:
            end = at + len(part.old)
            if not part.same:
                phrase = self._ends_at(at) if at > sentence.start and not part.old else None
                if phrase:
                    found.append(self._spoken(sentence, parts, phrase))
                else:
                    found += self._touched(sentence, parts, at, max(end, at + 1))
            at = end
        return tuple(dict.fromkeys(found))

    def within(self, start: int, end: int) -> tuple[Touched, ...]:
        """Return the facts in a stretch of the fresh report."""
        figures = [Touched(figure.words, figure.fields) for figure in self._figures(start, end)]
        fields = {field for touched in figures for field in touched.fields}
        texts = [
            Touched(self._trace.text[span.start : span.end], known)
            for span in self._spans(start, end)
            if (known := self._fields(span)) and not fields.issuperset(known)
        ]
        return tuple(dict.fromkeys((*figures, *texts)))

    def near(self, sentence: Sentence) -> Field | None:
        """Return a field that a sentence of the fresh report comes from."""
        facts = self.within(sentence.start, sentence.end)
        return next((field for touched in facts for field in touched.fields), None)

    def _touched(
        self, sentence: Sentence, parts: Sequence[Segment], start: int, end: int
    ) -> Iterator[Touched]:
        """Yield the facts in a changed stretch: figures first, else the words of a record."""
        figures = list(self._figures(start, end))
        for figure in figures:
            old, new = self._before_and_after(
                sentence, parts, figure.figure.start, figure.figure.end
            )
            yield Touched(figure.words, figure.fields, _advice(figure.fields, old, new))
        spans = [] if figures else list(self._spans(start, end))
        if spans:
            yield self._spoken(sentence, parts, min(spans, key=_length))

    def _spoken(self, sentence: Sentence, parts: Sequence[Segment], span: Span) -> Touched:
        """Return the words of a record that changed, with what to write there."""
        old, new = self._before_and_after(sentence, parts, span.start, span.end)
        fields = self._fields(span)
        return Touched(old, fields, _advice(fields, old, new))

    def _ends_at(self, at: int) -> Span | None:
        """Return the recorded phrase that ends before a character, where words were added.

        `打扫楼道` with `、清理小广告` behind it is the phrase going on. A name does not go on:
        what follows it is another matter.
        """
        before, after = set(self._spans(at - 1, at)), set(self._spans(at, at + 1))
        ending = [span for span in before - after if not self._is_name(span)]
        if before & after or not ending or any(self._figures(at - 1, at)):
            return None
        return min(ending, key=_length)

    def _is_name(self, span: Span) -> bool:
        return any(field.path.partition(".")[0] in _NAMED for field in self._fields(span))

    def _before_and_after(
        self, sentence: Sentence, parts: Sequence[Segment], start: int, end: int
    ) -> tuple[str, str]:
        """Return a stretch of the Markdown as it was said, and what it became."""
        places = [self._characters[at] for at in range(start, end) if at in self._characters]
        if not places:
            return "", ""
        first, last = places[0] - sentence.start, places[-1] + 1 - sentence.start
        old = new = ""
        at = 0
        for part in parts:
            left, right = max(first - at, 0), min(last - at, len(part.old))
            if part.same and left < right:
                old, new = old + part.old[left:right], new + part.new[left:right]
            elif not part.same and (left < right or (not part.old and first < at <= last)):
                # What stands beside the fact in the same stretch changed along with it.
                old, new = old + part.old, new + part.new
            at += len(part.old)
        return old, new

    def _figures(self, start: int, end: int) -> Iterator[TracedFigure]:
        first, last = self._place(start, end)
        for figure in self._trace.figures:
            if figure.figure.start < last and first < figure.figure.end:
                yield figure

    def _spans(self, start: int, end: int) -> Iterator[Span]:
        first, last = self._place(start, end)
        for span in self._words:
            if span.start < last and first < span.end:
                yield span

    def _fields(self, span: Span) -> tuple[Field, ...]:
        known: Iterable[Field] = (
            self._trace.fields.get(place, Field(place, "")) for place in dict.fromkeys(span.origins)
        )
        return tuple(known)

    def _place(self, start: int, end: int) -> tuple[int, int]:
        """Return the stretch of the Markdown that holds some characters of the report."""
        places = [place for place in self._offsets[start:end] if place >= 0]
        return (places[0], places[-1] + 1) if places else (0, 0)


def _length(span: Span) -> int:
    return span.end - span.start


def _advice(fields: Sequence[Field], old: str, new: str) -> str:
    return new_value(fields[0].value, old, new) if len(fields) == 1 else ""
