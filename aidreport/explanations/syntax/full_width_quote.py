"""Chinese quotes stand around a key, or full-width ones around a value.

YAML knows only the straight quotes ' and "; others become part of the name or of the text (YAML
1.1, 9.1). Around words inside a sentence Chinese quotes are right.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        “place”: 示例镇

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place: 示例镇
"""
