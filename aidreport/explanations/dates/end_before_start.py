"""A range of dates ends before it starts.

One of the two days is a slip, or they were exchanged (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: {from: 2024-08-05, to: 2024-08-01}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: {from: 2024-08-01, to: 2024-08-05}}
"""
