"""One line of a list stands twice, word for word.

A line that was copied to be changed, and was not, is counted twice: goods, sponsored pupils,
people who took part, work that was done; a phrase is printed twice (own rule). Two lots that are
alike need something that tells them apart, or one line with their sum. Money has a rule of its
own: `same-money-twice`.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-09
        recipients: 甲小学
        donation:
          goods:
            - {items: 图书, quantity: 100册}
            - {items: 图书, quantity: 100册}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 甲小学: }
    activities:
      - kind: donation
        date: 2024-09
        recipients: 甲小学
        donation:
          goods:
            - {items: 图书, quantity: 200册}
"""

from __future__ import annotations

from typing import Any, TypeAlias

from aidreport.diagnostics import Position, Severity
from aidreport.model.base import Record
from aidreport.model.fields.recorded import Recorded
from aidreport.model.named import field_called
from aidreport.model.texts import REFERENCES
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Words

_LINES = (Record, Recorded)
_Lines: TypeAlias = tuple[Record, str, list[Record | Recorded]]
"""A list of a record: whose, of which field, and what is compared of it."""

_OF_MONEY = frozenset({"cash", "investments"})


def _check(_words: Words, record: YearRecord) -> Found:
    lists: list[_Lines] = []
    for group in (record.frame, *record.activities):
        _collect(group, lists)
    for holder, field, lines in lists:
        first: dict[object, Record | Recorded] = {}
        for line in lines:
            earlier = first.setdefault(_content(line), line)
            if earlier is not line:
                yield found_at(
                    _place(line),
                    "This line of “{field}” is the same as that at {first}, and is counted"
                    " or printed twice: delete one of the two, or write what tells them apart.",
                    field=field_called(type(holder), field),
                    first=str(_place(earlier)),
                )


def _place(line: Record | Recorded) -> Position:
    return line.position if isinstance(line, Record) else line.origins[0]


def _collect(group: Record, found: list[_Lines]) -> None:
    """Add the lists of a group that hold groups of fields or phrases, if two may be the same.

    What a field is called is looked up for a finding only: there are ten thousand lists, and
    nearly all hold what differs at first sight.
    """
    for field, value in group.__dict__.items():
        kind = type(value)
        if kind is Recorded:
            continue
        if kind is tuple:
            if len(value) < 2 or field in _OF_MONEY:
                continue
            # A pair of phrases, as most lists are, is compared without a call.
            if len(value) == 2 and type(value[0]) is Recorded:
                if value[0] != value[1]:
                    continue
            elif _are_different(value):
                continue
            lines = [
                entry
                for entry in value
                if isinstance(entry, _LINES) and not isinstance(entry, REFERENCES)
            ]
            if len(lines) > 1:
                found.append((group, field, lines))
        elif isinstance(value, Record) and not isinstance(value, REFERENCES):
            _collect(value, found)


def _are_different(entries: tuple[Any, ...]) -> bool:
    """Return whether a list is one of phrases, or a pair of groups, that clearly differ."""
    first, second = entries[:2]
    if type(first) is Recorded:
        return len(set(entries)) == len(entries)
    alike = len(entries) != 2 or not isinstance(first, Record) or type(first) is not type(second)
    return not alike and first.__dict__ != second.__dict__


def _content(value: object) -> object:
    """Return what is recorded, wherever it stands, as a key of a dict."""
    if isinstance(value, Record):
        return tuple(map(_content, value.__dict__.values()))
    if isinstance(value, tuple):
        return tuple(map(_content, value))
    return repr(value) if isinstance(value, dict) else value


LINE_RECORDED_TWICE = TextRule("line-recorded-twice", Severity.WARNING, _check)
