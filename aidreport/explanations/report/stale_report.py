"""A report is not what the records give now.

The records or the templates were changed after the report was written, and whoever reads the
report reads something else than the records say (own rule).

No example: `aidreport render` with the year writes the report again.
"""
