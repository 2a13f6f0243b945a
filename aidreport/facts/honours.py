"""What the honours of a year say together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from aidreport.model.fields.document_number import document_year
from aidreport.model.frame import Honour


def honour_years(honours: Sequence[Honour]) -> tuple[int, int] | None:
    """Return the first and last year of all honours and their documents, None without any."""
    years = [year for honour in honours for year in _years(honour)]
    return (min(years), max(years)) if years else None


def _years(honour: Honour) -> Iterable[int]:
    if honour.period is not None:
        yield honour.period.start.year
        yield honour.period.end.year
    if honour.document and (year := document_year(honour.document)):
        yield year
