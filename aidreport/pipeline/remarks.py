"""Where in the records that stands which a writer has something to say about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from aidreport.diagnostics import Diagnostic, Position
from aidreport.diagnostics.remark import Remark
from aidreport.model.year import YearRecord


def placed(remarks: Iterable[Remark], record: YearRecord, path: str) -> Iterator[Diagnostic]:
    """Yield a finding for each remark, at the first text of the record that holds its words.

    Args:
        remarks: what writers say.
        record: the year.
        path: of the report, for what is said of no text of the record.
    """
    for each in remarks:
        place = _place(each.about, record) if each.about else None
        yield Diagnostic(each.code, each.severity, place or Position(path), each.message)


def _place(words: str, record: YearRecord) -> Position | None:
    # Most reports have nothing to be looked for.
    from aidreport.publication.walking import texts_in

    parts = (record.frame, record.activities, dict(record.people), dict(record.organisations))
    found = (text for part in parts for text in texts_in(part) if words in text)
    return next((place for text in found for place in text.origins), None)
