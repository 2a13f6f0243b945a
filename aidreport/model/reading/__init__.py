"""Reading records: from plain values with places to frozen records, or to all that is wrong.

The annotations of a class of `Record` are the only declaration: its fields are read by them,
and the JSON Schema is made of them. `docs/fields.md` tells how to add one.

- `field`: how the body of a class declares a field
- `shape`: what every shape of a value can do
- `group`: from annotations to shapes, and groups of fields
- `table`, `choice`: tables under keys of the record's own, fixed words
- `faults`: what keeps a value from being read, with the way to it
"""
