"""A character of no width in an indentation, in a key or beside a mark: U+200B."""

from __future__ import annotations

from aidreport.sources.characters import FORBIDDEN, code_point
from aidreport.sources.edit import Edit
from aidreport.sources.lines.characters import INVISIBLE, WIDE_SPACES
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind, slip
from aidreport.sources.slips.wide_space import ROLES, first_of, mended

_VISIBLE_ONLY = str.maketrans("", "", INVISIBLE)


def _find(text: str, point: Point) -> Slip | None:
    at = first_of(INVISIBLE, text, point)
    if at is None or FORBIDDEN.match(text[at]) or first_of(WIDE_SPACES, text, point) is not None:
        return None
    if point.role in (Role.KEY, Role.TEXT):
        found = text[point.start : point.end]
        edits: tuple[Edit, ...] = (Edit(point.start, point.end, found.translate(_VISIBLE_ONLY)),)
    else:
        edits = mended(text, point)
    return slip(
        at,
        edits,
        "The invisible character {code} stands here; it often comes with text copied from"
        " another program: delete it, so that the line is “{line}”.",
        code=code_point(text[at]),
    )


INVISIBLE_CHARACTER = SlipKind("invisible-character", ROLES | {Role.KEY}, _find)
