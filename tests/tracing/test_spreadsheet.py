from __future__ import annotations

from decimal import Decimal

from aidreport.diagnostics import Position
from aidreport.rendering.marks import MarkKind, Span
from aidreport.tracing.fields import Field
from aidreport.tracing.spreadsheet import as_tables
from aidreport.tracing.trace import TracedFigure


def test_figures_and_their_parts_are_joined_by_a_number() -> None:
    fields = (
        Field(Position("a.yaml", 5, 7), "activities[1].donation.cash", "1万元"),
        Field(Position("a.yaml", 6, 7), "activities[2].date", "2024-03"),
    )
    printed = Span(0, 3, MarkKind.MONEY, "")
    figure = TracedFigure(printed, "1万元", Position("r.md", 3, 7), fields, "")
    typed = TracedFigure(printed, "12", Position("r.md", 4, 1), ())
    figures, parts = as_tables([figure, typed], str)
    assert figures.rows == ((1, 3, 7, "1万元", "", 2), (2, 4, 1, "12", "", 0))
    assert parts.rows == (
        (1, "1万元", "a.yaml", 5, 7, "activities[1]", fields[0].path, "1万元", Decimal(10000)),
        (1, "1万元", "a.yaml", 6, 7, "activities[2]", fields[1].path, "2024-03", Decimal(2024)),
    )
    assert {len(row) for row in parts.rows} == {len(parts.columns)}
