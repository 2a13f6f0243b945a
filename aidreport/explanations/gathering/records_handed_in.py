"""A house sent its records instead of an export.

Records hold names of children and illnesses, and are to stay in the house. Only exports are taken,
which name nobody who is protected; `aidreport gather --records` reads records too, where those who
gather may have them, as within one house (own rule).

No example: it is about a folder that was sent. `aidreport export 2010 --for-gathering` writes the
export.
"""
