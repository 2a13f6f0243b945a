"""The record asks for a figure of the houses that there is none of.

`largest` and `typical` name the figure by which activities are chosen, so that nobody picks them
by hand, and `compared` those that are set beside the year before: rows of `aidreport stats`, in
the words of reports (捐款, 参加志愿服务) or by the names that templates use (`cash_paid`). Another
word would choose nothing (own rule).

No example: which figures there are is told by `aidreport stats`, and by docs/statistics.md.
"""
