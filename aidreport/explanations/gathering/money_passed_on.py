"""Money that one house gave to another one, which gave it away in its turn, counts twice.

Severity: warning

One house records a gift to the other one, and this one an activity of its own with the same amount,
which names the first one (`funded_by`, 出资方). Each is right by itself, and together they tell the
money twice. Whoever passes on the money of another house names it under `helpers` (帮扶方): the
money is in its own figures no longer (own rule).

No example: it is about the records of two houses. If the two amounts are not the same money, leave
them as they are.
"""
