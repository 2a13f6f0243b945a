"""It is not sure what a row of an imported list is.

Its kind is missing, it tells of no gift, a figure is merged over several rows and is their total,
or a figure stands where nobody is named (own rule).

No example: it is about a cell of a spreadsheet, which a record does not hold.
"""
