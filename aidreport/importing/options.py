"""What the user tells of a list: its year, and what its cells do not say."""

from __future__ import annotations

from collections.abc import Mapping

from aidreport.frozen import field, frozen
from aidreport.importing.fields import Field


@frozen
class Options:
    """What is told beside the file.

    Attributes:
        year: the name of the year or period that the list belongs to.
        kind: the kind of all activities, empty where a column tells it.
        date: the date of all entries, empty where the list tells it.
        fields: heads, made plain, -> what they mean.
        filled: heads, made plain, of columns in which an empty cell means what stands above.
    """

    year: str
    kind: str = ""
    date: str = ""
    fields: Mapping[str, Field] = field(default_factory=dict)
    filled: frozenset[str] = frozenset()

    @property
    def calendar_year(self) -> int | None:
        """The year of days without one; None for a period over several years."""
        single = len(self.year) == 4 or (len(self.year) > 5 and not self.year[5].isdigit())
        return int(self.year[:4]) if single else None
