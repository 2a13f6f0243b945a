"""The places in a free text where a fact is named: 共捐款{{ cash }}。

Between the braces stands a name, English or Chinese, and nothing else. There is no expression, no
filter and no attribute, so a text of a record can do nothing but name what is documented.
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Name, Passage
from aidreport.expressions import expression
from aidreport.frozen import frozen
from aidreport.model.fields.recorded import Recorded

OPENING = "{{"
EXAMPLE = Name("{{ cash }}", (), "{{ 捐款 }}")
EXAMPLE_OF_TOTALS = Name("{{ totals.cash_paid }}", (), "{{ 合计.捐款 }}")

_SLOT = expression(r"\{\{(?P<name>[^{}]*)\}\}")
_BROKEN = expression(r"\{\{|\}\}|\{%|%\}|\{#|#\}")
_WORD = "(?:[a-z]+(?:_[a-z]+)*|[\u4e00-\u9fff（）()]+)"
_NAME = expression(rf"{_WORD}(?:[.．]{_WORD})?")


@frozen
class Slot:
    """A name in double braces: `text[start:end]`, with the blanks around it.

    `name` is as the text writes it, in either language; None for braces with anything else in
    them, or without a partner.
    """

    start: int
    end: int
    words: str
    name: str | None


def slots(text: str) -> Iterator[Slot]:
    """Yield the slots of a text in order; nothing for a text without braces."""
    if "{" not in text and "}" not in text:
        return
    end = 0
    for match in _SLOT.finditer(text):
        yield from _broken(text, end, match.start())
        end = match.end()
        name = match["name"].strip()
        after = end + len(text[end:]) - len(text[end:].lstrip())
        before = len(text[: match.start()].rstrip())
        yield Slot(before, after, match[0], name if _NAME.fullmatch(name) else None)
    yield from _broken(text, end, len(text))


def without_slots(text: str) -> str:
    """Return a text of the same length with blanks for what stands in its slots."""
    for slot in slots(text):
        if slot.name is not None:
            text = text[: slot.start] + " " * (slot.end - slot.start) + text[slot.end :]
    return text


def passage(text: Recorded, words: str, start: int) -> Passage:
    """Return the place of `words`, which stand at `text[start:]`."""
    place = text.origins[0]
    return Passage(place.path, place.line, place.column, words, text.count(words, 0, start))


def _broken(text: str, start: int, end: int) -> Iterator[Slot]:
    for match in _BROKEN.finditer(text, start, end):
        yield Slot(match.start(), match.end(), match[0], None)
