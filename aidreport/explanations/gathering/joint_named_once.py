"""A house says that it did something together with another one, which does not say so.

Severity: warning

Records are one activity where each names the other under `with` (联合单位), by its name, a short
or a former one. Where only one does, nobody can say whether the other one means the same, and
both count: nothing is guessed (own rule). Told are records of one kind whose dates overlap, for
the same recipient or on the same days. The same holds for what a house received from another one,
which does not name it among its `recipients`.

No example: it is about the records of two houses. Ask the other house to write `with` in its own
record, and to hand in once more.
"""
