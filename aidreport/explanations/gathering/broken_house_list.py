"""The list of the houses that are to hand something in cannot be read.

`houses.yaml` names each house by its full name, with its kind, county, former names and what it
hands in, where these are known. Two houses of one name need their counties, and no path may lead
out of the folder of the list; there is one list, and what stands beside it is not read. A file
that is not there is a warning: it may still come (own rule).

No example: the list is no record. It begins with “houses:”, and below it stands “- name: …” for
each house.
"""
