"""A value stands for one that is written elsewhere.

YAML has aliases (`*name`), but records do not use them: a reader could not see what stands at
this place, and a few lines could grow into millions of values (own rule). A text that begins
with `*` needs quotes.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, extra: {note: *town}}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, extra: {note: 示例镇}}
"""
