"""What was sent is from a house that is not in the list of houses.

It is used all the same. The house may have changed its name: then the name belongs to the
`former_names` of the house in the list, or the house would be chased although it has handed in
(own rule).

Severity: warning

No example: it is about a file and the list of houses.
"""
