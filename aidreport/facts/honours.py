"""What the honours of a year say together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from aidreport.model.fields.document_number import document_year
from aidreport.model.fields.period import Period, Precision
from aidreport.model.fields.recorded import Recorded
from aidreport.model.fields.validation import Origins
from aidreport.model.frame import Honour


def honour_years(honours: Sequence[Honour]) -> Period | None:
    """Return the years from the first to the last of all honours and their documents."""
    years = [year for honour in honours for year in _years(honour)]
    if not years:
        return None
    first, last = min(years)[0], max(years)[0]
    origins = tuple(place for year, places in years if year in (first, last) for place in places)
    precision = Precision.YEAR if first == last else Precision.YEARS
    return Period(date(first, 1, 1), date(last, 12, 31), precision, origins=origins)


def _years(honour: Honour) -> Iterable[tuple[int, Origins]]:
    if honour.period is not None:
        yield honour.period.start.year, honour.period.origins
        yield honour.period.end.year, honour.period.origins
    if honour.document and (year := document_year(honour.document) or 0) > 0:
        yield year, honour.document.origins if isinstance(honour.document, Recorded) else ()
