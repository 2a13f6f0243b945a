"""Still more is wrong in this file.

Of a file a thousand findings are shown, the worst first; nobody mends more of them in one go,
and most often one slip makes them all (own rule). The severity is that of the worst that is not
shown.

No example: it would be a thousand lines long.
"""
