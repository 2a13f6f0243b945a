"""Houses that did something together say different figures of it.

Severity: warning

Each names the other under `with` (联合单位), so it is one activity and its figures count once:
what is known exactly before what is known vaguely, and the larger figure before the smaller one,
for a house may have recorded its own share alone (own rule). The smaller one counts nowhere but
in the line of its own house.

No example: it is about the records of two houses. Ask both to write the figure of the whole
activity.
"""
