"""A comment ignores a finding that is not found any more.

The record was mended, or the comment stands on the wrong line; left there, it would hide the
next slip at this place (own rule). In what all years share it is looked at only when all years
are checked.

Severity: warning

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      # aidreport: ignore[date-outside-period] 年前出发
      - {kind: volunteering, date: 2024-03-05}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      # aidreport: ignore[date-outside-period] 年前出发
      - {kind: volunteering, date: 2023-12-31}
"""
