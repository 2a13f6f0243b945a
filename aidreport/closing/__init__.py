"""Signed and closed (封存): what a lock holds of a year, and what changed since.

- `content`: a record -> what it says, field by field; words and names as short marks
- `houses`: the same of what houses handed in that a bureau sums up
- `lock`: that, the figures and the reports of a year
- `lock_writing`, `lock_reading`: a lock <-> the text of its file
- `comparing`: what was signed and what the record says now -> the changes
- `signed`: the figures of the catalogue <-> those of a lock; the year before as it was signed

A lock holds numbers and dates in plain figures, so that a finding can say what they were, and of
words only a mark of sixteen bits: enough to see that a field changed, not enough to tell from the
lock what it said. Of people who are protected it holds nothing but that there is somebody, and
their names are taken out of every text before it is marked (own rule, after articles 6 and 28 of
the Personal Information Protection Law: no more than the purpose needs).
"""
