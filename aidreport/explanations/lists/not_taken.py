"""Something that a list holds is not taken.

Hidden rows, columns, sheets and values, notes on cells, and totals: what is not shown in the list
is not meant to be in it, but somebody has to know (own rule).

Severity: warning

No example: it is about a cell of a spreadsheet, which a record does not hold.
"""
