"""A letterhead holds macros, points to something outside itself, or tells of itself.

A report must open everywhere without a question, and fetch nothing from anywhere: macros and
fields that fetch something are refused, linked pictures in headers and footers are left out, and
of links the words stay. Fields that tell who wrote the letterhead, when, or what its file is called
are left out too: a report is another document (own rule).

No example: put pictures into the letterhead itself, replace fields by their results, and save it
as a Word document without macros.
"""
