"""A file that was handed in for gathering is not as aidreport wrote it.

What a house hands in is written by `aidreport export 2009 --for-gathering`. Its first line holds a
checksum of all lines, so that a file that was cut off by mail, changed by hand, or is something
else altogether gives no figure: nobody would know which of its figures are right (own rule). The
line ends of Windows and a mark of UTF-8 change nothing.

No example: such a file is written and read by programs. Ask the house to write it anew.
"""
