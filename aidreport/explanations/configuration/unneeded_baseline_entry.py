"""A baseline holds a finding that is not found any more.

The record was mended, or the rule changed; left there, the entry would hide the next finding
that looks the same (own rule). Only files that were checked, and could be read, are looked at.

Severity: warning

No example: `aidreport validate --baseline FILE --update-baseline` writes the baseline anew.
"""
