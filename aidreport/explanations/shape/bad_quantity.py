"""A value is no number with a measure word.

Persons, visits, households and things are counted apart by their measure word: 54人, 64名,
120人次, 150斤, or vaguely 十余人, 若干 (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        participants: {who: 志愿者, count: 不详}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        participants: {who: 志愿者, count: 十余人}
"""
