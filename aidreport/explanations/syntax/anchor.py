"""A value is given a name for later use.

YAML has anchors (`&name`), but records do not use them: each value stands where it belongs, so
that it can be read and traced there (own rule). A text that begins with `&` needs quotes.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, place: &town 示例镇}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, place: 示例镇}
"""
