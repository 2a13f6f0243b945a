"""A comment names a finding that cannot be ignored.

Rules can be ignored, and so can notes. What cannot be read, a misspelt field for one, would be
missing from the report if it were ignored, and nobody would notice (own rule).

Severity: warning

Bad:
    # aidreport: ignore[unknown-key] 以后再改
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
"""
