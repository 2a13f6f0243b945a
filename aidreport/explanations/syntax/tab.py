"""A tab stands in an indentation.

YAML allows only spaces there, for a tab is as wide as each editor likes (YAML 1.1, 6.1).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
    <U+0009>place: 示例镇

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place: 示例镇
"""
