"""A comment names a code that does not exist.

A misspelt code ignores nothing (own rule). `aidreport explain` lists the codes there are.

Severity: warning

Bad:
    # aidreport: ignore[signing-date-mising] 报送前才定日期
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }

Good:
    # aidreport: ignore[signing-date-missing] 报送前才定日期
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
"""
