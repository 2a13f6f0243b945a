"""Rows of a table were pasted into a record.

What is copied from Excel or WPS comes as rows with tabs between the values, and nothing says which
field each belongs to (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    2024-03-05<U+0009>示例镇<U+0009>志愿服务
    2024-03-06<U+0009>示例镇<U+0009>志愿服务

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-05, place: 示例镇}
      - {kind: volunteering, date: 2024-03-06, place: 示例镇}
"""
