"""A number of the records does not fit the columns of the dataset.

The dataset holds amounts as `decimal128(18,2)` and people as `int32`, the same types in all files
of all houses: then no engine has to guess one, and no sum is rounded. An amount of ten thousand
trillion yuan, a third of a fen that so much for each of so many comes to, or half a person would
have to be cut, and is told instead (own rule).

No example: it takes `aidreport export --dataset`. Correct the number, or write it vaguely
(`近10万元`): then the dataset has no amount there, and counts it among those without one.
"""
