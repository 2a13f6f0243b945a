"""A record file is larger than 16 MB.

That is twice a year of ten thousand activities, so that something else than a record is in
the file; it is refused before it fills the memory (own rule).

No example: it would be too long. Divide a large year into one file an activity, in a folder of
the year.
"""
