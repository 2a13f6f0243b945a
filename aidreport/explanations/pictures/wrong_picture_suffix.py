"""A photo's file is named like one of the other format.

The report is right all the same, for the content decides; but Windows and many programs go
by the name, and refuse to open the photo (own rule).

Severity: warning

No example: it takes such a file. A PNG file is called `.png`, a JPEG file `.jpg` or `.jpeg`.
"""
