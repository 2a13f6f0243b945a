"""The lines of a file end in different ways.

The record is read all the same; but some programs show such a file on one line, and git tells of
changes that nobody made (own rule).

Severity: note

Bad:
    report: {period: 2024, organisation: 示例中学}<U+000D>
    organisations: {示例中学: }

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
"""
