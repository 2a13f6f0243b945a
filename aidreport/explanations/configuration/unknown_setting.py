"""The configuration has a key that is not known.

A misspelt key would silently change nothing (own rule).

Bad aidreport.toml:
    langue = "zh"

Good aidreport.toml:
    lang = "zh"
"""
