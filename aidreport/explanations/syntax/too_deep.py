"""Too many lists and groups stand inside each other.

A record needs fewer than ten levels. Fifty are a row of brackets that nobody closed, or an
attempt to bring the program down (own rule).

No example: it would be fifty brackets long.
"""
