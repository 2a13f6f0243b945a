"""What is attached to a report: the tables that its record asks for its charts, its photos."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TypeAlias

from aidreport.facts.charts import ChartFacts, charts
from aidreport.facts.comparison_table import ComparisonRow, comparison_table
from aidreport.facts.evidence import EvidenceRow, evidence_table
from aidreport.facts.indicator_table import IndicatorRow, indicator_table
from aidreport.facts.photos import PhotoFacts, photos
from aidreport.facts.tables import Row, Table, table
from aidreport.frozen import frozen, replace
from aidreport.model.fields.quantity import Quantity
from aidreport.model.layout import AttachmentName, PhotoPlace
from aidreport.model.year import YearRecord

CHARTS = "charts"
PHOTOS = "photos"
AnyTable: TypeAlias = Table[Row] | Table[IndicatorRow] | Table[ComparisonRow] | Table[EvidenceRow]


@frozen
class AttachmentFacts:
    """An attachment.

    Attributes:
        name: which one it is: that of a table, `charts` or `photos`.
        number: its number (附件1); None if it is the only one.
        table: the table that it holds, if it is one.
        charts: the charts that it holds.
        photos: the photos that it holds, by date.
    """

    name: str
    number: Quantity | None = None
    table: AnyTable | None = None
    charts: tuple[ChartFacts, ...] = ()
    photos: tuple[PhotoFacts, ...] = ()


def attachments(record: YearRecord) -> tuple[AttachmentFacts, ...]:
    """Return the tables that have any row, then the charts, then the photos."""
    found = (*_tables(record), *_charts(record), *_photos(record))
    if len(found) < 2:
        return found
    place = (record.frame.report.position,)
    return tuple(
        replace(each, number=Quantity(Decimal(number), origins=place))
        for number, each in enumerate(found, start=1)
    )


def is_filled(record: YearRecord, name: AttachmentName) -> bool:
    """Return whether a table that the record asks for has any row."""
    return bool(_table(record, name).rows)


def _tables(record: YearRecord) -> Iterator[AttachmentFacts]:
    for name in dict.fromkeys(record.frame.attachments):
        filled = _table(record, name)
        if filled.rows:
            yield AttachmentFacts(name, table=filled)


def _charts(record: YearRecord) -> Iterator[AttachmentFacts]:
    drawn = tuple(charts(record))
    if drawn:
        yield AttachmentFacts(CHARTS, charts=drawn)


def _photos(record: YearRecord) -> Iterator[AttachmentFacts]:
    if record.frame.report.photos is PhotoPlace.ATTACHED:
        shown = photos(record, record.activities)
        if shown:
            yield AttachmentFacts(PHOTOS, photos=shown)


def _table(record: YearRecord, name: AttachmentName) -> AnyTable:
    match name:
        case AttachmentName.INDICATORS:
            return indicator_table(record)
        case AttachmentName.COMPARISON:
            return comparison_table(record)
        case AttachmentName.EVIDENCE:
            return evidence_table(record)
        case _:
            return table(record.activities, name)
