"""An amount or a quantity of an imported list may be another one.

It is in another money, it shows less than it holds, it stands for several goods, or it is the
number of a batch or a day (own rule).

No example: it is about a cell of a spreadsheet, which a record does not hold.
"""
