"""Everything that a record says in words and figures, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from aidreport.frozen import field, frozen
from aidreport.model.base import Record
from aidreport.model.fields.amount import Amount
from aidreport.model.fields.money import Money
from aidreport.model.fields.period import Period
from aidreport.model.fields.quantity import Quantity
from aidreport.model.fields.recorded import FreeText, Recorded
from aidreport.model.texts import REFERENCES
from aidreport.model.year import YearRecord

_WITHOUT_WORDS = frozenset({*REFERENCES, Period, bool})
"""Types of what is referred to, and of the most frequent values that are no words."""


@frozen
class Written:
    """What is written in a record, each list in the order of the record.

    Attributes:
        texts: the free texts.
        phrases: the names and phrases.
        amounts: money and quantities.
    """

    texts: list[FreeText] = field(default_factory=list)
    phrases: list[Recorded] = field(default_factory=list)
    amounts: list[Amount] = field(default_factory=list)

    def add(self, values: Iterable[Any]) -> None:
        """Sort what is in values into the lists; there may be a million values."""
        phrases = self.phrases
        for value in values:
            kind = type(value)
            if kind is Recorded:
                phrases.append(value)
            elif kind in _WITHOUT_WORDS:
                continue
            elif kind is tuple:
                # All entries of a list are read by one shape: phrases, parties or groups.
                first = type(value[0]) if value else bool
                if first is Recorded:
                    phrases += value
                elif first in _WITHOUT_WORDS:
                    continue
                elif issubclass(first, Record):
                    for group in value:
                        self.add(group.__dict__.values())
                else:
                    self.add(value)
            elif kind is Quantity or kind is Money:
                self.amounts.append(value)
            elif kind is FreeText:
                self.texts.append(value)
            elif kind is dict:
                self.add(value.values())
            elif isinstance(value, Record):
                self.add(value.__dict__.values())


def written(record: YearRecord) -> Written:
    """Return what is written in a year's record.

    People and organisations come once, however often they are referred to.
    """
    found = written_in(record.frame, *record.activities)
    for party in (*record.organisations.values(), *record.people.values()):
        # The id is the key: it is not told, and the name is the same unless another is given.
        found.add(value for name, value in party.__dict__.items() if name != "id")
    return found


def written_in(*groups: Record) -> Written:
    """Return what is written in some groups of a record, not of the people whom they refer to."""
    found = Written()
    for group in groups:
        # Parts of the file that are built apart are neither records nor tuples.
        found.add(group.__dict__.values())
    return found
