"""The space after a colon or a dash is missing.

Without the space `place:示例镇` is one word for YAML and no field (YAML 1.1, 9.1.3).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place:示例镇

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place: 示例镇
"""
