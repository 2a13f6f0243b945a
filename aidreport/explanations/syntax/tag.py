"""A value is given a type.

YAML has tags (`!!str`, `!name`), but records do not use them: the field decides what its value
is, and some tags would run programs in other tools (own rule). A text that begins with `!` needs
quotes.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, place: !!str 示例镇}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, place: 示例镇}
"""
