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

from aidreport.diagnostics import Severity
from aidreport.model.person import Party, Person
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    helped = {home for activity in record.activities for home in map(_home, activity.recipients)}
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


def _home(party: Party) -> str | None:
    """Return the id of an organisation, or of the one that a person belongs to."""
    home = party.organisation if isinstance(party, Person) else party
    return home.id if home else None


FOCUS_NEVER_HELPED = YearRule("focus-never-helped", Severity.WARNING, _check)
