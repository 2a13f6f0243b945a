"""What a field of a record is called for people: 活动4·捐赠·现金, records/2009.yaml 第135行."""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Message, Position, message
from aidreport.expressions import expression
from aidreport.names import chinese_name

_STEP = expression(r"([^.\[\]]+)(?:\[(\d+)\])?")
_JOINT = "·"


def field_in_words(path: str) -> str:
    """Return the path of a field in Chinese: `activities[4].donation.cash` -> 活动4·捐赠·现金.

    What the records name themselves (an id, a region) stays as it is.
    """
    return _JOINT.join(
        f"{chinese_name(match[1])}{match[2] or ''}" for match in _STEP.finditer(path)
    )


def place_in_words(place: Position) -> Message:
    """Return where something is recorded, as an office says it."""
    return message("{path}, line {line}", path=place.path, line=place.line)


def groups_of(path: str) -> Iterator[str]:
    """Yield the path of a field, then those of the groups that it stands in, inner ones first.

    `activities[4].donation` is followed by `activities[4]`, `activities`, and "" for the file.
    """
    while path:
        yield path
        path = path[: max(path.rfind("."), path.rfind("["), 0)]
    yield ""
