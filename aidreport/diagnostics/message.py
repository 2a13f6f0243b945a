"""A sentence for the user that is not yet in any language."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import reduce
from typing import Self, TypeAlias

from aidreport.frozen import frozen

Translate: TypeAlias = Callable[[str], str]
"""Takes an English template, returns the template in the reader's language."""


@frozen
class Message:
    """An English template with `{named}` slots, and what fills them.

    The template is the key of the catalogues; an argument is text, a whole
    number, or a further message (a phrase that is translated as well).
    """

    template: str
    arguments: tuple[tuple[str, Argument], ...] = ()

    def render(self, translate: Translate) -> str:
        """Return the sentence in the language of `translate`."""
        filled = {
            name: value.render(translate) if isinstance(value, Message) else str(value)
            for name, value in self.arguments
        }
        return translate(self.template).format(**filled)

    def __str__(self) -> str:
        return self.render(str)


Argument: TypeAlias = str | int | Message


def message(template: str, /, **arguments: Argument) -> Message:
    """Return the message of `template`; catalogues are extracted from the calls of this."""
    return Message(template, tuple(arguments.items()))


class Told(Exception):  # noqa: N818 - what was refused is said in full
    """Something cannot be done; `message` says why, and what to do about it."""

    def __init__(self, said: Message) -> None:
        super().__init__(str(said))
        self.message = said

    @classmethod
    def saying(cls, template: str, /, **arguments: Argument) -> Self:
        """Return what the message of `template` says; catalogues are extracted from the calls."""
        return cls(Message(template, tuple(arguments.items())))


def listed(names: Iterable[Argument]) -> Argument:
    """Return `names`, at least one, in a row: `2008, 2009`, in Chinese with 、."""
    return reduce(lambda left, right: message("{left}, {right}", left=left, right=right), names)
