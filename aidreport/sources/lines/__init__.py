"""How the lines of a record file are laid out, as their writer meant them.

YAML knows one spelling of each mark. Here a full-width colon after a key is a colon as
well, so that what is meant can be told from what is written.
"""
