"""A table has more rows than a PDF takes.

A list of more than 3000 rows is a hundred pages that nobody reads, and takes a gigabyte of memory
to be laid out. The PDF says in its place how many rows it has; the other formats and the dataset
hold it in full (own rule).

Severity: note

No example: it takes thousands of activities.
"""
