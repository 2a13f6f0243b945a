"""A field that cannot be left out is missing or empty.

Without it the sentence could not be written, or would be wrong (own rule). The place is that of
the group that lacks the field.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05}
"""
