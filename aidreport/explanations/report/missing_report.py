"""A report has not been written.

`render --check` compares the reports in the folder `reports` with what the records give; a
record without its report was changed by somebody who did not render it (own rule).

No example: `aidreport render` with the year writes the report.
"""
