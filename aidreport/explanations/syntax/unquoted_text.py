"""A text has to stand in quotes.

Some marks have a meaning for YAML at the beginning of a text, like @ and {{, and so has a colon
with a space inside it; quotes make them part of the text (YAML 1.1, 9.1.3).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place: @示例镇

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place: "@示例镇"
"""
