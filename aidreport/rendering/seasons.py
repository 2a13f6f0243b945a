"""The time of year that an activity names: 春节前夕, 暑假期间."""

from __future__ import annotations

from aidreport.days.observances import observance
from aidreport.model.activity import Activity
from aidreport.model.fields.period import Precision
from aidreport.model.fields.recorded import origins_of
from aidreport.rendering.marks import mark


def says_the_month(activity: Activity) -> bool:
    """Return whether the time of year is near a day that has its month: 春节前夕, not 暑假期间."""
    if activity.date.precision is not Precision.MONTH or not activity.season:
        return False
    return observance(activity.season) is not None


def season_words(activity: Activity) -> str:
    """Return the time of year, which tells the month as well where it says it."""
    season = activity.season or ""
    month = activity.date.origins if says_the_month(activity) else ()
    return mark(season, origins_of(season) + month)
