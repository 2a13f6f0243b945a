"""The page of a letterhead is not that of GB/T 9704, or has no page number.

The standard leaves 156 by 225 mm for the text, for 22 lines of 28 characters, and wants page
numbers (GB/T 9704-2012, clauses 5.2.1, 5.2.3 and 7.5), though not on blank pages, those of the
版记, and the first page of a 信函 (7.5, 10.1). A report that is no official document need not
follow it.

Severity: warning

No example: set the margins of the letterhead, or insert the page number into its footer.
"""
