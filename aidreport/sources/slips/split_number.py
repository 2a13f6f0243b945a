"""The comma between thousands, which ends a value in brackets: `{cash: 12,500.5}`."""

from __future__ import annotations

from aidreport.expressions import expression
from aidreport.sources.edit import Edit
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind, slip

_THOUSANDS = expression(r"(?<=[0-9]),[ \t]?(?=[0-9]{3}(?![0-9]))")


def is_split_number(value: str) -> bool:
    """Return whether each comma of a value stands between thousands: 12,500.5."""
    return "," in value and "," not in _THOUSANDS.sub("", value)


def _find(text: str, point: Point) -> Slip | None:
    found = text[point.start : point.end]
    if not is_split_number(found):
        return None
    commas = [
        (point.start + each.start(), point.start + each.end())
        for each in _THOUSANDS.finditer(found)
    ]
    return slip(
        commas[0][0],
        tuple(Edit(start, end, "") for start, end in commas),
        "Within brackets a comma ends a value, and so cuts the number “{number}” in two: write"
        " it without the comma, “{line}”. If two values are meant, put a space after the"
        " comma of a list.",
        number=found,
    )


SPLIT_NUMBER = SlipKind("split-number", frozenset({Role.CUT}), _find)
