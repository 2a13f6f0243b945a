"""What the rows of both tables say of an activity."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aidreport.exporting.dataset.columns import SHAPES, Value
from aidreport.exporting.dataset.dates import bounds
from aidreport.exporting.dataset.where import NOT_SAID, SEVERAL, Where, where
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.model.organisation import Organisation
from aidreport.model.person import Party
from aidreport.model.year import YearRecord
from aidreport.names import KINDS

OWN, OTHERS = "own", "others"


@frozen
class Told:
    """An activity with what is known of it in both tables; `values` by the names of columns."""

    activity: Activity
    values: dict[str, Value]
    where: Where


def told(record: YearRecord) -> list[Told]:
    """Return the activities of a year, numbered in the order of the records."""
    return [_told(record, activity, number) for number, activity in enumerate(record.activities, 1)]


def _told(record: YearRecord, activity: Activity, number: int) -> Told:
    start, end = bounds(activity.date)
    place = where(activity)
    kind = str(activity.kind)
    values: dict[str, Value] = {
        "year": record.frame.report.period.start.year,
        "province": place.province,
        "house": str(record.frame.report.organisation.name),
        "report": record.year,
        "activity": f"{record.year}-{number:06}",
        "date": start,
        "date_end": end,
        "date_precision": activity.date.precision.value,
        "kind": kind,
        "kind_name": KINDS[kind],
        "side": OTHERS if activity.helpers else OWN,
        "division": place.division,
        "prefecture": place.prefecture,
        "county": place.county,
        "recipients": organisations(activity.recipients),
        "recorded_at": f"{activity.position.path}:{activity.position.line}",
    }
    return Told(activity, values, place)


def own_words() -> Iterator[str]:
    """Yield what the program itself writes into the rows."""
    yield from (column.name for shape in SHAPES.values() for column in shape.columns)
    yield from (*KINDS, *KINDS.values(), NOT_SAID, SEVERAL)


def organisations(parties: Iterable[Party]) -> str | None:
    """Return the names of the organisations among some parties; nobody's own name.

    What two people share once they are masked (王*) would make one of them.
    """
    names = [str(each.name) for each in parties if isinstance(each, Organisation)]
    return "、".join(names) or None
