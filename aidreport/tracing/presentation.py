"""A trace for people, line by line, and for programs, as a source map."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from aidreport.diagnostics import Message, Position, Translate, message
from aidreport.rendering.marks import Span
from aidreport.tracing.calculation import written_out
from aidreport.tracing.fields import Field, record_of
from aidreport.tracing.trace import Trace, TracedFigure

FIGURES, SUMS, RECORDS, FIELDS = range(4)
"""How deep a trace goes: figures alone, how they add up, what each record gives, every field."""

_LONGEST_SUM = 8
"""Terms of a sum that is written out above its records; of more, only the number is told."""


def trace_lines(
    figures: Sequence[TracedFigure], translate: Translate, depth: int = FIELDS
) -> Iterator[str]:
    """Yield a paragraph for each figure: its place and words, the sum, the records, the fields."""
    for figure in figures:
        place = figure.position  # put together here: a call for each costs more than its words
        head = f"{place.path}:{place.line}:{place.column}: {figure.words}"
        if depth == FIGURES:
            yield f"{head}    {_summed_up(figure).render(translate)}"
            continue
        yield head
        if len(figure.fields) == 1 and not figure.evidence:  # as nearly all are
            yield _line_of(figure.fields[0])
            continue
        yield from _sum_lines(figure, translate, depth)
        if depth > SUMS or len(figure.fields) == 1:
            yield from _record_lines(figure, translate, depth)


def _sum_lines(figure: TracedFigure, translate: Translate, depth: int) -> Iterator[str]:
    long = depth == SUMS and figure.calculation.count(" + ") >= _LONGEST_SUM
    if figure.calculation and not long:
        yield f"    {figure.calculation}"
    elif len(figure.fields) != 1 and (depth == SUMS or not figure.fields):
        yield f"    {_summed_up(figure).render(translate)}"


def _summed_up(figure: TracedFigure) -> Message:
    number = len(figure.fields)
    if number == 0:
        return message("not from a record: it was typed into a template")
    if number == 1:
        return message("1 place of the records")
    return message("{number} places of the records", number=number)


def _record_lines(figure: TracedFigure, translate: Translate, depth: int) -> Iterator[str]:
    """Yield a line for each record behind a figure, and below one of several fields each of them.

    A record with several fields that give no sum or product is told by its fields, and so is one
    behind a figure that is none itself: a growth is two amounts, which nobody adds up. What
    proves the money of a record stands below it.
    """
    for name, fields in by_record(figure.fields):
        summed = len(fields) > 1 and figure.calculation != ""
        given = written_out(fields, figure.calculation) if summed else ""
        if given:
            yield f"    {fields[0].position}: {name}: {given}"
        if not given or depth == FIELDS:
            indentation = " " * (4 if given else 0)
            yield from (f"{indentation}{_line_of(field)}" for field in fields)
        for proof in figure.evidence:
            if record_of(proof) == record_of(fields[0]):
                said = message("evidence: {file}", file=proof.value).render(translate)
                yield f"    {proof.position}: {said}"


def by_record(fields: Sequence[Field]) -> list[tuple[str, list[Field]]]:
    """Return the fields by the record that they stand in, `activities[3]`, in their order."""
    records: dict[tuple[str, str], list[Field]] = {}
    for field in fields:
        records.setdefault(record_of(field), []).append(field)
    return [(name, of_record) for (_, name), of_record in records.items()]


def _line_of(field: Field) -> str:
    said = field.shown if field.handed_in else field.path
    return (
        f"    {field.position}: {said} = {field.value}"
        if field.value
        else f"    {field.position}: {said}"
    )


def source_map(trace: Trace, report: str) -> str:
    """Return the trace as JSON: character ranges of the Markdown to places in the records.

    `figures` are the figures in the order of the report; `sources` are all pieces of
    text that come from the records. `start` and `end` count characters from 0.
    """
    content = {
        "version": 1,
        "report": report,
        "length": len(trace.text),
        "figures": [_figure(figure) for figure in trace.figures],
        "sources": [_source(span) for span in trace.spans],
    }
    return json.dumps(content, ensure_ascii=False, indent=2) + "\n"


def _figure(traced: TracedFigure) -> dict[str, Any]:
    return {
        "start": traced.figure.start,
        "end": traced.figure.end,
        "line": traced.position.line,
        "column": traced.position.column,
        "text": traced.words,
        "kind": str(traced.figure.kind),
        "calculation": traced.calculation or None,
        "from_record": bool(traced.fields),
        "fields": [
            {
                **_place(field.position),
                "field": field.path,
                "value": field.value or None,
                **_handed_in(field),
            }
            for field in traced.fields
        ],
        **_evidence(traced),
    }


def _handed_in(field: Field) -> dict[str, Any]:
    if field.handed_in is None:
        return {}
    recorded = field.handed_in.recorded
    return {"house": field.handed_in.house, "recorded": _place(recorded) if recorded else None}


def _evidence(traced: TracedFigure) -> dict[str, Any]:
    if not traced.evidence:
        return {}
    files = [{**_place(proof.position), "file": proof.value} for proof in traced.evidence]
    return {"evidence": files}


def _source(span: Span) -> dict[str, Any]:
    places = [_place(place) for place in dict.fromkeys(span.origins)]
    return {"start": span.start, "end": span.end, "kind": str(span.kind), "places": places}


def _place(position: Position) -> dict[str, Any]:
    return {"path": position.path, "line": position.line, "column": position.column}
