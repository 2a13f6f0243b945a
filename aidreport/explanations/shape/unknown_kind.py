"""An activity is of a kind that does not exist.

The kind decides which fields an activity has and how it is told; it is written in every record
and never guessed (own rule). What fits no kind is `other`.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: 捐款, date: 2024-03-05}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: donation, date: 2024-03-05, beneficiaries: 村民, donation: {cash: 700}}
"""
