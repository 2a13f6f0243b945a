"""A value was understood although it is written in an unusual form.

The message says how it was read. Nothing is wrong if that is what was meant; the usual form is
easier to search and to compare (own rule).

Severity: note

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, date: 2024年3月5日, beneficiaries: 村民, donation: {cash: 700}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, date: 2024-03-05, beneficiaries: 村民, donation: {cash: 700}}
"""
