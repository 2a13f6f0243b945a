from __future__ import annotations

import pytest

from aidreport.diagnostics import Position
from aidreport.rendering.marks import MarkKind, Span
from aidreport.tracing.calculation import calculation
from aidreport.tracing.fields import Field
from aidreport.tracing.presentation import FIELDS, FIGURES, RECORDS, SUMS, trace_lines
from aidreport.tracing.trace import TracedFigure


def field(line: int, path: str, value: str = "") -> Field:
    return Field(Position("a.yaml", line, 5), path, value)


def figure(words: str, *fields: Field, kind: MarkKind = MarkKind.MONEY) -> TracedFigure:
    printed = Span(0, len(words), kind, "")
    said = calculation(kind, words, fields)
    return TracedFigure(printed, words, Position("r.md", 3, 7), fields, said)


def lines(of: TracedFigure, depth: int) -> list[str]:
    return list(trace_lines([of], str, depth))


TOGETHER = figure(
    "13700元",
    field(5, "activities[1].donation.cash", "700"),
    field(8, "activities[2].donation.cash.each", "500"),
    field(9, "activities[2].donation.cash.per", "26户"),
)


@pytest.mark.parametrize(
    ("depth", "expected"),
    [
        (FIGURES, ["r.md:3:7: 13700元    3 places of the records"]),
        (SUMS, ["r.md:3:7: 13700元", "    700 + 500 × 26 = 13700"]),
        (
            RECORDS,
            [
                "r.md:3:7: 13700元",
                "    700 + 500 × 26 = 13700",
                "    a.yaml:5:5: activities[1].donation.cash = 700",
                "    a.yaml:8:5: activities[2]: 500元 × 26户 = 13000",
            ],
        ),
        (
            FIELDS,
            [
                "r.md:3:7: 13700元",
                "    700 + 500 × 26 = 13700",
                "    a.yaml:5:5: activities[1].donation.cash = 700",
                "    a.yaml:8:5: activities[2]: 500元 × 26户 = 13000",
                "        a.yaml:8:5: activities[2].donation.cash.each = 500",
                "        a.yaml:9:5: activities[2].donation.cash.per = 26户",
            ],
        ),
    ],
)
def test_each_depth_says_more(depth: int, expected: list[str]) -> None:
    assert lines(TOGETHER, depth) == expected


def test_two_gifts_of_a_record_are_added_up_in_it() -> None:
    cash = [field(5, f"activities[1].donation.cash[{index}]", "300") for index in (1, 2)]
    assert lines(figure("600元", *cash), RECORDS)[2:] == [
        "    a.yaml:5:5: activities[1]: 300 + 300 = 600"
    ]


def test_a_figure_that_is_no_sum_is_told_by_its_fields() -> None:
    """A growth comes of two amounts of one record, which nobody adds up."""
    grown = figure(
        "35.2%",
        field(7, "results.points[1].figures.value", "42.6万元"),
        field(7, "results.points[1].figures.last_year", "31.5万元"),
        kind=MarkKind.QUANTITY,
    )
    assert lines(grown, FIELDS)[1:] == [
        "    a.yaml:7:5: results.points[1].figures.value = 42.6万元",
        "    a.yaml:7:5: results.points[1].figures.last_year = 31.5万元",
    ]


@pytest.mark.parametrize(("number", "said"), [(8, "1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 = 8"), (100, "")])
def test_a_long_sum_is_told_by_its_number_until_its_records_are_asked_for(
    number: int, said: str
) -> None:
    gifts = [field(line, f"activities[{line}]") for line in range(1, number + 1)]
    many = figure(f"{number}项", *gifts, kind=MarkKind.QUANTITY)
    assert lines(many, SUMS)[1:] == [f"    {said}" if said else "    100 places of the records"]
    assert len(lines(many, RECORDS)) == number + 2


def test_a_figure_of_one_field_shows_it_and_a_typed_one_says_so() -> None:
    alone = figure("700元", field(5, "activities[1].donation.cash", "700"))
    assert lines(alone, SUMS)[1:] == ["    a.yaml:5:5: activities[1].donation.cash = 700"]
    assert lines(figure("12"), FIGURES) == [
        "r.md:3:7: 12    not from a record: it was typed into a template"
    ]
    for depth in (SUMS, RECORDS, FIELDS):
        assert lines(figure("12"), depth)[1:] == [
            "    not from a record: it was typed into a template"
        ]
