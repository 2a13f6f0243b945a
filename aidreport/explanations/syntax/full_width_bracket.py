"""Full-width brackets stand around a list or a group of fields.

YAML knows only [ ] and { } (YAML 1.1, 5.3); 【 】 and ［ ］ are characters of a text.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        contents: [整理图书】

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        contents: [整理图书]
"""
