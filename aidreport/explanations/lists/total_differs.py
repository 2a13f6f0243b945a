"""A total or a count that a list states is not what its rows come to.

Then a row is missing or hidden, or a unit was read wrongly. A sum that differs is an error; a
count of entries that differs is a warning, since such counts are often off by one (own rule).

No example: it is about a cell of a spreadsheet, which a record does not hold.
"""
