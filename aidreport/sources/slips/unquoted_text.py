"""A text that has to stand in quotes: `地点: 乙`, `@甲`, `"甲"乙`, `{{ cash }}元`."""

from __future__ import annotations

from aidreport.expressions import expression
from aidreport.sources.edit import Edit
from aidreport.sources.lines.keys import PROPER_COLON
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.quoting import quoted
from aidreport.sources.slips.slip import Slip, SlipKind, instead, slip

NO_TEXT_BEGINS_WITH = "@`%]},"
_WIDE = expression("(?<=[\u3400-\u9fff”》）]): +(?=[^ ])")
"""A colon between Chinese words, with the blank after it."""
NAMES = "&*!"
"""Marks before the name of an anchor, an alias or a tag, which are all of ASCII."""


def _find(text: str, point: Point) -> Slip | None:
    found = text[point.start : point.end]
    if point.role is Role.ENDED:
        return instead(
            point,
            quoted(found),
            "The text goes on after “{closing}”, with which YAML takes it to end: put the"
            " whole text in quotes, “{line}”.",
            closing={"[": "]", "{": "}"}.get(found[0], found[0]),
        )
    if found[0] in NO_TEXT_BEGINS_WITH or (found[0] in NAMES and found[1:2] > "\x7f"):
        return instead(
            point,
            quoted(found),
            "A text cannot begin with “{character}”, which has a meaning of its own in YAML:"
            " put the text in quotes, “{line}”.",
            character=found[0],
        )
    colon = PROPER_COLON.search(text, point.start, point.end)
    if colon is None or found.startswith("- "):
        return None  # a list on the line of its key: YAML says what is wrong with that
    wide = _WIDE.sub("：", found)
    if not PROPER_COLON.search(wide):
        return slip(
            colon.start(),
            (Edit(point.start, point.end, wide),),
            "A second half-width colon followed by a space stands on this line, and a colon"
            " within a Chinese text is full-width: write “{line}”.",
        )
    return slip(
        colon.start(),
        (Edit(point.start, point.end, quoted(found)),),
        "A second colon followed by a space stands on this line: if it belongs to the text,"
        " put the whole text in quotes, “{line}”.",
    )


UNQUOTED_TEXT = SlipKind("unquoted-text", frozenset({Role.TEXT, Role.ENDED}), _find)
