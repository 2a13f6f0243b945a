"""The baseline is not understood.

Its first line is `# aidreport baseline 1`, and each further line holds a path, a code and a
fingerprint with tabs between them (own rule). An editor that turns tabs into blanks breaks it.

No example: `aidreport validate --baseline FILE --update-baseline` writes the baseline anew.
"""
