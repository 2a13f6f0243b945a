"""A value is no date.

A date is a day (2024-03-05), a month (2024-03), a year, a half-year, a season, a school year or a
range of them; a day that no calendar has is a slip (own rule; the form 2024-03-05 is that of GB/T
7408.1—2023, 5.2.2.1).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-02-30}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-02-29}
"""
