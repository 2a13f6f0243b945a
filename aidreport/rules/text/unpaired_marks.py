"""A quotation mark, title mark or bracket has no partner.

“ ”, ‘ ’, 《 》, （ ） and 〔 〕 come in pairs; a reader cannot tell where the words of others, or
a title, begin or end when one is missing (GB/T 15834—2011, 4.8, 4.9 and 4.15). A mark that
stands directly inside its own kind is most often turned the wrong way, as in “教师“.

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校组建了“爱心服务队。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 我校组建了“爱心”服务队。
    organisations: {示例中学: }
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

from aidreport.diagnostics import Message, Severity, message
from aidreport.expressions import expression
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule
from aidreport.rules.words import Mention, Pattern, Words

_PAIRS = dict(zip("”’》〉）〕】」』]", "“‘《〈（〔【「『[", strict=True))
_CLOSING = {opening: closing for closing, opening in _PAIRS.items()}
# The apostrophe (’09, O’Neil) is no quotation mark.
_MARKS = Pattern(
    r"[“”《》〈〉（）〔〕【】「」『』\[\]]|[‘’](?<![A-Za-z0-9].)(?![A-Za-z0-9])",
    *_PAIRS,
    *_PAIRS.values(),
)

_NUMBER = expression(r"(?:^|\W)[0-9A-Za-z一二三四五六七八九十]{1,2}$")


def _check(words: Words, _record: YearRecord) -> Found:
    for _, marks in groupby(words.mentions(_MARKS), key=attrgetter("begin")):
        # What follows the first fault of a text is most often its consequence.
        yield from ((mention.place(), said) for mention, said in _first(_faults(marks)))


def _faults(marks: Iterable[Mention]) -> Iterator[tuple[Mention, Message]]:
    """Yield the marks of one text that have no partner, and what is said of each."""
    opened: list[Mention] = []
    for mention in marks:
        mark = mention.words()
        if mark in _CLOSING:
            if opened and opened[-1].words() == mark:
                yield mention, _doubled(mark)
            opened.append(mention)
        elif opened and opened[-1].words() == _PAIRS[mark]:
            opened.pop()
        elif not _ends_numbering(mention):
            yield mention, _never_opened(mark)
    for mention in opened:
        yield mention, _never_closed(mention.words())


def _ends_numbering(mention: Mention) -> bool:
    """Return whether a bracket belongs to a number: 1）, a）."""
    before = mention.text[: mention.start]
    return mention.words() == "）" and _NUMBER.search(before) is not None


def _first(faults: Iterator[tuple[Mention, Message]]) -> Iterator[tuple[Mention, Message]]:
    found = next(faults, None)
    if found:
        yield found


def _doubled(mark: str) -> Message:
    return message(
        "The {mark} stands inside another {mark} that is still open: close that one first"
        " with {partner}, or turn this one.",
        mark=mark,
        partner=_CLOSING[mark],
    )


def _never_opened(mark: str) -> Message:
    return message(
        "The {mark} has no partner that it could close here: add {partner} before it, or"
        " delete it.",
        mark=mark,
        partner=_PAIRS[mark],
    )


def _never_closed(mark: str) -> Message:
    return message(
        "The {mark} is never closed: add {partner} after it, or delete it.",
        mark=mark,
        partner=_CLOSING[mark],
    )


UNPAIRED_MARKS = TextRule("unpaired-marks", Severity.WARNING, _check)
