"""A quote is never closed.

A text in quotes ends with the quote that it begins with (YAML 1.1, 9.1). The place is that of the
quote that opens.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place: "示例镇

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place: "示例镇"
"""
