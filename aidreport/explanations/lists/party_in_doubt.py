"""It is not sure who is meant in a cell of an imported list.

A name that is not recorded may be a person, an organisation, or several; a giver is missing; or
one passed on what another gave. What is published of people depends on it (own rule).

No example: it is about a cell of a spreadsheet, which a record does not hold.
"""
