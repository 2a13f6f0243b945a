"""What one house gave and what the other one received differ.

Severity: warning

A gift of one house to another is one matter, where the giver names the other one among its
`recipients`, and the other one the giver under `helpers` (帮扶方). It counts once, with the
amount of the giver, who has the receipt (own rule).

No example: it is about the records of two houses. Ask both which amount is right.
"""
