"""A report is not what the records give.

The records, the templates or the report itself were changed afterwards, and whoever reads the
report reads something else than the records say (own rule).

No example: `aidreport render` with the year writes the report again; what was changed in it by
hand has to go into the records first, or it is lost.
"""
