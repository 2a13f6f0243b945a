"""How much a template may do: steps and characters, counted, so that each run stops at one place.

A pull request may bring templates, and CI renders them: a loop of 10**9 turns or a text that
doubles itself must not hold up the machine. Counting needs no clock and works on every system.
"""

from __future__ import annotations

from collections.abc import Iterable

from jinja2 import TemplateRuntimeError

STEPS = 200_000
STEPS_OF_ACTIVITY = 2_000
SIZE = 20_000_000
SIZE_OF_ACTIVITY = 20_000
_CHARACTERS_OF_STEP = 1_000
_TOO_MANY = "the templates take more steps than any report needs"
_TOO_LONG = "a text is longer than any report needs"


class TooMuch(TemplateRuntimeError):  # noqa: N818 - says what happened, like FileNotFoundError
    """A template does more than any report needs."""


class Budget:
    """What is left to a report that is being rendered."""

    __slots__ = ("_size", "_steps")

    def __init__(self) -> None:
        self.start(0)

    def start(self, activities: int) -> None:
        """Begin a report about so many activities."""
        self._steps = STEPS + STEPS_OF_ACTIVITY * activities
        self._size = SIZE + SIZE_OF_ACTIVITY * activities

    def step(self) -> None:
        """Count a turn of a loop, a call, or a template that is included.

        Raises:
            TooMuch: where no report needs so many.
        """
        self._steps -= 1
        if self._steps < 0:
            raise TooMuch(_TOO_MANY)

    def join(self, parts: Iterable[str]) -> str:
        """Return parts of a report as one text: a step, whose length is counted before it is made.

        Raises:
            TooMuch: as `step` and `text` do.
        """
        texts = parts if parts.__class__ is list else list(parts)
        length = sum(map(len, texts))
        self._steps = left = self._steps - 1 - length // _CHARACTERS_OF_STEP
        if left < 0 or length > self._size:
            work = length // _CHARACTERS_OF_STEP
            raise TooMuch(_TOO_MANY if left + work < 0 else _TOO_LONG)
        return "".join(texts)

    def text(self, length: int) -> None:
        """Count a text of so many characters, before it is made.

        Raises:
            TooMuch: where no report is so long, or all texts together take too much work.
        """
        self._steps -= length // _CHARACTERS_OF_STEP
        if length > self._size or self._steps < 0:
            raise TooMuch(_TOO_LONG)
