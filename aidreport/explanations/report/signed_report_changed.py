"""A report was changed after it was signed and closed.

`aidreport close` writes a fingerprint of each report of the year into `records/2024.lock`. The file
that lies there now says something else than the one that was signed (own rule). Saving it again
without a change is no change. Once a correction is recorded the report may be rendered anew; it is
then signed and closed again.

Severity: warning

No example: take back the file that git has, or close the year again after the new report is signed.
"""
