"""A cell of an imported list cannot be taken as it is.

It shows an error, a formula that was never calculated, a picture, a value that is struck through,
a number of which digits were lost, or has a number format that is not read. What is shown in a
list counts, and here it is no value, or none that is sure (own rule).

No example: it is about a cell of a spreadsheet, which a record does not hold.
"""
