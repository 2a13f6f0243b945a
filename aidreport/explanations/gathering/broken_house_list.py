"""The list of the houses that are to hand something in cannot be read.

`houses.yaml` names each house by its full name, with its kind, county, former names and what it
hands in, where these are known. Two houses of one name need their counties, and no path may lead
out of the folder of the list (own rule).

No example: the list is no record. It begins with “houses:”, and below it stands “- name: …” for
each house.
"""
