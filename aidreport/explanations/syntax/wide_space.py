"""A blank stands in an indentation or beside a mark that is none for YAML.

The full-width blank U+3000 and the no-break space U+00A0 look like blanks; for YAML they are
characters of a text (YAML 1.1, 6.1, 6.3).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place:<U+3000>示例镇

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place: 示例镇
"""
