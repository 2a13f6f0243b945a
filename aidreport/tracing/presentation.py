"""A trace for people, line by line, and for programs, as a source map."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from aidreport.diagnostics import Position, Translate, message
from aidreport.rendering.marks import Span
from aidreport.tracing.fields import Field
from aidreport.tracing.trace import Trace, TracedFigure


def trace_lines(figures: Sequence[TracedFigure], translate: Translate) -> Iterator[str]:
    """Yield a paragraph for each figure: its place and words, the sum, the fields."""
    for figure in figures:
        yield f"{figure.position}: {figure.words}"
        if figure.calculation:
            yield f"    {figure.calculation}"
        for field in figure.fields:
            yield f"    {field.position}: {_said(field)}"
        if not figure.fields:
            text = message("not from a record: it was typed into a template")
            yield f"    {text.render(translate)}"


def _said(field: Field) -> str:
    return f"{field.path} = {field.value}" if field.value else field.path


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
            {**_place(field.position), "field": field.path, "value": field.value or None}
            for field in traced.fields
        ],
    }


def _source(span: Span) -> dict[str, Any]:
    places = [_place(place) for place in dict.fromkeys(span.origins)]
    return {"start": span.start, "end": span.end, "kind": str(span.kind), "places": places}


def _place(position: Position) -> dict[str, Any]:
    return {"path": position.path, "line": position.line, "column": position.column}
