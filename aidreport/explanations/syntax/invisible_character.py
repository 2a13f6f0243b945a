"""A character of no width stands in an indentation, in a key or beside a mark.

It comes with text copied from a web page or a chat and makes a key another one, though it looks
the same (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        pla<U+200B>ce: 示例镇

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place: 示例镇
"""
