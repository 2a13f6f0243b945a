"""Of an activity that is told by date only the year is recorded.

Activities are told in the order of their dates, and this one cannot be put into it; a reader asks
when it was (own rule). A month or a season is enough. Placements, sponsorship and works may last
the whole year and are not asked for, nor is what stands under a measure.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024年春季}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.fields.period import Precision
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at

_VAGUE = (Precision.YEAR, Precision.YEARS)
_ALL_YEAR = ("teaching-placement", "sponsorship", "works", "other")


def _check(activity: Activity, record: YearRecord) -> Found:
    if activity.date.precision not in _VAGUE or activity.measure is not None:
        return
    if activity.kind not in _ALL_YEAR:
        yield found_at(
            activity.date.origins[0],
            "Only the year of this activity is known: add the month or the season if anybody"
            " remembers it.",
        )


ONLY_THE_YEAR_KNOWN = ActivityRule("only-the-year-known", Severity.NOTE, _check)
