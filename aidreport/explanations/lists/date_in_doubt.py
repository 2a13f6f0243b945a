"""A date of an imported list may be several days, or none.

Spreadsheets drop the zero of 3.10, turn days into numbers, and show a month and a day over a year
that nobody sees; lists write a month once for several rows, or two days into the title. None of
these is guessed (own rule).

No example: it is about a cell of a spreadsheet, which a record does not hold.
"""
