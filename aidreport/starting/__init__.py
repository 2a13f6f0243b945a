"""A folder of records to begin with: the files of `aidreport init`."""
