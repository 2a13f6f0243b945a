"""A full-width colon stands where the half-width one of YAML is meant.

A Chinese input method writes ：; for YAML that is a character of a text, so that the line is no
field. The message shows the line as it should be (YAML 1.1, 10.2.2: a colon and a space).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place：示例镇

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place: 示例镇
"""
