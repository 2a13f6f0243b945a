"""A line begins in a column where nothing begins that it could belong to.

The fields of one group begin in the same column (YAML 1.1, 6.1). The message says how many spaces
there are and how many belong there.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
         place: 示例镇

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place: 示例镇
"""
