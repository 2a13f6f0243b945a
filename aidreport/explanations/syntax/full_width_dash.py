"""A full-width or long dash stands before an item of a list.

YAML begins an item with a half-width hyphen and a space (YAML 1.1, 10.1.2); － and — are
characters of a text.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      － {kind: volunteering, date: 2024-03-05, place: 示例镇}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, place: 示例镇}
"""
