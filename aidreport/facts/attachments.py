"""What is attached to a report: the tables that its record asks for its charts, its photos."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TypeAlias

from aidreport.facts.charts import ChartFacts, charts
from aidreport.facts.comparison_table import ComparisonRow, comparison_table
from aidreport.facts.evidence import EvidenceRow, evidence_table
from aidreport.facts.houses.compared import ComparisonOfHouses, comparison_of_houses
from aidreport.facts.houses.gathering import Gathering
from aidreport.facts.houses.table import HouseTable, house_table
from aidreport.facts.indicator_table import IndicatorRow, indicator_table
from aidreport.facts.photos import PhotoFacts, photos
from aidreport.facts.tables import Row, Table, table
from aidreport.frozen import frozen, replace
from aidreport.model.fields.quantity import Quantity
from aidreport.model.layout import AttachmentName, PhotoPlace
from aidreport.model.year import YearRecord

CHARTS = "charts"
PHOTOS = "photos"
_OF_HOUSES = (AttachmentName.HOUSES, AttachmentName.HOUSES_COMPARED)
AnyTable: TypeAlias = Table[Row] | Table[IndicatorRow] | Table[ComparisonRow] | Table[EvidenceRow]


@frozen
class AttachmentFacts:
    """An attachment.

    Attributes:
        name: which one it is: that of a table, `charts` or `photos`.
        number: its number (附件1); None if it is the only one.
        table: the table that it holds, if it is one.
        houses: the table of all houses, if it is that.
        compared: the table of all houses in two years, if it is that.
        charts: the charts that it holds.
        photos: the photos that it holds, by date.
    """

    name: str
    number: Quantity | None = None
    table: AnyTable | None = None
    houses: HouseTable | None = None
    compared: ComparisonOfHouses | None = None
    charts: tuple[ChartFacts, ...] = ()
    photos: tuple[PhotoFacts, ...] = ()


def attachments(
    record: YearRecord, gathering: Gathering | None = None
) -> tuple[AttachmentFacts, ...]:
    """Return the tables that have any row, then the charts, then the photos."""
    found = (*_tables(record, gathering), *_charts(record), *_photos(record))
    if len(found) < 2:
        return found
    place = (record.frame.report.position,)
    return tuple(
        replace(each, number=Quantity(Decimal(number), origins=place))
        for number, each in enumerate(found, start=1)
    )


def is_filled(record: YearRecord, name: AttachmentName) -> bool:
    """Return whether a table that the record asks for has any row."""
    if name in _OF_HOUSES:
        return record.frame.gathered is not None
    return bool(_table(record, name).rows)


def _tables(record: YearRecord, gathering: Gathering | None) -> Iterator[AttachmentFacts]:
    for name in dict.fromkeys(record.frame.attachments):
        if name in _OF_HOUSES:
            if gathering and gathering.houses:
                yield _of_houses(record, name, gathering)
            continue
        filled = _table(record, name)
        if filled.rows:
            yield AttachmentFacts(name, table=filled)


def _of_houses(record: YearRecord, name: AttachmentName, gathering: Gathering) -> AttachmentFacts:
    frame, asked = record.frame.report, record.frame.gathered
    place = record.asked.get(name, frame.position)
    if name is AttachmentName.HOUSES or asked is None:
        return AttachmentFacts(name, houses=house_table(gathering, place))
    decimals = frame.percent_decimals
    return AttachmentFacts(name, compared=comparison_of_houses(asked, gathering, place, decimals))


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
