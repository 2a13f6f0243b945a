"""Everything that a record says in words: its free texts, and its names and phrases."""

from __future__ import annotations

from aidreport.model.base import Record
from aidreport.model.fields.recorded import FreeText, Recorded
from aidreport.model.texts import REFERENCES
from aidreport.model.year import YearRecord


def recorded_words(record: YearRecord) -> tuple[list[FreeText], list[Recorded]]:
    """Return the free texts and the names and phrases of a year, each list in its order.

    Those of people and organisations come once, however often they are referred to.
    """
    texts: list[FreeText] = []
    phrases: list[Recorded] = []
    # Parts of the file that are built apart are neither records nor tuples.
    for group in (record.frame, *record.activities):
        _collect(tuple(group.__dict__.values()), texts, phrases)
    for party in (*record.organisations.values(), *record.people.values()):
        # The id is the key: it is not told, and the name is the same unless another is given.
        values = (value for field, value in party.__dict__.items() if field != "id")
        _collect(tuple(values), texts, phrases)
    return texts, phrases


def _collect(value: object, texts: list[FreeText], phrases: list[Recorded]) -> None:
    """Sort the words in a value into texts and phrases; there may be a million values."""
    kind = type(value)
    if kind is Recorded:
        phrases.append(value)  # type: ignore[arg-type]  # the check above is faster than isinstance
    elif kind is tuple:
        for entry in value:  # type: ignore[attr-defined]
            if entry is not None:
                _collect(entry, texts, phrases)
    elif kind is FreeText:
        texts.append(value)  # type: ignore[arg-type]
    elif kind is dict:
        _collect(tuple(value.values()), texts, phrases)  # type: ignore[attr-defined]
    elif isinstance(value, Record) and not isinstance(value, REFERENCES):
        _collect(tuple(value.__dict__.values()), texts, phrases)
