"""Something else than a name stands before a colon.

The key is the name of a field. An empty key, or a list or group in its place, is most often a
text with brackets or a colon that lacks its quotes (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, extra: {[甲组]: 8人}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, extra: {"[甲组]": 8人}}
"""
