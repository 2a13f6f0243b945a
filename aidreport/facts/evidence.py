"""The list of evidence (佐证材料目录): each piece with its number and its activity."""

from __future__ import annotations

from decimal import Decimal

from aidreport.facts.tables import Column, Table
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.evidence import Evidence
from aidreport.model.fields.quantity import Quantity
from aidreport.model.year import YearRecord

_ALWAYS = (Column.NUMBER, Column.DATE, Column.ACTIVITY, Column.SORT)
# The columns of what is known of some pieces only.
_SOMETIMES = {
    Column.PROVES: "proves",
    Column.STATED: "amount",
    Column.ISSUED: "date",
    Column.CODE: "number",
    Column.ISSUER: "issuer",
}


@frozen
class EvidenceRow:
    """A row: one piece of evidence.

    Attributes:
        number: which row it is, and the number of its file where all are handed over.
        activity: the activity that it belongs to.
        evidence: what is recorded of it.
    """

    number: Quantity
    activity: Activity
    evidence: Evidence


def evidence_table(record: YearRecord) -> Table[EvidenceRow]:
    """Return the evidence of a year, its activities by date.

    So the numbers stay as they are while activities are added in the course of the year. Amounts
    are not added up: a receipt and a transfer may be about the same money.
    """
    found = [
        (activity, each)
        for activity in sorted(record.activities, key=lambda activity: activity.date.start)
        for each in activity.evidence
    ]
    rows = tuple(
        EvidenceRow(Quantity(Decimal(number), origins=(each.place,)), activity, each)
        for number, (activity, each) in enumerate(found, start=1)
    )
    known = [
        column
        for column, name in _SOMETIMES.items()
        if any(each.says(name) and getattr(each, name) for _, each in found)
    ]
    return Table((*_ALWAYS, *known), rows)
