"""How many examples a property test tries: all of them, or fewer on a second Python."""

from __future__ import annotations

from hypothesis import settings

ALL = 100
"""What a test tries that says nothing, in all profiles but `second`."""
FEWEST = 10


def examples(number: int) -> int:
    """Return this number of examples, or the part of it that the profile has of a hundred."""
    return min(number, max(FEWEST, number * settings.default.max_examples // ALL))
