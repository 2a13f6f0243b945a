"""An item of a list that is indented too deep, and becomes a part of the text above."""

from __future__ import annotations

from aidreport.sources.edit import Edit
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind, slip
from aidreport.sources.slips.wrong_indentation import is_deep_item


def _find(text: str, point: Point) -> Slip | None:
    blanks = text[point.start : point.end]
    if blanks.strip(" ") or not is_deep_item(text, point):
        return None
    above = text[: point.start].rstrip().rpartition("\n")[2].strip()
    mended = (Edit(point.start, point.end, " " * point.wanted),)
    if point.again:
        return Slip(point.end, mended)
    if above.startswith("- "):
        return slip(
            point.end,
            mended,
            "Spaces before “{line}”: {found}, expected {wanted}, as before the other items of"
            " the list. As it stands, it goes on with the text above.",
            found=len(blanks),
            wanted=point.wanted,
        )
    return slip(
        point.end,
        (),
        "“{line}” goes on with the text above, “{above}”: where a list is meant, begin each"
        " of its items on a line of its own with “- ”; where a text is meant, put it in"
        " quotes.",
        above=above,
    )


SWALLOWED_ITEM = SlipKind("wrong-indentation", frozenset({Role.INDENT}), _find)
