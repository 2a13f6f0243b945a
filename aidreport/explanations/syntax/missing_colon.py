"""The colon after the name of a field is missing.

A field is a name, a colon, a space and a value (YAML 1.1, 10.2.2).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place 示例镇

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place: 示例镇
"""
