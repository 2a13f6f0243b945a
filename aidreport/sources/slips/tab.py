"""A tab in an indentation, where YAML allows only spaces."""

from __future__ import annotations

from aidreport.sources.edit import Edit
from aidreport.sources.lines.characters import INVISIBLE, WIDE_SPACES
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind, slip
from aidreport.sources.slips.wide_space import first_of


def _find(text: str, point: Point) -> Slip | None:
    at = first_of("\t", text, point)
    if at is None or first_of(WIDE_SPACES + INVISIBLE, text, point) is not None:
        return None
    return slip(
        at,
        (Edit(point.start, point.end, " " * point.wanted),),
        "A tab is used for indentation, and YAML allows only spaces: write {wanted} spaces"
        " before “{line}”.",
        wanted=point.wanted,
    )


TAB = SlipKind("tab", frozenset({Role.INDENT}), _find)
