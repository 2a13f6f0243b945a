"""A full-width comma stands between entries in brackets.

For YAML ， is a character of a text, so that two entries become one (YAML 1.1, 5.3). Inside quotes
it is a mark of the sentence and left alone.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering，date: 2024-03-05, place: 示例镇}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, place: 示例镇}
"""
