"""A character that cannot be seen stands in the record.

Such characters come with text copied from Word, from web pages or from PDF files. YAML 1.1
(section 5.1) or XML 1.0 (section 2.2), of which a Word document is made, forbids them, or they
end a line for some programs only.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, place: 示例<U+000B>镇}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, place: 示例镇}
"""
