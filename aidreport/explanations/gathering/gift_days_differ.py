"""A gift and its receipt have days that do not overlap, so that each counts.

Severity: warning

The giver names the other house among its `recipients`, and this one the giver under `helpers`
(帮扶方), with the same kind, within 15 days. One matter they are only where the days overlap, or
where the same amount arrived later (own rule). What was received before it was given, and another
amount on another day, may be another gift.

No example: it is about the records of two houses. Ask both when it was; with one day in both
records it counts once, with the amount of the giver.
"""
