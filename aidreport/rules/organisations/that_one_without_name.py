"""A phrase speaks of 该村 or 该校 where no organisation has been named.

该 takes up what was just said. An activity without recipients, helpers and place names nobody, and
the reader looks for the village in vain (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 示例村: }
    activities:
      - {kind: volunteering, date: 2024-03-05, outcomes: 改善了该村的环境}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 示例村: }
    activities:
      - {kind: volunteering, date: 2024-03-05, recipients: 示例村, outcomes: 改善了该村的环境}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity, message
from aidreport.expressions import expression
from aidreport.model.activity import Activity
from aidreport.model.fields.recorded import Recorded
from aidreport.model.slots import passage
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found

_THAT_ONE = expression("(?<![应活])该(?:村|校|院|县|镇|乡|社区|单位)")
_NAMING = ("recipients", "helpers", "place", "region", "leaders", "guests", "name", "team")
_SAYING = ("contents", "outcomes", "responses", "aims")


def _check(activity: Activity, _record: YearRecord) -> Found:
    if activity.measure or any(getattr(activity, name, None) for name in _NAMING):
        return
    phrases = [phrase for name in _SAYING for phrase in getattr(activity, name)]
    for phrase in (*phrases, activity.prospect, activity.beneficiaries):
        match = _THAT_ONE.search(phrase) if isinstance(phrase, Recorded) else None
        if match and isinstance(phrase, Recorded):
            yield (
                passage(phrase, match[0], match.start()),
                message(
                    "“{words}” takes up what has been named, but this activity names nobody: add"
                    " “recipients”, or write the name.",
                    words=match[0],
                ),
            )


THAT_ONE_WITHOUT_NAME = ActivityRule("that-one-without-name", Severity.WARNING, _check)
