"""The ordinal of a day is that of another year.

The 助残日 of 2009 is the 19th, for the first one was in 1991. An ordinal that was taken from last
year's report is one too small (own rule, with a table of the days whose first year is founded:
助残日 1991, 教师节 1985, 植树节 1979, 护士节 1912 and others).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-05-19, occasion: {name: 助残日, ordinal: 33}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-05-19, occasion: {name: 助残日, ordinal: 34}}
"""

from __future__ import annotations

from aidreport.days.observances import observance
from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at


def _check(activity: Activity, record: YearRecord) -> Found:
    occasion = activity.occasion
    if occasion is None or occasion.ordinal is None or occasion.ordinal.number is None:
        return
    known = observance(occasion.name)
    if known is None or known.since is None:
        return
    years = range(activity.date.start.year, activity.date.end.year + 1)
    said = int(occasion.ordinal.number)
    if said in (year - known.since + 1 for year in years):
        return
    yield found_at(
        occasion.ordinal.origins[0],
        "“{name}” of {year} is number {right}, not {said}, for the first one was in {since}:"
        " correct the ordinal, or the date.",
        name=occasion.name,
        year=years[0],
        right=years[0] - known.since + 1,
        said=said,
        since=known.since,
    )


ORDINAL_OF_ANOTHER_YEAR = ActivityRule(
    "ordinal-of-another-year", Severity.WARNING, _check, needs=("occasion",)
)
