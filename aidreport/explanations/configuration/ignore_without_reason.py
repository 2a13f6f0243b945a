"""A comment wants to ignore a finding and gives no reason.

Whoever reads the record next year has to know why it is right as it is; without a reason nothing
is ignored (own rule).

Severity: warning

Bad:
    # aidreport: ignore[signing-date-missing]
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }

Good:
    # aidreport: ignore[signing-date-missing] 报送前才定日期
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
"""
