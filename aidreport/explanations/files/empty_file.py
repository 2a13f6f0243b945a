"""A record file holds nothing but comments or space.

An empty file is a record that was never written, or one that was lost when it was saved (own
rule).

Bad:
    # 2024年，待填

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
"""
