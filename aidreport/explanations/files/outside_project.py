"""A record file is a link that leads out of the project's folder.

Records may come from somebody else, and a link in them must not make aidreport read other files
of your computer (own rule).

No example: a link has no text. Put the file itself where the link is.
"""
