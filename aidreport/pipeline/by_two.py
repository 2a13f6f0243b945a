"""Work of many small parts, done by this process and a second one, and taken as it is done."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Any, Generic, TypeVar

from aidreport.pipeline.two_processes import as_second_process, context

Asked = TypeVar("Asked")
Item = TypeVar("Item")
Found = TypeVar("Found")

_AHEAD = 2
"""Parts that the second process has to do at a time, so that it never waits for this one."""


def in_turn_of_two(
    work: Callable[[Asked, Sequence[Item]], list[Found]],
    asked: Asked,
    parts: Sequence[Sequence[Item]],
    meanwhile: Callable[[], None] = lambda: None,
) -> Iterator[list[Found]]:
    """Yield what `work` gives for each part, in their order, as two processes find it.

    `work` is a function of a module; what it takes and gives can be pickled. Only what was found
    and not yet taken is held. Where the system has no second process to give, or ends it, this
    one does it all. `meanwhile` is what this one alone needs, and does while the other is at work.
    """
    left = deque(range(len(parts)))
    found: dict[int, list[Found]] = {}
    second: _Second[Found] = _Second(work, asked, parts)
    try:
        second.keep_busy(left)
        meanwhile()
        for number in range(len(parts)):
            while number not in found:
                second.keep_busy(left)
                if second.asked and (second.has_answered or not left):
                    found |= second.answer(left)
                else:
                    own = left.popleft()
                    found[own] = work(asked, parts[own])
            yield found.pop(number)
    finally:
        second.end()


class _Second(Generic[Found]):
    """A second process, and the numbers of the parts that it has to do."""

    def __init__(self, work: Callable[..., list[Found]], asked: object, parts: object) -> None:
        self.asked: deque[int] = deque()
        self._is_there = False
        try:
            its = context()
            self._connection, other = its.Pipe()
            # What ends this process by an exception, an interrupt too, ends the other one.
            arguments = (other, work, asked, parts)
            self._process = its.Process(target=_answer, args=arguments, daemon=True)
            self._process.start()
        except (ImportError, OSError):  # no memory
            return
        other.close()
        self._is_there = True

    @property
    def has_answered(self) -> bool:
        """Whether it has done one of its parts, or will never do one."""
        return self._connection.poll()

    def keep_busy(self, left: deque[int]) -> None:
        """Give it the next of the parts that are left to be done."""
        while self._is_there and left and len(self.asked) < _AHEAD:
            self.asked.append(left.popleft())
            try:
                self._connection.send(self.asked[-1])
            except OSError:
                self._give_up(left)

    def answer(self, left: deque[int]) -> dict[int, list[Found]]:
        """Return what it found in the part that it was asked for first, waiting for it.

        Raises what that raised. Where it was ended, nothing is found, and its parts are left.
        """
        try:
            found: list[Found] | Exception = self._connection.recv()
        except (EOFError, OSError):
            self._give_up(left)
            return {}
        number = self.asked.popleft()
        if isinstance(found, Exception):
            raise found
        return {number: found}

    def _give_up(self, left: deque[int]) -> None:
        self._is_there = False
        left.extendleft(reversed(self.asked))
        self.asked.clear()

    def end(self) -> None:
        """End it, whatever it does."""
        if hasattr(self, "_process") and self._process.pid is not None:
            self._process.terminate()
            self._process.join()


def _answer(
    connection: Connection, work: Callable[..., list[Found]], asked: object, parts: Any
) -> None:
    """Do the parts that are asked for in the second process, until it is ended."""
    as_second_process()
    with suppress(EOFError):
        while True:
            part = parts[connection.recv()]
            connection.send(_done(work, asked, part))


def _done(work: Callable[..., list[Found]], asked: object, part: Any) -> list[Found] | Exception:
    try:
        return work(asked, part)
    except Exception as error:  # raised again in the first process
        return error
