"""A report for the public holds what must not be published.

A file `reports/2009.public.md`, `.docx` and so on was changed by hand, or written before a person
was recorded as a minor. It may have been published already (own rule).

Severity: warning

No example: the finding is about a report and not about a record. Write the report again with
`aidreport render 2009 --audience public`; if it was published, take it back.
"""
