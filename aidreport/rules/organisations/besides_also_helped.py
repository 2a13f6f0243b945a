"""An activity helps the one organisation that the lead-in sets apart.

除帮扶甲中学以外，还开展了下列活动 promises activities for others; one that helps 甲中学 does not
belong below it (own rule). Put the activity under a measure, or leave `besides` out.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲中学: }
    progress: {besides: 甲中学}
    activities:
      - {kind: volunteering, date: 2024-03-29, recipients: 甲中学}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲中学: , 乙小学: }
    progress: {besides: 甲中学}
    activities:
      - {kind: volunteering, date: 2024-03-29, recipients: 乙小学}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule, found_at


def _check(record: YearRecord) -> Found:
    progress = record.frame.progress
    if progress is None or progress.besides is None:
        return
    apart = progress.besides
    for activity in record.activities:
        if activity.measure is None and any(party.id == apart.id for party in activity.recipients):
            yield found_at(
                progress.position,
                "“besides” sets “{name}” apart from the activities told here, but that at"
                " {place} is for it: file the activity under a measure, or delete “besides”.",
                name=apart.short,
                place=str(activity.position),
            )
            return


BESIDES_ALSO_HELPED = YearRule("besides-also-helped", Severity.NOTE, _check)
