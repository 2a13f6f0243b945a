"""One line of a list stands twice in an activity, word for word.

A line that was copied to be changed, and was not, is counted twice: goods, sponsored pupils,
people who took part, work that was done (own rule). Two lots that are alike need something that
tells them apart, or one line with their sum. Money has a rule of its own: `same-money-twice`.

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

from collections.abc import Iterator

from aidreport.diagnostics import Severity, message
from aidreport.model.activity import Activity
from aidreport.model.base import Record
from aidreport.model.texts import REFERENCES
from aidreport.model.year import YearRecord
from aidreport.rules.rule import ActivityRule, Found

_OF_MONEY = frozenset({"cash", "investments"})


def _check(activity: Activity, _record: YearRecord) -> Found:
    for field, lines in _lists(activity):
        first: dict[object, Record] = {}
        for line in lines:
            earlier = first.setdefault(_content(line), line)
            if earlier is not line:
                yield (
                    line.position,
                    message(
                        "This line of “{field}” is the same as that at {first}, and is counted"
                        " twice: delete one of the two, or write what tells them apart.",
                        field=field,
                        first=str(earlier.position),
                    ),
                )


def _lists(group: Record) -> Iterator[tuple[str, list[Record]]]:
    """Yield the lists of an activity that hold groups of fields, by their names."""
    for field, value in group.__dict__.items():
        if isinstance(value, tuple) and len(value) > 1 and field not in _OF_MONEY:
            lines = [
                entry
                for entry in value
                if isinstance(entry, Record) and not isinstance(entry, REFERENCES)
            ]
            if len(lines) > 1:
                yield field, lines
        elif isinstance(value, Record) and not isinstance(value, REFERENCES):
            yield from _lists(value)


def _content(value: object) -> object:
    """Return what is recorded, wherever it stands, as a key of a dict."""
    if isinstance(value, Record):
        return tuple(map(_content, value.__dict__.values()))
    if isinstance(value, tuple):
        return tuple(map(_content, value))
    return repr(value) if isinstance(value, dict) else value


LINE_RECORDED_TWICE = ActivityRule("line-recorded-twice", Severity.WARNING, _check)
