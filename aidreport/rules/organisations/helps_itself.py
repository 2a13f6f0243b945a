"""An organisation is recorded as helping itself.

The reporting organisation stands among the recipients although nobody else helped, or one
organisation is helper and recipient of the same activity, or the reporting one stands under `with`
beside itself. One of the two is a slip: most often the helpers are missing, or the wrong id was
taken from the list (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 示例县甲小学: }
    activities:
      - {kind: donation, date: 2024-05-06, recipients: 示例中学}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 示例县甲小学: }
    activities:
      - {kind: donation, date: 2024-05-06, recipients: 示例县甲小学}
"""

from __future__ import annotations

from aidreport.diagnostics import Severity
from aidreport.model.activity import Activity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found, found_at


def _check(activity: Activity, record: YearRecord) -> Found:
    recipients = [party.id for party in activity.recipients]
    own = record.frame.report.organisation
    if own.id in recipients and not activity.helpers:
        yield found_at(
            activity.position,
            "“{name}” stands among the recipients of its own help: name others as"
            " “recipients”, or as “helpers” those who helped it.",
            name=own.name,
        )
    for partner in activity.partners:
        if partner.id == own.id:
            yield found_at(
                activity.position,
                "“{name}” is the organisation that reports, and does its own work anyway: name"
                " under “with” the others alone.",
                name=own.name,
            )
            break
    for helper in activity.helpers:
        if helper.id == own.id:
            yield found_at(
                activity.position,
                "“{name}” is the organisation that reports, and needs no “helpers” for its own"
                " work: delete it there.",
                name=own.name,
            )
        elif helper.id in recipients:
            yield found_at(
                activity.position,
                "“{name}” stands among the helpers and among the recipients: take it out of"
                " one of the two.",
                name=helper.name or helper.id,
            )


HELPS_ITSELF = ActivityRule(
    "helps-itself", Severity.WARNING, _check, needs=("recipients", "helpers", "partners")
)
