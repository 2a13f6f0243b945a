"""One name of an activity, a team, a fund, a banner or a document is spelt in two ways.

携手相助，共建和谐 here and 携手互助，共建和谐 there: one of the two is a slip, and a reader sees
both (own rule). Names count as one if they differ only in marks and blanks, or, where they are
long, in a single character. Numbers and words that tell things apart (一期、二期，助学、助残) are
no slip.

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-29, name: 走进农村，感受多彩生活}
      - {kind: field-practice, date: 2024-08-01, name: 走进农村感受多彩生活}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: }
    activities:
      - {kind: volunteering, date: 2024-03-29, name: 走进农村，感受多彩生活}
      - {kind: field-practice, date: 2024-08-01, name: 走进农村，感受多彩生活}
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Message, Position, Severity, message
from aidreport.expressions import expression
from aidreport.model.fields.recorded import Recorded
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule
from aidreport.rules.telling_apart import TELL_APART, perhaps_alike

_MARKS = expression(r"[\W_]+")
_LONG, _LONGEST = 8, 40


def _check(record: YearRecord) -> Found:
    for names in perhaps_alike(_names(record), _bare):
        plain: dict[str, Recorded] = {}
        without_one: dict[str, tuple[int, str]] = {}
        for name, bare in names:
            if not bare or len(bare) > _LONGEST:
                continue
            first = plain.get(bare)
            if first is None:
                plain[bare] = name
                near = _nearest(bare, without_one) if len(bare) >= _LONG else None
                first = plain[near] if near else None
            if first is not None and first != name:
                yield _place(name), _said(name, first)


def _bare(name: str) -> str:
    """Return a name without marks and blanks."""
    return str(name) if name.isalnum() else _MARKS.sub("", name)


def _said(name: Recorded, first: Recorded) -> Message:
    return message(
        "“{name}” is spelt “{first}” at {place}: write it one way, or record how the two differ.",
        name=name,
        first=first,
        place=str(_place(first)),
    )


def _nearest(bare: str, without_one: dict[str, tuple[int, str]]) -> str | None:
    """Return an earlier name that differs in a single character which tells nothing apart.

    The name is remembered for those to come: two that differ in one place are the same without it.
    """
    near = None
    for index, character in enumerate(bare):
        if character in TELL_APART:
            continue
        rest = bare[:index] + bare[index + 1 :]
        place, other = without_one.setdefault(rest, (index, bare))
        if place == index and other is not bare:
            near = other
    return near


def _names(record: YearRecord) -> Iterator[Recorded]:
    """Yield the names of documents and plans, activities, teams, funds and banners."""
    frame = record.frame
    yield from _recorded(*(ground.title for ground in frame.report.grounds))
    if frame.leadership is not None:
        yield from _recorded(frame.leadership.plan)
    for activity in record.activities:
        for name in (activity.name, activity.team):
            if isinstance(name, Recorded):
                yield name
        for gift in activity.received:
            yield from _recorded(gift.inscription)
        for cash in activity.donation.cash if activity.donation else ():
            if cash.fund:
                yield from _recorded(cash.fund)


def _recorded(*names: str | None) -> Iterator[Recorded]:
    return (name for name in names if isinstance(name, Recorded))


def _place(name: Recorded) -> Position:
    return name.origins[0]


NAME_SPELT_TWO_WAYS = YearRule("name-spelt-two-ways", Severity.WARNING, _check)
