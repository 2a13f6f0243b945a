"""Words after a hash look like text, and are a comment.

After a blank `#` begins a comment (YAML 1.1, 6.2), and what follows it does not stand in the
report: of 捐书 #1号箱 only 捐书 is told. A text with `#` stands in quotes; after the `#` of a
comment comes a space.

Severity: note

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place: 示例镇
        contents: 整理捐书 #1号箱

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        place: 示例镇
        contents: "整理捐书 #1号箱"
"""
