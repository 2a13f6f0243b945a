"""Something that was sent, not yet opened."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from aidreport.diagnostics import Message
from aidreport.frozen import frozen


class Sort(StrEnum):
    """What was sent."""

    EXPORT = "export"
    RECORDS = "records"
    OTHER = "other"


@frozen
class Item:
    """Something that was sent.

    Attributes:
        place: what people call it: `收件/甲校.zip (2010.gathering.jsonl)`.
        path: the file or folder on the disk.
        sort: what it is.
        member: its part in a zip as the zip calls it: a file, or the folder above `records/`;
            None where it is the file or folder itself.
        changed: the day it was last changed, `2010-12-21`; empty where nobody says it.
        size: its bytes, as far as they are known without opening it.
        reason: why it cannot be read, where it is something else.
        house: the house that it is from by the list of houses; empty where no list says it.
    """

    place: str
    path: Path
    sort: Sort
    member: str | None = None
    changed: str = ""
    size: int = 0
    reason: Message | None = None
    house: str = ""
