"""A house sent more than one export, and they differ.

What was changed last counts, and the others are named; where they were changed on one day, nobody
can say which counts, and none does. Two houses of one name in one county cannot be told apart, so
look whether there are two (own rule).

No example: it is about two files. Take away the one that does not count.
"""
