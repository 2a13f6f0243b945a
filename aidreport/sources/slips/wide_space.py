"""A blank that is none for YAML, in an indentation or beside a mark: U+3000, U+00A0."""

from __future__ import annotations

from aidreport.diagnostics import message
from aidreport.sources.characters import code_point
from aidreport.sources.edit import Edit
from aidreport.sources.lines.characters import WIDE_SPACES
from aidreport.sources.lines.point import Point, Role
from aidreport.sources.slips.slip import Slip, SlipKind, slip

CHINESE_SPACE = "\u3000"
ROLES = frozenset({Role.INDENT, Role.GAP, Role.BEFORE})


def first_of(characters: str, text: str, point: Point) -> int | None:
    """Return the offset of the first of some characters in a stretch of blanks."""
    return next(
        (index for index in range(point.start, point.end) if text[index] in characters), None
    )


def mended(text: str, point: Point) -> tuple[Edit, ...]:
    """Return the edit that puts ordinary spaces in the place of a stretch of blanks."""
    if point.role is Role.INDENT:
        return (Edit(point.start, point.end, " " * point.wanted),)
    is_before_colon = point.role is Role.BEFORE and text[point.end] not in "#＃﹟"
    return (Edit(point.start, point.end, "" if is_before_colon else " "),)


def _is_harmless(text: str, point: Point) -> bool:
    """Return whether YAML takes the blank for the first character of a text, which is trimmed."""
    return text[point.start] in " \t" and text[point.end] not in "\"'[{|>"


def _find(text: str, point: Point) -> Slip | None:
    at = first_of(WIDE_SPACES, text, point)
    if at is None or (point.role is Role.GAP and _is_harmless(text, point)):
        return None
    code = code_point(text[at])
    name = (
        message("full-width space {code}", code=code)
        if text[at] == CHINESE_SPACE
        else message("special space {code}", code=code)
    )
    if point.role is Role.INDENT:
        return slip(
            at,
            mended(text, point),
            "The indentation holds the {name}, expected {wanted} ordinary (half-width) spaces"
            " before “{line}”.",
            name=name,
            wanted=point.wanted,
        )
    return slip(
        at,
        mended(text, point),
        "Here stands the {name}, expected an ordinary (half-width) one: write “{line}”.",
        name=name,
    )


WIDE_SPACE = SlipKind("wide-space", ROLES, _find)
