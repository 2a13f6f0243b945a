"""Of several records of another house each may be the same activity.

Severity: warning

The two houses name each other under `with` (联合单位), the kind is the same and the dates
overlap, but more than one record fits. Which of them is meant nobody can say, so each counts. Nor
can what somebody received from several houses be counted against what each of them gave, unless
these name each other, and it is one gift (own rule).

No example: it is about the records of two houses. Days instead of months, and recipients, tell
activities apart.
"""
