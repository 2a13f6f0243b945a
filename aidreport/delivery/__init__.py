"""Puts reports where they belong, and keeps whatever somebody made of one that stands there.

- `target`: which reports are wanted, and where each of them goes
- `rendered_reports`: the reports of all years wanted, made before the first is written
- `freshness`: whether a report on the disk is what the records give, and whose work it is
- `safe_writing`: a report to its place, or beside what somebody made of it
- `picture_files`: the same for the pictures beside a Markdown report
"""
