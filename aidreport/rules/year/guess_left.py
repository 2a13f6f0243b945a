"""Something that was read from an old report is used, and what of it is a guess still marked.

`aidreport import` puts 待核 under `extra` of what it read from an old report, with what may be
otherwise: a kind that follows from words, people and organisations that nobody had recorded. A
draft is told by itself; this is said once the draft counts. Hold it against the sentence (原文),
correct what is wrong, and delete 待核 (own rule).

Bad:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 乙小学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        recipients: 乙小学
        extra: {原文: 3月5日，我校到乙小学打扫卫生。, 待核: [种类：按句中的说法推断]}

Good:
    report: {period: 2024, organisation: 示例中学}
    organisations: {示例中学: , 乙小学: }
    activities:
      - kind: volunteering
        date: 2024-03-05
        recipients: 乙小学
        extra: {原文: 3月5日，我校到乙小学打扫卫生。}
"""

from __future__ import annotations

from collections.abc import Iterator

from aidreport.diagnostics import Message, Position, Severity, listed, message
from aidreport.model.base import Record
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, YearRule

_MARK = "待核"


def _check(record: YearRecord) -> Found:
    for each in (
        *record.activities,
        *record.organisations.values(),
        *record.people.values(),
    ):
        marks = each.extra and each.extra.get(_MARK)
        if marks:
            yield _place(each, marks), _said(list(_texts(marks)))


def _said(marks: list[str]) -> Message:
    return message(
        "“{mark}” still stands here ({marks}): hold it against the old report, correct what is"
        " wrong, and delete “{mark}”.",
        mark=_MARK,
        marks=listed(marks),
    )


def _place(record: Record, marks: object) -> Position:
    """Return where the first mark stands: extra data keep the places of the file."""
    first = marks[0] if isinstance(marks, list | tuple) and marks else marks
    line, column = getattr(first, "line", 0), getattr(first, "column", 0)
    return Position(record.position.path, line, column) if line else record.position


def _texts(marks: object) -> Iterator[str]:
    for each in marks if isinstance(marks, list | tuple) else [marks]:
        yield str(each)


GUESS_LEFT = YearRule("guess-left", Severity.WARNING, _check)
