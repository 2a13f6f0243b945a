"""A style of a letterhead will not look as it is meant to.

A style without a font for Chinese characters looks different in each program; exact lines that are
lower than the characters cut them off; a heading without an outline level is missing in the
navigation pane (GB/T 9704-2012, clauses 5.2.2 and 7.3.3); numbering would double the numbers of
the text.

No example: change the style in the letterhead (Styles > Modify), and save it.
"""
