"""The organisation that help centres on got none in the whole year.

A measure names its focus (重点帮扶单位), and then no activity of the year is for it or for one of
its people: a name from last year that was not changed, or activities that are still missing
(own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲中学: , 乙中学: }
    measures: {条件: {title: 改善办学条件, focus: 甲中学}}
    activities:
      - {kind: donation, date: 2024-04-16, measure: 条件, recipients: 乙中学}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲中学: , 乙中学: }
    measures: {条件: {title: 改善办学条件, focus: 乙中学}}
    activities:
      - {kind: donation, date: 2024-04-16, measure: 条件, recipients: 乙中学}
"""

from __future__ import annotations

from itertools import chain

from aidreport.diagnostics import Severity
from aidreport.model.person import home_of
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    parties = chain.from_iterable(activity.recipients for activity in record.activities)
    helped = {home.id for home in map(home_of, parties) if home}
    for measure in record.frame.measures.values():
        focus = measure.focus
        if focus is None or focus.id in helped:
            continue
        yield found_at(
            measure.position,
            "Help centres on “{name}” here, but no activity of the year is for it: correct"
            " “focus”, or record what was done.",
            name=focus.short,
        )


FOCUS_NEVER_HELPED = YearRule("focus-never-helped", Severity.WARNING, _check)
