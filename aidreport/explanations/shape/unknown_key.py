"""A field has a name that is not known here.

A misspelt field would silently be missing from the report (own rule). The message names the
nearest, or all there are; docs/records.md explains each. Data of your own may stand under
`extra`.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, plaice: 示例县}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, place: 示例县}
"""
