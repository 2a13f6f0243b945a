"""Places (行政区划) as they were in the month of an activity: units, not strings.

- `division`: a code with a name and the months in which it bore it
- `table`: the divisions of mainland China since 2000, found by name or code
- `reading`: the units that an address or a name begins with
"""
