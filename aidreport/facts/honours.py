"""What the honours of a year say together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from aidreport.model.fields.document_number import document_year
from aidreport.model.fields.period import Period, Precision
from aidreport.model.fields.recorded import origins_of
from aidreport.model.fields.validation import Origins
from aidreport.model.frame import Honour


def honour_years(honours: Sequence[Honour]) -> Period | None:
    """Return the years in which the honours were received, from the first to the last.

    Those are the years of their documents if all have one, else what they are for counts too.
    """
    decided = [list(_year_of_document(honour)) for honour in honours]
    years = [year for found in decided for year in found]
    if not all(decided):
        years += [year for honour in honours for year in _years_of(honour)]
    if not years:
        return None
    first, last = min(years)[0], max(years)[0]
    origins = tuple(place for year, places in years if year in (first, last) for place in places)
    precision = Precision.YEAR if first == last else Precision.YEARS
    return Period(date(first, 1, 1), date(last, 12, 31), precision, origins=origins)


def _years_of(honour: Honour) -> Iterable[tuple[int, Origins]]:
    if honour.period is not None:
        yield honour.period.start.year, honour.period.origins
        yield honour.period.end.year, honour.period.origins


def _year_of_document(honour: Honour) -> Iterable[tuple[int, Origins]]:
    if honour.document and (year := document_year(honour.document) or 0) > 0:
        yield year, origins_of(honour.document)
