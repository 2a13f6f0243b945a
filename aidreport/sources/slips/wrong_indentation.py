"""A line that begins in a column where nothing it could belong to begins."""

from __future__ import annotations

from aidreport.sources.edit import Edit
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind, slip


def is_deep_item(text: str, point: Point) -> bool:
    """Return whether a line is an item of a list that is indented too deep."""
    return text[point.end : point.end + 2] == "- " and point.end - point.start > point.wanted


def _find(text: str, point: Point) -> Slip | None:
    blanks = text[point.start : point.end]
    if blanks.strip(" ") or is_deep_item(text, point):
        return None
    mended = (Edit(point.start, point.end, " " * point.wanted),)
    if point.again:
        return Slip(point.end, mended)
    return slip(
        point.end,
        mended,
        "Spaces before “{line}”: {found}, expected {wanted}, as before the lines that it"
        " belongs to. If it goes on with the text above, put that whole text in quotes.",
        found=len(blanks),
        wanted=point.wanted,
    )


WRONG_INDENTATION = SlipKind(
    "wrong-indentation", frozenset({Role.INDENT}), _find, only_if_unreadable=True
)
LOST_INDENTATION = SlipKind("wrong-indentation", frozenset({Role.LOST}), _find)
"""The same in a file that YAML understands: an entry of `people` as a field of its own."""
