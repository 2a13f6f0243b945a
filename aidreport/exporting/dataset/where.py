"""Where an activity was, by the divisions of today: the same county in all years."""

from __future__ import annotations

from aidreport.facts.recipients import regions
from aidreport.frozen import frozen
from aidreport.model.activity import Activity
from aidreport.places.division import Level
from aidreport.places.today import in_common, path_today

NOT_SAID = "未注明"
"""The province of what names no place that is in the table of divisions."""

SEVERAL = "跨省"
"""The province of one activity in several: it is one row, and is counted once."""


@frozen
class Where:
    """A place: its province, which is never empty, and what is known below it."""

    province: str
    division: str | None = None
    prefecture: str | None = None
    county: str | None = None
    said: str | None = None


def where(activity: Activity) -> Where:
    """Return where an activity was, as far as all places that it names lie in one division.

    The names of organisations tell nothing: a school may be called after another town.
    """
    named = [str(each) for each in regions([activity])] or [str(activity.place or "")]
    said = "、".join(name for name in named if name) or None
    paths = [path_today(name) for name in named]
    if not all(paths):
        return Where(NOT_SAID, said=said)
    shared = in_common(paths)
    if not shared:
        return Where(SEVERAL, said=said)
    names = {unit.level: unit.name for unit in shared}
    return Where(
        names[Level.PROVINCE],
        shared[-1].code,
        names.get(Level.PREFECTURE),
        names.get(Level.COUNTY),
        said,
    )
