"""A text holds characters that nobody sees.

Joiners and marks of direction come with text copied from a web page or a chat. They are left out
where the text is read, so that a name with one of them is still the same name (own rule).

Severity: note

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place: 示例镇
        contents: 整理<U+200B>图书

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place: 示例镇
        contents: 整理图书
"""
