"""A PDF is set in other fonts than the report names.

The fonts of GB/T 9704 are products that have to be bought or come with Windows and Office. Where
they are missing, a PDF takes the nearest kind of type that is installed, and says so. A font that
`[fonts]` in `aidreport.toml` names is never replaced (own rule).

Severity: note

No example: `aidreport doctor` says which fonts are missing, and `docs/pdf.md` where to get them.
"""
