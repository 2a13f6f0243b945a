"""A bracket is never closed, or closed by one of the other kind.

A list stands between [ and ], a group of fields between { and } (YAML 1.1, 10.1.1, 10.2.1). The
place is that of the bracket that opens.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        contents: [整理图书

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        contents: [整理图书]
"""
