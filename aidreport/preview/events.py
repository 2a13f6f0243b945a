"""How browsers learn that there is something new to be shown."""

from __future__ import annotations

from threading import Condition


class Changes:
    """Counts the changes, and lets any number of threads wait for the next one."""

    def __init__(self) -> None:
        self._condition = Condition()
        self._number = 0
        self._ended = False

    @property
    def number(self) -> int:
        """How many changes there have been."""
        return self._number

    @property
    def ended(self) -> bool:
        """Whether there will be no more."""
        return self._ended

    def add(self) -> None:
        """Tell everybody who waits that something changed."""
        with self._condition:
            self._number += 1
            self._condition.notify_all()

    def end(self) -> None:
        """Tell everybody who waits that nothing will change any more."""
        with self._condition:
            self._ended = True
            self._condition.notify_all()

    def after(self, number: int, seconds: float) -> int:
        """Return how many changes there were, as soon as that is another number than the one given.

        After some seconds, or at the end, the same number comes back.
        """
        with self._condition:
            self._condition.wait_for(lambda: self._number != number or self._ended, seconds)
            return self._number
