"""The configuration gives a key a value that it cannot have.

The message names the values there are (own rule).

Bad aidreport.toml:
    [rules]
    date-outside-period = "fatal"

Good aidreport.toml:
    [rules]
    date-outside-period = "error"
"""
