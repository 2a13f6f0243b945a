"""It is not sure what a column of an imported list tells.

No row has heads that are known, a head has no known meaning or two of them (单位), two columns tell
the same, or 金额 stands beside goods. A column that has no known meaning is kept beside the record
under `extra` and is a warning only. Say what it means with `--map head=field`, or for good under
`[import.columns]` of the configuration (own rule).

No example: it is about a cell of a spreadsheet, which a record does not hold.
"""
