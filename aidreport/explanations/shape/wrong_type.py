"""A text, a list or a group of fields stands where something else belongs.

Each field holds one of the three; a single item may stand for a list of one (own rule).
docs/records.md tells what each field holds.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, place: [示例市, 示例县]}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, place: 示例市示例县}
"""
