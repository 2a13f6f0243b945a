"""One list of an activity names an organisation or a person twice.

Either the entry was copied and not changed, so that somebody else is missing, or one of the two
is too many; the report names both (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 示例县甲小学: , 示例县乙小学: }
    activities:
      - {kind: donation, date: 2024-05-06, recipients: [示例县甲小学, 示例县甲小学]}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 示例县甲小学: , 示例县乙小学: }
    activities:
      - {kind: donation, date: 2024-05-06, recipients: [示例县甲小学, 示例县乙小学]}
"""

from __future__ import annotations

from collections import Counter

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.named import field_name
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at

_LISTS = {
    **{key: key for key in ("recipients", "helpers", "funded_by", "leaders", "supporters")},
    **{key: key for key in ("teachers", "staff", "guests", "lecturers")},
    "partners": "with",
}
"""The lists of those who had a part in an activity, each with its field."""


def _check(activity: Activity, _record: YearRecord) -> Found:
    said = activity.__dict__
    for attribute in _LISTS:
        if len(said.get(attribute, ())) < 2:
            continue
        times = Counter(each.id for each in said[attribute])
        for each in (name for name, count in times.items() if count > 1):
            yield found_at(
                activity.position,
                "“{field}” names “{name}” more than once: leave one, or put in the place of"
                " the other whoever was meant.",
                field=field_name(_LISTS[attribute]),
                name=each,
            )


NAMED_TWICE = ActivityRule("named-twice", Severity.WARNING, _check, needs=tuple(_LISTS))
