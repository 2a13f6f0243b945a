"""Those who learnt at a training stand among those who held it.

`participants` of a training are one's own people who make it possible, `trainees` those who are
trained. A training without trainees that lists participants has most often mixed up the two, and
the people trained are missing from the totals (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - {kind: training, date: 2024-03-29, recipients: 甲小学, participants: {count: 30名}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - {kind: training, date: 2024-03-29, recipients: 甲小学, trainees: {count: 30名}}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.kinds.training import Training
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at


def _check(activity: Activity, record: YearRecord) -> Found:
    if isinstance(activity, Training) and activity.participants and not activity.trainees:
        group = activity.participants[0]
        yield found_at(
            group.position,
            "“participants” of a training are your own people who hold it, and nobody is named"
            " who was trained: write “trainees” instead if these people learnt, or add"
            " “trainees”.",
        )


TRAINEES_AMONG_PARTICIPANTS = ActivityRule("trainees-among-participants", Severity.WARNING, _check)
