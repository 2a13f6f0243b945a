"""A report was changed by hand, and the change is not in the records.

Every report carries fingerprints by which aidreport notices that somebody changed its text or its
look; saving it again without a change is no change. What a person wrote is never overwritten:
`render` leaves the report alone and writes the fresh one beside it, with `.new` at the end of its
name. A file without them was written by another program, and is treated in the same way (own rule).

No example: `aidreport diff` with the year shows the changes and the places of the records they
belong to. Once they are there, `aidreport render` gives a report that says so; with `--force` the
report is replaced at once, and a copy of it is kept.
"""
