"""A trace as tables: the figures of a report, and what each comes from."""

from __future__ import annotations

from collections.abc import Sequence

from aidreport.diagnostics import Translate, message
from aidreport.spreadsheets.table import Column, Sort, Table, Value
from aidreport.tracing.calculation import value
from aidreport.tracing.presentation import by_record
from aidreport.tracing.trace import TracedFigure


def as_tables(figures: Sequence[TracedFigure], translate: Translate) -> list[Table]:
    """Return a table of the figures and one of their parts, joined by the number of the figure.

    Figures are numbered from 1; lines and columns count from 1, of the report and of the records.
    """
    number = Column(message("Number").render(translate), Sort.COUNT)
    line = Column(message("Line").render(translate), Sort.COUNT)
    column = Column(message("Column").render(translate), Sort.COUNT)
    words = Column(message("Figure").render(translate))
    calculation = Column(message("Calculation").render(translate))
    places = Column(message("Number of places").render(translate), Sort.COUNT)
    heads = [message("File"), message("Record"), message("Field"), message("Content")]
    file, record, field, content = (Column(head.render(translate)) for head in heads)
    amount = Column(message("As a number").render(translate), Sort.COUNT)
    return [
        Table(
            message("Figures of the report").render(translate),
            (number, line, column, words, calculation, places),
            tuple(_figure(index, figure) for index, figure in enumerate(figures, start=1)),
        ),
        Table(
            message("Where they come from").render(translate),
            (number, words, file, line, column, record, field, content, amount),
            tuple(
                row
                for index, figure in enumerate(figures, start=1)
                for row in _parts(index, figure)
            ),
        ),
    ]


def _figure(index: int, figure: TracedFigure) -> tuple[Value, ...]:
    place = figure.position
    return (index, place.line, place.column, figure.words, figure.calculation, len(figure.fields))


def _parts(index: int, figure: TracedFigure) -> list[tuple[Value, ...]]:
    return [
        (
            *(index, figure.words, field.position.path, field.position.line, field.position.column),
            *(record, field.path, field.value, value(field.value)),
        )
        for record, fields in by_record(figure.fields)
        for field in fields
    ]
