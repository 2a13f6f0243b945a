"""The configuration cannot be read.

`aidreport.toml`, or the table `[tool.aidreport]` of `pyproject.toml`, is a TOML file in UTF-8
(TOML 1.0, “Spec” and “Key/Value Pair”): words stand in quotes, `=` between a key and its value.

Bad aidreport.toml:
    lang = zh

Good aidreport.toml:
    lang = "zh"
"""
