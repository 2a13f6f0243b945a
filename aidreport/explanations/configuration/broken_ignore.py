"""A comment wants to ignore a finding and is not understood.

The form is `# aidreport: ignore[code] reason`, with several codes between commas, at the end of
the line of the finding or on a line of its own above it; the code is what stands in brackets at
the end of the finding (own rule).

Severity: warning

Bad:
    # aidreport: ignore signing-date-missing 报送前才定日期
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }

Good:
    # aidreport: ignore[signing-date-missing] 报送前才定日期
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
"""
