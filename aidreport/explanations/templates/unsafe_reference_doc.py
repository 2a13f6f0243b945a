"""A letterhead holds macros, or points to something outside itself.

A report must open everywhere without a question, and fetch nothing from anywhere: macros and
fields that fetch something are refused, links and linked pictures in headers and footers are left
out (own rule).

No example: put pictures into the letterhead itself, replace fields by their results, and save it
as a Word document without macros.
"""
