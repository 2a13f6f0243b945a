"""An activity is still a draft.

`status: draft` says that an activity took place, or takes place each year, and that something of
it is still to be filled in. Neither report nor statistics say anything of it; a report with drafts
is not finished (own rule). `aidreport todo` lists them.

Severity: warning

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, status: draft, beneficiaries: 村民}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, date: 2024-03-05, beneficiaries: 村民, donation: {cash: 100}}
"""
