"""Two houses recorded the same, and neither names the other.

Severity: warning

The kind is the same, the days overlap, the same recipient was helped, and a figure is the same to
the last digit: people, hours, money or goods. Often that is one activity which both recorded. It
counts twice until the records say that it is one. A figure of 1, and what is dated by a month or
a school year, are not told: there many things are the same by chance (own rule).

No example: it is about the records of two houses. If it is one activity, each names the other
under `with` (联合单位); if it is not, leave it as it is.
"""
