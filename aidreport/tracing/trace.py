"""The trace of a report: its figures and words, each with the fields it comes from."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Set
from decimal import Decimal
from itertools import chain
from types import MappingProxyType

from aidreport.diagnostics import Position
from aidreport.expressions import expression
from aidreport.frozen import frozen, replace
from aidreport.rendering.marks import MarkKind, Span, place_of, spans, with_digits
from aidreport.sources.reader import Source
from aidreport.tracing.calculation import calculation, meant, numbers, value
from aidreport.tracing.fields import Field, Later, Place, fields_at, fields_in, masked, record_of
from aidreport.tracing.figures import figures

_NUMBER = expression(r"\d+(?:,\d{3})*(?:\.\d+)?")
_WITH_UNIT = expression(rf"(?P<number>{_NUMBER.pattern})(?P<unit>\D*)")
_LINE_END = expression("\n")


@frozen
class TracedFigure:
    """A figure with its words, its line and column in the report, and its fields.

    `calculation` is the sum written out (`700 + 300 = 1000`), empty where the figure
    is recorded as it is. `evidence` are the files that prove the money of its records.
    """

    figure: Span
    words: str
    position: Position
    fields: tuple[Field, ...]
    calculation: str = ""
    evidence: tuple[Field, ...] = ()


@frozen
class Trace:
    """The report as text, its traced figures, and every piece that comes from the records.

    `fields` are the fields of the records that any of it comes from, by their places; those of
    the figures have them already, and whoever shows these alone waits for no others, nor for the
    pieces, which `marked` tells.
    """

    text: str
    figures: tuple[TracedFigure, ...]
    marked: str
    fields: Mapping[Position, Field]

    @property
    def spans(self) -> list[Span]:
        """Every piece that comes from the records."""
        return _pieces(self.marked)

    def matching(self, wanted: str) -> tuple[TracedFigure, ...]:
        """Return the figures with just this number, or with these words in them.

        Where none has the words, a figure that says the same otherwise is meant: `41860.5元` is
        `41860.5` in a table, or 4.18605万元.
        """
        number = Decimal(wanted.replace(",", "")) if _NUMBER.fullmatch(wanted) else None
        found = tuple(
            figure
            for figure in self.figures
            if wanted == figure.words
            or (number is not None and numbers(figure.words) == [number])
            or (number is None and _holds(figure.words, wanted))
        )
        return found or tuple(each for each in self.figures if _says(each, wanted))


def _holds(words: str, wanted: str) -> bool:
    """Return whether words hold others; `5元` is not in `15元`."""
    at = words.find(wanted)
    return at == 0 or (at > 0 and not (wanted[0].isdigit() and words[at - 1] in "0123456789.,"))


def _says(figure: TracedFigure, wanted: str) -> bool:
    """Return whether a figure means a number that was asked for with another unit, or with one."""
    asked, said = _WITH_UNIT.fullmatch(wanted), _WITH_UNIT.fullmatch(figure.words)
    if asked is None or said is None:
        return False
    kind = figure.figure.kind
    unit, own = (each["unit"].removeprefix("万").removeprefix("亿") for each in (asked, said))
    fits = unit == own or (not own and (unit == "元") is (kind is MarkKind.MONEY))
    number = numbers(said["number"])[0]
    return (fits or not unit) and value(wanted) in meant(kind, figure.words, number)


def trace(
    text: str,
    marked: str,
    sources: Iterable[Source],
    report: str,
    words: Callable[[str], str] | None = None,
    vouchers: Set[Position] = frozenset(),
    beside: Mapping[Position, Field] = MappingProxyType({}),
) -> Trace:
    """Return the trace of a report.

    Args:
        text: the report's Markdown.
        marked: the same with its marks.
        sources: the files of the records.
        report: the path of the report, for the places in it.
        words: what may be said of a field's path and of its value; all where it is None.
        vouchers: the places of the names of files that prove money; none for the public.
        beside: what stands at places that are in no record: in what houses handed in.
    """
    sources = list(sources)

    def known(places: Collection[Place]) -> Iterator[Field]:
        told = [each for place, each in beside.items() if _place(place) in places] if beside else ()
        found = chain(fields_in(places, sources), told)
        return (masked(field, words) for field in found) if words else found

    printed = figures(text, _pieces(with_digits(marked)))
    fields = _by_words(printed, known)
    lines = [0, *(match.end() for match in _LINE_END.finditer(text))]
    proofs: dict[tuple[str, str], list[Field]] = {}
    for proof in fields_at(vouchers, sources).values() if vouchers else ():
        proofs.setdefault(record_of(proof), []).append(proof)
    traced = []
    for figure in printed:
        line = bisect_right(lines, figure.start)
        place = Position(report, line, figure.start - lines[line - 1] + 1)
        said, places = text[figure.start : figure.end], figure.places
        if places in fields:  # as of nearly all: one place, which is no sum
            one = TracedFigure(figure, said, place, fields[places])
        else:
            each_once = dict.fromkeys(places.split(";")) if places else ()
            found = tuple([fields[each][0] for each in each_once])
            one = TracedFigure(figure, said, place, found, calculation(figure.kind, said, found))
        traced.append(_proved(one, proofs) if proofs else one)

    def told() -> Mapping[Position, Field]:
        places = {_place(place) for piece in _pieces(marked) for place in piece.origins}
        return {field.position: field for field in known(places)}

    return Trace(text, tuple(traced), marked, Later(told))


def _pieces(marked: str) -> list[Span]:
    """Return the pieces of a report that come from the records, but for those about activities."""
    activity = MarkKind.ACTIVITY
    return [span for span in spans(marked) if span.kind is not activity]


def _by_words(
    printed: Iterable[Span], known: Callable[[Collection[Place]], Iterable[Field]]
) -> Mapping[str, tuple[Field]]:
    """Return the field at each place of some figures, by the words that marks have for the place.

    Each stands in a tuple of its own, as a figure holds it that comes from this place alone.
    """
    said = dict.fromkeys(";".join([figure.places for figure in printed]).split(";"))
    places = {place_of(words): words for words in said if words}
    found = {places[_place(field.position)]: (field,) for field in known(places)}
    for place, words in places.items():
        if words not in found:
            found[words] = (Field(Position(*place), ""),)
    return found


def _place(position: Position) -> Place:
    return position.path, position.line, position.column


def _proved(traced: TracedFigure, proofs: Mapping[tuple[str, str], list[Field]]) -> TracedFigure:
    """Return a figure with the evidence of the records behind it, if it is an amount of money."""
    if traced.figure.kind is not MarkKind.MONEY:
        return traced
    records = dict.fromkeys(map(record_of, traced.fields))
    return replace(traced, evidence=tuple(each for key in records for each in proofs.get(key, ())))
