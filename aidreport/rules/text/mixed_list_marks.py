"""The items of a list in a text end in different marks.

一是……；二是……，三是……。 confuses what belongs together: the items of one list end all in ； or
all in 。 (own rule, after GB/T 15834—2011, 4.6).

Bad:
    report:
      period: 2024
      organisation: 示例中学
      text: 一是选派教师；二是捐赠图书。三是结对助学。
    organisations: {示例中学: }

Good:
    report:
      period: 2024
      organisation: 示例中学
      text: 一是选派教师；二是捐赠图书；三是结对助学。
    organisations: {示例中学: }
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from operator import attrgetter

from aidreport.diagnostics import Severity
from aidreport.model.year import YearRecord
from aidreport.rules.rule import Found, TextRule, found_at
from aidreport.rules.words import Mention, Pattern, Where, Words

_NUMERALS = "一二三四五六七八九"
_ITEM = Pattern(
    rf"(?P<mark>[，；。])(?P<item>(?P<words>[{_NUMERALS}])是|（(?P<digit>[1-9])）)", "二是", "（2）"
)


def _check(words: Words, _record: YearRecord) -> Found:
    for _, mentions in groupby(words.mentions(_ITEM, Where.TEXTS), key=attrgetter("begin")):
        yield from _of_text(mentions)


def _of_text(mentions: Iterable[Mention]) -> Found:
    """Compare the mark before each item from the third on with that before the second."""
    mark, number, form = "", 0, ""
    for mention in mentions:
        own, own_form = _number(mention), mention.match["item"][-1]
        if own == 2 or own != number + 1 or own_form != form:
            mark, number, form = mention.match["mark"], own, own_form
            continue
        number = own
        if own > 2 and mention.match["mark"] != mark:
            yield found_at(
                mention.place(),
                "Before “{item}” stands “{found}”, but “{expected}” before the items above:"
                " end all items of a list in the same mark.",
                item=mention.words("item"),
                found=mention.words("mark"),
                expected=mark,
            )


def _number(mention: Mention) -> int:
    match = mention.match
    return int(match["digit"]) if match["digit"] else _NUMERALS.index(match["words"]) + 1


MIXED_LIST_MARKS = TextRule("mixed-list-marks", Severity.WARNING, _check)
