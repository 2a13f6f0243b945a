"""What is attached to a report: the tables that its record asks for, numbered."""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal
from typing import TypeAlias

from aidreport.facts.comparison_table import ComparisonRow, comparison_table
from aidreport.facts.indicator_table import IndicatorRow, indicator_table
from aidreport.facts.tables import Row, Table, table
from aidreport.model.fields.quantity import Quantity
from aidreport.model.layout import AttachmentName
from aidreport.model.year import YearRecord

AnyTable: TypeAlias = Table[Row] | Table[IndicatorRow] | Table[ComparisonRow]


@dataclass(frozen=True, slots=True)
class AttachmentFacts:
    """An attachment.

    Attributes:
        name: which one it is.
        number: its number (附件1); None if it is the only one.
        table: what it holds.
    """

    name: AttachmentName
    number: Quantity | None
    table: AnyTable


def attachments(record: YearRecord) -> tuple[AttachmentFacts, ...]:
    """Return the tables that the record asks for, as far as they have any row."""
    asked = tuple(dict.fromkeys(record.frame.attachments))
    tables = [(name, _table(record, name)) for name in asked]
    filled = [AttachmentFacts(name, None, each) for name, each in tables if each.rows]
    if len(filled) < 2:
        return tuple(filled)
    place = (record.frame.report.position,)
    return tuple(
        replace(each, number=Quantity(Decimal(number), origins=place))
        for number, each in enumerate(filled, start=1)
    )


def _table(record: YearRecord, name: AttachmentName) -> AnyTable:
    match name:
        case AttachmentName.INDICATORS:
            return indicator_table(record)
        case AttachmentName.COMPARISON:
            return comparison_table(record)
        case _:
            return table(record.activities, name)
